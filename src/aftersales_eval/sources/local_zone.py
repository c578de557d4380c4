"""The time zone that this machine's clocks show, by its IANA name.

TZ and the link at /etc/localtime answer at once nearly everywhere. Only where they do not
(Windows, a copied /etc/localtime) is `tzlocal` asked: with its import it takes some 6 ms, and it
passes over a TZ that it does not know as if that were not set.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

LOCALTIME: Final = Path("/etc/localtime")
UTC: Final = "UTC"

_UNNAMED: Final = frozenset({"localtime", "posixrules", "posix", "right", "Factory"})
"""Files beside the zones that can be opened but name no zone."""


class LocalZone(NamedTuple):
    """An IANA name, and what a reader should know of how it was found; mostly nothing."""

    name: str
    remark: str = ""


def local_zone() -> str:
    """The IANA name of the machine's zone, `UTC` where none is found."""
    return find_local_zone().name


def find_local_zone(
    environ: Mapping[str, str] = os.environ, localtime: Path = LOCALTIME
) -> LocalZone:
    """The machine's zone: TZ, then the link `localtime`, then what the system says otherwise.

    Falls back to UTC with a remark: where nothing is found, and for a TZ that is no zone's name,
    such as `CET-1CEST` or a slip. Other programs do not follow /etc/localtime then either.
    """
    told = environ.get("TZ")
    if told is not None:
        return _told(told, localtime)
    name = _linked(localtime) or _asked()
    if name:
        return LocalZone(name)
    return LocalZone(UTC, "the machine's time zone is not known: times are read as UTC")


def _told(told: str, localtime: Path) -> LocalZone:
    """The zone that TZ names; an empty one means UTC, as for the C library."""
    plain = told.removeprefix(":")
    if plain in ("", "UTC0"):
        return LocalZone(UTC)
    path = Path(plain)
    name = (_linked(path) or _under_zoneinfo(plain)) if path.is_absolute() else _known(plain)
    if not name and path == localtime:
        name = _asked()
    if name:
        return LocalZone(name)
    return LocalZone(
        UTC, f"TZ is {told[:60]!r}, not a name such as Europe/Berlin: times are read as UTC"
    )


def _linked(path: Path) -> str:
    """The zone that a link leads to; empty for a plain file."""
    try:
        target = path.readlink()
        # One step first: further ones lead to older or newer names of the same zone.
        return _under_zoneinfo(str(target)) or _under_zoneinfo(str(path.resolve()))
    except (OSError, RuntimeError, ValueError):  # no link, a loop of links, a NUL
        return ""


def _under_zoneinfo(path: str) -> str:
    """`Europe/Berlin` of `/usr/share/zoneinfo/Europe/Berlin`; empty if that is no zone."""
    return _known(path.replace("\\", "/").rpartition("zoneinfo/")[2]) if "zoneinfo" in path else ""


def _asked() -> str:
    """The zone in the system's other settings: the registry, /etc/timezone and their like."""
    import logging  # noqa: PLC0415 - with tzlocal, not needed where a link says it
    import warnings  # noqa: PLC0415

    import tzlocal  # noqa: PLC0415

    log = logging.getLogger("tzlocal")
    before, log.disabled = log.disabled, True
    try:
        # What it finds odd about a system's settings is not for those who record a phone call.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _known(tzlocal.get_localzone_name() or "")
    except (OSError, LookupError, ValueError):
        return ""
    finally:
        log.disabled = before


def _known(name: str) -> str:
    """The name if there is such a zone, else nothing."""
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - only `--help` needs no zone

    if not name or name.split("/", maxsplit=1)[0] in _UNNAMED:
        return ""
    try:
        ZoneInfo(name)
    except (OSError, LookupError, ValueError):
        return ""
    return UTC if name == "Etc/UTC" else name
