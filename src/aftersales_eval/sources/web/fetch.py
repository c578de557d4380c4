"""Asking for pages politely: robots.txt first, one request at a time, never faster than wished.

What comes back is an `Answer`, never an exception: a page that could not be had is a result too.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC
from email.utils import parsedate_to_datetime
from itertools import islice
from types import TracebackType
from typing import Final, Self

from aftersales_eval.errors import UsageError
from aftersales_eval.model.inspection import Outcome
from aftersales_eval.model.quantity import MICROSECONDS
from aftersales_eval.sources.web import robots
from aftersales_eval.sources.web.addresses import host_of, joined, origin_of
from aftersales_eval.sources.web.answer import Answer, Clock, NoAnswerError
from aftersales_eval.sources.web.connection import Connections, Reply, Resolve, resolve
from aftersales_eval.sources.web.content import other_than_text
from aftersales_eval.sources.web.decoding import ACCEPTED, decoded

_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_GONE: Final = frozenset({404, 410})
_NOT_WHOLE: Final = {
    204: "the server answered 204, without a page",
    205: "the server answered 205, without a page",
    206: "the server answered 206, with a part of the page that nobody asked for",
}
_UNSAID_WAIT: Final = 10.0
_FOR_EVER: Final = 1e9
_LONGEST_VALUE: Final = 500
_DRAINED_PARTS: Final = 4
_PRINTABLE: Final = re.compile(r"[\x20-\x7e]*")


@dataclass(frozen=True, slots=True)
class Manners:
    """How we behave. Times are in seconds, sizes in bytes of what is decoded.

    `contact` (an address of a page or of mail) and `version` go into the user agent. A Crawl-delay
    or Request-rate of robots.txt lengthens `delay`, up to `longest_delay`; a Retry-After is waited
    for once, up to `longest_wait`. The deadline is that of one request, from the look-up of the
    name to the last byte. No more than `most_hosts` are asked for their robots.txt, and what lies
    on others is refused. UsageError for what makes no sense.
    """

    version: str = ""
    contact: str = ""
    delay: float = 1.0
    deadline: float = 20.0
    most_bytes: int = 5_000_000
    most_redirects: int = 5
    longest_wait: float = 60.0
    longest_delay: float = 30.0
    most_hosts: int = 10
    allow_private: bool = False
    proxy: str = ""

    def __post_init__(self) -> None:
        if not _PRINTABLE.fullmatch(self.agent):
            raise UsageError("the contact is not plain letters", hint="such as me@review.example")
        if not (0 <= self.delay < float("inf") and 0 < self.deadline < float("inf")):
            raise UsageError("a delay is at least 0 seconds, a deadline more than 0")

    @property
    def agent(self) -> str:
        """What we call ourselves in every request."""
        product = f"{robots.PRODUCT}/{self.version}" if self.version else robots.PRODUCT
        return f"{product} (+{self.contact})" if self.contact else product


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What kind of content is asked for; no types at all takes any."""

    accept: str
    types: frozenset[str]
    most_bytes: int | None = None
    asks_robots: bool = True


_PAGE: Final = _Wanted(
    "text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8",
    frozenset({"", "text/html", "application/xhtml+xml", "text/plain"}),
)
_SITEMAP: Final = _Wanted(
    "application/xml, text/xml, application/gzip;q=0.9",
    frozenset(
        {"", "application/xml", "text/xml", "text/plain", "application/octet-stream"}
        | {"application/gzip", "application/x-gzip"}
    ),
)
_ROBOTS: Final = _Wanted("text/plain", frozenset(), robots.MOST_BYTES, asks_robots=False)


@dataclass(frozen=True, slots=True)
class _Got:
    """One response: its body only where it is what was wanted."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(default=b"", repr=False)

    def header(self, name: str) -> str:
        """A header that can be kept and sent again; empty for one that cannot."""
        value = self.headers.get(name, "").strip()
        return value if len(value) <= _LONGEST_VALUE and _PRINTABLE.fullmatch(value) else ""


class Fetcher:
    """Asks for pages, and remembers how each host wants to be asked."""

    def __init__(
        self,
        manners: Manners,
        clock: Clock,
        *,
        tls: ssl.SSLContext | None = None,
        resolver: Resolve = resolve,
    ) -> None:
        """`tls` says whose certificates are trusted, by default the usual authorities'."""
        self.manners = manners
        self._clock = clock
        self._connections = Connections(
            clock.passed,
            allow_private=manners.allow_private,
            proxy=manners.proxy,
            tls=tls,
            resolver=resolver,
        )
        self._rules: dict[str, robots.Rules] = {}
        self._asked: dict[str, float] = {}
        self._not_before: dict[str, float] = {}
        self._put_off: dict[str, float] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connections.close()

    def get(self, address: str, *, etag: str = "", modified: str = "", of: str = "") -> Answer:
        """Ask for a page at a normal address, following redirects.

        `etag` and `modified` are what the page that was then at `of` (by default, at `address`)
        came with; they are sent where `of` is asked for, as they say nothing of other pages.
        """
        known = {"If-None-Match": etag, "If-Modified-Since": modified}
        return self._follow(address, _PAGE, {of or address: {k: v for k, v in known.items() if v}})

    def sitemap(self, address: str) -> Answer:
        """Ask for a sitemap, which may be XML, plain text, or either as a gzip file."""
        return self._follow(address, _SITEMAP, {})

    def rules(self, address: str) -> robots.Rules:
        """What the robots.txt of an address's host says; it is asked for once."""
        origin = origin_of(address)
        if not self.has_room_for(address):
            why = f"{self.manners.most_hosts} other hosts were asked already"
            return robots.Rules(Outcome.REFUSED, why)
        if origin not in self._rules:
            self._rules[origin] = robots.rules_of(self._follow(f"{origin}/robots.txt", _ROBOTS, {}))
        return self._rules[origin]

    def has_room_for(self, address: str) -> bool:
        """Whether an address's host is one that was asked already, or may still be."""
        return origin_of(address) in self._rules or len(self._rules) < self.manners.most_hosts

    def _follow(
        self, asked: str, wanted: _Wanted, known: Mapping[str, Mapping[str, str]]
    ) -> Answer:
        """Ask, and ask where it leads; robots.txt and the address are looked at for each hop."""
        address = asked
        hops: list[str] = []
        try:
            while True:
                if wanted.asks_robots:
                    self._look_at_rules(address)
                got = self._ask(address, wanted, known.get(address, {}))
                if got.status not in _REDIRECTS:
                    break
                hops.append(address)
                address = self._next_hop(address, got, len(hops))
        except NoAnswerError as error:
            found, status, why, got = error.outcome, error.status, error.why, _Got(0, {})
        else:
            status = got.status
            found, why = _outcome(status, conditional=bool(known.get(address)))
            if status == 204 and not wanted.asks_robots:
                found, why = Outcome.FETCHED, ""  # no rules at all
        return Answer(
            asked=asked,
            address=address,
            outcome=found,
            at=self._clock.now(),
            status=status,
            body=got.body if found is Outcome.FETCHED else b"",
            content_type=got.header("content-type"),
            etag=got.header("etag"),
            modified=got.header("last-modified"),
            hops=tuple(hops),
            why=why,
        )

    def _look_at_rules(self, address: str) -> None:
        rules = self.rules(address)
        if not rules.allows(address):
            raise NoAnswerError(rules.closed or Outcome.DISALLOWED, rules.why)

    def _next_hop(self, address: str, got: _Got, number: int) -> str:
        location = got.headers.get("location", "")
        if not location:
            raise NoAnswerError(Outcome.FAILED, "it is redirected to nowhere", got.status)
        if number > self.manners.most_redirects:
            why = f"it is redirected more than {self.manners.most_redirects} times"
            raise NoAnswerError(Outcome.FAILED, why, got.status)
        try:
            return joined(address, location)
        except ValueError as error:
            why = f"it is redirected to no address of a page: {error}"
            raise NoAnswerError(Outcome.REFUSED, why, got.status) from None

    def _ask(self, address: str, wanted: _Wanted, known: Mapping[str, str]) -> _Got:
        """One request when its turn has come, and a second one where the server asks to wait."""
        host = host_of(address)
        if self._put_off.get(host, 0.0) > self._clock.passed():
            raise NoAnswerError(Outcome.PUT_OFF, "the server has asked to wait longer than we do")
        got, wait = self._in_turn(address, wanted, known)
        if wait is not None and wait <= self.manners.longest_wait:
            self._not_before[host] = self._clock.passed() + wait
            got, wait = self._in_turn(address, wanted, known)
        if wait is not None:
            self._put_off[host] = self._clock.passed() + wait
            why = f"the server asks to wait {wait:,.0f} seconds"
            raise NoAnswerError(Outcome.PUT_OFF, why, got.status)
        return got

    def _in_turn(
        self, address: str, wanted: _Wanted, known: Mapping[str, str]
    ) -> tuple[_Got, float | None]:
        """One response, not before its time, and how long the server asks to wait (None: not).

        The delay runs from the end of one answer to the next request: a server that is slow has
        enough to do.
        """
        host = host_of(address)
        rules = self._rules.get(origin_of(address), robots.Rules())
        delay = max(self.manners.delay, min(rules.delay, self.manners.longest_delay))
        due = max(self._asked.get(host, -delay) + delay, self._not_before.get(host, 0.0))
        if (early := due - self._clock.passed()) > 0:
            self._clock.sleep(early)
        try:
            got = self._once(address, wanted, known)
        finally:
            self._asked[host] = self._clock.passed()
        return got, self._wait_of(got)

    def _once(self, address: str, wanted: _Wanted, known: Mapping[str, str]) -> _Got:
        sent = {
            "User-Agent": self.manners.agent,
            "Accept": wanted.accept,
            "Accept-Encoding": ACCEPTED,
            **known,
        }
        with self._connections.ask(address, sent, self.manners.deadline) as reply:
            if not 200 <= reply.status < 300 or reply.status in _NOT_WHOLE:
                for _ in islice(reply.parts, _DRAINED_PARTS):
                    pass  # what is read to its end leaves the connection of use
                return _Got(reply.status, reply.headers)
            try:
                return _Got(reply.status, reply.headers, self._body(reply, wanted))
            except NoAnswerError as error:
                error.status = reply.status
                raise

    def _body(self, reply: Reply, wanted: _Wanted) -> bytes:
        """What was wanted, decoded; NoAnswerError for other content, and beyond the limit."""
        kind = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
        if wanted.types and kind not in wanted.types:
            raise NoAnswerError(Outcome.NOT_A_PAGE, f"its content is {kind[:60]!r}")
        most = min(self.manners.most_bytes, wanted.most_bytes or self.manners.most_bytes)
        length = reply.headers.get("content-length", "")
        if length.isdecimal() and len(length) < 20 and int(length) > most:
            raise NoAnswerError(Outcome.TOO_LARGE, f"it is larger than {most:,} bytes")
        body = decoded(reply.parts, reply.headers.get("content-encoding", ""), most)
        declared = reply.headers.get("content-type", "")
        if wanted is _PAGE and (other := other_than_text(body, declared)):
            raise NoAnswerError(Outcome.NOT_A_PAGE, f"its content is {other}")
        return body

    def _wait_of(self, got: _Got) -> float | None:
        """Seconds that a server asks to wait: by a number, by a date, or not saying how long."""
        said = got.headers.get("retry-after", "").strip()
        if got.status != 429 and not (got.status == 503 and said):
            return None
        if said.isascii() and said.isdigit():
            return min(float(said), _FOR_EVER)
        try:
            until = parsedate_to_datetime(said)
            stamp = until.replace(tzinfo=until.tzinfo or UTC).timestamp()
        except (ValueError, OverflowError, TypeError, OSError):
            return _UNSAID_WAIT
        return max(0.0, stamp - self._clock.now() / MICROSECONDS)


def _outcome(status: int, *, conditional: bool) -> tuple[Outcome, str]:
    """What a status means that is no redirect, and in words where it brings no page."""
    if status in _NOT_WHOLE:
        return Outcome.FAILED, _NOT_WHOLE[status]
    if 200 <= status < 300:
        return Outcome.FETCHED, ""
    if status == 304 and conditional:
        return Outcome.UNCHANGED, ""
    if status in _GONE:
        return Outcome.NOT_THERE, "there is no such page"
    return Outcome.FAILED, f"the server answered {status}"
