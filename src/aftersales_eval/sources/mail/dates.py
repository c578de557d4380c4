"""The Date of a message to a moment, and what is odd about it."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from typing import Final

from aftersales_eval.model.moment import parse_moment

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_LONGEST: Final = 200
_ZONE: Final = re.compile(r"(?:[+-]\d{4}|\b(?:UTC?|GMT|Z|[ECMP][SD]T|A[SD]T))\s*$", re.IGNORECASE)
_COMMENT: Final = re.compile(r"\([^()]*\)")


def moment_of(text: str, zone: str = "UTC") -> tuple[int | None, str]:
    """A Date field as microseconds since 1970 UTC, and a remark, empty when nothing is odd.

    `-0000` is UTC (RFC 5322: the sender's local time is not known). Without a zone, or with a name
    that nobody can know for sure, it is a local time in `zone` (an IANA name), and that is said.
    None where there is no date, it cannot be read, or the clocks skipped or repeated it.
    """
    plain = _COMMENT.sub(" ", text[:_LONGEST]).strip()
    if not plain:
        return None, "it has no date"
    try:
        parts = parsedate_tz(plain)
        if parts is None:
            raise ValueError
        year, month, day, hour, minute, second = parts[:6]
        local = datetime(year, month, day, hour, minute, min(second, 59))
    except Exception:  # the parser of the standard library fails in many ways
        return None, f"its date cannot be read: {plain[:60]}"
    if not 1900 <= local.year <= 2200:
        return None, f"its date is not between the years 1900 and 2200: {plain[:60]}"
    if _ZONE.search(plain) is None:
        return _local(local, zone)
    try:
        there = timezone(timedelta(seconds=parts[9] or 0))
    except ValueError:
        return None, f"its date has a zone that cannot be: {plain[:60]}"
    return (local.replace(tzinfo=there) - _EPOCH) // timedelta(microseconds=1), ""


def _local(local: datetime, zone: str) -> tuple[int | None, str]:
    try:
        return parse_moment(local.isoformat(), zone), f"its date has no zone; read as {zone}"
    except ValueError as error:
        return None, f"its date has no zone, and {error}"
