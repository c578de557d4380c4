from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import combinations, pairwise
from typing import Final

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from aftersales_eval.model.evidence import Evidence
from aftersales_eval.model.metric import Better, Kind, Metric, Stated
from aftersales_eval.model.result import (
    RANK_APART,
    Comparison,
    Flip,
    Standing,
)
from aftersales_eval.model.rubric import Bands, Criterion, Rubric, Tier
from aftersales_eval.scoring.compare import beats
from aftersales_eval.scoring.evaluate import evaluate
from aftersales_eval.scoring.levels import Array
from tests.scoring.making import LATEST, claim, first_response, rating, rubric, values, waits

laws = settings(deadline=None)

FAST = [2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0]
MIDDLING = [10.0, 20.0, 30.0, 40.0, 60.0, 80.0]
SLOW = [300.0, 310.0, 330.0, 350.0, 370.0, 400.0, 420.0, 440.0]
TWO = rubric(first_response(), rating("clarity"), min_coverage=0.5)
GOOD = [5.0, 5.0, 4.0, 5.0, 5.0, 5.0]
POOR = [1.0, 2.0, 1.0, 1.0, 1.0, 2.0]


def standing(found: Comparison, brand: str) -> Standing:
    """The brand's place."""
    return next(s for s in found.standings if s.brand == brand)


def stated(identifier: str, weight: float = 1.0) -> Criterion:
    """A criterion on a fact whose value is its points, so that points can be chosen."""
    metric = Metric(identifier, identifier, Kind.NUMBER, Better.HIGHER, Stated())
    return Criterion(identifier, identifier, metric, LATEST, Bands(100, 80, 50, 0), weight)


def facts(brand: str, points: Sequence[float | None]) -> list[Evidence]:
    """What a brand states on the criteria c0, c1, ..., None for nothing."""
    return [claim(brand, f"c{i}", p) for i, p in enumerate(points) if p is not None]


# Order, odds and ranks


def test_the_better_brand_comes_first_whatever_its_name() -> None:
    for fast, slow in (("a", "b"), ("b", "a")):
        found = evaluate([waits(slow, SLOW), waits(fast, FAST)], rubric(first_response()))
        assert [card.brand for card in found.scorecards] == [fast, slow]
        assert [s.rank for s in found.standings] == [1, 2]
        assert [s.tied for s in found.standings] == [False, False]
        assert found.standings[0].beats_next is not None
        assert found.standings[0].beats_next > 0.99
        assert found.standings[1].beats_next is None


brand_waits = st.lists(st.integers(0, 300).map(float), max_size=8)
several = st.lists(
    st.tuples(brand_waits, st.lists(st.integers(1, 5), max_size=5)), min_size=1, max_size=5
)


def of_brands(found: Sequence[tuple[Sequence[float], Sequence[int]]]) -> list[Evidence]:
    """Waits and ratings by brand; some brands have neither."""
    return [
        item
        for i, (hours, stars) in enumerate(found)
        for item in (
            waits(f"b{i}", hours[1:], hours[:1]),
            values(f"b{i}", "clarity", [float(s) for s in stars]),
        )
    ]


@given(several)
@settings(deadline=None, max_examples=50)
def test_rank_odds_sum_to_one_by_brand_and_by_rank(
    found: list[tuple[list[float], list[int]]],
) -> None:
    result = evaluate(of_brands(found), TWO)
    rated = [s for s in result.standings if result.scorecard(s.brand).tier is not Tier.UNRATED]
    assert list(result.standings[: len(rated)]) == rated
    table = np.array([s.rank_odds for s in rated]).reshape(len(rated), len(rated))
    assert table.shape == (len(rated), len(rated))
    np.testing.assert_allclose(table.sum(axis=0), 1)
    np.testing.assert_allclose(table.sum(axis=1), 1)
    for place in rated:
        assert place.rank_low is not None
        assert place.rank_high is not None
        assert 1 <= place.rank_low <= place.rank_high <= len(rated)
        inside = sum(place.rank_odds[place.rank_low - 1 : place.rank_high])
        assert inside >= 0.9 - 1e-3
    for card in result.scorecards:
        assert sum(card.odds.values()) == pytest.approx(1 if card.points is not None else 0)
    leading = sum(s.leads_if_weights_random for s in result.standings)
    assert leading == pytest.approx(1 if result.leads else 0)


@given(several)
@settings(deadline=None, max_examples=50)
def test_a_brand_shares_the_rank_of_a_first_one_that_is_not_surely_ahead(
    found: list[tuple[list[float], list[int]]],
) -> None:
    result = evaluate(of_brands(found), TWO)
    places = [s for s in result.standings if result.scorecard(s.brand).tier is not Tier.UNRATED]
    ranks = [s.rank for s in places]
    for place, (upper, lower) in enumerate(pairwise(places), 1):
        assert upper.beats_next is not None
        assert lower.rank in (upper.rank, place + 1)
        if upper.rank == place:  # it is the first of its rank
            assert (lower.rank == place + 1) is (upper.beats_next >= RANK_APART)
    assert [s.tied for s in places] == [ranks.count(r) > 1 for r in ranks]


def test_a_tie_does_not_go_on_from_neighbour_to_neighbour_without_end() -> None:
    ladder = [
        waits(f"b{step:02}", [hours + 4 * step for hours in (6.0, 14.0, 30.0, 44.0, 60.0)])
        for step in range(12)
    ]
    places = evaluate(ladder, rubric(first_response())).standings
    assert all(place.beats_next is None or place.beats_next < RANK_APART for place in places)
    assert places[0].tied
    assert len({place.rank for place in places}) > 2


def test_brands_with_the_same_evidence_share_a_rank() -> None:
    found = evaluate([waits("a", MIDDLING), waits("b", MIDDLING), waits("c", SLOW)], TWO)
    assert [(s.brand, s.rank, s.tied) for s in found.standings] == [
        ("a", 1, True),
        ("b", 1, True),
        ("c", 3, False),
    ]
    assert found.standings[0].beats_next == pytest.approx(0.5, abs=0.03)


def test_few_probes_leave_the_order_open_and_many_settle_it() -> None:
    chances = []
    for times in (1, 3, 30):
        found = evaluate(
            [waits("a", [20.0, 30.0, 40.0] * times), waits("b", [30.0, 45.0, 60.0] * times)],
            rubric(first_response()),
        )
        chances.append(found.standings[0].beats_next or 0)
    assert sorted(chances) == chances
    assert chances[0] < 0.9
    assert chances[-1] > 0.99


def test_equal_draws_count_half() -> None:
    assert beats(np.array([1.0, 2.0, 3.0, 3.0]), np.array([1.0, 1.0, 4.0, 2.0])) == 0.625


@pytest.mark.parametrize("known", [[], [5.0, 5.0, 5.0]], ids=["nothing", "too little"])
def test_a_brand_that_is_not_rated_has_no_rank_and_takes_part_in_no_odds(
    known: list[float],
) -> None:
    found = evaluate(
        [
            waits("a", [40.0, 45.0, 50.0, 60.0, 70.0]),
            waits("b", [41.0, 46.0, 51.0, 61.0, 71.0]),
            values("c", "clarity", known),
        ],
        rubric(first_response(), rating("clarity", weight=0.2)),
        brands=["c", "b", "a"],
    )
    assert found.scorecard("c").tier is Tier.UNRATED
    assert [s.brand for s in found.standings] == ["a", "b", "c"]
    last = standing(found, "c")
    assert (last.rank, last.rank_low, last.rank_high, last.beats_next) == (None,) * 4
    assert last.rank_odds == ()
    assert not last.tied
    assert standing(found, "b").beats_next is None
    assert len(standing(found, "a").rank_odds) == 2
    assert sum(standing(found, "a").rank_odds) == pytest.approx(1)


# What was not observed


def test_what_no_brand_was_observed_on_does_not_count() -> None:
    both = [waits("a", FAST), waits("b", MIDDLING)]
    found = evaluate(both, TWO)
    assert found.unobserved == ("clarity",)
    assert found.imputed == ()
    assert found.standings[0].beats_next is not None
    assert found.standings[0].beats_next > 0.95


def test_what_only_some_were_observed_on_is_listed_and_leaves_the_odds_more_open() -> None:
    base = [waits("a", MIDDLING), waits("b", MIDDLING), values("a", "clarity", GOOD)]
    full = evaluate([*base, values("b", "clarity", POOR)], TWO)
    part = evaluate(base, TWO)
    assert full.imputed == ()
    assert part.imputed == ("clarity",)
    assert part.unobserved == ()
    sure = [found.standings[0].rank_odds[0] for found in (full, part)]
    assert [found.standings[0].brand for found in (full, part)] == ["a", "a"]
    assert sure[0] > 0.99
    assert 0.6 < sure[1] < 0.97


def test_what_was_not_observed_is_neither_zero_nor_free() -> None:
    """Beside a good brand it costs, beside a bad one it helps: it counts as 50 in the order."""
    for other, order in ((GOOD, ["a", "b"]), (POOR, ["b", "a"])):
        found = evaluate(
            [waits("a", MIDDLING), waits("b", MIDDLING), values("a", "clarity", other)],
            rubric(*TWO.criteria, min_coverage=0.5),
        )
        assert [card.brand for card in found.scorecards] == order
        response = found.scorecard("b").grade("first-response").points
        assert response is not None
        assert found.scorecard("b").points == pytest.approx(response)
        assert standing(found, "b").points_in_order == pytest.approx((response + 50) / 2)


def test_what_was_not_observed_of_two_brands_is_drawn_for_each_apart() -> None:
    wanted = rubric(stated("c0"), stated("c1"), min_coverage=0.5)
    found = evaluate(
        [*facts("a", [50, 90]), *facts("b", [50, None]), *facts("c", [50, None])], wanted
    )
    assert standing(found, "a").rank_odds[0] == pytest.approx(0.9**2, abs=0.03)
    for brand in ("b", "c"):
        assert standing(found, brand).rank_odds[0] == pytest.approx((1 - 0.9**2) / 2, abs=0.03)


def test_a_brand_looked_at_only_where_it_shines_does_not_come_first() -> None:
    wanted = rubric(stated("c0", 6.0), stated("c1", 4.0))
    found = evaluate([*facts("shines", [95, None]), *facts("solid", [90, 85])], wanted)
    assert [card.brand for card in found.scorecards] == ["solid", "shines"]
    assert standing(found, "shines").points_in_order == pytest.approx(0.6 * 95 + 0.4 * 50)
    assert found.scorecard("shines").points == pytest.approx(95)


def test_a_brand_unrated_for_lack_of_coverage_comes_after_all_that_are_rated() -> None:
    wanted = rubric(stated("c0"), stated("c1"))
    found = evaluate([*facts("half", [100, None]), *facts("poor", [5, 5])], wanted)
    assert [card.brand for card in found.scorecards] == ["poor", "half"]
    assert found.scorecard("half").tier is Tier.UNRATED


# Leaders


def test_each_criterion_has_its_leader_among_those_observed() -> None:
    found = evaluate(
        [waits("a", FAST), waits("b", SLOW), waits("c", MIDDLING), values("b", "clarity", POOR)],
        rubric(first_response(), rating("clarity"), rating("politeness")),
    )
    leads = {lead.criterion: lead for lead in found.leads}
    assert set(leads) == {"first-response", "clarity"}
    assert leads["first-response"].brands == ("a",)
    assert leads["first-response"].observed == 3
    assert leads["first-response"].odds is not None
    assert leads["first-response"].odds > 0.95
    assert (leads["clarity"].brands, leads["clarity"].observed) == (("b",), 1)
    assert leads["clarity"].odds is None


def test_equal_brands_lead_together_without_odds() -> None:
    found = evaluate(
        [waits("b", FAST), waits("a", FAST), waits("c", SLOW)], rubric(first_response())
    )
    (lead,) = found.leads
    assert set(lead.brands) == {"a", "b"}
    assert lead.odds is None


def test_a_leader_by_a_hair_leads_with_odds_of_about_a_half() -> None:
    found = evaluate(
        [waits("a", [30.0, 40.0, 50.0]), waits("b", [30.0, 41.0, 50.0])], rubric(first_response())
    )
    (lead,) = found.leads
    assert lead.brands == ("a",)
    assert lead.odds == pytest.approx(0.5, abs=0.15)


def test_the_share_of_random_weights_that_a_brand_leads_under_is_what_geometry_says() -> None:
    """With weights w and 1 - w, 90 w beats 30 (1 - w) from w = 1/4 on."""
    wanted = rubric(stated("c0", 1.0), stated("c1", 7.0))
    found = evaluate([*facts("a", [90, 0]), *facts("b", [0, 30])], wanted)
    assert standing(found, "a").leads_if_weights_random == pytest.approx(3 / 4, abs=0.02)
    assert standing(found, "b").leads_if_weights_random == pytest.approx(1 / 4, abs=0.02)


def test_a_brand_that_is_best_at_everything_leads_under_all_weights() -> None:
    found = evaluate(
        [*facts("a", [90, 80, 70]), *facts("b", [80, 70, 60])],
        rubric(stated("c0"), stated("c1"), stated("c2")),
    )
    assert standing(found, "a").leads_if_weights_random == 1
    assert found.flip is None


def test_an_unrated_brand_leads_under_no_weights_while_another_is_rated() -> None:
    wanted = rubric(stated("c0"), stated("c1"))
    found = evaluate([*facts("half", [100, None]), *facts("poor", [5, 5])], wanted)
    assert standing(found, "poor").leads_if_weights_random == 1


# What would flip the leader

HEAVIEST: Final = 40.0
GRID: Final = np.arange(0, 4_001) * 0.01


def leaders(table: Array, weights: Array) -> Array:
    """Margin of the best other brand over the first, by row of weights; 50 where not observed."""
    totals = np.where(np.isnan(table), 50.0, table) @ weights.T
    return np.asarray(totals[1:].max(axis=0) - totals[0])


def smallest_change(table: Array, weights: Array) -> float:
    """By brute force: how far one weight must move, up to `HEAVIEST`, until another brand leads."""
    best = math.inf
    for i, weight in enumerate(weights):
        trial = np.repeat(weights[None, :], len(GRID), axis=0)
        trial[:, i] = GRID
        passed = (leaders(table, trial) > 1e-9) & (trial.sum(axis=1) > 0)
        if passed.any():
            best = min(best, float(np.abs(GRID[passed] - weight).min()))
    return best


def with_facts(table: Sequence[Sequence[float | None]]) -> list[Evidence]:
    """Brands b0, b1, ... with these points on c0, c1, ..."""
    return [e for i, points in enumerate(table) for e in facts(f"b{i}", points)]


def leader_at(found: list[Evidence], wanted: Rubric, change: Flip, weight: float) -> str:
    """Who leads when the criterion of the flip weighs so much."""
    return evaluate(found, wanted.with_weights({change.criterion: weight})).scorecards[0].brand


point = st.integers(0, 100).map(float)


@given(
    st.integers(2, 4).flatmap(
        lambda k: st.tuples(
            st.lists(st.integers(1, 8).map(float), min_size=k, max_size=k),
            st.lists(st.lists(point | st.none(), min_size=k, max_size=k), min_size=2, max_size=4),
        )
    )
)
@settings(deadline=None, max_examples=100)
def test_no_smaller_change_of_one_weight_changes_the_leader(
    case: tuple[list[float], list[list[float | None]]],
) -> None:
    weights, table = case
    assume(all(any(p is not None for p in points) for points in table))
    wanted = rubric(*(stated(f"c{i}", w) for i, w in enumerate(weights)), min_coverage=0.0)
    found = with_facts(table)
    result = evaluate(found, wanted)
    ordered = [int(card.brand[1:]) for card in result.scorecards]
    points = np.array([table[i] for i in ordered], dtype=float)
    observed = ~np.isnan(points).all(axis=0)
    points[:, ~observed] = 0.0
    margin = -float(leaders(points, np.array([weights]))[0])
    assume(margin > 1e-6)
    without = np.array(weights) * (1 - np.eye(len(weights)))
    assume((np.abs(leaders(points, without)) > 1e-6).all())  # a tie without it: see below
    by_force = smallest_change(points, np.array(weights))
    if result.flip is None:  # a weight above all others together is no answer
        assert by_force > sum(weights) / 2 or by_force == math.inf
        return
    change = abs(result.flip.needed - result.flip.weight)
    assert change <= by_force + 1e-9
    if by_force < math.inf:
        assert change >= by_force - 0.02
    beyond = math.copysign(1e-3, result.flip.needed - result.flip.weight)
    assume(result.flip.needed > 1e-3)
    leader = result.scorecards[0].brand
    assert leader_at(found, wanted, result.flip, result.flip.needed - beyond) == leader
    assert leader_at(found, wanted, result.flip, result.flip.needed + beyond) != leader


def test_the_brand_that_would_lead_after_the_flip_is_named() -> None:
    """Equal when 3 * 80 + w * 40 = 3 * 60 + w * 70: at a weight of 2."""
    wanted = rubric(stated("c0", 3.0), stated("c1", 1.0))
    found = [*facts("a", [80, 40]), *facts("b", [60, 70]), *facts("c", [10, 70])]
    change = evaluate(found, wanted).flip
    assert change is not None
    assert (change.criterion, change.weight, change.brand) == ("c1", 1.0, "b")
    assert change.needed == pytest.approx(2.0)
    assert leader_at(found, wanted, change, 1.99) == "a"
    assert leader_at(found, wanted, change, 2.01) == "b"


def test_the_brand_that_would_lead_need_not_be_the_second() -> None:
    wanted = rubric(stated("c0", 3.0), stated("c1", 1.0))
    found = [*facts("a", [80, 40]), *facts("b", [75, 45]), *facts("c", [40, 100])]
    result = evaluate(found, wanted)
    assert [card.brand for card in result.scorecards] == ["a", "b", "c"]
    assert result.flip is not None
    assert (result.flip.criterion, result.flip.brand) == ("c1", "c")
    assert result.flip.needed == pytest.approx(2.0)


def test_a_brand_that_is_never_worse_is_never_overtaken() -> None:
    wanted = rubric(stated("c0"), stated("c1"))
    assert evaluate([*facts("a", [80, 40]), *facts("b", [70, 30])], wanted).flip is None


def test_with_a_single_criterion_no_weight_changes_the_leader() -> None:
    found = [*facts("a", [80]), *facts("b", [60])]
    assert evaluate(found, rubric(stated("c0"))).flip is None


def test_a_weight_at_which_the_others_only_catch_up_is_no_flip() -> None:
    found = [*facts("a", [80, 40]), *facts("b", [60, 40])]
    assert evaluate(found, rubric(stated("c0"), stated("c1"))).flip is None


def test_a_mere_tie_without_a_criterion_does_not_hide_the_true_flip() -> None:
    """Without c0 both are equal; with c2 at 99 / 49 and more, b leads."""
    wanted = rubric(stated("c0"), stated("c1"), stated("c2"))
    change = evaluate([*facts("a", [50, 50, 1]), *facts("b", [0, 1, 50])], wanted).flip
    assert change is not None
    assert change.criterion == "c2"
    assert change.needed == pytest.approx(99 / 49)


def test_one_brand_has_nobody_to_flip_with() -> None:
    found = [*facts("a", [80, 40]), *facts("b", [60, None])]
    assert evaluate(found[:2], rubric(stated("c0"), stated("c1"))).flip is None
    assert evaluate(found, rubric(stated("c0"), stated("c1"))).flip is None, "b is not rated"


@given(st.lists(st.lists(point, min_size=3, max_size=3), min_size=2, max_size=4))
@settings(deadline=None, max_examples=50)
def test_a_comparison_ranks_facts_by_their_weighted_mean(table: list[list[float]]) -> None:
    weights = [1.0, 2.0, 4.0]
    wanted = rubric(*(stated(f"c{i}", w) for i, w in enumerate(weights)))
    result = evaluate(with_facts(table), wanted)
    totals = [float(np.average(points, weights=weights)) for points in table]
    order = sorted(range(len(table)), key=lambda i: (-round(totals[i], 9), f"b{i}"))
    assert [card.brand for card in result.scorecards] == [f"b{i}" for i in order]
    for first, second in combinations(result.scorecards, 2):
        assert first.points is not None
        assert second.points is not None
        assert first.points >= second.points - 1e-9


def test_a_thin_brand_at_the_head_of_a_rank_ties_no_clearly_different_ones_below_it() -> None:
    found = evaluate(
        [
            waits("thin", [10.0, 12.0, 30.0]),
            waits("good", [22.0] * 300 + [30.0] * 280),
            waits("poor", [22.0] * 280 + [60.0] * 320),
        ],
        rubric(first_response()),
    )
    assert [s.brand for s in found.standings] == ["thin", "good", "poor"]
    assert [s.rank for s in found.standings] == [1, 1, 3]
