"""Tables written for a test, and what is read of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import duckdb

from aftersales_eval.model.metric import BUILT_IN, Metric
from aftersales_eval.model.moment import parse_moment
from aftersales_eval.model.probe import Fact, Value
from aftersales_eval.model.result import Intake
from aftersales_eval.sources.files import expand
from aftersales_eval.sources.gathered import Gathered
from aftersales_eval.sources.mapping import Mapping as TableMapping
from aftersales_eval.sources.mapping import load_mapping
from aftersales_eval.sources.plain import read_plain
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.tables import Tables

NOW: Final = parse_moment("2026-07-01")
HEADER: Final = "brand,opened_at,first_response_at\n"
SOUND: Final = "A,2026-03-01T10:00Z,2026-03-01T11:00Z\n"


@dataclass(frozen=True)
class Found:
    """What was read: the sound rows in the order of the files, without their empty cells."""

    intake: Intake
    rows: list[dict[str, Value]]
    facts: list[Fact]
    as_of: int

    @property
    def rejected(self) -> list[tuple[int, str]]:
        """The rejected rows that are shown: line and message."""
        return [(problem.line, problem.message) for problem in self.intake.shown]

    @property
    def lines(self) -> list[int]:
        """The lines of the rejected rows that are shown."""
        return [problem.line for problem in self.intake.shown]

    def values(self, column: str) -> list[Value]:
        """A column's cells, None where they say nothing."""
        return [row.get(column) for row in self.rows]


def write(folder: Path, text: str | bytes, name: str = "probes.csv") -> Path:
    """Put a text as it is, or bytes, into a file of the folder."""
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def read(
    *files: Path | str,
    metrics: Mapping[str, Metric] = BUILT_IN,
    mapping: str | TableMapping = "",
    **how: Any,
) -> Found:
    """Read files as the commands do; `mapping` is the YAML of one, `how` the rest of a Reading.

    Whatever is read: where the reader of plain tables takes the files, it must find the same.
    """
    paths = expand([str(file) for file in files])
    if isinstance(mapping, str):
        mapping = written_mapping(paths[0].parent, mapping) if mapping else TableMapping()
    how = {"now": NOW, **how}
    reading = Reading(mapping=mapping, **how)
    plain = read_plain(paths, metrics, reading)
    with Tables(paths, metrics, reading) as tables:
        found = seen(tables)
        if plain is not None:
            assert seen(plain) == found
            assert where(plain) == where(tables)
        return found


def seen(probes: Tables | Gathered) -> Found:
    """What there is, in the order of the files."""
    rows = sorted(
        (row for brand in probes.brands() for row in probes.rows_of(brand)), key=lambda one: one[0]
    )
    told: list[dict[str, Value]] = [
        {name: cell for name, cell in row.items() if cell is not None} for _, row in rows
    ]
    return Found(probes.intake(), told, probes.facts, probes.as_of)


def where(probes: Tables | Gathered) -> list[tuple[str, frozenset[str], str]]:
    """Where each probe stands and what columns there are there, brand by brand as shown."""
    found = [one for brand in probes.brands() for one in probes.rows_of(brand)]
    places = probes.places([at for at, _ in found])
    return [(places[at], probes.present_in(at[0]), str(row.get("probe"))) for at, row in found]


def written_mapping(folder: Path, text: str) -> TableMapping:
    """A mapping from its YAML."""
    return load_mapping(write(folder, text, "mapping.yaml"))


def probes(folder: Path, text: str | bytes, name: str = "probes.csv", **how: Any) -> Found:
    """What is read of one table with this text."""
    return read(write(folder, text, name), **how)


def parquet(path: Path, query: str) -> Path:
    """Put the rows of a query into a Parquet file, in their native types."""
    with duckdb.connect(":memory:") as connection:
        connection.sql(query).write_parquet(str(path))
    return path
