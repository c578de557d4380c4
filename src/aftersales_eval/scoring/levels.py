"""Levels of a confidence distribution, and the distributions that interval formulas need.

An estimate is not one number but a function of a level u in (0, 1), or of z = Phi^-1(u): at 0.5 it
is the estimate, at 0.05 and 0.95 the ends of the 90 % interval, and drawing u evenly draws the
estimate. One mechanism serves intervals, odds of tiers, pairwise odds and ranks.
"""

from __future__ import annotations

import functools
import math
from statistics import NormalDist
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.model.result import LEVEL

Array = NDArray[np.float64]

DRAWS: Final = 4_000
_NORMAL = NormalDist()


class Levels(NamedTuple):
    """The same levels as probabilities `u` and as normal quantiles `z`, shape (k,), rising."""

    u: Array
    z: Array


def levels_at(*u: float) -> Levels:
    """The levels of these probabilities, which must lie strictly between 0 and 1."""
    return Levels(np.array(u), np.array([_NORMAL.inv_cdf(p) for p in u]))


@functools.cache
def draw_levels(draws: int = DRAWS) -> Levels:
    """Evenly spread levels, the midpoints of `draws` equal parts of (0, 1).

    Permuted, they are a stratified sample: each criterion's own odds carry no simulation noise,
    only their combination does.
    """
    lower = [_NORMAL.inv_cdf((k + 0.5) / draws) for k in range((draws + 1) // 2)]
    upper = [-z for z in reversed(lower[: draws // 2])]
    return _fixed((np.arange(draws) + 0.5) / draws, np.array(lower + upper))


@functools.cache
def interval_levels() -> Levels:
    """The low end, the middle and the high end of the reported interval."""
    tail = (1 - LEVEL) / 2
    return levels_at(tail, 0.5, 1 - tail)


@functools.cache
def grading_levels() -> Levels:
    """The three levels of the reported interval, then those of the draws: what a grade needs."""
    ends, draws = interval_levels(), draw_levels()
    return _fixed(np.concatenate([ends.u, draws.u]), np.concatenate([ends.z, draws.z]))


def interval_of(draws: Array) -> tuple[float, float]:
    """The ends of the reported interval in draws, between two of them in proportion."""
    tail = (1 - LEVEL) / 2
    at = np.array([tail, 1 - tail]) * (len(draws) - 1)
    low, high = np.interp(at, np.arange(len(draws)), np.sort(draws))
    return float(low), float(high)


def _fixed(u: Array, z: Array) -> Levels:
    """Levels that are shared, and so cannot be written to."""
    u.setflags(write=False)
    z.setflags(write=False)
    return Levels(u, z)


def normal_cdf(z: float) -> float:
    """Phi(z)."""
    return 0.5 * math.erfc(-z / math.sqrt(2))


def student_t(u: Array, df: int) -> Array:
    """Quantiles of Student's t at levels `u` (shape (k,)), for `df` of at least 1.

    With t = sqrt(df) tan(a) the density becomes cos(a)^(df - 1), which is smooth and bounded, so
    that its integral by the trapezoidal rule inverts by interpolation.
    """
    level, angle = _angles(df)
    return np.asarray(math.sqrt(df) * np.tan(np.interp(u, level, angle)))


_MANY: Final = 200
"""From so many degrees of freedom on, the expansion is closer than the table."""


def students_t(levels: Levels, df: Array) -> Array:
    """Quantiles of Student's t at levels (k,) for each of some `df` of at least 1, shape (n, k).

    For many degrees of freedom by Fisher and Cornish's expansion in 1 / df (Technometrics 2, 1960),
    which there is good to nine digits, and costs the same however many different ones there are.
    """
    found = np.empty((len(df), len(levels.u)))
    many = df >= _MANY
    if many.any():
        z = levels.z
        square = z * z
        terms = (
            z * ((((79 * square + 776) * square + 1482) * square - 1920) * square - 945) / 92_160,
            z * (((3 * square + 19) * square + 17) * square - 15) / 384,
            z * ((5 * square + 16) * square + 3) / 96,
            z * (square + 1) / 4,
            z,
        )
        part = 1 / df[many][:, None]
        expanded = np.zeros((len(part), len(z)))
        for term in terms:
            expanded *= part
            expanded += term
        found[many] = expanded
    for one in np.unique(df[~many]).tolist():
        found[df == one] = student_t(levels.u, int(one))
    return found


@functools.lru_cache(maxsize=256)
def _angles(df: int) -> tuple[Array, Array]:
    """Levels and the angles at which Student's t reaches them."""
    limit = min(math.pi / 2, 12 / math.sqrt(df))
    angle = np.linspace(-limit, limit, 8_001)
    density = np.cos(angle) ** (df - 1)
    mass = np.concatenate([[0.0], np.cumsum((density[1:] + density[:-1]) / 2)])
    return mass / mass[-1], angle
