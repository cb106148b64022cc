"""What an edition says otherwise than the one before, for readers: words taken out and put in."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from guideline.cache import objects
from guideline.editions.history import History
from guideline.pages.text_changes import Kind, TextChange, text_changes
from guideline.pages.word_diff import Words, shortened
from guideline.project.interface_words import Words as InterfaceWords


def changes(history: History, at: int, locale: str) -> tuple[TextChange, ...]:
    """Return what changed in a language with an edition: `at` is its index. Nothing in the first."""
    if not at:
        return ()
    digests = [history.editions[n].digest for n in (at - 1, at)]
    return objects.get_or_make(
        "edition",
        [*digests, locale],
        lambda: tuple(_changes(history, at, locale)),
        tuple[TextChange, ...],
    )


def _changes(history: History, at: int, locale: str) -> Iterator[TextChange]:
    states = []
    for state in history.states[at - 1 : at + 1]:
        there = {path: state[path] for path in history.editions[at].pages if path in state}
        texts = {path: history.texts(page, locale) for path, page in there.items()}
        states.append({path: text for path, text in texts.items() if text is not None})
    yield from text_changes(*states)


@dataclass(frozen=True, slots=True)
class Listed:
    """A change, with the title and the audience that its page has since, or had last."""

    change: TextChange
    title: str
    audience: str


def listed(history: History, at: int, change: TextChange, locale: str) -> Listed:
    """Return a change as it is listed."""
    state = history.states[at - 1 if change.kind is Kind.GONE else at]
    page = state[change.path]
    return Listed(change, page.text[locale].title, page.audience)


def markup(
    found: Sequence[Listed], address: Callable[[TextChange], str], words: InterfaceWords
) -> str:
    """Return the changes of an edition as HTML.

    address: where a page is now, as seen from the list; empty where it leads nowhere.
    """
    if not found:
        return f"<p>{escape(words['edition.same'])}</p>\n"
    links = {each.change.path: _link(each.title, address(each.change)) for each in found}
    added = {text: each for each in found for text in _alone(each.change, "new")}
    return "".join(_page(each, links, added, words) for each in found)


def _link(name: str, address: str) -> str:
    return f'<a href="{escape(address)}">{escape(name)}</a>' if address else escape(name)


def _alone(change: TextChange, side: str) -> Iterator[str]:
    """Yield the passages that a page has whole on one side, “old” or “new”, and not on the other."""
    for runs in change.passages:
        if len(runs) == 1 and not runs[0].kept and (text := getattr(runs[0], side)):
            yield text


def _page(
    listed: Listed,
    links: Mapping[str, str],
    added: Mapping[str, Listed],
    words: InterfaceWords,
) -> str:
    """Return what changed on a page. links: to pages, by path. added: the page that has a new passage.

    What went to another page whole is not told as taken out: the guideline says it still.
    """
    change, link = listed.change, links[listed.change.path]
    told = "" if change.kind is Kind.CHANGED else f" ({escape(words[f'edition.{change.kind}'])})"
    # A new page is there to be read, one that is gone has its earlier versions.
    passages = () if change.kind in (Kind.NEW, Kind.GONE) else change.passages
    gone = {
        text: there
        for text in _alone(change, "old")
        if (there := added.get(text)) and there is not listed
    }
    items = "".join(
        f"<li>{_passage(each, words)}</li>\n" for each in passages if each[0].old not in gone
    )
    for path in dict.fromkeys(each.change.path for each in gone.values()):
        moved = [text for text, there in gone.items() if there.change.path == path]
        said = "".join(f"<li>{escape(text)}</li>\n" for text in moved)
        told_where = escape(words["edition.moved"]).format(page=links[path])
        items += f"<li>{told_where}\n<ul>\n{said}</ul>\n</li>\n"
    shown = f'<ul class="edition-changes">\n{items}</ul>\n' if items else ""
    return (
        f'<div data-audience="{escape(listed.audience)}">\n<h3>{link}{told}</h3>\n{shown}</div>\n'
    )


def _passage(runs: Sequence[Words], words: InterfaceWords) -> str:
    parts = []
    for at, run in enumerate(runs):
        if run.kept:
            parts.append(escape(shortened(runs, at)))
            continue
        for tag, text in (("del", run.old), ("ins", run.new)):
            parts.append(_marked(tag, text, words) if text.strip() else text)
    return "".join(parts)


def _marked(tag: str, text: str, words: InterfaceWords) -> str:
    """Return words taken out or put in; who listens hears which."""
    core = text.strip()
    head, _, tail = text.partition(core)
    said = f'<span class="visually-hidden">{escape(words[f"edition.{tag}"])} </span>'
    return f"{head}<{tag}>{said}{escape(core)}</{tag}>{tail}"
