"""Which probe would most likely settle the verdict.

Preposterior analysis (Raiffa and Schlaifer, Applied Statistical Decision Theory, 1961): for every
probe that could be made, what it would probably find is drawn, the evidence gets that one value of
each metric, the brand is scored again, and the odds of the verdict are counted as before.

Averaged over what a probe may find, the odds of a verdict are what they were: an average that rose
would mean that they are too low already. What a probe is worth is how far it moves them. Let p be
the odds now and P those after. If the verdict is true, outcomes that favour it are the more likely
ones, in proportion to P / p (Bayes), so that the odds to be expected are E(P^2) / p, which is p
plus Var(P) / p. That is the gain: never below 0, never more than 1 - p, and 0 only if no outcome
moves anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.model.advice import NOTHING, Advice, Settles
from aftersales_eval.model.evidence import Evidence
from aftersales_eval.model.metric import Basis
from aftersales_eval.model.rubric import Criterion, Rubric, Scenario
from aftersales_eval.scoring.drawing import Drawing, Order
from aftersales_eval.scoring.grade import grade
from aftersales_eval.scoring.levels import Array
from aftersales_eval.scoring.predict import Chance, at_levels, evenly, informed, measured, predicted
from aftersales_eval.scoring.value import ORDER, points_of, tier_index

Flags = NDArray[np.bool_]

_LEVELS: Final = (np.arange(5) + 0.5) / 5
"""How good a probe may turn out, best first: the middles of five equally likely parts."""

_FIRST_CHANNEL: Final = "email"
"""Where to begin when neither the rubric nor the evidence names a channel."""


@dataclass(frozen=True)
class _Known:
    """What is known of a brand: points by criterion and draw, and which criteria it was seen on.

    `points` has shape (criteria, draws), drawn evenly from 0 to 100 where nothing was seen; `seen`
    has shape (criteria,).
    """

    brand: str
    evidence: tuple[Evidence, ...]
    points: Array
    seen: Flags

    def count(self, channel: str) -> int:
        """How many probes there were through a channel, at least."""
        found: dict[str, int] = {}
        for e in self.evidence:
            if e.channel == channel and e.basis is Basis.EXPERIENCED:
                found[e.metric] = found.get(e.metric, 0) + e.events + e.censored
        return max(found.values(), default=0)


class _Look(NamedTuple):
    """A probe or a fact, and what would be known of the brand after each outcome.

    `probability` has the shape (outcomes,) and adds up to 1.
    """

    channel: str
    metric: str
    criteria: tuple[str, ...]
    probability: Array
    after: list[_Known]


@dataclass(frozen=True)
class _Drawing:
    """How points are drawn under a rubric: as `score` and `compare` do, with the same seeds."""

    rubric: Rubric
    drawing: Drawing
    weight: Array
    brands: dict[str, Order] = field(default_factory=dict)

    @staticmethod
    def of(rubric: Rubric) -> _Drawing:
        """The drawing of a rubric."""
        weight = np.array([c.weight for c in rubric.criteria], dtype=float)
        return _Drawing(rubric, Drawing.of(rubric), weight)

    def of_brand(self, brand: str) -> Order:
        """The order of a brand's draws."""
        if brand not in self.brands:
            self.brands[brand] = self.drawing.brand(brand)
        return self.brands[brand]

    def points(self, brand: str, row: int, evidence: Sequence[Evidence]) -> Array | None:
        """A criterion's drawn points, shape (draws,); None without evidence."""
        result, values = grade(self.rubric.criteria[row], evidence)
        if values is None or result.basis is Basis.CLAIMED:
            return values
        return np.asarray(np.sort(values)[self.drawing.orders[row]][self.of_brand(brand)])

    def known(self, brand: str, evidence: Iterable[Evidence]) -> _Known:
        """What is known of a brand by its evidence, scored in full."""
        mine = tuple(evidence)
        rows, seen = [], []
        for row, criterion in enumerate(self.rubric.criteria):
            about = [e for e in mine if e.metric == criterion.metric.key]
            drawn = self.points(brand, row, about)
            seen.append(drawn is not None)
            if drawn is None:
                rows.append(self.drawing.unseen(criterion.id)[self.of_brand(brand)])
            else:
                rows.append(drawn)
        return _Known(brand, mine, np.array(rows), np.array(seen))


def advise(
    evidence: Iterable[Evidence],
    rubric: Rubric,
    brands: Sequence[str] = (),
    *,
    scenarios: Sequence[Scenario] | None = None,
) -> tuple[Advice, ...]:
    """What to look at next, most settling first: every probe and every fact of these brands.

    `brands` are those compared, by their names in the evidence (a name without evidence is one of
    which nothing is known); all in the evidence by default. Of several, the odds of who leads come
    first, then those of a brand's own tier, which is all there is of a single one. `scenarios` are
    the rubric's unless given. The same evidence, in whatever order, always gives the same advice.
    """
    by_brand: dict[str, list[Evidence]] = {name: [] for name in brands}
    for item in evidence:
        if not brands:
            by_brand.setdefault(item.brand, []).append(item)
        elif item.brand in by_brand:
            by_brand[item.brand].append(item)
    drawing = _Drawing.of(rubric)
    known = [drawing.known(name, by_brand[name]) for name in sorted(by_brand)]
    suggested = rubric.scenarios if scenarios is None else tuple(scenarios)
    leader = _Leader(drawing, known) if len(known) > 1 else None
    channels = _channels(rubric, known)
    found: list[Advice] = []
    for place, mine in enumerate(known):
        tier = _Tier(drawing, mine)
        for look in _looks(drawing, mine, channels):
            scenario = "" if look.metric else _scenario(suggested, look.channel, mine)
            found.append(_advice(look, place, mine.brand, scenario, leader, tier))
    return tuple(sorted(found, key=_most_settling))


def _most_settling(advice: Advice) -> tuple[bool, float, str, str, str]:
    return (
        advice.settles is not Settles.LEADER,
        -round(advice.gain, 9),
        advice.brand,
        advice.channel,
        advice.metric,
    )


def _channels(rubric: Rubric, known: Sequence[_Known]) -> list[str]:
    """The channels that a probe could go through and tell the rubric something.

    Those that its criteria name, and where one looks at all channels, those seen in the evidence.
    """
    probed = [c for c in rubric.criteria if c.weight > 0 and c.basis is Basis.EXPERIENCED]
    channels = {name for c in probed for name in c.channels}
    if any(not c.channels for c in probed):
        channels |= {e.channel for k in known for e in k.evidence if e.channel}
        channels = channels or {_FIRST_CHANNEL}
    return sorted(channels)


def _scenario(scenarios: Sequence[Scenario], channel: str, mine: _Known) -> str:
    """The scenario whose turn it is: every brand goes through the same ones in the same order."""
    fitting = [s.text for s in scenarios if not s.channels or channel in s.channels]
    return fitting[mine.count(channel) % len(fitting)] if fitting else ""


def _looks(drawing: _Drawing, mine: _Known, channels: Sequence[str]) -> Iterator[_Look]:
    """Every probe of a brand, and every fact that the rubric asks for and nobody has looked up."""
    for channel in channels:
        yield _probe(drawing, mine, channel)
    facts: dict[str, list[int]] = {}
    for row, criterion in enumerate(drawing.rubric.criteria):
        if criterion.basis is Basis.CLAIMED and criterion.weight > 0 and not mine.seen[row]:
            facts.setdefault(criterion.metric.key, []).append(row)
    for metric, rows in facts.items():
        yield _fact(drawing, mine, metric, rows)


def _probe(drawing: _Drawing, mine: _Known, channel: str) -> _Look:
    """One more probe through a channel, all of its metrics turning out equally well."""
    criteria = informed(drawing.rubric.criteria, channel)
    by_metric: dict[str, list[Criterion]] = {}
    for criterion in criteria:
        by_metric.setdefault(criterion.metric.key, []).append(criterion)
    about = {m: [e for e in mine.evidence if e.metric == m] for m in by_metric}
    values = {m: at_levels(predicted(c, channel, about[m]), _LEVELS) for m, c in by_metric.items()}
    ids = {c.id for c in criteria}
    rows = [row for row, c in enumerate(drawing.rubric.criteria) if c.id in ids]
    done: dict[tuple[int, Chance], Array | None] = {}
    after = []
    for level in range(len(_LEVELS)):
        points, seen = mine.points.copy(), mine.seen.copy()
        for row in rows:
            metric = drawing.rubric.criteria[row].metric
            value = values[metric.key][level]
            if (row, value) not in done:
                more = [*about[metric.key], measured(mine.brand, metric, channel, value)]
                done[row, value] = drawing.points(mine.brand, row, more)
            drawn = done[row, value]
            if drawn is not None:
                points[row], seen[row] = drawn, True
        after.append(_Known(mine.brand, mine.evidence, points, seen))
    probability = np.full(len(_LEVELS), 1 / len(_LEVELS))
    return _Look(channel, "", tuple(c.id for c in criteria), probability, after)


def _fact(drawing: _Drawing, mine: _Known, metric: str, rows: Sequence[int]) -> _Look:
    """A statement of the brand, anything on the rubric's scale being as likely."""
    criteria = [drawing.rubric.criteria[row] for row in rows]
    chances = [chance for chance in evenly(criteria[0]) if chance.probability > 0]
    after = []
    for chance in chances:
        points, seen = mine.points.copy(), mine.seen.copy()
        for row, criterion in zip(rows, criteria, strict=True):
            points[row], seen[row] = points_of(criterion.bands, chance.value), True
        after.append(_Known(mine.brand, mine.evidence, points, seen))
    probability = np.array([chance.probability for chance in chances])
    return _Look("", metric, tuple(c.id for c in criteria), probability, after)


class _Tier:
    """The odds of a brand's likeliest tier."""

    def __init__(self, drawing: _Drawing, mine: _Known) -> None:
        self._drawing = drawing
        self._whole = _too_little(drawing, mine.seen)
        odds = self._odds(mine)
        self._best = int(np.argmax(odds))
        self.now = float(odds[self._best])
        self.verdict = ORDER[self._best].value

    def after(self, look: _Look) -> Array:
        """The odds after each outcome, shape (outcomes,)."""
        return np.array([self._odds(known)[self._best] for known in look.after])

    def _odds(self, known: _Known) -> Array:
        """The odds of every tier in `ORDER`, gates in force."""
        counted = _counted(self._drawing, known.seen, whole=self._whole)
        index = tier_index(_totals(self._drawing, known, counted))
        for row, criterion in enumerate(self._drawing.rubric.criteria):
            if criterion.gate and counted[row]:
                index = np.minimum(index, tier_index(known.points[row]))
        return np.bincount(index.astype(np.intp), minlength=len(ORDER)) / len(index)


class _Leader:
    """The odds that the likeliest of several brands comes first."""

    def __init__(self, drawing: _Drawing, known: Sequence[_Known]) -> None:
        self._drawing, self._known = drawing, known
        self._before: dict[bytes, Array] = {}
        seen = _on_any(known)
        self._whole = _too_little(drawing, seen)
        odds = _first(self._totals(_counted(drawing, seen, whole=self._whole)))
        self._best = int(np.argmax(np.round(odds, 12)))
        self.now = float(odds[self._best])
        self.verdict = known[self._best].brand

    def after(self, look: _Look, place: int) -> Array:
        """The odds after each outcome of a look at the brand in this place, shape (outcomes,)."""
        others = _on_any([known for i, known in enumerate(self._known) if i != place])
        odds = []
        for known in look.after:
            counted = _counted(self._drawing, others | known.seen, whole=self._whole)
            totals = self._totals(counted).copy()
            totals[place] = _totals(self._drawing, known, counted)
            odds.append(_first(totals)[self._best])
        return np.array(odds)

    def _totals(self, counted: Flags) -> Array:
        """What all brands reach now over these criteria, shape (brands, draws)."""
        key = counted.tobytes()
        if key not in self._before:
            rows = [_totals(self._drawing, known, counted) for known in self._known]
            self._before[key] = np.array(rows)
        return self._before[key]


def _on_any(known: Sequence[_Known]) -> Flags:
    """The criteria that any of these brands was seen on, shape (criteria,)."""
    return np.asarray(np.array([k.seen for k in known]).any(axis=0))


def _too_little(drawing: _Drawing, seen: Flags) -> bool:
    """Whether less was seen than a verdict needs."""
    share = float(drawing.weight[seen].sum()) / drawing.rubric.total_weight
    return not share > 0 or share < drawing.rubric.min_coverage - 1e-9


def _counted(drawing: _Drawing, seen: Flags, *, whole: bool) -> Flags:
    """The criteria that totals are made of: those seen, as in a verdict, or the whole rubric.

    Where there is no verdict yet, everything that the rubric asks counts: else the first look at
    whatever little thing would seem to settle all.
    """
    return np.asarray((drawing.weight > 0) & (seen | whole))


def _totals(drawing: _Drawing, known: _Known, counted: Flags) -> Array:
    """A brand's drawn totals over these criteria, shape (draws,)."""
    weight = drawing.weight * counted
    return np.asarray(weight @ known.points / weight.sum())


def _first(totals: Array) -> Array:
    """How often each brand comes first, shape (brands,); equal totals share."""
    top = totals == totals.max(axis=0)
    return np.asarray((top / top.sum(axis=0)).mean(axis=1))


def _gain(probability: Array, after: Array, now: float) -> float:
    """By how much the odds p of a true verdict rise on average: Var(P) / p, at most 1 - p.

    Var(P) / (p (1 - p)) is the share of what is open that a look is expected to settle. That share
    is taken around the mean of the outcomes, which differs a little from the odds now, by what the
    predictive distribution and the scoring do not share and by the noise of sampling: no news of
    the brand, so it earns nothing. It is never more than 1, and no cap levels what is worth more.
    """
    mean = float(probability @ after)
    spread = float(probability @ (after - mean) ** 2)
    left = mean * (1 - mean)
    return (1 - now) * min(spread / left, 1.0) if left > 0 else 0.0


def _advice(
    look: _Look, place: int, brand: str, scenario: str, leader: _Leader | None, tier: _Tier
) -> Advice:
    """What a look is worth: for who leads, or where it has no bearing on that, for the tier."""
    settles, verdict, now = Settles.TIER, tier.verdict, tier.now
    gain = 0.0
    if leader is not None:
        gain = _gain(look.probability, leader.after(look, place), leader.now)
    if gain >= NOTHING and leader is not None:
        settles, verdict, now = Settles.LEADER, leader.verdict, leader.now
    else:
        gain = _gain(look.probability, tier.after(look), tier.now)
    return Advice(
        brand=brand,
        channel=look.channel,
        scenario=scenario,
        settles=settles,
        verdict=verdict,
        now=now,
        then=now + gain,
        gain=gain,
        criteria=look.criteria,
        metric=look.metric,
    )
