"""Words of what else may have a time on the pages of shops; all patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

ELSE: Final = rule(
    r"\b(?:return (?:the|this) (?:\w+ )?(?:form|document|contract)\b|(?:schicken|senden) sie "
    r"(?:das|den|dieses) (?:\w+ )?(?:formular|vertrag)\b|(?:renvoyez|retournez) (?:le|ce|votre) "
    r"(?:formulaire|contrat|document|dossier)\b|devuel\w+ (?:el|este) (?:formulario|contrato"
    r"|documento)\b)",
    r"\b(?:samples?\b(?! sale)|unsold\b|invendus\b|unverkauft\w*|swatch(?:es)?\b|(?:stoff|material"
    r"|farb)?muster\b|échantillons?\b|muestras?\b|guaranteed delivery\b|old (?!town)[a-z]+s\b"
    r"|demo\w*\b|surveys?\b|vermiet\w*|lou(?:ent|ons|ez)\b|(?:are|is) let\b)|(?<!en )\bpromo\w*\b",
    r"\b(?:(?:your|an?|their|the|any) old\b|hand in\b|(?:ihr|dein|das|ein) altes?\b|(?:die|ihre"
    r"|deine) alten\b|par anterior\b|ancienne paire\b|(?:old|previous) (?:one|pair)\b|(?:votre|vos"
    r"|un|l') ?anciens?\b|votre ancienne\b|viej[oa]s?\b|antigu[oa]s?\b)",
    r"\b(?:pay nothing|pay later|buy now|interest[- ]free|zahlen sie (?:erst|später)|ratenzahlung"
    r"|payez (?:dans|plus tard)|paga (?:en|después))\b",
    r"\b(?:of|after|nach|après|tras|del) (?:the |der |ihrer |l'|la |el )?(?:event|party|wedding"
    r"|feier|veranstaltung|hochzeit|fête|événement|mariage|evento|fiesta|boda)\b",
    r"\b(?:protection plan|plan price|cover for|vat|iva|tva|mwst|détaxe|tax[- ]free|customs"
    r"|zoll\w*|aduan\w+|douan\w+|abandoned|destroyed|vernichtet|détrui\w+|destrui\w+|ressemel\w+"
    r"|\w*besohl\w*|re-?sol(?:e|ed|ing))\b",
    r"\b(?:price[- ](?:match|protection|adjust|guarantee|promise|drop)\w*|lower price|cheaper"
    r"|recycl\w+|old (?:appliances?|devices?|machines?|phones?|mattress\w*|fridge|batter\w+"
    r"|electr\w+)|trade[- ]?ins?|take-?back|take back (?:your |an? |the )?(?:old|scheme)|to pay"
    r"|paying|box office|(?<!risk-)(?<!risk )free trial|trial (?:period|version|month"
    r"|subscription)|try (?:it )?(?:for )?free|subscri\w+|plan renew\w*|renewal|rent(?:al|als|ed"
    r"|ing)?|hire[ds]?|hiring|lease|borrow\w*|library|loan\w*|gift cards?|vouchers?|store credit "
    r"(?:is|expires|valid)|points|account|personal data|invoice[sd]? (?:is|are|within)|pay(?:able"
    r"|ment is|ments are)|deposits?|pallets?|crates?|bottles?|damaged in transit|transit damage"
    r"|missing|wrong item|report(?:ed|ing)?|notif(?:y|ied) us|inform us|let us know|tell us"
    r"|shipping damage|(?<!please )keep (?:the|your|all)|retain|warranty|guaranteed for|feedback"
    r"|keys?|delet\w+|archiv(?:ed|ing)|sign(?:ed)? up|insur\w+|repairs?|valid (?:for|until)"
    r"|returns? (?:number|code|slip|form|authori[sz]ation|label)|not (?:\w+ )?(?:reached|arrived"
    r"|received|heard)|charge your|undeliver\w+|can't deliver|unclaimed|uncollected|to (?:the "
    r")?sender|questionnaires?|completed|signed|filled[- ]in|coupons? (?:codes?|is|are)|your "
    r"coupons?|credit agreement|offer ends|cookies?|stored|not receive|our (?:web)?site"
    r"|timeshares?|travel\w*|(?:event|concert|theatre) tickets?|surcharge|instal?ments?|bookings?"
    r"|reservations?|appointments?|workshops?|reschedul\w+|due date|(?<!of )courses?|(?<!prior "
    r")(?<!written )(?<!our )consent|newsletters?)\b",
    r"\b(?:bestpreis|tiefpreis|preis(?:garantie|schutz|anpass|senk)\w*|altgerät\w*|altbatterie\w*"
    r"|recyc\w+|entsorg\w*|probe(?:abo|zeit|monat|zeitraum|version)\w*|kostenlos (?:testen"
    r"|probieren)|abonnement\w*|abos?\b|miet\w+|verleih\w*|leih\w+|gutschein\w*|kundenkonto"
    r"|pfand\w*|transportsch\w*|melden\b|meldung\b|mitteil\w*|anzeigen\b|aufbewahr\w*|zahlbar\b"
    r"|rechnung (?:ist|innerhalb)|gewährleist\w*|kündig\w*|kaution|lösch\w*|gelöscht|reparatur\w*"
    r"|gültig\b|nicht (?:erhalten|eingegangen)|nicht abgeholt\w*|unzustellbar\w*|versicherung\w*"
    r"|\w*reisen?\b|cookies?\b|gespeichert\w*|zu (?:be)?zahlen\b|konzert\w*|eintritts\w*|pour "
    r"payer\b|para pagar\b|fragebogen\w*|ausgefüllt\w*|unterschrieben\w*|umbuch\w*|buchung\w*"
    r"|(?:monats)?raten?\b|reservierung\w*|retouren(?:nummer|code|label|schein|etikett)\w*"
    r"|verfällt\b|darlehen\w*|kredit(?!kart)\w*|einwilligung\w*|ihrer daten\b|preis (?:sinkt"
    r"|fällt)|(?:sinkt|fällt) der preis)|punkte\b|(?<!ohne )(?<!mit )(?<!ohne eine )(?<!mit einer "
    r")\bmitgliedsch\w*|unterschied\b|(?<!se )(?<!que )\btermine?n?\b",
    r"\b(?:recycl\w+|anciens? (?:appareils?|téléphones?)|reprise|essai (?:gratuit|de)|période "
    r"d'essai|abonn\w+|location|louer|louée?s?|carte[s-]* cadeaux?|bons? d'achat|signaler"
    r"|signalée?s?|réserves|meilleur prix|prix (?:plus bas|inférieur)|moins cher|différence"
    r"|consigne\w*|caution|conserver|données|résili\w+|avis de|supprim\w+|archivée?s?|réparations?"
    r"|valables?|valides?|(?:l'|une |votre |cette )étiquette|bons? de retour|pas (?:\w+ )?reçu\w*"
    r"|non réclamée?s?|assurances?|voyages?|cookies?|à l'expéditeur|questionnaires?|remplie?s?"
    r"|complétée?s?|baisse de prix|prix baisse|mensualités?|prélèvements?|échéances?|(?:votre|ce"
    r"|un) crédit|prêts?|prêtée?s?|réservations?|rendez-vous|ateliers?|bouteilles?)\b",
    r"\b(?:(?:guarantee|garantieren|garantissons|garantizamos)\b[^.;§]{0,25}\b(?:delivery"
    r"|lieferung|livraison|entrega)\b|emprunt\w+|prestad[oa]s?\b|(?:ausge|aus|ent|ge)(?:leih"
    r"|lieh)\w+|(?:envases?|cascos|emballages consignés|leergut|mehrweg\w*|returnable (?:bottles"
    r"|containers|packaging))\b)",
    r"\b(?:(?:back|retour|de retour|de vuelta|wieder) (?:in|en|auf) (?:stock|rayon|lager|magasin "
    r"prévu|existencias)\b|wieder (?:verfügbar|lieferbar)\b|restock(?:s|ed)?\b|réassort\w*)",
    r"\b(?:recicl\w+|aparatos? (?:viejos?|antiguos?|usados?)|periodo de prueba|período de prueba"
    r"|prueba gratuita|suscri\w+|alquil\w+|tarjetas? (?:de )?regalo|vales?|comuni[cq]\w+"
    r"|notifi[cq]\w+|informar\w*|mejor precio|precio (?:más bajo|inferior)|diferencia|fianza"
    r"|conserv\w+|garantía de precio|avis(?:ar|arnos|e|a)|denunci\w+|reclam\w+|elimin\w+"
    r"|archivad\w+|reparacion\w*|válid[oa]s?|(?:la|tu|una|esta) etiqueta|etiquetas? de (?:devol"
    r"|env)\w+|caduca\w*|no (?:\w+ )?recibido|no recogid[oa]s?|puntos|saldo|seguros?|viajes?"
    r"|cookies?|al remitente|cuestionarios?|rellenad[oa]|cumplimentad[oa]|baja(?:da)? de precio"
    r"|mensualidad\w*|cuotas?|préstamos?|vencimiento|reservas?|citas?|talleres|taller|financiación"
    r"|biblioteca)\b",
)
"""Times of other things, and the shopper's other duties."""
