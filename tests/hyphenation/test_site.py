"""On the site long words break with a hyphen; what is read by programs or copied has no soft hyphens."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from guideline.hyphenation.words import SOFT_HYPHEN
from playwright.sync_api import Page

from tests import projects
from tests.serving import serve

WORD = "Idrottsanläggningsavgifter"
BROKEN = "Idrotts\u00adanläggnings\u00adavgifter"
MARKDOWN = f"""---
description: {WORD}
---

# {WORD} {{#title}}

## {WORD} {{#one}}

{WORD} `{WORD}` ![{WORD}](a.png) [{WORD}](#one)

- [ ] {WORD}

## Annat {{#two}}

<em lang="fi">Kunnanhallituksenhan</em>
"""
DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415478da63606060"
    "000000040001f61738550000000049454e44ae426082"
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pages = {"sv/a.md": MARKDOWN, "fi/a.md": MARKDOWN, "en/a.md": MARKDOWN}
    project = projects.write(tmp_path_factory.mktemp("hyphens") / "project", pages)
    (project / "joints.yml").write_text("sv:\n  - idrotts|anläggnings|avgift\n", "utf-8")
    for language in projects.LANGUAGES:
        (project / f"docs/{language}/a.png").write_bytes(DOT)
    done = projects.build(project)
    assert done.returncode == 0, done.stdout
    return project / "site"


@pytest.fixture
def swedish(site: Path) -> str:
    return (site / "sv/a/index.html").read_text("utf-8")


def test_text_and_headings_of_the_page_may_break(swedish: str) -> None:
    article = swedish.split("<article")[1].split("</article>", maxsplit=1)[0]
    broken = set(re.findall(rf"<(\w+)[^>]*>\s*{BROKEN}", article))
    assert "a" in broken
    assert "code" not in broken
    assert "Kunnan\u00adhalli\u00adtuk\u00adsenhan" in article


def test_nothing_that_programs_read_has_any(site: Path, swedish: str) -> None:
    head, body = swedish.split("<article", maxsplit=1)[0], swedish.split("</article>")[1]
    assert SOFT_HYPHEN not in head + body
    for tag in re.findall(r"<[a-z][^>]*>", swedish):
        assert SOFT_HYPHEN not in tag
    others = [file for file in site.rglob("*") if file.suffix in {".json", ".xml", ".atom"}]
    assert others
    assert not any(SOFT_HYPHEN in file.read_text("utf-8") for file in others)


def test_english_is_as_it_was(site: Path) -> None:
    text = (site / "en/a/index.html").read_text("utf-8")
    assert text.replace("Kunnan\u00adhalli\u00adtuk\u00adsenhan", "").count(SOFT_HYPHEN) == 0


@pytest.fixture
def opened(site: Path, page: Page) -> Iterator[Page]:
    with serve(site) as address:
        page.set_viewport_size({"width": 320, "height": 640})
        page.goto(f"{address}sv/a/", wait_until="load")
        yield page


SELECTED = """() => new Promise((done) => {
  const range = document.createRange()
  range.selectNodeContents(document.querySelector("article"))
  getSelection().removeAllRanges()
  getSelection().addRange(range)
  window.addEventListener("copy", (event) => {
    const data = event.clipboardData
    done([data.getData("text/plain"), data.getData("text/html")])
  })
  document.execCommand("copy")
})"""


def test_what_is_copied_has_no_soft_hyphens_and_is_whole(opened: Page) -> None:
    plain, html = opened.evaluate(SELECTED)
    assert SOFT_HYPHEN not in plain + html
    assert plain.count(WORD) >= 4
    assert "<code>" in html and 'lang="fi"' in html


def test_a_long_word_breaks_at_its_joints_on_a_phone(opened: Page) -> None:
    title = opened.locator("h1")
    lines = title.evaluate(
        "e => { const r = document.createRange(); r.selectNodeContents(e);"
        " return new Set([...r.getClientRects()].map((one) => Math.round(one.top))).size }"
    )
    assert lines > 1
    assert opened.evaluate("document.documentElement.scrollWidth") <= 320
