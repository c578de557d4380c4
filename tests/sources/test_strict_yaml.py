from __future__ import annotations

import tempfile
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from aftersales_eval.errors import DataError, SourceError
from aftersales_eval.sources.shipped import shipped_rubrics
from aftersales_eval.sources.strict_yaml import (
    MAX_BYTES,
    MAX_DEPTH,
    parse_yaml,
    read_text,
)
from tests.conftest import Run

laws = settings(deadline=None)


def only_problem(text: str) -> tuple[str, int, int]:
    """The message, line and column of the one thing that is wrong with a text."""
    found = parse_yaml(text, "rubric.yaml")
    assert len(found.problems) == 1, found.problems
    problem = found.problems[0]
    assert problem.file == "rubric.yaml"
    return problem.message, problem.line, problem.column


def hundred_megabytes(folder: Path) -> Path:
    """A file of that size that takes no room on the disk."""
    path = folder / "huge.yaml"
    with path.open("wb") as stream:
        stream.write(b"id: huge\n")
        stream.truncate(100_000_000)
    return path


# FAULTS 17: a huge file


def test_a_hundred_megabytes_are_refused_by_size_without_being_read(tmp_path: Path) -> None:
    """FAULTS 17: the memory taken stays near the limit, far from the size of the file."""
    path = hundred_megabytes(tmp_path)
    tracemalloc.start()
    try:
        with pytest.raises(DataError) as caught:
            read_text(path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert "100,000,000 bytes" in caught.value.message
    assert f"{MAX_BYTES:,}" in caught.value.message
    assert peak < 5 * MAX_BYTES


@pytest.mark.parametrize("group", ["rubric", "mapping"])
def test_a_command_refuses_a_hundred_megabytes_in_one_line(
    group: str, tmp_path: Path, run: Run
) -> None:
    """FAULTS 17, as a person meets it."""
    done = run(group, "check", hundred_megabytes(tmp_path))
    assert done.returncode == 3
    assert done.stdout.count("\n") == 1
    assert "100,000,000 bytes" in done.stdout
    assert done.stderr == ""


def test_a_file_of_just_the_greatest_size_is_read(tmp_path: Path) -> None:
    path = tmp_path / "full.yaml"
    path.write_bytes(b"#" * MAX_BYTES)
    assert len(read_text(path)) == MAX_BYTES
    path.write_bytes(b"#" * (MAX_BYTES + 1))
    with pytest.raises(DataError):
        read_text(path)


# FAULTS 18: bombs


ALIAS_BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)
MERGE_BOMB = "a: &a {k: v}\n" + "".join(
    f"{new}: &{new}\n  <<: [{', '.join([f'*{old}'] * 9)}]\n  {new}: 1\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


def test_the_bombs_are_real() -> None:
    """A few hundred bytes that an ordinary parser would blow up or read as shared structure."""
    assert len(ALIAS_BOMB) < 500
    assert len(MERGE_BOMB) < 800
    assert isinstance(yaml.safe_load(ALIAS_BOMB), dict)


def test_an_alias_bomb_is_refused_at_its_first_anchor() -> None:
    """FAULTS 18."""
    assert only_problem(ALIAS_BOMB) == ("anchors (&name) are not allowed", 1, 4)


def test_a_merge_key_bomb_is_refused_at_its_first_anchor() -> None:
    """FAULTS 18."""
    assert only_problem(MERGE_BOMB) == ("anchors (&name) are not allowed", 1, 4)


def test_a_list_that_contains_itself_is_refused() -> None:
    """FAULTS 18."""
    assert only_problem("a: &a [*a]") == ("anchors (&name) are not allowed", 1, 4)


def test_an_alias_is_refused_where_it_stands() -> None:
    """FAULTS 18."""
    assert only_problem("a: 1\nb: *a\n") == ("aliases (*name) are not allowed", 2, 4)


@pytest.mark.parametrize("merge", ["<<: {b: 2}", "<<: [{b: 2}, {c: 3}]"])
def test_a_merge_key_is_refused_and_merges_nothing(merge: str) -> None:
    """FAULTS 18: also without an anchor."""
    found = parse_yaml(f"a: 1\n{merge}\n", "rubric.yaml")
    assert [p.message for p in found.problems] == ["merge keys (<<) are not allowed"]
    assert (found.problems[0].line, found.problems[0].column) == (2, 1)
    assert found.data == {"a": 1}


def test_a_key_that_is_two_arrows_in_quotes_is_an_ordinary_key() -> None:
    found = parse_yaml('"<<": 1\n', "rubric.yaml")
    assert found.problems == []
    assert found.data == {"<<": 1}


# FAULTS 19: depth


@pytest.mark.parametrize("opening", ["[", "{", "- ", "? ", "[{a: "])
def test_thirty_kilobytes_of_openings_are_an_error_and_no_crash(opening: str) -> None:
    """FAULTS 19."""
    message, line, column = only_problem(opening * (30_000 // len(opening)))
    assert message == f"nested deeper than {MAX_DEPTH} levels"
    assert line == 1
    assert column <= MAX_DEPTH * len(opening) + 1


def test_a_command_survives_thirty_kilobytes_of_brackets(tmp_path: Path, run: Run) -> None:
    """FAULTS 19: in a process of its own, which a crash of a C parser would take down."""
    path = tmp_path / "deep.yaml"
    path.write_text("[" * 30_000)
    done = run("rubric", "check", path)
    assert done.returncode == 3
    assert done.stdout == f"{path}:1:{MAX_DEPTH + 1}: nested deeper than {MAX_DEPTH} levels\n"


def test_the_greatest_depth_is_still_read() -> None:
    depth = MAX_DEPTH
    assert parse_yaml("[" * depth + "]" * depth, "f").problems == []
    assert parse_yaml("[" * (depth + 1) + "]" * (depth + 1), "f").problems != []


# FAULTS 20: duplicate keys


def test_a_duplicate_key_names_both_lines() -> None:
    """FAULTS 20."""
    message, line, column = only_problem("id: one\ntitle: T\nid: two\n")
    assert message == "key 'id' is there twice, first in line 1"
    assert (line, column) == (3, 1)


def test_a_duplicate_key_deep_inside_names_both_lines() -> None:
    """FAULTS 20: also where the two are written in different ways."""
    text = 'criteria:\n  - weight: 1\n    id: a\n    "weight": 2\n  - weight: 3\n'
    message, line, column = only_problem(text)
    assert message == "key 'weight' is there twice, first in line 2"
    assert (line, column) == (4, 5)


def test_every_repetition_of_a_key_is_noted() -> None:
    """FAULTS 20, 24."""
    found = parse_yaml("a: 1\na: 2\nb: 1\na: 3\nb: 2\n", "f")
    assert [p.line for p in found.problems] == [2, 4, 5]


# FAULTS 21, 22: scalars that YAML 1.1 reads as something else


NOT_NUMBERS = (
    ".nan", ".NaN", ".inf", "-.inf", "+.INF", "1e999", "1e3", "1E3", "1e-3", "1.5e3", "4:00",
    "12:30:45", "190:20:30", "no", "No", "NO", "yes", "Yes", "on", "off", "y", "n", "True", "TRUE",
    "False", "Null", "NULL", "010", "0o17", "0x1F", "0b101", "1_000", "1,000", "1.", ".5", "+.5",
    "2026-03-01", "2026-03-01T09:30:00Z", "00", "01.5", "00.5", "-01", "1.0.0", "=", "9" * 19,
    "1." + "3" * 31,
)  # fmt: skip


@pytest.mark.parametrize("text", NOT_NUMBERS)
def test_what_is_no_plain_number_stays_the_text_it_is(text: str) -> None:
    """FAULTS 21 and 22: validation sees the text as written and can say what would be right."""
    found = parse_yaml(f"a: {text}\n", "f")
    assert found.problems == []
    assert found.data == {"a": text}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0), ("7", 7), ("-7", -7), ("+7", 7), ("168", 168), ("1.5", 1.5), ("-0.25", -0.25),
        ("0.0", 0.0), ("true", True), ("false", False), ("null", None), ("~", None), ("", None),
    ],
)  # fmt: skip
def test_plain_numbers_and_the_three_words_are_read(
    text: str, value: int | float | bool | None
) -> None:
    found = parse_yaml(f"a: {text}\n", "f")
    assert found.data == {"a": value}
    assert type(found.data["a"]) is type(value)


@pytest.mark.parametrize("text", ["7", "1.5", "true", "null", "~", ""])
def test_quotes_make_text_of_anything(text: str) -> None:
    assert parse_yaml(f"a: '{text}'\n", "f").data == {"a": text}


def test_keys_are_text_whatever_they_look_like() -> None:
    found = parse_yaml("no: 1\n1: 2\ntrue: 3\n~: 4\n4:00: 5\n", "f")
    assert found.data == {"no": 1, "1": 2, "true": 3, "~": 4, "4:00": 5}


# FAULTS 23: tabs and tags


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [("a:\n\tb: 1\n", 2, 1), ("a: 1\n\tb: 2\n", 2, 1), ("a:\tb\n", 1, 3), ("\ta: 1\n", 1, 1)],
)
def test_a_tab_is_one_line_with_its_place(text: str, line: int, column: int) -> None:
    """FAULTS 23."""
    found = parse_yaml(text, "rubric.yaml").problems
    assert [str(p) for p in found] == [
        f"rubric.yaml:{line}:{column}: a tab where only spaces are allowed (indent with spaces)"
    ]


TAGS = (
    "!!python/object/apply:os.system ['touch {0}']",
    "!!python/object/new:os.system [touch {0}]",
    "!!python/name:os.system",
    "!!python/module:os",
    "!!str 1",
    "!!float 3",
    "!!binary aGVsbG8=",
    "!own x",
    "! x",
    "!<tag:yaml.org,2002:int> 3",
)


@pytest.mark.parametrize("tag", TAGS)
def test_a_tag_is_one_line_with_its_place_and_nothing_is_run(tag: str, tmp_path: Path) -> None:
    """FAULTS 23."""
    trace = tmp_path / "trace"
    message, line, column = only_problem(f"a: 1\nb: {tag.format(trace)}\n")
    assert message == "tags (!name) are not allowed"
    assert (line, column) == (2, 4)
    assert not trace.exists()


def test_a_command_says_what_is_wrong_with_a_tag_in_one_line(tmp_path: Path, run: Run) -> None:
    """FAULTS 23."""
    path = tmp_path / "tag.yaml"
    path.write_text("id: x\ntitle: !!python/name:os.system\n")
    done = run("rubric", "check", path)
    assert done.returncode == 3
    assert done.stdout == f"{path}:2:8: tags (!name) are not allowed\n"


# What else is not YAML


@pytest.mark.parametrize(
    ("text", "expected", "line", "column"),
    [
        ("a: [1, 2", "',' or ']'", 1, 9),
        ("a: 'x\n", "unexpected end of stream", 2, 1),
        ("a: 1\n---\nb: 2\n", "another document", 2, 1),
        ("a: b: c\n", "mapping values are not allowed", 1, 5),
        ('a: "\\q"\n', "unknown escape character", 1, 6),
        ("a: x\0y\n", "character U+0000 is not allowed", 1, 5),
        ("a: 1\nb: x\x1by\n", "character U+001B is not allowed", 2, 5),
        ("a: \ufffe\n", "character U+FFFE is not allowed", 1, 4),
        ("? [a, b]\n: 1\n", "a key must be a plain word", 1, 3),
        ("a: @x\n", "cannot start any token", 1, 4),
        ("%YAML 1." + "9" * 5_000 + "\n---\na: 1\n", "does not exist", 1, 9),
        ('a: 1\nb: "\\U00110000"\n', "does not exist", 2, 7),
        ('a: "\\UFFFFFFFF"\n', "does not exist", 1, 7),
    ],
)
def test_broken_yaml_is_a_problem_with_a_place(
    text: str, expected: str, line: int, column: int
) -> None:
    message, *place = only_problem(text)
    assert expected in message
    assert place == [line, column]


MARKS = "abé \n:-[]{},#&*!|>'\"%@`?~<0123.\\Uu\t\x00\x1b\ufffe"


@laws
@given(st.text(st.sampled_from(MARKS), max_size=60))
@example('"\\U00110000"')
@example("a: ~\nb: '#'\n")
def test_any_text_is_read_as_yaml_has_it_or_is_a_problem_with_a_place(text: str) -> None:
    """Never an exception, and never another value than the text that stands there."""
    found = parse_yaml(text, "f")
    assert all(p.line >= 1 and p.column >= 1 and p.message for p in found.problems)
    if not found.problems:
        theirs = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - makes nothing but text
        assert agrees(found.data, theirs)


def agrees(ours: Any, theirs: Any) -> bool:
    """Whether plain data is what a loader that makes text of every scalar has."""
    match ours:
        case str():
            return bool(ours == theirs)
        case list():
            return len(ours) == len(theirs) and all(map(agrees, ours, theirs))
        case dict():
            return ours.keys() == theirs.keys() and all(agrees(ours[k], theirs[k]) for k in ours)
        case _:
            return theirs is None or isinstance(theirs, str)


@laws
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_are_not_utf_8(raw: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "any.yaml"
        path.write_bytes(raw)
        try:
            assert read_text(path).encode() == raw.removeprefix(b"\xef\xbb\xbf")
        except DataError as error:
            assert "not UTF-8" in error.message
            with pytest.raises(UnicodeDecodeError):
                raw.decode()


# Files


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "mark.yaml"
    path.write_bytes(b"\xef\xbb\xbfid: x\r\n")
    assert parse_yaml(read_text(path), "f").data == {"id": "x"}


def test_what_is_not_utf_8_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "latin.yaml"
    path.write_bytes("id: x\ntitle: Händler\n".encode("latin-1"))
    with pytest.raises(DataError) as caught:
        read_text(path)
    assert [str(p) for p in caught.value.problems] == [
        f"{path}:2: not UTF-8 (save the file as UTF-8)"
    ]


@pytest.mark.parametrize(
    ("make", "expected"),
    [(Path.mkdir, "is a folder"), (lambda path: None, "No such file")],
    ids=["folder", "missing"],
)
def test_what_is_no_file_is_a_source_that_cannot_be_reached(
    make: Callable[[Path], None], expected: str, tmp_path: Path
) -> None:
    path = tmp_path / "there.yaml"
    make(path)
    with pytest.raises(SourceError, match=expected):
        read_text(path)


# Places


TEXT = """\
id: x
criteria:
  - id: a
    bands: {best: 1, worst: 2}
  - id: b
"""


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        ((), (1, 1), (1, 1)),
        (("id",), (1, 5), (1, 1)),
        (("criteria",), (3, 3), (2, 1)),
        (("criteria", 0, "id"), (3, 9), (3, 5)),
        (("criteria", 0, "bands", "worst"), (4, 29), (4, 22)),
        (("criteria", 1), (5, 5), (5, 5)),
        (("criteria", 1, "id"), (5, 9), (5, 5)),
    ],
)
def test_every_key_and_value_knows_its_place(
    path: tuple[str | int, ...], value: tuple[int, int], key: tuple[int, int]
) -> None:
    found = parse_yaml(TEXT, "f")
    assert found.place(path) == value
    assert found.place(path, key=True) == key


def test_what_is_not_written_is_placed_at_what_is_around_it() -> None:
    found = parse_yaml(TEXT, "f")
    assert found.place(("criteria", 1, "weight")) == (5, 5)
    assert found.place(("nothing", "of", "this")) == (1, 1)


# The two parsers


@pytest.mark.parametrize("name", sorted(shipped_rubrics()))
def test_both_parsers_read_a_shipped_rubric_the_same(name: str) -> None:
    """Shipped text goes through the C parser, a stranger's through the strict one."""
    text = shipped_rubrics()[name].read_text(encoding="utf-8")
    fast, strict = parse_yaml(text, "f", shipped=True), parse_yaml(text, "f")
    assert strict.problems == fast.problems == []
    assert fast.data == strict.data
    assert fast.values == strict.values
    assert fast.keys == strict.keys


def test_the_c_parser_is_what_shipped_text_goes_through() -> None:
    """Else the test above would compare a parser with itself: only the strict one minds a tag."""
    assert yaml.__with_libyaml__
    text = "a: !own x\n"
    assert parse_yaml(text, "f").problems != []
    assert parse_yaml(text, "f", shipped=True).problems == []


# Parse ∘ print


PRINTABLE = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff"), max_size=40
)
PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**17), 10**17)
    | st.integers(-(10**9), 10**9).map(lambda n: n / 64)
    | PRINTABLE,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(PRINTABLE, inner, max_size=4),
    max_leaves=12,
)


class _NoAliases(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        return True


@laws
@given(st.dictionaries(st.text("abcdefgh_", min_size=1, max_size=8), PLAIN, max_size=5))
@example({"a": ["no", "4:00", "010", "1e3", ".nan", "true", "7", "", "~", "<<"]})
@example({"a": {"<<": 1, "=": 2}})
def test_what_a_writer_of_yaml_prints_is_read_as_it_was_meant(data: dict[str, object]) -> None:
    """PyYAML's own printer quotes whatever YAML 1.1 would misread, so nothing may change."""
    text = yaml.dump(data, Dumper=_NoAliases, allow_unicode=False)
    found = parse_yaml(text, "f")
    assert found.problems == []
    assert found.data == data
