"""Probes in a table of somebody's database: only histograms come back.

The one statement of `measure.bulk` runs where the rows are, translated into the tongue of that
database. Nothing is written there. `Remote` is asked as `Tables` is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from aftersales_eval.errors import UsageError
from aftersales_eval.model.metric import ColumnType, Metric
from aftersales_eval.model.naming import find_brand
from aftersales_eval.model.probe import Fact, Row
from aftersales_eval.model.result import Intake
from aftersales_eval.sources import remote_sql as sql
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.remote_address import Address, address, table_parts
from aftersales_eval.sources.remote_engines import open_engine, reaching
from aftersales_eval.sources.sql import ident

if TYPE_CHECKING:
    from aftersales_eval.model.histograms import Codes, Numbers

COLUMNS: Final = {
    "metric": "string",
    "brand": "string",
    "channel": "string",
    "bin": "float64",
    "events": "int64",
    "event_sum": "float64",
    "censored": "int64",
    "censored_sum": "float64",
}
"""What the statement's rows are made of; databases differ in what they make of a sum."""

_SQL_TYPES: Final = {
    "string": "VARCHAR",
    "float64": "DOUBLE",
    "int64": "BIGINT",
    "boolean": "BOOLEAN",
}

_ROW_TYPES: Final = {
    ColumnType.TEXT: "string",
    ColumnType.TIME: "int64",
    ColumnType.DURATION: "int64",
    ColumnType.YES_NO: "boolean",
    ColumnType.NUMBER: "float64",
}


class Remote:
    """The probes of one table, ready to be asked; a context manager.

    `as_of` is the moment (microseconds) at which open probes are censored; a table has no facts.
    """

    facts: Final[tuple[Fact, ...]] = ()

    def __init__(
        self,
        where: Address,
        table: str,
        metrics: Mapping[str, Metric],
        how: Reading,
        brands: Sequence[str] = (),
    ):
        """Connect, look at the table and count; with `brands`, evidence is of those only.

        Raises SourceError for what cannot be reached, DataError for a table that does not fit.
        """
        self._where, self._how = where, how
        self._table = ".".join(table_parts(table))
        self._opened = open_engine(where)
        try:
            self._look(table_parts(table), metrics, brands)
        except BaseException:
            self.close()
            raise

    def _look(
        self, table: tuple[str, ...], metrics: Mapping[str, Metric], brands: Sequence[str]
    ) -> None:
        how, zone = self._how, self._how.timezone
        with reaching(self._where, self._table):
            foreign = self._opened.columns(table)
        self._found = found = sql.layout(self._table, foreign, metrics, zone)
        self._raw = sql.raw(found, table, self._opened.dialect, zone)
        wrong = sql.faults(found, metrics, how.now)
        self._reasons = [reason for _, reason in wrong]
        once = False
        if "probe" in found.present:
            every = sql.checked(found, wrong, how, how.as_of, once=False)
            once = bool(self._ask(sql.repeated(every), {"n": "int64"})["n"][0])
        self._checked = sql.checked(found, wrong, how, how.as_of, once=once)
        self._survey()
        self._chosen = self._resolved(brands) if brands else None

    def _survey(self) -> None:
        """Count what is there, and find the latest moment."""
        moments = self._found.moments
        types = {"brand": "string", "fault": "int64", "outside": "boolean", "n": "int64"}
        types |= dict.fromkeys(moments, "int64")
        rows = self._rows(sql.survey(self._found, self._checked), types)
        self._probes: Counter[str] = Counter()
        self._rejected: Counter[str] = Counter()
        self._outside, latest = 0, self._how.now
        seen = [row[name] for row in rows if row["fault"] == -2 for name in moments]
        latest = max((int(at) for at in seen if at is not None), default=latest)
        for row in rows:
            count = int(row["n"])
            if row["fault"] != -2:
                self._rejected[self._reason(int(row["fault"]))] += count
            elif row["outside"]:
                self._outside += count
            else:
                self._probes[str(row["brand"])] += count
        self.as_of = self._how.as_of if self._how.as_of is not None else latest

    def _reason(self, fault: int) -> str:
        return "probe '…' was there before" if fault == sql.REPEATED else self._reasons[fault]

    def _resolved(self, names: Sequence[str]) -> list[str]:
        """The brands that are meant; whoever asks says of others that they are not there."""
        found = []
        for name in names:
            with suppress(UsageError):
                found.append(find_brand(name, self._probes, self._table))
        return found

    def __enter__(self) -> Remote:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Leave the database."""
        with suppress(Exception):  # a connection that broke is closed
            self._opened.close()

    def parts(self) -> list[tuple[str, frozenset[str]]]:
        """SQL for the probes, to be asked of `columns`, with the columns they have."""
        return [(sql.probes(self._found, self._checked, self._chosen), self._found.present)]

    def columns(self, statement: str) -> dict[str, Codes | Numbers | Any]:
        """The columns of the one statement over a part, as arrays by name."""
        return self._ask(statement, COLUMNS)

    def brands(self) -> list[str]:
        """Every brand with a probe, sorted."""
        return sorted(self._probes)

    def rows_of(self, brand: str) -> list[tuple[tuple[int, int], Row]]:
        """One brand's probes, each with its number, in order of opening."""
        found = self._found
        part = sql.probes(found, self._checked, [brand])
        names = [name for name in found.columns if name in found.present]
        chosen = ", ".join(ident(name) for name in names)
        statement = f"SELECT {chosen} FROM {part}"
        types = {name: _ROW_TYPES[found.columns[name].type] for name in names}
        empty: dict[str, Any] = dict.fromkeys(found.columns)
        rows = [empty | row for row in self._rows(statement, types)]
        rows.sort(key=lambda r: (r["opened_at"] is None, r["opened_at"] or 0, r["probe"] or ""))
        self._asked = rows
        return [((0, at), row) for at, row in enumerate(rows)]

    def present_in(self, number: int) -> frozenset[str]:
        """Our columns that the table has."""
        del number  # there is one
        return self._found.present

    def places(self, rows: Sequence[tuple[int, int]]) -> dict[tuple[int, int], str]:
        """Where rows of the last `rows_of` stand: in a table, by the probe's own name."""
        return {(n, at): str(self._asked[at].get("probe") or "") for n, at in rows}

    def intake(self) -> Intake:
        """What was read, and what was not; what is wrong is counted there, not shown."""
        how = self._how
        rejected = sum(self._rejected.values())
        return Intake(
            files=(f"{self._where.shown}, table {self._table}",),
            rows=sum(self._probes.values()) + self._outside + rejected,
            probes=dict(self._probes),
            rejected=rejected,
            reasons=dict(self._rejected.most_common()),
            outside=self._outside,
            notes=self._found.notes,
            as_of=self.as_of,
            since=how.since,
            until=how.until,
            channels=how.channels,
            timezone=how.timezone,
        )

    def _native(self, statement: str, types: Mapping[str, str]) -> str:
        """A statement over the innermost layer in the database's own tongue."""
        import sqlglot  # noqa: PLC0415 - has the extra
        from sqlglot import exp  # noqa: PLC0415

        cast = ", ".join(
            f"CAST({ident(name)} AS {_SQL_TYPES[kind]}) AS {ident(name)}"
            for name, kind in types.items()
        )
        whole = f"SELECT {cast} FROM ({statement}) AS found"

        def within(node: Any) -> Any:
            if isinstance(node, exp.Table) and node.name == sql.RAW:
                return self._raw.copy().subquery(node.alias or sql.RAW)
            return node

        tree = sqlglot.parse_one(whole, dialect="duckdb").transform(within)
        return str(tree.sql(dialect=self._opened.dialect.name))

    def _ask(self, statement: str, types: Mapping[str, str]) -> dict[str, Any]:
        """The columns of a statement as arrays; texts that are alike are one object."""
        table = self._arrow(statement, types)
        arrays: dict[str, Any] = {}
        for name, kind in types.items():
            column = table.column(name).combine_chunks()
            if kind == "string":
                words = column.dictionary_encode()
                known = words.dictionary.to_numpy(zero_copy_only=False)
                arrays[name] = known[words.indices.to_numpy(zero_copy_only=False)]
            else:
                arrays[name] = column.to_numpy(zero_copy_only=False)
        return arrays

    def _rows(self, statement: str, types: Mapping[str, str]) -> list[dict[str, Any]]:
        """The same row by row, None for what is not there."""
        rows: list[dict[str, Any]] = self._arrow(statement, types).to_pylist()
        return rows

    def _arrow(self, statement: str, types: Mapping[str, str]) -> Any:
        with reaching(self._where, self._table):
            # With the schema said, ibis makes no view in order to find it out.
            query = self._native(statement, types)
            return self._opened.backend.sql(query, schema=dict(types)).to_pyarrow()


def open_remote(
    url: str, table: str, metrics: Mapping[str, Metric], how: Reading, brands: Sequence[str] = ()
) -> Remote:
    """The probes of a table behind a URL, for some metrics; see `Remote`."""
    return Remote(address(url), table, metrics, how, brands)
