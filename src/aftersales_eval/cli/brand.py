"""`fact …` and `feedback …`: what a brand states, and what shoppers praise and miss."""

from __future__ import annotations

from typing import Annotated

import typer

from aftersales_eval.cli import desk as d
from aftersales_eval.cli.complete import complete_channel
from aftersales_eval.cli.options import RubricName

facts = typer.Typer(
    name="fact", help="Record what a brand states, and where.", no_args_is_help=True
)
feedback = typer.Typer(
    name="feedback", help="Record what was good and what could be better.", no_args_is_help=True
)

Brand = Annotated[str, typer.Argument(metavar="BRAND", help="Its name or slug.")]


@facts.command("set")
def set_(
    brand: Brand,
    stated: Annotated[
        list[str],
        typer.Argument(metavar="NAME=VALUE...", help='Such as return_window="30 days".'),
    ],
    source: Annotated[
        str, typer.Option(metavar="URL", help="Where it is stated.", show_default=False)
    ] = "",
    quote: Annotated[
        str, typer.Option(metavar="TEXT", help="In its own words.", show_default=False)
    ] = "",
    channel: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help="Of a promise about a wait: the one channel that it is about.",
            autocompletion=complete_channel,
            show_default=False,
        ),
    ] = "",
    at: d.At = None,
    rubric: RubricName = "after-sales",
    observer: d.Observer = "",
    ledger: d.LedgerFile = None,
    timezone: d.Zone = "",
    as_json: d.Json = False,
) -> None:
    """Record what a brand states today: a return window, a warranty, support hours."""
    from aftersales_eval.sources.facts import read_statements
    from aftersales_eval.sources.recording import state_fact
    from aftersales_eval.sources.rubrics import load_rubric

    at_desk = d.desk(ledger, observer, timezone)
    found = read_statements(stated, load_rubric(rubric).metrics, channel)
    when = at_desk.at(at)
    about = {"source": source, "quote": quote, "channel": channel}
    with at_desk.writing() as book:
        saved = [
            state_fact(
                book,
                brand,
                key,
                said["value"],
                at_desk.who,
                at=at_desk.now if when is None else when,
                about={**about, "typed": said.get("typed", "")},
            )
            for key, said in found.items()
        ]
    d.acknowledge_all(at_desk, saved, as_json=as_json)


@facts.command("list")
def list_facts(
    brands: Annotated[list[str] | None, typer.Argument(metavar="[BRAND]...")] = None,
    counting: Annotated[
        bool, typer.Option("--counting", help="Only what counts now.", show_default=False)
    ] = False,
    ledger: d.LedgerFile = None,
    timezone: d.Zone = "",
    as_json: d.Json = False,
) -> None:
    """List what brands state, as it was recorded, and what of it counts."""
    from aftersales_eval.cli.output import emit, hint, screen
    from aftersales_eval.model.force import Force
    from aftersales_eval.sources.force import with_force
    from aftersales_eval.sources.recorded import brands_meant

    at_desk = d.desk(ledger, "", timezone)
    with at_desk.reading() as book:
        found = with_force(book, brands_meant(book, brands or ()))
    every = len(found)
    if counting:
        found = [(event, force) for event, force in found if force in (None, Force.COUNTS)]
    if as_json:
        from aftersales_eval.report import data, ledger_data

        told = {"facts": ledger_data.held_facts(found)}
        emit(data.to_json(ledger_data.titled("facts", told)))
        return
    from aftersales_eval.report.ledger_text import facts_text

    none = counting and every and not found
    emit("nothing of it counts\n" if none else facts_text(found, at_desk.said, screen()))
    if counting and len(found) < every:
        hint(f"what does not count is kept, too ({every - len(found)} more): without --counting")
    elif any(force not in (None, Force.COUNTS) for _, force in found):
        hint("only what counts now:  aftersales fact list --counting")


@feedback.command("add")
def add(
    probe: Annotated[str, typer.Argument(metavar="ID", help="Such as north-kettle-3.")],
    category: Annotated[
        str,
        typer.Option(
            metavar="NAME", help="Such as communication or response-time.", show_default=False
        ),
    ] = "",
    good: Annotated[
        list[str] | None, typer.Option("--good", metavar="TEXT", help="What was good.")
    ] = None,
    improve: Annotated[
        list[str] | None, typer.Option("--improve", metavar="TEXT", help="What could be better.")
    ] = None,
    observer: d.Observer = "",
    ledger: d.LedgerFile = None,
    as_json: d.Json = False,
) -> None:
    """Say what was good in a probe, and what could be better."""
    from aftersales_eval.errors import UsageError
    from aftersales_eval.model.feedback import CATEGORIES
    from aftersales_eval.model.naming import nearest
    from aftersales_eval.sources.recording import Recorded, add_feedback

    if category not in CATEGORIES:
        every = f"one of {', '.join(CATEGORIES)}"
        if not category.strip():
            raise UsageError("which category is it about?", hint=f"--category with {every}")
        close = nearest(category, CATEGORIES)
        hint = f"did you mean {close}?" if close else every
        raise UsageError(f"there is no category {category!r}", hint=hint)
    texts = [(True, text) for text in good or ()] + [(False, text) for text in improve or ()]
    if not texts:
        raise UsageError("nothing was said", hint='--good "…" or --improve "…"')
    at_desk = d.desk(ledger, observer)
    with at_desk.correcting() as book:
        saved = add_feedback(book, probe, category, texts, at_desk.who)
    d.acknowledge_all(at_desk, [Recorded(event, None) for event in saved], as_json=as_json)


@feedback.command("show")
def show(
    brands: Annotated[list[str] | None, typer.Argument(metavar="[BRAND]...")] = None,
    ledger: d.LedgerFile = None,
    as_json: d.Json = False,
) -> None:
    """Show what shoppers praise and what they miss, by category, and what recurs."""
    from aftersales_eval.cli.output import emit, screen
    from aftersales_eval.sources.said import matrices

    at_desk = d.desk(ledger)
    with at_desk.reading() as book:
        found = matrices(book, brands or ())
    if as_json:
        from aftersales_eval.report import data, ledger_data

        told = {"feedback": [data.feedback_data(matrix) for matrix in found]}
        emit(data.to_json(ledger_data.titled("feedback", told)))
        return
    from aftersales_eval.report.feedback_text import feedback_text

    emit(feedback_text(found, screen()) if found else "no feedback was recorded yet\n")
