"""`ledger …`, `history`, `amend` and `void`: what was recorded, and its corrections."""

from __future__ import annotations

import shlex
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from aftersales_eval.cli import desk as d

if TYPE_CHECKING:
    from aftersales_eval.sources.ledger import Ledger

app = typer.Typer(
    name="ledger",
    help="Look after the ledger: what it holds, whether it is whole, copies.",
    no_args_is_help=True,
)


@app.command()
def info(ledger: d.LedgerFile = None, as_json: d.Json = False) -> None:
    """Say where the ledger is and what it holds."""
    from aftersales_eval.cli.output import emit
    from aftersales_eval.sources.care import info as look

    with d.desk(ledger).reading() as book:
        found = asdict(look(book))
    if as_json:
        from aftersales_eval.report import data, ledger_data

        told = {"path": str(found.pop("path")), "form": found.pop("schema"), **found}
        emit(data.to_json(ledger_data.titled("ledger", told)))
        return
    width = max(map(len, found))
    from aftersales_eval.report.text import visible

    emit("".join(f"{name:{width}}  {visible(str(value))}\n" for name, value in found.items()))


@app.command()
def verify(
    expect: Annotated[
        str,
        typer.Option(
            metavar="HASH",
            help="A head that ledger info once printed: it must be among the seals.",
            show_default=False,
        ),
    ] = "",
    ledger: d.LedgerFile = None,
) -> None:
    """Check every event's seal: was anything changed behind the program's back?"""
    from aftersales_eval.cli.output import emit
    from aftersales_eval.errors import DataError, Problem
    from aftersales_eval.sources.care import verify as look

    with d.desk(ledger).reading() as book:
        sound, wrong = look(book)
        if expect and not book.rows("SELECT 1 FROM event WHERE hash = ?", expect.strip().lower()):
            wrong.append(
                f"no event has the seal {expect[:64]}: the ledger was cut off, or rewritten"
            )
        if wrong:
            problems = [Problem(text, book.path.name) for text in wrong]
            are = "event is" if len(wrong) == 1 else "events are"
            raise DataError(f"{len(wrong):,} {are} not as recorded", problems=problems)
    emit(f"{sound:,} events, each sealed to the one before\n")


@app.command()
def check(ledger: d.LedgerFile = None) -> None:
    """Check that the ledger is whole: its file, its seals, its probes, its kept files."""
    from aftersales_eval.cli.output import emit, working
    from aftersales_eval.errors import DataError, Problem
    from aftersales_eval.sources.care import check as look

    with d.desk(ledger).reading() as book:
        with working("Checking"):
            wrong = look(book)
        if wrong:
            problems = [Problem(text, book.path.name) for text in wrong]
            raise DataError(
                f"{book.path} is not whole",
                problems=problems,
                hint="copy a backup in its place, or: aftersales ledger salvage NEW",
            )
    emit("the ledger is whole\n")


@app.command()
def backup(
    target: Annotated[Path, typer.Argument(metavar="FILE", help="Where the copy goes.")],
    ledger: d.LedgerFile = None,
) -> None:
    """Copy the ledger and its kept files, while others may go on recording."""
    from aftersales_eval.cli.output import say
    from aftersales_eval.sources.care import backup as copy

    with d.desk(ledger).reading() as book:
        size = copy(book, target)
    say(f"written: {target} ({size:,} bytes)")


@app.command()
def salvage(
    target: Annotated[Path, typer.Argument(metavar="NEW", help="Where what is left goes.")],
    ledger: d.LedgerFile = None,
) -> None:
    """Save what can still be read of a damaged ledger into a new one; the old one stays."""
    from aftersales_eval.cli.output import say
    from aftersales_eval.sources.care import salvage as save

    saved, lost = save(d.desk(ledger).path, target)
    missing = f"at least {lost:,} lost" if lost else "none missing up to the last of them"
    say(f"written: {target}; {saved:,} events saved, {missing}")


def history(
    subject: Annotated[
        str,
        typer.Argument(
            metavar="[ID|BRAND]",
            help="Of one probe, or one brand; the last of all if none is named.",
        ),
    ] = "",
    limit: Annotated[int, typer.Option(min=1, metavar="N", help="At most so many.")] = 50,
    ledger: d.LedgerFile = None,
    timezone: d.Zone = "",
    as_json: d.Json = False,
) -> None:
    """Show what was recorded, in its order, with corrections and what they corrected."""
    from aftersales_eval.cli.output import emit, screen
    from aftersales_eval.sources.looking import history as look

    at_desk = d.desk(ledger, "", timezone)
    with at_desk.reading() as book:
        found = look(book, subject, limit)
    if as_json:
        from aftersales_eval.report import data, ledger_data

        told = {"events": ledger_data.events(found)}
        emit(data.to_json(ledger_data.titled("events", told)))
        return
    from aftersales_eval.report.ledger_text import history_text

    emit(history_text(found, at_desk.said, screen()))


Number = Annotated[str, typer.Argument(metavar="EVENT", help="Its number, as history shows it.")]


def _event(book: Ledger, number: str) -> int:
    """The number of an event; UsageError for anything else, with where its events are shown."""
    from aftersales_eval.errors import UsageError

    if number.isascii() and number.isdecimal() and len(number) < 16:
        return int(number)
    hint = "aftersales history lists them"
    if number in book.probe_ids():
        hint = f"aftersales history {number} shows them; voiding its opening withdraws a probe"
    elif any(number in names for names in book.brands()):
        hint = f"aftersales history {shlex.quote(number)} shows them"
    raise UsageError(f"{number!r} is not the number of an event", hint=hint)


def amend(
    number: Number,
    reason: d.Reason,
    at: Annotated[
        str | None, typer.Option("--at", metavar="TIME", help="When it was instead.")
    ] = None,
    message: Annotated[
        str | None, typer.Option("--message", "-m", metavar="TEXT", help="The note instead.")
    ] = None,
    channel: Annotated[
        str | None, typer.Option(metavar="NAME", help="Of an opening: the channel instead.")
    ] = None,
    scenario: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Of an opening: the scenario instead.")
    ] = None,
    observer: d.Observer = "",
    ledger: d.LedgerFile = None,
    timezone: d.Zone = "",
    as_json: d.Json = False,
) -> None:
    """Correct an event, with a reason. The old one stays, and history shows both."""
    from aftersales_eval.sources.recording import amend as correct
    from aftersales_eval.sources.recording import storable

    at_desk = d.desk(ledger, observer, timezone)
    given = {"message": message, "channel": channel, "scenario": scenario}
    changes = {key: storable(f"--{key}", text) for key, text in given.items() if text is not None}
    when = at_desk.at(at)
    with at_desk.correcting() as book:
        found = correct(book, _event(book, number), reason, at_desk.who, at=when, changes=changes)
    d.acknowledge(at_desk, found, as_json=as_json)


def void(
    number: Number,
    reason: d.Reason,
    observer: d.Observer = "",
    ledger: d.LedgerFile = None,
    timezone: d.Zone = "",
    as_json: d.Json = False,
) -> None:
    """Withdraw an event, with a reason; the opening of a probe withdraws the probe.

    Of a claim or a visit it says what holds of the brand then.
    """
    from aftersales_eval.cli.output import emit, emit_lines
    from aftersales_eval.report import ledger_data
    from aftersales_eval.report.withdrawal_text import withdrawal_data, withdrawal_text
    from aftersales_eval.sources.withdrawing import withdraw

    at_desk = d.desk(ledger, observer, timezone)
    with at_desk.correcting() as book:
        saved, found = withdraw(book, _event(book, number), reason, at_desk.who)
    if as_json:
        from aftersales_eval.report.data import to_json

        told = {
            "events": ledger_data.events([saved.event]),
            "notes": list(saved.remarks),
            **withdrawal_data(found),
        }
        emit(to_json(ledger_data.titled("recorded", told)))
        return
    d.acknowledge(at_desk, saved)
    emit_lines(withdrawal_text(found, at_desk.said))
