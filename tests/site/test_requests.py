"""No page in any state asks another host for anything, nor its own for what is not there."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Response

from tests.site.html import language_of, pages


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_pages_ask_their_own_host_only_and_get_what_they_ask_for(
    browser: Browser, server: str, built_site: Path, language: str
) -> None:
    urls = [url for url, _ in pages(built_site) if language_of(url) == language]
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    asked: list[str] = []
    refused: list[str] = []

    def note(response: Response) -> None:
        if response.status >= 400:
            refused.append(response.url)

    context.on("request", lambda request: asked.append(request.url))
    context.on("response", note)
    for url in urls:
        page.goto(server + url)
        page.locator("[data-md-component=search-query]").press_sequentially("medi")
        page.locator(".md-search-result__link").first.wait_for(state="attached")
        page.keyboard.press("Escape")
        page.locator("[data-switches=scheme]").click()
    context.close()
    assert len(asked) > len(urls) > 10
    assert [url for url in asked if not url.startswith(server)] == []
    assert refused == []
