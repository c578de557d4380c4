"""The same fold over arrays, block by block, while a large file is being read.

A third interpreter beside `fold` and `bulk`, for sound probes of which no moment lies behind the
as-of, with numbers that are whole. Which moment the as-of is need not be known before the end:
probes that are open until then are kept with the moment that they began.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.measure import bulk
from aftersales_eval.measure.dense import MOST_CELLS, PER_ROW
from aftersales_eval.measure.grids import Grid, Loose, counted
from aftersales_eval.measure.waits import grid
from aftersales_eval.model.blocks import NO_MOMENT, NOTHING, Block
from aftersales_eval.model.histograms import Experienced
from aftersales_eval.model.metric import (
    Elapsed,
    Happened,
    Kind,
    Metric,
    Recorded,
    censored_column,
    to_microseconds,
)

Columns = Mapping[str, NDArray[Any]]
Pair = NDArray[np.int64]

MOST_OPEN: Final = 40_000_000
"""How many open probes are kept at most: they take 12 bytes each."""


class _Count:
    """Counts one metric."""

    def __init__(self, metric: Metric, present: frozenset[str], most: int) -> None:
        self.metric = metric
        ends = bool(_until(metric, present)) or metric.kind is Kind.DURATION
        self._cells: Grid | Loose = grid(
            bulk.Measured(metric, "", "" if ends else bulk.NEVER), 0, most
        )
        self._present = present
        self._open: list[tuple[NDArray[np.int32], NDArray[np.int64]]] = []
        self.kept = 0

    def add(self, pair: Pair, columns: Columns, pairs: int) -> None:
        """Count some probes, of so many brands and channels until now."""
        if isinstance(self._cells, Grid) and not self._cells.widen(pairs):
            self._cells = self._cells.loose()
        match self.metric.reading:
            case Elapsed() as reading:
                self._elapsed(reading, pair, columns)
            case Recorded():
                self._recorded(pair, columns)
            case Happened() as reading:
                self._put_known(pair, self._happened(reading, pair, columns))

    def _put(self, pair: Pair, value: NDArray[Any], flag: NDArray[Any] | int | None = None) -> None:
        """Count values; without cells, once there would be too many of them."""
        if isinstance(self._cells, Grid):
            if self._cells.count(pair, value, flag):
                return
            self._cells = self._cells.loose()
        self._cells.count(pair, value, flag)

    def _put_known(self, pair: Pair, value: NDArray[Any], flag: NDArray[Any] | None = None) -> None:
        """The same of values that are there."""
        at = np.flatnonzero(value >= 0)
        self._put(pair.take(at), value.take(at), None if flag is None else flag.take(at))

    def _keep(self, pair: Pair, start: NDArray[np.int64], some: NDArray[np.bool_]) -> None:
        """Remember open probes with the moment that they began."""
        at = np.flatnonzero(some)
        if len(at):
            self._open.append((pair.take(at).astype(np.int32), start.take(at)))
            self.kept += len(at)

    def _elapsed(self, reading: Elapsed, pair: Pair, columns: Columns) -> None:
        start = columns.get(reading.start)
        if start is None:
            return
        stop, begun = columns[reading.stop], start != NO_MOMENT
        ended = begun & (stop != NO_MOMENT)
        at = np.flatnonzero(ended)
        waited = stop.take(at)
        waited -= start.take(at)
        if len(waited) and waited.min() < 0:
            if reading.instant_before:
                np.maximum(waited, 0, out=waited)
            else:
                at, waited = at[waited >= 0], waited[waited >= 0]
        self._put(pair.take(at), waited)
        going = begun & ~ended
        if reading.done is not None and reading.done in columns:
            going &= columns[reading.done] != 1
        if reading.by is not None and reading.by in columns:
            going &= columns[reading.by] == NO_MOMENT
        if "closed_at" in columns:
            closed = columns["closed_at"]
            at = np.flatnonzero(going & (closed != NO_MOMENT))
            waited = closed.take(at) - start.take(at)
            some = waited >= 0
            self._put(pair.take(at[some]), waited[some], 1)
            going &= closed == NO_MOMENT
        self._keep(pair, start, going)

    def _recorded(self, pair: Pair, columns: Columns) -> None:
        value, until = columns[self.metric.key], _until(self.metric, self._present)
        if until is None:
            self._put_known(pair, value)
            return
        final = np.zeros(len(pair), bool)
        when, done = until
        if when in columns:
            final |= columns[when] != NO_MOMENT
        if done in columns:
            final |= columns[done] == 1
        self._put_known(pair, value, ~final)

    def _happened(self, reading: Happened, pair: Pair, columns: Columns) -> NDArray[np.int8]:
        """Yes, no or nothing of each probe.

        As sums and bits of bytes, a fifth of the time that it takes to write where a mask says.
        """
        found = np.full(len(pair), NOTHING, np.int8)
        said, stop = columns.get(self.metric.key), columns.get(reading.stop)
        if stop is not None:
            came, closed = stop != NO_MOMENT, columns.get("closed_at")
            over = came if closed is None else came | (closed != NO_MOMENT)
            found += over.view(np.int8)
            found += came.view(np.int8)
            if reading.once:
                count = columns.get(reading.once, np.full(len(pair), NOTHING))
                found -= (came & (count != 1)).view(np.int8)
                found -= (came & (count == NOTHING)).view(np.int8)
            if reading.given:
                given = columns.get(reading.given, np.full(len(pair), NO_MOMENT))
                found |= _every_bit(given == NO_MOMENT)
                if reading.grace is not None:
                    going = (given != NO_MOMENT) & ~came
                    for other, none in ((closed, NO_MOMENT), (said, NOTHING)):
                        if other is not None:
                            going &= other == none
                    self._keep(pair, given, going)
        if said is not None:
            known = _every_bit(said != NOTHING)
            found &= ~known
            found |= said.astype(np.int8) & known
        return found

    def closed(self, as_of: int) -> Grid | Loose:
        """All that was counted, with what is still open at `as_of`."""
        reading = self.metric.reading
        grace = reading.grace if isinstance(reading, Happened) else 0
        for pair, start in self._open:
            some = start <= as_of - to_microseconds(grace or 0)
            owner, begun = pair[some].astype(np.int64), start[some]
            if isinstance(reading, Elapsed):
                self._put(owner, as_of - begun, 1)
            else:
                self._put(owner, np.zeros(len(owner), np.int64))
        self._open.clear()
        return self._cells


def _every_bit(some: NDArray[np.bool_]) -> NDArray[np.int8]:
    """-1, which is nothing and has every bit, where it is true; else 0."""
    return np.asarray(-some.view(np.int8))


def _until(metric: Metric, present: frozenset[str]) -> tuple[str, str] | None:
    """The moment and the column by which a recorded value is final, where a table has any."""
    reading = metric.reading
    if not isinstance(reading, Recorded) or reading.until is None:
        return None
    return reading.until if present.intersection(reading.until) else None


class BlockFolding:
    """Counts the probes of one table under some metrics: see `model.blocks.Folding`."""

    def __init__(self, metrics: Mapping[str, Metric]) -> None:
        self._metrics = metrics
        self._counts: list[_Count] = []

    def begin(self, present: frozenset[str], rows: int) -> bool:
        """Begin anew; false where a wait is given as such, which is not read here."""
        self._counts = []
        most = min(MOST_CELLS, PER_ROW * rows)
        for metric in self._metrics.values():
            if metric.is_fact:
                continue
            given = {metric.key, censored_column(metric)} & present
            if metric.kind is Kind.DURATION and given:
                return False
            if bulk.can_say(metric, present):
                self._counts.append(_Count(metric, present, most))
        return True

    def add(self, block: Block, pairs: int) -> bool:
        """Count a block under every metric."""
        for count in self._counts:
            count.add(block.pair, block.columns, pairs)
        return sum(count.kept for count in self._counts) <= MOST_OPEN

    def end(self, pairs: Sequence[tuple[str, str]], as_of: int) -> Experienced:
        """The evidence."""
        counts = sorted(self._counts, key=lambda count: count.metric.key)
        self._counts = []
        return counted([count.closed(as_of) for count in counts], pairs)
