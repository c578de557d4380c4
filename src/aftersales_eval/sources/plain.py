"""Small tables in our own plain form, read without a database.

A shopper's few hundred probes are read in less time than it takes to start DuckDB. Only what cannot
be read in two ways is read here: CSV in UTF-8 with our own columns, where every cell is in the form
that the documentation shows and no row has a fault. For anything else, `read_plain` gives None, and
`tables` reads the files and says what is wrong; a property test holds the two equal.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from aftersales_eval.errors import AftersalesError
from aftersales_eval.model.metric import Column, ColumnType, Metric, columns_of, order_of
from aftersales_eval.model.naming import channel_name, misspelt
from aftersales_eval.model.probe import Fact, Row, Value
from aftersales_eval.model.quantity import FUTURE_SKEW, NO, YES
from aftersales_eval.sources import mapping
from aftersales_eval.sources.facts import FACT_COLUMNS, foreign_note, read_fact
from aftersales_eval.sources.gathered import Gathered, Origin
from aftersales_eval.sources.reading import WHITE, YEAR_1900, Reading
from aftersales_eval.sources.sniff import layout

if TYPE_CHECKING:
    from aftersales_eval.model.blocks import Folding
    from aftersales_eval.sources.tables import Tables

LARGEST: Final = 250_000
"""How many bytes are read here; for more, the database is faster."""

_CONTROL: Final = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")
_FIELD: Final = r'(?:[^",]*|"[^"]*(?:""[^"]*)*")'
_RECORD: Final = re.compile(rf"{_FIELD}(?:,{_FIELD})*")
_MOMENT: Final = re.compile(
    r"\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)", re.ASCII
)
_NUMBER: Final = re.compile(r"\d{1,9}(\.\d{1,6})?", re.ASCII)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)
_NEEDS_OPENING: Final = ("first_response_at", "resolved_at", "closed_at")


class _NotPlain(Exception):  # noqa: N818 - not an error: another reader takes over
    """Something here could be read in another way, or is wrong."""


def read_plain(
    files: Sequence[Path], metrics: Mapping[str, Metric], how: Reading
) -> Gathered | None:
    """The probes and facts of small plain tables; None where any of them is not.

    It raises nothing: a file that is not there is left to `tables`, too.
    """
    if how.encoding or how.group_by or how.mapping != mapping.Mapping():
        return None
    try:
        return _read(files, metrics, how)
    except (_NotPlain, AftersalesError, OSError, ValueError, csv.Error):
        return None


def open_tables(
    files: Sequence[Path],
    metrics: Mapping[str, Metric],
    how: Reading,
    folding: Callable[[], Folding] | None = None,
) -> Gathered | Tables:
    """Tables of probes and facts: small plain ones at once, all others by the database.

    Whoever wants nothing but evidence says by `folding` what is to count it; see `Tables`.
    """
    plain = read_plain(files, metrics, how)
    if plain is not None:
        return plain
    from aftersales_eval.sources.tables import Tables  # noqa: PLC0415 - what is costly comes late

    return Tables(files, metrics, how, folding() if folding else None)


def _read(files: Sequence[Path], metrics: Mapping[str, Metric], how: Reading) -> Gathered:
    if sum(path.stat().st_size for path in files) > LARGEST:
        raise _NotPlain
    columns = columns_of(metrics.values())
    origins: list[Origin] = []
    facts: list[Fact] = []
    foreign: list[str] = []
    for path in files:
        header, records = _records(path)
        if {"brand", "fact", "value"} <= set(header):
            rows = list(_typed(header, records, FACT_COLUMNS, how.now))
            origins.append(Origin(path.name, read=len(rows)))
            unknown: dict[str, None] = {}
            for row in rows:
                fact, problem = read_fact(row, metrics)
                if problem:
                    raise _NotPlain
                if fact is None:
                    unknown[str(row["fact"])] = None
                else:
                    facts.append(fact)
            foreign += [foreign_note(unknown)] if unknown else []
        else:
            rows = list(_typed(header, records, columns, how.now))
            places = [f"{path.name}:{line}" for line in range(2, len(rows) + 2)]
            present = frozenset(header).intersection(columns)
            origins.append(Origin(path.name, rows, places, present, len(rows)))
    _hold_sound([row for origin in origins for row in origin.rows], metrics)
    return Gathered(origins, facts, metrics, how, foreign)


def _records(path: Path) -> tuple[list[str], list[list[str]]]:
    """The header and the records of a file, each of them one line."""
    str(path.resolve()).encode()  # a name that is not text is a ValueError
    found = layout(path)
    if (found.kind, found.encoding, found.delimiter, found.skip) != ("csv", "utf-8", ",", 0):
        raise _NotPlain
    text = path.read_bytes().decode()
    if "\r" in text:
        if not text.count("\r") == text.count("\n") == text.count("\r\n"):
            raise _NotPlain
        text = text.replace("\r\n", "\n")
    if _CONTROL.search(text):
        raise _NotPlain
    header, *records = [_split(line) for line in text.removesuffix("\n").split("\n")]
    width = len(header)
    if width < 2 or not records or any(len(record) != width for record in records):
        raise _NotPlain
    if tuple(header) != found.header:
        raise _NotPlain
    return header, records


def _split(line: str) -> list[str]:
    if '"' not in line:
        return line.split(",")
    if not _RECORD.fullmatch(line):
        raise _NotPlain
    return next(csv.reader([line], strict=True))


def _typed(
    header: Sequence[str], records: Sequence[Sequence[str]], known: Mapping[str, Column], now: int
) -> Iterator[dict[str, Value]]:
    """Records as rows of typed values; columns that nothing reads are left out."""
    if "brand" not in header or misspelt(header, known):
        raise _NotPlain
    readers = [
        (at, name, _READERS[known[name].type], known[name])
        for at, name in enumerate(header)
        if name in known
    ]
    if all(column.type is ColumnType.TEXT for *_, column in readers):
        raise _NotPlain  # it says nothing: the other reader says so
    for record in records:
        row: dict[str, Value] = {}
        for at, name, read, column in readers:
            text = record[at].strip(WHITE)
            if text:
                row[name] = read(text, column, now)
        if not row.get("brand"):
            raise _NotPlain
        yield row


def _text(text: str, column: Column, _: int) -> str:
    if column.name != "channel":
        return text
    if not text.isascii():
        raise _NotPlain
    return channel_name(text)


def _moment(text: str, _: Column, now: int) -> int:
    if not _MOMENT.fullmatch(text):
        raise _NotPlain
    at = (datetime.fromisoformat(text) - _EPOCH) // _MICROSECOND
    if not YEAR_1900 <= at <= now + FUTURE_SKEW:
        raise _NotPlain
    return at


def _yes_no(text: str, _: Column, __: int) -> bool:
    word = text.lower()
    if not text.isascii() or word not in YES | NO:
        raise _NotPlain
    return word in YES


def _number(text: str, column: Column, _: int) -> float:
    if not _NUMBER.fullmatch(text):
        raise _NotPlain
    value = float(text)
    too_low = column.low is not None and value < column.low
    too_high = column.high is not None and value > column.high
    if too_low or too_high or (column.whole and not value.is_integer()):
        raise _NotPlain
    return value


def _duration(*_: object) -> int:
    raise _NotPlain  # with its units it has many forms, and few tables have one


_READERS: Final[dict[ColumnType, Callable[[str, Column, int], Value]]] = {
    ColumnType.TEXT: _text,
    ColumnType.TIME: _moment,
    ColumnType.YES_NO: _yes_no,
    ColumnType.NUMBER: _number,
    ColumnType.DURATION: _duration,
}


def _hold_sound(rows: Sequence[Row], metrics: Mapping[str, Metric]) -> None:
    """No row has a fault between its columns, and no probe is there twice."""
    order = order_of(metrics.values())
    seen: set[tuple[Value, Value]] = set()
    for row in rows:
        for first, second in order:
            early, late = row.get(first), row.get(second)
            if early is not None and late is not None and late < early:  # type: ignore[operator]
                raise _NotPlain
        if "opened_at" not in row and any(name in row for name in _NEEDS_OPENING):
            raise _NotPlain
        if row.get("resolved") is False and "resolved_at" in row:
            raise _NotPlain
        if "probe" in row:
            key = (row["brand"], row["probe"])
            if key in seen:
                raise _NotPlain
            seen.add(key)
