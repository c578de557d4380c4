"""Changes beyond noise, held against other programs, against laws and against examples by hand."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from lifelines.statistics import logrank_test
from scipy import stats  # type: ignore[import-untyped]

from aftersales_eval.model.metric import Kind
from aftersales_eval.model.probe import Measurement
from aftersales_eval.model.quantity import DAY, HOUR, MICROSECONDS
from aftersales_eval.model.rubric import Criterion, Statistic, StatisticName
from aftersales_eval.model.trend import Change, CriterionTrend, Method, Part
from aftersales_eval.scoring.trend import (
    Sample,
    difference,
    holm,
    judged,
    left_out,
    log_rank,
    rank_sum,
    sample,
    two_shares,
    with_curves,
)
from tests.conftest import ROOT
from tests.scoring.making import SHARE_BANDS, criterion, first_response, rating, share_of

CLOSE: Final = 1e-9


def of(values: Sequence[float], censored: Sequence[bool] = (), watched: float = math.inf) -> Sample:
    """A sample; none of its values is censored unless that is said."""
    flags = np.array(censored or [False] * len(values), dtype=bool)
    return Sample(np.array(values, dtype=float), flags, np.full(len(values), watched))


halves = st.lists(st.tuples(st.integers(0, 12), st.booleans()), min_size=1, max_size=25)
"""Whole numbers, so that many are tied."""


def made(pairs: Sequence[tuple[int, bool]]) -> Sample:
    """A sample of values with whether each is censored."""
    return of([v for v, _ in pairs], [c for _, c in pairs])


# Against other programs


@given(earlier=halves, later=halves)
def test_the_log_rank_test_is_that_of_lifelines_ties_and_all(
    earlier: list[tuple[int, bool]], later: list[tuple[int, bool]]
) -> None:
    a, b = made(earlier), made(later)
    found = log_rank(a, b)
    if found.larger is None:  # lifelines divides by a variance of 0
        assert found.p == 1
        return
    theirs = logrank_test(a.values, b.values, ~a.censored, ~b.censored)
    assert found.p == pytest.approx(theirs.p_value, abs=CLOSE)


def test_the_log_rank_test_of_the_leukaemia_trial_is_as_published() -> None:
    """Freireich and others 1963, as in Klein and Moeschberger: chi-square 16.79."""
    placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]
    drug = [6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
    found = log_rank(of(placebo), of(drug, [False] * 9 + [True] * 12))
    assert stats.chi2.isf(found.p, 1) == pytest.approx(16.79, abs=0.005)
    assert found.larger is True


@given(earlier=halves, later=halves)
def test_the_rank_sum_test_is_that_of_scipy_ties_and_all(
    earlier: list[tuple[int, bool]], later: list[tuple[int, bool]]
) -> None:
    a, b = of([v for v, _ in earlier]), of([v for v, _ in later])
    found = rank_sum(a, b)
    if found.larger is None:
        assert found.p == 1
        return
    theirs = stats.mannwhitneyu(a.values, b.values, method="asymptotic")
    assert found.p == pytest.approx(theirs.pvalue, abs=CLOSE)


tables = st.tuples(st.integers(0, 40), st.integers(0, 40), st.integers(0, 40), st.integers(0, 40))


@given(table=tables)
def test_the_tests_of_two_shares_are_those_of_scipy(table: tuple[int, int, int, int]) -> None:
    a, b, c, d = table
    assume(a + b and c + d)
    found = two_shares((a, a + b), (c, c + d))
    cells = np.array([[a, b], [c, d]])
    if found.method is Method.FISHER:
        assert found.p == pytest.approx(stats.fisher_exact(cells).pvalue, abs=1e-7)
    elif found.larger is not None:
        theirs = stats.chi2_contingency(cells, correction=False)
        assert found.p == pytest.approx(theirs.pvalue, abs=CLOSE)
        assert theirs.expected_freq.min() >= 5


def test_a_small_expected_count_is_what_makes_it_fishers() -> None:
    assert two_shares((5, 20), (5, 20)).method is Method.SCORE
    assert two_shares((5, 20), (4, 20)).method is Method.FISHER


@pytest.mark.parametrize(
    ("p", "expected"),
    [
        ([], []),
        ([0.03], [0.03]),
        ([0.01, 0.04, 0.03, 0.005], [0.03, 0.06, 0.06, 0.02]),  # as R's p.adjust gives them
        ([0.5, 0.6], [1.0, 1.0]),
    ],
)
def test_holm_by_hand(p: list[float], expected: list[float]) -> None:
    assert holm(p) == pytest.approx(expected)


# Laws


@given(earlier=halves, later=halves)
def test_swapping_the_halves_keeps_p_and_turns_the_direction(
    earlier: list[tuple[int, bool]], later: list[tuple[int, bool]]
) -> None:
    a, b = made(earlier), made(later)
    counts = [(int(x.censored.sum()), x.size) for x in (a, b)]
    for one, other in (
        (log_rank(a, b), log_rank(b, a)),
        (rank_sum(a, b), rank_sum(b, a)),
        (two_shares(counts[0], counts[1]), two_shares(counts[1], counts[0])),
    ):
        assert one.p == pytest.approx(other.p, abs=CLOSE)
        assert 0 <= one.p <= 1
        turned = None if other.larger is None else not other.larger
        assert one.larger == turned


@given(earlier=halves, later=halves, scale=st.sampled_from([1e-3, 0.7, 3600.0]))
def test_scaling_time_changes_nothing(
    earlier: list[tuple[int, bool]], later: list[tuple[int, bool]], scale: float
) -> None:
    a, b = made(earlier), made(later)
    wide = [x._replace(values=x.values * scale) for x in (a, b)]
    assert log_rank(*wide) == pytest.approx(log_rank(a, b), abs=CLOSE)
    assert rank_sum(*wide) == pytest.approx(rank_sum(a, b), abs=CLOSE)


@given(half=halves)
def test_equal_halves_did_not_change(half: list[tuple[int, bool]]) -> None:
    a = made(half)
    assert log_rank(a, a).larger is None
    assert log_rank(a, a).p == 1
    assert rank_sum(a, a).p == 1


@given(p=st.lists(st.floats(0, 1), max_size=8))
def test_holm_is_never_below_p_nor_above_bonferroni(p: list[float]) -> None:
    found = holm(p)
    assert all(one <= low <= min(1, one * len(p)) for one, low in zip(p, found, strict=True))
    assert [low for _, low in sorted(zip(p, found, strict=True))] == sorted(found)


# Which test, and in which direction

DAY_SHARE: Final = criterion("in-a-day", "first_response", share_of("<=", DAY), SHARE_BANDS)
SOLVED: Final = criterion("solved", "resolved", share_of(">=", 1), SHARE_BANDS)
CONTACTS: Final = criterion("contacts", "contacts", Statistic(StatisticName.MEAN), SHARE_BANDS)


def test_waits_are_compared_by_pace_and_ratings_by_rank() -> None:
    assert difference(first_response(), of([1, 2]), of([3])).method is Method.LOG_RANK
    assert difference(rating("politeness"), of([1, 2]), of([3])).method is Method.RANK_SUM
    assert difference(CONTACTS, of([1, 2]), of([3])).method is Method.RANK_SUM
    assert difference(CONTACTS, of([1, 2]), of([3], [True])).method is Method.LOG_RANK


def test_a_share_of_waits_is_of_all_where_each_is_known_to_be_in_or_out() -> None:
    quick, slow = of([HOUR] * 30), of([HOUR] * 10 + [2 * DAY] * 20, [False] * 20 + [True] * 10)
    found = difference(DAY_SHARE, quick, slow)
    assert (found.method, found.larger) == (Method.SCORE, False)
    assert found.p == pytest.approx(two_shares((30, 30), (10, 30)).p)


def test_a_share_of_waits_of_which_some_are_not_known_goes_by_pace_up_to_the_threshold() -> None:
    """What came after the threshold is no part of the question."""
    early = of([HOUR, HOUR, 2 * DAY, 3 * DAY])
    late = of([HOUR, 2 * HOUR, 9 * DAY, 5 * HOUR], [False, False, False, True])
    found = difference(DAY_SHARE, early, late)
    cut = log_rank(
        of([HOUR, HOUR, DAY, DAY], [False, False, True, True]),
        of([HOUR, 2 * HOUR, DAY, 5 * HOUR], [False, False, True, True]),
    )
    assert (found.method, found.p, found.larger) == (Method.LOG_RANK, cut.p, not cut.larger)


@pytest.mark.parametrize("operator", ["<=", "<", ">=", ">"])
def test_a_share_of_ratings_counts_what_its_operator_says(operator: str) -> None:
    satisfied = criterion("s", "satisfaction", share_of(operator, 4), SHARE_BANDS)
    early, late = [1, 3, 4, 5, 4, 2, 4, 4], [5, 5, 4, 4, 5, 5, 3, 5]
    of_each = [sum(eval(f"{v} {operator} 4") for v in half) for half in (early, late)]  # noqa: S307
    found = difference(satisfied, of(early), of(late))
    assert found == two_shares((of_each[0], 8), (of_each[1], 8))
    assert found.larger == (of_each[1] > of_each[0])


def test_what_is_not_settled_is_counted_against_the_change() -> None:
    """Problems solved at once are known at once; those that never will be are still open."""
    early, late = of([1] * 10 + [0] * 10), of([1] * 19 + [0])
    plain = difference(SOLVED, early, late)
    held = difference(SOLVED, early, late, (0, 9))
    assert plain.p < 0.01
    assert held.p == pytest.approx(two_shares((10, 20), (19, 29)).p)
    assert held.larger is True
    assert difference(SOLVED, early, late, (0, 99)).p == 1
    worse = difference(SOLVED, late, early, (0, 5))
    assert worse.p == pytest.approx(two_shares((19, 20), (15, 25)).p)


# The whole


def trend_of(asked: Criterion, earlier: Sample, later: Sample, **given: Any) -> CriterionTrend:
    """A criterion that is not judged yet."""
    parts = [Part(None, half.size, int(half.censored.sum())) for half in (earlier, later)]
    return CriterionTrend(asked, (), parts[0], parts[1], Change.NOT_TESTED, **given)


def judge(*cases: tuple[Criterion, Sample, Sample]) -> tuple[list[CriterionTrend], int]:
    """Criteria with their halves, judged together."""
    return judged([trend_of(*case) for case in cases], {c.id: (a, b) for c, a, b in cases})


FAST: Final = of([h * HOUR for h in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10)])
SLOW: Final = of([h * HOUR for h in (30, 35, 40, 45, 50, 55, 60, 65, 70, 75)])


def test_a_slower_half_is_worse_and_a_faster_one_better() -> None:
    (worse,), _ = judge((first_response(), FAST, SLOW))
    (better,), _ = judge((first_response(), SLOW, FAST))
    assert (worse.change, better.change) == (Change.WORSE, Change.BETTER)
    assert worse.p == worse.adjusted == pytest.approx(better.p)


def test_higher_effort_is_worse_and_higher_politeness_better() -> None:
    low, high = of([1, 1, 2, 2, 1, 1, 2, 2]), of([4, 5, 4, 5, 4, 5, 4, 5])
    effort = criterion("e", "effort", Statistic(StatisticName.MEAN), type(SHARE_BANDS)(1, 2, 3, 5))
    found, _ = judge((rating("politeness"), low, high), (effort, low, high))
    assert [one.change for one in found] == [Change.BETTER, Change.WORSE]


def test_too_few_in_either_half_are_not_tested() -> None:
    found, tests = judge((first_response(min_observations=11), FAST, SLOW))
    assert (found[0].change, found[0].p, tests) == (Change.TOO_FEW, None, 0)


def test_two_criteria_that_ask_the_same_are_one_test() -> None:
    tenth = criterion(
        "tenth", "first_response", Statistic(StatisticName.QUANTILE, q=0.9), first_response().bands
    )
    found, tests = judge((first_response(), FAST, SLOW), (tenth, FAST, SLOW))
    assert tests == 1
    assert found[0].adjusted == found[1].adjusted == found[0].p
    elsewhere = criterion(
        "phone", "first_response", tenth.statistic, tenth.bands, channels=("phone",)
    )
    assert judge((first_response(), FAST, SLOW), (elsewhere, FAST, SLOW))[1] == 2


def test_many_tests_make_one_of_them_less_telling() -> None:
    low, high = of([3, 3, 4, 4, 5, 3, 4]), of([4, 4, 5, 5, 5, 4, 5])
    alone, _ = judge((rating("politeness"), low, high))
    assert alone[0].p is not None
    assert 0.025 < alone[0].p <= 0.05
    assert alone[0].change is Change.BETTER
    among, tests = judge((rating("politeness"), low, high), (rating("clarity"), low, low))
    assert (tests, among[0].change) == (2, Change.NONE)


def test_a_spread_is_not_tested() -> None:
    spread = criterion(
        "same", "first_response", Statistic(StatisticName.SPREAD, operator="<=", threshold=DAY),
        type(SHARE_BANDS)(0, 0.1, 0.2, 0.5),
    )  # fmt: skip
    found, tests = judge((spread, FAST, SLOW))
    assert (found[0].change, tests) == (Change.NOT_TESTED, 0)


# A source without what was not answered


def test_recent_waits_of_a_source_without_silence_are_in_doubt() -> None:
    """All take about a month; of the last month, only those are there that were answered by now."""
    draws = np.random.default_rng(7)
    watched = np.linspace(1, 120, 400) * DAY
    waits = draws.lognormal(math.log(30 * DAY), 0.7, 400)
    there = waits <= watched
    old = watched > 60 * DAY
    early, late = (
        Sample(waits[part], np.zeros(int(part.sum()), dtype=bool), watched[part])
        for part in (there & old, there & ~old)
    )
    (found,), _ = judge((first_response(), early, late))
    assert found.p is not None
    assert found.p < 0.001
    assert found.change is Change.DOUBTFUL
    assert found.missing == left_out(early, late)
    assert (found.missing or 0) > 3


def test_waits_that_became_much_shorter_are_not_in_doubt() -> None:
    early = of([d * DAY for d in range(1, 21)], watched=100 * DAY)
    late = of([h * HOUR for h in range(1, 21)], watched=10 * DAY)
    assert left_out(early, late) is None
    assert judge((first_response(), early, late))[0][0].change is Change.BETTER


def test_one_open_wait_shows_that_open_ones_are_there() -> None:
    early = of([d * DAY for d in range(1, 21)], watched=100 * DAY)
    late = of([d * DAY / 2 for d in range(1, 21)], [False] * 19 + [True], watched=11 * DAY)
    assert left_out(early, late) is None


def test_a_measurement_knows_how_long_it_was_watched() -> None:
    one = Measurement("a", "first_response", "email", 3 * MICROSECONDS, at=0)
    undated = Measurement("a", "first_response", "email", 5 * MICROSECONDS, censored=True)
    found = sample([one, undated], Kind.DURATION, 60 * MICROSECONDS)
    assert found.values.tolist() == [3, 5]
    assert found.censored.tolist() == [False, True]
    assert found.watched.tolist() == [60, math.inf]
    assert sample([one], Kind.COUNT, 60).watched.tolist() == [math.inf]
    assert sample([], Kind.DURATION, 60).size == 0


# How often it cries wolf

RATINGS: Final = (0.05, 0.1, 0.2, 0.4, 0.25)
RUNS: Final = 4_000


def false_alarms(n: int, draws: np.random.Generator) -> list[float]:
    """Of halves of n probes that are alike, the shares in which each test sees a change at 5 %."""
    out = []
    for watched_less in (False, True):
        found = 0
        for _ in range(RUNS):
            early, late, gone = draws.lognormal(0, 1, n), draws.lognormal(0, 1, n), [False] * n
            if watched_less:
                limit = draws.uniform(0, 3, n)
                gone, late = (late > limit).tolist(), np.minimum(late, limit)
            found += log_rank(of(early.tolist()), of(late.tolist(), gone)).p <= 0.05
        out.append(found / RUNS)
    rated = draws.choice(5, (RUNS, 2, n), p=RATINGS)
    out.append(float(np.mean([rank_sum(of(a), of(b)).p <= 0.05 for a, b in rated.tolist()])))
    shares = [
        two_shares((a, n), (b, n)).p <= 0.05
        for share in (0.1, 0.3, 0.5, 0.7, 0.9)
        for a, b in draws.binomial(n, share, (RUNS, 2)).tolist()
    ]
    return [*out, float(np.mean(shares))]


@pytest.mark.slow
def test_false_alarms_are_as_rare_as_told() -> None:
    page = (ROOT / "docs" / "method.md").read_text(encoding="utf-8")
    for n in (4, 6, 10, 20, 50):
        told = " | ".join(f"{rate:.1%}" for rate in false_alarms(n, np.random.default_rng(n)))
        assert f"| {n} | {told} |" in page


APART: Final = Statistic(StatisticName.SPREAD, operator="<=", threshold=DAY)


@pytest.mark.parametrize(
    ("asked", "drawn"),
    [
        (first_response(), True),
        (DAY_SHARE, True),
        (criterion("same", "first_response", APART, SHARE_BANDS), False),
        (rating("politeness"), False),
    ],
)
def test_waits_have_a_curve_in_each_half(asked: Criterion, drawn: bool) -> None:
    """Not so ratings, and not what is told apart by channel."""
    one = CriterionTrend(asked, (), Part(None, 3, 1), Part(), Change.NONE)
    found = with_curves(one, of([1, 2, 3], [False, True, False]), of([])).curves
    if not drawn:
        assert found is None
        return
    assert found is not None
    before, since = found
    assert [(r.time, r.at_risk, r.censored) for r in before] == [(1, 3, 0), (2, 2, 1), (3, 1, 0)]
    assert since == ()
