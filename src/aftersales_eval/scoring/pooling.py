"""What was found to samples: of each criterion one per brand, or one per brand and channel.

Of evidence in columns the rows of a sample and a bin are added up; of what was counted in cells,
the cells of a brand's channels, which lie side by side already.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.model.histograms import Cells, Counted, Experienced, Histograms, beside
from aftersales_eval.model.metric import Kind, Metric
from aftersales_eval.model.quantity import MICROSECONDS
from aftersales_eval.scoring import threads
from aftersales_eval.scoring.levels import Array
from aftersales_eval.scoring.masses import Flags, Ints, Masses

_Samples = tuple[Ints, Array, Ints, Ints]
"""Samples, values, and how many of them happened and were censored: sorted by sample and value."""

_Merged = tuple[Ints, Array, Ints, Array, Ints, Array]
"""Samples, bins, and what happened and what was censored, each as count and sum: sorted by sample
and bin, each of them once.
"""

_AT_ONCE: Final = 64
"""How many samples are added up at once: what a step of that touches stays in the cache."""


class Pool:
    """What was found, so that each criterion finds its own quickly."""

    def __init__(self, found: Experienced) -> None:
        self._found = _Sorted(found) if isinstance(found, Histograms) else _InCells(found)
        self.brands = found.brands
        """The brands, in the order of all results."""
        self.channels = found.channels
        """Every channel that there is evidence of."""
        self.places = {name: i for i, name in enumerate(found.brands)}
        self._made: dict[tuple[str, tuple[str, ...], bool], tuple[Ints, Masses]] = {}

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
        wanted = np.array([not channels or name in channels for name in self.channels], dtype=bool)
        sample, value, events, censored = self._found.samples(metric, wanted, apart=apart)
        if not apart:
            starts = np.searchsorted(sample, np.arange(len(self.brands) + 1))
            return np.arange(len(self.brands)), Masses(starts, value, events, censored)
        names, first = np.unique(sample, return_index=True)
        starts = np.append(first, len(sample))
        return names // max(len(self.channels), 1), Masses(starts, value, events, censored)


class _InCells:
    """What was counted in cells."""

    def __init__(self, found: Counted) -> None:
        self._all = found
        self._cells = dict(zip(found.metrics, found.cells, strict=True))

    def samples(self, metric: Metric, wanted: Flags, *, apart: bool) -> _Samples:
        """The cells of one metric in the channels that are wanted, by brand or by channel too."""
        found = self._all
        pairs = np.flatnonzero(wanted[found.channel] & (found.brand >= 0))
        cells = self._cells.get(metric.key)
        if not cells or not len(pairs):
            return _NONE, np.zeros(0), _NONE, _NONE
        owner = found.brand[pairs]
        if apart:
            owner = owner * len(found.channels) + found.channel[pairs]
        order = np.argsort(owner, kind="stable")
        samples, first = np.unique(owner[order], return_index=True)
        return _added(cells, pairs[order], samples, first)


def _added(cells: Sequence[Cells], pairs: Ints, samples: Ints, first: Ints) -> _Samples:
    """The cells of pairs that belong together added up: those from each of `first` on."""
    sizes = np.diff(np.append(first, len(pairs)))

    def part(at: int) -> _Samples:
        some = slice(at, at + _AT_ONCE)
        return _part(cells, pairs, samples[some], first[some], sizes[some])

    parts = threads.each(part, range(0, len(samples), _AT_ONCE))
    sample, value, events, censored = (
        np.concatenate(column) for column in zip(*parts, strict=True)
    )
    return sample, value, events, censored


def _part(ways: Sequence[Cells], pairs: Ints, samples: Ints, first: Ints, sizes: Ints) -> _Samples:
    # The first pair of each sample, then the second, and so on.
    turns: list[tuple[Ints | slice, Ints]] = [(slice(None), pairs[first])]
    for turn in range(1, int(sizes.max())):
        more = np.flatnonzero(sizes > turn)
        turns.append((slice(None) if len(more) == len(sizes) else more, pairs[first[more] + turn]))
    low, counts, sums = beside(ways, len(samples), turns)
    counts = counts.reshape(len(counts), -1)
    some = np.flatnonzero(counts.any(axis=0))
    width = counts.shape[1] // len(samples)
    sample = some // max(width, 1)
    where, value = samples[sample], (some - sample * width + low).astype(float)
    events, censored = (counts[way].take(some) for way in (0, -1))
    if len(counts) == 1:
        censored = np.zeros_like(events)
    if sums is None:
        return where, value, events, censored
    ended, waiting = (sums[way].take(some) for way in (0, -1))
    return _split(where, value, events, ended, censored, waiting)


class _Sorted:
    """Columns, sorted once by metric."""

    def __init__(self, found: Histograms) -> None:
        self._all = found
        self._by_metric: dict[str, Ints | slice] = {}
        metric, order = found.metric, None
        if (metric[1:] < metric[:-1]).any():
            order = np.argsort(metric, kind="stable")
            metric = metric[order]
        edges = np.searchsorted(metric, np.arange(len(found.metrics) + 1))
        for code, key in enumerate(found.metrics):
            mine = slice(int(edges[code]), int(edges[code + 1]))
            self._by_metric[key] = mine if order is None else order[mine]

    def samples(self, metric: Metric, wanted: Flags, *, apart: bool) -> _Samples:
        """The rows of one metric in the channels that are wanted, by brand or by channel too."""
        found = self._all
        at = self._by_metric.get(metric.key, slice(0, 0))
        if not wanted.all():
            every = np.arange(len(found.bin))[at]
            at = every[wanted[found.channel[at]]]
        owner, samples = found.brand[at], len(found.brands)
        if apart:
            owner = owner * len(found.channels) + found.channel[at]
            samples *= len(found.channels)
        rows = found._replace(**{name: getattr(found, name)[at] for name in _COUNTED})
        binned = metric.kind is Kind.DURATION
        merged = _crowded(owner, rows, samples) if binned else None
        merged = merged or _merged(owner, rows, binned=binned)
        return _split(*merged) if binned else _whole(*merged)


_NONE: Final = np.zeros(0, dtype=np.int64)
_NOTHING: Final = (_NONE, np.zeros(0), _NONE, np.zeros(0), _NONE, np.zeros(0))

_COUNTED: Final = ("bin", "events", "event_sum", "censored", "censored_sum")

_CELLS: Final = 4
"""Up to so many cells for each row, to go through all of them is quicker than to sort the rows."""


def _crowded(owner: Ints, found: Histograms, samples: int) -> _Merged | None:
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
        return _NOTHING

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
) -> _Samples:
    """Values that stand for themselves."""
    some = (events > 0) | (censored > 0)
    return owner[some], value[some], events[some], censored[some]


def _split(
    owner: Ints, _: Array, events: Ints, event_sum: Array, censored: Ints, censored_sum: Array
) -> _Samples:
    """A bin of durations stands for the mean of its events and that of its censored waits.

    Both lie inside the bin, so putting them in order within it puts all in order.
    """
    known = events + censored > 0
    if not known.all():
        owner, events, censored = owner[known], events[known], censored[known]
        event_sum, censored_sum = event_sum[known], censored_sum[known]
    happened = events > 0
    value: Array = np.where(happened, event_sum, censored_sum)
    value /= np.where(happened, events, censored)
    value /= MICROSECONDS
    both = np.flatnonzero(happened & (censored > 0))
    waited: Array = censored_sum[both] / censored[both] / MICROSECONDS
    apart = waited != value[both]
    if not apart.any():
        return owner, value, events, censored
    both, waited = both[apart], waited[apart]
    times = np.ones(len(owner), dtype=np.int64)
    times[both] = 2
    ended, count, waiting = value[both], events[both], censored[both]
    owner, value = np.repeat(owner, times), np.repeat(value, times)
    events, censored = np.repeat(events, times), np.repeat(censored, times)
    first = both + np.arange(len(both))
    sooner = ended < waited
    for at, here in ((first, sooner), (first + 1, ~sooner)):
        value[at] = np.where(here, ended, waited)
        events[at], censored[at] = np.where(here, count, 0), np.where(here, 0, waiting)
    return owner, value, events, censored
