"""The curve against lifelines, scipy, brute force and exact fractions; its laws by Hypothesis."""

from __future__ import annotations

import csv
import math
import operator
from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Final

import lifelines
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy import stats  # type: ignore[import-untyped]

from aftersales_eval.model.result import LEVEL, Estimate, Limit
from aftersales_eval.model.rubric import Statistic, StatisticName
from aftersales_eval.scoring.levels import draw_levels, interval_levels, levels_at
from aftersales_eval.scoring.survival import (
    Curve,
    Distribution,
    distribution,
    fit,
    mean,
    quantile,
    rows,
    share,
    wilson,
)

Wait = tuple[float, bool]
"""How long, and whether it ended (else it was still going on)."""

INFINITE: Final = (0.0, np.inf)
COMPARISONS: Final[dict[str, Callable[[float, float], bool]]] = {
    "<=": operator.le,
    "<": operator.lt,
    ">=": operator.ge,
    ">": operator.gt,
}

laws = settings(deadline=None)
whole = st.integers(1, 12).map(float)
"""Few distinct values, so that ties are common."""
answered = st.lists(whole, min_size=1, max_size=30)
waits = st.lists(st.tuples(whole, st.booleans()), min_size=1, max_size=30)


def curve(found: Sequence[Wait]) -> Curve:
    """The curve of waits given one by one."""
    return fit([(value, int(ended), int(not ended)) for value, ended in found])


def complete(values: Sequence[float]) -> Curve:
    """The curve of waits that all ended."""
    return curve([(value, True) for value in values])


def median(found: Sequence[Wait]) -> float:
    """The median, infinite when it is not reached."""
    estimate = quantile(curve(found), 0.5).estimate()
    return math.inf if estimate.limit is Limit.MORE_THAN else estimate.value


def over_by(found: Sequence[Wait], threshold: float) -> float:
    """The share that is over by the threshold."""
    return share(curve(found), "<=", threshold).estimate().value


def rises(of: Distribution) -> bool:
    """Whether the values at all drawn levels and at the interval's never fall."""
    u = np.sort(np.concatenate([draw_levels(400).u, interval_levels().u]))
    values = of.at(levels_at(*u))
    return bool((values[1:] >= values[:-1] - 1e-12).all())


# The curve


def test_without_evidence_there_is_no_curve() -> None:
    with pytest.raises(ValueError, match="no evidence"):
        fit([])


def test_equal_values_are_one_step_whatever_the_order() -> None:
    masses = [(2.0, 1, 0), (1.0, 0, 2), (2.0, 0, 1), (2.0, 3, 0)]
    for made in (fit(masses), fit(masses[::-1])):
        assert made.time.tolist() == [1, 2]
        assert made.events.tolist() == [0, 4]
        assert made.censored.tolist() == [2, 1]
        assert made.at_risk.tolist() == [7, 5]
        assert made.total == 7
        assert made.last == 2
        assert made.unfinished == pytest.approx(1 / 5)


@given(waits)
@laws
def test_the_curve_is_lifelines(found: list[Wait]) -> None:
    made = curve(found)
    oracle = lifelines.KaplanMeierFitter().fit([t for t, _ in found], [e for _, e in found])
    expected = oracle.survival_function_at_times(made.time).to_numpy()
    np.testing.assert_allclose(made.survival, expected, rtol=0, atol=1e-12)


@given(st.lists(st.tuples(st.floats(0.01, 1e6), st.booleans()), min_size=1, max_size=60))
@laws
def test_the_curve_is_lifelines_without_ties_too(found: list[Wait]) -> None:
    made = curve(found)
    oracle = lifelines.KaplanMeierFitter().fit([t for t, _ in found], [e for _, e in found])
    expected = oracle.survival_function_at_times(made.time).to_numpy()
    np.testing.assert_allclose(made.survival, expected, rtol=0, atol=1e-12)


def exact_steps(made: Curve) -> list[tuple[Fraction, Fraction | None]]:
    """S and n' after each value in fractions; n' is the last finite one once S is 0, else None."""
    survival, greenwood = Fraction(1), Fraction(0)
    size: Fraction | None = None
    steps: list[tuple[Fraction, Fraction | None]] = []
    for events, at_risk in zip(made.events.tolist(), made.at_risk.tolist(), strict=True):
        d, n = int(events), int(at_risk)
        survival *= 1 - Fraction(d, n)
        if survival > 0:
            greenwood += Fraction(d, n * (n - d))
            size = (1 - survival) / (survival * greenwood) if greenwood else None
        steps.append((survival, size))
    return steps


@given(waits)
@laws
def test_the_effective_size_is_the_one_that_gives_greenwoods_variance(found: list[Wait]) -> None:
    made = curve(found)
    assume(made.events.any())
    happened = made.events > 0
    steps = [step for step, yes in zip(exact_steps(made), happened, strict=True) if yes]
    got = made.effective[-len(steps) :]
    expected = [
        float(at_risk if size is None else size)
        for (_, size), at_risk in zip(steps, made.at_risk[happened], strict=True)
    ]
    np.testing.assert_allclose(got, expected, rtol=1e-9)


@given(waits)
@laws
def test_before_the_first_event_the_effective_size_is_the_number_at_risk(
    found: list[Wait],
) -> None:
    made = curve(found)
    before = made.over == 0
    for start, size in zip(made.start[before][1:], made.effective[before][1:], strict=True):
        assert size == sum(t > start for t, _ in found)
    assert made.effective[0] == len(found)


@given(answered)
@laws
def test_without_censoring_the_effective_size_is_the_number_of_answers(
    values: list[float],
) -> None:
    np.testing.assert_allclose(complete(values).effective, len(values), rtol=1e-9)


# Shares and their band


@pytest.mark.parametrize(
    ("met", "of", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_published_wilson_intervals_come_out(
    met: int, of: int, low: float, high: float
) -> None:
    found = share(fit([(1.0, met, 0), (2.0, of - met, 0)]), "<=", 1.0).at(levels_at(0.025, 0.975))
    assert found.round(4).tolist() == [low, high]


@given(values=answered, threshold=st.integers(0, 13), half=st.booleans())
@laws
def test_without_censoring_the_band_is_wilsons_at_every_time(
    values: list[float], threshold: int, half: bool
) -> None:
    at = threshold + half / 2
    met = sum(v <= at for v in values)
    found = share(complete(values), "<=", at).estimate()
    oracle = stats.binomtest(met, len(values)).proportion_ci(LEVEL, method="wilson")
    assert found.value == pytest.approx(met / len(values), abs=1e-12)
    assert found.low == pytest.approx(oracle.low, abs=1e-9)
    assert found.high == pytest.approx(oracle.high, abs=1e-9)
    assert found.limit is Limit.EXACT


@pytest.mark.parametrize("size", [*range(1, 40), 97, 1_000, 12_345])
@pytest.mark.parametrize(
    ("symbol", "threshold"), [("<=", 1.0), ("<", 2.0), (">", 2.0), (">=", 3.0)]
)
def test_none_of_any_number_starts_at_exactly_zero(
    symbol: str, threshold: float, size: int
) -> None:
    found = share(fit([(2.0, size, 0)]), symbol, threshold).estimate()
    assert found.value == found.low == 0.0
    assert math.copysign(1, found.low) == math.copysign(1, found.value) == 1
    assert 0 < found.high < 1


@pytest.mark.parametrize("size", [*range(1, 40), 97, 1_000, 12_345])
@pytest.mark.parametrize(
    ("symbol", "threshold"), [("<=", 2.0), ("<", 3.0), (">", 1.0), (">=", 2.0)]
)
def test_all_of_any_number_ends_at_exactly_one(symbol: str, threshold: float, size: int) -> None:
    found = share(fit([(2.0, size, 0)]), symbol, threshold).estimate()
    assert found.value == found.high == 1.0
    assert 0 < found.low < 1


@given(share_=st.floats(0, 1), size=st.floats(0.5, 1e6), z=st.floats(-5, 5))
@laws
def test_wilsons_bound_solves_its_equation(share_: float, size: float, z: float) -> None:
    bound = float(wilson(share_, size, z))
    assert 0 <= bound <= 1
    assert (bound - share_) ** 2 == pytest.approx(z * z * bound * (1 - bound) / size, abs=1e-9)
    assert (bound - share_) * z >= -1e-12


@given(values=answered, threshold=st.integers(0, 13), symbol=st.sampled_from(list(COMPARISONS)))
@laws
def test_shares_are_counts_of_the_answers_that_compare_so(
    values: list[float], threshold: int, symbol: str
) -> None:
    met = sum(COMPARISONS[symbol](v, threshold) for v in values)
    found = share(complete(values), symbol, float(threshold)).estimate()
    assert found.value == pytest.approx(met / len(values), abs=1e-12)


@pytest.mark.parametrize("noise", [-1e-6, 1e-6])
@pytest.mark.parametrize(("symbol", "met"), [("<=", 2), ("<", 1), (">=", 2), (">", 1)])
def test_a_value_equal_to_the_threshold_up_to_float_noise_counts_as_equal(
    symbol: str, met: int, noise: float
) -> None:
    made = complete([3_600, 86_400 + noise, 200_000])
    assert share(made, symbol, 86_400).estimate().value == pytest.approx(met / 3)


@given(found=waits, threshold=st.integers(0, 13))
@laws
def test_what_is_not_within_the_threshold_is_beyond_it(found: list[Wait], threshold: int) -> None:
    made = curve(found)
    for within, beyond in (("<=", ">"), ("<", ">=")):
        below = share(made, within, float(threshold)).estimate()
        above = share(made, beyond, float(threshold)).estimate()
        assert above.value == pytest.approx(1 - below.value, abs=1e-12)
        assert above.low == pytest.approx(1 - below.high, abs=1e-12)
        assert above.high == pytest.approx(1 - below.low, abs=1e-12)


def test_silence_up_to_the_threshold_neither_meets_nor_misses_it() -> None:
    made = curve([(1, True), (2, False), (5, True), (6, True)])
    assert share(made, "<=", 4).estimate().value == pytest.approx(1 / 4)
    assert share(made, "<=", 5).estimate().value == pytest.approx(1 - 3 / 4 / 2)


def test_a_share_beyond_the_longest_wait_is_at_least_what_was_seen() -> None:
    made = curve([(1, True), (2, True), (3, False), (3, False)])
    found = share(made, "<=", 10).estimate()
    assert found.limit is Limit.AT_LEAST
    assert found.value == pytest.approx(0.5)
    assert found.low == pytest.approx(share(made, "<=", 3).estimate().low)
    assert found.high > 0.99 > share(made, "<=", 3).estimate().high


def test_a_share_of_longer_waits_beyond_the_longest_is_at_most_what_is_left() -> None:
    made = curve([(1, True), (2, True), (3, False), (3, False)])
    found = share(made, ">", 10).estimate()
    assert found.limit is Limit.AT_MOST
    assert found.value == pytest.approx(0.5)
    assert found.low < 0.01 < share(made, ">", 3).estimate().low


@pytest.mark.parametrize("threshold", [2.0, 3.0])
def test_a_share_within_what_was_watched_is_exact(threshold: float) -> None:
    made = curve([(1, True), (2, True), (3, False), (3, False)])
    assert share(made, "<=", threshold).estimate().limit is Limit.EXACT


def test_a_share_is_exact_anywhere_when_every_wait_ended() -> None:
    assert share(complete([1, 2]), "<=", 100).estimate().limit is Limit.EXACT


def test_nobody_answered_and_nobody_knows_what_came_later() -> None:
    found = share(curve([(24, False)] * 20), "<=", 48).estimate()
    assert found == Estimate(0.0, 0.0, found.high, Limit.AT_LEAST)
    assert found.high > 0.9


# Quantiles


def test_the_median_of_ten_and_fifty_hours_is_thirty() -> None:
    assert median([(10, True), (50, True)]) == 30


@given(waits)
@laws
def test_the_median_differs_from_lifelines_only_where_the_curve_is_exactly_one_half(
    found: list[Wait],
) -> None:
    """lifelines takes the first value at which S is one half; R's survfit and we the midpoint
    between it and the next at which S falls (or the last value seen)."""
    made = curve(found)
    oracle = lifelines.KaplanMeierFitter().fit([t for t, _ in found], [e for _, e in found])
    half = [
        t for t, (s, _) in zip(made.time, exact_steps(made), strict=True) if s == Fraction(1, 2)
    ]
    if not half:
        assert median(found) == oracle.median_survival_time_
        return
    later = [t for t, e in found if e and t > half[0]]
    assert median(found) == (half[0] + min(later, default=made.last)) / 2
    only_there = half[0] == made.last
    assert (median(found) == half[0]) == only_there


@given(values=answered, twentieths=st.integers(1, 19))
@laws
def test_a_quantile_is_the_smallest_value_with_that_share_or_the_midpoint_at_a_tie(
    values: list[float], twentieths: int
) -> None:
    ordered, rank = sorted(values), Fraction(twentieths, 20) * len(values)
    place = math.ceil(rank)
    expected = ordered[place - 1]
    if place == rank:
        expected = (ordered[place - 1] + ordered[place]) / 2
    assert quantile(complete(values), twentieths / 20).estimate().value == expected


def test_the_lung_trial_has_the_median_and_interval_that_survfit_reports(shared: Path) -> None:
    with (shared / "survival" / "lung.csv").open(newline="") as file:
        found = [(float(row["time"]), row["status"] == "1") for row in csv.DictReader(file)]
    assert (len(found), sum(ended for _, ended in found)) == (228, 165)
    ends = quantile(curve(found), 0.5).at(levels_at(0.025, 0.5, 0.975))
    assert ends.tolist() == [284, 310, 361]


def test_silence_up_to_the_median_lengthens_it() -> None:
    replies: list[Wait] = [(2, True), (4, True), (6, True)]
    assert median(replies) == 4
    assert median([*replies, (48, False)]) == 5
    assert median([*replies, (48, False), (48, False)]) == 6


@pytest.mark.parametrize("count", [1, 2, 3, 20])
def test_when_nobody_answered_the_median_is_more_than_the_longest_wait(count: int) -> None:
    found = quantile(curve([(float(t), False) for t in range(1, count + 1)]), 0.5).estimate()
    assert found.limit is Limit.MORE_THAN
    assert found.value == count
    assert found.high == math.inf
    assert 0 <= found.low <= count


def test_the_more_probes_stay_unanswered_the_longer_the_wait_surely_is() -> None:
    low = [quantile(curve([(48.0, False)] * n), 0.5).estimate().low for n in (1, 2, 3, 4)]
    assert low == [0, 0, 48, 48]


def test_when_less_than_half_answered_the_median_is_more_than_the_longest_wait() -> None:
    found = quantile(curve([(1, True), (2, True), (9, False), (9, False), (9, False)]), 0.5)
    estimate = found.estimate()
    assert estimate.limit is Limit.MORE_THAN
    assert (estimate.value, estimate.high) == (9, math.inf)
    assert found.reach < 0.5


@given(found=waits, q=st.sampled_from([0.1, 0.25, 0.5, 0.8, 0.9]), u=st.floats(0.01, 0.99))
@laws
def test_the_bound_of_a_quantile_is_where_the_band_reaches_it(
    found: list[Wait], q: float, u: float
) -> None:
    made, level = curve(found), levels_at(u)
    assume(level.z[0] != 0)
    bound = float(quantile(made, q).at(level)[0])
    band = wilson(made.over, made.effective, -level.z[0])
    assert (band[made.start < bound] < q + 1e-9).all()
    if math.isfinite(bound):
        assert (band[made.start == bound] >= q - 1e-9).any()


def test_a_band_that_widens_as_few_are_left_does_not_take_back_where_it_was_reached() -> None:
    """At 1 the share is 60 % of 100; two remain at risk at 3, and n' falls to 8."""
    made = fit([(1.0, 60, 0), (2.0, 0, 38), (3.0, 1, 0), (4.0, 0, 1)])
    assert made.effective[-1] < 10
    u = np.linspace(0.51, 0.97, 47)
    assert set(quantile(made, 0.5).at(levels_at(*u))) == {1.0}


@given(found=waits, q=st.sampled_from([0.1, 0.25, 0.5, 0.8, 0.9]))
@laws
def test_levels_up_to_the_reach_are_finite_and_those_above_are_not(
    found: list[Wait], q: float
) -> None:
    of = quantile(curve(found), q)
    u = draw_levels(200).u
    clear = np.abs(u - of.reach) > 1e-9
    finite = np.isfinite(of.at(levels_at(*u)))
    assert (finite == (u < of.reach))[clear].all()


# Means


@given(st.lists(st.floats(0.1, 100), min_size=2, max_size=20))
@laws
def test_a_mean_is_never_surer_than_students_t_says(values: list[float]) -> None:
    found = mean(complete(values), (-1e9, 1e9), 0.0).estimate()
    centre = float(np.mean(values))
    half = stats.t.ppf(0.5 + LEVEL / 2, len(values) - 1) * np.std(values, ddof=1)
    half /= math.sqrt(len(values))
    assert found.value == pytest.approx(centre, rel=1e-9)
    assert found.limit is Limit.EXACT
    assert found.high >= centre + half * (1 - 1e-5) - 1e-9
    assert found.low <= centre - half * (1 - 1e-5) + 1e-9


@pytest.mark.parametrize("seed", range(5))
def test_the_mean_of_many_answers_has_students_interval(seed: int) -> None:
    values = np.random.default_rng(seed).lognormal(1.0, 0.8, 200).tolist()
    found = mean(complete(values), INFINITE, 0.0).estimate()
    low, high = stats.t.interval(LEVEL, 199, np.mean(values), stats.sem(values))
    assert found.low == pytest.approx(low, rel=1e-4)
    assert found.high == pytest.approx(high, rel=1e-4)


@pytest.mark.parametrize("seed", range(5))
def test_the_mean_of_many_ratings_has_students_interval(seed: int) -> None:
    values = np.random.default_rng(seed).integers(1, 6, 200).astype(float).tolist()
    found = mean(complete(values), (1.0, 5.0), 1.0).estimate()
    low, high = stats.t.interval(LEVEL, 199, np.mean(values), stats.sem(values))
    assert found.low == pytest.approx(low, abs=1e-3)
    assert found.high == pytest.approx(high, abs=1e-3)


@pytest.mark.parametrize("count", [2, 3, 5])
def test_equal_ratings_do_not_make_the_mean_certain(count: int) -> None:
    found = mean(complete([4.0] * count), (1.0, 5.0), 1.0).estimate()
    assert found.value == 4
    assert 1 <= found.low < 4 < found.high <= 5


def test_one_rating_leaves_most_of_the_scale_open() -> None:
    found = mean(complete([4.0]), (1.0, 5.0), 1.0).estimate()
    assert found.value == 4
    assert found.low < 1.5
    assert found.high > 4.8


@given(st.lists(st.integers(1, 5).map(float), min_size=1, max_size=12))
@laws
def test_the_interval_of_a_mean_stays_inside_the_scale(values: list[float]) -> None:
    found = mean(complete(values), (1.0, 5.0), 1.0).estimate()
    assert 1 <= found.low <= found.value <= found.high <= 5


@given(waits)
@laws
def test_the_mean_is_the_area_under_lifelines_curve(found: list[Wait]) -> None:
    oracle = lifelines.KaplanMeierFitter().fit([t for t, _ in found], [e for _, e in found])
    until = max(t for t, _ in found)
    expected = lifelines.utils.restricted_mean_survival_time(oracle, t=until)
    assert mean(curve(found), INFINITE, 0.0).estimate().value == pytest.approx(expected, rel=1e-9)


@given(waits)
@laws
def test_a_mean_with_waits_still_going_on_at_the_end_is_at_least_what_was_seen(
    found: list[Wait],
) -> None:
    made = curve(found)
    estimate = mean(made, INFINITE, 0.0).estimate()
    longest_ended = max((t for t, ended in found if ended), default=0.0)
    open_end = any(not ended and t >= longest_ended for t, ended in found)
    assert (estimate.limit is Limit.AT_LEAST) == open_end
    if made.unfinished > 0.06:
        assert estimate.high == math.inf


@pytest.mark.parametrize("answers", [0, 1])
def test_a_week_of_silence_of_twenty_probes_is_not_a_mean_of_hours(answers: int) -> None:
    made = fit([(1.0, answers, 0)] * answers + [(168.0, 0, 20 - answers)])
    assert mean(made, INFINITE, 0.0).estimate().low > 48


def test_three_refunds_in_an_instant_do_not_make_the_mean_certain() -> None:
    found = mean(complete([0.0] * 3), INFINITE, 0.0).estimate()
    assert found.high > 0


def test_one_number_on_an_open_scale_has_an_interval_around_it() -> None:
    found = mean(fit([(5.0, 1, 0)], low=-np.inf), (-np.inf, np.inf), 0.0).estimate()
    assert found.low < 5 < found.high


def test_one_negative_number_on_an_open_scale_has_an_interval_around_it() -> None:
    found = mean(fit([(-5.0, 1, 0)], low=-np.inf), (-np.inf, np.inf), 0.0).estimate()
    assert found.low < -5 < found.high


# Laws of all


@given(found=waits, q=st.sampled_from([0.1, 0.25, 0.5, 0.75, 0.9]))
@laws
def test_a_quantile_rises_with_the_level(found: list[Wait], q: float) -> None:
    assert rises(quantile(curve(found), q))


@given(found=waits, threshold=st.integers(0, 13), symbol=st.sampled_from(list(COMPARISONS)))
@laws
def test_a_share_rises_with_the_level(found: list[Wait], threshold: int, symbol: str) -> None:
    assert rises(share(curve(found), symbol, float(threshold)))


@given(
    found=waits, scale=st.sampled_from([INFINITE, (0.0, 12.0)]), step=st.sampled_from([0.0, 1.0])
)
@laws
def test_a_mean_rises_with_the_level(
    found: list[Wait], scale: tuple[float, float], step: float
) -> None:
    assert rises(mean(curve(found), scale, step))


@given(waits)
@laws
def test_the_estimate_lies_in_its_interval(found: list[Wait]) -> None:
    made = curve(found)
    for of in (quantile(made, 0.5), share(made, "<=", 6.0), mean(made, INFINITE, 0.0)):
        estimate = of.estimate()
        assert estimate.low <= estimate.value + 1e-12
        assert estimate.value <= estimate.high + 1e-12


@given(waits)
@laws
def test_silence_never_shortens_the_median_compared_with_leaving_it_out(
    found: list[Wait],
) -> None:
    """Averages of those who replied flatter the brands that do not reply."""
    replied = [(t, ended) for t, ended in found if ended]
    assume(replied)
    assert median(found) >= median(replied)


@given(found=waits, wait=whole)
@laws
def test_one_more_unanswered_probe_never_shortens_the_median(
    found: list[Wait], wait: float
) -> None:
    assert median([*found, (wait, False)]) >= median(found)


@given(data=st.data(), values=answered)
@laws
def test_a_slower_answer_never_shortens_the_median_nor_raises_a_share(
    data: st.DataObject, values: list[float]
) -> None:
    place = data.draw(st.integers(0, len(values) - 1))
    slower = [*values]
    slower[place] += data.draw(whole)
    before: list[Wait] = [(v, True) for v in values]
    after: list[Wait] = [(v, True) for v in slower]
    assert median(after) >= median(before)
    for threshold in range(14):
        assert over_by(after, threshold) <= over_by(before, threshold) + 1e-12


@given(data=st.data(), found=waits)
@laws
def test_a_longer_silence_never_shortens_the_median_nor_raises_a_share(
    data: st.DataObject, found: list[Wait]
) -> None:
    place = data.draw(st.integers(0, len(found) - 1))
    before = [*found]
    before[place] = (found[place][0], False)
    after = [*before]
    after[place] = (found[place][0] + data.draw(whole), False)
    assert median(after) >= median(before)
    for threshold in range(14):
        assert over_by(after, threshold) <= over_by(before, threshold) + 1e-12


@given(data=st.data(), values=answered, cutoff=st.integers(6, 12))
@laws
def test_where_all_are_watched_equally_long_a_slower_answer_never_helps(
    data: st.DataObject, values: list[float], cutoff: int
) -> None:
    """The usual plan of a reviewer: every probe is closed after the same number of days."""
    slower = [v + data.draw(st.integers(0, 6)) for v in values]
    before: list[Wait] = [(min(v, cutoff), v <= cutoff) for v in values]
    after: list[Wait] = [(min(v, cutoff), v <= cutoff) for v in slower]
    assert median(after) >= median(before)
    for threshold in range(cutoff + 1):
        assert over_by(after, threshold) <= over_by(before, threshold) + 1e-12


@given(data=st.data(), found=waits)
@laws
def test_an_answer_that_becomes_silence_never_helps(data: st.DataObject, found: list[Wait]) -> None:
    place = data.draw(st.integers(0, len(found) - 1))
    after = [*found]
    after[place] = (found[place][0], False)
    assert median(after) >= median(found)
    for threshold in range(14):
        assert over_by(after, threshold) <= over_by(found, threshold) + 1e-12


def test_an_answer_that_comes_after_a_silence_instead_of_before_it_can_count_for_more() -> None:
    """The limit of the law above, and no fault of ours: Kaplan and Meier's curve shares out what a
    silent probe weighs among those still waiting, so one that joins them takes a part of it."""
    before: list[Wait] = [(1, True), (2, False), (10, True)]
    after: list[Wait] = [(5, True), (2, False), (10, True)]
    assert (median(before), median(after)) == (10, 7.5)
    assert over_by(before, 5) == pytest.approx(1 / 3)
    assert over_by(after, 5) == pytest.approx(1 / 2)


@given(found=waits, factor=st.integers(1, 50))
@laws
def test_evidence_in_other_units_gives_the_same_estimates(found: list[Wait], factor: int) -> None:
    scaled = [(t * factor, ended) for t, ended in found]
    assert median(scaled) == pytest.approx(median(found) * factor)
    assert over_by(scaled, 6.0 * factor) == pytest.approx(over_by(found, 6.0))


# The table, and what a statistic's name stands for


@given(waits)
@laws
def test_the_table_shows_the_curve_at_every_value_with_its_band(found: list[Wait]) -> None:
    made = curve(found)
    table = rows(made)
    assert [row.time for row in table] == sorted({t for t, _ in found})
    assert sum(row.events for row in table) == sum(ended for _, ended in found)
    assert sum(row.censored for row in table) == sum(not ended for _, ended in found)
    for row in table:
        within = share(made, "<=", row.time).estimate()
        assert row.at_risk == sum(t >= row.time for t, _ in found)
        assert (row.share, row.low, row.high) == pytest.approx(
            (within.value, within.low, within.high), abs=1e-12
        )


def test_a_statistic_is_read_from_the_curve_by_its_name() -> None:
    made = complete([1.0, 2.0, 6.0, 7.0])
    cases = [
        (Statistic(StatisticName.QUANTILE, q=0.5), 4.0),
        (Statistic(StatisticName.SHARE, operator="<", threshold=6.0), 0.5),
        (Statistic(StatisticName.MEAN), 4.0),
    ]
    for statistic, value in cases:
        assert distribution(made, statistic, None, 0.0).estimate().value == pytest.approx(value)


@pytest.mark.parametrize("name", [StatisticName.LATEST, StatisticName.SPREAD])
def test_a_statistic_that_is_not_of_one_curve_is_refused(name: StatisticName) -> None:
    with pytest.raises(ValueError, match="not read from one curve"):
        distribution(complete([1.0]), Statistic(name), None, 0.0)
