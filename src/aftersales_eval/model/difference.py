"""What a run says of each brand, kept small, and what changed from one run to another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from aftersales_eval.model.change import Change
from aftersales_eval.model.result import Sure
from aftersales_eval.model.rubric import Tier
from aftersales_eval.model.run import Run


class Mark(NamedTuple):
    """A criterion's result for one brand; points with their 90 % interval."""

    tier: Tier
    sure: Sure
    points: float
    low: float
    high: float
    observations: int


@dataclass(frozen=True)
class Entry:
    """A brand's line in a league.

    `levels` are the total points at evenly spread levels of their distribution, empty where only
    the interval is known. `marks` are the criteria that it was observed on, by id.
    """

    brand: str
    rank: int | None
    rank_low: int | None
    rank_high: int | None
    tier: Tier
    sure: Sure
    points: float | None
    low: float | None
    high: float | None
    odds: Mapping[Tier, float]
    probes: int
    levels: tuple[float, ...] = ()
    marks: Mapping[str, Mark] = field(default_factory=dict)


@dataclass(frozen=True)
class League:
    """All brands of one run. `meaning` is the rubric's, `criteria` its titles by id; `run` is how
    it was made, where that is known, `place` where it was read from, `group` whose probes it is of,
    empty for all."""

    place: str
    rubric: str
    version: str
    title: str
    hash: str
    meaning: Mapping[str, Any]
    criteria: Mapping[str, str]
    entries: Mapping[str, Entry]
    run: Run | None = None
    group: str = ""

    @property
    def ranked(self) -> int:
        """How many brands have a rank; the rest are not rated."""
        return sum(entry.rank is not None for entry in self.entries.values())

    @property
    def weights(self) -> dict[str, float]:
        """Every criterion's share of the weight."""
        return {name: float(c["weight"]) for name, c in self.meaning["criteria"].items()}


class Movement(NamedTuple):
    """Points that changed: of a brand, or of one of its criteria (by id).

    `sure` is provisional where either side rests on too few observations, whatever the odds.

    `better` is the probability that they rose; `real` how many in a hundred of all that look as
    changed as this have changed (a fraction of 1).
    """

    name: str
    before: float
    after: float
    better: float
    real: float
    sure: Sure


@dataclass(frozen=True)
class Changed:
    """A brand whose points really changed.

    `like_for_like` says that the points are over the criteria that both runs observed, because
    they did not observe the same ones. `tier_odds` is the probability that it had the tier it was
    given then and has the one it is given now, where the two differ.
    """

    total: Movement
    before: Entry
    after: Entry
    like_for_like: bool
    tier_odds: float | None
    criteria: tuple[Movement, ...]


@dataclass(frozen=True)
class Difference:
    """What changed between two leagues.

    `changed` are the brands that look changed, the provisional ones last. `noise` counts those
    whose change may well be chance; `apart` those that cannot be held against each other. `moved`
    are brands whose rank changed by more than chance and by more than brands that came or went
    explain. `rated` are those that got or lost a verdict. `shared` are the files that both were
    made from, `rubric` the changes of the method between them, `options` other differences of how
    they were made.
    """

    old: League
    new: League
    changed: tuple[Changed, ...]
    moved: tuple[Movement, ...]
    rated: tuple[tuple[str, Tier, Tier], ...]
    came: tuple[str, ...]
    gone: tuple[str, ...]
    compared: int
    noise: int
    apart: int
    shared: tuple[str, ...] = ()
    rubric: tuple[Change, ...] = ()
    options: tuple[str, ...] = ()

    @property
    def provisional(self) -> int:
        """How many brands look changed, on too few probes to say so."""
        return sum(change.total.sure is Sure.PROVISIONAL for change in self.changed)
