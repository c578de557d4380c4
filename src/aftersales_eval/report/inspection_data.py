"""A visit to public pages for machines: moments in ISO form, values in base units."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aftersales_eval.model import moment
from aftersales_eval.model.inspection import Inspection, LeftOut, PageVisit, PolicyChange
from aftersales_eval.report import visit_words
from aftersales_eval.report.claim_data import claim_data, fact_change_data, fact_data
from aftersales_eval.report.ledger_data import iso


def inspection(found: Inspection) -> dict[str, Any]:
    """The visit, what it comes to, and what changed since another one."""
    visit = found.visit
    return {
        "brand": visit.brand,
        "at": iso(visit.at),
        "country": visit.country or None,
        "event": visit.event or None,
        "facts": [fact_data(fact) for fact in found.facts],
        "claims": [claim_data(claim) for claim in visit.claims],
        "pages": [_page(page) for page in visit.pages],
        "notes": list(visit.notes),
        "not_read": not_read(found.left_out),
        "changed": None if found.change is None else found.change.changed,
        "summary": visit_words.essence(found, moment.iso),
        "change": None if found.change is None else _change(found.change),
    }


def not_read(files: Sequence[LeftOut]) -> list[dict[str, str]]:
    """Files beside saved pages that are not read, and what they are."""
    return [{"file": one.name, "why": one.why} for one in files]


def _page(page: PageVisit) -> dict[str, Any]:
    return {
        "asked": page.asked,
        "address": page.address,
        "outcome": str(page.outcome),
        "assessed": page.assessed,
        "why": page.why or None,
        "at": iso(page.at),
        "sha256": page.digest or None,
        "bytes": page.size,
        "title": page.title or None,
        "language": page.language or None,
        "topic": page.topic or None,
        "claims": page.claims,
        "notes": list(page.notes),
    }


def _change(change: PolicyChange) -> dict[str, Any]:
    return {
        "since": iso(change.before.at),
        "facts": [fact_change_data(one) for one in change.facts],
        "rewordings": [
            {"address": one.address, "before": one.before, "after": one.after}
            for one in change.rewordings
        ],
        "unread": list(change.unread),
        "not_kept": list(change.not_kept),
    }
