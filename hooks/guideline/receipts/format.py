"""Receipts: what each passage of a translation was translated from, one small file a page.

    fi: Varo paljastamasta vahingossa tietoja.
    sv: 5d3c0f1ab2e4

    fi: Noudata organisaation tietoturvaohjeita.
    sv: 0b1e7f22c9d4
    unchanged: a typing error in Finnish

The first line of a receipt is the source block's text as it was translated, the second a digest of
the translated block's. A third says why the translation stayed when the source changed, a fourth
("meaning: 5d3c0f1a") which digest stands for what the passage says, as before that change.
There is no number, date or total in a file, and an empty line after each receipt, so that git
merges what two people change in different passages.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import PurePosixPath

FOLDER = "receipts"
_HEAD = "# What every passage was translated from. Written by “guideline record”."
_REASON = "unchanged"
_MEANING = "meaning"
_CONFLICT = ("<<<<<<<", "|||||||", "=======", ">>>>>>>")  # what git leaves where changes met
_DIGITS = 12  # 48 bits: among a site's passages no two are the same by chance


@dataclass(frozen=True, slots=True)
class Receipt:
    """A pair of passages that belong together. digest: see `digest`.

    reason: why the translation stayed the same when the source changed last. meaning: the digest
    of what the passage says (`meaning`), where that is older than the source's words; else empty.
    """

    source: str
    digest: str
    reason: str = field(default="", compare=False)
    meaning: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Receipts:
    """A translated page's receipts in the order of the file. faults: lines that are none."""

    kept: tuple[Receipt, ...] = ()
    faults: tuple[int, ...] = ()


def digest(text: str) -> str:
    """Return the first digits of the SHA-256 of a block's normalised text, hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


@cache
def name_of(locale: str, path: str) -> str:
    """Return the file, within the project, of a page's receipts. path: within its language."""
    return (PurePosixPath(FOLDER, locale) / path).with_suffix(".txt").as_posix()


def render(receipts: Iterable[Receipt], source: str, locale: str) -> str:
    """Return the text of a file of receipts; source, locale: the languages."""
    lines = [_HEAD, ""]
    for receipt in receipts:
        lines += [f"{source}: {receipt.source}".rstrip(), f"{locale}: {receipt.digest}"]
        lines += [f"{_REASON}: {receipt.reason}"] if receipt.reason else []
        lines += [f"{_MEANING}: {receipt.meaning}", ""] if receipt.meaning else [""]
    return "\n".join(lines)


def parse(content: bytes, source: str, locale: str) -> Receipts:
    """Read a file of receipts. Never raises; a line that belongs to no receipt is a fault.

    Where two changes of the same passage met, its paragraph has the lines of both: every digest
    then belongs to every source text above it, so that none is lost.
    """
    text = content.decode("utf-8-sig", errors="replace").replace("\r", "")
    kept: list[Receipt] = []
    faults: list[int] = []
    texts: list[str] = []  # of this paragraph, in which digests have followed or not
    waiting: list[int] = []  # lines of source texts without a digest
    for number, line in [*_lines(text), (0, "")]:
        label, _, value = line.partition(":")
        value = value.strip()
        if label == source:
            texts = [*texts, value] if waiting else [value]
            waiting.append(number)
        elif label == locale and texts:
            kept += [Receipt(each, value) for each in texts]
            waiting = []
        elif label == _REASON and kept and not waiting and texts:
            kept[-1] = replace(kept[-1], reason=value)
        elif label == _MEANING and kept and not waiting and texts:
            kept[-1] = replace(kept[-1], meaning=value)
        else:
            faults += [*waiting, *([number] if line else [])]
            texts, waiting = [], []
    return Receipts(tuple(kept), tuple(faults))


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines that say something, and an empty one after each paragraph."""
    for number, line in enumerate(text.split("\n"), 1):
        if not line.startswith(("#", *_CONFLICT)):
            yield number, line.strip()
