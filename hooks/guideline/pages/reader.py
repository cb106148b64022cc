"""From a Markdown file to a page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import markdown

from guideline.pages import front_matter, line_markers, sizes
from guideline.pages.blocks import Block, Kind, normalised
from guideline.pages.comments import Suppression, suppression
from guideline.pages.front_matter import FrontMatter
from guideline.pages.made_by_markdown import SHORTCODE, without_made
from guideline.pages.outline import outline
from guideline.pages.sizes import Oversize
from guideline.pages.unsafe_markdown import Exposure, exposures
from guideline.project.findings import Place
from guideline.project.messages import Message, message
from guideline.project.settings import MarkdownConfig

_OWNER = "owner"
_TRANSLATED = ("title", "description", _OWNER)
_DRAWING = re.compile(r"<svg\b.*?</svg>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Page:
    """A page in one language.

    path: within its language's folder, the same in every language. file: within the project.
    lines: the file's text, front matter included. unread: why the text could not be read; such a
    page has no blocks. loose: suppressions that no block follows. fields: the front matter that
    readers get to see. text_begins: the index in `lines` of what follows it. dangers: what could
    harm readers, by line. html: what the site shows, with line marks.
    """

    language: str
    path: str
    file: str
    lines: tuple[str, ...] = ()
    meta: FrontMatter = field(default_factory=FrontMatter)
    blocks: tuple[Block, ...] = ()
    loose: tuple[Suppression, ...] = ()
    fields: tuple[Block, ...] = ()
    unread: Message | None = None
    unread_line: int = 1
    text_begins: int = 0
    dangers: tuple[Exposure, ...] = ()
    html: str = field(default="", repr=False)

    @property
    def texts(self) -> tuple[Block, ...]:
        """Everything that is translated: fields, then blocks."""
        return (*self.fields, *self.blocks)

    @property
    def title(self) -> str:
        """The page's first heading; its path where it has none."""
        headings = (block.text for block in self.blocks if block.kind is Kind.HEADING)
        return next(headings, self.path)

    def at(self, line: int) -> Place:
        """Return a line of this page as a place."""
        return Place(self.file, line)

    def source_line(self, block: Block) -> str:
        """Return the line of the file on which a block begins."""
        return self.lines[block.line - 1] if block.line <= len(self.lines) else ""


def names_owner(block: Block) -> bool:
    """Tell whether a block is the field that says who answers for the page."""
    return block.kind is Kind.FIELD and block.name == _OWNER


def _fields(meta: FrontMatter, lines: Sequence[str]) -> Iterator[Block]:
    """Yield a block for every translated field; a YAML comment above it may silence a rule."""
    for name in _TRANSLATED:
        if not isinstance(value := meta.values.get(name), str):
            continue
        first = line = meta.line(name)
        suppressions = []
        while first > 1 and lines[first - 2].startswith("#"):
            first -= 1
            if found := suppression(lines[first - 1][1:], first):
                suppressions.append(found)
        text = normalised(value)
        notes = tuple(reversed(suppressions))
        yield Block(Kind.FIELD, line, text, text, name=name, suppressions=notes, prose=text)


def _oversize(language: str, path: str, file: str, large: Oversize) -> Page:
    return Page(language, path, file, unread=large.what, unread_line=large.line)


class Reader:
    """Reads pages as the site renders them, with one Python-Markdown for all of them.

    A page whose bytes have not changed since it was last read is not read again.
    """

    def __init__(self, markdown_config: MarkdownConfig) -> None:
        self.markdown_config = markdown_config
        self._markdown = markdown.Markdown(
            extensions=list(markdown_config.extensions),
            extension_configs={
                name: dict(config) for name, config in markdown_config.configs.items()
            },
        )
        self._read: dict[str, tuple[bytes, Page]] = {}
        self._known_icons: dict[str, str] = {}

    def read(self, language: str, path: str, file: str, content: bytes) -> Page:
        """Return the page that a file's bytes hold. Never raises: see `Page.unread`."""
        known = self._read.get(file)
        if known and known[0] == content:
            return known[1]
        page = self._page(language, path, file, content)
        self._read[file] = (content, page)
        return page

    def _page(self, language: str, path: str, file: str, content: bytes) -> Page:
        if large := sizes.page(content):
            return _oversize(language, path, file, large)
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            before = content[: error.start].decode("utf-8-sig", errors="replace")
            return Page(
                language,
                path,
                file,
                unread=message("file-not-utf-8"),
                unread_line=before.count("\n") + 1,
            )
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        lines = tuple(text.split("\n"))
        if large := sizes.of_lines(lines):
            return _oversize(language, path, file, large)
        meta = front_matter.read(text)
        first = text.count("\n", 0, meta.length)
        try:
            html = self.convert(text[meta.length :], first)
            read = without_made(html, self._icons(text))
            blocks, loose = outline(read, lines)
            dangers = exposures(read, lines)
        except Exception as error:
            # Python-Markdown and its extensions raise whatever they like on odd text, and the
            # build would end in the same traceback.
            unread = message("file-unconverted", problem=type(error).__name__)
            return Page(language, path, file, lines, meta, unread=unread)
        fields = tuple(_fields(meta, lines))
        return Page(
            language,
            path,
            file,
            lines,
            meta,
            tuple(blocks),
            tuple(loose),
            fields,
            text_begins=first,
            dangers=dangers,
            html=html,
        )

    def _icons(self, text: str) -> dict[str, str]:
        """Return the drawings of the icons that a text names, by their names."""
        for code in set(SHORTCODE.findall(text)) - self._known_icons.keys():
            found = _DRAWING.search(self._markdown.reset().convert(code))
            self._known_icons[code] = found[0] if found else ""
        named = {code: self._known_icons[code] for code in SHORTCODE.findall(text)}
        return {code.strip(":"): drawing for code, drawing in named.items() if drawing}

    def convert(self, text: str, lines_before: int = 0) -> str:
        """Return the text as the HTML that MkDocs makes of it, with line marks.

        Where marks would change what comes out, it comes without them.
        """
        numbered = line_markers.prepare(text, self._markdown.tab_length)
        plain = "\n".join(line for _, line in numbered)
        marked = line_markers.mark([(number + lines_before, line) for number, line in numbered])
        html = self._markdown.reset().convert(marked)
        if line_markers.certain(plain):
            return html
        unmarked = self._markdown.reset().convert(plain)
        return html if line_markers.strip(html) == unmarked else unmarked
