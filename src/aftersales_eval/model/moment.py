"""Moments as a person writes them, to microseconds since 1970 UTC, and back.

`parse_moment` reads what files and options say, `parse_when` what somebody types who has just put
the phone down. Both read local times by a named zone (IANA), and neither guesses: a local time
that the clocks skipped, or that came twice, is refused with the two times that it may mean.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from aftersales_eval.model.quantity import DAY, FUTURE_SKEW, LONGEST, MICROSECONDS, unit_seconds

FORMS: Final = (
    "14:05, 9:05 pm, yesterday 9:00, monday 9:00, 2h ago, 1 h 30 min ago, 3 days ago, now "
    "or 2026-03-01T09:30"
)
"""An example of every form that `parse_when` reads."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FORM = re.compile(
    r"\d{4}-\d\d-\d\d"
    r"([T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)? ?(Z|[+-]([01]\d|2[0-3])(:?[0-5]\d)?)?)?",
    re.IGNORECASE | re.ASCII,
)


def parse_moment(text: str, zone: str = "UTC") -> int:
    """Microseconds of `2026-03-01`, `2026-03-01T09:30` or one with an offset.

    Without an offset it is a local time in `zone` (an IANA name). Raises ValueError for anything
    else, for a local time that the clocks skipped and for one that came twice.
    """
    stripped = text.strip()
    if not _FORM.fullmatch(stripped):
        raise ValueError(f"{text!r} is not a date or a time such as 2026-03-01T09:30")
    day, clock = stripped[:10], stripped[11:].upper().replace(" ", "")
    try:
        when = datetime.fromisoformat(f"{day}T{clock}" if clock else day)
    except ValueError as error:
        raise ValueError(f"{text!r} is not a date or a time: {error}") from None
    if when.tzinfo is None:
        return _located(when, text, zone)
    return _counted(when, text)


def _counted(when: datetime, text: str) -> int:
    """A moment in microseconds; what lies centuries away is a slip of the pen."""
    if not 1900 <= when.year <= 2200:
        raise ValueError(f"{text!r} is not between the years 1900 and 2200")
    return (when - _EPOCH) // timedelta(microseconds=1)


def _located(local: datetime, text: str, zone: str) -> int:
    """A local time in its zone, refused where it is not exactly one moment."""
    place = ZoneInfo(zone)
    early, late = local.replace(tzinfo=place, fold=0), local.replace(tzinfo=place, fold=1)
    counted = _counted(early, text)
    # With an offset, each of the two is one moment, whether the clock was put on in time or not.
    short = "auto" if local.second or local.microsecond else "minutes"
    either = f"write {early.isoformat(timespec=short)} or {late.isoformat(timespec=short)}"
    there_and_back = early.astimezone(UTC).astimezone(place).replace(tzinfo=None)
    if there_and_back != local:
        raise ValueError(f"{text!r} does not exist in {zone}: the clocks skipped it; {either}")
    if early.utcoffset() != late.utcoffset():
        raise ValueError(f"{text!r} came twice in {zone}; {either}")
    return counted


_DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = (
    r"today|yesterday|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?"
    r"|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
)
_DAY_ALONE = re.compile(_DAY)
_CLOCK = re.compile(
    rf"(?:(?P<day>{_DAY}|\d{{4}}-\d\d-\d\d)(?: at)? )?"
    r"(?P<clock>(?P<hour>\d\d?)(?::(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)?"
    r"(?: ?(?P<half>[ap])\.?m\.?)?)",
    re.ASCII,
)
_PART = re.compile(r"(?P<number>\d{1,9}(?:\.\d{1,6})?) ?(?P<unit>[a-z]+) ?", re.ASCII)


def parse_when(text: str, now: int, zone: str) -> int:
    """Microseconds of a moment that has been, as a person types it.

    Everything that `parse_moment` takes, and by the clocks of `zone` (an IANA name): `14:05` or
    `today 14:05`, `9:05 pm`, `yesterday 9:00`, `monday 9:00` (the latest one that has been; also
    `mon`), a clock time after a date; `today` and `yesterday` alone, which begin at midnight, as
    dates do; `now` or `just now`; `2h ago`, `1 h 30 min ago`, `3 days ago`. Seconds, minutes and
    hours ago are time that has passed. Days and weeks ago are the full hour that the clock shows
    now on that date, so that such times lie whole days apart: across a change of the clocks,
    `1 day ago` is 23 or 25 hours, `24 h ago` is not. Of `1 day 2 h ago`, the day comes first.

    `now` is the clock, in microseconds since 1970 UTC. Raises ValueError, with what to write
    instead, for any other text; for more than FUTURE_SKEW ahead of `now`; and for a local time
    that the clocks skipped or that came twice.
    """
    words = " ".join(text.split()).lower()
    quoted = text if len(text) <= 60 else f"{text[:59]}…"
    if words in ("now", "just now"):
        return now
    if words.endswith(" ago"):
        return _ago(words.removesuffix(" ago"), quoted, now, zone)
    if _FORM.fullmatch(words):
        return _been(parse_moment(words, zone), quoted, now, zone)
    if words in ("today", "yesterday"):
        day = _day(words, time(), quoted, now, zone)
        return _located(datetime.combine(day, time()), quoted, zone)
    if _DAY_ALONE.fullmatch(words):
        raise ValueError(f"{quoted!r} needs a time, such as {words} 9:00")
    match = _CLOCK.fullmatch(words)
    clock = match and _clock(match)
    if match is None or clock is None:
        raise ValueError(f"{quoted!r} is not a time: write {FORMS}")
    day = _day(match["day"] or "today", clock, quoted, now, zone)
    at = _located(datetime.combine(day, clock), quoted, zone)
    instead = f"yesterday {match['clock']}" if match["day"] in (None, "today") else ""
    return _been(at, quoted, now, zone, instead)


def _been(at: int, text: str, now: int, zone: str, instead: str = "") -> int:
    """A moment that is not ahead of the clock."""
    if at <= now + FUTURE_SKEW:
        return at
    hint = f"; for the day before, write {instead}" if instead else ""
    raise ValueError(f"{text!r} is still ahead: it is {said_moment(now, zone)}{hint}")


def _clock(match: re.Match[str]) -> time | None:
    """The time of day; None for a bare number and for an hour that there is not."""
    hour, half = int(match["hour"]), match["half"]
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * (half == "p")
    elif match["minute"] is None or hour > 23:
        return None
    return time(hour, int(match["minute"] or 0), int(match["second"] or 0))


def _day(word: str, clock: time, text: str, now: int, zone: str) -> date:
    """The date that is meant by `today`, `yesterday`, a weekday, or a date."""
    if word[0].isdigit():
        try:
            return date.fromisoformat(word)
        except ValueError as error:
            raise ValueError(f"{text!r} is not a date: {error}") from None
    today = local_time(now, zone).date()
    if word in ("today", "yesterday"):
        return today - timedelta(days=word == "yesterday")
    back = (today.weekday() - _DAYS.index(word[:3])) % 7
    if back == 0:
        local = datetime.combine(today, clock, ZoneInfo(zone))
        # Where the clocks change there are two readings; it has been as soon as one of them has.
        first = min(_counted(local.replace(fold=fold), text) for fold in (0, 1))
        back = 7 * (first > now + FUTURE_SKEW)
    return today - timedelta(days=back)


def _ago(span: str, text: str, now: int, zone: str) -> int:
    """The moment that lies `span` (`1 h 30 min`, `3 days`) before now."""
    days, seconds, position = 0.0, 0.0, 0
    while position < len(span):
        part = _PART.match(span, position)
        if part is None:
            break
        number, unit = float(part["number"]), _unit(part["unit"], text)
        if unit >= DAY:
            days += number * (unit // DAY)
        else:
            seconds += number * unit
        position = part.end()
    if not span or position < len(span):
        raise ValueError(f"{text!r} is not a time: write {FORMS}")
    if days % 1:
        raise ValueError(f"{text!r}: only whole days have a date; write hours, such as 36 h ago")
    if days * DAY + seconds > LONGEST:
        raise ValueError(f"{text!r} is more than 200 years")
    at = now
    if days:
        # Nobody who counts days means a minute; with the hour, days lie whole days apart.
        hour = local_time(now, zone).replace(tzinfo=None, fold=0, minute=0, second=0, microsecond=0)
        then = hour - timedelta(days=days)
        at = _located(then, text, zone)
    at -= round(seconds * MICROSECONDS)
    return _counted(_EPOCH + timedelta(microseconds=at), text)


def _unit(word: str, text: str) -> float:
    """Seconds in a unit that has one length."""
    try:
        seconds = unit_seconds(word)
    except ValueError:
        wrong = f"{word[:20]!r} is none of s, min, h, days and weeks"
        raise ValueError(f"{text!r} is not a time: {wrong}") from None
    if seconds > 7 * DAY:
        raise ValueError(f"{text!r}: months and years differ in length; write the date")
    return seconds


def iso(at: int) -> str:
    """A moment in ISO form, UTC, to the last microsecond that it has."""
    return (_EPOCH + timedelta(microseconds=at)).isoformat().replace("+00:00", "Z")


def said_moment(at: int, zone: str) -> str:
    """A moment to the minute by the clocks of a zone: `2026-03-01 14:05 Europe/Berlin (UTC+1)`.

    `at` is in microseconds since 1970 UTC, `zone` an IANA name.
    """
    local = local_time(at, zone)
    said = f"{local:%Y-%m-%d %H:%M} {zone}"
    return said if zone == "UTC" else f"{said} ({_offset(local)})"


def local_time(at: int, zone: str) -> datetime:
    """A moment (microseconds since 1970 UTC) by the clocks of a zone."""
    return (_EPOCH + timedelta(microseconds=at)).astimezone(ZoneInfo(zone))


def _offset(local: datetime) -> str:
    """`UTC+1`, `UTC-3:30`; seconds only where a zone of long ago has them."""
    offset = local.utcoffset() or timedelta()
    minutes, seconds = divmod(abs(offset) // timedelta(seconds=1), 60)
    said = f"UTC{'-' if offset < timedelta() else '+'}{minutes // 60}"
    if minutes % 60 or seconds:
        said += f":{minutes % 60:02d}"
    return f"{said}:{seconds:02d}" if seconds else said
