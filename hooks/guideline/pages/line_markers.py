"""Line marks: invisible characters that carry a source line's number through the renderer.

Python-Markdown keeps no line numbers. A mark stands before the first text of every line, after
all block syntax, where it changes nothing but the text it precedes. It survives conversion, so
whatever block it comes out in began on, or contains, that line.

A mark is one start character, decimal digits and one end character. All but the end are from
Unicode's private use area; the end is a space that no keyboard types, so that emphasis that
follows a mark still sees white space before it.
"""

import re
from collections.abc import Iterator

_START = "\ue100"
_DIGITS = "\ue101\ue102\ue103\ue104\ue105\ue106\ue107\ue108\ue109\ue10a"
_END = "\u205f"

MARK = re.compile(f"{_START}([{_DIGITS}]+){_END}?")
_ENCODE = str.maketrans("0123456789", _DIGITS)
_DECODE = str.maketrans(_DIGITS, "0123456789")

# Characters that Python-Markdown uses itself (STX, ETX) or that would read as part of a mark.
_RESERVED = re.compile(f"[\x02\x03{_START}{_DIGITS}{_END}]")

# Block syntax that text follows: quote, heading, bullet, number, definition, footnote, check box,
# table bar.
_PREFIX = re.compile(r"[ ]*(?:>[ ]?|\#{1,6}|[*+-][ ]+|\d+\.[ ]+|:[ ]+|\[\^[^\]]+\]:[ ]+)")
_BOX = re.compile(r"\[[ xX]\][ ]+")
_TITLE = re.compile(r'(?:!!!|\?\?\?\+?) ?[\w\-]+(?: +[\w\-]+)* +"(?=[^"])')
# Lines that are syntax as a whole: rules, setext underlines, table delimiters, HTML, attribute
# lists, definitions, a lone [TOC], and the fences of extensions.
_SYNTAX = re.compile(
    r"[*\-_=|: ]*$|<|\{|!!!|\?\?\?|===|///|```|~~~|\*?\[[^\]]*\]:|\[[^\]]*\]\s*$|.*8<"
)
_FENCE = re.compile(r"[ >]*(`{3,}|~{3,})")
_COMMENT = re.compile(r"<!--(?=[ \w])")


def prepare(text: str, tab_length: int = 4) -> list[tuple[int, str]]:
    """Return the text as numbered lines that Python-Markdown reads as it reads the text itself.

    Line breaks become what the site's build makes of them, tabs become spaces (a mark would shift
    them), reserved characters go. A line that an unusual break (U+2028) splits keeps one number.
    """
    clean = _RESERVED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return [
        (number, piece.expandtabs(tab_length))
        for number, line in enumerate(clean.split("\n"), 1)
        for piece in line.splitlines() or [""]
    ]


def mark(lines: list[tuple[int, str]]) -> str:
    """Return the Markdown text of numbered lines, each line's first text preceded by its mark."""
    return "\n".join(_marked(lines))


def strip(text: str) -> str:
    """Return the text without marks."""
    return MARK.sub("", text) if _START in text else text


def split(text: str) -> Iterator[tuple[int, str]]:
    """Cut text at its marks into (line number, text up to the next mark); 0 before the first."""
    if _START not in text:
        yield 0, text
        return
    number, position = 0, 0
    for match in MARK.finditer(text):
        if position < match.start():
            yield number, text[position : match.start()]
        number, position = int(match[1].translate(_DECODE)), match.end()
    yield number, text[position:]


def encode(number: int) -> str:
    """Return the mark of a line."""
    return f"{_START}{str(number).translate(_ENCODE)}{_END}"


def certain(text: str) -> bool:
    """Tell whether marks cannot change how the text is read.

    They could where one construct spans several lines: a link, a code span, an HTML tag, or a
    definition that another line names; in a table of contents; and in odd HTML. Such pages are
    rare; their reader compares.
    """
    return (
        "]:" not in text
        and "[TOC]" not in text
        and text.count("<!--") == text.count("-->")
        and not any(map(_is_odd, text.split("\n")))
    )


def _is_odd(line: str) -> bool:
    return (
        ("`" in line and line.count("`") % 2 == 1)
        or ("<" in line and not _LONE_TAG.fullmatch(line))
        or ("](" in line and line.count("(") != line.count(")"))
    )


# Nothing but a tag or a comment on its line, or the first line of a comment.
_LONE_TAG = re.compile(r"[ ]*<(?:/?[a-z][^<>&`]*>|!-- [^<>&]*(?:-->)?)[ ]*")


def _marked(lines: list[tuple[int, str]]) -> Iterator[str]:
    fence = ""
    for number, line in lines:
        found = _FENCE.match(line) if "```" in line or "~~~" in line else None
        if fence:
            if found and found[1].startswith(fence):
                fence = ""
            yield line
        elif found:
            fence = found[1]
            yield line
        else:
            at = _position(line)
            yield line if at is None else line[:at] + encode(number) + line[at:]


def _position(line: str) -> int | None:
    """Return where the line's first text begins; None where a mark would change the meaning."""
    at = 0
    while prefix := _PREFIX.match(line, at):
        at = prefix.end()
    at = _skip_space(line, at)
    if box := _BOX.match(line, at):
        at = _skip_space(line, box.end())
    if title := _TITLE.match(line, at):
        return title.end()
    if comment := _COMMENT.match(line, at):
        return comment.end()
    if _SYNTAX.match(line, at):
        return None
    if line.startswith("|", at):
        at = _skip_space(line, at + 1)
    return at


def _skip_space(line: str, at: int) -> int:
    while at < len(line) and line[at].isspace():
        at += 1
    return at
