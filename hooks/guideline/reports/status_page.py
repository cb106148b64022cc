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
    """Return the HTML: how much of each language is done, then pages by languages."""
    languages = "".join(f'<th scope="col">{escape(name)}</th>' for name in shown.names.values())
    pages = "".join(
        _row(path, {one.locale: one for one in group}, shown)
        for path, group in groupby(found, key=lambda one: one.path)
    )
    return (
        f'<div class="status"><ul>{"".join(_shares(found, shown))}</ul>\n'
        f'<table><thead><tr><th scope="col">{escape(shown.words["status.page"])}</th>{languages}'
        f"</tr></thead><tbody>{pages}</tbody></table></div>"
    )


def _shares(found: Sequence[PageStatus], shown: Shown) -> Iterator[str]:
    for locale, share in percentages(found).items():
        said = shown.words["status.share"].format(language=shown.names[locale], percent=share)
        yield f"<li>{escape(said)}</li>"


def _row(path: str, languages: Mapping[str, PageStatus], shown: Shown) -> str:
    cells = (
        f'<td data-language="{escape(name)}">{_cell(languages[locale], shown)}</td>'
        if locale in languages
        else "<td></td>"
        for locale, name in shown.names.items()
    )
    title = escape(shown.titles.get(path, path))
    return f'<tr><th scope="row">{title}</th>{"".join(cells)}</tr>'


def _cell(one: PageStatus, shown: Shown) -> str:
    state, address = (
        escape(_said(f"status.{one.state}", one, shown)),
        shown.address(one.path, one.locale),
    )
    first = f'<a href="{escape(address)}">{state}</a>' if address else state
    facts = [escape(shown.day(one.reviewed))] if one.reviewed else []
    if one.owner:
        facts.append(f'<span lang="{one.locale}">{escape(one.owner)}</span>')
    about = [f"<small>{', '.join(facts)}</small>"] if facts else []
    return "<br>".join([first, *_todo(one, shown), *about])


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
