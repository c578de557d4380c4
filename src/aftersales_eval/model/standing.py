"""What a ledger shows of its probes: lists, timelines, and what is due."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

from aftersales_eval.model.event import Event
from aftersales_eval.model.replay import ProbeState
from aftersales_eval.model.rubric import Tier

RATINGS: Final = ("politeness", "knowledge", "clarity", "satisfaction", "effort", "answer_correct")
"""What a shopper can say of any probe."""


class Listed(NamedTuple):
    """A probe in a list. Moments are microseconds since 1970 UTC."""

    id: str
    brand: str
    channel: str
    scenario: str
    opened_at: int | None
    first_response_at: int | None
    resolved_at: int | None
    closed_at: int | None
    open: bool
    odd: bool

    @property
    def status(self) -> str:
        """Where it stands, in a word or two."""
        if self.resolved_at is not None:
            return "resolved"
        if self.closed_at is not None:
            return "closed"
        return "waiting" if self.first_response_at is None else "answered"


@dataclass(frozen=True)
class Listing:
    """Probes that were asked for, those opened last first, of `total` that there are."""

    probes: tuple[Listed, ...]
    total: int
    open_only: bool = False


@dataclass(frozen=True)
class Timeline:
    """A probe's events in the order of their recording, and what they come to.

    `state` is None for a probe that was withdrawn. `holding` has the events that still count, as
    they were amended, by number.
    """

    id: str
    events: tuple[Event, ...]
    holding: dict[int, Event]
    state: ProbeState | None


class Due(NamedTuple):
    """Something to look after.

    `what` is `waiting`, `unrated`, `refund` or `promised`; `since` the moment from which it has
    been due. For a probe that waits: the tier that an answer now would still earn, and the seconds
    for which it would (None where it cannot get worse).
    """

    what: str
    probe: str
    brand: str
    channel: str
    since: int
    note: str = ""
    tier: Tier | None = None
    holds: float | None = None


@dataclass(frozen=True)
class DueList:
    """What is due, the most urgent first, and how much of each sort there is."""

    items: tuple[Due, ...]
    counts: dict[str, int]


class Decided(NamedTuple):
    """What was decided about a message: which events it gives (none where it tells nothing), why.

    `unsure` marks what a person should look at. `at` is in microseconds since 1970 UTC.
    """

    place: str
    at: int | None
    sender: str
    subject: str
    kind: str
    events: tuple[str, ...]
    why: str
    brand: str = ""
    unsure: bool = False
