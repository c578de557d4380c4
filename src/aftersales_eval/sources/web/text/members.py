"""Shops whose customers are called members: what is said of members there holds for everybody."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Passage
from aftersales_eval.sources.web.text.folding import fold, rule

MEMBERS: Final = "members"
"""The condition of a claim that is limited to members without a name of their own."""

_MEMBER: Final = rule(
    r"\bmembers?\b", r"\bmitglied(?:s|er|ern)?\b", r"\bmembres?\b", r"\bsocios?\b|\bmiembros?\b"
)
_CUSTOMER: Final = rule(
    r"\b(?:customers?|consumers?|buyers?|shoppers?)\b", r"\b(?:kund(?:e|en|in|innen)|käufer\w*)\b",
    r"\b(?:clients?|consommateurs?|acheteurs?)\b",
    r"\b(?:clientes?|consumidor(?:es)?|comprador(?:es)?)\b",
)  # fmt: skip

_OFTEN: Final = 20
"""In so many passages, one of four and thrice as many as name customers, it is no club."""


def among_members(found: Iterable[Claim], passages: Sequence[Passage]) -> list[Claim]:
    """The claims without the limit to members where the page calls all its customers that."""
    texts = [fold(passage.text).text for passage in passages]
    members = sum(_MEMBER.search(text) is not None for text in texts)
    customers = sum(_CUSTOMER.search(text) is not None for text in texts)
    if members < max(_OFTEN, len(texts) / 4, 3 * customers):
        return list(found)
    return [
        replace(claim, conditions=tuple(one for one in claim.conditions if one != _LIMIT))
        for claim in found
    ]


_LIMIT: Final = (Condition.MEMBERS, MEMBERS)
