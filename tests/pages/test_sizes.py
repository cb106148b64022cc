"""What is too large to be read in good time is told, with the line and what to do."""

import pytest
from guideline.project import limits
from guideline.search.finnish import Voikko
from guideline.terms.base_forms import BaseForms

from tests.tiny_site import TinySite

COMPOUND = ("kaupunki" * 18)[:144]


@pytest.mark.parametrize(
    ("body", "line", "message"),
    [
        ("Teksti.\n\nA " + "a" * 50_000, 11, "a word has more than 200 letters: “aaaa"),
        ("1" * 50_000, 9, "a word has more than 200 letters: “1111"),
        ("Alku.\n\n" + "ja " * 4_000, 11, "the passage has more than 10,000 characters"),
        ("jaha\n" * 2_600, 9, "the passage has more than 10,000 characters"),
        ("[" * 5_000, 9, "there are more than 100 “[” that nothing closes"),
        ("[a](" * 1_000, 9, "there are more than 100 “(” that nothing closes"),
        ("Alku.\n\n" + "<a b\n\n" * 101, 211, "there are more than 100 “<” that nothing closes"),
        ("<div>\n" * 101, 109, "there are more than 100 elements within each other"),
        (("Ja niin. " * 9 + "\n\n") * 1_300, 1, "the page has 10"),
        ("Ja.\n\n" * 1_600, 3_001, "the page has 3,2"),
    ],
    ids=[
        "a word",
        "digits",
        "a long line",
        "many lines without an empty one",
        "brackets",
        "links",
        "tags",
        "elements",
        "bytes",
        "lines",
    ],
)
def test_what_is_too_large_is_told(site: TinySite, body: str, line: int, message: str) -> None:
    site.write_pages(f"# Otsikko {{#title}}\n\n{body}")
    found = [f for f in site.check() if f.rule == "file"]
    assert [str(each.place) for each in found] == [
        f"docs/{language}/index.md:{line}" for language in ("fi", "sv", "en")
    ]
    assert all(each.message.startswith(message) for each in found)
    assert all("UTF-8" not in each.remedy for each in found)


def test_what_is_as_large_as_it_may_be_is_read(site: TinySite) -> None:
    words = "a" * limits.WORD + "\n\n" + "ja " * (limits.PASSAGE // 3)
    site.write_pages(f"# Otsikko {{#title}}\n\n{words}")
    assert site.found("file") == []


def test_a_finnish_word_longer_than_any_is_a_word_that_nobody_knows() -> None:
    assert BaseForms()[COMPOUND] == frozenset()
    assert Voikko().read([COMPOUND])[COMPOUND].lexemes == (f"|{COMPOUND}",)
