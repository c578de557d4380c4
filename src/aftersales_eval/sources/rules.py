"""What a sound row keeps to, as SQL: the same for the rows of a file and of a table elsewhere.

Each rule is a condition under which it is broken, and what is then said of the row or the cell.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Final

from aftersales_eval.model.metric import Column, ColumnType, Metric, order_of
from aftersales_eval.model.quantity import FUTURE_SKEW, LARGEST
from aftersales_eval.sources.reading import YEAR_1900, Reading
from aftersales_eval.sources.sql import literal

Rule = tuple[str, str]

SQL_TYPES: Final = {
    ColumnType.TEXT: "VARCHAR",
    ColumnType.TIME: "BIGINT",
    ColumnType.DURATION: "BIGINT",
    ColumnType.YES_NO: "BOOLEAN",
    ColumnType.NUMBER: "DOUBLE",
}
"""What our columns are once they are read: moments and durations are whole microseconds."""


def moment_rules(cell: str, now: int) -> list[Rule]:
    """What a moment (microseconds) is not."""
    return [
        (f"{cell} > {now + FUTURE_SKEW}", "in the past"),
        (f"{cell} < {YEAR_1900}", "after the year 1900"),
    ]


def number_rules(column: Column, cell: str) -> list[Rule]:
    """What a number in this column is not."""
    low, high = column.low, column.high
    rules = [(f"NOT ABS({cell}) <= {LARGEST!r}", f"a number up to {LARGEST:g}")]
    if low is not None and high is not None:
        between = f"NOT {cell} BETWEEN {low!r} AND {high!r}"
        rules.append((between, f"between {low:g} and {high:g}"))
    elif low is not None:
        rules.append((f"{cell} < {low!r}", f"at least {low:g}"))
    if column.whole:
        rules.append((f"{cell} <> FLOOR({cell})", "a whole number"))
    return rules


def row_rules(
    metrics: Iterable[Metric], names: Collection[str], cell: Callable[[str], str]
) -> list[Rule]:
    """What can be wrong between the columns `names` of a row; `cell` is SQL for one's value."""
    there = set(names)
    rules = [
        (f"{cell(second)} < {cell(first)}", f"{second} is before {first}")
        for first, second in order_of(metrics)
        if {first, second} <= there
    ]
    for moment in ("first_response_at", "resolved_at", "closed_at"):
        if {moment, "opened_at"} <= there:
            alone = f"{cell(moment)} IS NOT NULL AND {cell('opened_at')} IS NULL"
            rules.append((alone, f"{moment} is there, but opened_at is not"))
    if {"resolved", "resolved_at"} <= there:
        against = f"NOT {cell('resolved')} AND {cell('resolved_at')} IS NOT NULL"
        rules.append((against, "resolved says no, but resolved_at is there"))
    return rules


def inside(
    how: Reading, as_of: int | None, opened: str = "opened_at", channel: str = "channel"
) -> list[str]:
    """Conditions that probes of the chosen period and channels meet; none where all are chosen."""
    tests = []
    if as_of is not None:
        tests.append(f"COALESCE({opened} <= {as_of}, TRUE)")
    if how.since is not None:
        tests.append(f"COALESCE({opened} >= {how.since}, FALSE)")
    if how.until is not None:
        tests.append(f"COALESCE({opened} < {how.until}, FALSE)")
    if how.channels:
        wanted = ", ".join(literal(name) for name in how.channels)
        tests.append(f"COALESCE({channel}, '') IN ({wanted})")
    return tests
