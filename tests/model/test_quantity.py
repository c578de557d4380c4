from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftersales_eval.model.quantity import (
    DAY,
    HOUR,
    LONGEST,
    MINUTE,
    MONTH,
    UNITS,
    YEAR,
    parse_duration,
    parse_number,
    parse_share,
    parse_yes_no,
    unit_seconds,
)

laws = settings(deadline=None)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("24 h", 24 * HOUR),
        ("24h", 24 * HOUR),
        ("  1 h 30 min ", 90 * MINUTE),
        ("1h30min", 90 * MINUTE),
        ("14 days", 14 * DAY),
        ("1 day", DAY),
        ("2 weeks", 14 * DAY),
        ("24 months", 2 * YEAR),
        ("1.5 hours", 90 * MINUTE),
        ("250 ms", 0.25),
        ("30 secs", 30),
        ("45 mins", 45 * MINUTE),
        ("3 HRS", 3 * HOUR),
        ("0 s", 0),
        ("0", 0),
        ("instant", 0),
        ("Immediately", 0),
        ("200 years", LONGEST),
    ],
)
def test_a_duration_is_read_in_its_natural_unit(text: str, seconds: float) -> None:
    assert parse_duration(text) == seconds


@given(
    st.lists(
        st.tuples(st.integers(0, 1_000), st.sampled_from(sorted(UNITS)), st.booleans()),
        min_size=1,
        max_size=3,
    )
)
@laws
def test_parts_of_a_duration_add_up(parts: list[tuple[int, str, bool]]) -> None:
    text = " ".join(f"{n} {unit}{'s' * many}" for n, unit, many in parts)
    seconds = sum(n * UNITS[unit] for n, unit, _ in parts)
    if seconds > LONGEST:
        with pytest.raises(ValueError, match="200 years"):
            parse_duration(text)
    else:
        assert parse_duration(text) == pytest.approx(seconds)


@pytest.mark.parametrize(
    "text",
    ["", " ", "24", "h", "24 h 30", "-5 h", "1,5 h", "1.5.2 h", "nan h", "inf", "4:00"],
)
def test_what_is_no_number_with_a_unit_is_no_duration(text: str) -> None:
    with pytest.raises(ValueError, match="not a duration"):
        parse_duration(text)


@pytest.mark.parametrize("text", ["5 m", "5 fortnights", "5 working days", "1e3 h"])
def test_a_unit_that_is_not_known_is_named(text: str) -> None:
    with pytest.raises(ValueError, match="is not a unit of time"):
        parse_duration(text)


@pytest.mark.parametrize("text", ["201 years", "9" * 400 + " h"])
def test_a_duration_of_more_than_two_centuries_is_a_mistake(text: str) -> None:
    with pytest.raises(ValueError, match="between 0 and 200 years"):
        parse_duration(text)


def test_two_years_are_twenty_four_months() -> None:
    assert unit_seconds("year") == 12 * unit_seconds("months") == 12 * MONTH


@given(st.floats(min_value=-1e15, max_value=1e15))
@laws
def test_a_number_is_read_as_it_is_written(value: float) -> None:
    assert parse_number(repr(value)) == value
    assert parse_number(f" {value!r} ") == value


@pytest.mark.parametrize(("text", "value"), [("+4", 4), (".5", 0.5), ("5.", 5), ("1e3", 1_000)])
def test_usual_ways_to_write_a_number_are_read(text: str, value: float) -> None:
    assert parse_number(text) == value


@pytest.mark.parametrize(
    "text", ["", "nan", "inf", "-inf", "1e999", "0x10", "1_000", "1,5", "four", "4 5", "1" * 41]
)
def test_what_is_no_finite_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not a (finite )?number"):
        parse_number(text)


def test_a_very_long_text_is_not_repeated_in_full() -> None:
    with pytest.raises(ValueError, match="not a number") as caught:
        parse_number("x" * 10_000)
    assert len(str(caught.value)) < 100


@given(st.integers(0, 100))
@laws
def test_a_percentage_is_a_fraction_of_one(percent: int) -> None:
    for text in (f"{percent} %", f"{percent}%", f" {percent}.0 % "):
        assert parse_share(text) == pytest.approx(percent / 100)


@pytest.mark.parametrize("text", ["80", "0.8", "", "% 80"])
def test_a_share_without_its_sign_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="write a percentage"):
        parse_share(text)


@pytest.mark.parametrize("text", ["101 %", "-1 %", "100.1 %"])
def test_a_share_outside_the_whole_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="between 0 % and 100 %"):
        parse_share(text)


@pytest.mark.parametrize("text", ["%", "nan %", "80 % %"])
def test_a_share_needs_a_number(text: str) -> None:
    with pytest.raises(ValueError, match="not a number"):
        parse_share(text)


def test_a_share_of_minus_zero_is_no_negative_zero() -> None:
    assert math.copysign(1, parse_share("0 %")) == 1


@pytest.mark.parametrize("word", ["yes", "Y", " TRUE ", "1"])
def test_yes_is_one(word: str) -> None:
    assert parse_yes_no(word) == 1.0


@pytest.mark.parametrize("word", ["no", "N", " False ", "0"])
def test_no_is_zero(word: str) -> None:
    assert parse_yes_no(word) == 0.0


@pytest.mark.parametrize("word", ["", "maybe", "2", "on", "off", "none"])
def test_any_other_word_is_neither_yes_nor_no(word: str) -> None:
    with pytest.raises(ValueError, match="neither yes nor no"):
        parse_yes_no(word)
