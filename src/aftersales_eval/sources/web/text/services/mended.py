"""Repairs by the verb, and by who does it where and to what; nothing else is needed for it."""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.sources.web.text.sayings import Saying
from aftersales_eval.sources.web.text.services import mended_words as words
from aftersales_eval.sources.web.text.services import workshop_apart as apart
from aftersales_eval.sources.web.text.services import workshop_words as trade
from aftersales_eval.sources.web.text.services.clauses import denied, sorry
from aftersales_eval.sources.web.text.services.offer_words import BEYOND
from aftersales_eval.sources.web.text.services.repair_words import PAST, THAT_CANNOT
from aftersales_eval.sources.web.text.subjects import WARRANTY, is_warranty, subjects

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
    if apart.MADE_READY.search(said.text):
        return False
    if words.PRICED.search(clause):
        return True
    if words.ARRIVED.search(said.question):
        return False
    if words.MENDERS.search(said.heading) and words.TURNAROUND.search(clause):
        return not _denied(clause)
    if words.TIMED.search(clause) and not (_denied(clause) or words.APART.search(clause)):
        return not is_warranty(said.heading)
    ours = _ours(clause)
    if not ours and _only_promised(said, clause):
        return False
    return (
        _mends(said, clause, ours=ours)
        or _ails_and_is_seen_to(said, clause, ours=ours)
        or _by_trade(said, clause)
    )


def _mends(said: Saying, clause: str, *, ours: bool) -> bool:
    found = words.WORK.search(clause)
    if found is None and (_ails(said) or words.MENDERS.search(said.heading)):
        found = trade.LOOSELY.search(clause)
    if found is None or words.NOBODY.search(clause) or words.NOT.search(_part(clause, found)):
        return False
    if _denied(_part(clause, found)) or _apart(_until(clause, found)):
        return False
    if ours or words.AT_OURS.search(clause) or words.BY_US.search(clause):
        return True
    if words.THEM.search(clause) or words.SENT.search(said.text):
        return _ails(said) or words.MENDERS.search(said.heading) is not None
    return False


def _ails_and_is_seen_to(said: Saying, clause: str, *, ours: bool) -> bool:
    """Whether what has gone wrong is seen to by our people, or sent in to be."""
    if _denied(clause) or _apart(clause):
        return False
    if words.SENT.search(clause) and words.MENDERS.search(said.heading) and "?" not in said.heading:
        return True
    if not _ails(said):
        return False
    return (ours and words.SEES_TO.search(clause) is not None) or (
        words.NEW_PART.search(clause) is not None
    )


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
        if own and words.FAULT.search(clause) and not words.LOOKED_AT.search(clause):
            return True
        if own and words.SEES_TO.search(clause) and not is_warranty(clause):
            mends = words.MENDERS.search(said.heading) is not None
            return mends or _ails(said) or trade.PARTS.search(asked) is not None
    if trade.TRADE_HEADED.search(said.topic) is None or _denied(clause):
        return False
    return trade.NOUNS_FIRST.search(clause) is not None or trade.GIVEN.search(clause) is not None


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
