"""Moments as a person writes them, to microseconds since 1970 UTC."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FORM = re.compile(
    r"\d{4}-\d\d-\d\d"
    r"([T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)? ?(Z|[+-]([01]\d|2[0-3])(:?[0-5]\d)?)?)?",
    re.IGNORECASE | re.ASCII | re.ASCII,
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
    if not 1900 <= when.year <= 2200:
        raise ValueError(f"{text!r} is not between the years 1900 and 2200")
    if when.tzinfo is None:
        when = _located(when, text, zone)
    return (when - _EPOCH) // timedelta(microseconds=1)


def _located(local: datetime, text: str, zone: str) -> datetime:
    """A local time in its zone, refused where it is not exactly one moment."""
    place = ZoneInfo(zone)
    early, late = local.replace(tzinfo=place), local.replace(tzinfo=place, fold=1)
    there_and_back = early.astimezone(UTC).astimezone(place).replace(tzinfo=None)
    if there_and_back != local:
        raise ValueError(f"{text!r} does not exist in {zone}: the clocks skipped it; add an offset")
    if early.utcoffset() != late.utcoffset():
        raise ValueError(f"{text!r} came twice in {zone}; add an offset, such as +02:00")
    return early
