"""A foreign table as probes, in SQL: our columns, typed and checked, each row with its fault.

Three layers, each reading the one before. The innermost is in the database's own tongue, because
no two count time alike; the others are in DuckDB's and translated, as the statement over them is.
The rules for a row are those of files (`load`, `cells`); a test holds the two to the same counts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from aftersales_eval.errors import DataError, Problem
from aftersales_eval.model.metric import Column, ColumnType, Metric, columns_of
from aftersales_eval.model.naming import CHANNEL_WORDS, misspelt
from aftersales_eval.model.quantity import LONGEST, MICROSECONDS
from aftersales_eval.sources.reading import WHITE, Reading
from aftersales_eval.sources.remote_engines import Dialect, Foreign, Form
from aftersales_eval.sources.rules import SQL_TYPES, inside, moment_rules, number_rules, row_rules
from aftersales_eval.sources.sql import ident, literal

RAW: Final = "aftersales_raw"
"""Stands for the innermost layer in SQL that is still to be translated."""

REPEATED: Final = -1
"""The fault of a probe that is there more than once."""

_FITTING: Final = {
    ColumnType.TEXT: ({Form.TEXT, Form.INTEGER}, "a text"),
    ColumnType.TIME: (
        {Form.INSTANT, Form.LOCAL, Form.DAY, Form.INTEGER},
        "a timestamp, a date, or an integer of microseconds since 1970 UTC",
    ),
    ColumnType.YES_NO: ({Form.BOOLEAN, Form.INTEGER}, "a boolean, or an integer that is 0 or 1"),
    ColumnType.NUMBER: ({Form.INTEGER, Form.NUMBER}, "a number"),
    ColumnType.DURATION: ({Form.INTEGER, Form.NUMBER}, "a number of seconds"),
}
"""Which sorts of values a column of ours may be read from."""

_RUN: Final = "<>"
"""Made of two characters, so that a run of blanks can be found without regular expressions."""


@dataclass(frozen=True)
class Layout:
    """Which of a table's columns are ours, and what else there is to say about them."""

    columns: Mapping[str, Column]
    found: Mapping[str, Foreign]
    notes: tuple[str, ...]

    @property
    def present(self) -> frozenset[str]:
        """Our columns that the table has."""
        return frozenset(self.found)

    @property
    def moments(self) -> list[str]:
        """The moments among them."""
        return [n for n in self.found if self.columns[n].type is ColumnType.TIME]


def layout(
    table: str, foreign: Sequence[Foreign], metrics: Mapping[str, Metric], zone: str
) -> Layout:
    """What can be read from a table; DataError with every column that does not fit."""
    columns = columns_of(metrics.values())
    exact = {f.name: f for f in foreign}
    folded = {f.name.lower(): f for f in reversed(foreign)}
    found = {name: exact.get(name) or folded.get(name) for name in columns}
    fitting = {name: f for name, f in found.items() if f is not None}
    if "brand" not in fitting:
        names = ", ".join([f.name for f in foreign][:8]) or "none"
        raise DataError(
            f"{table} has no column brand; its columns: {names}",
            hint="make a view with the columns of docs/data.md",
        )
    problems = []
    for name, at in fitting.items():
        forms, right = _FITTING[columns[name].type]
        if at.form not in forms:
            problems.append(
                Problem(f"column {at.name} is {at.said}; {name} has to be {right}", table)
            )
    if problems:
        raise DataError(
            f"{table} does not fit", problems=problems, hint="a view can cast what does not fit"
        )
    notes = [
        f"column {name!r} was not used: did you mean {close}?"
        for name, close in misspelt([f.name.lower() for f in foreign], columns)
    ]
    bare = [
        name
        for name, at in fitting.items()
        if columns[name].type is ColumnType.TIME and at.form in (Form.LOCAL, Form.DAY)
    ]
    if bare:
        notes.append(f"times without a zone ({', '.join(bare)}) are read as {zone}")
    return Layout(columns, fitting, tuple(notes))


def raw(found: Layout, table: Sequence[str], dialect: Dialect, zone: str) -> Any:
    """The innermost layer, as sqlglot's tree: our columns by name, still to be checked.

    Moments are whole microseconds, durations seconds, yes-no columns what they are.
    """
    from sqlglot import exp  # noqa: PLC0415 - has the extra

    chosen = []
    for name, foreign in found.found.items():
        cell = exp.column(foreign.name, quoted=True)
        value = _value(found.columns[name], foreign, cell, dialect, zone)
        chosen.append(exp.alias_(value, name, quoted=True))
    *above, last = table
    catalog, schema = ([None, None, *above])[-2:]
    source = exp.table_(last, db=schema, catalog=catalog, quoted=True)
    tree = exp.select(*chosen).from_(source)
    return tree.offset(0) if dialect.fence else tree


def _value(column: Column, foreign: Foreign, cell: Any, dialect: Dialect, zone: str) -> Any:
    import sqlglot  # noqa: PLC0415
    from sqlglot import exp  # noqa: PLC0415

    def filled(template: str, tongue: str) -> Any:
        """The template in that tongue, with the cell for x and the zone for zone."""
        tree = sqlglot.parse_one(template, dialect=tongue)
        names = {"x": cell, "zone": exp.Literal.string(zone)}
        return tree.transform(
            lambda node: (
                names[node.name].copy()
                if isinstance(node, exp.Column) and node.name in names
                else node
            )
        )

    match column.type:
        case ColumnType.TEXT:
            text = f"NULLIF(TRIM(CAST(x AS VARCHAR), {literal(WHITE)}), '')"
            return filled(_channel(text) if column.name == "channel" else text, "duckdb")
        case ColumnType.TIME if foreign.form is Form.INTEGER:
            return filled("CAST(x AS BIGINT)", "duckdb")
        case ColumnType.TIME if foreign.form is Form.INSTANT:
            return filled(dialect.instant, dialect.name)
        case ColumnType.TIME:
            utc = zone.upper() in ("UTC", "ETC/UTC")
            return filled(dialect.plain if utc else dialect.local, dialect.name)
        case ColumnType.YES_NO if foreign.form is Form.BOOLEAN:
            return filled("x", "duckdb")
        case ColumnType.YES_NO:
            return filled("CAST(x AS BIGINT)", "duckdb")
        case _:
            return filled("CAST(x AS DOUBLE) + 0.0", "duckdb")  # -0 is 0


def _channel(text: str) -> str:
    """SQL for `model.naming.channel_name`, in what every database knows."""
    marked = f"REPLACE(REPLACE(LOWER({text}), '_', ' '), ' ', {literal(_RUN)})"
    once = f"REPLACE({marked}, {literal(_RUN[::-1])}, '')"
    plain = f"REPLACE({once}, {literal(_RUN)}, '-')"
    cases = " ".join(f"WHEN {literal(w)} THEN {literal(ours)}" for w, ours in CHANNEL_WORDS)
    return f"CASE {plain} {cases} ELSE {plain} END"


def faults(found: Layout, metrics: Mapping[str, Metric], now: int) -> list[tuple[str, str]]:
    """What can be wrong with a row of the innermost layer, each with how it is called."""
    wrong: list[tuple[str, str]] = [('"brand" IS NULL', "brand is empty")]
    for name, foreign in found.found.items():
        wrong += [
            (condition, f"{name}: '…' is not {right}")
            for condition, right in _cell_faults(found.columns[name], foreign, now)
        ]

    def cell(name: str) -> str:
        """A column's value; yes and no may stand there as 1 and 0."""
        is_yes_no = found.columns[name].type is ColumnType.YES_NO
        return _yes_no(name, found.found[name]) if is_yes_no else ident(name)

    wrong += row_rules(metrics.values(), found.present, cell)
    return wrong


def _cell_faults(column: Column, foreign: Foreign, now: int) -> list[tuple[str, str]]:
    cell = ident(column.name)
    match column.type:
        case ColumnType.TIME:
            return moment_rules(cell, now)
        case ColumnType.YES_NO if foreign.form is Form.INTEGER:
            return [(f"{cell} NOT IN (0, 1)", "yes or no")]
        case ColumnType.DURATION:
            return [(f"NOT {cell} BETWEEN 0 AND {LONGEST}", "a number of seconds, 0 or more")]
        case ColumnType.NUMBER:
            return number_rules(column, cell)
        case _:
            return []


def _yes_no(name: str, foreign: Foreign) -> str:
    cell = ident(name)
    if foreign.form is Form.BOOLEAN:
        return cell
    return f"(CASE WHEN {cell} = 1 THEN TRUE WHEN {cell} = 0 THEN FALSE END)"


def checked(
    found: Layout, wrong: Sequence[tuple[str, str]], how: Reading, as_of: int | None, *, once: bool
) -> str:
    """The second layer: each row with the number of its first fault and whether it is outside.

    With `once`, a probe that is there more than once counts once: of its rows the first in the
    order of all their columns, since a table has no order of its own.
    """
    cases = " ".join(f"WHEN {condition} THEN {n}" for n, (condition, _) in enumerate(wrong))
    sql = f"(SELECT *, CASE {cases} END AS _fault FROM {RAW} AS foreign_rows)"
    if once:
        order = ", ".join(ident(name) for name in sorted(found.present))
        numbered = (
            "ROW_NUMBER() OVER (PARTITION BY brand, probe, CASE WHEN _fault IS NULL THEN 0 ELSE 1"
            f" END ORDER BY {order})"
        )
        names = ", ".join(ident(name) for name in found.found)
        again = f"_fault IS NULL AND probe IS NOT NULL AND _time > 1 THEN {REPEATED}"
        sql = (
            f"(SELECT {names}, CASE WHEN {again} ELSE _fault END AS _fault"
            f" FROM (SELECT *, {numbered} AS _time FROM {sql} AS faulted) AS numbered)"
        )
    return f"(SELECT *, {_outside(found, how, as_of)} AS _outside FROM {sql} AS judged)"


def _outside(found: Layout, how: Reading, as_of: int | None) -> str:
    """SQL for whether a row lies outside the period and the channels that were asked for."""
    opened = '"opened_at"' if "opened_at" in found.present else "CAST(NULL AS BIGINT)"
    channel = '"channel"' if "channel" in found.present else "CAST(NULL AS VARCHAR)"
    tests = inside(how, as_of, opened, channel)
    return f"NOT ({' AND '.join(tests)})" if tests else "FALSE"


def probes(found: Layout, source: str, brands: Sequence[str] | None) -> str:
    """The third layer: sound rows inside, in the types that the statement expects."""
    chosen = []
    for name, column in found.columns.items():
        foreign, cell = found.found.get(name), ident(name)
        if foreign is None:
            value = f"CAST(NULL AS {SQL_TYPES[column.type]})"
        elif column.type is ColumnType.YES_NO:
            value = _yes_no(name, foreign)
        elif column.type is ColumnType.DURATION:
            # Once more within bounds: a database may cast before it leaves a row out.
            exact = f"CAST(ROUND({cell} * {MICROSECONDS}) AS BIGINT)"
            value = f"CASE WHEN {cell} BETWEEN 0 AND {LONGEST} THEN {exact} END"
        else:
            value = cell
        chosen.append(f"{value} AS {cell}")
    sound = "_fault IS NULL AND NOT _outside"
    if brands is not None:
        named = ", ".join(literal(brand) for brand in brands)
        sound += f" AND brand IN ({named})" if brands else " AND FALSE"
    return f"(SELECT {', '.join(chosen)} FROM {source} AS checked WHERE {sound}) AS part"


def repeated(source: str) -> str:
    """How many probes are there more than once."""
    sound = "_fault IS NULL AND probe IS NOT NULL"
    return (
        f"SELECT COUNT(*) AS n FROM (SELECT brand, probe FROM {source} AS checked"
        f" WHERE {sound} GROUP BY brand, probe HAVING COUNT(*) > 1) AS repeated"
    )


def survey(found: Layout, source: str) -> str:
    """Rows by brand (of those that are used), fault and period, with their latest moments."""
    latest = "".join(f", MAX({ident(name)}) AS {ident(name)}" for name in found.moments)
    return (
        "SELECT CASE WHEN _fault IS NULL AND NOT _outside THEN brand END AS brand,"
        f" COALESCE(_fault, -2) AS fault, _outside AS outside, COUNT(*) AS n{latest}"
        f" FROM {source} AS checked GROUP BY 1, 2, 3"
    )
