"""What is done with goods beside a warranty, such as in a workshop for money.

All patterns are for folded sentences about a warranty of goods.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

WORKSHOP: Final = rule(
    r"\b(?:workshop|werkstatt|atelier|taller)\w*\b|\brepair (?:desk|shop|service)\b"
)
UNDER_IT: Final = rule(
    r"\b(?:warrant|guarant|garant|gewähr|defect|fault|fail|break|broke|defekt|fehler|mangel|mängel"
    r"|kaputt|défaut|défectu|panne|casse|rupture|rotura|bruch|snap|falla|fallo|avería|defect|rompe"
    r"|within|cover|period)\w*"
)
"""That something is mended since it failed, and not as the trade of a workshop."""

REPLACED: Final = rule(
    r"\b(?:replac|\w*tausch|cash|refund|swap|exchang|new\b|supply|ersetz|ersatz|tausch|neu|rempla"
    r"|rembours|échang|neuf|sustitu|reemplaz|repon|reembols|nuev|otr[oa]\b|igual|money|geld\b"
    r"|argent|dinero)\w*"
)
"""More than that it is mended."""

PAID: Final = rule(
    r"\b(?:for|at) a (?:small )?(?:charge|fee)\b|\bchargeable\b|\bat (?:our )?usual rates?\b"
    r"|\bfor a quote\b|\bin (?:and|or) out of (?:warranty|guarantee)\b",
    r"\bgegen (?:bezahlung|gebühr|rechnung|aufpreis)\b|\bkostenpflichtig\w*|kostenvoranschl\w*"
    r"|\bin(?:nerhalb)? und außerhalb der (?:\w+)?garantie",
    r"\bpayante?s?\b|\bsur devis\b|\bsous (?:ou hors )?garantie ou (?:non|pas|hors)\b|\bsous ou "
    r"hors garantie\b",
    r"\bcon costo\b|\bde pago\b|\bdentro (?:y|o|como) fuera de (?:la )?garantía\b|\bgarantía "
    r"(?:ya )?(?:venció|ha vencido|caducó)\b|\bpresupuesto\b",
)
"""What is mended for money, or whether or not there is a warranty."""

NO_EXCLUSION: Final = rule(
    r"\b(?:liab\w+|responsib\w+|obligation|rights?|states?|provinces?|haft\w+|rechte?n?|pflicht\w*"
    r"|responsab\w+|obligations?|droits?|obligaci\w+|derechos?|assureurs?|insurers?|versicherer"
    r"|aseguradora?)\b"
)
"""What is owed, under a heading on exclusions, and not which goods are left out."""

GIVING_BACK: Final = rule(
    r"\b(?:unwanted|refunds?|change of mind|changed your mind)\b|\b(?:a|the|your|for|free) "
    r"returns?\b",
    r"\b(?:rückgabe|widerruf|retoure|umtausch|rücksendung)\w*|\bunbenutzt\w*",
    r"\b(?:un|le|votre|pour|tout) (?:retour|échange)\b|\brétractation\b",
    r"\bcambios? de (?:color|talla|opinión)\b|\b(?:una|la|tu|para) devoluci\w+|\bdesistimiento\b",
)
"""Goods that are given back since they do not please."""

OF_MIND: Final = rule(
    r"\bcambi\w*\b[^;]{0,60}\bdevol\w+|\bdevol\w+[^;]{0,60}\bcambi\w*"
    r"|\bumtausch\w*\b[^;]{0,60}\brückgabe\b|\béchang\w+\b[^;]{0,60}\bretour\w*"
)
MENDING: Final = rule(
    r"\b(?:repar|sustitu|reemplaz|arregl|repon|répar|rempla|ersatz|ersetz|instand|defect|falla"
    r"|fallo|estropea|rompe|kaputt|nuev|neuf|neuv|casse|avería|défaut|panne|mangel|mängel"
    r"|defekt)\w*"
)
