"""Every statement of the guideline stands on a page, in every language, names to the letter."""

import re
from pathlib import Path

import pytest
import yaml

from tests.places import now

DOCS = Path(__file__).parents[2] / "docs"
LANGUAGES = ("fi", "sv", "en")
COVERAGE: dict[str, list[str]] = yaml.safe_load(
    (Path(__file__).parent / "coverage.yml").read_text(encoding="utf-8")
)
# How many statements each section of the content contract holds, sections 1 to 12.
STATEMENTS = (2, 8, 5, 5, 5, 7, 4, 6, 9, 5, 6, 6)
# What has to stand to the letter, by statement.
LITERALS = {
    "1.2": "Kaupunki on somessa, koska siellä ovat kuntalaisetkin!",
    "7.1": "@StadenJakobstad",
    "7.2": "@jakobstadpietarsaari",
    "7.3": "@stadenjakobstadpietarsaarenkaupunki",
    "7.4": "Staden Jakobstad - Pietarsaaren kaupunki",
    "10.1": "Some ei lomaile – muista resurssit!",
    "12.1": "#pienikaupunkisuurisydän",
    "12.2": "#enlitenstadmedstorthjärta",
    "12.3": "#pietarsaari",
    "12.4": "#jakobstad",
    "12.5": "#teemmesenyhdessä",
    "12.6": "#vigördettillsammans",
}


def section(language: str, place: str, statement: str) -> str:
    """The text from one heading to the next, marks of emphasis and language taken out."""
    page, heading = now(place, language).split("#")
    file = DOCS / language / f"{page}.md"
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    found = re.search(rf"^#+ .*\{{#{heading}\}}\n(.*?)(?=^#+ |\Z)", text, re.MULTILINE | re.DOTALL)
    assert found, (
        f"docs/{language}/{page}.md has no heading {{#{heading}}}, where statement {statement} of the"
        " content contract stood. Put the statement back, or say in tests/content/coverage.yml where"
        " it stands now."
    )
    return re.sub(r"\{: [^}]*\}|<!--.*?-->|\*", "", found[1], flags=re.DOTALL)


def test_every_statement_of_the_contract_has_a_place() -> None:
    contract = [
        f"{chapter}.{number}"
        for chapter, count in enumerate(STATEMENTS, start=1)
        for number in range(1, count + 1)
    ]
    assert list(COVERAGE) == contract


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("statement", COVERAGE)
def test_the_place_of_a_statement_has_text(statement: str, language: str) -> None:
    for place in COVERAGE[statement]:
        assert section(language, place, statement).strip(), (
            f"statement {statement} is gone: {place}"
        )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("statement", LITERALS)
def test_names_hashtags_and_slogans_stand_to_the_letter(statement: str, language: str) -> None:
    for place in COVERAGE[statement]:
        said = section(language, place, statement)
        literal = LITERALS[statement]
        assert literal in said, f"statement {statement}: {place} has to say “{literal}”"
