"""Single edits of a page, generated from what stands on it: harmful ones and harmless ones."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from guideline.pages.blocks import Block, Kind
from guideline.pages.reader import Page

Lines = list[str]
_NOT = {"sv": "inte", "en": "not"}
_UNSAFE = {
    "script": "<script>alert(1)</script>",
    "event handler": "<b onclick=alert(1)>x</b>",
    "frame": "<iframe src=x.html></iframe>",
    "foreign image": "![x](https://a.example/x.png)",
    "script in a link": "[x](javascript:alert\\(1\\))",
    "personal identity code": "131052-308T",
    "mobile number": "040 123 4567",
}
_NEGATION = re.compile(r"\b(?:inte|utan|inget|ingen|not|no|without|unless|neither|un\w+ed)\b")


@dataclass(frozen=True)
class Edit:
    """An edited page: what was done, at which line, and the file's new content.

    content: None where the file was removed. moved_to: its new name where it was renamed. also: what
    was written into other files with it. is_change: whether it is compared with the project before.
    """

    message: str
    file: str
    line: int
    content: bytes | None
    moved_to: str = ""
    also: tuple[tuple[str, bytes], ...] = ()
    is_change: bool = False

    @property
    def files(self) -> dict[str, bytes | None]:
        """Every file that is another one, by name; None: it is gone."""
        old = {self.file: None} if self.moved_to else {}
        return {**old, self.moved_to or self.file: self.content, **dict(self.also)}


def harmful(page: Page, source: Page, other: Page) -> Iterator[Edit]:
    """Every edit of a translation that an editor would want to hear about.

    source: the page in the source language; other: in the third one.
    """
    untouched = _joined(list(page.lines))
    return (
        edit for edit in _harmful(page, source, other) if edit.moved_to or edit.content != untouched
    )


def _harmful(page: Page, source: Page, other: Page) -> Iterator[Edit]:
    for block in page.blocks:
        yield from _of_block(page, block)
    for ours, theirs in zip(source.blocks, page.blocks, strict=True):
        yield from _in_another_language("translated back to the source", page, theirs, source, ours)
    for ours, theirs in zip(other.blocks, page.blocks, strict=True):
        yield from _in_another_language("in the third language", page, theirs, other, ours)
    for number, line in enumerate(page.lines, 1):
        yield from _of_line(page, number, line)
    yield from _of_file(page, source)
    yield from _swaps(page)


def _of_block(page: Page, block: Block) -> Iterator[Edit]:
    first, line = block.line, page.source_line(block)
    if block.kind in (Kind.PARAGRAPH, Kind.ITEM, Kind.TASK, Kind.HEADING, Kind.QUOTE):
        yield edited(page, f"{block.kind} deleted", first, lambda lines: cut(lines, first))
    if block.kind in (Kind.ITEM, Kind.TASK):
        yield edited(page, f"{block.kind} added", first, lambda lines: twice(lines, first))
    if block.kind is Kind.TASK:
        yield _swap(page, "checklist item made a list item", first, "[ ] ", "")
        yield _swap(page, "checklist item ticked", first, "[ ]", "[x]")
    if block.kind is Kind.HEADING:
        yield replaced(page, "heading one level deeper", first, "#" + line)
        yield _swap(page, "heading id changed", first, "{#", "{#other-")
        yield replaced(page, "heading made a paragraph", first, line.lstrip("# "))
        if block.level > 1 and not page.lines[first + 1].startswith("<!--"):
            yield edited(
                page, "heading put after its text", first, lambda lines: _down(lines, first)
            )
    if block.kind is Kind.ADMONITION:
        yield replaced(
            page, "admonition of another kind", first, re.sub(r"!!! \w+", "!!! tip", line)
        )
        yield replaced(page, "admonition made plain text", first, re.sub(r'!!! \w+ "|"', "", line))
    if block.kind is Kind.PARAGRAPH and not block.path:
        yield replaced(page, "number added", first, f"{line} 112")
        yield replaced(page, "address added", first, f"{line} https://city.example/")
        for message, text in _UNSAFE.items():
            yield replaced(page, f"{message} added", first, f"{line} {text}")
        yield _edit_before(page, "comment that silences nothing added", first, "literal: x")
        yield _edit_before(page, "comment without a reason added", first, "literal")


def _edit_before(page: Page, message: str, number: int, rule: str) -> Edit:
    comment = [f"<!-- allow {rule} -->", ""]
    return edited(
        page, message, number, lambda lines: [*lines[: number - 1], *comment, *lines[number - 1 :]]
    )


def _of_file(page: Page, source: Page) -> Iterator[Edit]:
    yield Edit("page deleted", page.file, 1, None)
    renamed = page.file.replace(".md", "-renamed.md")
    yield Edit("page renamed", page.file, 1, _joined(list(page.lines)), renamed)
    for number, line in enumerate(page.lines, 1):
        if not line.startswith("description: "):
            continue
        there = next(each for each in source.lines if each.startswith("description: "))
        if there.count(" ") > 5:
            yield replaced(page, "description translated back to the source", number, there)
        yield replaced(page, "number added to the description", number, f"{line[:-1]} 112.")
        yield replaced(page, "HTML in the description", number, f"{line[:-1]} <b>x</b>.")
        if word := re.search(r" inte\b|\bnot ", line):
            yield replaced(
                page, "“not” of the description deleted", number, line.replace(word[0], "", 1)
            )
        else:
            first, _, rest = line.removeprefix("description: ").partition(" ")
            negated = f"description: {first} {_NOT[page.language]} {rest}"
            yield replaced(page, "“not” added to the description", number, negated)


def _swaps(page: Page) -> Iterator[Edit]:
    """Neighbours of one kind on lines of their own, each in the other's place."""
    for one, other in pairwise(page.blocks):
        if one.kind is not other.kind or one.kind not in (Kind.PARAGRAPH, Kind.ITEM, Kind.TASK):
            continue
        a, b = page.source_line(one), page.source_line(other)
        if a != b and one.text in _plain(a) and other.text in _plain(b) and one.line < other.line:
            lines = list(page.lines)
            lines[one.line - 1], lines[other.line - 1] = b, a
            yield Edit(f"{one.kind}s swapped", page.file, one.line, _joined(lines))


def _plain(line: str) -> str:
    return line.replace("**", "")


def _of_line(page: Page, number: int, line: str) -> Iterator[Edit]:
    if re.match(r"[^#<|!]*\b\d+\b", line) and number > page.text_begins and "](" not in line:
        digits = re.sub(r"\b\d+\b", lambda found: f"{int(found[0]) + 1}", line, count=1)
        yield replaced(page, "number changed", number, digits)
    if line == "audience: everyone":
        yield replaced(page, "front matter: another audience", number, "audience: employees")
    if handle := re.match(r"- \*\*([@#]\w{5,})\*\*", line):
        changed = line.replace(handle[1], handle[1][:-1], 1)
        yield replaced(page, "handle or hashtag misspelt", number, changed)
    if re.search(r"\]\([\w-]+\.md", line):
        there, gone = (
            re.sub(r"\]\([^)]*\)", "](employees.md)", line),
            re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", line),
        )
        if there != line:
            yield replaced(page, "link to another page", number, there)
        yield replaced(page, "link removed", number, gone)
        yield replaced(page, "link to no page", number, line.replace(".md", ".mdx", 1))
        yield replaced(page, "link to another language", number, line.replace("](", "](../fi/", 1))
    for name in ("description", "audience", "owner", "reviewed"):
        if line.startswith(f"{name}: "):
            yield edited(
                page, f"front matter: {name} deleted", number, lambda lines: cut(lines, number)
            )
    if line.startswith("audience: "):
        yield replaced(page, "front matter: unknown audience", number, "audience: all")
    begins = any(block.line == number for block in page.blocks)
    if (
        begins
        and len(_NEGATION.findall(line)) == 1
        and (word := re.search(r" inte\b|\bnot ", line))
    ):
        # A second negation in the same sentence would hide that one is lost.
        yield replaced(page, "“not” deleted", number, line.replace(word[0], "", 1))


def _in_another_language(
    message: str, page: Page, block: Block, elsewhere: Page, theirs: Block
) -> Iterator[Edit]:
    words = re.findall(r"[^\W\d_]{2,}", theirs.own)
    line = elsewhere.source_line(theirs)
    if len(words) >= 5 and theirs.text in line and block.kind is not Kind.ADMONITION:
        yield replaced(page, f"{block.kind} {message}", block.line, line)


def harmless(page: Page) -> Iterator[Edit]:
    """Every edit that changes nothing for a reader."""
    yield Edit("CRLF line ends", page.file, 1, "\r\n".join(page.lines).encode())
    yield Edit("byte order mark", page.file, 1, b"\xef\xbb\xbf" + _joined(list(page.lines)))
    yield Edit("no line end at the end", page.file, 1, _joined(list(page.lines)).rstrip())
    if not any(line.startswith((" ", "-")) for line in page.lines[1 : page.lines.index("---", 1)]):
        yield edited(page, "front matter in another order", 2, _reordered)
    yield edited(page, "trailing spaces", 1, _with_trailing_spaces)
    yield edited(page, "two empty lines for one", 1, _spread)
    yield edited(page, "a comment for editors", 1, lambda lines: [*lines, "", "<!-- A note. -->"])
    for block in page.blocks:
        line = page.source_line(block)
        if block.kind is Kind.PARAGRAPH and not block.path and line.count(" ") > 4:
            half = line.rfind(" ", 0, len(line) // 2)
            if line[half + 1] not in "#@-+*>":
                yield replaced(page, "reflowed", block.line, f"{line[:half]}\n{line[half + 1 :]}")
            yield replaced(page, "two spaces between words", block.line, line.replace(" ", "  "))
        if block.kind is Kind.PARAGRAPH and "**" in line:
            yield replaced(page, "other marks of emphasis", block.line, line.replace("**", "__"))
    # What stands in a fence is shown as it is, bullets and all.
    fenced = any(line.startswith("```") for line in page.lines)
    if not fenced and any(re.match(r"- (?!\[)", line) for line in page.lines):
        yield edited(
            page, "other bullets", 1, lambda lines: [re.sub(r"^- ", "* ", line) for line in lines]
        )


def _with_trailing_spaces(lines: list[str]) -> list[str]:
    # After the attributes of a fence they would have Markdown take it for text.
    return [f"{line}  " if line and not line.startswith("```") else line for line in lines]


def _joined(lines: Lines) -> bytes:
    return "\n".join(lines).encode()


def edited(page: Page, message: str, line: int, change: Callable[[Lines], Lines]) -> Edit:
    """The page after a change of its lines."""
    return Edit(message, page.file, line, _joined(change(list(page.lines))))


def replaced(page: Page, message: str, number: int, line: str) -> Edit:
    """The page with another line in the place of one; lines count from 1."""
    return edited(
        page, message, number, lambda lines: [*lines[: number - 1], line, *lines[number:]]
    )


def _swap(page: Page, message: str, number: int, old: str, new: str) -> Edit:
    return replaced(page, message, number, page.lines[number - 1].replace(old, new, 1))


def cut(lines: Lines, number: int) -> Lines:
    """The lines without one."""
    return [*lines[: number - 1], *lines[number:]]


def twice(lines: Lines, number: int) -> Lines:
    """The lines with one of them twice."""
    return [*lines[:number], lines[number - 1], *lines[number:]]


def _down(lines: Lines, number: int) -> Lines:
    """Move a heading below the block that follows it."""
    end = next((n for n in range(number + 1, len(lines)) if not lines[n].strip()), len(lines))
    return [*lines[: number - 1], *lines[number + 1 : end], "", lines[number - 1], *lines[end:]]


def _reordered(lines: Lines) -> Lines:
    end = lines.index("---", 1)
    return [lines[0], *reversed(lines[1:end]), *lines[end:]]


def _spread(lines: Lines) -> Lines:
    start = lines.index("---", 1) + 1
    return [
        *lines[:start],
        *(part for line in lines[start:] for part in ([line] if line else ["", ""])),
    ]
