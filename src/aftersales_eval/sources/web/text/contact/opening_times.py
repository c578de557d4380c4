"""Days and times of a week in folded text: `Mon-Fri 9am-5pm`, `du lundi au vendredi de 9h à 18h`.

What is read is a plain list of days and of times in their order; `week` puts them together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from aftersales_eval.sources.web.text.folding import rule

DAY_HOURS: Final = 24.0
_NOON: Final = 12.0
_HALF: Final = 9.0
"""Before this hour an end without a half of the day is one of the afternoon."""
EVERY_DAY: Final = frozenset(range(7))
_WEEKDAYS: Final = frozenset(range(5))
_WEEKEND: Final = frozenset((5, 6))

_LONG: Final = (
    "mondays?|montags?|lundis?|lunes",
    "tuesdays?|dienstags?|mardis?|martes",
    "wednesdays?|mittwochs?|mercredis?|miercoles",
    "thursdays?|donnerstags?|jeudis?|jueves",
    "fridays?|freitags?|vendredis?|viernes",
    "saturdays?|samstags?|sonnabends?|samedis?|sabados?",
    "sundays?|sonntags?|dimanches?|domingos?",
)
_SHORT: Final = (
    "mon|mo|lun|lu|l",
    "tues?|di|mar|ma|m",
    "wed|mi|mer|mie|me|x",
    "thurs|thur?|do|jeu|jue|je|j",
    "fri|fr|f|ven|vie|ve|v",
    "sat|sa|sam|sab|s",
    "sun|so|dim|dom|d",
)
_ANY_LONG: Final = "|".join(_LONG)
_ANY_SHORT: Final = "|".join(sorted("|".join(_SHORT).split("|"), key=len, reverse=True))
_TO: Final = (
    r"(?: ?- ?| to | bis | au | a | al | through | thru | until | til | bis zum | hasta el )"
)
_ONE: Final = rf"(?:{_ANY_LONG}|(?:{_ANY_SHORT})\b\.?)"
_DAYS: Final = re.compile(
    rf"\b(?P<range>(?P<first>{_ONE}){_TO}(?:el |le )?(?P<last>{_ONE}))(?![a-z])"
    rf"|\b(?P<long>{_ANY_LONG})(?![a-z])|\b(?P<short>(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|mo"
    r"|di|mi"
    rf"|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom)\b\.?)(?= ?(?:[:&+/,]|und\b"
    rf"|and\b|et\b|y\b|\d|von\b|de\b|from\b|closed|bis\b|until\b|jusqu|hasta\b))"
    r"|(?:^|(?<=[·,;/|] )|(?<= y ))(?P<letter>[svd])(?=:? (?:de )?\d)"
)
_ENGLISH: Final = re.compile(r"f|fri|sat|sun|thu")
"""An end of days that begin on a Monday, which a Spanish `m` is not."""

_WEEKDAY_WORD: Final = rule(
    r"\b(?:on )?(?:weekdays|(?:business|working|work) ?days)\b|\b(?:any|every|each) (?:weekday"
    r"|(?:business|working) day)\b|\b(?:an )?jede[nmr] (?:werk|wochen|arbeits)tage?\b|\b(?:chaque"
    r"|tout|n'importe quel) jour (?:ouvré|ouvrable)\b|\b(?:cada|cualquier) día (?:laborable"
    r"|hábil)\b|\b(?:werk|wochen|arbeits)tags\b|\bwerktäglich\b|\ban (?:allen )?(?:werk|wochen"
    r"|arbeits)tagen\b|\bunter der woche\b|\ben semaine\b|\b(?:les )?jours (?:ouvrés|ouvrables)\b"
    r"|\b(?:los )?días (?:laborables|hábiles)\b|\bentre semana\b"
)
_DAILY_WORD: Final = rule(
    r"\bdaily\b|\b(?:every|each|any) day\b|\b(?:7|seven) days (?:a|per|of the) week\b|\ball week\b"
    r"|\ball days\b|\btäglich\b|\bjeden tag\b|\b(?:7|sieben) tage(?:n)? (?:die|pro|in der|in die) "
    r"woche\b|\b7 tage\b|\ban (?:allen )?(?:7|sieben) tagen\b|\btous les jours\b(?! ouvr)|\b7 "
    r"?j(?:ours)?(?: ?/ ?| sur )7\b|\bchaque jour\b|\b(?:7|sept) jours (?:sur|par)\b|\btodos los "
    r"días\b(?! (?:lab|háb))|\bcada día\b(?! (?:lab|háb))|\bdiariamente\b|\ba diario\b|\blos (?:7"
    r"|siete) días\b|\b7 días (?:a|de|por) la semana\b|\b365 (?:days|tage|jours|días)\b"
)
_WEEKEND_WORD: Final = rule(
    r"\bweek-?ends?\b|\bwochenendes?n?\b|\bfin(?:es)? de semana\b|\bfins? de semaine\b"
)
_CLOSED: Final = rule(
    r"\b(?:closed|geschlossen|fermée?s?|cerrad[oa]s?|not available|nicht erreichbar|unavailable"
    r"|no hay servicio|nicht besetzt)\b"
)
_EXCEPT: Final = rule(
    r"\b(?:except|excluding|but not|not on|außer|ausgenommen|sauf|hors|excepto|salvo|menos)(?: "
    r"(?:on|an|am"
    rf"|le|les|el|los|for|the|(?:{_ANY_LONG}),?|and|und|et|y))*(?: )?$"
)
_AWAY: Final = re.compile(
    r" ?(?:nicht\b|ausgenommen\b|excluded\b|exclus?\b|excluid|non compris|zu\b)"
)
_ALL_DAY: Final = rule(
    r"\b(?:every day|daily|täglich|jeden tag|tous les jours|todos los días|cada día),? 24 (?:hours"
    r"|stunden|heures|horas)\b",
    r"\b24 ?/ ?7\b|\b24 ?(?:hours?|hrs?|h|-hours?)(?: a day|/day| per day| every day| "
    r"daily)?,?(?: and| on)? ?(?:7|seven) days\b|\b24 ?hours? (?:a|per|every) day\b|\b(?:a?round"
    r"|round)[ -]the[ -]clock\b|\b(?:day (?:and|or) night|night (?:and|or) day)\b|\brund um die "
    r"uhr\b|\b24 ?(?:stunden|std|h)\.?(?: am tag| täglich)(?: und| an| ,)?(?: ?7 tage)?|\btag "
    r"(?:und|oder) nacht\b|\b24 horas,? (?:(?:y|al día),? )?(?:(?:durante )?los )?(?:7|siete|365) "
    r"días\b|\b24 heures,? (?:et |par jour,? )?(?:7|sept) jours\b|\b24 ?stunden,? (?:und |an "
    r")?(?:7|sieben) tage|\b24 ?(?:h|heures?) ?(?:/|sur) ?24\b|\b(?:jour et nuit|nuit et jour"
    r"|jour comme nuit)\b|\b24 ?/ ?24\b|(?<!en )(?<!de )(?<!primeras )\blas (?:24|veinticuatro) "
    r"horas\b(?! (?:siguientes|posteriores|desde))|\b(?:de )?día (?:y|o) (?:de )?noche\b|\b24 ?x "
    r"?7\b|\ba cualquier hora\b|\bà toute heure\b|\bzu jeder (?:tages|uhr)zeit\b|\bat any time of "
    r"(?:the )?day\b",
)
_WORDED: Final = r"(?:noon|midday|midnight|mittags?|mitternacht|midi|minuit|mediodia|medianoche)"
_SUFFIX: Final = (
    r"(?: ?(?:a\.? ?m\b\.?|p\.? ?m\b\.?|uhr\b|hrs\b|hs\b|horas\b|heures?\b|h\b|o'clock\b))?"
)
_AT: Final = (
    rf"(?:(?:12 )?{_WORDED}|(?:\d{{1,2}})(?:(?:[:.]| ?h ?|h)[0-5]\d(?!\d))?{_SUFFIX}"
    r"(?: (?:in the|at|de la|del|du) (?:morning|afternoon|evening|night|manana|tarde|noche|matin"
    r"|soir|mediodia)| (?:morgens|frueh|fruh|vormittags|nachmittags|abends)\b)?)"
)
_TIME_TO: Final = (
    r"(?: ?- ?| to | till | until | til | bis | a | a las | a la | hasta | hasta las | jusqu'a | "
    r"through | and | und | et | y | y las | a l'| bis um | bis zu |(?<=h) ?/ ?(?=\d\d? ?h))"
)
_TIMES: Final = re.compile(
    rf"(?<![\d.,/€$£+-])(?<!\d )(?P<from>{_AT}){_TIME_TO}(?P<until>{_AT})(?![\d%€£$]|[.,]\d| ?(?:%"
    rf"|€|euros?\b|£"
    r"|days?\b|werktage|tage\b|jours?\b|dias?\b|weeks?|wochen|semaines?|semanas?|minutes?|minuten"
    r"|minutos|months?|monate|mois|meses|years?|jahre|business|working|stunden\b|hours?\b|kg|cm|mm"
    r"|km))"
)
_CLOCK: Final = re.compile(
    r"(?P<hour>\d{1,2})(?:(?:[:.]| ?h ?)(?P<minute>[0-5]\d))? ?(?P<half>a\.? ?m|p\.? ?m"
    r"|.*(?:morning|manana|matin|morgens|fruh|frueh|vormittags)|.*(?:afternoon|evening|night|tarde"
    r"|noche|soir|nachmittags|abends))?"
)
_LATE: Final = re.compile(r"afternoon|evening|night|tarde|noche|soir|nachmittag|abend")
_CLOSE: Final = re.compile(
    rf"\b(?:until|till|til|up to|only to|bis|jusqu'a|hasta(?: las?)?|a las) (?P<until>{_AT})"
    r"(?![\d%€£$]|[.,]\d| ?(?:%|€|days?\b|tage\b|jours?\b|dias?\b))"
)
_BARE_FOUR: Final = re.compile(
    r"(?<![\d/+-])(?<!\d )(?P<from>0\d[0-5]\d|1[0-4][0-5]\d)(?: ?- ?| to | bis | a | until "
    r")(?P<until>(?:1\d|2[0-4])[0-5]\d)(?![\d/-]| \d)"
)
"""Times such as 0800-1730, the first of them no year."""

_JOINING: Final = frozenset((" and ", " und ", " et ", " y ", " y las "))
_BETWEEN: Final = re.compile(r"(?:between|zwischen|entre(?: las?)?) ?$")


def _numbered(listed: str) -> dict[str, str]:
    """Twelve number words with their figures."""
    return {word: str(number) for number, word in enumerate(listed.split(), 1)}


_HOUR_WORDS: Final = {
    **_numbered("one two three four five six seven eight nine ten eleven twelve"),
    **_numbered("eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf"),
    **_numbered("une deux trois quatre cinq six sept huit neuf dix onze douze"),
    **_numbered("una dos tres cuatro cinco seis siete ocho nueve diez once doce"),
    **{"fuenf": "5", "zwoelf": "12", "dix-sept": "17", "dix-huit": "18", "dix-neuf": "19"},
    **{"sechzehn": "16", "siebzehn": "17", "achtzehn": "18", "neunzehn": "19", "zwanzig": "20"},
    **{"seize": "16", "vingt": "20", "quinze": "15", "dieciseis": "16", "dieciocho": "18"},
}
_HOUR_WORD: Final = "|".join(sorted(_HOUR_WORDS, key=len, reverse=True))
SPELT_TIMES: Final = re.compile(
    rf"\b(?P<lead>from|between|von|zwischen|de|entre|de las|de la|entre las|open|opens|staffed"
    rf"|manned|answered|there|(?:weekdays?|daily|every day|{_ANY_LONG})[,:]?|geoe?ffnet|besetzt"
    rf"|tae?glich|werktags) (?P<past>half past )?(?P<first>{_HOUR_WORD})"
    r"(?: heures| uhr)?(?P<half> (?:in the|de la|du) (?:morning|afternoon|manana|tarde"
    r"|matin))?(?P<to> (?:to|and|till|until|bis|und|a|et|a las|a la|y las|hasta las)) "
    r"(?P<over>half past )?"
    rf"(?P<last>{_HOUR_WORD})\b(?! (?:working|business|hours|days|tage|jours|dias|stunden"
    r"|weeks|weekdays|wochen|semaines|semanas|months|minut|ouvr|labor|habil|werk))"
)


def figures(text: str) -> str:
    """A text with the hours of the day that are spelt, such as `from ten to four`, in figures."""
    return SPELT_TIMES.sub(
        lambda m: (
            f"{m['lead']} {_HOUR_WORDS[m['first']]}{':30' if m['past'] else ''}{m['half'] or ''}"
            f"{m['to']} {_HOUR_WORDS[m['last']]}{':30' if m['over'] else ''}"
        ),
        text,
    )


@dataclass(frozen=True, slots=True)
class Piece:
    """Days, or hours of a day, at a place in a text; `hours` None where it names days."""

    place: int
    days: frozenset[int] = frozenset()
    hours: tuple[float, float] | None = None
    until: bool = False
    closed: bool = False
    without: bool = False


Week = dict[int, set[tuple[float, float]]]
"""For each day, Monday being 0, from when to when, in hours."""


def pieces(text: str) -> list[Piece]:
    """The days and times that a folded text names, in their order."""
    found = [*_days(text), *_times(text)]
    found += [Piece(match.start(), closed=True) for match in _CLOSED.finditer(text)]
    return list(_opened(sorted(found, key=lambda piece: piece.place)))


def _opened(found: Iterable[Piece]) -> Iterator[Piece]:
    """Pieces, those that say only till when beginning when the hours before them do."""
    start: float | None = None
    for piece in found:
        if piece.until and piece.hours:
            if start is not None and start < piece.hours[1]:
                yield Piece(piece.place, hours=(start, piece.hours[1]), until=True)
            continue
        start = piece.hours[0] if piece.hours else start
        yield piece


def _days(text: str) -> Iterator[Piece]:
    for match in _DAYS.finditer(text):
        if match["range"]:
            first, last = _day(match["first"]), _day(match["last"])
            if match["first"] == "m" and _ENGLISH.fullmatch(match["last"]):
                first = 0
            count = (last - first) % 7 + 1
            days = frozenset((first + step) % 7 for step in range(count))
        else:
            days = frozenset({_day(match["long"] or match["short"] or match["letter"])})
        yield _named(text, match, days)
    for pattern, days in (
        (_WEEKDAY_WORD, _WEEKDAYS), (_DAILY_WORD, EVERY_DAY), (_WEEKEND_WORD, _WEEKEND),
    ):  # fmt: skip
        for match in pattern.finditer(text):
            yield _named(text, match, days)


def _named(text: str, match: re.Match[str], days: frozenset[int]) -> Piece:
    before = text[max(0, match.start() - 40) : match.start()]
    without = _EXCEPT.search(before) is not None or _AWAY.match(text, match.end()) is not None
    return Piece(match.start(), days, without=without)


def _day(name: str) -> int:
    bare = name.rstrip(".")
    for names in (_LONG, _SHORT):
        for number, pattern in enumerate(names):
            if re.fullmatch(pattern, bare):
                return number
    return 0


def _times(text: str) -> Iterator[Piece]:
    taken: list[tuple[int, int]] = []
    for match in _ALL_DAY.finditer(text):
        yield Piece(match.start(), hours=(0.0, DAY_HOURS))
    for match in _TIMES.finditer(text):
        joined = text[match.end("from") : match.start("until")]
        if joined in _JOINING and not _BETWEEN.search(text[: match.start()]):
            continue
        hours = _between(match["from"], match["until"])
        if hours and _is_clock(match):
            taken.append(match.span())
            yield Piece(match.start(), hours=hours)
    for match in _BARE_FOUR.finditer(text):
        begin, end = (int(at[:2]) + int(at[2:]) / 60 for at in (match["from"], match["until"]))
        yield Piece(match.start(), hours=(begin, end))
    for match in _CLOSE.finditer(text) if taken else ():
        if any(start <= match.start("until") < end for start, end in taken):
            continue
        close = _clock(match["until"], ending=True)
        if close:
            late = close[0] < _HALF and not close[1]
            hour = close[0] + _NOON if late else close[0]
            yield Piece(match.start(), hours=(0.0, hour), until=True)


def _is_clock(match: re.Match[str]) -> bool:
    """Whether figures are times: bare ones such as 9-17 are, but not 1-2."""
    if not match[0].replace(" ", "").replace("-", "").isdigit():
        return True
    first, last = (int(number) for number in re.findall(r"\d+", match[0])[:2])
    return last <= 24 and (last - first >= 3 or last <= first)


def _between(first: str, last: str) -> tuple[float, float] | None:
    begin, end = _clock(first, ending=False), _clock(last, ending=True)
    if begin is None or end is None:
        return None
    (start, start_half), (stop, stop_half) = begin, end
    if not start_half and stop_half == "p" and start < _NOON and start + _NOON < stop:
        start += _NOON
    if stop <= start and not stop_half and stop <= _NOON and start <= _NOON:
        stop += _NOON
    if stop <= start:
        stop += DAY_HOURS
    return (start, stop) if 0 <= start < DAY_HOURS and stop - start <= DAY_HOURS else None


def _clock(text: str, *, ending: bool) -> tuple[float, str] | None:
    """Hours since midnight, and `a` or `p` where a half of the day is said; None for no time."""
    if re.search(r"noon(?<!after)|midday|mittag|midi|mediodia", text) and "afternoon" not in text:
        return _NOON, "p"
    if re.search(r"midnight|mitternacht|minuit|medianoche", text):
        return (DAY_HOURS if ending else 0.0), "a"
    found = _CLOCK.match(text)
    if not found:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = _half(found["half"] or "")
    if hour > DAY_HOURS or (hour == DAY_HOURS and minute):
        return None
    if half == "p" and hour < _NOON:
        hour += 12
    if half == "a" and hour == _NOON:
        hour = 24 if ending else 0
    return hour + minute / 60, half


def _half(words: str) -> str:
    if not words:
        return ""
    if re.match(r"p\.? ?m", words) or _LATE.search(words):
        return "p"
    return "a"


def week(found: Iterable[Piece]) -> Week:
    """Days and times put together: times hold for the days before them, else for those after."""
    runs = _runs(found)
    hours: Week = {}
    days: frozenset[int] = frozenset()
    times_first = bool(runs) and runs[0][0].hours is not None
    for number, run in enumerate(runs):
        if run[0].closed:
            continue
        if run[0].hours is None:
            named = frozenset[int]().union(*(piece.days for piece in run if not piece.without))
            without = frozenset[int]().union(*(piece.days for piece in run if piece.without))
            if named:
                days = named - without
            else:
                for day in without:
                    hours.pop(day, None)
            continue
        after = _after(runs, number) if times_first else frozenset[int]()
        for day in after or days:
            spans = {piece.hours for piece in run if piece.hours}
            hours[day] = spans if run[0].until else hours.get(day, set()) | spans
    if not hours and runs and _all_day(runs):
        return {day: {(0.0, DAY_HOURS)} for day in EVERY_DAY}
    return hours


def _after(runs: list[list[Piece]], number: int) -> frozenset[int]:
    following = runs[number + 1] if number + 1 < len(runs) else []
    named = (piece.days for piece in following if piece.hours is None and not piece.without)
    without = (piece.days for piece in following if piece.without)
    return frozenset[int]().union(*named) - frozenset[int]().union(*without)


def _all_day(runs: list[list[Piece]]) -> bool:
    """Whether no days are named, and the only hours are all of a day."""
    return all(piece.hours == (0.0, DAY_HOURS) for run in runs for piece in run)


def _runs(found: Iterable[Piece]) -> list[list[Piece]]:
    runs: list[list[Piece]] = []
    for piece in found:
        kind = (piece.hours is None, piece.closed)
        if runs and (runs[-1][0].hours is None, runs[-1][0].closed) == kind:
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return runs


def hours_per_week(hours: Week) -> float:
    """How many hours of a week are covered, overlaps once."""
    total = 0.0
    for spans in hours.values():
        done = 0.0
        for start, stop in sorted(spans):
            total += max(0.0, stop - max(start, done))
            done = max(done, stop)
    return min(round(total, 2), 7 * DAY_HOURS)
