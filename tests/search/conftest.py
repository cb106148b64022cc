"""What the tests of the search share: answers measured once, a small site, search boxes."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests import projects
from tests.search.quality import Quality, measure
from tests.search.queries import load
from tests.search.typing import SearchBox
from tests.serving import serve

Open = Callable[[str], SearchBox]

# Pages that differ in one word each.
SMALL = {
    "en/one.md": "# One {#one}\n\nHere is a lantern.\n",
    "en/many.md": "# Many {#many}\n\nHere are lanterns.\n",
    "en/lamp.md": "# Other {#other}\n\nHere is a lamp and a candle.\n",
    "en/tagged.md": "# Signs {#signs}\n\nUse **#harbour** here.\n",
    "en/named.md": "# Harbour {#harbour}\n\nThe harbour is busy.\n",
    "en/hidden.md": "---\nsearch:\n  exclude: true\n---\n\n# Unicorn {#unicorn}\n\nA unicorn.\n",
    "en/markup.md": "# A &lt;b&gt; & B {#markup}\n\nWrite `<img src=x onerror=alert(1)>` so.\n",
    "en/phone.md": "# Desk {#desk}\n\nCall 044 123 4567.\n",
    "en/fingerprint.md": "---\ndescription: All about dragons.\n---\n\n# Beasts {#beasts}\n\nText.\n",
}


@pytest.fixture(scope="session")
def quality(browser: Browser, server: str) -> Callable[[str, str], Quality]:
    """The answers to a language's query set, asked once."""
    return cache(lambda language, which: measure(browser, server, load(language, which)))


@pytest.fixture(scope="session")
def asking(browser: Browser, server: str) -> Open:
    """The search box of a page of the real site (``""``, ``"sv/"``), opened once: only to ask."""
    return cache(lambda path: SearchBox(browser.new_page(), server + path))


@pytest.fixture
def search(page: Page, server: str) -> Open:
    """Opens the search box of a page of the real site, to go on from."""
    return lambda path: SearchBox(page, server + path)


@pytest.fixture(scope="session")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site of ``SMALL``."""
    project = projects.write(tmp_path_factory.mktemp("small") / "project", SMALL)
    built = projects.build(project, "--site-dir", str(project.parent / "site"))
    assert built.returncode == 0, built.stdout
    return project.parent / "site"


@pytest.fixture(scope="session")
def small_server(small_site: Path) -> Iterator[str]:
    """Its address."""
    with serve(small_site) as address:
        yield address


@pytest.fixture(scope="session")
def small(browser: Browser, small_server: str) -> Iterator[SearchBox]:
    """The search box of its English home page, opened once."""
    context = browser.new_context()
    yield SearchBox(context.new_page(), f"{small_server}en/")
    context.close()
