"""Which pages of a shop say something about its after-sales service, by address and link words.

Words are those of English, German, French and Spanish shops; nothing here says what a page
promises, only that it may.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import unquote, urlsplit

from aftersales_eval.sources.web.text.folding import fold, rule


class Topic(StrEnum):
    """What a page is about, those that say most about after-sales service first."""

    RETURNS = "returns"
    WARRANTY = "warranty"
    CONTACT = "contact"
    HELP = "help"
    REPAIR = "repair"
    ACCESSIBILITY = "accessibility"
    TERMS = "terms"
    INSTALLATION = "installation"
    TRAINING = "training"


@dataclass(frozen=True, slots=True)
class Mattering:
    """A page that may matter: what for, and how much (1 to 130; more is sooner)."""

    topic: Topic
    points: int


_WORTH: Final = {topic: 100 - 8 * number for number, topic in enumerate(Topic)}
_SAID_TWICE: Final = 20
_OVERVIEW: Final = 10
_DEEPER: Final = 3
_LONGEST_TEXT: Final = 120


def _words(*patterns: str) -> re.Pattern[str]:
    """Patterns as the languages spell them, each for the beginning of a word."""
    return rule(rf"\b(?:{'|'.join(patterns)})")


_ABOUT: Final = {
    Topic.RETURNS: _words(
        r"returns?\b(?! to (?:top|home|shop))|returning|refunds?\b|exchanges?\b|withdrawal",
        r"money[ -]?back|cancel(?:lation|ling) (?:policy|rights?)|right of cancel",
        r"rück(?:gabe|send|versand|erstattung|zahlung|nahme)|retoure|umtausch|widerruf|erstattung",
        r"retours?\b|retourner|rembours|échange|rétractation",
        r"devoluci|devolver|reembolso|cambios\b|desistimiento",
    ),
    Topic.WARRANTY: _words(
        r"warrant(?:y|ies)|guarantees?\b|protection plan|extended care",
        r"garantie|gewährleistung|herstellergarantie|mängelhaftung|garantias?\b",
    ),
    Topic.CONTACT: _words(
        r"contact\b|get in touch|call us|live chat|customer (?:service|care)",
        r"kontakt|kundenservice|kundendienst|kundenbetreuung|impressum|ansprechpartner",
        r"contactez|nous contacter|service client|nous joindre|mentions légales",
        r"contacto\b|contactar|contáctanos|atención al cliente|servicio al cliente|aviso legal",
    ),
    Topic.HELP: _words(
        r"help\b|faqs?\b|support\b|questions\b|(?<!of )service\b|after[ -]?sales",
        r"hilfe|häufige fragen|fragen und antworten",
        r"aide\b|centre d'aide|questions fréquentes|foire aux questions|sav\b|après[ -]vente",
        r"ayuda\b|preguntas frecuentes|soporte\b|post?venta",
    ),
    Topic.REPAIR: _words(
        r"repairs?\b|repairing|servicing|spare[ -]?parts|service cent(?:er|re)",
        r"reparatur|ersatzteil|werkstatt",
        r"réparations?\b|réparer|réparabilité|pièces détachées|atelier\b",
        r"reparación|reparar|repuestos|recambios|servicio técnico",
    ),
    Topic.ACCESSIBILITY: _words(
        r"accessibility|accessible\b|disability|barrierefrei|leichte sprache|gebärden",
        r"accessibilité|handicap|malentendant|accesibilidad|discapacidad",
        r"opening (?:hours|times)|öffnungszeiten|servicezeiten|horaires|horarios?\b",
    ),
    Topic.TERMS: _words(
        r"terms\b|conditions of (?:sale|use)|legal notice|(?:shop|store|our) polic|policies\b",
        r"agb\b|geschäftsbedingungen|kundeninformation|verbraucherinfo",
        r"cgv\b|cgu\b|conditions générales|conditions de vente|condiciones|términos",
    ),
    Topic.INSTALLATION: _words(
        r"installation|install(?:ing)?\b|set[ -]?up\b|assembly|fitting\b(?! room)|fitters?\b",
        r"aufbau|montage|anschluss|einbau|inbetriebnahme|mise en service",
        r"instalación|montaje|puesta en marcha",
    ),
    Topic.TRAINING: _words(
        r"training|tutorials?\b|manuals?\b|user guides?|how[ -]to\b|workshops?\b|instructions?\b",
        r"anleitung|bedienungsanleitung|schulung|handbuch",
        r"notices? d'|mode d'emploi|formation\b|manuales|tutoriales|formación|instrucciones",
    ),
}

_ELSEWHERE: Final = frozenset(
    fold(
        "products product produkt produkte produits produit producto productos p dp item items"
        " collections collection category categories kategorie kategorien categorie categoria"
        " blog blogs news newsroom magazine magazin press presse prensa media journal stories"
        " careers career jobs karriere stellenangebote carrieres emploi recrutement empleo trabaja"
        " investors investor investoren cart basket warenkorb panier carrito checkout kasse"
        " login signin account konto compte cuenta wishlist merkliste search suche recherche buscar"
        " privacy datenschutz confidentialite privacidad cookies cookie affiliate partnerprogramm"
        " reviews bewertungen avis gift-cards gutscheine wp-content wp-json cdn assets static"
    ).text.split()
)
"""Sections of shops where no page matters, whatever it is called."""

_BESIDE: Final = _words(
    r"privacy|data protection|datenschutz|confidentialité|données personnelles|privacidad",
    r"protección de datos|cookies?\b|careers?\b|jobs?\b|karriere|emplois?\b|recrutement|empleo",
    r"press(?:e|room)?\b|prensa|investor|investisseur|inversor|blog\b|newsletter|gift ?cards?",
    r"gutschein|geschenkkarte|cartes? cadeau|tarjetas? regalo|affiliate|sitemap|log ?in|sign ?in",
    r"anmelden|connexion|warenkorb|merkliste|wish ?list",
)
_NO_PAGE: Final = re.compile(
    r"\.(?:jpe?g|png|gif|webp|svg|ico|css|js|json|pdf|docx?|xlsx?|zip|gz|mp[34]|webm|woff2?|xml)$"
)
_JOINTS: Final = re.compile(r"[-_+./\s]+|(?<=[a-z])(?=[A-Z])")
_HELPS: Final = frozenset({"help", "support", "service", "hilfe", "aide", "ayuda", "soporte"})


def mattering(address: str, text: str = "") -> Mattering | None:
    """What a page may say about after-sales service; None where it is about something else.

    `text` is what stands on a link to it.
    """
    parts = urlsplit(address)
    raw = [part for part in unquote(parts.path).split("/") if part]
    sections = [fold(part).text for part in raw]
    if not _ELSEWHERE.isdisjoint(sections) or (raw and _NO_PAGE.search(sections[-1])):
        return None
    named = [fold(_JOINTS.sub(" ", part)).text for part in raw]
    last, above = (named[-1], " / ".join(named[:-1])) if named else ("", "")
    shown = fold(text[:_LONGEST_TEXT]).text
    topic = _topic(last) or _topic(shown)
    if topic is None and (_BESIDE.search(last) or _BESIDE.search(shown)):
        return None
    topic = topic or _topic(above)
    if topic is None:
        helps = (parts.hostname or "").partition(".")[0] in _HELPS
        return Mattering(Topic.HELP, 1) if helps else None
    points = _WORTH[topic] - _DEEPER * len(named)
    points += _SAID_TWICE if _ABOUT[topic].search(last) and _ABOUT[topic].search(shown) else 0
    points += _OVERVIEW if len(named) == 1 else 0
    if not (_ABOUT[topic].search(last) or _ABOUT[topic].search(shown)):
        points //= 2  # it only stands below a page that is about it
    return Mattering(topic, max(points, 1))


def _topic(text: str) -> Topic | None:
    """The topic of most worth that a folded text is about; help is with whatever else it names."""
    found = [topic for topic in Topic if _ABOUT[topic].search(text)] if text else []
    return next((topic for topic in found if topic is not Topic.HELP), next(iter(found), None))
