"""Whether an event that came from elsewhere says enough to be shown and counted."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

from aftersales_eval.model.claim import Condition, Manner
from aftersales_eval.model.event import EventKind
from aftersales_eval.model.inspection import Outcome
from aftersales_eval.model.quantity import LARGEST, MICROSECONDS
from aftersales_eval.sources.attachments import is_digest
from aftersales_eval.sources.reading import YEAR_1900

LONGEST_CONDITION: Final = 200
"""Characters of what a claim says of one condition."""

_LATEST: Final = 7_289_654_400 * MICROSECONDS  # the year 2200
_MOST: Final = 10**12
_AMENDABLE: Final = frozenset({"message", "channel", "scenario"})
_TEXTS: Final = ("channel", "scenario", "message", "reason", "why")
_OF_CLAIMS: Final = ("element", "source", "quote", "page", "visit")
_OF_PAGES: Final = (
    "asked",
    "address",
    "why",
    "title",
    "language",
    "topic",
    "etag",
    "modified",
    "content_type",
)


def is_moment(value: object) -> bool:
    """Whether something is a moment of the years 1900 to 2200, in microseconds since 1970 UTC."""
    return type(value) is int and YEAR_1900 < value < _LATEST


def says_enough(kind: EventKind, at: int | None, data: Mapping[str, Any]) -> bool:
    """Whether what belongs to a kind of event is there, and of the sort that it should be."""
    values, change = data.get("values"), data.get("set", {})
    if not _are_texts(data, _TEXTS):
        return False
    match kind:
        case EventKind.ATTACHED:
            return is_digest(data.get("sha256")) and isinstance(data.get("name"), str)
        case EventKind.FEEDBACK:
            words = (data.get("category"), data.get("text"))
            return isinstance(data.get("good"), bool) and all(isinstance(w, str) for w in words)
        case EventKind.STATED:
            return _is_statement(data)
        case EventKind.VISITED:
            return at is not None and _is_visit(data)
        case EventKind.RATED:
            return isinstance(values, dict) and all(map(_is_value, values.values()))
        case EventKind.OPENED:
            return _are_all_texts(data.get("unknown", []))
        case EventKind.NOTED:
            return "promised_by" not in data or is_moment(data["promised_by"])
        case EventKind.AMENDED:
            known = isinstance(change, dict) and change.keys() <= _AMENDABLE
            return known and all(isinstance(c, str) for c in change.values())
        case _:
            return True


def _are_texts(data: Mapping[str, Any], names: tuple[str, ...]) -> bool:
    return all(isinstance(data.get(name, ""), str) for name in names)


def _are_all_texts(values: object) -> bool:
    return isinstance(values, list) and all(isinstance(one, str) for one in values)


def _is_statement(data: Mapping[str, Any]) -> bool:
    """Whether something is a statement; what only claims have is checked where it is there."""
    sure = data.get("confidence")
    if not all(isinstance(data.get(key), str) for key in ("fact", "value")):
        return False
    if not _are_texts(data, _OF_CLAIMS) or data.get("how", Manner.TEXT) not in list(Manner):
        return False
    if sure is not None and (type(sure) not in (int, float) or not 0 <= sure <= 1):
        return False
    conditions = data.get("conditions", {})
    return isinstance(conditions, dict) and all(
        key in list(Condition) and isinstance(text, str) and len(text) <= LONGEST_CONDITION
        for key, text in conditions.items()
    )


def _is_visit(data: Mapping[str, Any]) -> bool:
    pages = data.get("pages")
    texts = _are_texts(data, ("country", "visit")) and _are_all_texts(data.get("notes", []))
    return texts and isinstance(pages, list) and all(map(_is_page, pages))


def _is_page(said: object) -> bool:
    """Whether something is a page of a visit; nothing that is not known is written down."""
    if not isinstance(said, dict) or not _are_texts(said, _OF_PAGES):
        return False
    counts = (said.get(name, 0) for name in ("size", "claims"))
    return (
        said.get("outcome") in list(Outcome)
        and ("at" not in said or is_moment(said["at"]))
        and ("digest" not in said or said["digest"] == "" or is_digest(said["digest"]))
        and all(type(count) is int and 0 <= count <= _MOST for count in counts)
        and _are_all_texts(said.get("notes", []))
    )


def _is_value(value: object) -> bool:
    """Whether something can be a recorded value: yes or no, or a finite number."""
    if isinstance(value, float):
        return math.isfinite(value) and abs(value) <= LARGEST
    return value is None or (isinstance(value, int) and abs(value) < 2**62)
