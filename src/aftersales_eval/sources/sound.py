"""Large files of which every row is plain and sound, read once, as arrays.

What takes long about a large file is to look for what may be wrong with it. Where all cells are of
native types or written in the one usual way, that is a few comparisons of whole columns. At the
first cell that could be read in two ways, at the first fault and at a probe that may be there
twice, this gives up, and the file is read as any other; a property test holds the two equal.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.model.blocks import NO_MOMENT, NOTHING, Block, Folding
from aftersales_eval.model.metric import CENSORED, Column, ColumnType, Metric, order_of
from aftersales_eval.model.naming import channel_name
from aftersales_eval.model.quantity import FUTURE_SKEW
from aftersales_eval.sources import mapping
from aftersales_eval.sources.mapping import From
from aftersales_eval.sources.reading import WHITE, YEAR_1900, Reading
from aftersales_eval.sources.relations import Relation

MOST_ROWS: Final = 1 << 26
"""Of more rows than these, what is kept of each to find repeated probes would take too much."""

AT_ONCE: Final = 1 << 17
"""How many rows are looked at at once: a column of them stays in the cache."""

Columns = Mapping[str, NDArray[Any]]


class NotPlainError(Exception):
    """A file is not plain and sound: another reader takes over."""


class Piece(NamedTuple):
    """Some rows of a file: as a block, the hashes of those with a probe, how many with a bare time.

    Where two rows are of the same brand and probe, so are their hashes.
    """

    block: Block
    hashes: NDArray[np.uint64]
    bare: int = 0


@dataclass(frozen=True)
class Sound:
    """What a file holds: its brands and channels, how many probes of each, its latest moment."""

    pairs: tuple[tuple[str, str | None], ...]
    counts: tuple[int, ...]
    bare: int
    latest: int | None

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return sum(self.counts)


class Vocabulary:
    """The brands and channels that were met, each with its place; several spellings may share one.

    `owners` are the places of the brands alone.
    """

    def __init__(self) -> None:
        self._places: dict[tuple[str, str | None], int] = {}
        self._brands: dict[str, int] = {}
        self.owners: list[int] = []

    def place(self, brand: str, channel: str) -> int:
        """The place of a brand and a channel as they stand in a file."""
        brand, channel = brand.strip(WHITE), channel.strip(WHITE)
        if not brand or not channel.isascii():
            raise NotPlainError
        pair = (brand, channel_name(channel) if channel else None)
        found = self._places.setdefault(pair, len(self._places))
        if found == len(self.owners):
            self.owners.append(self._brands.setdefault(brand, len(self._brands)))
        return found

    def __len__(self) -> int:
        return len(self._places)

    @property
    def pairs(self) -> tuple[tuple[str, str | None], ...]:
        """Brands and channels in the order of their places."""
        return tuple(self._places)


def may_be(
    relation: Relation, sources: Mapping[str, From], known: Mapping[str, Column], how: Reading
) -> bool:
    """Whether a file could be read here at all, from what is known before it is looked into."""
    chosen = how.since is None and how.until is None and not how.channels and not how.group_by
    said = how.mapping
    usual = said == mapping.Mapping(columns=said.columns, file=said.file)
    return (
        chosen
        and usual
        and relation.large
        and not how.encoding
        and all(source == From(column=source.column) for source in sources.values())
        and all(known[name].type is not ColumnType.DURATION for name in sources)
        and not any(name.endswith(CENSORED) for name in sources)
    )


class Rules:
    """What sound rows keep to: the same as `rules` says in SQL."""

    def __init__(
        self, names: Iterable[str], known: Mapping[str, Column], metrics: Iterable[Metric], now: int
    ) -> None:
        there = [known[name] for name in names]
        self.moments = [c.name for c in there if c.type is ColumnType.TIME]
        self._numbers = [c for c in there if c.type is ColumnType.NUMBER]
        in_file = {c.name for c in there}
        self._order = [pair for pair in order_of(metrics) if set(pair) <= in_file]
        followers = (
            ("first_response_at", "resolved_at", "closed_at") if "opened_at" in in_file else ()
        )
        self._alone = [name for name in followers if name in in_file]
        self._against = {"resolved", "resolved_at"} <= in_file
        self._last = now + FUTURE_SKEW

    def hold(self, columns: Columns) -> bool:
        """Whether all rows keep to them."""
        there = {name: columns[name] != NO_MOMENT for name in self.moments}
        for name in self.moments:
            moment = columns[name]
            if not len(moment):
                return True
            early = moment < YEAR_1900
            if moment.max() > self._last or (early & there[name]).any():
                return False
        for column in self._numbers:
            number = columns[column.name]
            if number.min() < NOTHING or (column.high is not None and number.max() > column.high):
                return False
            low = column.low
            if low is not None and ((number < low) & (number != NOTHING)).any():
                return False
        for first, second in self._order:
            if ((columns[second] < columns[first]) & there[second]).any():
                return False
        if any((there[name] & ~there["opened_at"]).any() for name in self._alone):
            return False
        return not (self._against and ((columns["resolved"] == 0) & there["resolved_at"]).any())

    def latest(self, columns: Columns) -> int:
        """The latest moment of all."""
        return max((int(columns[name].max()) for name in self.moments), default=NO_MOMENT)


class Reader:
    """Counts the pieces of a file as they come."""

    def __init__(self, rules: Rules, vocabulary: Vocabulary, folding: Folding) -> None:
        self._rules, self._vocabulary, self._folding = rules, vocabulary, folding
        self._counts = np.zeros(0, np.int64)
        self._hashes = np.zeros(0, np.uint64)
        self._rows = self._hashed = self._bare = 0
        self._latest = NO_MOMENT

    def begin(self, present: frozenset[str], rows: int) -> None:
        """Make ready for a table with these columns and about so many rows."""
        if not self._folding.begin(present, rows):
            raise NotPlainError
        self._hashes = np.empty(min(rows, MOST_ROWS), np.uint64)

    def add(self, piece: Piece) -> None:
        """Hold some rows against the rules and count them; NotPlainError where that cannot be."""
        pair, columns = piece.block
        self._rows += len(pair)
        self._bare += piece.bare
        self._keep(piece.hashes)
        if self._rows > MOST_ROWS:
            raise NotPlainError
        for at in range(0, len(pair), AT_ONCE):
            some = slice(at, at + AT_ONCE)
            part = {name: column[some] for name, column in columns.items()}
            pairs = len(self._vocabulary)
            if not self._rules.hold(part) or not self._folding.add(Block(pair[some], part), pairs):
                raise NotPlainError
            self._latest = max(self._latest, self._rules.latest(part))
        counts = np.bincount(pair, minlength=len(self._counts))
        counts[: len(self._counts)] += self._counts
        self._counts = counts

    def _keep(self, hashes: NDArray[np.uint64]) -> None:
        """Keep hashes where there is room for all: to put them together later takes it twice."""
        last = self._hashed + len(hashes)
        if last > len(self._hashes):
            more = np.empty(last, np.uint64)
            self._hashes = np.concatenate([self._hashes[: self._hashed], more])
        self._hashes[self._hashed : last] = hashes
        self._hashed = last

    def end(self, as_of: int | None) -> Sound:
        """What the file holds; NotPlainError where something in it is against that it is sound."""
        if self._latest > (self._latest if as_of is None else as_of):
            raise NotPlainError
        pairs = self._vocabulary.pairs
        counts = np.zeros(len(pairs), np.int64)
        counts[: len(self._counts)] = self._counts
        latest = None if self._latest == NO_MOMENT else self._latest
        return Sound(pairs, tuple(counts.tolist()), self._bare, latest)

    def repeats(self) -> bool:
        """Whether two probes have the same hash; to be asked once."""
        every, self._hashes = self._hashes[: self._hashed], np.zeros(0, np.uint64)
        every.sort()
        return bool((every[1:] == every[:-1]).any())


def ahead(
    makers: Iterable[Callable[[], Piece]], workers: int, waiting: int
) -> Generator[Piece, None, None]:
    """What the makers make, in their order, by several threads; some wait until they are wanted."""
    pool = ThreadPoolExecutor(workers)
    queue: list[Future[Piece]] = []
    try:
        for maker in makers:
            queue.append(pool.submit(maker))
            if len(queue) > waiting:
                yield queue.pop(0).result()
        while queue:
            yield queue.pop(0).result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
