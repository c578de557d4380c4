"""What `inspect` prints of a visit: all of it, or what changed alone, and its exit codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aftersales_eval.cli.desk import Desk
    from aftersales_eval.model.inspection import Inspection, PageVisit, PolicyChange

_NAMED = 5


def tell(at_desk: Desk, found: Inspection, *, changes: bool, as_json: bool) -> None:
    """Print a visit, or with `changes` what changed alone: nothing where nothing did."""
    from aftersales_eval.cli.output import emit, hint, program, say, screen
    from aftersales_eval.report import data, inspection_data, ledger_data
    from aftersales_eval.report.inspection_text import changes_text, inspection_text

    change = None if found.change is None else found.change.promising
    if as_json:
        told = inspection_data.inspection(found)
        emit(data.to_json(ledger_data.titled("inspection", told)))
    elif not changes:
        emit(inspection_text(found, at_desk.said, screen()))
    elif change is not None and change.changed:
        emit(changes_text(found, change, at_desk.said, screen()))
    for remark in found.remarks:
        say(f"  note: {remark}")
    if not found.visit.event:
        say("aftersales: no page could be read; nothing was recorded")
        if changes and not as_json:  # else they stand in the list of pages
            _say_why(found.visit.pages)
        if any(page.private for page in found.visit.pages):
            say("  hint: --allow-private also asks machines of a private network")
    elif changes and not as_json:
        _say_what_is_not_known(change)
    elif not as_json:
        hint(
            f"held against practice:  {program()} compare",
            f"a claim that was read wrongly:  {program()} void EVENT --reason …",
            "what changed, day by day:  the same with --changes (exit code 5 if anything did)",
        )


def leave(found: Inspection, *, changes: bool) -> None:
    """Exit code 4 where nothing could be read; with `changes` CheckError where anything changed."""
    from aftersales_eval.errors import CheckError

    if not found.visit.event:
        raise typer.Exit(4)
    if changes and found.change is not None and found.change.changed:
        raise CheckError(f"what {found.visit.brand} promises has changed")


def _say_why(pages: Sequence[PageVisit]) -> None:
    """Why the first pages could not be read, and how many more there are."""
    from aftersales_eval.cli.output import say

    for page in pages[:_NAMED]:
        say(f"  {page.address}: {page.why or page.outcome}")
    if len(pages) > _NAMED:
        say(f"  and {len(pages) - _NAMED:,} more")


def _say_what_is_not_known(change: PolicyChange | None) -> None:
    """Why silence may not mean that nothing changed."""
    from aftersales_eval.cli.output import say

    if change is None:
        say("  note: there is no earlier visit to compare with")
        return
    for what, pages in (
        ("read in one of the two visits only", change.unread),
        ("changed, but not kept any more", change.not_kept),
    ):
        if pages and not change.changed:  # else it stands with what changed
            more = f" and {len(pages) - _NAMED:,} more" if len(pages) > _NAMED else ""
            say(f"  note: {what}: {', '.join(pages[:_NAMED])}{more}")
