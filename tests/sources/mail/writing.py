"""Messages written for tests, and mailboxes of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from aftersales_eval.sources.mail.kinds import Verdict, classify
from aftersales_eval.sources.mail.messages import Message, read_message
from aftersales_eval.sources.mail.read import MailRead, read_mail
from aftersales_eval.sources.mail.spans import Span

ME: Final = "ann@example.org"
SHOP: Final = "help@mail.north-kettle.co.uk"
POSTMARK: Final = b"From - Tue Mar 03 10:11:12 2026\n"


def moment(text: str) -> int:
    """Microseconds since 1970 of an ISO date and time with its offset."""
    return int(datetime.fromisoformat(text).timestamp()) * 1_000_000


NOW: Final = moment("2026-06-01T00:00:00+00:00")


def mail(
    body: str | bytes = "Hello",
    *,
    by: str = SHOP,
    to: str = ME,
    at: str = "Tue, 03 Mar 2026 10:11:12 +0100",
    id: str = "",
    about: str = "Kettle broken",
    **fields: str,
) -> bytes:
    """A message as bytes; further fields by name, with _ for -; an empty one is left out."""
    head = {"From": by, "To": to, "Date": at, "Subject": about, "Message-ID": id and f"<{id}>"}
    head |= {name.replace("_", "-").title(): value for name, value in fields.items()}
    lines = "".join(f"{name}: {value}\n" for name, value in head.items() if value)
    return lines.encode() + b"\n" + (body if isinstance(body, bytes) else body.encode())


def box(messages: Iterable[bytes]) -> bytes:
    """An mbox of messages, as mboxrd quotes them."""
    import re

    quoted = (re.sub(rb"(?m)^(>*From )", rb">\1", one) for one in messages)
    return b"".join(POSTMARK + one.rstrip(b"\n") + b"\n\n" for one in quoted)


def read_one(raw: bytes, **options: Any) -> Message:
    """One message read from its bytes, which has to work."""
    found = read_message(raw, Span(Path("one.eml"), 0, len(raw)), **options)
    assert isinstance(found, Message), found
    return found


def judged(raw: bytes) -> Verdict:
    """What a message is taken for."""
    return classify(read_one(raw), [ME])


def read_box(folder: Path, *messages: bytes, **options: Any) -> MailRead:
    """Messages in an mbox, read by the shopper whose they are."""
    path = folder / "inbox.mbox"
    path.write_bytes(box(messages))
    return read_mail([path], **{"me": [ME], "now": NOW, **options})


def utc(at: int | None) -> str:
    """A moment as ISO text in UTC."""
    assert at is not None
    return datetime.fromtimestamp(at / 1_000_000, UTC).isoformat(timespec="seconds")
