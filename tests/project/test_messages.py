"""The catalogues: the same messages in every language, each worded, none lost or left over."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from guideline.project.messages import (
    FOLDER,
    SOURCE,
    Message,
    chosen,
    faults,
    languages,
    message,
    worded,
)

from tests.full_site import ROOT

CODE = ROOT / "hooks"


def patterns(language: str) -> dict[str, ftl.Pattern]:
    """The patterns of a catalogue by id; an attribute's as "message.attribute"."""
    resource = FluentParser().parse((FOLDER / f"{language}.ftl").read_text("utf-8"))
    found: dict[str, ftl.Pattern] = {}
    for entry in resource.body:
        assert not isinstance(entry, ftl.Junk), entry.content
        if isinstance(entry, ftl.Message):
            assert entry.value is not None
            assert entry.id.name not in found, entry.id.name
            found[entry.id.name] = entry.value
            found |= {f"{entry.id.name}.{each.id.name}": each.value for each in entry.attributes}
    return found


CATALOGUES = {language: patterns(language) for language in languages()}


def variables(pattern: ftl.Pattern) -> Mapping[str, bool]:
    """The arguments that a pattern uses, and whether each has to be a number."""
    found: dict[str, bool] = {}

    def visit(node: object, chosen_by: bool = False) -> None:
        if isinstance(node, ftl.VariableReference):
            found[node.id.name] = found.get(node.id.name, False) or chosen_by
        elif isinstance(node, ftl.SelectExpression):
            visit(node.selector, chosen_by=True)
            for variant in node.variants:
                visit(variant.value)
        elif isinstance(node, ftl.BaseNode):
            for each in vars(node).values():
                visit(each, chosen_by)
        elif isinstance(node, list):
            for each in node:
                visit(each, chosen_by)

    visit(pattern)
    return found


def example(id_: str, number: int) -> Message:
    """The message with arguments of the right kinds."""
    used = {
        name: kind for each in CATALOGUES.values() for name, kind in variables(each[id_]).items()
    }
    days = {"reviewed", "due", "source", "before", "now", "day", "newer", "today"}
    args: dict[str, object] = {}
    for name in used:
        is_number = any(variables(each[id_]).get(name) for each in CATALOGUES.values())
        args[name] = number if is_number else "2026-11-24" if name in days else f"<{name}>"
    return message(id_, **args)


def test_finnish_swedish_and_english_have_a_catalogue() -> None:
    assert languages() == ("en", "fi", "sv")


@pytest.mark.parametrize("language", languages())
def test_no_language_lacks_a_message_or_has_one_more(language: str) -> None:
    assert CATALOGUES[language].keys() == CATALOGUES[SOURCE].keys()


@pytest.mark.parametrize("language", languages())
def test_a_translation_invents_no_placeholder(language: str) -> None:
    for id_, pattern in CATALOGUES[language].items():
        assert variables(pattern).keys() <= variables(CATALOGUES[SOURCE][id_]).keys(), id_


@pytest.mark.parametrize("language", languages())
def test_no_placeholder_is_lost(language: str) -> None:
    for id_, pattern in CATALOGUES[SOURCE].items():
        lost = variables(pattern).keys() - variables(CATALOGUES[language][id_]).keys()
        assert not lost, (id_, lost)


@pytest.mark.parametrize("number", [1, 2, 5])
@pytest.mark.parametrize("language", languages())
def test_every_message_is_worded_with_all_that_it_is_given(language: str, number: int) -> None:
    for id_, pattern in CATALOGUES[language].items():
        said = example(id_, number)
        assert faults(said, language) == []
        text = worded(said, language)
        assert text.strip() == text
        assert "{ $" not in text
        if not any(isinstance(node, ftl.SelectExpression) for node in _nodes(pattern)):
            for name in variables(pattern):
                args = dict(said.args)
                assert str(args[name]) in text or args[name] == "2026-11-24", id_


def _nodes(node: object) -> Iterator[object]:
    yield node
    if isinstance(node, ftl.BaseNode):
        for each in vars(node).values():
            yield from _nodes(each)
    elif isinstance(node, list):
        for each in node:
            yield from _nodes(each)


@pytest.mark.parametrize("language", languages())
def test_every_finding_has_its_advice(language: str) -> None:
    with_advice = {id_.partition(".")[0] for id_ in CATALOGUES[SOURCE] if id_.endswith(".todo")}
    for id_ in with_advice:
        assert CATALOGUES[language][f"{id_}.todo"]


def written() -> tuple[set[str], set[str]]:
    """The texts in the code, and the beginnings of those that a value ends."""
    whole, beginnings = set(), set()
    for file in CODE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                whole.add(node.value)
            elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                beginnings.add(str(node.values[0].value))
    return whole, beginnings


def test_no_message_is_left_over() -> None:
    whole, beginnings = written()
    starts = tuple(each for each in beginnings if re.fullmatch(r"[a-z]+(?:-[a-z]+)*-", each))
    unused = {
        id_
        for id_ in CATALOGUES[SOURCE]
        if "." not in id_ and id_ not in whole and not id_.startswith(starts)
    }
    assert not unused


def test_several_values_become_a_list_in_the_languages_own_way() -> None:
    said = message("term", term="a", origin="x:1", forms=["b", "c"])
    assert "”b” tai ”c”" in worded(said, "fi")
    assert "”b” eller ”c”" in worded(said, "sv")
    assert "“b” or “c”" in worded(said, "en")


def test_a_number_takes_the_languages_plural() -> None:
    said = {n: worded(message("count-paragraph", number=n), "fi") for n in (1, 2)}
    assert said == {1: "1 kappale", 2: "2 kappaletta"}


def test_a_message_within_a_message_is_in_the_same_language() -> None:
    block = message("block-excerpt", block=message("block-paragraph"), text="x")
    assert "kappale ”x”" in worded(message("renewed", block=block, reason="y"), "fi")


def test_what_a_catalogue_lacks_is_said_in_english() -> None:
    said = message("count-none")
    assert worded(said, "xx") == worded(said, SOURCE)
    assert faults(said, "xx")


def test_a_long_argument_is_cut_rather_than_refused() -> None:
    said = worded(message("detail-source", text="x" * 10_000), "en")
    assert said.endswith("x …")
    assert len(said) < 2_500


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "fi_FI.UTF-8"}, "fi"),
        ({"LC_ALL": "sv_FI.UTF-8", "LANG": "fi_FI.UTF-8"}, "sv"),
        ({"LC_MESSAGES": "en_GB", "LANG": "fi_FI.UTF-8"}, "en"),
        ({"LC_ALL": "", "LANG": "sv_SE"}, "sv"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "uk_UA.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_locale_chooses_the_language(environment: dict[str, str], language: str) -> None:
    assert chosen(environment) == language


def test_the_catalogues_are_files_of_their_own_for_translators() -> None:
    assert {file.name for file in Path(FOLDER).iterdir()} == {f"{each}.ftl" for each in languages()}
