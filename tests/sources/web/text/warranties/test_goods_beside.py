"""Warranties of goods that are named, on a page with another one for all the other goods."""

from __future__ import annotations

import pytest

from aftersales_eval.model.claim import Passage
from aftersales_eval.sources.web.text.warranties.lengths import warranty_lengths


def goods(*texts: str) -> list[str]:
    """The goods to which each warranty of a page of passages is limited."""
    claims = warranty_lengths([Passage(text, ("Warranty",)) for text in texts])
    return ["/".join(value for key, value in claim.conditions) for claim in claims]


@pytest.mark.parametrize(
    ("text", "rest", "named"),
    [
        (
            "Every blanket carries a five-year guarantee.",
            "All other products come with a warranty of 36 months.",
            "blanket",
        ),
        (
            "Kettles and lamps are guaranteed for two years.",
            "Everything else comes with a three-year guarantee.",
            "kettles and lamps",
        ),
        (
            "Auf jede Decke geben wir fünf Jahre Garantie.",
            "Auf alle anderen Produkte geben wir drei Jahre Garantie.",
            "decke",
        ),
        (
            "Toutes nos couvertures sont garanties cinq ans.",
            "Tous les autres produits sont garantis trois ans.",
            "couvertures",
        ),
        (
            "Todas nuestras mantas tienen cinco años de garantía.",
            "Todos los demás productos tienen tres años de garantía.",
            "mantas",
        ),
    ],
)
def test_a_warranty_of_named_goods_is_not_that_of_all_others(
    text: str, rest: str, named: str
) -> None:
    assert goods(text, rest) == [named, ""]
    assert goods(rest, text) == ["", named]


@pytest.mark.parametrize(
    "text",
    [
        "Every blanket carries a five-year guarantee.",
        "Kettles and lamps are guaranteed for two years.",
        "Auf jede Decke geben wir fünf Jahre Garantie.",
        "Toutes nos couvertures sont garanties cinq ans.",
        "Todas nuestras mantas tienen cinco años de garantía.",
    ],
)
def test_a_warranty_that_stands_alone_is_that_of_what_is_sold(text: str) -> None:
    assert goods(text) == [""]


@pytest.mark.parametrize(
    "text",
    [
        "All our products are guaranteed for two years.",
        "Every product comes with a two-year guarantee.",
        "Alle Produkte haben zwei Jahre Garantie.",
        "Tous nos produits sont garantis deux ans.",
        "Todos nuestros productos tienen dos años de garantía.",
    ],
)
def test_products_are_no_goods_by_name(text: str) -> None:
    assert goods(text, "All other products come with a warranty of 36 months.") == ["", ""]


def test_the_other_parts_of_goods_are_no_other_goods() -> None:
    text = "Every bench carries a five-year guarantee."
    assert goods(text, "All other parts have a two-year guarantee.")[0] == ""
