"""The folder of a batch run: nobody else's files are touched, and what is there is whole.

Whatever ends the program, a file is either complete or not there; the record `run.json` comes first
and says that the run is still going, so that `--resume` knows what it was.
"""

from __future__ import annotations

import hashlib
import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Final

from aftersales_eval.errors import DataError, SourceError, UsageError
from aftersales_eval.model.run import Run
from aftersales_eval.sources.files import Whole, write_whole
from aftersales_eval.sources.past_run import RUN, read_run, run_json

INDEX: Final = "index"
LEAGUE: Final = "league"
REPORTS: Final = "brands"
GROUPS: Final = "groups"
PAGES: Final = ("md", "html")
"""What pages are written as, by the ends of their names."""

_LEAGUE: Final = tuple(f"{LEAGUE}.{kind}" for kind in ("json", "csv", *PAGES))
_INDEX: Final = tuple(f"{INDEX}.{kind}" for kind in PAGES)
_DRAFT: Final = re.compile(r"\..{1,40}\.[a-z0-9_]{8}\.tmp", re.DOTALL)
"""What `Whole` calls a file that it has not finished."""
_OURS: Final = re.compile(rb"(?:<!-- )?Run [0-9a-f]{16}\b")


class RunFolder:
    """Where a run is written; a context manager that holds the folder against other runs."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None
        self._begun = False

    def __enter__(self) -> RunFolder:
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the folder; a stop between two steps may have left a draft there."""
        if self._begun:
            with suppress(OSError):
                self._remove_drafts()
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def former(self, *, damaged_too: bool = False) -> Run | None:
        """The run that is in the folder, None where there is nothing.

        UsageError for a folder of somebody else's, SourceError for one that cannot be written,
        DataError for a record that is damaged, unless that is as good as nothing.
        """
        try:
            self._hold_possible()
            if not self.path.exists():
                return None
            names = {entry.name for entry in self.path.iterdir()}
        except OSError as error:
            raise SourceError(f"{self.path}: {error.strerror or error}") from None
        if RUN in names:
            try:
                return read_run(self.path / RUN)
            except DataError as error:
                if damaged_too:
                    return None
                raise DataError(error.message, hint="--force begins anew") from None
        if any(not _DRAFT.fullmatch(name) for name in names):
            raise UsageError(
                f"{self.path} has files in it that are not of a batch run",
                hint="choose an empty folder, or a new one, for --out",
            )
        return None

    def _hold_possible(self) -> None:
        """What could not be written is said before the work, and not after it."""
        for place in (self.path, *self.path.absolute().parents):
            if place.is_dir():
                if not os.access(place, os.W_OK | os.X_OK):
                    raise SourceError(f"{self.path}: nothing may be written to {place}")
                return
            if place.exists():
                raise UsageError(f"{place} is a file", hint="--out names a folder")
            if place.is_symlink():
                raise UsageError(
                    f"{place} is a link to {place.readlink()}, which is not there",
                    hint="make that folder first, or choose another --out",
                )

    def begin(self, run: Run, *, anew: bool) -> None:
        """Make the folder this run's; `anew` removes the files of a former run, and only those."""
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            self._hold_no_links()
            self._hold()
            self._begun = True
            self._remove_drafts()
            if anew:
                self._clear()
        except OSError as error:
            raise SourceError(f"{self.path}: {error.strerror or error}") from None
        self.record(run)

    def record(self, run: Run) -> None:
        """Write down what the run is and how far it is."""
        write_whole(self.path / RUN, run_json(run))

    def open(self, name: str, *, durable: bool = True) -> Whole:
        """A file of this run, to be written in parts; `name` has slashes between folders."""
        path = self.path.joinpath(*name.split("/"))
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise SourceError(f"{path} was not written: {error.strerror or error}") from None
        return Whole(path, durable=durable)

    def write(self, name: str, text: str, *, durable: bool = True) -> str:
        """Write a file of this run, and its hash."""
        with self.open(name, durable=durable) as out:
            out.write(text)
        return out.sha256

    def finished(self, name: str, signature: str) -> str | None:
        """The hash of a report that is there, whole and of the run with that signature."""
        try:
            data = self.path.joinpath(*name.split("/")).read_bytes()
        except OSError:
            return None
        whole = _last_line(data).removeprefix(b"<!-- ").startswith(signature.encode())
        return hashlib.sha256(data).hexdigest() if whole else None

    def _leagues(self) -> list[Path]:
        """The folders of leagues: the whole one, and those of groups that a batch wrote."""
        groups = self.path / GROUPS
        inside = sorted(groups.iterdir()) if groups.is_dir() else []
        return [self.path, *(folder for folder in inside if folder.is_dir() and _is_ours(folder))]

    def _hold_no_links(self) -> None:
        """A link in the place of one of our folders would have us write somewhere else."""
        groups = self.path / GROUPS
        inside = sorted(groups.iterdir()) if groups.is_dir() and not groups.is_symlink() else []
        for folder in (self.path / REPORTS, groups, *inside, *(g / REPORTS for g in inside)):
            if folder.is_symlink() and folder.is_dir():
                raise UsageError(
                    f"{folder} is a link to another folder", hint="remove it, or choose another"
                )

    def _remove_drafts(self) -> None:
        """Remove what a run that was stopped has left of the file it was about to write."""
        for league in self._leagues():
            for folder in (league, league / REPORTS):
                for entry in folder.iterdir() if folder.is_dir() else ():
                    if _DRAFT.fullmatch(entry.name) and entry.is_file():
                        entry.unlink()

    def _clear(self) -> None:
        for league in self._leagues():
            for name in (*_LEAGUE, *_INDEX):
                (league / name).unlink(missing_ok=True)
            for file in (f for kind in PAGES for f in (league / REPORTS).glob(f"*.{kind}")):
                if file.is_file() and _OURS.match(_last_line(file.read_bytes())):
                    file.unlink()
            for folder in (league / REPORTS, league, self.path / GROUPS):
                if folder != self.path:
                    with suppress(OSError):  # somebody's file is in it, or it is not there
                        folder.rmdir()

    def _hold(self) -> None:
        """Keep other runs away until the end of this process, however it ends."""
        try:
            import fcntl  # noqa: PLC0415 - not everywhere
        except ImportError:  # pragma: no cover - Windows
            return
        handle = os.open(self.path, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            raise UsageError(
                f"another batch is writing to {self.path}", hint="wait for it, or choose another"
            ) from None
        except OSError:  # a file system without locks: as good as it gets
            os.close(handle)
            return
        self._handle = handle


def _is_ours(league: Path) -> bool:
    """Whether a folder among the groups is one that a batch wrote, and not somebody else's."""
    drafts = any(_DRAFT.fullmatch(entry.name) for entry in league.iterdir())
    for name in _LEAGUE:
        path = league / name
        if path.is_file() and b"aftersales-eval" in path.read_bytes()[:2_000]:
            return True
    return drafts


def _last_line(data: bytes) -> bytes:
    """The last line of a whole text, nothing where its end is missing."""
    if not data.endswith(b"\n"):
        return b""
    return data[data.rfind(b"\n", 0, -1) + 1 :]
