"""Which edition a build is, or a page of it."""

from dataclasses import dataclass
from datetime import date

from guideline.project.interface_words import Words


@dataclass(frozen=True, slots=True)
class Standing:
    """The latest edition. is_amended: whether something else is said today."""

    number: int
    day: date
    is_amended: bool

    def label(self, words: Words) -> str:
        """Return the number as readers see it."""
        number = str(self.number)
        return words["edition.amended"].format(number=number) if self.is_amended else number
