"""What came of asking for one address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from aftersales_eval.model.inspection import Outcome


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of asking for `asked`, in the end at `address`, by way of `hops`.

    `body` is decoded, and empty but for what was fetched. `status` is 0 where none came; `at` is
    in microseconds since 1970 UTC; `why` is one sentence wherever there is no page.
    """

    asked: str
    address: str
    outcome: Outcome
    at: int
    status: int = 0
    body: bytes = field(default=b"", repr=False)
    content_type: str = ""
    etag: str = ""
    modified: str = ""
    hops: tuple[str, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class Clock:
    """Time, handed in: `now` in microseconds since 1970 UTC, `passed` in seconds, only forwards."""

    now: Callable[[], int]
    passed: Callable[[], float]
    sleep: Callable[[float], object]


class NoAnswerError(Exception):
    """No answer, or not a whole one: what kind of failure it is, and why in one sentence."""

    def __init__(self, outcome: Outcome, why: str, status: int = 0) -> None:
        super().__init__(why)
        self.outcome = outcome
        self.why = why
        self.status = status
