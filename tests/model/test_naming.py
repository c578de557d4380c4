from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftersales_eval.errors import UsageError
from aftersales_eval.model.naming import (
    did_you_mean,
    find_brand,
    longer_or_shorter,
    nearest,
    slug,
)

laws = settings(deadline=None)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("North Kettle", "north-kettle"),
        ("  North   Kettle!! ", "north-kettle"),
        ("Café Größe & Söhne", "cafe-grosse-sohne"),
        ("A/B—C", "a-b-c"),
        ("24/7 Toys", "24-7-toys"),
        ("ＦＵＬＬ", "full"),
        ("北水壶", "北水壶"),
        ("[red]x[/]", "red-x"),
        ("../../etc/passwd", "etc-passwd"),
        ("_private_", "private"),
    ],
)
def test_a_slug_is_a_brands_name_as_one_types_it(name: str, short: str) -> None:
    assert slug(name) == short


@pytest.mark.parametrize("name", ["", " ", "!!!", "\x1b", "́", "🛒", "---"])
def test_a_name_without_any_letter_is_a_brand(name: str) -> None:
    assert slug(name) == "brand"


@given(st.text(max_size=40))
@laws
def test_a_slug_is_never_empty_and_holds_no_space_mark_or_capital(name: str) -> None:
    short = slug(name)
    assert re.fullmatch(r"[\w-]+", short)
    assert not any(unicodedata.combining(c) for c in short)
    assert short == short.casefold()
    assert short == short.strip("-")


@given(st.text(max_size=10))
@laws
def test_the_slug_of_a_slug_is_itself(name: str) -> None:
    assert slug(slug(name)) == slug(name)


@given(st.text(alphabet="abc XYZ", max_size=20))
@laws
def test_capitals_do_not_matter_to_a_slug(name: str) -> None:
    assert slug(name.upper()) == slug(name.lower())


def test_a_name_of_ten_thousand_letters_has_a_slug_of_two_hundred() -> None:
    assert slug("x" * 10_000) == "x" * 200


def test_the_nearest_name_is_found_despite_a_slip_and_capitals() -> None:
    known = ["first-response", "resolution", "Return-Window"]
    assert nearest("first-respose", known) == "first-response"
    assert nearest("RESOLUTION", known) == "resolution"
    assert nearest("return window", known) == "Return-Window"


def test_nothing_is_near_to_what_is_quite_different() -> None:
    assert nearest("zzz", ["first-response", "resolution"]) == ""
    assert nearest("zzz", []) == ""


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Blue Fjord", ["Blue Fjord Audio", "Blue Fjord Home"]),
        ("blue fjord audio Berlin", ["Blue Fjord Audio"]),
        ("Blue", ["Blue Fjord Audio", "Blue Fjord Home"]),
        ("Fjord Audio", []),  # not how it begins
        ("Blue Fjo", []),  # not a whole word
        ("Blue Fjord Audio", []),  # itself
        ("Shop", []),  # Shop 2 is one of a series
        ("The", []),
    ],
)
def test_a_name_of_words_more_or_fewer_may_be_the_same(name: str, meant: list[str]) -> None:
    known = ["Blue Fjord Home", "Blue Fjord Audio", "Shop 2", "The Kettle House"]
    assert longer_or_shorter(name, known) == meant


@given(st.lists(st.text(alphabet="abcdef-", min_size=3, max_size=9), min_size=1, max_size=6))
@laws
def test_a_known_name_is_nearest_to_itself(known: list[str]) -> None:
    assert nearest(known[0], known) == known[0]


def test_a_hint_names_the_nearest_name() -> None:
    assert did_you_mean("resolutoin", ["refund", "resolution"]) == "did you mean resolution?"


def test_a_hint_without_a_near_name_lists_what_there_is_in_order() -> None:
    assert did_you_mean("zzz", ["b", "a"]) == "known: a, b"


def test_a_hint_lists_eight_names_and_counts_the_rest() -> None:
    hint = did_you_mean("zzz", [f"n{i}" for i in range(11)])
    assert hint.endswith("n5, n6 and 3 more")
    assert hint.count(",") == 7


def test_there_is_no_hint_where_nothing_is_known() -> None:
    assert did_you_mean("zzz", []) == ""


def test_a_brand_is_found_by_the_name_of_its_report_too() -> None:
    brands = ["Brand 009", "Brand-009", "North Kettle"]
    assert find_brand("north kettle", brands, "here") == "North Kettle"
    assert find_brand("brand-009-2", brands, "here") == "Brand-009"
    with pytest.raises(UsageError, match="could be 'Brand 009' or 'Brand-009'") as told:
        find_brand("brand-009", brands, "here")
    assert told.value.hint == "write it as it stands there"
    with pytest.raises(UsageError) as told:
        find_brand("nobody at all", brands, "here")
    assert told.value.hint == "known: brand-009, brand-009-2, north-kettle"
