"""Every page in every state keeps to the policy and to what a reader agreed to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.server.nginx import serve
from tests.site.visiting import Visit
from tests.tables import Show


def test_no_page_in_any_state_breaks_the_policy(visit: Visit, show: Show) -> None:
    assert [text for text in visit.recording.complaints if text.startswith("policy:")] == []
    show(
        "Pages and states visited",
        visit.language,
        f"{len(visit.urls)} pages, {visit.views} views, {len(visit.states)} states",
        f"colours and language switched, searched, {visit.ticked} boxes ticked: no violation",
    )


def test_no_page_in_any_state_complains_in_the_console(visit: Visit) -> None:
    """But for the browser's own word on the address that is not there."""
    said = visit.recording.complaints
    assert [text for text in said if "status of 404" not in text] == []
    assert len(said) == 1


def test_no_page_opens_a_dialog_of_the_browser(visit: Visit) -> None:
    assert visit.recording.dialogs == []


def test_no_cookie_is_set(visit: Visit) -> None:
    assert visit.cookies == []


def test_ticks_and_colours_are_all_that_is_stored(visit: Visit) -> None:
    """The theme prefixes its own with the path of the site."""
    assert visit.ticked > 10
    assert visit.stored == {"guideline.checklists.v1", "/.__palette"}


ATTACKS = {
    "inline script": "element('script', {textContent: 'ran()'})",
    "inline module": "element('script', {type: 'module', textContent: 'ran()'})",
    "event handler": "html('<img src=/none onerror=ran()>')",
    "script address": "html('<a href=javascript:ran()>x</a>').querySelector('a').click()",
    "script from elsewhere": "element('script', {src: 'https://elsewhere.example/x.js'})",
    "script as data": "element('script', {src: 'data:text/javascript,ran()'})",
    "code made of text": "setTimeout('ran()', 0)",
    "style element": "element('style', {textContent: 'body {color: rgb(1, 2, 3)}'})",
    "style attribute": "document.body.setAttribute('style', 'color: rgb(1, 2, 3)')",
    "frame": "element('iframe', {src: 'https://elsewhere.example/'})",
    "frame with text": "const inner = element('iframe', {}).contentDocument;"
    " inner.addEventListener('securitypolicyviolation', () => document.dispatchEvent("
    "new Event('securitypolicyviolation')));"
    " inner.body.innerHTML = '<img src=/none onerror=parent.ran()>'",
    "plug-in": "element('object', {data: 'https://elsewhere.example/x.swf'})",
    "image from elsewhere": "element('img', {src: 'https://elsewhere.example/x.png'})",
    "fetch": "fetch('https://elsewhere.example/').catch(() => {})",
    "socket": "new WebSocket('wss://elsewhere.example/')",
    "beacon": "navigator.sendBeacon('https://elsewhere.example/', 'x')",
    "worker made of text": "new Worker(URL.createObjectURL(new Blob(['1'])))",
    "form": "html('<form action=https://elsewhere.example/>').querySelector('form').submit()",
    "base": "document.head.append(Object.assign(document.createElement('base'),"
    " {href: 'https://elsewhere.example/'}))",
}
# Playwright's own way to wait for something makes code of text, which the policy forbids.
ATTACK = """async () => {
  const violation = new Promise((done) => {
    document.addEventListener("securitypolicyviolation", () => done(true))
    setTimeout(() => done(false), 5000)
  })
  window.ran = () => { document.title = "ran" }
  const element = (name, properties) =>
    document.body.appendChild(Object.assign(document.createElement(name), properties))
  const html = (text) => {
    const box = element("div", {})
    box.innerHTML = text
    return box
  }
  try { %s } catch {}
  return await violation
}"""


@pytest.fixture(scope="module")
def attacked(browser: Browser) -> Iterator[Page]:
    """One page for all attacks; each loads it anew."""
    context = browser.new_context()
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def hosts(built_site: Path, server: str) -> Iterator[dict[str, str]]:
    """Addresses of the real site: where the host sends the policy too, and where it does not."""
    with serve(built_site) as (address, _):
        yield {"header and page": address, "page alone": server}


@pytest.mark.xdist_group("attacks")
@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("host", ["header and page", "page alone"])
def test_the_policy_is_in_force(
    attacked: Page, hosts: dict[str, str], host: str, attack: str, show: Show
) -> None:
    """Whatever got into a page: the browser refuses to run, show, fetch or send it."""
    answered: list[str] = []
    attacked.goto(hosts[host], wait_until="load")
    attacked.on("requestfinished", lambda request: answered.append(request.url))
    assert attacked.evaluate(ATTACK % ATTACKS[attack]), "the browser reported no violation"
    assert attacked.title() != "ran"
    assert attacked.evaluate("getComputedStyle(document.body).color") != "rgb(1, 2, 3)"
    assert attacked.url == hosts[host]
    assert not [url for url in answered if "elsewhere.example" in url]
    show("Attacks on an open page", attack, host, "refused by the browser")
