"""How a page arrives on a phone: what is transferred, from the city's server, and how it settles."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.places import CHANNELS, ONBOARDING, SAFETY
from tests.server import nginx

LANGUAGES = ("", "sv/", "en/")
# Bytes on the line, from issue "A site that anyone can use": 120 kB for a first visit.
FIRST_VISIT = 120_000
# The page, its styles, scripts, letters and the search.
REQUESTS = 20
# A later page brings its HTML; of the rest the browser has copies. It asks about two of them.
NEXT_PAGE_EXTRA = 2_500
# https://web.dev/articles/cls: a shift above 0.1 is felt; this site has no reason for any.
SHIFT = 0.01

OBSERVE = """
window.shifts = []
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.shifts.push(entry.value)
}).observe({ type: "layout-shift", buffered: true })
"""
# What nobody touched for a while has settled.
SETTLED = "() => new Promise((done) => setTimeout(() => done(window.shifts), 300))"


@pytest.fixture(scope="module")
def served(built_site: Path) -> Iterator[str]:
    with nginx.serve(built_site) as (address, _):
        yield address


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A phone on a slow network, with an empty cache."""
    context = browser.new_context(viewport={"width": 412, "height": 823}, is_mobile=True)
    page = context.new_page()
    page.add_init_script(OBSERVE)
    line = context.new_cdp_session(page)
    line.send(
        "Network.emulateNetworkConditions",
        {
            "offline": False,
            "latency": 100,
            "downloadThroughput": 200_000,
            "uploadThroughput": 100_000,
        },
    )
    yield page
    context.close()


def _visit(page: Page, address: str) -> dict[str, int]:
    """Open a page; return the bytes on the line by address."""
    sizes: dict[str, int] = {}
    line = page.context.new_cdp_session(page)
    line.send("Network.enable")
    names: dict[str, str] = {}
    line.on(
        "Network.requestWillBeSent", lambda e: names.update({e["requestId"]: e["request"]["url"]})
    )
    line.on(
        "Network.loadingFinished",
        lambda e: sizes.update({names[e["requestId"]]: int(e["encodedDataLength"])}),
    )
    page.goto(address, wait_until="networkidle")
    line.detach()
    return sizes


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_first_visit_is_light_and_the_next_page_little_more_than_its_text(
    phone: Page, served: str, language: str
) -> None:
    failed: list[str] = []
    phone.on("requestfailed", lambda request: failed.append(request.url))
    phone.on("response", lambda r: failed.append(r.url) if r.status >= 400 else None)
    first = _visit(phone, f"{served}{language}{SAFETY}/")
    assert 0 < sum(first.values()) <= FIRST_VISIT, first
    assert 0 < len(first) <= REQUESTS, first
    second = _visit(phone, f"{served}{language}{CHANNELS}/")
    own = second.pop(f"{served}{language}{CHANNELS}/")
    assert own
    assert sum(second.values()) <= NEXT_PAGE_EXTRA, {a: n for a, n in second.items() if n}
    assert failed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_moves_once_it_is_shown(phone: Page, served: str, language: str) -> None:
    for page in ("", f"{SAFETY}/", f"{ONBOARDING}/"):
        phone.goto(f"{served}{language}{page}", wait_until="networkidle")
        assert sum(phone.evaluate(SETTLED)) <= SHIFT, page
