"""Web and mail addresses by site: which differ by their language's part only, which are elsewhere.

An authority has a page per language: `/fi/…` and `/sv/…`, `fi.` and `sv.`, or a host of its own
each, `vero.fi` and `skatt.fi`.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from babel.core import get_global

from guideline.languages import values
from guideline.values.calendar import locale_of
from guideline.values.value import Reading, Value

_SUFFIX = re.compile(r"(?<=\w)[-_.]([A-Za-z]{2})(?=$|\.\w{2,5}$)")
_SCHEME = re.compile(r"^mailto:", re.IGNORECASE)
_KEYS = frozenset(["lang", "language", "locale", "hl", "kieli", "sprak", "setlang", "lng"])
_SECOND_LEVEL = frozenset(["co", "com", "org", "gov", "ac", "edu", "net"])
# Hosts of many: the account is part of the site, and another account is another site.
_SHARED = frozenset(
    [
        *(
            "facebook.com",
            "instagram.com",
            "x.com",
            "twitter.com",
            "youtube.com",
            "youtu.be",
            "linkedin.com",
        ),
        *(
            "tiktok.com",
            "threads.net",
            "bsky.app",
            "github.com",
            "gitlab.com",
            "vimeo.com",
            "t.me",
            "wa.me",
        ),
        *("medium.com", "flickr.com", "pinterest.com", "snapchat.com", "bit.ly"),
        *("gmail.com", "hotmail.com", "outlook.com", "live.com", "icloud.com", "yahoo.com"),
    ]
)
_SHARED_BY_SUBDOMAIN = frozenset(["wordpress.com", "blogspot.com", "github.io", "gitlab.io"])
_BEFORE_ACCOUNT = frozenset(["company", "in", "school", "channel", "c", "user", "groups", "pages"])


@dataclass(frozen=True)
class Sites:
    """What is known of sites: the languages; hosts that are one site; names of one place.

    hosts, names: groups, such as ("vero.fi", "skatt.fi") and ("turku", "åbo").
    """

    languages: tuple[str, ...] = ()
    hosts: tuple[tuple[str, ...], ...] = ()
    names: tuple[tuple[str, ...], ...] = ()

    def host(self, host: str) -> str:
        """Return one host for all that are the same site's."""
        for group in self.hosts:
            for each in group:
                if host == each or host.endswith(f".{each}"):
                    return host[: -len(each)] + group[0]
        name, dot, rest = _domain(host).partition(".")
        for group in self.names:
            if name in group:
                return host[: -len(name + dot + rest)] + group[0] + dot + rest
        return host


@lru_cache
def _markers(languages: tuple[str, ...]) -> dict[str, str]:
    """Return what an address may name a language with, and the language."""
    found: dict[str, str] = {}
    codes = [code.partition("-")[0].partition("_")[0].lower() for code in languages]
    for code in codes:
        locale = locale_of(code)
        names = [locale.get_display_name(other) for other in codes] if locale else []
        for other, name in zip(codes, names, strict=False):
            if name:
                found[slug(name)] = other
        found |= dict.fromkeys((code, *values.of(code).address_codes), code)
    return found


def slug(text: str) -> str:
    """Return text as addresses write it: letters a–z, in lower case."""
    bare = unicodedata.normalize("NFKD", text.lower())
    return "".join(each for each in bare if not unicodedata.combining(each)).replace(" ", "")


def _language(part: str, sites: Sites) -> str:
    """Return the language that a part of an address names; "" where it names none."""
    known = _markers(sites.languages)
    lower = slug(unquote(part))
    if lower in known:
        return known[lower]
    head, sign, rest = lower.replace("_", "-").partition("-")
    return known.get(head, "") if sign and len(head) == 2 and len(rest) in (2, 4) else ""


@lru_cache(1 << 12)
def web_address(written: str, sites: Sites) -> Value:
    """Return an address of the web as a value."""
    host, path, language = _parts(written, sites)
    reading: Reading = ("address", sites.host(host), path)
    return Value(written, 0, 0, frozenset([reading]), language=language)


def mailbox(written: str, sites: Sites) -> Value:
    """Return a mailbox as a value; what `mailto:` writes after it is left out."""
    address = unquote(_SCHEME.sub("", written).partition("?")[0])
    name, _, host = address.rpartition("@")
    reading: Reading = ("mailbox", name.lower(), sites.host(host.lower()))
    return Value(address, 0, 0, frozenset([reading]))


def _parts(written: str, sites: Sites) -> tuple[str, str, str]:
    """Return host and path without the parts that name a language, and the language."""
    try:
        split = urlsplit(written if "//" in written[:9] else f"https://{written}")
    except ValueError:
        return "", written, ""
    labels = split.netloc.lower().removeprefix("www.").split(".")
    languages = []
    if len(labels) > 2 and (language := _language(labels[0], sites)):
        languages.append(language)
        del labels[0]
    kept = []
    for segment in split.path.split("/"):
        if language := _language(segment, sites):
            languages.append(language)
        elif segment:
            kept.append(_without_suffix(segment, sites, languages))
    query = []
    for key, value in parse_qsl(split.query, keep_blank_values=True):
        if key.lower() in _KEYS or (language := _language(value, sites)):
            languages.append(_language(value, sites))
        else:
            query.append((key, value))
    path = unquote("/".join(kept))
    path += f"?{urlencode(sorted(query))}" if query else ""
    path += f"#{unquote(split.fragment)}" if split.fragment else ""
    return ".".join(labels), path, next(filter(None, languages), "")


def _without_suffix(segment: str, sites: Sites, languages: list[str]) -> str:
    def drop(found: re.Match[str]) -> str:
        if language := _language(found[1], sites):
            languages.append(language)
            return ""
        return found[0]

    return _SUFFIX.sub(drop, segment)


def _domain(host: str) -> str:
    """Return the part of a host that somebody registered."""
    labels = host.split(".")
    known = len(labels) > 2 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2
    return ".".join(labels[-3 if known else -2 :])


def site_of(value: Value, sites: Sites) -> tuple[str, ...]:
    """Return what tells whose page or mailbox an address is; () where the value is no address."""
    for kind, *rest in value.readings:
        if kind == "mailbox":
            name, host = map(str, rest)
            shared = _domain(host) in _SHARED
            return ("mailbox", name, host) if shared else ("mailbox", _of_country(host, sites))
        if kind == "address":
            host, path = map(str, rest)
            domain = _domain(host)
            if domain in _SHARED:
                segments = path.lower().partition("?")[0].split("/")
                first = 2 if segments[0] in _BEFORE_ACCOUNT else 1
                return ("address", domain, *segments[:first])
            whole = host if domain in _SHARED_BY_SUBDOMAIN else domain
            return ("address", _of_country(whole, sites))
    return ()


def _of_country(host: str, sites: Sites) -> str:
    """Return a domain without the country of one of the languages: example.fi, example.se."""
    name, _, top = _domain(host).rpartition(".")
    return name if top in _countries(sites.languages) else f"{name}.{top}"


@lru_cache
def _countries(languages: tuple[str, ...]) -> frozenset[str]:
    likely = get_global("likely_subtags")
    return frozenset(str(likely.get(code, "")).rpartition("_")[2].lower() for code in languages)


def groups(hosts: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Return groups of hosts as addresses are compared with them."""
    return tuple(tuple(each.lower().removeprefix("www.") for each in group) for group in hosts)
