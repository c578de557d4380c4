"""Results for machines: JSON of a versioned schema (docs/json.md), and CSV for spreadsheets."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from typing import Any, Final

from aftersales_eval.model.feedback import FeedbackCell, FeedbackMatrix
from aftersales_eval.model.metric import Kind, Metric
from aftersales_eval.model.quantity import MICROSECONDS
from aftersales_eval.model.result import (
    Comparison,
    Estimate,
    Explanation,
    Grade,
    Intake,
    Promise,
    Scorecard,
    Standing,
    Statement,
)
from aftersales_eval.model.rubric import Criterion, Rubric, Tier
from aftersales_eval.report import view, words
from aftersales_eval.report.claim_data import claim_data, fact_data, number
from aftersales_eval.report.text import json_safe, spreadsheet

SCHEMA: Final = 1
"""The version of the JSON schema; it changes when a key changes its meaning or goes away."""


def to_json(data: Mapping[str, Any]) -> str:
    """Plain data as JSON text: no NaN, no infinity, a line break at the end."""
    return json_safe(json.dumps(data, indent=2, ensure_ascii=False, allow_nan=False)) + "\n"


def comparison_data(comparison: Comparison, version: str) -> dict[str, Any]:
    """A comparison as plain data: brands best first, and everything they were judged by."""
    pairs = zip(comparison.scorecards, comparison.standings, strict=True)
    flip = comparison.flip
    return {
        "schema": f"aftersales-eval/comparison/{SCHEMA}",
        "program": version,
        "rubric": rubric_data(comparison.rubric),
        "intake": intake_data(comparison.intake),
        "brands": [_brand(comparison, card, standing) for card, standing in pairs],
        "leads": leads_data(comparison),
        "flip": flip
        and {
            "criterion": flip.criterion,
            "weight": number(flip.weight / comparison.rubric.total_weight),
            "needed": number(flip.needed / comparison.rubric.total_weight),
            "brand": flip.brand,
        },
        "observed_for_some": list(comparison.imputed),
        "observed_for_nobody": list(comparison.unobserved),
        "promises": [_promise(p) for p in comparison.promises],
        "feedback": [feedback_data(matrix) for matrix in comparison.feedback],
    }


def leads_data(comparison: Comparison) -> list[dict[str, Any]]:
    """Who is best on each criterion."""
    return [
        {
            "criterion": lead.criterion,
            "brands": list(lead.brands),
            "probability": number(lead.odds),
            "brands_observed": lead.observed,
        }
        for lead in comparison.leads
    ]


def explanation_data(found: Explanation, version: str) -> dict[str, Any]:
    """A grade with its curve, channels and probes as plain data."""
    metric = found.criterion.metric
    return {
        "schema": f"aftersales-eval/explanation/{SCHEMA}",
        "program": version,
        "rubric": rubric_data(found.rubric),
        "brand": found.brand,
        "criterion": criterion_data(found.criterion, found.rubric),
        "grade": _grade(found.grade),
        "stated": [fact_data(fact) for fact in found.stated],
        "channels": {
            name: {**estimate_data(estimate), "observations": count, "censored": waiting}
            for name, (estimate, count, waiting) in found.channels.items()
        },
        "curve": [
            {
                "value": number(row.time),
                "at_risk": row.at_risk,
                "events": row.events,
                "censored": row.censored,
                "share_over": number(row.share),
                "low": number(row.low),
                "high": number(row.high),
            }
            for row in found.curve
        ],
        "probes": [
            {
                "probe": m.probe,
                "channel": m.channel,
                "scenario": m.scenario,
                "opened_at": _moment(m.at),
                "value": number(_base(metric, m.value)),
                "censored": m.censored,
                "place": m.place,
            }
            for m in found.measurements
        ],
        "intake": intake_data(found.intake),
    }


def statement_data(found: Statement, version: str) -> dict[str, Any]:
    """What a brand states under a metric as plain data."""
    return {
        "schema": f"aftersales-eval/statement/{SCHEMA}",
        "program": version,
        "rubric": rubric_data(found.rubric),
        "brand": found.brand,
        "fact": found.metric.key,
        "title": found.metric.title,
        "criteria": list(found.criteria),
        "facts": [fact_data(fact) for fact in found.facts],
        "intake": intake_data(found.intake),
    }


def _base(metric: Metric, value: float) -> float:
    return value / MICROSECONDS if metric.kind is Kind.DURATION else value


def _moment(microseconds: int | None) -> str | None:
    text = words.moment(microseconds)
    return f"{text[:10]}T{text[11:16]}Z" if text else None


def rubric_data(rubric: Rubric) -> dict[str, Any]:
    """A rubric with its criteria as plain data."""
    return {
        "id": rubric.id,
        "version": rubric.version,
        "title": rubric.title,
        "hash": rubric.hash,
        "reweighted": list(rubric.reweighted),
        "min_coverage": rubric.min_coverage,
        "criteria": [criterion_data(c, rubric) for c in rubric.criteria],
    }


def criterion_data(criterion: Criterion, rubric: Rubric) -> dict[str, Any]:
    """A criterion of a rubric as plain data; its weight is the share of the total."""
    best, high, standard, worst = criterion.bands.values
    return {
        "id": criterion.id,
        "title": criterion.title,
        "area": criterion.area,
        "metric": criterion.metric.key,
        "kind": criterion.value_kind,
        "statistic": words.statistic_words(criterion),
        "channels": list(criterion.channels),
        "weight": number(criterion.weight / rubric.total_weight),
        "gate": criterion.gate,
        "min_observations": criterion.min_observations,
        "bands": {"best": best, "high_quality": high, "standard": standard, "worst": worst},
    }


def estimate_data(found: Estimate) -> dict[str, Any]:
    """An estimate with its interval as plain data."""
    return {
        "value": number(found.value),
        "limit": found.limit.value,
        "low": number(found.low),
        "high": number(found.high),
    }


def _odds(odds: Mapping[Tier, float]) -> dict[str, float | None]:
    return {tier.value: number(p) for tier, p in odds.items()}


def _grade(grade: Grade) -> dict[str, Any]:
    fact = grade.fact
    return {
        "criterion": grade.criterion,
        "tier": grade.tier.value,
        "sure": grade.sure.value,
        "basis": grade.basis.value,
        "estimate": estimate_data(grade.estimate) if grade.estimate else None,
        "points": number(grade.points),
        "points_low": number(grade.points_low),
        "points_high": number(grade.points_high),
        "odds": _odds(grade.odds),
        "observations": grade.observations,
        "censored": grade.censored,
        "fact": fact
        and {
            "value": number(fact.value),
            "stated_at": _moment(fact.at),
            "source": fact.source,
            "quote": fact.quote,
            "claims": [claim_data(claim) for claim in fact.claims],
        },
    }


def _brand(comparison: Comparison, card: Scorecard, standing: Standing) -> dict[str, Any]:
    return {
        "brand": card.brand,
        "rank": standing.rank,
        "tied": standing.tied,
        "tier": card.tier.value,
        "sure": card.sure.value,
        "points": number(card.points),
        "points_low": number(card.points_low),
        "points_high": number(card.points_high),
        "points_in_order": number(standing.points_in_order),
        "odds": _odds(card.odds),
        "coverage": number(card.coverage),
        "capped_by": list(card.capped_by),
        "gates_not_observed": list(card.ungated),
        "probes": card.probes,
        "probability_ahead_of_next": number(standing.beats_next),
        "rank_probabilities": [number(p) for p in standing.rank_odds],
        "rank_low": standing.rank_low,
        "rank_high": standing.rank_high,
        "leads_if_weights_random": number(standing.leads_if_weights_random),
        "verdict": view.verdict(comparison, card),
        "grades": [_grade(grade) for grade in card.grades],
    }


def _promise(promise: Promise) -> dict[str, Any]:
    return {
        "brand": promise.brand,
        "metric": promise.metric,
        "claim": number(promise.fact.value),
        "channel": promise.fact.channel or None,
        "source": promise.fact.source,
        "quote": promise.fact.quote,
        "claims": [claim_data(claim) for claim in promise.fact.claims],
        "met": estimate_data(promise.met) if promise.met else None,
        "observations": promise.observations,
        "verdict": promise.verdict,
    }


def feedback_data(matrix: FeedbackMatrix) -> dict[str, Any]:
    """What shoppers praise and miss in one brand, as plain data."""
    return {
        "brand": matrix.brand,
        "categories": [
            {
                "category": row.category,
                "title": row.title,
                "good": _remarks(row.good),
                "improve": _remarks(row.improve),
            }
            for row in matrix.rows
        ],
    }


def _remarks(cell: FeedbackCell) -> dict[str, Any]:
    return {
        "count": cell.count,
        "examples": list(cell.examples),
        "recurring": [{"what": what, "probes": probes} for what, probes in cell.recurring],
    }


def intake_data(intake: Intake) -> dict[str, Any]:
    """What was read and what was not, as plain data."""
    return {
        "files": list(intake.files),
        "rows": intake.rows,
        "probes": sum(intake.probes.values()),
        "facts": intake.facts,
        "rejected": intake.rejected,
        "rejected_by_reason": dict(intake.reasons),
        "rejected_shown": [
            {"message": p.message, "file": p.file, "line": p.line} for p in intake.shown
        ],
        "brands_lost": intake.lost,
        "brands_lost_shown": list(intake.lost_shown),
        "outside": intake.outside,
        "filtered": intake.filtered,
        "notes": list(intake.notes),
        "as_of": _moment(intake.as_of),
        "since": _moment(intake.since),
        "until": _moment(intake.until),
        "channels": list(intake.channels),
        "timezone": intake.timezone,
    }


_COLUMNS: Final = (
    "brand", "rank", "criterion", "tier", "sure", "points", "points_low", "points_high",
    "value", "low", "high", "limit", "observations", "censored", "basis", "coverage",
)  # fmt: skip


def comparison_csv(comparison: Comparison) -> str:
    """One line per brand and criterion, and one per brand for its total (criterion `total`)."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for card, standing in zip(comparison.scorecards, comparison.standings, strict=True):
        head = [spreadsheet(card.brand), standing.rank]
        total = [card.tier, card.sure, card.points, card.points_low, card.points_high]
        writer.writerow(
            cells([*head, "total", *total, *[None] * 4, card.probes, None, "", card.coverage])
        )
        for grade in card.grades:
            found = grade.estimate
            value = [found.value, found.low, found.high, found.limit] if found else [None] * 4
            earned = [grade.tier, grade.sure, grade.points, grade.points_low, grade.points_high]
            counts = [grade.observations, grade.censored, grade.basis, None]
            writer.writerow(cells([*head, grade.criterion, *earned, *value, *counts]))
    return out.getvalue()


def cells(values: list[Any]) -> list[Any]:
    """A line of CSV: numbers rounded as in JSON, nothing for what is not known."""
    return [number(v) if isinstance(v, float) else "" if v is None else v for v in values]
