"""The one pipe: evidence and a rubric to a comparison."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from aftersales_eval.model.evidence import Evidence
from aftersales_eval.model.metric import Basis
from aftersales_eval.model.result import Comparison, Estimate, Grade, Intake
from aftersales_eval.model.rubric import Criterion, Rubric, StatisticName
from aftersales_eval.scoring.compare import compare
from aftersales_eval.scoring.grade import curve_of, distribution_of, grade, relevant, score
from aftersales_eval.scoring.promise import promises
from aftersales_eval.scoring.survival import Curve


def evaluate(
    evidence: Iterable[Evidence],
    rubric: Rubric,
    *,
    brands: Sequence[str] | None = None,
    intake: Intake | None = None,
) -> Comparison:
    """Score brands under a rubric and compare them.

    `brands` chooses which (by name as in the evidence; a name without evidence comes out unrated),
    all by default. `intake` says what the evidence was read from and is carried along. The same
    evidence and rubric always give the same result: draws are seeded from the rubric's hash.
    """
    by_brand: dict[str, list[Evidence]] = {name: [] for name in brands or ()}
    for item in evidence:
        if brands is None:
            by_brand.setdefault(item.brand, []).append(item)
        elif item.brand in by_brand:
            by_brand[item.brand].append(item)
    fingerprint = rubric.hash
    metrics = rubric.metrics
    counts = intake.probes if intake else {}
    scored = [
        score(name, rubric, found, rubric_hash=fingerprint, probes=counts.get(name))
        for name, found in by_brand.items()
    ]
    held = [p for name in sorted(by_brand) for p in promises(name, by_brand[name], metrics)]
    return compare(rubric, scored, held, intake or Intake(), fingerprint)


def grade_with_curve(
    criterion: Criterion, evidence: Sequence[Evidence]
) -> tuple[Grade, Curve | None, dict[str, tuple[Estimate, int, int]]]:
    """A brand's grade, the curve behind it, and per channel (estimate, observations, censored).

    A spread has no curve; its channels show the shares that it compares.
    """
    result, _ = grade(criterion, evidence)
    found = relevant(criterion, evidence)
    if criterion.basis is Basis.CLAIMED:
        return result, None, {}
    is_spread = criterion.statistic.name is StatisticName.SPREAD
    alone = replace(criterion, statistic=replace(criterion.statistic, name=StatisticName.SHARE))
    channels: dict[str, tuple[Estimate, int, int]] = {}
    for item in sorted(found, key=lambda e: e.channel):
        spread_of = distribution_of(alone if is_spread else criterion, [item])
        if spread_of is not None:
            count = item.events + item.censored
            channels[item.channel] = (spread_of.estimate(), count, item.censored)
    return result, None if is_spread else curve_of(criterion.metric, found), channels
