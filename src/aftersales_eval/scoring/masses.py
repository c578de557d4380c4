"""Values with their counts, as curves are fitted to them, and the columns that they come from.

Everything about one criterion lies in flat arrays, brand behind brand, values rising within each:
what numpy reads in one go, and no loop over brands.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.model.evidence import Cell, Evidence
from aftersales_eval.model.histograms import Experienced, Histograms
from aftersales_eval.model.metric import Basis, Kind, Metric
from aftersales_eval.scoring.levels import Array

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]


class Masses(NamedTuple):
    """Values with their counts, flat, shape (k,), of n samples one behind the other.

    The sample i has the rows from `starts[i]` to `starts[i + 1]`, rising in `value` (base units)
    and each value once; `starts` has shape (n + 1,). A sample may be empty.
    """

    starts: Ints
    value: Array
    events: Ints
    censored: Ints

    @property
    def sizes(self) -> Ints:
        """How many distinct values each sample has, shape (n,)."""
        return np.asarray(np.diff(self.starts))

    def part(self, first: int, last: int) -> Masses:
        """The samples from `first` up to, not including, `last`."""
        at = slice(int(self.starts[first]), int(self.starts[last]))
        starts = self.starts[first : last + 1] - self.starts[first]
        return Masses(starts, self.value[at], self.events[at], self.censored[at])

    def some(self, who: Ints) -> Masses:
        """These samples, whose places rise."""
        sizes = self.sizes[who]
        starts = np.concatenate([[0], np.cumsum(sizes)])
        at = np.repeat(self.starts[who] - starts[:-1], sizes) + np.arange(starts[-1])
        return Masses(starts, self.value[at], self.events[at], self.censored[at])

    def filled(self) -> tuple[Ints, Masses]:
        """The places of the samples that are not empty, shape (m,), and those samples."""
        who = np.flatnonzero(self.sizes)
        starts = np.append(self.starts[who], self.starts[-1])
        return who, self._replace(starts=starts)

    def total(self, counts: Ints) -> Ints:
        """The sum of `events` or `censored` by sample, shape (n,)."""
        running = np.concatenate([[0], np.cumsum(counts)])
        return np.asarray(np.diff(running[self.starts]))


def columns(evidence: Iterable[Evidence], brands: Sequence[str]) -> Histograms:
    """Experienced evidence of these brands as columns."""
    places = {name: i for i, name in enumerate(brands)}
    metrics: dict[str, int] = {}
    channels: dict[str, int] = {}
    rows: list[tuple[int, int, int]] = []
    bins: list[float] = []
    cells: list[tuple[int, int, int, int]] = []
    for item in evidence:
        place = places.get(item.brand)
        if place is None or item.basis is not Basis.EXPERIENCED:
            continue
        metric = metrics.setdefault(item.metric, len(metrics))
        channel = channels.setdefault(item.channel, len(channels))
        rows += [(place, metric, channel)] * len(item.cells)
        bins += item.cells.keys()
        cells += item.cells.values()
    codes = np.array(rows, dtype=np.int64).reshape(-1, 3)
    counts: Array = np.array(cells, dtype=float).reshape(-1, 4)
    return Histograms(
        tuple(brands), tuple(metrics), tuple(channels), codes[:, 0], codes[:, 1], codes[:, 2],
        np.array(bins, dtype=float), counts[:, 0].astype(np.int64), counts[:, 1],
        counts[:, 2].astype(np.int64), counts[:, 3],
    )  # fmt: skip


def chosen(found: Experienced, brands: Sequence[str]) -> Experienced:
    """What was found of these brands only, in this order."""
    if tuple(brands) == found.brands:
        return found
    if isinstance(found, Histograms):
        return _rows_of(found, brands)
    brand = _places(found.brands, brands)[found.brand]
    return replace(
        found, brands=tuple(brands), brand=brand, rows=lambda: _rows_of(found.rows(), brands)
    )


def _rows_of(found: Histograms, brands: Sequence[str]) -> Histograms:
    brand = _places(found.brands, brands)[found.brand]
    keep = brand >= 0
    return Histograms(
        tuple(brands), found.metrics, found.channels,
        brand[keep], found.metric[keep], found.channel[keep], found.bin[keep],
        found.events[keep], found.event_sum[keep], found.censored[keep], found.censored_sum[keep],
    )  # fmt: skip


def _places(names: Sequence[str], among: Sequence[str]) -> Ints:
    """The place of each name among others, -1 for one that is not there."""
    places = {name: i for i, name in enumerate(among)}
    return np.array([places.get(name, -1) for name in names], dtype=np.int64)


def in_columns(found: Experienced) -> Histograms:
    """What was found as columns, however it was counted."""
    return found if isinstance(found, Histograms) else found.rows()


def digest(every: Experienced) -> str:
    """The SHA-256 of what the columns say, in whatever order their rows stand."""
    found = in_columns(every)
    order = np.lexsort((found.bin, found.channel, found.metric, found.brand))
    known = hashlib.sha256(repr(found[:3]).encode("utf-8", "backslashreplace"))
    for column in found[3:]:
        known.update(np.ascontiguousarray(column[order]).tobytes())
    return known.hexdigest()


def evidence_of(every: Experienced, metrics: Mapping[str, Metric]) -> list[Evidence]:
    """The same as objects, sorted by brand, metric and channel; for few brands only."""
    found = in_columns(every)
    cells: dict[tuple[str, str, str], dict[float, Cell]] = {}
    for brand, metric, channel, key, *counts in zip(*(c.tolist() for c in found[3:]), strict=True):
        names = (found.brands[brand], found.metrics[metric], found.channels[channel])
        histogram = cells.setdefault(names, {})
        histogram[key] = histogram.get(key, Cell()).plus(Cell(*map(int, counts)))
    return [
        Evidence(brand, key, channel, binned=metrics[key].kind is Kind.DURATION, cells=histogram)
        for (brand, key, channel), histogram in sorted(cells.items())
    ]


def single(found: Mapping[float, tuple[int, int]]) -> Masses:
    """One sample of values with how many events and censored waits stand at each."""
    values = sorted(found)
    return Masses(
        np.array([0, len(values)]),
        np.array(values, dtype=float),
        np.array([found[v][0] for v in values], dtype=np.int64),
        np.array([found[v][1] for v in values], dtype=np.int64),
    )
