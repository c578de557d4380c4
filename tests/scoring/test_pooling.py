"""Samples are the same however what they are of was counted: in columns or in cells."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftersales_eval.measure import blocks
from aftersales_eval.model.histograms import Counted
from aftersales_eval.model.probe import Row
from aftersales_eval.scoring import pooling
from aftersales_eval.scoring.masses import Masses, chosen, in_columns
from aftersales_eval.scoring.pooling import Pool
from tests.measure.test_blocks import GIVEN, folded, latest, whole
from tests.measure.test_interpreters import BRANDS, METRICS, NINE, tables


@settings(max_examples=150, deadline=None)
@given(
    table=tables(),
    brands=st.none() | st.lists(st.sampled_from([*BRANDS, "Nobody"]), unique=True),
    channels=st.sampled_from([(), ("email",), ("phone", "email"), ("",), ("fax",)]),
    at_once=st.sampled_from([1, 2, 64]),
)
def test_samples_of_cells_are_those_of_columns(
    table: tuple[list[Row], frozenset[str]],
    brands: list[str] | None,
    channels: tuple[str, ...],
    at_once: int,
) -> None:
    rows, present = whole(*table), table[1] - GIVEN
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(blocks, "PER_ROW", 1_000_000)
        patched.setattr(pooling, "_AT_ONCE", at_once)
        found = folded(rows, present, max(NINE, latest(rows)), 3)
        assert isinstance(found, Counted)
        if brands is not None:
            found = chosen(found, brands)
        cells, columns = Pool(found), Pool(in_columns(found))
        assert (cells.brands, cells.places) == (columns.brands, columns.places)
        for metric in METRICS.values():
            assert told(cells.masses(metric, channels)) == told(columns.masses(metric, channels))
            (one, mine), (other, theirs) = (p.apart(metric, channels) for p in (cells, columns))
            assert one.tolist() == other.tolist()
            assert told(mine) == told(theirs)


def told(masses: Masses) -> list[tuple[str, list[float]]]:
    """What the arrays of samples hold, and as what."""
    return [(column.dtype.name, column.tolist()) for column in masses]
