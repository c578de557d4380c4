"""Finding the files that are meant, and writing one whole or not at all."""

from __future__ import annotations

import glob
import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from aftersales_eval.errors import SourceError, UsageError
from aftersales_eval.model.naming import nearest


def write_whole(path: Path, text: str) -> None:
    """Put `text` (UTF-8) in the place of a file in one step; SourceError when that cannot be done.

    A reader, or a power cut, sees the old file or the new one, never a part. Devices, pipes and
    folders are refused.
    """
    with Whole(path) as out:
        out.write(text)


class Whole:
    """A file written in parts that takes its place in one step, as `write_whole` does.

    A context manager; when its block fails, the old file stays and no part of the new one is left.
    Without `durable` a power cut soon after may leave an empty file, which costs a fraction of the
    time: for whoever writes thousands of files and looks at them before relying on them.
    """

    def __init__(self, path: Path, *, durable: bool = True) -> None:
        self._wanted, self._durable = path, durable
        self._hash = hashlib.sha256()

    def __enter__(self) -> Whole:
        path = self._path = _target(self._wanted)
        import tempfile  # noqa: PLC0415 - most commands write nothing

        try:
            handle, name = tempfile.mkstemp(
                dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".tmp"
            )
        except OSError as error:
            raise _failed(self._wanted, error) from None
        self._draft, self._out = Path(name), os.fdopen(handle, "wb")
        return self

    def write(self, text: str) -> None:
        """Add some text; SourceError when there is no room for it."""
        data = text.encode("utf-8", "backslashreplace")
        self._hash.update(data)
        try:
            self._out.write(data)
        except OSError as error:
            raise _failed(self._wanted, error) from None

    @property
    def sha256(self) -> str:
        """The hash of what was written so far, in hexadecimal."""
        return self._hash.hexdigest()

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            if kind is None:
                self._put_in_place()
        except OSError as error:
            raise _failed(self._wanted, error) from None
        finally:
            with suppress(OSError):  # a full disk complains about what is still buffered
                self._out.close()
            with suppress(OSError):
                self._draft.unlink(missing_ok=True)

    def _put_in_place(self) -> None:
        self._out.flush()
        if self._durable:
            os.fsync(self._out.fileno())
        self._out.close()
        there = self._path.exists()
        self._draft.chmod(self._path.stat().st_mode & 0o777 if there else 0o666 & ~_umask())
        self._draft.replace(self._path)


def _target(path: Path) -> Path:
    """What is written when this path is: a link stays a link. SourceError for what cannot be."""
    try:
        found = path.resolve()
        if found.is_dir():
            raise SourceError(f"{path} is not a file that can be written: it is a folder")
        if found.exists() and not found.is_file():
            raise SourceError(f"{path} is not a file that can be written whole")
    except OSError as error:
        raise _failed(path, error) from None
    except RuntimeError:  # how links that go round in a circle are told
        raise SourceError(f"{path} is a link that leads back to itself") from None
    return found


def hold_writable(path: Path) -> None:
    """SourceError where `write_whole` would fail, as far as it can be seen before the work."""
    folder, why = _target(path).parent, f"{path} was not written"
    if not folder.is_dir():
        raise SourceError(f"{why}: there is no folder {folder}", hint="make it first")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise SourceError(f"{why}: {folder} may not be written to", hint="choose another")


def _failed(path: Path, error: OSError) -> SourceError:
    return SourceError(f"{path} was not written: {error.strerror or error}")


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current


def expand(names: Sequence[str]) -> list[Path]:
    """Files from names and patterns, each once; SourceError for one that is not there."""
    files: dict[Path, Path] = {}
    for name in names:
        try:
            found = _meant(name)
        except OSError as error:  # a name that is too long, a folder that is closed to us
            raise SourceError(f"{name[:200]}: {error.strerror or error}") from None
        for hit in found:
            files.setdefault(hit.resolve(), hit)
    return list(files.values())


def _meant(name: str) -> list[Path]:
    path = Path(name)
    if path.exists() or not glob.has_magic(name):
        found = [path]
    else:
        found = [Path(hit) for hit in sorted(glob.glob(name, recursive=True))]  # noqa: PTH207 - absolute patterns too
    if not found or not found[0].exists():
        found = sorted(path.parent.glob("*")) if path.parent.is_dir() else []
        beside = {other.stem: other.name for other in found if other.name != path.name}
        close = beside.get(nearest(path.stem, beside), "")
        raise SourceError(
            f"there is no file {name}", hint=f"did you mean {close}?" if close else ""
        )
    return found


def not_an_input(out: Path, inputs: Sequence[str | Path]) -> None:
    """Raise UsageError when a result would be written over what it is made from."""
    for name in inputs:
        if Path(name).exists() and out.exists() and out.samefile(name):
            raise UsageError(f"{out} is one of the inputs", hint="choose another --out")
