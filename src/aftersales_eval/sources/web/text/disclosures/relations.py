"""What says an element of a warranty by how words stand to each other, in four languages.

All patterns are for folded sentences about a warranty of goods, with `§` for a duration.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.warranties.plainly import MENDED

_PART: Final = (
    r"(?:\w*frames?|forks?|structures?|\w*motors?|engines?|batter(?:y|ies)|parts|labou?r|pumps?"
    r"|covers?|straps?|chargers?|springs?|seams?|stitching|zips?|buckles?|blades?|heaters?"
    r"|mechanisms?|movements?|electronics|fabrics?|compressors?|drums?|hinges?|soles?|lens(?:es)?"
    r"|\w*rahmen|gabel\w*|\w*gestelle?|\w*motoren|\w*akkus?|batterien?|\w*teile|arbeitszeit|pumpe"
    r"|ladegerät|\w*federn|\w*kern|\w*bezug|bezüge|nähten?|naht|klingen?|niete\w*|gehäuse|mechanik"
    r"|elektronik|antrieb|polster\w*|\w*latten\w*|trommel|kompressor|scharniere|sohlen?|gläser"
    r"|beschichtung\w*|entspiegelung|reißverschl\w+|cadres?|fourches?|moteurs?|piles?|batteries"
    r"|pièces|main[- ]d'oeuvre|déplacements?|pompes?|chargeurs?|ressorts?|coutures?|lames?"
    r"|boîtiers?|mécanismes?|mouvement|électronique|tissus?|housses?|mousses?|compresseurs?"
    r"|tambours?|charnières|semelles?|boucl\w+|verres?|bracelets?|cuadros?|estructuras?"
    r"|horquillas?|motores|pilas?|baterías?|piezas|mano de obra|bombas?|cargador\w*|muelles?"
    r"|costuras?|hojas?|carcasas?|mecanismos?|movimiento|electrónica|telas?|fundas?|compresor\w*"
    r"|tambor\w*|bisagras|suelas?|correas?|cremalleras?|cristal\w*)"
)
_THE: Final = (
    r"(?:the |its |their |both |den |die |das |der |dem |l[ae]s? |l'|du |des |el |los |sus? )"
)
_ANY: Final = r"(?!our|all|every|unsere|alle|jede|nos\b|nuestr|tod[oa]s|tou)"
_NOT_COUNTED: Final = (
    r"\bno (?:guarantee|warranty) (?:on"
    r"|for) \w|\baucune garantie (?:sur|pour) \w",
    r"\b(?:do(?:es)?|is|are|was|were|will)(?: not|n't)(?: \w+){0,2} (?:count\w*|qualif\w*|cover\w*"
    r"|includ\w*|insured|fall (?:under|within)|come under|extend to (?!you)|apply (?:to (?!you)"
    r"|if|when|in (?:the )?cases?)|part "
    r"of|an? (?:defect|fault)|defects|faults|a warranty case)\b|\b(?:counts?|counted|classed"
    r"|considered|regarded|is|are|as) (?:as )?(?:normal|wear|natural)\b",
    r"\b(?:zähl|gehör|(?<!beiden )(?<!diesen )fallen|fällt|deck|umfass|erfass|greif|einschließ"
    r"|erstreck)\w*\b[^;]{0,50}\b(?:nicht|nie|kein\w*|weder)\b|\b(?:nicht|nie"
    r"|weder)\b[^;]{0,50}\b(?:(?:ab)?gedeckt|versichert|umfasst|erfasst|enthalten|eingeschlossen"
    r"|inbegriffen|unter die)\b|\bkein\w* (?:fall für|garantie(?:fall|leistung|anspruch)"
    r"|garantie (?:auf|für|bei)|reklamationsgrund|mangel|mängel|defekt)\b|\b(?:ist|sind|gilt"
    r"|gelten)(?: \w+){0,3} (?:als "
    r")?(?:verschleiß\w*|normal|natürlich)\b",
    r"\bn(?:e |')(?:\w+ ){0,2}?(?:pas|ni|jamais|aucune?)(?: \w+){0,2} (?:couvert|garanti|prise?s? "
    r"en charge|inclu|partie|concern|compt|défaut)\w*|\bn(?:e |')(?:en )?(?:couvr|compren|inclu"
    r"|concern|entr|compt|relèv|garanti|vis)\w* (?:pas|ni|aucun|jamais|plus)\b|\bne (?:joue"
    r"|s'applique|s'étend|porte|vaut) (?:pas|ni)\b",
    r"\b(?:no|tampoco|nunca|ni) (?:se |l[oa]s? )?(?:cubr|inclu|entr[ae]|cuenta|ampar|abarc"
    r"|consider|est[aá]n? (?:cubiert|inclu|garantiz))\w*|\bno (?:es|son) (?:un )?(?:defecto"
    r"|fallo)s?\b|\bno (?:se aplica|vale|alcanza|se extiende) a(?!l comprador)\b",
)
_NO_GOODS: Final = (
    r"(?!(?:(?:the |den |le |el )?(?:manufacturer|hersteller|fabri[ck]\w+)|us|uns|nous|nosotros"
    r"|neu|ander|gleich|mention|indicaci|(?:la|las|this|the|diese[rn]?) "
    r"(?:présente |presente )?(?:garant|warrant|guarant)|(?:eine?|une?) (?:neu|ander|gleich|autre"
    r"|nouve))|(?: ?[:,-])? ?(?:(?:an?|the|any|all|eine?|jede[rs]?|une?|la|les?|toute?|una?"
    r"|l[oa]s?|el|tod[oa]s?|l'|weitere|weitergehende|autre|otr[oa]s?)? ?)?(?:payment|fee|proof"
    r"|presentation|claims?|liab\w+|rights?|compensat\w+|\w*kosten|costs?|postage|rechnung|gebühr"
    r"|aufpreis|bezahlung|vorlage|nachweis|berechnung|entgelt|haftung|ansprüche?"
    r"|schaden(?:s)?ersatz|rechte|paiement|factures?|remise|présentation|devis|frais|recours"
    r"|indemni\w+|responsab\w+|droits?|pago|presentación|gastos|reclamaci\w+|derechos?|indemniz\w+"
    r"|sundays?|holidays?|sonn\w+|feiertag\w*|dimanches?|domingos?|festivos?|countries|länder|pays"
    r"|países|force|höhere|fuerza|für die (?:gesamte|ganze))\b)"
)

PARTS: Final = (
    r"\b(?:guarantee|warranty) includes? (?:\w+ ){0,2}(?:parts|labou?r)\b|\bdefects? (?:in"
    r"|of) (?:\w+ )?(?:the )?(?:materials?|workmanship|manufactur\w+|design)\b"
    r"|\b(?:manufacturing|material|production) (?:defects?|faults?)\b|\bfaulty (?:materials?"
    r"|workmanship)\b|\bcovers? neither\b|\b(?:not|n't) (?:be )?covered\b|\bthe (?:rest|battery"
    r"|motor"
    r"|frame|engine) (?:\w+ )*(?:is|are) (?:warranted|guaranteed|covered) for\b",
    r"\b(?:material|fabrikations|herstellungs|verarbeitungs|produktions|fertigungs"
    r"|konstruktions)(?:-|-?\w* (?:und|oder|sowie) \w*)?(?:fehler|mängel|mangel)\w*|\bvon der "
    r"(?:\w+)?garantie (?:\w+ )?(?:ausgenommen|ausgeschlossen|umfasst|erfasst)\b|\bschließt "
    r"[^;]{0,80} (?:aus|ein)\b|\bdeck(?:en|t) (?:wir|die|diese|unsere garantie)\b|\bgarantie, "
    r"(?:die|welche) [^;]{3,80} (?:umfasst|abdeckt|einschließt|erfasst)\b|\bausgeschlossen (?:von"
    r"|sind|bleib\w+)\b",
    r"\b(?:défauts?|vices?) (?:de|du|des) (?:matériel|matériau\w*|matière\w*|fabrication|pièces"
    r"|conception)\b|\bcouvr(?:ons|e) (?:le|la|les|l'|tous|toutes)|\b(?:sont|est) (?:exclu"
    r"|couvert)e?s?\b(?! (?:\w+ )?§)|\b(?:joue|s'applique) en cas d[e']",
    r"\bdefectos? (?:de|en) (?:los |el )?(?:material\w*|fabricación|mano de obra|diseño|origen)\b"
    r"|\blos (?:defectos|fallos) de fábrica\b|\bcubrimos\b|\b(?:está|están|queda|quedan) "
    r"(?:excluid|cubiert)\w+|\bquedan? fuera\b|\b(?:ampara|cubre|incluye)\b[^;]{0,60}\b(?:piezas"
    r"|componentes|partes|mano de obra)\b",
    r"\b(?:guaranteed|covered|protected|warranted|garantie|garantis?|garantizad\w+|garantía"
    r"|guarantee|warranty)\b[^;]{0,90}\b(?:against|gegen|contre|contra) "
    rf"{_NO_GOODS}\w+",
    r"\b(?:parts|labou?r)(?: and|,| &) (?:labou?r|parts)\b|\bpièces(?: et|,)(?: la)? ?main[- "
    r"]d'oeuvre|\b(?:piezas|repuestos|recambios)(?: y|,)(?: la)? mano de obra|\bauf (?:alle|die"
    r"|sämtliche) (?:\w+ )?\w*teilen?\b|\b(?:ersatz)?teile(?: und|,) (?:arbeit\w*|lohn\w*)",
    r"\b(?:guarantee|warrant|garantier|garantiss|garantiza)\w*\b[^;]{0,60}\b(?:that|dass|que"
    r"|qu'\w+)\b[^;]{0,60}\b(?:not|never|won't|nicht|nie|ne|no)\b[^;]{0,50}\b(?:sag|warp|crack"
    r"|break|rust|fade|leak|tear|peel|split|verform|durchlieg|reiß|brech|rost|verzieh|verblass"
    r"|affaiss|déform|cass|fissur|rouill|décolor|déchir|romp|hund|agriet|oxid|decolor)\w*",
    rf"\b(?:covers?|covering|covered for) (?:the|all|any|every|our|its|your|both|only) (?:\w+ "
    rf"){{0,3}}{_PART}\b|\b(?:wear\w*|tear|damage|scratch\w*|stains?|consumables|schäden|schaden"
    rf"|kratzer|flecken"
    r"|usure\w*|rayures?|taches?|dommages|oxydation|casse|desgaste|golpes|arañazos"
    r"|manchas)\b[^;]{0,70}\b(?:fuera de (?:la )?garantía|hors garantie|außerhalb der garantie"
    r"|(?<!and )(?<!or )(?:out of|outside(?: of)?) (?:the )?(?:warranty|guarantee)|not|n't|nicht"
    r"|pas|exclu\w*)\b|\b(?:batter(?:y|ies)|bulbs?|filters?|hoses|consumables|joints|filtres?"
    r"|consommables|pièces d'usure|batteries|akkus?|filter|dichtungen|leuchtmittel|verschleißteile"
    r"|baterías?|filtros?|juntas|consumibles)\b[^;]{0,70}\b(?:not|n't|exempt|nicht|kein\w*|pas"
    r"|exclu\w*|no)\b",
    r"\bvoids? (?:the|this|your) (?:warranty|guarantee)\b|\bperte de (?:la|cette) garantie\b"
    r"|\bgarantie (?:erlischt|verfällt|entfällt)\b(?! (?:mit|nach))|\bgarantie (?:s'annule|est "
    r"annulée|tombe)\b|\b(?:se (?:perderá|pierde|anula|anulará)|quedará? anulad[oa]|pierde la "
    r"garantía|anulan? la garantía)\b",
    *_NOT_COUNTED,
    rf"\b(?:except(?:ing|ion of)?(?: for)?|exclud(?:es?|ing)|(?<!be )excluded|leav(?:es?|ing) out"
    rf"|other than|apart from|save for|but not|ausgenommen|ausgeschlossen (?:sind|ist)|außer|bis "
    rf"auf|mit ausnahme(?: von)?|(?:nicht|aber) (?:aber|jedoch|nicht)|sauf|hors(?! (?:de|d'"
    rf"|garantie|période))|hormis|excepté\w*|à l'(?:exception|exclusion) d\w+|mais pas|non (?:sur"
    rf"|pour)|salvo|excepto|a excepción de|pero no|quedan? fuera|menos) {_NO_GOODS}\w",
    r"(?<!be )(?<!umtausch )(?<!ckgabe )(?<!tour )(?<!change )(?<!changes )(?<!turns )(?<!ciones "
    r")(?<!cambios )\b(?:exclue?s?|excluded|ausgenommen|ausgeschlossen|excluid[oa]s?|exempt)(?: "
    r"\|)?(?= ?[.,;:|]|$)",
    r"\b(?:guarant|warrant|garant)\w*[^;]{0,90}(?:,| and| y| et| und)(?![^;,]{0,30}(?:repar|répar"
    r"|repair|porto|versand|port\b|envío|shipping|livraison))[^;,]{0,60}\b(?:included"
    r"|compris(?:e?s)?|incluse?s?|inbegriffen|eingeschlossen|inklusive|incluid[oa]s?)\b"
    r"|§[^;]{0,60}\b(?:including|inklusive|einschließlich|y compris|incluid[oa]s?) "
    rf"{_THE}?{_PART}\b|§[^;]{{0,40}} {_PART} (?:included|comprise?s?|incluse?s?|inbegriffen"
    r"|eingeschlossen|incluid[oa]s?)\b",
    r"\b(?:sind|ist) (?:mit |auch )?(?:drin|dabei|inbegriffen|eingeschlossen|enthalten)\b",
    r"§[^;]{0,60}\b(?:against|gegen|contre|contra|frente a|ante) "
    rf"{_NO_GOODS}\w",
    rf"§[^;]{{0,60}}\b(?:on|auf|für|sur|pour|sobre|en|para) {_THE}?(?:{_ANY}[\w-]+ )?{_PART}\b"
    rf"|\b(?:on|auf|für|sur|pour|sobre) {_THE}?(?:{_ANY}[\w-]+ )?{_PART}\b[^;]{{0,60}}§|§ "
    rf"{_PART}(?:,| et| and| und| y)",
    r"^(?:it |this |(?:also |only )?)?cover(?:s|ed)?(?: ?:| (?:is|are)\b)|\bgood for § on\b"
    rf"|\b(?:stand|steh|répond|respond)\w*\b[^;]{{0,40}}\b(?:for|für|de|des|por) {_THE}?{_PART}\b"
    r"|\b(?:porte|portent) sur\b|(?<!ne )\bs'étend (?:à|aux)\b|\bdeckt\b|\bámbito ?:|\bumfang ?:"
    r"|\bportée ?:|\bscope ?:",
)

_PROOF: Final = (
    r"(?:receipts?|invoices?|proof of purchase|sales slip|warranty card|guarantee card|serial "
    r"number|model number|bank statement|order number|modellnummer|bestellnummer|auftragsnummer"
    r"|numéro de commande|número de pedido|numéro de modèle|número de modelo|description of the "
    r"(?:fault|defect)|note of the fault|quittung\w*|\w*beleg\w*|rechnung(?!sdatum)\w*"
    r"|kassenbon\w*|kassenzettel\w*|kaufnachweis\w*|garantiekarte\w*|garantieschein\w*"
    r"|seriennummer\w*|preuve d'achat|factures?|quittance|reçus?|tickets?|ticket de caisse|carte "
    r"de garantie|bon de garantie|justificatif|numéro de série|facturas?|boletas?|comprobantes?"
    r"|tiques?|recibos?|pólizas?|número de serie|justificante|tarjeta de garantía)"
)
_HAND_IN: Final = (
    r"(?:send|sending|post(?!age)|posting|mail|mailing|e-?mail|e-?mailing|ship|bring|bringing|take"
    r"|taking|return(?:ed)?|present(?:ed|ing)?|show|showing|hand(?:ed)?|drop(?:ped)?"
    r"|upload(?:ing)?|attach(?:ing|ed)?|enclos\w+|submit\w*|produc(?:e|ing)|provid(?:e|ing)|call"
    r"|ring|phone|contact(?:ing)?|get in touch|write|writing|come|have|comun[ií]\w+|ten(?:ga)? a "
    r"mano|senden|sende|sendest|schick\w*|bring\w*|komm\w*|ruf\w*|leg\w*|vorleg\w*|vorzuleg\w*"
    r"|zeig\w*|abgeb\w*|abzugeben|einreich\w*|einzureich\w*|meld\w*|schild\w*|halte\w*"
    r"|bereithalt\w*|hochlad\w*|lad\w*|beifüg\w*|beileg\w*|pass(?:ez|er|e)|ven(?:ez|ir|ga)"
    r"|pás[ae]\w*|vorbei\w*|rapport\w+|apport\w+|présent\w+|envoy\w+|renvoy\w+|retourn\w+|dépos\w+"
    r"|adress\w+|introdui\w+|contact\w+|munis\w*|munie?|joign\w+|joindre|ramen\w+|transm\w+"
    r"|présente|lleva\w*|llev[ae]\w*|llév\w+|tra(?:e|iga|er)\w*|tráe\w*|present[ae]\w*|presént\w*"
    r"|enví\w+|enviar\w*|mand[ae]\w*|acud\w+|acérc\w*|acerc\w+|adjunt\w+|muestr\w+|mostr\w+"
    r"|(?<!la )(?<!de )entreg(?!ó)\w+|aport\w+|escrib\w+|llam\w+|pas[ae]\w*|diríj\w+|sub[ae]\w*)"
)
PROCEDURE: Final = (
    rf"\b(?!\w*(?:mos|ons)\b){_HAND_IN}\b[^;|]{{0,110}}\b{_PROOF}\b|\b{_PROOF}\b[^;"
    rf"|]{{0,80}}\b(?!\w*(?:mos|ons)\b){_HAND_IN}\b"
    r"|^(?:au|à la|à l'|chez|dans|to|at|an|bei|zur|zum|a|en|al) [^;]{0,60},? (?:avec|mit|with"
    r"|con) (?:la |le"
    rf" |votre |der |dem |ihrem |the |your |el |su |tu )?{_PROOF}\b",
    r"(?<!we )(?<!we'll )\b(?:keep|save|hold on to) (?:your|the|this) (?:receipt|invoice"
    r"|document)|\b(?:guarde"
    r"|guarda|conserv(?:ar?|e|ez|er)|gardez) (?:el|la|su|tu|votre|le) (?:recibo|factura|tique"
    r"|ticket|facture|preuve)|\b(?:bewahre|heb)\w*[^;]{0,40}\b(?:kassenbon|rechnung|beleg"
    r"|quittung)\w*",
    r"\b(?:formular|antrag|beleg|gerät|rechnung|karte)\w*\b[^;]{0,40}\b(?:ausfüllen|einsenden"
    r"|einschicken|beilegen|mitbringen|vorzeigen|abgeben|abschicken)\b",
    r"^step 1[.:)]|\b(?:steps|schritte|étapes|pasos) (?:to|zum|zur|für|pour|para) (?:\w+ "
    r"){0,2}(?:claim|reklam\w*|garantie\w*|reclamar|tramitar|usar|garantía|activer|faire)\b|\bso "
    r"(?:lösen|machen|nutzen|melden|beanspruchen|reklamieren|gehen)\b|\bhow (?:to|you) claim\b"
    r"|\bcomment (?:faire jouer|activer)\b|\bpara (?:hacerla|hacer) (?:válida|efectiva|valer)\b"
    r"|^para reclamar\b|\b(?:report|register) (?:the|a|any|your) (?:fault|defect|claim|problem)\b"
    r"|\bvoraussetzung (?:dafür )?ist (?:die|eine) registrierung\b",
    r"\b(?:im garantiefall|garantieansprüche?|garantieantrag|um die garantie|zur "
    r"geltendmachung)\b[^;]{0,160}\b(?:wenden|senden|schicken|bringen|kontaktieren|melden|rufen"
    r"|vorlage|vorlegen|einzusenden|einsenden|geltend zu machen|eingereicht|angemeldet"
    r"|schreiben)\b",
    r"\b(?:to (?:use|rely on|benefit from|make use of|claim on) (?:it|this|them)|to make (?:a "
    r")?claim|um (?:sie|diese|die \w*garantie) (?:in anspruch zu nehmen|zu nutzen)|wer (?:\w+ "
    r"){0,3}(?:geltend macht|in anspruch (?:nimmt|nehmen (?:will|möchte)))|pour (?:en "
    r"(?:bénéficier|profiter)|l'(?:activer|utiliser|invoquer)|la faire (?:jouer|valoir))|para "
    r"(?:hacer uso de|usar|utilizar|beneficiarse de|disfrutar de|activar)l?[oa]?(?: ella| esta| "
    r"la misma| la garantía)?)\b[^;]{0,120}\b(?:call|contact|write|e-?mail|bring|send|go|wend|meld"
    r"|ruf|schick|schreib|geh|appel|écri|envo|adress|présent|rapport|rend|llam|escrib|enví|acud"
    r"|diríj|llev|present)\w*",
    r"\b(?:contactez|envoyez|renvoyez|retournez|rapportez|appelez|adressez|présentez|joignez"
    r"|remplissez|écrivez|contacter|adresser|présenter|envoyer|apportez|s'adresser"
    r"|retourner)\b[^;]{0,140}\b(?:service client|service après-vente|s\.?a\.?v|formulaire"
    r"|revendeur|numéro de commande|centre de service|atelier)",
)
"""How a warranty is claimed, in so many words."""

_CLAUSE: Final = (
    r"(?:^|[,:;.(] ?|- |\b(?:and|or|then|so|just|simply|please|und|oder|bitte|dann|einfach|et|ou"
    r"|puis|alors|y|o|e|solo|por favor|basta con que|hay que|il suffit de|il faut) )"
)
_TO_SHOP: Final = (
    _CLAUSE
    + r"(?:(?:call|ring|phone|e-?mail|write|contact|message|text|drop|get in touch|send|post|ship"
    r"|bring|take|return|show|present|hand|fill|complete|upload|attach|request|open|visit|report"
    r"|take a)(?! (?:care|part|no))\b|(?:schreib|schick|send|bring|ruf|meld|füll|lad|komm|wend|leg"
    r"|reich|zeig|häng|mail)(?:e|en|e?t|est)?(?: (?:sie|uns|dich|euch|es|ihn|das|die|den|ein\w*"
    r"|einfach|bitte|mit|deine?n?|ihre?n?)\b)|(?:appelez|écrivez|envoyez|renvoyez|contactez"
    r"|rapportez|ramenez|apportez|présentez|déposez|remplissez|joignez|adressez|passez|signalez"
    r"|venez|demandez|ouvrez|expédiez|écris|envoie|renvoie|contacte|rapporte|apporte|passer"
    r"|envoyer|présenter|appelle)\b|(?:escriba|llam[ae]|trae|traiga|lleve|lleva|env[ií][ae]"
    r"|mand[ae]|contact[ae]|acud[ae]|present[ae]|rellen[ae]|adjunt[ae]|sub[ae]|solicit[ae]|pid[ae]"
    r"|abr[ae]|diríja\w*|pas[ae] por|haga llegar|entregu?[ae])(?!mos)\b)"
)
_OUR_DOOR: Final = (
    r"(?:form|account|konto|compte|cuenta|portal\w*|online|@|\d{3}|photos?|video|pictures?"
    r"|receipts?|invoice|proof|serial|order number|shop|store|dealer|retailer|counter|formular"
    r"|fotos?|bild\w*|video|\w*beleg\w*|rechnung\w*|kassen\w+|seriennummer|laden|filiale"
    r"|händler\w*|formulaire|facture|ticket|preuve|numéro|magasin|boutique|revendeur|atelier|sav"
    r"|formulario|factura|tique|ticket|recibo|certificado|tiendas?|joyería|vendedor|punto de venta"
    r"|taller|servicio técnico|whatsapp)"
)
TO_US: Final = rule(rf"{_TO_SHOP}[^;]{{0,40}}\b(?:us|our|uns\w*|nous|nos)\b")
"""That somebody turns to the shop: how a warranty is claimed, where something is wrong."""

TURN_TO_SHOP: Final = rule(
    r"\b(?:call|e-?mail|message|photo|appel|coup de fil|courriel|anruf|mail|foto|nachricht|llamada"
    r"|correo|mensaje)\b[^;]{0,40}\b(?:is (?:enough|all)|will do|suffi\w*|genüg\w+|reicht|basta)\b",
    rf"{_TO_SHOP}[^;]{{0,90}}{_OUR_DOOR}",
    r"\b(?:escrib[ea]|llam[ae]|tra[ei]g?a?|llev[ae]|envi[ae]|mand[ae]|contact[ae]|present[ae]"
    r"|avis[ae]|cuenta|entreg[au]e?|adjunt[ae])(?:nos(?:l[oa]s?)?|l[oa]s?)\b|\b(?:écri|envoy"
    r"|renvoy|contact|appel|rapport|ramen)\w*ez-(?:le |la |les )?-?nous\b|\bnos (?:l[oa]s? "
    r")?(?:mandas?|envías?|escribes?|traes?|llamas?|envíe|mande)\b",
    r"\b(?:must|should|needs? to|has to|have to|is to|are to|can|may) be (?:\w+ )?(?:shown"
    r"|presented|produced|enclosed|handed in|submitted|sent in|lodged|reported)\b|\bclaims? (?:go"
    r"|goes|run|is handled|are handled|are dealt) (?:through|via|with|by)\b",
    r"\b(?:wird|werden|ist|sind|muss|müssen|kann|können)\b[^;]{0,70}\b(?:an(?:ge|zu)meld\w+"
    r"|einzureichen|eingereicht|eingesandt|vorzulegen|vorgelegt|vorzuzeigen|beizufügen|gemeldet"
    r"|zu melden)\b",
    r"\b(?:doit|doivent|devra|peut|il faut|il suffit)\b[^;]{0,60}\b(?:présent|joint|joind|adress"
    r"|signal|envoy|déclar|passer|rapport)\w*",
    r"\b(?:debe|deberá|(?<!si )hay que|tiene que|es necesario|imprescindible|basta(?: "
    r"con)?)\b[^;]{0,60}\b(?:present|entreg|adjunt|envi|mostr|acud|rellen|contact|comunic)\w*",
    r"\bconnect(?:ez|er)-vous\b|\b(?:must|should|needs? to|have to) (?:first )?(?:contact|send"
    r"|return|e-?mail)\b[^;]{0,60}"
    r"\b(?:manufacturer|service|us|shop|store|dealer)\b|\bfile an? (?:\w+ )?(?:claim|complaint)\b",
)

REMEDY: Final = (
    r"\b(?:repair|replace|refund|fix|mend|correct)\b[^;]{0,60}\b(?:or|and|,) (?:\w+ "
    r"){0,3}(?:repair|replac|exchang|swap|refund|credit|reimburs)\w*|\b(?:honou?red|met|settled) "
    r"(?:with|by) (?:a |an )?(?:repair|replacement|new|refund)\b|\bwe(?:'ll| will| shall)? (?:\w+ "
    r")?(?:repair|replace|mend|reset|fix|exchange|swap|restore|re-?glue|resole|rebuild) (?:it|them"
    r"|the|any|your|that|yours)\b|\b(?:we|will|shall|we'll)\b[^;]{0,40}\b(?:supply|send|give"
    r"|provide|ship|fit|offer)\b[^;]{0,25}\b(?:new|replacement|spare|part)\b|\b(?:the|a|your) "
    r"replacement (?:leaves|ships|is (?:sent|shipped|free)|goes out|will be)\b",
    r"\b(?:reparatur|instandsetzung|nachbesserung)\w*(?: oder|,) (?:\w+ ){0,2}(?:austausch|ersatz"
    r"|umtausch|neu)\w*|\b(?:austausch|ersatz|umtausch) oder (?:\w+ )?(?:reparatur|nachbess)\w*"
    r"|\b(?:austausch|ersatz|umtausch) (?:erfolgt|sofort)\b|\b(?:erh[aä]lt\w*"
    r"|bekomm\w*) (?:\w+ ){0,6}(?:gleichwertig|neu|ersatz|austausch)\w*",
    r"\bnous (?:vous )?(?:le |la |les |l')?(?:remplaçons|réparons|échangeons)(?! pas| que)\b"
    r"|\b(?:remplacement|pièce|échange|nouvel appareil|appareil neuf|produit "
    r"neuf)\b[^;]{0,60}\b(?:sans frais|gratuit\w*|offert\w*|à nos frais)|\b(?:fourni|env"
    r"|livr)\w*ons"
    r"\b[^;]{0,40}\b(?:gratuitement|pièces?|neuf|neuve|nouveau|nouvel|remplacement)\b"
    r"|\b(?:répar|rempla[cç]|rembours|échang)\w*[^;]{0,60}\b(?:ou|et)\b (?:[\w']+ ){0,4}(?:répar"
    r"|rempla[cç]|rembours|échang|l'échang)\w*|\béchange (?:standard|immédiat|à neuf)\b|\bremise? "
    r"en état\b",
    r"\brepara\w+, (?:la )?(?:sustitu|reemplaz|cambi)\w+|\brépara\w+, (?:l[ae] |l')?(?:rempla"
    r"|échang)\w+|\brepair\w*, (?:a )?(?:replac|exchang)\w+",
    r"\b(?:te|le|les|os) (?:l[oa]s? )?(?:da|envia|manda|entrega|repon)(?:mos|remos|emos)\b(?: "
    r"(?:\w+ )?(?:otr[oa]|nuev[oa]|recambio|repuesto)\b|(?<=entregamos)|(?<=repone\b))|\b(?:repar"
    r"|sustitu|reemplaz|reembols|cambi|arregl)\w*[^;]{0,60}\b(?:o|y|u)\b (?:\w+ ){0,4}(?:repar"
    r"|sustitu|reemplaz|reembols|cambi|devol|abon)\w*|(?<!no )\b(?:te |le |se )?l[oa]s? "
    r"(?:reparamos|sustituimos|reemplazamos|cambiamos|arreglamos|reponemos)\b|\b(?:enviaremos"
    r"|enviamos|entregamos|entregaremos|entrega|recibirás?)\b[^;]{0,50}\b(?:nuev[oa]|repuesto"
    r"|recambio|sin (?:cargo|coste|costo))\b|\b(?:repar|sustitu|reemplaz"
    r"|cambi)\w*\b[^;]{0,60}\b(?:gratuita?|gratis|sin (?:coste|cargo|costo)|gratuitamente)\b"
    r"|\bcambio (?:es |será )?(?:inmediato|en el acto|directo)\b|\bse (?:l[eoa]s? |te "
    r")?(?:l[oa]s? )?(?:(?:repar|sustitu|reemplaz|repon|arregl)\w*|cambi\w* (?:gratis|sin|por))\b"
    r"|\b(?:será|serán|es|son) (?:reparad|sustituid|reemplazad|cambiad|repuest)[oa]s?\b"
    r"|\b(?:cambio|sustitución|reemplazo)\b[^;]{0,30}\bpor (?:uno|una|otro|otra)\b",
)
"""What is done where a warranty is spoken of, whatever else is said."""

MADE_GOOD: Final = rule(
    MENDED.pattern,
    r"\b(?:get|pay|give|have)\b[^;]{0,20}\bmoney back\b|\b(?:geld|kaufpreis)\b[^;]{0,20}\bzurück"
    r"|\bren\w+ (?:l'|votre )?argent\b|\bdev[ou]\w+[^;]{0,15}\b(?:dinero|importe)\b",
    r"\b(?:a|an|another|your) (?:brand[- ])?(?:new|fresh|replacement)\b[^;]{0,40}\b(?:on its way"
    r"|in the post|out (?:to you|the door)|free of charge|sent|ships?|goes out|straight away)\b",
    r"\b(?:mend|fix|repair|patch|put)s?\b[^;]{0,60}\b(?:swap|replac|exchang|money|cash|refund"
    r"|new)\w*",
    r"\b(?:flick|richt|reparier|tausch|ersetz|erneuer)\w*\b[^;]{0,60}\b(?:ersetz|tausch|erneuer"
    r"|geld)\w*|\btausch\w* (?:wir )?(?:\w+ ){0,4}aus\b",
    r"\b(?:répar|remet|rempla|échang)\w*\b[^;]{0,60}\b(?:argent|rend|rembours|neuf|neuve"
    r"|rempla)\w*|\ben (?:renvo|envo|redonn|fabriqu|refai)\w+ (?:une?|l')",
    r"\b(?:arregl|repar|dej|devolv)\w*\b[^;]{0,60}\b(?:otr[oa]|nuev[oa]|importe|dinero"
    r"|devolvemos)\b|\b(?:te|le|se|os|les) (?:\w+ )?(?:pon|hac|sal|lleg|mand|d)(?:emos|amos|e|en"
    r"|a) (?:un[oa]? )?(?:otr|nuev)[oa]s?",
)

NOT_MENDED: Final = rule(
    r"\b(?:not|never|unable|cannot|kein\w*|nicht|ne|aucune?|non|no|tampoco|sin|without|ohne|sans"
    r"|neither|unauthori[sz]ed|third[- ]party)\b[^,;:.?]{0,40}\b(?:repar|répar|repair|replac"
    r"|exchang|mend|fix|tausch|ersetz|umtausch|échang|rempla|cambi|sustitu|swap)\w*|n't "
    r"[^,;:.?]{0,40}\b(?:repair|replac|exchang|mend|fix|swap)\w*|\bn'\w+ [^,;:.?]{0,40}\b(?:répar"
    r"|échang|rempla)\w*",
    r"\b(?:ersetz|tausch|reparier)\w*(?: \w+){0,5} nicht\b",
)
"""Mending that is refused."""
