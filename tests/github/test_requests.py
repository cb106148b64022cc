"""Forms that editors fill in: what may become a command, and that nothing else does."""

from collections.abc import Mapping

import pytest
from guideline.cli import COMMANDS
from guideline.editing.new_page import is_name
from guideline.github.requests import Form, RequestError, forms, language, request
from guideline.project.messages import worded
from hypothesis import given
from hypothesis import strategies as st

from tests.full_site import ROOT

FORMS = list(forms(ROOT, "fi"))
RENAME = {"page": "safety.md", "name": "staying-safe.md"}
CREATE = {
    "page": "coffee-room.md",
    "fi": "Kahvihuone",
    "sv": "Kafferummet",
    "en": "The coffee room",
    "audience": "Työntekijöille",
    "section": "Jokaiselle",
}


def form(kind: str, locale: str = "fi") -> Form:
    (one,) = [form for form in FORMS if (form.kind, form.language) == (kind, locale)]
    return one


def filled(kind: str, answers: Mapping[str, str], locale: str = "fi") -> str:
    """The body of an issue as GitHub makes it of a form."""
    labels = form(kind, locale).labels.items()
    return "\n\n".join(f"### {label}\n\n{answers[field]}" for field, label in labels)


def arguments(kind: str, answers: Mapping[str, str], locale: str = "fi") -> list[str]:
    return list(request(filled(kind, answers, locale), FORMS).arguments)


def why(body: str) -> str:
    with pytest.raises(RequestError) as refused:
        request(body, FORMS)
    return worded(refused.value.what, "fi")


@pytest.mark.parametrize("locale", ["fi", "sv", "en"])
def test_a_form_in_any_language_becomes_a_command(locale: str) -> None:
    assert arguments("rename", RENAME, locale) == ["rename", "safety.md", "staying-safe.md"]
    assert language(filled("rename", RENAME, locale), FORMS) == locale
    removed = arguments("remove", {"page": "late", "target": "safety.md"}, locale)
    assert removed == ["remove", "late.md", "--to", "safety.md"]


def test_pages_are_taken_with_or_without_their_ending() -> None:
    pages = {"pages": "safety\r\n  content.md \r\n\r\nchannels"}
    assert arguments("reviewed", pages) == ["reviewed", "safety.md", "content.md", "channels.md"]


@pytest.mark.parametrize(("locale", "word"), [("fi", "Kaikki"), ("sv", "alla"), ("en", "all ")])
def test_a_word_stands_for_all_pages(locale: str, word: str) -> None:
    assert arguments("reviewed", {"pages": word}, locale) == ["reviewed"]


def test_a_new_page_has_a_title_in_each_language_and_a_place() -> None:
    assert arguments("create", CREATE) == [
        "new",
        "coffee-room.md",
        "--audience",
        "employees",
        "--title=fi=Kahvihuone",
        "--title=sv=Kafferummet",
        "--title=en=The coffee room",
        "--section=Jokaiselle",
    ]


def test_a_field_that_was_left_empty_asks_for_nothing() -> None:
    assert "--section" not in " ".join(arguments("create", CREATE | {"section": "_No response_"}))


@pytest.mark.parametrize(
    "name",
    [
        "$(touch x).md",
        "`id`.md",
        "a;b.md",
        "../mkdocs.yml",
        "../../.github/workflows/check.md",
        "/etc/passwd",
        "--help",
        "-rf.md",
        "safety.md\nrm -rf .",
        "safety.md --to x.md",
        "SAFETY.md",
        "säkerhet.md",
        "a\u202eb.md",
        "a" * 200 + ".md",
        "${{ github.token }}.md",
        "@everyone.md",
        "<script>.md",
        "",
    ],
)
def test_a_hostile_name_becomes_no_argument_and_is_not_said_again(name: str) -> None:
    for kind, answers in (
        ("rename", RENAME | {"page": name}),
        ("rename", RENAME | {"name": name}),
        ("remove", {"page": "safety.md", "target": name}),
    ):
        said = why(filled(kind, answers))
        assert not name.strip() or name not in said
    assert "sivun tiedosto" in why(filled("reviewed", {"pages": f"safety.md\n{name or '.'}"}))


@pytest.mark.parametrize(
    "title",
    [
        "A: b\n  - plugin: x",
        "{{ config }}",
        "<img src=x onerror=alert(1)>",
        "# Otsikko {#x}",
        "@kaupunki",
        "[linkki](https://x.example)",
        "a" * 81,
        "`x`",
        "=fi=x",
        "--to",
        "!ENV [HOME]",
        "",
    ],
)
def test_a_hostile_title_becomes_no_argument_and_is_not_said_again(title: str) -> None:
    for field in ("sv", "section") if title else ("sv",):
        said = why(filled("create", CREATE | {field: title}))
        assert "tavallista tekstiä" in said
        assert not title or title not in said


@pytest.mark.parametrize(
    "body",
    [
        "",
        "Hei! Voisitteko muuttaa sivun nimen?",
        filled("rename", RENAME | {"name": "x.md\n\n### Sivu\n\ny.md"}),
        filled("rename", RENAME) + "\n\n### Muuta\n\nx",
        filled("create", CREATE | {"audience": "Kaikille ja --to"}),
        "### Sivu\n\nsafety.md",
    ],
)
def test_a_body_that_is_no_form_asks_for_nothing(body: str) -> None:
    assert "Lomakkeesta ei saa selvää" in why(body)


@given(page=st.text(max_size=60), name=st.text(max_size=60))
def test_whatever_is_written_only_names_of_pages_become_arguments(page: str, name: str) -> None:
    body = filled("rename", {"page": page, "name": name})
    try:
        command, *given_names = request(body, FORMS).arguments
    except RequestError:
        return
    assert command == "rename"
    assert all(is_name(each) for each in given_names)


def test_every_form_asks_for_a_command_that_there_is() -> None:
    assert {form.kind for form in FORMS} == {"rename", "remove", "reviewed", "create"}
    assert {"rename", "remove", "reviewed", "new"} <= COMMANDS.keys()
