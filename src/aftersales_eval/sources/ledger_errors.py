"""Errors of the ledger's database and of the system, as ours: a sentence, and what would help."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from aftersales_eval.errors import AftersalesError, DataError, SourceError, UsageError

WAIT: Final = 60
"""Seconds that a writer waits for others."""


@contextmanager
def translated(path: Path, *, saving: bool = False) -> Iterator[None]:
    """Errors of the database and of the system as ours, in a sentence."""
    try:
        yield
    except AftersalesError:
        raise
    except sqlite3.DatabaseError as error:
        raise _meaning(path, error, saving=saving) from None
    except UnicodeEncodeError as error:
        raise UsageError(f"{error.object[:60]!r} is not UTF-8 text") from None
    except OSError as error:
        what = "not saved" if saving else "the ledger cannot be read"
        raise SourceError(f"{what}: {path}: {error.strerror or error}", hint=_ELSEWHERE) from None


_ELSEWHERE: Final = "--ledger PATH or AFTERSALES_LEDGER chooses another place"


def _meaning(path: Path, error: sqlite3.DatabaseError, *, saving: bool) -> AftersalesError:
    text = str(error)
    if any(word in text for word in ("not a database", "malformed", "corrupt", "decode to UTF-8")):
        return damaged(path, text)
    if "disk is full" in text or "disk I/O error" in text:
        return SourceError(
            f"not saved: {path}: {text}" if saving else f"{path}: {text}",
            hint="make room on the disk and record it again; what was saved before is whole",
        )
    if "locked" in text:
        return SourceError(
            f"not saved: another program has been writing to {path} for {WAIT} s",
            hint="try again",
        )
    if "readonly" in text or "unable to open" in text:
        what = "not saved" if saving else "the ledger cannot be read"
        return SourceError(f"{what}: {path} cannot be written to ({text})", hint=_ELSEWHERE)
    return DataError(f"{path}: {text}")


def damaged(path: Path, how: str) -> DataError:
    """What is said of a ledger that cannot be read as one any more, and how to go on."""
    return DataError(
        f"the ledger {path} is damaged: {how}; it was left as it is",
        hint="copy a backup over it (aftersales ledger backup makes them), or save what can be"
        f" read: aftersales ledger salvage NEW --ledger {path}",
    )
