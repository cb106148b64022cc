r"""An edition's file, `editions/2.json`: only what is another than in the edition before.

    {
     "edition": 2,
     "date": "2027-03-01",
     "follows": "5d3c…",
     "said": {"fi": "…", "sv": "…", "en": "…"},
     "handbook": {
      "fi": {"name": "….pdf", "sha256": "77aa…", "title": "…", "pages": [["safety.md", "Rules"]], …}
     },
     "pages": {
      "old.md": null,
      "safety.md": {"ids": ["links"], "text": {"fi": {"title": "…", "sections": ["9a0e…", "1b2c…"]}}}
     },
     "sections": {
      "1b2c…": "<h2 id=\"links\">…"
     },
     "digest": "e0b1…"
    }

`follows` is the digest of the edition before, empty in the first. `handbook` has, by language, the
digest of the PDF file beside this one (`editions/2/fi.pdf`), and what that was made of besides the
pages. A page has the ids of its headings and, by language, its sections: HTML, each kept in the file of
the edition that it is first in. null: the page is gone. The digest is the SHA-256 of all lines above it:
`head -n -2 editions/2.json | sha256sum`.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated

import msgspec

from guideline.editions import frozen
from guideline.project.findings import Fault
from guideline.project.messages import message

FOLDER = "editions"
# What becomes a file of the site stays below the site, whoever wrote the edition.
_Path = Annotated[
    str,
    msgspec.Meta(pattern=r"\A(?!(?s:.*/)?\.{1,2}/)[^/\\\x00-\x1f][^\\\x00-\x1f]*\.md\Z"),
]
_Locale = Annotated[str, msgspec.Meta(pattern=r"\A[A-Za-z][\w-]*\Z")]
_Name = Annotated[str, msgspec.Meta(pattern=r"\A[a-z0-9-]+\.pdf\Z")]
_Home = Annotated[str, msgspec.Meta(pattern=r"\A(?:[\w-]+/)?\Z")]
_DIGEST = re.compile(r' "digest": "(?P<digest>[0-9a-f]{64})"\n\}\n?\Z')


class Text(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A page in one language. sections: their names; see `frozen`."""

    title: str
    sections: tuple[str, ...]


class PageText(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A page in an edition. ids: of its headings below the title. text: by language.

    audience: whom it is for; empty where nobody says.
    """

    ids: tuple[str, ...]
    text: dict[str, Text]
    audience: str = ""


class Handbook(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The handbook of an edition in one language, a PDF file, and what it is made of.

    name: of the file, to readers. language: what the language calls itself. title, description: of the
    site; site: its address, home: the language's folder there. reviewed: the handbook's date. sha256: of
    the file. pages: in order, each path with the titles of the menu's groups around it; None: those of
    the edition before.
    """

    name: _Name
    language: str
    title: str
    description: str
    site: str
    home: _Home
    reviewed: date
    sha256: str = ""
    pages: tuple[tuple[str, ...], ...] | None = None


class Edition(
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    rename={"number": "edition", "day": "date"},
):
    """What an edition's file holds. said: what changed, a sentence by language.

    handbook: by language; editions of sites that have none lack it.
    """

    number: int
    day: date
    follows: str
    said: dict[str, str]
    pages: dict[_Path, PageText | None]
    sections: dict[str, str]
    digest: str = ""
    handbook: dict[_Locale, Handbook] = {}


_decoder = msgspec.json.Decoder(Edition)


def name_of(number: int) -> str:
    """Return the name, within the project, of an edition's file."""
    return f"{FOLDER}/{number}.json"


def handbook_of(number: int, locale: str) -> str:
    """Return the name, within the project, of an edition's handbook in a language."""
    return f"{FOLDER}/{number}/{locale}.pdf"


def render(edition: Edition) -> str:
    """Return the text of an edition's file, with its digest: the same edition gives the same text."""
    lines = ["{"]
    for key in ("edition", "date", "follows", "said"):
        lines.append(f" {_json(key)}: {_json(_field(edition, key))},")
    blocks: list[tuple[str, Mapping[str, object]]] = [
        *([("handbook", edition.handbook)] if edition.handbook else []),
        ("pages", edition.pages),
        ("sections", edition.sections),
    ]
    for key, entries in blocks:
        kept = ",\n".join(f"  {_json(at)}: {_json(entries[at])}" for at in sorted(entries))
        lines.append(f" {_json(key)}: {{\n{kept}\n }}," if kept else f" {_json(key)}: {{}},")
    above = "\n".join(lines) + "\n"
    return f'{above} "digest": "{_sha256(above)}"\n}}\n'


def parse(content: bytes) -> Edition | Fault:
    """Read an edition's file. Never raises: what is wrong with it is a fault with its line."""
    try:
        text = content.decode("utf-8").replace("\r\n", "\n")
        edition = _decoder.decode(text)
    except UnicodeDecodeError as error:
        return Fault(content.count(b"\n", 0, error.start) + 1, message("edition-damaged"))
    except (msgspec.DecodeError, RecursionError) as error:
        return Fault(_line_of_fault(text, str(error)), message("edition-damaged"))
    ends = _DIGEST.search(text)
    if not ends or _sha256(text[: ends.start()]) != ends["digest"]:
        return Fault(next(_edited(edition, text), 1), message("edition-edited"))
    return edition


def _field(edition: Edition, key: str) -> object:
    return {
        "edition": edition.number,
        "date": edition.day.isoformat(),
        "follows": edition.follows,
        "said": edition.said,
    }[key]


def _json(value: object) -> str:
    return json.dumps(msgspec.to_builtins(value), ensure_ascii=False)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _line_of_fault(text: str, problem: str) -> int:
    """Return the line at which the text stops being JSON, or of the field that is another's.

    problem: what msgspec says, with the field's path (“`$.date`”).
    """
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        return error.lineno
    except (ValueError, RecursionError):
        return 1
    field = re.search(r"`\$\.(\w+)", problem)
    at = text.find(f'\n "{field[1]}":') if field else -1
    return text.count("\n", 0, at + 1) + 1 if at >= 0 else 1


def _edited(edition: Edition, text: str) -> Iterator[int]:
    """Yield the lines of the sections whose words are not those that they were named by."""
    for name, section in edition.sections.items():
        if frozen.name(section) != name:
            yield text.count("\n", 0, text.find(f"\n  {_json(name)}:") + 1) + 1
