"""Passages of text to claims: every reader, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Passage
from aftersales_eval.sources.web.text.answers.first_responses import first_responses
from aftersales_eval.sources.web.text.answers.settling import resolutions
from aftersales_eval.sources.web.text.contact.channels import read_channels
from aftersales_eval.sources.web.text.contact.languages import read_languages
from aftersales_eval.sources.web.text.contact.support_hours import read_support_hours
from aftersales_eval.sources.web.text.disclosures.elements import read_disclosures
from aftersales_eval.sources.web.text.ease.reading_ease import read_reading_ease
from aftersales_eval.sources.web.text.fees.who_pays import read_fees
from aftersales_eval.sources.web.text.law_texts import of_their_own
from aftersales_eval.sources.web.text.members import MEMBERS, among_members
from aftersales_eval.sources.web.text.offers.offered import read_offers
from aftersales_eval.sources.web.text.other_matters import of_ours
from aftersales_eval.sources.web.text.refunds.promises import refund_promises
from aftersales_eval.sources.web.text.warranties.lengths import warranty_lengths
from aftersales_eval.sources.web.text.windows.returns import return_windows

Reader = Callable[[Sequence[Passage]], Iterable[Claim]]

READERS: Final[tuple[Reader, ...]] = (
    return_windows,
    refund_promises,
    warranty_lengths,
    first_responses,
    resolutions,
    read_fees,
    read_offers,
    read_channels,
    read_languages,
    read_support_hours,
    read_disclosures,
    read_reading_ease,
)


def read_text(passages: Sequence[Passage]) -> list[Claim]:
    """Everything that the passages of one page claim, in their order, each once."""
    ours = list(of_their_own(of_ours(passages)))
    found = [claim for reader in READERS for claim in reader(ours)]
    if any(claim.condition(Condition.MEMBERS) == MEMBERS for claim in found):
        found = among_members(found, ours)
    return list(dict.fromkeys(_without_separators(claim) for claim in found))


def _without_separators(claim: Claim) -> Claim:
    """Without what parts the items of a line, at the ends of its quote."""
    quote = claim.quote.strip(" ·•|") or claim.quote
    return claim if quote == claim.quote else replace(claim, quote=quote)
