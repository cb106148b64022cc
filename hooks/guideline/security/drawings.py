"""SVG drawings: shapes, paint and words, and nothing that runs, fetches or leads anywhere."""

import re
from xml.parsers import expat

_NAMESPACE = "http://www.w3.org/2000/svg "
_XML = "http://www.w3.org/XML/1998/namespace "
_ELEMENTS = {
    "svg",
    "g",
    "defs",
    "title",
    "desc",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
} | {"polygon", "text", "tspan", "linearGradient", "radialGradient", "stop", "clipPath", "mask"}
# https://www.w3.org/TR/SVG2/propidx.html, what decides how a shape or a word looks
_PAINT = (
    {"color", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity"}
    | {"stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "opacity"}
    | {"stroke-dashoffset", "stop-color", "stop-opacity", "clip-path", "clip-rule", "mask"}
    | {"font-family", "font-size", "font-style", "font-weight", "font-stretch", "font-variant"}
    | {"letter-spacing", "word-spacing", "text-anchor", "text-align", "dominant-baseline"}
    | {"alignment-baseline", "baseline-shift", "line-height", "white-space", "paint-order"}
    | {"color-interpolation", "shape-rendering", "text-rendering", "vector-effect", "overflow"}
    | {"display", "visibility", "isolation", "mix-blend-mode"}
)
_OTHERS = (
    {"id", "class", "style", "version", "viewBox", "width", "height", "x", "y", "x1", "y1", "x2"}
    | {"y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "fr", "d", "points", "pathLength", "dx", "dy"}
    | {"rotate", "transform", "gradientTransform", "gradientUnits", "spreadMethod", "offset"}
    | {"clipPathUnits", "maskUnits", "maskContentUnits", "preserveAspectRatio", "textLength"}
    | {"lengthAdjust", "role", "aria-label", "aria-labelledby", "aria-hidden", "focusable"}
    | {"baseProfile", f"{_XML}space", f"{_XML}lang", "lang"}
)
_ATTRIBUTES = _PAINT | _OTHERS
_OWN = re.compile(r"""url\(\s*(["']?)#[\w.:-]+\1\s*\)""")
# Functions that numbers and colours are written in; no other round bracket stands in a value.
_PLAIN = re.compile(
    r"\b(?:matrix|translate|translate[XY]|scale|rotate|skew[XY]|rgba?|hsla?)\([^()]*\)"
)
_MOST_LEVELS = 100
_AGAIN = (
    "Export it as a plain, optimised SVG with presentation attributes, without scripts, styles, "
    "links, pictures or effects; or save it as PNG."
)


class _RefusedError(Exception):
    """The drawing holds something that is not on the list; the message says what."""


def fault_of_drawing(content: bytes) -> tuple[str, str] | None:
    """Return what is wrong with a drawing, and what to do; None where nothing is."""
    try:
        _Reader().read(content)
    except UnicodeDecodeError:
        return "is not UTF-8 text", "Save it as UTF-8."
    except expat.ExpatError as error:
        return f"is no SVG drawing (line {error.lineno}: {expat.ErrorString(error.code)})", _AGAIN
    except _RefusedError as refused:
        return f"holds {refused}, which no drawing here may", _AGAIN
    return None


class _Reader:
    def __init__(self) -> None:
        self._levels = 0

    def read(self, content: bytes) -> None:
        content.decode("utf-8")  # what expat would read in another way, it does not get
        parser = expat.ParserCreate("utf-8", " ")
        parser.XmlDeclHandler = self._declaration
        parser.StartDoctypeDeclHandler = self._doctype
        parser.ProcessingInstructionHandler = self._instruction
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.Parse(content, True)

    @staticmethod
    def _declaration(_: str, encoding: str | None, __: int) -> None:
        if encoding and encoding.lower() not in ("utf-8", "us-ascii"):
            raise _RefusedError(f"another encoding ({encoding})")

    @staticmethod
    def _doctype(*_: object) -> None:
        raise _RefusedError("a document type (<!DOCTYPE>)")

    @staticmethod
    def _instruction(target: str, _: str) -> None:
        raise _RefusedError(f"an instruction (<?{target}>)")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._levels += 1
        if self._levels > _MOST_LEVELS:
            raise _RefusedError(f"more than {_MOST_LEVELS} levels")
        local = name.removeprefix(_NAMESPACE)
        if name == local or local not in _ELEMENTS or (self._levels == 1 and local != "svg"):
            raise _RefusedError(f"an element <{local.rpartition(' ')[2]}>")
        for attribute, value in attributes.items():
            if attribute not in _ATTRIBUTES:
                raise _RefusedError(f"an attribute {attribute.rpartition(' ')[2]}")
            if attribute == "style":
                _judge_style(value)
            elif not _is_plain(value, words=attribute in ("aria-label", "class", "id")):
                raise _RefusedError(f"{attribute}=“{value[:40]}”")

    def _end(self, _: str) -> None:
        self._levels -= 1


def _judge_style(style: str) -> None:
    for declaration in filter(str.strip, style.split(";")):
        name, _, value = declaration.partition(":")
        if name.strip().lower() not in _PAINT or not _is_plain(value):
            raise _RefusedError(f"a style “{declaration.strip()[:40]}”")


def _is_plain(value: str, *, words: bool = False) -> bool:
    """Tell whether a value is numbers, words and colours, and paint from the same drawing."""
    if words:
        return True
    rest = _PLAIN.sub("", _OWN.sub("", value))
    return not any(sign in rest for sign in ("(", ")", "\\", "@", "/*", "//", "<"))
