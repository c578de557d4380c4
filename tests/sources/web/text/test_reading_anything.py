"""Whatever stands on a page: it is read without an error, and what is quoted stands there."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftersales_eval.model.claim import Passage
from aftersales_eval.sources.web.text.contact.channels import read_channels
from aftersales_eval.sources.web.text.contact.languages import read_languages
from aftersales_eval.sources.web.text.contact.support_hours import read_support_hours
from aftersales_eval.sources.web.text.disclosures.elements import read_disclosures
from aftersales_eval.sources.web.text.ease.reading_ease import read_reading_ease
from aftersales_eval.sources.web.text.fees.who_pays import read_fees
from aftersales_eval.sources.web.text.offers.offered import read_offers
from aftersales_eval.sources.web.text.read import Reader, read_text
from aftersales_eval.sources.web.text.sayings import LONGEST_QUOTE

READ: tuple[Reader, ...] = (
    read_fees,
    read_offers,
    read_channels,
    read_languages,
    read_support_hours,
    read_disclosures,
    read_reading_ease,
)

WORDS = (
    "we", "you", "return", "free", "repair", "exchange", "not", "phone", "call us", "Mon", "Fri.",
    "9", "17:30", "24/7", "am", "pm", "-", "chat", "English", "Kundenservice", "Rücksendung",
    "kostenlos", "reparieren", "Garantie", "retours", "gratuits", "garantie", "échange",
    "devolución", "gratuita", "garantía", "?", ".", ",", ";", "Yes", "No", "two years", "İ",
    "ß", "ﬁ", "e\u0301",
    "service", "montieren", "manual", "cours", "@", "a@b.example", "WhatsApp", "0123 456 789",
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)
)
PASSAGES = st.lists(
    st.builds(
        Passage,
        TEXTS,
        st.lists(TEXTS, max_size=2).map(tuple),
        st.sampled_from(["en", "de", "fr", "es", ""]),
    ),
    max_size=4,
)


def _stands(quote: str, passage: Passage) -> bool:
    """Whether a quote stands in a passage, or in its last heading and the passage."""
    heading = " ".join((passage.headings or ("",))[-1].split())
    return quote in passage.text or (
        quote.startswith(f"{heading} ") and quote[len(heading) + 1 :] in passage.text
    )


@settings(deadline=None)  # patterns are compiled when they are first looked for
@given(PASSAGES)
def test_any_text_is_read_and_each_quote_stands_in_a_passage(passages: list[Passage]) -> None:
    for read in READ:
        for claim in read(passages):
            assert 0 < len(claim.quote) <= LONGEST_QUOTE
            assert any(_stands(claim.quote, passage) for passage in passages)


@pytest.mark.parametrize("end", ["", ". "])
@pytest.mark.parametrize(
    "phrase",
    ["we will return the", "free return shipping", "two years warranty repair or replace contact",
     "Montag bis Freitag 9-17 Uhr Hotline", "nous envoyons le retour", "call us by phone and chat",
     "los gastos de devolución", "a", "9-9-9", "Do you repair? Yes"],
)  # fmt: skip
def test_a_phrase_that_is_repeated_a_thousand_times_is_read_to_its_end(
    phrase: str, end: str
) -> None:
    passage = Passage(f"{phrase}{end or ' '}" * 1_000, ("Warranty",), "en")
    for read in READ:
        assert all(claim.quote in passage.text for claim in read([passage]))


LONG = (
    "Because kettles are heavy, and because nobody likes to carry them through the rain to the"
    " post office on a Saturday, while the queue is long and the tea at home is getting cold,"
    " we always pay the return postage, so that all you have to do is to put the kettle in the box"
    " in which it came, to stick the label on it, and to wait for the driver to ring the bell."
)


def test_of_a_long_sentence_what_stands_around_the_claim_is_quoted() -> None:
    quote = next(iter(read_fees([Passage(LONG)]))).quote
    assert len(quote) <= LONGEST_QUOTE < len(LONG)
    assert "we always pay the return postage" in quote


def test_what_parts_the_items_of_a_line_is_not_quoted() -> None:
    line = Passage("Free delivery over £49 · 30-day returns · Call us on 0123 456 789", (), "en")
    found = {claim.metric: claim.quote for claim in read_text([line])}
    assert found == {
        "return_window": "30-day returns",
        "channels_offered": "Call us on 0123 456 789",
    }
