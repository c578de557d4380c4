"""What sentences say of the times of returns, refunds, warranties and answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from aftersales_eval.model.claim import Claim, Manner, Passage
from aftersales_eval.model.quantity import parse_duration
from aftersales_eval.sources.web.text.answers.first_responses import first_responses
from aftersales_eval.sources.web.text.answers.settling import resolutions
from aftersales_eval.sources.web.text.durations.statements import LONGEST_QUOTE
from aftersales_eval.sources.web.text.refunds.promises import refund_promises
from aftersales_eval.sources.web.text.warranties.lengths import warranty_lengths
from aftersales_eval.sources.web.text.windows.returns import return_windows

HERE = Path(__file__).parent
READERS = (return_windows, refund_promises, warranty_lengths, first_responses, resolutions)


AT_ONCE = 40
"""Passages of one test: each alone would cost more than reading it."""


def written() -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Some passages of a file at a time, with a name for them."""
    for file in sorted(HERE.glob("times/*.yaml")):
        entries = yaml.safe_load(file.read_text("utf-8"))
        for at in range(0, len(entries), AT_ONCE):
            yield f"{file.stem} from {at}", entries[at : at + AT_ONCE]


PASSAGES = dict(written())


def read(passage: Passage) -> list[Claim]:
    return [claim for reader in READERS for claim in reader([passage])]


def stated(text: str) -> tuple[str, float, tuple[str, ...]]:
    """`metric duration [condition=value ...]` as a metric, seconds and conditions."""
    metric, *rest = str(text).split()
    limits = tuple(word for word in rest if "=" in word)
    return metric, parse_duration(" ".join(word for word in rest if "=" not in word)), limits


@pytest.mark.parametrize("name", PASSAGES)
def test_passages_say_what_they_say_and_no_more(name: str) -> None:
    wrong = []
    for entry in PASSAGES[name]:
        found = sorted(
            (claim.metric, claim.value, tuple(f"{key}={value}" for key, value in claim.conditions))
            for claim in quoted(entry)
        )
        if found != sorted(stated(text) for text in entry.get("says", ())):
            wrong.append((entry["text"], found))
    assert wrong == []


def quoted(entry: dict[str, Any]) -> list[Claim]:
    """What is read of a passage, each with a quote that stands in it."""
    claims = read(Passage(entry["text"], tuple(entry.get("headings", ()))))
    for claim in claims:
        assert claim.quote
        assert claim.quote in entry["text"]
        assert claim.how is Manner.TEXT
    return claims


WORDS = st.sampled_from([
    "return", "returns", "refund", "within", "30 days", "warranty", "of", "reply", "we", "you",
    "Rückgabe", "innerhalb von", "14 Tagen", "Garantie", "garantie", "sous", "quinze jours", "à",
    "devolución", "en", "24 horas", "24/7", "(30)", "thirty", "a", "§", "straße", "e\u0301", "ﬁ",
    ".", ";", "?", "-", "complaints", "resolved", "after", "receipt", "no", "members", "all sales",
])  # fmt: skip


@settings(max_examples=300)
@given(st.lists(WORDS | st.text(max_size=5), max_size=40), st.lists(WORDS, max_size=3))
def test_any_text_is_read_and_quoted_from_itself(parts: list[str], above: list[str]) -> None:
    text = " ".join(parts)
    for claim in read(Passage(text, (" ".join(above),))):
        assert claim.quote in text
        assert len(claim.quote) <= LONGEST_QUOTE
        assert claim.value >= 0


def test_a_long_sentence_is_quoted_around_its_time() -> None:
    padding = "and we are glad about it, as everybody here is every day, " * 6
    text = f"Dear friends, {padding}you can return anything within 30 days, {padding}bye."
    (claim,) = read(Passage(text))
    assert "return anything within 30 days" in claim.quote
    assert claim.quote in text
    assert len(claim.quote) <= LONGEST_QUOTE


@pytest.mark.parametrize(
    "phrase",
    [
        "return within 30 days ", "refund within 5 to 7 business days, ", "thirty (30) days (30) ",
        "a to a to a days ", "Garantie auf den Motor von zwei Jahren und ", "no returns ",
        "we reply within ", "nach Erhalt der Retoure ", "1-1-1-1-", "§", "sous quinze jours et de ",
        "all sales are final ", "you can send it back to us to return ", "quatre vingt dix sept ",
    ],
)  # fmt: skip
def test_a_hundred_thousand_letters_without_an_end_are_read(phrase: str) -> None:
    text = (phrase * (100_000 // len(phrase) + 1))[:100_000]
    for claim in read(Passage(text)):
        assert claim.quote in text
