"""Many probes of a database at hand to histograms.

The metrics are read by the same SQL as in `bulk`. Durations fall into many bins and are grouped by
its statement, one metric after the other, with a number for each brand and channel. Ratings, counts
and answers have few values: of these the database only says into which cell of an array each falls,
for all such metrics in one scan, and counting cells takes a fraction of the time of grouping.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.measure import bulk
from aftersales_eval.model.histograms import Histograms
from aftersales_eval.model.metric import Kind, Metric

Ask = Callable[[str], Mapping[str, NDArray[Any]]]
"""Runs a query and returns its columns."""

FEW: Final = 100_000
"""Up to so many rows, one statement is the quickest."""

AT_ONCE: Final = 4_000_000
"""How many rows are fetched at once."""

MOST_CELLS: Final = 1_000_000
"""How many cells a metric may have: so many fit into a processor's own memory."""


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
    """The cells of one metric: a pair's values from `low` on side by side, each censored or not."""

    read: bulk.Measured
    low: int
    width: int
    ways: int

    def cells(self, pairs: int) -> int:
        """How many cells there are."""
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
    return made + [_grouped(ask, part, read) for read in rest]


def _grids(
    ask: Ask, part: Part, found: Sequence[bulk.Measured]
) -> tuple[list[_Grid], list[bulk.Measured]]:
    """Where the values of each metric lie; and the metrics that would need too many cells."""
    rest = [read for read in found if read.binned]
    few = [read for read in found if not read.binned]
    ends = [
        f"MIN({read.value}) AS low{n}, MAX({read.value}) AS high{n},"
        f" BOOL_AND({read.value} = FLOOR({read.value})) AS whole{n}"
        for n, read in enumerate(few)
        if read.metric.kind is not Kind.YES_NO
    ]
    said = ask(f"SELECT {', '.join(ends)} FROM {part.relation}") if ends else {}
    grids: list[_Grid] = []
    for n, read in enumerate(few):
        low, high, whole = (
            (said[f"{name}{n}"][0] for name in ("low", "high", "whole"))
            if f"low{n}" in said
            else (0, 1, True)
        )
        if low is np.ma.masked:
            continue
        ways = 1 if read.censored == bulk.NEVER else 2
        grid = _Grid(read, int(low), int(high) - int(low) + 1, ways)
        if whole and grid.cells(len(part.pairs)) <= MOST_CELLS:
            grids.append(grid)
        else:
            rest.append(read)
    return grids, rest


def _counted(ask: Ask, part: Part, grids: Sequence[_Grid]) -> list[Histograms]:
    """The histograms of metrics that have cells."""
    if not grids:
        return []
    counts = [np.zeros(grid.cells(len(part.pairs)), np.int64) for grid in grids]
    query = _query(part, grids)
    for start in range(0, part.rows, AT_ONCE):
        said = ask(f"{query} WHERE _at >= {start} AND _at < {start + AT_ONCE}) AS measured")
        for n, count in enumerate(counts):
            counts[n] += np.bincount(said[f"cell{n}"], minlength=len(count) + 1)[:-1]
    return [_filled(part, grid, count) for grid, count in zip(grids, counts, strict=True)]


def _query(part: Part, grids: Sequence[_Grid]) -> str:
    """SQL, without its end, for the cell of each value; the cell behind the last is for none."""
    values = "".join(
        f", {grid.read.value} AS v{n}, {grid.read.censored} AS c{n}" for n, grid in enumerate(grids)
    )
    cells = []
    for n, grid in enumerate(grids):
        place = f"(brand * {grid.width} + CAST(v{n} AS INTEGER) - {grid.low}) * {grid.ways}"
        flag = f" + CASE WHEN c{n} THEN 1 ELSE 0 END" if grid.ways == 2 else ""
        cells.append(f"COALESCE({place}{flag}, {grid.cells(len(part.pairs))}) AS cell{n}")
    return f"SELECT {', '.join(cells)} FROM (SELECT brand{values} FROM {part.coded}"


def _filled(part: Part, grid: _Grid, counts: NDArray[np.int64]) -> Histograms:
    """The cells of a metric that are not empty."""
    both = counts.reshape(-1, grid.ways)
    at = np.flatnonzero(both.any(axis=1))
    nothing = np.zeros(len(at))
    return _named(
        part,
        grid.read.metric,
        at // grid.width,
        (at % grid.width + grid.low).astype(np.float64),
        both[at, 0],
        nothing,
        both[at, 1] if grid.ways == 2 else np.zeros(len(at), np.int64),
        nothing,
    )


def _grouped(ask: Ask, part: Part, read: bulk.Measured) -> Histograms:
    """The histograms of one metric, by the database; with numbers for keys it is several times
    faster at it than with the texts of the statement for all metrics.
    """
    place, amount = (bulk.octave("value"), "SUM(value)") if read.binned else ("value", "0")
    said = ask(
        f"SELECT brand, CAST({place} AS DOUBLE) AS bin, censored, COUNT(*) AS n, {amount} AS total"
        f" FROM (SELECT brand, {read.value} AS value, {read.censored} AS censored"
        f" FROM {part.coded}) AS measured WHERE value IS NOT NULL GROUP BY brand, bin, censored"
    )
    censored, n = said["censored"], said["n"].astype(np.int64)
    total = said["total"].astype(np.float64)
    return _named(
        part,
        read.metric,
        said["brand"].astype(np.int64),
        said["bin"] + 0.0,  # -0.0 and 0.0 are one value
        np.where(censored, 0, n),
        np.where(censored, 0.0, total),
        np.where(censored, n, 0),
        np.where(censored, total, 0.0),
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
