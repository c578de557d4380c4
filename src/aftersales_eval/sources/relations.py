"""A file as a DuckDB relation of text cells, and the line that a record of it stands in.

Files are read through links with plain names in a folder of our own, which is all that DuckDB may
touch: no name of a file is ever SQL or a pattern.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

import duckdb

from aftersales_eval.errors import DataError, SourceError
from aftersales_eval.sources.cells import trimmed
from aftersales_eval.sources.sniff import Layout, decoded_copy, layout
from aftersales_eval.sources.sql import ident, literal

_FORM = "_form"
"""The column of a relation that says which of FORMS a whole record has, or null."""

FORMS: Final = (
    "this line is not JSON",
    "this line has NaN or Infinity, which JSON has not",
    "this line is not a JSON object",
    "this line has a key twice",
    "this line has a list or an object where a value should be",
    "a quote that is not closed: rows behind it are inside this one",
)
"""What can be wrong with a whole record."""

NOT_IN_JSON: Final = "\x1f"

LARGE: Final = 8_000_000
"""From so many bytes on, a file is large."""

_PLACE: Final = "file_row_number"
"""What the database calls the place of a row in a Parquet file."""


@dataclass(frozen=True)
class Relation:
    """A file that DuckDB can read: SQL for its records, and its columns with their types.

    Records come in the order of the file; in the SQL the columns are called c0, c1 and so on, or
    else there is only `line`, a JSON object (`whole`). `rejects` names the table of records that
    are not even of the right form, empty where there is none.
    """

    path: Path
    local: Path
    layout: Layout
    sql: str
    columns: Mapping[str, str] = field(default_factory=dict)
    rejects: str = ""
    whole: bool = False
    numbered: bool = False

    @property
    def large(self) -> bool:
        """Whether the file is so large that reading it takes a while."""
        return self.local.stat().st_size >= LARGE

    def cell(self, name: str) -> str:
        """SQL for a column's cell as text."""
        native = self.native(name)
        return native if self.columns[name] == "VARCHAR" else f"CAST({native} AS VARCHAR)"

    def native(self, name: str) -> str:
        """SQL for a column's cell in the type that it has in the file."""
        if self.whole:
            return f"JSON_EXTRACT_STRING(line, {_pointer(name)})"
        return f"c{list(self.columns).index(name)}"

    def split(self, names: Iterable[str]) -> Relation:
        """The relation with at least these columns; a line of JSON is read once for all of them."""
        wanted = dict.fromkeys(names, "VARCHAR")
        if not self.whole or not wanted:
            return self
        pointers = ", ".join(map(_pointer, wanted))
        cells = ", ".join(f"cells[{n}] AS c{n - 1}" for n in range(1, len(wanted) + 1))
        nested = "LIST_HAS_ANY(types, ['OBJECT', 'ARRAY'])"
        sql = (
            f"SELECT {cells}, COALESCE({_FORM}, CASE WHEN {nested} THEN 4 END) AS {_FORM}"
            f" FROM (SELECT JSON_EXTRACT_STRING(line, [{pointers}]) AS cells,"
            f" JSON_TYPE(line, [{pointers}]) AS types, {_FORM} FROM ({self.sql}))"
        )
        return replace(self, sql=sql, columns=wanted, whole=False)


def _pointer(name: str) -> str:
    """SQL for where a key of a JSON object is."""
    return literal("/" + name.replace("~", "~0").replace("/", "~1"))


def connect(folder: Path, paths: Sequence[Path]) -> duckdb.DuckDBPyConnection:
    """An in-memory database that reads nothing but `paths` and `folder`, and loads no extension.

    Raises SourceError for a path that is not text.
    """
    files = ", ".join(literal(_own_name(path)) for path in paths)
    connection = duckdb.connect(
        ":memory:",
        config={
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
            "temp_directory": str(folder / "spill"),
            "memory_limit": f"{_memory()}B",
        },
    )
    connection.execute(f"SET allowed_paths = [{files}]")
    connection.execute(f"SET allowed_directories = [{literal(str(folder.resolve()))}]")
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")
    return connection


MEMORY: Final = 500_000_000
"""How many bytes the database takes before it writes to disk, where the machine has as many."""


def _memory() -> int:
    """The database's share of memory: a few buffers for each processor, half of all at most."""
    wanted = max(MEMORY, 125_000_000 * (os.cpu_count() or 1))
    try:
        there = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # only POSIX says
        return wanted
    return min(wanted, there // 2)


def _own_name(path: Path) -> str:
    name = str(path.resolve())
    if any("\ud800" <= character <= "\udfff" for character in name):
        raise SourceError(f"{path}: this name is not UTF-8 text", hint="rename it")
    return name


def translated(error: duckdb.Error, path: Path, folder: Path | None = None) -> DataError:
    """A DuckDB error in one line, with the file's own name and not that in our folder."""
    text = str(error).strip().split("\n")[0]
    if folder is not None:
        text = re.sub(rf"{re.escape(str(folder))}.\d+\.\w+", lambda _: path.name, text)
    return DataError(f"{path}: {text[:300]}")


def open_relation(
    connection: duckdb.DuckDBPyConnection,
    path: Path,
    folder: Path,
    number: int,
    *,
    encoding: str,
    delimiter: str,
    skip: int,
    even: bool = False,
) -> Relation:
    """Look at a file and make it readable; raises SourceError or DataError saying what would help.

    The database does not read a file whose lines end in different ways: one that does so near its
    beginning, or any with `even`, is read from a copy with even line ends.
    """
    found = layout(path, encoding=encoding, delimiter=delimiter, skip=skip)
    local = _linked(path, folder, number, found, even=even or found.mixed)
    rejects = f"rejects_{number}"
    connection.execute(f"DROP TABLE IF EXISTS {rejects}")
    match found.kind:
        case "parquet":
            table = f"READ_PARQUET({literal(str(local))})"
            columns = _described(connection, table, path, local)
            cells = ", ".join(f"{ident(name)} AS c{n}" for n, name in enumerate(columns))
            numbered = all(name.lower() != _PLACE for name in columns)
            if numbered:
                table = f"READ_PARQUET({literal(str(local))}, {_PLACE} = true)"
                cells += f", {_PLACE} AS _nth"
            sql = f"SELECT {cells}, NULL AS {_FORM} FROM {table}"
            return Relation(path, local, found, sql, columns, numbered=numbered)
        case "jsonl":
            lines = _lines(local, number)
            columns = dict.fromkeys(_keys(connection, lines, path, local), "VARCHAR")
            if not columns:
                hint = "write one object per line (JSON Lines)"
                raise DataError(f"{path}: no line is a JSON object with keys", hint=hint)
            return Relation(path, local, found, _objects(lines), columns, rejects, whole=True)
        case _:
            sql = _csv(local, found, number)
            columns = dict.fromkeys(found.header, "VARCHAR")
            return Relation(path, local, found, sql, columns, rejects)


def _linked(path: Path, folder: Path, number: int, found: Layout, *, even: bool) -> Path:
    """The file under a plain name in our folder, in UTF-8."""
    local = folder / f"{number}.{found.kind}"
    local.unlink(missing_ok=True)
    is_text = found.kind != "parquet"
    if is_text and (even or found.encoding not in ("utf-8", "utf-8-sig")):
        decoded_copy(path, found.encoding, local, even=even)
        return local
    try:
        local.symlink_to(path.resolve())
    except OSError:  # a system that does not let users make links
        shutil.copyfile(path, local)
    return local


def _described(
    connection: duckdb.DuckDBPyConnection, table: str, path: Path, local: Path
) -> dict[str, str]:
    try:
        rows = connection.execute(f"DESCRIBE SELECT * FROM {table}").fetchall()
    except duckdb.Error as error:
        reason = translated(error, path, local.parent).message.removeprefix(f"{path}: ")
        raise DataError(f"{path} is not a whole Parquet file: {reason}") from None
    return {str(row[0]): str(row[1]) for row in rows}


def _csv(local: Path, found: Layout, number: int) -> str:
    """Everything is said, nothing is sniffed; records of another width are rejected with a line.

    The database takes a blank line for a record where there is only one column.
    """
    columns = ", ".join(f"'c{n}': 'VARCHAR'" for n in range(len(found.header)))
    delimiter = literal(found.delimiter)
    return (
        f"SELECT *, {_swallowing(local, found)} AS {_FORM}"
        f" FROM READ_CSV({literal(str(local))}, auto_detect=false, header=true,"
        f" skip={found.skip}, delim={delimiter}, quote='\"', escape='\"', nullstr='',"
        f" columns={{{columns}}}, {_rejecting(number)})"
        + (" WHERE c0 <> ''" if len(found.header) == 1 else "")
    )


_WIDE: Final = 4
"""From so many columns on, a line of prose with as many delimiters is no coincidence any more."""


def _swallowing(local: Path, found: Layout) -> str:
    """SQL for the form of a record with a cell that has other records inside, else null.

    Two lines in a row with as many delimiters as a record: one may be prose.
    """
    width = len(found.header)
    if not _WIDE <= width <= 500 or not _has_quotes(local):
        return "NULL"
    edge = "\x1f"  # between cells, so that no line runs from one into the next
    other = f"[^{re.escape(found.delimiter)}\n{edge}]*"
    record = f"({other}{re.escape(found.delimiter)}){{{width - 1}}}{other}\n"
    inner = f"\n{record}{record}"
    cells = ", ".join(f"c{n} || CHR(10)" for n in range(width))
    whole = f"CONCAT_WS({literal(edge)}, {cells})"
    plain = ", ".join(f"c{n}" for n in range(width))
    several = f"CONTAINS(CONCAT_WS('', {plain}), CHR(10))"
    inside = f"REGEXP_MATCHES({whole}, {literal(inner)})"
    return f"CASE WHEN {several} AND {inside} THEN {len(FORMS) - 1} END"


def _has_quotes(local: Path) -> bool:
    """Whether there is any; without, no cell has a line break, and none need be looked at."""
    with local.open("rb") as stream:
        return any(b'"' in chunk for chunk in iter(lambda: stream.read(1 << 20), b""))


def _rejecting(number: int) -> str:
    return (
        f"store_rejects=true, rejects_limit=0, rejects_table='rejects_{number}',"
        f" rejects_scan='scans_{number}'"
    )


def _lines(local: Path, number: int) -> str:
    """Lines that are not blank; what is behind a character that JSON does not allow is `more`."""
    return (
        f"SELECT line, more FROM READ_CSV({literal(str(local))}, auto_detect=false, header=false,"
        f" delim={literal(NOT_IN_JSON)}, quote='', escape='', strict_mode=false,"
        " max_line_size=10000000, null_padding=true,"
        f" columns={{'line': 'VARCHAR', 'more': 'VARCHAR'}}, {_rejecting(number)})"
        f" WHERE {trimmed('line')} IS NOT NULL"
    )


def _objects(lines: str) -> str:
    """Lines as JSON objects; one that is no plain object is a record of the wrong form.

    The database takes NaN and Infinity for JSON. Only where they are at all, texts are cut out.
    """
    bare = r"""REGEXP_REPLACE(line, '"([^"\\]|\\.)*"', '""', 'g')"""
    not_a_number = (
        "CASE WHEN line ILIKE '%nan%' OR line ILIKE '%inf%'"
        f" THEN REGEXP_MATCHES({bare}, '(?i)nan|inf') END"
    )
    form = (
        "CASE WHEN more IS NOT NULL OR NOT JSON_VALID(line) THEN 0"
        f" WHEN {not_a_number} THEN 1"
        " WHEN JSON_TYPE(line) <> 'OBJECT' THEN 2"
        " WHEN LEN(JSON_KEYS(line)) <> LEN(LIST_DISTINCT(JSON_KEYS(line))) THEN 3 END"
    )
    return (
        f"SELECT CASE WHEN {_FORM} IS NULL THEN line END AS line, {_FORM}"
        f" FROM (SELECT line, {form} AS {_FORM} FROM ({lines}))"
    )


def _keys(connection: duckdb.DuckDBPyConnection, lines: str, path: Path, local: Path) -> list[str]:
    keys = "CASE WHEN JSON_VALID(line) THEN JSON_KEYS(line) END"
    query = f"SELECT DISTINCT UNNEST(keys) FROM (SELECT DISTINCT {keys} AS keys FROM ({lines}))"
    try:
        return sorted(str(row[0]) for row in connection.execute(query).fetchall())
    except duckdb.Error as error:
        raise translated(error, path, local.parent) from None
