"""Files and a rubric to results: where sources, measure and scoring are wired together."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from aftersales_eval.errors import DataError, UsageError
from aftersales_eval.measure import fold
from aftersales_eval.model.evidence import Evidence
from aftersales_eval.model.metric import Basis
from aftersales_eval.model.naming import did_you_mean, slug
from aftersales_eval.model.probe import Measurement
from aftersales_eval.model.result import Comparison, Explanation, Intake
from aftersales_eval.model.rubric import Rubric
from aftersales_eval.scoring.evaluate import evaluate, grade_with_curve
from aftersales_eval.scoring.survival import rows as curve_rows
from aftersales_eval.sources.files import expand
from aftersales_eval.sources.gathered import Gathered
from aftersales_eval.sources.plain import read_plain
from aftersales_eval.sources.reading import Reading

if TYPE_CHECKING:
    from aftersales_eval.sources.tables import Tables


@dataclass(frozen=True)
class Read:
    """What some files say: the evidence of every brand in them, and what was read."""

    evidence: tuple[Evidence, ...]
    brands: tuple[str, ...]
    intake: Intake


def clock() -> int:
    """Now, in microseconds since 1970 UTC."""
    return time.time_ns() // 1_000


def read_files(files: Sequence[str | Path], rubric: Rubric, how: Reading | None = None) -> Read:
    """Read probes and facts and fold them to evidence for a rubric.

    `files` are paths or glob patterns. Raises SourceError for files that are not there and
    DataError for ones that cannot be read; rows with faults are left out and counted in `intake`.
    """
    with _opened(files, rubric, how) as probes:
        return Read(tuple(_evidence(probes, rubric)), tuple(probes.brands()), probes.intake())


def _opened(files: Sequence[str | Path], rubric: Rubric, how: Reading | None) -> Gathered | Tables:
    """The files, read: small plain ones at once, all others by the database."""
    paths, reading = expand([str(f) for f in files]), how or Reading(now=clock())
    plain = read_plain(paths, rubric.metrics, reading)
    if plain is not None:
        return plain
    from aftersales_eval.sources.tables import Tables  # noqa: PLC0415 - what is costly comes late

    return Tables(paths, rubric.metrics, reading)


def _evidence(probes: Gathered | Tables, rubric: Rubric) -> list[Evidence]:
    metrics, claimed = rubric.metrics, fold.fold_facts(probes.facts)
    if isinstance(probes, Gathered):
        return fold.fold_parts(probes.parts(), metrics, probes.as_of) + claimed
    from aftersales_eval.measure import bulk  # noqa: PLC0415

    rows = [
        row
        for part, present in probes.parts()
        for row in probes.run(bulk.statement(metrics, probes.as_of, present, part))
    ]
    return bulk.evidence(rows, metrics) + claimed


def compare_files(
    files: Sequence[str | Path],
    rubric: Rubric,
    *,
    brands: Sequence[str] = (),
    how: Reading | None = None,
    min_probes: int = 0,
) -> Comparison:
    """Compare the brands in some files: all of them, or those named (by name or slug).

    With `min_probes`, brands that have fewer are left out, and that is noted in the intake.
    """
    read = read_files(files, rubric, how)
    chosen = list(dict.fromkeys(find_brand(name, read.brands) for name in brands))
    chosen = chosen or list(read.brands)
    if not read.brands:
        raise DataError(_nothing_left(read.intake), problems=read.intake.shown)
    enough = [name for name in chosen if read.intake.probes.get(name, 0) >= min_probes]
    if len(enough) < len(chosen):
        left_out = len(chosen) - len(enough)
        brands_ = "1 brand" if left_out == 1 else f"{left_out:,} brands"
        note = f"{brands_} with fewer than {min_probes} probes left out"
        read = replace(read, intake=replace(read.intake, notes=(*read.intake.notes, note)))
        chosen = enough
        if not enough:
            most = max(read.intake.probes.values(), default=0)
            raise DataError(f"no brand has {min_probes} probes", hint=f"the most is {most}")
    return evaluate(read.evidence, rubric, brands=chosen, intake=read.intake)


def _nothing_left(intake: Intake) -> str:
    """Why there is no brand, in numbers."""
    why = [
        f"{count:,} {what}"
        for count, what in (
            (intake.outside, "outside --since, --until, --channel or --as-of"),
            (intake.filtered, "left out by the mapping's filter"),
            (intake.rejected, "rejected"),
        )
        if count
    ]
    return f"of {intake.rows:,} rows none is left: {', '.join(why) or 'there are none'}"


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
    with _opened(files, rubric, how) as tables:
        name = find_brand(brand, tables.brands())
        evidence = [e for e in _evidence(tables, rubric) if e.brand == name]
        result, curve, channels = grade_with_curve(wanted, evidence)
        measured: list[tuple[tuple[int, int], Measurement]] = []
        if wanted.basis is Basis.EXPERIENCED:
            for at, row in tables.rows_of(name):
                found = fold.measure(row, metric, tables.as_of, tables.present_in(at[0]))
                if found and (not wanted.channels or found.channel in wanted.channels):
                    measured.append((at, found))
        places = tables.places([at for at, _ in measured])
        intake = tables.intake()
    return Explanation(
        brand=name,
        rubric=rubric,
        criterion=wanted,
        grade=result,
        curve=curve_rows(curve) if curve else (),
        channels=channels,
        measurements=tuple(replace(m, place=places.get(at, "")) for at, m in measured),
        intake=intake,
    )
