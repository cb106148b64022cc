"""The rule *untranslated*."""

from dataclasses import replace

import pytest
from guideline import languages
from guideline.terms import known_words, language_identification

from tests.tiny_site import TinySite, page

FI = "# Otsikko {#title}\n\nÄlä julkaise sitä, mikä ei ole sinun."
SV = "# Rubrik {#title}\n\nPublicera inte det som inte är ditt."
EN = "# Title {#title}\n\nDo not publish what is not yours."


@pytest.fixture(name="site")
def _site(site: TinySite) -> TinySite:
    return replace(site, is_translated=True)


def untranslated(site: TinySite, fi: str, sv: str, en: str) -> list[str]:
    head = "# Video {#title}\n\n"
    return site.write_pages(head + fi, head + sv, head + en).found("untranslated")


def test_three_languages_are_fine(site: TinySite) -> None:
    assert site.write_pages(FI, SV, EN).found("untranslated") == []


def test_the_sources_text_is_found(site: TinySite) -> None:
    text = SV.partition("\n")[0] + FI.partition("}")[2]
    assert site.write_pages(FI, text, EN).found("untranslated") == ["docs/sv/index.md:9 error"]
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
        "Instagram: https://city.example/mika-ei-ole-sinun",
        "- Anna Nyman\n- Testi Esimerkki\n- Nyman",
        "- Microsoft Teams\n- Threads\n- Reels\n- Outlook",
        "- Kauppiaankatu 12\n- Rådhusgatan 7, 68600 Jakobstad",
        "- EN 301 549\n- PDF\n- QR\n- Kela",
        "- Schauman-sali\n- Wava-instituutti",
        "- Video\n- Radio\n- Podcast, video, radio",
        "”Älä julkaise sitä, mikä ei ole sinun” (Matti Meikäläinen)",
        "```\nÄlä julkaise sitä, mikä ei ole sinun.\n```",
    ],
)
def test_names_literals_and_words_that_languages_share_are_no_language(
    site: TinySite, same: str
) -> None:
    assert untranslated(site, same, same, same) == []


@pytest.mark.parametrize(
    ("fi", "sv", "en"),
    [
        (
            "Hakemus on peruutettu ja sen tiedot on poistettu.",
            "Ansökan har dragits tillbaka och uppgifterna har raderats.",
            "The application has been withdrawn and its data have been deleted.",
        ),
        ("Katso tiedot.", "Se uppgifterna.", "See the data."),
        ("- ma–to\n- pe", "- mån–tors\n- fre", "- Mon–Thu\n- Fri"),
        ("Kysy: Teams-kanava.", "Fråga: Teams-kanalen.", "Ask: the Teams channel."),
        (
            "Kysy Anna Nymanilta (viestintä).",
            "Fråga Anna Nyman (kommunikation).",
            "Ask Anna Nyman (communications).",
        ),
        (
            "Tietoturvaloukkausilmoituslomake.",
            "Blankett för dataintrångsanmälan.",
            "Data breach form.",
        ),
    ],
)
def test_right_text_with_words_that_other_languages_have_too_is_fine(
    site: TinySite, fi: str, sv: str, en: str
) -> None:
    assert untranslated(site, fi, sv, en) == []


@pytest.mark.parametrize("text", ["Puhelin", "Yhteystiedot", "Muista nämä", "TÄRKEÄÄ"])
@pytest.mark.parametrize(
    "form", ["## {} {{#x}}", "| {} | Fax |\n| --- | --- |\n| 1 | 2 |", "![{}](a.png)", "- {}"]
)
def test_a_heading_table_head_item_or_picture_that_was_left_is_found(
    site: TinySite, text: str, form: str
) -> None:
    fi, sv = form.format(text), form.format("Kontaktuppgifter")
    assert untranslated(site, fi, sv, fi) == ["docs/en/index.md:9 error"]


@pytest.mark.parametrize(
    "text", ["Kontakta din esihenkilö genast.", "Esihenkilö, inte esihenkilön vän, svarar på det."]
)
def test_a_word_that_was_left_in_the_sources_language_is_found(site: TinySite, text: str) -> None:
    fi = "Ota heti yhteys esihenkilöön."
    en = "Contact your supervisor at once."
    assert untranslated(site, fi, text, en) == ["docs/sv/index.md:9 error"]
    assert "was not translated" in site.message("untranslated")


def test_a_heading_in_the_third_language_is_found(site: TinySite) -> None:
    assert untranslated(site, "- Yhteystiedot", "- Contact details", "- Contact details") == [
        "docs/sv/index.md:9 error"
    ]
    assert "another language than the page: English" in site.message("untranslated")


def test_the_second_of_two_sentences_is_found(site: TinySite) -> None:
    sv = "Fråga din chef. Älä vastaa viestiin ennen sitä."
    found = untranslated(
        site,
        "Kysy esihenkilöltä. Älä vastaa viestiin ennen sitä.",
        sv,
        "Ask your supervisor. Do not reply before that.",
    )
    assert found == ["docs/sv/index.md:9 error"]


@pytest.mark.parametrize(
    ("sv", "name"),
    [
        ("Veröffentlichen Sie keine Bilder ohne Erlaubnis.", "German"),
        ("Ne publiez pas d'images sans autorisation.", "French"),
        ("Ära avalda pilte ilma loata.", "Estonian"),
        ("Spørg din leder, hvis du er usikker på, hvad du må skrive.", "Danish"),
    ],
)
def test_a_language_that_the_site_has_not_is_found(site: TinySite, sv: str, name: str) -> None:
    fi, en = "Älä julkaise kuvia ilman lupaa.", "Do not publish pictures without permission."
    assert untranslated(site, fi, sv, en) == ["docs/sv/index.md:9 error"]
    assert name in site.message("untranslated")


def test_a_quotation_marked_with_its_language_is_fine(site: TinySite) -> None:
    quote = "# Rubrik {#title}\n\n> *Älä julkaise sitä, mikä ei ole sinun.*{: lang=fi } Ett citat."
    site.write_pages(FI.replace("Älä", "> Älä"), quote, EN.replace("Do", "> Do"))
    assert site.found("untranslated") == []


def test_a_paragraph_marked_as_another_language_as_a_whole_is_found(site: TinySite) -> None:
    sv = "*Älä julkaise sitä, mikä ei ole sinun.*{: lang=fi }"
    found = untranslated(site, FI.partition("\n\n")[2], sv, EN.partition("\n\n")[2])
    assert found == ["docs/sv/index.md:9 error"]
    assert "the text is marked as a whole" in site.message("untranslated")


def test_a_motto_that_every_language_marks_is_fine(site: TinySite) -> None:
    motto = "*Small is beautiful when it works.*{: lang=en }"
    assert untranslated(site, motto, motto, "Small is beautiful when it works.") == []


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


def test_an_owner_in_the_sources_language_is_found(site: TinySite) -> None:
    owners = {"fi": "Viestintä", "sv": "Kommunikation", "en": "Viestintä"}
    site.write({f"{lang}/index.md": page(owner=owner) for lang, owner in owners.items()})
    assert site.found("untranslated") == ["docs/en/index.md:4 warning"]


@pytest.mark.parametrize("owner", ["Anna Nyman", "Alma Media"])
def test_an_owner_with_a_name_is_fine(site: TinySite, owner: str) -> None:
    site.write({f"{lang}/index.md": page(owner=owner) for lang in ("fi", "sv", "en")})
    assert site.found("untranslated") == []


@pytest.mark.parametrize(
    "form",
    [
        '[Video](https://a.example "{}")',
        '![Video](a.png "{}")',
        '<abbr title="{}">EU</abbr>: video',
        'Video *video*{{: title="{}" }}',
    ],
)
def test_a_tooltip_that_was_not_translated_is_found(site: TinySite, form: str) -> None:
    fi, sv = form.format("avaa uuden välilehden"), form.format("öppnar en ny flik")
    assert untranslated(site, fi, sv, fi) == ["docs/en/index.md:9 error"]
    assert "avaa uuden välilehden" in site.message("untranslated")


def test_a_language_without_dictionary_is_told_by_its_letters(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(known_words, "_supported", lambda: frozenset(["en"]))
    known_words._dictionary.cache_clear()
    try:
        right = "Älge avaldage pilte ilma nende inimeste loata, kes pildil on."
        wrong = "Do not publish pictures without the permission of those in them."
        assert not known_words.has_dictionary("et")
        assert language_identification.other_language(right, "et", ("en", "et")) == ""
        assert language_identification.other_language(wrong, "et", ("en", "et")) == "en"
    finally:
        known_words._dictionary.cache_clear()


@pytest.mark.parametrize("locale", ["xx", "zh-Hant", "pt_BR"])
def test_a_language_that_nothing_is_known_about_is_passed_over(locale: str) -> None:
    text = "Whatever this may say, nobody can tell what it should be."
    found = language_identification.other_language(text, locale, ("fi", locale))
    assert found in ("", "en")


@pytest.mark.parametrize("locale", ["fi", "sv", "en"])
def test_what_is_said_of_a_dictionary_is_read(locale: str) -> None:
    assert (languages.FOLDER / locale / "dictionary.yml").is_file()
    assert known_words.has_dictionary(locale)
    assert known_words.neighbours(locale)


def test_a_cell_is_named_by_its_words_as_others_stand_on_its_line(site: TinySite) -> None:
    table = "# Radio {{#title}}\n\n| a | b |\n| - | - |\n| {} | {} |"
    fi = table.format("Kysy esihenkilöltä", "Kerro viestinnälle")
    sv = table.format("Fråga din chef", "Kerro viestinnälle")
    en = table.format("Ask your supervisor", "Tell communications")
    assert "“Kerro viestinnälle”" in site.write_pages(fi, sv, en).message("untranslated")


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        (("Ruusulinna", "Strengberg", "Runeberg"), []),
        (("Kokoustila", "Työntekijä", "Runeberg"), ["docs/sv/index.md:11", "docs/sv/index.md:12"]),
        (("Ruusulinna", "Strengberg"), ["docs/sv/index.md:11"]),
    ],
)
def test_a_word_in_a_column_of_names_is_a_name(
    site: TinySite, cells: tuple[str, ...], found: list[str]
) -> None:
    rows = "\n".join(f"| {cell} | {size} |" for size, cell in enumerate(cells, 10))
    table = "# Radio {{#title}}\n\n| {} | {} |\n| - | - |\n" + rows
    site.is_translated = True
    fi, sv, en = (("Tila", "Paikkoja"), ("Rum", "Platser"), ("Room", "Seats"))
    site.write_pages(table.format(*fi), table.format(*sv), table.format(*en))
    told = [each.partition(" ")[0] for each in site.found("untranslated")]
    assert [place for place in told if "/sv/" in place] == found


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fi", "ke, to ja su"),
        ("fi", "pe ja la klo 17–21"),
        ("fi", "n. 5 min, enint. 3 kpl"),
        ("sv", "lö och sö kl. 10–14"),
        ("sv", "fr.o.m. jan t.o.m. mars"),
        ("en", "Thu, Sat and Sun"),
        ("en", "Tue to Fri, 10 am to 2 pm"),
    ],
)
def test_days_times_and_units_alone_are_of_no_language(locale: str, text: str) -> None:
    found = language_identification.other_language(text, locale, ("fi", "sv", "en"))
    assert found == ""


def test_days_of_another_language_are_found() -> None:
    find = language_identification.other_language
    assert find("Mon and Wed", "fi", ("fi", "sv", "en"))
    assert find("tors, lör och sön", "en", ("fi", "sv", "en")) == "sv"
