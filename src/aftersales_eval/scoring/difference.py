"""How likely it is that points really changed between two independent runs.

Two intervals make one of the difference by the method of variance estimates recovery (MOVER: Zou
and Donner 2008, Statistics in Medicine 27, 1693-1702): only the halves that face each other count.
Where the distributions are known by their levels, the odds are the share of pairs in order.

Whoever looks at many brands finds some that seem changed by chance alone. So what is called real is
held against all that was looked at (Benjamini and Hochberg 1995): of the brands called firm, at
most 5 % are expected to be chance, of those called likely and above, at most 25 %.

The interval of a total takes the criteria's errors for independent. Criteria that are read from the
same probes err together, and a change that is not there would be seen too often; so the interval is
widened here to what it would be if any two criteria correlated by `TOGETHER`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np

from aftersales_eval.model.change import Change, meaning_changes
from aftersales_eval.model.difference import Changed, Difference, Entry, League, Mark, Movement
from aftersales_eval.model.result import FIRM, LIKELY, Sure
from aftersales_eval.model.rubric import Tier
from aftersales_eval.scoring.levels import interval_levels, normal_cdf

TOGETHER: Final = 0.3
"""How far the errors of two criteria of one brand are taken to go together."""


class Points(NamedTuple):
    """A number with its 90 % interval and, where known, levels of its distribution."""

    value: float
    low: float
    high: float
    levels: tuple[float, ...] = ()
    provisional: bool = False


def odds_of_rise(old: Points, new: Points) -> float:
    """The probability that the new number is the larger one, ties half."""
    if old.levels and new.levels:
        before, after = np.asarray(old.levels), np.asarray(new.levels)[:, None]
        return float((after > before).mean() + (after == before).mean() / 2)
    return normal_cdf(_deviations(old, new))


def chance(old: Points, new: Points) -> float:
    """How likely a difference as large as this is by chance, up or down (a p-value)."""
    pairs = odds_of_rise(old, new)
    tail = normal_cdf(-abs(_deviations(old, new)))
    # Twenty levels say little about what is rarer than one in twenty: there the interval speaks.
    return min(1.0, 2 * max(min(pairs, 1 - pairs), tail))


def _deviations(old: Points, new: Points) -> float:
    """The difference in standard deviations, by the halves of the intervals that face."""
    rise = new.value - old.value
    halves = (old.high - old.value, new.value - new.low)
    if rise < 0:
        halves = (old.value - old.low, new.high - new.value)
    spread = math.hypot(*(max(half, 0.0) for half in halves)) / float(interval_levels().z[-1])
    if spread == 0:
        return math.copysign(math.inf, rise) if rise else 0.0
    return rise / spread


def real(chances: Sequence[float]) -> list[float]:
    """For each p-value, the share of real ones among all that are as small, at the least."""
    if not chances:
        return []
    p = np.asarray(chances)
    order = np.argsort(-p, kind="stable")
    ranks = np.arange(len(p), 0, -1)
    wrong = np.minimum.accumulate(p[order] * len(p) / ranks)
    out = np.empty(len(p))
    out[order] = 1 - np.minimum(wrong, 1.0)
    return [float(share) for share in out]


def how_sure(share: float, *, provisional: bool) -> Sure:
    """The word for it: what rests on too few observations is provisional, whatever the odds."""
    if share < LIKELY:
        return Sure.OPEN
    if provisional:
        return Sure.PROVISIONAL
    return Sure.FIRM if share >= FIRM else Sure.LIKELY


def movements(pairs: Mapping[str, tuple[Points, Points]]) -> list[Movement]:
    """What became of some numbers, each held against all of them."""
    shares = real([chance(old, new) for old, new in pairs.values()])
    return [
        Movement(
            name=name,
            before=old.value,
            after=new.value,
            better=odds_of_rise(old, new),
            real=share,
            sure=how_sure(share, provisional=old.provisional or new.provisional),
        )
        for (name, (old, new)), share in zip(pairs.items(), shares, strict=True)
    ]


def difference(old: League, new: League) -> Difference:
    """What changed from one league to the other; the brand with the largest change first."""
    both = [brand for brand in new.entries if brand in old.entries]
    method = tuple(meaning_changes(old.meaning, new.meaning))
    usable, weights = _usable(old, new, method), new.weights
    counted = frozenset(name for name, weight in weights.items() if weight > 0)
    pairs: dict[str, tuple[Points, Points]] = {}
    mixed = set()
    for brand in both:
        before, after = old.entries[brand], new.entries[brand]
        seen = before.marks.keys() & counted, after.marks.keys() & counted
        same = not method and seen[0] == seen[1]
        if not same:
            mixed.add(brand)
        one, other = _total(before, weights), _total(after, weights)
        if not same:
            one, other = _common(before, after, weights, usable)
        if one is not None and other is not None:
            pairs[brand] = (one, other)
    totals = movements(pairs)
    changed = [
        _changed(old.entries[t.name], new.entries[t.name], t, t.name in mixed, usable)
        for t in totals
        if t.sure is not Sure.OPEN
    ]
    changed.sort(key=_order)
    came = tuple(brand for brand in new.entries if brand not in old.entries)
    gone = tuple(brand for brand in old.entries if brand not in new.entries)
    return Difference(
        old=old,
        new=new,
        changed=tuple(changed),
        moved=_moved(old, new, both, len(came), len(gone)),
        rated=tuple(_rated(old, new, both)),
        came=came,
        gone=gone,
        compared=len(pairs),
        noise=len(pairs) - len(changed),
        apart=len(both) - len(pairs),
        shared=_shared(old, new),
        rubric=method,
        options=_options(old, new),
    )


def _order(change: Changed) -> tuple[bool, float, str]:
    total = change.total
    return total.sure is Sure.PROVISIONAL, -abs(total.after - total.before), total.name


def _usable(old: League, new: League, method: Sequence[Change]) -> frozenset[str]:
    """The criteria that mean the same in both, weights aside: only their points can be compared."""
    moved = {change.criterion for change in method if change.key != "weight"}
    return frozenset(old.meaning["criteria"].keys() & new.meaning["criteria"].keys()) - moved


def _total(entry: Entry, weights: Mapping[str, float]) -> Points | None:
    """A brand's total, its interval no narrower than criteria that err together allow."""
    if entry.points is None or entry.low is None or entry.high is None:
        return None
    names = [name for name in entry.marks if weights.get(name, 0.0) > 0]
    low, high = entry.low, entry.high
    if names:
        down, up = _halves(entry.marks, names, weights)
        low, high = min(low, entry.points - down), max(high, entry.points + up)
    return Points(entry.points, low, high, entry.levels, entry.sure is Sure.PROVISIONAL)


def _common(
    before: Entry, after: Entry, weights: Mapping[str, float], usable: frozenset[str]
) -> tuple[Points | None, Points | None]:
    """Both totals over the criteria that both runs observed, so that like is held against like."""
    names = [n for n in after.marks if n in before.marks and n in usable and weights[n] > 0]
    if not names:
        return None, None
    return _mean(before.marks, names, weights), _mean(after.marks, names, weights)


def _mean(marks: Mapping[str, Mark], names: Sequence[str], weights: Mapping[str, float]) -> Points:
    """The weighted mean of some criteria's points, with its interval."""
    whole = sum(weights[n] for n in names)
    value = sum(weights[n] * marks[n].points for n in names) / whole
    down, up = _halves(marks, names, weights)
    few = sum(weights[n] for n in names if marks[n].sure is Sure.PROVISIONAL)
    return Points(value, value - down, value + up, (), few > whole / 2)


def _halves(
    marks: Mapping[str, Mark], names: Sequence[str], weights: Mapping[str, float]
) -> tuple[float, float]:
    """How far the interval of a weighted mean reaches down and up."""
    whole = sum(weights[n] for n in names)
    down = [weights[n] * (marks[n].points - marks[n].low) for n in names]
    up = [weights[n] * (marks[n].high - marks[n].points) for n in names]
    return _together(down) / whole, _together(up) / whole


def _together(parts: Sequence[float]) -> float:
    """The size of a sum of errors of these sizes, any two of them correlated by `TOGETHER`."""
    apart = sum(part * part for part in parts)
    return math.sqrt((1 - TOGETHER) * apart + TOGETHER * sum(parts) ** 2)


def _changed(
    before: Entry, after: Entry, total: Movement, mixed: bool, usable: frozenset[str]
) -> Changed:
    pairs = {
        name: (_points(before.marks[name]), _points(mark))
        for name, mark in after.marks.items()
        if name in before.marks and name in usable
    }
    parts = [m for m in movements(pairs) if m.sure is not Sure.OPEN]
    parts.sort(key=lambda m: -abs(m.after - m.before))
    odds = None
    if before.tier is not after.tier and Tier.UNRATED not in (before.tier, after.tier):
        odds = before.odds.get(before.tier, 0.0) * after.odds.get(after.tier, 0.0)
    return Changed(total, before, after, mixed, odds, tuple(parts))


def _points(mark: Mark) -> Points:
    return Points(mark.points, mark.low, mark.high, (), mark.sure is Sure.PROVISIONAL)


def _moved(
    old: League, new: League, both: Sequence[str], came: int, gone: int
) -> tuple[Movement, ...]:
    """Ranks that changed by more than chance, and by more than who came or went explains."""
    pairs: dict[str, tuple[Points, Points]] = {}
    for brand in both:
        before, after = _place(old.entries[brand]), _place(new.entries[brand])
        if before is None or after is None:
            continue
        fall = after.value - before.value
        explained = min(abs(fall), came if fall > 0 else gone) * (1 if fall > 0 else -1)
        moved = Points(after.value - explained, after.low - explained, after.high - explained)
        pairs[brand] = (before, moved)
    found = []
    for move in movements(pairs):
        place = new.entries[move.name].rank
        if move.sure is not Sure.OPEN and place is not None:
            found.append(move._replace(after=float(place), better=1 - move.better))
    return tuple(sorted(found, key=lambda m: (-abs(m.after - m.before), m.name)))


def _place(entry: Entry) -> Points | None:
    if entry.rank is None or entry.rank_low is None or entry.rank_high is None:
        return None
    # A rank that is sure still leaves half a place: ranks are whole numbers.
    low, high = min(entry.rank_low, entry.rank) - 0.5, max(entry.rank_high, entry.rank) + 0.5
    return Points(float(entry.rank), low, high)


def _rated(old: League, new: League, both: Sequence[str]) -> list[tuple[str, Tier, Tier]]:
    pairs = [(brand, old.entries[brand].tier, new.entries[brand].tier) for brand in both]
    return [p for p in pairs if (p[1] is Tier.UNRATED) != (p[2] is Tier.UNRATED)]


def _shared(old: League, new: League) -> tuple[str, ...]:
    """Names of the files, by their content, that both were made from."""
    if old.run is None or new.run is None:
        return ()
    before = {i.sha256 for i in old.run.inputs}
    return tuple(i.name for i in new.run.inputs if i.sha256 in before)


def _options(old: League, new: League) -> tuple[str, ...]:
    """Differences of how the runs were made, the files and the rubric aside."""
    if old.run is None or new.run is None:
        return ()
    every = old.run.options.keys() | new.run.options.keys()
    looks = {name for name in every if name.startswith("template ")}
    # These change what is written, and no result.
    written_only = {"each", "group_by", "format", "publisher"} | looks
    return tuple(old.run.options_changed(new.run, leave_out=written_only))
