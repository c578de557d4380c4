"""Durations in folded text: `thirty (30) days`, `5 bis 7 Werktage`, `48h`, `un mois`."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from aftersales_eval.model.quantity import DAY, HOUR, LONGEST, MINUTE, MONTH, YEAR
from aftersales_eval.sources.web.text.durations.number_words import ARTICLES, MOST_WORDS, VALUES
from aftersales_eval.sources.web.text.durations.ordinals import nth
from aftersales_eval.sources.web.text.durations.units_left_out import (
    AT_LAST,
    BY_WAY,
    IT_MAY,
    LEFT_OUT,
    MAY_BE,
    OTHERS_HAVE,
    REMAINDER,
    USUALLY_AFTER,
    USUALLY_BEFORE,
)
from aftersales_eval.sources.web.text.durations.years_left_out import left_out
from aftersales_eval.sources.web.text.folding import Folded, rule, words

_REACH: Final = 80
"""How many characters before a unit its number may begin."""


@dataclass(frozen=True, slots=True)
class Span:
    """A duration, or a range of them, as it stands at `start` to `end` of a folded text.

    Seconds are those of the count as written: five business days are five days. `calendar` says
    how long that can take.
    """

    low_seconds: float
    high_seconds: float
    business: bool
    start: int
    end: int
    text: str

    @property
    def low(self) -> float:
        """The shorter end, in calendar seconds."""
        return calendar(self.low_seconds, business=self.business)

    @property
    def high(self) -> float:
        """The longer end, in calendar seconds."""
        return calendar(self.high_seconds, business=self.business)


def calendar(seconds: float, *, business: bool) -> float:
    """The longest calendar time that a duration takes if weekends do not count.

    n working days span at most n + 2*ceil(n/5) days, for which hours count as parts of days.
    """
    if not business:
        return float(seconds)
    days = seconds / DAY
    return (math.ceil(days) + 2 * math.ceil(days / 5)) * float(DAY)


_SECONDS: Final[dict[str, float]] = {
    "minute": MINUTE, "hour": HOUR, "day": DAY, "week": 7 * DAY, "fortnight": 14 * DAY,
    "month": MONTH, "year": YEAR, "quarter": 3 * MONTH, "second": 1,
    "decade": 10 * YEAR,
}  # fmt: skip

_UNITS: Final = {
    "second": "seconds?|sekunden?|secondes?|segundos?",
    "minute": "minutes?|mins?|minuten?|minutos?",
    "hour": "hours?|hrs?|hs|h|stunden?|stdn?|std|heures?|horas?|stundig|stundige[mnrs]?",
    "day": "days?|tage?n?|tages|tagig|tagige[mnrs]?|jours?|j|dias?|werktage?n?s?|arbeitstage?n?s?"
    "|kalendertage?n?s?|geschaftstage?n?s?|wochentage?n?|bankarbeitstage?n?|weekdays?|jrs"
    "|nights?|nachte?n?|nuits?|noches?",
    "week": "weeks?|wks?|wochen?|wochig|wochige[mnrs]?|semaines?|semanas?",
    "fortnight": "fortnights?",
    "month": "months?|monate?n?|monats|monatig|monatige[mnrs]?|mois|meses|mes|mths?",
    "decade": "decades?|jahrzehnte?n?s?|decennies?|decadas?|decenios?",
    "year": "years?|yrs?|jahre?n?|jahres|jahrig|jahrige[mnrs]?|ans?|annees?|anos?",
}
_WORK: Final = (
    "business|working|work|trading|office|banking|week|workdays?|werktags?|calendar|full|whole"
    "|consecutive|natural|calendar|complete|premiers|premieres|prochains|prochaines|primeros|primeras|volle[mnrs]?"
    "|lange[mnrs]?|gute[mnrs]?|bonnes|longues|largos|ganze[mnrs]?|aufeinanderfolgende[mnrs]?"
)
_WORK_AFTER: Final = (
    "ouvres?|ouvrees?|ouvrables?|habil(?:es)?|laborable?s?|laboral(?:es)?|util(?:es)?"
    "|de trabajo|naturales?|calendaires?|calendario|consecutifs?|francs?|werktags|werktaglich"
)
_GLUED: Final = (
    "(?:stundig|tagig|wochig|monatig|jahrig)(?:e[mnrs]?)?(?![a-z])"
    "|(?:stunden|tages?|wochen|monats?|jahres?)(?=-?(?:garantie|frist|ruckgabe|rueckgabe|umtausch"
    "|gewahr|gewaehr|recht|widerruf|schutz))"
)
"""Behind a number in one word: `zweijahrige`, `Zweijahresgarantie`."""


def _every(pattern: str) -> Iterator[str]:
    """The words that a pattern of letters, `?` and one set stands for."""
    found = re.search(r"\[([a-z]+)\](\??)|([a-z])\?", pattern)
    if found is None:
        yield pattern
        return
    for middle in [*(found[1] or found[3]), *([""] if found[2] or found[3] else [])]:
        yield from _every(pattern[: found.start()] + middle + pattern[found.end() :])


def _spelt(words: str) -> str:
    """Umlauts may be written out, and are folded here already."""
    for plain, both in (("tagig", "tae?gig"), ("jahrig", "jae?hrig"), ("stundig", "stue?ndig"),
                        ("wochig", "woe?chig"), ("geschafts", "geschae?fts"),
                        ("nachte", "nae?chte")):  # fmt: skip
        words = words.replace(plain, both)
    return words


_UNIT: Final = re.compile(
    rf"(?:(?<![a-z])(?P<work>(?:(?:{_WORK})[ -])*)"
    rf"(?:{'|'.join(f'(?P<{name}>{_spelt(unit)})' for name, unit in _UNITS.items())})"
    rf"(?![a-z0-9_])|(?P<glued>{_spelt(_GLUED)}))"
    rf"(?P<half> (?:and a half|et demie?|y medi[oa])(?![a-z]))?"
    rf"(?P<after>(?: (?:{_WORK_AFTER})(?![a-z]))*)"
)
_UNIT_WORDS: Final = frozenset(
    word for unit in _UNITS.values() for part in _spelt(unit).split("|") for word in _every(part)
)
_NO_LETTERS: Final = {code: " " for code in range(128) if not chr(code).islower()}
_IN_WORDS: Final = words(
    "tagig taegig jahrig jaehrig monatig wochig woechig stundig stuendig tages jahres monats wochen"
    " stunden"
)
_GLUED_UNIT: Final = {"st": "hour", "ta": "day", "wo": "week", "mo": "month", "ja": "year"}
_BUSINESS: Final = re.compile(
    r"(?:business|working|work|trading|office|banking|week)[ -]|weekday|werktag|arbeitstag"
    r"|geschae?ftstag|bankarbeit|wochentag|ouvre|ouvrable|habil|laborab|laboral|util|trabajo"
)
_RATE: Final = rule(
    r" ?(?:/|-?(?:a|per|each|every|pro|am|je|die|im|in der|par|sur|al|a la|por|de la|out of)) ?"
    r"(?:days?|weeks?|months?|years?|tag|woche|monat|jahr|jours?|semaine|an|mois|día|semana|mes"
    r"|año|24|7|52|365)(?![a-z0-9])",
    r" ?(?:/|x|sur|h/) ?(?:7|24)(?![0-9])",
)
"""After a duration: how often, or how much of a day, and not how long."""

_NO_NUMBER: Final = frozenset("#_$€£/.&=+%abcdefghijklmnopqrstuvwxyz")
_ENGLISH: Final = re.compile(
    r"(?:[a-z]+[ -])*(?:second|minute|hour|day|night|week|fortnight|month|year|decade|weekday)s?"
    r"(?![a-z])"
)
_HOURS_OF_DAY: Final = rule(
    r"(?<!délai )(?<!plazo )(?<!máximo )\b(?:de|von|from|entre|between) (?:las )?[0-9]{1,2}(?: ?h)?"
    r" ?(?:-|to|à|a|bis|y|et) ?(?:las )?(?:1[0-9]|2[0-3]|[0-9]) ?h(?:oras|rs|ours)?$",
)
"""`de 9h à 18h` is when somebody is there."""

_EVERY: Final = rule(r"\b(?:every|each|alle|jede[nrs]?|tous les|toutes les|cada|todos los) $")

_TOKEN: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[a-z]+|[^a-z0-9 ]| +")
_DIGITS: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_TO: Final = frozenset(words("- to bis a or oder ou o / until through hasta jusqu'a"))
_AND: Final = frozenset(words("and und et y e"))
_BETWEEN: Final = frozenset(words("between zwischen entre"))
_OFTEN: Final = frozenset(
    words(
        "hours days times once twice stunden tage mal einmal zweimal heures jours fois horas dias"
        " veces h j week weeks months hour day"
    )
)
_TWO_ENDS: Final = (re.compile(r" ?(?:-|to|bis(?: zu)?|a|/|or|oder|ou|o|until) ?"), IT_MAY)


def find_spans(folded: Folded) -> tuple[Span, ...]:
    """Every duration of a text in order, none of them overlapping.

    Rates (`24 hours a day`, `7 jours sur 7`) are none, nor is a unit without a number.
    """
    text = folded.text
    if _UNIT_WORDS.isdisjoint(text.translate(_NO_LETTERS).split()) and not any(
        map(text.__contains__, _IN_WORDS)
    ):
        return ()
    found: list[Span] = []
    done = 0
    for unit in _UNIT.finditer(text):
        span = _span(text, unit, done)
        if span is None or _RATE.match(text, span.end):
            continue
        if _EVERY.search(text, max(0, span.start - 20), span.start):
            continue
        last = found[-1] if found else None
        if last and any(two.fullmatch(text, last.end, span.start) for two in _TWO_ENDS):
            if last.low_seconds <= span.high_seconds:
                found[-1] = span = Span(
                    last.low_seconds, span.high_seconds, last.business or span.business,
                    last.start, span.end, text[last.start : span.end],
                )  # fmt: skip
        else:
            found += [*_same_unit(text, USUALLY_BEFORE, span, done), span]
            found += _same_unit(text, USUALLY_AFTER, span, done)
            for most in _same_unit(text, MAY_BE, span, done):
                found[-1] = span = replace(span, high_seconds=most.high_seconds, end=most.end)
            for pattern in (REMAINDER, LEFT_OUT, AT_LAST, BY_WAY):
                if span is found[-1]:
                    found += _same_unit(text, pattern, span, done)
            if span is found[-1] and span.low_seconds >= 5 * DAY:
                found += _same_unit(text, OTHERS_HAVE, span, done)
            span = found[-1]
        done = span.end
        if _HOURS_OF_DAY.search(text, max(0, span.start - 30), span.end):
            found.pop()
    found += [*_nth(text, found), *_years(text, found)]
    return tuple(sorted(found, key=lambda span: span.start))


def _nth(text: str, found: list[Span]) -> Iterator[Span]:
    """Times up to an n-th day, where no other duration stands."""
    for count, unit, start, end in nth(text):
        if all(end <= span.start or span.end <= start for span in found):
            seconds = count * _SECONDS[unit]
            yield Span(seconds, seconds, False, start, end, text[start:end])


def _years(text: str, found: list[Span]) -> Iterator[Span]:
    """Numbers that stand without a unit beside the years, or months, of a warranty."""
    taken = [(span.start, span.end) for span in found]
    for span in found:
        figure = _COUNTED.match(span.text)
        one = _count(figure[0]) if figure and span.low_seconds == span.high_seconds else None
        if not one or span.high_seconds / one < MONTH:
            continue
        first, last = span.start, span.end
        for count, start, end in left_out(text, first, last):
            low, high = min(start, last), max(end, first)
            between = any(low < far and near < high for near, far in taken if near != first)
            if between or _UNIT.match(text, end + 1):
                break
            seconds = count * span.high_seconds / one
            taken.append((start, end))
            last = max(last, end)
            yield Span(seconds, seconds, False, start, end, text[start:end])


_COUNTED: Final = re.compile(r"[0-9]+(?![0-9.,])|[a-z]+")


def _count(text: str) -> float | None:
    """A whole number in figures or in one word."""
    return float(text) if text.isdigit() else VALUES.get(text)


def _same_unit(text: str, pattern: re.Pattern[str], span: Span, done: int) -> Iterator[Span]:
    """The other one of `90 days instead of the usual 30`, which has its unit from the first."""
    figure = _COUNTED.match(span.text)
    count = _count(figure[0]) if figure else None
    if not count or span.low_seconds != span.high_seconds:
        return
    if pattern is not USUALLY_BEFORE:
        other = pattern.match(text, span.end)
        if other and _UNIT.match(text, other.end() + 1):
            return
    else:
        other = pattern.search(text, max(done, span.start - 40), span.start)
    if other:
        group = other.lastgroup or "number"
        number = _count(other[group])
        if number is None:
            return
        seconds = number * span.high_seconds / count
        start, end = other.span(group)
        yield Span(seconds, seconds, span.business, start, end, text[start:end])


def _span(text: str, unit: re.Match[str], done: int) -> Span | None:
    name = unit.lastgroup if unit.lastgroup in _UNITS else ""
    for candidate in _UNITS:
        name = candidate if unit[candidate] else name
    if unit["glued"]:
        name = _GLUED_UNIT[unit["glued"][:2]]
    window = max(done, unit.start() - _REACH)
    tokens = list(_TOKEN.finditer(text, window, unit.start()))
    spare = 1 if tokens and tokens[-1][0].strip() in {"", "-"} else 0
    high = _number(tokens, len(tokens) - spare)
    if high is None:
        return None
    value, first = high
    value += 0.5 if unit["half"] else 0
    low = value
    before = _range(tokens, first)
    if before is not None and before[0] <= value:
        low, first = before
    elif _article(tokens, first, len(tokens) - spare):
        return None
    if first == 0 and window and text[window - 1].isalnum() and window != done:
        return None
    size = _SECONDS[name]
    if text[tokens[first].start() - 1 : tokens[first].start()] in _NO_NUMBER:
        return None
    if tokens[first][0] in {"a", "an"} and not _ENGLISH.match(unit[0].lstrip()):
        return None
    if not 0 < value * size <= LONGEST:
        return None
    start = tokens[first].start()
    business = bool(_BUSINESS.search(unit[0])) and name in {"day", "hour"}
    return Span(low * size, value * size, business, start, unit.end(), text[start : unit.end()])


def _article(tokens: list[re.Match[str]], first: int, end: int) -> bool:
    """Whether the number is an article after a count: `24 hours a day`, `twice a year`."""
    number = [token[0] for token in tokens[first:end] if token[0].strip()]
    if len(number) != 1 or number[0] not in ARTICLES:
        return False
    before = [token[0] for token in tokens[max(0, first - 3) : first] if token[0].strip()]
    return bool(before) and before[-1] in _OFTEN


def _number(tokens: list[re.Match[str]], end: int) -> tuple[float, int] | None:
    """The number that ends before a token and the token that it begins with, None where none."""
    while end and not tokens[end - 1][0].strip():
        end -= 1
    if not end:
        return None
    last = tokens[end - 1][0]
    if last in {")", "]"}:
        return _bracketed(tokens, end)
    if _DIGITS.fullmatch(last):
        value = _value(last)
        if value is None or (end >= 2 and tokens[end - 2][0] in {"$", "€", "£", "#", "."}):
            return None
        return value, end - 1
    return _words(tokens, end)


def _bracketed(tokens: list[re.Match[str]], end: int) -> tuple[float, int] | None:
    """A number in brackets, perhaps with the same number before them."""
    inside = _number(tokens, end - 1)
    if inside is None or not inside[1] or tokens[inside[1] - 1][0] not in {"(", "["}:
        return None
    outside = _number(tokens, inside[1] - 1)
    return outside if outside and outside[0] == inside[0] else (inside[0], inside[1] - 1)


def _value(digits: str) -> float | None:
    """A number in figures: 1,5 and 1.5 alike, 1,000 and 1.000 a thousand."""
    if not _DIGITS.fullmatch(digits) or len(digits) > 9:
        return None
    whole, *parts = re.split("[.,]", digits)
    if not parts:
        return float(whole)
    if len(parts) > 1 or len(parts[0]) == 3:
        return float("".join([whole, *parts])) if all(len(part) == 3 for part in parts) else None
    return float(f"{whole}.{parts[0]}")


def _words(tokens: list[re.Match[str]], end: int) -> tuple[float, int] | None:
    """The longest number in words that ends before a token."""
    found = None
    phrase: list[str] = []
    for first in range(end - 1, max(-1, end - 2 * MOST_WORDS), -1):
        piece = tokens[first][0]
        if piece in {" ", "-"}:
            continue
        if not piece.isalpha():
            break
        phrase.insert(0, piece)
        value = VALUES.get(" ".join(phrase))
        if value is not None:
            found = value, first
        if len(phrase) >= MOST_WORDS:
            break
    return found


def _range(tokens: list[re.Match[str]], first: int) -> tuple[float, int] | None:
    """The lower end of a range whose upper end begins with a token, None where there is none."""
    place = first
    while place and not tokens[place - 1][0].strip():
        place -= 1
    if not place:
        return None
    word = tokens[place - 1][0]
    if word not in _TO and word not in _AND:
        return None
    low = _number(tokens, place - 1)
    if low is None or (word in _TO and tokens[low[1]][0] in ARTICLES):
        return None
    if word in _TO:
        return low
    before = [token[0] for token in tokens[max(0, low[1] - 2) : low[1]] if token[0].strip()]
    return low if before and before[-1] in _BETWEEN else None
