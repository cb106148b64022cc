"""A page's text as GitHub's preview shows it to editors: GitHub Flavored Markdown.

What only the site has is written as the HTML that the site makes of it, so that both can be read
by the same walk: boxes (!!!, ???), attribute lists, elements whose text is Markdown, callouts.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from html import escape
from typing import TYPE_CHECKING

from guideline.pages import line_markers
from guideline.pages.made_by_markdown import without_previewed
from guideline.security.start_tags import Tag, tags

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token

Lines = list[tuple[int, str]]

_BOX = re.compile(r'( *)(?:!!!|\?\?\?\+?) ?([\w\-]+)(?: +[\w\-]+)*(?: +"(.*?)")? *')
_CALLOUT = re.compile(r"\[!([\w-]+)(?: *\| *[\w-]+)*\][-+]?[^\n]*(?:\n|$)")
_ATTRIBUTES = re.compile(r"[> ]*\{(?::|[ ]*[#.])[^{}]*\} *")
_OPENS = re.compile(r" *<\w+\b[^>]*\bmarkdown\b[^>]*> *")
_CLOSES = re.compile(r" *</\w+> *")
_FENCE = re.compile(r"[> ]*(`{3,}|~{3,})")
_COMMENT = re.compile("<!--.*?-->", re.DOTALL)
_MAY_BE_CODE = re.compile(r"```|~~~|<!--|\t| {4}")
_CODE = ("fence", "code_block")
_INDENT = 4


@dataclass(frozen=True, slots=True)
class Preview:
    """What GitHub shows.

    html: with line marks. tags: raw HTML with its lines, code and comments left out. code: the
    lines of code blocks and comments.
    """

    html: str
    tags: tuple[tuple[int, Tag], ...]
    code: frozenset[int]


@lru_cache(1 << 11)  # several rules ask for the same pages, each for all of them
def preview(lines: tuple[str, ...], before: int = 0) -> Preview:
    """Return a text as GitHub shows it. before: how many lines of the file come before it."""
    numbered = line_markers.prepare("\n".join(lines))
    own = list(_own_syntax([(number + before, line) for number, line in numbered]))
    numbers = [*(number for number, _ in own), before + len(numbered)]
    environment: dict[str, object] = {}
    tokens = _parser().parse("\n".join(line for _, line in own), environment)
    found: list[tuple[int, Tag]] = []
    code: set[int] = set()
    shown: list[Token] = []
    for token in tokens:
        if not token.map:
            shown.append(token)
            continue
        first, end = token.map
        if token.type in _CODE:
            code.update(numbers[first:end])
            shown.append(_token("html_block", f"<!--{line_markers.encode(numbers[first] - 1)}-->"))
        elif token.content.lstrip().startswith("<!--"):
            code.update(numbers[first:end])
        elif token.type == "html_block":
            html = _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), token.content)
            found += [(numbers[first + html.count("\n", 0, at)], tag) for at, tag in tags(html)]
        elif token.type == "inline" and token.children:
            found += _inline_tags(token.children, numbers[first:])
            token.children.insert(0, _token("text", line_markers.encode(numbers[first])))
        shown.append(token)
    html = _parser().renderer.render(shown, _parser().options, environment)
    return Preview(without_previewed(html), tuple(found), frozenset(code))


@lru_cache(1 << 11)
def code_lines(lines: tuple[str, ...], before: int = 0) -> frozenset[int]:
    """Return the lines of code blocks and comments, as `preview` does, without reading what is in lines."""
    if not any(map(_MAY_BE_CODE.search, lines)):
        return frozenset()
    numbered = line_markers.prepare("\n".join(lines))
    own = list(_own_syntax([(number + before, line) for number, line in numbered]))
    numbers = [*(number for number, _ in own), before + len(numbered)]
    tokens = _block_parser().parse("\n".join(line for _, line in own), {})
    return frozenset(
        number
        for token in tokens
        if token.map and (token.type in _CODE or token.content.lstrip().startswith("<!--"))
        for number in numbers[slice(*token.map)]
    )


def _inline_tags(children: "Sequence[Token]", numbers: Sequence[int]) -> Iterator[tuple[int, Tag]]:
    line = 0
    for child in children:
        line += child.type in ("softbreak", "hardbreak")
        if child.type == "html_inline" and not child.content.startswith("<!--"):
            yield from ((numbers[line], tag) for _, tag in tags(child.content))


def _own_syntax(lines: Lines) -> Iterator[tuple[int, str]]:
    """Yield the lines with what only the site knows as HTML; numbers are the file's."""
    boxes: list[int] = []  # the indents of those that are open
    fence = above = ""
    for number, line in lines:
        indent = len(line) - len(line.lstrip(" "))
        while boxes and line.strip() and indent < boxes[-1] + _INDENT:
            yield number, ""
            yield number, " " * (boxes.pop() - _INDENT * len(boxes)) + "</div>"
            yield number, ""
        inside = line[_INDENT * len(boxes) :]
        found = _FENCE.match(inside)
        if fence or found:
            if found and (not fence or found[1].startswith(fence)):
                fence = "" if fence else found[1]
            yield number, inside
        elif box := _BOX.fullmatch(line):
            yield number, ""
            title = escape(box[3] or "")
            kind = f'<div class="admonition {box[2].lower()}"><p class="admonition-title">'
            yield number, f"{' ' * (indent - _INDENT * len(boxes))}{kind}{title}</p>"
            yield number, ""
            boxes.append(indent)
        elif above.strip() and _ATTRIBUTES.fullmatch(line):
            # The quotation, if any, goes on.
            yield number, inside[: inside.index("{")].rstrip()
        elif _OPENS.fullmatch(line):
            yield from ((number, inside), (number, ""))
        elif _CLOSES.fullmatch(line):
            yield from ((number, ""), (number, inside), (number, ""))
        else:
            yield number, inside
        above = line
    while boxes:
        yield lines[-1][0], ""
        yield lines[-1][0], " " * (boxes.pop() - _INDENT * len(boxes)) + "</div>"


@cache
def _parser() -> "MarkdownIt":
    # Slow to load, and needed only for pages that have changed.
    from markdown_it import MarkdownIt  # noqa: PLC0415
    from mdit_py_plugins.footnote import footnote_plugin  # noqa: PLC0415
    from mdit_py_plugins.tasklists import tasklists_plugin  # noqa: PLC0415

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parser.use(footnote_plugin, inline=False).use(tasklists_plugin)
    parser.core.ruler.before("inline", "callouts", _callouts)
    return parser


@cache
def _block_parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # noqa: PLC0415 - as above
    from mdit_py_plugins.footnote import footnote_plugin  # noqa: PLC0415 - as above

    parser = MarkdownIt("commonmark").enable("table").use(footnote_plugin, inline=False)
    parser.core.ruler.before("inline", "callouts", _callouts)
    parser.core.ruler.enableOnly(["normalize", "block", "callouts"])
    return parser


def _callouts(state: "StateCore") -> None:
    """Make a box of a quotation that begins with [!NOTE]."""
    made: list[Token] = []
    boxes: list[int] = []  # the levels of quotations that are boxes
    for token in state.tokens:
        if token.type == "inline" and len(made) > 1 and made[-2].type == "blockquote_open":
            if callout := _CALLOUT.match(token.content):
                made[-2].tag = "div"
                made[-2].attrSet("class", f"admonition {callout[1].lower()}")
                boxes.append(made[-2].level)
                made.insert(-1, _token("html_block", '<p class="admonition-title"></p>\n'))
                token.content = token.content[callout.end() :]
        elif token.type == "blockquote_close" and boxes and boxes[-1] == token.level:
            boxes.pop()
            token.tag = "div"
        made.append(token)
    state.tokens = made


def _token(kind: str, content: str) -> "Token":
    from markdown_it.token import Token  # noqa: PLC0415 - as above

    return Token(kind, "", 0, content=content)
