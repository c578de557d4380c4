"""Prints how well labelled passages are read: `python -m tests.labels [FILE…]`.

With `--write`, what is measured is written where the program takes its confidence from, and into
docs/inspect.md.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping

from tests.conftest import ROOT
from tests.labels.measuring import LANGUAGES, Score, documented, pooled, table

DOCS = ROOT / "docs" / "inspect.md"
PLACE = ROOT / "src" / "aftersales_eval" / "sources" / "web" / "measured.py"


def main() -> None:
    """All four languages together, each alone, and mark-up; or only what is named."""
    named = [one for one in sys.argv[1:] if one != "--write"]
    if not named:
        print("text, four languages together")
        print(table(pooled(LANGUAGES)))
    for name in named or (*LANGUAGES, "structured"):
        print(f"\n{name}")
        print(table(pooled([name])))
    if "--write" in sys.argv:
        write({"TEXT": pooled(LANGUAGES), "STRUCTURED": pooled(["structured"])})
        rows = "\n".join([*documented(pooled(LANGUAGES)), ""])
        text = DOCS.read_text(encoding="utf-8")
        begin, end = "<!-- measured -->\n", "<!-- until here -->"
        before, _, rest = text.partition(begin)
        DOCS.write_text(f"{before}{begin}{rows}{end}{rest.partition(end)[2]}", encoding="utf-8")


def write(found: Mapping[str, Mapping[str, Score]]) -> None:
    """Put the figures into the program."""
    lines = [
        f'    ("{kind}", Manner.{how}): ({score.right}, {score.right + score.wrong}),\n'
        for how, kinds in found.items()
        for kind, score in kinds.items()
    ]
    begin = "RIGHT: Final[Mapping[tuple[str, Manner], tuple[int, int]]] = {"
    text = PLACE.read_text(encoding="utf-8")
    before, _, rest = text.partition(begin)
    _, _, after = re.sub(r"\A\}", "\n}", rest).partition("\n}")
    PLACE.write_text(f"{before}{begin}\n{''.join(lines)}}}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
