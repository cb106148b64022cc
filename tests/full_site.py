"""A copy of the project to change and to build, as an editor or a maintainer would."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests import preloaded, projects
from tests.clock import today

ROOT = Path(__file__).parents[1]
ADDRESS = "https://ohje.example/some/"
LEFT_OUT = (".git", ".venv", "site", "requirements", "__pycache__", ".*cache", ".hypothesis")


@dataclass(frozen=True)
class Site:
    """A copy of the project in a folder of its own, and where its site is built to."""

    folder: Path

    @property
    def built(self) -> Path:
        return self.folder / "site"

    def read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def replace(self, name: str, old: str, new: str) -> None:
        """Change a file's text; what is to be changed has to be there."""
        text = self.read(name)
        assert old in text, f"{name} has no {old!r}"
        self.write(name, text.replace(old, new))

    def html(self, page: str) -> str:
        """The built page at an address below the site's root."""
        return (self.built / page / "index.html").read_text(encoding="utf-8")

    def run(self, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a module of Python's in the copy, with the copy's own code."""
        return self._python("-m", *command, **environment)

    def guideline(self, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run `guideline` in the copy, with the copy's own code."""
        program = "from guideline.cli import main; main(prog_name='guideline')"
        return self._python("-c", program, *command, **environment)

    def _python(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        environment = {
            "SITE_URL": ADDRESS,
            "PYTHONPATH": str(self.folder / "hooks"),
            "NO_MKDOCS_2_WARNING": "1",
            **environment,
        }
        return preloaded.run(arguments, self.folder, with_byte_code() | environment)

    def build(self, **environment: str) -> "Site":
        """Build the site strictly; the build has to succeed."""
        done = self.run("mkdocs", "build", "--strict", **environment)
        assert done.returncode == 0, done.stderr
        return self


def with_byte_code() -> dict[str, str]:
    """The environment, in which what one program compiles of a copy's code serves the next."""
    return {name: to for name, to in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def copy(folder: Path) -> Site:
    """Copy the project into a folder that does not exist yet."""
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(*LEFT_OUT))
    return Site(projects.with_kept(folder))


def small(folder: Path) -> Site:
    """Copy the project with a few pages of the tests' own: editors may write what they like.

    The pages, correct in every language: index, safety, late (long overdue for review), changes.
    """
    site = copy(folder)
    shutil.rmtree(folder / "docs")
    shutil.rmtree(folder / "receipts")
    shutil.rmtree(folder / "editions", ignore_errors=True)
    config = re.sub(r"^nav:\n(?:[ \n].*\n|\n)*", "", site.read("mkdocs.yml"), flags=re.MULTILINE)
    footer = re.sub(r"(    footer:.*\n)(?:      - .*\n)*", r"\1      - changes.md\n", config)
    site.write("mkdocs.yml", footer)
    for language in LANGUAGES:
        for name, text in pages(language).items():
            site.write(f"docs/{language}/{name}.md", text)
    return site


def pages(language: str) -> dict[str, str]:
    """The tests' own pages in a language, by name."""
    texts = TEXTS[language]
    return {
        "index": page(language, f"# {texts['home']} {{#home}}\n"),
        "safety": page(
            language,
            f"# {texts['safety']} {{#safety}}\n\n{texts['advice']}\n\n"
            f'!!! danger "{texts["forbidden"]}"\n    {texts["ban"]}\n\n'
            f"- [ ] {texts['first']}\n- [ ] {texts['second']}\n",
        ),
        "late": page(language, f"# {texts['late']} {{#late}}\n", reviewed="2020-02-29"),
        "changes": page(
            language,
            f"# {texts['changes']} {{#changes}}\n\n## 2026-11-24 {texts['change']} {{#begun}}\n\n"
            f"[{texts['safety']}](safety.md)\n",
        ),
    }


def page(language: str, body: str, reviewed: str = "") -> str:
    """A page's text: front matter, then the body."""
    fields = {
        "description": f"{body.removeprefix('# ').split(' {')[0]}.",
        "audience": "everyone",
        "owner": TEXTS[language]["owner"],
        "reviewed": reviewed or str(today()),
    }
    lines = [f"{name}: {value}" for name, value in fields.items()]
    return "\n".join(["---", *lines, "---", "", body])


LANGUAGES = ("fi", "sv", "en")
TEXTS = {
    "fi": {
        "home": "Alku",
        "safety": "Turvassa",
        "advice": "Kun saat oudon viestin, on parempi odottaa ja kysyä kuin avata sen linkki.",
        "forbidden": "Kielletty",
        "ban": "Älä avaa linkkiä.",
        "first": "Mieti hetki.",
        "second": "Kysy neuvoa.",
        "late": "Myöhässä",
        "changes": "Muutokset",
        "change": "Ohje alkoi",
        "owner": "Viestintä",
    },
    "sv": {
        "home": "Början",
        "safety": "I säkerhet",
        "advice": "Om du får ett konstigt meddelande är det bättre att fråga än att öppna länken.",
        "forbidden": "Förbjudet",
        "ban": "Öppna inte länken.",
        "first": "Tänk efter.",
        "second": "Fråga om råd.",
        "late": "Försenad",
        "changes": "Ändringar",
        "change": "Riktlinjerna började",
        "owner": "Kommunikation",
    },
    "en": {
        "home": "Beginning",
        "safety": "In safety",
        "advice": "If you get an odd message, it is better to wait and ask than to open its link.",
        "forbidden": "Forbidden",
        "ban": "Do not open the link.",
        "first": "Think for a moment.",
        "second": "Ask for advice.",
        "late": "Overdue",
        "changes": "Changes",
        "change": "The guideline began",
        "owner": "Communications",
    },
}
