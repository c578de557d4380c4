"""A probe's events to what they come to: laws that hold for any history."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.model.event import Draft, Event, EventKind
from aftersales_eval.model.replay import ProbeState, replay, standing

HOUR = 3_600_000_000
PLAIN = [k for k in EventKind if k not in (EventKind.AMENDED, EventKind.VOIDED, EventKind.STATED)]


def event(number: int, kind: EventKind, at: int | None = None, **more: Any) -> Event:
    """An event of the probe that these tests are about, a minute of work after the one before."""
    about, observer = more.pop("about", None), more.pop("observer", "")
    data = {"channel": "email"} if kind is EventKind.OPENED else {}
    draft = Draft(kind, "North Kettle", "north-kettle-1", at, observer, {**data, **more}, about)
    return Event(number, number * 60_000_000, draft)


def history(*told: tuple[EventKind, int | None]) -> list[Event]:
    """Events of these kinds at these hours."""
    return [
        event(number, kind, None if hour is None else hour * HOUR)
        for number, (kind, hour) in enumerate(told, 1)
    ]


def known(events: list[Event]) -> ProbeState:
    """What events come to that were not withdrawn."""
    state = replay(events)
    assert state is not None
    return state


def amended(number: int, about: int, at: int | None = None, **changes: str) -> Event:
    return event(number, EventKind.AMENDED, at, about=about, reason="r", set=changes)


def voided(number: int, about: int) -> Event:
    return event(number, EventKind.VOIDED, about=about, reason="r")


@st.composite
def histories(draw: st.DrawFn, corrected: bool = True) -> list[Event]:
    """A probe from its opening on, with corrections of what was recorded before."""
    events = [event(1, EventKind.OPENED, draw(st.integers(0, 5)) * HOUR)]
    for number in range(2, draw(st.integers(2, 14))):
        what = draw(st.sampled_from(["plain", "plain", "plain", "amend", "void"]))
        about = draw(st.sampled_from([e.number for e in events if e.kind in PLAIN]))
        at = draw(st.integers(0, 500)) * HOUR
        if what == "amend" and corrected:
            said = draw(st.sampled_from([{}, {"message": "m"}, {"channel": "chat"}]))
            events.append(amended(number, about, draw(st.sampled_from([None, at])), **said))
        elif what == "void" and corrected and about != 1:
            events.append(voided(number, about))
        else:
            kind = draw(st.sampled_from(PLAIN[1:]))
            values = {"politeness": draw(st.integers(1, 5)), "resolved": draw(st.booleans())}
            more = {"values": values} if kind is EventKind.RATED else {}
            observer = draw(st.sampled_from(["", "a", "b"]))
            events.append(event(number, kind, at, observer=observer, **more))
    return events


@given(histories())
def test_what_was_withdrawn_changes_nothing(events: list[Event]) -> None:
    """Law: the history without withdrawn events, and without what corrected them, is the same."""
    gone = {e.draft.about for e in events if e.kind is EventKind.VOIDED}
    left = [e for e in events if e.number not in gone and e.draft.about not in gone]
    assert replay(left) == replay(events)
    assert standing(left) == standing(events)


@given(histories())
def test_withdrawing_everything_leaves_no_probe(events: list[Event]) -> None:
    plain = [e.number for e in events if e.kind in PLAIN]
    last = events[-1].number
    assert replay([*events, *(voided(last + i, n) for i, n in enumerate(plain, 1))]) is None


@given(histories())
def test_withdrawing_the_opening_withdraws_the_probe(events: list[Event]) -> None:
    assert replay([*events, voided(len(events) + 1, 1)]) is None


@given(histories(), st.data())
def test_an_amendment_that_says_the_same_changes_nothing(
    events: list[Event], data: st.DataObject
) -> None:
    one = data.draw(st.sampled_from(standing(events)))
    said = {k: v for k, v in one.draft.data.items() if isinstance(v, str)}
    for same in (amended(99, one.number, one.at), amended(99, one.number, None, **said)):
        assert replay([*events, same]) == replay(events)


@given(histories(corrected=False))
def test_contacts_are_one_more_than_chases_and_reopenings(events: list[Event]) -> None:
    again = (EventKind.CONTACTED, EventKind.REOPENED)
    assert known(events).contacts == 1 + sum(e.kind in again for e in events)


@given(histories(), st.data())
def test_withdrawing_the_last_event_is_as_if_it_never_was(
    events: list[Event], data: st.DataObject
) -> None:
    more = data.draw(st.sampled_from([k for k in PLAIN if k is not EventKind.OPENED]))
    number = events[-1].number + 1
    added = event(number, more, 7 * HOUR, values={"politeness": 1})
    assert replay([*events, added, voided(number + 1, number)]) == replay(events)


@given(histories())
def test_a_probe_that_cannot_be_right_has_no_waits(events: list[Event]) -> None:
    """FAULTS 9: no negative duration is ever measured, as nothing is measured at all."""
    state = known(events)
    row = state.row()
    if state.odd:
        assert "opened_at" not in row
    else:
        for later in ("acknowledged_at", "first_response_at", "resolved_at", "closed_at"):
            assert int(str(row.get(later, 10**18))) >= state.moments["opened_at"]


def test_of_several_answers_the_first_counts_in_whatever_order_they_were_recorded() -> None:
    state = known(history((EventKind.OPENED, 0), (EventKind.REPLIED, 9), (EventKind.REPLIED, 4)))
    assert state.moments["first_response_at"] == 4 * HOUR


def test_a_reopening_takes_the_resolution_back_until_the_next() -> None:
    told = history((EventKind.OPENED, 0), (EventKind.RESOLVED, 5), (EventKind.FOLLOWED_UP, 6))
    assert not known(told).open
    told.append(event(4, EventKind.REOPENED, 8 * HOUR))
    assert known(told).open
    assert known(told).moments == {"opened_at": 0}
    told.append(event(5, EventKind.RESOLVED, 30 * HOUR))
    assert known(told).moments["resolved_at"] == 30 * HOUR
    assert known(told).contacts == 2


def test_withdrawing_a_reopening_brings_the_resolution_back() -> None:
    told = history((EventKind.OPENED, 0), (EventKind.RESOLVED, 5), (EventKind.REOPENED, 8))
    state = known([*told, voided(4, 3)])
    assert (state.moments["resolved_at"], state.contacts) == (5 * HOUR, 1)


def test_who_writes_again_watches_again() -> None:
    told = history((EventKind.OPENED, 0), (EventKind.CLOSED, 50), (EventKind.CONTACTED, 60))
    assert known(told[:2]).moments["closed_at"] == 50 * HOUR
    assert known(told).open


def test_amendments_of_one_event_add_up() -> None:
    """A later correction of the note does not take back the earlier one of the time."""
    told = history((EventKind.OPENED, 10), (EventKind.REPLIED, 20))
    told += [
        amended(3, 1, 2 * HOUR),
        amended(4, 1, None, message="m"),
        amended(5, 1, channel="chat"),
    ]
    state = known(told)
    assert state.moments["opened_at"] == 2 * HOUR
    assert (state.note, state.channel) == ("m", "chat")
    assert known([*told, amended(6, 1, 3 * HOUR)]).moments["opened_at"] == 3 * HOUR


def test_an_amended_rating_is_the_one_that_counts() -> None:
    told = [*history((EventKind.OPENED, 0)), event(2, EventKind.RATED, values={"politeness": 1})]
    change = event(3, EventKind.AMENDED, about=2, set={"values": {"politeness": 5}}, reason="r")
    assert known([*told, change]).values == {"politeness": 5}


def test_of_one_observer_the_latest_rating_counts_and_of_several_the_mean() -> None:
    def rated(number: int, observer: str, **values: object) -> Event:
        return event(number, EventKind.RATED, observer=observer, values=values)

    told = history((EventKind.OPENED, 0))
    told += [rated(2, "a", politeness=1), rated(3, "a", politeness=5), rated(4, "b", politeness=3)]
    assert known(told).values == {"politeness": 4}
    told += [rated(5, "a", answer_correct=True), rated(6, "b", answer_correct=False)]
    assert "answer_correct" not in known(told).values
    told.append(rated(7, "c", answer_correct=True))
    assert known(told).values["answer_correct"] is True


def test_events_of_a_probe_that_was_never_opened_come_to_nothing() -> None:
    assert replay([]) is None
    assert replay(history((EventKind.REPLIED, 1), (EventKind.RESOLVED, 2))) is None


def test_a_correction_does_not_change_the_event_itself() -> None:
    told = history((EventKind.OPENED, 3))
    held = standing([*told, amended(2, 1, HOUR, message="m")])
    assert told[0].at == 3 * HOUR
    assert held == [
        replace(told[0], draft=replace(told[0].draft, at=HOUR, data=held[0].draft.data))
    ]


def test_what_is_recorded_late_undoes_nothing_that_came_after_it() -> None:
    opened, closed = (EventKind.OPENED, 0), (EventKind.CLOSED, 72)
    late = known(history(opened, closed, (EventKind.CONTACTED, 24)))
    assert late.moments["closed_at"] == 72 * HOUR
    assert late.contacts == 2
    again = known(history(opened, closed, (EventKind.CONTACTED, 96)))
    assert "closed_at" not in again.moments
    resolved = (EventKind.RESOLVED, 72)
    assert known(history(opened, resolved, (EventKind.REOPENED, 24))).moments["resolved_at"]
    assert "resolved_at" not in known(history(opened, resolved, (EventKind.REOPENED, 80))).moments


def test_behind_an_as_of_nothing_is_known_yet() -> None:
    """A contact, a reopening, and the resolution that was good until then."""
    events = history(
        (EventKind.OPENED, 0),
        (EventKind.CONTACTED, 24),
        (EventKind.RESOLVED, 48),
        (EventKind.REOPENED, 72),
        (EventKind.RESOLVED, 96),
    )
    told = [
        (12, 1, None),
        (24, 2, None),
        (50, 2, 48),
        (80, 3, None),
        (96, 3, 96),
    ]
    for hour, contacts, resolved in told:
        state = replay(events, hour * HOUR)
        assert state is not None
        assert state.contacts == contacts
        assert state.moments.get("resolved_at") == (None if resolved is None else resolved * HOUR)
    assert known(events) == replay(events, 96 * HOUR)
