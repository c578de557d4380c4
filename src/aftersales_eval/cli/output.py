"""What the commands print, and where: the only place that writes to the terminal."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aftersales_eval.errors import AftersalesError
    from aftersales_eval.report.console import Screen

NARROWEST = 40
WIDEST = 120
PIPE_WIDTH = 80


def screen() -> Screen:
    """What standard output can show. A pipe or a file gets plain text of a fixed width."""
    from aftersales_eval.report.console import Screen

    encoding = (sys.stdout.encoding or "ascii").lower().replace("-", "")
    unicode = encoding.startswith("utf")
    if not sys.stdout.isatty():
        return Screen(PIPE_WIDTH, colour=False, unicode=unicode)
    width = min(max(shutil.get_terminal_size().columns, NARROWEST), WIDEST)
    plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    return Screen(width, colour=not plain, unicode=unicode)


def emit(text: str) -> None:
    """Write a result to standard output; what its encoding cannot say is written as an escape."""
    encoding = sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding))
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still buffered must not be tried again when the interpreter exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(141) from None
    except OSError as error:
        from aftersales_eval.errors import SourceError

        raise SourceError(f"standard output: {error.strerror or error}") from None


def emit_lines(text: str) -> None:
    """Write harmless lines to standard output: into a pipe each whole, on a terminal as wide."""
    if sys.stdout.isatty():
        from aftersales_eval.report.console import hanging

        on = screen()
        text = "".join(hanging(line, on) for line in text.splitlines())
    emit(text)


def say(text: str) -> None:
    """Write a word about the work to standard error, on one safe line."""
    from aftersales_eval.report.text import visible

    encoding = sys.stderr.encoding or "utf-8"
    try:
        sys.stderr.write(visible(text).encode(encoding, "backslashreplace").decode(encoding) + "\n")
        sys.stderr.flush()
    except BrokenPipeError:  # nobody reads it; what was to be said holds nevertheless
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def program() -> str:
    """How the program can be called again from here: by its name, else as it was called."""
    called = Path(sys.argv[0])
    if shutil.which("aftersales") or called.name not in ("aftersales", "aftersales-eval"):
        return "aftersales"
    return nearby(called)


def nearby(path: Path) -> str:
    """A path as one would type it here: relative to this folder where it lies below."""
    whole = path.absolute()
    return str(whole.relative_to(Path.cwd()) if whole.is_relative_to(Path.cwd()) else whole)


def hint(*lines: str) -> None:
    """What one might do next; only a person at a terminal is told."""
    if sys.stdout.isatty() and sys.stderr.isatty():
        sys.stderr.write("\n")
        for line in lines:
            say(f"  {line}")


def complain(error: AftersalesError) -> None:
    """Say what is wrong, where, and what would be right."""
    from aftersales_eval.errors import DataError, UsageError

    say(f"aftersales: {error.message}")
    if isinstance(error, UsageError):
        for line in error.choices:
            say(f"  {line}")
    if isinstance(error, DataError):
        for problem in error.problems[:50]:
            say(f"  {problem}")
        if len(error.problems) > 50:
            say(f"  and {len(error.problems) - 50} more")
    if error.hint:
        say(f"  hint: {error.hint}")


@contextmanager
def working(what: str) -> Iterator[None]:
    """Show that something is going on, to a person at a terminal only."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield
        return
    from rich.console import Console

    with Console(stderr=True, markup=False, emoji=False).status(what):
        yield
