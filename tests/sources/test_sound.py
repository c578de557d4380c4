# ruff: noqa: S608 - what is put into these statements stands here
"""Large files that are plain and sound are read at once, and hold what any other reader finds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import duckdb
import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from aftersales_eval.measure import dense
from aftersales_eval.measure.blocks import BlockFolding
from aftersales_eval.model.blocks import NO_MOMENT
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.model.moment import parse_moment
from aftersales_eval.model.quantity import MICROSECONDS
from aftersales_eval.model.result import Intake
from aftersales_eval.pipeline import compare_files
from aftersales_eval.scoring.masses import in_columns
from aftersales_eval.sources import plain, relations, sound, sound_csv, sound_parquet
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.rubrics import load_rubric
from aftersales_eval.sources.tables import Tables
from tests.measure.test_dense import Cells, added
from tests.sources.tabling import NOW, write, written_mapping

HOW: Final = Reading(now=NOW)
HEAD: Final = (
    "brand,channel,probe,opened_at,first_response_at,resolved_at,closed_at,resolved,contacts,"
    "clarity,note\n"
)
ROW: Final = (
    "North Kettle,email,p{n},2026-03-01T10:00:00Z,2026-03-01T11:30:00Z,2026-03-02T10:00Z,,yes,2,4,"
    "some words\n"
)


@pytest.fixture(autouse=True)
def all_are_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are large from one byte on, and read in small pieces."""
    monkeypatch.setattr(relations, "LARGE", 1)
    monkeypatch.setattr(sound_csv, "BLOCK", 300)
    monkeypatch.setattr(sound_parquet, "BLOCK", 5)
    monkeypatch.setattr(sound, "AT_ONCE", 3)


def at_once(*paths: Path, how: Reading = HOW) -> tuple[Intake, Cells, list[str]] | None:
    """What is found at once; None where the files are left to the other reader."""
    with Tables(paths, BUILT_IN, how, BlockFolding(BUILT_IN)) as tables:
        if tables.folded is None:
            return None
        return tables.intake(), added(in_columns(tables.folded)), tables.brands()


def slowly(*paths: Path, how: Reading = HOW) -> tuple[Intake, Cells, list[str]]:
    """What the other reader finds."""
    with Tables(paths, BUILT_IN, how) as tables:
        found = dense.histograms(tables.columns, tables.coded(), BUILT_IN, tables.as_of)
        return tables.intake(), added(found), tables.brands()


def rows(count: int, row: str = ROW) -> str:
    return HEAD + "".join(row.format(n=n) for n in range(count))


def test_a_plain_table_is_read_at_once(tmp_path: Path) -> None:
    path = write(tmp_path, rows(40))
    found = at_once(path)
    assert found == slowly(path)
    assert found is not None
    assert found[0].probes == {"North Kettle": 40}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("North Kettle,email", "Müller & Söhne,E-Mail"),
        ("North Kettle,email", "A,"),
        ("North Kettle", "北釜 " * 5 + "x"),
        ("North Kettle", " North Kettle "),
        ("p{n}", ""),
        ("p{n}", "a probe with a long name, or number {n}".replace(",", "")),
        ("2026-03-01T10:00:00Z", "1900-01-01T00:00:00Z"),
        ("2026-03-01T10:00:00Z", "2024-02-29T23:59Z"),
        (",yes,", ",No,"),
        (",yes,", ",1,"),
        (",yes,2", ",,10000"),
        (",4,", ",,"),
        ("some words", ""),
    ],
)
def test_what_is_plain_may_look_in_several_ways(tmp_path: Path, old: str, new: str) -> None:
    row = ROW.replace(old, new).replace(
        "2026-03-02T10:00Z", "" if "No" in new else "2026-03-02T10:00Z"
    )
    text = rows(9) + "".join(row.format(n=n) for n in range(9, 20)) + rows(3, ROW.replace("p{n}", "q{n}")).removeprefix(HEAD)  # fmt: skip  # noqa: E501
    for end in ("\n", ""):
        path = write(tmp_path, text.removesuffix("\n") + end)
        found = at_once(path)
        assert found == slowly(path)
        assert found is not None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("North Kettle", ""),
        ("North Kettle", " "),
        ("North Kettle", '"North Kettle"'),
        ("North Kettle", "x" * 70),
        ("email", "Büro"),
        ("p17", "p3"),
        ("p17", " p17"),
        ("p17", "p17 "),
        ("p17", "p17\t"),
        ("some words", "some\x00words"),
        ("some words", "some words,more"),
        (",some words", ""),
        ("2026-03-01T10:00:00Z", ""),
        ("2026-03-01T10:00:00Z", "2026-03-01T10:00:00"),
        ("2026-03-01T10:00:00Z", "2026-02-30T10:00:00Z"),
        ("2026-03-01T10:00:00Z", "2026-02-00T10:00:00Z"),
        ("2026-03-01T10:00:00Z", "2026-00-01T10:00:00Z"),
        ("2026-03-01T10:00:00Z", "2026-13-01T10:00:00Z"),
        ("2026-03-01T10:00:00Z", "2026-03-01T24:00:00Z"),
        ("2026-03-01T10:00:00Z", "2026-03-01T10:60:00Z"),
        ("2026-03-01T10:00:00Z", "2026-03-01T10:00:60Z"),
        ("2026-03-01T10:00:00Z", "2026-03-01T10:00:0.Z"),
        ("2026-03-01T10:00:00Z", "1899-12-31T10:00:00Z"),
        ("2026-03-01T10:00:00Z", "2026-03-01T11:31:00Z"),
        ("2026-03-02T10:00Z", "2026-07-02T10:00Z"),
        ("2026-03-02T10:00Z", "2026-03-01T11:00Z"),
        ("2026-03-02T10:00Z", "2199-03-01T11:00Z"),
        ("2026-03-02T10:00Z", "9999-03-01T11:00Z"),
        (",yes,", ",no,"),
        (",yes,", ",perhaps,"),
        (",yes,", ", yes,"),
        (",2,4,", ",-1,4,"),
        (",2,4,", ",10001,4,"),
        (",2,4,", ",2.5,4,"),
        (",2,4,", ",2,0,"),
        (",2,4,", ",2,6,"),
        (",2,4,", ",2,:,"),
        (",2,4,", ",2,4.5,"),
        (",2,4,", ",2,123456789,"),
        ("some words\n", "some words\r\n"),
        ("some words\n", "some words\n\n"),
    ],
)
def test_what_is_not_plain_and_sound_is_left_to_the_other_reader(
    tmp_path: Path, old: str, new: str
) -> None:
    whole = rows(40).splitlines(keepends=True)
    assert old in whole[18]
    whole[18] = whole[18].replace(old, new)
    path = write(tmp_path, "".join(whole))
    assert at_once(path) is None
    slowly(path)


def test_bytes_that_are_not_utf_8_are_left_to_the_other_reader(tmp_path: Path) -> None:
    text = rows(9000).encode() + ROW.encode().replace(b"some", b"s\xf8me").replace(b"{n}", b"x")
    assert at_once(write(tmp_path, text)) is None


def test_other_delimiters_are_as_good(tmp_path: Path) -> None:
    for mark in ";\t|":
        path = write(tmp_path, rows(12).replace(",", mark))
        assert at_once(path) == slowly(path) is not None


CELLS: Final = {
    "brand": ["A", "B", "北釜", " A", "A brand of many words", ""],
    "channel": ["email", "E-Mail", "phone", "", "in store"],
    "opened_at": ["2026-03-01T10:00:00Z", "2026-03-01T10:00Z", "2026-02-28T23:59:59Z", "", "soon"],
    "first_response_at": ["2026-03-01T10:00:00Z", "2026-03-04T10:00Z", "", "2026-04-01"],
    "resolved_at": ["2026-03-05T10:00:00Z", "", "", "2026-01-05T10:00:00Z"],
    "closed_at": ["2026-03-05T10:00:01Z", "2026-03-08T10:00:00Z", "", ""],
    "followed_up_at": ["2026-03-20T10:00:01Z", "2026-03-06T10:00:00Z", "", ""],
    "return_sent_at": ["2026-03-03T10:00:00Z", "", "2026-03-09T10:00:00Z"],
    "refunded_at": ["2026-03-06T10:00:00Z", "", "2026-03-08T00:00Z"],
    "resolved": ["yes", "TRUE", "", "1", "no"],
    "contacts": ["1", "2", "", "12", "0", "3.5"],
    "politeness": ["1", "5", "", "3", "0"],
    "answer_correct": ["y", "n", "", "maybe"],
    "scenario": ["return a kettle", ""],
}


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Tables that are plain and sound more often than not."""
    names = ["brand", *sorted(draw(st.sets(st.sampled_from(sorted(CELLS)[1:]))) - {"brand"})]
    names = list(draw(st.permutations([*names, "probe"])))
    odd = draw(st.integers(0, 9)) == 0
    lines = [",".join(names)]
    for n in range(draw(st.integers(1, 30))):
        cells = []
        for name in names:
            if name == "probe":
                cells.append(f"p{n % 20 if odd else n}")
            else:
                usual = CELLS[name] if odd else CELLS[name][:-1]
                cells.append(draw(st.sampled_from(usual)))
        lines.append(",".join(cells))
    return "\n".join(lines) + "\n"


@pytest.mark.slow
@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(text=texts(), as_of=st.sampled_from([None, "2026-03-21", "2026-03-05"]))
def test_both_readers_find_the_same_in_any_table(
    tmp_path: Path, text: str, as_of: str | None
) -> None:
    path = write(tmp_path, text)
    how = Reading(now=NOW, as_of=None if as_of is None else parse_moment(as_of))
    found = at_once(path, how=how)
    event("at once" if found else "left to the other")
    assert found is None or found == slowly(path, how=how)


def parquet(path: Path, query: str) -> Path:
    with duckdb.connect(":memory:") as connection:
        connection.execute(f"COPY ({query}) TO '{path}' (FORMAT PARQUET, ROW_GROUP_SIZE 2048)")
    return path


NATIVE: Final = {
    "brand": "CASE WHEN n % 3 = 0 THEN 'A' ELSE 'Müller ' END",
    "channel": "CASE WHEN n % 5 > 0 THEN 'E-Mail' END",
    "probe": "CASE WHEN n % 7 > 0 THEN 'p' || n END",
    "opened_at": "TIMESTAMP '2026-03-01' + TO_SECONDS(n)",
    "first_response_at": "CASE WHEN n % 4 > 0 THEN TIMESTAMPTZ '2026-03-05T10:00:00Z' END",
    "resolved": "CASE WHEN n % 4 > 1 THEN TRUE WHEN n % 4 = 1 THEN FALSE END",
    "contacts": "CASE WHEN n % 4 > 0 THEN CAST(n % 6 AS TINYINT) END",
    "clarity": "CASE WHEN n % 4 > 0 THEN 1 + CAST(n % 5 AS DOUBLE) END",
    "note": "'x' || n",
}


def native(path: Path, **other: str) -> Path:
    cells = ", ".join(f"{sql} AS {name}" for name, sql in {**NATIVE, **other}.items() if sql)
    return parquet(path, f"SELECT {cells} FROM RANGE(5000) AS t(n)")


@pytest.mark.parametrize(
    "other",
    [
        {},
        {"channel": ""},
        {"brand": "CASE WHEN n < 4500 THEN 'A' ELSE 'B' END"},
        {"brand": "'B ' || n // 300", "channel": "CASE WHEN n > 4100 THEN 'chat' END"},
        {"probe": "n"},
        {"probe": ""},
        {"opened_at": "CAST('2026-03-01' AS DATE)"},
        {"opened_at": "EPOCH_MS(1772323200000 + n)"},
        {"contacts": "CAST(n % 9000 AS DOUBLE)"},
    ],
)
def test_native_types_are_read_at_once(tmp_path: Path, other: dict[str, str]) -> None:
    path = native(tmp_path / "p.parquet", **other)
    found = at_once(path)
    assert found == slowly(path)
    assert found is not None


@pytest.mark.parametrize(
    "other",
    [
        {"brand": "CASE WHEN n <> 4999 THEN 'A' END"},
        {"brand": "CASE WHEN n <> 4999 THEN 'A' ELSE ' ' END"},
        {"brand": "n"},
        {"channel": "CASE WHEN n = 4999 THEN 'Büro' END"},
        {"probe": "'p' || CASE n WHEN 4998 THEN 1 ELSE n END", "brand": "'A'"},
        {
            "probe": "'p' || CASE n WHEN 4998 THEN 1 ELSE n END",
            "brand": "CASE n WHEN 4500 THEN 'B' ELSE 'A' END",
        },
        {"probe": "CASE n WHEN 4998 THEN ' p' ELSE 'p' || n END"},
        {"probe": "CASE n WHEN 4998 THEN 'p\t' ELSE 'p' || n END"},
        {"probe": "CASE n WHEN 4998 THEN '' ELSE 'p' || n END"},
        {"opened_at": "'2026-03-01T10:00Z'"},
        {"opened_at": "CASE WHEN n < 4999 THEN TIMESTAMP '2026-03-01' END"},
        {"opened_at": "CASE WHEN n < 4999 THEN TIMESTAMP '2026-03-01' ELSE 'infinity' END"},
        {"opened_at": "CASE WHEN n < 4999 THEN TIMESTAMP '2026-03-01' ELSE '1850-01-01' END"},
        {"first_response_at": "CASE n WHEN 4999 THEN TIMESTAMPTZ 'infinity' END"},
        {"first_response_at": "CASE n WHEN 4999 THEN DATE '-infinity' END"},
        {"channel": "CASE n WHEN 4999 THEN CHR(12) || 'chat' ELSE 'chat' END"},
        {"contacts": "CASE n WHEN 4999 THEN -1 ELSE 1 END"},
        {"contacts": "CASE n WHEN 4999 THEN 20000 ELSE 1 END"},
        {"contacts": "CASE n WHEN 4999 THEN 'nan' ELSE 1.0::DOUBLE END"},
        {"clarity": "CASE n WHEN 4999 THEN 4.5 ELSE 1.0::DOUBLE END"},
        {"clarity": "CASE n WHEN 4999 THEN 0 ELSE 1 END"},
        {"resolved": "'yes'"},
        {"resolved": "FALSE", "resolved_at": "TIMESTAMP '2026-03-05'"},
    ],
)
def test_what_is_not_sound_in_native_types_is_left_to_the_other_reader(
    tmp_path: Path, other: dict[str, str]
) -> None:
    path = native(tmp_path / "p.parquet", **other)
    assert at_once(path) is None
    slowly(path)


def test_bare_native_times_are_said_to_be_read_as_utc(tmp_path: Path) -> None:
    opened = "CASE WHEN n < 9 THEN TIMESTAMP '2026-03-01' END"
    path = native(tmp_path / "p.parquet", opened_at=opened, first_response_at="")
    found = at_once(path)
    assert found is not None
    assert found[0].notes == ("9 rows have times without a zone; read as UTC",)
    assert at_once(path, how=Reading(now=NOW, timezone="Europe/Berlin")) is None


def test_options_that_choose_rows_are_left_to_the_other_reader(tmp_path: Path) -> None:
    path = write(tmp_path, rows(12))
    since = parse_moment("2026-01-01")
    for how in (
        Reading(now=NOW, since=since),
        Reading(now=NOW, until=NOW),
        Reading(now=NOW, channels=("email",)),
        Reading(now=NOW, group_by="note"),
        Reading(now=NOW, as_of=parse_moment("2026-03-01T12:00Z")),
        Reading(now=NOW, encoding="utf-8"),
    ):
        assert at_once(path, how=how) is None
    mapping = written_mapping(tmp_path, "columns: {brand: brand, note: note}\nwhere: [{column: note, is: [x]}]\n")  # noqa: E501  # fmt: skip
    assert at_once(path, how=Reading(now=NOW, mapping=mapping)) is None
    mapping = written_mapping(tmp_path, "columns: {brand: note, opened_at: opened_at}\n")
    how = Reading(now=NOW, mapping=mapping)
    assert at_once(path, how=how) == slowly(path, how=how) is not None


def test_facts_may_stand_beside_it_but_no_second_table(tmp_path: Path) -> None:
    path = write(tmp_path, rows(12))
    facts = write(tmp_path, "brand,fact,value\nNorth Kettle,free_returns,yes\n", "facts.csv")
    for files in ((facts, path), (path, facts)):
        assert at_once(*files) == slowly(*files) is not None
    other = write(tmp_path, rows(5, ROW.replace("p{n}", "q{n}")), "other.csv")
    assert at_once(path, other) is None
    whole = compare_files([path, other], load_rubric("response-time"), how=HOW)
    assert whole.intake.probes == {"North Kettle": 17}


@pytest.mark.parametrize("named", ["p{n}", ""])
def test_several_tables_are_counted_once_in_any_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    """Where the first of them was counted at once, all are read again, and none is there twice."""
    row = ROW.replace("p{n}", named)
    first = write(tmp_path, rows(40, row.replace("p{n}", "a{n}")), "first.csv")
    second = write(tmp_path, rows(30, row.replace("p{n}", "b{n}")), "second.csv")
    small = write(tmp_path, rows(3, row.replace("p{n}", "c{n}")), "small.csv")
    monkeypatch.setattr(relations, "LARGE", small.stat().st_size + 1)
    monkeypatch.setattr(plain, "LARGEST", 0)
    for files, count in (
        ((first, second), 70), ((first, small), 43), ((small, first), 43),
        ((first, second, small), 73), ((small, first, second), 73),
    ):  # fmt: skip
        found = compare_files(list(files), load_rubric("response-time"), how=HOW).intake
        assert found.probes == {"North Kettle": count}
        assert not found.rejected


def test_a_long_line_is_left_to_the_other_reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sound_csv, "_LINE", 200)
    path = write(tmp_path, rows(30))
    assert at_once(path) == slowly(path) is not None
    long = rows(30).splitlines(keepends=True)
    for at in (1, 15, 30):
        text = "".join([*long[:at], long[at].replace("words", "w" * 900), *long[at + 1 :]])
        assert at_once(write(tmp_path, text)) is None


def test_a_comparison_is_the_same_either_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, rows(40))
    quick = compare_files([path], load_rubric("after-sales"), how=HOW)
    refused: Callable[..., Any] = lambda *_: False  # noqa: E731
    monkeypatch.setattr("aftersales_eval.sources.sound_file.may_be", refused)
    slow = compare_files([path], load_rubric("after-sales"), how=HOW)
    assert quick.intake == slow.intake
    assert quick.scorecards == slow.scorecards
    assert list(quick.standings) == list(slow.standings)


def test_a_moment_that_looks_like_none_is_not_taken_for_none(tmp_path: Path) -> None:
    path = tmp_path / "p.parquet"
    opened, first = (f"TIMESTAMPTZ '2026-0{month}-01 00:00:00+00'" for month in (1, 2))
    query = (
        f"SELECT 'A' AS brand, {opened} AS opened_at, {first} + TO_SECONDS(n) AS first_response_at"
        " FROM RANGE(50) AS t(n)"
    )
    with duckdb.connect(":memory:") as connection:
        connection.execute(f"COPY ({query}) TO '{path}' (FORMAT PARQUET, COMPRESSION UNCOMPRESSED)")
    mine = (parse_moment("2026-02-01T00:00:00Z") + 40 * MICROSECONDS).to_bytes(8, "little")
    data = path.read_bytes()
    assert data.count(mine) == 1
    path.write_bytes(data.replace(mine, NO_MOMENT.to_bytes(8, "little", signed=True)))
    assert at_once(path) is None
    assert slowly(path)[0].rejected == 1


def test_a_table_whose_first_rows_have_no_brand_is_left_to_the_other_reader(tmp_path: Path) -> None:
    some = ",p{n},2026-03-01T10:00:00Z,5\n"
    text = "brand,probe,opened_at,politeness\n" + "".join(some.format(n=n) for n in range(40))
    for more in ("", "A,q,2026-03-01T10:00:00Z,5\n"):
        path = write(tmp_path, text + more)
        assert at_once(path) is None
        assert slowly(path)[0].rejected == 40
