"""Exported events into a ledger: the same ledger again where it was empty, else what is new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from aftersales_eval.errors import DataError, Problem
from aftersales_eval.model.event import Event, EventKind
from aftersales_eval.sources.attachments import holds, is_digest, keep, kept, kept_with
from aftersales_eval.sources.ledger import Ledger, Writer
from aftersales_eval.sources.ledger_place import files_of
from aftersales_eval.sources.sealing import FIRST_LINK, sealed

_SEAL: Final = "seal"
"""In the data of an event that came from another ledger: the seal that it had there."""


@dataclass
class Merged:
    """How many events were new, and how many were there already.

    `files` counts kept files that came with them, `missing` those of the events that are neither
    in the ledger's folder nor whole beside the export.
    """

    new: int = 0
    known: int = 0
    files: int = 0
    missing: int = 0


def merge_events(
    ledger: Ledger, events: Sequence[Event], path: Path, kept_in: Path | None = None
) -> Merged:
    """Record exported events with their own times; those that are there already are left.

    `kept_in` is where files are kept already, if not beside the ledger (a rehearsal has none).
    Raises DataError when the export was changed: its seals do not hold.
    """
    _hold_sealed(events, path)
    done = Merged()
    with ledger.writing() as writer:
        numbers: dict[int, int] = {}
        names: dict[str, str] = {}
        for event in events:
            there = _there(writer, event)
            if there is not None:
                numbers[event.number] = there
                done.known += 1
                _remember_name(writer, names, event, there)
                continue
            numbers[event.number] = _add(writer, event, numbers, names)
            done.new += 1
    done.files, done.missing = _files(ledger, events, path.parent / "files", kept_in)
    return done


def _hold_sealed(events: Sequence[Event], path: Path) -> None:
    previous = FIRST_LINK
    numbers: set[int] = set()
    for line, event in enumerate(events, 1):
        expected = sealed(event.draft, event.number, event.recorded_at, previous)
        about = event.draft.about
        if expected.hash != event.hash or not (about is None or about in numbers):
            problem = Problem("not what was recorded, or a line before it is not", str(path), line)
            raise DataError(
                f"{path} was changed since it was exported",
                problems=[problem],
                hint="export it again; to import changed figures, use a table of probes",
            )
        previous = event.hash
        numbers.add(event.number)


def _there(writer: Writer, event: Event) -> int | None:
    """The number under which an event stands here already: recorded here, or imported before.

    An event that went to another ledger has another seal there, and keeps its first one.
    """
    for seal in dict.fromkeys((event.hash, _first_seal(event))):
        same = writer.rows("SELECT number FROM event WHERE hash = ?", seal)
        there = int(same[0][0]) if same else writer.imported(f"event:{seal}")
        if there is not None:
            return there
    return None


def _first_seal(event: Event) -> str:
    """The seal that an event had in the ledger that it was recorded in."""
    return str(event.draft.data.get(_SEAL, event.hash))


def _remember_name(writer: Writer, names: dict[str, str], event: Event, there: int) -> None:
    if event.draft.probe:
        found = writer.rows("SELECT probe FROM event WHERE number = ?", there)
        names[event.draft.probe] = str(found[0][0])


def _add(writer: Writer, event: Event, numbers: dict[int, int], names: dict[str, str]) -> int:
    draft = event.draft
    known = writer.brand(draft.brand)
    if draft.probe and draft.probe not in names:
        names[draft.probe] = draft.probe
        if draft.kind is EventKind.OPENED:
            if writer.has_probe(draft.probe):
                names[draft.probe] = writer.new_probe(draft.brand)
            else:
                writer.count_probe(known, draft.probe)
    about = None if draft.about is None else numbers[draft.about]
    moved = replace(draft, probe=names.get(draft.probe, ""), about=about)
    if writer.seal(moved, event.recorded_at) == event.hash:  # the same ledger, as far as it goes
        return writer.add(moved, event.recorded_at).number
    seal = _first_seal(event)
    moved = replace(moved, data={**moved.data, _SEAL: seal})
    number = writer.add(moved, event.recorded_at).number
    for known_by in dict.fromkeys((event.hash, seal)):
        writer.remember(f"event:{known_by}", number)
    return number


def _files(
    ledger: Ledger, events: Sequence[Event], folder: Path, kept_in: Path | None
) -> tuple[int, int]:
    """Keep files that came with the export, each checked against its digest: how many, and how many
    are not there. A kept file that is damaged is replaced.
    """
    count, missing, target = 0, 0, files_of(ledger.path)
    for digest in dict.fromkeys(digest for event in events for digest, _ in kept_with(event)):
        if not is_digest(digest):
            missing += 1
        elif not holds(kept(kept_in or target, digest), digest):
            came = holds(folder / digest, digest) and keep(target, folder / digest) == digest
            count += came
            missing += not came
    return count, missing
