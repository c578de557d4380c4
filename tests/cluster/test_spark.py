"""Probes in Spark: the same histograms as from a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import pytest

from aftersales_eval.errors import DataError, SourceError
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.remote import open_remote
from tests.cluster.alike import (
    HOW,
    METRICS,
    ROWS,
    Folded,
    assert_alike,
    bins_of_edges,
    edges,
    folded,
    write,
)
from tests.conftest import EXAMPLES, Run

# pandas and Spark warn of each other, and Spark leaves its sockets to the collector.
pytestmark = [pytest.mark.cluster, pytest.mark.filterwarnings("ignore")]

HERE: Final = "pyspark://"


def test_a_million_probes_give_the_histograms_that_a_file_gives(
    spark: Any, million: Path, expected: Folded
) -> None:
    spark.read.parquet(str(million)).createOrReplaceTempView("probes")
    spark.conf.set("spark.sql.session.timeZone", "Asia/Tokyo")
    with open_remote(HERE, "probes", METRICS, HOW) as remote:
        assert_alike(folded(remote), expected)
        intake = remote.intake()
    assert intake.rows == sum(intake.probes.values()) == ROWS
    assert len(intake.probes) == 2_000
    assert intake.notes == ()
    # the session of others stays open, and as it was
    [[zone]] = spark.sql("SELECT CURRENT_TIMEZONE()").collect()
    assert zone == "Asia/Tokyo"


@pytest.mark.parametrize("kind", ["BIGINT", "TIMESTAMP", "TIMESTAMP_NTZ"])
def test_waits_at_the_edges_of_bins_fall_where_python_puts_them(spark: Any, kind: str) -> None:
    rows = ", ".join(f"({wait}L)" for wait in edges())
    spark.conf.set("spark.sql.session.timeZone", "UTC")
    stamp = "{}" if kind == "BIGINT" else f"CAST(TIMESTAMP_MICROS({{}}) AS {kind})"
    spark.sql(
        f"SELECT 'Ash' AS brand, {stamp.format('0L')} AS opened_at,"  # noqa: S608
        f" {stamp.format('wait')} AS first_response_at FROM VALUES {rows} AS t(wait)"
    ).createOrReplaceTempView("edges")
    with open_remote(HERE, "edges", METRICS, HOW) as remote:
        found = {
            key[3]: cell[0] for key, cell in folded(remote).items() if key[0] == "first_response"
        }
    assert found == bins_of_edges()


def test_what_a_row_says_is_read_and_checked_as_in_a_file(spark: Any) -> None:
    spark.sql(
        """
        SELECT * FROM VALUES
            (' Ash ', 1, 'E-Mail', TIMESTAMP_NTZ '2024-07-01 09:00', DATE '2024-07-02', 1, 5.0D),
            ('Ash', 1, 'E-Mail', TIMESTAMP_NTZ '2024-07-01 09:00', DATE '2024-07-02', 1, 5.0D),
            ('Ash', 2, 'Web  form', TIMESTAMP_NTZ '2024-07-01 09:00', NULL, 0, -0.0D),
            ('', 3, '', TIMESTAMP_NTZ '2024-07-01 09:00', NULL, NULL, NULL),
            ('Ash', 4, '', TIMESTAMP_NTZ '2024-07-03 09:00', DATE '2024-07-02', 1, NULL),
            ('Ash', 5, '', TIMESTAMP_NTZ '2024-07-03 09:00', NULL, 7, NULL),
            ('Ash', 6, '', TIMESTAMP_NTZ '2024-07-03 09:00', NULL, NULL, DOUBLE('NaN')),
            ('Ash', 7, '', TIMESTAMP_NTZ '2824-07-03 09:00', NULL, NULL, NULL)
        AS t(brand, probe, channel, opened_at, resolved_at, resolved, contacts)
        """
    ).createOrReplaceTempView("small")
    how = Reading(now=HOW.now, timezone="Europe/Berlin")
    with open_remote(HERE, "small", METRICS, how) as remote:
        intake = remote.intake()
        rows = [row for _, row in remote.rows_of("Ash")]
    assert intake.reasons == {
        "brand is empty": 1,
        "resolved_at is before opened_at": 1,
        "resolved: '…' is not yes or no": 1,
        "contacts: '…' is not a number up to 1e+15": 1,
        "opened_at: '…' is not in the past": 1,
        "probe '…' was there before": 1,
    }
    assert [(r["channel"], r["resolved"], r["contacts"]) for r in rows] == [
        ("email", True, 5.0),
        ("web-form", False, 0.0),
    ]
    assert rows[0]["opened_at"] == 1_719_817_200_000_000
    assert rows[0]["resolved_at"] == 1_719_871_200_000_000
    assert "Europe/Berlin" in intake.notes[0]


def test_a_table_that_does_not_fit_or_is_not_there_is_said(spark: Any) -> None:
    spark.sql("SELECT 'Ash' AS brand, '2024' AS opened_at").createOrReplaceTempView("odd")
    with pytest.raises(DataError) as caught:
        open_remote(HERE, "odd", METRICS, HOW)
    assert "column opened_at is string" in caught.value.problems[0].message
    with pytest.raises(SourceError, match="has no such table: nowhere"):
        open_remote(HERE, "nowhere", METRICS, HOW)


def test_a_comparison_by_the_command_line_says_what_it_says_of_the_file(
    tmp_path: Path, run: Run
) -> None:
    """A process of its own, with a session of its own, on files that Spark reads by their path."""
    table = write(
        f"SELECT brand, probe, channel, opened_at, first_response_at, resolved_at"  # noqa: S608
        f" FROM read_csv('{EXAMPLES / 'probes.csv'}')",
        tmp_path / "probes.parquet",
    )
    there = ("--connect", "pyspark://?spark.master=local[1]", "--table", f'parquet."{table}"')
    done = run("compare", *there, "--json", cwd=tmp_path)
    wanted = run("compare", "--from", table, "--json")
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.iterdir()) == [table], "nothing is left where one stands"
    said, ours = json.loads(done.stdout), json.loads(wanted.stdout)
    for intake in (said["intake"], ours["intake"]):
        intake.pop("files"), intake.pop("notes")
    assert said == ours
