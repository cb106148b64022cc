"""The status of all pages as editors see it on the site."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from itertools import groupby

from guideline.repository import Repository
from guideline.status import PageStatus, State, percentages
from guideline.words import Words

PAGE = "status.md"
MARKER = "<div data-status></div>"
_COLUMNS = ("page", "language", "state", "reviewed", "owner", "todo")


@dataclass(frozen=True, slots=True)
class Shown:
    """How a status is shown.

    titles: a page's name by path. names: a language's by locale. address: of a page by path and
    locale, None where it is not on the site. day: writes a date. edit: where the files are.
    """

    words: Words
    titles: Mapping[str, str]
    names: Mapping[str, str]
    address: Callable[[str, str], str | None]
    day: Callable[[date], str]
    repository: Repository | None = None


def table(found: Sequence[PageStatus], shown: Shown) -> str:
    """Return the HTML: how much of each language is done, then a row per page and language."""
    heads = "".join(f'<th scope="col">{_word(shown, name)}</th>' for name in _COLUMNS)
    rows = "".join(
        row
        for path, group in groupby(found, key=lambda one: one.path)
        for row in _rows(path, list(group), shown)
    )
    return (
        f"<ul>{''.join(_shares(found, shown))}</ul>\n"
        f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _shares(found: Sequence[PageStatus], shown: Shown) -> Iterator[str]:
    for locale, share in percentages(found).items():
        said = shown.words["status.share"].format(language=shown.names[locale], percent=share)
        yield f"<li>{escape(said)}</li>"


def _rows(path: str, group: Sequence[PageStatus], shown: Shown) -> Iterator[str]:
    title = escape(shown.titles.get(path, path))
    head = f'<th scope="rowgroup" rowspan="{len(group)}">{title}</th>'
    for one in group:
        cells = "".join(f"<td>{cell}</td>" for cell in _cells(one, shown))
        yield f"<tr>{head}{cells}</tr>"
        head = ""


def _cells(one: PageStatus, shown: Shown) -> Iterator[str]:
    name, address = escape(shown.names[one.locale]), shown.address(one.path, one.locale)
    yield f'<a href="{escape(address)}">{name}</a>' if address else name
    yield escape(_said(f"status.{one.state}", one, shown))
    yield escape(shown.day(one.reviewed)) if one.reviewed else "–"
    yield f'<span lang="{one.locale}">{escape(one.owner)}</span>' if one.owner else "–"
    if one.state is State.DONE:
        yield "–"
        return
    todo = escape(_said(f"status.{one.state}.todo", one, shown))
    if shown.repository and one.state is not State.UNRECORDED:
        to = shown.repository.new if one.state is State.MISSING else shown.repository.edit
        todo = f'<a href="{escape(to(one.place.file))}">{todo}</a>'
    yield f"{todo}<br><code>{escape(str(one.place))}</code>"


def _said(key: str, one: PageStatus, shown: Shown) -> str:
    until = shown.day(one.until) if one.until else ""
    return shown.words[key].format(number=one.open, until=until)


def _word(shown: Shown, name: str) -> str:
    return escape(shown.words[f"status.{name}"])
