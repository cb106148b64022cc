"""What an analyser said is kept between builds, and believed only when it may be."""

import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pytest
from guideline.search.memory import Remembering
from guideline.search.morphology import Paradigm, Reading, Unanalysed

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


def remembered(path: Path, version: str = "1") -> Slow:
    """Ask about a word and a lexeme, check the answers, save; the analyser that was behind."""
    slow = Slow()
    memory = Remembering(slow, path, version)
    assert memory.read(["uhkaus"]) == {"uhkaus": Reading(("uhkaus-lexeme",), ("part",))}
    assert has_form(memory, "lexeme", "uhkaava")
    assert not has_form(memory, "lexeme", "uhka")
    memory.save()
    return slow


def test_analyser_is_asked_once(tmp_path: Path) -> None:
    assert remembered(tmp_path / "fi.json").asked == ["uhkaus", "lexeme"]
    assert remembered(tmp_path / "fi.json").asked == []


def test_only_new_words_are_asked(tmp_path: Path) -> None:
    remembered(tmp_path / "fi.json")
    slow = Slow()
    Remembering(slow, tmp_path / "fi.json", "1").read(["uhkaus", "viesti"])
    assert slow.asked == ["viesti"]


def test_memory_of_another_version_is_not_believed(tmp_path: Path) -> None:
    remembered(tmp_path / "fi.json", "1")
    assert remembered(tmp_path / "fi.json", "2").asked == ["uhkaus", "lexeme"]
    assert remembered(tmp_path / "fi.json", "2").asked == []


DAMAGES: dict[str, Callable[[str], str]] = {
    "empty": lambda text: "",
    "cut off": lambda text: text[: len(text) // 2],
    "a list": lambda text: "[]",
    "without paradigms": lambda text: _without(text, "paradigms"),
    "a node that leads to itself": lambda text: text.replace(
        '"nodes":[', '"nodes":[[true,[["x",0]]],'
    ),
    "a start that is no node": lambda text: text.replace('[["uhka",', '[["uhka",99'),
}


def _without(text: str, key: str) -> str:
    content = json.loads(text)
    del content[key]
    return json.dumps(content)


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_memory_is_made_anew(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "fi.json"
    remembered(path)
    path.write_text(DAMAGES[damage](path.read_text(encoding="utf-8")), encoding="utf-8")
    assert remembered(path).asked == ["uhkaus", "lexeme"]
    assert remembered(path).asked == []


def test_memory_that_cannot_be_kept_does_not_stop_the_build(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    assert remembered(in_the_way / "fi.json").asked == ["uhkaus", "lexeme"]


def test_answers_in_memory_do_not_change_the_endings_of_new_ones(tmp_path: Path) -> None:
    remembered(tmp_path / "fi.json")
    memory = Remembering(Slow(), tmp_path / "fi.json", "1")
    assert has_form(memory, "another", "uhkaaminen")
    assert has_form(memory, "lexeme", "uhkaus")
    assert not has_form(memory, "another", "uhkaus")
