"""In a preview each page says what is open on it; what is built never does."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest
from guideline.contract import linter
from guideline.contract.rules import RULES
from guideline.project import interface_words

from tests.handbook.sites import serving
from tests.projects import build, write
from tests.tiny_site import ROOT, page

FI = "# Otsikko {#title}\n\nKatso @kaupunki.\n\nLoppu.\n"
SV = "# Rubrik {#title}\n\nSe @staden & <b>mer</b>.\n\nSlut.\n"
EN = "# Title {#title}\n\nSee @kaupunki.\n\n040 123 4567.\n"
WORDS = interface_words.load(ROOT / "overrides/words", ["fi", "sv", "en"])


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page with a fault in Swedish and two in English."""
    pages = {"fi/a.md": page(FI), "sv/a.md": page(SV), "en/a.md": page(EN)}
    return write(tmp_path_factory.mktemp("preview") / "project", pages)


@pytest.fixture(scope="module")
def previewed(project: Path) -> Iterator[dict[str, str]]:
    """The page in every language as `mkdocs serve` shows them."""
    with serving(project) as address:
        shown = {}
        for name in ("a", "sv/a", "en/a"):
            with urlopen(f"{address}{name}/") as answer:
                shown[name] = answer.read().decode()
        yield shown


def banner(html: str) -> str:
    """What a page says is open on it; empty where it says nothing."""
    found = re.search(r'<aside class="open-points.*?</aside>', html, re.DOTALL)
    return found[0] if found else ""


@pytest.mark.parametrize(("language", "line"), [("sv", 9), ("en", 11)])
def test_it_says_in_the_pages_language_what_is_open(
    previewed: dict[str, str], language: str, line: int
) -> None:
    own, said = WORDS[language], banner(previewed[f"{language}/a"])
    assert f'id="open-points">{own["open"]}</h2>' in said
    assert 'aria-labelledby="open-points"' in said
    assert own["open.about"] in said
    assert f"<strong>{own['open.literal']}</strong>" in said
    plain = re.sub(r"\s+", " ", re.sub("<[^>]*>", "", said))
    assert f"{own['open.line'].format(line=line)}." in plain
    assert f"{own['open.error']}." in said


def test_it_stands_before_the_title(previewed: dict[str, str]) -> None:
    html = previewed["sv/a"]
    assert html.index("<article") < html.index(banner(html)) < html.index("<h1")


def test_it_shows_what_the_check_says_in_the_pages_language(previewed: dict[str, str]) -> None:
    said = banner(previewed["sv/a"])
    assert "<p>Uppgiften är en annan än i docs/fi/a.md:9. Där står @kaupunki" in said
    assert "&lt;!-- allow literal: orsaken --&gt;" in said
    assert "<!--" not in said


def test_every_point_of_the_page_is_there_and_none_of_another(previewed: dict[str, str]) -> None:
    assert banner(previewed["sv/a"]).count("<li>") == 1
    said = banner(previewed["en/a"])
    assert said.count("<li>") == 2
    assert WORDS["en"]["open.unsafe"] in said


def test_the_passage_has_a_sign_in_the_pages_language(previewed: dict[str, str]) -> None:
    own, html = WORDS["sv"], previewed["sv/a"]
    sign = (
        f'<a class="open-point" id="open-line-9" href="#open-points" data-search-exclude="">'
        f"{own['open.literal']}</a>"
    )
    assert html.count('class="open-point"') == 1
    assert re.search(rf"<p>{re.escape(sign)} Se @staden", html)
    assert '<a href="#open-line-9">' in banner(html)


def test_a_page_in_order_says_nothing(previewed: dict[str, str]) -> None:
    assert banner(previewed["a"]) == ""


def test_what_is_built_says_nothing_of_it(project: Path) -> None:
    done = build(project)
    assert done.returncode == 0, done.stdout
    assert "@staden" in (project / "site/sv/a/index.html").read_text("utf-8")
    assert not [f for f in (project / "site").rglob("*.html") if banner(f.read_text("utf-8"))]


def test_a_preview_is_built_with_every_fault_shown(tmp_path: Path) -> None:
    wrong = {
        "fi/a.md": page("# A {#a}\n\n## Otsikko ilman tunnusta\n\nKatso [sivu](none.md).\n"),
        "sv/a.md": page("# A {#a}\n\n<script>x</script>\n"),
        "en/a.md": "# Ä".encode("latin-1").decode("latin-1"),
        "fi/b.md": page("# B {#b}\n\nTeksti."),
    }
    project = write(tmp_path / "project", wrong)
    config = project / "mkdocs.yml"
    text = config.read_text("utf-8")
    judges = "  - hooks/handbook.py\n  - hooks/translations.py\n"
    config.write_text(text.replace("\nhooks:\n", f"\nhooks:\n{judges}", 1), "utf-8")
    (project / "docs/en/a.md").write_bytes("# Ä".encode("latin-1"))
    assert build(project).returncode == 1
    assert not (project / "site").exists()
    done = build(project, "--no-directory-urls", PREVIEW="true")
    assert done.returncode == 0, done.stdout
    html = (project / "site/a.html").read_text("utf-8")
    assert WORDS["fi"]["open.heading"] in banner(html)
    assert WORDS["fi"]["open.link"] in html.split('class="open-point"')[2]
    assert "\ue100" not in html
    assert 'href="index.html" class="site-name"' in html  # a folder has no page of its own
    assert WORDS["fi"]["search.needs_server"] in html
    assert WORDS["en"]["open.file"] in (project / "site/en/a.html").read_text("utf-8")


@pytest.mark.parametrize("rule", [*(rule.id for rule in RULES), linter.SILENCE])
def test_there_are_words_for_every_rule(rule: str) -> None:
    for language in ("fi", "sv", "en"):
        assert f"open.{rule.replace(' ', '-')}" in WORDS[language]
