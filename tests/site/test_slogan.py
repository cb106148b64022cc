"""The slogan leaves room for what readers came for; translated, it is large and its original small."""

import pytest
from playwright.sync_api import Browser, Page

SIZES = """() => {
  const quote = document.querySelector("blockquote"), own = quote.querySelector("em[lang]")
  const translation = quote.querySelector("strong")
  const size = (e) => parseFloat(getComputedStyle(e).fontSize)
  return [size(translation) > size(own),
      translation.getBoundingClientRect().bottom <= own.getBoundingClientRect().top + 1]
}"""


@pytest.mark.parametrize("language", ["sv/", "en/"])
@pytest.mark.parametrize("width", [320, 1280])
def test_translation_is_large_and_above_the_original(
    page: Page, server: str, language: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 640})
    page.goto(server + language)
    assert page.evaluate(SIZES) == [True, True]
    page.set_viewport_size({"width": 1280, "height": 800})


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_phone_shows_what_follows_the_slogan(browser: Browser, server: str, language: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 640}, locale=language)
    page.goto(server + ("" if language == "fi" else f"{language}/"))
    bottom = "document.querySelector('blockquote').getBoundingClientRect().bottom"
    assert 0 < page.evaluate(bottom) < 640 - 120
    page.close()
