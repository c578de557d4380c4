"""Many probes of a database at hand to histograms.

The metrics are read by the same SQL as in `bulk`, all of them in one scan, with a number for each
brand and channel. The database only says of each probe what its values are; they are counted in
arrays, which takes a fraction of the time of grouping them. A metric of so many different values
that no array would hold them is grouped by the database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.measure import bulk
from aftersales_eval.measure.grids import Grid, Values, filled, named
from aftersales_eval.measure.waits import Waits
from aftersales_eval.model.histograms import Histograms
from aftersales_eval.model.metric import Kind, Metric

Ask = Callable[[str], Mapping[str, NDArray[Any]]]
"""Runs a query and returns its columns."""

FEW: Final = 100_000
"""Up to so many rows, one statement is the quickest."""

AT_ONCE: Final = 2_000_000
"""How many rows are fetched at once."""

MOST_CELLS: Final = 1 << 24
"""How many cells a metric may have: 8 bytes each; those of a duration 16 at most."""

PER_ROW: Final = 4
"""How many cells a metric may have for each row: to touch memory takes as long as to group."""


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

    @property
    def latest(self) -> int | None:
        """A moment behind which none of the table lies, none if there is no moment at all."""


def histograms(
    ask: Ask, parts: Iterable[Part], metrics: Mapping[str, Metric], as_of: int
) -> Histograms:
    """The evidence of all parts."""
    return joined([one for part in parts for one in _part(ask, part, metrics, as_of)])


def _part(ask: Ask, part: Part, metrics: Mapping[str, Metric], as_of: int) -> list[Histograms]:
    if part.rows <= FEW:
        return [bulk.histograms([ask(bulk.statement(metrics, as_of, part.present, part.relation))])]
    known = bulk.AsOf(as_of, all_before=part.latest is None or part.latest <= as_of)
    grids, rest = _grids(ask, part, bulk.measured(metrics, known, part.present))
    grids, too_many = _counted(ask, part, grids)
    rest += too_many
    found = [filled(grids, part.pairs)] if grids else []
    return found + [_grouped(ask, part, read) for read in rest]


def _grids(
    ask: Ask, part: Part, found: Sequence[bulk.Measured]
) -> tuple[list[Grid], list[bulk.Measured]]:
    """The cells of each metric, as far as they are known; and metrics that would need too many."""
    few = [read for read in found if not read.binned]
    ends = [
        f"MIN({read.value}) AS low{n}, MAX({read.value}) AS high{n},"
        f" BOOL_AND({read.value} = FLOOR({read.value})) AS whole{n}"
        for n, read in enumerate(few)
        if read.metric.kind is not Kind.YES_NO
    ]
    said = ask(f"SELECT {', '.join(ends)} FROM {part.relation}") if ends else {}
    pairs, most = len(part.pairs), min(MOST_CELLS, PER_ROW * part.rows)
    grids: list[Grid] = [Waits(read, pairs, most) for read in found if read.binned]
    rest: list[bulk.Measured] = []
    for n, read in enumerate(few):
        low, high, whole = (
            (said[f"{name}{n}"][0] for name in ("low", "high", "whole"))
            if f"low{n}" in said
            else (0, 1, True)
        )
        if low is np.ma.masked:
            continue
        grid = Values(read, pairs, most)
        if whole and grid.holds(int(low), int(high)):
            grids.append(grid)
        else:
            rest.append(read)
    return grids, rest


def _counted(ask: Ask, part: Part, grids: list[Grid]) -> tuple[list[Grid], list[bulk.Measured]]:
    """Fill the cells, piece by piece; also the metrics that turn out to need too many."""
    rest: list[bulk.Measured] = []
    for start in range(0, part.rows, AT_ONCE):
        if not grids:
            break
        said = ask(_query(part, grids, start))
        pair = said["brand"].astype(np.int64)
        fitting = [grid for n, grid in enumerate(grids) if grid.add(pair, said[f"e{n}"])]
        rest += [grid.read for grid in grids if all(grid is not other for other in fitting)]
        grids = fitting
    return grids, rest


def _query(part: Part, grids: Sequence[Grid], start: int) -> str:
    """SQL for what a piece of the probes says of each metric."""
    values = "".join(
        f", {grid.read.value} AS v{n}, {grid.read.censored} AS c{n}" for n, grid in enumerate(grids)
    )
    cells = ", ".join(grid.sql(n) for n, grid in enumerate(grids))
    return (
        f"SELECT brand, {cells} FROM (SELECT brand{values} FROM {part.coded}"
        f" WHERE _at >= {start} AND _at < {start + AT_ONCE}) AS measured"
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
    return named(
        part.pairs,
        read.metric,
        said["brand"].astype(np.int64),
        said["bin"] + 0.0,  # -0.0 and 0.0 are one value
        np.where(censored, 0, n),
        np.where(censored, 0.0, total),
        np.where(censored, n, 0),
        np.where(censored, total, 0.0),
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
