"""The events about brands that hold, after corrections and withdrawals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from aftersales_eval.model.event import Event, EventKind
from aftersales_eval.model.replay import standing
from aftersales_eval.sources.ledger import Ledger

VISIT: Final = "visit"
"""In the data of a visit and of what it found: what they know each other by."""


def is_claim(event: Event) -> bool:
    """Whether a statement was read from a page that was visited, and not recorded by a person."""
    return VISIT in event.draft.data


def statements(ledger: Ledger, names: Sequence[str] = ()) -> list[Event]:
    """What brands state, as it holds after corrections.

    What a visit claimed that was withdrawn, or that is not there, is withdrawn with it.
    """
    found = held_of_kind(ledger, EventKind.STATED, names)
    if not any(map(is_claim, found)):
        return found
    there = {_visit_of(event) for event in held_of_kind(ledger, EventKind.VISITED, names)}
    return [event for event in found if not is_claim(event) or _visit_of(event) in there]


def _visit_of(event: Event) -> tuple[str, str]:
    return event.draft.brand, str(event.draft.data.get(VISIT))


def held_of_kind(ledger: Ledger, kind: EventKind, names: Sequence[str] = ()) -> list[Event]:
    """The events of a kind that hold, of all brands or some, in their order."""
    of_kind = f"kind = '{kind}'"  # as a value, the index of these kinds would not be used
    found = ledger.events(of_kind)
    corrections = ledger.events(f"about IN (SELECT number FROM event WHERE {of_kind})")
    held = standing([*found, *corrections])
    if any(event.draft.probe for event in held):
        there = {"", *ledger.probe_ids()}  # what belongs to a withdrawn probe is withdrawn with it
        held = [event for event in held if event.draft.probe in there]
    return [event for event in held if not names or event.draft.brand in names]
