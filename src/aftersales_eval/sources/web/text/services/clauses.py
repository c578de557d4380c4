"""Statements of a service by what a clause holds: the work, who does it, how it is to be had."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.services import lesson_words, words

_HARMLESS: Final = rule(
    r"\b(?:won't|don't|doesn't|isn't|aren't|not) (?:just|only|simply|merely)\b|\bne \w+ pas (?:que"
    r"|seulement)\b|\bno (?:se limita\w*|solo)\b",
    r"\b(?:at|for) no (?:extra |additional )?(?:charge|cost)\b|\bnot only\b|\bno matter\b|\bor "
    r"not\b|\bno (?:longer )?(?:obligation|problem|appointment|extra|additional)\b|\bwithout "
    r"(?:obligation|charge|an appointment|any extra|extra|additional)\b|(?<!we )\b(?:does|do"
    r"|did)(?: not|n't) (?:work|fit|start|turn on|close|function)\b|\bno longer (?:works?|working"
    r"|under|covered|in warranty|has)\b|\bnever easier\b",
    r"\b(?:not|no) (?:to worry|a (?:big )?(?:problem|deal)|bother)\b|\bnever mind\b|\b(?:without"
    r"|no) (?:any )?(?:help|effort|fuss|hassle|stress)\b|\bno (?:experience|skills?)(?: (?:is "
    r"|are )?(?:needed|required))?\b",
    r"\bnicht (?:schlimm|tragisch|weiter schlimm)\b|\bmacht nichts\b|\bkein (?:grund|ding|thema"
    r"|beinbruch|drama)\b|\bohne (?:\w+ )?(?:hilfe|mühe|aufwand|vorkenntnisse|stress)\b|\bkeine "
    r"(?:vorkenntnisse|lust)\b|\bnichts (?:leichter|einfacher)\b",
    r"\b(?:pas|rien de|n'est pas|n'est rien de)(?: bien)? (?:de souci|grave)\b|\bsans (?:peine"
    r"|effort|aide|mal|stress|difficulté|encombre)\b|\brien de plus (?:simple|facile)\b",
    r"\bno (?:es (?:tan )?grave|hay problema|te agobies|se preocupe|importa)\b|\bsin (?:\w+ "
    r")?(?:ayuda|esfuerzo|estrés|complicaciones|dificultad\w*|conocimientos)\b|\bnada más (?:fácil"
    r"|sencillo)\b",
    r"\bne (?:\w+ )?\w+(?:ons|ez|ent|e|t) que\b|\b(?:who have|people who have) never\b|\bdie noch "
    r"nie\b|\bn'importe\b|\bno (?:charge|fee|cost)s?\b(?! us)|\bn'(?:ont|avez|a) jamais\b"
    r"|\bquienes nunca\b|\bque nunca han\b",
    r"\bsin cobrar\w*(?: nada)?(?: más)?\b|\bsans (?:rien )?payer\b|\bwithout (?:paying"
    r"|charging)\b|\bpas de panique\b|\bkeine panik\b|\bno worries\b|\bno te preocupes\b|\bne "
    r"vous inquiétez pas\b|\bno pasa nada\b|\bkeine sorge\b|\bdon't worry\b",
    r"\bnicht nur\b|\boder nicht\b|\bnicht mehr\b|\bohne (?:aufpreis|termin|voranmeldung"
    r"|mehrkosten|zusätzliche|anmeldung|zusatzkosten|umwege)\b|\bkein(?:e)? problem\b"
    r"|\bfunktioniert nicht\b|\bpasst nicht\b|\bnicht bei uns\b",
    r"\brien (?:à|de plus)\b|\bnon seulement\b|\bou (?:non|pas)\b|\bpas à pas\b|\bpas de "
    r"problème\b|\bsans (?:frais|supplément|rendez-vous|engagement|inscription|surcoût)\b|\bn[e'] "
    r"?(?:fonctionne|marche|ferme|démarre|chauffe|tient|est) plus\b|\bplus sous garantie\b",
    r"\bno solo\b|\bsin (?:coste|compromiso|cargo|cita|inscripción|recargo|costo)\b|\bo no\b|\bno "
    r"(?:funciona|cierra|enciende|arranca|va)\b|\bsin problemas?\b|\bno importa\b",
)
_NOT: Final = rule(
    r"\b(?:not|no|never|cannot|without|unable|nor|neither|none|nobody|no one|niemand\w*|nadie"
    r"|nicht|nichts|weder|kein\w*|nie|niemals|ohne|(?:ebenso|genauso) ?wenig|pas|aucune?s?|ne|ni"
    r"|sans|jamais|rien|sin|ningun\w*|ningún|nunca|tampoco|impossible|unmöglich|imposible)\b"
    r"|\w+n't\b|\bn'"
)


@dataclass(frozen=True, slots=True)
class Work:
    """What names a kind of work, what says how to come by it, and what speaks of something else."""

    named: re.Pattern[str]
    had: re.Pattern[str]
    shuns: re.Pattern[str]
    besides: re.Pattern[str] | None = None


_WORKS: Final = {
    "repair_service": Work(
        words.REPAIR_NAMED, words.REPAIR_HAD, words.REPAIR_SHUNS, words.PARTWORK
    ),
    "installation_service": Work(
        words.INSTALLATION_NAMED, words.INSTALLATION_HAD, words.INSTALLATION_SHUNS
    ),
    "training_material": Work(
        words.TRAINING_NAMED, words.TRAINING_HAD, words.TRAINING_SHUNS, words.TEACHES
    ),
}


@lru_cache(maxsize=1024)
def denied(text: str) -> bool:
    """Whether a folded text has a word for no, other than in phrases that deny nothing."""
    return _NOT.search(text) is not None and _NOT.search(_HARMLESS.sub(" ", text)) is not None


def stated(clause: str, metric: str) -> bool:
    """Whether a folded clause names the work and how to come by it, with nothing against it."""
    work = _WORKS.get(metric)
    if work is None:
        return False
    named = work.named.search(clause) is not None and work.had.search(clause) is not None
    if not named and work.besides is not None:
        named = work.besides.search(clause) is not None and (
            metric != "repair_service" or work.had.search(clause) is not None
        )
    if metric == "training_material" and not named and work.named.search(clause):
        named = lesson_words.THERE_IS.search(clause) is not None
    if not named and metric == "training_material":
        named = _lessons(clause)
    return named and work.shuns.search(clause) is None and not (denied(clause) or sorry(clause))


def sorry(clause: str) -> bool:
    """Whether a folded clause regrets something, or says what there is too little of."""
    return _SORRY.search(clause) is not None


_SORRY: Final = rule(
    r"\b(?:sadly|unfortunately|regrettably|sorry|alas|too (?:small|busy|few)|leider|bedauer\w+"
    r"|fehlt (?:uns|es)|fehlen uns|zu klein|malheureusement|hélas|désolée?s?|trop petite?s?|nous "
    r"manquons|manque de place|lamentablemente|lamentamos|sentimos|desgraciadamente|por desgracia"
    r"|demasiado pequeñ\w+|nos falta)\b"
)


def _lessons(clause: str) -> bool:
    """Whether a folded clause names instructions by rarer names, and how to come by them."""
    return lesson_words.NAMED.search(clause) is not None and (
        lesson_words.THERE_IS.search(clause) is not None
        or words.TRAINING_HAD.search(clause) is not None
    )


@lru_cache(maxsize=1024)
def taught(clause: str) -> bool:
    """Whether a folded clause says that shoppers are taught, and denies nothing."""
    return (
        any(each.search(clause) for each in _TEACHING)
        or lesson_words.MEETINGS.search(clause) is not None
        or (
            lesson_words.IN_OUR_CLASSES.search(clause) is not None
            and lesson_words.STAFF.search(clause) is None
        )
        or (
            lesson_words.LISTED.search(clause) is not None
            and words.TRAINING_SHUNS.search(clause) is None
        )
    ) and not denied(clause)


_TEACHING: Final = (lesson_words.TEACHES_YOU, lesson_words.HELPS)


def found(question: str, clause: str) -> bool:
    """Whether a clause says where the instructions are that the question before it is about."""
    return (
        lesson_words.MATERIAL.search(question) is not None
        and lesson_words.WHERE.search(question) is not None
        and lesson_words.FOUND.search(clause) is not None
        and words.TRAINING_SHUNS.search(question) is None
        and words.TRAINING_SHUNS.search(clause) is None
        and words.REPAIR_SHUNS.search(clause) is None
        and not denied(clause)
    )


def listed(text: str) -> bool:
    """Whether most points of a folded list, two at least, name instructions and nothing else."""
    points = [point.strip(" -;.") for point in _POINTS.split(text) if point.strip(" -;.")]
    named = sum(lesson_words.CELL.match(point) is not None for point in points)
    return named >= _ROWS and 2 * named >= len(points)


@lru_cache(maxsize=2048)
def names(text: str, metric: str) -> bool:
    """Whether a folded text names the work."""
    work = _WORKS.get(metric)
    return work is not None and (
        work.named.search(text) is not None
        or (work.besides is not None and work.besides.search(text) is not None)
        or any(pattern.search(text) for pattern in _RARER.get(metric, ()))
    )


_RARER: Final = {
    "training_material": (lesson_words.NAMED,),
}


@lru_cache(maxsize=2048)
def heads(topic: str, metric: str) -> bool:
    """Whether the innermost of folded headings names the work and nothing else."""
    return metric in _WORKS and words.HEADED[metric].search(topic) is not None


_REFUSES: Final = rule(
    r"\b(?:führ(?:en|t)|übern(?:ehmen|immt)|erledig(?:en|t)|leiste(?:n|t)) (?:wir|unser\w* "
    r"\w+)\b[^;]{0,60}\bnicht\b",
    r"\b(?:not|isn't|aren't) (?:\w+ )?(?:part of|among|on|in|within) (?:our|the) (?:\w+ )?(?:offer"
    r"|services?|range|list|programme)\b|\bwe (?:do not|don't) (?:run|operate|keep|maintain)\b",
    r"\bgehör\w+ (?:\w+ )?nicht zu\b|\bnicht (?:\w+ ){0,2}(?:angebot|programm|leistungs\w+"
    r"|serviceangebot)\b|\bkeine?[nrs]? [^;]{0,30}\b(?:unterhalten|betreiben|führen|machen) wir\b"
    r"|\b(?:unterhalten|betreiben|führen|haben) wir (?:\w+ )?(?:nicht|kein\w*)\b",
    r"\bne (?:fait|font) (?:\w+ )?(?:pas|plus) partie de\b|\bne figur\w+ pas (?:parmi|dans)\b",
    r"\bno (?:forman?|está|están|figuran?) (?:\w+ )?(?:parte de|entre|dentro de) nuestr\w+\b",
    r"\b(?:we|they|i|(?:our |the )?(?:[\w-]+ )?(?:drivers?|crews?|couriers?|team|technicians?"
    r"|shops?|stores?|partners?)) (?:(?:currently|unfortunately|also) )?(?:do not|don't|cannot"
    r"|can't|no longer|are unable|are not able|aren't able|isn't able|are not in a position|won't"
    r"|never|have no|run no|offer no|provide no|offer neither)\b",
    r"\bneither do we\b|\bwe neither\b|^ni \w+ ni \w+|^weder \w+ noch \w+|^neither \w+ nor \w+"
    r"|^ni \w+,? ni \w+|\b(?:ebenso|genauso) ?wenig\b|\btampoco (?:se )?\w+(?:amos|emos|imos|an?"
    r"|en?)\b",
    r"\b(?:not|no longer|neither|currently not) (?:something we|available|offered|provided"
    r"|possible|part of)\b|\bnor do we\b|\bwe (?:do not|don't) offer it\b|\bunavailable\b",
    r"\bweder\b|\b(?:wir|fahrer|spediteure?|monteure|lieferteam|spedition) (?:\w+ )?(?:\w+en"
    r"|\w+t) (?:\w+ )?kein\w*\b|\b(?:gibt es|bieten|führen|machen|übernehmen|leisten|nehmen|haben"
    r"|veranstalten|organisieren|halten|geben|veröffentlichen)\b[^;]{0,40}\b(?:nicht"
    r"|keine?[nrs]?)\b|\bnicht (?:\w+ )?(?:angeboten|möglich|an$|durch$|verfügbar|auf\b|ein$"
    r"|zusammen)|\bkeine?[nrs]? [^;]{0,40}\b(?:an|durch|haben wir|gibt es|verfügbar)\b",
    r"\b(?:nous|on|je|(?:nos|les) (?:livreurs|équipes|transporteurs|magasins)) (?:ne |n')"
    r"|\b(?:aucune?|ni)\b[^;]{0,50}\b(?:propos|assur|effectu|disponible)\w*|\bn'est (?:pas|ni|plus"
    r")\b[^;]{0,30}\b(?:propos|assur|disponible|possible)\w*|\bne (?:le|la|les) proposons pas\b",
    r"\bno (?:vendemos|comercializamos|gestionamos|asumimos|hacemos|realizamos|ofrecemos|tenemos"
    r"|disponemos|contamos|impartimos|reparamos|instalamos|montamos|podemos|hay|se ofrecen?|se "
    r"realizan?|prestamos|damos|arreglamos|organizamos|publicamos|montan|instalan)\b|\btampoco "
    r"(?:hacemos|ofrecemos|realizamos|tenemos|montamos|instalamos|reparamos|impartimos)|\bni "
    r"(?:lo |la |los |las )?(?:hacemos|ofrecemos|tenemos|realizamos|impartimos|reparamos"
    r"|instalamos|montamos)\b",
)
_BOUNDS: Final = rule(
    r"\b(?:if|unless|until|when|only|except|outside|other brands|on (?:\w+days?|weekends?)"
    r"|elsewhere|optional|third[- ]party|accessor\w+|accessoires?|zubehör\w*|accesorios?|abroad"
    r"|falls|wenn|nur|ausser\w*|anderer|fremd\w+|sonntags?|samstags?|feiertag\w*|si|s'il|lorsque"
    r"|quand|seulement|uniquement|sauf|autres marques|dimanches?|solo|únicamente|salvo|excepto"
    r"|otras marcas|cuando|domingos?|responsib\w+|liab\w+|haft\w*|responsab\w+|cost of|before"
    r"|after|vor der|nach der|avant|après|antes|después|damage\w*|schäden|dommages?|daños"
    r"|return\w*|refund\w*|rück\w+|zurück\w*|retour\w*|rembours\w+|devol\w+|reembols\w+|need"
    r"|brauch\w*|besoin|need to|require|selbst|necesit\w+|ne\s+que)\b",
)


_ALONE: Final = rule(r"\b(?:yourself|soi-même|vous-même|mism[oa]|apprendre)\b")


def refused(clause: str, metric: str) -> bool:
    """Whether a folded clause says that the shop does not do the work, for whatever goods."""
    work = _WORKS.get(metric)
    if work is None:
        return False
    return (
        _REFUSES.search(clause) is not None
        and work.named.search(clause) is not None
        and _BOUNDS.search(clause) is None
        and (metric == "training_material" or _ALONE.search(clause) is None)
        and len(clause) <= _SHORT
    )


_SHORT: Final = 140
"""In longer clauses, the refusal may be of something else."""


def teaches(clause: str, metric: str) -> bool:
    """Whether somebody of the shop shows shoppers how, in a folded clause."""
    return metric == "training_material" and words.TEACHES.search(clause) is not None


def answers(question: str, clause: str, metric: str) -> bool:
    """Whether a clause says how to come by the work that the question before it names."""
    work = _WORKS.get(metric)
    return (
        work is not None
        and names(f"{question} {clause}", metric)
        and work.had.search(clause) is not None
        and _NAY.match(clause) is None
        and work.shuns.search(question) is None
        and work.shuns.search(clause) is None
        and not denied(clause)
    )


_NAY: Final = re.compile(r"\W*(?:no|nein|non|nope)[,.]")

_BETWEEN: Final = re.compile(r" [-·|/] |; ?|, (?=[^,:]{3,40} ?: )")


def cells(text: str) -> list[tuple[int, str]]:
    """The cells of a folded line such as `Repairs: yes - Fitting: no`, each with its place."""
    if text.count(" | ") == 1 and ":" not in text:
        return [(0, text.replace(" | ", " : ").rstrip("; "))]
    if text.count(" | ") > 1 and ":" not in text:
        return _columns(text)
    if text.count(":") < _ROWS:
        return []
    found, start = [], 0
    for between in _BETWEEN.finditer(text):
        found.append((start, text[start : between.start()]))
        start = between.end()
    found.append((start, text[start:]))
    return found if len(found) >= _ROWS else []


def _columns(text: str) -> list[tuple[int, str]]:
    """The same where sticks part the cells: by twos, or one row where their number is odd."""
    told, start = text.rstrip("; ").split(" | "), 0
    step = 2 if len(told) % 2 == 0 else len(told)
    found = []
    for first in range(0, len(told), step):
        row = told[first : first + step]
        found.append((start, f"{row[0]} : {' , '.join(row[1:])}"))
        start += sum(len(cell) + 3 for cell in row)
    return found


_OF_REPAIRS: Final = rule(r"repair|servic|schneiderei|retouch|reparatur|répar|repar|arregl|restau")
"""Headings of mending, and not just of a workshop, where things are made as well."""

_POINTS: Final = re.compile(r" [|·] |^- | - ")
_ROWS: Final = 2
"""As many cells make a line of a table."""

_PACE: Final = rule(
    words.PRICE,
    r"\b(?:every|each|jeden|jede|chaque|cada|tous les|toutes les|todos los|todas las|am|le|los"
    r"|on) \w*(?:day|week|month|days|tag|woche|monat|abend|mardis?|lundis?|mercredis?|jeudis?"
    r"|vendredis?|samedis?|dimanches?|semaine|mois|semana|mes|lunes|martes|miércoles|jueves"
    r"|viernes|sábados?|domingos?)\b",
)


def headed(clause: str, metric: str, topic: str) -> bool:
    """Whether a clause below a heading that names the work says how to come by it."""
    if not heads(topic, metric):
        return False
    work = _WORKS[metric]
    had = _PACE if metric == "training_material" else work.had
    if metric == "repair_service" and not _OF_REPAIRS.search(topic):
        had = words.REPAIR_BOOKED
    return (
        had.search(clause) is not None
        and work.shuns.search(clause) is None
        and not sorry(clause)
        and words.FORMS.search(clause) is None
        and not denied(clause)
    )
