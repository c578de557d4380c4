"""The README's walk-through, command by command: from no ledger to what to probe next."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from tests.conftest import ROOT
from tests.shopper import Shopper

README: Final = ROOT / "README.md"
HEADING: Final = "## Record as you go"
ANSWER: Final = re.compile(r"^ +\w+ \([^)]*\): ?(.*)$", re.MULTILINE)
"""A question of the survey with what was typed."""


class Step(NamedTuple):
    """A command of the walk-through and what the README shows for it."""

    command: str
    shown: str


def section() -> str:
    """The part of the README that is walked through."""
    text = README.read_text(encoding="utf-8").partition(f"{HEADING}\n")[2]
    return text.partition("\n## ")[0]


def steps() -> Iterator[Step]:
    """The commands in their order."""
    for block in re.findall(r"^```console\n(.*?)^```$", section(), re.MULTILINE | re.DOTALL):
        for part in re.split(r"^\$ aftersales ", block, flags=re.MULTILINE)[1:]:
            command, _, shown = part.partition("\n")
            yield Step(command, shown)


def drift(shown: str, printed: str) -> str:
    """Where what is shown is not what was printed, line by line; … stands for lines left out."""
    lines, position = printed.rstrip("\n").split("\n"), 0
    skipping = False
    for line in shown.rstrip("\n").split("\n"):
        if line == "…":
            skipping = True
            continue
        while skipping and position < len(lines) and lines[position] != line:
            position += 1
        if position == len(lines) or lines[position] != line:
            there = lines[position] if position < len(lines) else "(the end)"
            return f"the README has\n  {line}\nwhere the program prints\n  {there}"
        position, skipping = position + 1, False
    left = [] if skipping else lines[position:]
    return f"the README leaves out, without …, {left}" if left else ""


def test_the_walkthrough_prints_what_the_readme_shows(tmp_path: Path) -> None:
    """Questions are answered on a real terminal, everything else is run in a pipe."""
    shopper = Shopper(tmp_path, ledger="")
    asked = 0
    for step in steps():
        words = shlex.split(step.command)
        answers = ANSWER.findall(step.shown)
        if answers:
            asked += 1
            done = shopper.types(*words, answers=answers)
            code, printed = done.returncode, done.plain
        else:
            run = shopper.run(*words)
            code, printed = run.returncode, run.stdout + run.stderr
        assert code == 0, f"aftersales {step.command}\n{printed}"
        found = drift(step.shown, printed)
        assert not found, f"aftersales {step.command}\n{found}\n\nall of it:\n{printed}"
    assert asked == 1
    assert (tmp_path / "own" / "aftersales-eval" / "aftersales.db").is_file()


def test_the_walkthrough_goes_all_the_way() -> None:
    """Each kind of command that a shopper needs is in it once at least, and two brands."""
    used = [step.command for step in steps()]
    assert used[0].startswith("probe open ")
    for name in (
        *("probe ack", "probe reply", "probe chase", "probe resolve", "probe rate"),
        *("fact set", "feedback add", "due", "compare"),
    ):
        assert any(command.startswith(name) for command in used), name
    assert used[-1] == "next"
    assert len({shlex.split(c)[2] for c in used if c.startswith("probe open ")}) == 2


@pytest.mark.parametrize(
    "now",
    [pytest.param("2026-03-03T07:10+01:00", marks=pytest.mark.slow), "2026-03-31T13:10+02:00"],
)
def test_the_walkthrough_can_be_typed_on_any_day(now: str, tmp_path: Path) -> None:
    """Its times are said as from now: a reader may follow it, also across a change of clocks."""
    shopper = Shopper(tmp_path, now=now, ledger="")
    for step in steps():
        words = shlex.split(step.command)
        answers = ANSWER.findall(step.shown)
        if answers:
            assert shopper.types(*words, answers=answers).returncode == 0
        else:
            done = shopper.run(*words)
            assert done.returncode == 0, f"{step.command}\n{done.stderr}"


def test_the_walkthrough_leads_on_to_imports_and_the_page_on_the_ledger() -> None:
    assert "](docs/ledger.md)" in section()
    calls = re.findall(r"^aftersales (import .*?)(?: {2,}#.*)?$", section(), re.MULTILINE)
    assert len(calls) == 2
    assert "--dry-run" in calls[1]


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ("a\nb\n", ""),
        ("a\n…\n", ""),
        ("…\nb\n", ""),
        ("a\n", "leaves out"),
        ("a\nc\n", "prints\n  b"),
        ("a\nb\nc\n", "(the end)"),
        ("…\nc\n", "(the end)"),
    ],
)
def test_drift_is_seen(shown: str, expected: str) -> None:
    """Else the first test could not fail."""
    found = drift(shown, "a\nb\n")
    assert expected in found
    assert bool(found) == bool(expected)
