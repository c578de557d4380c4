"""Words of the shoppers and of the seasons that something is for; patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

MEMBERS: Final = {
    "plus": rule(r"\bplus[- ](?:members?|mitglied\w*|kunden)|\b(?:membres|miembros|socios) plus\b"),
    "gold": rule(
        r"\bgold(?:en)?[- ]?(?:members?|mitglied\w*|status|card|kund\w+)|\b(?:membres|socios) (?:or"
        r"|oro)\b"
    ),
    "premium": rule(
        r"\bpremium[- ](?:members?|mitglied\w*|kund\w*|account|clients?)|\b(?:membres|socios"
        r"|clientes) premium\b"
    ),
    "vip": rule(r"\bvip\b"),
    "members": rule(
        r"\b(?:club|loyalty|rewards?|gold|silver|platinum|plus|store) ?cards?\b|\bcard ?holders?\b"
        r"|\bon (?:our|the) mailing list\b|\b(?:newsletter|mailing list) subscribers?\b"
        r"|\bsubscribers? (?:to|of) (?:our|the)"
        r" (?:newsletter|mailing list)\b"
        r"|\b(?:titulaires?|porteu(?:rs?|ses?)|détent(?:eurs?|rices?)) (?:de |d'une )(?:la |notre"
        r" )?"
        r"carte\b|\bcarte (?:de )?(?:fidélité|club|privilège|avantages?|membre|plus|or|argent)\b"
        r"|\babonnées? à (?:la|notre) (?:lettre|newsletter)",
        r"\b(?:gold|silber|platin|treue|bonus|vorteils|plus)karten?\w*|\bnewsletter-?abonnent\w*"
        r"|\b(?:inhaber|besitzer)\w* (?:de[rs]|unserer|einer) \w*karte\b",
        r"\btarjeta (?:de(?:l)? )?(?:club|soci[oa]|fidelidad|cliente|oro|plata|plus|vip)\b"
        r"|\btitulares? de (?:la|nuestra|una) tarjeta\b|\bclient[ea]s? (?:oro|plata|platino"
        r"|preferentes?)\b"
        r"|\bsuscriptor(?:es|as)?\b",
        r"(?<!team )(?<!staff )(?<!family )(?<!household )\bmember(?:s|ship)?\b(?! state)"
        r"(?!s? of (?:(?:the|our) (?:team|staff)|staff))"
        r"|\bloyalty (?:club|card|program\w*)\b|\b(?:club|card) ?holders?\b",
        r"mitglied(?:er|ern|s|schaft)?\b|\b(?:club|kunden)karten?(?:inhaber|besitzer)?\w*\b"
        r"|\bstammkunden?\b|\bclubkunden\b",
        r"\b(?:membres?|adhérente?s?|abonnés|carte de fidélité|programme "
        r"de fidélité)\b(?! de l'(?:equipe|union))",
        r"\b(?:miembros?|soci[oa]s?|tarjeta de fidelización|programa de fidelización"
        r"|club)\b(?! del equipo)",
        r"\bkund\w+ mit (?:(?:einer|der|unserer) )?(?!kredit|debit|geschenk|bank|ec-|sim)\w[\w-]*"
        r"-karte\b|\bcustomers with (?:an? |our |the )?(?!credit|debit|gift|bank|sim|store credit)"
        r"[\w-]+ card\b|\bclient[ea]s con (?:la |nuestra )?tarjeta (?!de |regalo|bancaria)\w+"
        r"|\bclients avec (?:la |notre )?carte (?!bancaire|de crédit|bleue|cadeau)\w+",
        r"\b(?:registered|logged[- ]in) (?:customers|users)\b|\binsiders\b",
    ),
}

SEASON: Final = {
    "christmas": rule(
        r"\b(?:christmas|xmas|holiday (?:season|returns?|period|purchases|gifts?|shopping)"
        r"|festive)\b",
        r"\b(?:weihnacht\w*|xmas)|\badvent\w*|\b(?:noël|fêtes)\b(?! (?:des|de la))"
        r"|\b(?:navidad(?:es)?|navideñ\w+|reyes)\b",
    ),
    "december": rule(
        r"\b(?:in|during|throughout|im|en) (?:december|dezember|décembre|diciembre)\b(?! ?\d)"
    ),
    "black friday": rule(r"\b(?:black friday|cyber monday|black week)\b"),
    "dates": rule(
        r"\b(?:between|zwischen|entre)(?: dem| le| el)? \d{1,2}\.? (?:de )?(?:november|december"
        r"|dezember|novembre|décembre|noviembre|diciembre)\b",
        r"\b(?:purchas\w*|bought|orders?|ordered|gifts?)\b[^.;§]{0,40}\b(?:between|from|in|during"
        r"|after)"
        r" (?:\d{1,2}(?:st|nd|rd|th)? )?(?:november|december)\b",
        r"\b(?:käufe|einkäufe|bestellungen|gekauft\w*|bestellt\w*"
        r"|geschenke)\b[^.;§]{0,40}\b(?:zwischen"
        r"|vom|ab|im)(?: dem)? (?:\d{1,2}\. ?)?(?:november|dezember)\b|\b(?:zwischen|vom)(?: dem)?"
        r" \d{1,2}\. (?:\w+ )?(?:und|bis)[^.;§]{0,25}\b(?:gekauft|bestellt|erworben)\w*",
        r"\b(?:achats?|achetée?s?|commandée?s?|commandes|cadeaux)\b[^.;§]{0,40}\b(?:entre|du|dès|à"
        r" partir du"
        r"|en) (?:le )?(?:\d{1,2}(?:er)? )?(?:novembre|décembre)\b",
        r"\b(?:compras?|comprad[oa]s?|pedidos?|regalos?)\b[^.;§]{0,40}\b(?:entre|del|desde|en|a"
        r" partir"
        r" del)(?: el)? (?:\d{1,2} de )?(?:noviembre|diciembre)\b",
    ),
    "summer": rule(r"\b(?:summer|sommeraktion|été (?:20\d\d)|verano)\b(?! (?:house|garden))"),
}
