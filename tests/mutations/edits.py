"""Single edits of a page, generated from what stands on it: harmful ones and harmless ones."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from guideline.blocks import Block, Kind
from guideline.pages import Page

Lines = list[str]
_NEGATION = re.compile(r"\b(?:inte|utan|inget|ingen|not|no|without|unless|neither|un\w+ed)\b")


@dataclass(frozen=True)
class Edit:
    """An edited page: what was done, at which line, and the file's new content."""

    what: str
    file: str
    line: int
    content: bytes


def harmful(page: Page, source: Page, other: Page) -> Iterator[Edit]:
    """Every edit of a translation that an editor would want to hear about.

    source: the page in the source language; other: in the third one.
    """
    untouched = _joined(list(page.lines))
    return (edit for edit in _harmful(page, source, other) if edit.content != untouched)


def _harmful(page: Page, source: Page, other: Page) -> Iterator[Edit]:
    for block in page.blocks:
        yield from _of_block(page, block)
    for ours, theirs in zip(source.blocks, page.blocks, strict=True):
        yield from _in_another_language("translated back to the source", page, theirs, source, ours)
    for ours, theirs in zip(other.blocks, page.blocks, strict=True):
        yield from _in_another_language("in the third language", page, theirs, other, ours)
    for number, line in enumerate(page.lines, 1):
        yield from _of_line(page, number, line)


def _of_block(page: Page, block: Block) -> Iterator[Edit]:
    first, line = block.line, page.source_line(block)
    if block.kind in (Kind.PARAGRAPH, Kind.ITEM, Kind.TASK, Kind.HEADING, Kind.QUOTE):
        yield _edit(page, f"{block.kind} deleted", first, lambda lines: _cut(lines, first))
    if block.kind in (Kind.ITEM, Kind.TASK):
        yield _edit(page, f"{block.kind} added", first, lambda lines: _twice(lines, first))
    if block.kind is Kind.TASK:
        yield _swap(page, "checklist item made a list item", first, "[ ] ", "")
        yield _swap(page, "checklist item ticked", first, "[ ]", "[x]")
    if block.kind is Kind.HEADING:
        yield _replace(page, "heading one level deeper", first, "#" + line)
        yield _swap(page, "heading id changed", first, "{#", "{#other-")
        yield _replace(page, "heading made a paragraph", first, line.lstrip("# "))
        if block.level > 1 and not page.lines[first + 1].startswith("<!--"):
            yield _edit(
                page, "heading put after its text", first, lambda lines: _down(lines, first)
            )
    if block.kind is Kind.ADMONITION:
        yield _replace(
            page, "admonition of another kind", first, re.sub(r"!!! \w+", "!!! tip", line)
        )
        yield _replace(page, "admonition made plain text", first, re.sub(r'!!! \w+ "|"', "", line))
    if block.kind is Kind.PARAGRAPH and not block.path:
        yield _replace(page, "number added", first, f"{line} 112")
        yield _replace(page, "address added", first, f"{line} https://city.example/")


def _of_line(page: Page, number: int, line: str) -> Iterator[Edit]:
    if handle := re.match(r"- \*\*([@#]\w{5,})\*\*", line):
        changed = line.replace(handle[1], handle[1][:-1], 1)
        yield _replace(page, "handle or hashtag misspelt", number, changed)
    if re.search(r"\]\([\w-]+\.md", line):
        there, gone = (
            re.sub(r"\]\([^)]*\)", "](employees.md)", line),
            re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", line),
        )
        if there != line:
            yield _replace(page, "link to another page", number, there)
        yield _replace(page, "link removed", number, gone)
        yield _replace(page, "link to no page", number, line.replace(".md", ".mdx", 1))
        yield _replace(page, "link to another language", number, line.replace("](", "](../fi/", 1))
    for name in ("description", "audience", "owner", "reviewed"):
        if line.startswith(f"{name}: "):
            yield _edit(
                page, f"front matter: {name} deleted", number, lambda lines: _cut(lines, number)
            )
    if line.startswith("audience: "):
        yield _replace(page, "front matter: unknown audience", number, "audience: all")
    begins = any(block.line == number for block in page.blocks)
    if (
        begins
        and len(_NEGATION.findall(line)) == 1
        and (word := re.search(r" inte\b|\bnot ", line))
    ):
        # A second negation in the same sentence would hide that one is lost.
        yield _replace(page, "“not” deleted", number, line.replace(word[0], "", 1))


def _in_another_language(
    what: str, page: Page, block: Block, elsewhere: Page, theirs: Block
) -> Iterator[Edit]:
    words = re.findall(r"[^\W\d_]{2,}", theirs.own)
    line = elsewhere.source_line(theirs)
    if len(words) >= 5 and theirs.text in line and block.kind is not Kind.ADMONITION:
        yield _replace(page, f"{block.kind} {what}", block.line, line)


def harmless(page: Page) -> Iterator[Edit]:
    """Every edit that changes nothing for a reader."""
    yield Edit("CRLF line ends", page.file, 1, "\r\n".join(page.lines).encode())
    yield Edit("byte order mark", page.file, 1, b"\xef\xbb\xbf" + _joined(list(page.lines)))
    yield Edit("no line end at the end", page.file, 1, _joined(list(page.lines)).rstrip())
    if not any(line.startswith((" ", "-")) for line in page.lines[1 : page.lines.index("---", 1)]):
        yield _edit(page, "front matter in another order", 2, _reordered)
    yield _edit(
        page, "trailing spaces", 1, lambda lines: [f"{line}  " if line else "" for line in lines]
    )
    yield _edit(page, "two empty lines for one", 1, _spread)
    yield _edit(page, "a comment for editors", 1, lambda lines: [*lines, "", "<!-- A note. -->"])
    for block in page.blocks:
        line = page.source_line(block)
        if block.kind is Kind.PARAGRAPH and not block.path and line.count(" ") > 4:
            half = line.rfind(" ", 0, len(line) // 2)
            if line[half + 1] not in "#@-+*>":
                yield _replace(page, "reflowed", block.line, f"{line[:half]}\n{line[half + 1 :]}")
            yield _replace(page, "two spaces between words", block.line, line.replace(" ", "  "))
        if block.kind is Kind.PARAGRAPH and "**" in line:
            yield _replace(page, "other marks of emphasis", block.line, line.replace("**", "__"))
    if any(re.match(r"- (?!\[)", line) for line in page.lines):
        yield _edit(
            page, "other bullets", 1, lambda lines: [re.sub(r"^- ", "* ", line) for line in lines]
        )


def _joined(lines: Lines) -> bytes:
    return "\n".join(lines).encode()


def _edit(page: Page, what: str, line: int, change: Callable[[Lines], Lines]) -> Edit:
    return Edit(what, page.file, line, _joined(change(list(page.lines))))


def _replace(page: Page, what: str, number: int, line: str) -> Edit:
    return _edit(page, what, number, lambda lines: [*lines[: number - 1], line, *lines[number:]])


def _swap(page: Page, what: str, number: int, old: str, new: str) -> Edit:
    return _replace(page, what, number, page.lines[number - 1].replace(old, new, 1))


def _cut(lines: Lines, number: int) -> Lines:
    return [*lines[: number - 1], *lines[number:]]


def _twice(lines: Lines, number: int) -> Lines:
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
