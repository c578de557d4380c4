"""The feedback matrix for a terminal: what shoppers praise and what they miss, by category."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from aftersales_eval.model.feedback import FeedbackCell, FeedbackMatrix
from aftersales_eval.report import words
from aftersales_eval.report.console import SafeTable, Screen, rendered, said, table_of
from aftersales_eval.report.text import shortened, shown, visible

_CATEGORY: Final = 13
"""The width of the first column, in which no title has to be broken within a word."""

_GAP: Final = 2
_WIDEST: Final = 60
"""Longer lines are hard to read."""

_FOOT: Final = "Numbers count remarks; below each the latest, then what recurs in several probes."


def feedback_text(matrices: Sequence[FeedbackMatrix], screen: Screen) -> str:
    """A table for each brand, with examples and what recurs; a sentence where there is nothing."""
    parts = [_brand(matrix, screen) for matrix in matrices]
    if not parts:
        return "No feedback is recorded.\n"
    if any(matrix.rows for matrix in matrices):
        parts.append(rendered(said(_FOOT, "dim"), screen))
    return "\n".join(parts)


def _brand(matrix: FeedbackMatrix, screen: Screen) -> str:
    heading = said("", "bold")
    heading.append(shown(matrix.brand, 40))
    if not matrix.rows:
        heading.append(": no feedback is recorded", "not bold")
        return rendered(heading, screen)
    heading.append(f" · {matrix.good:,} praised · {matrix.improve:,} missed", "not bold dim")
    return rendered(heading, screen) + rendered(_table(matrix, screen), screen)


def _table(matrix: FeedbackMatrix, screen: Screen) -> SafeTable:
    # The last column has its gap too, as `table_of` pads each on the right.
    width = min(_WIDEST, max(10, (screen.width - _CATEGORY - 3 * _GAP) // 2))
    table = table_of(
        ("", "left", _CATEGORY),
        ("what shoppers praise", "left", width),
        ("what they miss", "left", width),
        gap=_GAP,
    )
    for number, row in enumerate(matrix.rows):
        if number:
            table.add_row()
        cells = []
        for found, style in ((row.good, "green"), (row.improve, "yellow")):
            cell = said("")
            cell.append(f"{found.count:,}" if found.count else "–", style if found.count else "dim")
            for line in _lines(found, screen):
                cell.append(f"\n{line}")
            cells.append(cell)
        table.add_row(said(row.title), *cells)
    return table


def _lines(found: FeedbackCell, screen: Screen) -> Iterator[str]:
    """Examples, then what recurs, each a stranger's text made harmless."""
    for text in found.examples:
        yield f"“{_remark(text, 120, screen)}”"
    for what, probes in found.recurring:
        yield f"recurs: {_remark(what, 60, screen)} ({words.plural(probes, 'probe')})"


def _remark(text: str, width: int, screen: Screen) -> str:
    line = shortened(" ".join(text.split()), width)
    if screen.unicode:
        return shown(line, width)
    # Written out before the table is laid out, as it takes more room then.
    return visible(line).replace("…", "~").encode("ascii", "backslashreplace").decode("ascii")
