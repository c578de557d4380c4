"""What to look at next, for a terminal and as data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from aftersales_eval.model.advice import Advice, Settles
from aftersales_eval.model.rubric import Rubric, Tier
from aftersales_eval.report import words
from aftersales_eval.report.console import Screen, rendered, said, table_of
from aftersales_eval.report.text import shown

FEW: Final = 5
"""How many of the looks are shown unless more are asked for."""

SCHEMA: Final = "aftersales-eval/advice/1"


def advice_text(found: Sequence[Advice], rubric: Rubric, screen: Screen, most: int = FEW) -> str:
    """The looks worth most, who or what each would settle, and what the figures mean."""
    worth = [advice for advice in found if advice.worth_it][:most]
    if not worth:
        return rendered(said(_nothing(found)), screen)
    parts = []
    for settles in Settles:
        group = [advice for advice in worth if advice.settles is settles]
        if group:
            parts.append(rendered(said(_heading(group), "bold"), screen))
            parts.append(_table(group, rubric, screen))
    note = (
        "odds: by how many points of 100 % one more look is expected to raise them, if what is "
        "now most likely is true"
    )
    return "".join([*parts, "\n", rendered(said(note, "dim"), screen)])


def _nothing(found: Sequence[Advice]) -> str:
    if not found:
        return "There is nothing that the rubric would look at."
    return "No single probe or fact would move the verdict: it takes many, or it is settled."


def _heading(group: Sequence[Advice]) -> str:
    first = group[0]
    now = words.odds(first.now)
    if first.settles is Settles.LEADER:
        return f"What would settle who is best (now {shown(first.verdict, 30)}, {now})"
    if len({advice.brand for advice in group}) > 1:
        return "What would settle the tier"
    return f"What would settle the tier (now {words.TIERS[Tier(first.verdict)]}, {now})"


def _table(group: Sequence[Advice], rubric: Rubric, screen: Screen) -> str:
    """One line per look: where, with what, and by how much the odds would rise."""
    several = group[0].settles is Settles.TIER and len({advice.brand for advice in group}) > 1
    tier = [("tier now", "left", 19)] if several else []
    table = table_of(
        ("brand", "left", 18), ("look at", "left", 10), ("with", "left"), *tier, ("odds", "right"),
        gap=1,
    )  # fmt: skip
    for advice in group:
        now = f"{words.TIERS[Tier(advice.verdict)]} {words.odds(advice.now)}" if tier else ""
        where = advice.channel or "a fact"
        table.add_row(
            said(shown(advice.brand, 18)), where, said(_with(advice, rubric)),
            *([now] if tier else []), f"+{advice.gain * 100:.1f}",
        )  # fmt: skip
    return rendered(table, screen)


def _with(advice: Advice, rubric: Rubric) -> str:
    """A probe's scenario, or what the brand is to be asked or read for."""
    if not advice.is_fact:
        return shown(advice.scenario, 80)
    metric = rubric.metrics.get(advice.metric)
    return f"{metric.title if metric else advice.metric}: look it up"


def advice_data(found: Sequence[Advice], rubric: Rubric, version: str) -> dict[str, Any]:
    """All looks as plain data, most settling first; odds are fractions of 1."""
    return {
        "schema": SCHEMA,
        "program": version,
        "rubric": {"id": rubric.id, "version": rubric.version, "hash": rubric.hash},
        "advice": [
            {
                "brand": advice.brand,
                "kind": "fact" if advice.is_fact else "probe",
                "channel": advice.channel,
                "metric": advice.metric,
                "scenario": advice.scenario,
                "settles": advice.settles.value,
                "verdict": advice.verdict,
                "now": round(advice.now, 9),
                "then": round(advice.then, 9),
                "gain": round(advice.gain, 9),
                "criteria": list(advice.criteria),
            }
            for advice in found
        ],
    }
