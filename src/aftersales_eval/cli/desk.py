"""What every command about the ledger needs: which one, who records, and when it was."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aftersales_eval.cli.options import LedgerFile as LedgerFile  # noqa: PLC0414 - one place

if TYPE_CHECKING:
    from aftersales_eval.sources.ledger import Ledger
    from aftersales_eval.sources.recording import Recorded, Who
    from aftersales_eval.sources.web.answer import Clock

OBSERVER = "AFTERSALES_OBSERVER"

Observer = Annotated[
    str,
    typer.Option(
        "--observer",
        metavar="NAME",
        help=f"Who observed it, where several do. \\[default: {OBSERVER}]",
        show_default=False,
    ),
]
At = Annotated[
    str | None,
    typer.Option(
        "--at",
        metavar="TIME",
        help="When it was: 14:05, yesterday 9:00, 2h ago, 2026-03-01T14:05. \\[default: now]",
    ),
]
Zone = Annotated[
    str,
    typer.Option(
        "--timezone",
        metavar="ZONE",
        help="The zone of times that say none. \\[default: the machine's]",
        show_default=False,
    ),
]
Message = Annotated[
    str, typer.Option("--message", "-m", metavar="TEXT", help="A note on it.", show_default=False)
]
Reason = Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why. It is kept.")]
Json = Annotated[bool, typer.Option("--json", help="For machines; see docs/json.md.")]


@dataclass(frozen=True)
class Desk:
    """Where a shopper sits down to record: the ledger, her name, her clock."""

    path: Path
    observer: str
    zone: str
    now: int

    @property
    def who(self) -> Who:
        """Who records, and when."""
        from aftersales_eval.sources.recording import Who

        return Who(self.now, self.observer)

    def at(self, text: str | None, option: str = "--at") -> int | None:
        """A time as it was typed, in microseconds; None for now. UsageError naming the option."""
        from aftersales_eval.errors import UsageError
        from aftersales_eval.model.moment import parse_when

        if text is None:
            return None
        try:
            return parse_when(text, self.now, self.zone)
        except ValueError as error:
            raise UsageError(f"{option}: {error}") from None

    def said(self, at: int) -> str:
        """A moment as the shopper's clock shows it, with the zone."""
        from aftersales_eval.model.moment import said_moment

        return said_moment(at, self.zone)

    def reading(self) -> Ledger:
        """The ledger, to look into; SourceError where there is none."""
        from aftersales_eval.sources.ledger import open_ledger

        return open_ledger(self.path)

    def writing(self) -> Ledger:
        """The ledger, to record in; made where there is none."""
        from aftersales_eval.sources.ledger import create_ledger

        return create_ledger(self.path)

    def beginning(self) -> Ledger:
        """The ledger, to record in at the end; where there is none it is only made then."""
        from aftersales_eval.sources.ledger import begin_ledger

        return begin_ledger(self.path)

    def correcting(self) -> Ledger:
        """The ledger, to record in; SourceError where there is none."""
        from aftersales_eval.sources.ledger import open_ledger

        return open_ledger(self.path, write=True)


def desk(ledger: Path | None, observer: str = "", zone: str = "") -> Desk:
    """Sit down; UsageError for a zone that is none."""
    from aftersales_eval.errors import UsageError
    from aftersales_eval.sources.ledger_place import ledger_path
    from aftersales_eval.sources.mapping import is_zone

    if zone and not is_zone(zone):
        raise UsageError(f"{zone!r} is not a time zone", hint="such as UTC or Europe/Berlin")
    who = observer or os.environ.get(OBSERVER, "")
    return Desk(ledger_path(ledger), who, zone or own_zone(), time.time_ns() // 1_000)


def passing_time() -> Clock:
    """The machine's clock, for those who wait by it."""
    from aftersales_eval.sources.web.answer import Clock

    return Clock(lambda: time.time_ns() // 1_000, time.monotonic, time.sleep)


def own_zone() -> str:
    """The machine's time zone; where that is not to be found, it is said."""
    from aftersales_eval.cli.output import say
    from aftersales_eval.sources.local_zone import find_local_zone

    found = find_local_zone()
    if found.remark:
        say(f"  note: {found.remark}")
    return found.name


def acknowledge(at_desk: Desk, found: Recorded, *next_steps: str, as_json: bool = False) -> None:
    """Say what was saved, when it was, and what can come next."""
    if as_json:
        acknowledge_all(at_desk, [found], as_json=True)
        return
    from aftersales_eval.cli.output import emit_lines, hint, say
    from aftersales_eval.errors import SourceError
    from aftersales_eval.report.text import shown

    event = found.event
    what = f"stated {_stated(event.draft.data)}," if "fact" in event.draft.data else event.kind
    where = shown(event.draft.probe or event.draft.brand, 80)
    when = f" {at_desk.said(event.at)}" if event.at is not None else ""
    try:
        emit_lines(f"{where}: {shown(what, 80)}{when} (event {event.number})\n")
    except SourceError as error:
        raise SourceError(f"saved as event {event.number}; but {error.message}") from None
    for remark in found.remarks:
        say(f"  note: {remark}")
    if next_steps:
        hint(*next_steps)


def _stated(data: Mapping[str, Any]) -> str:
    """What was stated, of which channel, and how it was typed where that is another form."""
    channel = f" by {data['channel']}" if data.get("channel") else ""
    typed = f" ({data['typed']}, at the longest)" if data.get("typed") else ""
    return f"{data['fact']}{channel} {data['value']}{typed}"


def acknowledge_all(at_desk: Desk, found: Sequence[Recorded], *, as_json: bool = False) -> None:
    """Say what was saved with one command, one line each; for machines as one object."""
    if not as_json:
        for one in found:
            acknowledge(at_desk, one)
        return
    from aftersales_eval.cli.output import emit
    from aftersales_eval.report import ledger_data
    from aftersales_eval.report.data import to_json

    events = ledger_data.events(one.event for one in found)
    notes = [remark for one in found for remark in one.remarks]
    emit(to_json(ledger_data.titled("recorded", {"events": events, "notes": notes})))
