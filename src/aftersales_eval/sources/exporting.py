"""A ledger given back: every event as JSON Lines, and tables of probes, facts and feedback.

The events are complete: imported into an empty ledger they make the same one, seal by seal. The
tables hold what the events come to.
"""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from aftersales_eval.errors import DataError, Problem, SourceError, UsageError
from aftersales_eval.model.event import Draft, Event, EventKind
from aftersales_eval.model.metric import BUILT_IN, ColumnType, columns_of
from aftersales_eval.model.moment import iso
from aftersales_eval.model.settling import facts_in_force
from aftersales_eval.sources.attachments import holds, is_digest, kept, kept_with
from aftersales_eval.sources.event_data import is_moment, says_enough
from aftersales_eval.sources.facts import FACT_COLUMNS, fact_text
from aftersales_eval.sources.files import write_whole
from aftersales_eval.sources.held import held_of_kind, is_claim, statements
from aftersales_eval.sources.ledger import Ledger
from aftersales_eval.sources.ledger_place import files_of
from aftersales_eval.sources.sealing import UNKNOWN, canonical
from aftersales_eval.sources.visits import visits_by_brand

EVENTS: Final = "events.jsonl"
FEEDBACK: Final = "feedback.csv"
MISSING: Final = "missing"
_KEYS: Final = frozenset({"number", "kind", "brand", "recorded_at", "hash"})
_NUMBER: Final = re.compile(r"-\d+(\.\d+)?([eE][+-]?\d+)?", re.ASCII)
_CORRECTIONS: Final = (EventKind.AMENDED, EventKind.VOIDED)


def export(ledger: Ledger, folder: Path) -> dict[str, int]:
    """Write everything into a folder; how many records each file has.

    Under `MISSING` stands how many kept files are not there or not what they were, if any.

    Raises SourceError for a folder that cannot be written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SourceError(f"{folder}: {error.strerror or error}") from None
    events = [_line(event) for event in ledger.stream_events()]
    write_whole(folder / EVENTS, "".join(events))
    counts = {EVENTS: len(events)}
    for name, rows in (
        *_probes(ledger),
        ("facts.csv", _facts(ledger)),
        (FEEDBACK, _feedback(ledger)),
    ):
        write_whole(folder / name, _csv(rows))
        counts[name] = len(rows) - 1
    for stale in folder.glob("probes-*.csv"):  # of an export before, and not true any more
        if stale.name not in counts:
            stale.unlink()
    counts["files"], missing = _copy_files(ledger, folder / "files")
    if missing:
        counts[MISSING] = missing
    return counts


def _line(event: Event) -> str:
    draft = event.draft
    return (
        canonical(
            {
                "number": event.number,
                "kind": str(draft.kind),
                "brand": draft.brand,
                "probe": draft.probe,
                "at": draft.at,
                "recorded_at": event.recorded_at,
                "observer": draft.observer,
                "data": dict(draft.data),
                "about": draft.about,
                "hash": event.hash,
            }
        )
        + "\n"
    )


def as_export(path: Path) -> Path:
    """The events of a folder that an export was written to; any other path as it is.

    Raises UsageError for the table of feedback, which is complete with its events only.
    """
    if path.is_dir() and (path / EVENTS).is_file():
        return path / EVENTS
    if path.name == FEEDBACK and path.with_name(EVENTS).is_file():
        raise UsageError(
            f"{path} is for reading; feedback comes back with the events",
            hint=f"aftersales import {path.with_name(EVENTS)}",
        )
    return path


def is_events(path: Path) -> bool:
    """Whether a file is such an export of events."""
    if path.suffix.lower() not in (".jsonl", ".ndjson"):
        return False
    try:
        with path.open("rb") as stream:
            first = json.loads(stream.readline(1_000_000))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(first, dict) and first.keys() >= _KEYS


def read_events(path: Path) -> list[Event]:
    """The events of an export; DataError with the line of each that is none."""
    events: list[Event] = []
    problems: list[Problem] = []
    with path.open(encoding="utf-8", errors="replace") as stream:
        for number, line in enumerate(stream, 1):
            try:
                events.append(_event(json.loads(line)))
            except (ValueError, KeyError, TypeError, RecursionError):
                problems.append(Problem("not an event", str(path), number))
    if problems:
        raise DataError(f"{path} is not a whole export", problems=problems)
    return events


def _event(said: Mapping[str, Any]) -> Event:
    at, about, data = said["at"], said["about"], said["data"]
    texts = [said[key] for key in ("brand", "probe", "observer", "hash")]
    numbers = [said["number"], said["recorded_at"], *(n for n in (at, about) if n is not None)]
    if not all(isinstance(text, str) for text in texts) or not isinstance(data, dict):
        raise ValueError("not an event")
    if not all(type(n) is int and abs(n) < 2**63 for n in numbers):
        raise ValueError("not an event")
    kind = EventKind(said["kind"])
    if not said["brand"] or (at is not None and not is_moment(at)):
        raise ValueError("not an event")
    if not says_enough(kind, at, data) or (kind in _CORRECTIONS) != (about is not None):
        raise ValueError("not an event")
    draft = Draft(kind, said["brand"], said["probe"], at, said["observer"], data, about)
    return Event(said["number"], said["recorded_at"], draft, said["hash"])


def _time(at: int | None) -> str:
    return "" if at is None else iso(at)


def _probes(ledger: Ledger) -> list[tuple[str, list[list[str]]]]:
    """Probes as tables of our own columns, each with its name.

    A table without a column says that nobody looked there, and an empty cell that nothing happened.
    So there is a table for the probes of which everything is known, and for each set of columns
    that others were imported without, one more.
    """
    groups: dict[tuple[str, ...], list[dict[str, Any]]] = {(): []}
    for (text,) in ledger.rows("SELECT row FROM probe ORDER BY opened_at, id"):
        row = ledger.cells(text)
        unknown = tuple(row.pop(UNKNOWN, ()))
        if "resolved_at" not in unknown:  # whether says no more than when
            unknown = tuple(name for name in unknown if name != "resolved")
        groups.setdefault(unknown, []).append(row)
    if len(groups) > 1 and not groups[()]:
        del groups[()]
    return [
        (f"probes-{number}.csv" if number > 1 else "probes.csv", _table(rows, unknown))
        for number, (unknown, rows) in enumerate(groups.items(), 1)
    ]


def _table(rows: Sequence[Mapping[str, Any]], unknown: Sequence[str]) -> list[list[str]]:
    known = columns_of(BUILT_IN.values())
    used = {name for row in rows for name in row}
    times = {name for name, column in known.items() if column.type is ColumnType.TIME}
    always = {"probe", "brand", "channel", *times}
    always |= {"resolved"} if "resolved_at" in unknown else set()
    always -= {*unknown}
    names = [name for name in known if name in used or name in always]
    names += sorted(used.difference(names))
    durations = {name for name, column in known.items() if column.type is ColumnType.DURATION}

    def cell(name: str, value: object) -> str:
        """A value as tables have it: in ISO form, with its unit, or as a word."""
        if value is None:
            return ""
        if name in times:
            return _time(int(str(value)))
        if name in durations:
            return f"{int(str(value)) / 1_000_000:.6f} s"
        if isinstance(value, bool):
            return "yes" if value else "no"
        return f"{value:.15g}" if isinstance(value, float) else str(value)

    return [names, *([cell(name, row.get(name)) for name in names] for row in rows)]


def _facts(ledger: Ledger) -> list[list[str]]:
    """What brands state, as it counts: what a visit claimed is settled to facts.

    Nobody could tell from a table that a claim is about opened goods only.
    """
    rows = [list(FACT_COLUMNS)]
    held = statements(ledger)
    settled = [
        fact
        for found in visits_by_brand(ledger).values()
        for fact in facts_in_force(found, BUILT_IN)
    ]
    told = [
        {**event.draft.data, "brand": event.draft.brand, "stated_at": _time(event.at)}
        for event in held
        if not is_claim(event)
    ]
    told += [
        {
            "brand": fact.brand,
            "fact": fact.metric,
            "value": fact_text(BUILT_IN[fact.metric], fact.value),
            "stated_at": _time(fact.at),
            "source": fact.source,
            "quote": fact.quote,
            "channel": fact.channel,
        }
        for fact in settled
    ]
    rows += [[str(row.get(name, "")) for name in FACT_COLUMNS] for row in told]
    return rows


def _feedback(ledger: Ledger) -> list[list[str]]:
    rows = [["brand", "probe", "category", "side", "text", "at", "observer"]]
    for event in held_of_kind(ledger, EventKind.FEEDBACK):
        draft, data = event.draft, event.draft.data
        side = "good" if data["good"] else "improve"
        row = [draft.brand, draft.probe, data["category"], side, data["text"]]
        rows.append([*map(str, row), _time(event.at), draft.observer])
    return rows


def _csv(rows: Iterable[Sequence[str]]) -> str:
    """A table; cells that a spreadsheet would take for formulas get an apostrophe in front."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([[_harmless(cell) for cell in row] for row in rows])
    return out.getvalue()


def _harmless(cell: str) -> str:
    if cell[:1] not in ("=", "+", "-", "@", "\t", "\r") or _NUMBER.fullmatch(cell):
        return cell
    return f"'{cell}"


def _copy_files(ledger: Ledger, folder: Path) -> tuple[int, int]:
    """Copy the kept files under their digests: how many, and how many are not what they were, or
    not there. Nothing is copied of these.
    """
    source = files_of(ledger.path)
    events = [
        *held_of_kind(ledger, EventKind.ATTACHED),
        *held_of_kind(ledger, EventKind.VISITED),
    ]
    digests = dict.fromkeys(digest for event in events for digest, _ in kept_with(event))
    copied = 0
    for digest in digests:
        if not is_digest(digest) or not holds(kept(source, digest), digest):
            continue
        _copy_whole(kept(source, digest), folder / digest)
        copied += 1
    return copied, len(digests) - copied


def _copy_whole(source: Path, target: Path) -> None:
    """Copy a kept file, which never changes, so that nobody sees a part of it."""
    if holds(target, target.name):
        return
    draft = target.with_name(f".{target.name}.new")
    try:
        target.parent.mkdir(exist_ok=True)
        try:
            shutil.copyfile(source, draft)
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise SourceError(f"{target} was not written: {error.strerror or error}") from None
