"""Money that comes back for another reason than that goods were returned."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.durations.statements import Statement
from aftersales_eval.sources.web.text.folding import rule

_RETURNED: Final = rule(
    r"\b(?:return(?:s|ed|ing)?|sent back|send (?:\w+ )?back|withdraw\w*)\b|right (?:to|of) cancel",
    r"widerruf|rückgabe|retour|rücksend|zurück(?:ge|zu)?(?:schick|send|geb|gab)|\brétract"
    r"|\brenvo[iy]|\bdesist|\bdevoluci|\bdevuelt",
)
_NOT_BOUGHT: Final = rule(
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
    r"\boffres? de remboursement\b",
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
    r"\bcancelled before|\bcancell(?:ed|ing) (?:an|your|the)\b|\bstorn\w*|\bannul\w+|\b(?:anul\w+"
    r"|cancel(?:a|ar|as|e|es|amos|ado|ada|ados|adas|ación|aciones|arlo))\b"
)
"""Orders that are called off, unless the law's right is called so."""

_NEVER_CAME: Final = rule(
    r"\b(?:is|are|was|were|gets?|goes|been) (?:lost|missing)\b|\blos(?:es?|t) (?:your|the|a) "
    r"(?:parcel|package|order)\b|\bgeh(?:t|en)\b[^.;,]{0,40}\bverloren\b|\bse (?:pierd|extrav)\w+",
    r"\b(?:not paid|unpaid|unbezahlt\w*|impayée?s?|impagad[oa]s?|impagos?|non-payment"
    r"|zahlungsverzug|défaut de paiement|uncollected|unclaimed|not collected|out of stock|sold out"
    r"|undelivered|lost (?:in transit|parcels?|packages?)|not (?:be )?(?:picked|collected)|n't "
    r"(?:pick|collect)\w*|we (?:will |have to )?cancel|cancelled by us|cannot (?:supply|deliver)"
    r"|unable to (?:supply|deliver))\b",
    r"\b(?:nicht (?:ab)?(?:geholt|holen)\w*|nicht (?:lieferbar|liefern|verfügbar)|ausverkauft"
    r"|verloren gegangen|verlorene\w*)\b",
    r"\b(?:(?:non|pas) (?:retirée?|réclamée?|livrée?|récupérée?|disponible)s?|rupture"
    r"|indisponible\w*|perdue?s?)\b",
    r"\b(?:no (?:\w+ )?(?:recog\w+|recoj\w+)|sin stock|agotad[oa]s?|no (?:está )?disponible"
    r"|extraviad[oa]s?|perdid[oa]s?)\b",
)
"""Orders that never came to the shopper."""

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
    r"^\W*(?:if|should|wenn|falls|sollten?|si|cuando|ist|sind|haben|hast|wurden?)\b[^,]*(?:(?:mone"
    r"y|refund|credit|payment|amount|funds|geld|erstattung|gutschrift|betrag|zahlung|argent"
    r"|remboursement|somme|virement|crédit|montant|dinero|reembolso|importe|abono|pago"
    r"|transferencia|plata)\b[^,]{0,60}(?:\b(?:not|nicht|no|pas|kein\w*|nothing|missing)\b|n't\b)"
    r"|(?:\b(?:not|nicht|no|ne|pas|kein\w*)\b|n't\b)[^,]{0,25}\b(?:money|refund\w*|credit\w*"
    r"|payment|amount|geld|erstattung|gutschrift|betrag|argent|rembours\w+|somme|virement|dinero"
    r"|reembols\w+|importe|abono|pago)\b)|^\W*(?:if|should|wenn|falls|sollten?|si"
    r"|cuando)\b[^,§]*(?:\b(?:not|nicht|no|pas|kein\w*|unable)\b|n't\b)(?:(?!money|refund|back"
    r"|geld|erstatt|betrag|preis|rembours|argent|dinero|reembols|devolv|importe)[^,§])*§",
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
    r"\bwe (?:will )?charge\b|\bbuchen wir\b[^.;§]{0,60}\bab\b|\b(?:abgebucht|(?:est|sera"
    r"|serez) (?:prélev|débit)\w+|débitons|cobr(?:amos|aremos|ará) (?:el|la|tu|su))\b",
    r"\b(?:ask you to|you (?:must|have to|need to|should)) pay\b|\b(?:müssen"
    r"|musst) sie [^§]{0,30}zahlen\b",
    r"\b(?:please|kindly) (?:pay|transfer|settle)\b|\bpay (?:us|for your order|the invoice"
    r"|in full)\b",
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
    r"\b(?:repl(?:y|ies)|responses?|answers?|respond|hear (?:back )?from|get back to you"
    r"|write back|be in touch)\b[^§]{0,60}$",
    r"\b(?:\w*antwort\w*|rückmeldung\w*|hören sie|hörst du|meld(?:en|et) (?:wir )?(?:uns"
    r"|sich))\b[^§]{0,60}$",
    r"\b(?:répon[ds]\w*|recontact\w+|de nos nouvelles)\b[^§]{0,60}$",
    r"\b(?:respuestas?|respond\w+|contest\w+|noticias nuestras)\b[^§]{0,60}$",
)
"""A time in which somebody answers, whatever was asked about."""

_BANKS: Final = rule(
    r"\b(?:most|some|many|certain) (?:\w+ )?(?:banks|card issuers|providers)\b|\b(?:die meisten"
    r"|manche|einige|viele) (?:\w+ )?(?:banken|kreditinstitute|anbieter)\b|\b(?:la plupart des"
    r"|certaines|quelques|les) banques\b|\b(?:la mayoría de(?: los)?|algunos|muchos|los) bancos\b"
)


_LEFT: Final = rule(
    r" (?:are yours|vous sont (?:laissée?s|accordée?s|offerte?s|donnée?s)|stehen (?:ihnen|dir)"
    r"|bleiben (?:ihnen|dir)|(?:te|le) quedan|vous restent)\b| (?:haben sie|hast du|tienes|tiene "
    r"usted)\b(?! (?:ya |de vuelta )?(?:das|dein|ihr|tu|su|el)\b)"
)


def _of_the_shopper(statement: Statement) -> bool:
    """Whether shoppers are given the time, who send goods back in it."""
    if _LEFT.match(statement.rest):
        return True
    own = statement.lead.rpartition(", ")[2][-90:]
    has = _HAS_TIME.search(own) or (_MAY.search(own) and _BACK.match(statement.rest))
    return bool(has) and not _WE.search(own)


def not_of_returns(statement: Statement) -> bool:
    """Whether money comes back, in this time or later, for something else than a return."""
    part, above = statement.part, statement.headings[:1]
    if _of_the_shopper(statement):
        return True
    if _PAY_US.search(statement.part):
        return True
    if any(map(_RECALL.search, (*above, statement.before))):
        return True
    if _SINCE_BOUGHT.match(statement.rest) or _REPORT_BEHIND.match(statement.rest):
        return True
    if any(map(_NOT_BOUGHT.search, (statement.sentence, *above))):
        return not _RETURNED.search(part)
    own = statement.lead.rpartition(",")[2]
    if _GIVEN_TIME.search(own) or _ANSWERING.search(own) or _BANKS.search(own):
        return True
    if _LONGER.match(own) or _LOOKED_AT.search(part):
        return True
    own = own.rpartition(": ")[2]
    if _NOT_COME.search(f"{own}§{statement.rest.partition(',')[0]}"):
        return True
    if _REPORTED.search(own):
        return True
    if _NEVER_CAME.search(statement.sentence):
        return True
    if any(map(_LATE.search, (statement.sentence, statement.before))):
        return not _RETURNED.search(statement.sentence)
    around = (statement.sentence, *above)
    withdrawn = (*around, statement.before)
    return any(map(_UNSENT.search, around)) and not any(map(_RETURNED.search, withdrawn))
