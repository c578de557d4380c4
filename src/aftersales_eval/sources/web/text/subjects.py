"""What a passage is about, by its headings and then by its text: returns, warranty, or else."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from aftersales_eval.model.claim import Passage
from aftersales_eval.sources.web.text.folding import fold, rule
from aftersales_eval.sources.web.text.sayings import holds

RETURNS: Final = "returns"
WARRANTY: Final = "warranty"
ELSE: Final = "else"

_RETURNS: Final = rule(
    r"\breturns?\b(?! to (?:top|home|shop))|\brefunds?\b|\bwithdraw(?:al)?\b|\bsend(?:ing)? back\b"
    r"|\bexchanges?\b|\bmoney[- ]back\b|\bcancellation\b|\bright to cancel\b",
    r"rückgabe|rücksend|retoure|widerruf|umtausch|rückerstattung|zurück(?:geben|senden|schicken)",
    r"\bretours?\b|\brétractation\b|\brembours|\bretourner\b|\béchanges?\b|\brenvoyer\b",
    r"\bdevoluci|\bdevolver\b|\breembolso|\bdesistimiento\b|\bcambios\b",
)
_WARRANTY: Final = rule(
    r"\bwarrant(?:y|ies|ed|s)\b|(?<!not )(?<!n't )\bguarantees?\b"
    r"|\bguaranteed for (?:\w+ )?(?:\w+[- ])?years?\b",
    r"garantie(?!rt)|gewährleistung|mängelhaftung",
    r"\bgaranties?\b|\bgarantis? (?:pendant |pour )?(?:\d+|une?|deux|trois|quatre|cinq|dix)"
    r" (?:ans?|mois|années?)\b|\bvices cachés\b|\bconformité\b",
    r"\bgarantías?\b|\bgarantizad[oa]s? (?:durante |por )?(?:\d+|uno?|una|dos|tres|cinco"
    r"|diez) (?:años?"
    r"|meses)\b",
)
_NO_WARRANTY: Final = rule(
    r"\b(?:low(?:est)?|best)[- ]price guarantee|\bprice(?:[- ]match)? guarantee|money[- ]back"
    r"|\bdisclaims? (?:all|any)\b|\bsatisfaction guarantee|guarantee(?:d)? delivery|\bdelivery"
    r" guarantee|\bfreshness guarantee|\bdisclaimers?\b|\buse of (?:this|the|our) (?:web)?site\b"
    r"|\bpayment guarantee|\b(?:guarantee[sd]? (?:the )?authentic|authenticity guarantee)"
    r"|\bguarantee of (?:origin|authenticity|confidentiality)|\bguarantee that (?:your|all) data",
    r"geld[- ]?zurück|preisgarantie|tiefpreis|bestpreis|liefergarantie|zufriedenheitsgarantie"
    r"|frischegarantie|passgarantie|echtheitsgarantie|käuferschutz",
    r"satisfait ou remboursé|garantie (?:satisfaction|appétence|adaptation)\b"
    r"|garantie (?:du )?(?:meilleur|des? prix)|prix garanti|fraîcheur"
    r"|garantie d'authenticité",
    r"garantía de (?:devolución|precio|mejor|satisfacción|adaptación|entrega|reembolso|frescura"
    r"|autenticidad)|precio"
    r" garantizado",
)
"""Guarantees that promise something else than that goods will last."""

_ELSE: Final = rule(
    r"\b(?:shipping|delivery|payments?|privacy|cookies?|careers?|jobs|imprint|newsletter|about us"
    r"|stores?|contact|accessibility|loyalty|gift cards?|sizes?|size guide|press)\b",
    r"versand|liefer|zahlung|datenschutz|karriere|impressum|newsletter|über uns|filialen?\b"
    r"|kontakt|barrierefrei|gutschein|größen|presse\b",
    r"\blivraison|\bpaiement|\bconfidentialité|\bemplois?\b|\bmentions légales|\bà propos"
    r"|\bmagasins?\b|\bcartes? cadeaux?\b|\btailles\b|\baccessibilité",
    r"\benvíos?\b|\bentregas?\b|\bpagos?\b|\bprivacidad\b|\bempleo\b|\baviso legal|\bsobre"
    r" nosotros|\btiendas?\b|\bcontacto\b|\btarjetas? regalo|\btallas\b|\baccesibilidad",
)

_STEMS: Final = ("warrant", "guarant", "garant", "gewaehr", "gewahr", "mangel", "maengel", "vices",
                 "conformite")  # fmt: skip

_OF_RETURNS: Final = ("return", "refund", "withdraw", "back", "exchange", "cancell", "ruck",
                      "rueck",
                      "zuruck", "zurueck", "retour", "widerruf", "tausch", "rembours", "retract",
                      "renvoy", "echange", "devol", "reembols", "desist", "cambios")  # fmt: skip


@lru_cache(maxsize=512)
def subject(heading: str) -> str:
    """What a folded heading is about, empty where it does not say."""
    if _WARRANTY.search(heading) and not _NO_WARRANTY.search(heading):
        return WARRANTY
    if _RETURNS.search(heading):
        return RETURNS
    return ELSE if _ELSE.search(heading) else ""


@lru_cache(maxsize=512)
def subjects(headings: tuple[str, ...]) -> str:
    """What the innermost heading with a subject is about, empty where none has one."""
    return next(filter(None, (subject(fold(text[:300]).text) for text in reversed(headings))), "")


def about(passage: Passage) -> str:
    """What a passage is about: by its headings, else by its own words, else empty."""
    return subjects(passage.headings) or _about(passage.text)


@lru_cache(maxsize=2048)
def _about(words: str) -> str:
    text = fold(words).text
    if is_warranty(text):
        return WARRANTY
    return RETURNS if holds(text, _OF_RETURNS) and _RETURNS.search(text) else ""


def is_warranty(text: str) -> bool:
    """Whether a folded text speaks of a warranty of goods."""
    return (
        holds(text, _STEMS)
        and _WARRANTY.search(text) is not None
        and _NO_WARRANTY.search(text) is None
    )
