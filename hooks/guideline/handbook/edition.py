"""What a document is made of, as plain data: the pages of one language and what surrounds them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from guideline.handbook.elements import Fault
from guideline.handbook.look import Look
from guideline.hyphenation.joints import Joints
from guideline.onboarding.path import Path as OnboardingPath
from guideline.project.interface_words import Words


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the site in one language, as Markdown rendered it.

    file: relative to the project, for messages. url: from the site's root ("sv/safety/"). groups:
    the titles of the menu's groups around it, outermost first. audience: whom it is for.
    pending: a passage of it waits for its translation.
    """

    file: str
    url: str
    title: str
    html: str
    groups: tuple[str, ...] = ()
    audience: str = ""
    reviewed: date | None = None
    pending: bool = False


@dataclass(frozen=True, slots=True)
class Edition:
    """The site in one language: its pages in the order of the menu.

    language: the locale; language_name: in that language. site: the site's address, empty where it
    has none; home: the home page's, from the site's root. files: the source files of assets by
    their address from the site's root. joints: where words break that editors have said it of.
    paths: the pages that each role reads when it begins. number: of the edition that is published,
    as readers see it; empty where there is none.
    """

    language: str
    language_name: str
    title: str
    description: str
    site: str
    home: str
    words: Words
    pages: Sequence[Page]
    files: Mapping[str, Path] = field(default_factory=dict)
    joints: Joints = field(default_factory=Joints)
    paths: Sequence[OnboardingPath] = ()
    number: str = ""
    look: Look = field(default_factory=Look)

    @property
    def reviewed(self) -> date:
        """The latest review of a page. Without any the handbook is faulty: see `book`."""
        return max((page.reviewed for page in self.pages if page.reviewed), default=date.min)


@dataclass(frozen=True, slots=True)
class Document:
    """A document ready to be typeset.

    name: of its file. template: of templates/. data: what the template reads, fit for JSON. day:
    its date.
    """

    name: str
    template: str
    title: str
    data: Mapping[str, object]
    day: date
    look: Look = field(default_factory=Look)


@dataclass(frozen=True, slots=True)
class PageFault:
    """A fault and the page that it was found on; None where no page is to blame."""

    page: Page | None
    fault: Fault
