"""A withdrawal with what it comes to: what goes, and what holds of the brand then."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from aftersales_eval.model.event import Event, EventKind
from aftersales_eval.model.inspection import FactChange
from aftersales_eval.model.policy_change import says_otherwise
from aftersales_eval.model.probe import Fact
from aftersales_eval.model.withdrawal import Withdrawal
from aftersales_eval.sources.force import in_force
from aftersales_eval.sources.held import VISIT, held_of_kind, is_claim, statements
from aftersales_eval.sources.ledger import Ledger
from aftersales_eval.sources.recording import Recorded, Who, void

_OF_BRANDS: Final = (EventKind.STATED, EventKind.VISITED)


def withdraw(ledger: Ledger, number: int, reason: str, who: Who) -> tuple[Recorded, Withdrawal]:
    """Withdraw an event, with a reason, and see what changed by it.

    UsageError for an event that is not there, or that was withdrawn already.
    """
    found = ledger.events("number = ?", number)
    if not found or found[0].kind not in _OF_BRANDS:
        done = void(ledger, number, reason, who)
        return done, Withdrawal(found[0])
    event, brand = found[0], found[0].draft.brand
    before, claims = _in_force(ledger, brand), len(statements(ledger, [brand]))
    visit = _gone_before(ledger, event)
    done = void(ledger, number, reason, who)
    if visit:
        went = f"event {number} had gone with its visit (event {visit}), and counted no more"
        done = replace(done, remarks=(*done.remarks, went))
    after = _in_force(ledger, brand)
    changes = tuple(
        FactChange(*key, before.get(key), after.get(key))
        for key in sorted(before.keys() | after.keys())
        if _otherwise(before.get(key), after.get(key))
    )
    told = {(one.metric, one.channel) for one in changes}
    named = str(event.draft.data.get("fact"))
    same_as_before = tuple(f for key, f in after.items() if key[0] == named and key not in told)
    gone = claims - len(statements(ledger, [brand]))
    return done, Withdrawal(event, gone, changes, same_as_before)


def _in_force(ledger: Ledger, brand: str) -> dict[tuple[str, str], Fact]:
    """What holds of a brand, by metric and channel."""
    found = in_force(ledger, [brand])
    return {(metric, channel): fact for (_, metric, channel), fact in found.items()}


def _gone_before(ledger: Ledger, event: Event) -> int:
    """The number of the visit that a claim was withdrawn with; 0 for anything that holds."""
    if event.kind is not EventKind.STATED or not is_claim(event):
        return 0
    brand, visit = event.draft.brand, event.draft.data[VISIT]
    held = held_of_kind(ledger, EventKind.VISITED, [brand])
    if any(one.draft.data.get(VISIT) == visit for one in held):
        return 0
    made = ledger.events("kind = 'visited' AND brand = ?", brand)
    return next((one.number for one in made if one.draft.data.get(VISIT) == visit), 0)


def _otherwise(before: Fact | None, after: Fact | None) -> bool:
    return before is None or after is None or says_otherwise(before, after)
