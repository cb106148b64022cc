"""The onboarding sheet: the checklists that concern an audience, to tick off with a pen."""

from html import escape

from guideline.checklists import task_lists
from guideline.checklists.identity import (
    Checklist,
    ChecklistPage,
    checklists,
    concerning,
)
from guideline.handbook import elements
from guideline.handbook.book import dated, frame
from guideline.handbook.edition import Document, Edition
from guideline.handbook.elements import Element
from guideline.handbook.inline import Inline
from guideline.handbook.links import Links
from guideline.handbook.names import file_name
from guideline.handbook.nodes import Nodes, node, trimmed

MOST_PAGES = 2


def audiences(edition: Edition) -> list[str]:
    """Return whom an edition has pages and words for, in the order of the menu."""
    named = dict.fromkeys(page.audience for page in edition.pages)
    return [audience for audience in named if f"pdf.sheet.{audience}.title" in edition.words]


def sheet(edition: Edition, audience: str) -> Document:
    """Return an audience's onboarding sheet: the same checklists as on the onboarding page.

    What cannot be printed in them the handbook reports, which has every page.
    """
    pages = [
        ChecklistPage(
            page.url,
            page.audience,
            tuple(checklists(page.url, task_lists.read(page.html), (), edition.language)),
        )
        for page in edition.pages
    ]
    by_url = {page.url: page for page in edition.pages}
    own = list(concerning(audience, pages))
    waiting = any(
        by_url[each.page].pending and (each.language or each.title_language) for each in own
    )
    title = edition.words[f"pdf.sheet.{audience}.title"]
    data = frame(edition) | {
        "title": title,
        "lists": [_list(each, by_url[each.page].title, edition) for each in own],
        "pending": edition.words["pdf.pending"] if waiting else None,
    }
    name = file_name(edition.words[f"pdf.sheet.{audience}.file"])
    return Document(name, "sheet", title, dated(data), edition.reviewed)


def _list(checklist: Checklist, page: str, edition: Edition) -> dict[str, object]:
    """Return what the template reads of a checklist. page: the title of the page that has it."""
    items = [
        _inline(item.html, edition, checklist.page, checklist.language) for item in checklist.items
    ]
    return {
        "title": _inline(
            escape(checklist.title), edition, checklist.page, checklist.title_language
        ),
        "page": page if page != checklist.title else None,
        "lead": _inline(checklist.lead, edition, checklist.page, checklist.language),
        "items": [node("item", task=False, body=[node("plain", body=body)]) for body in items],
    }


def _inline(html: str, edition: Edition, page: str, language: str) -> Nodes:
    """Return inline HTML as nodes. language: of the text where it has another than the page."""
    root, _ = elements.parse(html)
    inline = Inline(page, edition.language, Links({}, edition.files, edition.site))
    marked = Element("span", {"lang": language})
    return inline.in_language(trimmed(inline.nodes(root.children)), marked, "lang")
