"""The options of `inspect`, and how their values are read."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from aftersales_eval.cli.complete import complete_brand

CONTACT = "AFTERSALES_CONTACT"

_FETCHING = "Fetching"
_SAVED = "Saved pages"


def some_seconds(text: str | float) -> float:
    """A delay; UsageError for none, or for one longer than anybody waits."""
    from aftersales_eval.errors import UsageError
    from aftersales_eval.model.quantity import parse_number

    try:
        seconds = parse_number(str(text))
    except ValueError:
        seconds = -1.0
    if 0 <= seconds <= 3_600:
        return seconds
    raise UsageError(f"--delay: {text!r} is not a number of seconds from 0 to 3,600", hint="as 2.5")


def some_pages(text: str | int) -> int:
    """How many pages; UsageError for no whole number from 1 to 1,000."""
    from aftersales_eval.errors import UsageError

    if str(text).isascii() and str(text).isdigit() and 1 <= int(str(text)[:9]) <= 1_000:
        return int(text)
    raise UsageError(f"--max-pages: {text!r} is not a whole number from 1 to 1,000", hint="as 20")


Brand = Annotated[
    str, typer.Argument(metavar="BRAND", help="Its name or slug.", autocompletion=complete_brand)
]
Addresses = Annotated[
    list[str] | None,
    typer.Argument(metavar="[URL]...", help="Its home page, or the pages that matter."),
]
Contact = Annotated[
    str,
    typer.Option(
        metavar="TEXT",
        help="How the shop can reach you, sent with each request: a mail address or a page."
        f" \\[default: {CONTACT}]",
        show_default=False,
        rich_help_panel=_FETCHING,
    ),
]
MaxPages = Annotated[
    int,
    typer.Option(
        metavar="N",
        parser=some_pages,
        help="Ask for at most so many.",
        rich_help_panel=_FETCHING,
    ),
]
Delay = Annotated[
    float,
    typer.Option(
        metavar="SECONDS",
        parser=some_seconds,
        help="Between two requests to a host; its robots.txt may ask for more.",
        rich_help_panel=_FETCHING,
    ),
]
Proxy = Annotated[
    str,
    typer.Option(
        metavar="URL",
        help="Go through this proxy; the environment's is not used.",
        show_default=False,
        rich_help_panel=_FETCHING,
    ),
]
AllowPrivate = Annotated[
    bool,
    typer.Option(
        "--allow-private",
        help="Also ask machines of a private network, and this one.",
        rich_help_panel=_FETCHING,
    ),
]
DryRun = Annotated[
    bool,
    typer.Option(
        "--dry-run", help="Say what would be asked for, and stop.", rich_help_panel=_FETCHING
    ),
]
Offline = Annotated[
    Path | None,
    typer.Option(
        metavar="FOLDER",
        help="Read the saved pages of a folder; with a URL they are quoted under it.",
        show_default=False,
        rich_help_panel=_SAVED,
    ),
]
Files = Annotated[
    list[Path] | None,
    typer.Option(
        "--file",
        metavar="FILE",
        help="Read a saved page: HTML, Markdown or text. Again for more.",
        rich_help_panel=_SAVED,
    ),
]
SavedAt = Annotated[
    str | None,
    typer.Option(
        "--at",
        metavar="TIME",
        help="When they were saved. \\[default: now]",
        rich_help_panel=_SAVED,
    ),
]
Country = Annotated[
    str,
    typer.Option(
        metavar="CC", help="Count what holds in this country, such as DE.", show_default=False
    ),
]
Since = Annotated[
    str | None,
    typer.Option(
        metavar="TIME", help="Show what changed since the visit at this time, or before it."
    ),
]
Changes = Annotated[
    bool,
    typer.Option(
        "--changes",
        help="Print only what changed since the visit before, or --since; exit code 5 if"
        " anything did.",
    ),
]
