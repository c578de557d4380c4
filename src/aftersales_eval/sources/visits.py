"""Visits to public pages in a ledger: what was asked for, what was claimed, and the pages kept.

A visit is one event, and each claim is one more, so that a claim that was read wrongly can be
withdrawn like anything else. The pages themselves lie beside the ledger under their SHA-256.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from aftersales_eval.errors import AftersalesError
from aftersales_eval.model.claim import Claim, Condition, Manner
from aftersales_eval.model.event import Draft, Event, EventKind
from aftersales_eval.model.inspection import Outcome, PageVisit, Visit
from aftersales_eval.model.metric import BUILT_IN, Metric
from aftersales_eval.model.moment import iso
from aftersales_eval.model.probe import Fact
from aftersales_eval.model.settling import facts_in_force
from aftersales_eval.sources.aside import Aside, take_back
from aftersales_eval.sources.attachments import is_digest, kept
from aftersales_eval.sources.facts import fact_text, fact_value, read_fact
from aftersales_eval.sources.held import VISIT, held_of_kind, is_claim, statements
from aftersales_eval.sources.ledger import Ledger, Writer
from aftersales_eval.sources.ledger_place import files_of
from aftersales_eval.sources.recording import Who


def record_visit(
    ledger: Ledger, visit: Visit, who: Who, metrics: Mapping[str, Metric], pages: Aside
) -> tuple[Visit, int]:
    """Record a visit and what it found, whole or not at all; the visit with its numbers, and how
    many claims were recorded. Its pages are put in their places, and taken back if that fails.
    """
    placed: list[Path] = []
    try:
        return _recorded(ledger, visit, who, metrics, lambda: placed.extend(pages.put_in_place()))
    except BaseException:
        try:
            recorded = recorded_visit(ledger, who)  # stopped a moment after that
        except AftersalesError:
            recorded = 0
        if not recorded:
            take_back(placed)
        raise


def recorded_visit(ledger: Ledger, who: Who) -> int:
    """The number of the visit that somebody recorded at one moment, 0 where there is none."""
    rows = ledger.rows(
        "SELECT MAX(number) FROM event WHERE kind = 'visited' AND recorded_at = ? AND observer = ?",
        who.now,
        who.observer,
    )
    return int(rows[0][0] or 0)


def _recorded(
    ledger: Ledger,
    visit: Visit,
    who: Who,
    metrics: Mapping[str, Metric],
    put_in_place: Callable[[], object],
) -> tuple[Visit, int]:
    with ledger.writing() as writer:
        put_in_place()
        writer.brand(visit.brand)
        key = _key_of(writer, visit, who)
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


def _key_of(writer: Writer, visit: Visit, who: Who) -> str:
    """What the visit's claims know it by: its moment; of pages that were saved, also when that was
    recorded, and a number where all of that was there before.
    """
    key = iso(visit.at)
    if visit.at != who.now:
        key += f" recorded {iso(who.now)}"
    rows = writer.rows(
        "SELECT COUNT(*) FROM event"
        " WHERE kind = 'visited' AND brand = ? AND at = ? AND recorded_at = ?",
        visit.brand,
        visit.at,
        who.now,
    )
    before = int(rows[0][0])
    return f"{key} ({before + 1})" if before else key


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
    return visits_by_brand(ledger, [brand]).get(brand, [])


def visits_by_brand(
    ledger: Ledger, names: Sequence[str] = (), as_of: int | None = None
) -> dict[str, list[Visit]]:
    """The same of all brands or some; with `as_of` (microseconds), those that there were by then.

    What a visit claimed that was withdrawn is withdrawn with it.
    """
    claims: dict[tuple[str, str], list[Claim]] = {}
    for event in held_of_kind(ledger, EventKind.STATED, names):
        claim = claim_of(event)
        if claim is not None:
            key = (event.draft.brand, str(event.draft.data[VISIT]))
            claims.setdefault(key, []).append(claim)
    found: dict[str, list[Visit]] = {}
    for event in held_of_kind(ledger, EventKind.VISITED, names):
        visit = _visit_of(event, claims)
        if as_of is None or visit.at <= as_of:
            found.setdefault(visit.brand, []).append(visit)
    return {
        brand: sorted(mine, key=lambda visit: (visit.at, visit.event))
        for brand, mine in found.items()
    }


def _visit_of(event: Event, claims: Mapping[tuple[str, str], Sequence[Claim]]) -> Visit:
    data = event.draft.data
    return Visit(
        brand=event.draft.brand,
        at=event.at or event.recorded_at,
        pages=tuple(page_of(page) for page in _listed(data, "pages") if isinstance(page, dict)),
        claims=tuple(claims.get((event.draft.brand, str(data.get(VISIT))), ())),
        notes=tuple(map(str, _listed(data, "notes"))),
        country=str(data.get("country", "")),
        event=event.number,
    )


def page_of(said: Mapping[str, Any]) -> PageVisit:
    """A page of a visit as it was recorded; what another version wrote otherwise is left out."""
    texts = {
        name: str(said.get(name, ""))
        for name in ("asked", "address", "why", "digest", "title", "language", "topic", "etag")
    }
    known = said.get("outcome") in list(Outcome)
    return PageVisit(
        **texts,
        modified=str(said.get("modified", "")),
        content_type=str(said.get("content_type", "")),
        outcome=Outcome(said["outcome"]) if known else Outcome.FAILED,
        at=_whole(said.get("at")),
        size=_whole(said.get("size")),
        claims=_whole(said.get("claims")),
        notes=tuple(map(str, _listed(said, "notes"))),
    )


def _listed(said: Mapping[str, Any], name: str) -> list[Any]:
    """A list in recorded data; empty where there is anything else."""
    found = said.get(name)
    return found if isinstance(found, list) else []


def _whole(value: object) -> int:
    return value if type(value) is int else 0


def claim_of(event: Event) -> Claim | None:
    """The claim that a statement was read from; None for one that a person recorded, and for one
    that another version wrote and this one cannot read.
    """
    data = event.draft.data
    metric = BUILT_IN.get(str(data.get("fact")))
    if not is_claim(event) or metric is None:
        return None
    try:
        value = fact_value(metric, str(data.get("value")))
        how = Manner(data.get("how", Manner.TEXT))
        said = {Condition(key): str(text) for key, text in data.get("conditions", {}).items()}
    except (ValueError, TypeError, AttributeError):
        return None
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
        confidence=_share(data.get("confidence")),
        place=f"event {event.number}",
    )


def _share(value: object) -> float | None:
    """A number from 0 to 1; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 <= value <= 1 else None


@dataclass
class Stated:
    """What brands state, the keys of facts that the metrics do not know, how many claims this
    version cannot read, and the brands whose pages were last read for one country, with it.
    """

    facts: list[Fact] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    unread: int = 0
    countries: dict[str, str] = field(default_factory=dict)


def stated_facts(
    ledger: Ledger, metrics: Mapping[str, Metric], names: Sequence[str], as_of: int | None
) -> Stated:
    """What brands state.

    What visits claim is settled to facts, as far as it is still in force; what a person recorded
    stands for itself.
    """
    found = Stated()
    for event in statements(ledger, names):
        data = event.draft.data
        if is_claim(event):
            found.unread += claim_of(event) is None
            continue
        row = {**data, "brand": event.draft.brand, "stated_at": event.at}
        fact, _ = read_fact(row, metrics)
        if fact is None:
            found.foreign.append(str(data.get("fact", "")))
        else:
            found.facts.append(replace(fact, place=f"event {event.number}"))
    for brand, mine in visits_by_brand(ledger, names, as_of).items():
        found.facts += facts_in_force(mine, metrics)
        found.countries |= {brand: mine[-1].country} if mine[-1].country else {}
    found.foreign = list(dict.fromkeys(found.foreign))
    return found


def kept_page(ledger: Ledger, digest: str) -> bytes | None:
    """The bytes of a page that is kept; None where they are not, or not what they were."""
    if not is_digest(digest):
        return None
    try:
        body = kept(files_of(ledger.path), digest).read_bytes()
    except OSError:
        return None
    return body if hashlib.sha256(body).hexdigest() == digest else None
