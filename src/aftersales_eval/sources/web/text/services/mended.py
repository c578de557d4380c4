"""Repairs by the verb, and by who does it where and to what; nothing else is needed for it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from aftersales_eval.sources.web.text.sayings import Saying
from aftersales_eval.sources.web.text.services import mended_words as words
from aftersales_eval.sources.web.text.services import repair_words
from aftersales_eval.sources.web.text.services import workshop_apart as apart
from aftersales_eval.sources.web.text.services import workshop_words as trade
from aftersales_eval.sources.web.text.services.clauses import denied, sorry
from aftersales_eval.sources.web.text.services.offer_words import BEYOND
from aftersales_eval.sources.web.text.services.repair_words import PAST, THAT_CANNOT
from aftersales_eval.sources.web.text.subjects import RETURNS, WARRANTY, is_warranty, subjects

_BREAK: Final = re.compile(r"[,:;] ")
_NEAR: Final = 160
"""Letters before a sentence in which it may be said what has gone wrong."""


def not_mended(said: Saying, clause: str) -> bool:
    """Whether a folded clause says that we do not mend goods, or cannot."""
    clause = THAT_CANNOT.sub(" ", PAST.sub(" ", clause))
    if any(
        each.search(clause) for each in (words.NOT_IF, words.APART, words.ARRIVED, words.LESSONS)
    ):
        return False
    if words.NOT.search(clause):
        return True
    return (
        words.UNFIT.search(clause) is not None
        and (denied(clause) or sorry(clause))
        and words.WORK.search(f"{said.question} ; {said.heading}") is not None
    )


def own_hands(said: Saying, clause: str) -> bool:
    """Whether a folded clause says that goods are mended by those, or where, it calls ours."""
    return _ours(clause) and is_mended(said, clause)


def _ours(clause: str) -> bool:
    return words.OURS.search(clause) is not None or trade.OWN.search(clause) is not None


def for_another(clause: str) -> bool:
    """Whether a part is changed, in a folded clause, for one that shoppers like better."""
    return apart.OTHER_ONE.search(clause) is not None and words.WORK.search(clause) is None


def made_ready(text: str) -> bool:
    """Whether a folded sentence is about what is done to goods before they are sold."""
    return apart.MADE_READY.search(text) is not None


def is_mended(said: Saying, clause: str) -> bool:
    """Whether a folded clause says that the shop's own people mend goods, or that we do."""
    return _is_mended(_Told(said), clause)


class _Told:
    """A sentence that is known by its place on a page, for which what was found is kept."""

    __slots__ = ("_key", "said")

    def __init__(self, said: Saying) -> None:
        self.said = said
        self._key = (said.passage_text, said.start, said.topic, said.question)

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Told) and self._key == other._key


@lru_cache(maxsize=1024)
def _is_mended(told: _Told, clause: str) -> bool:
    said = told.said
    if not _told_to_be_mended(said, clause) or apart.MADE_READY.search(said.text):
        return False
    if _once_or_for_sale(said) or words.ARRIVED.search(said.question):
        return False
    if apart.OTHER_MATTERS.search(said.heading):
        return False
    return not (apart.USED.search(said.heading) and apart.MADE_SO.search(clause))


def _told_to_be_mended(said: Saying, clause: str) -> bool:
    if _priced(said, clause):
        return True
    if words.TURNAROUND.search(clause) and _heads(said):
        return not _denied(clause)
    if _timed(said, clause):
        return True
    ours = _ours(clause)
    if _promised_above(said) and apart.OR_ELSE.search(clause) and not trade.PLACE.search(clause):
        return False
    if _only_promised(said, clause) and not (ours and _at_work(said, clause)):
        return False
    return (
        _mends(said, clause, ours=ours)
        or _ails_and_is_seen_to(said, clause, ours=ours)
        or _by_trade(said, clause)
    )


def _priced(said: Saying, clause: str) -> bool:
    """Whether a clause is a row of a list of prices for such work."""
    if words.PRICED.search(clause) is None or _apart(clause):
        return False
    return any(each.search(said.heading) for each in _PRICE_LISTS)


_PRICE_LISTS: Final = (trade.TRADE_HEADED, words.MENDERS, trade.PRICES)


def _at_work(said: Saying, clause: str) -> bool:
    """Whether a clause or its heading names where repairs are done, so that it is no remedy."""
    places = (trade.PLACE, words.AT_OURS)
    return _heads(said) or any(each.search(clause) for each in places)


def _heads(said: Saying) -> bool:
    """Whether the innermost heading is of mending."""
    return words.MENDERS.search(said.heading) is not None


def _timed(said: Saying, clause: str) -> bool:
    """Whether a clause says how long repairs take, or how they are booked, of no guarantee."""
    if words.TIMED.search(clause) is None or _denied(clause) or words.APART.search(clause):
        return False
    if BEYOND.search(f"{said.heading} ; {clause}"):
        return True
    if is_warranty(said.heading):
        return False
    return not is_warranty(clause) or repair_words.OF_WORK.search(clause) is not None


def _mends(said: Saying, clause: str, *, ours: bool) -> bool:
    found = words.WORK.search(clause)
    if found is None and not _promised_above(said) and (_ails(said) or _heads(said)):
        found = trade.LOOSELY.search(clause)
    if found is None or words.NOBODY.search(clause) or words.NOT.search(_part(clause, found)):
        return False
    if _denied(_part(clause, found)) or _apart(_until(clause, found)):
        return False
    if ours or words.AT_OURS.search(clause) or words.BY_US.search(clause):
        return True
    if words.SENT.search(said.text) is None:
        return False
    return _ails(said) or _heads(said) or trade.OWN.search(said.text) is not None


def _ails_and_is_seen_to(said: Saying, clause: str, *, ours: bool) -> bool:
    """Whether what has gone wrong is seen to by our people, or sent in to be."""
    if _denied(clause) or _apart(clause) or words.RATHER.search(clause):
        return False
    if _promised_above(said):
        return False
    if words.SENT.search(clause) and _heads(said) and "?" not in said.heading:
        return True
    if not _ails(said):
        return False
    if words.NEW_PART.search(clause):
        return True
    if words.IT_AGAIN.search(clause) and not words.YEARS.search(said.text):
        return trade.PARTS.search(f"{said.question} ; {said.text}") is not None
    at_work = ours and (trade.OWN.search(clause) or _heads(said))
    return bool(at_work) and words.SEES_TO.search(clause) is not None


def _promised_above(said: Saying) -> bool:
    """Whether it stands below a heading of guarantees or returns, and not of repairs as well."""
    return subjects(said.passage.headings) in (WARRANTY, RETURNS) and not _heads(said)


def _by_trade(said: Saying, clause: str) -> bool:
    """Whether the work of a trade is done by our people of it, or named below its heading."""
    if apart.OTHER_ONE.search(clause) or not_ours(clause):
        return False
    if apart.NOT_OURS.search(apart.NO_DENIAL.sub(" ", clause)):
        return False
    own = trade.OWN.search(clause)
    found = own or trade.AT.search(clause)
    worked = trade.WORK.search(clause)
    if worked is not None and (
        _denied(_part(clause, worked)) or words.NOT.search(_part(clause, worked))
    ):
        return False
    if found is not None and not _denied(_part(clause, found)):
        asked = f"{said.question} ; {clause}" if not said.headed else clause
        if worked or trade.WORK.search(asked):
            return True
        if own and words.FAULT.search(clause) and trade.PLACE.search(clause):
            return words.RATHER.search(clause) is None and not _promised_above(said)
        if own and trade.HAS.search(clause) and _heads(said):
            return True
        if own and words.SEES_TO.search(clause) and not is_warranty(clause):
            if words.RATHER.search(clause) or _promised_above(said):
                return False
            return _heads(said) or _ails(said) or trade.PARTS.search(asked) is not None
    if trade.TRADE_HEADED.search(said.topic) is None or _denied(clause):
        return False
    return trade.NOUNS_FIRST.search(clause) is not None or trade.GIVEN.search(clause) is not None


def in_other_hands(said: Saying, clause: str) -> bool:
    """Whether a sentence is of what others mend, mended once, or might, if shoppers want."""
    if apart.OTHER_MATTERS.search(said.heading) or apart.BY_WHOMEVER.search(clause):
        return True
    if words.ARRIVED.search(said.question):
        return True
    if _once_or_for_sale(said):
        return True
    if apart.USED.search(said.heading) and apart.MADE_SO.search(clause):
        return True
    return apart.MAYBE.search(clause) is not None and not _at_shop(said, clause)


def _once_or_for_sale(said: Saying) -> bool:
    """Whether somebody mended once, or goods are mended that nobody brought."""
    if apart.LONG_AGO.search(said.text):
        return True
    return apart.SOLD_AGAIN.search(said.text) is not None and words.SENT.search(said.text) is None


def _at_shop(said: Saying, clause: str) -> bool:
    told = f"{said.question} ; {clause}"
    places = (words.OURS, trade.OWN, words.AT_OURS, trade.AT, words.BY_US, words.SENT, trade.PLACE)
    return _heads(said) or any(each.search(told) for each in places)


def _apart(text: str) -> bool:
    return not_ours(text) or words.ARRIVED.search(text) is not None


def not_ours(text: str) -> bool:
    """Whether a folded text is of lessons, of what others mend, or of no goods."""
    return words.APART.search(text) is not None or words.LESSONS.search(text) is not None


def _ails(said: Saying) -> bool:
    start = max(0, said.start - _NEAR)
    told = f"{said.heading} ; {said.question} ; {said.passage_text[start : said.end]}"
    return words.FAULT.search(told) is not None


def _part(clause: str, found: re.Match[str]) -> str:
    """What stands between the commas around something that was found in a clause."""
    start, end = 0, len(clause)
    for each in _BREAK.finditer(clause):
        if each.end() <= found.start():
            start = each.end()
        elif each.start() >= found.end():
            end = each.start()
            break
    return clause[start:end]


def _until(clause: str, found: re.Match[str]) -> str:
    """A clause as far as the comma behind what was found in it."""
    behind = _BREAK.search(clause, found.end())
    return clause if behind is None else clause[: behind.start()]


def _denied(part: str) -> bool:
    bare = apart.NO_DENIAL.sub(" ", part)
    return denied(bare) or sorry(bare)


def _only_promised(said: Saying, clause: str) -> bool:
    """Whether a guarantee promises it, and for no longer than it lasts."""
    return subjects(said.passage.headings) == WARRANTY and not BEYOND.search(
        f"{said.heading} ; {said.question} ; {clause}"
    )
