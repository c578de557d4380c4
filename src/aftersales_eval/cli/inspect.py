"""`inspect`: read what a retailer promises on its public pages."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from aftersales_eval.cli import desk as d
from aftersales_eval.cli import inspect_options as o
from aftersales_eval.cli import inspect_telling as telling
from aftersales_eval.cli.stopping import was_stopped

_AND_THEN: Final = (
    "then what these pages link to on returns, warranty, contact and help, as robots.txt allows,"
)

if TYPE_CHECKING:
    from aftersales_eval.inspecting import Wanted
    from aftersales_eval.model.inspection import Inspection
    from aftersales_eval.sources.web.fetch import Fetcher, Manners
    from aftersales_eval.sources.web.saved import Saved


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
        from aftersales_eval.sources.web.contact import known_contact
        from aftersales_eval.sources.web.fetch import Manners

        contact = (self.contact or os.environ.get(o.CONTACT, "")).strip()
        if asking and not contact:
            raise UsageError(
                "a shop that wonders who asks must be able to reach you",
                hint=f"--contact you@mail.example, or set {o.CONTACT}",
            )
        return Manners(
            version=__version__,
            contact=known_contact(contact) if contact else "",
            delay=self.delay,
            allow_private=self.allow_private,
            proxy=self.proxy,
        )


def inspect(
    brand: o.Brand,
    addresses: o.Addresses = None,
    contact: o.Contact = "",
    max_pages: o.MaxPages = 20,
    delay: o.Delay = 1.0,
    proxy: o.Proxy = "",
    allow_private: o.AllowPrivate = False,
    dry_run: o.DryRun = False,
    offline: o.Offline = None,
    files: o.Files = None,
    at: o.SavedAt = None,
    country: o.Country = "",
    since: o.Since = None,
    changes: o.Changes = False,
    observer: d.Observer = "",
    ledger: d.LedgerFile = None,
    timezone: d.Zone = "",
    as_json: d.Json = False,
) -> None:
    """Read what a brand promises on its public pages, and record it with its quotes.

    Without any pages, --since and --changes compare recorded visits.
    """
    from aftersales_eval.inspecting import Wanted
    from aftersales_eval.sources.web.addresses import typed

    at_desk = d.desk(ledger, observer, timezone)
    moment = at_desk.at(since, "--since")
    starts = tuple(typed(one) for one in addresses or ())
    saved = _saved(offline, files or [], starts)
    _hold_together(
        live=bool(starts and not saved.pages),
        looking=not (starts or saved.pages),
        at=at,
        country=country,
        dry_run=dry_run,
        changes=changes,
    )
    if not (starts or saved.pages):
        _look_back(at_desk, brand, moment, changes=changes, as_json=as_json)
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
    manners = None if saved.pages else fetching.manners(asking=not dry_run)
    if dry_run:
        _plan(wanted, manners, as_json=as_json)
        return
    found = _beside_newer(at_desk, _read(at_desk, wanted, manners))
    telling.tell(at_desk, found, changes=changes, as_json=as_json)
    _say_what_was_assumed(found, addresses or [])
    telling.leave(found, changes=changes)


def _hold_together(
    *, live: bool, looking: bool, at: str | None, country: str, dry_run: bool, changes: bool
) -> None:
    """UsageError for options that say nothing of what is to be read."""
    from aftersales_eval.errors import UsageError

    if live and at is not None:
        raise UsageError("--at is about saved pages", hint="pages that are asked for are of now")
    if looking and (at is not None or country or dry_run):
        option = "--at" if at is not None else "--country" if country else "--dry-run"
        raise UsageError(f"{option} goes with pages to read", hint="name a URL or --offline FOLDER")
    if dry_run and changes:
        raise UsageError("--dry-run reads nothing, so --changes has nothing to say")


def _saved(offline: Path | None, files: list[Path], starts: tuple[str, ...]) -> Saved:
    """The saved pages that were named; UsageError where addresses do not fit them."""
    from aftersales_eval.errors import UsageError
    from aftersales_eval.sources.web.saved import NOTHING_SAVED, Saved, saved_files, saved_pages

    if offline is None and not files:
        return NOTHING_SAVED
    if len(starts) > 1 or (starts and files):
        raise UsageError(
            "saved pages are quoted under one address at most",
            hint="such as --offline FOLDER https://shop.example",
        )
    base = starts[0] if starts else ""
    found = NOTHING_SAVED if offline is None else saved_pages(offline, base)
    taken = {page.address for page in found.pages}
    return Saved((*found.pages, *saved_files(files, taken)), found.left_out)


def _country(text: str) -> str:
    """The code of a country; UsageError for what is none."""
    from aftersales_eval.errors import UsageError
    from aftersales_eval.model.country import country_code
    from aftersales_eval.sources.web.schema_words import country

    code = country_code(text)
    if not text or code:
        return code
    two = len(text) == 2 and text.isascii() and text.isalpha()
    meant = "" if two else country(text)
    raise UsageError(
        f"--country: {text!r} is {'the code of no country' if two else 'not two letters'}",
        hint=f"did you mean {meant}?" if meant else "as in ISO 3166, such as DE, GB or US",
    )


def _plan(wanted: Wanted, manners: Manners | None, *, as_json: bool) -> None:
    """Say what would be asked for, without asking anybody."""
    from aftersales_eval.cli.output import emit
    from aftersales_eval.report import data, inspection_data, ledger_data
    from aftersales_eval.sources.web.saved import not_read
    from aftersales_eval.sources.web.visit import Planned, hindrances, plan

    left_out = wanted.saved.left_out
    if manners is None:
        planned = [Planned(str(one.path), "saved") for one in wanted.saved.pages]
        agent, notes = None, list[str]()
    else:
        planned = plan(wanted.starts, most_pages=wanted.most_pages)
        agent, notes = manners.agent, hindrances(wanted.starts, manners)
    if as_json:
        told = {
            "agent": agent,
            "most_pages": wanted.most_pages,
            "asks": [{"address": one.address, "why": one.why} for one in planned],
            "then": None if agent is None else _AND_THEN.removeprefix("then ").removesuffix(","),
            "notes": notes,
            "not_read": inspection_data.not_read(left_out),
        }
        emit(data.to_json(ledger_data.titled("inspect-plan", told)))
        return
    lines = [(one.address, f"({one.why})") for one in planned]
    if left_out:
        lines.append((not_read(left_out), ""))
    if agent is not None:
        most = f"up to {wanted.most_pages} pages, as {agent}"
        lines += [(_AND_THEN, ""), (most, "")]
    lines += [(f"Note: {note}", "") for note in notes]
    emit(_folded(lines))


def _folded(lines: Sequence[tuple[str, str]]) -> str:
    """Lines of two parts: on a terminal no wider than that, in a pipe each on one line."""
    from aftersales_eval.cli.output import screen
    from aftersales_eval.report.text import visible

    if not sys.stdout.isatty():
        return "".join(f"{visible('  '.join(filter(None, parts)))}\n" for parts in lines)
    from rich.cells import cell_len
    from rich.console import Group, RenderableType
    from rich.padding import Padding

    from aftersales_eval.report.console import rendered, said

    shown, width = screen(), screen().width
    parts: list[RenderableType] = []
    for first, second in lines:
        whole = f"{first}  {second}" if second else first
        if cell_len(visible(whole)) <= width or not second:
            parts.append(said(whole))
        else:
            parts += [said(first), Padding(said(second), (0, 0, 0, 4))]
    return rendered(Group(*parts), shown)


def _read(at_desk: d.Desk, wanted: Wanted, manners: Manners | None) -> Inspection:
    """Read the pages and record what they claim, showing how far it is."""
    from aftersales_eval.cli.progress import Progress
    from aftersales_eval.inspecting import inspect as read

    total = len(wanted.saved.pages) or wanted.most_pages
    done = -1
    try:
        with Progress() as progress, at_desk.beginning() as book:
            progress.stage(f"Reading up to {total} pages", total)

            def tell(address: str) -> None:
                nonlocal done
                done += 1
                progress.at(done)

            if manners is None:
                return read(book, wanted, at_desk.who, tell=tell)
            with _fetcher(manners) as fetcher:
                return read(book, wanted, at_desk.who, fetcher, tell=tell)
    except BaseException as error:
        if was_stopped(error):
            _say_stopped(at_desk, max(done, 0), total, saved=manners is None)
        raise


def _beside_newer(at_desk: d.Desk, found: Inspection) -> Inspection:
    """A visit to saved pages with a remark where a later one is recorded, which goes before it."""
    from aftersales_eval.sources.visits import visits

    if not found.visit.event or found.visit.at >= at_desk.now:
        return found
    with at_desk.reading() as book:
        newest = visits(book, found.visit.brand)[-1]
    if newest.at <= found.visit.at:
        return found
    older, newer = at_desk.said(found.visit.at)[:16], at_desk.said(newest.at)[:16]
    remark = (
        f"this visit of {older} is older than the one of {newer} (event {newest.event}):"
        " of what both say something of, the newer one counts"
    )
    return replace(found, remarks=(*found.remarks, remark))


def _say_stopped(at_desk: d.Desk, done: int, total: int, *, saved: bool) -> None:
    """Say how far it was, and what is in the ledger: a moment may lie between the two."""
    from aftersales_eval.cli.output import say
    from aftersales_eval.errors import AftersalesError
    from aftersales_eval.sources.visits import recorded_visit

    event = 0
    with suppress(AftersalesError), at_desk.reading() as book:
        event = recorded_visit(book, at_desk.who)
    came = f"the visit was recorded (event {event})" if event else "nothing was recorded"
    pages = f"{done} of {total:,}" if saved else f"{done} of at most {total:,}"
    say(f"aftersales: stopped after {pages} pages; {came}")


def _fetcher(manners: Manners) -> Fetcher:
    from aftersales_eval.sources.web.fetch import Fetcher

    return Fetcher(manners, d.passing_time())


def _say_what_was_assumed(found: Inspection, addresses: Sequence[str]) -> None:
    """Where nothing answered by https, which nobody had asked for by name: how to go without."""
    from aftersales_eval.cli.output import say
    from aftersales_eval.sources.web.addresses import is_bare, typed

    bare = {typed(one): one.strip() for one in addresses if is_bare(one)}
    for page in found.visit.pages:
        if page.asked in bare and page.outcome == "unreachable":
            plain = f"http://{bare[page.asked].removeprefix('//')}"
            say(f"  hint: {bare[page.asked]} was asked for by https; without it: {plain}")


def _look_back(
    at_desk: d.Desk, brand: str, since: int | None, *, changes: bool, as_json: bool
) -> None:
    """Compare visits that were recorded, the last two of them unless `since` says otherwise.

    UsageError where nothing was asked.
    """
    from aftersales_eval.cli.output import program
    from aftersales_eval.errors import UsageError
    from aftersales_eval.inspecting import compare_visits

    if since is None and not changes:
        raise UsageError(
            "there is nothing to read",
            hint=f"name a page: {program()} inspect BRAND https://shop.example;"
            " or --offline FOLDER; or --changes, or --since TIME, for what changed",
        )
    with at_desk.reading() as book:
        found = compare_visits(book, brand, at_desk.now if since is None else since)
    telling.tell(at_desk, found, changes=changes, as_json=as_json)
    telling.leave(found, changes=changes)
