"""*literal*: dates, numbers, handles, addresses and code are the same by their values."""

import pytest
from guideline.contract.rules.literals import literals
from guideline.pages.blocks import Block, Kind
from guideline.values.reading import Conventions

from tests.tiny_site import TinySite, page


def found(text: str, **fields: tuple[str, ...]) -> list[str]:
    block = Block(Kind.PARAGRAPH, 1, text, **fields)  # type: ignore[arg-type]
    return sorted(value.written for value in literals(block, Conventions("fi", "FI")))


def body(text: str) -> str:
    return f"# Otsikko {{#title}}\n\n{text}"


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


def test_an_address_whose_text_is_the_address_counts_once() -> None:
    assert found("https://a.example/", links=("https://a.example/",)) == ["https://a.example/"]
    assert found("a@b.example", links=("mailto:a@b.example",)) == ["a@b.example"]


def test_a_link_inside_the_site_is_no_literal() -> None:
    assert found("ohje", links=("safety.md#threats",)) == []


def test_a_number_in_code_is_only_code() -> None:
    assert found("Paina F5 ja 1", codes=("F5 ja 1",)) == ["`F5 ja 1`"]


@pytest.mark.parametrize(
    ("fi", "sv"),
    [
        ("Voimassa 1.12.2026 alkaen.", "I kraft från den 1 december 2026."),
        ("Soita 06 785 1111.", "Ring +358 6 785 1111."),
        ("Kolme sääntöä.", "3 regler."),
        ("Katso [laki](https://lait.example/fi/1).", "Se [lagen](https://lait.example/sv/1)."),
        ("Seuraa @kaupunki-tiliä.", "Följ kontot @kaupunki."),
        ("Lue @kivisaaren sivua.\n\n@kivisaari", "Läs sidan @kivisaari.\n\n@kivisaari"),
        ("Käytä @kaupunki.", "På @kaupunkis sida."),
        ("[Soita](tel:+35867851111).", "[Ring](tel:06-785%201111)."),
    ],
)
def test_what_a_language_writes_its_own_way_is_the_same(site: TinySite, fi: str, sv: str) -> None:
    assert site.write_pages(body(fi), sv=body(sv)).found("literal") == []


def test_the_message_shows_the_values_that_differ_and_no_more(site: TinySite) -> None:
    site.write_pages(body("Auki 1.12.2026 klo 8–16."), sv=body("Öppet 1 januari 2026 kl. 8–16."))
    assert "missing here: 1.12.2026; only here: 1 januari 2026\n" in site.message("literal")


def test_a_telephone_number_that_is_dialled_is_compared(site: TinySite) -> None:
    site.write_pages(body("[Soita](tel:+35867851111)."), sv=body("[Ring](tel:+35867851112)."))
    assert site.found("literal") == ["docs/sv/index.md:9 error"]


def test_another_page_of_the_same_site_is_noted_for_a_reviewer(site: TinySite) -> None:
    fi, sv = "https://virasto.example/fi/ohje", "https://virasto.example/sv/anvisning"
    site.write_pages(body(f"[Ohje]({fi})"), sv=body(f"[Anvisning]({sv})"))
    assert site.found("literal") == []
    expected = f"another address of the same site than at docs/fi/index.md:9: {fi}, here {sv}"
    assert f"docs/sv/index.md:9 {expected}" in site.notes()


def test_a_page_in_a_third_language_is_noted_for_a_reviewer(site: TinySite) -> None:
    fi, en = "https://virasto.example/fi/ohje", "https://virasto.example/en/ohje"
    site.write_pages(body(f"[Ohje]({fi})"), sv=body(f"[Anvisning]({en})"))
    assert any(note.startswith("docs/sv/index.md:9 another") for note in site.notes())


def test_another_site_is_an_error(site: TinySite) -> None:
    fi, sv = "https://virasto.example/fi/ohje", "https://vlrasto.example/sv/ohje"
    site.write_pages(body(f"[Ohje]({fi})"), sv=body(f"[Anvisning]({sv})"))
    assert site.found("literal") == ["docs/sv/index.md:9 error"]


def test_hosts_of_a_place_in_the_glossary_are_one_site(site: TinySite) -> None:
    fi, sv = "https://www.pietarsaari.fi/some", "https://www.jakobstad.fi/some"
    site.write_pages(body(f"[Ohje]({fi})"), sv=body(f"[Anvisning]({sv})"))
    assert site.found("literal") == ["docs/sv/index.md:9 error"]
    (site.root / "glossary.yml").write_text("- {fi: Pietarsaari, sv: Jakobstad, en: Jakobstad}\n")
    assert site.found("literal") == []


def test_an_inflected_hashtag_is_its_plain_form_where_that_stands_elsewhere(site: TinySite) -> None:
    fi, sv = body("Käytä #aaltoa."), body("Använd #aalto.")
    assert site.write_pages(fi, sv=sv, en=sv).found("literal") == []
    assert site.write_pages(fi, sv=sv, en=fi).found("literal") == ["docs/sv/index.md:9 error"]


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


def test_may_is_a_month_by_its_capital_letter(site: TinySite) -> None:
    fi, en = "Alle 8-vuotias ei saa uida yksin.", "Children under 8 may not swim alone."
    assert site.write_pages(body(fi), body(fi), body(en)).found("literal") == []
    fi, en = "Se alkaa 8.5.", "It begins on 8 May."
    assert site.write_pages(body(fi), body(fi), body(en)).found("literal") == []


CODE = [
    ("Odota `await`.", "Vänta med `await`, som är `await`."),
    ("Kirjoita yield tai `with`.", "Skriv `yield` eller `with`."),
    ("Paina `Ctrl+Välilyönti`.", "Tryck på `Ctrl+Mellanslag`."),
    ("Paina `Vaihto+F4`.", "Tryck på `Skift+F4`."),
]


@pytest.mark.parametrize(("fi", "sv"), CODE)
def test_code_named_again_marked_or_called_otherwise_on_keys_is_the_same(
    site: TinySite, fi: str, sv: str
) -> None:
    assert site.write_pages(body(fi), body(sv), body(fi)).found("literal") == []


@pytest.mark.parametrize(
    ("fi", "sv"),
    [
        ("Kirjoita `with`.", "Skriv with."),
        ("Kirjoita `url`.", "Skriv `URL`."),
        ("Paina `Ctrl+C`.", "Tryck på `Ctrl+V`."),
        ("Paina `Ctrl+C`.", "Tryck på `Alt+C`."),
        ("Kirjoita komento.", "Skriv `make`."),
    ],
)
def test_code_that_is_not_the_same_is_found(site: TinySite, fi: str, sv: str) -> None:
    found = site.write_pages(body(fi), body(sv), body(fi)).found("literal")
    assert found == ["docs/sv/index.md:9 error"]


@pytest.mark.parametrize(
    ("fi", "sv"),
    [
        ("Vastaa 2 ja julkaise 5 päivässä.", "Svara inom 5 och publicera inom 2 dagar."),
        ("Se alkaa 8.30 ja päättyy 9.15.", "Det börjar 9.15 och slutar 8.30."),
        ("Video. Merkitse @anna ja sitten @leo.", "Video. Tagga @leo och sedan @anna."),
    ],
)
def test_values_that_changed_places_within_a_sentence_are_a_warning(
    site: TinySite, fi: str, sv: str
) -> None:
    assert site.write_pages(body(fi), body(sv), body(fi)).found("literal") == [
        "docs/sv/index.md:9 warning"
    ]


@pytest.mark.parametrize(
    ("fi", "sv"),
    [
        ("Vastaa 2 päivässä. Julkaise 5 päivässä.", "Publicera inom 5 dagar. Svara inom 2 dagar."),
        ("Kuntalain (410/2015) 29 § velvoittaa.", "29 § i kommunallagen (410/2015) förpliktar."),
        ("Avaamme klo 8 maanantaina 7.12.", "Måndagen den 7 december öppnar vi kl. 8."),
        ("Se maksaa 5 € 2 päivältä.", "För 2 dagar kostar det 5 €."),
    ],
)
def test_sentences_and_values_of_different_things_in_another_order_are_fine(
    site: TinySite, fi: str, sv: str
) -> None:
    assert site.write_pages(body(fi), body(sv), body(fi)).found("literal") == []


def test_values_are_named_whole_and_in_the_order_of_the_text(site: TinySite) -> None:
    site.write_pages(
        "# Otsikko {#title}\n\nSuurenna 320 pikselin leveydellä 200 prosenttia.",
        sv="# Rubrik {#title}\n\nFörstora 420 pixlar brett till 400 procent.",
    )
    (found,) = (e for e in site.check() if e.rule == "literal" and "/sv/" in e.place.file)
    assert "320, 200 prosenttia" in found.message
    assert "420, 400 procent" in found.message


@pytest.mark.parametrize(
    ("fi", "en", "is_found"),
    [
        ("Kesällä 2027 tulee 120 nuorta.", "120 young people come in summer 2027.", False),
        ("Vie 12 tuolia ja 15 penkkiä.", "Take 15 chairs and 12 benches.", True),
    ],
)
def test_values_that_change_places_could_stand_for_each_other(
    site: TinySite, fi: str, en: str, is_found: bool
) -> None:
    found = site.write_pages(body(fi), sv=body(fi), en=body(en)).found("literal")
    assert found == (["docs/en/index.md:9 warning"] if is_found else [])
