"""The probes that a report quotes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from aftersales_eval.model.probe import Row

T = TypeVar("T")

EVENLY: Final = 5
"""So many probes are quoted of each brand, from the shortest wait to the longest."""


@dataclass(frozen=True)
class QuotedProbe:
    """One probe as a report shows it: its columns, where it stands, and what was said of it.

    `place` is `file:line` or the probe's id; `as_of` is the moment until which it was watched, in
    microseconds since 1970 UTC. `present` are the columns that its table has.
    """

    row: Row
    place: str
    as_of: int
    present: frozenset[str]
    remarks: tuple[str, ...] = ()


def evenly(items: Sequence[T], most: int) -> list[T]:
    """At most `most` of some items in order: the first, the last, and between them evenly."""
    if len(items) <= most:
        return list(items)
    last = len(items) - 1
    return [items[round(k * last / (most - 1))] for k in range(most)]
