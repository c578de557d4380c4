"""How soon a shop answers, as it is said in text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Passage
from aftersales_eval.model.quantity import DAY, HOUR
from aftersales_eval.sources.web.text.answers.joining import JOINING, joins
from aftersales_eval.sources.web.text.answers.next_day import of_next_day
from aftersales_eval.sources.web.text.answers.settling import (
    by_people,
    of_return,
    own,
    settled,
    settles,
)
from aftersales_eval.sources.web.text.answers.settling_words import SERVICE, SETTLE
from aftersales_eval.sources.web.text.answers.unasked_words import (
    CALLS_YOU,
    ELSE_ABOVE,
    JOBS,
    NOT_ANSWER,
    NOT_SHOPPERS,
    SERVED,
    TO_ASK,
)
from aftersales_eval.sources.web.text.answers.words import (
    ACKNOWLEDGED,
    ANSWER,
    ANSWER_STEMS,
    ASKED_BY,
    AUTOMATIC,
    CELL,
    HEADING,
    LATER,
    LEFT_WAITING,
    MACHINE,
    MISSED,
    OF_DAY,
    ON_WHAT,
    OTHER_TIME,
    PEOPLE,
    PROMISED,
    RARELY,
    SINCE_ANSWER,
    WAITED_FOR,
    WAITING,
)
from aftersales_eval.sources.web.text.conditions.words import CHANNEL
from aftersales_eval.sources.web.text.durations.statements import (
    ASKING,
    Statement,
    statements,
    unsaid,
)
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.refunds.other_refunds import given_to_shoppers

FIRST: Final = "first_response"


def first_responses(passages: Sequence[Passage]) -> Iterator[Claim]:
    """Claims of how soon a shop answers."""
    last: Statement | None = None
    closed = {(id(one.folded), one.span.start) for one, _ in settled(tuple(passages))}
    for statement in (*statements(passages), *of_next_day(passages)):
        if (id(statement.folded), statement.span.start) in closed:
            continue
        if statement.span.high_seconds > 31 * DAY:
            continue
        if _answers(statement) or (last and _goes_on(statement, last)):
            claim = statement.claim(FIRST, whole=own(statement).replace(" in person", " "))
            yield _by_way_before(statement, claim, last)
            last = statement


def _by_way_before(statement: Statement, claim: Claim, last: Statement | None) -> Claim:
    """`WhatsApp us; we reply within §`: a time of the one way that the clause before names.

    A sentence before says so, too, where it is of minutes.

    `last` is the answer before, whose way is its own.
    """
    if Condition.CHANNEL in dict(claim.conditions):
        return claim
    if last and last.folded is statement.folded and statement.start - last.end < _NEXT:
        return claim
    ways = [way for way, pattern in CHANNEL.items() if pattern.search(statement.before)]
    plain = statement.before.endswith(";")
    if len(ways) != 1 or not (
        plain or (ways[0] == _AT_ONCE and statement.span.high_seconds < HOUR)
    ):
        return claim
    told = {**dict(claim.conditions), Condition.CHANNEL: ways[0]}
    return replace(claim, conditions=tuple((key, told[key]) for key in Condition if key in told))


_AT_ONCE: Final = "chat"

_NEXT: Final = 3
"""Clauses of one sentence are fewer characters apart."""


_NEXT_WAY: Final = rule(
    r"^[;,]? ?(?:(?:and|und|et|y) )?(?:(?:to|auf|bei|aux|à|los|las|les|a los|a las|al|die|the|per"
    r"|by|via|par|por) )?(?:e?-?mails?|live[- ]?chats?|t?chats?|calls?|phone|anrufe?n?|telefon"
    r"|messages|nachrichten|letters|appels?|messages|courriels?|correos?(?: electrónicos?)?"
    r"|llamadas?|mensajes?)(?: (?:are answered|get a reply))?,? (?:within|in|under|after"
    r"|innerhalb von|binnen|in|nach|unter|sous|en|dans|en menos de|en moins de|it's|it takes|takes"
    r"|dauert es|sind es|c'est|comptez|il faut|es|son|tardamos) (?:un plazo de |un délai de "
    r"|plutôt |eher |etwa |more like |about |environ |unas? |unos |más bien )*§(?:\W*$| ?:)"
)


def _goes_on(statement: Statement, last: Statement) -> bool:
    """Whether a part right behind an answer's time gives that of another way to ask."""
    if statement.folded is not last.folded or unsaid(statement):
        return False
    tail = last.sentence.rpartition("§")[2][-40:]
    near = statement.start == last.start or statement.before.endswith(f"{tail}")
    return near and bool(_NEXT_WAY.search(statement.part))


def _answers(statement: Statement) -> bool:
    if not statement.names(ANSWER_STEMS + JOINING):
        return False
    statement = _plainer(statement)
    short = len(statement.before) < _SAID and len(statement.lead) < _MORE
    asked = ASKING.search(statement.before) or (short and ANSWER.search(statement.before))
    above = statement.before if asked else ""
    named = any(HEADING.search(text) for text in (*statement.headings[:1], above)) or (
        above != "" and ANSWER.search(above) is not None
    )
    promised = PROMISED.search(statement.lead) or LATER.match(statement.rest)
    if not promised and not (named and CELL.search(statement.lead)):
        return False
    around = (statement.sentence, statement.before, *statement.headings[:1])
    if unsaid(statement) or any(map(JOBS.search, around)):
        return False
    if ACKNOWLEDGED.search(statement.part):
        return not AUTOMATIC.search(statement.part) and not settles(statement)
    if NOT_ANSWER.search(by_people(statement.part)):
        return False
    if (
        _calls_unasked(statement)
        or _by_machine(statement.part)
        or any(map(NOT_SHOPPERS.search, statement.headings[:2]))
    ):
        return False
    if OTHER_TIME.search(ON_WHAT.sub(" ", statement.lead)):
        return False
    if settles(statement) or given_to_shoppers(statement) or OF_DAY.search(statement.lead):
        return False
    lead, rest = statement.lead[-160:], statement.rest[:110]
    if SINCE_ANSWER.match(rest) or of_return(statement):
        return False
    if (
        ANSWER.search(lead)
        or ANSWER.search(rest)
        or ANSWER.search(f"{lead}§{rest}")
        or joins(statement)
    ):
        return not MISSED.search(statement.lead) and not _waits_for_else(statement)
    return named and not SETTLE.search(statement.part) and len(statement.sentence) < 90


_SAID: Final = 90
_MORE: Final = 25
"""`Emma answers. Usually within §`: how long the first may be, and what leads to §."""


def _plainer(statement: Statement) -> Statement:
    """A statement that says of what is not left waiting for longer that it is answered by then."""
    left = LEFT_WAITING.search(statement.part)
    if left is None or statement.part.count("§", 0, left.end()) != 1 or _for_else(statement.part):
        part = RARELY.sub("within ", statement.part)
        sentence = RARELY.sub("within ", statement.sentence)
        return replace(statement, sentence=sentence, part=part, place=part.find("§"))
    sentence = LEFT_WAITING.sub(_BY_THEN, statement.sentence)
    part = LEFT_WAITING.sub(_BY_THEN, statement.part)
    return replace(statement, sentence=sentence, part=part, place=part.find("§"))


def _waits_for_else(statement: Statement) -> bool:
    """Whether people wait so long for something else than an answer: for a slot in a workshop."""
    part = statement.part
    if not WAITING.search(part):
        return False
    if WAITED_FOR.search(part):
        return True
    around = (statement.sentence, *statement.headings[:1])
    return statement.span.high_seconds >= DAY and not any(map(ASKED_BY.search, around))


def _for_else(part: str) -> bool:
    """Whether people wait for goods or money."""
    return bool(WAITED_FOR.search(part) or _GOODS.search(part))


_GOODS: Final = rule(
    r"\b(?:refunds?|money|parcels?|goods|geld|erstattung\w*|paket\w*|ware|argent|rembours\w+|colis"
    r"|dinero|reembols\w+|paquetes?)\b"
)
_BY_THEN: Final = "we answer within §"


def _calls_unasked(statement: Statement) -> bool:
    """Whether the shop turns to shoppers by itself: to deliver, to plan, when goods are there."""
    if not (statement.headings and CALLS_YOU.search(statement.part)):
        return False
    if any(map(TO_ASK.search, (statement.part, statement.before))):
        return False
    above = statement.headings[:1]
    return any(map(ELSE_ABOVE.search, above)) or not any(
        sign.search(text)
        for sign in (TO_ASK, SERVED, SERVICE)
        for text in (*statement.headings, statement.folded.text)
    )


def _by_machine(part: str) -> bool:
    """Whether it is a program that answers."""
    return bool(MACHINE.search(part)) and not PEOPLE.search(part)
