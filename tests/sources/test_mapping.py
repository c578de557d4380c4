from __future__ import annotations

from pathlib import Path

import pytest

from aftersales_eval.errors import DataError, SourceError
from aftersales_eval.pipeline import read_files
from aftersales_eval.sources.mapping import EMPTY, KEEP, REJECT, Filter, From, Mapping, is_zone
from aftersales_eval.sources.mapping import load_mapping as load_file
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.rubrics import load_rubric
from tests.conftest import EXAMPLES, Run

NOW = 1_800_000_000_000_000


def load(folder: Path, text: str) -> Mapping:
    """The mapping of a file with this text."""
    path = folder / "mapping.yaml"
    path.write_text(text, encoding="utf-8")
    return load_file(path)


def problems(folder: Path, text: str) -> list[str]:
    """Every problem of a file with this text, `line:column: message (hint)`."""
    with pytest.raises(DataError) as caught:
        load(folder, text)
    path = folder / "mapping.yaml"
    count = len(caught.value.problems)
    plural = "problem" if count == 1 else "problems"
    assert caught.value.message == f"mapping {path} has {count} {plural}"
    return [str(p).removeprefix(f"{path}:") for p in caught.value.problems]


def only_from(folder: Path, keys: str) -> From:
    """How one column with these keys is read."""
    return load(folder, f"columns:\n  brand: {{{keys}}}\n").columns["brand"]


# As it is meant


def test_a_column_is_a_name_or_a_description(tmp_path: Path) -> None:
    text = """\
about: A test.
skip: 2
delimiter: ";"
encoding: cp1252
timezone: Europe/Berlin
columns:
  brand: Händler
  channel: {constant: email}
  opened_at: {column: Anfrage, format: "%d.%m.%Y %H:%M", timezone: UTC}
  closed_at: {column: Ende, format: epoch-ms}
  first_response: {column: Wartezeit, unit: h, decimal: ","}
  resolved: {column: Gelöst, yes: [Ja, J], no: [Nein]}
  scenario: {column: Thema, values: {A: return, B: null}, other: reject}
  note: {column: Notiz, other: empty}
where:
  - {column: Status, not: [Test, null]}
  - {column: Land, is: [DE, 1, true]}
"""
    assert load(tmp_path, text) == Mapping(
        columns={
            "brand": From("Händler"),
            "channel": From(constant="email"),
            "opened_at": From("Anfrage", format="%d.%m.%Y %H:%M", timezone="UTC"),
            "closed_at": From("Ende", format="epoch-ms"),
            "first_response": From("Wartezeit", unit="h", decimal=","),
            "resolved": From("Gelöst", yes=("Ja", "J"), no=("Nein",)),
            "scenario": From("Thema", values=(("A", "return"), ("B", None)), other=REJECT),
            "note": From("Notiz", other=EMPTY),
        },
        skip=2,
        delimiter=";",
        encoding="cp1252",
        timezone="Europe/Berlin",
        where=(
            Filter("Status", ("Test", None), wanted=False),
            Filter("Land", ("DE", "1", "true"), wanted=True),
        ),
        file=str(tmp_path / "mapping.yaml"),
    )


def test_what_a_mapping_does_not_say_changes_nothing(tmp_path: Path) -> None:
    found = load(tmp_path, "columns: {brand: shop}\n")
    assert found == Mapping({"brand": From("shop")}, file=str(tmp_path / "mapping.yaml"))
    assert found.columns["brand"].other == KEEP


def test_a_column_may_have_any_name(tmp_path: Path) -> None:
    names = ['"; drop', "a: b", "# x", "str", "ColumnShape", "1", "null", " lead", "Zeile\n2"]
    for name in names:
        quoted = name.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        found = load(tmp_path, f'columns:\n  brand: "{quoted}"\n  "{quoted}": x\n')
        assert found.columns["brand"].column == name
        assert found.columns[name] == From("x")


# FAULTS 22: words stay what they are


@pytest.mark.parametrize(
    "word",
    ["4:00", "no", "yes", "010", "007", "1e3", ".nan", ".inf", "1_000", "0x1F", "2026-03-01"],
)
def test_a_word_of_a_table_is_the_text_that_is_written(word: str, tmp_path: Path) -> None:
    """FAULTS 22: it is compared with cells, which are text."""
    assert only_from(tmp_path, f"constant: {word}").constant == word
    assert only_from(tmp_path, f"column: a, yes: [{word}]").yes == (word,)
    assert only_from(tmp_path, f"column: a, values: {{{word}: {word}}}").values == ((word, word),)
    found = load(tmp_path, f"columns: {{a: b}}\nwhere: [{{column: a, is: [{word}]}}]\n")
    assert found.where[0].words == (word,)


@pytest.mark.parametrize("word", ["1.50", "0.10", "+7", "-0"])
def test_a_number_in_a_mapping_keeps_the_digits_that_are_written(word: str, tmp_path: Path) -> None:
    """FAULTS 22: a cell that says 1.50 is not found by a filter that became 1.5."""
    assert only_from(tmp_path, f"constant: {word}").constant == word


# Mistakes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "1:1: a mapping is a mapping of keys to values; here is nothing"),
        ("about: x\n", "1:1: columns is missing"),
        ("columns: [a]\n", "1:10: columns: expected a mapping, found a list \"['a']\""),
        ("columns: {a: b}\ncolumn: {}\n", "2:1: unknown key 'column' (did you mean columns?)"),
        ("columns: {a: 5}\n", "1:14: a: expected text or a mapping, found the number '5'"),
        ("columns: {a: true}\n", "1:14: a: expected text or a mapping, found the truth value"),
        ("columns: {a: ''}\n", "1:14: a: expected some text or a mapping, found the text ''"),
        ("columns: {a: {}}\n", "1:14: a: say either column or constant"),
        ("columns: {a: {column: b, constant: c}}\n", "1:14: a: say either column or constant"),
        ("columns: {a: {column: b, unti: h}}\n", "1:26: unknown key 'unti' (did you mean unit?)"),
        ("columns: {a: {column: b, unit: fortnight}}\n", "1:32: 'fortnight' is not a unit of time"),
        ("columns: {a: {column: b, decimal: ';'}}\n", "1:35: decimal: expected one of .,"),
        (
            "columns: {a: {column: b, other: kep}}\n",
            "1:33: other: expected one of keep|reject|empty",
        ),
        ("columns: {a: {column: b, yes: ja}}\n", "1:31: yes: expected a list, found the text 'ja'"),
        ("columns: {a: {column: b, yes: [[ja]]}}\n", "1:32: yes: expected text or "),
        ("columns: {a: {column: b, values: [x]}}\n", "1:34: values: expected a mapping, found a"),
        ("columns: {a: {column: b, values: {x: [y]}}}\n", "1:38: x: expected text or "),
        (
            "columns: {a: {column: b, yes: [ja], no: [Ja]}}\n",
            "1:14: a: 'ja' cannot mean both yes and no",
        ),
        ("columns: {a: b}\nskip: -1\n", "2:7: skip: expected at least 0, found the number '-1'"),
        ("columns: {a: b}\nskip: true\n", "2:7: skip: expected a whole number, found the truth"),
        ("columns: {a: b}\nskip: 1e3\n", "2:7: skip: expected a whole number, found the text"),
        ("columns: {a: b}\nskip: 010\n", "2:7: skip: expected a whole number, found the text"),
        ("columns: {a: b}\nskip: 2.0\n", "2:7: skip: expected "),
        ("columns: {a: b}\ndelimiter: ab\n", "2:12: delimiter: expected at most 1 characters"),
        ("columns: {a: b}\ndelimiter: ''\n", "2:12: delimiter: expected some text"),
        ("columns: {a: b}\nwhere: [{column: c}]\n", "2:9: a filter has either is or not"),
        (
            "columns: {a: b}\nwhere: [{column: c, is: [x], not: [y]}]\n",
            "2:9: a filter has either is or not",
        ),
        ("columns: {a: b}\nwhere: [{is: [x]}]\n", "2:9: column is missing"),
        ("columns: {a: b, a: c}\n", "1:17: key 'a' is there twice, first in line 1"),
    ],
)
def test_a_mistake_is_told_with_its_place_and_what_is_right(
    text: str, expected: str, tmp_path: Path
) -> None:
    found = problems(tmp_path, text)
    assert len(found) == 1, found
    assert found[0].startswith(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("columns: {a: {colum: b}}\n", "1:15: unknown key 'colum' (did you mean column?)"),
        ("columns: {a: {column: 5}}\n", "1:23: column: expected text, found the number '5'"),
        ("columns: {a: b}\nwhere: [{column: c, is: x}]\n", "2:25: is: expected a list, found"),
    ],
)
def test_a_mistake_in_the_key_that_is_needed_is_told(
    text: str, expected: str, tmp_path: Path
) -> None:
    assert any(p.startswith(expected) for p in problems(tmp_path, text))


def test_all_mistakes_are_listed_at_once(tmp_path: Path) -> None:
    """FAULTS 24."""
    text = """\
skip: many
columns:
  brand: {column: b, other: kep}
  opened_at: {column: c, timezone: Mars/Olympus}
  resolved: {column: d, yes: [ja], no: [ja]}
where:
  - {column: e}
"""
    found = sorted(p.partition(" ")[0] for p in problems(tmp_path, text))
    assert found == ["1:7:", "3:29:", "4:36:", "5:13:", "7:5:"]


@pytest.mark.parametrize(
    "zone",
    ["Mars", "Mars/Olympus", "../../etc/passwd", "/etc/localtime", "Europe", "europe/berlin2"],
)
def test_what_is_no_time_zone_is_refused(zone: str, tmp_path: Path) -> None:
    assert not is_zone(zone)
    expected = f"{zone!r} is not a time zone (such as UTC or Europe/Berlin)"
    text = f"columns: {{a: {{column: b, timezone: {zone}}}}}\n"
    assert problems(tmp_path, text) == [f"1:36: {expected}"]
    text = f"columns: {{a: b}}\ntimezone: {zone}\n"
    assert problems(tmp_path, text) == [f"2:11: {expected}"]


@pytest.mark.parametrize("zone", ["UTC", "Europe/Berlin", "America/St_Johns", "Asia/Kolkata"])
def test_a_time_zone_is_one(zone: str, tmp_path: Path) -> None:
    assert is_zone(zone)
    assert load(tmp_path, f"columns: {{a: b}}\ntimezone: {zone}\n").timezone == zone


def test_a_mapping_that_is_not_there_is_a_source_that_cannot_be_reached(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="No such file"):
        load_file(tmp_path / "nowhere.yaml")


# The examples


@pytest.mark.parametrize(
    "path", sorted([EXAMPLES / "mapping.yaml", *(EXAMPLES / "mappings").glob("*.yaml")]),
    ids=lambda p: p.stem,
)  # fmt: skip
def test_the_example_mappings_load(path: Path, run: Run) -> None:
    assert "brand" in load_file(path).columns
    done = run("mapping", "check", path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{path}: ok, {len(load_file(path).columns)} columns\n"


def test_the_example_mapping_fits_the_example_table() -> None:
    how = Reading(now=NOW, mapping=load_file(EXAMPLES / "mapping.yaml"))
    read = read_files([EXAMPLES / "foreign-layout.csv"], load_rubric("resolution"), how)
    assert read.intake.rejected == 0
    tests = (EXAMPLES / "foreign-layout.csv").read_text(encoding="utf-8").count(';"Test"\n')
    assert read.intake.filtered == tests > 0
    assert sum(read.intake.probes.values()) == read.intake.rows - tests > 30
    assert "Testhändler" not in read.brands


def test_a_mapping_that_does_not_fit_says_which_columns_are_missing(tmp_path: Path) -> None:
    text = "columns: {brand: brnad, channel: chanel}\nwhere: [{column: stat, is: [x]}]\n"
    how = Reading(now=NOW, mapping=load(tmp_path, text))
    (tmp_path / "t.csv").write_text("brand,channel\nA,email\n")
    with pytest.raises(DataError) as caught:
        read_files([tmp_path / "t.csv"], load_rubric("resolution"), how)
    assert [p.message for p in caught.value.problems] == [
        "column 'brnad', for brand, is not in t.csv",
        "column 'chanel', for channel, is not in t.csv",
        "column 'stat', under where, is not in t.csv",
    ]
    assert caught.value.problems[0].hint == "did you mean brand?"


# The command


def test_the_check_lists_problems_and_good_files_alike(tmp_path: Path, run: Run) -> None:
    """FAULTS 24, as a person meets it."""
    bad = tmp_path / "bad.yaml"
    bad.write_text("columns: {a: {colum: b}}\nskip: x\n")
    good = EXAMPLES / "mapping.yaml"
    done = run("mapping", "check", bad, good, tmp_path / "nowhere.yaml")
    assert done.returncode == 4
    assert f"{bad}:1:15: unknown key 'colum' (did you mean column?)\n" in done.stdout
    assert f"{bad}:2:7: skip: expected a whole number, found the text 'x'\n" in done.stdout
    assert f"{good}: ok, " in done.stdout
    assert f"{tmp_path / 'nowhere.yaml'}: No such file" in done.stdout
    assert run("mapping", "check", bad, good).returncode == 3
    assert run("mapping", "check", good).returncode == 0
