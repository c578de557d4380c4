"""A thread told as a probe: which message opened it, which ones answered, what settled it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from aftersales_eval.model.event import EventKind
from aftersales_eval.model.quantity import MICROSECONDS
from aftersales_eval.sources.mail.bodies import Attachment
from aftersales_eval.sources.mail.brands import Naming, is_freemail
from aftersales_eval.sources.mail.headers import Address
from aftersales_eval.sources.mail.kinds import Kind
from aftersales_eval.sources.mail.threads import Letter, Thread

CHANNEL: Final = "email"
_UNTITLED: Final = "(no subject)"


@dataclass(frozen=True)
class MailDraft:
    """One event that a message gives: `at` in microseconds since 1970 UTC, `why` in words."""

    kind: EventKind
    at: int
    place: str
    message_id: str
    why: str
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True)
class MailProbe:
    """A thread that the shopper opened: its brand, and its events in order of time.

    `key` stays the same however often, and with whatever else, the opening message is read: its
    Message-ID, or a SHA-256 of what it says. `counterpart` is the address written to; `remarks`
    what the shopper should know of it.
    """

    key: str
    brand: str
    subject: str
    counterpart: str
    drafts: tuple[MailDraft, ...]
    remarks: tuple[str, ...] = ()
    channel: str = CHANNEL

    @property
    def opened_at(self) -> int:
        """When the shopper wrote first; other events may bear earlier stamps."""
        return next(draft.at for draft in self.drafts if draft.kind is EventKind.OPENED)


@dataclass(frozen=True)
class Decision:
    """What was decided about one message, and why; `events` is empty where it gives none."""

    place: str
    at: int | None
    sender: str
    subject: str
    kind: Kind
    events: tuple[EventKind, ...]
    why: str
    brand: str = ""
    probe: str = ""
    unsure: bool = False


@dataclass(frozen=True)
class Told:
    """What a thread came to: a probe, or why there is none; a decision for each message."""

    probe: MailProbe | None
    decisions: tuple[Decision, ...]
    left_out: str = ""


def tell(thread: Thread, naming: Naming) -> Told:
    """A thread as a probe, where the shopper opened it by writing to a brand."""
    refusal = _refusal(thread)
    to, brand = _counterpart(thread, naming)
    if not refusal and not brand:
        refusal = "written to nobody but yourself" if to is None else "not written to a brand"
        if to is not None and is_freemail(to.address):
            refusal = f"{refusal}: anybody can have an address at {to.domain}"
    if refusal:
        decisions = (_decision(one, (), f"{refusal}; {_said(one)}") for one in thread.letters)
        return Told(None, tuple(decisions), _countable(refusal))
    return _Story(thread, naming, brand, to).told()


def _refusal(thread: Thread) -> str:
    """Why a thread is no probe, whoever it was written to; empty when it may be one."""
    opener = thread.opener
    if opener.verdict.kind is not Kind.OWN:
        if opener.verdict.mine:
            return "begun by your own automatic reply"
        wrote = any(one.verdict.kind is Kind.OWN for one in thread.letters)
        return "not begun by you" + (", though you answered in it" if wrote else "")
    return f"its first message is {opener.refused}" if opener.refused else ""


def _countable(refusal: str) -> str:
    return refusal.partition(":")[0]


def _counterpart(thread: Thread, naming: Naming) -> tuple[Address | None, str]:
    """Who the shopper wrote to, and the brand: the first recipient that has one.

    Where she names nobody (blind copies), the first who wrote back.
    """
    to = list(thread.opener.correspondents)
    if not to:
        answers = (one for one in thread.letters if one.verdict.kind is Kind.HUMAN)
        to = [one.message.sender for one in answers][:1]
    for mailbox in to:
        brand = naming.name(mailbox)
        if brand:
            return mailbox, brand
    return (to[0] if to else None), ""


def _said(letter: Letter) -> str:
    return letter.verdict.reason


def _decision(
    letter: Letter,
    events: Iterable[EventKind],
    why: str,
    *,
    probe: MailProbe | None = None,
    unsure: bool = False,
) -> Decision:
    message, verdict = letter.message, letter.verdict
    return Decision(
        place=message.place,
        at=message.at,
        sender=message.sender.address or message.sender.name[:60],
        subject=_shortened(message.subject),
        kind=verdict.kind,
        events=tuple(events),
        why="; ".join(dict.fromkeys((why, *message.remarks))),
        brand=probe.brand if probe else "",
        probe=probe.key if probe else "",
        unsure=verdict.unsure or unsure,
    )


def _shortened(subject: str) -> str:
    return subject if len(subject) <= 60 else f"{subject[:59]}…"


@dataclass(frozen=True)
class _Line:
    """What one message adds to the story."""

    letter: Letter
    events: tuple[EventKind, ...]
    why: str
    unsure: bool = False


@dataclass
class _Story:
    """A thread while it is being told, message by message, in order of time."""

    thread: Thread
    naming: Naming
    brand: str
    to: Address | None
    settled: bool = False
    answered: bool = False
    lines: list[_Line] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def told(self) -> Told:
        """The probe, and a decision for each message."""
        for letter in self.thread.letters:
            self.lines.append(self._line(letter))
        opener = self.thread.opener.message
        probe = MailProbe(
            key=opener.message_id or f"sha256:{opener.fingerprint}",
            brand=self.brand,
            subject=opener.subject or _UNTITLED,
            counterpart=self.to.address if self.to else "",
            drafts=tuple(self._drafts()),
            remarks=tuple(dict.fromkeys(self.remarks)),
        )
        decisions = tuple(
            _decision(line.letter, line.events, line.why, probe=probe, unsure=line.unsure)
            for line in self.lines
        )
        return Told(probe, decisions)

    def _drafts(self) -> Iterable[MailDraft]:
        """The events; `letters` are in order of time, and so are these."""
        for line in self.lines:
            message = line.letter.message
            files = message.attachments
            for kind in line.events:
                yield MailDraft(
                    kind, message.at or 0, message.place, message.message_id, line.why, files
                )
                files = ()  # they belong to the message, so to its first event only

    def _line(self, letter: Letter) -> _Line:
        if letter.refused:
            return _Line(letter, (), f"not recorded: it is {letter.refused}")
        events, why, unsure = self._events(letter)
        notes = [why, *self._odd(letter)]
        return _Line(letter, events, "; ".join(notes), unsure or len(notes) > 1)

    def _events(self, letter: Letter) -> tuple[tuple[EventKind, ...], str, bool]:
        verdict = letter.verdict
        if letter is self.thread.opener:
            return (EventKind.OPENED,), f"you wrote to {self.to.address if self.to else '?'}", False
        if verdict.kind is Kind.OWN:
            return self._own(letter)
        if verdict.mine:
            return (), verdict.reason, False
        if verdict.kind is Kind.AUTOMATIC:
            return (EventKind.ACKNOWLEDGED,), verdict.reason, False
        if verdict.kind is Kind.HUMAN:
            return self._answer(letter)
        if verdict.kind is Kind.SOLVED:
            if self.settled:
                return (), f"already resolved; {verdict.reason}", False
            self.settled = True
            return (EventKind.RESOLVED,), verdict.reason, False
        if verdict.kind is Kind.BOUNCE:
            self.remarks.append("a message came back undelivered: the brand may never have got it")
        return (), verdict.reason, False

    def _own(self, letter: Letter) -> tuple[tuple[EventKind, ...], str, bool]:
        """A later message of the shopper: it settles, thanks, reopens, or asks again."""
        if letter.correspondents and not self._to_brand(letter):
            return (), "you sent it to somebody else", False
        words = letter.verdict.settled
        if words and self.settled:
            return (), f"already resolved; you wrote “{words}”", False
        if words:
            self.settled = True
            return (EventKind.RESOLVED,), f"you wrote “{words}”", False
        if letter.verdict.thanks:
            return (), "you only said thanks", False
        if self.settled:
            self.settled = False
            events = (EventKind.REOPENED, EventKind.CONTACTED)
            return events, "you wrote again after it was said to be resolved", True
        why = "you wrote again after an answer" if self.answered else "you wrote again, unanswered"
        return (EventKind.CONTACTED,), why, False

    def _to_brand(self, letter: Letter) -> bool:
        """Whether one of the shopper's messages went to somebody in this thread."""
        sides = {self.naming.side(self.to)} if self.to else set()
        for line in self.lines:
            if line.events and not line.letter.verdict.mine:
                sides |= self.naming.sides((line.letter.message.sender,))
        return not sides.isdisjoint(self.naming.sides(letter.correspondents))

    def _answer(self, letter: Letter) -> tuple[tuple[EventKind, ...], str, bool]:
        sender, reason = letter.message.sender, letter.verdict.reason
        written_to = self.naming.sides(self.thread.opener.correspondents)
        known = self.naming.side(sender) in written_to
        if not known and is_freemail(sender.address):
            return (), f"{sender.address} is somebody else in the thread, not the brand", True
        self.answered = True
        if not known and written_to:
            why = f"{reason}; it comes from {sender.domain}, which you had not written to"
            return (EventKind.REPLIED,), why, True
        return (EventKind.REPLIED,), reason, False

    def _odd(self, letter: Letter) -> list[str]:
        """What is odd about where a message stands in the thread."""
        notes = []
        message, opened = letter.message, self.thread.opener.message.at
        if message.fingerprint in self.thread.by_subject:
            notes.append("joined by its subject only: nothing else ties it to the thread")
        if message.at is not None and opened is not None and message.at < opened:
            early = (opened - message.at) // MICROSECONDS
            notes.append(f"stamped {_span(early)} before the opening: one of the clocks is wrong")
            self.remarks.append(f"{message.place} is stamped before the opening")
        return notes


def _span(seconds: int) -> str:
    for size, unit in ((86_400, "d"), (3_600, "h"), (60, "min")):
        if seconds >= size:
            return f"{seconds // size} {unit}"
    return f"{seconds} s"
