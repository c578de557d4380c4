"""A statistic's value to points, and points to a tier."""

from __future__ import annotations

from typing import Final

import numpy as np

from aftersales_eval.model.metric import Better
from aftersales_eval.model.rubric import Bands, Tier
from aftersales_eval.scoring.levels import Array

POINTS: Final = (100.0, 80.0, 50.0, 0.0)
"""What `best`, `high_quality`, `standard` and `worst` earn."""

HIGH_QUALITY: Final = 80.0
STANDARD: Final = 50.0
TOLERANCE: Final = 1e-9

ORDER: Final = (Tier.BELOW_STANDARD, Tier.STANDARD, Tier.HIGH_QUALITY)
"""Rated tiers, worst first."""


def points(bands: Bands, value: Array) -> Array:
    """Points of each value: piecewise linear through the bands, kept between 0 and 100.

    A value that equals a band within rounding has reached it; where two bands are equal, the better
    one counts. Infinity earns what the far end of the scale earns.
    """
    slack: Array | float = TOLERANCE
    if value.size and not -1 <= value.min() <= value.max() <= 1:
        # Bounded, so that infinity less a slack is infinity still.
        slack = TOLERANCE * np.clip(np.abs(value), 1.0, 1e300)
    if bands.better is Better.LOWER:
        earned = np.interp(value - slack, bands.values, POINTS)
    else:
        earned = np.interp(value + slack, bands.values[::-1], POINTS[::-1])
    return np.asarray(np.round(earned, 6, out=earned))


def points_of(bands: Bands, value: float) -> float:
    """Points of one value."""
    return float(points(bands, np.array([value]))[0])


def tier_of(earned: float) -> Tier:
    """80 points and more are high quality, 50 and more standard."""
    if earned >= HIGH_QUALITY - TOLERANCE:
        return Tier.HIGH_QUALITY
    return Tier.STANDARD if earned >= STANDARD - TOLERANCE else Tier.BELOW_STANDARD


def tier_index(earned: Array) -> Array:
    """The place of each value's tier in `ORDER`, shape as given."""
    high = earned >= HIGH_QUALITY - TOLERANCE
    return np.asarray(high.astype(float) + (earned >= STANDARD - TOLERANCE))


def tier_odds(index: Array) -> dict[Tier, float]:
    """How often each tier was drawn, best first."""
    counts = np.bincount(index.astype(np.intp), minlength=len(ORDER)) / len(index)
    return {tier: float(counts[k]) for k, tier in reversed(list(enumerate(ORDER)))}
