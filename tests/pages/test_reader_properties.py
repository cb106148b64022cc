"""Whatever an editor writes, the reader reads it as the site renders it, and never fails."""

import markdown
import pytest
from guideline.pages import front_matter, line_markers
from guideline.pages.reader import Reader
from guideline.project.settings import MarkdownConfig
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.pages.generated import ANYTHING, pages


@pytest.fixture(scope="module")
def renderer(markdown_config: MarkdownConfig) -> markdown.Markdown:
    configs = {name: dict(config) for name, config in markdown_config.configs.items()}
    return markdown.Markdown(extensions=list(markdown_config.extensions), extension_configs=configs)


@pytest.fixture(scope="module")
def reader(markdown_config: MarkdownConfig) -> Reader:
    return Reader(markdown_config)


def same_but_for_marks(renderer: markdown.Markdown, text: str) -> bool:
    lines = line_markers.prepare(text)
    plain = renderer.reset().convert("\n".join(line for _, line in lines))
    return line_markers.strip(renderer.reset().convert(line_markers.mark(lines))) == plain


# Constructs that a mark breaks, each for a reason of its own.
MARKS_MATTER = ["`a\n`", '[a](b\n"c")', "<div\nmarkdown>\n- a\n</div>", "[a\nb]\n\n[a\nb]: c"]


@pytest.mark.parametrize("text", MARKS_MATTER)
def test_text_that_marks_would_change_is_compared_and_read_without_them(
    renderer: markdown.Markdown, reader: Reader, text: str
) -> None:
    assert not same_but_for_marks(renderer, text)
    assert not line_markers.certain(text)
    assert reader.convert(text) == renderer.reset().convert(text)


@settings(deadline=None, max_examples=400)
@given(text=ANYTHING)
def test_marks_change_nothing_in_text_that_counts_as_certain(
    renderer: markdown.Markdown, text: str
) -> None:
    plain = "\n".join(line for _, line in line_markers.prepare(text))
    if line_markers.certain(plain):
        assert same_but_for_marks(renderer, text)


@settings(deadline=None, max_examples=400)
@given(text=ANYTHING)
def test_any_text_is_read_as_it_is_rendered(
    renderer: markdown.Markdown, reader: Reader, text: str
) -> None:
    plain = "\n".join(line for _, line in line_markers.prepare(text))
    assert line_markers.strip(reader.convert(text)) == renderer.reset().convert(plain)


@settings(deadline=None, max_examples=150)
@given(page=pages())
def test_every_block_of_a_page_is_found_at_its_line(
    reader: Reader, page: tuple[str, list[tuple[str, int]]]
) -> None:
    text, expected = page
    blocks = reader.read("fi", "x.md", "x.md", text.encode()).blocks
    assert [(str(block.kind), block.line) for block in blocks] == expected


@settings(deadline=None, max_examples=150)
@given(page=pages())
def test_no_page_without_code_blocks_needs_a_second_conversion(
    renderer: markdown.Markdown, page: tuple[str, list[tuple[str, int]]]
) -> None:
    text, _ = page
    assert line_markers.certain(text) or "```" in text
    assert same_but_for_marks(renderer, text)


@settings(deadline=None, max_examples=200)
@given(content=st.binary(max_size=80))
def test_no_bytes_make_the_reader_raise(reader: Reader, content: bytes) -> None:
    reader.read("fi", "x.md", "x.md", b"---\n" + content)


@settings(deadline=None, max_examples=400)
@given(text=st.one_of(st.text(max_size=60), st.text("-:#[]{}&*!|>'\"%@`, \nab01", max_size=40)))
def test_no_front_matter_makes_the_reader_raise(text: str) -> None:
    front_matter.read(f"---\n{text}\n---\n")


@pytest.mark.parametrize("text", ["> " * 3000 + "a", "- " * 3000 + "a", "[" * 3000, "*a " * 3000])
def test_absurd_nesting_is_reported_or_read(reader: Reader, text: str) -> None:
    page = reader.read("fi", "x.md", "x.md", text.encode())
    assert page.unread or page.blocks
