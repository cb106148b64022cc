"""A new page: its file in every language, its place in the menu."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import yaml

from guideline.project import yaml_nodes
from guideline.project.messages import MessageError, message

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class NewPageError(MessageError):
    """The page cannot be made; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class NewPage:
    """A page to be made. path: within a language's folder. titles, owners: by locale.

    section: the title of the menu's group, empty for the top.
    """

    path: str
    titles: Mapping[str, str]
    owners: Mapping[str, str]
    audience: str
    section: str = ""


def heading_id(path: str) -> str:
    """Return the id of the page's heading, the same in every language: its file's name."""
    return path.rpartition("/")[2].removesuffix(".md")


def is_name(path: str) -> bool:
    """Tell whether a path makes a good address: small letters, digits and hyphens, .md at its end.

    It is also safe: no part of it leads out of the folder.
    """
    parts = path.removesuffix(".md").split("/")
    return path.endswith(".md") and all(_NAME.fullmatch(part) for part in parts)


def text(page: NewPage, locale: str, today: date) -> str:
    """Return the file's text. The description is left empty: the check asks for it."""
    owner, title = (_scalar(page.owners[locale]), " ".join(page.titles[locale].split()))
    lines = ["---", "description:", f"audience: {page.audience}", f"owner: {owner}"]
    lines += [f"reviewed: {today}", "---", "", f"# {title} {{#{heading_id(page.path)}}}", ""]
    return "\n".join(lines)


def in_menu(config: str, page: NewPage, source: str) -> str:
    """Return mkdocs.yml with the page in its menu and the title's translations.

    Text is put in between; nothing else of the file changes. Raises NewPageError where the menu or
    the group is not there.
    """
    root = yaml_nodes.composed(config)
    nav = _value(root, "nav")
    if not isinstance(nav, yaml.SequenceNode):
        raise NewPageError(message("new-no-menu"))
    entries = _group(nav, page.section) if page.section else nav
    title = _scalar(page.titles[source])
    added = [(_end(entries), " " * entries.start_mark.column + f"- {title}: {page.path}\n")]
    for locale, node in _translations(root):
        known = {str(key.value) for key, _ in node.value}
        if locale in page.titles and page.titles[source] not in known:
            indent = " " * node.start_mark.column
            added.append((_end(node), f"{indent}{title}: {_scalar(page.titles[locale])}\n"))
    lines = config.splitlines(keepends=True)
    for line, new in sorted(added, reverse=True):
        if line and not lines[line - 1].endswith("\n"):
            lines[line - 1] += "\n"
        lines.insert(line, new)
    return "".join(lines)


def _end(node: yaml.Node) -> int:
    """Return how many lines there are up to the end of the last entry of a list or mapping."""
    last: Any = node
    while isinstance(last, yaml.CollectionNode) and last.value and not last.flow_style:
        entry = last.value[-1]
        last = entry[1] if isinstance(entry, tuple) else entry
    return int(last.end_mark.line) + 1


def _value(node: Any, name: str) -> Any:
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    return next((value for key, value in pairs if key.value == name), None)


def _group(nav: yaml.SequenceNode, title: str) -> yaml.SequenceNode:
    groups: dict[str, yaml.SequenceNode] = dict(_groups(nav))
    if title not in groups:
        raise NewPageError(message("new-no-group", section=title, known=list(groups)))
    return groups[title]


def _groups(nav: yaml.SequenceNode) -> Iterator[tuple[str, yaml.SequenceNode]]:
    for entry in nav.value:
        for key, value in entry.value if isinstance(entry, yaml.MappingNode) else ():
            if isinstance(value, yaml.SequenceNode):
                yield str(key.value), value
                yield from _groups(value)


def _translations(root: Any) -> Iterator[tuple[str, yaml.MappingNode]]:
    plugins: Sequence[Any] = getattr(_value(root, "plugins"), "value", ())
    for plugin in plugins:
        languages = _value(_value(plugin, "i18n"), "languages")
        for language in getattr(languages, "value", ()):
            locale, titles = _value(language, "locale"), _value(language, "nav_translations")
            if isinstance(titles, yaml.MappingNode) and titles.value and not titles.flow_style:
                yield str(locale.value), titles


def _scalar(value: str) -> str:
    """Return a value as YAML on one line, in quotes where it needs them."""
    written: str = yaml.safe_dump(value, allow_unicode=True, width=10_000)
    return written.removesuffix("\n").removesuffix("\n...")
