"""Signs at the passages of a page that findings are about, as its editor sees them in a preview."""

from collections.abc import Collection, Mapping, Sequence
from html import escape

from guideline.pages import line_markers


def marked(markdown: str, first: int, lines: Collection[int]) -> str:
    """Return a page's Markdown with marks on some of its lines, numbered as in the file.

    first: how many lines of the file come before the text.
    """
    found = line_markers.mark(list(enumerate(markdown.split("\n"), first + 1))).split("\n")
    plain = markdown.split("\n")
    return "\n".join(
        found[at] if at + first + 1 in lines else line for at, line in enumerate(plain)
    )


def with_signs(html: str, said: Mapping[int, Sequence[str]]) -> tuple[str, list[int]]:
    """Return a page's HTML with a sign in the place of each mark, and the lines that have one.

    said: what the findings of a line are, in words.
    """
    parts: list[str] = []
    lines: list[int] = []
    for number, text in line_markers.split(html):
        if number and number not in lines:
            lines.append(number)
            words = escape(" ".join(said.get(number, ())))
            parts.append(
                f'<a class="open-point" id="open-line-{number}" href="#open-points"'
                f' data-search-exclude="">{words}</a> '
            )
        parts.append(text)
    return "".join(parts), lines
