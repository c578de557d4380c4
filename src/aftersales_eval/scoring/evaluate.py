"""The one pipe: evidence and a rubric to a comparison."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from aftersales_eval.model.evidence import Evidence
from aftersales_eval.model.histograms import Experienced
from aftersales_eval.model.metric import Basis
from aftersales_eval.model.result import Comparison, Estimate, Grade, Intake
from aftersales_eval.model.rubric import Criterion, Rubric, StatisticName
from aftersales_eval.scoring.compare import compare
from aftersales_eval.scoring.grade import curve_of, facts_of, grade, relevant, said_in
from aftersales_eval.scoring.masses import chosen, columns
from aftersales_eval.scoring.pooling import Pool
from aftersales_eval.scoring.promise import promises
from aftersales_eval.scoring.scores import Scores
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
    every = list(evidence)
    names = list(dict.fromkeys(brands if brands is not None else (e.brand for e in every)))
    claimed = [e for e in every if e.basis is Basis.CLAIMED]
    return evaluate_all(columns(every, names), claimed, rubric, brands=names, intake=intake)


def evaluate_all(
    experienced: Experienced,
    claimed: Sequence[Evidence],
    rubric: Rubric,
    *,
    brands: Sequence[str],
    intake: Intake | None = None,
) -> Comparison:
    """The same of evidence in columns: any number of brands, none of them looked at on its own."""
    pool = Pool(chosen(experienced, brands))
    facts = {key: fact for key, fact in facts_of(claimed).items() if key[0] in pool.places}
    scores = Scores(rubric, pool, facts, intake.probes if intake else None)
    said = [fact for fact in said_in(claimed) if fact.brand in pool.places]
    return compare(scores, promises(said, pool, rubric.metrics), intake or Intake())


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
        in_channel, _ = grade(alone if is_spread else criterion, [item])
        if in_channel.estimate is not None:
            count = item.events + item.censored
            channels[item.channel] = (in_channel.estimate, count, item.censored)
    return result, None if is_spread else curve_of(criterion.metric, found), channels
