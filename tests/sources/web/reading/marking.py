"""Pages with mark-up, written short, and what they claim."""

from __future__ import annotations

import json
from typing import Any

from aftersales_eval.model.claim import Claim, Conditions
from aftersales_eval.sources.web.document import read_document
from aftersales_eval.sources.web.page import marked_up

ADDRESS = "https://north-kettle.example/help/returns"

Stated = tuple[str, float, Conditions, str]
"""What is stated, without the words: metric, value, conditions, element."""


def page(*things: Any, base: str = "") -> bytes:
    """A page that describes some things in JSON-LD."""
    sources = [thing if isinstance(thing, str) else json.dumps(thing) for thing in things]
    scripts = "".join(f'<script type="application/ld+json">{source}</script>' for source in sources)
    return f"<html><head>{base}{scripts}</head><body></body></html>".encode()


def read(body: bytes) -> tuple[list[Claim], list[str]]:
    """What the mark-up of a page claims, and the notes."""
    notes: list[str] = []
    document = read_document(body, content_type="text/html; charset=utf-8", address=ADDRESS)
    return marked_up(document, notes), notes


def stated(claims: list[Claim]) -> set[Stated]:
    """What claims say, whatever they quote."""
    return {(one.metric, one.value, one.conditions, one.element) for one in claims}


def policy(**said: Any) -> bytes:
    """A page whose shop has one return policy."""
    return page(
        {
            "@context": "https://schema.org",
            "@type": "OnlineStore",
            "hasMerchantReturnPolicy": {"@type": "MerchantReturnPolicy", **said},
        }
    )


def contact(**said: Any) -> bytes:
    """A page whose shop has one contact point."""
    return page(
        {
            "@context": "https://schema.org",
            "@type": "Organization",
            "contactPoint": {"@type": "ContactPoint", **said},
        }
    )
