"""A file together with others beside it that it shows, written whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from aftersales_eval.errors import SourceError
from aftersales_eval.sources.files import write_whole

_OURS: Final = re.compile(r".+-[0-9a-f]{12}\.svg")
"""Files named by the hash of what is in them; nothing else in the folder is touched."""
_DRAFT: Final = re.compile(r"\..{1,40}\.[a-z0-9_]{8}\.tmp", re.DOTALL)
"""What is left of such a file where somebody killed the program."""


def folder_beside(path: Path) -> Path:
    """Where the files stand that the file at `path` shows: `report.md` has `report-charts`.

    Any other ending stays in the name: two files beside each other do not share a folder.
    """
    whole = path.resolve()  # a link stays a link, and its files stand beside what it leads to
    if whole.suffix == ".md" and whole.stem:
        return whole.with_name(f"{whole.stem}-charts")
    return whole.with_name(f"{whole.name}.charts")


def write_with(path: Path, text: str, files: Mapping[str, str]) -> None:
    """Write `text` to a file and the files that it shows into the folder beside it.

    The files' names tell what is in them, so none takes the place of one that the old text shows:
    a reader, or a power cut, sees the old text with its files or the new one with its own. What
    only the old one showed is removed in the end. Raises SourceError, and then leaves no new file.
    """
    folder = folder_beside(path)
    before = _names(folder)
    try:
        if files and before is None:
            _make(folder)
        for name, content in files.items():
            write_whole(folder / name, content)
        write_whole(path, text)
    except BaseException:
        _remove(folder, [name for name in files if name not in (before or ())])
        if before is None:
            _remove_folder(folder)
        raise
    _remove(folder, [n for n in before or () if _is_ours(n) and n not in files])
    if before is not None and not files:
        _remove_folder(folder)


def _is_ours(name: str) -> bool:
    return bool(_OURS.fullmatch(name) or _DRAFT.fullmatch(name))


def _names(folder: Path) -> set[str] | None:
    """What is in a folder; None where there is none."""
    try:
        return {path.name for path in folder.iterdir()}
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _failed(folder, error) from None


def _make(folder: Path) -> None:
    try:
        folder.mkdir()
    except OSError as error:
        raise _failed(folder, error) from None


def _failed(folder: Path, error: OSError) -> SourceError:
    return SourceError(f"{folder} was not written: {error.strerror or error}")


def _remove(folder: Path, names: Iterable[str]) -> None:
    for name in names:
        with suppress(OSError):
            (folder / name).unlink(missing_ok=True)


def _remove_folder(folder: Path) -> None:
    with suppress(OSError):  # somebody else's files are in it
        folder.rmdir()
