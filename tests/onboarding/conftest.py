"""What the specifications of onboarding share: a tiny site before and after an edit."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

import pytest
from guideline.editions.closing import Today, close
from guideline.editions.format import name_of, render
from guideline.editions.history import History
from playwright.sync_api import Locator, Page

from tests.checklists.tiny import ONBOARDING, Body, build
from tests.serving import serve

KEY = "guideline.read.v1"
HOMES = ("", "sv/", "en/")

SAFETY = """\
# Turvallisuus {#safely}

## Linkit {#links}

Älä avaa outoja linkkejä.

- [ ] Kysy neuvoa.

## Tiedostot {#files}

!!! danger "Varo"
    Älä avaa outoja tiedostoja.
"""
SWEDISH = """\
# Säkerhet {#safely}

## Länkar {#links}

Öppna inga konstiga länkar.

- [ ] Fråga om råd.

## Filer {#files}

!!! danger "Akta dig"
    Öppna inga konstiga filer.
"""
# Home, safety, strategy, employees: the menu's titles are those of tests.checklists.tiny.
BEFORE = {
    "index.md": Body("# Etusivu {#title}\n\n1. Ole varovainen.\n"),
    "safety.md": Body(SAFETY, sv=SWEDISH),
    "strategy.md": Body("# Strategia {#strategy}\n\nTeksti.\n", audience="employees"),
    "employees.md": Body("# Omat {#own}\n\nTeksti.\n", audience="elected-officials"),
    "onboarding.md": Body(ONBOARDING),
}
AFTER = {
    **BEFORE,
    "safety.md": Body(
        SAFETY.replace("outoja linkkejä", "mitään linkkejä").replace(
            "outoja tiedostoja.\n", "outoja tiedostoja.\n\n    Soita ensin.\n"
        ),
        sv=SWEDISH.replace("konstiga länkar", "länkar alls").replace(
            "konstiga filer.\n", "konstiga filer.\n\n    Ring först.\n"
        ),
    ),
    "strategy.md": Body("# Strategia {#strategy}\n", audience="employees"),
}
POLISHED = {
    **BEFORE,
    "safety.md": Body(
        SAFETY.replace("Älä avaa outoja linkkejä.", "älä avaa **outoja** linkkejä!"),
        sv=SWEDISH.replace("Öppna inga konstiga länkar.", "Klicka inte på konstiga länkar."),
    ),
}
# One page has another name, another one was taken over; both say more than they did.
RENAMED = {
    "index.md": BEFORE["index.md"],
    "secure.md": replace(AFTER["safety.md"], formerly="safety"),
    "employees.md": Body("# Omat {#own}\n\nTeksti.\n\nUutta.\n", formerly="strategy"),
    "onboarding.md": BEFORE["onboarding.md"],
}
THEN = Today(
    [],
    dict.fromkeys(("fi", "sv", "en"), "Turvallisuus"),
    dict.fromkeys(("fi", "sv", "en"), "<h1>Turvallisuus</h1>\n<p>Älä avaa outoja linkkejä.</p>"),
)
CLOSED = date(2026, 3, 1)
"""The day of an edition that has the page about safety as it was before."""


@dataclass(frozen=True)
class Editions:
    """Addresses of one tiny site, on one host: before an edit, after it, reworded only, renamed."""

    before: str
    after: str
    polished: str
    renamed: str


@pytest.fixture(scope="session")
def editions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editions]:
    folder = tmp_path_factory.mktemp("onboarding")
    made = {}
    with serve(folder) as address:
        file = folder / "after" / name_of(1)
        file.parent.mkdir(parents=True)
        file.write_text(render(close(History(), {"safety.md": THEN}, CLOSED, {})), "utf-8")
        sites = {"before": BEFORE, "after": AFTER, "polished": POLISHED, "renamed": RENAMED}
        for name, pages in sites.items():
            made[name] = f"{address}{name}/site/"
            done = build(folder / name, pages, made[name])
            assert done.returncode == 0, done.stdout + done.stderr
        yield Editions(**made)


def foot(page: Page) -> Locator:
    """Where a page is marked as read."""
    return page.locator("section.reading")


def button(page: Page) -> Locator:
    return foot(page).get_by_role("button")


def path(page: Page, role: str) -> Locator:
    return page.locator(f"[data-path={role}]")


def item(page: Page, role: str, name: str) -> Locator:
    """A page on a path, by its name in every language."""
    return path(page, role).locator(f'[data-reading="{name}"]')


def progress(page: Page, role: str) -> Locator:
    return path(page, role).locator(".path__progress p")
