"""Pages of a visit, kept aside until the visit is recorded, so that a failed one leaves nothing."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Final, Self

from aftersales_eval.errors import SourceError
from aftersales_eval.model.quantity import MICROSECONDS
from aftersales_eval.sources.attachments import holds, is_digest, kept

ASIDE: Final = ".visit."
"""How the names of folders begin that belong to visits at work, or to killed ones."""

_LOCK: Final = "lock"
_LONGEST_VISIT: Final = 7 * 86_400
"""Seconds after which a visit is over for certain, where a system knows no locks."""


class Aside:
    """A folder within that of the kept files, for the pages of one visit; a context manager.

    `left` counts the pages of visits that were killed before they were recorded: the system tells
    them by a lock that nobody holds any more, and they are removed at the beginning.
    """

    def __init__(self, files: Path, now: int) -> None:
        """`files` is the folder of the kept files, `now` is in microseconds since 1970 UTC.

        SourceError, when it is entered, where nothing can be saved there.
        """
        self._files = files
        self._now = now // MICROSECONDS
        self._stack = contextlib.ExitStack()
        self.left = 0

    def __enter__(self) -> Self:
        try:
            self._made = _made(self._files)
            others = self._files.glob(f"{ASIDE}*")
            self.left = sum(_removed(one, self._now) for one in others)
            self._folder = Path(tempfile.mkdtemp(dir=self._files, prefix=ASIDE))
            self._stack.callback(shutil.rmtree, self._folder, ignore_errors=True)
            self._lock()
        except OSError as error:
            self.close()
            raise _not_saved(error, self._files) from None
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Remove what was not put in its place, and the folders that nothing came into."""
        self._stack.close()
        for folder in getattr(self, "_made", ()):
            with suppress(OSError):  # something is in it
                folder.rmdir()

    def keep(self, body: bytes) -> str:
        """Keep a page aside, on the disk; its SHA-256."""
        digest = hashlib.sha256(body).hexdigest()
        try:
            with (self._folder / digest).open("wb") as copy:
                copy.write(body)
                copy.flush()
                os.fsync(copy.fileno())
        except OSError as error:
            raise _not_saved(error, self._files) from None
        return digest

    def put_in_place(self) -> list[Path]:
        """Put the pages where kept files are; those that were not there before.

        To be called within the transaction that records the visit: no other visit does it then.
        """
        new: list[Path] = []
        try:
            for page in sorted(self._folder.iterdir()):
                if not is_digest(page.name):
                    continue
                place = kept(self._files, page.name)
                if holds(place, page.name):
                    continue
                if not place.exists():  # else it is damaged
                    new.append(place)
                place.parent.mkdir(exist_ok=True)
                page.replace(place)
        except OSError as error:
            take_back(new)
            raise _not_saved(error, self._files) from None
        return new

    def _lock(self) -> None:
        """Say that somebody is at work here for as long as this process lives.

        Whoever sees the lock sees it held: it is moved to its name when it is.
        """
        draft = self._folder / f"{_LOCK}.new"
        file = self._stack.enter_context(draft.open("wb"))
        if _held(file):
            draft.replace(self._folder / _LOCK)


def take_back(places: list[Path]) -> None:
    """Remove pages that were put in place for a visit that was not recorded in the end."""
    for place in places:
        place.unlink(missing_ok=True)
        with suppress(OSError):  # something else is in it
            place.parent.rmdir()


def _made(folder: Path) -> list[Path]:
    """Make a folder with those above it; those that were not there, the innermost first."""
    whole = folder.absolute()
    new = [one for one in (whole, *whole.parents) if not one.exists()]
    whole.mkdir(parents=True, exist_ok=True)
    return new


def _removed(folder: Path, now: int) -> int:
    """Remove what a killed visit left; how many pages. What may be at work is left alone."""
    try:
        with (folder / _LOCK).open("r+b") as file:
            over = _held(file)
            return _cleared(folder) if over else 0
    except OSError:  # no lock: killed as it began, or a system without locks
        with suppress(OSError):
            if now - folder.stat().st_mtime > _LONGEST_VISIT:
                return _cleared(folder)
    return 0


def _cleared(folder: Path) -> int:
    count = sum(is_digest(page.name) for page in folder.iterdir())
    shutil.rmtree(folder, ignore_errors=True)
    return count


def _held(file: IO[bytes]) -> bool:
    """Whether this process now holds the lock on a file; False where another one does, or where
    the system has no such locks.
    """
    try:
        import fcntl  # noqa: PLC0415 - not on every system
    except ImportError:  # pragma: no cover - Windows
        return False
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _not_saved(error: OSError, files: Path) -> SourceError:
    return SourceError(
        f"not saved: {error.filename or files}: {error.strerror or error}",
        hint="--ledger PATH or AFTERSALES_LEDGER chooses another place",
    )
