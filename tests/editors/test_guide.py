"""The guide for editors says what is so: its example is a page, its messages are the catalogues'."""

import re
import shlex
from html import unescape
from pathlib import Path

import pymupdf
import pytest
from click.testing import CliRunner
from guideline.cli import main
from guideline.contract import linter
from guideline.contract.rules import RULES
from guideline.project import interface_words
from guideline.project.messages import Message, faults, ids, said
from guideline.reports import rule_guide

from tests import full_site as sites
from tests.editors import guide
from tests.editors.guide import LANGUAGES
from tests.full_site import ROOT
from tests.places import ONBOARDING, SAFETY

pytestmark = pytest.mark.xdist_group("editors")

HOMES = {"fi": "", "sv": "sv/", "en": "en/"}


@pytest.mark.parametrize("rule", guide.CAUSES)
def test_what_an_editor_does_wrong_is_said_in_every_language(rule: str, tmp_path: Path) -> None:
    site = guide.site(tmp_path)
    if rule == "nav":
        site.nav = [guide.linked("fi")]
    for change in guide.CAUSES[rule]:
        guide.edit(site, change)
    found = [finding for finding in linter.check(site.guideline()) if finding.rule == rule]
    assert found
    for text in (found[0].what, found[0].todo):
        for language in LANGUAGES:
            assert not isinstance(text, Message) or faults(text, language) == []


def listed(site: Path, language: str) -> dict[str, str]:
    """What the guide says of each rule, by the id of its heading."""
    html = (site / HOMES[language] / "editing" / "index.html").read_text(encoding="utf-8")
    parts = re.split(
        r'<h3 id="(rule-[\w-]+)">',
        html.replace("\u00ad", "").split('<div class="rules">')[1].partition("</div>")[0],
    )
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_lists_every_rule_with_the_messages_of_the_catalogue(
    built_site: Path, language: str
) -> None:
    shown = listed(built_site, language)
    own = interface_words.load(ROOT / "overrides" / "words", LANGUAGES)[language]
    assert {rule_guide.anchor(rule.id) for rule in RULES} <= shown.keys()
    for rule in rule_guide.rules():
        text = unescape(shown[rule_guide.anchor(rule.id)])
        assert own.get(f"open.{rule.id.replace(' ', '-')}", "") in text
        assert text.count("<li>") == len(rule_guide.messages(rule.id))
    todo = said(language, "to-do", todo=said(language, "link-outside.todo", folder="docs/sv"))
    assert todo in unescape(shown["rule-link"])


def test_no_message_is_listed_under_two_rules_or_none() -> None:
    """What is said of settings, and to sites that adopted the contract later, is for no editor here."""
    found = [id_ for rule in rule_guide.rules() for id_ in rule_guide.messages(rule.id)]
    assert len(found) == len(set(found))
    said = {id_.removesuffix(".todo") for id_ in ids() if id_.endswith(".todo")}
    assert set(found) == said - {"adopted", "settings-no-rule"}


def test_the_example_page_passes_every_check(tmp_path: Path) -> None:
    assert linter.check(guide.site(tmp_path).guideline()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_example_shows_what_its_source_makes(language: str) -> None:
    pairs = guide.beside(language)
    assert len(pairs) == 4
    for typed, shown in pairs:
        lines = [line for line in typed.splitlines() if not line.startswith("#")]
        assert "\n".join(lines).strip() == shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_are_called_what_they_are_called_on_the_page(language: str) -> None:
    own = interface_words.load(ROOT / "overrides" / "words", LANGUAGES)[language]
    text = guide.text(language)
    assert f"**{own['edit.this']}**" in text
    assert f"**{own['edit.report']}**" in text


def test_the_command_for_a_new_page_makes_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = sites.copy(tmp_path / "copy")
    monkeypatch.chdir(copy.folder)
    commands = {guide.shown(guide.text(language), "sh")[0] for language in LANGUAGES}
    (command,) = commands
    program, *arguments = shlex.split(command)
    assert program == "guideline"
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 0, done.output
    for language in LANGUAGES:
        assert f"# {guide.example(language).split('# ')[1].split(' {')[0]} {{#coffee-room}}" in (
            copy.read(f"docs/{language}/coffee-room.md")
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_leads_to_it_from_its_foot_but_not_from_the_menu(
    built_site: Path, language: str
) -> None:
    html = (built_site / HOMES[language] / SAFETY / "index.html").read_text(encoding="utf-8")
    foot = html.split('<nav class="footer-links"')[1]
    assert 'href="../editing/"' in foot
    assert html.count("/editing/") == foot.count("/editing/")


def test_neither_search_nor_onboarding_nor_handbook_has_its_example(built_site: Path) -> None:
    indexes = list(built_site.rglob("search/*.json"))
    assert len(indexes) > len(LANGUAGES)
    for index in indexes:
        assert "editing/" not in index.read_text(encoding="utf-8"), index
    for language in LANGUAGES:
        onboarding = built_site / HOMES[language] / ONBOARDING / "index.html"
        assert "editing/#" not in onboarding.read_text(encoding="utf-8")
    books = list(built_site.rglob("*.pdf"))
    assert len(books) >= len(LANGUAGES)
    for book in books:
        with pymupdf.open(book) as document:
            text = "".join(page.get_text() for page in document)
        assert not any(word in text for word in ("kuppisi", "din kopp", "your cup")), book
