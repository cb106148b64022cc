"""The project's one way to read YAML: nothing blows up, and every fault has its line."""

from pathlib import Path

import pytest
import yaml
from guideline.pages import front_matter
from guideline.project import limits, yaml_nodes
from guideline.project.interface_words import WordsError, load
from guideline.search.concepts import ConceptsError
from guideline.search.concepts import load as load_concepts
from guideline.terms import glossary

from tests.tiny_site import TinySite, page

ALIAS = "an alias (*) stands for what is written elsewhere: write it out"
BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{one}: &{one} [{', '.join([f'*{other}'] * 9)}]\n"
    for other, one in zip("abcdefgh", "bcdefghi", strict=True)
)


def said(text: str) -> tuple[int, str]:
    with pytest.raises(yaml.YAMLError) as refused:
        yaml_nodes.plain(text)
    return yaml_nodes.fault(refused.value)


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        (BOMB, 1, ALIAS),
        ("a: 1\nsearch: &a {x: *a}\n", 2, ALIAS),
        ("a: &a {x: 1}\nb:\n  <<: *a\n", 3, "the name of a setting is no text"),
        ("a: 1\n? [b]\n: 2\n", 2, "the name of a setting is no text"),
        ("a: 1\nb: 2\na: 3\n", 1, "“a” is on line 1 and on line 3"),
        ("a:\n  b: 1\n  b: 2\n", 1, "“b” is on line 2 and on line 3"),
        ("- " * 30 + "x\n", 1, "there are more than 20 levels within each other"),
        ("a: [1\n", 2, "did not find expected ',' or ']'"),
        ("x" * (limits.YAML + 1), 1, "it has more than 1,000,000 characters"),
    ],
    ids=[
        "a bomb",
        "itself",
        "a merge",
        "a list as a key",
        "a key twice",
        "a key twice, deeper",
        "levels",
        "no YAML",
        "too long",
    ],
)
def test_what_could_blow_up_is_refused_with_its_line(text: str, line: int, problem: str) -> None:
    assert said(text) == (line, problem)


@pytest.mark.parametrize("sign", ["[", "{a: ", "- ", "? "])
def test_nesting_without_end_is_refused(sign: str) -> None:
    said(sign * 100_000)


def test_what_people_write_is_read_as_it_is_written() -> None:
    text = "a: no\nb: [1, '2', [], []]\nc: {d: 2026-11-24}\ne: &unused x\n"
    assert yaml_nodes.plain(text) == {
        "a": "no",
        "b": ["1", "2", [], []],
        "c": {"d": "2026-11-24"},
        "e": "x",
    }
    assert yaml_nodes.plain("") is None


def test_front_matter_with_an_alias_is_a_fault_at_its_line() -> None:
    read = front_matter.read("---\nowner: X\nsearch: &a {x: *a}\n---\n")
    assert [(fault.line, fault.id, fault.problem) for fault in read.faults] == [(3, "yaml", ALIAS)]


def test_a_field_that_is_there_twice_is_told_at_any_depth() -> None:
    read = front_matter.read("---\nowner: X\nsearch:\n  boost: 1\n  boost: 2\nowner: Y\n---\n")
    assert [(fault.line, fault.id, fault.field) for fault in read.faults] == [
        (6, "twice", "owner"),
        (5, "twice", "boost"),
    ]


def test_a_bomb_is_told_in_the_check_and_not_written_out(site: TinySite) -> None:
    fields = "".join(f"  {line}\n" for line in BOMB.splitlines())
    text = page().replace("reviewed:", f"search:\n{fields}reviewed:")
    site.write({f"{language}/index.md": text for language in ("fi", "sv", "en")})
    found = [f for f in site.check() if f.rule == "front matter"]
    assert [str(each.place) for each in found] == [
        f"docs/{language}/index.md:6" for language in ("fi", "sv", "en")
    ]
    assert all(ALIAS in each.message and len(each.message) < 200 for each in found)


def test_every_file_is_read_that_way(tmp_path: Path) -> None:
    file = tmp_path / "x.yml"
    file.write_text("- &a [*a]\n")
    (fault,) = glossary.read(file, "glossary.yml", ["fi"]).faults
    assert (fault.line, ALIAS in fault.message) == (1, True)
    with pytest.raises(ConceptsError, match=r"x\.yml:1: is not valid YAML \(an alias"):
        load_concepts([file], ["fi"])
    with pytest.raises(WordsError, match=r"x\.yml:1: is not valid YAML \(an alias"):
        load(tmp_path, ["x"])


def test_another_word_that_is_there_twice_is_told(tmp_path: Path) -> None:
    file = tmp_path / "x.yml"
    file.write_text("- fi: a\n  also: {fi: [b], fi: [c]}\n")
    with pytest.raises(ConceptsError, match="'fi' is already on line 2"):
        load_concepts([file], ["fi"])


@pytest.mark.parametrize("value", ["!!bool x", "!!timestamp x", "!!int x", "2026-02-30"])
def test_a_value_that_is_none_of_its_type_is_one_fault_of_the_page(value: str) -> None:
    (fault,) = front_matter.read(f"---\ntitle: {value}\n---\n").faults
    assert fault.id == "yaml"
