"""Claims in words: what is said, under which conditions, how it was read and how sure that is.

Texts of pages are as they came; each medium makes them harmless in its own way.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Manner
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.model.probe import Fact
from aftersales_eval.model.rubric import Statistic, StatisticName
from aftersales_eval.report import words

_LATEST: Final = Statistic(StatisticName.LATEST)

MOST_SIDES: Final = 5
"""Sides of a contradiction that are named; a page may have hundreds."""

AS_JSON: Final = ", see --json"
"""Where what a terminal does not show stands."""

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
    if BUILT_IN[metric].unit == READING_EASE:
        return reading_ease(number)
    return words.value(BUILT_IN[metric], _LATEST, number)


def as_typed(fact: Fact) -> str:
    """A fact's value, with how somebody wrote it where that is another form."""
    value = stated_value(fact.metric, fact.value)
    return f"{value} ({fact.typed}, at the longest)" if fact.typed else value


READING_EASE: Final = "Flesch"
"""The unit of what is measured by Flesch's formula."""

_EASE: Final = (
    (90, "very easy"),
    (80, "easy"),
    (70, "fairly easy"),
    (60, "standard"),
    (50, "fairly difficult"),
    (30, "difficult"),
)
"""From so many points on a text is called so (Flesch 1948); below the last, very difficult."""


def reading_ease(points: float) -> str:
    """Flesch's points with his word for them: `78 of 100, fairly easy to read`."""
    word = next((word for least, word in _EASE if points >= least), "very difficult")
    low, high = 0, 100
    shown = f"more than {high}" if points > high else f"less than {low}" if points < low else ""
    ease = "of standard difficulty" if word == "standard" else f"{word} to read"
    return f"{shown or f'{points:.0f} of {high}'}, {ease}"


def quoted_as(claim: Claim) -> str:
    """What is said before a quote that is not the words of the claim itself, else nothing."""
    return "the text begins: " if claim.how is Manner.MEASURED else ""


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


def as_read(facts: Iterable[Fact]) -> list[str]:
    """That points and odds take what pages say as it was read, and how often that is right.

    In one sentence for all facts that were read from text, in none without any.
    """
    found = [
        claim.confidence
        for fact in facts
        for claim in fact.claims
        if claim.how is Manner.TEXT and claim.confidence is not None
    ]
    if not found:
        return []
    return [
        "What pages say counts as it was read; of readings of text like these,"
        f" {words.percent(min(found))} or more were right."
    ]


def disputes(facts: Sequence[Fact], rest: str = "") -> list[str]:
    """Each contradiction in one sentence: what is said where, and which of it counts.

    Of many sides a few are named, and how many more there are; `rest` says where those stand.
    """
    lines = []
    for fact in facts:
        if not fact.disputed:
            continue
        sides = {f"{said(claim)} ({_side(claim)})": claim.value for claim in fact.claims}
        counts = stated_value(fact.metric, fact.value)
        lines.append(
            f"{fact.brand} contradicts itself on {title(fact.metric)}:"
            f" {words.listed(_some_of(sides, rest))}."
            f" {counts} counts, which is worse for the shopper."
        )
    return lines


def _some_of(sides: Mapping[str, float], rest: str) -> list[str]:
    """One side of each value, of as many values as can be, and the number of other values."""
    first: dict[float, str] = {}
    for side, value in sides.items():
        first.setdefault(value, side)
    named = list(first.values())[:MOST_SIDES]
    more = len(first) - len(named)
    return [*named, f"{words.plural(more, 'other value')}{rest}"] if more else named


def _side(claim: Claim) -> str:
    """How one side of a contradiction was read, where, and what would be withdrawn."""
    parts = (_MANNERS[claim.how], claim.address, claim.place)
    return ", ".join(part for part in parts if part)
