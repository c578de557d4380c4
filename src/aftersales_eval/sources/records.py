"""Records of a file that are not of the right form, and the line that each record stands in."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

import duckdb

from aftersales_eval.sources.reading import WHITE
from aftersales_eval.sources.relations import NOT_IN_JSON, Relation
from aftersales_eval.sources.sniff import csv_lines

SWALLOWED: Final = "behind a quote that is not closed"
"""What is wrong with a line that an open quote took with it."""

_LONGEST_FIELD: Final = 2**31 - 1


def malformed(connection: duckdb.DuckDBPyConnection, relation: Relation) -> list[tuple[int, str]]:
    """The (line, message) of records that are not of the right form.

    Each stands there once; lines that an open quote took with it are counted at the line of it.

    To be asked after the relation was read.
    """
    if not relation.rejects:
        return []
    rows = connection.execute(
        "SELECT line_byte_position, ANY_VALUE(error_type), ANY_VALUE(error_message),"
        " ANY_VALUE(csv_line)"
        f" FROM {relation.rejects} GROUP BY 1 ORDER BY 1"
    ).fetchall()
    lines = _lines_at(relation.local, [int(row[0]) for row in rows])
    found = []
    for line, (_, kind, text, record) in zip(lines, rows, strict=True):
        problem = _form_message(str(kind), str(text))
        gone = _swallowed(str(record), relation.layout.delimiter) if kind == "UNQUOTED VALUE" else 0
        if gone:  # the database shows no more than the first of them
            problem += f"; at least {gone} lines behind it went with it"
            found += [(line, SWALLOWED)] * gone
        found.append((line, problem))
    return found


def _swallowed(record: str, delimiter: str) -> int:
    """How many lines behind its first a record has that ends inside a quote."""
    lines = record.strip("\r\n").splitlines(keepends=True)
    try:
        list(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error as error:
        return len(lines) - 1 if "unexpected end" in str(error) else 0
    return 0


def _lines_at(local: Path, positions: Sequence[int]) -> list[int]:
    """The line of the record at each position (rising), counted in the file itself.

    The database counts records where it says line, and records may hold line breaks. Its positions
    count from 1 and may lie before the line breaks and blank lines in front of a record.
    """
    lines, line, at, last = [], 1, 0, b" "
    with local.open("rb") as stream:
        for position in positions:
            while at < position - 1:
                chunk = stream.read(min(position - 1 - at, 1_000_000))
                if not chunk:
                    break
                line += _breaks(last + chunk)
                last, at = chunk[-1:], at + len(chunk)
            stream.seek(at)
            while (ahead := stream.read(1)) in (b"\r", b"\n"):
                line += _breaks(last + ahead)
                last, at = ahead, at + 1
            stream.seek(at)
            lines.append(line)
    return lines


def _breaks(text: bytes) -> int:
    """How many lines end in a text, of which the first byte was counted before."""
    ends = text.count(b"\n") + text.count(b"\r") - text.count(b"\r\n")
    return ends - (text[:1] in (b"\r", b"\n"))


def _form_message(kind: str, text: str) -> str:
    """What is wrong with a record, from the database's word for it."""
    match kind:
        case "TOO MANY COLUMNS" | "MISSING COLUMNS":
            numbers = text.replace("Expected Number of Columns: ", "").replace("Found: ", "")
            wanted, _, found = numbers.partition(" ")
            # The database stops counting at the first column too many.
            found = found if kind == "MISSING COLUMNS" else "more"
            return f"{found} columns where the header has {wanted}"
        case "UNQUOTED VALUE":
            return "a quote that is not closed"
        case "INVALID ENCODING":
            return "bytes that are not UTF-8; see --encoding"
        case "LINE SIZE OVER MAXIMUM":
            return "a line that is too long"
        case _:
            return text[:120].split("\n", maxsplit=1)[0]


def lines_of(
    relation: Relation, ordinals: Iterable[int], bad_lines: frozenset[int]
) -> dict[int, int]:
    """The line in which each record (counted from 1, malformed ones left out) begins.

    A Parquet file has no lines: the record's number stands for it.
    """
    wanted = sorted(set(ordinals))
    if not wanted or relation.layout.kind == "parquet":
        return {n: n for n in wanted}
    starts = _starts(relation, bad_lines)
    found: dict[int, int] = {}
    last = wanted[-1]
    keep = set(wanted)
    for number, line in enumerate(itertools.islice(starts, last), 1):
        if number in keep:
            found[number] = line
    return found


def _starts(relation: Relation, bad_lines: frozenset[int]) -> Iterator[int]:
    """The first line of each well-formed record after the header."""
    skip = relation.layout.skip
    if relation.layout.kind == "jsonl":
        with relation.local.open(encoding="utf-8-sig", errors="replace") as stream:
            for number, line in enumerate(stream, 1):
                if number not in bad_lines and line.strip(WHITE + NOT_IN_JSON):
                    yield number
        return
    limit = csv.field_size_limit(_LONGEST_FIELD)
    try:
        with csv_lines(relation.local, relation.layout.delimiter, skip) as stream:
            yield from _csv_starts(stream, relation.layout.delimiter, skip, bad_lines)
    finally:
        csv.field_size_limit(limit)


def _csv_starts(
    lines: Iterable[str], delimiter: str, skip: int, bad_lines: frozenset[int]
) -> Iterator[int]:
    """As the database does, the reader goes on behind the record where a quote is amiss."""
    reader = csv.reader(lines, delimiter=delimiter)
    previous, header = skip, True
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            row = ["?"]
        start, previous = previous + 1, skip + reader.line_num
        if not row or row == [""]:
            continue
        if header:
            header = False
        elif start not in bad_lines:
            yield start
