"""The two interpreters of metrics: what each metric says of a probe, and that both say the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import duckdb
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from aftersales_eval.measure import bulk, fold
from aftersales_eval.model.evidence import Evidence
from aftersales_eval.model.metric import (
    BUILT_IN,
    Basis,
    Better,
    Column,
    ColumnType,
    Elapsed,
    Kind,
    Metric,
    Recorded,
    columns_of,
)
from aftersales_eval.model.moment import parse_moment
from aftersales_eval.model.probe import Fact, Row, Value
from aftersales_eval.model.quantity import DAY, HOUR, LONGEST, MICROSECONDS
from aftersales_eval.scoring.masses import evidence_of
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.rules import SQL_TYPES
from aftersales_eval.sources.tables import Tables

EXAMPLES: Final = Path(__file__).parents[2] / "examples"

OWN: Final = (
    Metric("sent_on", "", Kind.DURATION, Better.LOWER, Elapsed("received_at", "sent_at")),
    Metric("chased", "", Kind.DURATION, Better.LOWER, Elapsed("acknowledged_at", "closed_at")),
    Metric("on_hold", "", Kind.DURATION, Better.LOWER, Recorded()),
    Metric("timely", "", Kind.YES_NO, Better.HIGHER, Recorded()),
    Metric("transfers", "", Kind.COUNT, Better.LOWER, Recorded()),
    Metric("warmth", "", Kind.RATING, Better.HIGHER, Recorded(), "", (0.0, 10.0)),
    Metric("balance", "", Kind.NUMBER, Better.HIGHER, Recorded()),
)
METRICS: Final[Mapping[str, Metric]] = {**BUILT_IN, **{m.key: m for m in OWN}}
COLUMNS: Final = columns_of(METRICS.values())
NINE: Final = parse_moment("2026-03-02T09:00Z")
H: Final = HOUR * MICROSECONDS
D: Final = DAY * MICROSECONDS
LATER: Final = NINE + 365 * D
EVERY: Final = frozenset(COLUMNS)


@pytest.fixture(scope="module", name="database")
def an_empty_database() -> Iterator[duckdb.DuckDBPyConnection]:
    """A database whose table `probes` has every column of the metrics, in the right type."""
    with duckdb.connect(":memory:") as connection:
        columns = ", ".join(f'"{c.name}" {SQL_TYPES[c.type]}' for c in COLUMNS.values())
        connection.execute(f"CREATE TABLE probes ({columns})")
        yield connection


def by_sql(
    database: duckdb.DuckDBPyConnection, rows: Sequence[Row], as_of: int, present: frozenset[str]
) -> list[Evidence]:
    """The evidence that the SQL statement finds in these rows."""
    database.execute("DELETE FROM probes")
    if rows:
        marks = f"({', '.join('?' for _ in COLUMNS)})"
        values = [row.get(name) for row in rows for name in COLUMNS]
        database.execute(f"INSERT INTO probes VALUES {', '.join(marks for _ in rows)}", values)  # noqa: S608
    found = database.execute(bulk.statement(METRICS, as_of, present)).fetchnumpy()
    return evidence_of(bulk.histograms([found]), METRICS)


def moments() -> st.SearchStrategy[int]:
    """Few enough to meet, some apart by exactly the grace of a follow-up."""
    near = st.integers(0, 6).map(lambda hours: NINE + hours * H)
    graced = st.sampled_from([NINE + 14 * D + step for step in (-1, 0, 1)])
    return near | graced | st.integers(NINE - 400 * D, NINE + 400 * D)


def waits() -> st.SearchStrategy[int]:
    """Durations in microseconds: nothing, the edges of bins, and everything up to the longest."""
    edges = st.integers(0, 52).flatmap(lambda n: st.sampled_from([2**n - 1, 2**n, 2**n + 1]))
    return st.just(0) | edges | st.integers(0, LONGEST * MICROSECONDS)


def cells(column: Column) -> st.SearchStrategy[Value]:
    """What a cell of a column may hold after it was read."""
    match column.type:
        case ColumnType.TIME:
            return moments()
        case ColumnType.DURATION:
            return waits()
        case ColumnType.YES_NO:
            return st.booleans()
        case ColumnType.NUMBER if column.whole:
            return st.integers(0, 3).map(float)
        case ColumnType.NUMBER:
            low, high = column.low or 0.0, column.high or 5.0
            return st.sampled_from([low, high, 2.5, 3.0]) | st.floats(low, high)
        case _ if column.name == "channel":
            return st.sampled_from(["email", "phone", ""])
        case _:
            return st.text(max_size=3)


BRANDS: Final = ("North Kettle", "北釜", "'; DROP TABLE probes; --")


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[Row], frozenset[str]]:
    """Rows with any of the columns, any of them empty, however contradictory."""
    optional = sorted(EVERY - {"brand"})
    absent = draw(st.sets(st.sampled_from(optional), max_size=len(optional)))
    if draw(st.booleans()):
        absent = set(optional) - absent
    present = EVERY - absent
    rows: list[Row] = []
    for _ in range(draw(st.integers(0, 5))):
        filled = draw(st.sets(st.sampled_from(sorted(present)), max_size=len(present)))
        if draw(st.booleans()):
            filled = set(present) - filled
        row: dict[str, Value] = {name: draw(cells(COLUMNS[name])) for name in sorted(filled)}
        rows.append({**row, "brand": draw(st.sampled_from(BRANDS))})
    return rows, present


@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    table=tables(),
    as_of=moments(),
)
@example(table=([], EVERY), as_of=NINE)
@example(table=([{"brand": "A"}], frozenset({"brand"})), as_of=NINE)
def test_python_and_sql_find_the_same_evidence_in_any_table(
    database: duckdb.DuckDBPyConnection,
    table: tuple[list[Row], frozenset[str]],
    as_of: int,
) -> None:
    rows, present = table
    for known in (as_of, LATER):
        assert by_sql(database, rows, known, present) == fold.fold(rows, METRICS, known, present)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(table=tables(), as_of=moments())
def test_no_duration_is_negative_whatever_the_stamps_say(
    table: tuple[list[Row], frozenset[str]], as_of: int
) -> None:  # FAULTS 9
    rows, present = table
    for metric in METRICS.values():
        for row in rows:
            found = fold.measure(row, metric, as_of, present)
            if found is not None and metric.kind is Kind.DURATION:
                assert found.value >= 0


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(table=tables(), cut=st.integers(0, 5))
def test_evidence_of_two_halves_adds_up_to_that_of_the_whole(
    table: tuple[list[Row], frozenset[str]], cut: int
) -> None:
    rows, present = table
    whole = {(e.brand, e.metric, e.channel): e for e in fold.fold(rows, METRICS, LATER, present)}
    added: dict[tuple[str, str, str], Evidence] = {}
    for half in (rows[:cut], rows[cut:]):
        for part in fold.fold(half, METRICS, LATER, present):
            key = (part.brand, part.metric, part.channel)
            added[key] = added[key].merged(part) if key in added else part
    assert added == whole


def test_both_find_the_same_in_the_shipped_example() -> None:
    now = parse_moment("2026-08-01")
    with Tables([EXAMPLES / "probes.csv"], BUILT_IN, Reading(now=now)) as read:
        [(part, present)] = read.parts()
        found = read.columns(bulk.statement(BUILT_IN, read.as_of, present, part))
        by_database = evidence_of(bulk.histograms([found]), BUILT_IN)
        rows = [row for brand in read.brands() for _, row in read.rows_of(brand)]
        by_hand = fold.fold(rows, BUILT_IN, read.as_of, present)
    assert sum(e.events + e.censored for e in by_hand) > 1_000
    assert by_database == by_hand


Seen = tuple[float, bool] | None
"""A value and whether it is censored; None when the probe says nothing."""


@pytest.fixture(name="seen")
def what_a_probe_says(database: duckdb.DuckDBPyConnection) -> SeenIn:
    return SeenIn(database)


class SeenIn:
    """What one probe says of a metric, once both interpreters agree on it."""

    def __init__(self, database: duckdb.DuckDBPyConnection) -> None:
        self._database = database

    def __call__(
        self,
        metric: str,
        row: Row,
        *,
        as_of: int = LATER,
        without: Sequence[str] = (),
    ) -> Seen:
        """By default the table has every column, and a year has passed since."""
        full: Row = {"brand": "A", **row}
        present = EVERY - set(without)
        by_hand = fold.fold([full], METRICS, as_of, present)
        assert by_sql(self._database, [full], as_of, present) == by_hand
        found = fold.measure(full, METRICS[metric], as_of, present)
        mine = [e for e in by_hand if e.metric == metric]
        assert len(mine) == (found is not None)
        if found is None:
            return None
        assert (mine[0].events, mine[0].censored) == (not found.censored, found.censored)
        return found.value, found.censored


def test_a_first_response_is_that_of_a_human_not_an_automatic_one(seen: SeenIn) -> None:
    row = {"opened_at": NINE, "acknowledged_at": NINE + 1, "first_response_at": NINE + 5 * H}
    assert seen("first_response", row) == (5 * H, False)
    unanswered = {"opened_at": NINE, "acknowledged_at": NINE + 1}
    assert seen("first_response", unanswered, as_of=NINE + 3 * D) == (3 * D, True)


def test_an_unanswered_probe_waits_until_as_of(seen: SeenIn) -> None:
    row = {"opened_at": NINE}
    assert seen("first_response", row, as_of=NINE + 7 * H) == (7 * H, True)
    assert seen("resolution", row, as_of=NINE + 7 * H) == (7 * H, True)
    assert seen("refund", {"return_sent_at": NINE}, as_of=NINE + 7 * H) == (7 * H, True)


def test_a_shopper_who_stopped_watching_waited_no_longer(seen: SeenIn) -> None:
    row = {"opened_at": NINE, "closed_at": NINE + 2 * D}
    assert seen("first_response", row) == (2 * D, True)
    assert seen("resolution", row) == (2 * D, True)
    assert seen("first_response", row, as_of=NINE + D) == (D, True)


def test_an_answer_after_as_of_was_not_known_yet(seen: SeenIn) -> None:
    row = {"opened_at": NINE, "first_response_at": NINE + 5 * H}
    assert seen("first_response", row, as_of=NINE + 4 * H) == (4 * H, True)
    assert seen("first_response", row, as_of=NINE + 5 * H) == (5 * H, False)


def test_a_probe_opened_after_as_of_says_nothing(seen: SeenIn) -> None:
    row = {"opened_at": NINE, "first_response_at": NINE + H}
    assert seen("first_response", row, as_of=NINE - 1) is None
    assert seen("first_response", {"first_response_at": NINE}) is None


def test_an_answer_at_once_is_a_wait_of_nothing(seen: SeenIn) -> None:
    assert seen("first_response", {"opened_at": NINE, "first_response_at": NINE}) == (0, False)


def test_a_table_without_answers_does_not_say_that_nobody_answered(seen: SeenIn) -> None:
    opened = {"opened_at": NINE}
    assert seen("first_response", opened, without=["first_response_at"]) is None
    assert seen("resolution", opened, without=["resolved_at"]) is None
    assert seen("refund", {"return_sent_at": NINE}, without=["refunded_at"]) is None
    closed = {"opened_at": NINE, "closed_at": NINE + D}
    assert seen("resolved", closed, without=["resolved_at"]) is None
    assert seen("first_contact_resolution", closed, without=["resolved_at"]) is None
    assert seen("follow_up", opened, without=["resolved_at", "followed_up_at"]) is None


def test_a_resolution_runs_from_opening_to_the_last_resolution(seen: SeenIn) -> None:
    """A probe that was reopened has its last resolution in `resolved_at`; as of a moment between,
    it was open."""
    reopened = {
        "opened_at": NINE,
        "first_response_at": NINE + H,
        "resolved_at": NINE + 9 * D,
        "contacts": 3.0,
    }
    assert seen("resolution", reopened) == (9 * D, False)
    assert seen("resolution", reopened, as_of=NINE + 4 * D) == (4 * D, True)


def test_a_resolution_at_an_unknown_moment_is_no_duration(seen: SeenIn) -> None:
    assert seen("resolution", {"opened_at": NINE, "resolved": True}) is None
    assert seen("resolution", {"opened_at": NINE, "resolved": False}) == (365 * D, True)


def test_only_a_probe_with_a_return_has_a_refund(seen: SeenIn) -> None:
    assert seen("refund", {"opened_at": NINE}) is None
    assert seen("refund", {"opened_at": NINE, "refunded_at": NINE + D}) is None
    sent = {"opened_at": NINE, "return_sent_at": NINE + D, "refunded_at": NINE + 6 * D}
    assert seen("refund", sent) == (5 * D, False)


def test_a_refund_that_did_not_wait_for_the_goods_took_no_time(seen: SeenIn) -> None:
    before = {"return_sent_at": NINE + 2 * D, "refunded_at": NINE}
    assert seen("refund", before) == (0, False)
    assert seen("refund", {"return_sent_at": NINE, "refunded_at": NINE}) == (0, False)


def test_following_up_counts_only_after_a_resolution(seen: SeenIn) -> None:
    resolved = {"opened_at": NINE, "resolved_at": NINE + D}
    assert seen("follow_up", {**resolved, "followed_up_at": NINE + 3 * D}) == (1.0, False)
    assert seen("follow_up", {"opened_at": NINE, "followed_up_at": NINE + 3 * D}) is None
    assert seen("follow_up", {"opened_at": NINE}) is None


def test_no_follow_up_is_a_no_after_fourteen_days(seen: SeenIn) -> None:
    row = {"opened_at": NINE - D, "resolved_at": NINE}
    assert seen("follow_up", row, as_of=NINE + 14 * D - 1) is None
    assert seen("follow_up", row, as_of=NINE + 14 * D) == (0.0, False)


def test_no_follow_up_is_a_no_once_the_shopper_stops_watching(seen: SeenIn) -> None:
    row = {"opened_at": NINE - D, "resolved_at": NINE, "closed_at": NINE + D}
    assert seen("follow_up", row, as_of=NINE + D) == (0.0, False)
    assert seen("follow_up", row, as_of=NINE + D - 1) is None


def test_contacts_so_far_are_a_lower_limit_until_the_probe_is_resolved(seen: SeenIn) -> None:
    row = {"opened_at": NINE, "contacts": 2.0}
    assert seen("contacts", row) == (2.0, True)
    assert seen("contacts", {**row, "closed_at": NINE + D}) == (2.0, True)
    assert seen("contacts", {**row, "resolved_at": NINE + D}) == (2.0, False)
    assert seen("contacts", {**row, "resolved_at": NINE + D}, as_of=NINE) == (2.0, True)
    assert seen("contacts", {**row, "resolved": True}) == (2.0, False)
    assert seen("contacts", row, without=["resolved_at", "resolved"]) == (2.0, False)
    assert seen("contacts", {"opened_at": NINE, "resolved_at": NINE + D}) is None


def test_resolved_is_known_once_closed_or_resolved(seen: SeenIn) -> None:
    assert seen("resolved", {"opened_at": NINE, "resolved_at": NINE + D}) == (1.0, False)
    assert seen("resolved", {"opened_at": NINE, "closed_at": NINE + D}) == (0.0, False)
    assert seen("resolved", {"opened_at": NINE}) is None
    assert seen("resolved", {"opened_at": NINE, "closed_at": NINE + D}, as_of=NINE + H) is None


def test_what_the_table_says_of_resolved_goes_first(seen: SeenIn) -> None:
    assert seen("resolved", {"opened_at": NINE, "resolved": True}) == (1.0, False)
    closed = {"opened_at": NINE, "closed_at": NINE + D}
    assert seen("resolved", {**closed, "resolved": True}) == (1.0, False)
    assert seen("resolved", {"resolved": False}, without=["resolved_at"]) == (0.0, False)


def test_a_resolution_after_as_of_was_not_known_even_where_the_table_says_yes(
    seen: SeenIn,
) -> None:
    row = {"opened_at": NINE, "resolved_at": NINE + D, "resolved": True}
    assert seen("resolved", row, as_of=NINE + H) is None
    assert seen("resolution", row, as_of=NINE + H) == (H, True)


def test_first_contact_resolution_needs_exactly_one_contact(seen: SeenIn) -> None:
    row = {"opened_at": NINE, "resolved_at": NINE + D}
    assert seen("first_contact_resolution", {**row, "contacts": 1.0}) == (1.0, False)
    assert seen("first_contact_resolution", {**row, "contacts": 2.0}) == (0.0, False)
    assert seen("first_contact_resolution", row) is None


def test_first_contact_resolution_is_unknown_while_open(seen: SeenIn) -> None:
    row = {"opened_at": NINE, "contacts": 1.0}
    assert seen("first_contact_resolution", row) is None
    assert seen("first_contact_resolution", {**row, "closed_at": NINE + D}) == (0.0, False)


def test_ratings_and_answers_are_taken_as_recorded(seen: SeenIn) -> None:
    for key in ("politeness", "knowledge", "clarity", "satisfaction", "effort"):
        assert seen(key, {key: 4.5}) == (4.5, False)
        assert seen(key, {"opened_at": NINE}) is None
    assert seen("answer_correct", {"answer_correct": True}) == (1.0, False)
    assert seen("answer_correct", {"answer_correct": False}) == (0.0, False)
    assert seen("answer_correct", {}) is None


def test_a_duration_given_as_such_goes_before_the_moments(seen: SeenIn) -> None:
    row = {"opened_at": NINE, "first_response_at": NINE + H, "first_response": 3 * H}
    assert seen("first_response", row) == (3 * H, False)
    given_alone = {"first_response": 3 * H, "first_response_censored": True}
    assert seen("first_response", given_alone) == (3 * H, True)
    moments_too = {**given_alone, "opened_at": NINE, "first_response_at": NINE + H}
    assert seen("first_response", moments_too) == (3 * H, True)


def test_a_duration_whose_mark_is_missing_or_no_is_the_whole_wait(seen: SeenIn) -> None:
    assert seen("on_hold", {"on_hold": H}) == (H, False)
    assert seen("on_hold", {"on_hold": H, "on_hold_censored": False}) == (H, False)
    assert seen("on_hold", {"on_hold": H, "on_hold_censored": True}) == (H, True)
    assert seen("on_hold", {"on_hold_censored": True}) is None


def test_a_metric_of_the_rubrics_own_is_read_between_its_own_columns(seen: SeenIn) -> None:
    row = {"received_at": NINE, "sent_at": NINE + 2 * D}
    assert seen("sent_on", row) == (2 * D, False)
    assert seen("sent_on", {"received_at": NINE}, as_of=NINE + H) == (H, True)
    assert seen("sent_on", {"sent_at": NINE}) is None
    assert seen("timely", {"timely": True}) == (1.0, False)
    assert seen("transfers", {"transfers": 0.0}) == (0.0, False)
    assert seen("balance", {"balance": -2.5}) == (-2.5, False)


def test_stamps_in_the_wrong_order_give_no_duration(seen: SeenIn) -> None:  # FAULTS 9
    assert seen("first_response", {"opened_at": NINE, "first_response_at": NINE - 1}) is None
    assert seen("resolution", {"opened_at": NINE, "resolved_at": NINE - 1}) is None
    assert seen("sent_on", {"received_at": NINE, "sent_at": NINE - 1}) is None
    assert seen("resolution", {"opened_at": NINE, "closed_at": NINE - 1}) is None


def test_a_probe_across_the_spring_change_took_23_hours(seen: SeenIn) -> None:  # FAULTS 14
    row = {
        "opened_at": parse_moment("2026-03-28T12:00", "Europe/Berlin"),
        "first_response_at": parse_moment("2026-03-29T12:00", "Europe/Berlin"),
        "resolved_at": parse_moment("2026-03-30T12:00", "Europe/Berlin"),
    }
    assert seen("first_response", row) == (23 * H, False)
    assert seen("resolution", row) == (47 * H, False)
    autumn = {
        "opened_at": parse_moment("2025-10-25T12:00", "Europe/Berlin"),
        "first_response_at": parse_moment("2025-10-26T12:00", "Europe/Berlin"),
    }
    assert seen("first_response", autumn) == (25 * H, False)


def test_a_fact_is_never_read_from_a_probe(seen: SeenIn) -> None:
    stated = [metric.key for metric in BUILT_IN.values() if metric.is_fact]
    assert len(stated) == 14
    for key in stated:
        assert seen(key, {"opened_at": NINE}) is None
        assert key not in COLUMNS


def test_no_channel_and_an_empty_one_are_the_same(database: duckdb.DuckDBPyConnection) -> None:
    rows: list[Row] = [
        {"brand": "A", "channel": None, "clarity": 4.0},
        {"brand": "A", "channel": "", "clarity": 4.0},
        {"brand": "A", "channel": "chat", "clarity": 4.0},
    ]
    found = {e.channel: e.events for e in by_sql(database, rows, LATER, EVERY)}
    assert found == {"": 2, "chat": 1}
    assert {e.channel: e.events for e in fold.fold(rows, METRICS, LATER, EVERY)} == found


def test_plus_and_minus_nothing_are_one_value(database: duckdb.DuckDBPyConnection) -> None:
    rows: list[Row] = [{"brand": "A", "balance": -0.0}, {"brand": "A", "balance": 0.0}]
    [by_database] = by_sql(database, rows, LATER, EVERY)
    [by_hand] = fold.fold(rows, METRICS, LATER, EVERY)
    assert by_database == by_hand
    assert str(by_database.masses()) == "[(0.0, 2, 0)]"


def test_the_latest_fact_wins_in_whatever_order_they_come() -> None:
    old = Fact("A", "return_window", 14.0 * DAY, NINE)
    new = Fact("A", "return_window", 30.0 * DAY, NINE + D)
    undated = Fact("A", "return_window", 100.0 * DAY)
    for facts in ([old, new, undated], [undated, new, old], [new, undated, old]):
        [claimed] = fold.fold_facts(facts)
        assert claimed.fact == new
        assert claimed.basis is Basis.CLAIMED
