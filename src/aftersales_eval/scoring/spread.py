"""How far a brand's channels lie apart, with the sampling noise taken away.

A few probes per channel differ by chance alone, so the plain gap between the best and the worst
channel would brand every small sample inconsistent. The standard deviation between channels is
that of a random-effects model: each channel's share is normal around a common centre with variance
v + tau^2, v being its own sampling variance. Its restricted likelihood, read with a flat prior on
tau (Gelman, Bayesian Analysis 1, 2006), is the distribution: wide where channels were hardly
probed, narrow and near zero only where many probes agree.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from aftersales_eval.model.rubric import Statistic
from aftersales_eval.scoring.levels import Array, Levels, levels_at
from aftersales_eval.scoring.survival import Curve, Distribution, share

MIN_CHANNELS: Final = 2
MIN_PER_CHANNEL: Final = 2
_WIDEST: Final = float(np.sqrt(0.5))
"""Two channels, one always and the other never: no standard deviation of shares is larger."""

_GRID: Final = 800


def spread(curves: list[Curve], statistic: Statistic) -> Distribution | None:
    """The standard deviation between the channels' shares as a distribution over levels.

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
    density = np.exp(_log_likelihood(shares, sizes, trial))
    mass = np.concatenate([[0.0], np.cumsum((density[1:] + density[:-1]) / 2)])
    level = mass / mass[-1]

    def at(levels: Levels) -> Array:
        return np.asarray(np.interp(levels.u, level, trial))

    return Distribution(at)


def _log_likelihood(shares: Array, sizes: Array, trial: Array) -> Array:
    """The restricted log-likelihood of each trial standard deviation, its maximum at 0.

    A share's own variance is taken at (x + 1) / (n + 2), so that 3 of 3 is not without any.
    """
    smoothed = (shares * sizes + 1) / (sizes + 2)
    own = smoothed * (1 - smoothed) / sizes
    total = own[None, :] + trial[:, None] ** 2
    weight = 1 / total
    centre = (weight * shares).sum(axis=1) / weight.sum(axis=1)
    squares = (weight * (shares - centre[:, None]) ** 2).sum(axis=1)
    found = -0.5 * (np.log(total).sum(axis=1) + np.log(weight.sum(axis=1)) + squares)
    return np.asarray(found - found.max())
