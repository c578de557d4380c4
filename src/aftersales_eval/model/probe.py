"""A probe as a row, the measurement made of it, and a fact that a brand states."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from aftersales_eval.model.claim import Claim
from aftersales_eval.model.metric import Basis

Value = str | int | float | bool | None
Row = Mapping[str, Value]
"""One probe by column name: moments in microseconds since 1970 UTC, durations in microseconds."""


@dataclass(frozen=True, slots=True)
class Measurement:
    """One value of one metric for one brand.

    `value` is in microseconds for durations, 1 or 0 for yes and no. A censored value is a lower
    limit: the true one is larger.
    """

    brand: str
    metric: str
    channel: str
    value: float | int
    censored: bool = False
    basis: Basis = Basis.EXPERIENCED
    at: int | None = None
    probe: str = ""
    scenario: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something a brand states: `value` in base units, `at` in microseconds since 1970 UTC.

    A promise may be about one `channel` only. `claims` are what was read on its pages: those that
    the value comes from, then those that say otherwise. `typed` is how a person wrote the value,
    where that says more than it does: `10 working days`.
    """

    brand: str
    metric: str
    value: float
    at: int | None = None
    source: str = ""
    quote: str = ""
    place: str = ""
    channel: str = ""
    claims: tuple[Claim, ...] = ()
    typed: str = ""

    @property
    def by_hand(self) -> bool:
        """Whether a person recorded it in a ledger, and nobody read it on a page."""
        return not self.claims and self.place.startswith("event ")

    @property
    def disputed(self) -> tuple[Claim, ...]:
        """What the brand states elsewhere about the same, with another value."""
        return tuple(
            claim
            for claim in self.claims
            if not claim.element and not same(claim.value, self.value)
        )


def same(one: float, other: float) -> bool:
    """Whether two stated values are one, but for the last digit of a conversion."""
    return abs(one - other) <= 1e-9 * max(abs(one), abs(other))
