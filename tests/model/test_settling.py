"""Claims of one visit to facts: nothing is averaged, nothing limited counts."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.model.claim import LIMITING, Claim, Condition, Conditions, Manner
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.model.probe import Fact
from aftersales_eval.model.quantity import DAY, HOUR, YEAR
from aftersales_eval.model.settling import LONGEST_QUOTE, left_to_others, left_to_the_law, settle


def said(
    metric: str,
    value: float,
    *conditions: tuple[Condition, str],
    how: Manner = Manner.TEXT,
    element: str = "",
    address: str = "https://shop.example/returns",
    quote: str = "So it is said.",
    at: int = 1,
) -> Claim:
    return Claim(metric, value, quote, how, conditions, element, address, at=at)


def settled(*claims: Claim, country: str = "") -> list[Fact]:
    return settle("North Kettle", claims, BUILT_IN, country)


def only(*claims: Claim, country: str = "") -> Fact:
    (fact,) = settled(*claims, country=country)
    return fact


def test_one_claim_is_one_fact_with_its_quote_and_place() -> None:
    fact = only(said("return_window", 30 * DAY))
    assert (fact.brand, fact.metric, fact.value) == ("North Kettle", "return_window", 30 * DAY)
    assert (fact.source, fact.quote) == ("https://shop.example/returns", "So it is said.")
    assert (fact.at, len(fact.claims), fact.disputed) == (1, 1, ())


def test_what_holds_only_for_some_is_no_fact() -> None:
    for condition in LIMITING:
        assert settled(said("return_window", 60 * DAY, (condition, "some"))) == []


def test_what_holds_for_everybody_counts_beside_what_holds_for_members() -> None:
    fact = only(
        said("return_window", 60 * DAY, (Condition.MEMBERS, "gold")),
        said("return_window", 14 * DAY),
    )
    assert (fact.value, fact.disputed) == (14 * DAY, ())


def test_of_a_contradiction_the_worse_for_the_shopper_counts_and_both_are_kept() -> None:
    long = said("return_window", 30 * DAY, how=Manner.STRUCTURED, address="https://shop.example/")
    short = said("return_window", 14 * DAY, address="https://shop.example/terms")
    for claims in ((long, short), (short, long)):
        fact = only(*claims)
        assert fact.value == 14 * DAY
        assert fact.source == "https://shop.example/terms"
        assert fact.claims == (short, long)
        assert fact.disputed == (long,)


def test_worse_is_longer_where_less_is_better() -> None:
    fact = only(said("refund_promise", 5 * DAY), said("refund_promise", 14 * DAY))
    assert fact.value == 14 * DAY


def test_what_two_pages_say_alike_is_no_contradiction() -> None:
    fact = only(said("warranty_length", 2 * YEAR), said("warranty_length", 24 * YEAR / 12))
    assert fact.disputed == ()
    assert len(fact.claims) == 2


def test_the_same_is_quoted_from_the_text_rather_than_from_mark_up() -> None:
    fact = only(
        said("return_window", 30 * DAY, how=Manner.STRUCTURED, quote="merchantReturnDays: 30"),
        said("return_window", 30 * DAY, quote="You have 30 days."),
    )
    assert fact.quote == "You have 30 days."


def test_what_the_law_grants_gives_way_to_what_the_brand_grants() -> None:
    law = said("return_window", 14 * DAY, (Condition.RIGHT, "statutory"))
    own = said("return_window", 100 * DAY)
    assert only(law, own).value == 100 * DAY
    assert only(law, own).disputed == ()
    assert only(law).value == 14 * DAY


def test_a_country_chooses_what_holds_there() -> None:
    everywhere = said("return_window", 14 * DAY)
    german = said("return_window", 30 * DAY, (Condition.COUNTRY, "DE"))
    french = said("return_window", 20 * DAY, (Condition.COUNTRY, "FR"))
    assert only(everywhere, german, french).value == 14 * DAY
    assert only(everywhere, german, french, country="DE").value == 30 * DAY
    assert only(everywhere, german, country="ES").value == 14 * DAY
    assert settled(german, country="ES") == []


def test_of_several_countries_the_one_that_fares_worst_counts_and_they_do_not_contradict() -> None:
    german = said("return_window", 30 * DAY, (Condition.COUNTRY, "DE"))
    french = said("return_window", 20 * DAY, (Condition.COUNTRY, "FR"))
    longer = said("return_window", 60 * DAY, (Condition.COUNTRY, "FR"))
    both = only(german, french)
    assert (both.value, both.disputed) == (20 * DAY, ())
    assert left_to_others((german, french), BUILT_IN) == [german]
    assert len(only(german, french, longer).disputed) == 1


def test_things_that_are_counted_are_counted_once() -> None:
    mail = said("channels_offered", 1, element="email", quote="Write to us.", at=3)
    again = said("channels_offered", 1, element="email", quote="Mail us.", at=4)
    chat = said("channels_offered", 1, element="chat", quote="Chat with us.", at=2)
    fact = only(mail, chat, again)
    assert (fact.value, fact.disputed) == (2, ())
    assert fact.quote == "chat: Chat with us.; email: Mail us."


def test_a_thing_that_is_counted_is_quoted_from_the_text_rather_than_from_mark_up() -> None:
    found = (
        said("channels_offered", 1, element="email", quote='email: "a@b"', how=Manner.STRUCTURED),
        said("channels_offered", 1, element="email", quote="Write to us."),
    )
    assert only(*found).quote == only(*reversed(found)).quote == "email: Write to us."


def test_many_quotes_put_together_stay_a_quote() -> None:
    fact = only(
        *(
            said("channels_offered", 1, element=name, quote="word " * 100)
            for name in ("email", "chat", "phone")
        )
    )
    assert len(fact.quote) <= LONGEST_QUOTE


def test_support_hours_are_those_of_the_channel_that_is_open_longest() -> None:
    phone = said("support_hours", 40, (Condition.CHANNEL, "phone"))
    elsewhere = said("support_hours", 35, (Condition.CHANNEL, "phone"))
    chat = said("support_hours", 168, (Condition.CHANNEL, "chat"))
    fact = only(phone, chat, elsewhere)
    assert (fact.value, fact.channel, fact.disputed) == (168, "", ())
    assert only(phone, elsewhere).value == 35


def test_a_promise_about_a_channel_is_a_fact_of_that_channel() -> None:
    mail = said("first_response", 24 * HOUR, (Condition.CHANNEL, "email"))
    chat = said("first_response", 60, (Condition.CHANNEL, "chat"))
    found = settled(mail, chat)
    assert [(fact.channel, fact.value) for fact in found] == [("chat", 60), ("email", 24 * HOUR)]


def test_the_ease_of_two_texts_is_no_contradiction() -> None:
    easy = said("warranty_reading_ease", 65.2, how=Manner.MEASURED)
    hard = said("warranty_reading_ease", 41.7, how=Manner.MEASURED)
    fact = only(easy, hard)
    assert (fact.value, fact.disputed) == (41.7, ())


def test_a_metric_that_nobody_knows_is_passed_over() -> None:
    assert settled(said("free_beer", 1)) == []


conditions = st.lists(
    st.tuples(st.sampled_from(list(Condition)), st.sampled_from(["a", "DE", "statutory"])),
    max_size=2,
    unique_by=lambda pair: pair[0],
).map(lambda pairs: tuple(sorted(pairs)))
claims = st.lists(
    st.builds(
        lambda metric, value, given, how, address: Claim(
            metric, value, "q", how, given, "", address, at=1
        ),
        st.sampled_from(["return_window", "refund_promise", "support_hours", "first_response"]),
        st.integers(0, 100).map(float),
        conditions,
        st.sampled_from([Manner.STRUCTURED, Manner.TEXT]),
        st.sampled_from(["https://a.example/", "https://a.example/b"]),
    ),
    max_size=6,
)


@given(claims, st.sampled_from(["", "DE"]))
def test_facts_do_not_depend_on_the_order_of_claims(found: list[Claim], country: str) -> None:
    there = settled(*found, country=country)
    back = settled(*reversed(found), country=country)
    assert [(f.metric, f.channel, f.value, f.source) for f in there] == [
        (f.metric, f.channel, f.value, f.source) for f in back
    ]


@given(claims)
def test_every_fact_is_a_value_that_somebody_claimed(found: list[Claim]) -> None:
    for fact in settled(*found):
        assert fact.claims[0].value == fact.value
        assert all(not claim.limited for claim in fact.claims)


def test_conditions_are_told_apart_by_key() -> None:
    given_: Conditions = ((Condition.CLOCK, "delivery"),)
    claim = said("return_window", DAY, *given_)
    assert claim.condition(Condition.CLOCK) == "delivery"
    assert claim.condition(Condition.SEASON) == ""


def test_what_another_country_is_promised_is_left_to_it() -> None:
    everywhere = said("return_window", 14 * DAY)
    austria = said("return_window", 30 * DAY, (Condition.COUNTRY, "AT"))
    members = said("return_window", 60 * DAY, (Condition.MEMBERS, "gold"))
    claims = (everywhere, austria, members)
    assert left_to_others(claims, BUILT_IN) == [austria]
    assert left_to_others(claims, BUILT_IN, "AT") == [everywhere]
    assert left_to_others(claims, BUILT_IN, "DE") == [austria]
    assert left_to_others((austria,), BUILT_IN) == []  # nothing holds everywhere, so it counts


def test_what_the_law_grants_beside_the_brands_own_is_left_to_the_law() -> None:
    law = said("return_window", 14 * DAY, (Condition.RIGHT, "statutory"))
    own = said("return_window", 30 * DAY)
    assert left_to_the_law((law, own), BUILT_IN) == [law]
    assert left_to_the_law((law,), BUILT_IN) == []  # nothing else is granted, so it counts


def test_very_many_claims_are_sorted_out_in_no_time() -> None:
    """A hostile page makes hundreds of claims, and a visit has many pages."""
    law = (Condition.RIGHT, "statutory")
    claims = [
        said("return_window", (n % 400) * DAY, *([law] if n % 2 else []), address=str(n))
        for n in range(20_000)
    ]
    begun = time.perf_counter()
    assert left_to_others(claims, BUILT_IN) == []
    assert len(left_to_the_law(claims, BUILT_IN)) == 10_000
    assert len(only(*claims).disputed) == 9_950
    assert time.perf_counter() - begun < 10


def test_mark_up_for_a_country_does_not_lift_what_prose_says_for_everybody() -> None:
    there = (Condition.COUNTRY, "GB")
    marked = said("return_window", 45 * DAY, there, how=Manner.STRUCTURED)
    told = said("return_window", 21 * DAY)
    here = said("return_window", 60 * DAY, there)
    assert only(marked, told, country="GB").value == 21 * DAY
    assert only(marked, told).value == 21 * DAY
    assert only(here, told, country="GB").value == 60 * DAY
    assert only(marked, country="GB").value == 45 * DAY


def test_the_country_that_fares_worst_is_found_for_each_channel_beside_the_law() -> None:
    de, at = ((Condition.COUNTRY, code) for code in ("DE", "AT"))
    mail, phone = ((Condition.CHANNEL, name) for name in ("email", "phone"))
    found = settled(
        said("first_response", 60, de, phone),
        said("first_response", 24 * HOUR, at, mail),
        said("first_response", 20, at, phone),
    )
    assert [(fact.channel, fact.value) for fact in found] == [("email", 24 * HOUR), ("phone", 60)]
    law = said("return_window", 14 * DAY, de, (Condition.RIGHT, "statutory"))
    german, austrian = said("return_window", 30 * DAY, de), said("return_window", 20 * DAY, at)
    assert only(law, german, austrian).value == 20 * DAY
