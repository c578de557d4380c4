"""What a written warranty discloses: the nine elements of 16 CFR 701.3(a), in four languages.

Only passages about a warranty of goods count, by a heading above them or by their own words; each
element is claimed once for a page, with the sentence that says it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

from aftersales_eval.model.claim import Claim, Passage
from aftersales_eval.sources.web.text.disclosure_words import ELEMENTS, SPAN
from aftersales_eval.sources.web.text.folding import fold, rule
from aftersales_eval.sources.web.text.sayings import Saying, holds, sayings, unreal
from aftersales_eval.sources.web.text.subjects import WARRANTY, about, is_warranty, subjects
from aftersales_eval.sources.web.text.warranties import nameless
from aftersales_eval.sources.web.text.words_of_warranties import CRAFTS

METRIC: Final = "warranty_disclosures"

_IMPLIED: Final = ELEMENTS["implied-limits"]

_CLAIM_HEADING: Final = rule(
    r"\b(?:how to|how do i|making a|make a|submit|filing|file a|start a)\b.*\b(?:claim|warranty"
    r"|service)|\bclaims?\b",
    r"garantiefall|garantieabwicklung|garantieanspr|reklamieren|schadensfall|geltend",
    r"\bfaire (?:jouer|valoir)\b|\bmise en oeuvre\b|\bprocédure\b|\bque faire\b|\bcomment\b",
    r"\bcómo (?:reclamar|usar|utilizar|hacer|solicitar|tramitar)|\btramitar\b|\bprocedimiento\b",
)
_STEP: Final = rule(
    r"^(?:\d+[.)] ?|please |bitte |por favor,? |then |first |simply )?(?:contact|call|send|return"
    r"|bring|e-?mail|write|fill|complete|visit|ship|take|ring|log in|go to|wenden|senden|schicken"
    r"|bringen|kontaktieren|melden|rufen|schreiben|füllen|contactez|envoyez|renvoyez|retournez"
    r"|rapportez|appelez|remplissez|écrivez|adressez|contacte|contacta|envíe|envía|llame|llama"
    r"|lleve|lleva|rellene|rellena|escriba|escríbanos|acuda|diríjase)\b"
)
_TERM: Final = rule(
    r"\b(?:of this|présente|dieser|esta|presente) (?:\w+ )?(?:warranty|guarantee|garantie"
    r"|garantía)"
    rf"[^;]{{0,20}} {SPAN}|\b{SPAN}[^;]{{0,30}}\b(?:term|of this|of the|written|warranty"
    r"|befrist\w*|garantie|présente"
    rf"|garantía)\b"
)
_A_SPAN: Final = rule(rf"\b{SPAN}")
_ROW: Final = rule(
    rf"(?:^|[|,.] ?)(?:(?:duration|length|term|period|warranty|guarantee|dauer|laufzeit|garantie"
    rf"|durée|término|duración|plazo|vigencia|garantía|frame|motor|engine|battery|unit|machine"
    rf"|parts|labou?r|electronics|body|rahmen|akku|gerät|elektronik|gehäuse|teile|cadre|moteur"
    rf"|batterie|appareil|pièces|cuadro|batería|equipo|aparato|piezas|tela|estructura|structure"
    rf"|gestell|bezug|tissu)\b[\w ]{{0,25}}(?: ?[:|-]|) ?)(?:up to )?{SPAN}"
    rf"|^{SPAN} (?:parts|on parts|pièces)\b"
    rf"|^(?![^:|]*(?:claim|return|notice|report|reply|repl|meld|repar|retour|antwort|répon|respue"
    r"|délai|frist|within|average|time\b|tiempo|moyen|deliver|liefer|livr|entreg))[\w'"
    rf" -]{{3,30}} ?[:|] ?{SPAN}"
)
"""Rows such as `Frame: 5 years`, under a heading on a warranty."""
_ANYTHING: Final = re.compile(r".{8,}")
_HOW_LONG: Final = rule(
    r"\b(?:how long|duration|length|period|term)\b|\bwie lange\b|dauer\b|\bcombien de temps\b"
    r"|\bdurée\b|\bcuánto (?:dura|tiempo)\b|\bduración\b|\bplazo\b"
)
_WHAT_HEADING: Final = rule(
    r"\bwhat (?:is|isn't|does|we|this)\b.*\bcover|\bnot covered\b|\bcoverage\b|\bexclusions?\b"
    r"|\bwas (?:ist|deckt|umfasst)\b.*(?:gedeckt|garantie|deckt)|\bausschlüsse\b|\bgarantieumfang\b"
    r"|\b(?:ce qui|ce que) (?:est|n'est|la garantie)\b|\bexclusions\b|\b(?:qué|lo que) (?:no"
    r" )?(?:cubre|está)\b|\bexclusiones\b|\bcobertura\b"
)
_SOLD: Final = rule(
    r"\b(?:extend|prolong|verläng|ampl[ií]|extiend)\w*\b[^;]{0,60}\b(?:warrant|guarant|garant)\w*"
    r"[^;]{0,60}(?:[€£$]|\beuros?\b)|(?:[€£$]|\beuros?\b)[^;]{0,60}\b(?:extend|prolong|verläng"
    r"|ampl[ií]"
    r"|extiend)\w*",
    r"\b(?:add|ajout|añad|sicher|hinzubuch|upgrade)\w*\b[^;]{0,60}(?:[€£$]|\beuros?\b)"
    r"|(?:[€£$]|\beuros?\b)[^;]{0,60}\b(?:add|ajout|añad|sicher|hinzubuch|upgrade)\w*",
    r"\b(?:extended|additional|optional) (?:warrant|guarant|cover)\w*|garantieverlängerung"
    r"|anschlussgarantie|\bextensions? de garantie\b|\b(?:extensión|ampliación) de (?:la"
    r" )?garantía\b|\binsurance\b|versicherung|\bassurance\b|\bseguro\b",
)
"""A warranty that is bought besides, or an insurance."""

_BY_NAME: Final = rule(
    r"\b(?:is|are|be) (?:(?:also|all|fully|each) )?covered (?:by|under) (?:a |an |the |our "
    r"|your |its )?(?:[\w'-]+ ){0,3}"
    r"(?:warranty|guarantee)\b|\b(?:durch|von) (?:die|der|eine[r]?) (?:[\w-]+ ){0,3}\w*garantie"
    r" (?:abgedeckt|gedeckt)\b|\bcouverte?s? par une garantie\b"
    r"|\bcubiert[oa]s? (?:por|con) una garantía\b",
    r"\b(?:all|any|every|each|our|your|this|that|which|it|they|products?|items?|devices?|goods"
    r"|fault|defect|repairs?)\b[^;,]{0,40}\b(?:is|are|be) (?:\w+ )?covered (?:by|under|for)\b",
    r"\b(?:alle|jede[rs]?|unsere|sämtliche|produkte?|artikel|ware|geräte?|fehler|mangel|sie|es)\b"
    r"[^;,]{0,40}\b(?:durch|von) (?:die|der|unsere|unserer|diese[r]?) (?:\w+)?garantie"
    r" (?:abgedeckt|gedeckt|erfasst|umfasst)\b",
    r"\b(?:tous|toutes|nos|chaque|produits?|articles?|appareils?|défaut|panne|ils|elles?|qui)\b"
    r"[^;,]{0,40}\b(?:est|sont|soit) (?:\w+ )?couverte?s? par (?:la|notre|cette|une)\b",
    r"\b(?:todos|todas|nuestr[oa]s|cada|productos?|artículos?|aparatos?|fallo|defecto|avería|que)\b"
    r"[^;,]{0,40}\b(?:está|están|esté) (?:\w+ )?cubiert[oa]s? (?:por|con) (?:la|nuestra|esta|una)"
    r"\b",
    r"\b(?:garantie|garantía|guarantee|warranty)\b[^;,]{0,30}\b(?:contre les (?:vices|défauts)"
    r" cachés|(?:por|contra|de) (?:los )?vicios ocultos|against hidden defects)\b",
)
"""That goods are under a warranty, or which warranty of the law it is: not what it covers."""

_COSTS: Final = rule(
    r"\b(?:costs?|charges?|postage|shipping|versandkosten|transportkosten|portokosten|kosten"
    r"|frais|gastos|costes)\b[^;]{0,40}\b(?:covered|excluded|included|gedeckt|abgedeckt|enthalten"
    r"|umfasst|erfasst|couverts?|exclus?|cubiert[oa]s|incluid[oa]s|excluid[oa]s)\b"
)
_OF_GOODS: Final = rule(
    r"\b(?:wear|misuse|accident\w*|batter\w+|scratch\w*|defects? in|materials?|workmanship"
    r"|verschleiß\w*|abnutzung|akkus?|unsachgemäß\w*|material\w*|usure|mauvais\w* (?:usage"
    r"|utilisation)|batteries?|pièces|matériau\w*|chutes?|desgaste|mal uso|uso indebido|baterías?"
    r"|manufactur\w+|herstellung\w*|fabrik\w+|fabrica\w+|motor\w*|frames?|rahmen|moteurs?|cadre"
    r"|piezas|material\w*|golpes)\b"
)
"""Parts and causes by which a sentence on costs or losses says as well what is covered."""

_ASIDE: Final = rule(
    r"\b(?:within|in under|innerhalb(?: von)?|binnen|in höchstens|sous|en moins de|dans les"
    r"|en un plazo(?: máximo)? de|en menos de|within about|in|dans un délai(?: maximum)? de)"
    r" (?:\w+ )?(?:\d+|\w+)(?:-\d+| to \d+)? (?:working |business |werk"
    r"|arbeits)?(?:days?|tagen?|jours?"
    r"|días?)\b",
    rf"\b{SPAN} ago\b|\b(?:vor|il y a|hace|seit|depuis|llevamos|over the last) {SPAN}",
)
"""Times in which something is done, and times gone by."""

_LAW_FOR_TRADE: Final = rule(
    r"\b(?:gewerb\w+|unternehme[rn]\w*|kaufle\w+|b2b)\b[^;]*gewährleist"
    r"|gewährleist[^;]*\b(?:gewerb\w+"
    r"|unternehme[rn]\w*|kaufle\w+)\b"
)

_EXPIRED: Final = rule(
    r"\b(?:out of|outside(?: of)?|after|beyond|no longer (?:under|in)|not under) (?:the |its "
    r"|your )?"
    r"(?:warranty|guarantee)\b(?! (?:claim|service|department))",
    r"\b(?:außerhalb|nach (?:ablauf|ende)) (?:der|ihrer|deiner) (?:\w*garantie\w*"
    r"|gewährleistung\w*)",
    r"\bhors (?:de la )?garantie\b|\baprès la (?:fin de la )?garantie\b"
    r"|\bgarantie (?:est )?expirée\b",
    r"\b(?:once|after|when) (?:this|that|the) (?:\w+ )?(?:period|time|term|cover) (?:has |is |ha )?"
    r"(?:ended|ends|over|passed|expired|expires)\b|\bafter (?:this|that|the) (?:\w+ )?period\b",
    r"\b(?:nach (?:dieser|der) (?:zeit|frist)|danach|ist die (?:\w*garantie|frist) abgelaufen)\b",
    r"\b(?:passé|après) (?:ce délai|cette (?:période|durée))\b|\bau-delà\b",
    r"\b(?:pasad[oa]|transcurrid[oa]|después de|tras) (?:es[ea]|est[ea]|el|la|dich[oa])"
    r" (?:periodo|período|plazo|tiempo)\b",
    r"\bfuera de (?:la )?garantía\b|\b(?:garantía (?:vencida|caducada|expirada)|sin garantía)\b",
)
"""What is done for goods that are under warranty no more."""

_LIABLE: Final = rule(
    r"\bfolgesch\w+|\bliab\w+[^;]{0,60}\bexclud\w+|\bhaftung\b[^;]{0,60}\bausgeschlossen\b"
    r"|\bresponsabilit\w+[^;]{0,60}\bexclu\w+|\bresponsabilidad\b[^;]{0,60}\bexclu\w+"
)
_REFUSED: Final = rule(
    r"\b(?:gave|gab|gaben|gewährten?|donnait|offrait|accordait|daba|dábamos|ofrecía|concedía)\b"
    r"[^;]{0,40}(?:warrant|guarant|garant)",
    r"\bgab es (?:noch|damals|früher|einst)\b|\bthere used to be\b|\bil y avait\b|\bantes había\b",
    r"\b(?:can(?:not|'t| not)|don't|do not|won't) guarantee\b|\bnicht garantieren\b|\bne (?:pouvons"
    r"|saurions|garantissons)\b[^;]{0,20}\b(?:garantir|pas)\b|\bno (?:podemos )?garantiza(?:r"
    r"|mos)\b",
    r"\b(?:not|n't|nicht|pas|no) (?:offer|give|provide|ofrecemos|damos|tenemos)(?: \w+){0,2}"
    r" (?:warrant|guarant|garant)\w*"
    r"|\bn'offrons (?:pas|aucune)",
    r"\bno (?:warranty|guarantee)\b|\bwithout (?:any )?(?:warranty|guarantee)\b|\bas is\b",
    r"\bkeine (?:\w+ )?garantie\b|\bohne garantie\b|\baucune garantie\b|\bsans (?:aucune"
    r" )?garantie\b|\b(?:ninguna|sin) garantía\b",
)
_NOT_DISPUTE: Final = rule(
    r"\b(?:not|neither|nor)(?: \w+){0,2} (?:participat|oblig|willing|take part|subject|bound"
    r"|member)\w*"
    r"|\b(?:nicht|weder) (?:\w+ ){0,3}(?:bereit|verpflichtet|teil|teilnehmen)\b|\bne"
    r" (?:participons|sommes)\b"
    r"|\bno (?:participamos|estamos)\b"
)
_OF_WORK: Final = rule(
    r"\b(?:repairs?|work)\b[^;]{0,60}\b(?:are|is) (?:themselves |itself |also |in turn"
    r" )?(?:warranted"
    r"|guaranteed)\b|\bgarantía (?:en|sobre|por) (?:la mano de obra|el trabajo|los trabajos)\b"
    r"|\bgarantie (?:sur )?(?:la )?main[- ]d'oeuvre\b(?! et)",
    r"\b(?:guarantee|warrant)s? (?:every|each|all|our|the|any) (?:\w+ )?(?:repairs?|works?|jobs?"
    r"|labour)\b|\b(?:repairs?|work|workmanship of (?:the|our) repair)s? (?:we do |we carry out )?"
    r"(?:is|are|comes?|carry|carries|has|have) (?:a |an |with a "
    r"|guaranteed)\b[^;]{0,30}(?:guarantee|warrant|for)\w*|\b(?:guarantee|warranty) on (?:every "
    r"|each |all |our |any )*(?:repairs?|work|alterations?)\b",
    r"\bauf (?:jede|die|alle|unsere|ausgeführte|sämtliche|eine)\w* (?:\w+ ){0,5}(?:reparatur"
    r"|arbeit)\w*"
    r"|\b(?:repairs?|reparaturen|réparations|reparaciones|arreglos) (?:carried out|made|done"
    r"|hech[oa]s|realizad[oa]s|efectuad[oa]s|que (?:hacemos|realizamos)|effectuées|réalisées)\b"
    r"[^;]{0,60}(?:warrant|guarant|garant)"
    r"|\b(?:reparaturen?|arbeiten)\b[^;]{0,30}\bgarantie\b",
    r"\b(?:réparations?|interventions?|retouches?)\b[^;]{0,30}\bgaranti\w*|\bgaranti\w* (?:sur"
    r" )?(?:les |nos |chaque |toutes les )(?:réparations?|interventions?)",
    r"\breparaci\w+[^;]{0,30}\bgarant\w*|\bgarant\w* (?:de \w+ \w+ )?(?:en|sobre|de|por) (?:cada"
    r"|todas|las|la|nuestras) (?:\w+ )?reparaci\w+",
)
"""A guarantee of work that was done, not of goods."""

_WEBSITE: Final = rule(
    r"\blicen[sc]es?\b|\b(?:this|our|the) (?:web ?)?site\b|\bwebsite\b|\bwebseite\b|\bsite (?:web"
    r"|internet)\b|\bsitio web\b|\bpágina web\b|\bcontent of\b|\binhalte\b"
)


_STEMS: Final = {
    "coverage-persons": ("origin", "first", "initial", "final", "transf", "subsequent", "who",
                         "only", "owner", "kauf", "kaeuf", "erwerb", "besitz", "ubertrag",
                         "uebertrag", "wechsel", "weiter", "sell", "sold",
                         "change", "cambi", "revend", "premier", "cessib", "primer", "propietari",
                         "eigent",
                         "second", "buyer", "person", "ceder", "rechnung", "nur fur",
                         "transmis", "propriet", "posses", "acquer", "gekauft", "quien", "titular",
                         "beneficiari", "beschenk", "cadeau", "regalo", "gift", "stays",
                         "passes", "passed", "personne", "dueno", "sinne", "reserv"),
    "remedy": ("repar", "repair", "replac", "refund", "fix", "mend", "ersatz", "ersetz",
               "tausch", "behob", "beheb", "beseit", "instand", "rempla", "rembours", "echang",
               "sustitu", "reemplaz", "cambi", "reembols", "neu", "new", "spare", "right",
               "good", "liefer", "bekomm", "erhal", "piece", "neuf", "fourni", "envi", "entreg",
               "recib", "money", "mand", "swap", "damos", "daremos", "arregl", "otro", "otra"),
    "duration": ("warrant", "guarant", "garant", "gewahr", "gewaehr", "period", "dauer",
                 "pendant", "durante", "wahrend", "waehrend", "plazo", " for ", "year", "month",
                 "jahr", "monat", " ans", "mois", "ano", "mes", "annee"),
    "dispute": ("disput", "arbitr", "schiedsr", "independent", "mediat", "mediac",
                "mediad", "ombud", "schlicht",
                "schieds", "streit", "settle", "scheme", "small claims", "class action",
                "disagree", "gutest", "guetest", "desacc", "desacu", "controv", "junta", "litig",
                "differend", "concilia", "amiable", "conflict"),
    "implied-limits": ("impli", "merchantab", "fitness", "stillschw", "konklud", "tacit"),
    "damages-exclusion": ("damage", "loss", "schad", "schaed", "folge", "gewinn", "verlust",
                          "dommage", "prejudice", "perte", "dano", "perdida", "perjuic", "lucro"),
    "legal-rights": ("right", "state", "law", "loi", "ley", "statut", "guarantees act", "gesetz",
                     "recht", "droit", "legal", "derech"),
}  # fmt: skip
"""What a sentence holds at least that says an element; looked for first, since it costs little."""


def read_disclosures(passages: Sequence[Passage]) -> Iterator[Claim]:
    """The elements of a written warranty that a page discloses, each once."""
    warranty = [passage for passage in passages if _of_warranty(passage)]
    under = _under_headings(passages)
    missing = dict(ELEMENTS)
    for said in sayings(warranty):
        if not missing:
            return
        if said.asks or said.answer:
            continue
        for element, pattern in list(missing.items()):
            place = _says(element, pattern, said)
            if place is None or _void(said, element):
                continue
            first = _first_under(said, element, under.get(id(said.passage)))
            if first is said or not _void(first, element):
                del missing[element]
                yield first.claim(METRIC, 1.0, element=element, place=place if first is said else 0)


def _under_headings(passages: Sequence[Passage]) -> dict[int, Passage]:
    """For each passage that is a heading, by its identity, the first text that stands under it."""
    found: dict[int, Passage] = {}
    above: list[Passage] = []
    for passage, after in zip_longest(passages, passages[1:]):
        above = [one for one in above if _is_under(passage, one)]
        if after is not None and _is_under(after, passage):
            above.append(passage)
            continue
        found.update((id(heading), passage) for heading in above if id(heading) not in found)
    return found


def _is_under(passage: Passage, heading: Passage) -> bool:
    """Whether a passage stands under another one that is its heading."""
    depth = len(heading.headings)
    return (
        len(passage.headings) > depth
        and passage.headings[:depth] == heading.headings
        and bool(passage.headings[depth])
        and heading.text.startswith(passage.headings[depth])
    )


def _first_under(said: Saying, element: str, under: Passage | None) -> Saying:
    """The first sentence under a heading that only names an element; else what was said."""
    if under is None or (element == "duration" and _A_SPAN.search(said.text)):
        return said
    return next(sayings([under]), said)


_ALSO_OF_SITES: Final = frozenset(
    ("implied-limits", "damages-exclusion", "coverage-persons", "parts")
)
"""What the terms for using a site or a program say as well."""


_COVER: Final = ("covered", "couvert", "cubiert", "abgesich", "abgedeckt", "geschutzt")


def _of_warranty(passage: Passage) -> bool:
    text = fold(passage.text).text
    if about(passage) == WARRANTY or is_warranty(text):
        return True
    return holds(text, _COVER) and nameless(_A_SPAN.sub("§", text), text)


def _void(said: Saying, element: str) -> bool:
    """Whether a sentence says nothing of the warranty that comes with the goods."""
    if element in _ALSO_OF_SITES and _WEBSITE.search(said.text):
        return True
    if element == "duration" and (
        CRAFTS.search(said.text)
        or _OF_WORK.search(said.text)
        or _LAW_FOR_TRADE.search(f"{said.heading} {said.text}")
    ):
        return True
    if element == "dispute" and _NOT_DISPUTE.search(said.text):
        return True
    if element == "parts" and _LIABLE.search(said.text):
        return True
    if (
        element == "parts"
        and (_COSTS.search(said.text) or ELEMENTS["damages-exclusion"].search(said.text))
        and not _OF_GOODS.search(said.text)
    ):
        return True
    if element in {"remedy", "procedure"} and _EXPIRED.search(said.text):
        return True
    return unreal(said.text) or bool(
        _SOLD.search(said.text) or (element != "duration" and _SOLD.search(said.heading))
    )


def _says(element: str, pattern: re.Pattern[str], said: Saying) -> int | None:
    """Where in a sentence an element is said, None where it is not."""
    stems = _STEMS.get(element, ())
    found = pattern.search(said.text) if not stems or holds(said.text, stems) else None
    if found and element in _HIDDEN:
        found = pattern.search(_hidden(said.text, element))
    if element == "procedure" and not found:
        heading = said.topic.rpartition(" / ")[2]
        found = _STEP.match(said.text) if _CLAIM_HEADING.search(heading) else None
    if element == "duration" and not found and _HOW_LONG.search(said.heading):
        found = _A_SPAN.search(said.text)
    if element == "duration" and not found and subjects(said.passage.headings) == WARRANTY:
        found = _ROW.search(said.text)
    if element == "parts" and not found and _WHAT_HEADING.search(said.heading):
        other = _IMPLIED.search(said.text) or ELEMENTS["damages-exclusion"].search(said.text)
        found = None if other else _ANYTHING.match(said.text)
    if not found:
        return None
    if element == "duration" and (
        _REFUSED.search(said.text) or (_IMPLIED.search(said.text) and not _TERM.search(said.text))
    ):
        return None
    return found.start()


_HIDDEN: Final = {"parts": _BY_NAME, "duration": _ASIDE}


def _hidden(text: str, element: str) -> str:
    """A sentence without what looks like an element and is none, each letter at its place."""
    return _HIDDEN[element].sub(
        lambda found: found[0] if _OF_GOODS.search(found[0]) else "_" * len(found[0]), text
    )
