"""SVG drawings: shapes, paint and words, and nothing that runs, fetches or leads anywhere."""

import re
from xml.parsers import expat

from guideline.project.messages import Message, message

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


class _RefusedError(Exception):
    """The drawing holds something that is not on the list."""

    def __init__(self, id: str, **args: str | int) -> None:  # noqa: A002 - the catalogue's word
        super().__init__(id)
        self.what = message(f"drawing-{id}", **args)


def fault_of_drawing(content: bytes) -> Message | None:
    """Return what is wrong with a drawing; None where nothing is."""
    try:
        _Reader().read(content)
    except UnicodeDecodeError:
        return message("kind-not-utf-8")
    except expat.ExpatError as error:
        problem = expat.ErrorString(error.code)
        return message("kind-no-drawing", line=error.lineno, problem=problem)
    except _RefusedError as refused:
        return message("kind-drawing", what=refused.what)
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
            raise _RefusedError("encoding", encoding=encoding)

    @staticmethod
    def _doctype(*_: object) -> None:
        raise _RefusedError("doctype")

    @staticmethod
    def _instruction(target: str, _: str) -> None:
        raise _RefusedError("instruction", name=target)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._levels += 1
        if self._levels > _MOST_LEVELS:
            raise _RefusedError("levels", most=_MOST_LEVELS)
        local = name.removeprefix(_NAMESPACE)
        if name == local or local not in _ELEMENTS or (self._levels == 1 and local != "svg"):
            raise _RefusedError("element", name=local.rpartition(" ")[2])
        for attribute, value in attributes.items():
            if attribute not in _ATTRIBUTES:
                raise _RefusedError("attribute", name=attribute.rpartition(" ")[2])
            if attribute == "style":
                _judge_style(value)
            elif not _is_plain(value, words=attribute in ("aria-label", "class", "id")):
                raise _RefusedError("value", name=attribute, value=value[:40])

    def _end(self, _: str) -> None:
        self._levels -= 1


def _judge_style(style: str) -> None:
    for declaration in filter(str.strip, style.split(";")):
        name, _, value = declaration.partition(":")
        if name.strip().lower() not in _PAINT or not _is_plain(value):
            raise _RefusedError("style", style=declaration.strip()[:40])


def _is_plain(value: str, *, words: bool = False) -> bool:
    """Tell whether a value is numbers, words and colours, and paint from the same drawing."""
    if words:
        return True
    rest = _PLAIN.sub("", _OWN.sub("", value))
    return not any(sign in rest for sign in ("(", ")", "\\", "@", "/*", "//", "<"))
