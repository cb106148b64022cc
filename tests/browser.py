"""The browser for the tests: an installed one, or Debian's chromium installed on the way.

``python -m tests.browser`` makes sure that there is one and exits with one message where that is
impossible.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import sync_playwright

VARIABLE = "GUIDELINE_BROWSER"

INSTALLED = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class NoBrowserError(RuntimeError):
    """There is no browser to test with; the message says what to do."""


def find() -> Path:
    """The browser's program: the environment variable's, an installed one, Playwright's own.

    Raises:
        NoBrowserError: where there is none, or where the variable names no program.

    """
    if named := os.environ.get(VARIABLE):
        if not shutil.which(named):
            raise NoBrowserError(f"{VARIABLE} names {named}, which is no program. Correct it.")
        return Path(named)
    for name in INSTALLED:
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


def install() -> None:
    """Install Debian's chromium.

    Raises:
        NoBrowserError: where apt is missing, forbidden or fails.

    """
    if not shutil.which("apt-get"):
        raise NoBrowserError("No browser to test with, and no apt-get to install one.")
    sudo = [] if os.geteuid() == 0 else ["sudo"]
    if sudo and not shutil.which("sudo"):
        raise NoBrowserError(
            "No browser to test with, and no right to install one."
            " Ask an administrator for: apt install chromium"
        )
    _run([*sudo, "apt-get", "update", "-q"])
    _run([*sudo, "apt-get", "install", "-qy", "--no-install-recommends", "chromium"])


def _run(command: Sequence[str]) -> None:
    if subprocess.run(command, stdout=sys.stderr, check=False).returncode:
        raise NoBrowserError(f"No browser to test with: '{' '.join(command)}' failed (see above).")


def main() -> int:
    """Find a browser or install one; 0 where there is one in the end."""
    try:
        try:
            browser = find()
        except NoBrowserError:
            if VARIABLE in os.environ:
                raise
            install()
            browser = find()
    except NoBrowserError as error:
        print(error, file=sys.stderr)  # noqa: T201 - the command's answer
        return 1
    print(f"Tests use {browser}", file=sys.stderr)  # noqa: T201 - the command's answer
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
