"""Until when goods can be given back, as it is said in text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Manner, Passage
from aftersales_eval.model.quantity import DAY, YEAR
from aftersales_eval.sources.web.text.conditions import conditions
from aftersales_eval.sources.web.text.folding import fold, sentences
from aftersales_eval.sources.web.text.statements import (
    ASKING,
    Statement,
    named_above,
    quote,
    statements,
    unsaid,
)
from aftersales_eval.sources.web.text.words_of_returns import (
    BACK,
    BOUGHT_FIRST,
    DELIVERING,
    ELSE,
    FROM_CLOCK,
    GOODS_SENT,
    HEADING,
    IN_TIME,
    JOINED,
    NO_RETURNS,
    NOTHING_BACK,
    ONLY_MONEY,
    ONLY_SOME,
    OTHER_GROUP,
    OTHER_TOPIC,
    PERIOD,
    REFUSED,
    RETURNING,
    RIGHT,
    SENDING_BACK,
    SPLIT,
    STEMS,
    TIMING,
    TOO_LATE,
    WITH_MONEY,
    WITHDRAWAL,
    YOURS,
)

METRIC: Final = "return_window"


def return_windows(passages: Sequence[Passage]) -> Iterator[Claim]:
    """Claims of how long goods can be given back; 0 where a shop takes nothing back at all."""
    for statement in statements(passages):
        if _is_window(statement):
            yield statement.claim(METRIC, shortest=True)
    for passage in passages:
        yield from _no_returns(passage)


def _is_window(statement: Statement) -> bool:
    span, part = statement.span, statement.part
    if not DAY <= span.low_seconds <= 2 * YEAR:
        return False
    if not statement.names(STEMS):
        return False
    here = _relation(statement) or _second(statement)
    if not here and not _under_heading(statement):
        return False
    if _too_late(statement):
        if not REFUSED.search(statement.sentence):
            return False
    elif unsaid(statement):
        return False
    if (
        named_above(statement, ELSE)
        or ELSE.search(part)
        or (ELSE.search(statement.sentence) and not here)
    ):
        return False
    if GOODS_SENT.search(part) and SENDING_BACK.search(statement.rest[:160]):
        return _starts_right(statement)
    return not (SENDING_BACK.search(statement.lead) and not _starts_right(statement))


def _starts_right(statement: Statement) -> bool:
    return bool(RIGHT.search(statement.part)) and not GOODS_SENT.search(statement.lead[-60:])


def _relation(statement: Statement) -> bool:
    """Whether the duration is that in which the shopper may give back."""
    lead, rest = statement.lead, statement.rest
    money = WITH_MONEY.search(statement.part)
    if SPLIT.search(lead) and BACK.search(rest):
        return not ONLY_MONEY.search(statement.part) or bool(money)
    found = list(RETURNING.finditer(lead[-160:]))
    last = found[-1] if found else None
    if last is not None:
        between = lead[-160:][last.end() :]
        before = lead[-160:][: last.start()]
        done = BOUGHT_FIRST.search(before) is not None and not WITHDRAWAL.match(last[0])
        if (
            not done
            and (money or not ONLY_MONEY.search(lead[-160:]))
            and (
                money or IN_TIME.search(before[-20:] + last[0]) or not ONLY_MONEY.search(rest[:40])
            )
            and (TIMING.search(lead) or len(between) < 12)
        ):
            return True
    for after in RETURNING.finditer(rest[:170]):
        between = rest[: after.start()]
        if BOUGHT_FIRST.search(between) or (ONLY_MONEY.search(between) and not money):
            return False
        if ONLY_MONEY.search(lead) and not money:
            return False
        if DELIVERING.search(lead) and "," in between:
            return False
        if JOINED.search(between) and len(lead.split()) > 2 and not YOURS.search(lead):
            return False
        if re.match(r"[- ]?[\w' -]{0,30}$", between) or TIMING.search(lead) or not lead.strip():
            tail = rest[after.start() : after.end() + 60]
            if money or not ONLY_MONEY.search(tail):
                return True
            return bool(PERIOD.match(tail.partition(" ")[2]))
        return False
    return False


def _second(statement: Statement) -> bool:
    """Whether a sentence on returns gives this duration to another group of shoppers or goods."""
    if statement.lone or not RETURNING.search(statement.sentence):
        return False
    wrong = ONLY_MONEY.search(statement.part) or OTHER_TOPIC.search(statement.part)
    return not wrong and len(statement.part) < 90 and bool(OTHER_GROUP.search(statement.part))


def _too_late(statement: Statement) -> bool:
    """`We cannot take back anything after §` says until when it can."""
    return bool(TOO_LATE.search(statement.lead)) and not ASKING.search(statement.sentence)


_ALONE: Final = re.compile(r"[\W\d]*(?:[\w']+ ?[:|-]? ?){0,3}§(?: [\w']+){0,4}\W*")


def _under_heading(statement: Statement) -> bool:
    """Whether a heading or the question before names a return, and the sentence only its time."""
    above = statement.headings[:1]
    asked = statement.before if ASKING.search(statement.before) else ""
    named = [text for text in (*above, asked) if HEADING.search(text)]
    if not named or ELSE.search(" ".join(named)) or OTHER_TOPIC.search(" ".join(named)):
        return False
    if OTHER_TOPIC.search(statement.sentence) or SENDING_BACK.search(statement.rest):
        return False
    return bool(
        YOURS.search(statement.lead)
        or FROM_CLOCK.search(statement.rest)
        or _ALONE.fullmatch(statement.sentence)
    )


def _no_returns(passage: Passage) -> Iterator[Claim]:
    folded = fold(passage.text)
    if not any(map(folded.text.__contains__, NOTHING_BACK)) or not NO_RETURNS.search(folded.text):
        return
    for start, end in sentences(folded):
        sentence = folded.text[start:end]
        found = NO_RETURNS.search(sentence)
        if not found or ASKING.search(sentence) or end - start > 400:
            continue
        around = sentence[: found.start()] + " " + sentence[found.end() :]
        if ONLY_SOME.search(around) or any(char.isdigit() for char in around):
            continue
        limits = conditions(METRIC, sentence, "", (), business=False)
        if any(key is Condition.GOODS for key, _ in limits):
            continue
        kept = tuple((key, value) for key, value in limits if key is not Condition.CLOCK)
        whole = quote(folded, start, end, start + found.start(), start + found.end())
        yield Claim(METRIC, 0.0, whole, Manner.TEXT, kept)
