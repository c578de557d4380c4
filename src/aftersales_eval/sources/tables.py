"""Tables of probes and facts: CSV, TSV, JSON Lines and Parquet through DuckDB.

A row with anything wrong is left out, listed with its line and counted in every result.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Mapping as MappingType
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from aftersales_eval.errors import Problem
from aftersales_eval.model.blocks import Folding
from aftersales_eval.model.metric import ColumnType, Metric
from aftersales_eval.model.probe import Fact, Row
from aftersales_eval.model.result import Intake
from aftersales_eval.sources.facts import spelling_notes
from aftersales_eval.sources.load import Loader, message
from aftersales_eval.sources.mapping import From
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.records import SWALLOWED, lines_of
from aftersales_eval.sources.relations import Relation, connect
from aftersales_eval.sources.sql import ident, literal
from aftersales_eval.sources.store import FILTERED, GROUP, REPEATED

if TYPE_CHECKING:
    from numpy.typing import NDArray

SHOWN: Final = 10
"""How many rejected rows are listed."""


class Part(NamedTuple):
    """Probes of files with the same columns `present`, as SQL: once with their brands and channels,
    once with the place in `pairs` that both have together as `brand`.

    Where each of the `rows` stands is `_at`, from 0, so that they can be read piece by piece. No
    moment in them lies behind `latest`.
    """

    relation: str
    coded: str
    present: frozenset[str]
    pairs: tuple[tuple[str, str], ...]
    rows: int
    latest: int | None


class Tables:
    """The probes and facts of some files, ready to be asked; a context manager.

    The relation `probes` holds the sound rows of the chosen period and channels: moments and
    durations in whole microseconds, yes-no columns as booleans, numbers as doubles. `as_of` is the
    moment (microseconds) at which open probes are censored.
    """

    def __init__(
        self,
        files: Sequence[Path],
        metrics: MappingType[str, Metric],
        how: Reading,
        folding: Folding | None = None,
    ):
        """Read the files; raises SourceError or DataError for one that cannot be used at all.

        With `folding`, evidence is counted while a large file is read where that can be: it is
        `folded` then, and there are no rows to be asked for.
        """
        self._folder = tempfile.TemporaryDirectory(prefix="aftersales-")
        self._how = how
        try:
            folder = Path(self._folder.name)
            self._connection = connect(folder, files)
            loader = Loader(self._connection, folder, metrics, how, folding)
            loader.read(files)
            self.folded = loader.folded
            self._columns, self._found = loader.columns, loader.found
            self._store, self._counts = loader.store, loader.store.counted()
            self.as_of = self._choose_as_of()
            if self.folded is None:
                self._store.show(how, self.as_of, self._counts.latest)
            else:
                self._store.choose_counted()
            self._combinations()
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

    def columns(self, sql: str) -> dict[str, NDArray[Any]]:
        """The columns of a query over `probes` as arrays; those with empty cells are masked."""
        return self._store.columns(sql)

    @property
    def facts(self) -> list[Fact]:
        """What brands state, in the order of the files; with an as-of, what they stated by then."""
        limit = self._how.as_of
        return [f for f in self._found.facts if limit is None or f.at is None or f.at <= limit]

    @property
    def later_facts(self) -> int:
        """How many statements were made after the as-of."""
        return len(self._found.facts) - len(self.facts)

    def parts(self, group: str | None = None) -> list[tuple[str, frozenset[str]]]:
        """SQL for the probes of files that have the same of our columns, with those columns.

        A file without a column for answers does not say that nobody answered, so evidence is
        folded for each such part on its own, and added. With `group`, only the probes of that one.
        """
        return [(part.relation, part.present) for part in self.coded(group)]

    def coded(self, group: str | None = None) -> list[Part]:
        """The same parts, and as they are folded the quickest."""
        of_group = "" if group is None else f" AND COALESCE({GROUP}, '') = {literal(group)}"
        files: dict[frozenset[str], list[int]] = {}
        for number, present in self._found.present.items():
            files.setdefault(present, []).append(number)
        others = ", ".join(
            f"part.{ident(name)}" for name in self._columns if name not in ("brand", "channel")
        )
        pairs = tuple((str(brand), str(channel or "")) for brand, channel in self._pairs)
        parts = []
        for present, numbers in files.items():
            mine = f"_file IN ({', '.join(map(str, numbers))})" if len(files) > 1 else "TRUE"
            part = f"(SELECT * FROM probes WHERE {mine}{of_group}) AS part"
            coded = (
                f"(SELECT code AS brand, CAST(NULL AS VARCHAR) AS channel, _at, {others}"
                f" FROM {part} JOIN pairs ON pairs.brand = part.brand"
                " AND pairs.channel IS NOT DISTINCT FROM part.channel) AS coded"
            )
            parts.append(Part(part, coded, present, pairs, self._store.end, self._counts.latest))
        return parts

    def groups(self) -> list[str]:
        """Every group that a probe belongs to, sorted; "" for those whose cell is empty."""
        return sorted({group for _, group in self._probes})

    def counts(self, group: str | None = None) -> dict[str, int]:
        """How many probes each brand has, in all or in one group."""
        found = Counter[str]()
        for (brand, its), count in self._probes.items():
            if group is None or its == group:
                found[brand] += count
        return dict(found)

    def present_in(self, number: int) -> frozenset[str]:
        """Our columns that a file (by its number) has."""
        return self._found.present.get(number, frozenset())

    def brands(self) -> list[str]:
        """Every brand with a probe or a fact, sorted."""
        return sorted({brand for brand, _ in self._probes} | {fact.brand for fact in self.facts})

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
        counts = self._counts
        broken = sum(len(bad) for bad in self._found.bad_lines.values())
        outside = counts.of(None) - sum(self._probes.values())
        lost, lost_shown = self._store.lost(SHOWN) if reasons else (0, [])
        how = self._how
        return Intake(
            files=tuple(relation.path.name for relation in self._found.relations),
            rows=counts.rows + broken + self._found.fact_rows,
            probes=self.counts(),
            facts=len(self.facts),
            rejected=sum(reasons.values()),
            shown=tuple(problems),
            reasons=reasons,
            lost=lost,
            lost_shown=tuple(lost_shown),
            outside=outside + self.later_facts,
            filtered=counts.of(FILTERED) + self._found.filtered_facts,
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
        return self._how.now if self._counts.latest is None else self._counts.latest

    def _combinations(self) -> None:
        """Number brands with their channels, and count the probes of each brand and group."""
        self.run(
            "CREATE TABLE pairs AS SELECT brand, channel,"
            " CAST(ROW_NUMBER() OVER (ORDER BY brand, channel) - 1 AS INTEGER) AS code"
            " FROM (SELECT DISTINCT brand, channel FROM chosen)"
        )
        self._pairs = self.run("SELECT brand, channel FROM pairs ORDER BY code")
        counted = self.run("SELECT brand, of_group, SUM(probes) FROM chosen GROUP BY ALL")
        self._probes = {(brand, group): int(count) for brand, group, count in counted}

    def _note_zones(self) -> None:
        """A moment without a zone took one, and that is said."""
        count = sum(kind.local for kind in self._counts.kinds if kind.fault is None)
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
            probed = {brand for brand, _ in self._probes}
            self._found.notes += spelling_notes(self._found.facts, probed)

    def _lines(self, number: int, relation: Relation, ordinals: Sequence[int]) -> dict[int, int]:
        bad = frozenset(line for line, _ in self._found.bad_lines.get(number, ()))
        return lines_of(relation, ordinals, bad)

    def _problems(self) -> tuple[list[Problem], dict[str, int]]:
        """The first rejected rows with their lines, and how many were rejected for each reason."""
        found, reasons = self._found, Counter[str]()
        for kind in self._counts.kinds:
            if kind.fault not in (None, FILTERED):
                reasons[message(self._fault(kind.file, kind.fault), "…")] += kind.rows
        first = (
            []
            if not reasons
            else self.run(
                f"SELECT _file, _row, _fault, _said FROM rows WHERE _fault > {FILTERED}"
                f" ORDER BY _file, _row LIMIT {SHOWN}"
            )
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
