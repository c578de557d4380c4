"""Files and a rubric to results: where sources, measure and scoring are wired together."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from aftersales_eval.errors import UsageError
from aftersales_eval.measure import bulk, fold
from aftersales_eval.model.evidence import Evidence
from aftersales_eval.model.metric import Basis
from aftersales_eval.model.naming import did_you_mean, slug
from aftersales_eval.model.probe import Measurement
from aftersales_eval.model.quantity import MICROSECONDS
from aftersales_eval.model.result import Comparison, Explanation, Intake
from aftersales_eval.model.rubric import Rubric
from aftersales_eval.scoring.evaluate import evaluate, grade_with_curve
from aftersales_eval.scoring.survival import rows as curve_rows
from aftersales_eval.sources.tables import Reading, Tables, expand

MOST_PROBES = 40
"""How many probes an explanation lists."""


@dataclass(frozen=True, slots=True)
class Read:
    """What some files say: the evidence of every brand in them, and what was read."""

    evidence: tuple[Evidence, ...]
    brands: tuple[str, ...]
    intake: Intake


def clock() -> int:
    """Now, in microseconds since 1970 UTC."""
    return time.time_ns() // 1_000


def read_files(
    files: Sequence[str | Path], rubric: Rubric, how: Reading | None = None
) -> Read:
    """Read probes and facts and fold them to evidence for a rubric.

    `files` are paths or glob patterns. Raises SourceError for files that are not there and
    DataError for ones that cannot be read; rows with faults are left out and counted in `intake`.
    """
    metrics = rubric.metrics
    with Tables(expand([str(f) for f in files]), metrics, how or Reading(now=clock())) as tables:
        return Read(tuple(_evidence(tables, rubric)), tuple(tables.brands()), tables.intake())


def _evidence(tables: Tables, rubric: Rubric) -> list[Evidence]:
    metrics = rubric.metrics
    rows = tables.run(bulk.statement(metrics, tables.as_of, tables.present))
    return bulk.evidence(rows, metrics) + fold.fold_facts(tables.facts)


def compare_files(
    files: Sequence[str | Path],
    rubric: Rubric,
    *,
    brands: Sequence[str] = (),
    how: Reading | None = None,
) -> Comparison:
    """Compare the brands in some files: all of them, or those named (by name or slug)."""
    read = read_files(files, rubric, how)
    chosen = [find_brand(name, read.brands) for name in brands] or None
    return evaluate(read.evidence, rubric, brands=chosen, intake=read.intake)


def find_brand(name: str, brands: Sequence[str]) -> str:
    """The brand of that name or slug; raises UsageError with the nearest one."""
    if name in brands:
        return name
    found = [brand for brand in brands if slug(brand) == slug(name)]
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(f"{name!r} could be {' or '.join(map(repr, found))}")
    hint = did_you_mean(slug(name), [slug(brand) for brand in brands])
    raise UsageError(f"there is no brand {name!r} in these files", hint=hint)


def explain_files(
    files: Sequence[str | Path],
    rubric: Rubric,
    brand: str,
    criterion: str,
    how: Reading | None = None,
) -> Explanation:
    """Walk one grade back to the curve and the probes behind it."""
    wanted = rubric.criterion(criterion)
    metric = wanted.metric
    with Tables(
        expand([str(f) for f in files]), rubric.metrics, how or Reading(now=clock())
    ) as tables:
        name = find_brand(brand, tables.brands())
        evidence = [e for e in _evidence(tables, rubric) if e.brand == name]
        result, curve, channels = grade_with_curve(wanted, evidence)
        measured: list[tuple[tuple[int, int], Measurement]] = []
        if wanted.basis is Basis.EXPERIENCED:
            for row in tables.rows_of(name):
                found = fold.measure(row, metric, tables.as_of, tables.present)
                if found and (not wanted.channels or found.channel in wanted.channels):
                    measured.append(((int(row["_file"] or 0), int(row["_row"] or 0)), found))
        places = tables.places([at for at, _ in measured[:MOST_PROBES]])
        intake = tables.intake()
    return Explanation(
        brand=name,
        rubric=rubric,
        criterion=wanted,
        grade=result,
        curve=curve_rows(curve) if curve else (),
        channels=channels,
        measurements=tuple(_placed(m, places.get(at, "")) for at, m in measured[:MOST_PROBES]),
        omitted=max(len(measured) - MOST_PROBES, 0),
        intake=intake,
    )


def _placed(measurement: Measurement, place: str) -> Measurement:
    from dataclasses import replace  # noqa: PLC0415

    return replace(measurement, place=place)


def seconds(microseconds: float) -> float:
    """Microseconds as seconds."""
    return microseconds / MICROSECONDS
