"""Evidence: a mergeable histogram of one brand's metric in one channel.

Durations are binned at 48 bins per octave (1.5 % wide). Each bin keeps the sum of what fell in it,
in whole microseconds, so that a bin stands for the mean of its values: a handful of probes stays
exact, ten million stay small, and adding histograms is exact in whatever order. Other kinds of
metric are kept value by value.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from aftersales_eval.model.metric import Basis, Metric
from aftersales_eval.model.probe import Fact

BINS_PER_OCTAVE: Final = 48
INSTANT: Final = -1
"""The bin of a wait of nothing, which has no logarithm."""

BIN_TOLERANCE: Final = 1e-9
"""Added before rounding down: databases differ in the last digit of a logarithm."""


def duration_bin(microseconds: int) -> int:
    """The bin of a duration; raises ValueError for a negative one."""
    if microseconds < 0:
        raise ValueError("a duration is never negative")
    if microseconds == 0:
        return INSTANT
    return math.floor(BINS_PER_OCTAVE * math.log2(microseconds) + BIN_TOLERANCE)


class Cell(NamedTuple):
    """What fell into one bin: how many events and censored waits, and their sums."""

    events: int = 0
    event_sum: int = 0
    censored: int = 0
    censored_sum: int = 0

    def plus(self, other: Cell) -> Cell:
        """Both cells together."""
        return Cell(
            self.events + other.events,
            self.event_sum + other.event_sum,
            self.censored + other.censored,
            self.censored_sum + other.censored_sum,
        )


Mass = tuple[float, int, int]
"""A value, how many events stand there, and how many censored waits."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """All measurements of one brand, metric, channel and basis.

    `cells` maps a bin (durations, `binned`) or a value (all else) to its cell. `fact` is the latest
    statement of a claimed metric; its value is not in the cells.
    """

    brand: str
    metric: str
    channel: str = ""
    basis: Basis = Basis.EXPERIENCED
    binned: bool = False
    cells: Mapping[float, Cell] = field(default_factory=dict)
    fact: Fact | None = None

    @property
    def events(self) -> int:
        """How many values were observed to the end."""
        return sum(cell.events for cell in self.cells.values())

    @property
    def censored(self) -> int:
        """How many are only known to be larger than what was seen."""
        return sum(cell.censored for cell in self.cells.values())

    def masses(self) -> list[Mass]:
        """Values in rising order (microseconds for durations) with their counts."""
        return masses(self.cells, binned=self.binned)

    def merged(self, other: Evidence) -> Evidence:
        """Both together; raises ValueError when they are not about the same thing.

        Associative and commutative, so files, machines and days can be added in any order.
        """
        mine = (self.brand, self.metric, self.basis, self.binned)
        if mine != (other.brand, other.metric, other.basis, other.binned):
            raise ValueError(f"evidence of {mine} cannot be added to {other.brand}/{other.metric}")
        cells = added([self.cells, other.cells])
        channel = self.channel if self.channel == other.channel else ""
        fact = latest_fact([f for f in (self.fact, other.fact) if f is not None])
        return replace(self, channel=channel, cells=cells, fact=fact)


def added(histograms: Iterable[Mapping[float, Cell]]) -> dict[float, Cell]:
    """The cells of several histograms together; exact, in whatever order."""
    total: dict[float, Cell] = {}
    for cells in histograms:
        for key, cell in cells.items():
            total[key] = total[key].plus(cell) if key in total else cell
    return total


def masses(cells: Mapping[float, Cell], *, binned: bool) -> list[Mass]:
    """The values that cells stand for, in rising order, events apart from censored waits."""
    if not binned:
        return [(key, cell.events, cell.censored) for key, cell in sorted(cells.items())]
    out: list[Mass] = []
    for cell in cells.values():
        if cell.events:
            out.append((cell.event_sum / cell.events, cell.events, 0))
        if cell.censored:
            out.append((cell.censored_sum / cell.censored, 0, cell.censored))
    return sorted(out)


def latest_fact(facts: Iterable[Fact]) -> Fact | None:
    """The latest of several statements; among equally late ones the choice is fixed, not by order.

    A statement without a date counts as older than any dated one.
    """
    return max(
        facts,
        key=lambda f: (f.at is not None, f.at or 0, f.source, f.value, f.quote, f.place),
        default=None,
    )


def stated_about(
    evidence: Iterable[Evidence],
    metric: str,
    metrics: Mapping[str, Metric],
    channels: Sequence[str] = (),
) -> tuple[Fact, ...]:
    """What is stated of a metric by its key, and what other facts promise of it, by channel.

    With `channels`, what is stated of other ones is left out.
    """
    return tuple(
        one.fact
        for one in evidence
        if one.fact is not None
        and one.metric in metrics
        and metric in (one.metric, metrics[one.metric].promises)
        and (not channels or one.channel in ("", *channels))
    )
