"""A plain text table as arrays, without a database: see `sound`.

Cells are found by their delimiters and read eight bytes at a time, as whole numbers: of a table
without quotes, with moments as `2026-03-01T09:30:00Z` and whole numbers, nothing else is needed.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.model.blocks import NO_MOMENT, NOTHING, Block
from aftersales_eval.model.metric import Column, ColumnType
from aftersales_eval.model.quantity import MICROSECONDS, NO, YES
from aftersales_eval.sources.sound import NotPlainError, Piece, Vocabulary
from aftersales_eval.sources.sound_cells import (
    KEEP,
    PAD,
    SPACE,
    Cells,
    Ints,
    Names,
    Words,
    mixed,
    stirred,
)

BLOCK: Final = 1 << 22
"""How many bytes are read at once."""

_LINE: Final = 1 << 16
"""No record is longer."""

_ZEROS: Final = np.uint64(0x3030303030303030)
_SIX: Final = np.uint64(0x0606060606060606)
_HIGH: Final = np.uint64(0xF0F0F0F0F0F0F0F0)
_BYTE: Final = np.uint64(0xFF)


def _word(text: bytes) -> np.uint64:
    return np.uint64(int.from_bytes(text.ljust(8, b"\0"), "little"))


class _Form(NamedTuple):
    """A part of a moment: eight bytes from `at` on, with `form`, and which of them are digits."""

    at: int
    form: np.uint64
    digits: np.uint64
    checked: np.uint64

    @staticmethod
    def of(at: int, text: str) -> _Form:
        """A form in which 0 stands for a digit."""
        digits = bytes(6 if c == "0" else 0 for c in text)
        checked = bytes(0xF0 if c == "0" else 0xFF for c in text)
        return _Form(at, _word(text.encode()), _word(digits), _word(checked))


_SECONDS: Final = (_Form.of(0, "0000-00-"), _Form.of(8, "00T00:00"), _Form.of(12, "0:00:00Z"))
_MINUTES: Final = (_Form.of(0, "0000-00-"), _Form.of(8, "00T00:00"), _Form.of(9, "0T00:00Z"))

_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_MONTHS: Final = np.arange(
    f"{_FIRST_YEAR}-01", f"{_LAST_YEAR + 1}-02", dtype="datetime64[M]"
).astype("datetime64[D]")
_DAYS: Final = _MONTHS.astype(np.int64)[:-1]
"""On which day since 1970 each month begins."""
_LENGTHS: Final = np.diff(_MONTHS.astype(np.int64))


def _moments(cells: Cells, start: Ints, size: Ints) -> Ints:
    """Microseconds since 1970 of moments in the usual form."""
    found = np.full(cells.rows, NO_MOMENT)
    there = np.flatnonzero(size)
    if not len(there):
        return found
    begin, length = (start, size) if len(there) == len(size) else (start[there], size[there])
    bare = length == 17
    if not bare.any():
        found[there] = _instants(cells, begin, _SECONDS, length, 20)
        return found
    for size_, forms in ((17, _MINUTES), (20, _SECONDS)):
        mine = np.flatnonzero(bare if size_ == 17 else ~bare)
        found[there[mine]] = _instants(cells, begin[mine], forms, length[mine], size_)
    return found


def _instants(cells: Cells, start: Ints, forms: Sequence[_Form], length: Ints, wanted: int) -> Ints:
    """The same of cells that are there, in one form."""
    bad = np.zeros(len(start), np.uint64)
    twos = []
    for form in forms:
        word = cells.words[start + form.at]
        word ^= form.form
        sums = word + form.digits
        sums |= word
        sums &= form.checked
        bad |= sums
        # Each byte becomes the number that it makes with the one behind it.
        tens = word * np.uint64(10)
        word >>= np.uint64(8)
        tens += word
        twos.append(tens)
    if (length != wanted).any() or bad.any():
        raise NotPlainError

    def part(n: int, byte: int) -> Ints:
        return ((twos[n] >> np.uint64(8 * byte)) & _BYTE).view(np.int64)

    year = part(0, 0) * 100 + part(0, 2)
    month, day, hour, minute = part(0, 5), part(1, 0), part(1, 3), part(1, 6)
    second = part(2, 5) if wanted == 20 else np.zeros(1, np.int64)
    months = (year - _FIRST_YEAR) * 12 + (month - 1)
    if (
        months.min(initial=0) < 0 or months.max(initial=0) >= len(_DAYS)
        or month.min(initial=1) < 1 or month.max(initial=1) > 12
        or day.min(initial=1) < 1 or (day > _LENGTHS.take(months)).any()
        or hour.max(initial=0) > 23 or minute.max(initial=0) > 59 or second.max(initial=0) > 59
    ):  # fmt: skip
        raise NotPlainError
    total = _DAYS.take(months) + (day - 1)
    for unit, more in ((24, hour), (60, minute), (60, second)):
        total *= unit
        total += more
    total *= MICROSECONDS
    return np.asarray(total)


def _numbers(cells: Cells, start: Ints, size: Ints) -> NDArray[np.int32]:
    """Whole numbers of up to eight digits."""
    digit = cells.byte(start)
    digit -= np.uint8(48)
    found = digit.astype(np.int32)
    if ((digit > 9) & (size == 1)).any():
        raise NotPlainError
    found[size == 0] = NOTHING
    longer = np.flatnonzero(size > 1)
    if len(longer):
        length = size[longer]
        if length.max() > 8:
            raise NotPlainError
        word = cells.words[start[longer]]
        shift = (8 * (8 - length)).astype(np.uint64)
        word <<= shift
        word |= _ZEROS & KEEP[8 - length]  # zeros in front
        word ^= _ZEROS
        if ((word | (word + _SIX)) & _HIGH).any():
            raise NotPlainError
        number = np.zeros(len(longer), np.int64)
        for byte in range(8):
            number = number * 10 + ((word >> np.uint64(8 * byte)) & _BYTE).view(np.int64)
        found[longer] = number
    return found


_CASE: Final = np.uint64(0x2020202020202020)
_SAID: Final = [(_word(w.encode()), said) for words, said in ((YES, 1), (NO, 0)) for w in words]


def _yes_no(cells: Cells, start: Ints, size: Ints) -> NDArray[np.int8]:
    """Yes and no in the usual words."""
    found = np.full(cells.rows, NOTHING, np.int8)
    words = cells.read(start, np.minimum(size, 8))
    if not words:
        return found
    word, left = words[0], cells.rows - np.count_nonzero(size == 0)
    word |= _CASE & KEEP[np.minimum(size, 8)]
    for text, said in _SAID:
        if left:
            same = word == text
            found[same] = said
            left -= np.count_nonzero(same)
    if left or size.max() > 8:
        raise NotPlainError
    return found


class TextTable:
    """A text table of which every cell is in the usual form, in pieces."""

    def __init__(
        self,
        path: Path,
        delimiter: str,
        header: Sequence[str],
        columns: Sequence[tuple[str, Column]],
        vocabulary: Vocabulary,
    ) -> None:
        """`columns` are those to be read, each with its name in the file."""
        self._path, self._delimiter, self._width = path, ord(delimiter), len(header)
        self._at = {column.name: header.index(name) for name, column in columns}
        self._read = [c for _, c in columns if c.type is not ColumnType.TEXT]
        self._names, self._vocabulary = Names(vocabulary), vocabulary
        self.size = path.stat().st_size

    def __enter__(self) -> TextTable:
        self._stream = self._path.open("rb")
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def makers(self) -> Iterator[Callable[[], Piece]]:
        """What reads each piece of the file."""
        header = self._stream.readline(_LINE)
        if not header.endswith(b"\n") or b'"' in header or b"\r" in header:
            raise NotPlainError
        for at in range(len(header), self.size, BLOCK):
            yield partial(self._piece, at, len(header))

    def rows(self) -> int:
        """About how many records there are."""
        some = os.pread(self._stream.fileno(), _LINE, 0)
        return self.size * (some.count(b"\n") + 1) // max(len(some), 1)

    def _piece(self, at: int, first: int) -> Piece:
        text = self._text(at, first)
        if not text:
            nothing = {c.name: np.zeros(0, np.int64) for c in self._read}
            return Piece(Block(np.zeros(0, np.int64), nothing), np.zeros(0, np.uint64))
        if b'"' in text or not _is_utf8(text):
            raise NotPlainError
        last = b"" if text.endswith(b"\n") else b"\n"
        padded = b"".join((text, last, bytes(PAD)))
        cells = Cells(np.frombuffer(padded, np.uint8), self._delimiter, self._width)
        pair = self._names.places(cells, self._at["brand"], self._at.get("channel"))
        columns: dict[str, NDArray[Any]] = {}
        for column in self._read:
            read = _READERS[column.type]
            columns[column.name] = read(cells, *cells.column(self._at[column.name]))
        return Piece(Block(pair, columns), self._hashes(cells, pair))

    def _text(self, at: int, first: int) -> bytes:
        """The records that begin in the block from `at` on; the first of all begins at `first`."""
        before = at - 1 if at > first else at
        text = os.pread(self._stream.fileno(), at + BLOCK + _LINE - before, before)
        more = before + len(text) < self.size
        limit = at + BLOCK - before
        begin = 0 if at == first else text.find(b"\n") + 1
        end = text.find(b"\n", limit - 1) + 1
        if more and (not end or (at > first and not begin)):
            raise NotPlainError  # a line as long as that
        if begin >= limit or (at > first and not begin):
            return b""
        return text[begin : end or None]

    def _hashes(self, cells: Cells, pair: Ints) -> Words:
        """A hash of brand and probe of each record that has one."""
        if "probe" not in self._at:
            return np.zeros(0, np.uint64)
        start, size = cells.column(self._at["probe"])
        there = np.flatnonzero(size)
        if not len(there):
            return np.zeros(0, np.uint64)
        if len(there) < len(size):
            start, size, pair = start[there], size[there], pair[there]
        if (cells.byte(start) == SPACE).any() or (cells.byte(start + size - 1) == SPACE).any():
            raise NotPlainError
        owner = np.array(self._vocabulary.owners, np.uint64).take(pair)
        return mixed(cells.read(start, size), stirred(owner), size)


def _is_utf8(text: bytes) -> bool:
    if text.isascii():
        return True
    try:
        text.decode()
    except UnicodeDecodeError:
        return False
    return True


_READERS: Final[dict[ColumnType, Callable[[Cells, Ints, Ints], NDArray[Any]]]] = {
    ColumnType.TIME: _moments,
    ColumnType.NUMBER: _numbers,
    ColumnType.YES_NO: _yes_no,
}
