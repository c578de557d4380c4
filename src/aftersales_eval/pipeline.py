"""Probes and a rubric to results: where sources, measure and scoring are wired together."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from aftersales_eval.errors import DataError, UsageError
from aftersales_eval.measure import fold
from aftersales_eval.model.evidence import Evidence, stated_about
from aftersales_eval.model.histograms import Experienced
from aftersales_eval.model.metric import Basis, Kind, Metric
from aftersales_eval.model.naming import find_brand
from aftersales_eval.model.probe import Measurement
from aftersales_eval.model.quoted import EVENLY, QuotedProbe, evenly
from aftersales_eval.model.result import Comparison, Explanation, Intake
from aftersales_eval.model.rubric import Rubric
from aftersales_eval.scoring.evaluate import evaluate_all, grade_with_curve
from aftersales_eval.scoring.masses import chosen, columns, evidence_of
from aftersales_eval.scoring.survival import rows as curve_rows
from aftersales_eval.sources.files import expand
from aftersales_eval.sources.gathered import Gathered
from aftersales_eval.sources.plain import open_tables
from aftersales_eval.sources.reading import Reading

if TYPE_CHECKING:
    from aftersales_eval.model.advice import Advice
    from aftersales_eval.model.blocks import Folding
    from aftersales_eval.model.feedback import FeedbackMatrix
    from aftersales_eval.sources.remote import Remote
    from aftersales_eval.sources.tables import Tables


IN_FILES: Final = "these files"
"""Where a brand was looked for; a ledger says itself what it has not."""

MOST_QUOTED_FROM: Final = 100_000
MOST_QUOTED_BRANDS: Final = 200
"""Of more probes, or brands, a report quotes none: each brand is looked for among all of them."""

MOST_ADVISED: Final = 25
"""How many brands are weighed at once; each probe of one is held against all others."""


@dataclass(frozen=True)
class Source:
    """Where probes come from, and how they are read.

    Files (paths or glob patterns), a ledger, or a `table` of the database at the URL `connect`.
    """

    files: tuple[str | Path, ...] = ()
    ledger: Path | None = None
    how: Reading | None = None
    connect: str = field(default="", repr=False)
    table: str = ""

    @contextmanager
    def probes(
        self, rubric: Rubric, brands: Sequence[str] = (), *, folded: bool = False
    ) -> Iterator[Gathered | Tables | Remote]:
        """What is there for a rubric; of a ledger or a database only the brands named, if any are.

        With `folded`, there may be no rows to be asked for, but only evidence.

        Raises SourceError for what is not there and DataError for what cannot be read; rows with
        faults are left out and counted in the intake.
        """
        reading = self.how or Reading(now=clock())
        if self.ledger is not None:
            from aftersales_eval.sources.ledger import open_ledger  # noqa: PLC0415 - when needed
            from aftersales_eval.sources.recorded import recorded  # noqa: PLC0415

            with open_ledger(self.ledger) as ledger:
                yield recorded(ledger, rubric.metrics, reading, brands)
            return
        if self.connect:
            from aftersales_eval.sources.remote import open_remote  # noqa: PLC0415

            with open_remote(self.connect, self.table, rubric.metrics, reading, brands) as remote:
                yield remote
            return
        paths = expand([str(file) for file in self.files])
        folding = partial(_folding, rubric.metrics) if folded else None
        with open_tables(paths, rubric.metrics, reading, folding) as tables:
            yield tables


def _folding(metrics: Mapping[str, Metric]) -> Folding:
    from aftersales_eval.measure.blocks import BlockFolding  # noqa: PLC0415 - for large files only

    return BlockFolding(metrics)


@dataclass(frozen=True)
class Read:
    """What a source says of every brand in it, and what was read.

    `experienced` is what was lived through, bin by bin; `claimed` is what brands state.
    """

    experienced: Experienced
    claimed: tuple[Evidence, ...]
    metrics: Mapping[str, Metric]
    intake: Intake

    @property
    def brands(self) -> tuple[str, ...]:
        """Every brand with a probe or a fact, sorted."""
        return self.experienced.brands

    @cached_property
    def evidence(self) -> tuple[Evidence, ...]:
        """All of it as objects: of a few brands, to be looked at or added up."""
        return (*evidence_of(self.experienced, self.metrics), *self.claimed)


def clock() -> int:
    """Now, in microseconds since 1970 UTC."""
    return time.time_ns() // 1_000


def read_files(files: Sequence[str | Path], rubric: Rubric, how: Reading | None = None) -> Read:
    """Read probes and facts and fold them to evidence for a rubric.

    `files` are paths or glob patterns. Raises SourceError for files that are not there and
    DataError for ones that cannot be read; rows with faults are left out and counted in `intake`.
    """
    return read(Source(tuple(files), how=how), rubric)


def read_ledger(
    path: str | Path, rubric: Rubric, how: Reading | None = None, brands: Sequence[str] = ()
) -> Read:
    """The same of a ledger: all brands, or those named (by name or slug).

    Raises SourceError where there is none, DataError for one that is damaged, UsageError for a
    brand that is not there.
    """
    return read(Source(ledger=Path(path), how=how), rubric, brands)


def read(source: Source, rubric: Rubric, brands: Sequence[str] = ()) -> Read:
    """The evidence that a source has for a rubric."""
    with source.probes(rubric, brands, folded=True) as probes:
        return _read(probes, rubric)


def _read(probes: Gathered | Tables | Remote, rubric: Rubric) -> Read:
    claimed = tuple(fold.fold_facts(probes.facts))
    return Read(_experienced(probes, rubric), claimed, rubric.metrics, probes.intake())


def _experienced(
    probes: Gathered | Tables | Remote, rubric: Rubric, group: str | None = None
) -> Experienced:
    """What was lived through with every brand, in one group of probes or in all."""
    metrics, brands = rubric.metrics, probes.brands()
    if isinstance(probes, Gathered):
        return columns(fold.fold_parts(probes.parts(), metrics, probes.as_of), brands)
    from aftersales_eval.sources.tables import Tables  # noqa: PLC0415 - needs the database

    if isinstance(probes, Tables):
        if probes.folded is not None and group is None:
            return chosen(probes.folded, brands)
        from aftersales_eval.measure import dense  # noqa: PLC0415

        found = dense.histograms(probes.columns, probes.coded(group), metrics, probes.as_of)
        return chosen(found, brands)
    from aftersales_eval.measure import bulk  # noqa: PLC0415

    parts = [
        probes.columns(bulk.statement(metrics, probes.as_of, present, part))
        for part, present in probes.parts()
    ]
    return chosen(bulk.histograms(parts), brands)


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
    source = Source(tuple(files), how=how)
    return compare(source, rubric, brands=brands, min_probes=min_probes)


def compare(
    source: Source, rubric: Rubric, *, brands: Sequence[str] = (), min_probes: int = 0
) -> Comparison:
    """The same of any source."""
    result = compare_read(read(source, rubric, brands), rubric, brands, min_probes)
    return replace(result, feedback=_feedback(source, [s.brand for s in result.standings]))


def compare_read(
    found: Read, rubric: Rubric, brands: Sequence[str] = (), min_probes: int = 0
) -> Comparison:
    """What was read of these brands, all by default, compared; DataError when there is nothing."""
    if not found.brands:
        raise DataError(_nothing_left(found.intake), problems=found.intake.shown)
    picked = list(dict.fromkeys(find_brand(name, found.brands, IN_FILES) for name in brands))
    kept, intake = _enough(picked or list(found.brands), found.intake, min_probes)
    if not kept:
        most = max(intake.probes.values(), default=0)
        raise DataError(f"no brand has {min_probes:,} probes", hint=f"the most is {most:,}")
    return evaluate_all(found.experienced, found.claimed, rubric, brands=kept, intake=intake)


def compare_with_probes(
    source: Source, rubric: Rubric, *, brands: Sequence[str] = ()
) -> tuple[Comparison, dict[str, tuple[QuotedProbe, ...]]]:
    """Brands compared, and of each some probes to show: those whose remarks are among the feedback,
    and some spread evenly from the shortest wait to the longest. Of very many probes none are.
    """
    with source.probes(rubric, brands) as probes:
        read_ = _read(probes, rubric)
        found = compare_read(read_, rubric, brands)
        names = [standing.brand for standing in found.standings]
        found = replace(found, feedback=_feedback(source, names))
        if sum(read_.intake.probes.values()) > MOST_QUOTED_FROM or len(names) > MOST_QUOTED_BRANDS:
            return found, {}
        said = {matrix.brand: matrix.quoted for matrix in found.feedback}
        return found, {name: _quoted(probes, rubric, name, said.get(name, {})) for name in names}


def _quoted(
    probes: Gathered | Tables | Remote, rubric: Rubric, brand: str, said: Mapping[str, list[str]]
) -> tuple[QuotedProbe, ...]:
    """A brand's probes to show: by their waits, then those whose remarks are quoted."""
    rows = probes.rows_of(brand)
    durations = [
        c.metric
        for c in rubric.criteria
        if c.metric.kind is Kind.DURATION and c.basis is Basis.EXPERIENCED
    ]
    durations.sort(key=lambda metric: metric.key != "first_response")  # what is asked first
    waited: dict[int, tuple[float, bool]] = {}
    for metric in durations:
        for n, (at, row) in enumerate(rows):
            measured = fold.measure(row, metric, probes.as_of, probes.present_in(at[0]))
            if measured is not None and n not in waited:
                waited[n] = (measured.value, measured.censored)
    some = evenly(sorted(waited, key=lambda n: (waited[n], n)), EVENLY)
    some += [n for n, (_, row) in enumerate(rows) if str(row.get("probe") or "") in said]
    chosen_rows = [rows[n] for n in dict.fromkeys(some)]
    places = probes.places([at for at, _ in chosen_rows])
    return tuple(
        QuotedProbe(
            row,
            places.get(at, ""),
            probes.as_of,
            probes.present_in(at[0]),
            tuple(said.get(str(row.get("probe") or ""), ())),
        )
        for at, row in chosen_rows
    )


def compare_with_groups(
    source: Source, rubric: Rubric, *, min_probes: int = 0
) -> tuple[Comparison, dict[str, Comparison]]:
    """The brands of files compared, and again within each group of probes, by the group's name.

    The groups are what stands in the column that the source's reading names in `group_by`; the
    files are read once. What a brand states counts in every group that it has probes in. In a group
    where no brand has enough probes there is nothing to compare, and its comparison is empty.
    """
    from aftersales_eval.sources.tables import Tables  # noqa: PLC0415 - needs the database

    with source.probes(rubric) as probes:
        if not isinstance(probes, Tables):
            raise UsageError("only probes in files are told apart by groups")
        read_ = _read(probes, rubric)
        everything = compare_read(read_, rubric, (), min_probes)
        groups = {}
        for group in probes.groups():
            intake = replace(read_.intake, probes=probes.counts(group))
            lived = _experienced(probes, rubric, group)
            brands, intake = _enough(sorted(intake.probes), intake, min_probes)
            groups[group] = evaluate_all(lived, read_.claimed, rubric, brands=brands, intake=intake)
    return everything, groups


def _enough(brands: Sequence[str], intake: Intake, min_probes: int) -> tuple[list[str], Intake]:
    """The brands that have as many probes, and the intake with a note on those left out."""
    enough = [name for name in brands if intake.probes.get(name, 0) >= min_probes]
    left_out = len(brands) - len(enough)
    if left_out:
        brands_ = "1 brand" if left_out == 1 else f"{left_out:,} brands"
        note = f"{brands_} with fewer than {min_probes} probes left out"
        intake = replace(intake, notes=(*intake.notes, note))
    return enough, intake


def _feedback(source: Source, brands: Sequence[str]) -> tuple[FeedbackMatrix, ...]:
    """What shoppers said of brands; only a ledger knows."""
    if source.ledger is None:
        return ()
    from aftersales_eval.sources.ledger import open_ledger  # noqa: PLC0415
    from aftersales_eval.sources.said import matrices  # noqa: PLC0415

    with open_ledger(source.ledger) as ledger:
        return matrices(ledger, brands)


def advise_on(source: Source, rubric: Rubric, brands: Sequence[str] = ()) -> tuple[Advice, ...]:
    """What to look at next so that the verdict on brands settles, all or some of a source."""
    from aftersales_eval.scoring.advise import advise  # noqa: PLC0415

    found = read(source, rubric, brands)
    picked = list(dict.fromkeys(find_brand(name, found.brands, IN_FILES) for name in brands))
    picked = picked or list(found.brands)
    if not picked:
        raise DataError(_nothing_left(found.intake), problems=found.intake.shown)
    if len(picked) > MOST_ADVISED:
        raise UsageError(
            f"{len(picked):,} brands are too many to weigh every probe of each",
            hint=f"name up to {MOST_ADVISED}: aftersales next BRAND BRAND",
        )
    return advise([e for e in found.evidence if e.brand in picked], rubric, picked)


def find_among(probes: Gathered | Tables | Remote, brand: str) -> str:
    """The brand of that name or slug; DataError when nothing was left to look for it in."""
    brands = probes.brands()
    if not brands:
        intake = probes.intake()
        raise DataError(_nothing_left(intake), problems=intake.shown)
    return find_brand(brand, brands, IN_FILES)


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


def explain_files(
    files: Sequence[str | Path],
    rubric: Rubric,
    brand: str,
    criterion: str,
    how: Reading | None = None,
) -> Explanation:
    """Walk one grade back to the curve and the probes behind it."""
    return explain(Source(tuple(files), how=how), rubric, brand, criterion)


def explain(source: Source, rubric: Rubric, brand: str, criterion: str) -> Explanation:
    """The same of any source."""
    wanted = rubric.criterion(criterion)
    metric = wanted.metric
    with source.probes(rubric, [brand]) as probes:
        name = find_among(probes, brand)
        said = evidence_of(chosen(_experienced(probes, rubric), [name]), rubric.metrics)
        evidence = [*said, *(e for e in fold.fold_facts(probes.facts) if e.brand == name)]
        result, curve, channels = grade_with_curve(wanted, evidence)
        measured: list[tuple[tuple[int, int], Measurement]] = []
        if wanted.basis is Basis.EXPERIENCED:
            for at, row in probes.rows_of(name):
                found = fold.measure(row, metric, probes.as_of, probes.present_in(at[0]))
                if found and (not wanted.channels or found.channel in wanted.channels):
                    measured.append((at, found))
        places = probes.places([at for at, _ in measured])
        intake = probes.intake()
    return Explanation(
        brand=name,
        rubric=rubric,
        criterion=wanted,
        grade=result,
        curve=curve_rows(curve) if curve else (),
        channels=channels,
        measurements=tuple(replace(m, place=places.get(at, "")) for at, m in measured),
        intake=intake,
        stated=stated_about(evidence, metric.key, rubric.metrics, wanted.channels),
    )
