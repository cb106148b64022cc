"""What tests share: the real site, built and served once, and a real browser."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from filelock import FileLock
from guideline.cache import store
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Error,
    Page,
    ViewportSize,
    expect,
    sync_playwright,
)

from tests import browser as test_browser
from tests.serving import serve

pytest_plugins = ["tests.fixtures", "tests.tables", "tests.site.visiting"]

ROOT = Path(__file__).parent.parent
WINDOW = ViewportSize(width=1280, height=800)
FORGET = "() => { try { sessionStorage.clear() } catch {} }"
LEAVES_TRACES = (
    *("on", "once", "route", "add_init_script", "emulate_media", "close"),
    *("set_default_timeout", "set_default_navigation_timeout", "set_extra_http_headers"),
    *("expose_function", "expose_binding", "route_from_har", "route_web_socket"),
)
"""What a test may ask of a tab that the next test would meet in it."""

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
        viewport=WINDOW,
        color_scheme="light",
        reduced_motion="reduce",
        java_script_enabled=script,
    )
    yield context
    context.close()


@dataclass
class _Tab:
    """A tab that the next test has too if this one left nothing there that cannot be taken back."""

    page: Page
    is_used_up: bool = False

    @classmethod
    def new(cls, device: BrowserContext) -> "_Tab":
        tab = cls(device.new_page())
        for name in LEAVES_TRACES:
            setattr(tab.page, name, tab._noted(getattr(tab.page, name)))
        return tab

    def _noted(self, method: Callable[..., object]) -> Callable[..., object]:
        def noted(*arguments: object, **named: object) -> object:
            self.is_used_up = True
            return method(*arguments, **named)

        return noted

    def clear(self) -> bool:
        """Leave all that a test did in it; whether that was possible."""
        if not self.is_used_up:
            with suppress(Error):  # in the middle of something
                self.page.evaluate(FORGET)
                self.page.goto("about:blank")
                self.page.set_viewport_size(WINDOW)
                return True
        return False


@pytest.fixture(scope="session")
def _kept_tabs() -> list[_Tab]:
    """The tab for the next test, if one is kept: a new one costs as much as a page's load."""
    return []


@pytest.fixture
def page(device: BrowserContext, _kept_tabs: list[_Tab]) -> Iterator[Page]:
    """A page for each test, 1280 px wide, light, on a device that stores nothing yet."""
    tab = _kept_tabs.pop() if _kept_tabs else _Tab.new(device)
    yield tab.page
    kept = [tab] if tab.clear() else []
    _erase(device)
    for opened in device.pages:
        if opened not in [tab.page for tab in kept]:
            opened.close()
    _kept_tabs += kept


def _erase(device: BrowserContext) -> None:
    """Erase all that is stored on a device."""
    session = device.new_cdp_session(device.pages[0])
    session.send("Storage.clearDataForOrigin", {"origin": "*", "storageTypes": "all"})
    session.detach()
