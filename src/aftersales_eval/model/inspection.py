"""A visit to a brand's public pages: what was asked for, what was read, and what it comes to."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from aftersales_eval.model.claim import Claim
from aftersales_eval.model.probe import Fact


class Outcome(StrEnum):
    """What came of asking for a page."""

    FETCHED = "fetched"
    UNCHANGED = "unchanged"
    DISALLOWED = "disallowed"
    UNREACHABLE = "unreachable"
    REFUSED = "refused-address"
    TOO_LARGE = "too-large"
    TOO_SLOW = "too-slow"
    PUT_OFF = "put-off"
    NOT_THERE = "not-there"
    FAILED = "failed"
    NOT_A_PAGE = "not-a-page"
    UNREAD = "unread"


READABLE: Final = frozenset({Outcome.FETCHED, Outcome.UNCHANGED})
"""Outcomes with a page to read; of all others nothing is known, which is not the same as no."""


NOT_PUBLIC: Final = "is not a public address"
"""How the reason ends why an address of a private network was not asked."""


@dataclass(frozen=True)
class PageVisit:
    """One page of a visit.

    `address` is where it was found in the end, `asked` where it was looked for. `digest` is the
    SHA-256 under which its `size` bytes are kept, empty where there are none. `why` says in a
    sentence why it was not read, `notes` what of it could not be. `at` is in microseconds since
    1970 UTC.
    """

    asked: str
    address: str
    outcome: Outcome
    at: int
    why: str = ""
    digest: str = ""
    size: int = 0
    title: str = ""
    language: str = ""
    topic: str = ""
    etag: str = ""
    modified: str = ""
    content_type: str = ""
    claims: int = 0
    notes: tuple[str, ...] = ()

    @property
    def private(self) -> bool:
        """Whether it was not asked for as it lies in a private network."""
        return self.outcome is Outcome.REFUSED and self.why.endswith(NOT_PUBLIC)

    @property
    def assessed(self) -> bool:
        """Whether there was a page to read."""
        return self.outcome in READABLE


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file beside saved pages that is not read: its name, and in a few words what it is."""

    name: str
    why: str


@dataclass(frozen=True)
class Visit:
    """All pages of a brand that were asked for at one time.

    `at` (microseconds since 1970 UTC) is when it began. With `country`, only what holds there
    counts. `event` is its number in the ledger, 0 before it is recorded.
    """

    brand: str
    at: int
    pages: tuple[PageVisit, ...]
    claims: tuple[Claim, ...] = ()
    notes: tuple[str, ...] = ()
    country: str = ""
    event: int = 0


@dataclass(frozen=True)
class Rewording:
    """A passage of a page that reads differently now; empty on the side where it is missing."""

    address: str
    before: str
    after: str


@dataclass(frozen=True)
class FactChange:
    """A fact that another visit found otherwise; None on the side where nothing was stated.

    With the same value on both sides, only the wording changed.
    """

    metric: str
    channel: str
    before: Fact | None
    after: Fact | None


@dataclass(frozen=True)
class PolicyChange:
    """What changed between two visits to a brand's pages.

    `unread` lists pages that only one of the visits could read: whatever they say did not change
    for all that is known. `facts` of metrics that stand on such pages alone are not listed.
    `not_kept` lists pages that changed, but whose words could not be compared.
    """

    before: Visit
    after: Visit
    facts: tuple[FactChange, ...] = ()
    rewordings: tuple[Rewording, ...] = ()
    unread: tuple[str, ...] = ()
    not_kept: tuple[str, ...] = ()

    @property
    def promising(self) -> PolicyChange:
        """The same with the words of such pages only on which something is promised: the news on a
        home page are no policy.
        """
        pages = (*self.before.pages, *self.after.pages)
        told = {page.address for page in pages if page.claims}
        kept = tuple(one for one in self.rewordings if one.address in told)
        return replace(self, rewordings=kept)

    @property
    def changed(self) -> bool:
        """Whether a promise has another value or other words, or a page with promises has."""
        return bool(self.facts or self.promising.rewordings)


@dataclass(frozen=True)
class Inspection:
    """A visit with the facts that it comes to.

    `recorded` counts claims that are new in the ledger. `left_out` lists files that lie beside
    saved pages and are not read.
    """

    visit: Visit
    facts: tuple[Fact, ...]
    change: PolicyChange | None = None
    recorded: int = 0
    remarks: tuple[str, ...] = field(default=())
    left_out: tuple[LeftOut, ...] = ()
