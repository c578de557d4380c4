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
    r"|beschichtung\w*|entspiegelung|reißverschl\w+"
    r"|cadres?|fourches?|moteurs?|piles?|batteries|pièces|main[- ]d'oeuvre|déplacements?|pompes?"
    r"|chargeurs?|ressorts?|coutures?|lames?|boîtiers?|mécanismes?|mouvement|électronique|tissus?"
    r"|housses?|mousses?|compresseurs?|tambours?|charnières|semelles?|boucl\w+|verres?|bracelets?"
    r"|cuadros?|estructuras?|horquillas?|motores|pilas?|baterías?|piezas|mano de obra|bombas?"
    r"|cargador\w*|muelles?|costuras?|hojas?|carcasas?|mecanismos?|movimiento|electrónica|telas?"
    r"|fundas?|compresor\w*|tambor\w*|bisagras|suelas?|correas?|cremalleras?|cristal\w*)"
)
_THE: Final = (
    r"(?:the |its |their |both |den |die |das |der |dem |l[ae]s? |l'|du |des |el |los |sus? )"
)
_ANY: Final = r"(?!our|all|every|unsere|alle|jede|nos\b|nuestr|tod[oa]s|tou)"
_NOT_COUNTED: Final = (
    r"\b(?:not|n't) guarantee (?!that\b|the (?:price|avail))\w"
    r"|\bno (?:guarantee|warranty) (?:on|for) \w|\baucune garantie (?:sur|pour) \w",
    r"\b(?:do(?:es)?|is|are|was|were|will)(?: not|n't)(?: \w+){0,2} (?:count\w*|qualif\w*|cover\w*"
    r"|includ\w*|insured|fall (?:under|within)|come under|extend to (?!you)|apply to (?!you)"
    r"|part of"
    r"|an? (?:defect|fault)|defects|faults|a warranty case)\b"
    r"|\b(?:counts?|counted|classed|considered|regarded|is|are|as) (?:as )?(?:normal|wear"
    r"|natural)\b",
    r"\b(?:zähl|gehör|fallen|fällt|deck|umfass|erfass|greif|einschließ|erstreck)\w*"
    r"\b[^;]{0,50}\b(?:nicht|nie|kein\w*|weder)\b|\b(?:nicht|nie"
    r"|weder)\b[^;]{0,50}\b(?:(?:ab)?gedeckt"
    r"|versichert|umfasst|erfasst|enthalten|eingeschlossen|inbegriffen|unter die)\b"
    r"|\bkein\w* (?:fall für|garantie(?:fall|leistung|anspruch)?|reklamationsgrund|mangel|mängel"
    r"|defekt)\b"
    r"|\b(?:ist|sind|gilt|gelten)(?: \w+){0,3} (?:als )?(?:verschleiß\w*|normal|natürlich)\b",
    r"\bn(?:e |')(?:\w+ ){0,2}?(?:pas|ni|jamais|aucune?)(?: \w+){0,2} (?:couvert|garanti"
    r"|prise?s? en"
    r" charge|inclu|partie|concern|compt|défaut)\w*|\bn(?:e |')(?:en )?(?:couvr|compren|inclu"
    r"|concern|entr|compt|relèv|garanti|vis)\w* (?:pas|ni|aucun|jamais|plus)\b"
    r"|\bne (?:joue|s'applique|s'étend|porte|vaut) (?:pas|ni)\b",
    r"\b(?:no|tampoco|nunca|ni) (?:se |l[oa]s? )?(?:cubr|inclu|entr[ae]|cuenta|ampar|abarc"
    r"|consider|est[aá]n? (?:cubiert|inclu|garantiz))\w*|\bno (?:es|son) (?:un )?(?:defecto"
    r"|fallo)s?\b"
    r"|\bno (?:se aplica|vale|alcanza|se extiende) a(?!l comprador)\b",
)
_NO_GOODS: Final = (
    r"(?!(?:us|uns|nous|nosotros|neu|ander|gleich|mention|indicaci|(?:la|las|this|the"
    r"|diese[rn]?) (?:présente "
    r"|presente )?(?:garant|"
    r"warrant|guarant)|(?:eine?|une?) (?:neu|ander|gleich|autre|nouve))|(?: ?[:,-])? ?(?:(?:an?"
    r"|the|any|all|eine?|jede[rs]?|une?|la|les?|toute?|una?|l[oa]s?|el|tod[oa]s?"
    r"|l'|weitere|weitergehende|autre|otr[oa]s?)? ?)?(?:payment|fee|proof|presentation|claims?"
    r"|liab\w+"
    r"|rights?|compensat\w+|\w*kosten|costs?|postage|rechnung|gebühr|aufpreis|bezahlung|vorlage"
    r"|nachweis|berechnung|entgelt|haftung|ansprüche?|schaden(?:s)?ersatz|rechte|paiement|factures?"
    r"|remise|présentation|devis|frais|recours|indemni\w+|responsab\w+|droits?|pago|presentación"
    r"|gastos|reclamaci\w+|derechos?|indemniz\w+|sundays?|holidays?|sonn\w+|feiertag\w*|dimanches?"
    r"|domingos?|festivos?|countries|länder|pays|países|force|höhere|fuerza)\b)"
)

PARTS: Final = (
    r"\bdefects? (?:in|of) (?:\w+ )?(?:the )?(?:materials?|workmanship|manufactur\w+|design)\b"
    r"|\b(?:manufacturing|material|production) (?:defects?|faults?)\b|\bfaulty (?:materials?"
    r"|workmanship)\b"
    r"|\bcovers? neither\b|\b(?:not|n't) covered\b|\bthe (?:rest|battery|motor|frame"
    r"|engine) (?:\w+ )*"
    r"(?:is|are) (?:warranted|guaranteed|covered) for\b",
    r"\b(?:material|fabrikations|herstellungs|verarbeitungs|produktions|fertigungs"
    r"|konstruktions)(?:-"
    r"|-?\w* (?:und|oder|sowie) \w*)?(?:fehler|mängel|mangel)\w*"
    r"|\bvon der (?:\w+)?garantie (?:\w+ )?"
    r"(?:ausgenommen|ausgeschlossen|umfasst|erfasst)\b|\bschließt [^;]{0,80} (?:aus|ein)\b"
    r"|\bdeck(?:en"
    r"|t) (?:wir|die|diese|unsere garantie)\b|\bgarantie, (?:die|welche) [^;]{3,80} (?:umfasst"
    r"|abdeckt"
    r"|einschließt|erfasst)\b|\bausgeschlossen (?:von|sind|bleib\w+)\b",
    r"\b(?:défauts?|vices?) (?:de|du|des) (?:matériel|matériau\w*|matière\w*|fabrication|pièces"
    r"|conception)\b|\bcouvr(?:ons|e) (?:le|la|les|l'|tous|toutes)|\b(?:sont|est) (?:exclu"
    r"|couvert)e?s?\b"
    r"(?! (?:\w+ )?§)|\b(?:joue|s'applique) en cas d[e']",
    r"\bdefectos? (?:de|en) (?:los |el )?(?:material\w*|fabricación|mano de obra|diseño|origen)\b"
    r"|\blos (?:defectos|fallos) de fábrica\b"
    r"|\bcubrimos\b|\b(?:está|están|queda|quedan) (?:excluid|cubiert)\w+|\bquedan? fuera\b"
    r"|\b(?:ampara"
    r"|cubre|incluye)\b[^;]{0,60}\b(?:piezas|componentes|partes|mano de obra)\b",
    r"\b(?:guaranteed|covered|protected|warranted|garantie|garantis?|garantizad\w+|garantía"
    r"|guarantee"
    r"|warranty)\b[^;]{0,90}\b(?:against|gegen|contre|contra) "
    rf"{_NO_GOODS}\w+",
    r"\b(?:parts|labou?r)(?: and|,| &) (?:labou?r|parts)\b|\bpièces(?: et"
    r"|,)(?: la)? ?main[- ]d'oeuvre"
    r"|\b(?:piezas|repuestos|recambios)(?: y|,)(?: la)? mano de obra|\bauf (?:alle|die|sämtliche)"
    r" (?:\w+ )?\w*teilen?\b|\b(?:ersatz)?teile(?: und|,) (?:arbeit\w*|lohn\w*)",
    r"\b(?:guarantee|warrant|garantier|garantiss|garantiza)\w*\b[^;]{0,60}\b(?:that|dass|que"
    r"|qu'\w+)\b"
    r"[^;]{0,60}\b(?:not|never|won't|nicht|nie|ne|no)\b[^;]{0,50}\b(?:sag|warp|crack|break|rust"
    r"|fade|leak"
    r"|tear|peel|split|verform|durchlieg|reiß|brech|rost|verzieh|verblass|affaiss|déform|cass"
    r"|fissur"
    r"|rouill|décolor|déchir|romp|hund|agriet|oxid|decolor)\w*",
    rf"\b(?:covers?|covering|covered for) (?:the|all|any|every|our|its|your|both"
    rf"|only) (?:\w+ ){{0,3}}"
    rf"{_PART}\b|\b(?:wear\w*|tear|damage|scratch\w*|stains?|consumables|schäden|schaden|kratzer"
    rf"|flecken"
    r"|usure\w*|rayures?|taches?|dommages|oxydation|casse|desgaste|golpes|arañazos|manchas)\b"
    r"[^;]{0,70}\b(?:fuera de (?:la )?garantía|hors garantie|außerhalb der garantie"
    r"|(?<!and )(?<!or )"
    r"(?:out of|outside(?: of)?) (?:the )?(?:warranty|guarantee)|not|n't|nicht|pas|exclu\w*)\b"
    r"|\b(?:batter(?:y|ies)|bulbs?|filters?|hoses|consumables|joints|filtres?|consommables"
    r"|pièces d'usure"
    r"|batteries|akkus?|filter|dichtungen|leuchtmittel|verschleißteile|baterías?|filtros?|juntas"
    r"|consumibles)\b[^;]{0,70}\b(?:not|n't|exempt|nicht|kein\w*|pas|exclu\w*|no)\b",
    r"\bvoids? (?:the|this|your) (?:warranty|guarantee)\b|\bperte de (?:la|cette) garantie\b"
    r"|\bgarantie"
    r" (?:erlischt|verfällt|entfällt)\b(?! (?:mit|nach))|\bgarantie (?:s'annule|est annulée"
    r"|tombe)\b"
    r"|\b(?:se (?:perderá|pierde|anula|anulará)|quedará? anulad[oa]|pierde la garantía|anulan? la"
    r" garantía)\b",
    *_NOT_COUNTED,
    rf"\b(?:except(?:ing|ion of)?(?: for)?|exclud(?:es?|ing)|(?<!be )excluded|leav(?:es?|ing) out"
    rf"|other than"
    rf"|apart from|save for|but not|ausgenommen|ausgeschlossen (?:sind|ist)|außer|bis auf"
    rf"|mit ausnahme(?: von)?|(?:nicht|aber) (?:aber|jedoch|nicht)|sauf|hors(?! (?:de|d'|garantie"
    rf"|période))"
    rf"|hormis|excepté\w*|à l'(?:exception|exclusion) d\w+|mais pas|non (?:sur|pour)|salvo"
    rf"|excepto|a excepción de|pero no|quedan? fuera|menos) {_NO_GOODS}\w",
    r"(?<!be )(?<!umtausch )(?<!ckgabe )(?<!tour )(?<!change )(?<!changes )(?<!turns )(?<!ciones )"
    r"(?<!cambios )\b(?:exclue?s?|excluded|ausgenommen|ausgeschlossen|excluid[oa]s?|exempt)(?: \|)?"
    r"(?= ?[.,;:|]|$)",
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
    rf"|\b(?:on|auf|für|sur|pour|sobre) {_THE}?(?:{_ANY}[\w-]+ )?{_PART}\b[^;]{{0,60}}§"
    rf"|§ {_PART}(?:,| et| and| und| y)",
    r"^(?:it |this |(?:also |only )?)?cover(?:s|ed)?(?: ?:| (?:is|are)\b)|\bgood for § on\b"
    rf"|\b(?:stand|steh|répond|respond)\w*\b[^;]{{0,40}}\b(?:for|für|de|des|por) {_THE}?{_PART}\b"
    r"|\b(?:porte|portent) sur\b|(?<!ne )\bs'étend (?:à|aux)\b|\bdeckt\b|\bámbito ?:|\bumfang ?:"
    r"|\bportée ?:"
    r"|\bscope ?:",
)

_PROOF: Final = (
    r"(?:receipts?|invoices?|proof of purchase|sales slip|warranty card|guarantee card|serial"
    r" number|model number|bank statement|order number|modellnummer|bestellnummer|auftragsnummer"
    r"|numéro de commande|número de pedido|numéro de modèle"
    r"|número de modelo|description of the (?:fault|defect)|note of the fault|quittung\w*"
    r"|\w*beleg\w*|rechnung(?!sdatum)\w*|kassenbon\w*|kassenzettel\w*|kaufnachweis\w*"
    r"|garantiekarte\w*"
    r"|garantieschein\w*|seriennummer\w*|preuve d'achat|factures?|quittance|reçus?|tickets?"
    r"|ticket de caisse|carte de garantie|bon de garantie|justificatif|numéro de série|facturas?"
    r"|boletas?|comprobantes?|tiques?|recibos?|pólizas?|número de serie|justificante"
    r"|tarjeta de garantía)"
)
_HAND_IN: Final = (
    r"(?:send|sending|post(?!age)|posting|mail|mailing|e-?mail|e-?mailing|ship|bring|bringing|take"
    r"|taking|return(?:ed)?|present(?:ed|ing)?|show|showing|hand(?:ed)?|drop(?:ped)?|upload(?:ing)?"
    r"|attach(?:ing|ed)?|enclos\w+|submit\w*|produc(?:e|ing)|provid(?:e|ing)|call|ring|phone"
    r"|contact(?:ing)?|get in touch|write|writing|come|have|comun[ií]\w+|ten(?:ga)? a mano"
    r"|senden|sende|sendest|schick\w*|bring\w*|komm\w*"
    r"|ruf\w*|leg\w*|vorleg\w*|vorzuleg\w*|zeig\w*|abgeb\w*|abzugeben|einreich\w*"
    r"|einzureich\w*|meld\w*|schild\w*|halte\w*|bereithalt\w*|hochlad\w*|lad\w*|beifüg\w*|beileg\w*"
    r"|pass(?:ez|er|e)|ven(?:ez|ir|ga)|pás[ae]\w*|vorbei\w*|rapport\w+|apport\w+|présent\w+"
    r"|envoy\w+|renvoy\w+|retourn\w+|dépos\w+|adress\w+"
    r"|introdui\w+|contact\w+|munis\w*|munie?|joign\w+|joindre|ramen\w+|transm\w+|présente|lleva\w*"
    r"|llev[ae]\w*|llév\w+|tra(?:e|iga|er)\w*|tráe\w*|present[ae]\w*|presént\w*|enví\w+|enviar\w*"
    r"|mand[ae]\w*|acud\w+|acérc\w*|acerc\w+|adjunt\w+|muestr\w+|mostr\w+|entreg\w+|aport\w+"
    r"|escrib\w+|llam\w+|pas[ae]\w*|diríj\w+|sub[ae]\w*)"
)
PROCEDURE: Final = (
    rf"\b(?!\w*(?:mos|ons)\b){_HAND_IN}\b[^;|]{{0,110}}\b{_PROOF}\b"
    rf"|\b{_PROOF}\b[^;|]{{0,80}}\b(?!\w*(?:mos|ons)\b){_HAND_IN}\b"
    r"|^(?:au|à la|à l'|chez|dans|to|at|an|bei|zur|zum|a|en|al) [^;]{0,60},? (?:avec|mit|with"
    r"|con) (?:la |le"
    rf" |votre |der |dem |ihrem |the |your |el |su |tu )?{_PROOF}\b",
    r"(?<!we )(?<!we'll )\b(?:keep|save|hold on to) (?:your|the) (?:receipt|invoice)|\b(?:guarde"
    r"|guarda"
    r"|conserva|conserve|conservez|gardez) (?:el|la|su|tu|votre|le) (?:recibo|factura|tique"
    r"|ticket|facture"
    r"|preuve)|\b(?:bewahre|heb)\w*[^;]{0,40}\b(?:kassenbon|rechnung|beleg|quittung)\w*",
    r"\b(?:formular|antrag|beleg|gerät|rechnung|karte)\w*\b[^;]{0,40}\b(?:ausfüllen|einsenden"
    r"|einschicken"
    r"|beilegen|mitbringen|vorzeigen|abgeben|abschicken)\b",
    r"^(?:step )?1[.:)]|\b(?:steps|schritte|étapes|pasos) (?:to|zum|zur|für|pour"
    r"|para) (?:\w+ ){0,2}"
    r"(?:claim|reklam\w*|garantie\w*|reclamar|tramitar|usar|garantía|activer|faire)\b"
    r"|\bso (?:lösen|machen"
    r"|nutzen|melden|beanspruchen|reklamieren|gehen)\b|\bhow (?:to|you) claim\b"
    r"|\bcomment (?:faire jouer"
    r"|activer)\b|\bpara (?:hacerla|hacer) (?:válida|efectiva|valer)\b|^para reclamar\b|\b(?:report"
    r"|register) (?:the|a|any|your) (?:fault|defect|claim|problem)\b"
    r"|\bvoraussetzung (?:dafür )?ist (?:die"
    r"|eine) registrierung\b",
    r"\b(?:im garantiefall|garantieansprüche?|garantieantrag|um die garantie|zur geltendmachung)\b"
    r"[^;]{0,160}\b(?:wenden|senden|schicken|bringen|kontaktieren|melden|rufen|vorlage|vorlegen"
    r"|einzusenden|einsenden|geltend zu machen|eingereicht|angemeldet|schreiben)\b",
    r"\b(?:to (?:use|rely on|benefit from|make use of|claim on) (?:it|this|them)"
    r"|to make (?:a )?claim"
    r"|um (?:sie|diese|die \w*garantie) (?:in anspruch zu nehmen|zu nutzen)"
    r"|wer (?:\w+ ){0,3}(?:geltend"
    r" macht|in anspruch (?:nimmt|nehmen (?:will|möchte)))|pour (?:en (?:bénéficier|profiter)"
    r"|l'(?:activer|utiliser|invoquer)|la faire (?:jouer|valoir))|para (?:hacer uso de|usar"
    r"|utilizar"
    r"|beneficiarse de|disfrutar de|activar)l?[oa]?(?: ella| esta| la misma"
    r"| la garantía)?)\b[^;]{0,120}"
    r"\b(?:call|contact|write|e-?mail|bring|send|go|wend|meld|ruf|schick|schreib|geh|appel|écri"
    r"|envo"
    r"|adress|présent|rapport|rend|llam|escrib|enví|acud|diríj|llev|present)\w*",
    r"\b(?:contactez|envoyez|renvoyez|retournez|rapportez|appelez|adressez|présentez|joignez"
    r"|remplissez"
    r"|écrivez|contacter|adresser|présenter|envoyer|apportez|s'adresser"
    r"|retourner)\b[^;]{0,140}\b(?:service"
    r" client|service après-vente|s\.?a\.?v|formulaire|revendeur|numéro de commande"
    r"|centre de service"
    r"|atelier)",
)
"""How a warranty is claimed, in so many words."""

_CLAUSE: Final = (
    r"(?:^|[,:;.(] ?|- |\b(?:and|or|then|so|just|simply|please|und|oder|bitte|dann|einfach|et|ou"
    r"|puis"
    r"|alors|y|o|e|solo|por favor|basta con que|hay que|il suffit de|il faut) )"
)
_TO_SHOP: Final = (
    _CLAUSE
    + r"(?:(?:call|ring|phone|e-?mail|write|contact|message|text|drop|get in touch|send|post|ship"
    r"|bring"
    r"|take|return|show|present|hand|fill|complete|upload|attach|request|open|visit|report"
    r"|take a)(?! (?:care"
    r"|part|no))\b"
    r"|(?:schreib|schick|send|bring|ruf|meld|füll|lad|komm|wend|leg|reich|zeig|häng|mail)(?:e|en"
    r"|e?t|est)?"
    r"(?: (?:sie|uns|dich|euch|es|ihn|das|die|den|ein\w*|einfach|bitte|mit|deine?n?|ihre?n?)\b)"
    r"|(?:appelez|écrivez|envoyez|renvoyez|contactez|rapportez|ramenez|apportez|présentez|déposez"
    r"|remplissez|joignez|adressez|passez|signalez|venez|demandez|ouvrez|expédiez|écris|envoie"
    r"|renvoie|contacte"
    r"|rapporte|apporte|passer|envoyer|présenter|appelle)\b"
    r"|(?:escriba|llam[ae]|trae|traiga|lleve|lleva|env[ií][ae]|mand[ae]|contact[ae]|acud[ae]"
    r"|present[ae]"
    r"|rellen[ae]|adjunt[ae]|sub[ae]|solicit[ae]|pid[ae]|abr[ae]|diríja\w*|pas[ae] por"
    r"|haga llegar|entregu?[ae])(?!mos)\b)"
)
_OUR_DOOR: Final = (
    r"(?:form|account|konto|compte|cuenta|portal\w*|online|@|\d{3}|photos?|video|pictures?"
    r"|receipts?|invoice|proof|serial|order"
    r" number|shop|store|dealer|retailer|counter|formular|fotos?|bild\w*|video|\w*beleg\w*"
    r"|rechnung\w*|kassen\w+|seriennummer|laden|filiale|händler\w*|formulaire|facture|ticket"
    r"|preuve|numéro|magasin|boutique|revendeur|atelier|sav|formulario|factura|tique|ticket"
    r"|recibo|certificado|tiendas?|joyería|vendedor|punto de venta|taller|servicio técnico"
    r"|whatsapp)"
)
TO_US: Final = rule(rf"{_TO_SHOP}[^;]{{0,40}}\b(?:us|our|uns\w*|nous|nos)\b")
"""That somebody turns to the shop: how a warranty is claimed, where something is wrong."""

TURN_TO_SHOP: Final = rule(
    r"\b(?:call|e-?mail|message|photo|appel|coup de fil|courriel|anruf|mail|foto|nachricht"
    r"|llamada|correo"
    r"|mensaje)\b[^;]{0,40}\b(?:is (?:enough|all)|will do|suffi\w*|genüg\w+|reicht|basta)\b",
    rf"{_TO_SHOP}[^;]{{0,90}}{_OUR_DOOR}",
    r"\b(?:escrib[ea]|llam[ae]|tra[ei]g?a?|llev[ae]|envi[ae]|mand[ae]|contact[ae]|present[ae]"
    r"|avis[ae]"
    r"|cuenta|entreg[au]e?|adjunt[ae])(?:nos(?:l[oa]s?)?|l[oa]s?)\b"
    r"|\b(?:écri|envoy|renvoy|contact|appel|rapport|ramen)\w*ez-(?:le |la |les )?-?nous\b"
    r"|\bnos (?:l[oa]s? )?(?:mandas?|envías?|escribes?|traes?|llamas?|envíe|mande)\b",
    r"\b(?:must|should|needs? to|has to|have to|is to|are to|can|may) be (?:\w+ )?(?:shown"
    r"|presented"
    r"|produced|enclosed|handed in|submitted|sent in|lodged|reported)\b"
    r"|\bclaims? (?:go|goes|run|is handled|are handled|are dealt) (?:through|via|with|by)\b",
    r"\b(?:wird|werden|ist|sind|muss|müssen|kann|können)\b[^;]{0,70}\b(?:an(?:ge|zu)meld\w+"
    r"|einzureichen|eingereicht|eingesandt|vorzulegen|vorgelegt|vorzuzeigen|beizufügen|gemeldet|zu"
    r" melden)\b",
    r"\b(?:doit|doivent|devra|peut|il faut|il suffit)\b[^;]{0,60}\b(?:présent|joint|joind|adress"
    r"|signal|envoy|déclar|passer|rapport)\w*",
    r"\b(?:debe|deberá|hay que|tiene que|es necesario|imprescindible|basta(?: con)?)\b[^;]{0,60}"
    r"\b(?:present|entreg|adjunt|envi|mostr|acud|rellen)\w*",
)

REMEDY: Final = (
    r"\b(?:repair|replace|refund|fix|mend|correct)\b[^;]{0,60}\b(?:or|and"
    r"|,) (?:\w+ ){0,3}(?:repair|replac"
    r"|refund|credit|reimburs)\w*|\b(?:honou?red|met|settled) (?:with|by) (?:a |an )?(?:repair"
    r"|replacement"
    r"|new|refund)\b|\bwe(?:'ll| will| shall)? (?:\w+ )?(?:repair|replace|mend|reset|fix|exchange"
    r"|swap"
    r"|restore|re-?glue|resole|rebuild) (?:it|them|the|any|your|that|yours)\b|\b(?:we|will|shall"
    r"|we'll)\b"
    r"[^;]{0,40}\b(?:supply|send|give|provide|ship|fit)\b[^;]{0,25}\b(?:new|replacement|spare"
    r"|part)\b"
    r"|\b(?:the|a|your) replacement (?:leaves|ships|is (?:sent|shipped|free)|goes out|will be)\b",
    r"\b(?:reparatur|instandsetzung|nachbesserung)\w* oder (?:\w+ ){0,2}(?:austausch|ersatz"
    r"|umtausch|neu)"
    r"\w*|\b(?:austausch|ersatz|umtausch) (?:erfolgt|sofort)\b|\b(?:erh[aä]lt\w*"
    r"|bekomm\w*) (?:\w+ ){0,3}"
    r"(?:gleichwertig|neu|ersatz|austausch)\w*",
    r"\bnous (?:vous )?(?:le |la |les |l')?(?:remplaçons|réparons|échangeons)(?! pas| que)\b"
    r"|\b(?:remplacement|pièce|échange|nouvel appareil|appareil neuf"
    r"|produit neuf)\b[^;]{0,60}\b(?:sans"
    r" frais|gratuit\w*|offert\w*|à nos frais)|\b(?:fournissons|envoyons|livrons)\b[^;]{0,40}"
    r"\b(?:gratuitement|pièces?|neuf|neuve|nouveau|nouvel|remplacement)\b|\b(?:répar|rempla[cç]"
    r"|rembours"
    r"|échang)\w*[^;]{0,60}\b(?:ou|et)\b (?:[\w']+ ){0,4}(?:répar|rempla[cç]|rembours|échang"
    r"|l'échang)\w*"
    r"|\béchange (?:standard|immédiat|à neuf)\b|\bremise? en état\b",
    r"\b(?:te|le|les|os) (?:l[oa]s? )?(?:da|envia|manda|entrega|repon)(?:mos|remos"
    r"|emos)\b(?: (?:\w+ )?"
    r"(?:otr[oa]|nuev[oa]|recambio|repuesto)\b|(?<=entregamos)|(?<=repone\b))|\b(?:repar|sustitu"
    r"|reemplaz"
    r"|reembols|cambi|arregl)\w*[^;]{0,60}\b(?:o|y|u)\b (?:\w+ ){0,4}(?:repar|sustitu|reemplaz"
    r"|reembols"
    r"|cambi|devol|abon)\w*|(?<!no )\b(?:te |le |se )?l[oa]s? (?:reparamos|sustituimos|reemplazamos"
    r"|cambiamos|arreglamos|reponemos)\b|\b(?:enviaremos|enviamos|entregamos|entregaremos|entrega"
    r"|recibirás?)\b[^;]{0,50}\b(?:nuev[oa]|repuesto|recambio|sin (?:cargo|coste|costo))\b"
    r"|\b(?:repar"
    r"|sustitu|reemplaz|cambi)\w*\b[^;]{0,60}\b(?:gratuita?|gratis|sin (?:coste|cargo|costo)"
    r"|gratuitamente)\b|\bcambio (?:es |será )?(?:inmediato|en el acto|directo)\b"
    r"|\bse (?:l[eoa]s? |te )?"
    r"(?:l[oa]s? )?(?:(?:repar|sustitu|reemplaz|repon|arregl)\w*|cambi\w* (?:gratis|sin|por))\b"
    r"|\b(?:será|serán|es|son) (?:reparad|sustituid|reemplazad|cambiad|repuest)[oa]s?\b|\b(?:cambio"
    r"|sustitución|reemplazo)\b[^;]{0,30}\bpor (?:uno|una|otro|otra)\b",
)
"""What is done where a warranty is spoken of, whatever else is said."""

MADE_GOOD: Final = rule(
    MENDED.pattern,
    r"\b(?:get|pay|give|have)\b[^;]{0,20}\bmoney back\b|\b(?:geld|kaufpreis)\b[^;]{0,20}\bzurück"
    r"|\bren\w+ (?:l'|votre )?argent\b|\bdev[ou]\w+[^;]{0,15}\b(?:dinero|importe)\b",
    r"\b(?:a|an|another|your) (?:brand[- ])?(?:new|fresh|replacement)\b[^;]{0,40}\b(?:on its way"
    r"|in the post"
    r"|out"
    r" (?:to you|the door)|free of charge|sent|ships?|goes out|straight away)\b",
    r"\b(?:mend|fix|repair|patch|put)s?\b[^;]{0,60}\b(?:swap|replac|exchang|money|cash|refund"
    r"|new)\w*",
    r"\b(?:flick|richt|reparier|tausch|ersetz|erneuer)\w*\b[^;]{0,60}\b(?:ersetz|tausch|erneuer"
    r"|geld)"
    r"\w*|\btausch\w* (?:wir )?(?:\w+ ){0,4}aus\b",
    r"\b(?:répar|remet|rempla|échang)\w*\b[^;]{0,60}\b(?:argent|rend|rembours|neuf|neuve|rempla)\w*"
    r"|\ben (?:renvo|envo|redonn|fabriqu|refai)\w+ (?:une?|l')",
    r"\b(?:arregl|repar|dej|devolv)\w*\b[^;]{0,60}\b(?:otr[oa]|nuev[oa]|importe|dinero"
    r"|devolvemos)\b"
    r"|\b(?:te|le|se|os|les) (?:\w+ )?(?:pon|hac|sal|lleg|mand|d)(?:emos|amos|e|en|a) (?:un[oa]? )?"
    r"(?:otr|nuev)[oa]s?",
)

NOT_MENDED: Final = rule(
    r"\b(?:not|never|unable|cannot|kein\w*|nicht|ne|aucune?|non|no|tampoco|sin|without|ohne|sans"
    r"|neither"
    r"|unauthori[sz]ed|third[- ]party)\b[^,;:.?]{0,40}\b(?:repar|répar|repair|replac|exchang|mend"
    r"|fix"
    r"|tausch|ersetz|umtausch|échang|rempla|cambi|sustitu|swap)\w*|n't [^,;:.?]{0,40}\b(?:repair"
    r"|replac"
    r"|exchang|mend|fix|swap)\w*|\bn'\w+ [^,;:.?]{0,40}\b(?:répar|échang|rempla)\w*",
    r"\b(?:ersetz|tausch|reparier)\w*(?: \w+){0,5} nicht\b",
)
"""Mending that is refused."""
