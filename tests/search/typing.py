"""The search as a person uses it: its box typed into in a real browser, or asked many questions at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Page

# Knows when the page's search worker has answered the last query, so that the list is read
# no sooner and no later. Runs before the page's own scripts.
_WATCH = """
const searches = {sent: "", waiting: 0}
window.searches = searches
window.Worker = class extends window.Worker {
  constructor(...given) {
    super(...given)
    searches.worker ??= this // the page's own; others look into other languages
    if (searches.worker === this) {
      const answers = [3, 5] // a result; a failure
      this.addEventListener("message", ({data}) => { if (answers.includes(data.type)) searches.waiting-- })
    }
  }
  postMessage(message, ...rest) {
    if (searches.worker === this && message.type === 2) {
      searches.sent = message.data
      searches.waiting++
    }
    super.postMessage(message, ...rest)
  }
}
"""

_READ = """
async query => {
  while (searches.sent !== query || searches.waiting) await new Promise(done => setTimeout(done, 5))
  const items = document.querySelectorAll(".md-search-result__item")
  const links = item => [...item.querySelectorAll("a.md-search-result__link")]
  return [...items].map(item => links(item).map(link => ({
    address: link.href,
    title: link.querySelector("h1, h2").textContent,
    text: link.querySelector("article").textContent,
    marked: [...link.querySelectorAll("mark")].map(mark => mark.textContent),
    section: !link.querySelector("h1"),
    folded: !!link.closest("details"),
  })))
}
"""


# What the page's search box does with a query, without the box: the worker is set up and asked.
_ASK = """
async queries => {
  const config = JSON.parse(document.querySelector("#__config").textContent)
  const worker = new Worker(config.search)
  const ask = message => new Promise((done, fail) => {
    worker.onmessage = ({data}) => data.type === 5 ? fail(new Error(message.data)) : done(data)
    worker.postMessage(message)
  })
  const index = await fetch(new URL("search/search_index.json", new URL(config.base, location)))
  await ask({type: 0, data: await index.json()})
  const plain = html => new DOMParser().parseFromString(html, "text/html").body
  const links = item => item.map(({location: place, title, text}) => ({
    address: new URL(place, new URL(config.base, location)).href,
    title: plain(title).textContent,
    text: plain(text).textContent,
    marked: [...plain(title + text).querySelectorAll("mark")].map(mark => mark.textContent),
    section: place.includes("#"),
    folded: false,
  }))
  const answers = []
  for (const data of queries) answers.push((await ask({type: 2, data})).data.items.map(links))
  worker.terminate()
  return answers
}
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
        page.add_init_script(_WATCH)
        page.goto(address)
        page.keyboard.press("Control+k")
        page.locator("[data-md-component=search-query]:focus").wait_for()

    def type(self, query: str) -> tuple[Hit, ...]:
        """Replace what the box holds by ``query``, key by key, and read the result list."""
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.type(query)
        return self.hits(query)

    def enter(self, query: str) -> tuple[Hit, ...]:
        """Do the same, all letters at once, as the keyboards of phones put in words."""
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.insert_text(query)
        return self.hits(query)

    def hits(self, query: str) -> tuple[Hit, ...]:
        """The result list once it answers ``query``."""
        return _hits(self.page.evaluate(_READ, query))


def ask(page: Page, queries: Sequence[str]) -> list[tuple[Hit, ...]]:
    """Ask the search of the page that is open, without its box; nothing is folded then."""
    return [_hits(answer) for answer in page.evaluate(_ASK, list(queries))]


def _hits(items: list[list[dict[str, Any]]]) -> tuple[Hit, ...]:
    return tuple(
        _hit([Link(**{**link, "marked": tuple(link["marked"])}) for link in item]) for item in items
    )


def _hit(links: list[Link]) -> Hit:
    page = next(link for link in links if not link.section)
    return Hit(page, tuple(link for link in links if link.section))
