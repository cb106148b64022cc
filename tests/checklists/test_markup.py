"""Task lists are found in rendered HTML and made into checklists; everything else stays."""

import re
from collections.abc import Sequence
from html.parser import HTMLParser
from xml.etree import ElementTree

import markdown
from guideline.checklists.identity import Checklist, checklists, identities
from guideline.checklists.markup import with_checklists
from guideline.checklists.task_lists import TaskList, read
from guideline.pages.reader import Reader
from guideline.project.interface_words import load
from guideline.project.settings import MarkdownConfig
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import ROOT

EXTENSIONS = ("admonition", "attr_list", "md_in_html", "tables", "pymdownx.tasklist")
READER = Reader(MarkdownConfig(EXTENSIONS))
RENDERER = markdown.Markdown(extensions=list(EXTENSIONS))
WORDS = load(ROOT / "overrides" / "words", ["fi"])["fi"]

LINES = st.sampled_from(
    [
        "# Otsikko {#title}",
        "## Ennen {#before}",
        "Teksti.",
        "- [ ] Yksi **kaksi** & [kolme](a.md)",
        "- [ ] `koodi` <kbd>x</kbd>",
        "    - [ ] alakohta",
        "    - alakohta",
        "    jatkoa",
        "- kohta",
        "1. [ ] numeroitu",
        "> - [ ] lainattu",
        '!!! danger "Varo"',
        "    - [ ] sisällä",
        "![kuva](a.png)",
        "<!-- huomio -->",
        "",
        "",
        "",
    ]
)
PAGES = st.lists(LINES, max_size=25).map("\n".join)
TAGS = st.sampled_from(
    [
        '<ul class="task-list">',
        '<li class="task-list-item">',
        '<input type="checkbox" disabled/>',
        "<p>",
        "</p>",
        "</li>",
        "</ul>",
        "<![if",
        "<!--",
        "-->",
        "<",
        "&",
        "ä",
        '<a href="x">',
        "</a>",
        '<h2 id="before">',
        "</h2>",
    ]
)


def rendered(text: str) -> str:
    return RENDERER.reset().convert(text)


def made(text: str) -> tuple[str, str, list[TaskList], list[Checklist]]:
    """The page's HTML before and after, its task lists and its checklists."""
    html = rendered(text)
    names = identities("safety.md", READER.read("fi", "safety.md", "x", text.encode()).blocks)
    lists = read(html)
    found = checklists("safety.md", lists, names, "fi")
    return html, with_checklists(html, lists, found, WORDS), lists, found


def texts(lists: Sequence[TaskList]) -> list[list[str]]:
    return [[item.text for item in task_list.items] for task_list in lists]


class Balance(HTMLParser):
    """Tells whether every element that is opened is closed, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Nothing opens."""

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_a_list_knows_its_heading() -> None:
    (found,) = read(
        rendered("## Uhka & *vaara* {#threat}\n\nKun *saat* uhkauksen:\n\n- [ ] Kerro.")
    )
    assert found.heading == "threat"


def test_an_item_is_its_own_text_without_its_sublist_and_further_paragraphs() -> None:
    text = "- [ ] Yksi **tärkeä**\n\n    Lisää.\n\n- [ ] Kaksi\n    - [ ] Kolme\n    - neljä\n"
    assert texts(read(rendered(text))) == [["Yksi tärkeä", "Kaksi", "Kolme"]]


def test_a_box_and_its_label_belong_together() -> None:
    _, html, _, _ = made("- [ ] Kerro *kaikki* [täältä](a.md).\n- [ ] Kaksi")
    boxes = re.findall(r'<input type="checkbox" id="([^"]+)" data-item="\w+"/>', html)
    assert boxes == ["task-1", "task-2"]
    label = '<label for="task-1">Kerro <em>kaikki</em> <a href="a.md">täältä</a>.</label>'
    assert label in html


def test_boxes_begin_enabled_and_unticked() -> None:
    _, html, _, _ = made("- [x] Kerro.\n- [X] Kysy.")
    assert "disabled" not in html
    assert " checked" not in html


def test_the_result_is_well_formed() -> None:
    text = "## A {#a}\n\n- [ ] Yksi <b>&amp;</b>\n    - [ ] Kaksi\n\n1. [ ] x\n\n    Lisää.\n"
    ElementTree.fromstring(f"<div>{made(text)[1]}</div>")


@settings(max_examples=150, deadline=None)
@given(PAGES)
def test_the_names_fit_the_lists_of_any_page(text: str) -> None:
    _, _, lists, found = made(text)
    assert len(lists) == len(found)
    assert not any(checklist.id.endswith("@fi") for checklist in found)
    assert [[item.text for item in checklist.items] for checklist in found] == texts(lists)


@settings(max_examples=150, deadline=None)
@given(PAGES)
def test_all_else_on_a_page_stays_as_it_was(text: str) -> None:
    before, after, lists, _ = made(text)
    balance = Balance()
    balance.feed(after)
    assert not balance.open
    kept = re.sub(r'<p class="checklist__note".*?</p>\n|<label [^>]*>|</label>', "", after)
    kept = re.sub(r'<div class="checklist__note".*?</div>\n', "", kept)
    kept = re.sub(r'\n<div class="checklist__tools".*?</div>\n</div>', "", kept)
    kept = re.sub(r'<div class="checklist" [^>]*>\n', "", kept)
    kept = re.sub(r'<input type="checkbox"[^>]*>\s*', "", kept)
    assert kept == re.sub(r'<input type="checkbox"[^>]*>\s*', "", before)
    assert after.count("<input") == sum(len(task_list.items) for task_list in lists)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.lists(TAGS, max_size=30).map("".join), st.text()))
def test_no_html_makes_the_reader_raise(html: str) -> None:
    for task_list in read(html + '<li class="task-list-item">'):
        assert html[task_list.start :].startswith("<")
