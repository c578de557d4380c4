from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

import pytest

from aftersales_eval.model.feedback import CATEGORIES, Feedback, FeedbackMatrix, feedback_matrix
from aftersales_eval.model.result import Comparison
from aftersales_eval.report.console import Screen
from aftersales_eval.report.data import comparison_data, to_json
from aftersales_eval.report.feedback_text import feedback_text
from aftersales_eval.report.markdown import report
from aftersales_eval.scoring.evaluate import evaluate
from tests.conftest import ROOT
from tests.scoring.making import first_response, rubric, waits

HOSTILE: Final = (
    "[red]x[/]",
    "a|b",
    "\x1b[31mred",
    "# x",
    "</script>",
    "**bold** `code` ![i](https://x.example)",
    "\u202eevil",
    "line\n# heading\n| row |",
    "שלום",
)
NORTH: Final = "North Kettle"
SECTION: Final = "## What shoppers praise and what they miss"


def remark(category: str, text: str, probe: str, *, good: bool = True, at: int = 0) -> Feedback:
    """A remark on North Kettle."""
    return Feedback(NORTH, category, good, text, probe, at)


def kettle() -> FeedbackMatrix:
    """A matrix as a shopper's ledger gives it."""
    items = [
        remark("response-time", "They answered within an hour.", "k-1", at=1),
        remark("response-time", "they answered within an hour", "k-2", at=2),
        remark("response-time", "Refund took weeks", "k-2", good=False),
        remark("consistency", "Chat and phone said the same", "k-3", at=3),
        remark("customer-satisfaction", "No call\nafter the repair", "k-3", good=False, at=3),
    ]
    return feedback_matrix(NORTH, items)


def hostile(text: str) -> FeedbackMatrix:
    """A matrix with this as brand, example and what recurs."""
    items = [
        Feedback(text, "other", good, text, f"p-{n}") for n in (1, 2) for good in (True, False)
    ]
    return feedback_matrix(text, items)


def compared(*matrices: FeedbackMatrix) -> Comparison:
    """A comparison with this feedback."""
    found = evaluate([waits(NORTH, [1, 2, 3])], rubric(first_response()))
    return replace(found, feedback=matrices)


# The terminal.


def test_the_matrix_stands_in_a_terminal() -> None:
    assert (
        feedback_text([kettle()], Screen(80))
        == """\
North Kettle · 3 praised · 2 missed
               what shoppers praise            what they miss
Response time  2                               1
               “they answered within an hour”  “Refund took weeks”
               recurs: They answered within
               an hour (2 probes)

Consistency    1                               –
across         “Chat and phone said the same”
channels

Customer       –                               1
satisfaction                                   “No call after the repair”

Numbers count remarks; below each the latest, then what recurs in several
probes.
"""
    )


@pytest.mark.parametrize("width", [40, 60, 80, 200])
@pytest.mark.parametrize("unicode", [True, False])
def test_lines_keep_to_the_screen(width: int, unicode: bool) -> None:
    screen = Screen(width, unicode=unicode)
    text = feedback_text([kettle(), *map(hostile, HOSTILE)], screen)
    # without what is of no width
    lines = re.sub("[\u2068\u2069]", "", text).split("\n")
    assert max(map(len, lines)) <= width or not unicode
    table = [line for line in lines if " praised " not in line]
    assert max(map(len, table)) <= width
    assert text.isascii() or unicode


def test_no_title_is_broken_within_a_word() -> None:
    items = [remark(category, "Fine", "k-1") for category in CATEGORIES]
    column = [
        line[:13] for line in feedback_text([feedback_matrix(NORTH, items)], Screen()).split("\n")
    ]
    for title in CATEGORIES.values():
        assert set(title.split()) <= {word for line in column for word in line.split()}


def test_colour_only_repeats_what_is_said() -> None:
    coloured = feedback_text([kettle()], Screen(80, colour=True))
    bare = re.sub(r"\x1b\[[\d;]*m", "", coloured)
    assert coloured != bare
    assert [line.rstrip() for line in bare.split("\n")] == feedback_text(
        [kettle()], Screen()
    ).split("\n")


def test_where_nothing_is_recorded_it_says_so() -> None:
    assert feedback_text([], Screen()) == "No feedback is recorded.\n"
    nothing = feedback_text([FeedbackMatrix(NORTH)], Screen())
    assert nothing == "North Kettle: no feedback is recorded\n"
    assert feedback_text([FeedbackMatrix("B"), kettle()], Screen()).startswith("B: no feedback")


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("unicode", [True, False])
def test_words_of_strangers_are_only_shown_in_a_terminal(text: str, unicode: bool) -> None:
    shown = feedback_text([hostile(text)], Screen(200, unicode=unicode))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202e]", shown)
    if text.isascii() and text.isprintable():
        assert f"“{text}”" in shown or f'"{text}"' in shown
    if "\x1b" in text:
        assert r"\x1b[31mred" in shown
    if "\u202e" in text:
        assert r"\u202eevil" in shown


def test_long_remarks_are_shortened() -> None:
    items = [remark("other", f"{n} " + "word " * 5_000, f"k-{n}") for n in range(2)]
    matrix = feedback_matrix(NORTH, items)
    assert len(feedback_text([matrix], Screen())) < 1_000
    assert "…" in feedback_text([matrix], Screen())
    assert "~" in feedback_text([matrix], Screen(unicode=False))
    assert len(report(compared(matrix), version="1")) < len(report(compared(), version="1")) + 1_000


# Markdown.


def section(comparison: Comparison) -> str:
    """The report's section on feedback."""
    text = report(comparison, version="1")
    return text[text.index(SECTION) : text.index("## Brands")]


def test_the_report_has_a_table_for_each_brand() -> None:
    harbour = Feedback("Harbour Lamp", "resolution", False, "Never solved", "h-1")
    both = compared(kettle(), feedback_matrix("Harbour Lamp", [harbour]))
    assert (
        section(both)
        == SECTION
        + """

How many remarks there are, the latest examples, and what recurs: what was said in at least two
probes. Nothing of it changes a score.

### North Kettle

| category | what shoppers praise | what they miss |
|---|---|---|
| Response time | 2: “they answered within an hour”. Recurs: “They answered \
within an hour” (2 probes) | 1: “Refund took weeks” |
| Consistency across channels | 1: “Chat and phone said the same” | – |
| Customer satisfaction | – | 1: “No call after the repair” |

### Harbour Lamp

| category | what shoppers praise | what they miss |
|---|---|---|
| Resolution | – | 1: “Never solved” |

"""
    )


def test_without_feedback_the_report_is_as_it_was() -> None:
    assert SECTION not in report(compared(), version="1")
    assert report(compared(FeedbackMatrix(NORTH)), version="1") == report(compared(), version="1")


@pytest.mark.parametrize("text", HOSTILE)
def test_words_of_strangers_are_no_markdown(text: str) -> None:
    found = section(compared(hostile(text)))
    plain = section(compared(hostile("fine")))
    assert found.count("\n") == plain.count("\n")
    row = found.split("\n")[9]
    assert row.startswith("| Other | 2: “")
    assert len(re.findall(r"(?<!\\)\|", row)) == 4
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u202e<]", found)
    assert not re.search(r"(?<!\\)(\[|`|\*)", row)
    assert "https:" not in found


# JSON.


def test_json_has_the_matrix() -> None:
    data = json.loads(to_json(comparison_data(compared(kettle()), "1")))
    assert [m["brand"] for m in data["feedback"]] == [NORTH]
    first, *others = data["feedback"][0]["categories"]
    assert [c["category"] for c in others] == ["consistency", "customer-satisfaction"]
    assert first == {
        "category": "response-time",
        "title": "Response time",
        "good": {
            "count": 2,
            "examples": ["they answered within an hour"],
            "recurring": [{"what": "They answered within an hour", "probes": 2}],
        },
        "improve": {"count": 1, "examples": ["Refund took weeks"], "recurring": []},
    }


def test_json_without_feedback_has_an_empty_list() -> None:
    assert comparison_data(compared(), "1")["feedback"] == []


@pytest.mark.parametrize("text", HOSTILE)
def test_json_gives_words_as_they_were(text: str) -> None:
    written = to_json(comparison_data(compared(hostile(text)), "1"))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202e]", written)
    matrix = json.loads(written)["feedback"][0]
    assert matrix["brand"] == text
    assert matrix["categories"][0]["improve"]["examples"] == [text]


def objects(data: Mapping[str, Any]) -> Iterator[tuple[str, set[str]]]:
    """Every object of a matrix, by its heading in docs/json.md, with its keys."""
    yield "feedback matrix", set(data)
    for category in data["categories"]:
        yield "feedback category", set(category)
        for cell in (category["good"], category["improve"]):
            yield "remarks", set(cell)
            yield from (("recurrence", set(one)) for one in cell["recurring"])


def test_json_has_the_keys_that_are_described() -> None:
    text = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    found = dict(objects(comparison_data(compared(kettle()), "1")["feedback"][0]))
    assert set(found) == {"feedback matrix", "feedback category", "remarks", "recurrence"}
    for heading, keys in found.items():
        part = text.partition(f"### {heading}\n")[2].partition("\n#")[0]
        assert set(re.findall(r"^\| `(\w+)` \|", part, re.MULTILINE)) == keys
