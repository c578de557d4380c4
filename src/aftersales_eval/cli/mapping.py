"""`mapping …`: how a foreign table's columns become ours."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from aftersales_eval.cli.options import out_path

app = typer.Typer(
    help="Read foreign tables: propose a mapping, check one.",
    no_args_is_help=True,
    rich_markup_mode="rich",
)


@app.command()
def suggest(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A table.")],
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", metavar="FILE", parser=out_path, help="Write it here."),
    ] = None,
    encoding: Annotated[
        str, typer.Option(metavar="NAME", help="Such as cp1252.", show_default=False)
    ] = "",
) -> None:
    """Propose a mapping from a table's header and values, to read and correct."""
    from aftersales_eval.cli.output import emit, hint, say
    from aftersales_eval.errors import UsageError
    from aftersales_eval.sources.files import hold_writable, write_whole
    from aftersales_eval.sources.suggest import suggest_mapping

    if out is not None:
        hold_writable(out)
    text = suggest_mapping(file, encoding=encoding)
    if out is None:
        emit(text)
        hint("keep it:  aftersales mapping suggest FILE --out mapping.yaml")
        return
    if out.exists():
        raise UsageError(f"{out} is there already", hint="choose another --out")
    write_whole(out, text)
    say(f"written: {out}")
    hint(f"use it:  aftersales compare --from {file} --mapping {out}")


@app.command()
def check(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Mapping files.")],
) -> None:
    """Find every problem in mapping files, with its line and what would be right."""
    from aftersales_eval.cli.output import emit
    from aftersales_eval.errors import AftersalesError, DataError, Problem
    from aftersales_eval.report.text import visible
    from aftersales_eval.sources.mapping import load_mapping

    code = 0
    for file in files:
        try:
            found = load_mapping(file)
        except AftersalesError as error:
            code = max(code, error.exit_code)
            problems = error.problems if isinstance(error, DataError) else ()
            for problem in problems or (
                Problem(error.message.removeprefix(f"{file}: "), str(file), hint=error.hint),
            ):
                emit(visible(str(problem)) + "\n")
        else:
            emit(visible(f"{file}: ok, {len(found.columns)} columns") + "\n")
    raise typer.Exit(code)
