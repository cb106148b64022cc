"""Changed words marked as `git diff --word-diff` marks them: [-taken out-] {+put in+}."""

from collections.abc import Iterator

from guideline.reader_changes import words


def before_and_after(old: str, new: str) -> tuple[str, str]:
    """Return the old text with what went out marked, and the new one with what came in."""
    runs = words(old, new)
    before = "".join(r.old if r.kept else _marked("[-", r.old, "-]") for r in runs)
    after = "".join(r.new if r.kept else _marked("{+", r.new, "+}") for r in runs)
    return before, after


def _marked(begin: str, text: str, end: str) -> str:
    return "".join(_around(begin, text, end)) if text.strip() else text


def _around(begin: str, text: str, end: str) -> Iterator[str]:
    """Yield the text with the marks inside the white space at its ends."""
    core = text.strip()
    head, _, tail = text.partition(core)
    yield from (head, begin, core, end, tail)
