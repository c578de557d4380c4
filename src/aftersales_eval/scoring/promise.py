"""What a brand promises against what its probes lived through."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from aftersales_eval.model.metric import Better, Metric
from aftersales_eval.model.probe import Fact
from aftersales_eval.model.result import Estimate, Promise
from aftersales_eval.model.rubric import MIN_OBSERVATIONS
from aftersales_eval.scoring.grade import low_end
from aftersales_eval.scoring.masses import Pool
from aftersales_eval.scoring.survival import curve_of_sample, share

KEPT: Final = 0.9
"""A promise that holds for fewer than nine in ten is not kept."""


def promises(
    facts: Mapping[tuple[str, str], Fact], pool: Pool, metrics: Mapping[str, Metric]
) -> list[Promise]:
    """Each promise of a brand about something that probes measure, by brand and metric.

    A fact named like an experienced metric is a promise about it, as is a fact of a metric that
    `promises` one. `facts` are the latest statements by brand and metric.
    """
    found = []
    for (brand, key), fact in sorted(facts.items(), key=lambda item: item[0]):
        metric = metrics.get(key)
        target = metrics.get(metric.promises or key) if metric else None
        if target is None or target.is_fact:
            continue
        place = pool.places[brand]
        lived = pool.masses(target).part(place, place + 1)
        if not len(lived.value):
            found.append(Promise(brand, target.key, fact, None, 0, "not tested"))
            continue
        curve = curve_of_sample(lived, low_end(target))
        operator = "<=" if target.better is Better.LOWER else ">="
        met = share(curve, operator, fact.value).estimate()
        found.append(Promise(brand, target.key, fact, met, curve.total, verdict(met, curve.total)))
    return found


def verdict(met: Estimate, observations: int) -> str:
    """`kept`, `broken` (surely for more than one probe in ten), `in doubt` or `too few probes`."""
    if observations < MIN_OBSERVATIONS:
        return "too few probes"
    if met.high < KEPT:
        return "broken"
    return "kept" if met.value >= KEPT else "in doubt"
