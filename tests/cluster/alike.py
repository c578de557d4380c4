"""A table for every database, and what must be alike whoever folds it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import duckdb

from aftersales_eval import load_rubric
from aftersales_eval.measure import bulk
from aftersales_eval.model.evidence import duration_bin
from aftersales_eval.model.metric import Metric
from aftersales_eval.model.moment import parse_moment
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.remote import COLUMNS, Remote
from aftersales_eval.sources.tables import Tables

ROWS: Final = 1_000_000
METRICS: Final[Mapping[str, Metric]] = load_rubric("after-sales").metrics
HOW: Final = Reading(now=parse_moment("2026-03-01T00:00Z"))

MILLION: Final = """
    SELECT 'Brand ' || LPAD(CAST(brand AS VARCHAR), 4, '0') AS brand, 'p' || i AS probe,
        ['email', 'phone', 'chat', 'social'][channel] AS channel,
        MAKE_TIMESTAMP(opened)::TIMESTAMPTZ AS opened_at,
        CASE WHEN luck >= 0.15 THEN MAKE_TIMESTAMP(opened + wait)::TIMESTAMPTZ
            END AS first_response_at,
        CASE WHEN luck >= 0.30 THEN MAKE_TIMESTAMP(opened + wait + work)::TIMESTAMPTZ
            END AS resolved_at,
        CASE WHEN luck >= 0.30 THEN contacts END AS contacts,
        CASE WHEN luck >= 0.70 THEN stars END AS satisfaction
    FROM (
        SELECT i, random() AS luck,
            CAST(FLOOR(random() * 2000) AS INTEGER) AS brand,
            1 + CAST(FLOOR(random() * 4) AS INTEGER) AS channel,
            1704067200000000 + CAST(FLOOR(random() * 7776000e6) AS BIGINT) AS opened,
            CAST(EXP(10 + 1.5 * SQRT(-2 * LN(1 - random())) * COS(2 * PI() * random())) * 1e6
                AS BIGINT) AS wait,
            CAST(EXP(11 + SQRT(-2 * LN(1 - random())) * COS(2 * PI() * random())) * 1e6
                AS BIGINT) AS work,
            1 + CAST(FLOOR(random() * 4) AS INTEGER) AS contacts,
            1 + CAST(FLOOR(random() * 5) AS INTEGER) AS stars
        FROM range(1000000) AS numbers(i)
    )
"""
"""2,000 brands in four channels, lognormal waits, 15 % never answered."""

LIST: Final = (
    "brand",
    "probe",
    "channel",
    "opened_at",
    "first_response_at",
    "resolved_at",
    "closed_at",
    "resolved",
    "contacts",
    "satisfaction",
    "resolution",
)

FAULTY: Final = """\
brand,probe,channel,opened_at,first_response_at,resolved_at,closed_at,resolved,contacts,satisfaction,resolution
Ash,1,E-Mail,2024-01-01T09:00Z,2024-01-01T10:00Z,2024-01-02T10:00Z,,1,1,5,
Ash,1,email,2024-01-01T09:00Z,2024-01-01T10:00Z,2024-01-02T10:00Z,,1,1,5,
Ash,2,Web  form,2024-01-01T09:00Z,,,,0,3,1,
 Ash ,3,web_form,2024-01-01T09:00Z,,,2024-01-05T09:00Z,,,,
,4,email,2024-01-01T09:00Z,,,,,,,
Ash,5,email,2024-01-02T09:00Z,2024-01-01T10:00Z,,,,,,
Ash,6,email,,2024-01-01T10:00Z,,,,,,
Ash,7,email,2099-01-01T09:00Z,,,,,,,
Ash,8,email,1850-01-01T09:00Z,,,,,,,
Ash,9,email,2024-01-01T09:00Z,,2024-01-03T09:00Z,,0,,,
Ash,10,email,2024-01-01T09:00Z,,,,2,,,
Ash,11,email,2024-01-01T09:00Z,,,,,1.5,,
Ash,12,email,2024-01-01T09:00Z,,,,,-1,,
Ash,13,email,2024-01-01T09:00Z,,,,,,6,
Ash,14,email,2024-01-01T09:00Z,,,,,,,-3
Ash,15,email,2024-01-01T09:00Z,,,,,,,7200.25
Ash,16,email,2024-01-01T09:00Z,,,,,20000,,
Birch,,phone,2024-01-03T09:00Z,2024-01-03T09:00Z,,,,,,
Birch,,phone,2024-01-03T09:00Z,2024-01-03T09:00Z,,,,,,
Birch,17,chat,2023-01-03T09:00Z,2023-01-03T09:00:00.000001Z,,,,,,
"""
"""At least one row for each rule that a row of a table can break."""


def edges() -> list[int]:
    """Durations at, just under and just over every power of two, and in the midst of every bin."""
    powers = {2**n + step for n in range(51) for step in (-1, 0, 1)}
    return sorted(powers | {int(2 ** ((n + 0.5) / 48)) for n in range(50 * 48)})


def bins_of_edges() -> dict[int, int]:
    """How many durations fall into each bin, by the other interpreter."""
    counts: dict[int, int] = {}
    for wait in edges():
        counts[duration_bin(wait)] = counts.get(duration_bin(wait), 0) + 1
    return counts


Folded = dict[tuple[str, str, str, float], tuple[int, float, int, float]]


def folded(source: Tables | Remote) -> Folded:
    """Bins by metric, brand and channel, as the one statement says them; its rows add up."""
    out: Folded = {}
    for part, present in source.parts():
        said = source.columns(bulk.statement(METRICS, source.as_of, present, part))
        for row in zip(*(said[name].tolist() for name in COLUMNS), strict=True):
            metric, brand, channel, key, events, event_sum, censored, censored_sum = row
            at = (metric, brand, channel, float(key))
            old = out.get(at, (0, 0.0, 0, 0.0))
            out[at] = (
                old[0] + int(events),
                old[1] + float(event_sum),
                old[2] + int(censored),
                old[3] + float(censored_sum),
            )
    return out


def assert_alike(theirs: Folded, ours: Folded) -> None:
    """Counts and bins exactly, sums to 1e-9."""
    assert theirs.keys() == ours.keys()
    for key, (events, event_sum, censored, censored_sum) in ours.items():
        cell = theirs[key]
        assert (cell[0], cell[2]) == (events, censored), key
        assert abs(cell[1] - event_sum) <= 1e-9 * event_sum, key
        assert abs(cell[3] - censored_sum) <= 1e-9 * censored_sum, key


def write(sql: str, to: Path) -> Path:
    """The rows of a query as Parquet; the same ones each time."""
    with duckdb.connect() as connection:
        connection.execute("SET threads = 1; SET TimeZone = 'UTC'; SELECT setseed(0.42)")
        connection.execute(f"COPY ({sql}) TO '{to}' (FORMAT parquet)")
    return to
