"""Who pays for sending goods back: the shop (1) or the shopper (0)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Conditions, Passage
from aftersales_eval.sources.web.text.fee_words import (
    DENIED,
    NO_FEE,
    NOT_PAID_BACK,
    OF_RETURN,
    SHOP_PAYS,
    SHOPPER_PAYS,
)
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.sayings import (
    Saying,
    clauses,
    holds,
    limits,
    sayings,
    unreal,
)
from aftersales_eval.sources.web.text.subjects import RETURNS, subjects

_STEMS: Final = (
    "return", "send back", "sent back", "sending back", "send it back", "send them back",
    "restocking", "rucksend", "ruecksend", "retour", "zuruck", "zurueck", "renvo", "devol",
    "ruckgabe", "rueckgabe", "ruckporto", "rueckporto", "ruckversand", "rueckversand", "devuel",
    " back", "reexpedi",
)  # fmt: skip
_MONEY_STEMS: Final = (
    "free", "cost", "charge", "fee", "pay", "paid", "expense", "label", "postage", "bear", "borne",
    "cover", "on us", "deduct", "kosten", "gratis", "trag", "traeg", "ubernehm", "uebernehm",
    "porto", "frei", "gebuhr", "gebuehr", "last", "abgezogen", "gratuit", "frais", "charge",
    "offert", "prepay", "coste", "gastos", "cargo", "cuenta", "pago", "abona", "descont", "deduc",
    "take", "shipping", "pausch", "berechn", "erheb", "cuesta", "frank", "zieh", "zog",
    "payant", "etiquet", "portes", "corre", "asum",
)  # fmt: skip

_NOT_GOODS: Final = rule(
    r"\b(?:old|used|empty|worn) (?:\w+ )?(?:batter|applianc|device|machine|mattress|packag|bottle"
    r"|cartridge|capsule|lamp)\w*|\brecycl\w+|\bempties\b|\bdeposit\b|\bpackaging material"
    r"|\brent(?:al|ed|ing)?\b|\btax return|\bhire\b|\bfeel free\b|\bwaste\b",
    r"\balt(?:gerät|batterie|akku|lampe|öl|möbel)\w*|\brecycling\w*|\bentsorg\w+|\bleergut\b"
    r"|\bpfand\w*|\bmiet\w+|\bleih\w+|\bverpackungen zurück|\bleere[nrms]? ",
    r"\b(?:anciens?|usagée?s?|vieux) (?:\w+ )?(?:appareils?|piles?|équipements?|produits?"
    r"|batteries?)\b|\brecycl\w+|\bpiles usagées\b|\blocation\b|\bconsigne\b|\breprise (?:\w+"
    r" ){0,3}(?:ancien|usag)\w*",
    r"\b(?:aparatos?|pilas|equipos?|baterías|electrodomésticos) (?:viej|usad|antigu)\w+"
    r"|\brecicla\w+|\balquil\w+|\benvases\b|\bviejo aparato\b|\baparato viejo\b",
)
_EXCEPTION: Final = rule(
    r"\b(?:unless|except(?: (?:if|when|where|for))?|excluding|other than|apart from)\b[^;,]*",
    r"\b(?:es sei denn|außer|ausgenommen|sofern nicht|mit ausnahme)\b[^;,]*",
    r"\b(?:sauf|hormis|excepté|à moins que|à l'exception)\b[^;,]*",
    r"\b(?:salvo|excepto|a menos que|a excepción)\b[^;,]*",
)
_FAULTY: Final = rule(
    r"\b(?:faulty|defective|damaged|broken|wrong (?:item|product|article)|incorrect|our (?:error"
    r"|mistake)|faults?|defects?|not as described|incorrectly|not what you ordered)\b",
    r"\b(?:defekt|mangelhaft|fehlerhaft|beschädigt|schadhaft|falsch(?:e|er|es|en)?)\w*\b"
    r"|\bfalschlieferung|\b(?:mangel|mängel|defekt)s?\b",
    r"\b(?:défectueu|endommagé|abîmé|erroné|cassé)\w*|\berreur de notre part\b|\bdéfauts?\b|\bnon"
    r" conforme",
    r"\b(?:defectuos|dañad|averiad|rot|erróne|equivocad)[oa]s?\b|\berror nuestro\b|\bdefectos?\b"
    r"|\btaras?\b",
)
_ABROAD: Final = rule(
    r"\b(?:abroad|overseas|outside (?:of )?the|international|non-eu)\b|\bausland\b|\baußerhalb\b"
    r"|\bétranger\b|\bhors de\b|\bextranjero\b|\bfuera de\b|\binternacional\w*|\binternationa\w+"
)
_FIRST_ONLY: Final = rule(
    r"\b(?:first|one) (?:\w+ )?returns?\b|\berste (?:rücksendung|retoure)\b|\bpremier retour\b"
    r"|\bprimera devolución\b"
)
_REFUND_ONLY: Final = rule(
    r"\b(?:original|outbound|initial|standard|express) (?:shipping|delivery|postage|carriage)\b"
    r"|\b(?:hinsende|liefer)kosten\b|\bfrais de livraison\b|\bgastos de envío (?:iniciales"
    r"|originales)\b"
)


def read_fees(passages: Sequence[Passage]) -> Iterator[Claim]:
    """`free_returns`: 1 where the shop pays for sending goods back, 0 where the shopper does.

    What several sentences say alike is claimed once.
    """
    seen: set[tuple[float, Conditions]] = set()
    for said in sayings(passages, _STEMS):
        if said.asks or not holds(said.text, _MONEY_STEMS):
            continue
        for claim in _of_question(said) if said.answer else _of_sentence(said):
            if (key := (claim.value, claim.conditions)) not in seen:
                seen.add(key)
                yield claim


def _of_question(said: Saying) -> Iterator[Claim]:
    if SHOP_PAYS.search(said.text) and not _void(said):
        yield _claim(said, said.text, 1.0 if said.answer > 0 else 0.0, 0)


def _void(said: Saying) -> bool:
    return unreal(said.text) or _NOT_GOODS.search(said.text) is not None


def _of_sentence(said: Saying) -> Iterator[Claim]:
    about_returns = subjects(said.passage.headings) == RETURNS
    whole = OF_RETURN.search(said.text) is not None or "restocking" in said.text
    if not whole and not about_returns:
        return
    for start, clause in clauses(said.text):
        value = _payer(_EXCEPTION.sub("", clause))
        if value is None or _ABROAD.search(clause) or _FIRST_ONLY.search(clause):
            continue
        if _void(said):
            return
        yield _claim(said, clause, value, start)


def _payer(clause: str) -> float | None:
    """1 where a clause says that the shop pays, 0 where the shopper does, None where neither."""
    paid = SHOPPER_PAYS.search(clause)
    free = SHOP_PAYS.search(clause)
    if free and not _denied(clause, free):
        return 1.0
    if free and _denied(clause, free):
        return 0.0
    if paid and not _REFUND_ONLY.search(clause):
        return None if NO_FEE.search(clause) and not NOT_PAID_BACK.search(clause) else 0.0
    return None


def _denied(clause: str, found: re.Match[str]) -> bool:
    """Whether what was found is denied, in itself or in the words before it."""
    before = clause[max(0, found.start() - 30) : found.start()]
    near = before[max(before.rfind(sign) for sign in ",:(") + 1 :]
    return DENIED.search(near) is not None or NOT_PAID_BACK.search(found[0]) is not None


def _claim(said: Saying, clause: str, value: float, place: int) -> Claim:
    kept = _EXCEPTION.sub("", clause)
    found = limits(said, kept)
    if _FAULTY.search(kept):
        rest = tuple(pair for pair in found if pair[0] is not Condition.GOODS)
        found = tuple(sorted((*rest, (Condition.GOODS, "faulty")), key=_order))
    return said.claim("free_returns", value, conditions=found, place=place)


def _order(pair: tuple[Condition, str]) -> int:
    return list(Condition).index(pair[0])
