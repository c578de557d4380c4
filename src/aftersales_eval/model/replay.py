"""A probe's events to what is known of it: the row that metrics read, and what is odd about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import reduce
from typing import Any, Final

from aftersales_eval.model.event import MOMENTS, Event, EventKind
from aftersales_eval.model.metric import ORDER
from aftersales_eval.model.probe import Value

_FIRST_COUNTS: Final = (
    EventKind.ACKNOWLEDGED,
    EventKind.REPLIED,
    EventKind.RETURN_SENT,
    EventKind.REFUNDED,
)
_WATCHING_AGAIN: Final = (EventKind.CONTACTED, EventKind.REOPENED)
_IN_TIME: Final = {*MOMENTS, *_WATCHING_AGAIN} - {EventKind.OPENED}
"""Events that an as-of may be before; a rating says how it was, whenever it was given."""


@dataclass(frozen=True)
class ProbeState:
    """What a probe's events come to.

    `moments` has the moments of a probe table (microseconds since 1970 UTC), `values` what was
    recorded under a metric's key, one value for all observers. `odd` says which moments cannot both
    be right; waits of such a probe do not count, as nobody knows them. `unknown` names moments that
    were never looked at, which is not the same as that nothing happened.
    """

    id: str
    brand: str
    channel: str
    scenario: str
    observer: str
    moments: Mapping[str, int]
    contacts: int
    values: Mapping[str, Value] = field(default_factory=dict)
    odd: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    note: str = ""

    @property
    def open(self) -> bool:
        """Whether the shopper is still waiting for anything."""
        return "resolved_at" not in self.moments and "closed_at" not in self.moments

    def row(self) -> dict[str, Value]:
        """The probe as metrics read it."""
        moments: dict[str, Value] = dict(self.moments)
        if self.odd:
            del moments["opened_at"]
        row: dict[str, Value] = {
            "probe": self.id,
            "brand": self.brand,
            "channel": self.channel,
            "scenario": self.scenario,
            "observer": self.observer,
            "note": self.note,
            "contacts": None if "contacts" in self.unknown else float(self.contacts),
            **moments,
            **self.values,
        }
        return {name: value for name, value in row.items() if value not in (None, "")}


def standing(events: Iterable[Event]) -> list[Event]:
    """The events that hold: withdrawn ones left out, amended ones with all that was amended."""
    found = list(events)
    voided = {e.draft.about for e in found if e.kind is EventKind.VOIDED}
    amended: dict[int, list[Event]] = {}
    for event in found:
        about = event.draft.about
        if event.kind is EventKind.AMENDED and about is not None and event.number not in voided:
            amended.setdefault(about, []).append(event)
    out = []
    for event in found:
        if event.kind in (EventKind.AMENDED, EventKind.VOIDED) or event.number in voided:
            continue
        out.append(reduce(_as_amended, amended.get(event.number, ()), event))
    return out


def _as_amended(event: Event, change: Event) -> Event:
    data = {**event.draft.data, **dict(change.draft.data.get("set", {}))}
    at = event.at if change.at is None else change.at
    return replace(event, draft=replace(event.draft, at=at, data=data))


def replay(events: Iterable[Event], as_of: int | None = None) -> ProbeState | None:
    """What the events of one probe come to; None for one that was withdrawn as a whole.

    With `as_of` (microseconds), what happened behind it is not known yet: a resolution that was
    taken back later still stands. Only the opening is kept, which says that it is too late.
    """
    held = [
        event
        for event in standing(events)
        if as_of is None or event.kind not in _IN_TIME or event.at is None or event.at <= as_of
    ]
    opening = next((e for e in held if e.kind is EventKind.OPENED), None)
    if opening is None:
        return None
    moments = _moments(held)
    again = sum(event.kind in _WATCHING_AGAIN for event in held)
    values = recorded_values(held)
    given = values.pop("contacts", None)
    data = opening.draft.data
    known = {*moments, *values} | ({"contacts"} if again or given is not None else set())
    return ProbeState(
        id=opening.draft.probe,
        brand=opening.draft.brand,
        channel=str(data.get("channel", "")),
        scenario=str(data.get("scenario", "")),
        observer=opening.draft.observer,
        moments=moments,
        contacts=1 + again if given is None else int(float(given)),
        values=values,
        odd=tuple(_contradictions(moments)),
        note=str(data.get("message", "")),
        unknown=tuple(sorted({*data.get("unknown", ())} - known)),
    )


def _moments(held: Sequence[Event]) -> dict[str, int]:
    """The moments that count, in the order in which things were recorded.

    Of several answers the first counts, of several resolutions the last; a reopening takes the
    resolution back, and who writes again watches again.
    """
    found: dict[str, int] = {}
    for event in held:
        name = MOMENTS.get(event.kind)
        if event.kind is EventKind.REOPENED:
            _take_back(found, "resolved_at", event)
            _take_back(found, "followed_up_at", event)
        if event.kind in _WATCHING_AGAIN:
            _take_back(found, "closed_at", event)
        if name is None or event.at is None:
            continue
        if event.kind in _FIRST_COUNTS and name in found:
            found[name] = min(found[name], event.at)
        else:
            found[name] = event.at
    return found


def _take_back(found: dict[str, int], name: str, event: Event) -> None:
    """Forget a moment that something came after; what was before it, recorded late, is no news."""
    if name in found and (event.at is None or event.at >= found[name]):
        del found[name]


def _contradictions(moments: Mapping[str, int]) -> list[str]:
    return [
        f"{second} is before {first}"
        for first, second in ORDER
        if first in moments and second in moments and moments[second] < moments[first]
    ]


def recorded_values(held: Iterable[Event]) -> dict[str, Any]:
    """What was recorded under each key: of one observer the latest counts, of several the mean.

    Observers who say yes and no in equal numbers leave it unknown.
    """
    said: dict[str, dict[str, Value]] = {}
    for event in held:
        if event.kind is EventKind.RATED:
            for key, value in event.draft.data.get("values", {}).items():
                said.setdefault(key, {})[event.draft.observer] = value
    found = {key: _together(list(by.values())) for key, by in said.items()}
    return {key: value for key, value in found.items() if value is not None}


def _together(values: Sequence[Value]) -> Value:
    known = [value for value in values if value is not None]
    if not known:
        return None
    if len(known) == 1:
        return known[0]
    if all(isinstance(value, bool) for value in known):
        yes = sum(map(bool, known))
        return None if 2 * yes == len(known) else 2 * yes > len(known)
    numbers = [float(value) for value in known]
    mean = sum(numbers) / len(numbers)
    return round(mean) if all(isinstance(value, int) for value in known) else mean
