"""Translations that cannot wait: for some days readers get the source's passage in their place."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from guideline.pages.blocks import Block, Kind
from guideline.pages.comments import PAGE_PENDING, PENDING_CLASS, Suppression
from guideline.pages.reader import Page
from guideline.receipts.verdicts import JudgedPassage
from guideline.values.reading import Conventions, values

if TYPE_CHECKING:
    from guideline.contract.guideline import Pair

LONGEST = timedelta(days=14)

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ID = re.compile(r"\{(?=[^{}]*\}\s*$)")
_NOT_TEXT = re.compile(r"\s*(?:<!--.*-->|</?[a-zA-Z][^>]*>)?\s*")


@dataclass(frozen=True, slots=True)
class Notice:
    """What readers are told above a source passage: a title and a sentence."""

    title: str
    text: str


def until(mark: Suppression) -> date | None:
    """Return the last day that a mark names; None where it names none."""
    return _day(mark.until)


def first(mark: Suppression) -> date | None:
    """Return the day until which a translation was put off first; None where a mark names none."""
    return _day(mark.first) or _day(mark.until)


def written_day(mark: Suppression, codes: Iterable[str], today: date) -> date | None:
    """Return the last day of a mark that writes it as one of the languages does: “5.12.2026”.

    Where it names no year, readers wait for that day as soon as it comes. None where it is no day, or
    may be several.
    """
    found: set[date] = set()
    for code in codes:
        read = [each for each in values(mark.until, Conventions(code)) if each.end]
        if len(read) == 1 and read[0].written.strip(" .") == mark.until.rstrip("."):
            days = (each[1:] for each in read[0].readings if each[0] == "date")
            found.update(day for each in days if (day := _next(each, today)))
    return found.pop() if len(found) == 1 else None


def _next(day: Sequence[int | str], today: date) -> date | None:
    year, month, number = map(int, day)
    for each in [year] if year else [today.year, today.year + 1]:
        try:
            found = date(each, month, number)
        except ValueError:
            continue
        if year or found >= today:
            return found
    return None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        return None


def holds(mark: Suppression, today: date) -> bool:
    """Tell whether a mark makes readers wait: it has a reason and a day within its limits."""
    day = until(mark)
    return bool(mark.reason) and day is not None and today <= day <= today + LONGEST


def is_faulty(mark: Suppression, today: date) -> bool:
    """Tell whether a mark is meant to make readers wait, but does not say rightly until when and why."""
    day = until(mark)
    is_over = bool(mark.reason) and day is not None and day < today
    return not is_over and not holds(mark, today)


def marks(page: Page) -> list[Suppression]:
    """Return all marks of a page in order."""
    found = [each for block in page.texts for each in block.suppressions] + [*page.loose]
    return [each for each in dict.fromkeys(found) if each.is_pending]


def whole_page(page: Page, today: date) -> Suppression | None:
    """Return the mark that makes readers wait for the whole page."""
    found = (mark for mark in marks(page) if mark.rule == PAGE_PENDING and holds(mark, today))
    return next(found, None)


def is_copy(one: JudgedPassage) -> bool:
    """Tell whether a marked passage only holds the source's text, to be translated."""
    return one.source.text == one.translation.text


def is_waiting(one: JudgedPassage) -> bool:
    """Tell whether a passage is marked as pending and no translation of its source."""
    return any(mark.is_pending for mark in one.translation.suppressions) and is_copy(one)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What readers get instead of a passage, or of the whole page.

    until: the last day. where: the lines of the translation that it replaces, from 0. lines: the
    source's Markdown.
    """

    until: date
    where: range
    lines: tuple[str, ...]
    is_page: bool = False


def with_source(pair: "Pair", today: date) -> list[Waiting]:
    """Return what readers get instead of a page's pending passages, in order.

    A mark inside a list, box or table stands for all of it.
    """
    source, translation = pair.source, pair.translation
    if (mark := whole_page(translation, today)) and (day := until(mark)):
        where = range(translation.text_begins, len(translation.lines))
        return [Waiting(day, where, source.lines[source.text_begins :], is_page=True)]
    if not any(holds(mark, today) for mark in marks(translation)):
        return []
    theirs = {id(translated): original for original, translated in pair.alignment.pairs}
    originals = {id(top[0]): where for top, where in _tops(source)}
    found = []
    for top, where in _tops(translation):
        days = [day for mark in _marks_over(top) if holds(mark, today) and (day := until(mark))]
        original = originals.get(id(theirs.get(id(top[0]))))
        if days and original:
            found.append(Waiting(min(days), where, source.lines[original.start : original.stop]))
    return found


def _marks_over(blocks: Sequence[Block]) -> Iterator[Suppression]:
    return (mark for block in blocks for mark in block.suppressions if mark.is_pending)


def replaced(
    lines: Sequence[str],
    waiting: Sequence[Waiting],
    before: int,
    locale: str,
    notices: Sequence[Notice],
) -> list[str]:
    """Return a page's lines with the source's passages, each under its notice.

    before: how many lines of the file stand before `lines`. locale: the source language.
    """
    result: list[str] = []
    at = 0
    for passage, notice in zip(waiting, notices, strict=True):
        result += lines[at : max(0, passage.where.start - before)]
        result += _shown(passage.lines, locale, notice)
        at = max(0, passage.where.stop - before)
    return [*result, *lines[at:]]


def _shown(passage: Sequence[str], locale: str, notice: Notice) -> Iterator[str]:
    title = notice.title.replace('"', "”")
    box = ["", f'!!! info "{title}"', f"    {notice.text}", ""]
    first = next((n for n, line in enumerate(passage) if _is_heading(line)), None)
    if first is None or any(line.strip() for line in passage[:first]):
        yield from box
        box = []
    yield from _in_language(passage, locale, box)


def _in_language(passage: Sequence[str], locale: str, box: Sequence[str]) -> Iterator[str]:
    """Mark headings, which have to stay at the top of the page, one by one, the rest as a whole."""
    rest: list[str] = []
    fenced = False
    for line in passage:
        fenced ^= line.lstrip().startswith(("```", "~~~"))
        if fenced or not _is_heading(line):
            rest.append(line)
            continue
        yield from _wrapped(rest, locale)
        rest = []
        yield from (
            ["", _ID.sub(f"{{lang={locale} .{PENDING_CLASS} ", line), ""]
            if _ID.search(line)
            else ["", f"{line.rstrip()} {{lang={locale} .{PENDING_CLASS}}}", ""]
        )
        yield from box
        box = []
    yield from _wrapped(rest, locale)


def _wrapped(lines: Sequence[str], locale: str) -> Iterator[str]:
    if any(line.strip() for line in lines):
        yield from ("", f'<div class="{PENDING_CLASS}" lang="{locale}" markdown="1">', "")
        yield from lines
        yield from ("", "</div>", "")


def _is_heading(line: str) -> bool:
    return line.startswith("#")


def _tops(page: Page) -> list[tuple[list[Block], range]]:
    """Return the page's outermost blocks, each with those inside it and its lines, from 0."""
    tops: list[list[Block]] = []
    for block in page.blocks:
        if block.path and tops and block.kind is not Kind.HEADING:
            tops[-1].append(block)
        else:
            tops.append([block])
    starts = [top[0].line - 1 for top in tops] + [len(page.lines)]
    return [
        (top, range(start, _end(page.lines, start, following)))
        for top, start, following in zip(tops, starts, starts[1:], strict=False)
    ]


def _end(lines: Sequence[str], start: int, following: int) -> int:
    """Return where the block's text ends: comments, lone tags, empty lines are the next one's."""
    end = following
    while end > start + 1 and _NOT_TEXT.fullmatch(lines[end - 1]):
        end -= 1
    return end
