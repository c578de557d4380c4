"""`due`, `next` and `agreement`: what to look after, what to find out, whom to believe."""

from __future__ import annotations

from typing import Annotated

import typer

from aftersales_eval.cli import desk as d
from aftersales_eval.cli import options as o
from aftersales_eval.cli.options import RubricName


def due(
    rubric: RubricName = "after-sales",
    limit: Annotated[int, typer.Option(min=1, metavar="N", help="At most so many of a sort.")] = 20,
    ledger: d.LedgerFile = None,
    timezone: d.Zone = "",
    as_json: d.Json = False,
) -> None:
    """Say what waits: open probes, promises, refunds, and what is not rated yet."""
    from aftersales_eval.cli.output import emit, hint, screen
    from aftersales_eval.scoring.due import with_tiers
    from aftersales_eval.sources.looking import due as look
    from aftersales_eval.sources.rubrics import load_rubric

    at_desk = d.desk(ledger, "", timezone)
    with at_desk.reading() as book:
        found = look(book, limit)
    found = with_tiers(found, load_rubric(rubric), at_desk.now)
    if as_json:
        from aftersales_eval.report import data, ledger_data

        emit(data.to_json(ledger_data.titled("due", ledger_data.due(found))))
        return
    from aftersales_eval.report.ledger_text import due_text

    emit(due_text(found, at_desk.now, at_desk.said, screen()))
    unrated = next((item.probe for item in found.items if item.what == "unrated"), "")
    if unrated:
        hint(f"rate one:  aftersales probe rate {unrated}")


@o.asking
def next_(asked: o.Asked, brands: o.BrandNames = None, as_json: o.Json = False) -> None:
    """Say which probes, or look-ups, would most likely settle the verdict."""
    from aftersales_eval import __version__, pipeline
    from aftersales_eval.cli.output import emit, hint, screen, working
    from aftersales_eval.model.naming import slug
    from aftersales_eval.report.advice_text import advice_data, advice_text

    source, method = asked.source(), asked.method()
    with working("Thinking it through"):
        found = pipeline.advise_on(source, method, brands or ())
    if as_json:
        from aftersales_eval.report.data import to_json

        emit(to_json(advice_data(found, method, __version__)))
        return
    emit(advice_text(found, method, screen()))
    if found and not found[0].is_fact:
        first = found[0]
        words = f' --scenario "{first.scenario}"' if first.scenario else ""
        hint(f"begin:  aftersales probe open {slug(first.brand)} --channel {first.channel}{words}")


def agreement(
    metric: Annotated[
        str, typer.Argument(metavar="[METRIC]", help="Such as politeness; all that were rated.")
    ] = "",
    ledger: d.LedgerFile = None,
    as_json: d.Json = False,
) -> None:
    """Say how far several observers agree: Krippendorff's alpha of each rating."""
    from aftersales_eval import __version__
    from aftersales_eval.cli.output import emit, screen
    from aftersales_eval.errors import UsageError
    from aftersales_eval.model.naming import did_you_mean
    from aftersales_eval.report.agreement_text import agreement_data, agreement_text
    from aftersales_eval.scoring.agreement import agreement as measured
    from aftersales_eval.sources.said import ratings

    with d.desk(ledger).reading() as book:
        said = ratings(book)
    if metric and metric not in said:
        raise UsageError(f"nobody rated {metric!r}", hint=did_you_mean(metric, said))
    found = [measured(key, said[key]) for key in sorted(said) if metric in ("", key)]
    if not metric:
        found = [one for one in found if one.units]  # what nobody rated twice says nothing
    if not found and not as_json:
        emit("no probe was rated by two observers; each rates with --observer NAME\n")
        return
    if as_json:
        from aftersales_eval.report.data import to_json

        emit(to_json(agreement_data(found, __version__)))
        return
    emit(agreement_text(found, screen()))
