"""What it costs to read large files and fold them; prints ratios, asserts no time.

The baseline is what anybody would write first: five medians and means for each brand, straight from
the file, by the same database with its default settings.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import duckdb
import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.bench

SIZES: Final = (1_000_000, 10_000_000)
BRANDS: Final = 2_000
ROUNDS: Final = 3
AS_INSTALLED = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}

NAIVE: Final = """
import duckdb, sys
duckdb.connect().execute('''
    SELECT brand,
      MEDIAN(EPOCH(first_response_at) - EPOCH(opened_at)),
      MEDIAN(EPOCH(resolved_at) - EPOCH(opened_at)),
      AVG(contacts), AVG(satisfaction),
      AVG(CASE WHEN first_response_at IS NULL THEN 0 ELSE 1 END)
    FROM ''' + repr(sys.argv[1]) + " GROUP BY brand").fetchall()
"""

OURS: Final = """
import sys
from pathlib import Path
from aftersales_eval.measure import dense
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.tables import Tables
with Tables([Path(sys.argv[1])], BUILT_IN, Reading(now=1_790_000_000_000_000)) as tables:
    dense.histograms(tables.columns, tables.coded(), BUILT_IN, tables.as_of)
    assert tables.intake().rejected == 0
"""

MEASURED: Final = """
import time
started, used = time.perf_counter(), time.process_time()
{code}
import resource
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(time.perf_counter() - started, time.process_time() - used, memory)
"""

PROBES: Final = f"""
SELECT 'Brand ' || LPAD(CAST(brand AS VARCHAR), 4, '0') AS brand,
  CASE kind % 4 WHEN 0 THEN 'email' WHEN 1 THEN 'phone' WHEN 2 THEN 'chat' ELSE 'web-form' END
    AS channel,
  'p' || LPAD(CAST(n AS VARCHAR), 8, '0') AS probe,
  opened AS opened_at,
  CASE WHEN fate >= 0.15 THEN opened + wait END AS first_response_at,
  CASE WHEN fate >= 0.3 THEN opened + wait + work END AS resolved_at,
  CASE WHEN fate < 0.1 THEN opened + INTERVAL 30 DAY END AS closed_at,
  CASE WHEN fate >= 0.3 THEN TRUE WHEN fate < 0.1 THEN FALSE END AS resolved,
  1 + kind // 4 % 4 AS contacts,
  CASE WHEN fate >= 0.15 THEN 1 + kind // 16 % 5 END AS politeness,
  CASE WHEN fate >= 0.15 THEN 1 + kind // 80 % 5 END AS knowledge,
  CASE WHEN fate >= 0.2 THEN 1 + kind // 400 % 5 END AS satisfaction
FROM (SELECT n, CAST(HASH(n, 1) % {BRANDS} AS INTEGER) AS brand,
    CAST(HASH(n, 2) % 1000003 AS INTEGER) AS kind, HASH(n, 3) % 1000003 / 1000003.0 AS fate,
    TIMESTAMP '2025-01-01' + TO_SECONDS(CAST(HASH(n, 4) % 31536000 AS BIGINT)) AS opened,
    TO_SECONDS(CAST(3600 * EXP(2 + brand % 700 / 1000 + 1.2 * {{normal}}) AS BIGINT)) AS wait,
    TO_SECONDS(CAST(3600 * EXP(3 + 1.1 * {{other}}) AS BIGINT)) AS work
  FROM RANGE({{size}}) AS t(n)) ORDER BY n
"""  # noqa: S608 - what is put in stands here
"""Lognormal waits, one probe in seven unanswered, four channels; the hash is the seed."""


def normal(seed: int) -> str:
    """SQL for a normal deviate of row n (Box and Muller)."""
    one, two = (f"((HASH(n, {seed + k}) % 1000003 + 1) / 1000005.0)" for k in (0, 1))
    return f"SQRT(-2 * LN({one})) * COS(2 * PI() * {two})"


def written(folder: Path, size: int) -> tuple[Path, Path]:
    """The same probes as Parquet with native types and as CSV with ISO times."""
    parquet, csv = folder / f"{size}.parquet", folder / f"{size}.csv"
    query = PROBES.format(size=size, normal=normal(10), other=normal(20))
    moments = ("opened_at", "first_response_at", "resolved_at", "closed_at")
    texts = ", ".join(f"STRFTIME({m}, '%Y-%m-%dT%H:%M:%SZ') AS {m}" for m in moments)
    with duckdb.connect(":memory:") as connection:
        connection.execute(f"COPY ({query}) TO '{parquet}' (FORMAT PARQUET)")
        connection.execute(
            f"COPY (SELECT * REPLACE ({texts}, CASE WHEN resolved THEN 'yes'"  # noqa: S608
            f" WHEN NOT resolved THEN 'no' END AS resolved) FROM '{parquet}') TO '{csv}' (HEADER)"
        )
    return parquet, csv


def measured(code: str, path: Path) -> tuple[float, float, float]:
    """Wall and processor seconds and the most memory in MB of a fresh process, imports included."""
    done = subprocess.run(
        (sys.executable, "-c", MEASURED.format(code=code), str(path)),
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=AS_INSTALLED,
    )
    wall, used, memory = map(float, done.stdout.split()[-3:])  # behind a bar of progress
    return wall, used, memory


def best(found: Sequence[tuple[float, float, float]]) -> tuple[float, float, float]:
    """The least of each: what others do on the machine only ever adds."""
    wall, used, memory = zip(*found, strict=True)
    return min(wall), min(used), max(memory)


def test_reading_and_folding_against_naive_medians(tmp_path: Path) -> None:
    """The aims: 3 on Parquet, 2 on CSV; 11 from a million to ten; 2 GB."""
    ours: dict[str, list[tuple[float, float, float]]] = {}
    for size in SIZES:
        for path in written(tmp_path, size):
            pairs = [(measured(NAIVE, path), measured(OURS, path)) for _ in range(ROUNDS)]
            naive, mine = (best(found) for found in zip(*pairs, strict=True))
            ours.setdefault(path.suffix, []).append(mine)
            print(f"\n{size:,} probes, {path.suffix[1:]} ({path.stat().st_size / 1e6:.0f} MB):"
                  f" {mine[0] / naive[0]:.1f} x naive by the clock ({mine[0]:.1f} s to"
                  f" {naive[0]:.1f} s), {mine[1] / naive[1]:.1f} x by processor time"
                  f" ({mine[1]:.1f} s to {naive[1]:.1f} s), {mine[2]:.0f} MB")  # fmt: skip
            if size == SIZES[-1]:
                path.unlink()
    for suffix, (small, large) in ours.items():
        print(f"{suffix[1:]}: ten million take {large[0] / small[0]:.1f} x the time of a million")
