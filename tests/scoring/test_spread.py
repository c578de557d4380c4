from __future__ import annotations

import functools
import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftersales_eval.model.result import Estimate
from aftersales_eval.scoring.levels import draw_levels, levels_at
from aftersales_eval.scoring.masses import Masses, single
from aftersales_eval.scoring.spread import spreads
from aftersales_eval.scoring.survival import Distribution, first_of
from tests.scoring.making import share_of

Counts = tuple[int, int]
"""How many of how many probes of a channel were answered yes."""

YES = share_of(">=", 1.0)
WIDEST = math.sqrt(0.5)

laws = settings(deadline=None)


def channels_of(*channels: Counts) -> Masses:
    """Answers of yes and no, a sample for each channel."""
    found = [
        single({value: (n, 0) for value, n in ((1.0, yes), (0.0, of - yes)) if n})
        for yes, of in channels
    ]
    sizes = [len(one.value) for one in found]
    return Masses(
        np.cumsum([0, *sizes]),
        *(np.concatenate([one[column] for one in found]) for column in (1, 2, 3)),
    )


def spread(*channels: Counts) -> Distribution | None:
    """The standard deviation between channels; None where they are too few."""
    owner = np.zeros(len(channels), dtype=np.int64)
    who, found = spreads(owner, channels_of(*channels), YES, 0.0)
    return first_of(found) if len(who) else None


def between(*channels: Counts) -> Distribution:
    """The same of enough channels."""
    found = spread(*channels)
    assert found is not None
    return found


def counts(least: int = 2, most: int = 30) -> st.SearchStrategy[Counts]:
    """One channel's counts."""
    return st.integers(least, most).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@pytest.mark.parametrize("channels", [[(3, 5)], [(3, 5), (1, 1)], [(1, 1), (0, 1), (1, 1)]])
def test_fewer_than_two_channels_with_two_probes_say_nothing(channels: list[Counts]) -> None:
    assert spread(*channels) is None


def test_brands_side_by_side_are_what_each_is_alone() -> None:
    """However many channels each has, and whether it has enough."""
    brands = [[(3, 5), (1, 5)], [(9, 9), (0, 4), (2, 4)], [(1, 1), (2, 2)], [(4, 8), (8, 8)]]
    owner = np.repeat(np.arange(4), [len(b) for b in brands])
    who, found = spreads(owner, channels_of(*(c for b in brands for c in b)), YES, 0.0)
    assert who.tolist() == [0, 1, 3]
    values = found.at(draw_levels(50))
    for row, place in enumerate(who.tolist()):
        alone = between(*brands[place]).at(draw_levels(50))
        np.testing.assert_allclose(values[row], alone, rtol=1e-9, atol=1e-12)


def test_a_channel_with_a_single_probe_is_left_out() -> None:
    u = draw_levels(100)
    assert (between((3, 5), (1, 5), (0, 1)).at(u) == between((3, 5), (1, 5)).at(u)).all()


@pytest.mark.parametrize("of", [2, 3, 5, 20, 100])
@pytest.mark.parametrize("channels", [2, 3, 5])
def test_equal_channels_are_hardly_told_apart_at_the_low_end(of: int, channels: int) -> None:
    for same in (0, of // 2, of):
        assert between(*[(same, of)] * channels).estimate().low < 0.03


@pytest.mark.parametrize("channels", [[(1, 2), (2, 2)], [(2, 3), (1, 3), (3, 3)], [(4, 5), (2, 5)]])
def test_what_chance_alone_would_do_is_hardly_a_difference(channels: list[Counts]) -> None:
    assert between(*channels).estimate().low < 0.05


@pytest.mark.parametrize("channels", [[(1, 2)] * 2, [(3, 3)] * 3, [(2, 3)] * 4])
def test_a_few_probes_that_agree_do_not_prove_channels_equal(channels: list[Counts]) -> None:
    assert between(*channels).estimate().high > 0.15


def test_many_probes_that_agree_show_channels_to_be_equal() -> None:
    high = [between(*[(k, 2 * k)] * 4).estimate().high for k in (2, 10, 100, 1_000)]
    assert sorted(high, reverse=True) == high
    assert high[-1] < 0.05


def test_many_probes_that_agree_show_even_two_channels_to_be_equal() -> None:
    assert between((1_000, 2_000), (1_000, 2_000)).estimate().high < 0.05


def test_very_different_channels_lie_far_apart() -> None:
    estimate = between((20, 20), (0, 20)).estimate()
    assert estimate.low > 0.3
    assert estimate.value > 0.5


def test_the_estimate_comes_near_the_plain_standard_deviation_of_many_probes() -> None:
    shares = [(900, 1_000), (700, 1_000), (500, 1_000), (300, 1_000)]
    plain = np.std([0.9, 0.7, 0.5, 0.3], ddof=1)
    estimate = between(*shares).estimate()
    assert estimate.low < plain < estimate.high
    assert estimate.value == pytest.approx(plain, rel=0.4)


def test_the_same_shares_from_more_probes_are_told_apart_more_surely() -> None:
    low = [between((3 * k, 4 * k), (k, 4 * k)).estimate().low for k in (1, 3, 10, 100)]
    assert low[0] < 0.05
    assert sorted(low) == low
    assert low[-1] > 0.1


def test_channels_further_apart_give_a_larger_estimate() -> None:
    found = [between((10 + d, 20), (10 - d, 20)).estimate() for d in range(11)]
    for nearer, further in pairwise(found):
        assert further.value >= nearer.value
        assert further.low >= nearer.low
    assert found[-1].value > found[0].value


@given(st.lists(counts(), min_size=2, max_size=5))
@laws
def test_the_spread_rises_with_the_level_between_none_and_the_widest(
    channels: list[Counts],
) -> None:
    values = between(*channels).at(draw_levels(200))
    assert (np.diff(values) >= 0).all()
    assert values[0] >= 0
    assert values[-1] <= WIDEST + 1e-12


@given(channels=st.lists(counts(), min_size=2, max_size=5), data=st.data())
@laws
def test_the_order_of_channels_does_not_matter(channels: list[Counts], data: st.DataObject) -> None:
    moved = data.draw(st.permutations(channels))
    levels = draw_levels(50)
    np.testing.assert_allclose(between(*channels).at(levels), between(*moved).at(levels), atol=1e-9)


@pytest.mark.parametrize(
    "channels", [[(3, 5), (5, 5)], [(8, 10), (4, 10), (9, 12)], [(50, 100), (60, 100), (20, 30)]]
)
def test_the_distribution_is_that_of_the_model_drawn_by_brute_force(channels: list[Counts]) -> None:
    """Draws of tau and of the centre from the prior, weighed by the likelihood."""
    chance = np.random.default_rng(11)
    yes, of = np.array(channels, dtype=float).T
    share, smooth = yes / of, (yes + 1) / (of + 2)
    own = smooth * (1 - smooth) / of
    size = 400_000
    tau, centre = chance.uniform(0, WIDEST, (size, 1)), chance.uniform(-0.5, 1.5, (size, 1))
    total = own + tau**2
    weight = np.exp(-0.5 * (np.log(total) + (share - centre) ** 2 / total).sum(axis=1))
    precision = 1 / own + 1 / tau**2
    middle = (share / own + centre / tau**2) / precision
    true = middle + chance.standard_normal(middle.shape) / np.sqrt(precision)
    apart = np.minimum(true.std(axis=1, ddof=1), WIDEST)
    order = np.argsort(apart)
    level = np.cumsum(weight[order]) / weight.sum()
    for u in (0.05, 0.25, 0.5, 0.75, 0.95):
        wanted = float(np.interp(u, level, apart[order]))
        assert float(between(*channels).at(levels_at(u))[0]) == pytest.approx(wanted, abs=0.02)


@functools.cache
def _estimate(channels: tuple[Counts, ...]) -> Estimate:
    return between(*channels).estimate()


def coverage(channels: int, probes: int, around: float, samples: int, seed: int) -> float:
    """How often the 90 % interval covers the standard deviation of the channels' own true shares.

    These are drawn around 0.6 from a beta distribution of standard deviation `around`.
    """
    chance = np.random.default_rng(seed)
    strength = 0.6 * 0.4 / around**2 - 1
    shares = chance.beta(0.6 * strength, 0.4 * strength, (samples, channels))
    yes = np.sort(chance.binomial(probes, shares), axis=1)
    true = shares.std(axis=1, ddof=1)
    found = [_estimate(tuple((k, probes) for k in row)) for row in yes.tolist()]
    covered = [e.low <= t <= e.high for e, t in zip(found, map(float, true), strict=True)]
    return covered.count(True) / samples


def test_the_interval_covers_the_true_spread_of_three_channels() -> None:
    assert coverage(channels=3, probes=10, around=0.2, samples=400, seed=3) >= 0.8


@pytest.mark.slow
@pytest.mark.parametrize("around", [0.05, 0.1, 0.2, 0.3])
@pytest.mark.parametrize("probes", [5, 10, 30, 100])
@pytest.mark.parametrize("channels", [2, 3, 4, 6])
def test_the_interval_covers_the_true_spread_in_four_of_five_samples(
    channels: int, probes: int, around: float
) -> None:
    found = coverage(channels, probes, around, samples=1_000, seed=channels * 100 + probes)
    print(f"| {channels} | {probes} | {around} | {found:.1%} |")
    assert found >= 0.8


@pytest.mark.slow
@pytest.mark.parametrize("probes", [5, 10, 30, 100])
@pytest.mark.parametrize("channels", [2, 3, 4, 6])
def test_channels_that_are_truly_equal_are_seldom_told_apart(channels: int, probes: int) -> None:
    """The low end of an interval of a spread is never 0 itself."""
    yes = np.random.default_rng(channels).binomial(probes, 0.6, (1_000, channels))
    low = [_estimate(tuple(sorted((k, probes) for k in row))).low for row in yes.tolist()]
    assert np.quantile(low, 0.9) < 0.1
