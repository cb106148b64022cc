"""Twelve ordinary changes, each in the steps of the guide for editors, end well without a programmer.

After each one runs what a pull request has to pass: `guideline check` against the version before,
`guideline record`; after all of them the site is built as it is published.
"""

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from guideline.cli import main

from tests import full_site as sites
from tests.clock import today
from tests.full_site import LANGUAGES, Site
from tests.places import DOCS

pytestmark = pytest.mark.xdist_group("editors")

Texts = dict[str, str]
MENU = "\nnav:\n  - Etusivu: index.md\n  - Turvallisuus: safety.md\n  - Perehdytys: late.md\n"
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><path d="M0 0h9"/></svg>'


def said(fi: str, sv: str, en: str) -> Texts:
    return {"fi": fi, "sv": sv, "en": en}


def change(site: Site, name: str, old: Texts, new: Texts) -> None:
    for language in old:
        site.replace(f"docs/{language}/{name}.md", old[language], new[language])


def append(site: Site, name: str, texts: Texts) -> None:
    for language, text in texts.items():
        file = f"docs/{language}/{name}.md"
        site.write(file, f"{site.read(file).rstrip()}\n\n{text}\n")


def own(key: str) -> Texts:
    return {language: sites.TEXTS[language][key] for language in LANGUAGES}


def command(*arguments: str) -> str:
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 0, done.output
    return done.output


def an_item_into_the_middle_of_a_checklist(site: Site) -> None:
    new = said("Nuku yön yli.", "Sov på saken.", "Sleep on it.")
    first = own("first")
    change(site, "safety", first, {k: f"{first[k]}\n- [ ] {new[k]}" for k in LANGUAGES})


def a_paragraph_split_in_two(site: Site) -> None:
    old = said(
        "viestin, on parempi odottaa ja kysyä kuin avata sen linkki.",
        "meddelande är det bättre att fråga än att öppna länken.",
        "message, it is better to wait and ask than to open its link.",
    )
    new = said(
        "viestin, odota.\n\nSe on parempi kuin avata sen linkki.",
        "meddelande ska du vänta.\n\nDet är bättre än att öppna länken.",
        "message, wait.\n\nThat is better than to open its link.",
    )
    change(site, "safety", old, new)


def a_typing_error_in_one_translation(site: Site) -> None:
    change(site, "safety", {"sv": "Fråga om råd."}, {"sv": "Be om råd."})


def a_finnish_sentence_reworded_without_change_of_meaning(site: Site) -> None:
    note = "<!-- allow stale: selvempi sanajärjestys -->\n\n"
    change(site, "safety", {"fi": "Kun saat oudon"}, {"fi": f"{note}Jos saat oudon"})


def two_pages_merged_and_one_deleted(site: Site) -> None:
    late = own("late")
    append(site, "safety", {k: f"## {late[k]} {{#late}}" for k in LANGUAGES})
    command("remove", "late.md", "--to", "safety.md")


def a_page_renamed(site: Site) -> None:
    command("rename", "docs/fi/safety.md", "security.md")


def a_picture_with_its_description_and_caption(site: Site) -> None:
    for language in LANGUAGES:
        site.write(f"docs/{language}/pöytä.svg", PICTURE)
    words = said("Pöytä", "Ett bord", "A table")
    captions = said("Täällä kysytään.", "Här frågar man.", "This is where to ask.")
    append(site, "security", {k: f"![{words[k]}](pöytä.svg)\n\n*{captions[k]}*" for k in LANGUAGES})


def a_table_and_a_link_to_a_law_in_each_language(site: Site) -> None:
    law = said("Laki", "Lagen", "The act")
    about = said("Mistä", "Om vad", "About what")
    openness = said("Julkisuus", "Offentlighet", "Openness")
    places = said("fi/laki", "sv/lag", "en/act")
    append(
        site,
        "security",
        {
            k: f"| {law[k]} | {about[k]} |\n| --- | --- |\n"
            f"| [{law[k]}](https://www.finlex.fi/{places[k]}/1999/621) | {openness[k]} |"
            for k in LANGUAGES
        },
    )


def a_dated_notice_on_the_home_page(site: Site) -> None:
    title = said("Huoltokatko", "Avbrott", "Service break")
    text = said(
        "Sivusto on hetken kiinni.", "Sidan är stängd en stund.", "The site is closed for now."
    )
    for language in LANGUAGES:
        days = f"first: {today()}\nlast: {today() + timedelta(days=3)}"
        body = f"# {title[language]} {{#break}}\n\n{text[language]}\n"
        site.write(f"docs/{language}/notices/break.md", f"---\n{days}\n---\n\n{body}")


def all_pages_marked_as_reviewed_today(site: Site) -> None:
    command("reviewed")
    for file in (site.folder / "docs").rglob("*.md"):
        assert "notices" in file.parts or f"reviewed: {today()}" in file.read_text("utf-8")


def two_people_change_the_same_page(site: Site) -> None:
    def git(*arguments: str) -> None:
        identity = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
        done = subprocess.run(
            ["git", *identity, *arguments],
            cwd=site.folder,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr

    git("init", "-qb", "main")
    git("add", "docs", "receipts", ".gitattributes")
    git("commit", "-qm", "before")
    for branch, key, new in (
        (
            "one",
            "ban",
            said("Älä avaa linkkiä koskaan.", "Öppna aldrig länken.", "Never open the link."),
        ),
        ("two", "second", said("Kysy apua.", "Be om hjälp.", "Ask for help.")),
    ):
        git("checkout", "-qb", branch, "main")
        old = own(key) | ({"sv": "Be om råd."} if key == "second" else {})
        change(site, "security", old, new)
        command("record")
        git("commit", "-qam", branch)
    git("merge", "-qm", "both", "one")
    shutil.rmtree(site.folder / ".git")


def an_urgent_ban_in_finnish_translated_later(site: Site) -> None:
    wait = f"<!-- pending until {today() + timedelta(days=7)}: kääntäjä on lomalla -->\n\n"
    ban = '!!! danger "Kielletty nyt heti"\n    Älä vastaa viestiin.'
    append(site, "security", {k: (wait if k != "fi" else "") + ban for k in LANGUAGES})
    command("check")
    command("record")
    for language, title, text in (
        ("sv", "Förbjudet genast", "Svara inte på meddelandet."),
        ("en", "Forbidden from now on", "Do not answer the message."),
    ):
        translated = f'!!! danger "{title}"\n    {text}'
        site.replace(f"docs/{language}/security.md", wait + ban, translated)


CHANGES: tuple[Callable[[Site], None], ...] = (
    an_item_into_the_middle_of_a_checklist,
    a_paragraph_split_in_two,
    a_typing_error_in_one_translation,
    a_finnish_sentence_reworded_without_change_of_meaning,
    two_pages_merged_and_one_deleted,
    a_page_renamed,
    a_picture_with_its_description_and_caption,
    a_table_and_a_link_to_a_law_in_each_language,
    a_dated_notice_on_the_home_page,
    all_pages_marked_as_reviewed_today,
    two_people_change_the_same_page,
    an_urgent_ban_in_finnish_translated_later,
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A small copy of the project with a menu, recorded."""
    made = sites.small(tmp_path_factory.mktemp("twelve") / "copy")
    made.write("mkdocs.yml", made.read("mkdocs.yml") + MENU)
    return made


@pytest.fixture(scope="module")
def done() -> dict[str, bool]:
    """Which changes ended well: each begins where the one before it ended."""
    return {}


@pytest.fixture
def before(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The project as it was before a change; the current folder is the project."""
    monkeypatch.chdir(site.folder)
    command("record")
    kept = tmp_path / "before"
    for name in ("docs", "receipts"):
        shutil.copytree(site.folder / name, kept / name)
    shutil.copy(site.folder / "mkdocs.yml", kept)
    yield kept


@pytest.mark.parametrize("number", range(1, 13), ids=lambda n: f"{n}-{CHANGES[n - 1].__name__}")
def test_the_check_is_green_after(
    site: Site, before: Path, done: dict[str, bool], number: int
) -> None:
    CHANGES[number - 1](site)
    output = command("check", "--since", str(before))
    assert not re.search(r": error \(", output)
    command("record")
    command("check", "--publish")
    done[CHANGES[number - 1].__name__] = True


def test_the_site_is_published_after_all_of_them(site: Site, done: dict[str, bool]) -> None:
    assert list(done) == [each.__name__ for each in CHANGES]
    site.build(PUBLISHING="true")
    assert "security/" in site.html("safety")
    assert 'id="notice-break"' in site.html("sv")
    assert "security/" in site.html("late")


def test_a_copy_of_the_real_guideline_takes_an_item_a_name_and_a_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = sites.copy(tmp_path / "copy")
    monkeypatch.chdir(copy.folder)
    new = said("Nuku ensin yön yli.", "Sov först på saken.", "Sleep on it first.")
    listed = sorted(
        f.name for f in (DOCS / "fi").glob("*.md") if "\n- [ ] " in f.read_text("utf-8")
    )
    name = next(each for each in listed if each != "editing.md")
    for language in LANGUAGES:
        text = copy.read(f"docs/{language}/{name}")
        copy.write(
            f"docs/{language}/{name}",
            text.replace("\n- [ ] ", f"\n- [ ] {new[language]}\n- [ ] ", 1),
        )
    command("rename", name, "renamed-page")
    command("reviewed")
    command("check")
    command("record")
    command("check", "--publish")
