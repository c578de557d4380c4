"""Whether a time near the word return is one in which somebody else does something else."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.durations.statements import Statement
from aftersales_eval.sources.web.text.folding import rule

_NOT_THEIRS: Final = rule(
    r"\b(?:their own|its own|deren|(?<!unsere )eigenen?|leurs propres|sus "
    r"propi[oa]s)\b[^.;§]{0,30}\b(?:return|rückgabe|widerruf|retour|devoluci|polic|condition"
    r"|bedingung|délai|plazo)\w*"
)
"""What other sellers have of their own."""
_OTHERS_ACT: Final = rule(
    r"(?<!please )\b(?:keep|hold|store)s? (?:it|them|your|the|any|all|returned)\b|\bwe(?:'ll| "
    r"will)? (?:be|come|get) back\b|\b(?:is|are) sent (?!back)(?:[\w-]+ ){0,3}§|\b(?:updated"
    r"|amended|erased|removed|saves|remembers?)\b|\b(?:back|returned) to you\b|\b(?:is|are|be) "
    r"(?:kept|held|stored|collected|picked up|fetched)\b|\b(?:contacts?|calls?|e-?mails?|gets? "
    r"back to|hears? back|updates?) (?:you|from)\b|\bhear back\b|\b(?:reviews?|charged|(?:seller"
    r"|vendor) (?:has|must))\b|\b(?:courier|carrier|driver|postman)\b",
    r"\b(?:bewahren|lagern|verwahren|verwahrt|gelagert|verwahrung)\b|\b(?:meldet|melden|rufen"
    r"|ruft) (?:sich|wir|uns|sie|dich)\b|\bkontaktier\w*|\b(?:holt|holen) "
    r"[^.;§]{0,60}§?[^.;§]{0,30}\bab\b|\b(?:kurier|fahrer|spedition|paketdienst|aktualisiert\w*"
    r"|bewert\w+|abgebucht|belastet|(?:ver|marktplatzver)käufer hat|speicher\w*|versandt"
    r"|versenden)\b",
    r"\b(?:conservons|conserve|gardons|(?<!avez )garde|(?<!avez )gardée?s?|stockons|stockée?s?)\b"
    r"|\b(?:re)?contacte(?:nt|ra)?\b|\b(?:rappelle|chercher|récupère\w*|transporteur|coursier"
    r"|livreur|prélevé?e?s?|débitée?s?|votre avis|vendeur (?:a|dispose|doit)|votre avoir|mise? à "
    r"jour|modifiée?s?|effacée?s?|mémorise|revenons|reviendr\w+)\b",
    r"\b(?:guardamos|guarda|almacenamos|custodiamos|conservamos)\b|\b(?:te|le|les) (?:contacta"
    r"|llama|escrib|inform)\w*|\b(?:contactará|mensajero|transportista|repartidor|cobra\w*|tu "
    r"opinión|vendedor (?:tiene|dispone|debe)|actualiz\w+|borra\w*|almacena\w*)\b",
)
"""What is done with what came back, or by others: its time is none to give back in."""

_SINCE_OTHER: Final = rule(
    r"^ ?(?:of|from|after|once|ab|nach|seit|suivant|après|à compter|siguientes|desde|tras"
    r"|de)\b[^.;,§]{0,40}\b(?:replacements?|substitute|ersatz\w*|neugerät\w*|nouveau|nouvelle"
    r"|remplacement|nuev[oa]|sustitut\w+|reemplazo|recambio)\b",
    r"^-? ?(?:sale|offer|promotion|challenge)\b|^ ?(?:longer|länger|de plus|más de lo|extra)\b",
)
"""A time from when something else came, or beyond another time."""

_DOES: Final = rule(
    r"\b(?:we|our (?:app|team|site|system|staff|warehouse))(?: (?:will|can|may|also|then|usually"
    r"|only|do|now|always|happily|gladly|even|still|generally))*(?:'ll)? (?!will|can|may|also|then"
    r"|usually|only|do\b|now|always|happily|gladly|even|still|generally|accept|offer|give|grant"
    r"|allow|extend|take|provide|honou?r|let|make|made|sell|stock|carry|produce|craft|have|want"
    r"|ask|are|operate|run|refund|exchange|guarantee|welcome|require|say|know|understand|hope"
    r"|believe|stretch|ask|within|before|from|not|after|until|during)[a-z]{3,}\b",
    r"\b(?!nehmen|gewähren|bieten|geben|räumen|akzeptieren|verlängern|haben|ermöglichen|möchten"
    r"|bitten|erstatten|tauschen|lassen|erlauben|wollen|sind|können|schenken|verzichten"
    r"|garantieren|wissen|hoffen|dehnen|sagen|werden|müssen|ersetzen|verkaufen|führen|gehen"
    r"|kommen)[a-zäöü]{4,}n wir\b|\b(?:app|system) \w+t\b",
    r"(?<!rendez-)\bnous (?:(?:vous|les|le|la|l'|y) ?)?(?!acceptons|offrons|accordons|donnons"
    r"|laissons|reprenons|proposons|prolongeons|étendons|octroyons|échangeons|remboursons"
    r"|garantissons|avons|sommes|souhaitons|voulons|permettons|demandons|retourn|autorisons"
    r"|admettons|savons|espérons|portons|étirons|élargissons|rallongeons|allongeons|doublons"
    r"|consentons|vendons|fabriquons|allons)\w+ons\b",
    r"\b(?!aceptamos|admitimos|ofrecemos|damos|concedemos|ampliamos|permitimos|devolvemos"
    r"|cambiamos|reembolsamos|tenemos|garantizamos|queremos|entendemos|sabemos|dejamos|alargamos"
    r"|extendemos|hacemos|ponemos|otorgamos|contamos|sustituimos|esperamos|pedimos|vamos|hemos"
    r"|somos|estamos|llegamos|subimos|vendemos|fabricamos|abonamos|facilitamos"
    r"|regalamos)\w{2,}(?:amos|emos|imos)\b",
)
"""What the shop does that is not to allow returns."""

_DONE_TO: Final = rule(
    r"\b(?:is|are|be|get|gets) (?!un|accepted|allowed|returned|honou?red|permitted|postmarked"
    r"|posted|extended|granted|received|offered|purchased|exchanged|initiated|started|requested"
    r"|registered|opened|damaged|delivered|used|lodged|mailed|shipped|covered|wanted|needed"
    r"|limited|based|entitled|refunded|increas|stretch|rais|prolong|doubl|lengthen|reduc|shorten"
    r"|guarante|count|measur|calculat|submitt|logg|complet)[a-z]*ed\b",
    r"\bse (?!acept|admit|pued|podr|devuelv|permit|realiz|hac|ampl|aplic|cuent|trat|tien|ofrec|deb"
    r"|compr|recib|entreg|present|efect|solicit|encuent|inici|extiend|reembols|envi|concede"
    r"|prorrog|alarg|elev|establec|fij|calcul|requi|exig|mantien|aument|duplic|reduc|acort|acog"
    r"|ejerc|arrep|cambi|desist|encarg|adqui|abr|pid|inclu|garanti|conserv|retourn|rend|renvo"
    r"|ha(?:n|ya)?\b|produ(?:c|zc)[ae]\b|rapport|repren|éch|échang|restitu)\w+[ae]n?\b",
    r"\b(?:est|sont|sera|seront) (?:enlev|collect|ramass|trait|contrôl|stock|détrui|effac|factur"
    r"|débit|prélev|dédui|recycl|perdu|annonc|publi|archiv|détai|conserv|comptabilis|réexpédi)\w*",
)
"""What is done to goods that are back, in the passive."""

_SHARE: Final = rule(
    r"\d ?(?:%|percent|per cent|prozent|pour cent|por ciento) (?:of|von|der|aller|unserer|de|des"
    r"|d')(?: \w+){0,3} ?\b(?:customers|shoppers|buyers|orders|parcels|items|kund\w+|käufer\w*"
    r"|bestellungen|pakete|clients|acheteurs|commandes|colis|clientes|compradores|pedidos"
    r"|paquetes)\b",
    r"\b(?:out of|von|sur|de cada) (?:\w+ )?(?:ten|hundred|zehn|hundert|dix|cent|diez|cien|10"
    r"|100)\b[^.;§]{0,60}\b(?:return|behalten|kommen|gardent|devuelven|come back|keep)\b",
)
"""How many shoppers do something, which lets nobody do it."""

_REFUSED: Final = rule(
    r"(?:^|[,;] )(?:if|should|wird|wenn|falls|si|cuando)\b[^,§]{0,50}(?:refus|reject|declin"
    r"|abgelehnt|rechaz|deneg)\w*",
    r"\b(?:not even|auch nicht|ni siquiera|ne \w+[^.;§]{0,30}, même)(?: \w+){0,3} $",
)
"""What is for goods that are not taken back."""

_AGO: Final = rule(r"\b(?:vor|il y a|hace) $")
_CLAUSE: Final = rule(
    r"[,;:(]| - | (?:and|und|et|y|so|but|aber|mais|pero) ",
    r" (?:if|unless|provided|as long as|so long as|wenn|sofern|solange|falls|s'ils?|s'elles?|si|à "
    r"condition|tant qu\w*|siempre|mientras|dès lors)\b ?",
)


def of_their_own(part: str) -> bool:
    """Whether a part is of what other sellers have of their own."""
    return _NOT_THEIRS.search(part) is not None


def done_by_others(statement: Statement, part: str) -> bool:
    """Whether, in the clause of a time, not the shopper acts who gives something back."""
    near = _CLAUSE.split(statement.rest)[0]
    if _OTHERS_ACT.search(part) or _SINCE_OTHER.search(near) or _SHARE.search(statement.sentence):
        return True
    if (
        _AGO.search(statement.lead)
        or _REFUSED.search(statement.lead)
        or statement.rest.startswith(" ago")
    ):
        return True
    own = _CLAUSE.split(statement.lead)[-1] + "§" + _CLAUSE.split(statement.rest)[0]
    return bool(_DOES.search(own) or _DONE_TO.search(own))
