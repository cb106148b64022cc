"""The status of all pages as editors see it on the site."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from itertools import groupby

from guideline.contract.status import PageStatus, State, percentages
from guideline.project.interface_words import Words
from guideline.project.repository import Repository

PAGE = "status.md"
MARKER = "<div data-status></div>"
_COLUMNS = ("language", "state", "reviewed")


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
    pages = "".join(
        f"<tbody>{''.join(_rows(path, list(group), shown))}</tbody>"
        for path, group in groupby(found, key=lambda one: one.path)
    )
    return (
        f'<div class="status"><ul>{"".join(_shares(found, shown))}</ul>\n'
        f"<table><thead><tr>{heads}</tr></thead>{pages}</table></div>"
    )


def _shares(found: Sequence[PageStatus], shown: Shown) -> Iterator[str]:
    for locale, share in percentages(found).items():
        said = shown.words["status.share"].format(language=shown.names[locale], percent=share)
        yield f"<li>{escape(said)}</li>"


def _rows(path: str, group: Sequence[PageStatus], shown: Shown) -> Iterator[str]:
    title = escape(shown.titles.get(path, path))
    yield f'<tr><th scope="rowgroup" colspan="{len(_COLUMNS)}">{title}</th></tr>'
    for one in group:
        yield f"<tr>{''.join(f'<td>{cell}</td>' for cell in _cells(one, shown))}</tr>"


def _cells(one: PageStatus, shown: Shown) -> Iterator[str]:
    name, address = escape(shown.names[one.locale]), shown.address(one.path, one.locale)
    yield f'<a href="{escape(address)}">{name}</a>' if address else name
    yield "<br>".join([escape(_said(f"status.{one.state}", one, shown)), *_todo(one, shown)])
    day = escape(shown.day(one.reviewed)) if one.reviewed else "–"
    owner = f'<span lang="{one.locale}">{escape(one.owner)}</span>' if one.owner else "–"
    yield f"{day}<br>{owner}"


def _todo(one: PageStatus, shown: Shown) -> Iterator[str]:
    if one.state is State.DONE:
        return
    remedy = escape(_said(f"status.{one.state}.todo", one, shown))
    if shown.repository and one.state is not State.UNRECORDED:
        to = shown.repository.new if one.state is State.MISSING else shown.repository.edit
        remedy = f'<a href="{escape(to(one.place.file))}">{remedy}</a>'
    yield remedy
    yield f"<code>{escape(str(one.place))}</code>"


def _said(key: str, one: PageStatus, shown: Shown) -> str:
    until = shown.day(one.until) if one.until else ""
    return shown.words[key].format(number=one.open, until=until)


def _word(shown: Shown, name: str) -> str:
    return escape(shown.words[f"status.{name}"])
