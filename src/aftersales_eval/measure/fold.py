"""Probe rows to measurements and evidence, in Python.

The interpreter for handfuls of probes, and the one that `explain` walks back with. It must agree
with `measure.bulk`, which says the same in SQL; a property test holds them equal.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from aftersales_eval.model.evidence import Cell, Evidence, duration_bin, latest_fact
from aftersales_eval.model.metric import (
    Basis,
    Elapsed,
    Happened,
    Kind,
    Metric,
    Recorded,
    Stated,
    censored_column,
    to_microseconds,
)
from aftersales_eval.model.probe import Fact, Measurement, Row

Read = tuple[float | int, bool]
"""A value and whether it is censored."""


def moment(row: Row, name: str, as_of: int) -> int | None:
    """A moment of the row, as far as it was known at `as_of` (microseconds)."""
    value = cast("int | None", row.get(name))
    return value if value is not None and value <= as_of else None


def measure(row: Row, metric: Metric, as_of: int, present: frozenset[str]) -> Measurement | None:
    """One value of one probe; None when the probe says nothing about the metric.

    `present` names the columns that the table has at all: a table without a column for answers
    does not say that nobody answered.
    """
    read = _read(row, metric, as_of, present)
    if read is None:
        return None
    value, censored = read
    return Measurement(
        brand=str(row["brand"]),
        metric=metric.key,
        channel=str(row.get("channel") or ""),
        value=value,
        censored=censored,
        at=cast("int | None", row.get("opened_at")),
        probe=str(row.get("probe") or ""),
        scenario=str(row.get("scenario") or ""),
    )


def _read(row: Row, metric: Metric, as_of: int, present: frozenset[str]) -> Read | None:
    match metric.reading:
        case Elapsed() as reading:
            return _elapsed(row, metric, reading, as_of, present)
        case Recorded() as reading:
            return _recorded(row, metric, reading, as_of, present)
        case Happened() as reading:
            return _happened(row, metric, reading, as_of, present)
        case Stated():
            return None


def _given(row: Row, metric: Metric) -> Read | None:
    """A duration that the table gives as such."""
    value = row.get(metric.key)
    if value is None:
        return None
    return cast("int", value), row.get(censored_column(metric)) is True


def _elapsed(
    row: Row, metric: Metric, reading: Elapsed, as_of: int, present: frozenset[str]
) -> Read | None:
    given = _given(row, metric)
    if given is not None or reading.stop not in present:
        return given
    start = moment(row, reading.start, as_of)
    if start is None:
        return None
    stop = moment(row, reading.stop, as_of)
    if stop is not None:
        if stop < start:
            return (0, False) if reading.instant_before else None
        return stop - start, False
    if reading.done and row.get(reading.stop) is None and row.get(reading.done) is True:
        return None
    if reading.by and moment(row, reading.by, as_of) is not None:
        return None
    closed = moment(row, "closed_at", as_of)
    end = as_of if closed is None else closed
    return (end - start, True) if end >= start else None


def _recorded(
    row: Row, metric: Metric, reading: Recorded, as_of: int, present: frozenset[str]
) -> Read | None:
    if metric.kind is Kind.DURATION:
        return _given(row, metric)
    value = row.get(metric.key)
    if value is None:
        return None
    number = float(cast("float", value))
    if reading.until is None or not present.intersection(reading.until):
        return number, False
    when, done = reading.until
    final = moment(row, when, as_of) is not None or row.get(done) is True
    return number, not final


def _happened(
    row: Row, metric: Metric, reading: Happened, as_of: int, present: frozenset[str]
) -> Read | None:
    happened = moment(row, reading.stop, as_of)
    later = row.get(reading.stop) is not None and happened is None
    value = row.get(metric.key)
    if value is not None and not later:
        return float(cast("bool", value)), False
    if reading.stop not in present:
        return None
    given = moment(row, reading.given, as_of) if reading.given else None
    if reading.given and given is None:
        return None
    if happened is not None:
        if reading.once is None:
            return 1.0, False
        count = row.get(reading.once)
        return None if count is None else (float(count == 1), False)
    if moment(row, "closed_at", as_of) is not None:
        return 0.0, False
    if reading.grace is not None and given is not None:
        return (0.0, False) if given + to_microseconds(reading.grace) <= as_of else None
    return None


def fold(
    rows: Iterable[Row], metrics: Mapping[str, Metric], as_of: int, present: frozenset[str]
) -> list[Evidence]:
    """The evidence of all rows: one histogram per brand, metric and channel."""
    return fold_parts([(rows, present)], metrics, as_of)


def fold_parts(
    parts: Iterable[tuple[Iterable[Row], frozenset[str]]],
    metrics: Mapping[str, Metric],
    as_of: int,
) -> list[Evidence]:
    """The same of several tables, each with the columns that it has at all."""
    cells: dict[tuple[str, str, str], dict[float, Cell]] = {}
    for rows, present in parts:
        for row in rows:
            for metric in metrics.values():
                read = _read(row, metric, as_of, present)
                if read is not None:
                    key = (str(row["brand"]), metric.key, str(row.get("channel") or ""))
                    _add(cells.setdefault(key, {}), metric, *read)
    return [
        Evidence(brand, key, channel, binned=metrics[key].kind is Kind.DURATION, cells=histogram)
        for (brand, key, channel), histogram in sorted(cells.items())
    ]


def _add(histogram: dict[float, Cell], metric: Metric, value: float | int, censored: bool) -> None:
    binned = metric.kind is Kind.DURATION
    key = duration_bin(int(value)) if binned else float(value)
    amount = int(value) if binned else 0
    one = Cell(0, 0, 1, amount) if censored else Cell(1, amount)
    histogram[key] = histogram[key].plus(one) if key in histogram else one


def fold_facts(facts: Iterable[Fact]) -> list[Evidence]:
    """The latest statement of each brand on each metric and channel, as claimed evidence."""
    grouped: dict[tuple[str, str, str], list[Fact]] = {}
    for fact in facts:
        grouped.setdefault((fact.brand, fact.metric, fact.channel), []).append(fact)
    return [
        Evidence(brand, metric, channel, basis=Basis.CLAIMED, fact=latest_fact(found))
        for (brand, metric, channel), found in sorted(grouped.items())
    ]
