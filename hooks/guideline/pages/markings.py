"""What a page's Markdown says beside its text: classes, attributes, alignments, languages.

Of attributes that hold text or addresses only that they are there counts here; ids have rules of
their own.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from guideline.pages.blocks import Block
from guideline.pages.reader import Page

_FENCE = re.compile(r"\s*(?:>\s*)*(?:```|~~~)")
_UNREAD = re.compile(r"<!--.*?-->|(`+)(?!`).*?(?<!`)\1(?!`)")
_ATTRIBUTE = r"""[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>{}]+))?"""
_TAG = re.compile(rf"<(?P<tag>[a-zA-Z][\w-]*)(?P<rest>(?:\s+{_ATTRIBUTE})+)\s*/?>")
_LIST = re.compile(rf"\{{:?[ ]*(?P<rest>(?:(?:[.#][\w:-]+|{_ATTRIBUTE})[ ]*)+)\}}")
_ONE = re.compile(
    r"""(?P<sign>[.#])(?P<short>[\w:-]+)|(?P<name>[\w:-]+)(?:\s*=\s*(?:"(?P<a>[^"]*)"|'(?P<b>[^']*)'|(?P<c>[^\s"'<>{}]+)))?"""
)
_MARKED = re.compile(r"(?:\*+|_+|`|\[)([^*_`\[\]]+)(?:\*+|_+|`|\](?:\([^)]*\))?)$")
_INSIDE = re.compile(r"([^<]+)</")
_BOX = re.compile(r"\s*(?:!!!|(?P<fold>\?\?\?\+?))\s*\w[\w-]*(?P<more>(?:\s+[\w-]+)*)")
_TITLED = re.compile(r"""\]\([^()\s]+\s+(?:"[^"]*"|'[^']*'|\([^()]*\))\s*\)""")
_COLUMNS = re.compile(r"[\s>|]*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
_LONE = re.compile(r"\s*<[a-zA-Z][^>]*>\s*")

_OTHER_RULES = frozenset(["id", "href", "src", "srcset", "alt", "markdown"])
_TRANSLATED = frozenset(["title", "aria-label", "aria-description", "summary", "placeholder"])


@dataclass(frozen=True, slots=True)
class Marking:
    """A class or an attribute. text: what alone is marked as being in another language."""

    name: str
    value: str = ""
    text: str = ""

    def __str__(self) -> str:
        """Return what an editor would write."""
        if self.name == "class":
            return f"{{ .{self.value} }}"
        return f"{self.name}={self.value}" if self.value else self.name


def markings(page: Page) -> Mapping[int, list[Marking]]:
    """Return what is marked, by the index of the block that it stands in or before."""
    lines = [block.line for block in page.blocks]
    found: defaultdict[int, list[Marking]] = defaultdict(list)
    for number, line in _lines(page):
        at = bisect_right(lines, number) - (0 if _LONE.fullmatch(line) else 1)
        if 0 <= at < len(lines):
            found[at] += _of_line(line)
    return found


def by_block(page: Page) -> dict[int, list[Marking]]:
    """Return what is marked by the identity of the block that it stands in or before."""
    blocks: tuple[Block, ...] = page.blocks
    return {id(blocks[at]): found for at, found in markings(page).items()}


def _lines(page: Page) -> Iterator[tuple[int, str]]:
    """Yield lines that could mark something, without code and comments."""
    fenced = False
    for number, line in enumerate(page.lines[page.text_begins :], page.text_begins + 1):
        fence = bool(_FENCE.match(line))
        fenced ^= fence
        if (
            not fence
            and not fenced
            and any(sign in line for sign in ("{", "<", "!!!", "???", "|", "]("))
        ):
            yield number, _UNREAD.sub("", line)


def _of_line(line: str) -> Iterator[Marking]:
    if box := _BOX.match(line):
        yield from (Marking("class", name) for name in box["more"].split())
        if box["fold"]:
            yield Marking(box["fold"])
        return
    if "|" in line and _COLUMNS.fullmatch(line):
        if ":" in line:
            yield Marking("columns", "|".join(map(_aligned, line.strip(" >|").split("|"))))
        return
    yield from (Marking("title") for _ in _TITLED.finditer(line))
    for tag in _TAG.finditer(line):
        inside = _INSIDE.match(line, tag.end())
        yield from _attributes(tag["rest"], inside[1] if inside else "")
    for attributes in _LIST.finditer(_TAG.sub("", line)):
        before = _MARKED.search(_TAG.sub("", line)[: attributes.start()])
        yield from _attributes(attributes["rest"], before[1] if before else "")


def _attributes(text: str, marked: str) -> Iterator[Marking]:
    for one in _ONE.finditer(text):
        name, value = (one["name"] or "").lower(), one["a"] or one["b"] or one["c"] or ""
        if one["sign"] == ".":
            yield Marking("class", one["short"])
        elif name == "class":
            yield from (Marking("class", each) for each in value.split())
        elif name in ("lang", "hreflang"):
            yield Marking(name, value.split("-")[0].lower(), marked.strip())
        elif name and name not in _OTHER_RULES:
            yield Marking(name, "" if name in _TRANSLATED else value)


def _aligned(cell: str) -> str:
    cell = cell.strip()
    return f"{':' if cell.startswith(':') else ''}-{':' if cell.endswith(':') else ''}"
