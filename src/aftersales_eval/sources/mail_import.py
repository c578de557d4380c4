"""Mail into a ledger: threads with brands as probes, known again by their messages."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from aftersales_eval.model.event import Draft, EventKind
from aftersales_eval.model.replay import standing
from aftersales_eval.model.standing import Decided
from aftersales_eval.sources.attachments import keep, plain_name
from aftersales_eval.sources.ledger import KEY, Ledger, Writer
from aftersales_eval.sources.ledger_place import files_of
from aftersales_eval.sources.mail.bodies import Attachment, attachment_content
from aftersales_eval.sources.mail.probes import MailDraft, MailProbe
from aftersales_eval.sources.mail.read import MailRead
from aftersales_eval.sources.recording import LONGEST_TEXT, Who, known_brand

_SUFFIXES: Final = (".eml", ".mbox", ".mbx")


@dataclass
class MailImported:
    """What an import of mail did, in probes and events; `notes` name brands that may be meant."""

    new: int = 0
    known: int = 0
    extended: int = 0
    events: int = 0
    files: int = 0
    notes: list[str] = field(default_factory=list)


def is_mail(path: Path) -> bool:
    """Whether a path is mail: by its name, a folder, or a file that begins as a mailbox does."""
    if path.is_dir() or path.suffix.lower() in _SUFFIXES:
        return True
    if path.suffix:
        return False
    try:
        with path.open("rb") as stream:
            return stream.read(5) == b"From "
    except OSError:
        return False


def import_mail(ledger: Ledger, read: MailRead, who: Who) -> MailImported:
    """Record the probes of some mail; messages that are there already add nothing.

    Attached files are kept before the events that name them are recorded.
    """
    done = MailImported()
    brands: dict[str, str] = {}
    for name in dict.fromkeys(probe.brand for probe in read.probes):
        brands[name], likeness = known_brand(ledger, name)
        done.notes += likeness
    folder = files_of(ledger.path)
    with ledger.writing() as writer:
        for probe in read.probes:
            _record(writer, probe, brands[probe.brand], who, folder, done)
    return done


def _record(
    writer: Writer, probe: MailProbe, brand: str, who: Who, folder: Path, done: MailImported
) -> None:
    known = _known(writer, probe)
    if known is None:
        identity = writer.new_probe(brand)
        done.new += 1
    else:
        identity = known
        _open_earlier(writer, probe, identity, who, done)
    before = done.events
    reopening = {d.message_id for d in probe.drafts if d.kind is EventKind.REOPENED}
    # The opening comes first, also where another stamp is earlier: then the clocks disagree.
    for draft in sorted(probe.drafts, key=lambda one: one.kind is not EventKind.OPENED):
        key = _key(probe, draft)
        if writer.imported(key) is not None or (known and draft.kind is EventKind.OPENED):
            continue
        if draft.kind is EventKind.CONTACTED and draft.message_id in reopening:
            continue  # a reopening is a contact already
        data: dict[str, Any] = {"why": draft.why, "message_id": draft.message_id[:500], KEY: key}
        if draft.kind is EventKind.OPENED:
            data |= {"channel": probe.channel, "scenario": probe.subject[:LONGEST_TEXT]}
        writer.add(Draft(draft.kind, brand, identity, draft.at, who.observer, data), who.now)
        done.events += 1
        _attach(writer, draft, brand, identity, who, folder, done)
    if known is not None:
        done.extended += done.events > before
        done.known += done.events == before


def _key(probe: MailProbe, draft: MailDraft) -> str:
    """What an event is known again by: its message, or where that has no id, its thread."""
    return f"mail:{draft.message_id or probe.key}:{draft.kind}:{draft.at}"


def _known(writer: Writer, probe: MailProbe) -> str | None:
    """The probe that any message of the thread went to before."""
    for draft in probe.drafts:
        # The message that opens a thread as far as it is known may be a chase in the whole of it.
        for kind in (draft.kind, EventKind.OPENED, EventKind.CONTACTED):
            number = writer.imported(_key(probe, replace(draft, kind=kind)))
            if number is not None:
                return str(writer.rows("SELECT probe FROM event WHERE number = ?", number)[0][0])
    return None


def _open_earlier(
    writer: Writer, probe: MailProbe, identity: str, who: Who, done: MailImported
) -> None:
    """Where the beginning of a thread comes in later, the probe was opened then."""
    opening = next(d for d in probe.drafts if d.kind is EventKind.OPENED)
    held = standing(writer.events_of(identity))
    first = next((e for e in held if e.kind is EventKind.OPENED), None)
    if first is None or first.at is None or opening.at >= first.at:
        return
    data = {"reason": "an earlier message of the thread came in"}
    brand, observer = first.draft.brand, who.observer
    amended = EventKind.AMENDED
    writer.add(Draft(amended, brand, identity, opening.at, observer, data, first.number), who.now)
    done.events += 1


def _attach(
    writer: Writer,
    draft: MailDraft,
    brand: str,
    identity: str,
    who: Who,
    folder: Path,
    done: MailImported,
) -> None:
    for attachment in draft.attachments:
        data = {
            "sha256": _kept(folder, attachment),
            "name": plain_name(attachment.name),
            "bytes": attachment.size,
            "message_id": draft.message_id[:500],
        }
        writer.add(
            Draft(EventKind.ATTACHED, brand, identity, draft.at, who.observer, data), who.now
        )
        done.files += 1


def _kept(folder: Path, attachment: Attachment) -> str:
    with tempfile.TemporaryDirectory(prefix="aftersales-") as aside:
        file = Path(aside) / "attachment"
        file.write_bytes(attachment_content(attachment))
        return keep(folder, file)


def decided(read: MailRead) -> list[Decided]:
    """What was decided about each message, in words."""
    return [
        Decided(
            one.place,
            one.at,
            one.sender,
            one.subject,
            str(one.kind),
            tuple(map(str, one.events)),
            one.why,
            one.brand,
            one.unsure,
        )
        for one in read.decisions
    ]
