"""Probes as arrays, some at a time: what a reader of large files hands to whoever counts them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from aftersales_eval.model.histograms import Experienced

NO_MOMENT: Final = -(1 << 63)
"""Stands for a moment that is not there."""

NOTHING: Final = -1
"""Stands for a number, or a yes or no, that is not there."""


class Block(NamedTuple):
    """Sound probes: the place of each one's brand and channel, and its columns by name.

    Moments are microseconds as 64 bits; numbers are whole and not below 0, yes is 1 and no is 0.
    """

    pair: NDArray[np.int64]
    columns: Mapping[str, NDArray[Any]]


class Folding(Protocol):
    """Counts the probes of one table, block by block."""

    def begin(self, present: frozenset[str], rows: int) -> bool:
        """Whether a table with these columns and about so many rows can be counted at all."""

    def add(self, block: Block, pairs: int) -> bool:
        """Count probes, of so many brands and channels until now; false if they are too many."""

    def end(self, pairs: Sequence[tuple[str, str]], as_of: int) -> Experienced:
        """What was counted, where nothing lies behind `as_of`."""
