"""Return windows that their own clause makes clear, whatever stands around it."""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.model.quantity import DAY, YEAR
from aftersales_eval.sources.web.text.durations.statements import Statement, unsaid
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.giving_back.other_time_words import ELSE
from aftersales_eval.sources.web.text.giving_back.own_clauses import topics
from aftersales_eval.sources.web.text.giving_back.words import (
    FROM_CLOCK,
    HEADING,
    ONLY_MONEY,
    OTHER_TOPIC,
    RETURNING,
    SENDING_BACK,
    TIMING,
)
from aftersales_eval.sources.web.text.windows.further import AFTER_RETURN

_SUMMARY: Final = rule(
    r"^(?:\w+ )?(?:at a glance|in (?:short|brief|a nutshell)|overview|summary|key (?:facts|points)"
    r"|quick (?:facts|guide)|the essentials|terms|details|how (?:it|this) works|conditions?|the "
    r"(?:basics|rules))\W*$",
    r"^(?:\w+ )?(?:auf einen blick|kurz(?:übersicht|fassung|info\w*|gefasst| und knapp)?|überblick"
    r"|übersicht|zusammenfassung|das wichtigste(?: in kürze)?|in kürze|eckdaten|fakten|bedingungen"
    r"|details|konditionen|so (?:geht|funktioniert)(?: es|'s)?)\W*$",
    r"^(?:en (?:bref|résumé|un coup d'œil|un coup d'oeil|clair|pratique)|résumé|l'essentiel"
    r"|récapitulatif|aperçu|à retenir|conditions|modalités|comment ça marche)\W*$",
    r"^(?:en (?:resumen|breve|corto|pocas palabras|un vistazo)|(?:de|a|en) un vistazo|resumen|lo "
    r"esencial|lo más importante|condiciones|datos clave|cómo funciona)\W*$",
)
"""A heading that only says that what stands below is short."""

_LABEL: Final = rule(
    r"(?:^|[.;|?!,•✔] |- |\()(?:the |your |our |la |le |el |die |der )?(?:(?:time|return|day)[ "
    r"-]?)?(?:window|time(?: limit| ?frame| allowed)?|period|deadline|how long|how many days"
    r"|length|days|duration|frist(?:dauer)?|zeitraum|dauer|wie lange|zeitfenster|délai|durée"
    r"|période|combien de temps|date limite|plazo|periodo|período|duración|tiempo|cuánto "
    r"tiempo)(?: (?:légal|maximum|máximo|maximal|limit|allowed|de retour|en jours))? ?[:|?-]{1,2} "
    r"?(?:(?:up to|within|bis zu|innerhalb von|binnen|sous|jusqu'à|hasta|en|max\.?|volle|full"
    r"|maximal|only|nur|just) )*$"
)
"""The label of a row that says how long, and not for what."""

_NO_TOPIC: Final = rule(
    r"warrant|garanti(?!e? (?:de )?satisf)|gewähr|deliver|shipping|liefer|versand|livraison"
    r"|expédition|entrega|envío|refund|erstatt|gutschr|rembours|reembols|repair|reparatur|répar"
    r"|exchange only|umtausch$|^échange$|recycl|altger|rent|miet|locat|alquil|router|modem"
)

REFUSING: Final = rule(
    r"\b(?:cannot|can't|can no longer|no longer|unable|don't|do not|won't|will not|not|never|no"
    r"|nothing|none|(?:is|are|be) (?:refused|rejected|declined|denied|returned to (?:you|sender)"
    r"|sent back))\b",
    r"\b(?:nicht|nichts|kein\w*|ausgeschlossen|abgelehnt|verweigert|leider|unmöglich|entfällt"
    r"|erlischt)\b",
    r"\b(?:plus|pas|aucun\w*|impossible|refus\w+|ni|rien)\b",
    r"\b(?:no|ningun\w*|ya no|ni|rechaz\w+|tampoco|imposible)\b",
)
_LATE: Final = rule(
    r"\b(?:after|later than|more than|beyond|past|once|over|nach(?: ablauf von)?|später als"
    r"|länger als|mehr als|après|au-delà d[e']s?|passé(?: (?:le|ce|un) délai de)?|plus de|passées?"
    r"|une fois|después de|más de|pasad[oa]s|transcurrid[oa]s|a partir de|cumplid[oa]s"
    r"|superad[oa]s|(?:pasado|transcurrido|superado) (?:el|un|este|dicho) plazo de)(?: (?:the"
    r"|first|those|these|your|les|los|el|l[oa]s primer[oa]s|ersten|den|a|period of|plazo de|le "
    r"délai de|un délai de|délai de))* $"
)
_BEHIND_LATE: Final = rule(
    r"\b(?:return(?:s|ed|able)?|(?:take|taken|accept|accepted|taking|send|sent|bring|brought|give"
    r"|given) (?:[\w']+ ){0,3}?back|money[- ]back)\b",
    r"zurück(?:ge[bg]|zunehm|nehm|genommen|geschick|schick|send|gesend|gegeben|zugeb|zusend)"
    r"|\bnehm\w+ [^.;§]*zurück\b|\b(?:rück(?:gabe|nahme|sendung)|retoure|widerruf)\w*|\bzurück$",
    r"\b(?:retours?|retourn\w+|renvo\w+|reprise?s?|repren\w+|repris|rapport\w+|rétract\w+)\b",
    r"\b(?:devol\w+|devuel\w+|desist\w+|retorn\w+)\b",
)

_ELAPSED: Final = rule(
    r"\b(?:less|fewer|no more|not more|no longer) than § (?:have |has |had )?(?:passed|gone by"
    r"|elapsed|ago|since|old)\b|\b(?:in|within|during) the (?:last|past) §(?= ?\?|,)|\b§ (?:have"
    r"|has)(?: not|n't) (?:yet )?(?:passed|elapsed|gone by)\b",
    r"\b(?:weniger als|nicht mehr als|nicht länger als|höchstens|maximal|noch keine|unter) § "
    r"(?:\w+ )?(?:vergangen|verstrichen|her|vorbei|um|zurück(?:liegt)?|alt)\b|\b(?:weniger|nicht "
    r"länger|nicht mehr) als §(?= ?\?)",
    r"\bmoins de § (?:se (?:sont|seront) écoulés|se soient écoulés|sont passés|ont passé|sont "
    r"écoulés)\b|\b(?:date|remonte|datant)\w* (?:de |à )moins de §|\b(?:depuis|il y a) moins de §",
    r"\b(?:(?:han|hayan|haya|ha) (?:pasado|transcurrido) )(?:menos de|no más de) §|\b(?:menos de"
    r"|no más de) § (?:han|hayan) (?:pasado|transcurrido)\b|\bhace menos de §|\bno (?:han|hayan) "
    r"(?:pasado|transcurrido) (?:más de )?§",
)
_TAKES: Final = rule(
    r"\b(?:take|accept|bring|send|return|give|ship|refund)\w*\b|\breturnable\b",
    r"zurück|rückgabe|retour|umtausch|erstatt|\bholen\b[^.;]{0,30}\bab\b",
    r"\brepren\w+|\bretour\w*|\brenvo\w+|\brend\w+|\brembours\w+|\brapport\w+",
    r"\bdevol\w+|\bdevuel\w+|\brecog\w+|\breembols\w+|\babon\w+|\badmit\w+|\bacept\w+",
)

_VALID: Final = rule(
    r"^(?:(?:this|it|they|offer|das|dies|es|ce|cela|ceci|l'offre|esto|oferta) )?(?:is |are |ist "
    r"|est |es )?(?:valid|available|open|possible|gültig|gilt|möglich|valables?|valides?|possible"
    r"|ouvert|válid[oa]|vale|vigente|posible)(?: (?:for|up to|within|während|bis zu|innerhalb von"
    r"|binnen|pendant|sous|durant|dans les|durante|en|hasta|dentro de(?: los)?|für|auch))* $"
)
_PARCEL: Final = rule(
    r"\b(?:to|must|should|can|may|needs? to|has to|have to|or|please|you|they|and|,"
    r"|^)[^.;:§]{0,40}\b(?:be (?:sent off|posted|dispatched|shipped|handed (?:in|over))|(?:get"
    r"|send|ship|bring|hand|post|deliver) (?:it|them|everything|the \w+|your \w+|goods|items?) "
    r"(?:\w+ )?to us)\b[^.;:§,]{0,30}\b(?:within|inside|in|no later than) $",
    r"\b(?:doi(?:t|vent)|peu(?:t|vent)|devr(?:a|ont))[^.;:§]{0,20}\b(?:réexpédi|renvoy|retourn"
    r"|rapport|rendu|repris|redépos)\w*[^.;:§]{0,30}\b(?:dans(?: un délai de| les)?|sous|avant|au "
    r"plus tard) $",
    r"\b(?:debe[ns]?|deberán?|puede[ns]?|podrán?|hay que)[^.;:§]{0,20}\b(?:reenvi|remit|entreg"
    r"|reexpedi)\w*[^.;:§]{0,30}\b(?:en|dentro de|antes de)(?: los| un plazo de)? $",
    r"\b(?:comes?|gets?|finds? its way|brought|sent|handed|kommt|kommen|gelangt|revien\w+|vuelv\w+"
    r"|regres\w+) (?:[\w]+ ){0,3}?(?:back to us|zu uns zurück|zurück|chez nous|a nosotros|de "
    r"vuelta)\b[^.;:§,]{0,30}\b(?:within|inside|in|innerhalb von|binnen|innert|sous|dans les|en"
    r"|antes de|dentro de) $",
)
"""What is done with goods that go back, right before its time."""

_BOUGHT: Final = rule(
    r"^ (?:\w+ )?(?:of|from|after|since|following|ab|nach|seit|de|d[eè]s|après|à compter|suivant"
    r"|desde|tras|a partir|siguientes|posteriores)\b[^.;,§]{0,30}\b(?:purchase|delivery|receipt"
    r"|receiving|buying|kauf\w*|lieferung|erhalt|empfang|zustellung|achat|livraison|réception"
    r"|compra|entrega|recepción|recibir\w*|invoice|rechnung\w*)\b"
)


def summary(heading: str) -> bool:
    """Whether a heading only says `At a glance`."""
    return bool(_SUMMARY.search(heading))


def clear(statement: Statement) -> bool:
    """Whether a statement is plainly one of how long goods can be given back."""
    span = statement.span
    if not 3 * DAY <= span.low_seconds <= 2 * YEAR or span.business:
        return False
    rest = statement.rest
    if AFTER_RETURN.search(_NEAR.split(rest)[0]) or SENDING_BACK.search(rest[:80]):
        return False
    if labelled(statement) or _valid(statement):
        return not unsaid(statement)
    if refused_later(statement) or _not_yet_over(statement):
        return True
    if any(told(statement) for told in (_answered, _exercised, _announced, _period, _for_money)):
        return not unsaid(statement)
    if not _PARCEL.search(statement.lead) or unsaid(statement):
        return False
    return (
        bool(_BOUGHT.match(rest))
        and _returns_above(statement)
        and not ELSE.search(topics(statement.part))
    )


_NEAR: Final = re.compile(r"[,;:.(|!?]| - | (?:and|und|et|y|but|aber|mais|pero) ")


def _returns_above(statement: Statement) -> bool:
    """Whether the nearest heading that says anything is of returns, and of nothing else."""
    headings = statement.headings[:2]
    if len(headings) > 1 and summary(headings[0]):
        headings = headings[1:]
    return bool(
        headings
        and HEADING.search(headings[0])
        and not ELSE.search(headings[0])
        and not _NO_TOPIC.search(headings[0])
    )


def labelled(statement: Statement) -> bool:
    """`Window: § from delivery | condition: unused`, under a heading of returns."""
    asked = statement.before if statement.before.endswith("?") else ""
    lead = f"{asked} {statement.lead}".strip() + " " if asked else statement.lead
    if not _LABEL.search(lead.lstrip()):
        return False
    cell = _NEAR.split(statement.rest)[0]
    return _returns_above(statement) and not (ELSE.search(cell) or OTHER_TOPIC.search(cell))


def _valid(statement: Statement) -> bool:
    """`Valid for § from delivery`, under a heading of returns."""
    if not _VALID.search(statement.lead) or not FROM_CLOCK.search(statement.rest):
        return False
    return _returns_above(statement) and not ELSE.search(_VALID.sub(" ", statement.lead))


_ASKED: Final = rule(
    r"\breturns?(?! label)\b|\bsend\b[^?]{0,20}\bback\b|\bmoney[- ]back\b|rückgabe|zurückgeb"
    r"|zurückschick|zurücksend|retour|widerruf|\brendre\b|\brenvoyer\b|\brétract|\bdevol[uv]"
    r"|\bdesist|\büberleg|\bchange my mind|\bréfléchir|\bpensárm"
)
_ASKED_ELSE: Final = rule(
    r"\b(?:refund|money(?! back)|label|cost|pay|free|fee|when will|track)|erstatt|\bgeld\b(?!-)"
    r"|kost|bezahl|zahl|label|wann (?:bekomm|erhalt)|rembours|argent|coût|frais|pay|gratuit"
    r"|étiquette|reembols|dinero|coste|cuesta|paga|gratis|etiqueta"
)
_PLAIN: Final = rule(
    r"^\W*(?:(?:yes|sure|of course|certainly|ja|klar|natürlich|gerne?|oui|bien sûr|sí|claro|por "
    r"supuesto)\b\W*)?(?:(?:you can|you have|within|up to|for|a full|full|any time within|volle"
    r"|bis zu|innerhalb von|binnen|das geht|pendant|sous|dans les|jusqu'à|durante|hasta|en|dentro "
    r"de(?: los)?|exactly|genau) ?)*$"
)


def _answered(statement: Statement) -> bool:
    """`What is your return policy? §, no restocking fee`."""
    asked = statement.before
    if not asked.endswith("?"):
        asked = statement.headings[0] if statement.headings else ""
        if not asked.endswith("?"):
            return False
    if not _ASKED.search(asked) or _ASKED_ELSE.search(asked) or ELSE.search(topics(asked)):
        return False
    cell = _NEAR.split(statement.rest)[0]
    return bool(_PLAIN.search(statement.lead)) and not (
        ELSE.search(cell) or OTHER_TOPIC.search(cell)
    )


_EXERCISE: Final = rule(
    r"\b(?:exercis\w+|make use|making use)\b[^.;§]{0,25}\bright\b[^.;§]{0,20}\b(?:withdraw|cancel"
    r"|return)",
    r"\b(?:widerruf|rückgabe|rücktritts?)s?-?recht\w*[^.;§]{0,90}\b(?:ausüb|auszuüben|gebrauch)"
    r"|\b(?:ausüb\w+|gebrauch)\b[^.;§]{0,30}\b(?:widerruf|rückgabe)",
    r"\b(?:exer[cç]\w+|faire (?:usage|valoir))\b[^.;§]{0,25}\b(?:droit"
    r"|faculté)\b[^.;§]{0,20}\b(?:rétract|retour)",
    r"\bejer\w+\b[^.;§]{0,25}\bderecho\b[^.;§]{0,20}\b(?:desist|devol|retracto)",
)


def _exercised(statement: Statement) -> bool:
    """`To exercise your right of withdrawal, tell us before § have passed`."""
    found = _EXERCISE.search(f"{statement.lead}")
    if not found or statement.before.endswith("?"):
        return False
    once = _ONCE.search(statement.lead[: found.start()])
    return not (once or _OTHER_MATTER.search(statement.part))


_ONCE: Final = rule(
    r"\b(?:once|after|if|when|as soon as|nachdem|sobald|wenn|nach|falls|après|dès|si|lorsque|une "
    r"fois|tras|después|una vez|cuando|al)\b[^.;]{0,40}$"
)
_OTHER_MATTER: Final = rule(
    r"\b(?:refund|reimburs|money|payment)|erstatt|zahlung|\bgeld\b|\brembours|\breembols"
    r"|\breintegr|\b(?:send|return|ship)\w* (?:the|it)\b|zurück(?:zu)?send|\brenvoyer\b"
    r"|\bdevolver (?:el|los|la)\b|\bwarrant|\bgarant|gewähr"
)

_ANNOUNCED: Final = rule(
    r"\b(?:register|request|start|initiate|announce|book|log|open|lodge|raise|declare"
    r"|file)\w*\b[^.;§]{0,25}\breturns?\b[^.;§]{0,40}§|\breturns?\b[^.;§]{0,45}\b(?:registered"
    r"|requested|started|initiated|announced|booked|logged|opened|lodged|declared)\b[^.;§]{0,30}§",
    r"(?:retoure|rücksendung|rückgabe)\w*[^.;§]{0,45}§[^.;§]{0,60}\b(?:an|anmelden|anzumelden"
    r"|angemeldet|beantragen|beantragt|zu beantragen|anzukündigen|angekündigt|registriert)\b",
    r"\b(?:demand|déclar|enregistr|annonc|initi|saisi)\w*\b[^.;§]{0,25}\bretours?\b[^.;§]{0,45}§"
    r"|\bretours?\b[^.;§]{0,45}\b(?:demandé|déclaré|enregistré|annoncé|initié"
    r"|saisi)e?s?\b[^.;§]{0,30}§",
    r"\b(?:solicit|ped|tramit|registr|gestion|inici|comuni)\w*\b[^.;§]{0,25}\bdevoluci\w+[^.;§]{0,"
    r"45}§|\bdevoluci\w+[^.;§]{0,45}\b(?:solicit|ped|registr|inici|comuni)\w*\b[^.;§]{0,30}§",
)


def _announced(statement: Statement) -> bool:
    """`Register your return within § of delivery`: from when goods came, not from the asking."""
    part = statement.part
    if not _ANNOUNCED.search(part) or not _BOUGHT.match(statement.rest):
        return False
    return _not_else_above(statement) and not _FAULTS.search(f"{statement.sentence}")


_FAULTS: Final = rule(
    r"\b(?:fault\w*|damag\w+|defect\w*|broken|missing|wrong)\b|defekt|beschädigt|mangel|mängel"
    r"|fehler|falsch|\b(?:défect|endommag|abîm|cassé|manquant)\w*|\b(?:defect|dañad|rot[oa]"
    r"|falt)\w*|\b(?:refund|erstatt|rembours|reembols)\w* §"
)


_PERIOD_IS: Final = rule(
    r"(?<!within a )(?<!in a )(?<!einer )(?<!dans un )(?<!sous un )(?<!en un )(?<!en el )(?<!de "
    r"un )(?<!del )\b(?:limit|period|deadline|time frame|frist|grenze|zeitraum|limite|délai|límite"
    r"|plazo)\b (?:(?:is|of|ist|bei|liegt bei|beträgt|von|de|d'|est|es|será|sind|nur|only|just"
    r"|fixée? à)\b ?)*$"
)
_PERIOD_RUNS: Final = rule(
    r"^[- ]?(?:period|time limit|deadline|window|frist|zeitraum) (?:begins|starts|runs|is counted"
    r"|beginnt|startet|läuft)\b"
)
_OF_ELSE: Final = rule(
    r"refund|money|erstatt|\bgeld\b|rembours|reembols|dinero|claim|reklam|réclam|reclam|warrant"
    r"|garant|complain|report|cancel|storn|annul|deliver|liefer|livrais(?!on\b)|reply|answer"
    r"|exchang|umtausch|échang|cambi|ablauf|before the (?:end|expiry)|expir|gewahrt|\bmet\b"
    r"|respect|cumpl|\b(?:in|within|dans|innerhalb|dentro de|en) (?:this|that|ce|cette|diese[rnm]?"
    r"|este|dicho)\b"
)


def _period(statement: Statement) -> bool:
    """`For lenses the limit is §`, `the §-day period begins …`, under a heading of returns."""
    if not (_PERIOD_IS.search(statement.lead) or _PERIOD_RUNS.match(statement.rest)):
        return False
    if _OF_ELSE.search(statement.lead) or OTHER_TOPIC.search(statement.lead):
        return False
    return _returns_above(statement) and not ELSE.search(topics(statement.part))


_WHEN_BACK: Final = rule(
    r"\b(?:once|after|when|as soon as|nachdem|sobald|nach|après|dès|lorsque|une fois|tras|después"
    r"|una vez|cuando|al)\b|\b(?:we|wir|nous) (?:\w+ )?(?:refund|erstatt|rembours)"
)
_THEN_MONEY: Final = rule(
    r"^[^.;§]{0,30}\b(?:and|und|et|y|for|we|wir|nous|te|le)\b[^.;§]{0,40}(?:\bmoney\b|\bcash\b"
    r"|\brefund|\bgeld\b|erstatt|\bargent\b|\brembours|\bdinero\b|\breembols)"
)


def _for_money(statement: Statement) -> bool:
    """`Send it to us within § and you have your money back`."""
    lead = statement.lead
    sent = RETURNING.search(lead[-70:])
    if statement.span.low_seconds < 7 * DAY or not sent or not TIMING.search(lead):
        return False
    if _WHEN_BACK.search(lead) or ONLY_MONEY.search(lead):
        return False
    if not _THEN_MONEY.search(statement.rest) or _FAULTS.search(statement.sentence):
        return False
    return _not_else_above(statement) and not ELSE.search(topics(statement.part))


def refused_later(statement: Statement) -> bool:
    """`After § nothing can be taken back any more`."""
    lead, rest = statement.lead, statement.rest
    late = _LATE.search(lead)
    if not late or "?" in statement.sentence:
        return False
    behind = _EASY.sub(" ", _SENTENCE.split(rest)[0])
    before = lead[: late.start()][-110:]
    if (REFUSING.search(before) and _BEHIND_LATE.search(before)) or (
        REFUSING.search(behind) and _BEHIND_LATE.search(f"{before} {behind}")
    ):
        pass
    else:
        return False
    near = f"{before} {behind}"
    if NOT_REFUSED.search(near) or SENDING_BACK.search(before):
        return False
    return not (ELSE.search(topics(near)) or _NO_TOPIC.search(near)) and _not_else_above(statement)


_EASY: Final = rule(
    r"\b(?:no (?:problem|questions?|reason|fuss|quibbles?|worries|need)|kein(?:e|en)? (?:problem"
    r"|fragen|grund|ding|sorge\w*)|pas de (?:problème|souci|question)|sans problème|(?:no hay"
    r"|sin) (?:ningún )?problemas?)\b"
)
_SENTENCE: Final = re.compile(r"[.;!]")
NOT_REFUSED: Final = rule(
    r"\b(?:not|nicht|pas|no)\b[^.;]{0,25}\b(?:received|heard|erhalten|gehört|reçu|recibido|arrived"
    r"|eingetroffen|angekommen|arrivé|llegado)\b|\bno (?:charge|cost|fee)\b|\b(?:dispos|destroy"
    r"|discard|donat|scrap|recycl|entsorg|vernicht|spend|verwert|détrui|destrui|donad)\w*"
    r"|\b(?:unclaimed|uncollected|unidentif\w+)\b|\b(?:label|courier|etikett|étiquette|etiqueta"
    r"|account|konto|compte|cuenta)\b"
)


def _not_else_above(statement: Statement) -> bool:
    above = statement.headings[:1]
    return not any(ELSE.search(text) or _NO_TOPIC.search(text) for text in above)


def _not_yet_over(statement: Statement) -> bool:
    """`If less than § have passed since delivery, we take it back`."""
    if not _ELAPSED.search(statement.part):
        return False
    tail = statement.rest if "?" not in statement.sentence else statement.behind
    if re.search(r"\b(?:not|nicht|pas|no|cannot|can't|kein\w*)\b", tail):
        return False
    if ELSE.search(topics(f"{statement.part} {tail}")) or not _not_else_above(statement):
        return False
    return bool(_TAKES.search(tail) and (RETURNING.search(tail) or _returns_above(statement)))
