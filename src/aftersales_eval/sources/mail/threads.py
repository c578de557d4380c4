"""Messages to threads: by what they refer to; by subject only where nothing else is left.

A reference joins whether or not the message it names is at hand: two that name the same missing
third are one thread. The work grows as n log n; the order in which files were read plays no part.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from aftersales_eval.model.quantity import DAY, MICROSECONDS
from aftersales_eval.sources.mail.brands import Naming
from aftersales_eval.sources.mail.headers import Address
from aftersales_eval.sources.mail.kinds import Kind, Verdict
from aftersales_eval.sources.mail.messages import Message
from aftersales_eval.sources.mail.phrases import reply_subject

SUBJECT_REACH: Final = 30 * DAY * MICROSECONDS
"""How long after a thread's last message the same subject may still mean the same matter."""

_SHORTEST_SUBJECT: Final = 4


@dataclass(frozen=True)
class Letter:
    """A message and what it was taken for; `correspondents` are all but the shopper herself.

    `refused` says why nothing can be recorded of it, such as a date in the future.
    """

    message: Message
    verdict: Verdict
    correspondents: tuple[Address, ...] = ()
    refused: str = ""

    @property
    def order(self) -> tuple[bool, int, str]:
        """For sorting by time, those without a time last; the same whatever was read first."""
        at = self.message.at
        return at is None, at or 0, self.message.fingerprint


@dataclass(frozen=True)
class Thread:
    """Messages of one matter in order of time; `opener` is the one that it began with.

    `by_subject` has the fingerprints of those that only their subject joined to the rest.
    """

    letters: tuple[Letter, ...]
    opener: Letter
    by_subject: frozenset[str] = frozenset()


class _Union:
    """Sets that merge: each index leads to the one that stands for its set."""

    def __init__(self, size: int):
        self._above = list(range(size))

    def find(self, one: int) -> int:
        above = self._above
        while above[one] != one:
            above[one] = above[above[one]]
            one = above[one]
        return one

    def join(self, one: int, other: int) -> None:
        # always to the smaller: paths are halved, so this stays cheap
        low, high = sorted((self.find(one), self.find(other)))
        self._above[high] = low


class _Piece(NamedTuple):
    """Messages that references joined: the first is a member's number, to join by."""

    number: int
    opener: Letter
    first: int
    last: int


def without_copies(letters: Iterable[Letter]) -> tuple[list[Letter], list[Letter]]:
    """Each message once, and the copies: of one Message-ID and sender, or of the same content.

    Of several, the one whose place comes first in the alphabet stays.
    """
    same: dict[tuple[str, str], list[Letter]] = defaultdict(list)
    for letter in letters:
        message = letter.message
        same[message.message_id or message.fingerprint, message.sender.address].append(letter)
    kept: list[Letter] = []
    copies: list[Letter] = []
    for group in same.values():
        first = min(group, key=_preference)
        kept.append(first)
        copies += [one for one in group if one is not first]
    return kept, copies


def _preference(letter: Letter) -> tuple[bool, str, int, int, str]:
    """For choosing among copies: one with a date, then by place, then by what it says."""
    span = letter.message.span
    undated, _, fingerprint = letter.order
    return undated, str(span.path), span.number, span.offset, fingerprint


def threads_of(letters: Sequence[Letter], naming: Naming) -> list[Thread]:
    """Threads in order of their opening; `letters` have no copies among them."""
    ordered = sorted(letters, key=lambda letter: letter.order)
    union = _joined_by_reference([letter.message for letter in ordered])
    referred = _members(union, len(ordered))
    by_subject: set[str] = set()
    for early, late in _same_subject([_piece(m, ordered) for m in referred.values()], naming):
        by_subject |= {ordered[number].message.fingerprint for number in referred[late]}
        union.join(early, late)
    threads = []
    for members in _members(union, len(ordered)).values():
        inside = tuple(ordered[number] for number in members)
        marked = by_subject.intersection(one.message.fingerprint for one in inside)
        threads.append(Thread(inside, _opener(inside, marked), frozenset(marked)))
    return sorted(threads, key=lambda thread: thread.opener.order)


def _joined_by_reference(messages: Sequence[Message]) -> _Union:
    """Messages that name each other, or the same third, as sets of their numbers."""
    identities: dict[str, int] = {}
    for message in messages:
        for one in _named(message):
            identities.setdefault(one, len(messages) + len(identities))
    union = _Union(len(messages) + len(identities))
    for number, message in enumerate(messages):
        for one in _named(message):
            union.join(number, identities[one])
    return union


def _named(message: Message) -> Iterator[str]:
    if message.message_id:
        yield message.message_id
    yield from message.references


def _members(union: _Union, size: int) -> dict[int, list[int]]:
    """The numbers of the messages of each set, under the least of them."""
    found: dict[int, list[int]] = defaultdict(list)
    for number in range(size):
        found[union.find(number)].append(number)
    return dict(found)


def _opener(letters: Sequence[Letter], by_subject: Collection[str] = ()) -> Letter:
    """The first message that answers none of the others; the first of all if each answers one.

    Not simply the first by time: an answer may bear an earlier stamp than what it answers.
    """
    present = {one.message.message_id for one in letters if one.message.message_id}
    rest = [one for one in letters if one.message.fingerprint not in by_subject] or letters
    roots = (one for one in rest if present.isdisjoint(one.message.references))
    return next(roots, rest[0])


def _piece(members: Sequence[int], ordered: Sequence[Letter]) -> _Piece:
    inside = [ordered[number] for number in members]
    times = [one.message.at for one in inside if one.message.at is not None]
    opener = _opener(inside)
    begun = opener.message.at if opener.message.at is not None else min(times, default=0)
    return _Piece(members[0], opener, begun, max(times, default=begun))


def _same_subject(pieces: Iterable[_Piece], naming: Naming) -> Iterator[tuple[int, int]]:
    """Pairs of pieces to join, as the numbers of their first messages; the earlier one first."""
    groups: dict[tuple[str, str], list[tuple[_Piece, bool]]] = defaultdict(list)
    for piece in pieces:
        subject, answers = reply_subject(piece.opener.message.subject)
        if len(subject) < _SHORTEST_SUBJECT or piece.opener.message.at is None:
            continue
        for side in naming.sides(piece.opener.correspondents):
            groups[subject, side].append((piece, answers))
    for group in groups.values():
        yield from _runs(sorted(group, key=lambda one: one[0].opener.order))


def _runs(group: Iterable[tuple[_Piece, bool]]) -> Iterator[tuple[int, int]]:
    """Within one subject and counterpart: what belongs to the thread that the shopper opened.

    A mail of hers without `Re:` opens another.
    """
    current: _Piece | None = None
    for piece, answers in group:
        mine = piece.opener.verdict.kind is Kind.OWN
        if current and piece.first - current.last <= SUBJECT_REACH and _may_join(piece, answers):
            yield current.number, piece.number
            current = current._replace(last=max(current.last, piece.last))
        elif mine:
            current = piece


def _may_join(piece: _Piece, answers: bool) -> bool:
    kind = piece.opener.verdict.kind
    return answers if kind is Kind.OWN else kind is not Kind.BULK
