"""No address that readers know leads nowhere, and none in a circle."""

import pytest
from guideline.pages.former import Former, fault, formers, moves, with_formers
from hypothesis import given
from hypothesis import strategies as st

from tests.tiny_site import TinySite, page

NAMES = st.sampled_from(["a", "no", "2026", "deep/d"])
ENTRIES = st.builds(Former, NAMES) | st.builds(
    Former, NAMES, st.sampled_from("xyz"), st.sampled_from("xyz")
)


def of(site: TinySite, name: str, formerly: str | None, body: str = "") -> TinySite:
    """Write a page in three languages; its one section has the id of its name with an s."""
    for language, title in (("fi", "Sivu"), ("sv", "Sida"), ("en", "Page")):
        text = body or f"# {title} {name} {{#{name}}}\n\n## {title} {{#{name}s}}"
        about = f"{title} {name}."
        site.write({f"{language}/{name}.md": page(text, description=about, formerly=formerly)})
    site.nav = [*(site.nav or []), f"{name}.md"]
    return site


def said(site: TinySite, rule: str) -> list[str]:
    return [f"{f.place}: {f.message}" for f in sorted(site.check()) if f.rule == rule]


@pytest.mark.parametrize("value", ["[old]", "[old, deep/old-one, old#x: as, a#b: as]"])
def test_a_former_address_that_leads_somewhere_is_right(site: TinySite, value: str) -> None:
    assert of(site, "a", value).found() == []


@pytest.mark.parametrize(
    ("value", "wrong"),
    [
        ("old", "must be a list"),
        ("[Old]", "must be a list"),
        ("[old.md]", "must be a list"),
        ("[old#x]", "must be a list"),
        ("[{a: b, c: d}]", "must be a list"),
        ("[../old]", "must be a list"),
        ("[index]", "“index” is no former address: docs/fi/index.md is there"),
        ("[b#x: as]", "“b#x: as” names a page that there neither is nor was"),
        ("[old, old#x: bs]", "“old#x: bs” leads to a heading that the page does not have"),
        ("[a#as: a]", "“a#as: a” is no former address: the heading is still there"),
    ],
)
def test_one_that_does_not_is_a_finding_at_its_line(site: TinySite, value: str, wrong: str) -> None:
    found = [line for line in of(site, "a", value).check() if line.place.file == "docs/fi/a.md"]
    assert [f.place.line for f in found] == [6]
    assert wrong in found[0].message


def test_two_pages_that_say_of_each_other_that_they_were_there_lead_in_a_circle(
    site: TinySite,
) -> None:
    of(of(site, "a", "[b]"), "b", "[a]")
    assert [line.split(": ", 1)[1] for line in said(site, "formerly")] == [
        "“b” is no former address: docs/fi/b.md is there, which says the same of this one: they lead"
        " in a circle",
        "“a” is no former address: docs/fi/a.md is there, which says the same of this one: they lead"
        " in a circle",
    ]


def test_headings_that_lead_in_a_circle_are_found(site: TinySite) -> None:
    of(site, "a", "[a#x: y, a#y: x]")
    assert any("leads in a circle" in line for line in said(site, "formerly"))


def test_an_address_leads_to_one_page(site: TinySite) -> None:
    of(of(site, "a", "[old]"), "b", "[old]")
    assert said(site, "formerly") == ["docs/fi/b.md:6: “old” leads to a.md already"]


def test_it_is_the_same_in_every_language(site: TinySite) -> None:
    of(site, "a", "[old]").change("sv/a.md", "[old]", "[other]")
    assert site.found("front matter") == ["docs/sv/a.md:6 error"]


def test_a_chain_leads_to_its_end_at_once() -> None:
    found = moves(
        {"a.md": formers(["old", {"old#x": "y"}, {"a#y": "z"}]), "b.md": formers([{"a#z": "w"}])}
    )
    assert found.pages == {"old": "a.md"}
    assert found.headings == {}
    assert found.sections == {"a.md": dict.fromkeys("xyz", ("b.md", "w"))}


@given(
    st.dictionaries(st.sampled_from(["a.md", "no.md", "deep/d.md"]), st.lists(ENTRIES, max_size=4))
)
def test_no_address_leads_to_itself_or_to_a_page_that_is_not_there(
    entries: dict[str, list[Former]],
) -> None:
    found = moves(entries)
    assert set(found.pages.values()) <= set(entries)
    assert not {f"{name}.md" for name in found.pages} & set(entries)
    for path, headings in found.headings.items():
        assert not set(headings.values()) & set(headings)
        for to, heading in found.sections.get(path, {}).values():
            assert heading not in found.sections.get(to, {})


@given(st.lists(ENTRIES, min_size=1))
def test_what_is_written_is_read_again(entries: list[Former]) -> None:
    from guideline.pages.front_matter import read  # noqa: PLC0415

    text = with_formers("---\nowner: x\nformerly:\n  - z\nhide: [toc]\n---\n# A\n", entries)
    value = read(text).values["formerly"]
    assert fault(value) == ""
    assert list(formers(value)) == list(dict.fromkeys(entries))
    assert text.endswith("]\n---\n# A\n")
    assert "hide: [toc]" in text


def test_a_page_that_goes_without_a_successor_is_found(site: TinySite) -> None:
    of(site, "a", "[older]").record()
    site.keep()
    for language in ("fi", "sv", "en"):
        (site.root / f"docs/{language}/a.md").unlink()
    found = [line for line in site.check() if line.rule == "gone"]
    assert [str(f.place) for f in sorted(found)] == ["docs/fi/a.md:1", "docs/fi/older.md:1"]
    assert "Write “formerly: [a]”" in sorted(found)[0].remedy
    site.nav = ["index.md"]
    for language in ("fi", "sv", "en"):
        site.change(f"{language}/index.md", "reviewed", "formerly: [a, older]\nreviewed")
    assert site.found("gone") == ["docs/fi/index.md:5 error"]  # the page's section


def test_a_heading_that_goes_is_found_with_the_line_to_write(site: TinySite) -> None:
    of(site, "a", None).record()
    site.keep()
    for language in ("fi", "sv", "en"):
        site.change(f"{language}/a.md", "{#as}", "{#asset}")
    message = site.message("gone")
    assert message.startswith("docs/fi/a.md:1: error (gone): the heading with the id #as is gone")
    assert "“formerly: [a#as: a" in message
    for language in ("fi", "sv", "en"):
        site.change(f"{language}/a.md", "reviewed", "formerly: [a#as: asset]\nreviewed")
    assert site.found("gone") == []


def test_readers_of_a_renamed_heading_are_led_to_it_and_not_to_the_one_before(
    site: TinySite,
) -> None:
    of(site, "a", None, "# Sivu {#a}\n\n## Yksi {#one}\n\n## Kaksi {#two}\n\n## Loppu {#end}")
    site.record()
    site.keep()
    for language in ("fi", "sv", "en"):
        site.change(f"{language}/a.md", "{#two}", "{#your-mistakes}")
    message = site.message("gone")
    assert "“formerly: [a#two: your-mistakes]”" in message
    assert "What to do: If a heading's id was changed by mistake" in message
