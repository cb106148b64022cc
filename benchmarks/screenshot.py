"""Makes the picture of the home page that README.md shows, of the site as it is built now."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from tests import browser
from tests.serving import serve

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / ".github" / "screenshot.png"
_WIDTH, _HEIGHT = 1280, 900


def take(site: Path, picture: Path) -> None:
    """Save the English home page of a built site as a picture, as a first visitor sees it."""
    with serve(site) as address, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=browser.find(), args=list(browser.ARGUMENTS)
        )
        page = chromium.new_page(
            viewport={"width": _WIDTH, "height": _HEIGHT}, color_scheme="light", locale="en"
        )
        page.goto(f"{address}en/", wait_until="networkidle")
        page.evaluate("document.fonts.ready")
        page.screenshot(path=str(picture))
        chromium.close()


def main() -> None:
    """Build the site into a folder of its own, and save its picture."""
    with TemporaryDirectory() as folder:
        site = Path(folder, "site")
        build = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(site)]
        subprocess.run(build, cwd=ROOT, check=True)
        take(site, PICTURE)
    print(f"{PICTURE.relative_to(ROOT)}: written")


if __name__ == "__main__":
    main()
