"""What a browser shows of a page, without scripts, is what its blocks say: nothing hides words."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from guideline.pages import line_markers
from guideline.pages.comments import without_comments
from guideline.pages.reader import Reader
from guideline.project import interface_words
from guideline.project.settings import MarkdownConfig
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from tests.site.shown_text import said, shown_text, without_space
from tests.tables import Show
from tests.tiny_site import ROOT

LANGUAGES = ("fi", "sv", "en")
# The list of changes shows the days of its headings as the language writes them.
DAY = re.compile(r"^\d{4}-\d\d-\d\d")
SHOWN_DAY = re.compile(r"\d{1,2}\.?[a-zäö]+\d{4}:", re.IGNORECASE)


@pytest.fixture(scope="module")
def still(browser: Browser) -> Iterator[Page]:
    """A page in a browser that runs no script of the site's."""
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": 1280, "height": 800}
    )
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_shows_what_its_blocks_say(
    language: str, still: Page, server: str, markdown_config: MarkdownConfig, show: Show
) -> None:
    words = interface_words.load(ROOT / "overrides/words", LANGUAGES)
    reader = Reader(markdown_config)
    files = sorted((ROOT / "docs" / language).rglob("*.md"))
    counted = 0
    for file in files:
        path = file.relative_to(ROOT / "docs" / language).as_posix()
        address = path.removesuffix("index.md").replace(".md", "/")
        still.goto(f"{server}{'' if language == 'fi' else language + '/'}{address}")
        shown, between, at = shown_text(still), "", 0
        for text in said(reader.read(language, path, path, file.read_bytes()).blocks):
            piece = DAY.sub("", text) if path == "changes.md" else text
            where = shown.find(piece, at)
            assert where >= 0, f"{file}: {text} is not shown; there is {shown[at : at + 99]}"
            between += shown[at:where]
            at = where + len(piece)
            counted += 1
        between = without_space(between + shown[at:])
        if path == "changes.md":
            between = SHOWN_DAY.sub("", between)
        for key in ("report.unassessed", "report.owner", "report.answer"):
            between = between.replace(without_space(words[language][key].format(days=14)), "")
        assert between == "", file
    show("What browsers show", language, f"{len(files)} pages", f"{counted} blocks, all shown")


# Every attribute, class and element that could hide something, or not.
ATTRIBUTES = (
    *("hidden", "hidden=until-found", "inert", "dir=rtl", "dir=auto", "lang=sv", "lang=fi", "open"),
    *(
        "align=right",
        "aria-hidden=true",
        "popover",
        "style=display:none",
        "translate=no",
        "title=x",
    ),
    *("width=1", "width=90", "height=1", "data-md-state=hidden", "data-status", "tabindex=-1"),
    *("draggable=true", "contenteditable", "slot=x", "part=x", "is=x", "start=7", "reversed"),
    *("#a", "#__search", "#__toc", "#pdf-files", "#fn:1", "#fnref:1", "#site-nav"),
)
INLINE = ["span", "b", "s", "del", "ins", "mark", "q", "small", "sub", "kbd", "bdo", "ruby", "data"]
BLOCKS = ["div", "section", "p", "details", "figure", "blockquote", "dialog", "aside", "address"]


def classes(site: Path) -> list[str]:
    """Every class that the site's style sheet knows."""
    (sheet,) = site.glob("assets/stylesheets/site.*.css")
    found = re.findall(r"\.(-?[a-zA-Z_][\w-]*)", sheet.read_text("utf-8"))
    return [f".{name}" for name in sorted(set(found))]


@pytest.fixture(scope="module")
def paper(still: Page, server: str) -> Page:
    """A page of the real site, whose text is to be replaced."""
    still.goto(f"{server}sv/safety/")
    return still


def _put(page: Page, reader: Reader, text: str) -> str:
    html = without_comments(line_markers.strip(reader.convert(text)))
    page.evaluate(
        "html => { document.querySelector('article').innerHTML = html }", f"<h1>x</h1>{html}"
    )
    return shown_text(page)


@pytest.mark.parametrize(
    "attribute",
    ["hidden", "dir=rtl", ".md-toggle", "popover"],
)
def test_what_hides_a_word_is_seen_to_do_so(
    attribute: str, paper: Page, built_site: Path, markdown_config: MarkdownConfig
) -> None:
    shown = _put(paper, Reader(markdown_config), f"Publicera <b {_html(attribute)}>inte</b> nu.")
    assert shown == "xPublicera" + "nu."


def _html(attribute: str) -> str:
    if attribute.startswith("."):
        return f'class="{attribute[1:]}"'
    return f'id="{attribute[1:]}"' if attribute.startswith("#") else attribute


def test_what_is_allowed_hides_no_word(
    paper: Page, built_site: Path, markdown_config: MarkdownConfig, show: Show
) -> None:
    reader = Reader(markdown_config)
    attributes = st.sampled_from([*ATTRIBUTES, *classes(built_site)])
    several = st.lists(attributes, max_size=2, unique=True)
    counts = {"refused": 0, "shown": 0}

    @settings(
        max_examples=250,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(given=several, form=st.sampled_from(["list", "line", "inline", "block", "box"]),
           name=st.sampled_from(INLINE), block=st.sampled_from(BLOCKS))  # fmt: skip
    def agree(given: list[str], form: str, name: str, block: str) -> None:
        tag = "".join(f" {_html(each)}" for each in given)
        text = {
            "list": f"Publicera *inte*{{: {' '.join(given)} }} nu.",
            "line": f"Publicera inte nu.\n{{: {' '.join(given)} }}",
            "inline": f"Publicera <{name}{tag}>inte</{name}> nu.",
            "block": f"Publicera\n\n<{block}{tag} markdown>\n\ninte\n\n</{block}>\n\nnu.",
            "box": f'!!! danger {" ".join(each[1:] for each in given)} "Inte"\n    Publicera nu.',
        }[form]
        page = reader.read("sv", "x.md", "x.md", f"---\na: b\n---\n{text}\n".encode())
        if page.dangers:
            counts["refused"] += 1
            return
        counts["shown"] += 1
        assert _put(paper, reader, text) == "x" + "".join(said(page.blocks)), text

    agree()
    assert min(counts.values()) > 20, counts
    show("What browsers show", "generated markup", f"{counts['refused']} refused",
         f"{counts['shown']} allowed, all shown")  # fmt: skip
