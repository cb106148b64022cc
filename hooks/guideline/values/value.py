"""What a value is: what stands in a text, and all that it may mean."""

from dataclasses import dataclass, replace
from enum import IntEnum

Reading = tuple[str | int, ...]
"""One meaning: its kind, then what it holds.

``("number", "3.5")``, ``("date", year or 0, month, day)``, ``("month", year or 0, month)``,
``("time", hour, minute)``, ``("weekday", 0 for Monday)``, ``("telephone", "+358…")``,
``("handle", "@name")``, ``("code", "…")``, ``("address", host, path)``, ``("label",)``,
``("placeholder", "https://*/api")``.
"""


class Certainty(IntEnum):
    """How sure it is that a text means the value.

    FIGURE: it has to have its counterpart. WORD: a word of a language; it is missed only where the
    other text has one of the same kind that is left over as well. DOUBTED: it says other things as
    often (Swedish *andra*, others); it is missed only where what is left over there is no such
    word. GUESS: it may be a counterpart, and is never missed (the article *en*, “both”).
    """

    FIGURE = 0
    WORD = 1
    DOUBTED = 2
    GUESS = 3


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a text.

    written: as the text has it, from `start` to `end`. readings: all that it may mean; two values
    are the same where they share one and their units are the same or unknown. unit: a sign such as
    "%" or "€". parts: the numbers that it would be, were it not one value. language: the part of an
    address that names a language.
    """

    written: str
    start: int
    end: int
    readings: frozenset[Reading]
    certainty: Certainty = Certainty.FIGURE
    unit: str = ""
    parts: tuple[str, ...] = ()
    language: str = ""

    def also(self, readings: frozenset[Reading]) -> "Value":
        """Return the value with further readings."""
        return replace(self, readings=self.readings | readings)

    @property
    def kinds(self) -> frozenset[str | int]:
        """The kinds of what it may mean."""
        return frozenset(reading[0] for reading in self.readings)
