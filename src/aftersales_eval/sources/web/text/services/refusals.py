"""That a shop does not do a piece of work, by what names it and what denies it in one clause."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from aftersales_eval.sources.web.text.folding import rule, words
from aftersales_eval.sources.web.text.services.repair_words import PAST
from aftersales_eval.sources.web.text.stems import any_of

_NAMED: Final = {
    "repair_service": (
        r"(?:(?:repair|mend|servic)(?:s|ing|ed)?(?: (?:facility|service|services|workshop|shop"
        r"|work|requests?))?|nib work|after-sales workshop|servicing|[\w-]*reparatur(?:en|annahme"
        r"|aufträge|auftrag|service|dienst|arbeiten)?|(?:re|nach)parieren|reparieren|repariert"
        r"|instandsetzung(?:en)?|wartung(?:en)?|richten|schleifen|besohlen|réparations?|réparer"
        r"|répar(?:ée?s?|ons|ent|e)|dépannages?|ressemelages?|remise en état|reparaci(?:ón|ones)"
        r"|reparar|repara(?:mos|n)?|reparad[oa]s?|arreglos?|arreglar|arreglamos|servicio técnico"
        r"|mantenimiento)"
    ),
    "installation_service": (
        r"(?:installations?|installing|assembly|assembling|(?<!wrong )fitting(?! rooms?)(?: "
        r"service)?|mounting|setting up|[\w-]*(?:montage|aufbau|einbau|anschluss|installation"
        r"|aufstellung|inbetriebnahme)(?:service|arbeiten)?|montieren|aufbauen|anschließen"
        r"|einbauen|montiert|aufgebaut|(?<!la )pose|raccordements?|branchements?|mise en (?:place"
        r"|service)|l'installation|la pose|installer|raccorder|instalaci(?:ón|ones)|montajes?"
        r"|armado|colocación|conexión|puesta en marcha|instalar|montar|instalamos|montamos)"
    ),
    "training_material": (
        r"(?:training|(?:evening )?courses?|class(?:es)?|workshops|lessons|tuition|demonstrations?"
        r"|[\w-]*(?:schulung(?:en)?|kurse?|einweisung(?:en)?|workshops|lehrgänge"
        r"|einschulung(?:en)?)|formations?|cours|stages|ateliers de formation|initiations?|cursos?"
        r"|clases|talleres|capacitaci(?:ón|ones)|formaci(?:ón|ones))"
    ),
}
_OFFER: Final = (
    r"(?:offer|provide|operate|run|undertake|carry out|arrange|perform|accept|take in|take on|take"
    r"|handle|supply|help with|have|do|hold|teach|give)"
)
_END: Final = r"(?= ?(?:$|[,.;:&|!-]| (?:and|or|nor|und|oder|et|ou|y|ni|e|o)\b))"


_DOES: Final = {
    "repair_service": "(?:repair|mend|service)",
    "installation_service": "(?:install|assemble|connect|mount|hang|fit)",
    "training_material": "teach",
}
_BUSINESS: Final = {
    "repair_service": (
        r"(?:reparatur\w*|werkstatt|kundendienst|réparateurs?|atelier(?: de réparation)?"
        r"|taller(?: de reparación)?|reparadores|servicio técnico)"
    ),
    "installation_service": (
        "(?:montage(?:firma|betrieb|service)|handwerksbetrieb|installateurs?|poseurs?|instaladores"
        "|montadores)"
    ),
    "training_material": "(?:schule|école|organisme de formation|escuela|academia)",
}
_DOERS: Final = {
    "repair_service": "(?:repair (?:shop|business)|repairers?)",
    "installation_service": "(?:fitters|installers?)",
    "training_material": "(?:school|teachers)",
}


def _in_english(metric: str, work: str) -> tuple[str, ...]:
    """How a piece of work is denied in English; `work` are its names."""
    return (
        rf"(?:^|[,:;&|-] |\band |\bor )no (?:[\w-]+,? (?:or|and|&) )?(?:no )?(?:[\w-]+ "
        rf")?{work}{_END}",
        rf"\b{work}\b[^;.]{{0,50}}\b(?:is|are|was)(?:n't| not| no longer| not "
        rf"currently)\b[^;.]{{0,20}}"
        r"\b(?:something|offered|provided|available|undertaken|accepted|carried out|done|possible"
        r"|part of|taken in|among|on offer|a service)\b",
        rf"\b(?:(?:do|does|can|could|will|are)(?: not|n't)|cannot|no longer|unable to|not able "
        rf"to) (?:\w+ ){{0,2}}{_OFFER} (?:(?!if\b|unless\b|when\b)[\w'-]+,? ){{0,6}}?{work}\b",
        r"\b(?:we|drivers?|team|crew|couriers?|staff|technicians?) (?:\w+ )?(?:do not|don't|cannot"
        r"|can't|won't|(?:are not|aren't|not|is not|isn't) able to|are unable to|never) "
        rf"{_DOES[metric]}\b(?= (?:appliances?|furniture|goods|products?|it|them|anything|your|the"
        r"|any|items?)\b|\W*$)",
        rf"\b{work}\b[^;.]{{0,60}}\bwe (?:leave|do none|don't do|do not do|don't offer|do not "
        rf"offer)\b",
        rf"\b(?:not|never) an? (?:\w+ )?{work}\b(?= (?:shop|business|company|service)|\W*$)",
        rf"\b(?:not|never) (?:been )?(?:an? )?{_DOERS[metric]}\b",
        rf"\b{work}\b[^;.]{{0,20}}\b(?:has|have) been (?:discontinued|withdrawn|closed"
        rf"|suspended)\b",
        rf"\b(?:we|they) (?:do not|don't) (?:\w+ or )?(?:{_DOES[metric]}|fix)\b(?=\W*$)"
        if metric == "repair_service"
        else rf"\bwe (?:do not|don't) {_DOES[metric]}\b(?=\W*$)",
        rf"\b(?:stopped|ceased|discontinued|given up|withdrawn|ended) (?:[\w'-]+ ){{0,3}}{work}\b",
    )


def _in_german(metric: str, work: str) -> tuple[str, ...]:
    """The same in German."""
    return (
        rf"(?:^|[,:;&|-] |\bund |\bauch )keine?(?:n|rlei)? (?:[\w-]+ )?{work}{_END}",
        rf"\b{work}\b[^;.]{{0,80}}\b(?:nicht(?: mehr)?|keine?\w*) (?:\w+ ){{0,1}}(?:an|durch"
        r"|angenommen|durchgeführt|ausgeführt|angeboten|möglich|statt|vorgesehen|übernommen"
        r"|erledigt|im angebot|im programm|anbieten)\b",
        rf"\b{work} (?:übernehmen|machen|bieten|führen|nehmen|leisten|erledigen|können) "
        rf"wir[^;.]{{0,70}}"
        r"\bnicht\b",
        rf"\b(?:sind|ist) (?:leider )?keine?n? {_BUSINESS[metric]}\b",
        rf"\b{work}\b[^;.]{{0,30}}\b(?:nicht (?:der|die) richtige|die falsche|nicht zuständig)",
        rf"\bweder\b[^;.]{{0,60}}\b{work}\b",
        rf"\b(?:bieten|machen|führen|leisten|übernehmen|veranstalten|geben) (?:wir )?(?:\w+ "
        rf"){{0,2}}keine?(?:n|rlei)? (?:[\w-]+ (?:und|oder|noch) )?(?:[\w-]+ )?{work}\b",
        rf"\b{work}\b[^;.]{{0,40}}\b(?:eingestellt|aufgegeben|nur (?:noch )?(?:über|durch|beim) "
        rf"(?:den |die )?"
        r"(?:hersteller|fachhandel|fachbetrieb))",
        rf"\b(?:wir|und|oder) {work} (?:wir )?(?:leider )?keine?n? \w+",
        rf"\b{work}\b (?:ist|sind|gehört|gehören) (?:\w+ )?(?:nicht|kein\w*) (?:\w+ )?(?:teil"
        rf"|bestandteil"
        r"|gegenstand|zu unser\w*|unser\w*)\b",
    )


def _in_french(metric: str, work: str) -> tuple[str, ...]:
    """The same in French."""
    return (
        rf"\b(?:aucune?|pas de|pas d'|ni) ?(?:service (?:de |d')|prestation (?:de "
        rf"|d'))?{work}{_END}",
        rf"\b{work}\b[^;.]{{0,60}}\bn[e'] ?(?:est|sont|fait|font|relèv\w+|figur\w+"
        rf"|entr\w+)\b[^;.]{{0,20}}"
        r"\b(?:pas|plus|ni)\b[^;.]{0,25}(?:propos|assur|effectu|accept|possible|disponible|pris"
        r"|partie|nôtre|notre|nos|prévu)",
        rf"\bn[e'] ?(?:procéd|assur|propos|effectu|réalis|offr|pratiqu|dispos|fai|fourni|organis"
        rf"|pren|dispens|compt|accept)\w*[^;.]{{0,15}}\b(?:pas|plus|aucune?"
        rf"|ni)\b[^;.]{{0,40}}\b{work}\b",
        rf"\b(?:exclue?s?|exclure|excluid[oa]s?|ausgeschlossen|excluded)\b[^;.]{{0,10}} (?:de nos"
        rf"|de notre|de nuestr\w+|aus unser\w*|from our) (?:\w+ )?(?:prestations?|services?|offre"
        rf"|servicios?|leistung\w*)[^;.]{{0,30}}\b{work}\b",
        rf"\b{work}\b[^;.]{{0,40}}\b(?:exclue?s?|excluid[oa]s?|excluded)\b[^;.]{{0,10}} (?:de nos"
        rf"|de notre"
        r"|de nuestr\w+|from our) (?:\w+ )?(?:prestations?|services?|offre|servicios?)\b",
        rf"\bne (?:sommes|suis|est) pas (?:des |un |une )?{_BUSINESS[metric]}\b",
        rf"\b(?:cessé|arrêté|abandonné|stoppé)\b[^;.]{{0,40}}\b{work}\b",
    )


def _in_spanish(metric: str, work: str) -> tuple[str, ...]:
    """The same in Spanish."""
    return (
        rf"(?:^|[,:;|-] |\by )(?:sin|ni|ningún|ninguna) (?:servicio de )?{work}{_END}",
        rf"\b(?:no|ni|tampoco) (?:se )?(?:prest|ofrec|realiz|hac|hag|dispon|ten|efectu|asum|acept"
        rf"|damos|dan|impart|cont|gestion|admit|organiz|hay)\w* (?:[\w,]+ ){{0,5}}?(?:ni "
        rf")?{work}\b",
        rf"\b{work}\b[^;.]{{0,60}}\bno (?:está|están|es|son|forman?|se"
        rf"|corre)\b[^;.]{{0,30}}\b(?:a cargo|cargo"
        r" de|cuenta de|lo nuestro|parte|ofrec\w+|disponibles?|posibles?|realiza\w*|presta\w*"
        r"|acepta\w*|hace\w*|efectúa\w*)\b",
        rf"\bno (?:somos|soy|es) (?:un |una )?{_BUSINESS[metric]}\b",
        rf"\bde (?:la |las |los )?{work}\b[^;.]{{0,40}}\bno nos (?:encargamos|ocupamos|hacemos "
        rf"cargo)\b",
        rf"\bno nos (?:encargamos|ocupamos|hacemos cargo) (?:de|del) (?:\w+ ){{0,2}}{work}\b",
        rf"\b(?:carecemos|carece|prescindimos) de (?:\w+ ){{0,3}}{work}\b",
        rf"\b(?:hemos dejado de|dejamos de|ya no) (?:\w+ ){{0,2}}{work}\b",
    )


REFUSING: Final = {
    metric: rule(
        *_in_english(metric, work),
        *_in_german(metric, work),
        *_in_french(metric, work),
        *_in_spanish(metric, work),
    )
    for metric, work in _NAMED.items()
}
_WORK: Final = {metric: rule(rf"\b{named}\b") for metric, named in _NAMED.items()}

_SHORT_NO: Final = rule(
    r"^\W*(?:(?:sorry|unfortunately|sadly|leider|malheureusement|hélas|lamentablemente),? (?:but "
    r")?)?(?:not (?:something|a service|by us|here|any more|any longer|offered|possible|at "
    r"present)|we (?:do not|don't|cannot|can't) (?:offer|do|provide) (?:it|them|this|that|any)"
    r"|(?:das )?(?:übernehmen|machen|bieten|führen|leisten) wir (?:\w+ ){0,2}nicht|(?:nein|no|non"
    r"|nope),? |dafür fehl(?:t|en) uns|dazu fehl(?:t|en) uns|(?:nous n'en |nous ne (?:le|la|les) "
    r"|on n'en |on ne (?:le|la|les) )\w+ (?:pas|plus)|no (?:las?|los?|se|es algo)? ?\w+(?:mos|n"
    r"|e)\b)"
)
"""An answer that denies what was asked about."""

_LACKS: Final = rule(
    r"\b(?:have no|has no|without|do(?:es)? not have|don't have|do not operate|don't operate"
    r"|employ no|keep no) (?:[\w-]+ ){0,3}(?:workshop|technicians?|engineers?|repair \w+|bench)\b"
    r"|\b(?:haben|unterhalten|betreiben|beschäftigen) (?:\w+ ){0,2}keine?n? (?:[\w-]+ "
    r")?(?:techniker\w*|\w*werkstatt|\w*werkstätten|monteure?)\b|\b(?:werkstatt"
    r"|werkstätten)\b[^;.]{0,20}\b(?:schließen müssen|geschlossen|schließen|aufgegeben)\b"
    r"|\bmussten\b[^;.]{0,30}\bwerkstätten? schließen\b|\b(?:n'avons|n'a|ne disposons"
    r"|n'employons)\b[^;.]{0,12}\b(?:pas|plus|aucun)\b[^;.]{0,12}\b(?:atelier|technicien"
    r"|réparateur)\w*|\b(?:werkstatt|werkstätten|techniker) (?:haben|betreiben|unterhalten|führen"
    r"|gibt es)\b[^;.]{0,50}\bnicht\b|\bno (?:tenemos|disponemos de|contamos con|hay) (?:\w+ "
    r"){0,2}(?:taller|técnicos?|servicio técnico)\b"
)
"""That there is nobody and no place for repairs."""

_LIMITED: Final = rule(
    r"\b(?:if|unless|until|when|only|except|outside|elsewhere|abroad|bought|purchased|older|more "
    r"than|over \d|other (?:brands|shops|makers)|competitors?|vintage|before|after|sundays?"
    r"|saturdays?|without (?:an?|prior)|at (?:weekends|the weekend)|on site)\b",
    r"\b(?:falls|wenn|bis|ausser\w*|fremd\w+|gekauft\w*|erworben\w*|älter\w*|mehr als|vor der"
    r"|nach der|sonntags?|samstags?|ohne termin|sofort|ersatzteilversorgung)\b",
    r"\b(?:si(?!\W*[:,])|s'il|lorsque|quand|sauf|autres marques|ailleurs|achetée?s?|plus de \w+ "
    r"ans|avant|après|dimanches?|samedis?|sans rendez-vous|uniquement|seulement)\b",
    r"\b(?:cuando|salvo|excepto|otras (?:marcas|tiendas)|comprad[oa]s?|más de|antes|después"
    r"|domingos?|sábados?|sin cita|solo|únicamente)\b",
)
"""That only some goods, times or cases are meant."""

_MATTERS: Final = rule(
    r"\b(?:damage\w*|responsib\w+|liab\w+|costs? of|charge|fees?|warrant\w+|guarant\w+|returned"
    r"|return|refund\w*|yourself|include[sd]?|needed|required|necessary|manual|how to)\b",
    r"\b(?:haft\w*|schäden|kosten|rückgabe|garantie\w*|gewährleistung\w*|selbst|enthalten"
    r"|inbegriffen|inklusive|nötig|erforderlich)\b",
    r"\b(?:responsab\w+|dommages?|frais|garantie|retour\w*|rembours\w+|vous-même|comprise?s?"
    r"|incluse?s?|nécessaires?)\b",
    r"\b(?:daños?|gastos|coste|garantía|devol\w+|reembols\w+|mism[oa]|incluid[oa]s?|incluye"
    r"|necesari[oa]s?)\b",
)
"""What else may be denied that has to do with such work."""

_ALL: Final = (
    r"(?:goods|items?|products?|articles?|anything|any|our|your|it|them|these|equipment"
    r"|appliances?|devices?|purchases?|orders?|kind|ware|waren|produkte?n?|artikeln?|geräte?n?"
    r"|möbeln?|produits?|articles?|appareils?|matériel|vos|nos|des produits|produits vendus"
    r"|productos?|artículos?|equipos?|aparatos?|los productos|muebles|sorts?|type|art)"
)
_OF_SOME: Final = (
    r"(?: (?:keine?n?|of|on|to|for|von|an|für|bei|de|del|des|du|aux?|sur|d'|para|sobre|en|a)\b ?)"
)


_AT_HOME: Final = rule(
    r"\bat (?:your )?home\b|\bbei ihnen\b|\bvor ort\b|\bà domicile\b|\ba domicilio\b"
)
_OUTSIDE: Final = rule(
    r"\b(?:outside|beyond) (?:what we (?:do|offer)|our (?:scope|remit|range|services))\b"
)
_SELLS: Final = rule(
    r"\b(?:livrons|vendons|liefern|verkaufen|entregamos|vendemos|deliver|sell) (?:wir "
    r")?(?:seulement|uniquement|nur|solo|only)\b|\b(?:nur|solo|only) (?:deliver|liefern|entregamos"
    r"|vendemos)\b",
    r"\b(?:supply|sales?|retail(?:er)?|delivery|shop) only\b|\bonly (?:sell|supply)\b|\b(?:is"
    r"|are)(?:n't| not) included and\b|\bist nicht (?:inbegriffen|enthalten) und\b|\bnur (?:den "
    r")?(?:verkauf|handel|versand)\b|\bn'est pas comprise? et\b|\bno está incluid[oa] y\b|\bsolo "
    r"vend\w+|\bvendons (?:seulement|uniquement)\b",
)
"""Words of limits and prices that limit no refusal."""

_COUNTRIES: Final = rule(
    r"(?:el |la )?(?:perú|chile|méxico|argentina|colombia|españa|uruguay|ecuador|belgique|suisse"
    r"|france|luxembourg|canada|québec|este país|ce pays)\b"
)

_READY: Final = rule(
    r"\bohne \w*(?:montage|aufbau|einbau|installation)\b|\b(?:no|without) (?:installation|assembly"
    r"|fitting)\b|\bsans (?:montage|installation|pose)\b|\bsin (?:montaje|instalación)\b"
)
_TO_USE: Final = rule(
    r"\b(?:sofort|direkt|einsatzbereit|nutzbar|nutzen|needed|necessary|straight|ready|use|prêt\w*"
    r"|utilis\w+|immédiat\w*|list[oa]s?|usar|nécessaire|necesari[oa]|fuss|tools)\b"
)


def no_refusal(clause: str, metric: str) -> bool:
    """Whether a folded clause refuses the work for some goods, or says that none is needed."""
    if _AS_LONG_AS.search(clause):
        return True
    if metric == "repair_service" and _NO_CHARGE.search(clause):
        return True
    return _READY.search(clause) is not None and _TO_USE.search(clause) is not None


_AS_LONG_AS: Final = rule(
    r"\bsolange\b|\bas long as\b|\bprovided (?:that|it|they)\b|\btant que\b|\bsiempre que\b"
    r"|\bmientras no\b"
)
_NO_CHARGE: Final = rule(
    r"\b(?:nicht gedeckt|not covered|pas couvert\w*|no (?:están?|quedan?) cubiert\w*)\b",
    r"\b(?:no|without|keine?n?|ohne|aucuns?|sans|sin|ningún) (?:[\w-]+ ){0,2}(?:charges?|fees?"
    r"|costs?|\w*gebühr(?:en)?|kosten|frais|gastos|costes?)\b",
    r"\b(?:decide|entscheid\w+|décid\w+|decid\w+),? (?:whether|if|ob|si)\b",
)
_HINTS: Final = (
    "nobody|niemand|personne|nadie|none |no |no,|no.|no;|nope|non|nein|not|n't|never|unable|leave"
    "|stopp|ceas|discontin|given up"
    "|withdrawn|ended|without|neither|closed|suspend|outside|beyond|kein|nicht|weder|eingestellt"
    "|aufgegeben|nur |schliess|geschlossen|falsch|fehl|ausgeschl|aucun|pas |plus |ni |cess|arret"
    "|abandonn|exclu|sin |tampoco|carec|prescind|dejado|dejamos|ningun"
)
_HINT: Final = any_of(_HINTS.split("|"))
"""One of these is in whatever refuses."""


_NEAR: Final = {
    "repair_service": any_of(
        words(
            "repa mend fix servic werkst instand wart richt schleif besohl depann ressem etat "
            "arregl manten atelier taller techni tecnic monteur workshop engineer bench nib"
        )
    ),
    "installation_service": any_of(
        words(
            "instal assembl fit mount setting mont aufbau aufgebaut einbau anschl aufstell "
            "inbetrieb pose raccord branch mise armado coloc conex puesta hang connect handwerk"
        )
    ),
    "training_material": any_of(
        words(
            "train course class workshop lesson tuition demonstr schul kurs einweis lehrg "
            "formation cours stage atelier initiat curso clase taller capacit formacion teach "
            "ecole organisme escuela academia"
        )
    ),
}
"""One of these is in whatever refuses such work, unless a question before it has it."""


@lru_cache(maxsize=1024)
def turned_down(clause: str, metric: str, before: str, heading: str) -> bool:
    """Whether a folded clause says that the shop does not do the work at all.

    `before` is the question that the clause answers, `heading` the innermost heading.
    """
    if _HINT.search(clause) is None or not (before or _NEAR[metric].search(clause)):
        return False
    clause = _OUTSIDE.sub("not part of our services", _SELLS.sub(" ", clause))
    if metric == "repair_service":
        clause = PAST.sub(" ", clause)
    if _LIMITED.search(clause) or (metric == "repair_service" and _AT_HOME.search(clause)):
        return False
    found = REFUSING[metric].search(clause)
    if found is not None:
        begun = clause[clause.rfind(",", 0, found.start()) + 1 :]
        return not (_MATTERS.search(begun) or _of_some(begun, metric, heading))
    if metric == "repair_service" and _LACKS.search(clause):
        told = f"{before} ; {heading} ; {clause}"
        return _WORK[metric].search(told) is not None
    return bool(before) and (
        _SHORT_NO.match(clause) is not None
        and _WORK[metric].search(before) is not None
        and not any(each.search(before) for other, each in _WORK.items() if other != metric)
    )


def _of_some(text: str, metric: str, heading: str) -> bool:
    """Whether the work is refused for some goods that the heading does not name."""
    named = _WORK[metric].search(text)
    if named is None or _WORK[metric].fullmatch(heading):
        return False
    behind = re.match(rf"{_OF_SOME}((?:[\w'-]+ ?){{1,4}})", text[named.end() :])
    if behind is None:
        return False
    words = behind[1].split()
    if behind[0].startswith((" en ", " au ", " in ")) and _COUNTRIES.match(behind[1]):
        return False
    return not any(re.fullmatch(_ALL, word) or word[:4] in heading for word in words)
