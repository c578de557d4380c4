"""Which of the statements that were recorded count by now, and which do not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from aftersales_eval.model.claim import Claim, Condition
from aftersales_eval.model.event import Event
from aftersales_eval.model.evidence import latest_fact
from aftersales_eval.model.force import Force
from aftersales_eval.model.latest_pages import known_after
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.model.probe import Fact
from aftersales_eval.sources.held import statements
from aftersales_eval.sources.ledger import Ledger
from aftersales_eval.sources.visits import stated_facts, visits_by_brand


def in_force(ledger: Ledger, names: Sequence[str] = ()) -> dict[tuple[str, str, str], Fact]:
    """What holds by brand, metric and channel: the latest of what was read and recorded."""
    return _latest(stated_facts(ledger, BUILT_IN, names, None).facts)


def _latest(facts: Iterable[Fact]) -> dict[tuple[str, str, str], Fact]:
    found: dict[tuple[str, str, str], list[Fact]] = {}
    for fact in facts:
        found.setdefault((fact.brand, fact.metric, fact.channel), []).append(fact)
    latest = {key: latest_fact(mine) for key, mine in found.items()}
    return {key: fact for key, fact in latest.items() if fact is not None}


def with_force(ledger: Ledger, names: Sequence[str] = ()) -> list[tuple[Event, Force | None]]:
    """The statements of brands that hold, each with what it is worth; in their order.

    None for one of which this version does not know it: a fact of a metric that is not built in.
    """
    facts = stated_facts(ledger, BUILT_IN, names, None).facts
    held = _latest(facts).values()
    counting = dict(_counting(held))
    for fact in facts:  # what would count if nothing had been stated later
        for claim in fact.claims:
            counting.setdefault(claim.place, Force.PAST)
    said = {
        (fact.brand, _subject(claim)): counting[claim.place]
        for fact in held
        for claim in fact.claims
    }
    for brand, visits in visits_by_brand(ledger, names).items():
        for claim in list(known_after(visits))[-1].claims:
            # What is said in two places is worth the same in both.
            again = None if claim.limited else said.get((brand, _subject(claim)))
            counting.setdefault(claim.place, again or Force.ASIDE)
    found: list[tuple[Event, Force | None]] = []
    for event in statements(ledger, names):
        here = str(event.draft.data.get("fact")) in BUILT_IN
        past = Force.PAST if here else None
        found.append((event, counting.get(f"event {event.number}", past)))
    return found


def _subject(claim: Claim) -> tuple[str, str, float, str, str]:
    country, right = claim.condition(Condition.COUNTRY), claim.condition(Condition.RIGHT)
    return claim.metric, claim.element, claim.value, country, right


def _counting(facts: Iterable[Fact]) -> Iterator[tuple[str, Force]]:
    """The places of what facts come from, and of what stands against them."""
    for fact in facts:
        yield fact.place, Force.COUNTS
        otherwise = set(fact.disputed)
        for claim in fact.claims:
            yield claim.place, Force.OTHERWISE if claim in otherwise else Force.COUNTS
