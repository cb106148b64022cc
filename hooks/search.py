"""Search finds pages of the reader's language only: one index per language."""

import json
from pathlib import Path
from typing import Any

from guideline.search_index import of_language
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.utils import write_file


@event_priority(-200)  # after the languages are all built and their entries are in one index
def on_post_build(config: MkDocsConfig) -> None:
    """Write each language's part of the index into that language's folder."""
    i18n: Any = config.plugins["i18n"]
    if i18n.building:  # a nested build of one language: the index is not whole yet
        return
    index = json.loads(_index_file(config, "").read_text(encoding="utf-8"))
    homes = ["" if lang == i18n.default_language else f"{lang}/" for lang in i18n.build_languages]
    for home in homes:
        part = json.dumps(
            of_language(index, home, homes), ensure_ascii=False, separators=(",", ":")
        )
        write_file(part.encode(), str(_index_file(config, home)))


def _index_file(config: MkDocsConfig, home: str) -> Path:
    return Path(config.site_dir, home, "search/search_index.json")
