"""What the project's file of settings may hold: `guideline.yml`, or `extra.guideline` in mkdocs.yml.

The types are the reference: settings are held to them, and `schema` is made of them, which editors'
programs read. Everything may be left out.
"""

from collections.abc import Mapping
from datetime import date
from difflib import get_close_matches
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Meta

from guideline.project.messages import Message, MessageError, message

ANSWERED = 14
"""Days within which feedback must be answered: act 306/2019, section 8."""

Level = Literal["off", "note", "warning", "error"]
"""How a rule's findings count; YAML's `off`, which is false, is one too."""


class OptionsError(MessageError):
    """Settings that can't be used; a message for every fault."""


class Fields(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is asked of each page's front matter."""

    required: Annotated[tuple[str, ...], Meta(description="Fields that every page has.")] = ()
    only_known: Annotated[
        bool, Meta(description="Whether a field that the check does not know is an error.")
    ] = False


class Options(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All settings."""

    # What is checked.
    extends: Annotated[
        Literal["recommended", "all"],
        Meta(description="The rules to begin with: those that fit any site, or all of them."),
    ] = "recommended"
    rules: Annotated[
        Mapping[str, Level | bool],
        Meta(
            description="How a rule's findings count, by the rule's name: off, note, warning, error."
        ),
    ] = {}
    fields: Annotated[Fields, Meta(description="What each page's front matter has.")] = Fields()
    ids: Annotated[
        bool, Meta(description="Whether every heading has an id that is written out.")
    ] = False
    glossary: Annotated[
        bool | str,
        Meta(description="Whether there is a glossary; true: glossary.yml, or its name."),
    ] = False
    sites: Annotated[
        tuple[tuple[str, ...], ...],
        Meta(description="Hosts that are one site, which has one for each language."),
    ] = ()
    review_months: Annotated[
        int, Meta(ge=1, description="A page is due for review this long after “reviewed”.")
    ] = 12
    publishing: Annotated[
        bool, Meta(description="Refuse what “guideline record” has not recorded.")
    ] = False
    language_data: Annotated[
        str, Meta(description="A folder of more about languages: one folder a language.")
    ] = ""
    time_zone: Annotated[
        str, Meta(description="Where a day begins, such as Europe/Helsinki; without it, here.")
    ] = ""
    editors: Annotated[
        tuple[str, ...],
        Meta(description="The languages of messages to editors, the first one first."),
    ] = ()
    cache: Annotated[bool, Meta(description="Keep what is slow to make in .cache/.")] = True

    # Without MkDocs: where the pages are.
    pages: Annotated[
        str, Meta(description="Where a page is, such as docs/{language}/{page}.md.")
    ] = ""
    source: Annotated[
        str, Meta(description="The language that the others are translated from.")
    ] = ""
    languages: Annotated[
        tuple[str, ...], Meta(description="The other languages, as they are written in “pages”.")
    ] = ()
    markdown_extensions: Annotated[
        tuple[str | dict[str, dict[str, Any] | None], ...] | None,
        Meta(
            description="What reads the Markdown, as in mkdocs.yml; without it, what most sites use."
        ),
    ] = None
    exclude: Annotated[
        tuple[str, ...], Meta(description="Pages that are left out, such as drafts/*.md.")
    ] = ()

    # What the site shows.
    repository: Annotated[
        str, Meta(description="Where the files live, for links to the editor.")
    ] = ""
    footer: Annotated[
        tuple[str, ...], Meta(description="Pages that every page's foot leads to.")
    ] = ()
    report: Annotated[str, Meta(description="A mailbox or address for reports of obstacles.")] = ""
    report_days: Annotated[
        int, Meta(ge=1, le=ANSWERED, description="Days within which a report is answered.")
    ] = ANSWERED
    assessed: Annotated[
        date | None, Meta(description="When the site's accessibility was last assessed.")
    ] = None
    contact: Annotated[
        str | dict[str, str], Meta(description="Whom readers ask; one, or one for each language.")
    ] = ""
    preview: Annotated[bool, Meta(description="Show what is wrong on the pages.")] = False
    former_languages: Annotated[
        tuple[str, ...], Meta(description="Languages that only older editions have.")
    ] = ()
    logo: Annotated[str, Meta(description="A picture in the theme's images, for the header.")] = ""
    frames: Annotated[tuple[str, ...], Meta(description="Sites that may show this one.")] = ()


_TYPES = {field.name: field.type for field in msgspec.structs.fields(Options)}


def read(given: Any) -> Options:
    """Return the settings that YAML holds. Raises OptionsError with everything that is wrong."""
    if given is None:
        return Options()
    if not isinstance(given, Mapping):
        raise OptionsError(message("must-be-settings"))
    faults, values = [], {}
    for name, value in given.items():
        if name not in _TYPES:
            faults.append(message("config-option", name=name, must=_unknown(str(name))))
            continue
        if value is None:  # nothing behind the colon
            continue
        try:
            values[name] = msgspec.convert(value, _TYPES[name])
        except msgspec.ValidationError as error:
            faults.append(message("config-option", name=name, must=_must(name, error)))
    zone = values.get("time_zone")
    try:
        zone and ZoneInfo(zone)
    except (OSError, ValueError, LookupError):
        faults.append(message("config-option", name="time_zone", must=message("must-be-zone")))
    if faults:
        raise OptionsError(*faults)
    return Options(**values)


def _unknown(name: str) -> Message:
    near = get_close_matches(name, _TYPES, 1)
    return message("must-be-setting", near=near[0]) if near else message("must-be-known")


def _must(name: str, error: msgspec.ValidationError) -> Message:
    """Return what a setting has to be."""
    if name == "report_days":
        return message("must-be-number-to", most=ANSWERED)
    kind = type(getattr(Options(), name))
    plain = {bool: "switch", int: "number", str: "text", tuple: "list", type(None): "date"}
    if kind in plain and "`|" not in str(error):
        return message(f"must-be-{plain[kind]}")
    return message("must-be-other", problem=str(error))


def schema(*, in_mkdocs: bool = False) -> dict[str, Any]:
    """Return the JSON schema of `guideline.yml`, or of an mkdocs.yml with the settings in it."""
    made = msgspec.json.schema(Options)
    if not in_mkdocs:
        return made
    extra = {"type": "object", "properties": {"guideline": {"$ref": made.pop("$ref")}}}
    return {"type": "object", "properties": {"extra": extra}, **made}
