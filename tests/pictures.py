"""The terminal as a picture for the README: `python -m tests.pictures` writes it anew."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.text import Text

from aftersales_eval.pipeline import compare_files
from aftersales_eval.report.console import Screen, comparison_text
from aftersales_eval.sources.rubrics import load_rubric
from tests.conftest import EXAMPLES, ROOT

COMPARE: Final = ROOT / "docs" / "images" / "compare.svg"
COMMAND: Final = "aftersales compare --from probes.csv --from facts.csv"
_WIDTH: Final = 84
_LINES: Final = 26
"""The ranking and why; what follows is as long again."""


def compare_svg() -> str:
    """What `compare` prints of the example, as a terminal shows it; by Rich's own export."""
    found = compare_files([EXAMPLES / "probes.csv", EXAMPLES / "facts.csv"], load_rubric())
    text = comparison_text(found, Screen(width=_WIDTH, colour=True))
    lines = [f"$ {COMMAND}", *text.splitlines()[:_LINES], "…"]
    console = Console(record=True, width=_WIDTH, file=io.StringIO(), force_terminal=True)
    console.print(Text.from_ansi("\n".join(lines)))
    svg = console.export_svg(title="aftersales compare", unique_id="compare")
    # Its fonts would be asked for elsewhere; every system has one of even width.
    return re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL) + "\n"


def main(path: Path = COMPARE) -> None:
    """Write the picture."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(compare_svg(), encoding="utf-8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
