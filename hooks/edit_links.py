"""From the page to the pull request: links to the page's files in the repository's web editor."""

from pathlib import Path
from typing import Any

from babel import Locale
from guideline import build
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page


def on_config(config: MkDocsConfig) -> None:
    """Refuse a setting that the links can't be made of."""
    _ = build.of(config).repository


def on_env(env: Environment, **_: Any) -> None:
    """Let templates call a language by its name in the page's language."""
    env.filters["language_name"] = _name


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, **_: Any) -> Any:
    """Give the page's template the addresses, where the repository is known."""
    this = build.of(config)
    repository = this.repository
    if repository is None or page.file.generated_by:
        return context
    versions: dict[str, File] = page.file.alternates  # type: ignore[attr-defined]
    edit = {locale: repository.edit(_path(file, config)) for locale, file in versions.items()}
    own = this.locale
    about = {"page": f"{page.title} ({_path(page.file, config)})", "language": _name(own, own)}
    return context | {"edit": edit, "report_fault": repository.new_issue(f"{own}-fault.yml", about)}


def _path(file: File, config: MkDocsConfig) -> str:
    """The file's name from the repository's top, where the folder of all pages lies."""
    return f"{Path(config.docs_dir).name}/{file.src_uri}"


def _name(locale: str, page: str) -> str:
    return str(Locale.parse(page).languages.get(locale, locale))
