"""Where a link of a page leads on paper: to a heading of the handbook, or out of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit

from guideline.project.messages import Message, message

# Addresses of pages are relative to the site's root; this stands for it while they are joined.
_ROOT = "http://site.invalid/"


@dataclass(frozen=True, slots=True)
class Heading:
    """A place in the handbook, by its label there."""

    label: str


@dataclass(frozen=True, slots=True)
class Address:
    """A place outside the handbook: its address, and how that is written on paper."""

    href: str
    printed: str


@dataclass(frozen=True, slots=True)
class Links:
    """What a document's links can lead to.

    labels: by the address of a page from the site's root, and by "address#id" of everything with
    an id. files: the source files of images and other assets by their address. site: the address
    of the site, empty where it is not known.
    """

    labels: Mapping[str, str]
    files: Mapping[str, Path]
    site: str

    def target(self, page: str, href: str) -> Heading | Address | Message:
        """Return where a link on a page leads, or what is wrong with it."""
        try:
            scheme = urlsplit(href).scheme
            match scheme:
                case "":
                    return self._within(page, href)
                case "mailto" | "tel":
                    return Address(href, unquote(urlsplit(href).path))
                case "http" | "https":
                    return Address(href, printed(href))
        except ValueError:
            return message("print-link-address", link=href)
        return message("print-link-closed", link=href)

    def _within(self, page: str, href: str) -> Heading | Address | Message:
        path = self.path(page, href)
        fragment = unquote(urlsplit(href).fragment)
        if path in self.labels:
            label = self.labels.get(f"{path}#{fragment}" if fragment else path)
            return Heading(label) if label else message("print-link-heading", link=href)
        if not self.site:
            return message("print-link-no-site", link=href)
        address = urljoin(self.site, quote(path)) + (f"#{quote(fragment)}" if fragment else "")
        return Address(address, printed(address))

    def file(self, page: str, src: str) -> Path | None:
        """Return the source file of an image on a page."""
        return None if urlsplit(src).scheme else self.files.get(self.path(page, src))

    @staticmethod
    def path(page: str, href: str) -> str:
        """Return a link's path from the site's root; empty for the home page."""
        joined = urlsplit(urljoin(urljoin(_ROOT, page), href))
        return unquote(joined.path).removeprefix("/")


def printed(address: str) -> str:
    """Return a web address as people write it by hand: without https:// and a last slash."""
    return unquote(address).removeprefix("https://").removeprefix("http://").removesuffix("/")
