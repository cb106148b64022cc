"""The handbook of an edition, made of the edition's file: today, and whenever somebody asks again.

The same file, words, templates, fonts and Typst give the same bytes.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape, unescape
from pathlib import Path
from posixpath import dirname, join, normpath

from guideline.editions.format import Handbook
from guideline.editions.history import History
from guideline.handbook import press
from guideline.handbook.edition import Edition, Page
from guideline.handbook.look import Look
from guideline.handbook.press import Outcome
from guideline.hyphenation.joints import Joints
from guideline.pages.addresses import address
from guideline.pages.former import stem
from guideline.project.interface_words import Words

_ADDRESS = re.compile(r'(?<=\s)(?P<name>href|src)="(?![a-z][a-z0-9+.-]*:|//|#)(?P<to>[^"]+)"')


@dataclass(frozen=True, slots=True)
class Supplies:
    """What a language is printed with, and no edition keeps.

    pictures: files by their path within the language's folder.
    """

    words: Words
    joints: Joints
    pictures: Mapping[str, Path] = field(default_factory=dict)
    look: Look = field(default_factory=Look)


def print_handbook(history: History, at: int, locale: str, supplies: Supplies) -> Outcome:
    """Return the handbook of an edition, whose index is `at`, in a language that it has one in."""
    about = history.editions[at].handbook[locale]
    state = history.states[at]
    edition = Edition(
        language=locale,
        language_name=about.language,
        title=about.title,
        description=about.description,
        site=about.site,
        home=about.home,
        words=supplies.words,
        pages=[
            Page(
                file=path,
                url=_url(path, about),
                title=state[path].text[locale].title,
                html=_rooted(history.html(state[path], locale) or "", path, about),
                groups=tuple(groups),
                reviewed=about.reviewed,
            )
            for path, *groups in history.handbook_pages(at, locale)
        ],
        files={about.home + path: file for path, file in supplies.pictures.items()},
        joints=supplies.joints,
        number=str(history.editions[at].number),
        look=supplies.look,
    )
    return press.print_edition(edition)


def _rooted(html: str, path: str, about: Handbook) -> str:
    """Return a page's HTML with the addresses that the site has, from its root."""

    def found(link: re.Match[str]) -> str:
        to, mark, heading = unescape(link["to"]).partition("#")
        there = normpath(join(dirname(path), to))
        url = _url(there, about) if there.endswith(".md") else about.home + there
        return f'{link["name"]}="/{escape(url)}{mark}{escape(heading)}"'

    return _ADDRESS.sub(found, html)


def _url(path: str, about: Handbook) -> str:
    return address(stem(path), about.home, directories=True)[0]
