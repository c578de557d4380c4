"""The same fold as one SQL statement, for tables that are too large to walk through row by row.

The statement reads a relation whose columns are those of `columns_of`: moments and durations in
whole microseconds, yes-no columns as booleans, everything else as numbers or text. It groups by
brand, metric, channel and bin, so only histograms come back. It keeps to SQL that other databases
share with DuckDB.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from aftersales_eval.model.evidence import (
    BIN_TOLERANCE,
    BINS_PER_OCTAVE,
    INSTANT,
)
from aftersales_eval.model.metric import (
    Elapsed,
    Happened,
    Kind,
    Metric,
    Recorded,
    censored_column,
    to_microseconds,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from aftersales_eval.model.histograms import Histograms


def quoted(name: str) -> str:
    """A name as SQL, whatever it contains."""
    return '"' + name.replace('"', '""') + '"'


class Measured(NamedTuple):
    """SQL for the value of one metric in a row, null for none, and for whether it is censored."""

    metric: Metric
    value: str
    censored: str

    @property
    def binned(self) -> bool:
        """Whether it has bins; any other is kept value by value."""
        return self.metric.kind is Kind.DURATION


class AsOf(NamedTuple):
    """The moment until which things are known; with `all_before`, no moment of a table lies behind
    it, and none needs to be held against it.
    """

    at: int
    all_before: bool = False


NEVER: Final = "FALSE"
"""What is said of a metric that is never censored."""


def measured(metrics: Mapping[str, Metric], as_of: AsOf, present: frozenset[str]) -> list[Measured]:
    """The experienced metrics that a table with the columns `present` can say anything of."""
    found = []
    for metric in metrics.values():
        expressions = _expressions(metric, as_of, present)
        if expressions is not None and can_say(metric, present):
            found.append(Measured(metric, *expressions))
    return found


def can_say(metric: Metric, present: frozenset[str]) -> bool:
    """Whether a table with the columns `present` can say anything of a metric."""
    match metric.reading:
        case Elapsed(start=start, stop=stop):
            return metric.key in present or {start, stop} <= present
        case Happened(stop=stop, given=given):
            return metric.key in present or {stop, given or stop} <= present
        case _:
            return metric.key in present


def octave(value: str) -> str:
    """SQL for the bin of a duration."""
    octaves = f"LN({value}) / LN(2.0) * {BINS_PER_OCTAVE} + {BIN_TOLERANCE}"
    return f"CASE WHEN {value} = 0 THEN {INSTANT} ELSE FLOOR({octaves}) END"


def statement(
    metrics: Mapping[str, Metric], as_of: int, present: frozenset[str], relation: str = "probes"
) -> str:
    """The fold of all experienced metrics over `relation`, as one statement in one scan.

    Its rows are (metric, brand, channel, bin, events, event_sum, censored, censored_sum). Each row
    of the relation is met once per metric, and only that metric's expressions are computed. A bin
    comes once for its events and once for what is censored, which add up. Of whatever type `brand`
    is in the relation, it is in the rows.
    """
    found = measured(metrics, AsOf(as_of), present)
    if not found:
        return (
            "SELECT '' AS metric, brand, '' AS channel, 0.0 AS bin, 0 AS events, 0 AS event_sum,"
            f" 0 AS censored, 0 AS censored_sum FROM {relation} WHERE 1 = 0"
        )
    numbers = range(len(found))
    values = " ".join(f"WHEN {n} THEN CAST({m.value} AS DOUBLE)" for n, m in enumerate(found))
    flags = " ".join(f"WHEN {n} THEN {m.censored}" for n, m in enumerate(found))
    names = " ".join(f"WHEN {n} THEN '{m.metric.key}'" for n, m in enumerate(found))
    binned = ", ".join(str(n) for n in numbers if found[n].binned) or "-1"
    every = ", ".join(f"({n})" for n in numbers)
    # Durations are whole microseconds far below 2^53, so nothing is lost on the way through DOUBLE.
    amount = f"CASE WHEN _nth IN ({binned}) THEN CAST(value AS BIGINT) ELSE 0 END"
    # A key and two aggregates take much less time than four aggregates with a condition in each.
    return (
        f"SELECT CASE _nth {names} END AS metric, brand, channel, bin,"
        " CASE WHEN censored THEN 0 ELSE n END AS events,"
        " CASE WHEN censored THEN 0 ELSE total END AS event_sum,"
        " CASE WHEN censored THEN n ELSE 0 END AS censored,"
        " CASE WHEN censored THEN total ELSE 0 END AS censored_sum"
        " FROM (SELECT _nth, brand, channel, bin, censored, COUNT(*) AS n, SUM(amount) AS total"
        f" FROM (SELECT _nth, brand, channel, {amount} AS amount, censored,"
        f" CASE WHEN _nth NOT IN ({binned}) THEN value ELSE {octave('value')} END AS bin"
        " FROM (SELECT each._nth, brand, COALESCE(channel, '') AS channel,"
        f" CASE each._nth {values} END AS value, CASE each._nth {flags} END AS censored"
        f" FROM {relation} CROSS JOIN (VALUES {every}) AS each(_nth)) AS measured"
        " WHERE value IS NOT NULL) AS placed"
        " GROUP BY _nth, brand, channel, bin, censored) AS folded"
    )


def _expressions(metric: Metric, as_of: AsOf, present: frozenset[str]) -> tuple[str, str] | None:
    """SQL for the value (null when there is none) and for whether it is censored."""
    match metric.reading:
        case Elapsed() as reading:
            return _elapsed(metric, reading, as_of, present)
        case Recorded() as reading:
            return _recorded(metric, reading, as_of, present)
        case Happened() as reading:
            return _happened(metric, reading, as_of, present), "FALSE"
        case _:
            return None


def _known(name: str, as_of: AsOf) -> str:
    """A moment as far as it was known at `as_of`."""
    if as_of.all_before:
        return quoted(name)
    return f"(CASE WHEN {quoted(name)} <= {as_of.at} THEN {quoted(name)} END)"


def _elapsed(
    metric: Metric, reading: Elapsed, as_of: AsOf, present: frozenset[str]
) -> tuple[str, str]:
    given, flag = quoted(metric.key), quoted(censored_column(metric))
    if reading.stop not in present:
        return given, f"COALESCE({flag}, FALSE)"
    start, stop = _known(reading.start, as_of), _known(reading.stop, as_of)
    end = f"COALESCE({_known('closed_at', as_of)}, {as_of.at})"
    before = "0" if reading.instant_before else "NULL"
    unknown = ""
    if reading.done:
        done = f"COALESCE({quoted(reading.done)}, FALSE)"
        unknown = f" WHEN {quoted(reading.stop)} IS NULL AND {done} THEN NULL"
    if reading.by:
        unknown += f" WHEN {_known(reading.by, as_of)} IS NOT NULL THEN NULL"
    value = (
        f"CASE WHEN {given} IS NOT NULL THEN {given}"
        f" WHEN {start} IS NULL THEN NULL"
        f" WHEN {stop} < {start} THEN {before}"
        f" WHEN {stop} IS NOT NULL THEN {stop} - {start}{unknown}"
        f" WHEN {end} >= {start} THEN {end} - {start} END"
    )
    censored = f"CASE WHEN {given} IS NOT NULL THEN COALESCE({flag}, FALSE) ELSE {stop} IS NULL END"
    return value, censored


def _recorded(
    metric: Metric, reading: Recorded, as_of: AsOf, present: frozenset[str]
) -> tuple[str, str]:
    if metric.kind is Kind.DURATION:
        return quoted(metric.key), f"COALESCE({quoted(censored_column(metric))}, FALSE)"
    value = quoted(metric.key)
    if metric.kind is Kind.YES_NO:
        value = f"CASE WHEN {value} THEN 1.0 WHEN NOT {value} THEN 0.0 END"
    if reading.until is None or not present.intersection(reading.until):
        return value, "FALSE"
    when, done = reading.until
    final = f"({_known(when, as_of)} IS NOT NULL OR COALESCE({quoted(done)}, FALSE))"
    return value, f"NOT {final}"


def _happened(metric: Metric, reading: Happened, as_of: AsOf, present: frozenset[str]) -> str:
    stop, said = quoted(reading.stop), quoted(metric.key)
    later = f"({stop} IS NOT NULL AND {stop} > {as_of.at})"
    cases = [f"WHEN {said} IS NOT NULL AND NOT {later} THEN CASE WHEN {said} THEN 1.0 ELSE 0.0 END"]
    if reading.stop not in present:
        return f"CASE {cases[0]} END"
    if reading.given:
        cases.append(f"WHEN {_known(reading.given, as_of)} IS NULL THEN NULL")
    yes = "1.0"
    if reading.once:
        count = quoted(reading.once)
        yes = f"CASE WHEN {count} = 1 THEN 1.0 WHEN {count} IS NOT NULL THEN 0.0 END"
    cases.append(f"WHEN {stop} <= {as_of.at} THEN {yes}")
    cases.append(f"WHEN {_known('closed_at', as_of)} IS NOT NULL THEN 0.0")
    if reading.grace is not None and reading.given:
        due = as_of.at - to_microseconds(reading.grace)
        cases.append(f"WHEN {quoted(reading.given)} <= {due} THEN 0.0")
    return f"CASE {' '.join(cases)} END"


def histograms(parts: Iterable[Mapping[str, NDArray[Any]]]) -> Histograms:
    """The columns of one or several statements, by name, as histograms; parts simply add up."""
    import numpy as np  # noqa: PLC0415 - whoever asks for histograms has it, others need it not

    from aftersales_eval.model.histograms import Histograms  # noqa: PLC0415

    found = list(parts)

    def joined(name: str, kind: type) -> NDArray[Any]:
        # A sum over nothing is empty in some databases, and then masked.
        columns = [np.ma.filled(part[name], 0) for part in found]
        return np.concatenate([np.asarray(c, kind) for c in columns] or [np.empty(0, kind)])

    def coded(name: str) -> tuple[tuple[str, ...], NDArray[np.int64]]:
        words, codes = np.unique(joined(name, np.str_), return_inverse=True)
        return tuple(words.tolist()), codes.astype(np.int64).reshape(-1)

    (brands, brand), (keys, metric), (channels, channel) = map(
        coded, ("brand", "metric", "channel")
    )
    return Histograms(
        brands,
        keys,
        channels,
        brand,
        metric,
        channel,
        joined("bin", np.float64) + 0.0,  # -0.0 and 0.0 are one value
        joined("events", np.int64),
        joined("event_sum", np.float64),
        joined("censored", np.int64),
        joined("censored_sum", np.float64),
    )
