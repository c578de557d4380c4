"""How soon a shop settles complaints, as it is said in text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

from aftersales_eval.model.claim import Claim, Passage
from aftersales_eval.model.quantity import DAY, HOUR
from aftersales_eval.sources.web.text.answers.lapse_words import (
    ALL_OF_THEM,
    COMPLAINT_ANSWERED,
    LAPSE,
    RELIEVED,
    SOME,
)
from aftersales_eval.sources.web.text.answers.over import AFTER, CASE_STEMS, over
from aftersales_eval.sources.web.text.answers.settling_words import (
    ASKS,
    AT_ONCE,
    BESIDE_IT,
    CASE,
    DONE_BY_THEN,
    ELSE,
    HOW_SOON,
    LAST_OF_ALL,
    NO_CASE,
    NOT_SETTLED,
    OTHERWISE,
    REPAIR,
    REPLY,
    ROW,
    SERVICE,
    SETTLE,
    SETTLED_STEMS,
    SINCE_REPORT,
    SOLUTION,
    STAYS_OPEN,
    STUDIED,
    TAKES,
    TO_YOU,
    UNSOLVED,
    WE_DO,
)
from aftersales_eval.sources.web.text.answers.unasked_words import (
    NOT_SHOPPERS,
)
from aftersales_eval.sources.web.text.answers.words import (
    AND_THEN,
    ANSWER,
    ASKED,
    AUTOMATIC,
    LATER,
    MISSED,
    OTHER_TIME,
    PEOPLE,
    PROMISED,
    RETURNED,
    WE,
)
from aftersales_eval.sources.web.text.conditions.refund_clocks import BACK as GOODS_BACK
from aftersales_eval.sources.web.text.conditions.words import REST
from aftersales_eval.sources.web.text.durations.statements import (
    ASKING,
    Statement,
    statements,
    unsaid,
)
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.refunds.beside import ENDS, at_most
from aftersales_eval.sources.web.text.refunds.other_refunds import given_to_shoppers

SETTLED: Final = "resolution"
_LONGEST: Final = 200 * DAY
_FULL: Final = 14 * DAY
"""An answer to a complaint that may take so long is the shop's own word on it."""

_BRIEF: Final = 110
"""What only adds a time to what was said has no more characters."""

_SHORT: Final = 70
"""An answer to a question of how long it takes has no more characters."""


def resolutions(passages: Sequence[Passage]) -> Iterator[Claim]:
    """Claims of how soon a complaint is settled."""
    for statement, whole in settled(tuple(passages)):
        yield statement.claim(SETTLED, whole=whole)


@lru_cache(maxsize=2)
def settled(passages: tuple[Passage, ...]) -> tuple[tuple[Statement, str], ...]:
    """The statements of how soon a complaint is settled, each with where its conditions stand."""
    found: list[tuple[Statement, str]] = []
    answered: list[tuple[Statement, str]] = []
    for statement in statements(passages):
        if statement.span.high_seconds > _LONGEST:
            continue
        if settles(statement):
            found.append((statement, own(statement)))
        elif found and _goes_on(statement, found[-1][0]):
            found.append((statement, statement.part))
        elif _answered_in_full(statement):
            answered.append((statement, statement.sentence))
    beside = {id(one.folded) for one, _ in found}
    found += [one for one in answered if id(one[0].folded) not in beside]
    kept = (one for one, after in pairwise([*found, None]) if one and not _of_some(one, after))
    return tuple(kept)


def _answered_in_full(statement: Statement) -> bool:
    """Whether a complaint is answered within weeks, which is more than a first word on it."""
    if not (statement.lone and statement.span.high_seconds >= _FULL):
        return False
    if not statement.names(SETTLED_STEMS) or not COMPLAINT_ANSWERED.search(statement.part):
        return False
    plain = _plainer(statement)
    return bool(PROMISED.search(plain.lead)) and not (
        unsaid(plain)
        or any(map(NOT_SHOPPERS.search, plain.headings[:2]))
        or MISSED.search(plain.lead)
        or NOT_SETTLED.search(_promise(plain))
    )


def _goes_on(statement: Statement, last: Statement) -> bool:
    """Whether a time right behind that of the usual cases is that of others, or the most."""
    if statement.folded is not last.folded or len(statement.part) > _BRIEF:
        return False
    near = statement.start == last.start
    if not near and not statement.before.endswith(last.sentence.rpartition("§")[2][-40:]):
        return False
    if unsaid(_plainer(statement)) or not ENDS.match(statement.rest):
        return False
    if REPAIR.search(statement.part) or OTHER_TIME.search(statement.part):
        return False
    if near and (at_most(statement) or LAST_OF_ALL.search(statement.lead)):
        return True
    return bool(BESIDE_IT.match(statement.lead)) and (near or not ANSWER.search(statement.part))


def own(statement: Statement) -> str:
    """Where the conditions of a duration stand: in its sentence, if it has no other duration."""
    return statement.sentence if statement.lone else statement.part


def by_people(part: str) -> str:
    """A part without what the shopper is asked to do, or an automatic message, before it."""
    lead, sign, rest = part.partition("§")
    own_clauses = [clause.start() for clause in WE.finditer(lead)]
    if own_clauses and (asked := ASKED.search(lead)) and asked.start() < own_clauses[-1]:
        return f"{ASKED.sub(' ', lead[: own_clauses[-1]])}{lead[own_clauses[-1] :]}{sign}{rest}"
    for clause in AND_THEN.finditer(lead):
        if AUTOMATIC.search(lead[: clause.start()]) and PEOPLE.search(lead, clause.end()):
            return lead[clause.end() :] + sign + rest
    return part


def settles(statement: Statement) -> bool:
    """Whether a duration is that in which a shop settles what shoppers complain of."""
    if not statement.names(SETTLED_STEMS + CASE_STEMS):
        return False
    plain = _plainer(statement)
    said = _promise(plain)
    if (found := OTHERWISE.search(plain.rest)) and not SETTLE.search(
        f"{plain.lead}§{plain.rest[: found.start()]}"
    ):
        return False
    return _promises(statement, plain) and not (
        unsaid(plain)
        or any(map(NOT_SHOPPERS.search, plain.headings[:2]))
        or REPAIR.search(plain.part)
        or NOT_SETTLED.search(said)
        or given_to_shoppers(plain)
        or (of_return(plain) and not CASE.search(plain.part))
    )


def of_return(statement: Statement) -> bool:
    """Whether the time runs from when goods came back."""
    return bool(RETURNED.search(statement.part) and GOODS_BACK.search(statement.part))


def _promises(statement: Statement, plain: Statement) -> bool:
    """Whether the words of a duration are those of a promise to settle, for all that denies it."""
    open_until = STAYS_OPEN.search(statement.sentence)
    if statement.span.high_seconds < HOUR and not WE_DO.search(plain.part):
        return False
    if _of_row(plain) or _answers_how_soon(plain):
        return True
    if open_until is not None and statement.sentence.count("§", 0, open_until.end()) == (
        statement.sentence.count("§", 0, statement.sentence.find(statement.part)) + 1
    ):
        around = (statement.sentence, statement.before, *statement.headings[:1])
        named = UNSOLVED.search(statement.part) or any(map(CASE.search, around))
        return bool(named) and not REPLY.search(statement.part)
    if not (PROMISED.search(plain.lead) or TAKES.search(plain.lead) or LATER.match(plain.rest)):
        return False
    if over(plain) and (AFTER.search(plain.lead) or not MISSED.search(plain.lead)):
        return True
    if not SETTLE.search(plain.part) or _later(plain):
        return False
    if MISSED.search(plain.lead) and not DONE_BY_THEN.match(plain.rest):
        return False
    condition = AT_ONCE.search(statement.sentence)
    told = SINCE_REPORT.search(statement.part) and SOLUTION.search(plain.part)
    return (
        bool(told)
        or _of_case(plain)
        or (condition is not None and CASE.search(condition[0]) is not None)
    )


def _of_some(one: tuple[Statement, str], after: tuple[Statement, str] | None) -> bool:
    """`Nine cases in ten within §, all of them within §`: the time of some, before that of all."""
    if after is None or one[0].folded is not after[0].folded:
        return False
    some, rest = one[0].lead, after[0].lead
    if SOME.search(some):
        return bool(ALL_OF_THEM.search(rest))
    return ":" in some and bool(REST.search(rest))


def _of_case(statement: Statement) -> bool:
    """Whether it is a complaint, or what went wrong, that is settled."""
    around = [statement.part, statement.sentence, *statement.headings[:2]]
    if len(statement.before) < 120:
        around.append(statement.before)
    if any(map(CASE.search, around)):
        return True
    if TO_YOU.search(statement.part) and any(
        pattern.search(text) for pattern in (ANSWER, ASKS, SERVICE) for text in around
    ):
        return True
    return bool(RELIEVED.search(statement.part)) and any(map(LAPSE.search, around))


def _plainer(statement: Statement) -> Statement:
    """A statement in whose words `no longer than` denies nothing, nor what cannot be at once."""
    return replace(statement, sentence=_plain(statement.sentence), part=_plain(statement.part),
                   place=len(_plain(statement.lead)))  # fmt: skip


def _plain(text: str) -> str:
    text = STAYS_OPEN.sub("within §", AT_ONCE.sub(" ", STUDIED.sub(" ", NO_CASE.sub(" ", text))))
    return SINCE_REPORT.sub(" ", text)


def _promise(statement: Statement) -> str:
    """A part without what is asked of shoppers before it, nor what they get if it is not kept."""
    said = _SUPPOSED.sub("", by_people(statement.part))
    lead, sign, rest = said.partition("§")
    if SETTLE.search(lead, lead.rfind(": ") + 1):
        lead = lead[lead.rfind(": ") + 1 :]
    if settled := SETTLE.search(lead):
        rest = rest[: found.start()] if (found := AND_THEN.search(rest)) else rest
    otherwise = ELSE.search(rest) if settled or len(lead) < _SHORT else None
    return f"{lead}{sign}{rest[: otherwise.start()] if otherwise else rest}"


_SUPPOSED: Final = rule(
    r"^\W*(?:if|when|where|should|wenn|falls|sofern|si|cuando|lorsque|quand)\b(?:(?!\b(?:not|nicht"
    r"|kein\w*|ne|pas|no|unable|we|your|you|it|this)\b|n't\b|n')[^,§;])*,(?= )"
)
"""What a case may need, before it is said how long it then takes."""


def _of_row(statement: Statement) -> bool:
    """Whether a duration stands behind a cell that names the solution, in a table of service."""
    return ROW.match(statement.part) is not None and any(
        CASE.search(text) or ANSWER.search(text) or SERVICE.search(text)
        for text in (statement.sentence, statement.before, *statement.headings[:1])
    )


def _answers_how_soon(statement: Statement) -> bool:
    """Whether a duration answers how long it takes to settle a complaint."""
    if len(statement.sentence) > _SHORT or ANSWER.search(statement.part):
        return False
    asked = statement.before if ASKING.search(statement.before) else "".join(statement.headings[:1])
    return bool(
        HOW_SOON.search(asked)
        and SETTLE.search(asked)
        and CASE.search(asked)
        and not REPAIR.search(asked)
    )


def _later(statement: Statement) -> bool:
    """Whether the time is that of an answer, and only what follows it is about settling."""
    if SETTLE.search(statement.lead):
        return False
    follows = AND_THEN.search(statement.rest)
    answered = statement.lead + (f"§{statement.rest[: follows.start()]}" if follows else "")
    if not ANSWER.search(answered):
        return False
    return bool(follows) and not SETTLE.search(statement.rest[: follows.start() if follows else 0])
