"""Where a message stands: a file, or a stretch of one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from aftersales_eval.errors import SourceError

MOST_BYTES: Final = 25_000_000
"""A message larger than this is skipped; mail servers rarely pass on as much."""

_QUOTED_FROM: Final = re.compile(rb"^>(>*From )", re.MULTILINE)


@dataclass(frozen=True)
class Span:
    """The bytes of one message: `size` of them from `offset` in the file at `path`.

    `number` counts the messages of an mbox from 1; it is 0 for a file that is one message.
    """

    path: Path
    offset: int
    size: int
    number: int = 0

    @property
    def place(self) -> str:
        """Where a person looks it up: `inbox.mbox:message 17`, or the file's name."""
        return f"{self.path}:message {self.number}" if self.number else str(self.path)


@dataclass(frozen=True)
class Skipped:
    """A message, or a file, that was not read: where it stands and why, in words to count by."""

    place: str
    reason: str
    detail: str = ""


def unquoted(raw: bytes) -> bytes:
    """Body lines of an mbox without the `>` that keeps `From ` from looking like a postmark."""
    return _QUOTED_FROM.sub(rb"\1", raw)


def raw_of(span: Span) -> bytes:
    """The message at a place, as it was sent; SourceError when the file cannot be read any more."""
    try:
        with span.path.open("rb") as file:
            file.seek(span.offset)
            raw = file.read(min(span.size, MOST_BYTES))
    except OSError as error:
        raise SourceError(f"{span.path}: {error.strerror or error}") from None
    return unquoted(raw) if span.number else raw
