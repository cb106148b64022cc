"""Finnish words break where their parts meet, and in long parts between syllables."""

import pytest
from guideline.hyphenation import finnish
from guideline.hyphenation.finnish import common_joints, syllables
from hypothesis import given
from hypothesis import strategies as st


def broken(word: str) -> str:
    at = finnish.breaks(word)
    return "|".join(word[i:j] for i, j in zip((0, *at), (*at, len(word)), strict=True))


@pytest.mark.parametrize(
    "word",
    [
        "rakennus|lupa|asiat",
        "sivistys|lauta|kunnan",
        "työ|suojelu|valtuutettu",
        "tieto|suoja|vastaavalle",
        "poikkeus|olo|suunnitelma",
        "salassa|pito|sopimus",
        "alue|hallinto|virastoon",
    ],
)
def test_a_compound_breaks_where_its_parts_meet(word: str) -> None:
    joints = {len(word[:at].replace("|", "")) for at, letter in enumerate(word) if letter == "|"}
    assert joints <= set(finnish.breaks(word.replace("|", "")))


def test_a_long_part_breaks_between_syllables_away_from_its_ends() -> None:
    assert broken("turvallisuudestamme") == "turval|li|suu|des|tamme"


@pytest.mark.parametrize("part", ["suunnitelma", "palvelussa", "ohjelmisto"])
def test_syllables_begin_with_one_consonant(part: str) -> None:
    for at in syllables(part):
        assert part[at] not in "aeiouyäö"
        assert part[at + 1] in "aeiouyäö"


def test_a_foreign_cluster_stays_whole() -> None:
    assert not {
        at for at in syllables("administraatio") if "administraatio"[at - 1 : at + 1] == "tr"
    }


def test_a_word_that_nobody_knows_breaks_between_syllables_and_a_foreign_name_nowhere() -> None:
    assert broken("blomperttalukkaisessa").count("|") >= 2
    assert broken("wrzeszczlangfuhr") == "wrzeszczlangfuhr"


def test_joints_are_those_that_every_likely_analysis_has() -> None:
    first = "[Ln][Xp]yö[X]kirja[Bh][Bc][Ln][Xp]x[X]talo"
    second = "[Ln][Xp]yö[X]kirj[Bh][Bc][Ln][Xp]x[X]atalo"
    assert common_joints("kirjatalo", [first]) == (5,)
    assert common_joints("kirjatalo", [first, second]) == ()
    assert common_joints("kirjatalo", ["[Ln][Xp]muu[X]muu[Bc]talo"]) == ()


@given(st.text("aeiouyäökprstlnmvdhjåcq", min_size=1, max_size=30))
def test_no_word_breaks_near_its_ends(word: str) -> None:
    at = finnish.breaks(word)
    assert list(at) == sorted(set(at))
    assert all(3 <= each <= len(word) - 3 for each in at)
