from __future__ import annotations

import itertools

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from aftersales_eval.model.agreement import Scale, Undefined
from aftersales_eval.scoring.agreement import agreement, alpha, disagreements

laws = settings(deadline=None)

Units = list[dict[str, float]]

PUBLISHED = {
    "A": "1 2 3 3 2 1 4 1 2 . . .",
    "B": "1 2 3 3 2 2 4 1 2 5 . 3",
    "C": ". 3 3 3 2 3 4 2 2 5 1 .",
    "D": "1 2 3 3 2 4 4 1 2 5 1 .",
}
"""Krippendorff (2011), section C: four observers, twelve units, values missing."""


def table(rows: dict[str, str]) -> dict[str, dict[str, float]]:
    """Units by name from one line of ratings per observer."""
    cells = {name: row.split() for name, row in rows.items()}
    length = len(next(iter(cells.values())))
    return {
        f"unit {i + 1}": {n: float(row[i]) for n, row in cells.items() if row[i] != "."}
        for i in range(length)
    }


def units_of(rows: dict[str, str]) -> Units:
    """The same without names."""
    return list(table(rows).values())


def by_hand(units: Units, level: str) -> float | None:
    """Alpha by its definition, pair by pair, without a coincidence matrix."""
    paired = [list(u.values()) for u in units if len(u) > 1]
    everything = [v for u in paired for v in u]
    total = len(everything)

    def difference(one: float, other: float) -> float:
        if level == "nominal":
            return float(one != other)
        if level == "interval":
            return (one - other) ** 2
        low, high = min(one, other), max(one, other)
        between = sum(low <= v <= high for v in everything)
        ends = (everything.count(low) + everything.count(high)) / 2
        return 0.0 if one == other else (between - ends) ** 2

    observed = sum(
        difference(a, b) / (len(u) - 1) for u in paired for a, b in itertools.permutations(u, 2)
    )
    expected = sum(difference(a, b) for a, b in itertools.permutations(everything, 2))
    return 1 - (total - 1) * observed / expected if expected else None


levels = st.sampled_from(list(Scale))
ratings = st.dictionaries(st.sampled_from("ABCD"), st.integers(1, 5).map(float))
many = st.lists(ratings, max_size=12)


# Against what is published, and the definition


@pytest.mark.parametrize(
    ("level", "expected"), [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849)]
)
def test_the_published_example_comes_out_as_published(level: str, expected: float) -> None:
    found = alpha(units_of(PUBLISHED), level)
    assert found is not None
    assert round(found, 3) == expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0", 0.095)],
)
def test_the_published_example_of_two_observers_too(
    first: str, second: str, expected: float
) -> None:
    """Krippendorff (2011), section A: binary data without missing values."""
    found = alpha(units_of({"A": first, "B": second}), "nominal")
    assert found is not None
    assert round(found, 3) == expected


@laws
@given(many, levels)
def test_the_matrix_says_what_pairs_say_one_by_one(units: Units, level: str) -> None:
    expected = by_hand(units, level)
    found = alpha(units, level)
    assert found == (None if expected is None else pytest.approx(expected, abs=1e-9))


# Laws


@laws
@given(st.lists(st.integers(1, 5), min_size=2, max_size=8), levels)
def test_perfect_agreement_is_one(marks: list[int], level: str) -> None:
    assume(len(set(marks)) > 1)
    assert alpha([{"A": m, "B": m, "C": m} for m in marks], level) == 1


@laws
@given(st.integers(2, 8), levels)
def test_observers_who_always_say_the_opposite_are_below_chance(count: int, level: str) -> None:
    units: Units = [{"A": 1.0 + i % 2, "B": 2.0 - i % 2} for i in range(count)]
    found = alpha(units, level)
    assert found is not None
    assert found < 0


@laws
@given(many, levels)
def test_order_of_units_and_names_of_observers_are_no_matter(units: Units, level: str) -> None:
    named = dict(zip("ABCD", "ZYXW", strict=True))
    shuffled = [{named[name]: v for name, v in reversed(u.items())} for u in units]
    shuffled.reverse()
    found, again = alpha(units, level), alpha(shuffled, level)
    assert again == (None if found is None else pytest.approx(found, abs=1e-9))


@laws
@given(many, st.permutations([1.0, 2.0, 3.0, 4.0, 5.0]))
def test_names_of_nominal_values_are_no_matter(units: Units, names: list[float]) -> None:
    renamed = [{name: names[int(v) - 1] for name, v in u.items()} for u in units]
    found, again = alpha(units, "nominal"), alpha(renamed, "nominal")
    assert again == (None if found is None else pytest.approx(found, abs=1e-9))


@laws
@given(many, st.integers(-9, 9).filter(bool), st.integers(-99, 99))
def test_unit_and_zero_of_an_interval_scale_are_no_matter(
    units: Units, factor: int, shift: int
) -> None:
    moved = [{name: factor * v + shift for name, v in u.items()} for u in units]
    found, again = alpha(units, "interval"), alpha(moved, "interval")
    assert again == (None if found is None else pytest.approx(found, abs=1e-9))


@laws
@given(many)
def test_only_the_order_of_ordinal_values_matters(units: Units) -> None:
    """Also turned around: an order read from its other end is the same order."""
    for sign in (1, -1):
        moved = [{name: sign * v**3 for name, v in u.items()} for u in units]
        found, again = alpha(units, "ordinal"), alpha(moved, "ordinal")
        assert again == (None if found is None else pytest.approx(found, abs=1e-9))


@laws
@given(many, levels, st.integers(1, 5))
def test_a_unit_that_one_observer_rated_says_nothing(units: Units, level: str, mark: int) -> None:
    assert alpha([*units, {"A": float(mark)}, {}], level) == alpha(units, level)


# Where there is none


@pytest.mark.parametrize(
    ("units", "reason"),
    [
        ({}, Undefined.NO_PAIRS),
        ({"a": {"A": 1.0}, "b": {"B": 2.0}}, Undefined.NO_PAIRS),
        ({"a": {"A": 3.0, "B": 3.0}, "b": {"A": 3.0, "B": 3.0}}, Undefined.NO_VARIATION),
    ],
)
def test_no_pairs_and_no_variation_are_told_apart_from_no_agreement(
    units: dict[str, dict[str, float]], reason: Undefined
) -> None:
    found = agreement("politeness", units)
    assert (found.alpha, found.low, found.high) == (None, None, None)
    assert found.undefined is reason
    assert alpha(list(units.values()), "ordinal") is None


def test_what_is_no_level_or_no_number_is_refused() -> None:
    with pytest.raises(ValueError, match="ratio"):
        alpha([], "ratio")
    with pytest.raises(ValueError, match="finite"):
        alpha([{"A": float("nan"), "B": 1.0}], "ordinal")


# The interval


def test_the_interval_holds_alpha_and_narrows_with_more_units() -> None:
    few = agreement("politeness", table(PUBLISHED))
    more = {f"{i} {name}": u for i in range(10) for name, u in table(PUBLISHED).items()}
    many_units = agreement("politeness", more)
    for found in (few, many_units):
        assert found.alpha is not None
        assert found.low is not None
        assert found.high is not None
        assert -1 <= found.low < found.alpha < found.high <= 1
    assert (many_units.high or 0) - (many_units.low or 0) < ((few.high or 0) - (few.low or 0)) / 2


def test_the_same_ratings_give_the_same_interval_in_whatever_order() -> None:
    backwards = dict(reversed(table(PUBLISHED).items()))
    assert agreement("politeness", backwards) == agreement("politeness", table(PUBLISHED))


def test_a_few_units_have_no_interval() -> None:
    few = dict(list(table(PUBLISHED).items())[:9])
    found = agreement("politeness", few)
    assert found.alpha is not None
    assert (found.low, found.high) == (None, None)


def test_what_was_counted_is_told() -> None:
    found = agreement("politeness", table(PUBLISHED), "nominal")
    assert (found.units, found.values, found.level) == (11, 40, Scale.NOMINAL)
    assert found.observers == ("A", "B", "C", "D")


# Disagreements


def test_the_unit_whose_observers_lie_farthest_apart_comes_first() -> None:
    found = disagreements(table(PUBLISHED))
    assert found[0].unit == "unit 6"
    assert found[0].ratings == (("A", 1), ("B", 2), ("C", 3), ("D", 4))
    assert {d.unit for d in found} == {"unit 2", "unit 6", "unit 8"}
    assert [d.distance for d in found] == sorted((d.distance for d in found), reverse=True)


def test_units_on_which_all_agree_need_no_second_look() -> None:
    assert disagreements({"a": {"A": 1, "B": 1}, "b": {"A": 5, "B": 5}, "c": {"A": 2}}) == ()


@laws
@given(many, st.integers(1, 4))
def test_distances_are_shares_of_the_largest(units: Units, most: int) -> None:
    found = disagreements({str(i): u for i, u in enumerate(units)}, most)
    assert len(found) <= most
    assert all(0 < d.distance <= 1 for d in found)
