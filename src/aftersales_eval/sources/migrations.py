"""How the ledger's schema came to be: numbered steps, each whole or not at all.

`PRAGMA user_version` is the number of the last step. A step and its number are one transaction, so
that a machine that stops in the middle leaves the old schema or the new one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import Final

APPLICATION: Final = 0x61667473
"""`PRAGMA application_id`, by which a file says that it is one of our ledgers: `afts`."""

Step = tuple[str, Sequence[str | Callable[[sqlite3.Connection], None]]]
"""A name, and statements (or functions, where rows have to be worked on) in their order."""

_EVENTS_AND_PROBES: Final = (
    """
    CREATE TABLE event (
        number INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        brand TEXT NOT NULL,
        probe TEXT NOT NULL,
        at INTEGER,
        recorded_at INTEGER NOT NULL,
        observer TEXT NOT NULL,
        data TEXT NOT NULL,
        about INTEGER REFERENCES event (number),
        hash TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX event_probe ON event (probe, number) WHERE probe <> ''",
    "CREATE INDEX event_about ON event (about) WHERE about IS NOT NULL",
    """
    CREATE TRIGGER event_stays BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'events are only ever added'); END
    """,
    """
    CREATE TRIGGER event_is_kept BEFORE DELETE ON event
    BEGIN SELECT RAISE(ABORT, 'events are only ever added'); END
    """,
    """
    CREATE TABLE brand (
        slug TEXT PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        probes INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE probe (
        id TEXT PRIMARY KEY,
        brand TEXT NOT NULL,
        channel TEXT NOT NULL,
        opened_at INTEGER,
        open INTEGER NOT NULL,
        row TEXT NOT NULL,
        odd TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX probe_brand ON probe (brand, opened_at)",
    "CREATE INDEX probe_open ON probe (opened_at) WHERE open",
)


def _probes_anew(connection: sqlite3.Connection) -> None:
    """What probes come to is worked out again: rows say more than they did."""
    from aftersales_eval.sources.ledger import Writer  # noqa: PLC0415 - which migrates as it opens

    Writer(connection).settle_all()


_ABOUT_BRANDS_AND_IMPORTS: Final = (
    # What is stated of a brand, and what was praised or missed, is asked for by kind.
    "CREATE INDEX event_kind ON event (kind, brand) WHERE kind IN ('stated', 'feedback', 'rated')",
    # An event that went to another ledger and comes back is known by its seal.
    "CREATE INDEX event_hash ON event (hash)",
    # What was imported before is known by its key.
    """
    CREATE TABLE imported (
        key TEXT PRIMARY KEY,
        number INTEGER NOT NULL REFERENCES event (number)
    ) STRICT
    """,
    _probes_anew,
)

_ABOUT_VISITS: Final = (
    "DROP INDEX event_kind",
    "CREATE INDEX event_kind ON event (kind, brand)"
    " WHERE kind IN ('stated', 'feedback', 'rated', 'visited')",
)

STEPS: Final[Sequence[Step]] = (
    ("events, and the probes that they come to", _EVENTS_AND_PROBES),
    ("what is asked by kind, and what was imported", _ABOUT_BRANDS_AND_IMPORTS),
    ("visits to public pages", _ABOUT_VISITS),
)
"""Every step there ever was. A step that was released is never changed again."""

NEWEST: Final = len(STEPS)


def version_of(connection: sqlite3.Connection) -> int:
    """The number of the last step that a ledger has seen, 0 for an empty database."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, upto: int = NEWEST) -> list[str]:
    """Take the steps that are missing; the names of those taken.

    The connection must be in autocommit mode. Two processes may come at once: the second finds
    nothing left to do.
    """
    taken = []
    for number in range(version_of(connection) + 1, upto + 1):
        name, statements = STEPS[number - 1]
        connection.execute("BEGIN IMMEDIATE")
        try:
            if version_of(connection) < number:
                for statement in statements:
                    if callable(statement):
                        statement(connection)
                    else:
                        connection.execute(statement)
                connection.execute(f"PRAGMA application_id = {APPLICATION}")
                connection.execute(f"PRAGMA user_version = {number}")
                taken.append(name)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    return taken
