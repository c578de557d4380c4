"""Rows with something wrong are left out, counted, and listed with the line they stand in."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aftersales_eval.errors import DataError
from aftersales_eval.model.metric import (
    BUILT_IN,
    ORDER,
    Better,
    ColumnType,
    Elapsed,
    Kind,
    Metric,
    Recorded,
    columns_of,
)
from aftersales_eval.pipeline import compare_files, explain_files
from aftersales_eval.sources.mapping import Mapping
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.rubrics import load_rubric
from aftersales_eval.sources.tables import Tables
from tests.sources.tabling import HEADER, NOW, SOUND, Found, probes, write

SENT: Final = Metric("sent_on", "", Kind.DURATION, Better.LOWER, Elapsed("received_at", "sent_at"))


@pytest.mark.parametrize("pair", ORDER, ids="-".join)
def test_stamps_in_an_order_that_cannot_be_are_rejected(  # FAULTS 9, 10
    tmp_path: Path, pair: tuple[str, str]
) -> None:
    first, second = pair
    names = list(dict.fromkeys(["opened_at", first, second]))
    stamps = {"opened_at": "2026-03-01T08:00Z", first: "2026-03-02T09:00Z"}
    early = {**stamps, second: "2026-03-02T08:59Z" if first != "opened_at" else "2026-02-01"}
    same = {**stamps, second: stamps[first]}
    text = ",".join(["brand", *names]) + "\n"
    text += "".join(",".join(["A", *(row[n] for n in names)]) + "\n" for row in (early, same))
    found = probes(tmp_path, text)
    assert found.rejected == [(2, f"{second} is before {first}")]
    assert found.intake.probes == {"A": 1}


def test_a_refund_may_come_before_the_goods_were_sent(tmp_path: Path) -> None:
    text = "brand,return_sent_at,refunded_at\nA,2026-03-05T10:00Z,2026-03-04T10:00Z\n"
    assert probes(tmp_path, text).intake.rejected == 0


def test_the_order_of_a_rubrics_own_moments_is_held_too(tmp_path: Path) -> None:  # FAULTS 10
    metrics = {**BUILT_IN, SENT.key: SENT}
    text = "brand,received_at,sent_at\nA,2026-03-02,2026-03-01\nA,2026-03-02,2026-03-02\n"
    found = probes(tmp_path, text, metrics=metrics)
    assert found.rejected == [(2, "sent_at is before received_at")]


@pytest.mark.parametrize("name", ["first_response_at", "resolved_at", "closed_at"])
def test_an_end_without_a_beginning_is_rejected(tmp_path: Path, name: str) -> None:  # FAULTS 10
    found = probes(tmp_path, f"brand,opened_at,{name}\nA,,2026-03-01T10:00Z\n")
    assert found.rejected == [(2, f"{name} is there, but opened_at is not")]


def test_resolved_cannot_be_no_where_the_moment_is_there(tmp_path: Path) -> None:
    text = "brand,opened_at,resolved_at,resolved\nA,2026-03-01,2026-03-02,no\n"
    assert probes(tmp_path, text).rejected == [(2, "resolved says no, but resolved_at is there")]


def test_a_row_without_a_brand_is_rejected(tmp_path: Path) -> None:
    found = probes(tmp_path, 'brand,note\n,x\n"  ",x\nA,x\n')
    assert found.rejected == [(2, "brand is empty"), (3, "brand is empty")]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("before", ["", "\ufeff", "\n\n"])
def test_the_line_is_that_in_the_file_whatever_stands_before_it(  # FAULTS 10
    tmp_path: Path, before: str, end: str
) -> None:
    text = before + "a title\n,,\n" + HEADER
    text += '"A\nof three\nlines",2026-03-01T10:00Z,\n\n\n' + SOUND
    text += '"B ""the second""",2026-03-01T10:00Z,2026-03-01T09:00Z\n' + SOUND
    skip = before.count("\n") + 2
    mapping = f"skip: {skip}\ncolumns: {{brand: brand}}\n"
    found = probes(tmp_path, text.replace("\n", end), mapping=mapping)
    line = text.split("\n").index('"B ""the second""",2026-03-01T10:00Z,2026-03-01T09:00Z') + 1
    assert found.rejected == [(line, "first_response_at is before opened_at")]
    assert line == skip + 8


@dataclass(frozen=True)
class Piece:
    """A part of a file: its text, the lines in it (from 0) where a row is rejected, and how many
    lines an open quote took with it."""

    text: str
    rejected: tuple[int, ...] = ()
    swallowed: int = 0


PIECES: Final = (
    Piece("A,2026-03-01T10:00Z,fine"),
    Piece('"A\nB",2026-03-01T10:00Z,"x\n\ny"'),
    Piece('"A ""q"", A",2026-03-01T10:00Z,""'),
    Piece('A,2026-03-01T10:00Z,x"y'),
    Piece(""),
    Piece("A,soon,x", (0,)),
    Piece('"A\nB",soon,"\n"', (0,)),
    Piece(",2026-03-01T10:00Z,x", (0,)),
    Piece("A,2026-03-01T10:00Z", (0,)),
    Piece("A,2026-03-01T10:00Z,x,y", (0,)),
    Piece('"A\nB",2026-03-01T10:00Z', (0,)),
    Piece('"A"B,2026-03-01T10:00Z,x', (0,)),
    Piece('"A"B,2026-03-01T10:00Z,"x\nB,y"', (0,), swallowed=1),
    Piece("   ", (0,)),
)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    pieces=st.lists(st.sampled_from(PIECES), max_size=9),
    junk=st.lists(st.sampled_from(["", "a,b", "it's an \"odd one", "x"]), max_size=3),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    mark=st.sampled_from(["", "\ufeff"]),
    last=st.booleans(),
)
def test_every_rejected_row_is_listed_with_its_true_line(
    tmp_path: Path, pieces: list[Piece], junk: list[str], end: str, mark: str, last: bool
) -> None:  # FAULTS 27
    enough = [Piece("A,2026-03-01T10:00Z,fine")] * 8  # so that the header is that of most rows
    expected, line = [], len(junk) + 2
    for piece in [*enough, *pieces]:
        expected += [line + offset for offset in piece.rejected]
        line += piece.text.count("\n") + 1
    lines = [*junk, "brand,opened_at,note", *(piece.text for piece in [*enough, *pieces])]
    text = mark + "\n".join(lines) + "\n" * last
    found = probes(tmp_path, text.replace("\n", end), mapping=Mapping(skip=len(junk)))
    assert found.lines == expected
    swallowed = sum(piece.swallowed for piece in pieces)
    assert len(expected) <= found.intake.rejected <= len(expected) + swallowed
    sound = sum(1 for piece in [*enough, *pieces] if piece.text and not piece.rejected)
    assert found.intake.rows == sound + found.intake.rejected
    assert len(found.rows) == sound


def test_a_row_of_another_width_says_so(tmp_path: Path) -> None:  # FAULTS 27
    found = probes(tmp_path, HEADER + SOUND * 3 + "A,2026-03-01T10:00Z\nA,2026-03-01,,x,y\n")
    assert found.rejected == [
        (5, "2 columns where the header has 3"),
        (6, "more columns where the header has 3"),
    ]


def test_a_quote_that_is_never_closed_is_told_with_its_line(tmp_path: Path) -> None:  # FAULTS 27
    found = probes(tmp_path, HEADER + SOUND * 3 + '"B,2026-03-01T10:00Z,\n' + SOUND * 3)
    assert found.intake.probes == {"A": 3}
    [(line, message)] = found.rejected
    assert (line, message.split(";")[0]) == (5, "a quote that is not closed")


@pytest.mark.parametrize("swallowed", [2, 6_000, 60_000])
def test_lines_stay_true_behind_a_quote_that_closes_far_below(
    tmp_path: Path, swallowed: int
) -> None:
    text = HEADER + SOUND + '"B,2026-03-01T10:00Z,\n' + SOUND * swallowed
    text += '"C",2026-03-01T10:00Z,\n' + SOUND + "D,soon,\n"
    found = probes(tmp_path, text)
    assert found.lines == [3, swallowed + 6]
    assert found.intake.probes == {"A": 2}


def test_a_line_that_is_too_long_costs_one_row(tmp_path: Path) -> None:
    found = probes(tmp_path, HEADER + SOUND + "A" * 3_000_000 + ",,\nB,soon,\n")
    assert found.lines == [3, 4]
    assert found.rejected[0][1] == "a line that is too long"


def test_blank_lines_are_no_rows_even_in_a_table_of_one_column(tmp_path: Path) -> None:
    mapping = "columns: {brand: {constant: A}, contacts: contacts}\n"
    found = probes(tmp_path, 'contacts\n1\n\n\n""\nmany\n2\n', mapping=mapping)
    assert found.values("contacts") == [1.0, 2.0]
    assert found.rejected == [(6, "contacts: 'many' is not a number")]


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("contacts", "nan"),
        ("contacts", "inf"),
        ("contacts", "-inf"),
        ("contacts", "1e999"),
        ("contacts", "-1"),
        ("contacts", "1.5"),
        ("contacts", "0x10"),
        ("contacts", "1_000"),
        ("contacts", "9" * 5_000),
        ("politeness", "0.9"),
        ("politeness", "5.1"),
        ("politeness", "NaN"),
        ("politeness", "3,5"),
        ("effort", "0"),
        ("first_response", "-1 h"),
        ("first_response", "nan h"),
        ("first_response", "inf h"),
        ("first_response", "24"),
        ("first_response", "3 fortnights"),
        ("first_response", "201 years"),
        ("first_response_censored", "perhaps"),
        ("answer_correct", "2"),
        ("opened_at", "inf"),
        ("opened_at", "infinity"),
        ("opened_at", "now"),
        ("opened_at", "2026-02-30"),
        ("opened_at", "1899-12-31"),
    ],
)
def test_a_cell_that_cannot_be_meant_costs_its_row(  # FAULTS 28
    tmp_path: Path, column: str, cell: str
) -> None:
    found = probes(tmp_path, f'brand,{column}\nA,\nB,"{cell}"\nC,\n')
    assert found.values("brand") == ["A", "C"]
    [(line, message)] = found.rejected
    assert line == 3
    assert message.startswith(f"{column}: '{cell[:60]}' is not ")


@pytest.mark.parametrize("cell", ["1e999", "-1e999", "nan", "inf"])
def test_a_number_without_a_scale_is_still_finite(tmp_path: Path, cell: str) -> None:  # FAULTS 28
    metrics = {"balance": Metric("balance", "", Kind.NUMBER, Better.HIGHER, Recorded())}
    found = probes(tmp_path, f"brand,balance\nA,{cell}\nA,-1e15\n", metrics=metrics)
    assert found.values("balance") == [-1e15]
    assert found.lines == [2]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"brand": "B"', "this line is not JSON"),
        ('{"brand": "B"}}', "this line is not JSON"),
        ('{"brand": "B"} {"brand": "C"}', "this line is not JSON"),
        ('{"brand": "B"}\x1f{"brand": "C"}', "this line is not JSON"),
        ('{"brand": "\ttab"}', "this line is not JSON"),
        ('{"brand": "\\ud800"}', "this line is not JSON"),
        ("{'brand': 'B'}", "this line is not JSON"),
        ("B,2026-03-01", "this line is not JSON"),
        ("\f", "this line is not JSON"),
        ('["B"]', "this line is not a JSON object"),
        ('"B"', "this line is not a JSON object"),
        ("null", "this line is not a JSON object"),
        ('{"brand": "B", "x": NaN}', "this line has NaN or Infinity, which JSON has not"),
        ('{"brand": "B", "x": -Infinity}', "this line has NaN or Infinity, which JSON has not"),
        ('{"brand": "B", "brand": "C"}', "this line has a key twice"),
        ('{"brand": ["B"]}', "this line has a list or an object where a value should be"),
        ('{"brand": {"name": "B"}}', "this line has a list or an object where a value should be"),
        ('{"brand": ' + '{"a":' * 5_000 + "1" + "}" * 5_001, "this line has a list or an object"),
        ('{"brand": ' + "[" * 5_000, "this line is not JSON"),
        ('{"brand": null}', "brand is empty"),
        ("{}", "brand is empty"),
        ('{"brand": "B", "contacts": ' + "9" * 5_000 + "}", "contacts: '9999999999"),
        ('{"brand": "B", "contacts": 1e999}', "contacts: '1"),
        ('{"brand": "B", "contacts": true}', "contacts: 'true' is not a number"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_line_that_is_not_one_plain_object_costs_one_row(  # FAULTS 29, 30
    tmp_path: Path, line: str, message: str, end: str
) -> None:
    good = '{"brand": "A", "contacts": 1}'
    text = end.join([good, "", line, "  \t", good, ""])
    found = probes(tmp_path, text, "probes.jsonl")
    assert found.rows == [{"brand": "A", "contacts": 1.0}] * 2
    assert found.intake.rows == 3
    [(at, what)] = found.rejected
    assert at == 3
    assert what.startswith(message)


def test_a_word_such_as_nan_in_a_json_text_is_only_a_word(tmp_path: Path) -> None:
    rows = [{"brand": 'Infinity "NaN" Ltd', "note": "inf \\ nan"}, {"brand": "Nan", "nan": 1}]
    text = "\n".join(map(json.dumps, rows))
    found = probes(tmp_path, text, "probes.jsonl")
    assert found.values("brand") == ['Infinity "NaN" Ltd', "Nan"]


def test_what_is_nested_in_a_column_of_no_concern_is_left_alone(tmp_path: Path) -> None:
    deep = "[" * 100_000 + "]" * 100_000
    text = '{"brand": "A", "tags": ["x"], "deep": ' + deep + "}\n"
    assert probes(tmp_path, text, "probes.jsonl").values("brand") == ["A"]


def test_keys_are_names_whatever_they_contain(tmp_path: Path) -> None:  # FAULTS 33
    names = ["a/b", "~", "~1", "", '"; DROP TABLE rows; --', "$.brand", "*", "it's", "line"]
    row = {"brand": "A"} | {name: f"said {name}" for name in names}
    for name in names:
        mapping = f"columns: {{brand: brand, note: {json.dumps(name)}}}\n"
        if name:
            found = probes(tmp_path, json.dumps(row), "probes.jsonl", mapping=mapping)
            assert found.values("note") == [f"said {name}"]


@pytest.mark.parametrize("text", ["[]", '[{"brand": "A"}]', '[\n{"brand": "A"}\n]'])
def test_a_json_array_is_one_line_that_says_what_to_write(tmp_path: Path, text: str) -> None:
    with pytest.raises(DataError, match="is one JSON array") as caught:
        probes(tmp_path, text, "probes.json")
    assert "JSON Lines" in caught.value.hint


@pytest.mark.parametrize("text", ['{\n"brand": "A"\n}', "\n", "{}", "null"])
def test_a_file_without_any_object_of_keys_is_one_line(tmp_path: Path, text: str) -> None:
    with pytest.raises(DataError, match="no line is a JSON object") as caught:
        probes(tmp_path, text, "probes.json")
    assert "JSON Lines" in caught.value.hint


def test_the_first_ten_are_shown_and_all_are_counted_by_reason(tmp_path: Path) -> None:
    text = HEADER + SOUND * 30 + "".join(f"B{n},soon{n},\n" for n in range(8))
    text += "too,short\n" * 3 + ",2026-03-01,\n" * 4
    found = probes(tmp_path, text)
    assert found.lines == list(range(32, 42))
    assert found.intake.rejected == 15
    assert found.intake.rows == 45
    assert dict(found.intake.reasons) == {
        "opened_at: '…' is not a time such as 2026-03-01T09:30Z": 8,
        "brand is empty": 4,
        "2 columns where the header has 3": 3,
    }


def test_rejected_rows_are_counted_in_every_result(tmp_path: Path) -> None:  # FAULTS 34
    bad = "A,soon,\nB,2026-03-02,2026-03-01\nA,2026-03-01\n"
    text = HEADER + SOUND * 5 + SOUND.replace("A", "B", 1) * 5 + bad
    path = write(tmp_path, text)
    rubric, how = load_rubric("response-time"), Reading(now=NOW)
    both = compare_files([path], rubric, how=how)
    one = compare_files([path], rubric, brands=["B"], how=how)
    why = explain_files([path], rubric, "A", rubric.criteria[0].id, how)
    for result in (both, one, why):
        assert (result.intake.rows, result.intake.rejected) == (13, 3)
        assert [problem.line for problem in result.intake.shown] == [12, 13, 14]
        assert dict(result.intake.probes) == {"A": 5, "B": 5}


LARGE: Final = 300_000


@pytest.fixture(scope="module", name="large")
def a_large_table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Large enough to be read in parts; every thousandth row is bad, many span two lines."""
    path = tmp_path_factory.mktemp("large") / "large.csv"
    with duckdb.connect(":memory:") as connection:
        connection.execute(
            "COPY (SELECT 'p' || n AS probe, 'Brand ' || n % 7 AS brand, 'email' AS channel,"  # noqa: S608
            " CASE WHEN n % 1000 = 999 THEN 'soon' ELSE '2026-03-01T10:00:00Z' END AS opened_at,"
            " '2026-03-01T11:30:00Z' AS first_response_at, 1 + n % 3 AS contacts,"
            " REPEAT('a note that makes the file large ', 3)"
            " || CASE WHEN n % 10 = 3 THEN CHR(10) || 'and goes on' ELSE '' END AS note"
            f" FROM RANGE({LARGE}) AS t(n)) TO '{path}' (HEADER, DELIMITER ',')"
        )
    assert path.stat().st_size > 48_000_000
    return path


def test_a_large_table_is_read_in_order_and_each_bad_row_has_its_line(large: Path) -> None:
    with Tables([large], BUILT_IN, Reading(now=NOW)) as tables:
        intake = tables.intake()
        [(misplaced, counted)] = tables.run(
            "SELECT COUNT(*) FILTER (probe <> 'p' || (_row - 1)), COUNT(*) FROM rows"
        )
        bad = list(range(1_000, LARGE + 1, 1_000))
        places = tables.places([(0, row) for row in bad])
    assert (misplaced, counted) == (0, LARGE)
    assert (intake.rows, intake.rejected) == (LARGE, LARGE // 1_000)
    assert sum(intake.probes.values()) == LARGE - LARGE // 1_000
    # Before row n stand the header and n - 1 rows, of which one in ten has two lines.
    lines = {row: 1 + row + (row + 6) // 10 for row in bad}
    assert [problem.line for problem in intake.shown] == [lines[row] for row in bad[:10]]
    assert places == {(0, row): f"large.csv:{line}" for row, line in lines.items()}


def found_columns() -> list[str]:
    return [c.name for c in columns_of(BUILT_IN.values()).values() if c.type is not ColumnType.TEXT]


@pytest.mark.parametrize("column", found_columns())
def test_no_column_takes_a_word_that_is_nothing(tmp_path: Path, column: str) -> None:
    found: Found = probes(tmp_path, f"brand,{column}\nA,xyzzy\nB,\n")
    assert found.values("brand") == ["B"]
    assert found.lines == [2]
