"""What recording and a large ledger cost; prints figures, asserts no time."""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from aftersales_eval.model.event import Draft, EventKind
from aftersales_eval.model.quantity import DAY, HOUR, MICROSECONDS
from aftersales_eval.sources.ledger import create_ledger
from tests.conftest import ROOT

pytestmark = pytest.mark.bench

PROGRAM = (sys.executable, "-m", "aftersales_eval")
PROBES, BRANDS = 100_000, 50
ROUNDS = 15
AS_INSTALLED = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


MEASURED = """
import sys
from aftersales_eval.cli.main import run
code = run()
status = open("/proc/self/status").read()
print(status.partition("VmHWM:")[2].split()[0], file=sys.stderr)
sys.exit(code)
"""
"""The command line, saying at its end how much memory it took at most, in kB."""


def once(arguments: Sequence[str], ledger: Path) -> float:
    """The wall time of one command, in seconds."""
    started = time.perf_counter()
    child(PROGRAM, arguments, ledger)
    return time.perf_counter() - started


def peak(arguments: Sequence[str], ledger: Path) -> float:
    """The most memory that a command takes, in MB."""
    told = child((sys.executable, "-c", MEASURED), arguments, ledger)
    return int(told.split()[-1]) / 1024


def child(program: Sequence[str], arguments: Sequence[str], ledger: Path) -> str:
    """What a command that succeeds says on standard error."""
    return subprocess.run(
        (*program, *arguments),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**AS_INSTALLED, "AFTERSALES_LEDGER": str(ledger)},
        check=True,
    ).stderr


def test_opening_a_probe_against_the_bare_start(tmp_path: Path) -> None:
    """The aim is 1.6: the same program that only says its version."""
    ledger = tmp_path / "ledger.db"
    opening = ("probe", "open", "North Kettle", "--channel", "email", "-m", "where is my kettle?")
    once(opening, ledger)
    found = []
    for _ in range(ROUNDS):
        bare = once(("--version",), ledger)
        found.append(once(opening, ledger) / bare)
    print(f"\nprobe open: {statistics.median(found):.2f} x the bare start of the same program"
          f" ({min(found):.2f} to {max(found):.2f})")  # fmt: skip


def test_a_ledger_of_100_000_probes(tmp_path: Path) -> None:
    """The aims are 1 s and 300 MB for a list of what is open and for the score of one brand."""
    ledger = tmp_path / "ledger.db"
    fill(ledger)
    print(f"\n{PROBES:,} probes of {BRANDS} brands, {ledger.stat().st_size / 1e6:.0f} MB")
    for arguments in (("probe", "list", "--open"), ("score", "brand-7"), ("due",)):
        seconds = statistics.median(once(arguments, ledger) for _ in range(3))
        print(f"{' '.join(arguments)}: {seconds:.2f} s, {peak(arguments, ledger):.0f} MB")


def fill(path: Path) -> None:
    """Record probes: seeded, lognormal waits, one in seven unanswered, one in ten open."""
    chance = random.Random(7)  # noqa: S311 - figures, not secrets
    now = time.time_ns() // 1_000
    with create_ledger(path) as ledger, ledger.writing() as writer:
        for number in range(PROBES):
            brand = f"Brand {number % BRANDS}"
            probe = writer.new_probe(brand)
            opened = now - int(chance.uniform(1, 400) * DAY * MICROSECONDS)
            channel = chance.choice(("email", "phone", "chat", "social"))

            def add(kind: EventKind, at: int, **data: object) -> None:
                writer.add(Draft(kind, brand, probe, at, "", data), now)  # noqa: B023 - used at once

            add(EventKind.OPENED, opened, channel=channel)
            answered = opened + int(chance.lognormvariate(9, 1.2) * MICROSECONDS)
            if chance.random() > 1 / 7:
                add(EventKind.REPLIED, answered)
            end = answered + int(chance.lognormvariate(11, 1) * MICROSECONDS)
            if chance.random() > 1 / 10:
                add(EventKind.RESOLVED if chance.random() < 0.8 else EventKind.CLOSED, end)
            if chance.random() < 0.3:
                add(EventKind.RATED, end + HOUR * MICROSECONDS, values={"satisfaction": 4.0})
