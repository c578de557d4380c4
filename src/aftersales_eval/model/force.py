"""What a recorded statement is worth by now."""

from __future__ import annotations

from enum import StrEnum


class Force(StrEnum):
    """What a statement is worth: what it says counts, something else does, or it is past.

    ASIDE is what holds only for some, in one country, or by law beside what the brand grants.
    """

    COUNTS = "counts"
    OTHERWISE = "says-otherwise"
    ASIDE = "aside"
    PAST = "past"
