from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftersales_eval.model.feedback import (
    CATEGORIES,
    Feedback,
    FeedbackCell,
    FeedbackMatrix,
    Recurrence,
    feedback_matrix,
)
from aftersales_eval.sources.rubrics import load_rubric

laws = settings(deadline=None)

HOSTILE = ("[red]x[/]", "a|b", "\x1b[31mred\x1b[0m", "# x", "</script>", "=1+1", "\u202eevil", "\0")


def said(text: str, probe: str = "p-1", *, at: int | None = None, good: bool = True) -> Feedback:
    """A remark on how North Kettle communicates."""
    return Feedback("North Kettle", "communication", good, text, probe, at)


def cell(*items: Feedback) -> FeedbackCell:
    """The praise of the first category that there is."""
    return feedback_matrix("North Kettle", items).rows[0].good


def several(*texts: str) -> FeedbackCell:
    """These remarks, each on a probe of its own."""
    return cell(*(said(text, f"p-{n}") for n, text in enumerate(texts)))


def test_categories_are_the_areas_of_the_shipped_rubrics_and_two_more() -> None:
    areas = {area.id: area.title for area in load_rubric().areas}
    others = {"customer-satisfaction": "Customer satisfaction", "other": "Other"}
    assert dict(CATEGORIES) == areas | others
    assert list(CATEGORIES)[-1] == "other"


def test_no_remarks_make_an_empty_matrix() -> None:
    assert feedback_matrix("North Kettle", []) == FeedbackMatrix("North Kettle")


def test_rows_stand_in_a_fixed_order_and_only_where_something_was_said() -> None:
    items = [
        Feedback("North Kettle", category, good, "Fine", "p-1")
        for category, good in (("other", True), ("resolution", False), ("response-time", True))
    ]
    matrix = feedback_matrix("North Kettle", items)
    assert [row.category for row in matrix.rows] == ["response-time", "resolution", "other"]
    assert [row.title for row in matrix.rows] == ["Response time", "Resolution", "Other"]
    assert [(row.good.count, row.improve.count) for row in matrix.rows] == [(1, 0), (0, 1), (1, 0)]
    assert (matrix.good, matrix.improve) == (2, 1)


def test_remarks_on_other_brands_are_passed_over() -> None:
    other = Feedback("Harbour Lamp", "communication", True, "Fine", "h-1")
    assert cell(said("Good"), other).examples == ("Good",)
    assert feedback_matrix("North Kettle", [other]).rows == ()


def test_a_category_that_is_not_known_is_other() -> None:
    item = Feedback("North Kettle", "parking", False, "None", "p-1")
    assert [row.category for row in feedback_matrix("North Kettle", [item]).rows] == ["other"]


def test_a_remark_without_words_is_none() -> None:
    assert feedback_matrix("North Kettle", [said(" \n ")]).rows == ()
    assert several("👍", "👍👍") == FeedbackCell(2, ("👍", "👍👍"), (), ("p-0", "p-1"))


def test_examples_are_the_latest_each_of_another_probe() -> None:
    items = [said(f"Remark {n}", f"p-{n}", at=n) for n in range(5)]
    later = said("Once more", "p-4", at=9)
    undated = said("Undated", "p-8")
    assert cell(*items, later, undated).examples == ("Once more", "Remark 3", "Remark 2")
    assert cell(undated, items[0]).examples == ("Remark 0", "Undated")
    assert cell(said("One", at=1), said("Two", at=2)).examples == ("Two",)


def test_examples_do_not_repeat_each_other() -> None:
    items = [said("Quick answer!", f"p-{n}", at=n) for n in range(5)]
    assert cell(*items, said("Clear steps", "p-9")).examples == ("Quick answer!", "Clear steps")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nobody followed up.", "nobody   followed up"),
        ("Nobody followed up!", "  NOBODY followed, up "),
        ("No follow-up", "no followup"),
        ("The answer was late", "Answers late"),
        ("Really very friendly", "friendly"),
        ("They don't answer", "they don’t answer"),
        ("They don't answer", "they dont answer"),
        ("Die Antwort war verständlich", "antwort verständlich"),
        ("Straße gesperrt", "STRASSE GESPERRT"),
        ("Rück\u00adgabe ging schnell", "Rückgabe ging schnell"),
        ("re\u0301ponse claire", "réponse claire"),
        ("ﬁne help", "fine help"),
        ("很快回复", "很快回复。"),
        ("हिन्दी में उत्तर", "हिन्दी में उत्तर!"),
    ],
)
def test_the_same_words_said_in_two_probes_recur(one: str, other: str) -> None:
    found = several(one, other).recurring
    assert len(found) == 1
    assert found[0].probes == 2
    assert found[0].what in (one.strip(" .!"), other.strip(" .!。"), " ".join(other.split()))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("was not kind", "was kind"),
        ("I can go", "I can't go"),
        ("quick reply slow fix", "slow reply quick fix"),
        ("war nie da", "war da"),
        ("paid by us", "paid by me"),
    ],
)
def test_sentences_that_say_something_else_are_not_the_same(one: str, other: str) -> None:
    assert all(" " not in recurrence.what for recurrence in several(one, other).recurring)


def test_what_one_probe_says_twice_does_not_recur() -> None:
    assert cell(said("Late reply"), said("Late reply"), said("late reply!")).recurring == ()


def test_remarks_without_a_probe_may_all_be_of_one() -> None:
    assert cell(said("Late reply", ""), said("Late reply", "")).recurring == ()


def test_one_sentence_of_several_is_enough() -> None:
    found = several("Kind. Nobody followed up. Took 2.5 h", "Nobody followed up\nwent well")
    assert found.recurring == (Recurrence("Nobody followed up", 2),)


def test_the_form_that_is_said_most_is_shown_and_of_equals_the_shortest() -> None:
    assert several("The reply came late", "Reply late", "reply came late!").recurring[0] == (
        "reply came late", 2,
    )  # fmt: skip
    shown = several("NO CALL", "no call", "No call.", "No call!").recurring
    assert shown == (("No call", 4),)


def test_words_of_several_probes_recur_after_sentences() -> None:
    found = several("Kind voice", "Kind voice", "An invoice", "One invoice", "My invoice lost")
    assert found.recurring == (Recurrence("Kind voice", 2), Recurrence("invoice", 3))


def test_a_word_of_a_recurring_sentence_says_something_new_only_beyond_it() -> None:
    assert several("Late invoice", "Late invoice").recurring == (("Late invoice", 2),)
    more = several("Late invoice", "Late invoice", "Wrong invoice").recurring
    assert more == (("Late invoice", 2), ("invoice", 3))


def test_at_most_three_recur_the_most_frequent_first_then_by_the_alphabet() -> None:
    found = several("zebra apple", "mango apple kiwi", "mango zebra", "Apple - melon, melon")
    assert found.recurring == (("apple", 3), ("mango", 2), ("zebra", 2))
    crowded = several(*(f"word{n % 5} of {n}" for n in range(10)))
    assert [what for what, _ in crowded.recurring] == ["word0", "word1", "word2"]


@pytest.mark.parametrize(
    "texts",
    [
        ("they were there", "were they with them"),  # English
        ("nicht ohne meine", "ohne meine nicht, oder"),  # German
        ("avec toujours", "toujours pour, avec"),  # French
        ("también para todos", "todos, también para"),  # Spanish
        ("it is so", "so it is not"),  # short
        ("2026 12345", "12345, 2026"),  # digits
    ],
)
def test_words_that_are_in_any_remark_do_not_recur(texts: tuple[str, str]) -> None:
    assert several(*texts).recurring == ()


def test_praise_and_what_is_to_improve_are_kept_apart() -> None:
    items = [said("invoice came"), said("invoice lost", "p-2", good=False)]
    row = feedback_matrix("North Kettle", items).rows[0]
    assert (row.good.recurring, row.improve.recurring) == ((), ())
    assert (row.good.examples, row.improve.examples) == (("invoice came",), ("invoice lost",))


# Laws.

remarks = st.builds(
    Feedback,
    brand=st.sampled_from(["North Kettle", "Harbour Lamp"]),
    category=st.sampled_from([*list(CATEGORIES)[:2], "parking"]),
    good=st.booleans(),
    text=st.lists(
        st.sampled_from(
            ["late", "Late", "invoice", "the", "not", ".", "!", "\n", "don't", *HOSTILE]
        )
        | st.text(max_size=4),
        max_size=6,
    ).map(" ".join),
    probe=st.sampled_from(["p-1", "p-2", "p-3", ""]),
    at=st.none() | st.integers(0, 3),
    observer=st.sampled_from(["", "ada"]),
)


@given(st.lists(remarks, max_size=20), st.randoms(use_true_random=False))
@laws
def test_the_order_of_remarks_does_not_matter(items: list[Feedback], draw: random.Random) -> None:
    shuffled = list(items)
    draw.shuffle(shuffled)
    assert feedback_matrix("North Kettle", items) == feedback_matrix("North Kettle", shuffled)


@given(st.lists(remarks, max_size=20))
@laws
def test_a_matrix_keeps_to_its_limits(items: list[Feedback]) -> None:
    matrix = feedback_matrix("North Kettle", items)
    mine = [i for i in items if i.brand == "North Kettle" and i.text.strip()]
    assert matrix.good + matrix.improve == len(mine)
    order = list(CATEGORIES)
    rows = [order.index(row.category) for row in matrix.rows]
    assert rows == sorted(set(rows))
    texts = {i.text.strip() for i in mine}
    probes = len({i.probe for i in mine})
    for one in (part for row in matrix.rows for part in (row.good, row.improve)):
        assert bool(one.count) == bool(one.examples)
        assert set(one.examples) <= texts
        assert len(one.examples) <= min(3, one.count, probes)
        assert len(one.recurring) <= 3
        assert all(2 <= r.probes <= min(one.count, probes) and r.what for r in one.recurring)
        assert len({r.what for r in one.recurring}) == len(one.recurring)


@given(st.lists(remarks, max_size=10))
@laws
def test_more_of_the_same_probes_changes_no_number_of_probes(items: list[Feedback]) -> None:
    once = feedback_matrix("North Kettle", items)
    twice = feedback_matrix("North Kettle", items * 2)
    for one, two in zip(once.rows, twice.rows, strict=True):
        for before, after in ((one.good, two.good), (one.improve, two.improve)):
            assert after.count == 2 * before.count
            assert (after.examples, after.recurring) == (before.examples, before.recurring)


def test_thousands_of_remarks_and_endless_ones_are_read() -> None:
    """Pairs of them, or of their marks, would take hours."""
    items = [said(f"Reply {n} was late, see invoice {n % 7}.", f"p-{n}") for n in range(20_000)]
    long = [said("." * 100_000 + "x " + "it's " * 20_000, f"q-{n}") for n in range(2)]
    found = cell(*items, *long)
    assert found.count == 20_002
    assert found.recurring[1:] == (("invoice", 20_000), ("late", 20_000))
