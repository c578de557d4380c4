"""How far observers who rated the same things agree."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

RELIABLE: Final = 0.8
TENTATIVE: Final = 2 / 3
"""Krippendorff's own limits, Content Analysis (2004), chapter 11: 0.800 and 0.667."""


class Scale(StrEnum):
    """What differences between values mean: none, an order, or distances."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"


class Undefined(StrEnum):
    """Why there is no alpha."""

    NO_PAIRS = "no pairs"
    NO_VARIATION = "no variation"


@dataclass(frozen=True)
class Disagreement:
    """A unit that deserves a second look: its values by observer, in order of their names.

    `distance` is the ordinal distance between the lowest and the highest value, as a share of the
    largest that there is among all values.
    """

    unit: str
    ratings: tuple[tuple[str, float], ...]
    distance: float


@dataclass(frozen=True)
class Agreement:
    """Krippendorff's alpha of one metric with its 90 % interval.

    `units` counts what at least two observers rated, `values` their ratings of these; `observers`
    are their names. `alpha` is None where it is not defined, for the reason in `undefined`; the
    interval is None where there are too few units for one.
    """

    metric: str
    level: Scale
    alpha: float | None
    low: float | None
    high: float | None
    units: int
    values: int
    observers: tuple[str, ...]
    undefined: Undefined | None = None
    disagreements: tuple[Disagreement, ...] = ()
