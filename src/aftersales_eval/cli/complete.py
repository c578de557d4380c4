"""Shell completion: rubric ids and brands, without importing anything heavy."""

from __future__ import annotations

import csv
from pathlib import Path

import typer

_MOST_BYTES = 2_000_000


def complete_rubric(incomplete: str) -> list[str]:
    """The shipped rubrics whose id begins like this."""
    from aftersales_eval.sources.shipped import shipped_rubrics

    return [name for name in shipped_rubrics() if name.startswith(incomplete)]


def complete_channel(incomplete: str) -> list[str]:
    """The usual channels."""
    from aftersales_eval.model.naming import CHANNELS

    return [name for name in CHANNELS if name.startswith(incomplete)]


def complete_brand(ctx: typer.Context, incomplete: str) -> list[str]:
    """The slugs of the brands in the CSV files that `--from` names, as far as that is quick."""
    from aftersales_eval.model.naming import slug

    found: set[str] = set()
    for name in ctx.params.get("files") or ():
        found.update(slug(brand) for brand in _brands(Path(name)))
    return sorted(s for s in found if s.startswith(incomplete))


def _brands(path: Path) -> set[str]:
    """What stands in a `brand` column in the first part of a comma-separated file."""
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as stream:
            lines = stream.readlines(_MOST_BYTES)
    except OSError:
        return set()
    reader = csv.DictReader(lines)
    try:
        return {row["brand"] for row in reader if row.get("brand")}
    except csv.Error:
        return set()
