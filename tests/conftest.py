"""What several tests share: where things are, and the command line as a real process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import settings

# A check that is run again on the same code says the same again, so examples are fixed by the
# test's own text; `make fuzz` looks with other examples, and more of them, at each run.
settings.register_profile("fixed", derandomize=True)
settings.register_profile("fuzz", max_examples=1000)
settings.load_profile("fixed")

# What runs in the background of a shell is deaf to Ctrl-C, and so would be the programs that tests
# start and interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    with suppress(ValueError):  # not of the main thread
        signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"
SHARED = ROOT.parent / "shared" / "data"

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run `aftersales` with arguments as a process of its own, its output captured as text.

    No ledger that the user of this machine may have is seen.
    """
    own = {k: v for k, v in os.environ.items() if k != "AFTERSALES_LEDGER"}
    own["XDG_DATA_HOME"] = str(tmp_path / "no data yet")

    def call(
        *arguments: str | Path, cwd: Path | None = None, env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        surroundings = {**own, "PYTHONUTF8": "1", **(env or {})}
        return subprocess.run(
            [sys.executable, "-m", "aftersales_eval", *map(str, arguments)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=cwd or ROOT,
            env=surroundings,
            timeout=120,
            check=False,
        )

    return call


@pytest.fixture(scope="session")
def shared() -> Path:
    """The real data beside the project; tests that need it skip where it is not."""
    if not SHARED.is_dir():
        pytest.skip("no real data beside the project")
    return SHARED
