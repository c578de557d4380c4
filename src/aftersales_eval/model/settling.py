"""What the claims of one visit to a brand's pages come to: a fact for each metric, or none.

Nothing is averaged. Where pages contradict each other, what is worse for the shopper counts, since
that is what she may be held to, and the other claims stay with the fact.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Manner
from aftersales_eval.model.inspection import Outcome, Visit
from aftersales_eval.model.latest_pages import known_after
from aftersales_eval.model.metric import Better, Metric
from aftersales_eval.model.probe import Fact, same

LONGEST_QUOTE: Final = 300
"""Characters of the quotes of several elements, put together."""

STATUTORY: Final = "statutory"


def settle(
    brand: str, claims: Iterable[Claim], metrics: Mapping[str, Metric], country: str = ""
) -> list[Fact]:
    """The facts of one visit, sorted by metric and channel.

    Left out are claims that hold only for some shoppers, goods, seasons or places; those of another
    `country`, where one is given; and what the law grants, where the brand grants something itself.
    Of a promise about a channel each channel has a fact of its own.
    """
    found = []
    for key, mine in _by_metric(claims, metrics).items():
        found += _of_metric(brand, metrics[key], _of_country(metrics[key], mine, country))
    return found


def left_to_others(
    claims: Iterable[Claim], metrics: Mapping[str, Metric], country: str = ""
) -> list[Claim]:
    """Claims that are left out only for the country that they name, or do not name: where none is
    given those of one country, beside what holds everywhere or what is worse in another; with one,
    those of all others.
    """
    return [
        claim
        for key, mine in _by_metric(claims, metrics).items()
        for counted in [frozenset(_of_country(metrics[key], mine, country))]
        for claim in mine
        if claim not in counted
    ]


def left_to_the_law(
    claims: Iterable[Claim], metrics: Mapping[str, Metric], country: str = ""
) -> list[Claim]:
    """Claims that are left out only as the law grants them: the brand grants something itself."""
    return [
        claim
        for key, mine in _by_metric(claims, metrics).items()
        for counted in [_of_country(metrics[key], mine, country)]
        if not any(claim.element for claim in counted)
        for own in [frozenset(_of_its_own(counted))]
        for claim in counted
        if claim not in own
    ]


def _by_metric(claims: Iterable[Claim], metrics: Mapping[str, Metric]) -> dict[str, list[Claim]]:
    """The claims that hold for everybody, by metric."""
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.metric in metrics and not claim.limited:
            found.setdefault(claim.metric, []).append(claim)
    return {key: found[key] for key in sorted(found)}


def _of_its_own(claims: Sequence[Claim]) -> Sequence[Claim]:
    """What the brand grants itself; where that is nothing, what the law does."""
    return [c for c in claims if c.condition(Condition.RIGHT) != STATUTORY] or claims


def facts_in_force(found: Iterable[Visit], metrics: Mapping[str, Metric]) -> list[Fact]:
    """What holds after several visits to one brand, the earliest first: of each metric and channel
    the latest fact, unless a later visit read every page that it stood on and found it no more.

    Pages that a visit did not read say what they said before.
    """
    held: dict[tuple[str, str], Fact] = {}
    for visit in known_after(found):
        now = by_subject(visit, metrics)
        gone = [key for key, fact in held.items() if key not in now and was_read(fact, visit)]
        for key in gone:
            del held[key]
        held |= now
    return [held[key] for key in sorted(held)]


def by_subject(visit: Visit, metrics: Mapping[str, Metric]) -> dict[tuple[str, str], Fact]:
    """The facts of one visit by metric and channel."""
    facts = settle(visit.brand, visit.claims, metrics, visit.country)
    return {(fact.metric, fact.channel): fact for fact in facts}


def was_read(fact: Fact, visit: Visit) -> bool:
    """Whether a visit read every page that a fact stands on, or found it gone."""
    read = {
        name
        for page in visit.pages
        if page.assessed or page.outcome is Outcome.NOT_THERE
        for name in (page.asked, page.address)
    }
    return all(claim.address in read for claim in fact.claims)


def _of_country(metric: Metric, claims: Sequence[Claim], country: str) -> list[Claim]:
    """Claims that hold there; where no country is given, those that hold everywhere, if any do,
    else those of the country that fares worst: what differs by country is no contradiction.

    Prose that names a country sets it apart from all others. Mark-up names one as a matter of form,
    so what it says does not lift what is said for everybody.
    """
    everywhere = [c for c in claims if not c.condition(Condition.COUNTRY)]
    there = [c for c in claims if c.condition(Condition.COUNTRY) == country]
    if country:
        apart = any(claim.how is not Manner.STRUCTURED for claim in there)
        return there if apart else [*there, *everywhere]
    if everywhere:
        return everywhere
    by_channel: dict[str, list[Claim]] = {}
    for claim in claims:
        by_channel.setdefault(claim.condition(Condition.CHANNEL), []).append(claim)
    return [claim for mine in by_channel.values() for claim in _of_the_worst_country(metric, mine)]


def _of_the_worst_country(metric: Metric, claims: Sequence[Claim]) -> list[Claim]:
    by_country: dict[str, list[Claim]] = {}
    for claim in claims:
        by_country.setdefault(claim.condition(Condition.COUNTRY), []).append(claim)
    return min(
        by_country.values(),
        key=lambda mine: (
            len({claim.element for claim in mine}),
            min(_good(metric, claim.value) for claim in _of_its_own(mine)),
            mine[0].condition(Condition.COUNTRY),
        ),
    )


def _of_metric(brand: str, metric: Metric, claims: Sequence[Claim]) -> list[Fact]:
    # What is said in prose makes the better quote.
    order = sorted(claims, key=lambda c: (c.how is Manner.STRUCTURED, c.address, c.quote))
    elements = {claim.element: claim for claim in reversed(order) if claim.element}
    if elements:
        return [_counted(brand, metric, [elements[name] for name in sorted(elements)])]
    by_channel: dict[str, list[Claim]] = {}
    for claim in _of_its_own(claims):
        by_channel.setdefault(claim.condition(Condition.CHANNEL), []).append(claim)
    facts = [_worst(brand, metric, channel, found) for channel, found in by_channel.items()]
    if not metric.is_fact:  # a promise, to be held against the probes of its channel
        return sorted(facts, key=lambda fact: fact.channel)
    return [max(facts, key=lambda fact: _good(metric, fact.value))] if facts else []


def _counted(brand: str, metric: Metric, claims: Sequence[Claim]) -> Fact:
    """How many different things are claimed."""
    quote = "; ".join(f"{claim.element}: {claim.quote}" for claim in claims)
    return Fact(
        brand=brand,
        metric=metric.key,
        value=float(len(claims)),
        at=max((c.at for c in claims if c.at is not None), default=None),
        source=claims[0].address,
        quote=quote if len(quote) <= LONGEST_QUOTE else f"{quote[: LONGEST_QUOTE - 1].rstrip()}…",
        place=_places(claims),
        claims=tuple(claims),
    )


def _worst(brand: str, metric: Metric, channel: str, claims: Sequence[Claim]) -> Fact:
    """What is worst for the shopper; of equal ones, what was read from mark-up goes last."""
    order = sorted(
        claims, key=lambda c: (_good(metric, c.value), c.how is Manner.STRUCTURED, c.address)
    )
    first = order[0]
    measured = first.how is Manner.MEASURED  # each text has its own ease: no contradiction
    kept = [c for c in order if same(c.value, first.value)] if measured else order
    return Fact(
        brand=brand,
        metric=metric.key,
        value=first.value,
        at=max((c.at for c in claims if c.at is not None), default=None),
        source=first.address,
        quote=first.quote,
        place=_places(kept),
        channel="" if metric.is_fact else channel,
        claims=tuple(kept),
    )


def _good(metric: Metric, value: float) -> float:
    """How good a value is for the shopper: the more the better."""
    return value if metric.better is Better.HIGHER else -value


def _places(claims: Sequence[Claim]) -> str:
    return ", ".join(dict.fromkeys(claim.place for claim in claims if claim.place))
