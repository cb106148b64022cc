"""The rule *untranslated*."""

import pytest

from tests.tiny_site import TinySite, page

FI = "# Otsikko {#title}\n\nÄlä julkaise sitä, mikä ei ole sinun."
SV = "# Rubrik {#title}\n\nPublicera inte det som inte är ditt."
EN = "# Title {#title}\n\nDo not publish what is not yours."


def test_three_languages_are_fine(site: TinySite) -> None:
    assert site.write_pages(FI, SV, EN).found("untranslated") == []


def test_the_sources_text_is_found(site: TinySite) -> None:
    assert site.write_pages(FI, FI, EN).found("untranslated") == ["docs/sv/index.md:9 error"]
    assert "reads the same as the source at docs/fi/index.md:9" in site.message("untranslated")


@pytest.mark.parametrize(("sv", "en"), [(EN, EN), (SV, SV)])
def test_text_of_another_language_is_found(site: TinySite, sv: str, en: str) -> None:
    site.write_pages(FI, sv, en)
    assert "docs/sv/index.md:9 error" in site.found("untranslated")


def test_text_of_another_language_in_the_source_is_found(site: TinySite) -> None:
    site.write_pages(SV, SV.replace("ditt", "mitt"), EN)
    assert "docs/fi/index.md:9 error" in site.found("untranslated")


@pytest.mark.parametrize(
    "same",
    [
        "- @StadenJakobstad\n- #pienikaupunkisuurisydän",
        "- **Staden Jakobstad**{: lang=sv } - **Pietarsaaren kaupunki**{: lang=fi }",
        "- Instagram",
        "`mkdocs serve ja mkdocs build`",
        "Katso https://city.example/mika-ei-ole-sinun",
    ],
)
def test_names_and_literals_are_no_language(site: TinySite, same: str) -> None:
    title = "# Otsikko {#title}\n\n"
    assert site.write_pages(title + same).found("untranslated") == []


def test_a_quotation_marked_with_its_language_is_fine(site: TinySite) -> None:
    quote = "# Rubrik {#title}\n\n> *Älä julkaise sitä, mikä ei ole sinun.*{: lang=fi } Ett citat."
    site.write_pages(FI.replace("Älä", "> Älä"), quote, EN.replace("Do", "> Do"))
    assert site.found("untranslated") == []


def test_a_description_that_was_not_translated_is_found(site: TinySite) -> None:
    fi = "Miten huolehdit turvallisuudesta verkossa kaupungin työssä."
    site.write({f"{lang}/index.md": page(description=fi) for lang in ("fi", "sv")})
    found = [f for f in sorted(site.check()) if f.rule == "untranslated"]
    assert [str(f.place) for f in found] == ["docs/sv/index.md:2"]
    assert "write # allow untranslated: the reason" in found[0].remedy


def test_a_description_in_a_third_language_is_found(site: TinySite) -> None:
    sv = "What you have to do when you are the one who writes."
    site.write({"fi/index.md": page(description="Mitä teet."), "sv/index.md": page(description=sv)})
    assert site.found("untranslated") == ["docs/sv/index.md:2 error"]
