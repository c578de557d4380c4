"""Mail into a ledger: threads with brands as probes, known again by their messages."""

from __future__ import annotations

from pathlib import Path

_SUFFIXES = (".eml", ".mbox", ".mbx")


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
