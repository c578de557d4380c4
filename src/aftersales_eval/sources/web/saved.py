"""Pages that somebody saved: files of a folder, with the addresses that they came from.

Nothing outside of the folder is read, whatever links in it lead to, and nothing is waited for.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Final
from urllib.parse import quote

from aftersales_eval.errors import SourceError
from aftersales_eval.model.inspection import LeftOut, Outcome
from aftersales_eval.sources.web.answer import NoAnswerError
from aftersales_eval.sources.web.content import other_than_text

CONTENT: Final = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".md": "text/markdown",
    ".txt": "text/plain",
}
"""The kinds of file that are read, by how their names end, and what they hold."""

LARGEST: Final = 5_000_000
"""Bytes of a saved page; more is not a page."""

_ODD: Final = {
    stat.S_IFIFO: "a pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFBLK: "a device",
    stat.S_IFCHR: "a device",
    stat.S_IFDIR: "a folder",
}
_LONGEST_NAME: Final = 60
_ENDING: Final = re.compile(r"\.([A-Za-z0-9]{1,8})", re.ASCII)
_SCENERY: Final = re.compile(
    "css|m?js|map|json|png|jpe?g|gif|svg|webp|avif|ico|bmp|woff2?|[to]tf|eot|mp[34]|webm", re.I
)
"""Endings of what a browser saves beside a page to show it."""

_OUTSIDE: Final = "a link out of the folder"
_NOWHERE: Final = "a link that leads nowhere"


@dataclass(frozen=True, slots=True)
class SavedPage:
    """A saved page: where it is, the address that it is quoted under, and the folder, if any, that
    it must not lead out of.
    """

    path: Path
    address: str
    within: Path | None = None

    @property
    def content_type(self) -> str:
        """What it holds, by its name."""
        return CONTENT.get(self.path.suffix.lower(), "text/html")

    def body(self) -> bytes:
        """Its content; NoAnswerError says why there is none, or why it is no page.

        It is looked at again whether it is a file that lies in the folder: much may have changed.
        """
        path, flags = self.path, os.O_RDONLY
        try:
            if self.within is not None:
                path = path.resolve(strict=True)
                if not path.is_relative_to(self.within):
                    raise NoAnswerError(Outcome.UNREAD, f"it is {_OUTSIDE}")
                flags |= getattr(os, "O_NOFOLLOW", 0)
            body = _content(path, flags)
        except (OSError, RuntimeError) as error:  # the latter for links that lead in circles
            raise NoAnswerError(Outcome.UNREAD, f"it cannot be read: {_failed(error)}") from None
        if len(body) > LARGEST:
            raise NoAnswerError(Outcome.TOO_LARGE, f"it is larger than {LARGEST // 1_000_000} MB")
        if not body.strip():
            raise NoAnswerError(Outcome.UNREAD, "it is empty")
        if other := other_than_text(body):
            raise NoAnswerError(Outcome.NOT_A_PAGE, f"its content is {other}")
        return body


@dataclass(frozen=True)
class Saved:
    """The pages that are to be read, and the files beside them that are not."""

    pages: tuple[SavedPage, ...]
    left_out: tuple[LeftOut, ...] = ()


NOTHING_SAVED: Final = Saved(())


def saved_pages(folder: Path, base: str = "") -> Saved:
    """The pages below a folder, by name; with `base`, an address, they are quoted under it.

    What a link leads to is read only where it lies in the folder too, and a folder only where it
    is, so that no link leads in circles. Raises SourceError for a folder that is none, or has no
    page.
    """
    if not folder.is_dir():
        raise SourceError(f"there is no folder {folder}", hint="--file reads a single page")
    root = folder.resolve()
    left_out: list[LeftOut] = []
    found = sorted(
        (path for path, why in _files(root) if not _noted(path.relative_to(root), why, left_out)),
        key=lambda path: path.parts,
    )
    if not found:
        kinds = ", ".join(CONTENT)
        beside = f"; {not_read(left_out)}" if left_out else ""
        raise SourceError(
            f"{folder} has no saved pages{beside}", hint=f"their names end in {kinds}"
        )
    named = ((path, path.relative_to(root).as_posix()) for path in found)
    pages = tuple(SavedPage(path, _address(name, base), root) for path, name in named)
    return Saved(pages, tuple(sorted(left_out, key=lambda one: one.name)))


def saved_files(paths: Sequence[Path], taken: Collection[str] = ()) -> tuple[SavedPage, ...]:
    """Single files, each once, quoted under their names.

    Those of one name are quoted with as many of the folders above them as tell them apart, from
    each other and from the addresses `taken`. SourceError where one is not there.
    """
    whole = list(dict.fromkeys(Path(os.path.abspath(path)) for path in map(_there, paths)))  # noqa: PTH100 - links stay links
    by_name: dict[str, list[Path]] = {}
    for path in whole:
        by_name.setdefault(path.name, []).append(path)
    address = {
        path: name
        for mine in by_name.values()
        for path, name in zip(mine, _told_apart(mine, taken), strict=True)
    }
    return tuple(SavedPage(path, address[path]) for path in whole)


def not_read(left_out: Sequence[LeftOut], most: int = 5) -> str:
    """How many files are not read, and the names of those that rather than others hold terms."""
    order = sorted(left_out, key=lambda one: (bool(_SCENERY.fullmatch(one.why)), one.name))
    named = ", ".join(f"{_ending_of(one.name)} ({one.why})" for one in order[:most])
    more = f", and {len(order) - most:,} more" if len(order) > most else ""
    files = "1 file" if len(order) == 1 else f"{len(order):,} files"
    return f"not read: {files}: {named}{more}"


def _ending_of(name: str) -> str:
    """A name, or the end of a long one."""
    return name if len(name) <= _LONGEST_NAME else f"…{name[1 - _LONGEST_NAME :]}"


def _there(path: Path) -> Path:
    if not path.is_file():
        kind = _ODD.get(stat.S_IFMT(path.stat().st_mode)) if path.exists() else None
        hint = "--offline reads a folder" if path.is_dir() else ""
        what = f"{path} is {kind}, and not a file" if kind else f"there is no file {path}"
        raise SourceError(what, hint=hint)
    return path


def _told_apart(paths: Sequence[Path], taken: Collection[str]) -> list[str]:
    """The last parts of whole paths, as few as make them different."""
    longest = max(len(path.parts) for path in paths)
    names: list[str] = []
    for number in range(1, longest + 1):
        names = [_plain(PurePath(*path.parts[-number:]).as_posix()) for path in paths]
        if len(set(names)) == len(names) and not set(names) & set(taken):
            break
    return names


def _content(path: Path, flags: int) -> bytes:
    """What a file holds, one byte more than a page may have; OSError for all but a file."""
    no_wait = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
    handle = os.open(path, flags | no_wait | getattr(os, "O_BINARY", 0))
    try:
        mode = os.fstat(handle).st_mode
        if not stat.S_ISREG(mode):
            raise OSError(0, f"it is {_ODD.get(stat.S_IFMT(mode), 'no file')}")
        with os.fdopen(handle, "rb", closefd=False) as stream:
            return stream.read(LARGEST + 1)
    finally:
        os.close(handle)


def _files(root: Path) -> Iterator[tuple[Path, str]]:
    """Every file below a folder, and in a few words why it is none to read, empty where it is."""
    waiting = [root]
    while waiting:
        folder = waiting.pop()
        try:
            with os.scandir(folder) as entries:
                found = list(entries)
        except OSError as error:
            yield folder, _failed(error)
            continue
        for entry in found:
            path = Path(entry.path)
            try:
                if _is_link(entry):
                    target = path.resolve(strict=True)
                    if not target.is_relative_to(root):
                        yield path, _OUTSIDE
                    elif not target.is_dir():  # a folder is read where it is
                        yield path, _why_not(path, target.stat().st_mode)
                elif entry.is_dir(follow_symlinks=False):
                    waiting.append(path)
                else:
                    yield path, _why_not(path, entry.stat(follow_symlinks=False).st_mode)
            except (OSError, RuntimeError) as error:
                yield path, _failed(error)


def _failed(error: OSError | RuntimeError) -> str:
    """In a few words why something in a folder cannot be had."""
    if isinstance(error, RuntimeError) or error.errno in (errno.ENOENT, errno.ELOOP):
        return _NOWHERE
    return (error.strerror or "it cannot be read").lower()


def _is_link(entry: os.DirEntry[str]) -> bool:
    """Whether it leads elsewhere: a symbolic link, or what Windows calls a junction."""
    if entry.is_symlink():
        return True
    tag: int = getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0)
    return tag == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1)


def _why_not(path: Path, mode: int) -> str:
    """In a few words why a file is no page to read, empty where it is one."""
    if not stat.S_ISREG(mode):
        return _ODD.get(stat.S_IFMT(mode), "no file")
    if path.suffix.lower() in CONTENT:
        return ""
    ending = _ENDING.fullmatch(path.suffix)
    return ending[1].upper() if ending else "an unknown ending" if path.suffix else "no ending"


def _noted(name: PurePath, why: str, left_out: list[LeftOut]) -> bool:
    if why:
        left_out.append(LeftOut(_plain(name.as_posix()), why))
    return bool(why)


def _plain(name: str) -> str:
    """A name as UTF-8 can say it: bytes of other encodings are written out."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _address(name: str, base: str) -> str:
    if not base:
        return _plain(name)
    return f"{base.rstrip('/')}/{quote(name, errors='surrogateescape')}"
