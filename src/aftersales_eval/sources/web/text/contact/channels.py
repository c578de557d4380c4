"""By which channels a shop can be reached for help."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from aftersales_eval.model.claim import Claim, Passage
from aftersales_eval.sources.web.text.contact.channel_stems import CALLED, SHOPS, STEMS_OF
from aftersales_eval.sources.web.text.contact.channel_words import CHANNELS, Channel
from aftersales_eval.sources.web.text.contact.ways import (
    AID,
    ANSWERED,
    ASKED_THERE,
    COME,
    INFO_DESK,
    SENT,
    SHOP,
    STAFF,
    TAKEN_BACK,
    WAYS,
    WE,
)
from aftersales_eval.sources.web.text.contact.words import (
    DENIED,
    ELSEWHERE,
    HELP,
    HELP_HEADING,
    NO_VALUE,
    NUMBER,
    OF_ANOTHER,
    REACH,
)
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.sayings import Saying, clauses, holds, sayings, unreal

CONTACT_HEADING: Final = rule(
    r"\b(?:contact (?:us|details|options)|contact$|get in touch|how (?:to|can i|do i) (?:contact"
    r"|reach)|talk to us|reach us)|\bkontakt(?:möglichkeiten|daten|wege)?$|\bso erreich|\bwie "
    r"erreiche|nous (?:contacter|joindre)|comment (?:nous )?(?:contacter|joindre)|^contact$"
    r"|contacto$|\bcómo (?:contactar|hablar|puedo contactar)|contact(?:a|e|ar) con|contáctanos"
    r"|contáctenos"
)
"""Headings under which whatever channel is named is one to be used."""

PHONE_HEADING: Final = rule(
    r"\b(?:(?:by |tele|our )?phone(?: lines?| hours| support)?|hotline|helpline|call us|telefon\w*"
    r"|\w+hotline|(?:par )?téléphone|línea (?:nacional|gratuita|directa)|ligne directe|call "
    r"?cent(?:re|er)|llám[ae]nos|appelez-nous|rufen sie uns an|ruf uns an|central telefónica"
    r"|(?:servicio|atención) telefónic[ao]|give us a call|(?:por )?teléfonos?)$"
)

METRIC: Final = "channels_offered"

_STEMS: Final = tuple(dict.fromkeys(stem for stems in STEMS_OF.values() for stem in stems))


def read_channels(passages: Sequence[Passage]) -> Iterator[Claim]:
    """`channels_offered`: one claim for each channel that a sentence offers for help."""
    seen: set[str] = set()
    for said in sayings(passages, _STEMS):
        if (said.asks and not _ASKED.match(said.text)) or said.answer or len(seen) == len(CHANNELS):
            continue
        for element, place in _channels(said, [name for name in CHANNELS if name not in seen]):
            seen.add(element)
            yield said.claim(METRIC, 1.0, element=element, place=place)


_ASKED: Final = rule(
    r"(?:sie haben|du hast|ihr habt|haben sie|hast du|you(?:'ve| have)|have you|(?:vous|tu) "
    r"(?:nous )?(?:avez|as)|avez-vous|[¿ ]*(?:ya )?(?:nos )?(?:has|ha"
    r"|habéis))\b[^?]{0,80}\b(?:\w*schickt|\w*sendet|\w*schrieben|\w*füllt|kontaktiert|sent"
    r"|submitted|filled|written|e-?mailed|called|contacted|messaged|envoyé|écrit|rempli|contacté"
    r"|appelé|enviado|escrito|rellenado|contactado|llamado)\b"
)
"""A question to those who have turned to a shop, which says that they could."""


def _channels(said: Saying, wanted: Iterable[str]) -> Iterator[tuple[str, int]]:
    elements = [
        name
        for name in wanted
        if holds(said.text, STEMS_OF[name]) or (name == "phone" and NUMBER.search(said.text))
    ]
    if not elements:
        return
    found = [(name, at) for name in elements if (at := _named(said, name)) is not None]
    case = _CASE.match(said.text)
    if not found or unreal(said.text[case.end() % len(said.text) :] if case else said.text):
        return
    if any(ELSEWHERE.search(text) for text in (said.text, said.heading, said.question)):
        return
    yield from found


def _named(said: Saying, element: str) -> int | None:
    """Where in a sentence a channel is offered for help, None where it is not."""
    channel = CHANNELS[element]
    if element == "web-form" and channel.void.search(said.heading):
        return None
    if element == "phone" and _under_phone(said) and not OF_ANOTHER.search(said.text):
        number = NUMBER.search(said.text) or _HOURS.search(said.text)
        if number and not channel.void.search(said.text) and not _denied(said.text, number):
            return number.start()
    if element == "in-store":
        if (at := _staff_of_shop(said)) is not None:
            return at
        if not holds(said.text, SHOPS):
            return None
    row = _labelled(channel, said.text) if said.text.count(" | ") > 1 else None
    if row and not channel.void.search(said.text) and not _denied(said.text, row):
        return row.start()
    for start, clause in clauses(said.text):
        if element == "social":
            clause = _MESSENGER.sub(_blank, clause)  # noqa: PLW2901
        if found := _in_clause(said, element, clause):
            return start + found.start()
    return None


def _in_clause(said: Saying, element: str, clause: str) -> re.Match[str] | None:
    """What offers a channel in a clause that speaks of nothing which makes it none."""
    channel = CHANNELS[element]
    clause = _NO_ROBOTS.sub(_blank, clause)
    answered = ANSWERED.get(element)
    if answered and (found := answered.search(clause)) and not _denied(clause, found):
        return found
    found = channel.direct.search(clause)
    if found and element == "phone" and _messaged(clause, found, 20):
        found = None
    found = found or _labelled(channel, clause) or _way(element, clause) or _given(element, clause)
    if not found:
        found = channel.named.search(clause)
        if not found or not _for_help(said, clause, found):
            return None
    told = clause[: end.start()] if (end := _OURS.search(clause, found.end())) else clause
    if element == "phone" and _of_figures(clause, found):
        return None
    case = _CASE.match(told)
    if case and case.end() <= found.start():
        told = told[case.end() :]
    if OF_ANOTHER.search(clause):
        return None
    if not _to_us(clause, found) and (channel.void.search(told) or SENT.search(clause)):
        return None
    return None if _denied(clause, found) else found


def _to_us(clause: str, found: re.Match[str]) -> bool:
    """Whether a shopper is told to turn to the shop by the very mail or call that is found."""
    before = re.split(r"[,;:]", clause[max(0, found.start() - 50) : found.start()])[-1]
    return _TO_US.search(before) is not None


_TO_US: Final = rule(
    r"\b(?:contact|reach|tell|notify|inform|message|write to) us (?:directly )?$",
    r"\b(?:kontaktier\w* (?:sie )?uns|(?:wend|meld)\w* (?:sie sich|dich) (?:bitte )?(?:an|bei) uns"
    r"|mit uns)(?: bitte)? $",
    r"\b(?:(?:contact|prévenez|écriv|inform|avert)ez-nous|nous (?:contacter|écrire|joindre"
    r"|prévenir|informer)) $",
    r"\b(?:contáct[ae]\w*nos|contactarnos|contacto con nosotros|comuníque(?:se|te) con nosotros) $",
)

_NO_ROBOTS: Final = rule(
    r"\b(?:no|not|never|pas de|kein\w*|sin|statt|instead of|nicht)(?: an?| des| einem?| un)? "
    r"(?:chat)?(?:bots?|robots?|roboter|menu|menü|automat\w*|centralita|switchboard)\b"
)
"""What shoppers do not have to talk to."""

_OURS: Final = rule(
    r"(?:,| -| and| und| et| y) (?:then )?(?:we|we'll|wir|nous|on (?:vous|te|s'en)|te|le) "
    r"(?=\w)(?!(?:are|sind|sommes|aid|help|reach|call)\w*)"
)
"""Where a clause goes on to what the shop does then."""


def _way(element: str, clause: str) -> re.Match[str] | None:
    """A channel that is named together with what makes it one to be used."""
    if element == "in-store":
        return _in_shop(clause)
    if element == "phone" and not (holds(clause, CALLED) or NUMBER.search(clause)):
        return None
    ways = WAYS.get(element)
    found = ways.search(clause) if ways else None
    if found and element == "phone" and _messaged(clause, found, 45):
        return None
    return found


def _given(element: str, clause: str) -> re.Match[str] | None:
    """A number or an address that stands in a clause, whatever is said around it."""
    if element == "email":
        return _ADDRESS.search(clause) if "@" in clause else None
    found = NUMBER.search(clause) if element == "phone" else None
    if found is None or _messaged(clause, found, 45):
        return None
    if not any(letter.isalpha() for letter in clause):
        return None  # whose number it is, the press's or the shop's, is said nowhere
    if _TIMES_AROUND.match(clause, found.end()):
        return None
    return None if clause[found.start() - 1 : found.start()] in (".", ":", ",") else found


_TIMES_AROUND: Final = re.compile(r":| ?(?:uhr|h\b|[ap]\.?m\b)")


def _of_figures(clause: str, found: re.Match[str]) -> bool:
    """Whether the number that is found is one of an order, a model or a company."""
    number = NUMBER.search(clause, max(0, found.start() - 1))
    if number is None or number.start() > found.end():
        return False
    return _OF_FIGURES.search(clause, 0, number.start()) is not None


_OF_FIGURES: Final = rule(
    r"\b(?:(?:order|item|customer|account|part|company) (?:number|no|code)|(?:bestell|auftrags"
    r"|kunden|konto|teile|sendungs|paket|liefer|vorgangs|rechnungs|vertrags)-?(?:nummer|nr)"
    r"|(?:numéro|número|n°) (?:de |du )?(?:commande|client|suivi|pedido|cliente|seguimiento)"
    r"|serial|model|article|registration|registered|reference|tracking|serien\w*|modell\w*"
    r"|artikel\w*|handelsregister|hrb|série|modèle|référence|rcs|serie|modelo|referencia|tomo"
    r"|registro|réf|ref|(?:company|article|artikel)[ -]?\w*|ean|isbn|gtin|weee)\b[^;,]{0,30}$"
)
"""What other numbers are of."""


def _messaged(clause: str, found: re.Match[str], reach: int) -> bool:
    """Whether what is found is a number for messages, such as that behind `WhatsApp:`."""
    before = clause[max(0, found.start() - reach) : found.start()]
    return _NO_CALL.search(_OR.split(before + found[0])[-1]) is not None


_OR: Final = re.compile(r" (?:or|and|oder|und|ou|et|o|y) ")


def _in_shop(clause: str) -> re.Match[str] | None:
    """Where a clause names a shop close to help and to its staff, or to coming there."""
    if asked := ASKED_THERE.search(clause):
        return asked
    if desk := INFO_DESK.search(clause):
        return None if TAKEN_BACK.search(clause) else desk
    clause = _SITE.sub(_blank, clause)
    for shop in SHOP.finditer(clause):
        near = clause[max(0, shop.start() - _NEAR_SHOP) : shop.end() + _NEAR_SHOP]
        if AID.search(near) and (
            STAFF.search(near)
            or ((COME.search(near) or WE.search(near)) and not TAKEN_BACK.search(clause))
        ):
            return shop
    return None


_ADDRESS: Final = re.compile(r"[^\s:(]+@[\w-]+\.\w+")
_SITE: Final = re.compile(rf"{_ADDRESS.pattern}|\S+\.[a-z]{{2,}}\b")
_NEAR_SHOP: Final = 90
"""Letters between a shop and who helps in it, at most."""

_MESSENGER: Final = rule(
    r"\bfacebook[ -]messenger\b|\bmessenger (?:de|von|by) facebook\b|\bmessagerie (?:messenger "
    r")?de facebook\b"
)
"""A way to send messages, which is no page of a network."""

_STAFF: Final = rule(
    r"\b(?:staff|team|colleagues|mitarbeiter\w*|personal|équipe|conseill\w+|vendeu\w+|equipo"
    r"|dependient\w+|asesor\w+)\b[^;]{0,80}?\b(?:advi[sc]e|(?<!best )help|answer|on hand|berät"
    r"|beraten|hilft|helfen|unterstütz\w*|conseill\w+|renseign\w+|aid\w+|asesor\w+|ayud\w+"
    r"|aconsej\w+)\b"
)
_SHOP_OPEN: Final = rule(
    r"\bour (?:\w+ ){0,2}(?:shop|store|showroom|branch)\b[^.;]{0,40}\bopen\b",
    r"\bunser\w* (?:\w+ )?(?:laden|geschäft|showroom|filiale)\b[^.;]{0,60}\b(?:geöffnet|offen)\b",
    r"\bnotre (?:\w+ )?(?:boutique|magasin|showroom)\b[^.;]{0,40}\bouvert",
    r"\bnuestra (?:\w+ )?tienda\b[^.;]{0,40}\b(?:abre|abiert)",
)


def _staff_of_shop(said: Saying) -> int | None:
    """Where staff are said to help, right behind the hours of their shop."""
    found = _STAFF.search(said.text)
    if not found or _denied(said.text, found):
        return None
    there = SHOP.search(said.heading) or _SHOP_OPEN.search(said.passage_text, 0, said.start)
    return found.start() if there else None


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _labelled(channel: Channel, clause: str) -> re.Match[str] | None:
    """The name of a channel in a label before a colon, with numbers, hours or an address behind."""
    label = _LABEL.match(clause)
    if not label or not _REACHED.search(clause, label.end()):
        return None
    found = channel.named.search(clause)
    return found if found and found.end() <= label.end() else None


def _under_phone(said: Saying) -> bool:
    """Whether a line can hold nothing but a number to call, or hours for calls."""
    if PHONE_HEADING.search(said.heading):
        return True
    number = NUMBER.search(said.text)
    if number and number.start() == 0 and said.question and HELP.search(said.question):
        return True
    return (
        number is not None
        and len(said.text) <= _SHORT
        and CONTACT_HEADING.search(said.heading) is not None
        and not _NO_CALL.search(said.text)
    )


def _for_help(said: Saying, clause: str, found: re.Match[str]) -> bool:
    """Whether a channel is named as one by which help is had."""
    case = _CASE.match(clause)
    end = case.end() if case and found.end() < case.end() else len(clause)
    before = clause[max(0, found.start() - 100) : found.start()]
    near = f"{before} - {clause[found.end() : min(end, found.end() + 70)]}"
    if len(said.text) <= _LISTED and CONTACT_HEADING.search(said.heading):
        return True
    return REACH.search(near) is not None or (
        end == len(clause)
        and _is_label(said, found)
        and (HELP_HEADING.search(said.topic) is not None or HELP.search(clause) is not None)
    )


def _is_label(said: Saying, found: re.Match[str]) -> bool:
    """Whether a channel is named in a short line such as `Phone: 0123 456` under a help heading."""
    return len(said.text) <= _SHORT and (
        NUMBER.search(said.text) is not None or "@" in said.text or found.start() <= _NEAR
    )


_LABEL: Final = rule(
    r"(?:(?:our|by|per|par|por|via|unser|notre|nuestro) )?(?:(?:live-?)?t?chat|clavardage"
    r"|(?:tele)?phone|customer (?:care|services?|support)|call|tel|telefon|téléphone|tél|teléfono"
    r"|hotline|helpline|e-?mails?|mails?|courriels?|correos?(?: electrónicos?)?|whats ?app"
    r"|telegram)\b[^:|;.@\d]{0,50}(?: ?\([^)]{0,40}\) ?)?[:|]"
)
"""Channels at the start of a line, such as `Phone and live chat:`."""
_REACHED: Final = rule(
    r"\d ?(?:uhr|h\b|[ap]\.?m\b|[:.]\d\d)|\d ?- ?\d|\b24\b|@|(?:\+|\b0|\()\d[\d /-]{5}|\baround "
    r"the clock|\brund um die uhr|\b(?:mo|lun|l)[a-z.]*[ -]+(?:fr|ven|vie|v)\b|\bmon\w*[ -]+(?:to "
    r")?fri"
)
_SHORT: Final = 120
_NEAR: Final = 25
_LISTED: Final = 160
_NO_CALL: Final = re.compile(
    r"\b(?:whats ?app|wasap|guasap|sms|telegram|signal|threema|viber|text us|fax|telefax|vat|ust"
    r"|iban|siret|nif|cif)\b"
)
_HOURS: Final = re.compile(r"\d ?(?:uhr|h\b|[ap]\.?m\b|[:.]\d\d)|\d ?- ?\d")


_CASE: Final = rule(
    r"[\"'(]*(?:(?:and|but|und|et|y|so) )?(?:if|when|should|once|in case|wenn|falls|sollte\w*"
    r"|sofern|si|s'il|lorsque|quand|en cas|cuando|en caso)\b[^;,]{3,110}(?:,|$)|(?:konnte|kann"
    r"|können|kommen|kommst|haben|hast|hat|ist|sind|war|hilft|finden|findest|passt|funktioniert"
    r"|klappt|reicht|erreichen|should)\w*\b[^;,?]{3,110},|(?:haven't|not|noch nicht|kein\w*"
    r"|nichts?|pas|toujours pas|no) [^;,?]{3,60}\?"
)
"""A case at the beginning of a sentence; what it denies is no channel."""


def _denied(clause: str, found: re.Match[str]) -> bool:
    """Whether the words around a channel say that it is not there."""
    start = max(0, found.start() - 60)
    case = _CASE.match(clause)
    if case:
        start = max(start, min(case.end(), found.start()))
    before, after = clause[start : found.end()], clause[found.end() : found.end() + 60]
    if "@" in found[0] or NUMBER.search(found[0]):
        before, after = re.split(r"[,:;(?]", before)[-1], re.split(r"[,:;)]", after)[0]
    if ours := _OURS.search(after):
        after = after[: ours.start()]
    near = f"{_LACKING.sub(' ', before)}{_LACKING.sub(' ', after)}"
    return DENIED.search(near) is not None or NO_VALUE.match(clause, found.end()) is not None


_LACKING: Final = rule(
    r"\b(?:if|when|wenn|falls|sollte|si|cuando|lorsque|quand) [^,;:.]*",
    r"\b(?:without|ohne|sans|sin) \w+|\bno (?:mayor|más|more)\b|\bnicht (?:sofort|gleich)\b"
    r"|\bnicht mehr als\b|\bpas plus\b",
)
"""What is not needed, or how long it is at most, behind a channel."""
