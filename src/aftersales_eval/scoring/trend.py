"""Did a criterion change beyond noise from an earlier half of the probes to a later one?

Waits and unfinished counts are compared by the log-rank test (Mantel, Cancer Chemotherapy Reports
50, 1966; Peto and Peto, J. Royal Statistical Society A 135, 1972), which takes a wait that is not
over for what it is, so that a later half with more open waits is not taken for a slower one. Shares
are compared as two proportions, by Pearson's test or by Fisher's exact one; ratings and other
finished values by the rank-sum test (Mann and Whitney, Annals of Mathematical Statistics 18, 1947).
Several tests at once are held to one error rate (Holm, Scandinavian J. of Statistics 6, 1979).
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.model.metric import Better, Kind
from aftersales_eval.model.probe import Measurement
from aftersales_eval.model.quantity import MICROSECONDS
from aftersales_eval.model.rubric import Criterion, StatisticName
from aftersales_eval.model.trend import NOISE, Change, CriterionTrend, Method
from aftersales_eval.scoring.levels import Array, normal_cdf
from aftersales_eval.scoring.survival import TOLERANCE, Curve, fit, rows

SMALL: Final = 5
"""With an expected count below this, the normal distribution is no guide (Cochran 1954)."""

EXPECTED_OPEN: Final = 3.0
"""Where that many are expected, there is none by chance once in twenty times: exp(-3) is 0.05."""

_AS_LIKELY: Final = 1 + 1e-7
"""Tables whose probabilities differ in the last digits only are equally likely."""

Flags = NDArray[np.bool_]


class Sample(NamedTuple):
    """Values in base units and whether each is only a lower limit; all of shape (k,).

    `watched` is how long a wait could have lasted at most to be seen to end, infinite for all else.
    """

    values: Array
    censored: Flags
    watched: Array

    @property
    def size(self) -> int:
        """How many values there are."""
        return len(self.values)


class Difference(NamedTuple):
    """A two-sided probability, by which test, and whether the later half's values are larger."""

    p: float
    method: Method
    larger: bool | None


def sample(found: Sequence[Measurement], kind: Kind, as_of: int) -> Sample:
    """Measurements as arrays, durations in seconds; `as_of` in microseconds since 1970 UTC."""
    wait = kind is Kind.DURATION
    unit = MICROSECONDS if wait else 1
    values = np.array([m.value for m in found], dtype=float) / unit
    ends = [as_of - m.at if wait and m.at is not None else math.inf for m in found]
    watched = np.array(ends, dtype=float) / unit
    return Sample(values, np.array([m.censored for m in found], dtype=bool), watched)


def with_curves(one: CriterionTrend, earlier: Sample, later: Sample) -> CriterionTrend:
    """The same with the curves of its waits, where it is about waits."""
    apart = one.criterion.statistic.name is StatisticName.SPREAD
    if one.criterion.metric.kind is not Kind.DURATION or apart:
        return one
    before, since = (rows(_fitted(half)) if half.size else () for half in (earlier, later))
    return replace(one, curves=(before, since))


def _fitted(found: Sample) -> Curve:
    pairs = zip(found.values.tolist(), found.censored.tolist(), strict=True)
    return fit((value, int(not still), int(still)) for value, still in pairs)


def log_rank(earlier: Sample, later: Sample) -> Difference:
    """Whether waits of two samples end at the same pace.

    At each value where something ends, the later sample's share of what ends is expected to be
    that of what is still watched. The sum of the differences has the hypergeometric variance, which
    is right for ties too (Klein and Moeschberger 2003, 7.3). Among equal values, ends come before
    censored waits. The longer half is the one with fewer ends than expected.
    """
    values = np.concatenate([earlier.values, later.values])
    ended = ~np.concatenate([earlier.censored, later.censored])
    is_later = np.arange(len(values)) >= earlier.size
    time = np.unique(values[ended])
    watched = _at_least(np.sort(values), time)
    watched_later = _at_least(np.sort(later.values), time)
    ends = _equal(np.sort(values[ended]), time)
    ends_later = _equal(np.sort(values[ended & is_later]), time)
    share = watched_later / watched
    excess = float((ends_later - ends * share).sum())
    left = np.maximum(watched - 1, 1)  # a last one alone leaves nothing to chance: share is 0 or 1
    variance = float((ends * share * (1 - share) * (watched - ends) / left).sum())
    return _normal(-excess, variance, Method.LOG_RANK)


def _at_least(ordered: Array, time: Array) -> Array:
    """How many of the ordered values are as large as each time."""
    return np.asarray(len(ordered) - np.searchsorted(ordered, time, side="left"), dtype=float)


def _equal(ordered: Array, time: Array) -> Array:
    """How many of the ordered values are equal to each time."""
    upto = np.searchsorted(ordered, time, side="right")
    return np.asarray(upto - np.searchsorted(ordered, time, side="left"), dtype=float)


def _normal(excess: float, variance: float, method: Method, slack: float = 0.0) -> Difference:
    """The two-sided probability of an excess with that variance; 1 where nothing could vary."""
    if variance <= 0 or abs(excess) <= TOLERANCE:
        return Difference(1.0, method, None)
    z = max(abs(excess) - slack, 0.0) / math.sqrt(variance)
    return Difference(math.erfc(z / math.sqrt(2)), method, excess > 0)


def rank_sum(earlier: Sample, later: Sample) -> Difference:
    """Whether values of one sample tend to be larger, by Mann and Whitney.

    Equal values share their mean rank, the variance is corrected for them and the statistic for
    continuity (Lehmann 1975, 1.4). Censoring is not looked at.
    """
    n, m = earlier.size, later.size
    both = np.concatenate([earlier.values, later.values])
    _, place, counts = np.unique(both, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[place]
    excess = float(ranks[n:].sum()) - m * (n + m + 1) / 2
    ties = float((counts.astype(float) ** 3 - counts).sum()) / ((n + m) * (n + m - 1))
    return _normal(excess, n * m / 12 * (n + m + 1 - ties), Method.RANK_SUM, slack=0.5)


def two_shares(earlier: tuple[int, int], later: tuple[int, int]) -> Difference:
    """Whether two shares, each given as (yes, all), are the same.

    Pearson's test with the pooled share, without correction; Fisher's exact one where a count that
    is to be expected is below 5.
    """
    (a, n), (b, m) = earlier, later
    yes, everything = a + b, n + m
    excess = b - m * yes / everything
    if min(yes, everything - yes) * min(n, m) / everything < SMALL:
        larger = None if abs(excess) <= TOLERANCE else excess > 0
        return Difference(_fisher(b, m, yes, everything), Method.FISHER, larger)
    pooled = yes / everything
    # The difference of the shares, in counts of the later half.
    variance = pooled * (1 - pooled) * n * m / everything
    return _normal(excess, variance, Method.SCORE)


def _fisher(hits: int, drawn: int, yes: int, everything: int) -> float:
    """The probability of all tables with these margins that are no more likely than this one."""
    least, most = max(0, drawn + yes - everything), min(drawn, yes)
    log = np.array(
        [
            _log_choose(yes, k) + _log_choose(everything - yes, drawn - k)
            for k in range(least, most + 1)
        ]
    )
    mass = np.exp(log - log.max())
    no_more = mass <= mass[hits - least] * _AS_LIKELY
    return min(float(mass[no_more].sum() / mass.sum()), 1.0)


def _log_choose(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


def holm(p: Sequence[float]) -> list[float]:
    """Adjusted probabilities: each may be compared with the error rate of all tests together."""
    order = sorted(range(len(p)), key=lambda i: p[i])
    out, so_far = [0.0] * len(p), 0.0
    for place, i in enumerate(order):
        so_far = max(so_far, min((len(p) - place) * p[i], 1.0))
        out[i] = so_far
    return out


def difference(
    criterion: Criterion, earlier: Sample, later: Sample, unsettled: tuple[int, int] = (0, 0)
) -> Difference:
    """The test that fits a criterion; of its statistic if that is a share, else of all values.

    `unsettled` are those of each half that will say yes or no but have not yet. They are counted
    against the change that is seen: recent answers that are there already are those that came soon,
    and need not be like those to come.
    """
    statistic = criterion.statistic
    if statistic.name is not StatisticName.SHARE:
        open_ones = earlier.censored.any() or later.censored.any()
        whole = criterion.metric.kind is Kind.DURATION or open_ones
        return log_rank(earlier, later) if whole else rank_sum(earlier, later)
    edge = statistic.threshold
    inclusive = statistic.operator in ("<=", ">")
    upwards = statistic.operator in (">=", ">")
    halves = [_cut(half, edge, inclusive=inclusive) for half in (earlier, later)]
    if any((half.censored & (half.values < edge - _slack(edge))).any() for half in halves):
        found = log_rank(*halves)
        larger = found.larger if upwards or found.larger is None else not found.larger
        return Difference(found.p, found.method, larger)
    counts = [int((half.censored == upwards).sum()) for half in halves]
    sizes = [half.size for half in halves]
    found = two_shares((counts[0], sizes[0]), (counts[1], sizes[1]))
    if found.larger is None or not any(unsettled):
        return found
    # All open ones of the half with the smaller share say yes, all of the other no.
    low = 0 if found.larger else 1
    counts[low] += unsettled[low]
    worst = two_shares((counts[0], sizes[0] + unsettled[0]), (counts[1], sizes[1] + unsettled[1]))
    p = worst.p if worst.larger == found.larger else 1.0
    return Difference(p, worst.method, found.larger)


def _slack(edge: float) -> float:
    return TOLERANCE * max(abs(edge), 1.0)


def _cut(half: Sample, edge: float, *, inclusive: bool) -> Sample:
    """Values beyond a threshold as waits that were watched until there and no longer.

    What was censored at the threshold or beyond is known to be beyond, as the true value is larger.
    """
    slack = _slack(edge)
    inside = half.values <= edge + slack if inclusive else half.values < edge - slack
    known_beyond = ~inside | (half.censored & (half.values >= edge - slack))
    values = np.where(known_beyond, edge, half.values)
    return Sample(values, half.censored | known_beyond, half.watched)


def judged(
    trends: Sequence[CriterionTrend], halves: Mapping[str, tuple[Sample, Sample]]
) -> tuple[list[CriterionTrend], int]:
    """The criteria with what became of each, and how many different tests that took.

    `halves` holds each criterion's values by its id. Criteria that ask the same of the same probes
    (a median and a ninth decile of one wait) are one test, and count once.
    """
    found: dict[Hashable, Difference] = {}
    for one in trends:
        key = _question(one.criterion)
        if _untested(one) is None and key not in found:
            unsettled = one.earlier.unsettled, one.later.unsettled
            found[key] = difference(one.criterion, *halves[one.criterion.id], unsettled)
    adjusted = dict(zip(found, holm([d.p for d in found.values()]), strict=True))
    out = []
    for one in trends:
        why, key = _untested(one), _question(one.criterion)
        if why is None:
            said = _with(one, found[key], adjusted[key])
            out.append(_doubted(said, *halves[one.criterion.id]))
        else:
            out.append(replace(one, change=why))
    return out, len(found)


def _question(criterion: Criterion) -> Hashable:
    """What a test of this criterion asks of which probes."""
    statistic = criterion.statistic
    share = (statistic.operator, statistic.threshold) if statistic.is_share else ()
    return criterion.metric.key, frozenset(criterion.channels), share


def _untested(one: CriterionTrend) -> Change | None:
    """Why a criterion is not tested; None when it is."""
    if one.criterion.statistic.name is StatisticName.SPREAD:
        return Change.NOT_TESTED
    fewest = min(one.earlier.observations, one.later.observations)
    return Change.TOO_FEW if fewest < max(one.criterion.min_observations, 1) else None


def _with(one: CriterionTrend, found: Difference, adjusted: float) -> CriterionTrend:
    change = Change.NONE
    if adjusted <= NOISE and found.larger is not None:
        good = found.larger == (one.criterion.bands.better is Better.HIGHER)
        change = Change.BETTER if good else Change.WORSE
    return replace(
        one, change=change, method=found.method, p=found.p, adjusted=adjusted, larger=found.larger
    )


def _doubted(one: CriterionTrend, earlier: Sample, later: Sample) -> CriterionTrend:
    """The same, with shorter waits in doubt where those that are not over seem to be missing."""
    shorter = one.larger == one.criterion.statistic.operator.startswith("<")
    changed = one.change in (Change.BETTER, Change.WORSE)
    if one.criterion.metric.kind is Kind.DURATION and changed and shorter:
        missing = left_out(earlier, later)
        if missing is not None:
            return replace(one, change=Change.DOUBTFUL, missing=missing)
    return one


def left_out(earlier: Sample, later: Sample) -> float | None:
    """How many of the later waits should be open at the earlier pace, where none is; else None.

    A source that holds only what was answered knows recent waits only if they were short: they are
    truncated, and no test for censored waits can tell (Klein and Moeschberger 2003, 3.4). It may be
    one if no later wait is open though, with F the earlier half's curve and w how long each could
    be watched, more than three would be expected to be: the sum of 1 - F(w). If nothing changed and
    the open ones are missing, F(wait) / F(w) is even between 0 and 1. A mean that lies below one
    half beyond noise shows waits that are shorter than that explains, and there is no doubt.
    """
    if later.censored.any():
        return None
    curve = _fitted(earlier)
    over = curve.over[np.searchsorted(curve.start, [later.values, later.watched], "right") - 1]
    missing = float((1 - over[1]).sum())
    if missing <= EXPECTED_OPEN:
        return None
    known = over[1] > 0
    level = over[0][known] / over[1][known]
    mean = float(level.mean()) if len(level) else 1.0
    z = (mean - 0.5) * math.sqrt(12 * max(len(level), 1))
    return None if normal_cdf(z) <= NOISE else missing
