"""Opening hours as schema.org writes them, to hours of an ordinary week."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from aftersales_eval.sources.web.nodes import Node, last_word

_DAY: Final = 24 * 60
_WEEK: Final = 7 * _DAY
_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT: Final = frozenset(day[:n] for day in _DAYS for n in (2, 3, len(day))) | {
    "tues", "thur", "thurs", "weds",
}  # fmt: skip
_LONGEST: Final = 300

_NAME: Final = r"(?:mo|tu|we|th|fr|sa|su)[a-z]*"
_RANGE: Final = re.compile(rf"({_NAME})(?:\s*-\s*({_NAME}))?")
_CLOCK: Final = r"t?\d{1,2}(?:[:.]\d{2}){0,2}\s?(?:[ap]\.?m\.?)?"
_SPAN: Final = re.compile(rf"({_CLOCK})\s*-\s*({_CLOCK})")
_GROUP: Final = re.compile(
    rf"(?P<days>{_NAME}(?:(?:\s?[-,/]\s?|\s){_NAME})*)\s*:?\s*"
    rf"(?P<spans>{_SPAN.pattern}(?:\s*[,&]\s*{_SPAN.pattern})*|off|closed|24\s?h(?:ou)?rs?)?"
    r"[\s,;]*"
)
_TIME: Final = re.compile(
    r"t?(\d{1,2})(?:[:.](\d{2}))?(?:[:.]\d{2}(?:\.\d+)?)?\s?([ap]\.?m\.?)?"
    r"(?:z|[+-]\d{2}:?\d{2})?"
)
_ALWAYS: Final = re.compile(r"24\s?/\s?7|24 hours,? 7 days(?: a week)?|always open")


@dataclass
class Week:
    """When something is open in an ordinary week.

    `said` are the literal values with their properties, `unclear` those that could not be read,
    `special` whether some hold on certain dates only; neither of these is counted.
    """

    said: list[str] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)
    special: bool = False
    _open: list[tuple[int, int]] = field(default_factory=list)
    _equal: bool = False

    def hours(self) -> float | None:
        """Hours per week in which it is open, overlaps once; None where that is not said."""
        parts: list[tuple[int, int]] = []
        for start, end in self._open:  # the night from Sunday to Monday is the week's first
            parts += [(start, min(end, _WEEK)), (0, end - _WEEK)] if end > _WEEK else [(start, end)]
        total = reached = 0
        for start, end in sorted(parts):
            total += max(0, end - max(start, reached))
            reached = max(reached, end)
        return total / 60 if total else None

    @property
    def ambiguous(self) -> bool:
        """Whether all that is said is that it closes when it opens: never closed, or never open."""
        return self._equal and not self._open

    def add_compact(self, text: str, name: str = "openingHours") -> None:
        """Take hours such as `Mo-Fr 09:00-17:00`, `Mo,We 9:00-12:00`, `Mo-Su`, `24/7`."""
        plain = re.sub(r"\s?[–—‑−]\s?", "-", text.lower().strip())
        before = len(self._open)
        if _ALWAYS.fullmatch(plain):
            self._open.append((0, _WEEK))
        elif len(plain) > _LONGEST or not self._groups(plain):
            del self._open[before:]
            self.unclear.append(text[:80])
            return
        self.said.append(f'{name}: "{text}"')

    def _groups(self, text: str) -> bool:
        position = 0
        while position < len(text):
            group = _GROUP.match(text, position)
            days = _days(group["days"]) if group else []
            if group is None or not days:
                return False
            position = group.end()
            spans = group["spans"] or "0:00-24:00"
            if spans.startswith("24"):
                spans = "0:00-24:00"
            for opens, closes in _SPAN.findall(spans):
                if not self._add(days, opens, closes):
                    return False
        return position > 0

    def add_specification(self, node: Node) -> None:
        """Take an OpeningHoursSpecification; one for certain dates is not of an ordinary week."""
        if any(name in node.properties for name in ("validFrom", "validThrough")):
            self.special = True
            return
        opens, closes = node.first("opens"), node.first("closes")
        if not opens and not closes:  # says that it is closed then
            return
        words = node.texts("dayOfWeek") + [day.first("name") for day in node.nodes("dayOfWeek")]
        days = [day for word in words for day in _days(last_word(word).lower())]
        literal = f'{", ".join(map(last_word, words))} opens: "{opens}", closes: "{closes}"'
        if days and self._add(days, opens.lower(), closes.lower()):
            self.said.append(literal)
        elif not any("holiday" in word.lower() for word in words):
            self.unclear.append(literal[:80])

    def _add(self, days: list[int], opens: str, closes: str) -> bool:
        start, end = _minutes(opens), _minutes(closes)
        if start is None or end is None:
            return False
        if start == end:
            self._equal = True
            return True
        end = _DAY if end == _DAY - 1 else end
        end += _DAY if end < start else 0
        self._open += [(day * _DAY + start, day * _DAY + end) for day in days]
        return True


def _days(text: str) -> list[int]:
    """The days of a list of days and ranges of days, 0 for Monday; none where a word is no day."""
    found: list[int] = []
    for first, last in _RANGE.findall(text):
        if first not in _SHORT or (last and last not in _SHORT):
            return []
        start = _number(first)
        length = (_number(last) - start) % 7 if last else 0
        found += [(start + n) % 7 for n in range(length + 1)]
    return sorted(set(found))


def _number(word: str) -> int:
    return next(number for number, day in enumerate(_DAYS) if day.startswith(word[:2]))


def _minutes(text: str) -> int | None:
    """Minutes from midnight to a time of day; None where it is none."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "")[:1]
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    minutes = hour * 60 + minute
    return minutes if minute < 60 and minutes <= _DAY else None
