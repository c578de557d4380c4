from __future__ import annotations

import csv
import json
import string
import tempfile
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import duckdb
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from aftersales_eval.errors import DataError, SourceError
from aftersales_eval.pipeline import read_files
from aftersales_eval.sources.mapping import From, Mapping, load_mapping
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.rubrics import load_rubric
from aftersales_eval.sources.strict_yaml import parse_yaml
from aftersales_eval.sources.suggest import _quoted, suggest_mapping
from tests.conftest import EXAMPLES, Run

laws = settings(deadline=None)

NOW = 1_800_000_000_000_000


def table(folder: Path, header: Sequence[str], *rows: Sequence[str], name: str = "t.csv") -> Path:
    """A CSV file."""
    path = folder / name
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream, lineterminator="\n").writerows([header, *rows])
    return path


def loaded(folder: Path, text: str) -> Mapping:
    """The mapping that a text is."""
    (folder / "suggested.yaml").write_text(text, encoding="utf-8")
    return load_mapping(folder / "suggested.yaml")


def suggested(path: Path, encoding: str = "") -> Mapping:
    """The mapping that is proposed for a table."""
    return loaded(path.parent, suggest_mapping(path, encoding=encoding))


def column(folder: Path, name: str, *values: str) -> Mapping:
    """What is proposed for a table of one column beside the brand's."""
    return suggested(table(folder, ["brand", name], *(["A", value] for value in values)))


# Whole tables


def test_the_example_of_a_foreign_layout_is_understood(tmp_path: Path) -> None:
    """All but the zone, which no table says, and the filter, which is a decision."""
    text = suggest_mapping(EXAMPLES / "foreign-layout.csv")
    found, ours = loaded(tmp_path, text), load_mapping(EXAMPLES / "mapping.yaml")
    assert (found.skip, found.delimiter) == (ours.skip, ours.delimiter) == (2, ";")
    assert {name: source.column for name, source in found.columns.items()} == {
        name: source.column for name, source in ours.columns.items()
    }
    assert {n: s.format for n, s in found.columns.items()} == {
        n: s.format for n, s in ours.columns.items()
    }
    assert dict(found.columns["channel"].values) == dict(ours.columns["channel"].values)
    assert found.columns["answer_correct"] == ours.columns["answer_correct"]
    assert "timezone: UTC  # the times say no zone: whose clock was it?" in text
    assert "# not used: Status" in text


def test_the_proposal_for_the_foreign_layout_reads_every_row(tmp_path: Path) -> None:
    mapping = loaded(tmp_path, suggest_mapping(EXAMPLES / "foreign-layout.csv"))
    how = Reading(now=NOW, mapping=mapping)
    read = read_files([EXAMPLES / "foreign-layout.csv"], load_rubric("response-time"), how)
    assert read.intake.rejected == 0
    assert sum(read.intake.probes.values()) == read.intake.rows


def test_the_proposal_for_a_table_of_ours_changes_nothing(tmp_path: Path) -> None:
    """Every column is taken as it is, so the evidence is the same with and without."""
    text = suggest_mapping(EXAMPLES / "probes.csv")
    mapping = loaded(tmp_path, text)
    assert all(source == From(column=name) for name, source in mapping.columns.items())
    assert "# not used" not in text
    rubric = load_rubric()
    plain = read_files([EXAMPLES / "probes.csv"], rubric, Reading(now=NOW))
    mapped = read_files([EXAMPLES / "probes.csv"], rubric, Reading(now=NOW, mapping=mapping))
    assert mapped.evidence == plain.evidence


@pytest.mark.parametrize("name", ["cfpb_complaints_sample.csv", "play_replies.csv"])
def test_a_real_export_yields_a_mapping_that_loads_and_reads(
    name: str, shared: Path, tmp_path: Path
) -> None:
    path = shared / "interactions" / name
    mapping = loaded(tmp_path, suggest_mapping(path))
    assert {"brand", "opened_at"} <= set(mapping.columns)
    read = read_files([path], load_rubric("response-time"), Reading(now=NOW, mapping=mapping))
    assert read.brands
    assert sum(read.intake.probes.values()) > 0.9 * read.intake.rows


def test_the_command_writes_a_file_that_passes_the_check(tmp_path: Path, run: Run) -> None:
    out = tmp_path / "mapping.yaml"
    done = run("mapping", "suggest", EXAMPLES / "foreign-layout.csv", "--out", out)
    assert (done.returncode, done.stdout) == (0, "")
    assert out.read_text(encoding="utf-8") == suggest_mapping(EXAMPLES / "foreign-layout.csv")
    assert run("mapping", "check", out).returncode == 0
    again = run("mapping", "suggest", EXAMPLES / "foreign-layout.csv", "--out", out)
    assert again.returncode == 2
    assert "is there already" in again.stderr


def test_json_lines_and_parquet_are_looked_at_like_csv(tmp_path: Path) -> None:
    rows = [{"Shop": "A", "Created": "2026-03-01T09:00Z"}] * 3
    lines = tmp_path / "t.jsonl"
    lines.write_text("".join(json.dumps(row) + "\n" for row in rows))
    parquet = tmp_path / "t.parquet"
    with duckdb.connect() as connection:
        connection.execute(f"COPY (FROM '{lines}') TO '{parquet}' (FORMAT parquet)")
    csv_file = table(tmp_path, list(rows[0]), *(list(row.values()) for row in rows))
    expected = {"brand": From("Shop"), "opened_at": From("Created")}
    assert suggested(csv_file).columns == expected
    assert suggested(lines).columns == expected
    assert set(suggested(parquet).columns) == set(expected)


def test_an_encoding_that_is_said_is_used_and_written_down(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes("Händler;Kanal\nA;Tür\nA;Tür\n".encode("cp1252"))
    with pytest.raises(DataError) as caught:
        suggest_mapping(path)
    assert "--encoding" in caught.value.hint
    found = suggested(path, "cp1252")
    assert (found.encoding, found.delimiter) == ("cp1252", ";")
    assert found.columns["brand"] == From("Händler")


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda path: None, SourceError),
        (lambda path: path.mkdir(), SourceError),
        (lambda path: path.write_bytes(b""), DataError),
        (lambda path: path.write_bytes(b"\n\n\n"), DataError),
    ],
    ids=["missing", "folder", "empty", "blank"],
)
def test_what_is_no_table_is_an_error(make: object, error: type[Exception], tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    assert callable(make)
    make(path)
    with pytest.raises(error):
        suggest_mapping(path)


def test_a_header_without_rows_is_a_proposal_to_fill_in(tmp_path: Path) -> None:
    text = suggest_mapping(table(tmp_path, ["Shop", "Created"]))
    assert loaded(tmp_path, text).columns == {"brand": From(constant="the brand")}
    assert "# not used: Shop, Created" in text


# Brands


def test_a_column_in_which_every_word_is_another_is_no_brand(tmp_path: Path) -> None:
    rows = [[f"Order {i}", "2026-03-01"] for i in range(5)]
    text = suggest_mapping(table(tmp_path, ["Shop", "Created"], *rows))
    assert "no column looks like a brand" in text
    assert loaded(tmp_path, text).columns["brand"] == From(constant="the brand")


@pytest.mark.parametrize("name", ["brand", "Company", "RETAILER", "Händler", "Marke", "Firma"])
def test_a_brand_goes_by_many_names(name: str, tmp_path: Path) -> None:
    found = suggested(table(tmp_path, [name, "x"], ["A", "1"], ["A", "2"], ["B", "3"]))
    assert found.columns["brand"] == From(name)


# Times


@pytest.mark.parametrize(
    ("values", "form"),
    [
        (["2026-03-01T09:30:00Z", "2026-03-01 09:30", "2026-03-01T09:30:00.5+01:00"], ""),
        (["01.03.2026 09:30", "31.03.2026 23:59"], "%d.%m.%Y %H:%M"),
        (["01.03.2026 09:30:10"], "%d.%m.%Y %H:%M:%S"),
        (["31.03.2026", "01.03.2026"], "%d.%m.%Y"),
        (["03/31/2026 09:30"], "%m/%d/%Y %H:%M"),
        (["31/03/2026 09:30"], "%d/%m/%Y %H:%M"),
        (["03/31/2026 09:30 PM"], "%m/%d/%Y %I:%M %p"),
        (["2026/03/31"], "%Y/%m/%d"),
        (["1772357400", "1772357401"], "epoch-s"),
        (["1772357400000"], "epoch-ms"),
    ],
)
def test_the_form_of_times_is_recognised_and_reads_them(
    values: list[str], form: str, tmp_path: Path
) -> None:
    mapping = column(tmp_path, "Created", *values)
    assert mapping.columns["opened_at"] == From("Created", format=form)
    how = Reading(now=NOW, mapping=mapping)
    read = read_files([tmp_path / "t.csv"], load_rubric("response-time"), how)
    assert (read.intake.rejected, read.intake.probes) == (0, {"A": len(values)})


def test_an_open_question_about_day_and_month_is_asked(tmp_path: Path) -> None:
    path = table(tmp_path, ["brand", "created"], ["A", "03/04/2026"], ["A", "05/06/2026"])
    assert "# day or month first? no value tells" in suggest_mapping(path)
    path = table(tmp_path, ["brand", "created"], ["A", "03/04/2026"], ["A", "05/16/2026"])
    assert "day or month first" not in suggest_mapping(path)


def test_days_without_a_clock_are_said_to_be_days(tmp_path: Path) -> None:
    path = table(tmp_path, ["brand", "created"], ["A", "2026-03-01"], ["A", "2026-03-02"])
    text = suggest_mapping(path)
    assert "# days only: durations will be whole days" in text
    assert "timezone:" not in text


@pytest.mark.parametrize(
    ("value", "asked"),
    [
        ("2026-03-01T09:30Z", False), ("2026-03-01T09:30+01:00", False),
        ("2026-03-01T09:30", True), ("01.03.2026 09:30", True), ("1772357400", False),
    ],
)  # fmt: skip
def test_the_zone_is_asked_for_where_the_times_say_none(
    value: str, asked: bool, tmp_path: Path
) -> None:
    text = suggest_mapping(table(tmp_path, ["brand", "created"], ["A", value], ["A", value]))
    assert ("timezone: UTC  # the times say no zone" in text) is asked


def test_a_column_of_another_kind_is_not_taken_for_a_time(tmp_path: Path) -> None:
    found = column(tmp_path, "Created", "2026-03-01", "soon")
    assert "opened_at" not in found.columns


# Words and numbers


@pytest.mark.parametrize(
    ("values", "yes", "no"),
    [
        (["yes", "no"], (), ()),
        (["true", "False", "1"], (), ()),
        (["Ja", "Nein"], ("Ja",), ("Nein",)),
        (["oui", "non", "Oui"], ("Oui", "oui"), ("non",)),
    ],
)
def test_words_for_yes_and_no_are_recognised(
    values: list[str], yes: tuple[str, ...], no: tuple[str, ...], tmp_path: Path
) -> None:
    found = column(tmp_path, "answer correct", *values)
    assert found.columns["answer_correct"] == From("answer correct", yes=yes, no=no)


def test_other_words_are_not_taken_for_yes_and_no(tmp_path: Path) -> None:
    assert "answer_correct" not in column(tmp_path, "correct", "yes", "partly").columns


def test_a_rating_is_taken_when_it_fits_and_its_direction_is_asked_for(tmp_path: Path) -> None:
    path = table(tmp_path, ["brand", "Star rating"], ["A", "4,5"], ["A", "1"])
    text = suggest_mapping(path)
    assert "# taken as 1 to 5; which end is good?" in text
    assert loaded(tmp_path, text).columns["satisfaction"] == From("Star rating", decimal=",")
    assert "satisfaction" not in column(tmp_path, "Star rating", "4", "9").columns


def test_channels_get_our_words_where_one_fits_and_their_own_where_none_does(
    tmp_path: Path,
) -> None:
    found = column(tmp_path, "via", "E-Mail", "Telefon", "Contact Form", "Carrier pigeon")
    assert dict(found.columns["channel"].values) == {
        "E-Mail": "email",
        "Telefon": "phone",
        "Contact Form": "web-form",
        "Carrier pigeon": "carrier-pigeon",
    }


def test_no_column_is_used_twice(tmp_path: Path) -> None:
    found = column(tmp_path, "reply date", "2026-03-01", "2026-03-02")
    assert [s.column for s in found.columns.values()].count("reply date") == 1


# Whatever the table says


@laws
@given(st.text(st.characters(codec=None), max_size=60))
@example("\ud800")
@example("\ufffe\uffff\x85\u2028\U000e0041\x7f\x9b\ufeff")
@example('no: "\\" # 010 {x} [y] *a &b !c')
def test_any_text_is_the_same_text_after_it_went_through_yaml(text: str) -> None:
    """Parse ∘ print, for values and for keys."""
    written = f"{{{_quoted(text)}: [{_quoted(text)}]}}"
    found = parse_yaml(written, "f")
    assert found.problems == []
    assert found.data == {text: [text]}


@laws
@given(st.text(st.characters(codec=None), max_size=60))
@example("\x1b]8;;https://e.example\x1b\\ \u202e \x9b31m")
def test_what_is_printed_cannot_move_a_cursor_or_turn_a_line_around(text: str) -> None:
    written = _quoted(text)
    kinds = {unicodedata.category(character) for character in written}
    assert not kinds & {"Cc", "Cf", "Cs", "Zl", "Zp"}


NAMES = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\x00\r\t;|"),
    min_size=1,
    max_size=15,
)
"""Without what could be taken for a delimiter."""


@settings(deadline=None, max_examples=40)
@given(
    st.lists(NAMES, min_size=1, max_size=5, unique_by=str.strip),
    st.sampled_from(["created", "channel", "note", "company", "correct"]),
    st.lists(st.text(string.printable, max_size=12), min_size=1, max_size=4),
)
@example(["a: b", "# x", '"; drop', "\x1b[31m", "\u202eevil"], "channel", ["null", "~", "Mail"])
def test_whatever_a_table_is_called_and_says_the_proposal_loads(
    names: list[str], known: str, values: list[str]
) -> None:
    """And every column it names is there."""
    header = ["brand", *(f"{i}{name}" for i, name in enumerate(names)), known]
    with tempfile.TemporaryDirectory() as folder:
        path = table(Path(folder), header, *(["A", *names, value] for value in values))
        text = suggest_mapping(path)
        mapping = loaded(Path(folder), text)
    stripped = {name.strip() for name in header}
    assert all(s.constant or s.column in stripped for s in mapping.columns.values())
    assert all(ours for s in mapping.columns.values() for _, ours in s.values)
    assert not any(unicodedata.category(c) in ("Cc", "Cf") for c in text if c != "\n")


def test_a_file_with_a_hostile_name_stays_inside_its_comment(tmp_path: Path) -> None:
    path = table(tmp_path, ["brand"], ["A"], ["A"], name="a\nskip: 7 \x1b[31m\u202e.csv")
    text = suggest_mapping(path)
    assert text.startswith("# Proposed from the header and the first 2 rows of a\\x0askip: 7 \\x1b")
    assert loaded(tmp_path, text).skip == 0
