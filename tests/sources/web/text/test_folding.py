"""Folded text finds its way back to what was written."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.sources.web import text as readers
from aftersales_eval.sources.web.text.folding import fold, rule, sentences


@given(st.text(max_size=120), st.data())
def test_what_is_cut_is_always_part_of_the_original(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(0, len(folded.text)))
    assert folded.cut(start, end) in text


@given(st.text(max_size=120))
def test_the_whole_leads_back_to_the_whole(text: str) -> None:
    folded = fold(text)
    if folded.text.strip():
        assert fold(folded.cut(0, len(folded.text))).text.strip() == folded.text.strip()


@given(st.text(max_size=120))
def test_folding_twice_changes_nothing_in_letters(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@pytest.mark.parametrize(
    ("text", "word", "original"),
    [
        ("Die Straße ist groß", "strasse", "Straße"),
        ("l’été", "ete", "été"),
        ("Rückgabe\u00adrecht", "ruckgaberecht", "Rückgabe\u00adrecht"),
        ("cafe\u0301 ouvert", "cafe", "cafe\u0301"),
        ("ŒUVRE", "oeuvre", "ŒUVRE"),
    ],
)
def test_a_word_is_quoted_as_it_was_written(text: str, word: str, original: str) -> None:
    folded = fold(text)
    start = folded.text.index(word)
    assert folded.cut(start, start + len(word)) == original


def test_a_rule_is_written_as_the_language_spells_it() -> None:
    assert rule(r"rückgabe").search(fold("RÜCKGABE").text)
    assert rule(r"rückgabe").search(fold("Rueckgabe").text)
    assert rule(r"délai|désistimiento").search(fold("Délai").text)


@pytest.mark.parametrize(
    "text",
    [
        "Call us Mon. to Fri. from 9.",
        "Das gilt z. B. für Bücher.",
        "See e.g. Books and p. ej. Libros.",
        "Es gilt ab dem 24. Dezember 2024.",
        "We answer within 24 h. at most.",
        "Version 2.5 costs 3.50 today.",
        "Gem. Art. 5 Abs. 2 BGB, Nr. 7, gilt das.",
    ],
)
def test_an_abbreviation_does_not_end_a_sentence(text: str) -> None:
    assert len(sentences(fold(text))) == 1


def test_sentences_are_told_apart_with_their_places() -> None:
    text = "Is it? Yes! We reply in 24 h. Then wait; it comes. Últimamente sí."
    folded = fold(text)
    assert [folded.cut(*bounds) for bounds in sentences(folded)] == [
        "Is it?", "Yes!", "We reply in 24 h.", "Then wait;", "it comes.", "Últimamente sí.",
    ]  # fmt: skip


def test_a_bullet_ends_a_sentence() -> None:
    folded = fold("Two days • Ten days")
    assert [folded.cut(*bounds) for bounds in sentences(folded)] == ["Two days •", "Ten days"]


@given(st.text(alphabet="ab .!?;•\u00e9Z1h", max_size=80))
def test_sentences_lose_nothing_but_spaces(text: str) -> None:
    folded = fold(text)
    joined = "".join(folded.text[start:end] for start, end in sentences(folded))
    assert joined.replace(" ", "") == folded.text.replace(" ", "")


def test_a_text_may_end_in_the_middle_of_an_abbreviation() -> None:
    for text in ("Order no. ", "Order no.", "Nr. ", "e.g. "):
        folded = fold(text)
        assert [folded.text[start:end].strip() for start, end in sentences(folded)] != []


def test_every_rule_is_a_pattern_though_it_is_compiled_late() -> None:
    """Else a slip in one would be found by the first page that needs it."""
    for module in pkgutil.iter_modules(readers.__path__):
        importlib.import_module(f"{readers.__name__}.{module.name}")
    every = [found for found in gc.get_objects() if type(found).__name__ == "_Rule"]
    assert len(every) > 500
    for found in every:
        assert re.compile(found.pattern)


def test_a_rule_does_what_its_pattern_does() -> None:
    found = rule(r"\bgr(ö)ße\b", "maß")
    assert [one.span() for one in found.finditer("die groesse und das mass, grosse")] == [
        (4, 11),
        (20, 24),
        (26, 32),
    ]
    assert found.sub("x", "mass") == "x"
    assert found.fullmatch("groesse")
    assert not hasattr(found, "searches")
