"""The forms and templates that editors meet on GitHub: the same in every language of the site."""

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from guideline.github import requests
from guideline.project import mkdocs_config
from mkdocs.config import load_config

ROOT = Path(__file__).parents[2]
FORMS = ROOT / ".github" / "ISSUE_TEMPLATE"
KINDS = ("fault", "suggestion", "page", *requests.KINDS)
LANGUAGES = [
    language.locale
    for language in mkdocs_config.settings(load_config(str(ROOT / "mkdocs.yml"))).languages
]
# https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/
# syntax-for-githubs-form-schema: what each element's attributes must have and may have.
ELEMENTS = {
    "markdown": ({"value"}, set()),
    "input": ({"label"}, {"description", "placeholder", "value"}),
    "textarea": ({"label"}, {"description", "placeholder", "value", "render"}),
    "dropdown": ({"label", "options"}, {"description", "multiple", "default"}),
}


def form(kind: str, language: str) -> dict[str, Any]:
    loaded = yaml.safe_load((FORMS / f"{language}-{kind}.yml").read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_github_accepts_the_form(kind: str, language: str) -> None:
    loaded = form(kind, language)
    assert loaded.keys() == {"name", "description", "title", "labels", "body"}
    for element in loaded["body"]:
        required, optional = ELEMENTS[element["type"]]
        attributes = element["attributes"].keys()
        assert required <= attributes <= required | optional
        assert element.keys() <= {"type", "id", "attributes", "validations"}
        if element["type"] != "markdown":
            assert re.fullmatch(r"[a-z]+", element["id"])
    labels = [element["attributes"].get("label") for element in loaded["body"][1:]]
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("kind", KINDS)
def test_every_language_asks_for_the_same(kind: str) -> None:
    asked = [
        [(e["type"], e.get("id"), e.get("validations")) for e in form(kind, language)["body"]]
        for language in LANGUAGES
    ]
    assert all(questions == asked[0] for questions in asked)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fault_form_has_the_fields_that_a_page_fills_in(language: str) -> None:
    texts = {element.get("id") for element in form("fault", language)["body"][:3]}
    assert {"page", "language"} <= texts


def test_people_can_tell_the_forms_apart() -> None:
    names = [form(kind, language)["name"] for kind in KINDS for language in LANGUAGES]
    assert len(set(names)) == len(names)
    assert {path.stem for path in FORMS.glob("*.yml")} - {"config"} == {
        f"{language}-{kind}" for kind in KINDS for language in LANGUAGES
    }


def test_a_pull_request_is_asked_for_every_language_of_the_site() -> None:
    template = (ROOT / ".github" / "pull_request_template.md").read_text(encoding="utf-8")
    boxes = re.findall(r"- \[ \] (.+)$", template, re.MULTILINE)
    assert boxes[:-1] == ["suomi on valmis", "svenskan är klar", "English is done"]
    assert len(boxes[:-1]) == len(LANGUAGES)


def owner(path: str) -> str:
    """Who reviews a file: the last line of CODEOWNERS that fits it."""
    lines = (ROOT / ".github" / "CODEOWNERS").read_text(encoding="utf-8").splitlines()
    found = ""
    for line in lines:
        if line and not line.startswith("#"):
            pattern, team = line.split()
            within = pattern == "*" or f"/{path}".startswith(pattern)
            if within or Path(f"/{path}").match(pattern):
                found = team
    return found


def test_each_language_has_editors_of_its_own() -> None:
    owners = {owner(f"docs/{language}/index.md") for language in LANGUAGES}
    assert len(owners) == len(LANGUAGES)


def test_every_file_has_an_owner_who_is_marked_as_a_placeholder() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert len(listed) > 100
    assert {owner(path).split("/")[0] for path in listed} == {"@ORGANISATION"}
