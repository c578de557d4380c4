"""Which files are e-mail: messages, mailboxes, and folders of both."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from aftersales_eval.errors import SourceError
from aftersales_eval.sources.mail.boxes import is_postmark
from aftersales_eval.sources.mail.spans import Skipped

_GLANCE: Final = 8_192
_FIELD: Final = re.compile(rb"([!-9;-~]{1,80})[ \t]*:")
_KNOWN: Final = frozenset(
    b"from to cc date subject message-id received return-path delivered-to mime-version "
    b"content-type sender reply-to x-mailer envelope-to in-reply-to references".split()
)
BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"


class Form(Enum):
    """What a file is."""

    MESSAGE = "one message"
    BOX = "an mbox"
    OTHER = "no e-mail"


@dataclass(frozen=True)
class MailFile:
    """A file to be read, its size in bytes, and what it is."""

    path: Path
    size: int
    form: Form


def mail_files(paths: Iterable[str | Path]) -> tuple[list[MailFile], list[Skipped]]:
    """Files and folders (with all that is below them) as mail files, each once, in order of name.

    Also what lies in the folders and is not e-mail or cannot be opened. Raises SourceError for a
    path that was named and is not there, or that cannot be read.
    """
    found: dict[Path, MailFile] = {}
    skipped: list[Skipped] = []
    for name in paths:
        path = Path(name)
        try:
            if not path.exists():
                raise SourceError(f"there is no file {path}")
            below = [path] if path.is_file() else list(_below(path))
        except OSError as error:
            raise SourceError(f"{str(path)[:200]}: {error.strerror or error}") from None
        for one in below:
            try:
                key = one.resolve()
                if key not in found:
                    found[key] = MailFile(one, one.stat().st_size, form_of(one))
            except OSError as error:
                if one is path:
                    raise SourceError(f"{path}: {error.strerror or error}") from None
                skipped.append(Skipped(str(one), "could not be opened", error.strerror or ""))
    for one in (file.path for file in found.values() if file.form is Form.OTHER):
        skipped.append(Skipped(str(one), "no e-mail"))
    return [file for file in found.values() if file.form is not Form.OTHER], skipped


def _below(folder: Path) -> Iterator[Path]:
    if not folder.is_dir():
        raise SourceError(f"{folder} is neither a file nor a folder")
    os.scandir(folder).close()  # os.walk passes over what is closed to us; not what was named
    for where, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            path = Path(where) / name
            if path.is_file():
                yield path


def form_of(path: Path) -> Form:
    """What a file is by its suffix and its first lines; OSError when it cannot be opened."""
    with path.open("rb") as file:
        start = file.read(_GLANCE)
    suffix = path.suffix.lower()
    if suffix == ".eml":
        return Form.MESSAGE
    if is_postmark(start.lstrip(b"\r\n").split(b"\n", 1)[0]):
        return Form.BOX
    if looks_like_a_message(start):
        return Form.MESSAGE
    return Form.BOX if suffix == ".mbox" and start.strip() else Form.OTHER


def looks_like_a_message(start: bytes) -> bool:
    """Whether the first line is a header field, and one that messages have is among the first."""
    lines = start.removeprefix(BYTE_ORDER_MARK).splitlines()[:40]
    names: list[bytes] = []
    for line in lines:
        field = _FIELD.match(line)
        if field is not None:
            names.append(field[1].lower())
        elif not names or not line[:1].isspace():
            break
    return not _KNOWN.isdisjoint(names)
