"""Return policies in the words of schema.org: windows, fees, exchange, and when they hold."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aftersales_eval.model.claim import Condition, Manner
from aftersales_eval.model.quantity import DAY, MONTH
from aftersales_eval.sources.web.page import read_page
from tests.sources.web.reading.marking import page, policy, read, stated

FINITE = "https://schema.org/MerchantReturnFiniteReturnWindow"


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        (30, 30 * DAY),
        ("30", 30 * DAY),
        ("30 days", 30 * DAY),
        ("30 Tage", 30 * DAY),
        ("2 mois", 2 * MONTH),
        ("P30D", 30 * DAY),
        ("P2W", 14 * DAY),
        ({"@type": "QuantitativeValue", "value": 30, "unitCode": "DAY"}, 30 * DAY),
        ({"@type": "QuantitativeValue", "value": 2, "unitText": "months"}, 2 * MONTH),
        ({"value": 30}, 30 * DAY),
    ],
)
def test_a_return_window_is_read_however_its_days_are_written(written: Any, seconds: float) -> None:
    claims, notes = read(policy(merchantReturnDays=written))
    assert stated(claims) == {("return_window", seconds, (), "")}
    assert claims[0].how is Manner.STRUCTURED
    assert notes == []


@pytest.mark.parametrize(
    ("written", "note"),
    [
        ("2026-01-31", "merchantReturnDays is a date, 2026-01-31, not a number of days"),
        ("2026-01-31T00:00:00Z", "merchantReturnDays is a date, 2026-01-31, not a number of days"),
        ("some", "merchantReturnDays 'some' is not a number of days"),
        (-3, "merchantReturnDays '-3' is not a number of days"),
        (99_999_999, "merchantReturnDays '99999999' is not a number of days"),
        (0, "merchantReturnDays is 0, yet the policy does not say that none is taken"),
    ],
)
def test_what_is_no_number_of_days_is_noted_and_never_guessed(written: Any, note: str) -> None:
    assert read(policy(merchantReturnDays=written, returnPolicyCategory=FINITE)) == ([], [note])


def test_a_claim_quotes_the_property_and_its_value_as_written() -> None:
    text, _ = read(policy(merchantReturnDays="30"))
    number, _ = read(policy(merchantReturnDays=30))
    assert [text[0].quote, number[0].quote] == [
        'merchantReturnDays: "30"',
        "merchantReturnDays: 30",
    ]


def test_no_returns_are_a_window_of_nothing() -> None:
    claims, _ = read(policy(returnPolicyCategory="https://schema.org/MerchantReturnNotPermitted"))
    assert stated(claims) == {("return_window", 0.0, (), "")}


def test_returns_without_limit_are_no_number_that_anybody_stated() -> None:
    claims, notes = read(policy(returnPolicyCategory="MerchantReturnUnlimitedWindow"))
    assert claims == []
    assert notes == ["returns are taken without limit of time, which is no number of days"]


def test_a_policy_that_contradicts_itself_is_shown_as_it_is() -> None:
    claims, _ = read(
        policy(returnPolicyCategory="MerchantReturnNotPermitted", merchantReturnDays=30)
    )
    assert {one.value for one in claims} == {0.0, 30.0 * DAY}


@pytest.mark.parametrize(
    ("fees", "free"),
    [
        ("https://schema.org/FreeReturn", 1.0),
        ("http://schema.org/FreeReturn", 1.0),
        ("schema:FreeReturn", 1.0),
        ("FreeReturn", 1.0),
        ({"@id": "https://schema.org/FreeReturn"}, 1.0),
        ("ReturnFeesCustomerResponsibility", 0.0),
        ("ReturnShippingFees", 0.0),
        ("RestockingFees", 0.0),
        (["FreeReturn", "RestockingFees"], 0.0),
    ],
)
def test_who_pays_for_a_return(fees: Any, free: float) -> None:
    claims, _ = read(policy(returnFees=fees))
    assert stated(claims) == {("free_returns", free, (), "")}


def test_fees_for_faulty_goods_are_those_of_faulty_goods_only() -> None:
    claims, _ = read(
        policy(customerRemorseReturnFees="ReturnShippingFees", itemDefectReturnFees="FreeReturn")
    )
    assert stated(claims) == {
        ("free_returns", 0.0, (), ""),
        ("free_returns", 1.0, ((Condition.GOODS, "faulty"),), ""),
    }


def test_fees_in_words_that_are_not_known_are_noted() -> None:
    assert read(policy(returnFees="cheap")) == ([], ["returnFees 'cheap' is not known"])


def test_an_exchange_is_offered_where_it_is_listed_and_not_refused_where_it_is_not() -> None:
    both, _ = read(policy(refundType=["FullRefund", "https://schema.org/ExchangeRefund"]))
    money, _ = read(policy(refundType="FullRefund"))
    assert stated(both) == {("exchange_offered", 1.0, (), "")}
    assert money == []


@pytest.mark.parametrize(
    ("said", "conditions"),
    [
        ({"returnMethod": "https://schema.org/ReturnInStore"}, ((Condition.PLACE, "in-store"),)),
        ({"returnMethod": ["ReturnByMail", "ReturnInStore"]}, ()),
        ({"itemCondition": "UsedCondition"}, ((Condition.GOODS, "used"),)),
        ({"itemCondition": ["NewCondition", "UsedCondition"]}, ()),
        ({"applicableCountry": "de"}, ((Condition.COUNTRY, "DE"),)),
        (
            {"applicableCountry": {"@type": "Country", "name": "Germany"}},
            ((Condition.COUNTRY, "DE"),),
        ),
        ({"returnPolicyCountry": "IE"}, ()),
        ({"validForMemberTier": {"name": "Gold"}}, ((Condition.MEMBERS, "gold"),)),
        ({"validForMemberTier": {"@id": "/plus#tier_gold"}}, ((Condition.MEMBERS, "tier_gold"),)),
    ],
)
def test_a_policy_holds_under_its_conditions(said: dict[str, Any], conditions: Any) -> None:
    """The country that goods are sent back to says nothing of where the policy holds."""
    claims, _ = read(policy(merchantReturnDays=30, **said))
    assert [one.conditions for one in claims] == [conditions]


def test_a_policy_for_two_countries_is_a_claim_in_each() -> None:
    claims, _ = read(policy(merchantReturnDays=30, applicableCountry=["DE", "AT", "DE"]))
    assert [one.condition(Condition.COUNTRY) for one in claims] == ["DE", "AT"]


def test_a_policy_of_one_product_says_nothing_of_the_others() -> None:
    offer = {"@type": "Offer", "hasMerchantReturnPolicy": {"merchantReturnDays": 14}}
    claims, _ = read(page({"@type": "Product", "offers": offer}))
    assert stated(claims) == {
        ("return_window", 14.0 * DAY, ((Condition.GOODS, "this product"),), "")
    }


@pytest.mark.parametrize("reference", [{"@id": "#returns"}, "#returns"])
def test_a_product_that_refers_to_the_policy_of_the_shop_limits_nothing(reference: Any) -> None:
    mine = {"@type": "MerchantReturnPolicy", "@id": "#returns", "merchantReturnDays": 30}
    shop = {"@type": "OnlineStore", "hasMerchantReturnPolicy": mine}
    offer = {"@type": "Offer", "hasMerchantReturnPolicy": reference}
    claims, _ = read(page({"@graph": [{"@type": "Product", "offers": offer}, shop]}))
    assert stated(claims) == {("return_window", 30.0 * DAY, (), "")}


def test_a_product_that_repeats_the_policy_of_the_shop_is_not_a_second_claim() -> None:
    mine = {"@type": "MerchantReturnPolicy", "merchantReturnDays": 30}
    shop = {"@type": "OnlineStore", "hasMerchantReturnPolicy": mine}
    claims, _ = read(page({"@type": "Offer", "hasMerchantReturnPolicy": mine}, shop))
    assert stated(claims) == {("return_window", 30.0 * DAY, (), "")}


def season(**said: Any) -> bytes:
    """A policy of 30 days in Germany, with a season of 60."""
    override = {"@type": "MerchantReturnPolicySeasonalOverride", "merchantReturnDays": 60, **said}
    return policy(
        merchantReturnDays=30, applicableCountry="DE", returnPolicySeasonalOverride=override
    )


def test_a_season_has_its_dates_and_the_conditions_of_its_policy() -> None:
    claims, _ = read(season(startDate="2025-11-01", endDate="2026-01-06"))
    assert stated(claims) == {
        ("return_window", 30.0 * DAY, ((Condition.COUNTRY, "DE"),), ""),
        (
            "return_window",
            60.0 * DAY,
            ((Condition.SEASON, "2025-11-01 to 2026-01-06"), (Condition.COUNTRY, "DE")),
            "",
        ),
    }


@pytest.mark.parametrize(
    ("said", "note"),
    [
        (
            {"startDate": "2026-01-06", "endDate": "2025-11-01"},
            "a seasonal return policy ends (2025-11-01) before it starts (2026-01-06): not used",
        ),
        ({}, "a seasonal return policy without dates was not used"),
    ],
)
def test_a_season_that_cannot_be_is_noted_and_not_used(said: dict[str, str], note: str) -> None:
    claims, notes = read(season(**said))
    assert [one.value for one in claims] == [30.0 * DAY]
    assert notes == [note]


def test_missing_mark_up_is_not_stated() -> None:
    assert read(policy(name="Returns")) == ([], [])


def test_very_many_values_of_one_property_are_quoted_by_the_first_of_them() -> None:
    """20,000 policies of one name are one policy with 20,000 values."""
    policy = {"@type": "MerchantReturnPolicy", "@id": "#a"}
    page = [{**policy, "merchantReturnDays": days} for days in range(1, 20_001)]
    body = f"<script type=application/ld+json>{json.dumps(page)}</script>".encode()
    found = read_page(body, address="https://a.example/")
    assert found.claims
    assert all(len(claim.quote) <= 400 for claim in found.claims)
