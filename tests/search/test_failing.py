"""A search that fails says so; one whose index has been replaced meanwhile finds the new one."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.search.typing import SearchBox
from tests.serving import serve

SAID = {
    "": ("Hakua ei voitu ladata.", "Yritä uudelleen"),
    "sv/": ("Sökningen kunde inte laddas.", "Försök igen"),
    "en/": ("The search could not be loaded.", "Try again"),
}


@pytest.fixture
def published(small_site: Path, tmp_path: Path) -> Path:
    """A site that somebody publishes anew while its pages are open."""
    return Path(shutil.copytree(small_site, tmp_path / "site"))


@pytest.fixture
def address(published: Path) -> Iterator[str]:
    with serve(published) as at:
        yield at


def index_of(site: Path, home: str) -> Path:
    names = json.loads((site / home / "search/search_index.json").read_bytes())
    return Path(site, names["config"]["index"].removeprefix("../../"))


def rename_index(site: Path, home: str) -> None:
    """Publish another index under another name, as a changed page does."""
    old = index_of(site, home)
    new = old.with_name(f"{old.name[:2]}.00000000.json")
    names = site / home / "search/search_index.json"
    names.write_text(names.read_text("utf-8").replace(old.name, new.name), "utf-8")
    old.rename(new)
    for copy in [*old.parent.glob(f"{old.name}.*"), *names.parent.glob(f"{names.name}.*")]:
        copy.unlink()


def test_a_page_that_was_open_finds_the_index_that_is_published_now(
    page: Page, address: str, published: Path
) -> None:
    box = SearchBox(page, f"{address}en/")
    rename_index(published, "en/")
    assert box.type("unwritten") == ()
    assert [hit.page.title for hit in box.type("dragons")] == ["Beasts"]
    expect(page.locator(".search-failed")).to_be_hidden()


@pytest.mark.parametrize("home", SAID)
def test_a_search_that_cannot_be_loaded_says_so_and_leads_to_another_try(
    page: Page, address: str, published: Path, home: str
) -> None:
    box = SearchBox(page, f"{address}{home}")
    index = index_of(published, home)
    away = index.rename(published / "away.json")
    page.keyboard.type("home")
    failed = page.locator(".search-failed")
    expect(failed).to_be_visible()
    sentence, again = SAID[home]
    expect(failed).to_have_text(f"{sentence} {again}")
    expect(page.locator(".md-search-result__list > *")).to_have_count(0)
    assert page.locator(".md-search-result__meta").inner_text() not in {
        "Ei hakutuloksia", "Inga resultat", "No results"
    }  # fmt: skip
    away.rename(index)
    failed.get_by_role("link", name=again).click()
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    expect(page.locator(".search-failed")).to_be_hidden()
    assert box.page.locator("[data-md-component=search-query]").input_value() == "home"


def test_the_next_key_tries_again(page: Page, address: str, published: Path) -> None:
    box = SearchBox(page, f"{address}en/")
    index = index_of(published, "en/")
    away = index.rename(published / "away.json")
    page.keyboard.type("dragon")
    expect(page.locator(".search-failed")).to_be_visible()
    away.rename(index)
    assert [hit.page.title for hit in box.type("dragons")] == ["Beasts"]
    expect(page.locator(".search-failed")).to_be_hidden()


def test_a_query_is_no_longer_than_a_question(page: Page, address: str) -> None:
    SearchBox(page, f"{address}en/")
    field = page.locator("[data-md-component=search-query]")
    page.keyboard.insert_text("dragons " * 750)
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    assert len(field.input_value()) == 200
    page.goto(f"{address}en/?q={'dragons%20' * 750}")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    assert len(field.input_value()) == 200
