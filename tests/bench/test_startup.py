"""How long a comparison takes against importing what it is made of; prints ratios, asserts none."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.bench

BARE = (sys.executable, "-c", "import typer, rich, yaml, pydantic, numpy, duckdb")
PROGRAM = (sys.executable, "-m", "aftersales_eval")
EXAMPLE = ("--from", "examples/probes.csv", "--from", "examples/facts.csv")
FOREIGN = ("--from", "examples/foreign-layout.csv", "--mapping", "examples/mapping.yaml")
ROUNDS = 15
AS_INSTALLED = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
"""An installed program is compiled, as its libraries are: neither is to be compiled every time."""


def test_compare_against_its_bare_imports() -> None:
    """The aim is 1.5: what is above the libraries' own imports is ours."""
    ratios(("compare", *EXAMPLE), "compare on the example")
    ratios(("compare", *EXAMPLE, "--rubric", "response-time"), "the same, one small rubric")
    ratios(("compare", *FOREIGN), "a foreign layout of the same, read by the database")
    ratios(("--help",), "--help")


def ratios(arguments: Sequence[str], what: str) -> None:
    """Run both in turn, so that a slow moment slows both, and print the median ratio."""
    once((*PROGRAM, *arguments))
    found = []
    for _ in range(ROUNDS):
        bare = once(BARE)
        found.append(once((*PROGRAM, *arguments)) / bare)
    low, high = min(found), max(found)
    print(f"\n{what}: {statistics.median(found):.2f} x a bare interpreter that imports"
          f" typer, rich, yaml, pydantic, numpy and duckdb ({low:.2f} to {high:.2f})")  # fmt: skip


def once(command: Sequence[str]) -> float:
    """The wall time of one process, in seconds."""
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT, env=AS_INSTALLED)
    return time.perf_counter() - started
