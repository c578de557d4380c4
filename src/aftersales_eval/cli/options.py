"""Options that several commands share, and what is made of them."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, get_type_hints

import typer

from aftersales_eval.cli.complete import complete_brand, complete_rubric

if TYPE_CHECKING:
    from aftersales_eval.model.result import Intake
    from aftersales_eval.model.rubric import Rubric
    from aftersales_eval.pipeline import Source
    from aftersales_eval.sources.reading import Reading

DEFAULT_RUBRIC = "after-sales"

From = Annotated[
    list[str] | None,
    typer.Option(
        "--from",
        metavar="FILE",
        help="A table of probes or facts: CSV, TSV, JSON Lines or Parquet. Again for more files;"
        " a pattern in quotes works too.",
        rich_help_panel="Evidence",
    ),
]
LedgerFile = Annotated[
    Path | None,
    typer.Option(
        "--ledger",
        metavar="FILE",
        help="The ledger to use, where no files are given. \\[default: AFTERSALES_LEDGER, else"
        " ./aftersales.db, else your own]",
        rich_help_panel="Evidence",
    ),
]
Connect = Annotated[
    str,
    typer.Option(
        metavar="URL",
        help="A database that has the probes: postgres://host/database, spark://host:7077, …;"
        " only histograms leave it.",
        show_default=False,
        rich_help_panel="Evidence",
    ),
]
Table = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="The table or view there, such as probes or sales.probes.",
        show_default=False,
        rich_help_panel="Evidence",
    ),
]
MappingFile = Annotated[
    Path | None,
    typer.Option(
        "--mapping",
        metavar="FILE",
        help="How a foreign table's columns become ours (YAML).",
        rich_help_panel="Evidence",
    ),
]
Since = Annotated[
    str | None,
    typer.Option(
        metavar="TIME",
        help="Only probes opened at this time or later.",
        rich_help_panel="Evidence",
    ),
]
Until = Annotated[
    str | None,
    typer.Option(
        metavar="TIME", help="Only probes opened before this time.", rich_help_panel="Evidence"
    ),
]
Channels = Annotated[
    list[str] | None,
    typer.Option(
        "--channel",
        metavar="NAME",
        help="Only probes through this channel; again for more.",
        rich_help_panel="Evidence",
    ),
]
AsOf = Annotated[
    str | None,
    typer.Option(
        metavar="TIME",
        help="Count open probes as waiting until this time. \\[default: the latest in the files]",
        rich_help_panel="Evidence",
    ),
]
Timezone = Annotated[
    str,
    typer.Option(
        metavar="ZONE",
        help="The zone of times that say none, such as Europe/Berlin. \\[default: UTC for files,"
        " the machine's for a ledger]",
        show_default=False,
        rich_help_panel="Evidence",
    ),
]
Encoding = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="The files' encoding where it is not UTF-8 or UTF-16, such as cp1252.",
        show_default=False,
        rich_help_panel="Evidence",
    ),
]
Strict = Annotated[
    bool,
    typer.Option("--strict", help="Fail when any row is rejected.", rich_help_panel="Evidence"),
]
RubricName = Annotated[
    str,
    typer.Option(
        "--rubric",
        metavar="RUBRIC",
        help="A shipped rubric's id, or a file.",
        autocompletion=complete_rubric,
        rich_help_panel="Method",
    ),
]
ProfileName = Annotated[
    str | None,
    typer.Option(
        "--profile",
        metavar="NAME",
        help="Weigh as one of the rubric's profiles does.",
        rich_help_panel="Method",
    ),
]
Weights = Annotated[
    list[str] | None,
    typer.Option(
        "--weight",
        metavar="NAME=W",
        help="Your own weight for an area or a criterion; again for more.",
        rich_help_panel="Method",
    ),
]
Json = Annotated[
    bool, typer.Option("--json", help="For machines; see docs/json.md.", rich_help_panel="Output")
]
Csv = Annotated[
    bool,
    typer.Option("--csv", help="One line per brand and criterion.", rich_help_panel="Output"),
]
BrandName = Annotated[
    str,
    typer.Argument(metavar="BRAND", help="Its name or slug.", autocompletion=complete_brand),
]
BrandNames = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[BRAND]...",
        help="Names or slugs; all in the files when none is given.",
        autocompletion=complete_brand,
    ),
]


@dataclass(frozen=True)
class Asked:
    """The options that every command about a verdict takes, as they were given."""

    files: From = None
    ledger: LedgerFile = None
    connect: Connect = ""
    table: Table = ""
    mapping: MappingFile = None
    rubric: RubricName = DEFAULT_RUBRIC
    profile: ProfileName = None
    weight: Weights = None
    since: Since = None
    until: Until = None
    channel: Channels = None
    as_of: AsOf = None
    timezone: Timezone = ""
    encoding: Encoding = ""
    strict: Strict = False

    def source(self) -> Source:
        """Where the probes are and how to read them; UsageError when there are none."""
        from aftersales_eval.errors import UsageError
        from aftersales_eval.pipeline import Source

        given = {"--from": self.files, "--ledger": self.ledger, "--connect": self.connect}
        several = [name for name, value in given.items() if value]
        if len(several) > 1:
            raise UsageError(f"{' and '.join(several)} exclude each other", hint="say one of them")
        if self.connect or self.table:
            return self._database()
        if self.files:
            return Source(files=tuple(self.files), how=self.reading(self.timezone or "UTC"))
        from aftersales_eval.cli.desk import own_zone
        from aftersales_eval.sources.ledger_place import ledger_path

        path = ledger_path(self.ledger)
        if not self.ledger and not path.exists():
            raise UsageError(
                "no evidence was given, and there is no ledger yet",
                hint="name a file: --from probes.csv; or begin: aftersales probe open BRAND;"
                " or try: aftersales demo",
            )
        return Source(ledger=path, how=self.reading(self.timezone or own_zone()))

    def _database(self) -> Source:
        """A table behind a URL; UsageError for half of the two and for options about files."""
        from aftersales_eval.errors import UsageError
        from aftersales_eval.pipeline import Source

        if not (self.connect and self.table):
            raise UsageError(
                "--connect and --table go together",
                hint="such as --connect postgres://host/database --table probes",
            )
        if self.mapping or self.encoding:
            option = "--mapping" if self.mapping else "--encoding"
            raise UsageError(
                f"{option} is about files", hint="a view can do as much: docs/scale.md"
            )
        how = self.reading(self.timezone or "UTC")
        return Source(how=how, connect=self.connect, table=self.table)

    def again(self) -> str:
        """What a further command needs to see the same evidence."""
        return " --from …" if self.files else " --connect … --table …" if self.connect else ""

    def method(self) -> Rubric:
        """The rubric, weighed as asked; UsageError with the nearest name for what is not there."""
        return chosen_rubric(self.rubric, self.profile, self.weight)

    def reading(self, timezone: str) -> Reading:
        """How probes are to be read; UsageError for a time or a zone that is none."""
        from aftersales_eval.cli.output import say
        from aftersales_eval.errors import UsageError
        from aftersales_eval.model.naming import channel_name, own_channel
        from aftersales_eval.pipeline import clock
        from aftersales_eval.sources.mapping import Mapping, is_zone, load_mapping
        from aftersales_eval.sources.reading import Reading

        if not is_zone(timezone):
            raise UsageError(
                f"{timezone!r} is not a time zone", hint="such as UTC or Europe/Berlin"
            )
        mapping = load_mapping(self.mapping) if self.mapping else Mapping()
        zone = mapping.timezone or timezone  # one clock for the table and for the options
        now, as_of = clock(), moment("--as-of", self.as_of, zone)
        if as_of is not None and as_of > now:
            raise UsageError("--as-of is in the future", hint="nobody waited until then yet")
        channels = tuple(channel_name(name) for name in self.channel or ())
        for remark in filter(None, map(own_channel, channels)):
            say(f"  note: {remark}")
        return Reading(
            now=now,
            timezone=timezone,
            encoding=self.encoding,
            mapping=mapping,
            since=moment("--since", self.since, zone),
            until=moment("--until", self.until, zone),
            as_of=as_of,
            channels=channels,
        )

    def hold_strict(self, intake: Intake) -> None:
        """With `--strict`, a rejected row is an error: DataError with the first of them."""
        from aftersales_eval.errors import DataError

        if self.strict and intake.rejected:
            raise DataError(
                f"{intake.rejected:,} of {intake.rows:,} rows were rejected",
                problems=intake.shown,
                hint="without --strict they are left out, counted and shown",
            )


def moment(option: str, text: str | None, zone: str) -> int | None:
    """A time option in microseconds; UsageError naming the option for what is no time."""
    from aftersales_eval.errors import UsageError
    from aftersales_eval.model.moment import parse_moment

    try:
        return None if text is None else parse_moment(text, zone)
    except ValueError as error:
        raise UsageError(f"{option}: {error}") from None


def asking(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the shared options behind its own; they arrive together as `asked`."""
    return _asking(command, _shared())


def asking_files(command: Callable[..., None]) -> Callable[..., None]:
    """The same of a command that takes its `files` as arguments, and no ledger."""
    others = ("files", "ledger")
    return _asking(command, tuple(p for p in _shared() if p.name not in others))


def _asking(
    command: Callable[..., None], shared: tuple[inspect.Parameter, ...]
) -> Callable[..., None]:
    hints = get_type_hints(command, include_extras=True)
    own = [
        parameter.replace(annotation=hints[name], kind=inspect.Parameter.KEYWORD_ONLY)
        for name, parameter in inspect.signature(command).parameters.items()
        if name != "asked"
    ]

    @functools.wraps(command)
    def run(**given: Any) -> None:
        asked = {parameter.name: given.pop(parameter.name) for parameter in shared}
        command(asked=Asked(**asked), **given)

    arguments = [p for p in own if p.name in ("brand", "brands", "criterion", "files")]
    options = [p for p in own if p not in arguments]
    # What Typer reads instead of the code.
    setattr(run, "__signature__", inspect.Signature([*arguments, *shared, *options]))  # noqa: B010
    run.__annotations__ = {p.name: p.annotation for p in [*arguments, *shared, *options]}
    return run


@functools.cache
def _shared() -> tuple[inspect.Parameter, ...]:
    """The options of `Asked`, as parameters of a command."""
    types = get_type_hints(Asked, dict(globals()), include_extras=True)
    return tuple(
        inspect.Parameter(
            f.name, inspect.Parameter.KEYWORD_ONLY, default=f.default, annotation=types[f.name]
        )
        for f in fields(Asked)
    )


def chosen_rubric(name: str, profile: str | None, weights: list[str] | None) -> Rubric:
    """A rubric under a profile and with weights; UsageError with the nearest name."""
    from aftersales_eval.sources.rubrics import load_rubric

    rubric = load_rubric(name)
    if profile:
        rubric = rubric.with_profile(profile)
    if weights:
        rubric = rubric.with_weights(dict(_weight(text) for text in weights))
    return rubric


def _weight(text: str) -> tuple[str, float]:
    from aftersales_eval.errors import UsageError
    from aftersales_eval.model.quantity import parse_number

    name, sign, number = text.partition("=")
    try:
        value = parse_number(number)
    except ValueError:
        value = -1.0
    if not sign or not 0 <= value <= 1_000_000:
        raise UsageError(
            f"--weight {text!r} is not NAME=W with a number from 0 to 1,000,000",
            hint="such as --weight return-policy=5",
        )
    return name.strip(), value


def out_path(text: str | Path) -> Path:
    """Where a result goes; UsageError for no name, which would stand for the folder one is in."""
    from aftersales_eval.errors import UsageError

    if not str(text).strip():
        raise UsageError("--out is empty", hint="name where the result goes, such as --out result")
    return Path(text)


def one_format(as_json: bool, as_csv: bool) -> None:
    """UsageError for two formats at once."""
    from aftersales_eval.errors import UsageError

    if as_json and as_csv:
        raise UsageError("--json and --csv exclude each other", hint="say one of them")
