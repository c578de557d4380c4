"""Within what time money is back after a return, as it is said in text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from aftersales_eval.model.claim import Claim, Passage
from aftersales_eval.model.quantity import DAY, HOUR
from aftersales_eval.sources.web.text.answers.next_day import of_day_after
from aftersales_eval.sources.web.text.conditions.refund_clocks import BACK as GOODS_BACK
from aftersales_eval.sources.web.text.conditions.words import GOODS, REST
from aftersales_eval.sources.web.text.durations.statements import (
    ASKING,
    Statement,
    named_above,
    statements,
    unsaid,
)
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.giving_back.goods_rows import no_refund, of_both, of_goods
from aftersales_eval.sources.web.text.giving_back.money_back import asked_in_time
from aftersales_eval.sources.web.text.giving_back.window_words import (
    AT_WORK,
    IF_WANTED,
    KEEPING,
    MONEY_IN,
    NIGHTS,
    PLAINLY_RETURN,
    REJECTED,
    SOLD,
    TIME_FOR,
    TOLD_SINCE,
)
from aftersales_eval.sources.web.text.refunds.beside import goes_on, of_one_before
from aftersales_eval.sources.web.text.refunds.money_moves import in_cell, money_moves
from aftersales_eval.sources.web.text.refunds.money_words import (
    MONEY,
    MOVING,
    PAID_FOR_RETURN,
    SURELY,
)
from aftersales_eval.sources.web.text.refunds.other_refunds import (
    PAID_ON,
    RETURNED,
    not_of_returns,
    of_a_condition,
    of_bank,
)
from aftersales_eval.sources.web.text.refunds.words import (
    ALLOW,
    AT,
    AWAY,
    BY_US,
    DEPOSIT_TOO,
    ELSE,
    ELSE_ABOVE,
    FOR_GOODS,
    FROM_BANK,
    GETS,
    GOODS_IN_TIME,
    HEADING,
    HEADING_ELSE,
    HOLD_DUTY,
    HOW_SOON,
    IF_RETURNED,
    MONEY_RETURNED,
    NOT_PASSED,
    NOT_REFUNDED,
    OR_MENDED,
    OTHER_DEED,
    PLAIN,
    REFUNDING,
    SENT,
    SHOPPER,
    SINCE,
    STEMS,
    THE_REFUND,
    UNDER_WAY,
    UNWANTED,
    WE_PAY,
)

METRIC: Final = "refund_promise"


def refund_promises(passages: Sequence[Passage]) -> Iterator[Claim]:
    """Claims of how long a refund takes."""
    last: Statement | None = None
    timed = {(id(one.folded), one.start) for one in statements(passages)}
    after = (one for one in of_day_after(passages) if (id(one.folded), one.start) not in timed)
    for statement in (*statements(passages), *after):
        promised = is_promise(statement) and not (last and of_bank(statement, last))
        if promised or (last and goes_on(statement, last)):
            last = statement
            whole = _own(statement) if promised else statement.part
            claim = statement.claim(METRIC, whole=whole)
            kept = (two for two in claim.conditions if two[1] not in SOLD or _for(two[1], whole))
            yield replace(claim, conditions=tuple(kept))


def _for(goods: str, text: str) -> bool:
    """Whether a text says `for` some goods, and does not only name what the shop sells."""
    pattern = GOODS[goods]
    return any(
        pattern.search(text, found.end(), found.end() + _NAME) for found in FOR_GOODS.finditer(text)
    )


_NAME: Final = 25
"""Goods are named in fewer characters."""


def _own(statement: Statement) -> str:
    alone = REFUNDING.search(statement.part) or REST.search(statement.lead)
    own = statement.part if alone else statement.sentence
    only = _ONLY_FOR.match(statement.behind)
    return f"{own} {only[0]}" if only else own


_ONLY_FOR: Final = rule(
    r"(?:(?:reserved|only|exclusively) (?:for|to)|(?:nur|exklusiv|ausschließlich) für|(?:réservée?"
    r"|uniquement|exclusivement) (?:aux|pour)|(?:solo|exclusiv\w+|reservado) para) [^.;,]{3,40}"
)
"""The next sentence says for whom alone that was."""


def is_promise(statement: Statement) -> bool:
    """Whether a duration is that in which money comes back after a return."""
    if not HOUR <= statement.span.high_seconds <= 100 * DAY or not statement.names(STEMS):
        return False
    statement = in_cell(_of_then(statement))
    cell = statement.part if "|" in statement.sentence else statement.sentence
    if unsaid(replace(statement, sentence=cell)):
        return False
    if GOODS_IN_TIME.search(statement.lead) or NOT_REFUNDED.search(statement.lead):
        return False
    if DEPOSIT_TOO.search(statement.lead):
        part = DEPOSIT_TOO.sub(" ", statement.part)
        statement = replace(statement, part=part, place=part.find("§"))
    if _of_else(statement):
        return False
    if asked_in_time(statement) or NIGHTS.search(statement.span.text):
        return False
    if not _of_goods_back(statement):
        return False
    if not_of_returns(statement) or of_goods(statement) or of_both(statement):
        return False
    if TIME_FOR.match(statement.rest[1:]) and not AT_WORK.search(statement.lead):
        return False
    if PAID_ON.match(statement.part) and REFUNDING.search(_earlier(statement)):
        return True
    if _behind(statement) or _before(statement) or _under_heading(statement):
        return True
    return money_moves(statement) or of_one_before(statement)


def _of_goods_back(statement: Statement) -> bool:
    """Whether the passage, or what stands above if anything, has goods come back or unwanted."""
    around = (statement.folded.text, *statement.headings)
    above = (*statement.headings[:2], statement.before if ASKING.search(statement.before) else "")
    return bool(
        not statement.headings
        or any(map(HEADING.search, above))
        or any(map(THE_REFUND.search, above))
        or any(sign.search(text) for sign in (RETURNED, GOODS_BACK) for text in around)
        or any(map(PAID_FOR_RETURN.search, map(_unnamed, around)))
        or any(map(UNWANTED.search, around))
        or THE_REFUND.search(statement.part)
    )


def _unnamed(text: str) -> str:
    return text.replace("refund", " ")


def _of_then(statement: Statement) -> Statement:
    """`Send it back and, § after receipt, we pay`: a statement without what comes before that."""
    found = _THEN.search(statement.lead)
    if found is None or MOVING.search(found[0]):
        return statement
    part = statement.part[found.end() :]
    return replace(statement, part=part, place=statement.place - found.end())


_THEN: Final = rule(r"^.*\b(?:and|und|et|y),(?= )")


def _of_else(statement: Statement) -> bool:
    """Whether the time is that of another matter than a refund that is sure."""
    if OR_MENDED.search(statement.part) or FROM_BANK.search(statement.rest):
        return True
    since = SINCE.match(statement.rest) and GOODS_BACK.match(statement.rest[1:])
    if NOT_PASSED.search(statement.part) and not since:
        return True
    above = named_above(statement, ELSE_ABOVE) and not REFUNDING.search(statement.lead)
    return above or ELSE.search(statement.part) is not None


def _earlier(statement: Statement) -> str:
    """What of the sentence stands before the part."""
    return statement.sentence.partition(statement.part)[0]


def of_the_shop(statement: Statement) -> bool:
    """Whether it is the time in which money comes back, or a parcel must be under way."""
    if of_goods(statement) or of_both(statement):
        return False
    return (
        is_promise(statement)
        or (
            bool(MONEY_IN.search(statement.lead))
            and not REJECTED.search(statement.lead)
            and not asked_in_time(statement)
        )
        or bool(KEEPING.search(statement.sentence))
        or bool(TOLD_SINCE.search(statement.rest))
    )


def _behind(statement: Statement) -> bool:
    """The duration stands behind the refund: `we refund you within §`."""
    lead = statement.lead[-200:]
    found = list(REFUNDING.finditer(lead))
    if not found:
        return False
    last = found[-1]
    between = lead[last.end() :]
    if SHOPPER.search(lead[: last.end() + 4]) and not GETS.search(lead):
        return False
    between = IF_WANTED.sub(" ", MONEY_RETURNED.sub(" ", between))
    if IF_RETURNED.search(between) or AWAY.search(between):
        return False
    return not HOLD_DUTY.search(statement.rest) or bool(BY_US.search(between))


def _before(statement: Statement) -> bool:
    """The duration stands before the refund: `within § of receiving it, we refund you`."""
    if AWAY.search(statement.lead[-120:]):
        return False
    if of_a_condition(statement):
        return False
    found = REFUNDING.search(statement.rest[:190])
    if found is None:
        return False
    between = statement.rest[: found.start()]
    whole = statement.rest[: found.end()]
    if HOLD_DUTY.search(between) or SENT.search(between):
        return False
    if SHOPPER.search(whole) and not ALLOW.search(statement.lead):
        return False
    if not AT.search(statement.lead):
        return False
    return bool(
        WE_PAY.search(
            statement.lead[-60:] + between + statement.rest[found.start() : found.end() + 60]
        )
    )


_TERSE: Final = 20
"""`Money back?`: a question that only names it."""

_UNKNOWN: Final = 7
"""How many words of a bare time under a heading may be of something else."""

_PLAIN_WORDS: Final = rule(
    r"\b(?:[a-z]{1,4}|your|within|after|from|takes?|allow|please|kindly|rule|usually|normally"
    r"|business|working|maximum|account|card|statement|bank|processing|process\w*|inspection"
    r"|arrival|receipt|return\w*|parcel|warehouse|binnen|innerhalb|dauer\w*|nach|regel|spätestens"
    r"|längstens|höchstens|rechnen|erfolgt|eingang|prüfung|konto|retoure\w*|rücksendung|normalfall"
    r"|wareneingang|votre|délai|compte[rz]?|jours|après|réception|traitement|retour|environ"
    r"|maximum|produits?|retournés|carte|banque|contrôle|plazo|cuenta|tarda\w*|entre|desde"
    r"|devolución|almacén|recepción|normalmente|máximo|hábiles|artículo|paquete|ouvrés|approx\w*"
    r"|approval|accepté|validation)\b|[^\w ]"
)

_ANSWER: Final = 60
"""What only answers how long a refund takes has fewer characters."""


def _under_heading(statement: Statement) -> bool:
    """Whether a heading or the question before names the refund, and the sentence its time."""
    asked = statement.before if ASKING.search(statement.before) else ""
    above = (*statement.headings[:1], asked)
    named = [text for text in above if HEADING.search(text) or SURELY.search(text)]
    if (
        asked
        and not named
        and MONEY.search(asked)
        and (len(asked) < _TERSE or HOW_SOON.search(asked))
    ):
        named = [asked]
    if not named or any(NOT_PASSED.search(text) for text in named):
        return False
    if (
        PLAINLY_RETURN.search(statement.lead)
        or HEADING_ELSE.search(statement.lead)
        or AWAY.search(statement.lead)
        or UNDER_WAY.search(statement.part)
    ):
        return False
    if HOLD_DUTY.search(statement.rest) or (
        not statement.lone and MOVING.search(statement.sentence)
    ):
        return False
    if REFUNDING.search(statement.sentence) or no_refund(statement):
        return False
    said = GOODS_BACK.sub(" ", statement.sentence)
    if OTHER_DEED.search(said) or len(_PLAIN_WORDS.sub("", said).split()) > _UNKNOWN:
        return False
    return bool(
        PLAIN.search(statement.lead)
        or GOODS_BACK.search(statement.part)
        or len(statement.sentence) < _ANSWER
        or (
            statement.lead.strip(" (-|:") in {"", "entre", "between", "zwischen"}
            and statement.sentence.startswith(statement.part)
        )
    )
