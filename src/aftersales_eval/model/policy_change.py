"""Two visits to a brand's pages to what it promises differently."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from aftersales_eval.model.claim import Claim, Manner
from aftersales_eval.model.inspection import FactChange, PageVisit, PolicyChange, Visit
from aftersales_eval.model.metric import Metric
from aftersales_eval.model.probe import Fact, same
from aftersales_eval.model.settling import by_subject

WORTH_SAYING: Final = 1.0
"""Points of reading ease below which a change is none."""


def policy_change(before: Visit, after: Visit, metrics: Mapping[str, Metric]) -> PolicyChange:
    """What the facts of two visits say differently, in value or in words; without rewordings.

    Both are settled for the later visit's country, from the pages that both know, or that one read
    in place of the other's: what stands on others neither went nor came.
    """
    there = by_subject(replace(_where_read(before, after), country=after.country), metrics)
    now = by_subject(_where_read(after, before), metrics)
    changed = []
    for key in sorted(there.keys() | now.keys()):
        old, new = there.get(key), now.get(key)
        if old is None or new is None or _differ(old, new):
            changed.append(FactChange(*key, old, new))
    return PolicyChange(before, after, tuple(changed), (), _unread(before, after))


def _where_read(visit: Visit, other: Visit) -> Visit:
    """A visit with what it found on pages that the other one knows, too: those that it read, those
    that said something before, and those that it read in their place, on the same topic.
    """
    known, mine = _names(other), _names(visit)
    instead = {page.topic for page in other.pages if page.assessed and mine.isdisjoint(_own(page))}
    instead.discard("")

    def comparable(address: str) -> bool:
        pages = [page for page in visit.pages if address in _own(page)]
        digests = {page.digest for page in pages} - {""}
        pages += [page for page in visit.pages if page.digest in digests]  # its copies
        names = {address}.union(*map(_own, pages))
        return not names.isdisjoint(known) or any(page.topic in instead for page in pages)

    kept = {address for address in {claim.address for claim in visit.claims} if comparable(address)}
    return replace(visit, claims=tuple(claim for claim in visit.claims if claim.address in kept))


def _own(page: PageVisit) -> set[str]:
    return {page.asked, page.address}


def _names(visit: Visit) -> set[str]:
    """The addresses of all pages of which a visit knows what they say."""
    read = (_own(page) for page in visit.pages if page.assessed)
    return {claim.address for claim in visit.claims}.union(*read)


def says_otherwise(old: Fact, new: Fact) -> bool:
    """Whether two facts have another value, count other things, or are contradicted otherwise."""
    if not same(old.value, new.value):
        # A word more moves a text's ease by a tenth, which nobody reads.
        measured = any(claim.how is Manner.MEASURED for claim in new.claims)
        return not measured or abs(old.value - new.value) >= WORTH_SAYING
    return _things(old) != _things(new) or _sides(old) != _sides(new)


def _things(fact: Fact) -> set[str]:
    return {claim.element for claim in fact.claims if claim.element}


def _sides(fact: Fact) -> set[float]:
    return {round(claim.value, 6) for claim in fact.disputed}


def _differ(old: Fact, new: Fact) -> bool:
    measured = any(claim.how is Manner.MEASURED for claim in new.claims)
    reworded = not measured and _said(old.claims) != _said(new.claims)
    return says_otherwise(old, new) or reworded


def _said(claims: tuple[Claim, ...]) -> set[tuple[str, str]]:
    """What was claimed in words; of what was only counted or measured, its name."""
    return {
        (c.element, "" if c.element or c.how is Manner.MEASURED else " ".join(c.quote.split()))
        for c in claims
    }


def _unread(before: Visit, after: Visit) -> tuple[str, ...]:
    """Pages that only one of the visits could read."""
    old = {page.address for page in before.pages if page.assessed}
    new = {page.address for page in after.pages if page.assessed}
    return tuple(sorted(old ^ new))
