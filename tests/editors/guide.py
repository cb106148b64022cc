"""The guide for editors as text: its example page, and what changes of it bring about."""

import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from guideline.pages.reader import Reader
from guideline.project import mkdocs_config
from mkdocs.config import load_config

from tests.full_site import ROOT
from tests.tiny_site import TinySite, page

LANGUAGES = ("fi", "sv", "en")
EXAMPLE = "coffee-room.md"
_FENCE = re.compile(r"^``` \{ \.(\w+)[^}\n]*\}\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Edit(NamedTuple):
    """What an editor does to the example page in a language; no `old`: the page is removed."""

    language: str
    old: str = ""
    new: str = ""


WARNED = "<!-- pending until 2026-11-20: översättaren är bortrest -->\n\n!!! danger"
OVERNIGHT = Edit("fi", "päälle.", "päälle yöksi.")
# A rule of which editors hear often -> what brings it about.
CAUSES: Mapping[str, list[Edit]] = {
    "stale": [OVERNIGHT],
    "structure": [Edit("fi", "- [ ] Sulje ikkuna.", "- [ ] Sulje ikkuna.\n- [ ] Sammuta valot.")],
    "literal": [Edit("en", "12 seats", "14 seats")],
    "link": [Edit("sv", "](LINKED)", "](safty.md)")],
    "untranslated": [Edit("en", "Wash your cup.", "Pese kuppisi.")],
    "term": [Edit("sv", "anställd", "medarbetare")],
    "modality": [Edit("en", "Do not leave", "Leave")],
    "heading": [Edit("fi", " {#when-you-leave}", "")],
    "front matter": [Edit("fi", "owner: Kaupungin viestintä\n", "")],
    "missing": [Edit("en")],
    "nav": [],
    "unrecorded": [OVERNIGHT, Edit("en", "maker on.", "maker on overnight.")],
    "silence": [Edit("sv", "## När", "<!-- allow stale: x -->\n\n## När")],
    "pending": [OVERNIGHT, Edit("sv", "!!! danger", WARNED)],
}  # fmt: skip


def text(language: str) -> str:
    """The guide's text in a language."""
    return (ROOT / "docs" / language / "editing.md").read_text(encoding="utf-8")


def sections(language: str) -> Iterator[tuple[str, str]]:
    """The guide's sections: the id of the heading, the text below it."""
    parts = re.split(r"^#+ .*\{#([\w-]+)\}$", text(language), flags=re.MULTILINE)
    yield from zip(parts[1::2], parts[2::2], strict=True)


def shown(section: str, kind: str) -> list[str]:
    """The code blocks of a kind that a section shows."""
    return [code for name, code in _FENCE.findall(section) if name == kind]


def beside(language: str) -> list[tuple[str, str]]:
    """What is typed, and what follows it for the site to show, in each of the paired examples."""
    pairs = re.findall(r'<div class="beside" markdown>\n(.*?)\n</div>', text(language), re.DOTALL)
    found = []
    for pair in pairs:
        (typed,) = shown(pair, "markdown")
        found.append((typed.strip(), _FENCE.sub("", pair).strip()))
    return found


def example(language: str) -> str:
    """The example page, put together from its parts."""
    (facts,) = (
        code
        for name, section in sections(language)
        if name == "front-matter"
        for code in shown(section, "yaml")
    )
    return facts + "\n" + "\n\n".join(typed for typed, _ in beside(language)) + "\n"


def linked(language: str) -> str:
    """The page that the example leads to."""
    (name,) = re.findall(r"\]\(([\w-]+\.md)\)", example(language))
    return str(name)


def site(folder: Path) -> TinySite:
    """A tiny site of the example page and one more, with the real dialect and glossary, recorded."""
    markdown_config = mkdocs_config.settings(load_config(str(ROOT / "mkdocs.yml"))).markdown_config
    made = TinySite(folder, Reader(markdown_config), nav=[linked("fi"), EXAMPLE])
    shutil.copy(ROOT / "glossary.yml", folder)
    titles = {"fi": "Turvassa", "sv": "I säkerhet", "en": "In safety"}
    for language in LANGUAGES:
        about = f"{titles[language]}."
        safety = page(f"# {titles[language]} {{#safety}}", description=about, owner=about)
        made.write(
            {f"{language}/{linked(language)}": safety, f"{language}/{EXAMPLE}": example(language)}
        )
    made.record()
    return made


def edit(made: TinySite, change: Edit) -> None:
    """Change the example page; what is to be changed has to be there."""
    file = made.root / "docs" / change.language / EXAMPLE
    if not change.old:
        file.unlink()
        return
    was, old = (
        file.read_text(encoding="utf-8"),
        change.old.replace("LINKED", linked(change.language)),
    )
    assert old in was, change
    file.write_text(was.replace(old, change.new, 1), encoding="utf-8")
