"""The probes that a report quotes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aftersales_eval.model.result import WaitCurve

__all__ = ["QuotedProbe", "WaitCurve"]


@dataclass(frozen=True)
class QuotedProbe:
    """One probe as a report shows it: its columns, and where it stands (`file:line` or its id)."""

    row: Mapping[str, Any]
    place: str
