"""The HTML of checklists. Its script is overrides/assets/javascripts/checklists.js.

Everything stands in the page: the script only fills in numbers and shows what is hidden. Without it
the page has plain lists with boxes.
"""

from collections.abc import Sequence
from html import escape
from itertools import count

from guideline.checklists.identity import Checklist
from guideline.checklists.task_lists import TaskList
from guideline.project.interface_words import Words


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


def _open(checklist: Checklist, heading: str, words: Words) -> str:
    """The start of a list's frame. Assistive technology names the group by the list's heading."""
    group = f' role="group" aria-labelledby="{escape(heading)}"' if heading else ""
    names = escape(" ".join(checklist.formerly))
    before = f' data-formerly="{names}"' if names else ""
    flags = "".join(
        f' data-{flag}="{escape(words[f"checklist.{flag}"])}"' for flag in ("changed", "added")
    )
    locale = escape(words["locale"].replace("_", "-"))
    earlier = "".join(
        f' data-{name}="{escape(words[f"checklist.{name}"])}"' for name in ("began", "earlier")
    )
    return (
        f'<div class="checklist" data-checklist="{escape(checklist.id)}"{before}{flags}{group}>\n'
        f'<p class="checklist__note" data-note="changed" data-search-exclude="" hidden="">'
        f"{escape(words['checklist.note'])}</p>\n"
        f'<p class="checklist__note" data-note="refused" data-search-exclude="" hidden="">'
        f"{escape(words['checklist.refused'])}</p>\n"
        f'<div class="checklist__note" data-note="earlier" data-search-exclude="" hidden="">'
        f'<p data-locale="{locale}"{earlier}></p>'
        f'<button type="button" data-do="reset">{escape(words["checklist.start_over"])}</button>'
        "</div>\n"
    )


def _close(words: Words) -> str:
    """Progress, reset and undo, hidden until the script runs: without it they would do nothing."""
    return (
        '\n<div class="checklist__tools" data-search-exclude="" hidden="">'
        f'<p class="checklist__progress" data-progress="{escape(words["checklist.progress"])}"'
        f' data-cleared="{escape(words["checklist.cleared"])}"></p>'
        f'<button type="button" data-do="reset" hidden="">{escape(words["checklist.reset"])}</button>'
        f'<button type="button" data-do="undo" hidden="">{escape(words["checklist.undo"])}</button>'
        "</div>\n</div>"
    )


def _item(name: str, key: str, html: str) -> str:
    return (
        f'<input type="checkbox" id="{escape(name)}" data-item="{escape(key)}"/>'
        f'<label for="{escape(name)}">{html}</label>'
    )
