"""The check that is put together from what is kept finds what the whole check finds."""

from collections.abc import Iterator

import pytest
from guideline.contract import incremental, linter
from guideline.contract.guideline import Guideline
from guideline.contract.rules import RULES, Rule, Scope
from guideline.contract.status import statuses
from guideline.pages.reader import Page
from guideline.project.findings import Finding
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.handbook import paper
from tests.projects import kept_in
from tests.tiny_site import TinySite, page


@pytest.fixture(autouse=True)
def kept(site: TinySite) -> Iterator[None]:
    """A folder in which things are kept, as long as a test lasts."""
    with kept_in(site.root / ".cache"):
        yield


def agrees(site: TinySite) -> set[str]:
    """Check the site both ways; return the rules that found something."""
    guideline = site.guideline()
    whole = linter.check(guideline)
    checked = incremental.check(site.guideline())
    assert set(checked.findings) == set(whole)
    assert checked.statuses == statuses(guideline, whole)
    for locale, pages in guideline.pages.items():
        assert checked.titles(locale) == {path: page.title for path, page in pages.items()}
    return {finding.rule for finding in whole}


def test_it_agrees_before_and_after_edits_renames_and_deletions(site: TinySite) -> None:
    agrees(site)
    texts = {"fi": "Katso", "sv": "Se", "en": "See"}
    other = "# Osa {#other}\n\n## Osa {#part}\n\nEi saa.\n"
    pages = {f"{each}/other.md": page(other) for each in ("fi", "sv", "en")}
    for locale, text in texts.items():
        pages[f"{locale}/page.md"] = page(f"# {text} {{#title}}\n\n[{text}](other.md#part)\n")
    site.write(pages)
    site.record()
    first = agrees(site)
    assert agrees(site) == first
    renamed = page(other.replace("{#part}", "{#renamed}"))
    site.write({"fi/other.md": renamed})
    assert "heading" in agrees(site)
    site.write({"sv/other.md": renamed, "en/other.md": renamed})
    assert "link" in agrees(site)
    site.write(pages)
    site.write({"fi/other.md": page(other.replace("Ei saa", "Saa"))})
    agrees(site)
    site.record()
    site.write({"fi/other.md": page(other.replace("Ei saa", "Pitää"))})
    assert "stale" in agrees(site)
    (site.root / "docs/fi/other.md").rename(site.root / "docs/fi/moved.md")
    assert {"missing", "orphan", "link"} <= agrees(site)
    (site.root / "docs/fi/moved.md").unlink()
    agrees(site)
    site.write(pages)
    agrees(site)
    site.write({f"{each}/other.md": page("# Osa {#other}\n\nEi saa.\n") for each in texts})
    assert "link" in agrees(site)
    site.write({f"{each}/third.md": page("# Osa {#third}\n\n## Osa {#part}\n") for each in texts})
    assert "link" in agrees(site)
    for locale in texts:
        (site.root / f"docs/{locale}/other.md").unlink()
    assert "link" in agrees(site)
    third = page("# Osa {#third}\n\n## Osa {#part}\n", formerly="[other]")
    site.write({f"{each}/third.md": third for each in texts})
    assert "link" in agrees(site)
    form = page("# Osa {#third}\n\n[Osa](form.odt)\n")
    site.write({f"{each}/third.md": form for each in texts})
    assert "link" in agrees(site)
    site.write({f"{each}/files/form.odt": b"" for each in texts})
    assert "link" in agrees(site)


def _duplicate_descriptions(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    seen: dict[tuple[str, str], Page] = {}
    for page_ in guideline.all_pages():
        described = (page_.language, str(page_.meta.values.get("description")))
        if described in seen:
            yield rule.finding(page_.at(1), f"has the description of {seen[described].file}")
        seen.setdefault(described, page_)


def _shouting(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page_ in guideline.all_pages():
        for block in page_.blocks:
            if "!" in block.text:
                yield rule.finding(page_.at(block.line), f"{block} shouts")


def _longer(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for pair in guideline.pairs:
        for source, translation in pair.alignment.pairs:
            if len(translation.text) > 2 * len(source.text):
                place = pair.translation.at(translation.line)
                yield rule.finding(place, "is long", origin=pair.source.at(source.line))


OF_EACH_SCOPE = (
    *RULES,
    Rule("duplicate", "one description twice", _duplicate_descriptions, "Write another."),
    Rule("shouting", "exclamation marks", _shouting, "Write none.", scope=Scope.PAGE),
    Rule("longer", "long translations", _longer, "Write less.", scope=Scope.PAIR),
)


def test_a_rule_that_compares_pages_of_one_language_is_asked_about_all_of_them(
    site: TinySite,
) -> None:
    rule = Rule("duplicate", "one description twice", _duplicate_descriptions, "Write another.")
    site.write({f"{each}/other.md": page("# Osa {#other}\n") for each in ("fi", "sv", "en")})
    for _ in ("anew", "from the cache"):
        found = incremental.check(site.guideline(), (*RULES, rule)).findings
        assert [one.place.file for one in found if one.rule == "duplicate"] == [
            "docs/fi/other.md",
            "docs/sv/other.md",
            "docs/en/other.md",
        ]


_LINES = ("Teksti.", "Ei saa!", "[Katso](other.md#part)", "- yksi", "- kaksi", "## Osa {#part}")
_NOTES = ("<!-- allow duplicate: x -->", "<!-- allow shouting: x -->", "<!-- allow longer: x -->",
          "<!-- allow nothing: x -->", "<!-- pending until 2026-12-05: x -->")  # fmt: skip
_BODIES = st.lists(st.sampled_from((*_LINES, *_NOTES)), max_size=5).map("\n\n".join)
_EDITS = st.lists(
    st.tuples(st.sampled_from(("fi", "sv", "en")), st.sampled_from(("index", "other", "third")),
              st.none() | _BODIES, st.booleans()),
    min_size=1, max_size=4,
)  # fmt: skip


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(_EDITS)
def test_after_any_edits_and_deletions_it_finds_what_the_plain_check_finds(
    site: TinySite, edits: list[tuple[str, str, str | None, bool]]
) -> None:
    for locale, name, body, is_recorded in edits:
        file = site.root / "docs" / locale / f"{name}.md"
        if body is None:
            file.unlink(missing_ok=True)
        else:
            site.write({f"{locale}/{name}.md": page(f"# Otsikko {{#title}}\n\n{body}\n")})
        if is_recorded:
            site.record()
        plain = linter.check(site.guideline(), OF_EACH_SCOPE)
        assert set(incremental.check(site.guideline(), OF_EACH_SCOPE).findings) == set(plain)


def test_it_agrees_once_a_picture_or_the_menu_has_changed(site: TinySite) -> None:
    body = "# Otsikko {#title}\n\n![Laatikko](box.png)\n\n\N{SNOWMAN}"
    site.write_pages(body).record()
    for language in ("fi", "sv", "en"):
        paper.picture(site.root / "docs" / language / "box.png")
    faults = [each for each in incremental.check(site.guideline()).findings if each.rule == "print"]
    assert len(faults) == 3 and agrees(site)
    (site.root / "docs/sv/box.png").write_bytes(b"no picture any more")
    faults = [each for each in incremental.check(site.guideline()).findings if each.rule == "print"]
    assert len(faults) == 4 and agrees(site)
    site.nav = [{"Etusivu": "other.md"}]  # the page is no longer in the handbook
    faults = [each for each in incremental.check(site.guideline()).findings if each.rule == "print"]
    assert not faults and agrees(site)
