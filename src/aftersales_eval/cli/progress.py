"""How far a long run is: a bar with the time left for a person, a line now and then for a log."""

from __future__ import annotations

import os
import sys
import threading
import time
from types import TracebackType
from typing import TYPE_CHECKING, Final

from aftersales_eval.cli.output import say

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import Task, TaskID

    from aftersales_eval.model.run import Failure

EVERY: Final = 10.0
"""Seconds between two lines where there is no terminal."""

MOST_FAILURES_SAID: Final = 10


class Progress:
    """Shows each stage of a run on standard error; a context manager.

    Nothing but failures is said of what takes less than ten seconds and nobody watches.
    """

    def __init__(self) -> None:
        self._what, self._total, self._done = "", None or 0, 0
        self._since = time.monotonic()
        self._stop = threading.Event()
        self._ticker: threading.Thread | None = None
        self._bars: Bars | None = None
        self._bar: TaskID | None = None
        self._failures = 0

    def __enter__(self) -> Progress:
        if sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
            self._bars = _bars()
            self._bars.start()
        else:
            self._ticker = threading.Thread(target=self._tick, daemon=True)
            self._ticker.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()
        if self._bars is not None:
            self._bars.stop()
        if self._failures > MOST_FAILURES_SAID:
            say(f"aftersales: {self._failures - MOST_FAILURES_SAID:,} more reports were not made")

    def stage(self, what: str, total: int | None = None) -> None:
        """What is done now; `total` is how much of it there is, where that is known."""
        self._what, self._total, self._done = what, total or 0, 0
        self._since = time.monotonic()
        if self._bars is not None:
            if self._bar is not None:
                self._bars.remove_task(self._bar)
            self._bar = self._bars.add_task(what, total=total or None)

    def at(self, done: int) -> None:
        """How much of it is done."""
        self._done = done
        # The bar draws itself ten times a second; it need not be told of each of 50,000 reports.
        if self._bars is not None and self._bar is not None and _worth_telling(done, self._total):
            self._bars.update(self._bar, completed=done)

    def failed(self, failure: Failure) -> None:
        """A report could not be made: said at once, but not a thousand times."""
        self._failures += 1
        if self._failures <= MOST_FAILURES_SAID:
            from aftersales_eval.report.text import shown

            say(f"aftersales: no report on {shown(failure.brand)}: {failure.why}")

    def _tick(self) -> None:
        while not self._stop.wait(EVERY):
            say(f"aftersales: {self._line()}")

    def _line(self) -> str:
        """How far it is, and how long the rest will take if it goes on like this."""
        taken = time.monotonic() - self._since
        if not self._total or not self._done:
            return f"{self._what}, for {_time(taken)}"
        left = taken / self._done * (self._total - self._done)
        share = f"{100 * self._done // self._total} %"
        return f"{self._what}, {share}, about {_time(left)} left"


def _worth_telling(done: int, total: int) -> bool:
    return done >= total or total < 1_000 or done % (total // 500) == 0 or total > 1_000_000


def _time(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} min"


def _bars() -> Bars:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn
    from rich.text import Text

    class Time(TextColumn):
        """How long the rest takes; where that is not known, how long it has been at it."""

        def render(self, task: Task) -> Text:
            if task.total is None:
                return Text(f"for {_time(task.elapsed or 0)}")
            left = task.time_remaining
            return Text("" if left is None else f"about {_time(left)} left")

    return Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TaskProgressColumn(),
        Time("", markup=False),
        console=Console(stderr=True, markup=False, emoji=False),
        transient=True,
    )
