"""Help fits a terminal of 80 columns, the narrowest that people still have."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator

import pytest
import typer
from typer.core import TyperCommand, TyperGroup

from aftersales_eval.cli.main import app
from tests.conftest import Run

ROOM = 78
"""What Rich leaves of 80 columns for a command's description."""


def commands(of: TyperGroup, name: str = "") -> Iterator[tuple[str, TyperCommand]]:
    """Every command, by what one types for it."""
    for one, found in of.commands.items():
        full = f"{name} {one}".strip()
        if isinstance(found, TyperGroup):
            yield from commands(found, full)
        else:
            assert isinstance(found, TyperCommand)
            yield full, found


GROUP = typer.main.get_command(app)
assert isinstance(GROUP, TyperGroup)
ALL = dict(commands(GROUP))


@pytest.mark.parametrize("command", ALL)
def test_a_description_is_not_broken_twice(command: str) -> None:
    """Of all but the first paragraph, Rich keeps the line breaks and adds its own."""
    _, *rest = inspect.cleandoc(ALL[command].help or "").split("\n\n")
    assert [line for text in rest for line in text.split("\n") if len(line) > ROOM] == []


@pytest.mark.parametrize("command", ["batch run", "batch diff", "trend"])
def test_the_words_on_an_option_have_most_of_the_line(command: str, run: Run) -> None:
    """A long name or kind of one option narrows the column of all."""
    text = run(*command.split(), "-h").stdout
    rows = [line for line in text.splitlines() if re.match(r"│ [ *]*--\w", line)]
    assert len(rows) > 3
    ends = [re.search(r"  (?=[A-Z][\w']* )", line[20:]) for line in rows]
    assert max(20 + end.end() for end in ends if end) <= 36
    assert "range>" not in text
    assert "<=x" not in text
