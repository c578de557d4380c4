"""`batch`: many brands to a folder, where the pipe, the folder and the reports are wired together.

Everything is read and scored before the first file is written, so what is wrong with the data
leaves nothing behind; from then on whatever ends the program leaves whole files, and going on with
the same run fills in what is missing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Protocol

from aftersales_eval import pipeline
from aftersales_eval.errors import AftersalesError, DataError, Problem, UsageError
from aftersales_eval.model.difference import Difference
from aftersales_eval.model.expectation import Expectation, Verdict, judge
from aftersales_eval.model.look import Publication
from aftersales_eval.model.naming import file_slugs, find_brand
from aftersales_eval.model.result import Comparison, Intake
from aftersales_eval.model.rubric import Rubric
from aftersales_eval.model.run import Failure, InputFile, Run, State, mark_of
from aftersales_eval.report import league, words
from aftersales_eval.report.data import intake_data
from aftersales_eval.report.league_data import LeagueCsv, LeagueJson
from aftersales_eval.scoring.difference import difference
from aftersales_eval.scoring.masses import digest
from aftersales_eval.sources.files import expand
from aftersales_eval.sources.input_files import Hashing
from aftersales_eval.sources.past_league import read_league
from aftersales_eval.sources.run_folder import GROUPS, INDEX, LEAGUE, REPORTS, RunFolder

NO_GROUP: Final = "without a group"
"""What the group of probes is called that say none."""

MOST_FAILURES: Final = 1_000
"""After so many reports that could not be written, the rest will not be either."""


class Progress(Protocol):
    """Who is told how far the work is."""

    def stage(self, what: str, total: int | None = None) -> None:
        """What is done now; `total` is how much of it there is, where that is known."""

    def at(self, done: int) -> None:
        """How much of it is done."""

    def failed(self, failure: Failure) -> None:
        """A report could not be made; the others go on."""


@dataclass(frozen=True)
class Task:
    """What a run is asked to do.

    `given` is how the rubric was asked for; `options` are plain values of all that can change what
    is written. `check_intake` raises for rows that must not be rejected. Where the source's reading
    names a column to group by, there are leagues of groups too. With `pages` to
    publish, these are HTML, else Markdown.
    """

    source: pipeline.Source
    rubric: Rubric
    folder: Path
    given: str
    version: str
    options: Mapping[str, Any]
    each: bool = False
    min_probes: int = 0
    resume: bool = False
    force: bool = False
    fail_under: float | None = None
    expected: tuple[Expectation, ...] = ()
    check_intake: Callable[[Intake], None] = lambda _: None
    pages: Publication | None = None


@dataclass(frozen=True)
class Outcome:
    """What came of a run: as it is recorded, how many brands have which tier, and the checks.

    `went_on` says that there was a run to go on with; `kept` counts reports that it had finished.
    """

    run: Run
    comparison: Comparison
    tally: league.Tally
    verdicts: tuple[Verdict, ...]
    went_on: bool
    kept: int
    exit_code: int

    @property
    def probes(self) -> int:
        """How many probes the brands in the league have."""
        counts = self.comparison.intake.probes
        return sum(counts.get(standing.brand, 0) for standing in self.comparison.standings)


def run(task: Task, progress: Progress, hashing: Hashing) -> Outcome:
    """Score every brand in the files, whose hashing has begun, and write the folder.

    UsageError for a folder that is not this run's, or a brand that is expected and not there;
    DataError and SourceError as `pipeline.compare`. Nothing has been written then.
    """
    with RunFolder(task.folder) as folder:
        former = folder.former(damaged_too=task.force)
        _may_begin(task, former)
        source, lived, inputs = task.source, None, hashing.files
        if task.source.connect:
            # A table elsewhere has no bytes to hash: what came back of it is hashed instead.
            source = _timed(source, former if task.resume else None)
            progress.stage("reading the table")
            lived = pipeline.read(source, task.rubric)
            name = lived.intake.files[0]
            inputs = (InputFile(name, name, digest(lived.experienced), 0),)
        elif task.resume:  # whether it is the same run is known before anything is read
            inputs = _hashed(hashing, progress)
        made = Run(
            program=task.version,
            rubric=mark_of(task.rubric, task.given),
            inputs=inputs,
            options=task.options,
            now=source.how.now if source.how else None,
        )
        going_on = task.resume and former is not None
        if going_on and former is not None:
            made = _same(made, former)
        found, groups = _compared(_timed(source, made), task, lived, made, progress)
        if not task.source.connect:
            made = replace(made, inputs=_hashed(hashing, progress))
        task.check_intake(found.intake)
        made = replace(
            made,
            as_of=found.intake.as_of,
            brands=len(found.standings),
            intake=intake_data(found.intake),
        )
        expected = _expected(task, found)
        folder.begin(made, anew=not going_on)
        writer = _Writer(task, folder, made, found, progress)
        return writer.written(expected, groups, went_on=going_on)


def _may_begin(task: Task, former: Run | None) -> None:
    """What is in the folder must be wanted there."""
    inside = task.folder.resolve()
    for path in expand([str(file) for file in task.source.files]):
        if inside in path.resolve().parents:
            raise UsageError(f"{path} lies in {task.folder}", hint="choose another --out")
    if task.resume and task.force:
        raise UsageError("--resume and --force exclude each other", hint="say one of them")
    if former is not None and not task.resume and not task.force:
        state = "a run" if former.state is State.COMPLETE else "an unfinished run"
        raise UsageError(
            f"{task.folder} holds {state} already",
            hint="--resume goes on with it, --force replaces it; or choose another --out",
        )


def _hashed(hashing: Hashing, progress: Progress) -> tuple[InputFile, ...]:
    """The files with their hashes; DataError for one that was written since."""
    progress.stage("hashing the files", hashing.size)
    found = hashing.found(progress.at)
    for one in found:
        one.still()
    return tuple(one.file for one in found)


def _same(made: Run, former: Run) -> Run:
    """The run, with the clock of the one it goes on with; UsageError when it is another."""
    different = former.differences(made)
    if different:
        raise UsageError(
            f"this is another run than the one to go on with: {'; '.join(different)}",
            hint="put that back as it was; or --force begins anew, or choose another --out",
        )
    return made.resumed(former)


def _timed(source: pipeline.Source, run: Run | None) -> pipeline.Source:
    """The source, read by the clock of a run, if there is one that recorded it."""
    if source.how is None or run is None or run.now is None:
        return source
    return replace(source, how=replace(source.how, now=run.now))


def _compared(
    source: pipeline.Source, task: Task, lived: pipeline.Read | None, made: Run, progress: Progress
) -> tuple[Comparison, dict[str, Comparison]]:
    """All brands together, and in groups where these are asked for."""
    # The database does not say how far it is; so it is said how much it has to read.
    size = sum(file.size for file in made.inputs)
    much = f"{words.plural(len(made.inputs), 'file')} of {words.size(size)}"
    if source.how is not None and source.how.group_by:
        progress.stage(f"reading and scoring {much}")
        return pipeline.compare_with_groups(source, task.rubric, min_probes=task.min_probes)
    if lived is None:
        progress.stage(f"reading {much}")
        lived = pipeline.read(source, task.rubric)
    progress.stage(f"scoring {words.plural(len(lived.brands), 'brand')}")
    return pipeline.compare_read(lived, task.rubric, min_probes=task.min_probes), {}


def _expected(task: Task, found: Comparison) -> dict[str, list[Expectation]]:
    """What is expected of brands, by their names as they are in the files."""
    out: dict[str, list[Expectation]] = {}
    if task.expected:
        known = {standing.brand: None for standing in found.standings}
        for wanted in task.expected:
            name = find_brand(wanted.brand, known, pipeline.IN_FILES)
            out.setdefault(name, []).append(wanted)
    return out


class _Writer:
    """Writes what a run gives, file by file."""

    def __init__(
        self, task: Task, folder: RunFolder, made: Run, found: Comparison, progress: Progress
    ) -> None:
        self._task, self._folder, self._run = task, folder, made
        self._found, self._progress = found, progress
        self._outputs: dict[str, str] = {}
        self._failed: list[Failure] = []
        self._codes: set[int] = set()
        self._kept = 0
        self._end = "md" if task.pages is None else "html"

    def written(
        self,
        expected: Mapping[str, Sequence[Expectation]],
        groups: Mapping[str, Comparison],
        *,
        went_on: bool,
    ) -> Outcome:
        """Everything, and the record of it last."""
        found, verdicts = self._found, list[Verdict]()
        table = self._league("", found, expected=expected, verdicts=verdicts)
        parts, empty = self._groups(groups)
        failed = tuple(self._failed)
        self._write_page(INDEX, self._pages_of(found).index(table.listed, parts, failed, empty))
        done = replace(
            self._run,
            now=self._run.now if _clock_mattered(self._run, found.intake) else None,
            state=State.INCOMPLETE if failed else State.COMPLETE,
            outputs=self._outputs,
            failed=failed,
        )
        self._folder.record(done)
        code = 1 if 1 in self._codes else max(self._codes, default=0)
        return Outcome(done, found, table.tally, tuple(verdicts), went_on, self._kept, code)

    def _groups(self, groups: Mapping[str, Comparison]) -> tuple[list[league.Part], list[str]]:
        """A league per group in a folder of its own, and where each is; groups without a brand."""
        none = NO_GROUP
        while none in groups:  # somebody's group is called that
            none += " (empty)"
        labels = {name: name or none for name in groups}
        slugs = file_slugs(labels.values())
        parts, empty = [], []
        for name, found in groups.items():
            if not found.standings:  # --min-probes has left nobody
                empty.append(labels[name])
                continue
            place = f"{GROUPS}/{slugs[labels[name]]}/"
            own = replace(found, intake=replace(found.intake, of_group=True))
            self._league(place, own, group=labels[name])
            parts.append(
                league.Part(labels[name], f"{place}{LEAGUE}.{self._end}", len(found.standings))
            )
        return parts, empty

    def _league(
        self,
        place: str,
        found: Comparison,
        *,
        group: str = "",
        expected: Mapping[str, Sequence[Expectation]] | None = None,
        verdicts: list[Verdict] | None = None,
    ) -> league.LeagueTable:
        """The league of a comparison in the folder `place`, in one walk, and its brands' pages.

        With `verdicts`, the checks are made and added there.
        """
        self._progress.stage("writing the league", len(found.standings))
        slugs = file_slugs(standing.brand for standing in found.standings)
        each = slugs if self._task.each else {}
        table = league.LeagueTable({b: f"{REPORTS}/{slug}.{self._end}" for b, slug in each.items()})
        with (
            self._folder.open(f"{place}league.csv") as sheet,
            self._folder.open(f"{place}league.json") as data,
        ):
            lines = LeagueCsv(sheet, found.rubric)
            objects = LeagueJson(data, found, self._task.version, self._run.fingerprint, group)
            pairs = zip(found.scorecards, found.standings, strict=True)
            for number, (card, standing) in enumerate(pairs, 1):
                slug = slugs[card.brand]
                table.add(card, standing)
                lines.add(card, standing, slug)
                objects.add(card, standing, slug)
                if verdicts is not None:
                    wanted = (expected or {}).get(card.brand, ())
                    verdicts += judge(card, wanted, self._task.fail_under)
                self._progress.at(number)
            objects.close()
        self._outputs[f"{place}league.csv"] = sheet.sha256
        self._outputs[f"{place}league.json"] = data.sha256
        pages = self._pages_of(found, "../" * place.count("/"), group)
        self._write_page(f"{place}{LEAGUE}", pages.league(table))
        if each:
            self._pages(place, found, slugs)
        return table

    def _pages_of(self, found: Comparison, up: str = "", group: str = "") -> league.LeaguePages:
        """What writes the pages of a comparison; `up` leads from their folder to the run's."""
        task = self._task
        if task.pages is None:
            return league.MarkdownPages(found, self._run, up, group)
        from aftersales_eval.report.league_html import HtmlPages  # noqa: PLC0415 - when asked for

        return HtmlPages(found, self._run, up, group, task.pages)

    def _write_page(self, name: str, text: str) -> None:
        name = f"{name}.{self._end}"
        self._outputs[name] = self._folder.write(name, text)

    def _pages(self, place: str, found: Comparison, slugs: Mapping[str, str]) -> None:
        """A page per brand; one that cannot be made is told, and the others go on."""
        self._progress.stage("writing reports", len(found.standings))
        pages = self._pages_of(found, "../" * (place.count("/") + 1))
        for number, standing in enumerate(found.standings):
            name = f"{place}{REPORTS}/{slugs[standing.brand]}.{self._end}"
            done = self._folder.finished(name, self._run.signature)
            if done is None:
                try:
                    text = pages.brand(number)
                    done = self._folder.write(name, text, durable=False)
                except Exception as error:  # whatever it is, it is this brand's
                    self._fail(standing.brand, name, error)
            else:
                self._kept += 1
            if done is not None:
                self._outputs[name] = done
            self._progress.at(number + 1)

    def _fail(self, brand: str, name: str, error: Exception) -> None:
        why, code = f"a fault of the program: {type(error).__name__}", 1
        if isinstance(error, AftersalesError):
            why, code = error.message, error.exit_code
        failure = Failure(brand, name, why)
        self._failed.append(failure)
        self._codes.add(code)
        self._progress.failed(failure)
        if len(self._failed) >= MOST_FAILURES:
            raise AftersalesError(f"{MOST_FAILURES:,} reports could not be made; the last: {why}")


def _clock_mattered(made: Run, intake: Intake) -> bool:
    """Whether another moment of reading could have given something else.

    Where it could not, it is not recorded: the same files give the same folder on any day.
    """
    future = any("in the past" in why or "not a fact" in why for why in intake.reasons)
    return future or made.as_of == made.now


def compare_runs(old: Path, new: Path, *, across_rubrics: bool = False) -> Difference:
    """What changed between two runs, by their folders or leagues.

    DataError with what changed in the rubric when they were made under different ones.
    """
    one, other = read_league(old), read_league(new)
    if one.group != other.group:
        names = [
            f"that of {league.group!r}" if league.group else "the whole" for league in (one, other)
        ]
        raise UsageError(
            f"these are leagues of different groups: {names[0]} and {names[1]}",
            hint="name the same group of both runs: OLD/groups/NAME NEW/groups/NAME",
        )
    found = difference(one, other)
    if one.hash != other.hash and not across_rubrics:
        from aftersales_eval.report.difference_text import change_lines  # noqa: PLC0415 - rarely

        problems = [Problem(line) for line in change_lines(one, other, found.rubric)]
        raise DataError(
            f"{old} and {new} were made under different rubrics:"
            f" {one.rubric} {one.version} ({one.hash[:12]})"
            f" and {other.rubric} {other.version} ({other.hash[:12]})",
            problems=problems,
            hint="--across-rubrics compares what both ask in the same way",
        )
    return found
