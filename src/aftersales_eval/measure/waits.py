"""The cells of durations: a count and a sum for each pair and bin.

New memory is what takes longest about them, and then to touch it. So what happened and what was
censored, which lie far apart, have cells of their own, and a cell is one whole number as long as
that can hold both: see `model.histograms.Cells`.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.measure import bulk
from aftersales_eval.measure.grids import AT_ONCE, Grid, Values, bins, room_for, widened
from aftersales_eval.model.evidence import BINS_PER_OCTAVE, INSTANT
from aftersales_eval.model.histograms import SUM_BITS, Cells, beside

COUNTS: Final = 1 << (63 - SUM_BITS)
"""So many values of one pair may not all fall into one packed cell."""

_LONGEST: Final = 62
"""The octave behind which no wait lies."""

_MARGIN: Final = 2 * BINS_PER_OCTAVE
"""What comes next lies a little further out than what was met, and to move the cells takes long."""

_SLACK: Final = 1e-6
"""By how much of a bin its least value is taken as less: far more than a logarithm is out by."""


class _Side:
    """The cells of what happened, or of what was censored: a pair's bins from `low` on."""

    def __init__(self) -> None:
        self.low = self.width = 0
        self._cells: NDArray[Any] = np.zeros(0, np.int64)
        self._packed = True
        self._least = np.zeros(0, np.int64)
        self._totals = np.zeros(0, np.int64)
        self._last = INSTANT

    def reach(self, first: int, last: int, pairs: int) -> None:
        """Let there be bins from `first` to `last`, with what was counted where it belongs."""
        rows = len(self._cells) // self.width if self.width else room_for(pairs)
        new = np.zeros((rows, last - first + 1), self._cells.dtype)
        if self.width:
            at = self.low - first
            new[:, at : at + self.width] = self._cells.reshape(rows, self.width)
        self._cells = new.reshape(-1)
        self.low, self.width = first, last - first + 1
        octaves = (np.arange(first, last + 2) - _SLACK) / BINS_PER_OCTAVE
        self._least = np.exp2(np.minimum(octaves, _LONGEST)).astype(np.int64)

    def widen(self, pairs: int) -> None:
        """Let there be cells for so many pairs."""
        self._cells = widened(self._cells, pairs, self.width)

    def add(self, pair: NDArray[np.int64], place: NDArray[np.int64], value: NDArray[Any]) -> None:
        """Count values; each has a place within these bins."""
        if self._packed and not self._fit(pair, int(place.max())):
            self._unpack()
        place -= self.low
        one: NDArray[Any]
        if self._packed:
            one = value - self._least.take(place)
            one += 1 << SUM_BITS
        else:
            one = np.ones(len(value), np.complex128)
            one.imag = value
        place += pair * self.width
        # In place: arrays of so many cells take longer to make than to fill.
        np.add.at(self._cells, place, one)

    def _fit(self, pair: NDArray[np.int64], last: int) -> bool:
        """Whether no cell overflows, even if all values of a pair fall into the longest bin."""
        totals = np.bincount(pair, minlength=len(self._totals))
        totals[: len(self._totals)] += self._totals
        self._totals, self._last = totals, max(self._last, last)
        most, longest = int(totals.max()), self._last - self.low
        exceeding = int(self._least[longest + 1] - self._least[longest]) + 1
        return most < COUNTS and most * exceeding < 1 << SUM_BITS

    def _unpack(self) -> None:
        """Make room in each cell for any count and sum."""
        rows = len(self._cells) // self.width
        found, new = self.whole(rows), np.zeros((rows, self.width), np.complex128)
        step = max(AT_ONCE // self.width, 1)
        for at in range(0, rows, step):
            some = slice(at, min(at + step, rows))
            _, counts, sums = beside([found], some.stop - at, [(slice(None), some)])
            new[some].real = counts[0]
            if sums is not None:
                new[some].imag = sums[0]
        self._cells, self._packed = new.reshape(-1), False

    def whole(self, pairs: int) -> Cells:
        """The cells of so many pairs."""
        held = self._cells[: pairs * self.width].reshape(pairs, self.width)
        return Cells(self.low, held, self._least[:-1] if self._packed else None)


class Waits(Grid):
    """The cells of a duration. It is not known before where its values lie, so the cells become
    more as they are met.
    """

    def __init__(self, read: bulk.Measured, pairs: int, most: int) -> None:
        super().__init__(read, pairs, most)
        self._sides = [_Side() for _ in range(self.ways)]

    @property
    def row(self) -> int:
        """See Grid."""
        return sum(side.width for side in self._sides)

    def make_room(self) -> None:
        """See Grid."""
        for side in self._sides:
            side.widen(self.pairs)

    def put(
        self, pair: NDArray[np.int64], value: NDArray[Any], flag: NDArray[Any] | int | None
    ) -> bool:
        """See Grid."""
        place = bins(value.astype(np.float64))
        if flag is None or self.ways == 1 or isinstance(flag, int):
            way = flag if isinstance(flag, int) and self.ways > 1 else 0
            return self._add(way, pair, place, value)
        for way in range(self.ways):
            some = np.flatnonzero(flag == way)
            if len(some) and not self._add(way, pair[some], place[some], value[some]):
                return False
        return True

    def _add(
        self, way: int, pair: NDArray[np.int64], place: NDArray[np.int64], value: NDArray[Any]
    ) -> bool:
        side = self._sides[way]
        first, last = int(place.min()), int(place.max())
        if side.width:
            first, last = min(first, side.low), max(last, side.low + side.width - 1)
        if last - first + 1 > side.width:
            others = sum(other.width for other in self._sides if other is not side)
            room = self.most // max(self.pairs, 1) - others - (last - first + 1)
            if room < 0:
                return False
            more = min(_MARGIN, room // 2)
            side.reach(first - more, last + more, self.pairs)
        side.add(pair, place, value)
        return True

    def sql(self, n: int) -> str:
        """See Grid; -1 for nothing."""
        flag = f" + CASE WHEN c{n} THEN 1 ELSE 0 END" if self.ways == 2 else ""
        return f"COALESCE(CAST(v{n} AS BIGINT) * {self.ways}{flag}, -1) AS e{n}"

    def add(self, pair: NDArray[np.int64], said: NDArray[Any]) -> bool:
        """See Grid."""
        for at in range(0, len(pair), AT_ONCE):
            some, owner = said[at : at + AT_ONCE], pair[at : at + AT_ONCE]
            known = np.flatnonzero(some >= 0)
            some, owner = some.take(known), owner.take(known)
            flag = some & 1 if self.ways > 1 else None
            if not self.count(owner, some >> (self.ways - 1), flag):
                return False
        return True

    def whole(self) -> tuple[Cells, ...]:
        """See Grid."""
        return tuple(side.whole(self.pairs) for side in self._sides)

    def clear(self) -> None:
        """See Grid."""
        self._sides = [_Side() for _ in self._sides]


def grid(read: bulk.Measured, pairs: int, most: int) -> Grid:
    """The cells of a metric."""
    return (Waits if read.binned else Values)(read, pairs, most)
