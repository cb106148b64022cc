"""Files of the guideline that are written together, and what names pages in them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from guideline.contract.guideline import Guideline
from guideline.editing.links import Target
from guideline.pages.blocks import Kind
from guideline.pages.former import FIELD, Former, formers, stem
from guideline.pages.reader import Page
from guideline.project.messages import Message, message

_QUESTIONS = "questions.yml"
_PASSAGE = re.compile(
    r"(?P<label>^\s*(?:- )?passage:\s+)(?P<page>[\w/-]+)(?:#(?P<heading>[\w.:-]+))?", re.MULTILINE
)


@dataclass
class Change:
    """Files to be written together. files: new text by path, None where the file goes.

    like: the file as which a new one is written (line ends). said: what is done, one line each.
    """

    files: dict[Path, str | None] = field(default_factory=dict)
    like: dict[Path, Path] = field(default_factory=dict)
    said: list[Message] = field(default_factory=list)


def put(guideline: Guideline, change: Change, page: Page, path: str, text: str) -> None:
    """Add a page's text to the change, if it is another one or the page is elsewhere now."""
    old = guideline.settings.root / page.file
    new = guideline.settings.place(page.language, path)
    if path != page.path:
        change.files |= {old: None, new: text}
        change.like[new] = old
        change.said.append(message("moved", old=page.file, new=name_of(guideline, new)))
    elif text != text_of(page):
        change.files[old] = text
        change.said.append(message("changed", file=page.file))


def around(
    guideline: Guideline,
    change: Change,
    config: Callable[[str], str],
    moved: Callable[[Target], Target],
) -> None:
    """Change what names pages outside docs/: mkdocs.yml and the search's questions."""

    def passage(found: re.Match[str]) -> str:
        path, heading = moved((f"{found['page']}.md", found["heading"] or ""))
        if (path, heading) == (f"{found['page']}.md", found["heading"] or ""):
            return found[0]
        return f"{found['label']}{stem(path)}{f'#{heading}' if heading else ''}"

    root = guideline.settings.root
    for file, edited in (
        (guideline.settings.config, config),
        (root / _QUESTIONS, lambda text: _PASSAGE.sub(passage, text)),
    ):
        if file.is_file():
            text = file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
            if (now := edited(text)) != text:
                change.files[file] = now
                change.said.append(message("changed", file=name_of(guideline, file)))


def pages_of(guideline: Guideline) -> list[tuple[str, Page]]:
    """Return every page of every language with its path."""
    return [
        (path, page) for pages in guideline.pages.values() for path, page in sorted(pages.items())
    ]


def text_of(page: Page) -> str:
    """Return the text of a page's file."""
    return "\n".join(page.lines)


def formers_of(page: Page) -> list[Former]:
    """Return the former addresses of a page and its headings."""
    return list(formers(page.meta.values.get(FIELD)))


def ids_of(page: Page) -> Sequence[str]:
    """Return the ids of a page's headings."""
    return [block.name for block in page.blocks if block.kind is Kind.HEADING and block.name]


def name_of(guideline: Guideline, path: Path) -> str:
    """Return the name of a file within the project."""
    return path.relative_to(guideline.settings.root).as_posix()
