"""Results: grades, scorecards and a comparison, with all that a report needs to be checked.

Values are in base units (seconds, fractions of 1, plain numbers); `math.inf` stands for "not
reached". Probabilities are fractions of 1.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import Final, NamedTuple, TypeVar, overload

from aftersales_eval.errors import Problem
from aftersales_eval.model.feedback import FeedbackMatrix
from aftersales_eval.model.metric import Basis, Metric
from aftersales_eval.model.probe import Fact, Measurement
from aftersales_eval.model.rubric import Criterion, Rubric, Tier

T_co = TypeVar("T_co", covariant=True)

LEVEL: Final = 0.9
"""How much of a confidence distribution an interval holds."""

FIRM: Final = 0.95
LIKELY: Final = 0.75
RANK_APART: Final = 0.75
"""Brands whose order is less sure than this share a rank."""


MOST_RANK_ODDS: Final = 100
"""Of more brands the probability of each rank is not kept: there are as many as brands squared."""


class Lazily(Sequence[T_co]):
    """A sequence whose items are made when they are looked at, each time anew.

    Thousands of scorecards with all their grades take more room than what they are made from.
    """

    def __init__(self, length: int, make: Callable[[int], T_co]) -> None:
        self._length, self._make = length, make

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, at: int) -> T_co: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[T_co]: ...
    def __getitem__(self, at: int | slice) -> T_co | Sequence[T_co]:
        if isinstance(at, slice):
            return tuple(self._make(i) for i in range(*at.indices(self._length)))
        place = at + self._length if at < 0 else at
        if not 0 <= place < self._length:
            raise IndexError(at)
        return self._make(place)


class Sure(StrEnum):
    """How sure a tier is, in a word."""

    FIRM = "firm"
    LIKELY = "likely"
    OPEN = "open"
    PROVISIONAL = "provisional"
    STATED = "stated"
    UNKNOWN = "unknown"


class Limit(StrEnum):
    """What the estimate's value says of the true one."""

    EXACT = "exact"
    MORE_THAN = "more-than"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"


class Estimate(NamedTuple):
    """A statistic with its 90 % interval.

    With MORE_THAN, `value` is the longest wait seen and the true value lies beyond it; `low` or
    `high` of infinity means that end is not reached by the evidence.
    """

    value: float
    low: float
    high: float
    limit: Limit = Limit.EXACT


@dataclass(frozen=True)
class Promise:
    """What a brand promises about a metric, and the share of its probes that met it."""

    brand: str
    metric: str
    fact: Fact
    met: Estimate | None
    observations: int
    verdict: str


class Grade(NamedTuple):
    """One criterion's result for one brand; without evidence the tier is unrated.

    `observations` counts everything that was looked at, `censored` those of them still waiting.
    """

    criterion: str
    tier: Tier = Tier.UNRATED
    sure: Sure = Sure.UNKNOWN
    estimate: Estimate | None = None
    points: float | None = None
    points_low: float | None = None
    points_high: float | None = None
    odds: Mapping[Tier, float] = MappingProxyType({})
    basis: Basis = Basis.EXPERIENCED
    observations: int = 0
    censored: int = 0
    fact: Fact | None = None

    @property
    def graded(self) -> bool:
        """Whether there is any evidence."""
        return self.points is not None


@dataclass(frozen=True)
class Scorecard:
    """A brand's grades under one rubric and their weighted total.

    `levels` are the total's points at 20 evenly spread levels of its distribution (2.5 %, 7.5 % to
    97.5 %), for those who hold it against another; empty without a total.
    """

    brand: str
    grades: tuple[Grade, ...]
    tier: Tier
    sure: Sure
    points: float | None
    points_low: float | None
    points_high: float | None
    odds: Mapping[Tier, float]
    coverage: float
    probes: int
    capped_by: tuple[str, ...] = ()
    ungated: tuple[str, ...] = ()
    levels: tuple[float, ...] = ()

    def grade(self, criterion: str) -> Grade:
        """The grade of that criterion's id; raises KeyError."""
        for grade in self.grades:
            if grade.criterion == criterion:
                return grade
        raise KeyError(criterion)


@dataclass(frozen=True)
class Standing:
    """A brand's place: `rank` is shared by ties, `rank_odds[k]` is the probability of rank k+1.

    An unrated brand has no rank, and no odds of any. `points_in_order` is the total that decides
    the order: over the criteria that any of the brands was observed on, with 50 points where this
    one was not. `beats_next` is the probability of being better than the rated brand below, None
    for the last of them; `rank_low` and `rank_high` hold 90 % of the ranks drawn.
    """

    brand: str
    points_in_order: float
    leads_if_weights_random: float
    rank: int | None = None
    tied: bool = False
    rank_odds: tuple[float, ...] = ()
    rank_low: int | None = None
    rank_high: int | None = None
    beats_next: float | None = None


@dataclass(frozen=True)
class Flip:
    """The smallest change of one criterion's weight that puts another brand first."""

    criterion: str
    weight: float
    needed: float
    brand: str


@dataclass(frozen=True)
class Lead:
    """Who is best on a criterion, how likely that is among the brands observed on it, and how many
    points that earns.
    """

    criterion: str
    brands: tuple[str, ...]
    odds: float | None
    observed: int
    points: float


@dataclass(frozen=True)
class Intake:
    """What was read, and what was not: every result is shown with it.

    `probes` counts the rows used by brand, `rejected` those left out for a fault, `shown` lists the
    first of these; `lost` counts brands that had probes and have none left after that, and
    `lost_shown` are the first of them. `outside` counts sound rows outside the chosen period or
    channels. Moments are microseconds since 1970 UTC. With `of_group`, `probes` are those of one
    group of probes, and all else is of all files.
    """

    files: tuple[str, ...] = ()
    rows: int = 0
    probes: Mapping[str, int] = field(default_factory=dict)
    facts: int = 0
    rejected: int = 0
    shown: tuple[Problem, ...] = ()
    reasons: Mapping[str, int] = field(default_factory=dict)
    lost: int = 0
    lost_shown: tuple[str, ...] = ()
    outside: int = 0
    filtered: int = 0
    notes: tuple[str, ...] = ()
    as_of: int | None = None
    since: int | None = None
    until: int | None = None
    channels: tuple[str, ...] = ()
    timezone: str = "UTC"
    of_group: bool = False


@dataclass(frozen=True)
class CurveRow:
    """One step of a product-limit curve: from `time` on, the share with its 90 % band."""

    time: float
    at_risk: int
    events: int
    censored: int
    share: float
    low: float
    high: float


Spread = tuple[tuple[float, ...], ...]
"""A brand's points on each criterion at evenly spread levels of their distribution, rising: as many
as SPREAD_LEVELS, one where they are the same at every level, none where it was not observed."""

SPREAD_LEVELS: Final = 128


@dataclass(frozen=True)
class WaitCurve:
    """The product-limit curve of a brand's waits through one channel, or through all ("").

    `rows` are its steps with the 90 % band, times in seconds, in rising order; `share` of a row is
    the share that is over by then. `observations` counts all probes, `censored` those of them that
    were still waiting when last seen. `median` is the wait that half of the probes are over by.
    """

    metric: Metric
    channel: str
    rows: tuple[CurveRow, ...]
    observations: int
    censored: int
    median: Estimate


@dataclass(frozen=True)
class Comparison:
    """Scorecards of one or more brands under one rubric, best first.

    `imputed` lists criteria that only some of the brands have evidence on: the points of the others
    were drawn evenly from 0 to 100 in odds and ranks. `unobserved` lists those that nobody has.
    `feedback` is what shoppers said in words; it changes no score.

    What a report shows beyond the scores is made when it is looked at, brand by brand in the same
    order: `spreads` says how each criterion's points are distributed, of criteria with the same
    name in `groups` at the same level together; `curves` are those of waits, of each metric first
    that of all channels, then one per channel.
    """

    rubric: Rubric
    scorecards: Sequence[Scorecard]
    standings: Sequence[Standing]
    leads: tuple[Lead, ...]
    flip: Flip | None
    imputed: tuple[str, ...]
    unobserved: tuple[str, ...]
    promises: tuple[Promise, ...] = ()
    intake: Intake = field(default_factory=Intake)
    feedback: tuple[FeedbackMatrix, ...] = ()
    spreads: Sequence[Spread] = field(default=(), compare=False)
    groups: tuple[str, ...] = ()
    curves: Sequence[tuple[WaitCurve, ...]] = field(default=(), compare=False)

    def scorecard(self, brand: str) -> Scorecard:
        """The scorecard of that brand; raises KeyError."""
        return self.scorecards[self._places[brand]]

    def standing(self, brand: str) -> Standing:
        """The place of that brand; raises KeyError."""
        return self.standings[self._places[brand]]

    @cached_property
    def ranked(self) -> int:
        """How many brands have a rank; they come first."""
        return sum(1 for standing in self.standings if standing.rank is not None)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {standing.brand: i for i, standing in enumerate(self.standings)}

    def criterion(self, identifier: str) -> Criterion:
        """The rubric's criterion of that exact id; raises KeyError."""
        for criterion in self.rubric.criteria:
            if criterion.id == identifier:
                return criterion
        raise KeyError(identifier)


@dataclass(frozen=True)
class Explanation:
    """One grade walked back: the curve it was read from, channel by channel, and the probes.

    `stated` is what the brand states of what the criterion looks at, also where probes are graded.
    """

    brand: str
    rubric: Rubric
    criterion: Criterion
    grade: Grade
    curve: tuple[CurveRow, ...]
    channels: Mapping[str, tuple[Estimate, int, int]]
    measurements: tuple[Measurement, ...]
    intake: Intake
    stated: tuple[Fact, ...] = ()


@dataclass(frozen=True)
class Statement:
    """What a brand states under a metric that no criterion looks at, or several do.

    `criteria` are their ids, `facts` what counts: one for each channel that is named, at most one
    for all.
    """

    brand: str
    rubric: Rubric
    metric: Metric
    criteria: tuple[str, ...]
    facts: tuple[Fact, ...]
    intake: Intake
