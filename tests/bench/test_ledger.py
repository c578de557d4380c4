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


def once(arguments: Sequence[str], ledger: Path) -> tuple[float, int]:
    """The wall time of one command in seconds, and its peak memory in bytes."""
    env = {**AS_INSTALLED, "AFTERSALES_LEDGER": str(ledger)}
    started = time.perf_counter()
    child = subprocess.Popen((*PROGRAM, *arguments), stdout=subprocess.DEVNULL, cwd=ROOT, env=env)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    assert child.returncode == 0
    return time.perf_counter() - started, used.ru_maxrss * 1024


def test_opening_a_probe_against_the_bare_start(tmp_path: Path) -> None:
    """The aim is 1.6: the same program that only says its version."""
    ledger = tmp_path / "ledger.db"
    opening = ("probe", "open", "North Kettle", "--channel", "email", "-m", "where is my kettle?")
    once(opening, ledger)
    found = []
    for _ in range(ROUNDS):
        bare, _ = once(("--version",), ledger)
        found.append(once(opening, ledger)[0] / bare)
    print(f"\nprobe open: {statistics.median(found):.2f} x the bare start of the same program"
          f" ({min(found):.2f} to {max(found):.2f})")  # fmt: skip


def test_a_ledger_of_100_000_probes(tmp_path: Path) -> None:
    """The aims are 1 s and 300 MB for a list of what is open and for the score of one brand."""
    ledger = tmp_path / "ledger.db"
    fill(ledger)
    print(f"\n{PROBES:,} probes of {BRANDS} brands, {ledger.stat().st_size / 1e6:.0f} MB")
    for arguments in (("probe", "list", "--open"), ("score", "brand-7"), ("due",)):
        runs = [once(arguments, ledger) for _ in range(3)]
        seconds, most = statistics.median(r[0] for r in runs), max(r[1] for r in runs)
        print(f"{' '.join(arguments)}: {seconds:.2f} s, {most / 1e6:.0f} MB")


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
