"""Where the ledger is: said, in this folder, or where the system keeps a user's data."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from aftersales_eval.errors import UsageError

VARIABLE: Final = "AFTERSALES_LEDGER"
HERE: Final = "aftersales.db"


def ledger_path(given: Path | None) -> Path:
    """The ledger that is meant: given, else of the environment, else of this folder, else ours."""
    if given is not None:
        if given.is_dir():
            raise UsageError(f"--ledger {given} is a folder", hint=f"such as {given / HERE}")
        return given
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named)
    here = Path(HERE)
    if here.is_file():
        return here
    from platformdirs import user_data_path  # noqa: PLC0415 - most who keep many say where

    return user_data_path("aftersales-eval", appauthor=False) / HERE


def files_of(ledger: Path) -> Path:
    """The folder beside a ledger that keeps attached files under their SHA-256."""
    return ledger.with_name(f"{ledger.name}.files")
