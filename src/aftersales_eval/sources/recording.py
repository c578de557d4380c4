"""Recording: what a shopper says happened, held against what is known, to events of the ledger."""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from aftersales_eval.errors import UsageError
from aftersales_eval.model.event import Draft, Event, EventKind
from aftersales_eval.model.naming import (
    CHANNELS,
    channel_name,
    did_you_mean,
    longer_or_shorter,
    nearest,
    own_channel,
    slug,
)
from aftersales_eval.model.probe import Value
from aftersales_eval.model.replay import ProbeState, replay, standing
from aftersales_eval.sources.ledger import Ledger, Writer
from aftersales_eval.sources.ledger_errors import WAIT
from aftersales_eval.sources.sealing import event_of

LONGEST_TEXT: Final = 100_000
"""Characters of a note; more is a file, and files are attached."""

_MOST_CLOSE: Final = 3
"""So many brands that a new name may be meant for are named."""

_ON_CHANNEL: Final = (
    "SELECT 1 FROM probe WHERE channel = ? UNION ALL SELECT 1 FROM event"
    " WHERE kind = 'stated' AND json_extract(data, '$.channel') = ? LIMIT 1"
)
"""Whether a probe or a statement is there through a channel."""

_BEFORE: Final[Mapping[EventKind, tuple[str, str]]] = {
    EventKind.REOPENED: ("resolved_at", "was not resolved; is it a chase?"),
    EventKind.FOLLOWED_UP: ("resolved_at", "was not resolved; is it a reply?"),
}
"""What must have happened before, and what to say where it did not."""

_AFTERWARDS: Final = (
    EventKind.REOPENED,
    EventKind.CONTACTED,
    EventKind.RETURN_SENT,
    EventKind.RATED,
)
"""What comes after the opening, or the resolution, though no wait is measured by it."""

_ONCE: Final[Mapping[EventKind, tuple[str, str]]] = {
    EventKind.RESOLVED: ("resolved_at", "is resolved already; amend changes when"),
    EventKind.CLOSED: ("closed_at", "is closed already; amend changes when"),
    EventKind.RETURN_SENT: ("return_sent_at", "has a return already; amend changes when"),
    EventKind.REFUNDED: ("refunded_at", "is refunded already; amend changes when"),
}


@dataclass(frozen=True)
class Who:
    """Who records, and when: `now` in microseconds since 1970 UTC."""

    now: int
    observer: str = ""


@dataclass(frozen=True)
class Recorded:
    """What was saved, what the probe comes to with it, and remarks for the one who recorded it."""

    event: Event
    state: ProbeState | None
    remarks: tuple[str, ...] = ()


def open_probe(
    ledger: Ledger,
    brand: str,
    channel: str,
    who: Who,
    *,
    at: int | None = None,
    scenario: str = "",
    message: str = "",
) -> Recorded:
    """Begin a probe: its id is the brand's slug with a number."""
    name, likeness = known_brand(ledger, storable("the brand", brand))
    named, remarks = _channel(ledger, channel)
    data = {"channel": named}
    data |= {"scenario": storable("--scenario", scenario)} if scenario else {}
    data |= {"message": storable("-m", message)} if message else {}
    with ledger.writing() as writer:
        remarks += _clock(writer, who)
        identity = writer.new_probe(name)
        when = who.now if at is None else at
        draft = Draft(EventKind.OPENED, name, identity, when, who.observer, data)
        event = writer.add(draft, who.now)
    remarks = _with_way_back(likeness, event.number) + remarks
    return Recorded(event, replay([event]), tuple(remarks))


def _channel(ledger: Ledger, text: str) -> tuple[str, list[str]]:
    """A channel as criteria name it, with a remark where a usual one is near, or where it is a word
    of the shopper's own that comes for the first time.
    """
    name = channel_name(storable("--channel", text))
    remark = own_channel(name)
    if not remark and name not in CHANNELS and not ledger.rows(_ON_CHANNEL, name, name):
        usual = ", ".join(CHANNELS)
        remark = f"{name[:40]} is no usual channel ({usual}); recorded as it stands"
    return name, [remark] if remark else []


def happened(
    ledger: Ledger,
    probe: str,
    kind: EventKind,
    who: Who,
    *,
    at: int | None = None,
    data: Mapping[str, Any] | None = None,
) -> Recorded:
    """Record that something happened in a probe, now or `at` a time that was said.

    Raises UsageError for what cannot have happened then. A clock that was set back is no mistake of
    the shopper's: both stamps are kept, and it is said.
    """
    with ledger.writing() as writer:
        state, events = probe_in(writer, probe)
        remarks = _clock(writer, who)
        when = who.now if at is None else at
        _hold_in_turn(kind, state, when if at is not None else None)
        draft = Draft(kind, state.brand, state.id, when, who.observer, dict(data or {}))
        event = writer.add(draft, who.now)
        after = replay([*events, event])
        new = [odd for odd in after.odd if odd not in state.odd] if after else []
        if new and not (at is None and _behind(writer, who) > 0):
            raise UsageError(f"{state.id}: {new[0]}", hint=_in_turn(kind, new[0]))
        if new:
            remarks.append(f"{new[0]}: the waits of {state.id} will not count")
        if kind is EventKind.RESOLVED and "first_response_at" not in state.moments:
            remarks.append(
                "no answer was recorded, so the wait for one does not count;"
                f" if a human answered: aftersales probe reply {state.id} --at TIME"
            )
    return Recorded(event, after, tuple(remarks))


def _in_turn(kind: EventKind, odd: str) -> str:
    if kind is EventKind.REPLIED and odd.startswith("resolved_at"):
        return "an answer behind the resolution is a follow-up: aftersales probe follow-up"
    return "aftersales probe show has the times so far; --at says another"


def rate(
    ledger: Ledger, probe: str, values: Mapping[str, Value], who: Who, *, at: int | None = None
) -> Recorded:
    """Record ratings and other values under their metrics' keys, given now or `at` a time.

    UsageError for a time before the probe was opened.
    """
    with ledger.writing() as writer:
        state, events = probe_in(writer, probe)
        _hold_in_turn(EventKind.RATED, state, at)
        data = {"values": dict(values)}
        when = who.now if at is None else at
        draft = Draft(EventKind.RATED, state.brand, state.id, when, who.observer, data)
        event = writer.add(draft, who.now)
    return Recorded(event, replay([*events, event]))


def amend(
    ledger: Ledger,
    number: int,
    reason: str,
    who: Who,
    *,
    at: int | None = None,
    changes: Mapping[str, Any] | None = None,
) -> Recorded:
    """Correct an event by another one, with a reason; the old one stays."""
    instead, remarks = dict(changes or {}), list[str]()
    if "channel" in instead:
        instead["channel"], remarks = _channel(ledger, instead["channel"])
    with ledger.writing() as writer:
        old = _held(writer, number)
        _hold_amendable(old, at, instead)
        data: dict[str, Any] = {"reason": storable("--reason", reason)}
        data |= {"set": instead} if instead else {}
        draft = Draft(
            EventKind.AMENDED, old.draft.brand, old.draft.probe, at, who.observer, data, number
        )
        before = replay(writer.events_of(old.draft.probe)) if old.draft.probe else None
        event = writer.add(draft, who.now)
        after = replay(writer.events_of(old.draft.probe)) if old.draft.probe else None
        new = [odd for odd in after.odd if before and odd not in before.odd] if after else []
        if new:
            raise UsageError(f"{old.draft.probe}: {new[0]}", hint="--at says when it was instead")
    return Recorded(event, after, tuple(remarks))


def _hold_amendable(old: Event, at: int | None, changes: Mapping[str, Any]) -> None:
    """UsageError where nothing is amended, or what a statement does not have."""
    if old.kind is EventKind.STATED and (changes or at is None):
        fact = str(old.draft.data.get("fact"))
        raise UsageError(
            f"event {old.number} is what a brand states: of it only the time can be amended",
            hint=f"for another value: aftersales void {old.number} --reason …, then"
            f" aftersales fact set {shlex.quote(old.draft.brand)} {fact}=…",
        )
    if at is None and not changes:
        raise UsageError("nothing was changed", hint="--at, --message, --channel or --scenario")


def void(ledger: Ledger, number: int, reason: str, who: Who) -> Recorded:
    """Withdraw an event, with a reason; the opening of a probe withdraws the whole probe."""
    with ledger.writing() as writer:
        old = _held(writer, number)
        data = {"reason": storable("--reason", reason)}
        draft = Draft(
            EventKind.VOIDED, old.draft.brand, old.draft.probe, None, who.observer, data, number
        )
        events = writer.events_of(old.draft.probe) if old.draft.probe else []
        event = writer.add(draft, who.now)
        after = replay([*events, event])
    remarks: tuple[str, ...] = ()
    if old.kind is EventKind.OPENED:
        held = len(standing(events))
        many = "its opening only" if held == 1 else f"{held} events in all"
        remarks = (f"{old.draft.probe} is withdrawn as a whole, {many}",)
    return Recorded(event, after, remarks)


def state_fact(
    ledger: Ledger, brand: str, key: str, value: str, who: Who, *, at: int, about: Mapping[str, str]
) -> Recorded:
    """Record what a brand states.

    `about` has its source, the quote, the one channel that a promise is about, and how the value
    was `typed` where that is not how it is kept.
    """
    name, likeness = known_brand(ledger, storable("the brand", brand))
    remarks: list[str] = []
    data = {"fact": key, "value": storable(key, value)}
    data |= {k: storable(k, text) for k, text in about.items() if text}
    if "channel" in data:
        data["channel"], remarks = _channel(ledger, data["channel"])
    with ledger.writing() as writer:
        writer.brand(name)
        event = writer.add(Draft(EventKind.STATED, name, "", at, who.observer, data), who.now)
    return Recorded(event, None, (*_with_way_back(likeness, event.number), *remarks))


def add_feedback(
    ledger: Ledger, probe: str, category: str, texts: Sequence[tuple[bool, str]], who: Who
) -> list[Event]:
    """Record what was good in a probe, and what could be better."""
    with ledger.writing() as writer:
        state, _ = probe_in(writer, probe)
        events = []
        for good, text in texts:
            data = {"category": category, "good": good, "text": storable("the text", text)}
            draft = Draft(EventKind.FEEDBACK, state.brand, state.id, who.now, who.observer, data)
            events.append(writer.add(draft, who.now))
    return events


def storable(what: str, text: str) -> str:
    """A text that can be kept as it is; raises UsageError for one that cannot."""
    if not text.strip():
        raise UsageError(f"{what} is empty")
    if len(text) > LONGEST_TEXT:
        raise UsageError(
            f"{what} has {len(text):,} characters; up to {LONGEST_TEXT:,} are kept",
            hint="aftersales probe attach keeps a whole file",
        )
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise UsageError(f"{what} is not UTF-8 text")
    return text


def known_brand(ledger: Ledger, name: str) -> tuple[str, list[str]]:
    """The brand that is meant by a name or a slug, itself where it is new, with remarks.

    Case and spaces do not matter; other signs do, as C++ is not C#.
    """
    brands = dict(ledger.brands())
    if name in brands:
        return name, []
    by_slug = {short: full for full, short in brands.items()}
    by_words = {_in_words(full): full for full in brands}
    meant = by_slug.get("-".join(name.casefold().split())) or by_words.get(_in_words(name))
    if meant:
        return meant, []
    close = _close(name, by_slug)
    return name, [f"{name} is new here; did you mean {' or '.join(close)}?"] if close else []


def _with_way_back(likeness: Sequence[str], number: int) -> list[str]:
    """What is said of a name that may be a slip, with how an event under it is taken back."""
    return [f"{said} If so: aftersales void {number} --reason …" for said in likeness]


def _close(name: str, by_slug: Mapping[str, str]) -> list[str]:
    """The brands that a new name may be meant for: of nearly the same letters, or words more."""
    close = nearest(slug(name), by_slug, least=0.8)
    if close and re.sub(r"\d+", "", close) != re.sub(r"\d+", "", slug(name)):  # one of a series
        return [by_slug[close]]
    return longer_or_shorter(name, by_slug.values())[:_MOST_CLOSE]


def _in_words(name: str) -> str:
    return " ".join(name.casefold().replace("-", " ").split())


def probe_in(writer: Writer, identity: str) -> tuple[ProbeState, list[Event]]:
    """A probe and its events so far; raises UsageError with the nearest id for one not there."""
    events = writer.events_of(identity)
    state = replay(events)
    if state is None:
        known = [row[0] for row in writer.rows("SELECT id FROM probe ORDER BY opened_at DESC")]
        gone = "was withdrawn" if events else "is not there"
        hint = "" if events else did_you_mean(identity, known[:500])
        raise UsageError(f"the probe {identity!r} {gone}", hint=hint)
    return state, events


def _held(writer: Writer, number: int) -> Event:
    """An event that still holds; raises UsageError for any other."""
    found = writer.rows("SELECT * FROM event WHERE number = ?", number)
    if not found:
        raise UsageError(f"there is no event {number}", hint="aftersales history lists them")
    event = event_of(found[0])
    if event.kind in (EventKind.AMENDED, EventKind.VOIDED):
        raise UsageError(f"event {number} is a correction itself; correct what it is about")
    about = writer.rows("SELECT * FROM event WHERE about = ? ORDER BY number", number)
    if not standing([event, *map(event_of, about)]):
        raise UsageError(f"event {number} was withdrawn already")
    return event


def _hold_in_turn(kind: EventKind, state: ProbeState, at: int | None) -> None:
    """Raise UsageError for what cannot come now, or could not have come `at` the time given."""
    first = state.moments.get("resolved_at" if kind is EventKind.REOPENED else "opened_at")
    if at is not None and first is not None and at < first and kind in _AFTERWARDS:
        what = "it was resolved" if kind is EventKind.REOPENED else "it was opened"
        raise UsageError(f"{state.id}: that is before {what}", hint="--at says another time")
    if kind in _BEFORE and _BEFORE[kind][0] not in state.moments:
        raise UsageError(f"{state.id} {_BEFORE[kind][1]}")
    if kind in _ONCE and _ONCE[kind][0] in state.moments:
        raise UsageError(f"{state.id} {_ONCE[kind][1]}", hint=f"aftersales history {state.id}")


def _clock(writer: Writer, who: Who) -> list[str]:
    """A remark when the clock stands before the last entry.

    Who waits for others to finish has read the clock before they write; that is no remark.
    """
    seconds = _behind(writer, who)
    if seconds < WAIT:
        return []
    return [f"the clock was set back by {seconds:,.0f} s since the last entry; stamps stay as read"]


def _behind(writer: Writer, who: Who) -> float:
    """Seconds by which the clock stands before the last entry."""
    return max((writer.last_recorded or who.now) - who.now, 0) / 1_000_000
