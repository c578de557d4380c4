"""What is done to goods that are sold, by others, or for looks, and is no repair of the shop.

All patterns are for folded text.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.services.repair_words import LEFT_TO_OTHERS
from aftersales_eval.sources.web.text.services.workshop_words import MEND, TRADE

NOT_OURS: Final = rule(
    LEFT_TO_OTHERS,
    r"\b(?:arrived?|on arrival|in transit|delivery|delivered|courier|angekommen|geliefert"
    r"|transport|livraison|arrivée?s?|livreur|llegó|llegado|transporte|entrega)\b",
    r"\bmanufacturers?\b|\bhersteller\w*|\bfabricants?\b|\bfabricantes?\b|\bmakers? of\b",
    r"\bhow to\b|\bcomment\b|\bwie (?:sie|du|man|ihr)\b|\bcómo\b(?! (?:nuev|el primer|recién))"
    r"|\bvideos?\b|\btutori\w+|\btutos?\b|\bguides?\b|\bguías?\b|\bvidéos?\b|\b(?:learn\w*"
    r"|lern(?:en|st|t|e)|appren\w+|aprend\w+|enseñ\w+|teach\w*)\b|\b(?:ihre|deine|eure) "
    r"(?:bestellung|lieferung)\b|\byour (?:order(?! (?:number|no))|delivery|parcel)\b|\b(?:votre"
    r"|ta) (?:commande|livraison)(?! n)\b|\b(?:tu|su) pedido\b|\b(?:kurs|cours|curso|clase"
    r"|lehrgang)\w*|\bclass(?:es)?\b|\blessons?\b|\bcourses?\b|\byourself\b|\bselbst\b(?! bei)"
    r"|\bvous-même|\b(?:tú|usted) mism",
    r"\bbefore (?:dispatch|shipping|sale|it leaves|they leave|leaving|delivery)\b|\brefurbish\w*"
    r"|\breconditioned\b|\bpre-?owned\b|\bsecond-?hand\b|\bhand-?made\b|\bby hand\b|\bused "
    r"(?:bikes|instruments|goods|machines)\b",
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
    r"\b(?:excluded|ausgeschlossen|ausgenommen|exclue?s?|excluid[oa]s?|not covered|void|erlischt"
    r"|anul\w+|must|muss|müssen|doit|debe)\b",
    r"\b(?:replac|ersetz|ersatz|rempla|sustitu|reemplaz)\w*[^;.]{0,25}\b(?:or|oder|ou|o|u) [^;.]{0,"
    r"25}\b(?:repair|repar|répar|nachbesser)\w*|\b(?:repair|repar|répar|nachbesser)\w*[^;.]{0,25}"
    r"(?:,|\bor|\boder|\bou|\bo|\bu) [^;.]{0,30}\b(?:replac|ersetz|ersatz|umtausch|tausch|rempla"
    r"|échang|exchang|rembours|refund|erstatt|sustitu|reemplaz|cambi|reembols|devol)\w*",
    r"\b(?:artificial|floral|blumen|florales)\b|\b(?:hair|skin|lip|nail|cream|crème|creme|crema)\b"
    r"|\b(?:website|app|software|site web|página web)\b",
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
    r"|color))\b|\bunhappy\b|\bdon't suit\b|\bgefällt\b|\bplaît\b|\bgusta\b",
)
"""Where parts are changed for others that shoppers like better."""

MADE_READY: Final = rule(
    r"\b(?:leaves?|verlässt|verlassen|quitten?t?|salen? de) (?:our|unsere?|notre|nuestr\w+)\b",
    r"\b(?:trained|geschult|ausgebildet|formée?s?|formad[oa]s?) (?:in|on|à|aux|en)\b",
    r"\b(?:fertigt|fertigen|näht|nähen|coud|cousent|cosen?|makes?|sews?|builds?|crafts?"
    r"|fabriqu\w+) (?:wir )?(?:jede[nrsm]?|alle|chaque|tous|toutes|cada|tod[oa]s|every|each|all)\b",
    r"\bbefore (?:dispatch|shipping|(?:the )?sale|it leaves|they leave|leaving|(?:it is|they are"
    r"|being) (?:sold|shipped|sent|dispatched))\b|\bwhen you order; our staff\b|\b(?:are|is) "
    r"(?:sold|offered) as (?:used|second)",
    r"\bvor (?:dem |der )?(?:versand|auslieferung|verkauf)\b|\bbevor (?:es|sie|er) (?:\w+ "
    r")?(?:verkauft|verschickt|versandt|das haus)\b",
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
    r"allein\w*\b|\bpas seule?s?\b|\bno (?:estás|está) sol[oa]\b|\bsin que pagues[^;.]{0,40}",
)
"""Words for no that deny no repair."""

OTHER_MATTERS: Final = rule(
    r"\b(?:hire|rentals?|verleih|\w*vermietung|mietger\w+|location|alquiler)\b",
    r"\b(?:repair caf\w+|nähcaf\w+|\w*reparaturcaf\w+|caf[eé] (?:de )?r[eé]para\w+|eyebrows?"
    r"|augenbrauen|sourcils|cejas)\b",
    r"\b(?:sprays?|bombe|balm|balsam|baume|bálsamo|sealants?|klebstoffe?|colles?|pegamentos?)\b",
    r"\b(?:insurance|protection plans?|\w*versicherung\w*|\w*schutzbrief\w*|assurances?|seguros?"
    r"|leasing|abos?)\b",
    r"\b(?:careers?|jobs?|vacanc\w+|join us|karriere|stellen\w*|recrutement|emplois?|carrières?"
    r"|empleo|trabaja con nosotros)\b",
    r"\b(?:recycling|take-?back|trade-?in|donations?|altgeräte\w*|entsorgung|rücknahme|reprise"
    r"|recyclage|dons?(?!')|reciclaje|donaciones)\b",
    r"\b(?:tutorials?|how-?to|guides?|ratgeber|anleitungen|tutos?|tutoriels?|tutoriales)\b",
    r"\b(?:repair kits?|patch(?:es)?|reparatursets?|flicksets?|kits? de \w+|parches)\b",
    r"\b(?:hair|skin|\w*haar(?:pflege)?|haut\w*|cheveux|peau|soins d\w+|cabello|piel)\b",
    r"\b(?:delivery|deliveries|shipping|transit|lieferung|versand|transportsch\w+|livraisons?"
    r"|expédition|envíos?|entregas?|transporte)\b(?!,| (?:and|und|et|y|&))",
)
"""Headings below which nothing is mended for those who bring it."""

USED: Final = rule(
    r"\b(?:ex-display|ausstellungsst\w+|exposition|exposición|b-ware|graded|seconds|second choix"
    r"|tara|outlet|vintage|antiques?|refurbished|second-?hand|pre-?owned|pre-?loved|used"
    r"|reconditioned|\w*gebraucht\w*|generalüberholt\w*|occasions?|reconditionnée?s?|seconde main"
    r"|reacondicionad[oa]s?|segunda mano|usad[oa]s|ocasión)\b",
)
"""Headings of goods that were used before."""

MADE_SO: Final = rule(
    r"\b(?:each|every|jede[rsmn]?|chaque|cada)\b",
    rf"\b(?:is|are|been|werden|wird|sind|sont|est|se) (?:[\w'-]+ ){{0,3}}{MEND}\b(?! (?:cent|team"
    rf"|shop))"
    r"|\b(?:reparad|revisad|restaurad)[oa]s? (?:en|por)\b",
)
"""That goods are mended."""

LONG_AGO: Final = rule(
    r"\b(?:haben|hat)\b[^;,.]{0,40}\b(?:repariert|überholt|instandgesetzt)(?=[,.;]|$)|\bhan "
    r"reparado\b|\bont remis\b|\b(?:engineers|technicians|team) (?:have )?repaired\b",
    r"\b(?:grand\w+|he|she|who|father|founder) (?:\w+ )?(?:repair|mend|fix|restor)ed\b",
    r"\b(?:reparier|flick|restaurier|besohl)ten?(?=[.,;]|$)",
    r"\b(?:répar|restaur|ressemel)ai(?:t|ent)\b|\bont (?:réparé|restauré)\b",
    r"\b(?:repar|arregl|restaur)aban?\b",
)
"""Who mended once."""

SOLD_AGAIN: Final = rule(
    rf"\b(?:ha(?:s|ve) been|ont été|a été|han? sido) (?!\w+ing\b)(?:\w+ )?{MEND}\b|\bwurden? "
    rf"[^;.]{{0,40}} {MEND}\b",
    r"\b(?:each|every|all|jede[rs]?|alle|chaque|tous|toutes|cada|tod[oa]s)\b[^;.]{0,40}\b(?:has "
    r"been|have been|wurden?|a été|ont été|ha sido|han sido)\b",
    r"\b(?:repaired|restored|serviced|overhauled),? (?:and|&) (?:fully )?(?:tested|checked|cleaned"
    r"|ready|sold|inspected)\b|\b(?:tested|checked|cleaned) and (?:repaired|overhauled)\b",
    r"\b(?:repariert|überholt|instandgesetzt),? und (?:\w+ )?(?:getestet|geprüft|gereinigt"
    r"|verkauft)\b|\b(?:getestet|geprüft) und (?:repariert|überholt)\b",
    r"\b(?:réparée?s?|révisée?s?|restaurée?s?) (?:et|puis) (?:testée?s?|contrôlée?s?|nettoyée?s?"
    r"|vendue?s?)\b|\btestée?s? et réparée?s?\b",
    r"\b(?:reparad|revisad|restaurad)[oa]s? y (?:probad|comprobad|limpi|vendid|revisad)\w+",
)
"""Goods that are mended to be sold."""

_CARRIERS: Final = (
    r"(?:drivers?|couriers?|carriers?|fahrer\w*|spedition|lieferteam|livreurs?|transporteurs?"
    r"|transportistas?|repartidor(?:es)?)"
)
OR_ELSE: Final = rule(rf"\b{MEND}\b[^;]{{0,12}}\b(?:or|oder|ou|o|u)\b|\b(?:or|oder|ou|o) {MEND}\b")
"""A repair, or something else."""

BY_WHOMEVER: Final = rule(
    r"\b(?:ersatz|replacement|exchange|umtausch|remplacement|échange|sustitución|cambio)(?:,| or| "
    r"oder"
    rf"| ou| o) {MEND}(?:,| or| oder| ou| o)\b|\breparaturservice prüfen\b",
    r"\b(?:near you|in your (?:area|city)|in (?:ihrer|deiner) nähe|près de chez vous|cerca de "
    r"(?:ti|usted))\b",
    r"\b(?:on|auf|sur|en) (?:our|unserem|notre|nuestro) (?:\w+ )?(?:channel|kanal|chaîne|canal"
    r"|blog)\b|\b(?:en|im) v[ií]d[ée]o\b|\b(?:lema|motto|devise|slogan)\b",
    r"\b(?:your|ihre?|deine?|votre|tu|su) (?:\w+ )?(?:\w*werkstatt|garage|garagiste|taller) (?:can"
    r"|kann|peut|puede)\b|\b(?:repairs?|repariert|répare|dépanne|repara) (?:its|seine?|ses|sus) ",
    r"\b(?:repair costs?(?! ?[£$€\d])|reparaturkosten|frais de réparation|(?:gastos|costes) de "
    r"reparación)\b",
    r"^\W*(?:rent|hire|mieten?|louez|alquil[ae]|flicken,)(?!\w)",
    r"\b(?:choice|choose|choosing|wahl|wählen|choix|choisir|elegir|elección) (?:between|zwischen"
    r"|entre)\b",
    r"\b(?:right to repair|recht auf reparatur|droit à la réparation|derecho a (?:la "
    r")?reparaci\w+)\b",
    rf"\b{MEND}\b[^;]{{0,25}}\b(?:or|oder|ou|o) (?:\w+ ){{0,2}}(?:sends?|get|receive|gives?|supply"
    r"|erhalten|bekommen|schicken|liefern|recevez|envoy\w+|donn\w+|mand\w+|enví\w+|recib\w+)\b",
    r"\b(?:independent|freien?|unabhängige\w*|indépendante?s?|independientes?) \w+|\b\w+ "
    r"(?:indépendante?s?|independientes?)\b",
    r"\b(?:escalators?|rolltreppe\w*|aufzug|ascenseur|escalera mecánica|ascensor)\b",
    r"\b(?:seller|verkäufer|vendeur|vendedor|empresario|retailer|händler)\b[^;]{0,12}\b(?:must"
    r"|has to|muss|doit|debe\w*|verpflichtet)\b",
    r"\b(?:un-?authori[sz]ed|non[- ]autoris\w+|nicht autorisiert\w*|unbefugt\w*|no "
    r"autorizad[oa]s?)\b",
    r"\b(?:sus aparatos|ses appareils)\b",
    rf"\b(?:an?|any|your|local|good|eine?n?|guter|jede[rn]?|un|une|votre|bon|tout|cualquier|buen"
    rf"|tu) (?:\w+ )?{TRADE} (?:can|could|will|may|kann|könnte|peut|pourra|saura|puede|podrá"
    rf"|sabrá)\b",
    rf"\b{_CARRIERS}\b[^;]{{0,12}}\b(?:cause|break|damage|verursach|beschädig|cass|abîm|romp|dañ)",
    r"\b(?:volunteers?|freiwillige\w*|ehrenamt\w*|bénévoles?|voluntari[oa]s?|developers?"
    r"|entwickler\w*|développeu\w+|desarrollador\w*|trade[- ]in|finds? (?:it|them) a new home)\b",
    r"^\W*(?:self-\w+ \w+ )?(?:repairs?|restores?|fixe?s?|mends|seals|dichtet|flickt|répare|repara"
    r"|restaura) (?:the |die |les |los |las )?(?:worn|dry|damaged|punctures?|holes?|tears|cracks"
    r"|scratch\w*|löcher|risse|kratzer|crevaisons?|trous|fissures|rayures|pinchazos|grietas"
    r"|agujeros|rasguños)\b",
    r"\b(?:partnerwerkst\w+|(?:protection|care|insurance) plan|service plan|leasing|schutzbrief"
    r"|for charity)\b",
    r"\b(?:decide|entscheid\w+|décid\w+|decid\w+),? (?:whether|if|ob|si)\b",
)
"""That others mend, or mar, or that it is up to shoppers."""

MAYBE: Final = rule(
    rf"\b(?:reparieren|instandsetzen|besohlen|flicken) (?:zu )?lassen\b|\bfaire {MEND}|\b(?:can"
    rf"|could|may|should|to|by) (?:have|get|having|getting) (?:[\w'-]+ ){{1,4}}{MEND}\b",
    rf"\b(?:you|customers|one) (?:can|could|may|might) (?:\w+ )?{MEND}\b",
    rf"\b(?:können|kannst|könnt|kann)\b[^;]{{0,60}}\b{MEND}\b",
    rf"\b(?:pouvez|peut|peuvent|peux)\b[^;]{{0,40}}\b{MEND}\b",
    rf"\b(?:puede|puedes|pueden)\b[^;]{{0,30}}\b{MEND}\b|\bse {MEND}\b",
)
"""That goods can be mended, whoever does it."""
