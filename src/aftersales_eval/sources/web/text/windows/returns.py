"""Until when goods can be given back, as it is said in text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from aftersales_eval.model.claim import Claim, Passage
from aftersales_eval.model.quantity import DAY, YEAR
from aftersales_eval.sources.web.text.durations.goods_beside import in_row
from aftersales_eval.sources.web.text.durations.statements import (
    ASKING,
    Statement,
    statements,
    unsaid,
)
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.giving_back.goods_rows import of_both, of_goods
from aftersales_eval.sources.web.text.giving_back.money_back import asked_in_time
from aftersales_eval.sources.web.text.giving_back.other_time_words import ELSE
from aftersales_eval.sources.web.text.giving_back.own_clauses import (
    asked_of_others,
    clause,
    other_above,
    own_statement,
    plainly_given,
    rest_of,
    topics,
)
from aftersales_eval.sources.web.text.giving_back.times_apart import announced, of_most, of_selling
from aftersales_eval.sources.web.text.giving_back.trial import tried
from aftersales_eval.sources.web.text.giving_back.window_words import (
    AFTERWARDS,
    ARRIVING,
    AT_MOST,
    AT_WORK,
    EXTENDED,
    FORMERLY,
    LENGTHENED,
    MONEY_BACK,
    NIGHTS,
    OF_KINDS,
    REPAIRED,
    THEN,
    TIME_FOR,
    TRYING,
    WHEN_MONEY,
)
from aftersales_eval.sources.web.text.giving_back.words import (
    BACK,
    BOUGHT_FIRST,
    DELIVERING,
    FROM_CLOCK,
    GOODS_SENT,
    HEADING,
    IN_TIME,
    JOINED,
    ONLY_MONEY,
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
from aftersales_eval.sources.web.text.refunds.promises import of_the_shop
from aftersales_eval.sources.web.text.windows.clear import clear
from aftersales_eval.sources.web.text.windows.further import (
    goes_before,
    goes_on,
    row_of_returns,
    second,
)
from aftersales_eval.sources.web.text.windows.headings import under_heading
from aftersales_eval.sources.web.text.windows.limits import (
    former,
    lengthened,
    of_all,
    usual,
    without_shop,
)
from aftersales_eval.sources.web.text.windows.no_returns import no_returns
from aftersales_eval.sources.web.text.windows.not_windows import (
    lent,
    money_on_its_way,
    no_return,
    of_payments,
)
from aftersales_eval.sources.web.text.windows.plain import (
    FOR_ELSE,
    beside_instead,
    of_faults,
    only_exchange,
    paid_by_way,
    plainly,
    served,
    settled,
    swapped_only,
    unwanted,
)
from aftersales_eval.sources.web.text.windows.policies import policy
from aftersales_eval.sources.web.text.windows.who_acts import done_by_others, of_their_own

METRIC: Final = "return_window"


def return_windows(passages: Sequence[Passage]) -> Iterator[Claim]:
    """Claims of how long goods can be given back; 0 where a shop takes nothing back at all."""
    last: Statement | None = None
    passed: Statement | None = None
    found: list[tuple[Statement, Claim]] = []
    for statement in statements(passages):
        found_here = (
            _is_window(statement)
            or _is_window(beside_instead(statement))
            or (last and _further(statement, last))
        )
        if found_here and (_surely(statement) or not of_the_shop(statement)):
            if passed and goes_before(passed, statement):
                found += _claims(passed)
            last, passed = statement, None
            found += _claims(statement)
        else:
            passed = statement
    for statement, claim in found:
        if not former(statement, claim, found):
            yield in_row(of_all(statement, lengthened(statement, claim), found), statement)
    for passage in passages:
        yield from no_returns(passage)


def _claims(statement: Statement) -> Iterator[tuple[Statement, Claim]]:
    """What a window claims: two times where it is said to be longer than another."""
    longer = bool(LENGTHENED.search(statement.lead))
    asked = statement.before if asked_of_others(statement) else ""
    claim = statement.claim(METRIC, shortest=not longer, whole=asked + statement.part)
    if longer and statement.span.low_seconds < statement.span.high_seconds:
        yield statement, usual(statement.claim(METRIC, shortest=True))
        claim = statement.claim(METRIC, whole=LENGTHENED.sub(" ", statement.lead))
    claim = without_shop(statement, claim, nights=_nights(statement))
    yield statement, usual(claim) if FORMERLY.search(statement.lead) else claim


def _further(statement: Statement, last: Statement) -> bool:
    """Whether a time goes on from the last window, and is none of exchanges."""
    return goes_on(statement, last) and not swapped_only(clause(statement))


_NONE: Final = (
    settled, paid_by_way, of_faults, lent, money_on_its_way, no_return, of_payments, announced,
    of_most, of_selling,
)  # fmt: skip
"""What makes a time one of something else."""


def _surely(statement: Statement) -> bool:
    return any(told(statement) for told in (plainly, tried, clear, policy))


def _is_window(statement: Statement) -> bool:
    if not DAY <= statement.span.low_seconds <= 2 * YEAR:
        return False
    if any(said(statement) for said in _NONE) or REPAIRED.search(statement.rest):
        return False
    if any(told(statement) for told in (plainly, unwanted, tried, row_of_returns, clear, policy)):
        return True
    if _about_money(statement):
        return False
    if asked_in_time(statement):
        return not ASKING.search(statement.sentence) and (
            _too_late(statement) or not unsaid(statement)
        )
    if of_goods(statement) or of_both(statement):
        return not unsaid(statement)
    return _says_when(statement, nights=_nights(statement))


def _says_when(statement: Statement, *, nights: bool) -> bool:
    """Whether its words are of goods given back, and of nothing else."""
    if not nights and (
        not statement.names(STEMS, (statement.folded.text, *statement.headings[1:2]))
        or AT_WORK.search(statement.lead)
        or of_their_own(statement.part)
        or only_exchange(statement)
    ):
        return False
    here = nights or _relation(statement) or second(statement)
    if not here and statement.span.high_seconds < 3 * DAY:
        return False
    if not here and not under_heading(statement) and not _given(statement):
        return False
    since = FROM_CLOCK.sub(" ", rest_of(statement))
    part = f"{statement.lead}§{since}"
    if _too_late(statement):
        if not REFUSED.search(statement.sentence):
            return False
    elif unsaid(own_statement(statement)) or (
        not nights and done_by_others(statement, topics(part))
    ):
        return False
    around = part if here or statement.lone else statement.sentence
    if not nights and (
        (_other_above(statement) and not plainly_given(statement)) or ELSE.search(topics(around))
    ):
        return False
    told = SENDING_BACK.search(statement.rest[:160])
    if told and FROM_CLOCK.search(statement.rest) and "," in statement.rest[: told.end()]:
        told = None
    if told and GOODS_SENT.search(part):
        return _starts_right(statement)
    return not (SENDING_BACK.search(statement.lead) and not _starts_right(statement))


def _other_above(statement: Statement) -> bool:
    """Whether what stands above is of other things, and not only of a service beside returns."""
    if not other_above(statement):
        return False
    above = (*statement.headings[:1], statement.before)
    clear = _relation(statement) and FROM_CLOCK.search(statement.rest)
    named = any(map(HEADING.search, statement.headings[:1]))
    return not (clear or named) or any(ELSE.search(topics(served(text))) for text in above)


def _about_money(statement: Statement) -> bool:
    """Whether the question above asks when the money comes."""
    above = (*statement.headings[:1], statement.before)
    return any(ASKING.search(text) and WHEN_MONEY.search(text) for text in above)


def _nights(statement: Statement) -> bool:
    """Whether it is nights in which a bed is tried at home."""
    span = statement.span
    if not NIGHTS.search(span.text) or not span.low_seconds >= 10 * DAY:
        return False
    around = (statement.sentence, statement.before, statement.behind, *statement.headings)
    return any(TRYING.search(text) for text in around)


def _given(statement: Statement) -> bool:
    """`You have § …`: a time that shoppers are given, next to a sentence that speaks of returns."""
    lead = statement.lead
    if not YOURS.search(lead[-60:]) and not TIME_FOR.search(statement.rest[:70]):
        return False
    if OTHER_TOPIC.search(clause(statement)) or ONLY_MONEY.search(lead):
        return False
    given = statement.rest[:90]
    if FOR_ELSE.match(given[1:]) and not (TIME_FOR.search(given) or RETURNING.search(given)):
        return False
    sides = [statement.sentence]
    if len(statement.before) < 110:
        sides.append(statement.folded.text[max(0, statement.start - 200) : statement.start])
    if TIME_FOR.search(statement.rest[:70]) or TIME_FOR.search(lead):
        sides += [statement.behind, *statement.headings[:1]]
    return any(HEADING.search(text) for text in sides)


def _starts_right(statement: Statement) -> bool:
    return bool(RIGHT.search(statement.part)) and not GOODS_SENT.search(statement.lead[-60:])


def _relation(statement: Statement) -> bool:
    """Whether the duration is that in which the shopper may give back."""
    lead, rest = statement.lead, rest_of(statement)
    if OF_KINDS.search(lead) or (
        ARRIVING.search(statement.part) and FROM_CLOCK.search(statement.rest)
    ):
        return True
    if _ALLOWED.search(lead) and _STRAIGHT_BACK.match(rest):
        return True
    if lead.endswith(": "):
        rest = rest.partition(",")[0]
    money = WITH_MONEY.search(statement.part)
    if SPLIT.search(lead) and BACK.search(rest):
        piece = f"{lead}§{rest[: rest.find(' zur')]}"
        return not (ONLY_MONEY.search(piece) or MONEY_BACK.search(piece))
    if not statement.lone and EXTENDED.search(statement.sentence):
        return bool(RETURNING.search(statement.sentence))
    found = list(RETURNING.finditer(lead[-160:]))
    last = found[-1] if found else None
    if last is not None:
        between = lead[-160:][last.end() :]
        before = lead[-160:][: last.start()]
        done = BOUGHT_FIRST.search(before) is not None and not WITHDRAWAL.match(last[0])
        if (
            not done
            and (
                money or THEN.search(before) or not ONLY_MONEY.search(_clause_of(lead[-160:], last))
            )
            and (
                money
                or IN_TIME.search(before[-30:] + last[0])
                or not ONLY_MONEY.search(_BREAK.split(rest[:40])[0])
            )
            and (
                TIMING.search(lead)
                or len(between) < 12
                or AT_MOST.match(rest)
                or (lead[-2:] in {", ", ": "} and FROM_CLOCK.search(statement.rest))
            )
        ):
            return True
    return _before_return(statement, rest, money=bool(money))


_BREAK: Final = re.compile(r"[:;]| - ")


def _clause_of(lead: str, found: re.Match[str]) -> str:
    """What stands before a time from the comma on that its return stands behind."""
    return lead[lead.rfind(", ", 0, found.start()) + 1 :]


def _before_return(statement: Statement, rest: str, *, money: bool) -> bool:
    """`Within § you may return`: the time stands before the word."""
    lead = statement.lead
    for after in RETURNING.finditer(rest[:170]):
        between = rest[: after.start()]
        if AFTERWARDS.search(between):
            return False
        if BOUGHT_FIRST.search(between) or (ONLY_MONEY.search(between) and not money):
            return False
        if ONLY_MONEY.search(lead) and not money:
            return False
        if DELIVERING.search(lead) and re.search(r",| (?:or|oder|ou|o) ", between):
            return False
        if " - " in between and statement.sentence.startswith("- "):
            return False
        if JOINED.search(between) and len(lead.split()) > 2 and not YOURS.search(lead):
            return False
        if (
            re.match(r"[- ]?[\w' -]{0,30}$", between)
            or TIMING.search(lead)
            or (not lead.strip() or YOURS.search(lead))
        ):
            tail = rest[after.start() : after.end() + 60]
            if money or not ONLY_MONEY.search(tail):
                return True
            return bool(PERIOD.match(tail.partition(" ")[2]))
        return False
    return False


def _too_late(statement: Statement) -> bool:
    """`We cannot take back anything after §` says until when it can."""
    if RETURNING.match(statement.rest.lstrip(" -")):
        return False
    return bool(TOO_LATE.search(statement.lead)) and not ASKING.search(statement.sentence)


_ALLOWED: Final = rule(r"\b(?:geht|gehen|darf|dürfen|kann|können|kannst|darfst)\b[^§.;,]{0,50}$")
_STRAIGHT_BACK: Final = rule(r"^(?: \w+){0,5} zurück(?: (?:zu|an) uns)?(?= ?[.,;!)]|$)")
