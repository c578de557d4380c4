"""Number words and figures say the same time, in four languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.model.quantity import DAY, HOUR, MONTH, YEAR
from aftersales_eval.sources.web.text.durations.number_words import english, french, german, spanish
from aftersales_eval.sources.web.text.durations.numbers import Span, calendar, find_spans
from aftersales_eval.sources.web.text.folding import fold

WRITERS = {"days": english, "Tage": german, "jours": french, "días": spanish}
"""Each unit with how its language writes a number."""


def spans(text: str) -> tuple[Span, ...]:
    return find_spans(fold(text))


def days(text: str) -> list[tuple[float, float]]:
    return [(span.low / DAY, span.high / DAY) for span in spans(text)]


@given(st.integers(1, 199), st.sampled_from(sorted(WRITERS)))
def test_a_number_in_words_is_the_number_in_figures(number: int, unit: str) -> None:
    assert days(f"{WRITERS[unit](number)} {unit}") == days(f"{number} {unit}")
    assert days(f"{number} {unit}") == [(number, number)]


@given(st.integers(1, 100), st.sampled_from(sorted(WRITERS)))
def test_a_repetition_in_brackets_changes_nothing(number: int, unit: str) -> None:
    word = WRITERS[unit](number)
    assert days(f"{word} ({number}) {unit}") == [(number, number)]
    assert days(f"{number} ({word}) {unit}") == [(number, number)]


@given(st.integers(1, 60), st.integers(1, 60))
def test_a_range_holds_both_its_ends(low: int, more: int) -> None:
    high = low + more
    for text in (
        f"{low}-{high} days", f"{low} to {high} days", f"between {low} and {high} days",
        f"zwischen {low} und {high} Tagen", f"{low} bis {high} Tage", f"de {low} à {high} jours",
        f"entre {low} et {high} jours", f"de {low} a {high} días", f"entre {low} y {high} días",
        f"{low} days to {high} days",
    ):  # fmt: skip
        assert days(text) == [(low, high)]


@given(st.integers(0, 400))
def test_working_days_take_their_weekends_along(count: int) -> None:
    taken = calendar(count * DAY, business=True) / DAY
    assert taken == count + 2 * -(-count // 5)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("24h", 24 * HOUR),
        ("48 Stunden", 48 * HOUR),
        ("a fortnight", 14 * DAY),
        ("quinze jours", 15 * DAY),
        ("un mes", MONTH),
        ("eines Monats", MONTH),
        ("zweijährige", 2 * YEAR),
        ("2-jährige", 2 * YEAR),
        ("Zweijahresgarantie", 2 * YEAR),
        ("30-Tage-Rückgaberecht", 30 * DAY),
        ("un an et demi", 1.5 * YEAR),
        ("half a year", YEAR / 2),
        ("1.000 Stunden", 1000 * HOUR),
        ("1,5 Jahre", 1.5 * YEAR),
    ],
)
def test_each_way_to_write_a_time_is_understood(text: str, seconds: float) -> None:
    assert [span.high for span in spans(text)] == [seconds]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("by the 40th day after delivery", [40]),
        ("up to the end of the fourteenth day", [14]),
        ("bis spätestens zum dreißigsten Tag", [30]),
        ("bis zum 20. Tag nach Lieferung", [20]),
        ("jusqu'au 30e jour", [30]),
        ("au plus tard le quinzième jour", [15]),
        ("hasta el día 30 desde la compra", [30]),
        ("on the 14th day of the month", []),
        ("am 20. Tag", []),
        ("el día 30 de enero", []),
    ],
)
def test_a_time_runs_up_to_an_nth_day(text: str, found: list[int]) -> None:
    assert [longest for _, longest in days(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Electronics go back within 7 days; sealed boxes have 30.", [7, 30]),
        ("14 Tage können Sie widerrufen; wir verlängern freiwillig auf 45.", [14, 45]),
        ("Un casque ouvert est repris dix jours, un casque scellé trente.", [10, 30]),
        ("Los abiertos, en 10 días; quien compra como invitado, de 15.", [10, 15]),
        ("75 days for returns instead of the usual 30.", [75, 30]),
        ("Delivered within 7 days, size 42.", [7]),
        ("Lieferung in 7 Tagen, gratis ab 50.", [7]),
        ("Devuélvelo en 30 días, por 15 €.", [30]),
    ],
)
def test_a_unit_that_was_said_before_is_that_of_others(text: str, found: list[int]) -> None:
    assert [longest for _, longest in days(text)] == found


@pytest.mark.parametrize(
    "text",
    ["5 business days", "5 Werktage", "fünf Arbeitstagen", "5 jours ouvrés", "5 jours ouvrables",
     "5 días hábiles", "cinco días laborables", "five working days"],
)  # fmt: skip
def test_working_days_are_told_from_days(text: str) -> None:
    assert [(span.business, span.high) for span in spans(text)] == [(True, 7 * DAY)]


@pytest.mark.parametrize(
    "text",
    ["24/7", "24 hours a day, 7 days a week", "7 jours sur 7", "24h/24", "24 horas al día",
     "a couple of days", "several weeks", "mises à jour", "de 9h à 18h", "from 9 to 17 hours",
     "tous les six mois", "every two weeks", "10h30", "am 24. Dezember", "2024", "SKU#12h",
     "days", "365 days a year", "a jour"],
)  # fmt: skip
def test_what_is_no_duration_is_not_read_as_one(text: str) -> None:
    assert days(text) == []


@given(st.text(max_size=200))
def test_any_text_is_read_without_an_error(text: str) -> None:
    folded = fold(text)
    for span in find_spans(folded):
        assert folded.text[span.start : span.end] == span.text
        assert 0 < span.low_seconds <= span.high_seconds
