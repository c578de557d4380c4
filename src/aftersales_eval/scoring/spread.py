"""How far a brand's channels lie apart, with the sampling noise taken away.

A few probes per channel differ by chance alone, so the plain gap between the best and the worst
channel would brand every small sample inconsistent. The standard deviation between channels is
estimated as in a random-effects meta-analysis, by the Q-profile method (Viechtbauer, Statist. Med.
26, 2007): Cochran's Q of the channels' shares, weighed with a trial variance added, follows a
chi-squared distribution at the true variance, and falls as the trial variance rises.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from aftersales_eval.model.rubric import Statistic
from aftersales_eval.scoring.levels import Array, Levels, chi_squared_above, levels_at
from aftersales_eval.scoring.survival import Curve, Distribution, share

MIN_CHANNELS: Final = 2
MIN_PER_CHANNEL: Final = 2
_WIDEST: Final = float(np.sqrt(0.5))
"""Two channels, one always and the other never: no standard deviation of shares is larger."""

_GRID: Final = 400


def spread(curves: list[Curve], statistic: Statistic) -> Distribution | None:
    """The standard deviation between the channels' shares as a confidence distribution.

    None when fewer than two channels have at least two observations each.
    """
    usable = [curve for curve in curves if curve.total >= MIN_PER_CHANNEL]
    if len(usable) < MIN_CHANNELS:
        return None
    middle = levels_at(0.5)
    shares = np.array(
        [share(c, statistic.operator, statistic.threshold).at(middle)[0] for c in usable]
    )
    sizes = np.array([float(curve.total) for curve in usable])
    trial = np.linspace(0.0, _WIDEST, _GRID)
    level = np.array([_level(shares, sizes, tau) for tau in trial])
    level = np.maximum.accumulate(level)

    def at(levels: Levels) -> Array:
        return np.asarray(np.interp(levels.u, level, trial))

    return Distribution(at)


def _level(shares: Array, sizes: Array, tau: float) -> float:
    """The level at which the standard deviation between channels is `tau`.

    Each share's own variance is taken at (x + 1) / (n + 2), so that 3 of 3 is not without any.
    """
    smoothed = (shares * sizes + 1) / (sizes + 2)
    weight = 1 / (smoothed * (1 - smoothed) / sizes + tau**2)
    centre = (weight * shares).sum() / weight.sum()
    heterogeneity = float((weight * (shares - centre) ** 2).sum())
    return chi_squared_above(heterogeneity, len(shares) - 1)
