"""What changes for readers: shown by language and page, word by word."""

import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from guideline.contract.reading import collect
from guideline.github.summary import summary
from guideline.github.writing import AllWords
from guideline.pages.reader import Reader
from guideline.pages.text_changes import Kind
from guideline.pages.word_diff import words
from guideline.project import mkdocs_config
from guideline.project.interface_words import load
from guideline.project.settings import Language, Settings
from guideline.reports.content_diff import PageChange, reader_changes
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.config import load_config

from tests.clock import today
from tests.full_site import LANGUAGES, ROOT, pages

Edit = Callable[[Path], None]


@pytest.fixture(scope="module")
def settings() -> Settings:
    return mkdocs_config.settings(load_config(str(ROOT / "mkdocs.yml")))


@pytest.fixture
def changed(settings: Settings, tmp_path: Path) -> Callable[[Edit], list[PageChange]]:
    """What changes for readers when the tests' pages are edited."""

    def change(edit: Edit) -> list[PageChange]:
        for language in LANGUAGES:
            for name, text in pages(language).items():
                file = tmp_path / "old" / "docs" / language / f"{name}.md"
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
        shutil.copytree(tmp_path / "old", tmp_path / "new")
        edit(tmp_path / "new" / "docs")
        reader = Reader(settings.markdown_config)
        was, now = (
            collect(replace(settings, root=root, docs=root / "docs"), reader, today())
            for root in (tmp_path / "old", tmp_path / "new")
        )
        return list(reader_changes(was, now))

    return change


def all_words() -> AllWords:
    return load(ROOT / "overrides" / "words", LANGUAGES)


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
        rewrite(docs, "fi/safety.md", "viestin, on", "viestin,\non")
        rewrite(docs, "fi/late.md", "reviewed: 2020-02-29", "reviewed: 2020-03-01")

    changes = changed(reflow)
    assert not changes
    assert "Nothing changes for readers." in shown(changes, settings)


def test_a_changed_word_is_shown_in_its_passage(
    changed: Callable[[Edit], list[PageChange]], settings: Settings
) -> None:
    changes = changed(lambda docs: rewrite(docs, "en/safety.md", "better to", "best to"))
    assert [(c.language, c.kind, c.file) for c in changes] == [
        ("en", Kind.CHANGED, "docs/en/safety.md")
    ]
    text = shown(changes, settings)
    assert "### English" in text
    assert "**In safety** (docs/en/safety.md)" in text
    assert "it is <del>better</del><ins>best</ins> to wait" in text


def test_a_new_item_and_a_removed_one_stand_on_their_own(
    changed: Callable[[Edit], list[PageChange]], settings: Settings
) -> None:
    def edit(docs: Path) -> None:
        rewrite(docs, "sv/safety.md", "- [ ] Tänk efter.\n", "")
        rewrite(docs, "sv/safety.md", "råd.\n", "råd.\n- [ ] Lugna dig sedan.\n")

    text = shown(changed(edit), settings)
    assert "- <del>☐ Tänk efter.</del>" in text
    assert "- <ins>☐ Lugna dig sedan.</ins>" in text


def test_another_kind_of_admonition_and_another_target_of_a_link_are_changes(
    changed: Callable[[Edit], list[PageChange]], settings: Settings
) -> None:
    def edit(docs: Path) -> None:
        rewrite(docs, "fi/safety.md", "!!! danger", "!!! note")
        rewrite(docs, "fi/changes.md", "(safety.md)", "(late.md)")

    text = shown(changed(edit), settings)
    assert "<del>danger</del><ins>note</ins>" in text
    assert "(<del>safety</del><ins>late</ins>.md)" in text


def test_new_and_removed_pages_are_named_in_each_language(
    changed: Callable[[Edit], list[PageChange]], settings: Settings
) -> None:
    def edit(docs: Path) -> None:
        for language in LANGUAGES:
            text = (docs / language / "safety.md").read_text("utf-8")
            (docs / language / "safety.md").unlink()
            top = text[: text.index("#")]
            (docs / language / "security.md").write_text(f"{top}# Wi-Fi {{#wi-fi}}\n", "utf-8")

    changes = changed(edit)
    assert [(c.language, c.kind) for c in changes] == [
        (language, kind) for language in LANGUAGES for kind in (Kind.GONE, Kind.NEW)
    ]
    text = shown(changes, settings)
    assert "(docs/en/security.md): uusi sivu · ny sida · new page" in text
    assert "(docs/sv/safety.md): poistettu sivu · borttagen sida · removed page" in text


def test_long_passages_are_shortened_around_the_change(
    changed: Callable[[Edit], list[PageChange]], settings: Settings
) -> None:
    changes = changed(lambda docs: rewrite(docs, "en/safety.md", "its link", "the link"))
    (line,) = re.findall(r"^- .*$", shown(changes, settings), re.MULTILINE)
    assert line == "- … is better to wait and ask than to open <del>its</del><ins>the</ins> link."


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
    rest = re.sub(r"</?(?:del|ins)>|<code>[^<]*</code>|&#\d+;", "", line[2:])
    assert not re.search(r"[@<>\[\]`*_|:]", rest)


def test_a_page_that_was_renamed_is_shown_as_renamed_with_what_changed_on_it(
    changed: Callable[[Edit], list[PageChange]], settings: Settings
) -> None:
    def rename(docs: Path) -> None:
        (docs / "sv" / "safety.md").rename(docs / "sv" / "security.md")
        rewrite(docs, "sv/security.md", "Tänk efter.", "Tänk två gånger.")

    (change,) = changed(rename)
    assert (change.kind, change.file, change.was) == (
        Kind.RENAMED,
        "docs/sv/security.md",
        "docs/sv/safety.md",
    )
    assert len(change.passages) == 1
    assert "the page was renamed (docs/sv/safety.md)" in shown([change], settings)
