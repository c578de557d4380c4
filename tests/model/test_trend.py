"""Calendar periods by the clocks of a zone, and where probes are halved."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.model.moment import local_time, parse_moment
from aftersales_eval.model.trend import (
    By,
    Period,
    fitting,
    halved,
    period_of,
    periods_between,
    told_apart,
)

YEARS = st.integers(parse_moment("1990-01-01"), parse_moment("2100-01-01"))
ZONES = st.sampled_from(["UTC", "Europe/Berlin", "America/St_Johns", "Pacific/Apia"])


@pytest.mark.parametrize(
    ("text", "zone", "month", "quarter"),
    [
        ("2026-03-31T23:30Z", "UTC", "2026-03", "2026-Q1"),
        ("2026-03-31T23:30Z", "Europe/Berlin", "2026-04", "2026-Q2"),
        ("2026-01-01T00:30Z", "America/New_York", "2025-12", "2025-Q4"),
    ],
)
def test_a_period_goes_by_the_clocks_of_the_zone(
    text: str, zone: str, month: str, quarter: str
) -> None:
    at = parse_moment(text)
    assert period_of(at, By.MONTH, zone).name == month
    assert period_of(at, By.QUARTER, zone).name == quarter


@given(at=YEARS, zone=ZONES, by=st.sampled_from(By))
def test_a_moment_lies_between_the_days_of_its_period(at: int, zone: str, by: By) -> None:
    period = period_of(at, by, zone)
    day = local_time(at, zone).date()
    assert period.first_day <= day <= period.last_day
    assert (period.next.first_day - period.last_day).days == 1


@given(a=YEARS, b=YEARS, by=st.sampled_from(By))
def test_periods_follow_each_other_without_a_gap(a: int, b: int, by: By) -> None:
    first, last = (period_of(at, by, "UTC") for at in sorted((a, b)))
    found = periods_between(first, last)
    assert (found[0], found[-1]) == (first, last)
    assert all(one.next == other for one, other in pairwise(found))


def test_a_year_has_four_quarters() -> None:
    names = [
        p.name for p in periods_between(Period(2025, 4, By.QUARTER), Period(2026, 2, By.QUARTER))
    ]
    assert names == ["2025-Q4", "2026-Q1", "2026-Q2"]


@pytest.mark.parametrize(
    ("last", "expected"), [("2026-12-31", By.MONTH), ("2027-01-01", By.QUARTER)]
)
def test_up_to_twelve_months_are_shown_by_month(last: str, expected: By) -> None:
    assert fitting([parse_moment("2026-01-31"), parse_moment(last)], "UTC") is expected
    assert fitting([], "UTC") is By.MONTH


@pytest.mark.parametrize(
    ("opened", "split"),
    [
        ([], None),
        ([5, 5, 5], None),
        ([1, 2], 2),
        ([1, 2, 3], 2),
        ([1, 2, 3, 4], 3),
        ([1, 1, 1, 2], 2),
        ([1, 2, 2, 2], 2),
        ([1, 2, 2, 2, 2, 3, 3], 3),
    ],
)
def test_probes_are_halved_where_the_halves_are_most_alike(
    opened: list[int], split: int | None
) -> None:
    assert halved(reversed(opened)) == split


@given(opened=st.lists(st.integers(0, 30), min_size=2))
def test_no_other_moment_halves_more_evenly(opened: list[int]) -> None:
    split = halved(opened)
    if split is None:
        assert len(set(opened)) == 1
        return

    def uneven(at: int) -> int:
        return abs(2 * sum(one < at for one in opened) - len(opened))

    assert uneven(split) == min(uneven(at) for at in set(opened) - {min(opened)})


@pytest.mark.parametrize(
    ("at", "before", "said"),
    [
        ("2026-03-02T14:30", "2026-03-01T23:59", "2026-03-02"),
        ("2026-03-01T14:30", "2026-03-01T14:29", "2026-03-01 14:30"),
        ("2026-03-01T14:30:05", "2026-03-01T14:30", "2026-03-01 14:30:05"),
        ("2026-03-01T14:30:05.000007", "2026-03-01T14:30:05", "2026-03-01 14:30:05.000007"),
    ],
)
def test_a_moment_is_told_as_finely_as_parts_it_from_the_one_before(
    at: str, before: str, said: str
) -> None:
    assert told_apart(parse_moment(at), parse_moment(before), "UTC") == said
    assert told_apart(parse_moment(at), parse_moment(before), "Etc/GMT-1")[:10] == said[:10]
