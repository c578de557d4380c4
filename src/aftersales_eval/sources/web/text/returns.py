"""Until when goods can be given back, as it is said in text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Manner, Passage
from aftersales_eval.model.quantity import DAY, YEAR
from aftersales_eval.sources.web.text.conditions import conditions
from aftersales_eval.sources.web.text.folding import fold, rule, sentences
from aftersales_eval.sources.web.text.statements import (
    ASKING,
    Statement,
    quote,
    named_above,
    statements,
    unsaid,
)

METRIC: Final = "return_window"

RETURNING: Final = rule(
    r"\breturn(?:s|ed|ing|able)?\b(?!-? ?(?:customers|visitors|shoppers|home|label|flight|ticket|call|journey|to work|postage))",
    r"\b(?:send|sends|sending|sent|bring|bringing|brought|ship|post|hand|take|give)\b"
    r"(?: [\w']+){0,5}? back\b",
    r"(?<!your )(?<!the )money[- ]back\b|\b(?:or|for) your money back\b|\bchang(?:e|ed|ing) your mind\b|\bwithdraw(?:al)?\b|\bcooling[- ]off\b",
    r"\b(?:right to cancel|cancel (?:the|your|this) (?:contract|order|purchase)|cancellation (?:period"
    r"|right)|exchange[sd]?\b(?! rate)|refund (?:window|policy|period))",
    r"\brückgabe\w*|\bzurück(?:ge[bg]|zuge[bg]|gib|schick|zuschick|geschick|send|zusend|gesend|bring"
    r"|zubring|gebracht)\w*|\bretour(?:e|en|nier\w*|niert)?\b|\bumtausch\w*|\bumgetauscht\b"
    r"|\brücksende(?:frist|recht|zeitraum)\w*|\brücksendung(?:en)?\b|\bwiderruf(?!sformular|sbelehrung)\w*"
    r"|\bgeld[- ]zurück|\b(?:geben|schicken|senden|bringen|tauschen) (?:sie|du|ihr)?[^.§]{0,60} (?:zurück|um)\b",
    r"\bretours?\b(?! (?:à|au) (?:domicile|l'accueil))|\bretourn(?:er|ez|é|ée|és|ées|able|ables)\b"
    r"|\brenvo(?:yer|yez|yé|yés|yée|i)\b|\brétract\w+|\béchang(?:er|ez|é|ée|és|ées|es?)\b"
    r"|\bsatisfaite?s? ou remboursée?s?|\bchang(?:er|ez|é) d'avis|\brendre (?:un|votre|vos|l'|le|les)|\brapport(?:er|ez|é|és|ée)\b",
    r"\bdev(?:ol[vu]|uel[vt])\w+|\bdesist\w+|\bcambi(?:ar|as|e|o|os)\b(?! (?:de (?:moneda|divisas"
    r"|dirección|contraseña)))|\bretorn(?:ar|o|os)\b",
)

_STEMS: Final = (
    "return", "back", "mind", "withdraw", "cooling", "cancel", "exchang", "refund", "ruck", "rueck",
    "retour", "tausch", "widerruf", "geld", "renvo", "retract", "echang", "rembours", "avis",
    "rendre", "rapport", "devol", "devuel", "desist", "cambi", "retorn",
)  # fmt: skip

_PERIOD: Final = rule(
    r"\b(?:window|period|policy|right|guarantee|deadline|limit|time|days?)\b",
    r"frist\b|recht\b|zeitraum|garantie|dauer\b|richtlinie|zeit\b|regelung",
    r"\b(?:délai|droit|période|politique|garantie|durée)\b",
    r"\b(?:plazo|derecho|período|periodo|política|garantía)\b",
)

_ONLY_MONEY: Final = rule(
    r"\b(?:refund(?:ed|s|ing)?|reimburs\w+|credited|process(?:ed|ing)?|inspect\w*|repl(?:y|ied|ies)"
    r"|respond|answer|collect\w*|pick(?:ed)? ?up|label|confirm\w*|e-?mail|repair\w*|replace(?:d|ment)s?"
    r"|dispatch\w*|ship(?:ped|s)? (?:within|out|in)|takes|(?:can|may|will|might|to|usually|normally) take|reach (?:us|our)|in transit|deliver(?:ed|s)? (?:within|in)|approv\w+)\b"
    r"(?! (?:window|policy|period|or exchange))",
    r"\b\w*(?:erstatt|gutschrift|gutgeschrieben|überweis|überwies|bearbeit|antwort|geprüft|abholung"
    r"|abgeholt|auszahl|rückzahl|zurückzahl|repar|versandt|dauert)\w*",
    r"\b(?:rembours(?:ement|ons|erons|é|és|ée|ées|er)(?! (?:intégral|complet))|recrédit\w*|crédité\w*"
    r"|trait(?:é|és|ée|ées|er|ement|ons)|vérifi\w+|enlèvement|parvenir|met|prend|transit|achemin\w+|répar\w+|répon\w+|expédi\w+)\b",
    r"\b(?:reembols(?:o|os|amos|aremos|ará|ado|ar)|abon(?:o|amos|aremos|ará|ar)|tramit\w+|proces\w+|dinero|importe"
    r"|revis\w+|tarda\w*|llegar|recog(?:er|emos|eremos|ida)|repar\w+|respond\w+)\b",
)
"""Words that say that the time is for what the shop does with a return."""

_WITH_MONEY: Final = rule(
    r"\b(?:for|get|receive|to|and|claim|obtain|request|entitled to) (?:[\w']+ ){0,4}?(?:refund|reimburs|replacement|credit|exchange)",
    r"\bfull refund\b|\bmoney back\b|\brefund or\b|\bor (?:a )?refund\b|\brefund(?:ed)? if\b"
    r"|\bsatisfaite?s? ou remboursée?s?|\bgeld[- ]zurück",
    r"\b(?:gegen|volle|vollständige|bei voller|unter|mit)\w* (?:\w+ ){0,3}?(?:rück)?erstattung|\bgegen gutschrift",
    r"\b(?:pour|contre|et|afin d')(?: \w+){0,5} ?(?:obtenir|demander|être|remboursement|remboursé)",
    r"\b(?:y|para|con|a cambio de) (?:\w+ ){0,4}?(?:reembolso|recuperar|obtener|abono)|\breembolso (?:completo|íntegro|total)",
)
"""Here the money is what a return is for, and the time is the shopper's."""

_ELSE: Final = rule(
    r"\b(?:price[- ](?:match|protection|adjust|guarantee|promise|drop)\w*|lower price|cheaper|recycl\w+"
    r"|old (?:appliances?|devices?|machines?|phones?|mattress\w*|fridge|batter\w+|electr\w+)|trade[- ]?ins?|take[- ]?back"
    r"|free trial|trial (?:period|version|month|subscription)|try (?:it )?(?:for )?free|subscri\w+|plan renew\w*|renewal"
    r"|rent(?:al|als|ed|ing)?|hire[ds]?|hiring|lease|borrow\w*|library|loan\w*|gift cards?|vouchers?|store credit (?:is|expires|valid)"
    r"|points|account|personal data|invoice[sd]? (?:is|are|within)|pay(?:able|ment is|ments are)|deposits?|pallets?|crates?|bottles?"
    r"|damaged in transit|transit damage|missing|wrong item|report(?:ed|ing)?|notif(?:y|ied) us|inform us|let us know|tell us"
    r"|shipping damage|keep (?:the|your|all)|retain|warranty|guaranteed for|feedback|keys?|delet\w+|archiv\w+|sign(?:ed)? up|insur\w+|repairs?|valid (?:for|until)|returns? (?:number|code|slip|form|authori[sz]ation|label)|not (?:\w+ )?(?:reached|arrived|received|heard)|charge your|undeliver\w+|unclaimed|uncollected|to (?:the )?sender|questionnaires?|completed|signed|filled[- ]in|coupons?|credit agreement|offer ends|cookies?|stored|our (?:web)?site|timeshares?|travel\w*|(?:event|concert|theatre) tickets?|surcharge)\b",
    r"\bbestpreis|\btiefpreis|\bpreis(?:garantie|schutz|anpass|senk)\w*|\baltgerät\w*|\baltbatterie\w*|\brecyc\w+|\bentsorg\w*"
    r"|\bprobe(?:abo|zeit|monat|zeitraum|version)\w*|\bkostenlos (?:testen|probieren)|\babonnement\w*|\babos?\b|\bmiet\w+"
    r"|\bverleih\w*|\bleih\w+|\bgutschein\w*|\bpunkte\b|\bkundenkonto|\bpfand\w*|\btransportsch\w*|\bmelden\b|\bmeldung\b"
    r"|\bmitteil\w*|\banzeigen\b|\baufbewahr\w*|\bzahlbar\b|\brechnung (?:ist|innerhalb)|\bgewährleist\w*|\bkündig\w*|\bkaution|\blösch\w*|\bgelöscht|\bmitgliedsch\w*|\breparatur\w*|\bgültig\b|\bnicht (?:erhalten|eingegangen)|unterschied\b|\bnicht abgeholt\w*|\bunzustellbar\w*|\bversicherung\w*|\b\w*reisen?\b|\bcookies?\b|\bgespeichert\w*|\bfragebogen\w*|\bausgefüllt\w*|\bunterschrieben\w*|\bpreis (?:sinkt|fällt)|\b(?:sinkt|fällt) der preis",
    r"\b(?:recycl\w+|anciens? (?:appareils?|téléphones?)|reprise|essai (?:gratuit|de)|période d'essai|abonn\w+|location|louer|louée?s?"
    r"|carte[s-]* cadeaux?|bons? d'achat|signaler|signalée?s?|réserves|meilleur prix|prix (?:plus bas|inférieur)|moins cher"
    r"|différence|consigne\w*|caution|conserver|données|résili\w+|avis de|supprim\w+|archiv\w+|réparations?|valables?|valides?|étiquettes?|bons? de retour|pas (?:\w+ )?reçu\w*|non réclamée?s?|assurances?|voyages?|cookies?|à l'expéditeur|questionnaires?|remplie?s?|complétée?s?|baisse de prix|prix baisse)\b",
    r"\b(?:recicl\w+|aparatos? (?:viejos?|antiguos?|usados?)|periodo de prueba|período de prueba|prueba gratuita|suscri\w+|alquil\w+"
    r"|tarjetas? (?:de )?regalo|vales?|comuni[cq]\w+|notifi[cq]\w+|informar\w*|mejor precio|precio (?:más bajo|inferior)"
    r"|diferencia|fianza|conserv\w+|garantía de precio|avis(?:ar|arnos|e|a)|denunci\w+|reclam\w+|elimin\w+|archiv\w+|reparacion\w*|válid[oa]s?|etiquetas?|caduca\w*|no (?:\w+ )?recibido|no recogid[oa]s?|seguros?|viajes?|cookies?|al remitente|cuestionarios?|rellenad[oa]|cumplimentad[oa]|baja(?:da)? de precio)\b",
)
"""Times of other things, and the shopper's other duties."""

_SENDING_BACK: Final = rule(
    r"(?:after|of|from|since|once)\b(?: \w+){0,4}? (?:told|telling|inform\w*|notif\w*|communicat\w*|announc\w*|cancel\w*"
    r"|withdraw\w*|declar\w*|request\w*|regist\w*|approv\w*|authori[sz]\w*|label|rma|return (?:number|request|form|authori\w+))",
    r"(?:nachdem|ab(?: dem)? tag\w*|nach|ab|seit)\b(?: [\w,]+){0,10}? (?:widerrufs?\w*|unterricht\w*|mitgeteilt|erklär\w*|anmeld\w*"
    r"|angemeldet|retouren(?:label|schein|etikett|nummer|anmeldung)\w*|genehmig\w*|freigabe|absendung|informier\w*|registrier\w*|beantrag\w*)",
    r"(?:après|suivant|suivent|à compter|dès|depuis|à partir)\b(?: \w+'?){0,5}?[ '](?:communic\w*|inform\w*|notific\w*|notifi\w*|décision|rétractation"
    r"|demande|accord|étiquette|déclar\w*|enregistr\w*|numéro|validation|annonc\w*|autoris\w*)",
    r"(?:desde|tras|después|a partir|contar|siguientes a|una vez)\b(?: \w+){0,6}? (?:comuni\w+|notif\w+|inform\w+|decisión|desistimiento|solicitud"
    r"|solicit\w+|autoriz\w+|etiqueta|registr\w+|aprob\w+|aprueb\w+|confirm\w+)",
)
"""From when a time runs in which goods must be sent off, once a withdrawal was declared."""
_GOODS_SENT: Final = rule(
    r"\b(?:send|return|hand over|ship|post)\b|zurück|rücksend|absend|übergeb|\brenvo|\bretourn|\brestitu|\bdevolv|\benvi|\bentreg"
)

_BOUGHT_FIRST: Final = rule(
    r"\b(?:receipt|receiving|received?|after|of|once|following|processing|from)(?: (?:the|your|a|any|each|our|this))?(?: original)? $",
    r"\b(?:erhalt|eingang|eintreffen|nach|bearbeitung|prüfung) (?:der|ihrer|deiner|die|einer|des|eurer) $",
    r"\b(?:réception|reçu|après|traitement|suivant)(?: (?:de|du|le|la|votre|des|les|vos|son))* $|\bdu $",
    r"\b(?:recepción|recibir|recibida|tras|recibamos|recibido|después)(?: (?:de|la|su|tu|el|una|nosotros))* $",
)
"""Behind these a return has already happened."""

_TIMING: Final = rule(
    r"(?:within|inside|in|up to|until|for|after|than|than the|most|at least|least|during|by|of|is|are|lasts|have|has|get|give you|giving you"
    r"|gives you|enjoy|our|a|the|offer|:|\||-|\(|extended to|extend to|extended|full|runs|covers|expires|ends|your|of up to|first|with)(?: (?:a|the|an|our|maximum of|total of|full|period of|generous|first|least))* *$",
    r"(?:innerhalb|innert|binnen|in|bis zu|bis|von|für|nach|als|maximal|mindestens|während|beträgt|endet|erlischt|ist|sind|haben|hast|gilt|gelten|ein|eine"
    r"|einem|einer|unser|unsere|dem|der|das|die|den|gewähren|bieten|mit|volle|ganze|ihnen|dir|auf|unserem|unserer|zeit)(?: (?:von|einer frist von|maximal|ab|der|den|zu|ersten|insgesamt|mindestens|ein|eine|ganze))* *$",
    r"(?:dans les|dans un délai de|dans un délai d'|sous|pendant|de|d'|expire|est|sont|durant|jusqu'à|disposez|avez|après|en|offrons|maximum|moins|bénéficiez|au-delà de|les|passé|délai|retours?|remboursée?s?)(?: (?:de|d'|un|délai|maximum|les|premiers))* *$",
    r"(?:en|dentro de(?: los)?|durante|hasta|de|es|son|vence|caduca|plazo|tienes|tiene|dispone|dispones|por|los|un|máximo|después de|antes de|cuentas con|ofrecemos|menos|pasados|transcurridos|con)(?: (?:de|un|plazo|máximo|los|total|primeros|hasta))* *$",
)
"""What stands right before a duration in which something may be done."""

_WITHDRAWAL: Final = rule(r"withdraw|cooling|widerruf|rétract|desist")

_TO_RETURN: Final = rule(
    r"^[^§.]{0,70}?\b(?:to|for|zum|zur|um|für|pour|para|de)\b",
    r"^(?:[- ][\w-]+){0,4}?[- ](?:return|refund policy|refund window|money|exchange|withdraw|cooling|right of|rückgabe|umtausch|widerruf|geld|retour|rückgabe|rücksende)",
)

_NO_RETURNS: Final = rule(
    r"\ball (?:\w+ )?(?:sales|purchases) (?:are|is) (?:\w+ )?final\b|\bwe (?:do not|don't|cannot|can't|are unable to|never) (?:\w+ )?(?:accept|offer|take|allow|provide)"
    r" (?:any )?(?:returns|return|refunds or returns|returns or (?:exchanges|refunds)|refunds or exchanges)\b",
    r"^no (?:returns|refunds or returns|returns or exchanges|returns,? no (?:refunds|exchanges)|returns or refunds)\b"
    r"|\breturns are (?:not accepted|not possible|not offered|excluded)\b|\bno returns (?:are )?(?:accepted|possible)\b|\bwe have a no[- ]returns? policy\b",
    r"\b(?:rückgabe|umtausch|rückgabe oder umtausch|umtausch und rückgabe|rückgabe und umtausch) (?:ist|sind) (?:\w+ )?(?:nicht möglich|ausgeschlossen)\b"
    r"|\bwir nehmen (?:keine retouren|keine rücksendungen|keine ware|nichts)\b[^.]{0,20}(?:zurück|an|entgegen)\b",
    r"\b(?:ni repris(?:e|es)? ni échangée?s?|aucun retour (?:n'est|ne sera) (?:accepté|possible|admis)|toutes les ventes sont (?:fermes|définitives|fermes et définitives)"
    r"|nous n'acceptons (?:pas|aucun) (?:de |les )?retours?|les retours ne sont pas acceptés)\b",
    r"\b(?:no (?:aceptamos|se aceptan|se admiten|admitimos) (?:cambios ni )?devoluciones|todas las ventas son (?:finales|definitivas)|no hay devoluciones)\b",
)
_NOTHING_BACK: Final = (
    "final", "return", "ruckgabe", "rueckgabe", "umtausch", "retour", "rucksend", "repris",
    "ventes", "devoluc", "ventas",
)  # fmt: skip
"""One of these stands in every sentence that `_NO_RETURNS` is for."""

_ONLY_SOME: Final = rule(
    r"\b(?:on|for|of|if|unless|after|once|without|when|these|this|those|such|following|opened|gift cards?|items? marked|by (?:post|mail)|later)\b",
    r"\b(?:bei|für|von|wenn|nach|ohne|diese[rsnm]?|solche[rsnm]?|sofern|folgende[rn]?|nur)\b",
    r"\b(?:pour|sur|si|après|sans|ces|cette|suivants|passé|au-delà|hors)\b",
    r"\b(?:para|si|después|sin|estos|esta|siguientes|pasad[oa]s|de (?:productos|artículos))\b",
)


def return_windows(passages: Sequence[Passage]) -> Iterator[Claim]:
    """Claims of how long goods can be given back; 0 where a shop takes nothing back at all."""
    for statement in statements(passages):
        if _is_window(statement):
            yield statement.claim(METRIC, shortest=True)
    for passage in passages:
        yield from _no_returns(passage)


def _is_window(statement: Statement) -> bool:
    span, part = statement.span, statement.part
    if not DAY <= span.low_seconds <= 2 * YEAR:
        return False
    if not statement.names(_STEMS):
        return False
    here = _relation(statement) or _second(statement)
    if not here and not _under_heading(statement):
        return False
    if _too_late(statement):
        if not _REFUSED.search(statement.sentence):
            return False
    elif unsaid(statement):
        return False
    if named_above(statement, _ELSE) or _ELSE.search(part) or (_ELSE.search(statement.sentence) and not here):
        return False
    if _GOODS_SENT.search(part) and _SENDING_BACK.search(statement.rest[:160]):
        return _starts_right(statement)
    return not (_SENDING_BACK.search(statement.lead) and not _starts_right(statement))


_RIGHT: Final = rule(
    r"\b(?:right (?:of|to)|withdrawal period|cancellation period|cooling[- ]off)|\bwiderrufs(?:recht|frist)|\brecht,?\b|\bdroit\b|\bdélai de rétract|\bderecho\b"
)


def _starts_right(statement: Statement) -> bool:
    return bool(_RIGHT.search(statement.part)) and not _GOODS_SENT.search(statement.lead[-60:])


def _relation(statement: Statement) -> bool:
    """Whether the duration is that in which the shopper may give back."""
    lead, rest = statement.lead, statement.rest
    money = _WITH_MONEY.search(statement.part)
    if _SPLIT.search(lead) and _BACK.search(rest):
        return not _ONLY_MONEY.search(statement.part) or bool(money)
    last = None
    for last in RETURNING.finditer(lead[-160:]):
        pass
    if last is not None:
        between = lead[-160:][last.end() :]
        before = lead[-160:][: last.start()]
        done = _BOUGHT_FIRST.search(before) is not None and not _WITHDRAWAL.match(last[0])
        if (
            not done
            and (money or not _ONLY_MONEY.search(lead[-160:]))
            and (money or not _ONLY_MONEY.search(rest[:40]))
            and (_TIMING.search(lead) or len(between) < 12)
        ):
            return True
    for after in RETURNING.finditer(rest[:170]):
        between = rest[: after.start()]
        if _BOUGHT_FIRST.search(between) or (_ONLY_MONEY.search(between) and not money):
            return False
        if _ONLY_MONEY.search(lead) and not money:
            return False
        if re.match(r"[- ]?[\w' -]{0,30}$", between) or _TIMING.search(lead) or not lead.strip():
            tail = rest[after.start() : after.end() + 60]
            if money or not _ONLY_MONEY.search(tail):
                return True
            return bool(_PERIOD.match(tail.partition(" ")[2]))
        return False
    return False


_SPLIT: Final = rule(
    r"\b(?:geben|schicken|senden|bringen|gib|schicke?|sende|tauschen|tausche|nehmen|nimmt) (?:wir|sie|du|ihr|uns|es"
    r"|den|die|das|ihre?|deine?|einfach|alles)\b[^§.]{0,60}$"
)
_BACK: Final = rule(r"^[^§.,]{0,60}\b(?:zurück|um)\b")
_OTHER_GROUP: Final = rule(
    r"\b(?:everyone|everybody|all) else|\bothers?\b|\bmembers?\b|\bguests?\b|\bnon-members?\b|\bitems\b"
    r"|\bcustomers\b|\bmitglieder|\balle anderen\b|\bübrige\w*|\bkunden\b|\bartikel\b|\bware\b"
    r"|\b(?:les autres|membres?|clients?|articles?)\b|\b(?:los demás|el resto|miembros|soci[oa]s|clientes|artículos)\b"
)


def _second(statement: Statement) -> bool:
    """Whether a sentence on returns gives this duration to another group of shoppers or goods."""
    if statement.lone or not RETURNING.search(statement.sentence):
        return False
    wrong = _ONLY_MONEY.search(statement.part) or _OTHER_TOPIC.search(statement.part)
    return not wrong and len(statement.part) < 90 and bool(_OTHER_GROUP.search(statement.part))


_TOO_LATE: Final = rule(
    r"\b(?:after|later than|more than|beyond|past|older than|exceed\w*|nach|später als|mehr als"
    r"|länger als|après|au-delà d[e']|passé|plus d[e']|después de|pasad[oa]s|más de"
    r"|transcurrid[oa]s)(?: (?:the|first|ablauf von|mehr als|un délai de|les|los|el|plazo de|de))*"
    r" ?$"
)


def _too_late(statement: Statement) -> bool:
    """`We cannot take back anything after §` says until when it can."""
    return bool(_TOO_LATE.search(statement.lead)) and not ASKING.search(statement.sentence)


_REFUSED: Final = rule(
    r"\b(?:not|no|cannot|can't|won't|unable|refus\w+|reject\w+|declin\w+|never|sent back to you"
    r"|expires?|final)\b|n't\b",
    r"\b(?:nicht|kein\w*|ausgeschlossen|abgelehnt|verweiger\w*|erlischt|endet|unmöglich)\b",
    r"\b(?:aucun\w*|pas|plus (?:accept|possib|repris|échang)\w*|refus\w+|impossible|ni)\b",
    r"\b(?:no|ningun\w*|rechaz\w+|imposible|tampoco)\b",
)
"""What makes of a time that has passed the end of the window, and not of a free return."""


_HEADING: Final = rule(
    r"\b(?:returns?|returning|withdrawal|right to cancel|money[- ]back|cooling[- ]off|send (?:\w+ ){0,3}back|exchanges?|change (?:your|my) mind|refund policy)\b",
    r"rückgabe|umtausch|widerruf|retoure|zurück(?:geben|schicken|senden)|rücksend",
    r"\b(?:retours?|retourner|renvoyer|rétractation|rétracter|échanges?|satisfait ou remboursé)\b",
    r"\b(?:devoluci\w+|devolver|desistimiento|cambios)\b",
)
_YOURS: Final = rule(
    r"\byou (?:have|get|can|may|\w+ have)\b|\b(?:customers?|shoppers?) (?:have|get)\b|\bwe (?:give|offer|grant|allow) you\b|\b(?:sie|du|ihr) (?:haben|hast|habt)\b|\b(?:haben|hast|habt) (?:sie|du|ihr)\b"
    r"|\bvous (?:avez|disposez|bénéficiez)|\b(?:tienes|tiene|dispone|dispones|cuentas|usted)\b|\bkunden haben\b|\b(?:frist|dauer|period|window|délai|plazo|time limit|deadline|duration|durée)\b",
)
_FROM_CLOCK: Final = rule(
    r"^ ?(?:calendar )?(?:of|from|after|following|since|starting|ab|nach|seit|à compter|après|à partir|suivant|dès|desde|tras|a partir|a contar|después|naturales)\b"
    r"(?:[ '][\w']+){0,6}?[ '](?:receipt|receiving|delivery|purchase|arrival|delivered|buying|order|erhalt|lieferung|kauf|kaufdatum|zustellung|empfang|bestellung|réception|livraison|achat|commande|recepción|entrega|compra|recibir\w*|recibes|bought|receive|received|date|arrives|arrived|receives|gets|besitz|possession|posesión)\b"
)
_ALONE: Final = re.compile(r"[\W\d]*(?:[\w']+ ?[:|-]? ?){0,3}§(?: [\w']+){0,4}\W*")
_OTHER_TOPIC: Final = rule(
    r"\b(?:warrant\w*|guarantee|garantie\w*|garantía|refund\w*|erstatt\w*|rembours\w*|reembols\w*|deliver(?:y|ed|ies) (?:takes|time|within|in)"
    r"|dispatch\w* within|lieferzeit\w*|versandzeit\w*|repl(?:y|ies)|antwort\w*|process\w*|bearbeit\w*|label|collect\w*|pick|inspect\w*|repar\w*|repair\w*|pay|bank"
    r"|traité\w*|tramit\w*|takes|dauert|credit\w*|shipped within|gutschr\w*|send|ship|must|need to)\b"
)


def _under_heading(statement: Statement) -> bool:
    """Whether a heading or the question before names a return, and the sentence only its time."""
    above = statement.headings[:1]
    asked = statement.before if ASKING.search(statement.before) else ""
    named = [text for text in (*above, asked) if _HEADING.search(text)]
    if not named or _ELSE.search(" ".join(named)) or _OTHER_TOPIC.search(" ".join(named)):
        return False
    if _OTHER_TOPIC.search(statement.sentence) or _SENDING_BACK.search(statement.rest):
        return False
    return bool(
        _YOURS.search(statement.lead)
        or _FROM_CLOCK.search(statement.rest)
        or _ALONE.fullmatch(statement.sentence)
    )


def _no_returns(passage: Passage) -> Iterator[Claim]:
    folded = fold(passage.text)
    if not any(map(folded.text.__contains__, _NOTHING_BACK)) or not _NO_RETURNS.search(folded.text):
        return
    for start, end in sentences(folded):
        sentence = folded.text[start:end]
        found = _NO_RETURNS.search(sentence)
        if not found or ASKING.search(sentence) or end - start > 400:
            continue
        around = sentence[: found.start()] + " " + sentence[found.end() :]
        if _ONLY_SOME.search(around) or any(char.isdigit() for char in around):
            continue
        limits = conditions(METRIC, sentence, "", (), business=False)
        if any(key is Condition.GOODS for key, _ in limits):
            continue
        kept = tuple((key, value) for key, value in limits if key is not Condition.CLOCK)
        whole = quote(folded, start, end, start + found.start(), start + found.end())
        yield Claim(METRIC, 0.0, whole, Manner.TEXT, kept)
