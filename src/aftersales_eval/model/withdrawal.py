"""What a withdrawal comes to."""

from __future__ import annotations

from dataclasses import dataclass

from aftersales_eval.model.event import Event
from aftersales_eval.model.inspection import FactChange
from aftersales_eval.model.probe import Fact


@dataclass(frozen=True)
class Withdrawal:
    """The event that was withdrawn, and what changed by it.

    `claims` counts what went with a visit. `changes` are facts that hold otherwise, or not any
    more; `same` are those that the event was about and that hold as before.
    """

    event: Event
    claims: int = 0
    changes: tuple[FactChange, ...] = ()
    same: tuple[Fact, ...] = ()
