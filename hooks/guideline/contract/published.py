"""The pages as an edition keeps them, and whether they still say what the latest one says."""

from guideline.changelog.entries import PAGE as CHANGES
from guideline.contract.guideline import Guideline
from guideline.editions import frozen
from guideline.editions.closing import Today
from guideline.pages.blocks import Kind
from guideline.pages.former import FIELD, formers
from guideline.pages.notices import is_notice
from guideline.pages.reader import Page


def is_quoted(page: Page) -> bool:
    """Tell whether a page's text is part of editions: the search finds it.

    The list of changes, the status page and the guide for editors have only addresses in them.
    """
    if page.path == CHANGES or is_notice(page.path) or page.unread:
        return False
    search = page.meta.values.get("search")
    return not (isinstance(search, dict) and search.get("exclude"))


def digest(page: Page) -> str:
    """Return what stands for a page's text; empty where editions leave it out."""
    if not is_quoted(page):
        return ""
    return frozen.whole([frozen.name(each) for each in frozen.sections(page.html)])


def pages(guideline: Guideline) -> dict[str, Today]:
    """Return every page that has an address, by path, as a new edition takes it."""
    return {path: _today(guideline, path) for path in guideline.sources if not is_notice(path)}


def _today(guideline: Guideline, path: str) -> Today:
    there = {locale: pages[path] for locale, pages in guideline.pages.items() if path in pages}
    quoted = {locale: page for locale, page in there.items() if is_quoted(page)}
    source = guideline.sources[path]
    return Today(
        [b.name for b in source.blocks if b.kind is Kind.HEADING and b.level > 1 and b.name],
        {locale: page.title for locale, page in quoted.items()},
        {locale: page.html for locale, page in quoted.items()},
        str(source.meta.values.get("audience") or ""),
    )


def then_at(guideline: Guideline, path: str) -> str:
    """Return where a page of today was in the latest edition: a name alone amends nothing."""
    states = guideline.editions.states
    if not states or path in states[-1] or path not in guideline.sources:
        return path
    page = guideline.sources[path]
    former = [each for each in formers(page.meta.values.get(FIELD)) if not each.heading]
    lineage = guideline.editions.lineage(path, [f"{each.page}.md" for each in former])
    return next((each for each in reversed(lineage) if each in states[-1]), path)


def is_amended(guideline: Guideline, path: str, locale: str, now: str) -> bool:
    """Tell whether a page says something else than in the latest edition, or is not in it.

    now: the page's `digest`. Where Markdown only makes other HTML of the same words, it is not.
    """
    states = guideline.editions.states
    then = states[-1].get(then_at(guideline, path)) if states else None
    text = then.text.get(locale) if then else None
    if then is None or text is None:
        return bool(now and states)
    if frozen.whole(text.sections) == now:
        return False
    html = "\n".join(frozen.sections(guideline.pages[locale][path].html))
    return guideline.editions.texts(then, locale) != frozen.texts(html)
