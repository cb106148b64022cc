"""The browser for the tests. ``tests.programs`` installs Debian's where there is none."""

import os
import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

VARIABLE = "GUIDELINE_BROWSER"

SHELL = "chromium-headless-shell"
"""Debian's Chromium without windows, menus and lists of its own: the same pages in half the time."""

INSTALLED = (
    SHELL,
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
)

_WITHOUT = (
    # The lists below its address bar are pages of Chromium's own, which every window loads: half of
    # the time of all tests in the browser.
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxPopup",
    # What Playwright switches off, whose list this one replaces.
    "AimEnabled",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "LensOverlay",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "ThirdPartyStoragePartitioning",
)

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--disable-features={','.join(_WITHOUT)}",
)


class NoBrowserError(RuntimeError):
    """There is no browser to test with; the message says what to do."""


def find(*, whole: bool = False) -> Path:
    """The browser's program: the environment variable's, an installed one, Playwright's own.

    whole: one that keeps a reader's settings and pages to go back to, as the shell does not.

    Raises:
        NoBrowserError: where there is none, or where the variable names no program.

    """
    if named := os.environ.get(VARIABLE):
        if not shutil.which(named):
            raise NoBrowserError(f"{VARIABLE} names {named}, which is no program. Correct it.")
        return Path(named)
    for name in INSTALLED[1:] if whole else INSTALLED:
        if path := shutil.which(name):
            return Path(path)
    own = _own()
    if own.is_file():
        return own
    raise NoBrowserError(
        "No browser to test with. Install Chromium or Chrome (Debian: apt install chromium),"
        f" or set {VARIABLE} to the path of one."
    )


def _own() -> Path:
    with sync_playwright() as playwright:
        return Path(playwright.chromium.executable_path)
