"""For how many hours of a week somebody answers: by phone, in a chat, or just at the service."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Conditions, Passage
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.opening_times import Week, hours_per_week, pieces, week
from aftersales_eval.sources.web.text.sayings import Saying, sayings, unreal

METRIC: Final = "support_hours"

_CHANNELS: Final = {
    "phone": rule(
        r"\b(?:phone|telephone|phones?|call(?: us)?|calls|hotlines?|helplines?|phone lines?|lines"
        r"|ring us|tel)\b",
        r"\b\w*(?:hotline|telefon\w*)\b|\b(?:anruf\w*|rufen sie|ruf uns|servicenummer)\b",
        r"\b(?:téléphon\w+|tél|appel\w*|numéro vert|ligne)\b",
        r"\b(?:teléfonos?|telefónic\w+|llám\w+|llam\w+|línea)\b",
    ),
    "chat": rule(r"\b(?:live-?)?t?chat\w*\b(?<!chatbot)"),
    "messaging": rule(r"\b(?:whats ?app|sms|telegram|messenger)\b"),
    "social": rule(
        r"\b(?:facebook(?! messenger)|instagram|social media|redes sociales|réseaux sociaux)\b"
    ),
    "email": rule(r"\b(?:e-?mails?|courriels?|correo(?: electrónico)?)\b"),
}
_SERVICE: Final = rule(
    r"\b(?:customer (?:services?|care|support)|support(?: team| hours| desk| staff)?|help ?desk"
    r"|service (?:team|cent(?:re|er)|hours|desk)"
    r"|advis[eo]rs?|(?:our|support|service) agents?|after-?sales|you can (?:reach|contact) us"
    r"|reach us|contact us|we are (?:here|there) for you"
    r"|we're (?:here|there) for you|here to help|answers? your (?:questions|calls))\b",
    r"kundenservice|kundendienst|kundenbetreuung|kundensupport|\bsupport\w*|\bservice-?(?:team"
    r"|zeiten|center|zeit)|\bservicezeiten|\bberater\w*"
    r"|\berreich\w*|\bsind wir für (?:sie|dich) da|\bwir sind\b[^;]{0,80}\bfür (?:sie|dich) da"
    r"|\bberatung\b",
    r"\bservice (?:clients?|après-vente|consommateurs?)|\bs\.?a\.?v\b|\bassistance\b"
    r"|\bconseillers?\b|\bconseillères?\b|\bjoign\w+|\brelation clients?"
    r"|\bvous répond\w*|\bà votre (?:écoute|disposition|service)\b|\bnous joindre\b|\bnous"
    r" contacter\b|\bsupport\b",
    r"\batención al cliente|\bservicio (?:de atención|al cliente|posventa|de ayuda|de asistencia)"
    r"|\bsoporte\b|\basesores\b|\batendemos\b|\batiend\w+|\basistencia\b"
    r"|\b(?:le|te|les) (?:atend|ayud|respond)\w+|\bhorario de (?:atención|ayuda|contacto)"
    r"|\bcontact(?:e|a|ar)\b|\bposventa\b",
)
_VOID: Final = rule(
    r"\b(?:chat ?bots?|bots?|virtual assistant|automat\w+|voice ?mail|voice (?:service|menu"
    r"|system)|answering machine|recorded|self-?service|help cent(?:re|er)"
    r"|faqs?|knowledge base|e-?learning|order(?:s|ing)? (?:online|around|at any)|shop(?:ping)?"
    r" (?:online|around|24)|online shop(?:ping)? is|web ?site is|emergenc\w+"
    r"|lost (?:or stolen )?cards?|report (?:a )?(?:lost|stolen|theft)|warehouse|depot|deliver\w*"
    r"|courier|parking|car ?park|events?|rentals?|hire|museum|caf[eé]|restaurant"
    r"|press|careers?|investors?|collect\w*|pick-?up|click|locker|course|workshop|lunch|kitchen"
    r"|tours?|exhibition|school|flash sale|sale runs|offer (?:runs|is valid)|valid)\b",
    r"\b(?:chat-?bots?|bots?|automat\w*|sprach(?:dienst|computer|menü|assistent\w*|ansage)"
    r"|anrufbeantworter|bandansage|mailbox|faq|hilfebereich|hilfe-?center|online-?shop"
    r"|bestell(?:en|ung|ungen|hotline)|not(?:dienst|ruf|fall)\w*|karten?(?:sperr|verlust)\w*"
    r"|sperr\w*|lager\w*|lieferung\w*|liefer\w*|zustell\w*|zusteller|park\w*|veranstaltung\w*"
    r"|verleih\w*|miet\w*|abhol\w*|paketstation|pressestelle|presse|bewerb\w*|werkstatt|kurs\w*"
    r"|café|führung\w*|virtuelle\w*|selbstbedienung)\b",
    r"\b(?:chat-?bots?|bots?|robot|automatique\w*|automatisé\w*|répondeur|serveur vocal|messagerie"
    r" vocale|faq|centre d'aide|urgences?|perte|opposition|entrepôt|dépôt|livr\w+|coursier"
    r"|parking|stationnement|événements?|locations?|retrait|points? relais|presse|recrutement"
    r"|atelier|cours|visites?|restaurant|commande[rz]? en ligne|virtuel\w*|boutique en ligne est)\b",
    r"\b(?:chat-?bots?|bots?|automátic\w+|automatizad\w+|contestador|buzón de voz|grabación|faq"
    r"|centro de ayuda|emergencias?|urgencias?|pérdida|robo|almacén|entregas?|repart\w+|mensajer\w+"
    r"|aparcamiento|parking|eventos?|alquiler\w*|recogidas?|prensa|empleo|taller\w*|cursos?"
    r"|visitas|restaurante|virtual|tienda (?:online|en línea) est\w+)\b",
)  # fmt: skip
_STORE: Final = rule(
    r"\b(?:stores?|shops?|showrooms?|branch(?:es)?|outlet|flagship|opening hours|open to the"
    r" public|boutiques?|counter)\b",
    r"\b(?:filialen?|läden|laden\w*|geschäft(?:e|en|s)?|showroom|markt|märkte|ausstellung\w*"
    r"|verkaufsräume|öffnungszeiten|kaufhaus)\b",
    r"\b(?:magasins?|boutiques?|points? de vente|showroom|horaires d'ouverture|agences?)\b",
    r"\b(?:tiendas?|establecimientos?|sucursal\w*|horario (?:comercial|de apertura)|showroom)\b",
)
_HOLIDAY_EXCEPTION: Final = rule(
    r"[,(]? ?\b(?:except|excluding|not|closed|outside|außer|ausgenommen|ausgenommen an|nicht an"
    r"|sauf|hors|excepto|salvo|menos|excluidos)\b[^,;()]{0,30}?"
    r"\b(?:(?:public|bank|national|legal) holidays?|holidays?|(?:gesetzlichen? )?feiertag\w*|jours"
    r" fériés|fériés|(?:días )?festivos)\b\)?"
)
_HOLIDAY: Final = rule(
    r"\b(?:(?:public|bank|national) holidays?|holidays?|christmas\w*|new year\w*|easter|boxing day"
    r"|black friday|feiertag\w*|weihnacht\w*|heiligabend|silvester|neujahr|ostern"
    r"|jours? fériés?|noël|nouvel an|pâques|festivos?|navidad|nochebuena|nochevieja|semana santa"
    r"|december|dezember|décembre|diciembre|august|août|agosto|july|juli|juillet|julio)\b"
)
_DIGIT: Final = re.compile(r"\d|clock|rund um die|nuit|noche|nacht|night")
_BARE: Final = 110
"""Letters of a line that is nothing but days and times, at most."""


@dataclass(slots=True)
class _Block:
    """The lines of one schedule: what they are about, their days, and the first of them."""

    channels: tuple[str, ...] = ()
    valid: bool = False
    hours: Week = field(default_factory=dict)
    first: Saying | None = None
    place: int = 0

    def claims(self) -> Iterator[Claim]:
        """What the lines come to, for each channel that they name."""
        total = hours_per_week(self.hours)
        if not self.valid or not self.first or not total:
            return
        for channel in self.channels or ("",):
            found: Conditions = ((Condition.CHANNEL, channel),) if channel else ()
            yield self.first.claim(METRIC, total, conditions=found, place=self.place)


def read_support_hours(passages: Sequence[Passage]) -> Iterator[Claim]:
    """`support_hours`: the hours of a week in which people answer, by channel where that is said.

    Lines that follow each other under the same headings make one schedule.
    """
    for _, group in groupby(passages, key=lambda passage: passage.headings):
        block = list(group)
        if any(_DIGIT.search(passage.text.lower()) for passage in block):
            yield from _of_block(block)


def _of_block(passages: Sequence[Passage]) -> Iterator[Claim]:
    current: _Block | None = None
    for said in sayings(passages):
        if said.asks or said.answer:
            continue
        for start, part in _parts(said.text):
            current = current or _Block(_channels(said.heading), _under_service(said.topic))
            found = week(pieces(_regular(part)))
            own = _subject(part)
            if own is not None or (not found and len(part) > _BARE):
                yield from current.claims()
                valid = bool(own) and not unreal(part)
                current = _Block(
                    _channels(part) or (_channels(said.heading) if valid else ()), valid
                )
            elif len(part) > _BARE and not current.valid:
                continue
            if found:
                current.first = current.first or said
                current.place = current.place or start
                for day, spans in found.items():
                    current.hours.setdefault(day, set()).update(spans)
    if current:
        yield from current.claims()


def _under_service(topic: str) -> bool:
    """Whether the innermost headings say that what follows is about help by people."""
    inner = topic.rpartition(" / ")[2]
    own = _subject(inner)
    if own is None and inner != topic:
        return bool(_subject(topic.rpartition(" / ")[0].rpartition(" / ")[2]))
    return bool(own)


def _subject(text: str) -> bool | None:
    """True where a text is about help by people, False where about else, None where it is open."""
    if _VOID.search(text):
        return False
    helped = _SERVICE.search(text) is not None or bool(_channels(text))
    if _STORE.search(text) and not helped:
        return False
    if _IN_STORE.search(text):
        return False
    return True if helped else None


_IN_STORE: Final = rule(
    r"\b(?:in (?:our|the|all|every) (?:\w+ )?(?:stores?|shops?|branch\w*)|(?:our|the) (?:\w+"
    r" )?(?:stores?|shops?|branch\w*) (?:is|are|opens?)|store (?:opening )?hours)\b",
    r"\bin unser\w* (?:\w+ )?(?:filiale\w*|laden|geschäft\w*|läden)|\bunsere? (?:filiale\w*|laden"
    r"|läden|geschäft\w*) (?:ist|sind|hat|haben)\b|\bladenöffnungszeiten",
    r"\b(?:nos|notre|le|les|dans (?:nos|notre)) (?:magasins?|boutiques?)\b",
    r"\b(?:nuestras?|la|las|en (?:nuestras?)) tiendas?\b(?! (?:online|en línea))",
)


def _channels(text: str) -> tuple[str, ...]:
    return tuple(name for name, pattern in _CHANNELS.items() if pattern.search(text))


def _regular(text: str) -> str:
    """A text without what it says of holidays."""
    kept = _HOLIDAY_EXCEPTION.sub(" ", text)
    if not _HOLIDAY.search(kept):
        return kept
    return " , ".join(part for part in kept.split(", ") if not _HOLIDAY.search(part))


_BREAK: Final = re.compile(r", (?:and )?| and | und | et | y |\. | - |; | / ")


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """A sentence, cut where times for one channel are followed by another channel with its own."""
    named = sorted(
        (found.start(), name)
        for name, pattern in _CHANNELS.items()
        for found in pattern.finditer(text)
    )
    start = 0
    for place, name in named:
        before = text[start:place]
        if name in _channels(before) or not pieces(before) or not week(pieces(before)):
            continue
        if not week(pieces(text[place:])) or not _channels(before):
            continue
        cut = max((found.start() for found in _BREAK.finditer(before)), default=-1)
        if cut > 0:
            yield start, text[start : start + cut]
            start += cut
    yield start, text[start:]
