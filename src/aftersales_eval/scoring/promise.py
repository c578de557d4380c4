"""What a brand promises against what its probes lived through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from aftersales_eval.model.evidence import Evidence, latest_fact
from aftersales_eval.model.metric import Basis, Better, Metric
from aftersales_eval.model.result import Estimate, Promise
from aftersales_eval.model.rubric import MIN_OBSERVATIONS
from aftersales_eval.scoring.grade import curve_of
from aftersales_eval.scoring.survival import share

KEPT: Final = 0.9
"""A promise that holds for fewer than nine in ten is not kept."""


def promises(
    brand: str, evidence: Sequence[Evidence], metrics: Mapping[str, Metric]
) -> list[Promise]:
    """Each promise of a brand about something that probes measure.

    A fact named like an experienced metric is a promise about it, as is a fact of a metric that
    `promises` one.
    """
    found = []
    for key in sorted({e.metric for e in evidence if e.basis is Basis.CLAIMED}):
        metric = metrics.get(key)
        target = metrics.get(metric.promises or key) if metric else None
        fact = latest_fact([e.fact for e in evidence if e.metric == key and e.fact is not None])
        if target is None or target.is_fact or fact is None:
            continue
        lived = [e for e in evidence if e.metric == target.key and e.basis is Basis.EXPERIENCED]
        curve = curve_of(target, lived)
        if curve is None:
            found.append(Promise(brand, target.key, fact, None, 0, "not tested"))
            continue
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
