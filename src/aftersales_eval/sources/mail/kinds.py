"""What a message is: the shopper's own, a person's answer, a machine's, a bounce, a newsletter.

Header fields decide where they are sure (RFC 3834, RFC 3464); words decide only together with
another sign. Ticket systems set their fields on the answers of people too, and `Precedence: bulk`
says how a mail is to be treated, not who wrote it: neither counts alone.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from aftersales_eval.sources.mail import phrases
from aftersales_eval.sources.mail.headers import Address
from aftersales_eval.sources.mail.messages import TICKET_FIELDS, Message

_DAEMON: Final = re.compile(r"(?:mailer-?daemon|mail-?daemon|postmaster|mdaemon)(?:[-_.+].*)?")
_DAEMON_NAME: Final = re.compile(
    r"mailer[- ]?daemon|mail delivery (?:sub)?system|mail administrator|postmaster|delivery notif"
)
_UNDELIVERED: Final = re.compile(
    r"undeliver|delivery (?:status notification|failure|has failed|incomplete)|returned mail"
    r"|mail delivery failed|failure notice|delivery notification|unzustellbar|nicht zugestellt"
    r"|non remis|non distribue|echec de (?:la )?remise|no se (?:puede|ha podido) entregar"
)
_ARRIVED: Final = frozenset(("delivered", "relayed", "expanded", "delayed"))
_REPORTS: Final = {
    "delivery-status": "a report on delivery",
    "disposition-notification": "a read receipt",
    "feedback-report": "a feedback report",
}
_NAY: Final = frozenset(("", "no", "false", "0", "none"))


class Kind(StrEnum):
    """What a message is."""

    OWN = "own"
    HUMAN = "human"
    AUTOMATIC = "automatic"
    SOLVED = "solved"
    BOUNCE = "bounce"
    REPORT = "report"
    BULK = "bulk"


@dataclass(frozen=True)
class Verdict:
    """What a message was taken for and why, in words for the shopper.

    `mine`: the shopper's address sent it (which an automatic reply may be, too). `unsure`: worth a
    look by a person. `settled`: the shopper's words that it is solved; `thanks`: no more than that.
    """

    kind: Kind
    reason: str
    mine: bool = False
    unsure: bool = False
    settled: str = ""
    thanks: bool = False


def canonical(address: str) -> str:
    """An address as one compares it: lower case, without what follows a + before the @."""
    local, at, domain = address.strip().lower().rpartition("@")
    return f"{local.partition('+')[0] or local}{at}{domain}"


class Owner:
    """The shopper: knows her own addresses, in any case and with anything after a +."""

    def __init__(self, addresses: Iterable[str]):
        """Take the addresses as they were given."""
        self._addresses = {canonical(address) for address in addresses}

    def is_me(self, mailbox: Address) -> bool:
        """Whether a mailbox is one of hers."""
        return bool(mailbox.address) and canonical(mailbox.address) in self._addresses

    def others(self, mailboxes: Iterable[Address]) -> list[Address]:
        """Those that are not hers and can be read."""
        return [one for one in mailboxes if one.address and not self.is_me(one)]


def classify(message: Message, me: Collection[str] | Owner) -> Verdict:
    """What a message is; `me` are the shopper's own addresses."""
    owner = me if isinstance(me, Owner) else Owner(me)
    mine = owner.is_me(message.sender)
    found = _report(message) or (None if mine else _returned(message))
    if found is not None:
        return replace(found, mine=mine)
    look = _Look(message)
    if mine:
        return look.own()
    return look.solved() or look.automatic() or look.bulk() or look.machine() or look.human()


def _report(message: Message) -> Verdict | None:
    """Reports by their form: multipart/report and its kin."""
    if not message.report:
        return None
    if message.report == "delivery-status" and not _ARRIVED.issuperset(message.actions or ("?",)):
        return Verdict(Kind.BOUNCE, "a report that mail was not delivered")
    return Verdict(Kind.REPORT, _REPORTS.get(message.report, f"a report ({message.report[:40]})"))


def _returned(message: Message) -> Verdict | None:
    """Mail that came back, by who sends such."""
    if "x-failed-recipients" in message.headers:
        return Verdict(Kind.BOUNCE, "X-Failed-Recipients names who did not get it")
    local = message.sender.address.rpartition("@")[0]
    if _DAEMON.fullmatch(local):
        return Verdict(Kind.BOUNCE, f"sent by {local}")
    name = phrases.plain(message.sender.name)
    if _DAEMON_NAME.search(name):
        return Verdict(Kind.BOUNCE, f"sent by “{message.sender.name[:60]}”")
    if _null_path(message) and _UNDELIVERED.search(phrases.plain(message.subject)):
        return Verdict(Kind.BOUNCE, "an empty Return-Path and a subject as bounces have it")
    return None


def _null_path(message: Message) -> bool:
    """Whether it was sent so that nothing can come back: bounces and automatic replies are."""
    return message.headers.get("return-path", "x").replace(" ", "") in ("<>", "")


class _Look:
    """A message looked at for signs; each method gives its verdict, or None."""

    def __init__(self, message: Message):
        self._message = message
        self._headers = message.headers
        self._subject = phrases.plain(message.subject)
        self._text = phrases.plain(message.text)
        self._start = self._text[: phrases.BEGINNING]
        self._both = f"{self._subject}\n{self._start}"

    def own(self) -> Verdict:
        """Hers, by the address; a machine of hers that answers is none of the brand's."""
        sure = self._by_header()
        if sure:
            return Verdict(Kind.AUTOMATIC, f"your own automatic reply: {sure}", mine=True)
        settled = phrases.settled(self._text)
        thanks = bool(len(self._text) <= 200 and phrases.THANKS.match(self._text))
        thanks = thanks and not phrases.ASKS.search(self._text)
        return Verdict(Kind.OWN, "sent by you", mine=True, settled=settled, thanks=thanks)

    def solved(self) -> Verdict | None:
        """A ticket system says that the case is closed."""
        words = phrases.closed(self._both)
        sign = next(self._ticket_signs(), "") or self._by_header() or self._generated()
        if words and sign:
            return Verdict(Kind.SOLVED, f"says “{_short(words)}” ({sign})")
        return None

    def automatic(self) -> Verdict | None:
        """An automatic reply, by a header of its own or by what it says."""
        sure = self._by_header()
        if sure:
            return Verdict(Kind.AUTOMATIC, sure)
        away = phrases.AWAY.match(self._subject)
        if away:
            return Verdict(Kind.AUTOMATIC, f"its subject begins “{_short(away[0])}”")
        received = phrases.said(phrases.RECEIVED, self._both)
        if received:
            return self._received(received)
        itself = phrases.said(phrases.SAYS_AUTOMATIC, self._start)
        if itself and not self._unrelated():
            sign = next(self._ticket_signs(), "")
            also = f"; but {sign}, and people's answers may have such a footer" if sign else ""
            return Verdict(Kind.AUTOMATIC, f"says “{_short(itself)}”{also}", unsure=bool(sign))
        return None

    def _received(self, words: str) -> Verdict | None:
        said = f"says “{_short(words)}”"
        sign = next(self._signs(), "")
        if sign:
            return Verdict(Kind.AUTOMATIC, f"{said} ({sign})")
        promise = phrases.said(phrases.PROMISED, self._start)
        if promise:
            return Verdict(Kind.AUTOMATIC, f"{said} and “{_short(promise)}”", unsure=True)
        return None

    def bulk(self) -> Verdict | None:
        """A newsletter, which belongs to no thread."""
        if self._unrelated():
            return Verdict(Kind.BULK, "List-Unsubscribe, and it answers nothing")
        return None

    def machine(self) -> Verdict | None:
        """Made by a machine, with nothing that says why it was."""
        generated = self._generated()
        if generated:
            system = self._system()
            also = f"; but {system} marks people's answers so, too" if system else ""
            return Verdict(Kind.AUTOMATIC, f"{generated}{also}", unsure=bool(system))
        silent = phrases.said(phrases.DO_NOT_REPLY, self._start)
        sign = next(self._ticket_signs(), "") or self._no_reply()
        if silent and sign:
            return Verdict(Kind.AUTOMATIC, f"says “{_short(silent)}” ({sign})", unsure=True)
        if _null_path(self._message):
            return Verdict(Kind.BOUNCE, "an empty Return-Path, as bounces have it")
        return None

    def human(self) -> Verdict:
        """Somebody wrote it, as nothing says otherwise; unsure where something nearly does."""
        weak = phrases.said(phrases.RECEIVED, self._both) or self._no_reply()
        if weak:
            return Verdict(Kind.HUMAN, f"only “{_short(weak)}” hints at a machine", unsure=True)
        return Verdict(Kind.HUMAN, "nothing marks it as automatic")

    def _by_header(self) -> str:
        """The header field that is only ever set on automatic replies."""
        auto = self._auto_submitted()
        if auto not in _NAY and auto != "auto-generated":
            return f"Auto-Submitted: {auto[:40]}"
        for name in _AUTOREPLY:
            value = self._headers.get(name)
            if value is not None and value.lower() not in _NAY - {""}:
                return f"{name.title()}: {value[:40]}".rstrip(": ")
        for name in ("precedence", "x-precedence"):
            value = self._headers.get(name, "").lower().replace("_", "-").strip()
            if value.replace("-", "") in ("autoreply", "autoresponse"):
                return f"{name.title()}: {value}"
        if "autoresponder" in self._headers.get("x-post-messageclass", "").lower():
            return "X-POST-MessageClass: Autoresponder"
        return ""

    def _auto_submitted(self) -> str:
        value = self._headers.get("auto-submitted", "")
        return re.split(r"[\s;(]", value.strip().lower(), maxsplit=1)[0]

    def _generated(self) -> str:
        """RFC 3834: made by a machine, though not in reply to a message."""
        if self._auto_submitted() == "auto-generated":
            return "Auto-Submitted: auto-generated"
        if self._headers.get("x-fc-machinegenerated", "").lower() == "true":
            return "X-FC-MachineGenerated: true"
        return ""

    def _ticket_signs(self) -> Iterator[str]:
        """What ticket systems put on all their mail; on answers of people as well."""
        system = self._system()
        if system:
            yield f"header fields of {system}"
        tag = phrases.TICKET_TAG.search(self._message.subject)
        if tag:
            yield f"ticket number {tag[0].strip()[:40]}"

    def _signs(self) -> Iterator[str]:
        """What makes words of a machine believable; each of them alone says nothing."""
        yield from self._ticket_signs()
        generated = self._generated()
        if generated:
            yield generated
        if self._headers.get("x-auto-response-suppress"):
            yield "X-Auto-Response-Suppress"
        precedence = self._headers.get("precedence", "").lower()
        if precedence in ("bulk", "junk", "list"):
            yield f"Precedence: {precedence}"
        if self._no_reply():
            yield f"sent by {self._no_reply()}"
        if _null_path(self._message):
            yield "an empty Return-Path"
        for pattern in (phrases.SAYS_AUTOMATIC, phrases.DO_NOT_REPLY):
            words = phrases.said(pattern, self._text)
            if words:
                yield f"says “{_short(words)}”"

    def _system(self) -> str:
        """The ticket system that sent it, by its header fields; empty when none is known."""
        for name in self._headers:
            for begins, system in TICKET_FIELDS.items():
                if name.startswith(begins):
                    return system
        sent_with = " ".join(
            self._headers.get(name, "") for name in ("x-mailer", "x-powered-by", "managed-by")
        ).lower()
        known = ("zammad", "otrs", "znuny", "osticket", "kayako", "freshdesk", "redmine")
        return next((name for name in known if name in sent_with), "")

    def _no_reply(self) -> str:
        address = self._message.sender.address
        return address if phrases.NO_REPLY.fullmatch(address.rpartition("@")[0]) else ""

    def _unrelated(self) -> bool:
        """Sent to many: can be unsubscribed from, and answers no message."""
        message = self._message
        answers = message.in_reply_to or message.references
        return (
            "list-unsubscribe" in self._headers
            and not answers
            and not phrases.reply_subject(message.subject)[1]
        )


_AUTOREPLY: Final = (
    "x-autoreply",
    "x-autorespond",
    "x-autoresponder",
    "x-auto-reply",
    "x-mail-autoreply",
    "x-amazon-auto-reply",
)


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= 60 else f"{plain[:59]}…"
