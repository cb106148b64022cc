"""A page is read into blocks, each with its line and its text."""

import pytest
from guideline.pages.blocks import Block
from guideline.pages.reader import Page, Reader
from guideline.project.settings import MarkdownConfig


@pytest.fixture
def read(markdown_config: MarkdownConfig) -> "Read":
    return Read(markdown_config)


class Read:
    def __init__(self, markdown_config: MarkdownConfig) -> None:
        self.reader = Reader(markdown_config)

    def page(self, text: str | bytes) -> Page:
        content = text if isinstance(text, bytes) else text.encode()
        return self.reader.read("fi", "x.md", "docs/fi/x.md", content)

    def __call__(self, text: str | bytes) -> list[str]:
        """The blocks as "line kind text"."""
        return [f"{b.line} {b.kind} {b.text}".rstrip() for b in self.page(text).blocks]

    def only(self, text: str) -> Block:
        (block,) = self.page(text).blocks
        return block


def test_a_heading_has_its_level_and_id(read: Read) -> None:
    block = read.only("\n## Uhkaavat viestit {#threats}\n")
    assert (block.line, block.level, block.name) == (2, 2, "threats")
    assert block.text == "Uhkaavat viestit"


def test_a_wrapped_paragraph_begins_on_its_first_line_and_is_one_text(read: Read) -> None:
    assert read("\n\nYksi\nkaksi  \nkolme\n") == ["3 paragraph Yksi kaksi kolme"]


def test_emphasis_links_and_icons_leave_their_text(read: Read) -> None:
    assert read("Katso **[ohje](x.md)** :material-pound: *heti*{: lang=fi }.") == [
        "1 paragraph Katso ohje heti."
    ]


def test_every_list_item_has_its_line(read: Read) -> None:
    assert read("- a\n- b\n    - c\n\n1. d\n") == [
        "1 list",
        "1 list item a",
        "2 list item b",
        "3 list",
        "3 list item c",
        "5 list",
        "5 list item d",
    ]


def test_blank_lines_between_items_change_nothing(read: Read) -> None:
    tight, loose = read.page("- a\n- b").blocks, read.page("- a\n\n- b").blocks
    assert [(b.shape, b.text) for b in tight] == [(b.shape, b.text) for b in loose]


def test_a_second_paragraph_of_an_item_is_a_block_of_its_own(read: Read) -> None:
    assert read("- a\n\n    lisää\n") == ["1 list", "1 list item a", "3 paragraph lisää"]


def test_a_task_knows_whether_it_is_checked(read: Read) -> None:
    blocks = read.page("- [ ] a\n- [x] b").blocks
    assert [(b.kind, b.text, b.checked) for b in blocks[1:]] == [
        ("checklist item", "a", False),
        ("checklist item", "b", True),
    ]


def test_an_admonition_has_its_kind_and_title(read: Read) -> None:
    admonition, text = read.page('\n!!! danger "Kielletty"\n    Älä.\n').blocks
    assert (admonition.line, admonition.name, admonition.text) == (2, "danger", "Kielletty")
    assert (text.line, text.text, text.path) == (3, "Älä.", ("admonition",))


def test_an_admonition_without_a_title_has_none_and_begins_on_its_own_line(read: Read) -> None:
    text = "Ensin.\n\n!!! warning\n\n    - a\n\n!!! warning\n    b\n"
    assert read(text) == [
        "1 paragraph Ensin.",
        "3 admonition",
        "5 list",
        "5 list item a",
        "7 admonition",
        "8 paragraph b",
    ]


def test_a_title_that_an_editor_wrote_is_kept_even_if_it_is_the_default_one(read: Read) -> None:
    assert read('!!! note "Note"\n    a\n')[0] == "1 admonition Note"


def test_a_table_is_read_cell_by_cell(read: Read) -> None:
    blocks = read.page("\n| a | b |\n| --- | --- |\n| 1 | |\n").blocks
    assert [(b.line, b.kind, b.level, b.text) for b in blocks] == [
        (2, "table", 0, ""),
        (2, "table cell", 0, "a"),
        (2, "table cell", 1, "b"),
        (4, "table cell", 0, "1"),
        (4, "table cell", 1, ""),
    ]


def test_an_image_is_a_block_with_its_description(read: Read) -> None:
    block = read.only("\n![Satama talvella](harbour.jpg)\n")
    assert (block.kind, block.line, block.text, block.name) == (
        "image",
        2,
        "Satama talvella",
        "harbour.jpg",
    )


def test_a_quotation_is_told_from_a_paragraph(read: Read) -> None:
    assert read("> Some ei lomaile.\n") == ["1 quote Some ei lomaile."]


def test_a_fenced_block_begins_at_its_fence(read: Read) -> None:
    assert read("a\n\n```\n# ei otsikko\n```\n\nb\n") == [
        "1 paragraph a",
        "3 code block # ei otsikko",
        "7 paragraph b",
    ]


def test_text_that_begins_with_html_has_a_line_too(read: Read) -> None:
    assert read('a\n\n<span lang="sv">b</span> c\n') == ["1 paragraph a", "3 paragraph b c"]


def test_links_and_code_spans_are_kept_in_order(read: Read) -> None:
    block = read.only("[a](x.md#b), `koodi`, <https://a.example/>")
    assert (block.links, block.codes) == (("x.md#b", "https://a.example/"), ("koodi",))


def test_lines_count_from_the_top_of_the_file(read: Read) -> None:
    assert read("---\nowner: x\n---\n\n# Otsikko\n") == ["5 heading Otsikko"]


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.encode("utf-8-sig"),
        lambda text: text.replace("ä", "a\u0308").encode(),
        lambda text: text.replace("\n", "  \n").encode(),
    ],
    ids=["CRLF", "BOM", "decomposed letters", "trailing spaces"],
)
def test_the_bytes_that_an_editor_leaves_behind_change_nothing(read: Read, change) -> None:  # type: ignore[no-untyped-def]
    text = "---\nowner: x\n---\n# Pääsivu {#main}\n\n- [ ] Älä\n    - jaa\n"
    before, after = read.page(text), read.page(change(text))
    assert after.blocks == before.blocks
    assert after.meta.values == before.meta.values


def test_marks_that_stand_in_the_text_already_do_no_harm(read: Read) -> None:
    assert read("a\n\n\ue100\ue105\u205fb\n") == ["1 paragraph a", "3 paragraph b"]


def test_a_pasted_line_separator_breaks_lines_as_it_does_when_the_site_is_built(read: Read) -> None:
    assert read("a\n\n- b\u2028- c\n") == [
        "1 paragraph a",
        "3 list",
        "3 list item b",
        "3 list item c",
    ]


def test_a_comment_is_no_block(read: Read) -> None:
    assert read("<!-- Huomio -->\n\na\n\n!!! note\n    <!-- Huomio -->\n\n    b\n") == [
        "3 paragraph a",
        "5 admonition",
        "8 paragraph b",
    ]


def test_a_file_that_is_not_utf_8_says_so_with_its_line(read: Read) -> None:
    page = read.page(b"a\nb\n" + "ä".encode("latin-1"))
    assert (str(page.unread), page.unread_line) == ("the file is not saved as UTF-8", 3)


def test_a_page_is_read_once_for_as_long_as_it_does_not_change(read: Read) -> None:
    assert read.page("a") is read.page("a")
    assert read.page("a") is not read.page("b")


def test_an_address_alone_is_a_link_and_the_name_of_a_repository_is_not(read: Read) -> None:
    block = read.only("Katso https://a.example/b_c, @some_tili, #12 ja kaupunki/ohje#3.")
    assert block.links == ("https://a.example/b_c",)


def test_a_numbered_list_begins_where_its_editor_says(read: Read) -> None:
    assert [block.level for block in read.page("3. a\n4. b").blocks][:1] == [3]


def test_a_callout_is_an_admonition(read: Read) -> None:
    text = "Ensin.\n\n> [!WARNING]\n> Älä.\n"
    assert read(text) == ["1 paragraph Ensin.", "3 admonition", "4 paragraph Älä."]
    assert read.page(text).blocks[1].name == "warning"


def test_a_footnote_leaves_a_mark_that_does_not_depend_on_its_number(read: Read) -> None:
    assert read("a[^x] b[^y]\n\n[^x]: c\n\n[^y]: d") == [
        "1 paragraph a[^] b[^]",
        "3 list",
        "3 list item c",
        "5 list item d",
    ]


def test_what_is_struck_through_is_told_from_what_holds(read: Read) -> None:
    block = read.only("Älä ~~jaa **mitään**~~ julkaise.")
    assert (block.text, block.struck) == ("Älä ~~jaa mitään~~ julkaise.", ["jaa mitään"])
    assert block.prose == "Älä jaa mitään julkaise."


def test_prose_is_the_text_without_code(read: Read) -> None:
    assert read.only("Kirjoita `a ** b` näin.").prose == "Kirjoita näin."
