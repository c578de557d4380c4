"""`probe …`: record what happens to a shopper's approach to a brand, as it happens."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aftersales_eval.cli import desk as d
from aftersales_eval.cli.complete import complete_channel
from aftersales_eval.cli.options import RubricName

if TYPE_CHECKING:
    from aftersales_eval.model.event import EventKind

app = typer.Typer(
    name="probe",
    help="Record a probe: one approach to a brand, and what came of it.",
    no_args_is_help=True,
)

Probe = Annotated[str, typer.Argument(metavar="ID", help="Such as north-kettle-3.")]


@app.command("open")
def open_(
    brand: Annotated[str, typer.Argument(metavar="BRAND")],
    channel: Annotated[
        str,
        typer.Option(
            "--channel",
            "-c",
            metavar="NAME",
            help="email, phone, chat, social, in-store, web-form, messaging, or your own word.",
            autocompletion=complete_channel,
        ),
    ],
    message: d.Message = "",
    scenario: Annotated[
        str,
        typer.Option(metavar="TEXT", help="What the approach is about.", show_default=False),
    ] = "",
    at: d.At = None,
    observer: d.Observer = "",
    ledger: d.LedgerFile = None,
    timezone: d.Zone = "",
    as_json: d.Json = False,
) -> None:
    """Begin a probe: you have just written, called or asked. Prints its id."""
    from aftersales_eval.sources.recording import open_probe

    at_desk = d.desk(ledger, observer, timezone)
    when = at_desk.at(at)
    with at_desk.writing() as book:
        found = open_probe(
            book, brand, channel, at_desk.who, at=when, scenario=scenario, message=message
        )
    identity = found.event.draft.probe
    d.acknowledge(
        at_desk,
        found,
        f"an automatic answer came:  aftersales probe ack {identity}",
        f"a human answered:          aftersales probe reply {identity}",
        f"you had to ask again:      aftersales probe chase {identity}",
        f"it is solved:              aftersales probe resolve {identity}",
        "what is open, and due:     aftersales due",
        as_json=as_json,
    )


def _record(  # what each of the commands below does
    kind: EventKind,
    probe: str,
    at: str | None,
    message: str,
    observer: str,
    ledger: Path | None,
    timezone: str,
    as_json: bool,
    *next_steps: str,
    **data: Any,
) -> None:
    from aftersales_eval.sources.recording import happened, storable

    at_desk = d.desk(ledger, observer, timezone)
    when = at_desk.at(at)
    if message:
        data["message"] = storable("-m", message)
    with at_desk.correcting() as book:
        found = happened(book, probe, kind, at_desk.who, at=when, data=data)
    steps = (step.format(id=found.event.draft.probe) for step in next_steps)
    d.acknowledge(at_desk, found, *steps, as_json=as_json)


_SIMPLE = (
    ("ack", "ACKNOWLEDGED", "An automatic answer came: “we have received your message”.", ()),
    (
        "reply",
        "REPLIED",
        "A human answered.",
        (
            "it is solved:     aftersales probe resolve {id}",
            "how it was:       aftersales probe rate {id}",
        ),
    ),
    ("chase", "CONTACTED", "You had to make contact again.", ()),
    (
        "resolve",
        "RESOLVED",
        "What you asked for is done.",
        (
            "how it was:                   aftersales probe rate {id}",
            "they came back to you after:  aftersales probe follow-up {id}",
        ),
    ),
    ("reopen", "REOPENED", "It was not solved after all.", ()),
    (
        "return",
        "RETURN_SENT",
        "The goods are on their way back.",
        ("the money is there:  aftersales probe refund {id}",),
    ),
    ("refund", "REFUNDED", "The money is back.", ()),
    ("follow-up", "FOLLOWED_UP", "The brand came back after it was solved.", ()),
    (
        "close",
        "CLOSED",
        "You gave up, or stopped watching: from now on the wait is not counted on.",
        ("how it was:  aftersales probe rate {id}",),
    ),
)


def _command(kind: str, about: str, next_steps: tuple[str, ...]) -> Any:
    def record(
        probe: Probe,
        at: d.At = None,
        message: d.Message = "",
        observer: d.Observer = "",
        ledger: d.LedgerFile = None,
        timezone: d.Zone = "",
        as_json: d.Json = False,
    ) -> None:
        """Record that it happened; what it is called is said below."""
        from aftersales_eval.model.event import EventKind

        what = EventKind[kind]
        _record(what, probe, at, message, observer, ledger, timezone, as_json, *next_steps)

    record.__doc__ = about
    return record


for _name, _kind, _about, _next in _SIMPLE:
    app.command(_name)(_command(_kind, _about, _next))


@app.command()
def note(
    probe: Probe,
    message: Annotated[str, typer.Option("--message", "-m", metavar="TEXT", help="What to keep.")],
    promised: Annotated[
        str | None,
        typer.Option(
            "--promised-by",
            metavar="TIME",
            help="The brand promised to come back by then; due reminds you of it.",
        ),
    ] = None,
    at: d.At = None,
    observer: d.Observer = "",
    ledger: d.LedgerFile = None,
    timezone: d.Zone = "",
    as_json: d.Json = False,
) -> None:
    """Keep a note on a probe, or a promise that was made."""
    from aftersales_eval.model.event import EventKind

    data: dict[str, Any] = {}
    if promised is not None:
        from aftersales_eval.cli.options import moment

        day = re.fullmatch(r"\s*\d{4}-\d\d-\d\d\s*", promised)
        until = f"{promised.strip()}T23:59" if day else promised  # a day is over when it is over
        data["promised_by"] = moment("--promised-by", until, timezone or d.own_zone())
    kind = EventKind.NOTED
    _record(kind, probe, at, message, observer, ledger, timezone, as_json, **data)


@app.command()
def rate(
    probe: Probe,
    values: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME=VALUE]...", help="Such as politeness=4; none to be asked."),
    ] = None,
    at: d.At = None,
    rubric: RubricName = "after-sales",
    observer: d.Observer = "",
    ledger: d.LedgerFile = None,
    timezone: d.Zone = "",
    as_json: d.Json = False,
) -> None:
    """Rate a probe: with values, or question by question."""
    from aftersales_eval.cli.survey import ask
    from aftersales_eval.sources.ratings import questions, read_ratings
    from aftersales_eval.sources.recording import rate as record_rating
    from aftersales_eval.sources.rubrics import load_rubric

    at_desk = d.desk(ledger, observer, timezone)
    when = at_desk.at(at)
    method = load_rubric(rubric)
    with at_desk.correcting() as book:
        found_values = (
            read_ratings(values, method) if values else ask(questions(book, probe, method))
        )
        if not found_values:
            from aftersales_eval.cli.output import say

            say("nothing was rated")
            return
        found = record_rating(book, probe, found_values, at_desk.who, at=when)
    d.acknowledge(at_desk, found, "what it adds up to:  aftersales compare", as_json=as_json)


@app.command()
def attach(
    probe: Probe,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A screenshot, a letter, a mail.")],
    message: d.Message = "",
    observer: d.Observer = "",
    ledger: d.LedgerFile = None,
    as_json: d.Json = False,
) -> None:
    """Keep a copy of a file with a probe, under its SHA-256."""
    from aftersales_eval.sources.attachments import attach as keep

    at_desk = d.desk(ledger, observer)
    with at_desk.correcting() as book:
        found = keep(book, probe, file, at_desk.who, message)
    d.acknowledge(at_desk, found, as_json=as_json)


@app.command("list")
def list_(
    open_only: Annotated[bool, typer.Option("--open", help="Only those still waiting.")] = False,
    brand: Annotated[
        str | None,
        typer.Option(metavar="BRAND", help="Of one brand."),
    ] = None,
    limit: Annotated[
        int, typer.Option(min=1, metavar="N", help="At most so many, those opened last.")
    ] = 50,
    ledger: d.LedgerFile = None,
    timezone: d.Zone = "",
    as_json: d.Json = False,
) -> None:
    """List probes, those opened last at the top."""
    from aftersales_eval.cli.output import emit, hint, screen
    from aftersales_eval.sources.looking import probes

    at_desk = d.desk(ledger, "", timezone)
    with at_desk.reading() as book:
        found = probes(book, open_only=open_only, brand=brand, limit=limit)
    if as_json:
        from aftersales_eval.report import data, ledger_data

        emit(data.to_json(ledger_data.titled("probes", ledger_data.listing(found))))
        return
    from aftersales_eval.report.ledger_text import probes_text

    emit(probes_text(found, at_desk.now, at_desk.said, screen()))
    if found.probes:
        hint(f"one of them:  aftersales probe show {found.probes[0].id}")


@app.command()
def show(
    probe: Probe,
    ledger: d.LedgerFile = None,
    timezone: d.Zone = "",
    as_json: d.Json = False,
) -> None:
    """Show a probe's timeline, and what it comes to."""
    from aftersales_eval.cli.output import emit, screen
    from aftersales_eval.sources.looking import probe as look

    at_desk = d.desk(ledger, "", timezone)
    with at_desk.reading() as book:
        found = look(book, probe)
    if as_json:
        from aftersales_eval.report import data, ledger_data

        emit(data.to_json(ledger_data.titled("timeline", ledger_data.timeline(found))))
        return
    from aftersales_eval.report.ledger_text import timeline_text

    emit(timeline_text(found, at_desk.now, at_desk.said, screen()))
