"""A page's passages in its HTML: each element carries the digest of what it says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from guideline.pages.blocks import Kind
from guideline.pages.fingerprint import fingerprint
from guideline.pages.outline import elements
from guideline.security.start_tags import tags

ATTRIBUTE = "data-passage"


@dataclass(frozen=True, slots=True)
class Section:
    """A heading's id and text, and the digests of it and of what stands under it.

    language: the heading's, where it is not the page's.
    """

    id: str
    title: str
    meanings: tuple[str, ...]
    language: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """A page's HTML with the digests on its elements, and the sections that they stand in."""

    html: str
    sections: tuple[Section, ...]


def mark(html: str, known: Mapping[str, str], meanings: Sequence[str]) -> Marked:
    """Return a page with its passages marked.

    known: the digests by the fingerprint of the text that says so on the page. meanings: all of
    the page; what no element of this language shows is given to the page as a whole.
    """
    parts: list[str] = []
    done = 0
    sections: list[tuple[str, str, dict[str, None], str]] = [("", "", {}, "")]
    for element in elements(html):
        meaning = known.get(fingerprint(element.text))
        if element.kind is Kind.HEADING:
            sections.append((element.name, element.text, {}, _language(html, element.start)))
        if meaning is None or meaning not in meanings:
            continue
        sections[-1][2][meaning] = None
        end = _name_ends(html, element.start)
        parts += [html[done:end], f' {ATTRIBUTE}="{meaning}"']
        done = end
    shown = {meaning for _, _, found, _ in sections for meaning in found}
    sections[0][2].update((each, None) for each in meanings if each not in shown)
    made = (
        Section(name, title, tuple(found), lang) for name, title, found, lang in sections if found
    )
    return Marked("".join([*parts, html[done:]]), tuple(made))


def _language(html: str, start: int) -> str:
    """Return the language that the tag at an offset names; empty where it names none."""
    _, tag = next(tags(html[start : html.index(">", start) + 1]))
    return tag.get("lang")


def _name_ends(html: str, start: int) -> int:
    """Return where the name of the tag that begins at an offset ends."""
    end = start + 1
    while end < len(html) and html[end].isalnum():
        end += 1
    return end
