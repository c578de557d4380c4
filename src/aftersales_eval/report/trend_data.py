"""How a brand's service changed, for machines: JSON (docs/json.md) and CSV."""

from __future__ import annotations

import csv
import io
from typing import Any, Final

from aftersales_eval.model.moment import iso
from aftersales_eval.model.trend import CriterionTrend, Part, Trend
from aftersales_eval.report.claim_data import number
from aftersales_eval.report.data import (
    cells,
    criterion_data,
    estimate_data,
    intake_data,
    rubric_data,
)
from aftersales_eval.report.text import spreadsheet

SCHEMA: Final = "aftersales-eval/trend/1"


def trend_data(found: Trend, version: str) -> dict[str, Any]:
    """A trend as plain data: periods in order, criteria in the rubric's."""
    return {
        "schema": SCHEMA,
        "program": version,
        "rubric": rubric_data(found.rubric),
        "brand": found.brand,
        "by": found.by.value,
        "timezone": found.timezone,
        "periods": [
            {
                "period": period.name,
                "first_day": period.first_day.isoformat(),
                "last_day": period.last_day.isoformat(),
                "probes": probes,
            }
            for period, probes in zip(found.periods, found.probes, strict=True)
        ],
        "split": None if found.split is None else iso(found.split),
        "probes_before": found.before,
        "probes_since": found.since,
        "probes_undated": found.undated,
        "tests": found.tests,
        "criteria": [_trend_of(found, one) for one in found.criteria],
        "stated": list(found.stated),
        "not_observed": list(found.unobserved),
        "intake": intake_data(found.intake),
    }


def _trend_of(found: Trend, one: CriterionTrend) -> dict[str, Any]:
    return {
        "criterion": criterion_data(one.criterion, found.rubric),
        "change": one.change.value,
        "larger": one.larger,
        "test": one.method and one.method.value,
        "p": number(one.p),
        "p_adjusted": number(one.adjusted),
        "open_expected": number(one.missing),
        "before": _part(one.earlier),
        "since": _part(one.later),
        "periods": [
            {"period": period.name, **_part(part)}
            for period, part in zip(found.periods, one.parts, strict=True)
        ],
    }


def _part(part: Part) -> dict[str, Any]:
    return {
        "estimate": estimate_data(part.estimate) if part.estimate else None,
        "observations": part.observations,
        "censored": part.censored,
        "unsettled": part.unsettled,
    }


_COLUMNS: Final = (
    "brand", "criterion", "period", "first_day", "last_day", "value", "low", "high", "limit",
    "observations", "censored", "unsettled", "change", "p", "p_adjusted",
)  # fmt: skip


def trend_csv(found: Trend) -> str:
    """One line per criterion and period; the last three columns are of the criterion as a whole."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for one in found.criteria:
        whole = [one.change.value, one.p, one.adjusted]
        for period, part in zip(found.periods, one.parts, strict=True):
            known = part.estimate
            value = [known.value, known.low, known.high, known.limit] if known else [None] * 4
            head = [spreadsheet(found.brand), one.criterion.id, period.name]
            days = [period.first_day.isoformat(), period.last_day.isoformat()]
            counts = [part.observations, part.censored, part.unsettled]
            writer.writerow(cells([*head, *days, *value, *counts, *whole]))
    return out.getvalue()
