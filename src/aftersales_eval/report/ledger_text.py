"""A ledger's probes, timelines and what is due, for a terminal."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from aftersales_eval.model.event import Event, EventKind
from aftersales_eval.model.force import Force
from aftersales_eval.model.probe import Value
from aftersales_eval.model.quantity import MICROSECONDS
from aftersales_eval.model.replay import ProbeState
from aftersales_eval.model.rubric import Tier
from aftersales_eval.model.standing import Decided, Due, DueList, Listing, Timeline
from aftersales_eval.report import words
from aftersales_eval.report.console import Screen, rendered, table_of
from aftersales_eval.report.text import shown

Said = Callable[[int], str]
"""How a moment is written for whom it concerns: with her clock's zone."""

_SLACK: Final = 60 * MICROSECONDS
"""Who waits for another to finish writing has read the clock before."""

_STYLES: Final = {"waiting": "bold yellow", "answered": "yellow", "resolved": "green"}

KINDS: Final[Mapping[EventKind, str]] = {
    EventKind.OPENED: "opened",
    EventKind.ACKNOWLEDGED: "automatic answer",
    EventKind.REPLIED: "a human answered",
    EventKind.CONTACTED: "asked again",
    EventKind.RESOLVED: "resolved",
    EventKind.REOPENED: "reopened",
    EventKind.RETURN_SENT: "return sent",
    EventKind.REFUNDED: "refunded",
    EventKind.FOLLOWED_UP: "the brand came back",
    EventKind.CLOSED: "closed",
    EventKind.RATED: "rated",
    EventKind.NOTED: "note",
    EventKind.ATTACHED: "file",
    EventKind.FEEDBACK: "feedback",
    EventKind.STATED: "stated",
    EventKind.VISITED: "pages read",
    EventKind.AMENDED: "amended",
    EventKind.VOIDED: "withdrawn",
}
"""What each kind of event is called."""


def waited(since: int, until: int) -> str:
    """How long it has been, in words."""
    return words.duration(max(until - since, 0) / MICROSECONDS)


def probes_text(listing: Listing, now: int, said: Said, screen: Screen) -> str:
    """A list of probes with how long they have waited, or how it went."""
    if not listing.probes:
        return "no probe is open\n" if listing.open_only else "there is no probe yet\n"
    table = table_of(
        ("probe", "left"), ("channel", "left"), ("opened", "left"), ("", "left"), ("", "left")
    )
    table.columns[0].no_wrap = True  # an id is to be copied
    for one in listing.probes:
        style = _STYLES.get(one.status, "dim")
        opened = "" if one.opened_at is None else said(one.opened_at)[:16]
        table.add_row(
            Text(shown(one.id, 40)),
            Text(shown(one.channel, 12)),
            opened,
            Text(one.status + (" ?" if one.odd else ""), style=style),
            _how_it_goes(one.opened_at, one.first_response_at, one.resolved_at, one.closed_at, now),
        )
    parts: list[RenderableType] = [table]
    left = listing.total - len(listing.probes)
    if left:
        parts.append(Text(f"and {left:,} more; --limit shows them", style="dim"))
    if any(one.odd for one in listing.probes):
        parts.append(Text("? its moments cannot all be right: its waits do not count", style="dim"))
    return rendered(Group(*parts), screen)


def _how_it_goes(
    opened: int | None, answered: int | None, resolved: int | None, closed: int | None, now: int
) -> str:
    if opened is None:
        return ""
    if resolved is not None:
        return f"after {waited(opened, resolved)}"
    first = f"first answer after {waited(opened, answered)}" if answered is not None else ""
    if closed is not None:
        return f"{first or 'no answer'}; watched for {waited(opened, closed)}"
    return f"{first}; open for {waited(opened, now)}" if first else f"for {waited(opened, now)}"


def timeline_text(timeline: Timeline, now: int, said: Said, screen: Screen) -> str:
    """A probe's events one below the other, and what they come to."""
    state = timeline.state
    heading = Text(shown(timeline.id, 60), style="bold")
    if state is not None:
        heading.append(f"  {shown(state.brand, 60)}, {shown(state.channel, 20)}", style="")
        if state.scenario:
            heading.append(f"\n{shown(state.scenario, 200)}", style="dim")
    table = table_of(("event", "right"), ("when", "left"), ("", "left"))
    latest = 0
    for event in timeline.events:
        what = _what(event, timeline)
        if event.recorded_at < latest - _SLACK:
            what.append("  (the clock had been set back)", style="dim")
        latest = max(latest, event.recorded_at)
        table.add_row(str(event.number), _when(event, said), what)
    parts: list[RenderableType] = [heading, Padding(table, (1, 0, 1, 0))]
    if state is None:
        parts.append(Text("This probe was withdrawn; it counts nowhere."))
    else:
        parts += [Text(line) for line in summary(state, now)]
    return rendered(Group(*parts), screen)


def _when(event: Event, said: Said) -> str:
    return "" if event.at is None else said(event.at)


def _what(event: Event, timeline: Timeline) -> Text:
    text = Text(KINDS[event.kind])
    detail = detail_of(event)
    if detail:
        text.append(f": {detail}")
    held = timeline.holding.get(event.number)
    corrected = event.kind in (EventKind.AMENDED, EventKind.VOIDED)
    if held is None and not corrected:
        text.stylize("strike dim")
        text.append("  (withdrawn)", style="dim")
    elif held is not None and held.draft != event.draft:
        text.append("  (amended)", style="dim")
    if event.draft.observer:
        text.append(f"  [{shown(event.draft.observer, 20)}]", style="dim")
    return text


def detail_of(event: Event) -> str:
    """What an event says beside its kind and its time, made visible."""
    data, draft = event.draft.data, event.draft
    if event.kind in (EventKind.AMENDED, EventKind.VOIDED):
        changes = "".join(f", {k}: {_plain(v)}" for k, v in dict(data.get("set", {})).items())
        return shown(f"event {draft.about}{changes} ({data.get('reason', '')})", 200)
    if event.kind is EventKind.RATED:
        pairs = (f"{key} {_plain(value)}" for key, value in dict(data.get("values", {})).items())
        return shown(", ".join(pairs), 200)
    if event.kind is EventKind.STATED:
        return shown(_stated(data), 200)
    if event.kind is EventKind.FEEDBACK:
        side = "good" if data.get("good") else "to improve"
        return shown(f"{data.get('category')}, {side}: {data.get('text')}", 200)
    if event.kind is EventKind.ATTACHED:
        return shown(f"{data.get('name')} ({data.get('sha256', '')[:12]})", 200)
    said = next((data[key] for key in ("message", "scenario", "why") if data.get(key)), "")
    return shown(str(said), 200)


def _stated(data: Mapping[str, Any]) -> str:
    """What a brand states, under which conditions, and in what words."""
    about = data.get("element") or data.get("value")
    conditions = data.get("conditions")
    held = (
        f" ({', '.join(f'{k}: {v}' for k, v in conditions.items())})"
        if isinstance(conditions, dict)
        else ""
    )
    quote = f": “{data['quote']}”" if data.get("quote") else ""
    channel = f" by {data['channel']}" if data.get("channel") else ""
    typed = f" ({data['typed']}, at the longest)" if data.get("typed") else ""
    return f"{data.get('fact')}{channel} {about}{typed}{held}{quote}"


def _plain(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)


def summary(state: ProbeState, now: int) -> list[str]:
    """What a probe comes to, in sentences."""
    moments = state.moments
    opened = moments.get("opened_at")
    lines = []
    if state.odd:
        lines.append(f"Its waits do not count: {words.listed(state.odd)}.")
    elif opened is not None:
        if "first_response_at" in moments:
            lines.append(f"First response after {waited(opened, moments['first_response_at'])}.")
        elif "resolved_at" in moments:
            lines.append("No answer was recorded; the wait for one does not count.")
        elif "first_response_at" not in state.unknown:
            until = moments.get("closed_at", now)
            lines.append(f"No human answer in {waited(opened, until)}.")
        if "resolved_at" in moments:
            lines.append(f"Resolved after {waited(opened, moments['resolved_at'])}.")
        elif "closed_at" in moments:
            lines.append(f"Closed unresolved after {waited(opened, moments['closed_at'])}.")
        else:
            lines.append(f"Open for {waited(opened, now)}.")
    if "return_sent_at" in moments and "refunded_at" in moments:
        back = waited(moments["return_sent_at"], moments["refunded_at"])
        lines.append(f"Refunded {back} after the return.")
    if "contacts" not in state.unknown:
        lines.append(f"Contacts: {state.contacts}.")
    if state.values:
        pairs = (f"{key} {_plain(value)}" for key, value in state.values.items())
        lines.append(f"Rated: {shown(', '.join(pairs), 300)}.")
    return lines


def history_text(events: Sequence[Event], said: Said, screen: Screen) -> str:
    """Events as they were recorded, corrections and withdrawn ones too."""
    if not events:
        return "nothing was recorded yet\n"
    table = table_of(("event", "right"), ("recorded", "left"), ("", "left"), ("", "left"))
    for event in events:
        table.add_row(*_recorded(event, said), Text(_told(event, said)))
    return rendered(table, screen)


_FORCE: Final = {
    Force.OTHERWISE: "the brand says otherwise too, and that counts",
    Force.ASIDE: "does not count: for some, one country, one channel, or the law's",
    Force.PAST: "no longer counts",
}


def facts_text(found: Sequence[tuple[Event, Force | None]], said: Said, screen: Screen) -> str:
    """Statements as they were recorded, those that do not count dimmed and told why."""
    if not found:
        return "nothing was recorded yet\n"
    table = table_of(("event", "right"), ("recorded", "left"), ("", "left"), ("", "left"))
    for event, force in found:
        what = Text(_told(event, said))
        if force in _FORCE:
            what.stylize("dim")
            what.append(f"  ({_FORCE[force]})", style="dim")
        table.add_row(*_recorded(event, said), what)
    return rendered(table, screen)


def _recorded(event: Event, said: Said) -> tuple[str, str, Text]:
    subject = event.draft.probe or event.draft.brand
    return str(event.number), said(event.recorded_at)[:16], Text(shown(subject, 30))


def _told(event: Event, said: Said) -> str:
    who = f" [{shown(event.draft.observer, 20)}]" if event.draft.observer else ""
    at = "" if event.at is None else f", {said(event.at)[:16]}"
    detail = detail_of(event)
    return f"{KINDS[event.kind]}{at}{f': {detail}' if detail else ''}{who}"


_DUE: Final = {
    "promised": "Promised",
    "waiting": "Waiting",
    "refund": "Sent back, no refund yet",
    "unrated": "Over, and not rated yet",
}


def due_text(found: DueList, now: int, said: Said, screen: Screen) -> str:
    """What is due, sort by sort, the oldest first."""
    if not found.items:
        return "nothing is due\n"
    parts: list[RenderableType] = []
    for what, heading in _DUE.items():
        items = [item for item in found.items if item.what == what]
        if not items:
            continue
        parts.append(Text(("\n" if parts else "") + heading, style="bold"))
        table = table_of(("", "left"), ("", "left"), ("", "left"))
        table.show_header = False
        table.columns[0].no_wrap = True
        for item in items:
            table.add_row(
                Text(shown(item.probe, 40)),
                Text(_since(item, now, said)),
                Text(_consequence(item)),
            )
        parts.append(Padding(table, (0, 0, 0, 2)))
        left = found.counts.get(what, 0) - len(items)
        if left > 0:
            parts.append(Text(f"  and {left:,} more", style="dim"))
    return rendered(Group(*parts), screen)


def _since(item: Due, now: int, said: Said) -> str:
    if item.what == "promised":
        late = now - item.since
        when = said(item.since)[:16]
        return f"by {when}" + (f", late by {waited(item.since, now)}" if late > 0 else "")
    return f"{item.note}, for {waited(item.since, now)}" if item.note else waited(item.since, now)


def _consequence(item: Due) -> str:
    if item.what == "promised":
        return shown(item.note, 60)
    if item.tier is None:
        return ""
    what = "solved" if item.note == "answered" else "answered"
    tier = words.TIERS[item.tier]
    for_ = f" for another {words.duration(item.holds)}" if item.holds is not None else ""
    gone = "; close it if you gave up" if item.tier is Tier.BELOW_STANDARD else ""
    return f"{what} now: {tier}{for_}{gone}"


def decisions_text(found: Sequence[Decided], said: Said, screen: Screen) -> str:
    """What was decided about each message, and why; ? marks what to look at."""
    if not found:
        return "there is no message\n"
    parts: list[RenderableType] = []
    for one in found:
        gives = words.listed(KINDS[EventKind(event)] for event in one.events) or "nothing"
        head = Text(("? " if one.unsure else "  ") + gives, style="bold" if one.events else "dim")
        head.append(f"  {'' if one.at is None else said(one.at)[:16]}", style="")
        head.append(f"  {shown(one.sender, 40)}", style="")
        head.append(f"\n    {shown(one.subject, 70)}", style="dim")
        head.append(f"\n    {shown(one.why, 200)} ({shown(one.place, 60)})", style="dim")
        parts.append(head)
    if any(one.unsure for one in found):
        parts.append(Text("\n? look at these: the signs do not settle it", style="dim"))
    return rendered(Group(*parts), screen)
