"""Small tables in our own form are read without the database, and exactly as it reads them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aftersales_eval.measure import bulk, fold
from aftersales_eval.model.metric import BUILT_IN, ColumnType, columns_of
from aftersales_eval.scoring.masses import evidence_of
from aftersales_eval.sources.mapping import From, Mapping
from aftersales_eval.sources.plain import LARGEST, read_plain
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.tables import Tables
from tests.conftest import ROOT
from tests.sources.tabling import HEADER, NOW, SOUND, read, seen, where, write

EXAMPLES: Final = (ROOT / "examples" / "probes.csv", ROOT / "examples" / "facts.csv")
COLUMNS: Final = columns_of(BUILT_IN.values())
HOW: Final = Reading(now=NOW)

STAMPS: Final = st.sampled_from(
    [
        "2026-03-01T10:00Z", "2026-03-01T10:00:30Z", "2026-03-01T11:00+02:00", "2026-03-02T00:00Z",
        "2026-03-01T23:59:59-11:30", "1899-12-31T23:59Z", "2027-01-01T00:00Z", "2026-02-29T10:00Z",
        "2026-03-01T24:00Z", "2026-03-01 10:00Z", "2026-03-01T10:00", "2026-03-01", "10:00", "soon",
        "2026-03-01T10:00:60Z", "2026-03-01t10:00z", "２０２６-03-01T10:00Z", "1900-01-01T00:00Z",
        "2026-03-01T10:00:00.5Z", "2026-03-01T10:00+24:00", "0001-01-01T00:00Z",
    ]
)  # fmt: skip
NUMBERS: Final = st.sampled_from(
    [
        "1",
        "2",
        "5",
        "0",
        "6",
        "-1",
        "1.0",
        "2.5",
        "1e1",
        "07",
        "１",
        "1,0",
        "nan",
        "",
        "10001",
        ".5",
    ]
)
YES_NO: Final = st.sampled_from(["yes", "No", "TRUE", "0", "1", "n", "maybe", "ＹＥＳ", ""])
TEXTS: Final = st.sampled_from(
    ["A", "B", " A ", "a\u00a0", "É", "", "x,y", 'say ""so""', "E-Mail", "web form", "EMAİL", "=1"]
)
DURATIONS: Final = st.sampled_from(["", "", "", "3 h", "2 days", "instant"])
CELLS: Final = {
    ColumnType.TIME: STAMPS | st.just(""),
    ColumnType.NUMBER: NUMBERS,
    ColumnType.YES_NO: YES_NO,
    ColumnType.DURATION: DURATIONS,
    ColumnType.TEXT: TEXTS,
}
LIKELY: Final = {
    ColumnType.TIME: st.sampled_from(["", "2026-03-01T10:00Z", "2026-03-01T11:00:00+01:00"]),
    ColumnType.NUMBER: st.sampled_from(["", "1", "2", "3.0"]),
    ColumnType.YES_NO: st.sampled_from(["", "yes", "no", "True"]),
    ColumnType.DURATION: st.just(""),
    ColumnType.TEXT: st.sampled_from(["A", "B", "", "x,y", "E-Mail", "web form", "Ünder 🫖"]),
}
MUST: Final = {"brand": "C", "opened_at": "2026-03-01T10:00Z"}


@st.composite
def csv_texts(draw: st.DrawFn) -> str:
    """Tables that are mostly plain, with now and then a cell, a header or an end that is not."""
    names = draw(st.lists(st.sampled_from(sorted(COLUMNS)), min_size=1, max_size=7, unique=True))
    names = ["brand", "opened_at", *(n for n in names if n not in ("brand", "opened_at"))]
    if draw(st.integers(0, 9)) == 0:
        names.append(draw(st.sampled_from(["branch", "opened", "colour", "", " brand", "Brand"])))
    lines = [",".join(names)]
    for _ in range(draw(st.integers(1, 4))):
        odd = draw(st.integers(0, 9)) == 0
        cells = []
        for name in names:
            kind = COLUMNS[name].type if name in COLUMNS else ColumnType.TEXT
            text = draw((CELLS if odd else LIKELY)[kind])
            if name in MUST and not odd:
                text = text or MUST[name]
            quoted = any(mark in text for mark in ',"') or draw(st.integers(0, 5)) == 0
            cells.append(f'"{text}"' if quoted else text)
        lines.append(",".join(cells))
    end = draw(st.sampled_from(["\n"] * 5 + ["\r\n", "\r"]))
    tails = [end, "", end, "", end, "", end * 2, end + "A", end + '"A', "\x00"]
    return end.join(lines) + draw(st.sampled_from(tails))


@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    text=csv_texts(),
    limits=st.fixed_dictionaries(
        {},
        optional={
            "since": st.just(NOW - 122 * 86_400_000_000),
            "until": st.just(NOW - 119 * 86_400_000_000),
            "as_of": st.just(NOW - 121 * 86_400_000_000),
            "channels": st.just(("email",)),
        },
    ),
)
def test_any_table_that_is_read_plainly_is_read_as_the_database_reads_it(
    tmp_path: Path, text: str, limits: dict[str, object]
) -> None:
    path = write(tmp_path, text)
    how = Reading(now=NOW, **limits)  # type: ignore[arg-type]
    plain = read_plain([path], BUILT_IN, how)
    if plain is None:
        return
    with Tables([path], BUILT_IN, how) as tables:
        assert seen(plain) == seen(tables)
        assert where(plain) == where(tables)
        found = [
            tables.columns(bulk.statement(BUILT_IN, tables.as_of, present, part))
            for part, present in tables.parts()
        ]
        by_database = evidence_of(bulk.histograms(found), BUILT_IN)
    assert fold.fold_parts(plain.parts(), BUILT_IN, plain.as_of) == by_database


def test_the_shipped_example_is_read_plainly_and_as_the_database_reads_it() -> None:
    plain = read_plain(EXAMPLES, BUILT_IN, HOW)
    assert plain is not None
    assert sum(plain.intake().probes.values()) == 201
    with Tables(EXAMPLES, BUILT_IN, HOW) as tables:
        assert seen(plain) == seen(tables)
        assert where(plain) == where(tables)


@pytest.mark.parametrize(
    "text",
    [
        HEADER + SOUND,
        HEADER + SOUND + "B,2026-03-01T10:00:00+01:00,\n",
        (HEADER + SOUND).replace("\n", "\r\n"),
        (HEADER + SOUND).removesuffix("\n"),
        'brand,scenario,contacts\nA,"one, two",1\n"B ""b""",,\n',
        "brand,contacts,answer_correct,effort\nA,2,Yes,4.5\n",
        "brand,contacts,mood\nA,1,sunny\n",
    ],
)
def test_what_is_plain_is_read_without_the_database(tmp_path: Path, text: str) -> None:
    path = write(tmp_path, text)
    assert read_plain([path], BUILT_IN, HOW) is not None
    read(path)


@pytest.mark.parametrize(
    "text",
    [
        "",
        HEADER,
        "\ufeff" + HEADER + SOUND,
        HEADER + SOUND + "\n",
        HEADER + SOUND + "B,2026-03-01T10:00Z\n",
        HEADER + "A,2026-03-01T10:00,\n",
        HEADER + "A,2026-03-01T10:00Z,2026-03-01T09:00Z\n",
        HEADER + "A,,2026-03-01T09:00Z\n",
        HEADER + 'A,"2026-03-01T10:00Z",\n"B,2026-03-01T10:00Z,\n',
        HEADER + 'A,2026-03-01"T10:00Z,\n',
        HEADER.replace(",", ";") + SOUND.replace(",", ";"),
        'brand,note\nA,"two\nlines"\n',
        "brand,note\nA,bell\x07\n",
        "brand,probe\nA,1\nA,1\n",
        "brand,resolved,resolved_at,opened_at\nA,no,2026-03-02T10:00Z,2026-03-01T10:00Z\n",
        "brand,contact\nA,1\n",
        "brand,contacts\nA,1.5\n",
        "brand,effort\nA,6\n",
        "brand,brand\nA,A\n",
        'brand,note\n"A",' + "x" * 131_073,
        "brand,fact,value\nA,return_window,soon\n",
        "brand,fact,value\nA,return_windows,30 days\n",
    ],
)
def test_what_is_not_plain_is_left_to_the_database(tmp_path: Path, text: str) -> None:
    assert read_plain([write(tmp_path, text)], BUILT_IN, HOW) is None


def test_a_mapping_an_encoding_and_size_are_left_to_the_database(tmp_path: Path) -> None:
    path = write(tmp_path, HEADER + SOUND)
    assert read_plain([path], BUILT_IN, HOW) is not None
    for how in (
        Reading(now=NOW, encoding="utf-8"),
        Reading(now=NOW, mapping=Mapping(columns={"brand": From("brand")})),
    ):
        assert read_plain([path], BUILT_IN, how) is None
    large = write(tmp_path, HEADER + SOUND * (LARGEST // len(SOUND) + 1), "large.csv")
    assert read_plain([large], BUILT_IN, HOW) is None
    assert read_plain([path, tmp_path / "none.csv"], BUILT_IN, HOW) is None
    assert read_plain([tmp_path], BUILT_IN, HOW) is None


def test_facts_that_join_no_probe_are_told_alike(tmp_path: Path) -> None:
    probes = write(tmp_path, HEADER + SOUND.replace("A,", "North Kettle,"))
    facts = write(
        tmp_path,
        "brand,fact,value,stated_at\n"
        "north-kettle,return_window,30 days,2026-02-01T10:00Z\n"
        "Moss,free_returns,yes,2026-06-01T10:00Z\nMoss,wifi,yes,\n",
        "facts.csv",
    )
    for as_of in (None, NOW - 60 * 86_400_000_000):
        how = Reading(now=NOW, as_of=as_of)
        assert read_plain([probes, facts], BUILT_IN, how) is not None
        assert len(read(probes, facts, as_of=as_of).intake.notes) == 2
