"""Sites of any size, grown from the real pages: the project, and the plain tools on its pages."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

PROJECT = Path(__file__).parents[1]
LANGUAGES = ("fi", "sv", "en")
# What a build of the project needs besides its pages.
_PARTS = ("overrides", "hooks", "glossary.yml")
# What the plain tools need of mkdocs.yml: MkDocs, Material and static-i18n without anything of ours.
_PLAIN = ("site_name", "site_url", "plugins", "nav", "markdown_extensions")


def grow(site: Path, copies: int) -> Path:
    """Write the project into ``site`` with its pages ``copies`` times over; returns its mkdocs.yml.

    The first copy stands where the real pages stand, each other one in a folder and a navigation
    section of its own.
    """
    site.mkdir(parents=True)
    for part in _PARTS:
        source = PROJECT / part
        if source.is_dir():
            shutil.copytree(source, site / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, site / part)
    for language in LANGUAGES:
        pages = PROJECT / "docs" / language
        shutil.copytree(pages, site / "docs" / language)
        for number in range(2, copies + 1):
            shutil.copytree(pages, site / "docs" / language / _folder(number))
    config = site / "mkdocs.yml"
    config.write_text(_grown(_project_config(), copies), encoding="utf-8")
    return config


def plain(site: Path, copies: int) -> Path:
    """Write the pages of ``grow`` into ``site`` for the plain tools; returns its mkdocs.yml."""
    shutil.copytree(grow(site, copies).parent / "docs", site / "plain" / "docs")
    config = site / "plain" / "mkdocs.yml"
    blocks = _blocks(_grown(_project_config(), copies))
    kept = "".join(blocks[name] for name in _PLAIN)
    config.write_text(kept + "theme:\n  name: material\n  font: false\n", encoding="utf-8")
    return config


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
