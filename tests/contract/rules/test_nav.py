"""*nav*: the menu reaches every page and has a title in every language."""

from tests.tiny_site import TinySite, page


def add(site: TinySite, name: str) -> None:
    other = page(description=f"Sivusta {name}.")
    site.write({f"{lang}/{name}": other for lang in ("fi", "sv", "en")})


def test_a_page_that_the_menu_does_not_reach_is_found(site: TinySite) -> None:
    add(site, "lost.md")
    assert site.found() == ["docs/fi/lost.md:1 error (nav)"]


def test_a_page_in_a_group_of_the_menu_is_reached(site: TinySite) -> None:
    add(site, "safety.md")
    site.nav = [{"Etusivu": "index.md"}, {"Ohje": [{"Turvallisuus": "safety.md"}, "./index.md"]}]
    site.titles |= {"Ohje": {"sv": "a", "en": "b"}, "Turvallisuus": {"sv": "c", "en": "d"}}
    assert site.found() == []


def test_a_title_without_translation_is_found_at_its_line_for_each_language(
    site: TinySite,
) -> None:
    del site.titles["Etusivu"]["sv"]
    site.configure()
    lines = (site.root / "mkdocs.yml").read_text("utf-8").splitlines()
    line = lines.index("  - Etusivu: index.md") + 1
    assert site.message("nav") == (
        f"mkdocs.yml:{line}: error (nav): the menu's “Etusivu” has no title in Svenska\n"
        "    What to do: Add a line “Etusivu: …” to nav_translations of “locale: sv” in mkdocs.yml."
    )


def test_an_entry_without_a_page_is_found(site: TinySite) -> None:
    site.nav = [*NAV_AND, {"Etusivu": "gone.md"}]
    assert "the menu leads to gone.md, but there is no docs/fi/gone.md" in site.message("nav")


def test_a_web_address_in_the_menu_needs_no_page(site: TinySite) -> None:
    site.nav = [*NAV_AND, {"Etusivu": "https://www.jakobstad.fi/"}]
    assert site.found() == []


def test_a_site_without_a_menu_of_its_own_reaches_every_page(site: TinySite) -> None:
    add(site, "safety.md")
    site.nav = None
    assert site.found() == []


NAV_AND: list[object] = [{"Etusivu": "index.md"}]
