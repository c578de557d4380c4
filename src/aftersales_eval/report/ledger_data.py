"""A ledger's events, probes and what is due, for machines: moments in ISO form, UTC."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from aftersales_eval.model import moment
from aftersales_eval.model.event import MOMENTS, Event
from aftersales_eval.model.force import Force
from aftersales_eval.model.replay import ProbeState
from aftersales_eval.model.standing import Decided, DueList, Listed, Listing, Timeline


def titled(name: str, found: Mapping[str, Any]) -> dict[str, Any]:
    """The same, saying first which form it has; docs/json.md describes each."""
    return {"schema": f"aftersales-eval/{name}/1", **found}


def iso(at: int | None) -> str | None:
    """A moment to the last microsecond that it has; None for none."""
    return None if at is None else moment.iso(at)


def event(found: Event) -> dict[str, Any]:
    """An event as it was recorded."""
    draft = found.draft
    return {
        "event": found.number,
        "kind": str(draft.kind),
        "brand": draft.brand,
        "probe": draft.probe or None,
        "at": iso(draft.at),
        "recorded_at": iso(found.recorded_at),
        "observer": draft.observer or None,
        "data": dict(draft.data),
        "about": draft.about,
        "hash": found.hash,
    }


def events(found: Iterable[Event]) -> list[dict[str, Any]]:
    """Events in their order."""
    return [event(one) for one in found]


def held_facts(found: Iterable[tuple[Event, Force | None]]) -> list[dict[str, Any]]:
    """Statements in their order, each with what it is worth by now."""
    return [{**event(one), "in_force": force} for one, force in found]


def listing(found: Listing) -> dict[str, Any]:
    """A list of probes, and how many there are in all."""
    return {"total": found.total, "probes": [_listed(one) for one in found.probes]}


def _listed(one: Listed) -> dict[str, Any]:
    return {
        "id": one.id,
        "brand": one.brand,
        "channel": one.channel,
        "scenario": one.scenario or None,
        "status": one.status,
        "opened_at": iso(one.opened_at),
        "first_response_at": iso(one.first_response_at),
        "resolved_at": iso(one.resolved_at),
        "closed_at": iso(one.closed_at),
        "contradictory": one.odd,
    }


def timeline(found: Timeline) -> dict[str, Any]:
    """A probe's events, which of them hold, and what they come to."""
    return {
        "id": found.id,
        "events": [event(one) | {"holds": one.number in found.holding} for one in found.events],
        "state": None if found.state is None else _state(found.state),
    }


def _state(state: ProbeState) -> dict[str, Any]:
    return {
        "brand": state.brand,
        "channel": state.channel,
        "scenario": state.scenario or None,
        "open": state.open,
        **{name: iso(state.moments.get(name)) for name in MOMENTS.values()},
        "contacts": None if "contacts" in state.unknown else state.contacts,
        "values": dict(state.values),
        "contradictions": list(state.odd),
        "unknown": list(state.unknown),
    }


def due(found: DueList) -> dict[str, Any]:
    """What is due, and how much there is of each sort."""
    items = [
        {
            "what": item.what,
            "probe": item.probe,
            "brand": item.brand,
            "channel": item.channel or None,
            "since": iso(item.since),
            "note": item.note or None,
            "tier_now": None if item.tier is None else str(item.tier),
            "holds_for_seconds": item.holds,
        }
        for item in found.items
    ]
    return {"counts": found.counts, "items": items}


def decisions(found: Iterable[Decided]) -> list[dict[str, Any]]:
    """What was decided about each message, and why."""
    return [{**one._asdict(), "at": iso(one.at), "events": list(one.events)} for one in found]
