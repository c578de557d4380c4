"""Return windows in plain words: a time right beside a word for giving goods back."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from aftersales_eval.model.quantity import DAY
from aftersales_eval.sources.web.text.durations.statements import Statement, unsaid
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.giving_back.other_time_words import ELSE
from aftersales_eval.sources.web.text.giving_back.own_clauses import clause, topics, without_refusal
from aftersales_eval.sources.web.text.giving_back.window_words import (
    EXCHANGING,
    MONEY_TOO,
    SWAP,
    SWAPPING,
    TAKEN,
    TIME_FOR,
    TRYING,
    UNUSED,
)
from aftersales_eval.sources.web.text.giving_back.words import (
    FROM_CLOCK,
    HEADING,
    OTHER_TOPIC,
    RETURNING,
    SENDING_BACK,
    SPLIT,
    YOURS,
)
from aftersales_eval.sources.web.text.windows.further import AFTER_RETURN
from aftersales_eval.sources.web.text.windows.plain_words import (
    BY_WAY,
    CELL_ENDS,
    CHANGED,
    FAILING,
    FETCHED,
    GIVEN_BACK,
    HANDED_OVER,
    INSTEAD_OF,
    LEAD_ENDS,
    MONEY_MOVED,
    NAMED_AFTER,
    NAMED_BEFORE,
    NO_MONEY,
    REFUNDED,
    REPLACED,
    REPLACED_THEN,
    REPORTED,
    REPORTED_BY,
    REST_ENDS,
    SERVICES,
    SETTLED,
    SWAPPED,
    SWAPPED_FOR,
    TOLD,
    UNWANTED,
    WE_SWAP,
)
from aftersales_eval.sources.web.text.windows.who_acts import of_their_own


def plainly(statement: Statement) -> bool:
    """Whether a time is named as that of a return, whatever else its sentence speaks of."""
    if not statement.span.low_seconds >= 3 * DAY or "?" in statement.sentence:
        return False
    lead, rest = statement.lead, statement.rest
    before = NAMED_BEFORE.search(lead[-110:])
    after = NAMED_AFTER.match(rest[:90])
    if not before and not after:
        return False
    near = _near(statement, LEAD_ENDS, whole=before is not None)
    since = (statement.lead, near.rest)
    if any(map(SENDING_BACK.search, since)) or AFTER_RETURN.search(near.rest):
        return False
    if unsaid(_near(statement, CELL_ENDS, whole=before is not None)):
        return False
    said = NAMED_AFTER.sub(" ", NAMED_BEFORE.sub(" ", near.lead) + "§ " + near.rest)
    return not (ELSE.search(topics(said)) or of_their_own(near.part))


def _near(statement: Statement, ends: re.Pattern[str], *, whole: bool) -> Statement:
    """A statement of only the clause around its time; its lead is kept where it names the time."""
    lead, rest = statement.lead, statement.rest
    start = 0
    for found in ends.finditer(lead):
        if not (whole and NAMED_BEFORE.search(lead[found.start() :]) is None):
            start = found.end()
    end = REST_ENDS.search(rest)
    part = f"{lead[start:]}§{rest[: end.start()] if end else rest}"
    return replace(statement, part=part, place=len(lead) - start, sentence=part, lone=True)


def unwanted(statement: Statement) -> bool:
    """`Does it not suit you, you have § from delivery`, and parcels that are handed in until §."""
    around = (statement.sentence, statement.before)
    fetched = FETCHED.search(statement.part)
    wanted = not any(UNWANTED.search(text) or UNUSED.search(text) for text in around)
    asked = statement.before.endswith("?") and len(statement.before) < 70
    near = REST_ENDS.split(statement.rest)[0]
    clock = (
        FROM_CLOCK.search(statement.rest)
        or (fetched and not wanted and statement.span.low_seconds >= 10 * DAY)
    ) or (
        asked
        and UNWANTED.search(statement.before)
        and YOURS.search(statement.lead)
        and not (FOR_ELSE.search(near) or OTHER_TOPIC.search(near))
    )
    if not clock or statement.span.low_seconds < 3 * DAY or "?" in statement.sentence:
        return False
    if TOLD.search(statement.lead) and any(map(CHANGED.search, around)):
        return not unsaid(statement)
    above = statement.headings[:1]
    if ELSE.search(topics(statement.part)) or any(ELSE.search(served(text)) for text in above):
        return False
    if SENDING_BACK.search(statement.rest[:60]) or unsaid(statement):
        return False
    if HANDED_OVER.search(statement.lead):
        return any(HEADING.search(text) for text in (*above, statement.before))
    tries = map(TRYING.search, (statement.before, *statement.headings[:1]))
    if fetched and (not wanted or any(tries)):
        return True
    if OTHER_TOPIC.search(statement.part):
        return False
    if UNWANTED.search(statement.before) and len(statement.sentence) < 70:
        return len(statement.before) < 90 and not FOR_ELSE.search(statement.rest)
    if not YOURS.search(statement.lead[-50:]):
        return False
    for_what = TIME_FOR.search(statement.rest) or not FOR_ELSE.search(statement.rest)
    return bool(UNWANTED.search(statement.lead) and for_what)


FOR_ELSE: Final = rule(r"\b(?:to|um|pour|para) (?!(?:the|your|day|tag|jour|día)\b)\w+")


def served(text: str) -> str:
    """A heading, or a sentence before, without the services that it names beside returns."""
    return SERVICES.sub(" ", text)


def settled(statement: Statement) -> bool:
    """Whether it is a time in which the shop has settled something."""
    return bool(SETTLED.search(statement.lead)) and not RETURNING.search(statement.lead[-40:])


def swapped_only(part: str) -> bool:
    """Whether goods are only exchanged for goods: `umgetauscht`, without a word of money."""
    part = next((cell for cell in part.split(" | ") if "§" in cell), part)
    if GIVEN_BACK.search(part) and not NO_MONEY.search(part):
        return False
    return bool(SWAPPED_FOR.search(part) or (SWAPPED.search(part) and NO_MONEY.search(part)))


def paid_by_way(statement: Statement) -> bool:
    """`Refunded within 3 days, by post §`: a further time of the money."""
    if not BY_WAY.search(statement.lead[-70:]):
        return False
    return bool(MONEY_MOVED.search(statement.sentence) or MONEY_MOVED.search(statement.before))


def beside_instead(statement: Statement) -> Statement:
    """`60 days instead of 30 to return`, with what is said behind the second time of both."""
    tail = statement.sentence.partition(statement.part)[2]
    other = INSTEAD_OF.match(tail)
    if not other:
        return statement
    return replace(statement, part=statement.part + other["rest"])


def of_faults(statement: Statement) -> bool:
    """`If it fails within §, send it in and we replace it`, damage that is reported within §."""
    sentence = statement.sentence
    above = statement.headings[0] if statement.headings else ""
    if REPORTED.search(sentence) or REPORTED_BY.search(f"{above}: {statement.lead}"):
        return True
    told = f"{statement.rest} {statement.behind}" if sentence.endswith(";") else statement.rest
    if REFUNDED.search(sentence) or REFUNDED.search(told):
        return False
    if FAILING.search(sentence) and REPLACED.search(sentence):
        return True
    return REPLACED_THEN.match(told.lstrip(" ,.;")) is not None


def only_exchange(statement: Statement) -> bool:
    """Whether goods are only exchanged, wherever returns could be spoken of."""
    if TIME_FOR.match(statement.rest[1:]) and YOURS.search(statement.lead):
        return False
    if SPLIT.search(statement.lead) and TAKEN.match(statement.rest):
        return False
    own = [match[0] for match in RETURNING.finditer(clause(statement))]
    if not own and SWAP.search(clause(statement)):
        return True
    if own and all(SWAPPING.search(word) for word in own):
        return not MONEY_TOO.search(statement.part)
    if swapped_only(clause(statement)):
        return True
    refused = any(map(NO_MONEY.search, (statement.before, statement.behind)))
    if refused and WE_SWAP.search(statement.lead) and not GIVEN_BACK.search(statement.lead):
        return True
    around = (statement.sentence, statement.before, statement.behind, *statement.headings)
    texts = [without_refusal(text) for text in around]
    found = [match[0] for text in texts for match in RETURNING.finditer(text)]
    return (
        bool(found)
        and all(EXCHANGING.search(word) for word in found)
        and not any(MONEY_TOO.search(text) for text in texts)
    )
