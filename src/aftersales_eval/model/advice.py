"""Advice: what one could look at next, and how far that would settle the verdict."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

NOTHING: Final = 0.0005
"""A gain below this is none: it would not be seen in whole per cent, nor beside sampling noise."""


class Settles(StrEnum):
    """Which question a look would help to settle."""

    LEADER = "leader"
    TIER = "tier"


@dataclass(frozen=True)
class Advice:
    """One probe of a brand through a channel, or one fact to look up, and what it is worth.

    `verdict` is what is now most likely: the name of the brand that leads, or a tier's value.
    `now` are its odds; `gain` is how much they would rise on average if it is true, and `then` is
    the sum of both. `criteria` are the ids of those that the look would inform. A fact has a
    `metric` and no channel, a probe a channel and no metric; `scenario` is empty where the rubric
    suggests none.
    """

    brand: str
    channel: str
    scenario: str
    settles: Settles
    verdict: str
    now: float
    then: float
    gain: float
    criteria: tuple[str, ...]
    metric: str = ""

    @property
    def is_fact(self) -> bool:
        """Whether something that the brand states is to be looked up, instead of a probe."""
        return bool(self.metric)

    @property
    def worth_it(self) -> bool:
        """Whether there is any gain to speak of."""
        return self.gain >= NOTHING
