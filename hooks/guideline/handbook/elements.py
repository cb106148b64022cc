"""A page's rendered HTML as a tree of elements, and what is wrong with it as such."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from guideline.project.messages import Message, advice, message

# Elements without content, which no tag closes.
VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source"}
    | {"track", "wbr"}
)


@dataclass(frozen=True, slots=True)
class Element:
    """An element: its tag, attributes and children in order.

    number: it is the page's first, second, … element of this tag; counts from 1.
    """

    tag: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    children: "tuple[Element | str, ...]" = ()
    number: int = 0

    @property
    def classes(self) -> list[str]:
        """The values of the attribute `class`."""
        return self.attributes.get("class", "").split()

    def find(self, *tags: str) -> "Iterator[Element]":
        """Yield the elements below with one of the tags, or all, in the order of the page."""
        for child in self.children:
            if isinstance(child, Element):
                if not tags or child.tag in tags:
                    yield child
                yield from child.find(*tags)

    @property
    def text(self) -> str:
        """The text below, as it stands."""
        return "".join(child if isinstance(child, str) else child.text for child in self.children)


@dataclass(frozen=True, slots=True)
class Fault:
    """What keeps an element out of print: which element, what is wrong.

    text: where no element is at fault, a text that is. rule: which rule of the check finds it in
    the page. on_screen: whether it keeps some readers from the page on the site too.
    """

    tag: str
    number: int
    what: Message
    text: str = ""
    rule: str = "print"
    on_screen: bool = False

    @property
    def message(self) -> str:
        """What is wrong, in English."""
        return str(self.what)

    @property
    def remedy(self) -> str:
        """What to do, in English."""
        return str(advice(self.what))


def parse(html: str) -> tuple[Element, list[Fault]]:
    """Return the page's element, which has no tag, and what is unclosed or misnested."""
    builder = _Builder()
    try:
        builder.feed(html)
        builder.close()
    except AssertionError:
        # The standard library's parser gives up on some broken "<![" declarations.
        builder.fault("", 0, message("print-declaration"))
    return builder.finish(), builder.faults


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: Mapping[str, str]
    number: int
    children: list[Element | str] = field(default_factory=list)


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.faults: list[Fault] = []
        self._counts: Counter[str] = Counter()
        self._open = [_Open("", {}, 0)]

    def fault(self, tag: str, number: int, what: Message) -> None:
        self.faults.append(Fault(tag, number, what))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._counts[tag] += 1
        attributes = {name: value or "" for name, value in attrs}
        self._open.append(_Open(tag, attributes, self._counts[tag]))
        if tag in VOID:
            self._close()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._close()

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        if not any(element.tag == tag for element in self._open):
            self.fault(tag, self._counts[tag], message("print-unopened", tag=tag))
            return
        while (element := self._open[-1]).tag != tag:
            self._unclosed(element)
            self._close()
        self._close()

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)

    def finish(self) -> Element:
        while len(self._open) > 1:
            self._unclosed(self._open[-1])
            self._close()
        return Element("", children=tuple(self._open[0].children))

    def _unclosed(self, element: _Open) -> None:
        self.fault(element.tag, element.number, message("print-unclosed", tag=element.tag))

    def _close(self) -> None:
        done = self._open.pop()
        element = Element(done.tag, done.attributes, tuple(done.children), done.number)
        self._open[-1].children.append(element)
