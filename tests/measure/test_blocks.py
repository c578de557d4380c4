"""Probes as arrays, block by block, give the same evidence as the reference in Python."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from aftersales_eval.measure import blocks, grids
from aftersales_eval.measure.blocks import BlockFolding
from aftersales_eval.model.blocks import NO_MOMENT, NOTHING, Block
from aftersales_eval.model.histograms import Experienced
from aftersales_eval.model.metric import ColumnType, Kind, censored_column
from aftersales_eval.model.probe import Row, Value
from aftersales_eval.scoring.masses import in_columns
from tests.measure.test_dense import added, by_hand
from tests.measure.test_interpreters import COLUMNS, METRICS, NINE, H, moments, tables

GIVEN = frozenset(
    name
    for metric in METRICS.values()
    if metric.kind is Kind.DURATION
    for name in (metric.key, censored_column(metric))
)
"""Columns of waits that are given as such, which are not read in blocks."""


def whole(rows: list[Row], present: frozenset[str]) -> list[Row]:
    """The rows without what is not read in blocks; numbers are whole."""
    kept: list[Row] = []
    for row in rows:
        cells = {name: value for name, value in row.items() if name in present - GIVEN}
        for name, value in cells.items():
            if COLUMNS[name].type is ColumnType.NUMBER and isinstance(value, float):
                cells[name] = float(abs(int(value)))
        kept.append({**cells, "brand": row["brand"]})
    return kept


def latest(rows: list[Row]) -> int:
    """The latest moment in any row."""
    times = [name for name, column in COLUMNS.items() if column.type is ColumnType.TIME]
    found = [row[name] for row in rows for name in times if row.get(name) is not None]
    return max((int(moment or 0) for moment in found), default=NINE)


def column(rows: list[Row], name: str) -> NDArray[Any]:
    """A column of rows as an array."""
    is_time = COLUMNS[name].type is ColumnType.TIME
    nothing: Value = NO_MOMENT if is_time else NOTHING
    cells = [nothing if row.get(name) is None else row[name] for row in rows]
    return np.array(cells, np.int64 if is_time else np.int32)


def folded(rows: list[Row], present: frozenset[str], as_of: int, at_once: int) -> Experienced:
    """The evidence of rows that come some at a time."""
    folding = BlockFolding(METRICS)
    assert folding.begin(present, len(rows))
    read = [n for n in present if COLUMNS[n].type is not ColumnType.TEXT]
    pairs: dict[tuple[str, str], int] = {}
    for at in range(0, len(rows), at_once):
        some = rows[at : at + at_once]
        met = [(str(row["brand"]), str(row.get("channel") or "")) for row in some]
        places = [pairs.setdefault(pair, len(pairs)) for pair in met]
        columns = {name: column(some, name) for name in read}
        assert folding.add(Block(np.array(places, np.int64), columns), len(pairs))
    return folding.end(list(pairs), as_of)


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    table=tables(),
    as_of=moments(),
    at_once=st.integers(1, 3),
    most=st.sampled_from([0, 30, 1_000_000]),
    loose=st.sampled_from([1, 1_000]),
)
def test_blocks_hold_what_python_finds_in_any_table(
    monkeypatch: pytest.MonkeyPatch,
    table: tuple[list[Row], frozenset[str]],
    as_of: int,
    at_once: int,
    most: int,
    loose: int,
) -> None:
    monkeypatch.setattr(blocks, "MOST_CELLS", most)
    monkeypatch.setattr(blocks, "PER_ROW", 1_000_000)
    monkeypatch.setattr(grids, "_LOOSE", loose)
    rows, present = whole(*table), table[1] - GIVEN
    as_of = max(as_of, latest(rows))
    found = in_columns(folded(rows, present, as_of, at_once))
    assert added(found) == by_hand(rows, as_of, present)
    assert list(found.metrics) == sorted(found.metrics)


def test_waits_that_are_given_as_such_are_left_to_others() -> None:
    assert not BlockFolding(METRICS).begin(frozenset({"brand", "first_response"}), 1)
    assert not BlockFolding(METRICS).begin(frozenset({"brand", "refund_censored"}), 1)
    assert BlockFolding(METRICS).begin(frozenset({"brand", "clarity"}), 1)


def test_no_more_open_probes_are_kept_than_there_is_room_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(blocks, "MOST_OPEN", 3)
    folding = BlockFolding({"first_response": METRICS["first_response"]})
    folding.begin(frozenset({"brand", "opened_at", "first_response_at"}), 4)
    opened = np.full(2, NINE)
    columns = {"opened_at": opened, "first_response_at": np.full(2, NO_MOMENT)}
    block = Block(np.zeros(2, np.int64), columns)
    assert [folding.add(block, 1) for _ in range(2)] == [True, False]
    assert in_columns(folding.end([("A", "")], NINE + H)).censored.sum() == 4


def test_brands_may_come_one_by_one() -> None:
    rows: list[Row] = [
        {
            "brand": f"B{n % 40}",
            "opened_at": NINE,
            "first_response_at": NINE + n * H,
            "clarity": 1.0,
        }
        for n in range(400)
    ]
    present = frozenset({"brand", "opened_at", "first_response_at", "clarity"})
    found = in_columns(folded(rows, present, NINE + 400 * H, 7))
    assert added(found) == by_hand(rows, NINE + 400 * H, present)
