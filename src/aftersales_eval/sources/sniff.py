"""What kind of table a file is: encoding, delimiter and header, from its first part.

Nothing is guessed in silence: where the first part does not make sense, the error says which option
would settle it.
"""

from __future__ import annotations

import codecs
import csv
import io
import json
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from aftersales_eval.errors import DataError, Problem, SourceError

SAMPLE_BYTES: Final = 262_144
_DELIMITERS: Final = ",;\t|"
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class HeaderError(DataError):
    """The first line is not a header; `skip` lines further down, a table seems to begin."""

    def __init__(self, path: Path, line: int, found: int, width: int, skip: int) -> None:
        super().__init__(
            f"{path}: line {line} has {found} columns, the lines below {width}",
            problems=[Problem("not a header", str(path), line)],
            hint=f"if the table starts further down, say skip: {skip} in a mapping",
        )
        self.skip = skip


class Layout(NamedTuple):
    """A text table's layout; `kind` is `csv`, `jsonl` or `parquet`.

    `skip` is how many lines stand before the header, blank ones included; `mixed` says that the
    lines end in different ways.
    """

    kind: str
    encoding: str = "utf-8"
    delimiter: str = ","
    skip: int = 0
    header: tuple[str, ...] = ()
    sample: tuple[tuple[str, ...], ...] = ()
    mixed: bool = False


def first_bytes(path: Path, size: int = SAMPLE_BYTES) -> bytes:
    """The beginning of a file; SourceError when there is none, DataError when it is empty."""
    if path.is_dir():
        raise SourceError(
            f"{path} is a folder", hint=f"give its files, such as '{path}/*.csv' in quotes"
        )
    if path.exists() and not path.is_file():
        raise SourceError(f"{path} is not a file", hint="it is read more than once: save it first")
    try:
        with path.open("rb") as stream:
            raw = stream.read(size)
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror or error}") from None
    if not raw:
        raise DataError(f"{path} is empty")
    return raw


def layout(path: Path, *, encoding: str = "", delimiter: str = "", skip: int = 0) -> Layout:
    """The layout of a file, from its name and first part; what is given is not guessed.

    Raises DataError naming `--encoding`, or the mapping's `skip` or `delimiter`.
    """
    raw = first_bytes(path)
    suffix = path.suffix.lower()
    if raw.startswith(b"PAR1") or suffix in (".parquet", ".pq"):
        return Layout("parquet")
    encoding = _given_encoding(encoding) or _encoding(raw, path)
    text = _decode(raw, encoding, path)
    first = text.lstrip()[:1]
    if suffix in (".jsonl", ".ndjson", ".json") or (
        first == "{" and suffix not in (".csv", ".tsv")
    ):
        if first == "[":
            raise DataError(
                f"{path} is one JSON array", hint="write one object per line (JSON Lines)"
            )
        return Layout("jsonl", encoding, header=_json_keys(text))
    whole = len(raw) < SAMPLE_BYTES
    return _csv(path, text, encoding, delimiter or ("\t" if suffix == ".tsv" else ""), skip, whole)


def _encoding(raw: bytes, path: Path) -> str:
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return name
    zeros = raw[:2000].count(0)
    if zeros > len(raw[:2000]) // 4:
        return "utf-16-le" if raw[1:2] == b"\x00" else "utf-16-be"
    try:
        codecs.getincrementaldecoder("utf-8")().decode(raw)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        problem = Problem("bytes that are not UTF-8", str(path), line)
        raise DataError(
            f"{path} is not UTF-8 text",
            problems=[problem],
            hint="say what it is with --encoding, such as --encoding cp1252 or latin-1",
        ) from None
    return "utf-8"


def _given_encoding(name: str) -> str:
    """The encoding that was asked for, by its usual name; empty when none was."""
    if not name:
        return ""
    try:
        " ".encode(name)  # which codecs that do not make text refuse
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        raise DataError(
            f"{name!r} is not an encoding", hint="such as utf-8, utf-16, cp1252, latin-1"
        ) from None


def _decode(raw: bytes, encoding: str, path: Path) -> str:
    """The beginning of a text, without a byte-order mark."""
    try:
        return codecs.getincrementaldecoder(encoding)().decode(raw).removeprefix("\ufeff")
    except UnicodeError as error:
        raise DataError(
            f"{path} is not {encoding} text: {error}", hint="try another --encoding"
        ) from None


def _json_keys(text: str) -> tuple[str, ...]:
    keys: dict[str, None] = {}
    for line in text.split("\n")[:1000]:
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(value, dict):
            keys.update(dict.fromkeys(value))
    return tuple(keys)


def _csv(path: Path, text: str, encoding: str, delimiter: str, skip: int, whole: bool) -> Layout:
    lines = list(io.StringIO(text, newline=""))
    if not whole:
        lines = lines[:-1]
    if not any(line.strip() for line in lines[skip:]):
        raise DataError(f"{path} has no header", hint="the first line names the columns")
    skip += next(i for i, line in enumerate(lines[skip:]) if line.strip("\r\n"))
    lines = lines[skip:]
    delimiter = delimiter or _delimiter(lines)
    starts, rows = zip(*records(lines, delimiter, 200), strict=True)
    header = tuple(name.strip() for name in rows[0])
    width = _usual_width(rows)
    if len(header) != width:
        start = next(at for at, row in zip(starts, rows, strict=True) if len(row) == width)
        raise HeaderError(path, skip + 1, len(header), width, skip + start)
    if len(header) == 1 and any(d in rows[0][0] for d in _DELIMITERS):
        raise DataError(f"{path}: the header is one column", hint="say delimiter: in a mapping")
    repeated = [name for name, n in Counter(header).items() if n > 1 and name]
    if repeated:
        raise DataError(f"{path}: the header has {repeated[0]!r} twice", hint="rename one of them")
    named = tuple(name or f"column_{i}" for i, name in enumerate(header, 1))
    unquoted = re.sub(r'"[^"]*"', "", text)
    mixed = unquoted.count("\r\n") not in (0, unquoted.count("\n"))
    sample = tuple(tuple(row) for row in rows[1:])
    return Layout("csv", encoding, delimiter, skip, named, sample, mixed)


def records(lines: Sequence[str], delimiter: str, most: int) -> list[tuple[int, list[str]]]:
    """The first records that are not blank, each with how many lines stand before it.

    A broken end is left out.
    """
    reader = csv.reader(lines, delimiter=delimiter)
    rows: list[tuple[int, list[str]]] = []
    before = 0
    try:
        for row in reader:
            if row:
                rows.append((before, row))
            before = reader.line_num
            if len(rows) >= most:
                break
    except csv.Error:
        pass
    return rows or [(0, [""])]


def _delimiter(lines: Sequence[str]) -> str:
    """The delimiter that splits most lines into the same number of several columns."""

    def score(candidate: str) -> tuple[int, int]:
        counts = Counter(len(row) for _, row in records(lines, candidate, 60))
        width, hits = max(counts.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]))
        return (hits if width > 1 else 0, width)

    return max(_DELIMITERS, key=score)


def _usual_width(rows: Sequence[Sequence[str]]) -> int:
    """The commonest number of columns; the header's own where that is as common as any."""
    counts = Counter(len(row) for row in rows)
    most = max(counts.values())
    if counts[len(rows[0])] == most or len(rows) == 1:
        return len(rows[0])
    return max(width for width, n in counts.items() if n == most)


def decoded_copy(path: Path, encoding: str, target: Path, *, even: bool) -> None:
    """Write the file as UTF-8, with even line ends where asked; DataError when it is no text."""
    try:
        with (
            path.open(encoding=encoding, newline=None if even else "") as source,
            target.open("w", encoding="utf-8", newline="") as out,
        ):
            while chunk := source.read(1_000_000):
                out.write(chunk)
    except UnicodeError as error:
        raise DataError(f"{path} is not {encoding} text: {error}") from None


def csv_lines(path: Path, delimiter: str, skip: int) -> io.TextIOWrapper:
    """The file's text from behind the skipped lines, for finding the line of a record."""
    stream = path.open(encoding="utf-8-sig", errors="replace", newline="")
    for _ in range(skip):
        stream.readline()
    return stream
