"""The page without a browser: whole, inert and bound to its hashes. tests/browser looks at it."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest

from aftersales_eval.model.evidence import Evidence
from aftersales_eval.model.look import Look, Publication
from aftersales_eval.model.probe import Row
from aftersales_eval.model.quantity import HOUR, MICROSECONDS
from aftersales_eval.model.quoted import QuotedProbe, evenly
from aftersales_eval.model.result import SPREAD_LEVELS, Comparison
from aftersales_eval.model.rubric import Bands
from aftersales_eval.report.html import Pages
from aftersales_eval.report.html_data import MOST_BRANDS, STEP, evidence_data, packed, script_json
from aftersales_eval.report.page import timeline
from aftersales_eval.scoring.evaluate import evaluate
from tests.scoring.making import LATEST, claim, criterion, first_response, rubric, waits

WINDOW = criterion("window", "return_window", LATEST, Bands(100, 30, 14, 0))
RUBRIC = rubric(first_response(), WINDOW)


def stated(brand: str, days: float, source: str = "", quote: str = "") -> Evidence:
    """A return window with where it was read."""
    found = claim(brand, "return_window", days)
    assert found.fact is not None
    return replace(found, fact=replace(found.fact, source=source, quote=quote))


def compared(*names: str) -> Comparison:
    """Brands that each answered a little later than the one before."""
    found = [waits(name, [2 + n, 5 + n, 9 + n, 30], [40]) for n, name in enumerate(names)]
    return evaluate([*found, *(stated(name, 30) for name in names)], RUBRIC)


def written(comparison: Comparison, look: Look | None = None, **given: Any) -> str:
    """The page of a comparison."""
    return Pages(comparison, Publication(look or Look()), version="0", **given).whole()


class Elements(HTMLParser):
    """What elements a page has, and the texts of its styles and scripts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {"style": [], "script": []}
        self._inside = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag in self.texts:
            self._inside = tag
            self.texts[tag].append("")

    def handle_endtag(self, tag: str) -> None:
        self._inside = "" if tag == self._inside else self._inside

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.texts[self._inside][-1] += data


HOSTILE = [
    "</script><img src=x onerror=alert(1)>",
    "</style><script>alert(1)</script>",
    "<b>bold</b> & <i>",
    '"\' onmouseover=alert(1) x="',
    "{{ 7 * 7 }}",
    "a\x1b[31mb\x9bc\u202edcba",
    "n" * 20_000,
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_adds_no_element_and_no_handler(name: str) -> None:
    plain = Elements(written(compared("Kind Brand", "Other")))
    other = Elements(written(compared(name, "Other")))
    assert [tag for tag, _ in other.found] == [tag for tag, _ in plain.found]
    handlers = [key for _, attributes in other.found for key in attributes if key.startswith("on")]
    assert handlers == []
    assert other.texts["script"][1:] == plain.texts["script"][1:]


def test_control_and_direction_characters_are_written_out() -> None:
    text = written(compared("a\x1b[31mb\x9bc\u202edcba", "Other"))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)
    assert "a\\x1b[31mb\\x9bc\\u202edcba" in text


def test_the_policy_names_the_hashes_of_what_is_in_the_page() -> None:
    text = written(compared("A", "B"), look=Look(style="h1 { color: teal; }\n"))
    found = Elements(text)
    [policy] = [
        str(attributes["content"])
        for tag, attributes in found.found
        if tag == "meta" and attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    runs = found.texts["script"][1]
    for content in [*found.texts["style"], runs]:
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy
    assert policy.count("sha256-") == 3


def test_the_page_asks_for_nothing() -> None:
    found = Elements(written(compared("A", "B")))
    loads = {"src", "srcset", "data", "poster", "action", "formaction", "background", "style"}
    assert not [a for _, attributes in found.found for a in attributes if a in loads]
    assert not {"link", "iframe", "object", "embed", "base"} & {tag for tag, _ in found.found}


@pytest.mark.parametrize(
    ("source", "links"),
    [
        ("https://shop.example/returns", True),
        ("http://shop.example", True),
        ("javascript:alert(1)", False),
        ("JaVaScRiPt:alert(1)", False),
        ("data:text/html,x", False),
        ("//shop.example", False),
        ("https://", False),
        ("https://[", False),
        ("https://shop.example/\u202ex", False),
        ("a leaflet", False),
    ],
)
def test_only_an_address_of_the_web_is_a_link(source: str, links: bool) -> None:
    found = evaluate([stated("A", 30, source), waits("A", [1, 2, 3, 4])], RUBRIC)
    elements = Elements(written(found))
    outside = [
        attributes["href"]
        for tag, attributes in elements.found
        if tag == "a" and not str(attributes["href"]).startswith("#")
    ]
    assert outside == ([source] if links else [])


def test_a_reviewers_words_are_text() -> None:
    look = Look(intro=("<b>Hello</b>",), notice=("{{ 7 * 7 }}",), publisher="A & B <i>")
    text = written(compared("A", "B"), look=look, published="2026-11-22")
    assert "&lt;b&gt;Hello&lt;/b&gt;" in text
    assert "{{ 7 * 7 }}" in text
    assert "Published by A &amp; B &lt;i&gt;, 2026-11-22." in text


def test_one_brand_has_nothing_to_weigh_against() -> None:
    text = written(compared("A"))
    assert "<script" not in text
    assert "script-src" not in text


def test_more_brands_than_a_page_can_follow_are_listed_without_sliders() -> None:
    text = written(compared(*(f"Brand {n}" for n in range(MOST_BRANDS + 1))))
    assert "<script" not in text
    assert text.count("<tr data-brand=") == MOST_BRANDS + 1
    assert "compare --weight" in text


def unpacked(text: str) -> list[float]:
    """Points as the page reads them."""
    data = base64.b64decode(text)
    return [int.from_bytes(data[i : i + 3], "little") * STEP for i in range(0, len(data), 3)]


def test_levels_travel_to_within_a_step_and_never_up() -> None:
    found = compared("A", "B")
    data = evidence_data(found)
    for brand, spread in zip(data["brands"], found.spreads, strict=True):
        for text, levels in zip(brand["spread"], spread, strict=True):
            if text is None:
                assert len(levels) < 2
                continue
            said = unpacked(text)
            assert len(said) == SPREAD_LEVELS
            assert all(-1e-9 <= b - a < STEP for a, b in zip(said, levels, strict=True))
            assert list(levels) == sorted(levels)


def test_where_tiers_begin_nothing_is_rounded() -> None:
    ends = (0.0, 49.9999, 50.0, 79.9999, 80.0, 100.0)
    said = unpacked(packed(ends))
    assert said[::2] == [0.0, 50.0, 80.0]
    assert said[1] < 50
    assert said[3] < 80
    assert said[5] == 100


def test_data_cannot_end_the_element_it_stands_in() -> None:
    text = script_json({"name": "</script><!--<script>&amp;"})
    assert not set("<>&") & set(text)
    assert json.loads(text) == {"name": "</script><!--<script>&amp;"}


def test_what_a_brand_was_not_observed_on_is_empty_and_a_fact_is_one_number() -> None:
    found = evaluate([waits("A", [1, 2, 3, 4]), stated("B", 30)], RUBRIC)
    by_brand = dict(zip((c.brand for c in found.scorecards), found.spreads, strict=True))
    assert [len(levels) for levels in by_brand["A"]] == [SPREAD_LEVELS, 0]
    assert by_brand["B"] == ((), (found.scorecard("B").grade("window").points,))


def test_the_curves_are_those_of_all_channels_and_of_each() -> None:
    found = evaluate(
        [waits("A", [1, 2], channel="email"), waits("A", [5], [9], channel="chat")], RUBRIC
    )
    assert [(c.channel, c.observations, c.censored) for c in found.curves[0]] == [
        ("", 4, 1),
        ("chat", 2, 1),
        ("email", 2, 0),
    ]
    assert found.curves[0][0].rows[0].share == pytest.approx(0.25)


def test_of_many_probes_those_quoted_are_spread_evenly() -> None:
    assert evenly(list(range(101)), 5) == [0, 25, 50, 75, 100]
    assert evenly([1, 2], 5) == [1, 2]


EVERY = frozenset({"opened_at", "first_response_at", "resolved_at", "closed_at"})


def story(present: frozenset[str] = EVERY, **row: Any) -> list[str]:
    """What is said of a probe opened at 1,000 hours and watched until 1,100."""
    hours = {
        name: int(value * HOUR * MICROSECONDS) if not isinstance(value, bool) else value
        for name, value in row.items()
    }
    opened = 1_000 * HOUR * MICROSECONDS
    columns: Row = {"channel": "email", "scenario": "return it", "opened_at": opened, **hours}
    probe = QuotedProbe(columns, "probes.csv:2", 1_100 * HOUR * MICROSECONDS, present)
    return [what for _, what in timeline(probe).steps]


def test_a_timeline_says_what_happened_and_what_did_not() -> None:
    assert story() == ["opened", "not answered after 4.2 days"]
    assert story(first_response_at=1_005) == [
        "opened",
        "answered by a person after 5 h",
        "not solved after 4.2 days",
    ]
    assert story(first_response_at=1_005, resolved_at=1_010)[-1] == "solved after 10 h"
    assert story(resolved=False, first_response_at=1_005, closed_at=1_048)[-2:] == [
        "no longer watched after 2 days",
        "not solved after 2 days",
    ]


def test_a_timeline_does_not_know_what_came_after_the_as_of() -> None:
    assert story(first_response_at=1_200) == ["opened", "not answered after 4.2 days"]


def test_what_a_table_has_no_column_for_did_not_fail_to_happen() -> None:
    some = frozenset({"opened_at", "closed_at"})
    assert story(some, closed_at=1_048) == ["opened", "no longer watched after 2 days"]
    assert story(EVERY - {"resolved_at"}, first_response_at=1_005)[-1].startswith("answered")
    assert story(some, first_response=3) == ["opened", "first response: 3 h"]
