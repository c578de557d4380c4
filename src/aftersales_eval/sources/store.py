"""Rows of all files in one table, narrow enough that ten million of them are no matter.

Only columns that some file has are stored. Rows of one file stand together and in its order, so the
number of a row in its file needs no column: it follows from where it stands. What a faulty cell
said takes the place of the brand, which nobody asks of a faulty row.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import duckdb

from aftersales_eval.model.metric import Column, ColumnType
from aftersales_eval.sources.cells import ident, literal
from aftersales_eval.sources.reading import Reading

if TYPE_CHECKING:
    from numpy.typing import NDArray

SQL_TYPES: Final = {
    ColumnType.TEXT: "VARCHAR",
    ColumnType.TIME: "BIGINT",
    ColumnType.DURATION: "BIGINT",
    ColumnType.YES_NO: "BOOLEAN",
    ColumnType.NUMBER: "DOUBLE",
}

REPEATED: Final = -1
"""The fault of a probe that was there before."""

FILTERED: Final = -2
"""Stands for a fault where a mapping's filter left a row out."""

GROUP: Final = "_group"
"""The column with the group that a probe belongs to."""

_MANY: Final = 200_000
"""From so many rows on, a look for repeated probes is worth a quick one before."""

_AT_ONCE: Final = 1 << 24
"""How many hashes are looked at in one go."""


class Kind(NamedTuple):
    """The rows of one file with one fault, or none: how many, and how many with a bare time."""

    file: int
    fault: int | None
    rows: int
    local: int


@dataclass(frozen=True)
class Counts:
    """What is stored, in numbers: kinds of rows, the latest moment, where each file begins."""

    kinds: tuple[Kind, ...]
    latest: int | None
    first: Mapping[int, int]

    @property
    def rows(self) -> int:
        """How many rows are stored."""
        return sum(kind.rows for kind in self.kinds)

    def of(self, fault: int | None) -> int:
        """How many rows have a fault, or none."""
        return sum(kind.rows for kind in self.kinds if kind.fault == fault)


class Store:
    """The table `stored` of a connection, and the views `rows` and `probes` on it."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, columns: Mapping[str, Column]):
        """`columns` are all that the views shall have, stored or not."""
        self._connection = connection
        self._columns = columns
        self._stored: set[str] = set()

    def add(self, number: int, names: Iterable[str], rows: str) -> int:
        """Put the rows of a file behind all others, in their order; returns how many they are.

        `rows` is SQL with these columns, `_local`, `_fault` (null for none) and `_said`.
        """
        others = [name for name in names if name != "brand"]
        self._widen(others)
        listed = "".join(f", {ident(name)}" for name in others)
        # Without a window over all rows, the database reads a file with all its threads, and still
        # keeps its order.
        done = self._connection.execute(
            f"INSERT INTO stored (_file, brand, _local, _fault{listed})"
            f" SELECT {number}, CASE WHEN _fault IS NULL THEN brand ELSE _said END,"
            f" _local, _fault{listed} FROM ({rows})"
        ).fetchone()
        return int(done[0]) if done else 0

    def _widen(self, names: Sequence[str]) -> None:
        """Let the table, which the first file makes, have these columns."""
        new = [name for name in names if name not in self._stored]
        columns = [
            f"{ident(n)} {SQL_TYPES[self._columns[n].type] if n in self._columns else 'VARCHAR'}"
            for n in new
        ]
        if not self._stored:
            own = ["_file INTEGER", "brand VARCHAR", "_local BOOLEAN", "_fault SMALLINT"]
            self._connection.execute(f"CREATE TABLE stored ({', '.join([*own, *columns])})")
        else:
            for column in columns:
                self._connection.execute(f"ALTER TABLE stored ADD COLUMN {column}")
        self._stored |= {"brand", *new}

    def forget(self, number: int) -> None:
        """Take the rows of the last file out again."""
        self._widen(())
        self._connection.execute(f"DELETE FROM stored WHERE _file = {number}")

    def counted(self) -> Counts:
        """What there is."""
        self._widen(())
        found = self._rows(
            "SELECT _file, _fault, COUNT(*), COUNT(*) FILTER (_local), MIN(rowid) FROM stored"
            " GROUP BY ALL ORDER BY ALL"
        )
        first: dict[int, int] = {}
        for file, _, _, _, at in found:
            first[file] = min(first.get(file, at), at)
        moments = [
            f"MAX({ident(name)})"
            for name in self._stored
            if name in self._columns and self._columns[name].type is ColumnType.TIME
        ]
        latest = None
        if moments:
            # Where every row is sound, the database knows the answer without looking.
            sound = " WHERE _fault IS NULL" if any(row[1] is not None for row in found) else ""
            ends = self._rows(f"SELECT {', '.join(moments)} FROM stored{sound}")[0]
            latest = max((end for end in ends if end is not None), default=None)
        return Counts(tuple(Kind(*row[:4]) for row in found), latest, first)

    def reject_repeated(self) -> None:
        """A probe that is there twice counts once: the same import, or several rows per case."""
        if "probe" not in self._stored or not self._may_repeat():
            return
        sound = "probe IS NOT NULL AND _fault IS NULL"
        self._connection.execute(
            f"UPDATE stored SET _fault = {REPEATED}, brand = LEFT(stored.probe, 60)"
            " FROM (SELECT id FROM (SELECT rowid AS id,"
            " ROW_NUMBER() OVER (PARTITION BY brand, probe ORDER BY rowid) AS nth FROM stored"
            f" WHERE {sound} AND HASH(brand, probe) IN (SELECT HASH(brand, probe) AS h"
            f" FROM stored WHERE {sound} GROUP BY h HAVING COUNT(*) > 1)) WHERE nth > 1) AS seen"
            " WHERE stored.rowid = seen.id"
        )

    def _may_repeat(self) -> bool:
        """Whether two probes have the same hash; for few, it is quicker to say yes."""
        many = self._rows("SELECT COUNT(*) FROM stored")[0][0]
        if many < _MANY:
            return True
        slices = many // _AT_ONCE + 1
        for n in range(slices):
            hashes = self.columns(
                "SELECT h FROM (SELECT HASH(brand, probe) AS h FROM stored"
                f" WHERE probe IS NOT NULL AND _fault IS NULL) WHERE h % {slices} = {n}"
            )["h"]
            hashes.sort()
            if (hashes[1:] == hashes[:-1]).any():
                return True
        return False

    def show(self, how: Reading, as_of: int, first: Mapping[int, int]) -> None:
        """Make the views: all rows, and the sound ones of the chosen period and channels."""
        starts = ", ".join(str(first.get(n, 0)) for n in range(max(first, default=0) + 1))
        start = starts if "," not in starts else f"[{starts}][_file + 1]"
        names = [self._column(c) for c in self._columns.values() if c.name != "brand"]
        names.append(GROUP if GROUP in self._stored else f"CAST(NULL AS VARCHAR) AS {GROUP}")
        every = f"_file, rowid - {start} + 1 AS _row, rowid AS _at, {', '.join(names)}"
        self._connection.execute(
            f"CREATE VIEW rows AS SELECT {every}, _fault,"
            " CASE WHEN _fault IS NULL THEN brand END AS brand,"
            " CASE WHEN _fault IS NOT NULL THEN brand END AS _said FROM stored"
        )
        self._connection.execute(
            "CREATE VIEW probes AS SELECT * FROM"
            f" (SELECT {every}, brand FROM stored WHERE _fault IS NULL)"
            f" WHERE {' AND '.join(_inside(how, as_of))}"
        )

    def _column(self, column: Column) -> str:
        if column.name in self._stored:
            return ident(column.name)
        return f"CAST(NULL AS {SQL_TYPES[column.type]}) AS {ident(column.name)}"

    def columns(self, sql: str) -> dict[str, NDArray[Any]]:
        """The columns of a query as arrays; those with empty cells are masked."""
        found: dict[str, NDArray[Any]] = self._connection.execute(sql).fetchnumpy()
        return found

    def _rows(self, sql: str) -> list[tuple[Any, ...]]:
        return self._connection.execute(sql).fetchall()


def _inside(how: Reading, as_of: int) -> Sequence[str]:
    """SQL for whether a probe is in the chosen period and channels."""
    tests = [f"COALESCE(opened_at <= {as_of}, TRUE)"]
    if how.since is not None:
        tests.append(f"COALESCE(opened_at >= {how.since}, FALSE)")
    if how.until is not None:
        tests.append(f"COALESCE(opened_at < {how.until}, FALSE)")
    if how.channels:
        wanted = ", ".join(literal(c) for c in how.channels)
        tests.append(f"COALESCE(channel, '') IN ({wanted})")
    return tests
