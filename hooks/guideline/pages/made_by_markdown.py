"""What Markdown's extensions make themselves, told apart from what an editor could write in its place.

The reader leaves out the numbers of footnotes and the signs that lead back from them, and icons are
drawings that it cannot read. None of these is known by a class, which any text could carry: only
what is exactly as the extension makes it is replaced, by an element without text.
"""

import re
from collections.abc import Mapping

NOTE = "data-note"
"""The attribute of the element that stands for a footnote's number."""
ICON = "data-icon"
"""The attribute of an icon's drawing, which holds its name."""

_NOTE = re.compile(r'<li id="fn:([^"]+)">')
_REFERENCE = re.compile(
    r'<sup id="fnref\d*:([^"]+)"><a class="footnote-ref" href="#fn:\1">(\d+)</a></sup>'
)
_BACK = re.compile(
    r'(?:&#160;)?<a class="footnote-backref" href="#fnref\d*:[^"]+" title="[^"<>]*">&#8617;</a>'
)
_PERMALINK = re.compile(r'<a class="headerlink" href="#[^"]*" title="[^"<>]*">(?:&para;|#|¶)</a>')
SHORTCODE = re.compile(r":[a-z0-9_+-]+:")
"""What becomes an icon."""

# The same of markdown-it's extension, which makes GitHub's preview.
_PREVIEWED = re.compile(
    r'<sup class="footnote-ref"><a href="#fn\d+" id="[^"]+">\[[\d:]+\]</a></sup>'
)
_PREVIEWED_BACK = re.compile(r'\s?<a href="#[^"]+" class="footnote-backref">[^<]*</a>')


def without_made(html: str, icons: Mapping[str, str]) -> str:
    """Return a page's HTML with elements without text in the place of what extensions make.

    icons: the HTML of the icons that the page names, by their names.
    """
    if "footnote" in html:
        numbers = {name: str(number) for number, name in enumerate(_NOTE.findall(html), 1)}
        html = _REFERENCE.sub(
            lambda found: f"<sup {NOTE}></sup>" if numbers.get(found[1]) == found[2] else found[0],
            _BACK.sub("", html),
        )
    if "headerlink" in html:
        html = _PERMALINK.sub("", html)
    for name, drawing in icons.items():
        html = html.replace(drawing, f'<svg {ICON}="{name}"></svg>')
    return html


def without_previewed(html: str) -> str:
    """Return the HTML of GitHub's preview, in the same way."""
    if "footnote" not in html:
        return html
    return _PREVIEWED.sub(f"<sup {NOTE}></sup>", _PREVIEWED_BACK.sub("", html))
