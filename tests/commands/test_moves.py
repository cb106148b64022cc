"""`guideline rename`, `remove`, `reviewed`: everything follows, or nothing changes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from guideline.cli import main

from tests.clock import today
from tests.tiny_site import TinySite, git, page

Run = Callable[..., Result]
LANGUAGES = ("fi", "sv", "en")
CONFIG = """\
site_name: Ohje
site_url: https://guideline.example/
extra:
  guideline:
    time_zone: Europe/Helsinki
    footer: # at the foot
      - about.md # said there
plugins:
  - i18n:
      docs_structure: folder
      languages:
        - {locale: fi, name: Suomi, default: true}
        - locale: sv
          name: Svenska
          nav_translations:
            Alku: Början
            # titles
            Turva: Säkerhet
            Ryhmä: Grupp
            Lisää: Mera
        - locale: en
          name: English
          nav_translations:
            Alku: Beginning
            Turva: Safety
            Ryhmä: Group
            Lisää: More
nav:
  - Alku: index.md
  # the most read one
  - Turva: safety.md # kept short
  - Ryhmä:
      - Lisää: deep/more.md
markdown_extensions: [admonition, attr_list, md_in_html, tables, toc, pymdownx.tasklist]
not_in_nav: |
  /*/about.md
"""
WORDS = {
    "fi": ("Alku", "Turvassa", "Katso ohje.", "Lisää asiaa", "Tästä sivustosta", "Kysy ensin."),
    "sv": ("Början", "I säkerhet", "Se anvisningen.", "Mera om saken", "Om sidan", "Fråga först."),
    "en": ("Beginning", "In safety", "See the advice.", "More of it", "About it", "Ask at first."),
}


def texts(language: str) -> dict[str, str]:
    start, safe, see, more, about, ask = WORDS[language]
    return {
        "index.md": f"# {start} {{#start}}\n\n[{see}](safety.md#threats) [{safe}](safety.md)",
        "safety.md": f"# {safe} {{#safe}}\n\n## {ask} {{#threats}}\n\n- [ ] {ask}\n\n"
        f"[{more}](deep/more.md)",
        "deep/more.md": f"# {more} {{#more}}\n\n[{see}](../safety.md#threats) ![{safe}](../a.svg)",
        "about.md": f"# {about} {{#about}}\n\n[{see}][s] [x](https://safety.md/)\n\n[s]: safety.md",
    }


@pytest.fixture
def project(site: TinySite, monkeypatch: pytest.MonkeyPatch) -> Iterator[TinySite]:
    """The current folder: a site of four pages in three languages, recorded, in git."""
    (site.root / "mkdocs.yml").write_text(CONFIG, "utf-8")
    for language in LANGUAGES:
        for name, body in texts(language).items():
            about = f"{WORDS[language][list(texts(language)).index(name)]}."
            site.write({f"{language}/{name}": page(body, description=about)})
        site.write(
            {f"{language}/a.svg": b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"}
        )
    (site.root / "questions.yml").write_text(
        "- passage: safety#threats\n  also: {en: [threat]}\n- passage: safety\n", "utf-8"
    )
    monkeypatch.chdir(site.root)
    assert CliRunner().invoke(main, ["record"]).exit_code == 0
    for command in (["init", "-qb", "main"], ["add", "-A"], ["commit", "-qm", "x"]):
        git(site, *command)
    yield site


@pytest.fixture
def run(project: TinySite) -> Run:
    def command(*arguments: str, code: int = 0) -> Result:
        done = CliRunner().invoke(main, arguments)
        assert done.exit_code == code, done.output
        return done

    return command


def changed(site: TinySite) -> str:
    return git(site, "status", "--porcelain").stdout


def read(site: TinySite, name: str) -> str:
    return (site.root / name).read_text("utf-8")


def test_a_renamed_page_is_complete_in_every_language(project: TinySite, run: Run) -> None:
    run("rename", "safety.md", "security.md")
    for language in LANGUAGES:
        assert not (project.root / f"docs/{language}/safety.md").exists()
        assert "formerly: [safety]\n---\n" in read(project, f"docs/{language}/security.md")
        assert "(security.md#threats)" in read(project, f"docs/{language}/index.md")
        assert "(../security.md#threats)" in read(project, f"docs/{language}/deep/more.md")
        about = read(project, f"docs/{language}/about.md")
        assert "[s]: security.md" in about
        assert "(https://safety.md/)" in about
    assert "passage: security#threats\n" in read(project, "questions.yml")
    assert "passage: security\n" in read(project, "questions.yml")
    run("check")
    assert run("record").output == "Everything was recorded already.\n"


def test_the_menu_keeps_its_comments(project: TinySite, run: Run) -> None:
    run("rename", "safety.md", "security.md")
    assert read(project, "mkdocs.yml") == CONFIG.replace(" safety.md", " security.md")
    run("rename", "about", "site")
    now = CONFIG.replace(" safety.md", " security.md").replace("about.md", "site.md")
    assert read(project, "mkdocs.yml") == now


@pytest.mark.parametrize(
    "name", ["docs/fi/safety.md:9", "./docs/sv/safety.md", "fi/safety.md", "safety"]
)
def test_a_page_may_be_named_as_the_check_prints_it(project: TinySite, run: Run, name: str) -> None:
    assert "docs/fi/safety.md → docs/fi/security.md" in run("rename", name, "security").output


def test_a_page_moved_into_a_folder_keeps_its_links_and_pictures(
    project: TinySite, run: Run
) -> None:
    run("rename", "deep/more.md", "more.md")
    assert "(safety.md#threats)" in read(project, "docs/sv/more.md")
    assert "(a.svg)" in read(project, "docs/sv/more.md")
    run("rename", "safety.md", "deep/down/safe.md")
    assert "](../../more.md)" in read(project, "docs/fi/deep/down/safe.md")
    run("check")


def test_it_keeps_line_ends(project: TinySite, run: Run) -> None:
    for name in ("safety.md", "index.md"):
        file = project.root / "docs/fi" / name
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    run("rename", "safety", "security")
    for name in ("security.md", "index.md"):
        content = (project.root / "docs/fi" / name).read_bytes()
        assert content.count(b"\n") == content.count(b"\r\n")


def test_names_in_turn_lead_to_the_last_one(project: TinySite, run: Run) -> None:
    run("rename", "safety", "security")
    run("rename", "security", "safe")
    assert "formerly: [security, safety]" in read(project, "docs/sv/safe.md")
    run("rename", "safe", "safety")
    assert "formerly: [safe, security]" in read(project, "docs/sv/safety.md")
    run("check")


def test_a_heading_gets_another_id_in_every_language(project: TinySite, run: Run) -> None:
    run("rename", "safety.md#threats", "menaces")
    for language in LANGUAGES:
        text = read(project, f"docs/{language}/safety.md")
        assert "{#menaces}" in text
        assert "formerly: [safety#threats: menaces]" in text
        assert "(../safety.md#menaces)" in read(project, f"docs/{language}/deep/more.md")
    run("check")
    run("rename", "safety#menaces", "dangers")
    assert "[safety#menaces: dangers, safety#threats: dangers]" in read(
        project, "docs/fi/safety.md"
    )
    run("check")


def test_a_removed_page_leads_to_the_one_that_has_its_text(project: TinySite, run: Run) -> None:
    run("rename", "safety.md#threats", "menaces")
    run("rename", "safety", "security")
    for language in LANGUAGES:  # the editor moves a section
        file = project.root / f"docs/{language}/index.md"
        ask = WORDS[language][5]
        file.write_text(f"{file.read_text()}\n## {ask} {{#menaces}}\n\n- [ ] {ask}\n")
    run("remove", "security.md", "--to", "index.md")
    for language in LANGUAGES:
        text = read(project, f"docs/{language}/index.md")
        assert "formerly: [security, safety, security#" not in text
        assert "formerly: [security, safety#threats: menaces" not in text
        assert "(index.md)" in text or "(#" in text
        assert "(../index.md#menaces)" in read(project, f"docs/{language}/deep/more.md")
        assert not (project.root / f"receipts/{language}/security.txt").exists()
    assert "Turva" not in read(project, "mkdocs.yml")
    assert "# the most read one" in read(project, "mkdocs.yml")
    assert "passage: index#menaces" in read(project, "questions.yml")
    run("check")
    run("record")


def test_a_removed_page_whose_text_went_nowhere_leaves_nothing_to_do(
    project: TinySite, run: Run
) -> None:
    run("rename", "safety.md#threats", "menaces")
    project.publish()
    run("rename", "about", "more")
    said = run("remove", "safety", "--to", "more").output
    for language in LANGUAGES:
        assert (
            "formerly: [about, safety, safety#threats: about, safety#menaces: about]\n---"
            in read(project, f"docs/{language}/more.md")
        )
    assert "more.md has no headings with the ids threats and menaces" in said
    assert "docs/sv/index.md: line 9 led to the removed page and leads to more.md now" in said
    assert "docs/sv/more.md: line 12 led" in said  # below its new line of front matter
    assert "No errors" in run("check", "--publish").output
    assert run("record").output == "Everything was recorded already.\n"


def test_the_headings_of_a_removed_page_lead_to_wherever_its_text_went(
    project: TinySite, run: Run
) -> None:
    project.publish()
    for language in LANGUAGES:
        file = project.root / f"docs/{language}/deep/more.md"
        ask = WORDS[language][5]
        file.write_text(f"{file.read_text()}\n## {ask} {{#threats}}\n\n- [ ] {ask}\n")
    run("remove", "safety", "--to", "about")
    for language in LANGUAGES:
        assert "formerly: [safety]\n" in read(project, f"docs/{language}/about.md")
        assert "formerly: [safety#threats: threats]\n" in read(
            project, f"docs/{language}/deep/more.md"
        )
        assert "(deep/more.md#threats)" in read(project, f"docs/{language}/index.md")
    run("check", "--publish")


def test_a_page_that_was_deleted_by_hand_can_still_be_removed(project: TinySite, run: Run) -> None:
    project.publish()
    for language in LANGUAGES:
        (project.root / f"docs/{language}/safety.md").unlink()
    assert "run “guideline remove safety --to PAGE”" in run("check", code=1).output
    run("remove", "safety", "--to", "about")
    assert "Turva" not in read(project, "mkdocs.yml")
    run("check", "--publish")


def test_a_group_without_a_page_goes_with_the_page(project: TinySite, run: Run) -> None:
    said = run("remove", "deep/more.md", "--to", "safety").output
    assert "The menu no longer has the titles “Ryhmä”, “Lisää”" in said
    config = read(project, "mkdocs.yml")
    assert "Ryhmä" not in config
    assert "Lisää" not in config
    assert "# titles\n            Turva: Säkerhet\n        - locale: en" in config
    run("check")


def test_nothing_changes_where_one_file_cannot_be_written(
    project: TinySite, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = Path.replace

    def failing(self: Path, target: Path) -> Path:
        if target.name == "mkdocs.yml":
            raise PermissionError(13, "Permission denied", str(target))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    done = run("rename", "safety", "security", code=2)
    assert "mkdocs.yml: Permission denied. Nothing was changed." in done.output
    monkeypatch.undo()
    assert changed(project) == ""


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("rename", "safty", "security"), "Did you mean safety.md?"),
        (("rename", "safety", "about"), "docs/fi/about.md is there already"),
        (("rename", "safety", "../x"), "has to be small letters"),
        (("rename", "safety", "Ö"), "has to be small letters"),
        (("rename", "index", "home"), "The site knows index.md by this name"),
        (("rename", "safety#no", "x"), "has no heading {#no}. It has safe, threats."),
        (("rename", "safety#safe", "threats"), "is there already"),
        (("remove", "safety", "--to", "safety"), "is not another page"),
        (("remove", "safety", "--to", "no"), "There is no page docs/fi/no.md"),
        (("remove", "index", "--to", "safety"), "The site knows index.md by this name"),
        (("reviewed", "no"), "There is no page docs/fi/no.md"),
    ],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(
    project: TinySite, run: Run, arguments: tuple[str, ...], said: str
) -> None:
    assert said in run(*arguments, code=2).output
    assert changed(project) == ""


def test_a_page_that_cannot_be_read_stops_it(project: TinySite, run: Run) -> None:
    project.write({"sv/about.md": "# Å".encode("latin-1")})
    before = changed(project)
    assert "docs/sv/about.md: the file is not saved as UTF-8" in run(
        "rename", "safety", "x", code=2
    ).output  # fmt: skip
    assert changed(project) == before


def test_reviewed_writes_the_day_in_every_language(
    project: TinySite, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = str(today())
    run("reviewed", "docs/fi/safety.md")
    for language in LANGUAGES:
        assert f"\nreviewed: {day}\n---\n" in read(project, f"docs/{language}/safety.md")
        assert "reviewed: 2026-11-24" in read(project, f"docs/{language}/index.md")
    run("reviewed")
    assert f"reviewed: {day}" in read(project, "docs/en/deep/more.md")
    run("check")
    assert run("reviewed").output == "Nothing is left to do.\n"
