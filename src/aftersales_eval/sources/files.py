"""Finding the files that are meant, and writing one whole or not at all."""

from __future__ import annotations

import glob
import os
from collections.abc import Sequence
from pathlib import Path

from aftersales_eval.errors import SourceError, UsageError
from aftersales_eval.model.naming import nearest


def write_whole(path: Path, text: str) -> None:
    """Put `text` (UTF-8) in the place of a file in one step; SourceError when that cannot be done.

    A reader, or a power cut, sees the old file or the new one, never a part. Devices, pipes and
    folders are refused.
    """
    try:
        path = path.resolve()  # a link stays a link, to what is written
        if path.is_dir():
            raise SourceError(f"{path} is not a file that can be written: it is a folder")
        if path.exists() and not path.is_file():
            raise SourceError(f"{path} is not a file that can be written whole")
    except OSError as error:
        raise SourceError(f"{path} was not written: {error.strerror or error}") from None
    import tempfile  # noqa: PLC0415 - most commands write nothing

    folder = path.parent
    try:
        handle, name = tempfile.mkstemp(dir=folder, prefix=f".{path.name[:40]}.", suffix=".tmp")
    except OSError as error:
        raise SourceError(f"{path} was not written: {error.strerror or error}") from None
    draft = Path(name)
    try:
        with os.fdopen(
            handle, "w", encoding="utf-8", newline="\n", errors="backslashreplace"
        ) as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        draft.chmod(mode)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise SourceError(f"{path} was not written: {error.strerror or error}") from None
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


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
        beside = [p.name for p in path.parent.glob("*")] if path.parent.is_dir() else []
        close = nearest(path.name, beside)
        raise SourceError(
            f"there is no file {name}", hint=f"did you mean {close}?" if close else ""
        )
    return found


def not_an_input(out: Path, inputs: Sequence[str | Path]) -> None:
    """Raise UsageError when a result would be written over what it is made from."""
    for name in inputs:
        if Path(name).exists() and out.exists() and out.samefile(name):
            raise UsageError(f"{out} is one of the inputs", hint="choose another --out")
