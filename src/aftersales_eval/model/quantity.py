"""Natural units: `"24 h"`, `"14 days"`, `"80 %"`, `yes`, to numbers in base units.

Base units are seconds for what a person reads and microseconds (whole numbers, so that sums are
exact) for what is added up; shares are fractions of 1; yes is 1 and no is 0.
"""

from __future__ import annotations

import re
from typing import Final

MICROSECONDS: Final = 1_000_000

MINUTE: Final = 60
HOUR: Final = 3_600
DAY: Final = 86_400
YEAR: Final = 31_557_600  # 365.25 days
MONTH: Final = YEAR // 12  # so that 24 months are two years

UNITS: Final[dict[str, float]] = {
    "ms": 0.001,
    "s": 1,
    "sec": 1,
    "second": 1,
    "min": MINUTE,
    "minute": MINUTE,
    "h": HOUR,
    "hr": HOUR,
    "hour": HOUR,
    "d": DAY,
    "day": DAY,
    "week": 7 * DAY,
    "month": MONTH,
    "year": YEAR,
}
"""Seconds in each unit; plurals are understood."""

LONGEST: Final = 200 * YEAR
"""A duration beyond this is a mistake, and would overflow what databases store."""

LARGEST: Final = 1e15
"""A number beyond this is a mistake, and its square would not fit."""

FUTURE_SKEW: Final = 300 * MICROSECONDS
"""A stamp this far ahead of the clock (microseconds) may still be a clock that is a little fast."""

_PART = re.compile(r"\s*(\d+(?:\.\d+)?)\s*([a-zA-Z]+)\s*", re.ASCII)
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)


def unit_seconds(unit: str) -> float:
    """Seconds in one `unit`; raises ValueError for a unit that is not a time."""
    name = unit.strip().lower()
    for candidate in (name, name.removesuffix("s")):
        if candidate in UNITS:
            return UNITS[candidate]
    raise ValueError(f"{unit!r} is not a unit of time: s, min, h, days, weeks, months or years")


def parse_duration(text: str) -> float:
    """Seconds in a text such as `24 h`, `1 h 30 min`, `14 days`, `instant`.

    Raises ValueError when the unit is missing or unknown, or the value is out of range.
    """
    stripped = text.strip()
    if stripped.lower() in {"instant", "instantly", "immediately", "0"}:
        return 0.0
    total, position = 0.0, 0
    while position < len(stripped):
        part = _PART.match(stripped, position)
        if part is None:
            raise ValueError(f"{text!r} is not a duration: a number and a unit, such as 24 h")
        total += float(part[1]) * unit_seconds(part[2])
        position = part.end()
    if not stripped or total > LONGEST:
        raise ValueError(f"{text!r} is not a duration between 0 and 200 years")
    return total


def parse_number(text: str) -> float:
    """A finite decimal number; raises ValueError for anything else, `nan` and `1e999` included."""
    stripped = text.strip()
    if not _NUMBER.fullmatch(stripped) or len(stripped) > 40:
        raise ValueError(f"{text[:60]!r} is not a number")
    value = float(stripped)
    if not abs(value) <= LARGEST:
        raise ValueError(f"{text[:60]!r} is not a number up to 1e15")
    return value


def parse_share(text: str) -> float:
    """A fraction of 1 from `80 %`; raises ValueError without the sign or outside 0 to 100 %."""
    stripped = text.strip()
    if not stripped.endswith("%"):
        raise ValueError(f"{text!r} is not a share: write a percentage, such as 80 %")
    value = parse_number(stripped[:-1]) / 100 + 0.0
    if not 0 <= value <= 1:
        raise ValueError(f"{text!r} is not between 0 % and 100 %")
    return value


YES: Final = frozenset({"yes", "y", "true", "1"})
NO: Final = frozenset({"no", "n", "false", "0"})


def parse_yes_no(text: str) -> float:
    """1.0 for yes and 0.0 for no; raises ValueError for any other word."""
    word = text.strip().lower()
    if word in YES:
        return 1.0
    if word in NO:
        return 0.0
    raise ValueError(f"{text!r} is neither yes nor no")
