"""What a cell says: moments, durations, numbers, yes and no, and a mapping's own words."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import duckdb
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from aftersales_eval.errors import DataError
from aftersales_eval.model.moment import parse_moment
from aftersales_eval.model.naming import channel_name
from aftersales_eval.model.quantity import DAY, HOUR, MICROSECONDS
from tests.conftest import ROOT
from tests.sources.tabling import NOW, Found, parquet, probes, read, write

NINE: Final = parse_moment("2026-03-02T09:00Z")
BERLIN: Final = "Europe/Berlin"
LORD_HOWE: Final = "Australia/Lord_Howe"


def of_cells(folder: Path, column: str, cells: Sequence[str], **how: Any) -> Found:
    """What is read of a table with one brand per cell, so that brand n holds cell n."""
    path = folder / "probes.csv"
    with path.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(["brand", column])
        writer.writerows([f"{n}", cell] for n, cell in enumerate(cells))
    return read(path, **how)


def value_of(folder: Path, column: str, cell: str, **how: Any) -> Any:
    """What one cell is read as; the message where its row is rejected."""
    found = of_cells(folder, column, [cell], **how)
    return found.rejected[0][1] if found.rejected else found.rows[0].get(column)


def mapped(column: str, **keys: str) -> str:
    """A mapping that reads a column of ours from one of the same name in its own way."""
    said = "".join(f", {key}: {value}" for key, value in keys.items())
    return f"columns:\n  brand: brand\n  {column}: {{column: {column}{said}}}\n"


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-02T09:00Z",
        "2026-03-02 09:00:00Z",
        "2026-03-02t09:00:00.000000z",
        "2026-03-02T10:00+01:00",
        "2026-03-02T10:00+0100",
        "2026-03-02T10:00+01",
        "2026-03-02T10:00 +01:00",
        "2026-03-01T23:30-09:30",
        "  2026-03-02T09:00Z  ",
    ],
)
def test_one_moment_is_written_in_many_ways(tmp_path: Path, text: str) -> None:
    assert value_of(tmp_path, "opened_at", text) == NINE
    assert parse_moment(text) == NINE


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-02T24:00Z",
        "2026-03-02T09:60Z",
        "2026-03-02T09:00:60Z",
        "2026-03-02T09:00+24:00",
        "2026-03-02T09:00+99:99",
        "2026-03-02T09:00+01:60",
        "2026-02-29T09:00Z",
        "2026-13-01",
        "2026-3-2",
        "02.03.2026",
        "03/02/2026",
        "2026-03-02T9:00",
        "2026-03-02T09:00 CET",
        "20260302T090000Z",
        "1772442000",
        "today",
    ],
)
def test_what_is_no_moment_is_never_made_one(tmp_path: Path, text: str) -> None:
    message = f"opened_at: {text!r} is not a time such as 2026-03-01T09:30Z"
    assert value_of(tmp_path, "opened_at", text) == message
    with pytest.raises(ValueError, match="is not a date or a time"):
        parse_moment(text)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    text=st.from_regex(
        r"\A(19|20)\d\d-[01]\d-[0-3]\d([T ][0-2]\d:[0-6]\d(:[0-6]\d(\.\d{1,9})?)?"
        r" ?(Z|[+-][0-2]\d(:?[0-6]\d)?)?)?\Z"
    ),
    zone=st.sampled_from(["UTC", BERLIN, LORD_HOWE, "America/New_York", "Asia/Kolkata"]),
)
@example(text="2016-03-27 02:30", zone=BERLIN)
def test_files_and_options_read_moments_alike(tmp_path: Path, text: str, zone: str) -> None:
    found = value_of(tmp_path, "opened_at", text, timezone=zone)
    try:
        expected = parse_moment(text, zone)
    except ValueError:
        assert isinstance(found, str)
    else:
        later = "is not in the past"
        assert found == (expected if expected <= NOW else f"opened_at: {text!r} {later}")


@pytest.mark.parametrize(
    ("zone", "text"),
    [
        (BERLIN, "2026-03-29T02:00"),
        (BERLIN, "2026-03-29T02:30"),
        (BERLIN, "2026-03-29T02:59:59.999"),
        (LORD_HOWE, "2025-10-05T02:15"),
        ("Pacific/Apia", "2011-12-30T12:00"),
        ("America/Santiago", "2025-09-07"),
    ],
)
def test_a_time_that_the_clocks_skipped_is_rejected(  # FAULTS 11
    tmp_path: Path, zone: str, text: str
) -> None:
    message = value_of(tmp_path, "opened_at", text, timezone=zone)
    assert f"is not a time in {zone}, where it was skipped; write the offset" in message


@pytest.mark.parametrize(
    ("zone", "text"),
    [
        (BERLIN, "2025-10-26T02:00"),
        (BERLIN, "2025-10-26T02:30"),
        (BERLIN, "2025-10-26T02:59:59"),
        (LORD_HOWE, "2026-04-05T01:30"),
        (LORD_HOWE, "2026-04-05T01:59"),
        ("Antarctica/Troll", "2025-10-26T01:30"),
        ("Antarctica/Casey", "2018-03-11T02:30"),
        ("America/New_York", "2025-11-02T01:30"),
    ],
)
def test_a_time_that_came_twice_is_rejected(  # FAULTS 11
    tmp_path: Path, zone: str, text: str
) -> None:
    message = value_of(tmp_path, "opened_at", text, timezone=zone)
    assert f"is not one time in {zone}, where it came twice; write the offset" in message


@pytest.mark.parametrize(
    ("zone", "text"),
    [
        (BERLIN, "2026-03-29T01:59:59"),
        (BERLIN, "2026-03-29T03:00"),
        (BERLIN, "2025-10-26T01:59:59"),
        (BERLIN, "2025-10-26T03:00"),
        (LORD_HOWE, "2025-10-05T01:59"),
        (LORD_HOWE, "2025-10-05T02:30"),
        (LORD_HOWE, "2026-04-05T01:29"),
        (LORD_HOWE, "2026-04-05T02:00"),
        ("America/New_York", "2025-11-02T02:00"),
    ],
)
def test_the_times_around_a_change_are_what_they_are(tmp_path: Path, zone: str, text: str) -> None:
    here = datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))
    micros = (here - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)
    assert value_of(tmp_path, "opened_at", text, timezone=zone) == micros


def test_an_offset_settles_a_time_that_came_twice(tmp_path: Path) -> None:
    cells = ["2025-10-26T02:30+02:00", "2025-10-26T02:30+01:00"]
    first, second = of_cells(tmp_path, "opened_at", cells, timezone=BERLIN).values("opened_at")
    assert isinstance(first, int)
    assert second == first + HOUR * MICROSECONDS


def test_a_probe_across_the_spring_change_took_23_hours(tmp_path: Path) -> None:  # FAULTS 14
    text = "brand,opened_at,first_response_at\nA,2026-03-28 12:00,2026-03-29 12:00\n"
    [row] = probes(tmp_path, text, timezone=BERLIN).rows
    opened, answered = row["opened_at"], row["first_response_at"]
    assert isinstance(opened, int)
    assert isinstance(answered, int)
    assert answered - opened == 23 * HOUR * MICROSECONDS


def test_a_time_without_a_zone_takes_the_one_that_was_said_and_that_is_said(  # FAULTS 12
    tmp_path: Path,
) -> None:
    cells = ["2026-03-02T10:00", "2026-03-02 10:00", "2026-03-02T09:00Z"]
    berlin = of_cells(tmp_path, "opened_at", cells, timezone=BERLIN)
    assert berlin.values("opened_at") == [NINE] * 3
    assert berlin.intake.notes == ("2 rows have times without a zone; read as Europe/Berlin",)
    default = of_cells(tmp_path, "opened_at", cells)
    assert default.values("opened_at") == [NINE + HOUR * MICROSECONDS] * 2 + [NINE]
    assert default.intake.notes == ("2 rows have times without a zone; read as UTC",)
    zoned = of_cells(tmp_path, "opened_at", cells[2:], timezone=BERLIN)
    assert zoned.intake.notes == ()


def test_every_zone_that_was_used_is_said(tmp_path: Path) -> None:  # FAULTS 12
    text = "brand,opened_at,closed_at\nA,2026-03-02 10:00,2026-03-02 10:00\n"
    mapping = mapped("opened_at", timezone=BERLIN)
    found = probes(tmp_path, text, mapping=mapping, timezone="UTC")
    assert found.rows[0]["opened_at"] == NINE
    assert found.rows[0]["closed_at"] == NINE + HOUR * MICROSECONDS
    assert found.intake.notes == (
        "1 rows have times without a zone; read as Europe/Berlin and UTC",
    )
    alone = probes(tmp_path, "brand,opened_at\nA,2026-03-02 10:00\n", mapping=mapping)
    assert alone.intake.notes == ("1 rows have times without a zone; read as Europe/Berlin",)
    everywhere = probes(tmp_path, text, mapping=f"timezone: {BERLIN}\n{mapped('opened_at')}")
    assert everywhere.rows[0]["closed_at"] == NINE


def test_the_zone_of_the_machine_plays_no_part(tmp_path: Path) -> None:  # FAULTS 12
    path = parquet(
        tmp_path / "probes.parquet",
        "SELECT 'A' AS brand, TIMESTAMPTZ '2026-03-02 09:00Z' AS opened_at,"
        " TIMESTAMP '2026-03-02 10:00' AS closed_at",
    )
    code = (
        "import sys; from pathlib import Path; from tests.sources.tabling import read;"
        f" row, = read(Path({str(path)!r}), timezone='{BERLIN}').rows;"
        " print(row['opened_at'], row['closed_at'])"
    )
    for zone in ("UTC", "Asia/Kolkata", "America/New_York"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "TZ": zone},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.split() == [str(NINE), str(NINE)]


def test_a_stamp_in_the_future_is_rejected_beyond_five_minutes(tmp_path: Path) -> None:
    # FAULTS 13
    cells = ["2026-07-01T00:04:59Z", "2026-07-01T00:05:00Z", "2026-07-01T00:05:00.000001Z"]
    found = of_cells(tmp_path, "opened_at", cells)
    assert found.values("brand") == ["0", "1"]
    assert found.rejected == [(4, f"opened_at: {cells[2]!r} is not in the past")]


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ('"%d.%m.%Y %H:%M"', "02.03.2026 09:00"),
        ('"%d.%m.%Y %H:%M"', "2.3.2026 9:00"),
        ('"%m/%d/%Y %I:%M %p"', "03/02/2026 09:00 AM"),
        ('"%d/%m/%y %H:%M %z"', "02/03/26 10:00 +0100"),
        ('"%Y-%m-%dT%H:%M:%S.%f"', "2026-03-02T09:00:00.000000"),
        ("epoch-s", "1772442000"),
        ("epoch-ms", "1772442000000"),
    ],
)
def test_a_mapping_says_how_moments_are_written(tmp_path: Path, form: str, text: str) -> None:
    mapping = mapped("opened_at", format=form)
    assert value_of(tmp_path, "opened_at", text, mapping=mapping) == NINE


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ('"%d.%m.%Y"', "2026-03-02"),
        ('"%d.%m.%Y"', "31.02.2026"),
        ('"%d.%m.%Y"', "02.03.2026 09:00"),
        ("epoch-s", "1772442000.5"),
        ("epoch-s", "99999999999999"),
        ("epoch-ms", "2026-03-02"),
        ("epoch-ms", "1e12"),
    ],
)
def test_a_moment_in_another_form_than_the_mapping_says_is_rejected(
    tmp_path: Path, form: str, text: str
) -> None:
    message = value_of(tmp_path, "opened_at", text, mapping=mapped("opened_at", format=form))
    said = form.strip('"')
    assert message == f"opened_at: {text!r} is not a time as {said}"


def test_a_custom_form_is_held_to_the_changes_of_clocks_too(tmp_path: Path) -> None:  # FAULTS 11
    mapping = mapped("opened_at", format='"%d.%m.%Y %H:%M"', timezone=BERLIN)
    cells = ["29.03.2026 02:30", "26.10.2025 02:30", "29.03.2026 03:30"]
    found = of_cells(tmp_path, "opened_at", cells, mapping=mapping)
    assert found.lines == [2, 3]
    assert found.values("opened_at") == [parse_moment("2026-03-29T01:30Z")]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("24 h", DAY),
        ("24h", DAY),
        ("1 day", DAY),
        ("90 min", 5_400),
        ("1.5 Hours", 5_400),
        ("250 ms", 0.25),
        ("2 weeks", 14 * DAY),
        ("0 h", 0),
    ],
)
def test_a_duration_is_a_number_with_its_unit(tmp_path: Path, text: str, seconds: float) -> None:
    found = value_of(tmp_path, "first_response", text)
    assert found == round(seconds * MICROSECONDS)


@pytest.mark.parametrize(
    ("keys", "text", "seconds"),
    [
        ({"unit": "h"}, "1.5", 1.5 * HOUR),
        ({"unit": "days"}, "3", 3 * DAY),
        ({"unit": "min"}, ".5", 30),
        ({"unit": "h"}, "5e-05", 0.18),
        ({"unit": "days", "decimal": '","'}, "1,5", 1.5 * DAY),
        ({"unit": "ms"}, "0", 0),
    ],
)
def test_a_mapping_says_the_unit_of_bare_numbers(
    tmp_path: Path, keys: dict[str, str], text: str, seconds: float
) -> None:
    mapping = mapped("first_response", **keys)
    found = value_of(tmp_path, "first_response", text, mapping=mapping)
    assert found == round(seconds * MICROSECONDS)


@pytest.mark.parametrize("text", ["-1", "nan", "inf", "1e400", "1,5", "24 h", "9" * 40])
def test_a_bare_number_that_is_no_duration_is_rejected(tmp_path: Path, text: str) -> None:
    mapping = mapped("first_response", unit="h")
    found = value_of(tmp_path, "first_response", text, mapping=mapping)
    assert found == f"first_response: {text!r} is not a number of h, 0 or more"


def test_decimal_commas_are_read_where_the_mapping_says_so(tmp_path: Path) -> None:
    mapping = mapped("politeness", decimal='","')
    found = of_cells(tmp_path, "politeness", ["3,5", "4", "4.5", "1.000,5"], mapping=mapping)
    assert found.values("politeness") == [3.5, 4.0]
    assert found.lines == [4, 5]
    assert value_of(tmp_path, "politeness", "3,5") == "politeness: '3,5' is not a number"


def test_numbers_are_plain_and_at_the_ends_of_their_scale_still_in_it(tmp_path: Path) -> None:
    found = of_cells(tmp_path, "contacts", ["0", "-0", "+2", "1e1", "3.0", "10000"])
    assert str(found.values("contacts")) == "[0.0, 0.0, 2.0, 10.0, 3.0, 10000.0]"
    found = of_cells(tmp_path, "politeness", ["1", "5", "5.0"])
    assert found.values("politeness") == [1.0, 5.0, 5.0]


def test_yes_and_no_have_their_usual_words(tmp_path: Path) -> None:
    cells = ["yes", "Y", "TRUE", "1", "no", "N", "false", "0", ""]
    found = of_cells(tmp_path, "answer_correct", cells)
    assert found.values("answer_correct") == [True] * 4 + [False] * 4 + [None]


def test_a_mapping_has_its_own_words_for_yes_and_no(tmp_path: Path) -> None:
    mapping = mapped("answer_correct", yes="[Ja, wahr]", no="[Nein]")
    found = of_cells(tmp_path, "answer_correct", ["ja", "WAHR", "nein", "yes"], mapping=mapping)
    assert found.values("answer_correct") == [True, True, False]
    assert found.rejected == [(5, "answer_correct: 'yes' is not yes or no")]


@pytest.mark.parametrize(
    ("other", "kept"), [("keep", ["email", None, "fax"]), ("empty", ["email", None, None])]
)
def test_a_mapping_gives_words_and_says_what_becomes_of_others(
    tmp_path: Path, other: str, kept: list[str | None]
) -> None:
    mapping = mapped("channel", values="{E-Mail: email, Sonstige: null}", other=other)
    found = of_cells(tmp_path, "channel", ["E-Mail", "Sonstige", "Fax"], mapping=mapping)
    assert found.values("channel") == kept


@pytest.mark.parametrize(
    "word", ["E-Mail", "email", "Web Form", "web_form", "TELEPHONE", "Live Chat", "Ladenfilialë"]
)
def test_a_channel_has_the_name_that_the_options_and_rubrics_give_it(
    tmp_path: Path, word: str
) -> None:
    assert value_of(tmp_path, "channel", word) == channel_name(word)


@pytest.mark.parametrize("column", ["channel", "politeness"])
def test_a_word_that_the_mapping_does_not_know_is_rejected_and_shown(
    tmp_path: Path, column: str
) -> None:
    mapping = mapped(column, values='{gut: "5"}', other="reject")
    found = of_cells(tmp_path, column, ["gut", "Fax", ""], mapping=mapping)
    assert found.rejected == [(3, f"{column}: 'Fax' is not a word that the mapping knows")]
    assert [str(v).removesuffix(".0") for v in found.values(column)] == ["5", "None"]


def test_a_constant_stands_in_every_row_and_an_empty_one_in_none(tmp_path: Path) -> None:
    text = "opened_at\n2026-03-02T09:00Z\n"
    mapping = "columns: {brand: {constant: North Kettle}, contacts: {constant: 2}}\n"
    found = probes(tmp_path, text, mapping=mapping)
    assert found.rows == [{"brand": "North Kettle", "contacts": 2.0, "opened_at": NINE}]
    nameless = probes(tmp_path, text, mapping='columns: {brand: {constant: ""}}\n')
    assert nameless.rejected == [(2, "brand is empty")]


@pytest.mark.parametrize(
    "text",
    [
        "A",
        " A",
        "A ",
        "\t A\r\n",
        "\n\nA B\n",
        "\u00a0A\u00a0",
        "A \u0301",
        "é ",
        " 北",
        "\x01A",
        "\fA",
    ],
)
def test_white_space_around_a_cell_is_cut_and_nothing_else(tmp_path: Path, text: str) -> None:
    assert value_of(tmp_path, "note", text) == text.strip(" \t\r\n")


@pytest.mark.parametrize("text", ["", " ", "\t", "\r\n", " \n\t "])
def test_a_cell_of_white_space_says_nothing(tmp_path: Path, text: str) -> None:
    assert value_of(tmp_path, "note", text) is None


STRANGE: Final = {
    "10,000 characters": "x" * 10_000,
    "right to left": "\u202eelttek\u202c מִקוּם",
    "emoji": "👩‍👩‍👧‍👦 Kettles",
    "NUL": "A\0B",
    "control characters": "\x01\x1b[31m\x85\u2028\ufeff",
    "SQL": "'); DROP TABLE rows; --",
    "quotes": '"A" ""B""',
    "lines": "A\nB\r\nC",
    "null": "NULL",
}


@pytest.mark.parametrize("name", STRANGE.values(), ids=STRANGE)
@pytest.mark.parametrize("kind", ["csv", "jsonl", "parquet"])
def test_a_brand_is_stored_exactly_whatever_it_contains(  # FAULTS 32
    tmp_path: Path, kind: str, name: str
) -> None:
    path = tmp_path / f"probes.{kind}"
    if kind == "csv":
        with path.open("w", newline="", encoding="utf-8") as out:
            csv.writer(out, quoting=csv.QUOTE_ALL).writerows([["brand", "note"], [name, "x"]])
    else:
        form = "FORMAT json" if kind == "jsonl" else "FORMAT parquet"
        with duckdb.connect(":memory:") as connection:
            connection.execute(
                f"COPY (SELECT ? AS brand, 'x' AS note) TO '{path}' ({form})", [name]
            )
    assert read(path).rows == [{"brand": name, "note": "x"}]


def test_an_unsound_format_is_one_line(tmp_path: Path) -> None:
    path = write(tmp_path, "brand,opened_at\nA,2026-03-02\n")
    with pytest.raises(DataError, match="%Q") as caught:
        read(path, mapping=mapped("opened_at", format='"%Q"'))
    assert "\n" not in caught.value.message
