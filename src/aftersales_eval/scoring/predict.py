"""What one more probe would probably find, as far as the evidence tells.

The predictive distribution of the next value is that of Ferguson's Dirichlet process (A Bayesian
analysis of some nonparametric problems, Annals of Statistics 1, 1973): n values seen so far count
n times, and one more is spread evenly over the rubric's scale, so that two good answers do not
promise a third, and without any evidence the whole scale is possible. Silence is kept by the
product-limit curve: what is still waiting after the longest wait may be so again, and comes out
censored there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np

from aftersales_eval.model.evidence import Cell, Evidence, duration_bin
from aftersales_eval.model.metric import Basis, Better, Kind, Metric, to_microseconds
from aftersales_eval.model.rubric import Criterion, StatisticName
from aftersales_eval.scoring.grade import curve_of, relevant
from aftersales_eval.scoring.levels import Array
from aftersales_eval.scoring.value import POINTS, points_of

_PARTS: Final = 10
"""Into how many equal parts the rubric's scale is cut where every part is as likely."""


class Chance(NamedTuple):
    """A value that may come next, in base units; a censored one is a lower limit."""

    value: float
    probability: float
    censored: bool = False


def informed(criteria: Sequence[Criterion], channel: str) -> list[Criterion]:
    """The experienced criteria with weight that a probe through this channel says something of."""
    return [
        c
        for c in criteria
        if c.weight > 0
        and c.basis is Basis.EXPERIENCED
        and (not c.channels or channel in c.channels)
    ]


def evenly(criterion: Criterion) -> list[Chance]:
    """Values of the criterion's metric, as likely as points spread evenly from 0 to 100.

    Where the statistic is a share, points are of the share: its mean is the chance to lie inside
    the threshold, for which a value well inside stands, and one well outside for the rest.
    """
    metric, bands = criterion.metric, criterion.bands
    even = (np.arange(_PARTS) + 0.5) * (100 / _PARTS)
    found = np.interp(even, POINTS[::-1], bands.values[::-1])
    if criterion.statistic.is_share:
        within, beyond = _sides(criterion)
        # How far channels lie apart says nothing of how good they are.
        is_share = criterion.statistic.name is StatisticName.SHARE
        share = float(np.mean(found)) if is_share else 0.5
        return [Chance(within, share), Chance(beyond, 1 - share)]
    if metric.kind is Kind.YES_NO:
        no, yes = points_of(bands, 0.0), points_of(bands, 1.0)
        share = float(np.clip((50 - no) / (yes - no), 0.0, 1.0)) if yes != no else 0.5
        return [Chance(1.0, share), Chance(0.0, 1 - share)]
    if metric.kind in (Kind.RATING, Kind.COUNT):
        found = np.round(found)
    values, times = np.unique(found, return_counts=True)
    return [Chance(float(v), float(n) / _PARTS) for v, n in zip(values, times, strict=True)]


def _sides(criterion: Criterion) -> tuple[float, float]:
    """A value well inside the threshold of a share, and one well outside."""
    metric, statistic = criterion.metric, criterion.statistic
    step = max(abs(statistic.threshold) / 2, 1.0)
    towards = -step if statistic.operator.startswith("<") else step
    anything = -np.inf if metric.kind is Kind.NUMBER else 0.0
    low, high = metric.scale or (anything, 1.0 if metric.kind is Kind.YES_NO else np.inf)
    within, beyond = np.clip(statistic.threshold + np.array([towards, -towards]), low, high)
    return float(within), float(beyond)


def predicted(
    criteria: Sequence[Criterion], channel: str, evidence: Sequence[Evidence]
) -> list[Chance]:
    """The next value of one metric through a channel, best first; probabilities add up to 1.

    `criteria` are those on the metric that the channel informs, at least one, and `evidence` is the
    brand's. Where there is none in the channel, that of the channels which the narrowest of the
    criteria puts together stands in: a wait on the phone is no guide to a wait for a letter.
    """
    guide = min(
        criteria,
        key=lambda c: (c.statistic.is_share, len(c.channels) or np.inf, -c.weight, c.id),
    )
    metric, alike = guide.metric, relevant(guide, evidence)
    here = curve_of(metric, [e for e in alike if e.channel == channel])
    curve = here or curve_of(metric, alike)
    seen = curve.total if curve else 0
    chances = [Chance(c.value, c.probability / (seen + 1)) for c in evenly(guide)]
    if curve is not None:
        share = seen / (seen + 1)
        jumps = -np.diff(np.concatenate([[1.0], curve.survival])) * share
        steps = zip(curve.time, jumps, strict=True)
        chances += [Chance(float(t), float(jump)) for t, jump in steps if jump > 0]
        if curve.unfinished:
            chances.append(Chance(curve.last, curve.unfinished * share, censored=True))
    sign = 1 if metric.better is Better.LOWER else -1
    return sorted(chances, key=lambda c: (sign * (np.inf if c.censored else c.value), c))


def at_levels(chances: Sequence[Chance], levels: Array) -> list[Chance]:
    """The values that stand at these levels (shape (k,), in (0, 1)) of chances in their order."""
    reached = np.cumsum([c.probability for c in chances])
    index = np.minimum(np.searchsorted(reached, levels), len(chances) - 1)
    return [chances[i] for i in index]


def measured(brand: str, metric: Metric, channel: str, found: Chance) -> Evidence:
    """One value as evidence, folded as that of a probe is."""
    binned = metric.kind is Kind.DURATION
    amount = to_microseconds(found.value) if binned else 0
    key = duration_bin(amount) if binned else found.value
    cell = Cell(0, 0, 1, amount) if found.censored else Cell(1, amount)
    return Evidence(brand, metric.key, channel, binned=binned, cells={key: cell})
