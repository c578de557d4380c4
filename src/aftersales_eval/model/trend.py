"""How a brand's service changed: periods, two halves, and what differs between them.

Values are in base units, as in `model.result`. Everything of a trend is read under one rubric and
known at one as-of moment, so that no period is measured otherwise than another.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from aftersales_eval.model.moment import local_time
from aftersales_eval.model.result import FIRM, CurveRow, Estimate, Intake
from aftersales_eval.model.rubric import Criterion, Rubric

NOISE: Final = 1 - FIRM
"""A change is beyond noise when its probability without one is at most this; *firm*, in a word."""

MOST_MONTHS: Final = 12
"""Probes that span at most as many months are shown by month, longer ones by quarter."""


class By(StrEnum):
    """How long a period is."""

    MONTH = "month"
    QUARTER = "quarter"


class Method(StrEnum):
    """What told the two halves apart, or did not."""

    LOG_RANK = "log-rank"
    RANK_SUM = "rank-sum"
    SCORE = "score"
    FISHER = "fisher"


class Change(StrEnum):
    """What became of a criterion from the earlier half to the later one."""

    BETTER = "better"
    WORSE = "worse"
    DOUBTFUL = "doubtful"
    NONE = "none"
    TOO_FEW = "too-few"
    NOT_TESTED = "not-tested"


@dataclass(frozen=True, order=True)
class Period:
    """A calendar month or quarter; `number` counts from 1 in its year."""

    year: int
    number: int
    by: By

    @property
    def name(self) -> str:
        """`2026-03`, or `2026-Q1`."""
        number = f"Q{self.number}" if self.by is By.QUARTER else f"{self.number:02d}"
        return f"{self.year}-{number}"

    @property
    def first_day(self) -> date:
        """The day on which it begins."""
        return date(self.year, (self.number - 1) * self._months + 1, 1)

    @property
    def last_day(self) -> date:
        """The day on which it ends."""
        return self.next.first_day - timedelta(days=1)

    @property
    def next(self) -> Period:
        """The one after it."""
        last = self.number * self._months == 12
        return Period(self.year + last, 1 if last else self.number + 1, self.by)

    @property
    def _months(self) -> int:
        return 3 if self.by is By.QUARTER else 1


def period_of(at: int, by: By, zone: str) -> Period:
    """The period that a moment (microseconds since 1970 UTC) lies in, by the clocks of a zone."""
    local = local_time(at, zone)
    months = 3 if by is By.QUARTER else 1
    return Period(local.year, (local.month - 1) // months + 1, by)


def periods_between(first: Period, last: Period) -> tuple[Period, ...]:
    """All periods from one to another, both included."""
    found = [first]
    while found[-1] < last:
        found.append(found[-1].next)
    return tuple(found)


def fitting(opened: Iterable[int], zone: str) -> By:
    """Months where these moments span at most a year of them, quarters where they span more."""
    moments = list(opened)
    if not moments:
        return By.MONTH
    first, last = (period_of(at, By.MONTH, zone) for at in (min(moments), max(moments)))
    months = (last.year - first.year) * 12 + last.number - first.number + 1
    return By.MONTH if months <= MOST_MONTHS else By.QUARTER


@dataclass(frozen=True)
class Part:
    """What the probes of a period or a half say of a criterion.

    `observations` counts them, `censored` those of them that were still waiting. `unsettled` are
    further probes that will say yes or no but have not yet. Without enough evidence there is no
    estimate.
    """

    estimate: Estimate | None = None
    observations: int = 0
    censored: int = 0
    unsettled: int = 0


@dataclass(frozen=True)
class CriterionTrend:
    """One criterion over time; `parts` belong to the periods of the trend, one to one.

    `p` is the probability of a difference between the halves at least as large as the one seen if
    nothing had changed, `adjusted` the same with all tests of the trend allowed for (Holm); both
    are None where there was no test. `larger` says whether the criterion's value (not its worth) is
    larger in the later half, None where it is neither. `missing` is how many waits of the later
    half would still be open at the earlier pace, where none is and that puts the change in doubt.
    `curves` are those of the waits in both halves, None where it is not about waits of all its
    channels together.
    """

    criterion: Criterion
    parts: tuple[Part, ...]
    earlier: Part
    later: Part
    change: Change
    method: Method | None = None
    p: float | None = None
    adjusted: float | None = None
    larger: bool | None = None
    missing: float | None = None
    curves: tuple[tuple[CurveRow, ...], tuple[CurveRow, ...]] | None = None


@dataclass(frozen=True)
class Trend:
    """A brand's criteria over time, under one rubric.

    `split` is the moment (microseconds since 1970 UTC) at which the later half begins, None where
    all probes were opened at once, and `last_before` is when the last probe before it was opened.
    `before` and `since` count the halves' probes. `tests` is how many different tests were made of
    all the rubric's criteria, whichever are shown. `undated` probes do not say when they were
    opened. `stated` are ids of criteria that are about facts and `unobserved` those of criteria
    without evidence.
    """

    brand: str
    rubric: Rubric
    by: By
    timezone: str
    periods: tuple[Period, ...] = ()
    probes: tuple[int, ...] = ()
    split: int | None = None
    last_before: int | None = None
    before: int = 0
    since: int = 0
    undated: int = 0
    criteria: tuple[CriterionTrend, ...] = ()
    tests: int = 0
    stated: tuple[str, ...] = ()
    unobserved: tuple[str, ...] = ()
    intake: Intake = field(default_factory=Intake)


def halved(opened: Iterable[int]) -> int | None:
    """The moment that parts probes into halves of as nearly equal numbers as there can be.

    What was opened at it or later is the later half. Among equally good moments it is the first.
    None when all were opened at one moment.
    """
    moments = sorted(opened)
    starts = [i for i in range(1, len(moments)) if moments[i] > moments[i - 1]]
    if not starts:
        return None
    return moments[min(starts, key=lambda i: abs(2 * i - len(moments)))]


_FORMS: Final = ("%Y-%m-%d", "%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M:%S.%f")


def told_apart(at: int, before: int, zone: str) -> str:
    """A moment by the clocks of a zone: its day, and the time where an earlier moment is of that
    day too, to the minute or as finely as tells the two apart.
    """
    here, there = local_time(at, zone), local_time(before, zone)
    found = [here.strftime(form) for form in _FORMS if here.strftime(form) != there.strftime(form)]
    return found[0] if found else here.strftime(_FORMS[-1])
