"""The HTML of checklists. Its script is overrides/assets/javascripts/checklists.js.

Everything stands in the page: the script only fills in numbers and shows what is hidden. Without it
the page has plain lists with boxes.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import count

from guideline.checklists.identity import Checklist
from guideline.checklists.task_lists import TaskList
from guideline.project.interface_words import Words

MARKER = re.compile(r'<div data-checklists="([^"]*)"></div>')


@dataclass(frozen=True, slots=True)
class Linked:
    """A checklist gathered from its page, with the page's title and the heading's address."""

    checklist: Checklist
    page_title: str
    url: str


def with_checklists(
    html: str, lists: Sequence[TaskList], checklists: Sequence[Checklist], words: Words
) -> str:
    """Return a page's HTML with its task lists made into checklists, all else as it was."""
    numbers = count(1)
    parts: list[str] = []
    done = 0
    for task_list, checklist in zip(lists, checklists, strict=True):
        heading = task_list.heading
        parts += [html[done : task_list.start], _open(checklist, heading, words)]
        done = task_list.start
        for place, item in zip(task_list.items, checklist.items, strict=True):
            # White space before a sublist stays behind the label.
            end = place.start + len(html[place.start : place.end].rstrip())
            parts += [html[done : place.box], _item(f"task-{next(numbers)}", item.key, item.html)]
            done = end
        parts += [html[done : task_list.end], _close(words)]
        done = task_list.end
    return "".join([*parts, html[done:]])


def markers(html: str) -> list[str]:
    """Return the audiences whose checklists a page asks for: `<div data-checklists="…"></div>`."""
    return MARKER.findall(html)


def fill(html: str, audience: str, path: str) -> str:
    """Return a page's HTML with a path in place of the audience's marker."""
    return html.replace(f'<div data-checklists="{audience}"></div>', path)


def path(audience: str, gathered: Iterable[Linked], words: Words) -> str:
    """Return an onboarding path: an audience's lists, overall progress, a way to start over.

    Ids begin with the audience: another path on the same page can hold the same lists.
    """
    numbers = count(1)
    parts = [f'<section class="checklist-path" data-checklists="{escape(audience)}">']
    parts.append(_tools(words, "checklist.total", "checklist.start_over", "checklist.all_cleared"))
    for linked in gathered:
        parts += _gathered(linked, audience, numbers, words)
    return "\n".join([*parts, "</section>"])


def _gathered(linked: Linked, audience: str, numbers: Iterator[int], words: Words) -> Iterator[str]:
    checklist = linked.checklist
    heading = f"{audience}-{re.sub(r'[^a-z0-9]+', '-', checklist.id)}"
    yield (
        f'<h3 id="{escape(heading)}"{_lang(checklist.title_language)} data-search-exclude="">'
        f'<a href="{escape(linked.url)}">{escape(checklist.title)}</a></h3>'
    )
    yield f'<p class="checklist-page">{escape(linked.page_title)}</p>'
    if checklist.lead:
        yield f"<p{_lang(checklist.language)}>{checklist.lead}</p>"
    yield _open(checklist, heading, words)
    yield f'<ul class="task-list"{_lang(checklist.language)}>'
    for item in checklist.items:
        box = _item(f"{audience}-task-{next(numbers)}", item.key, item.html)
        yield f'<li class="task-list-item">{box}</li>'
    yield "</ul>"
    yield _close(words)


def _lang(language: str) -> str:
    return f' lang="{escape(language)}"' if language else ""


def _open(checklist: Checklist, heading: str, words: Words) -> str:
    """The start of a list's frame. Assistive technology names the group by the list's heading."""
    group = f' role="group" aria-labelledby="{escape(heading)}"' if heading else ""
    names = escape(" ".join(checklist.formerly))
    before = f' data-formerly="{names}"' if names else ""
    flags = "".join(
        f' data-{flag}="{escape(words[f"checklist.{flag}"])}"' for flag in ("changed", "added")
    )
    return (
        f'<div class="checklist" data-checklist="{escape(checklist.id)}"{before}{flags}{group}>\n'
        f'<p class="checklist__note" data-search-exclude="" hidden="">'
        f"{escape(words['checklist.note'])}</p>\n"
        f'<p class="checklist__note" data-refused="" data-search-exclude="" hidden="">'
        f"{escape(words['checklist.refused'])}</p>\n"
    )


def _close(words: Words) -> str:
    tools = _tools(words, "checklist.progress", "checklist.reset", "checklist.cleared")
    return f"\n{tools}\n</div>"


def _item(name: str, key: str, html: str) -> str:
    return (
        f'<input type="checkbox" id="{escape(name)}" data-item="{escape(key)}"/>'
        f'<label for="{escape(name)}">{html}</label>'
    )


def _tools(words: Words, progress: str, reset: str, cleared: str) -> str:
    """Progress, reset and undo, hidden until the script runs: without it they would do nothing."""
    return (
        '<div class="checklist__tools" data-search-exclude="" hidden="">'
        f'<p class="checklist__progress" data-progress="{escape(words[progress])}"'
        f' data-cleared="{escape(words[cleared])}"></p>'
        f'<button type="button" data-do="reset" hidden="">{escape(words[reset])}</button>'
        f'<button type="button" data-do="undo" hidden="">{escape(words["checklist.undo"])}</button>'
        "</div>"
    )
