"""Whether translations followed the source in a change that touched both."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from guideline.contract.following import unfollowed
from guideline.contract.reading import collect, earlier
from guideline.project.findings import Severity
from guideline.terms.content_words import changed, same_words
from guideline.terms.lexicon import learn

from tests.tiny_site import TinySite, page

Found = Callable[[str, str], list[str]]

# Passages from which the words' counterparts can be learnt: each word stands in two of them.
KNOWN = (
    ("Kaupunki viestii avoimesti.", "Staden kommunicerar öppet."),
    ("Kaupunki vastaa kysymyksiin.", "Staden svarar på frågor."),
    ("Työntekijä viestii selkeästi.", "Den anställda kommunicerar tydligt."),
    ("Työntekijä vastaa avoimesti.", "Den anställda svarar öppet."),
    ("Kuntalainen lukee kysymyksiä.", "Kommuninvånaren läser frågor."),
    ("Kuntalainen lukee selkeästi.", "Kommuninvånaren läser tydligt."),
)


def body(*texts: str) -> str:
    return "\n\n".join(["# Otsikko {#title}", *texts])


def written(site: TinySite, fi: str, sv: str) -> TinySite:
    known = [[pair[side] for pair in KNOWN] for side in (0, 1)]
    pages = {"fi": body(*known[0], fi), "sv": body(*known[1], sv), "en": body("Text.")}
    return site.write({f"{lang}/index.md": page(text) for lang, text in pages.items()})


def changes(
    site: TinySite, tmp_path: Path, old: tuple[str, str], new: tuple[str, str]
) -> list[str]:
    """What is said of the Swedish page when a passage changes from its old texts to new ones."""
    written(site, *old)
    shutil.copytree(site.root, tmp_path / "before")
    now = written(site, *new).guideline()
    found = [
        f
        for f in unfollowed(
            collect(earlier(now.settings, tmp_path / "before"), site.reader, now.today), now
        )
        if "/sv/" in f.place.file
    ]
    assert all(finding.severity is Severity.WARNING for finding in found)
    return [str(finding) for finding in found]


@pytest.fixture
def project(tmp_path: Path, site: TinySite) -> TinySite:
    root = tmp_path / "project"
    root.mkdir()
    site.root = root
    return site


@pytest.mark.parametrize(
    ("new", "said"),
    [
        (
            ("Johtaja viestii harvoin.", "Chefen kommunicerar, öppet."),
            "words of the source changed (“avoimesti”, “harvoin”), and none of the translation",
        ),
        (
            ("Johtaja viestii harvoin.", "Direktören kommunicerar öppet."),
            "“avoimesti” left the source, and its counterpart “öppet” stays in the translation",
        ),
        (
            ("Rehtori viestii avoimesti.", "Rektorn kommunicerar."),
            "“öppet” left the translation, and its counterpart “avoimesti” stays in the source",
        ),
        (
            ("Johtaja viestii avoimesti.", "Chefen kommunicerar sällan."),
            "the translation says something else, the source the same: “öppet”, “sällan”",
        ),
        (
            ("Johtaja, viestii avoimesti!", "Chefen kommunicerar sällan."),
            "words of the translation changed (“öppet”, “sällan”), and none of the source",
        ),
    ],
)
def test_a_translation_that_went_its_own_way_is_a_warning(
    project: TinySite, tmp_path: Path, new: tuple[str, str], said: str
) -> None:
    old = ("Johtaja viestii avoimesti.", "Chefen kommunicerar öppet.")
    (finding,) = changes(project, tmp_path, old, new)
    assert said in finding


@pytest.mark.parametrize(
    "new",
    [
        ("Johtaja viestii harvoin.", "Chefen kommunicerar sällan."),
        ("Johtaja viesti avoimesti!", "Chefen kommunicerade öppet!"),
        ("Avoimesti viestii johtaja.", "Öppet kommunicerar chefen."),
        ("Johtaja viestii avoimesti ja usein.", "Chefen kommunicerar öppet och ofta."),
        ("Johtaja viestii harvoin.", "Chefen kommunicerar öppet."),  # the rule stale's business
        ("Pomo viestii avoimesti.", "Chefen är öppen utåt."),  # words came for those that left
        ("Uusi asia.", "En ny sak."),
    ],
)
def test_a_translation_that_followed_is_fine(
    project: TinySite, tmp_path: Path, new: tuple[str, str]
) -> None:
    old = ("Johtaja viestii avoimesti.", "Chefen kommunicerar öppet.")
    assert changes(project, tmp_path, old, new) == []


def test_a_word_that_became_a_part_of_a_compound_has_not_left(
    project: TinySite, tmp_path: Path
) -> None:
    old = ("Työntekijä viestii usein.", "Den anställda kommunicerar ofta.")
    new = ("Työntekijäopas viestii usein.", "Den anställdas handbok kommunicerar ofta.")
    assert changes(project, tmp_path, old, new) == []


def test_a_passage_that_waited_for_its_translation_and_got_it_is_fine(
    project: TinySite, tmp_path: Path
) -> None:
    waited = ("Rehtori viestii avoimesti.", "Rehtori viestii avoimesti.")
    now = ("Rehtori viestii avoimesti.", "Rektorn kommunicerar öppet.")
    assert changes(project, tmp_path, waited, now) == []


def test_both_changes_are_shown_with_their_words_marked(project: TinySite, tmp_path: Path) -> None:
    old = ("Johtaja viestii avoimesti.", "Chefen kommunicerar öppet.")
    new = ("Johtaja viestii harvoin.", "Chefen kommunicerar, öppet.")
    (finding,) = changes(project, tmp_path, old, new)
    assert finding.startswith("docs/sv/index.md:21: warning (followed): ")
    assert "Source before: Johtaja viestii [-avoimesti-].\n" in finding
    assert "Source now: Johtaja viestii {+harvoin+}.\n" in finding
    assert "Translation now: Chefen kommunicerar{+,+} öppet.\n" in finding


def test_a_passage_put_in_before_a_reworded_one_does_not_shift_it(
    project: TinySite, tmp_path: Path
) -> None:
    old = ("Johtaja viestii avoimesti.", "Chefen kommunicerar öppet.")
    new = ("Uusi asia.\n\nJohtaja viestii harvoin.", "En ny sak.\n\nChefen kommunicerar, öppet.")
    (finding,) = changes(project, tmp_path, old, new)
    assert finding.startswith("docs/sv/index.md:23: ")


@pytest.mark.parametrize(
    ("before", "after", "locale"),
    [
        ("It takes two weeks.", "It takes 2 weeks.", "en"),
        ("400 per cent", "400%", "en"),
        ("Använd sex hashtaggar.", "Använd 6 hashtaggar.", "sv"),
        ("I'm the user's friend.", "I am the user’s friend.", "en"),
        ("It must always be answered.", "It always needs to be answered.", "en"),
        ("You may ask.", "You are allowed to ask.", "en"),
        ("Dela inte bilden.", "Låt bli att dela bilden.", "sv"),
        ("Skicka e-post över huvud taget.", "Skicka epost överhuvudtaget.", "sv"),
        ("Read the web site on-line.", "Read the website online.", "en"),
        ("Kaupungin etä-kokous.", "Kaupungin etäkokous.", "fi"),
    ],
)
def test_numbers_modal_words_and_spelling_are_no_content(
    before: str, after: str, locale: str
) -> None:
    assert changed(before, after, locale) == ({}, {})


def test_a_unit_of_time_is_content() -> None:
    assert changed("Inom två veckor.", "Inom två månader.", "sv")[0]


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        ("Kerro kaupngin viestintään.", "Kerro kaupungin viestintään!", True),
        ("Julkaise kuva luvalla.", "Julkaise kuvat luvalla.", True),
        ("Some kanava on auki.", "Somekanava on auki.", True),
        ("Kuka hoitaa kanavaa lomien aikana?", "Kuka hoitaa kanavaa arkisin?", False),
        ("Julkaise kuvia ja videoita.", "Julkaise kuvia tai videoita.", False),
        ("Sulje ikkuna ja ovi.", "Sulje ovi ja ikkuna.", False),
        ("Kysy luvan antajalta.", "Kysy luvun antajalta.", False),
    ],
    ids=["typing error", "inflection", "compound", "other words", "or", "order", "another word"],
)
def test_words_are_the_same_however_they_are_inflected_or_spelt(
    before: str, after: str, same: bool
) -> None:
    assert same_words(before, after, "fi") is same


def test_the_counterparts_of_words_are_learnt_from_passages() -> None:
    passages = [(one.lower()[:-1].split(), other.lower()[:-1].split()) for one, other in KNOWN]
    assert learn(passages).counterparts["avoimesti"] == {"öppet"}


def test_two_words_that_met_twice_and_often_stand_apart_are_no_counterparts() -> None:
    passages = [(["luoda"], ["work"]), (["luoda"], ["work"]), (["muu"], ["work", "other"])]
    assert learn(passages).counterparts == {}
    assert learn([*passages, (["luoda"], ["work"])]).counterparts["luoda"] == {"work"}


def test_of_two_words_for_the_same_either_may_stand() -> None:
    passages = [(["kuva"], ["picture"])] * 3 + [(["kuva"], ["image"])] * 2
    assert learn(passages).origins == {"picture": {"kuva"}, "image": {"kuva"}}


@pytest.mark.parametrize(("word", "number"), [("offentligt", 0), ("sällan", 1)])
def test_a_translation_with_another_word_for_the_same_word_of_the_source_is_fine(
    project: TinySite, tmp_path: Path, word: str, number: int
) -> None:
    public = "Johtaja viestii avoimesti.\n\nAvoimesti!"
    old = (public, "Chefen kommunicerar offentligt.\n\nOffentligt!")
    passages = (f"{public}\n\nAvoimesti.", f"{old[1]}\n\nÖppet.")
    new = (passages[0], passages[1].replace("Öppet.", f"{word.capitalize()}."))
    assert len(changes(project, tmp_path, passages, new)) == number


SWAPPED = (
    "Johtaja julkaisee, rehtori hyväksyy kahden päivän kuluessa.",
    "Chefen publicerar, rektorn godkänner inom 2 dagar, inte 5.",
)


@pytest.mark.parametrize(
    ("new", "said"),
    [
        (
            (SWAPPED[0], "Rektorn publicerar, chefen godkänner inom 2 dagar, inte 5."),
            "words of the translation changed places, the source is the same",
        ),
        (
            (SWAPPED[0], "Chefen publicerar, rektorn godkänner inom 5 dagar, inte 2."),
            "words of the translation changed places, the source is the same: “2”",
        ),
        (
            (SWAPPED[0], "Chefen publicerar inte, rektorn godkänner inom 2 dagar, 5."),
            "words of the translation changed places, the source is the same: “inte”",
        ),
        (
            ("Rehtori julkaisee, johtaja hyväksyy kahden päivän kuluessa.", f"{SWAPPED[1]}!"),
            "words of the source changed places (“julkaisee”, “rehtori”)",
        ),
        (
            (f"{SWAPPED[0]}!", "Rektorn publicerar, chefen godkänner inom 2 dagar, inte 5."),
            "words of the translation changed places (“publicerar”, “rektorn”)",
        ),
    ],
)
def test_words_that_changed_places_in_one_language_are_a_warning(
    project: TinySite, tmp_path: Path, new: tuple[str, str], said: str
) -> None:
    (finding,) = changes(project, tmp_path, SWAPPED, new)
    assert said in finding


@pytest.mark.parametrize(
    "new",
    [
        (
            "Rehtori julkaisee, johtaja hyväksyy kahden päivän kuluessa.",
            "Rektorn publicerar, chefen godkänner inom 2 dagar, inte 5.",
        ),
        (f"{SWAPPED[0]}!", f"{SWAPPED[1]}!"),
    ],
)
def test_words_that_changed_places_in_both_or_in_none_are_fine(
    project: TinySite, tmp_path: Path, new: tuple[str, str]
) -> None:
    assert changes(project, tmp_path, SWAPPED, new) == []
