"""Converted Markdown, kept by all that it was made of: the text, the dialect, where links lead."""

import json
import logging
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, get_toc

from guideline.cache import store

_LOG = logging.getLogger("mkdocs")
# What MkDocs 1.6 sets on a page that it renders. If it sets anything else, nothing is kept.
_CONTENT, _TOC, _TITLE = "content", "toc", "_title_from_render"
_IDS, _LINKS = "present_anchor_ids", "links_to_anchors"
_MADE = {_CONTENT, _TOC, _TITLE, _IDS, _LINKS}


class _Asked:
    """The site's files, and what was said to whoever asked for one."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self.answers: dict[str, list[Any] | None] = {}
        self.is_known = True

    def get_file_from_path(self, path: str) -> File | None:
        """Answer as the files do."""
        file = self._files.get_file_from_path(path)
        self.answers[path] = _answer(file)
        return file

    def __getattr__(self, name: str) -> Any:
        self.is_known = False
        return getattr(self._files, name)


class _Heard(logging.Handler):
    """Tells whether anything was logged."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.something = False

    def emit(self, record: logging.LogRecord) -> None:
        """Remember that there was something."""
        self.something = True


def render(page: Page, markdown_config: str, config: MkDocsConfig, files: Files) -> None:
    """Do to a page what its class's method ``render`` does; dialect: as `dialects.fingerprint`."""
    key = _key(page, markdown_config, config)
    kept = store.get(key)
    if kept is None or not _restore(page, json.loads(kept), files):
        made = _made(page, config, files)
        if made is not None:
            store.put(key, json.dumps(made, ensure_ascii=False).encode("utf-8", "surrogatepass"))


def _key(page: Page, markdown_config: str, config: MkDocsConfig) -> bytes:
    file = page.file
    around = [file.src_uri, file.url, file.inclusion.name, config.use_directory_urls]
    links = sorted(config.validation.links.items())
    level = _LOG.getEffectiveLevel()
    return store.key(
        "markdown", [markdown_config, page.markdown or "", repr([around, links, level])]
    )


def _made(page: Page, config: MkDocsConfig, files: Files) -> Any:
    """Render a page; return what came of it as plain data, or None if it must not be kept."""
    asked, heard, before = _Asked(files), _Heard(), dict(vars(page))
    _LOG.addHandler(heard)
    try:
        type(page).render(page, config, asked)  # type: ignore[arg-type]
    finally:
        _LOG.removeHandler(heard)
    now = vars(page)
    changed = {name for name in now if now[name] is not before.get(name)}
    if heard.something or not asked.is_known or not changed <= _MADE:
        return None
    links = getattr(page, _LINKS, None)
    return {
        "answers": asked.answers,
        _CONTENT: page.content,
        _TOC: [_token(heading) for heading in page.toc],
        _TITLE: getattr(page, _TITLE, None),
        _IDS: sorted(page.present_anchor_ids or ()),
        _LINKS: links and [[file.src_uri, anchors] for file, anchors in links.items()],
    }


def _restore(page: Page, made: Any, files: Files) -> bool:
    """Give a page what was made of it before, if all links still lead to the same."""
    found = {path: files.get_file_from_path(path) for path in made["answers"]}
    if any(_answer(file) != made["answers"][path] for path, file in found.items()):
        return False
    links = made[_LINKS]
    if links is not None:
        own = {page.file.src_uri: page.file}
        own |= {file.src_uri: file for file in found.values() if file}
        page.links_to_anchors = {own[name]: anchors for name, anchors in links}
    page.content = made[_CONTENT]
    page.toc = get_toc(made[_TOC])
    page.present_anchor_ids = set(made[_IDS])
    setattr(page, _TITLE, made[_TITLE])
    return True


def _answer(file: File | None) -> list[Any] | None:
    return [file.src_uri, file.url, file.inclusion.name] if file else None


def _token(heading: AnchorLink) -> Any:
    children = [_token(child) for child in heading.children]
    return {"name": heading.title, "id": heading.id, "level": heading.level, "children": children}
