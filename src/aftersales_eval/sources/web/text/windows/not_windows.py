"""Times near a return that are none to return in: of what was lent, and of money on its way."""

from __future__ import annotations

from typing import Final

from aftersales_eval.model.quantity import DAY
from aftersales_eval.sources.web.text.durations.statements import Statement
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.giving_back.words import RETURNING

_LENT: Final = rule(
    r"\b(?:rented|hired|leased|loaned|lent|borrowed|on loan|(?:rental|hire|loan) (?:device"
    r"|equipment|unit|machine|router|kit)s?)\b",
    r"\b(?:gemietet|geliehen|ausgeliehen|geleast|überlassen)e?[nmrs]?\b|\bleihweise\b|\bzur "
    r"miete\b|\b(?:miet|leih)(?:gerät|router|box|sache|objekt|artikel)\w*",
    r"\b(?:louée?s?|prêtée?s?|empruntée?s?|en location|en prêt|mise?s? à (?:votre )?disposition)\b",
    r"\b(?:alquilad|arrendad|prestad|cedid)[oa]s?\b|\ben (?:régimen de )?(?:alquiler|cesión"
    r"|préstamo)\b",
    r"\b(?:end|expiry|termination|ending) of (?:the|your|any|a) (?:\w+ )?(?:contract|plan|rental"
    r"|hire|lease|loan|subscription|tenancy|service)\b|\b(?:contract|plan|rental|hire|lease|loan"
    r"|subscription) (?:ends?|has ended|expires|runs out|is over|finishes)\b",
    r"\b(?:cancel|leave|end|terminate)(?:led|ling|ing|d)? (?:your |the )?(?:\w+ )?(?:service"
    r"|subscription|broadband|plan|rental|hire|membership)\b",
    r"\b(?:vertrags|miet|laufzeit|leih|abo)-?ende\b|\bende (?:der|des|ihres|deines) (?:\w+ "
    r")?(?:vertrag|miet|laufzeit|vertragslaufzeit|leih|abo)\w*|\b(?:vertrag|miete|mietzeit"
    r"|laufzeit) (?:endet|ausläuft|abläuft|beendet|läuft aus)\b|\bkündigung\b",
    r"\b(?:fin|issue|terme|expiration) (?:de |du |d')(?:la |l'|votre |son )?(?:contrat|location"
    r"|abonnement|bail|prêt)\b|\brésili\w+",
    r"\bal (?:terminar|finalizar|acabar|concluir|vencer|término de|final de) (?:el |tu |su |del? "
    r")?(?:contrato|alquiler|arrendamiento|servicio|préstamo|suscripción|permanencia)\b"
    r"|\b(?:dar(?:te|se|me)?|dado|das|da|des) de baja\b|\bfin(?:al)? (?:del?|de la|de tu) "
    r"(?:contrato|alquiler|servicio|suscripción)\b|\bbaja del (?:servicio|contrato)\b",
)
"""What a shopper had only for a time, and that such a time is over."""

_LENT_ABOVE: Final = rule(
    r"\b(?:router|modem|decoder|set-top|décodeur|decodificador|receiver)\b[^.;]{0,25}(?:return"
    r"|zurück|restitu|renvo|devol)|(?:return|devolución|restitution|retour"
    r"|rückgabe)[^.;]{0,20}\b(?:router|modem|decoder|set-top|décodeur|decodificador|receiver"
    r"|box)\b"
)

_MONEY: Final = (
    r"(?<!full[- ])(?<!sale[- ])(?<!regular[- ])(?:money|price|deposit|amount|sum|geld|kaufpreis"
    r"|betrag|anzahlung|summe|prix|somme|montant|acompte|argent|dépôt|caution|versement|avance"
    r"|importe|precio|cantidad|suma|dinero|depósito|fianza|señal|anticipo)"
)
_MONEY_MOVES: Final = rule(
    r"\bmoney (?:goes|comes|will go|will come) (?:\w+ )?back\b(?:(?! if )[^.;§,]){0,40}§",
    rf"\b{_MONEY}\b(?:(?! (?:if|wenn|falls|si|when|cuando) )[^.;§,]){{0,45}}\b(?:restituée?s?"
    rf"|restitu\w+|rendue?s?|reversée?s?|retourn\w+|devuel\w+|devolver[aá]\w*|de vuelta"
    rf"|zurück(?:gegeben|gezahlt|geführt|überwiesen)\w*|returned|given back|paid back|handed back"
    rf"|sent back)\b(?! or\b| oder\b| ou\b)[^.;§]{{0,60}}§",
    rf"\b{_MONEY}\b[^.;§,]{{0,30}}\b(?:wird|werden|ist)\b[^.;§]{{0,40}}§[^.;§]{{0,40}}\b(?:zurück"
    rf"\w*|erstattet|überwiesen)",
    r"\b(?:recog|retir|recupera|collect|pick|fetch|hol(?:en|t)|abhol|schick|send|bring|renvo"
    r"|repren|cherch|récup|mand|enví)\w*[^.;§]{0,70}\b(?:and|und|et|y)\b[^.;§]{0,25}§ [^.;§]{0,25}"
    rf"\b(?:have|haben|hast|erhalten|bekommen|avez|aurez|récupérez|tienes|tendrás|recibes|ves|is"
    rf"|ist|est|está)\b[^.;§]{{0,35}}\b{_MONEY}\b",
    r"\b(?:and|und|et|y)\b[^.;§]{0,25}§ (?:later |später |plus tard |después )[^.;§]{0,50}"
    rf"\b{_MONEY}\b",
    rf"§,? (?:until|till|before|bis|ehe|bevor|avant que|jusqu'à ce que|para que|hasta "
    rf"que)\b[^.;§]{{0,30}}\b{_MONEY}\b",
    r"\b(?:appear|show|visible|erschein|sichtbar|apparaî|visible|figur|aparec|refleja"
    r"|ver[aá]s)\w*[^.;§]{0,50}\b(?:statement|account|kontoauszug|abrechnung|konto|relevé|compte"
    r"|extracto|cuenta)\b",
    rf"\b{_MONEY}\b[^.;§]{{0,25}}\b(?:auf|on|sur|en) (?:ihrem|deinem|dem|your|votre|ton|tu|su|la)"
    r" (?:\w+ )?(?:konto|account|compte|cuenta)\b",
    r"\b(?:rechnen sie|rechnet|rechne|comptez|count on|cuenta con|calcula)\b[^.;]{0,90}\b(?:bis"
    r"|ehe|until|before|pour (?:voir|que)|avant|hasta|antes)\b",
    r"\b(?:ab|nach|seit)\b(?: \w+){0,3} (?:versand|absendung|aufgabe|einlieferung|eingang|ankunft"
    r"|eintreffen)(?: \w+){1,2} (?:rücksendung|retoure)\b[^.;§]{0,45}§",
    r"\b(?:from|after|once|since)\b[^.;§]{0,25}\b(?:you|your)\b[^.;§]{0,25}\b(?:post|send|ship"
    r"|dispatch|hand)\w*[^.;§]{0,20}\breturn\b[^.;§]{0,45}§",
    r"\b(?:dès|après|à compter de|depuis)\b[^.;§]{0,15}\b(?:envoi|expédition|dépôt) (?:de |du "
    r")(?:votre |la |le )?(?:retour|renvoi|colis de retour)\b[^.;§]{0,45}§",
    r"\b(?:desde|tras|a partir)\b[^.;§]{0,25}\b(?:envío|envías|mandas"
    r"|depositas)\b[^.;§]{0,20}\bdevolución\b[^.;§]{0,45}§",
)
"""Money that is on its way to a shopper, whatever has come back for it."""

_CHEQUE: Final = rule(
    r"\bchèques?\b|\bcagnotte\b|\bla prime\b|\b(?:the|your) premium\b(?! \w)|\b(?:die|ihre|deine) "
    r"prämie\b|\b(?:la|tu|su) prima\b|\bpolicen?\b(?= )|\bpóliza\b|\bbono (?:de|por)\b"
)
_CHEQUE_WAYS: Final = rule(r"\b(?:par|by|per|mit|por) chèques?\b|\bpolice (?:station|report)")


_NO_RETURN: Final = rule(
    r"\b(?:use|spend|redeem|einlös\w*|einzulösen|utilis\w+|dépens\w+|canje\w+"
    r"|gast[ae]\w*)\b[^.;§]{0,40}\b(?:credit|voucher|gutschein|guthaben|gutschrift|avoir|vale"
    r"|saldo)\b",
    r"\b(?:pay|settle|zahlen|begleichen|règlent|paient|pagan)\b[^.;§]{0,25}§",
    r"\b(?:credit|voucher|gutschein|guthaben|avoir|vale)s?\b[^.;§]{0,30}\b(?:usable|used"
    r"|utili[sz]able|valable|valide|einlösbar|gültig|canjeable|válido)",
    r"\bfor (?:its|a|your|the|an) (?:\w+ )?(?:service|check(?:-?up)?|inspection|tune-up"
    r"|cleaning)\b|\bzur (?:\w+ )?(?:inspektion|wartung|durchsicht|reinigung)\b|\bpour (?:une|la"
    r"|sa|son|un) (?:\w+ )?(?:révision|entretien|contrôle|nettoyage)\b|\bpara (?:una|su|la) "
    r"(?:\w+ )?(?:revisión|inspección|limpieza)\b",
    r"\b(?:wait|warten sie|warte|attendez|patientez|espera|espere)\b[^.;§]{0,25}§",
    r"\b(?:most|die meisten|la plupart des?|la mayoría de) (?:\w+ )?(?:returns|retouren"
    r"|rücksendungen|retours|devoluciones)\b",
    r"\b(?:alte[nrs]?|old|ancienne?s?|viej[oa]s?|antigu[oa]s?) \w+\b[^.;]{0,70}\b(?:sparen|rabatt"
    r"|save|discount|off|remise|gagnez|descuento|llévate|ahorra)\b",
    r"\b(?:average|durchschnittlich\w*|im schnitt|moyen(?:ne)?|medio|promedio)\b[^.;§]{0,25}§",
)
"""What is used up, looked after, waited for or handed in for something off."""

_THIS_TIME: Final = rule(
    r"\b(?:th(?:is|e) (?:period|term)|diese[rn]? (?:frist|zeitraum)|(?:ce délai|cette (?:durée"
    r"|période))|(?:este|dicho) (?:plazo|periodo))\b"
)
_WARRANTY: Final = rule(r"\bgarantie (?:légale|commerciale|constructeur)|warrant|gewähr|garantía")
_STOPPED: Final = rule(r"\bcancel\w*|\bstornier\w*|\bannul\w*|\banular\w*")
_MADE: Final = rule(
    r"\b(?:(?:is|are) (?:hand)?made|produced|hergestellt|angefertigt|gefertigt|fabriquée?s?"
    r"|confectionnée?s?|fabrican|hech[oa]s)\b[^.;]{0,25}$"
)


def no_return(statement: Statement) -> bool:
    """Whether it is no return at all: `for its first service`, `48 hours to cancel an order`."""
    if _THIS_TIME.search(statement.lead) and _WARRANTY.search(statement.before):
        return True
    if _NO_RETURN.search(statement.part):
        return True
    if RETURNING.search(_STOPPED.sub(" ", statement.sentence)):
        return False
    asked = (*statement.headings[:1], statement.before)
    short = statement.span.high_seconds < 7 * DAY
    return bool(_MADE.search(statement.lead)) or (
        short and any(map(_STOPPED.search, (statement.part, *asked)))
    )


def lent(statement: Statement) -> bool:
    """Whether it is of what a shopper only had for a time: `at the end of the contract`."""
    if any(map(_LENT_ABOVE.search, statement.headings[:1])):
        return True
    return any(map(_LENT.search, (statement.sentence, *statement.headings[:1])))


def money_on_its_way(statement: Statement) -> bool:
    """Whether it is the time in which money comes: `and after § you have all your money back`."""
    return bool(_MONEY_MOVES.search(statement.part))


def of_payments(statement: Statement) -> bool:
    """Whether it is of cheques that a club gives, or of what is paid for a cover."""
    return bool(_CHEQUE.search(_CHEQUE_WAYS.sub(" ", statement.sentence)))
