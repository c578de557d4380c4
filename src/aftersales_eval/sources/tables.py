"""Tables of probes and facts: CSV, TSV, JSON Lines and Parquet through DuckDB.

Every row is typed and checked in the database. A row with anything wrong is left out, listed with
its line and counted; nothing is repaired in silence.
"""

from __future__ import annotations

import glob
import tempfile
from collections.abc import Mapping as MappingType
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import duckdb

from aftersales_eval.errors import DataError, Problem, SourceError
from aftersales_eval.model.metric import Column, ColumnType, Metric, columns_of, order_of
from aftersales_eval.model.naming import did_you_mean
from aftersales_eval.model.probe import Fact, Value
from aftersales_eval.model.result import Intake
from aftersales_eval.sources.cells import Cell, cell, ident, literal, trimmed
from aftersales_eval.sources.facts import FACT_COLUMNS, read_fact
from aftersales_eval.sources.mapping import Filter, From, Mapping
from aftersales_eval.sources.relations import (
    Relation,
    connect,
    lines_of,
    malformed,
    open_relation,
    translated,
)

SHOWN: Final = 10
"""How many rejected rows are listed."""

_SQL_TYPES: Final = {
    ColumnType.TEXT: "VARCHAR",
    ColumnType.TIME: "BIGINT",
    ColumnType.DURATION: "BIGINT",
    ColumnType.YES_NO: "BOOLEAN",
    ColumnType.NUMBER: "DOUBLE",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """How files are to be read: `now` (microseconds) is the clock, `timezone` of moments without one.

    `since` and `until` limit when probes were opened, `as_of` what was known of them.
    """

    now: int
    timezone: str = "UTC"
    encoding: str = ""
    mapping: Mapping = field(default_factory=Mapping)
    since: int | None = None
    until: int | None = None
    as_of: int | None = None
    channels: tuple[str, ...] = ()


@dataclass(slots=True)
class _Found:
    """What the files turned out to hold, while they are being read."""

    relations: list[Relation] = field(default_factory=list)
    bad_lines: dict[int, list[tuple[int, str]]] = field(default_factory=dict)
    present: set[str] = field(default_factory=set)
    notes: list[str] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    bad_facts: list[tuple[int, int, str]] = field(default_factory=list)
    fact_rows: int = 0


class Tables:
    """The probes and facts of some files, ready to be asked; a context manager.

    The relation `probes` holds the sound rows of the chosen period and channels: moments and
    durations in whole microseconds, yes-no columns as booleans, numbers as doubles.
    """

    def __init__(self, files: Sequence[Path], metrics: MappingType[str, Metric], how: Reading):
        """Read the files; raises SourceError or DataError for one that cannot be used at all."""
        self._folder = tempfile.TemporaryDirectory(prefix="aftersales-")
        self._columns = columns_of(metrics.values())
        self._metrics = metrics
        self._how = how
        self._found = _Found()
        try:
            self._connection = connect(Path(self._folder.name), files)
            self._read(files)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Tables:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Forget everything and remove the temporary folder."""
        connection = getattr(self, "_connection", None)
        if connection is not None:
            connection.close()
        self._folder.cleanup()

    def run(self, sql: str) -> list[tuple[Any, ...]]:
        """The rows of a query over `probes`."""
        return self._connection.execute(sql).fetchall()

    @property
    def facts(self) -> list[Fact]:
        """What brands state, in the order of the files."""
        return list(self._found.facts)

    @property
    def present(self) -> frozenset[str]:
        """Our columns that at least one of the files has."""
        return frozenset(self._found.present)

    def brands(self) -> list[str]:
        """Every brand with a probe or a fact, sorted."""
        rows = self.run("SELECT DISTINCT brand FROM probes")
        return sorted({str(row[0]) for row in rows} | {fact.brand for fact in self.facts})

    def rows_of(self, brand: str) -> list[dict[str, Value]]:
        """One brand's probes as rows by column, with `_file` and `_row`, in order of opening."""
        names = ["_file", "_row", *self._columns]
        query = f"SELECT {', '.join(map(ident, names))} FROM probes WHERE brand = ?"  # noqa: S608 - quoted
        order = " ORDER BY opened_at NULLS LAST, _file, _row"
        rows = self._connection.execute(query + order, [brand]).fetchall()
        return [dict(zip(names, row, strict=True)) for row in rows]

    def places(self, rows: Sequence[tuple[int, int]]) -> dict[tuple[int, int], str]:
        """`file:line` of rows given as (file number, record number)."""
        out: dict[tuple[int, int], str] = {}
        for number, relation in enumerate(self._found.relations):
            ordinals = [row for file, row in rows if file == number]
            for ordinal, line in self._lines(number, relation, ordinals).items():
                out[(number, ordinal)] = f"{relation.path.name}:{line}"
        return out

    def intake(self) -> Intake:
        """What was read, and what was not."""
        problems, reasons = self._problems()
        rows, filtered, outside = self.run(
            "SELECT COUNT(*), COUNT(*) FILTER (_filtered),"
            " COUNT(*) FILTER (NOT _filtered AND _problem IS NULL AND _outside) FROM rows"
        )[0]
        broken = sum(len(bad) for bad in self._found.bad_lines.values())
        counts = self.run("SELECT brand, COUNT(*) FROM probes GROUP BY brand")
        how = self._how
        return Intake(
            files=tuple(relation.path.name for relation in self._found.relations),
            rows=int(rows) + broken + self._found.fact_rows,
            probes={str(brand): int(count) for brand, count in counts},
            facts=len(self._found.facts),
            rejected=sum(reasons.values()),
            shown=tuple(problems),
            reasons=reasons,
            outside=int(outside),
            filtered=int(filtered),
            notes=tuple(self._found.notes),
            as_of=self.as_of,
            since=how.since,
            until=how.until,
            channels=how.channels,
            timezone=how.timezone,
        )

    def _read(self, files: Sequence[Path]) -> None:
        types = ", ".join(f"{ident(c.name)} {_SQL_TYPES[c.type]}" for c in self._columns.values())
        self._connection.execute(
            f"CREATE TABLE rows (_file INTEGER, _row BIGINT, {types}, _local BOOLEAN,"
            " _filtered BOOLEAN, _problem VARCHAR, _outside BOOLEAN)"
        )
        for number, path in enumerate(files):
            try:
                self._read_file(path, number, even=False)
            except duckdb.Error as error:
                if "invalid state" not in str(error):
                    raise translated(error, path) from None
                self._found.relations.pop()
                self._connection.execute(f"DELETE FROM rows WHERE _file = {number}")
                self._read_file(path, number, even=True)
        self._reject_repeated()
        self.as_of = self._choose_as_of()
        self._select()
        self._note_zones()
        self._note_names()

    def _read_file(self, path: Path, number: int, *, even: bool) -> None:
        how = self._how
        try:
            relation = self._open(path, number, how.mapping, even=even)
        except DataError:
            if not how.mapping.skip:
                raise
            relation = self._open(path, number, Mapping(), even=even)
        is_fact_table = {"brand", "fact", "value"} <= set(relation.columns)
        if is_fact_table and how.mapping.skip and relation.skip:
            relation = self._open(path, number, Mapping(), even=even)
        self._found.relations.append(relation)
        if is_fact_table or {"fact", "value"} <= set(how.mapping.columns):
            self._read_facts(relation, number, Mapping() if is_fact_table else how.mapping)
        else:
            self._read_probes(relation, number)
        bad = malformed(self._connection, relation)
        self._found.bad_lines[number] = bad
        if not bad and not self._rows_in(number) and not is_fact_table:
            self._found.notes.append(f"{path.name} has no rows")

    def _rows_in(self, number: int) -> int:
        return int(self.run(f"SELECT COUNT(*) FROM rows WHERE _file = {number}")[0][0])  # noqa: S608

    def _open(self, path: Path, number: int, mapping: Mapping, *, even: bool) -> Relation:
        return open_relation(
            self._connection,
            path,
            Path(self._folder.name),
            number,
            encoding=self._how.encoding or mapping.encoding,
            delimiter=mapping.delimiter,
            skip=mapping.skip,
            even=even,
        )

    def _sources(self, relation: Relation, mapping: Mapping, known: MappingType[str, Column]) -> (
        dict[str, From]
    ):
        """Where each of our columns comes from in this file; DataError for what is not there."""
        header = relation.columns
        sources = {name: From(column=name) for name in header if name in known}
        missing = [
            Problem(
                f"column {source.column!r}, for {name}, is not in {relation.path.name}",
                mapping.file,
                hint=did_you_mean(source.column, header),
            )
            for name, source in mapping.columns.items()
            if source.constant is None and source.column not in header
        ]
        missing += [
            Problem(
                f"column {entry.column!r}, under where, is not in {relation.path.name}",
                mapping.file,
                hint=did_you_mean(entry.column, header),
            )
            for entry in mapping.where
            if entry.column not in header
        ]
        if missing:
            raise DataError(f"{mapping.file} does not fit {relation.path}", problems=missing)
        for name, source in mapping.columns.items():
            if name in known:
                sources[name] = source
            else:
                hint = did_you_mean(name, known)
                note = f"{mapping.file}: no metric of this rubric reads {name!r} ({hint})"
                if note not in self._found.notes:
                    self._found.notes.append(note)
        if "brand" not in sources:
            names = ", ".join(list(header)[:8]) or "none"
            raise DataError(
                f"{relation.path} has no column brand; its columns: {names}",
                hint=f"aftersales mapping suggest {relation.path.name}",
            )
        return sources

    def _cells(
        self,
        relation: Relation,
        sources: MappingType[str, From],
        known: MappingType[str, Column],
        zone: str,
    ) -> list[Cell]:
        return [
            cell(
                known[name],
                source,
                relation.cell(source.column) if source.constant is None else None,
                relation.columns.get(source.column, "VARCHAR"),
                zone,
                self._how.now,
            )
            for name, source in sources.items()
        ]

    def _read_probes(self, relation: Relation, number: int) -> None:
        mapping = self._how.mapping
        sources = self._sources(relation, mapping, self._columns)
        self._found.present |= set(sources)
        cells = self._cells(relation, sources, self._columns, mapping.timezone or self._how.timezone)
        names = [c.name for c in cells]
        faults = ["_form", *(c.problem for c in cells), *self._row_faults(set(names))]
        faults.insert(1, "CASE WHEN \"v:brand\" IS NULL THEN 'brand is empty' END")
        local = " OR ".join(f'"l:{c.name}" IS NOT NULL' for c in cells)
        targets = ", ".join(ident(name) for name in names)
        self._connection.execute(
            f"INSERT INTO rows (_file, _row, {targets}, _local, _filtered, _problem)"  # noqa: S608 - quoted
            f" SELECT {number}, _row, {', '.join(ident('v:' + n) for n in names)}, {local},"
            f" _filtered, CASE WHEN NOT _filtered THEN COALESCE({', '.join(faults)}) END"
            f" FROM ({self._layers(relation, cells, mapping.where)})"
        )

    @staticmethod
    def _layers(relation: Relation, cells: Sequence[Cell], where: Sequence[Filter]) -> str:
        """The file's records with text, local moments and values of each column."""
        texts = "".join(f", {c.text} AS {ident('t:' + c.name)}" for c in cells)
        locals_ = "".join(f", {c.local} AS {ident('l:' + c.name)}" for c in cells)
        values = "".join(f", {c.value} AS {ident('v:' + c.name)}" for c in cells)
        dropped = " OR ".join(f"NOT ({_condition(relation, f)})" for f in where) or "FALSE"
        read = (
            f"SELECT ROW_NUMBER() OVER () AS _row, _form, _form IS NULL AND ({dropped})"
            f" AS _filtered{texts} FROM ({relation.sql})"
        )
        return f"SELECT *{values} FROM (SELECT *{locals_} FROM ({read}))"

    def _row_faults(self, names: set[str]) -> list[str]:
        """SQL for what can be wrong between the columns of one row."""
        faults = []
        for first, second in order_of(self._metrics.values()):
            if {first, second} <= names:
                text = literal(f"{second} is before {first}")
                faults.append(f'CASE WHEN "v:{second}" < "v:{first}" THEN {text} END')
        for moment in ("first_response_at", "resolved_at", "closed_at"):
            if {moment, "opened_at"} <= names:
                text = literal(f"{moment} is there, but opened_at is not")
                faults.append(
                    f'CASE WHEN "v:{moment}" IS NOT NULL AND "v:opened_at" IS NULL THEN {text} END'
                )
        if {"resolved", "resolved_at"} <= names:
            text = literal("resolved says no, but resolved_at is there")
            faults.append(
                f'CASE WHEN NOT "v:resolved" AND "v:resolved_at" IS NOT NULL THEN {text} END'
            )
        return faults

    def _read_facts(self, relation: Relation, number: int, mapping: Mapping) -> None:
        sources = self._sources(relation, mapping, FACT_COLUMNS)
        cells = self._cells(relation, sources, FACT_COLUMNS, self._how.timezone)
        names = [c.name for c in cells]
        faults = ", ".join(["_form", *(c.problem for c in cells)])
        rows = self.run(
            f"SELECT _row, COALESCE({faults}), {', '.join(ident('v:' + n) for n in names)}"  # noqa: S608 - quoted
            f" FROM ({self._layers(relation, cells, mapping.where)}) WHERE NOT _filtered"
        )
        self._found.fact_rows += len(rows)
        for row, fault, *values in rows:
            entry = dict(zip(names, values, strict=True))
            fact, problem = (None, fault) if fault else read_fact(entry, self._metrics)
            if fact is None:
                self._found.bad_facts.append((number, int(row), str(problem)))
            else:
                self._found.facts.append(fact)

    def _reject_repeated(self) -> None:
        """A probe that is there twice counts once: the same import, or several rows per case."""
        if "probe" not in self._found.present:
            return
        self._connection.execute(
            "UPDATE rows SET _problem = 'probe ' || LEFT(rows.probe, 60) || ' was there before'"
            " FROM (SELECT _file AS f, _row AS r, ROW_NUMBER() OVER"
            " (PARTITION BY brand, probe ORDER BY _file, _row) AS nth FROM rows"
            " WHERE probe IS NOT NULL AND _problem IS NULL AND NOT _filtered) AS seen"
            " WHERE rows._file = seen.f AND rows._row = seen.r AND seen.nth > 1"
        )

    def _choose_as_of(self) -> int:
        """The moment open probes are censored at: given, else the latest in the files, else now."""
        if self._how.as_of is not None:
            return self._how.as_of
        moments = [c.name for c in self._columns.values() if c.type is ColumnType.TIME]
        latest = ", ".join(f"MAX({ident(name)})" for name in moments)
        row = self.run(f"SELECT GREATEST({latest}) FROM rows WHERE _problem IS NULL AND NOT _filtered")  # noqa: S608
        return int(row[0][0]) if row[0][0] is not None else self._how.now

    def _select(self) -> None:
        """The relation `probes`: sound rows of the chosen period and channels."""
        how = self._how
        outside = [f"COALESCE(opened_at > {self.as_of}, FALSE)"]
        if how.since is not None:
            outside.append(f"COALESCE(opened_at < {how.since}, TRUE)")
        if how.until is not None:
            outside.append(f"COALESCE(opened_at >= {how.until}, TRUE)")
        if how.channels:
            wanted = ", ".join(literal(c) for c in how.channels)
            outside.append(f"COALESCE(channel, '') NOT IN ({wanted})")
        self._connection.execute(f"UPDATE rows SET _outside = {' OR '.join(outside)}")  # noqa: S608
        self._connection.execute(
            "CREATE VIEW probes AS SELECT * FROM rows"
            " WHERE _problem IS NULL AND NOT _filtered AND NOT _outside"
        )

    def _note_zones(self) -> None:
        """A moment without a zone took one, and that is said."""
        count = self.run("SELECT COUNT(*) FROM rows WHERE _local AND _problem IS NULL")[0][0]
        zone = self._how.mapping.timezone or self._how.timezone
        zones = {f.timezone for f in self._how.mapping.columns.values() if f.timezone} or {zone}
        if count:
            names = " and ".join(sorted(zones))
            self._found.notes.append(f"{count:,} rows have times without a zone; read as {names}")

    def _note_names(self) -> None:
        """Facts about a brand that has no probes may be a matter of spelling, and that is said."""
        from aftersales_eval.model.naming import slug  # noqa: PLC0415 - only where facts are

        if not self._found.facts:
            return
        probed = {str(row[0]) for row in self.run("SELECT DISTINCT brand FROM probes")}
        slugs = {slug(name): name for name in probed}
        for brand in sorted({fact.brand for fact in self._found.facts} - probed):
            twin = slugs.get(slug(brand))
            if twin:
                self._found.notes.append(
                    f"facts name {brand!r}, probes {twin!r}: write both the same to join them"
                )

    def _lines(
        self, number: int, relation: Relation, ordinals: Sequence[int]
    ) -> dict[int, int]:
        bad = frozenset(line for line, _ in self._found.bad_lines.get(number, ()))
        return lines_of(relation, ordinals, bad)

    def _problems(self) -> tuple[list[Problem], dict[str, int]]:
        """The first rejected rows with their lines, and how many were rejected for each reason."""
        reasons: dict[str, int] = {}
        counted = self.run(
            "SELECT REGEXP_REPLACE(REGEXP_REPLACE(_problem, '''.*'' is', 'a value is'),"
            " '^probe .* was', 'a probe was'), COUNT(*) FROM rows WHERE _problem IS NOT NULL"
            " GROUP BY 1 ORDER BY 2 DESC, 1"
        )
        for reason, count in counted:
            reasons[str(reason)] = int(count)
        first = self.run(
            "SELECT _file, _row, _problem FROM rows WHERE _problem IS NOT NULL"  # noqa: S608
            f" ORDER BY _file, _row LIMIT {SHOWN}"
        )
        problems: list[Problem] = []
        for number, relation in enumerate(self._found.relations):
            mine = [(int(r), str(p)) for f, r, p in [*first, *self._found.bad_facts] if f == number]
            lines = self._lines(number, relation, [row for row, _ in mine][:SHOWN])
            found = [Problem(p, relation.path.name, lines.get(r, 0)) for r, p in mine[:SHOWN]]
            broken = self._found.bad_lines.get(number, [])
            found += [Problem(p, relation.path.name, line) for line, p in broken[:SHOWN]]
            problems += sorted(found, key=lambda p: p.line)
            for _, message in broken:
                reasons[message] = reasons.get(message, 0) + 1
        for _, _, message in self._found.bad_facts:
            reason = message.split(":")[0] + ": not a fact as it should be"
            reasons[reason] = reasons.get(reason, 0) + 1
        return problems[:SHOWN], reasons


def _condition(relation: Relation, wanted: Filter) -> str:
    """SQL for whether a row passes a filter; an empty cell is a word of its own."""
    text = trimmed(relation.cell(wanted.column))
    words = ", ".join(literal(w.strip()) for w in wanted.words if w is not None)
    tests = [f"COALESCE({text} IN ({words}), FALSE)"] if words else []
    if None in wanted.words:
        tests.append(f"{text} IS NULL")
    found = " OR ".join(tests) or "FALSE"
    return f"({found})" if wanted.wanted else f"NOT ({found})"


def expand(names: Sequence[str]) -> list[Path]:
    """Files from names and patterns, each once; SourceError for one that is not there."""
    files: dict[Path, Path] = {}
    for name in names:
        path = Path(name)
        if path.exists() or not glob.has_magic(name):
            found = [path]
        else:
            found = [Path(hit) for hit in sorted(glob.glob(name, recursive=True))]
        if not found or not found[0].exists():
            raise SourceError(f"there is no file {name}")
        for hit in found:
            files.setdefault(hit.resolve(), hit)
    return list(files.values())
