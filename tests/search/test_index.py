"""A language's index: what is in it, and that it is the same for the same pages."""

import json
import random
from collections.abc import Sequence
from pathlib import Path

import pytest
from guideline.cache import store
from guideline.languages import stopwords
from guideline.languages.stopwords import StopWords
from guideline.search.cached_morphology import CachedMorphology
from guideline.search.concepts import Concept
from guideline.search.finnish import Voikko
from guideline.search.index import Built, Language, build
from guideline.search.sections import Section, of_language
from guideline.search.stemming import Stemmed

from tests.projects import kept_in

PAGES = (
    Section("safety/", "Staying safe", ("Files carry viruses.",)),
    Section(
        "safety/#threats", "Threatening messages", ("Pass the message on.", "Tell the police.")
    ),
    Section("contact/", "Contact", ("The office is open.",)),
)


def english(*concepts: Concept) -> Language:
    """English, with a fresh analyser."""
    return Language("en", Stemmed("en"), StopWords(frozenset({"the"})), concepts)


def concept(term: str, *also: str) -> Concept:
    """A concept of the everyday words."""
    return Concept(term, also, "synonyms.yml:1")


def shown(built: Built) -> Sequence[list[str]]:
    """The words of the pages that each concept leads to."""
    vocabulary = built.index["words"].split(" ")
    return [[vocabulary[word] for word in words] for _, _, words in built.index["concepts"]]


def test_same_pages_make_the_same_bytes_in_whatever_order_words_were_met() -> None:
    analyser = Stemmed("en")
    words = sorted({word for section in PAGES for line in section.lines for word in line.split()})
    for seed in range(5):
        random.Random(seed).shuffle(words)
        for word in words:
            analyser.paradigms(word.lower())
    warm = Language("en", analyser, StopWords(frozenset({"the"})), ())
    assert json.dumps(build(warm, PAGES).index) == json.dumps(build(english(), PAGES).index)


def test_finnish_index_is_the_same_with_and_without_memory(tmp_path: Path) -> None:
    pages = [Section("", "Uhkaavat viestit", ("Toimita viesti esihenkilöllesi.", "Tubettaja"))]
    others = [Section("", "Kanavat", ("Kaupungin tilit, some",))]

    def built(sections: Sequence[Section], memory: str) -> str:
        with kept_in(tmp_path / memory):
            analyser = CachedMorphology(Voikko(), "1")
            language = Language("fi", analyser, StopWords(), [concept("viesti", "posti")])
            index = build(language, sections).index
            analyser.save()
        return json.dumps(index)

    cold = built(pages, "new")
    built(others, "used")
    assert (tmp_path / "used" / store.NAME).is_file()
    assert built(pages, "used") == cold  # some words are remembered
    assert built(pages, "used") == cold  # all are


def test_term_is_found_in_any_form() -> None:
    built = build(english(concept("threatening message", "menace")), PAGES)
    assert shown(built) == [["messages", "threatening"]]


def test_words_of_a_term_have_to_stand_next_to_each_other() -> None:
    built = build(english(concept("threatening police", "menace")), PAGES)
    assert [unused.term for unused in built.unused] == ["threatening police"]


def test_entry_whose_term_no_page_has_is_told_with_its_place() -> None:
    built = build(english(concept("police", "cops"), concept("unicorn", "horse")), PAGES)
    assert [(unused.term, unused.place) for unused in built.unused] == [
        ("unicorn", "synonyms.yml:1")
    ]


def test_entry_is_not_told_when_its_other_words_find_something_by_another() -> None:
    built = build(english(concept("police", "cops", "law"), concept("constable", "cops")), PAGES)
    assert built.unused == ()


def test_index_without_pages_can_be_built() -> None:
    assert build(english(concept("police", "cops")), ()).index["sections"] == []


ENTRIES = [
    {"location": "", "title": "Koti", "text": "<p>Tervetuloa</p>"},
    {
        "location": "safety/",
        "title": "Turva &amp; tieto",
        "text": "<ul>\n<li>Yksi</li><li>Kaksi</li></ul>",
    },
    {"location": "sv/", "title": "Hem", "text": ""},
    {"location": "sv/safety/#a", "title": "<code>a</code>", "text": "a\u00adb"},
]


def test_language_has_the_sections_below_its_home_alone() -> None:
    homes = ["", "sv/"]
    assert [s.location for s in of_language(ENTRIES, "", homes, {})] == ["", "safety/"]
    assert [s.location for s in of_language(ENTRIES, "sv/", homes, {})] == ["", "safety/#a"]


def test_sections_are_plain_text_line_by_line() -> None:
    _, safety = of_language(ENTRIES, "", ["", "sv/"], {"safety/": "Lyhyesti <b>"})
    assert safety == Section("safety/", "Turva & tieto", ("Lyhyesti <b>", "Yksi", "Kaksi"))
    _, code = of_language(ENTRIES, "sv/", ["", "sv/"], {})
    assert (code.title, code.lines) == ("a", ("ab",))


def test_what_the_home_page_says_of_another_is_that_ones() -> None:
    front = '<ol><li><b><a href="safety/#threats">A threat</a></b></li><li>Without</li></ol>'
    docs = [
        {"location": "", "title": "Home", "text": "<ol><li>A threat</li><li>Without</li></ol>"},
        {"location": "safety/", "title": "Safety", "text": ""},
        {"location": "safety/#threats", "title": "Messages", "text": "<p>A threat</p>"},
    ]
    home, safety, threats = of_language(docs, "", [""], {}, front)
    assert (home.leads, safety.leads, threats.leads) == (((0, "safety/#threats"),), (), ())
    built = build(english(concept("threat", "menace")), [home, safety, threats])
    assert built.index["leads"] == [[0, 0, 2]]
    ((_, places, _),) = built.index["concepts"]
    assert places == [2, 0]


def test_line_that_leads_to_a_title_is_its_pages() -> None:
    home = Section("", "Home", ("A threat",), leads=((0, "safety/#safely"),))
    assert build(english(), [home, Section("safety/", "Safety", ())]).index["leads"] == [[0, 0, 1]]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", ["mitä", "missä", "kenelle", "mihin", "en", "ja"]),
        ("sv", ["vad", "var", "vem", "hur", "inte", "och"]),
        ("en", ["what", "where", "who", "how", "not", "and"]),
    ],
)
def test_question_words_and_small_words_are_stop_words(language: str, words: list[str]) -> None:
    assert set(words) <= stopwords.load(language).forms


def test_finnish_verbs_that_questions_begin_with_are_stop_words_in_every_form() -> None:
    assert {"voida", "saada", "pitää"} & stopwords.load("fi").in_every_form


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_words_about_many_things_are_no_stop_words(language: str) -> None:
    listed = stopwords.load(language)
    assert listed.weak
    assert not listed.weak & (listed.forms | listed.in_every_form)


def test_index_has_the_lexemes_of_words_about_many_things() -> None:
    words = StopWords(weak=frozenset({"lamps", "zeppelin"}))
    built = build(Language("en", Stemmed("en"), words, ()), [Section("a/", "Lamp", ())])
    assert built.index["weak"] == [0]


def test_language_without_a_list_has_no_stop_words() -> None:
    assert stopwords.load("xx") == StopWords()
