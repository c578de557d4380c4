"""What can go wrong, as one tree.

    AftersalesError            exit code 1
    ├── UsageError             2   an option or a name that does not fit
    ├── DataError              3   input that was read and is wrong; carries every problem found
    ├── SourceError            4   input that cannot be reached at all
    └── CheckError             5   all was done, and something that was to hold does not

Every error has a message that says what is wrong and, where one exists, a hint that says what
would be right. Foreign exceptions are translated where they arise; only the command line prints.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, and where: lines and columns count from 1, 0 means unknown."""

    message: str
    file: str = ""
    line: int = 0
    column: int = 0
    hint: str = ""

    @property
    def place(self) -> str:
        """`file:line:column` as far as it is known, empty when nothing is."""
        parts = [self.file] if self.file else []
        if self.line:
            parts.append(str(self.line))
            if self.column:
                parts.append(str(self.column))
        return ":".join(parts)

    def __str__(self) -> str:
        text = f"{self.place}: {self.message}" if self.place else self.message
        return f"{text} ({self.hint})" if self.hint else text


class AftersalesError(Exception):
    """The root of the tree; on its own it means a fault of the program."""

    exit_code = 1

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(AftersalesError):
    """The call does not fit: an unknown brand, rubric, criterion or option value.

    `choices` are lines that say what there is, where it takes more than a hint.
    """

    exit_code = 2

    def __init__(self, message: str, *, choices: Sequence[str] = (), hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.choices = tuple(choices)


class DataError(AftersalesError):
    """Input was read and is wrong; `problems` lists everything found, not the first only."""

    exit_code = 3

    def __init__(self, message: str, *, problems: Sequence[Problem] = (), hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.problems = tuple(problems)


class SourceError(AftersalesError):
    """Input cannot be reached: no such file, not readable, not what its name says."""

    exit_code = 4


class CheckError(AftersalesError):
    """All was done and written, and a check that was asked for does not hold."""

    exit_code = 5
