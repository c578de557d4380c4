"""A rubric: criteria, each a metric with a statistic, bands and a weight.

This is the compiled form, in base units, with includes and overrides resolved; `sources.rubrics`
makes it from YAML. Bands are in seconds for durations, fractions of 1 for shares, 1 or 0 for yes
and no, and plain numbers for all else.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from aftersales_eval.errors import UsageError
from aftersales_eval.model.metric import BUILT_IN, Basis, Better, Kind, Metric, metric_called
from aftersales_eval.model.naming import did_you_mean, nearest


class Tier(StrEnum):
    """What a shopper wants to know."""

    HIGH_QUALITY = "high-quality"
    STANDARD = "standard"
    BELOW_STANDARD = "below-standard"
    UNRATED = "unrated"


class StatisticName(StrEnum):
    """Which number of a metric's distribution a criterion looks at."""

    QUANTILE = "quantile"
    SHARE = "share"
    MEAN = "mean"
    LATEST = "latest"
    SPREAD = "spread"


@dataclass(frozen=True)
class Statistic:
    """A functional of the distribution.

    `q` belongs to a quantile (0.5 is the median); `operator` (`<=` `<` `>=` `>`) and `threshold`,
    in base units, to a share and to a spread, which is how far the channels' shares lie apart.
    """

    name: StatisticName
    q: float = 0.5
    operator: str = ""
    threshold: float = 0.0

    @property
    def is_share(self) -> bool:
        """Whether the result is a fraction of 1."""
        return self.name in (StatisticName.SHARE, StatisticName.SPREAD)


@dataclass(frozen=True)
class Bands:
    """The four values that earn 100, 80, 50 and 0 points, in base units, best first."""

    best: float
    high_quality: float
    standard: float
    worst: float

    @property
    def values(self) -> tuple[float, float, float, float]:
        """All four, best first."""
        return (self.best, self.high_quality, self.standard, self.worst)

    @property
    def better(self) -> Better:
        """Whether lower or higher values earn more."""
        return Better.LOWER if self.best < self.worst else Better.HIGHER

    @property
    def monotone(self) -> bool:
        """Whether the values run one way from best to worst, with a difference between the ends."""
        sign = 1 if self.best < self.worst else -1
        steps = [sign * (b - a) for a, b in zip(self.values, self.values[1:], strict=False)]
        return self.best != self.worst and all(step >= 0 for step in steps)


MIN_OBSERVATIONS: Final = 4
MIN_COVERAGE: Final = 0.6
MOST_WEIGHT: Final = 1_000_000


@dataclass(frozen=True)
class Criterion:
    """What one asks, of which metric, and what each answer earns.

    `id` is unique in the rubric; inside an included rubric it is `area.criterion`. `channels` is
    empty for all channels. Weights of all criteria of a rubric are on one scale.
    """

    id: str
    title: str
    metric: Metric
    statistic: Statistic
    bands: Bands
    weight: float = 1.0
    area: str = ""
    channels: tuple[str, ...] = ()
    gate: bool = False
    min_observations: int = MIN_OBSERVATIONS
    question: str = ""
    why: str = ""
    source: str = ""
    bands_note: str = ""

    @property
    def basis(self) -> Basis:
        """A fact is claimed; everything else is experienced."""
        latest = self.statistic.name is StatisticName.LATEST
        return Basis.CLAIMED if latest else Basis.EXPERIENCED

    @property
    def value_kind(self) -> str:
        """How a value of the statistic reads: a metric's kind, or `share`."""
        return "share" if self.statistic.is_share else self.metric.kind.value


@dataclass(frozen=True)
class Area:
    """An included rubric."""

    id: str
    title: str
    about: str = ""


@dataclass(frozen=True)
class Profile:
    """A published way to weigh things: `(points, ids of areas or criteria)`, and its gates."""

    id: str
    title: str
    parts: tuple[tuple[float, tuple[str, ...]], ...]
    gates: tuple[str, ...] = ()
    about: str = ""
    source: str = ""


@dataclass(frozen=True)
class Scenario:
    """A situation worth probing with; `channels` is empty where any channel will do."""

    text: str
    channels: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rubric:
    """The method by which brands are scored, as data.

    `scenarios` are suggestions of what to probe with; they are no part of the meaning.
    """

    id: str
    version: str
    title: str
    criteria: tuple[Criterion, ...]
    about: str = ""
    areas: tuple[Area, ...] = ()
    profiles: tuple[Profile, ...] = ()
    min_coverage: float = MIN_COVERAGE
    reweighted: tuple[str, ...] = ()
    scenarios: tuple[Scenario, ...] = ()

    @property
    def metrics(self) -> dict[str, Metric]:
        """Every metric that this rubric can be asked about: the built-in ones and its own."""
        return {**BUILT_IN, **{c.metric.key: c.metric for c in self.criteria}}

    @property
    def total_weight(self) -> float:
        """The sum of all weights."""
        return sum(c.weight for c in self.criteria)

    @property
    def hash(self) -> str:
        """SHA-256 of all that can change a result; wording and the version number cannot."""
        text = json.dumps(meaning(self), sort_keys=True, separators=(",", ":"), allow_nan=False)
        return hashlib.sha256(text.encode()).hexdigest()

    def criterion(self, name: str) -> Criterion:
        """The criterion of that id, or of that last part, or that title, where it is the only one;
        else the only one that looks at the metric of that name.

        Raises UsageError with the nearest valid name.
        """
        found = self.named(name)
        if len(found) == 1:
            return found[0]
        if found:
            raise UsageError(
                f"{name!r} is a criterion of several areas",
                hint="write one of " + ", ".join(c.id for c in found),
            )
        inside = [c.id for c in self.criteria if c.area == name]
        metric = self.metric_called(name)
        looking = [c for c in self.criteria if c.metric == metric]
        if len(looking) == 1:
            return looking[0]
        if inside:
            raise UsageError(f"{name!r} is an area", hint="write one of " + ", ".join(inside))
        if looking:
            raise UsageError(
                f"several criteria of rubric {self.id} look at {name!r}",
                hint="write one of " + ", ".join(c.id for c in looking),
            )
        if metric is not None:
            raise UsageError(f"no criterion of rubric {self.id} looks at {metric.key}")
        raise self._unknown(name)

    def named(self, name: str) -> list[Criterion]:
        """The criteria of that id, else of that last part, else of that title."""
        found = [c for c in self.criteria if c.id == name]
        found = found or [c for c in self.criteria if c.id.rpartition(".")[2] == name]
        title = name.strip().casefold()  # which is what results show
        return found or [c for c in self.criteria if c.title.casefold() == title]

    def metric_called(self, name: str) -> Metric | None:
        """The metric of that key or that title, which is how facts are recorded and shown."""
        return metric_called(name, self.metrics)

    def _unknown(self, name: str) -> UsageError:
        """No criterion has that name; the nearest of criteria and metrics is in the hint."""
        ids = [c.id for c in self.criteria]
        short = [one.rpartition(".")[2] for one in ids]
        names = ids + [one for one in short if short.count(one) == 1]
        close = nearest(name, [*names, *self.metrics])
        hint = f"did you mean {close}?" if close else did_you_mean(name, names)
        return UsageError(f"rubric {self.id} has no criterion {name!r}", hint=hint)

    def members(self, name: str) -> tuple[str, ...]:
        """Ids of the criteria that an area's or a criterion's name stands for; else UsageError."""
        inside = tuple(c.id for c in self.criteria if c.area == name)
        if inside:
            return inside
        found = self.named(name)
        if len(found) == 1:
            return (found[0].id,)
        several = UsageError(f"{name!r} is a criterion of several areas")
        error = several if found else self._unknown(name)
        names = [a.id for a in self.areas] + [c.id for c in self.criteria]
        raise UsageError(error.message, hint=did_you_mean(name, names))

    def with_weights(self, weights: Mapping[str, float]) -> Rubric:
        """The same rubric with areas or criteria weighing what the reader says.

        An area's weight is shared among its criteria as before; all weights are on one scale.
        """
        wrong = {n: w for n, w in weights.items() if not 0 <= w <= MOST_WEIGHT}
        if wrong:
            name, weight = next(iter(wrong.items()))
            raise UsageError(f"{name}: {weight!r} is not a weight from 0 to {MOST_WEIGHT:,}")
        current = {c.id: c.weight for c in self.criteria}
        for name, weight in weights.items():
            ids = self.members(name)
            before = sum(current[i] for i in ids)
            for i in ids:
                share = current[i] / before if before > 0 else 1 / len(ids)
                current[i] = weight * share
        if not sum(current.values()) > 0:
            raise UsageError("no criterion is left with a weight above 0")
        notes = tuple(f"weight {name} = {weight:g}" for name, weight in weights.items())
        criteria = tuple(replace(c, weight=current[c.id]) for c in self.criteria)
        return replace(self, criteria=criteria, reweighted=self.reweighted + notes)

    def with_profile(self, name: str) -> Rubric:
        """The same rubric weighed as one of its profiles says; what it leaves out weighs nothing.

        Raises UsageError with the nearest valid name.
        """
        found = {p.id: p for p in self.profiles}
        if name not in found:
            hint = did_you_mean(name, found) or f"rubric {self.id} has no profiles"
            raise UsageError(f"{name!r} is not a profile of {self.id}", hint=hint)
        profile = found[name]
        new = {c.id: 0.0 for c in self.criteria}
        old = {c.id: c.weight for c in self.criteria}
        for points, names in profile.parts:
            ids = [i for n in names for i in self.members(n)]
            before = sum(old[i] for i in ids)
            for i in ids:
                new[i] += points * (old[i] / before if before > 0 else 1 / len(ids))
        gates = {i for n in profile.gates for i in self.members(n)}
        criteria = tuple(
            replace(c, weight=new[c.id], gate=c.gate or c.id in gates) for c in self.criteria
        )
        return replace(
            self, criteria=criteria, reweighted=(*self.reweighted, f"profile {profile.id}")
        )


def meaning(rubric: Rubric) -> dict[str, Any]:
    """All of a rubric that can change a result, as plain data with sorted criteria."""
    return {
        "min_coverage": rubric.min_coverage,
        "criteria": {c.id: criterion_meaning(c, rubric.total_weight) for c in rubric.criteria},
    }


def criterion_meaning(criterion: Criterion, total_weight: float) -> dict[str, Any]:
    """What of one criterion can change a result; the weight is the share of the total."""
    metric = criterion.metric
    return {
        "metric": metric.key,
        "kind": metric.kind.value,
        "better": metric.better.value,
        "reading": repr(metric.reading),
        "scale": metric.scale,
        "statistic": repr_statistic(criterion.statistic),
        "bands": criterion.bands.values,
        "channels": sorted(criterion.channels),
        "weight": round(criterion.weight / total_weight, 9) if total_weight else 0.0,
        "gate": criterion.gate,
        "min_observations": criterion.min_observations,
    }


def repr_statistic(statistic: Statistic) -> str:
    """A statistic in one stable word, for hashes."""
    match statistic.name:
        case StatisticName.QUANTILE:
            return f"quantile {statistic.q!r}"
        case StatisticName.SHARE | StatisticName.SPREAD:
            return f"{statistic.name} {statistic.operator} {statistic.threshold!r}"
        case _:
            return statistic.name.value


def value_direction(metric: Metric, statistic: Statistic) -> Better:
    """Which direction of the statistic's value is good for the shopper."""
    match statistic.name:
        case StatisticName.SPREAD:
            return Better.LOWER
        case StatisticName.SHARE:
            wants_low = statistic.operator.startswith("<")
            return Better.HIGHER if wants_low == (metric.better is Better.LOWER) else Better.LOWER
        case _:
            return metric.better


def statistic_allowed(metric: Metric, name: StatisticName) -> str:
    """Why this statistic makes no sense for this metric; empty when it does."""
    if metric.is_fact and name is not StatisticName.LATEST:
        return f"{metric.key} is a fact that brands state: its statistic is latest"
    if metric.kind is Kind.YES_NO and name in (StatisticName.QUANTILE, StatisticName.MEAN):
        return f"{metric.key} is a yes or no: its statistic is {{share: yes}}"
    return ""
