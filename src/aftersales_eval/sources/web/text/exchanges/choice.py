"""Exchanges told without a word for them: what goes back, and what comes or is chosen for it.

For folded text. Another thing must be had for one that goes back, for money that might be had, or
for one that is not liked; a courier takes the wrong one along and leaves the right one.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.exchanges.apart import HARMLESS
from aftersales_eval.sources.web.text.exchanges.choice_words import (
    ANOTHER,
    AVOIDED,
    BROUGHT,
    CHOSEN,
    DAYS,
    EVIDENT,
    FETCHED,
    FOR_BACK,
    GOES_BACK,
    IF_ONE_CAN,
    INSTEAD,
    INSTEAD_OF_IT,
    MADE_OTHER,
    MONEY_OR,
    NOT_THESE,
    OF_NO_USE,
    OF_SALES,
    ON_ITS_WAY,
    PARCEL,
    RATHER,
    RIGHT_ONE,
    SHIPPED,
    SOLD_OUT,
    UNLESS,
    WRONG_ONE,
)
from aftersales_eval.sources.web.text.exchanges.clause_words import NAMED, NO
from aftersales_eval.sources.web.text.sayings import Saying, holds
from aftersales_eval.sources.web.text.subjects import RETURNS, is_warranty, subjects

_SHORT: Final = 110
"""A denial of more characters tells of something else as well."""

_MAY: Final = (
    "other", "something", "anything", "different", "wrong", "right", "correct", "next", "half",
    "size up", "au-dessus", "talla mas",
    "softer", "firmer", "harder", "weicher", "fester", "harter", "haerter", "souple", "ferme",
    "blando", "blanda", "firme", "suivante", "siguiente", "nimm ", "take the ",
    "bigger", "smaller", "larger", "mattress",
    "ander", "was neue", "richtig", "passend", "falsch",
    "nachst", "halbe", "kleiner", "grosser", "groesser", "matratze", "autre", "bonne", "le bon ",
    "mauvais", "plus petit", "plus grand", "demi-", "matelas", "otro", "otra", "adecuad", "equivoc",
    "mas grande", "mas peque", "medio numero", "exchange ", "tausch", "echange", "cambio",
)  # fmt: skip


def may_choose(text: str) -> bool:
    """Whether a folded text may tell that another thing is had, told at little cost."""
    return holds(text, _MAY)


def chosen(said: Saying) -> bool:
    """Whether a sentence says that another thing is had for one that goes back, or for money."""
    text = said.text
    near = f"{said.question} ; {text}"
    if not may_choose(near) or PARCEL.search(text):
        return False
    if not (
        any(each.search(text) for each in (FOR_BACK, INSTEAD, ON_ITS_WAY))
        or (CHOSEN.search(text) and MONEY_OR.search(text))
        or _carried(text)
        or _not_liked(said, near)
        or (RATHER.search(text) and subjects(said.passage.headings) == RETURNS)
    ):
        return False
    return NOT_THESE.search(HARMLESS.sub(" ", f"{said.heading} ; {near}")) is None


def _carried(text: str) -> bool:
    """Whether a courier takes the wrong one along, and leaves the right one."""
    return all(each.search(text) for each in (WRONG_ONE, RIGHT_ONE, FETCHED, BROUGHT))


def _not_liked(said: Saying, near: str) -> bool:
    """Whether another thing is had for one that is not liked, as only those can who bought it."""
    return (
        OF_NO_USE.search(near) is not None
        and (ANOTHER.search(said.text) is not None or MADE_OTHER.search(said.text) is not None)
        and (
            OF_SALES.search(near) is not None
            or SHIPPED.search(said.text) is not None
            or subjects(said.passage.headings) == RETURNS
        )
    )


def denies_what_is_asked(said: Saying, clause: str) -> bool:
    """Whether a short sentence says no, right behind a question for exchanges as such."""
    return (
        bool(said.question)
        and len(clause) <= _SHORT
        and NO.search(clause) is not None
        and (
            NAMED.search(said.question) is not None
            or INSTEAD_OF_IT.search(said.question) is not None
        )
        and IF_ONE_CAN.search(said.question) is not None
        and UNLESS.search(clause) is None
    )


def in_days(said: Saying, clause: str) -> bool:
    """Whether goods that fail are exchanged for some days, not because a warranty says so."""
    return (
        NAMED.search(said.heading) is not None
        and DAYS.search(clause) is not None
        and not is_warranty(said.passage_text)
    )


def evident(said: Saying) -> bool:
    """Whether what is exchanged is a purchase, by what stands around it."""
    near = f"{said.question} ; {said.passage_text}"
    return (
        subjects(said.passage.headings) == RETURNS
        or NAMED.search(said.topic) is not None
        or any(each.search(near) is not None for each in (EVIDENT, GOES_BACK, OF_SALES))
        or chosen(said)
    )


def goes_back(said: Saying) -> bool:
    """Whether a sentence stands among others about goods that go back."""
    return GOES_BACK.search(said.passage_text) is not None


def sold_out(said: Saying) -> bool:
    """Whether a sentence is about what is sold out, and names no exchange."""
    near = f"{said.question} ; {said.text}"
    return SOLD_OUT.search(near) is not None and NAMED.search(near) is None


def avoids(text: str) -> bool:
    """Whether a sentence tells how no exchange comes to be needed."""
    return NAMED.search(text) is not None and AVOIDED.search(text) is not None
