from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from aftersales_eval.model.evidence import (
    BINS_PER_OCTAVE,
    INSTANT,
    Cell,
    Evidence,
    duration_bin,
    latest_fact,
)
from aftersales_eval.model.metric import Basis
from aftersales_eval.model.probe import Fact
from aftersales_eval.model.quantity import LONGEST, MICROSECONDS

laws = settings(deadline=None)

LONG = LONGEST * MICROSECONDS
waits = st.integers(1, LONG) | st.integers(1, 5_000)
channels = st.sampled_from(["", "email", "phone"])
counts = st.integers(0, 10**6)
sums = st.integers(0, 10**18)
cells = st.builds(Cell, counts, sums, counts, sums)
facts = st.builds(
    Fact,
    st.just("a"),
    st.just("refund"),
    st.sampled_from([1.0, 2.0]),
    st.none() | st.integers(0, 2),
    st.sampled_from(["page", "terms"]),
    st.sampled_from(["", "in 14 days"]),
)
durations = st.builds(
    Evidence,
    st.just("a"),
    st.just("refund"),
    channels,
    st.just(Basis.EXPERIENCED),
    st.just(value=True),
    st.dictionaries(st.integers(-1, 8), cells, max_size=5),
    st.none() | facts,
)


def folded(values: list[int], *, censored: bool = False, channel: str = "email") -> Evidence:
    """Waits in microseconds, each put into its bin."""
    total = Evidence("a", "refund", channel, binned=True)
    for value in values:
        cell = Cell(0, 0, 1, value) if censored else Cell(1, value)
        total = total.merged(replace(total, cells={duration_bin(value): cell}))
    return total


# Bins


@given(waits)
@laws
def test_a_duration_lies_in_its_bins_range(wait: int) -> None:
    low = 2 ** (duration_bin(wait) / BINS_PER_OCTAVE)
    high = 2 ** ((duration_bin(wait) + 1) / BINS_PER_OCTAVE)
    assert high / low == pytest.approx(1.01455, abs=1e-4)
    assert low * (1 - 1e-9) <= wait < high


@given(waits, waits)
@laws
def test_a_longer_duration_is_never_in_a_lower_bin(first: int, second: int) -> None:
    shorter, longer = sorted((first, second))
    assert duration_bin(shorter) <= duration_bin(longer)


@pytest.mark.parametrize("octave", range(53))
def test_a_power_of_two_begins_its_bin(octave: int) -> None:
    assert duration_bin(2**octave) == BINS_PER_OCTAVE * octave


@pytest.mark.parametrize("place", range(1, BINS_PER_OCTAVE))
def test_the_last_digit_of_a_logarithm_does_not_decide_about_the_bin(place: int) -> None:
    """Databases differ in it; a whole number just below a bin's start counts as at its start."""
    begins = BINS_PER_OCTAVE * 48 + place
    assert duration_bin(math.floor(2 ** (begins / BINS_PER_OCTAVE))) == begins


def test_a_wait_of_nothing_has_a_bin_of_its_own() -> None:
    assert duration_bin(0) == INSTANT
    assert duration_bin(1) != INSTANT


def test_a_negative_duration_is_refused() -> None:
    with pytest.raises(ValueError, match="never negative"):
        duration_bin(-1)


# Merging


@given(durations, durations)
@laws
def test_merging_is_commutative(first: Evidence, second: Evidence) -> None:
    assert first.merged(second) == second.merged(first)


@given(durations, durations, durations)
@laws
def test_merging_is_associative(first: Evidence, second: Evidence, third: Evidence) -> None:
    assert first.merged(second).merged(third) == first.merged(second.merged(third))


@given(durations)
@laws
def test_merging_with_nothing_changes_nothing(some: Evidence) -> None:
    assert some.merged(replace(some, cells={}, fact=None)) == some


@given(durations, durations)
@laws
def test_merging_adds_all_counts(first: Evidence, second: Evidence) -> None:
    both = first.merged(second)
    assert both.events == first.events + second.events
    assert both.censored == first.censored + second.censored


def test_merging_leaves_both_as_they_were() -> None:
    first, second = folded([10]), folded([10])
    first.merged(second)
    assert first == second == folded([10])


@given(data=st.data(), values=st.lists(waits, min_size=1, max_size=20))
@laws
def test_evidence_split_anyhow_and_merged_is_the_whole(
    data: st.DataObject, values: list[int]
) -> None:
    moved = data.draw(st.permutations(values))
    cut = data.draw(st.integers(0, len(values)))
    merged = folded(moved[cut:]).merged(folded(moved[:cut]))
    assert merged == folded(values)
    assert merged.masses() == folded(values).masses()


def test_channels_merge_to_all_channels_unless_they_are_one() -> None:
    email, phone = folded([10]), folded([20], channel="phone")
    assert email.merged(email).channel == "email"
    assert email.merged(phone).channel == ""


@pytest.mark.parametrize(
    "other",
    [
        Evidence("b", "refund", binned=True),
        Evidence("a", "resolution", binned=True),
        Evidence("a", "refund", basis=Basis.CLAIMED, binned=True),
        Evidence("a", "refund", binned=False),
    ],
)
def test_evidence_of_something_else_is_refused(other: Evidence) -> None:
    with pytest.raises(ValueError, match="cannot be added"):
        folded([10]).merged(other)


# What it stands for


@given(st.lists(waits, min_size=1, max_size=8))
@laws
def test_a_few_waits_stay_exact(values: list[int]) -> None:
    bins = [duration_bin(v) for v in values]
    assume(len(set(bins)) == len(bins))
    assert folded(values).masses() == [(float(v), 1, 0) for v in sorted(values)]


@given(st.lists(waits, min_size=1, max_size=30))
@laws
def test_each_wait_is_shown_within_two_percent_and_the_sum_exactly(values: list[int]) -> None:
    shown = [value for value, events, _ in folded(values).masses() for _ in range(events)]
    assert len(shown) == len(values)
    for value, found in zip(sorted(values), shown, strict=True):
        assert found == pytest.approx(value, rel=0.0146)
    assert math.fsum(shown) == pytest.approx(sum(values), rel=1e-12)


def test_waits_of_nothing_stay_nothing() -> None:
    assert folded([0, 0, 1]).masses() == [(0.0, 2, 0), (1.0, 1, 0)]


def test_answers_and_silences_of_the_same_length_stay_apart() -> None:
    both = folded([1_024, 1_034]).merged(folded([1_030], censored=True))
    assert len(both.cells) == 1
    assert both.masses() == [(1_029.0, 2, 0), (1_030.0, 0, 1)]
    assert (both.events, both.censored) == (2, 1)


def test_values_that_are_not_durations_are_kept_one_by_one() -> None:
    stars = Evidence("a", "clarity", cells={5.0: Cell(2), 1.0: Cell(1), 3.0: Cell(0, 0, 4)})
    assert stars.masses() == [(1.0, 1, 0), (3.0, 0, 4), (5.0, 2, 0)]


# Facts


@given(data=st.data(), stated=st.lists(facts, max_size=6))
@laws
def test_the_latest_fact_does_not_depend_on_the_order(
    data: st.DataObject, stated: list[Fact]
) -> None:
    assert latest_fact(data.draw(st.permutations(stated))) == latest_fact(stated)


@given(st.lists(facts, min_size=1, max_size=6))
@laws
def test_no_fact_is_later_than_the_latest(stated: list[Fact]) -> None:
    latest = latest_fact(stated)
    assert latest in stated
    assert latest is not None
    dates = [f.at for f in stated if f.at is not None]
    assert latest.at == max(dates, default=None)


def test_of_no_facts_none_is_the_latest() -> None:
    assert latest_fact([]) is None


def test_an_undated_fact_is_older_than_one_of_the_very_first_day() -> None:
    undated, first = Fact("a", "refund", 9.0), Fact("a", "refund", 1.0, at=0)
    assert latest_fact([undated, first]) is first
