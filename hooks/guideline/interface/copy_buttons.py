"""Buttons that copy accounts and hashtags, which are long and have to be right to the letter."""

import re
from html import escape, unescape

_BOLD = r"<strong\b[^>]*>[^<]*</strong>"
_WITHOUT_BUTTON = r"(?!<button)"
# A name begins with @ or #; a list that has one may have others, such as a page's name in two languages.
_NAME = re.compile(rf"<strong\b[^>]*>[@#][^<\s]+</strong>{_WITHOUT_BUTTON}")
_LIST = re.compile(r"<[uo]l\b[^>]*>.*?</[uo]l>", re.DOTALL)
_BOLD_ITEM = re.compile(
    rf"(<li\b[^>]*>\s*(?:<p\b[^>]*>)?)({_BOLD}(?:[\s–—-]+{_BOLD})*)(?=(?:</p>)?\s*</li>)"
)
_TAG = re.compile(r"<[^>]*>")


def with_copy_buttons(html: str, label: str, icon: str) -> str:
    """Put a button after every account and hashtag that is printed bold.

    In a list with such a name every item that is bold as a whole gets one. label: what the button
    says, with ``{text}`` for what it copies. icon: its face, as HTML.
    """

    def button(bold: str) -> str:
        text = " ".join(unescape(_TAG.sub("", bold)).split())
        return (
            f'{bold}<button type="button" class="copy" data-clipboard-text="{escape(text)}"'
            f' aria-label="{escape(label.format(text=text))}">{icon}</button>'
        )

    def in_list(found: re.Match[str]) -> str:
        if not _NAME.search(found[0]):
            return found[0]
        return _BOLD_ITEM.sub(lambda item: item[1] + button(item[2]), found[0])

    return _NAME.sub(lambda name: button(name[0]), _LIST.sub(in_list, html))
