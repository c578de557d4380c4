"""What happened, as it is recorded: events, which are only ever added to.

A correction and a withdrawal are events themselves, with a reason; what they are about stays.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final


class EventKind(StrEnum):
    """What sort of thing happened."""

    OPENED = "opened"
    ACKNOWLEDGED = "acknowledged"
    REPLIED = "replied"
    CONTACTED = "contacted"
    RESOLVED = "resolved"
    REOPENED = "reopened"
    RETURN_SENT = "return-sent"
    REFUNDED = "refunded"
    FOLLOWED_UP = "followed-up"
    CLOSED = "closed"
    RATED = "rated"
    NOTED = "noted"
    ATTACHED = "attached"
    FEEDBACK = "feedback"
    STATED = "stated"
    VISITED = "visited"
    AMENDED = "amended"
    VOIDED = "voided"


MOMENTS: Final[Mapping[EventKind, str]] = {
    EventKind.OPENED: "opened_at",
    EventKind.ACKNOWLEDGED: "acknowledged_at",
    EventKind.REPLIED: "first_response_at",
    EventKind.RESOLVED: "resolved_at",
    EventKind.CLOSED: "closed_at",
    EventKind.RETURN_SENT: "return_sent_at",
    EventKind.REFUNDED: "refunded_at",
    EventKind.FOLLOWED_UP: "followed_up_at",
}
"""The column of a probe table that each kind of event gives its moment to."""


@dataclass(frozen=True)
class Draft:
    """An event that is to be recorded.

    `at` is when it happened (microseconds since 1970 UTC; None where that is not known), `data`
    what belongs to its kind, as plain JSON values. With `about`, the number of the event that is
    amended or voided.
    """

    kind: EventKind
    brand: str
    probe: str = ""
    at: int | None = None
    observer: str = ""
    data: Mapping[str, Any] = field(default_factory=dict)
    about: int | None = None


@dataclass(frozen=True)
class Event:
    """A recorded event: its number in the ledger, and when it was written down."""

    number: int
    recorded_at: int
    draft: Draft
    hash: str = ""

    @property
    def kind(self) -> EventKind:
        """What sort of thing happened."""
        return self.draft.kind

    @property
    def at(self) -> int | None:
        """When it happened, in microseconds since 1970 UTC."""
        return self.draft.at
