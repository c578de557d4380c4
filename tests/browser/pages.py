"""HTML reports as the real program writes them, and what it says of the same files otherwise."""

from __future__ import annotations

import csv
import json
import os
import random
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from tests.conftest import EXAMPLES, ROOT

Row = Mapping[str, object]

START: Final = datetime(2026, 3, 2, 8, tzinfo=UTC)


def program(*arguments: str | Path) -> str:
    """What `aftersales` prints when it succeeds, as a process of its own that sees no ledger."""
    own = {k: v for k, v in os.environ.items() if not k.startswith("AFTERSALES")}
    done = subprocess.run(
        [sys.executable, "-m", "aftersales_eval", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**own, "PYTHONUTF8": "1"},
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@dataclass(frozen=True)
class Report:
    """A page, and the options by which it was made."""

    path: Path
    evidence: tuple[str, ...]
    method: tuple[str, ...] = ()

    def compared(self, *method: str) -> dict[str, Any]:
        """What `compare --json` says of the same evidence, weighed as said or as the page is."""
        told = program("compare", "--json", *self.evidence, *(method or self.method))
        found: dict[str, Any] = json.loads(told)
        return found


def report(path: Path, evidence: Sequence[str], *method: str) -> Report:
    """Have the program write a page."""
    program("report", "--format", "html", "--out", path, *evidence, *method)
    return Report(path, tuple(evidence), method)


def named(*files: Path) -> tuple[str, ...]:
    """The options that name these files."""
    return tuple(word for path in files for word in ("--from", str(path)))


EXAMPLE: Final = named(EXAMPLES / "probes.csv", EXAMPLES / "facts.csv")


def made_up(folder: Path, brands: int) -> tuple[str, ...]:
    """Files about so many invented brands, good and bad, known well and hardly at all."""
    chance = random.Random(brands)  # noqa: S311
    names = [f"Shop {number:03}" for number in range(1, brands + 1)]
    probes = [row for name in names for row in _probes(chance, name)]
    facts = [row for name in names if chance.random() < 0.8 for row in _facts(chance, name)]
    return named(_table(folder / "probes.csv", probes), _table(folder / "facts.csv", facts))


def _probes(chance: random.Random, brand: str) -> Iterable[Row]:
    quality = chance.random()
    for number in range(chance.choice([4, 6, 9, 14, 25])):
        opened = START + timedelta(hours=chance.uniform(0, 2000))
        replied = opened + timedelta(hours=chance.lognormvariate(4.5 - 3.5 * quality, 1.2))
        solved = replied + timedelta(hours=chance.lognormvariate(5 - 2 * quality, 1))
        sent = solved + timedelta(days=1)
        answered = chance.random() < 0.7 + 0.3 * quality
        done = answered and chance.random() < 0.6 + 0.35 * quality
        returned = done and chance.random() < 0.4
        row = {
            "probe": f"{brand}-{number}",
            "brand": brand,
            "channel": chance.choice(["email", "email", "phone", "chat", "web-form"]),
            "opened_at": opened,
            "first_response_at": replied if answered else None,
            "resolved_at": solved if done else None,
            "closed_at": solved + timedelta(days=20),
            "return_sent_at": sent if returned else None,
            "refunded_at": sent + timedelta(days=chance.uniform(1, 25)) if returned else None,
            "followed_up_at": solved + timedelta(days=2)
            if done and chance.random() < quality
            else None,
            "contacts": 1 + int(chance.random() > quality) + int(chance.random() > 0.8),
        }
        rated = answered and chance.random() < 0.8
        for rating in ("politeness", "knowledge", "clarity", "satisfaction", "effort"):
            good = min(5, max(1, round(chance.gauss(2 + 3 * quality, 0.8))))
            row[rating] = (6 - good if rating == "effort" else good) if rated else None
        row["answer_correct"] = ("yes" if chance.random() < quality else "no") if rated else None
        yield row


def _facts(chance: random.Random, brand: str) -> Iterable[Row]:
    values = {
        "first_response": f"{chance.choice([4, 24, 48])} hours",
        "return_window": f"{chance.choice([14, 30, 60, 100])} days",
        "refund_promise": f"{chance.choice([3, 7, 14])} days",
        "free_returns": chance.choice(["yes", "no"]),
        "exchange_offered": chance.choice(["yes", "no"]),
        "support_hours": str(chance.choice([40, 60, 100, 168])),
        "channels_offered": str(chance.randint(1, 6)),
        "warranty_length": f"{chance.choice([12, 24, 36])} months",
        "repair_service": chance.choice(["yes", "no"]),
    }
    for fact, value in values.items():
        if chance.random() < 0.85:
            source = f"https://{brand.lower().replace(' ', '-')}.example/service"
            yield {"brand": brand, "fact": fact, "value": value,
                   "stated_at": START, "source": source}  # fmt: skip


def _table(path: Path, rows: Sequence[Row]) -> Path:
    names = list(dict.fromkeys(key for row in rows for key in row))
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(names)
        for row in rows:
            writer.writerow([_cell(row.get(name)) for name in names])
    return path


def _cell(value: object) -> str:
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%SZ")
    return "" if value is None else str(value)
