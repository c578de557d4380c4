"""What is done to goods that are sold, by others, or for looks, and is no repair of the shop.

All patterns are for folded text.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.services.repair_words import LEFT_TO_OTHERS

NOT_OURS: Final = rule(
    LEFT_TO_OTHERS,
    r"\b(?:arrived?|on arrival|in transit|delivery|delivered|courier|angekommen|geliefert|transport"
    r"|livraison|arrivée?s?|livreur|llegó|llegado|transporte|entrega)\b",
    r"\bmanufacturers?\b|\bhersteller\w*|\bfabricants?\b|\bfabricantes?\b|\bmakers? of\b",
    r"\bhow to\b|\bcomment\b|\bwie (?:sie|du|man|ihr)\b|\bcómo\b(?! (?:nuev|el primer|recién))"
    r"|\bvideos?\b|\btutori\w+|\btutos?\b|\bguides?\b|\bguías?\b|\bvidéos?\b"
    r"|\b(?:learn\w*|lern(?:en|st|t|e)|appren\w+|aprend\w+|enseñ\w+|teach\w*)\b"
    r"|\b(?:ihre|deine|eure) (?:bestellung|lieferung)\b|\byour (?:order(?! (?:number|no))|delivery"
    r"|parcel)\b"
    r"|\b(?:votre|ta) (?:commande|livraison)(?! n)\b|\b(?:tu|su) pedido\b"
    r"|\b(?:kurs|cours|curso|clase|lehrgang)\w*|\bclass(?:es)?\b|\blessons?\b|\bcourses?\b"
    r"|\byourself\b|\bselbst\b(?! bei)|\bvous-même|\b(?:tú|usted) mism",
    r"\bbefore (?:dispatch|shipping|sale|it leaves|they leave|leaving|delivery)\b|\brefurbish\w*"
    r"|\breconditioned\b|\bpre-?owned\b|\bsecond-?hand\b|\bhand-?made\b|\bby hand\b|\bused (?:bikes"
    r"|instruments|goods|machines)\b",
    r"\bvor (?:dem |der )?(?:versand|auslieferung|verkauf|abgabe)\b|\bgebraucht\w*|\bgefertigt\b"
    r"|\bgeneralüberholt\w*|\bvon hand\b|\bhandarbeit\b|\bhergestellt\b|\bentsteh(?:t|en)\b",
    r"\bavant (?:expédition|l'envoi|la livraison|la vente|l'expédition|mise en vente)\b"
    r"|\breconditionn\w+|\bd'occasion\b|\bfabriqu\w+|\bfait(?:es)? main\b|\bà la main\b",
    r"\bantes d(?:e|el) (?:la )?(?:envío|enviar|salir|venta|entrega)\w*|\breacondicionad\w+"
    r"|\bsegunda mano\b|\bfabricad\w+|\bhech[oa]s? a mano\b|\ba mano\b",
    r"\b(?:spare )?parts (?:are|for sale|shop)\b|\bersatzteile\b|\bpièces détachées\b|\brepuestos "
    r"(?:para|originales)\b|\brepair kits?\b|\breparatur-?sets?\b|\bkits? de r\w+",
    r"\bgeöffnet\b|\böffnungszeiten\b|\bopen (?:from|mon|tue|daily)\b|\bouverte?s? (?:du|de|le)\b"
    r"|\babiert[oa] (?:de|los)\b|\bhorarios?\b|\bwork with us\b|\bwir suchen\b|\brecrut\w+"
    r"|\bbuscamos\b|\bhiring\b",
    r"\b(?:excluded|ausgeschlossen|ausgenommen|exclue?s?|excluid[oa]s?|not covered|void"
    r"|erlischt|anul\w+|must|muss|müssen|doit|debe)\b",
    r"\b(?:replac|ersetz|ersatz|rempla|sustitu|reemplaz)\w*[^;.]{0,25}\b(?:or|oder|ou|o|u) [^;.]{0,"
    r"25}\b(?:repair|repar|répar|nachbesser)\w*|\b(?:repair|repar|répar|nachbesser)\w*[^;.]{0,25}"
    r"(?:,|\bor|\boder|\bou|\bo|\bu) [^;.]{0,30}\b(?:replac|ersetz|ersatz|umtausch|tausch|rempla"
    r"|échang|exchang|rembours|refund|erstatt|sustitu|reemplaz|cambi|reembols|devol)\w*",
    r"\b(?:artificial|floral|blumen|florales)\b|\b(?:hair|skin|lip|nail|cream|crème|creme|crema)"
    r"\b|\b(?:website|app|software|site web|página web)\b",
)
"""That it is told how to, done to what is sold, or by others, or promised by a guarantee."""

SERVICES: Final = rule(r"\b(?:services?|serviceleistungen|sav|servicios?)\b")
"""Headings of all that a shop does, deliveries with the rest."""

OTHER_ONE: Final = rule(
    r"\b(?:gegen|contre|por|for) (?:eine?n? |une? )?(?:ander|autre|otr|another|längere|kürzere"
    r"|größere)\w*"
)
SWAPPED: Final = rule(
    OTHER_ONE.pattern,
    r"\bexchang\w*|\bswap\w*|\b\w*umtausch\w*|\béchang\w*|\b(?:canje|cambi(?:o|os) de (?:talla"
    r"|color))"
    r"\b|\bunhappy\b|\bdon't suit\b|\bgefällt\b|\bplaît\b|\bgusta\b",
)
"""Where parts are changed for others that shoppers like better."""

MADE_READY: Final = rule(
    r"\b(?:leaves?|verlässt|verlassen|quitten?t?|salen? de) (?:our|unsere?|notre|nuestr\w+)\b",
    r"\b(?:trained|geschult|ausgebildet|formée?s?|formad[oa]s?) (?:in|on|à|aux|en)\b",
    r"\b(?:fertigt|fertigen|näht|nähen|coud|cousent|cosen?|makes?|sews?|builds?|crafts?"
    r"|fabriqu\w+) (?:wir )?"
    r"(?:jede[nrsm]?|alle|chaque|tous|toutes|cada|tod[oa]s|every|each|all)\b",
    r"\bbefore (?:dispatch|shipping|(?:the )?sale|it leaves|they leave|leaving|(?:it is|they are"
    r"|being)"
    r" (?:sold|shipped|sent|dispatched))\b|\bwhen you order; our staff\b|\b(?:are|is) (?:sold"
    r"|offered) as"
    r" (?:used|second)",
    r"\bvor (?:dem |der )?(?:versand|auslieferung|verkauf)\b|\bbevor (?:es|sie|er) (?:\w+ "
    r")?(?:verkauft"
    r"|verschickt|versandt|das haus)\b",
    r"\bavant (?:l'expédition|expédition|l'envoi|la vente|la mise en vente|de partir)\b",
    r"\bantes d(?:e|el) (?:la |su )?(?:envío|enviar\w*|salir|venta|vender\w*)\b",
)
"""What is done to goods before they are sold."""

NO_DENIAL: Final = rule(
    r"\b(?:never|nie|niemals|jamais|nunca) (?:\w+ )?(?:outsourced?|sub-?contracted|sent away"
    r"|farmed out|en sous-traitance|sous-traitée?s?|subcontratad\w+|außer haus|fremdvergeben)\b"
    r"|\b(?:ni|ne) (?:rien )?sous-trait\w+|\bno (?:longer )?(?:arranca|enciende|funciona|works?"
    r"|start\w*)\b|\bne (?:démarre|marche|fonctionne|tourne) plus\b|\bsin que (?:pagues|usted "
    r"pague|tengas)\b|\bnicht nur\b|\bwon't start\b|\bnot (?:on your own|alone|only)\b|\bnicht "
    r"allein\w*\b"
    r"|\bpas seule?s?\b|\bno (?:estás|está) sol[oa]\b|\bsin que pagues[^;.]{0,40}",
)
"""Words for no that deny no repair."""
