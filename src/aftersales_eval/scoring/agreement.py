"""Krippendorff's alpha: how far observers agree beyond chance, with values missing anywhere.

After Krippendorff, K. (2011): Computing Krippendorff's alpha-reliability, University of
Pennsylvania. Pairs of values of the same unit are counted in a coincidence matrix o, every unit
with weight 1 / (m - 1) for its m values; n_c are its sums and n the sum of those. With the squared
difference d of two values,

    alpha = 1 - (n - 1) * sum(o_ck d_ck) / sum(n_c n_k d_ck).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np

from aftersales_eval.model.agreement import Agreement, Disagreement, Scale, Undefined
from aftersales_eval.model.result import LEVEL
from aftersales_eval.scoring.drawing import seeded
from aftersales_eval.scoring.levels import Array

Ratings = Mapping[str, float]
"""One unit: values by observer; who did not rate it is not there."""

_RESAMPLES: Final = 1_000
_MIN_UNITS: Final = 10
"""With fewer units, resampling them says more about the sample than about the observers."""

_MOST: Final = 5
"""How many disagreements are listed."""


class _Table(NamedTuple):
    """Units that at least two observers rated: `counts` (units, values), `value` (values,)."""

    counts: Array
    value: Array


def alpha(units: Sequence[Ratings], level: str) -> float | None:
    """Krippendorff's alpha of units at a level (`nominal`, `ordinal` or `interval`).

    1 for perfect agreement, 0 for that of chance, below for less. None where it is not defined,
    that is where no unit has two values, or all values are equal. Raises ValueError for another
    level or a value that is not finite.
    """
    return _alpha(_table(units), Scale(level))


def agreement(metric: str, units: Mapping[str, Ratings], level: str = "ordinal") -> Agreement:
    """The agreement of all observers on one metric, units by their names.

    The interval is the middle 90 % of 1,000 resamples of whole units, since that is what would be
    drawn anew (Zapf and others, BMC Medical Research Methodology 16:93, 2016); the bootstrap of
    Hayes and Krippendorff (2007) resamples pairs as if they were independent. The order of units
    and observers is no matter.
    """
    scale, table = Scale(level), _table(list(units.values()))
    found = _alpha(table, scale)
    paired = {name: ratings for name, ratings in units.items() if len(ratings) > 1}
    reason = None
    if found is None:
        reason = Undefined.NO_VARIATION if paired else Undefined.NO_PAIRS
    low, high = _interval(table, scale, metric) if found is not None else (None, None)
    return Agreement(
        metric=metric,
        level=scale,
        alpha=found,
        low=low,
        high=high,
        units=len(paired),
        values=sum(len(ratings) for ratings in paired.values()),
        observers=tuple(sorted({name for ratings in paired.values() for name in ratings})),
        undefined=reason,
        disagreements=disagreements(units),
    )


def disagreements(units: Mapping[str, Ratings], most: int = _MOST) -> tuple[Disagreement, ...]:
    """The units whose observers lie farthest apart by rank, farthest first, at most `most`.

    Units on which all agree are not among them.
    """
    table = _table(list(units.values()))
    if not len(table.value):
        return ()
    apart = np.sqrt(_squares(table.value, table.counts.sum(axis=0), Scale.ORDINAL))
    place = {value: i for i, value in enumerate(table.value.tolist())}
    found = []
    for name, ratings in units.items():
        if len(set(ratings.values())) > 1:
            ends = place[float(min(ratings.values()))], place[float(max(ratings.values()))]
            distance = float(apart[ends] / apart.max())
            found.append(Disagreement(name, tuple(sorted(ratings.items())), distance))
    return tuple(sorted(found, key=lambda d: (-round(d.distance, 9), d.unit))[:most])


def _table(units: Sequence[Ratings]) -> _Table:
    """The values of units that have at least two, counted; what stands alone cannot be compared."""
    rows = [sorted(float(v) for v in ratings.values()) for ratings in units if len(ratings) > 1]
    if not all(np.isfinite(v) for row in rows for v in row):
        raise ValueError("a rating must be a finite number")
    value = sorted({v for row in rows for v in row})
    place = {v: i for i, v in enumerate(value)}
    counts = np.zeros((len(rows), len(value)))
    # In a fixed order, so that resampling does not depend on that of the units.
    for row, values in enumerate(sorted(rows)):
        for v in values:
            counts[row, place[v]] += 1
    return _Table(counts, np.array(value))


def _squares(value: Array, times: Array, level: Scale) -> Array:
    """Squared differences between all values, shape (values, values).

    `times` is how often each value occurs: by rank, two values are as far apart as there are
    values between their middles.
    """
    match level:
        case Scale.NOMINAL:
            return 1.0 - np.eye(len(value))
        case Scale.ORDINAL:
            middle = np.cumsum(times) - times / 2
            return np.asarray((middle[:, None] - middle) ** 2)
        case Scale.INTERVAL:
            return np.asarray((value[:, None] - value) ** 2)


def _alpha(table: _Table, level: Scale, times: Array | None = None) -> float | None:
    """Alpha of a table, each unit counted as often as `times` says, shape (units,)."""
    counts = table.counts
    if not len(counts):
        return None
    often = np.ones(len(counts)) if times is None else times
    weight = often / (counts.sum(axis=1) - 1)
    together = (counts * weight[:, None]).T @ counts - np.diag(weight @ counts)
    sums = often @ counts
    squares = _squares(table.value, sums, level)
    expected = float(sums @ squares @ sums)
    # All values the same: nothing to agree or disagree on.
    if np.count_nonzero(sums) < 2 or not expected > 0:
        return None
    return float(1 - (sums.sum() - 1) * (together * squares).sum() / expected)


def _interval(table: _Table, level: Scale, metric: str) -> tuple[float | None, float | None]:
    """The interval of alpha; none from few units, or where resamples often leave it undefined."""
    count = len(table.counts)
    if count < _MIN_UNITS:
        return None, None
    chance = seeded("agreement", level.value, metric)
    drawn = chance.multinomial(count, np.full(count, 1 / count), _RESAMPLES).astype(float)
    found = [a for a in (_alpha(table, level, times) for times in drawn) if a is not None]
    if len(found) < _RESAMPLES * LEVEL:
        return None, None
    tail = (1 - LEVEL) / 2
    low, high = np.quantile(found, [tail, 1 - tail])
    return float(low), float(high)
