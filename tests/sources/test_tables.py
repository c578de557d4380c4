"""Several files, formats and options as one set of probes."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Final

import duckdb
import pytest

from aftersales_eval.errors import DataError, SourceError
from aftersales_eval.model.moment import parse_moment
from aftersales_eval.model.quantity import DAY, HOUR, MICROSECONDS
from aftersales_eval.model.result import Limit
from aftersales_eval.model.rubric import Tier
from aftersales_eval.pipeline import compare_files, explain_files, read_files
from aftersales_eval.report.data import intake_data
from aftersales_eval.report.intake_words import intake_lines
from aftersales_eval.sources.mapping import load_mapping
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.rubrics import load_rubric
from tests.conftest import EXAMPLES
from tests.sources.tabling import HEADER, NOW, SOUND, parquet, probes, read, write

HOW: Final = Reading(now=NOW)
NINE: Final = parse_moment("2026-03-02T09:00Z")


def test_all_unanswered_is_more_than_the_wait_and_never_nothing(tmp_path: Path) -> None:
    # FAULTS 15
    rows = "".join(f"A,email,2026-03-0{day}T10:00Z,\n" for day in range(1, 6))
    path = write(tmp_path, "brand,channel,opened_at,first_response_at\n" + rows)
    rubric = load_rubric("response-time")
    how = Reading(now=NOW, as_of=parse_moment("2026-03-08T10:00Z"))
    [card] = compare_files([path], rubric, how=how).scorecards
    grade = card.grade("first-response")
    assert grade.estimate is not None
    assert grade.estimate.limit is Limit.MORE_THAN
    assert grade.estimate.value == 7 * DAY
    assert (grade.observations, grade.censored) == (5, 5)


def test_a_brand_without_probes_is_unrated_and_not_at_nothing(tmp_path: Path) -> None:
    # FAULTS 16
    facts = write(tmp_path, "brand,fact,value\nB,free_returns,yes\n", "facts.csv")
    path = write(tmp_path, "brand,channel,opened_at,first_response_at\n")
    path.write_text(path.read_text() + SOUND.replace("A,", "A,email,") * 5)
    found = compare_files([path, facts], load_rubric("response-time"), how=HOW)
    cards = {card.brand: card for card in found.scorecards}
    assert (cards["B"].tier, cards["B"].points, cards["B"].coverage) == (Tier.UNRATED, None, 0)
    assert all(grade.points is None for grade in cards["B"].grades)
    assert cards["A"].points is not None


def test_no_probe_at_all_is_a_sentence_with_the_rejected_rows(tmp_path: Path) -> None:
    path = write(tmp_path, HEADER + "A,soon,\n")
    with pytest.raises(DataError, match="none is left: 1 rejected") as caught:
        compare_files([path], load_rubric("response-time"), how=HOW)
    assert [problem.line for problem in caught.value.problems] == [2]


def test_several_files_add_up_as_one(tmp_path: Path) -> None:
    rows = [f"{'AB'[n % 2]},2026-03-0{n + 1},2026-03-{n + 10}\n" for n in range(8)]
    one = write(tmp_path, HEADER + "".join(rows), "one.csv")
    first = write(tmp_path, HEADER + "".join(rows[:3]), "first.csv")
    second = write(tmp_path, HEADER.replace(",", "\t") + "".join(rows[3:]).replace(",", "\t"))
    rubric = load_rubric("response-time")
    whole, added = (read_files(files, rubric, HOW) for files in ([one], [first, second]))
    assert added.evidence == whole.evidence
    assert added.intake.probes == whole.intake.probes == {"A": 4, "B": 4}
    assert added.intake.files == ("first.csv", "probes.csv")
    assert read(first, second).rows == read(one).rows


def test_files_with_other_columns_say_nothing_of_what_they_lack(tmp_path: Path) -> None:
    answers = write(tmp_path, HEADER + SOUND * 4, "answers.csv")
    ratings = write(tmp_path, "brand,opened_at,clarity\n" + "A,2026-03-01,4\n" * 3, "ratings.csv")
    found = read_files([answers, ratings], load_rubric("after-sales"), HOW).evidence
    counts = {e.metric: (e.events, e.censored) for e in found}
    assert counts == {"first_response": (4, 0), "clarity": (3, 0)}


def test_problems_of_each_file_have_its_name(tmp_path: Path) -> None:
    first = write(tmp_path, HEADER + SOUND + "A,soon,\n", "first.csv")
    second = write(tmp_path, '{"brand": "A"}\n{"brand"\n', "second.jsonl")
    shown = read(first, second).intake.shown
    assert [(problem.file, problem.line) for problem in shown] == [
        ("first.csv", 3),
        ("second.jsonl", 2),
    ]


def test_the_same_probe_twice_counts_once_wherever_it_stands(tmp_path: Path) -> None:
    text = "probe,brand,note\np1,A,first\np2,A,x\np1,A,again\np1,B,another brand's\n,A,\n,A,\n"
    first = write(tmp_path, text, "first.csv")
    second = write(tmp_path, "probe,brand,note\np2,A,once more\np3,A,new\n", "second.csv")
    found = read(first, second)
    assert found.intake.probes == {"A": 5, "B": 1}
    assert found.rejected == [
        (4, "probe 'p1' was there before"),
        (2, "probe 'p2' was there before"),
    ]
    assert found.values("note") == ["first", "x", "another brand's", None, None, "new"]


def test_a_probe_whose_first_row_is_rejected_counts_by_its_next(tmp_path: Path) -> None:
    found = probes(tmp_path, "probe,brand,contacts\np1,A,many\np1,A,2\n")
    assert found.values("contacts") == [2.0]
    assert found.lines == [2]


def test_since_and_until_choose_probes_by_when_they_were_opened(tmp_path: Path) -> None:
    text = HEADER + "".join(f"A,2026-03-0{day}T10:00Z,\n" for day in range(1, 6)) + "A,,\n"
    first, last = parse_moment("2026-03-02T10:00Z"), parse_moment("2026-03-04T10:00Z")
    since = probes(tmp_path, text, since=first)
    assert len(since.rows) == 4
    between = probes(tmp_path, text, since=first, until=last)
    assert between.values("opened_at") == [first, first + DAY * MICROSECONDS]
    assert between.intake.outside == 4
    assert between.intake.rejected == 0
    assert (between.intake.since, between.intake.until) == (first, last)
    assert len(probes(tmp_path, text).rows) == 6


def test_channels_choose_probes_by_name(tmp_path: Path) -> None:
    text = "brand,channel\nA,email\nA,phone\nA,\nA,it's\n"
    assert probes(tmp_path, text, channels=("phone", "it's")).values("channel") == ["phone", "it's"]
    found = probes(tmp_path, text, channels=("fax",))
    assert (found.rows, found.intake.outside) == ([], 4)
    assert len(probes(tmp_path, text).rows) == 4


def test_as_of_is_the_latest_moment_in_the_files_unless_it_is_said(tmp_path: Path) -> None:
    text = HEADER + SOUND + "A,2026-03-05T10:00Z,\nB,2026-05-01,soon\n"
    found = probes(tmp_path, text)
    assert found.as_of == found.intake.as_of == parse_moment("2026-03-05T10:00Z")
    said = parse_moment("2026-03-02T00:00Z")
    early = probes(tmp_path, text, as_of=said)
    assert early.as_of == said
    assert len(early.rows) == 1
    assert early.intake.outside == 1
    assert probes(tmp_path, "brand,contacts\nA,1\n").as_of == NOW


def test_the_latest_moment_is_looked_for_in_every_file_and_column(tmp_path: Path) -> None:
    first = write(tmp_path, HEADER + "A,2026-03-01T10:00Z,\n", "first.csv")
    second = write(tmp_path, "brand,opened_at,closed_at\nB,2026-03-02,2026-03-09\n", "second.csv")
    found = {
        e.brand: e for e in read_files([first, second], load_rubric("response-time"), HOW).evidence
    }
    [(wait, events, censored)] = found["A"].masses()
    assert (wait, events, censored) == (7 * DAY * MICROSECONDS + 14 * HOUR * MICROSECONDS, 0, 1)


@pytest.mark.parametrize(
    ("where", "kept"),
    [
        ("{column: Status, is: [done]}", ["1"]),
        ("{column: Status, is: [done, 'it''s']}", ["1", "3"]),
        ("{column: Status, not: [done]}", ["2", "3", "4"]),
        ("{column: Status, not: [done, null]}", ["2", "3"]),
        ("{column: Status, is: [null]}", ["4"]),
        ("{column: Status, is: [null, done]}", ["1", "4"]),
        ("{column: Status, not: [null]}", ["1", "2", "3"]),
        ("{column: Status, is: [Done]}", []),
        ("{column: Open, is: [true]}", ["1", "2"]),
        ("{column: Open, is: [7]}", ["4"]),
    ],
)
def test_a_filter_keeps_the_rows_it_says(tmp_path: Path, where: str, kept: list[str]) -> None:
    text = "brand,Status,Open\n1,done,true\n2,open,true\n3, it's ,false\n4,,7\n"
    found = probes(tmp_path, text, mapping=f"columns: {{brand: brand}}\nwhere:\n  - {where}\n")
    assert found.values("brand") == kept
    assert found.intake.filtered == 4 - len(kept)
    assert found.intake.rejected == 0


def test_several_filters_must_all_hold(tmp_path: Path) -> None:
    text = "brand,a,b\n1,x,x\n2,x,y\n3,y,x\n"
    where = "where:\n  - {column: a, is: [x]}\n  - {column: b, not: [y]}\n"
    found = probes(tmp_path, text, mapping="columns: {brand: brand}\n" + where)
    assert found.values("brand") == ["1"]


def test_a_row_that_is_filtered_out_is_not_rejected_as_well(tmp_path: Path) -> None:
    text = "brand,contacts,Status\nA,many,Test\nA,2,Live\nA,few,Live\n"
    mapping = "columns: {brand: brand}\nwhere:\n  - {column: Status, not: [Test]}\n"
    found = probes(tmp_path, text, mapping=mapping)
    assert found.lines == [4]
    assert (found.intake.rows, found.intake.filtered, found.intake.rejected) == (3, 1, 1)


def test_a_mapping_that_does_not_fit_names_all_that_is_missing(tmp_path: Path) -> None:
    mapping = "columns: {brand: Frima, note: Bemerkung}\nwhere:\n  - {column: Sttus, is: [x]}\n"
    with pytest.raises(DataError, match="does not fit") as caught:
        probes(tmp_path, "Firma,Status,Notiz\nA,x,y\n", mapping=mapping)
    said = [(problem.message, problem.hint) for problem in caught.value.problems]
    assert said[0] == ("column 'Frima', for brand, is not in probes.csv", "did you mean Firma?")
    assert said[1][0] == "column 'Bemerkung', for note, is not in probes.csv"
    assert said[2][1] == "did you mean Status?"


def test_a_mapped_column_that_no_metric_reads_is_said_once(tmp_path: Path) -> None:
    for name in ("first.csv", "second.csv"):
        write(tmp_path, "brand,when\nA,2026-03-01\n", name)
    mapping = "columns: {brand: brand, opende_at: when}\n"
    found = read(tmp_path / "first.csv", tmp_path / "second.csv", mapping=mapping)
    [note] = found.intake.notes
    assert note.endswith("no metric of this rubric reads 'opende_at' (did you mean opened_at?)")


ODD_COLUMNS: Final = ('"; DROP TABLE rows; --', "a'b", "_form", "_row", "t:brand", "c0", "line", "")


@pytest.mark.parametrize("kind", ["csv", "parquet"])
def test_a_column_is_a_name_whatever_it_is_called(tmp_path: Path, kind: str) -> None:  # FAULTS 33
    names = [name for name in ODD_COLUMNS if name or kind == "csv"]
    path = tmp_path / f"probes.{kind}"
    columns = ", ".join(
        f"'said {n}' AS \"{name.replace(chr(34), chr(34) * 2)}\""
        for n, name in enumerate(names)
        if name
    )
    if kind == "csv":
        quoted = ['"' + name.replace('"', '""') + '"' for name in names]
        said = [f"said {n}" for n in range(len(names))]
        path.write_text(",".join(["brand", *quoted]) + "\n" + ",".join(["A", *said]) + "\n")
    else:
        parquet(path, f"SELECT 'A' AS brand, {columns}")
    for n, name in enumerate(names):
        if name:
            mapping = f"columns: {{brand: brand, note: {json.dumps(name)}}}\n"
            assert read(path, mapping=mapping).rows == [{"brand": "A", "note": f"said {n}"}]


NATIVE: Final = """
SELECT 'p' || n AS probe, 'Brand ' || n % 3 AS brand, ['email', 'phone'][1 + n % 2] AS channel,
  TIMESTAMP '2026-03-01 10:00:00.123456' + TO_HOURS(n) AS opened_at,
  CASE WHEN n % 4 > 0 THEN TIMESTAMPTZ '2026-03-02 01:30:00+05:30' + TO_HOURS(2 * n) END
    AS first_response_at,
  DATE '2026-03-10' + n::INTEGER AS resolved_at,
  1.5 + n % 3 AS politeness, (2 + n % 2)::DOUBLE AS clarity, (1 + n % 3)::TINYINT AS contacts,
  n % 2 = 0 AS answer_correct, 0.5 * n AS refund, CASE WHEN n % 5 = 0 THEN 'yes' END
    AS refund_censored
FROM RANGE(40) AS t(n)
"""


def test_native_types_say_the_same_as_their_text(tmp_path: Path) -> None:
    with duckdb.connect(":memory:") as connection:
        connection.execute("SET TimeZone = 'Asia/Kolkata'")
        for kind, form in (("parquet", "PARQUET"), ("csv", "CSV"), ("jsonl", "JSON")):
            connection.execute(f"COPY ({NATIVE}) TO '{tmp_path / f'p.{kind}'}' (FORMAT {form})")
    mapping = "columns: {brand: brand, refund: {column: refund, unit: h}}\n"
    parquet, text, lines = (
        read(tmp_path / f"p.{kind}", mapping=mapping) for kind in ("parquet", "csv", "jsonl")
    )
    assert parquet.rows == text.rows == lines.rows
    assert len(parquet.rows) == 40
    assert parquet.intake.rejected == text.intake.rejected == lines.intake.rejected == 0
    first = parquet.rows[1]
    assert first["opened_at"] == parse_moment("2026-03-01T11:00:00.123456Z")
    assert first["first_response_at"] == parse_moment("2026-03-01T22:00Z")
    assert first["resolved_at"] == parse_moment("2026-03-11")
    assert first["answer_correct"] is False
    assert first["refund"] == HOUR * MICROSECONDS // 2


@pytest.mark.parametrize("kind", ["TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS", "TIMESTAMPTZ"])
def test_every_sort_of_native_timestamp_is_read(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "probes.parquet"
    zone = "Z" if kind == "TIMESTAMPTZ" else ""
    parquet(path, f"SELECT 'A' AS brand, '2026-03-02 09:00:00{zone}'::{kind} AS opened_at")
    assert read(path).values("opened_at") == [NINE]


def test_numbers_that_are_none_are_rejected_in_parquet_too(tmp_path: Path) -> None:  # FAULTS 28
    path = tmp_path / "probes.parquet"
    values = "('A', 'NaN'::DOUBLE), ('B', 'Infinity'), ('C', -1), ('D', 1.5), ('E', 2)"
    parquet(path, f"FROM (VALUES {values}) AS t(brand, contacts)")
    found = read(path)
    assert found.values("brand") == ["E"]
    assert found.lines == [1, 2, 3, 4]


def test_a_parquet_file_is_known_by_its_beginning(tmp_path: Path) -> None:
    parquet(tmp_path / "probes.csv", "SELECT 'A' AS brand")
    assert read(tmp_path / "probes.csv").intake.probes == {"A": 1}


def broken_parquet(folder: Path, cut: str) -> Path:
    path = folder / "probes.parquet"
    parquet(path, "SELECT 'A' || n AS brand FROM RANGE(5000) AS t(n)")
    whole = path.read_bytes()
    path.write_bytes(
        {
            "half": whole[: len(whole) // 2],
            "no footer": whole[:-8],
            "only its mark": b"PAR1",
            "zeros in the middle": whole[:40] + bytes(len(whole) - 300) + whole[-260:],
            "text": b"brand\nA\n",
            "nothing": b"",
        }[cut]
    )
    return path


@pytest.mark.parametrize(
    "cut", ["half", "no footer", "only its mark", "zeros in the middle", "text", "nothing"]
)
def test_a_broken_parquet_file_is_one_line_with_its_name(tmp_path: Path, cut: str) -> None:
    # FAULTS 31
    with pytest.raises(DataError) as caught:
        read(broken_parquet(tmp_path, cut))
    assert "probes.parquet" in caught.value.message
    assert "\n" not in caught.value.message
    assert "aftersales-" not in caught.value.message


@pytest.mark.parametrize("name", ["probes.csv", "probes.tsv", "probes.jsonl", "probes.parquet"])
def test_an_empty_file_a_folder_and_a_missing_one_are_one_line_each(  # FAULTS 31
    tmp_path: Path, name: str
) -> None:
    with pytest.raises(SourceError, match="there is no file"):
        read(tmp_path / name)
    empty = write(tmp_path, "", name)
    with pytest.raises(DataError, match="is empty"):
        read(empty)
    empty.unlink()
    empty.mkdir()
    with pytest.raises(SourceError, match="is a folder") as caught:
        read(empty)
    assert "*.csv" in caught.value.hint


def test_a_pipe_is_refused_before_anything_of_it_is_lost(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.write(writing, (HEADER + SOUND).encode())
    os.close(writing)
    with pytest.raises(SourceError, match="is not a file") as caught:
        read(f"/dev/fd/{reading}")
    assert "save it" in caught.value.hint
    assert os.read(reading, 100).decode() == HEADER + SOUND
    os.close(reading)


ODD_FILES: Final = (
    "it's.csv",
    'a "quoted" one.csv',
    "*.csv",
    "[ab]?.csv",
    "{a,b}.csv",
    "'; DROP TABLE rows; --.csv",
    "two\nlines.csv",
    "北.csv",
    "-from.csv",
    "~.csv",
    "%s{0}.csv",
)


@pytest.mark.parametrize("name", ODD_FILES)
def test_a_file_name_is_a_name_whatever_it_contains(tmp_path: Path, name: str) -> None:
    # FAULTS 33
    write(tmp_path, HEADER + SOUND * 3, "a.csv")
    path = write(tmp_path, HEADER + SOUND + "B,soon,\n", name)
    found = read(path)
    assert found.intake.files == (name,)
    assert found.intake.probes == {"A": 1}
    assert [(problem.file, problem.line) for problem in found.intake.shown] == [(name, 3)]


def test_a_folder_name_is_a_name_too(tmp_path: Path) -> None:  # FAULTS 33
    folder = tmp_path / "it's [odd]"
    folder.mkdir()
    assert read(write(folder, HEADER + SOUND)).intake.probes == {"A": 1}


def test_a_name_that_is_not_text_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path / "probes") + b"\xff.csv"))
    write(tmp_path, HEADER + SOUND, path.name)
    with pytest.raises(SourceError, match="not UTF-8"):
        read(path)


def test_an_explanation_says_where_each_probe_stands(tmp_path: Path) -> None:
    rows = 'A,email,2026-03-01,\n"A",email,2026-03-02,\nB,email,soon,\n\nA,email,2026-03-03,\n'
    first = write(tmp_path, "brand,channel,opened_at,first_response_at\n" + rows, "first.csv")
    row = {"brand": "A", "channel": "email", "opened_at": "2026-03-04", "first_response_at": None}
    second = write(tmp_path, "\n" + json.dumps(row), "second.jsonl")
    rubric = load_rubric("response-time")
    found = explain_files([first, second], rubric, "a", "first-response", HOW)
    places = [measurement.place for measurement in found.measurements]
    assert places == ["first.csv:2", "first.csv:3", "first.csv:6", "second.jsonl:2"]


@pytest.mark.parametrize("zone", ["UTC", "Asia/Kolkata"])
def test_the_foreign_example_says_the_same_as_our_own(zone: str) -> None:
    mapping = load_mapping(EXAMPLES / "mapping.yaml")
    foreign = read(EXAMPLES / "foreign-layout.csv", mapping=mapping, timezone=zone)
    ours = {row["probe"]: row for row in read(EXAMPLES / "probes.csv").rows}
    assert len(foreign.rows) == 40
    assert foreign.intake.filtered == 3
    minute = 60 * MICROSECONDS
    for row in foreign.rows:
        own = ours[row["probe"]]
        for name, cell in row.items():
            other = own[name]
            if name.endswith("_at"):
                assert isinstance(cell, int)
                assert isinstance(other, int)
                assert cell == other - other % minute
            else:
                assert cell == other
        moments = {"opened_at", "first_response_at", "resolved_at", "closed_at"}
        assert moments & row.keys() == moments & own.keys()


def test_a_brand_of_which_no_probe_is_left_is_named(tmp_path: Path) -> None:
    late = "2026-03-02T09:00Z,2026-03-01T09:00Z\n"
    fine = "2026-03-02T09:00Z,2026-03-02T10:00Z\n"
    head = "brand,channel,opened_at,first_response_at\n"
    gone = "".join(f"Brand {n:02},email,{late}" for n in range(12))
    some = write(tmp_path, f"{head}A,email,{late}A,email,{fine}{gone}", "some.csv")
    more = write(tmp_path, f"{head}Brand 03,email,{fine},email,{fine}", "more.csv")
    rubric = load_rubric("response-time")
    found = compare_files([some, more], rubric, how=HOW)
    assert [standing.brand for standing in found.standings] == ["A", "Brand 03"]
    intake = found.intake
    assert (intake.rejected, intake.lost) == (14, 11)
    assert intake.lost_shown == tuple(f"Brand {n:02}" for n in (0, 1, 2, 4, 5, 6, 7, 8, 9, 10))
    assert intake_data(intake)["brands_lost"] == 11
    assert intake_lines(intake)[-1] == (
        "14 rows rejected of 16, and not used. No probe is left of Brand 00, Brand 01, Brand 02,"
        " Brand 04, Brand 05 and 6 more brands."
    )


def test_a_name_of_which_no_probe_is_left_is_only_a_name(tmp_path: Path) -> None:
    late = "2026-03-02T09:00Z,2026-03-01T09:00Z\n"
    text = f"brand,channel,opened_at,first_response_at\n[red]\x1b[31m{'x' * 90},email,{late}"
    found = read(write(tmp_path, text)).intake
    assert found.lost == 1
    [line] = intake_lines(found)[1:]
    assert "\x1b" not in line
    assert len(line) < 150
