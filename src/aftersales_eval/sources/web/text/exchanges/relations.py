"""Exchanges told by how their words stand to each other: goods for another size, a row, a wish.

For folded text. What stands here offers or denies an exchange whatever else a clause holds.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from aftersales_eval.sources.web.text.exchanges.apart import (
    HARMLESS,
    HEADED,
)
from aftersales_eval.sources.web.text.exchanges.choice import (
    avoids,
    chosen,
    denies_what_is_asked,
    may_choose,
    sold_out,
)
from aftersales_eval.sources.web.text.exchanges.choice_words import (
    DAYS,
    LOOSE_STEMS,
    MADE_OTHER,
    OF_NO_USE,
    SHIPPED,
    STEMS,
    UNUSED_GOODS,
)
from aftersales_eval.sources.web.text.exchanges.clause_words import (
    AGAIN,
    CHOICE,
    COSTS_NOTHING,
    NAMED,
    NO,
)
from aftersales_eval.sources.web.text.exchanges.objects import OBJECT, PARTS, SITUATION
from aftersales_eval.sources.web.text.exchanges.patterns import (
    AGAINST,
    ANSWER,
    BEFORE,
    BUT_NOT,
    CAN,
    FOR_IT,
    HOW,
    LOOSELY,
    MAY,
    NEITHER,
    NEVER,
    NOT_DONE,
    PARTS_AGAINST,
    PREFERS,
    ROW,
    STATE,
    TASTE,
    WISH,
    WOULD,
)
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.sayings import Saying, holds, polarity, sentence_places
from aftersales_eval.sources.web.text.services.apart import IF_NOT


def in_workshop(clause: str) -> bool:
    """Whether parts are changed, in a workshop or elsewhere, and not goods for others."""
    if BY_HAND.search(clause):
        return True
    if PARTS.search(clause) and not (
        UNUSED_GOODS.search(clause) or DAYS.search(clause) or OF_NO_USE.search(clause)
    ):
        return True
    if " - " in clause:
        return False
    return _PLACE.search(clause) is not None and PARTS_AGAINST.search(clause) is None


BY_HAND: Final = rule(
    r"\b(?:while you wait|as you wait|während sie warten"
    r"|(?:pendant que|si) vous (?:attendez|patientez)|mientras espera\w*"
    r"|(?:with|without|mit|ohne|avec|sans|con|sin) (?:any |an? |une? |einem )?(?:tools?|werkzeug"
    r"|outils?|herramientas?|screwdriver|schraub\w+|tournevis|destornillador)"
    r"|(?:mit|in) (?:\w+ )?handgriffen?)\b"
)
"""How parts are changed, while somebody waits or with tools."""

_PLACE: Final = rule(r"\b(?:workshops?|werkstatt|werkstätten|ateliers?|taller(?:es)?)\b")


_MIND: Final = rule(r"\b(?:chang|cambi)\w+ d[e'] ?(?:opinión|idea|avis|parecer)\b")


def no_goods(said: Saying) -> bool:
    """Whether what is exchanged are empties, dates, money or words, and no goods."""
    near = f"{_MIND.sub(' ', said.question)} ; {said.text}"
    return (
        OBJECT.search(near) is not None
        or SITUATION.search(near) is not None
        or HEADED.search(said.heading) is not None
        or avoids(said.text)
        or sold_out(said)
    )


@lru_cache(maxsize=1024)
def bare(clause: str) -> str:
    """A clause without the words for no that deny no exchange."""
    return HARMLESS.sub(" ", clause) if _MAY_BE_BARED.search(clause) else clause


_MAY_BE_BARED: Final = re.compile(
    r"\b(?:no|not|non|nicht|nichtgefallen|nie|ni|ne|never|nothing|without|zero|ohne|sans|sin|jamais"
    r"|nunca|kein\w*|pas|aucun\w*|ningun\w*)\b|n't\b|\bn'|gutschein|gutschrift|voucher|credit"
    r"|\bavoirs?\b|\bbons? d'achat|\bvales?\b"
)


def by_relation(said: Saying, clause: str) -> float | None:
    """1 where the words of a clause stand as in an offer, 0 as in a denial, else None."""
    if _denies(said, clause):
        return 0.0
    if AGAIN.search(said.passage_text, said.start):
        return None
    if WOULD.search(clause):
        return 0.0 if BUT_NOT.search(said.text) else None
    told = bare(clause)
    if said.question and polarity(clause) < 0:
        return None
    if negated(clause):
        return None
    return 1.0 if _offers(said, clause, told) else None


def negated(clause: str) -> bool:
    """Whether what is done in a clause is denied, by whatever word."""
    told = _CASE.sub(" ", bare(clause))
    return NEVER.search(COSTS_NOTHING.sub(" ", IF_NOT.sub(" ", of_act(told)))) is not None


_CASE: Final = rule(r"^(?:if|when|should|wenn|falls|sollte\w*|si|lorsque|cuando)\b[^,;]{3,90}, ")


_BREAK: Final = re.compile(r"(?:,| -|:) ")
_ACTS: Final = (
    *LOOSE_STEMS, "replac", "remplac", "ersetz", "sustit", "reempl", "send", "schick", "envo",
    "mand", "bekomm", "recev", "recib", "get ", "choose", "erhalt", "livr", "bring", "lief",
)  # fmt: skip


_SENT_BACK: Final = rule(r"\bzurück(?:zu)?(?:schick|send)\w*|\b(?:send|post)(?: \w+){1,2} back\b")


def of_act(clause: str) -> str:
    """The parts of a clause between commas that hold what is done; all of it where none does."""
    parts = [part for part in _BREAK.split(clause) if holds(_SENT_BACK.sub(" ", part), _ACTS)]
    return " , ".join(parts) or clause


_STATED: Final = (
    *STEMS, "chang", "camb", "switch", "take", "nehm", "nimm", "prenez", "llev", "repart", "bekomm",
    "leave with", "go home",
)  # fmt: skip


def _denies(said: Saying, clause: str) -> bool:
    """Whether a clause denies what was asked for, or what was denied of others right before."""
    asked = said.question or said.heading
    if NAMED.search(asked) and NOT_DONE.search(clause):
        return True
    if denies_what_is_asked(said, clause):
        return True
    before = said.passage_text[max(0, said.start - BEFORE) : said.start]
    return (
        NEITHER.search(clause) is not None
        and NAMED.search(clause) is not None
        and NEVER.search(before) is not None
    )


def _offers(said: Saying, clause: str, told: str) -> bool:
    """Whether a clause that denies nothing offers an exchange; `told` is its bare text."""
    if not said.question and CAN.search(clause) and denied_before(said):
        return True
    if (
        said.question
        and (NAMED.search(said.question) or PREFERS.search(said.question))
        and not OBJECT.search(said.question)
        and any(each.search(clause) for each in (ANSWER, HOW, MADE_OTHER, SHIPPED))
    ):
        return True
    if chosen(said):
        return True
    if any(each.search(told) for each in (CHOICE, AGAINST, FOR_IT, WISH, ROW)):
        return True
    if holds(told, _STATED) and STATE.search(told):
        return True
    return LOOSELY.search(told) is not None


def sentence_before(said: Saying) -> str:
    """The sentence right before, folded."""
    ends = [end for _, end in sentence_places(said.passage.text) if end <= said.start]
    starts = [start for start, end in sentence_places(said.passage.text) if end <= said.start]
    return said.passage_text[starts[-1] : ends[-1]] if ends else ""


def denied_before(said: Saying) -> bool:
    """Whether exchanges are denied right before: what follows is of other goods than those."""
    before = said.passage_text[max(0, said.start - BEFORE) : said.start]
    return NAMED.search(before) is not None and NO.search(before) is not None


def of_taste(clause: str) -> bool:
    """Whether goods are exchanged for such as suit better, which no warranty promises."""
    return TASTE.search(bare(clause)) is not None


def may_relate(text: str) -> bool:
    """Whether a folded text may hold such words, told at little cost."""
    return holds(text, MAY) or may_choose(text)


def relates(said: Saying) -> bool:
    """Whether a sentence may hold them, or stand right behind one that does."""
    if may_relate(said.text):
        return True
    before = said.passage_text[max(0, said.start - BEFORE) : said.start]
    if not may_relate(before):
        return False
    return bool(said.question) or CAN.search(said.text) is not None
