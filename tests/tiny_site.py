"""Tiny sites in three languages: a correct one to break, checked as text or by a real build."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from unittest.mock import patch

from guideline.contract import linter, published
from guideline.contract.guideline import Guideline
from guideline.contract.reading import collect, earlier
from guideline.editing import write_receipts
from guideline.editing.write_receipts import Recorded
from guideline.editions.closing import close
from guideline.editions.format import name_of, render
from guideline.pages.reader import Reader
from guideline.project.findings import Finding, Severity
from guideline.project.messages import faults, languages
from guideline.project.settings import Language, Settings, nav_entries

from tests import preloaded, projects

ROOT = Path(__file__).parents[1]
TODAY = date(2026, 11, 24)
TITLES = {"Etusivu": {"sv": "Startsida", "en": "Home"}}
NAV: list[object] = [{"Etusivu": "index.md"}]
# Words that all three languages have alike, so that one text does for all of them.
FIELDS = {
    "description": "Radio, video, podcast.",
    "audience": "everyone",
    "owner": "Media",
    "reviewed": "2026-11-24",
}
CONFIG = """\
site_name: Ohje
site_url: https://guideline.example/
theme:
  name: material
  font: false
hooks: {hooks}
plugins:
  - i18n:
      docs_structure: folder
      fallback_to_default: false
      languages:
        - {{locale: fi, name: Suomi, default: true}}
        - {{locale: sv, name: Svenska, nav_translations: {{Etusivu: Startsida}}}}
        - {{locale: en, name: English, nav_translations: {{Etusivu: Home}}}}
nav:
  - Etusivu: index.md
extra: {{guideline: {{extends: all, ids: true, time_zone: Europe/Helsinki, fields: {{
  required: [description, audience, owner, reviewed], only_known: true}}}}}}
markdown_extensions: [admonition, attr_list, md_in_html, tables, toc, pymdownx.tasklist]
"""


def page(body: str = "# Radio {#title}\n\nVideo.", **fields: str | None) -> str:
    """A page's text; a field of None is left out. The body begins on line 7."""
    values = {**FIELDS, **fields}
    lines = [f"{name}: {value}" for name, value in values.items() if value is not None]
    return "\n".join(["---", *lines, "---", body, ""])


@dataclass
class TinySite:
    """A site in `root`: files below docs/, checked against today.

    is_translated: whether its texts are in their languages, so that it counts which one they are
    in. Most tests write one text in all languages, or words that mean nothing, and ask another rule.
    """

    root: Path
    reader: Reader
    nav: list[object] | None = field(default_factory=lambda: list(NAV))
    titles: dict[str, dict[str, str]] = field(default_factory=lambda: deepcopy(TITLES))
    today: date = TODAY
    before: Path | None = None
    is_translated: bool = False

    def write(self, files: Mapping[str, str | bytes]) -> "TinySite":
        """Write files below docs/ ("sv/index.md")."""
        for name, content in files.items():
            file = self.root / "docs" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return self

    def write_pages(self, fi: str, sv: str | None = None, en: str | None = None) -> "TinySite":
        """Write index.md in three languages, each from its body; fi's where none is given."""
        bodies = {"fi": fi, "sv": sv or fi, "en": en or fi}
        return self.write({f"{lang}/index.md": page(body) for lang, body in bodies.items()})

    def configure(self, extra: str = "", *, checked: bool = True) -> "TinySite":
        """Write mkdocs.yml, with the real hook where `checked`; `extra` is appended.

        The theme's templates are compiled once for all tests: half of what a tiny build takes.
        """
        names = ("cache", "translations") if checked else ("cache",)
        hooks = [str(ROOT / "hooks" / f"{name}.py") for name in names]
        if not (self.root / ".cache").exists():
            projects.with_kept(self.root)
        (self.root / "mkdocs.yml").write_text(CONFIG.format(hooks=hooks) + extra, "utf-8")
        return self

    def guideline(self, theme: Path | None = None) -> Guideline:
        """Read the site without MkDocs. theme: the folder of its own templates, if any."""
        entries = nav_entries(self.nav)
        source, *others = [
            Language(
                locale,
                name,
                entries,
                {title: words[locale] for title, words in self.titles.items() if locale in words},
            )
            for locale, name in (("fi", "Suomi"), ("sv", "Svenska"), ("en", "English"))
        ]
        config = self.root / "mkdocs.yml"
        if not config.exists():
            self.configure()
        markdown_config = self.reader.markdown_config
        settings = Settings(
            self.root,
            self.root / "docs",
            config,
            source,
            tuple(others),
            markdown_config,
            theme=theme,
            required=tuple(FIELDS),
        )
        found = collect(settings, self.reader, self.today)
        if self.before is None:
            return found
        return replace(found, before=collect(earlier(settings, self.before), self.reader, TODAY))

    def keep(self) -> "TinySite":
        """Keep the site as it is now: checks compare with it from here on."""
        self.before = self.root.with_name(f"{self.root.name}-before")
        shutil.copytree(self.root, self.before, ignore=shutil.ignore_patterns(".cache"))
        return self

    def change(self, name: str, old: str, new: str) -> "TinySite":
        """Change a file below docs/ ("sv/index.md"); what is to be changed has to be there."""
        file = self.root / "docs" / name
        text = file.read_text("utf-8")
        assert old in text, old
        file.write_text(text.replace(old, new, 1), "utf-8")
        return self

    def check(self) -> list[Finding]:
        """Check the site without MkDocs; notes, which nobody has to act on, are left out."""
        found = linter.check(self.guideline())
        assert not [fault for each in found for fault in _unsaid(each)]
        found = [f for f in found if self.is_translated or f.rule != "untranslated"]
        return [finding for finding in found if finding.severity is not Severity.NOTE]

    def notes(self) -> list[str]:
        """What is noted for a reviewer, as "file:line what"."""
        found = sorted(linter.check(self.guideline()))
        return [f"{f.place} {f.message}" for f in found if f.severity is Severity.NOTE]

    def record(self, **options: str) -> Recorded:
        """Write the receipts, as the command does."""
        needed = write_receipts.NEEDED - (set() if self.is_translated else {"untranslated"})
        with patch.object(write_receipts, "NEEDED", needed):
            return write_receipts.record(self.guideline(), self.guideline, **options)

    def found(self, rule: str = "") -> list[str]:
        """The findings of a rule as "file:line severity"; of every rule as "… (rule)"."""
        found = sorted(self.check())
        if rule:
            return [f"{f.place} {f.severity}" for f in found if f.rule == rule]
        return [f"{f.place} {f.severity} ({f.rule})" for f in found]

    def message(self, rule: str) -> str:
        """The only finding of a rule, as a reader sees it."""
        (finding,) = [finding for finding in self.check() if finding.rule == rule]
        return str(finding)

    def publish(self) -> Path:
        """Close an edition of the pages as they are, and return its file."""
        guideline = self.guideline()
        pages = published.pages(guideline)
        edition = close(
            guideline.editions, pages, self.today, dict.fromkeys(guideline.pages, "New.")
        )
        file = self.root / name_of(edition.number)
        file.parent.mkdir(exist_ok=True)
        file.write_text(render(edition), "utf-8")
        return file

    def build(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a real `mkdocs build`."""
        return preloaded.run(["-m", "mkdocs", "build", *arguments], self.root, environment())


def _unsaid(finding: Finding) -> list[str]:
    """What keeps a finding from being said in every language that has a catalogue."""
    texts = (finding.what, finding.todo, *finding.detail)
    return [fault for each in texts for to in languages() for fault in faults(each, to)]


def environment() -> dict[str, str]:
    """The environment of MkDocs: this working copy's package, no notice of the theme's end."""
    return {**os.environ, "PYTHONPATH": str(ROOT / "hooks"), "NO_MKDOCS_2_WARNING": "1"}


def git(site: TinySite, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run git in a site's folder."""
    identity = {
        f"GIT_{who}_{expected}": "x"
        for who in ("AUTHOR", "COMMITTER")
        for expected in ("NAME", "EMAIL")
    }
    return subprocess.run(
        ["git", *arguments],
        cwd=site.root,
        env=os.environ | identity | {"GIT_CONFIG_GLOBAL": os.devnull},
        capture_output=True,
        text=True,
        check=False,
    )
