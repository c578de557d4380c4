"""Claims that somebody withdrew as misread: the same sentence is not recorded again."""

from __future__ import annotations

from aftersales_eval.model.claim import Claim
from aftersales_eval.model.event import EventKind
from aftersales_eval.sources.held import held_of_kind
from aftersales_eval.sources.ledger import Ledger
from aftersales_eval.sources.visits import claim_of

Known = tuple[str, float, str, str, str]
"""A metric, a value, an element, a page and the words there."""


def known_by(claim: Claim) -> Known:
    """What a claim is known again by, whenever it is read."""
    quote = " ".join(claim.quote.split())
    return claim.metric, round(claim.value, 3), claim.element, claim.address, quote


def withdrawn_claims(ledger: Ledger, brand: str) -> frozenset[Known]:
    """The claims of a brand that were withdrawn one by one, also of visits that were since.

    What was withdrawn with its visit alone may be right, and is read again.
    """
    held = {event.number for event in held_of_kind(ledger, EventKind.STATED, [brand])}
    claims = (
        claim_of(event)
        for event in ledger.events("kind = 'stated' AND brand = ?", brand)
        if event.number not in held
    )
    return frozenset(known_by(claim) for claim in claims if claim is not None)
