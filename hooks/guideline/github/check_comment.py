"""What editors are told in a pull request: one comment in their languages, the first one open.

What stops publishing comes first, then what to look at, each by page; what only whoever reviews the
change reads is folded.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from guideline.github.writing import AllWords, code, fenced, plain
from guideline.project.findings import Finding, Place, Severity, ordered
from guideline.project.messages import Message, said, worded
from guideline.project.repository import Repository

_MOST = 40  # points of a kind; the run's log has all
_SHOWN = 3  # of one rule on one page, the texts of the first
_SHOWN_FOLDED = 25  # of what a reviewer reads
_LINES = 20  # of one file, the first that are named
_PASTED = ("allow", "confirm", "pending")  # arguments that are written into a page as they are
_LOOKED_AT = ("allowed", "renewed", "followed", "postponed", "attachment")  # first, for a reviewer


def _same(file: str) -> str:
    return file


def _nowhere(rule: str, language: str) -> str:
    return ""


@dataclass(frozen=True)
class Surroundings:
    """What the comment needs to know besides the findings.

    languages: of the comment, the first one open. words: titles of the rules. page: a file's page,
    the same in every language. guide: the address of the guide's section on a rule, in a language.
    run: the address of the workflow run. Addresses are empty where they are not known.
    """

    languages: Sequence[str]
    words: AllWords = field(default_factory=dict)
    page: Callable[[str], str] = _same
    repository: Repository | None = None
    guide: Callable[[str, str], str] = _nowhere
    run: str = ""


def run_address(environment: Mapping[str, str], run: int) -> str:
    """Return the address of a workflow run by its number; empty outside a workflow."""
    try:
        server, repository = environment["GITHUB_SERVER_URL"], environment["GITHUB_REPOSITORY"]
        return f"{server}/{repository}/actions/runs/{run}"
    except KeyError:
        return ""


def check_comment(findings: Sequence[Finding], around: Surroundings) -> str:
    """Return the comment's Markdown."""
    found = ordered(findings)
    first, *others = around.languages
    lines = [*_in_language(found, first, around)]
    for language in others:
        summary = said(language, "comment-in-language")
        lines += ["", f'<details lang="{language}"><summary>{summary}</summary>', ""]
        lines += [*_in_language(found, language, around), "", "</details>"]
    return "\n".join(lines)


def _in_language(found: Sequence[Finding], language: str, around: Surroundings) -> Iterator[str]:
    comment = _Comment(language, around)
    kinds = {
        kind: _groups([each for each in found if each.severity is kind], around)
        for kind in Severity
    }
    wrong, doubtful, noted = kinds.values()
    title = "comment-wrong" if wrong else "comment-doubtful" if doubtful else "comment-good"
    yield f"## {said(language, title, number=len(wrong) or len(doubtful))}"
    yield ""
    if wrong or doubtful:
        yield said(language, "comment-again")
        yield ""
    for kind, groups in ((Severity.ERROR, wrong), (Severity.WARNING, doubtful)):
        if groups:
            yield from comment.section(said(language, f"comment-{kind}s"), groups)
    if noted:
        number = sum(len(group) for group in noted)
        yield f"<details><summary>{said(language, 'comment-notes', number=number)}</summary>"
        yield ""
        yield from comment.section("", sorted(noted, key=_first_to_look_at))
        yield "</details>"
        yield ""
    if around.run:
        yield f"[{said(language, 'comment-run')}]({around.run})"


Group = Sequence[Finding]
"""Findings of one rule that say the same of one page, in whatever language."""


def _groups(findings: Sequence[Finding], around: Surroundings) -> list[Group]:
    """Return findings that are one fault to an editor together, by page."""

    def key(finding: Finding) -> tuple[str, str, str]:
        what = finding.what.id if isinstance(finding.what, Message) else finding.what
        return (around.page(finding.place.file), finding.rule, what)

    return [list(group) for _, group in groupby(sorted(findings, key=key), key)]


def _by_origin(group: Group) -> Sequence[Group]:
    """Return the findings on each passage of the source together, and each other one by itself."""
    found: dict[object, list[Finding]] = {}
    for finding in group:
        of = (
            (finding.origin, *finding.detail[:1]) if finding.origin else ()
        )  # a line has several cells
        found.setdefault(of or (finding.place, finding.what), []).append(finding)
    return [*found.values()]


def _first_to_look_at(group: Group) -> bool:
    return group[0].rule not in _LOOKED_AT and not group[0].detail


@dataclass(frozen=True)
class _Comment:
    """The comment in one language."""

    language: str
    around: Surroundings

    def section(self, title: str, groups: Sequence[Group]) -> Iterator[str]:
        """Yield what one kind of findings is, by page."""
        if title:
            yield f"### {title}"
            yield ""
        for page, of_page in groupby(
            groups[:_MOST], lambda one: self.around.page(one[0].place.file)
        ):
            yield f"**{plain(page)}**"
            yield ""
            for group in of_page:
                yield from self._point(group)
            yield ""
        if (more := len(groups) - _MOST) > 0:
            yield said(self.language, "comment-more", number=more)
            yield ""

    def _point(self, group: Group) -> Iterator[str]:
        """Yield a list item: what is wrong and where, what to do, what to paste."""
        group = sorted(group, key=lambda one: self._rank(one.place))
        places = "; ".join(self._places(group))
        yield f"- {self._title(group[0])} {places}{self._guide(group[0].rule)}"
        alike = _by_origin(group)
        most = _SHOWN_FOLDED if group[0].severity is Severity.NOTE else _SHOWN
        for each in alike[:most]:
            yield from (f"  <br>{line}" for line in self._said(each))
        if (more := len(alike) - most) > 0:
            yield f"  <br>{said(self.language, 'comment-more-alike', number=more)}"
        todos = dict.fromkeys(self._todo(each) for each in group)
        if todo := next(iter(todos)):
            yield f"  <br>**{said(self.language, 'comment-to-do')}** {todo}"
        pasted = dict.fromkeys(self._pasted(each) for each in group)
        for text in [each for each in pasted if each][:_SHOWN]:
            yield ""
            yield from (f"  {line}" if line else "" for line in fenced(text).split("\n"))
            yield ""

    def _title(self, finding: Finding) -> str:
        words = self.around.words.get(self.language, {})
        title = words.get(f"open.{finding.rule.replace(' ', '-')}", "")
        name = code(finding.rule)
        return f"**{plain(title)}** ({name})" if title else f"({name})"

    def _places(self, group: Group) -> Iterator[str]:
        """Yield where to correct it: each file with its lines, linked to the editor there."""
        places = sorted({each.place for each in group}, key=self._rank)
        for file, found in groupby(places, lambda one: one.file):
            lines = [self._line(place) for place in found]
            rest = [f"+ {len(lines) - _LINES}"] if len(lines) > _LINES else []
            args = {"number": len(lines), "lines": ", ".join([*lines[:_LINES], *rest])}
            yield f"{plain(file)}: {said(self.language, 'comment-lines', **args)}"

    def _rank(self, place: Place) -> tuple[int, Place]:
        """Put the languages in the site's order."""
        locales = enumerate(self.around.words)
        at = next((n for n, locale in locales if f"/{locale}/" in place.file), 0)
        return (at, place)

    def _line(self, place: Place) -> str:
        repository = self.around.repository
        return (
            f"[{place.line}]({repository.edit(place.file)}#L{place.line})"
            if repository
            else str(place.line)
        )

    def _guide(self, rule: str) -> str:
        address = self.around.guide(rule, self.language)
        return f" · [{said(self.language, 'comment-guide')}]({address})" if address else ""

    def _said(self, alike: Group) -> Sequence[str]:
        """Return what is wrong with the translations of one source passage, each line once."""
        texts = [alike[0].what, *(line for finding in alike for line in finding.detail)]
        return [*dict.fromkeys(plain(worded(each, self.language)) for each in texts)]

    def _todo(self, finding: Finding) -> str:
        """Return what to do, with what is written into the page as code."""
        rest, forms = worded(finding.todo, self.language), self._forms(finding)
        shown = ""
        for form in forms:
            before, _, rest = rest.partition(form)
            shown += f"{plain(before)} {code(form)}{' ' if rest[:1] == ' ' else ''}"
        return shown + plain(rest)

    def _forms(self, finding: Finding) -> list[str]:
        """Return the comments that the advice names."""
        if not isinstance(finding.todo, Message):
            return []
        text, args = worded(finding.todo, self.language), dict(finding.todo.args)
        forms = [form for name in _PASTED if isinstance(form := args.get(name), Message)]
        how = args.get("how")  # the advice of the rule *structure* is put together of two
        if isinstance(how, Message):
            forms += [
                form for name, form in how.args if name in _PASTED and isinstance(form, Message)
            ]
        texts = dict.fromkeys(worded(form, self.language) for form in forms)
        return sorted((own for own in texts if own in text), key=text.index)

    def _pasted(self, finding: Finding) -> str:
        """Return what can be pasted into the page; empty where nothing can."""
        if finding.paste or (finding.fix and finding.fix.text.strip("\n") == finding.fix.text):
            return finding.paste or (finding.fix.text if finding.fix else "")
        return "" if finding.severity is Severity.ERROR else next(iter(self._forms(finding)), "")
