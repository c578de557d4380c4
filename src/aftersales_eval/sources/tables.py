"""Tables of probes and facts: CSV, TSV, JSON Lines and Parquet through DuckDB.

A row with anything wrong is left out, listed with its line and counted in every result.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Mapping as MappingType
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from aftersales_eval.errors import Problem
from aftersales_eval.model.metric import ColumnType, Metric
from aftersales_eval.model.probe import Fact, Row
from aftersales_eval.model.result import Intake
from aftersales_eval.sources.cells import ident, literal
from aftersales_eval.sources.facts import spelling_notes
from aftersales_eval.sources.load import REPEATED, Loader, message
from aftersales_eval.sources.mapping import From
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.records import SWALLOWED, lines_of
from aftersales_eval.sources.relations import Relation, connect

SHOWN: Final = 10
"""How many rejected rows are listed."""


class Tables:
    """The probes and facts of some files, ready to be asked; a context manager.

    The relation `probes` holds the sound rows of the chosen period and channels: moments and
    durations in whole microseconds, yes-no columns as booleans, numbers as doubles. `as_of` is the
    moment (microseconds) at which open probes are censored.
    """

    def __init__(self, files: Sequence[Path], metrics: MappingType[str, Metric], how: Reading):
        """Read the files; raises SourceError or DataError for one that cannot be used at all."""
        self._folder = tempfile.TemporaryDirectory(prefix="aftersales-")
        self._how = how
        try:
            folder = Path(self._folder.name)
            self._connection = connect(folder, files)
            loader = Loader(self._connection, folder, metrics, how)
            loader.read(files)
            self._columns, self._found = loader.columns, loader.found
            self.as_of = self._choose_as_of()
            self._select()
            self._note_zones()
            self._note_names()
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
        """What brands state, in the order of the files; with an as-of, what they stated by then."""
        limit = self._how.as_of
        return [f for f in self._found.facts if limit is None or f.at is None or f.at <= limit]

    @property
    def later_facts(self) -> int:
        """How many statements were made after the as-of."""
        return len(self._found.facts) - len(self.facts)

    def parts(self) -> list[tuple[str, frozenset[str]]]:
        """SQL for the probes of files that have the same of our columns, with those columns.

        A file without a column for answers does not say that nobody answered, so evidence is
        folded for each such part on its own, and added.
        """
        groups: dict[frozenset[str], list[int]] = {}
        for number, present in self._found.present.items():
            groups.setdefault(present, []).append(number)
        return [
            (f"(SELECT * FROM probes WHERE _file IN ({', '.join(map(str, files))})) AS part", has)
            for has, files in groups.items()
        ]

    def present_in(self, number: int) -> frozenset[str]:
        """Our columns that a file (by its number) has."""
        return self._found.present.get(number, frozenset())

    def brands(self) -> list[str]:
        """Every brand with a probe or a fact, sorted."""
        rows = self.run("SELECT DISTINCT brand FROM probes")
        return sorted({str(row[0]) for row in rows} | {fact.brand for fact in self.facts})

    def rows_of(self, brand: str) -> list[tuple[tuple[int, int], Row]]:
        """One brand's probes, each with its file and number there, in order of opening."""
        names = list(self._columns)
        query = f"SELECT _file, _row, {', '.join(map(ident, names))} FROM probes WHERE brand = ?"
        order = " ORDER BY opened_at NULLS LAST, _file, _row"
        found = self._connection.execute(query + order, [brand]).fetchall()
        return [((f, n), dict(zip(names, values, strict=True))) for f, n, *values in found]

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
            " COUNT(*) FILTER (NOT _filtered AND _fault IS NULL AND _outside) FROM rows"
        )[0]
        broken = sum(len(bad) for bad in self._found.bad_lines.values())
        counts = self.run("SELECT brand, COUNT(*) FROM probes GROUP BY brand")
        how = self._how
        return Intake(
            files=tuple(relation.path.name for relation in self._found.relations),
            rows=int(rows) + broken + self._found.fact_rows,
            probes={str(brand): int(count) for brand, count in counts},
            facts=len(self.facts),
            rejected=sum(reasons.values()),
            shown=tuple(problems),
            reasons=reasons,
            outside=int(outside) + self.later_facts,
            filtered=int(filtered) + self._found.filtered_facts,
            notes=tuple(self._found.notes),
            as_of=self.as_of,
            since=how.since,
            until=how.until,
            channels=how.channels,
            timezone=how.timezone,
        )

    def _choose_as_of(self) -> int:
        """The moment open probes are censored at: given, else the latest in the files, else now."""
        if self._how.as_of is not None:
            return self._how.as_of
        moments = [c.name for c in self._columns.values() if c.type is ColumnType.TIME]
        latest = ", ".join(f"MAX({ident(name)})" for name in moments)
        row = self.run(
            f"SELECT GREATEST({latest}) FROM rows WHERE _fault IS NULL AND NOT _filtered"
        )
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
        self._connection.execute(f"UPDATE rows SET _outside = {' OR '.join(outside)}")
        self._connection.execute(
            "CREATE VIEW probes AS SELECT * FROM rows"
            " WHERE _fault IS NULL AND NOT _filtered AND NOT _outside"
        )

    def _note_zones(self) -> None:
        """A moment without a zone took one, and that is said."""
        count = self.run("SELECT COUNT(*) FROM rows WHERE _local AND _fault IS NULL")[0][0]
        mapping = self._how.mapping
        zone = mapping.timezone or self._how.timezone
        read = {name for present in self._found.present.values() for name in present}
        zones = {
            mapping.columns.get(column.name, From()).timezone or zone
            for column in self._columns.values()
            if column.type is ColumnType.TIME and column.name in read
        }
        if count:
            names = " and ".join(sorted(zones))
            self._found.notes.append(f"{count:,} rows have times without a zone; read as {names}")

    def _note_names(self) -> None:
        if self._found.facts:
            probed = {str(row[0]) for row in self.run("SELECT DISTINCT brand FROM probes")}
            self._found.notes += spelling_notes(self._found.facts, probed)

    def _lines(self, number: int, relation: Relation, ordinals: Sequence[int]) -> dict[int, int]:
        bad = frozenset(line for line, _ in self._found.bad_lines.get(number, ()))
        return lines_of(relation, ordinals, bad)

    def _problems(self) -> tuple[list[Problem], dict[str, int]]:
        """The first rejected rows with their lines, and how many were rejected for each reason."""
        found, reasons = self._found, Counter[str]()
        counted = self.run(
            "SELECT _file, _fault, COUNT(*) FROM rows WHERE _fault IS NOT NULL GROUP BY 1, 2"
        )
        for file, fault, count in sorted(counted):
            reasons[message(self._fault(file, fault), "…")] += int(count)
        first = self.run(
            "SELECT _file, _row, _fault, _said FROM rows WHERE _fault IS NOT NULL"
            f" ORDER BY _file, _row LIMIT {SHOWN}"
        )
        faulty = [(f, r, message(self._fault(f, fault), said)) for f, r, fault, said in first]
        problems: list[Problem] = []
        for number, relation in enumerate(found.relations):
            mine = [(int(r), str(p)) for f, r, p in [*faulty, *found.bad_facts] if f == number]
            lines = self._lines(number, relation, [row for row, _ in mine][:SHOWN])
            here = [Problem(p, relation.path.name, lines.get(r, 0)) for r, p in mine[:SHOWN]]
            broken = found.bad_lines.get(number, [])
            told = [(line, p) for line, p in broken if p != SWALLOWED][:SHOWN]
            here += [Problem(p, relation.path.name, line) for line, p in told]
            problems += sorted(here, key=lambda p: p.line)
            reasons.update(text for _, text in broken)
        reasons.update(text.split(":")[0] + ": not a fact" for _, _, text in found.bad_facts)
        return problems[:SHOWN], dict(reasons.most_common())

    def _fault(self, file: int, fault: int) -> str:
        if fault == REPEATED:
            return "probe {} was there before"
        return self._found.faults[file][fault]
