"""The navigation: each of its sections is rendered once for all pages of a folder, but the page's own.

Addresses are relative to the page. Seen from two pages of one folder, all but the pages themselves
and what lies below them have the same.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property

from mkdocs.structure import StructureItem
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

from guideline.cache import store

Entry = Callable[[StructureItem, str, Page | None], str]
"""Renders an item with all below it: the item, an id for it, the page that is open."""


class Sections:
    """The top-level items of a navigation as they are when no page in them is open.

    items: the items, fingerprint. about: what their look depends on besides them and the page's place.
    """

    def __init__(self, nav: Navigation, about: str, items: Sequence[str]) -> None:
        self.nav = nav
        self._about = [about, *items]
        self._at: tuple[str | None, list[str | None]] = None, []

    def open_item(self, page: Page) -> int | None:
        """Return the number, from 0, of the one item that has the page; None where that is none."""
        having = self._having.get(id(page), ())
        return having[0] if len(having) == 1 else None

    def is_repeated(self, page: Page) -> bool:
        """Tell whether the page has more than one place, each of which shows that it is open."""
        return len(self._having.get(id(page), ())) > 1

    def known(self, page: Page) -> Sequence[str] | None:
        """Return all items but the page's own, which is empty, as seen from the page.

        None where some are not known.
        """
        own = self.open_item(page)
        texts = self._seen_from(self._place(page))
        missing = [number for number, text in enumerate(texts) if text is None and number != own]
        return None if missing else [text or "" for text in texts]

    def rendered(self, page: Page, entry: Entry, name: str) -> None:
        """Get to know all items but the page's own; name: what their ids begin with."""
        if self.known(page) is not None:
            return
        place, own = self._place(page), self.open_item(page)
        texts = self._seen_from(place)
        for number, item in enumerate(self.nav.items):
            # The page's own item leads to the page itself, by an address that no other page has.
            if texts[number] is None and number != own:
                texts[number] = str(entry(item, f"{name}{number + 1}", None))
        store.put(self._key(place), json.dumps(texts, ensure_ascii=False).encode())

    def _seen_from(self, place: str) -> list[str | None]:
        if self._at[0] != place:
            found = store.get(self._key(place))
            self._at = place, json.loads(found) if found else [None] * len(self.nav.items)
        return self._at[1]

    def _key(self, place: str) -> bytes:
        return store.key("navigation", [*self._about, place])

    def _place(self, page: Page) -> str:
        """Return what stands for all pages that see the same."""
        address = page.url.strip("/")
        is_alone = self._leading_below[address] == 1 and self.open_item(page) is not None
        return (
            f"{address.rpartition('/')[0]}/*" if is_alone and page.url.endswith("/") else page.url
        )

    @cached_property
    def _having(self) -> Mapping[int, list[int]]:
        """The numbers of the top-level items that have a page, by the page's identity."""
        having: dict[int, list[int]] = {}
        for number, item in enumerate(self.nav.items):
            for each in _leaves(item):
                having.setdefault(id(each), []).append(number)
        return having

    @cached_property
    def _leading_below(self) -> Counter[str]:
        """How many entries lead to an address or below it."""
        addresses = (_address(each) for item in self.nav.items for each in _leaves(item))
        return Counter(above for address in addresses for above in _and_above(address))


def _leaves(item: StructureItem) -> Iterator[StructureItem]:
    if not isinstance(item, Section):
        yield item
        return
    for child in item.children:
        yield from _leaves(child)


def _address(item: StructureItem) -> str:
    return str(getattr(item, "url", None) or "").strip("/")


def _and_above(address: str) -> Iterator[str]:
    while address:
        yield address
        address = address.rpartition("/")[0]
