"""Evidence that is kept: copies of files under their SHA-256, beside the ledger."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import BinaryIO, Final

from aftersales_eval.errors import SourceError, UsageError
from aftersales_eval.model.event import Draft, Event, EventKind
from aftersales_eval.model.replay import replay
from aftersales_eval.sources.ledger import Ledger
from aftersales_eval.sources.ledger_place import files_of
from aftersales_eval.sources.recording import Recorded, Who, probe_in, storable

LARGEST: Final = 200_000_000
"""Bytes of the largest file that is kept."""

_DIGEST: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)


def attach(ledger: Ledger, probe: str, file: Path, who: Who, message: str = "") -> Recorded:
    """Keep a copy of a file with a probe. The copy is there before the event is."""
    if not file.is_file():
        raise SourceError(f"there is no file {file}")
    if file.stat().st_size > LARGEST:
        raise UsageError(f"{file} is larger than {LARGEST // 1_000_000} MB")
    with ledger.writing() as writer:
        probe_in(writer, probe)  # nothing is kept for a probe that is not there
    digest = keep(files_of(ledger.path), file)
    data: dict[str, object] = {
        "sha256": digest,
        "name": plain_name(file.name),
        "bytes": file.stat().st_size,
    }
    data |= {"message": storable("-m", message)} if message else {}
    with ledger.writing() as writer:
        state, events = probe_in(writer, probe)
        draft = Draft(EventKind.ATTACHED, state.brand, state.id, who.now, who.observer, data)
        event = writer.add(draft, who.now)
    return Recorded(event, replay([*events, event]))


def plain_name(name: str) -> str:
    """The last part of a name, whatever system it was written on, without control characters."""
    last = PurePosixPath(PureWindowsPath(name).name).name
    safe = "".join(c if c.isprintable() else "_" for c in last)[:200]
    return safe if safe.strip(". ") else "file"


def keep(folder: Path, file: Path) -> str:
    """Copy a file into a folder under its SHA-256, whole or not at all; the digest."""
    try:
        with file.open("rb") as source:
            return _keep(folder, source)
    except OSError as error:
        raise SourceError(f"not saved: {error.filename or folder}: {error.strerror}") from None


def _keep(folder: Path, source: BinaryIO) -> str:
    folder.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=folder, prefix=".new.")
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as copy:
            shutil.copyfileobj(source, copy, 1_000_000)
            copy.flush()
            os.fsync(copy.fileno())
        with draft.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        place = kept(folder, digest)
        place.parent.mkdir(exist_ok=True)
        draft.replace(place)
    finally:
        draft.unlink(missing_ok=True)
    return digest


def kept_with(event: Event) -> list[tuple[str, str]]:
    """(digest, name) of each file that an event is about: an attachment, the pages of a visit."""
    data = event.draft.data
    if event.kind is EventKind.ATTACHED:
        return [(str(data.get("sha256", "")), str(data.get("name", "")))]
    if event.kind is EventKind.VISITED:
        pages = data.get("pages")
        return [
            (str(page["digest"]), str(page.get("address", "")))
            for page in (pages if isinstance(pages, list) else ())
            if isinstance(page, dict) and page.get("digest")
        ]
    return []


def holds(file: Path, digest: str) -> bool:
    """Whether a file is there, can be read, and is what a SHA-256 says."""
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest() == digest
    except OSError:
        return False


def is_digest(text: object) -> bool:
    """Whether a text is a SHA-256, which is what a kept file may be called, and nothing else."""
    return isinstance(text, str) and bool(_DIGEST.fullmatch(text))


def kept(folder: Path, digest: str) -> Path:
    """Where a kept file is; ValueError for a name that is no digest and may lead elsewhere."""
    if not is_digest(digest):
        raise ValueError(f"{digest!r} is not a digest")
    return folder / digest[:2] / digest
