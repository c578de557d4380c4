"""Many probes are counted in arrays and grouped by number, and that is the same evidence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import duckdb
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from aftersales_eval.measure import bulk, dense, fold
from aftersales_eval.model.evidence import Cell
from aftersales_eval.model.histograms import Histograms
from aftersales_eval.model.metric import ColumnType
from aftersales_eval.model.probe import Row
from aftersales_eval.sources.rules import SQL_TYPES
from aftersales_eval.sources.tables import Part
from tests.measure.test_interpreters import (
    COLUMNS,
    EVERY,
    LATER,
    METRICS,
    NINE,
    H,
    moments,
    tables,
)

Cells = dict[tuple[str, str, str, float], Cell]
"""What fell into each bin of a brand, metric and channel."""


class Database:
    """A table of probes and its columns as arrays."""

    def __init__(self) -> None:
        self._connection = duckdb.connect(":memory:")

    def columns(self, sql: str) -> Mapping[str, NDArray[Any]]:
        found: Mapping[str, NDArray[Any]] = self._connection.execute(sql).fetchnumpy()
        return found

    def filled(self, rows: list[Row], present: frozenset[str]) -> Part:
        run = self._connection.execute
        columns = ", ".join(f'"{c.name}" {SQL_TYPES[c.type]}' for c in COLUMNS.values())
        run(f"CREATE OR REPLACE TABLE probes ({columns})")
        marks = ", ".join("?" for _ in COLUMNS)
        for row in rows:
            run(f"INSERT INTO probes VALUES ({marks})", [row.get(name) for name in COLUMNS])  # noqa: S608
        moments = [c.name for c in COLUMNS.values() if c.type is ColumnType.TIME]
        pairs = run("SELECT DISTINCT brand, channel FROM probes ORDER BY ALL").fetchall()
        run("CREATE OR REPLACE TABLE pairs (brand VARCHAR, channel VARCHAR, code INTEGER)")
        for code, (brand, channel) in enumerate(pairs):
            run("INSERT INTO pairs VALUES (?, ?, ?)", [brand, channel, code])
        return Part(
            "(SELECT * FROM probes) AS part",
            "(SELECT probes.* REPLACE (code AS brand, NULL AS channel), probes.rowid AS _at"
            " FROM probes JOIN pairs ON probes.brand = pairs.brand"
            " AND probes.channel IS NOT DISTINCT FROM pairs.channel) AS coded",
            present,
            tuple((brand, channel or "") for brand, channel in pairs),
            len(rows),
            max(
                (int(row[name] or 0) for row in rows for name in moments if row.get(name)),
                default=None,
            ),
        )


@pytest.fixture(scope="module", name="database")
def a_database() -> Iterator[Database]:
    yield Database()


def by_hand(rows: list[Row], as_of: int, present: frozenset[str]) -> Cells:
    return {
        (e.brand, e.metric, e.channel, place): cell
        for e in fold.fold(rows, METRICS, as_of, present)
        for place, cell in e.cells.items()
    }


def added(found: Histograms) -> Cells:
    """What stands in the columns, rows of one bin together."""
    cells: Cells = {}
    for n in range(len(found.bin)):
        key = (
            found.brands[found.brand[n]],
            found.metrics[found.metric[n]],
            found.channels[found.channel[n]],
            float(found.bin[n]),
        )
        cell = Cell(
            int(found.events[n]),
            int(found.event_sum[n]),
            int(found.censored[n]),
            int(found.censored_sum[n]),
        )
        assert cell.events + cell.censored > 0
        cells[key] = cells.get(key, Cell()).plus(cell)
    return cells


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(table=tables(), as_of=moments(), most=st.sampled_from([0, 30, 1_000_000]))
def test_arrays_hold_what_python_finds_in_any_table(
    database: Database,
    monkeypatch: pytest.MonkeyPatch,
    table: tuple[list[Row], frozenset[str]],
    as_of: int,
    most: int,
) -> None:
    rows, present = table
    monkeypatch.setattr(dense, "MOST_CELLS", most)
    monkeypatch.setattr(dense, "AT_ONCE", 2)
    monkeypatch.setattr(dense, "PER_ROW", 1_000_000)
    part = database.filled(rows, present)
    for few in (-1, 100):
        monkeypatch.setattr(dense, "FEW", few)
        found = dense.histograms(database.columns, [part], METRICS, as_of)
        assert added(found) == by_hand(rows, as_of, present)


def test_parts_with_other_brands_add_up(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dense, "FEW", -1)
    here: list[Row] = [{"brand": "B", "opened_at": NINE, "first_response_at": NINE + H}]
    there: list[Row] = [{"brand": "A", "clarity": 4.0, "channel": "chat"}, {**here[0]}]
    found = [
        dense.histograms(database.columns, [database.filled(rows, EVERY)], METRICS, LATER)
        for rows in (here, there)
    ]
    both = dense.joined(found)
    assert both.brands == ("A", "B")
    assert added(both) == by_hand([*here, *there], LATER, EVERY)


def test_nothing_is_no_histogram(database: Database) -> None:
    for parts in ([], [database.filled([], EVERY)], [database.filled([], frozenset({"brand"}))]):
        found = dense.histograms(database.columns, parts, METRICS, LATER)
        assert [len(column) for column in found[3:]] == [0] * 8
        assert found.bin.dtype == np.float64
        assert found.events.dtype == np.int64


def test_a_statement_over_texts_becomes_the_same_columns(database: Database) -> None:
    rows: list[Row] = [
        {"brand": "A", "opened_at": NINE, "first_response_at": NINE + H, "balance": -0.0},
        {"brand": "A", "opened_at": NINE, "channel": "chat", "balance": 0.5},
        {"brand": "北釜", "opened_at": NINE, "channel": "chat"},
    ]
    part = database.filled(rows, EVERY)
    sql = bulk.statement(METRICS, LATER, EVERY, part.relation)
    whole = bulk.histograms([database.columns(sql)])
    assert whole.brands == ("A", "北釜")
    assert added(whole) == by_hand(rows, LATER, EVERY)
    twice = bulk.histograms([database.columns(sql), database.columns(sql)])
    assert added(twice) == by_hand(rows * 2, LATER, EVERY)
