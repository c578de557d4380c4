"""All brands under a rubric at once: grades, totals and draws as columns, scorecards on demand.

Brands are taken a few at a time, so that what is drawn of them stays in the processor's cache, and
nothing but sums is kept of it: the totals that brands are compared by, and per criterion what it
takes to say who leads.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping, Sequence
from threading import Lock
from typing import Final

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.model.metric import Basis
from aftersales_eval.model.probe import Fact
from aftersales_eval.model.result import (
    LEVEL,
    SPREAD_LEVELS,
    Grade,
    Scorecard,
    Spread,
    Sure,
    WaitCurve,
)
from aftersales_eval.model.rubric import Criterion, Rubric, Tier
from aftersales_eval.scoring import threads
from aftersales_eval.scoring.blocks import LEVELS, Block, Contest
from aftersales_eval.scoring.drawing import Drawing
from aftersales_eval.scoring.grade import (
    Fits,
    any_observed,
    as_grade,
    by_tier,
    graded,
    odds_of,
    rising,
    stated,
    sure_word,
)
from aftersales_eval.scoring.levels import DRAWS, Array
from aftersales_eval.scoring.masses import Flags, Ints
from aftersales_eval.scoring.pooling import Pool
from aftersales_eval.scoring.value import ORDER, points_of, tier_index, tier_of
from aftersales_eval.scoring.waits import waits

AT_ONCE: Final = 80
"""How many brands are drawn at once, below 256. With fewer, to call numpy takes longer than what it
does; with more, what a step of the arithmetic touches does not stay in the cache.
"""


class Scores:
    """The scores of brands under a rubric, in the order of the pool's brands."""

    def __init__(
        self, rubric: Rubric, pool: Pool, facts: Mapping[tuple[str, str], Fact],
        probes: Mapping[str, int] | None = None,
    ) -> None:  # fmt: skip
        """`probes` says how many each brand has; else it is the most any criterion looked at."""
        self.rubric = rubric
        self.brands = pool.brands
        self.drawing = Drawing.of(rubric)
        self.contests: dict[int, Contest] = {}
        self._pool = pool
        self._lock = Lock()
        self._bar = [-np.inf] * len(rubric.criteria)
        self._facts = facts
        self._weight = np.array([c.weight for c in rubric.criteria], dtype=float)
        self.anyone = self._observed_by_any()
        self.results = Block.empty(len(self.brands), len(rubric.criteria))
        self._unseen = {
            row: self.drawing.unseen(c.id)
            for row, c in enumerate(rubric.criteria)
            if self.anyone[row] and c.weight > 0
        }
        self._score()
        self.probes = self._count(probes)

    @property
    def points(self) -> Array:
        """Points by brand and criterion, shape (n, c), NaN where not observed."""
        return self.results.points[:, :, 1]

    @property
    def observed(self) -> Flags:
        """Which criteria each brand was observed on, shape (n, c)."""
        return np.asarray(~np.isnan(self.points))

    @functools.cached_property
    def coverage(self) -> Array:
        """The share of the rubric's weight that each brand was observed on, shape (n,)."""
        return np.asarray(_summed(self.observed * self._weight) / self.rubric.total_weight)

    @property
    def rated(self) -> Flags:
        """Which brands have enough coverage for a tier, shape (n,)."""
        enough = self.coverage >= self.rubric.min_coverage - 1e-9
        return np.asarray(enough & ~np.isnan(self.results.own[:, 1]))

    def _observed_by_any(self) -> Flags:
        """Which criteria any brand was observed on, shape (c,)."""
        claimed = {metric for _, metric in self._facts}
        seen = []
        for c in self.rubric.criteria:
            if c.basis is Basis.CLAIMED:
                seen.append(c.metric.key in claimed)
            else:
                seen.append(any_observed(c, self._pool))
        return np.array(seen, dtype=bool)

    def _count(self, probes: Mapping[str, int] | None) -> Ints:
        experienced = np.array([c.basis is Basis.EXPERIENCED for c in self.rubric.criteria])
        most = (self.results.observations * experienced).max(axis=1, initial=0)
        if probes is None:
            return np.asarray(most)
        known = [probes.get(name) for name in self.brands]
        return np.array([m if k is None else k for m, k in zip(most.tolist(), known, strict=True)])

    def _score(self) -> None:
        """Score all brands, some at a time; they do not depend on each other."""
        self.drawing.groups  # noqa: B018 - made once, before several threads want it
        threads.each(self._block, range(0, len(self.brands), AT_ONCE))

    def _block(self, first: int) -> None:
        names = self.brands[first : first + AT_ONCE]
        last = first + len(names)
        block = Block.empty(len(names), len(self.rubric.criteria))
        mine = self.drawing.brands(names)
        starts = np.arange(len(names))[:, None] * DRAWS
        flat = mine + starts
        total = np.zeros((len(names), DRAWS))
        gates: list[tuple[Ints, Array]] = []
        contests: dict[int, Contest] = {}
        fits: Fits = {}
        for order, rows in self.drawing.groups:
            # Those of a group are put in one order: it is enough to do so with their sum.
            group: Array | None = None
            for row in rows:
                criterion = self.rubric.criteria[row]
                if criterion.basis is Basis.CLAIMED:
                    who, drawn = self._claimed(block, names, row, criterion)
                else:
                    found = graded(criterion, self._pool, first, last, fits)
                    who, drawn = found.who, np.ascontiguousarray(rising(criterion, found.drawn))
                    block.note(row, found, drawn)
                if not len(who):
                    continue
                everyone = len(who) == len(names)
                at = flat if everyone else mine[who] + starts[: len(who)]
                contests[row] = self._contest(row, block.points[who, row, 1], drawn, at)
                if criterion.weight > 0:
                    group = np.zeros_like(total) if group is None else group
                    group[slice(None) if everyone else who] += criterion.weight * drawn
                    if criterion.gate:
                        ordered = np.take(drawn, order, axis=1) if wide(drawn) else drawn
                        gates.append((who, tier_index(ordered)))
            if group is not None:
                total += np.take(group, order, axis=1)
        self._sum_up(block, total, gates)
        np.copyto(block.totals, self._compared(block, total, flat), casting="same_kind")
        with self._lock:
            self.results.put(first, block)
            for row, contest in contests.items():
                known = self.contests.get(row)
                self.contests[row] = contest if known is None else known.joined(contest)

    def _contest(self, row: int, points: Array, drawn: Array, at: NDArray[np.intp]) -> Contest:
        """Who is first among these brands; one whose best draw is below another's worst never is.

        `at` says where in the rows of `drawn`, one behind the other, each brand's draws stand.
        What is known of brands in other blocks by then only saves work: it changes no result.
        """
        best = int(np.argmax(points))
        self._bar[row] = max(self._bar[row], float(drawn[:, 0].max()))
        may = np.flatnonzero(drawn[:, -1] >= self._bar[row])
        if not len(may):
            may = np.array([best])
        if not wide(drawn):
            top, first = float(drawn[may].max()), float(drawn[best, 0])
            shared = float(np.count_nonzero(drawn[may] == top))
            every = np.ones(DRAWS)
            return Contest(float(points[best]), first * every, top * every, shared * every)
        flat = drawn.ravel()
        met = flat.take(at if len(may) == len(at) else at[may])
        top = met.max(axis=0)
        # Of fewer than 256 brands: as bytes, several are counted at once.
        shared = np.add.reduce((met == top).view(np.uint8), axis=0, dtype=np.uint8)
        return Contest(float(points[best]), flat.take(at[best]), top, shared.astype(float))

    def _claimed(
        self, block: Block, names: Sequence[str], row: int, criterion: Criterion
    ) -> tuple[Ints, Array]:
        """What facts earn, the same at every level: drawn points of shape (m, 1)."""
        key = criterion.metric.key
        found = [self._facts.get((name, key)) for name in names]
        who = np.array([i for i, fact in enumerate(found) if fact is not None], dtype=np.int64)
        for i in who.tolist():
            fact = found[i]
            if fact is not None:
                block.points[i, row] = points_of(criterion.bands, fact.value)
        block.observations[who, row] = 1
        return who, block.points[who, row, :1]

    def _sum_up(self, block: Block, total: Array, gates: Sequence[tuple[Ints, Array]]) -> None:
        """The brands' own totals with their odds, gates in force."""
        points = block.points[:, :, 1]
        weight = np.where(np.isnan(points), 0.0, self._weight)
        whole = _summed(weight)
        some = np.flatnonzero(whole > 0)
        middle = _summed(np.nan_to_num(points) * weight)[some] / whole[some]
        draws = total[some] / whole[some][:, None]
        if gates:
            index = np.zeros((len(whole), DRAWS))
            index[some] = tier_index(draws)
            for who, gate in gates:
                index[who] = np.minimum(index[who], gate)
            odds = [(index[some] == place).mean(axis=1) for place in range(len(ORDER))]
            block.own_odds[some] = np.stack(odds, axis=1)
        draws.sort(axis=1)
        if not gates:
            block.own_odds[some] = odds_of(draws)
        tail = (1 - LEVEL) / 2
        low, high = (_between(draws, level) for level in (tail, 1 - tail))
        ends = np.stack([np.minimum(low, middle), middle, np.maximum(high, middle)], axis=1)
        block.own[some] = ends
        even = [(step + 0.5) / LEVELS for step in range(LEVELS)]
        block.levels[some] = np.stack([_between(draws, level) for level in even], axis=1)

    def _compared(self, block: Block, total: Array, flat: NDArray[np.intp]) -> Array:
        """Totals over the criteria that any brand has, in the order of each brand's draws: `flat`
        says where they stand in the rows of `total`, one behind the other.
        """
        used = sorted(self._unseen)
        whole = float(self._weight[used].sum())
        if not whole > 0:
            return np.zeros_like(total)
        missing = np.isnan(block.points[:, :, 1])
        total = total.copy()
        for row in used:
            who = np.flatnonzero(missing[:, row])
            if len(who):
                total[who] += self._weight[row] * self._unseen[row]
        found = total.ravel().take(flat)
        found /= whole
        return found

    def card(self, place: int) -> Scorecard:
        """The scorecard of the brand in that place."""
        brand, found = self.brands[place], self.results
        grades = self._grades(place)
        coverage = float(self.coverage[place])
        gates = [
            (c, g)
            for c, g in zip(self.rubric.criteria, grades, strict=True)
            if c.gate and c.weight > 0
        ]
        ungated = tuple(c.id for c, g in gates if not g.graded)
        low, middle, high = found.own[place].tolist()
        probes = int(self.probes[place])
        if math.isnan(middle):
            return Scorecard(
                brand, grades, Tier.UNRATED, Sure.UNKNOWN, None, None, None, {}, 0.0, probes,
                ungated=ungated,
            )  # fmt: skip
        tier, capped = _capped(tier_of(middle), gates)
        odds = by_tier(found.own_odds[place].tolist())
        sure = Sure.PROVISIONAL if self._thin(grades, coverage) else sure_word(odds[tier])
        if coverage < self.rubric.min_coverage - 1e-9:
            tier, sure, capped = Tier.UNRATED, Sure.UNKNOWN, ()
        return Scorecard(
            brand, grades, tier, sure, middle, low, high, odds, coverage, probes, capped, ungated,
            tuple(found.levels[place].tolist()),
        )  # fmt: skip

    def spreads(self) -> list[Spread]:
        """How the points of each brand are distributed, criterion by criterion."""
        found: list[list[tuple[float, ...]]] = [
            [() for _ in self.rubric.criteria] for _ in self.brands
        ]
        even = ((np.arange(SPREAD_LEVELS) + 0.5) * (DRAWS / SPREAD_LEVELS)).astype(np.int64)
        for row, criterion in enumerate(self.rubric.criteria):
            if criterion.basis is Basis.CLAIMED:
                for place, earned in enumerate(self.points[:, row].tolist()):
                    found[place][row] = () if np.isnan(earned) else (earned,)
                continue
            for first in range(0, len(self.brands), AT_ONCE):
                last = min(first + AT_ONCE, len(self.brands))
                one = graded(criterion, self._pool, first, last)
                some = rising(criterion, one.drawn)[:, even]
                for place, levels in zip(one.who.tolist(), some.tolist(), strict=True):
                    same = levels[0] == levels[-1]
                    found[first + place][row] = (levels[0],) if same else tuple(levels)
        return [tuple(brand) for brand in found]

    def waits(self, place: int) -> tuple[WaitCurve, ...]:
        """The curves of the waits of the brand in that place."""
        return waits(self.rubric, self._pool, place)

    def _grades(self, place: int) -> tuple[Grade, ...]:
        found, brand = self.results, self.brands[place]
        values, points = found.values[place].tolist(), found.points[place].tolist()
        odds, edges = found.odds[place].tolist(), found.edge[place].tolist()
        limits, seen = found.limit[place].tolist(), found.observations[place].tolist()
        censored = found.censored[place].tolist()
        grades: list[Grade] = []
        for row, c in enumerate(self.rubric.criteria):
            if c.basis is Basis.CLAIMED:
                grades.append(stated(c, self._facts.get((brand, c.metric.key))))
            elif math.isnan(points[row][1]):
                grades.append(Grade(c.id, observations=seen[row], censored=censored[row]))
            else:
                of = (values[row], points[row], odds[row], limits[row], edges[row])
                grades.append(as_grade(c, *of, seen[row], censored[row]))
        return tuple(grades)

    def _thin(self, grades: Sequence[Grade], coverage: float) -> bool:
        """Whether at least half of the graded weight rests on too few observations."""
        pairs = zip(self.rubric.criteria, grades, strict=True)
        thin = sum(c.weight for c, g in pairs if g.sure is Sure.PROVISIONAL)
        return bool(thin >= coverage * self.rubric.total_weight / 2)


def _summed(rows: Array) -> Array:
    """The sum of each row, in the order of its columns: the same whatever lies beside it."""
    if not rows.shape[1]:
        return np.zeros(len(rows))
    return np.asarray(np.cumsum(rows, axis=1)[:, -1])


def _between(rising: Array, level: float) -> Array:
    """Each row's value at a level, between two of its draws in proportion, shape (n,)."""
    at = level * (rising.shape[1] - 1)
    lower = int(at)
    upper = min(lower + 1, rising.shape[1] - 1)
    return np.asarray(rising[:, lower] + (rising[:, upper] - rising[:, lower]) * (at - lower))


def wide(drawn: Array) -> bool:
    """Whether the points differ from level to level, as those of facts do not."""
    return bool(drawn.shape[1] > 1)


def _capped(tier: Tier, gates: Sequence[tuple[Criterion, Grade]]) -> tuple[Tier, tuple[str, ...]]:
    """The tier after all gates, and the criteria that hold it down."""
    capped: list[str] = []
    for criterion, result in gates:
        if result.graded:
            if ORDER.index(result.tier) < ORDER.index(tier):
                tier, capped = result.tier, [criterion.id]
            elif result.tier is tier and capped:
                capped.append(criterion.id)
    return tier, tuple(capped)
