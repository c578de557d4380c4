"""A criterion and a brand's evidence to a grade; a rubric's grades to a scorecard."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.model.evidence import Evidence, added, latest_fact, masses
from aftersales_eval.model.metric import Basis, Kind, Metric
from aftersales_eval.model.quantity import MICROSECONDS
from aftersales_eval.model.result import (
    FIRM,
    LIKELY,
    Estimate,
    Grade,
    Scorecard,
    Sure,
)
from aftersales_eval.model.rubric import Criterion, Rubric, StatisticName, Tier
from aftersales_eval.scoring.levels import Array, Levels, draw_levels, grading_levels, interval_of
from aftersales_eval.scoring.spread import spread
from aftersales_eval.scoring.survival import Curve, Distribution, distribution, fit
from aftersales_eval.scoring.value import ORDER, points, points_of, tier_index, tier_odds, tier_of


class Draws(NamedTuple):
    """A scorecard with what its odds were counted from.

    `points` has shape (criteria, draws), NaN throughout a row without evidence.
    """

    card: Scorecard
    points: Array


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
    return fit(found, low=_low_end(metric))


def _low_end(metric: Metric) -> float:
    if metric.scale:
        return metric.scale[0]
    return -np.inf if metric.kind is Kind.NUMBER else 0.0


def distribution_of(criterion: Criterion, evidence: Sequence[Evidence]) -> Distribution | None:
    """The criterion's statistic as a confidence distribution; None without enough evidence."""
    metric = criterion.metric
    if criterion.statistic.name is StatisticName.SPREAD:
        channels = sorted({e.channel for e in evidence})
        curves = [curve_of(metric, [e for e in evidence if e.channel == c]) for c in channels]
        return spread([c for c in curves if c is not None], criterion.statistic)
    curve = curve_of(metric, evidence)
    if curve is None:
        return None
    step = 1.0 if metric.kind in (Kind.RATING, Kind.COUNT) else 0.0
    scale = metric.scale or ((0.0, np.inf) if metric.kind is not Kind.NUMBER else (-np.inf, np.inf))
    return distribution(curve, criterion.statistic, scale, step)


def points_at(
    criterion: Criterion, spread_of: Distribution, levels: Levels, values: Array
) -> Array:
    """The criterion's points at each level, shape (k,), from the values there.

    Where the evidence does not reach (the value is infinite), all that is known is that it lies
    beyond the longest wait: points run evenly from what that wait earns to what the end of the
    scale earns.
    """
    earned = points(criterion.bands, values)
    beyond = levels.u > spread_of.reach
    if beyond.any():
        edge = points_of(criterion.bands, spread_of.edge)
        end = points_of(criterion.bands, np.inf)
        way = (levels.u - spread_of.reach) / (1 - spread_of.reach)
        earned = np.where(beyond, edge + (end - edge) * way, earned)
    return np.asarray(earned)


def sure_word(probability: float) -> Sure:
    """The word for a tier's odds."""
    if probability >= FIRM:
        return Sure.FIRM
    return Sure.LIKELY if probability >= LIKELY else Sure.OPEN


def grade(criterion: Criterion, evidence: Sequence[Evidence]) -> tuple[Grade, Array | None]:
    """The grade of one brand, and its points at the levels of `draw_levels()`.

    `evidence` is the brand's; without any on this criterion the grade is unrated and the points
    are None, never zero.
    """
    found = relevant(criterion, evidence)
    if criterion.basis is Basis.CLAIMED:
        return _stated(criterion, found)
    observations = sum(e.events + e.censored for e in found)
    censored = sum(e.censored for e in found)
    spread_of = distribution_of(criterion, found)
    if spread_of is None:
        return Grade(criterion.id, observations=observations, censored=censored), None
    levels = grading_levels()
    values = spread_of.at(levels)
    earned = points_at(criterion, spread_of, levels, values)
    low, middle, high = (float(p) for p in earned[:3])
    drawn = earned[3:]
    odds = tier_odds(tier_index(drawn))
    tier = tier_of(middle)
    provisional = observations < criterion.min_observations
    result = Grade(
        criterion=criterion.id,
        tier=tier,
        sure=Sure.PROVISIONAL if provisional else sure_word(odds[tier]),
        estimate=spread_of.estimate_of(values[:3]),
        points=middle,
        points_low=min(low, high),
        points_high=max(low, high),
        odds=odds,
        observations=observations,
        censored=censored,
    )
    return result, drawn


def _stated(criterion: Criterion, evidence: Sequence[Evidence]) -> tuple[Grade, Array | None]:
    """A fact earns what it says: that a brand says so is certain, not that it is true."""
    fact = latest_fact([e.fact for e in evidence if e.fact is not None])
    if fact is None:
        return Grade(criterion.id, basis=Basis.CLAIMED), None
    earned = points_of(criterion.bands, fact.value)
    result = Grade(
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
    return result, np.full(len(draw_levels().u), earned)


def seeded(*words: str) -> np.random.Generator:
    """Randomness that is the same for the same words, on every machine."""
    digest = hashlib.sha256("\x00".join(words).encode("utf-8", "surrogatepass")).digest()
    return np.random.default_rng(int.from_bytes(digest[:16], "big"))


def dependent(criteria: Sequence[Criterion]) -> list[int]:
    """The group of each criterion; those of one group are drawn together, best with best.

    Criteria that look at the same metric in the same channels look at the same probes: a median
    and a ninth decile are not two pieces of luck, and drawn apart they would make a total look
    surer than it is.
    """
    groups = list(range(len(criteria)))
    by_metric: dict[str, list[int]] = {}
    for i, one in enumerate(criteria):
        for j in by_metric.setdefault(one.metric.key, []):
            other = criteria[j]
            shared = not one.channels or not other.channels
            if shared or set(one.channels) & set(other.channels):
                old, new = groups[i], groups[j]
                groups = [new if g == old else g for g in groups] if old != new else groups
        by_metric[one.metric.key].append(i)
    return groups


def score(
    brand: str,
    rubric: Rubric,
    evidence: Sequence[Evidence],
    *,
    rubric_hash: str = "",
    probes: int | None = None,
) -> Draws:
    """A brand's scorecard. Draws depend on the rubric and the brand, not on who else is compared.

    `rubric_hash` saves computing it again for every brand. `probes` is how many there were; without
    it, the most that any criterion looked at.
    """
    fingerprint = rubric_hash or rubric.hash
    by_metric: dict[str, list[Evidence]] = {}
    for item in evidence:
        by_metric.setdefault(item.metric, []).append(item)
    grades: list[Grade] = []
    draws = len(draw_levels().u)
    drawn = np.full((len(rubric.criteria), draws), np.nan)
    groups = dependent(rubric.criteria)
    # Seeded by a name, not by a place: the order of a rubric's criteria is no part of its meaning.
    names: dict[int, str] = {}
    for group, criterion in zip(groups, rubric.criteria, strict=True):
        names[group] = min(names.get(group, criterion.id), criterion.id)
    orders: dict[int, NDArray[np.intp]] = {}
    for row, criterion in enumerate(rubric.criteria):
        result, values = grade(criterion, by_metric.get(criterion.metric.key, ()))
        grades.append(result)
        if result.basis is Basis.CLAIMED or values is None:
            drawn[row] = np.nan if values is None else values  # the same at every level
            continue
        group = groups[row]
        if group not in orders:
            orders[group] = seeded(fingerprint, brand, names[group]).permutation(draws)
        drawn[row] = np.sort(values)[orders[group]]
    if probes is None:
        probes = max((g.observations for g in grades if g.basis is Basis.EXPERIENCED), default=0)
    return Draws(_total(brand, rubric, grades, drawn, probes), drawn)


def _total(
    brand: str, rubric: Rubric, grades: Sequence[Grade], drawn: Array, probes: int
) -> Scorecard:
    """The weighted mean over graded criteria, capped by gates, unrated below the coverage."""
    weight = np.array([c.weight if g.graded else 0.0 for c, g in _pairs(rubric, grades)])
    coverage = float(weight.sum() / rubric.total_weight)
    gates = [
        (c, g, row) for row, (c, g) in enumerate(_pairs(rubric, grades)) if c.gate and c.weight > 0
    ]
    ungated = tuple(c.id for c, g, _ in gates if not g.graded)
    if not weight.sum() > 0:
        return Scorecard(
            brand, tuple(grades), Tier.UNRATED, Sure.UNKNOWN, None, None, None, {}, 0.0, probes,
            ungated=ungated,
        )  # fmt: skip
    earned = np.array([g.points if g.points is not None else 0.0 for g in grades])
    total = float(weight @ earned / weight.sum())
    draws = weight @ np.nan_to_num(drawn) / weight.sum()
    index = tier_index(draws)
    tier, capped = tier_of(total), []
    for criterion, result, row in gates:
        if result.graded:
            index = np.minimum(index, tier_index(drawn[row]))
            if ORDER.index(result.tier) < ORDER.index(tier):
                tier = result.tier
                capped = [criterion.id]
            elif result.tier is tier and capped:
                capped.append(criterion.id)
    odds = tier_odds(index)
    low, high = interval_of(draws)
    sure = sure_word(odds[tier])
    if _mostly_provisional(rubric, grades, float(weight.sum())):
        sure = Sure.PROVISIONAL
    if coverage < rubric.min_coverage - 1e-9:
        tier, sure, capped = Tier.UNRATED, Sure.UNKNOWN, []
    return Scorecard(
        brand=brand,
        grades=tuple(grades),
        tier=tier,
        sure=sure,
        points=total,
        points_low=min(low, total),
        points_high=max(high, total),
        odds=odds,
        coverage=coverage,
        probes=probes,
        capped_by=tuple(capped),
        ungated=ungated,
    )


def _pairs(rubric: Rubric, grades: Sequence[Grade]) -> list[tuple[Criterion, Grade]]:
    return list(zip(rubric.criteria, grades, strict=True))


def _mostly_provisional(rubric: Rubric, grades: Sequence[Grade], graded_weight: float) -> bool:
    """Whether at least half of the graded weight rests on too few observations."""
    thin = sum(c.weight for c, g in _pairs(rubric, grades) if g.sure is Sure.PROVISIONAL)
    return thin >= graded_weight / 2
