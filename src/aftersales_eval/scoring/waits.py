"""The curves of a brand's waits, as a report draws them."""

from __future__ import annotations

from aftersales_eval.model.metric import Basis, Kind, Metric
from aftersales_eval.model.result import WaitCurve
from aftersales_eval.model.rubric import Rubric
from aftersales_eval.scoring.grade import low_end
from aftersales_eval.scoring.masses import Masses
from aftersales_eval.scoring.pooling import Pool
from aftersales_eval.scoring.survival import curve_of_sample, quantile, rows


def waits(rubric: Rubric, pool: Pool, place: int) -> tuple[WaitCurve, ...]:
    """The curves of one brand, by its place in the pool: of each duration that criteria look at.

    First that of all channels together, then, where there are several, that of each channel.
    """
    found: list[WaitCurve] = []
    for metric in _durations(rubric):
        together = _curve(metric, "", pool.masses(metric).part(place, place + 1))
        if together is None:
            continue
        apart = [
            _curve(metric, channel, pool.masses(metric, [channel]).part(place, place + 1))
            for channel in sorted(pool.channels)
        ]
        each = [curve for curve in apart if curve is not None]
        found += [together, *(each if len(each) > 1 else ())]
    return tuple(found)


def _durations(rubric: Rubric) -> list[Metric]:
    """The durations that shoppers lived through, in the order of the criteria."""
    found = {
        c.metric.key: c.metric
        for c in rubric.criteria
        if c.weight > 0 and c.basis is Basis.EXPERIENCED and c.metric.kind is Kind.DURATION
    }
    return list(found.values())


def _curve(metric: Metric, channel: str, sample: Masses) -> WaitCurve | None:
    if not len(sample.value):
        return None
    curve = curve_of_sample(sample, low_end(metric))
    return WaitCurve(
        metric,
        channel,
        rows(curve),
        curve.total,
        int(sample.censored.sum()),
        quantile(curve, 0.5).estimate(),
    )
