"""The HTML of a path. Its script is overrides/assets/javascripts/reading.js.

Everything stands in the page: the script only fills in days and numbers and shows what is hidden.
Without it the page has a list of pages to read.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from guideline.onboarding.passages import Section
from guideline.onboarding.path import MARKER, Path, Stop
from guideline.project.interface_words import Words

_HEADING = re.compile(r"<h2\b")
_ID = re.compile(r'<h[23][^>]*? id="([^"]*)"')
_STATES = {"read": "path.read", "unread": "path.unread", "changed": "reading.changed"}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A role's sheet to print: its address as seen from the page, and what a link says of it."""

    url: str
    text: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page that shows paths is made of.

    paths, sheets: by role. sections: of each page to be read, by its path. addresses: of each as
    seen from this page, by its path. changes: where readers subscribe to changes, empty where they
    cannot.
    """

    paths: Mapping[str, Path]
    sections: Mapping[str, Sequence[Section]]
    addresses: Mapping[str, str]
    sheets: Mapping[str, Sheet]
    words: Words
    changes: str = ""


def with_paths(html: str, shown: Shown) -> str:
    """Return a page with each role's path at its marker; all up to the next h2 is its section."""
    parts: list[str] = []
    done = 0
    for marker in MARKER.finditer(html):
        if not (path := shown.paths.get(marker[1])):
            continue
        before = [found.start() for found in _HEADING.finditer(html, done, marker.start())]
        begins = before[-1] if before else marker.start()
        after = _HEADING.search(html, marker.end())
        ends = after.start() if after else len(html)
        ids = _ID.findall(html, begins, ends)
        made = _path(path, shown, ids[-1] if len(ids) > 1 else "")
        parts += [html[done:begins], '<section class="path-role">\n', html[begins : marker.start()]]
        parts += [*made, html[marker.end() : ends], "</section>\n"]
        done = ends
    return "".join([*parts, html[done:]])


def _path(path: Path, shown: Shown, last: str) -> Iterator[str]:
    """Yield a path. last: the id of the heading that says what to do after it."""
    words = shown.words
    if sheet := shown.sheets.get(path.role):
        yield (
            f'<p class="path__sheet" data-search-exclude=""><a class="md-button" href="{escape(sheet.url)}"'
            f' type="application/pdf">{escape(sheet.text)}</a></p>\n'
        )
    says = "".join(f' data-{name}="{escape(words[key])}"' for name, key in _STATES.items())
    # A section: the search's reader takes the first </div> for the end of what it is to leave out.
    yield f'<section class="path" data-path="{escape(path.role)}" data-search-exclude=""{says}'
    yield f' data-locale="{escape(words["locale"].replace("_", "-"))}">\n'
    for kind, key in (("old", "path.old"), ("refused", "reading.refused")):
        yield f'<p class="reading__note" data-{kind}="" hidden="">{escape(words[key])}</p>\n'
    yield from _progress(words, last)
    yield '<ol class="path__pages">\n'
    for stop in path.stops:
        sections = shown.sections.get(stop.path, ())
        yield from _stop(stop, sections, words, shown.addresses[stop.path])
    yield "</ol>\n"
    if shown.changes:
        to = escape(f"{shown.changes}#feed-{path.role}")
        yield f'<p class="path__feed"><a href="{to}">{escape(words["changes.feed"])}</a></p>\n'
    yield "</section>\n"


def _progress(words: Words, last: str) -> Iterator[str]:
    """Progress and where to go on, hidden until the script knows; after the pages the last part."""
    yield (
        '<div class="path__progress" hidden="">'
        f'<p data-progress="{escape(words["path.progress"])}" data-all="{escape(words["path.all"])}">'
        f'</p><a href="" data-next="{escape(words["path.next"])}"'
        f' data-end="{escape(words["path.end"])}" data-last="{escape(last)}"></a></div>\n'
    )


def _stop(stop: Stop, sections: Sequence[Section], words: Words, url: str) -> Iterator[str]:
    said = " ".join(dict.fromkeys(one for section in sections for one in section.meanings))
    title = escape(words["path.read_page"].format(title=stop.title))
    before = f' data-formerly="{" ".join(stop.formerly)}"' if stop.formerly else ""
    yield (
        f'<li data-reading="{escape(stop.name)}"{before} data-said="{escape(said)}">'
        f'<p><a href="{escape(url)}" data-title="{escape(stop.title)}">{title}</a></p>'
        f"<p>{escape(stop.description)}</p>"
        '<p class="path__state" hidden=""></p>'
        f'<div class="path__changes" hidden=""><p>{escape(words["reading.passages"])}</p><ul>'
    )
    for section in sections:
        named = escape(section.title or stop.title)
        there = f"{url}#{section.id}" if section.id else url
        yield f'<li data-said="{escape(" ".join(section.meanings))}" hidden="">'
        language = f' lang="{escape(section.language)}"' if section.language else ""
        yield f'<a href="{escape(there)}"{language}>{named}</a></li>'
    gone = escape(words["reading.gone"])
    yield f'</ul><p class="path__gone" hidden="">{gone}</p></div></li>\n'
