"""Pages marked as reviewed."""

from collections.abc import Iterable

from guideline.contract.guideline import Guideline
from guideline.editing.change import Change, pages_of, put
from guideline.pages.notices import is_notice


def reviewed(guideline: Guideline, paths: Iterable[str]) -> Change:
    """Return what it takes to mark pages as reviewed today, in every language."""
    change, wanted = Change(), set(paths)
    for path, page in pages_of(guideline):
        if path not in wanted or is_notice(path) or not page.meta.values:
            continue
        line = f"reviewed: {guideline.today}"
        lines = list(page.lines)
        if "reviewed" in page.meta.values:
            lines[page.meta.line("reviewed") - 1] = line
        else:
            lines.insert(page.text_begins - 1, line)
        put(guideline, change, page, path, "\n".join(lines))
    return change
