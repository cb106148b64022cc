"""What tests share: the real site, built and served once, and a real browser."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from filelock import FileLock
from guideline.cache import store
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests import browser as test_browser
from tests.serving import serve

pytest_plugins = ["tests.fixtures", "tests.tables", "tests.site.visiting"]

ROOT = Path(__file__).parent.parent
# A test waits for what has to come, however busy the machine is.
expect.set_options(timeout=30_000)


@pytest.fixture(autouse=True)
def _no_cache_left_open() -> Iterator[None]:
    """A command that a test calls opens its project's cache for the whole process."""
    yield
    store.open_store(None)


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The folder of the real site, built once for all workers."""
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent
    site = shared / "real-site"
    done = shared / "real-site.done"
    with FileLock(shared / "real-site.lock"):
        if not done.exists():
            build = subprocess.run(
                [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)],
                cwd=ROOT,
                capture_output=True,
                text=True,
                check=False,
            )
            assert build.returncode == 0, build.stderr
            done.touch()
    return site


@pytest.fixture(scope="session")
def server(built_site: Path) -> Iterator[str]:
    """The address of the real site on loopback, with a slash at the end."""
    with serve(built_site) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real Chromium; where there is none the tests fail."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=test_browser.find(), args=list(test_browser.ARGUMENTS)
        )
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def device(browser: Browser) -> Iterator[BrowserContext]:
    """One device for the tests that need nothing special of theirs: it knows the site's files."""
    with _device(browser) as context:
        yield context


@pytest.fixture
def timed_page(browser: Browser) -> Iterator[Page]:
    """A page whose clock a test may set: a device has one for all its pages, so it has its own."""
    with _device(browser) as context:
        yield context.new_page()


@pytest.fixture(scope="session")
def _device_without_script(browser: Browser) -> Iterator[BrowserContext]:
    with _device(browser, script=False) as context:
        yield context


@pytest.fixture
def scriptless(_device_without_script: BrowserContext) -> Iterator[Page]:
    """A page in a browser that runs no script, 1280 px wide."""
    page = _device_without_script.new_page()
    yield page
    page.close()


@contextmanager
def _device(browser: Browser, *, script: bool = True) -> Iterator[BrowserContext]:
    context = browser.new_context(
        viewport={"width": 1280, "height": 800},
        color_scheme="light",
        reduced_motion="reduce",
        java_script_enabled=script,
    )
    yield context
    context.close()


@pytest.fixture
def page(device: BrowserContext) -> Iterator[Page]:
    """A page of its own for each test, 1280 px wide, light, on a device that stores nothing yet."""
    page = device.new_page()
    yield page
    device.new_cdp_session(page).send(
        "Storage.clearDataForOrigin", {"origin": "*", "storageTypes": "all"}
    )
    for opened in device.pages:
        opened.close()
