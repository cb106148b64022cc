"""What changes for readers: shown by language and page, word by word."""

import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from guideline import edge
from guideline.github.summary import summary
from guideline.github.writing import AllWords
from guideline.pages import Reader
from guideline.reader_changes import Kind, PageChange, reader_changes, words
from guideline.settings import Language, Settings
from guideline.site import collect
from guideline.words import load
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.config import load_config

from tests.editors.sites import ROOT

Edit = Callable[[Path], None]


@pytest.fixture(scope="module")
def settings() -> Settings:
    return edge.settings(load_config(str(ROOT / "mkdocs.yml")))


@pytest.fixture
def changed(settings: Settings, tmp_path: Path) -> Callable[[Edit], list[PageChange]]:
    """What changes for readers when the real pages are edited."""

    def change(edit: Edit) -> list[PageChange]:
        shutil.copytree(ROOT / "docs", tmp_path / "docs")
        edit(tmp_path / "docs")
        later = replace(settings, root=tmp_path, docs=tmp_path / "docs")
        reader = Reader(settings.dialect)
        old, new = (collect(each, reader, edge.today()) for each in (settings, later))
        return list(reader_changes(old, new))

    return change


def all_words() -> AllWords:
    return load(ROOT / "overrides" / "words", ["fi", "sv", "en"])


def rewrite(docs: Path, name: str, old: str, new: str) -> None:
    text = (docs / name).read_text(encoding="utf-8")
    assert old in text
    (docs / name).write_text(text.replace(old, new), encoding="utf-8")


def shown(changes: list[PageChange], settings: Settings) -> str:
    """The summary as GitHub shows it, the marks of what went and what came kept."""
    return unescape(summary(changes, settings, all_words()).replace("&#8203;", ""))


def test_pages_that_read_the_same_are_not_listed(
    changed: Callable[[Edit], list[PageChange]], settings: Settings
) -> None:
    def reflow(docs: Path) -> None:
        rewrite(docs, "fi/safety.md", "Jos epäilet, ettei", "Jos epäilet,\nettei")
        rewrite(docs, "fi/safety.md", "reviewed: 2026-11-24", "reviewed: 2026-11-23")

    changes = changed(reflow)
    assert not changes
    assert "Nothing changes for readers." in shown(changes, settings)


def test_a_changed_word_is_shown_in_its_passage(
    changed: Callable[[Edit], list[PageChange]], settings: Settings
) -> None:
    changes = changed(lambda docs: rewrite(docs, "en/safety.md", "safer to leave", "best to leave"))
    assert [(c.language, c.kind, c.file) for c in changes] == [
        ("en", Kind.CHANGED, "docs/en/safety.md")
    ]
    text = shown(changes, settings)
    assert "### English" in text
    assert "**Safely on social media** (docs/en/safety.md)" in text
    assert "it is <del>safer</del><ins>best</ins> to leave the link or file" in text


def test_a_new_item_and_a_removed_one_stand_on_their_own(
    changed: Callable[[Edit], list[PageChange]], settings: Settings
) -> None:
    def edit(docs: Path) -> None:
        rewrite(docs, "sv/safety.md", "- [ ] Fundera på om meddelandet är äkta.\n", "")
        rewrite(
            docs, "sv/safety.md", "- [ ] För meddelandet", "- [ ] Lugna dig.\n- [ ] För meddelandet"
        )

    text = shown(changed(edit), settings)
    assert "- <del>☐ Fundera på om meddelandet är äkta.</del>" in text
    assert "- <ins>☐ Lugna dig.</ins>" in text


def test_another_kind_of_admonition_and_another_target_of_a_link_are_changes(
    changed: Callable[[Edit], list[PageChange]], settings: Settings
) -> None:
    def edit(docs: Path) -> None:
        rewrite(docs, "fi/safety.md", "!!! danger", "!!! note")
        rewrite(docs, "fi/index.md", "(responsibility.md)\n4.", "(safety.md)\n4.")

    text = shown(changed(edit), settings)
    assert "<del>danger</del><ins>note</ins>" in text
    assert "(<del>responsibility</del><ins>safety</ins>.md)" in text


def test_new_and_removed_pages_are_named_in_each_language(
    changed: Callable[[Edit], list[PageChange]], settings: Settings
) -> None:
    def edit(docs: Path) -> None:
        for language in ("fi", "sv", "en"):
            (docs / language / "content.md").rename(docs / language / "metrics.md")

    changes = changed(edit)
    assert [(c.language, c.kind) for c in changes] == [
        (language, kind) for language in ("fi", "sv", "en") for kind in (Kind.GONE, Kind.NEW)
    ]
    text = shown(changes, settings)
    assert "(docs/en/metrics.md): uusi sivu · ny sida · new page" in text
    assert "(docs/sv/content.md): poistettu sivu · borttagen sida · removed page" in text


def test_long_passages_are_shortened_around_the_change(
    changed: Callable[[Edit], list[PageChange]], settings: Settings
) -> None:
    changes = changed(lambda docs: rewrite(docs, "en/safety.md", "safer to leave", "best to leave"))
    (line,) = re.findall(r"^- .*$", shown(changes, settings), re.MULTILINE)
    assert line == (
        "- … doubt that a message is genuine, it is <del>safer</del><ins>best</ins>"
        " to leave the link or file unopened."
    )


@given(st.text(), st.text())
def test_the_runs_of_words_add_up_to_both_texts(old: str, new: str) -> None:
    runs = words(old, new)
    assert "".join(run.old for run in runs) == old
    assert "".join(run.new for run in runs) == new


WORDS = all_words()


@given(st.text(), st.text())
def test_no_text_can_write_markup_mentions_or_links_into_the_summary(old: str, new: str) -> None:
    change = PageChange("fi", Kind.CHANGED, old, new, (words(old, new),))
    finnish = Language("fi", "Suomi")
    text = summary([change], Settings(ROOT, ROOT / "docs", ROOT / "mkdocs.yml", finnish, ()), WORDS)
    (line,) = (line for line in text.split("\n") if line.startswith("- "))
    rest = re.sub(r"</?(?:del|ins)>|@&#8203;|&#\d+;", "", line[2:])
    assert not re.search(r"[@<>\[\]`*_|:]", rest)
