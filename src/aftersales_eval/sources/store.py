"""Rows of all files as one relation, such that ten million of them are no matter.

Rows of small files stand in one table. Those of a large one are written to a Parquet file in our
folder, which takes no longer than a table in memory and is read again in a fraction of the time; a
large Parquet file of which every row is sound is read where it is. Rows of one file stand together
and in its order, so that the number of a row needs no column: it follows from where it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import duckdb

from aftersales_eval.model.metric import Column, ColumnType
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.rules import SQL_TYPES, inside
from aftersales_eval.sources.sql import ident, literal

if TYPE_CHECKING:
    from numpy.typing import NDArray

REPEATED: Final = -1
"""The fault of a probe that was there before."""

FILTERED: Final = -2
"""Stands for a fault where a mapping's filter left a row out."""

UNPLAIN: Final = -3
"""Stands for a fault where a cell needs a second look."""

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
    """What is stored, in numbers: kinds of rows, and the latest moment in a sound one."""

    kinds: tuple[Kind, ...]
    latest: int | None

    @property
    def rows(self) -> int:
        """How many rows are stored."""
        return sum(kind.rows for kind in self.kinds)

    def of(self, fault: int | None) -> int:
        """How many rows have a fault, or none."""
        return sum(kind.rows for kind in self.kinds if kind.fault == fault)


class _Large(NamedTuple):
    """The rows of a large file: SQL for them with `_nth`, from 0; their columns; how many."""

    sql: str
    names: frozenset[str]
    rows: int


class Store:
    """Rows of files, added one file after the other; `settle` and `show` make views of them."""

    def __init__(
        self, connection: duckdb.DuckDBPyConnection, folder: Path, columns: Mapping[str, Column]
    ):
        """`folder` takes what is large; `columns` are all that the views shall have."""
        self._connection = connection
        self._folder = folder
        self._columns = columns
        self._stored: set[str] = set()
        self._large: dict[int, _Large] = {}
        connection.execute(
            "CREATE TABLE combined (_file INTEGER, brand VARCHAR, channel VARCHAR,"
            " of_group VARCHAR, _fault SMALLINT, probes BIGINT, bare BIGINT, latest BIGINT)"
        )

    def add(self, number: int, names: Sequence[str], rows: str) -> int:
        """Put the rows of a small file behind all others, in their order; returns their number.

        `rows` is SQL with these columns, `_local`, `_fault` (null for none) and `_said`.
        """
        self._widen(names)
        listed = "".join(f", {ident(name)}" for name in names)
        # Without a window over all rows, the database reads a file with all its threads, and still
        # keeps its order.
        done = self._connection.execute(
            f"INSERT INTO stored (_file, _local, _fault, _said{listed})"
            f" SELECT {number}, _local, _fault, _said{listed} FROM ({rows})"
        ).fetchone()
        return int(done[0]) if done else 0

    def add_plain(self, number: int, names: Sequence[str], rows: str) -> int | None:
        """The same for a large file that is quick to read again, if all its rows are plain and
        sound; otherwise nothing is done.

        `rows` also has the place of each row in the file, as `_nth`, and `_look`, whether it is not
        plain, so that nothing else holds; `_said` it has not.
        """
        looked = f"SELECT * REPLACE (CASE WHEN _look THEN {UNPLAIN} ELSE _fault END AS _fault)"
        self._combine(str(number), names, f"{looked} FROM ({rows})")
        many, sound = self._rows(
            "SELECT COALESCE(SUM(probes), 0), COALESCE(BOOL_AND(_fault IS NULL), TRUE)"
            f" FROM combined WHERE _file = {number}"
        )[0]
        if not sound:
            self._connection.execute(f"DELETE FROM combined WHERE _file = {number}")
            return None
        none = "CAST(NULL AS SMALLINT) AS _fault, CAST(NULL AS VARCHAR) AS _said"
        sql = f"SELECT * EXCLUDE (_look, _fault), {none} FROM ({rows})"
        self._large[number] = _Large(sql, frozenset(names), int(many))
        return int(many)

    def add_counted(
        self, number: int, pairs: Sequence[tuple[str, str | None]], counts: Sequence[int],
        bare: int, latest: int | None,
    ) -> None:  # fmt: skip
        """Note how many sound rows of each brand and channel a file has whose rows are not kept.

        `bare` is how many of them have a bare time, `latest` the latest moment in any.
        """
        self._connection.execute(
            "INSERT INTO combined SELECT ?, brand, channel, '', NULL, probes,"
            " CASE WHEN nth = 0 THEN ? ELSE 0 END, ? FROM (SELECT UNNEST(?::VARCHAR[]) AS brand,"
            " UNNEST(?::VARCHAR[]) AS channel, UNNEST(?::BIGINT[]) AS probes,"
            " UNNEST(RANGE(?)) AS nth)",
            [
                number,
                bare,
                latest,
                [brand for brand, _ in pairs],
                [channel for _, channel in pairs],
                list(counts),
                len(counts),
            ],
        )

    def add_large(self, number: int, names: Sequence[str], rows: str) -> int:
        """The same for any other large file."""
        path = literal(str(self._folder.resolve() / f"{number}.rows"))
        self._connection.execute(
            # Texts of more than so many words are quicker to write without a list of them.
            f"COPY ({rows}) TO {path}"
            " (FORMAT PARQUET, COMPRESSION UNCOMPRESSED, DICTIONARY_SIZE_LIMIT 10000)"
        )
        sql = (
            "SELECT * EXCLUDE (file_row_number), file_row_number AS _nth"
            f" FROM READ_PARQUET({path}, file_row_number = true)"
        )
        self._combine(str(number), names, sql)
        found = self._rows(f"SELECT SUM(probes) FROM combined WHERE _file = {number}")[0][0]
        self._large[number] = _Large(sql, frozenset(names), int(found or 0))
        return self._large[number].rows

    def _widen(self, names: Sequence[str]) -> None:
        """Let the table, which the first file makes, have these columns."""
        new = [name for name in names if name not in self._stored and name != "brand"]
        columns = [f"{ident(name)} {self._type(name)}" for name in new]
        if not self._stored:
            own = "_file INTEGER, brand VARCHAR, _local BOOLEAN, _fault SMALLINT, _said VARCHAR"
            self._connection.execute(f"CREATE TABLE stored ({', '.join([own, *columns])})")
        else:
            for column in columns:
                self._connection.execute(f"ALTER TABLE stored ADD COLUMN {column}")
        self._stored |= {"brand", *new}

    def _type(self, name: str) -> str:
        return SQL_TYPES[self._columns[name].type] if name in self._columns else "VARCHAR"

    def forget(self, number: int) -> None:
        """Take the rows of a file out again."""
        self._widen(())
        self._connection.execute(f"DELETE FROM stored WHERE _file = {number}")
        self._large.pop(number, None)
        self._connection.execute(f"DELETE FROM combined WHERE _file = {number}")

    def _combine(self, file: str, names: Iterable[str], rows: str) -> None:
        """Count rows by file, brand, channel, group and fault; `file` is SQL for the file's number,
        and `names` are the columns that there are.
        """
        there = frozenset(names)
        moments = [
            ident(name)
            for name in self._columns
            if name in there and self._columns[name].type is ColumnType.TIME
        ]
        latest = f"GREATEST({', '.join(moments)})" if moments else "CAST(NULL AS BIGINT)"
        channel = "channel" if "channel" in there else "CAST(NULL AS VARCHAR)"
        group = f"COALESCE({GROUP}, '')" if GROUP in there else "''"
        self._connection.execute(
            f"INSERT INTO combined SELECT {file}, brand, {channel} AS channel, {group} AS of_group,"
            f" _fault, COUNT(*), COUNT(*) FILTER (_local), MAX({latest}) FROM ({rows})"
            " GROUP BY ALL"
        )

    def settle(self) -> None:
        """All files are there: make the view `rows`, in which a probe that is there twice counts
        once, and count: the same import may have come twice, or several rows for each case.
        """
        self._connection.execute(f"CREATE VIEW read AS {' UNION ALL '.join(self._branches())}")
        if not self._may_repeat() or not self._repeated():
            self._connection.execute("CREATE VIEW rows AS FROM read")
            if self._stored:
                self._combine("_file", self._stored, "FROM stored")
            return
        self._connection.execute(
            f"CREATE VIEW rows AS SELECT read.* REPLACE (CASE WHEN again._at IS NULL THEN _fault"
            f" ELSE {REPEATED} END AS _fault,"
            " CASE WHEN again._at IS NULL THEN _said ELSE LEFT(probe, 60) END AS _said)"
            " FROM read LEFT JOIN repeated AS again ON again._at = read._at"
        )
        self._connection.execute("DELETE FROM combined")
        self._combine("_file", [*self._columns, GROUP], "FROM rows")

    def _repeated(self) -> int:
        """Note where probes stand that were there before; returns how many do."""
        sound = "probe IS NOT NULL AND _fault IS NULL"
        done = self._connection.execute(
            "CREATE TABLE repeated AS SELECT _at FROM (SELECT _at, ROW_NUMBER() OVER"
            f" (PARTITION BY brand, probe ORDER BY _file, _row) AS nth FROM read WHERE {sound}"
            " AND HASH(brand, probe) IN (SELECT HASH(brand, probe) AS h"
            f" FROM read WHERE {sound} GROUP BY h HAVING COUNT(*) > 1)) WHERE nth > 1"
        ).fetchone()
        return int(done[0]) if done else 0

    def _branches(self) -> list[str]:
        """SQL for the rows of the table, if there is one, and of each large file."""
        every = [*self._columns, GROUP]

        def listed(names: Iterable[str]) -> str:
            """All columns, null for those that are not among these."""
            there = frozenset(names)
            cells = [
                ident(name)
                if name in there
                else f"CAST(NULL AS {self._type(name)}) AS {ident(name)}"
                for name in every
            ]
            return ", ".join([*cells, "_local", "_fault", "_said"])

        found, at = [], 0
        if self._stored or not self._large:
            self._widen(())
            ends = self._rows("SELECT _file, MIN(rowid), MAX(rowid) FROM stored GROUP BY _file")
            first = {file: start for file, start, _ in ends}
            at = max((end + 1 for _, _, end in ends), default=0)
            starts = ", ".join(str(first.get(n, 0)) for n in range(max(first, default=0) + 1))
            start = starts if "," not in starts else f"[{starts}][_file + 1]"
            found.append(
                f"SELECT _file, rowid - {start} + 1 AS _row, rowid AS _at,"
                f" {listed(self._stored)} FROM stored"
            )
        for number, large in self._large.items():
            found.append(
                f"SELECT {number} AS _file, _nth + 1 AS _row, _nth + {at} AS _at,"
                f" {listed(large.names)} FROM ({large.sql})"
            )
            at += large.rows
        self.end = at
        return found

    def counted(self) -> Counts:
        """What there is."""
        found = self._rows(
            "SELECT _file, _fault, CAST(SUM(probes) AS BIGINT), CAST(SUM(bare) AS BIGINT),"
            " MAX(latest) FROM combined GROUP BY ALL ORDER BY ALL"
        )
        ends = [kind[4] for kind in found if kind[1] is None and kind[4] is not None]
        return Counts(tuple(Kind(*kind[:4]) for kind in found), max(ends, default=None))

    def lost(self, most: int) -> tuple[int, list[str]]:
        """How many brands have rows with a fault and none without, and the first by name."""
        lost = (
            "SELECT brand FROM combined WHERE brand IS NOT NULL GROUP BY brand"
            " HAVING BOOL_OR(_fault >= 0) AND NOT BOOL_OR(_fault IS NULL)"
        )
        count = self._rows(f"SELECT COUNT(*) FROM ({lost})")[0][0]
        return int(count), [name for (name,) in self._rows(f"{lost} ORDER BY brand LIMIT {most}")]

    def _may_repeat(self) -> bool:
        """Whether two probes have the same hash; for few, it is quicker to say yes."""
        names = [self._stored, *(large.names for large in self._large.values())]
        if not any("probe" in there for there in names):
            return False
        if self.end < _MANY:
            return True
        slices = self.end // _AT_ONCE + 1
        for n in range(slices):
            mine = f" AND h % {slices} = {n}" if slices > 1 else ""
            hashes = self.columns(
                "SELECT h FROM (SELECT HASH(brand, probe) AS h FROM read"
                f" WHERE probe IS NOT NULL AND _fault IS NULL) WHERE TRUE{mine}"
            )["h"]
            hashes.sort()
            if (hashes[1:] == hashes[:-1]).any():
                return True
        return False

    def show(self, how: Reading, as_of: int, latest: int | None) -> None:
        """Make the view `probes`, the sound rows of the chosen period and channels, and the table
        `chosen`, how many there are of each brand, channel and group.
        """
        tests = inside(how, as_of if latest is not None and latest > as_of else None)
        names = ", ".join(map(ident, [*self._columns, GROUP]))
        self._connection.execute(
            f"CREATE VIEW probes AS SELECT _file, _row, _at, {names} FROM rows"
            f" WHERE {' AND '.join(['_fault IS NULL', *tests])}"
        )
        if tests:
            what, where = f"COALESCE({GROUP}, '') AS of_group, COUNT(*)", "probes"
        else:
            what, where = "of_group, SUM(probes)", "combined WHERE _fault IS NULL"
        self._choose(what, where)

    def choose_counted(self) -> None:
        """Make the table `chosen` where no rows are kept, but only their numbers."""
        self._choose("of_group, SUM(probes)", "combined")

    def _choose(self, what: str, where: str) -> None:
        self._connection.execute(
            f"CREATE TABLE chosen AS SELECT brand, channel, {what} AS probes FROM {where}"
            " GROUP BY ALL"
        )

    def columns(self, sql: str) -> dict[str, NDArray[Any]]:
        """The columns of a query as arrays; those with empty cells are masked."""
        found: dict[str, NDArray[Any]] = self._connection.execute(sql).fetchnumpy()
        return found

    def _rows(self, sql: str) -> list[tuple[Any, ...]]:
        return self._connection.execute(sql).fetchall()
