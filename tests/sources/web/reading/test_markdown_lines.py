"""Texts that were copied with an empty line in the middle of a sentence."""

from __future__ import annotations

from aftersales_eval.sources.web.markdown import passages_of_text


def texts(text: str) -> list[str]:
    return [passage.text for passage in passages_of_text(text).passages]


def test_a_sentence_that_an_empty_line_broke_is_one() -> None:
    assert texts("You may return it within\n\n30 days\n\nof delivery.\n\nWe pay.") == [
        "You may return it within",
        "30 days of delivery.",
        "We pay.",
    ]
    assert texts("You may return\n\nit within 14 days.") == ["You may return it within 14 days."]


def test_a_new_sentence_or_a_heading_is_not_joined() -> None:
    assert texts("Returns\n\nYou have 14 days") == ["Returns", "You have 14 days"]
    assert texts("That is all.\n\nmore of it") == ["That is all.", "more of it"]
    assert texts("one\n\n# two\n\nthree") == ["one", "two", "three"]


def test_an_item_that_an_empty_line_broke_is_one() -> None:
    assert texts("● Send it\n\nback to us.\n\n● Wait.") == ["Send it back to us.", "Wait."]


def test_a_line_that_only_looks_like_a_rule_of_a_table_is_read_in_one_go() -> None:
    """Of 200,000 signs; a pattern that tries all ways to part them would take minutes."""
    assert texts("|-" * 100_000 + "x\n\nThat is all.")[-1] == "That is all."
