"""Documents that readers save: PDF and office files without scripts, macros or files in them."""

import re
import zipfile
import zlib
from collections.abc import Collection, Iterator, Sequence
from io import BytesIO

from guideline.project.messages import Message, message

# What does something when a document is opened or pressed (ISO 32000-1, 12.6.4), or brings files.
_ACTIVE = re.compile(
    rb"/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoTo[ER]|Rendition"
    rb"|Sound|Movie|AA)(?=[\x00\s/<>\[\](){}%])"
)
# What is done when it is opened (12.3.2, 12.6.2): to show one of its own pages is all that may be.
_OPENING = re.compile(rb"/OpenAction\s*(?:(\d+)\s+\d+\s+R|([\[<].{0,500}))?", re.DOTALL)
_PLACE = re.compile(
    rb"\s*(?:\[|<<(?:(?!>>|/S\b|/Next|%).)*/S\s*/GoTo\b(?:(?!/S\b|/Next|%).)*?>>)", re.DOTALL
)
_HEAD = re.compile(rb"(?:\s*\d+\s+\d+(?=\s))*\s*")  # of packed objects: number, place
_SIGN = re.compile(rb"#([0-9A-Fa-f]{2})")
_STREAM = re.compile(rb"/ObjStm\b.{0,400}?stream\r?\n", re.DOTALL)
_MOST = 1 << 26  # bytes, of what is packed


def fault_of_pdf(content: bytes) -> Message | None:
    """Return what is wrong with a PDF file; None where nothing is."""
    if not content.startswith(b"%PDF-") or b"%%EOF" not in content[-1024:]:
        return message("kind-no-pdf")
    plain = _plain(content)
    if b"/Encrypt" in plain or plain.count(b"/ObjStm") != content.count(b"/ObjStm"):
        return message("kind-locked-pdf")
    packed = [*map(_plain, _packed(content))]
    for part in (plain, *packed):
        if found := _ACTIVE.search(part):
            return message("kind-active-pdf", name=found[1].decode())
        for found in _OPENING.finditer(part):
            if not _PLACE.match(found[2] or _object(found[1] or b"", plain, packed)):
                return message("kind-active-pdf", name="OpenAction")
    return None


def _object(number: bytes, plain: bytes, packed: Sequence[bytes]) -> bytes:
    """Return what an object says (7.3.10, 7.5.7); nothing where it is not found or there are two."""
    places = re.finditer(rb"(?<!\d)%b\s+\d+\s+obj\b(?=(.{0,500}))" % number, plain, re.DOTALL)
    found = [place[1] for place in places]
    for part in packed:
        head = _HEAD.match(part)
        numbers = head[0].split() if head else []
        if head and number in numbers[::2]:
            place = int(numbers[1::2][numbers[::2].index(number)])
            found.append(part[head.end() + place :][:500])
    return found[0] if len(found) == 1 else b""


def _plain(content: bytes) -> bytes:
    """Return it with the signs in names that are written as numbers (ISO 32000-1, 7.3.5)."""
    return _SIGN.sub(lambda sign: bytes([int(sign[1], 16)]), content)


def _packed(content: bytes) -> Iterator[bytes]:
    """Yield what the streams hold in which objects are packed."""
    for start in _STREAM.finditer(content):
        try:
            yield zlib.decompressobj().decompress(content[start.end() :], _MOST)
        except zlib.error:
            yield b"/JS "  # packed in another way: what is in it, nobody can tell


_TYPE = b"application/vnd.openxmlformats-officedocument."
_OFFICE = {
    ".docx": _TYPE + b"wordprocessingml.document.main+xml",
    ".xlsx": _TYPE + b"spreadsheetml.sheet.main+xml",
    ".pptx": _TYPE + b"presentationml.presentation.main+xml",
}
_OPEN = {
    ".odt": b"application/vnd.oasis.opendocument.text",
    ".ods": b"application/vnd.oasis.opendocument.spreadsheet",
    ".odp": b"application/vnd.oasis.opendocument.presentation",
}
_MEMBER = re.compile(
    r"vba|macro|activex|embeddings?/|customui|^basic/|^scripts/|^object|\.(?:bin|exe|dll|js|html?)$",
    re.IGNORECASE,
)
_OUTSIDE = re.compile(rb"<Relationship\b[^>]*\bTargetMode\s*=\s*[\"']External[^>]*>", re.IGNORECASE)
# What asks another program, or the network, when a document is opened: fields of Word (Office Open XML
# 1, 17.16.5), links of tables, and what Open Documents load (1.3, 19.910).
_FIELD = re.compile(
    rb"<w:instrText\b[^>]{0,500}>([^<]*)|<w:fldSimple\b[^>]{0,500}?\bw:instr\s*=\s*([\"'])(.*?)\2"
)
_QUOTED = re.compile(rb"(\"|&quot;).*?\1")
_ASKING = re.compile(
    rb"\b(DDE(?:AUTO)?|INCLUDE(?:PICTURE|TEXT)?|IMPORT|LINK|DATABASE)\b", re.IGNORECASE
)
_LINKING = re.compile(
    rb"<(?:\w+:)?(ddeLink|oleLink|dde-(?:source|connection-decl|link)|webPr|database-source-\w+)\b",
    re.IGNORECASE,
)
_LOADING = re.compile(
    rb"<(?:draw:(?!a\b)|text:section-source|table:table-source|form:|presentation:|script:)[^>]{0,2000}?"
    rb"xlink:href\s*=\s*[\"'](?:\w[\w+.-]+:|//|\.\./|/)",
    re.IGNORECASE,
)
_MOST_MEMBERS = 5_000
_TEXTS = (".rels", ".xml")
_SETTINGS = ("xl/printersettings/", "word/printersettings/")  # of a printer: data, no program


def fault_of_office(end: str, content: bytes) -> Message | None:
    """Return what is wrong with a file of Office Open XML."""
    return _fault(content, end, "[Content_Types].xml", (_OFFICE[end] + b'"', _OFFICE[end] + b"'"))


def fault_of_open(end: str, content: bytes) -> Message | None:
    """Return what is wrong with a file of the Open Document Format."""
    return _fault(content, end, "mimetype", (_OPEN[end],))


def _fault(content: bytes, end: str, member: str, kinds: Collection[bytes]) -> Message | None:
    no_document = message("kind-no-document", end=end[1:])
    if not content.startswith(b"PK\3\4"):
        return no_document
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            return _fault_of_members(archive) or (
                None if _says(archive.read(member), end, kinds) else no_document
            )
    except (zipfile.BadZipFile, KeyError, NotImplementedError, OSError, ValueError, zlib.error):
        return no_document


def _fault_of_members(archive: zipfile.ZipFile) -> Message | None:
    members = archive.infolist()
    if len(members) > _MOST_MEMBERS or sum(one.file_size for one in members) > _MOST:
        return message("kind-large-document")
    if found := next((one.filename for one in members if _is_active(one)), ""):
        return message("kind-active-document", name=found[:60])
    if any(_loads(archive.read(one), one) for one in members if one.filename.endswith(_TEXTS)):
        return message("kind-loading-document")
    return None


def _says(kind: bytes, end: str, kinds: Collection[bytes]) -> bool:
    if end in _OPEN:
        return kind in kinds
    return b"macro" not in kind.lower() and any(each in kind for each in kinds)


def _is_active(member: zipfile.ZipInfo) -> bool:
    name = member.filename
    climbs = name.startswith(("/", "\\")) or ".." in name.replace("\\", "/").split("/")
    found = _MEMBER.search(name) and not name.lower().startswith(_SETTINGS)
    return climbs or bool(found) or bool(member.flag_bits & 1)  # locked


def _loads(text: bytes, member: zipfile.ZipInfo) -> bool:
    """Tell whether a part of a document has something loaded or asked when it is opened."""
    if member.filename.endswith(".rels"):
        return _leads_out(text)
    fields = b"".join(one or other for one, _, other in _FIELD.findall(text))
    asking = _ASKING.search(_QUOTED.sub(b" ", fields))
    return bool(asking or _LINKING.search(text) or _LOADING.search(text))


def _leads_out(relations: bytes) -> bool:
    """Tell whether anything but a link that readers follow is outside the document."""
    return any(b'/hyperlink"' not in found[0] for found in _OUTSIDE.finditer(relations))
