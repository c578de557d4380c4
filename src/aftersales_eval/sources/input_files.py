"""Which bytes a result was made from: files with their hashes, and whether they stayed the same."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from aftersales_eval.errors import DataError, SourceError
from aftersales_eval.model.run import InputFile
from aftersales_eval.sources.files import expand

_CHUNK: Final = 8 << 20
"""Whoever hashes waits for the interpreter after each of these."""


@dataclass(frozen=True)
class Hashed:
    """A file as it was when it was hashed."""

    file: InputFile
    path: Path
    stamp: tuple[int, int, int]

    def still(self) -> None:
        """Raise DataError when the file has been written since: the hash would not be true."""
        if _stamp(self.path) != self.stamp:
            raise DataError(
                f"{self.path} was changed while it was read",
                hint="wait until it is complete, then run again",
            )


class Hashing:
    """Files that are hashed while something else is done with them; a context manager."""

    def __init__(self) -> None:
        self._missing: SourceError | None = None
        self._paths: Sequence[Path] = ()
        self._stamps: list[tuple[int, int, int]] = []
        self._done, self._ended = 0, False

    def __enter__(self) -> Hashing:
        self._pool = ThreadPoolExecutor(1)
        return self

    def begin(self, names: Iterable[str | Path]) -> None:
        """Begin with the files of these names and patterns: whoever reads one from now on must have
        read what is hashed.
        """
        try:
            self._paths = expand([str(name) for name in names])
            self._stamps = [_stamp(path) for path in self._paths]
        except SourceError as error:  # said when they are asked for: worse may be wrong
            self._missing = error
        else:
            self._found = self._pool.submit(hash_files, self._paths, self._at)

    @property
    def files(self) -> tuple[InputFile, ...]:
        """The files, without their hashes; SourceError for one that is not there."""
        if self._missing:
            raise self._missing
        return tuple(
            InputFile(path.name, str(path), "", size)
            for path, (_, size, _) in zip(self._paths, self._stamps, strict=True)
        )

    @property
    def size(self) -> int:
        """The bytes of all files."""
        return sum(size for _, size, _ in self._stamps)

    def __exit__(self, *_: object) -> None:
        self._ended = True  # whoever stops the program does not wait for the rest of the files
        self._pool.shutdown()

    def _at(self, done: int) -> None:
        self._done = done
        if self._ended:
            raise SourceError("what was to be read is not wanted any more")

    def found(self, progress: Callable[[int], None]) -> list[Hashed]:
        """Every file with its hash, once all are known; SourceError for one that is not read."""
        while wait([self._found], timeout=0.1).not_done:
            progress(self._done)
        found = self._found.result()
        return [replace(one, stamp=at) for one, at in zip(found, self._stamps, strict=True)]


def hash_files(paths: Sequence[Path], progress: Callable[[int], None]) -> list[Hashed]:
    """Every file with its SHA-256; `progress` is told how many bytes are done."""
    found, done, room = [], 0, memoryview(bytearray(_CHUNK))
    for path in paths:
        stamp, digest, size = _stamp(path), hashlib.sha256(), 0
        try:
            with path.open("rb", buffering=0) as data:
                while some := data.readinto(room):
                    digest.update(room[:some])
                    size += some
                    progress(done + size)
        except OSError as error:
            raise SourceError(f"{path}: {error.strerror or error}") from None
        done += size
        file = InputFile(path.name, str(path), digest.hexdigest(), size)
        found.append(Hashed(file, path, stamp))
    return found


def hash_file(path: Path) -> str:
    """The SHA-256 of one file."""
    return hash_files([path], lambda _: None)[0].file.sha256


def _stamp(path: Path) -> tuple[int, int, int]:
    """What of a file changes when it is written."""
    try:
        if path.is_dir():
            raise SourceError(f"{path} is a folder", hint="name the files in it, such as 'f/*.csv'")
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):  # to open a pipe that nobody writes to never ends
            raise SourceError(f"{path} is not a file")
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror or error}") from None
    return found.st_mtime_ns, found.st_size, found.st_ino
