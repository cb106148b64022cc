"""The check that is put together from what is kept finds what the whole check finds."""

from collections.abc import Iterator

import pytest
from guideline import checking, contract
from guideline.status import statuses

from tests.contract.tiny import TinySite, page
from tests.projects import kept_in


@pytest.fixture(autouse=True)
def kept(site: TinySite) -> Iterator[None]:
    """A folder in which things are kept, as long as a test lasts."""
    with kept_in(site.root / ".cache"):
        yield


def agrees(site: TinySite) -> set[str]:
    """Check the site both ways; return the rules that found something."""
    guideline = site.guideline()
    whole = contract.check(guideline)
    checked = checking.check(site.guideline())
    assert set(checked.findings) == set(whole)
    assert checked.statuses == statuses(guideline, whole)
    for locale, pages in guideline.pages.items():
        assert checked.titles(locale) == {path: page.title for path, page in pages.items()}
    return {finding.rule for finding in whole}


def test_it_agrees_before_and_after_edits_renames_and_deletions(site: TinySite) -> None:
    agrees(site)
    assert checking.check(site.guideline()).facts is not None  # put together, not checked whole
    texts = {"fi": "Katso", "sv": "Se", "en": "See"}
    other = "# Osa {#other}\n\n## Osa {#part}\n\nEi saa.\n"
    pages = {f"{each}/other.md": page(other) for each in ("fi", "sv", "en")}
    for locale, text in texts.items():
        pages[f"{locale}/page.md"] = page(f"# {text} {{#title}}\n\n[{text}](other.md#part)\n")
    site.write(pages)
    site.record()
    first = agrees(site)
    assert agrees(site) == first
    site.write({"fi/other.md": page(other.replace("{#part}", "{#renamed}"))})
    assert "link" in agrees(site)
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
