"""No Markdown text makes a rule raise, alone or beside any other."""

from datetime import date
from pathlib import Path

import pytest
from guideline.contract import linter
from guideline.contract.guideline import Guideline
from guideline.pages.comments import without_comments
from guideline.pages.reader import Page, Reader
from guideline.project.findings import report
from guideline.project.settings import (
    Language,
    MarkdownConfig,
    Settings,
    nav_entries,
)
from hypothesis import given, settings

from tests.pages.generated import ANYTHING, pages


@pytest.fixture(scope="module")
def reader(markdown_config: MarkdownConfig) -> Reader:
    return Reader(markdown_config)


def check(reader: Reader, source: str, translation: str) -> list[str]:
    def page(locale: str, text: str) -> dict[str, Page]:
        return {"x.md": reader.read(locale, "x.md", f"docs/{locale}/x.md", text.encode())}

    nav = nav_entries([{"Sivu": "x.md"}])
    fi, sv = Language("fi", "Suomi", nav), Language("sv", "Svenska", nav, {"Sivu": "Sida"})
    root = Path("/guideline")
    configured = Settings(root, root / "docs", root / "mkdocs.yml", fi, (sv,))
    site = {"fi": page("fi", source), "sv": page("sv", translation)}
    none: dict[str, frozenset[str]] = {"fi": frozenset(), "sv": frozenset()}
    guideline = Guideline(configured, site, none, (), (), date(2026, 11, 24))
    findings = linter.check(guideline)
    assert report(findings)
    return [finding.rule for finding in findings]


@settings(deadline=None, max_examples=300)
@given(source=ANYTHING, translation=ANYTHING)
def test_any_two_texts_can_be_checked(reader: Reader, source: str, translation: str) -> None:
    check(reader, source, translation)


@settings(deadline=None, max_examples=100)
@given(text=ANYTHING)
def test_a_text_never_differs_from_itself(reader: Reader, text: str) -> None:
    assert not {"structure", "literal"} & set(check(reader, text, text))


@settings(deadline=None, max_examples=100)
@given(page=pages())
def test_a_page_without_its_last_block_differs(
    reader: Reader, page: tuple[str, list[tuple[str, int]]]
) -> None:
    text, _ = page
    rules = check(reader, text + "\n\nLoppu.\n", text)
    assert "structure" in rules


@settings(deadline=None, max_examples=200)
@given(html=ANYTHING)
def test_no_comment_is_left_in_what_is_published(html: str) -> None:
    assert "<!-- allow" not in without_comments(html + "<!-- allow literal: x -->")
