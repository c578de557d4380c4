"""Messages from files, folders and mailboxes, one by one, each with its place."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from aftersales_eval.sources.mail.bodies import (
    Attachment,
    Part,
    attachments_of,
    inner,
    leaves,
    parsed,
    text_of,
)
from aftersales_eval.sources.mail.boxes import is_postmark, split_box
from aftersales_eval.sources.mail.dates import moment_of
from aftersales_eval.sources.mail.finding import BYTE_ORDER_MARK, Form, MailFile, mail_files
from aftersales_eval.sources.mail.headers import Address, addresses, identities, words
from aftersales_eval.sources.mail.spans import MOST_BYTES, Skipped, Span

Progress = Callable[[int, int], None]
"""Is told how many bytes are done, and how many there are in all."""

_MOST_REFERENCES: Final = 200
_MOST_NESTING: Final = 50
_MOST_PARTINGS: Final = 50_000
_LONGEST_FIELD: Final = 500
_IDENTIFYING: Final = (
    "message-id", "date", "from", "to", "subject", "in-reply-to", "references",
)  # fmt: skip
_KEPT: Final = frozenset({
    "auto-submitted", "x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply",
    "x-mail-autoreply", "x-amazon-auto-reply", "x-auto-response-suppress", "x-fc-machinegenerated",
    "x-post-messageclass", "precedence", "x-precedence", "return-path", "x-failed-recipients",
    "list-unsubscribe", "list-id", "x-loop", "x-mailer", "x-powered-by", "managed-by",
    "content-type",
})  # fmt: skip
TICKET_FIELDS: Final[Mapping[str, str]] = {
    "x-zendesk": "Zendesk", "zendesk": "Zendesk", "x-freshdesk": "Freshdesk",
    "x-fd-": "Freshdesk", "x-otrs": "OTRS", "x-znuny": "Znuny", "rt-ticket": "RT",
    "x-rt-": "RT", "x-jira": "Jira", "x-servicenow": "ServiceNow", "x-gorgias": "Gorgias",
    "x-intercom": "Intercom", "x-kayako": "Kayako", "x-redmine": "Redmine",
    "x-osticket": "osTicket", "x-helpscout": "Help Scout", "x-help-scout": "Help Scout",
    "x-zammad": "Zammad", "x-hubspot": "HubSpot", "x-sfdc": "Salesforce", "x-zoho-desk": "Zoho",
}  # fmt: skip
"""How the names of header fields begin that ticket systems set, each with the system."""


@dataclass(frozen=True)
class Message:
    """A message as far as it matters here.

    `at` is its Date in microseconds since 1970 UTC, None where that cannot be known. `text` is the
    beginning of what was written anew. `headers` are those that tell its kind, by lower-case name.
    `report` is what a multipart/report says it is (`delivery-status`), `actions` what such a one
    says became of the mail (`failed`). `fingerprint` is a SHA-256 of what it says, the same
    from an .eml file as from an mbox. `remarks` say in words what is odd about it.
    """

    span: Span
    message_id: str
    in_reply_to: str
    references: tuple[str, ...]
    at: int | None
    sender: Address
    recipients: tuple[Address, ...]
    subject: str
    text: str
    fingerprint: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    attachments: tuple[Attachment, ...] = ()
    report: str = ""
    actions: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """Where it was read from."""
        return self.span.place


def stream_messages(
    paths: Iterable[str | Path], *, timezone: str = "UTC", progress: Progress | None = None
) -> Iterator[Message | Skipped]:
    """Every message in files, folders and mailboxes, in one pass; those not read as `Skipped`.

    `timezone` (an IANA name) is that of dates without one. Raises SourceError for a path that is
    not there or cannot be opened; nothing within the files raises.
    """
    files, others = mail_files(paths)
    yield from others
    total, before = sum(file.size for file in files), 0
    for file in files:
        try:
            for raw in _raw_messages(file):
                one = raw if isinstance(raw, Skipped) else read_message(*raw, timezone=timezone)
                yield one
                if progress is not None and not isinstance(raw, Skipped):
                    progress(before + min(raw[1].offset + raw[1].size, file.size), total)
        except OSError as error:
            yield Skipped(str(file.path), "could not be read", error.strerror or "")
        before += file.size
        if progress is not None:
            progress(before, total)


def _raw_messages(file: MailFile) -> Iterator[tuple[bytes, Span] | Skipped]:
    with file.path.open("rb") as stream:
        if file.form is Form.BOX:
            yield from split_box(stream, file.path)
        elif file.size > MOST_BYTES:
            yield Skipped(str(file.path), "larger than 25 MB")
        else:
            raw = stream.read(MOST_BYTES + 1)  # the file may have grown since it was found
            yield raw[:MOST_BYTES], Span(file.path, 0, len(raw))


def read_message(raw: bytes, span: Span, *, timezone: str = "UTC") -> Message | Skipped:
    """The message that some bytes are; `Skipped` when they are none, or fell foul of the parser."""
    if not raw.strip():
        return Skipped(span.place, "empty")
    nested = raw.lower().count(b"boundary=") > _MOST_NESTING
    if nested or raw.count(b"\n--") > _MOST_PARTINGS:
        # the parser looks for every enclosing boundary in every line: hours, for some messages
        return Skipped(span.place, "too many parts")
    try:
        return _message(raw, span, timezone)
    except Exception as error:  # strangers' bytes: whatever fails in the parser, the rest goes on
        return Skipped(span.place, "could not be parsed", type(error).__name__)


def _message(raw: bytes, span: Span, timezone: str) -> Message | Skipped:
    message = parsed(_without_postmark(raw.removeprefix(BYTE_ORDER_MARK)))
    fields = _fields(message)
    if not fields:
        return Skipped(span.place, "no header fields")
    wrote = fields.get("from", "").strip() or fields.get("sender", "")
    sender = next(iter(addresses(wrote)), Address(""))
    if not sender.address and "@" in wrote:
        return Skipped(span.place, "its sender cannot be read", words(wrote)[0][:80])
    subject, broken = words(fields.get("subject", ""))
    remarks = ["characters were replaced: its subject is not what it says"] if broken else []
    at, odd = moment_of(fields.get("date", ""), timezone)
    text, text_remarks = text_of(message)
    attachments, attachment_remarks = attachments_of(message, span)
    report = _report(message)
    own_id = next(iter(identities(fields.get("message-id", ""))), "")
    answered = identities(fields.get("in-reply-to", ""))
    about = _reported(message) if report else ()
    linked = dict.fromkeys((*identities(fields.get("references", "")), *answered, *about))
    recipients = addresses(fields.get("to", "")) + addresses(fields.get("cc", ""))
    remarks += [odd] * bool(odd) + ["it has no Message-ID"] * (not own_id)
    remarks += [*text_remarks, *attachment_remarks]
    return Message(
        span=span,
        message_id=own_id,
        in_reply_to=answered[0] if answered else "",
        references=_capped(tuple(one for one in linked if one != own_id)),
        at=at,
        sender=sender,
        recipients=recipients,
        subject=subject[:1_000],
        text=text,
        fingerprint=_fingerprint(raw, fields),
        headers=_kept(fields),
        attachments=attachments,
        report=report,
        actions=_actions(message) if report else (),
        remarks=tuple(dict.fromkeys(remarks)),
    )


def _without_postmark(raw: bytes) -> bytes:
    first, _, rest = raw.partition(b"\n")
    return rest if is_postmark(first) else raw


def _fields(message: Part) -> dict[str, str]:
    """The first field of each name; of To and Cc, all of them."""
    fields: dict[str, str] = {}
    for name, value in message.raw_items():
        key, text = name.lower(), str(value)[:50_000]
        if key not in fields:
            fields[key] = text
        elif key in ("to", "cc", "references") and len(fields[key]) < 50_000:
            fields[key] += f" {text}" if key == "references" else f", {text}"
    return fields


def _capped(references: tuple[str, ...]) -> tuple[str, ...]:
    """The first ones, which say where it began, and the last ones, which say what it answers."""
    if len(references) <= _MOST_REFERENCES:
        return references
    return references[:20] + references[20 - _MOST_REFERENCES :]


def _kept(fields: Mapping[str, str]) -> dict[str, str]:
    return {
        name: words(value)[0][:_LONGEST_FIELD]
        for name, value in fields.items()
        if name in _KEPT or name.startswith(tuple(TICKET_FIELDS))
    }


def _report(message: Part) -> str:
    """What kind of report a message is, empty when it is none: what it says, else what it holds."""
    own = message.get_content_type()
    named = message.get_param("report-type") if own == "multipart/report" else None
    kind = str(named[2] if isinstance(named, tuple) else named or "").strip().lower()
    if kind:
        return kind
    kinds = {own, *(part.get_content_type() for part in leaves(message))}
    for name in ("delivery-status", "disposition-notification", "feedback-report"):
        if f"message/{name}" in kinds:
            return name
    return "unnamed" if own == "multipart/report" else ""


def _actions(message: Part) -> tuple[str, ...]:
    """What a delivery status says became of the mail, for each recipient."""
    return tuple(
        str(one.get("action", "")).split()[0].lower()
        for part in leaves(message)
        if part.get_content_type() == "message/delivery-status"
        for one in inner(part)
        if str(one.get("action", "")).split()
    )


def _reported(message: Part) -> tuple[str, ...]:
    """The Message-IDs of what a report encloses, so that it finds the thread it is about."""
    found: list[str] = []
    for part in leaves(message):
        kind = part.get_content_type()
        if kind == "message/rfc822":
            found += [i for one in inner(part) for i in identities(str(one.get("message-id", "")))]
        elif kind == "text/rfc822-headers":
            text = str(part.get_payload())[:50_000]
            match = re.search(r"^message-id:[ \t]*(<[^<>\n]{1,998}>)", text, re.I | re.M)
            found += identities(match[1]) if match else ()
    return tuple(found)


def _fingerprint(raw: bytes, fields: Mapping[str, str]) -> str:
    """A SHA-256 of who said what when; not of how it came here, nor of its line ends."""
    plain = raw.replace(b"\r\n", b"\n")
    said = [fields.get(name, "") for name in _IDENTIFYING]
    head = "\0".join(" ".join(one.split()) for one in said).encode("utf-8", "replace")
    return hashlib.sha256(head + b"\0" + plain.partition(b"\n\n")[2].strip()).hexdigest()
