"""A brand's public pages to claimed facts in the ledger: where the web and the ledger are wired."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from aftersales_eval.errors import UsageError
from aftersales_eval.model.claim import Claim
from aftersales_eval.model.inspection import (
    Inspection,
    Outcome,
    PageVisit,
    PolicyChange,
    Rewording,
    Visit,
)
from aftersales_eval.model.latest_pages import known_after
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.model.policy_change import policy_change
from aftersales_eval.model.probe import Fact
from aftersales_eval.model.settling import settle
from aftersales_eval.sources.aside import Aside
from aftersales_eval.sources.ledger import Ledger
from aftersales_eval.sources.ledger_place import files_of
from aftersales_eval.sources.recording import Who, known_brand, storable
from aftersales_eval.sources.visits import kept_page, record_visit, visits
from aftersales_eval.sources.web.answer import NoAnswerError
from aftersales_eval.sources.web.apart import Apart
from aftersales_eval.sources.web.fetch import Fetcher
from aftersales_eval.sources.web.measured import confidence_of
from aftersales_eval.sources.web.page import PageRead
from aftersales_eval.sources.web.rewordings import rewordings_of
from aftersales_eval.sources.web.saved import NOTHING_SAVED, Saved, SavedPage, not_read
from aftersales_eval.sources.web.topics import mattering
from aftersales_eval.sources.web.visit import Known, Visited, visit
from aftersales_eval.sources.withdrawn import Known as KnownClaim
from aftersales_eval.sources.withdrawn import known_by, withdrawn_claims

Tell = Callable[[str], object]
"""Is told the address of each page before it is asked for."""


@dataclass(frozen=True)
class Wanted:
    """What is to be looked at: the addresses to begin with, or pages that were saved.

    With `country` (two letters), only what holds there counts. `at` is when the saved pages were
    as they are; what changed is said against the visit at `since` or before, by default the last
    one. Both are in microseconds since 1970 UTC.
    """

    brand: str
    starts: tuple[str, ...] = ()
    saved: Saved = NOTHING_SAVED
    most_pages: int = 20
    country: str = ""
    at: int | None = None
    since: int | None = None


def inspect(
    ledger: Ledger,
    wanted: Wanted,
    who: Who,
    fetcher: Fetcher | None = None,
    *,
    tell: Tell = lambda address: None,
) -> Inspection:
    """Read a brand's pages and record what they claim, all of it or nothing.

    `fetcher` is needed for pages that are not saved ones. Where no page could be read nothing is
    recorded, and the visit says why of each.
    """
    brand, remarks = known_brand(ledger, storable("the brand", wanted.brand))
    earlier = visits(ledger, brand)
    at = who.now if wanted.at is None else wanted.at
    pages: list[PageVisit] = []
    claims: list[Claim] = []
    beyond: list[int] = []
    recorded = 0
    with Aside(files_of(ledger.path), who.now) as aside, Apart() as reader:
        if aside.left:
            count = "1 page" if aside.left == 1 else f"{aside.left:,} pages"
            remarks.append(f"removed what a visit that was killed had left behind: {count}")
        if wanted.saved.pages:
            found = _read_saved(wanted.saved.pages, reader, aside, at, tell)
        elif fetcher is not None:
            found = _fetched(fetcher, wanted, reader, ledger, aside, earlier, tell, beyond.append)
        else:
            raise UsageError("there is no address to begin with")
        for page, said in found:
            pages.append(page)
            claims += (_placed(claim, page) for claim in said)
        done = _without_withdrawn(
            Visit(brand, at, tuple(pages), tuple(claims), country=wanted.country),
            withdrawn_claims(ledger, brand),
        )
        done = replace(done, notes=(*done.notes, *_beside(wanted, beyond)))
        if any(page.assessed for page in pages):
            done, recorded = record_visit(ledger, done, who, BUILT_IN, aside)
    change = None
    before = [one for one in earlier if one.at <= at]  # a visit that is recorded late comes first
    if before and done.event:
        since = before[-1].at if wanted.since is None else wanted.since
        change = _since(ledger, [*before, done], since)
    left_out = wanted.saved.left_out
    return Inspection(done, _facts(done), change, recorded, tuple(remarks), left_out)


def _without_withdrawn(done: Visit, withdrawn: Collection[KnownClaim]) -> Visit:
    """A visit without the claims that somebody withdrew before, with a note of how many."""
    kept = tuple(claim for claim in done.claims if known_by(claim) not in withdrawn)
    again = len(done.claims) - len(kept)
    note = f"withdrawn before and still there, so left out: {again}"
    return replace(done, claims=kept, notes=(note,) if again else ())


def _beside(wanted: Wanted, beyond: Sequence[int]) -> Iterator[str]:
    """What there was besides the pages: addresses that were not asked for, files not read."""
    for more in beyond:
        yield (
            f"addresses that may matter and were not asked for: {more:,}; --max-pages is"
            f" {wanted.most_pages}"
        )
    if wanted.saved.left_out:
        yield not_read(wanted.saved.left_out)


def _placed(claim: Claim, page: PageVisit) -> Claim:
    """A claim with where and when it was read, and how often such claims are right."""
    return replace(
        claim,
        address=page.address,
        page=page.digest,
        at=page.at,
        confidence=confidence_of(claim.metric, claim.how),
    )


def compare_visits(ledger: Ledger, brand: str, since: int) -> Inspection:
    """The last visit that was recorded, with what changed since the one at `since` or before.

    UsageError where there are no two visits to compare.
    """
    name, likeness = known_brand(ledger, storable("the brand", brand))
    found = visits(ledger, name)
    if len(found) < 2:
        count = "one visit" if found else "no visit"
        more = "aftersales inspect BRAND URL records one, and another one after some time"
        raise UsageError(
            f"there is {count} to the pages of {name}", hint=likeness[0] if likeness else more
        )
    last = found[-1]
    return Inspection(last, _facts(last), _since(ledger, found, since))


def baseline(found: Sequence[Visit], since: int) -> Visit:
    """The visit to compare with: the last one at that time or before, else the first after it."""
    return next((one for one in reversed(found[:-1]) if one.at <= since), found[0])


def _since(ledger: Ledger, found: Sequence[Visit], since: int) -> PolicyChange:
    """What the last visit changed against the one at a time, pages that it did not read left out
    of it: they say what they said before.
    """
    known = {visit.event: visit for visit in known_after(found)}
    return _change(ledger, known[baseline(found, since).event], known[found[-1].event])


def _facts(found: Visit) -> tuple[Fact, ...]:
    return tuple(settle(found.brand, found.claims, BUILT_IN, found.country))


def _change(ledger: Ledger, before: Visit, after: Visit) -> PolicyChange:
    """What changed, facts and wording; of pages that are not kept any more nothing is said."""
    change = policy_change(before, after, BUILT_IN)
    old = {page.address: page for page in before.pages if page.assessed}
    reworded: list[Rewording] = []
    not_kept: list[str] = []
    with Apart() as reader:
        for page in after.pages:
            was = old.get(page.address)
            if was is None or not page.assessed or was.digest == page.digest:
                continue
            there, now = kept_page(ledger, was.digest), kept_page(ledger, page.digest)
            if there is None or now is None:
                not_kept.append(page.address)
            else:
                reworded += rewordings_of(reader, page.address, there, now, page.content_type)
    return replace(change, rewordings=tuple(reworded), not_kept=tuple(not_kept))


def _read_saved(
    saved: Sequence[SavedPage], reader: Apart, aside: Aside, at: int, tell: Tell
) -> Iterator[tuple[PageVisit, tuple[Claim, ...]]]:
    """Saved pages, each kept and read."""
    for one in saved:
        tell(one.address)
        page = PageVisit(asked=one.address, address=one.address, outcome=Outcome.FETCHED, at=at)
        try:
            body = one.body()
        except NoAnswerError as error:
            yield replace(page, outcome=error.outcome, why=error.why), ()
            continue
        reading = reader.submit(body, content_type=one.content_type, address=one.address)
        digest = aside.keep(body)
        read = reading.result()
        about = mattering(one.address, read.title)
        page = replace(
            page,
            outcome=Outcome.UNREAD if read.unread else Outcome.FETCHED,
            why=read.unread,
            digest=digest,
            size=len(body),
            title=read.title,
            language=read.language,
            topic=str(about.topic) if about else "",
            content_type=one.content_type,
            claims=len(read.claims),
            notes=read.notes,
        )
        yield page, read.claims


def _fetched(
    fetcher: Fetcher,
    wanted: Wanted,
    reader: Apart,
    ledger: Ledger,
    aside: Aside,
    earlier: Sequence[Visit],
    tell: Tell,
    left: Callable[[int], object],
) -> Iterator[tuple[PageVisit, tuple[Claim, ...]]]:
    """Pages that are asked for, each kept and read."""
    known = _Known(ledger, earlier)
    for one in visit(
        fetcher,
        wanted.starts,
        read=reader,
        most_pages=wanted.most_pages,
        known=known.page,
        keep=lambda digest, body: aside.keep(body),
        tell=tell,
        left=left,
    ):
        page = _page_visit(one, known.page(one.answer.asked))
        yield page, one.read.claims if one.read else ()


def _page_visit(one: Visited, old: Known | None) -> PageVisit:
    """A visited page as it is recorded; one that did not change keeps what it came with then."""
    answer, read = one.answer, one.read or PageRead()
    unchanged = old if answer.outcome is Outcome.UNCHANGED else None
    same = (f"the same as {one.same_as}",) if one.same_as else ()
    return PageVisit(
        asked=answer.asked,
        address=answer.address,
        outcome=Outcome.UNREAD if read.unread else answer.outcome,
        at=answer.at,
        why=read.unread or answer.why,
        digest=one.page,
        size=one.size,
        title=read.title,
        language=read.language,
        topic=str(one.topic) if one.topic else "",
        etag=answer.etag or (unchanged.etag if unchanged else ""),
        modified=answer.modified or (unchanged.modified if unchanged else ""),
        content_type=answer.content_type,
        claims=len(read.claims),
        notes=(*same, *read.notes),
    )


class _Known:
    """Pages of earlier visits that are kept whole, by the address that was asked for."""

    def __init__(self, ledger: Ledger, earlier: Sequence[Visit]) -> None:
        self._ledger = ledger
        self._pages = {
            page.asked: page
            for one in earlier
            for page in one.pages
            if page.assessed and page.digest and (page.etag or page.modified)
        }

    def page(self, address: str) -> Known | None:
        """What is known of a page, if its content is still here and as it was."""
        page = self._pages.get(address)
        body = None if page is None else kept_page(self._ledger, page.digest)
        if page is None or body is None:
            return None
        return Known(page.address, page.etag, page.modified, page.content_type, lambda: body)
