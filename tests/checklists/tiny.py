"""Tiny sites in three languages with the real dialect, theme, words and most hooks."""

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from tests import preloaded, projects
from tests.tiny_site import ROOT, environment

HEAD = """\
---
description: Mitä tällä sivulla on.
audience: {audience}
owner: Viestintä
reviewed: 2026-11-24
{before}---

"""
ONBOARDING = """\
# Perehdytys {#onboarding}

## Työntekijä {#employees}

<div data-onboarding="employees"></div>

## Luottamushenkilö {#elected-officials}

<div data-onboarding="elected-officials"></div>
"""
# What the lists do not need and what takes long, or asks for real translations.
LEFT_OUT = tuple(
    f"hooks/{name}.py" for name in ("translations", "handbook", "search", "compression")
)
# Menu titles that the real configuration translates.
TITLES = ("Etusivu", "Turvallisuus", "Viestintästrategia", "Työntekijälle", "Perehdytys")


@dataclass(frozen=True)
class Body:
    """A page's text below the front matter, in Finnish; Swedish and English where they differ."""

    fi: str
    sv: str = ""
    en: str = ""
    audience: str = "everyone"
    formerly: str = ""

    def of(self, language: str) -> str:
        """The whole file in one language."""
        text = getattr(self, language) or self.fi
        before = f"formerly: [{self.formerly}]\n" if self.formerly else ""
        return HEAD.format(audience=self.audience, before=before) + text


def build(
    folder: Path, pages: Mapping[str, Body], site_url: str, *, features: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[str]:
    """Build pages (path within a language's folder -> body) into folder/site; say how it went.

    `site_url`: where it will be served, without which the theme's instant navigation does nothing.
    `features`: of the theme, on top of the real ones.
    """
    for path, body in pages.items():
        for language in ("fi", "sv", "en"):
            file = folder / "docs" / language / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(body.of(language), "utf-8")
    projects.with_kept(folder)
    real = yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), _Loader)
    config = {
        "docs_dir": "docs",
        "site_url": site_url,
        "nav": [{title: path} for title, path in zip(TITLES, pages, strict=False)],
        "hooks": [str(ROOT / hook) for hook in real["hooks"] if hook not in LEFT_OUT],
        "extra": {"guideline": {"footer": []}},
        "theme": {
            "custom_dir": str(ROOT / real["theme"]["custom_dir"]),
            "features": [*real["theme"]["features"], *features],
        },
    }
    own = yaml.compose(yaml.safe_dump(config))
    whole = _merged(yaml.compose((ROOT / "mkdocs.yml").read_text("utf-8")), own)
    (folder / "mkdocs.yml").write_text(yaml.serialize(whole), "utf-8")
    return preloaded.run(["-m", "mkdocs", "build"], folder, environment())


def _merged(node: yaml.Node | None, own: yaml.Node | None) -> yaml.Node | None:
    """Return YAML with other settings in it; what acts on names and variables stays as it is."""
    if not isinstance(node, yaml.MappingNode) or not isinstance(own, yaml.MappingNode):
        return own
    settings = {key.value: (key, value) for key, value in node.value}
    for key, value in own.value:
        before = settings.get(key.value)
        settings[key.value] = (key, _merged(before[1], value) if before else value)
    return yaml.MappingNode(node.tag, list(settings.values()))


class _Loader(yaml.SafeLoader):
    """Reads mkdocs.yml without acting on its Python names and environment variables."""


_Loader.add_multi_constructor("", lambda *_: None)
