"""Which feeds a language has: of all changes, and of those that concern an audience."""

from collections.abc import Collection
from dataclasses import dataclass

from guideline.changelog.entries import feed_of
from guideline.project.interface_words import Words

EVERYBODY = ""
"""The audience of the feed of all changes."""
EVERYONE = "everyone"
"""The audience of pages that everyone is to read, as in `onboarding.path`."""
_ROLE = "audience."


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed. url: from the site's root. name: to readers."""

    audience: str
    url: str
    name: str


def feeds(page: str, words: Words) -> list[Feed]:
    """Return a language's feeds beside the built page of its changes, the one of all first."""
    roles = {key.removeprefix(_ROLE): word for key, word in words.items() if key.startswith(_ROLE)}
    names = {EVERYBODY: words["feed.all"], EVERYONE: words["feed.everyone"], **roles}
    return [Feed(audience, feed_of(page, audience), name) for audience, name in names.items()]


def concerned(audience: str) -> Collection[str]:
    """Return the audiences of pages whose changes concern an audience.

    A role is concerned by what concerns everyone, as its onboarding has both; a page that names no
    audience is for everyone.
    """
    return {"", EVERYONE, audience}
