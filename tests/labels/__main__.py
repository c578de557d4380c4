"""Prints how well labelled passages are read: `python -m tests.labels [FILE…]`."""

from __future__ import annotations

import sys

from tests.labels.measuring import LANGUAGES, pooled, table


def main() -> None:
    """All four languages together, each alone, and mark-up; or only what is named."""
    named = sys.argv[1:]
    if not named:
        print("text, four languages together")
        print(table(pooled(LANGUAGES)))
    for name in named or (*LANGUAGES, "structured"):
        print(f"\n{name}")
        print(table(pooled([name])))


if __name__ == "__main__":
    main()
