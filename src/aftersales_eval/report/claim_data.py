"""Claims, what they come to, and their numbers, for machines."""

from __future__ import annotations

import math
from typing import Any

from aftersales_eval.model.claim import Claim
from aftersales_eval.model.inspection import FactChange
from aftersales_eval.model.probe import Fact
from aftersales_eval.report.ledger_data import iso


def number(value: float | None) -> float | None:
    """A number for JSON, to nine significant digits; nothing for infinity."""
    if value is None or not math.isfinite(value):
        return None
    return float("%.9g" % value) + 0.0  # noqa: UP031 - a league has a hundred of them a brand


def claim_data(claim: Claim) -> dict[str, Any]:
    """One claim, as it was read."""
    return {
        "fact": claim.metric,
        "value": number(claim.value),
        "element": claim.element or None,
        "conditions": {str(key): text for key, text in claim.conditions},
        "limited": claim.limited,
        "how": str(claim.how),
        "confidence": claim.confidence,
        "quote": claim.quote,
        "address": claim.address,
        "sha256": claim.page or None,
        "at": iso(claim.at),
        "place": claim.place or None,
    }


def fact_data(fact: Fact) -> dict[str, Any]:
    """A fact that counts, with the claims behind it."""
    return {
        "fact": fact.metric,
        "value": number(fact.value),
        "channel": fact.channel or None,
        "at": iso(fact.at),
        "source": fact.source,
        "quote": fact.quote,
        "typed": fact.typed or None,
        "place": fact.place or None,
        "disputed": bool(fact.disputed),
        "claims": [claim_data(claim) for claim in fact.claims],
    }


def fact_change_data(one: FactChange) -> dict[str, Any]:
    """A fact before and after, null where nothing was stated."""
    return {
        "fact": one.metric,
        "channel": one.channel or None,
        "before": None if one.before is None else fact_data(one.before),
        "after": None if one.after is None else fact_data(one.after),
    }
