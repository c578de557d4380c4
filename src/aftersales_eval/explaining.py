"""What somebody asks about by one of its names: a criterion's grade, or what a brand states."""

from __future__ import annotations

from aftersales_eval import pipeline
from aftersales_eval.measure import fold
from aftersales_eval.model.metric import Metric
from aftersales_eval.model.result import Explanation, Statement
from aftersales_eval.model.rubric import Rubric
from aftersales_eval.pipeline import Source, find_among


def explain(source: Source, rubric: Rubric, brand: str, name: str) -> Explanation | Statement:
    """One grade walked back, by the name of its criterion or of the metric that it alone looks at.

    Of a metric that no criterion looks at, or several do: what the brand states of it. UsageError
    with the nearest of both for any other name.
    """
    metric = rubric.metric_called(name)
    looking = [c.id for c in rubric.criteria if c.metric == metric]
    if metric is None or rubric.named(name) or len(looking) == 1:
        return pipeline.explain(source, rubric, brand, name)
    return _stated(source, rubric, brand, metric, tuple(looking))


def _stated(
    source: Source, rubric: Rubric, brand: str, metric: Metric, looking: tuple[str, ...]
) -> Statement:
    with source.probes(rubric, [brand]) as probes:
        name = find_among(probes, brand)
        facts = tuple(
            one.fact
            for one in fold.fold_facts(probes.facts)
            if one.brand == name and one.metric == metric.key and one.fact is not None
        )
        return Statement(name, rubric, metric, looking, facts, probes.intake())
