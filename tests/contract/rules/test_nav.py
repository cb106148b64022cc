"""*nav*: the menu reaches every page and has a title in every language."""

import pytest
from guideline.contract.menu_titles import exchanged

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
    site.titles |= {
        "Ohje": {"sv": "Radio", "en": "Media"},
        "Turvallisuus": {"sv": "Säkerhet", "en": "Safety"},
    }
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


@pytest.mark.parametrize(
    ("sv", "message"),
    [
        ("Turvallisuus", "the menu's “Turvallisuus” has the same title in Svenska"),
        ("Safety", "the menu's title “Safety” of Svenska seems to be in another language: English"),
        (
            "Verkossa",
            "the menu's title “Verkossa” of Svenska seems to be in another language: Suomi",
        ),
    ],
)
def test_a_title_in_another_language_is_found_at_its_line(
    site: TinySite, sv: str, message: str
) -> None:
    add(site, "safety.md")
    site.nav = [{"Etusivu": "index.md"}, {"Turvallisuus": "safety.md"}]
    site.titles |= {"Turvallisuus": {"sv": sv, "en": "Safety"}}
    site.configure(extra=f"# nav_translations:\n#   Turvallisuus: {sv}\n")
    lines = (site.root / "mkdocs.yml").read_text("utf-8").splitlines()
    assert site.found() == [f"mkdocs.yml:{len(lines)} warning (nav)"]
    assert message in site.message("nav")


@pytest.mark.parametrize("title", ["Microsoft Teams", "Instagram", "Video"])
def test_a_title_that_is_a_name_or_the_same_in_both_languages_is_fine(
    site: TinySite, title: str
) -> None:
    add(site, "safety.md")
    site.nav = [{"Etusivu": "index.md"}, {title: "safety.md"}]
    site.titles |= {title: {"sv": title, "en": title}}
    assert site.found() == []


@pytest.mark.parametrize("locale", ["fi", "sv"])
def test_titles_that_changed_places_are_found(site: TinySite, locale: str) -> None:
    words = {
        "fi": {"safety": "Turvallisuus", "pictures": "Kuvat"},
        "sv": {"safety": "Säkerhet", "pictures": "Bilder"},
        "en": {"safety": "Safety", "pictures": "Pictures"},
    }
    for language, each in words.items():
        for name, title in each.items():
            text = page(f"# {title} {{#title}}\n\n{title}, {title}.", description=f"{title}.")
            site.write({f"{language}/{name}.md": text})
    site.nav = [{"Etusivu": "index.md"}, {"Turvallisuus": "safety.md"}, {"Kuvat": "pictures.md"}]
    titles = [{lang: words[lang][name] for lang in ("sv", "en")} for name in ("safety", "pictures")]
    site.titles |= {"Turvallisuus": titles[0], "Kuvat": titles[1]}
    assert site.found("nav") == []
    if locale == "fi":
        site.nav[1:] = [{"Kuvat": "safety.md"}, {"Turvallisuus": "pictures.md"}]
    else:
        titles[0]["sv"], titles[1]["sv"] = titles[1]["sv"], titles[0]["sv"]
    first, other = words[locale].values() if locale == "sv" else ("Kuvat", "Turvallisuus")
    assert len(site.found("nav")) == 1
    assert {f"“{first}”", f"“{other}”"} <= set(site.message("nav").split())


def test_a_title_whose_word_stands_on_another_page_has_not_changed_places() -> None:
    pages = {
        "Startsida": "# Riktlinjer\n\nSäkerhet och språk.",
        "Säkerhet": "# Var trygg\n\nSäkerhet, säkerhet.\n\n*Vår startsida är en startsida.*",
        "Språk": "# Tala så\n\nSpråk.",
    }
    assert list(exchanged(pages)) == []


GROUPS: list[object] = [{"Etusivu": "index.md"}, {"Meille": ["a.md"]}, {"Teille": ["b.md"]}]
TITLES = {
    "Etusivu": {"sv": "Startsida", "en": "Home"},
    "Meille": {"sv": "För oss", "en": "For us"},
    "Teille": {"sv": "För er", "en": "For you"},
}
BEFORE = """\
plugins:
  - i18n:
      languages:
        - {locale: fi, default: true}
        - locale: sv
          nav_translations: {Etusivu: Startsida, Meille: För oss, Teille: För er}
        - locale: en
          nav_translations: {Etusivu: Home, Meille: For us, Teille: For you}
nav: [Etusivu: index.md, Meille: [a.md], Teille: [b.md]]
markdown_extensions:
  - pymdownx.emoji:
      emoji_index: !!python/name:material.extensions.emoji.twemoji
"""


@pytest.fixture
def grouped(site: TinySite) -> TinySite:
    """A menu of two groups, before a change."""
    add(site, "a.md")
    add(site, "b.md")
    site.nav, site.titles = list(GROUPS), {title: dict(words) for title, words in TITLES.items()}
    site.keep()
    assert site.before
    (site.before / "mkdocs.yml").write_text(BEFORE, "utf-8")
    return site


def test_titles_of_groups_that_a_change_exchanges_in_a_translation_are_found(
    grouped: TinySite,
) -> None:
    assert grouped.found("nav") == []
    titles = grouped.titles
    titles["Meille"]["sv"], titles["Teille"]["sv"] = titles["Teille"]["sv"], titles["Meille"]["sv"]
    assert len(grouped.found("nav")) == 1
    assert "“För er” and “För oss” of Svenska" in grouped.message("nav")


def test_so_are_those_of_the_source_and_once_for_all_languages(grouped: TinySite) -> None:
    grouped.nav = [{"Etusivu": "index.md"}, {"Teille": ["a.md"]}, {"Meille": ["b.md"]}]
    assert "“Teille” and “Meille” of Suomi" in grouped.message("nav")


def test_groups_in_another_order_are_fine(grouped: TinySite) -> None:
    grouped.nav = [GROUPS[0], GROUPS[2], GROUPS[1]]
    assert grouped.found("nav") == []
