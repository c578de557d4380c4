"""Scorecards to a comparison: order, odds, ranks with ties, who leads, what would flip it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from aftersales_eval.model.result import (
    LEVEL,
    RANK_APART,
    Comparison,
    Flip,
    Intake,
    Lead,
    Promise,
    Scorecard,
    Standing,
)
from aftersales_eval.model.rubric import Rubric, Tier
from aftersales_eval.scoring.grade import Draws, seeded
from aftersales_eval.scoring.levels import DRAWS, Array


def compare(
    rubric: Rubric,
    scored: Sequence[Draws],
    promises: Sequence[Promise],
    intake: Intake,
    rubric_hash: str,
) -> Comparison:
    """Brands against each other. Like with like: what no brand was observed on does not count.

    Where only some were, the others' points are drawn evenly from 0 to 100 in odds and ranks.
    """
    ordered = sorted(scored, key=_place)
    cards = [draws.card for draws in ordered]
    graded = np.array([[g.graded for g in card.grades] for card in cards]).reshape(
        len(cards), len(rubric.criteria)
    )
    anyone, everyone = graded.any(axis=0), graded.all(axis=0)
    names = [c.id for c in rubric.criteria]
    totals = _totals(rubric, ordered, anyone, rubric_hash)
    return Comparison(
        rubric=rubric,
        scorecards=tuple(cards),
        standings=_standings(cards, totals, _random_leaders(rubric, cards, graded, rubric_hash)),
        leads=tuple(_leads(rubric, ordered)),
        flip=flip(rubric, cards),
        imputed=tuple(n for n, a, e in zip(names, anyone, everyone, strict=True) if a and not e),
        unobserved=tuple(n for n, a in zip(names, anyone, strict=True) if not a),
        promises=tuple(promises),
        intake=intake,
    )


def _place(draws: Draws) -> tuple[bool, bool, float, str]:
    """Rated before unrated, then by total, then by name so that the order is always the same."""
    card = draws.card
    return (card.points is None, card.tier is Tier.UNRATED, -(card.points or 0.0), card.brand)


def _totals(
    rubric: Rubric, ordered: Sequence[Draws], anyone: Mapping[int, bool] | Array, rubric_hash: str
) -> Array:
    """Drawn totals over the criteria that any brand has, shape (brands, draws)."""
    used = np.flatnonzero(np.asarray(anyone))
    weight = np.array([rubric.criteria[i].weight for i in used])
    if not weight.sum() > 0:
        return np.zeros((len(ordered), DRAWS))
    even = (np.arange(DRAWS) + 0.5) * (100 / DRAWS)
    totals = np.empty((len(ordered), DRAWS))
    for row, draws in enumerate(ordered):
        points = draws.points[used].copy()
        chance = seeded(rubric_hash, draws.card.brand, "not observed")
        for line in points:
            order = chance.permutation(DRAWS)
            if np.isnan(line[0]):
                line[:] = even[order]
        totals[row] = weight @ points / weight.sum()
    return totals


def beats(first: Array, second: Array) -> float:
    """The probability that the first is better; equal draws count half."""
    return float(np.mean(first > second) + np.mean(first == second) / 2)


def _standings(
    cards: Sequence[Scorecard], totals: Array, random_leaders: Array
) -> tuple[Standing, ...]:
    """Ranks: brands next to each other whose order is less sure than 75 % share one."""
    count = len(cards)
    order = np.argsort(-totals, axis=0, kind="stable")
    ranks = np.empty_like(order)
    np.put_along_axis(ranks, order, np.arange(count)[:, None], axis=0)
    above = [beats(totals[i], totals[i + 1]) for i in range(count - 1)]
    shared: list[int] = []
    for i in range(count):
        apart = i == 0 or above[i - 1] >= RANK_APART
        shared.append(i + 1 if apart else shared[-1])
    tail = (1 - LEVEL) / 2
    out = []
    for i, card in enumerate(cards):
        odds = np.bincount(ranks[i], minlength=count) / ranks.shape[1]
        low, high = np.quantile(ranks[i], [tail, 1 - tail], method="nearest")
        out.append(
            Standing(
                brand=card.brand,
                rank=shared[i],
                tied=shared.count(shared[i]) > 1,
                rank_odds=tuple(float(p) for p in odds),
                rank_low=int(low) + 1,
                rank_high=int(high) + 1,
                beats_next=above[i] if i < count - 1 else None,
                leads_if_weights_random=float(random_leaders[i]),
            )
        )
    return tuple(out)


def _random_leaders(
    rubric: Rubric, cards: Sequence[Scorecard], graded: Array, rubric_hash: str
) -> Array:
    """How often each brand leads when all weights are drawn evenly (from the simplex)."""
    used = [i for i, c in enumerate(rubric.criteria) if c.weight > 0 and graded[:, i].any()]
    if not used:
        return np.zeros(len(cards))
    weights = seeded(rubric_hash, "random weights").dirichlet(np.ones(len(used)), DRAWS)
    points = np.array([[card.grades[i].points or 0.0 for i in used] for card in cards])
    has = graded[:, used].astype(float)
    heavy = weights @ has.T
    with np.errstate(divide="ignore", invalid="ignore"):
        totals = np.where(heavy > 0, weights @ (points * has).T / heavy, -1.0)
    leader = np.argmax(totals, axis=1)
    return np.asarray(np.bincount(leader, minlength=len(cards)) / DRAWS)


def _leads(rubric: Rubric, ordered: Sequence[Draws]) -> list[Lead]:
    """Who earns most points on each criterion, among the brands observed on it."""
    out = []
    for row, criterion in enumerate(rubric.criteria):
        seen = [d for d in ordered if d.card.grades[row].graded]
        if not seen:
            continue
        earned = np.array([d.card.grades[row].points or 0.0 for d in seen])
        best = [d for d, p in zip(seen, earned, strict=True) if p >= earned.max() - 1e-6]
        odds = None
        if len(seen) > 1 and len(best) == 1:
            drawn = np.array([d.points[row] for d in seen])
            top = drawn == drawn.max(axis=0)
            chance = (top / top.sum(axis=0)).mean(axis=1)
            odds = float(chance[int(np.argmax(earned))])
        names = tuple(d.card.brand for d in best)
        out.append(Lead(criterion.id, names, odds, len(seen)))
    return out


def flip(rubric: Rubric, cards: Sequence[Scorecard]) -> Flip | None:
    """The smallest change of one criterion's weight that puts another brand first.

    With weight w on the criterion, a brand's total is (a + p w) / (b + w), or a / b where it has
    no grade there; leader and rival are equal where a quadratic in w is zero. None when there is
    nobody to pass, or no weight does it.
    """
    rated = [card for card in cards if card.points is not None and card.tier is not Tier.UNRATED]
    if len(rated) < 2:
        return None
    found: list[tuple[float, str, str, Flip]] = []
    leader = rated[0]
    for row, criterion in enumerate(rubric.criteria):
        for rival in rated[1:]:
            for needed in _equal_at(rubric, leader, rival, row):
                if _passes(rubric, leader, rival, row, needed, criterion.weight):
                    change = Flip(criterion.id, criterion.weight, needed, rival.brand)
                    key = (round(abs(needed - criterion.weight), 9), criterion.id, rival.brand)
                    found.append((*key, change))
    return min(found, key=lambda f: f[:3])[3] if found else None


def _parts(rubric: Rubric, card: Scorecard, row: int) -> tuple[float, float, float, float]:
    """A brand's (a, p, b, g): without the criterion a / b, with it (a + p w) / (b + g w)."""
    a = b = 0.0
    for i, (criterion, grade) in enumerate(zip(rubric.criteria, card.grades, strict=True)):
        if i != row and grade.points is not None:
            a += criterion.weight * grade.points
            b += criterion.weight
    own = card.grades[row].points
    return a, own or 0.0, b, float(own is not None)


def _equal_at(rubric: Rubric, leader: Scorecard, rival: Scorecard, row: int) -> list[float]:
    """The weights of criterion `row`, not below 0, at which both totals are equal."""
    a1, p1, b1, g1 = _parts(rubric, leader, row)
    a2, p2, b2, g2 = _parts(rubric, rival, row)
    square = p1 * g2 - p2 * g1
    linear = a1 * g2 + p1 * b2 - a2 * g1 - p2 * b1
    constant = a1 * b2 - a2 * b1
    scale = max(abs(square), abs(linear), abs(constant), 1.0)
    coefficients = [0.0 if abs(v) < 1e-12 * scale else v for v in (square, linear, constant)]
    roots = np.roots(coefficients)
    return sorted(float(r.real) for r in roots if abs(r.imag) < 1e-9 and r.real >= 0)


def _passes(
    rubric: Rubric, leader: Scorecard, rival: Scorecard, row: int, needed: float, weight: float
) -> bool:
    """Whether the rival is ahead a little beyond `needed`, on the side away from `weight`."""
    beyond = needed + (1 if needed >= weight else -1) * max(1e-6, needed * 1e-6)
    if beyond < 0:
        return False

    def total(card: Scorecard) -> float:
        a, p, b, g = _parts(rubric, card, row)
        below = b + g * beyond
        return (a + p * beyond) / below if below > 0 else -1.0

    return total(rival) > total(leader)
