"""A shopper at her desk: the command line in a folder of hers, with a clock that stands still.

Everything that a test records goes into that folder, whatever the surroundings name.
"""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from tests.terminal import Shown, surroundings

FRIDAY: Final = "2026-03-13T18:00+01:00"
"""When she sits down, unless a test says otherwise."""

PROMPT: Final = re.compile(r"\): $")
"""How a question of the survey ends."""

_CLOCKED: Final = """
import sys, time
now = int(sys.argv.pop(1))
if now:
    time.time_ns = lambda: now
sys.argv[0] = "aftersales"
from aftersales_eval.cli.main import main
main()
"""
"""The command line as its script starts it, with the clock standing where it is told."""

_PATIENCE: Final = 60.0
"""Seconds after which a program that neither asks nor ends is given up."""


@dataclass(frozen=True)
class Shopper:
    """Runs commands in `folder`, at `now` by the clocks of `zone`; an empty `now` is the real one.

    Without `ledger` the program looks for one as it does by itself.
    """

    folder: Path
    now: str = FRIDAY
    zone: str = "Europe/Berlin"
    ledger: str = "shopper.db"

    def run(
        self, *arguments: str | Path, now: str = "", env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a command in a pipe."""
        return subprocess.run(
            self._command(arguments, now),
            capture_output=True,
            text=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            cwd=self.folder,
            env=self._surroundings(env),
            timeout=120,
            check=False,
        )

    def says(self, *arguments: str | Path, now: str = "") -> str:
        """What a command that succeeds prints."""
        done = self.run(*arguments, now=now)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def data(self, *arguments: str | Path, now: str = "") -> Any:
        """The same for machines."""
        return json.loads(self.says(*arguments, "--json", now=now))

    def types(
        self,
        *arguments: str | Path,
        answers: Iterable[str] = (),
        columns: int = 80,
        env: dict[str, str] | None = None,
    ) -> Shown:
        """Run a command on a terminal and type an answer, with Enter, at each of its questions.

        A question beyond the answers gets the end of the input (Ctrl-D).
        """
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        process = subprocess.Popen(
            self._command(arguments, ""),
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            cwd=self.folder,
            env=self._surroundings(env),
        )
        os.close(theirs)
        try:
            text = _conversation(ours, [f"{answer}\n" for answer in answers])
        finally:
            os.close(ours)
            if process.poll() is None:
                try:
                    process.wait(timeout=_PATIENCE)
                except subprocess.TimeoutExpired:
                    process.kill()
        return Shown(process.wait(), text)

    def _command(self, arguments: tuple[str | Path, ...], now: str) -> list[str]:
        at = now or self.now
        clock = int(datetime.fromisoformat(at).timestamp()) * 10**9 if at else 0
        return [sys.executable, "-c", _CLOCKED, str(clock), *map(str, arguments)]

    def _surroundings(self, env: dict[str, str] | None) -> dict[str, str]:
        own = {"TZ": self.zone, "HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder / "own")}
        named = {"AFTERSALES_LEDGER": self.ledger} if self.ledger else {}
        kept = surroundings(**own)
        for name in ("AFTERSALES_LEDGER", "AFTERSALES_OBSERVER"):
            kept.pop(name, None)
        return {**kept, **named, **(env or {})}


def _conversation(terminal: int, answers: list[str]) -> str:
    """Everything that a terminal shows until its program ends, what was typed included."""
    shown, asked, until = b"", 0, time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        ready, _, _ = select.select([terminal], [], [], 1.0)
        if not ready:
            continue
        try:
            part = os.read(terminal, 65_536)
        except OSError:  # how Linux says that nobody writes any more
            break
        if not part:
            break
        shown += part
        if PROMPT.search(shown[asked:].decode("utf-8", "replace")):
            asked = len(shown)
            os.write(terminal, answers.pop(0).encode() if answers else b"\x04")
    return shown.decode("utf-8", "replace").replace("\r\n", "\n")
