"""The rule *kind*: beside the pages lie only files that can do nobody harm, at addresses of their own."""

import re
from collections.abc import Iterator

from guideline.cache import store
from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule
from guideline.project import regular_files
from guideline.project.findings import Finding, Place
from guideline.security import file_kinds

# What the build writes beside the languages' home pages; a language's own PDF files lie there too.
_OF_THE_SITE = ("assets", "search")
_NAME = re.compile(r"(?:[A-Za-z0-9][\w-]*/)*[A-Za-z0-9][\w-]*\.[A-Za-z0-9]+", re.ASCII)
_ITSELF = "Remove it, or put the file itself in its place."


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for other in guideline.irregular:
        yield rule.finding(Place(other.path), f"the file {other.why}", _remedy(other))
    leftovers = frozenset(guideline.leftovers)
    for name in guideline.files:
        if name not in leftovers:
            yield from _of_file(rule, guideline, name)
    for page in guideline.all_pages():
        if where := _reserved(guideline, page.path.removesuffix(".md")):
            message = f"the page would take an address of the site's own ({where})"
            yield rule.finding(page.at(1), message, "Rename it in every language.")


def _remedy(other: regular_files.Irregular) -> str:
    if "larger" in other.why:
        return "Make it smaller."
    return "Rename it." if "name" in other.why else _ITSELF


def _of_file(rule: Rule, guideline: Guideline, name: str) -> Iterator[Finding]:
    place = Place(guideline.file(name))
    locale, _, path = name.partition("/")
    content = regular_files.read(
        guideline.settings.docs / name, guideline.settings.docs, regular_files.FILE
    )
    if found := _fault(name, content):
        yield rule.finding(place, f"the file {found[0]}", found[1])
    elif locale not in guideline.assets:
        folders = ", ".join(f"{guideline.file(each)}/" for each in guideline.assets)
        message = "the file is in no language's folder"
        yield rule.finding(place, message, f"Move it to a folder in {folders}.")
    elif where := _reserved(guideline, path):
        message = f"the file would take an address of the site's own ({where})"
        yield rule.finding(
            place, message, f"Move it to a folder such as {guideline.file(locale)}/images/."
        )
    elif not _NAME.fullmatch(path):
        message = "the file's name would make an address that is hard to write"
        remedy = "Use letters a-z, digits, hyphens and one dot, such as images/old-harbour.jpg."
        yield rule.finding(place, message, remedy)


def _fault(name: str, content: bytes) -> tuple[str, str] | None:
    """Return what is wrong with a file, which is known of one that was judged before."""

    def made() -> bytes:
        return "\n".join(file_kinds.fault(name, content) or ()).encode()

    found = store.get_or_make("kind", [file_kinds.suffix(name), content], made).decode()
    message, _, remedy = found.partition("\n")
    return (message, remedy) if found else None


def _reserved(guideline: Guideline, path: str) -> str:
    """Return the address of the site's own that a path within a language would take."""
    first, slash, _ = path.partition("/")
    if first.lower() in (*_OF_THE_SITE, *guideline.assets):
        return f"{first}/"
    return path if not slash and path.lower().endswith(".pdf") else ""


KIND = Rule(
    id="kind",
    finds="a file beside the pages that a browser could run, or that is not what its name says",
    remedy="Remove it. Pages may bring pictures and documents along.",
    check=_check,
)
