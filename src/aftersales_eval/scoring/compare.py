"""Scorecards to a comparison: order, odds, ranks with ties, who leads, what would flip it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

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

Flags = NDArray[np.bool_]

UNOBSERVED: Final = 50.0
"""What a criterion counts in the order that only other brands were observed on: the mean of the
points that are drawn for it."""


def compare(
    rubric: Rubric,
    scored: Sequence[Draws],
    promises: Sequence[Promise],
    intake: Intake,
    rubric_hash: str,
) -> Comparison:
    """Any number of brands against each other. What none was observed on does not count.

    Where only some were, the others' points are drawn evenly from 0 to 100 in odds and ranks, and
    the order takes the mean of that, 50: an order by totals of different criteria would put a brand
    first that was only looked at where it shines.
    """
    if not scored:
        everything = tuple(c.id for c in rubric.criteria)
        return Comparison(rubric, (), (), (), None, (), everything, (), intake)
    like = {d.card.brand: t for d, t in zip(scored, _in_order(rubric, scored), strict=True)}
    ordered = sorted(scored, key=lambda draws: _place(draws, like[draws.card.brand]))
    cards = [draws.card for draws in ordered]
    points = _points(ordered)
    observed: Flags = ~np.isnan(points)
    anyone: Flags = np.asarray(observed.any(axis=0))
    everyone: Flags = np.asarray(observed.all(axis=0))
    names = [c.id for c in rubric.criteria]
    totals = _totals(rubric, ordered, anyone, rubric_hash)
    random_leaders = _random_leaders(rubric, cards, points, rubric_hash)
    return Comparison(
        rubric=rubric,
        scorecards=tuple(cards),
        standings=_standings(cards, [like[c.brand] for c in cards], totals, random_leaders),
        leads=tuple(_leads(rubric, ordered)),
        flip=flip(rubric, cards, points),
        imputed=tuple(n for n, a, e in zip(names, anyone, everyone, strict=True) if a and not e),
        unobserved=tuple(n for n, a in zip(names, anyone, strict=True) if not a),
        promises=tuple(promises),
        intake=intake,
    )


def _points(scored: Sequence[Draws]) -> Array:
    """Points by brand and criterion, shape (brands, criteria), NaN where not observed."""
    rows = [[np.nan if g.points is None else g.points for g in d.card.grades] for d in scored]
    width = len(rows[0]) if rows else 0
    return np.array(rows, dtype=float).reshape(len(rows), width)


def _filled(points: Array) -> Array:
    """Points with 50 where only this brand was not observed, and 0 where nobody was."""
    nobody = np.isnan(points).all(axis=0)
    return np.where(nobody, 0.0, np.where(np.isnan(points), UNOBSERVED, points))


def _in_order(rubric: Rubric, scored: Sequence[Draws]) -> list[float]:
    """The totals that decide the order: over all criteria that any brand has."""
    points = _points(scored)
    weight = np.array([c.weight for c in rubric.criteria]) * ~np.isnan(points).all(axis=0)
    if not weight.sum() > 0:
        return [0.0] * len(scored)
    return [float(total) for total in _filled(points) @ weight / weight.sum()]


def _place(draws: Draws, like: float) -> tuple[bool, bool, float, str]:
    """Rated before unrated, then by total, then by name so that the order is always the same."""
    card = draws.card
    return (card.points is None, card.tier is Tier.UNRATED, -round(like, 9), card.brand)


def _totals(rubric: Rubric, ordered: Sequence[Draws], anyone: Flags, rubric_hash: str) -> Array:
    """Drawn totals over the criteria that any brand has, shape (brands, draws)."""
    used = np.flatnonzero(anyone)
    weight = np.array([rubric.criteria[i].weight for i in used])
    if not weight.sum() > 0:
        return np.zeros((len(ordered), DRAWS))
    even = (np.arange(DRAWS) + 0.5) * (100 / DRAWS)
    totals = np.empty((len(ordered), DRAWS))
    for row, draws in enumerate(ordered):
        points = draws.points[used]
        for index in np.flatnonzero(np.isnan(points[:, 0])):
            criterion = rubric.criteria[used[index]].id
            chance = seeded(rubric_hash, draws.card.brand, "not observed", criterion)
            points[index] = even[chance.permutation(DRAWS)]
        totals[row] = weight @ points / weight.sum()
    return totals


def beats(first: Array, second: Array) -> float:
    """The probability that the first is better; equal draws count half."""
    return float(np.mean(first > second) + np.mean(first == second) / 2)


def _standings(
    cards: Sequence[Scorecard], like: Sequence[float], totals: Array, random_leaders: Array
) -> tuple[Standing, ...]:
    """Ranks: brands next to each other whose order is less sure than 75 % share one.

    A brand of which nothing is known has none.
    """
    count = len(cards)
    order = np.argsort(-totals, axis=0, kind="stable")
    ranks = np.empty_like(order)
    np.put_along_axis(ranks, order, np.arange(count)[:, None], axis=0)
    above = [beats(totals[i], totals[i + 1]) for i in range(count - 1)]
    shared: list[int | None] = []
    for i, card in enumerate(cards):
        apart = i == 0 or above[i - 1] >= RANK_APART
        rank = i + 1 if apart else shared[-1]
        shared.append(None if card.points is None else rank)
    tail = (1 - LEVEL) / 2
    ends = np.round(np.array([tail, 1 - tail]) * (ranks.shape[1] - 1))
    out = []
    for i, card in enumerate(cards):
        counts = np.bincount(ranks[i], minlength=count)
        odds = counts / ranks.shape[1]
        low, high = np.searchsorted(np.cumsum(counts), ends, side="right")
        out.append(
            Standing(
                brand=card.brand,
                points_in_order=like[i],
                rank=shared[i],
                tied=shared[i] is not None and shared.count(shared[i]) > 1,
                rank_odds=tuple(float(p) for p in odds),
                rank_low=int(low) + 1,
                rank_high=int(high) + 1,
                beats_next=above[i] if i < count - 1 else None,
                leads_if_weights_random=float(random_leaders[i]),
            )
        )
    return tuple(out)


def _random_leaders(
    rubric: Rubric, cards: Sequence[Scorecard], points: Array, rubric_hash: str
) -> Array:
    """How often each brand leads when all weights are drawn evenly (from the simplex)."""
    observed: Flags = np.asarray(~np.isnan(points).all(axis=0))
    used = [i for i, c in enumerate(rubric.criteria) if c.weight > 0 and observed[i]]
    if not used:
        return np.zeros(len(cards))
    weights = seeded(rubric_hash, "random weights").dirichlet(np.ones(len(used)), DRAWS)
    totals = weights @ _filled(points)[:, used].T
    if any(card.tier is not Tier.UNRATED for card in cards):
        totals[:, [card.tier is Tier.UNRATED for card in cards]] = -1.0
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


def flip(rubric: Rubric, cards: Sequence[Scorecard], points: Array) -> Flip | None:
    """The smallest change of one criterion's weight that puts another rated brand first.

    The leader's margin over a rival is linear in the weight w of a criterion, a + d w, and changes
    sign at -a / d. None when there is no rival, or no weight of one criterion up to that of all the
    rubric does it; a criterion that does not count stays out of it. That a
    changed weight changes coverage too, and with it who is rated, is left out of account.
    """
    rated = [i for i, card in enumerate(cards) if card.tier is not Tier.UNRATED]
    if len(rated) < 2:
        return None
    weight = np.array([c.weight for c in rubric.criteria])
    ahead = _filled(points)[rated[0]] - _filled(points)[rated[1:]]
    others = (ahead @ weight)[:, None] - ahead * weight
    with np.errstate(divide="ignore", invalid="ignore"):
        needed = np.where(np.abs(ahead) > 1e-9, -others / ahead, np.nan) + 0.0
    # A weight of 0 makes the two equal at best; beyond it there is none.
    reached = ((needed >= weight) | (needed > 1e-9)) & (weight > 0) & (needed <= weight.sum())
    change = np.where(reached, np.abs(needed - weight), np.nan)
    if np.isnan(change).all():
        return None
    rival, row = np.unravel_index(np.nanargmin(np.round(change, 9)), change.shape)
    return Flip(
        criterion=rubric.criteria[row].id,
        weight=float(weight[row]),
        needed=float(needed[rival, row]),
        brand=cards[rated[1:][rival]].brand,
    )
