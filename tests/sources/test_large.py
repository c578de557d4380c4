# ruff: noqa: S608 - what is put into these statements stands here
"""Files that are read with all processors: their order, their faults, and probes in groups."""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import Final

import duckdb
import pytest

from aftersales_eval.errors import UsageError
from aftersales_eval.measure import bulk, dense
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.model.moment import parse_moment
from aftersales_eval.sources import relations, store
from aftersales_eval.sources.plain import read_plain
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.tables import Tables
from tests.sources.tabling import HEADER, NOW, SOUND, read, write, written_mapping

MANY: Final = 400_000


def written(path: Path, query: str, form: str = "HEADER") -> Path:
    """Put the rows of a query into a file."""
    with duckdb.connect(":memory:") as connection:
        connection.execute(f"COPY ({query}) TO '{path}' ({form})")
    return path


@pytest.mark.parametrize(("name", "form"), [("p.csv", "HEADER"), ("p.parquet", "FORMAT PARQUET")])
def test_long_lists_of_words_do_not_change_the_order_of_a_file(
    tmp_path: Path, name: str, form: str
) -> None:
    """The database makes a join of a long list, which would mix the rows of several threads."""
    path = written(
        tmp_path / name,
        "SELECT 'p' || n AS probe, 'Brand ' || n % 7 AS brand, 'w' || n % 23 AS word,"
        f" 'y' || n % 3 AS good, 'email' AS channel FROM RANGE({MANY}) AS t(n)",
        form,
    )
    words = ", ".join(f"w{n}" for n in range(23))
    yes = ", ".join(f"y{n}" for n in range(20))
    mapping = written_mapping(
        tmp_path,
        "columns:\n  brand: brand\n  probe: probe\n  channel: channel\n"
        f"  answer_correct: {{column: good, 'yes': [{yes}], 'no': [no]}}\n"
        f"where:\n  - {{column: word, is: [{words}]}}\n",
    )
    with Tables([path], BUILT_IN, Reading(now=NOW, mapping=mapping)) as tables:
        [(misplaced, counted)] = tables.run(
            "SELECT COUNT(*) FILTER (probe <> 'p' || (_row - 1)), COUNT(*) FROM rows"
        )
    assert (misplaced, counted) == (0, MANY)


def test_a_large_table_names_each_repeated_probe(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(
        tmp_path / "p.parquet",
        f"SELECT 'A' AS brand, 'p' || (CASE WHEN n % {MANY // 4} = 9 THEN 0 ELSE n END) AS probe"
        f" FROM RANGE({MANY}) AS t(n)",
        "FORMAT PARQUET",
    )
    for at_once in (1 << 24, MANY // 3):
        monkeypatch.setattr(store, "_AT_ONCE", at_once)
        with Tables([path], BUILT_IN, Reading(now=NOW)) as tables:
            intake = tables.intake()
        assert intake.reasons == {"probe '…' was there before": 4}
        assert [problem.line for problem in intake.shown] == [
            10 + n * (MANY // 4) for n in range(4)
        ]
        assert intake.probes == {"A": MANY - 4}


MOMENT: Final = "TIMESTAMP '2026-03-01' + TO_SECONDS(n * 60)"
MIXED: Final = {
    "sound.parquet": f"SELECT 'A' AS brand, 'chat' AS channel, 'p' || n AS probe,"
    f" {MOMENT} AS opened_at, CASE WHEN n > 3 THEN {MOMENT} + INTERVAL 1 HOUR END AS"
    " first_response_at, CAST(1 + n % 5 AS INTEGER) AS clarity FROM RANGE(9) AS t(n)",
    "words.parquet": f"SELECT CASE n WHEN 2 THEN ' A ' ELSE 'B' END AS brand, 'q' || n AS probe,"
    " CASE n WHEN 3 THEN 'E-Mail' WHEN 4 THEN '' ELSE 'email' END AS channel,"
    f" 3.5 AS clarity, {MOMENT} AS opened_at FROM RANGE(6) AS t(n)",
    "faulty.parquet": f"SELECT 'B' AS brand, 'r' || n AS probe, {MOMENT} AS opened_at,"
    " 4 + n AS clarity, n AS file_row_number FROM RANGE(4) AS t(n)",
    "late.parquet": f"SELECT 'B' AS brand, 's' || n AS probe, {MOMENT} AS opened_at,"
    " CASE n WHEN 2 THEN 9 ELSE 2 END AS clarity FROM RANGE(4) AS t(n)",
    "again.csv": "SELECT 'A' AS brand, 'p' || n * 4 AS probe, '2026-03-02' AS opened_at,"
    " CASE n WHEN 1 THEN 'nice' ELSE '2.5' END AS clarity FROM RANGE(5) AS t(n)",
}
"""Files that are sound, that need a second look, and that have a fault or a probe twice."""


@pytest.mark.parametrize(
    "how",
    [
        Reading(now=NOW),
        Reading(now=NOW, as_of=parse_moment("2026-03-01T00:05Z"), group_by="clarity"),
        Reading(now=NOW, since=parse_moment("2026-03-01T00:03Z"), channels=("chat", "email")),
    ],
)
def test_large_files_hold_what_small_ones_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: Reading
) -> None:
    paths = [
        written(tmp_path / name, query, "HEADER" if name.endswith("csv") else "FORMAT PARQUET")
        for name, query in MIXED.items()
    ]

    def read_() -> tuple[object, ...]:
        with Tables(paths, BUILT_IN, how) as tables:
            rows = tables.run("SELECT * EXCLUDE (_at, _local) FROM rows ORDER BY _file, _row")
            places = tables.run("SELECT COUNT(DISTINCT _at), MIN(_at), MAX(_at) + 1 FROM rows")
            found = dense.histograms(tables.columns, tables.coded(), BUILT_IN, tables.as_of)
            bins = sorted(
                (found.brands[brand], found.metrics[metric], found.channels[channel], *cell)
                for brand, metric, channel, *cell in zip(*found[3:], strict=True)
            )
            groups = {group: tables.counts(group) for group in tables.groups()}
            mine = [tables.rows_of(brand) for brand in tables.brands()]
            return tables.intake(), rows, places, bins, groups, mine

    small = read_()
    monkeypatch.setattr(store, "_MANY", 0)
    for large in (1, 700):  # all of them; some of them
        monkeypatch.setattr(relations, "LARGE", large)
        for one, other in zip(small, read_(), strict=True):
            assert other == one


def test_only_a_plain_and_sound_file_is_read_where_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relations, "LARGE", 0)
    for name, query in MIXED.items():
        path = written(
            tmp_path / name, query, "HEADER" if name.endswith("csv") else "FORMAT PARQUET"
        )
        with Tables([path], BUILT_IN, Reading(now=NOW)) as tables:
            [(sql,)] = tables.run("SELECT sql FROM duckdb_views() WHERE view_name = 'read'")
        assert (".rows" in sql) == (name != "sound.parquet"), name


def test_a_large_table_is_folded_as_its_statement_says(tmp_path: Path) -> None:
    path = written(
        tmp_path / "p.csv",
        "SELECT 'Brand ' || n % 7 AS brand, 'email' AS channel, 1 + n % 5 AS clarity,"
        " 1 + n % 3 / 2 AS effort, '2026-03-01T10:00:00Z' AS opened_at,"
        " CASE WHEN n % 5 > 0 THEN STRFTIME(TIMESTAMP '2026-03-01 10:00:00'"
        " + TO_SECONDS(n % 9999), '%Y-%m-%dT%H:%M:%SZ') END AS first_response_at"
        " FROM RANGE(120000) AS t(n)",
    )
    with Tables([path], BUILT_IN, Reading(now=NOW)) as tables:
        quick = dense.histograms(tables.columns, tables.coded(), BUILT_IN, tables.as_of)
        [(part, present)] = tables.parts()
        sql = bulk.statement(BUILT_IN, tables.as_of, present, part)
        rows = tables.run(sql)
    assert quick.brands == tuple(f"Brand {n}" for n in range(7))
    assert set(quick.metrics) == {"first_response", "clarity", "effort"}
    assert quick.events.sum() == sum(row[4] for row in rows) == 336_000
    assert quick.censored.sum() == sum(row[6] for row in rows) == 24_000
    assert int(quick.event_sum.sum()) == sum(row[5] for row in rows)
    assert int(quick.censored_sum.sum()) == sum(row[7] for row in rows)


_MOMENT: Final = re.compile(
    r"\d{4}-\d\d-\d\d[Tt ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?([Zz]?)", re.ASCII
)


def test_the_quick_way_takes_no_moment_that_the_patterns_refuse(tmp_path: Path) -> None:
    """Texts a few characters away from those that most files have; a regular expression knows."""
    chance = random.Random(7)  # noqa: S311 - examples, not secrets
    seeds = ["2025-01-13T10:49:42Z", "2025-01-13T10:49Z", "2024-02-29 23:59:59", "2023-02-29T00:00",
             "2025-06-30T24:00:00Z", "2025-06-30T23:59:60Z"]  # fmt: skip
    texts = set(seeds)
    while len(texts) < 40_000:
        letters = list(chance.choice(seeds))
        for _ in range(chance.choice((1, 1, 2, 3))):
            letters[chance.randrange(len(letters))] = chance.choice("0123459-:TZ +.tz\v\f１x")
        texts.add("".join(letters))
    every = sorted(texts)
    path = write(tmp_path, "brand,opened_at\n" + "".join(f'A,"{text}"\n' for text in every))
    with Tables([path], BUILT_IN, Reading(now=NOW)) as tables:
        found = dict(tables.run("SELECT _row, opened_at FROM rows WHERE _fault IS NULL"))
    for number, text in enumerate(every, 1):
        if not _MOMENT.fullmatch(text.strip(" ")):
            continue
        try:
            at = parse_moment(text.strip(" ").upper().replace(" ", "T"))
        except ValueError:
            at = None
        if at is not None and not parse_moment("1900-01-01") <= at <= NOW:
            at = None
        assert found.pop(number, None) == at, text
    left = {every[number - 1] for number in found}
    assert all(re.search(r"[+-]\d\d(:?\d\d)?$|\.\d+Z?$| [Zz]$", text.strip()) for text in left), (
        left
    )


GROUPS: Final = "brand,note,Shop\nA,x, North \nA,y,South\nB,x,North\nB,x,\n"


def test_probes_fall_into_groups_by_a_column_of_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, GROUPS)
    how = Reading(now=NOW, group_by="Shop")
    assert read_plain([path], BUILT_IN, how) is None
    with Tables([path], BUILT_IN, how) as tables:
        assert tables.groups() == ["", "North", "South"]
        assert tables.counts("North") == {"A": 1, "B": 1}
        assert tables.counts("") == {"B": 1}
        assert tables.counts() == tables.intake().probes == {"A": 2, "B": 2}
        [(part, _)] = tables.parts("North")
        assert tables.run(f"SELECT brand FROM {part} ORDER BY 1") == [("A",), ("B",)]
        [coded] = tables.coded("South")
        assert tables.run(f"SELECT COUNT(*) FROM {coded.coded}") == [(1,)]
        assert len(tables.rows_of("A")) == 2
    with Tables([path], BUILT_IN, Reading(now=NOW)) as tables:
        assert tables.groups() == [""]


def test_probes_fall_into_groups_by_a_column_of_ours(tmp_path: Path) -> None:
    path = write(tmp_path, "brand,Way,contacts\nA,E-Mail,1\nA,email,2\nA,Fax,2\nA,,2\n")
    mapping = written_mapping(
        tmp_path, "columns: {brand: brand, channel: Way, contacts: contacts}\n"
    )
    for name, groups in (
        ("channel", ["", "email", "fax"]),
        ("contacts", ["1", "2"]),
        ("Way", ["", "E-Mail", "Fax", "email"]),
    ):
        how = Reading(now=NOW, mapping=mapping, group_by=name)
        with Tables([path], BUILT_IN, how) as tables:
            assert tables.groups() == groups, name


def test_a_group_that_is_no_column_is_said_with_the_nearest(tmp_path: Path) -> None:
    path = write(tmp_path, GROUPS)
    with pytest.raises(UsageError, match="no column 'Shp' to group by") as caught:
        read(path, group_by="Shp")
    assert caught.value.hint == "did you mean Shop?"


def test_facts_have_no_groups(tmp_path: Path) -> None:
    facts = write(tmp_path, "brand,fact,value\nA,free_returns,yes\n", "facts.csv")
    found = read(write(tmp_path, GROUPS), facts, group_by="Shop")
    assert len(found.facts) == 1
    assert read(write(tmp_path, HEADER + SOUND), group_by="brand").intake.probes == {"A": 1}


MILLION: Final = 1_000_000
CELLS: Final = {
    "opened_at": ("CASE n % 5000 WHEN 499 THEN 'soon' ELSE '2026-03-01T10:00:00Z' END", "soon"),
    "first_response_at": (
        "CASE n % 5000 WHEN 1499 THEN '2026-02-01T10:00:00Z' ELSE '2026-03-01T11:30:00Z' END",
        "first_response_at is before opened_at",
    ),
    "contacts": ("CASE n % 5000 WHEN 2499 THEN 'nan' ELSE '2' END", "not a number"),
    "politeness": ("CASE n % 5000 WHEN 3499 THEN '6' ELSE '4' END", "not between 1 and 5"),
    "probe": ("'p' || CASE n % 5000 WHEN 4499 THEN n - 100 ELSE n END", "was there before"),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", ["p.csv", "p.tsv", "p.jsonl", "p.parquet"])
def test_a_bad_row_in_a_thousand_of_a_million_is_counted_and_shown(
    tmp_path: Path, name: str
) -> None:
    """FAULTS 25 to 34, as far as they are a matter of how many."""
    form = {
        "p.csv": "HEADER",
        "p.tsv": "HEADER, DELIMITER '\t'",
        "p.jsonl": "FORMAT JSON",
        "p.parquet": "FORMAT PARQUET",
    }[name]
    cells = ", ".join(f"{sql} AS {column}" for column, (sql, _) in CELLS.items())
    path = written(
        tmp_path / name,
        f"SELECT 'Brand ' || n % 100 AS brand, {cells} FROM RANGE({MILLION}) AS t(n)",
        form,
    )
    with Tables([path], BUILT_IN, Reading(now=NOW)) as tables:
        intake = tables.intake()
    # In a text table the header stands before the first row.
    before = {"p.csv": 2, "p.tsv": 2, "p.jsonl": 1, "p.parquet": 1}[name]
    assert [problem.line for problem in intake.shown] == [
        before + 499 + 1000 * n for n in range(10)
    ]
    for problem, (_, said) in zip(intake.shown, list(CELLS.values()) * 2, strict=True):
        assert said in problem.message
    assert (intake.rows, intake.rejected) == (MILLION, MILLION // 1000)
    assert sorted(intake.reasons.values()) == [MILLION // 5000] * 5
    assert sum(intake.probes.values()) == MILLION - MILLION // 1000


@pytest.mark.slow
def test_a_broken_line_in_a_thousand_of_a_million_is_counted_and_shown(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    with path.open("w") as stream:
        stream.write(HEADER)
        for n in range(1000):
            stream.write(SOUND * 999)
            stream.write(("A,2026-03-01T10:00Z\n", "A,2026-03-01T10:00Z,,x,y\n")[n % 2])
    with Tables([path], BUILT_IN, Reading(now=NOW)) as tables:
        intake = tables.intake()
    assert [problem.line for problem in intake.shown] == [1001 + 1000 * n for n in range(10)]
    assert intake.reasons == {
        "2 columns where the header has 3": 500,
        "more columns where the header has 3": 500,
    }
    assert (intake.rows, intake.rejected) == (MILLION, 1000)
