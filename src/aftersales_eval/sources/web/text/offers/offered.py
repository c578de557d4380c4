"""What a shop offers besides selling: to exchange, to repair, to install, to explain."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Conditions, Passage
from aftersales_eval.sources.web.text.conditions.stated import conditions
from aftersales_eval.sources.web.text.doubt_words import tells_a_purchase
from aftersales_eval.sources.web.text.exchanges.apart import FAILURE, NO_PROMISE, OR_MENDS
from aftersales_eval.sources.web.text.exchanges.choice import evident, goes_back, in_days
from aftersales_eval.sources.web.text.exchanges.clauses import (
    denies_exchange,
    exchanged,
    may_exchange,
    orders_again,
    surely_exchanged,
    too_late,
    without_proof,
)
from aftersales_eval.sources.web.text.exchanges.limits import (
    CONDITIONAL,
    DEFECT,
    exchange_limits,
)
from aftersales_eval.sources.web.text.exchanges.relations import (
    by_relation,
    in_workshop,
    may_relate,
    negated,
    no_goods,
    of_taste,
    relates,
)
from aftersales_eval.sources.web.text.folding import fold, rule
from aftersales_eval.sources.web.text.offers.headings_alone import once, without_topics
from aftersales_eval.sources.web.text.offers.kinds import SERVICES, STEMS, Service
from aftersales_eval.sources.web.text.sayings import (
    Saying,
    sayings,
    topic_of,
    unreal,
)
from aftersales_eval.sources.web.text.services import offer_words, repair_words
from aftersales_eval.sources.web.text.services.apart import (
    APPS,
    BY_OTHERS,
    FOR_GOODS,
    IF_NOT,
    JOBS,
    LOOSE,
    NO_LONGER,
    OF_LESS,
    OF_SIZES,
    ON_FAULT,
    OTHER_CLUBS,
    OWN_GOODS,
    PRIZES,
    STANDING_BY,
    VACANCIES,
)
from aftersales_eval.sources.web.text.services.clauses import (
    answers,
    denied,
    headed,
    heads,
    listed,
    names,
    refused,
    sorry,
    stated,
    teaches,
)
from aftersales_eval.sources.web.text.services.for_some import refused_goods
from aftersales_eval.sources.web.text.services.lesson_words import A_WORKSHOP
from aftersales_eval.sources.web.text.services.mended import own_hands
from aftersales_eval.sources.web.text.services.rarer_sayings import (
    beyond,
    by_rarer_words,
    no_mending,
    no_setting_up,
    of_books,
    parts,
    put_up,
    tells_by_rarer_words,
    without_exceptions,
)
from aftersales_eval.sources.web.text.services.refusals import no_refusal
from aftersales_eval.sources.web.text.services.rows import ROW, ROW_NO, ROW_YES
from aftersales_eval.sources.web.text.subjects import RETURNS, WARRANTY, is_warranty, subjects


def read_offers(passages: Sequence[Passage]) -> Iterator[Claim]:
    """Whether a shop exchanges, repairs, installs and trains, each where a sentence says so.

    What several sentences say alike is claimed once.
    """
    yield from once(without_exceptions(_found(passages)))


def _found(passages: Sequence[Passage]) -> Iterator[tuple[Passage, Claim]]:
    for said in sayings([each for each in without_topics(passages) if _may_offer(each)]):
        if said.asks:
            continue
        for service in SERVICES:
            if not _may_speak_of(said, service):
                continue
            for claim in _of_service(said, service):
                yield said.passage, claim


def _may_offer(passage: Passage) -> bool:
    """Whether a passage or its headings hold one of the stems of the services."""
    topic = topic_of(passage.headings)
    text = fold(passage.text).text
    return bool(STEMS.search(topic) or STEMS.search(text) or may_relate(text))


def _may_speak_of(said: Saying, service: Service) -> bool:
    """Whether a sentence may speak of a service, told by its words at little cost."""
    if heads(said.topic, service.metric):
        return True
    if service.goods and (
        (not said.answer and relates(said)) or may_exchange(said.text, said.topic)
    ):
        return True
    if said.question and not said.answer and names(said.question + " " + said.text, service.metric):
        return True
    near = service.stems.search(said.text) is not None
    if (near or said.question) and tells_by_rarer_words(said, service.metric):
        return True
    return near and (
        service.named.search(said.text) is not None
        or service.more.search(said.text) is not None
        or names(said.text, service.metric)
    )


def _of_service(said: Saying, service: Service) -> Iterator[Claim]:
    if said.answer:
        yield from _of_answer(said, service)
        return
    if service.metric == "training_material" and listed(said.text):
        yield said.claim(service.metric, 1.0)
        return
    for start, clause in parts(said.text, goods=service.goods):
        value = _value(said, clause, service)
        if value is not None:
            if _of_else(said, clause, service, value):
                return
            told = clause if not value and NO_LONGER.search(clause) else said.text
            if unreal(_BRANDS.sub(" ", told)) or (value and _is_remedy(said, clause, service)):
                return
            found = _conditions(said, clause, service, value)
            yield said.claim(service.metric, value, conditions=found, place=start)
            if service.metric != "repair_service":
                return


def _of_else(said: Saying, clause: str, service: Service, value: float) -> bool:
    """Whether a sentence, or what stands above it, is of another matter than a service."""
    told = f"{said.heading} ; {said.text}"
    hired = JOBS.search(f"{said.topic} ; {said.passage_text}") and OWN_GOODS.search(said.text)
    less = not value and len(said.text) < _SHORT and OF_LESS.search(said.question)
    if less or hired or VACANCIES.search(told) or tells_a_purchase(said.heading, said.passage_text):
        return True
    if service.goods:
        if not value and NO_PROMISE.search(clause):
            return True
        return (no_goods(said) or PRIZES.search(told) is not None) or (
            value > 0
            and (
                not evident(said)
                or (_made_good(said) and not of_taste(clause))
                or _makes_good(said, clause)
                or in_workshop(f"{said.question} ; {clause}")
                or (
                    (_changes(said, clause) or _of_repairs(said, clause))
                    and not by_relation(said, clause)
                )
            )
        )
    if service.metric == "training_material" and of_books(said, clause, value, service.named):
        return True
    if not value:
        return no_refusal(clause, service.metric)
    if service.metric == "repair_service":
        return no_mending(said, clause)
    if service.metric == "installation_service" and put_up(clause) is None:
        return (
            APPS.search(told) is not None
            or BY_OTHERS.search(clause) is not None
            or no_setting_up(said.text, clause, service.named)
        )
    return False


def _made_good(said: Saying) -> bool:
    """Whether goods are exchanged, or repaired, because a warranty promises so."""
    above = subjects(said.passage.headings)
    if (
        above == RETURNS
        or OF_SIZES.search(said.text)
        or _BACK_TOO.search(said.text)
        or _OF_REPAIRS.search(said.passage_text)
    ):
        return False
    return above == WARRANTY or (
        is_warranty(said.passage_text) and ON_FAULT.search(said.text) is not None
    )


_BACK_TOO: Final = rule(
    r"\b(?:exchang|swap)\w* (?:it |them )?or return|\breturn\w* (?:it |them )?or (?:exchang|swap)"
    r"|\bumtauschen oder zurück|\bzurück\w* oder (?:um)?tausch|\béchang\w+ ou (?:\w+ )?(?:retourn"
    r"|renvoy)"
    r"|\b(?:retourn|renvoy)\w+ ou (?:\w+ )?échang|\bcambiar\w* o devolver|\bdevolver\w* o cambiar"
)
"""An exchange of what may go back as well, which no warranty promises."""

_OF_REPAIRS: Final = rule(
    r"\b(?:on|for) (?:every|each|all|any|our) repairs?\b|\bevery repair\b|\brepairs? (?:is|are"
    r"|come)\b"
    r"|\bauf (?:jede|alle|unsere|die)\w* reparatur\w*|\b(?:chaque|toutes? (?:les|nos)) réparations?"
    r"|\b(?:cada|todas? (?:las|nuestras)) reparaci\w+"
)
"""Guarantees on repairs, not on goods."""


def _makes_good(said: Saying, clause: str) -> bool:
    """Whether a clause promises an exchange, or a repair, for years or for whatever fails."""
    if in_days(said, clause):
        return False
    fails = (is_warranty(clause) and " - " not in clause) or any(
        each.search(clause) is not None for each in (ON_FAULT, DEFECT, FAILURE)
    )
    return fails and OR_MENDS.search(clause) is not None


def _changes(said: Saying, clause: str) -> bool:
    """Whether a loose word for an exchange is of some other change."""
    return (
        LOOSE.search(clause) is not None
        and FOR_GOODS.search(f"{said.question} ; {said.text}") is None
        and subjects(said.passage.headings) != RETURNS
    )


def _of_repairs(said: Saying, clause: str) -> bool:
    """Whether what is exchanged below a heading of repairs is a part."""
    return (
        names(said.heading, "repair_service")
        and OF_SIZES.search(clause) is None
        and subjects(said.passage.headings) != RETURNS
    )


_BRANDS: Final = rule(
    r"\b(?:most|all|many|other|some|alle[rn]?|viele[rn]?|andere[rn]?|autres|toutes les|otras|todas"
    r" las) (?:\w+ )?(?:brands|marken|marques|marcas)\b"
)
"""Whose goods are repaired, not who else does so."""


def _value(said: Saying, clause: str, service: Service) -> float | None:
    """What a clause says of a service: by its order of words, by what it holds, or its heading."""
    if service.goods and too_late(clause):
        return None
    rarer = by_rarer_words(said, clause, service.metric)
    if rarer is not None:
        return rarer
    if service.goods:
        related = by_relation(said, clause)
        warrants = subjects(said.passage.headings) == WARRANTY
        if related is not None and (not warrants or of_taste(clause)):
            return related
    if service.goods and surely_exchanged(clause) and _is_free(said, clause, service):
        return 1.0
    if service.stems.search(clause):
        value = _offered(clause, service)
        if value is not None and not _means_else(clause, service):
            return value
        if refused(clause, service.metric) and subjects(said.passage.headings) != WARRANTY:
            return 0.0
        if stated(clause, service.metric) and _is_free(said, clause, service):
            return 1.0
    if said.question and not said.headed and answers(said.question, clause, service.metric):
        return 1.0 if _is_free(said, clause, service) else None
    if headed(clause, service.metric, said.topic) and _is_free(said, clause, service):
        return None if denied(said.passage_text) else 1.0
    if service.goods and _is_free(said, clause, service):
        returns = subjects(said.passage.headings) == RETURNS or goes_back(said)
        return exchanged(clause, said.topic, said.question, returns=returns)
    return None


def _is_free(said: Saying, clause: str, service: Service) -> bool:
    """Whether neither a clause nor its headings are about something else."""
    warrants = subjects(said.passage.headings) == WARRANTY and not (
        service.metric == "repair_service" and (_on_repairs(said) or beyond(said, clause))
    )
    return not warrants and not _means_else(clause, service)


def _on_repairs(said: Saying) -> bool:
    """Whether a guarantee is one on repairs."""
    told = f"{said.heading} ; {said.text}"
    return any(pattern.search(told) for pattern in (_OF_REPAIRS, repair_words.OF_WORK))


def _means_else(clause: str, service: Service) -> bool:
    """Whether a clause is about something else, such as the remedies of a warranty."""
    if service.void is offer_words.REPAIR_VOID and offer_words.WORKSHOP.search(clause):
        clause = repair_words.OR_ELSE.sub(" ", clause)
    return service.void.search(clause) is not None and not teaches(clause, service.metric)


def _is_remedy(said: Saying, clause: str, service: Service) -> bool:
    """Whether a repair is one of the things that a warranty promises."""
    return (
        service.void is offer_words.REPAIR_VOID
        and (subjects(said.passage.headings) == WARRANTY or is_warranty(clause) or _made_good(said))
        and not _on_repairs(said)
        and not (beyond(said, clause) or own_hands(said, clause))
        and offer_words.WORKSHOP.search(clause) is None
    )


def _of_answer(said: Saying, service: Service) -> Iterator[Claim]:
    """What a yes or a no says of a service that is asked for, as far as it is one of the shop."""
    less = said.answer < 0 and OF_LESS.search(said.text)
    if service.metric == "training_material" and A_WORKSHOP.search(said.text):
        return
    if less or service.void.search(said.text) or unreal(said.whole) or _MUST.search(said.text):
        return
    value = float(said.answer > 0)
    yield said.claim(service.metric, value, conditions=_conditions(said, said.text, service, value))


_SHORT: Final = 40  # letters: longer answers say of themselves what is refused
_MUST: Final = rule(
    r"\b(?:do|must|will|should) i (?:have to|need|be)\b|\bmust i\b|\bmuss ich\b|\bmüssen wir\b"
    r"|\bbrauche"
    r" ich\b|\bdois-je\b|\bfaut-il\b|\b(?:tengo que|hay que|debo|hace falta|necesito)\b|\bhow"
    r" (?:long|much)\b"
)
"""Questions of what a shopper has to do."""


def _offered(clause: str, service: Service) -> float | None:
    """1 where a clause offers a service, 0 where it refuses it, None where it does neither."""
    row = ROW.match(clause)
    if service.goods and row and denied(row["label"]):
        row = None
    if row and service.label.search(row["label"]) and not service.void.search(row["label"]):
        if ROW_NO.match(row["value"]):
            return 0.0
        if ROW_YES.search(row["value"]):
            return 1.0
    clause = STANDING_BY.sub(" ", IF_NOT.sub(" ", clause))
    if service.goods and without_proof(clause):
        return None
    if not service.goods:
        clause = repair_words.THAT_CANNOT.sub(" ", clause)
    if service.no.search(clause) or (service.goods and denies_exchange(clause)):
        return 0.0
    if service.goods and (orders_again(clause) or negated(clause)):
        return None
    found = service.yes.search(clause) or service.more.search(clause)
    if found is None or (not service.goods and (denied(_around(clause, found)) or sorry(clause))):
        return None
    return 1.0


def _around(clause: str, found: re.Match[str]) -> str:
    """What was found in a clause, with all from the comma before it to the one behind it."""
    start = clause.rfind(",", 0, found.start()) + 1
    end = clause.find(",", found.end())
    return clause[start : end if end >= 0 else len(clause)]


def _conditions(said: Saying, clause: str, service: Service, value: float) -> Conditions:
    if service.goods:
        return exchange_limits(said, clause, value)
    above = () if service.metric == "repair_service" else (said.topic,)
    found = conditions(service.metric, OTHER_CLUBS.sub(" ", clause), "", above, business=False)
    kept = {key: what for key, what in found if key in CONDITIONAL}
    if service.metric == "repair_service":
        kept.pop(Condition.GOODS, None)
        if not value and (some := refused_goods(said, clause)):
            kept[Condition.GOODS] = some
    return tuple((key, kept[key]) for key in Condition if key in kept)
