"""What is known of a brand's pages after several visits: of each page what it said last.

A visit need not read every page: robots.txt closes one, a server is down, somebody looks at one
page only. What such a page said before stands until it is read again, is gone, or another page on
the same topic is read in its place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from aftersales_eval.model.claim import Claim
from aftersales_eval.model.inspection import Outcome, PageVisit, Visit


@dataclass(frozen=True)
class _Said:
    """A page as it was last read, with what it claimed."""

    page: PageVisit
    claims: tuple[Claim, ...]


def known_after(found: Iterable[Visit]) -> Iterator[Visit]:
    """Each visit to one brand, the earliest first, with what pages it did not read said before."""
    said: dict[str, _Said] = {}
    for visit in found:
        said = {address: one for address, one in said.items() if _stands(one.page, visit)}
        before = tuple(claim for one in said.values() for claim in one.claims)
        said |= _read_by(visit)
        yield replace(visit, claims=(*visit.claims, *before)) if before else visit


def _read_by(visit: Visit) -> Mapping[str, _Said]:
    claims: dict[str, list[Claim]] = {}
    for claim in visit.claims:
        claims.setdefault(claim.address, []).append(claim)
    return {
        page.address: _Said(page, tuple(claims.get(page.address, ())))
        for page in visit.pages
        if page.assessed
    }


def _stands(page: PageVisit, visit: Visit) -> bool:
    """Whether what a page said still is the latest that is known after another visit."""
    here = {page.asked, page.address}
    asked = [one for one in visit.pages if not here.isdisjoint((one.asked, one.address))]
    if asked:
        return not any(one.assessed or one.outcome is Outcome.NOT_THERE for one in asked)
    return page.topic not in {one.topic for one in visit.pages if one.assessed}
