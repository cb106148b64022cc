"""The language of a heading's words where menus and contents repeat them."""

import re
from functools import lru_cache
from html import escape
from typing import Any

from guideline.security.start_tags import tags

_HEADING = re.compile(r"h[1-6]")


def heading_lang(heading: Any, page: Any) -> str:
    """Return the attribute for a link to a heading of a page: empty where it speaks the page's language."""
    language = _languages(page.content or "").get(heading.id, "")
    return f' lang="{escape(language)}"' if language else ""


@lru_cache(4)  # the menu, the contents and the list under the title ask about the same page
def _languages(html: str) -> dict[str, str]:
    """Return the languages of a page's headings that have one of their own, by id."""
    found = (tag for _, tag in tags(html) if _HEADING.fullmatch(tag.name))
    return {tag.get("id"): tag.get("lang") for tag in found if tag.get("lang")}
