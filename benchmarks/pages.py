"""Sites of any size, grown from the real pages: the project, and the plain tools on its pages."""

import os
import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from guideline.contract.reading import collect
from guideline.pages.reader import Reader
from guideline.project import mkdocs_config
from guideline.project.atomic_write import save
from guideline.project.clock import today
from guideline.receipts.format import (
    Receipt,
    digest,
    name_of,
    render,
)
from mkdocs.config import load_config

PROJECT = Path(__file__).parents[1]
LANGUAGES = ("fi", "sv", "en")
# What a build of the project needs besides its pages.
_FILES = ("glossary.yml", "joints.yml", "questions.yml", "synonyms.yml")
_PARTS = ("overrides", "hooks", "receipts", *_FILES)
# Where a line of a page ends, as it does in every language: a heading, or a whole sentence.
_PATH = re.compile(r"^<div data-onboarding=.*\n", re.MULTILINE)
_END = re.compile(r"^(?!> |- [a-z*]).*?(?=\.$| \{#[^}]*\}$)", re.MULTILINE)
# What the plain tools need of mkdocs.yml: MkDocs, Material and static-i18n without anything of ours.
_PLAIN = ("site_name", "site_url", "plugins", "nav", "markdown_extensions")


def grow(site: Path, copies: int) -> Path:
    """Write the project into ``site`` with its pages ``copies`` times over; returns its mkdocs.yml.

    The first copy is the real pages. Each other one has a folder, a navigation section and receipts
    of its own, and its number at the end of every heading and of nearly every sentence that ends a
    line, so that no two copies say the same. Their pages are on no onboarding path: the sheets have
    room for those of the first copy only, and the build refuses longer ones.
    """
    site.mkdir(parents=True)
    for part in _PARTS:
        source = PROJECT / part
        if source.is_dir():
            shutil.copytree(source, site / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, site / part)
    for language in LANGUAGES:
        shutil.copytree(PROJECT / "docs" / language, site / "docs" / language)
    for number in range(2, copies + 1):
        _copy(site, number)
    config = site / "mkdocs.yml"
    config.write_text(_grown(_project_config(), copies), encoding="utf-8")
    record(config)
    return config


def environment(config: Path, **own: str) -> Mapping[str, str]:
    """Return the environment in which MkDocs builds a grown site with the site's own hooks."""
    hooks = {"PYTHONPATH": str(config.parent / "hooks"), "NO_MKDOCS_2_WARNING": "1"}
    return os.environ | hooks | own


def plain(config: Path) -> Path:
    """Write a configuration of a grown site's pages for the plain tools beside ``config``."""
    blocks = _blocks(config.read_text(encoding="utf-8"))
    kept = "".join(blocks[name] for name in _PLAIN)
    other = config.with_name("plain.yml")
    own = "site_dir: plain\ntheme:\n  name: material\n  font: false\n"
    other.write_text(kept + own, encoding="utf-8")
    return other


def _copy(site: Path, number: int) -> None:
    for page in (PROJECT / "docs").rglob("*.md"):
        language, *path = page.relative_to(PROJECT / "docs").parts
        target = site.joinpath("docs", language, _folder(number), *path)
        target.parent.mkdir(parents=True, exist_ok=True)
        text = page.read_text(encoding="utf-8")
        if "\nonboarding: " not in text:
            text = text.replace("\n---\n", "\nonboarding: false\n---\n", 1)
        text = _PATH.sub("", text)
        text = _END.sub(rf"\g<0> {number}", text)
        target.write_text(text, encoding="utf-8")


def record(config: Path) -> None:
    """Write the receipts that lack as `guideline record` does, without its checks: nothing is open."""
    settings = mkdocs_config.settings(load_config(str(config)))
    guideline = collect(settings, Reader(settings.markdown_config), today(settings.time_zone))
    for pair in guideline.pairs:
        locale = pair.language.locale
        file = settings.root / name_of(locale, pair.source.path)
        if not file.exists():
            texts = [(source.passage, digest(other.passage)) for source, other in pair.passages]
            receipts = (Receipt(*each) for each in texts)
            save(file, render(receipts, settings.source.locale, locale))


def _project_config() -> str:
    return (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")


def _folder(number: int) -> str:
    return f"copy-{number}"


def _blocks(config: str) -> dict[str, str]:
    """The top-level keys of a mkdocs.yml, each with its lines, comments before it left out."""
    found = re.findall(r"^(\w+):(.*?)(?=^\S|\Z)", config, re.MULTILINE | re.DOTALL)
    return {name: f"{name}:{rest}" for name, rest in found}


def _grown(config: str, copies: int) -> str:
    nav = _blocks(config)["nav"]
    entries = nav.removeprefix("nav:\n").rstrip() + "\n"
    sections = "".join(_section(entries, number) for number in range(2, copies + 1))
    config = config.replace(nav, f"nav:\n{entries}{sections}\n")
    # What no menu leads to is at any depth now.
    config = config.replace("\n  /*/", "\n  ")
    return re.sub(r"^ +nav_translations:\n", _with_translations(copies), config, flags=re.MULTILINE)


def _section(entries: str, number: int) -> str:
    moved = re.sub(r": ([\w-]+\.md)$", rf": {_folder(number)}/\1", entries, flags=re.MULTILINE)
    indented = "".join(f"    {line}\n" for line in moved.splitlines())
    return f"  - Osa {number}:\n{indented}"


def _with_translations(copies: int) -> Callable[[re.Match[str]], str]:
    def replacement(match: re.Match[str]) -> str:
        indent = " " * (len(match[0]) - len(match[0].lstrip()) + 2)
        entries = (f"{indent}Osa {number}: Part {number}\n" for number in range(2, copies + 1))
        return match[0] + "".join(entries)

    return replacement
