"""How far a brand's channels lie apart, with the sampling noise taken away.

A few probes per channel differ by chance alone, so the plain gap between the best and the worst
channel would brand every small sample inconsistent. What is wanted is the standard deviation of
these very channels' true shares, their finite-population standard deviation (Gelman, Annals of
Statistics 33, 2005). The shares are taken as normal around a common centre with a standard
deviation between channels, tau, whose restricted likelihood is read with a flat prior (Gelman,
Bayesian Analysis 1, 2006); given tau, each channel's share is drawn towards the centre the more,
the less it was probed.
"""

from __future__ import annotations

import functools
from typing import Final

import numpy as np

from aftersales_eval.model.rubric import Statistic
from aftersales_eval.scoring.levels import DRAWS, Array, Levels, draw_levels, levels_at
from aftersales_eval.scoring.survival import Curve, Distribution, share

MIN_CHANNELS: Final = 2
MIN_PER_CHANNEL: Final = 2
_WIDEST: Final = float(np.sqrt(0.5))
"""Two channels, one always and the other never: no standard deviation of shares is larger."""

_GRID: Final = 800
_SEED: Final = 20_060
"""The same draws for every brand, so that the same channels always earn the same."""


def spread(curves: list[Curve], statistic: Statistic) -> Distribution | None:
    """The standard deviation of the channels' shares as a distribution over levels.

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
    order = np.lexsort((sizes, shares))  # what the channels are called is no matter
    shares, sizes = shares[order], sizes[order]
    drawn = np.sort(_drawn(shares, _own_variance(shares, sizes)))
    level = draw_levels().u

    def at(levels: Levels) -> Array:
        return np.asarray(np.interp(levels.u, level, drawn))

    return Distribution(at)


def _own_variance(shares: Array, sizes: Array) -> Array:
    """Each share's sampling variance, taken at (x + 1) / (n + 2): 3 of 3 is not without any."""
    smoothed = (shares * sizes + 1) / (sizes + 2)
    return np.asarray(smoothed * (1 - smoothed) / sizes)


def _drawn(shares: Array, own: Array) -> Array:
    """Draws of the channels' standard deviation, shape (draws,)."""
    shares, own = shares[:, None], own[:, None]  # channels down, draws across
    trial = np.linspace(0.0, _WIDEST, _GRID)
    density = np.exp(_log_likelihood(shares, own, trial))
    mass = np.concatenate([[0.0], np.cumsum((density[1:] + density[:-1]) / 2)])
    tau = np.interp(draw_levels().u, mass / mass[-1], trial)
    weight = 1 / (own + tau**2)
    whole = weight.sum(axis=0)
    around, apart = _chance(len(shares))
    centre = (weight * shares).sum(axis=0) / whole + around / np.sqrt(whole)
    towards = own * weight
    true = towards * centre + (1 - towards) * shares + apart * np.sqrt(own * (1 - towards))
    # Not cut off at 0 and 1 one by one: channels that are always right would seem to be equal.
    return np.asarray(np.minimum(true.std(axis=0, ddof=1), _WIDEST))


@functools.cache
def _chance(channels: int) -> tuple[Array, Array]:
    """Normal draws for the centre, shape (draws,), and for each channel, (channels, draws)."""
    chance = np.random.default_rng(_SEED)
    around, apart = chance.standard_normal(DRAWS), chance.standard_normal((DRAWS, channels))
    return around, np.ascontiguousarray(apart.T)


def _log_likelihood(shares: Array, own: Array, trial: Array) -> Array:
    """The restricted log-likelihood of each trial tau, its maximum at 0.

    `shares` and `own` have shape (channels, 1), `trial` (trials,).
    """
    total = own + trial**2
    weight = 1 / total
    whole = weight.sum(axis=0)
    centre = (weight * shares).sum(axis=0) / whole
    squares = (weight * (shares - centre) ** 2).sum(axis=0)
    found = -0.5 * (np.log(total).sum(axis=0) + np.log(whole) + squares)
    return np.asarray(found - found.max())
