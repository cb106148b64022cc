"""The search box as a person uses it: typed into in a real browser, its result list read."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from playwright.sync_api import Page

# Counts the queries that the page has sent to its search worker and the results that have come back,
# so that reading the list waits for exactly the last one. Runs before the page's own scripts.
_COUNT = """
window.searches = {sent: 0, answered: 0}
const Original = window.Worker
window.Worker = class extends Original {
  constructor(...given) {
    super(...given)
    if (window.searches.worker) return
    window.searches.worker = this
    this.addEventListener("message", ({data}) => { if (data.type === 3) window.searches.answered++ })
  }
  postMessage(message, ...rest) {
    if (this === window.searches.worker && message.type === 2) window.searches.sent++
    super.postMessage(message, ...rest)
  }
}
"""

_READ = """
items => items.map(item => [...item.querySelectorAll("a.md-search-result__link")].map(link => ({
  address: link.href,
  title: link.querySelector("h1, h2").textContent,
  text: link.querySelector("article").textContent,
  marked: [...link.querySelectorAll("mark")].map(mark => mark.textContent),
  section: !link.querySelector("h1"),
  folded: !!link.closest("details"),
})))
"""


@dataclass(frozen=True)
class Link:
    """A link in the result list. ``folded``: behind "more on this page"."""

    address: str
    title: str
    text: str
    marked: tuple[str, ...]
    section: bool
    folded: bool

    @property
    def place(self) -> str:
        """Where it leads below the site's root: ``sv/safety/#threatening-messages``."""
        parts = urlsplit(self.address)
        return parts.path.removeprefix("/") + (f"#{parts.fragment}" if parts.fragment else "")


@dataclass(frozen=True)
class Hit:
    """One page in the result list, with the links to its sections."""

    page: Link
    sections: tuple[Link, ...]

    @property
    def name(self) -> str:
        """The page's name as its file has it: ``safety``, ``index``."""
        *_, name, _ = ["", *self.page.place.split("/")]
        return "index" if name in ("", "sv", "en") else name

    @property
    def headings(self) -> tuple[str, ...]:
        """The sections as ``page#heading``, best first."""
        return tuple(f"{self.name}#{link.place.partition('#')[2]}" for link in self.sections)


class SearchBox:
    """The search box of one page."""

    def __init__(self, page: Page, address: str) -> None:
        """Open ``address`` and put the cursor into its search box."""
        self.page = page
        page.add_init_script(_COUNT)
        page.goto(address)
        page.keyboard.press("/")
        page.locator("[data-md-component=search-query]:focus").wait_for()

    def type(self, query: str) -> tuple[Hit, ...]:
        """Replace what the box holds by ``query``, key by key, and read the result list."""
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.press("Backspace")
        self.page.keyboard.type(query)
        self.page.wait_for_function(
            "query => searches.sent && searches.sent === searches.answered"
            " && document.querySelector('[data-md-component=search-query]').value === query",
            arg=query,
            polling=10,
        )
        return self.hits()

    def hits(self) -> tuple[Hit, ...]:
        """The result list as it stands."""
        items = self.page.locator(".md-search-result__item").evaluate_all(_READ)
        return tuple(
            _hit([Link(**{**link, "marked": tuple(link["marked"])}) for link in item])
            for item in items
        )


def _hit(links: list[Link]) -> Hit:
    page = next(link for link in links if not link.section)
    return Hit(page, tuple(link for link in links if link.section))
