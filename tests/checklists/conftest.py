"""What the specifications of the checklists share."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page

from tests import projects
from tests.checklists.tiny import ONBOARDING, Body, build
from tests.serving import serve

KEY = "guideline.checklists.v1"
EXAMPLE = Path(__file__).parent / "example"
"""A small guideline in three languages, with lists for everyone and for each audience."""
MENU = {
    "Etusivu": "index",
    "Edustat kaupunkia": "representing",
    "Turvallisuus": "safety",
    "Luottamushenkilölle": "elected-officials",
    "Perehdytys": "onboarding",
    "Kanavan hoitaminen": "resources",
    "Sisältö ja seuranta": "content",
}

Opened = Callable[..., BrowserContext]


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the example's site: no change of the real text makes these tests fail."""
    pages = {
        file.relative_to(EXAMPLE).as_posix(): file.read_text("utf-8")
        for file in EXAMPLE.rglob("*.md")
    }
    project = projects.write(tmp_path_factory.mktemp("example") / "project", pages)
    menu = "".join(f"  - {title}: {name}.md\n" for title, name in MENU.items())
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write(f"\nnav:\n{menu}")
    built = projects.build(project)
    assert built.returncode == 0, built.stdout
    return project / "site"


@pytest.fixture(scope="session")
def server(built_site: Path) -> Iterator[str]:
    """Its address on loopback, with a slash at the end."""
    with serve(built_site) as address:
        yield address


@pytest.fixture
def opened(browser: Browser) -> Iterator[Opened]:
    """Opens a device of its own: nothing stored, a width in CSS pixels, a colour scheme."""
    contexts = []

    def device(width: int = 1280, scheme: str = "light", *, script: bool = True) -> BrowserContext:
        context = browser.new_context(
            viewport={"width": width, "height": 800},
            color_scheme="dark" if scheme == "dark" else "light",
            reduced_motion="reduce",
            java_script_enabled=script,
        )
        contexts.append(context)
        return context

    yield device
    for context in contexts:
        context.close()


def checklist(page: Page, name: str) -> Locator:
    """A checklist by its language-neutral name ("safety#threatening-messages")."""
    return page.locator(f'[data-checklist="{name}"]')


def boxes(within: Locator | Page) -> Locator:
    """The check boxes of a list, a path or a page."""
    return within.get_by_role("checkbox")


def ticked(within: Locator | Page) -> list[bool]:
    """Which boxes are ticked, in order."""
    return [box.is_checked() for box in boxes(within).all()]


def progress(within: Locator) -> Locator:
    """The progress of a list, or of a path as a whole."""
    return within.locator("> .checklist__tools .checklist__progress")


def voice(page: Page) -> Locator:
    """What assistive technology is told, politely."""
    return page.locator("article .checklist-voice[role=status]")


def stored(page: Page) -> dict[str, str]:
    """All that the site keeps on the device."""
    kept: dict[str, str] = page.evaluate("({ ...localStorage })")
    return kept


def items(language: str, page: str) -> list[str]:
    """The task items of a page of the example as an editor wrote them."""
    text = (EXAMPLE / language / f"{page}.md").read_text("utf-8")
    return re.findall(r"^ *- \[ \] (.+)$", text, re.MULTILINE)


def page_of(**lists: list[str]) -> str:
    """A page with one checklist under each heading."""
    parts = ["# Turvallisuus {#safely}", ""]
    for heading, items in lists.items():
        parts += [f"## {heading.capitalize()} {{#{heading}}}", ""]
        parts += [*(f"- [ ] {item}" for item in items), ""]
    return "\n".join(parts)


ITEMS = ["Mieti, onko viesti aito.", "Jätä linkki avaamatta.", "Noudata ohjeita."]
FIRST, SECOND, THIRD = ITEMS
SWEDISH = ["Fundera på meddelandet.", "Låt bli att öppna länken.", "Följ anvisningarna."]
EDITS = ("moved", "inserted", "reworded", "deleted", "polished", "same")
# Until then readers of a translation get the Finnish list.
WAITS = f"<!-- pending until {date.today() + timedelta(days=3)}: the translator is away -->\n\n"
BEFORE = {
    "index.md": Body("# Etusivu {#title}\n\n[Turvallisuus](safety.md)\n"),
    "safety.md": Body(
        page_of(**dict.fromkeys(EDITS, ITEMS)), sv=page_of(**dict.fromkeys(EDITS, SWEDISH))
    ),
    "strategy.md": Body(
        page_of(safe=["Tarkista."]),
        sv=page_of(safe=["Kontrollera."]).replace("- [ ]", f"{WAITS}- [ ]"),
        en=WAITS.replace("pending", "page pending") + page_of(safe=["Check."]),
        audience="employees",
    ),
    "employees.md": Body(page_of(own=["Kysy."]), audience="elected-officials"),
    "onboarding.md": Body(ONBOARDING),
}
AFTER = {
    **BEFORE,
    "safety.md": Body(
        page_of(
            moved=[THIRD, FIRST, SECOND],
            inserted=[FIRST, "Kysy työkaverilta.", SECOND, THIRD],
            reworded=[FIRST, "Älä avaa linkkiä äläkä tiedostoa.", THIRD],
            deleted=[FIRST, THIRD],
            polished=["mieti – onko viesti **aito**?", SECOND, THIRD],
            same=ITEMS,
        ),
        sv=page_of(
            moved=[SWEDISH[2], SWEDISH[0], SWEDISH[1]],
            inserted=[SWEDISH[0], "Fråga en kollega.", SWEDISH[1], SWEDISH[2]],
            reworded=[SWEDISH[0], "Öppna varken länken eller filen.", SWEDISH[2]],
            deleted=[SWEDISH[0], SWEDISH[2]],
            polished=SWEDISH,
            same=["Tänk efter.", "Öppna inte länken.", "Följ dem."],
        ),
    ),
}


@dataclass(frozen=True)
class Editions:
    """Addresses of one tiny site, on one host: before and after an edit, and a variant of it."""

    before: str
    after: str
    instant: str


@pytest.fixture(scope="session")
def editions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editions]:
    """The tiny site before and after an edit, and with the theme's instant navigation."""
    folder = tmp_path_factory.mktemp("editions")
    made = {}
    with serve(folder) as address:
        for name, pages, features in (
            ("before", BEFORE, ()),
            ("after", AFTER, ()),
            ("instant", BEFORE, ("navigation.instant",)),
        ):
            made[name] = f"{address}{name}/site/"
            done = build(folder / name, pages, made[name], features=features)
            assert done.returncode == 0, done.stdout + done.stderr
        yield Editions(**made)
