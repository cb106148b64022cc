"""Where MkDocs' pages become an edition; the one module of this package that knows MkDocs."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure import pages
from mkdocs.structure.files import Files

from guideline.handbook import lines, look
from guideline.handbook.edition import Edition, Page, PageFault
from guideline.pages.comments import PENDING_CLASS
from guideline.pages.reader import Reader
from guideline.project import interface_words, mkdocs_config
from guideline.project.findings import report

# A page with "handbook: false" in its front matter is on the site only; so is one outside the menu.
FIELD = "handbook"


def edition(
    config: MkDocsConfig,
    menu: Iterable[pages.Page],
    html: Mapping[str, str],
    files: Files,
) -> Edition:
    """Return the language that is being built. html: of the menu's pages, by their addresses."""
    i18n: Any = config.plugins["i18n"]
    language = i18n.current_language_config
    home = "" if language.default else f"{language.locale}/"
    theme = Path(str(config.theme.custom_dir))
    return Edition(
        language=language.locale,
        language_name=language.name,
        title=config.site_name,
        description=config.site_description or "",
        site=config.site_url or "",
        home=home,
        words=interface_words.load(theme / "words", i18n.build_languages)[language.locale],
        pages=[_page(page, config, html) for page in menu if page.meta.get(FIELD, True)],
        files={unquote(file.url): Path(file.abs_src_path) for file in files if file.abs_src_path},
        look=look.of(theme),
    )


def _page(page: pages.Page, config: MkDocsConfig, html: Mapping[str, str]) -> Page:
    root = Path(config.config_file_path).resolve().parent
    file = os.path.relpath(str(page.file.abs_src_path), root)
    return Page(
        file=Path(file).as_posix(),
        url=page.url,
        title=str(page.title),
        html=html[page.url],
        groups=tuple(str(group.title) for group in reversed([*page.ancestors])),
        audience=str(page.meta.get("audience", "")),
        reviewed=page.meta.get("reviewed"),
        pending=f'class="{PENDING_CLASS}"' in html[page.url],
    )


def faults_report(faults: Iterable[PageFault], config: MkDocsConfig) -> str:
    """Return what keeps the language's pages from being printed, with files and lines."""
    settings = mkdocs_config.settings(config)
    return report(lines.findings(faults, Reader(settings.markdown_config), settings.root))
