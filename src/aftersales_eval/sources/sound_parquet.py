# ruff: noqa: S608 - names and texts come from `ident` and `literal`
"""A Parquet file of native types as arrays: see `sound`."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, Final

import duckdb
import numpy as np
from numpy.typing import NDArray

from aftersales_eval.model.blocks import NO_MOMENT, NOTHING, Block
from aftersales_eval.model.metric import Column, ColumnType
from aftersales_eval.sources.cells import BARE, WHOLE, edged
from aftersales_eval.sources.mapping import From
from aftersales_eval.sources.relations import Relation
from aftersales_eval.sources.sound import NotPlainError, Piece, Vocabulary
from aftersales_eval.sources.sound_cells import stirred
from aftersales_eval.sources.sql import ident, literal

BLOCK: Final = 400_000
"""How many rows are fetched at once, at least: whole groups of rows as they stand in the file."""

_FEW: Final = 2**7 - 1
"""No number is larger where a scale ends below it."""


class NativeTable:
    """A Parquet file of which every column has a native type, in pieces."""

    def __init__(
        self,
        connection: duckdb.DuckDBPyConnection,
        relation: Relation,
        sources: Mapping[str, From],
        known: Mapping[str, Column],
        zone: str,
    ) -> None:
        """Raises NotPlainError for a column of another type."""
        self._run = connection.execute
        self._relation = relation
        self._bare: list[str] = []
        self._zone = zone
        cells = {name: relation.native(source.column) for name, source in sources.items()}
        types = {name: relation.columns[source.column] for name, source in sources.items()}
        self._brand, self._channel = cells["brand"], cells.get("channel")
        self._columns = {
            name: self._native(known[name], types[name], cell)
            for name, cell in cells.items()
            if known[name].type is not ColumnType.TEXT
        }
        texts = [types[name] for name in ("brand", "channel") if name in types]
        if any(kind != "VARCHAR" for kind in texts):
            raise NotPlainError
        self._probe, self._probe_type = cells.get("probe"), types.get("probe", "")
        if self._probe and self._probe_type not in ("VARCHAR", *WHOLE):
            raise NotPlainError

    def _native(self, column: Column, native: str, cell: str) -> str:
        """SQL for a cell of one of our types, an error where it holds what ours do not."""
        wanted = column.type
        if wanted is ColumnType.TIME and native == "TIMESTAMP WITH TIME ZONE":
            return cell
        if wanted is ColumnType.TIME and native in BARE and self._zone == "UTC":
            self._bare.append(column.name)
            return f"CAST({cell} AS TIMESTAMP)"
        if wanted is ColumnType.YES_NO and native == "BOOLEAN":
            return f"CAST({cell} AS TINYINT)"
        if wanted is ColumnType.NUMBER and native in (*WHOLE, "DOUBLE"):
            few = column.high is not None and column.high <= _FEW
            kind = "TINYINT" if few else "INTEGER"
            if native == "DOUBLE":
                cell = f"CASE WHEN {cell} <> FLOOR({cell}) THEN ERROR('not whole') ELSE {cell} END"
            return f"CAST({cell} AS {kind})"
        raise NotPlainError

    def rows(self) -> int:
        """How many rows the file has."""
        found = self._run(f"SELECT COUNT(*) FROM ({self._relation.sql})").fetchone()
        return int(found[0]) if found else 0

    def name(self, vocabulary: Vocabulary) -> None:
        """Number the brands and channels of the first piece; the rest are, when one is missing.

        Most files have in each piece what they have in any, and to look through all takes a tenth
        of the time of reading them.
        """
        self._vocabulary = vocabulary
        self._number(f"_nth < {self._step}")

    def _number(self, rows: str) -> None:
        channel = self._channel or "CAST(NULL AS VARCHAR)"
        found = self._run(
            f"SELECT DISTINCT {self._brand}, {channel} FROM ({self._relation.sql}) WHERE {rows}"
        ).fetchall()
        if any(brand is None or not _plain(said or "") for brand, said in found):
            raise NotPlainError
        vocabulary = self._vocabulary
        places = [vocabulary.place(brand, said or "") for brand, said in found]
        self._run(
            "CREATE OR REPLACE TEMP TABLE named AS SELECT UNNEST(?::VARCHAR[]) AS brand,"
            " UNNEST(?::VARCHAR[]) AS channel, UNNEST(?::INTEGER[]) AS place",
            [[brand for brand, _ in found], [said for _, said in found], places],
        )
        # What a probe's hash is marked with: probes of different brands may be called the same.
        self._marks = stirred(np.array(vocabulary.owners, np.uint64) + np.uint64(1))

    @functools.cached_property
    def _step(self) -> int:
        """As many rows as some whole groups have: a group that is read in two pieces takes twice as
        long, and one group is read by one processor only.
        """
        found = self._run(
            "SELECT MAX(row_group_num_rows) FROM"
            f" PARQUET_METADATA({literal(str(self._relation.local))})"
        ).fetchone()
        group = max(int(found[0] or 1) if found else 1, 1)
        return group * max(2, -(-BLOCK // group))

    def makers(self, rows: int) -> Iterator[Callable[[], Piece]]:
        """What reads each piece of the file; none may be read while another is."""
        for at in range(0, rows, self._step):
            yield partial(self._piece, at, at + self._step)

    def _piece(self, first: int, last: int) -> Piece:
        said = self._said(first, last)
        if (said["_place"] < 0).any():
            self._number("TRUE")
            said = self._said(first, last)
        place = said["_place"].astype(np.int64)
        columns = {name: _filled(said[name]) for name in self._columns}
        hashes = said.get("_hash", np.zeros(0, np.uint64))
        if len(hashes):
            hashes ^= self._marks.take(place)
        bare = np.zeros(len(place), bool)
        for name in self._bare:
            bare |= columns[name] != NO_MOMENT
        return Piece(
            Block(place, columns),
            hashes.compressed() if isinstance(hashes, np.ma.MaskedArray) else hashes,
            int(np.count_nonzero(bare)),
        )

    def _said(self, first: int, last: int) -> Mapping[str, NDArray[Any]]:
        try:
            return self._run(self._query(first, last)).fetchnumpy()
        except duckdb.Error:  # a number or a moment that ours do not hold
            raise NotPlainError from None

    def _query(self, first: int, last: int) -> str:
        cells = "".join(f", {sql} AS {ident(name)}" for name, sql in self._columns.items())
        if self._probe:
            text = self._probe_type == "VARCHAR"
            white = f"WHEN {edged(self._probe)} THEN ERROR('white space')" if text else ""
            known = f"WHEN {self._probe} IS NOT NULL THEN HASH({self._probe})"
            cells += f", CASE {white} {known} END AS _hash"
        channel = f"IS NOT DISTINCT FROM {self._channel}" if self._channel else "IS NULL"
        return (
            f"SELECT COALESCE(named.place, -1) AS _place{cells} FROM ({self._relation.sql}) AS read"
            f" LEFT JOIN named ON named.brand = {self._brand} AND named.channel {channel}"
            f" WHERE _nth >= {first} AND _nth < {last}"
        )


def _filled(column: NDArray[Any]) -> NDArray[Any]:
    """A column with what stands for nothing where there is none; no number is below 0.

    An endless moment is the largest or smallest number, which is no moment of a sound probe.
    """
    values = column.data if isinstance(column, np.ma.MaskedArray) else column
    nothing = NOTHING
    if values.dtype.kind == "M":
        values, nothing = values.view(np.int64), NO_MOMENT
        if len(values) and values.min() == NO_MOMENT:  # a cell that is there, and looks like none
            raise NotPlainError
    elif len(values) and values.min() < 0:
        raise NotPlainError
    if isinstance(column, np.ma.MaskedArray):
        np.copyto(values, nothing, where=np.ma.getmaskarray(column))
    return values


def _plain(channel: str) -> bool:
    """Whether all that reads a channel reads it alike: no controls, no blanks around it."""
    return channel == channel.strip() and (not channel or channel.isprintable())
