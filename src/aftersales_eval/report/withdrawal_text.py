"""A withdrawal, for a terminal and for machines: what went, and what holds then."""

from __future__ import annotations

from typing import Any

from aftersales_eval.model.event import EventKind
from aftersales_eval.model.inspection import FactChange
from aftersales_eval.model.withdrawal import Withdrawal
from aftersales_eval.report import change_words, claim_words, words
from aftersales_eval.report.claim_data import fact_change_data
from aftersales_eval.report.ledger_data import event as event_data
from aftersales_eval.report.ledger_text import KINDS, Said, detail_of
from aftersales_eval.report.text import visible


def withdrawal_text(found: Withdrawal, said: Said) -> str:
    """What was withdrawn in short, then each fact that holds otherwise, or still."""
    event = found.event
    what = f"event {event.number}, {KINDS[event.kind]}"
    what += "" if event.at is None else f" {said(event.at)[:16]}"
    detail = detail_of(event)
    if event.kind is EventKind.VISITED:
        detail = f"{words.plural(found.claims, 'claim')} went with it"
    lines = [f"withdrawn: {what}{f': {detail}' if detail else ''}"]
    lines += [visible(_now(one)) for one in found.changes]
    for fact in found.same:
        subject = change_words.about(fact.metric, fact.channel)
        lines.append(visible(f"{subject}: still {change_words.in_force(fact)}"))
    if event.kind is EventKind.VISITED and not found.changes:
        lines.append("all facts hold as before")
    return "".join(f"  {line}\n" for line in lines)


def _now(one: FactChange) -> str:
    """What holds now, from which day it is, and what held until now."""
    subject = change_words.about(one.metric, one.channel)
    before = None if one.before is None else claim_words.stated_value(one.metric, one.before.value)
    if one.after is None:
        return f"{subject}: not stated any more (was {before})"
    things = change_words.things(one)
    was = "not stated" if before is None else f"{before}; {things}" if things else before
    return f"{subject}: now {change_words.in_force(one.after)} (was {was})"


def withdrawal_data(found: Withdrawal) -> dict[str, Any]:
    """The event that was withdrawn, as it was recorded, and the facts that hold otherwise."""
    return {
        "withdrawn": event_data(found.event),
        "facts": [fact_change_data(one) for one in found.changes],
    }
