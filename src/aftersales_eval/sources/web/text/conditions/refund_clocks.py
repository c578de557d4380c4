"""From when the time of a refund runs: that goods are back, or that the shop was told."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from aftersales_eval.sources.web.text.folding import rule

_GOODS: Final = (
    r"(?:it|they|them|that|everything|goods|items?|returns?|returned|parcel|package|box|order|pair"
    r"|products?|things?|pieces?|furniture|mattress|delivery)"
)
_SACHEN: Final = (
    r"(?:\w*waren?|artikel|retoure|paket|päckchen|sendung|rücksendung|es|sie|er|alles|stücke?"
    r"|produkte?|\w*möbel\w*|matratze|\w*maschine|gerät|kleid\w*)"
)
_CHOSES: Final = (
    r"(?:colis|retour|articles?|produits?|marchandises?|biens?|matelas|paires?|meubles?|commande"
    r"|il|elle|tout|paquet|objets?|pièces?)"
)
_NOT_TOLD_DE: Final = (
    r"(?! (?:ihrer|der|des|deiner|ihres|deines|einer) \w*(?:widerruf|rücktritt|erklärung"
    r"|mitteilung|nachricht|anfrage|antrag)\w*)"
)

BACK: Final = rule(
    r"\b(?:once|when|after|as soon as|from|of|following|upon|since|day|moment)\b[^.;§!]{0,30}?"
    rf"\b{_GOODS}(?:'s| is| are| was| has| have| had| being| be)?(?: been)?(?: safely| all)? "
    r"(?:back|here|home|in our|with us|gets?|got|getting|lands?|landed|landing|com(?:es?|ing)|came"
    r"|reach\w*|arriv\w*|return\w*|scanned|logged|booked|received|delivered|checked in)\b",
    r"\b(?:once|when|after|as soon as|from when|day|moment)\b[^.;§!,]{0,15}?\b(?:we|us|our \w+"
    r"|the \w+|hub|warehouse|depot|staff)(?:'ve| have| has|'s|'re)?(?: got| had| back)? ?(?:scans?"
    r"|logs?|gets?|got|receiv\w*|accepts?|signs? for|books?|registers?|takes?|have|has"
    r"|unpack\w*)\b(?! (?:your|a|the) (?:notice|request|message|claim|e-?mail|decision))",
    r"\b(?:after|of|from|following|upon) (?:its|their|your|the|our|(?=arrival"
    r"|receipt)) ?(?:returns?|receipt|arrival)\b(?! of (?:your |the |a )?(?:notice|request"
    r"|decision|withdrawal))|\breturn received\b|\b(?:delivery|zustellung|livraison|entrega) (?:of"
    r"|der|du|de) (?:the |your |la |tu )?(?:returns?|retoure|rücksendung|retour|devolución)\b"
    r"|\bse entreg\w+ (?:la|tu) devolución\b|\b(?:remise en|vuelv\w+ al|back into|back in) stock\b",
    r"\b(?:nachdem|sobald|wenn|sind|ist|kommt|kommen|hat|haben|trifft)\b[^.;§!]{0,30}?"
    rf"\b{_SACHEN}\b[^.;§]{{0,40}}?\b(?:wieder|zurück|zurückgekommen|da|angekommen|eingetroffen"
    r"|eingegangen|eingebucht|verbucht|gescannt|erfasst|registriert|ankommt|ankommen|eintrifft|ein"
    r"|eingeht|haben|erhalten|vorliegt|liegt|erreicht)\b",
    r"\b(?:ab|nach|seit|mit|bei|vom)\b[^.;§!]{0,25}?\b(?:\w*eingang\w*|einlangen|eintreffen|zugang"
    r"|rückkunft|rückerhalt|rückkehr|rückgabe|ankunft|(?:zurück)?erhalt|einlieferung"
    r"|rücklieferung|rücknahme|scan|übernahme|\w*empfang)\b" + _NOT_TOLD_DE,
    r"\b(?:après|dès|une fois|à compter|à partir|suivant|suivent|suit|lorsque|quand|depuis"
    r"|aussitôt)"
    rf"\b[^.;§!]{{0,40}}?\b{_CHOSES}\b[^.;§,]{{0,40}}?\b(?:revenue?s?|revien\w+|arriv\w+|rentr\w+"
    r"|reçue?s?|réceptionn\w+|récupér\w+|scannée?s?|enregistrée?s?|de retour|en mains?|chez nous"
    r"|parvenue?s?|parvien\w+|reprise?s?|collectée?s?)\b",
    r"\b(?:après|dès|suivant|suivent) (?:le|votre|son|ce) retour d|\b(?:après|dès|suivant|suivent"
    r"|de|à|depuis)(?: (?:la|l'|le|sa|son|leur|votre))?[ ']?(?:reprise|réception|récupération"
    r"|arrivée|retrait)\b(?! (?:de|du) (?:(?:votre|la|sa|l'|le) ?)?(?:rétractation|demande"
    r"|décision|déclaration|lettre|notification|formulaire|courrier|message))",
    r"\bretour (?:reçu|réceptionné|arrivé)\b",
    r"\b(?:una vez|cuando|en cuanto|desde|tras|después|a partir|de|siguientes|posteriores|al"
    r"|contar|luego|nada más)\b[^.;§!]{0,40}?\b(?:recib(?:ir|amos|imos|id[oa]s?|irl[oa]s?|a|e"
    r"|irse)|llegu\w+|lleg(?:a|ue|ar|arnos|ad[oa])|entr(?:a|e|ada|en)|ingres(?:a|e|o|ad[oa])"
    r"|aceptemos|tengamos|tenerl[oa]|recoj\w+|recog\w+|recogida|regres\w+|vuelv\w+|escane\w+"
    r"|registr\w+|retir\w+|recepción|recepcion\w+)\b(?! (?:de )?(?:la|el|su|tu) (?:comunicación"
    r"|notificación|solicitud|decisión|petición|desist\w+|retract\w+|mensaje|correo|aviso))",
    r"\b(?:once|when|after|as soon as|of|from|the (?:moment|minute|day))\b(?:(?!money"
    r"|cash)[^.;§!]){0,45}?\b(?:back(?! to you)|with us|(?:reach\w*|get(?:s|ting)? to|got to|c(?:o"
    r"|a)m(?:es?|ing) (?:back )?to|arriv\w+ (?:with|at)|hits?|land(?:s|ed|ing)? (?:with|at|on|in"
    r"|back)) (?:us|our)\b|unpack\w*|(?:booked|checked|scanned|logged|com(?:es?|ing)) in\b"
    r"|in our (?:hands|warehouse)|scan)\b|\b(?:of|after|once|when) (?:us|our) (?:getting|receiving"
    r"|opening|scanning)\b",
    r"\b(?:nachdem|sobald|wenn|ist|sind|ab|nach|kommt|kommen|trifft|treffen|liegt)\b[^.;§!]{0,50}?"
    r"\b(?:(?:wieder|zurück) (?:bei uns|da|hier|im lager|in unserem|hier)|bei uns (?:ist|sind"
    r"|liegt|\w*(?:komm|treff|gega|geht|troff)\w*|an|ein|wieder)|im lager (?:ist|liegt|ankommt"
    r"|eintrifft)|auspacken|ausgepackt|angenommen haben|zurückbekommen haben|gescannt"
    r"|\w*eintreffen\w*|\w*scan)\b|\bhaben wir (?:dein|ihr|das|die|deine|ihre) (?:\w*paket|ware"
    r"|sendung|retoure|teil|stück)(?=,| wieder| zurück)",
    r"\b(?:après|dès|une fois|quand|lorsque|depuis|à compter)\b[^.;§!]{0,50}?\b(?:(?:nous"
    r"|vous) (?:est |soit |sera |a )?(?:parven|parvien|revien|reven|arriv|été rendu)\w*|(?:est"
    r"|soit|sera) (?:de retour|là|chez nous|entre nos mains)|(?:ouvert|déballé|scanné|récupéré"
    r"|reçu|réceptionné|repris|contrôlé) (?:votre|ton|vos|tes|les?|la|l')|scan)\b",
    r"\b(?:una vez|cuando|en cuanto|desde|tras|después|a partir|de|al|siguientes"
    r"|hasta)\b[^.;§!]{0,50}?\b(?:nos llegu?\w+|llegarnos|abr(?:ir|amos|imos) (?:tu|su|el|la)"
    r"|(?:otra vez|de vuelta|de nuevo) en (?:casa|nuestr\w+|el|la)|vuelv\w+ al? (?:\w+ "
    r")?(?:nuestr\w+|casa|almacén|taller|tienda)|tengamos|tenerl[oa]s?|revis(?:ad[oa]s?|ar|emos"
    r"|amos) (?:tu|su|el|la)|escaneo)\b",
)
"""That goods are back with the shop, or fetched by it."""

TOLD: Final = rule(
    r"\b(?:of|from|after|once|when|day|following)\b[^.;§]{0,25}?\b(?:you(?:'ve| have"
    r"| are)? (?:tell|told|inform\w*|notif\w*|let us know|withdr[ae]w\w*|cancel\w*)|telling us"
    r"|informing us|notifying us|letting us know|being (?:told|informed|notified)|(?:we )?(?:are"
    r"|were|have been) (?:told|informed|notified)|hearing (?:that|from) you|(?:your|the) (?:notice"
    r"|decision|withdrawal|cancellation)|notice of (?:withdrawal|cancellation))\b",
    r"\b(?:ab|nach|nachdem|seit|mit|im falle|bei)\b[^.;§]{0,45}?(?:\bwiderruf\w*|\brücktritt\w*"
    r"|\b\w*erklärung\b|\bdavon erfahren|\binformiert|\bunterrichtet|\bmitgeteilt|\bmitteilung\b)",
    r"\b(?:après|dès|à compter|suivant|suivent|suit|de|une fois|lorsque|quand|jour où)\b"
    r"[^.;§]{0,45}?(?:\brétract\w+|\b(?:été|sommes) informés?|\bfait part|\bavez (?:informé|prévenu"
    r"|notifié|communiqué)|\bvotre (?:décision|révocation)|\bnotification\b|\brévocation\b)",
    r"\b(?:desde|tras|después|a partir|siguientes|de|contar|una vez|en que|posteriores)\b[^.;§]{0,"
    r"45}?\b(?:desistimiento|desist(?:e|es|a|ió|ir|ido|iste)|retracto|retract\w+|(?:nos"
    r"|se) (?:\w+ ){0,2}?(?:comuni|notifi|avis|inform)\w+|comunicación|avisado|arrepent\w+"
    r"|su decisión|ejerci\w+|ejercer|tu decisión|echas? atrás)\b",
)
"""That the shop was told of a withdrawal."""

WITHDRAWN: Final = rule(
    r"\bwithdr[ae]w\w*|\bcooling[- ]off\b|\bright to cancel\b|\bby law\b|\bstatutory\b",
    r"widerruf|\bgesetz\w*|\brücktritts?recht\b|rétract|\bla loi\b|\bdesisti|\bretracto\b"
    r"|\bla ley\b",
)
"""Words of the law's right to withdraw."""

_ASKED: Final = rule(
    r"\b(?:of|from|after|once|when)\b[^.;§]{0,15}?\b(?:you (?:ask|request)\w*|asking|requesting)\b",
    r"\b(?:nachdem|sobald|wenn)\b[^.;§]{0,25}?\b(?:beantrag\w+|angefordert)\b",
    r"\b(?:après|dès)\b[^.;§]{0,25}?\b(?:demandé|demandez)\b",
    r"\b(?:desde|tras|después|de)\b[^.;§]{0,15}?\b(?:(?:lo|la|nos) (?:pid\w+|solicit\w+)"
    r"|pedirl[oa]|solicitarl[oa])\b",
)

_CAME: Final = (
    r"(?:(?!receiv|receipt|reach|arriv|back|eingang|eintreff|eingetroff|eingegang|angekomm|ankomm"
    r"|zuruck|zurueck|erhalt|ankunft|recept|recu|reven|recib|lleg)[^.;§,])"
)
_CHECKED: Final = rule(
    rf"\b(?:once|after|when|of|from|following|nach|nachdem|sobald|apres|dès|une fois|suivant"
    rf"|a l'issue|desde|tras|una vez|después|de)\b{_CAME}{{0,40}}?\b(?:inspect\w+|check\w*(?! in)"
    rf"|approv\w+|verif\w+|validat\w+|geprüft\w*|prüfung|freigegeben|freigabe|genehmig\w+"
    rf"|contrôl\w+|validé\w*|validation|vérifi\w+|approuv\w+|revis\w+|aprob\w+|aprueb\w+"
    rf"|comprob\w+|valid\w+|verific\w+)\b{_CAME}{{0,45}}"
)
"""A check of what came back, which begins nobody knows when."""


def clock_of_refund(text: str, otherwise: Callable[[str], str]) -> str:
    """What the time of a refund runs from, by a text; `otherwise` says it where it is elsewhere."""
    text = _CHECKED.sub(" ", text)
    found = [
        (match.start(), value)
        for value, pattern in _CLOCKS.items()
        if (match := pattern.search(text))
    ]
    return min(found)[1] if found else otherwise(text)


_CLOCKS: Final[dict[str, re.Pattern[str]]] = {
    "return-received": BACK,
    "withdrawal": TOLD,
    "request": _ASKED,
}
