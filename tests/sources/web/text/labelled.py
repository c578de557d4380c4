"""Tables of sentences with the claims that they make, as lines of text.

A line is `claims | text`: claims parted by spaces or a lone `-` for none; each a value, with `/`
and its conditions behind it, and the metric before it where the reader has several. Before a
`§` stands the heading above a text, and `¶` parts the passages of a page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

import pytest

from aftersales_eval.model.claim import Claim, Passage

AT_ONCE: Final = 40
"""Lines that are one test: each alone would cost more than reading it."""

Row = tuple[str, str]

SHORT = {
    "exchange_offered": "exchange=",
    "repair_service": "repair=",
    "installation_service": "installation=",
    "training_material": "training=",
}


def each(*tables: str) -> Callable[[Callable[[str, str], None]], Callable[[list[Row]], None]]:
    """Hold a test to every line of some tables; all that fail are told, not the first alone."""
    every = [row for table in tables for row in rows(table)]
    parts = {f"from {at + 1}": every[at : at + AT_ONCE] for at in range(0, len(every), AT_ONCE)}

    def held(check: Callable[[str, str], None]) -> Callable[[list[Row]], None]:
        @pytest.mark.parametrize("some", parts.values(), ids=parts)
        def test(some: list[Row]) -> None:
            wrong = []
            for expected, text in some:
                try:
                    check(expected, text)
                except AssertionError as error:
                    wrong.append(f"{expected} | {text}\n{error}")
            assert not wrong, "\n\n".join(wrong)

        test.__name__, test.__doc__, test.__module__ = (
            check.__name__,
            check.__doc__,
            check.__module__,
        )
        return test

    return held


def rows(table: str) -> list[Row]:
    """The lines of a table: what is expected, and the text."""
    parted = [line.partition(" | ") for line in table.strip().splitlines()]
    return [(expected.strip(), text) for expected, _, text in parted]


def page(text: str) -> list[Passage]:
    """The passages of one line of a table."""
    heading, _, rest = text.rpartition("§")
    headings = (heading,) if heading else ()
    return [Passage(part, headings) for part in rest.split("¶")]


def said(claims: Iterable[Claim]) -> str:
    """Claims as a table has them, those of elements in the order of the alphabet."""
    found = [_said(claim) for claim in claims]
    return " ".join(found) or "-"


def elements(claims: Iterable[Claim]) -> str:
    """The elements that are claimed, in the order of the alphabet."""
    return " ".join(sorted(claim.element for claim in claims)) or "-"


def _said(claim: Claim) -> str:
    conditions = "".join(f"/{value}" for _, value in claim.conditions)
    return f"{SHORT.get(claim.metric, '')}{claim.value:g}{conditions}"
