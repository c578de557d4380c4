"""Reading ease of what pages say about returns and warranties."""

from __future__ import annotations

import pytest

from aftersales_eval.model.claim import Passage
from aftersales_eval.sources.web.text.ease.reading_ease import read_reading_ease, reading_ease

EASY = "You can send the kettle back to us at no cost. "
HARD = (
    "Notwithstanding aforementioned contractual stipulations, reimbursement necessitates "
    "unconditional documentation substantiating acquisition. "
)


def test_the_formula_is_that_of_flesch_for_english() -> None:
    # 20 sentences of 5 words of one syllable each
    assert reading_ease(["We send it to you."] * 20, "en") == round(206.835 - 1.015 * 5 - 84.6, 1)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Das ist gut für uns.", 180 - 5 - 58.5),
        ("fr", "Nous les prenons tous ici.", 207 - 1.015 * 5 - 73.6 * 7 / 5),
        ("es", "Es un mes más aquí.", 206.84 - 1.02 * 5 - 60 * 6 / 5),
    ],
)
def test_each_language_has_its_own_coefficients(language: str, text: str, expected: float) -> None:
    assert reading_ease([text] * 20, language) == round(expected, 1)


def test_less_than_a_hundred_words_have_no_reading_ease() -> None:
    assert reading_ease(["We send it to you."] * 19, "en") is None
    assert list(read_reading_ease([Passage(EASY * 3, ("Returns",), "en")])) == []


def test_long_words_read_harder() -> None:
    easy, hard = reading_ease([EASY * 20], "en"), reading_ease([HARD * 20], "en")
    assert easy is not None
    assert hard is not None
    assert easy > 80
    assert hard < 0


def test_returns_and_warranty_are_told_apart_by_their_headings() -> None:
    found = {
        claim.metric: claim
        for claim in read_reading_ease(
            [
                Passage(EASY * 12, ("Help", "Returns"), "en"),
                Passage(HARD * 12, ("Help", "Warranty"), "en"),
                Passage(EASY * 12, ("Help", "Jobs"), "en"),
            ]
        )
    }
    assert set(found) == {"returns_reading_ease", "warranty_reading_ease"}
    assert found["returns_reading_ease"].value > found["warranty_reading_ease"].value
    assert found["returns_reading_ease"].quote == EASY.strip()


def test_a_page_in_another_language_has_no_reading_ease() -> None:
    assert list(read_reading_ease([Passage(EASY * 12, ("Returns",), "")])) == []


def test_without_headings_the_text_says_what_it_is_about() -> None:
    text = "The guarantee is for the kettle and it is good for two years. "
    found = list(read_reading_ease([Passage(text * 12, (), "en")]))
    assert [claim.metric for claim in found] == ["warranty_reading_ease"]


def test_a_banner_above_all_headings_is_no_part_of_the_text() -> None:
    banner = Passage("Summer sale: 20 % off everything, and returns are free this week!", (), "en")
    text = Passage("You may send your order back to us. " * 20, ("Returns",), "en")
    (alone,), (below,) = list(read_reading_ease([text])), list(read_reading_ease([banner, text]))
    assert below == alone
    assert below.quote == "You may send your order back to us."
