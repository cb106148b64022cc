"""Makes a fourth language of the site by following CONTRIBUTING.md, with a pretended translation."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from typing import Any

import yaml

LOCALE = "uk"
_LATIN = "abcdefghijklmnopqrstuvwxyzåäöüéõšž"
_CYRILLIC = (
    "їбцдефґгіаклмнопкрстувшхизоєюуезшж"  # the commonest letter is one that only Ukrainian has
)
_LETTERS = str.maketrans(_LATIN + _LATIN.upper(), _CYRILLIC + _CYRILLIC.upper())
# What no translator touches: code, comments, ids, addresses, names, icons, HTML, kinds of admonitions.
_KEPT = re.compile(
    r"^(```).*?^\1$|<!--.*?-->|\{[^}\n]*\}|\]\([^)\n]*\)|[@#]\w+|:[a-z-]+:|<[^>\n]+>"
    r"|^ *(?:!!!|\?\?\?\+?) \w+|`[^`\n]*`|\w+(?:[./-]\w+)*\.(?:md|pdf|yml)"
    r"|https?://\S+|\*[^*\n]+\*(?=\{: lang)",
    re.MULTILINE | re.DOTALL,
)


def pretended(text: str) -> str:
    """The text as if translated: other letters, everything else as it was."""
    parts, at = [], 0
    for match in _KEPT.finditer(text):
        parts += [text[at : match.start()].translate(_LETTERS), match[0]]
        at = match.end()
    return "".join([*parts, text[at:].translate(_LETTERS)])


def steps(guide: str) -> Iterator[tuple[str, str]]:
    """The code blocks of the section “A language”, in order: language of the code, code."""
    section = guide.partition("\n## A language\n")[2].partition("\n## ")[0]
    for match in re.finditer(r"^ *```(\w+)\n(.*?)^ *```$", section, re.MULTILINE | re.DOTALL):
        yield match[1], dedent(match[2])


def add(project: Path) -> None:
    """Follow the steps in a copy of the project."""
    for kind, code in steps((project / "CONTRIBUTING.md").read_text(encoding="utf-8")):
        if kind == "sh":
            subprocess.run(["sh", "-euc", code], cwd=project, check=True)
        elif kind == "nginx":
            rewrite(
                project / "server" / "guideline.conf", lambda text, line=code: served(text, line)
            )
        else:
            configure(project / "mkdocs.yml", code)
    for page in (project / "docs" / LOCALE).rglob("*.md"):
        rewrite(page, translated_page)
    for folder in ("words", "place"):
        rewrite(project / "overrides" / folder / f"{LOCALE}.yml", translated_words)
    rewrite(project / "glossary.yml", translated_terms)
    for form in (project / ".github" / "ISSUE_TEMPLATE").glob(f"{LOCALE}-*.yml"):
        rewrite(form, translated_form)


def served(text: str, line: str) -> str:
    """The server's configuration with one more language's page for what is not found."""
    known = re.search(r"^ *~\^/sv/ .*\n", text, re.MULTILINE)
    assert known
    return text.replace(known[0], known[0] + line)


def rewrite(file: Path, change: Any) -> None:
    file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8")


def configure(file: Path, code: str) -> None:
    """Put the language at the end of the list, with a title for every entry of the menu."""
    text = file.read_text(encoding="utf-8")
    menu = text.partition("\nnav:\n")[2].partition("\n\n")[0]
    titles = re.findall(r"^ *- ([^:\n]+):", menu, re.MULTILINE)
    known = yaml.safe_load(code)[0]["nav_translations"]
    lines = [f"    {title}: {pretended(title)}\n" for title in titles if title not in known]
    language = "".join(f"        {line}\n" for line in (code + "".join(lines)).splitlines())
    file.write_text(text.replace("\nnav:\n", f"{language}\nnav:\n"), encoding="utf-8")


def translated_page(text: str) -> str:
    _, fields, body = text.split("---\n", 2)
    fields = re.sub(
        r"^(description|owner): (.*)$",
        lambda match: f"{match[1]}: {pretended(match[2])}",
        fields,
        flags=re.MULTILINE,
    )
    body = re.sub(r"^<!-- allow [^\n]*-->\n\n", "", pretended(body), flags=re.MULTILINE)
    return f"---\n{fields}---\n{body}"


def translated_words(text: str) -> str:
    words = yaml.safe_load(text)
    other = {
        key: value if key.endswith(".file") else pretended(value) for key, value in words.items()
    }
    if "locale" in other:
        other["locale"] = "uk_UA"
    return yaml.safe_dump(other, allow_unicode=True, width=1000)


def translated_terms(text: str) -> str:
    return re.sub(
        r"^- \{fi: ([^,}]+)",
        lambda match: f"{match[0]}, {LOCALE}: {pretended(match[1])}",
        text,
        flags=re.MULTILINE,
    )


def translated_form(text: str) -> str:
    return re.sub(
        r'(name|description|title|value|label): "(.*)"',
        lambda match: f'{match[1]}: "{pretended(match[2])}"',
        text,
    )
