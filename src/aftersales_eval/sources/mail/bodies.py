"""The parts of a message: the beginning of its text, and its attachments."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message as Parsed
from email.policy import Compat32
from pathlib import PurePosixPath
from typing import Any, Final, TypeAlias

from aftersales_eval.errors import DataError
from aftersales_eval.sources.mail.headers import decoded, words
from aftersales_eval.sources.mail.spans import Span, raw_of
from aftersales_eval.sources.mail.texts import new_text, text_of_html

Part: TypeAlias = "Parsed[Any, Any]"  # the class cannot be subscripted when run

_MOST_PARTS: Final = 1_000
_MOST_ATTACHMENTS: Final = 200
_LOOKED_AT: Final = 100_000
_LONGEST_NAME: Final = 150
_FORBIDDEN: Final = re.compile(r'[<>:"|?*\\/]')
_DEVICE: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


@dataclass(frozen=True)
class Attachment:
    """What hangs on a message: a name that is safe as a file's, its size in bytes, its SHA-256.

    `span` and `part` (counted from 0) say where it is, for `attachment_content`.
    """

    name: str
    size: int
    sha256: str
    span: Span
    part: int


class _Bounded(Compat32):
    """Header fields as they stand, but not at any length: reading parameters takes its square.

    Not `policy.default`, whose reading of headers raises on bytes that this one lets pass.
    """

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[: 4_000 if name.lower().startswith("content-") else 50_000]


_POLICY: Final = _Bounded()


def parsed(raw: bytes) -> Part:
    """A message as the standard library reads it; raises whatever that raises on nonsense."""
    return message_from_bytes(raw, policy=_POLICY)


def attachment_content(attachment: Attachment) -> bytes:
    """The decoded bytes of an attachment, read again from where its message stands.

    Raises SourceError when the file cannot be read, DataError when it has changed since.
    """
    try:
        found = list(leaves(parsed(raw_of(attachment.span))))
        content = content_of(found[attachment.part])
    except (IndexError, ValueError, LookupError, RecursionError, AttributeError, TypeError):
        content = b""
    if hashlib.sha256(content).hexdigest() != attachment.sha256:
        place = attachment.span.place
        raise DataError(f"{place} has changed since it was read", hint="import it again")
    return content


def leaves(message: Part) -> Iterator[Part]:
    """Every part that holds something, in order; a message within a message is one of them."""
    waiting = [message]
    for _ in range(_MOST_PARTS):
        if not waiting:
            return
        part = waiting.pop()
        if part.is_multipart() and part.get_content_maintype() != "message":
            waiting.extend(reversed(inner(part)))
        else:
            yield part


def inner(part: Part) -> list[Part]:
    """The parts of a part, or the messages in it; none where it is a text."""
    payload = part.get_payload()
    return [one for one in payload if isinstance(one, Parsed)] if isinstance(payload, list) else []


def content_of(part: Part) -> bytes:
    """The decoded bytes of a part; of a message within a message, that message."""
    if part.is_multipart():
        return b"\n".join(one.as_bytes() for one in inner(part))
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def text_of(message: Part) -> tuple[str, list[str]]:
    """The beginning of what was written, without quoted history, and what was wrong with it.

    The first plain text that is not empty; else the first HTML, as text.
    """
    remarks: list[str] = []
    html = ""
    for part in leaves(message):
        if part.get_content_disposition() == "attachment" or part.is_multipart():
            continue
        kind = part.get_content_type()
        if kind == "text/plain" or part.get_content_maintype() == "multipart":
            text = _decoded_text(part, remarks)
            if text.strip():
                return new_text(text), remarks
        elif kind == "text/html" and not html:
            html = _decoded_text(part, remarks)
    return new_text(text_of_html(html)), remarks


def _decoded_text(part: Part, remarks: list[str]) -> str:
    known = len(part.defects)
    content = content_of(part)[:_LOOKED_AT]
    defects = {type(defect).__name__ for defect in part.defects[known:]}
    if any("Base64" in name for name in defects):
        remarks.append("its base64 is broken")
    if "InvalidBase64LengthDefect" in defects:
        return "\ufffd"  # the library hands back the letters themselves, which are no text
    try:
        charset = part.get_content_charset() or "ascii"
    except Exception:  # a charset in a charset that cannot be
        charset = "nothing that can be read"
    text, replaced = decoded(content, charset)
    if replaced:
        remarks.append(f"characters were replaced: its text is not {words(charset)[0][:40]}")
    return text


def attachments_of(message: Part, span: Span) -> tuple[tuple[Attachment, ...], list[str]]:
    """What hangs on a message, and what was wrong with it."""
    found: list[Attachment] = []
    remarks: list[str] = []
    for number, part in enumerate(leaves(message)):
        if not _is_attached(part):
            continue
        if len(found) == _MOST_ATTACHMENTS:
            remarks.append(f"only its first {_MOST_ATTACHMENTS} attachments were read")
            break
        try:
            content = content_of(part)
        except Exception:  # a message within it that cannot be written again
            remarks.append("an attachment cannot be read")
            continue
        digest = hashlib.sha256(content).hexdigest()
        found.append(Attachment(_name_of(part), len(content), digest, span, number))
    return tuple(found), remarks


def _is_attached(part: Part) -> bool:
    if part.get_content_disposition() == "attachment" or _raw_name(part):
        return True
    kind = part.get_content_type()
    texts = ("text", "multipart", "message")
    return kind == "message/rfc822" or part.get_content_maintype() not in texts


def _raw_name(part: Part) -> str:
    try:
        return part.get_filename() or ""
    except Exception:  # parameters in pieces, with a charset that cannot be
        return ""


def _name_of(part: Part) -> str:
    raw = _raw_name(part)
    if not raw and part.get_content_type() == "message/rfc822":
        return "message.eml"
    return safe_name(words(raw)[0])


def safe_name(name: str) -> str:
    """A stranger's file name as one that cannot lead out of a folder, nor hide, nor be a device.

    Only the last part of a path, without control, format and separator characters, not beginning
    or ending with a dot, at most 150 bytes of UTF-8; `attachment` when nothing is left.
    """
    last = re.split(r"[\\/]", unicodedata.normalize("NFC", name[:5_000]))[-1]
    plain = "".join("_" if _hidden(c) else c for c in last)
    plain = _FORBIDDEN.sub("_", plain).strip(" .")
    if _DEVICE.match(plain):
        plain = f"_{plain}"
    suffix = PurePosixPath(plain).suffix if plain else ""
    suffix = suffix if len(suffix.encode()) <= 20 else ""
    stem = plain.removesuffix(suffix).encode()[: _LONGEST_NAME - len(suffix.encode())]
    whole = (stem.decode("utf-8", "ignore") + suffix).strip(" .")
    return whole or "attachment"


def _hidden(letter: str) -> bool:
    """Whether a character has no shape of its own, or parts lines or paths."""
    return unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
