"""`score`, `compare` and `explain`: the verdict in the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from aftersales_eval.cli import options as o

if TYPE_CHECKING:
    from aftersales_eval.errors import UsageError
    from aftersales_eval.model.result import Comparison
    from aftersales_eval.model.rubric import Rubric


@o.asking
def compare(
    asked: o.Asked,
    brands: o.BrandNames = None,
    min_probes: Annotated[
        int,
        typer.Option(min=0, help="Leave out brands with fewer probes.", rich_help_panel="Evidence"),
    ] = 0,
    as_json: o.Json = False,
    as_csv: o.Csv = False,
) -> None:
    """Compare brands: who is high quality, who only standard, and how sure that is."""
    from aftersales_eval import pipeline
    from aftersales_eval.cli.output import emit, hint, screen, working

    o.one_format(as_json, as_csv)
    source, method = asked.source(), asked.method()
    with working("Reading and comparing"):
        found = pipeline.compare(source, method, brands=brands or (), min_probes=min_probes)
    asked.hold_strict(found.intake)
    if as_json or as_csv:
        emit(for_machines(found, as_csv=as_csv))
        return
    from aftersales_eval.model.naming import slug
    from aftersales_eval.report.console import comparison_text

    emit(comparison_text(found, screen()))
    if found.scorecards:
        first, criterion = slug(found.scorecards[0].brand), method.criteria[0].id
        rest = asked.again()
        hint(
            f"every criterion of one:  aftersales score {first}{rest}",
            f"down to the probes:      aftersales explain {first} {criterion}{rest}",
            f"what to find out next:   aftersales next{rest}",
            f"to publish:              aftersales report{rest} --out report.md",
        )


@o.asking
def score(
    asked: o.Asked, brand: o.BrandName, as_json: o.Json = False, as_csv: o.Csv = False
) -> None:
    """Score one brand, criterion by criterion."""
    from aftersales_eval import pipeline
    from aftersales_eval.cli.output import emit, hint, screen, working

    o.one_format(as_json, as_csv)
    source, method = asked.source(), asked.method()
    with working("Reading and scoring"):
        found = pipeline.compare(source, method, brands=[brand])
    asked.hold_strict(found.intake)
    if as_json or as_csv:
        emit(for_machines(found, as_csv=as_csv))
        return
    from aftersales_eval.model.naming import slug
    from aftersales_eval.report.console import scorecard_text

    card = found.scorecards[0]
    emit(scorecard_text(found, card, screen()))
    earned = {g.points: g.criterion for g in card.grades if g.points is not None}
    if earned:
        rest = asked.again()
        hint(f"why so:  aftersales explain {slug(card.brand)} {earned[min(earned)]}{rest}")


@o.asking
def explain(
    asked: o.Asked,
    brand: o.BrandName,
    criterion: Annotated[
        str,
        typer.Argument(
            metavar="CRITERION",
            help="Its id, such as response-time.first-response, its title, or the name of the"
            " fact or metric that it looks at, such as return_window.",
            show_default=False,
        ),
    ] = "",
    as_json: o.Json = False,
) -> None:
    """Walk one grade back to its curve and to the probes behind it."""
    from aftersales_eval import __version__, explaining
    from aftersales_eval.cli.output import emit, screen, working
    from aftersales_eval.model.result import Statement

    source, method = asked.source(), asked.method()
    if not criterion.strip():
        raise _which(method)
    with working("Reading"):
        found = explaining.explain(source, method, brand, criterion)
    asked.hold_strict(found.intake)
    if as_json:
        from aftersales_eval.report import data

        if isinstance(found, Statement):
            emit(data.to_json(data.statement_data(found, __version__)))
        else:
            emit(data.to_json(data.explanation_data(found, __version__)))
        return
    from aftersales_eval.report.explanation_text import explanation_text, statement_text

    if isinstance(found, Statement):
        emit(statement_text(found, screen()))
    else:
        emit(explanation_text(found, screen()))


def _which(rubric: Rubric) -> UsageError:
    """The question that an empty criterion raises, with those that the rubric has, by area."""
    from aftersales_eval.errors import UsageError

    areas: dict[str, list[str]] = {}
    for criterion in rubric.criteria:
        short = criterion.id.rpartition(".")[2]
        name = short if len(rubric.named(short)) == 1 else criterion.id
        areas.setdefault(criterion.area, []).append(name)
    return UsageError(
        f"which criterion of rubric {rubric.id}?",
        choices=[f"{area}: " * bool(area) + ", ".join(names) for area, names in areas.items()],
        hint="name one behind the brand",
    )


def for_machines(found: Comparison, *, as_csv: bool) -> str:
    """A comparison as CSV or as JSON."""
    from aftersales_eval import __version__
    from aftersales_eval.report import data

    if as_csv:
        if found.intake.rejected:  # which a table of results has no place for
            from aftersales_eval.cli.output import say
            from aftersales_eval.report.intake_words import rejected_line

            say(rejected_line(found.intake))
        return data.comparison_csv(found)
    return data.to_json(data.comparison_data(found, __version__))
