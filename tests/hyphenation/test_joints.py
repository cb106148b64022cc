"""Editors list where words break: by what a word begins with; what cannot be understood is named."""

from pathlib import Path

import pytest
from guideline.hyphenation.joints import Joints, read
from guideline.project.messages import advice

LANGUAGES = ["fi", "sv"]


def listed(folder: Path, text: str) -> Joints:
    file = folder / "joints.yml"
    file.write_text(text, "utf-8")
    return read(file, LANGUAGES)


def test_without_a_list_there_are_no_joints(tmp_path: Path) -> None:
    assert read(tmp_path / "joints.yml", LANGUAGES) == Joints()
    assert listed(tmp_path, "# later\n") == Joints()


def test_a_word_breaks_as_the_longest_that_it_begins_with(tmp_path: Path) -> None:
    joints = listed(tmp_path, "sv:\n  - brand|skydd\n  - brand|skydds|chef\n")
    assert joints.faults == ()
    assert joints.of("brandskyddets", "sv") == (5,)
    assert joints.of("brandskyddschefernas", "sv") == (5, 11)
    assert joints.of("brandsoldaten", "sv") is None
    assert joints.of("brandskyddet", "fi") is None


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("sv:\n  - brand|skydd\n  - brandsk|ydd\n", 3, "“brandskydd” stands twice"),
        ("sv:\n  - brandskydd\n", 2, "“brandskydd” is no word with joints"),
        ("sv:\n  - '|brand'\n", 2, "“|brand” is no word with joints"),
        ("sv:\n  - brand|skydd 2\n", 2, "“brand|skydd 2” is no word with joints"),
        ("# a\nnb:\n  - brann|vern\n", 3, "“nb” is no language of the site"),
        ("sv:\n  brand: skydd\n", 2, "below “sv” something is no word"),
        ("- brand|skydd\n", 1, "this is no list of words by language"),
        ("sv: [\n", 2, "the line cannot be understood"),
    ],
)
def test_what_cannot_be_understood_is_named_with_its_line(
    tmp_path: Path, text: str, line: int, message: str
) -> None:
    (fault,) = listed(tmp_path, text).faults
    assert (fault.line, fault.message) == (line, message)
    assert str(advice(fault.what))


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    (tmp_path / "joints.yml").write_bytes("sv:\n  - över|sätt\n".encode("latin-1"))
    (fault,) = read(tmp_path / "joints.yml", LANGUAGES).faults
    assert "UTF-8" in fault.message
