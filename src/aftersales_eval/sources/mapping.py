"""How a foreign table's columns become ours: a mapping, ready to be applied."""

from __future__ import annotations

from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple

EPOCHS: Final = {"epoch-s": 1_000_000, "epoch-ms": 1_000}
"""Formats of moments given as a count since 1970 UTC: microseconds in each step."""

KEEP, REJECT, EMPTY = "keep", "reject", "empty"
"""What becomes of a word that a mapping's `values` do not know."""


class From(NamedTuple):
    """Where one of our columns comes from."""

    column: str = ""
    constant: str | None = None
    format: str = ""
    timezone: str = ""
    unit: str = ""
    decimal: str = "."
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    values: tuple[tuple[str, str | None], ...] = ()
    other: str = KEEP


class Filter(NamedTuple):
    """Rows whose `column` is (or is not) one of `words`; None stands for an empty cell."""

    column: str
    words: tuple[str | None, ...]
    wanted: bool


@dataclass(frozen=True)
class Mapping:
    """A mapping, ready to be applied; an empty one takes columns by our own names."""

    columns: MappingType[str, From] = field(default_factory=dict)
    skip: int = 0
    delimiter: str = ""
    encoding: str = ""
    timezone: str = ""
    where: tuple[Filter, ...] = ()
    file: str = ""


def load_mapping(path: Path) -> Mapping:
    """A mapping from its file; raises SourceError or DataError with every problem."""
    # The file's shape is only built when there is a file: it takes longer than small tables do.
    from aftersales_eval.sources.mapping_format import read_mapping  # noqa: PLC0415

    return read_mapping(path)


def is_zone(name: str) -> bool:
    """Whether `name` is a time zone of the IANA database."""
    if name == "UTC":
        return True
    if name in ("localtime", "posixrules") or name.startswith(("posix/", "right/")):
        return False  # names of files beside the zones, which the database does not know
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415 - most say no zone

    try:
        ZoneInfo(name)
    except (ValueError, OSError, ZoneInfoNotFoundError):
        return False
    return True
