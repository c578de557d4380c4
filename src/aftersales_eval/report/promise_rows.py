"""Promises held against practice, as rows of plain text; and what a brand states."""

from __future__ import annotations

from aftersales_eval.model.probe import Fact
from aftersales_eval.model.result import Comparison, Promise, Scorecard
from aftersales_eval.model.rubric import Statistic, StatisticName
from aftersales_eval.report.words import LIMITS, day, percent, value


def promise_row(comparison: Comparison, promise: Promise) -> tuple[str, str, str, str, str]:
    """A promise in words: brand, what about, the claim, the share that met it, the verdict."""
    metric = comparison.rubric.metrics[promise.metric]
    about = f"{metric.title} by {promise.fact.channel}" if promise.fact.channel else metric.title
    claim = value(metric, Statistic(StatisticName.LATEST), promise.fact.value)
    if promise.met is None:
        return promise.brand, about, claim, "no probe", promise.verdict
    share = Statistic(StatisticName.SHARE)
    low, high = percent(promise.met.low), percent(promise.met.high)
    both = f"{low} to {high}" if "<" in low or ">" in high else f"{low[:-2]}–{high}"
    met = f"{LIMITS[promise.met.limit]}{value(metric, share, promise.met.value)}"
    met += f" ({both}) of {promise.observations}"
    return promise.brand, about, claim, met, promise.verdict


def where_it_says_so(fact: Fact) -> str:
    """The quote, the address and the day, as far as they are known."""
    quote = f"“{fact.quote}”" if fact.quote else ""
    return ", ".join(part for part in (quote, fact.source, day(fact.at)) if part)


def stated_facts(comparison: Comparison, card: Scorecard) -> list[Fact]:
    """Every fact that a scorecard or a promise of its brand rests on, each once."""
    graded = [grade.fact for grade in card.grades if grade.fact is not None]
    promised = [p.fact for p in comparison.promises if p.brand == card.brand]
    return list({(f.metric, f.channel): f for f in [*graded, *promised]}.values())
