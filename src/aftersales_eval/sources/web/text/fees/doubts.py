"""What speaks against taking a sentence about the cost of returns at its word."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.doubt_words import tells_a_purchase
from aftersales_eval.sources.web.text.fees.apart import (
    CUSTOMS,
    ELSEWHERE,
    FAULTY,
    FOR_A_WHILE,
    NOT_A_RETURN,
    NOT_GOODS,
    OF_STATE,
    OF_TRADE,
    REPAIRED,
    TO_OWNER,
    WAS_FREE,
    WHETHER,
)
from aftersales_eval.sources.web.text.fees.bearer_words import ACT, COST
from aftersales_eval.sources.web.text.fees.payer_words import CHANGED_MIND, PAID_BACK
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.sayings import Saying, unreal
from aftersales_eval.sources.web.text.subjects import RETURNS, WARRANTY, subjects

_NOT_TAKEN: Final = rule(
    r"\b(?:cannot|can't|can not|may not) be (?:returned|taken back)\b|\bvon der rückgabe"
    r" ausgeschlossen\b|\bne (?:peut|peuvent) (?:pas )?être (?:retourn|repris|rendu)\w*"
    r"|\bno se puede[ns]? devolver\b"
)
"""Goods that are not taken back, at whose cost ever."""

_REPAIR: Final = rule(r"\brepair|reparatur|\bréparation|\breparaci|\brental\b")
_PROMISES: Final = rule(
    r"(?:^|/ )(?:our|unsere|nos|vos|nuestras|tus) (?:guarantees|garantien|garanties|garantías)$"
    r"|\bzufriedenheitsgarantie\b|\bzurück-?garantie\b|\bmoney[- ]back\b|\bgarantía de"
    r" (?:devolución|satisfacción)\b|\bgarantie satisfaction\b|\b(?:satisfaction|satisfacción)"
    r" (?:garantie|garantizada)|\bgarantie (?:de )?satisfaction\b"
)
"""Headings of what a shop promises of itself, and not of how long goods last."""


_SERVICE: Final = rule(
    r"\b(?:repair\w*|resol\w+|sharpen\w*|cobbler|\w*reparatur\w*|repariert|sohlen|schuhmacher"
    r"|schleif\w+|répar(?:er|ation|ons|é)\w*|ressemel\w+|cordonn\w+|affût\w+|reparaci\w+|suelas"
    r"|zapater\w+|afilad\w+)\b"
)
_GIVEN_BACK: Final = rule(
    r"\b(?:days?|weeks?|months?|tagen?|wochen|jours|semaines|mois|días|semanas|meses)\b"
)


def _of_service(said: Saying) -> bool:
    """Whether a passage is about work on goods, and nothing in it about giving them back."""
    text = f"{said.heading} ; {said.text}"
    return (
        _SERVICE.search(text) is not None
        and not under_returns(said)
        and not any(each.search(text) for each in (FAULTY, CHANGED_MIND, PAID_BACK, _GIVEN_BACK))
    )


def void(said: Saying) -> bool:
    """Whether a sentence, or what stands above it, speaks against taking it at its word."""
    return bool(
        unreal(said.text)
        or WHETHER.search(said.text) is not None
        or WAS_FREE.search(said.text) is not None
        or FOR_A_WHILE.search(said.text) is not None
        or tells_a_purchase(said.heading, said.passage_text)
        or (
            subjects(said.passage.headings) == WARRANTY
            and not _of_fault_returned(said)
            and not CHANGED_MIND.search(said.text)
            and not (_returned(said.text) and CHANGED_MIND.search(said.passage_text, 0, said.end))
            and not (_PROMISES.search(said.heading) and _returned(said.text))
        )
        or _NOT_TAKEN.search(said.text) is not None
        or _of_service(said)
        or TO_OWNER.search(said.text) is not None
        or (CUSTOMS.search(said.text) and not COST.search(OF_STATE.sub(" ", said.text)))
        or NOT_GOODS.search(said.text) is not None
        or NOT_GOODS.search(said.topic) is not None
        or OF_TRADE.search(f"{said.topic} ; {said.passage_text}") is not None
        or NOT_A_RETURN.search(said.whole if under_returns(said) else said.passage_text) is not None
        or ELSEWHERE.search(f"{said.heading} ; {said.text}") is not None
        or (REPAIRED.search(said.text) is not None and not under_returns(said))
        or (_REPAIR.search(said.heading) is not None and not ACT.search(said.heading))
    )


def _returned(text: str) -> bool:
    return ACT.search(text) is not None


def _of_fault_returned(said: Saying) -> bool:
    """Whether what a warranty page says of the way back names faulty goods, or returns at large."""
    return FAULTY.search(said.text) is not None or ACT.search(said.heading) is not None


def under_returns(said: Saying) -> bool:
    """Whether the innermost heading with a subject is about returns."""
    return subjects(said.passage.headings) == RETURNS


OPEN: Final = rule(
    r"\b(?:if|when|where|unless|wenn|falls|sofern|sobald|si|lorsque|quand|cuando)(?: [\w']+){0,3}"
    r" ?: ?$|\bat that time[ .!]*$",
    r"\((?:if (?:applicable|needed|available)|where applicable|falls (?:zutreffend|verfügbar"
    r"|vorhanden)|ggf\.?|le cas échéant|si (?:applicable|disponible|procede)|en su caso)\)",
)
"""Sentences whose cases a list below names, or which leave open whether there is a case."""

OF_FEW: Final = rule(
    r"\bsome (?:\w+ ){1,3}may\b|\b(?:another|different|other|alternative|your own choice of) (?:\w+"
    r" )?(?:carrier|courier|postal|shipping (?:company|method|service|provider)|delivery service)"
    r"|\bander\w+ (?:\w+ )?(?:\w*dienst|\w*dienstleister|\w*unternehmen|versandart|spedit\w+)\b"
    r"|\b(?:autre|propre) (?:transporteur|mode d'(?:envoi|expédition)|service|prestataire)"
    r"|\botr[oa] (?:transportista|mensajer\w+|empresa|agencia|compañía|medio|método)"
    r"|^[^;,]{0,25}\b(?:after (?:this|that|these|the expiry)|nach (?:diesen|ablauf|dieser frist)"
    r"|passé (?:ce|le|un) délai|au-?delà de (?:ce|cette|ces)|(?:pasado|transcurrido) (?:este|ese"
    r"|dicho|el) plazo)\b",
)
"""Fees that some goods have, another carrier, or who sends goods back too late."""
