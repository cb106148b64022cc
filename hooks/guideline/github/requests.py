"""What an editor asks for by a form of .github/ISSUE_TEMPLATE, as a command and its arguments.

GitHub hands over what was filled in as Markdown: each field's label as a heading of level 3, and below
it what anybody may have written, with any text between. Only what a field may hold becomes an argument;
what is refused is never said again.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
import yaml

from guideline.contract.rules.front_matter import AUDIENCES
from guideline.project import regular_files, yaml_nodes
from guideline.project.limits import PAGE
from guideline.project.messages import Message, message, said

FORMS = Path(".github") / "ISSUE_TEMPLATE"
KINDS = ("rename", "remove", "reviewed", "create")
_EMPTY = "_No response_"  # GitHub's word for a field that is left empty, in any language
_HEADING = re.compile(r"^### (.*)$", re.MULTILINE)
_NAME = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_PAGE = re.compile(rf"(?:{_NAME}/){{0,3}}{_NAME}\.md")
_LONGEST_NAME = 100
# Letters, digits and marks that mean nothing to Markdown, YAML, GitHub or a shell at such a place.
_TITLE = re.compile(r"[^\W_](?:[^\W_]|[ ,.:;!?()’–-]){0,79}")
_NO_TITLE = ("page", "audience", "section")  # fields of a new page; any other is a language
_MOST_PAGES = 100


class RequestError(ValueError):
    """A form asks for what cannot be done; `what` says why, without what was written in it."""

    def __init__(self, what: Message) -> None:
        self.what = what
        super().__init__(str(what))


@dataclass(frozen=True, slots=True)
class Form:
    """A form. labels: of its fields, by id, in their order. options: of its one choice."""

    language: str
    kind: str
    labels: Mapping[str, str]
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Request:
    """What a form asks for. arguments: of the command line; title: of the pull request."""

    language: str
    kind: str
    arguments: tuple[str, ...]
    title: Message


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of it. said: by the command, a line each; refused: why nothing was done."""

    language: str
    title: str = ""
    said: tuple[str, ...] = ()
    refused: str = ""
    is_unfinished: bool = False


class _Attributes(msgspec.Struct):
    label: str = ""
    options: tuple[str, ...] = ()


class _Field(msgspec.Struct):
    attributes: _Attributes
    id: str = ""


class _Body(msgspec.Struct):
    body: tuple[_Field, ...]


def forms(root: Path, preferred: str) -> Iterator[Form]:
    """Return the project's forms that a workflow answers, those in the preferred language first.

    Raises:
        RequestError: where one is broken.

    """
    for kind in KINDS:
        files = (root / FORMS).glob(f"*-{kind}.yml")
        for file in sorted(files, key=lambda file: (_locale(file) != preferred, file.name)):
            try:
                text = regular_files.read(file, root, PAGE).decode()
                fields = [f for f in msgspec.convert(yaml_nodes.plain(text), _Body).body if f.id]
            except (OSError, ValueError, msgspec.MsgspecError, yaml.YAMLError):
                raise RequestError(message("request-unreadable")) from None
            labels = {field.id: field.attributes.label for field in fields}
            options = [option for field in fields for option in field.attributes.options]
            yield Form(_locale(file), kind, labels, tuple(options))


def request(body: str, known: Sequence[Form]) -> Request:
    """Return what a filled-in form asks for.

    Raises:
        RequestError: where no form has just these fields, or one holds what it may not.

    """
    _, *parts = _HEADING.split(body.replace("\r\n", "\n"))
    labels, answers = (
        [label.strip() for label in parts[::2]],
        [each.strip() for each in parts[1::2]],
    )
    form = next((form for form in known if [*form.labels.values()] == labels), None)
    if form is None:
        raise RequestError(message("request-unreadable"))
    filled = {
        id_: "" if answer == _EMPTY else answer
        for id_, answer in zip(form.labels, answers, strict=True)
    }
    make = {"rename": _rename, "remove": _remove, "reviewed": _reviewed, "create": _create}[
        form.kind
    ]
    return make(form, filled)


def language(body: str, known: Sequence[Form]) -> str:
    """Return the language of the form that was filled in; the first form's where that is unclear."""
    headings = {heading.strip() for heading in _HEADING.findall(body.replace("\r\n", "\n"))}

    def shared(form: Form) -> int:
        return len(headings & {*form.labels.values()})

    return max(known, key=shared).language


def _rename(form: Form, answers: Mapping[str, str]) -> Request:
    page, name = (_page(form, answers, field) for field in ("page", "name"))
    title = message("request-title-rename", page=page, name=name)
    return Request(form.language, form.kind, ("rename", page, name), title)


def _remove(form: Form, answers: Mapping[str, str]) -> Request:
    page, target = (_page(form, answers, field) for field in ("page", "target"))
    title = message("request-title-remove", page=page)
    return Request(form.language, form.kind, ("remove", page, "--to", target), title)


def _reviewed(form: Form, answers: Mapping[str, str]) -> Request:
    title = message("request-title-reviewed")
    written = answers["pages"].splitlines()
    if [each.strip().lower() for each in written] == [said(form.language, "request-all-pages")]:
        return Request(form.language, form.kind, ("reviewed",), title)
    pages = [_page(form, {"pages": each}, "pages") for each in written if each.strip()]
    if not 1 <= len(pages) <= _MOST_PAGES:
        raise RequestError(message("request-page", label=form.labels["pages"]))
    return Request(form.language, form.kind, ("reviewed", *pages), title)


def _create(form: Form, answers: Mapping[str, str]) -> Request:
    page = _page(form, answers, "page")
    if answers["audience"] not in form.options:
        raise RequestError(message("request-unreadable"))
    arguments = ["new", page, "--audience", AUDIENCES[form.options.index(answers["audience"])]]
    for locale in (field for field in form.labels if field not in _NO_TITLE):
        arguments.append(f"--title={locale}={_text(form, answers, locale)}")
    if answers["section"]:
        arguments.append(f"--section={_text(form, answers, 'section')}")
    title = message("request-title-create", page=page)
    return Request(form.language, form.kind, tuple(arguments), title)


def _page(form: Form, answers: Mapping[str, str], field: str) -> str:
    """Return a page's name, with its ending where that was left out."""
    name = answers[field].strip()
    name = name if name.endswith(".md") else f"{name}.md"
    if len(name) > _LONGEST_NAME or not _PAGE.fullmatch(name):
        raise RequestError(message("request-page", label=form.labels[field]))
    return name


def _text(form: Form, answers: Mapping[str, str], field: str) -> str:
    if not _TITLE.fullmatch(answers[field]):
        raise RequestError(message("request-text", label=form.labels[field]))
    return answers[field]


def _locale(file: Path) -> str:
    return file.stem.partition("-")[0]
