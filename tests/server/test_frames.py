"""An intranet that the setting names shows the site in a frame, in a real browser; another does not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from guideline.delivery.frames import ancestors
from playwright.sync_api import Page, Route, expect

from tests.server.asking import ask
from tests.server.nginx import serve

SITE = "https://some-ohje.example/"  # what nginx answers stands here in the browser
INTRANETS = ["https://intra.town.example", "https://*.cloud.example"]


@pytest.fixture(scope="module")
def address(built_site: Path) -> Iterator[str]:
    """The site on a nginx that lets the intranets show it."""
    edit = {"default \"'none'\";": f'default "{ancestors(INTRANETS)}";'}
    with serve(built_site, edits=edit) as (root, _):
        yield root


def shown_in(page: Page, origin: str, address: str) -> str:
    """The title that a frame of a page on ``origin`` shows of the site; empty where it shows none."""

    def intranet(route: Route) -> None:
        body = f'<!doctype html><title>Intranet</title><iframe src="{SITE}sv/"></iframe>'
        route.fulfill(content_type="text/html", body=body)

    def guideline(route: Route) -> None:
        path = route.request.url.removeprefix(SITE)
        route.fulfill(response=route.fetch(url=f"{address}{path}"))

    page.route(f"{origin}/**", intranet)
    page.route(f"{SITE}**", guideline)
    page.goto(f"{origin}/page", wait_until="load")
    frame = page.frame_locator("iframe")
    expect(frame.locator("html")).to_be_attached()
    shown: str = frame.locator("html").evaluate(
        "() => document.documentElement.lang && document.title"
    )
    return shown


@pytest.mark.parametrize("origin", ["https://intra.town.example", "https://teams.cloud.example"])
def test_an_origin_of_the_setting_shows_the_site(page: Page, address: str, origin: str) -> None:
    assert shown_in(page, origin, address).startswith("Riktlinjer för sociala medier")


@pytest.mark.parametrize("origin", ["https://town.example", "https://cloud.example"])
def test_another_origin_shows_nothing_of_it(page: Page, address: str, origin: str) -> None:
    assert "Riktlinjer" not in shown_in(page, origin, address)


def test_the_older_header_that_knows_no_list_is_sent_only_where_nobody_may(
    address: str, built_site: Path
) -> None:
    headers = ask(address).headers
    assert "x-frame-options" not in headers
    assert headers["content-security-policy"].endswith(
        "frame-ancestors https://intra.town.example https://*.cloud.example"
    )
    with serve(built_site) as (closed, _):
        headers = ask(closed).headers
        assert headers["x-frame-options"] == "DENY"
        assert headers["content-security-policy"].endswith("frame-ancestors 'none'")
