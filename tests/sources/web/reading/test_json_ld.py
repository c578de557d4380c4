"""JSON-LD as it stands on pages: broken, wrapped, repeated, huge."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.model.quantity import DAY
from aftersales_eval.sources.web.json_ld import read_json_ld
from aftersales_eval.sources.web.nodes import Graph
from aftersales_eval.sources.web.schema_claims import claims_of
from tests.sources.web.reading.marking import page, read, stated

GOOD = (
    '{"@context": "https://schema.org", "@type": "OnlineStore", "url": "https://a.example//b",'
    ' "hasMerchantReturnPolicy": {"@type": "MerchantReturnPolicy", "merchantReturnDays": "30"}}'
)
WINDOW = {("return_window", 30.0 * DAY, (), "")}


def test_what_is_well_formed_needs_no_note() -> None:
    claims, notes = read(page(GOOD))
    assert (stated(claims), notes) == (WINDOW, [])


@pytest.mark.parametrize(
    ("written", "note"),
    [
        (GOOD.replace('"30"', '"30" // days\n'), "comments were passed over"),
        (GOOD.replace('"30"', '/* "14" */ "30"'), "comments were passed over"),
        (f"// what we promise\n{GOOD}", "comments were passed over"),
        (f"<!-- what we promise -->\n{GOOD}", "comments were passed over"),
        (f"<!--\n{GOOD}\n-->", "what it was wrapped in was passed over"),
        (f"//<![CDATA[\n{GOOD}\n//]]>", "comments were passed over"),
        (f"<![CDATA[{GOOD}]]>", "comments were passed over"),
        (f"/*<![CDATA[*/{GOOD}/*]]>*/", "comments were passed over"),
        (GOOD.replace('"30"', '"30",'), "commas before a closing bracket were passed over"),
        (GOOD.replace("//b", "//\n\tb"), "control characters within texts were passed over"),
        (GOOD.replace("//b", r"\'b\x"), "backslashes that mean nothing were passed over"),
        (GOOD.replace('"', "&quot;"), "what it was wrapped in was passed over"),
        (f"{GOOD};", ""),
        (f"{GOOD}\n{GOOD}", "several values in one block, all were taken"),
    ],
)
def test_fault_48_what_is_malformed_is_read_as_it_was_meant_with_a_note(
    written: str, note: str
) -> None:
    """FAULTS 48: comments, control characters, wrappers, loose commas, `"30"` for 30."""
    claims, notes = read(page(written))
    assert stated(claims) == WINDOW
    assert notes == ([f"JSON-LD block 1: {note}"] if note else [])


def test_fault_48_a_graph_is_read_and_its_references_followed() -> None:
    """FAULTS 48: `@graph`, also where a reference comes before what it refers to."""
    shop = {"@type": "Organization", "hasMerchantReturnPolicy": {"@id": "#policy"}}
    policy = {"@type": "MerchantReturnPolicy", "@id": "#policy", "merchantReturnDays": 30}
    claims, notes = read(page({"@context": "https://schema.org", "@graph": [shop, policy]}))
    assert (stated(claims), notes) == (WINDOW, [])


@pytest.mark.parametrize(
    ("written", "note"),
    [
        ("{'@type': 'Store'}", "JSON-LD block 1: not readable as JSON from line 1"),
        ('{"@type": "Store"', "JSON-LD block 1: not readable as JSON from line 1"),
        ("[" * 100_000, "JSON-LD block 1: nested too deeply to be read"),
        (
            '{"a":' * 200 + "1" + "}" * 200,
            "JSON-LD block 1: what is nested too deeply was passed over",
        ),
    ],
)  # fmt: skip
def test_fault_48_what_cannot_be_read_is_noted_and_the_rest_goes_on(
    written: str, note: str
) -> None:
    claims, notes = read(page(written, GOOD))
    assert (stated(claims), notes) == (WINDOW, [note])


def test_a_number_of_5000_digits_is_no_number_that_is_computed_with() -> None:
    claims, notes = read(page(GOOD.replace('"30"', "9" * 5_000)))
    assert claims == []
    assert notes == ["JSON-LD block 1: a number of 5,000 digits was passed over"]


def test_a_key_that_stands_twice_has_both_values() -> None:
    twice = GOOD.replace('"merchantReturnDays"', '"merchantReturnDays": 14, "merchantReturnDays"')
    claims, notes = read(page(twice))
    assert {one.value / DAY for one in claims} == {14, 30}
    assert notes == [
        "JSON-LD block 1: 'merchantReturnDays' stands twice in one object, both were taken"
    ]


@pytest.mark.parametrize(
    "written",
    [
        GOOD.replace("https://schema.org", "http://schema.org/"),
        GOOD.replace('"MerchantReturnPolicy"', '"https://schema.org/MerchantReturnPolicy"'),
        GOOD.replace('"MerchantReturnPolicy"', '["Thing", "schema:MerchantReturnPolicy"]'),
        GOOD.replace('"merchantReturnDays"', '"schema:merchantReturnDays"'),
        GOOD.replace('"merchantReturnDays"', '"http://schema.org/merchantReturnDays"'),
        GOOD.replace('"30"', '{"@value": "30"}'),
        GOOD.replace('"30"', '{"@list": ["30"]}'),
        GOOD.replace('"30"', '[["30"], null]'),
        f"[{GOOD}, null]",
        '{"@context": {"s": "https://schema.org/", "kind": "@type"},'
        ' "kind": "s:MerchantReturnPolicy", "s:merchantReturnDays": 30}',
        '{"@context": {"tage": "https://schema.org/merchantReturnDays"},'
        ' "@type": "MerchantReturnPolicy", "tage": 30}',
    ],
)  # fmt: skip
def test_one_thing_may_be_said_in_many_forms(written: str) -> None:
    claims, _ = read(page(written))
    assert stated(claims) == WINDOW


def test_words_of_another_vocabulary_are_not_taken_for_those_of_schema_org() -> None:
    assert read(page({"@type": "MerchantReturnPolicy", "gs1:merchantReturnDays": 30})) == ([], [])


def test_things_that_refer_to_each_other_in_a_circle_are_read_once() -> None:
    shop = {"@id": "#a", "@type": "Store", "parentOrganization": {"@id": "#b"}}
    owner = {"@id": "#b", "@type": "Store", "department": {"@id": "#a"}, "openingHours": "Mo 9-10"}
    itself = {"@id": "#c", "@type": "MerchantReturnPolicy", "hasMerchantReturnPolicy": "#c"}
    claims, _ = read(page({"@graph": [shop, owner, itself]}))
    assert [one.value for one in claims] == [1.0]


def test_a_blank_name_holds_within_its_block_only() -> None:
    policy = {"@type": "MerchantReturnPolicy", "@id": "_:p", "merchantReturnDays": 30}
    refer = {"@type": "Offer", "hasMerchantReturnPolicy": {"@id": "_:p"}}
    claims, _ = read(page(policy, refer))
    assert stated(claims) == WINDOW


def test_texts_are_freed_of_what_has_no_shape() -> None:
    claims, _ = read(page('{"@type": "ContactPoint", "telephone": "\\u202e1\\ud800\\u0000 2"}'))
    assert [one.quote for one in claims] == ['telephone: "1 2"']


SCHEMA_WORDS = [
    "@id", "@type", "@graph", "@context", "@value", "@list", "hasMerchantReturnPolicy",
    "merchantReturnDays", "returnFees", "contactPoint", "telephone", "openingHours",
    "hoursAvailable", "opens", "dayOfWeek", "warranty", "durationOfWarranty", "value", "unitCode",
    "returnPolicySeasonalOverride", "startDate", "endDate", "applicableCountry", "areaServed",
    "validForMemberTier", "availableLanguage", "MerchantReturnPolicy", "ContactPoint", "Store",
    "OpeningHoursSpecification", "WarrantyPromise", "30", "P30D", "Mo-Fr 9-17", "#a", "FreeReturn",
]  # fmt: skip
WORDS = st.one_of(st.sampled_from(SCHEMA_WORDS), st.text(max_size=5))
ANYTHING = st.recursive(
    st.one_of(st.none(), st.booleans(), st.floats(), st.integers(), WORDS),
    lambda inner: st.one_of(st.lists(inner), st.dictionaries(WORDS, inner)),
)


def claimed(source: str) -> None:
    """Read one script as a page does, without the net that a page has."""
    graph = Graph("https://north-kettle.example/")
    notes = read_json_ld([source], graph)
    claims, more = claims_of(graph)
    assert all(note.isprintable() for note in notes + more)
    for claim in claims:
        assert claim.value >= 0
        assert claim.quote.isprintable() or "\xa0" in claim.quote


@given(ANYTHING)
def test_no_json_breaks_the_reading_of_mark_up(value: object) -> None:
    claimed(json.dumps(value))


@given(st.text(alphabet='{}[]",:\\/*<!->&;@ \n\t0x\ud800é'))
def test_no_text_breaks_the_reading_of_a_script(source: str) -> None:
    claimed(source)
