"""The cells that probes are counted in: arrays, one for each metric."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.measure import bulk
from aftersales_eval.model.evidence import BIN_TOLERANCE, BINS_PER_OCTAVE, INSTANT
from aftersales_eval.model.histograms import Cells, Counted, Experienced, Histograms, beside
from aftersales_eval.model.metric import Metric

Pairs = Sequence[tuple[str, str]]
"""Brands and channels."""

_PLACE: Final = 32
"""Bits for a place: of durations there are some thousands, and no number is larger."""

_LOOSE: Final = 4_000_000
"""From so many on, counts without cells are put together."""

AT_ONCE: Final = 1 << 17
"""How many values are counted at once: what a step of that touches stays in the cache."""


class Grid(ABC):
    """The cells of one metric: those of each pair for each place, of what happened and, if anything
    can be, of what was censored.

    The place of a value is the value itself, or the bin of a duration. It has `most` cells at most.
    """

    def __init__(self, read: bulk.Measured, pairs: int, most: int) -> None:
        self.read, self.pairs, self.most = read, pairs, most

    @property
    def ways(self) -> int:
        """How many cells a pair has for a place."""
        return 1 if self.read.censored == bulk.NEVER else 2

    @property
    @abstractmethod
    def row(self) -> int:
        """How many cells a pair has."""

    def widen(self, pairs: int) -> bool:
        """Let there be cells for so many pairs; false if they are too many."""
        if pairs * self.row > self.most:
            return False
        self.pairs = pairs
        self.make_room()
        return True

    @abstractmethod
    def make_room(self) -> None:
        """Let there be as many cells as there are pairs."""

    def count(
        self, pair: NDArray[np.int64], value: NDArray[Any], flag: NDArray[Any] | int | None = None
    ) -> bool:
        """Count values of probes, each with whether it is censored; false for too many cells."""
        return not len(value) or self.put(pair, value, flag)

    @abstractmethod
    def put(
        self, pair: NDArray[np.int64], value: NDArray[Any], flag: NDArray[Any] | int | None
    ) -> bool:
        """The same of some values at least."""

    @abstractmethod
    def sql(self, n: int) -> str:
        """SQL for `v` and `c`, value and censored of the n-th metric, as one whole number."""

    @abstractmethod
    def add(self, pair: NDArray[np.int64], said: NDArray[Any]) -> bool:
        """Count what the database said of some probes; false if there would be too many cells."""

    @abstractmethod
    def whole(self) -> tuple[Cells, ...]:
        """All cells, as they stand."""

    @abstractmethod
    def clear(self) -> None:
        """Give the memory of the cells back."""

    def size(self) -> int:
        """How many places are not empty."""
        return sum(len(rows.pair) for rows in self.pieces())

    def pieces(self) -> Iterator[Rows]:
        """The cells that are not empty, some at a time."""
        cells = self.whole()
        step = max(AT_ONCE // max(sum(one.held.shape[1] for one in cells), 1), 1)
        for first in range(0, self.pairs, step):
            last = min(first + step, self.pairs)
            turn = (slice(None), slice(first, last))
            low, counts, sums = beside(cells, last - first, [turn])
            pair, place = np.nonzero(counts.any(axis=0))
            yield Rows(
                pair + first,
                place + low,
                list(counts[:, pair, place]),
                [] if sums is None else list(sums[:, pair, place]),
            )

    def loose(self) -> Loose:
        """What was counted, where no more cells may be made."""
        found = Loose(self.read)
        for rows in self.pieces():
            for way, count in enumerate(rows.counts):
                some = np.flatnonzero(count)
                total = rows.sums[way][some] if rows.sums else np.zeros(len(some))
                found.keep(rows.pair[some], rows.place[some], way, count[some], total)
        return found


def room_for(pairs: int) -> int:
    """For how many pairs there are cells: as moving them takes long, for some more."""
    return pairs + pairs // 4


def widened(cells: NDArray[Any], pairs: int, row: int) -> NDArray[Any]:
    """Cells of so many pairs, each of which has a row of them, with what was counted."""
    if pairs * row <= len(cells):
        return cells
    return np.concatenate([cells, np.zeros(room_for(pairs) * row - len(cells), cells.dtype)])


class Values(Grid):
    """The cells of values that stand for themselves: a pair's places from `low` on side by side, of
    what happened, and behind them those of what was censored.
    """

    def __init__(self, read: bulk.Measured, pairs: int, most: int) -> None:
        super().__init__(read, pairs, most)
        self._low = self._width = 0
        self._cells = np.zeros(0, np.int64)

    @property
    def row(self) -> int:
        """See Grid."""
        return self._width * self.ways

    def holds(self, low: int, high: int) -> bool:
        """Let there be cells for the places from `low` to `high`; false if they are too many."""
        first, last = low, high
        if self._width:
            first, last = min(low, self._low), max(high, self._low + self._width - 1)
        width = last - first + 1
        if width * self.pairs * self.ways > self.most:
            return False
        if width > self._width:
            at, rows = self._low - first, room_for(self.pairs)
            if self.row:
                rows = len(self._cells) // self.row
            new = np.zeros((rows, self.ways, width), np.int64)
            if self.row:
                new[:, :, at : at + self._width] = self._cells.reshape(rows, self.ways, self._width)
            self._cells = new.reshape(-1)
            self._low, self._width = first, width
        return True

    def make_room(self) -> None:
        """See Grid."""
        self._cells = widened(self._cells, self.pairs, self.row)

    def put(
        self, pair: NDArray[np.int64], value: NDArray[Any], flag: NDArray[Any] | int | None
    ) -> bool:
        """See Grid."""
        if not self.holds(int(value.min()), int(value.max())):
            return False
        cell = pair * self.row
        cell += value
        cell -= self._low
        if flag is not None and self.ways > 1:
            cell += np.multiply(flag, self._width, dtype=np.int64)
        # In place: arrays of so many cells take longer to make than to fill.
        np.add.at(self._cells, cell, 1)
        return True

    def sql(self, n: int) -> str:
        """See Grid; 0 for nothing."""
        flag = f" + CASE WHEN c{n} THEN {self._width} ELSE 0 END" if self.ways == 2 else ""
        whole = "UTINYINT" if self.row < 256 else "INTEGER"
        place = f"CAST(v{n} AS INTEGER) - {self._low}"
        return f"CAST(COALESCE({place}{flag} + 1, 0) AS {whole}) AS e{n}"

    def add(self, pair: NDArray[np.int64], said: NDArray[Any]) -> bool:
        """See Grid."""
        each = self.row + 1  # the first is for those that say nothing
        found = np.bincount(pair * each + said, minlength=self.pairs * each)
        self._cells[: self.pairs * self.row] += found.reshape(-1, each)[:, 1:].reshape(-1)
        return True

    def whole(self) -> tuple[Cells, ...]:
        """See Grid."""
        some = self._cells[: self.pairs * self.row]
        cells = some.reshape(self.pairs, self.ways, self._width)
        return tuple(Cells(self._low, cells[:, way]) for way in range(self.ways))

    def clear(self) -> None:
        """See Grid."""
        self._cells, self._width = np.zeros(0, np.int64), 0


class Rows(NamedTuple):
    """Something of what was counted of one metric: pairs and places with their counts and sums.

    Counts and sums are of what happened and, if there is a second, of what was censored.
    """

    pair: NDArray[np.int64]
    place: NDArray[np.int64]
    counts: Sequence[NDArray[np.int64]]
    sums: Sequence[NDArray[np.float64]]


class Loose:
    """The same without cells, for few probes of many brands: what was counted lies in a list."""

    def __init__(self, read: bulk.Measured) -> None:
        self.read = read
        self._kept: list[tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]] = []
        self._new = 0

    def count(
        self, pair: NDArray[np.int64], value: NDArray[Any], flag: NDArray[Any] | int | None = None
    ) -> None:
        """Count values of probes, each with whether it is censored."""
        amount = value.astype(np.float64)
        place = bins(amount) if self.read.binned else value
        self.keep(pair, place, flag, np.ones(len(pair), np.int64), amount)

    def keep(
        self, pair: NDArray[np.int64], place: NDArray[Any], flag: NDArray[Any] | int | None,
        count: NDArray[np.int64], total: NDArray[np.float64],
    ) -> None:  # fmt: skip
        """Keep some counts, and put those together that belong together now and then."""
        key = (pair << _PLACE) + (place - INSTANT)
        key *= 2
        if flag is not None:
            key += flag
        self._kept.append((key, count, total))
        self._new += len(key)
        if self._new >= _LOOSE:
            self._join()

    def _join(self) -> None:
        key, count, total = (np.concatenate(column) for column in zip(*self._kept, strict=True))
        order = np.argsort(key, kind="stable")
        key = key[order]
        first = np.flatnonzero(np.concatenate([[True], key[1:] != key[:-1]]))
        counts, totals = (np.add.reduceat(column[order], first) for column in (count, total))
        self._kept, self._new = [(key[first], counts, totals)], 0

    def clear(self) -> None:
        """Give the memory of what was kept back."""
        self._kept.clear()

    def size(self) -> int:
        """How many rows there are."""
        if self._kept:
            self._join()
        return sum(len(key) for key, _, _ in self._kept)

    def pieces(self) -> Iterator[Rows]:
        """All that was counted, at once."""
        if not self.size():
            return
        ((key, count, total),) = self._kept
        pair, place = key >> (_PLACE + 1), ((key >> 1) & ((1 << _PLACE) - 1)) + INSTANT
        ended = (key & 1) == 0
        yield Rows(
            pair,
            place,
            (np.where(ended, count, 0), np.where(ended, 0, count)),
            (np.where(ended, total, 0.0), np.where(ended, 0.0, total)) if self.read.binned else (),
        )


class _Names(NamedTuple):
    """Brands and channels, sorted, and the places of those that each pair stands for."""

    brands: tuple[str, ...]
    channels: tuple[str, ...]
    brand: NDArray[np.int64]
    channel: NDArray[np.int64]


def _names(pairs: Pairs) -> _Names:
    brands, brand = np.unique([b for b, _ in pairs], return_inverse=True)
    channels, channel = np.unique([c for _, c in pairs], return_inverse=True)
    return _Names(tuple(brands.tolist()), tuple(channels.tolist()), brand, channel)


def counted(cells: Sequence[Grid | Loose], pairs: Pairs) -> Experienced:
    """What was counted of several metrics: in cells, where all of them have some."""
    grids = [one for one in cells if isinstance(one, Grid)]
    if len(grids) < len(cells):
        return filled(cells, pairs)
    names = _names(pairs)
    return Counted(
        names.brands,
        tuple(one.read.metric.key for one in grids),
        names.channels,
        names.brand,
        names.channel,
        tuple(one.whole() for one in grids),
        lambda: filled(grids, pairs, clear=False),
    )


def filled(cells: Sequence[Grid | Loose], pairs: Pairs, *, clear: bool = True) -> Histograms:
    """The same in columns; the memory of the cells is given back, unless that is not wanted."""
    brands, channels, brand, channel = _names(pairs)

    def put(n: int) -> None:
        """Writes the rows of metric `n` where they belong, in columns that all metrics share."""
        first = int(ends[n])
        for rows in cells[n].pieces():
            mine = slice(first, first + len(rows.pair))
            brand_at[mine], channel_at[mine] = brand[rows.pair], channel[rows.pair]
            metric_at[mine], numbers[0][mine], first = n, rows.place, mine.stop
            for column, values in zip(counts, rows.counts, strict=False):
                column[mine] = values
            for sums, amounts in zip(numbers[1:], rows.sums, strict=False):
                sums[mine] = amounts
        if clear:
            cells[n].clear()

    with ThreadPoolExecutor(os.cpu_count()) as several:
        ends = np.cumsum([0, *several.map(lambda one: one.size(), cells)])
        # Made once at their full length: there are millions of rows, and new memory takes long.
        brand_at, metric_at, channel_at = (np.empty(ends[-1], np.int64) for _ in range(3))
        counts = [np.zeros(ends[-1], np.int64) for _ in range(2)]
        numbers = [np.zeros(ends[-1]) for _ in range(3)]
        list(several.map(put, range(len(cells))))
    return Histograms(
        brands,
        tuple(one.read.metric.key for one in cells),
        channels,
        brand_at,
        metric_at,
        channel_at,
        numbers[0],
        counts[0],
        numbers[1],
        counts[1],
        numbers[2],
    )


def bins(value: NDArray[np.float64]) -> NDArray[np.int64]:
    """The bin of each duration, as `model.evidence.duration_bin` says."""
    octaves = np.log2(np.maximum(value, 1.0))
    octaves *= BINS_PER_OCTAVE
    octaves += BIN_TOLERANCE
    place = octaves.astype(np.int64)  # above nothing, so it rounds down
    none = value == 0
    if none.any():
        place[none] = INSTANT
    return place


def named(
    pairs: Pairs, metric: Metric, pair: NDArray[np.int64], *columns: NDArray[Any]
) -> Histograms:
    """Columns with the brands and channels that their pairs stand for."""
    brands, channels, brand, channel = _names(pairs)
    return Histograms(
        brands,
        (metric.key,),
        channels,
        brand[pair],
        np.zeros(len(pair), np.int64),
        channel[pair],
        *columns,
    )
