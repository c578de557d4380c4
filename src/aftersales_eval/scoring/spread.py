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
from aftersales_eval.scoring.curves import Distributions, fit_all, shares
from aftersales_eval.scoring.levels import DRAWS, Array, Levels, draw_levels, levels_at
from aftersales_eval.scoring.masses import Ints, Masses

MIN_CHANNELS: Final = 2
MIN_PER_CHANNEL: Final = 2
_WIDEST: Final = float(np.sqrt(0.5))
"""Two channels, one always and the other never: no standard deviation of shares is larger."""

_GRID: Final = 800
_SEED: Final = 20_060
"""The same draws for every brand, so that the same channels always earn the same."""


def spreads(
    owner: Ints, masses: Masses, statistic: Statistic, low: float
) -> tuple[Ints, Distributions]:
    """The standard deviation of each brand's shares by channel, as distributions over levels.

    `masses` has one sample for each brand and channel, `owner` (shape (n,), rising) the place of
    its brand. Also the places of the brands, shape (m,): those without two channels that have two
    observations each are left out.
    """
    brands, counts, usable = comparable(owner, masses)
    sizes = masses.total(masses.events + masses.censored)
    drawn = np.empty((len(brands), DRAWS))
    if len(brands):
        curves = fit_all(masses.some(usable), low)
        found = shares(curves, statistic.operator, statistic.threshold).at(levels_at(0.5))[:, 0]
        size = sizes[usable].astype(float)
        # What the channels are called is no matter.
        order = np.lexsort((size, found, owner[usable]))
        found, size = found[order], size[order]
        starts = np.cumsum(counts) - counts
        for channels in np.unique(counts).tolist():
            mine = np.flatnonzero(counts == channels)
            at = starts[mine][:, None] + np.arange(channels)
            drawn[mine] = np.sort(_drawn(found[at], _own_variance(found[at], size[at])), axis=1)
    exact = np.zeros(len(brands), dtype=np.int8)
    every = np.ones(len(brands))
    return brands, Distributions(functools.partial(_between, drawn), exact, every, every * 0)


def comparable(owner: Ints, masses: Masses) -> tuple[Ints, Ints, Ints]:
    """The brands with enough channels, how many each has, and the places of those samples."""
    sizes = masses.total(masses.events + masses.censored)
    usable = np.flatnonzero(sizes >= MIN_PER_CHANNEL)
    brands, counts = np.unique(owner[usable], return_counts=True)
    enough = counts >= MIN_CHANNELS
    return brands[enough], counts[enough], usable[np.isin(owner[usable], brands[enough])]


def _between(drawn: Array, levels: Levels) -> Array:
    """Values at levels (k,) from those at the levels drawn, shape (n, draws)."""
    at = np.clip(levels.u * DRAWS - 0.5, 0, DRAWS - 1)
    lower = np.floor(at).astype(np.intp)
    upper = np.minimum(lower + 1, DRAWS - 1)
    return np.asarray(drawn[:, lower] + (drawn[:, upper] - drawn[:, lower]) * (at - lower))


def _own_variance(shares: Array, sizes: Array) -> Array:
    """Each share's sampling variance, taken at (x + 1) / (n + 2): 3 of 3 is not without any."""
    smoothed = (shares * sizes + 1) / (sizes + 2)
    return np.asarray(smoothed * (1 - smoothed) / sizes)


def _drawn(shares: Array, own: Array) -> Array:
    """Draws of the channels' standard deviations, shape (n, draws), of shares (n, channels)."""
    shares, own = shares[:, :, None], own[:, :, None]  # draws go along the last axis
    trial = np.linspace(0.0, _WIDEST, _GRID)
    density = np.exp(_log_likelihood(shares, own, trial))
    steps = (density[:, 1:] + density[:, :-1]) / 2
    mass = np.concatenate([np.zeros((len(steps), 1)), np.cumsum(steps, axis=1)], axis=1)
    tau = _inverted(mass / mass[:, -1:], trial)[:, None, :]
    weight = 1 / (own + tau**2)
    whole = weight.sum(axis=1)
    around, apart = _chance(shares.shape[1])
    centre = (weight * shares).sum(axis=1) / whole + around / np.sqrt(whole)
    towards = own * weight
    true = towards * centre[:, None] + (1 - towards) * shares
    true += apart * np.sqrt(own * (1 - towards))
    # Not cut off at 0 and 1 one by one: channels that are always right would seem to be equal.
    return np.asarray(np.minimum(true.std(axis=1, ddof=1), _WIDEST))


def _inverted(mass: Array, trial: Array) -> Array:
    """Where each row of `mass`, shape (n, trials), rising from 0 to 1, reaches the levels drawn.

    Levels are spread evenly, so how many of them a step ends behind is a matter of rounding.
    """
    upto = np.clip(np.floor(mass * DRAWS + 0.5), 0, DRAWS).astype(np.int64)
    upto[:, -1] = DRAWS
    ahead = np.diff(upto, axis=1)
    first = np.arange(mass.size).reshape(mass.shape)[:, :-1]
    step = np.repeat(first.ravel(), ahead.ravel()).reshape(len(mass), DRAWS)
    flat, width = mass.ravel(), trial[1] - trial[0]
    begin = flat[step]
    way = (draw_levels().u - begin) / (flat[step + 1] - begin)
    return np.asarray(trial[step % len(trial)] + np.clip(way, 0.0, 1.0) * width)


@functools.cache
def _chance(channels: int) -> tuple[Array, Array]:
    """Normal draws for the centre, shape (draws,), and for each channel, (channels, draws)."""
    chance = np.random.default_rng(_SEED)
    around, apart = chance.standard_normal(DRAWS), chance.standard_normal((DRAWS, channels))
    return around, np.ascontiguousarray(apart.T)


def _log_likelihood(shares: Array, own: Array, trial: Array) -> Array:
    """The restricted log-likelihood of each trial tau, shape (n, trials), each row's maximum at 0.

    `shares` and `own` have shape (n, channels, 1), `trial` (trials,).
    """
    total = own + trial**2
    weight = 1 / total
    whole = weight.sum(axis=1)
    centre = (weight * shares).sum(axis=1) / whole
    squares = (weight * (shares - centre[:, None]) ** 2).sum(axis=1)
    found = -0.5 * (np.log(total).sum(axis=1) + np.log(whole) + squares)
    return np.asarray(found - found.max(axis=1, keepdims=True))
