"""What `import` does with each sort of file, and what it says of it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aftersales_eval.cli.desk import Desk
from aftersales_eval.cli.output import emit, hint, say

if TYPE_CHECKING:
    from aftersales_eval.errors import Problem
    from aftersales_eval.sources.ledger import Ledger


@dataclass(frozen=True)
class Asked:
    """How files are to be imported."""

    at_desk: Desk
    mapping: Path | None
    rubric: str
    encoding: str
    strict: bool
    me: tuple[str, ...]
    brand: str | None
    dry_run: bool
    as_json: bool
    timezone: str


def trying(asked: Asked) -> AbstractContextManager[Ledger]:
    """The ledger to record in; for a dry run a copy of it that is thrown away."""
    from aftersales_eval.sources.care import beginning, rehearsal

    return (rehearsal if asked.dry_run else beginning)(asked.at_desk.path)


@contextmanager
def progress(what: str) -> Iterator[Callable[[int, int], None] | None]:
    """A bar for a person at a terminal, nothing for others."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def import_tables(paths: Sequence[Path], asked: Asked) -> None:
    """Probe tables and facts tables."""
    from aftersales_eval.model.metric import BUILT_IN
    from aftersales_eval.report.words import plural
    from aftersales_eval.sources import importing
    from aftersales_eval.sources.mapping import Mapping, load_mapping
    from aftersales_eval.sources.reading import Reading
    from aftersales_eval.sources.rubrics import load_rubric

    how = Reading(
        now=asked.at_desk.now,
        timezone=asked.timezone or "UTC",
        encoding=asked.encoding,
        mapping=load_mapping(asked.mapping) if asked.mapping else Mapping(),
    )
    metrics = {**BUILT_IN, **load_rubric(asked.rubric).metrics}
    with trying(asked) as book, progress("Importing") as bar:
        found = importing.import_tables(
            book, paths, metrics, how, asked.at_desk.who, bar, strict=asked.strict
        )
    if asked.as_json:
        problems = {"rejected_rows": found.shown, "differing": found.differing}
        told = {name: [str(p) for p in some] for name, some in problems.items()}
        counts = {
            "new": found.new,
            "already_there": found.known,
            "extended": found.extended,
            "facts_new": found.facts,
            "facts_already_there": found.facts_known,
            "rejected": found.rejected,
            "differences": found.differences,
        }
        _for_machines("import-tables", {**counts, **told, "notes": found.notes}, asked)
        return
    would = "would be " if asked.dry_run else ""
    emit(f"{plural(found.new, 'probe')} {would}new, {found.known:,} already there\n")
    if found.extended:
        emit(f"{plural(found.extended, 'probe')} of before {would}added to\n")
    if found.facts or found.facts_known:
        emit(f"{plural(found.facts, 'fact')} {would}new, {found.facts_known:,} already there\n")
    if found.rejected:
        emit(f"{plural(found.rejected, 'row')} rejected\n")
        _list(found.shown, found.rejected)
    if found.differences:
        say(f"{plural(found.differences, 'cell')} differing from what is recorded, which was kept")
        _list(found.differing, found.differences)
    for note in found.notes:
        say(f"note: {note}")
    hint("what it adds up to:  aftersales compare")


def _for_machines(name: str, done: dict[str, Any], asked: Asked) -> None:
    from aftersales_eval.report import data, ledger_data

    emit(data.to_json(ledger_data.titled(name, {**done, "dry_run": asked.dry_run})))


def _list(problems: Sequence[Problem], total: int) -> None:
    for problem in problems:
        say(f"  {problem}")
    if total > len(problems):
        say(f"  and {total - len(problems):,} more")


def import_events(paths: Sequence[Path], asked: Asked) -> None:
    """Exports of this or another ledger."""
    from aftersales_eval.report.words import plural
    from aftersales_eval.sources.exporting import read_events
    from aftersales_eval.sources.ledger_place import files_of
    from aftersales_eval.sources.merging import merge_events

    counts = {"new": 0, "already_there": 0, "files": 0, "missing_files": 0}
    for path in paths:
        events = read_events(path)
        with trying(asked) as book:
            found = merge_events(book, events, path, files_of(asked.at_desk.path))
        counts["new"] += found.new
        counts["already_there"] += found.known
        counts["files"] += found.files
        counts["missing_files"] += found.missing
        if not asked.as_json:
            would = "would be " if asked.dry_run else ""
            emit(f"{plural(found.new, 'event')} {would}new, {found.known:,} already there\n")
            if found.missing:
                say(f"note: {plural(found.missing, 'kept file')} not in {path.parent / 'files'}")
    if asked.as_json:
        _for_machines("import-events", counts, asked)


def import_mail(paths: Sequence[Path], asked: Asked) -> None:
    """Mail, as threads between the shopper and brands."""
    from aftersales_eval.report.words import plural
    from aftersales_eval.sources import mail_import
    from aftersales_eval.sources.mail.read import read_mail

    desk = asked.at_desk
    with progress("Reading mail") as bar:
        read = read_mail(
            paths,
            me=asked.me,
            now=desk.now,
            brand=asked.brand,
            timezone=desk.zone,
            progress=_now_and_then(bar),
        )
    with trying(asked) as book:
        found = mail_import.import_mail(book, read, desk.who)
    skipped = sum(read.skipped.values())
    notes = [*read.notes, *(r for probe in read.probes for r in probe.remarks), *found.notes]
    if asked.as_json:
        from aftersales_eval.report import ledger_data

        counts = {
            "new": found.new,
            "already_there": found.known,
            "extended": found.extended,
            "events": found.events,
            "files": found.files,
            "messages": read.messages,
            "copies": read.duplicates,
            "skipped": dict(read.skipped),
            "left_out": dict(read.left_out),
        }
        decided = ledger_data.decisions(mail_import.decided(read))
        _for_machines("import-mail", {**counts, "decisions": decided, "notes": notes}, asked)
        return
    if asked.dry_run:
        from aftersales_eval.cli.output import screen
        from aftersales_eval.report.ledger_text import decisions_text

        emit(decisions_text(mail_import.decided(read), desk.said, screen()))
        emit("\n")
    would = "would be " if asked.dry_run else ""
    emit(
        f"{plural(read.messages, 'message')} read,"
        f" {read.duplicates:,} copies, {skipped:,} skipped\n"
        f"{plural(found.new, 'probe')} {would}new, {found.extended:,} added to,"
        f" {found.known:,} already there\n"
    )
    for reason, count in {**read.left_out, **read.skipped}.items():
        say(f"  {count:,} × {reason}")
    _list(read.problems, skipped)
    for note in notes:
        say(f"note: {note}")
    if not asked.dry_run and found.new:
        hint(
            "what was decided, and why:  aftersales import … --dry-run",
            "what waits:  aftersales due",
        )


def _now_and_then(bar: Callable[[int, int], None] | None) -> Callable[[int, int], None] | None:
    """Progress is told for each message; a screen is drawn some hundred times in all."""
    if bar is None:
        return None
    last = -1

    def tell(done: int, total: int) -> None:
        nonlocal last
        step = 0 if not total else done * 200 // total
        if step != last:
            last = step
            bar(done, total)

    return tell
