"""The scores of brands to a comparison: order, odds, ranks with ties, who leads, what flips it."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.model.result import (
    LEVEL,
    MOST_RANK_ODDS,
    RANK_APART,
    Comparison,
    Flip,
    Intake,
    Lazily,
    Lead,
    Promise,
    Standing,
)
from aftersales_eval.model.rubric import Rubric
from aftersales_eval.scoring import threads
from aftersales_eval.scoring.blocks import Totals
from aftersales_eval.scoring.levels import DRAWS, Array
from aftersales_eval.scoring.masses import Flags, Ints
from aftersales_eval.scoring.scores import Scores

T = TypeVar("T")

UNOBSERVED: Final = 50.0
"""What a criterion counts in the order that only other brands were observed on: the mean of the
points that are drawn for it."""

_EAGER: Final = 200
"""Up to so many brands, scorecards are made at once; of more, when they are looked at."""

_RANKED: Final = 8_000_000
_FEWEST: Final = 400
"""Ranks are counted in as many draws as keep brands times draws below this, 400 at least."""

_ROWS: Final = 500
"""How many rows of draws are held against each other at once."""


def _at_once(brands: int) -> int:
    """How many draws of so many brands are looked at at once: a step stays in the cache."""
    return max(1, 200_000 // max(brands, 1))


def compare(scores: Scores, promises: Sequence[Promise], intake: Intake) -> Comparison:
    """Any number of brands against each other. What none was observed on does not count.

    Where only some were, the others' points are drawn evenly from 0 to 100 in odds and ranks, and
    the order takes the mean of that, 50: an order by totals of different criteria would put a brand
    first that was only looked at where it shines.
    """
    rubric = scores.rubric
    names = [c.id for c in rubric.criteria]
    if not scores.brands:
        return Comparison(rubric, (), (), (), None, (), tuple(names), (), intake)
    like = _in_order(rubric, scores.points)
    order = _order(scores, like)
    points = scores.points[order]
    everyone: Flags = np.asarray(scores.observed.all(axis=0))
    places = _places(scores, order, like, points)
    spreads = functools.cache(scores.spreads)
    return Comparison(
        rubric=rubric,
        scorecards=_sequence(len(order), lambda i: scores.card(int(order[i]))),
        standings=_sequence(len(order), places.standing),
        leads=tuple(_leads(scores, order)),
        flip=flip(rubric, [scores.brands[i] for i in order], scores.rated[order], points),
        imputed=tuple(names[row] for row in np.flatnonzero(scores.anyone & ~everyone)),
        unobserved=tuple(names[row] for row in np.flatnonzero(~scores.anyone)),
        promises=tuple(promises),
        intake=intake,
        spreads=Lazily(len(order), lambda i: spreads()[order[i]]),
        groups=scores.drawing.names,
        curves=Lazily(len(order), lambda i: scores.waits(int(order[i]))),
    )


def _sequence(length: int, make: Callable[[int], T]) -> Sequence[T]:
    """Few things at once, many when they are looked at."""
    if length <= _EAGER:
        return tuple(make(i) for i in range(length))
    return Lazily(length, make)


def _filled(points: Array) -> Array:
    """Points with 50 where only this brand was not observed, and 0 where nobody was."""
    nobody = np.isnan(points).all(axis=0)
    return np.where(nobody, 0.0, np.where(np.isnan(points), UNOBSERVED, points))


def _in_order(rubric: Rubric, points: Array) -> Array:
    """The totals that decide the order, shape (n,): over all criteria that any brand has."""
    weight = np.array([c.weight for c in rubric.criteria]) * ~np.isnan(points).all(axis=0)
    if not weight.sum() > 0:
        return np.zeros(len(points))
    return np.asarray(_filled(points) @ weight / weight.sum())


def _order(scores: Scores, like: Array) -> Ints:
    """Rated before unrated, then by total, then by name so that the order is always the same."""
    nothing = np.isnan(scores.results.own[:, 1]).tolist()
    rated, rounded = scores.rated.tolist(), np.round(like, 9).tolist()
    names = scores.brands
    order = sorted(
        range(len(names)), key=lambda i: (nothing[i], not rated[i], -rounded[i], names[i])
    )
    return np.array(order, dtype=np.int64)


def beats(first: NDArray[np.floating], second: NDArray[np.floating]) -> Array:
    """The probability that the first is better, along the last axis; equal draws count half."""
    axis = -1 if first.ndim > 1 else None  # without one, it is four times as quick
    above, same = (np.count_nonzero(held, axis=axis) for held in (first > second, first == second))
    return np.asarray((above + same / 2) / first.shape[-1])


class _Places(NamedTuple):
    """What standings are made of: in order, `brands`, `like` and `leads` of all, the rest of the
    rated ones, who come first.
    """

    brands: list[str]
    like: Array
    leads: Array
    rank: Ints
    tied: Flags
    odds: Array | None
    low: Ints
    high: Ints
    above: Array

    def standing(self, place: int) -> Standing:
        """The place of one brand."""
        common = (self.brands[place], float(self.like[place]), float(self.leads[place]))
        if place >= len(self.rank):
            return Standing(*common)
        return Standing(
            *common,
            rank=int(self.rank[place]),
            tied=bool(self.tied[place]),
            rank_odds=() if self.odds is None else tuple(self.odds[place].tolist()),
            rank_low=int(self.low[place]),
            rank_high=int(self.high[place]),
            beats_next=float(self.above[place]) if place < len(self.above) else None,
        )


def _places(scores: Scores, order: Ints, like: Array, points: Array) -> _Places:
    """Ranks; an unrated brand has none: of what it would be rated by, most is not known."""
    totals = scores.results.totals
    rated = order[: np.count_nonzero(scores.rated)]
    above = _above(totals, rated)
    rank = _shared(totals, rated, scores.results.own[:, 0])
    ranks = ranks_of(totals, rated)
    ends = np.round(np.array([(1 - LEVEL) / 2, (1 + LEVEL) / 2]) * (ranks.shape[1] - 1))
    low, high = _at_ends(ranks, ends.astype(int))
    odds = None
    if len(rated) <= MOST_RANK_ODDS:
        counts = [np.bincount(row, minlength=len(rated)) for row in ranks]
        odds = np.array(counts) / ranks.shape[1]
    return _Places(
        brands=[scores.brands[i] for i in order],
        like=like[order],
        leads=_random_leaders(scores, order, points),
        rank=rank,
        tied=np.bincount(rank)[rank] > 1,
        odds=odds,
        low=low,
        high=high,
        above=above,
    )


def _at_ends(ranks: NDArray[np.int32], ends: Ints) -> Ints:
    """The ranks from 1 that stand at these places of each brand's, in order, shape (2, n)."""

    def part(at: int) -> Ints:
        some = np.partition(ranks[at : at + _ROWS], ends, axis=1)[:, ends]
        return some.astype(np.int64)

    parts = threads.each(part, range(0, len(ranks), _ROWS))
    return np.concatenate([np.zeros((0, 2), np.int64), *parts]).T + 1


def _shared(totals: Totals, order: Ints, low: Array) -> Ints:
    """The rank of each brand: that of the one above, unless one of three who share it is surely
    ahead: the first of them, the one above, and the one whose interval begins highest.

    Neighbours alone would tie thousands of brands into one chain, the best with the worst, and the
    first may be one of which little is known. All who share it would be brands squared to compare.
    `low` is where each interval begins.
    """
    rank = np.ones(len(order), dtype=np.int64)
    first = surest = 0
    for at in range(1, len(order)):
        mine = totals[order[at]]
        held = {first, surest, at - 1}
        if any(float(beats(totals[order[one]], mine)) >= RANK_APART for one in held):
            first = surest = at
        elif low[order[at]] > low[order[surest]]:
            surest = at
        rank[at] = first + 1
    return rank


def _above(totals: Totals, order: Ints) -> Array:
    """The odds that each brand but the last is better than the next, shape (n - 1,)."""
    upper, lower = order[:-1], order[1:]
    parts = range(0, len(upper), _ROWS)
    found = [beats(totals[upper[at : at + _ROWS]], totals[lower[at : at + _ROWS]]) for at in parts]
    return np.concatenate([np.zeros(0), *found])


def ranks_of(totals: Totals, order: Ints) -> NDArray[np.int32]:
    """Each brand's rank from 0, draw by draw, shape (n, draws); in a tie the order decides.

    Draws are sorted as whole numbers, the bits of the total above the place in the order: that is
    several times faster than sorting places by totals, and the same on every machine.
    """
    count = len(order)
    draws = min(DRAWS, max(_FEWEST, _RANKED // max(count, 1)))
    ranks = np.empty((count, draws), dtype=np.int32)
    places = np.arange(count, dtype=np.int64)
    step = _at_once(count)

    def rank(at: int) -> None:
        """Writes the ranks in some draws from `at` on where they belong."""
        some = totals[order, at : min(at + step, draws)].T
        # Of floats that are not negative, larger ones have larger bits.
        bits = np.maximum(some, np.float32(0)).view(np.int32).astype(np.int64)
        keys = (np.int64(2**31 - 1) - bits) << 32 | places
        keys.sort(axis=1)
        keys &= np.int64(2**32 - 1)
        found = np.empty(keys.shape, dtype=np.int32)
        np.put_along_axis(found, keys, places.astype(np.int32), axis=1)
        ranks[:, at : at + len(keys)] = found.T

    threads.each(rank, range(0, draws, step))
    return ranks


def _random_leaders(scores: Scores, order: Ints, points: Array) -> Array:
    """How often each brand leads when all weights are drawn evenly (from the simplex)."""
    weighs = np.array([c.weight > 0 for c in scores.rubric.criteria])
    used = np.flatnonzero(weighs & ~np.isnan(points).all(axis=0))
    if not len(used):
        return np.zeros(len(order))
    weights = scores.drawing.seeded("random weights").dirichlet(np.ones(len(used)), DRAWS)
    rated = scores.rated[order]
    may = np.flatnonzero(rated) if rated.any() else np.arange(len(order))
    filled = _filled(points)[may][:, used].T
    step = _at_once(len(may))
    leader = [np.argmax(weights[at : at + step] @ filled, axis=1) for at in range(0, DRAWS, step)]
    counts = np.bincount(may[np.concatenate(leader)], minlength=len(order))
    return np.asarray(counts / DRAWS)


def _leads(scores: Scores, order: Ints) -> list[Lead]:
    """Who earns most points on each criterion, among the brands observed on it."""
    out = []
    for row, criterion in enumerate(scores.rubric.criteria):
        earned = scores.points[order, row]
        seen = int(np.count_nonzero(~np.isnan(earned)))
        if not seen:
            continue
        most = float(np.nanmax(earned))
        best = np.flatnonzero(earned >= most - 1e-6)
        odds = scores.contests[row].odds() if seen > 1 and len(best) == 1 else None
        brands = tuple(scores.brands[order[i]] for i in best)
        out.append(Lead(criterion.id, brands, odds, seen, most))
    return out


def flip(rubric: Rubric, brands: Sequence[str], rated: Flags, points: Array) -> Flip | None:
    """The smallest change of one criterion's weight that puts another rated brand first.

    The leader's margin over a rival is linear in the weight w of a criterion, a + d w, and changes
    sign at -a / d. None when there is no rival, or no weight of one criterion up to that of all the
    rubric does it; a criterion that does not count stays out of it. That a
    changed weight changes coverage too, and with it who is rated, is left out of account.
    `points`, shape (brands, criteria), are NaN where not observed.
    """
    those = np.flatnonzero(rated)
    if len(those) < 2:
        return None
    weight = np.array([c.weight for c in rubric.criteria])
    filled = _filled(points)
    ahead = filled[those[0]] - filled[those[1:]]
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
        brand=brands[those[1:][rival]],
    )
