"""The cells that probes are counted in: arrays, one for each metric."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.measure import bulk
from aftersales_eval.model.evidence import BIN_TOLERANCE, BINS_PER_OCTAVE, INSTANT
from aftersales_eval.model.histograms import Cells, Counted, Experienced, Histograms
from aftersales_eval.model.metric import Metric

Pairs = Sequence[tuple[str, str]]
"""Brands and channels."""

_PLACE: Final = 32
"""Bits for a place: of durations there are some thousands, and no number is larger."""

_LOOSE: Final = 4_000_000
"""From so many on, counts without cells are put together."""

AT_ONCE: Final = 1 << 17
"""How many values are counted at once: what a step of that touches stays in the cache."""


@dataclass
class Grid:
    """The cells of one metric: a pair's places from `low` on side by side, of what happened, and
    behind them those of what was censored, if anything can be.

    The place of a value is the value itself, or the bin of a duration. Of durations it is not known
    before where they lie, so their cells become more as they are met. Their cells are complex, with
    a count in the real part and the sum in the other: to touch a cell is what takes longest.
    """

    read: bulk.Measured
    pairs: int
    most: int
    low: int = 0
    width: int = 0
    cells: NDArray[Any] = field(init=False)

    def __post_init__(self) -> None:
        self.cells = self._empty(0)

    def _empty(self, *shape: int) -> NDArray[Any]:
        return np.zeros(shape, np.complex128 if self.read.binned else np.int64)

    @property
    def ways(self) -> int:
        """How many cells a pair has for a place."""
        return 1 if self.read.censored == bulk.NEVER else 2

    def holds(self, low: int, high: int) -> bool:
        """Let there be cells for the places from `low` to `high`; false if they are too many."""
        first, last = low, high
        if self.width:
            first, last = min(low, self.low), max(high, self.low + self.width - 1)
        room = self.most // max(self.pairs * self.ways, 1) - (last - first + 1)
        if room < 0:
            return False
        if last - first + 1 > self.width:
            if self.read.binned:
                # What comes next lies a little further out, and to move the cells takes long.
                more = min(2 * BINS_PER_OCTAVE, room // 2)
                first, last = first - more, last + more
            self._stretch(first, last - first + 1)
        return True

    def _stretch(self, first: int, width: int) -> None:
        """Make the places `width` from `first` on, with what was counted where it belongs."""
        at, row = self.low - first, self.width * self.ways
        rows = len(self.cells) // row if row else self._rows(self.pairs)
        new = self._empty(rows, self.ways, width)
        if row:
            new[:, :, at : at + self.width] = self.cells.reshape(rows, self.ways, self.width)
        self.cells = new.reshape(-1)
        self.low, self.width = first, width

    def size(self) -> int:
        """How many places are not empty."""
        return sum(int(np.count_nonzero(there)) for _, _, there in self._there())

    def _there(self) -> Iterator[tuple[int, NDArray[Any], NDArray[np.bool_]]]:
        """The cells of some pairs at a time, from which pair on, and which places are not empty."""
        cells = self.cells.reshape(-1, self.ways, max(self.width, 1))
        step = max(AT_ONCE // max(self.width, 1), 1)
        for first in range(0, len(cells), step):
            some = cells[first : first + step]
            yield first, some, (some[:, 0] != 0) | (some[:, -1] != 0)

    def pieces(self) -> Iterator[Rows]:
        """The cells that are not empty, some at a time."""
        for first, cells, there in self._there():
            pair, place = np.nonzero(there)
            found = [cells[:, way][pair, place] for way in range(self.ways)]
            counts = [each.real.astype(np.int64) for each in found]
            sums = [each.imag for each in found] if self.read.binned else []
            yield Rows(pair + first, place + self.low, counts, sums)

    def clear(self) -> None:
        """Give the memory of the cells back."""
        self.cells, self.width = self._empty(0), 0

    def whole(self) -> Cells:
        """All cells, as they stand."""
        some = self.pairs * self.width * self.ways
        return Cells(self.low, self.cells[:some].reshape(self.pairs, self.ways, self.width))

    def loose(self) -> Loose:
        """What was counted, where no more cells may be made."""
        found = Loose(self.read)
        for rows in self.pieces():
            for way, count in enumerate(rows.counts):
                some = np.flatnonzero(count)
                total = rows.sums[way][some] if rows.sums else np.zeros(len(some))
                found.keep(rows.pair[some], rows.place[some], way, count[some], total)
        return found

    @staticmethod
    def _rows(pairs: int) -> int:
        """For how many pairs there are cells: as moving them takes long, for some more."""
        return pairs + pairs // 4

    def sql(self, n: int) -> str:
        """SQL for `v` and `c`, value and censored of the n-th metric, as one whole number.

        Nothing is below all others: -1 of a duration, of all else 0.
        """
        if self.read.binned:
            flag = f" + CASE WHEN c{n} THEN 1 ELSE 0 END" if self.ways == 2 else ""
            return f"COALESCE(CAST(v{n} AS BIGINT) * {self.ways}{flag}, -1) AS e{n}"
        flag = f" + CASE WHEN c{n} THEN {self.width} ELSE 0 END" if self.ways == 2 else ""
        whole = "UTINYINT" if self.width * self.ways < 256 else "INTEGER"
        place = f"CAST(v{n} AS INTEGER) - {self.low}"
        return f"CAST(COALESCE({place}{flag} + 1, 0) AS {whole}) AS e{n}"

    def add(self, pair: NDArray[np.int64], said: NDArray[Any]) -> bool:
        """Count what the database said of some probes; false if there would be too many cells."""
        if not self.read.binned:
            each = self.width * self.ways + 1  # the first is for those that say nothing
            found = np.bincount(pair * each + said, minlength=self.pairs * each)
            self.cells[: self.pairs * (each - 1)] += found.reshape(-1, each)[:, 1:].reshape(-1)
            return True
        return all(
            self._add_durations(pair[at : at + AT_ONCE], said[at : at + AT_ONCE])
            for at in range(0, len(pair), AT_ONCE)
        )

    def _add_durations(self, pair: NDArray[np.int64], said: NDArray[Any]) -> bool:
        known = np.flatnonzero(said >= 0)
        some = said.take(known)
        return self.count(
            pair.take(known), some >> (self.ways - 1), some & 1 if self.ways > 1 else None
        )

    def count(
        self, pair: NDArray[np.int64], value: NDArray[Any], flag: NDArray[Any] | int | None = None
    ) -> bool:
        """Count values of probes, each with whether it is censored; false for too many cells."""
        if not len(value):
            return True
        place: NDArray[Any] = value
        one: NDArray[Any] | int = 1
        if self.read.binned:
            one = np.ones(len(value), np.complex128)
            one.imag = value
            place = bins(one.imag)
        if not self.holds(int(place.min()), int(place.max())):
            return False
        cell = pair * (self.width * self.ways)
        cell += place
        cell -= self.low
        if flag is not None and self.ways > 1:
            cell += np.multiply(flag, self.width, dtype=np.int64)
        # In place: arrays of so many cells take longer to make than to fill.
        np.add.at(self.cells, cell, one)
        return True

    def widen(self, pairs: int) -> bool:
        """Let there be cells for so many pairs; false if they are too many."""
        self.pairs = pairs
        if pairs * self.width * self.ways > self.most:
            return False
        row = self.width * self.ways
        if pairs * row > len(self.cells):
            more = self._rows(pairs) * row - len(self.cells)
            self.cells = np.concatenate([self.cells, self._empty(more)])
        return True


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
