"""Contact points and warranties in the words of schema.org."""

from __future__ import annotations

from typing import Any

import pytest

from aftersales_eval.model.claim import Condition
from aftersales_eval.model.quantity import DAY, MONTH, YEAR
from tests.sources.web.reading.marking import contact, page, read, stated


@pytest.mark.parametrize(
    ("said", "channels"),
    [
        (
            {"telephone": "+44 20 7946 0000", "email": "help@north-kettle.example"},
            ["phone", "email"],
        ),
        ({"url": "https://wa.me/441234"}, ["messaging"]),
        ({"url": "https://www.facebook.com/northkettle"}, ["social"]),
        ({"url": "https://north-kettle.example/contact-us"}, ["web-form"]),
        ({"url": "https://north-kettle.example/live-chat"}, ["chat"]),
        ({"url": "mailto:help@north-kettle.example"}, ["email"]),
        ({"url": "https://north-kettle.example/about"}, []),
        ({"contactOption": "https://schema.org/TollFree"}, ["phone"]),
        ({"contactType": "Live chat"}, ["chat"]),
    ],
)
def test_a_contact_point_offers_the_channels_it_names(
    said: dict[str, str], channels: list[str]
) -> None:
    claims, _ = read(contact(**said))
    assert [(one.metric, one.element, one.value) for one in claims] == [
        ("channels_offered", channel, 1.0) for channel in channels
    ]


@pytest.mark.parametrize(
    ("kind", "counts"),
    [
        ("customer service", True),
        ("Technical Support", True),
        ("Kundendienst", True),
        ("service après-vente", True),
        ("atención al cliente", True),
        ("returns", True),
        ("sales", False),
        ("reservations", False),
        ("press", False),
        ("bill payment", False),
    ],
)
def test_only_contact_points_for_those_who_have_bought_count(kind: str, counts: bool) -> None:
    claims, _ = read(contact(contactType=kind, telephone="1", availableLanguage="English"))
    assert bool(claims) is counts


def test_a_contact_point_of_something_else_than_a_shop_does_not_count() -> None:
    point = {"@type": "ContactPoint", "email": "jobs@north-kettle.example"}
    assert read(page({"@type": "JobPosting", "applicationContact": point})) == ([], [])


def test_a_contact_point_needs_no_type_of_its_own() -> None:
    claims, _ = read(page({"@type": "Organization", "contactPoint": {"telephone": "1"}}))
    assert [one.element for one in claims] == ["phone"]


def test_the_countries_of_a_contact_point_are_conditions() -> None:
    claims, _ = read(
        contact(telephone="1", areaServed=["US", {"@type": "Country", "name": "Canada"}])
    )
    assert [one.condition(Condition.COUNTRY) for one in claims] == ["US", "CA"]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("English", "en"),
        ("de", "de"),
        ("fr-CA", "fr"),
        ("https://example.org/languages/Deutsch", "de"),
        ({"@type": "Language", "name": "Spanish", "alternateName": "es"}, "es"),
    ],
)
def test_languages_are_read_by_name_and_by_code(written: Any, code: str) -> None:
    claims, _ = read(contact(availableLanguage=written))
    assert [(one.metric, one.element) for one in claims] == [("languages_offered", code)]


def test_a_language_that_is_not_known_is_not_stated() -> None:
    assert read(contact(availableLanguage="Klingon")) == ([], [])


def warranty(duration: Any, **said: Any) -> bytes:
    """A page whose offer has a warranty."""
    return page(
        {
            "@type": "Offer",
            "warranty": {"@type": "WarrantyPromise", "durationOfWarranty": duration, **said},
        }
    )


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ({"value": 2, "unitCode": "ANN"}, 2 * YEAR),
        ({"value": "24", "unitCode": "MON"}, 24 * MONTH),
        ({"value": 90, "unitCode": "DAY"}, 90 * DAY),
        ({"value": 6, "unitCode": "WEE"}, 42 * DAY),
        ({"value": 2, "unitText": "years"}, 2 * YEAR),
        ({"value": 2, "unitText": "Jahre"}, 2 * YEAR),
        ({"minValue": 1, "maxValue": 3, "unitCode": "ANN"}, YEAR),
        ("P2Y", 2 * YEAR),
        ("2 years", 2 * YEAR),
    ],
)
def test_a_warranty_is_as_long_as_its_unit_says(written: Any, seconds: float) -> None:
    claims, notes = read(warranty(written))
    assert stated(claims) == {
        ("warranty_length", seconds, ((Condition.GOODS, "this product"),), "")
    }
    assert notes == []


@pytest.mark.parametrize("written", [{"value": 2}, {"value": 2, "unitCode": "KGM"}, "lifetime", 2])
def test_a_warranty_without_a_unit_of_time_is_noted(written: Any) -> None:
    claims, notes = read(warranty(written))
    assert claims == []
    assert len(notes) == 1
    assert "is not a length of time" in notes[0]


def test_a_warranty_of_the_shop_is_one_of_all_its_goods() -> None:
    promise = {"@type": "WarrantyPromise", "durationOfWarranty": "P3Y"}
    claims, _ = read(page({"@type": "WebSite", "hasWarrantyPromise": promise}))
    assert stated(claims) == {("warranty_length", 3.0 * YEAR, (), "")}


def test_a_warranty_of_parts_or_work_alone_is_noted() -> None:
    _, notes = read(warranty("P1Y", warrantyScope="http://purl.org/goodrelations/v1#Parts-PickUp"))
    assert notes == ["a warranty covers parts only, by its warrantyScope"]
    _, notes = read(warranty("P1Y", warrantyScope="http://purl.org/goodrelations/v1#PartsAndLabor"))
    assert notes == []
