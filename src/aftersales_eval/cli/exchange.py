"""`import` and `export`: evidence that people already have, and everything given back."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Annotated, Final

import typer

from aftersales_eval.cli import desk as d
from aftersales_eval.cli.options import Encoding, MappingFile, RubricName, Strict, out_path

Me = Annotated[
    list[str] | None,
    typer.Option(
        "--me",
        metavar="ADDRESS",
        help="Your own address, for mail; again for more.",
        rich_help_panel="Mail",
    ),
]
OneBrand = Annotated[
    str | None,
    typer.Option(
        "--brand",
        metavar="NAME",
        help="The brand of every thread you began, private ones too. \\[default: by domain]",
        show_default=False,
        rich_help_panel="Mail",
    ),
]


_COMPARED: Final = re.compile(r"(probes(-\d+)?|facts)\.csv")
"""The tables of an export that a comparison reads."""


def import_(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE...",
            help="Tables of probes or facts, an exported events.jsonl, or mail: .eml, .mbox and"
            " folders of them.",
        ),
    ],
    mapping: MappingFile = None,
    rubric: RubricName = "after-sales",
    encoding: Encoding = "",
    strict: Strict = False,
    me: Me = None,
    brand: OneBrand = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be recorded, and record nothing.")
    ] = False,
    observer: d.Observer = "",
    ledger: d.LedgerFile = None,
    timezone: d.Zone = "",
    as_json: d.Json = False,
) -> None:
    """Record evidence that you already have. The same again adds nothing twice."""
    from aftersales_eval.cli.importing import Asked, import_events, import_mail, import_tables
    from aftersales_eval.sources.exporting import as_export, is_events
    from aftersales_eval.sources.files import expand
    from aftersales_eval.sources.mail_import import is_mail

    paths = [as_export(path) for path in expand(files)]
    at_desk = d.desk(ledger, observer, timezone)
    mine = tuple(me or ())
    asked = Asked(
        at_desk, mapping, rubric, encoding, strict, mine, brand, dry_run, as_json, timezone
    )
    events = [path for path in paths if path.is_file() and is_events(path)]
    mail = [path for path in paths if path not in events and is_mail(path)]
    tables = [path for path in paths if path not in events and path not in mail]
    for some, work in ((events, import_events), (mail, import_mail), (tables, import_tables)):
        if some:
            work(some, asked)


def export(
    out: Annotated[
        Path,
        typer.Option(
            "--out", "-o", metavar="FOLDER", parser=out_path, help="Where everything goes."
        ),
    ],
    ledger: d.LedgerFile = None,
) -> None:
    """Give everything back: every event as JSON Lines; probes, facts and feedback as tables."""
    from aftersales_eval.cli.output import hint, say
    from aftersales_eval.model.moment import iso
    from aftersales_eval.model.quantity import MICROSECONDS
    from aftersales_eval.report.words import plural
    from aftersales_eval.sources.exporting import MISSING
    from aftersales_eval.sources.exporting import export as write

    at_desk = d.desk(ledger)
    with at_desk.reading() as book:
        counts = write(book, out)
    missing = counts.pop(MISSING, 0)
    for name, count in counts.items():
        if name == "files" and not count:
            continue
        say(f"written: {out / name} ({count:,})")
    if missing:
        say(f"not written: {plural(missing, 'kept file')} not there or damaged (ledger check)")
    events = shlex.quote(str(out / "events.jsonl"))
    steps = [f"the same ledger again:  aftersales import {events} --ledger NEW"]
    tables = [name for name, count in counts.items() if _COMPARED.fullmatch(name) and count]
    if tables:
        # Tables do not say until when their open probes were watched; a ledger's are to this day.
        files = " ".join(f"--from {shlex.quote(str(out / name))}" for name in tables)
        until = iso(at_desk.now - at_desk.now % -MICROSECONDS)  # none of it lies behind that
        steps.append(f"what it adds up to:     aftersales compare {files} --as-of {until}")
    hint(*steps)
