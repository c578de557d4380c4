"""How long goods are under warranty, as it is said in text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Passage
from aftersales_eval.model.quantity import DAY, YEAR
from aftersales_eval.sources.web.text.conditions import conditions
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.statements import (
    ASKING,
    Statement,
    named_above,
    statements,
    unsaid,
)
from aftersales_eval.sources.web.text.words_of_conditions import BESIDES, REST, STATUTORY

METRIC: Final = "warranty_length"

WARRANTY: Final = rule(
    r"\bwarrant(?:y|ies|ed|s)?\b|(?<!money-back )(?<!money back )(?<!price "
    r")(?<!satisfaction )\bguarantee[ds]?\b(?! (?:delivery|that your order|next|the (?:best"
    r"|lowest)))",
    r"\bgewährleist\w*|\bmängelhaftung\w*|\bmängelansprüche\w*"
    r"|(?<!ck-)(?<!ck)(?<!preis)(?<!preis-)(?<!zufriedenheits)garantie(?!ren|rt\b|verläng)\w*",
    r"\bgarantie[s]?\b|\bgaranti(?:e|s|es)?\b|\bgarantías?\b|\bgaranti(?:z|ss)\w+",
)
_STEMS: Final = ("warrant", "guarant", "garant", "gewahr", "gewaehr", "mangel", "maengel")

_COVERED: Final = rule(
    r"\b(?:covered|covers?|coverage|protected|valid|lasts?|runs?|applies|abgedeckt|couvert\w*"
    r"|couvre|cubiert\w*|cubre\w*|cobertura)\b"
)

_ELSE: Final = rule(
    r"\bprices? (?:is|are|stays?|remains?|guarantee)|\barreglos?\b|\b(?:trabajos?|obras)\b"
    r"|\bpreise? (?:ist|sind|bleib\w*)|\bprix (?:est|sont|garanti)|\bprecios? (?:está|garant)\w*",
    r"\b(?:leurs|nos) réparations\b|\bwork (?:carried|done|performed|we)\b|\b(?:our|the) work\b",
    r"\b(?:fitters?|installers?|technicians?|mechanics|techniker\w*|monteur\w*|techniciens?"
    r"|(?:cada|toda|una|nuestra) reparación|(?:toute|chaque|une) réparation|jede reparatur)\b",
    r"\b(?:alterations?|assembly|servicing|engraving|cleaning service|tailoring|maintenance"
    r"|wartung\w*|werkstatt\w*|\w*arbeiten|einbau\w*|reinigung\w*|entretien|poses?|montages?"
    r"|travaux|retouches|nettoyage|montajes?|mantenimiento|limpieza|arreglos|trabajos)\b",
    r"\b(?:price[- ](?:match|promise|protection|guarantee)|money[- ]back|satisfaction"
    r"|lowest price|best[- ]price|guaranteed (?:delivery|within|by)|delivery guarantee"
    r"|refund\w*|trial|subscri\w+"
    r"|extended (?:warrant|guarantee|cover|protection)\w*|extend(?:ed|ing|s)? (?:the|your|it"
    r"|our)|extension|upgrade to|protection plans?|care plans?|insurance"
    r"|purchase an? (?:additional|optional)|optional(?:ly)?|at extra cost|for an (?:extra"
    r"|additional)|add-?on"
    r"|repaired|repairs?(?! or repl)(?! and)(?! (?:and|or|,))|repair (?:work|service)s?"
    r"|our work|workmanship of (?:our|the) (?:repair|install)\w*|installation work|labou?r on"
    r"|services? (?:is|are|carried|work|performed|come|warrant)\w*|installations?"
    r"|spare parts (?:are|is|remain|will|available)|availab\w+ (?:for|of spare)|register(?:ed"
    r"|ing)?[^§]{0,30}within|within[^§]{0,12}$(?=x)|presum\w*|burden of proof|deemed|existed at"
    r"|stock|fresh\w*|(?:this|the|our|special|limited) offer|fitting|fit your|awards?"
    r"|anniversary|proud\w*|shelf life|best before|uptime|passport|visa)\b",
    r"\b(?:bestpreis|tiefpreis|geld[- ]zurück|zufriedenheits\w*|garantieverläng\w*"
    r"|anschlussgarantie|garantieerweiter\w*|zusatzgarantie|verlänger\w*|versicherung\w*"
    r"|schutzbrief\w*|schutzpaket\w*|optional\w*|aufpreis|gegen gebühr"
    r"|reparaturen|reparaturarbeit\w*|ausgeführte\w*|reparierte\w*|montage\w*|handwerker\w*"
    r"|(?:das|dieses|unser) angebot|stolz\w*|qualitätsgarantie|dienstleistung\w*"
    r"|ersatzteil\w* (?:sind|bleiben|halten|mindestens)|ersatzteilverfügbarkeit|verfügbar\w*"
    r"|vermut\w*|beweislast\w*|beweis\w*|haltbarkeit|lieferung innerhalb)\b",
    r"\b(?:extension de garantie|garantie étendue|garantie complémentaire|prolong\w+|assurance"
    r"|en option|moyennant|réparations? (?:effectu\w+|réalis\w+|est|sont)|réparée?s?"
    r"|main d'œuvre sur|prestations?|interventions?|pose|pièces détachées (?:sont|est"
    r"|disponibles?|restent)|disponibilité|disponibles?"
    r"|présum\w*|charge de la preuve|réputé\w*|satisfait\w*|meilleur prix|remboursé|date limite"
    r"|(?:cette|notre) offre|fiers?|fière|garantie de qualité)\b",
    r"\b(?:ampliación|ampliar|ampliable|garantía extendida|extensión|seguro|opcional\w*"
    r"|coste adicional|suplemento|reparaciones|reparación (?:efectuad|realizad)\w*"
    r"|reparad[oa]s?|mano de obra de las|servicios?(?! técnico)|instalación|instalaciones"
    r"|repuestos? (?:están|estarán|disponib\w+)|disponib\w+|piezas de repuesto"
    r"|presum\w*|carga de la prueba|mejor precio|satisfacción|devolución de(?:l)? dinero"
    r"|caducidad|(?:esta|la) oferta|orgullo\w*|garantía de calidad)\b",
)
_SOLD: Final = rule(
    r"\b(?:per|a|je|pro|im|par|al) (?:month|monat|mois|mes)\b",
    r"\b(?:for (?:only |just )?[$£€]|[$£€] ?\d|\d+ ?(?:€|£|\$|euros?|pounds|dollars|chf|francs)"
    r"|für (?:nur )?\d+"
    r"|zum preis|pour seulement|por solo|buy|can be purchased|available for purchase"
    r"|hinzubuch\w*|zubuch\w*|erhältlich für|souscri\w+|contrat\w*)",
)
_DUTY: Final = rule(
    r"\b(?:older than|älter als|de más de|de plus de|vieux de)(?: \w+)? $",
    r"\beinzu(?:senden|schicken|reichen)\b|\bzurückzusenden\b",
    r"\b(?:supérieure?|inférieure?|superior|inferior) (?:ou égale )?à? ?a? ?$",
    r"\b(?:hold on to|retain|heben sie|gardez|guarde|guarda)\b[^§]{0,90}$",
    r"\b(?:report\w*|notif\w+|inform\w*|claims? (?:must|should|need|can|may|has|have|within)"
    r"|claim\w* [^§]{0,40}\b(?:within|in)|make a claim|contact us|send|submit\w*|register\w*"
    r"|keep|return\w*|proof of purchase|receipt within|made within|lodge\w*|complain\w*"
    r"|discover\w*|noticing|activate\w*)\b[^§]{0,70}$",
    r"^[^§]{0,40}\b(?:of|after|from) (?:discover\w*|noticing|becoming aware|finding|the repair"
    r"|repair)",
    r"\b(?:melden|anzeigen|anzuzeigen|gemeldet|mitteilen|mitzuteilen|registrier\w*|einsenden"
    r"|aufbewahren|bewahr\w*|geltend)\b[^§]{0,90}$|^[^§.]{0,70}\b(?:zu melden|gemeldet"
    r"|anzuzeigen|anzeigen|mitzuteilen|mitgeteilt|nach entdeckung|ab entdeckung|geltend"
    r"|registriert|registrieren)\b",
    r"\b(?:signal\w+|déclar\w+|enregistr\w+|conserv\w+|réclam\w+|découverte|informer"
    r"|activer)\b[^§]{0,60}$|^[^§.]{0,50}\b(?:de la découverte|découverte du|pour (?:agir"
    r"|signaler|déclarer|enregistrer|réclamer)|suivant la découverte)\b",
    r"\b(?:comuni[cq]\w+|inform\w+|notifi[cq]\w+|registr\w+|conserv\w+|reclam\w+|avisar"
    r"|denunci\w+)\b[^§]{0,60}$|^[^§.]{0,50}\b(?:desde que (?:tuvo|tenga|descubr|conoci)\w*"
    r"|para (?:comunicar|reclamar|registrar|informar)|del descubrimiento)\b",
    r"\b(?:repair|replace|decide|respond|reply|reparier\w*|bearbeit\w*|traiter|réparer|reparar"
    r"|tramit\w+|takes?|dauert)\b[^§]{0,40}\b(?:within|in|takes|innerhalb|binnen|dauert|sous"
    r"|dans|en|up to)\b[^§]{0,12}$",
)
_HISTORY: Final = rule(
    r"\b(?:for|since|over|more than|nearly|almost) (?:\w+ )?$(?=x)|^ (?:of (?:experience"
    r"|history|tradition|service|trading|craft\w*|in business)|ago|in business|running|in a row"
    r"|erfahrung|tradition|history|geschichte|firmengeschichte|bestehen|d'histoire|de historia"
    r"|d'existence|d'expérience|de experiencia|de tradition|old|alt)\b"
    r"|\b(?:have been|founded|established|built|making|seit über|seit mehr als|seit"
    r"|depuis plus de|depuis|desde hace|hace más de)\b[^§]{0,30}$"
    r"|\b(?:have been|been making|making|seit|llevamos)\b[^§]{0,60}\b(?:for|desde|seit)? ?$"
)
_AFTER_YEARS: Final = rule(
    r"\b(?:after|nach|après|después de|pasad[oa]s|tras|another|weitere|every|alle|tous les|cada"
    r"|first|ersten|premiers|primeros)(?: the| den| les| los| las)? $"
)
_FIRST_OK: Final = rule(
    r"\b(?:for the|within the|in the|covers? the|die|in den|innerhalb der|pendant les|dans les"
    r"|durante los|en los|during the) (?:first|ersten|premiers|premières|primeros) $"
)

_HEADING: Final = rule(
    r"\bwarrant(?:y|ies)\b|\bguarantees?\b|garantie|gewährleistung|\bgarantías?\b"
)


def warranty_lengths(passages: Sequence[Passage]) -> Iterator[Claim]:
    """Claims of how long a warranty runs, the law's own marked as a right by statute."""
    last: Statement | None = None
    for statement in statements(passages):
        if _is_length(statement) or (last and _goes_on(statement, last)):
            last = statement
            claim = statement.claim(METRIC, shortest=True, whole=_own(statement))
            yield _by_law(claim, statement)


def _by_law(claim: Claim, statement: Statement) -> Claim:
    """The claim with the law's right where its sentence gives it: `two years, used goods one`."""
    law, said = STATUTORY[METRIC], (Condition.RIGHT, "statutory")
    before = statement.before if statement.before.endswith(";") else ""
    sentence = f"{before} {statement.sentence}"
    if said in claim.conditions or WARRANTY.search(statement.part):
        return claim
    if not law.search(sentence) or BESIDES.search(sentence):
        return claim
    return replace(claim, conditions=(*claim.conditions, said))


def _own(statement: Statement) -> str:
    if WARRANTY.search(statement.part) or not statement.lone:
        return statement.part
    return statement.sentence


def _is_length(statement: Statement) -> bool:
    if not _first_checks(statement):
        return False
    return _related(statement) or _in_row(statement) or _under_heading(statement)


def _first_checks(statement: Statement) -> bool:
    if not 28 * DAY <= statement.span.low_seconds <= 100 * YEAR or not statement.names(_STEMS):
        return False
    lead, part = statement.lead, statement.part
    if unsaid(statement) or _DUTY.search(lead) or _DUTY.search(statement.rest):
        return False
    if (
        (named_above(statement, _ELSE) and not _beside_plan(statement))
        or _ELSE.search(part)
        or _SOLD.search(part)
        or _HISTORY.search(lead)
    ):
        return False
    if _HISTORY.search(statement.rest):
        return False
    return not _AFTER_YEARS.search(lead) or bool(_FIRST_OK.search(lead))


def _beside_plan(statement: Statement) -> bool:
    """Whether it is the length that comes for nothing, next to one that is sold."""
    if not WARRANTY.search(statement.sentence):
        return False
    return any(
        _SOLD.search(text) or _ELSE.search(text) for text in (statement.behind, statement.before)
    )


def _goes_on(statement: Statement, last: Statement) -> bool:
    """Whether a sentence right behind gives other goods or parts the same kind of time."""
    if statement.folded is not last.folded or not _first_checks(statement):
        return False
    part, tail = statement.part, last.sentence.rpartition("§")[2][-40:]
    near = statement.start == last.start or (tail and statement.before.endswith(tail))
    if not near or len(part) > 100 or _APART.search(part) or _SPARES.search(part):
        return False
    limits = conditions(METRIC, part, "", (), business=False)
    return bool(REST.search(part) or any(key is Condition.GOODS for key, _ in limits))


_SPARES: Final = rule(
    r"\b(?:spare parts?|spares|ersatzteil\w*|pièces détachées|pièces de rechange|repuestos"
    r"|recambios)\b"
)


def _related(statement: Statement) -> bool:
    near = statement.lead[-110:], statement.rest[:90]
    return bool(WARRANTY.search(near[0]) or WARRANTY.search(near[1]))


def _in_row(statement: Statement) -> bool:
    """`Warranty: § on the frame, § on the motor`: the word stands once before several."""
    if statement.lone or _ELSE.search(statement.sentence):
        return False
    head, sign, _ = statement.sentence.partition("§")
    named = WARRANTY.search(head) or (
        WARRANTY.search(statement.sentence)
        and (
            _ON.match(statement.rest)
            or _REMAINDER.search(statement.part)
            or _LEAD_ON.search(statement.lead)
        )
        and not _APART.search(statement.part)
    )
    before = statement.sentence.partition(statement.part)[0]
    return bool(sign and named) and len(before) < 160 and len(statement.part) < 90


_REMAINDER: Final = rule(
    r"\b(?:rest|other|others|remaining|übrige\w*|andere\w*|restliche\w*|autres?|reste|resto"
    r"|demás)\b"
)
_LEAD_ON: Final = rule(r"\b(?:auf|sur|on|for|für) (?:the|den|die|das|alle|le|la|les|all) ")
_APART: Final = rule(
    r"return|deliver|refund|repl|respon|liefer|rückgabe|erstatt|antwort|retour|livr|rembours|répon"
    r"|devol|entreg|reembols|respu|versand|ship"
)
_ON: Final = rule(r" (?:on|for|auf|für|sur|pour|en|para) ")


def _under_heading(statement: Statement) -> bool:
    asked = statement.before if ASKING.search(statement.before) else ""
    named = [text for text in (*statement.headings[:1], asked) if _HEADING.search(text)]
    if not named or any(_ELSE.search(text) for text in named):
        return False
    if _SPARES.search(statement.sentence):
        return False
    short = len(statement.sentence) < 60
    return bool(short or _COVERED.search(statement.sentence) or _FROM.search(statement.rest))


_FROM: Final = rule(
    r"^ ?(?:from|ab|à compter|à partir|desde|a partir) (?:[\w']+[ ']){0,4}?(?:purchase|delivery"
    r"|receipt|kauf|kaufdatum|lieferung|erhalt|achat|l'achat|livraison|compra|entrega)\b"
)
