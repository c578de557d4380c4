"""How well labelled passages are read; the figures stand in docs/inspect.md too."""

from __future__ import annotations

import pytest

from tests.labels.measuring import LANGUAGES, pooled, table

pytestmark = pytest.mark.bench


def test_reading_of_labelled_passages() -> None:
    """The aim is a precision of 0.95 and a recall of 0.8 for every kind of fact."""
    print("\nlabelled passages in four languages, a third of them traps")
    print(table(pooled(LANGUAGES)))
    print("\nlabelled mark-up")
    print(table(pooled(["structured"])))
