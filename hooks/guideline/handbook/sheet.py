"""The onboarding sheet: the checklists that concern an audience, to tick off with a pen."""

from guideline import task_lists
from guideline.checklists import Checklist, ChecklistPage, checklists, concerning
from guideline.handbook import elements
from guideline.handbook.book import dated, frame
from guideline.handbook.edition import Document, Edition
from guideline.handbook.inline import Inline
from guideline.handbook.links import Links
from guideline.handbook.names import file_name
from guideline.handbook.nodes import Node, Nodes, node, trimmed

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
    titles = {page.url: page.title for page in edition.pages}
    lists = [
        {
            "title": each.title,
            "page": titles[each.page],
            "lead": _inline(each.lead, edition, each.page),
            "items": _items(each, edition),
        }
        for each in concerning(audience, pages)
    ]
    title = edition.words[f"pdf.sheet.{audience}.title"]
    data = frame(edition) | {"title": title, "lists": lists}
    name = file_name(edition.words[f"pdf.sheet.{audience}.file"])
    return Document(name, "sheet", title, dated(data), edition.reviewed)


def _items(checklist: Checklist, edition: Edition) -> list[Node]:
    bodies = [_inline(item.html, edition, checklist.page) for item in checklist.items]
    return [node("item", task=False, body=[node("plain", body=body)]) for body in bodies]


def _inline(html: str, edition: Edition, page: str) -> Nodes:
    root, _ = elements.parse(html)
    links = Links({}, edition.files, edition.site)
    return trimmed(Inline(page, edition.language, links).nodes(root.children))
