"""Kaplan-Meier's product-limit curve, and the statistics that are read from it.

An unanswered probe is a wait longer than was watched, so every statistic is a functional of the
product-limit curve, which without censoring is the plain empirical distribution.

The band is Rothman's (J. Chron. Dis. 31, 1978): Wilson's score interval for the share F(t) that is
over by t, with the effective sample size n' = S (1 - S) / Var(S), the variance being Greenwood's.
Wilson's bounds are the solutions p of z = (p - F) / sqrt(p (1 - p) / n'), which is rising in p;
read with signed z they are a confidence distribution, and a quantile's is its inverse.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

import numpy as np

from aftersales_eval.model.evidence import Mass
from aftersales_eval.model.result import CurveRow, Estimate, Limit
from aftersales_eval.model.rubric import Statistic, StatisticName
from aftersales_eval.scoring.levels import (
    Array,
    Levels,
    interval_levels,
    normal_cdf,
    student_t,
)

TOLERANCE: Final = 1e-9
"""In floating point S hits exactly one half often, and == would then pick the wrong value."""


class Curve(NamedTuple):
    """A product-limit curve as steps: from `start[i]` on, the share `over[i]` is over.

    `effective[i]` is n' there. The first step begins at the low end of the scale with a share of 0;
    before the first event, steps also begin where waits were censored. `time`, `events`, `censored`
    and `at_risk` (shape (m,)) are the distinct observed values; `last` is the longest and
    `unfinished` the share still waiting there.
    """

    start: Array
    over: Array
    effective: Array
    time: Array
    events: Array
    censored: Array
    at_risk: Array
    survival: Array

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


def fit(masses: Iterable[Mass], low: float = 0.0) -> Curve:
    """The product-limit curve of values with their counts; raises ValueError when there are none.

    Among equal values, events come before censored waits. `low` is the low end of the scale.
    """
    merged: dict[float, list[int]] = {}
    for value, events, censored in masses:
        if not events and not censored:
            continue
        cell = merged.setdefault(float(value), [0, 0])
        cell[0] += events
        cell[1] += censored
    values = sorted(merged)
    if not values:
        raise ValueError("no evidence, no curve")
    time = np.array(values)
    happened_at: Array = np.array([merged[v][0] for v in values], dtype=float)
    waiting_at: Array = np.array([merged[v][1] for v in values], dtype=float)
    leaving = happened_at + waiting_at
    at_risk = leaving.sum() - np.concatenate([[0.0], np.cumsum(leaving)[:-1]])
    survival = np.cumprod(1 - happened_at / at_risk)
    effective = _effective(happened_at, at_risk, survival)

    first = int(np.argmax(happened_at > 0)) if happened_at.any() else len(time)
    waiting = at_risk[1 : first + 1] if first < len(time) else at_risk[1:]
    happened = happened_at > 0
    start = np.concatenate([[low], time[: len(waiting)], time[happened]])
    over = np.concatenate([[0.0], np.zeros(len(waiting)), 1 - survival[happened]])
    sizes = np.concatenate([at_risk[:1], waiting, effective[happened]])
    return Curve(start, over, sizes, time, happened_at, waiting_at, at_risk, survival)


def _effective(events: Array, at_risk: Array, survival: Array) -> Array:
    """n' at each value: at risk while S is 1, the last finite one once S is 0."""
    staying = at_risk - events
    with np.errstate(divide="ignore", invalid="ignore"):
        greenwood = np.cumsum(np.where(staying > 0, events / (at_risk * staying), 0.0))
        sizes = (1 - survival) / (survival * greenwood)
    sizes = np.where(greenwood > 0, sizes, at_risk)
    gone = survival <= TOLERANCE
    if gone.any():
        first = int(np.argmax(gone))
        before = sizes[first - 1] if first and greenwood[first - 1] > 0 else at_risk[first]
        sizes[gone] = before
    return np.asarray(sizes)


def wilson(share: Array | float, size: Array | float, z: Array | float) -> Array:
    """Wilson's bound for a share of a sample at signed `z`; inputs broadcast.

    Rising in z, `share` itself at 0. Exactly 0 for a share of 0 at z below 0 (and 1 above for 1).
    """
    p, n, z = np.asarray(share, float), np.asarray(size, float), np.asarray(z, float)
    square = z * z / n
    root = np.sqrt(np.maximum(p * (1 - p) / n + square / (4 * n), 0.0))
    bound = (p + square / 2 + z * root) / (1 + square)
    bound = np.where((p <= 0) & (z <= 0), 0.0, bound)
    bound = np.where((p >= 1) & (z >= 0), 1.0, bound)
    return np.clip(bound, 0.0, 1.0)


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
        return self.estimate_of(self.at(interval_levels()))

    def estimate_of(self, ends: Array) -> Estimate:
        """The same from the values at `interval_levels()`, shape (3,)."""
        low, value, high = (float(v) for v in ends)
        if not np.isfinite(value):
            low = low if np.isfinite(low) else self.edge
            return Estimate(self.edge, low, np.inf, Limit.MORE_THAN)
        return Estimate(value, low, high, self.limit)


def distribution(
    curve: Curve, statistic: Statistic, scale: tuple[float, float] | None, step: float
) -> Distribution:
    """The confidence distribution of a quantile, share or mean of the curve.

    `scale` holds the ends of the values' range; `step` is the distance of neighbouring values
    where they are discrete, 0 elsewhere.
    """
    match statistic.name:
        case StatisticName.QUANTILE:
            return quantile(curve, statistic.q)
        case StatisticName.SHARE:
            return share(curve, statistic.operator, statistic.threshold)
        case StatisticName.MEAN:
            return mean(curve, scale or (0.0, np.inf), step)
        case _:
            raise ValueError(f"{statistic.name} is not read from one curve")


def quantile(curve: Curve, q: float) -> Distribution:
    """The smallest value by which a share of `q` is over.

    Where the curve equals `q` over a whole interval, its midpoint, as R's survfit has it. The
    bound at z is the first step whose Wilson bound at -z reaches q, which is the first with
    (q - F) / sqrt(q (1 - q) / n') <= -z.
    """
    gap = q - curve.over
    gap[np.abs(gap) <= TOLERANCE] = 0.0
    needed = np.minimum.accumulate(gap / np.sqrt(q * (1 - q) / curve.effective))
    reach = -float(needed[-1])
    middle = _middle(curve, q)

    def at(levels: Levels) -> Array:
        index = np.searchsorted(-needed, levels.z, side="left")
        values = np.append(curve.start, np.inf)[index]
        return np.asarray(np.where(levels.z == 0, middle, values))

    return Distribution(at, reach=normal_cdf(reach), edge=curve.last)


def _middle(curve: Curve, q: float) -> float:
    """The quantile itself; infinite when censoring keeps the curve below `q`."""
    reached = np.flatnonzero(curve.over >= q - TOLERANCE)
    if not len(reached):
        return float(np.inf)
    index = int(reached[0])
    here = float(curve.start[index])
    if curve.over[index] > q + TOLERANCE:
        return here
    above = np.flatnonzero(curve.over > q + TOLERANCE)
    until = float(curve.start[above[0]]) if len(above) else curve.last
    return (here + until) / 2


def share(curve: Curve, operator: str, threshold: float) -> Distribution:
    """The share of values that are `<=`, `<`, `>=` or `>` the threshold.

    Where nobody was watched as long as the threshold, the share still waiting may or may not have
    made it: the estimate counts them as not, and the levels above it spread them evenly.
    """
    slack = TOLERANCE * max(abs(threshold), 1.0)
    inclusive = operator in ("<=", ">")
    edge = threshold + slack if inclusive else threshold - slack
    side = "right" if inclusive else "left"
    index = max(int(np.searchsorted(curve.start, edge, side)) - 1, 0)  # type: ignore[call-overload]
    over, size = float(curve.over[index]), float(curve.effective[index])
    unknown = curve.unfinished if threshold > curve.last + slack else 0.0

    def below(levels: Levels) -> Array:
        extra = unknown * np.clip(2 * levels.u - 1, 0.0, 1.0)
        return wilson(over + extra, size, levels.z)

    def above(levels: Levels) -> Array:
        mirrored = Levels(1 - levels.u[::-1], -levels.z[::-1])
        return 1 - below(mirrored)[::-1]

    if operator in ("<=", "<"):
        return Distribution(below, Limit.AT_LEAST if unknown else Limit.EXACT)
    return Distribution(above, Limit.AT_MOST if unknown else Limit.EXACT)


def mean(curve: Curve, scale: tuple[float, float], step: float) -> Distribution:
    """The mean (restricted to the longest value seen), with Student's t kept inside the scale.

    With censoring it is the area under the curve, its variance that of the product-limit mean
    (Klein and Moeschberger, 4.5.2) times m / (m - 1) for m events. One more answer a `step` away
    from the mean is added to the variance: three equal ratings do not make a mean certain.
    """
    jumps = -np.diff(np.concatenate([[1.0], curve.survival]))
    centre = float((curve.time * jumps).sum() + curve.last * curve.survival[-1])
    count = int(curve.events.sum())
    unfinished = curve.unfinished
    # What is still running may yet be anything longer: that share of the levels is not reached.
    reach = max(1 - unfinished, 0.5) if unfinished else 1.0
    most = curve.last if unfinished else np.inf
    spread = _mean_error(curve, centre, count, step)
    low, high = scale

    def at(levels: Levels) -> Array:
        if spread is None:
            values = _only_one(levels.u, curve, centre, scale)
        else:
            values = centre + student_t(levels.u, count - 1) * spread
        values = np.clip(np.where(levels.z == 0, centre, values), low, min(high, most))
        return np.asarray(np.where(levels.u > reach, np.inf, values))

    return Distribution(at, Limit.AT_LEAST if unfinished else Limit.EXACT, reach, curve.last)


def _mean_error(curve: Curve, centre: float, count: int, step: float) -> float | None:
    """The standard error of the mean, None from fewer than two events."""
    if count < 2:
        return None
    widths = np.diff(curve.time, append=curve.last)
    ahead = np.cumsum((curve.survival * widths)[::-1])[::-1]
    staying = curve.at_risk - curve.events
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = np.where(staying > 0, ahead**2 * curve.events / (curve.at_risk * staying), 0.0)
    variance = float(terms.sum()) * count / (count - 1)
    pseudo = step or 0.022 * abs(centre) or 1.0
    return float(np.sqrt(variance + (pseudo / count) ** 2))


def _only_one(u: Array, curve: Curve, centre: float, scale: tuple[float, float]) -> Array:
    """One value says little of a mean: the rest of the scale stays possible, evenly.

    Where there are n waits, one short answer more could pull the mean down by an n-th of the way.
    An end that is infinite is approached as 1 / level.
    """
    low, high = scale
    unit = abs(centre) or 1.0
    if np.isfinite(low):
        nearest = low + (centre - low) * (1 - 1 / curve.total)
        below = nearest + 2 * u * (centre - nearest)
    else:
        below = centre - unit * (1 / np.maximum(2 * u, 1e-12) - 1)
    if np.isfinite(high):
        above = centre + (2 * u - 1) * (high - centre)
    else:
        above = centre + unit * (1 / np.maximum(2 - 2 * u, 1e-12) - 1)
    return np.asarray(np.where(u < 0.5, below, above))


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
