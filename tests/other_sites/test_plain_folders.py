"""A folder of Markdown in two languages, without MkDocs, is checked as it is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from guideline.cli import main

from tests.other_sites import widget

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: CliRunner().invoke(main, arguments)


@pytest.mark.parametrize("kind", widget.PAGES)
def test_code_cards_and_a_page_without_fields_or_ids_are_no_errors(
    run: Run, tmp_path: Path, kind: str
) -> None:
    widget.plain(tmp_path, kind)
    done = run("check")
    assert done.exit_code == 0, done.output
    assert " error " not in done.output
    missing = widget.file_of(kind, "de", "guide/faq")
    assert f"{missing}:1: warning (missing)" in done.output


@pytest.mark.parametrize("kind", widget.PAGES)
def test_what_differs_is_found_where_it_stands(run: Run, tmp_path: Path, kind: str) -> None:
    widget.plain(tmp_path, kind)
    german = widget.DE.replace("3.11", "3.10").replace("install widget", "install wdiget")
    widget.write(tmp_path, widget.PAGES[kind], "de", "index", german)
    done = run("check")
    assert done.exit_code == 1
    file = widget.file_of(kind, "de", "index")
    assert f"{file}:6: error (literal)" in done.output
    assert f"{file}:16: error (code)" in done.output


def test_a_link_may_name_the_file_of_its_own_language(run: Run, tmp_path: Path) -> None:
    widget.plain(tmp_path, "suffixes")
    pages = widget.PAGES["suffixes"]
    widget.write(tmp_path, pages, "en", "index", f"{widget.EN}\n[FAQ](guide/faq.md)\n")
    widget.write(tmp_path, pages, "de", "index", f"{widget.DE}\n[FAQ](guide/faq.de.md)\n")
    assert "error (link)" in run("check").output
    widget.write(tmp_path, pages, "de", "guide/faq", "# Fragen\n\nIst es frei? Ja.\n")
    assert "(link)" not in run("check").output


def test_a_source_that_changes_makes_its_translation_stale(run: Run, tmp_path: Path) -> None:
    widget.plain(tmp_path)
    assert run("record").exit_code == 0
    english = widget.EN.replace("turns", "converts")
    widget.write(tmp_path, widget.PAGES["folders"], "en", "index", english)
    assert "docs/de/index.md:6: error (stale)" in run("check").output


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ("rules: {missing: error}\n", "docs/de/guide/faq.md:1: error (missing)"),
        ("rules: {missing: off}\n", ""),
        ("fields: {required: [owner]}\n", "docs/en/index.md:1: error (front matter)"),
        ("ids: true\nrules: {heading: error}\n", "docs/en/index.md:14: error (heading)"),
        ("rules: {mising: off}\n", "error (settings): the settings name the rule “mising”"),
    ],
)
def test_settings_say_what_is_asked(run: Run, tmp_path: Path, more: str, found: str) -> None:
    widget.plain(tmp_path, more=more)
    output = run("check").output
    assert found in output
    assert found or "missing" not in output


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("pages: docs\nsource: en\nlanguages: [de]\n", "Missing or wrong: pages."),
        ("pages: docs/{language}/{page}.md\n", "Missing or wrong: source and languages."),
        ("page: x\n", "“page” is no setting; “pages” may be meant"),
        ("rules: {link: loud}\n", "“rules” is wrong: Invalid enum value 'loud'"),
        ("time_zone: Europe/Atlantis\n", "“time_zone” must be a time zone"),
        ("- x\n", "The file must hold settings"),
        ("a: [\n", "guideline.yml: Line 2 is not valid YAML"),
    ],
)
def test_settings_that_cannot_be_used_are_one_message(
    run: Run, tmp_path: Path, settings: str, said: str
) -> None:
    (tmp_path / "guideline.yml").write_text(settings, "utf-8")
    done = run("check")
    assert done.exit_code == 2
    assert said in done.output
    assert "Traceback" not in done.output


@pytest.mark.parametrize(
    ("english", "german"),
    [
        (
            "# One\n\n[Usage](guide/faq/) of {{ it }}.\n",
            "# Eins\n\n[So](guide/faq/) geht {{ it }}.\n",
        ),
        (
            "# One\n\n{% if x %}\n\nGo [home](../en/).\n",
            "# Eins\n\n{% if x %}\n\n[Heim](../de/).\n",
        ),
        ("# `get()`\n\n- `id`\n- `email`\n", "# `get()`\n\n- `id`\n- `email`\n"),
        (
            "# One\n\n/// tip\n\nThe door is open.\n\n///\n",
            "# Eins\n\n/// tip | Tipp\n\nDie Tür ist offen.\n\n///\n",
        ),
        (
            "# One\n\n<iframe src='https://a.b'></iframe>\n",
            "# Eins\n\n<iframe src='https://a.b'></iframe>\n",
        ),
    ],
)
def test_what_other_sites_write_is_not_wrong(
    run: Run, tmp_path: Path, english: str, german: str
) -> None:
    widget.plain(tmp_path, more="rules: {heading: off, missing: off}\n")
    for language, text in (("en", english), ("de", german)):
        widget.write(tmp_path, widget.PAGES["folders"], language, "guide/faq", "# `faq`\n")
        widget.write(tmp_path, widget.PAGES["folders"], language, "Page-1.0", text)
    output = run("check").output
    found = [line for line in output.splitlines() if "Page" in line and "note" not in line]
    assert found == []


def test_a_language_that_nobody_knows_is_checked_as_far_as_it_goes(
    run: Run, tmp_path: Path
) -> None:
    widget.plain(tmp_path)
    settings = tmp_path / "guideline.yml"
    settings.write_text(settings.read_text("utf-8").replace("[de]", "[de, xx]"), "utf-8")
    done = run("check")
    assert "docs/xx/index.md:1: warning (missing)" in done.output
    assert "Traceback" not in done.output


def test_a_folder_without_settings_says_how_to_begin(run: Run) -> None:
    done = run("check")
    assert done.exit_code == 2
    assert "neither mkdocs.yml nor guideline.yml" in done.output


def test_the_schema_knows_every_setting(run: Run) -> None:
    output = run("schema").output
    assert '"pages"' in output
    assert '"recommended"' in output
    assert '"guideline": {' in run("schema", "--mkdocs").output
