"""How probes are to be read, and what every moment of them must keep to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from aftersales_eval.model.quantity import MICROSECONDS
from aftersales_eval.sources.mapping import Mapping

YEAR_1900: Final = -2_208_988_800 * MICROSECONDS
"""No stamp of a probe or a statement lies before it."""

WHITE: Final = " \t\r\n"
"""What is cut off around the text of a cell."""


@dataclass(frozen=True)
class Reading:
    """How files are to be read: `now` (microseconds) is the clock, `timezone` that of bare moments.

    `since` and `until` limit when probes were opened, `as_of` what was known of them. `group_by`
    names a column, of the files or of the mapping, whose text splits the probes into groups.
    """

    now: int
    timezone: str = "UTC"
    encoding: str = ""
    mapping: Mapping = field(default_factory=Mapping)
    since: int | None = None
    until: int | None = None
    as_of: int | None = None
    channels: tuple[str, ...] = ()
    group_by: str = ""
