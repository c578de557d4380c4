"""Looking after a ledger: is it whole, was it changed behind our back, copies, and salvage."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from aftersales_eval.errors import AftersalesError, DataError, SourceError, UsageError
from aftersales_eval.model.event import Draft, Event, EventKind
from aftersales_eval.model.replay import replay
from aftersales_eval.sources.aside import ASIDE
from aftersales_eval.sources.attachments import holds, is_digest, kept, kept_with
from aftersales_eval.sources.held import held_of_kind, statements
from aftersales_eval.sources.ledger import ALL_EVENTS, Ledger, Writer, create_ledger, open_ledger
from aftersales_eval.sources.ledger_errors import translated
from aftersales_eval.sources.ledger_place import files_of
from aftersales_eval.sources.migrations import NEWEST
from aftersales_eval.sources.sealing import FIRST_LINK, event_of, projected, sealed

_SMALLEST_EVENT: Final = 100
"""Bytes; the hash alone is 64."""

_STEP: Final = 1_000
"""Rows that are read at once where each may be the one that cannot be."""

_LARGEST_READ: Final = 10_000_000
"""Bytes of the largest kept file that is read to see whether it is what it was."""

Progress = Callable[[int, int], None]
"""Told how much is done, and of how much."""


@dataclass(frozen=True)
class Info:
    """What a ledger holds, and the seal of it all: the hash of its last event."""

    path: Path
    schema: int
    bytes: int
    events: int
    probes: int
    open: int
    brands: int
    facts: int
    feedback: int
    files: int
    head: str


def info(ledger: Ledger) -> Info:
    """What a ledger holds."""

    def count(sql: str) -> int:
        return int(ledger.rows(sql)[0][0])

    last = ledger.rows("SELECT hash FROM event ORDER BY number DESC LIMIT 1")
    facts, probed = statements(ledger), ledger.rows("SELECT DISTINCT brand FROM probe")
    return Info(
        path=ledger.path,
        schema=NEWEST,
        bytes=ledger.path.stat().st_size,
        events=count("SELECT COUNT(*) FROM event"),
        probes=count("SELECT COUNT(*) FROM probe"),
        open=count("SELECT COUNT(*) FROM probe WHERE open"),
        brands=len({fact.draft.brand for fact in facts} | {row[0] for row in probed}),
        facts=len(facts),
        feedback=len(held_of_kind(ledger, EventKind.FEEDBACK)),
        files=len(_kept_files(ledger)),
        head=str(last[0][0]) if last else FIRST_LINK,
    )


def _kept_files(ledger: Ledger) -> dict[str, str]:
    """The name of each file that is kept, by its digest."""
    events = ledger.stream_events("kind IN ('attached', 'visited')")
    return {digest: name for event in events for digest, name in kept_with(event)}


def verify(ledger: Ledger) -> tuple[int, list[str]]:
    """How many events are sealed as they should be, and what is wrong with the others.

    Each event's hash covers the one before, so a change shows at the event that was changed. That
    the last events were cut off shows only against a hash that was noted elsewhere.
    """
    previous, number, sound = FIRST_LINK, 0, 0
    wrong: list[str] = []
    for row in ledger.stream(ALL_EVENTS):
        if row[0] != number + 1:
            wrong.append(f"event {number + 1} is missing")
        number, seal = row[0], row[-1]
        if _is_sealed(row, previous):
            sound += 1
        else:
            wrong.append(f"event {number} is not what was recorded, or one before it is not")
        previous = seal
    return sound, wrong


def _is_sealed(row: Sequence[Any], previous: str) -> bool:
    try:
        event = event_of(row)
    except sqlite3.DatabaseError:
        return False
    return sealed(event.draft, event.number, event.recorded_at, previous).hash == event.hash


def check(ledger: Ledger, progress: Progress | None = None) -> list[str]:
    """Everything that is wrong with a ledger: pages, seals, what probes come to, kept files."""
    wrong = [
        f"the file: {row[0]}" for row in ledger.rows("PRAGMA integrity_check") if row[0] != "ok"
    ]
    if wrong:
        return wrong
    wrong += verify(ledger)[1]
    if wrong:
        return wrong
    twice = "SELECT probe FROM event WHERE kind = 'opened' GROUP BY probe HAVING COUNT(*) > 1"
    wrong += [f"probe {row[0]} is opened twice" for row in ledger.rows(twice)]
    stored = {row[0]: row for row in ledger.stream("SELECT * FROM probe")}
    identities = [
        row[0] for row in ledger.stream("SELECT DISTINCT probe FROM event WHERE probe <> ''")
    ]
    for done, identity in enumerate(identities):
        state = replay(ledger.of_probe(identity))
        made = None if state is None else projected(state)
        if stored.pop(identity, None) != made:
            wrong.append(f"probe {identity} is not what its events come to")
        if progress and not done % _STEP:
            progress(done, len(identities))
    wrong += [f"probe {identity} has no events" for identity in stored]
    return wrong + _damaged(ledger)


def _damaged(ledger: Ledger) -> list[str]:
    """What is wrong with kept files; of a large one only whether it is there."""
    folder = files_of(ledger.path)
    wrong = []
    for digest, name in _kept_files(ledger).items():
        place = kept(folder, digest) if is_digest(digest) else None
        if place is None or not place.is_file():
            wrong.append(f"the kept file {name} ({digest[:12]}) is not there")
        elif place.stat().st_size <= _LARGEST_READ and not holds(place, digest):
            wrong.append(f"the kept file {name} ({digest[:12]}) is not what it was")
    return wrong


def backup(ledger: Ledger, target: Path, *, files: bool = True) -> int:
    """Copy a ledger and its kept files, whole or not at all; how many bytes.

    Others may go on recording meanwhile. Raises UsageError for a target that is there already.
    """
    if target.exists():
        raise UsageError(f"{target} is there already", hint="a backup gets a name of its own")
    draft = target.with_name(f".{target.name}.new")
    with translated(target, saving=True):
        target.parent.mkdir(parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        try:
            copy = sqlite3.connect(draft)
            source = sqlite3.connect(f"{ledger.path.absolute().as_uri()}?mode=ro", uri=True)
            try:
                source.backup(copy)
            finally:
                source.close()
                copy.close()
            if files:
                _copy_kept(ledger.path, target)
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
    return target.stat().st_size


@contextmanager
def rehearsal(path: Path) -> Iterator[Ledger]:
    """A copy of a ledger, or a new one, to record in; nothing of it is kept."""
    with tempfile.TemporaryDirectory(prefix="aftersales-") as folder:
        copy = Path(folder) / path.name
        if path.exists():
            with open_ledger(path) as book:
                backup(book, copy, files=False)
        with create_ledger(copy) as book:
            yield book


@contextmanager
def beginning(path: Path) -> Iterator[Ledger]:
    """A ledger to record in; one that had to be made and was not recorded in goes again."""
    begun = not path.exists()
    try:
        with create_ledger(path) as book:
            yield book
    except BaseException:
        with suppress(AftersalesError, OSError):
            if begun and not _is_used(path):
                path.unlink()
        raise


def _is_used(path: Path) -> bool:
    with open_ledger(path) as book:
        return bool(book.rows("SELECT 1 FROM event LIMIT 1"))


def salvage(damaged: Path, target: Path) -> tuple[int, int]:
    """What can still be read of a damaged ledger, into a new one: (events saved, numbers lost).

    The events are sealed anew, in their order and with their times; kept files are copied. Raises
    DataError when nothing can be read.
    """
    if target.exists():
        raise UsageError(f"{target} is there already", hint="name a new file")
    if not damaged.is_file():
        raise SourceError(f"there is no ledger {damaged}")
    try:
        events = _whatever_is_left(damaged)
    except sqlite3.DatabaseError as error:
        raise DataError(
            f"nothing of {damaged} can be read: {error}", hint="copy a backup in its place"
        ) from None
    if not events:
        raise DataError(f"no event of {damaged} can be read", hint="copy a backup in its place")
    with create_ledger(target) as fresh, fresh.writing() as writer:
        append_all(writer, events)
    _copy_kept(damaged, target)
    return len(events), events[-1].number - len(events)


def _copy_kept(ledger: Path, target: Path) -> None:
    folder = files_of(ledger)
    if folder.is_dir():
        with translated(target, saving=True):
            at_work = shutil.ignore_patterns(f"{ASIDE}*")  # of visits that are not recorded
            shutil.copytree(folder, files_of(target), dirs_exist_ok=True, ignore=at_work)


def _whatever_is_left(damaged: Path) -> list[Event]:
    """The events of a ledger as it is, else of a copy with a first page that is sound."""
    try:
        return list(_readable(damaged))
    except sqlite3.DatabaseError as error:
        if "no such table" in str(error):  # another program's database, and a sound one
            raise
        with tempfile.TemporaryDirectory(prefix="aftersales-") as folder:
            copy = Path(folder) / "copy.db"
            shutil.copyfile(damaged, copy)
            _mend_first_page(copy, Path(folder) / "new.db")
            found = list(_readable(copy))
        if not found:
            raise
        return found


def _mend_first_page(copy: Path, new: Path) -> None:
    """Put a new ledger's first page, which says what is where, over a damaged one's.

    Events were the first table that any ledger got, so that they begin on the same page in all.
    """
    create_ledger(new).close()
    page = bytearray(new.read_bytes())
    size = int.from_bytes(page[16:18], "big")
    pages = copy.stat().st_size // size
    page[28:32] = pages.to_bytes(4, "big")
    with copy.open("r+b") as stream:
        stream.write(page[:size])


def _readable(damaged: Path) -> Iterator[Event]:
    """Events that can be read, asked for one by one where several at once fail."""
    connection = sqlite3.connect(f"{damaged.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        connection.execute("PRAGMA writable_schema = ON")  # a file that is cut off is read, too
        last = _last_number(connection)
        sql = "SELECT * FROM event NOT INDEXED WHERE number BETWEEN ? AND ? ORDER BY number"
        for start in range(1, last + 1, _STEP):
            try:
                rows = connection.execute(sql, (start, start + _STEP - 1)).fetchall()
            except sqlite3.DatabaseError:
                rows = []
                for number in range(start, start + _STEP):
                    try:
                        rows += connection.execute(sql, (number, number)).fetchall()
                    except sqlite3.DatabaseError:
                        continue
            for row in rows:
                try:
                    yield event_of(row)
                except sqlite3.DatabaseError:
                    continue
    finally:
        connection.close()


def _last_number(connection: sqlite3.Connection) -> int:
    """The largest event number, or where that cannot be read, more than fit into the file."""
    try:
        row = connection.execute("SELECT MAX(number) FROM event").fetchone()
        return int(row[0] or 0)
    except sqlite3.DatabaseError:
        pages, size = (
            int(connection.execute(f"PRAGMA {name}").fetchone()[0])
            for name in ("page_count", "page_size")
        )
        return min(pages * size // _SMALLEST_EVENT, 10_000_000)


def append_all(writer: Writer, events: Iterable[Event]) -> list[Event]:
    """Record events again with their own times, numbered and sealed anew, in their order.

    A correction of something that is not there any more is left out.
    """
    numbers: dict[int, int] = {}
    added = []
    for event in events:
        draft = event.draft
        about = None
        if draft.about is not None:
            if draft.about not in numbers:
                continue
            about = numbers[draft.about]
        if draft.brand:
            known = writer.brand(draft.brand)
            if draft.kind is EventKind.OPENED:
                writer.count_probe(known, draft.probe)
        moved = Draft(
            draft.kind, draft.brand, draft.probe, draft.at, draft.observer, draft.data, about
        )
        again = writer.add(moved, event.recorded_at)
        numbers[event.number] = again.number
        added.append(again)
    return added
