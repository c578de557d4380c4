"""What a brand promises against what its probes lived through."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from aftersales_eval.model.metric import Better, Metric
from aftersales_eval.model.probe import Fact
from aftersales_eval.model.result import Estimate, Promise
from aftersales_eval.model.rubric import MIN_OBSERVATIONS
from aftersales_eval.scoring.grade import low_end
from aftersales_eval.scoring.pooling import Pool
from aftersales_eval.scoring.survival import curve_of_sample, share

KEPT: Final = 0.9
"""A promise that holds for fewer than nine in ten is not kept."""


def promises(facts: Iterable[Fact], pool: Pool, metrics: Mapping[str, Metric]) -> list[Promise]:
    """Each promise of a brand about something that probes measure, by brand, metric and channel.

    A fact named like an experienced metric is a promise about it, as is a fact of a metric that
    `promises` one. `facts` are the latest statements by brand, metric and channel; one about a
    channel is held against the probes of that channel only.
    """
    found = []
    for fact in sorted(facts, key=lambda fact: (fact.brand, fact.metric, fact.channel)):
        metric = metrics.get(fact.metric)
        target = metrics.get(metric.promises or fact.metric) if metric else None
        if target is None or target.is_fact:
            continue
        place = pool.places[fact.brand]
        channels = (fact.channel,) if fact.channel else ()
        lived = pool.masses(target, channels).part(place, place + 1)
        if not len(lived.value):
            found.append(Promise(fact.brand, target.key, fact, None, 0, "not tested"))
            continue
        curve = curve_of_sample(lived, low_end(target))
        operator = "<=" if target.better is Better.LOWER else ">="
        met = share(curve, operator, fact.value).estimate()
        kept = verdict(met, curve.total)
        found.append(Promise(fact.brand, target.key, fact, met, curve.total, kept))
    return found


def verdict(met: Estimate, observations: int) -> str:
    """`kept`, `broken` (surely for more than one probe in ten), `in doubt` or `too few probes`."""
    if observations < MIN_OBSERVATIONS:
        return "too few probes"
    if met.high < KEPT:
        return "broken"
    return "kept" if met.value >= KEPT else "in doubt"
