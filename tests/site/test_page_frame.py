"""What stands around a page's text: whom it is for, who answers for it, titles of admonitions."""

import re
import shutil
from pathlib import Path

import pytest

from tests import projects
from tests.conftest import ROOT
from tests.site.html import (
    NOT_FOUND,
    elements,
    language_of,
    pages,
)

AUDIENCES = {
    ("fi", "employees"): "Työntekijöille",
    ("fi", "elected-officials"): "Luottamushenkilöille",
    ("sv", "employees"): "För anställda",
    ("sv", "elected-officials"): "För förtroendevalda",
    ("en", "employees"): "For employees",
    ("en", "elected-officials"): "For elected officials",
}

PAGE = """---
audience: employees
owner: Kaupungin viestintä
reviewed: 2026-03-05
---

# Otsikko {#title}

Teksti ja [linkki](https://example.org/?a=1&b=2).

!!! warning
    Varo.

!!! danger "Kielletty"
    Ei.

!!! mystery
    Mitä?

| Vasen | Keskellä |
| ----- | :------: |
| a     | b        |
"""


@pytest.fixture(scope="module")
def tiny_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tiny") / "project"
    pages = {f"{language}/a.md": PAGE for language in projects.LANGUAGES}
    result = projects.build(projects.write(folder, pages))
    assert result.returncode == 0, result.stdout
    return folder / "site"


def front_matter(url: str) -> dict[str, str]:
    """The front matter of the source of a built page."""
    language = language_of(url)
    name = url.removeprefix(f"{language}/").strip("/") or "index"
    text = (ROOT / "docs" / language / f"{name}.md").read_text("utf-8")
    return dict(re.findall(r"^(\w+): (.*)$", text.split("---")[1], flags=re.M))


def test_page_that_is_not_for_everyone_says_so_right_under_its_title(built_site: Path) -> None:
    seen = set()
    for url, html in pages(built_site):
        home_or_none = url in ("", "sv/", "en/") or url.endswith(NOT_FOUND)
        audience = "everyone" if home_or_none else front_matter(url)["audience"]
        if audience == "everyone":
            assert 'class="audience' not in html, url
            continue
        key = (language_of(url), audience)
        page = elements(html)
        title = next(number for number, element in enumerate(page) if element.tag == "h1")
        after = next(e for e in page[title + 1 :] if "h1" not in e.inside)
        assert after.text == AUDIENCES[key], url
        seen.add(key)
    assert seen == AUDIENCES.keys()


@pytest.mark.parametrize(
    ("folder", "date"),
    [("", "5. maaliskuuta 2026"), ("sv/", "5 mars 2026"), ("en/", "5 March 2026")],
)
def test_owner_and_review_date_stand_under_the_title_in_the_language(
    tiny_site: Path, folder: str, date: str
) -> None:
    html = (tiny_site / folder / "a/index.html").read_text("utf-8")
    assert html.index("</h1>") < html.index('<dl class="page-facts">') < html.index("Teksti ja")
    facts = [e.text for e in elements(html) if e.tag == "dd"]
    assert facts[:2] == ["Kaupungin viestintä", date]


@pytest.mark.parametrize(
    ("folder", "title"), [("", "Varoitus"), ("sv/", "Varning"), ("en/", "Warning")]
)
def test_admonition_without_title_gets_one_in_the_language(
    tiny_site: Path, folder: str, title: str
) -> None:
    html = (tiny_site / folder / "a/index.html").read_text("utf-8")
    titles = [e.text for e in elements(html) if e.attributes.get("class") == "admonition-title"]
    assert titles == [title, "Kielletty", "Mystery"]


def test_link_carries_its_address_for_paper(tiny_site: Path) -> None:
    html = (tiny_site / "a/index.html").read_text("utf-8")
    assert 'data-address="https://example.org/?a=1&amp;b=2"' in html


def test_aligned_table_needs_no_style_which_the_policy_forbids(tiny_site: Path) -> None:
    html = (tiny_site / "a/index.html").read_text("utf-8")
    cells = [e.attributes for e in elements(html) if e.tag == "td"]
    assert cells == [{}, {"align": "center"}]


def test_build_with_incomplete_words_stops_with_one_message(tmp_path: Path) -> None:
    folder = projects.write(tmp_path / "project", {})
    (folder / "overrides").unlink()
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    words = folder / "overrides/words/sv.yml"
    kept = [line for line in words.read_text("utf-8").splitlines() if not line.startswith("toc:")]
    words.write_text("\n".join(kept), encoding="utf-8")
    result = projects.build(folder)
    assert result.returncode == 1
    assert "sv.yml:1: 'toc' is missing (fi: “Tällä sivulla”). Add it." in result.stdout
    assert "Traceback" not in result.stdout
    assert not (folder / "site").exists()
