"""An edition's handbook stays as it is, and can be made again of the edition's file."""

import hashlib
import re
from dataclasses import replace
from pathlib import Path

import pytest
from guideline.contract import published
from guideline.contract.guideline import Guideline
from guideline.editing.archive import Paper, archive
from guideline.editions.closing import close
from guideline.editions.format import Edition, handbook_of, name_of, render
from guideline.editions.history import read
from guideline.handbook import archived
from guideline.handbook.archived import Supplies
from guideline.hyphenation import joints
from guideline.pages.reader import Reader
from guideline.project.settings import MarkdownConfig

from tests.handbook import paper
from tests.tiny_site import ROOT, TinySite, page

PAPER = Paper(paper.WORDS, "https://ohje.example/")
LANGUAGES = ("fi", "sv", "en")


def closed(site: TinySite) -> Edition:
    """Close an edition of the site as it is, with its handbooks."""
    guideline = _named(site.guideline())
    pages = published.pages(guideline)
    said = dict.fromkeys(guideline.pages, "New.")
    made = archive(guideline, close(guideline.editions, pages, site.today, said), PAPER)
    assert not made.refused
    for locale, content in made.files.items():
        file = site.root / handbook_of(made.edition.number, locale)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    (site.root / name_of(made.edition.number)).write_text(render(made.edition), "utf-8")
    return made.edition


def _named(guideline: Guideline) -> Guideline:
    settings = guideline.settings
    translations = tuple(replace(each, site="Riktlinjer") for each in settings.translations)
    source = replace(settings.source, site="Ohje", default=True)
    return replace(guideline, settings=replace(settings, source=source, translations=translations))


@pytest.fixture(scope="module")
def archived_site(
    tmp_path_factory: pytest.TempPathFactory, markdown_config: MarkdownConfig
) -> TinySite:
    """A site of two editions, between which a page got other words."""
    site = TinySite(tmp_path_factory.mktemp("archive"), Reader(markdown_config))
    site.write_pages("# Radio {#title}\n\nVideo, see [the rules](deep/rules.md#rules).")
    for language in LANGUAGES:
        site.write(
            {f"{language}/deep/rules.md": page("# Rules {#rules}\n\nAsk [home](../index.md).")}
        )
    site.nav = ["index.md", {"Etusivu": ["deep/rules.md"]}]
    closed(site)
    for language in LANGUAGES:
        site.change(f"{language}/index.md", "Video", "Podcast")
    closed(site)
    return site


def again(root: Path, number: int, locale: str) -> bytes:
    """Make a handbook of the edition's file."""
    supplies = Supplies(paper.WORDS[locale], joints.read(root / joints.FILE, [*LANGUAGES]))
    outcome = archived.print_handbook(read(root), number - 1, locale, supplies)
    assert not outcome.faults
    return outcome.pdfs[0].content


def test_it_is_made_again_byte_for_byte_of_the_editions_file(archived_site: TinySite) -> None:
    root = archived_site.root
    for locale in ("fi", "sv"):
        kept = (root / handbook_of(1, locale)).read_bytes()
        assert hashlib.sha256(kept).hexdigest() == read(root).editions[0].handbook[locale].sha256
        assert paper.differences(kept, again(root, 1, locale)) == []
    assert paper.differences(kept, again(root, 2, "sv"))


def test_it_says_what_the_edition_said_in_the_order_of_the_menu(archived_site: TinySite) -> None:
    for number, said, other in ((1, "Video", "Podcast"), (2, "Podcast", "Video")):
        text = paper.text((archived_site.root / handbook_of(number, "sv")).read_bytes())
        assert f"{said}, see the rules" in text
        assert f"{other}, see" not in text
        assert f"Version {number} (" in text
        assert text.index("Startsida") < text.rindex("Rules")  # the menu's group above its page


def test_it_is_fit_for_an_archive(archived_site: TinySite) -> None:
    assert paper.problems(archived_site.root / handbook_of(2, "fi")) == []


def test_the_order_of_pages_is_kept_once_while_it_stays(archived_site: TinySite) -> None:
    first, second = read(archived_site.root).editions
    assert first.handbook["sv"].pages == (("index.md",), ("deep/rules.md", "Startsida"))
    assert second.handbook["sv"].pages is None


@pytest.mark.parametrize("content", [b"%PDF-1.7 another", None])
def test_a_handbook_that_is_another_or_gone_is_one_finding(
    site: TinySite, content: bytes | None
) -> None:
    closed(site)
    assert site.found("edition") == []
    file = site.root / handbook_of(1, "sv")
    file.unlink()
    if content:
        file.write_bytes(content)
    assert site.message("edition").startswith(
        "editions/1/sv.pdf:1: error (edition): the file is not"
    )


@pytest.mark.parametrize("locale", LANGUAGES)
def test_the_citys_own_first_edition_is_still_printed_with_every_word(locale: str) -> None:
    """Newer templates or another Typst may set it otherwise: lines, pages and labels may differ."""
    history = read(ROOT)
    pages = (history.html(page, locale) or "" for page in history.states[0].values())
    said = {word for html in pages for word in re.sub("<[^>]*>", " ", html).lower().split()}
    kept = paper.words((ROOT / handbook_of(1, locale)).read_bytes())
    assert len(kept & said) > 500
    assert (kept ^ paper.words(again(ROOT, 1, locale))) & said == set()
