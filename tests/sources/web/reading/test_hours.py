"""Opening hours in the words of schema.org, to hours of an ordinary week."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.model.claim import Condition
from aftersales_eval.sources.web.hours import Week
from tests.sources.web.reading.marking import contact, page, read, stated

WORKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
EVERY_DAY = [*WORKDAYS, "Saturday", "Sunday"]


def weekly(*written: str) -> float | None:
    """Hours per week of some compact hours together."""
    week = Week()
    for text in written:
        week.add_compact(text)
    return week.hours()


@pytest.mark.parametrize(
    ("written", "hours"),
    [
        (["Mo-Fr 09:00-17:00"], 40),
        (["Mo-Fr 09:00-17:00", "Sa 10:00-14:00"], 44),
        (["Mo-Fr 09:00-17:00 Sa 10:00-14:00"], 44),
        (["Mo-Fr 09:00-17:00; Sa,Su off"], 40),
        (["Mo,We 9:00-12:00, 13:00-17:00"], 14),
        (["Monday - Friday: 9am – 5:30pm"], 42.5),
        (["Mo-Fr 09:00-17:00", "Mo-We 16:00-20:00"], 49),
        (["Fr-Mo 10:00-12:00"], 8),
        (["Fr-Sa 22:00-02:00"], 8),
        (["Su 22:00-02:00", "Mo 01:00-03:00"], 5),
        (["Mo-Su"], 168),
        (["24/7"], 168),
        (["Mo-Su 00:00-24:00"], 168),
        (["Mo-Su 00:00-23:59"], 168),
        (["Mo-Fr 12am-12pm"], 60),
    ],
)
def test_compact_hours_are_counted_over_a_week(written: list[str], hours: float) -> None:
    assert weekly(*written) == hours


@pytest.mark.parametrize(
    "written",
    ["", "by appointment", "09:00-17:00", "Mo-Fr 25:00-26:00", "Mo-Fr 9:75-10:00", "Mo-Xx 9-17",
     "most days 09:00-17:00", "Mo-Fr 13pm-15pm", "Mo-Fr 9-17 except holidays", "Mo," * 200],
)  # fmt: skip
def test_hours_that_cannot_be_read_are_noted_and_not_counted(written: str) -> None:
    week = Week()
    week.add_compact(written)
    assert week.hours() is None
    assert week.unclear == [written[:80]]


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 23), st.integers(0, 23))))
def test_a_week_is_counted_minute_by_minute(spans: list[tuple[int, int, int]]) -> None:
    """The union, whatever overlaps and runs into the next day or week."""
    week, expected = Week(), set[int]()
    for day, opens, closes in spans:
        week.add_compact(f"{EVERY_DAY[day]} {opens}:00-{closes}:00")
        end = closes + 24 if closes < opens else closes
        expected |= {(day * 24 + hour) % 168 for hour in range(opens, end)}
    assert (week.hours() or 0) == len(expected)


@given(st.text(max_size=200))
def test_no_text_breaks_the_reading_of_hours(text: str) -> None:
    week = Week()
    week.add_compact(text)
    assert 0 <= (week.hours() or 0) <= 168


def specified(*specifications: dict[str, Any], **more: Any) -> bytes:
    """A page whose support can be phoned at some hours."""
    return contact(
        telephone="1",
        hoursAvailable=[{"@type": "OpeningHoursSpecification", **one} for one in specifications],
        **more,
    )


def hours_of(body: bytes) -> list[float]:
    """The hours per week that a page claims."""
    return [one.value for one in read(body)[0] if one.metric == "support_hours"]


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        ({"dayOfWeek": WORKDAYS, "opens": "09:00", "closes": "17:00:00"}, 40),
        ({"dayOfWeek": "https://schema.org/Monday", "opens": "9:00", "closes": "17:00"}, 8),
        ({"dayOfWeek": "http://purl.org/x#Monday", "opens": "9:00", "closes": "10:00"}, 1),
        ({"dayOfWeek": {"name": "Monday"}, "opens": "T09:00:00+01:00", "closes": "17:00"}, 8),
        ({"dayOfWeek": ["Mo", "Tu"], "opens": "22:00", "closes": "02:00"}, 8),
        ({"dayOfWeek": EVERY_DAY, "opens": "00:00", "closes": "23:59:59"}, 168),
    ],
)  # fmt: skip
def test_specified_hours_are_counted_over_a_week(said: dict[str, Any], hours: float) -> None:
    assert hours_of(specified(said)) == [hours]


def test_the_hours_of_support_have_its_channel() -> None:
    week = {"dayOfWeek": WORKDAYS, "opens": "09:00", "closes": "17:00"}
    phone, _ = read(specified(week))
    both, _ = read(specified(week, email="help@north-kettle.example"))
    assert ("support_hours", 40.0, ((Condition.CHANNEL, "phone"),), "") in stated(phone)
    assert ("support_hours", 40.0, (), "") in stated(both)


def test_a_day_that_closes_when_it_opens_is_closed_among_others() -> None:
    open_ = {"dayOfWeek": WORKDAYS, "opens": "09:00", "closes": "17:00"}
    closed = {"dayOfWeek": "Sunday", "opens": "00:00", "closes": "00:00"}
    assert hours_of(specified(open_, closed)) == [40]


def test_closing_when_it_opens_on_every_day_is_always_or_never_and_not_counted() -> None:
    body = specified({"dayOfWeek": EVERY_DAY, "opens": "00:00", "closes": "00:00"})
    assert hours_of(body) == []
    assert read(body)[1] == [
        "hoursAvailable closes when it opens on every day: always open or never, not counted"
    ]


def test_hours_on_certain_dates_are_no_ordinary_week() -> None:
    usual = {"dayOfWeek": WORKDAYS, "opens": "09:00", "closes": "17:00"}
    holiday = {**usual, "closes": "23:00", "validFrom": "2025-12-24", "validThrough": "2025-12-26"}
    body = specified(usual, holiday)
    assert hours_of(body) == [40]
    assert read(body)[1] == [
        "hoursAvailable for certain dates were not counted in the ordinary week"
    ]


def test_hours_of_a_shop_are_those_in_the_shop() -> None:
    claims, _ = read(
        page({"@type": "Store", "openingHours": "Mo-Fr 09:00-17:00", "telephone": "1"})
    )
    assert stated(claims) == {("support_hours", 40.0, ((Condition.PLACE, "in-store"),), "")}
    assert claims[0].quote == 'openingHours: "Mo-Fr 09:00-17:00"'


def test_hours_of_a_department_and_of_an_online_shop_are_noted_and_not_taken() -> None:
    hours = {"openingHours": "Mo-Fr 09:00-17:00"}
    claims, notes = read(
        page(
            {"@type": "Store", "department": {"@type": "Pharmacy", **hours}},
            {"@type": "OnlineStore", **hours},
        )
    )
    assert claims == []
    assert notes == [
        "the opening hours of a department were passed over",
        "the opening hours of an online shop are not those of its support",
    ]
