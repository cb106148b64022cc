"""What is found for what is typed, on the real pages."""

import pytest

from tests.places import now
from tests.search.conftest import Open


@pytest.mark.parametrize("typed", ["@StadenJakobstad", "StadenJakobstad", "stadenjakobstad"])
def test_handle_is_found_with_and_without_its_sign(asking: Open, typed: str) -> None:
    assert asking("").type(typed)[0].headings[0] == now("channels#accounts")


@pytest.mark.parametrize("typed", ["#vigördettillsammans", "vigördettillsammans", "vigordet"])
def test_hashtag_is_found_with_and_without_its_sign(asking: Open, typed: str) -> None:
    hits = asking("sv/").type(typed)
    assert {hit.name for hit in hits} == {now("channels")}
    assert now("channels#hashtags") in [heading for hit in hits for heading in hit.headings]


@pytest.mark.parametrize(
    ("path", "with_diacritics", "without"),
    [("", "henkilötieto", "henkilotieto"), ("sv/", "förtroendevald", "fortroendevald")],
)
def test_diacritics_may_be_left_out(
    asking: Open, path: str, with_diacritics: str, without: str
) -> None:
    box = asking(path)
    found = [hit.page.place for hit in box.type(with_diacritics)]
    assert found
    assert [hit.page.place for hit in box.type(without)] == found


def test_diacritics_that_are_typed_count(asking: Open) -> None:
    # The page has "tagga"; "tåg" (a train) is no beginning of it.
    box = asking("sv/")
    assert box.type("tag")
    assert box.type("tåg") == ()


def test_beginning_of_a_word_is_found_while_typing(asking: Open) -> None:
    box = asking("")
    for length in range(4, len("nollatoleranssi")):
        assert now("responsibility") in [hit.name for hit in box.type("nollatoleranssi"[:length])]


@pytest.mark.parametrize(
    ("path", "right", "wrong"),
    [
        ("", "kieli", "kiehli"),
        ("", "algoritmit", "algortimit"),
        ("", "luottamushenkilölle", "luottamushenkilöle"),
        ("sv/", "hashtaggar", "hashtagggar"),
        ("sv/", "misstag", "mistag"),
        ("en/", "communications", "comunications"),
    ],
)
def test_one_typing_error_is_forgiven(asking: Open, path: str, right: str, wrong: str) -> None:
    box = asking(path)
    assert box.type(wrong)[0].name == box.type(right)[0].name


@pytest.mark.parametrize(
    ("path", "typed", "heading"),
    [
        ("", "tietoturva", now("safety#suspicious-messages")),  # part of a compound
        ("", "uhkaus", now("safety#threatening-messages")),  # uhkaava, of the same root
        ("sv/", "skyddschef", now("safety#threatening-messages")),  # arbetarskyddschefen
        ("", "työyhteisöissämmekään", now("responsibility#loyalty-and-confidentiality")),
    ],
)
def test_parts_roots_and_forms_that_no_page_has_are_found(
    asking: Open, path: str, typed: str, heading: str
) -> None:
    hits = asking(path).type(typed)
    assert heading in [each for hit in hits for each in hit.headings]


def test_other_word_of_the_glossary_finds_the_term(asking: Open) -> None:
    assert asking("en/").type("trustee")[0].name == now("elected-officials")


@pytest.mark.parametrize(("path", "typed"), [("", "miten voin olla"), ("en/", "what if I")])
def test_query_of_stop_words_alone_still_finds_something(
    asking: Open, path: str, typed: str
) -> None:
    assert asking(path).type(typed)


def test_small_words_may_stand_within_a_phrase(asking: Open) -> None:
    # "open link" is one of the everyday words; "open" by itself is about channels too.
    hits = asking("en/").type("may I open this link")
    assert now("safety#suspicious-messages") in hits[0].headings


@pytest.mark.parametrize(
    ("path", "typed"),
    [
        ("", "mitä somessa ei saisi näyttää"),
        ("sv/", "vad borde man aldrig dela"),
        ("en/", "which pictures can't I upload"),
    ],
)
def test_negation_and_what_is_done_find_the_prohibitions(
    asking: Open, path: str, typed: str
) -> None:
    assert asking(path).enter(typed)[0].headings[0] == now("representing#do-not")


def test_form_of_a_word_is_not_taken_for_another_word_misspelt(asking: Open) -> None:
    hits = asking("en/").type("threats")
    assert hits[0].name == now("safety")
    assert now("channels") not in [hit.name for hit in hits]  # Threads is one


@pytest.mark.parametrize("typed", ["uhka", "uhka ", "uhka?", "uhkaviesti", "nolla toleranssi"])
def test_space_sign_or_joint_after_a_word_loses_nothing(asking: Open, typed: str) -> None:
    assert asking("").enter(typed)


def test_two_letters_of_a_long_word_may_be_wrong(asking: Open) -> None:
    assert asking("").enter("salasapitovelvollisus")[0].name == now("responsibility")


def test_words_of_a_question_may_stand_in_any_order_and_for_each_other(asking: Open) -> None:
    for typed in ("photos of pupils", "may my son's class be filmed"):
        assert asking("en/").enter(typed)[0].headings[0] == now("representing#do-not")


@pytest.mark.parametrize("typed", ["cookies", "screen reader", "privacy policy", "pdf", "print"])
def test_pages_about_the_site_are_found(asking: Open, typed: str) -> None:
    assert {hit.name for hit in asking("en/").enter(typed)} & {"privacy", "accessibility", "index"}


@pytest.mark.parametrize(
    ("path", "typed"),
    [
        ("", "saako koiran tuoda töihin"),  # a form of "koira"
        ("sv/", "semesterdagar"),
        ("sv/", "säkerhetscykel"),  # a kind of "cykel"
        ("en/", "when does the ice rink open"),  # a title has "open"
    ],
)
def test_what_the_guideline_leaves_out_finds_nothing(asking: Open, path: str, typed: str) -> None:
    assert asking(path).enter(typed) == ()


def test_known_word_is_no_beginning_of_one_that_is_left_out(asking: Open) -> None:
    # "video" is content; a "videotykki" is not.
    assert asking("").enter("video")[0].name == now("content")


def test_word_about_many_things_finds_nothing_beside_an_unknown_one(asking: Open) -> None:
    box = asking("en/")
    assert box.enter("test")
    assert box.enter("zeppelin test") == ()
    assert box.enter("zeppelin threat")[0].name == now("safety")


def test_beginning_of_a_word_finds_nothing_beside_unknown_ones(asking: Open) -> None:
    box = asking("en/")
    assert box.enter("ina")
    assert box.enter("zeppelin quagga ina") == ()


@pytest.mark.parametrize(("path", "typed"), [("", "luokkakuva"), ("sv/", "födelsedagsbild")])
def test_compound_of_words_that_are_asked_together_is_read_as_both(
    asking: Open, path: str, typed: str
) -> None:
    assert asking(path).enter(typed)[0].name == now("representing")
