from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftersales_eval.model.advice import Advice, Settles
from aftersales_eval.model.evidence import Evidence
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.model.quantity import DAY, HOUR
from aftersales_eval.model.rubric import Bands, Criterion, Rubric, Scenario, Statistic
from aftersales_eval.pipeline import read_files
from aftersales_eval.scoring.advise import advise
from aftersales_eval.scoring.evaluate import evaluate
from aftersales_eval.scoring.levels import Array
from aftersales_eval.scoring.predict import Chance, at_levels, evenly, measured, predicted
from aftersales_eval.sources.rubrics import load_rubric
from tests.conftest import EXAMPLES
from tests.scoring.making import (
    LATEST,
    SHARE_BANDS,
    claim,
    criterion,
    first_response,
    rating,
    rubric,
    share_of,
    values,
    waits,
)

laws = settings(deadline=None, max_examples=25)

WINDOW = Bands(60 * DAY, 30 * DAY, 14 * DAY, 0)
SOLVED = criterion("resolved", "resolved", share_of(">=", 1), SHARE_BANDS)
SMALL = rubric(first_response(), rating("politeness"))


def probes(brand: str, hours: list[float], marks: list[int], silent: int = 0) -> list[Evidence]:
    """First responses and politeness by e-mail, some of them never answered."""
    return [
        waits(brand, hours, [100.0] * silent),
        values(brand, "politeness", [float(m) for m in marks]),
    ]


def of(found: tuple[Advice, ...], brand: str, where: str = "email") -> Advice:
    """The advice on a brand and a channel, or a fact's metric."""
    return next(a for a in found if a.brand == brand and where in (a.channel, a.metric))


def brute_force(evidence: list[Evidence], used: Rubric, brand: str) -> tuple[float, float, float]:
    """Gain and odds of the leader, then the gain for the tier, by scoring each outcome."""
    levels = (np.arange(5) + 0.5) / 5
    mine = [e for e in evidence if e.brand == brand]
    outcomes = {
        c.metric.key: at_levels(
            predicted([c], "email", [e for e in mine if e.metric == c.metric.key]), levels
        )
        for c in used.criteria
    }

    def leads(more: list[Evidence], name: str) -> float:
        found = evaluate([*evidence, *more], used)
        return next(s.rank_odds[0] for s in found.standings if s.brand == name)

    def tier(more: list[Evidence]) -> dict[Any, float]:
        return dict(evaluate([*evidence, *more], used).scorecard(brand).odds)

    names = sorted({e.brand for e in evidence})
    leader = max(names, key=lambda name: leads([], name))
    likeliest = max(tier([]), key=lambda name: tier([])[name])
    extra = [
        [measured(brand, BUILT_IN[key], "email", found[k]) for key, found in outcomes.items()]
        for k in range(len(levels))
    ]
    now, before = leads([], leader), tier([])[likeliest]
    after = np.array([leads(more, leader) for more in extra])
    tiers = np.array([tier(more)[likeliest] for more in extra])
    return settled(after) * (1 - now), now, settled(tiers) * (1 - before)


def settled(after: Array) -> float:
    """The share of what is open that outcomes, all equally likely, settle."""
    mean = float(after.mean())
    return float(after.var()) / (mean * (1 - mean))


# What is computed


def test_the_gain_is_that_of_scoring_all_the_evidence_again() -> None:
    """Nothing is approximated: the odds after each outcome are what `evaluate` will show."""
    evidence = [
        *probes("a", [3.0, 20.0, 41.0, 90.0], [4, 3, 5], silent=1),
        *probes("b", [9.0, 30.0, 60.0], [4, 2, 5, 3]),
    ]
    found = advise(evidence, SMALL)
    for brand in ("a", "b"):
        gain, now, _ = brute_force(evidence, SMALL, brand)
        mine = of(found, brand)
        assert mine.settles is Settles.LEADER
        assert mine.gain == pytest.approx(gain, abs=1e-9)
        assert mine.now == pytest.approx(now, abs=1e-9)
        assert mine.then == mine.now + mine.gain
    alone = advise(evidence, SMALL, ["a"])
    assert [a.settles for a in alone] == [Settles.TIER]
    assert alone[0].gain == pytest.approx(brute_force(evidence, SMALL, "a")[2], abs=1e-9)


def test_the_odds_now_are_those_of_the_comparison() -> None:
    used = load_rubric()
    read = read_files([EXAMPLES / "probes.csv", EXAMPLES / "facts.csv"], used)
    found = advise(read.evidence, used, read.brands)
    shown = evaluate(read.evidence, used, brands=read.brands)
    odds = {s.brand: s.rank_odds[0] for s in shown.standings}
    assert found[0].verdict == max(odds, key=lambda name: odds[name])
    assert found[0].now == pytest.approx(max(odds.values()), abs=1e-9)
    for brand in read.brands:
        mine = advise(read.evidence, used, [brand])[0]
        tiers = shown.scorecard(brand).odds
        assert mine.now == pytest.approx(max(tiers.values()), abs=1e-9)


def test_the_example_is_advised_to_look_at_the_brand_with_six_probes() -> None:
    used = load_rubric()
    read = read_files([EXAMPLES / "probes.csv", EXAMPLES / "facts.csv"], used)
    found = advise(read.evidence, used, read.brands)
    assert {a.brand for a in found[:5]} == {"Moss & Thimble"}
    assert all(not a.is_fact and a.worth_it for a in found[:5])
    beyond = [a for a in found if a.brand == "Quickreply Gadgets"]
    assert not any(a.worth_it for a in beyond)


# Laws


marks = st.lists(st.integers(1, 5), max_size=6)
hours = st.lists(st.sampled_from([0.5, 2.0, 10.0, 24.0, 50.0, 100.0, 200.0]), max_size=6)
brands = st.lists(st.tuples(hours, marks, st.integers(0, 3)), min_size=1, max_size=3)


def made(drawn: list[tuple[list[float], list[int], int]]) -> list[Evidence]:
    """The evidence of brands `a`, `b`, `c`."""
    return [e for name, (h, m, s) in zip("abc", drawn, strict=False) for e in probes(name, h, m, s)]


@laws
@given(brands)
def test_a_gain_is_never_negative_and_never_more_than_there_is_to_gain(
    drawn: list[tuple[list[float], list[int], int]],
) -> None:
    used = rubric(first_response(), rating("politeness", gate=True), SOLVED,
                  criterion("window", "return_window", LATEST, WINDOW))  # fmt: skip
    for advice in advise(made(drawn), used):
        assert 0 <= advice.gain <= 1 - advice.now
        assert 0 < advice.now <= advice.then <= 1
        assert advice.then == advice.now + advice.gain


@laws
@given(brands, st.randoms(use_true_random=False))
def test_the_same_evidence_gives_the_same_advice_in_whatever_order_and_pieces(
    drawn: list[tuple[list[float], list[int], int]], chance: random.Random
) -> None:
    evidence = made(drawn)
    first = advise(evidence, SMALL)
    pieces = [replace(e, cells={key: cell}) for e in evidence for key, cell in e.cells.items()] + [
        replace(e, cells={}) for e in evidence
    ]
    chance.shuffle(pieces)
    again = advise(pieces, SMALL)
    assert [replace(a, now=0, then=0, gain=0) for a in again] == [
        replace(a, now=0, then=0, gain=0) for a in first
    ]
    for one, other in zip(again, first, strict=True):
        assert (one.gain, one.now) == pytest.approx((other.gain, other.now), abs=1e-9)


def test_named_brands_are_compared_in_whatever_order_they_are_named() -> None:
    evidence = [e for name in "abc" for e in probes(name, [5.0, 30.0], [3, 4])]
    assert advise(evidence, SMALL, ["c", "a"]) == advise(evidence, SMALL, ["a", "c"])
    assert {a.brand for a in advise(evidence, SMALL, ["c", "a"])} == {"a", "c"}


@pytest.mark.parametrize("times", [5, 50])
def test_many_probes_more_make_one_more_worth_less(times: int) -> None:
    few = [*probes("a", [4.0, 20.0, 60.0], [4, 3]), *probes("b", [9.0, 30.0, 50.0], [4, 2])]
    many = [
        *probes("a", [4.0, 20.0, 60.0] * times, [4, 3] * times),
        *probes("b", [9.0, 30.0, 50.0] * times, [4, 2] * times),
    ]
    for brand in ("a", "b"):
        assert of(advise(many, SMALL), brand).gain < of(advise(few, SMALL), brand).gain
        assert advise(many, SMALL, [brand])[0].gain < advise(few, SMALL, [brand])[0].gain


def test_a_brand_with_thin_evidence_comes_before_one_with_hundreds_of_probes() -> None:
    evidence = [
        *probes("known", [4.0, 20.0, 60.0] * 100, [4, 3, 3] * 100),
        *probes("new", [4.0, 20.0, 60.0], [4, 3, 3]),
    ]
    found = advise(evidence, SMALL)
    assert found[0].brand == "new"
    assert found[0].gain > 10 * of(found, "known").gain


def test_where_all_is_settled_nothing_is_worth_a_probe() -> None:
    evidence = [
        *probes("good", [0.5] * 200, [5] * 200),
        *probes("bad", [160.0] * 200, [1] * 200),
    ]
    found = advise(evidence, SMALL)
    assert not any(a.worth_it for a in found)
    assert all(a.now > 0.999 for a in found)
    assert not any(a.worth_it for a in advise(evidence, SMALL, ["good"]))


# What is known


def test_without_any_evidence_what_has_weight_is_asked_first() -> None:
    used = rubric(
        first_response(weight=6, channels=("email",)),
        first_response("on-the-phone", weight=1, channels=("phone",)),
        criterion("window", "return_window", LATEST, WINDOW, weight=3),
        criterion("free", "free_returns", LATEST, Bands(1, 1, 1, 0), weight=0.2),
    )
    for names in (["a"], ["a", "b"]):
        found = [a for a in advise([], used, names) if a.brand == "a"]
        assert [a.channel or a.metric for a in found] == [
            "email", "return_window", "phone", "free_returns",
        ]  # fmt: skip
        assert all(a.worth_it for a in found)
    two = advise([], used, ["a", "b"])
    assert two[0].now == pytest.approx(0.5, abs=0.02)


def test_the_default_rubric_has_advice_for_a_brand_of_which_nothing_is_known() -> None:
    found = advise([], load_rubric(), ["new"])
    assert found[0].channel
    assert found[0].scenario
    assert found[-1].is_fact
    assert advise([], load_rubric()) == ()


def test_a_brand_that_cannot_change_who_leads_is_advised_for_its_tier() -> None:
    evidence = [
        *probes("first", [0.5] * 60, [5] * 60),
        *probes("last", [60.0, 70.0, 80.0, 90.0], [2, 3, 3, 3]),
    ]
    found = advise(evidence, SMALL)
    assert of(found, "last").settles is Settles.TIER
    assert of(found, "last").worth_it
    assert of(found, "last").verdict in ("standard", "below-standard")


def test_who_leads_comes_before_a_tier() -> None:
    evidence = [
        *probes("a", [4.0, 20.0, 60.0] * 30, [4, 3, 5] * 30),
        *probes("b", [5.0, 20.0, 60.0] * 30, [4, 3, 5] * 30),
        *probes("last", [60.0, 80.0], [2, 3]),
    ]
    found = advise(evidence, SMALL)
    assert [a.brand for a in found][-1] == "last"
    assert found[-1].settles is Settles.TIER
    assert found[-1].gain > found[0].gain


def test_a_fact_that_is_known_or_weighs_nothing_is_not_looked_up() -> None:
    used = rubric(
        first_response(),
        criterion("window", "return_window", LATEST, WINDOW),
        criterion("free", "free_returns", LATEST, Bands(1, 1, 1, 0), weight=0),
    )
    evidence = [waits("a", [5.0, 9.0]), waits("b", [5.0]), claim("a", "return_window", 30 * DAY)]
    facts = [(a.brand, a.metric) for a in advise(evidence, used) if a.is_fact]
    assert facts == [("b", "return_window")]
    assert of(advise(evidence, used), "b", "return_window").criteria == ("window",)


def test_what_weighs_nothing_is_no_reason_to_probe() -> None:
    used = rubric(first_response(channels=("email",)),
                  first_response("calls", channels=("phone",), weight=0))  # fmt: skip
    assert [a.channel for a in advise([waits("a", [5.0])], used)] == ["email"]


# Channels and scenarios


def test_channels_are_those_of_the_criteria_or_else_those_seen_or_else_email() -> None:
    named = rubric(first_response(channels=("phone", "chat")))
    assert {a.channel for a in advise([], named, ["a"])} == {"phone", "chat"}
    anywhere = rubric(first_response())
    seen = [waits("a", [5.0], channel="fax"), waits("b", [5.0], channel="")]
    assert {a.channel for a in advise(seen, anywhere)} == {"fax"}
    assert {a.channel for a in advise([], anywhere, ["a"])} == {"email"}


def test_a_probe_informs_the_criteria_of_its_channel() -> None:
    used = rubric(first_response(channels=("email",)), first_response("calls", channels=("phone",)),
                  rating("politeness"))  # fmt: skip
    found = advise([], used, ["a"])
    assert of(found, "a", "email").criteria == ("first-response", "politeness")
    assert of(found, "a", "phone").criteria == ("calls", "politeness")


def test_scenarios_take_turns_and_every_brand_goes_through_the_same() -> None:
    suggested = (Scenario("one"), Scenario("only by phone", ("phone",)), Scenario("two"))
    used = replace(SMALL, scenarios=suggested)
    for count, text in ((0, "one"), (1, "two"), (2, "one")):
        evidence = [waits("a", [5.0] * count), waits("b", [5.0] * count)]
        assert {a.scenario for a in advise(evidence, used, ["a", "b"])} == {text}
    assert {a.scenario for a in advise([], used, ["a"], scenarios=())} == {""}
    other = [Scenario("mine")]
    assert {a.scenario for a in advise([], used, ["a"], scenarios=other)} == {"mine"}


# What one more probe would find


def chances(criteria: list[Criterion], evidence: list[Evidence], channel: str) -> list[Chance]:
    """The predicted values, their probabilities checked."""
    found = predicted(criteria, channel, evidence)
    assert sum(c.probability for c in found) == pytest.approx(1)
    return found


def test_what_was_seen_in_the_channel_counts_and_one_more_is_spread_over_the_scale() -> None:
    one = first_response()
    seen = [waits("a", [5.0] * 9), waits("a", [90.0] * 50, channel="phone")]
    found = chances([one], seen, "email")
    assert next(c.probability for c in found if c.value == 5 * HOUR) == pytest.approx(0.9)
    rest = [c.value for c in found if c.value != 5 * HOUR]
    assert len(rest) == 10
    assert one.bands.best < min(rest) < max(rest) < one.bands.worst


def test_a_channel_without_evidence_takes_that_of_the_criterions_other_channels() -> None:
    letters = first_response(channels=("email", "web-form"))
    calls = first_response("calls", channels=("phone",))
    seen = [waits("a", [5.0] * 9)]
    assert any(c.value == 5 * HOUR for c in chances([letters], seen, "web-form"))
    assert not any(c.value == 5 * HOUR for c in chances([calls], seen, "phone"))
    anywhere = first_response("anywhere")
    assert not any(c.value == 5 * HOUR for c in chances([calls, anywhere], seen, "phone"))


def test_silence_may_come_again_and_is_the_worst_that_can() -> None:
    found = chances([first_response()], [waits("a", [5.0] * 2, [100.0] * 2)], "email")
    assert found[-1].censored
    assert found[-1].value == 100 * HOUR
    assert found[-1].probability == pytest.approx(0.4)
    answer = measured("a", BUILT_IN["first_response"], "email", found[-1])
    assert (answer.events, answer.censored) == (0, 1)


@pytest.mark.parametrize(
    "one",
    [
        first_response(),
        criterion("in-time", "first_response", share_of("<=", 7 * DAY), SHARE_BANDS),
        rating("effort"),
        rating("politeness"),
        criterion("good", "satisfaction", share_of(">=", 4), SHARE_BANDS),
        SOLVED,
        criterion("contacts", "contacts", Statistic(LATEST.name), Bands(1, 1.3, 2, 4)),
        criterion("free", "free_returns", LATEST, Bands(1, 1, 1, 0)),
        criterion("repair", "repair_service", LATEST, Bands(1, 1, 0, 0)),
        criterion("hours", "support_hours", LATEST, Bands(168, 100, 40, 0)),
    ],
    ids=lambda one: one.id,
)
def test_even_values_are_such_as_a_probe_could_find(one: Criterion) -> None:
    found = evenly(one)
    assert sum(c.probability for c in found) == pytest.approx(1)
    low, high = one.metric.scale or (0.0, np.inf)
    assert all(low <= c.value <= high for c in found)
    if one.metric.kind in ("rating", "count"):
        assert all(c.value == round(c.value) for c in found)
