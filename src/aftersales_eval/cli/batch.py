"""`batch`: every brand in some files at once, and what changed between two such runs."""

from __future__ import annotations

from dataclasses import replace
from math import nan
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from aftersales_eval.cli import options as o
from aftersales_eval.cli import pages as p

if TYPE_CHECKING:
    from aftersales_eval.batching import Outcome, Task
    from aftersales_eval.model.expectation import Expectation
    from aftersales_eval.model.look import Look
    from aftersales_eval.pipeline import Source
    from aftersales_eval.sources.input_files import Hashing


class Batch(TyperGroup):
    """A group whose first argument may be a file: then it is `run` that is meant."""

    default_command = "run"

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Put in the command that was left out."""
        if args and args[0] not in self.commands:
            args = [self.default_command, *args]
        return super().parse_args(ctx, args)


app = typer.Typer(
    cls=Batch,
    no_args_is_help=True,
    help="Score every brand in some files at once; see what changed between two such runs."
    " [bold]aftersales batch FILE... --out DIR[/] is short for batch run.",
)

Files = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[FILE]...",
        help="Tables of probes and facts: CSV, TSV, JSON Lines or Parquet; a pattern in quotes"
        " works too. A file called run or diff is ./run or ./diff.",
        show_default=False,
    ),
]
Folder = Annotated[
    Path,
    typer.Option(
        "--out",
        "-o",
        metavar="DIR",
        parser=o.out_path,
        help="The folder to write.",
        rich_help_panel="Output",
    ),
]


def a_count(text: str | int) -> int:
    """How many probes; UsageError for no whole number. Its range, said by Typer, filled half of
    every line of help.
    """
    from aftersales_eval.errors import UsageError

    if str(text).isascii() and str(text).isdigit():
        return int(str(text)[:9])
    raise UsageError(f"--min-probes: {text!r} is not a whole number from 0", hint="such as 5")


def some_points(text: str | float) -> float:
    """Points; UsageError for what are none."""
    from aftersales_eval.errors import UsageError

    try:
        points = float(text)
    except ValueError:
        points = nan
    if 0 <= points <= 100:
        return points
    raise UsageError(f"--fail-under: {text!r} is not a number from 0 to 100", hint="such as 50")


Each = Annotated[
    bool, typer.Option("--each", help="Also a report per brand.", rich_help_panel="Output")
]
MinProbes = Annotated[
    int,
    typer.Option(
        metavar="N",
        parser=a_count,
        help="Leave out brands with fewer probes.",
        rich_help_panel="Evidence",
    ),
]
GroupBy = Annotated[
    str | None,
    typer.Option(
        metavar="COLUMN",
        help="Also a league for each value of this column, such as country.",
        rich_help_panel="Evidence",
    ),
]
Resume = Annotated[
    bool,
    typer.Option("--resume", help="Go on with a run that was stopped.", rich_help_panel="Output"),
]
Force = Annotated[
    bool,
    typer.Option(
        "--force", help="Replace the run that is in the folder.", rich_help_panel="Output"
    ),
]
FailUnder = Annotated[
    float | None,
    typer.Option(
        metavar="POINTS",
        parser=some_points,
        help="Exit code 5 when a rated brand has fewer points, of 100.",
        rich_help_panel="Checks",
    ),
]
Expect = Annotated[
    list[str] | None,
    typer.Option(
        metavar="BRAND=TIER",
        help="Exit code 5 when its tier is another: high-quality, standard, below-standard,"
        " unrated. Again for more.",
        rich_help_panel="Checks",
    ),
]


@app.command()
@o.asking_files
def run(
    asked: o.Asked,
    out: Folder,
    files: Files = None,
    each: Each = False,
    min_probes: MinProbes = 0,
    group_by: GroupBy = None,
    resume: Resume = False,
    force: Force = False,
    fail_under: FailUnder = None,
    expect: Expect = None,
    format_: p.FormatName = p.Format.MARKDOWN,
    publisher: p.Publisher = "",
    template: p.Template = None,
    as_json: o.Json = False,
) -> None:
    """Score every brand in some files: a league, its reports, and how they were made.

    What is finished is kept when it is stopped; --resume goes on. A brand whose
    report cannot be made does not stop the rest; the exit code is then 1 or 4.

    What changed between two runs: aftersales batch diff OLD NEW
    """
    from aftersales_eval import __version__
    from aftersales_eval.errors import UsageError
    from aftersales_eval.sources.input_files import Hashing

    if not files and not asked.connect:
        raise UsageError(
            "no evidence was given", hint="name a file: aftersales batch probes.csv --out league"
        )
    asked = replace(asked, files=files)
    with Hashing() as hashing:  # while what is needed is loaded, there is a processor to spare
        hashing.begin(files or ())
        from aftersales_eval import batching

        look = p.look_of(format_, template, publisher)
        task = batching.Task(
            source=grouped(asked, group_by),
            rubric=asked.method(),
            folder=out,
            given=asked.rubric,
            version=__version__,
            options=recorded(
                asked, each=each, min_probes=min_probes, group_by=group_by or "", look=look
            ),
            each=each,
            min_probes=min_probes,
            resume=resume,
            force=force,
            fail_under=fail_under,
            expected=tuple(map(expectation, expect or ())),
            check_intake=asked.hold_strict,
            pages=p.publication(asked, look) if look else None,
        )
        found = _done(task, hashing)
    _report(found, task, as_json=as_json)
    if found.exit_code:
        raise typer.Exit(found.exit_code)
    _hold_checks(found)


def _done(task: Task, hashing: Hashing) -> Outcome:
    """Work at it, with progress; whoever stops it is told what there is."""
    from aftersales_eval import batching
    from aftersales_eval.cli.output import say
    from aftersales_eval.cli.progress import Progress
    from aftersales_eval.cli.stopping import was_stopped

    try:
        with Progress() as progress:
            return batching.run(task, progress, hashing)
    except BaseException as stop:
        if was_stopped(stop):
            say(f"aftersales: stopped; {_left(task)}")
        raise


def grouped(asked: o.Asked, group_by: str | None) -> Source:
    """Where the probes are, told apart by a column; UsageError where that cannot be."""
    from aftersales_eval.errors import UsageError

    if group_by is not None and not group_by.strip():
        raise UsageError("--group-by is empty", hint="name a column, such as --group-by country")
    if group_by and asked.connect:
        raise UsageError("only probes in files are told apart by --group-by", hint="leave it out")
    source = asked.source()
    if source.how is None or not group_by:
        return source
    return replace(source, how=replace(source.how, group_by=group_by))


def recorded(
    asked: o.Asked, *, each: bool, min_probes: int, group_by: str, look: Look | None = None
) -> dict[str, Any]:
    """All options that can change what is written, as plain values."""
    from aftersales_eval.model.naming import channel_name
    from aftersales_eval.sources.input_files import hash_file

    mapping = asked.mapping
    return {
        "profile": asked.profile,
        "weights": asked.weight or [],
        "since": asked.since,
        "until": asked.until,
        "as_of": asked.as_of,
        "timezone": asked.timezone or "UTC",
        "encoding": asked.encoding,
        "channels": [channel_name(name) for name in asked.channel or ()],
        "mapping": mapping and {"path": str(mapping), "sha256": hash_file(mapping)},
        "min_probes": min_probes,
        "group_by": group_by,
        "table": asked.table,
        "each": each,
        **({} if look is None else _plain(look)),
    }


def _plain(look: Look) -> dict[str, Any]:
    """How pages look as plain values: who publishes them, and hashes of the words and the style."""
    from hashlib import sha256

    parts = {"intro": look.intro, "notice": look.notice, "style": look.style}
    hashes = {
        f"template {name}": sha256(repr(part).encode("utf-8", "backslashreplace")).hexdigest()
        for name, part in parts.items()
        if part
    }
    return {"format": "html", "publisher": look.publisher, **hashes}


def expectation(text: str) -> Expectation:
    """`BRAND=TIER`; UsageError with the nearest tier for one that there is not."""
    from aftersales_eval.errors import UsageError
    from aftersales_eval.model.expectation import Expectation
    from aftersales_eval.model.naming import did_you_mean
    from aftersales_eval.model.rubric import Tier

    brand, sign, tier = text.rpartition("=")
    if not sign or not brand.strip():
        raise UsageError(
            f"--expect {text!r} is not BRAND=TIER", hint="such as --expect north-kettle=standard"
        )
    name = tier.strip().lower().replace(" ", "-")
    if name not in set(Tier):
        raise UsageError(
            f"--expect: {tier!r} is not a tier", hint=did_you_mean(name, [t.value for t in Tier])
        )
    return Expectation(brand.strip(), Tier(name))


def _left(task: Task) -> str:
    """What there is after a stop, and how to go on."""
    if (task.folder / "run.json").exists():
        return f"what is finished is in {task.folder}; the same with --resume goes on"
    return "nothing was written yet"


def _hold_checks(found: Outcome) -> None:
    """CheckError when any of the checks does not hold."""
    from aftersales_eval.errors import CheckError

    wrong = sum(not verdict.holds for verdict in found.verdicts)
    if wrong:
        checks = "1 check does" if wrong == 1 else f"{wrong:,} checks do"
        raise CheckError(f"{checks} not hold", hint="all files are written nevertheless")


def _report(found: Outcome, task: Task, *, as_json: bool) -> None:
    """What came of it, on standard output; checks that do not hold on standard error."""
    from aftersales_eval.cli.output import emit, hint, say, screen
    from aftersales_eval.report import batch_text
    from aftersales_eval.report.data import to_json

    folder, intake = str(task.folder), found.comparison.intake
    if as_json:
        data = batch_text.outcome_data(found.run, found.tally, intake, found.verdicts, folder)
        emit(to_json(data))
    else:
        emit(
            batch_text.outcome_text(
                task.rubric, found.run, found.tally, intake, found.probes, folder, screen()
            )
        )
        if line := batch_text.unrated_line(found.comparison, found.tally):
            say(f"aftersales: {line}")
    for line in batch_text.verdict_lines(found.verdicts):
        say(f"aftersales: {line}")
    if task.pages is not None:
        from aftersales_eval.report import charts

        if not charts.available():
            say(charts.HOW)
    if found.went_on and found.kept:
        say(f"{found.kept:,} reports were finished already and kept")
    if not as_json:
        league = "league.md" if task.pages is None else "league.html"
        hint(
            f"the league:                  {task.folder / league}",
            f"what changes next time:      aftersales batch diff {task.folder} NEW",
        )


@app.command()
def diff(
    old: Annotated[Path, typer.Argument(metavar="OLD", help="A folder that batch wrote.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="A later one.")],
    across_rubrics: Annotated[
        bool,
        typer.Option(
            "--across-rubrics", help="Compare what both ask, although the rubrics differ."
        ),
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            "-o",
            metavar="FILE",
            parser=o.out_path,
            help="Also write all of it as Markdown, such as changes.md.",
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="For machines.")] = False,
) -> None:
    """What really changed between two runs; what may be chance is only counted."""
    from aftersales_eval import __version__, batching
    from aftersales_eval.cli.output import emit, say, screen, working
    from aftersales_eval.errors import UsageError
    from aftersales_eval.report import difference_text
    from aftersales_eval.report.data import to_json
    from aftersales_eval.sources.files import hold_writable, not_an_input, write_whole

    if out is not None:
        if p.format_of(out) is p.Format.HTML:
            raise UsageError(
                f"{out}: what changed is written as Markdown and not as HTML",
                hint=f"name it so: --out {out.with_suffix('.md')}",
            )
        not_an_input(out, [old, new])
        hold_writable(out)
        for folder in (old, new):
            if folder.is_dir() and folder.resolve() in out.resolve().parents:
                raise UsageError(f"{out} lies in {folder}", hint="write it somewhere else")
    with working("Comparing"):
        found = batching.compare_runs(old, new, across_rubrics=across_rubrics)
    if as_json:
        emit(to_json(difference_text.difference_data(found, __version__)))
    else:
        emit(difference_text.difference_text(found, screen()))
    if out is not None:
        write_whole(out, difference_text.difference_page(found, __version__))
        say(f"written: {out}")
