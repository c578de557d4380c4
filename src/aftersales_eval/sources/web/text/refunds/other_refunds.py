"""Money that comes back for another reason than that goods were returned."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.durations.statements import ASKING, Statement
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.refunds.money_words import SURELY

RETURNED: Final = rule(
    r"\b(?:return(?:s|ed|ing)?|sent back|send (?:\w+ )?back|withdraw\w*)\b|right (?:to|of) cancel",
    r"widerruf|rückgabe|retour|rücksend|zurück(?:ge|zu)?(?:schick|send|geb|gab)|\brétract"
    r"|\brenvo[iy]|\bdesist|\bdevoluci|\bdevuelt",
)
_NOT_BOUGHT: Final = rule(
    r"\b(?:duplicate|(?:paid|charged|taken|debited) twice|double charge|declined|(?:doppelt"
    r"|zweimal) (?:be|ge)?(?:zahlt|bucht|abgebucht)|(?:payé|débité|prélevé)e?s? deux fois|(?:cobr"
    r"|pag|carg)ado dos veces|(?:paiement|carte) refusée?|pago rechazado|reserved|reservierte\w*"
    r"|vorgemerkte\w*|réservée?s?|retenid[oa]s?)\b",
    r"\b(?:discounts?|coupons?|\w*rabatte?|gutscheincodes?|la remise (?:est|sera|vous)|codes? "
    r"promo|descuentos?|cupon(?:es)?)\b|\b(?:flights?|flüge?n?|\w+ticket\w*|vols|billets|vuelos"
    r"|appointments?|hotels?)\b",
    r"\b(?:vendedor(?:es)?|socios?) (?:cobra|recibe)n?\b",
    r"\b(?:mobile|phone|energy|gas|internet|broadband|utility|electricity) (?:provider|supplier"
    r"|company)\b|\b(?:airlines?|landlords?|vermieter|mobilfunkanbieter|stromanbieter|versorger"
    r"|bailleur|opérateur|casero|operadora?|aerolíneas?|compagnies? aériennes?"
    r"|fluggesellschaft\w*)\b",
    r"\b(?:sell (?:it |them |your [\w ]{2,30}?)?to us|sell us|we buy|(?:verkauf\w*|verkaufen sie) "
    r"(?:uns|an uns)|revend(?:ez|s)-nous|vend(?:ez|s)-nous|rachetons|rachat|vénde\w*nos|te "
    r"compramos|compramos tu|recompra)\b",
    r"\b(?:health insur\w+|insurers?|krankenkasse\w*|versicher(?:er|ung)\w*|beihilfe|mutuelles?"
    r"|sécurité sociale|caisse (?:maladie|d'assurance)|votre caisse|assureur|aseguradora"
    r"|seguridad social|mutua|tax office|finanzamt|hacienda)\b",
    r"\brefund (?:you )?(?:the|your|all) (?:delivery|shipping|postage) (?:fee|charge|cost)s?\b",
    r"\b(?:points(?! (?:forts|clés|relais|de))|cash ?back|bonus(?:es)?|rewards?|commissions?"
    r"|referral|gift credit|wages|(?:your|a|the) friend(?:'s)?|trade[- ]?in(?: value)?|vat|sales "
    r"tax|duties|fees? (?:is|are)|courses?|(?<!our )workshops?|classes|tips|donations?|expenses"
    r"|prize|rebates?|payouts?)\b",
    r"\boffres? (?:de remboursement|du fabricant|de la marque)\b|\bmanufacturer'?s? (?:offer"
    r"|promotion|rebate)",
    r"\bpromoción (?:del fabricante|de la marca)\b",
    r"\b(?:\w*punkte|cashback|\w*bonus|prämien?|provision(?:en)?|treuepr\w+|(?:dein|ihr|der)\w* "
    r"freund\w*|werbeprämie|spenden?|ankaufs?\w*|mehrwertsteuer|mwst|zoll\w*|(?:kurs"
    r"|teilnahme)?gebühr|kurse?s?|veranstaltung\w*)\b",
    r"\b(?:points(?! (?:forts|clés|relais|importants|de vente|de retrait))|cagnotte|cash ?back"
    r"|bonus|primes?|parrainage|filleule?s?|(?:votre|ton) amie?|récompenses?|commissions?|dons?"
    r"|tva|douanes?|détaxe|stages?|(?<!notre )(?<!nos )(?<!l')ateliers?)\b",
    r"\b(?:puntos|cash ?back|bonos?|bonificaci\w+|recompensas?|comisi\w+|(?:tu|su) amig[oa]|saldo"
    r"|premio|iva|aranceles|aduanas?|curso|(?<!nuestro )(?<!el )taller)\b",
)
"""What is credited to shoppers who have bought, and not to those who have returned."""

_UNSENT: Final = rule(
    r"\b(?:orders?|bookings?) (?:is |was |are |gets? )?cancelled by\b|\bcancelled (?:by|before)\b"
    r"|\bcancell(?:ed|ing) (?:an|your|the)\b|\bstorn\w*|\bannul\w+|\b(?:anul\w+|cancel(?:a|ar|as|e"
    r"|es|amos|ado|ada|ados|adas|ación|aciones|arlo))\b"
)
"""Orders that are called off, unless the law's right is called so."""

_NEVER_CAME: Final = rule(
    r"\b(?:the loss|verlust|perte|pérdida)\b(?! (?:in|of|de|an) (?:value|wert|valeur|valor))"
    r"|\b(?:un|nicht)(?:availab\w+|verfügbarkeit)\b|\bindisponib\w+|\bno hay (?:existencias"
    r"|stock)\b",
    r"\b(?:is|are|was|were|gets?|goes|been) (?:lost|missing)\b|\blos(?:es?|t) (?:your|the|a) "
    r"(?:parcel|package|order)\b|\bgeh(?:t|en)\b[^.;,]{0,40}\bverloren\b|\bse (?:pierd|extrav)\w+",
    r"\b(?:not paid|unpaid|unbezahlt\w*|impayée?s?|impagad[oa]s?|impagos?|non-payment"
    r"|zahlungsverzug|défaut de paiement|uncollected|unclaimed|not collected|out of stock|sold out"
    r"|never arriv\w+|undelivered|lost (?:in transit|parcels?|packages?)|not (?:be )?(?:picked"
    r"|collected)|n't (?:pick|collect)\w*|we (?:will |have to )?cancel|cancelled by us|cannot "
    r"(?:supply|deliver)|unable to (?:supply|deliver))\b",
    r"\b(?:nicht (?:ab)?(?:geholt|holen)\w*|nicht (?:lieferbar|liefern|verfügbar)|ausverkauft"
    r"|verloren gegangen|verschollen|ohne zustellung|verlorene\w*)\b",
    r"\b(?:(?:non|pas) (?:retirée?|réclamée?|livrée?|récupérée?|disponible)s?|introuvables?"
    r"|rupture|indisponible\w*|perdue?s?)\b",
    r"\b(?:no (?:\w+ )?(?:recog\w+|recoj\w+)|sin stock|agotad[oa]s?|rotura de stock|no (?:está "
    r")?disponible|extraviad[oa]s?|perdid[oa]s?)\b",
)
"""Orders that never came to the shopper."""

_PAPERS: Final = rule(
    r"\b(?:labels?|forms?|codes?|\w*-code|instructions?|e-?mails?|confirmations?|\w*etiketten?"
    r"|\w*label|\w*formulare?|\w*anweisungen|\w*bestätigung|étiquettes?|bons? de retour"
    r"|formulaires?|consignes|etiquetas?|formularios?|instrucciones|guías?|correos?"
    r"|confirmación)\b[^§;]{0,40}\b(?:(?:e-?mail|mail)ed|sent|(?:schicken|senden|mailen) wir|(?:we"
    r"|we'll) (?:send|e-?mail)|issued|arrives?|(?:ver|zuge|ge)(?:schick|send|sandt|stell)\w*"
    r"|envoyée?s?|transmise?s?|adressée?s?|enviad[oa]s?|llega\w*|envía\w*)\b[^§;]{0,25}$",
    r"\b(?:e-?mail|send|schicken|senden|mailen|erhalten|parvenir|mand\\w+|envoyons|recevez"
    r"|recevrez|recib\w+|envi\w+)\b[^§;]{0,30}\b(?:labels?|\w*etikett|\w*label|étiquette"
    r"|etiqueta)\b[^§;,]{0,30}$",
)
"""What is sent to the shopper is paper, and no money."""

_DUTY: Final = rule(
    r"\b(?:(?:return )?requests?|claims?|returns?|items?|goods|products?"
    r"|parcels?)\b[^§,;]{0,20}\b(?:must|should|ha(?:s|ve) to|needs? to)\b[^§,;]{0,50}$",
    r"(?:\w*antrag|\w*anträge|ware|artikel|retoure|rücksendung|rückgabe)\b[^§,;]{0,20}\b(?:muss"
    r"|müssen|sollten?)\b[^§,;]{0,50}$",
    r"\b(?:demandes?|retours?|articles?|produits?|colis)\b[^§,;]{0,20}\b(?:doi(?:t|vent)"
    r"|devr\w+)\b[^§,;]{0,50}$",
    r"\b(?:solicitud(?:es)?|devoluci(?:ón|ones)|artículos?|productos?"
    r"|paquetes?)\b[^§,;]{0,20}\b(?:deben?|deberán?|tienen? que|ha de|han de)\b[^§,;]{0,50}$",
)
"""What has to be done in a time with goods that come back."""

_OUTCOME: Final = rule(
    r"[^§.;]{0,60}\b(?:and|to) (?:let you know|tell you|inform you|decide)\b"
    r"|[^§.;]{0,60}\b(?:ergebnis|entscheidung)\b[^§.;]{0,20}\bmit(?:geteilt)?\b|[^§.;]{0,60}\bet "
    r"vous (?:informons|informerons|tenons)\b|[^§.;]{0,60}\by te (?:avisamos|informamos"
    r"|comunicamos|decimos)\b"
)
"""`We look at it within § and let you know`."""

_LATE: Final = rule(
    r"\b(?:late|delayed|failed) deliver|\bdeliver\w* (?:\w+ ){0,3}(?:late|delayed)\b|\bfail\w* to "
    r"deliver",
    r"liefer(?:verzug|verzögerung|verspätung)|\bnicht (?:rechtzeitig|pünktlich|fristgerecht) "
    r"(?:ge)?liefer|\bnicht(?:be)?lieferung\b|\b(?:retard|défaut|absence) (?:de|dans la) livraison"
    r"|\blivraison tardive|\b(?:retraso|demora|falta) (?:en|de) (?:la )?entrega|\bentrega tardía",
)
"""Orders that come too late, or not at all, from which the shopper may step back."""

_SINCE_BOUGHT: Final = rule(
    r"^ (?:of|from|after|following|since|ab|nach|seit|suivant|après|à compter de|à partir de|desde"
    r"|tras|a partir de|después de)(?: ?(?:the|your|date|day|of|dem|ihrem|der|deinem|la|le|l'"
    r"|votre|d'|de|tu|su|el|fecha|ersten?|first|letzten|last|première|primer|primera|next"
    r"|nächsten))* ?(?:purchas\w*|buying|order|commande|pedido|deliver(?:y|ed)|kauf|kaufdatum"
    r"|einkauf|lieferung|bestellung|achat|livraison|compra|entrega)\b(?![^,;.|]{0,40}(?:\b(?:us"
    r"|our|return\w*|back|uns|retour\w*|rücksend\w*|nous|nos|devol\w*|devuel\w*)\b))"
)
"""A time that runs from when something was bought is not that of a refund."""

PAID_ON: Final = rule(
    r"^[^§.;]{0,40}, (?:which|that) we (?:\w+ )?(?:do|try to do|aim to do|manage) ",
    r"^,? (?:and |which )?(?:(?:is|are|will be) )?(?:paid(?: out)?|issued|made|credited"
    r"|processed) ",
    r"^,? (?:and )?(?:we(?:'ll| will)? )?(?:pay|send|issue|transfer|make|settle) (?:it|that"
    r"|this)(?: out| over| back)? ",
    r"^,? (?:et )?(?:effectué|versé|crédité|viré|émis|réalisé|opéré)e?s? ",
)
"""A refund that was named before is said to be paid in a time."""

_RECALL: Final = rule(
    r"\b(?:product )?recall(?:s|ed)?\b|\b(?:produkt)?rückruf(?:aktion)?\b|\brappels? de "
    r"produits?\b|\bretirada (?:de|del) producto"
)
_REPORTED: Final = rule(
    r"\b(?:dites|dínos\w*|díga\w+|sagen? sie|sag uns|écrivez|escríbenos|escriba\w*"
    r"|contácta\w+)\b[^§]{0,40}$",
    r"\b(?:report|notify|tell|contact|avis(?:a|e|ad)(?:nos)?|avísa\w*|avíse\w*|comunica\w*"
    r"|signal(?:ez|er)|prévenez|contactez|informez|melde[nt]?)\b[^§]{0,40}$",
)
_REPORT_BEHIND: Final = rule(
    r"^[^§.,;]{0,40}\b(?:melden|meldest|gemeldet|anzeigen|reklamier\w+|zu signaler|reported)\b"
)


_NEXT: Final = rule(
    r"^[^§.;]{0,90}?(?:, (?!(?:bis|ehe|bevor|until|before|para que|pour que|avant|damit|um|to|for"
    r"|pour|para|after|once|nachdem|sobald|une fois|dès|tras|una vez)\b)| (?:and|und|et|y) (?:we"
    r"|you|wir|sie|du|nous|vous|te|le)\b)"
)
_SHOP: Final = rule(r"\b(?:we|wir|devolveremos|le devolver\w+)\b|(?<!-)\bnous\b")
_LEAD: Final = rule(
    r"^\W*(?:unverzüglich|umgehend|without undue delay|immediately|sans (?:retard|délai|tarder)"
    r"|sin (?:demora|dilación)\w*|please (?:allow|give us)|bitte (?:gib|geben sie) uns"
    r"|laissez-nous|merci de (?:nous laisser|prévoir)|d[aá](?:me|nos)|déjanos)\b[^,]*$",
    r"^\W*(?:(?:please|and|but|then|also|as|at|the|latest|usually|normally|und|dann|meist|et|puis"
    r"|y|luego|no|later|than|spätestens|au|plus|tard|a|más|tardar|yes|ja|oui"
    r"|sí)\W+)*(?:\w+'?\W*){0,3}$",
)


def of_a_condition(statement: Statement) -> bool:
    """`If it is not mended within §, we refund you`: the time ends before the refund is named."""
    own = statement.lead.rpartition(",")[2]
    if _SHOP.search(own) or _LEAD.match(own):
        return False
    if _PAID.match(statement.rest) and not _CONDITION.match(own):
        return False
    return bool(_NEXT.match(statement.rest))


_PAID: Final = rule(
    r"(?:(?! (?:and|und|et|y) )[^§.;,]){0,70}?\b(?:refunded|credited|repaid|reimbursed|erstattet"
    r"|gutgeschrieben|überwiesen|zurückgezahlt|zurücküberwiesen|ausgezahlt|remboursée?s?"
    r"|recréditée?s?|restituée?s?|reembolsad[oa]s?|reintegrad[oa]s?|abonad[oa]s?)\b"
)
_CONDITION: Final = rule(
    r"^\W*(?:if|when|where|should|send|return|wenn|falls|sollten?|sofern|wer|schick\w*|send\w*|si"
    r"|lorsque|renvoy\w+|retourn\w+|cuando|devu[eé]lv\w+|envía\w*)\b"
)
"""A clause of its own: the money is paid in the time, whatever follows behind a comma."""


_NOT_COME: Final = rule(
    r"^\W*(?:if|should|wenn|falls|sollte\w*|si|cuando)\b(?=[^,]*(?:\b(?:not|nicht|no|pas"
    r"|kein\w*)\b|n't\b))[^,]*§[^,]*, (?:please |bitte |veuillez |por favor,? )?(?:contact|call"
    r"|write|e-?mail|let us|get in|reach|kontaktier|melde|schreib|wende|contacte|écri|appel|escríb"
    r"|avís|llám|pón)",
    r"^\W*(?:if|should|wenn|falls|sollten?|si|cuando|ist|sind|haben|hast|wurden?|geht|kommt|trifft"
    r"|bleibt)\b[^,]*(?:(?:money|refund|credit|payment|amount|funds|geld|erstattung|gutschrift"
    r"|betrag|zahlung|argent|remboursement|somme|virement|crédit|montant|dinero|reembolso|importe"
    r"|abono|pago|transferencia|plata)\b[^,]{0,60}(?:\b(?:not|nicht|no|pas|kein\w*|nothing"
    r"|missing)\b|n't\b)|(?:\b(?:not|nicht|no|ne|pas|kein\w*)\b|n't\b)[^,]{0,25}\b(?:money"
    r"|refund\w*|credit\w*|payment|amount|geld|erstattung|gutschrift|betrag|argent|rembours\w+"
    r"|somme|virement|dinero|reembols\w+|importe|abono|pago)\b)|^\W*(?:if|should|wenn|falls"
    r"|sollten?|si|cuando)\b[^,§]*(?:\b(?:not|nicht|no|pas|kein\w*|unable)\b|n't\b)(?:(?!money"
    r"|refund|back|geld|erstatt|betrag|preis|rembours|argent|dinero|reembols|devolv"
    r"|importe)[^,§])*§",
)
"""`If the money is not there after §`: what the shopper should then do."""


_LONGER: Final = rule(
    r"^\W*(?:if|should|wenn|falls|sollten?|si|cuando)\b[^§]*\b(?:more|longer|länger|mehr|plus"
    r"|más)(?: (?:than|als|de|que|longtemps))* $"
)
_LOOKED_AT: Final = rule(
    r"\brefund (?:requests?|claims?|applications?)\b[^.;,§]{0,15}\b(?:must|has to|have to"
    r"|should)\b",
    r"\berstattungsantr\w+[^.;,§]{0,15}\b(?:muss|müssen|sollte[n]?)\b",
    r"\bdemandes? de rembours\w+[^.;,§]{0,15}\b(?:doi(?:t|vent)|devra\w*)\b",
    r"\brefund requests?\b[^.;]{0,40}\b(?:review|assess|examin|check|consider)\w*",
    r"erstattungsantr\w+[^.;]{0,40}\b(?:prüf|geprüft|beantwort)\w*",
    r"\bdemandes? de rembours\w+[^.;]{0,40}\b(?:examin|étudi|vérifi)\w*",
    r"\bsolicitud(?:es)? de reembolso[^.;]{0,40}\b(?:revis|estudi|examin|valor)\w*",
)
"""A refund that is asked for is looked at, which pays nothing yet."""


_PAY_US: Final = rule(
    r"\bwe (?:will )?charge\b|\bbuchen wir\b[^.;§]{0,60}\bab\b|\b(?:abgebucht|(?:est|sera|serez) "
    r"(?:prélev|débit)\w+|débitons|cobr(?:amos|aremos|ará) (?:el|la|tu|su))\b",
    r"\b(?:money|payments?|amount|card|funds) (?:is|are|will be|gets?) (?:taken|charged|collected"
    r"|debited)\b",
    r"\b(?:ask you to|you (?:must|have to|need to|should)) pay\b|\b(?:müssen|musst) sie "
    r"[^§]{0,30}zahlen\b",
    r"\b(?:please|kindly) (?:pay|transfer|settle)\b|\bpay (?:us|for your order|the invoice|in "
    r"full)\b",
    r"\b(?:überweisen|zahlen|bezahlen|begleichen) sie\b|\b(?:überweise|zahle|bezahle|begleiche)\b",
    r"\b(?:réglez|payez|virez|versez|acquittez)\b|\beffectuez (?:le|votre) (?:virement|paiement)\b",
    r"(?<!se )(?<!lo )(?<!la )(?<!le )(?<!te )\b(?:pagu?[ae]|transfier[ae]|haz|haga|realic[ae]"
    r"|efectú[ae]) (?:el|la|tu|su|por|con|en|mediante)\b",
)
"""What shoppers pay, and in what time."""


_HAS_TIME: Final = rule(
    r"\b(?:have|has|get|gets|enjoys?|receives?|(?:are|is) (?:given|granted|allowed)|benefits? "
    r"from)(?: (?:an?|all|as|even|extended|full|generous|long|much|of|period|the|to|total|up|whole"
    r"|window))* $",
    r"\b(?:haben|hat|hast|habt|genießen|genießt|bekommen|bekommt|bekommst|erhalten|erhält|erhältst"
    r"|profitieren|profitiert|gelten|gilt)(?: (?:sie|du|ihr|kund\w+|mitglieder\w*|sogar|eine[rn]?"
    r"|\w*frist|zeitraum|von|volle|ganze|bis|zu|für))* $",
    r"\b(?:avez|ont|(?:tu|on) as?|(?:client|membre|acheteur|consommateur) a|(?:dispos|bénéfici"
    r"|profit|jouiss)(?:ez|ent|es?))(?: (?:d'une?|de|du|une?|même|encore|délai|période|total"
    r"|jusqu'à|vous))* (?:d')?$",
    r"\b(?:tien(?:es?|en)|tenéis|tenés|dispon(?:es?|en|éis)|disfrut(?:as?|an)|cuent(?:as|an)"
    r"|gozan?|obtienen|reciben)(?: (?:de|con|una?|usted|plazo|período|periodo|total|hasta|incluso"
    r"|los|las|soci[oa]s|clientes))* $",
)
"""A time that somebody has: `members enjoy §`, `vous disposez d'un délai de §`."""

_MAY: Final = rule(r"\b(?:können|kannst|könnt|dürfen|darfst|dürft|haben|hast|habt)\b[^§]*$")
_BACK: Final = rule(
    r"^(?: (?!und\b|oder\b)\w+,?){0,6}? (?:retournieren|umtauschen|zurück(?:zu)?(?:geb|send|schick"
    r"|bring|geh)en)\b"
)
"""`Sie können die Ware § lang zurückgeben`."""

_WE: Final = rule(
    r"\b(?:we|shop|store|bank|teams?|staff|department|accounts?|warehouse|wir|händler|verkäufer"
    r"|\w*abteilung|buchhaltung|lager|nous|vendeur|banque|équipe|service|comptabilité|boutique"
    r"|nosotros|vendedor|banco|equipo|tienda|departamento|contabilidad|almacén)\b"
)


_GIVEN_TIME: Final = rule(
    r"\b(?:give|allow|grant|offer|leave)s? (?:you|our \w+|shoppers|customers|everyone)(?: (?:up|to"
    r"|an?|full|whole|generous|the|of|another|as|much|until))* $",
    r"\b(?:geben|gewähren|lassen|räumen|schenken) (?:wir )?(?:ihnen|dir|euch|unseren kund\w+)(?: "
    r"(?:bis|zu|volle|ganze|eine?|sogar|zeit|von|frist))* $",
    r"\b(?:vous|te|t') ?(?:laissons|donnons|accordons|offrons|laisse|donne|accorde)(?: (?:jusqu'à"
    r"|un|délai|de|même|encore))* $",
    r"\b(?:te|le|les|os) (?:damos|dejamos|ofrecemos|concedemos|regalamos)(?: (?:hasta|un|plazo|de"
    r"|nada|menos|que|incluso))* $",
)
"""A time that the shop gives to somebody."""

_ANSWERING: Final = rule(
    r"\b(?:repl(?:y|ies)|responses?|answers?|respond|hear (?:back )?from|get back to you|write "
    r"back|be in touch)\b[^§]{0,60}$",
    r"\b(?:\w*antwort\w*|rückmeldung\w*|hören sie|hörst du|meld(?:en|et) (?:wir )?(?:uns"
    r"|sich))\b[^§]{0,60}$",
    r"\b(?:répon[ds]\w*|recontact\w+|de nos nouvelles)\b[^§]{0,60}$",
    r"\b(?:respuestas?|respond\w+|contest\w+|noticias nuestras)\b[^§]{0,60}$",
)
"""A time in which somebody answers, whatever was asked about."""

_BANKS: Final = rule(
    r"\bbanks? (?:\w+ )?(?:take|takes|need|needs|require|requires|can|may|might|could)\b|\bbanken?"
    r" (?:\w+ )?(?:braucht|brauchen|benötigt|benötigen|kann|können)\b|\b(?:banque|établissement"
    r" bancaire)s? (?:peu(?:t|vent)|met(?:tent|tra)?|prend|demande|nécessite)\b|\b(?:banco|entidad"
    r" (?:bancaria|financiera))s? (?:\w+ )?(?:puede|podría|tarda|necesita|demora)\w*",
    r"\b(?:most|some|many|certain) (?:\w+ )?(?:banks|card issuers|providers)\b|\b(?:die meisten"
    r"|manche|einige|viele) (?:\w+ )?(?:banken|kreditinstitute|anbieter)\b|\b(?:la plupart des"
    r"|certaines|quelques|les) banques\b|\b(?:la mayoría de(?: los)?|algunos|muchos|los) bancos\b",
)


_LEFT: Final = rule(
    r" (?:are yours|vous sont (?:laissée?s|accordée?s|offerte?s|donnée?s)|stehen (?:ihnen|dir)"
    r"|bleiben (?:ihnen|dir)|(?:te|le) quedan|vous restent)\b| (?:haben sie|hast du|tienes|tiene "
    r"usted)\b(?! (?:ya |de vuelta )?(?:das|dein|ihr|tu|su|el)\b)"
)

_BANK: Final = rule(
    r"\b(?:banks?|\w*banken?|kreditinstitut\w*|banques?|bancos?|entidad(?:es)? (?:bancarias?"
    r"|financieras?)|card (?:issuer|provider|compan\w+)|établissement bancaire)\b"
)


def of_bank(statement: Statement, last: Statement) -> bool:
    """Whether a bank's time is said behind that of the shop."""
    return statement.folded is last.folded and _BANK.search(statement.sentence) is not None


def given_to_shoppers(statement: Statement) -> bool:
    """Whether shoppers are given the time, who send goods back in it."""
    own = statement.lead.rpartition(", ")[2][-90:]
    has = _HAS_TIME.search(own) or (_MAY.search(own) and _BACK.match(statement.rest))
    return bool(has) and not _WE.search(own)


def not_of_returns(statement: Statement) -> bool:
    """Whether money comes back, in this time or later, for something else than a return."""
    part, above = statement.part, statement.headings[:1]
    if ASKING.search(statement.before):
        above = (*above, statement.before)
    around = (statement.sentence, statement.before, *above)
    if _LEFT.match(statement.rest) or given_to_shoppers(statement) or _PAY_US.search(part):
        return True
    of_refund = any(map(SURELY.search, (part, *above))) or any(map(RETURNED.search, around))
    if not of_refund and _BANK.search(part):
        return True
    if any(map(_RECALL.search, (*above, statement.before))):
        return True
    if _SINCE_BOUGHT.match(statement.rest) or _REPORT_BEHIND.match(statement.rest):
        return True
    named = (statement.sentence, *above)
    if any(map(_NOT_BOUGHT.search, named)):
        return not RETURNED.search(part)
    if _done_before(statement) or any(map(_NEVER_CAME.search, named)):
        return True
    if any(map(_LATE.search, (statement.sentence, statement.before))):
        return not RETURNED.search(statement.sentence)
    return any(map(_UNSENT.search, named)) and not any(map(RETURNED.search, around))


def _done_before(statement: Statement) -> bool:
    """Whether in the time something else is done: sent, looked at, answered, reported, waited."""
    own = statement.lead.rpartition(",")[2]
    if _LOOKED_AT.search(statement.part) or _OUTCOME.search(statement.rest):
        return True
    if any(sign.search(own) for sign in (_GIVEN_TIME, _ANSWERING, _BANKS, _LONGER)):
        return True
    own = own.rpartition(": ")[2]
    if any(sign.search(own) for sign in (_PAPERS, _DUTY, _REPORTED)):
        return True
    return any(
        _NOT_COME.search(f"{own}§{rest}")
        for rest in (statement.rest.partition(",")[0], statement.rest)
    )
