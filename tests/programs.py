"""Programs that the tests need and pip has not: Debian's packages, installed on the way.

``python -m tests.programs`` makes sure that all are there and exits with one message where that is
impossible.
"""

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from tests import browser

MODULES = Path("/usr/lib/nginx/modules")


class MissingProgramError(RuntimeError):
    """A program that the tests need is missing; the message says what to do."""


def missing() -> list[str]:
    """The Debian packages whose programs are not there, but for a browser."""
    packages = []
    if not nginx():
        packages.append("nginx")
    if not (MODULES / "ngx_http_brotli_static_module.so").is_file():
        packages.append("libnginx-mod-http-brotli-static")
    return packages


def chosen_browser() -> Path:
    """The program of the browser for most tests: Debian has one that is faster. Some need a whole one.

    Raises:
        NoBrowserError: where there is none and none can be installed.
        MissingProgramError: likewise.

    """
    if browser.VARIABLE not in os.environ and not shutil.which(browser.SHELL) and _is_debian():
        with suppress(MissingProgramError):
            install([browser.SHELL])
    try:
        browser.find(whole=True)
    except browser.NoBrowserError:
        if browser.VARIABLE in os.environ or not shutil.which("apt-get"):
            raise
        install(["chromium"])
    return browser.find()


def _is_debian() -> bool:
    try:
        return platform.freedesktop_os_release()["ID"] == "debian"
    except OSError:
        return False


def nginx() -> str | None:
    """The web server's program, which ordinary users may not have on their path."""
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")


def install(packages: Sequence[str]) -> None:
    """Install Debian packages.

    Raises:
        MissingProgramError: where apt is missing, forbidden or fails.

    """
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        raise MissingProgramError(f"The tests need {names}, and there is no apt-get to install it.")
    sudo = [] if os.geteuid() == 0 else ["sudo"]
    if sudo and not shutil.which("sudo"):
        raise MissingProgramError(
            "The tests need programs that you may not install."
            f" Ask an administrator for: apt install {names}"
        )
    for command in (["update", "-q"], ["install", "-qy", "--no-install-recommends", *packages]):
        apt = [*sudo, "apt-get", *command]
        if subprocess.run(apt, stdout=sys.stderr, check=False).returncode:
            raise MissingProgramError(f"'{' '.join(apt)}' failed (see above).")


def main() -> int:
    """Find or install every program; 0 where all are there in the end."""
    try:
        if packages := missing():
            install(packages)
        chosen = chosen_browser()
    except (browser.NoBrowserError, MissingProgramError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"Tests use {chosen} and {nginx()}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
