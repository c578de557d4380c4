"""URLs of databases: taken apart without ever saying what opens them; what needs no database."""

from __future__ import annotations

import sys

import pytest

from aftersales_eval.errors import DataError, SourceError, UsageError
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.remote import open_remote
from aftersales_eval.sources.remote_address import address, table_parts
from aftersales_eval.sources.remote_engines import Foreign, Form
from aftersales_eval.sources.remote_sql import layout
from tests.conftest import Run


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgres://bob:hush-hush@db.example:5433/shop", "postgres://db.example:5433/shop"),
        ("postgresql://bob@db.example/shop?sslmode=require", "postgresql://db.example/shop"),
        ("postgres:///shop?host=/run/postgresql&password=hush-hush", "postgres:///shop"),
        ("postgres://bob:a%2Fb%40c@[::1]:5432/shop", "postgres://[::1]:5432/shop"),
        ("spark://head:7077", "spark://head:7077"),
        ("pyspark://?spark.secret=hush-hush", "pyspark://"),
        ("TRINO://bob:hush-hush@host/catalog/schema", "trino://host/catalog/schema"),
        ("bigquery://project/dataset", "bigquery://project/dataset"),
    ],
)
def test_what_is_shown_of_a_url_opens_nothing(url: str, shown: str) -> None:
    where = address(url)
    assert where.shown == shown
    assert "hush" not in repr(where)
    assert "bob" not in repr(where)


def test_a_password_is_given_to_the_driver_as_it_was_meant() -> None:
    where = address("postgres://b%20ob:a%2Fb%40c@host:99/shop")
    assert (where.user, where.password, where.host, where.port) == ("b ob", "a/b@c", "host", 99)


@pytest.mark.parametrize(
    "url",
    [
        "hush-hush",
        "mysql://bob:hush-hush@host/shop",
        "postgres://bob:hush/hush@host/shop",
        "postgres://bob:hush#hush@host/shop",
        "postgres://bob:hush?hush@host/shop",
        "postgres://host:hush/shop",
        "postgres://[hush/shop",
    ],
)
def test_a_url_that_cannot_be_read_is_not_repeated(url: str) -> None:
    with pytest.raises(UsageError) as caught:
        address(url)
    assert "hush" not in caught.value.message + caught.value.hint


def test_the_nearest_database_is_named() -> None:
    with pytest.raises(UsageError) as caught:
        address("postgre://host/shop")
    assert "postgres" in caught.value.hint


def test_what_a_driver_says_is_told_in_one_line_without_secrets() -> None:
    where = address("postgres://bob:a%40bcd@host/shop?sslkey=/home/bob/key")
    said = "no entry for a@bcd or a%40bcd, with /home/bob/key\nDETAIL: a@bcd"
    assert where.scrubbed(said) == "no entry for … or …, with …"
    # cutting three letters out would say where they stood
    assert where.scrubbed('no entry for user "bob"') == ""
    assert len(address("spark://host").scrubbed("x" * 1000)) < 250


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("probes", ("probes",)),
        ("sales.probes", ("sales", "probes")),
        ("lake.sales.probes", ("lake", "sales", "probes")),
        ('parquet."/data/probes.parquet"', ("parquet", "/data/probes.parquet")),
        ('"a ""b"" c".d', ('a "b" c', "d")),
    ],
)
def test_the_parts_of_a_table_s_name_are_found(name: str, parts: tuple[str, ...]) -> None:
    assert table_parts(name) == parts


@pytest.mark.parametrize("name", ["", ".", "a.", ".a", "a..b", "a.b.c.d", '"a', 'a"b"', '"a"b'])
def test_what_is_no_table_s_name_is_refused(name: str) -> None:
    with pytest.raises(UsageError, match="is not the name of a table"):
        table_parts(name)


def test_a_missing_extra_is_named_with_what_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ibis", None)
    with pytest.raises(SourceError, match="needs ibis, which is not installed") as caught:
        open_remote("postgres://bob:hush-hush@host/shop", "probes", BUILT_IN, Reading(now=0))
    assert caught.value.hint == "pip install 'aftersales-eval[cluster]'"
    assert "hush" not in str(caught.value)


def test_columns_are_found_in_whatever_case_and_misspelt_ones_are_said() -> None:
    foreign = [
        Foreign("BRAND", Form.TEXT, "string"),
        Foreign("Opened_At", Form.DAY, "date"),
        Foreign("resolvd_at", Form.INSTANT, "timestamp('UTC')"),
        Foreign("internal", Form.OTHER, "array<string>"),
    ]
    found = layout("t", foreign, BUILT_IN, "UTC")
    assert found.present == {"brand", "opened_at"}
    assert found.notes == (
        "column 'resolvd_at' was not used: did you mean resolved_at?",
        "times without a zone (opened_at) are read as UTC",
    )
    with pytest.raises(DataError, match="t has no column brand"):
        layout("t", foreign[1:], BUILT_IN, "UTC")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--connect", "postgres://host/shop"], "--connect and --table go together"),
        (["--table", "probes"], "--connect and --table go together"),
        (["--connect", "postgres://h/d", "--table", "t", "--from", "x.csv"], "exclude each other"),
        (["--connect", "postgres://h/d", "--table", "t", "--ledger", "x.db"], "exclude each other"),
        (["--connect", "postgres://h/d", "--table", "t", "--encoding", "cp1252"], "about files"),
    ],
)
def test_options_that_do_not_go_together_are_said(run: Run, options: list[str], said: str) -> None:
    done = run("compare", *options)
    assert done.returncode == 2
    assert said in done.stderr
