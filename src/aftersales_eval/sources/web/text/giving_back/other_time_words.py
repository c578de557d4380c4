"""Words of what else may have a time on the pages of shops; all patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

ELSE: Final = rule(
    r"\breturn (?:the|this) (?:\w+ )?(?:form|document|contract)\b"
    r"|\b(?:schicken|senden) sie (?:das|den|dieses) (?:\w+ )?(?:formular|vertrag)\b"
    r"|\b(?:renvoyez|retournez) (?:le|ce|votre) (?:formulaire|contrat|document|dossier)\b"
    r"|\bdevuel\w+ (?:el|este) (?:formulario|contrato|documento)\b",
    r"\bsamples?\b(?! sale)|\bunsold\b|\binvendus\b|\bunverkauft\w*|\bswatch(?:es)?\b|\b(?:stoff"
    r"|material|farb)?muster\b|\béchantillons?\b"
    r"|\bmuestras?\b|\bguaranteed delivery\b|\bold (?!town)[a-z]+s\b|\bdemo\w*\b"
    r"|(?<!en )\bpromo\w*\b"
    r"|\bsurveys?\b|\bvermiet\w*|\blou(?:ent"
    r"|ons|ez)\b|\b(?:are|is) let\b",
    r"\b(?:your|an?|their|the|any) old\b|\bhand in\b|\b(?:ihr|dein|das|ein) altes?\b|\b(?:die|ihre"
    r"|deine) alten\b|\bpar anterior\b|\bancienne paire\b|\b(?:old|previous) (?:one|pair)\b"
    r"|\b(?:votre|vos|un|l') ?anciens?\b|\bvotre ancienne\b|\bviej[oa]s?\b|\bantigu[oa]s?\b",
    r"\b(?:pay nothing|pay later|buy now|interest[- ]free|zahlen sie (?:erst|später)|ratenzahlung"
    r"|payez (?:dans|plus tard)|paga (?:en|después))\b",
    r"\b(?:of|after|nach|après|tras|del) (?:the |der |ihrer |l'|la |el )?(?:event|party|wedding"
    r"|feier"
    r"|veranstaltung|hochzeit|fête|événement|mariage|evento|fiesta|boda)\b",
    r"\b(?:protection plan|plan price|cover for|vat|iva|tva|mwst|détaxe|tax[- ]free|customs"
    r"|zoll\w*|aduan\w+|douan\w+|abandoned"
    r"|destroyed|vernichtet|détrui\w+|destrui\w+|ressemel\w+|\w*besohl\w*|re-?sol(?:e|ed|ing))\b",
    r"\b(?:price[- ](?:match|protection|adjust|guarantee|promise|drop)\w*|lower price|cheaper"
    r"|recycl\w+"
    r"|old (?:appliances?|devices?|machines?|phones?|mattress\w*|fridge|batter\w+|electr\w+)"
    r"|trade[- ]?ins?|take-?back|take back (?:your |an? |the )?(?:old|scheme)|to pay|paying|box "
    r"office"
    r"|(?<!risk-)(?<!risk )free trial|trial (?:period|version|month|subscription)"
    r"|try (?:it )?(?:for )?free"
    r"|subscri\w+|plan renew\w*|renewal"
    r"|rent(?:al|als|ed|ing)?|hire[ds]?|hiring|lease|borrow\w*|library|loan\w*|gift cards?"
    r"|vouchers?|store credit (?:is|expires|valid)"
    r"|points|account|personal data|invoice[sd]? (?:is|are|within)|pay(?:able|ment is"
    r"|ments are)|deposits?|pallets?|crates?|bottles?"
    r"|damaged in transit|transit damage|missing|wrong item|report(?:ed|ing)?|notif(?:y|ied) us"
    r"|inform us|let us know|tell us"
    r"|shipping damage|(?<!please )keep (?:the|your|all)|retain|warranty|guaranteed for|feedback"
    r"|keys?"
    r"|delet\w+|archiv(?:ed|ing)|sign(?:ed)? up|insur\w+|repairs?|valid (?:for|until)"
    r"|returns? (?:number|code|slip|form|authori[sz]ation|label)|not (?:\w+ )?(?:reached"
    r"|arrived|received|heard)|charge your|undeliver\w+|unclaimed|uncollected"
    r"|to (?:the )?sender|questionnaires?|completed|signed|filled[- ]in|coupons? (?:codes?|is"
    r"|are)|your coupons?"
    r"|credit agreement|offer ends|cookies?|stored|not receive|our (?:web)?site|timeshares?"
    r"|travel\w*"
    r"|(?:event|concert|theatre) tickets?|surcharge|instal?ments?|bookings?|reservations?"
    r"|appointments?|workshops?"
    r"|reschedul\w+|due date|(?<!of )courses?|(?<!prior )(?<!written )(?<!our )consent"
    r"|newsletters?)\b",
    r"\bbestpreis|\btiefpreis|\bpreis(?:garantie|schutz|anpass|senk)\w*|\baltgerät\w*"
    r"|\baltbatterie\w*|\brecyc\w+|\bentsorg\w*"
    r"|\bprobe(?:abo|zeit|monat|zeitraum|version)\w*|\bkostenlos (?:testen|probieren)"
    r"|\babonnement\w*|\babos?\b|\bmiet\w+"
    r"|\bverleih\w*|\bleih\w+|\bgutschein\w*|punkte\b|\bkundenkonto|\bpfand\w*"
    r"|\btransportsch\w*|\bmelden\b|\bmeldung\b"
    r"|\bmitteil\w*|\banzeigen\b|\baufbewahr\w*|\bzahlbar\b|\brechnung (?:ist|innerhalb)"
    r"|\bgewährleist\w*|\bkündig\w*|\bkaution|\blösch\w*|\bgelöscht"
    r"|(?<!ohne )(?<!mit )(?<!ohne eine )(?<!mit einer )\bmitgliedsch\w*"
    r"|\breparatur\w*|\bgültig\b|\bnicht (?:erhalten|eingegangen)|unterschied\b"
    r"|\bnicht abgeholt\w*|\bunzustellbar\w*|\bversicherung\w*|\b\w*reisen?\b|\bcookies?\b"
    r"|\bgespeichert\w*|\bzu (?:be)?zahlen\b|\bkonzert\w*|\beintritts\w*|\bpour payer\b|\bpara "
    r"pagar\b|\bfragebogen\w*|\bausgefüllt\w*|\bunterschrieben\w*|(?<!se )(?<!que"
    r" )\btermine?n?\b|\bumbuch\w*"
    r"|\bbuchung\w*|\b(?:monats)?raten?\b|\breservierung\w*"
    r"|\bretouren(?:nummer|code|label|schein|etikett)\w*|\bverfällt\b|\bdarlehen\w*"
    r"|\bkredit(?!kart)\w*|\beinwilligung\w*|\bihrer daten\b"
    r"|\bpreis (?:sinkt"
    r"|fällt)|\b(?:sinkt|fällt) der preis",
    r"\b(?:recycl\w+|anciens? (?:appareils?|téléphones?)|reprise|essai (?:gratuit|de)"
    r"|période d'essai|abonn\w+|location|louer|louée?s?"
    r"|carte[s-]* cadeaux?|bons? d'achat|signaler|signalée?s?|réserves|meilleur prix"
    r"|prix (?:plus bas|inférieur)|moins cher"
    r"|différence|consigne\w*|caution|conserver|données|résili\w+|avis de|supprim\w+|archivée?s?"
    r"|réparations?|valables?|valides?|(?:l'|une |votre |cette )étiquette|bons? de retour"
    r"|pas (?:\w+ )?reçu\w*"
    r"|non réclamée?s?|assurances?|voyages?|cookies?|à l'expéditeur|questionnaires?|remplie?s?"
    r"|complétée?s?|baisse de prix|prix baisse|mensualités?|prélèvements?|échéances?|(?:votre|ce"
    r"|un) crédit|prêts?|prêtée?s?"
    r"|réservations?|rendez-vous|ateliers?|bouteilles?)\b",
    r"\b(?:guarantee|garantieren|garantissons|garantizamos)\b[^.;§]{0,25}\b(?:delivery|lieferung"
    r"|livraison|entrega)\b|\bemprunt\w+|\bprestad[oa]s?\b|\b(?:ausge|aus|ent|ge)(?:leih|lieh)\w+"
    r"|\b(?:envases?|cascos|emballages consignés|leergut|mehrweg\w*|returnable (?:bottles"
    r"|containers|packaging))\b",
    r"\b(?:back|retour|de retour|de vuelta|wieder) (?:in|en|auf) (?:stock|rayon|lager|magasin prévu"
    r"|existencias)\b|\bwieder (?:verfügbar|lieferbar)\b|\brestock(?:s|ed)?\b|\bréassort\w*",
    r"\b(?:recicl\w+|aparatos? (?:viejos?|antiguos?|usados?)|periodo de prueba"
    r"|período de prueba|prueba gratuita|suscri\w+|alquil\w+"
    r"|tarjetas? (?:de )?regalo|vales?|comuni[cq]\w+|notifi[cq]\w+|informar\w*|mejor precio"
    r"|precio (?:más bajo|inferior)"
    r"|diferencia|fianza|conserv\w+|garantía de precio|avis(?:ar|arnos|e|a)|denunci\w+"
    r"|reclam\w+|elimin\w+|archivad\w+|reparacion\w*|válid[oa]s?|(?:la|tu|una|esta) etiqueta"
    r"|etiquetas? de (?:devol|env)\w+|caduca\w*"
    r"|no (?:\w+ )?recibido|no recogid[oa]s?|puntos|saldo|seguros?|viajes?|cookies?|al remitente"
    r"|cuestionarios?|rellenad[oa]|cumplimentad[oa]|baja(?:da)? de precio|mensualidad\w*|cuotas?"
    r"|préstamos?|vencimiento|reservas?|citas?|talleres"
    r"|taller|financiación|biblioteca)\b",
)
"""Times of other things, and the shopper's other duties."""
