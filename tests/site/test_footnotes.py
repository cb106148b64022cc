"""The way back from a footnote is named in the page's language."""

import pytest
from guideline.interface.footnotes import with_words
from guideline.pages import line_markers
from guideline.pages.reader import Reader
from guideline.project import interface_words, mkdocs_config
from mkdocs.config import load_config

from tests.conftest import ROOT

WORDS = interface_words.load(ROOT / "overrides/words", ["fi", "sv", "en"])
TEXT = "Yksi.[^1] Kaksi.[^2] Taas.[^1]\n\n[^1]: Lähde.\n[^2]: Toinen."


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Takaisin tekstiin alaviitteestä"),
        ("sv", "Tillbaka till texten från fotnot"),
        ("en", "Back to the text from footnote"),
    ],
)
def test_the_way_back_is_named_in_the_language_of_the_page(language: str, said: str) -> None:
    markdown_config = mkdocs_config.settings(load_config(str(ROOT / "mkdocs.yml"))).markdown_config
    html = with_words(line_markers.strip(Reader(markdown_config).convert(TEXT)), WORDS[language])
    assert html.count(f'title="{said} 1" aria-label="{said} 1"') == 2
    assert html.count(f'title="{said} 2" aria-label="{said} 2"') == 1
    assert "Jump back" not in html
