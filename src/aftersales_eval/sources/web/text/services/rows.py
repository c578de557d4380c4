"""Lines such as `Repairs: yes` or `Repairs ✗`, and words for where goods come from."""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.sources.web.text.folding import rule

ROW: Final = rule(r"(?P<label>[^:=|]{3,60}?) ?[:=|] ?(?P<value>[^;|]{1,120})")
ROW_NO: Final = rule(
    r"(?:no\b|none|not |unavailable|nein\b|nicht |kein|non\b|aucun|pas |indisponible|ninguno|sin "
    r"|-$|n/?a\b|impossible|imposible|x$)"
)
ROW_YES: Final = rule(
    r"^(?:yes|ja|oui|sí|available|possible|free|included|offered|möglich|verfügbar|inklusive"
    r"|kostenlos|gratis|gegen aufpreis"
    r"|auf wunsch|gerne|offert|gratuit|possible|disponible|compris|inclus|proposé|sur (?:demande"
    r"|devis|rendez-vous)|posible|gratuit"
    r"|incluid|bajo|a domicilio|online|in our|in unser|dans notre|en nuestr|by our|durch|par nos"
    r"|por nuestr|ab |from |à partir|dès |desde"
    r"|(?:only |nur |solo |uniquement )?(?:in[- ]stores?|en (?:magasin|boutique|tienda)"
    r"|in (?:der|den)"
    r" filialen?)\b|optional|en option|opcional|within|innerhalb|sous |en \d|\d+ (?:days|tage"
    r"|jours|días)|pdf"
    r"|to download|zum download|à télécharger|para descargar)"
    r"|^(?:[£$€] ?\d|\d+(?:[.,]\d+)? ?(?:€|£|euro|chf|\$))"
)
_CROSSES: Final = "✗✘✕✖❌❎×"
_TICKS: Final = "✓✔✅☑"
_MARK: Final = re.compile(f"[{_CROSSES}{_TICKS}]\ufe0f?")
_MARKED: Final = re.compile(
    rf"(?P<first>{_MARK.pattern})? ?(?P<label>[^:;|.?!]{{3,50}}?)(?: ?[:|=-])? ?"
    rf"(?P<last>{_MARK.pattern})?[ ;.,]*"
)
_HAS_NO: Final = rule(r"\b(?:no|not|nein|kein\w*|nicht|non|pas|aucune?|sin|ohne|sans|without)\b")


def spelled(clause: str) -> str:
    """A clause with a yes or a no for the tick or the cross beside a few words; one of both: none.

    A cross before a `no` denies it once: `✗ No repairs`.
    """
    marks = _MARK.findall(clause)
    if not marks:
        return clause
    crosses = sum(mark[0] in _CROSSES[:-1] for mark in marks)
    if crosses and crosses < len(marks):
        return ""
    row = _MARKED.fullmatch(clause)
    if row is None or len(marks) > 1 or _HAS_NO.search(row["label"]):
        return clause
    return f"{row['label'].strip()}: {'no' if marks[0][0] in _CROSSES else 'yes'}"


ALL_MADE: Final = rule(
    r"\b(?:all (?:of )?(?:our|the)|all|every|each|everything|alle|alles|jedes?|sämtliche|unsere"
    r"|our|chaque|tou(?:te)?s (?:nos|les)|nos|tod[oa]s (?:nuestr[oa]s|l[oa]s)|cada|nuestr[oa]s)"
    r" (?!personal|custom|engrav|gravie|grabad)[\w-]+ (?:is|are|we|sind|ist|wird|werden|fertigen"
    r"|est|sont|es|son|se)\b"
)
"""That whatever the shop sells is made to order."""

BOUGHT: Final = rule(
    r"\b(?:bought|purchased) (?:it |them )?(?:in|at|from) (?:one of |any of )?(?:our|a|the)\b"
    r"|\b(?:filialen?|laden|läden|geschäft(?:en)?) (?:gekauft|erworben)\w*|\bgekauft in\b"
    r"|\bachetée?s? (?:en|dans)|\bcomprad[oa]s? en\b(?! (?:línea|internet|la web))"
)
IN_SHOP: Final = rule(
    r"^(?!.*\b(?:online|ligne|línea|web|internet)\b).*(?:\b(?:bought|purchased|purchases?"
    r"|buying) in"
    r" (?:a |our |the )?(?:stores?|shops?)\b|\b(?:im|in der|in einer|in unserem) (?:laden|filiale"
    r"|geschäft"
    r"|filialen) (?:gekauft|erworben)|\b(?:laden|filial)(?:kauf|käufe)\b|\b(?:achats?|achetée?s?)"
    r" (?:\w+ )?(?:en|dans) (?:\w+ )?(?:magasins?|boutiques?)\b|\b(?:compras?"
    r"|comprad[oa]s?) (?:\w+ )?en"
    r" (?:\w+ )?(?:tiendas?|locales|sucursal\w*)\b)"
)
"""Headings over what is bought in a shop, and nowhere else."""

ONLINE: Final = rule(
    r"\b(?:online|web|web ?site|web ?shop|onlineshop|internet|en ligne|en línea)\b"
)
