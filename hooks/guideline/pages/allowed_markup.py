"""The elements, classes and attributes that a page's HTML may have; all others are findings.

What is on the list can neither hide words from some readers nor show others to them, and what of it
a reader could notice is part of the passage (`marks`). All else a style sheet, a script or a
browser could one day make something of.
"""

import re
from collections.abc import Iterator, Mapping

from guideline.pages.made_by_markdown import ICON, NOTE
from guideline.project.messages import Message, message
from guideline.security.start_tags import Tag

BOXES = (
    *("danger", "warning", "info", "tip", "note", "important", "caution", "abstract", "bug"),
    *("example", "failure", "hint", "question", "quote", "success"),
)
"""The kinds of boxes: the theme's
(https://squidfunk.github.io/mkdocs-material/reference/admonitions/#supported-types) and GitHub's.
Each has words in overrides/words/ and a look in the style sheets and the PDF files."""

_ELEMENTS = (
    {"a", "abbr", "b", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark"}
    | {"small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"}
    | {"blockquote", "div", "figcaption", "figure", "hr", "p", "pre", "section"}
    | {"dd", "dl", "dt", "li", "ol", "ul", "h1", "h2", "h3", "h4", "h5", "h6"}
    | {
        "details",
        "summary",
    }  # what Markdown makes of "???": in every language, or the structure differs
    | {"caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr"}
)
# Classes that editors write; style sheets of the project know them.
_WRITTEN = frozenset(
    ["beside", "grid", "cards", "site-only", "md-button", "md-button--primary", "no-copy"]
)
# Classes that Markdown's extensions give to what they make.
_MADE = frozenset(
    ["admonition", "admonition-title", "footnote", "task-list", "task-list-item", "twemoji"]
)
_CODE = re.compile(r"language-[\w+#.-]+")

_TEXT = re.compile(r"[^<>]*")
_NUMBER = re.compile(r"\d{1,4}")
_SIZE = re.compile(r"[1-9]\d{1,3}")  # points; what is smaller, nobody sees
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_ID = re.compile(r"(?:fn(?:ref\d*)?:)?(?!__|site-nav)[\w.-]+")
_SWITCH = re.compile(r"|checked|disabled")
_SITE_IDS = {
    "languages",
    "not-found",
    "not-found-query",
    "open-points",
    "page-sections",
    "pdf-files",
} | {"toc-title"}
_ATTRIBUTES: Mapping[str, Mapping[str, re.Pattern[str]]] = {
    "a": {"href": _TEXT, "hreflang": _LANGUAGE, "title": _TEXT},
    "abbr": {"title": _TEXT},
    "details": {"open": re.compile("|open")},
    "div": {
        "data-assessed": _SWITCH,
        "data-onboarding": _TEXT,
        "data-report": _SWITCH,
        "data-rules": _SWITCH,
        "data-status": _SWITCH,
    },
    "img": {"src": _TEXT, "alt": _TEXT, "title": _TEXT, "width": _SIZE, "height": _SIZE},
    "input": {"type": re.compile("checkbox"), "checked": _SWITCH, "disabled": _SWITCH},
    "ol": {"start": _NUMBER},
    "sup": {NOTE: _SWITCH},
    "svg": {ICON: _TEXT},
    "td": {"align": re.compile("left|center|right")},
    "th": {"align": re.compile("left|center|right")},
    "time": {"datetime": _TEXT},
}
_ANYWHERE = {"id": _ID, "lang": _LANGUAGE}

# What a mark does not tell: what blocks have of their own, and what extensions write.
_READ = frozenset(
    ["id", "class", "href", "src", "alt", "type", "checked", "disabled", "align", "markdown", NOTE]
)


def faults(tag: Tag) -> Iterator[tuple[Message, str]]:
    """Yield what of a tag is not on the list: what it is, and what to look for."""
    is_fold = tag.name == "details" and not set(BOXES) & {*tag.get("class").split()}
    if is_fold or (tag.name not in _ELEMENTS and not _is_made(tag)):
        yield message("unsafe-element", tag=tag.name), f"<{tag.name}"
        return
    known = _ANYWHERE | dict(_ATTRIBUTES.get(tag.name, {}))
    for name, value in tag.attributes:
        if name == "class":
            for each in value.split():
                if not _is_class(tag, each):
                    yield message("unsafe-class", name=each, known=sorted(_WRITTEN)), each
        elif name not in known:
            yield message("unsafe-attribute", name=name), name
        elif name == "id" and (value in _SITE_IDS or not _ID.fullmatch(value)):
            yield message("unsafe-id", name=value), value
        elif not known[name].fullmatch(value):
            yield message("unsafe-attribute-value", name=name, value=value), name


def _is_made(tag: Tag) -> bool:
    """Tell whether an element is a check box or an icon."""
    is_box = tag.name == "input" and tag.get("type") == "checkbox"
    return is_box or (tag.name == "svg" and any(name == ICON for name, _ in tag.attributes))


def _is_class(tag: Tag, name: str) -> bool:
    if name in _WRITTEN or name in _MADE:
        return True
    classes = tag.get("class").split()
    is_box = tag.name == "details" or "admonition" in classes
    return (name in BOXES and is_box) or bool(tag.name == "code" and _CODE.fullmatch(name))


def marks(attributes: Mapping[str, str]) -> Iterator[str]:
    """Yield what an element's attributes say beside its text, each as a word.

    Allowed or not: what is not is a finding, and a passage that has it is another passage.
    """
    classes = attributes.get("class", "").split()
    boxed = BOXES if "admonition" in classes else ()
    for each in classes:
        if each not in _MADE and each not in boxed and not _CODE.fullmatch(each):
            yield f".{each}"
    for name, value in attributes.items():
        if name not in _READ:
            said = name.removeprefix("data-") if name == ICON else name
            yield f"{said}={' '.join(value.split())}" if value else said
