from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from aftersales_eval.model.moment import parse_moment, parse_when, said_moment
from aftersales_eval.model.quantity import DAY, FUTURE_SKEW, HOUR, MICROSECONDS, MINUTE

laws = settings(deadline=None)

BERLIN: Final = "Europe/Berlin"
LORD_HOWE: Final = "Australia/Lord_Howe"
ZONES: Final = (
    "UTC",
    BERLIN,
    LORD_HOWE,
    "America/New_York",
    "America/St_Johns",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "Pacific/Kiritimati",
    "Pacific/Marquesas",
    "Etc/GMT+12",
)
"""Far ones, half hours, three quarters, one that left out a day, and one whose change is 30 min."""


def at(text: str, zone: str = BERLIN) -> int:
    """A moment by the clocks of a zone."""
    return parse_moment(text, zone)


NOW: Final = at("2026-03-04T15:30")
"""A Wednesday afternoon in winter."""


def when(text: str, now: int = NOW, zone: str = BERLIN) -> int:
    """The moment that is typed so."""
    return parse_when(text, now, zone)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("14:05", "2026-03-04T14:05"),
        (" 14:05 ", "2026-03-04T14:05"),
        ("14:05:30", "2026-03-04T14:05:30"),
        ("9:05", "2026-03-04T09:05"),
        ("0:00", "2026-03-04T00:00"),
        ("today 9:00", "2026-03-04T09:00"),
        ("Today  at 9:00", "2026-03-04T09:00"),
        ("yesterday 9:00", "2026-03-03T09:00"),
        ("YESTERDAY 23:59", "2026-03-03T23:59"),
        ("9am", "2026-03-04T09:00"),
        ("2:05 pm", "2026-03-04T14:05"),
        ("2:05PM", "2026-03-04T14:05"),
        ("2:05 p.m.", "2026-03-04T14:05"),
        ("12 am", "2026-03-04T00:00"),
        ("12pm", "2026-03-04T12:00"),
        ("12:30 am", "2026-03-04T00:30"),
        ("yesterday 9:05 pm", "2026-03-03T21:05"),
        ("2026-03-01", "2026-03-01T00:00"),
        ("2026-03-01T09:30", "2026-03-01T09:30"),
        ("2026-03-01t09:30", "2026-03-01T09:30"),
        ("2026-03-01 9:05 pm", "2026-03-01T21:05"),
        ("2026-03-01T09:30+00:00", "2026-03-01T10:30"),
        ("2026-03-01 09:30Z", "2026-03-01T10:30"),
        ("now", "2026-03-04T15:30"),
        ("Just now", "2026-03-04T15:30"),
        ("2h ago", "2026-03-04T13:30"),
        ("2 hours ago", "2026-03-04T13:30"),
        ("90 min ago", "2026-03-04T14:00"),
        ("1 h 30 min ago", "2026-03-04T14:00"),
        ("1h30min ago", "2026-03-04T14:00"),
        ("1.5 h ago", "2026-03-04T14:00"),
        ("45 s ago", "2026-03-04T15:29:15"),
        ("3 days ago", "2026-03-01T15:00"),
        ("1 day 2 h ago", "2026-03-03T13:00"),
        ("2 weeks ago", "2026-02-18T15:00"),
    ],
)
def test_a_time_is_read_as_people_type_it(text: str, meant: str) -> None:
    assert when(text) == at(meant)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("monday 9:00", "2026-03-02T09:00"),
        ("Mon 9:00", "2026-03-02T09:00"),
        ("tues 9:00", "2026-03-03T09:00"),
        ("wednesday 9:00", "2026-03-04T09:00"),
        ("wednesday 15:33", "2026-03-04T15:33"),
        ("wednesday 16:00", "2026-02-25T16:00"),
        ("thursday at 9pm", "2026-02-26T21:00"),
        ("thurs 9:00", "2026-02-26T09:00"),
        ("sunday 9:00", "2026-03-01T09:00"),
    ],
)
def test_a_weekday_is_the_latest_one_that_has_been(text: str, meant: str) -> None:
    assert when(text) == at(meant)


@pytest.mark.parametrize("text", ["15:31", "15:35", "today 15:35", "2026-03-04T15:35"])
def test_a_clock_that_is_a_little_fast_is_forgiven(text: str) -> None:
    assert NOW < when(text) <= NOW + FUTURE_SKEW


@pytest.mark.parametrize("text", ["15:36", "today 23:00", "9pm"])
def test_a_time_that_is_still_ahead_is_refused_and_yesterday_offered(text: str) -> None:
    clock = text.removeprefix("today ")
    with pytest.raises(ValueError, match="still ahead") as caught:
        when(text)
    assert "it is 2026-03-04 15:30 Europe/Berlin (UTC+1)" in str(caught.value)
    assert str(caught.value).endswith(f"; for the day before, write yesterday {clock}")
    assert when(f"yesterday {clock}") < NOW


@pytest.mark.parametrize("text", ["2026-03-05", "2026-03-04T15:36", "2026-03-04T14:36Z"])
def test_a_date_that_is_still_ahead_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="still ahead") as caught:
        when(text)
    assert "yesterday" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "day"),
    [("yesterday", "2026-03-03"), ("Today", "2026-03-04"), (" today ", "2026-03-04")],
)
def test_today_and_yesterday_begin_when_their_dates_do(text: str, day: str) -> None:
    assert when(text) == when(day)


@pytest.mark.parametrize("text", ["monday", "Fri"])
def test_a_day_alone_needs_a_time(text: str) -> None:
    with pytest.raises(ValueError, match=f"needs a time, such as {text.lower()} 9:00"):
        when(text)


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "9", "14", "1405", "24:00", "14:60", "9:5", "13pm", "0 am", "14:05 pm", "tomorrow",
        "last monday 9:00", "monday 9", "ago", " ago", "h ago", "2 ago", "2", "-2h ago", "2h",
        "two hours ago", "2 h 5 ago", "noon", "１４:05", "14:05Z", "9:00 yesterday", "\x1b[31m",
        "in 2 h",
    ],
)  # fmt: skip
def test_what_is_no_time_is_refused_with_the_forms_that_are(text: str) -> None:
    with pytest.raises(ValueError, match="is not a time: write ") as caught:
        when(text)
    assert str(caught.value).endswith(
        ": write 14:05, 9:05 pm, yesterday 9:00, monday 9:00, 2h ago, 1 h 30 min ago, 3 days ago, "
        "now or 2026-03-01T09:30"
    )
    assert "\x1b" not in str(caught.value)


def test_every_form_in_that_list_is_read() -> None:
    with pytest.raises(ValueError, match="write") as caught:
        when("soon")
    listed = str(caught.value).partition("write ")[2]
    evening = at("2026-03-04T23:30")
    for form in re.split(", | or ", listed):
        assert when(form, evening) <= evening


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2 months ago", "months and years differ in length; write the date"),
        ("1 year ago", "months and years differ in length"),
        ("1.5 days ago", "only whole days have a date; write hours, such as 36 h ago"),
        ("90 m ago", "'m' is none of s, min, h, days and weeks"),
        ("2 fortnights ago", "'fortnights' is none of"),
        ("1e3 h ago", "'e' is none of"),
        ("999999999 days ago", "more than 200 years"),
        ("150 years ago", "months and years"),
        ("60000 days ago", "not between the years 1900 and 2200"),
        ("1500000 h ago", "not between the years 1900 and 2200"),
        ("2026-02-30", "not a date or a time"),
        ("2026-02-30 9:00", "is not a date"),
        ("0001-01-01 9:00", "not between the years 1900 and 2200"),
        ("1899-12-31", "not between the years 1900 and 2200"),
    ],
)
def test_a_time_that_cannot_be_meant_is_refused_and_said_why(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        when(text)


def test_a_long_text_is_not_repeated_in_full() -> None:
    for text in ("x" * 10_000, "9" * 10_000 + " h ago", "1 " + "x" * 10_000 + " ago"):
        with pytest.raises(ValueError, match="is not a time") as caught:
            when(text)
        assert len(str(caught.value)) < 250


# Where the clocks change.

SPRING: Final = at("2026-03-29T12:00")
AUTUMN: Final = at("2026-10-25T12:00")


@pytest.mark.parametrize("text", ["1 day ago", "1 day 5 h ago"])
def test_a_day_ago_that_the_clocks_skipped_or_repeated_is_never_guessed(text: str) -> None:
    with pytest.raises(ValueError, match="clocks skipped it"):
        when(text, at("2026-03-30T02:30"))
    with pytest.raises(ValueError, match="came twice"):
        when(text, at("2026-10-26T02:30"))


def test_times_that_are_days_ago_lie_whole_days_apart() -> None:
    """Typed one after the other, seconds apart: what took a day is not a little more than one."""
    later = NOW + 40 * MICROSECONDS
    assert when("1 day ago", later) - when("2 days ago", NOW) == DAY * MICROSECONDS


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("02:30", SPRING),
        ("today 2:30 am", SPRING),
        ("2026-03-29T02:30", SPRING),
        ("sunday 02:30", SPRING),
        ("sunday 02:30", SPRING + 2 * DAY * MICROSECONDS),
        ("yesterday 02:30", at("2026-03-30T09:00")),
    ],
)
def test_a_time_that_the_clocks_skipped_is_never_guessed(text: str, now: int) -> None:
    with pytest.raises(ValueError, match="clocks skipped it") as caught:
        when(text, now)
    for offered in offers(caught.value):
        assert when(offered, now) in (at("2026-03-29T01:30"), at("2026-03-29T03:30"))


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("02:30", AUTUMN),
        ("2026-10-25 02:30", AUTUMN),
        ("sun 2:30", AUTUMN),
        ("yesterday 02:30", at("2026-10-26T09:00")),
        ("02:30", at("2026-10-25T02:40+02:00")),  # although only one of them has been
    ],
)
def test_a_time_that_came_twice_is_never_guessed(text: str, now: int) -> None:
    with pytest.raises(ValueError, match="came twice in Europe/Berlin") as caught:
        when(text, now)
    first, second = offers(caught.value)
    assert (at(first), at(second)) == (at("2026-10-25T00:30Z"), at("2026-10-25T01:30Z"))


def offers(error: ValueError) -> list[str]:
    """The two times that an error says to write instead."""
    found = str(error).partition("; write ")[2].split(" or ")
    assert len(found) == 2
    return found


def test_half_an_hour_is_skipped_and_comes_twice_on_lord_howe() -> None:
    with pytest.raises(ValueError, match="clocks skipped it"):
        when("02:15", at("2026-10-04T12:00", LORD_HOWE), LORD_HOWE)
    assert when("02:30", at("2026-10-04T12:00", LORD_HOWE), LORD_HOWE) == at("2026-10-03T15:30Z")
    april = at("2026-04-05T12:00", LORD_HOWE)
    with pytest.raises(ValueError, match="came twice") as caught:
        when("01:45", april, LORD_HOWE)
    first, second = offers(caught.value)
    assert at(second) - at(first) == 30 * MINUTE * MICROSECONDS
    assert when("02:00", april, LORD_HOWE) == at("2026-04-04T15:30Z")


def test_a_day_that_was_left_out_has_no_times() -> None:
    """Samoa had no 30 December 2011."""
    with pytest.raises(ValueError, match="clocks skipped it"):
        when("1 day ago", at("2011-12-31T10:00", "Pacific/Apia"), "Pacific/Apia")


def test_a_day_ago_is_the_same_clock_time_and_24_hours_are_not() -> None:
    """FAULTS 14: across the change, the day has 23 hours."""
    monday = at("2026-03-29T12:00")
    assert when("1 day ago", monday) == at("2026-03-28T12:00")
    assert monday - when("1 day ago", monday) == 23 * HOUR * MICROSECONDS
    assert when("24 h ago", monday) == at("2026-03-28T11:00")
    assert AUTUMN - when("yesterday 12:00", AUTUMN) == 25 * HOUR * MICROSECONDS
    assert AUTUMN - when("1 week ago", AUTUMN) == (7 * 24 + 1) * HOUR * MICROSECONDS


def test_hours_ago_pass_through_the_repeated_hour() -> None:
    now = at("2026-10-25T02:40+01:00")
    assert when("10 min ago", now) == at("2026-10-25T02:30+01:00")
    assert when("70 min ago", now) == at("2026-10-25T02:30+02:00")
    assert when("0 days 10 min ago", now) == at("2026-10-25T02:30+01:00")


def test_a_weekday_before_its_own_gap_is_last_weeks() -> None:
    """At one in the night the 02:30 that there will not be is no concern."""
    assert when("sunday 02:30", at("2026-03-29T00:10")) == at("2026-03-22T02:30")


# Laws.

moments = st.integers(
    int(datetime(1975, 1, 1, tzinfo=UTC).timestamp()) * MICROSECONDS,
    int(datetime(2037, 12, 31, tzinfo=UTC).timestamp()) * MICROSECONDS,
)
zones = st.sampled_from(ZONES)
CHANGES: Final = (at("2026-03-29T01:30Z"), at("2026-10-25T00:30Z"), at("2026-10-25T01:30Z"))
"""In Berlin: within an hour of each change."""


def whole_minutes(moment: int) -> int:
    """A moment to the minute below."""
    return moment - moment % (MINUTE * MICROSECONDS)


@given(moments, zones)
@example(CHANGES[0], BERLIN)
@example(CHANGES[1], BERLIN)
@example(CHANGES[2], BERLIN)
@laws
def test_what_is_said_of_a_moment_names_it_to_the_minute(moment: int, zone: str) -> None:
    """With its offset, even in the hour that comes twice."""
    said = re.fullmatch(
        rf"(\d{{4}}-\d\d-\d\d \d\d:\d\d) {re.escape(zone)}(?: \(UTC([+-])(\d+)(?::(\d\d))?\))?",
        said_moment(moment, zone),
    )
    assert said is not None
    offset = f"{said[2]}{int(said[3]):02d}:{said[4] or '00'}" if said[2] else "Z"
    assert parse_when(said[1] + offset, moment, zone) == whole_minutes(moment)


@given(moments, zones)
@laws
def test_a_clock_time_that_is_printed_is_read_back_or_refused(moment: int, zone: str) -> None:
    """Refused only where the offset changes nearby."""
    text = said_moment(moment, zone)[:16]
    place, when_ = ZoneInfo(zone), datetime.fromtimestamp(moment // MICROSECONDS, UTC)
    near = {(when_ + timedelta(hours=h)).astimezone(place).utcoffset() for h in range(-3, 4)}
    try:
        assert parse_when(text, moment, zone) == whole_minutes(moment)
        assert parse_when(text[11:], moment, zone) == whole_minutes(moment)
        assert parse_when(f"today {text[11:]}", moment, zone) == whole_minutes(moment)
    except ValueError:
        assert len(near) > 1


@given(moments, zones, st.integers(0, 6), st.integers(0, 23), st.integers(0, 59))
@laws
def test_a_weekday_lies_within_the_last_week(
    now: int, zone: str, weekday: int, hour: int, minute: int
) -> None:
    name = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")[weekday]
    try:
        found = parse_when(f"{name} {hour}:{minute:02d}", now, zone)
    except ValueError as error:
        assume(not re.search("skipped|twice", str(error)))
        raise
    local = datetime.fromtimestamp(found // MICROSECONDS, ZoneInfo(zone))
    assert (local.weekday(), local.hour, local.minute) == (weekday, hour, minute)
    slack = 25 * HOUR * MICROSECONDS  # a change of the clocks, or a day left out
    assert now - 7 * DAY * MICROSECONDS - slack < found <= now + FUTURE_SKEW


@given(moments, zones, st.integers(0, 5_000), st.integers(0, 59), st.booleans())
@laws
def test_hours_and_minutes_ago_are_time_that_has_passed(
    now: int, zone: str, hours: int, minutes: int, close: bool
) -> None:
    text = f"{hours}h{minutes}min ago" if close else f"{hours} hours {minutes} mins ago"
    passed = (hours * HOUR + minutes * MINUTE) * MICROSECONDS
    assert parse_when(text, now, zone) == now - passed


@given(moments, zones, st.integers(0, 3_000))
@laws
def test_days_ago_keep_the_hour_by_the_clock(now: int, zone: str, days: int) -> None:
    try:
        found = parse_when(f"{days} days ago", now, zone)
    except ValueError as error:
        assume(not re.search("skipped|twice", str(error)))
        raise
    before = datetime.fromtimestamp(found // MICROSECONDS, ZoneInfo(zone)).replace(tzinfo=None)
    today = datetime.fromtimestamp(now // MICROSECONDS, ZoneInfo(zone)).replace(tzinfo=None)
    hour = today.replace(minute=0, second=0) if days else today
    assert hour - before == timedelta(days=days)


@given(st.text(max_size=30) | st.from_regex(r"[a-z]{3,9} [0-9:]{1,6} ?(ago|pm)?", fullmatch=True))
@laws
def test_any_text_is_a_time_or_a_value_error(text: str) -> None:
    try:
        assert when(text) <= NOW + FUTURE_SKEW
    except ValueError as error:
        assert str(error)


@pytest.mark.parametrize(
    ("moment", "zone", "said"),
    [
        ("2026-03-01T13:05:59Z", BERLIN, "2026-03-01 14:05 Europe/Berlin (UTC+1)"),
        ("2026-07-01T12:05Z", BERLIN, "2026-07-01 14:05 Europe/Berlin (UTC+2)"),
        ("2026-07-01T12:05Z", "UTC", "2026-07-01 12:05 UTC"),
        ("2026-01-01T12:05Z", "Europe/London", "2026-01-01 12:05 Europe/London (UTC+0)"),
        ("2026-01-01T12:00Z", "Asia/Kathmandu", "2026-01-01 17:45 Asia/Kathmandu (UTC+5:45)"),
        ("2026-01-01T12:00Z", "America/St_Johns", "2026-01-01 08:30 America/St_Johns (UTC-3:30)"),
        ("2026-01-01T12:00Z", "Pacific/Marquesas", "2026-01-01 02:30 Pacific/Marquesas (UTC-9:30)"),
        ("1970-01-01T12:00Z", "Africa/Monrovia", "1970-01-01 11:15 Africa/Monrovia (UTC-0:44:30)"),
    ],
)
def test_a_moment_is_said_with_its_zone_and_offset(moment: str, zone: str, said: str) -> None:
    assert said_moment(at(moment), zone) == said
