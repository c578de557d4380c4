from __future__ import annotations

import json

import pytest

from aftersales_eval.model.agreement import Agreement, Disagreement, Scale, Undefined
from aftersales_eval.report.agreement_text import agreement_data, agreement_text, meaning
from aftersales_eval.report.console import Screen
from aftersales_eval.report.data import to_json


def found(alpha: float | None) -> Agreement:
    """Two observers' agreement on politeness."""
    looks = (Disagreement("north-kettle-3", (("ann", 1.0), ("bob", 5.0)), 1.0),)
    why = Undefined.NO_VARIATION if alpha is None else None
    low, high = (None, None) if alpha is None else (alpha - 0.1, alpha + 0.1)
    return Agreement(
        "politeness", Scale.ORDINAL, alpha, low, high, 12, 24, ("ann", "bob"), why, looks
    )


@pytest.mark.parametrize(
    ("alpha", "words"),
    [
        (1.0, "reliable"),
        (0.8, "reliable"),
        (0.7999, "tentative"),
        (0.667, "tentative"),
        (2 / 3, "tentative"),
        (0.6664, "not to be relied on"),
        (-0.3, "not to be relied on"),
        (None, "all ratings are the same"),
    ],
)
def test_an_alpha_is_put_into_krippendorffs_words(alpha: float | None, words: str) -> None:
    assert words in meaning(found(alpha))


def test_the_table_shows_alpha_and_who_disagreed() -> None:
    text = agreement_text([found(0.815)], Screen())
    assert "politeness  0.815" in text
    assert "reliable" in text
    assert "north-kettle-3" in text
    assert "ann 1 and bob 5" in text
    assert all(len(line) <= 80 for line in text.splitlines())
    assert agreement_text([], Screen()) == "There are no ratings.\n"


def test_names_from_outside_are_harmless() -> None:
    looks = (Disagreement("\x1b[31m", (("[b]x", 1.0), ("y\x07", 5.0)), 1.0),)
    hostile = Agreement("own", Scale.ORDINAL, 0.5, None, None, 1, 2, ("x", "y"), None, looks)
    text = agreement_text([hostile], Screen())
    assert not set("\x1b\x07") & set(text)
    assert "[b]x 1" in text


def test_the_data_say_the_same() -> None:
    data = json.loads(to_json(agreement_data([found(0.7), found(None)], "1.0")))
    assert data["schema"] == "aftersales-eval/agreement/1"
    first, second = data["agreement"]
    assert (first["alpha"], first["low"], first["high"]) == (0.7, 0.6, 0.8)
    assert first["disagreements"] == [
        {"unit": "north-kettle-3", "distance": 1.0, "ratings": {"ann": 1.0, "bob": 5.0}}
    ]
    assert (second["alpha"], second["undefined"]) == (None, "no variation")
