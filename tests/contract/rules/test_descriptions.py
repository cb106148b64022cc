"""*description*: no page has another page's description."""

import pytest

from tests.tiny_site import TinySite, page

OWN = {
    "fi": "Miten toimit uhkaavassa tilanteessa.",
    "sv": "Så gör du vid ett hot.",
    "en": "On threats.",
}


@pytest.fixture
def two(site: TinySite) -> TinySite:
    """Two pages, each with its own description in every language."""
    other = {"fi": "Mistä tässä on kyse.", "sv": "Vad det handlar om.", "en": "What this is about."}
    for locale, text in OWN.items():
        site.write({f"{locale}/index.md": page(description=text)})
        site.write({f"{locale}/other.md": page(description=other[locale])})
    return site


def test_pages_with_their_own_are_right(two: TinySite) -> None:
    assert two.found("description") == []


@pytest.mark.parametrize("locale", OWN)
@pytest.mark.parametrize("form", ["{}", '"{}"', ">\n  {}", "{} "])
def test_one_copied_from_another_page_is_found_in_both(
    two: TinySite, locale: str, form: str
) -> None:
    two.write({f"{locale}/other.md": page(description=form.format(OWN[locale]))})
    assert two.found("description") == [
        f"docs/{locale}/{name}.md:2 {'warning' if locale == 'fi' else 'error'}"
        for name in ("index", "other")
    ]


def test_one_copied_alike_in_all_languages_is_found_in_the_source(two: TinySite) -> None:
    two.write({f"{each}/other.md": page(description=OWN[each]) for each in OWN})
    assert {found.split("/")[1] for found in two.found("description")} == {"fi"}
    assert "the page has the same description as docs/fi/other.md" in str(
        next(one for one in sorted(two.check()) if one.rule == "description")
    )
