"""Whether translations followed their source, in a change that touched both: for a reviewer.

What left and came in the source is compared, content word by content word, with what left and came
in the translation. The words' counterparts are learnt from the site's passages before the change.
"""

from collections.abc import Collection, Iterator, Sequence, Set
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from guideline.contract.guideline import Guideline, Pair
from guideline.pages.blocks import Block, Kind
from guideline.pages.word_diff import before_and_after
from guideline.project.findings import Finding, Severity
from guideline.project.lazy_files import content
from guideline.project.messages import Message, message
from guideline.terms.content_words import (
    Bag,
    changed,
    content_words,
    has_data,
    moved,
)
from guideline.terms.lexicon import Lexicon, Words, learn

RULE = "followed"
_ALIKE = 0.3  # from which likeness of either text two passages are one, reworded
_PART = 4  # letters of a word that is found again within a compound

Texts = tuple[str, str]
"""A passage's source text and its translation."""


def unfollowed(old: Guideline, new: Guideline) -> Iterator[Finding]:
    """Return the passages of which one language changed its content words and another did not."""
    source = new.settings.source.locale
    for language in new.settings.translations:
        locale = language.locale
        if not (has_data(source) and has_data(locale)):
            continue
        known = _Known(old, locale)
        for path in new.pages[locale]:
            if not _is_same(old, new, path, (source, locale)):
                pair, was = new.pair(path, locale), old.pair(path, locale)
                yield from _of_page(pair, was, known) if pair and was else ()


def _is_same(old: Guideline, new: Guideline, path: str, locales: Sequence[str]) -> bool:
    return all(content(old.pages[one], path) == content(new.pages[one], path) for one in locales)


@dataclass(frozen=True)
class _Known:
    """The words' counterparts in a language, learnt when somebody asks."""

    guideline: Guideline
    locale: str

    @cached_property
    def lexicon(self) -> Lexicon:
        """The counterparts of the source's words."""
        source = self.guideline.settings.source.locale
        pairs = [pair for pair in self.guideline.pairs if pair.language.locale == self.locale]
        texts = {_texts(each) for pair in pairs for each in pair.passages if _is_prose(each)}
        texts |= {
            (term.forms[source], term.forms[self.locale])
            for term in self.guideline.glossary.terms
            if {source, self.locale} <= term.forms.keys()
        }
        return learn([(self.words(one, source), self.words(two)) for one, two in sorted(texts)])

    @cached_property
    def reversed(self) -> Words:
        """The counterparts of the translation's words."""
        found: dict[str, frozenset[str]] = {}
        for one, others in self.lexicon.counterparts.items():
            for other in others:
                found[other] = found.get(other, frozenset()) | {one}
        return found

    def words(self, text: str, locale: str = "") -> list[str]:
        """Return the base forms of a text's content words; of this language, if no other."""
        return [word.form for word in content_words(text, locale or self.locale)]


def _is_copy(passage: tuple[Block, Block]) -> bool:
    """Tell whether a passage only held the source's text: it waited for its translation."""
    source, translation = _texts(passage)
    return source == translation


def _of_page(pair: Pair, was: Pair, known: _Known) -> Iterator[Finding]:
    passages = [each for each in pair.passages if _is_prose(each)]
    old = [_texts(each) for each in was.passages if _is_prose(each) and not _is_copy(each)]
    for texts, (source, translation) in _matched(old, passages):
        what = _unfollowed(texts, (source.text, translation.text), pair, known)
        if what:
            sides = (("source", texts[0], source.text), ("translation", texts[1], translation.text))
            detail = [
                message(f"detail-{side}-{time}", text=marked)
                for side, one, other in sides
                for time, marked in zip(
                    ("before", "now"), before_and_after(one, other), strict=True
                )
            ]
            yield Finding(
                pair.translation.at(translation.line),
                RULE,
                what,
                Message(f"{what.id}.todo"),
                Severity.WARNING,
                pair.source.at(source.line),
                tuple(detail),
            )


def _unfollowed(old: Texts, new: Texts, pair: Pair, known: _Known) -> Message | None:
    """Return what one text did and the other did not; None where nothing tells that."""
    if old[1] == new[1]:
        return None  # the rule *stale* and the list of confirmed passages say so
    source, locale = pair.source.language, pair.language.locale
    left, came = changed(old[0], new[0], source)
    gone, put = changed(old[1], new[1], locale)
    alone = old[0] == new[0]
    if (left or came) and not (gone or put):
        return message("followed-not", words=[*left.values(), *came.values()])
    if (gone or put) and not (left or came):
        gone, put = _without_synonyms(gone, put, known.words(new[0], source), known.lexicon)
        id_ = "followed-translation-alone" if alone else "followed-source-not"
        return message(id_, words=[*gone.values(), *put.values()]) if gone or put else None
    if gone or put:
        return _kept_only(new, (left, came, gone, put), pair, known)
    there, here = moved(old[0], new[0], source), moved(old[1], new[1], locale)
    if bool(there) is bool(here):
        return None
    side = "source" if there else "alone" if alone else "translation"
    return message(f"followed-moved-{side}", words=[*there, *here])


def _kept_only(
    new: Texts, words: tuple[Bag, Bag, Bag, Bag], pair: Pair, known: _Known
) -> Message | None:
    """Name a word that one text lost while its counterpart stays in the other.

    words: those that left the source and came into it, and the same of the translation.
    """
    left, came, gone, put = words
    left = {form: word for form, word in left.items() if not _is_part(word, came)}
    source, locale = pair.source.language, pair.language.locale
    lost = gone if len(gone) > len(put) else {}  # where words came for them, they were reworded
    there, here = set(known.words(new[0], source)), set(known.words(new[1]))
    sides = (
        ("source", left, there, here - gone.keys(), known.lexicon.counterparts, new[1], locale),
        ("translation", lost, here, there - left.keys(), known.reversed, new[0], source),
    )
    for side, those, own, kept, counterparts, other, its_locale in sides:
        for word, form in _stayed(those, own, kept, counterparts):
            said = next(one.text for one in content_words(other, its_locale) if one.form == form)
            return message(f"followed-left-{side}", word=word, counterpart=said)
    return None


def _is_part(word: str, came: Bag) -> bool:
    """Tell whether a word became a part of a compound that came: “kaupungin” of “kaupunginkanslia”."""
    return len(word) >= _PART and any(word in other for other in came.values())


def _stayed(
    left: Bag, own: Set[str], kept: Set[str], counterparts: Words
) -> Iterator[tuple[str, str]]:
    """Yield words that left a text, with counterparts that the other has kept for nothing else.

    own: what the text says now. kept: what the other text said and still says.
    """
    explained = {other for one in own for other in counterparts.get(one, ())}
    for form, word in left.items():
        if form not in own:
            stayed = counterparts.get(form, frozenset()) & kept - explained
            yield from ((word, each) for each in sorted(stayed))


def _without_synonyms(
    gone: Bag, put: Bag, source: Collection[str], lexicon: Lexicon
) -> tuple[Bag, Bag]:
    """Return the words that left and came, but those that stand for the same word of the source."""
    gone, put = dict(gone), dict(put)
    for new in list(put):
        meant = lexicon.origins.get(new, frozenset()).intersection(source)
        old = next((one for one in gone if meant & lexicon.origins.get(one, frozenset())), None)
        if old is not None:
            del gone[old], put[new]
    return gone, put


def _texts(pair: tuple[Block, Block]) -> Texts:
    return (pair[0].text, pair[1].text)


def _is_prose(pair: tuple[Block, Block]) -> bool:
    return pair[0].kind is not Kind.CODE


def _matched(
    old: Sequence[Texts], new: Sequence[tuple[Block, Block]]
) -> Iterator[tuple[Texts, tuple[Block, Block]]]:
    """Yield passages that were reworded, each beside its texts before, in the page's order."""
    runs = SequenceMatcher(None, old, [_texts(each) for each in new], autojunk=False).get_opcodes()
    for kind, a, b, c, d in runs:
        if kind != "replace":
            continue
        if b - a == d - c:
            yield from zip(old[a:b], new[c:d], strict=True)
            continue
        at = c
        for texts in old[a:b]:
            match = next((n for n in range(at, d) if _alike(texts, _texts(new[n]))), None)
            if match is not None:
                yield texts, new[match]
                at = match + 1


def _alike(one: Texts, other: Texts) -> bool:
    return any(
        SequenceMatcher(None, a.split(), b.split(), autojunk=False).ratio() >= _ALIKE
        for a, b in zip(one, other, strict=True)
    )
