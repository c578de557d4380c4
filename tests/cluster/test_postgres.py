"""Probes in PostgreSQL: the same histograms as from a file, nothing written, no secret told."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import duckdb
import pytest

from aftersales_eval.errors import DataError, SourceError
from aftersales_eval.sources.remote import Remote, open_remote
from aftersales_eval.sources.tables import Tables
from tests.cluster.alike import (
    FAULTY,
    HOW,
    LIST,
    METRICS,
    ROWS,
    Folded,
    assert_alike,
    bins_of_edges,
    edges,
    folded,
)
from tests.cluster.conftest import Postgres
from tests.conftest import Run

pytestmark = pytest.mark.cluster

MILLION_TABLE: Final = """
    CREATE TABLE probes (brand TEXT, probe TEXT, channel TEXT, opened_at TIMESTAMPTZ,
        first_response_at TIMESTAMPTZ, resolved_at TIMESTAMPTZ, contacts INTEGER,
        satisfaction SMALLINT)
"""


@pytest.fixture(scope="module", name="server")
def a_server_with_the_table(postgres: Postgres, million: Path) -> Postgres:
    """PostgreSQL with a million probes in `probes`."""
    lines = million.with_suffix(".csv")
    duckdb.sql(f"COPY (FROM '{million}') TO '{lines}' (HEADER FALSE)")
    with postgres.connect() as connection:
        connection.execute(MILLION_TABLE)
        with connection.cursor().copy("COPY probes FROM STDIN (FORMAT csv)") as copy:
            copy.write(lines.read_bytes())
        connection.execute("ANALYZE probes")
    return postgres


@pytest.fixture(name="small")
def a_schema_for_small_tables(postgres: Postgres) -> Iterator[Any]:
    """A connection to fill tables of the schema `small` with."""
    with postgres.connect() as connection:
        connection.execute("CREATE SCHEMA small")
        yield connection
        connection.execute("DROP SCHEMA small CASCADE")


def opened(postgres: Postgres, table: str, **asked: Any) -> Remote:
    return open_remote(postgres.url, table, METRICS, HOW, **asked)


def test_a_million_probes_give_the_histograms_that_a_file_gives(
    server: Postgres, expected: Folded
) -> None:
    with opened(server, "probes") as remote:
        assert_alike(folded(remote), expected)
        intake = remote.intake()
    assert intake.rows == sum(intake.probes.values()) == ROWS
    assert len(intake.probes) == 2_000
    assert intake.rejected == 0
    assert intake.notes == ()


def test_a_comparison_by_the_command_line_says_what_it_says_of_the_file(
    server: Postgres, million: Path, run: Run
) -> None:
    asked = ("compare", "Brand 0007", "brand-0042", "Brand 1999", "--channel", "email")
    there = ("--connect", server.url, "--table", "public.probes")
    ours, theirs = run(*asked, "--from", million), run(*asked, *there)
    assert theirs.returncode == 0, theirs.stderr
    assert theirs.stderr.replace("--connect … --table …", "--from …") == ours.stderr
    end = " probes and 0 facts from "
    assert theirs.stdout.partition(end)[0] == ours.stdout.partition(end)[0]
    assert "Only channel email" in theirs.stdout or "email" in theirs.stdout.partition(end)[2]
    assert server.password not in theirs.stdout + theirs.stderr
    said, wanted = (
        json.loads(run(*asked, *w, "--json").stdout) for w in (there, ("--from", million))
    )
    assert "@" not in said["intake"]["files"][0]
    said["intake"].pop("files"), wanted["intake"].pop("files")
    assert said == wanted


def test_a_batch_of_a_table_is_that_of_the_file_and_knows_when_it_has_changed(
    server: Postgres, million: Path, run: Run, tmp_path: Path
) -> None:
    asked = ("batch", "--rubric", "response-time", "--channel", "email")
    there = ("--connect", server.url, "--table", "probes", "--out", tmp_path / "there")
    assert run(*asked, million, "--out", tmp_path / "here").returncode == 0
    done = run(*asked, *there)
    assert done.returncode == 0, done.stderr
    files = [(tmp_path / name / "league.csv").read_bytes() for name in ("here", "there")]
    assert files[0] == files[1]
    record = (tmp_path / "there" / "run.json").read_bytes()
    assert server.password.encode() not in record
    assert run(*asked, *there, "--resume").returncode == 0
    assert (tmp_path / "there" / "run.json").read_bytes() == record
    with server.connect() as connection:
        connection.execute("CREATE VIEW fewer AS SELECT * FROM probes WHERE contacts < 3")
        done = run(*asked, *there[:3], "fewer", *there[4:], "--resume")
        connection.execute("DROP VIEW fewer")
    assert done.returncode == 2
    assert "another run" in done.stderr


def test_a_grade_can_be_walked_back_to_rows_of_the_table(
    server: Postgres, million: Path, run: Run
) -> None:
    asked = ("explain", "brand-0042", "first-response", "--rubric", "response-time", "--json")
    theirs = json.loads(run(*asked, "--connect", server.url, "--table", "probes").stdout)
    ours = json.loads(run(*asked, "--from", million).stdout)
    assert theirs["curve"] == ours["curve"]
    values = [[m["value"] for m in said["probes"]] for said in (theirs, ours)]
    assert len(values[0]) > 50
    assert values[0] == values[1]


def faulty_table(small: Any) -> None:
    """The faulty rows in types that let them in."""
    types = ("TEXT", "BIGINT", "VARCHAR(20)", *["TIMESTAMPTZ"] * 4, "SMALLINT", "NUMERIC", "REAL")
    columns = ", ".join(f"{n} {t}" for n, t in zip(LIST, (*types, "DOUBLE PRECISION"), strict=True))
    small.execute(f"CREATE TABLE small.faulty ({columns})")
    rows = [[cell or None for cell in row] for row in csv.reader(io.StringIO(FAULTY))]
    marks = ", ".join(["%s"] * len(LIST))
    small.cursor().executemany(f"INSERT INTO small.faulty VALUES ({marks})", rows[1:])  # noqa: S608


def test_rows_that_cannot_be_right_are_counted_as_those_of_a_file(
    postgres: Postgres, small: Any, tmp_path: Path
) -> None:
    faulty_table(small)
    rows = list(csv.reader(io.StringIO(FAULTY)))
    path = tmp_path / "faulty.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(rows[0])
        # in a file, a duration says its unit
        writer.writerows([*row[:-1], f"{row[-1]} s" if row[-1] else ""] for row in rows[1:])
    with Tables([path], METRICS, HOW) as tables, opened(postgres, "small.faulty") as remote:
        ours, theirs = tables.intake(), remote.intake()
        assert_alike(folded(remote), folded(tables))
    fitting = {
        reason.replace(
            "a duration with its unit, such as 24 h", "a number of seconds, 0 or more"
        ).replace("probe … was", "probe '…' was"): count
        for reason, count in ours.reasons.items()
    }
    assert theirs.reasons == fitting
    assert len(theirs.reasons) >= 12
    for part in ("rows", "probes", "rejected", "outside", "as_of"):
        assert getattr(theirs, part) == getattr(ours, part), part


@pytest.mark.parametrize("kind", ["BIGINT", "TIMESTAMPTZ", "TIMESTAMP"])
def test_waits_at_the_edges_of_bins_fall_where_python_puts_them(
    postgres: Postgres, small: Any, kind: str
) -> None:
    small.execute(
        f"CREATE TABLE small.edges (brand TEXT, opened_at {kind}, first_response_at {kind})"
    )
    stamp = "{}" if kind == "BIGINT" else "TIMESTAMPTZ 'epoch' + {} * INTERVAL '1 microsecond'"
    with small.cursor() as cursor:
        cursor.execute("SET TIMEZONE = UTC")
        sql = f"INSERT INTO small.edges VALUES ('Ash', {stamp.format(0)}, {stamp.format('%s')})"  # noqa: S608
        cursor.executemany(sql, [(wait,) for wait in edges()])
    with opened(postgres, "small.edges") as remote:
        found = {
            key[3]: cell[0] for key, cell in folded(remote).items() if key[0] == "first_response"
        }
    assert found == bins_of_edges()


def test_times_without_a_zone_are_read_as_asked_and_that_is_said(
    postgres: Postgres, small: Any
) -> None:
    small.execute(
        "CREATE TABLE small.bare AS SELECT 'Ash' AS brand, TIMESTAMP '2024-07-01 09:00' AS"
        " opened_at, DATE '2024-07-02' AS resolved_at, TIMESTAMP 'infinity' AS closed_at"
    )
    how = HOW.__class__(now=HOW.now, timezone="Europe/Berlin")
    with open_remote(postgres.url, "small.bare", METRICS, how) as remote:
        assert remote.intake().reasons == {"closed_at: '…' is not in the past": 1}
    small.execute("UPDATE small.bare SET closed_at = NULL")
    with open_remote(postgres.url, "small.bare", METRICS, how) as remote:
        [(_, row)] = remote.rows_of("Ash")
        assert row["opened_at"] == 1_719_817_200_000_000
        assert row["resolved_at"] == 1_719_871_200_000_000
        [note] = remote.intake().notes
    assert note == (
        "times without a zone (opened_at, resolved_at, closed_at) are read as Europe/Berlin"
    )


def test_a_table_that_does_not_fit_is_told_column_by_column(postgres: Postgres, small: Any) -> None:
    small.execute(
        "CREATE TABLE small.odd (brand TEXT, opened_at TEXT, resolved TEXT, contacts BOOLEAN,"
        " resolution INTERVAL)"
    )
    with pytest.raises(DataError) as caught:
        opened(postgres, "small.odd")
    assert [problem.message for problem in caught.value.problems] == [
        "column opened_at is string; opened_at has to be a timestamp, a date, or an integer of"
        " microseconds since 1970 UTC",
        "column resolution is interval('s'); resolution has to be a number of seconds",
        "column contacts is boolean; contacts has to be a number",
        "column resolved is string; resolved has to be a boolean, or an integer that is 0 or 1",
    ]
    small.execute("CREATE TABLE small.other (shop TEXT)")
    with pytest.raises(DataError, match=r"small\.other has no column brand; its columns: shop"):
        opened(postgres, "small.other")


def test_names_are_taken_as_they_are(postgres: Postgres, small: Any) -> None:
    odd = 'x"; DROP TABLE small.kept; --'
    quoted = '"' + odd.replace('"', '""') + '"'
    small.execute("CREATE TABLE small.kept (brand TEXT)")
    small.execute(f'CREATE TABLE small.{quoted} ("Brand" TEXT, "Satisfaction" SMALLINT)')
    hostile = "Ash'; DROP TABLE small.kept; --\\"
    small.execute(f"INSERT INTO small.{quoted} VALUES (%s, 4)", [hostile])  # noqa: S608
    with opened(postgres, f"small.{quoted}", brands=[hostile]) as remote:
        assert remote.brands() == [hostile]
        assert len(remote.rows_of(hostile)) == 1
        assert folded(remote)
    assert small.execute("SELECT COUNT(*) FROM small.kept").fetchone() == (0,)


def test_nothing_can_be_written_there(server: Postgres) -> None:
    before = "SELECT COUNT(*) FROM pg_class"
    with server.connect() as connection:
        classes = connection.execute(before).fetchone()
        with opened(server, "probes", brands=["Brand 0001"]) as remote:
            folded(remote)
            with pytest.raises(Exception, match="read-only transaction"):
                remote._opened.backend.raw_sql("CREATE TABLE mine (a INTEGER)")
        assert connection.execute(before).fetchone() == classes


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("owner:", "stranger:"), "password authentication failed"),
        (("127.0.0.1", "127.0.0.2"), "cannot be reached"),
        (("/postgres", "/elsewhere"), "does not exist"),
    ],
)
def test_a_database_that_cannot_be_reached_is_one_line_without_secrets(
    postgres: Postgres, run: Run, change: tuple[str, str], said: str
) -> None:
    url = postgres.url if change[0] == "127.0.0.1" else postgres.url.replace(*change)
    url = url.replace(*change) if change[0] == "127.0.0.1" else url
    done = run("compare", "--connect", url, "--table", "probes")
    assert done.returncode == 4
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert postgres.password not in done.stderr + done.stdout
    assert "stranger" not in done.stderr + done.stdout


def test_a_table_that_is_not_there_is_said_to_be_missing(postgres: Postgres) -> None:
    with pytest.raises(SourceError, match="has no such table: nowhere") as caught:
        opened(postgres, "nowhere")
    assert postgres.password not in str(caught.value)
