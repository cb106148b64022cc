"""Two texts word by word; changes as `git diff --word-diff` marks them: [-out-] {+in+}."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_AROUND = 40  # characters of unchanged text that are shown beside a change
_WORD = re.compile(r"\w+|[^\w\s]|\s+")


@dataclass(frozen=True, slots=True)
class Words:
    """A run of words: `old` were taken out and `new` put in; where they are the same, kept."""

    old: str
    new: str

    @property
    def kept(self) -> bool:
        """Whether the words are as they were."""
        return self.old == self.new


def words(old: str, new: str) -> tuple[Words, ...]:
    """Return the runs of words that lead from one text to the other."""
    ours, theirs = _WORD.findall(old), _WORD.findall(new)
    runs = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    joined: list[Words] = []
    for _, a, b, c, d in runs:
        run = Words("".join(ours[a:b]), "".join(theirs[c:d]))
        # White space alone between two changed words reads better as part of the change.
        if len(joined) > 1 and joined[-1].kept and not joined[-1].old.strip() and not run.kept:
            space, before = joined.pop(), joined.pop()
            run = Words(before.old + space.old + run.old, before.new + space.new + run.new)
        joined.append(run)
    return tuple(joined)


def shortened(runs: Sequence[Words], at: int) -> str:
    """Return the kept words of a run, of which only those beside a change if there are many."""
    text = runs[at].old
    begin = _AROUND if at else 0
    end = _AROUND if at < len(runs) - 1 else 0
    if len(text) <= begin + end + 3:
        return text
    head = text[:begin].rpartition(" ")[0]
    tail = text[len(text) - end :].partition(" ")[2] if end else ""
    return f"{head} … {tail}" if begin else f"… {tail}"


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
