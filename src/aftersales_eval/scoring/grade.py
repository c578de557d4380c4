"""A criterion and the evidence of brands to their grades."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

import numpy as np

from aftersales_eval.model.evidence import Evidence, added, latest_fact, masses
from aftersales_eval.model.metric import Basis, Better, Kind, Metric
from aftersales_eval.model.probe import Fact
from aftersales_eval.model.quantity import MICROSECONDS
from aftersales_eval.model.result import FIRM, LIKELY, Estimate, Grade, Sure
from aftersales_eval.model.rubric import Criterion, StatisticName, Tier
from aftersales_eval.scoring.curves import (
    LIMITS,
    Codes,
    Curves,
    Distributions,
    distributions,
    fit_all,
)
from aftersales_eval.scoring.levels import DRAWS, Array, draw_levels, interval_levels
from aftersales_eval.scoring.masses import Ints, columns
from aftersales_eval.scoring.pooling import Pool
from aftersales_eval.scoring.spread import comparable, spreads
from aftersales_eval.scoring.survival import Curve, estimate_of, fit
from aftersales_eval.scoring.value import HIGH_QUALITY, STANDARD, TOLERANCE, points_of, tier_of


def relevant(criterion: Criterion, evidence: Sequence[Evidence]) -> list[Evidence]:
    """The brand's evidence that a criterion looks at: its metric, its basis, its channels."""
    key, basis, channels = criterion.metric.key, criterion.basis, criterion.channels
    anywhere = not channels or basis is Basis.CLAIMED
    return [
        e
        for e in evidence
        if e.metric == key and e.basis is basis and (anywhere or e.channel in channels)
    ]


def curve_of(metric: Metric, evidence: Sequence[Evidence]) -> Curve | None:
    """The product-limit curve of all channels together, in base units; None without evidence."""
    pooled = added(item.cells for item in evidence)
    if not pooled:
        return None
    binned = metric.kind is Kind.DURATION
    unit = MICROSECONDS if binned else 1
    found = [(value / unit, d, c) for value, d, c in masses(pooled, binned=binned)]
    return fit(found, low=low_end(metric))


def low_end(metric: Metric) -> float:
    """The least that a value can be."""
    if metric.scale:
        return metric.scale[0]
    return -np.inf if metric.kind is Kind.NUMBER else 0.0


def sure_word(probability: float) -> Sure:
    """The word for a tier's odds."""
    if probability >= FIRM:
        return Sure.FIRM
    return Sure.LIKELY if probability >= LIKELY else Sure.OPEN


class Graded(NamedTuple):
    """One criterion's results for those of n brands that have evidence on it, m of them.

    `who`, shape (m,), are their places. `values` and `points`, shape (m, 3), are those at the ends
    and in the middle of the interval, in the order of the levels; `drawn`, shape (m, draws), are
    the points at the levels drawn. `limit` and `edge`, shape (m,), say what a value means that was
    not reached. `observations` and `censored` have the shape (n,).
    """

    who: Ints
    values: Array
    points: Array
    drawn: Array
    limit: Codes
    edge: Array
    observations: Ints
    censored: Ints


Fits = dict[tuple[str, tuple[str, ...]], Curves]
"""The curves of some brands, by metric and channels."""


def graded(
    criterion: Criterion, pool: Pool, first: int, last: int, fits: Fits | None = None
) -> Graded:
    """The results of an experienced criterion for the brands from `first` up to `last`.

    `fits` keeps the curves of these brands for other criteria that look at the same.
    """
    who, found, observations, censored = _found(
        criterion, pool, first, last, {} if fits is None else fits
    )
    values = found.at(interval_levels())
    earned = found.points(criterion.bands, interval_levels(), values)
    drawn = found.points(criterion.bands, draw_levels())
    return Graded(who, values, earned, drawn, found.limit, found.edge, observations, censored)


def any_observed(criterion: Criterion, pool: Pool) -> bool:
    """Whether any brand has enough evidence on an experienced criterion."""
    if criterion.statistic.name is StatisticName.SPREAD:
        owner, apart = pool.apart(criterion.metric, criterion.channels)
        return bool(len(comparable(owner, apart)[0]))
    return bool(len(pool.masses(criterion.metric, criterion.channels).value))


def _found(
    criterion: Criterion, pool: Pool, first: int, last: int, fits: Fits
) -> tuple[Ints, Distributions, Ints, Ints]:
    metric = criterion.metric
    low = low_end(metric)
    if criterion.statistic.name is StatisticName.SPREAD:
        owner, apart = pool.apart(metric, criterion.channels)
        begin, end = np.searchsorted(owner, [first, last])
        owner, apart = owner[begin:end] - first, apart.part(int(begin), int(end))
        who, found = spreads(owner, apart, criterion.statistic, low)
        events, censored = (
            np.bincount(owner, weights=apart.total(count), minlength=last - first).astype(np.int64)
            for count in (apart.events, apart.censored)
        )
        return who, found, events + censored, censored
    masses = pool.masses(metric, criterion.channels).part(first, last)
    censored = masses.total(masses.censored)
    observations = masses.total(masses.events) + censored
    who, some = masses.filled()
    step = 1.0 if metric.kind in (Kind.RATING, Kind.COUNT) else 0.0
    scale = metric.scale or ((0.0, np.inf) if metric.kind is not Kind.NUMBER else (-np.inf, np.inf))
    key = (metric.key, tuple(sorted(criterion.channels)))
    if key not in fits:
        fits[key] = fit_all(some, low)
    made = distributions(fits[key], criterion.statistic, scale, step)
    return who, made, observations, censored


def odds_of(rising: Array) -> Array:
    """How often each tier was drawn, worst first, shape (m, 3), of points that rise along a row."""
    every = rising.shape[1]
    standard, high = below(rising, [STANDARD - TOLERANCE, HIGH_QUALITY - TOLERANCE])
    return np.asarray(np.stack([standard, high - standard, every - high], axis=1) / every)


_STRIDE: Final = 64


def below(rising: Array, bars: Sequence[float]) -> Ints:
    """How many of each row's rising values lie below each bar, shape (bars, m).

    Looked for among every 64th value first, and then among those behind the last that does.
    """
    bar = np.array(bars)[:, None, None]
    last = rising.shape[1] - 1
    coarse = np.count_nonzero(rising[:, ::_STRIDE] < bar, axis=2)
    begin = np.maximum(coarse - 1, 0) * _STRIDE
    at = begin[:, :, None] + np.arange(_STRIDE)
    under = rising[np.arange(len(rising))[:, None], np.minimum(at, last)] < bar
    return np.asarray(begin + np.count_nonzero(under & (at <= last), axis=2))


def by_tier(odds: Sequence[float]) -> dict[Tier, float]:
    """Odds of the tiers, worst first, by tier, best first."""
    below, standard, high = odds
    return {Tier.HIGH_QUALITY: high, Tier.STANDARD: standard, Tier.BELOW_STANDARD: below}


def rising(criterion: Criterion, drawn: Array) -> Array:
    """Points at rising levels in rising order: where less is better, they fall."""
    return drawn[:, ::-1] if criterion.bands.better is Better.LOWER else drawn


def as_grade(
    criterion: Criterion,
    values: Sequence[float],
    earned: Sequence[float],
    odds: Sequence[float],
    limit: int,
    edge: float,
    observations: int,
    censored: int,
) -> Grade:
    """One brand's row of a criterion's results as a grade."""
    chances = by_tier(odds)
    tier = tier_of(earned[1])
    provisional = observations < criterion.min_observations
    return Grade(
        criterion=criterion.id,
        tier=tier,
        sure=Sure.PROVISIONAL if provisional else sure_word(chances[tier]),
        estimate=estimate_of(values[0], values[1], values[2], LIMITS[limit], edge),
        points=earned[1],
        points_low=min(earned[0], earned[2]),
        points_high=max(earned[0], earned[2]),
        odds=chances,
        observations=observations,
        censored=censored,
    )


def stated(criterion: Criterion, fact: Fact | None) -> Grade:
    """A fact earns what it says: that a brand says so is certain, not that it is true."""
    if fact is None:
        return Grade(criterion.id, basis=Basis.CLAIMED)
    earned = points_of(criterion.bands, fact.value)
    return Grade(
        criterion=criterion.id,
        tier=tier_of(earned),
        sure=Sure.STATED,
        estimate=Estimate(fact.value, fact.value, fact.value),
        points=earned,
        points_low=earned,
        points_high=earned,
        odds={tier_of(earned): 1.0},
        basis=Basis.CLAIMED,
        observations=1,
        fact=fact,
    )


def said_in(evidence: Iterable[Evidence]) -> list[Fact]:
    """The latest statement of each brand on each metric and channel."""
    found: dict[tuple[str, str, str], list[Fact]] = {}
    for item in evidence:
        if item.fact is not None:
            key = (item.brand, item.metric, item.fact.channel)
            found.setdefault(key, []).append(item.fact)
    latest = [latest_fact(facts) for facts in found.values()]
    return [fact for fact in latest if fact is not None]


def facts_of(evidence: Iterable[Evidence]) -> dict[tuple[str, str], Fact]:
    """The same of statements that are not about one channel only, by brand and metric."""
    return {(f.brand, f.metric): f for f in said_in(evidence) if not f.channel}


def grade(criterion: Criterion, evidence: Sequence[Evidence]) -> tuple[Grade, Array | None]:
    """The grade of one brand, and its points at the levels of `draw_levels()`.

    `evidence` is the brand's; without any on this criterion the grade is unrated and the points
    are None, never zero.
    """
    if criterion.basis is Basis.CLAIMED:
        facts = [e.fact for e in relevant(criterion, evidence) if e.fact is not None]
        result = stated(criterion, latest_fact(facts))
        return result, None if result.points is None else np.full(DRAWS, result.points)
    brands = [evidence[0].brand] if evidence else [""]
    found = graded(criterion, Pool(columns(relevant(criterion, evidence), brands)), 0, 1)
    observations, censored = int(found.observations[0]), int(found.censored[0])
    if not len(found.who):
        return Grade(criterion.id, observations=observations, censored=censored), None
    result = as_grade(
        criterion,
        found.values[0].tolist(),
        found.points[0].tolist(),
        odds_of(rising(criterion, found.drawn))[0].tolist(),
        int(found.limit[0]),
        float(found.edge[0]),
        observations,
        censored,
    )
    return result, found.drawn[0]
