"""*literal*: handles, hashtags, numbers, addresses and code are the same to the letter."""

import pytest
from guideline.contract.rules.literals import literals
from guideline.pages.blocks import Block, Kind

from tests.tiny_site import TinySite, page


def found(text: str, **fields: tuple[str, ...]) -> list[str]:
    return sorted(literals(Block(Kind.PARAGRAPH, 1, text, **fields)).elements())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Seuraa @StadenJakobstad.", ["@StadenJakobstad"]),
        ("(@stadenjakobstadpietarsaarenkaupunki)", ["@stadenjakobstadpietarsaarenkaupunki"]),
        ("#pienikaupunkisuurisydän, #vigördettillsammans", None),
        ("C# ja a#b eivät ole aihetunnisteita", []),
        ("Kirjoita osoitteeseen viestinta@pietarsaari.fi.", ["viestinta@pietarsaari.fi"]),
        ("Katso https://www.jakobstad.fi/some, sivu.", ["https://www.jakobstad.fi/some"]),
        ("www.jakobstad.fi", ["www.jakobstad.fi"]),
        ("Ajalla 24.11.2026 klo 8.30", ["24.11.2026", "8.30"]),
        ("3 päivää, COVID-19, 2020-luku", ["19", "2020", "3"]),
        ("sana B2B", []),
    ],
)
def test_a_text_holds(text: str, expected: list[str] | None) -> None:
    if expected is None:
        expected = sorted(text.split(", "))
    assert found(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("5 000 seuraajaa", "5,000 followers"),
        ("5\u00a0000 seuraajaa", "5 000 följare"),
        ("3,5 tuntia", "3.5 hours"),
        ("klo 8.30", "at 8:30"),
        ("10 %", "10%"),
        ("1. sija", "1st place"),
    ],
)
def test_a_number_is_the_same_in_every_languages_spelling(one: str, other: str) -> None:
    assert found(one) == found(other) != []


def test_an_address_whose_text_is_the_address_counts_once() -> None:
    assert found("https://a.example/", links=("https://a.example/",)) == ["https://a.example/"]
    assert found("a@b.example", links=("mailto:a@b.example",)) == ["a@b.example"]


def test_a_link_inside_the_site_is_no_literal() -> None:
    assert found("ohje", links=("safety.md#threats",)) == []


def test_a_number_in_code_is_only_code() -> None:
    assert found("Paina F5 ja 1", codes=("F5 ja 1",)) == ["`F5 ja 1`"]


def test_the_message_names_exactly_what_differs_and_where(site: TinySite) -> None:
    fi = "# Otsikko {#title}\n\n**#pienikaupunkisuurisydän**{: lang=fi } ja @StadenJakobstad, 5"
    sv = fi.replace("suurisydän", "suurisydan").replace("5", "6")
    site.write_pages(fi, sv=sv)
    assert site.message("literal").splitlines()[0] == (
        "docs/sv/index.md:9: error (literal): not the same as at docs/fi/index.md:9; "
        "missing here: #pienikaupunkisuurisydän, 5; only here: #pienikaupunkisuurisydan, 6"
    )


def test_letters_composed_in_another_way_are_the_same(site: TinySite) -> None:
    fi = "# Otsikko {#title}\n\nKäytä: #sydän"
    assert site.write_pages(fi, sv=fi.replace("ä", "a\u0308")).found() == []


def test_a_literal_that_moved_to_another_block_is_found(site: TinySite) -> None:
    fi = "# Otsikko {#title}\n\nOta @a.\n\nOta."
    sv = "# Otsikko {#title}\n\nTa.\n\nTa @a."
    assert site.write_pages(fi, sv=sv).found("literal") == [
        "docs/sv/index.md:9 error",
        "docs/sv/index.md:11 error",
    ]


def test_what_only_one_language_has_is_no_difference_in_literals(site: TinySite) -> None:
    fi = "# Otsikko {#title}\n\nOta @a.\n\nOta @b."
    site.write_pages(fi, en="# T {#title}\n\nTake @a.")
    assert site.found() == ["docs/en/index.md:9 error (structure)"]


def test_a_literal_in_a_heading_an_image_or_a_cell_counts(site: TinySite) -> None:
    fi = "# Otsikko 1 {#title}\n\n![2](a.png)\n\n| 3 | 4 |\n| - | - |"
    sv = fi.replace("1", "5").replace("2", "6").replace("3", "7")
    assert len(site.write_pages(fi, sv=sv).found("literal")) == 3


def test_a_number_that_differs_in_a_description_is_found(site: TinySite) -> None:
    site.write({f"{lang}/index.md": page(description="Luku 112.") for lang in ("fi", "en")})
    site.write({"sv/index.md": page(description="Talet 113.")})
    assert site.found("literal") == ["docs/sv/index.md:2 error"]
    assert "write # allow literal: the reason" in site.message("literal")
