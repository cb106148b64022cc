"""A page as a screen reader gets it: Chromium's own accessibility tree, read from top to bottom."""

import re
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page

from tests.conftest import ROOT
from tests.places import SAFETY

LANDMARKS = {"banner", "navigation", "search", "main", "contentinfo", "region"}
CONTROLS = {"link", "button", "textbox", "checkbox", "radio", "searchbox"}

EXPECTED_LANDMARKS = {
    "fi": [
        ("banner", ""),
        ("navigation", "Kieli"),
        ("search", ""),
        ("main", ""),
        ("navigation", "Sivuston sivut"),
        ("navigation", "Tällä sivulla"),
        ("region", "Oletko lukenut tämän sivun?"),
        ("region", "Tulosta"),
        ("contentinfo", ""),
        ("navigation", "Edellinen ja seuraava sivu"),
        ("navigation", "Sivustosta"),
    ],
    "sv": [
        ("banner", ""),
        ("navigation", "Språk"),
        ("search", ""),
        ("main", ""),
        ("navigation", "Webbplatsens sidor"),
        ("navigation", "På den här sidan"),
        ("region", "Har du läst den här sidan?"),
        ("region", "För utskrift"),
        ("contentinfo", ""),
        ("navigation", "Föregående och nästa sida"),
        ("navigation", "Om webbplatsen"),
    ],
    "en": [
        ("banner", ""),
        ("navigation", "Language"),
        ("search", ""),
        ("main", ""),
        ("navigation", "Pages of this site"),
        ("navigation", "On this page"),
        ("region", "Have you read this page?"),
        ("region", "Print"),
        ("contentinfo", ""),
        ("navigation", "Previous and next page"),
        ("navigation", "About this site"),
    ],
}


@dataclass(frozen=True)
class Node:
    """What is read out at one place: its role, its name and its level where it is a heading."""

    role: str
    name: str
    level: int | None


def read(page: Page) -> list[Node]:
    """Every node that a screen reader is given, in reading order."""
    session = page.context.new_cdp_session(page)
    tree = session.send("Accessibility.getFullAXTree")["nodes"]
    by_id = {node["nodeId"]: node for node in tree}
    nodes: list[Node] = []

    def walk(node: dict[str, object]) -> None:
        if not node["ignored"]:
            properties = {p["name"]: p["value"].get("value") for p in node.get("properties", [])}  # type: ignore[attr-defined]
            role = node["role"]["value"]  # type: ignore[index]
            name = node.get("name", {}).get("value", "")  # type: ignore[attr-defined]
            nodes.append(Node(role, name, properties.get("level") if role == "heading" else None))
        for child in node.get("childIds", []):  # type: ignore[attr-defined]
            if child in by_id:
                walk(by_id[child])

    walk(tree[0])
    return nodes


@pytest.fixture(params=EXPECTED_LANDMARKS)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def heard(page: Page, server: str, language: str) -> list[Node]:
    """The safety page in a language as it is read out."""
    page.goto(f"{server}{'' if language == 'fi' else language + '/'}{SAFETY}/")
    return read(page)


def test_landmarks_come_in_order_with_names_in_the_language(
    heard: list[Node], language: str
) -> None:
    landmarks = [(node.role, node.name) for node in heard if node.role in LANDMARKS]
    assert landmarks == EXPECTED_LANDMARKS[language]


def test_headings_are_those_of_the_source(heard: list[Node], language: str) -> None:
    source = (ROOT / f"docs/{language}/{SAFETY}.md").read_text("utf-8")
    written = re.findall(r"^(#+) (.*?) \{#", source, flags=re.M)
    headings = [node for node in heard if node.role == "heading"]
    assert [(node.level, node.name.replace("\u00ad", "")) for node in headings] == [
        (len(hashes), text) for hashes, text in written
    ]


def test_everything_that_can_be_used_has_a_name(heard: list[Node]) -> None:
    controls = [node for node in heard if node.role in CONTROLS]
    assert len(controls) > 20
    assert [node for node in controls if not node.name.strip()] == []


def test_icons_are_not_read_out(heard: list[Node]) -> None:
    assert [node for node in heard if node.role in ("img", "image")] == []
