"""Search knows the reader's language: one enriched index per language, made of what is rendered."""

import json
import logging
from pathlib import Path
from typing import Any

from guideline.search import concepts, index, languages, publish, stopwords
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import write_file

_log = logging.getLogger("mkdocs.hooks.search")
_descriptions: dict[str, str] = {}


def on_files(files: Files, **_: Any) -> None:
    """Leave out the theme's own search engine, which nothing on the site uses."""
    for file in [file for file in files if file.src_uri.startswith(publish.THEME_ENGINE)]:
        files.remove(file)


def on_env(env: Environment, **_: Any) -> None:
    """Tell the templates which worker the theme's search box talks to."""
    env.globals["search_worker"] = publish.WORKER


def on_page_content(html: str, page: Page, **_: Any) -> None:
    """Remember the descriptions, which the theme leaves out of its index."""
    _descriptions[page.url.removeprefix("./")] = str(page.meta.get("description") or "")


@event_priority(-200)  # after the languages are all built and their entries are in one index
def on_post_build(config: MkDocsConfig) -> None:
    """Replace the theme's one index by one for every language."""
    i18n: Any = config.plugins["i18n"]
    if i18n.building:  # a nested build of one language: the index is not whole yet
        return
    site = Path(config.site_dir)
    theme_index = json.loads((site / publish.THEME_INDEX).read_text(encoding="utf-8"))
    root = Path(config.config_file_path).parent
    known = _known(root, i18n.build_languages)
    homes = {"" if lang == i18n.default_language else f"{lang}/": known[lang] for lang in known}
    files = list(publish.files(theme_index, homes, _descriptions))
    for language in known.values():
        language.morphology.save()
    for file in files:
        write_file(file.content, str(site / file.path))
        for concept in file.unused:
            _log.info(
                "%s: no page has “%s”, so its other words find nothing.",
                concept.place,
                concept.term,
            )


def _known(root: Path, locales: list[str]) -> dict[str, index.Language]:
    try:
        read = concepts.load([root / "glossary.yml", root / "synonyms.yml"], locales)
    except concepts.ConceptsError as error:
        raise ConfigurationError(f"The search's other words can't be used:\n{error}") from None
    memory = root / ".cache/search"
    return {
        locale: index.Language(
            locale, languages.morphology(locale, memory), stopwords.load(locale), read[locale]
        )
        for locale in locales
    }
