"""What a brand states otherwise than before, in sentences.

Texts of pages are as they came; each medium makes them harmless in its own way.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from aftersales_eval.model.inspection import FactChange
from aftersales_eval.model.probe import Fact, same
from aftersales_eval.report import claim_words, words


def about(metric: str, channel: str) -> str:
    """What a statement is about: `return window`, `first response by phone`."""
    return claim_words.title(metric) + (f" by {channel}" if channel else "")


def changed(one: FactChange) -> str:
    """One change of a value, or of the things that are counted: `return window: 30 → 14 days`."""
    what = about(one.metric, one.channel)
    before, after = (
        None if fact is None else claim_words.stated_value(one.metric, fact.value)
        for fact in (one.before, one.after)
    )
    if before is None:
        return f"{what}: new: {after}"
    if after is None:
        return f"{what}: {before}, and not stated any more"
    value = f"{after} as before" if before == after else f"{before} → {after}"
    counted = things(one)
    return f"{what}: {value}" + (f" ({counted})" if counted else "")


def changed_in_short(one: FactChange) -> str:
    """The same for a line with others: `return window 30 → 14 days`."""
    what = about(one.metric, one.channel)
    before, after = (
        "" if fact is None else claim_words.stated_value(one.metric, fact.value)
        for fact in (one.before, one.after)
    )
    if not before:
        return f"{what} new: {after}"
    if not after:
        return f"{what} not stated any more"
    if before == after:
        return f"{what} {after} as before ({things(one)})"
    number, _, unit = before.partition(" ")
    same_unit = unit and unit.rstrip("s") == after.partition(" ")[2].rstrip("s")
    return f"{what} {number if same_unit else before} → {after}"


def reworded(changes: Iterable[FactChange]) -> str:
    """The promises that are only worded differently, in one sentence; empty for none."""
    named = [about(one.metric, one.channel) for one in changes if only_worded(one)]
    if not named:
        return ""
    are = "is" if len(named) == 1 else "are"
    count = words.plural(len(named), "promise")
    return f"{count} {are} worded differently, with the same value: {words.listed(named)}"


def only_worded(one: FactChange) -> bool:
    """Whether a fact says the same in other words."""
    there = one.before is not None and one.after is not None
    return there and same(_value(one.before), _value(one.after)) and not things(one)


def in_force(fact: Fact) -> str:
    """What holds, and since when it is known: `30 days, as stated on 2026-02-17`."""
    day = words.day(fact.at)
    value = claim_words.stated_value(fact.metric, fact.value)
    return f"{value}, as stated on {day}" if day else f"{value}, without a date"


def things(one: FactChange) -> str:
    """Which of the things that are counted, or of the values that contradict the one that counts,
    are gone, and which are new.
    """
    before, after = (_elements(fact) or _sides(fact) for fact in (one.before, one.after))
    gone = [name for name in before if name not in after]
    new = [name for name in after if name not in before]
    told = (f"{words.listed(gone)} gone" if gone else "", f"{words.listed(new)} new" if new else "")
    if one.before is None or one.after is None:
        return ""
    return ", ".join(part for part in told if part)


def _value(fact: Fact | None) -> float:
    return float("nan") if fact is None else fact.value


def _sides(fact: Fact | None) -> Sequence[str]:
    claims = fact.disputed if fact is not None else ()
    return list(dict.fromkeys(claim_words.said(claim) for claim in claims))


def _elements(fact: Fact | None) -> Sequence[str]:
    claims = fact.claims if fact is not None else ()
    return list(dict.fromkeys(claim.element for claim in claims if claim.element))
