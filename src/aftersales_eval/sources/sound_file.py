"""Which reader a large file goes to that may be plain and sound: see `sound`."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import TYPE_CHECKING, Final

import duckdb

from aftersales_eval.model.blocks import Folding
from aftersales_eval.model.metric import Column, Metric
from aftersales_eval.sources.mapping import From
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.relations import Relation
from aftersales_eval.sources.sound import (
    NotPlainError,
    Reader,
    Rules,
    Sound,
    Vocabulary,
    ahead,
    may_be,
)

if TYPE_CHECKING:
    from aftersales_eval.model.histograms import Experienced


_KEPT: Final = 31 << 20
"""glibc does so up to 32 MB; other libraries are not concerned."""


def read(
    connection: duckdb.DuckDBPyConnection, relation: Relation, sources: Mapping[str, From],
    known: Mapping[str, Column], metrics: Mapping[str, Metric], how: Reading, folding: Folding,
) -> tuple[Sound, Experienced] | None:  # fmt: skip
    """What a file holds and its evidence; None where it is not large, plain and sound."""
    if not may_be(relation, sources, known, how):
        return None
    _keep_memory()
    vocabulary = Vocabulary()
    reader = Reader(Rules(sources, known, metrics.values(), how.now), vocabulary, folding)
    try:
        match relation.layout.kind:
            case "parquet" if relation.numbered:
                _read_parquet(connection, relation, sources, known, how, reader, vocabulary)
            case "csv":
                _read_text(relation, sources, known, reader, vocabulary)
            case _:
                return None
        sound = reader.end(how.as_of)
    except NotPlainError:
        return None
    as_of = how.as_of if how.as_of is not None else sound.latest
    pairs = [(brand, channel or "") for brand, channel in sound.pairs]
    with ThreadPoolExecutor(1) as pool:  # each is work for one processor
        repeats = pool.submit(reader.repeats)
        found = folding.end(pairs, how.now if as_of is None else as_of)
        return None if repeats.result() else (sound, found)


def _keep_memory() -> None:
    """Let the C library keep what is freed: else each block is made of new memory, which takes as
    long as to read it. It keeps pieces as large as the largest that it was given back once.
    """
    bytearray(_KEPT)


def _read_parquet(
    connection: duckdb.DuckDBPyConnection, relation: Relation, sources: Mapping[str, From],
    known: Mapping[str, Column], how: Reading, reader: Reader, vocabulary: Vocabulary,
) -> None:  # fmt: skip
    from aftersales_eval.sources.sound_parquet import NativeTable  # noqa: PLC0415 - one of two

    table = NativeTable(connection, relation, sources, known, how.mapping.timezone or how.timezone)
    rows = table.rows()
    reader.begin(frozenset(sources), rows)
    table.name(vocabulary)
    # Nothing is asked of the connection any more when this is left, in whatever way.
    with closing(ahead(table.makers(rows), workers=1, waiting=1)) as pieces:
        for piece in pieces:
            reader.add(piece)


def _read_text(
    relation: Relation, sources: Mapping[str, From], known: Mapping[str, Column], reader: Reader,
    vocabulary: Vocabulary,
) -> None:  # fmt: skip
    from aftersales_eval.sources.sound_csv import TextTable  # noqa: PLC0415

    layout = relation.layout
    usual = layout.encoding == "utf-8" and not layout.skip and not layout.mixed
    if not usual or len(layout.header) < 2 or sys.byteorder != "little":
        raise NotPlainError
    columns = [(source.column, known[name]) for name, source in sources.items()]
    with TextTable(relation.local, layout.delimiter, layout.header, columns, vocabulary) as table:
        reader.begin(frozenset(sources), table.rows())
        workers = os.cpu_count() or 1
        with closing(ahead(table.makers(), workers, waiting=2 * workers)) as pieces:
            for piece in pieces:
                reader.add(piece)
