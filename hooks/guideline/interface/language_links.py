"""A page's counterparts in the other languages, for the language switcher and search engines."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urljoin

from guideline.project.settings import Language


@dataclass(frozen=True)
class Counterpart:
    """One language's version of a page.

    ``url`` is relative to the site's root, ``address`` absolute (None where the site has no
    address). ``translated`` is False where the language lacks the page and its home page stands in.
    """

    language: Language
    url: str
    address: str | None
    current: bool
    translated: bool


def counterparts(
    languages: Sequence[Language], current: str, urls: Mapping[str, str], site_url: str | None
) -> Iterator[Counterpart]:
    """Every language's version of the page with ``urls`` (locale -> URL from the site's root)."""
    for language in languages:
        url = urls.get(language.locale, language.home)
        url = "" if url == "./" else url
        yield Counterpart(
            language=language,
            url=url or "./",
            address=urljoin(site_url, url) if site_url else None,
            current=language.locale == current,
            translated=language.locale in urls,
        )
