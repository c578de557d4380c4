"""Many probes of a database at hand to histograms, counted in arrays with a cell for every bin.

The metrics are read by the same SQL as in `bulk`, but the database only says into which cell each
value falls. Counting cells that lie side by side takes a fraction of the time that grouping by
brand, channel and bin takes. Where cells would be too many, `bulk` groups.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.measure import bulk
from aftersales_eval.model.evidence import duration_bin
from aftersales_eval.model.histograms import Histograms
from aftersales_eval.model.metric import Metric

Ask = Callable[[str], Mapping[str, NDArray[Any]]]
"""Runs a query and returns its columns."""

FEW: Final = 100_000
"""Up to so many rows, one statement is the quickest."""

AT_ONCE: Final = 4_000_000
"""How many rows are fetched at once."""

MOST_CELLS: Final = 1 << 25
"""How many cells there may be in all; each takes twelve bytes."""


class Part(Protocol):
    """Probes of one table: see `sources.tables.Part`."""

    @property
    def relation(self) -> str:
        """SQL for the probes with their brands and channels."""

    @property
    def coded(self) -> str:
        """SQL for the same with places in `pairs` as brands, and `_at`, where a row stands."""

    @property
    def present(self) -> frozenset[str]:
        """The columns that the table has."""

    @property
    def pairs(self) -> Sequence[tuple[str, str]]:
        """Brands and channels."""

    @property
    def rows(self) -> int:
        """Where the last row stands, and one."""


class _Grid(NamedTuple):
    """The cells of one metric: a pair's bins from `low` on side by side, each censored or not."""

    read: bulk.Measured
    low: int
    width: int
    ways: int

    def cells(self, pairs: int) -> int:
        return pairs * self.width * self.ways


def histograms(
    ask: Ask, parts: Iterable[Part], metrics: Mapping[str, Metric], as_of: int
) -> Histograms:
    """The evidence of all parts."""
    return joined([one for part in parts for one in _part(ask, part, metrics, as_of)])


def _part(ask: Ask, part: Part, metrics: Mapping[str, Metric], as_of: int) -> list[Histograms]:
    if part.rows <= FEW:
        return [bulk.histograms([ask(bulk.statement(metrics, as_of, part.present, part.relation))])]
    found = bulk.measured(metrics, as_of, part.present)
    grids, rest = _grids(ask, part, found)
    made = _counted(ask, part, grids)
    for metric in rest:
        sql = bulk.statement({metric.key: metric}, as_of, part.present, part.coded)
        made.append(_grouped(ask(sql), part, metric))
    return made


def _grids(
    ask: Ask, part: Part, found: Sequence[bulk.Measured]
) -> tuple[list[_Grid], list[Metric]]:
    """Where the values of each metric lie; and the metrics that have too many for cells."""
    if not found:
        return [], []
    values = ", ".join(f"CAST({m.value} AS DOUBLE) AS v{n}" for n, m in enumerate(found))
    ends = ", ".join(
        f"MIN(v{n}) AS low{n}, MAX(v{n}) AS high{n}, BOOL_AND(v{n} = FLOOR(v{n})) AS whole{n}"
        for n in range(len(found))
    )
    said = ask(f"SELECT {ends} FROM (SELECT {values} FROM {part.relation}) AS measured")
    grids: list[_Grid] = []
    rest: list[Metric] = []
    room = MOST_CELLS
    for n, read in enumerate(found):
        low, high, whole = (said[f"{name}{n}"][0] for name in ("low", "high", "whole"))
        if low is np.ma.masked:
            continue
        if read.binned:  # the database's logarithm may differ in the last digit, so one more
            low, high = duration_bin(int(low)) - 1, duration_bin(int(high)) + 1
        ways = 1 if read.censored == bulk.NEVER else 2
        grid = _Grid(read, int(low), int(high) - int(low) + 1, ways)
        cells = grid.cells(len(part.pairs))
        if not whole or cells > room:
            rest.append(read.metric)
            continue
        room -= cells
        grids.append(grid)
    return grids, rest


def _counted(ask: Ask, part: Part, grids: Sequence[_Grid]) -> list[Histograms]:
    """The histograms of metrics that have cells."""
    if not grids:
        return []
    pairs = len(part.pairs)
    counts = [np.zeros(grid.cells(pairs), np.int32) for grid in grids]
    sums = [np.zeros(len(c) if g.read.binned else 0) for c, g in zip(counts, grids, strict=True)]
    query = _query(part, grids)
    for start in range(0, part.rows, AT_ONCE):
        said = ask(f"{query} WHERE _at >= {start} AND _at < {start + AT_ONCE}) AS measured")
        for n, grid in enumerate(grids):
            cells, size = said[f"cell{n}"], len(counts[n])
            counts[n] += np.bincount(cells, minlength=size + 1)[:size].astype(np.int32)
            if grid.read.binned:
                sums[n] += np.bincount(cells, said[f"amount{n}"], minlength=size + 1)[:size]
    return [
        _filled(part, grid, count, total)
        for grid, count, total in zip(grids, counts, sums, strict=True)
    ]


def _query(part: Part, grids: Sequence[_Grid]) -> str:
    """SQL, without its end, for the cell of each value; the cell behind the last is for none."""
    values = "".join(
        f", CAST({g.read.value} AS DOUBLE) AS v{n}, {g.read.censored} AS c{n}"
        for n, g in enumerate(grids)
    )
    cells = []
    for n, grid in enumerate(grids):
        each = bulk.octave(f"v{n}") if grid.read.binned else f"v{n}"
        place = f"(brand * {grid.width} + CAST({each} AS INTEGER) - {grid.low}) * {grid.ways}"
        flag = f" + CASE WHEN c{n} THEN 1 ELSE 0 END" if grid.ways == 2 else ""
        cells.append(f"COALESCE({place}{flag}, {grid.cells(len(part.pairs))}) AS cell{n}")
        if grid.read.binned:
            cells.append(f"COALESCE(v{n}, 0) AS amount{n}")
    return f"SELECT {', '.join(cells)} FROM (SELECT brand{values} FROM {part.coded}"


def _filled(
    part: Part, grid: _Grid, counts: NDArray[np.int32], sums: NDArray[np.float64]
) -> Histograms:
    """The cells of a metric that are not empty."""
    both = counts.reshape(-1, grid.ways)
    at = np.flatnonzero(both.any(axis=1))
    none = np.zeros(len(at), np.int64)
    nothing = np.zeros(len(at))
    totals = sums.reshape(-1, grid.ways)[at] if len(sums) else None
    return _named(
        part,
        grid.read.metric,
        at // grid.width,
        (at % grid.width + grid.low).astype(np.float64),
        both[at, 0].astype(np.int64),
        nothing if totals is None else totals[:, 0],
        both[at, 1].astype(np.int64) if grid.ways == 2 else none,
        totals[:, 1] if totals is not None and grid.ways == 2 else nothing,
    )


def _grouped(said: Mapping[str, NDArray[Any]], part: Part, metric: Metric) -> Histograms:
    """The columns of a statement over a coded relation."""
    return _named(
        part,
        metric,
        said["brand"].astype(np.int64),
        said["bin"].astype(np.float64) + 0.0,
        said["events"].astype(np.int64),
        said["event_sum"].astype(np.float64),
        said["censored"].astype(np.int64),
        said["censored_sum"].astype(np.float64),
    )


def _named(
    part: Part, metric: Metric, pair: NDArray[np.int64], *columns: NDArray[Any]
) -> Histograms:
    """Columns with the brands and channels that their pairs stand for."""
    brands, brand = np.unique([b for b, _ in part.pairs], return_inverse=True)
    channels, channel = np.unique([c for _, c in part.pairs], return_inverse=True)
    return Histograms(
        tuple(brands.tolist()),
        (metric.key,),
        tuple(channels.tolist()),
        brand[pair],
        np.zeros(len(pair), np.int64),
        channel[pair],
        *columns,
    )


def joined(found: Sequence[Histograms]) -> Histograms:
    """Several histograms as one, with one vocabulary."""
    brands, brand = _unified([(one.brands, one.brand) for one in found])
    metrics, metric = _unified([(one.metrics, one.metric) for one in found])
    channels, channel = _unified([(one.channels, one.channel) for one in found])
    return Histograms(
        brands,
        metrics,
        channels,
        brand,
        metric,
        channel,
        _behind([one.bin for one in found], np.float64),
        _behind([one.events for one in found], np.int64),
        _behind([one.event_sum for one in found], np.float64),
        _behind([one.censored for one in found], np.int64),
        _behind([one.censored_sum for one in found], np.float64),
    )


def _unified(
    found: Sequence[tuple[tuple[str, ...], NDArray[np.int64]]],
) -> tuple[tuple[str, ...], NDArray[np.int64]]:
    """Codes of several vocabularies as those of one."""
    words = sorted({word for own, _ in found for word in own})
    places = {word: place for place, word in enumerate(words)}
    codes = [np.array([places[w] for w in own], np.int64)[code] for own, code in found]
    return tuple(words), _behind(codes, np.int64)


def _behind(columns: Sequence[NDArray[Any]], kind: type) -> NDArray[Any]:
    """Columns one behind the other."""
    return np.concatenate(columns) if columns else np.empty(0, kind)
