"""The interface speaks the page's language, and its words are complete in all of them."""

import json
import re
from pathlib import Path
from tempfile import TemporaryDirectory

import material
import pytest
from guideline.project import interface_words
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import ROOT
from tests.site.html import (
    Element,
    elements,
    language_of,
    pages,
)

LANGUAGES = ("fi", "sv", "en")
FOLDER = ROOT / "overrides/words"
SHOWN = ("aria-label", "title", "placeholder", "alt")


def write(folder: Path, **texts: str) -> None:
    for language, text in texts.items():
        (folder / f"{language}.yml").write_text(text, encoding="utf-8")


def faults(folder: Path) -> list[str]:
    """The faults that are reported for the Finnish and Swedish words in a folder."""
    with pytest.raises(interface_words.WordsError) as error:
        interface_words.load(folder, ["fi", "sv"])
    return str(error.value).replace(f"{folder}/", "").splitlines()


def theme_words(language: str) -> dict[str, str]:
    """The theme's own words of a language."""
    path = Path(material.__file__).parent / f"templates/partials/languages/{language}.html"
    return dict(re.findall(r'^  "([\w.]+)": "(.*)",?$', path.read_text("utf-8"), flags=re.M))


def frame_texts(page: list[Element]) -> set[str]:
    """What a page shows or says outside the guideline's own text."""
    texts = {e.attributes.get(name, "") for e in page for name in SHOWN}
    texts |= {
        e.text for e in page if "article" not in e.inside and e.tag not in ("script", "style")
    }
    config = next(e.text for e in page if e.attributes.get("id") == "__config")
    texts |= set(json.loads(config)["translations"].values())
    return {" ".join(text.split()) for text in texts} - {""}


def test_words_of_the_site_are_complete() -> None:
    loaded = interface_words.load(FOLDER, LANGUAGES)
    assert loaded["fi"].keys() == loaded["sv"].keys() == loaded["en"].keys()


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_no_english_word_of_the_theme_is_left(built_site: Path, language: str) -> None:
    english = set(theme_words("en").values()) | {"dark", "light", "Not found", "404 - Not found"}
    own = set(interface_words.load(FOLDER, LANGUAGES)[language].values())
    seen = 0
    for url, html in pages(built_site):
        if language_of(url) == language:
            seen += 1
            assert frame_texts(elements(html)) & (english - own - {"ltr", "en"}) == set(), url
    assert seen > 10


def test_every_word_that_a_page_shows_from_the_theme_is_the_project_s(built_site: Path) -> None:
    for url, html in pages(built_site):
        own = set(interface_words.load(FOLDER, LANGUAGES)[language_of(url)].values())
        config = next(e.text for e in elements(html) if e.attributes.get("id") == "__config")
        translations = json.loads(config)["translations"]
        translations.pop("select.version")  # the site has no versions
        assert set(translations.values()) <= own, url


def test_words_files_are_not_published(built_site: Path) -> None:
    assert [path.name for path in built_site.rglob("*.yml")] == []


def test_missing_and_unknown_words_are_named_with_file_line_and_remedy(tmp_path: Path) -> None:
    write(tmp_path, fi="a: yksi\nb: kaksi\n", sv="a: ett\nc: tre\n")
    assert faults(tmp_path) == [
        "sv.yml:1: 'b' is missing (fi: “kaksi”). Add it.",
        "sv.yml:2: 'c' is not in fi.yml. Add it there or remove it here.",
    ]


def test_lost_placeholder_is_named(tmp_path: Path) -> None:
    write(tmp_path, fi='a: "{n} sivua #"\n', sv="a: sidor\n")
    assert faults(tmp_path) == ["sv.yml:1: 'a' needs the same placeholders as fi.yml: # {n}."]


def test_word_that_is_no_text_or_stands_twice_is_named(tmp_path: Path) -> None:
    write(tmp_path, fi="a: yes\na: kaksi\n", sv="a: ett\n")
    assert faults(tmp_path) == [
        "fi.yml:1: 'a' is no text. Write the words, in quotes.",
        "fi.yml:2: 'a' is already on line 1. Remove one of them.",
    ]


def test_unreadable_files_are_named_together(tmp_path: Path) -> None:
    write(tmp_path, fi='a: "yksi\n')
    first, second = faults(tmp_path)
    assert first.startswith("fi.yml:2: is not valid YAML")
    assert second == "sv.yml: can't be read (No such file or directory). Add the file."


def test_wrong_encoding_is_named(tmp_path: Path) -> None:
    write(tmp_path, fi="a: yksi\n")
    (tmp_path / "sv.yml").write_bytes("a: nästa\n".encode("latin-1"))
    assert faults(tmp_path) == ["sv.yml: is not UTF-8 text. Save it as UTF-8."]


@settings(deadline=None)
@given(st.text())
def test_no_text_makes_the_words_reader_raise_anything_but_its_own_error(text: str) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        write(folder, fi="a: yksi\n")
        (folder / "sv.yml").write_bytes(text.encode("utf-8", errors="replace"))
        try:
            interface_words.load(folder, ["fi", "sv"])
        except interface_words.WordsError as error:
            assert str(error)
