"""The axis of waits, and curves thinned for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.model.quantity import DAY, HOUR, MINUTE
from aftersales_eval.model.result import CurveRow
from aftersales_eval.report.time_scale import (
    PARTS,
    TIMES,
    TimeScale,
    name_of,
    scale_of,
    still_waiting,
    thinned,
)
from tests.report.waits import answered, many, silent, steps

WAITS = st.lists(
    st.tuples(
        st.one_of(st.just(0.0), st.floats(0.5, 400.0 * DAY)), st.integers(0, 3), st.integers(0, 2)
    ).filter(lambda wait: wait[1] + wait[2] > 0),
    min_size=1,
    max_size=300,
)


@given(st.floats(1, DAY), st.floats(2 * DAY, 900 * DAY), st.floats(0, 900 * DAY))
def test_a_longer_wait_stands_further_on(knee: float, end: float, wait: float) -> None:
    scale = TimeScale(knee, end)
    assert scale.at(0) == 0
    assert scale.at(end) == pytest.approx(1)
    assert 0 <= scale.at(wait) <= scale.at(wait * 1.1) <= 1


@pytest.mark.parametrize(
    ("seconds", "name"),
    [(0, "0"), (15, "15 s"), (15 * MINUTE, "15 min"), (DAY, "24 h"), (30 * DAY, "30 days"),
     (365 * DAY, "1 year"), (3650 * DAY, "10 years")],
)  # fmt: skip
def test_ticks_have_names_that_people_read(seconds: float, name: str) -> None:
    assert name_of(seconds) == name


@given(WAITS, st.floats(0.01, 0.4))
def test_names_of_ticks_do_not_run_into_each_other(
    waits: list[tuple[float, int, int]], room: float
) -> None:
    scale = scale_of([steps(waits)])
    ticks = scale.ticks(lambda _: room)
    places = [scale.at(time) for time, _ in ticks]
    assert places[0] == 0
    assert all(b - a >= room - 1e-12 for a, b in pairwise(places))


def test_a_wait_of_a_day_keeps_its_tick_where_there_is_no_room_for_all() -> None:
    scale = scale_of([steps(answered(1, 5, 24, 60, 200))])
    names = [name for _, name in scale.ticks(lambda _: 0.35)]
    assert names == ["0", "24 h", "7 days"]


def test_marks_that_the_data_do_not_reach_are_on_the_axis() -> None:
    scale = scale_of([steps(answered(1, 2))], [7 * DAY])
    assert 0.9 < scale.at(7 * DAY) < 1


@pytest.mark.parametrize("waits", [[(0.0, 3, 0)], [(0.0, 0, 3)], [(0.0, 1, 1), (1e-3, 1, 0)]])
def test_waits_of_nothing_have_an_axis_too(waits: list[tuple[float, int, int]]) -> None:
    scale = scale_of([steps(waits)])
    assert scale.end > 0
    assert scale.at(scale.end) == 1
    assert thinned(steps(waits), scale)


def places(
    rows: Sequence[CurveRow], of: Callable[[CurveRow], float], height: float, scale: TimeScale
) -> float | None:
    """Where the curve first comes to a height."""
    return next((scale.at(row.time) for row in rows if of(row) >= height), None)


@given(WAITS)
def test_thinning_moves_no_point_of_a_curve_or_its_band_by_more_than_a_part(
    waits: list[tuple[float, int, int]],
) -> None:
    """A curve that rises has moved by how much earlier or later it comes to each height."""
    whole = steps(waits)
    scale = scale_of([whole])
    few = thinned(whole, scale)
    assert len(few) <= PARTS
    assert few[-1] == whole[-1]
    for of in (share, low, high):
        for row in whole:
            before, after = (places(rows, of, of(row), scale) for rows in (whole, few))
            assert before is not None
            assert after is not None
            assert abs(after - before) <= 1 / PARTS + 1e-9


def share(row: CurveRow) -> float:
    return row.share


def low(row: CurveRow) -> float:
    return row.low


def high(row: CurveRow) -> float:
    return row.high


def test_a_curve_of_few_steps_stays_as_it_is() -> None:
    rows = steps([*answered(1, 3, 9), *silent(4)])
    assert thinned(rows, scale_of([rows])) == rows


def test_thousands_of_steps_become_two_hundred() -> None:
    rows = steps(many(5_000, 20, 0.1, seed=1))
    few = thinned(rows, scale_of([rows]))
    assert len(rows) > 4_000
    assert len(few) <= PARTS


def test_what_is_still_waiting_stands_on_the_curve() -> None:
    rows = steps([*answered(1, 3), *silent(4, 4, 9)])
    seen = still_waiting(rows, scale_of([rows]))
    assert [time for time, _ in seen] == [4 * DAY, 9 * DAY]
    assert {share for _, share in seen} == {rows[-1].share}


def test_times_rise() -> None:
    assert list(TIMES) == sorted(set(TIMES))
    assert HOUR in TIMES
