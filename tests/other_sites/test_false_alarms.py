"""What differs rightly on sites of other people is no finding; what differs wrongly still is one."""

import pytest
from guideline.terms.language_identification import is_translatable, other_language
from guideline.values.comparing import compare
from guideline.values.reading import Conventions, values
from guideline.values.sites import Sites

SITE = ("en", "de", "es", "fr", "it", "pt")


def _differences(locale: str, source: str, translation: str, *, code: bool) -> list[str]:
    """Return what two texts do not have in common, each text one piece of code or none."""
    known = Sites(SITE)
    read = [
        values(text, Conventions(language, None, known), (), (text,) if code else ())
        for language, text in (("en", source), (locale, translation))
    ]
    found = compare(read[0], read[1], ("en", locale), known)
    return [value.written for value in (*found.missing, *found.added)]


@pytest.mark.parametrize(
    ("locale", "source", "translation"),
    [
        ("de", "https://your-domain.example.com/mcp", "https://ihre-domain.beispiel.de/mcp"),
        ("fr", "https://your-ea-domain/auth", "https://votre-domaine-ea/auth"),
        ("es", "https://company.service.test", "https://empresa.service.test"),
        ("de", "your-tenant-id", "ihre-mandanten-id"),
        ("de", "attributes.<key>", "attributes.<schlüssel>"),
        ("de", "Total annual cost", "Jährliche Gesamtkosten"),
        ("fr", "North America / Sales", "Amérique du Nord / Ventes"),
    ],
)
def test_what_readers_replace_and_what_buttons_say_is_translated_in_code(
    locale: str, source: str, translation: str
) -> None:
    assert not _differences(locale, source, translation, code=True)


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("https://your-domain.example.com/mcp", "https://ihre-domain.beispiel.de/mpc"),
        ("attributes.<key>", "attribute.<schlüssel>"),
        ("<title>", "<titel>"),
        ("List<int>", "List<str>"),
        ("pip install widget", "pip installiere widget"),
        ("Total annual cost", "total_cost"),
        ("Query", "Abfrage"),
    ],
)
def test_what_a_computer_reads_is_not(source: str, translation: str) -> None:
    assert _differences("de", source, translation, code=True)


@pytest.mark.parametrize(
    ("source", "translation"),
    [("Gold #1, silver #2", "Gold Nr. 1, Silber Nr. 2"), ("Step 1. Set it", "Schritt 1. Wählen")],
)
def test_a_number_is_one_behind_a_sign_and_before_a_word(source: str, translation: str) -> None:
    assert not _differences("de", source, translation, code=False)


@pytest.mark.parametrize(
    ("own", "text", "source"),
    [
        ("fr", "Non", "No"),
        ("fr", "Comment", "How"),
        ("fr", "Workflow de signature", "Sign-off workflow"),
        ("it", "Trimestralmente", "Quarterly"),
        ("it", "Report", "Reports"),
        ("it", "Best practice: indicate sempre il campo giusto.", "Best practice: name the field."),
        ("pt", "Deve reverter manualmente", "Must be reverted by hand"),
    ],
)
def test_a_few_words_that_languages_share_are_in_the_right_one(
    own: str, text: str, source: str
) -> None:
    assert other_language(text, own, SITE, source) == ""


@pytest.mark.parametrize(
    ("own", "text", "other"),
    [
        ("pt", "Las tablas de la base contienen muchos registros que ya no se usan.", "es"),
        ("de", "The tables contain many records that nobody uses any more.", "en"),
        ("de", "Jamais", "fr"),
    ],
)
def test_a_sentence_or_a_word_of_a_language_far_away_is_in_the_wrong_one(
    own: str, text: str, other: str
) -> None:
    assert other_language(text, own, SITE, "The source says something else.") == other


def test_a_list_of_identifiers_is_not_translated() -> None:
    assert not is_translatable("admin, bpm_admin, member", "fr", "en")
    assert is_translatable("administrators, members and guests", "fr", "en")
