"""What a brand's public pages say: passages, and the claims that are read from them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Manner(StrEnum):
    """How a claim was read: from mark-up, from prose, or measured on the prose itself."""

    STRUCTURED = "structured"
    TEXT = "text"
    MEASURED = "measured"


class Condition(StrEnum):
    """What a claim says of when it holds.

    The first four limit it: it does not hold for every shopper and every purchase.
    """

    MEMBERS = "members"
    GOODS = "goods"
    SEASON = "season"
    PLACE = "place"
    COUNTRY = "country"
    CHANNEL = "channel"
    CLOCK = "clock"
    DAYS = "days"
    RIGHT = "right"


LIMITING: Final = frozenset({Condition.MEMBERS, Condition.GOODS, Condition.SEASON, Condition.PLACE})
"""Conditions under which a claim says nothing of an ordinary purchase by an ordinary shopper."""

Conditions = tuple[tuple[Condition, str], ...]
"""Each condition with what it is, in the order of `Condition`, each once."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One block of a page's text: a paragraph, a list item, a row of a table.

    White space is normalised. `headings` are those above it, outermost first, the page's title
    before them. `language` is en, de, fr, es, or empty where it is another or not known.
    """

    text: str
    headings: tuple[str, ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that one page states about one metric, as it is quoted.

    `value` is in base units: seconds for durations, 1 or 0 for yes and no, else plain. Metrics that
    count things (channels, languages, disclosures) are claimed one `element` at a time, with a
    value of 1. `address`, `page` (the SHA-256 of what was read) and `at` (microseconds since 1970
    UTC) say where and when it was read, `place` where it is recorded. `confidence` is the share of
    claims of this kind that was right on labelled passages, at the low end of its 90 % interval;
    None where that was not measured.
    """

    metric: str
    value: float
    quote: str
    how: Manner
    conditions: Conditions = ()
    element: str = ""
    address: str = ""
    page: str = ""
    at: int | None = None
    confidence: float | None = None
    place: str = ""

    @property
    def limited(self) -> bool:
        """Whether it holds only for some shoppers, goods, seasons or places."""
        return any(key in LIMITING for key, _ in self.conditions)

    def condition(self, key: Condition) -> str:
        """What it says of one condition, empty where nothing."""
        return dict(self.conditions).get(key, "")
