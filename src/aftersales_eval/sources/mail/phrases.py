"""Words by which mail gives away what it is, in English, German, French and Spanish.

All patterns are for text as `plain` makes it: lower case, without accents, wrapped lines joined.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

BEGINNING: Final = 700
"""How many letters of a text are its beginning, where machines say that they are machines."""

_WRAPPED: Final = re.compile(r"(?<!\n)\n(?!\n)")
_SPACES: Final = re.compile(r"[ \t]+")
_SENTENCE: Final = re.compile(r"[^.!?;\n]+[.!?;\n]?")


def plain(text: str) -> str:
    """Text for looking for words: folded, without accents, one line for each paragraph."""
    letters = unicodedata.normalize("NFKD", text.replace("’", "'").casefold())
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return _SPACES.sub(" ", _WRAPPED.sub(" ", bare))


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text, each with what it ends in."""
    for found in _SENTENCE.finditer(text):
        yield found[0].strip()


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


REPLY_PREFIX: Final = re.compile(
    r"\s*(?:re|aw|antw|antwort|sv|vs|ref|rif|odp|rv|res|tr|wg|fwd?|enc)(?:\[\d+\]|\(\d+\))?\s*:\s*",
    re.IGNORECASE,
)
"""What answers and forwards put before a subject."""

TICKET_TAG: Final = re.compile(
    r"\[[^\[\]]{0,30}\d{3,}[^\[\]]{0,10}\]|\(#\d{3,}\)|(?<!\w)#\d{4,}"
    r"|(?<!\w)(?:ticket|case|request|vorgang|anfrage|demande|caso|solicitud)"
    r"[ -]?(?:id|nr\.?|no\.?|number|nummer|n°)?[ :]{0,2}#?\d{3,}",
    re.IGNORECASE,
)
"""How ticket systems number a subject: `[#123]`, `Ticket 4711`."""

NO_REPLY: Final = re.compile(
    r"(?:.*[-_.])?(?:no|do-?not|donot|ne-?pas|nicht)[-_.]?(?:reply|respond|repondre|antworten"
    r"|responder|antwort)(?:[-_.+].*)?|autoresponder|auto-?reply"
)
"""The part before the @ of an address that nobody reads."""

AWAY: Final = re.compile(
    r"(?:\w{1,4}: ?)?(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)"
    r"|out of (?:the )?office"
    r"|(?:\w+ ){0,3}is out of the office|away from (?:the|my) (?:office|desk)|on vacation"
    r"|automatische antwort|abwesenheit|automatische abwesenheit|nicht im (?:buro|hause)"
    r"|reponse automatique|absence du bureau|message d'absence|absent du bureau"
    r"|respuesta automatica|fuera de (?:la )?oficina|ausente de la oficina)"
)
"""How the subject of an answer begins that somebody's absence sent."""

_THING: Final = (
    r"(?:request|message|e-?mail|mail|inquiry|enquiry|query|ticket|question|case|complaint"
    r"|submission|note|support request)"
)
_SACHE: Final = (
    r"(?:anfrage|nachricht|e-?mail|mail|mitteilung|meldung|anliegen|ticket|beschwerde|frage"
    r"|kontaktanfrage|supportanfrage)"
)
_CHOSE: Final = (
    r"(?:demande|message|e-?mail|mail|courriel|requete|ticket|question|reclamation|courrier)"
)
_COSA: Final = (
    r"(?:solicitud|mensaje|consulta|correo|e-?mail|peticion|ticket|caso|reclamacion|incidencia)"
)

RECEIVED: Final = _any(
    rf"\bwe(?: have|'ve)?(?: \w+){{0,2}} received your (?:\w+ ){{0,2}}{_THING}\b",
    rf"\byour (?:\w+ ){{0,2}}{_THING}\b[^.!?\n]{{0,40}} (?:has been|was|is) (?:\w+ )?"
    r"(?:received|created|opened|registered|logged|submitted)\b",
    r"\b(?:ticket|case|request)\b[^.!?\n]{0,40}\d[^.!?\n]{0,20} (?:has been|was) (?:\w+ )?"
    r"(?:created|opened|received|registered|logged)\b",
    r"\b(?:request|message|ticket|e-?mail) received\b|\bthis (?:is to )?confirms? (?:the )?receipt",
    rf"\bhaben (?:ihre?n?|deine?n?|eure?n?) (?:\w+ ){{0,2}}{_SACHE}\b[^.!?\n]{{0,40}} erhalten\b",
    rf"\b(?:ihre?|deine?|eure?) (?:\w+ ){{0,2}}{_SACHE}\b[^.!?\n]{{0,40}} (?:ist|wurde|sind)"
    r"(?: [\w-]+){0,4} (?:eingegangen|erstellt|angelegt|erfasst|registriert|eroffnet|eroeffnet)\b",
    r"\bticket\b[^.!?\n]{0,40} wurde(?: \w+){0,2} (?:erstellt|angelegt|eroffnet|eroeffnet)\b",
    r"\b(?:eingangs|empfangs)best(?:a|ae)tigung\b",
    rf"\bavons(?: bien)? recu votre (?:\w+ )?{_CHOSE}\b|\baccus(?:e de|ons) reception\b",
    rf"\bvotre (?:\w+ )?{_CHOSE}\b[^.!?\n]{{0,40}} (?:a(?: bien)? ete|est)(?: bien)? "
    r"(?:recue?|enregistree?|creee?|cree|ouverte?|prise? en compte)\b",
    rf"\bhemos recibido(?: \w+)? (?:su|tu|vuestr[ao]) (?:\w+ )?{_COSA}\b|\bacuse de recibo\b",
    rf"\b(?:su|tu) (?:\w+ )?{_COSA}\b[^.!?\n]{{0,40}} ha sido "
    r"(?:recibid|cread|registrad|abiert)[oa]\b",
)
"""Something arrived, and that is what is said of it."""

PROMISED: Final = _any(
    r"\b(?:will|'ll|shall|aim to|endeavou?r to|try to)\b[^.!?\n]{0,60}"
    r"\b(?:get back to you|respond|reply|answer|be in touch|contact you|come back to you)\b",
    r"\bwithin \d+ (?:\w+ ){0,2}(?:hours|days)\b",
    r"\b(?:schnellstm(?:o|oe)glich|so (?:schnell|bald) wie m(?:o|oe)glich|baldm(?:o|oe)glichst"
    r"|umgehend|in k(?:u|ue)rze)\b",
    r"\bwerden (?:uns|ihre?|deine?)\b[^.!?\n]{0,80}\b(?:melden|bearbeiten|beantworten)\b",
    r"\binnerhalb (?:von )?\d+ ",
    r"\bdans les (?:plus brefs|meilleurs) delais\b|\breviendrons vers vous\b",
    r"\bsous \d+ ?(?:h|jours)",
    r"\bpondremos en contacto\b|\bresponderemos\b|\b(?:lo antes posible|a la mayor brevedad)\b",
)
"""Somebody is going to answer, later."""

SAYS_AUTOMATIC: Final = _any(
    r"\bthis is an? (?:\w+ )?(?:automated|automatic|auto-?generated|automatically generated)\b",
    r"\bthis (?:e-?mail|mail|message|reply|response) (?:was|is|has been)(?: \w+)? "
    r"(?:automatically|automated|auto-?generated|(?:sent|generated|created) automatically)\b",
    r"\bdies ist eine automati|\bdiese[sr]? (?:e-?mail|nachricht|mail|antwort)[^.!?\n]{0,20}"
    r"\b(?:wurde|wird|ist) automatisch\b",
    r"\bautomatisch (?:generierte|erstellte|erzeugte|versandte|versendete) (?:e-?mail|nachricht"
    r"|antwort|mail)\b",
    r"\bceci est une? (?:message|e-?mail|mail|reponse|courriel) automatique\b",
    r"\b(?:message|reponse|mail|courriel) (?:a ete |est )?(?:generee?|envoyee?) automatiquement\b",
    r"\beste? (?:es un )?(?:mensaje|correo|e-?mail)(?: \w+){0,3} automatic",
    r"\besta (?:es una )?respuesta (?:es )?automatica\b",
)
"""The message itself says that a machine wrote it."""

DO_NOT_REPLY: Final = _any(
    r"\b(?:do not|don't) (?:reply|respond)(?: \w+)? to this\b",
    r"\bantworten sie (?:bitte )?nicht (?:\w+ )?auf diese\b|\bbitte nicht (?:\w+ ){0,4}antworten\b",
    r"\bnicht auf diese (?:e-?mail|nachricht|mail) (?:zu )?antworten\b",
    r"\b(?:ne (?:pas|veuillez pas)|veuillez ne pas) repondre\b",
    r"\bno (?:responda|respondas|conteste|contestes|responder|contestar) a este\b",
)
"""Answers go nowhere."""

CASE_CLOSED: Final = _any(
    r"\b(?:ticket|case|request|issue|conversation|inquiry|enquiry)\b[^.!?\n]{0,50}"
    r"\b(?:has been|has now been|was|is now) (?:\w+ ){0,3}['\"]?(?:re)?solved\b",
    r"\b(?:ticket|case|request|issue|conversation|inquiry|enquiry)\b[^.!?\n]{0,50}"
    r"\b(?:has been|has now been|was|is now) (?:\w+ ){0,3}['\"]?closed\b",
    rf"\b{_SACHE}\b[^.!?\n]{{0,50}}\b(?:wurde|ist|gilt|haben wir)\b[^.!?\n]{{0,30}}"
    r"\b(?:geschlossen|gelost|geloest|abgeschlossen|erledigt)\b",
    rf"\b(?:{_CHOSE}|dossier|cas)\b[^.!?\n]{{0,50}}\b(?:a|est)\b(?: \w+){{0,3}} "
    r"(?:resolue?|cloturee?|close|fermee?)\b",
    rf"\b{_COSA}\b[^.!?\n]{{0,50}}\b(?:ha sido|esta|se ha|fue)\b(?: \w+){{0,3}} "
    r"(?:resuelt[oa]|cerrad[oa]|solucionad[oa])\b",
)
"""A case is over, says whoever keeps it."""

SHOPPER_SATISFIED: Final = _any(
    r"\b(?:that|this|it|which)(?: has| just| really)? "
    r"(?:solved|fixed|resolved) (?:it|the|my|that)\b",
    r"\b(?:problem|issue|matter|case|question) (?:(?:is|has been|was|now|all) )*"
    r"(?:solved|resolved|fixed|sorted|settled)\b",
    r"\b(?:everything|it|all)(?: now)? works? (?:now|again|fine|perfectly)\b|\ball sorted\b",
    r"\b(?:it|everything) (?:is|'s) working (?:now|again|fine)\b",
    r"\bit's working (?:now|again|fine)\b",
    r"\b(?:hat|haben) sich (?:\w+ ){0,2}(?:erledigt|geklart|geklaert)\b",
    r"\b(?:problem|sache|angelegenheit|anliegen|frage) (?:\w+ ){0,2}"
    r"(?:gelost|geloest|behoben|geklart|geklaert|erledigt)\b",
    r"\b(?:funktioniert|geht|lauft|laeuft) (?:jetzt|nun|wieder)\b",
    r"\b(?:probleme|souci|question|affaire) (?:est |a ete )?(?:bien )?(?:resolue?|reglee?|regle)\b",
    r"\bc'est (?:\w+ )?(?:regle|resolu)\b",
    r"\b(?:ca|tout|cela) (?:re)?(?:marche|fonctionne) (?:maintenant|a nouveau|bien|desormais)\b",
    r"\b(?:problema|asunto|tema|incidencia|caso) (?:ya )?(?:esta |ha sido |queda |quedo )?"
    r"(?:resuelt[oa]|solucionad[oa]|arreglad[oa])\b",
    r"\b(?:esta|queda|quedo) (?:todo )?(?:resuelto|solucionado|arreglado)\b",
    r"\b(?:ya|ahora) funciona\b",
)
"""The shopper says that it is settled."""

_DOUBT: Final = _any(
    r"\b(?:not|never|no|nobody|cannot|nothing|until|if|unless|once|when|whether|before|after|hope"
    r"|hoped|hoping|thought|should|would|could|please|want|will|nearly|almost|partly)\b|n't\b",
    r"\b(?:nicht|nie|niemand|kein\w*|noch|wenn|falls|sobald|bis|ob|hoffe\w*|soll\w*|bitte|wird"
    r"|werden|fast|teilweise)\b",
    r"\b(?:pas|jamais|aucun\w*|si|quand|lorsque|jusqu\w*|espere\w*|sera|presque)\b",
    r"\b(?:nunca|sin|aun|todavia|cuando|hasta|espero|sera|casi)\b",
)
"""Words that turn a sentence about a solution into a wish, a condition or its contrary."""

_NOT_CLOSED: Final = _any(
    r"\b(?:if|once|when|until|unless|whether|before|will|wenn|falls|sobald|bis|wird|si|lorsque"
    r"|quand|sera|cuando|hasta|una vez)\b",
    r"\b(?:not|never|nicht|noch) (?:\w+ ){0,2}(?:(?:re)?solved|closed|geschlossen|gelost|geloest"
    r"|abgeschlossen|erledigt)\b",
    r"\bn'(?:a|est) pas\b|\bno (?:ha sido|esta|se ha)\b",
)
_NAMED: Final = re.compile(r"[\"“„«][^\"“”„«»\n]{0,200}[\"”“»]")

THANKS: Final = re.compile(
    r"(?:(?:hi|hello|dear|hallo|liebe\w?|bonjour|hola|guten tag)\b[^.!?\n]{0,40}[,!.\n]\s*)?"
    r"(?:ok|okay|great|perfect|super|wunderbar|parfait|perfecto|genial|prima)?[,.! ]*"
    r"(?:many |viele[nr]? |herzlichen |besten |muchas |un grand |vielen )?"
    r"(?:thanks|thank you|danke|dank|merci|gracias)\b"
)
"""How a message begins that thanks."""

ASKS: Final = _any(
    r"\?",
    r"\b(?:but|still|please|however|when|yet|not|waiting)\b|n't\b",
    r"\b(?:aber|jedoch|bitte|noch|nicht|wann|warte|trotzdem)\b",
    r"\b(?:mais|encore|toujours|pas|quand|attends|merci de)\b",
    r"\b(?:pero|todavia|aun|favor|cuando|espero|sigo)\b",
)
"""What a mere thank-you does not have."""


def said(pattern: re.Pattern[str], text: str) -> str:
    """What of a plain text a pattern finds, empty when nothing."""
    found = pattern.search(text)
    return found[0].strip() if found else ""


def settled(text: str) -> str:
    """The shopper's words that it is settled, in a sentence that does not ask, wish or deny."""
    return _stated(SHOPPER_SATISFIED, text, _DOUBT)


def closed(text: str) -> str:
    """The words that a case is closed, where it is; what stands in quotes is its subject."""
    return _stated(CASE_CLOSED, _NAMED.sub(" ", text), _NOT_CLOSED)


def _stated(pattern: re.Pattern[str], text: str, doubt: re.Pattern[str]) -> str:
    for sentence in sentences(text):
        found = pattern.search(sentence)
        if found and not sentence.endswith("?") and not doubt.search(sentence):
            return found[0].strip()
    return ""


def reply_subject(subject: str) -> tuple[str, bool]:
    """A subject without prefixes of answers and ticket tags, folded; and whether it had a prefix.

    Linear: each prefix is cut off once.
    """
    at, found = 0, False
    text = TICKET_TAG.sub(" ", subject[:500])
    while match := REPLY_PREFIX.match(text, at):
        at, found = match.end(), True
    return " ".join(text[at:].casefold().split()).strip(" -:[]()"), found
