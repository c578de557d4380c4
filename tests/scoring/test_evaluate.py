from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftersales_eval.model.evidence import Evidence
from aftersales_eval.model.metric import Better, Kind, Metric, Recorded
from aftersales_eval.model.probe import Fact
from aftersales_eval.model.quantity import DAY, HOUR
from aftersales_eval.model.result import Intake
from aftersales_eval.model.rubric import Bands, Criterion, Statistic, StatisticName, Tier
from aftersales_eval.scoring.evaluate import evaluate, grade_with_curve
from tests.scoring.making import (
    LATEST,
    claim,
    criterion,
    first_response,
    rating,
    rubric,
    share_of,
    values,
    waits,
)

FAST = [2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0]
MIDDLING = [10.0, 20.0, 30.0, 40.0, 60.0, 80.0]
SLOW = [300.0, 310.0, 330.0, 350.0, 370.0, 400.0, 420.0, 440.0]
GOOD = [5.0, 5.0, 4.0, 5.0, 5.0, 5.0]
POOR = [1.0, 2.0, 1.0, 1.0, 1.0, 2.0]
TWO = rubric(first_response(), rating("clarity"))


# The same evidence, the same result

evidence_pool = [
    waits("a", FAST),
    waits("a", [50.0], [100.0], channel="phone"),
    values("a", "clarity", GOOD),
    waits("b", MIDDLING, [90.0, 90.0]),
    waits("b", FAST, channel="chat"),
    values("b", "clarity", [3.0, 4.0]),
    waits("c", SLOW),
    values("d", "politeness", POOR),
]


@given(st.permutations(evidence_pool))
@settings(deadline=None, max_examples=25)
def test_the_order_of_the_evidence_does_not_matter(moved: list[Evidence]) -> None:
    wanted = rubric(first_response(), rating("clarity"), rating("politeness"))
    assert evaluate(moved, wanted) == evaluate(evidence_pool, wanted)


def test_the_order_of_the_evidence_does_not_matter_to_promises_either() -> None:
    found = [
        waits("a", FAST),
        claim("a", "first_response", DAY),
        waits("b", SLOW),
        claim("b", "first_response", DAY),
    ]
    assert evaluate(found, TWO) == evaluate(found[::-1], TWO)


def test_the_same_evidence_gives_the_same_comparison_twice() -> None:
    found = [*evidence_pool, claim("a", "first_response", DAY)]
    assert evaluate(found, TWO) == evaluate(iter(found), TWO)


def test_evidence_split_over_files_gives_the_same_comparison() -> None:
    whole = [waits("a", FAST), waits("b", MIDDLING, [90.0])]
    split = [
        waits("b", [], [90.0]),
        waits("a", FAST[:3]),
        waits("b", MIDDLING),
        waits("a", FAST[3:]),
    ]
    assert evaluate(split, TWO) == evaluate(whole, TWO)


def test_a_brands_scorecard_does_not_depend_on_who_else_is_compared() -> None:
    alone = evaluate([e for e in evidence_pool if e.brand == "b"], TWO)
    assert alone.scorecard("b") == evaluate(evidence_pool, TWO).scorecard("b")


def test_brands_can_be_chosen_and_one_without_evidence_comes_last_and_unrated() -> None:
    found = evaluate(evidence_pool, TWO, brands=["nobody", "c", "a"])
    assert [card.brand for card in found.scorecards] == ["a", "c", "nobody"]
    assert [s.brand for s in found.standings] == ["a", "c", "nobody"]
    last = found.scorecard("nobody")
    assert (last.tier, last.points) == (Tier.UNRATED, None)


def test_nothing_at_all_compares_to_nothing() -> None:
    found = evaluate([], TWO)
    assert (found.scorecards, found.standings, found.leads) == ((), (), ())
    assert found.flip is None
    assert found.unobserved == ("first-response", "clarity")


def test_what_was_read_is_carried_along_and_counts_the_probes() -> None:
    intake = Intake(files=("a.csv",), probes={"a": 17})
    found = evaluate(evidence_pool, TWO, intake=intake)
    assert found.intake == intake
    assert found.scorecard("a").probes == 17
    assert found.scorecard("c").probes == 8


def test_promises_of_all_brands_stand_in_the_comparison() -> None:
    evidence = [
        waits("a", FAST * 3),
        claim("a", "first_response", DAY),
        claim("b", "first_response", DAY),
    ]
    found = evaluate(evidence, TWO).promises
    assert {(p.brand, p.verdict) for p in found} == {("a", "kept"), ("b", "not tested")}


def test_rubrics_of_the_same_hash_give_the_same_odds() -> None:
    other = replace(TWO, criteria=TWO.criteria[::-1])
    assert other.hash == TWO.hash
    first, second = (evaluate(evidence_pool, wanted).scorecard("b") for wanted in (TWO, other))
    assert (first.odds, first.points_low) == (second.odds, second.points_low)


# One grade walked back


def test_a_grade_comes_with_its_curve_and_each_channels_estimate() -> None:
    evidence = [waits("a", [10.0, 20.0], [30.0]), waits("a", [40.0], channel="phone")]
    found, curve, channels = grade_with_curve(first_response(), evidence)
    assert curve is not None
    assert curve.total == found.observations == 4
    assert {c: (n, open_) for c, (_, n, open_) in channels.items()} == {
        "email": (3, 1),
        "phone": (1, 0),
    }
    assert channels["phone"][0].value == pytest.approx(40 * HOUR)


def test_a_spread_has_no_curve_and_shows_the_shares_it_compares() -> None:
    statistic = Statistic(StatisticName.SPREAD, operator="<=", threshold=float(DAY))
    same = criterion("same", "first_response", statistic, Bands(0, 0.1, 0.2, 0.4))
    evidence = [waits("a", MIDDLING), waits("a", SLOW, channel="phone")]
    found, curve, channels = grade_with_curve(same, evidence)
    assert found.graded
    assert curve is None
    assert channels["email"][0].value == pytest.approx(2 / 6)
    assert channels["phone"][0].value == 0


def test_a_fact_has_neither_curve_nor_channels() -> None:
    window = criterion("window", "return_window", LATEST, Bands(60 * DAY, 30 * DAY, 14 * DAY, 0))
    found, curve, channels = grade_with_curve(window, [claim("a", "return_window", 30 * DAY)])
    assert found.fact == Fact("a", "return_window", 30 * DAY, source="page")
    assert curve is None
    assert channels == {}


def test_without_evidence_there_is_no_curve_to_walk_back_to() -> None:
    assert grade_with_curve(first_response(), [])[1:] == (None, {})


def test_a_rubrics_own_metric_is_graded_like_any_other() -> None:
    metric = Metric("apologies", "apologies", Kind.COUNT, Better.HIGHER, Recorded())
    own = Criterion("sorry", "sorry", metric, share_of(">=", 1.0), Bands(1, 0.8, 0.5, 0))
    found = evaluate([values("a", "apologies", [0.0, 1.0, 2.0, 1.0])], rubric(own))
    estimate = found.scorecard("a").grade("sorry").estimate
    assert estimate is not None
    assert estimate.value == pytest.approx(0.75)
