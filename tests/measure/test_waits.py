"""Cells of durations hold what Python finds, packed or not, however many values come at once."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftersales_eval.measure import bulk, waits
from aftersales_eval.measure.waits import Waits
from aftersales_eval.model.evidence import BINS_PER_OCTAVE, duration_bin
from aftersales_eval.model.histograms import SUM_BITS
from aftersales_eval.model.metric import BUILT_IN

WAIT = bulk.Measured(BUILT_IN["first_response"], "", "")
DAY = 86_400_000_000

Probes = list[tuple[int, int, int]]

lengths = st.one_of(
    st.integers(0, 3),
    st.integers(0, 400 * DAY),
    # Where bins begin: a power of two is the least value of its bin.
    st.builds(lambda octave, off: max(0, 2**octave + off), st.integers(0, 45), st.integers(-1, 1)),
    st.integers(2**46 - DAY, 2**46),
)
probes = st.lists(st.tuples(st.integers(0, 5), lengths, st.integers(0, 1)), max_size=40)


def counted(found: Waits) -> tuple[Counter[tuple[int, int, int]], Counter[tuple[int, int, int]]]:
    """Counts and sums by pair, bin and way."""
    counts, sums = Counter[tuple[int, int, int]](), Counter[tuple[int, int, int]]()
    for rows in found.pieces():
        for way, (count, total) in enumerate(zip(rows.counts, rows.sums, strict=True)):
            for pair, place, n, amount in zip(rows.pair, rows.place, count, total, strict=True):
                if n:
                    counts[int(pair), int(place), way] += int(n)
                    sums[int(pair), int(place), way] += int(amount)
    return counts, sums


def by_hand(every: Probes) -> tuple[Counter[tuple[int, int, int]], Counter[tuple[int, int, int]]]:
    """The same, one by one."""
    counts, sums = Counter[tuple[int, int, int]](), Counter[tuple[int, int, int]]()
    for pair, value, way in every:
        counts[pair, duration_bin(value), way] += 1
        sums[pair, duration_bin(value), way] += value
    return counts, +sums


@settings(max_examples=300, deadline=None)
@given(every=probes, at_once=st.integers(1, 40), most=st.sampled_from([1, 2, 5, waits.COUNTS]))
def test_cells_hold_what_python_finds(every: Probes, at_once: int, most: int) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(waits, "COUNTS", most)
        found = Waits(WAIT, 0, 1 << 24)
        pairs = 0
        for at in range(0, len(every), at_once):
            some = every[at : at + at_once]
            pairs = max(pairs, *(pair + 1 for pair, _, _ in some))
            assert found.widen(pairs)
            pair, value, flag = (np.array(column, np.int64) for column in zip(*some, strict=True))
            assert found.count(pair, value, flag)
        counts, sums = counted(found)
    assert (counts, +sums) == by_hand(every)


@pytest.mark.parametrize("way", [0, 1])
@pytest.mark.parametrize("days", [1, 100, 5_000])
def test_a_cell_that_would_overflow_is_made_larger_in_time(days: int, way: int) -> None:
    """The longest value of a bin, again and again, up to where a packed cell could not hold it."""
    last = int(2 ** ((duration_bin(days * DAY) + 1 - 1e-6) / BINS_PER_OCTAVE))
    assert duration_bin(last) == duration_bin(days * DAY)
    times, at_once = 3 * waits.COUNTS, 1_000
    found = Waits(WAIT, 0, 1 << 24)
    assert found.widen(2)
    packed = []
    for _ in range(0, times, at_once):
        assert found.count(np.ones(at_once, np.int64), np.full(at_once, last), way)
        packed.append(found.whole()[way].least is not None)
        counts, sums = counted(found)
        so_far = at_once * len(packed)
        assert counts == {(1, duration_bin(last), way): so_far}
        assert sums == pytest.approx({(1, duration_bin(last), way): so_far * last}, rel=1e-9)
    assert not packed[-1]
    assert packed[0] == (days < 5_000)


def test_a_packed_cell_has_room_for_its_count_and_its_sum() -> None:
    assert waits.COUNTS << SUM_BITS == 1 << 63
