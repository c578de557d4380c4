"""What kind of table a file is: encodings, line ends, delimiters and headers."""

from __future__ import annotations

from pathlib import Path

import pytest

from aftersales_eval.errors import DataError
from tests.sources.tabling import HEADER, SOUND, probes, read, write

TWO = "brand,opened_at,note\nKäfer & Söhne,2026-03-01T10:00Z,früh\nB,soon,späť\n"
BRAND = "Käfer & Söhne"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_byte_order_mark_and_line_ends_change_nothing(  # FAULTS 25
    tmp_path: Path, mark: str, end: str
) -> None:
    found = probes(tmp_path, mark + TWO.replace("\n", end))
    assert found.values("brand") == [BRAND]
    assert found.lines == [3]


@pytest.mark.parametrize("rows_before", [1, 8_000])
@pytest.mark.parametrize("usual", ["\n", "\r\n"])
def test_line_ends_of_both_kinds_in_one_file_are_read(  # FAULTS 25
    tmp_path: Path, usual: str, rows_before: int
) -> None:
    other = "\r\n" if usual == "\n" else "\n"
    text = (HEADER + "B,soon\n" + SOUND * rows_before).replace("\n", usual)
    text += f"B,2026-03-01T10:00Z{other}C,bad,{usual}D,2026-03-01T10:00Z,{other}"
    found = probes(tmp_path, text)
    assert found.intake.probes == {"A": rows_before, "D": 1}
    assert found.lines == [2, rows_before + 3, rows_before + 4]
    assert found.intake.rows == rows_before + 4


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_usual_delimiters_are_found(tmp_path: Path, delimiter: str) -> None:  # FAULTS 25
    found = probes(tmp_path, TWO.replace(",", delimiter))
    assert found.values("brand") == [BRAND]
    assert found.values("note") == ["früh"]
    assert found.lines == [3]


def test_a_tsv_is_split_at_tabs_however_many_commas_it_has(tmp_path: Path) -> None:
    text = "brand\tnote\nA\ta,b,c\nB\td,e,f\n"
    assert probes(tmp_path, text, "probes.tsv").values("note") == ["a,b,c", "d,e,f"]


def test_commas_inside_quotes_do_not_make_a_comma_the_delimiter(tmp_path: Path) -> None:
    found = probes(tmp_path, 'brand;note\n"A, B, C";"x, y"\n"D, E, F";"z, z"\n')
    assert found.values("brand") == ["A, B, C", "D, E, F"]


def test_a_mapping_may_say_the_delimiter(tmp_path: Path) -> None:
    text = "brand:note\nA:x\nB:y\n"
    mapping = 'delimiter: ":"\ncolumns: {brand: brand, note: note}\n'
    assert probes(tmp_path, text, mapping=mapping).values("note") == ["x", "y"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_utf_16_is_detected_with_and_without_its_mark(  # FAULTS 26
    tmp_path: Path, encoding: str
) -> None:
    found = probes(tmp_path, TWO.encode(encoding))
    assert found.values("brand") == [BRAND]
    assert found.lines == [3]


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "mac-roman"])
def test_other_encodings_are_asked_for_and_then_read(  # FAULTS 26
    tmp_path: Path, encoding: str
) -> None:
    path = write(tmp_path, TWO.replace("ť", "t").encode(encoding))
    with pytest.raises(DataError, match="is not UTF-8 text") as caught:
        read(path)
    assert "--encoding cp1252 or latin-1" in caught.value.hint
    assert [problem.line for problem in caught.value.problems] == [2]
    assert read(path, encoding=encoding).values("brand") == [BRAND]
    mapping = f"encoding: {encoding}\ncolumns: {{brand: brand, note: note}}\n"
    assert read(path, mapping=mapping).values("note")[0] == "früh"


def test_a_byte_that_is_not_utf_8_far_down_costs_one_row(tmp_path: Path) -> None:  # FAULTS 26
    text = (HEADER + SOUND * 8_000).encode() + b"K\xe4fer,,\n" + SOUND.encode()
    found = probes(tmp_path, text)
    assert found.rejected == [(8_002, "bytes that are not UTF-8; see --encoding")]
    assert found.intake.probes == {"A": 8_001}


def test_json_lines_in_the_encoding_of_a_mapping_are_all_read(tmp_path: Path) -> None:
    rows = '{"brand": "A"}\n' * 20_000 + '{"brand": "K\xe4fer"}\n{"brand": ""}\n'
    mapping = "encoding: latin-1\ncolumns: {brand: brand}\n"
    found = probes(tmp_path, rows.encode("latin-1"), "probes.jsonl", mapping=mapping)
    assert found.intake.probes == {"A": 20_000, "K\xe4fer": 1}
    assert found.rejected == [(20_002, "brand is empty")]


@pytest.mark.parametrize("encoding", ["utf-8", "UTF8", "utf_8", "utf-8-sig"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_saying_utf_8_does_not_make_the_mark_part_of_the_header(
    tmp_path: Path, encoding: str, mark: str
) -> None:
    assert probes(tmp_path, mark + TWO, encoding=encoding).values("brand") == [BRAND]


def test_saying_utf_16_le_does_not_make_the_mark_part_of_the_header(tmp_path: Path) -> None:
    text = ("\ufeff" + TWO).encode("utf-16-le")
    assert probes(tmp_path, text, encoding="utf-16-le").values("brand") == [BRAND]


@pytest.mark.parametrize("name", ["latin-15-x", "rot13", "hex", "undefined", "a\0b"])
def test_an_encoding_that_is_none_is_one_line(tmp_path: Path, name: str) -> None:
    with pytest.raises(DataError, match="is not an encoding") as caught:
        probes(tmp_path, TWO, encoding=name)
    assert "cp1252" in caught.value.hint


@pytest.mark.parametrize("name", ["ascii", "utf-32", "punycode", "utf-16"])
def test_an_encoding_that_does_not_fit_is_one_line(tmp_path: Path, name: str) -> None:
    with pytest.raises(DataError, match=f"is not {name} text") as caught:
        probes(tmp_path, TWO + "x", encoding=name)
    assert "\n" not in caught.value.message


def test_lines_before_the_header_are_told_with_the_skip_that_would_help(  # FAULTS 27
    tmp_path: Path,
) -> None:
    path = write(tmp_path, "Report of June\n\n" + HEADER + SOUND * 3)
    with pytest.raises(DataError, match="line 1 has 1 columns, the lines below 3") as caught:
        read(path)
    assert "skip: 2" in caught.value.hint
    mapping = "skip: 2\ncolumns: {brand: brand, opened_at: opened_at}\n"
    assert read(path, mapping=mapping).intake.probes == {"A": 3}


def test_the_skip_that_would_help_counts_lines_not_records(tmp_path: Path) -> None:
    junk = '"a title\nof two lines"\n\n'
    with pytest.raises(DataError) as caught:
        probes(tmp_path, junk + HEADER + SOUND * 3)
    assert "skip: 3" in caught.value.hint


@pytest.mark.parametrize("blank", ["\n", "\n\n\n", "\r\n"])
@pytest.mark.parametrize("junk", ["", "a title, with a comma\n", "it's an \"odd one\n"])
def test_blank_lines_before_the_header_are_not_the_header(
    tmp_path: Path, junk: str, blank: str
) -> None:
    end = "\r\n" if "\r" in blank else "\n"
    text = (junk + blank.replace("\r", "") + HEADER + SOUND + "B,bad,\n").replace("\n", end)
    mapping = f"skip: {junk.count(chr(10))}\ncolumns: {{brand: brand, opened_at: opened_at}}\n"
    found = probes(tmp_path, text, mapping=mapping)
    assert found.values("brand") == ["A"]
    assert found.lines == [text.count("\n")]


def test_a_table_is_never_merged_into_one_column(tmp_path: Path) -> None:  # FAULTS 27
    mapping = 'delimiter: ";"\ncolumns: {brand: brand}\n'
    with pytest.raises(DataError, match="the header is one column") as caught:
        probes(tmp_path, HEADER + SOUND, mapping=mapping)
    assert "delimiter" in caught.value.hint


@pytest.mark.parametrize("text", ["\n", " \n", "\ufeff", "\r\n\r\n"])
def test_a_file_of_nothing_but_blank_lines_has_no_header(tmp_path: Path, text: str) -> None:
    with pytest.raises(DataError, match="has no header"):
        probes(tmp_path, text)


def test_a_header_that_names_a_column_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="the header has 'note' twice"):
        probes(tmp_path, "brand,note,note\nA,x,y\n")


def test_names_that_differ_in_case_only_are_two_columns(tmp_path: Path) -> None:
    found = probes(tmp_path, "Brand,brand,NOTE,note\nX,A,Y,n\n")
    assert found.rows == [{"brand": "A", "note": "n"}]


def test_a_table_without_brands_says_what_it_has_and_what_would_help(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="has no column brand; its columns: Firma, note") as caught:
        probes(tmp_path, "Firma,note\nA,x\n")
    assert caught.value.hint.startswith("aftersales mapping suggest ")
    assert caught.value.hint.endswith("probes.csv")


def test_a_column_that_is_nearly_one_of_ours_is_told(tmp_path: Path) -> None:
    found = probes(tmp_path, "brand,Opened_At,resolvd_at,Ticket\nA,2026-03-01,,x\n")
    assert found.rows == [{"brand": "A"}]
    assert found.intake.notes == (
        "column 'Opened_At' was not used: did you mean opened_at?",
        "column 'resolvd_at' was not used: did you mean resolved_at?",
    )


@pytest.mark.parametrize("rows", [1, 60_000], ids=["few", "many"])
def test_a_table_in_which_nothing_can_be_measured_says_so(tmp_path: Path, rows: int) -> None:
    row = "A,return_window,30 days,https://a.example/returns\n"
    (note,) = probes(tmp_path, "brand,metric,value,source\n" + rows * row).intake.notes
    assert note == (
        "probes.csv says nothing that this rubric measures: of its columns only brand is known."
        " Facts stand in columns called brand, fact and value; other names of columns go into a"
        " mapping"
    )


def test_a_header_alone_is_a_table_without_rows(tmp_path: Path) -> None:
    found = probes(tmp_path, HEADER)
    assert found.intake.rows == 0
    assert found.intake.notes == ("probes.csv has no rows",)
