"""The axis of waits: near to even at first, then logarithmic, with marks that people read."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from aftersales_eval.model.quantity import DAY, HOUR, MINUTE
from aftersales_eval.model.result import CurveRow
from aftersales_eval.report import words

TIMES: Final = tuple(
    float(t)
    for t in (
        1, 5, 15, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 4 * HOUR, DAY, 3 * DAY, 7 * DAY,
        14 * DAY, 30 * DAY, 90 * DAY, 365 * DAY, 3 * 365 * DAY, 10 * 365 * DAY,
    )
)  # fmt: skip
"""Waits that people think in, in seconds."""

_FIRST: Final = (0.0, float(DAY), float(HOUR), 7.0 * DAY, float(MINUTE), 30.0 * DAY, 365.0 * DAY)
"""Those that stay on an axis that has no room for all."""

_AIR: Final = 1.04
"""How far the axis goes on behind the longest wait."""

PARTS: Final = 200
"""Into how many parts each axis falls, within which nobody sees a difference."""


@dataclass(frozen=True)
class TimeScale:
    """Where a wait (in seconds) stands on an axis from 0 to 1.

    Waits far below `knee` are spread evenly, those far above by their logarithm, so that 0 has a
    place too.
    """

    knee: float
    end: float

    def at(self, seconds: float) -> float:
        """The place of a wait; what lies beyond the axis stands at its end."""
        way = math.log1p(seconds / self.knee) / math.log1p(self.end / self.knee)
        return min(max(way, 0.0), 1.0)

    def ticks(self, room: Callable[[str], float]) -> list[tuple[float, str]]:
        """Waits to mark, with their names; `room` is the share of the axis that a name takes."""
        there = [t for t in (0.0, *TIMES) if t <= self.end]
        kept: dict[float, str] = {}
        for time in sorted(there, key=lambda t: (t not in _FIRST, t)):
            name = name_of(time)
            if all(
                abs(self.at(time) - self.at(other)) >= (room(name) + room(label)) / 2
                for other, label in kept.items()
            ):
                kept[time] = name
        return sorted(kept.items())


def name_of(seconds: float) -> str:
    """A wait as an axis names it: `0`, `15 min`, `24 h`, `3 days`, `1 year`."""
    years = seconds / (365 * DAY)
    if years >= 1 and years == int(years):
        return words.plural(int(years), "year")
    return words.duration(seconds, nothing="0")


def scale_of(curves: Iterable[Sequence[CurveRow]], marks: Iterable[float] = ()) -> TimeScale:
    """One axis for several curves: as far as they and the marks go, wide where they begin."""
    rows = [curve for curve in curves if curve]
    bands = [mark for mark in marks if 0 < mark < math.inf]
    end = max([curve[-1].time for curve in rows] + bands, default=0.0)
    starts = [_tenth(curve) for curve in rows] + bands
    begin = min((t for t in starts if t > 0), default=0.0)
    knee = max((t for t in TIMES if t <= begin), default=TIMES[0])
    return TimeScale(knee, _AIR * (end or knee))


def _tenth(curve: Sequence[CurveRow]) -> float:
    """The wait that one in ten is over by; the longest seen where it does not come to that."""
    return next((row.time for row in curve if row.share >= 0.1), curve[-1].time)


def thinned(rows: Sequence[CurveRow], scale: TimeScale, parts: int = PARTS) -> tuple[CurveRow, ...]:
    """The steps that draw the same curve: of each part of the axis the last one.

    No point of the curve or its band moves by more than one part, and only along the time.
    """
    last = {min(int(scale.at(row.time) * parts), parts - 1): row for row in rows}
    kept: list[CurveRow] = []
    for row in last.values():
        if not kept or row is rows[-1] or _drawn(row) != _drawn(kept[-1]):
            kept.append(row)
    return tuple(kept)


def _drawn(row: CurveRow) -> tuple[float, float, float]:
    return row.share, row.low, row.high


def still_waiting(
    rows: Sequence[CurveRow], scale: TimeScale, parts: int = PARTS
) -> list[tuple[float, float]]:
    """When waits were last seen that were not over, each with the share over by then."""
    open_ones = [row for row in rows if row.censored]
    last = {int(scale.at(row.time) * parts): row for row in open_ones}
    return [(row.time, row.share) for row in last.values()]
