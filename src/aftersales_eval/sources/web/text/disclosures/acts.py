"""What is done under a warranty, by shops and by shoppers, and what it is on, by word pairs.

All patterns are for folded sentences about a warranty of goods.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from aftersales_eval.sources.web.text.folding import rule

_PROOF: Final = (
    r"(?:receipts?|invoices?|proof of purchase|sales slip|warranty card|guarantee card|serial"
    r" number|model number|bank statement|order number|modellnummer|numéro de modèle"
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
_WE_DO: Final = r"(?!\w*(?:mos|ons)\b)"

_MENDED: Final = (
    r"(?:repaired|replaced|swapped|exchanged|mended|fixed|put right|repariert|ersetzt"
    r"|ausgetauscht|getauscht|instand ?gesetzt|nachgebessert|behoben|réparée?s?|remplacée?s?"
    r"|échangée?s?|reparad[oa]s?|sustituid[oa]s?|reemplazad[oa]s?|cambiad[oa]s?|repuest[oa]s?)"
)
_NOT_BY_OTHERS: Final = (
    r"(?! (?:by (?:an? |any )?(?:un\w+|third|other|any)|par (?:un |des )?tiers|por (?:un )?tercer"
    r"|von (?:dritten|anderen)))"
)
_WEAR: Final = (
    r"(?:wear\w*|tear|damage|scratch\w*|stains?|batter(?:y|ies)|bulbs?|filters?|consumables"
    r"|verschleiß\w*|abnutzung|schäden|schaden|kratzer|flecken|akkus?|usure|rayures?|taches?"
    r"|dommages|piles|batteries?|oxydation|casse|bris|desgaste|golpes|arañazos|manchas|rayones"
    r"|baterías?|pilas)"
)

_A_PART: Final = (
    r"(?:batter(?:y|ies)|motors?|parts|labou?r|pumps?|covers?|straps?|chargers?|akkus?|batterien?"
    r"|\w*teile|arbeitszeit|pumpe|ladegerät|piles?|batteries?|moteur|pièces|main[- ]d'oeuvre"
    r"|déplacements?|pompe|chargeur|pilas?|baterías?|piezas|mano de obra|bomba|cargador)"
)
_GIVES_WAY: Final = (
    r"(?:sag|warp|crack|break|rust|fade|leak|tear|peel|split|deform|shrink|rot|corrode|chip|snap"
    r"|verform|durchlieg|reiß|brech|bricht|rost|verzieh|verblass|platz|undicht|nachgib|splitter"
    r"|affaiss|déform|cass|fissur|rouill|décolor|déchir|fendr|gondol|romp|hund|agriet|oxid"
    r"|decolor|desgarr|rasg|pudr)\w*"
)

MORE: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType({
    "parts": rule(
        rf"\b(?:guarante|warrant|garanti|garantía|garantiza)\w*[^;]{{0,70}}\b{_A_PART}"
        r" (?:(?:is|are) )?(?:included|inklusive|eingeschlossen|inbegriffen|comprise?s?|incluse?s?"
        rf"|incluid[oa]s?)\b|\b(?:including|inklusive|einschließlich|y compris|incluid[oa]s?)"
        rf" (?:the |der |des |la |le |les |el |los |las )?{_A_PART}\b[^;]{{0,60}}(?:guarant|warrant"
        r"|garant)",
        r"\b(?:guarantee|warrant|garantier|garantiss|garantiza)\w*\b[^;]{0,60}"
        rf"\b(?:that|dass|que|qu'\w+)\b[^;]{{0,60}}\b(?:not|never|won't|nicht|nie|ne|no)\b"
        rf"[^;]{{0,50}}\b{_GIVES_WAY}",
        r"\b(?:parts|labou?r)(?: and|,| &) (?:labou?r|parts)\b|\bnot (?:covered|included"
        r"|insured) ?[:-]"
        r"|\b(?:is|are|was|were)n't covered\b(?! for)"
        r"|(?:n't|\bnot) (?:extend|apply) to (?!you\b|your (?:statutory|legal|rights))\w+",
        r"\b(?:ersatz)?teile(?: und|,) (?:arbeit\w*|lohn\w*)|\bpièces(?: et|,)(?: la)? ?"
        r"main[- ]d'oeuvre|\bans pièces\b|\b(?:piezas|repuestos|recambios)(?: y"
        r"|,)(?: la)? mano de obra",
        r"\b(?:covers?|covering)\b[^;]{0,50}\b(?:parts|components|labou?r)\b"
        r"|\b(?:deckt|umfasst|schließt)\b[^;]{0,50}\b(?:\w*teile|komponenten)\b"
        r"|\bauf (?:alle|die|sämtliche) \w+teile\b"
        r"|\bcouvre\b[^;]{0,50}\b(?:pièces|composants)\b"
        r"|\b(?:ampara|cubre|incluye)\b[^;]{0,60}\b(?:piezas|componentes|partes|mano de obra)\b",
        r"\b(?:fallen|fällt|gehör\w+|zähl\w+)\b[^;]{0,30}\bnicht (?:darunter|dazu|unter)\b"
        r"|\bnicht (?:darunter|unter die (?:\w+)?garantie)\b|\bnicht (?:erfasst|eingeschlossen"
        r"|abgedeckt|gedeckt|mitversichert) (?:sind|ist|werden|bleiben)\b"
        r"|\bausgeschlossen (?:von|sind|bleib\w+)\b"
        r"|\b(?:besteht|gibt es|gilt|gewähren wir|geben wir) (?:daher )?keine garantie\b"
        r"|\bgarantie, (?:die|welche) [^;]{3,80} (?:umfasst|abdeckt|einschließt|erfasst)\b",
        rf"\b{_WEAR}\b[^;]{{0,70}}\b(?:fuera de (?:la )?garantía|hors garantie"
        rf"|außerhalb der garantie"
        r"|(?<!and )(?<!or )(?:out of|outside(?: of)?) (?:the )?(?:warranty|guarantee))",
        r"\b(?:warranty|guarantee|cover|it) (?:is|becomes|will be|shall be) (?:null and )?(?:void"
        r"|invalid\w*|lost|forfeited)\b|\bvoids? (?:the|this|your) (?:warranty|guarantee)\b"
        r"|\bgarantie (?:erlischt|verfällt|entfällt)\b(?! (?:mit|nach))"
        r"|\bperte de (?:la|cette) garantie\b|\bgarantie (?:s'annule|est annulée|devient caduque"
        r"|tombe)\b|\b(?:se (?:perderá|pierde|anula|anulará)|quedará? anulad[oa]|pierde la garantía"
        r"|anulan? la garantía)\b",
        r"\b(?:joue|s'applique) en cas d[e']|\bgreift bei\b|\bse aplica (?:en caso de|ante)\b"
        r"|\bapplies (?:in case of|in the event of)\b",
        r"\bgarant\w*\b[^;]{0,60}\b(?:frente a (?!la (?:presentación|factura)|el (?:vendedor"
        r"|fabricante)|terceros)|ante (?:rotur|defect|fall|aver|óxid|corros|perfor))\w+"
        r"|\b(?:defectos?|fallas?|fallos?|vicios) de (?:fábrica|origen)\b",
    ),
    "remedy": rule(
        rf"\b(?:is|are|will be|gets?|shall be) (?:simply |then |either |always )?{_MENDED}\b"
        rf"{_NOT_BY_OTHERS}",
        r"\b(?:exchange|replacement) unit\b|\b(?:exchange[ds]?|replace[ds]?|replacement"
        r"|swap(?:ped)?)"
        r" (?:it |them )?(?:on the spot|immediately|over the counter|straight away)\b"
        r"|\bimmediate (?:exchange|replacement)\b",
        r"\bnachbesserung (?:hat|geht|vor|oder|durch)\b|\b(?:austausch|ersatz|umtausch) (?:erfolgt"
        r"|sofort)\b|\berfolgt (?:\w+ ){0,3}(?:austausch|ersatz|reparatur)\b",
        r"\béchange (?:standard|immédiat|à neuf)\b|\b(?:produit|appareil|modèle"
        r"|article) neuf (?:vous )?"
        r"(?:est|sera) (?:remis|fourni|envoyé|livré)\b",
        r"\bcambio (?:es |será )?(?:inmediato|en el acto|directo)\b",
        r"\b(?:honou?red|met|settled) (?:with|by) (?:a |an )?(?:repair|replacement|new|refund)\b"
        r"|\bobligation\b[^;]{0,90}\bto (?:repair|replace|supply|mend)\b"
        r"|\bwe(?:'ll| will| shall)? (?:\w+ )?(?:mend|reset|fix|exchange|swap|restore|re-?glue"
        r"|resole|rebuild) (?:it|them|the|any|your|that|yours)\b"
        r"|\bwe(?:'ll| will| shall) send (?:you )?the (?:part|piece|spare)"
        r"|\b(?:can't|cannot|not) (?:be )?(?:mend|repair|fix|replac)\w*[^;]{0,60}\b(?:money|refund)"
        r"|\b(?:get|receive) (?:an? )?(?:equivalent|identical|similar)\b"
        r"|\bentitles?\b[^;]{0,60}\b(?:repair|replacement)\b|\bfree (?:repair|replacement)\b",
        rf"\b(?:wird|werden)\b[^;]{{0,60}}\b{_MENDED}\b|\b{_MENDED} (?:wird|werden|wir)\b"
        r"|\b(?:erhalten|bekommen|erhältst|bekommst|erhält) (?:\w+ ){0,3}gleichwertig\w*"
        r"|\b(?:instand ?setzt|instandsetzt|repariert|nachbessert) oder\b[^;]{0,50}\b(?:ersetzt"
        r"|austauscht|tauscht|liefert)\b|\b(?:kostenlose[nr]?|gratis) (?:reparatur|austausch"
        r"|ersatz)\b",
        rf"\b(?:est|sont|sera|seront) (?:\w+ )?{_MENDED}\b{_NOT_BY_OTHERS}|\bremise? en état\b"
        r"|\b(?:recevez|recevrez|obtenez) (?:\w+ ){0,3}(?:équivalent|neuf|neuve|identique)"
        r"|\b(?:répare|remplace|échange)(?!able)\w*\b[^;:/"
        r"|]{0,60}\b(?<!hors )(?<!hors de la )garantie\b(?! ou)",
        r"\bse (?:l[eoa]s? |te |le l[oa]s? )?(?:l[oa]s? )?(?:(?:repar|sustitu|reemplaz|repon"
        r"|arregl)\w*"
        r"|cambi\w* (?:gratis|sin|por))"
        rf"\b|\b(?:será|serán|es|son) {_MENDED}\b"
        r"|\b(?:le|te|les|os) (?:l[oa]s? )?(?:entrega(?:mos|remos)|repone\w*|repondremos)\b"
        r"|\b(?:cambio|sustitución|reemplazo)\b[^;]{0,30}\bpor (?:uno|una|otro|otra)\b"
        r"|\brecib\w+ (?:otr[oa]|un[oa]?(?: \w+)? (?:nuev|igual|equivalente|idéntic)\w*)"
        r"|\bl[oa]s? (?:arregla|repara|cambia|sustituye|repone)n?\b",
    ),
    "procedure": rule(
        r"\b(?:to (?:use|rely on|benefit from|make use of) (?:it|this|them)"
        r"|um (?:sie|diese|die \w*garantie) (?:in anspruch zu nehmen|zu nutzen)"
        r"|wer (?:\w+ ){0,3}(?:geltend macht|in anspruch (?:nimmt|nehmen (?:will|möchte)))"
        r"|pour (?:en (?:bénéficier|profiter)|l'(?:activer|utiliser|invoquer))"
        r"|para (?:hacer uso de|usar|utilizar|beneficiarse de|disfrutar de|activar)l?[oa]?"
        r"(?: ella| esta| la misma| la garantía)?)\b[^;]{0,120}\b(?:call|contact|write|e-?mail"
        r"|bring"
        r"|send|go|wend|meld|ruf|schick|bring|schreib|send|geh|appel|écri|envo|adress|présent"
        r"|rapport"
        r"|rend|llam|escrib|enví|acud|diríj|llev|present)\w*",
        r"(?:^|, |: |- )(?:(?:please|simply|just|and) )?(?:present|bring|take|hand|return|post"
        r"|send)"
        r" (?:in )?(?:the|your|any) (?:broken|faulty|defective|damaged|failed) [\w-]+[^;,]{0,20}"
        r" (?:to|at|in|into|with) \w+",
        r"\bbring(?:en|t|e)? (?:sie )?(?:das|den|die|ihr|dein)e?n? (?:defekte|kaputte"
        r"|beschädigte)\w*"
        r" \w+ (?:\w+ ){0,3}(?:zu[rm]?|in|bei|an)\b",
        r"\b(?:r?apportez|ramenez|présentez|renvoyez|envoyez|déposez) (?:le |la |l'|votre )\w+"
        r" (?:cassée?|défectueu\w+|en panne|abîmée?) (?:à|dans|chez|au|en|auprès)\b",
        r"\b(?:lleve|lleva|traiga|trae|presente|presenta|envíe|envía|entregue|entrega) (?:la|el"
        r"|su|tu)"
        r" \w+ (?:rot[oa]|defectuos[oa]|averiad[oa]|dañad[oa])[^;]{0,20} (?:a|en)\b",
        rf"^(?:au|à la|à l'|chez|dans|to|at|an|bei|zur|zum|a|en|al) [^;]{{0,60}},? (?:avec|mit"
        rf"|with|con)"
        rf" (?:la |le |votre |der |dem |ihrem |the |your |el |su |tu )?{_PROOF}\b",
        rf"\b{_WE_DO}{_HAND_IN}\b[^;|]{{0,110}}\b{_PROOF}\b",
        rf"\b{_PROOF}\b[^;|]{{0,80}}\b{_WE_DO}{_HAND_IN}\b",
        r"\b(?:fault|defect|mangel|mängel|défaut|defecto|fallo)\w*\b[^;]{0,60}\b(?:zu rügen"
        r"|zu melden"
        r"|must be reported|should be reported|doit être (?:signalé|déclaré)|debe (?:comunicar"
        r"|notificar)\w*)\b",
        r"\bvoraussetzung (?:dafür )?ist (?:die|eine) registrierung\b|\bprovided (?:that )?you"
        r" register\b|\bà condition de l'enregistrer\b|\bsiempre que (?:lo|la) registres?\b",
    ),
    "coverage-persons": rule(
        r"\bperson named\b|\bentitles? the (?:owner|holder|buyer|person)\b",
        r"\bsolo puede (?:reclamar\w*|invocar\w*|hacer\w*) (?:\w+ )?el comprador\b"
        r"|\b(?:ends|lapses|expires|erlischt|endet|s'éteint|cesse|prend fin|se extingue|termina)\b"
        r"[^;]{0,30}\b(?:resale|sale of|if sold|weiterverkauf|verkauf|revente|reventa|venta)\b",
        r"\b(?:suit|suivent|follows?|folgt|acompaña|sigue) (?:l'|le |la |the |dem |der "
        r"|al? )(?:el |la )?"
        r"(?:outil|produit|article|appareil|product|goods|item|owner|gerät|ware|produkt|producto"
        r"|artículo|aparato)|\bquien (?:figur|const)\w+|\bthe name on the (?:receipt|invoice)\b",
        r"\b(?:may|can|shall|must|will) ?not be (?:assigned|transferred|passed on|ceded|sold on)\b"
        r"|\b(?:names?d?|genannte[nr]?|nommée?|nombrad[oa]) (?:above|below|on the card|oben)\b",
    ),
    "dispute": rule(
        r"\b(?:fail|unable|cannot) to agree\b|\bcannot agree\b|\b(?:settlement|dispute|complaints)"
        r" panel\b|\bindependent (?:assessor|referee|arbiter|adviser)\b"
        r"|\b(?:in case of|in the event of) disagreement\b",
        r"\b(?:bei|im fall von) (?:meinungsverschiedenheit|uneinigkeit|streit)\w*"
        r"|\bsachverständige\w*"
        r" (?:entscheid|schlicht)\w*|\bunabhängige\w* (?:gutachter|stelle|prüfer)\w*",
        r"\ben cas de (?:désaccord|litige|contestation)\b|\bexpert indépendant\b",
        r"\b(?:discrepancia|controversia|desacuerdo|disputa|litigio)s?\b[^;]{0,80}\b(?:defensor"
        r"|tribunal\w*|arbitr\w*|mediad\w*|perito)\b|\bdefensor del cliente\b"
        r"|\bperito independiente\b",
    ),
    "legal-rights": rule(
        r"\bunder (?:[\w-]+ ){1,4}law,? you\b|\bthe law (?:also )?(?:gives|protects"
        r"|entitles) you\b",
        r"\brights against (?:the |your )?(?:seller|retailer|dealer)\b"
        r"|\brechte gegenüber (?:dem |ihrem |deinem )?(?:verkäufer|händler)"
        r"|\bdroits (?:à l'égard|à l'encontre|envers|contre) (?:du |le |votre )?vendeur"
        r"|\bderechos (?:frente al|ante el|contra el) vendedor",
    ),
    "damages-exclusion": rule(
        r"\bno (?:compensation|damages) (?:is|are|will be) (?:paid|given|due)\b"
        r"|\bno compensation for\b",
        r"\bkein\w* (?:schadensersatz|entschädigung)\b|\b(?:pertes?|dommages?"
        r"|préjudices?)\b[^;]{0,60}"
        r"\baucune? (?:indemni|dédommag)\w+|\bsin (?:derecho a )?indemnización\b"
        r"|\bno (?:habrá|hay|se pagará) indemnización\b",
        r"\b(?:not|n't|no|never|neither)\b[^;]{0,60}\b(?:loss of (?:profit|use|earnings|income"
        r"|data)"
        r"|lost (?:profits?|time|earnings|data)|spoil(?:ed|t) food|inconvenience)\b",
        r"\b(?:verdienstausfall|nutzungsausfall|gewinnausfall|datenverlust|verdorbene\w*"
        r"|entgangene\w*)\b[^;]{0,60}\b(?:nicht|kein\w*|ausgeschlossen)\b|\b(?:nicht|keine?)\b"
        r"[^;]{0,40}\b(?:verdienstausfall|nutzungsausfall|entgangene\w*)\b",
        r"\b(?:aucun\w*|pas|ni|sans)\b[^;]{0,60}\b(?:perte de (?:jouissance|revenus?"
        r"|bénéfices?|profit)|manque à gagner|privation de jouissance)\b",
        r"\b(?:no|ni|ningún|ninguna)\b[^;]{0,60}\b(?:lucro cesante|pérdida de (?:uso|ingresos"
        r"|beneficios|ganancias)|alimentos (?:estropeados|perdidos))\b",
    ),
})  # fmt: skip
"""Further ways to say an element: pairs of words that stand in one clause."""

MORE_STEMS: Final = {
    "procedure": ("receipt", "invoice", "proof", "slip", "card", "number", "fault", "defect",
                  "quittung", "beleg", "rechnung", "kassen", "nachweis", "karte", "schein",
                  "nummer", "mangel", "maengel", "registr", "preuve", "facture", "quitt", "recu",
                  "ticket", "carte", "bon de", "justific", "numero", "defaut", "factura", "boleta",
                  "comprobante", "tique", "recibo", "poliza", "tarjeta", "fallo", "register",
                  "tique", "enregistr", "statement", "modell", "modele", "modelo", "to use it",
                  "to make use",
                  "to rely", "to benefit", "anspruch", "geltend", "um sie", "um diese", "pour en ",
                  "pour l'", "para hacer", "para usar", "para util", "broken", "damaged", "kaputt",
                  "defekt", "cass", "panne", "abim", "rota", "roto", "averia", "danad"),
    "remedy": ("repar", "repair", "replac", "mend", "fix", "swap", "exchang", "refund", "honou",
               "honor", "put right", "reset", "restor", "re-?glu", "resol", "rebuild", "part",
               "piece", "ersetz", "tausch", "instand", "besser", "behob", "ersatz", "rempla",
               "echang", "remis", "cambi", "sustitu", "reemplaz", "repon", "repuest", "arregl",
               "entreg", "equivalen", "identi", "similar", "gleichwert", "neuf", "neuve", "otr",
               "igual", "nuev", "immediat"),
}  # fmt: skip
"""What a sentence holds at least that says an element so; looked for first, as it costs little."""

WORKSHOP: Final = rule(
    r"\b(?:workshop|werkstatt|atelier|taller)\w*\b|\brepair (?:desk|shop|service)\b"
)
UNDER_IT: Final = rule(
    r"\b(?:warrant|guarant|garant|gewähr|defect|fault|fail|break|broke|defekt|fehler|mangel|mängel"
    r"|kaputt|défaut|défectu|panne|casse|rupture|rotura|bruch|snap|falla|fallo|avería|defect"
    r"|rompe|within|cover|period)\w*"
)
"""That something is mended since it failed, and not as the trade of a workshop."""

REPLACED: Final = rule(
    r"\b(?:replac|refund|swap|exchang|new\b|supply|ersetz|ersatz|tausch|neu|rempla|rembours"
    r"|échang|neuf"
    r"|sustitu|reemplaz|repon|reembols|nuev|otr[oa]\b|igual)\w*"
)
"""More than that it is mended."""

PAID: Final = rule(
    r"\b(?:for|at) a (?:small )?(?:charge|fee)\b|\bchargeable\b|\bat (?:our )?usual rates?\b"
    r"|\bfor a quote\b"
    r"|\bin (?:and|or) out of (?:warranty|guarantee)\b",
    r"\bgegen (?:bezahlung|gebühr|rechnung|aufpreis)\b|\bkostenpflichtig\w*|kostenvoranschl\w*"
    r"|\bin(?:nerhalb)? und"
    r" außerhalb der (?:\w+)?garantie",
    r"\bpayante?s?\b|\bsur devis\b|\bsous (?:ou hors )?garantie ou (?:non|pas|hors)\b"
    r"|\bsous ou hors garantie\b",
    r"\bcon costo\b|\bde pago\b|\bdentro (?:y|o|como) fuera de (?:la )?garantía\b"
    r"|\bgarantía (?:ya )?(?:venció|ha vencido|caducó)\b|\bpresupuesto\b",
)
"""What is mended for money, or whether or not there is a warranty."""

NO_EXCLUSION: Final = rule(
    r"\b(?:liab\w+|responsib\w+|obligation|rights?|states?|provinces?|haft\w+|rechte?n?|pflicht\w*"
    r"|responsab\w+|obligations?|droits?|obligaci\w+|derechos?|assureurs?|insurers?|versicherer"
    r"|aseguradora?)\b"
)
"""What is owed, under a heading on exclusions, and not which goods are left out."""

GIVING_BACK: Final = rule(
    r"\b(?:unwanted|refunds?|change of mind|changed your mind)\b|\b(?:a|the|your|for"
    r"|free) returns?\b",
    r"\b(?:rückgabe|widerruf|retoure|umtausch|rücksendung)\w*|\bunbenutzt\w*",
    r"\b(?:un|le|votre|pour|tout) (?:retour|échange)\b|\brétractation\b",
    r"\bcambios? de (?:color|talla|opinión)\b|\b(?:una|la|tu|para) devoluci\w+|\bdesistimiento\b",
)
"""Goods that are given back since they do not please."""

OF_MIND: Final = rule(
    r"\bcambi\w*\b[^;]{0,60}\bdevol\w+|\bdevol\w+[^;]{0,60}\bcambi\w*|\bumtausch\w*\b[^;]{0,60}"
    r"\brückgabe\b|\béchang\w+\b[^;]{0,60}\bretour\w*"
)
MENDING: Final = rule(
    r"\b(?:repar|sustitu|reemplaz|arregl|repon|répar|rempla|ersatz|ersetz|instand|defect|falla"
    r"|fallo"
    r"|estropea|rompe|kaputt|nuev|neuf|neuv|casse|avería|défaut|panne|mangel|mängel|defekt)\w*"
)
