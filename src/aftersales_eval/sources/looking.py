"""Looking into a ledger: lists of probes, one probe's timeline, and what is due."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from aftersales_eval.errors import UsageError
from aftersales_eval.model.event import Event, EventKind
from aftersales_eval.model.naming import did_you_mean, slug
from aftersales_eval.model.replay import replay, standing
from aftersales_eval.model.standing import RATINGS, Due, DueList, Listed, Listing, Timeline
from aftersales_eval.sources.ledger import Ledger
from aftersales_eval.sources.recorded import brands_meant

_LISTED: Final = "SELECT id, brand, channel, opened_at, open, row, odd FROM probe"
_BRAND_CAME_BACK: Final = (EventKind.REPLIED, EventKind.RESOLVED, EventKind.FOLLOWED_UP)


def probes(
    ledger: Ledger, *, open_only: bool = False, brand: str | None = None, limit: int = 50
) -> Listing:
    """At most `limit` probes, those opened last first; UsageError for a brand that is not there."""
    conditions = ["open"] if open_only else []
    given: list[object] = []
    if brand is not None:
        conditions.append("brand = ?")
        given += brands_meant(ledger, [brand])
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    total = ledger.rows(f"SELECT COUNT(*) FROM probe{where}", *given)[0][0]
    rows = ledger.rows(f"{_LISTED}{where} ORDER BY opened_at DESC, id LIMIT ?", *given, limit)
    found = tuple(_listed(row, ledger.cells(row[5])) for row in rows)
    return Listing(found, int(total), open_only)


def _listed(row: tuple[Any, ...], cells: dict[str, Any]) -> Listed:
    identity, brand, channel, opened_at, open_, _, odd = row
    return Listed(
        identity,
        brand,
        channel,
        str(cells.get("scenario", "")),
        opened_at,
        cells.get("first_response_at"),
        cells.get("resolved_at"),
        cells.get("closed_at"),
        bool(open_),
        odd != "[]",
    )


def probe(ledger: Ledger, identity: str) -> Timeline:
    """A probe with all its events; UsageError with the nearest id for one that is not there."""
    events = ledger.of_probe(identity)
    if not events:
        raise UsageError(
            f"there is no probe {identity!r}", hint=did_you_mean(identity, ledger.probe_ids())
        )
    holding = {event.number: event for event in standing(events)}
    return Timeline(identity, tuple(events), holding, replay(events))


def due(ledger: Ledger, limit: int = 20) -> DueList:
    """What waits to be looked after, at most `limit` of each sort, the oldest first.

    Who waits for a resolution has an answer already; a probe is rated once it is over.
    """
    rated = " AND ".join(f"json_extract(row, '$.{key}') IS NULL" for key in RATINGS)
    sorts = {
        "waiting": ("open AND opened_at IS NOT NULL", "opened_at"),
        "refund": (
            "json_extract(row, '$.return_sent_at') IS NOT NULL"
            " AND json_extract(row, '$.refunded_at') IS NULL",
            "json_extract(row, '$.return_sent_at')",
        ),
        "unrated": (
            f"json_extract(row, '$.resolved_at') IS NOT NULL AND {rated}",
            "json_extract(row, '$.resolved_at')",
        ),
    }
    found = list(_promised(ledger))
    counts = {"promised": len(found)}
    items = sorted(found, key=lambda item: item.since)[:limit]
    for what, (condition, since) in sorts.items():
        counts[what] = int(ledger.rows(f"SELECT COUNT(*) FROM probe WHERE {condition}")[0][0])
        rows = ledger.rows(
            f"SELECT id, brand, channel, {since}, row FROM probe WHERE {condition}"
            f" ORDER BY {since}, id LIMIT ?",
            limit,
        )
        items += [_due(what, row, ledger.cells(row[4])) for row in rows]
    return DueList(tuple(items), counts)


def _due(what: str, row: tuple[Any, ...], cells: dict[str, Any]) -> Due:
    identity, brand, channel, since, _ = row
    answered = what == "waiting" and cells.get("first_response_at") is not None
    return Due(what, identity, brand, channel, int(since), "answered" if answered else "")


def _promised(ledger: Ledger) -> Iterator[Due]:
    """Promises to come back that were noted, and that the brand has not kept so far."""
    kinds = f"kind = '{EventKind.NOTED}' AND json_extract(data, '$.promised_by') IS NOT NULL"
    by_probe: dict[str, list[Event]] = {}
    for note in ledger.events(kinds):
        by_probe.setdefault(note.draft.probe, []).append(note)
    for identity, notes in by_probe.items():
        held = {event.number: event for event in standing(ledger.of_probe(identity))}
        if not any(event.kind is EventKind.OPENED for event in held.values()):
            continue
        back = max((e.number for e in held.values() if e.kind in _BRAND_CAME_BACK), default=0)
        for note in notes:
            if note.number in held and note.number > back:
                draft = held[note.number].draft
                by, what = int(draft.data["promised_by"]), str(draft.data.get("message", ""))
                yield Due("promised", identity, draft.brand, "", by, what)


def history(ledger: Ledger, subject: str = "", limit: int = 50) -> list[Event]:
    """The last events in their order, of one probe, of one brand with its probes, or of all.

    UsageError with the nearest of both for a `subject` that is neither.
    """
    if not subject:
        last = ledger.rows("SELECT MAX(number) FROM event")[0][0] or 0
        return ledger.events("number > ?", last - limit)
    found = ledger.of_probe(subject)
    return (found or ledger.events("brand = ?", _brand(ledger, subject)))[-limit:]


def _brand(ledger: Ledger, subject: str) -> str:
    """The brand of that name or slug; UsageError with the nearest brand or probe."""
    shorts = [short for _, short in ledger.brands()]
    if slug(subject) not in shorts:
        hint = did_you_mean(subject, [*shorts, *ledger.probe_ids()])
        raise UsageError(f"there is no probe and no brand {subject!r}", hint=hint)
    return brands_meant(ledger, [subject])[0]
