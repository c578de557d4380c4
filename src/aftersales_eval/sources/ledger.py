"""The ledger: an SQLite file of events that are only ever added to, each sealed to the last.

Every write is one transaction that is on the disk before it is acknowledged (rollback journal,
`synchronous=FULL`). Beside the events stands what they come to, a row per probe, kept in the same
transaction and never a source of its own: `check` makes it again and compares.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from aftersales_eval.errors import DataError, SourceError
from aftersales_eval.model.event import Draft, Event, EventKind
from aftersales_eval.model.naming import slug
from aftersales_eval.model.replay import replay
from aftersales_eval.sources.ledger_errors import WAIT, damaged, translated
from aftersales_eval.sources.migrations import APPLICATION, NEWEST, migrate, version_of
from aftersales_eval.sources.sealing import COLUMNS, FIRST_LINK, event_of, projected, sealed, stored

KEY: Final = "key"
"""In the data of an imported event: what it is known again by, in whatever ledger it comes to."""

_LONGEST_SLUG: Final = 40
"""Ids are typed."""

_OF_PROBE: Final = "probe = ? AND probe <> ''"
"""The second part says nothing new, but without it the index of probes is not used."""


class Ledger:
    """An open ledger; a context manager."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        """Use `open_ledger` or `create_ledger` instead."""
        self._connection = connection
        self.path = path

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def rows(self, sql: str, *given: object) -> list[tuple[Any, ...]]:
        """The rows of a query; errors of the database come as ours."""
        with translated(self.path):
            return self._connection.execute(sql, given).fetchall()

    def stream(self, sql: str, *given: object) -> Iterator[tuple[Any, ...]]:
        """The same one by one, for what may be long."""
        with translated(self.path):
            yield from self._connection.execute(sql, given)

    @contextmanager
    def writing(self) -> Iterator[Writer]:
        """One transaction: all that is recorded inside is saved, or nothing of it."""
        with translated(self.path, saving=True):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                writer = Writer(self._connection)
                yield writer
                writer.settle()
                self._connection.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    if self._connection.in_transaction:
                        self._connection.execute("ROLLBACK")
                raise

    def events(self, where: str = "", *given: object) -> list[Event]:
        """Events in their order, all or those of an SQL condition."""
        with translated(self.path):
            return [event_of(row) for row in self.rows(_select(where), *given)]

    def stream_events(self, where: str = "", *given: object) -> Iterator[Event]:
        """The same, one by one."""
        with translated(self.path):
            yield from map(event_of, self.stream(_select(where), *given))

    def cells(self, text: str) -> dict[str, Any]:
        """The cells of a probe's row; DataError for one that cannot be read any more."""
        try:
            return dict(json.loads(text))
        except (ValueError, TypeError):
            raise damaged(self.path, "the row of a probe cannot be read") from None

    def of_probe(self, identity: str) -> list[Event]:
        """Every event of a probe, withdrawn ones too."""
        return self.events(_OF_PROBE, identity)

    def brands(self) -> list[tuple[str, str]]:
        """(name, slug) of every brand, by name."""
        return self.rows("SELECT name, slug FROM brand ORDER BY name")

    def probe_ids(self) -> list[str]:
        """The ids of all probes that were not withdrawn."""
        return [row[0] for row in self.rows("SELECT id FROM probe ORDER BY id")]


class Writer:
    """A transaction of a ledger. Probes are made again from their events when it ends.

    `last_recorded` is when the last event before it was written down (microseconds), if any was.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Within a transaction that has begun."""
        self._connection = connection
        last = connection.execute(
            "SELECT number, hash, recorded_at FROM event ORDER BY number DESC LIMIT 1"
        ).fetchone()
        self._number, self._hash = (int(last[0]), str(last[1])) if last else (0, FIRST_LINK)
        self.last_recorded = int(last[2]) if last else None
        self._touched: dict[str, None] = {}

    def add(self, draft: Draft, now: int) -> Event:
        """Record an event: `now` (microseconds) is when it is written down."""
        if draft.kind is EventKind.OPENED and self.has_probe(draft.probe):
            raise DataError(f"the probe {draft.probe} would be opened twice")
        number = self._number + 1
        event = sealed(draft, number, now, self._hash)
        self._connection.execute(
            f"INSERT INTO event ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", stored(event)
        )
        self._number, self._hash = number, event.hash
        key = draft.data.get(KEY)
        if isinstance(key, str):
            self.remember(key, number)
        if draft.probe:
            self._touched[draft.probe] = None
        return event

    def seal(self, draft: Draft, now: int) -> str:
        """The hash that an event would get, were it recorded next."""
        return sealed(draft, self._number + 1, now, self._hash).hash

    def rows(self, sql: str, *given: object) -> list[tuple[Any, ...]]:
        """The rows of a query, within this transaction."""
        return self._connection.execute(sql, given).fetchall()

    def events_of(self, identity: str) -> list[Event]:
        """Every event of a probe so far."""
        return [event_of(row) for row in self.rows(_select(_OF_PROBE), identity)]

    def has_probe(self, identity: str) -> bool:
        """Whether a probe has that id, or had it before it was withdrawn."""
        return bool(self.rows(f"SELECT 1 FROM event WHERE {_OF_PROBE} LIMIT 1", identity))

    def brand(self, name: str) -> str:
        """The brand of exactly that name, made known if it is new; its slug."""
        found = self.rows("SELECT slug FROM brand WHERE name = ?", name)
        if found:
            return str(found[0][0])
        wanted = candidate = slug(name)[:_LONGEST_SLUG].rstrip("-_")
        number = 1
        while self.rows("SELECT 1 FROM brand WHERE slug = ?", candidate):
            number += 1
            candidate = f"{wanted}~{number}"
        self._connection.execute("INSERT INTO brand VALUES (?, ?, 0)", (candidate, name))
        return candidate

    def new_probe(self, brand: str) -> str:
        """An id for the next probe of a brand, such as `north-kettle-3`."""
        known = self.brand(brand)
        while True:
            self._connection.execute(
                "UPDATE brand SET probes = probes + 1 WHERE slug = ?", (known,)
            )
            count = self.rows("SELECT probes FROM brand WHERE slug = ?", known)[0][0]
            identity = f"{known}-{count}"
            if not self.has_probe(identity):  # imports bring ids of their own
                return identity

    def count_probe(self, known: str, identity: str) -> None:
        """Take note of a probe that comes with its id, so that no other gets the same."""
        end = identity.rpartition("-")[2]
        number = int(end) if end.isascii() and end.isdecimal() and len(end) < 12 else 0
        self._connection.execute(
            "UPDATE brand SET probes = MAX(probes + 1, ?) WHERE slug = ?", (number, known)
        )

    def imported(self, key: str) -> int | None:
        """The number of the event that an import made under this key, None for a new one."""
        found = self.rows("SELECT number FROM imported WHERE key = ?", key)
        return int(found[0][0]) if found else None

    def remember(self, key: str, number: int) -> None:
        """Know an imported thing again by its key; the first that has it keeps it."""
        self._connection.execute("INSERT OR IGNORE INTO imported VALUES (?, ?)", (key, number))

    def settle_all(self) -> None:
        """Make the rows of all probes again."""
        found = self.rows(
            "SELECT probe FROM event WHERE probe <> '' GROUP BY probe ORDER BY MIN(number)"
        )
        self._touched = dict.fromkeys(str(row[0]) for row in found)
        self.settle()

    def settle(self) -> None:
        """Make the rows of all probes that were touched again."""
        for identity in self._touched:
            state = replay(self.events_of(identity))
            if state is None:
                self._connection.execute("DELETE FROM probe WHERE id = ?", (identity,))
            else:
                self._connection.execute(
                    "INSERT OR REPLACE INTO probe VALUES (?, ?, ?, ?, ?, ?, ?)", projected(state)
                )
        self._touched.clear()


def _select(where: str) -> str:
    condition = f" WHERE {where}" if where else ""
    return f"SELECT {COLUMNS} FROM event{condition} ORDER BY number"


ALL_EVENTS: Final = _select("")
"""Every event in its order, as rows."""


def open_ledger(path: Path, *, write: bool = False) -> Ledger:
    """The ledger in a file; one of an older version is brought up to date.

    Raises SourceError when there is none or it cannot be reached, DataError when it is damaged, no
    ledger, or from a newer version. A ledger that may not be written to can still be read.
    """
    if not path.is_file():
        raise SourceError(f"there is no ledger {path}", hint="aftersales probe open begins one")
    with translated(path, saving=write):
        if not write:
            _undo_half_done(path)
        connection = _connected(path, "rw" if write else "ro")
        try:
            _hold_ours(connection, path)
            if version_of(connection) < NEWEST:
                connection = _up_to_date(connection, path, write=write)
        except BaseException:
            connection.close()
            raise
    return Ledger(connection, path)


def create_ledger(path: Path) -> Ledger:
    """A new ledger, or the one that is there by now, to be written to."""
    with translated(path, saving=True):
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            _put_new(path)
    return open_ledger(path, write=True)


def begin_ledger(path: Path) -> Ledger:
    """The ledger to be written to, or an empty one that is only made when something is recorded.

    SourceError for one that cannot be written to.
    """
    if path.exists():
        if path.is_file() and not os.access(path, os.W_OK):
            raise SourceError(
                f"not saved: {path} cannot be written to",
                hint="--ledger PATH or AFTERSALES_LEDGER chooses another place",
            )
        return open_ledger(path, write=True)
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    return _ToBe(connection, path)


class _ToBe(Ledger):
    """A ledger that is not there yet: nothing is in it, and the first to write makes it."""

    _made = False

    @contextmanager
    def writing(self) -> Iterator[Writer]:
        """Make the ledger where nobody has yet, and write to it."""
        if not self._made:
            there = create_ledger(self.path)
            self._connection.close()
            self._connection, self._made = there._connection, True
        with super().writing() as writer:
            yield writer


def _put_new(path: Path) -> None:
    """Make a whole ledger aside and link it to its name, so that nobody ever sees half of one."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    draft.unlink(missing_ok=True)
    connection = sqlite3.connect(draft, isolation_level=None)
    try:
        try:
            connection.execute("PRAGMA synchronous = FULL")
            migrate(connection)
        finally:
            connection.close()
        try:
            os.link(draft, path)
        except FileExistsError:
            pass  # another process was quicker
        except OSError:  # a file system without links
            if not path.exists():
                draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _connected(path: Path, mode: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=WAIT)
    connection.execute("PRAGMA foreign_keys = ON")
    if mode == "rw":
        connection.execute("PRAGMA synchronous = FULL")
    return connection


def _undo_half_done(path: Path) -> None:
    """Take back what a process was saving when it was killed; one that only reads may not."""
    if path.with_name(f"{path.name}-journal").exists():
        with suppress(sqlite3.OperationalError):  # a folder that is read-only
            connection = _connected(path, "rw")
            try:
                connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
            finally:
                connection.close()


def _hold_ours(connection: sqlite3.Connection, path: Path) -> None:
    """Raise DataError for another program's database, an emptied file and a newer ledger."""
    found = version_of(connection)
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION:
        if not path.stat().st_size:
            raise damaged(path, "it is empty")
        raise DataError(
            f"{path} is not a ledger of aftersales", hint="--ledger names another place"
        )
    if found > NEWEST:
        raise DataError(
            f"{path} was written by a newer aftersales-eval: its form is {found}, this one"
            f" knows {NEWEST}",
            hint="install the newest version; nothing was changed",
        )


def _up_to_date(connection: sqlite3.Connection, path: Path, *, write: bool) -> sqlite3.Connection:
    """The same ledger in today's form; one that may not be written to is copied into memory."""
    if write:
        migrate(connection)
        return connection
    connection.close()
    try:
        writable = _connected(path, "rw")
        migrate(writable)
        return writable
    except sqlite3.OperationalError:
        copy = sqlite3.connect(":memory:", isolation_level=None)
        source = _connected(path, "ro")
        source.backup(copy)
        source.close()
        migrate(copy)
        return copy
