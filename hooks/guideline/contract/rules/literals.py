"""The rule *literal*: numbers, dates, handles, addresses and code are the same by their values."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from guideline.contract.guideline import Guideline, Pair
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.blocks import Block
from guideline.pages.reader import Page
from guideline.project.findings import Finding, Fix, Place, Severity
from guideline.project.messages import Message
from guideline.project.settings import Settings
from guideline.terms.glossary import Glossary
from guideline.terms.sentences import BREAK
from guideline.values.comparing import compare, turned_round
from guideline.values.handles import handles
from guideline.values.reading import Conventions, values
from guideline.values.sites import Sites, groups, slug
from guideline.values.telephone import region
from guideline.values.value import Value


@dataclass(frozen=True)
class _Compared:
    """Two pages' languages, and the handles that stand elsewhere as well."""

    rule: Rule
    source: Conventions
    translation: Conventions
    known: frozenset[str]

    def findings(
        self, source: Iterable[Block], translation: Iterable[Block], origin: Place, place: Place
    ) -> Iterator[Finding]:
        """Compare blocks that belong together."""
        source, translation = [*source], [*translation]
        ours = [value for block in source for value in literals(block, self.source)]
        theirs = [value for block in translation for value in literals(block, self.translation)]
        languages = self.source.code, self.translation.code
        found = compare(ours, theirs, languages, self.source.sites, self.known)
        missing = _listed(found.missing)
        added = _listed(each for each in found.added if not _is_plain(each, source))
        if missing or added:
            id_ = "literal-differs" if missing and added else "literal-missing"
            id_ = id_ if missing else "literal-added"
            args: dict[str, Any] = {"missing": missing, "added": added}
            paste = missing.replace(", ", "\n") if missing and not added else ""
            yield replace(self.rule.found(place, id_, origin=origin, **args), paste=paste)
        for one, other in found.elsewhere:
            args = {"there": _listed([one]), "here": _listed([other])}
            note = Severity.NOTE
            yield self.rule.found(place, "literal-elsewhere", severity=note, origin=origin, **args)

    def turned_round(self, source: Block, translation: Block) -> str:
        """Return two values of a sentence that stand in the other order in the translation."""
        ours, theirs = literals(source, self.source), literals(translation, self.translation)
        if min(len(ours), len(theirs)) < 2:
            return ""
        sentences = _by_sentence(source.text, ours), _by_sentence(translation.text, theirs)
        if len(sentences[0]) != len(sentences[1]):
            return ""
        found = (turned_round(*each) for each in zip(*sentences, strict=True))
        return ", ".join(value.written for value in next(filter(None, found), ()))


def _is_plain(value: Value, source: Iterable[Block]) -> bool:
    """Tell whether code is a word of the source, or its beginning: "`await`et" for "awaited"."""
    if "code" not in value.kinds:
        return False
    word = re.compile(rf"\b{re.escape(value.written.strip('`'))}", re.IGNORECASE)
    return any(word.search(block.text) for block in source)


def _by_sentence(text: str, those: Iterable[Value]) -> list[list[Value]]:
    begins = [found.end() for found in BREAK.finditer(text)]
    parts: list[list[Value]] = [[] for _ in range(len(begins) + 1)]
    for value in those:
        # A link alone stands nowhere; “(410/2015)” goes with its law.
        if value.end and not set(text[max(value.start - 1, 0) : value.end + 1]) & set("(/)"):
            parts[bisect_right(begins, value.start)].append(value)
    return parts


def literals(block: Block, speech: Conventions) -> tuple[Value, ...]:
    """Return the numbers, dates, handles, addresses and code of a block."""
    return values(block.text, speech, block.links, block.codes)


def _listed(found: Iterable[Value]) -> str:
    in_order = sorted(found, key=lambda value: (value.start, value.written))
    return ", ".join(value.written for value in in_order)


@lru_cache
def _sites(
    languages: tuple[str, ...],
    hosts: tuple[tuple[str, ...], ...],
    names: tuple[tuple[str, ...], ...],
) -> Sites:
    return Sites(languages, groups(hosts), names)


def _speeches(settings: Settings, glossary: Glossary) -> dict[str, Conventions]:
    """Return how the texts of every language are read, by its locale."""
    locales = tuple(language.locale for language in settings.languages)
    proper = (tuple(term.forms.values()) for term in glossary.terms)
    names = tuple(
        tuple(dict.fromkeys(map(slug, forms)))
        for forms in proper
        if all(form.isalpha() and form[0].isupper() for form in forms)
    )
    known = _sites(locales, settings.sites, names)
    home = region(settings.source.locale)
    return {locale: Conventions(locale, home, known) for locale in locales}


def handles_of(page: Page) -> Counter[str]:
    """Return the handles and hashtags of a page, each with the number of its passages."""
    counted: Counter[str] = Counter()
    for block in page.texts:
        if "@" in block.text or "#" in block.text:
            counted.update({handle.written for handle in handles(block.text)})
    return counted


def repeated(counts: Iterable[Mapping[str, int]]) -> frozenset[str]:
    """Return the handles that stand in more than one passage, of what pages have."""
    total: Counter[str] = Counter()
    for each in counts:
        total.update(each)
    return frozenset(name for name, times in total.items() if times > 1)


def _known(guideline: Guideline, known: Sites) -> frozenset[str]:
    """Return the handles that stand elsewhere too, and those of the place."""
    names = guideline.handles
    if names is None:
        pages = (page for pages in guideline.pages.values() for page in pages.values())
        names = repeated(map(handles_of, pages))
    return names | {sign + name for group in known.names for name in group for sign in "@#"}


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    speeches = _speeches(guideline.settings, guideline.glossary)
    ours = speeches[guideline.settings.source.locale]
    names = _known(guideline, ours.sites)
    for pair in guideline.pairs:
        compared = _Compared(rule, ours, speeches[pair.language.locale], names)
        for source, translated in pair.texts:
            origin, place = pair.source.at(source.line), pair.translation.at(translated.line)
            for finding in compared.findings([source], [translated], origin, place):
                fix = _corrected(pair.translation, translated, finding)
                yield replace(finding, fix=fix) if fix else finding
            if turned := compared.turned_round(source, translated):
                args: dict[str, Any] = {"severity": Severity.WARNING, "values": turned}
                yield rule.found(place, "literal-turned", origin=origin, **args)
        for mismatch in pair.alignment.mismatches:
            if not (mismatch.source and mismatch.translation):
                continue  # the rule *structure* names what only one of them has
            yield from compared.findings(
                [block for block in mismatch.source if not block.allows(rule.id)],
                [block for block in mismatch.translation if not block.allows(rule.id)],
                *_beginnings(pair, mismatch.source, mismatch.translation),
            )


def _corrected(page: Page, block: Block, finding: Finding) -> Fix | None:
    """Return the line with the source's number, where one number stands for another."""
    args = dict(finding.what.args) if isinstance(finding.what, Message) else {}
    wanted, written = str(args.get("missing", "")), str(args.get("added", ""))
    if not (wanted.isdecimal() and written.isdecimal()):
        return None
    line = page.source_line(block)
    number = re.compile(rf"(?<![\w.,:-]){written}(?![\w:-]|[.,]\d)")
    if len(number.findall(line)) != 1:
        return None
    return Fix(page.file, block.line, block.line, number.sub(wanted, line))


def _beginnings(
    pair: Pair, source: tuple[Block, ...], translation: tuple[Block, ...]
) -> tuple[Place, Place]:
    ours, theirs = (blocks[0].line if blocks else 1 for blocks in (source, translation))
    return pair.source.at(ours), pair.translation.at(theirs)


LITERAL = Rule(
    id="literal",
    finds="handles, hashtags, numbers, dates, addresses or code that differ from the source",
    check=_check,
    scope=Scope.PAIR,
)
