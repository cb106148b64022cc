"""The search's files in the built site."""

import gzip
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from guideline.search import languages
from guideline.search.index import build
from guideline.search.sections import Section

from tests import projects
from tests.places import RESPONSIBILITY, SAFETY

LANGUAGES = {"fi": "", "sv": "sv/", "en": "en/"}

LARGEST = 64_000
"""Bytes gzipped, a language, with the first query; half is what people ask in their own words."""


def index_file(site: Path, language: str) -> Path:
    """The index that the theme's own index names, as the worker finds it."""
    config = json.loads((site / LANGUAGES[language] / "search/search_index.json").read_bytes())
    return Path(site, "assets/javascripts", config["config"]["index"]).resolve()


def index(site: Path, language: str) -> Any:
    """What is in it."""
    return json.loads(index_file(site, language).read_bytes())


@pytest.mark.parametrize("language", LANGUAGES)
def test_index_is_small(built_site: Path, language: str) -> None:
    assert len(gzip.compress(index_file(built_site, language).read_bytes(), 9)) < LARGEST


@pytest.mark.parametrize("language", LANGUAGES)
def test_index_holds_the_pages_of_its_language(built_site: Path, language: str) -> None:
    pages = {
        location.partition("#")[0] for location, _, _ in index(built_site, language)["sections"]
    }
    for page in pages:
        html = (built_site / LANGUAGES[language] / page / "index.html").read_text(encoding="utf-8")
        assert re.search(r"<html[^>]* lang=\"?(\w+)", html)[1] == language  # type: ignore[index]
    assert {"", f"{SAFETY}/", f"{RESPONSIBILITY}/"} <= pages


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_every_page_loads_holds_no_pages(built_site: Path, language: str) -> None:
    loaded = built_site / LANGUAGES[language] / "search/search_index.json"
    assert json.loads(loaded.read_bytes())["docs"] == []


def test_engine_of_the_theme_is_left_out(built_site: Path) -> None:
    assert not (built_site / "assets/javascripts/workers").exists()
    assert not (built_site / "assets/javascripts/lunr").exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_of_the_everyday_words_finds_something(built_site: Path, language: str) -> None:
    known = languages.known(projects.REPOSITORY, list(LANGUAGES))[language]
    sections = [
        Section(location, title, tuple(text.split("\n")))
        for location, title, text in index(built_site, language)["sections"]
    ]
    with projects.kept_in(projects.REPOSITORY / ".cache"):
        unused = build(known, sections).unused
    assert [f"{each.place} {each.term}" for each in unused] == []


def test_other_words_that_cannot_be_used_stop_the_build_with_a_line_each(tmp_path: Path) -> None:
    project = projects.write(tmp_path / "project", {})
    (project / "synonyms.yml").write_text("- lamp\n", encoding="utf-8")
    built = projects.build(project)
    assert built.returncode == 1
    assert "synonyms.yml:1: is no entry." in built.stdout
    assert "Traceback" not in built.stdout


def test_an_edit_in_known_words_is_built_without_the_slow_analyser(tmp_path: Path) -> None:
    project = projects.write(tmp_path / "project", {}, hook="# Nothing yet.\n")
    shutil.rmtree(project / ".cache")  # the links to what other tests share
    page = project / "docs/fi/index.md"
    page.write_text("# Uhka {#threat}\n\nViesti on uhka.\n", encoding="utf-8")
    assert projects.build(project).returncode == 0
    page.write_text("# Viesti {#threat}\n\nUhka on viesti.\n", encoding="utf-8")
    (project / "fault.py").write_text("import sys\n\nsys.modules['pyvoikko'] = None\n", "utf-8")
    built = projects.build(project)
    assert built.returncode == 0, built.stdout
    assert "Uhka on viesti." in str(index(project / "site", "fi")["sections"])
