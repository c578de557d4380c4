"""The cells of a text table without quotes, as places in its bytes, and texts by their hashes."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.sources.sound import NotPlainError, Vocabulary

Words = NDArray[np.uint64]
Ints = NDArray[np.int64]

PAD: Final = 128
"""Bytes behind the last cell, so that eight can be read wherever a cell begins."""

_LONGEST: Final = 64
"""No text that is compared has more bytes."""

SPACE: Final = 32
_NEWLINE: Final = 10

KEEP: Final = np.array([(1 << 8 * n) - 1 for n in range(9)], np.uint64)
"""By how many bytes of a word belong to a cell: what to keep of it."""

_MIX: Final = (np.uint64(0x9E3779B97F4A7C15), np.uint64(0xD6E8FEB86659FD93))


class Cells:
    """The cells of some records: `text` with their bytes, and where each column begins and ends."""

    def __init__(self, text: NDArray[np.uint8], delimiter: int, width: int) -> None:
        inside = text[:-PAD]
        ends = inside == delimiter
        lines = inside == _NEWLINE
        if np.count_nonzero(inside < SPACE) != np.count_nonzero(lines) + (
            np.count_nonzero(ends) if delimiter < SPACE else 0
        ):
            raise NotPlainError
        rows = int(np.count_nonzero(lines))
        ends |= lines
        places = np.flatnonzero(ends)
        if len(places) != rows * width:
            raise NotPlainError
        self.rows = rows
        self._ends = places.reshape(rows, width)
        if not lines[self._ends[:, -1]].all():
            raise NotPlainError
        self._text = text
        self.words = np.ndarray(len(text) - 7, "<u8", text, strides=(1,))

    def column(self, n: int) -> tuple[Ints, Ints]:
        """Where the cells of a column begin, and how many bytes they have."""
        start = np.empty(self.rows, np.int64)
        if n:
            np.add(self._ends[:, n - 1], 1, out=start)
        else:
            start[0] = 0
            np.add(self._ends[:-1, -1], 1, out=start[1:])
        return start, self._ends[:, n] - start

    def byte(self, at: Ints) -> NDArray[np.uint8]:
        """The bytes at these places."""
        return self._text.take(at)

    def text(self, start: int, size: int) -> str:
        """A cell."""
        try:
            return self._text[start : start + size].tobytes().decode()
        except UnicodeDecodeError:
            raise NotPlainError from None

    def read(self, start: Ints, size: Ints) -> list[Words]:
        """Cells in words of eight bytes, zero behind their ends."""
        longest = int(size.max(initial=0))
        if longest > _LONGEST:
            raise NotPlainError
        found = []
        for at in range(0, longest, 8):
            word = self.words[start + at if at else start]
            word &= KEEP[np.clip(size - at, 0, 8)]
            found.append(word)
        return found


def mixed(words: Sequence[Words], begin: Words | None = None, size: Ints | None = None) -> Words:
    """A hash of some words; with `size`, in bytes, only of as many as each text has."""
    found = np.ones(len(words[0]), np.uint64) if begin is None else begin
    for n, word in enumerate(words):
        if n and size is not None and size.min() <= 8 * n:
            longer = np.flatnonzero(size > 8 * n)
            found[longer] = stirred(found[longer] ^ word[longer])
        else:
            found = stirred(found ^ word)
    return found


def stirred(found: Words) -> Words:
    """Numbers in the place of others, each in that of one only."""
    found *= _MIX[0]
    found ^= found >> np.uint64(32)
    found *= _MIX[1]
    return found


class _Known(NamedTuple):
    """The texts that were met: a table of places by hash, and what stands there."""

    table: NDArray[np.int32]
    shift: np.uint64
    sorted: Words
    order: Ints
    words: list[Words]
    sizes: Ints
    places: Ints


class Names:
    """The places of brands and channels, by their bytes; several threads may ask at once."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._lock = Lock()
        self._known = _known(np.zeros(0, np.uint64), [], np.zeros(0, np.int64), [])

    def places(self, cells: Cells, brand: int, channel: int | None) -> Ints:
        """The place of each record's brand and channel in the vocabulary."""
        start, size = cells.column(brand)
        words = cells.read(start, size)
        if not words:  # no record has a brand
            raise NotPlainError
        sizes, also = size, None
        if channel is not None:
            also = cells.column(channel)
            # An odd word between them, so that it is clear where one ends.
            words = [*words, also[1].astype(np.uint64), *cells.read(*also)]
            sizes = size * (2 * _LONGEST) + also[1]
        hashes = mixed(words)
        # Short texts have fewer words than long ones of another block: their sizes differ.
        found, wrong = _looked_up(self._known, hashes, words, sizes)
        if not len(wrong):
            return found
        with self._lock:
            found, wrong = _looked_up(self._known, hashes, words, sizes)
            if len(wrong):
                _, first = np.unique(hashes[wrong], return_index=True)
                self._learn(cells, wrong[first], (start, size), also, hashes, words, sizes)
        found, wrong = _looked_up(self._known, hashes, words, sizes)
        if len(wrong):  # two texts have one hash
            raise NotPlainError
        return found

    def _learn(
        self, cells: Cells, new: Ints, brand: tuple[Ints, Ints], channel: tuple[Ints, Ints] | None,
        hashes: Words, words: Sequence[Words], sizes: Ints,
    ) -> None:  # fmt: skip
        """Add the texts of these records, each of which has another hash."""
        known = self._known
        places = []
        for at in new.tolist():
            names = [
                "" if one is None else cells.text(int(one[0][at]), int(one[1][at]))
                for one in (brand, channel)
            ]
            places.append(self._vocabulary.place(*names))
        every = max(len(known.words), len(words))
        old = len(known.sizes)
        joined = []
        for n in range(every):
            had = known.words[n] if n < len(known.words) else np.zeros(old, np.uint64)
            more = words[n][new] if n < len(words) else np.zeros(len(new), np.uint64)
            joined.append(np.concatenate([had, more]))
        self._known = _known(
            np.concatenate([known.sorted[np.argsort(known.order)], hashes[new]]),
            joined,
            np.concatenate([known.sizes, sizes[new]]),
            [*known.places.tolist(), *places],
        )


def _known(hashes: Words, words: list[Words], sizes: Ints, places: list[int]) -> _Known:
    bits = max(12, (16 * len(hashes)).bit_length())
    shift = np.uint64(64 - bits)
    table = np.zeros(1 << bits, np.int32)
    table[hashes >> shift] = np.arange(len(hashes))
    order = np.argsort(hashes)
    return _Known(table, shift, hashes[order], order, words, sizes, np.array(places, np.int64))


def _looked_up(
    known: _Known, hashes: Words, words: Sequence[Words], sizes: Ints
) -> tuple[Ints, Ints]:
    """The place of each text, and which of them are not known."""
    if not len(known.sizes):
        return np.zeros(0, np.int64), np.arange(len(hashes))
    at = known.table[hashes >> known.shift]
    other = np.flatnonzero(_differ(known, at, words, sizes))
    if len(other):
        near = np.minimum(np.searchsorted(known.sorted, hashes[other]), len(known.order) - 1)
        at[other] = known.order[near]
        left = _differ(known, at[other], [word[other] for word in words], sizes[other])
        other = other[left]
    return known.places.take(at), other


def _differ(
    known: _Known, at: NDArray[np.int32], words: Sequence[Words], sizes: Ints
) -> NDArray[np.bool_]:
    """Which of the texts are not those known at these places."""
    found = known.sizes.take(at) != sizes
    for n, word in enumerate(words):
        if n < len(known.words):
            found |= known.words[n].take(at) != word
        else:
            found |= word != 0
    return np.asarray(found)
