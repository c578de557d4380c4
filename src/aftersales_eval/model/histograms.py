"""Experienced evidence of many brands as columns: what comes back from a database, unboxed.

A million bins as objects would take a gigabyte and as long to make as to score. Row i of the
columns is one bin of one brand, metric and channel; whoever reads them depends on no order.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Codes = NDArray[np.int64]
    Numbers = NDArray[np.float64]


class Histograms(NamedTuple):
    """Bins as columns, all of the same shape (rows,).

    `brand`, `metric` and `channel` are places in `brands`, `metrics` (keys) and `channels` ("" for
    none). `bin` is the number of a duration's bin or the value itself of all else. `events` and
    `censored` count what fell into the bin; their sums are in microseconds, 0 for what has no bins,
    and exact as long as they stay below 2^53. One brand, metric, channel and bin may stand in
    several rows, which add up.
    """

    brands: tuple[str, ...]
    metrics: tuple[str, ...]
    channels: tuple[str, ...]
    brand: Codes
    metric: Codes
    channel: Codes
    bin: Numbers
    events: Codes
    event_sum: Numbers
    censored: Codes
    censored_sum: Numbers


class Cells(NamedTuple):
    """The bins of one metric in an array of shape (pairs, ways, bins), most of them 0.

    A pair's bins run from `low` on without a gap: numbers of a duration's bins, or the values of
    all else. A way says what happened; a second, where there is one, what was censored: counts, or
    of durations complex numbers, with a count in the real part and a sum of microseconds in the
    other.
    """

    low: int
    counts: NDArray[np.int64] | NDArray[np.complex128]


@dataclass(frozen=True)
class Counted:
    """The same as `Histograms`, as it was counted: a bin in a place, which needs no sorting.

    `brand` and `channel`, of shape (pairs,), are places in `brands` and `channels`; a pair whose
    brand is -1 is left out. `cells` are by metric. `rows` makes columns of them.
    """

    brands: tuple[str, ...]
    metrics: tuple[str, ...]
    channels: tuple[str, ...]
    brand: Codes
    channel: Codes
    cells: tuple[Cells, ...]
    rows: Callable[[], Histograms]


Experienced = Histograms | Counted
