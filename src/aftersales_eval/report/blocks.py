"""Curves of waits drawn with characters, for a terminal of any width."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, NamedTuple

from aftersales_eval.model.result import CurveRow
from aftersales_eval.report.time_scale import TimeScale

HEIGHT: Final = 8
_NAMES: Final = {7: "100 %", 5: "75 %", 3: "50 %", 1: "25 %"}
"""What the upper edge of a row stands for, counted from below."""

_MARGIN: Final = 6
_LEAST: Final = 20
"""With fewer columns there is nothing to be seen."""

Line = tuple[str, str, str]
"""What stands for a share in the lower, middle and upper third of a row."""


class Signs(NamedTuple):
    """What a curve is drawn with."""

    line: Line
    dotted: Line
    jump: str
    band: str
    seen: str
    axis: tuple[str, str]


UNICODE: Final = Signs(("▁", "─", "▔"), (".", "·", "˙"), "|", "░", "+", ("─", "╷"))
ASCII: Final = Signs(("_", "-", '"'), (".", ".", "'"), "|", ":", "+", ("-", "+"))

Grid = list[list[str]]
Columns = list[CurveRow | None]


def signs(*, unicode: bool) -> Signs:
    """What can be shown."""
    return UNICODE if unicode else ASCII


def curve_lines(
    rows: Sequence[CurveRow], scale: TimeScale, width: int, *, unicode: bool = True
) -> list[str]:
    """A curve with its band over an axis, in lines of at most `width`; none where it is too narrow.

    The band is shaded, the curve a line; where a wait was last seen that was not over, is a plus.
    """
    used = signs(unicode=unicode)
    room = width - _MARGIN
    if room < _LEAST or not rows:
        return []
    grid: Grid = [[" "] * room for _ in range(HEIGHT)]
    columns = _columns(rows, scale, room)
    _shade(grid, columns, used)
    _trace(grid, columns, used.line, used.jump)
    _mark(grid, rows, scale, used)
    return _framed(grid, scale, used)


def key_line(rows: Sequence[CurveRow], *, unicode: bool = True) -> str:
    """What the signs of `curve_lines` stand for."""
    used = signs(unicode=unicode)
    seen = f"   {used.seen} last seen still waiting"
    return f"{used.band} 90 % band" + (seen if any(row.censored for row in rows) else "")


def halves_lines(
    before: Sequence[CurveRow],
    since: Sequence[CurveRow],
    scale: TimeScale,
    width: int,
    *,
    unicode: bool = True,
) -> list[str]:
    """Two curves over one axis, the earlier one dotted, without their bands."""
    used = signs(unicode=unicode)
    room = width - _MARGIN
    if room < _LEAST or not (before or since):
        return []
    grid: Grid = [[" "] * room for _ in range(HEIGHT)]
    for rows, line, jump in ((before, used.dotted, used.dotted[1]), (since, used.line, used.jump)):
        _trace(grid, _columns(rows, scale, room), line, jump)
    return _framed(grid, scale, used)


def _columns(rows: Sequence[CurveRow], scale: TimeScale, room: int) -> Columns:
    """The step that holds at the end of each column; none before the first and after the last.

    Where everything was over, it stays so.
    """
    out: Columns = []
    at = 0
    for column in range(room):
        while at < len(rows) and _column(rows[at].time, scale, room) <= column:
            at += 1
        ended = at == len(rows) and rows and rows[-1].share < 1
        behind = ended and _column(rows[-1].time, scale, room) < column
        out.append(rows[at - 1] if at and not behind else None)
    return out


def _column(seconds: float, scale: TimeScale, room: int) -> int:
    return min(int(scale.at(seconds) * room), room - 1)


def _shade(grid: Grid, columns: Columns, used: Signs) -> None:
    """Every place whose middle lies in the band."""
    for column, row in enumerate(columns):
        for place in range(HEIGHT):
            middle = (place + 0.5) / HEIGHT
            if row is not None and row.low <= middle <= row.high:
                grid[place][column] = used.band


def _trace(grid: Grid, columns: Columns, line: Line, jump: str) -> None:
    """The curve from left to right; a jump over several rows is drawn through."""
    below = 0
    for column, row in enumerate(columns):
        if row is None or row.share <= 0:
            continue
        place = _place(row.share)
        third = min(int((row.share * HEIGHT - place) * 3), 2)
        for between in range(below, place):
            grid[between][column] = jump
        grid[place][column] = line[third]
        below = place + (third == 2)


def _place(share: float) -> int:
    """The row that a share stands in; one on an edge stands at the top of the row below it."""
    return max(math.ceil(share * HEIGHT - 1e-9) - 1, 0)


def _mark(grid: Grid, rows: Sequence[CurveRow], scale: TimeScale, used: Signs) -> None:
    """Where waits were last seen that were not over."""
    room = len(grid[0])
    for row in rows:
        if row.censored:
            grid[_place(row.share)][_column(row.time, scale, room)] = used.seen


def _framed(grid: Grid, scale: TimeScale, used: Signs) -> list[str]:
    """The drawing with shares at its left and waits under it."""
    room = len(grid[0])
    lines = [
        f"{_NAMES.get(place, ''):>{_MARGIN - 1}} {''.join(grid[place])}".rstrip()
        for place in range(HEIGHT - 1, -1, -1)
    ]
    level, tick = used.axis
    axis, names = [level] * room, ""
    for time, name in scale.ticks(lambda name: (len(name) + 2) / room):
        column = _column(time, scale, room)
        start = max(min(column - (len(name) - 1) // 2, room - len(name)), 0)
        if names and start <= len(names):
            continue
        axis[column] = tick if column else level
        names = names.ljust(start) + name
    margin = " " * _MARGIN
    return [*lines, f"{'0 %':>{_MARGIN - 1}} {''.join(axis)}", f"{margin}{names}"]
