"""`report` and `demo`: a comparison to publish."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from aftersales_eval.cli import options as o
from aftersales_eval.cli.verdict import for_machines


class Format(StrEnum):
    """What a report can be written as."""

    MARKDOWN = "markdown"


@o.asking
def report(
    asked: o.Asked,
    brands: o.BrandNames = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", "-o", metavar="FILE", help="Write it here.", rich_help_panel="Output"
        ),
    ] = None,
    title: Annotated[
        str, typer.Option(help="The heading.", show_default=False, rich_help_panel="Output")
    ] = "",
    format_: Annotated[
        Format, typer.Option("--format", help="What to write.", rich_help_panel="Output")
    ] = Format.MARKDOWN,
    as_json: o.Json = False,
    as_csv: o.Csv = False,
) -> None:
    """Write a report to publish: ranking, every criterion, what is not known, and the method."""
    from aftersales_eval import __version__, pipeline
    from aftersales_eval.cli.output import emit, say, working

    del format_  # there is one so far
    o.one_format(as_json, as_csv)
    source, method = asked.source(), asked.method()
    if out is not None:
        from aftersales_eval.sources.files import expand, not_an_input

        own = [p for p in (asked.mapping, source.ledger, Path(asked.rubric)) if p is not None]
        not_an_input(out, [*expand(asked.files or ()), *own])
    with working("Reading and comparing"):
        found = pipeline.compare(source, method, brands=brands or ())
    asked.hold_strict(found.intake)
    if as_json or as_csv:
        text = for_machines(found, as_csv=as_csv)
    else:
        from aftersales_eval.report import markdown

        text = markdown.report(found, version=__version__, title=title)
    if out is None:
        emit(text)
        return
    from aftersales_eval.sources.files import write_whole

    write_whole(out, text)
    say(f"written: {out}")


def demo(
    out: Annotated[
        Path,
        typer.Option("--out", "-o", metavar="FILE", help="Where the Markdown report goes."),
    ] = Path("aftersales-report.md"),
) -> None:
    """Compare four fictional brands that come with the program, and write a report on them."""
    from aftersales_eval import __version__
    from aftersales_eval.cli.output import emit, nearby, program, say, screen
    from aftersales_eval.pipeline import compare_files
    from aftersales_eval.report import markdown
    from aftersales_eval.report.console import comparison_text
    from aftersales_eval.sources.files import write_whole
    from aftersales_eval.sources.rubrics import load_rubric
    from aftersales_eval.sources.shipped import examples_folder

    folder = examples_folder()
    files = [folder / "probes.csv", folder / "facts.csv"]
    found = compare_files(files, load_rubric())
    emit(comparison_text(found, screen()))
    write_whole(out, markdown.report(found, version=__version__))
    say("")
    say(f"The brands are invented. The whole report: {out}")
    say("Try it on the same files:")
    names = " ".join(f"--from {nearby(path)}" for path in files)
    say(f"  {program()} score harbour-lamp {names}")
    say(f"  {program()} explain harbour-lamp first-response {names}")
