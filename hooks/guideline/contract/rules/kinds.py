"""The rule *kind*: beside the pages lie only files that can do nobody harm, at addresses of their own."""

import re
from collections.abc import Iterator

from guideline.cache import objects
from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule
from guideline.pages.addresses import address
from guideline.project import regular_files
from guideline.project.findings import Finding, Place
from guideline.project.messages import Message, message
from guideline.security import file_kinds

# What the build writes beside the languages' home pages; a language's own PDF files lie there too.
_OF_THE_SITE = ("assets", "search")
_FOLDER = "files/"  # where a language's attachments can lie
_NAME = re.compile(r"(?:[^\W_][\w-]*/)*[^\W_][\w-]*\.[A-Za-z0-9]+")


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for other in guideline.irregular:
        yield rule.told(Place(other.path), _irregular(other.why))
    leftovers = frozenset(guideline.leftovers)
    for name in guideline.files:
        if name not in leftovers:
            yield from _of_file(rule, guideline, name)
    for locale, pages in guideline.pages.items():
        by_address: dict[str, str] = {}
        for path in sorted(pages):  # their names alone: nothing needs to be read
            file = guideline.file_of(locale, path)
            if where := _reserved(guideline, path.removesuffix(".md")):
                yield rule.found(Place(file, 1), "kind-page-reserved", address=where)
            url, _ = address(path.removesuffix(".md"), "", directories=True)
            first = by_address.setdefault(url, file)
            if first != file:
                yield rule.found(Place(file, 1), "kind-page-same", origin=Place(first, 1))


def _irregular(why: Message) -> Message:
    advised = {"irregular-large": "kind-large", "irregular-name": "kind-name-unseen"}
    return message(advised.get(why.id, "kind-irregular"), why=why)


def _of_file(rule: Rule, guideline: Guideline, name: str) -> Iterator[Finding]:
    place = Place(guideline.file(name))
    locale, _, path = name.partition("/")
    content = regular_files.read(
        guideline.settings.docs / name, guideline.settings.docs, regular_files.FILE
    )
    if found := _fault(name, content):
        yield rule.told(place, found)
    elif locale not in guideline.assets:
        folders = [f"{guideline.folder_of(each)}/" for each in guideline.assets]
        yield rule.found(place, "kind-stray", folders=folders)
    elif where := _reserved(guideline, path):
        own = f"{_FOLDER}{path.rpartition('/')[2]}"
        folder = f"{guideline.folder_of(locale)}/{_FOLDER}"
        yield rule.found(place, "kind-reserved", address=where, folder=folder, link=own)
    elif not _NAME.fullmatch(path):
        yield rule.found(place, "kind-name")


def _fault(name: str, content: bytes) -> Message | None:
    """Return what is wrong with a file, which is known of one that was judged before."""

    def made() -> list[Message]:
        return [*filter(None, [file_kinds.fault(name, content)])]

    parts: list[str | bytes] = [file_kinds.suffix(name), content]
    return next(iter(objects.get_or_make("kind", parts, made, list[Message])), None)


def _reserved(guideline: Guideline, path: str) -> str:
    """Return the address of the site's own that a path within a language would take."""
    first, slash, _ = path.partition("/")
    if first.lower() in (*_OF_THE_SITE, *guideline.assets):
        return f"{first}/"
    return path if not slash and path.lower().endswith(".pdf") else ""


KIND = Rule(
    id="kind",
    finds="a file beside the pages that a browser could run, or that is not what its name says",
    check=_check,
)
