"""A setting says whether there is a glossary: one that is gone does not switch its rule off."""

from dataclasses import replace

from guideline.contract import linter
from guideline.contract.reading import collect

from tests.tiny_site import TODAY, TinySite


def found(site: TinySite, *, has_glossary: bool) -> list[str]:
    settings = replace(site.guideline().settings, has_glossary=has_glossary)
    checked = linter.check(collect(settings, site.reader, TODAY))
    return [f"{each.place}: {each.message}" for each in checked if each.rule == "term"]


def test_a_glossary_that_is_gone_is_missed(site: TinySite) -> None:
    (message,) = found(site, has_glossary=True)
    assert message.startswith("glossary.yml:1: the file is missing, though “glossary: true”")


def test_a_site_without_one_says_so(site: TinySite) -> None:
    assert found(site, has_glossary=False) == []


def test_a_glossary_that_is_there_is_no_fault(site: TinySite) -> None:
    (site.root / "glossary.yml").write_text("- {fi: ohje, sv: riktlinje, en: guideline}\n", "utf-8")
    assert found(site, has_glossary=True) == []
