"""The glossary and the everyday words, as the search reads them."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from guideline.search.concepts import Concept, ConceptsError, load

LANGUAGES = ("fi", "sv", "en")


def concepts(tmp_path: Path, text: str) -> Sequence[Concept]:
    """The English concepts of a file."""
    path = tmp_path / "synonyms.yml"
    path.write_text(text, encoding="utf-8")
    return load([path], LANGUAGES)["en"]


def test_other_words_belong_to_their_language(tmp_path: Path) -> None:
    text = "# words\n- {fi: uhka, en: threat, also: {en: [menace, danger sign], fi: [vaara]}}\n"
    assert concepts(tmp_path, text) == [
        Concept("threat", ("menace", "danger sign"), "synonyms.yml:2")
    ]


def test_passage_has_texts_and_words_that_a_negation_makes_mean_it(tmp_path: Path) -> None:
    text = "- {passage: safety#threat, also: {en: [menace]}, negated: {en: [safe]}}\n"
    assert concepts(tmp_path, text) == [
        Concept("safety#threat", ("menace",), "synonyms.yml:1", "safety#threat", ("safe",))
    ]


def test_passage_has_words_for_whom_its_page_is(tmp_path: Path) -> None:
    (found,) = concepts(tmp_path, "- {passage: council, role: {en: [trustee]}}\n")
    assert (found.role, found.texts) == (("trustee",), ("trustee",))


def test_group_gathers_words(tmp_path: Path) -> None:
    (group,) = concepts(tmp_path, "- {group: child, words: {en: [pupil, kid]}}\n")
    assert (group.term, group.also, group.group) == ("child", ("pupil", "kid"), True)


def test_entry_without_other_words_is_no_concept(tmp_path: Path) -> None:
    assert concepts(tmp_path, "- {fi: uhka, sv: hot, en: threat}\n") == []


def test_words_that_yaml_takes_for_values_are_words(tmp_path: Path) -> None:
    (concept,) = concepts(tmp_path, "- {en: 2026, also: {en: [no, true]}}\n")
    assert (concept.term, concept.also) == ("2026", ("no", "true"))


def test_file_that_is_not_there_has_no_concepts(tmp_path: Path) -> None:
    assert load([tmp_path / "synonyms.yml"], LANGUAGES) == {"fi": [], "sv": [], "en": []}


FAULTS = {
    "- {en: a}\n- {en: b}}\n": ":2: is not valid YAML",
    "en: threat\n": ":1: is no list",
    "- threat\n": ":1: is no entry",
    "\n- {en: [a]}\n": ":2: the term of 'en' is no text",
    "- {en: a, also: [b]}\n": ":1: 'also' needs a language",
    "- en: a\n  also:\n    en: b\n": ":3: the 'also' words of 'en' are no list of texts",
    "- {en: a, also: {en: [[b]]}}\n": ":1: the 'also' words of 'en' are no list of texts",
    "- {passage: [a]}\n": ":1: 'passage' is no text",
    "- {passage: a#b, negated: [c]}\n": ":1: 'negated' needs a language",
    "- {passage: a#b, also: {en: [<child> photo]}}\n": ":1: '<child>' is no group of words in 'en'",
    "- {fi: a, also: {en: [b]}}\n": ":1: 'also' has words for 'en', but there is no term",
}


@pytest.mark.parametrize("text", FAULTS)
def test_fault_is_named_with_its_line(tmp_path: Path, text: str) -> None:
    with pytest.raises(ConceptsError) as caught:
        concepts(tmp_path, text)
    assert f"synonyms.yml{FAULTS[text]}" in str(caught.value)


def test_all_faults_are_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(ConceptsError) as caught:
        concepts(tmp_path, "- one\n- {en: a, also: {en: [b]}}\n- two\n")
    assert [line.split(":")[1] for line in str(caught.value).splitlines()] == ["1", "3"]


def test_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    path = tmp_path / "synonyms.yml"
    path.write_bytes("- {fi: henkilö}\n".encode("latin-1"))
    with pytest.raises(ConceptsError, match="is not UTF-8"):
        load([path], LANGUAGES)
