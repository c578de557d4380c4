"""The command line: the app, the error boundary and the exit codes.

0 all is well · 1 a fault of the program · 2 the call does not fit · 3 the data is wrong ·
4 a source cannot be reached · 5 a check does not hold · 130 interrupted ·
141 nobody reads the output any more
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from contextlib import suppress
from typing import Annotated, NoReturn

import typer

from aftersales_eval import __version__
from aftersales_eval.cli import (
    advice,
    batch,
    brand,
    exchange,
    inspect,
    ledger,
    mapping,
    probe,
    report,
    rubric,
    trend,
    verdict,
)
from aftersales_eval.cli.output import complain, emit, say
from aftersales_eval.cli.stopping import Stopping, was_stopped
from aftersales_eval.errors import AftersalesError

app = typer.Typer(
    name="aftersales",
    help="Is a retailer's after-sales service high quality or only standard,"
    " and how sure can one be?",
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command(rich_help_panel="The verdict")(verdict.compare)
app.command(rich_help_panel="The verdict")(verdict.score)
app.command(rich_help_panel="The verdict")(verdict.explain)
app.command(rich_help_panel="The verdict")(trend.trend)
app.command(rich_help_panel="The verdict")(report.report)
app.command(rich_help_panel="The verdict")(report.demo)
app.add_typer(batch.app, name="batch", rich_help_panel="The verdict")
app.add_typer(probe.app, name="probe", rich_help_panel="Recording")
app.add_typer(brand.facts, name="fact", rich_help_panel="Recording")
app.add_typer(brand.feedback, name="feedback", rich_help_panel="Recording")
app.command(rich_help_panel="Recording")(advice.due)
app.command("next", rich_help_panel="The verdict")(advice.next_)
app.command(rich_help_panel="The verdict")(advice.agreement)
app.command("import", rich_help_panel="Recording")(exchange.import_)
app.command(rich_help_panel="Recording")(exchange.export)
app.command(rich_help_panel="Recording")(inspect.inspect)
app.command(rich_help_panel="Recording")(ledger.history)
app.command(rich_help_panel="Recording")(ledger.amend)
app.command(rich_help_panel="Recording")(ledger.void)
app.add_typer(ledger.app, name="ledger", rich_help_panel="Recording")
app.add_typer(rubric.app, name="rubric", rich_help_panel="Method and data")
app.add_typer(mapping.app, name="mapping", rich_help_panel="Method and data")

_GREETING = f"""\
aftersales-eval {__version__}: is a retailer's after-sales service high quality or only standard,
and how sure can one be?

Three things to do next:

  aftersales demo                        compare four invented brands
  aftersales probe open BRAND -c email   record your own as it happens; or compare a table
                                         of probes: aftersales compare --from probes.csv
  aftersales rubric show after-sales     read the method, and argue with it

aftersales --help lists everything.
"""


def _show_version(wanted: bool) -> None:
    if wanted:
        emit(f"aftersales-eval {__version__}\n")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def greet(
    context: typer.Context,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Say which it is."),
    ] = False,
) -> None:
    """Is a retailer's after-sales service high quality or only standard, and how sure is that?"""
    del version
    if context.invoked_subcommand is None:
        emit(_GREETING)


def main() -> NoReturn:
    """Run the command line and exit at once: taking everything apart first takes a sixth of it.

    By then every file is written and closed, and temporary folders are gone.
    """
    try:
        code = run()
    except KeyboardInterrupt:  # pressed again, long after the first time
        code = 130
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # there is nothing left to stop
    with suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)


def run() -> int:
    """Run the command line to its exit code; a person gets a sentence, never a stack."""
    # A run is short and makes few cycles; looking for them again and again took a tenth of it.
    gc.set_threshold(100_000, 50, 50)
    # Our matrices are small: threads of numpy would only wait for each other.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # What it asks for at once is needed in parts: pages of 2 MB would be cleared for nothing.
    os.environ.setdefault("NUMPY_MADVISE_HUGEPAGE", "0")
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by who called: there is nobody to tell
            setattr(sys, name, open(os.devnull, "w"))  # noqa: PTH123, SIM115 - to the end
    if not sys.stdout.isatty():
        os.environ["COLUMNS"] = "80"  # help in a pipe does not depend on some terminal's width
    Stopping().listen()
    code = 0
    try:
        app(prog_name="aftersales")
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else 1
        if isinstance(stop.__context__, BrokenPipeError):
            code = 141
    except AftersalesError as error:
        complain(error)
        code = error.exit_code
    except KeyboardInterrupt:
        code = 130
    except OSError as error:
        say(f"aftersales: {error.strerror or error}")
        code = 4
    except Exception as error:
        code = 130 if was_stopped(error) else _bug(error)
    return code


def _bug(error: Exception) -> int:
    """Our own fault: where it is, without any value that could be private."""
    import traceback

    last = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{os.path.basename(last.filename)}:{last.lineno}"  # noqa: PTH119 - nothing to import
    say(f"aftersales: a fault of the program, not yours: {type(error).__name__} at {where}")
    say("  hint: please report this line; AFTERSALES_DEBUG=1 shows the stack")
    if os.environ.get("AFTERSALES_DEBUG"):
        for line in traceback.format_tb(error.__traceback__):
            sys.stderr.write(line)
    return 1
