"""For what, whom and where goods are exchanged, or are not."""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.model.claim import Condition, Conditions
from aftersales_eval.sources.web.text.conditions.named_in_passing import without
from aftersales_eval.sources.web.text.conditions.stated import conditions
from aftersales_eval.sources.web.text.conditions.words import REST
from aftersales_eval.sources.web.text.exchanges.clauses import in_shops
from aftersales_eval.sources.web.text.exchanges.goods import THEY, goods_before, refused_goods
from aftersales_eval.sources.web.text.exchanges.patterns import BEFORE
from aftersales_eval.sources.web.text.exchanges.relations import (
    bare,
    denied_before,
    sentence_before,
)
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.sayings import Saying, limits
from aftersales_eval.sources.web.text.services.rows import ALL_MADE, BOUGHT, IN_SHOP, ONLINE

DEFECT: Final = rule(
    r"\b(?:faulty|defective|damaged|broken|wrong (?:item|product|article)|defects?|faults?)\b",
    r"\b(?:defekt|mangelhaft|fehlerhaft|beschädigt|schadhaft|kaputt)\w*\b",
    r"\b(?:défectueu|endommagé|abîmé)\w*|\bcassée?s?\b|\bdéfauts?\b",
    r"\bnon-?conformit[éy]s?\b|\bno conform\w+",
    r"\b(?:defectuos|dañad|averiad|rot)[oa]s?\b|\bdefectos?\b",
)
_WHATEVER: Final = rule(
    r"\b(?:not only|whether|even if|also if|nicht nur|auch wenn|non seulement|même si|no solo"
    r"|aunque)\b"
)
_APART: Final = frozenset(
    ("opened", "sale", "used", "hygiene", "personalised", "software", "marketplace")
)
"""Goods that are treated apart wherever they are sold; shoes and books are just what is sold."""

_SOUND: Final = rule(
    r"\b(?:without|free of|not|ohne|sans|sin|non|no) (?:any |a |aucun |ningún )?(?:faults?|faulty"
    r"|defects?|defective|damaged|mangel|mängel|défauts?|défectueu\w+|endommag\w+|defectos?"
    r"|defectuos\w+|dañad\w+)\b"
)
CONDITIONAL: Final = frozenset({Condition.MEMBERS, Condition.SEASON, Condition.COUNTRY})
_ASIDE: Final = re.compile(r"\([^)]{0,80}\)")
"""What is said by the way, in brackets."""


def exchange_limits(said: Saying, clause: str, value: float) -> Conditions:
    """For what, whom and where a clause holds that tells of exchanges, or denies them."""
    kept = {
        key: what
        for key, what in limits(said, bare(_ASIDE.sub(" ", without(clause))))
        if key in CONDITIONAL or (key is Condition.GOODS and (what in _APART or not value))
    }
    if (
        Condition.GOODS in kept
        and not said.answer
        and not said.question
        and REST.search(said.passage_text, 0, said.start)
    ):
        kept.pop(Condition.GOODS)
    if value and (kept.get(Condition.GOODS) == "hygiene" or _of_heading(said, clause)):
        kept.pop(Condition.GOODS, None)
    goods = _goods(said, clause, value, kept.get(Condition.GOODS, ""), only=not kept)
    kept.pop(Condition.GOODS, None)
    if goods:
        kept[Condition.GOODS] = goods
    if _in_shops(said, clause, value):
        kept[Condition.PLACE] = "in-store"
    return tuple((key, kept[key]) for key in Condition if key in kept)


def _of_heading(said: Saying, clause: str) -> bool:
    """Whether goods are those of a heading, of which exchanges were denied right before."""
    if not denied_before(said):
        return False
    own = dict(conditions("return_window", clause, "", (), business=False))
    return Condition.GOODS not in own


def _goods(said: Saying, clause: str, value: float, named: str, *, only: bool) -> str:
    """The goods that are meant; `only` says whether nothing else limits what is said."""
    asked = "" if said.answer else said.question
    before = said.passage_text[max(0, said.start - BEFORE) : said.start]
    if DEFECT.search(
        without(_SOUND.sub(" ", f"{asked} ; {bare(clause)}"))
    ) and not _WHATEVER.search(clause):
        return "faulty"
    if value and _SAME.search(f"{asked} ; {clause}") and _ONLY_IF.search(before):
        return "faulty"
    if not value and named == "personalised" and ALL_MADE.search(said.passage_text):
        return ""
    if not value and not said.answer and only:
        if THEY.search(clause):
            return goods_before(sentence_before(said)) or named
        return refused_goods(bare(clause))
    return named


def _in_shops(said: Saying, clause: str, value: float) -> bool:
    if value and _OR_ONLINE.search(clause):
        return False
    if IN_SHOP.search(said.heading) or in_shops(clause, refused=not value):
        return True
    near = f"{said.question} ; {said.text}"
    return any(
        BOUGHT.search(text) and not ONLINE.search(text) for text in (said.passage_text, near)
    )


_SAME: Final = rule(
    r"\b(?:for the same|gegen (?:den|das|die)(?:selbe\w*| gleiche\w*)|contre le même"
    r"|por el mismo)\b"
)
_ONLY_IF: Final = rule(
    r"\b(?:only|nur|uniquement|seulement|que|solo|solamente|únicamente)\b[^;]{0,60}\b(?:faulty"
    r"|defective|damaged|defekt\w*|beschädigt\w*|défectueu\w+|endommag\w+|defectuos\w+|dañad\w+)"
)
"""That nothing but what is faulty is replaced, right before."""

_OR_ONLINE: Final = rule(
    r"\b(?:or|oder|ou|o) (?:send|post|schick\w*|send\w*|renvoy\w*|envoy\w*|enví\w*)\b",
    r"\b(?:or|and|oder|und|ou|et|o|y|as well as|sowie|wie|como|como también|comme|but also) "
    r"(?:(?:also|auch|aussi|también|by|via|per|par|por|in|im|en|on|auf|the|our|la|le|unserem"
    r"|unserer|notre|nuestra) ){0,3}(?:online\w*|post|mail|courier|internet|web\w*|ligne|línea"
    r"|poste|courrier|correos?|mensajería|versand\w*|site)\b",
    r"\b(?:online|by post|by mail|per post|im internet|en ligne|par la poste|por correo|en línea)"
    r",? (?:or|and|oder|und|ou|et|o|y|as well as|sowie) ",
)
"""A shop and the post, either."""
