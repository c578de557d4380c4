"""Words for exchanging what was bought, in English, German, French and Spanish."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.services.offer_words import Words

EXCHANGE: Final = (
    Words(
        does=r"exchange|swap|exchanging",
        done=r"exchanged|swapped",
        nouns=r"(?:free |direct |size |product |easy |even |colour |color )*exchanges?",
    ),
    Words(
        does=r"tauschen|tauscht|tausche|umtauschen|umzutauschen|eintauschen|einzutauschen",
        done=r"(?:um|ein)?getauscht|um",
        nouns=r"(?:größen)?umtausch(?:recht|es|s|möglichkeit)?|größentausch",
    ),
    Words(
        does=r"(?:l'|le |la |les )?échang(?:er|eons|ez|e|ent)|changer de taille",
        done=r"échangée?s?|échangeables?|repris ni échangée?s?",
        nouns=r"échanges?",
    ),
    Words(
        does=r"cambiamos(?! (?:suelas|tapas|cremalleras|pilas))|cambiarse|canjeamos|cambiar(?:lo"
        r"|la|los|las)?|canjear(?:lo|la|los|las)?",
        done=r"(?:cambiad|canjead)[oa]s?",
        nouns=r"cambios?(?: de (?:talla|producto|artículo|color))?|cambiar|canje",
    ),
)
EXCHANGE_MORE: Final = rule(
    r"\b(?:want|wish|like|prefer|need|would like|choose|entitled|free|able|have \d+ days|weeks"
    r"|days|months) to (?:return or )?(?:exchange|swap)\b|\bexchanges? (?:is|are) (?:on us|easy"
    r"|simple|quick|no problem|fine|welcome|always)\b",
    r"\b(?:tausch|umtausch)\w* (?:ist|sind|wäre) (?:\w+ ){0,2}?(?:kein problem|einfach"
    r"|jederzeit|möglich|problemlos|unkompliziert|kostenlos|gratis|selbstverständlich|erlaubt)"
    r"|\b(?:größen|farb)(?:um)?tausch\b|\bumtauschfrist\b",
    r"\b(?:satisfait|remboursé),? (?:ou )?échangé\b",
    r"\bswap (?:it|them|your \w+|for)\b(?! (?:with|ideas))",
    r"\b(?:refunds?|returns?|refund(?:ed)?|credit(?: note)?) (?:or|and"
    r"|/) (?:an? )?exchanges?\b(?! rate)|\bexchange or (?:a )?(?:refund|return|credit)\b",
    r"\bumtausch\w* (?:innerhalb|binnen|oder|und|gegen)\b|\btausch oder (?:geld|erstatt\w+"
    r"|gutschrift|rück\w+)\b|\b(?:rückgabe|erstattung"
    r"|geld zurück) (?:oder|und) umtausch",
    r"\bpour (?:échanger|un échange|procéder à un échange)\b"
    r"|\béchang\w+[^;]{0,40} contre (?:une? |le |la |l')?(?:autre|taille|couleur|article|modèle"
    r"|même|produit)",
    r"\bne (?:peuvent|peut|sont|seront) (?:\w+ )?qu'(?:être )?échangée?s?\b",
)
EXCHANGE_NO: Final = rule(
    r"\b(?:exchanges?|swaps?|(?:um)?tausch|échanges?|cambios?)\b[^;.]{0,70}\b(?:(?:don't|do not"
    r"|cannot"
    r"|can't|no longer) (?:offer|do|make|accept|provide|allow) (?:them|it|this|that|any)|(?:bieten"
    r"|machen|haben|kennen|führen|sehen) wir (?:\w+ ){0,2}nicht|n'en (?:faisons|proposons"
    r"|pratiquons)|no l[oa]s? (?:ofrecemos|hacemos|realizamos|aceptamos|gestionamos))\b",
    r"\bnon échangeables?\b|\béchange,? (?:quant à \w+|lui),? n'est (?:pas|plus) \w+",
    r"\bsin servicio de cambios?\b",
    r"\bweder (?:\w+ )?umtauschbar\b",
    r"^(?:[^,;:]{0,40}, )?(?:nothing|none|neither|nichts|weder|rien|nada"
    r"|ni)\b[^;]{0,80}\b(?:exchanged|swapped|(?:um)?getauscht|échangée?s?|cambia(?:n|rse|r)?)\b",
    r"\b(?:non-?exchangeable|not exchangeable)\b",
    r"\bweder (?:\w+ ){0,3}?(?:umgetauscht|umtauschen|getauscht"
    r"|zurück\w+) noch (?:\w+ )?(?:umgetauscht|zurück\w+|erstattet|umtauschen|retourniert)\b"
    r"|\bumtausch\w* (?:\w+ ){0,4}?(?:ausgeschlossen|nicht|unmöglich"
    r"|nicht vorgesehen)\b(?! (?:nur|nötig|verpackt|erforderlich))"
    r"|\bnicht (?:\w+ ){0,2}(?:umgetauscht|umtauschen|umtauschbar|eintauschen|umzutauschen)\b",
    r"\bno (?:\w+ ){0,4}?(?:cambiar(?:se|lo|la|los|las)?|cambiamos|cambios?|cambia|cambian"
    r"|cambiad[oa]s?)\b(?= |[.,;]|$)",
)
"""Words that deny an exchange wherever they stand in a clause."""
