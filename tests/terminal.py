"""The command line on a real pseudo-terminal, as a person sees it."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.conftest import ROOT

UNSET: Final = (
    "NO_COLOR", "FORCE_COLOR", "PY_COLORS", "GITHUB_ACTIONS", "COLUMNS", "LINES", "LC_ALL",
    "TERMINAL_WIDTH", "TTY_COMPATIBLE", "TTY_INTERACTIVE", "PYTHONUNBUFFERED",
)  # fmt: skip
"""What in the surroundings of the tests would change what a terminal or a pipe gets."""

SEQUENCE: Final = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
COLOUR: Final = re.compile(r"\x1b\[(?:[0-9;]*;)?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])[0-9;]*m")


@dataclass(frozen=True)
class Shown:
    """What a terminal got, and how the process ended."""

    returncode: int
    output: str

    @property
    def plain(self) -> str:
        """The output without what changes the colour, and without the spaces that hid in it."""
        lines = SEQUENCE.sub("", self.output).split("\n")
        return "\n".join(line.rstrip() for line in lines)


def surroundings(**given: str) -> dict[str, str]:
    """The environment without anything that is about terminals, and with what is given."""
    kept = {key: value for key, value in os.environ.items() if key not in UNSET}
    return {**kept, "PYTHONUTF8": "1", "TERM": "xterm-256color", **given}


def on_terminal(
    *arguments: str | Path, columns: int = 80, env: dict[str, str] | None = None
) -> Shown:
    """Run `aftersales` with its standard output on a terminal; standard error is thrown away."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = subprocess.Popen(
        [sys.executable, "-m", "aftersales_eval", *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        env=surroundings(**(env or {})),
    )
    os.close(theirs)
    parts = []
    while True:
        try:
            part = os.read(ours, 65_536)
        except OSError:  # how Linux says that nobody writes any more
            break
        if not part:
            break
        parts.append(part)
    os.close(ours)
    text = b"".join(parts).decode("utf-8").replace("\r\n", "\n")
    return Shown(process.wait(timeout=60), text)
