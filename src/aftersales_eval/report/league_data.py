"""Leagues of many brands for machines: CSV and JSON, written brand by brand."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from typing import Any, Final, Protocol

from aftersales_eval.model.result import Comparison, Grade, Scorecard, Standing, Sure
from aftersales_eval.model.rubric import Rubric, Tier, meaning
from aftersales_eval.report.claim_data import number
from aftersales_eval.report.data import cells, intake_data, leads_data, rubric_data, to_json
from aftersales_eval.report.text import json_safe, spreadsheet

SCHEMA: Final = 1
"""The version of the league's JSON; it changes when a key changes its meaning or goes away."""

_RATED: Final = (Tier.HIGH_QUALITY, Tier.STANDARD, Tier.BELOW_STANDARD)
_COLUMNS: Final = (
    "rank", "tied", "brand", "slug", "tier", "sure", "points", "points_low", "points_high",
    *(f"odds_{tier.value.replace('-', '_')}" for tier in _RATED),
    "coverage", "probes", "beats_next", "rank_low", "rank_high",
)  # fmt: skip


class Sink(Protocol):
    """What text can be written to."""

    def write(self, text: str, /) -> Any:
        """Take some text."""


class LeagueCsv:
    """A league as CSV: a line per brand, its points on every criterion at the end."""

    def __init__(self, sink: Sink, rubric: Rubric) -> None:
        self._writer = csv.writer(sink, lineterminator="\n")
        self._writer.writerow([*_COLUMNS, *(spreadsheet(c.id) for c in rubric.criteria)])

    def add(self, card: Scorecard, standing: Standing, slug: str) -> None:
        """The next brand."""
        self._writer.writerow(
            cells(
                [
                    standing.rank,
                    "yes" if standing.tied else "no",
                    spreadsheet(card.brand),
                    slug,
                    card.tier,
                    card.sure,
                    card.points,
                    card.points_low,
                    card.points_high,
                    *(card.odds.get(tier) for tier in _RATED),
                    card.coverage,
                    card.probes,
                    standing.beats_next,
                    standing.rank_low,
                    standing.rank_high,
                    *(grade.points for grade in card.grades),
                ]
            )
        )


_LINE: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))


class LeagueJson:
    """A league as JSON: what it was made by, then a line per brand; `close` ends it.

    A reader can take it line by line, and does not need the memory for all of it.
    """

    def __init__(
        self, sink: Sink, comparison: Comparison, version: str, run: str, group: str = ""
    ) -> None:
        rubric = comparison.rubric
        head = {
            "schema": f"aftersales-eval/league/{SCHEMA}",
            "program": version,
            "run": run,
            "group": group or None,
            "rubric": {**rubric_data(rubric), "meaning": meaning(rubric)},
            "intake": intake_data(comparison.intake),
            "leads": leads_data(comparison),
            "observed_for_some": list(comparison.imputed),
            "observed_for_nobody": list(comparison.unobserved),
        }
        self._sink, self._first = sink, True
        sink.write(to_json(head).removesuffix("\n}\n") + ',\n  "brands": [')

    def add(self, card: Scorecard, standing: Standing, slug: str) -> None:
        """The next brand, on a line of its own."""
        text = _LINE.encode(entry_data(card, standing, slug))
        safe = text if text.isascii() and "\x7f" not in text else json_safe(text)
        self._sink.write(("\n" if self._first else ",\n") + safe)
        self._first = False

    def close(self) -> None:
        """The end, after the last brand."""
        self._sink.write("\n  ]\n}\n")


def entry_data(card: Scorecard, standing: Standing, slug: str) -> dict[str, Any]:
    """A brand's line: criteria as [tier, sure, points, low, high, observations]."""
    return {
        "brand": card.brand,
        "slug": slug,
        "rank": standing.rank,
        "tied": standing.tied,
        "rank_low": standing.rank_low,
        "rank_high": standing.rank_high,
        "tier": card.tier.value,
        "sure": card.sure.value,
        "points": number(card.points),
        "points_low": number(card.points_low),
        "points_high": number(card.points_high),
        "points_in_order": number(standing.points_in_order),
        "odds": {tier.value: number(odds) for tier, odds in card.odds.items()},
        "levels": [number(level) for level in card.levels],
        "coverage": number(card.coverage),
        "probes": card.probes,
        "probability_ahead_of_next": number(standing.beats_next),
        "capped_by": list(card.capped_by),
        "gates_not_observed": list(card.ungated),
        "criteria": {g.criterion: _mark(g) for g in card.grades if g.graded},
    }


def _mark(grade: Grade) -> list[Any]:
    points, low, high = grade.points, grade.points_low, grade.points_high
    return [
        grade.tier.value,
        grade.sure.value,
        number(points),
        number(points if low is None else low),
        number(points if high is None else high),
        grade.observations,
    ]


def tally_data(tally: Mapping[tuple[Tier, Sure], int]) -> list[dict[str, Any]]:
    """How many brands have which tier, and how sure."""
    return [
        {"tier": tier.value, "sure": sure.value, "brands": count}
        for (tier, sure), count in sorted(tally.items())
    ]
