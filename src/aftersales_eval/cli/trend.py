"""`trend`: how a brand's service changed."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from aftersales_eval.cli import options as o


@o.asking
def trend(
    asked: o.Asked,
    brand: o.BrandName,
    criterion: Annotated[
        str,
        typer.Argument(
            metavar="[CRITERION]",
            help="Its id, such as response-time.first-response, or its title."
            " \\[default: all with evidence]",
            show_default=False,
        ),
    ] = "",
    by: Annotated[
        Literal["month", "quarter"] | None,
        typer.Option(
            help="How long a period is. \\[default: months for up to a year of probes, else"
            " quarters]",
            rich_help_panel="Output",
        ),
    ] = None,
    as_json: o.Json = False,
    as_csv: Annotated[
        bool,
        typer.Option("--csv", help="One line per criterion and period.", rich_help_panel="Output"),
    ] = False,
) -> None:
    """Show how a brand's service changed, and whether that is more than noise."""
    from aftersales_eval import __version__
    from aftersales_eval.cli.output import emit, hint, screen, working
    from aftersales_eval.model.trend import By
    from aftersales_eval.trending import trend as over_time

    o.one_format(as_json, as_csv)
    source, method = asked.source(), asked.method()
    with working("Reading and comparing"):
        found = over_time(source, method, brand, criterion, By(by) if by else None)
    asked.hold_strict(found.intake)
    if as_json or as_csv:
        from aftersales_eval.report import data, trend_data

        told = (
            trend_data.trend_csv(found)
            if as_csv
            else data.to_json(trend_data.trend_data(found, __version__))
        )
        emit(told)
        return
    from aftersales_eval.model.naming import slug
    from aftersales_eval.report.trend_text import trend_text

    emit(trend_text(found, screen(), whole=bool(criterion)))
    if found.criteria and not criterion:
        first, rest = found.criteria[0].criterion.id, " --from …" if asked.files else ""
        hint(f"every period of one:  aftersales trend {slug(found.brand)} {first}{rest}")
