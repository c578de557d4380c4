"""Product-limit curves of many samples at once, and the statistics that are read from them.

The band is Rothman's (J. Chron. Dis. 31, 1978): Wilson's score interval for the share F(t) that is
over by t, with the effective sample size n' = S (1 - S) / Var(S), the variance being Greenwood's.
Wilson's bounds are the solutions p of z = (p - F) / sqrt(p (1 - p) / n'), which is rising in p;
read with signed z they are a confidence distribution, and a quantile's is its inverse.

Curves lie one per row, short ones filled up with steps on which nothing happens. Sums along a row
are running ones, so that a sample gives the same last digit whatever lies beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.model.result import Limit
from aftersales_eval.model.rubric import Bands, Statistic, StatisticName
from aftersales_eval.scoring.levels import Array, Levels, normal_cdf, students_t
from aftersales_eval.scoring.masses import Masses
from aftersales_eval.scoring.value import points, points_of

Codes = NDArray[np.int8]

TOLERANCE: Final = 1e-9
"""In floating point S hits exactly one half often, and == would then pick the wrong value."""

LIMITS: Final = (Limit.EXACT, Limit.MORE_THAN, Limit.AT_LEAST, Limit.AT_MOST)
"""What the codes of a distribution's `limit` stand for."""


class Steps(NamedTuple):
    """Product-limit curves as steps: from `start` on, the share `over` is over.

    `effective` is n' there. The first step begins at the low end of the scale with a share of 0;
    before the first event, steps also begin where waits were censored. `time` has the distinct
    values in rising order, the others their counts and what is left of the curve there.
    """

    start: Array
    over: Array
    effective: Array
    time: Array
    events: Array
    censored: Array
    at_risk: Array
    survival: Array


class Curves(Steps):
    """The curves of n samples, one per row: steps have the shape (n, m + 1), values (n, m).

    A row with fewer values than m repeats its last one, without counts.
    """

    __slots__ = ()

    @property
    def last(self) -> Array:
        """The longest value seen, shape (n,)."""
        return np.asarray(self.time[:, -1])

    @property
    def unfinished(self) -> Array:
        """The share that is still waiting after the longest value, shape (n,)."""
        remaining = self.survival[:, -1]
        return np.where(remaining > TOLERANCE, remaining, 0.0)


def fit_all(masses: Masses, low: float = 0.0) -> Curves:
    """The product-limit curves of samples of which none is empty.

    Among equal values, events come before censored waits. `low` is the low end of the scale.
    """
    sizes = masses.sizes
    rows, width = len(sizes), int(sizes.max(initial=1))
    ahead_of = np.arange(rows) * width - masses.starts[:-1]
    at = np.arange(len(masses.value)) + np.repeat(ahead_of, sizes)
    end = sizes - 1

    def spread_out(values: NDArray[np.generic]) -> Array:
        wide = np.zeros(rows * width)
        wide[at] = values
        return wide.reshape(rows, width)

    time, happened, waiting = map(spread_out, (masses.value, masses.events, masses.censored))
    behind = np.arange(width) > end[:, None]
    time = np.where(behind, np.take_along_axis(time, end[:, None], axis=1), time)
    leaving = happened + waiting
    gone = np.cumsum(leaving, axis=1)
    at_risk = gone[:, -1:] - (gone - leaving)
    ratio = np.divide(happened, at_risk, out=np.zeros_like(happened), where=at_risk > 0)
    survival = np.cumprod(1 - ratio, axis=1)
    sizes_at = _effective(happened, at_risk, survival)
    first = np.cumsum(happened, axis=1) == 0  # before the first event
    ahead = np.concatenate([at_risk[:, 1:], np.zeros((rows, 1))], axis=1)
    ahead = np.where(ahead > 0, ahead, np.take_along_axis(at_risk, end[:, None], axis=1))
    zero = np.zeros((rows, 1))
    return Curves(
        np.concatenate([zero + low, time], axis=1),
        np.concatenate([zero, np.where(first, 0.0, 1 - survival)], axis=1),
        np.concatenate([at_risk[:, :1], np.where(first, ahead, sizes_at)], axis=1),
        time, happened, waiting, at_risk, survival,
    )  # fmt: skip


def _effective(events: Array, at_risk: Array, survival: Array) -> Array:
    """n' at each value: at risk while S is 1, the last finite one once S is 0."""
    staying = at_risk - events
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = np.where(staying > 0, events / (at_risk * staying), 0.0)
        greenwood = np.cumsum(terms, axis=1)
        sizes = (1 - survival) / (survival * greenwood)
    sizes = np.where(greenwood > 0, sizes, at_risk)
    gone = survival <= TOLERANCE
    if gone.any():
        first = gone.argmax(axis=1)[:, None]
        here = np.take_along_axis(at_risk, first, axis=1)
        back = np.maximum(first - 1, 0)
        before = np.take_along_axis(sizes, back, axis=1)
        known = (first > 0) & (np.take_along_axis(greenwood, back, axis=1) > 0)
        sizes = np.where(gone, np.where(known, before, here), sizes)
    return np.asarray(sizes)


def wilson(share: Array | float, size: Array | float, z: Array | float) -> Array:
    """Wilson's bound for a share of a sample at signed `z`; inputs broadcast.

    Rising in z, `share` itself at 0. Exactly 0 for a share of 0 at z below 0 (and 1 above for 1).
    """
    p, n, z = np.asarray(share, float), np.asarray(size, float), np.asarray(z, float)
    # In place as far as possible: of all that is computed per draw, this takes longest.
    shape = np.broadcast_shapes(p.shape, n.shape, z.shape)
    square, root = np.empty(shape), np.empty(shape)
    np.divide(z * z, n, out=square)
    np.multiply(square, 0.25 / n, out=root)
    root += np.maximum(p * (1 - p), 0.0) / n
    np.sqrt(root, out=root)
    root *= z
    root += square / 2
    root += p
    square += 1
    root /= square
    if ((p <= 0) | (p >= 1)).any():
        root = np.where((p <= 0) & (z <= 0), 0.0, root)
        root = np.where((p >= 1) & (z >= 0), 1.0, root)
    return np.clip(root, 0.0, 1.0, out=root)


@dataclass(frozen=True)
class Distributions:
    """A statistic of n samples as confidence distributions: `at(levels)` rises along the levels.

    `levels` have the shape (k,) and rise; the result is (n, k). Levels above `reach`, shape (n,),
    are not reached by the evidence: the value there is infinite, known only to lie beyond `edge`,
    shape (n,), the longest wait seen. `limit`, shape (n,), are places in `LIMITS`.
    """

    at: Callable[[Levels], Array]
    limit: Codes
    reach: Array
    edge: Array

    def points(self, bands: Bands, levels: Levels, values: Array | None = None) -> Array:
        """The points at each level, shape (n, k); `values` are those of `at(levels)`, if at hand.

        Where the evidence does not reach, all that is known is that the value lies beyond the
        longest wait: points run evenly from what that wait earns to what the end of the scale does.
        """
        values = self.at(levels) if values is None else values
        return self._reaching(points(bands, values), bands, levels)

    def _reaching(self, earned: Array, bands: Bands, levels: Levels) -> Array:
        rows = np.flatnonzero(self.reach < levels.u[-1])  # levels rise
        if len(rows):
            reach = self.reach[rows][:, None]
            edge = points(bands, self.edge[rows])[:, None]
            end = points_of(bands, np.inf)
            way = (levels.u - reach) / (1 - reach)
            earned[rows] = np.where(levels.u > reach, edge + (end - edge) * way, earned[rows])
        return earned


@dataclass(frozen=True)
class Stepped(Distributions):
    """Distributions that take few values: those of a quantile.

    Up to the level z = `bounds[i, j]` the value is `start[i, j]`; both have shape (n, m), `bounds`
    rising along the row.
    """

    start: Array
    bounds: Array

    def points(self, bands: Bands, levels: Levels, values: Array | None = None) -> Array:
        """The same, but each step's points are computed once for all levels on it."""
        if values is not None:
            return super().points(bands, levels, values)
        last = np.full((len(self.start), 1), points_of(bands, np.inf))
        earned = np.concatenate([points(bands, self.start), last], axis=1)
        return self._reaching(stretched(earned, self.bounds, levels), bands, levels)


def stretched(values: Array, bounds: Array, levels: Levels) -> Array:
    """The values at rising levels, shape (n, k), of steps that end at the z in `bounds`, (n, m).

    `values` has shape (n, m + 1): its last column stands for all levels beyond the last bound.
    """
    upto = np.searchsorted(levels.z, bounds.ravel(), side="right").reshape(bounds.shape)
    rows = np.zeros((len(bounds), 1), dtype=upto.dtype)
    times = np.diff(np.concatenate([rows, upto, rows + len(levels.z)], axis=1), axis=1)
    return np.asarray(np.repeat(values.ravel(), times.ravel()).reshape(len(bounds), len(levels.z)))


def distributions(
    curves: Curves, statistic: Statistic, scale: tuple[float, float] | None, step: float
) -> Distributions:
    """The confidence distributions of a quantile, share or mean of each curve.

    `scale` holds the ends of the values' range; `step` is the distance of neighbouring values
    where they are discrete, 0 elsewhere.
    """
    match statistic.name:
        case StatisticName.QUANTILE:
            return quantiles(curves, statistic.q)
        case StatisticName.SHARE:
            return shares(curves, statistic.operator, statistic.threshold)
        case StatisticName.MEAN:
            return means(curves, scale or (0.0, np.inf), step)
        case _:
            raise ValueError(f"{statistic.name} is not read from one curve")


def quantiles(curves: Curves, q: float) -> Stepped:
    """The smallest value by which a share of `q` is over.

    Where the curve equals `q` over a whole interval, its midpoint, as R's survfit has it. The
    bound at z is the first step whose Wilson bound at -z reaches q, which is the first with
    (q - F) / sqrt(q (1 - q) / n') <= -z.
    """
    gap = q - curves.over
    gap[np.abs(gap) <= TOLERANCE] = 0.0
    needed = np.minimum.accumulate(gap / np.sqrt(q * (1 - q) / curves.effective), axis=1)
    bounds = -needed
    middle = _middle(curves, q)
    values = np.concatenate([curves.start, np.full((len(bounds), 1), np.inf)], axis=1)

    def at(levels: Levels) -> Array:
        found = stretched(values, bounds, levels)
        return np.where(levels.z == 0, middle[:, None], found)

    reach = np.array([normal_cdf(z) for z in bounds[:, -1].tolist()])
    exact = np.zeros(len(bounds), dtype=np.int8)
    return Stepped(at, exact, reach, curves.last, curves.start, bounds)


def _middle(curves: Curves, q: float) -> Array:
    """The quantiles themselves; infinite when censoring keeps the curve below `q`."""
    reached = curves.over >= q - TOLERANCE
    beyond = curves.over > q + TOLERANCE
    rows = np.arange(len(reached))
    index = reached.argmax(axis=1)
    here = curves.start[rows, index]
    later = beyond.argmax(axis=1)
    until = np.where(beyond.any(axis=1), curves.start[rows, later], curves.last)
    found = np.where(beyond[rows, index], here, (here + until) / 2)
    return np.where(reached.any(axis=1), found, np.inf)


def shares(curves: Curves, operator: str, threshold: float) -> Distributions:
    """The share of values that are `<=`, `<`, `>=` or `>` the threshold.

    Where nobody was watched as long as the threshold, the share still waiting may or may not have
    made it: the estimate counts them as not, and the levels above it spread them evenly.
    """
    slack = TOLERANCE * max(abs(threshold), 1.0)
    inclusive = operator in ("<=", ">")
    edge = threshold + slack if inclusive else threshold - slack
    within = curves.start <= edge if inclusive else curves.start < edge
    index = np.maximum(within.sum(axis=1) - 1, 0)[:, None]
    over = np.take_along_axis(curves.over, index, axis=1)
    size = np.take_along_axis(curves.effective, index, axis=1)
    unknown = np.where(threshold > curves.last + slack, curves.unfinished, 0.0)[:, None]
    some = bool(unknown.any())

    def below(u: Array, z: Array) -> Array:
        extra = unknown * np.clip(2 * u - 1, 0.0, 1.0) if some else 0.0
        return wilson(over + extra, size, z)

    def at(levels: Levels) -> Array:
        if operator in ("<=", "<"):
            return below(levels.u, levels.z)
        return 1 - below(1 - levels.u, -levels.z)

    code = LIMITS.index(Limit.AT_LEAST if operator in ("<=", "<") else Limit.AT_MOST)
    limit = np.where(unknown[:, 0] > 0, code, 0).astype(np.int8)
    return Distributions(at, limit, np.ones(len(over)), np.zeros(len(over)))


def means(curves: Curves, scale: tuple[float, float], step: float) -> Distributions:
    """The mean (restricted to the longest value seen), with Student's t kept inside the scale.

    With censoring it is the area under the curve, its variance that of the product-limit mean
    (Klein and Moeschberger, 4.5.2) times m / (m - 1) for m events. One more answer a `step` away
    from the mean is added to the variance: three equal ratings do not make a mean certain.
    """
    before = np.concatenate([np.ones((len(curves.time), 1)), curves.survival[:, :-1]], axis=1)
    weighed = np.cumsum(curves.time * (before - curves.survival), axis=1)[:, -1]
    centre = (weighed + curves.last * curves.survival[:, -1])[:, None]
    count = curves.events.sum(axis=1)
    unfinished = curves.unfinished
    # What is still running may yet be anything longer: that share of the levels is not reached.
    reach = np.where(unfinished > 0, np.maximum(1 - unfinished, 0.5), 1.0)
    low, high = scale
    most = np.where(unfinished > 0, np.minimum(high, curves.last), high)[:, None]
    alone = np.flatnonzero(count < 2)
    spread = _mean_error(curves, centre[:, 0], count, step)[:, None]
    seen = (curves.events + curves.censored).sum(axis=1)[:, None]

    def at(levels: Levels) -> Array:
        """The mean that each level stands for; infinite beyond what was seen."""
        values = centre + students_t(levels, np.maximum(count - 1, 1)) * spread
        if len(alone):
            values[alone] = _only_one(levels.u, seen[alone], centre[alone], scale)
        values[:, levels.z == 0] = centre
        np.clip(values, low, most, out=values)
        beyond = np.flatnonzero(reach < levels.u[-1])
        values[beyond] = np.where(levels.u > reach[beyond][:, None], np.inf, values[beyond])
        return values

    limit = np.where(unfinished > 0, LIMITS.index(Limit.AT_LEAST), 0).astype(np.int8)
    return Distributions(at, limit, reach, curves.last)


def _mean_error(curves: Curves, centre: Array, count: Array, step: float) -> Array:
    """The standard errors of the means, shape (n,); they count from two events on."""
    widths = np.diff(curves.time, axis=1, append=curves.time[:, -1:])
    ahead = np.cumsum((curves.survival * widths)[:, ::-1], axis=1)[:, ::-1]
    staying = curves.at_risk - curves.events
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = ahead**2 * curves.events / (curves.at_risk * staying)
    terms = np.where((staying > 0) & (curves.events > 0), terms, 0.0)
    count = np.maximum(count, 2.0)
    variance = np.cumsum(terms, axis=1)[:, -1] * count / (count - 1)
    pseudo = np.full(len(centre), step)
    if not step:
        pseudo = 0.022 * np.abs(centre)
        pseudo[pseudo == 0] = 1.0
    return np.asarray(np.sqrt(variance + (pseudo / count) ** 2))


def _only_one(u: Array, seen: Array, centre: Array, scale: tuple[float, float]) -> Array:
    """One value says little of a mean: the rest of the scale stays possible, evenly.

    Where there are n waits, one short answer more could pull the mean down by an n-th of the way.
    An end that is infinite is approached as 1 / level. `seen` and `centre` have shape (n, 1).
    """
    low, high = scale
    unit = np.where(centre == 0, 1.0, np.abs(centre))
    if np.isfinite(low):
        nearest = low + (centre - low) * (1 - 1 / seen)
        below = nearest + 2 * u * (centre - nearest)
    else:
        below = centre - unit * (1 / np.maximum(2 * u, 1e-12) - 1)
    if np.isfinite(high):
        above = centre + (2 * u - 1) * (high - centre)
    else:
        above = centre + unit * (1 / np.maximum(2 - 2 * u, 1e-12) - 1)
    return np.where(u < 0.5, below, above)
