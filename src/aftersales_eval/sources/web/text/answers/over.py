"""That what shoppers complain of is over by a time, in whatever words that is said."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.durations.statements import Statement
from aftersales_eval.sources.web.text.folding import rule

CASE_STEMS: Final = (
    "complaint", "grievance", "issue", "problem", "dispute", "ticket", "case", "wrong", "reklam",
    "beschwerd", "fall", "streit", "schief", "anliegen", "reclam", "plainte",
    "litige", "souci", "cloche", "differend", "queja", "incidencia", "caso", "mal", "solution",
    "losung", "loesung", "solucion", "asunto", "affaire", "matter", "sache", "trouble", "pepin",
)  # fmt: skip
"""One of these stands in every sentence that is read here."""

_CASE: Final = (
    r"(?:complaints?|grievances?|(?<!we )(?<!to )(?<!ll )issues?|problems?|(?<=[a-z] )disputes?"
    r"|(?<!in )(?<!any )(?<!both )(?<!these )cases?|hiccups?|matters?|(?:\w+)?beschwerden?"
    r"|reklamation(?:en)?|(?<!em )(?<!im )(?<!en )fall|(?<!beiden )(?<!diesen )(?<!allen )fällen?"
    r"|streitf(?:a|ä)lle?|probleme?n?|anliegen|sache|ärger|réclamations?|plaintes?|litiges?"
    r"|problèmes?|soucis?|différends?|dossiers?|pépins?|affaires?|quejas?|reclamaci(?:ón|ones)"
    r"|reclamos?|incidencias?|problemas?|(?<!en )(?<!este )(?<!ese )(?<!tal )(?<!todo )(?<!ambos "
    r")(?<!estos )casos?|asuntos?|disputas?)"
)
_IS: Final = (
    r"(?:is|are|gets?|be|wird|werden|ist|sind|est|sont|soit|sera|seront|es|son|será|serán|queda"
    r"|quedan|quedará|está|están)"
)
_STATE: Final = rule(
    rf"\b{_CASE}\b[^.;:§?]{{0,40}}?\b{_IS}\b[^.;:§?]{{0,40}}$",
    rf"\b{_CASE}\b(?![^.;:§?]{{0,25}}\b(?:show|appear|occur|aris|come up|treten|zeig|tauch|appara"
    r"|survien|surg|aparec))[^.;:§?]{0,25}$",
)
"""`Most problems are … within §`."""

_ANY_CASE: Final = rule(rf"\b{_CASE}\b")
_ALL: Final = rule(
    r"\b(?:everything|it all|the whole thing|the matter|das ganze|alles|die sache|tout|l'affaire"
    r"|todo"
    rf"|el asunto|la cosa)\b[^.;:§?]{{0,20}}\b{_IS}\b[^.;:§?]{{0,40}}$"
)
"""`The whole thing is over within §`, under a heading of complaints."""

_ACT: Final = rule(
    rf"\b(?:we|we'll|our \w+|wir|unser\w*|nous|on|notre \w+|\w{{3,}}(?:amos|emos|imos)|\w+ (?:team"
    rf"|manager|supervisor|colleague)|nuestr\w+ \w+)\b[^.;:?]{{0,90}}\b{_CASE}\b",
    rf"\b{_CASE}\b[^.;:?]{{0,40}}\b(?:we|we'll|wir|nous|on|\w{{3,}}(?:amos|emos|imos)|our \w+"
    r"|unser\w* \w+|notre \w+|nuestr\w+ \w+)\b",
)
"""`We … your complaint within §`."""

OTHER_DEED: Final = rule(
    r"\b(?:must|ha(?:s|ve) to|should|shall be made|muss|müssen|sollte|doit|doivent|devra|debe"
    r"|deben|deberá|deberán|tienen? que|reach us|parvenir)\b|\b(?:refund|credit|erstatt|rembours"
    r"|reembols|abon(?:a|o)|replac|ersetz|ersatz|remplac)",
    r"\b(?:acknowledg|answer|repl(?:y|ies)|respon[ds]|confirm|report|forward|pass(?:es|ed)? on"
    r"|receiv|read|review|look|investigat|rais|lodg|submit|notif|log|assign|check|examin|assess"
    r"|contact|call|tell|told|hear|let (?:us|you)|file|written|writ|send|sent\b|ship|deliver"
    r"|collect|pick|arriv|dispatch|appeal|escalat|hand(?:s|ed)? (?:it|them|over)|refer|open(?:ed"
    r"|ing)?\b|start|begin|stud(?:y|ied))",
    r"\b(?:antwort|beantwort|bestätig|meld|gemeld|weiter(?:ge)?leit|weiter\b|erhalt|eingang|eingeg"
    r"|gelesen|prüf|geprüft|schick|send|liefer|abgehol|hol(?:t|en)\b|anzeig|angezeig|mitteil"
    r"|mitzuteil|rüg|ruf|rückruf|erreich|untersuch|geöffnet|eröffn|schau|kümmer|begin|zurück"
    r"|einreich|eingereich|vorbring)",
    r"\b(?:répon|accus|confirm|signal|transm|transf|reçu|recev|lu(?:e|s|es)?\b|examin|étudi|vérifi"
    r"|envo|livr|récup|contact|rappel|form(?:ul|ée)|dépos|introdui|ouv(?:rir|erte)|commenc|inform"
    r"|adress|analys|enquêt|en charge|échang)",
    r"\b(?:respond|respuest|contest|acus|confirm|comunic|notific|reenv|traslad|remit|deriv|recib"
    r"|leíd|revis|estudi|envi|entreg|recog|contact|llam|present|abr(?:ir|e)|interp|inici|informad"
    r"|analiz|investig|formul|avis|cambi|canje)",
)
"""What else is done with complaints, or with goods, than to put an end to them."""

_NOT_SHOPS: Final = rule(
    r"\b(?:court|ombudsman|authority|police|bank|banks|insur\w+|garantiefall\w*|schlichtung\w*"
    r"|gericht|médiateur|tribunal|assur\w+|mediador|juzgado|consumo|seguro|salvo casos?|sauf cas"
    r"|fall(?:s|en)?,|puzzles?|rätsel|hair|skin|haut|peau|piel|der fall(?=\W*$)|no problem|kein "
    r"problem|pas de problème|sin problemas?|ohne probleme?|no issue)\b"
)


AFTER: Final = rule(r"\b(?:ist|sind|steht|liegt|fällt|kommt)\b[^.;:§]{0,30}\bnach $")
"""`Problems are history after §`, as German says it."""


def over(statement: Statement) -> bool:
    """Whether a time is that by which a complaint is over, by what is not said of it."""
    part = statement.part
    if OTHER_DEED.search(part) or _NOT_SHOPS.search(part):
        return False
    if any(map(_ANY_CASE.search, statement.headings[:1])) and _ALL.search(statement.lead):
        return True
    if _STATE.search(statement.lead) or _ACT.search(part):
        return True
    return _WRONG.match(part) is not None


_WRONG: Final = rule(
    r"(?:if|when|should|läuft|geht|wenn|falls|sollte|si|cuando)\b[^.;§]{0,30}\b(?:wrong|schief"
    r"|etwas|cloche|mal|problème|problem|problema|ne va pas)\b[^.;§]*,[^.;]{0,40}\b(?:we|wir|nous"
    r"|on|lo|we'll)\b"
)
