"""Handles and hashtags, plain, in compounds and with endings: @name-tili, @names, #sanaa."""

import re
from collections.abc import Collection, Iterator

from guideline.languages import values
from guideline.values.value import Reading, Value

# Not inside a word (C#), an address or a web fragment; the last character is no full stop. Word
# characters are Unicode's, so #enlitenstadmedstorthjärta is one.
_HANDLE = re.compile(r"(?<![\w@#/.])@\w(?:[\w.-]*\w)?")
_HASHTAG = re.compile(r"(?<![\w@#/&])#(?=\d*[^\W\d])\w+(?:-[^\W\d_]+)*")
_COMPOUND = re.compile(r"(?:-[^\W\d_]+)+$")


def handles(text: str) -> Iterator[Value]:
    """Yield the handles and hashtags of a text."""
    for pattern in (_HANDLE, _HASHTAG):
        for found in pattern.finditer(text):
            plain = _COMPOUND.sub("", found[0])
            readings: set[Reading] = {("handle", found[0])}
            if len(plain) > 1:
                readings.add(("handle", plain))
            yield Value(found[0], *found.span(), frozenset(readings))


def plain_forms(value: Value, code: str) -> set[str]:
    """Return the names that a handle may be an inflected form of, itself included."""
    known = values.of(code)
    ending, stems = known.handle_endings, known.handle_stems
    forms = {str(name) for kind, name in value.readings if kind == "handle"}
    if ending:
        pattern = re.compile(ending)
        forms |= {
            name[:end]
            for name in list(forms)
            for end in range(max(len(name) - 8, 3), len(name))
            if pattern.fullmatch(name, end)
        }
        forms |= {
            name.removesuffix(stem) + plain
            for name in list(forms)
            for stem, plain in stems.items()
            if name.endswith(stem)
        }
    return forms


def is_same(ours: Value, theirs: Value, codes: tuple[str, str], known: Collection[str]) -> bool:
    """Tell whether two handles are one name, either with an ending of its language.

    known: names that stand elsewhere too; the source's own form is one always.
    """
    common = plain_forms(ours, codes[0]) & plain_forms(theirs, codes[1])
    return any(name == ours.written or name in known for name in common)
