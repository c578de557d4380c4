"""The law's right, named beside what a shop gives of its own. For folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

OF_LAW: Final = rule(
    r"\b(?:statutory|legal) (?:(?:minimum )?(?:rights?|warrant(?:y|ies)|guarantees?|period"
    r"|liability|conformity|cover|right of (?:withdrawal|cancellation|return)"
    r"|withdrawal (?:right|period)"
    r"|cooling[- ]off (?:right|period)|cancellation (?:right|period)) )?"
    r"(?:of conformity |for defects |to (?:cancel|withdraw|return)(?: \w+){0,4} )?"
    r"\(?(?:of |within |for |lasting |in |which is )?(?:the )?(?:first |at least )?\(?§",
    r"\b(?:right (?:of (?:withdrawal|cancellation)|to (?:cancel|withdraw))|cooling-off period"
    r"|withdrawal period) \(?(?:of|within|for|lasting) (?:the )?§|§[- ]?(?:statutory|legal)\b",
    r"\(?inclu\w+ (?:(?:the|your|our|a) )?§[- ]?(?:cooling|right|withdrawal|cancel|statutory)\w*",
    r"\bgesetzlich\w* (?:(?:\w*frist|\w*recht\w*|gewährleist\w*|mängel\w*|sachmängel\w*|garantie)"
    r" \(?(?:von|über|für|innerhalb von|binnen) )?\(?§|\bgesetzlich\w* [\w-]+ \(§"
    r"|\b(?:widerrufs(?:recht|frist)\w*|gewährleistung\w*) (?:von|innerhalb von|binnen) §"
    r"|§[- ]?gesetzlich\w*|\beinschließlich de[rs] §[- ]?widerruf\w*",
    r"\b(?:légale?s?) (?:(?:de (?:rétractation|conformité|retour)|des? vices? cachés?) )?"
    r"\(?(?:de |d'|pendant |dans (?:les|un délai de) |sous )?\(?§"
    r"|\b(?:rétractation|garantie de conformité) (?:légale? )?\(?(?:de|sous|dans les|pendant) §"
    r"|§ (?:légale?s?|légaux|de rétractation)\b",
    r"\blegal(?:es)? (?:(?:de (?:desistimiento|conformidad|devolución)) )?"
    r"\(?(?:de |durante |en |dentro de )?(?:los )?\(?§"
    r"|\b(?:desistimiento|garantía de conformidad) (?:legal )?\(?(?:de|en|durante|dentro de) "
    r"(?:los )?§|§ (?:legal(?:es)?|de desistimiento)\b",
)
"""A duration that is the law's own: the right's name stands right at it."""
