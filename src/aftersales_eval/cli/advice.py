"""`due`, `next` and `agreement`: what to look after, what to find out, whom to believe."""

from __future__ import annotations

from typing import Annotated

import typer

from aftersales_eval.cli import desk as d
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
        found = look(book, at_desk.now, limit)
    found = with_tiers(found, load_rubric(rubric), at_desk.now)
    if as_json:
        from aftersales_eval.report import data, ledger_data

        emit(data.to_json(ledger_data.due(found)))
        return
    from aftersales_eval.report.ledger_text import due_text

    emit(due_text(found, at_desk.now, at_desk.said, screen()))
    unrated = next((item.probe for item in found.items if item.what == "unrated"), "")
    if unrated:
        hint(f"rate one:  aftersales probe rate {unrated}")
