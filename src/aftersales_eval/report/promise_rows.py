"""Promises held against practice, as rows of plain text; and what a brand states."""

from __future__ import annotations

from typing import Final

from aftersales_eval.model.probe import Fact
from aftersales_eval.model.result import Comparison, Promise, Scorecard
from aftersales_eval.model.rubric import Statistic, StatisticName
from aftersales_eval.report.text import shortened
from aftersales_eval.report.words import LIMITS, day, percent, single, value

_QUOTE: Final = 160


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
    """The quote, the address, whether it was recorded by hand, and the day, as far as known."""
    words = shortened(" ".join(fact.quote.split()), _QUOTE)
    quote = f"“{words}”" if words else ""
    return ", ".join(part for part in (quote, fact.source, found_when(fact)) if part)


def found_when(fact: Fact) -> str:
    """The day on which it was stated, and whether that was recorded by hand."""
    return ", ".join(part for part in ("by hand" if fact.by_hand else "", day(fact.at)) if part)


def stated_lines(comparison: Comparison, card: Scorecard) -> list[str]:
    """Each fact that a brand is graded on, with its words, where they stand, and since when."""
    lines = []
    for fact in (grade.fact for grade in card.grades if grade.fact is not None):
        metric = comparison.rubric.metrics[fact.metric]
        typed = f" ({fact.typed}, at the longest)" if fact.typed else ""
        where = where_it_says_so(fact)
        if where:
            lines.append(f"{metric.title}: {single(metric, fact.value)}{typed}, {where}")
    return list(dict.fromkeys(lines))


def stated_facts(comparison: Comparison, card: Scorecard) -> list[Fact]:
    """Every fact that a scorecard or a promise of its brand rests on, each once."""
    graded = [grade.fact for grade in card.grades if grade.fact is not None]
    promised = [p.fact for p in comparison.promises if p.brand == card.brand]
    return list({(f.metric, f.channel): f for f in [*graded, *promised]}.values())
