"""Builds a small site with the real theme overrides and hooks."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import yaml

from tests.conftest import ROOT

HOOKS = ("interface", "languages", "search")


def build(
    folder: Path, pages: Mapping[str, str], overrides: Path = ROOT / "overrides"
) -> subprocess.CompletedProcess[str]:
    """Build ``pages`` (path below docs/ -> Markdown) into ``folder/site`` and say how it went."""
    for name, text in pages.items():
        path = folder / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    languages = [
        {"locale": "fi", "name": "Suomi", "default": True, "build": True},
        {"locale": "sv", "name": "Svenska", "build": True},
        {"locale": "en", "name": "English", "build": True},
    ]
    config = {
        "site_name": "Ohje",
        "site_url": "https://tiny.example/ohje/",
        "theme": {
            "name": "material",
            "custom_dir": str(overrides),
            "font": False,
            "favicon": "assets/images/favicon.svg",
            "palette": [
                {"scheme": scheme, "media": "x", "toggle": {"icon": "material/menu", "name": name}}
                for scheme, name in (("default", "dark"), ("slate", "light"))
            ],
        },
        "hooks": [str(ROOT / "hooks" / f"{name}.py") for name in HOOKS],
        "plugins": [
            "search",
            {
                "i18n": {
                    "docs_structure": "folder",
                    "fallback_to_default": False,
                    "languages": languages,
                }
            },
        ],
        "markdown_extensions": ["admonition", "attr_list"],
    }
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(folder / "site")],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
