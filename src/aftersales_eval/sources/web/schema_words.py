"""Words of schema.org's free texts: countries, languages, durations, and what a page quotes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final

from aftersales_eval.model.claim import Condition, Conditions
from aftersales_eval.model.quantity import DAY, HOUR, LONGEST, MINUTE, MONTH, YEAR
from aftersales_eval.sources.web.nodes import Node, Number, Value, last_word

_LONGEST_QUOTE: Final = 400

_COUNTRIES: Final = {
    "AT": "austria österreich autriche aut", "AU": "australia aus",
    "BE": "belgium belgique belgien belgië bel",
    "CA": "canada can", "CH": "switzerland schweiz suisse svizzera che", "CN": "china chn",
    "CZ": "czechia cze", "DE": "germany deutschland allemagne alemania deu ger",
    "DK": "denmark danmark dänemark dnk", "ES": "spain españa spanien espagne esp",
    "FI": "finland suomi fin", "FR": "france frankreich francia fra",
    "GB": "uk gbr england britain", "GR": "greece grc", "HU": "hungary hun",
    "IE": "ireland irland irlande irl", "IN": "india ind", "IT": "italy italia italien italie ita",
    "JP": "japan jpn", "LU": "luxembourg luxemburg lux", "MX": "mexico méxico mex",
    "NL": "netherlands nederland niederlande nld", "NO": "norway norge nor",
    "NZ": "nzl", "PL": "poland polska polen pol", "PT": "portugal prt",
    "SE": "sweden sverige schweden swe", "US": "usa",
}  # fmt: skip
_COUNTRY_OF: Final = {
    **{word: code for code, words in _COUNTRIES.items() for word in words.split()},
    "united states": "US", "united states of america": "US", "u.s.": "US",
    "vereinigte staaten": "US",
    "united kingdom": "GB", "great britain": "GB", "new zealand": "NZ", "états-unis": "US",
    "vereinigtes königreich": "GB", "royaume-uni": "GB", "czech republic": "CZ",
}  # fmt: skip

_LANGUAGES: Final = {
    "ar": "arabic العربية", "bg": "bulgarian", "ca": "catalan català", "cs": "czech čeština",
    "da": "danish dansk", "de": "german deutsch allemand alemán deu ger",
    "el": "greek ελληνικά", "en": "english englisch anglais inglés eng", "et": "estonian",
    "es": "spanish español spanisch espagnol castellano spa", "fi": "finnish suomi",
    "fr": "french français französisch francés fra fre", "he": "hebrew", "hi": "hindi",
    "hr": "croatian", "hu": "hungarian magyar", "it": "italian italiano italienisch italien ita",
    "ja": "japanese 日本語", "ko": "korean 한국어", "lt": "lithuanian", "lv": "latvian",
    "nb": "bokmål", "nl": "dutch nederlands niederländisch néerlandais nld",
    "no": "norwegian norsk", "pl": "polish polski polnisch", "ro": "romanian română",
    "pt": "portuguese português portugiesisch portugais", "ru": "russian русский russisch russe",
    "sk": "slovak", "sl": "slovenian slovene", "sv": "swedish svenska", "th": "thai",
    "tr": "turkish türkçe türkisch", "uk": "ukrainian", "vi": "vietnamese",
    "zh": "chinese mandarin 中文",
}  # fmt: skip
_LANGUAGE_OF: Final = {word: code for code, words in _LANGUAGES.items() for word in words.split()}

_ISO: Final = re.compile(
    r"P(?:(\d{1,6}(?:[.,]\d{1,3})?)Y)?(?:(\d{1,6}(?:[.,]\d{1,3})?)M)?"
    r"(?:(\d{1,6}(?:[.,]\d{1,3})?)W)?(?:(\d{1,6}(?:[.,]\d{1,3})?)D)?"
    r"(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:\d{1,6}S)?)?",
    re.ASCII,
)
_ISO_UNITS: Final = (YEAR, MONTH, 7 * DAY, DAY, HOUR, MINUTE)
_AMOUNT: Final = re.compile(r"(\d{1,6}(?:[.,]\d{1,3})?)[\s-]*([^\W\d_]+)\.?(?:\(s\))?")
_UNITS: Final = {
    MINUTE: "min mins minute minutes minuten minutos",
    HOUR: "hur h hour hours stunde stunden heure heures hora horas",
    DAY: "day d days tag tage tagen jour jours día días dia dias",
    7 * DAY: "wee wk week weeks woche wochen semaine semaines semana semanas",
    MONTH: "mon month months mo monat monate monaten mois mes meses",
    YEAR: "ann a year years yr yrs y jahr jahre jahren an ans année années año años",
}  # fmt: skip
_SECONDS_IN: Final = {word: unit for unit, words in _UNITS.items() for word in words.split()}


def country(text: str) -> str:
    """The ISO 3166 code of a country, of two letters; empty where it is not known."""
    word = last_word(text)
    if re.fullmatch("[A-Za-z]{2}", word):
        code = word.upper()
        return "GB" if code == "UK" else code
    return _COUNTRY_OF.get(text.strip().lower(), "")


def language(text: str) -> str:
    """The ISO 639-1 code of a language by its code or name; empty where it is not known."""
    words = re.split(r"[-_\s(,/]", text.strip().lower())
    code = words[0]
    if len(code) == 2 and code in _LANGUAGES:
        return code
    return next((_LANGUAGE_OF[word] for word in words if word in _LANGUAGE_OF), "")


def duration(text: str, unit: str = "") -> float | None:
    """Seconds in `P30D`, `30 days` or, with a unit given in words or as a code, `30`; else None."""
    plain = text.strip()
    iso = _ISO.fullmatch(plain.upper())
    if iso is not None and any(iso.groups()):
        parts = zip(iso.groups(), _ISO_UNITS, strict=True)
        seconds = sum(float((part or "0").replace(",", ".")) * one for part, one in parts)
    else:
        found = _AMOUNT.fullmatch(f"{plain} {unit}".strip().lower())
        if found is None or found[2] not in _SECONDS_IN:
            return None
        seconds = float(found[1].replace(",", ".")) * _SECONDS_IN[found[2]]
    return seconds if 0 <= seconds <= LONGEST else None


def quoted(name: str, values: Iterable[Value]) -> str:
    """A property and its values as the page writes them: `merchantReturnDays: "30"`."""
    shown: list[str] = []
    length = 0
    for value in values:  # there may be thousands, and they are quoted with each claim
        shown.append(_shown(value))
        length += len(shown[-1])
        if length > _LONGEST_QUOTE:
            break
    return shortened(f"{name}: {', '.join(shown)}")


def shortened(quote: str) -> str:
    """A quote of at most 400 characters."""
    return quote if len(quote) <= _LONGEST_QUOTE else f"{quote[: _LONGEST_QUOTE - 1]}…"


def _shown(value: Value) -> str:
    if isinstance(value, Number):
        return value
    if isinstance(value, str):
        return f'"{value}"'
    said = (
        f"{name}: {_shown(one)}"
        for name, values in value.properties.items()
        for one in values
        if isinstance(one, str)
    )
    return ", ".join(islice(said, 6)) or f'"{value.identity}"'


def said(node: Node, *names: str) -> str:
    """A quote of all values of some properties of a node."""
    parts = [quoted(name, node.properties[name]) for name in names if name in node.properties]
    return shortened("; ".join(parts))


def in_order(given: Iterable[tuple[Condition, str]]) -> Conditions:
    """Conditions in their order, each once."""
    found = dict(given)
    return tuple((condition, found[condition]) for condition in Condition if condition in found)
