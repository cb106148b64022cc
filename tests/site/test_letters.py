"""Text is set in one family, the site's own, in lines that are easy to follow."""

from pathlib import Path

import pytest
from guideline.delivery.web_fonts import FOLDER, LETTERS
from playwright.sync_api import Page

from tests.conftest import ROOT
from tests.places import OFFICIALS, ONBOARDING, REPRESENTING, SAFETY

LONGEST = 75
LINES = """() => [...document.querySelectorAll("article :is(p, li, dd, label)")]
    .filter((e) => e.checkVisibility() && !e.closest("table"))
    .flatMap((e) => {
      const lines = new Map()
      const walker = document.createTreeWalker(e, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement.closest("p, li, dd, label") !== e) continue
        for (let i = 0; i < node.length; i++) {
          range.setStart(node, i)
          range.setEnd(node, i + 1)
          const box = range.getBoundingClientRect()
          if (!box.width) continue
          const line = Math.round(box.bottom / 12)
          lines.set(line, (lines.get(line) ?? "") + node.data[i])
        }
      }
      return [...lines.values()].map((line) => line.trim())
    })"""


@pytest.mark.parametrize("width", [1280, 1920])
@pytest.mark.parametrize(
    "url",
    [f"{OFFICIALS}/", f"{SAFETY}/", f"sv/{REPRESENTING}/", "en/editing/", f"en/{ONBOARDING}/"],
)
def test_no_line_is_longer_than_is_easy_to_follow(
    page: Page, server: str, url: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(server + url, wait_until="networkidle")
    lines = page.evaluate(LINES)
    assert len(lines) > 10
    assert [line for line in lines if len(line) > LONGEST] == []
    page.set_viewport_size({"width": 1280, "height": 800})


def test_letters_are_there_once_the_page_was_visited(page: Page, server: str) -> None:
    page.goto(server, wait_until="networkidle")
    page.reload(wait_until="networkidle")
    assert page.evaluate("document.fonts.check('400 16px \"Guideline Sans\"')")
    assert page.evaluate("document.fonts.check('700 16px \"Guideline Sans\"')")


def test_every_letter_of_the_site_is_in_the_font() -> None:
    texts = [*ROOT.glob("docs/*/*.md"), *ROOT.glob("overrides/[wp]*/*.yml")]
    used = {letter for file in texts for letter in file.read_text("utf-8") if letter.isprintable()}
    assert used - set(LETTERS) <= {"⌘"}  # a key's sign, which the systems that have the key know


def test_licence_lies_beside_the_letters(built_site: Path) -> None:
    licence = (FOLDER / "LICENSE.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE" in licence
    assert (built_site / "assets/fonts/LICENSE.txt").read_text("utf-8") == licence
