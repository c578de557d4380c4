"""What reports are written as, and how a page is to look: options that several commands share."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from aftersales_eval.cli.options import Asked
    from aftersales_eval.model.look import Look, Publication


class Format(StrEnum):
    """What a report can be written as."""

    MARKDOWN = "markdown"
    HTML = "html"


FormatName = Annotated[
    Format,
    typer.Option(
        "--format", metavar="FORMAT", help="Either markdown or html.", rich_help_panel="Output"
    ),
]
FormatOfOut = Annotated[
    Format | None,
    typer.Option(
        "--format",
        metavar="FORMAT",
        help="Either markdown or html. \\[default: what --out ends in, else markdown]",
        show_default=False,
        rich_help_panel="Output",
    ),
]
Publisher = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="Who publishes it, for HTML.",
        show_default=False,
        rich_help_panel="Output",
    ),
]
Template = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR",
        help="Your own words and style for HTML: intro.txt, notice.txt, publisher.txt, style.css.",
        rich_help_panel="Output",
    ),
]


def format_of(out: Path | None) -> Format:
    """What a file of that name is to hold."""
    page = out is not None and out.suffix.lower() in (".html", ".htm")
    return Format.HTML if page else Format.MARKDOWN


def look_of(format_: Format, template: Path | None, publisher: str) -> Look | None:
    """How a page is to look; none for Markdown, which takes neither words nor style."""
    from aftersales_eval.errors import UsageError
    from aftersales_eval.model.look import Look

    if format_ is not Format.HTML:
        if template or publisher:
            option = "--template" if template else "--publisher"
            raise UsageError(f"{option} is about pages", hint="with --format html")
        return None
    from aftersales_eval.sources.look import load_look

    look = load_look(template) if template else Look()
    name = " ".join(publisher.split())
    return replace(look, publisher=name) if name else look


def options_of(asked: Asked) -> tuple[str, ...]:
    """The options about the method, as whoever reads the page would give them again."""
    from aftersales_eval.cli.options import DEFAULT_RUBRIC

    found: list[str] = []
    if asked.rubric != DEFAULT_RUBRIC:
        found += ["--rubric", Path(asked.rubric).name]
    if asked.profile:
        found += ["--profile", asked.profile]
    for weight in asked.weight or ():
        found += ["--weight", weight]
    return tuple(found)


def publication(asked: Asked, look: Look) -> Publication:
    """Pages of that look, with the rubric as each of its profiles weighs it."""
    from aftersales_eval.model.look import Publication
    from aftersales_eval.sources.rubrics import load_rubric

    plain = load_rubric(asked.rubric)
    profiles = {profile.id: plain.with_profile(profile.id) for profile in plain.profiles}
    return Publication(look, profiles, options_of(asked))
