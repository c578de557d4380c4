"""`inspect`: read what a retailer promises on its public pages."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from aftersales_eval.cli import desk as d
from aftersales_eval.cli.complete import complete_brand

if TYPE_CHECKING:
    from aftersales_eval.inspecting import Wanted
    from aftersales_eval.model.inspection import Inspection
    from aftersales_eval.sources.web.fetch import Fetcher, Manners
    from aftersales_eval.sources.web.saved import SavedPage

CONTACT = "AFTERSALES_CONTACT"

_FETCHING = "Fetching"
_SAVED = "Saved pages"


def some_seconds(text: str | float) -> float:
    """A delay; UsageError for none, or for one longer than anybody waits."""
    from aftersales_eval.errors import UsageError
    from aftersales_eval.model.quantity import parse_number

    try:
        seconds = parse_number(str(text))
    except ValueError:
        seconds = -1.0
    if 0 <= seconds <= 3_600:
        return seconds
    raise UsageError(f"--delay: {text!r} is not a number of seconds from 0 to 3,600", hint="as 2.5")


def some_pages(text: str | int) -> int:
    """How many pages; UsageError for no whole number from 1 to 1,000."""
    from aftersales_eval.errors import UsageError

    if str(text).isascii() and str(text).isdigit() and 1 <= int(str(text)[:9]) <= 1_000:
        return int(text)
    raise UsageError(f"--max-pages: {text!r} is not a whole number from 1 to 1,000", hint="as 20")


Brand = Annotated[
    str, typer.Argument(metavar="BRAND", help="Its name or slug.", autocompletion=complete_brand)
]
Addresses = Annotated[
    list[str] | None,
    typer.Argument(metavar="[URL]...", help="Its home page, or the pages that matter."),
]
Contact = Annotated[
    str,
    typer.Option(
        metavar="TEXT",
        help="How the shop can reach you, sent with each request: a mail address or a page."
        f" \\[default: {CONTACT}]",
        show_default=False,
        rich_help_panel=_FETCHING,
    ),
]
MaxPages = Annotated[
    int,
    typer.Option(
        metavar="N",
        parser=some_pages,
        help="Ask for at most so many.",
        rich_help_panel=_FETCHING,
    ),
]
Delay = Annotated[
    float,
    typer.Option(
        metavar="SECONDS",
        parser=some_seconds,
        help="Between two requests to a host; its robots.txt may ask for more.",
        rich_help_panel=_FETCHING,
    ),
]
Proxy = Annotated[
    str,
    typer.Option(
        metavar="URL",
        help="Go through this proxy; the environment's is not used.",
        show_default=False,
        rich_help_panel=_FETCHING,
    ),
]
AllowPrivate = Annotated[
    bool,
    typer.Option(
        "--allow-private",
        help="Also ask machines of a private network, and this one.",
        rich_help_panel=_FETCHING,
    ),
]
DryRun = Annotated[
    bool,
    typer.Option(
        "--dry-run", help="Say what would be asked for, and stop.", rich_help_panel=_FETCHING
    ),
]
Offline = Annotated[
    Path | None,
    typer.Option(
        metavar="FOLDER",
        help="Read the saved pages of a folder; with a URL they are quoted under it.",
        show_default=False,
        rich_help_panel=_SAVED,
    ),
]
Files = Annotated[
    list[Path] | None,
    typer.Option(
        "--file",
        metavar="FILE",
        help="Read a saved page: HTML, Markdown or text. Again for more.",
        rich_help_panel=_SAVED,
    ),
]
SavedAt = Annotated[
    str | None,
    typer.Option(
        "--at",
        metavar="TIME",
        help="When they were saved. \\[default: now]",
        rich_help_panel=_SAVED,
    ),
]
Country = Annotated[
    str,
    typer.Option(
        metavar="CC", help="Count what holds in this country, such as DE.", show_default=False
    ),
]
Since = Annotated[
    str | None,
    typer.Option(
        metavar="TIME", help="Show what changed since the visit at this time, or before it."
    ),
]


@dataclass(frozen=True)
class Fetching:
    """The options on how pages are asked for, as they were given."""

    contact: str
    delay: float
    proxy: str
    allow_private: bool

    def manners(self, *, asking: bool) -> Manners:
        """How we behave; UsageError where nobody could reach us, though somebody is asked."""
        from aftersales_eval import __version__
        from aftersales_eval.errors import UsageError
        from aftersales_eval.sources.web.fetch import Manners

        contact = self.contact or os.environ.get(CONTACT, "")
        if asking and not contact.strip():
            raise UsageError(
                "a shop that wonders who asks must be able to reach you",
                hint=f"--contact you@mail.example, or set {CONTACT}",
            )
        return Manners(
            version=__version__,
            contact=contact.strip(),
            delay=self.delay,
            allow_private=self.allow_private,
            proxy=self.proxy,
        )


def inspect(
    brand: Brand,
    addresses: Addresses = None,
    contact: Contact = "",
    max_pages: MaxPages = 20,
    delay: Delay = 1.0,
    proxy: Proxy = "",
    allow_private: AllowPrivate = False,
    dry_run: DryRun = False,
    offline: Offline = None,
    files: Files = None,
    at: SavedAt = None,
    country: Country = "",
    since: Since = None,
    observer: d.Observer = "",
    ledger: d.LedgerFile = None,
    timezone: d.Zone = "",
    as_json: d.Json = False,
) -> None:
    """Read what a brand promises on its public pages, and record it with its quotes.

    Without any pages, --since compares the visits that were recorded.
    """
    from aftersales_eval.inspecting import Wanted
    from aftersales_eval.sources.web.addresses import typed

    at_desk = d.desk(ledger, observer, timezone)
    moment = at_desk.at(since, "--since")
    starts = tuple(typed(one) for one in addresses or ())
    saved = _saved(offline, files or [], starts)
    _hold_together(
        live=bool(starts and not saved),
        looking=not (starts or saved),
        at=at,
        country=country,
        dry_run=dry_run,
    )
    if not (starts or saved):
        _look_back(at_desk, brand, moment, as_json=as_json)
        return
    wanted = Wanted(
        brand=brand,
        starts=starts,
        saved=saved,
        most_pages=max_pages,
        country=_country(country),
        at=at_desk.at(at),
        since=moment,
    )
    fetching = Fetching(contact, delay, proxy, allow_private)
    manners = None if saved else fetching.manners(asking=not dry_run)
    if dry_run:
        _plan(wanted, manners, as_json=as_json)
        return
    found = _read(at_desk, wanted, manners)
    _tell(at_desk, found, as_json=as_json)
    if not found.visit.event:
        raise typer.Exit(4)


def _hold_together(
    *, live: bool, looking: bool, at: str | None, country: str, dry_run: bool
) -> None:
    """UsageError for options that say nothing of what is to be read."""
    from aftersales_eval.errors import UsageError

    if live and at is not None:
        raise UsageError("--at is about saved pages", hint="pages that are asked for are of now")
    if looking and (at is not None or country or dry_run):
        option = "--at" if at is not None else "--country" if country else "--dry-run"
        raise UsageError(f"{option} goes with pages to read", hint="name a URL or --offline FOLDER")


def _saved(offline: Path | None, files: list[Path], starts: tuple[str, ...]) -> list[SavedPage]:
    """The saved pages that were named; UsageError where addresses do not fit them."""
    from aftersales_eval.errors import UsageError
    from aftersales_eval.sources.web.saved import saved_page, saved_pages

    if offline is None and not files:
        return []
    if len(starts) > 1 or (starts and files):
        raise UsageError(
            "saved pages are quoted under one address at most",
            hint="such as --offline FOLDER https://shop.example",
        )
    found = saved_pages(offline, starts[0] if starts else "") if offline is not None else []
    return [*found, *map(saved_page, files)]


def _country(text: str) -> str:
    from aftersales_eval.errors import UsageError

    if text and not (len(text) == 2 and text.isascii() and text.isalpha()):
        raise UsageError(f"--country: {text!r} is not two letters", hint="such as DE or US")
    return text.upper()


def _plan(wanted: Wanted, manners: Manners | None, *, as_json: bool) -> None:
    """Say what would be asked for, without asking anybody."""
    from aftersales_eval.cli.output import emit
    from aftersales_eval.report import data, ledger_data
    from aftersales_eval.report.text import visible
    from aftersales_eval.sources.web.visit import Planned, plan

    if manners is None:
        planned = [Planned(str(one.path), "saved") for one in wanted.saved]
        agent = None
    else:
        planned = plan(wanted.starts, most_pages=wanted.most_pages)
        agent = manners.agent
    if as_json:
        told = {
            "agent": agent,
            "most_pages": wanted.most_pages,
            "asks": [{"address": one.address, "why": one.why} for one in planned],
        }
        emit(data.to_json(ledger_data.titled("inspect-plan", told)))
        return
    for one in planned:
        emit(f"{visible(one.address)}  ({one.why})\n")
    if agent is not None:
        emit(
            f"then what these pages link to on returns, warranty, contact and help, as robots.txt"
            f" allows,\nup to {wanted.most_pages} pages, as {visible(agent)}\n"
        )


def _read(at_desk: d.Desk, wanted: Wanted, manners: Manners | None) -> Inspection:
    """Read the pages and record what they claim, showing how far it is."""
    from aftersales_eval.cli.progress import Progress
    from aftersales_eval.inspecting import inspect as read

    with Progress() as progress, at_desk.writing() as book:
        total = len(wanted.saved) or wanted.most_pages
        progress.stage(f"Reading up to {total} pages", total)
        done = -1

        def tell(address: str) -> None:
            nonlocal done
            done += 1
            progress.at(done)

        if manners is None:
            return read(book, wanted, at_desk.who, tell=tell)
        with _fetcher(manners) as fetcher:
            return read(book, wanted, at_desk.who, fetcher, tell=tell)


def _fetcher(manners: Manners) -> Fetcher:
    from aftersales_eval.sources.web.fetch import Fetcher

    return Fetcher(manners, d.passing_time())


def _look_back(at_desk: d.Desk, brand: str, since: int | None, *, as_json: bool) -> None:
    """Compare visits that were recorded; UsageError where nothing was asked."""
    from aftersales_eval.cli.output import program
    from aftersales_eval.errors import UsageError
    from aftersales_eval.inspecting import compare_visits

    if since is None:
        raise UsageError(
            "there is nothing to read",
            hint=f"name a page: {program()} inspect BRAND https://shop.example;"
            " or --offline FOLDER; or --since TIME for what changed",
        )
    with at_desk.reading() as book:
        found = compare_visits(book, brand, since)
    _tell(at_desk, found, as_json=as_json)


def _tell(at_desk: d.Desk, found: Inspection, *, as_json: bool) -> None:
    from aftersales_eval.cli.output import emit, hint, program, say, screen
    from aftersales_eval.report import data, inspection_data, ledger_data
    from aftersales_eval.report.inspection_text import inspection_text

    if as_json:
        told = inspection_data.inspection(found)
        emit(data.to_json(ledger_data.titled("inspection", told)))
    else:
        emit(inspection_text(found, at_desk.said, screen()))
    for remark in found.remarks:
        say(f"  note: {remark}")
    if not found.visit.event:
        say("aftersales: no page could be read; nothing was recorded")
        if any(page.outcome == "refused-address" for page in found.visit.pages):
            say("  hint: --allow-private also asks machines of a private network")
    elif not as_json:
        hint(
            f"held against practice:  {program()} compare",
            f"a claim that was read wrongly:  {program()} void EVENT --reason …",
        )
