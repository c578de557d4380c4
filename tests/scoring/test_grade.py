from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftersales_eval.model.evidence import Evidence
from aftersales_eval.model.metric import Basis, Better, Kind, Metric, Recorded
from aftersales_eval.model.quantity import DAY, HOUR
from aftersales_eval.model.result import Intake, Limit, Scorecard, Sure
from aftersales_eval.model.rubric import Bands, Criterion, Rubric, Statistic, StatisticName, Tier
from aftersales_eval.scoring.curves import Distributions, means, quantiles
from aftersales_eval.scoring.drawing import Drawing, dependent, seeded
from aftersales_eval.scoring.evaluate import evaluate
from aftersales_eval.scoring.grade import curve_of, grade, relevant, sure_word
from aftersales_eval.scoring.levels import DRAWS, Levels, draw_levels, levels_at
from aftersales_eval.scoring.survival import fit
from aftersales_eval.scoring.value import ORDER, points_of
from tests.scoring.making import (
    LATEST,
    MEAN,
    MEDIAN,
    RATING_BANDS,
    SHARE_BANDS,
    WAIT_BANDS,
    claim,
    criterion,
    first_response,
    rating,
    rubric,
    share_of,
    values,
    waits,
)

laws = settings(deadline=None)

FAST = (2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0)
SLOW = (300.0, 310.0, 330.0, 350.0, 370.0, 400.0, 420.0, 440.0)
WITHIN_A_DAY = criterion(
    "within-a-day", "first_response", share_of("<=", DAY), Bands(1, 0.8, 0.5, 0)
)
RESOLVED = criterion("resolved", "resolved", share_of(">=", 1.0), SHARE_BANDS)
WINDOW = criterion("window", "return_window", LATEST, Bands(60 * DAY, 30 * DAY, 14 * DAY, 0))
EVERYTHING = rubric(first_response(), WITHIN_A_DAY, rating("clarity"), RESOLVED, WINDOW)


# One criterion


def test_quick_answers_are_surely_high_quality() -> None:
    found, _ = grade(first_response(), [waits("a", FAST)])
    assert found.tier is Tier.HIGH_QUALITY
    assert found.sure is Sure.FIRM
    assert found.observations == 8
    assert found.censored == 0
    assert found.estimate is not None
    assert found.estimate.value == pytest.approx(5.5 * HOUR)


def test_slow_answers_are_below_standard() -> None:
    found, _ = grade(first_response(), [waits("a", SLOW)])
    assert (found.tier, found.sure, found.points) == (Tier.BELOW_STANDARD, Sure.FIRM, 0)


@pytest.mark.parametrize("wanted", EVERYTHING.criteria, ids=lambda c: c.id)
@pytest.mark.parametrize("evidence", [[], [values("a", "politeness", [5, 5, 5])]])
def test_without_evidence_a_grade_is_unrated_and_never_zero(
    wanted: Criterion, evidence: list[Evidence]
) -> None:
    found, drawn = grade(wanted, evidence)
    assert found.tier is Tier.UNRATED
    assert found.sure is Sure.UNKNOWN
    assert found.points is found.points_low is found.points_high is None
    assert found.estimate is None
    assert drawn is None
    assert not found.graded
    assert found.odds == {}


def test_evidence_without_a_single_measurement_is_no_evidence() -> None:
    found, drawn = grade(first_response(), [waits("a", [])])
    assert (found.tier, drawn) == (Tier.UNRATED, None)


def test_nobody_answered_is_evidence_of_a_long_wait() -> None:
    found, _ = grade(first_response(), [waits("a", [], [200.0] * 5)])
    assert found.tier is Tier.BELOW_STANDARD
    assert (found.observations, found.censored) == (5, 5)
    assert found.estimate is not None
    assert found.estimate.limit is Limit.MORE_THAN
    assert found.estimate.value == pytest.approx(200 * HOUR)
    assert found.estimate.high == math.inf


def test_waits_closer_than_a_bin_are_taken_together_and_others_are_not() -> None:
    """By design: 23.75 h and 23.95 h share a bin of 1.5 %, and count as their mean, 23.85 h."""
    near, apart = [waits("a", [23.75, 23.95, 30.0])], [waits("a", [23.0, 24.6, 30.0])]
    close, wide = grade(first_response(), near)[0], grade(first_response(), apart)[0]
    assert close.estimate is not None
    assert wide.estimate is not None
    assert close.estimate.value == pytest.approx(23.85 * HOUR)
    assert wide.estimate.value == pytest.approx(24.6 * HOUR)


@pytest.mark.parametrize("least", [2, 4, 8])
@pytest.mark.parametrize("answered", [0, 1])
def test_fewer_than_the_least_observations_are_provisional(least: int, answered: int) -> None:
    wanted = first_response(min_observations=least)
    silent = [240.0] * (least - 1 - answered)
    few, _ = grade(wanted, [waits("a", [240.0] * answered, silent)])
    enough, _ = grade(wanted, [waits("a", [240.0] * answered, [*silent, 240.0])])
    assert few.observations == least - 1
    assert few.sure is Sure.PROVISIONAL
    assert enough.observations == least
    assert enough.sure is not Sure.PROVISIONAL


def test_probes_of_all_channels_count_together() -> None:
    found, _ = grade(
        first_response(), [waits("a", [10.0, 20.0]), waits("a", [30.0, 40.0], channel="phone")]
    )
    assert found.observations == 4
    assert found.estimate is not None
    assert found.estimate.value == pytest.approx(25 * HOUR)


def test_a_criterion_of_some_channels_looks_at_no_other() -> None:
    by_mail = first_response(channels=("email", "web-form"))
    evidence = [waits("a", FAST), waits("a", SLOW, channel="phone")]
    found, _ = grade(by_mail, evidence)
    assert found.observations == 8
    assert found.tier is Tier.HIGH_QUALITY
    assert relevant(by_mail, evidence) == evidence[:1]


def test_a_promise_is_no_experience() -> None:
    promise = claim("a", "first_response", HOUR)
    assert relevant(first_response(), [promise]) == []
    assert not grade(first_response(), [promise])[0].graded


def test_a_fact_earns_what_it_says_and_is_marked_as_stated() -> None:
    found, drawn = grade(WINDOW, [claim("a", "return_window", 30 * DAY)])
    assert (found.tier, found.sure, found.basis) == (Tier.HIGH_QUALITY, Sure.STATED, Basis.CLAIMED)
    assert found.points == found.points_low == found.points_high == pytest.approx(80)
    assert found.odds == {Tier.HIGH_QUALITY: 1.0}
    assert drawn is not None
    assert (drawn == found.points).all()


def test_a_fact_counts_in_whatever_channels_a_criterion_looks_at() -> None:
    found, _ = grade(replace(WINDOW, channels=("email",)), [claim("a", "return_window", DAY)])
    assert found.graded


def test_the_latest_of_several_facts_counts() -> None:
    facts = [
        claim("a", "return_window", 60 * DAY, at=1),
        claim("a", "return_window", 14 * DAY, at=3),
        claim("a", "return_window", 30 * DAY, at=2),
    ]
    for order in (facts, facts[::-1]):
        found, _ = grade(WINDOW, order)
        assert found.fact == facts[1].fact
        assert found.points == pytest.approx(50)


@pytest.mark.parametrize(
    ("probability", "word"),
    [
        (1.0, Sure.FIRM),
        (0.95, Sure.FIRM),
        (0.949, Sure.LIKELY),
        (0.75, Sure.LIKELY),
        (0.749, Sure.OPEN),
        (0.0, Sure.OPEN),
    ],
)
def test_firm_is_from_ninety_five_percent_and_likely_from_seventy_five(
    probability: float, word: Sure
) -> None:
    assert sure_word(probability) is word


@given(
    found=st.lists(st.tuples(st.integers(0, 300), st.booleans()), min_size=1, max_size=25),
    wanted=st.sampled_from([first_response(), WITHIN_A_DAY]),
)
@laws
def test_points_lie_in_their_interval_and_odds_sum_to_one(
    found: list[tuple[int, bool]], wanted: Criterion
) -> None:
    evidence = waits("a", [t for t, e in found if e], [t for t, e in found if not e])
    result, drawn = grade(wanted, [evidence])
    assert result.points is not None
    assert result.points_low is not None
    assert result.points_high is not None
    assert drawn is not None
    assert 0 <= result.points_low <= result.points + 1e-6
    assert result.points <= result.points_high + 1e-6 <= 100 + 1e-6
    assert sum(result.odds.values()) == pytest.approx(1)
    assert drawn.shape == (DRAWS,)
    assert ((drawn >= 0) & (drawn <= 100)).all()


def test_points_are_those_of_the_estimate_and_of_its_ends() -> None:
    wanted = first_response()
    found, drawn = grade(wanted, [waits("a", [10.0, 20.0, 40.0, 60.0, 80.0, 90.0])])
    assert found.estimate is not None
    assert found.points == points_of(wanted.bands, found.estimate.value)
    assert found.points_low == points_of(wanted.bands, found.estimate.high)
    assert found.points_high == points_of(wanted.bands, found.estimate.low)
    made = fit([(h * HOUR, 1, 0) for h in (10, 20, 40, 60, 80, 90)])
    assert drawn is not None
    assert drawn.tolist() == earned_at(wanted, quantiles(made.alone, 0.5), draw_levels())


def earned_at(wanted: Criterion, of: Distributions, levels: Levels) -> list[float]:
    """The criterion's points at each level, whether or not the values there are at hand."""
    found = of.points(wanted.bands, levels)
    assert (found == of.points(wanted.bands, levels, of.at(levels))).all()
    return [float(p) for p in found[0]]


def falls(points: Sequence[float]) -> bool:
    """Whether points never rise."""
    return all(b <= a + 1e-6 for a, b in pairwise(points))


@given(
    st.lists(st.tuples(st.integers(0, 300), st.booleans()), min_size=1, max_size=25),
    st.sampled_from([0.1, 0.5, 0.9]),
)
@laws
def test_the_longer_a_wait_may_be_the_less_it_earns_even_beyond_what_was_watched(
    found: list[tuple[int, bool]], q: float
) -> None:
    wanted = first_response()
    made = fit([(t * HOUR, int(e), int(not e)) for t, e in found])
    assert falls(earned_at(wanted, quantiles(made.alone, q), draw_levels(200)))


def test_a_mean_that_may_be_longer_earns_less_even_beyond_what_was_watched() -> None:
    made = fit([(1.0, 1, 0), (100.0, 8, 0), (101.0, 0, 1)])
    wanted = criterion("contacts", "contacts", MEAN, Bands(50, 90, 100, 110))
    of = means(made.alone, (0.0, np.inf), 1.0)
    assert falls(earned_at(wanted, of, draw_levels(200)))


def test_beyond_what_was_watched_points_run_from_the_longest_waits_to_none() -> None:
    of = quantiles(fit([(24.0 * HOUR, 0, 6)]).alone, 0.5)
    reach = float(of.reach[0])
    assert reach < 0.05
    earned = earned_at(first_response(), of, levels_at(reach + 1e-9, (1 + reach) / 2, 0.9999))
    assert earned == pytest.approx([80, 40, 0], abs=0.02)


def test_longer_silence_surely_means_a_worse_tier() -> None:
    chances = []
    for hours in (1.0, 24.0, 72.0, 168.0):
        found, _ = grade(first_response(), [waits("a", [], [hours] * 6)])
        chances.append(found.odds[Tier.BELOW_STANDARD])
    assert sorted(chances) == chances
    assert chances[-1] > 0.95
    assert chances[0] < 0.75


def test_a_numbers_scale_has_no_low_end_of_zero() -> None:
    metric = Metric("saving", "saving", Kind.NUMBER, Better.HIGHER, Recorded())
    made = curve_of(metric, [values("a", "saving", [-5.0, -3.0, 4.0])])
    assert made is not None
    assert made.start[0] == -math.inf


def test_a_rating_is_worst_at_the_low_end_of_its_scale() -> None:
    wanted = criterion("clarity", "clarity", MEDIAN, RATING_BANDS)
    found, _ = grade(wanted, [values("a", "clarity", [4.0, 4.0])])
    assert found.estimate is not None
    assert (found.estimate.low, found.estimate.value, found.estimate.high) == (1, 4, np.inf)


def test_consistency_needs_two_channels() -> None:
    statistic = Statistic(StatisticName.SPREAD, operator="<=", threshold=float(DAY))
    wanted = criterion("same", "first_response", statistic, Bands(0, 0.1, 0.2, 0.4))
    one, _ = grade(wanted, [waits("a", FAST)])
    two, _ = grade(wanted, [waits("a", FAST), waits("a", SLOW, channel="phone")])
    assert not one.graded
    assert two.tier is Tier.BELOW_STANDARD


def test_two_probes_per_channel_do_not_make_consistency_firm() -> None:
    statistic = Statistic(StatisticName.SPREAD, operator="<=", threshold=float(DAY))
    wanted = criterion("same", "first_response", statistic, Bands(0, 0.1, 0.2, 0.4))
    email, phone = waits("a", [2, 30]), waits("a", [2, 30], channel="phone")
    assert grade(wanted, [email, phone])[0].sure is not Sure.FIRM


# A rubric


def card_of(wanted: Rubric, evidence: Sequence[Evidence], probes: int | None = None) -> Scorecard:
    """The scorecard of brand a."""
    intake = None if probes is None else Intake(probes={"a": probes})
    return evaluate(evidence, wanted, brands=["a"], intake=intake).scorecard("a")


def test_the_total_is_the_weighted_mean_of_the_graded_criteria() -> None:
    wanted = rubric(
        WINDOW,
        criterion("hours", "support_hours", LATEST, Bands(168, 80, 40, 0), weight=3.0),
        rating("clarity", weight=2.0),
    )
    card = card_of(wanted, [claim("a", "return_window", 30 * DAY), claim("a", "support_hours", 40)])
    assert card.points == pytest.approx((80 + 3 * 50) / 4)
    assert card.points_low == card.points_high == pytest.approx(card.points)
    assert card.coverage == pytest.approx(4 / 6)
    assert card.tier is Tier.STANDARD
    assert card.grade("clarity").points is None


def test_a_brand_without_any_evidence_is_unrated_without_points() -> None:
    card = card_of(EVERYTHING, [])
    assert (card.tier, card.sure, card.coverage) == (Tier.UNRATED, Sure.UNKNOWN, 0)
    assert card.points is card.points_low is card.points_high is None


@pytest.mark.parametrize(("weight", "tier"), [(3.0, Tier.HIGH_QUALITY), (2.9, Tier.UNRATED)])
def test_coverage_below_the_minimum_leaves_the_total_unrated(weight: float, tier: Tier) -> None:
    wanted = rubric(first_response(weight=weight), rating("clarity", weight=2.0))
    card = card_of(wanted, [waits("a", FAST)])
    assert card.tier is tier
    assert card.points is not None
    assert (card.sure is Sure.UNKNOWN) == (tier is Tier.UNRATED)
    assert card.coverage == pytest.approx(weight / (weight + 2))


def test_coverage_of_just_the_minimum_is_enough_despite_float_noise() -> None:
    keys = ("politeness", "knowledge", "clarity", "satisfaction", "effort")
    wanted = rubric(*(rating(key, weight=0.7) for key in keys), min_coverage=0.6)
    evidence = [values("a", key, [5.0] * 6) for key in keys[:3]]
    card = card_of(wanted, evidence)
    assert card.coverage < 0.6, "0.7 + 0.7 + 0.7 is a little less than three fifths of the whole"
    assert card.tier is Tier.HIGH_QUALITY


def gated(*gates: Criterion) -> Rubric:
    """Quick answers weigh nearly all; the gates are facts."""
    return rubric(first_response(weight=100.0), *gates)


def a_gate(identifier: str, metric: str = "return_window") -> Criterion:
    """Points are days."""
    return criterion(identifier, metric, LATEST, Bands(100, 80, 50, 0), weight=0.01, gate=True)


@pytest.mark.parametrize(
    ("points", "tier", "capped_by"),
    [
        (100, Tier.HIGH_QUALITY, ()),
        (80, Tier.HIGH_QUALITY, ()),
        (60, Tier.STANDARD, ("gate",)),
        (10, Tier.BELOW_STANDARD, ("gate",)),
    ],
)
def test_a_gate_caps_the_tier_at_its_own(
    points: float, tier: Tier, capped_by: tuple[str, ...]
) -> None:
    evidence = [waits("a", FAST), claim("a", "return_window", points)]
    card = card_of(gated(a_gate("gate")), evidence)
    assert card.points is not None
    assert card.points > 80
    assert (card.tier, card.capped_by, card.ungated) == (tier, capped_by, ())
    assert max(card.odds, key=lambda t: card.odds[t]) is tier


def test_a_good_gate_lifts_nothing() -> None:
    evidence = [waits("a", SLOW), claim("a", "return_window", 100)]
    card = card_of(gated(a_gate("gate")), evidence)
    assert (card.tier, card.capped_by) == (Tier.BELOW_STANDARD, ())


def test_of_several_gates_those_that_cap_are_named() -> None:
    wanted = gated(
        a_gate("window"),
        a_gate("hours", "support_hours"),
        a_gate("languages", "languages_offered"),
        a_gate("channels", "channels_offered"),
    )
    evidence = [
        waits("a", FAST),
        claim("a", "return_window", 60),
        claim("a", "support_hours", 10),
        claim("a", "languages_offered", 90),
        claim("a", "channels_offered", 20),
    ]
    card = card_of(wanted, evidence)
    assert (card.tier, card.capped_by) == (Tier.BELOW_STANDARD, ("hours", "channels"))


def test_a_gate_without_evidence_caps_nothing_and_is_named() -> None:
    card = card_of(gated(a_gate("gate")), [waits("a", FAST)])
    assert (card.tier, card.capped_by, card.ungated) == (Tier.HIGH_QUALITY, (), ("gate",))


def test_a_gate_that_weighs_nothing_is_none() -> None:
    wanted = rubric(first_response(), replace(a_gate("gate"), weight=0.0))
    card = card_of(wanted, [waits("a", FAST), claim("a", "return_window", 0)])
    assert (card.tier, card.capped_by, card.ungated) == (Tier.HIGH_QUALITY, (), ())


def test_a_total_resting_for_half_on_thin_evidence_is_provisional() -> None:
    thin = [values("a", "clarity", [5.0, 5.0])]
    for weight, provisional in ((1.0, False), (3.0, True), (2.0, True)):
        wanted = rubric(first_response(weight=2.0), rating("clarity", weight=weight))
        card = card_of(wanted, [waits("a", FAST), *thin])
        assert (card.sure is Sure.PROVISIONAL) == provisional


def test_probes_are_the_most_that_one_criterion_looked_at_unless_they_were_counted() -> None:
    wanted = rubric(first_response(), rating("clarity"), WINDOW)
    evidence = [waits("a", FAST), values("a", "clarity", [5.0] * 3)]
    assert card_of(wanted, evidence).probes == 8
    assert card_of(wanted, evidence, probes=11).probes == 11


def test_facts_alone_are_no_probes() -> None:
    assert card_of(rubric(WINDOW), [claim("a", "return_window", DAY)]).probes == 0


def deviation(wanted: Rubric, evidence: Sequence[Evidence]) -> float:
    """The standard deviation of the total, from its levels."""
    return float(np.std(card_of(wanted, evidence).levels))


def test_a_total_over_one_criterion_has_the_grades_own_odds_and_ends() -> None:
    evidence = [waits("a", FAST + SLOW[:3])]
    card = card_of(rubric(first_response()), evidence)
    found, drawn = grade(first_response(), evidence)
    assert drawn is not None
    assert card.odds == found.odds
    np.testing.assert_allclose(card.levels, np.quantile(drawn, (np.arange(20) + 0.5) / 20))
    assert card.points == found.points


def test_criteria_are_drawn_independently() -> None:
    """The mean of two equal ones varies less than either, by the root of two."""
    found = [1.0, 2.0, 3.0, 4.0, 5.0] * 2
    evidence = [values("a", key, found) for key in ("clarity", "politeness")]
    one = deviation(rubric(rating("clarity")), evidence)
    two = deviation(rubric(rating("clarity"), rating("politeness")), evidence)
    assert two == pytest.approx(one / math.sqrt(2), rel=0.05)


def test_criteria_that_look_at_the_same_probes_are_drawn_together() -> None:
    """Apart, the luck of the one would seem to make up for the other's bad luck."""
    evidence = [waits("a", [5.0, 10.0, 20.0, 40.0, 60.0, 80.0])]
    median, again = first_response(), replace(first_response(), id="again")
    one = deviation(rubric(median), evidence)
    assert deviation(rubric(median, again), evidence) == pytest.approx(one)


def test_brands_are_drawn_independently() -> None:
    drawing = Drawing.of(rubric(rating("clarity"), rating("politeness")))
    first, second = drawing.brands(["a", "b"])
    assert sorted(first) == sorted(second) == list(range(DRAWS))
    assert abs(np.corrcoef(first, second)[0, 1]) < 0.05
    assert abs(np.corrcoef(drawing.orders[0], drawing.orders[1])[0, 1]) < 0.05


def test_the_same_metric_in_other_channels_is_drawn_apart() -> None:
    email, chat = first_response(channels=("email",)), first_response(channels=("chat",))
    anywhere, both = first_response(), first_response(channels=("chat", "email"))
    assert len(set(dependent([email, chat]))) == 2
    assert len(set(dependent([email, both]))) == 1
    assert len(set(dependent([email, anywhere]))) == 1
    assert len(set(dependent([email, chat, both]))) == 1, "both has to do with either"
    assert len(set(dependent([rating("clarity"), rating("politeness")]))) == 2


def test_randomness_is_the_same_for_the_same_words_only() -> None:
    assert seeded("a", "b").random() == seeded("a", "b").random()
    assert len({seeded(*words).random() for words in (("a", "b"), ("ab",), ("b", "a"))}) == 3


# Worse evidence is never a better tier

Probes = list[tuple[int, int, bool]]
"""Waits as powers of 1.5 in half an hour (bins apart, equal ones together), a rating, resolved."""

probes = st.lists(
    st.tuples(st.integers(0, 14), st.integers(1, 5), st.booleans()), min_size=1, max_size=10
)
WATCHED = 1.5**15 / 2


def evidence_of(found: Probes, watched: float) -> list[Evidence]:
    """All that these probes say of a brand that were watched for so many hours."""
    hours = [1.5**power / 2 for power, _, _ in found]
    return [
        waits("a", [h for h in hours if h <= watched], [watched for h in hours if h > watched]),
        values("a", "clarity", [float(r) for _, r, _ in found]),
        values("a", "resolved", [float(yes) for _, _, yes in found]),
    ]


@given(
    found=probes,
    data=st.data(),
    watched=st.sampled_from([WATCHED, 1.5**8 / 2, 1.5**11 / 2]),
    days=st.tuples(st.integers(0, 60), st.integers(0, 60)),
)
@laws
def test_when_everything_gets_worse_no_tier_gets_better(
    found: Probes, data: st.DataObject, watched: float, days: tuple[int, int]
) -> None:
    worse = [
        (
            power + data.draw(st.integers(0, 14 - power)),
            data.draw(st.integers(1, stars)),
            resolved and data.draw(st.booleans()),
        )
        for power, stars, resolved in found
    ]
    window, shorter = max(days), min(days)
    first = [*evidence_of(found, watched), claim("a", "return_window", window * DAY)]
    second = [*evidence_of(worse, watched), claim("a", "return_window", shorter * DAY)]
    before = card_of(EVERYTHING, first)
    after = card_of(EVERYTHING, second)
    for grade_before, grade_after in zip(before.grades, after.grades, strict=True):
        assert grade_before.points is not None
        assert grade_after.points is not None
        assert grade_after.points <= grade_before.points + 1e-6
        assert ORDER.index(grade_after.tier) <= ORDER.index(grade_before.tier)
    assert ORDER.index(after.tier) <= ORDER.index(before.tier)


def test_the_bands_used_here_are_those_of_the_published_support_areas() -> None:
    assert WAIT_BANDS.high_quality == DAY
    assert WAIT_BANDS.standard == 3 * DAY
