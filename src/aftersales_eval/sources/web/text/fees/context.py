"""Whether what stands above or before a sentence is about sending goods back."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.fees.apart import FAULTY, IN_SHOP
from aftersales_eval.sources.web.text.fees.bearer_denials import UNPAID
from aftersales_eval.sources.web.text.fees.bearer_words import ACT, COLLECT
from aftersales_eval.sources.web.text.fees.doubts import under_returns
from aftersales_eval.sources.web.text.fees.payer_words import (
    CHANGED_MIND,
    NOT_GIVEN_BACK,
    PAID_BACK,
    TRIAL,
)
from aftersales_eval.sources.web.text.fees.prices import PRICE
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.sayings import Saying, holds, sentence_places


def sentence_before(said: Saying) -> str:
    """The sentence before another in its passage."""
    before = [place for place in sentence_places(said.passage.text) if place[1] <= said.start]
    return said.passage_text[slice(*before[-1])].rstrip(" .!;") if before else ""


def fetched(clause: str) -> bool:
    """Whether a clause is about goods on their way back."""
    return COLLECT.search(clause) is not None or ACT.search(clause) is not None


def of_returns(said: Saying) -> bool:
    """Whether what stands above or before a sentence is about sending goods back."""
    if _EXCHANGES.match(said.heading) and not any(
        each.search(said.text) for each in (ACT, FAULTY, PAID_BACK)
    ):
        return False
    if under_returns(said) or TRIAL.search(said.topic) or ACT.search(said.heading):
        return True
    if FAULTY.search(said.heading) or FAULTY.search(said.question):
        return True
    if FAULTY.search(said.text) and COLLECT.search(said.text):
        return True
    if _to_give_back(said):
        return True
    if (
        holds(said.text, _POSTED_STEMS)
        and _POSTED.search(said.text)
        and ACT.search(said.passage_text)
    ):
        return True
    before = said.passage_text
    return bool(ACT.search(before, 0, said.start) or TRIAL.search(before, 0, said.end))


def _to_give_back(said: Saying) -> bool:
    """Whether a passage, up to the end of a sentence, says why goods are given back."""
    text = said.passage_text
    if NOT_GIVEN_BACK.search(text):
        return False
    if CHANGED_MIND.search(said.topic) or CHANGED_MIND.search(text, 0, said.end):
        return True
    if UNPAID.search(said.text):
        return PAID_BACK.search(text) is not None
    if COLLECT.search(said.text) and _IF_NOT.search(text, 0, said.end):
        return True
    if COLLECT.search(said.text) and PRICE.search(said.text):
        return PAID_BACK.search(text) is not None or ACT.search(text) is not None
    return PAID_BACK.search(text, 0, said.start) is not None and any(
        each.search(said.text) for each in (COLLECT, IN_SHOP)
    )


_EXCHANGES: Final = rule(r"(?:\d+[.)] )?(?:exchanges?|umtausch|échanges?|cambios?)$")
_IF_NOT: Final = rule(
    r"\b(?:wrong (?:size|colour|color)|too (?:big|small|large|tight|long|short)|falsche (?:größe"
    r"|farbe)|zu (?:groß|klein|eng)|trop (?:grand|petit|long|court)\w*|mauvaise taille|(?:demasiado"
    r"|muy) (?:grande|pequeñ)\w*)\b",
    r"\b(?:if|when|should|wenn|falls|sollte|si|lorsque|cuando)\b[^.;,]{0,40}?(?:\b(?:not|nicht|pas"
    r"|no|plus)\b|n't\b)",
)
"""A case in which something is not as it should be."""

_POSTED: Final = rule(
    r"\b(?:letter|post|mail) ?box\b|\bpost office\b|\bbriefkasten\b|\bpost(?:filiale|amt)\b"
    r"|\bpaketshop\b|\bboîtes? (?:aux|à) lettres\b|\bbureau de poste\b|\bpoint relais\b|\bbuzón\b"
    r"|\boficina de correos\b"
)
"""Where shoppers bring what they send."""


_POSTED_STEMS: Final = ("box", "post", "kasten", "paketshop", "lettres", "relais", "buzon", "corr")
