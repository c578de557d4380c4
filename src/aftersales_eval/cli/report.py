"""`report` and `demo`: a comparison to publish."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from aftersales_eval.cli import options as o
from aftersales_eval.cli import pages as p
from aftersales_eval.cli.verdict import for_machines

if TYPE_CHECKING:
    from aftersales_eval.model.look import Look
    from aftersales_eval.model.quoted import QuotedProbe
    from aftersales_eval.model.result import Comparison
    from aftersales_eval.pipeline import Source

    Quoted = Mapping[str, Sequence[QuotedProbe]]


Out = Annotated[
    Path | None,
    typer.Option(
        "--out",
        "-o",
        metavar="FILE",
        parser=o.out_path,
        help="Write it here.",
        rich_help_panel="Output",
    ),
]
Title = Annotated[
    str, typer.Option(help="The heading.", show_default=False, rich_help_panel="Output")
]


@o.asking
def report(
    asked: o.Asked,
    brands: o.BrandNames = None,
    out: Out = None,
    title: Title = "",
    format_: p.FormatOfOut = None,
    publisher: p.Publisher = "",
    template: p.Template = None,
    as_json: o.Json = False,
    as_csv: o.Csv = False,
) -> None:
    """Write a report to publish: ranking, every criterion, what is not known, and the method."""
    from aftersales_eval import __version__, pipeline
    from aftersales_eval.cli.output import emit, say, working

    o.one_format(as_json, as_csv)
    look = p.look_of(format_ or p.format_of(out), template, publisher)
    source, method = asked.source(), asked.method()
    if out is not None:
        _hold(out, asked, source, template)
    quoted: Quoted = {}
    with working("Reading and comparing"):
        if look is not None:
            found, quoted = pipeline.compare_with_probes(source, method, brands=brands or ())
        else:
            found = pipeline.compare(source, method, brands=brands or ())
    asked.hold_strict(found.intake)
    if as_json or as_csv:
        text = for_machines(found, as_csv=as_csv)
    elif look is not None:
        now = None if source.how is None else source.how.now
        with working("Drawing"):
            text = _page(asked, found, look, quoted, title, now)
    elif out is not None:
        _with_charts(found, out, title)
        return
    else:
        from aftersales_eval.report import markdown

        text = markdown.report(found, version=__version__, title=title)
    if out is None:
        emit(text)
    else:
        from aftersales_eval.sources.files import write_whole

        write_whole(out, text)
        say(f"written: {out}")
    if look is not None and not (as_json or as_csv):
        _say_why_not(found)


def _hold(out: Path, asked: o.Asked, source: Source, template: Path | None) -> None:
    """What is written must not be what is read, and must have a place."""
    from aftersales_eval.sources.files import expand, hold_writable, not_an_input
    from aftersales_eval.sources.rubrics import rubric_files

    own = rubric_files(asked.rubric)
    own += [asked.mapping] if asked.mapping else []
    own += template.iterdir() if template else []
    if source.ledger is not None:
        own += [source.ledger, source.ledger.with_name(f"{source.ledger.name}-journal")]
    not_an_input(out, [*expand(asked.files or ()), *own])
    hold_writable(out)


def _page(
    asked: o.Asked, found: Comparison, look: Look, quoted: Quoted, title: str, now: int | None
) -> str:
    """The comparison as a page, with the weights of the rubric's profiles."""
    from aftersales_eval import __version__
    from aftersales_eval.report import words
    from aftersales_eval.report.html import Pages

    pages = Pages(
        found,
        p.publication(asked, look),
        version=__version__,
        title=title,
        published=words.day(now),
        quoted=quoted,
    )
    return pages.whole()


def _say_why_not(found: Comparison) -> None:
    """Where nothing could be drawn, why: whoever publishes it can mend that, and no reader."""
    from aftersales_eval.cli.output import say
    from aftersales_eval.report import charts

    why_not = charts.why_not(len(found.scorecards))
    if why_not:
        say(why_not)


def _with_charts(found: Comparison, out: Path, title: str) -> None:
    """Write the report as Markdown with its charts beside it, as far as they can be drawn."""
    from aftersales_eval import __version__
    from aftersales_eval.cli.output import say, working
    from aftersales_eval.report import charts, markdown, pictures
    from aftersales_eval.sources.beside import folder_beside, write_with

    with working("Drawing"):
        drawn = pictures.waits(found, drawn=not charts.why_not(len(found.scorecards)))
    files, folder = pictures.files_of(drawn), folder_beside(out)
    text = markdown.report(
        found, version=__version__, title=title, pictures=drawn, folder=folder.name
    )
    write_with(out, text, files)
    say(f"written: {out}" + (f", with its charts in {folder.name}" if files else ""))
    _say_why_not(found)


def demo(
    out: Annotated[
        Path,
        typer.Option(
            "--out",
            "-o",
            metavar="FILE",
            parser=o.out_path,
            help="Where the Markdown report goes.",
        ),
    ] = Path("aftersales-report.md"),
) -> None:
    """Compare four fictional brands that come with the program, and write a report on them."""
    from aftersales_eval import __version__
    from aftersales_eval.cli.output import emit, nearby, program, say, screen
    from aftersales_eval.pipeline import compare_files
    from aftersales_eval.report import markdown
    from aftersales_eval.report.console import comparison_text
    from aftersales_eval.sources.files import hold_writable, write_whole
    from aftersales_eval.sources.rubrics import load_rubric
    from aftersales_eval.sources.shipped import examples_folder

    hold_writable(out)

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
    pages = nearby(folder / "pages" / "harbour-lamp" / "2026-05")
    say("Where it promises an answer within 24 hours:")
    say(f'  {program()} inspect "Harbour Lamp" --offline {pages} --ledger try.db')
