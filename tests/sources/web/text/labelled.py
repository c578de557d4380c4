"""Tables of sentences with the claims that they make, as lines of text.

A line is `claims | text`: claims parted by spaces or a lone `-` for none; each a value, with `/`
and its conditions behind it, and the metric before it where the reader has several. Before a
`§` stands the heading above a text, and `¶` parts the passages of a page.
"""

from __future__ import annotations

from collections.abc import Iterable

from aftersales_eval.model.claim import Claim, Passage

SHORT = {
    "exchange_offered": "exchange=",
    "repair_service": "repair=",
    "installation_service": "installation=",
    "training_material": "training=",
}


def rows(table: str) -> list[tuple[str, str]]:
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
