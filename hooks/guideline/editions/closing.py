"""A new edition: what its file holds, of the pages as they are and the editions before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from guideline.editions import frozen
from guideline.editions.format import Edition, PageText, Text
from guideline.editions.history import History


@dataclass(frozen=True, slots=True)
class Today:
    """A page as it is. ids: of its headings below the title. titles, html: by language.

    audience: whom it is for.

    A page without HTML has an address and headings that readers know, but no text to be quoted.
    """

    ids: Sequence[str]
    titles: Mapping[str, str]
    html: Mapping[str, str]
    audience: str = ""


def close(
    history: History, pages: Mapping[str, Today], day: date, said: Mapping[str, str]
) -> Edition:
    """Return the edition that follows; said: what changed, by language."""
    before = history.latest
    known = history.states[-1] if before else {}
    sections: dict[str, str] = {}
    kept: dict[str, PageText | None] = {path: None for path in known if path not in pages}
    for path, page in pages.items():
        parts = {locale: frozen.sections(html) for locale, html in page.html.items()}
        text = PageText(
            tuple(page.ids),
            {
                locale: Text(page.titles[locale], tuple(map(frozen.name, parts.get(locale, ()))))
                for locale in page.titles
            },
            page.audience,
        )
        if text != known.get(path):
            kept[path] = text
            sections |= {frozen.name(each): each for own in parts.values() for each in own}
    return Edition(
        number=before.number + 1 if before else 1,
        day=day,
        follows=before.digest if before else "",
        said=dict(said),
        pages=kept,
        sections={name: html for name, html in sections.items() if name not in history.sections},
    )
