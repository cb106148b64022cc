"""Generated Markdown: pages whose blocks are known, and text that is anything at all."""

from dataclasses import dataclass

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

WORDS = (
    st.sampled_from(
        ["Älä", "jaa", "henkilötietoja.", "**Kielletty**", "[ohje](safety.md)", "`koodi`"]
    )
    | st.sampled_from(
        ["@StadenJakobstad", "**#enlitenstad**{: lang=sv }", "*ei*", "”näin”", "2026"]
    )
    | st.sampled_from(
        [":material-pound:", "https://a.example/b", "&amp;", "_ei_", "1", "a_b_c", "(x)"]
    )
)
TEXTS = st.lists(WORDS, min_size=1, max_size=5).map(lambda words: "Kun " + " ".join(words))

# Pieces of Markdown and of everything near it, to be thrown together.
PIECES = (
    st.sampled_from(" \n\n\n#*_`~[](){}!<>|-+=:.0123abÅé\"'\\/&;@?\t\u2028\u00a0^")
    | st.sampled_from(["    ", "**", "\n\n", "====", "```\n", "---\n", "| a | b |\n|---|---|\n"])
    | st.sampled_from(
        ["!!! note", '!!! note "T"', "- [ ] ", "1. ", "> ", ":smile:", "[TOC]", "\ue100"]
    )
    | st.sampled_from(
        ["<div markdown>", "</div>", "<b>", "</b>", "<br>", "<p>", "<script>", "<!-- "]
    )
    | st.sampled_from(["{: #id }", "{#a}", "[a](b)", "![a](b)", "[a]: b\n", "&amp;", "&#", "-->"])
    | st.sampled_from(["<!-- allow literal: x -->\n\n", "allow", "@a", "#b", "a@b.c", "http://a.b"])
)
ANYTHING = st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=60))


@dataclass(frozen=True)
class Piece:
    """A piece of a page: its lines, and the kind and line (from 0) of every block in it."""

    lines: list[str]
    blocks: list[tuple[str, int]]


def _headings(texts: SearchStrategy[str]) -> SearchStrategy[Piece]:
    levels = st.integers(1, 4)
    return st.builds(
        lambda n, t: Piece(["#" * n + f" {t} {{#a}}"], [("heading", 0)]), levels, texts
    )


def _paragraph(lines: list[str]) -> Piece:
    return Piece(lines, [("paragraph", 0)])


def _list(bullet: str, kind: str) -> SearchStrategy[Piece]:
    def build(items: list[list[str]]) -> Piece:
        lines: list[str] = []
        blocks = [("list", 0)]
        for first, *more in items:
            blocks.append((kind, len(lines)))
            lines += [bullet + first, *("    " + line for line in more)]
        return Piece(lines, blocks)

    return st.lists(st.lists(TEXTS, min_size=1, max_size=2), min_size=1, max_size=3).map(build)


def _admonition(title: str, inner: Piece) -> Piece:
    head = "!!! danger" + (f' "{title}"' if title else "")
    moved = [(kind, line + 1) for kind, line in inner.blocks]
    return Piece([head, *("    " + line for line in inner.lines)], [("admonition", 0), *moved])


def _table(rows: list[tuple[str, str]]) -> Piece:
    head = ["| Kun a | Kun b |", "| --- | --- |"]
    cells = [("table cell", line) for line in (0, *range(2, 2 + len(rows))) for _ in "ab"]
    return Piece([*head, *(f"| {a} | {b} |" for a, b in rows)], [("table", 0), *cells])


_SIMPLE = st.one_of(
    st.lists(TEXTS, min_size=1, max_size=3).map(_paragraph),
    _list("- ", "list item"),
    _list("1. ", "list item"),
    _list("- [ ] ", "checklist item"),
    TEXTS.map(lambda text: Piece([f"> {text}"], [("quote", 0)])),
    st.just(Piece(["![Kun satama](a.png)"], [("image", 0)])),
    st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=2).map(_table),
)
_PIECES = st.one_of(
    _headings(TEXTS),
    _SIMPLE,
    st.builds(_admonition, st.one_of(st.just(""), TEXTS), _SIMPLE),
    st.just(Piece(["```", "# koodi", "```"], [("code block", 0)])),
    st.just(Piece(["<!-- Huomio toimittajille -->"], [])),
    st.just(Piece(["Kun otsikko", "---"], [("heading", 0)])),
)


@st.composite
def pages(draw: st.DrawFn) -> tuple[str, list[tuple[str, int]]]:
    """A page's text and the kind and line (from 1) of each of its blocks.

    A paragraph parts neighbours: two lists, one after the other, are one list to Markdown.
    """
    lines: list[str] = []
    blocks: list[tuple[str, int]] = []
    for piece in draw(st.lists(_PIECES, max_size=8)):
        for part in (_paragraph(["Väliin."]), piece):
            blocks += [(kind, line + len(lines) + 1) for kind, line in part.blocks]
            lines += [*part.lines, ""]
    return "\n".join(lines), blocks
