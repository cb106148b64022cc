"""What the site's configuration would have every page run, fetch from elsewhere, or tell somebody."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from guideline.project.settings import Language
from guideline.security.unsafe_html import dangers, is_foreign

# The site's address: host and path alone. A name, a password or a query would stand on every page.
_ADDRESS = re.compile(
    r"https?://(?:[\w-]+(?:\.[\w-]+)*|\[[0-9a-f:.]+\])(?::(?P<port>\d{1,5}))?"
    r"(?:/(?!\.{1,2}(?:/|$))(?:[\w.~-]|%[0-9a-f]{2})+)*/?",
    re.IGNORECASE,
)
_PORTS = range(1, 1 << 16)
_LEADING = (": link", ": homepage")
_HERE = "Put the file into overrides/assets/ and name it there."


def foreign_settings(
    styles: Iterable[str],
    scripts: Iterable[str],
    theme: Mapping[str, Any],
    extra: Mapping[str, Any],
    repository: str = "",
) -> Iterator[str]:
    """Yield what is wrong with the settings of mkdocs.yml, and what to do, one line each.

    styles, scripts: what `extra_css` and `extra_javascript` name. repository: `repo_url`.
    """
    named = [
        *(("extra_css", path) for path in styles),
        *(("extra_javascript", path) for path in scripts),
        *(("extra: polyfills", path) for path in extra.get("polyfills") or ()),
        *((f"theme: {name}", theme.get(name) or "") for name in ("logo", "favicon")),
    ]
    for setting, path in named:
        if is_foreign(str(path)):
            yield f"“{setting}:” has every page fetch “{path}” from elsewhere. {_HERE}"
    if theme.get("font") is not False:
        yield "“theme: font:” has every page fetch fonts from Google. Write “font: false”."
    if extra.get("analytics"):
        yield "“extra: analytics:” has readers followed, which this site promises not to do. Remove it."
    if repository:
        yield (
            "“repo_url:” has every page ask its host for numbers. Remove it: “extra: guideline: "
            "repository:” says where the files live."
        )


def dangerous_texts(settings: Any, at: str = "") -> Iterator[str]:
    """Yield what is dangerous in the texts of settings, which templates put into every page."""
    if isinstance(settings, Mapping):
        for name, value in settings.items():
            yield from dangerous_texts(value, f"{at}: {name}" if at else str(name))
    elif isinstance(settings, list | tuple):
        for each in settings:
            yield from dangerous_texts(each, at)
    elif isinstance(settings, str):
        for text in (settings, f'<a href="{settings}">' if at.endswith(_LEADING) else ""):
            if danger := next(dangers(text), None):
                yield f"“{at}:” would have every page hold {danger.message}. {danger.todo}"
                break


def texts_of(language: Language) -> Mapping[str, Sequence[str]]:
    """Return what the settings of a language say, and what its menu leads to."""
    menu = language.nav or ()
    return {
        f"{language.locale}: name": [language.name, language.site, language.description],
        f"{language.locale}: nav": [*language.titles.values(), *(e.title or "" for e in menu)],
        f"{language.locale}: nav: link": [entry.target or "" for entry in menu],
    }


def address_faults(address: str) -> Iterator[str]:
    """Yield what is wrong with `site_url`, where it is set."""
    found = _ADDRESS.fullmatch(address)
    if address and (not found or int(found["port"] or 1) not in _PORTS):
        yield (
            f"“site_url:” (SITE_URL) is no address of a site: {address!r}. Write https://, the host and"
            " the path, and nothing else, such as https://guideline.example/some/."
        )
