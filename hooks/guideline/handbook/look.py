"""How a place's documents look: the site's colours, and the drawing at the foot of the cover."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from guideline.project import regular_files
from guideline.project.interface_words import PLACE

COLOURS = f"{PLACE}/colours.css"
"""The colours of the site, within the theme's folder; documents have those of its first rule."""
DRAWING = f"{PLACE}/cover.svg"
"""The drawing, as wide as the paper, within the theme's folder; there need not be one."""

_COLOUR = re.compile(r"--([\w-]+):\s*(#[0-9a-fA-F]{6})\s*;")


@dataclass(frozen=True, slots=True)
class Look:
    """Colours by name, such as water: #003366; the drawing's file. Without either, all is grey."""

    colours: Mapping[str, str] = field(default_factory=dict)
    drawing: Path | None = None

    @property
    def said(self) -> str:
        """What the templates read."""
        return json.dumps({"colours": self.colours, "drawing": self.drawing and str(self.drawing)})

    @property
    def parts(self) -> list[str | bytes]:
        """What documents that look so depend on."""
        drawn = self.drawing and regular_files.read(
            self.drawing, self.drawing.parent, regular_files.FILE
        )
        return [json.dumps(self.colours), drawn or b""]


def of(theme: Path | None) -> Look:
    """Return the look that the project's templates and styles say. theme: their folder."""
    if theme is None:
        return Look()
    styles, drawing = theme / COLOURS, theme / DRAWING
    first = styles.read_text("utf-8").partition("}")[0] if styles.is_file() else ""
    return Look(dict(_COLOUR.findall(first)), drawing.resolve() if drawing.is_file() else None)
