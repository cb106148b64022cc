"""What an analyser said is kept between builds, and believed only when it may be."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest
from guideline.cache import store
from guideline.search.cached_morphology import CachedMorphology
from guideline.search.morphology import Paradigm, Reading, Unanalysed

from tests.projects import kept_in
from tests.search.morphologies import has_form


class Slow(Unanalysed):
    """An analyser that notes what it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def read(self, words: Iterable[str]) -> dict[str, Reading]:
        """Note the words."""
        words = list(words)
        self.asked += words
        return {word: Reading((f"{word}-lexeme",), ("part",)) for word in words}

    def paradigms(self, lexeme: str) -> Sequence[Paradigm]:
        """Note the lexeme."""
        self.asked.append(lexeme)
        endings = {"us", "ava"} if lexeme == "lexeme" else {"aminen"}
        return [Paradigm("uhka", self.automaton.add(frozenset(endings)))]


@pytest.fixture(autouse=True)
def _kept(tmp_path: Path) -> Iterator[None]:
    with kept_in(tmp_path):
        yield


def remembered(version: str = "1") -> Slow:
    """Ask about a word and a lexeme, check the answers, save; the analyser that was behind."""
    slow = Slow()
    memory = CachedMorphology(slow, version)
    assert memory.read(["uhkaus"]) == {"uhkaus": Reading(("uhkaus-lexeme",), ("part",))}
    assert has_form(memory, "lexeme", "uhkaava")
    assert not has_form(memory, "lexeme", "uhka")
    memory.save()
    return slow


def test_analyser_is_asked_once() -> None:
    assert remembered().asked == ["uhkaus", "lexeme"]
    assert remembered().asked == []


def test_only_new_words_are_asked() -> None:
    remembered()
    slow = Slow()
    CachedMorphology(slow, "1").read(["uhkaus", "viesti"])
    assert slow.asked == ["viesti"]


def test_memory_of_another_version_is_not_believed() -> None:
    remembered("1")
    assert remembered("2").asked == ["uhkaus", "lexeme"]
    assert remembered("2").asked == []


def test_where_nothing_is_kept_the_analyser_is_asked_each_time() -> None:
    remembered()
    store.open_store(None)
    assert remembered().asked == ["uhkaus", "lexeme"]
    assert remembered().asked == ["uhkaus", "lexeme"]


def test_answers_in_memory_do_not_change_the_endings_of_new_ones() -> None:
    remembered()
    memory = CachedMorphology(Slow(), "1")
    assert has_form(memory, "another", "uhkaaminen")
    assert has_form(memory, "lexeme", "uhkaus")
    assert not has_form(memory, "another", "uhkaus")
