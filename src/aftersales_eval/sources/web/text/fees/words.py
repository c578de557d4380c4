"""Words that say who pays for sending goods back, in English, German, French and Spanish.

For folded sentences, or parts of them.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

_RETURN: Final = (
    r"(?:returns?|returning|returned|sending (?:\w+ ){0,3}back|sen[dt] (?:\w+ ){0,3}back"
    r"|rücksendung(?:en)?|rücksende\w*|retour\w*|rückversand\w*|rückgaben?|zurück(?:zu)?(?:senden"
    r"|schicken|geben|geschickt|gesendet)|retours?|retourner|renvoyer|renvois?|réexpédition"
    r"|devoluci(?:ón|ones)|devolver(?:lo|la|los|las|nos)?|devuelv\w+|(?:schick|send)\w+"
    r" (?:[\w-]+ ){0,5}zurück|rückporto|rücksendekosten|both ways|(?:porte|flete)s? de (?:vuelta"
    r"|regreso|devolución)|rücktransport|abholung der retoure)"
)
_COST: Final = (
    r"(?:costs?|charges?|fees?|postage|shipping|carriage|freight|label|expenses?|(?:versand|porto"
    r"|fracht|transport|rücksende|rückversand|retouren|unmittelbaren )?kosten|rück(?:sende)?porto"
    r"|porto|gebühr(?:en)?|frais|port|coûts?|costes?|costos?|gastos|portes|envío)"
)

SHOP_PAYS: Final = rule(
    r"\bretouren (?:sind|bleiben)\b[^;]{0,40}\b(?:kostenlos|kostenfrei|gratis|portofrei)\b",
    r"\b(?:rücksendung|retouren?|rückversand|rückgabe) ?: ?(?:kostenlos|kostenfrei|gratis)\b"
    r"|\bretours? ?: ?(?:gratuits?|offerts?)\b",
    r"\bdevoluci(?:ón|ones) ?: ?(?:gratis|gratuitas?)\b",
    r"\b(?:rücksende-?etikett|retouren-?etikett|rücksendelabel|retourenlabel"
    r"|retourenschein)\w*[^;]{0,40}\b(?:kostenlos|gratis|frankiert)",
    r"\b(?:retour|renvoi)s?\b[^;]{0,40}\bne (?:vous |te )?coût\w+ rien\b"
    r"|\bdevoluci\w+[^;]{0,30}\bno (?:te |le )?cuestan? nada\b",
    # English
    r"(?<![-\w])free(?: of charge)?,?(?: (?!gift|sample|trial|deliver|shipping|from\b|on\b|to\b"
    r"|exchang|hotline|phone|helpline|call|number|advice|about\b)[\w-]+){0,3} "
    r"returns?\b(?! (?:ticket|flight|journey|of (?:old|used|empty)|visit))",
    r"\b(?:free|no charge|kostenlos|gratuit\w*|gratis)\b[^;]{0,30}\bboth ways\b"
    r"|\bretours?\b[^;]{0,40},"
    r" gratuits?$|\b(?:rückgabe|retoure|rücksendung)\b[^;]{0,40}, (?:kostenlos|gratis)$"
    r"|\bdevoluci\w+[^;]{0,40}, (?:gratuita|gratis)s?$|\bretours?\b[^;]{0,40}, gratuits?\.$"
    r"|\baller(?: et|-) ?retour (?:gratuit|offert)\w*|\b(?:zurück(?:zu)?(?:schicken|senden))\b,?"
    r" und"
    r" zwar (?:kostenlos|gratis|portofrei)",
    r"\bfree (?:\w+ ){0,2}(?:delivery|shipping|exchanges?|collection|pick[- ]?up)(?:,| and| &|,"
    r" and) (?:free )?(?:\w+ ){0,2}returns?\b",
    r"\breturns?(?: \w+){0,4}? (?:is|are|will be|remain|stay)(?: (?!not|never)\w+){0,3}? (?:free"
    r"|complimentary|on us|on the house|at our (?:own )?(?:cost|expense)|paid (?:for )?by us"
    r"|covered by us)\b(?! (?:from|within the store))",
    r"\breturns?[:,]? (?:free|complimentary)(?: of charge)?$|\breturns?: free\b",
    r"\breturn(?:ed|ing|s)?\b[^;]{0,70}?\b(?<!feel )(?:for free|free of charge|at no (?:extra "
    r"|additional )?(?:cost|charge)|without (?:any )?(?:charge|cost|paying)|at our (?:own"
    r" )?(?:cost|expense)|on us|for nothing)\b(?! for (?:the )?first)",
    r"\b(?:send|ship|post|mail)(?:ing)? (?:\w+ ){0,4}back\b[^;]{0,40}\b(?:for free|free of charge"
    r"|at no (?:cost|charge)|at our (?:cost|expense)|without (?:charge|paying))\b",
    r"\b(?:for free|free of charge|at no (?:cost|charge))[^;]{0,30}\b(?:return|send (?:\w+"
    r" ){0,3}back)\b",
    r"\b(?:free|pre-?paid|postage-?paid|freepost)[- ](?:\w+[- ]){0,3}?(?:return|returns)(?:"
    r" \w+)? ?(?:labels?|slips?|postage|shipping|envelopes?|delivery)\b",
    r"\b(?:free|pre-?paid|freepost) (?:\w+ ){0,2}labels?\b[^;]{0,60}\b(?:return|back)\b",
    r"\breturn labels? (?:is|are) (?:free|pre-?paid)\b|\b(?:return|returns) (?:label|postage"
    r"|shipping|delivery)\b[^;]{0,20}\b(?:is|are) (?:already )?(?:pre-?paid|paid by us|free|on"
    r" us)\b",
    r"\b(?:we|[a-z]+ (?:will|shall)|shop|company)(?: \w+){0,3} (?:pays?|cover|bears?|meet|take"
    r" care of|absorb|refund|reimburse|covers)(?: \w+){0,4} (?:return|returns|returning)\b(?! of"
    r" (?:the )?(?:price|money))",
    r"\b(?:we|we'll|we will) (?:\w+ )?(?:pay|cover|bear|meet|absorb) (?:for )?(?:the |all |any "
    r"|your )?"
    rf"{_COST}\b",
    r"\b(?:we|we'll) (?:\w+ )?(?:do not|don't|never|won't|will not) (?:\w+"
    r" )?charge\b[^;]{0,40}\breturn",
    r"\b(?:refund|reimburse|pay back) (?:you )?(?:for )?(?:the|your|any) (?:postage|shipping"
    r"|carriage)(?: costs?)?(?: [\w']+){0,4} (?:return|returning|sen[dt] (?:\w+ )?back"
    r"|sending (?:\w+ )?back)\b",
    r"\b(?:no|without|zero) (?:\w+ )?(?:return|returns) (?:shipping )?(?:fees?|charges?|costs?"
    r"|postage)\b",
    r"\b(?:there is|there's) no (?:charge|fee|cost) (?:for|to) (?:\w+ )?return",
    r"\breturn\w*\b[^;]{0,40}\b(?:costs? (?:you )?nothing|won't cost|(?:are|is) never charged)\b",
    r"\bcosts? of (?:the )?return(?:ing|s)?\b[^;]{0,40}\b(?:(?:paid|covered|borne|met) by (?:us"
    r"|the (?:shop|seller|company))|on us)\b",
    # German
    r"\b(?:ist|sind|bleibt|bleiben) (?:die|jede|ihre|deine|eine) (?:retoure|rücksendung|rückgabe"
    r"|rückversand)(?:en)?\b[^;]{0,20}\b(?:gratis|kostenlos|kostenfrei|portofrei)\b",
    r"\b(?:kostenlose?[nrms]?|kostenfreie?[nrms]?|gratis|portofreie?[nrms]?|unentgeltliche?[nrms]?"
    r"|gebührenfreie?[nrms]?|freie)[ -](?:(?!liefer|versand)[\w-]+ ){0,2}(?:rücksend|retoure"
    r"|rückversand|rückgabe)\w*",
    r"\b(?:kostenlose?r?|gratis|versandkostenfreier?)[ -](?:hin-? und rück|versand (?:und|&|sowie)"
    r" (?:rück|retour)|lieferung (?:und|&|sowie) (?:rück|retour))\w*",
    r"\b(?:rücksendung|retoure|rückversand|rückgabe|rücksendeetikett|rücksenden"
    r"|rücksendelabel)(?:en)?\b[^;]{0,50}?\b(?:ist|sind|bleib\w+|erfolg\w+|wird"
    r"|werden)\b[^;]{0,40}?\b(?:kostenlos|kostenfrei|gratis|portofrei|gebührenfrei|unentgeltlich"
    r"|frankiert|auf unsere kosten|umsonst)\b",
    r"\b(?:kostenlos|kostenfrei|gratis|portofrei|unentgeltlich|auf unsere kosten|umsonst|ohne"
    r" kosten)\b[^;]{0,50}\b(?:zurück(?:zu)?(?:senden|schicken|geben|gesendet|geschickt)"
    r"|retournier\w+|retoure|zurück)\b",
    r"\b(?:frankierte[snr]?|vorfrankierte[snr]?|portofreie[snr]?|kostenlose[snr]?|gratis"
    r"|kostenfreie[snr]?)[ -](?:\w+ )?(?:rücksende|retouren)-?\w+",
    r"\b(?:wir|der händler|der verkäufer|der shop)\b(?:(?! sie (?:\w+ )?trag|"
    r" du\b)[^;]){0,60}\b(?:kosten|porto"
    r"|versandkosten)\b[^;]{0,30}\b(?:rücksend|retour|rückversand)\w*|\b(?:rücksendekosten|kosten"
    r" (?:der|für die|einer|ihrer|deiner) (?:\w+ )?(?:rücksendung|retoure)|rückporto"
    r"|retourenkosten|rückversandkosten)\b[^;]{0,40}\b(?:wir|uns|händler|unternehmer|verkäufer)\b"
    r"|\b(?:wir|übernehmen wir|tragen wir)\b[^;]{0,20}\b(?:die |das )?(?:\w+ )?(?:rücksendekosten"
    r"|rückporto|retourenkosten|rückversandkosten|kosten)\b",
    r"\b(?:ohne|keine) (?:rücksendekosten|retourenkosten|retourengebühr\w*|rücksendegebühr\w*)\b",
    # French
    r"\bretours? (?:\w+ ){0,3}?(?:gratuits?|offerts?|sans frais|à nos frais)\b|\brenvois?"
    r" gratuits?\b",
    r"\b(?:livraisons?|échanges?) et (?:les )?retours? (?:(?:sont|\w+) ){0,2}?(?:gratuite?s"
    r"|offerte?s)\b",
    r"\b(?:gratuitement|sans frais|à nos frais|sans rien payer)\b[^;]{0,40}\b(?:retourn|renvo)\w+"
    r"|\b(?:retourn|renvo)\w+[^;]{0,50}\b(?:gratuitement|sans frais|à nos frais|sans rien payer)\b",
    r"\bretours?\b[^;]{0,40}?\b(?:est|sont|reste\w*) (?:\w+ ){0,2}?(?:gratuit|offert|pris en"
    r" charge|à notre charge|à nos frais)\w*",
    r"\bfrais de (?:retour|renvoi|port (?:de |du )?retour|réexpédition)\b[^;]{0,50}\b(?:offerts"
    r"|gratuits|à notre charge|à nos frais|pris en charge par (?:nous|nos|notre|la boutique)|sont"
    r" pris en charge$|vous sont remboursés)",
    r"\bnous (?:\w+ ){0,3}?(?:prenons|payons|supportons|réglons|assumons"
    r"|remboursons)\b[^;]{0,40}\b(?:frais|coûts?|port)\b[^;]{0,30}\b(?:retour|renvoi)s?\b|\bnous"
    r" (?:\w+ )?(?:offrons|payons) (?:\w+ )?retours?\b",
    r"\bétiquettes? (?:\w+ )?(?:de )?(?:retour )?(?:prépayée?s?|gratuites?|affranchies?"
    r"|offertes?)\b|\bbon de retour (?:prépayé|gratuit|affranchi)\b|\bétiquettes? prépayées?\b",
    r"\baucun frais de (?:retour|renvoi)\b|\bsans frais de (?:retour|renvoi)\b|\bretours? sans"
    r" frais\b",
    # Spanish
    r"\bdevoluci\w+ no (?:tiene|tienen|supone|lleva)n? (?:ningún )?(?:coste|costo|cargo|gasto)s?\b",
    r"\bdevoluci(?:ón|ones) (?:\w+ ){0,3}?(?:gratuitas?|gratis|sin coste|sin cargo|a nuestro"
    r" cargo)\b",
    r"\b(?:envíos?|cambios?) y devoluci(?:ón|ones) (?:(?:son|\w+) ){0,2}?(?:gratuit[oa]s|gratis)\b",
    r"\b(?:devolver|devuelv|devolu)\w*\b[^;]{0,50}\b(?:gratis|gratuitamente|gratuit[oa]s?|sin"
    r" (?:ningún )?(?:coste|cargo|costo|gasto|gastos)|de forma gratuita|a nuestro cargo|por"
    r" nuestra cuenta)\b|\b(?:gratis|gratuitamente|sin coste|de forma"
    r" gratuita)\b[^;]{0,30}\bdev(?:olver|uelv)\w*",
    r"\b(?:gastos|costes?|portes|costos) (?:de envío )?(?:de|por|para) (?:la |tu |su"
    r" )?(?:devoluci(?:ón|ones)|vuelta)\b[^;]{0,50}\b(?:nuestra cuenta|nuestro cargo|gratis"
    r"|gratuitos|asumimos|pagamos|nosotros)\b",
    r"\b(?:nos hacemos cargo|asumimos|pagamos|cubrimos|corremos con|nos"
    r" encargamos)\b[^;]{0,50}\b(?:gastos|costes?|portes|envío)\b[^;]{0,30}\bdevoluci(?:ón|ones)\b",
    r"\betiqueta (?:de devolución )?(?:prepagada|gratuita|gratis|franqueada|sin coste)\b|\b(?:sin"
    r"|ningún) (?:gastos?|costes?) de devolución\b",
)  # fmt: skip

SHOPPER_PAYS: Final = rule(
    r"\breturn\w*\b[^;]{0,50}\bthe responsibility of the (?:customer|buyer|purchaser|consumer)\b",
    r"\breturns?\b[^;]{0,60}\b(?:deduct|tak|withh|subtract)\w*(?: \w+)? (?:off|from) (?:your|the)"
    r" refund\b",
    r"\b(?:retoure|rücksendung)\w*\b[^;]{0,60}\b(?:berechnen|erheben|stellen"
    r"|behalten)\b[^;]{0,40}(?:pauschale|gebühr|euro?\b|€)",
    r"\b(?:berechnen|erheben) wir\b[^;]{0,60}\b(?:retoure|rücksendung)\w*",
    # English
    r"\b(?:you|customers?|buyers?|shoppers?|purchasers?|consumers?)(?: \w+){0,3} (?:pays?|bears?"
    r"|cover|covers|meet|responsible for|liable for|charged|arrange and pay|reimburse"
    r"|carry)\b[^;]{0,60}"
    rf"\b{_COST}\b",
    rf"\b{_COST}\b[^;]{{0,60}}\b(?:(?:borne|paid|covered|met|carried) by (?:you|the (?:customer"
    rf"|buyer"
    r"|purchaser|consumer|shopper))|(?:your|the (?:customer|buyer|purchaser|consumer)'s) (?:own"
    r" )?(?:responsibility|expense|cost|(?<=own )account)|up to you"
    r"|not (?:refunded|reimbursed|included"
    r"|covered|free|refundable)|(?:is|are|be) (?:deducted|charged|taken off))\b",
    r"\breturn\w*\b[^;]{0,50}\b(?:at|on) (?:your|the (?:customer|buyer|purchaser|consumer"
    r"|shopper)'s|their|his) (?:own )?(?:cost|expense|(?<=own )account)\b"
    r"|\bat (?:your|their) (?:own"
    r" )?(?:cost|expense)\b[^;]{0,30}\breturn",
    r"\b(?:deduct\w*|withh[eo]ld\w*|subtract\w*|taken? off|charge[sd]?"
    r"|charging)\b[^;]{0,60}\b(?:return|returns|restocking|label)\b",
    r"\b(?:return|returns|restocking|handling)(?: \w+){0,2} (?:fee|charge)s? (?:of|applies|apply"
    r"|is|are|will)\b|\b(?:a|an|the) (?:[\w£$€.,%]+ ){0,4}(?:restocking|return|returns) (?:fee"
    r"|charge)\b",
    r"\breturns?(?: \w+){0,3} (?:costs?|are charged at|is charged at|are subject to|cost you)"
    r" [£$€]?\d",
    r"\breturns? (?:\w+ ){0,3}(?:is|are) (?:not|never) (?:\w+ )?free\b|\b(?:no|not offer|not"
    r" provide|isn't|aren't|stopped|no longer offer) (?:\w+ )?free returns?\b|\breturns? (?:aren't"
    r"|isn't) free\b",
    r"(?<!we )(?<!we'll )(?<!we will )\bpay for (?:your |the )?(?:own )?return\w*\b"
    r"|\bpay (?:your|the) own return",
    # German
    r"\b(?:sie|du|käufer|kunde|kunden|besteller|verbraucher|kundin|käuferin)\b"
    r"(?=[^;]*\b(?:(?:zu)?trag\w*|träg\w*|(?:be)?zahl\w*|übern\w+|aufkomm\w*|begleich\w*|selbst)\b)"
    r"[^;]{0,60}\b(?:kosten|porto|rücksendekosten|rücksendung|rückporto|versandkosten)\b",
    r"\b(?:kosten|porto|rücksendekosten|rückporto|versandkosten"
    r"|retourenkosten)\b[^;]{0,60}\b(?:(?:trag(?:en|t)|trägst|träg\w*|übernehmen|übernimmt"
    r"|übernimmst|zahlen|zahlst|zahlt|bezahlen) (?:sie|du|der (?:kunde|käufer|besteller"
    r"|verbraucher))|vom (?:kunden|käufer|besteller|verbraucher)|von (?:ihnen|dir) (?:selbst"
    r" )?(?:zu )?(?:\w+ )?trag\w*|zu ihren lasten|zu (?:deinen )?lasten|ihre sache|ihnen (?:selbst"
    r" )?zu tragen|(?:nicht|kein\w*) (?:\w+ )?(?:erstattet|übernommen|getragen|enthalten)|nicht)\b",
    r"\b(?:auf|zu) (?:ihre|deine|eigene|seine|kosten des) (?:eigenen? )?(?:kosten|kunden"
    r"|käufers)\b|\bauf eigene kosten\b|\bunfrei\w* (?:\w+ ){0,4}nicht\b",
    r"\b(?:rücksend|retoure|retouren|rücksende)\w*\b[^;]{0,40}\b(?:nicht (?:kostenlos|kostenfrei"
    r"|gratis)|kostenpflichtig|kostet|kosten \d)\b|\b(?:rücksende|retouren|bearbeitungs"
    r"|wiedereinlagerungs)(?:gebühr|pauschale)\w*",
    r"\bvon (?:der|ihrer|deiner) (?:erstattung|gutschrift|rückzahlung"
    r"|rückerstattung)\b[^;]{0,40}\b(?:ab|abgezogen|einbehalten)\b|\bziehen wir\b|\bkeine"
    r" kostenlosen? (?:rücksend|retour)\w*",
    # French
    r"\bfrais (?:\w+ ){0,2}(?:de )?(?:retour|renvoi|réexpédition|port)\b[^;]{0,60}?\b(?:à (?:votre"
    r"|la) charge(?! de (?:la boutique|notre|nous|vendeur))|à vos frais|(?:vous incombent"
    r"|incombent (?:au|à l')|supportés par (?:vous|le client|l'acheteur)|payés par (?:vous|le"
    r" client|l'acheteur)|déduits|ne (?:sont|seront) pas|restent dus|à la charge d))",
    r"\bretours?\b[^;]{0,50}?\b(?:à (?:votre charge|vos frais|la charge (?:du client|de l'acheteur"
    r"|du consommateur))|aux frais (?:du client|de l'acheteur)|payants?|n'est pas gratuit|ne sont"
    r" pas gratuits|facturés?|coûtent?|sont déduits)\b",
    r"\b(?:vous|le client|l'acheteur|le consommateur) (?:\w+ ){0,2}?(?:devez|devrez|devra|doit"
    r"|supporte[zr]?|paye[zr]?|paie|prenez|prend|réglez|assume[zr]?)\b[^;]{0,40}\b(?:frais|coûts?"
    r"|port)\b[^;]{0,40}\b(?:retour|renvoi|retourner|réexpédition)",
    r"\b(?:retourn|renvo)\w+[^;]{0,50}\b(?:à vos (?:propres )?frais|à ses frais|à votre charge)\b",
    r"\b(?:déduit|déduits|déduirons|déduisons|retenons|retenus?|déduite)\b[^;]{0,50}\bretour\b"
    r"|\bretour\b[^;]{0,50}\b(?:déduit|déduite|déduits|déduirons)\b|\bfrais de (?:restockage"
    r"|remise en stock)\b|\bretours? gratuits? (?:n'est|ne sont|non)\b|\bpas de retours?"
    r" gratuits?\b",
    # Spanish
    r"\b(?:gastos|costes?|portes|costos?)\b[^;]{0,60}\b(?:a (?:su|tu|cargo del?) cargo|a cargo"
    r" (?:del?|de (?:la|el)) (?:cliente|comprador\w*|consumidor|usuario)|(?:su|tu) cuenta|por"
    r" cuenta del? (?:cliente|comprador|consumidor)|los (?:paga|asume|abona) (?:el|usted)|se"
    r" (?:descont|deduc|descuent)\w+|no (?:se reembols|son gratuit|están incluid|incluid)\w*"
    r"|correrán? a cargo|cargo del (?:cliente|comprador))",
    r"\b(?:usted|tú|el cliente|el comprador|el consumidor|deberá|deberás|debe|debes|tendrá que"
    r"|tienes que)\b[^;]{0,40}\b(?:paga|pagar|asum|abona|hacerse cargo|correr|soportar"
    r"|costear)\w*[^;]{0,50}\b(?:gastos|costes?|portes|envío|devolución)\b",
    r"\b(?:devoluci(?:ón|ones)|devolver)\b[^;]{0,40}\b(?:no (?:es|son) (?:gratuita|gratis)s?"
    r"|tienen? un coste|cuestan?|por (?:su|tu) cuenta|a (?:su|tu) cargo)\b",
    r"\b(?:descont|deduc|descuent)\w+[^;]{0,50}\b(?:devolución|etiqueta)\b|\bno (?:ofrecemos|hay)"
    r" devoluciones gratuitas\b|\bgastos de (?:reposición|restocking|manipulación)\b",
)  # fmt: skip

NO_FEE: Final = rule(
    r"\b(?:no|not|never|without|zero|don't|won't|nothing)\b[^.;,]{0,40}\b(?:charge|fees?|deduct\w*"
    r"|restocking|costs?|pay|handling)\b|\bnot (?:have|need) to pay\b|\bfree\b",
    r"\b(?:keine|ohne|keinerlei|nicht|nichts|kein)\b[^.;,]{0,40}(?:gebühr|pauschale|kosten"
    r"|abgezogen|porto|bezahlen|zahlen)\w*|\b(?:kosten(?:los|frei)|gratis)\b",
    r"\b(?:aucun|aucuns|sans|pas de|ne \w+ (?:pas|rien))\b|\bgratuit\w*|\boffert\w*",
    r"\b(?:sin|ningún|no|nada)\b[^.;,]{0,30}\b(?:gastos?|costes?|cargo|paga\w*|descont\w*)\b"
    r"|\bgrati\w*",
)
DENIED: Final = rule(
    r"\b(?:not|never|no|n't|cannot|unable|nor|neither|no longer|nowhere)\b|n't\b",
    r"\b(?:nicht|kein|keine[nrms]?|nie|weder)\b",
    r"\b(?:ne|n'(?!avez (?:plus )?qu')\w+|pas|jamais|aucune?|non)\b",
    r"\b(?:no|nunca|ningun[oa]?|tampoco|ya no)\b",
)
OF_RETURN: Final = rule(rf"\b{_RETURN}\b")
NOT_PAID_BACK: Final = rule(
    r"\b(?:not|never|no|cannot|aren't|isn't|no longer|unable to)(?: \w+){0,2} (?:free|pay|bear"
    r"|refund\w*|reimburs\w*|includ\w*|cover\w*)\b",
    r"\b(?:nicht|keine[nrms]?)(?: \w+){0,2} (?:kostenlos\w*|kostenfrei|gratis|erstatt\w*|übern\w*"
    r"|getrag\w*|enthalt\w*)",
    r"\b(?:pas|non)(?: \w+)? (?:gratuit|rembours|inclus|pris|offert)\w*",
    r"\bno (?:\w+ ){0,2}(?:gratuit|gratis|reembols|inclu|asum|cubr|ofrec)\w*",
)

STAMPED: Final = rule(
    r"\bno (?:stamps?|postage) (?:is |are )?(?:needed|required|necessary)\b|\bwithout (?:a stamp"
    r"|stamps)\b|\b(?:don't|do not) need (?:a stamp|stamps|any stamps|postage)\b",
    r"\bohne (?:porto|briefmarken?)\b|\bkeine? (?:porto|briefmarken?) (?:\w+ )?(?:nötig"
    r"|erforderlich|notwendig)\b|\b(?:porto|briefmarken?) (?:brauch\w+ (?:sie|du) nicht|entfällt"
    r"|ist nicht (?:nötig|erforderlich))\b",
    r"\bsans timbres?\b|\bpas besoin de timbres?\b|\btimbre inutile\b|\binutile d'affranchir\b",
    r"\bsin (?:sellos?|franqueo|franquear)\b|\bno (?:hace falta|hacen falta|necesit\w+) (?:sellos?"
    r"|franqueo|franquear)\b",
)
"""Parcels that need no stamp."""

PAYS_NOTHING: Final = rule(
    r"\bpays? nothing\b|\b(?:be)?zahl\w+ (?:\w+ )?nichts\b|\bne paient rien\b"
    r"|\bno (?:pagan|pagáis) nada\b"
)
"""Some shoppers who pay nothing."""

STEMS: Final = (
    "rapport", "ramen", "repren", "wieder schick", "regres", "erstatt", "refund", "rembours",
    "reembols", "money back", "geld", "dinero", "revoc", "retir", "recolec", "travel back",
    "lo pone", "enlev", "rendre un", "rendre l", "rendre v",
    "return", "send back", "sent back", "sending back", "send it back", "send them back",
    "restocking", "rucksend", "ruecksend", "retour", "zuruck", "zurueck", "renvo", "devol",
    "pick ", "unwanted", "postage", "porto", "courier", "kurier", "coursier", "mensajer",
    "ruckt", "rueckt", "ruckf", "rueckf", "ruckh", "rueckh", "fetch", "uplift",
    "ruckgabe", "rueckgabe", "ruckporto", "rueckporto", "ruckversand", "rueckversand", "devuel",
    "prepaid", "pre-paid", "prepay", "prepag", "abhol",
    " back", "cancel", "withdraw", "widerruf", "retract", "desist", "reexpedi", "vuelta",
    "regreso", "both ways", "flete", "portes", "porte de",
    "nights", "nachte",
    "naechte", "nuits", "noches", "probe", "trial", "recogida", "enlevement", "collection of",
    "pick-up", "pickup", "holen", "change your mind", "changer d'avis", "opinion", "uberleg",
    "ueberleg", "recog", "chercher", "collect", "parvenir", "to us", "an uns", "hacernos", "label",
    "letterbox", "buzon", "boite aux lettres", "briefkasten", "etiquet", "etikett",
)  # fmt: skip
MONEY_STEMS: Final = (
    "pour vous", "pour toi",
    "pour moi", "on me", "kommt", "kommen", "reimburs", "fund", "cout", "inclu", "inkl", "compris",
    "minus", "less ", "moins", "abzug", "nothing", "account", "carriage", "freight", "fracht",
    "tuyo", "suyo", "votres", "franque", "an sie",
    "abzueg", "0,00", "erstatt", "vergut", "ersetz", "lo pon",
    "free", "cost", "charge", "fee", "pay", "paid", "expense", "label", "postage", "bear", "borne",
    "cover", "on us", "deduct", "kost", "gratis", "trag", "traeg", "ubernehm", "uebernehm",
    "porto", "frei", "gebuhr", "gebuehr", "last", "abgezogen", "gratuit", "frais", "charge",
    "offert", "prepay", "coste", "gastos", "cargo", "cuenta", "pago", "abona", "descont", "deduc",
    "take", "shipping", "pausch", "berechn", "erheb", "cuesta", "frank", "zieh", "zog",
    "auf uns", "auf dich", "auf sie", "keep", "kept", "gard", "qued", "conserv", "corresp",
    "€", "£", "$", "chf", "factu", "sou", "rappen",
    "affranch", "stamp", "rechnung", "nada", "cent", "never", "rien",
    "nichts", "treat", "penny", "freepost", "prelev", "prepag", "port ", "yours", "down to you",
    "on you",
    "zahl", "euro", "behalt", "nix", "cadeau", "invita", "encarg", "set you", "sets you", "kappe",
    "schenk", "pag", "paie", "paye", "payo", "paya", "cobr",
    "envelope", "ours", "pago", "flete", "porte", "incomb", "vergut", "verguet", "up to you",
    "payant", "etiquet", "portes", "corre", "asum", "foot the", "bill", "none", "umsonst",
    "regl", "dime",
    "invoic", "debit", "carga", "schlag", "schlaeg", "timbre", "sello", "briefmark", "envoyons",
    "seller", "vende", "kauf", "offri", "offre",
)  # fmt: skip
"""What stands where returns, and then where their cost, are spoken of."""
