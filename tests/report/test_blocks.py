"""Curves drawn with characters."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.model.quantity import HOUR
from aftersales_eval.report import blocks
from aftersales_eval.report.time_scale import TimeScale, scale_of
from tests.report.test_time_scale import WAITS
from tests.report.waits import Wait, answered, many, silent, steps

WIDTH = 60


def drawn(waits: list[Wait], width: int = WIDTH, *, unicode: bool = True) -> list[str]:
    rows = steps(waits)
    return blocks.curve_lines(rows, scale_of([rows]), width, unicode=unicode)


@given(WAITS, st.integers(26, 120), st.booleans())
def test_a_drawing_fits_the_screen(waits: list[Wait], width: int, unicode: bool) -> None:
    lines = drawn(waits, width, unicode=unicode)
    assert len(lines) == blocks.HEIGHT + 2
    assert max(map(len, lines)) <= width
    assert lines[0].startswith("100 %")
    assert lines[-2].startswith("  0 %")
    assert unicode or "".join(lines).isascii()


@given(WAITS, st.integers(30, 100))
def test_every_tick_stands_over_its_name(waits: list[Wait], width: int) -> None:
    axis, names = drawn(waits, width)[-2:]
    ticks = [place for place, sign in enumerate(axis) if sign == "╷"]
    spans = [found.span() for found in re.finditer(r"\S+( \S+)?", names)]
    assert all(start <= tick < end for tick, (start, end) in zip([6, *ticks], spans, strict=True))


@given(WAITS, st.sampled_from([40, 60, 100]))
def test_the_curve_is_as_high_as_its_share(waits: list[Wait], width: int) -> None:
    """To an eighth: in the last column where anything is drawn, the line stands at the share."""
    rows = steps(waits)
    scale = scale_of([rows])
    lines = blocks.curve_lines(rows, scale, width)[: blocks.HEIGHT]
    room = width - 6
    column = min(int(scale.at(rows[-1].time) * room), room - 1)
    signs = [line.ljust(width)[6 + column] for line in reversed(lines)]
    heights = [place for place, sign in enumerate(signs) if sign in "▁─▔+"]
    if rows[-1].share > 0:
        assert (max(heights) + 1) / blocks.HEIGHT >= rows[-1].share - 1e-9
        assert max(heights) / blocks.HEIGHT <= rows[-1].share


def test_a_curve_looks_like_this() -> None:
    rows = steps([*answered(2, 5, 6, 20, 30), *silent(3)])
    assert blocks.curve_lines(rows, TimeScale(4 * HOUR, 80 * HOUR), 46) == [
        "100 %                             ░░░░░░░░░░░",
        "                             ░░░░░──────────+",
        " 75 %             ░░░░░░░░░░░▁▁▁▁▁|░░░░░░░░░░",
        "                ░░░░░░░░░░░░░|░░░░░░░░░░░░░░░",
        " 50 %      ░░░░░░░▔▔▔▔▔▔▔▔▔▔▔░░░░░",
        "           ░░░░░──|░░░░░░░░░░",
        " 25 %      ▁▁▁▁▁|░",
        "           |░░░░",
        "  0 % ─────────╷───────────────╷────────────╷─",
        "      0       4 h             24 h      3 days",
    ]


def test_what_is_unknown_is_not_drawn() -> None:
    """Behind the longest wait that was watched there is nothing."""
    rows = steps([*answered(1), *silent(1)])
    lines = blocks.curve_lines(rows, TimeScale(HOUR, 1_000 * HOUR), WIDTH)[: blocks.HEIGHT]
    assert max(len(line) for line in lines) < WIDTH - 15


def test_where_all_was_over_it_stays_so() -> None:
    rows = steps(answered(1, 2))
    lines = blocks.curve_lines(rows, TimeScale(HOUR, 1_000 * HOUR), WIDTH)
    assert lines[0].endswith("▔" * 40)


def test_every_silence_is_marked() -> None:
    lines = drawn([*answered(1), *silent(1, 3, 9)])
    assert sum(line.count("+") for line in lines) == 3
    assert sum(line.count("+") for line in drawn(silent(1, 3, 9))) == 3


def test_a_screen_without_room_gets_no_drawing() -> None:
    assert drawn(answered(1), 20) == []
    assert blocks.halves_lines((), (), TimeScale(1, 2), 80) == []


def test_two_halves_share_an_axis() -> None:
    before, since = steps(many(200, 30, 0.1, seed=1)), steps(many(200, 2, 0.0, seed=2))
    lines = blocks.halves_lines(before, since, scale_of([before, since]), 80)
    text = "\n".join(lines)
    assert set("˙·.▁─▔") <= set(text)
    assert "░" not in text
    assert lines[4].find("▁") < lines[4].find("·")


def test_one_half_alone_is_drawn_too() -> None:
    rows = steps(answered(1, 2, 3))
    assert len(blocks.halves_lines((), rows, scale_of([rows]), 60)) == blocks.HEIGHT + 2
    assert len(blocks.halves_lines(rows, (), scale_of([rows]), 60)) == blocks.HEIGHT + 2


@pytest.mark.parametrize(("unicode", "band"), [(True, "░"), (False, ":")])
def test_the_key_names_what_is_drawn(unicode: bool, band: str) -> None:
    assert blocks.key_line(steps(answered(1)), unicode=unicode) == f"{band} 90 % band"
    told = blocks.key_line(steps(silent(1)), unicode=unicode)
    assert told == f"{band} 90 % band   + last seen still waiting"
