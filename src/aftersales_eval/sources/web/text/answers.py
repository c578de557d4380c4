"""How soon a shop answers and settles complaints, as it is said in text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from aftersales_eval.model.claim import Claim, Passage
from aftersales_eval.model.quantity import DAY
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.next_day import of_next_day
from aftersales_eval.sources.web.text.statements import (
    ASKING,
    Statement,
    statements,
    unsaid,
)
from aftersales_eval.sources.web.text.words_of_answers import (
    AND_THEN,
    ANSWER,
    ANSWER_STEMS,
    ASKED,
    AUTOMATIC,
    CASE,
    CELL,
    HEADING,
    MACHINE,
    MISSED,
    NOT_ANSWER,
    NOT_SETTLED,
    NOT_SHOPPERS,
    OTHER_TIME,
    PEOPLE,
    PROMISED,
    REPAIR,
    ROW,
    SETTLE,
    SETTLED_STEMS,
    SINCE_ANSWER,
    WE,
)

FIRST: Final = "first_response"
SETTLED: Final = "resolution"


def first_responses(passages: Sequence[Passage]) -> Iterator[Claim]:
    """Claims of how soon a shop answers."""
    last: Statement | None = None
    for statement in (*statements(passages), *of_next_day(passages)):
        if statement.span.high_seconds > 31 * DAY:
            continue
        if _answers(statement) or (last and _goes_on(statement, last)):
            last = statement
            yield statement.claim(FIRST, whole=_own(statement))


_NEXT_WAY: Final = rule(
    r"^[;,]? ?(?:(?:and|und|et|y) )?(?:(?:to|auf|bei|aux|à|los|las|les|a los|a las|al|die|the|per"
    r"|by|via|par|por) )?(?:e-?mails?|live[- ]?chats?|t?chats?|calls?|phone|anrufe?n?|telefon"
    r"|messages|nachrichten|letters|appels?|messages|courriels?|correos?(?: electrónicos?)?"
    r"|llamadas?|mensajes?)"
    r"(?: (?:are answered|get a reply))?,? (?:within|in|under|after|innerhalb von|binnen|in|nach"
    r"|unter|sous|en|dans|en menos de|en moins de) (?:un plazo de |un délai de )?§\W*$"
)


def _goes_on(statement: Statement, last: Statement) -> bool:
    """Whether a part right behind an answer's time gives that of another way to ask."""
    if statement.folded is not last.folded or unsaid(statement):
        return False
    tail = last.sentence.rpartition("§")[2][-40:]
    near = statement.start == last.start or statement.before.endswith(f"{tail}")
    return near and bool(_NEXT_WAY.search(statement.part))


def _own(statement: Statement) -> str:
    return statement.sentence if statement.lone else statement.part


def resolutions(passages: Sequence[Passage]) -> Iterator[Claim]:
    """Claims of how soon a complaint is settled."""
    for statement in statements(passages):
        if statement.span.high_seconds <= 200 * DAY and _settles(statement):
            yield statement.claim(SETTLED, whole=_own(statement))


def _answers(statement: Statement) -> bool:
    if not statement.names(ANSWER_STEMS):
        return False
    above = statement.before if ASKING.search(statement.before) else ""
    named = any(HEADING.search(text) for text in (*statement.headings[:1], above))
    if not PROMISED.search(statement.lead) and not (named and CELL.search(statement.lead)):
        return False
    if unsaid(statement) or NOT_ANSWER.search(_by_people(statement.part)):
        return False
    if _by_machine(statement.part) or any(map(NOT_SHOPPERS.search, statement.headings[:2])):
        return False
    if OTHER_TIME.search(statement.lead):
        return False
    if _settles(statement):
        return False
    lead, rest = statement.lead[-160:], statement.rest[:110]
    if SINCE_ANSWER.match(rest):
        return False
    if ANSWER.search(lead) or ANSWER.search(rest) or ANSWER.search(f"{lead}§{rest}"):
        return not MISSED.search(statement.lead)
    return named and not SETTLE.search(statement.part) and len(statement.sentence) < 90


def _by_machine(part: str) -> bool:
    """Whether it is a program that answers."""
    return bool(MACHINE.search(part)) and not PEOPLE.search(part)


def _by_people(part: str) -> str:
    """A part without what the shopper is asked to do, or an automatic message, before it."""
    lead, sign, rest = part.partition("§")
    own = [clause.start() for clause in WE.finditer(lead)]
    if own and (asked := ASKED.search(lead)) and asked.start() < own[-1]:
        return f"{ASKED.sub(' ', lead[: own[-1]])}{lead[own[-1] :]}{sign}{rest}"
    for clause in AND_THEN.finditer(lead):
        if AUTOMATIC.search(lead[: clause.start()]) and PEOPLE.search(lead, clause.end()):
            return lead[clause.end() :] + sign + rest
    return part


def _settles(statement: Statement) -> bool:
    part = statement.part
    if not statement.names(SETTLED_STEMS):
        return False
    if (
        unsaid(statement)
        or NOT_SETTLED.search(_by_people(part))
        or not PROMISED.search(statement.lead)
    ):
        return False
    found = SETTLE.search(part)
    if not found or MISSED.search(statement.lead):
        return False
    if REPAIR.search(part) or _later(statement):
        return False
    around = [part, statement.sentence, *statement.headings[:1]]
    if len(statement.before) < 120:
        around.append(statement.before)
    if ROW.match(part) and any(map(ANSWER.search, (statement.sentence, statement.before))):
        return True
    return any(CASE.search(text) for text in around)


def _later(statement: Statement) -> bool:
    """Whether the time is that of an answer, and only what follows it is about settling."""
    if SETTLE.search(statement.lead) or not ANSWER.search(statement.lead):
        return False
    follows = AND_THEN.search(statement.rest)
    return bool(follows) and not SETTLE.search(statement.rest[: follows.start() if follows else 0])
