"""Single edits after which every language says the same, and readers get something else."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from guideline.pages.blocks import Block, Kind
from guideline.pages.reader import Page

from tests.mutations.edits import Edit, Lines, edited, replaced

# What stands at the end of a page in every language.
_ALIKE = {
    "conflict marker of one side": "Radio.\n=======\nVideo.",
    "conflict marker of the other side": ">>>>>>> main",
    "conflict marker of the base": "||||||| 1a2b3c4",
    "checklist item without a box": "- [] radio",
    "box of no kind": '!!! dagner "Radio"\n    Video.',
    "box without indentation": '!!! danger "Radio"\nVideo.',
    "box with typographic quotes": "!!! danger “Radio”\n    Video.",
    "link with a space inside": "[video] (safety.md)",
    "mark that the site does not know": "==video==",
    "box of another dialect": "::: note\nVideo.\n:::",
    "bidirectional character": "Radio \u202eoediv.",
    "control character": "Radio \x08.",
    "homoglyph": "Radio vid\u0435o.",
    "mojibake": "Radio fÃ¶r.",
    "list directly under a line": "Radio:\n- video\n- podcast",
    "list nested by two spaces": "- radio\n  - video\n  - podcast",
    "table directly under a line": "Radio:\n| A | B |\n| --- | --- |\n| video | podcast |",
    "picture without a text": "![](x.png)",
    "emoji without a glyph": "Radio \U0001fae8.",
    "cell over two rows": "<table><tr><th>A</th></tr><tr><td rowspan=2>video</td></tr></table>",
    "table without heads": "<table><tr><td>radio</td><td>video</td></tr></table>",
    "raw picture": '<img src="x.png" alt="Video">',
    "raw relative link": '<a href="safety.md">video</a>',
    "link to no address": "[video](https://[a])",
    "icon alone in a cell": "| A | B |\n| --- | --- |\n| radio | :material-check: |",
}
_BOX = ["<!-- allow structure: it is needed here -->", "", '!!! danger "Radio"', "    Video.", ""]


def of_layout(page: Page, alike: Sequence[Page], neighbour: Page) -> Iterator[Edit]:
    """Every edit of this kind.

    alike: the page in every language; neighbour: another page in the same language.
    """
    for message, text in _ALIKE.items():
        first, *others = (
            edited(each, f"{message}, in every language", len(each.lines), partial(_ended, text))
            for each in alike
        )
        yield replace(first, also=tuple((o.file, o.content) for o in others if o.content))
    for block in page.blocks:
        yield from _of_block(page, block)
    ours, theirs = page.meta.line("description"), neighbour.meta.line("description")
    yield replaced(page, "another page's description", ours, neighbour.lines[theirs - 1])


def _of_block(page: Page, block: Block) -> Iterator[Edit]:
    line = page.source_line(block)
    if block.kind is Kind.CELL and line.count(f" {block.own} ") == 1:
        emptied = line.replace(f" {block.own} ", "  ")
        yield replaced(page, "cell emptied", block.line, emptied)
        yield replaced(page, "text behind the last cell", block.line, f"{line} radio |")
    if block.kind is Kind.PARAGRAPH and not block.path:
        number = block.line
        yield edited(
            page, "box that forbids added under a comment", number, partial(_boxed, number)
        )
    if " .site-only" in line:
        yield replaced(page, "mark lost", block.line, line.replace(" .site-only", ""))


def _ended(text: str, lines: Lines) -> Lines:
    return [*lines, "", *text.split("\n"), ""]


def _boxed(number: int, lines: Lines) -> Lines:
    return [*lines[: number - 1], *_BOX, *lines[number - 1 :]]
