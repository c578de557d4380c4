"""Times that are counted with ordinals: `by the 40th day`, `bis zum 20. Tag`, `le premier mois`."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.durations.number_words import english, german
from aftersales_eval.sources.web.text.folding import rule, words

_SPANISH: Final = (
    "tercer=3 cuarto=4 quinto=5 sexto=6"
    " septimo=7 octavo=8 noveno=9 decimo=10 decimocuarto=14 decimoquinto=15 vigesimo=20"
    " vigesimoprimero=21 trigesimo=30 cuadragesimo=40 sexagesimo=60 nonagesimo=90 centesimo=100"
)
_FRENCH: Final = (
    "troisieme=3 quatrieme=4 cinquieme=5 sixieme=6"
    " septieme=7 huitieme=8 dixieme=10 quatorzieme=14 quinzieme=15 vingtieme=20"
    " vingt-et-unieme=21 vingt-huitieme=28 trentieme=30 quarantieme=40 quarante-cinquieme=45"
    " soixantieme=60 quatre-vingt-dixieme=90 centieme=100"
)


def _english(number: int) -> str:
    odd = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
           "nine": "ninth", "twelve": "twelfth"}  # fmt: skip
    *tens, last = english(number).split("-")
    plain = last[:-1] + "ie" if last.endswith("y") else last
    return "-".join([*tens, odd.get(last, f"{plain}th")])


def _german(number: int) -> str:
    return german(number) + ("ten" if number < 20 else "sten")


_ORDINAL: Final[dict[str, int]] = {
    **{write(number): number for number in range(3, 101) for write in (_english, _german)},
    "dritten": 3,
    "funften": 5,
    "siebten": 7,
    **{
        word: int(number)
        for word, _, number in (one.partition("=") for one in words(_SPANISH + " " + _FRENCH))
    },
}
_UNTIL: Final = (
    r"(?:(?:by|until|till|before|up to|no later than|not later than)"
    r"(?: and including)?(?: (?:the )?(?:end|close) of)? the"
    r"|bis(?: (?:spätestens|einschließlich|inklusive))? zum|spätestens(?: aber)?(?: am)?"
    r"|vor(?: dem)? ablauf des|bis (?:zum )?(?:ende|ablauf) des"
    r"|(?:jusqu'|au plus tard )(?:à la fin du|au|le)|avant (?:la fin du|le)"
    r"|(?:hasta|antes) (?:el|del|de que acabe el|el final del))"
)
_DAY: Final = (
    r"(?:calendar |kalender)?(?P<unit>days?|night|week|month|tage?s?|nacht|woche|monats?|jour|nuit"
    r"|semaine|mois|dia|noche|semana|mes)(?![a-z])"
)
_NTH: Final = rule(
    rf"\b{_UNTIL} (?P<figure>[0-9]{{1,3}})(?:st|nd|rd|th|\.|\. ?º|e|eme|ème|[ºª°])? {_DAY}",
    r"\b(?:by|until|before|up to|bis(?: zum)?|jusqu'au) (?P<day>day|tag"
    r"|jour) (?P<numbered>[0-9]{1,3})"
    r"(?![0-9/.])",
    rf"\b{_UNTIL} (?P<word>[a-z]{{4,20}}(?:-[a-z]+){{0,2}}) (?:calendar )?(?:day|night|tage?s?"
    r"|jour|nuit|día|noche)(?![a-z])",
    r"\b(?:hasta|antes de) el día (?P<behind>[0-9]{1,3})(?= (?:desde|después|tras|a partir|contad"
    r"|natural|posterior))",
    r"\b(?:within|in|during|inside|throughout) (?:the|your|that) (?P<first>(?:very )?first) "
    r"(?P<of>week|month)(?![a-z])",
    r"\b(?:innerhalb|während|binnen|im|in) (?:der |des |dem |deines |ihres )?"
    r"(?P<erste>erste[nrms]) (?P<von>woche|monats?)(?![a-z])",
    r"\b(?:dans|pendant|durant|au cours d[ue])(?: l[ea]| votre)? ?(?P<premier>premi(?:er|ère)) "
    r"(?P<de>semaine|mois)(?![a-z])",
    r"\b(?:en|durante|dentro de)(?:l| el| la) ?(?P<primer>primera?) (?P<del>semana|mes)(?![a-z])",
    r"\b(?:dans|d'ici) (?P<same>l[ea]|the) (?P<whole>semaine|mois)(?=[.,;:!)]| ?$| (?:qui sui"
    r"|suivant|après|à compter|à partir)\w*)",
    r"\b(?:within|inside) (?P<this>the) (?P<full>week|month)(?=[.,;:!)]| ?$| (?:of|from|after"
    r"|following)\b)",
    r"\b(?:innerhalb|binnen|noch in) (?P<eben>der|derselben) (?P<ganze>woche)(?=[.,;:!)]| ?$"
    r"| (?:nach|ab|erledigt|gelöst|geklärt)\b)",
)
_STEMS: Final = (
    " day ", " tag ", " jour ", "st ", "nd ", "rd ", "th ", ". ", "te", "ieme", "e jour",
    "eme jour", "imo", "º", "first", "erste", "premi", "primer", "dia ", "dans l", "in the ",
    "side the ", "ici l", "der woche", "selben", "cuart", "quint",
)  # fmt: skip
_COUNTS: Final = words("figure numbered word behind first erste premier primer same"
                       " this eben")  # fmt: skip
_WEEK: Final = ("week", "woche", "semaine", "semana")
_MONTH: Final = ("month", "monat", "mois", "mes")


def nth(text: str) -> list[tuple[float, str, int, int]]:
    """Times up to an n-th day: how many of which unit, and where they stand, without `by the`."""
    if not any(map(text.__contains__, _STEMS)):
        return []
    found = []
    for match in _NTH.finditer(text):
        group = next(name for name in _COUNTS if match[name])
        written = match[group]
        number: float | None = 1.0
        if group in {"figure", "numbered", "behind"}:
            number = float(written)
        elif group == "word":
            number = _ORDINAL.get(written)
        unit = match["unit"] or match["of"] or match["von"] or match["de"] or match["del"]
        unit = unit or match["whole"] or match["full"] or match["ganze"] or "day"
        if number:
            found.append((number, _unit(unit), match.start(group), match.end()))
    return found


def _unit(word: str) -> str:
    if word.startswith(_WEEK):
        return "week"
    return "month" if word.startswith(_MONTH) else "day"
