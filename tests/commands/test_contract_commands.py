"""The command line: what it prints, writes and answers."""

import json
import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from guideline.cli import COMMANDS, main
from guideline.github import artefacts
from guideline.github.check_comment import Surroundings, check_comment
from guideline.project.atomic_write import save
from guideline.project.findings import Finding, Place
from guideline.project.interface_words import load as load_words
from guideline.reports.formats import github, sarif
from hypothesis import given
from hypothesis import strategies as st

from tests.tiny_site import TinySite, page

FI = "# Otsikko {#title}\n\nKerro heti.\n\nÄlä julkaise kuvia.\n"
SV = "# Rubrik {#title}\n\nBerätta genast.\n\nPublicera inga bilder.\n"
EN = "# Title {#title}\n\nTell at once.\n\nPublish no pictures.\n"
Run = Callable[..., Result]


@pytest.fixture
def project(site: TinySite, monkeypatch: pytest.MonkeyPatch) -> Iterator[TinySite]:
    """The current folder: a site in three languages, with receipts."""
    site.configure().write_pages(FI, SV, EN).record()
    monkeypatch.chdir(site.root)
    yield site


@pytest.fixture
def run(project: TinySite) -> Run:
    return lambda *arguments: CliRunner().invoke(main, arguments)


def stale(site: TinySite) -> TinySite:
    return site.write({"fi/index.md": page(FI.replace("kuvia", "videoita"))})


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_explains_itself_and_its_exit_codes(run: Run, command: str) -> None:
    done = run(command, "--help")
    assert done.exit_code == 0
    assert done.output.startswith(f"Usage: main {command} ")
    explained, _, codes = done.output.partition("Exit codes:")
    assert re.search(r"\n\n  [A-Z][^.]+\.", explained)
    assert re.findall(r"^ +(\d)  \w", codes, re.MULTILINE) == ["0", "1", "2"]


def test_the_command_itself_names_every_command(run: Run) -> None:
    shown = run("--help").output
    for command in ("check", "status", "diff", "record", "new", "readers", "comment", "remind"):
        assert re.search(rf"^  {command}  +[A-Z]", shown, re.MULTILINE)
    assert "2  the command was not understood" in shown


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_answers_2_to_what_it_does_not_know(run: Run, command: str) -> None:
    done = run(command, "--nonsense")
    assert done.exit_code == 2
    assert "There is no option" in done.output


@pytest.mark.parametrize(
    "arguments",
    [
        ("check",),
        ("status",),
        ("diff", "index.md", "sv"),
        ("record",),
        ("readers", "."),
        ("remind",),
        ("new", "x.md", "--title", "fi=X"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_outside_a_project_every_command_answers_2_in_a_line(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    done = run(*arguments)
    assert done.exit_code == 2
    assert "Run the command in the project's folder." in done.output


def test_check_answers_0_where_nothing_is_wrong_and_1_where_something_is(
    run: Run, project: TinySite
) -> None:
    assert (run("check").exit_code, run("check").output) == (0, "No errors.\n")
    stale(project)
    done = run("check")
    assert done.exit_code == 1
    assert "docs/sv/index.md:11: error (stale)" in done.output


def test_publishing_refuses_what_is_not_recorded(run: Run, project: TinySite) -> None:
    project.write_pages(FI, SV.replace("genast", "direkt"), EN)
    assert run("check").exit_code == 0
    done = run("check", "--publish")
    assert done.exit_code == 1
    assert "docs/sv/index.md:9: error (unrecorded): 1 passage is not recorded" in done.output
    assert "run “guideline record”" in done.output
    assert run("record").exit_code == 0
    assert run("check", "--publish").exit_code == 0


def test_a_published_build_refuses_it_too(project: TinySite) -> None:
    project.configure("extra: {guideline: {publishing: true}}\n")
    project.write_pages(FI, SV.replace("genast", "direkt"), EN)
    done = project.build()
    assert done.returncode == 1
    assert "error (unrecorded)" in done.stderr


def test_annotations_stand_on_the_changed_line_with_the_line_to_paste(
    run: Run, project: TinySite, tmp_path: Path
) -> None:
    before = tmp_path / "before"
    save(before / "docs/fi/index.md", page(FI))
    for lang in ("sv", "en"):
        save(before / f"docs/{lang}/index.md", (project.root / f"docs/{lang}/index.md").read_text())
    stale(project)
    lines = run("check", "--format", "github", "--since", str(before)).output.splitlines()
    assert [line.split("::")[1].split(",title")[0] for line in lines] == [
        "error file=docs/fi/index.md,line=11",
        "error file=docs/fi/index.md,line=11",
    ]
    assert "%0ALähdeteksti nyt: Älä julkaise {+videoita+}.%0A" in lines[1]
    assert "kirjoita <!-- allow stale: syy --> omalle rivilleen rivin 11 yläpuolelle" in lines[1]


def test_the_comment_says_of_notes_only_what_the_change_touches(
    run: Run, project: TinySite, tmp_path: Path
) -> None:
    before = tmp_path / "before"
    project.write_pages(FI, SV.replace("genast", "direkt"), EN)  # nobody has recorded it yet
    shutil.copytree(project.root / "docs", before / "docs")
    project.write_pages(FI, SV.replace("genast", "direkt"), EN.replace("at once", "now"))
    done = run("check", "--since", str(before), "--comment", str(tmp_path / "check.json"))
    assert done.output.count("(unrecorded)") == 2
    told = json.loads((tmp_path / "check.json").read_text("utf-8"))
    assert {each["place"]["file"] for each in told} == {"docs/en/index.md"}


@given(st.text(), st.text(), st.text())
def test_no_text_breaks_an_annotation(file: str, message: str, remedy: str) -> None:
    line = github([Finding(Place(file, 3), "rule", message, remedy)], lambda place: True)
    assert "\n" not in line
    assert "\r" not in line
    head = line.removeprefix("::error ").partition("::")[0]
    assert len(head.split(",")) == 3


def test_json_has_an_object_a_finding(run: Run, project: TinySite) -> None:
    stale(project)
    found = json.loads(run("check", "--format", "json").output)
    assert [(f["rule"], f["file"], f["line"]) for f in found] == [
        ("stale", "docs/en/index.md", 11),
        ("stale", "docs/sv/index.md", 11),
    ]
    assert found[0]["source"] == {"file": "docs/fi/index.md", "line": 11}


def test_sarif_names_its_rules_and_places(run: Run, project: TinySite) -> None:
    stale(project)
    (log,) = json.loads(run("check", "--format", "sarif").output)["runs"]
    rules = [rule["id"] for rule in log["tool"]["driver"]["rules"]]
    for result in log["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"] == "stale"
        assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 11}
    assert json.loads(sarif([]))["version"] == "2.1.0"


def test_pages_are_confirmed_one_after_the_other(run: Run, project: TinySite) -> None:
    pages = {
        f"{lang}/{name}.md": page(text)
        for lang, text in (("fi", FI), ("sv", SV), ("en", EN))
        for name in ("one", "two")
    }
    project.write(pages).record()
    project.write(
        {f"fi/{name}.md": page(FI.replace("kuvia", "videoita")) for name in ("one", "two")}
    )
    for name in ("one", "two"):
        assert run("record", f"{name}.md", "sv", "--unchanged", "the same").exit_code == 0


def test_a_receipt_renewed_without_a_new_translation_is_listed_by_name(
    run: Run, project: TinySite, tmp_path: Path
) -> None:
    before = tmp_path / "before"
    for lang in ("sv", "en"):
        name = f"receipts/{lang}/index.txt"
        save(before / name, (project.root / name).read_text("utf-8"))
    stale(project)
    project.write({"en/index.md": page(EN.replace("Publish no", "Publish"))})
    assert run("record", "index.md", "sv", "--unchanged", "same in Swedish").exit_code == 0
    assert run("record").exit_code == 0
    done = run("check", "--since", str(before))
    assert done.exit_code == 0
    assert done.output.count("(renewed)") == 1
    assert (
        "docs/sv/index.md:11: note (renewed): the paragraph “Publicera inga bilder.” was "
        "confirmed as it is: same in Swedish"
    ) in done.output


def test_record_refuses_what_is_stale_and_says_what_it_needs(run: Run, project: TinySite) -> None:
    stale(project)
    done = run("record", "index.md", "sv")
    assert done.exit_code == 1
    assert "Source before: {-" not in done.output
    assert "docs/sv/index.md:11: error (stale)" in done.output
    assert "Translate the change." in done.output


@pytest.mark.parametrize(
    "arguments",
    [("record", "nowhere.md"), ("record", "index.md", "de"), ("record", "--unchanged", "x")],
)
def test_record_answers_2_to_what_it_cannot_understand(run: Run, arguments: list[str]) -> None:
    assert run(*arguments).exit_code == 2


def test_status_is_a_table_of_pages_and_languages(run: Run, project: TinySite) -> None:
    assert run("status").exit_code == 0
    new = page("# Uusi {#new}\n\nTeksti.", description="Uusi sivu.")
    stale(project).write({"fi/new.md": new})
    done = run("status")
    assert done.exit_code == 1
    rows = [line.split("  ") for line in done.output.splitlines()]
    table = [[cell.strip() for cell in row if cell.strip()] for row in rows]
    assert ["index.md", "done", "1 stale", "1 stale"] in table
    assert table[3][2:] == ["missing", "missing"]
    assert table[-1] == ["done", "100 %", "44 %", "44 %"]


def test_diff_shows_both_sources_beside_the_translation(run: Run, project: TinySite) -> None:
    assert run("diff", "index.md", "sv").exit_code == 0
    stale(project)
    done = run("diff", "index.md", "sv")
    assert done.exit_code == 1
    left, right = zip(*(line.split("|") for line in done.output.strip().splitlines()), strict=True)
    assert [cell.strip() for cell in left] == [
        "docs/fi/index.md:11",
        "before: Älä julkaise [-kuvia-].",
        "now: Älä julkaise {+videoita+}.",
    ]
    assert [cell.strip() for cell in right][:2] == ["docs/sv/index.md:11", "Publicera inga bilder."]


TITLES = ("--title", "fi=Kuvat", "--title", "sv=Bilder", "--title", "en=Pictures: how")


def test_a_new_page_lacks_nothing_but_its_description(run: Run, project: TinySite) -> None:
    config = project.root / "mkdocs.yml"
    before = config.read_text("utf-8")
    text = before.replace(
        "{locale: sv, name: Svenska, nav_translations: {Etusivu: Startsida}}",
        "locale: sv\n          name: Svenska\n          nav_translations:\n"
        "            Etusivu: Startsida",
    ).replace(
        "{locale: en, name: English, nav_translations: {Etusivu: Home}}",
        "locale: en\n          name: English\n          nav_translations:\n            Etusivu: Home",
    )
    config.write_bytes(text.encode().replace(b"\n", b"\r\n"))
    assert run("new", "pictures.md", *TITLES).exit_code == 0
    after = config.read_bytes()
    assert b"\n" not in after.replace(b"\r\n", b"")
    assert after.decode().replace("\r\n", "\n") == text.replace(
        "  - Etusivu: index.md\n", "  - Etusivu: index.md\n  - Kuvat: pictures.md\n"
    ).replace("Startsida\n", "Startsida\n            Kuvat: Bilder\n").replace(
        "Home\n", "Home\n            Kuvat: 'Pictures: how'\n"
    )
    found = json.loads(run("check", "--format", "json").output)
    assert {(f["rule"], f["line"]) for f in found if f["severity"] == "error"} == {
        ("front matter", 2)
    }


@pytest.mark.parametrize(
    "arguments",
    [
        ("new", "index.md", *TITLES),
        ("new", "../x.md", *TITLES),
        ("new", "Uusi sivu.md", *TITLES),
        ("new", "x.md", *TITLES[:4]),
        ("new", "x.md", *TITLES, "--section", "Nowhere"),
    ],
)
def test_new_writes_nothing_where_it_cannot_write_all(
    run: Run, project: TinySite, arguments: list[str]
) -> None:
    files = [file for file in project.root.rglob("*") if file.suffix not in (".sqlite", ".lock")]
    before = {file: file.read_bytes() for file in files if file.is_file()}
    assert run(*arguments).exit_code == 2
    assert before == {file: file.read_bytes() for file in before}
    assert {*files} == {f for f in project.root.rglob("*") if f.suffix not in (".sqlite", ".lock")}


def test_a_write_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("before")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device", str(file))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        save(file, "after")
    assert [each.read_text() for each in tmp_path.iterdir()] == ["before"]


def test_the_comment_says_the_same_in_the_languages_of_the_editors(
    run: Run, project: TinySite, tmp_path: Path
) -> None:
    project.write({"fi/index.md": page(FI.replace("kuvia.", "kuvia!"))})
    shutil.copytree(Path(__file__).parents[2] / "overrides", project.root / "overrides")
    text = (project.root / "mkdocs.yml").read_text()
    (project.root / "mkdocs.yml").write_text(
        text.replace("  name: material\n", "  name: material\n  custom_dir: overrides\n")
    )
    done = run("check", "--comment", str(tmp_path / "check.json"))
    assert done.exit_code == 1
    found = artefacts.read(tmp_path / "check.json", list[Finding])
    words = load_words(project.root / "overrides" / "words", ["fi", "sv", "en"])
    written = check_comment(found, Surroundings(["fi", "sv"], words))
    assert written.startswith("## 2 asiaa korjattavana")  # it reads the same in Swedish, too
    assert "docs/sv/index&#46;md: rivi 11" in written
    assert '<details lang="sv"><summary>På svenska</summary>' in written
    assert json.loads((tmp_path / "suggestions.json").read_text("utf-8"))[0]["first"] == 11
