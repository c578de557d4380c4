from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from aftersales_eval.model.metric import Better
from aftersales_eval.model.rubric import Bands, Tier
from aftersales_eval.scoring.value import (
    ORDER,
    points,
    points_of,
    tier_index,
    tier_odds,
    tier_of,
)

FASTER = Bands(best=1, high_quality=24, standard=72, worst=168)
HIGHER = Bands(best=5, high_quality=4, standard=3, worst=1)


@st.composite
def bands(draw: st.DrawFn) -> Bands:
    """Any monotone bands on a grid of hundredths, neighbours often equal, either way round."""
    steps = st.integers(0, 50_000) | st.sampled_from([0, 1, 100])
    low = draw(st.integers(-100_000, 100_000))
    found = [low]
    for _ in range(3):
        found.append(found[-1] + draw(steps))
    assume(found[0] != found[-1])
    if draw(st.booleans()):
        found.reverse()
    made = Bands(*(value / 100 for value in found))
    assert made.monotone
    return made


def some_values(scale: Bands) -> st.SearchStrategy[float]:
    """Values around the bands, the bands themselves and both infinities among them."""
    low, high = min(scale.values), max(scale.values)
    width = high - low
    inside = st.floats(low - width, high + width)
    return inside | st.sampled_from([*scale.values, math.inf, -math.inf])


@given(data=st.data(), scale=bands())
@settings(deadline=None)
def test_a_better_value_never_earns_less(data: st.DataObject, scale: Bands) -> None:
    first, second = data.draw(some_values(scale)), data.draw(some_values(scale))
    worse, better = sorted((first, second), reverse=scale.better is Better.LOWER)
    assert points_of(scale, better) >= points_of(scale, worse)


@given(data=st.data(), scale=bands())
@settings(deadline=None)
def test_points_stay_between_zero_and_a_hundred(data: st.DataObject, scale: Bands) -> None:
    assert 0 <= points_of(scale, data.draw(some_values(scale))) <= 100


@given(scale=bands())
@settings(deadline=None)
def test_each_band_earns_at_least_its_points_and_just_them_when_all_differ(scale: Bands) -> None:
    earned = points(scale, np.array(scale.values))
    assert (earned >= [100, 80, 50, 0]).all()
    if len(set(scale.values)) == 4:
        noise = 1e-9 * max(1.0, *map(abs, scale.values)) / min(abs(np.diff(scale.values)))
        np.testing.assert_allclose(earned, [100, 80, 50, 0], atol=50 * noise + 2e-6)


@pytest.mark.parametrize("scale", [FASTER, HIGHER])
def test_the_four_bands_earn_a_hundred_eighty_fifty_and_nothing(scale: Bands) -> None:
    assert points(scale, np.array(scale.values)).tolist() == pytest.approx([100, 80, 50, 0])


def test_between_bands_points_run_straight() -> None:
    assert points_of(FASTER, 48) == pytest.approx(65)
    assert points_of(FASTER, 12.5) == pytest.approx(90)
    assert points_of(HIGHER, 2) == pytest.approx(25)


def test_beyond_the_ends_points_are_clamped() -> None:
    assert points_of(FASTER, 0) == 100
    assert points_of(FASTER, 10_000) == 0
    assert points_of(HIGHER, 9) == 100
    assert points_of(HIGHER, 0) == 0


def test_an_infinite_wait_earns_nothing_and_an_infinite_warranty_everything() -> None:
    assert points_of(FASTER, math.inf) == 0
    assert points_of(HIGHER, math.inf) == 100
    assert points_of(HIGHER, -math.inf) == 0


@pytest.mark.parametrize(
    ("scale", "value", "earned"),
    [
        (Bands(24, 24, 72, 168), 24, 100),
        (Bands(1, 24, 24, 168), 24, 80),
        (Bands(1, 24, 168, 168), 168, 50),
        (Bands(1, 1, 1, 168), 1, 100),
        (Bands(5, 5, 3, 1), 5, 100),
        (Bands(5, 3, 3, 1), 3, 80),
        (Bands(5, 4, 1, 1), 1, 50),
        (Bands(1, 1, 1, 0), 1, 100),
    ],
)
def test_where_bands_are_equal_the_better_one_counts(
    scale: Bands, value: float, earned: float
) -> None:
    assert points_of(scale, value) == pytest.approx(earned)


@pytest.mark.parametrize("noise", [-1e-12, 1e-12])
def test_float_noise_at_equal_bands_does_not_cost_the_better_one(noise: float) -> None:
    assert points_of(Bands(1, 24, 24, 168), 24 + noise) == pytest.approx(80)
    assert points_of(Bands(1, 0.8, 0.8, 0), 0.8 + noise) == pytest.approx(80)


def test_beyond_equal_bands_the_worse_one_counts() -> None:
    assert points_of(Bands(1, 24, 168, 168), 168.01) == 0
    assert points_of(Bands(24, 24, 72, 168), 24.01) < 80
    assert points_of(Bands(1, 1, 1, 0), 0.99) < 50


@pytest.mark.parametrize("hours", [23.9999999999, 24.0, 24.0000000001])
def test_a_value_equal_to_a_band_up_to_float_noise_reaches_it(hours: float) -> None:
    assert tier_of(points_of(FASTER, hours)) is Tier.HIGH_QUALITY


def test_a_share_computed_with_float_noise_reaches_its_band() -> None:
    computed = 1 - 0.9  # 0.09999999999999998
    assert computed < 0.1
    assert tier_of(points_of(Bands(0.5, 0.1, 0.05, 0), computed)) is Tier.HIGH_QUALITY


def test_a_value_past_a_band_by_more_than_noise_does_not_reach_it() -> None:
    assert tier_of(points_of(FASTER, 24.001)) is Tier.STANDARD
    assert tier_of(points_of(FASTER, 72.001)) is Tier.BELOW_STANDARD
    assert tier_of(points_of(HIGHER, 3.9999)) is Tier.STANDARD


@pytest.mark.parametrize(
    ("earned", "tier"),
    [
        (100, Tier.HIGH_QUALITY),
        (80, Tier.HIGH_QUALITY),
        (79.99, Tier.STANDARD),
        (50, Tier.STANDARD),
        (49.99, Tier.BELOW_STANDARD),
        (0, Tier.BELOW_STANDARD),
    ],
)
def test_eighty_points_are_high_quality_and_fifty_are_standard(earned: float, tier: Tier) -> None:
    assert tier_of(earned) is tier
    assert ORDER[int(tier_index(np.array([earned]))[0])] is tier


@given(st.lists(st.floats(0, 100), min_size=1))
@settings(deadline=None)
def test_odds_of_tiers_are_how_often_each_was_drawn(drawn: list[float]) -> None:
    odds = tier_odds(tier_index(np.array(drawn)))
    assert list(odds) == [Tier.HIGH_QUALITY, Tier.STANDARD, Tier.BELOW_STANDARD]
    assert sum(odds.values()) == pytest.approx(1)
    for tier, chance in odds.items():
        assert chance == pytest.approx(sum(tier_of(p) is tier for p in drawn) / len(drawn))
