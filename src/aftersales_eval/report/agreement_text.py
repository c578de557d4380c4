"""How far observers agree, for a terminal and as data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from aftersales_eval.model.agreement import (
    RELIABLE,
    TENTATIVE,
    Agreement,
    Disagreement,
    Undefined,
)
from aftersales_eval.report import words
from aftersales_eval.report.console import Screen, rendered, said, table_of
from aftersales_eval.report.text import shown

SCHEMA: Final = "aftersales-eval/agreement/1"

_WHY_NOT: Final = {
    Undefined.NO_PAIRS: "nothing was rated by two observers",
    Undefined.NO_VARIATION: "all ratings are the same, so there is nothing to tell apart",
}


def meaning(found: Agreement) -> str:
    """What an alpha means, in Krippendorff's words for his limits of 0.8 and 0.667."""
    if found.alpha is None:
        return _WHY_NOT[found.undefined] if found.undefined else "not defined"
    few = "" if found.low is not None else " so far, by few that were rated twice"
    if found.alpha >= RELIABLE:
        return f"reliable{few}"
    # The limit is published with three decimals, and so compared.
    if round(found.alpha, 3) >= round(TENTATIVE, 3):
        return f"good for tentative conclusions only{few}"
    return f"not to be relied on{few}"


def agreement_text(found: Sequence[Agreement], screen: Screen) -> str:
    """Alpha of every rating with what it means, then the units that deserve a second look."""
    if not found:
        return rendered(said("There are no ratings."), screen)
    table = table_of(
        ("rating", "left"), ("alpha", "right"), ("90 %", "left"), ("rated twice", "right"),
        ("observers", "right"), ("", "left"),
    )  # fmt: skip
    for one in found:
        value = "–" if one.alpha is None else f"{one.alpha:.3f}"
        counts = str(one.units), str(len(one.observers))
        table.add_row(one.metric, value, _interval(one), *counts, meaning(one))
    note = (
        "Krippendorff's alpha: 1 is agreement throughout, 0 that of chance; from 0.8 on reliable, "
        "from 0.667 on tentative"
    )
    parts = [rendered(table, screen), "\n", rendered(said(note, "dim"), screen)]
    if any(one.disagreements for one in found):
        parts += ["\n", rendered(said("Worth a second look", "bold"), screen)]
        parts.append(_second_looks(found, screen))
    return "".join(parts)


def _interval(found: Agreement) -> str:
    if found.low is None or found.high is None:
        return ""
    return f"{found.low:.2f} to {found.high:.2f}"


def _second_looks(found: Sequence[Agreement], screen: Screen) -> str:
    table = table_of(("probe", "left"), ("rating", "left"), ("who said what", "left"))
    for one in found:
        for unit in one.disagreements:
            table.add_row(said(shown(unit.unit, 30)), one.metric, _ratings(unit))
    return rendered(table, screen)


def _ratings(unit: Disagreement) -> str:
    return words.listed(f"{shown(name, 20)} {value:g}" for name, value in unit.ratings)


def agreement_data(found: Sequence[Agreement], version: str) -> dict[str, Any]:
    """The same as plain data."""
    return {
        "schema": SCHEMA,
        "program": version,
        "agreement": [
            {
                "metric": one.metric,
                "level": one.level.value,
                "alpha": _rounded(one.alpha),
                "low": _rounded(one.low),
                "high": _rounded(one.high),
                "meaning": meaning(one),
                "undefined": one.undefined.value if one.undefined else None,
                "units": one.units,
                "values": one.values,
                "observers": list(one.observers),
                "disagreements": [
                    {
                        "unit": unit.unit,
                        "distance": _rounded(unit.distance),
                        "ratings": dict(unit.ratings),
                    }
                    for unit in one.disagreements
                ],
            }
            for one in found
        ],
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 9)
