"""Files into the table `rows`: each of our columns typed and checked, each row with its fault.

Every fault is noted with the row that has it; nothing is repaired in silence.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Mapping as MappingType
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import duckdb

from aftersales_eval.errors import DataError, Problem, UsageError
from aftersales_eval.model.blocks import Folding
from aftersales_eval.model.histograms import Experienced
from aftersales_eval.model.metric import Column, ColumnType, Metric, columns_of
from aftersales_eval.model.naming import did_you_mean, misspelt
from aftersales_eval.model.probe import Fact
from aftersales_eval.sources.cells import Cell, cell, chosen, trimmed
from aftersales_eval.sources.facts import FACT_COLUMNS, foreign_note, read_fact, silent_note
from aftersales_eval.sources.mapping import Filter, From, Mapping
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.records import malformed
from aftersales_eval.sources.relations import (
    FORMS,
    Relation,
    open_relation,
    translated,
)
from aftersales_eval.sources.rules import row_rules
from aftersales_eval.sources.sql import ident
from aftersales_eval.sources.store import FILTERED, GROUP, Store


@dataclass
class Found:
    """What the files turned out to hold, while they are being read."""

    relations: list[Relation] = field(default_factory=list)
    bad_lines: dict[int, list[tuple[int, str]]] = field(default_factory=dict)
    faults: dict[int, list[str]] = field(default_factory=dict)
    present: dict[int, frozenset[str]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    bad_facts: list[tuple[int, int, str]] = field(default_factory=list)
    fact_rows: int = 0
    filtered_facts: int = 0


Fault = tuple[str, str, str]
"""A condition in SQL, the message, and SQL for what the cell says; what there is not, is empty.

The number of a row's fault is its place in the file's list; in a message, `{}` stands for what the
cell says.
"""

EMPTY_BRAND: Final = "brand is empty"


def message(text: str, said: str | None) -> str:
    """A fault's message about one row."""
    return text.replace("{}", f"'{said or ''}'", 1)


def _cell_faults(cells: Sequence[Cell]) -> list[Fault]:
    """What can be wrong with a record's form and with each of its cells."""
    faults: list[Fault] = [("", form, "") for form in FORMS]  # `_form` is their number
    faults.append(('"v:brand" IS NULL', EMPTY_BRAND, ""))
    for c in cells:
        faults += [(wrong, f"{c.name}: {{}} is not {what}", c.said) for wrong, what in c.faults]
    return faults


def _first_fault(faults: Sequence[Fault]) -> str:
    """SQL for the number of the first fault of a row, null for a sound one."""
    cases = " ".join(f"WHEN {wrong} THEN {n}" for n, (wrong, _, _) in enumerate(faults) if wrong)
    return f"CASE WHEN _filtered THEN {FILTERED} WHEN _form IS NOT NULL THEN _form {cases} END"


def _said(faults: Sequence[Fault]) -> str:
    """SQL for what the cell says that the fault in `_fault` is about."""
    cases = "".join(f" WHEN {n} THEN {said}" for n, (_, _, said) in enumerate(faults) if said)
    return f"CASE _fault{cases} END" if cases else "NULL"


class Loader:
    """Reads files into `rows` of a connection, and keeps what else was found."""

    def __init__(
        self,
        connection: duckdb.DuckDBPyConnection,
        folder: Path,
        metrics: MappingType[str, Metric],
        how: Reading,
        folding: Folding | None = None,
    ):
        """`folder` is the one that the connection may read links from.

        With `folding`, a single table that is large, plain and sound is counted at once, as
        `folded`; its rows are not kept then, only their numbers.
        """
        self.columns = columns_of(metrics.values())
        self.found = Found()
        self._connection = connection
        self._folder = folder
        self._metrics = metrics
        self._how = how
        self.store = Store(connection, folder, self.columns)
        self._folding = folding
        self.folded: Experienced | None = None

    def read(self, files: Sequence[Path]) -> None:
        """Read the files in order; raises SourceError or DataError for one that is no table."""
        if not self._read_all(files):
            self._folding = self.folded = None
            self.found = Found()
            for number in range(len(files)):
                self.store.forget(number)
            self._read_all(files)
        if self.folded is None:
            self.store.settle()

    def _read_all(self, files: Sequence[Path]) -> bool:
        """The same; false where one was counted at once, and is not the only one."""
        for number, path in enumerate(files):
            try:
                self._read_file(path, number, even=False)
            except duckdb.Error as error:
                if "invalid state" not in str(error):
                    raise translated(error, path, self._folder) from None
                del self.found.relations[number:]
                self.store.forget(number)
                self._read_file(path, number, even=True)
            if self.folded is not None and len(self.found.present) > 1:
                return False
        return True

    def _read_file(self, path: Path, number: int, *, even: bool) -> None:
        how = self._how
        relation = self._opened(path, number, even=even)
        mapping = Mapping() if _is_fact_table(relation) else how.mapping
        has_facts = _is_fact_table(relation) or {"fact", "value"} <= set(mapping.columns)
        self.found.relations.append(relation)
        rows = 0
        if has_facts:
            self._read_facts(relation, number, mapping)
        else:
            rows = self._read_probes(relation, number)
        counted = number in self.found.present and self.folded is not None
        bad = [] if counted else malformed(self._connection, relation)
        self.found.bad_lines[number] = bad
        if not bad and not rows and not has_facts:
            self.found.notes.append(f"{path.name} has no rows")

    def _opened(self, path: Path, number: int, *, even: bool) -> Relation:
        """The file as the mapping says; a facts table of our own is what it is without one."""
        mapping = self._how.mapping
        if mapping.skip or mapping.delimiter or mapping.encoding:
            with suppress(DataError):
                relation = self._open(path, number, Mapping(), even=even)
                if _is_fact_table(relation):
                    return relation
        return self._open(path, number, mapping, even=even)

    def _open(self, path: Path, number: int, mapping: Mapping, *, even: bool) -> Relation:
        return open_relation(
            self._connection,
            path,
            self._folder,
            number,
            encoding=self._how.encoding or mapping.encoding,
            delimiter=mapping.delimiter,
            skip=mapping.skip,
            even=even,
        )

    def _sources(
        self, relation: Relation, mapping: Mapping, known: MappingType[str, Column]
    ) -> dict[str, From]:
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
                if note not in self.found.notes:
                    self.found.notes.append(note)
        if not mapping.columns:
            for name, close in misspelt(header, known):
                self.found.notes.append(f"column {name!r} was not used: did you mean {close}?")
        if "brand" not in sources:
            names = ", ".join(list(header)[:8]) or "none"
            raise DataError(
                f"{relation.path} has no column brand; its columns: {names}",
                hint=f"aftersales mapping suggest {relation.path}",
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
                relation.native(source.column) if source.constant is None else None,
                relation.columns.get(source.column, "VARCHAR"),
                zone,
                self._how.now,
            )
            for name, source in sources.items()
        ]

    def _read_probes(self, relation: Relation, number: int) -> int:
        mapping = self._how.mapping
        sources = self._sources(relation, mapping, self.columns)
        silent = all(self.columns[name].type is ColumnType.TEXT for name in sources)
        if silent and not mapping.columns and not misspelt(relation.columns, self.columns):
            self.found.notes.append(silent_note(relation.path.name, sources))
        grouped = self._group(relation, sources)
        relation = _split(relation, [*sources.values(), *grouped.values()], mapping)
        self.found.present[number] = frozenset(sources)
        counted = self._counted(relation, sources, number)
        if counted is not None:
            return counted
        zone = mapping.timezone or self._how.timezone
        cells = self._cells(relation, sources, self.columns, zone)
        names = [c.name for c in cells]
        between = row_rules(self._metrics.values(), names, lambda name: ident(f"v:{name}"))
        faults = [*_cell_faults(cells), *((wrong, what, "") for wrong, what in between)]
        self.found.faults[number] = [message for _, message, _ in faults]
        cells += self._cells(relation, grouped, {GROUP: Column(GROUP, ColumnType.TEXT)}, zone)
        values = ", ".join(f"{ident(f'v:{name}')} AS {ident(name)}" for name in names)
        if self._how.group_by:
            group = GROUP if grouped else self._how.group_by
            values += f", CAST({ident(f'v:{group}')} AS VARCHAR) AS {GROUP}"
            names.append(GROUP)
        local = " OR ".join(f'"l:{c.name}" IS NOT NULL' for c in cells if c.local) or "FALSE"
        rows = (
            f"SELECT {values}, {local} AS _local, _fault, {_said(faults)} AS _said"
            f" FROM (SELECT *, {_first_fault(faults)} AS _fault"
            f" FROM ({self._layers(relation, cells, mapping.where)}))"
        )
        if not relation.large:
            return self.store.add(number, names, rows)
        if relation.numbered:
            looks = " OR ".join(c.second_look for c in cells if c.second_look) or "FALSE"
            plain = [c.all_plain() for c in cells]
            found = self.store.add_plain(
                number,
                names,
                f"SELECT _nth, {values}, {local} AS _local, {looks} AS _look,"
                f" {_first_fault(faults)} AS _fault"
                f" FROM ({self._layers(relation, plain, mapping.where, '_nth, ')})",
            )
            if found is not None:
                return found
        return self.store.add_large(number, names, rows)

    def _counted(
        self, relation: Relation, sources: MappingType[str, From], number: int
    ) -> int | None:
        """Count the probes of a plain and sound file at once, if that is wanted and it is one."""
        if self._folding is None or len(self.found.present) > 1:
            return None
        from aftersales_eval.sources import sound_file  # noqa: PLC0415 - for large files only

        found = sound_file.read(
            self._connection, relation, sources, self.columns, self._metrics, self._how,
            self._folding,
        )  # fmt: skip
        if found is None:
            return None
        sound, self.folded = found
        self.store.add_counted(number, sound.pairs, sound.counts, sound.bare, sound.latest)
        return sound.rows

    def _group(self, relation: Relation, sources: MappingType[str, From]) -> dict[str, From]:
        """Where the group comes from that is not a column of ours; UsageError for none at all."""
        name = self._how.group_by
        text = self.columns.get(name)
        if not name or (name in sources and text is not None and text.type is ColumnType.TEXT):
            return {}
        if name in sources:
            return {GROUP: From(sources[name].column, sources[name].constant)}
        if name in relation.columns:
            return {GROUP: From(name)}
        raise UsageError(  # what was asked for does not fit: the data is as it should be
            f"{relation.path} has no column {name!r} to group by",
            hint=did_you_mean(name, {*relation.columns, *sources}),
        )

    @staticmethod
    def _layers(
        relation: Relation, cells: Sequence[Cell], where: Sequence[Filter], number: str = ""
    ) -> str:
        """The file's records with text, local moments and values of each column."""
        raw = "".join(f", {c.foreign} AS {ident('r:' + c.name)}" for c in cells)
        quick = "".join(f", {c.quick} AS {ident('q:' + c.name)}" for c in cells if c.quick)
        texts = "".join(f", {c.text} AS {ident('t:' + c.name)}" for c in cells)
        locals_ = "".join(f", {c.local} AS {ident('l:' + c.name)}" for c in cells if c.local)
        values = "".join(f", {c.value} AS {ident('v:' + c.name)}" for c in cells)
        dropped = " OR ".join(f"NOT ({_condition(relation, f)})" for f in where) or "FALSE"
        read = (
            f"SELECT {number}_form, _form IS NULL AND ({dropped})"
            f" AS _filtered{raw}{quick} FROM ({relation.sql})"
        )
        return f"SELECT *{values} FROM (SELECT *{locals_} FROM (SELECT *{texts} FROM ({read})))"

    def _read_facts(self, relation: Relation, number: int, mapping: Mapping) -> None:
        sources = self._sources(relation, mapping, FACT_COLUMNS)
        relation = _split(relation, sources.values(), mapping)
        zone = mapping.timezone or self._how.timezone
        cells = self._cells(relation, sources, FACT_COLUMNS, zone)
        numbered = "ROW_NUMBER() OVER () AS _row, "
        names = [c.name for c in cells]
        faults = [fault for fault in _cell_faults(cells) if fault[1] != EMPTY_BRAND]
        rows = self._rows(
            f"SELECT _filtered, _row, _fault, {_said(faults)},"
            f" {', '.join(ident('v:' + n) for n in names)}"
            f" FROM (SELECT *, {_first_fault(faults)} AS _fault"
            f" FROM ({self._layers(relation, cells, mapping.where, numbered)}))"
        )
        self.found.fact_rows += len(rows)
        foreign: dict[str, None] = {}
        for filtered, row, fault, said, *values in rows:
            if filtered:
                self.found.filtered_facts += 1
                continue
            entry = dict(zip(names, values, strict=True))
            fact, problem = None, ""
            if fault is None:
                fact, problem = read_fact(entry, self._metrics)
            else:
                problem = message(faults[fault][1], said)
            if fact is not None:
                self.found.facts.append(fact)
            elif problem:
                self.found.bad_facts.append((number, int(row), problem))
            else:
                foreign[str(entry["fact"])] = None
        if foreign:
            self.found.notes.append(foreign_note(foreign))

    def _rows(self, sql: str) -> list[tuple[Any, ...]]:
        return self._connection.execute(sql).fetchall()


def _is_fact_table(relation: Relation) -> bool:
    return {"brand", "fact", "value"} <= set(relation.columns)


def _split(relation: Relation, sources: Iterable[From], mapping: Mapping) -> Relation:
    read = [source.column for source in sources if source.constant is None]
    return relation.split([*read, *(wanted.column for wanted in mapping.where)])


def _condition(relation: Relation, wanted: Filter) -> str:
    """SQL for whether a row passes a filter; an empty cell is a word of its own."""
    text = trimmed(relation.cell(wanted.column))
    words = {word.strip(): "TRUE" for word in wanted.words if word is not None and word.strip()}
    found = chosen(text, words, "FALSE")
    if None in wanted.words:
        found = f"({found} OR {text} IS NULL)"
    return found if wanted.wanted else f"NOT {found}"
