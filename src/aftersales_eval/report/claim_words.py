"""Claims in words: what is said, under which conditions, how it was read and how sure that is.

Texts of pages are as they came; each medium makes them harmless in its own way.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Manner
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.model.probe import Fact
from aftersales_eval.model.rubric import Statistic, StatisticName
from aftersales_eval.report import words

_LATEST: Final = Statistic(StatisticName.LATEST)

_CLOCKS: Final = {
    "purchase": "from purchase",
    "delivery": "from delivery",
    "dispatch": "from dispatch",
    "return-received": "from when the return is there",
    "withdrawal": "from withdrawal",
    "request": "from the request",
}
_MANNERS: Final = {
    Manner.STRUCTURED: "mark-up",
    Manner.TEXT: "text",
    Manner.MEASURED: "measured",
}


def title(metric: str) -> str:
    """What a metric is called; its key where it has no name."""
    return BUILT_IN[metric].title if metric in BUILT_IN else metric


def stated_value(metric: str, number: float) -> str:
    """A stated value as a person would write it."""
    if metric not in BUILT_IN:
        return f"{number:g}"
    return words.value(BUILT_IN[metric], _LATEST, number)


def said(claim: Claim) -> str:
    """What a claim says: its value, or which of the things that are counted it names."""
    return claim.element if claim.element else stated_value(claim.metric, claim.value)


def conditions(claim: Claim) -> str:
    """When it holds, empty where nothing was said of it."""
    return ", ".join(_condition(key, text) for key, text in claim.conditions)


def _condition(key: Condition, text: str) -> str:
    match key:
        case Condition.CLOCK:
            return _CLOCKS.get(text, f"from {text}")
        case Condition.DAYS:
            return f"counted in {text} days, at the longest"
        case Condition.RIGHT:
            return "by law"
        case Condition.COUNTRY:
            return f"in {text}"
        case Condition.CHANNEL:
            return f"by {text}"
        case Condition.PLACE:
            return text
        case Condition.MEMBERS:
            return "members only" if text == "members" else f"members only ({text})"
        case Condition.SEASON:
            return f"{text} only"
        case Condition.GOODS:
            return f"only {text}" if text.startswith("this ") else f"{text} goods only"


def manner(claim: Claim) -> str:
    """How it was read, and how often such claims are right at least."""
    how = _MANNERS[claim.how]
    if claim.confidence is None:
        return how
    return f"{how}, right in {words.percent(claim.confidence)} or more"


def page(claim: Claim) -> str:
    """The page, and the beginning of the hash under which it is kept."""
    return f"{claim.address} (sha256 {claim.page[:12]})" if claim.page else claim.address


def where(claim: Claim) -> str:
    """The same, and where the claim is recorded."""
    return ", ".join(part for part in (page(claim), claim.place) if part)


def disputes(facts: Sequence[Fact]) -> list[str]:
    """Each contradiction in one sentence: what is said where, and which of it counts."""
    lines = []
    for fact in facts:
        if not fact.disputed:
            continue
        sides = dict.fromkeys(f"{said(claim)} ({_side(claim)})" for claim in fact.claims)
        counts = stated_value(fact.metric, fact.value)
        lines.append(
            f"{fact.brand} contradicts itself on {title(fact.metric)}: {words.listed(sides)}."
            f" {counts} counts, which is worse for the shopper."
        )
    return lines


def _side(claim: Claim) -> str:
    """How one side of a contradiction was read, where, and what would be withdrawn."""
    parts = (_MANNERS[claim.how], claim.address, claim.place)
    return ", ".join(part for part in parts if part)
