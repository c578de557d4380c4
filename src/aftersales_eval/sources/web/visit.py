"""The walk through a shop's pages: from where it starts to what matters most, and no further.

Fetching and reading overlap: while one page is read, elsewhere, the next is asked for. One page at
a time is in memory.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Protocol

from aftersales_eval.model.inspection import READABLE, Outcome
from aftersales_eval.sources.web.addresses import (
    host_of,
    is_private,
    joined,
    origin_of,
    same_site,
)
from aftersales_eval.sources.web.answer import Answer
from aftersales_eval.sources.web.fetch import Fetcher, Manners
from aftersales_eval.sources.web.page import Link, PageRead
from aftersales_eval.sources.web.sitemap import pages_that_matter
from aftersales_eval.sources.web.topics import Mattering, Topic, mattering

MOST_WAITING: Final = 2_000
"""Addresses that wait to be asked for; a page may link to more than anybody reads."""

MOST_LINKS: Final = 5_000
"""Links that are looked at on one page."""

_LOOKED_AT: Final = 3
"""Addresses that are looked at for each page that may be asked for; most are not disallowed."""

_HAD_ALREADY: Final = 30
"""Points that a topic loses for each page on it that was asked for: others come first."""


class Reading(Protocol):
    """A page that is being read."""

    def result(self) -> PageRead:
        """What was read, when it is done."""


class ReadsPages(Protocol):
    """Something that reads pages while the caller goes on, such as another process."""

    def submit(self, body: bytes, *, content_type: str, address: str) -> Reading:
        """Begin to read a page."""


@dataclass(frozen=True, slots=True)
class Known:
    """What an earlier visit kept of a page: what it came with, and how to get at its content.

    `address` is where it was in the end.
    """

    address: str
    etag: str
    modified: str
    content_type: str
    body: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Visited:
    """One address that was asked for: the answer, without its body, and what was read.

    `page` is the SHA-256 of the content and `size` its bytes, also where it was unchanged.
    `same_as` is the address of a page that was read already and is the same; `read` is then None,
    as it is wherever there was no page.
    """

    answer: Answer
    topic: Topic | None = None
    page: str = ""
    size: int = 0
    read: PageRead | None = None
    same_as: str = ""


def nothing_known(address: str) -> Known | None:
    """For a first visit: nothing is known of any address."""
    return None


def visit(
    fetcher: Fetcher,
    starts: Sequence[str],
    *,
    read: ReadsPages,
    most_pages: int = 20,
    known: Callable[[str], Known | None] = nothing_known,
    keep: Callable[[str, bytes], object] = lambda page, body: None,
    tell: Callable[[str], object] = lambda address: None,
    left: Callable[[int], object] = lambda number: None,
) -> Iterator[Visited]:
    """Ask for the starts, then for what they link to, by how much it matters for its topic.

    Where links give fewer than `most_pages`, sitemaps are looked at. No address is asked for
    twice, no content read twice. Only pages count towards `most_pages`, and only those that were
    asked for: not robots.txt, not sitemaps, not what robots.txt disallows. `keep` is handed every
    new content with its SHA-256, `tell` every address before it is asked for.

    What is disallowed counts too towards three times as many addresses, which end the visit
    whatever became of them. `left` is told how many still waited, given ones among them, where
    either number ended it; it is not called where none did.
    """
    walk = _Walk(fetcher, starts, read, known, keep)
    asked = looked_at = 0
    begun: _Begun | None = None
    while True:
        full = asked >= most_pages or looked_at >= _LOOKED_AT * most_pages
        step = None if full else walk.next_step()
        if step is None and begun is None:
            if full or not walk.look_at_sitemaps():
                break
            continue
        following: _Begun | None = None
        if step is not None:
            tell(step.address)
            following = walk.begin(step)
            looked_at += 1
            asked += following.answer.outcome is not Outcome.DISALLOWED
        if begun is not None:
            yield walk.end(begun)
        begun = following
    if full and (number := walk.waiting()):
        left(number)


@dataclass(frozen=True, slots=True)
class Planned:
    """An address that would be asked for, and why."""

    address: str
    why: str


def plan(starts: Sequence[str], *, most_pages: int = 20) -> list[Planned]:
    """What a visit would ask for first, without asking anything of anybody.

    Not even robots.txt is asked for, so what it allows is not known, nor what the starts link to.
    """
    origins = dict.fromkeys(origin_of(start) for start in starts)
    robots = [Planned(f"{one}/robots.txt", "before anything else of this host") for one in origins]
    pages = [Planned(one, "given") for one in dict.fromkeys(starts)][:most_pages]
    maps = [
        Planned(f"{one}/sitemap.xml", "or what robots.txt names, if links lead to few pages")
        for one in origins
        if len(pages) < most_pages
    ]
    return robots + pages + maps


def hindrances(starts: Sequence[str], manners: Manners) -> list[str]:
    """Why a visit would ask for less than its plan says, as far as addresses tell.

    Names are looked up by nobody here, so only those that mean this machine everywhere are known.
    """
    found = []
    if not manners.contact:
        found.append("without --contact nothing is asked for, and the exit code is 2")
    hosts = dict.fromkeys(host_of(start) for start in starts)
    private = [] if manners.allow_private else [host for host in hosts if is_private(host)]
    if private:
        are = "is no public address" if len(private) == 1 else "are no public addresses"
        none = ", and the exit code is 4" if len(private) == len(hosts) else ""
        found.append(
            f"{', '.join(private)} {are}: without --allow-private nothing is asked for there{none}"
        )
    return found


@dataclass(frozen=True, slots=True)
class _Step:
    """An address that waits to be asked for; what was given matters however it is called."""

    address: str
    matters: Mattering | None
    given: bool = False


@dataclass(frozen=True, slots=True)
class _Begun:
    """A page that was asked for, and is being read if it is a new one."""

    step: _Step
    answer: Answer
    page: str = ""
    size: int = 0
    reading: Reading | None = None
    same_as: str = ""


class _Walk:
    """What waits to be asked for, and what has been."""

    def __init__(
        self,
        fetcher: Fetcher,
        starts: Sequence[str],
        read: ReadsPages,
        known: Callable[[str], Known | None],
        keep: Callable[[str, bytes], object],
    ) -> None:
        self._fetcher = fetcher
        self._read = read
        self._known = known
        self._keep = keep
        self._given = [_Step(one, mattering(one), given=True) for one in dict.fromkeys(starts)]
        self._homes = dict.fromkeys(starts)
        self._seen = set(starts)
        self._waiting: dict[str, _Step] = {}
        self._had: Counter[Topic] = Counter()
        self._read_from: dict[str, str] = {}  # by address, and by SHA-256 of the content
        self._mapped = False

    def next_step(self) -> _Step | None:
        """What to ask for now: what was given in its order, then what matters most."""
        if self._given:
            return self._given.pop(0)
        while self._waiting:
            step = self._waiting.pop(max(self._waiting.values(), key=self._urgency).address)
            if self._fetcher.has_room_for(step.address):
                return step
        return None

    def waiting(self) -> int:
        """How many addresses wait to be asked for."""
        return len(self._given) + len(self._waiting)

    def begin(self, step: _Step) -> _Begun:
        """Ask for a page, and have it read if its content is new."""
        if step.matters:
            self._had[step.matters.topic] += 1
        old = self._known(step.address)
        answer = (
            self._fetcher.get(step.address, etag=old.etag, modified=old.modified, of=old.address)
            if old
            else self._fetcher.get(step.address)
        )
        self._seen.add(answer.address)
        self._waiting.pop(answer.address, None)
        if step.given:
            self._homes[answer.address] = None
        if answer.outcome not in READABLE:
            return _Begun(step, answer)
        content_type = answer.content_type
        body = answer.body
        if answer.outcome is Outcome.UNCHANGED and old:
            body, content_type = old.body(), old.content_type
        page = hashlib.sha256(body).hexdigest()
        bare = replace(answer, body=b"", content_type=content_type)
        same_as = self._read_from.get(page) or self._read_from.get(answer.address, "")
        if same_as:
            return _Begun(step, bare, page, len(body), same_as=same_as)
        self._read_from |= {page: answer.address, answer.address: answer.address}
        if answer.outcome is Outcome.FETCHED:
            self._keep(page, body)
        reading = self._read.submit(body, content_type=content_type, address=answer.address)
        return _Begun(step, bare, page, len(body), reading)

    def end(self, begun: _Begun) -> Visited:
        """Wait for what is read of a page, and note where it leads."""
        read = begun.reading.result() if begun.reading else None
        if read:
            self._note(_normal_links(read.links[:MOST_LINKS]))
        topic = begun.step.matters.topic if begun.step.matters else None
        return Visited(begun.answer, topic, begun.page, begun.size, read, begun.same_as)

    def look_at_sitemaps(self) -> bool:
        """Add what sitemaps list, once; whether there is anything more to ask for."""
        if self._mapped:
            return False
        self._mapped = True
        sitemaps: dict[str, None] = {}
        for origin in dict.fromkeys(origin_of(home) for home in self._homes):
            rules = self._fetcher.rules(origin)
            if not rules.closed:
                sitemaps.update(dict.fromkeys(rules.sitemaps or [f"{origin}/sitemap.xml"]))
        self._note(pages_that_matter(sitemaps, self._fetcher.sitemap, self._homes))
        return bool(self._waiting)

    def _note(self, found: Iterable[tuple[str, Mattering | None]]) -> None:
        for address, matters in found:
            if len(self._waiting) >= MOST_WAITING:
                return
            if matters is None or address in self._seen:
                continue
            if not self._fetcher.has_room_for(address):
                continue
            if any(same_site(address, home) for home in self._homes):
                self._seen.add(address)
                self._waiting[address] = _Step(address, matters)

    def _urgency(self, step: _Step) -> int:
        matters = step.matters
        return matters.points - _HAD_ALREADY * self._had[matters.topic] if matters else 0


def _normal_links(links: Iterable[Link]) -> Iterator[tuple[str, Mattering | None]]:
    """Where links lead, normal: what robots.txt is asked about is what is sent, and sent once."""
    for link in links:
        try:
            address = joined(link.address, link.address)
        except ValueError:
            continue
        yield address, mattering(address, link.text)
