"""`rubric …`: read the method, write one's own, and see what changed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from aftersales_eval.cli.complete import complete_rubric
from aftersales_eval.cli.options import DEFAULT_RUBRIC, ProfileName, Weights, out_path

app = typer.Typer(
    help="Read the method, write your own, see what changed.",
    no_args_is_help=True,
    rich_markup_mode="rich",
)

Name = Annotated[
    str,
    typer.Argument(
        metavar="RUBRIC", help="A shipped id or a file.", autocompletion=complete_rubric
    ),
]


@app.command("list")
def list_(as_json: Annotated[bool, typer.Option("--json", help="For machines.")] = False) -> None:
    """The rubrics that come with the program."""
    from aftersales_eval.cli.output import emit, hint, screen
    from aftersales_eval.report.data import to_json
    from aftersales_eval.report.rubric_text import rubric_list
    from aftersales_eval.sources.rubrics import load_rubric
    from aftersales_eval.sources.shipped import shipped_rubrics

    rubrics = [load_rubric(name) for name in shipped_rubrics()]
    if as_json:
        rows = [
            {"id": r.id, "version": r.version, "title": r.title, "hash": r.hash,
             "criteria": len(r.criteria), "profiles": [p.id for p in r.profiles]}
            for r in rubrics
        ]  # fmt: skip
        emit(to_json({"schema": "aftersales-eval/rubrics/1", "rubrics": rows}))
        return
    emit(rubric_list(rubrics, screen()))
    hint("aftersales rubric show after-sales")


@app.command()
def show(
    name: Name = DEFAULT_RUBRIC,
    profile: ProfileName = None,
    weight: Weights = None,
    full: Annotated[
        bool, typer.Option("--full", help="With question, why, source of every criterion.")
    ] = False,
) -> None:
    """A rubric's criteria, what each answer earns, and the weights."""
    from aftersales_eval.cli.options import chosen_rubric
    from aftersales_eval.cli.output import emit, hint, screen
    from aftersales_eval.report.rubric_text import rubric_text

    rubric = chosen_rubric(name, profile, weight)
    emit(rubric_text(rubric, screen(), full=full))
    if not full:
        hint(f"the reasons and sources:  aftersales rubric show {name} --full")


@app.command()
def check(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Rubric files.")],
    as_json: Annotated[bool, typer.Option("--json", help="For machines.")] = False,
) -> None:
    """Find every problem in rubric files, with its line and what would be right."""
    from aftersales_eval.cli.output import emit
    from aftersales_eval.errors import AftersalesError, DataError, Problem
    from aftersales_eval.report.data import to_json
    from aftersales_eval.report.text import visible
    from aftersales_eval.sources.rubrics import load_rubric

    problems: list[Problem] = []
    lines: list[str] = []
    code = 0
    for file in files:
        try:
            rubric = load_rubric(file if file.suffix else Path(f"./{file}"))
        except AftersalesError as error:
            code = max(code, error.exit_code)
            found = error.problems if isinstance(error, DataError) else ()
            found = found or (
                Problem(error.message.removeprefix(f"{file}: "), str(file), hint=error.hint),
            )
            problems += found
            lines += [str(problem) for problem in found]
        else:
            count = len(rubric.criteria)
            size = "1 criterion" if count == 1 else f"{count} criteria"
            lines.append(f"{file}: ok, {size}, hash {rubric.hash[:12]}")
    if as_json:
        rows = [
            {"file": p.file, "line": p.line, "column": p.column, "message": p.message,
             "hint": p.hint}
            for p in problems
        ]  # fmt: skip
        emit(to_json({"schema": "aftersales-eval/rubric-check/1", "problems": rows}))
    else:
        emit("".join(visible(line) + "\n" for line in lines))
    raise typer.Exit(code)


@app.command()
def new(
    identifier: Annotated[str, typer.Argument(metavar="ID", help="Such as my-rubric.")],
    base: Annotated[
        str,
        typer.Option(
            "--extends",
            metavar="RUBRIC",
            help="Start from this one.",
            autocompletion=complete_rubric,
        ),
    ] = "",
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", metavar="FILE", parser=out_path, help="\\[default: ID.yaml]"),
    ] = None,
) -> None:
    """Start a rubric of your own: a file that passes the check and says what to change."""
    import os
    import re

    from aftersales_eval.cli.output import hint, say
    from aftersales_eval.errors import UsageError
    from aftersales_eval.sources.files import write_whole
    from aftersales_eval.sources.new_rubric import new_rubric
    from aftersales_eval.sources.rubrics import load_rubric

    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", identifier) or len(identifier) > 60:
        raise UsageError(
            f"{identifier!r} is not an id", hint="lower-case letters, digits, hyphens: my-rubric"
        )
    target = out or Path(f"{identifier}.yaml")
    if base:
        load_rubric(base)
        if Path(base).is_file():  # seen from here; the new file must see it from where it stands
            base = os.path.relpath(base, target.parent)
            base = base if os.sep in base else f".{os.sep}{base}"
    if target.exists():
        raise UsageError(f"{target} is there already", hint="choose another --out")
    write_whole(target, new_rubric(identifier, base))
    say(f"written: {target}")
    hint(f"change it, then:  aftersales rubric check {target}")


@app.command()
def schema() -> None:
    """The JSON Schema of rubric files, for completion in an editor."""
    from aftersales_eval.cli.output import emit
    from aftersales_eval.report.data import to_json
    from aftersales_eval.sources.rubric_format import RubricShape

    described = RubricShape.model_json_schema(by_alias=True)
    emit(to_json({"$schema": "https://json-schema.org/draft/2020-12/schema", **described}))


@app.command()
def metrics(
    name: Annotated[
        str,
        typer.Argument(
            metavar="[RUBRIC]", help="With this rubric's own.", autocompletion=complete_rubric
        ),
    ] = DEFAULT_RUBRIC,
) -> None:
    """The metrics that a criterion may name."""
    from aftersales_eval.cli.output import emit, screen
    from aftersales_eval.report.rubric_text import metric_list
    from aftersales_eval.sources.rubrics import load_rubric

    emit(metric_list(load_rubric(name).metrics, screen()))


@app.command()
def diff(
    old: Name,
    new: Name,
    as_json: Annotated[bool, typer.Option("--json", help="For machines.")] = False,
) -> None:
    """What changed in meaning between two rubrics; wording does not count."""
    from aftersales_eval.cli.output import emit, screen
    from aftersales_eval.model.change import changes, only_wording
    from aftersales_eval.report.data import to_json
    from aftersales_eval.report.rubric_text import changes_data, changes_text
    from aftersales_eval.sources.rubrics import load_rubric

    one, other = load_rubric(old), load_rubric(new)
    found = changes(one, other)
    if as_json:
        emit(to_json(changes_data(one, other, found)))
    else:
        emit(changes_text(one, other, found, only_wording(one, other), screen()))
