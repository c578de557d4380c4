"""What changed between two runs: real changes are named, chance is counted."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.model.difference import Entry, League, Mark
from aftersales_eval.model.result import Sure
from aftersales_eval.model.rubric import Tier
from aftersales_eval.scoring.difference import Points, chance, difference, odds_of_rise, real
from aftersales_eval.scoring.value import tier_of

Z = 1.6448536269514722
LEVELS = [-1.96, -1.44, -1.15, -0.93, -0.76, -0.6, -0.45, -0.32, -0.19, -0.06]
SPREAD = (*LEVELS, *(-z for z in reversed(LEVELS)))


def entry(brand: str, value: float, error: float, rank: int = 1, **more: object) -> Entry:
    """A brand with a total that is normal around a value."""
    low, high = value - Z * error, value + Z * error
    found = Entry(
        brand=brand,
        rank=rank,
        rank_low=rank,
        rank_high=rank,
        tier=tier_of(value),
        sure=Sure.LIKELY,
        points=value,
        low=low,
        high=high,
        odds={tier_of(value): 1.0},
        probes=20,
        levels=tuple(value + z * error for z in SPREAD),
        marks={"one": Mark(tier_of(value), Sure.LIKELY, value, low, high, 20)},
    )
    return replace(found, **more)  # type: ignore[arg-type]


def league(entries: list[Entry], meaning: Mapping[str, object] | None = None) -> League:
    """A league of some brands under a rubric of two criteria."""
    parts = {name: {"weight": 0.5, "metric": name} for name in ("one", "two")}
    return League(
        place="here",
        rubric="r",
        version="1",
        title="R",
        hash="0",
        meaning=meaning or {"min_coverage": 0.6, "criteria": parts},
        criteria={"one": "One", "two": "Two"},
        entries={e.brand: e for e in entries},
    )


def normal(value: float, error: float) -> Points:
    return Points(value, value - Z * error, value + Z * error,
                  tuple(value + z * error for z in SPREAD))  # fmt: skip


@given(st.floats(0, 100), st.floats(0, 100), st.floats(0.5, 20), st.floats(0.5, 20))
def test_odds_and_chance_are_those_of_normal_errors(
    old: float, new: float, before: float, after: float
) -> None:
    z = (new - old) / math.hypot(before, after)
    exact = math.erfc(-z / math.sqrt(2)) / 2
    one, other = normal(old, before), normal(new, after)
    assert odds_of_rise(one, other) == pytest.approx(exact, abs=0.035)
    assert odds_of_rise(other, one) == pytest.approx(1 - odds_of_rise(one, other))
    assert chance(one, other) >= 2 * min(exact, 1 - exact) * 0.999
    assert chance(one, other) == pytest.approx(2 * min(exact, 1 - exact), abs=0.07)


def test_without_levels_the_interval_speaks() -> None:
    one, other = (normal(v, 5)._replace(levels=()) for v in (50.0, 60.0))
    assert odds_of_rise(one, other) == pytest.approx(0.9214, abs=1e-3)


def test_the_same_is_no_change_and_what_has_no_error_is_certain() -> None:
    exact = Points(50, 50, 50)
    assert chance(exact, exact) == 1
    assert chance(exact, Points(80, 80, 80)) == 0


@given(st.lists(st.floats(0, 1), max_size=40))
def test_what_looks_surer_is_as_real_at_least(chances: list[float]) -> None:
    shares = real(chances)
    assert all(0 <= share <= 1 for share in shares)
    pairs = sorted(zip(chances, shares, strict=True))
    assert [s for _, s in pairs] == sorted((s for _, s in pairs), reverse=True)


def test_one_comparison_needs_no_correction() -> None:
    assert real([0.04]) == [pytest.approx(0.96)]


def test_noise_is_not_called_a_change_and_real_changes_are() -> None:
    """300 brands measured twice, ten of them changed by 25 points, errors of 4."""
    draw = np.random.default_rng(5)
    wrong = named = seen = 0
    for _ in range(20):
        truth = draw.uniform(20, 80, 300)
        later = truth + np.where(np.arange(300) < 10, 25.0, 0.0)
        old = [entry(f"b{i}", t + 4 * draw.normal(), 4) for i, t in enumerate(truth)]
        new = [entry(f"b{i}", t + 4 * draw.normal(), 4) for i, t in enumerate(later)]
        found = difference(league(old), league(new))
        names = {change.total.name for change in found.changed}
        changed = {f"b{i}" for i in range(10)}
        named += len(names & changed)
        wrong += len(names - changed)
        seen += len(names)
        assert found.noise == 300 - len(names)
    assert named >= 0.85 * 200
    assert wrong <= 0.3 * seen  # likely means: at most a quarter is chance


def test_without_any_change_hardly_any_brand_is_named() -> None:
    draw = np.random.default_rng(6)
    named = 0
    for _ in range(20):
        truth = draw.uniform(20, 80, 300)
        old, new = (
            [entry(f"b{i}", t + 6 * draw.normal(), 6) for i, t in enumerate(truth)] for _ in "ab"
        )
        named += len(difference(league(old), league(new)).changed)
    assert named <= 0.01 * 20 * 300


def test_too_few_probes_are_provisional_however_large_the_change() -> None:
    old = [entry("a", 10, 2, sure=Sure.PROVISIONAL)]
    found = difference(league(old), league([entry("a", 90, 2)]))
    assert [change.total.sure for change in found.changed] == [Sure.PROVISIONAL]
    assert found.provisional == 1


def test_totals_over_other_criteria_are_held_like_for_like() -> None:
    """A criterion that is new lifts the total, and nothing has changed."""
    two = Mark(Tier.HIGH_QUALITY, Sure.FIRM, 100.0, 99.0, 100.0, 20)
    old = entry("a", 40, 2)
    new = replace(entry("a", 70, 2), marks={**old.marks, "two": two})
    assert difference(league([old]), league([new])).changed == ()
    nothing = replace(new, marks={"two": two})
    found = difference(league([old]), league([nothing]))
    assert (found.compared, found.apart) == (0, 1)


def test_tiers_come_with_the_odds_that_both_were_right() -> None:
    old = entry("a", 40, 2, odds={Tier.BELOW_STANDARD: 0.9, Tier.STANDARD: 0.1})
    new = entry("a", 90, 2, odds={Tier.HIGH_QUALITY: 0.8, Tier.STANDARD: 0.2})
    change = difference(league([old]), league([new])).changed[0]
    assert change.tier_odds == pytest.approx(0.72)


def test_ranks_moved_by_who_came_or_went_are_not_news() -> None:
    brands = [entry(f"b{i}", 90 - i, 2, i + 1) for i in range(10)]
    came = [entry(f"n{i}", 99, 2, i + 1) for i in range(10)]
    later = [replace(e, rank=e.rank + 10, rank_low=e.rank + 10, rank_high=e.rank + 10)
             for e in brands if e.rank]  # fmt: skip
    found = difference(league(brands), league([*came, *later]))
    assert found.moved == ()
    assert len(found.came) == 10
    fallen = replace(brands[0], rank=9, rank_low=9, rank_high=9)
    again = difference(league(brands), league([fallen, *brands[1:]]))
    assert [move.name for move in again.moved] == ["b0"]


def test_across_rubrics_only_what_means_the_same_is_compared() -> None:
    """The weights of a rubric may differ, and so may a criterion's bands."""
    criteria = {"one": {"weight": 0.9, "metric": "one"}, "two": {"weight": 0.1, "metric": "x"}}
    other = {"min_coverage": 0.6, "criteria": criteria}
    two = Mark(Tier.BELOW_STANDARD, Sure.FIRM, 0.0, 0.0, 1.0, 20)
    old = entry("a", 60, 2)
    old = replace(old, marks={**old.marks, "two": two})
    new = replace(entry("a", 20, 2), marks={**entry("a", 60, 2).marks, "two": two})
    found = difference(league([old]), league([new], other))
    assert found.changed == ()
    assert {change.key for change in found.rubric} == {"weight", "metric"}
