"""Visits to public pages in a ledger: what was asked for, what was claimed, and the pages kept.

A visit is one event, and each claim is one more, so that a claim that was read wrongly can be
withdrawn like anything else. The pages themselves lie beside the ledger under their SHA-256.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from aftersales_eval.model.claim import Claim, Condition, Manner
from aftersales_eval.model.event import Draft, Event, EventKind
from aftersales_eval.model.inspection import Outcome, PageVisit, Visit
from aftersales_eval.model.metric import BUILT_IN, Metric
from aftersales_eval.model.moment import iso
from aftersales_eval.model.probe import Fact
from aftersales_eval.model.settling import settle
from aftersales_eval.sources.attachments import is_digest, kept
from aftersales_eval.sources.facts import fact_text, fact_value, read_fact
from aftersales_eval.sources.held import held_of_kind
from aftersales_eval.sources.ledger import Ledger, Writer
from aftersales_eval.sources.ledger_place import files_of
from aftersales_eval.sources.recording import Who

VISIT: Final = "visit"
"""In the data of a statement: the moment of the visit that found it, in ISO form."""

Found = tuple[str, str]
"""A brand, and the moment of a visit to its pages."""


def record_visit(
    ledger: Ledger, visit: Visit, who: Who, metrics: Mapping[str, Metric]
) -> tuple[Visit, int]:
    """Record a visit and what it found, whole or not at all; the visit with its numbers, and how
    many claims were recorded. The pages are kept already.
    """
    key = iso(visit.at)
    with ledger.writing() as writer:
        writer.brand(visit.brand)
        draft = Draft(
            EventKind.VISITED, visit.brand, "", visit.at, who.observer, _said_of(visit, key)
        )
        number = writer.add(draft, who.now).number
        claims = tuple(
            _state(writer, visit.brand, claim, key, who, metrics[claim.metric])
            for claim in visit.claims
            if claim.metric in metrics
        )
    return replace(visit, claims=claims, event=number), len(claims)


def _state(writer: Writer, brand: str, claim: Claim, key: str, who: Who, metric: Metric) -> Claim:
    data: dict[str, Any] = {
        "fact": claim.metric,
        "value": fact_text(metric, claim.value),
        "source": claim.address,
        "quote": claim.quote,
        "how": str(claim.how),
        "page": claim.page,
        VISIT: key,
    }
    data |= {"element": claim.element} if claim.element else {}
    data |= {"conditions": {str(k): v for k, v in claim.conditions}} if claim.conditions else {}
    data |= {} if claim.confidence is None else {"confidence": claim.confidence}
    event = writer.add(Draft(EventKind.STATED, brand, "", claim.at, who.observer, data), who.now)
    return replace(claim, place=f"event {event.number}")


def _said_of(visit: Visit, key: str) -> dict[str, Any]:
    pages = [
        {
            name: list(value) if isinstance(value, tuple) else value
            for name in PageVisit.__dataclass_fields__
            if (value := getattr(page, name)) not in ("", (), 0)
        }
        for page in visit.pages
    ]
    data: dict[str, Any] = {VISIT: key, "pages": pages}
    data |= {"notes": list(visit.notes)} if visit.notes else {}
    data |= {"country": visit.country} if visit.country else {}
    return data


def visits(ledger: Ledger, brand: str) -> list[Visit]:
    """The visits to a brand's pages that hold, the earliest first, with the claims that hold."""
    claims: dict[str, list[Claim]] = {}
    for event in held_of_kind(ledger, EventKind.STATED, [brand]):
        key = event.draft.data.get(VISIT)
        claim = claim_of(event)
        if isinstance(key, str) and claim is not None:
            claims.setdefault(key, []).append(claim)
    found = [_visit_of(event, claims) for event in held_of_kind(ledger, EventKind.VISITED, [brand])]
    return sorted(found, key=lambda visit: (visit.at, visit.event))


def _visit_of(event: Event, claims: Mapping[str, Sequence[Claim]]) -> Visit:
    data = event.draft.data
    return Visit(
        brand=event.draft.brand,
        at=event.at or event.recorded_at,
        pages=tuple(_page_of(page) for page in data.get("pages", ())),
        claims=tuple(claims.get(str(data.get(VISIT)), ())),
        notes=tuple(map(str, data.get("notes", ()))),
        country=str(data.get("country", "")),
        event=event.number,
    )


def _page_of(said: Mapping[str, Any]) -> PageVisit:
    texts = {
        name: str(said.get(name, ""))
        for name in ("asked", "address", "why", "digest", "title", "language", "topic", "etag")
    }
    return PageVisit(
        **texts,
        modified=str(said.get("modified", "")),
        content_type=str(said.get("content_type", "")),
        outcome=Outcome(said.get("outcome", "failed")),
        at=int(said.get("at", 0)),
        size=int(said.get("size", 0)),
        claims=int(said.get("claims", 0)),
        notes=tuple(map(str, said.get("notes", ()))),
    )


def claim_of(event: Event) -> Claim | None:
    """The claim that a statement was read from; None for one that a person recorded."""
    data = event.draft.data
    metric = BUILT_IN.get(str(data.get("fact")))
    if VISIT not in data or metric is None:
        return None
    try:
        value = fact_value(metric, str(data.get("value")))
        how = Manner(data.get("how", Manner.TEXT))
        said = {Condition(key): str(text) for key, text in data.get("conditions", {}).items()}
    except (ValueError, AttributeError):
        return None
    confidence = data.get("confidence")
    return Claim(
        metric=metric.key,
        value=value,
        quote=str(data.get("quote", "")),
        how=how,
        conditions=tuple((key, said[key]) for key in Condition if key in said),
        element=str(data.get("element", "")),
        address=str(data.get("source", "")),
        page=str(data.get("page", "")),
        at=event.at,
        confidence=float(confidence) if isinstance(confidence, int | float) else None,
        place=f"event {event.number}",
    )


def stated_facts(
    events: Iterable[Event], metrics: Mapping[str, Metric], countries: Mapping[Found, str]
) -> tuple[list[Fact], list[str]]:
    """The facts that statements come to, and the keys of those that the metrics do not know.

    What one visit claims is settled together; what a person recorded stands for itself. `countries`
    has the country that each visit was for, empty where it was for none; the claims of a visit
    that is not among them were withdrawn with it.
    """
    facts: list[Fact] = []
    foreign: list[str] = []
    read: dict[Found, list[Claim]] = {}
    for event in events:
        data = event.draft.data
        claim = claim_of(event)
        if claim is not None:
            read.setdefault((event.draft.brand, str(data[VISIT])), []).append(claim)
            continue
        row = {**data, "brand": event.draft.brand, "stated_at": event.at}
        fact, _ = read_fact(row, metrics)
        if fact is None:
            foreign.append(str(data.get("fact", "")))
        else:
            facts.append(replace(fact, place=f"event {event.number}"))
    for found, claims in read.items():
        if found in countries:
            facts += settle(found[0], claims, metrics, countries[found])
    return facts, list(dict.fromkeys(foreign))


def countries_of(ledger: Ledger, names: Sequence[str] = ()) -> dict[Found, str]:
    """The country that each visit was for, of all brands or some, for `stated_facts`."""
    return {
        (event.draft.brand, str(event.draft.data.get(VISIT))): str(
            event.draft.data.get("country", "")
        )
        for event in held_of_kind(ledger, EventKind.VISITED, names)
    }


def kept_page(ledger: Ledger, digest: str) -> bytes | None:
    """The bytes of a page that is kept; None where they are not, or not what they were."""
    if not is_digest(digest):
        return None
    try:
        body = kept(files_of(ledger.path), digest).read_bytes()
    except OSError:
        return None
    return body if hashlib.sha256(body).hexdigest() == digest else None
