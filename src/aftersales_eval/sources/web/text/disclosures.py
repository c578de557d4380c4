"""What a written warranty discloses: the nine elements of 16 CFR 701.3(a), in four languages.

Only passages about a warranty of goods count, by a heading above them or by their own words; each
element is claimed once for a page, with the sentence that says it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from aftersales_eval.model.claim import Claim, Passage
from aftersales_eval.sources.web.text.folding import fold, rule
from aftersales_eval.sources.web.text.sayings import Saying, holds, sayings, unreal
from aftersales_eval.sources.web.text.subjects import WARRANTY, about, is_warranty

_SPAN: Final = (
    r"(?:\d+|a|an|one|two|three|four|five|six|seven|ten|twelve|twenty[- ]?four|thirty[- ]?six|ein"
    r"|eine[mnrs]?|zwei|drei|vier|fünf|sechs|sieben|zehn|zwölf|vierundzwanzig|une?|deux|trois"
    r"|quatre|cinq|six|sept|dix|douze|vingt-quatre|uno?|una|dos|tres|cuatro|cinco|seis|siete|diez"
    r"|doce|veinticuatro)(?: ?\(\d+\)| ?\([a-z]+\))?[- ]?(?:full |volle[nr]? |calendar )?(?:years?"
    r"|months?|days?|jahre?n?s?|monate?n?s?|ans?|années?|mois|años?|meses|mes|días)\b"
)

ELEMENTS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType({
    "coverage-persons": rule(
        r"\b(?:who|whoever|person(?:s)? (?:who|that)) (?:first |originally )?(?:bought|purchased"
        r"|owns|buys)\b|\bonly (?:covers|for) (?:the |private )?(?:consumers|households|residents"
        r"|customers)\b",
        r"\b(?:original|first|initial) (?:retail |end[- ]?)?(?:purchasers?|buyers?|owners?|users?"
        r"|consumers?|customers?)\b",
        r"\b(?:not|non-?|fully|freely|is|be|may be)[ -]?transfer(?:able|red)\b|\bcannot be"
        r" (?:transferred|assigned)\b|\b(?:subsequent|second|next|new) (?:owners?|purchasers?"
        r"|buyers?)\b",
        r"\b(?:erst|original|end)(?:käufer|erwerber|besitzer|kunde|eigentümer|verbraucher)\w*\b"
        r"|\b(?:erste[nr]?|ursprüngliche[nr]?) (?:käufer|erwerber|besitzer|eigentümer|endkunde)",
        r"\bübertragbar\b|\b(?:zweit|nach)(?:käufer|besitzer|erwerber)\w*\b|\bübertragen werden\b"
        r"|\bgilt nur für (?:verbraucher|private|privat)\w*",
        r"\b(?:premiers?|premier) (?:acheteur|acquéreur|propriétaire|utilisateur)\b|\b(?:acheteur"
        r"|acquéreur|propriétaire) (?:initial|d'origine|originel)\b|\b(?:non |in|pas )?(?:cessible"
        r"|transférable|transmissible)\b|\bintransmissible\b",
        r"\b(?:comprador|propietario|adquirente|usuario|dueño) (?:original|inicial|final)\b"
        r"|\bprimer (?:comprador|propietario|adquirente|dueño|usuario)\b|\bin?transferible\b"
        r"|\bintransmisible\b|\bpropietarios posteriores\b",
    ),
    "parts": rule(
        r"\bdefects? (?:in|of) (?:\w+ )?(?:the )?(?:materials?|workmanship|manufactur\w+|design)\b"
        r"|\b(?:manufacturing|material|production) (?:defects?|faults?)\b|\bfaulty (?:materials?"
        r"|workmanship)\b|\bfaults? in (?:materials?|workmanship)\b",
        r"\b(?:does|do|will|shall) not (?:cover|apply to|extend to|include)\b|\bnot covered\b"
        r"|\b(?:are|is) (?:all )?(?:covered|excluded)\b(?! by (?:our )?insurance)|\bexcludes\b"
        r"|\b(?:warranty|guarantee) covers\b|\bexcluded from (?:the|this|our)\b",
        r"\b(?:material|fabrikations|herstellungs|verarbeitungs|produktions|fertigungs"
        r"|konstruktions)(?:-|-?\w* (?:und|oder|sowie) \w*)?(?:fehler|mängel|mangel)\w*"
        r"|\b(?:material|fabrikations|herstellungs|verarbeitungs|produktions)- (?:und|oder|sowie)",
        r"\bvon der (?:\w+)?garantie (?:\w+ )?(?:ausgenommen|ausgeschlossen|umfasst|erfasst)\b"
        r"|\bgarantie (?:umfasst|deckt|erstreckt sich|gilt nicht für|erfasst|bezieht sich)\b"
        r"|\bnicht (?:abgedeckt|von der garantie)\b|\bausgenommen (?:sind|ist|von)\b|\b(?:sind"
        r"|ist) (?:von der garantie )?(?:ausgenommen|ausgeschlossen|abgedeckt)\b"
        r"|\bverschleißteile\b[^.]{0,60}\b(?:nicht|ausgeschlossen|ausgenommen)\b",
        r"\b(?:défauts?|vices?) (?:de|du|des) (?:matériel|matériau\w*|matière\w*|fabrication"
        r"|pièces|conception)\b|\bgarantie (?:ne )?(?:couvre|s'applique pas|s'étend)\b|\b(?:n'est"
        r"|ne sont) pas (?:couvert|garanti)\w*|\b(?:sont|est) (?:exclu|couvert)e?s?\b|\bexclus? de"
        r" la garantie\b|\bpièces d'usure\b",
        r"\bdefectos? (?:de|en) (?:los |el )?(?:material\w*|fabricación|mano de obra|diseño"
        r"|origen)\b|\bgarantía (?:no )?(?:cubre|incluye|se aplica a|abarca|se extiende a)\b|\bno"
        r" (?:está|están|queda|quedan) cubiert\w+|\b(?:queda|quedan|están) (?:excluid|cubiert)\w+"
        r"|\bexcluid[oa]s? de la garantía\b|\bfallos de fabricación\b",
    ),
    "remedy": rule(
        r"\b(?:repair|replace|refund|fix|mend|correct)\b[^;]{0,60}\b(?:or|and|,) (?:\w+"
        r" ){0,3}(?:repair|replac|refund|credit|reimburs)\w*",
        r"\b(?:we|manufacturer|[a-z]+ (?:will|shall)|will be|are|is)\b[^;]{0,60}\b(?:repair|replac"
        r"|refund|exchang|fix)(?:e?d?|ed|aced?)\b[^;]{0,80}\b(?:free|no (?:extra )?c(?:ost|harge)"
        r"|without charge|at our (?:own )?(?:cost|expense|option|discretion))\b",
        r"\b(?:we|will|shall) (?:\w+ ){0,3}(?:repair|replace) (?:it|them|the|any|your|such"
        r"|defective|faulty)\b",
        r"\b(?:repariert?|reparieren|ersetzt?|ersetzen|tauschen|austauschen|beheben|beseitigen"
        r"|instand ?setzen|getauscht|behoben|nachgebessert)\b[^;]{0,80}\b(?:oder"
        r"|und)\b[^;]{0,60}\b(?:repariert?|reparieren|ersetzt?|ersetzen|austauschen|erstattet?"
        r"|erstatten|austausch|ersatz|tauschen|getauscht|ausgetauscht)\b",
        r"\b(?:reparatur|instandsetzung)\w* oder (?:\w+ ){0,2}(?:austausch|ersatz|umtausch|neu)\w*",
        r"\b(?:kostenlos|kostenfrei|unentgeltlich|gratis|ohne berechnung|auf unsere"
        r" kosten)\w*\b[^;]{0,60}\b(?:reparier|repariert|ersetz|ausgetauscht|austausch|behob"
        r"|reparatur|ersatz|instand|getauscht)\w*",
        r"\b(?:répar|rempla[cç]|rembours|échang)\w*[^;]{0,60}\b(?:ou|et)\b (?:[\w']+"
        r" ){0,4}(?:répar|rempla[cç]|rembours|échang|l'échang|le rempla[cç])\w*",
        r"\b(?:répar|rempla[cç]|échang)\w*\b[^;]{0,60}\b(?:gratuit|sans frais|à nos frais|pris en"
        r" charge|sans supplément)\w*|\b(?:gratuitement|sans frais|à nos"
        r" frais)\b[^;]{0,40}\b(?:répar|rempla[cç]|échang)\w*",
        r"\b(?:repar|sustitu|reemplaz|reembols|cambi)\w*[^;]{0,60}\b(?:o|y|u)\b (?:\w+"
        r" ){0,4}(?:repar|sustitu|reemplaz|reembols|cambi)\w*",
        r"\b(?:repar|sustitu|reemplaz|cambi)\w*\b[^;]{0,60}\b(?:gratuita?|gratis|sin (?:coste"
        r"|cargo|costo)|gratuitamente)\b|\b(?:gratuitamente|gratis|sin (?:coste"
        r"|cargo))\b[^;]{0,40}\b(?:repar|sustitu|reemplaz)\w*",
    ),
    "duration": rule(
        rf"\b{_SPAN}[^;]{{0,60}}\b\w*(?:warrant|guarant|garant|gewährleist)\w*",
        rf"\w*(?:warrant|guarant|garant|gewährleist)\w*[^;]{{0,100}}\b{_SPAN}",
        r"\b(?:life ?time|lifelong) (?:limited )?(?:warrant|guarant)\w*|\b(?:warrant|guarant)\w*"
        r" (?:for life|lasts a lifetime)|\blebenslange \w*garantie|\bgarantie à vie\b|\bgarantía"
        r" (?:de por vida|vitalicia)\b",
        rf"\b(?:for (?:a period of )?|während|für die dauer von|pendant|durante|por un plazo"
        rf" de) ?{_SPAN} (?:from|after|ab|nach|à compter|à partir|desde|a partir)\b",
    ),
    "procedure": rule(
        r"\bclaims? (?:is|are|can be|must be|may be|should be) (?:\w+ )?(?:made|filed|submitted"
        r"|sent|reported)\b|\bkeep (?:your|the) (?:receipt|invoice|proof)\b",
        r"\b(?:kassenbon|rechnung|kaufbeleg)\w* (?:gut )?(?:auf|aufbewahren)\b|\bconservez"
        r" (?:votre|la|le) (?:facture|ticket|preuve)|\b(?:conserve|guarde) (?:su|la|el) (?:factura"
        r"|tique|recibo|ticket)",
        r"\bto (?:make|submit|file|start|open|register|raise|lodge|obtain|get|claim|request|use"
        r"|invoke)(?: \w+){0,4} (?:claim|warranty|guarantee|service"
        r"|repair)\b[^;]{0,200}\b(?:contact|call|send|return|bring|e-?mail|write|fill|complete"
        r"|visit|ship|take|present|go|use|log|keep|ring)\b",
        r"\b(?:contact|call|send|return|bring|e-?mail|write to|visit|ship|take|present|ring|fill"
        r" (?:in|out)|complete)\b[^;]{0,120}\b(?:proof of purchase|receipts?|invoice|sales slip"
        r"|claim form|service cent(?:re|er)|(?:make|start|file|open|submit) a (?:warranty "
        r"|guarantee )?claim|warranty (?:service|claims?|department|form)|order number|to (?:make"
        r" a )?claim)\b",
        r"\b(?:proof of purchase|receipt|invoice) (?:is|must be|needs to be|will be) (?:\w+"
        r" )?(?:required|needed|presented|enclosed|shown|included)\b",
        r"\b(?:wenden|senden|schicken|bringen|kontaktieren|melden|rufen|reichen|füllen|legen"
        r"|schreiben|nehmen)\b[^;]{0,140}\b(?:kaufbeleg|rechnung|quittung|kassenbon|kaufnachweis"
        r"|kundendienst|service|händler|garantieformular|formular|garantiekarte|werkstatt|an uns"
        r"|bei uns|kassenzettel|garantiefall|kontakt)\w*",
        r"\b(?:im garantiefall|garantieansprüche?|garantieantrag|um die garantie|zur"
        r" geltendmachung)\b[^;]{0,160}\b(?:wenden|senden|schicken|bringen|kontaktieren|melden"
        r"|rufen|vorlage|vorlegen|einzusenden|einsenden|geltend zu machen|eingereicht|angemeldet"
        r"|schreiben)\b",
        r"\b(?:kaufbeleg|rechnung|kassenbon|quittung|kaufnachweis)\w*\b[^;]{0,60}\b(?:vorzulegen"
        r"|vorlegen|erforderlich|beizufügen|beifügen|vorgelegt|beigelegt|vorlage|notwendig)\b",
        r"\b(?:contactez|envoyez|renvoyez|retournez|rapportez|appelez|adressez|présentez|joignez"
        r"|remplissez|écrivez|contacter|adresser|présenter|envoyer|apportez|s'adresser"
        r"|retourner)\b[^;]{0,140}\b(?:preuve d'achat|facture|ticket de caisse|justificatif"
        r"|service client|service après-vente|s\.?a\.?v|formulaire|revendeur|bon de garantie"
        r"|numéro de commande|centre de service|atelier)",
        r"\b(?:pour (?:faire jouer|bénéficier de|mettre en oeuvre|faire valoir|activer|invoquer)"
        r"|mise en oeuvre de) (?:\w+ )?(?:la |cette |votre |notre"
        r" )?garantie\b[^;]{0,200}\b(?:contact|envoy|adress|retourn|appel|présent|remplir"
        r"|remplissez|rapport|écri)\w*",
        r"\b(?:preuve d'achat|facture|ticket de caisse) (?:\w+ )?(?:est|doit|devra|sera) (?:\w+"
        r" )?(?:exig|requis|présent|joint|nécessaire|obligatoire|demand)\w*",
        r"\b(?:contacte|contactar|póngase en contacto|ponerse en contacto|envíe|envía|enviar|llame"
        r"|llama|lleve|diríjase|presente|presentar|rellene|escriba|escríbanos|devuelva|remita"
        r"|acuda|adjunte|adjuntar)\b[^;]{0,140}\b(?:factura|tique|ticket|recibo|justificante"
        r"|comprobante|servicio (?:técnico|posventa|de atención|postventa)|formulario|vendedor"
        r"|atención al cliente|número de pedido|prueba de compra)",
        r"\bpara (?:hacer (?:uso|valer|efectiva)|tramitar|reclamar|solicitar|utilizar|ejercer"
        r"|activar)(?: \w+){0,3} garantía\b[^;]{0,200}\b(?:contact|póngase|envi|envía|llam|present"
        r"|rellen|escrib|acud|dirij|adjunt|diríj)\w*",
        r"\b(?:factura|tique|ticket|justificante|comprobante)(?: de compra)? (?:es|será|debe)"
        r" (?:\w+ )?(?:imprescindible|necesari|obligatori|presentar|exig)\w*",
    ),
    "dispute": rule(
        r"\b(?:arbitrat(?:ion|or|ed?)|mediat(?:ion|or)|ombudsman)\b|\bdispute (?:settlement"
        r"|resolution)\b|\b(?:settle|resolve)\w* (?:any |all |such |a )?(?:\w+ )?disputes?\b",
        r"\bschlichtung\w*|\bschiedsgericht\w*|\bschiedsstelle\w*|\bstreitbeilegung\w*"
        r"|\bmediation\b|\bschiedsverfahren\b|\bombuds\w+",
        r"\bmédiat(?:eur|ion|rice)\b|\barbitrage\b|\brèglement (?:amiable |extrajudiciaire )?des"
        r" (?:litiges|différends)\b|\bconciliat(?:eur|ion)\b|\brèglement amiable\b",
        r"\barbitraje\b|\barbitral\w*\b|\bmediación\b|\bmediador\b|\bresolución (?:\w+ )?de"
        r" (?:conflictos|litigios|disputas|controversias)\b|\bconciliación\b",
    ),
    "implied-limits": rule(
        r"\bimplied (?:\w+ )?(?:warrant|guarant|condition)\w*|\bwarrant\w+ of (?:merchantability"
        r"|fitness)\b|\bhow long an implied\b",
        r"\b(?:stillschweigende|implizite|konkludente)[nrs]? (?:\w+ )?(?:gewährleistung|garantie"
        r"|zusicherung)\w*",
        r"\bgaranties? (?:implicite|tacite)s?\b|\bgarantías? (?:implícita|tácita)s?\b",
    ),
    "damages-exclusion": rule(
        r"\b(?:incidental|consequential|indirect|special|resulting)(?:,? (?:and|or"
        r"|and/or)? ?(?:incidental|consequential|indirect|special|punitive))* (?:damages?"
        r"|loss(?:es)?)\b",
        r"\b(?:folge|begleit|mangelfolge|neben)schäden?\b|\bfolge-|\b(?:mittelbare|indirekte)[nr]?"
        r" (?:schäden|schaden|folgeschäden|verluste)\b|\bentgangene[nr]? gewinn\b"
        r"|\bvermögensschäden\b",
        r"\b(?:dommages?|préjudices?|pertes?) (?:\w+ )?(?:indirect|accessoire|consécutif"
        r"|immatériel|conséquent)\w*",
        r"\b(?:daños?|pérdidas?|perjuicios) (?:y perjuicios )?(?:\w+ (?:o|y) )?(?:indirect"
        r"|incidental|consecuen|consecutiv|accesori|fortuit)\w*|\blucro cesante\b",
    ),
    "legal-rights": rule(
        r"\bspecific legal rights\b|\b(?:statutory|legal) (?:\w+ )?rights\b|\brights under (?:\w+"
        r" )*law\b|\b(?:vary|varies) from state to state\b|\brights (?:that|which) vary\b"
        r"|\bconsumer (?:law|guarantees act|rights act)\b",
        r"\bgesetzliche[nr]? (?:\w+ )?(?:\w*rechte?n?|gewährleistung\w*|mängelhaftung|ansprüche?n?"
        r"|mängel\w+)\b|\brechte? (?:\w+ )?aus (?:der )?(?:gewährleistung|mängelhaftung)\b"
        r"|\bgesetzlich zustehen\w*",
        r"\bdroits? (?:\w+ )?(?:légaux|légal|spécifiques)\b|\bgaranties? légales?\b|\bgarantie"
        r" légale\b|\bdroits (?:que (?:vous|la loi)|conférés par la loi)\b",
        r"\bderechos? (?:\w+ )?(?:legal|legales|específicos|estatutarios)\b|\bgarantía legal\b"
        r"|\bderechos que (?:le|te|les) (?:otorga|concede|reconoce|corresponden)\b",
    ),
})  # fmt: skip
"""What says each of the nine, in folded sentences about a warranty."""

_IMPLIED: Final = ELEMENTS["implied-limits"]

_CLAIM_HEADING: Final = rule(
    r"\b(?:how to|how do i|making a|make a|submit|filing|file a|start a)\b.*\b(?:claim|warranty"
    r"|service)|\bclaims?\b",
    r"garantiefall|garantieabwicklung|garantieanspr|reklamieren|schadensfall|geltend",
    r"\bfaire (?:jouer|valoir)\b|\bmise en oeuvre\b|\bprocédure\b|\bque faire\b|\bcomment\b",
    r"\bcómo (?:reclamar|usar|utilizar|hacer|solicitar|tramitar)|\btramitar\b|\bprocedimiento\b",
)
_STEP: Final = rule(
    r"^(?:\d+[.)] ?|please |bitte |por favor,? |then |first |simply )?(?:contact|call|send|return"
    r"|bring|e-?mail|write|fill|complete|visit|ship|take|ring|log in|go to|wenden|senden|schicken"
    r"|bringen|kontaktieren|melden|rufen|schreiben|füllen|contactez|envoyez|renvoyez|retournez"
    r"|rapportez|appelez|remplissez|écrivez|adressez|contacte|contacta|envíe|envía|llame|llama"
    r"|lleve|lleva|rellene|rellena|escriba|escríbanos|acuda|diríjase)\b"
)
_SOLD: Final = rule(
    r"\b(?:extended|additional|optional) (?:warrant|guarant|cover)\w*|garantieverlängerung"
    r"|anschlussgarantie|\bextensions? de garantie\b|\b(?:extensión|ampliación) de (?:la"
    r" )?garantía\b|\binsurance\b|versicherung|\bassurance\b|\bseguro\b"
)
"""A warranty that is bought besides, or an insurance."""

_REFUSED: Final = rule(
    r"\bno (?:warranty|guarantee)\b|\bwithout (?:any )?(?:warranty|guarantee)\b|\bas is\b",
    r"\bkeine (?:\w+ )?garantie\b|\bohne garantie\b|\baucune garantie\b|\bsans (?:aucune"
    r" )?garantie\b|\b(?:ninguna|sin) garantía\b",
)
_NOT_DISPUTE: Final = rule(
    r"\b(?:not|neither|nor)\b|\bnicht\b|\bweder\b|\bne (?:participons|sommes)\b|\bno"
    r" (?:participamos|estamos)\b"
)
_WEBSITE: Final = rule(
    r"\blicen[sc]es?\b|\b(?:this|our|the) (?:web ?)?site\b|\bwebsite\b|\bwebseite\b|\bsite (?:web"
    r"|internet)\b|\bsitio web\b|\bpágina web\b|\bcontent of\b|\binhalte\b"
)


_STEMS: Final = {
    "coverage-persons": ("origin", "first", "initial", "final", "transf", "subsequent", "who",
                         "only",
                         "owner", "kauf",
                         "kaeuf", "erwerb", "besitz", "ubertrag", "uebertrag", "premier", "cessib",
                         "primer", "propietari", "eigent", "second", "buyer", "nur fur",
                         "transmis"),
    "remedy": ("repar", "repair", "replac", "refund", "fix", "mend", "ersatz", "ersetz", "tausch",
               "behob", "beheb", "beseit", "instand", "rempla", "rembours", "echang", "sustitu",
               "reemplaz", "cambi", "reembols"),
    "duration": ("warrant", "guarant", "garant", "gewahr", "gewaehr", "period", "dauer", "pendant",
                 "durante", "wahrend", "waehrend", "plazo", " for "),
    "dispute": ("disput", "arbitra", "mediat", "mediac", "mediad", "ombud", "schlicht", "schieds",
                "streit", "litig", "differend", "concilia", "amiable", "conflict"),
    "implied-limits": ("impli", "merchantab", "fitness", "stillschw", "konklud", "tacit"),
    "damages-exclusion": ("damage", "loss", "schad", "schaed", "folge", "gewinn", "verlust",
                          "dommage",
                          "prejudice", "perte", "dano", "perdida", "perjuic", "lucro"),
    "legal-rights": ("right", "state", "law", "guarantees act", "gesetz", "recht", "droit", "legal",
                     "derech"),
}  # fmt: skip
"""What a sentence holds at least that says an element; looked for first, since it costs little."""


def read_disclosures(passages: Sequence[Passage]) -> Iterator[Claim]:
    """The elements of a written warranty that a page discloses, each once."""
    warranty = [passage for passage in passages if _of_warranty(passage)]
    missing = dict(ELEMENTS)
    for said in sayings(warranty):
        if not missing:
            return
        if said.asks or said.answer:
            continue
        for element, pattern in list(missing.items()):
            place = _says(element, pattern, said)
            if place is not None and not _void(said, element):
                del missing[element]
                yield said.claim("warranty_disclosures", 1.0, element=element, place=place)


_ALSO_OF_SITES: Final = frozenset(
    ("implied-limits", "damages-exclusion", "coverage-persons", "parts")
)
"""What the terms for using a site or a program say as well."""


def _of_warranty(passage: Passage) -> bool:
    return about(passage) == WARRANTY or is_warranty(fold(passage.text).text)


def _void(said: Saying, element: str) -> bool:
    """Whether a sentence says nothing of the warranty that comes with the goods."""
    if element in _ALSO_OF_SITES and _WEBSITE.search(said.text):
        return True
    return unreal(said.text) or _SOLD.search(said.text) is not None


def _says(element: str, pattern: re.Pattern[str], said: Saying) -> int | None:
    """Where in a sentence an element is said, None where it is not."""
    stems = _STEMS.get(element, ())
    found = pattern.search(said.text) if not stems or holds(said.text, stems) else None
    if element == "procedure" and not found:
        heading = said.topic.rpartition(" / ")[2]
        found = _STEP.match(said.text) if _CLAIM_HEADING.search(heading) else None
    if not found:
        return None
    if element == "duration" and (_REFUSED.search(said.text) or _IMPLIED.search(said.text)):
        return None
    if element == "dispute" and _NOT_DISPUTE.search(said.text):
        return None
    return found.start()
