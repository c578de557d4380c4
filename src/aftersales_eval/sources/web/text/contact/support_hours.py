"""For how many hours of a week somebody answers: by phone, in a chat, or just at the service."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Conditions, Passage
from aftersales_eval.sources.web.text.contact.hours_for_members import (
    IN_STORE,
    OTHERS,
    for_members,
    without_matter,
)
from aftersales_eval.sources.web.text.contact.opening_times import (
    SPELT_TIMES,
    Week,
    figures,
    hours_per_week,
    pieces,
    week,
)
from aftersales_eval.sources.web.text.contact.words import ELSEWHERE
from aftersales_eval.sources.web.text.folding import fold, rule
from aftersales_eval.sources.web.text.sayings import (
    LONGEST_SENTENCE,
    Saying,
    holds,
    sayings,
    unreal,
)

METRIC: Final = "support_hours"

_CHANNELS: Final = {
    "phone": rule(
        r"\b(?:phone|telephone|phones?|call(?: us)?|calls|hotlines?|helplines?|phone lines?|lines"
        r"|(?:the|our) line|dial|ring us|tel)\b",
        r"\b\w*(?:hotline|telefon\w*)\b|\b(?:anruf\w*|rufen sie|ruf uns|servicenummer|leitungen)\b",
        r"\b(?:téléphon\w+|tél|appel\w*|numéro vert|lignes?)\b",
        r"\b(?:teléfonos?|telefónic\w+|llám\w+|llam\w+|línea)\b",
    ),
    "chat": rule(r"\b(?:live-?)?t?chat\w*\b(?<!chatbot)|\bclavard\w+"),
    "messaging": rule(
        r"\b(?:whats ?app|sms|telegram|messenger)\b|\btext (?:us|our)\b|\bus a text\b|\bby text\b"
    ),
    "social": rule(
        r"\b(?:facebook(?! messenger)|instagram|social media|redes sociales|réseaux sociaux)\b"
    ),
    "email": rule(r"\b(?:e-?mails?|mails?|courriels?|correos?(?: electrónicos?)?)\b"),
}
_SERVICE: Final = rule(
    r"\b(?:customer (?:services?|care|support)|support(?: team| hours| desk| staff)?|help ?desk"
    r"|service (?:team|cent(?:re|er)|hours|desk)|advis[eo]rs?|(?:our|support|service) agents?"
    r"|after-?sales|you can (?:reach|contact) us|reach us|contact us|we are (?:here|there) for you"
    r"|we're (?:here|there) for you|(?:team|staff|crew) (?:is|are) (?:\w+ )?(?:here|there|on "
    r"hand)\b|(?:here|happy|available) to (?:help|answer|assist)|contact cent(?:re|er)|answers? "
    r"(?:your|all|any) (?:questions|calls|queries)|at your service|help (?:lines?|by)|(?:we|team) "
    r"(?:can be|are|is) (?:reached|contacted|reachable|contactable))\b",
    r"kundenservice|kundendienst|kundenbetreuung|kundensupport|\bsupport\w*|\bservice-?(?:team"
    r"|zeiten|center|zeit)|\bservicezeiten|\bberater\w*|\berreich\w*|\bsind wir für (?:sie|dich"
    r"|euch) da|\b(?:wir sind|team ist)\b[^;]{0,80}\bfür (?:sie|dich|euch) da|\bansprechpartner\w*"
    r"|\bberatung\b",
    r"\bservice (?:à la clientèle|clients?|après-vente|consommateurs?)|\bs\.?a\.?v\b|\bassistance\b"
    r"|\bconseillers?\b|\bconseillères?\b|\bjoign\w+|\brelation clients?|\bvous répond\w*|\bà"
    r" votre (?:écoute|disposition|service)\b|\bnous joindre\b|\bnous contacter\b|\bsupport\b",
    r"\batención al cliente|\bservicio (?:de atención|al cliente|posventa|de ayuda|de asistencia)"
    r"|\bsoporte\b|\basesores\b|\batendemos\b|\batiend\w+|\basistencia\b|\b(?:le|te|les) (?:atend"
    r"|ayud|respond)\w+|\bhorario de (?:atención|ayuda|contacto)|\bcontact(?:e|a|ar)\b"
    r"|\bposventa\b|\bpara (?:ayud|atend|asesor|resolver|responder)\w*|\bcentral telefónica\b",
)
_VOID: Final = rule(
    r"\b(?:recruit\w*|vacanc\w+|we are (?:looking for|hiring)|job|full-time|part-time|nous "
    r"recherchons|recrut\w+|poste|temps plein|wir suchen|stellen\w*|vollzeit|teilzeit|buscamos"
    r"|vacante|jornada|trabaja con nosotros|nous rejoindre|our (?:web ?)?site|(?:notre|le) site"
    r"|(?:nuestra|la) web|unsere (?:web)?seite|online-?shop|fitting|slots?|créneaux?|franjas?"
    r"|zeitfenster)\b",
    r"\b(?:chat ?bots?|bots?|virtual assistant|automat\w+|voice ?mail|voice (?:service|menu"
    r"|system)|answering machine|recorded|self-?service|help cent(?:re|er)|faqs?|knowledge base"
    r"|e-?learning|order(?:s|ing)? (?:online|around|at any)|shop(?:ping)? (?:online|around|24)"
    r"|online shop(?:ping)? is|web ?site is|emergenc\w+|lost (?:or stolen )?cards?|report (?:a "
    r")?(?:lost|stolen|theft)|warehouse|depot|deliver\w*|courier|parking|car ?park|events?"
    r"|rentals?|hire|museum|caf[eé]|restaurant|press|careers?|investors?|collect\w*|pick-?up|click"
    r"|locker|course|workshop|lunch|kitchen|tours?|exhibition|school|flash sale|sale runs|offer "
    r"(?:runs|is valid)|valid)\b",
    r"\b(?:chat-?bots?|bots?|automat\w*|sprach(?:dienst|computer|menü|assistent\w*|ansage)"
    r"|anrufbeantworter|bandansage|mailbox|faq|hilfebereich|hilfe-?center|online-?shop"
    r"|bestell(?:en|ung|ungen|hotline)|not(?:dienst|ruf|fall)\w*|karten?(?:sperr|verlust)\w*"
    r"|sperr\w*|lager\w*|lieferung\w*|liefer\w*|zustell\w*|zusteller|park\w*|veranstaltung\w*"
    r"|verleih\w*|miet\w*|abhol\w*|paketstation|pressestelle|presse|bewerb\w*|werkstatt|kurs\w*"
    r"|café|führung\w*|virtuelle\w*|selbstbedienung)\b",
    r"\b(?:chat-?bots?|bots?|robot|automatique\w*|automatisé\w*|répondeur|serveur vocal|messagerie"
    r" vocale|faq|centre d'aide|urgences?|perte|opposition|entrepôt|dépôt|livr\w+|coursier|parking"
    r"|stationnement|événements?|locations?|retrait|points? relais|presse|recrutement|atelier"
    r"|cours|visites?|restaurant|commande[rz]? en ligne|virtuel\w*|boutique en ligne est)\b",
    r"\b(?:chat-?bots?|bots?|automátic\w+|automatizad\w+|contestador|buzón de voz|grabación|faq"
    r"|centro de ayuda|emergencias?|urgencias?|pérdida|robo|almacén|entregas?|repart\w+"
    r"|mensajer\w+|aparcamiento|parking|eventos?|alquiler\w*|recogidas?|prensa|empleo|taller\w*"
    r"|cursos?|visitas|restaurante|virtual|tienda (?:online|en línea) est\w+)\b",
)  # fmt: skip
_STORE: Final = rule(
    r"\b(?:stores?|shops?|showrooms?|branch(?:es)?|outlet|flagship|opening hours|open to the "
    r"public|boutiques?|counter)\b",
    r"\b(?:filialen?|läden|laden\w*|geschäft(?:e|en|s)?|showroom|markt|märkte|ausstellung\w*"
    r"|verkaufsräume|öffnungszeiten|kaufhaus)\b",
    r"\b(?:magasins?|boutiques?|points? de vente|showroom|horaires d'ouverture|agences?)\b",
    r"\b(?:tiendas?|establecimientos?|sucursal\w*|horario (?:comercial|de apertura)|showroom)\b",
)
_HOLIDAY_EXCEPTION: Final = rule(
    r"[,(]? ?\b(?:except|excluding|excl?\.?|exkl\.?|exklusive|excluyendo|hormis|not|closed|outside"
    r"|außer|ausgenommen|ausgenommen an|nicht an|sauf|hors|excepto|salvo|menos"
    r"|excluidos)\b[^,;()]{0,30}?\b(?:(?:public|bank|national|legal) holidays?|holidays?"
    r"|(?:gesetzlichen? )?feiertag\w*|jours fériés|fériés|(?:días )?festivos)\b\)?"
)
_HOLIDAY: Final = rule(
    r"\b(?:(?:public|bank|national) holidays?|holidays?|christmas\w*|new year\w*|easter|boxing day"
    r"|black friday|feiertag\w*|weihnacht\w*|heiligabend|silvester|neujahr|ostern|jours? fériés?"
    r"|noël|nouvel an|pâques|festivos?|navidad|nochebuena|nochevieja|semana santa|december"
    r"|dezember|décembre|diciembre|august|août|agosto|july|juli|juillet|julio)\b"
)
_DIGIT: Final = re.compile(r"\d")
_WORDED: Final = (
    "clock", "rund um", "noche", "nacht", "nuit", "zeit", "heure", "hora", "night", "noon", "midi",
)  # fmt: skip
_TIMED: Final = re.compile(
    r"\d ?(?:[ap]\.? ?m\b|uhr|heures? (?:a|et) \d|horas (?:a|y) (?:las )?\d|h\b|h\d|[:.]\d\d\b)"
    r"|\b(?:between|zwischen|entre(?: las)?) \d|\b\d{1,2} ?(?:-|to|bis|a|till|until|hasta) "
    r"?\d{1,2}\b|\b24 ?(?:/|h|hours|stunden|heures|horas|x)|clock|rund um|noon|midnight|midday"
    r"|mittag|minuit|mediod|medianoche|t(?:ag|acht) (?:und|oder)|[yt] (?:and|or) (?:day|night)"
    r"|jour et nuit|nuit et jour|[yo] (?:de )?noche|\d in the (?:morn|after|even)|\d (?:de la "
    r"(?:man|tar|no)|du (?:matin|soir)|morgens|abends)|\b[01]\d{3} ?- ?[12]\d{3}\b|tageszeit"
    r"|toute heure|cualquier hora"
)
"""What every line has that says hours of a day."""
_LEAD: Final = 300
"""Letters of a line that leads in to a schedule, at most."""

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
    in_store: bool = False
    members: str = ""
    own: bool = True

    def claims(self) -> Iterator[Claim]:
        """What the lines come to, for each channel that they name."""
        total = hours_per_week(self.hours)
        if not self.valid or not self.first or not total:
            return
        for channel in self.channels or ("",):
            found: Conditions = ((Condition.CHANNEL, channel),) if channel else ()
            if self.in_store and not channel:
                found = ((Condition.PLACE, "in-store"),)
            if self.members:
                found = ((Condition.MEMBERS, self.members), *found)
            yield self.first.claim(METRIC, total, conditions=found, place=self.place)

    def goes_on(self, before: _Block, said: Saying, found: Week) -> bool:
        """Whether it only adds days to the block before, or says whose those hours are."""
        if not self.valid or before.first is None:
            return False
        if not before.own:
            return before.first.passage is said.passage
        alike = (before.channels, before.valid, before.in_store, before.members)
        return alike == (self.channels, True, self.in_store, self.members) and not (
            before.hours.keys() & found.keys()
        )


def read_support_hours(passages: Sequence[Passage]) -> Iterator[Claim]:
    """`support_hours`: the hours of a week in which people answer, by channel where that is said.

    Lines that follow each other under the same headings make one schedule.
    """
    seen: set[tuple[float, Conditions]] = set()
    for _, group in groupby(passages, key=lambda passage: passage.headings):
        block = list(group)
        timed = [_timed(fold(passage.text).text) for passage in block]
        if any(timed):
            lines = (
                passage
                for passage, here, after in zip(block, timed, [*timed[1:], False], strict=True)
                if here or (after and len(passage.text) <= _LEAD)
            )
            for claim in _of_block(lines):
                if (key := (claim.value, claim.conditions)) not in seen:
                    seen.add(key)
                    yield claim


def _timed(text: str) -> bool:
    """Whether a folded text may say hours of a day."""
    if not _DIGIT.search(text) and not holds(text, _WORDED):
        return _spelt(text)
    return _TIMED.search(text) is not None or _spelt(text)


_DAY_STEMS: Final = (
    "day", "tag", "mittwoch", "week", "daily", "lundi", "mardi", "mercredi", "jeudi", "vendredi",
    "samedi", "dimanche", "jours", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado",
    "domingo", "dias", "diario", "taeglich",
)  # fmt: skip


def _spelt(text: str) -> bool:
    return holds(text, _DAY_STEMS) and SPELT_TIMES.search(text) is not None


def _of_block(passages: Iterable[Passage]) -> Iterator[Claim]:
    current: _Block | None = None
    lines = list(_whole(sayings(tuple(passages))))
    timed = [_timed(said.text) for said in lines]
    for said, here, after in zip(lines, timed, [*timed, False][1:], strict=True):
        if not here and not after:
            continue
        for start, part in _parts(said.text):
            current = current or _Block(
                _channels(said.heading),
                _under_service(said.topic) and not _for_others(said, part),
                own=False,
            )
            found = week(pieces(_regular(figures(part)))) if _timed(part) else {}
            own = _subject(part)
            if own is not None or (not found and len(part) > _BARE):
                valid = bool(own) and not unreal(part) and not _for_others(said, part)
                told = () if "@" in part and not found else _channels(part)
                block = _Block(
                    told or (_channels(said.heading) if valid else ()),
                    valid,
                    in_store=_STORE.search(_OPENING.sub(" ", part)) is not None,
                    members=for_members(part),
                )
                if found and block.goes_on(current, said, found):
                    block.hours, block.first = current.hours, current.first
                    block.place = current.place
                else:
                    yield from current.claims()
                current = block
            elif len(part) > _BARE and not current.valid:
                continue
            if found:
                current.first = current.first or said
                current.place = current.place or start
                for day, spans in found.items():
                    current.hours.setdefault(day, set()).update(spans)
    if current:
        yield from current.claims()


_HALF_DAY: Final = re.compile(r"\d ?[ap]\. ?m\.$")
_ZONE: Final = re.compile(r"\(?(?:eastern|pacific|central|mountain|[ecmp][sd]?t|gmt|bst|cet|uk)\b")
_DAY_CUT: Final = re.compile(
    r"\b(?:mon|tues?|wed|thurs?|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mie"
    r"|jue|vie|sab)\.$"
)


def _whole(found: Iterable[Saying]) -> Iterator[Saying]:
    """Sentences that state something, put together where `Fr.` looked like the end of one."""
    waiting: Saying | None = None
    for said in found:
        if said.asks or said.answer:
            continue
        if waiting and waiting.passage is said.passage:
            text = said.source.text[waiting.start : said.end][:LONGEST_SENTENCE]
            whole = replace(said, text=text, start=waiting.start)
        else:
            whole = said
            if waiting:
                yield waiting
        after = whole.source.text[whole.end :].lstrip()
        zoned = _HALF_DAY.search(whole.text) and _ZONE.match(after)
        waiting = whole if zoned or _DAY_CUT.search(whole.text) else None
        if not waiting:
            yield whole
    if waiting:
        yield waiting


def _for_others(said: Saying, part: str) -> bool:
    """Whether hours are those of a contact for others than shoppers, such as applicants."""
    return OTHERS.search(part) is not None or ELSEWHERE.search(said.heading) is not None


def _under_service(topic: str) -> bool:
    """Whether the innermost headings say that what follows is about help by people."""
    inner = topic.rpartition(" / ")[2]
    own = _subject(inner)
    if own is None and _CONTACT.search(inner):
        return True
    if own is None and inner != topic:
        return bool(_subject(topic.rpartition(" / ")[0].rpartition(" / ")[2]))
    return bool(own)


def _subject(text: str) -> bool | None:
    """True where a text is about help by people, False where about else, None where it is open."""
    text = _AFTERWARDS.sub("", text)
    if _VOID.search(text) and _VOID.search(without_matter(text)):
        return False
    helped = _SERVICE.search(text) is not None or bool(_channels(text))
    if _STORE.search(text) and not helped:
        return False
    if IN_STORE.search(text):
        return False
    return True if helped else None


_AFTERWARDS: Final = rule(
    r"[,-] ?(?:danach|sonst|ausserhalb|außerhalb|after that|afterwards|outside|otherwise|après"
    r"|ensuite|en dehors|después|fuera de)\b.*"
)
"""What happens at other times."""
_OPENING: Final = rule(
    r"\bopening hours\b|\böffnungszeiten\b|\bhoraires d'ouverture\b|\bhorario de apertura\b"
    r"|\bhorario comercial\b|\S*@\S+"
)
_CONTACT: Final = rule(
    r"^(?:contact(?: us| details| information)?|get in touch|talk to us|reach us|help(?: (?:and"
    r"|&) contact)?|need help\??|how to (?:contact|reach) us)$",
    r"^(?:kontakt(?:daten|möglichkeiten)?|so erreichen sie uns|so erreichst du uns|hilfe(?: (?:und"
    r"|&) kontakt)?)$",
    r"^(?:contacts?|contactez-nous|nous joindre|nous contacter|aide(?: (?:et|&) contact)?|nos "
    r"horaires|besoin d'aide ?\??)$",
    r"^(?:contactos?|contáct[ae]nos|contactanos|contacta con nosotros|ayuda|ayuda y contacto)$",
)
"""Headings of nothing but how to get hold of a shop."""


_NUMBER: Final = re.compile(
    r"(?<!\d)(?:(?:\+\d{1,3}|0\d{1,4})(?:[ /()-]{0,2}\d{2,}){2,}|[689]\d\d(?: \d{3}){2}(?! ?\d)"
    r"|[89]\d\d(?: \d\d){3}(?! ?\d)|\(?\b[2-9]\d\d(?:\) |-| )\d{3}-\d{4}|1[- ]8\d\d[ -]\d{3}-\d{4})"
)


def _channels(text: str) -> tuple[str, ...]:
    """The channels that a text names; a number to call stands for the phone where none is."""
    text = _AFTERWARDS.sub("", text)
    named = tuple(name for name, pattern in _CHANNELS.items() if pattern.search(text))
    if named == ("email",) and _NUMBER.search(text):
        return "phone", "email"
    return named or (("phone",) if _NUMBER.search(text) else ())


def _regular(text: str) -> str:
    """A text without what it says of holidays."""
    kept = _HOLIDAY_EXCEPTION.sub(" ", text)
    if not _HOLIDAY.search(kept):
        return kept
    return " , ".join(part for part in kept.split(", ") if not _HOLIDAY.search(part))


_ANSWERED: Final = rule(
    r"\b(?:antwort\w*|beantwort\w*|repl(?:y|ies|ied)|answer\w*|respon[ds]\w*|répon\w+|contest\w+"
    r"|respuesta)\b"
)
"""That it is only said how soon somebody writes back."""

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
        if not _channels(before):
            continue
        if not week(pieces(text[place:])):
            cut = max((found.start() for found in _BREAK.finditer(before)), default=-1)
            if cut > 0 and _ANSWERED.search(text, start + cut):
                yield start, text[start : start + cut]
                return
            continue
        cut = max((found.start() for found in _BREAK.finditer(before)), default=-1)
        if cut > 0:
            yield start, text[start : start + cut]
            start += cut
    yield start, text[start:]
