"""Headings that only name what is spoken of below them, and so promise nothing themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Final

from aftersales_eval.model.claim import Claim, Conditions, Passage
from aftersales_eval.sources.web.text.folding import fold, rule

_TOPIC: Final = (
    r"(?:repair(?:s|ing)?|servicing|alterations?|mending|restoration|maintenance|care|parts"
    r"|spare parts|installations?|assembly|fitting|set-?up|training|courses?|manuals?|instructions"
    r"|returns?|exchanges?|refunds?|cancellations?|withdrawal|replacements?|deliver(?:y|ies)|shipping"
    r"|collection|recycling|disposal|warrant(?:y|ies)|guarantees?|claims|support|services?|help"
    r"|reparatur(?:en)?|wartung|pflege|instandhaltung|änderungen|ersatzteile|montage|aufbau|einbau"
    r"|anschluss|installation|inbetriebnahme|schulung(?:en)?|anleitungen|rückgaben?"
    r"|rücksendung(?:en)?|retouren?|umtausch|erstattung(?:en)?|widerruf|storno|stornierung"
    r"|lieferung|versand|abholung"
    r"|entsorgung|garantie|gewährleistung|reklamation(?:en)?|kundendienst|hilfe"
    r"|réparations?|entretien|maintenance|retouches|restauration|pièces détachées|montage|pose"
    r"|mise en service|formations?|notices|modes d'emploi|retours?|échanges?|remboursements?"
    r"|rétractation|annulations?|livraisons?|expédition|enlèvement|reprise|recyclage|garanties?"
    r"|réclamations?|sav|aide|assistance"
    r"|reparaci(?:ón|ones)|mantenimiento|arreglos|cuidados?|repuestos|recambios|montaje"
    r"|instalaci(?:ón|ones)|puesta en marcha|formación|manuales|instrucciones|devoluci(?:ón|ones)"
    r"|cambios?|reembolsos?|desistimiento|cancelaci(?:ón|ones)|entregas?|envíos?|recogida"
    r"|reciclaje|garantías?|reclamaciones|asistencia|ayuda|servicios?)"
)
_NAMES: Final = rule(
    rf"{_TOPIC}(?:(?:,? (?:and|und|et|y|e|or|oder|ou|o) |, | ?[&/+] ?){_TOPIC}){{0,4}}[.:]?$"
)
"""Nothing but names of what shops do for their customers."""


def without_topics(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Passages without the headings that only name a topic, such as `Repairs and installation`."""
    for passage, below in zip_longest(passages, passages[1:]):
        if below is None or not (_heads(passage, below) and _NAMES.match(fold(passage.text).text)):
            yield passage


def _heads(passage: Passage, below: Passage) -> bool:
    """Whether a passage is the heading above the next one."""
    return below.headings == (*passage.headings, passage.text)


def once(found: Iterable[tuple[Passage, Claim]]) -> Iterator[Claim]:
    """Claims, each once, without those of a heading below which the same is refused."""
    claims = list(found)
    refused = {(one.metric, at.headings) for at, one in claims if not one.value}
    seen: set[tuple[str, float, Conditions]] = set()
    for passage, claim in claims:
        key = (claim.metric, claim.value, claim.conditions)
        path = (*passage.headings, passage.text)
        denied = claim.value and any(
            metric == claim.metric and above[: len(path)] == path for metric, above in refused
        )
        if key not in seen and not denied:
            seen.add(key)
            yield claim
