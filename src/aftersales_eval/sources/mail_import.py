"""Mail into a ledger: threads with brands as probes, known again by their messages."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from aftersales_eval.model.event import Draft, EventKind
from aftersales_eval.model.standing import Decided
from aftersales_eval.sources.attachments import keep, plain_name
from aftersales_eval.sources.ledger import Ledger, Writer
from aftersales_eval.sources.ledger_place import files_of
from aftersales_eval.sources.mail.bodies import Attachment, attachment_content
from aftersales_eval.sources.mail.probes import MailDraft, MailProbe
from aftersales_eval.sources.mail.read import MailRead
from aftersales_eval.sources.recording import LONGEST_TEXT, Who, known_brand

_SUFFIXES: Final = (".eml", ".mbox", ".mbx")


@dataclass
class MailImported:
    """What an import of mail did, in probes and in events."""

    new: int = 0
    known: int = 0
    extended: int = 0
    events: int = 0
    files: int = 0


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
    brands = {probe.brand: known_brand(ledger, probe.brand)[0] for probe in read.probes}
    folder = files_of(ledger.path)
    with ledger.writing() as writer:
        for probe in read.probes:
            _record(writer, probe, brands[probe.brand], who, folder, done)
    return done


def _record(
    writer: Writer, probe: MailProbe, brand: str, who: Who, folder: Path, done: MailImported
) -> None:
    known = writer.imported(f"mail:{probe.key}")
    if known is None:
        identity = writer.new_probe(brand)
        done.new += 1
    else:
        identity = str(writer.rows("SELECT probe FROM event WHERE number = ?", known)[0][0])
    before = done.events
    # The opening comes first, also where another stamp is earlier: then the clocks disagree.
    for draft in sorted(probe.drafts, key=lambda one: one.kind is not EventKind.OPENED):
        key = f"mail:{probe.key}:{draft.message_id}:{draft.kind}:{draft.at}"
        if writer.imported(key) is not None or (known and draft.kind is EventKind.OPENED):
            continue
        data: dict[str, Any] = {"why": draft.why, "message_id": draft.message_id[:500]}
        if draft.kind is EventKind.OPENED:
            data |= {"channel": probe.channel, "scenario": probe.subject[:LONGEST_TEXT]}
        event = writer.add(
            Draft(draft.kind, brand, identity, draft.at, who.observer, data), who.now
        )
        done.events += 1
        writer.remember(key, event.number)
        if draft.kind is EventKind.OPENED:
            writer.remember(f"mail:{probe.key}", event.number)
        _attach(writer, draft, brand, identity, who, folder, done)
    if known is not None:
        done.extended += done.events > before
        done.known += done.events == before


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
        key = f"mail-file:{identity}:{draft.message_id}:{attachment.part}:{attachment.sha256}"
        if writer.imported(key) is not None:
            continue
        data = {
            "sha256": _kept(folder, attachment),
            "name": plain_name(attachment.name),
            "bytes": attachment.size,
            "message_id": draft.message_id[:500],
        }
        event = writer.add(
            Draft(EventKind.ATTACHED, brand, identity, draft.at, who.observer, data), who.now
        )
        writer.remember(key, event.number)
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
