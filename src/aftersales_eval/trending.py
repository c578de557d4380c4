"""A brand's probes over time: where sources, measure and scoring are wired to a trend."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from aftersales_eval.errors import UsageError
from aftersales_eval.measure import fold
from aftersales_eval.model.evidence import Evidence
from aftersales_eval.model.metric import Basis, Happened, Metric
from aftersales_eval.model.probe import Row
from aftersales_eval.model.rubric import Criterion, Rubric
from aftersales_eval.model.trend import (
    By,
    Change,
    CriterionTrend,
    Part,
    Period,
    Trend,
    fitting,
    halved,
    period_of,
    periods_between,
)
from aftersales_eval.pipeline import Source, find_among
from aftersales_eval.scoring.grade import grade
from aftersales_eval.scoring.trend import Sample, judged, sample, with_curves


class Dated(NamedTuple):
    """A probe with the moment it was opened at, and the columns that its table has at all."""

    at: int
    row: Row
    present: frozenset[str]


class Lot(NamedTuple):
    """What the probes of one period and one half say: evidence, which adds up, and for each
    criterion by its id how many are not settled.
    """

    evidence: Sequence[Evidence]
    unsettled: Mapping[str, int]


@dataclass(frozen=True)
class Watched:
    """One brand's dated probes and what every criterion is measured by."""

    as_of: int
    metrics: Mapping[str, Metric]
    probes: Sequence[Dated]

    def lot(self, probes: Sequence[Dated], criteria: Sequence[Criterion]) -> Lot:
        """What some of the probes say. It takes the longest, so every probe is in one lot only."""
        tables: dict[frozenset[str], list[Row]] = {}
        for _, row, present in probes:
            tables.setdefault(present, []).append(row)
        parts = [(rows, present) for present, rows in tables.items()]
        evidence = fold.fold_parts(parts, self.metrics, self.as_of)
        waiting = [c for c in criteria if isinstance(c.metric.reading, Happened)]
        open_ = {c.id: sum(self._unsettled(c, probe) for probe in probes) for c in waiting}
        return Lot(evidence, open_)

    def samples(
        self, halves: Sequence[Sequence[Dated]], criteria: Sequence[Criterion]
    ) -> dict[str, tuple[Sample, Sample]]:
        """The values that each criterion looks at in both halves, by its id."""
        of_each: dict[str, list[Criterion]] = {}
        for criterion in criteria:
            of_each.setdefault(criterion.metric.key, []).append(criterion)
        out = {}
        for key, alike in of_each.items():
            metric = self.metrics[key]
            measured = [
                [fold.measure(row, metric, self.as_of, has) for _, row, has in half]
                for half in halves
            ]
            for c in alike:
                earlier, later = (
                    sample(
                        [m for m in half if m is not None and _looked_at(c, m.channel)],
                        metric.kind,
                        self.as_of,
                    )
                    for half in measured
                )
                out[c.id] = earlier, later
        return out

    def _unsettled(self, criterion: Criterion, probe: Dated) -> bool:
        """Whether a probe will yet say yes or no: it is open, or there is still time."""
        reading, row = criterion.metric.reading, probe.row
        if not isinstance(reading, Happened) or reading.stop not in probe.present:
            return False
        if not _looked_at(criterion, str(row.get("channel") or "")):
            return False
        if reading.given and fold.moment(row, reading.given, self.as_of) is None:
            return False
        if fold.moment(row, reading.stop, self.as_of) is not None:
            return False
        return fold.measure(row, criterion.metric, self.as_of, probe.present) is None


def trend(
    source: Source, rubric: Rubric, brand: str, criterion: str = "", by: By | None = None
) -> Trend:
    """How a brand's criteria changed: all that have evidence, or the one named.

    `by` is the length of a period, by default one that fits the span of the probes. Whether a
    criterion is shown alone or with all others changes nothing of it. Raises UsageError for a brand
    or a criterion that is not there and for one that is about a fact, and what
    `Source.probes` raises.
    """
    wanted = rubric.criterion(criterion) if criterion else None
    if wanted is not None and wanted.basis is Basis.CLAIMED:
        raise UsageError(
            f"{wanted.id} is what the brand states: a statement has a date and no trend",
            hint=f"aftersales explain {brand} {wanted.id} shows it",
        )
    with source.probes(rubric, [brand]) as found:
        name = find_among(found, brand)
        rows = [(row, found.present_in(at[0])) for at, row in found.rows_of(name)]
        as_of, intake = found.as_of, found.intake()
    how = source.how
    zone = (how.mapping.timezone or how.timezone) if how else intake.timezone
    dated = [Dated(int(at), r, has) for r, has in rows if (at := r.get("opened_at")) is not None]
    weighed = [c for c in rubric.criteria if c.weight > 0 or c is wanted]
    criteria = [c for c in weighed if c.basis is Basis.EXPERIENCED]
    metrics = {c.metric.key: c.metric for c in criteria}
    watched = Watched(as_of, metrics, dated)
    nothing = Trend(
        brand=name,
        rubric=rubric,
        by=by or fitting([probe.at for probe in dated], zone),
        timezone=zone,
        undated=len(rows) - len(dated),
        stated=tuple(c.id for c in weighed if c.basis is Basis.CLAIMED),
        unobserved=tuple(c.id for c in criteria),
        intake=intake,
    )
    return _over_time(nothing, watched, criteria, wanted) if dated else nothing


def _over_time(
    empty: Trend, watched: Watched, criteria: Sequence[Criterion], wanted: Criterion | None
) -> Trend:
    """The trend of all criteria that have evidence, or of the one that is wanted."""
    split = halved(probe.at for probe in watched.probes)
    is_later = {p.at: split is not None and p.at >= split for p in watched.probes}
    earlier = [p for p in watched.probes if not is_later[p.at]]
    later = [p for p in watched.probes if is_later[p.at]]
    groups: dict[tuple[Period, bool], list[Dated]] = {}
    for probe in watched.probes:
        period = period_of(probe.at, empty.by, empty.timezone)
        groups.setdefault((period, is_later[probe.at]), []).append(probe)
    lots = {where: watched.lot(probes, criteria) for where, probes in groups.items()}
    halves = [
        (c, a, b)
        for c, a, b in zip(
            criteria,
            among([lot for (_, half), lot in lots.items() if not half], criteria),
            among([lot for (_, half), lot in lots.items() if half], criteria),
            strict=True,
        )
        if a.observations + b.observations
    ]
    observed = [c for c, _, _ in halves]
    periods = periods_between(min(p for p, _ in groups), max(p for p, _ in groups))
    in_each = [[lots[p, half] for half in (False, True) if (p, half) in lots] for p in periods]
    over_time = [among(some, observed) for some in in_each]
    bare = [
        CriterionTrend(c, tuple(parts[i] for parts in over_time), a, b, Change.NOT_TESTED)
        for i, (c, a, b) in enumerate(halves)
    ]
    samples = watched.samples((earlier, later), observed)
    found, tests = judged(bare, samples)
    return replace(
        empty,
        periods=periods,
        probes=tuple(
            sum(len(groups.get((p, half), ())) for half in (False, True)) for p in periods
        ),
        split=split,
        last_before=max((probe.at for probe in earlier), default=None),
        before=len(earlier),
        since=len(later),
        criteria=tuple(
            with_curves(one, *samples[one.criterion.id])
            for one in found
            if wanted is None or one.criterion is wanted
        ),
        tests=tests,
        unobserved=tuple(c.id for c in criteria if c not in observed),
    )


def among(lots: Sequence[Lot], criteria: Sequence[Criterion]) -> list[Part]:
    """What the probes of some lots say of each criterion."""
    found: dict[tuple[str, str], Evidence] = {}
    for one in (one for lot in lots for one in lot.evidence):
        key = one.metric, one.channel
        found[key] = found[key].merged(one) if key in found else one
    evidence = [found[key] for key in sorted(found)]
    out = []
    for criterion in criteria:
        result, _ = grade(criterion, evidence)
        open_ = sum(lot.unsettled.get(criterion.id, 0) for lot in lots)
        out.append(Part(result.estimate, result.observations, result.censored, open_))
    return out


def _looked_at(criterion: Criterion, channel: str) -> bool:
    return not criterion.channels or channel in criterion.channels
