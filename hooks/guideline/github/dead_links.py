"""Which links from the pages to other sites lead nowhere."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http.client import HTTPException
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urldefrag, urlsplit, urlunsplit
from urllib.request import Request, urlopen

from guideline.pages.reader import Page
from guideline.project.findings import Place

_SECONDS = 20
_AT_ONCE = 8
_ATTEMPTS = 2
_GONE = (404, 410)  # any other answer below 500 can be meant for programs, not for people
_FAULTY = 500


@dataclass(frozen=True, slots=True)
class DeadLink:
    """An address that leads nowhere, why, and the places that link to it."""

    address: str
    why: str
    places: tuple[Place, ...]


def dead_links(pages: Iterable[Page]) -> list[DeadLink]:
    """Ask for every address outside the site that a page links to, each once, with a second try."""
    linked = _linked(pages)
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        faults = pool.map(_fault, linked)
        found = zip(linked.items(), faults, strict=True)
        return [DeadLink(address, why, tuple(at)) for (address, at), why in found if why]


def _linked(pages: Iterable[Page]) -> Mapping[str, list[Place]]:
    linked: defaultdict[str, list[Place]] = defaultdict(list)
    for page in pages:
        for block in page.blocks:
            for link in block.links:
                if link.startswith(("https://", "http://")):
                    linked[urldefrag(link).url].append(page.at(block.line))
    return dict(sorted(linked.items()))


def _fault(address: str) -> str:
    """Return why an address leads nowhere; empty where it leads somewhere."""
    why = ""
    for _ in range(_ATTEMPTS):
        if not (why := _attempt(address)):
            break
    return why


def _attempt(address: str) -> str:
    try:
        request = Request(_ascii(address), headers={"User-Agent": "guideline-link-check"})
        with urlopen(request, timeout=_SECONDS):
            return ""
    except HTTPError as error:
        failed = error.code in _GONE or error.code >= _FAULTY
        return f"{error.code} {error.reason}" if failed else ""
    except URLError as error:
        return str(error.reason)
    except (OSError, HTTPException, ValueError) as error:
        return str(error) or type(error).__name__


def _ascii(address: str) -> str:
    parts = urlsplit(address)
    host = (parts.hostname or "").encode("idna").decode()
    port = f":{parts.port}" if parts.port else ""
    path, query = (quote(part, safe="/%&=:@+,;~!$'()*?") for part in (parts.path, parts.query))
    return urlunsplit((parts.scheme, host + port, path, query, ""))
