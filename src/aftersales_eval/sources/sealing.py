"""Events and probes as the ledger stores them, and the seal that ties each event to the last."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Sequence
from typing import Any, Final

from aftersales_eval.model.event import Draft, Event, EventKind
from aftersales_eval.model.replay import ProbeState

FIRST_LINK: Final = "aftersales-eval ledger"
"""What the first event is sealed to."""

UNKNOWN: Final = "_unknown"
"""In a probe's stored row: the columns that nobody looked at."""

COLUMNS: Final = "number, kind, brand, probe, at, recorded_at, observer, data, about, hash"
"""Those of the table `event`, in the order in which rows are read and written here."""


def projected(state: ProbeState) -> tuple[object, ...]:
    """A probe's row of the table `probe`."""
    return (
        state.id,
        state.brand,
        state.channel,
        state.moments.get("opened_at"),
        int(state.open),
        canonical(stored_row(state)),
        canonical(list(state.odd)),
    )


def stored_row(state: ProbeState) -> dict[str, Any]:
    """A probe as metrics read it, with the columns that nobody looked at."""
    return {**state.row(), UNKNOWN: list(state.unknown)} if state.unknown else state.row()


def canonical(value: object) -> str:
    """JSON in one form only, so that what is sealed can be sealed again."""
    return json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def sealed(draft: Draft, number: int, recorded_at: int, previous: str) -> Event:
    """An event with its hash: SHA-256 over the hash before it and everything the event says."""
    content = [
        number,
        str(draft.kind),
        draft.brand,
        draft.probe,
        draft.at,
        recorded_at,
        draft.observer,
        dict(draft.data),
        draft.about,
    ]
    whole = f"{previous}\n{canonical(content)}".encode()
    return Event(number, recorded_at, draft, hashlib.sha256(whole).hexdigest())


def stored(event: Event) -> tuple[object, ...]:
    """An event's row of the table `event`."""
    draft = event.draft
    return (
        event.number,
        str(draft.kind),
        draft.brand,
        draft.probe,
        draft.at,
        event.recorded_at,
        draft.observer,
        canonical(dict(draft.data)),
        draft.about,
        event.hash,
    )


def event_of(row: Sequence[Any]) -> Event:
    """An event from its row; sqlite3.DatabaseError for a row that is none any more."""
    number, kind, brand, probe, at, recorded_at, observer, data, about, seal = row
    try:
        said = dict(json.loads(data))
        draft = Draft(EventKind(kind), brand, probe, at, observer, said, about)
    except (ValueError, TypeError):
        raise sqlite3.DatabaseError(f"event {number} is malformed") from None
    return Event(number, recorded_at, draft, seal)
