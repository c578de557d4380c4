"""Kaplan-Meier's product-limit curve of one sample, and the statistics that are read from it.

An unanswered probe is a wait longer than was watched, so every statistic is a functional of the
product-limit curve, which without censoring is the plain empirical distribution. The formulas are
in `curves`, for many samples at once; here is one, for those who walk along a single curve.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import NamedTuple

import numpy as np

from aftersales_eval.model.evidence import Mass
from aftersales_eval.model.result import CurveRow, Estimate, Limit
from aftersales_eval.model.rubric import Statistic
from aftersales_eval.scoring import curves as many
from aftersales_eval.scoring.curves import (
    LIMITS,
    TOLERANCE,
    Curves,
    Distributions,
    Steps,
    fit_all,
    wilson,
)
from aftersales_eval.scoring.levels import Array, Levels, interval_levels
from aftersales_eval.scoring.masses import Masses, single

__all__ = ["TOLERANCE", "wilson"]


class Curve(Steps):
    """The curve of one sample: values have the shape (m,), and no step is without a change."""

    __slots__ = ()

    @property
    def total(self) -> int:
        """How many observations, censored ones included."""
        return int(self.events.sum() + self.censored.sum())

    @property
    def last(self) -> float:
        """The longest value seen."""
        return float(self.time[-1])

    @property
    def unfinished(self) -> float:
        """The share that is still waiting after the longest value."""
        remaining = float(self.survival[-1])
        return remaining if remaining > TOLERANCE else 0.0

    @property
    def alone(self) -> Curves:
        """This curve as the only one of several."""
        return Curves(*(column[None, :] for column in self))


def fit(masses: Iterable[Mass], low: float = 0.0) -> Curve:
    """The product-limit curve of values with their counts; raises ValueError when there are none.

    Among equal values, events come before censored waits. `low` is the low end of the scale.
    """
    merged: dict[float, tuple[int, int]] = {}
    for value, events, censored in masses:
        if events or censored:
            before = merged.get(float(value), (0, 0))
            merged[float(value)] = (before[0] + events, before[1] + censored)
    if not merged:
        raise ValueError("no evidence, no curve")
    return curve_of_sample(single(merged), low)


def curve_of_sample(masses: Masses, low: float) -> Curve:
    """The curve of the only sample in `masses`, without steps on which nothing changes."""
    found = fit_all(masses, low)
    happened = found.events[0] > 0
    first = int(np.argmax(happened)) if happened.any() else len(happened) - 1
    steps = np.concatenate([[True], happened | (np.arange(len(happened)) < first)])
    start, over, effective, *others = (column[0] for column in found)
    return Curve(start[steps], over[steps], effective[steps], *others)


class Distribution(NamedTuple):
    """A statistic as a confidence distribution: `at(levels)` is rising in the level.

    Levels above `reach` are not reached by the evidence: the value there is infinite, known only
    to lie beyond `edge`, the longest wait seen.
    """

    at: Callable[[Levels], Array]
    limit: Limit = Limit.EXACT
    reach: float = 1.0
    edge: float = 0.0

    def estimate(self) -> Estimate:
        """The value with its 90 % interval."""
        low, value, high = (float(v) for v in self.at(interval_levels()))
        return estimate_of(low, value, high, self.limit, self.edge)


def estimate_of(low: float, value: float, high: float, limit: Limit, edge: float) -> Estimate:
    """An estimate from its values at `interval_levels()` and the longest wait seen."""
    if not math.isfinite(value):
        return Estimate(edge, low if math.isfinite(low) else edge, math.inf, Limit.MORE_THAN)
    return Estimate(value, low, high, limit)


def first_of(found: Distributions) -> Distribution:
    """The distribution of the first of several samples."""

    def at(levels: Levels) -> Array:
        order = np.argsort(levels.z, kind="stable")
        values = np.empty(len(order))
        values[order] = found.at(Levels(levels.u[order], levels.z[order]))[0]
        return values

    limit = LIMITS[int(found.limit[0])]
    return Distribution(at, limit, float(found.reach[0]), float(found.edge[0]))


def distribution(
    curve: Curve, statistic: Statistic, scale: tuple[float, float] | None, step: float
) -> Distribution:
    """The confidence distribution of a quantile, share or mean of the curve.

    `scale` holds the ends of the values' range; `step` is the distance of neighbouring values
    where they are discrete, 0 elsewhere.
    """
    return first_of(many.distributions(curve.alone, statistic, scale, step))


def quantile(curve: Curve, q: float) -> Distribution:
    """The smallest value by which a share of `q` is over; see `curves.quantiles`."""
    return first_of(many.quantiles(curve.alone, q))


def share(curve: Curve, operator: str, threshold: float) -> Distribution:
    """The share of values that are `<=`, `<`, `>=` or `>` the threshold; see `curves.shares`."""
    return first_of(many.shares(curve.alone, operator, threshold))


def mean(curve: Curve, scale: tuple[float, float], step: float) -> Distribution:
    """The mean, restricted to the longest value seen; see `curves.means`."""
    return first_of(many.means(curve.alone, scale, step))


def rows(curve: Curve) -> tuple[CurveRow, ...]:
    """The curve as a table, one row per observed value, with the 90 % band."""
    low_z, _, high_z = interval_levels().z
    index = np.searchsorted(curve.start, curve.time, side="right") - 1
    over, size = curve.over[index], curve.effective[index]
    lower, upper = wilson(over, size, low_z), wilson(over, size, high_z)
    return tuple(
        CurveRow(float(t), int(n), int(d), int(c), float(f), float(lo), float(hi))
        for t, n, d, c, f, lo, hi in zip(
            curve.time,
            curve.at_risk,
            curve.events,
            curve.censored,
            over,
            lower,
            upper,
            strict=True,
        )
    )
