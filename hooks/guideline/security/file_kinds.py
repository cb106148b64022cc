"""The kinds of files that pages may bring along, each told by its content.

What is not known to be good is refused. A browser goes by the name's end, which therefore has to say
what the content is; that neither hides another file is looked at as far as the kind allows.
"""

from collections.abc import Callable, Mapping
from pathlib import PurePosixPath

from guideline.project.messages import Message, message
from guideline.security.documents import fault_of_office, fault_of_open, fault_of_pdf
from guideline.security.drawings import fault_of_drawing
from guideline.security.pictures import FORMATS, fault_of_picture

PICTURES = (*FORMATS, ".svg")
DOCUMENTS = (".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp")
"""What readers save; the server says so (server/guideline.conf)."""
COMPRESSED = (".gz", ".br", ".zst", ".svgz")

_JUDGES: Mapping[str, Callable[[str, bytes], Message | None]] = {
    **dict.fromkeys(FORMATS, fault_of_picture),
    ".svg": lambda _, content: fault_of_drawing(content),
    ".pdf": lambda _, content: fault_of_pdf(content),
    **dict.fromkeys((".docx", ".xlsx", ".pptx"), fault_of_office),
    **dict.fromkeys((".odt", ".ods", ".odp"), fault_of_open),
}


def suffix(name: str) -> str:
    """Return the end of a file's name that says what it is, in lower case, with its dot."""
    return PurePosixPath(name).suffix.lower()


def fault(name: str, content: bytes) -> Message | None:
    """Return what is wrong with a file beside the pages; None where it is one that they may have."""
    end = suffix(name)
    if end in COMPRESSED:
        return message("kind-compressed")
    if not (judge := _JUDGES.get(end)):
        pictures, documents = ([end[1:] for end in ends] for ends in (PICTURES, DOCUMENTS))
        return message("kind-unknown", pictures=pictures, documents=documents)
    if not content:
        return message("kind-empty")
    return judge(end, content)
