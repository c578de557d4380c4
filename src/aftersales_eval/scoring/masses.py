"""Histograms to the values that curves are fitted to, for all brands at once.

Everything about one criterion lies in flat arrays, brand behind brand, values rising within each:
what numpy reads in one go, and no loop over brands.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.model.evidence import Cell, Evidence
from aftersales_eval.model.histograms import Histograms
from aftersales_eval.model.metric import Basis, Kind, Metric
from aftersales_eval.model.quantity import MICROSECONDS
from aftersales_eval.scoring.levels import Array

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]
Rows = Ints | slice
"""Which rows of columns are meant."""


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


def chosen(found: Histograms, brands: Sequence[str]) -> Histograms:
    """The histograms of these brands only, in this order."""
    if tuple(brands) == found.brands:
        return found
    places = {name: i for i, name in enumerate(brands)}
    new = np.array([places.get(name, -1) for name in found.brands], dtype=np.int64)
    brand = new[found.brand] if len(new) else found.brand
    keep = brand >= 0
    return Histograms(
        tuple(brands), found.metrics, found.channels,
        brand[keep], found.metric[keep], found.channel[keep], found.bin[keep],
        found.events[keep], found.event_sum[keep], found.censored[keep], found.censored_sum[keep],
    )  # fmt: skip


def digest(found: Histograms) -> str:
    """The SHA-256 of what the columns say, in whatever order their rows stand."""
    order = np.lexsort((found.bin, found.channel, found.metric, found.brand))
    known = hashlib.sha256(repr(found[:3]).encode("utf-8", "backslashreplace"))
    for column in found[3:]:
        known.update(np.ascontiguousarray(column[order]).tobytes())
    return known.hexdigest()


def evidence_of(found: Histograms, metrics: Mapping[str, Metric]) -> list[Evidence]:
    """The same as objects, sorted by brand, metric and channel; for few brands only."""
    cells: dict[tuple[str, str, str], dict[float, Cell]] = {}
    for brand, metric, channel, key, *counts in zip(*(c.tolist() for c in found[3:]), strict=True):
        names = (found.brands[brand], found.metrics[metric], found.channels[channel])
        histogram = cells.setdefault(names, {})
        histogram[key] = histogram.get(key, Cell()).plus(Cell(*map(int, counts)))
    return [
        Evidence(brand, key, channel, binned=metrics[key].kind is Kind.DURATION, cells=histogram)
        for (brand, key, channel), histogram in sorted(cells.items())
    ]


class Pool:
    """Histograms sorted once by metric, so that each criterion finds its own quickly."""

    def __init__(self, histograms: Histograms) -> None:
        self._all = histograms
        self._by_metric: dict[str, Rows] = {}
        metric, order = histograms.metric, None
        if (metric[1:] < metric[:-1]).any():
            order = np.argsort(metric, kind="stable")
            metric = metric[order]
        edges = np.searchsorted(metric, np.arange(len(histograms.metrics) + 1))
        for code, key in enumerate(histograms.metrics):
            mine = slice(int(edges[code]), int(edges[code + 1]))
            self._by_metric[key] = mine if order is None else order[mine]
        self.places = {name: i for i, name in enumerate(histograms.brands)}
        self._made: dict[tuple[str, tuple[str, ...], bool], tuple[Ints, Masses]] = {}

    @property
    def brands(self) -> tuple[str, ...]:
        """The brands, in the order of all results."""
        return self._all.brands

    @property
    def channels(self) -> tuple[str, ...]:
        """Every channel that there is evidence of."""
        return self._all.channels

    def masses(self, metric: Metric, channels: Sequence[str] = ()) -> Masses:
        """One sample per brand: what these channels (all, if none are named) say together."""
        return self._cached(metric, channels, apart=False)[1]

    def apart(self, metric: Metric, channels: Sequence[str] = ()) -> tuple[Ints, Masses]:
        """One sample per brand and channel, and the place of its brand: shape (n,), rising."""
        return self._cached(metric, channels, apart=True)

    def _cached(
        self, metric: Metric, channels: Sequence[str], *, apart: bool
    ) -> tuple[Ints, Masses]:
        key = (metric.key, tuple(sorted(channels)), apart)
        if key not in self._made:
            self._made[key] = self._pooled(metric, channels, apart=apart)
        return self._made[key]

    def _pooled(
        self, metric: Metric, channels: Sequence[str], *, apart: bool
    ) -> tuple[Ints, Masses]:
        found = self._all
        at = self._by_metric.get(metric.key, slice(0, 0))
        if channels:
            wanted = np.array([name in channels for name in found.channels], dtype=bool)
            every = np.arange(len(found.bin))[at]
            at = every[wanted[found.channel[at]]] if len(wanted) else every
        owner, samples = found.brand[at], len(found.brands)
        if apart:
            owner = owner * len(found.channels) + found.channel[at]
            samples *= len(found.channels)
        rows = found._replace(**{name: getattr(found, name)[at] for name in _COUNTED})
        binned = metric.kind is Kind.DURATION
        merged = _in_cells(owner, rows, samples) if binned else None
        merged = merged or _merged(owner, rows, binned=binned)
        sample, value, events, censored = _split(*merged) if binned else _whole(*merged)
        if not apart:
            starts = np.searchsorted(sample, np.arange(len(found.brands) + 1))
            return np.arange(len(found.brands)), Masses(starts, value, events, censored)
        names, first = np.unique(sample, return_index=True)
        starts = np.append(first, len(sample))
        return names // max(len(found.channels), 1), Masses(starts, value, events, censored)


_Merged = tuple[Ints, Array, Ints, Array, Ints, Array]

_COUNTED: Final = ("bin", "events", "event_sum", "censored", "censored_sum")

_CELLS: Final = 4
"""Up to so many cells for each row, to go through all of them is quicker than to sort the rows."""


def _in_cells(owner: Ints, found: Histograms, samples: int) -> _Merged | None:
    """Rows of one sample and bin added up, sorted by sample and bin; bins are whole numbers.

    None where there would be too many cells for so few rows.
    """
    if not len(owner):
        return None
    low, high = int(found.bin.min()), int(found.bin.max())
    width = high - low + 1
    if samples * width > _CELLS * len(owner):
        return None
    cell = found.bin.astype(np.int64)
    cell -= low
    cell += owner * width

    def added(column: NDArray[Any]) -> NDArray[Any]:
        return np.bincount(cell, weights=column, minlength=samples * width)

    events, censored = added(found.events), added(found.censored)
    some = np.flatnonzero((events > 0) | (censored > 0))
    sample = some // width
    return (
        sample,
        (some - sample * width + low).astype(float),
        events[some].astype(np.int64),
        added(found.event_sum)[some],
        censored[some].astype(np.int64),
        added(found.censored_sum)[some],
    )


_MORE_BINS: Final = 8_192
"""No duration has a bin of this number: 48 to the octave, that would be 2^170 microseconds."""


def _merged(owner: Ints, found: Histograms, *, binned: bool) -> _Merged:
    """The same of any values and of any number of bins."""
    if binned:  # one number sorts several times faster than two
        order = np.argsort(owner * _MORE_BINS + found.bin.astype(np.int64))
    else:
        order = np.lexsort((found.bin, owner))
    owner, bins = owner[order], found.bin[order]
    new = np.ones(len(order), dtype=bool)
    new[1:] = (owner[1:] != owner[:-1]) | (bins[1:] != bins[:-1])
    first = np.flatnonzero(new)
    if not len(first):
        none, nothing = np.zeros(0, dtype=np.int64), np.zeros(0)
        return none, nothing, none, nothing, none, nothing

    def added(column: NDArray[np.generic]) -> NDArray[np.generic]:
        return np.add.reduceat(column[order], first)

    return (
        owner[first],
        bins[first],
        np.asarray(added(found.events), dtype=np.int64),
        np.asarray(added(found.event_sum), dtype=float),
        np.asarray(added(found.censored), dtype=np.int64),
        np.asarray(added(found.censored_sum), dtype=float),
    )


def _whole(
    owner: Ints, value: Array, events: Ints, _: Array, censored: Ints, __: Array
) -> tuple[Ints, Array, Ints, Ints]:
    """Values that stand for themselves."""
    some = (events > 0) | (censored > 0)
    return owner[some], value[some], events[some], censored[some]


def _split(
    owner: Ints, _: Array, events: Ints, event_sum: Array, censored: Ints, censored_sum: Array
) -> tuple[Ints, Array, Ints, Ints]:
    """A bin of durations stands for the mean of its events and that of its censored waits.

    Both lie inside the bin, so putting them in order within it puts all in order.
    """
    ended: Array = event_sum / np.maximum(events, 1) / MICROSECONDS
    waited: Array = censored_sum / np.maximum(censored, 1) / MICROSECONDS
    same = (events > 0) & (censored > 0) & (ended == waited)
    two = np.stack([ended, waited], axis=1)
    happened = np.stack([events, np.zeros_like(events)], axis=1)
    waiting = np.stack([np.where(same, censored, 0), np.where(same, 0, censored)], axis=1)
    happened[:, 0] = events
    later = np.flatnonzero((events > 0) & (censored > 0) & (waited < ended))
    for pair in (two, happened, waiting):
        pair[later] = pair[later, ::-1]
    some = ((happened > 0) | (waiting > 0)).ravel()
    return (
        np.repeat(owner, 2)[some],
        two.ravel()[some],
        happened.ravel()[some],
        waiting.ravel()[some],
    )


def single(found: Mapping[float, tuple[int, int]]) -> Masses:
    """One sample of values with how many events and censored waits stand at each."""
    values = sorted(found)
    return Masses(
        np.array([0, len(values)]),
        np.array(values, dtype=float),
        np.array([found[v][0] for v in values], dtype=np.int64),
        np.array([found[v][1] for v in values], dtype=np.int64),
    )
