"""What tests of batches share: tables of many brands, and what is in a folder."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

LEAGUE: Final = ["index.md", "league.csv", "league.json", "league.md", "run.json"]
"""What every run writes."""


def table(path: Path, brands: Sequence[str], probes: int = 3, seed: int = 1) -> Path:
    """Probes by email of some brands: JSON Lines, which keep every character, or plain CSV."""
    columns = ("brand", "channel", "opened_at", "first_response_at", "closed_at")
    draw = random.Random(seed)  # noqa: S311 - a table of probes is no secret
    with path.open("w", encoding="utf-8", newline="") as out:
        if path.suffix == ".csv":
            out.write(",".join(columns) + "\n")
        for brand in brands:
            quick = draw.uniform(1, 60)
            for _ in range(probes):
                day, wait = draw.randint(1, 20), draw.expovariate(1 / quick)
                answered = f"2026-03-{day + int(wait // 24):02}T{int(wait % 24):02}:00:00Z"
                answer = answered if wait < 200 else ""
                opened = f"2026-03-{day:02}T00:00:00Z"
                row = (brand, "email", opened, answer, "2026-03-31T00:00:00Z")
                named = {k: v for k, v in zip(columns, row, strict=True) if v}
                plain = path.suffix == ".csv"
                out.write((",".join(row) if plain else json.dumps(named)) + "\n")
    return path


def many(path: Path, count: int = 150, seed: int = 1) -> Path:
    """Three probes each of many brands."""
    return table(path, [f"Brand {i}" for i in range(count)], seed=seed)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, drafts included, by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def record(folder: Path) -> Any:
    """What a run says of itself."""
    return json.loads((folder / "run.json").read_text(encoding="utf-8"))
