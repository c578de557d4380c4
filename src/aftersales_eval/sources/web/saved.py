"""Pages that somebody saved: files of a folder, with the addresses that they came from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote

from aftersales_eval.errors import SourceError

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


@dataclass(frozen=True, slots=True)
class SavedPage:
    """A saved page: where it is, and the address that it is quoted under."""

    path: Path
    address: str

    @property
    def content_type(self) -> str:
        """What it holds, by its name."""
        return CONTENT.get(self.path.suffix.lower(), "text/html")

    def body(self) -> bytes:
        """Its content; SourceError for one that cannot be read, or is larger than any page."""
        try:
            if self.path.stat().st_size > LARGEST:
                raise SourceError(f"{self.path} is larger than {LARGEST // 1_000_000} MB")
            return self.path.read_bytes()
        except OSError as error:
            raise SourceError(f"{self.path}: {error.strerror or error}") from None


def saved_pages(folder: Path, base: str = "") -> list[SavedPage]:
    """The pages below a folder, by name; with `base`, an address, they are quoted under it.

    Raises SourceError for a folder that is none, or has no page.
    """
    if not folder.is_dir():
        raise SourceError(f"there is no folder {folder}", hint="--file reads a single page")
    paths = sorted(
        path for path in folder.rglob("*") if path.suffix.lower() in CONTENT and path.is_file()
    )
    if not paths:
        kinds = ", ".join(CONTENT)
        raise SourceError(f"{folder} has no saved pages", hint=f"their names end in {kinds}")
    return [SavedPage(path, _address(path.relative_to(folder).as_posix(), base)) for path in paths]


def saved_page(path: Path) -> SavedPage:
    """A single file, quoted under its name; SourceError where it is not there."""
    if not path.is_file():
        hint = "--offline reads a folder" if path.is_dir() else ""
        raise SourceError(f"there is no file {path}", hint=hint)
    return SavedPage(path, path.name)


def _address(name: str, base: str) -> str:
    return f"{base.rstrip('/')}/{quote(name)}" if base else name
