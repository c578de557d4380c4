"""An mbox, message by message: read once from front to back, never whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

from aftersales_eval.sources.mail.spans import MOST_BYTES, Skipped, Span, unquoted

_LONGEST_READ: Final = 65_536
_DAY: Final = rb"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_MONTH: Final = rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_CLOCK: Final = rb"\d{1,2}:\d\d(?::\d\d)?"
_ZONE: Final = rb"(?:[A-Z]{1,5}|[+-]\d{4})"
_POSTMARK: Final = re.compile(
    # who: an address, `-`, MAILER-DAEMON, a local user; then when, as ctime or as RFC 5322 has it
    rb"From (?:\S{1,400}|\"[^\"\r\n]{1,200}\"\S{0,200}) +(?:"
    + (_DAY + rb" +" + _MONTH + rb" +\d{1,2} +" + _CLOCK)
    + (rb"(?: +" + _ZONE + rb")? +\d{4}(?: +" + _ZONE + rb")?")
    + (rb"|" + _DAY + rb", +\d{1,2} +" + _MONTH + rb" +\d{4} +" + _CLOCK)
    + (rb"(?: +" + _ZONE + rb")?")
    + rb")(?: remote from \S+)?[ \t]*(?:\r?\n)?",
)


def is_postmark(line: bytes) -> bool:
    """Whether a line is what an mbox puts before a message: who sent it, and when.

    `From the shop we heard` is a line of prose; so is anything without a date of that form.
    """
    return line.startswith(b"From ") and _POSTMARK.fullmatch(line) is not None


class _Gathering:
    """The message that is being read: its lines as long as they are not too many."""

    def __init__(self, path: Path, number: int, offset: int):
        self.path, self.number, self.offset = path, number, offset
        self.size = 0
        self._lines: list[bytes] = []

    def add(self, line: bytes) -> None:
        self.size += len(line)
        if self.size <= MOST_BYTES:
            self._lines.append(line)
        else:
            self._lines.clear()

    def done(self) -> tuple[bytes, Span] | Skipped:
        span = Span(self.path, self.offset, self.size, self.number)
        if self.size > MOST_BYTES:
            return Skipped(span.place, "larger than 25 MB")
        return unquoted(b"".join(self._lines)), span


def split_box(file: IO[bytes], path: Path) -> Iterator[tuple[bytes, Span] | Skipped]:
    """Every message of an mbox with its place, in one pass; memory is that of one message.

    A postmark parts messages only where it stands after a blank line or at the beginning. What
    comes before the first one is skipped, and said.
    """
    gathering: _Gathering | None = None
    number, offset, strays = 0, 0, 0
    blank, whole = True, True  # was the line before blank; does this piece begin a line
    while line := file.readline(_LONGEST_READ):
        if whole and blank and is_postmark(line):
            if gathering is not None:
                yield gathering.done()
            number += 1
            gathering = _Gathering(path, number, offset + len(line))
        elif gathering is not None:
            gathering.add(line)
        else:
            strays += len(line.strip())
        offset += len(line)
        blank = whole and line in (b"\n", b"\r\n")
        whole = line.endswith(b"\n")
    if gathering is not None:
        yield gathering.done()
    if strays:
        yield Skipped(str(path), "text in an mbox that belongs to no message")
