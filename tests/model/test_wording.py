"""Which passages of a page read differently."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.model.wording import likeness, rewordings
from aftersales_eval.report.word_changes import word_changes

BEFORE = [
    "Orders may be returned within 30 days of delivery.",
    "Postage is paid by the customer.",
    "We love lamps.",
]
AFTER = [
    "We love lamps.",
    "Orders may be returned within 14 days of delivery.",
    "Postage is paid by the customer.",
    "Members may return their orders within 60 days.",
]


def test_a_changed_word_is_one_rewording_and_a_moved_passage_is_none() -> None:
    assert rewordings(BEFORE, AFTER) == [(BEFORE[0], AFTER[1]), ("", AFTER[3])]


def test_a_passage_that_went_and_one_that_came_are_not_one_reworded() -> None:
    found = rewordings(["Postage is free."], ["Our shop is closed on Sundays in winter."])
    assert found == [
        ("Postage is free.", ""),
        ("", "Our shop is closed on Sundays in winter."),
    ]


def test_likeness_is_that_of_words_and_not_of_letters() -> None:
    assert likeness("a b c d", "a b c e") == 0.75
    assert likeness("abcd", "abce") == 0


def test_a_passage_that_comes_again_and_again_does_not_slow_the_comparison() -> None:
    """With each of them compared on its own this takes minutes."""
    before = [f"old {n}" if n % 2 else "x" for n in range(4_000)]
    after = [f"new {n} entirely" if n % 2 else "x" for n in range(4_000)]
    assert ("old 1", "") in rewordings(before, after)


passages = st.lists(st.sampled_from(["a b", "a c", "d e f", "g", "h i j"]), max_size=6)


@given(passages)
def test_the_same_page_was_not_reworded(page: list[str]) -> None:
    assert rewordings(page, page) == []


@given(passages, passages)
def test_every_passage_that_only_one_version_has_is_in_a_rewording(
    before: list[str], after: list[str]
) -> None:
    found = rewordings(before, after)
    assert {old for old, _ in found if old} == set(before) - set(after)
    assert {new for _, new in found if new} == set(after) - set(before)


def test_words_that_changed_are_told_from_words_that_stayed() -> None:
    assert word_changes(BEFORE[0], AFTER[1]) == [
        ("", "Orders may be returned within"),
        ("-", "30"),
        ("+", "14"),
        ("", "days of delivery."),
    ]


def test_many_words_that_stayed_are_cut() -> None:
    same = [f"w{n}" for n in range(60)]
    found = word_changes(" ".join(["old", *same, "end"]), " ".join(["new", *same, "fin"]))
    assert [sign for sign, _ in found] == ["-", "+", "", "-", "+"]
    kept = found[2][1].split()
    assert kept == [*same[:12], "…", *same[-12:]]
