"""Experienced evidence of many brands as columns: what comes back from a database, unboxed.

A million bins as objects would take a gigabyte and as long to make as to score. Row i of the
columns is one bin of one brand, metric and channel; whoever reads them depends on no order.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

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


SUM_BITS: Final = 50
"""How many bits of a packed cell belong to its sum; the rest count."""

Turns = Sequence[tuple["Codes | slice", "Codes | slice"]]
"""Rows, and which pair is added to each of them: no row twice in one turn."""


class Cells(NamedTuple):
    """The bins of one metric, either of what happened or of what was censored, most of them empty.

    `held` has the shape (pairs, bins); a pair's bins run from `low` on without a gap. For values
    that stand for themselves it counts them. Durations have a sum of microseconds too: with
    `least`, the least of them that each bin can hold, a cell is a count above `SUM_BITS` bits of
    what all of its values exceed that by; without, a complex number, with the count in the real
    part and the sum in the other.
    """

    low: int
    held: NDArray[Any]
    least: Codes | None = None

    def add_to(self, counts: Codes, sums: Numbers | None, turns: Turns) -> None:
        """Add counts and sums of the bins of some pairs to those of shape (n, bins)."""
        for at, pairs in turns:
            some = self.held[pairs]
            if self.least is not None:
                counts[at] += some >> SUM_BITS
                if sums is not None:
                    sums[at] += some & ((1 << SUM_BITS) - 1)
            elif some.dtype.kind == "c":
                counts[at] += some.real.astype("int64")
                if sums is not None:
                    sums[at] += some.imag
            else:
                counts[at] += some
        if sums is not None and self.least is not None:
            sums += counts * self.least.astype(float)


class Beside(NamedTuple):
    """Bins of what happened and of what was censored side by side, from `low` on: counts and sums
    of shape (ways, n, bins); what stands for itself has no sums.
    """

    low: int
    counts: Codes
    sums: Numbers | None


def beside(ways: Sequence[Cells], n: int, turns: Turns) -> Beside:
    """The bins of some pairs, those that go to the same row added up."""
    import numpy as np  # noqa: PLC0415 - whoever has cells has it

    some = [one for one in ways if one.held.shape[1]]
    low = min((one.low for one in some), default=0)
    width = max((one.low + one.held.shape[1] for one in some), default=low) - low
    shape = (len(ways), n, width)
    plain = all(one.least is None and one.held.dtype.kind == "i" for one in ways)
    found = Beside(low, np.zeros(shape, np.int64), None if plain else np.zeros(shape))
    for way, one in enumerate(ways):
        at = (way, slice(None), slice(one.low - low, one.low - low + one.held.shape[1]))
        if one.held.shape[1]:
            one.add_to(found.counts[at], None if found.sums is None else found.sums[at], turns)
    return found


@dataclass(frozen=True)
class Counted:
    """The same as `Histograms`, as it was counted: a bin in a place, which needs no sorting.

    `brand` and `channel`, of shape (pairs,), are places in `brands` and `channels`; a pair whose
    brand is -1 is left out. `cells` are by metric: of what happened and, where there can be any, of
    what was censored. `rows` makes columns of them.
    """

    brands: tuple[str, ...]
    metrics: tuple[str, ...]
    channels: tuple[str, ...]
    brand: Codes
    channel: Codes
    cells: tuple[tuple[Cells, ...], ...]
    rows: Callable[[], Histograms]


Experienced = Histograms | Counted
