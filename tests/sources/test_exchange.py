"""Tables into the ledger without duplicates, and everything given back: export and import."""

from __future__ import annotations

import csv
import hashlib
import json
import shutil
from pathlib import Path
from typing import Any, Final

import pytest

from aftersales_eval.errors import DataError
from aftersales_eval.model.event import Draft, EventKind
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.sources.attachments import attach
from aftersales_eval.sources.care import check
from aftersales_eval.sources.exporting import export, is_events, read_events
from aftersales_eval.sources.importing import Imported, import_tables
from aftersales_eval.sources.ledger import create_ledger, open_ledger
from aftersales_eval.sources.looking import probe
from aftersales_eval.sources.merging import merge_events
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.recording import Who, happened, open_probe
from aftersales_eval.sources.rubrics import load_rubric
from aftersales_eval.sources.sealing import FIRST_LINK, canonical, sealed
from tests.conftest import EXAMPLES
from tests.fixtures.ledgers import (
    DAY,
    HOUR,
    SCHEMA_1_EVENTS,
    START,
    command,
    head,
    record_variety,
    sound_events,
    succeeds,
    various,
)

PROBES: Final = EXAMPLES / "probes.csv"
FACTS: Final = EXAMPLES / "facts.csv"
AS_OF: Final = ("--as-of", "2026-08-01", "--json")

HEADER: Final = "probe,brand,channel,opened_at,first_response_at,resolved_at,politeness"
ROWS: Final = (
    "k1,North Kettle,email,2026-03-01T09:00,2026-03-01T12:00,2026-03-02T09:00,4",
    "k2,North Kettle,email,2026-03-02T09:00,2026-03-04T12:00,,",
    "k3,Harbour Lamp,phone,2026-03-03T09:00,,,",
)


def table(folder: Path, *rows: str, header: str = HEADER, name: str = "t.csv") -> Path:
    path = folder / name
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return path


def imported(path: Path, *files: Path) -> Imported:
    """What an import of tables does, without the command around it."""
    metrics = {**BUILT_IN, **load_rubric().metrics}
    how = Reading(now=START + 200 * DAY)
    with create_ledger(path) as ledger:
        return import_tables(ledger, files, metrics, how, Who(START + 200 * DAY))


def compared(path: Path) -> dict[str, Any]:
    """A comparison of all that is in a ledger, without the ledger's name."""
    found: dict[str, Any] = json.loads(succeeds("compare", *AS_OF, "--ledger", path))
    del found["intake"]["files"]
    return found


# Tables


def test_the_same_import_twice_adds_nothing(tmp_path: Path) -> None:
    """FAULTS 8: and it says how many were there."""
    path = tmp_path / "a.db"
    said = succeeds("import", PROBES, FACTS, "--ledger", path)
    assert "201 probes new, 0 already there\n" in said
    assert "44 facts new, 0 already there\n" in said
    before = (head(path), sound_events(path))
    said = succeeds("import", FACTS, PROBES, "--ledger", path)
    assert "0 probes new, 201 already there\n" in said
    assert "0 facts new, 44 already there\n" in said
    assert "differ" not in said
    assert (head(path), sound_events(path)) == before


def test_an_import_gives_the_same_verdict_as_its_files(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    imported(path, PROBES, FACTS)
    files = ("--from", PROBES, "--from", FACTS)
    of_files = json.loads(succeeds("compare", *AS_OF, *files))
    of_ledger = compared(path)
    assert of_ledger["brands"] == of_files["brands"]
    assert of_ledger["promises"] == of_files["promises"]


def test_rows_without_an_id_are_known_by_what_they_say(tmp_path: Path) -> None:
    """FAULTS 8: equal rows are as many probes as there are rows; no cell, no event."""
    header = "brand,channel,opened_at,first_response_at"
    row = "North Kettle,email,2026-03-01T09:00,2026-03-01T12:00"
    other = "North Kettle,email,2026-03-01T09:00,2026-03-01T13:00"
    path, rows = tmp_path / "a.db", (row, row, other)
    file = table(tmp_path, *rows, header=header)
    assert imported(path, file).new == 3
    found = imported(path, file)
    assert (found.new, found.known) == (0, 3)
    found = imported(path, table(tmp_path, *rows, row, header=header, name="u.csv"))
    assert (found.new, found.known) == (1, 3)
    zoned = [f"{r}Z".replace("09:00,", "09:00Z,") for r in rows]  # another way to read them
    assert imported(path, table(tmp_path, *zoned, header=header)).known == 3
    with open_ledger(path) as ledger:
        assert len(ledger.probe_ids()) == 4
        assert min(event.at or 0 for event in ledger.events()) > START - 3 * DAY  # not 1970


def test_an_answer_that_came_meanwhile_is_added(tmp_path: Path) -> None:
    """FAULTS 8: the row of before with one cell more."""
    path = tmp_path / "a.db"
    imported(path, table(tmp_path, *ROWS))
    later = (
        ROWS[0],
        "k2,North Kettle,email,2026-03-02T09:00,2026-03-04T12:00,2026-03-05,2",
        ROWS[2],
    )
    found = imported(path, table(tmp_path, *later))
    assert (found.new, found.known, found.extended) == (0, 2, 1)
    assert found.differences == 0
    data = json.loads(succeeds("probe", "show", "north-kettle-2", "--json", "--ledger", path))
    assert data["state"]["resolved_at"] == "2026-03-05T00:00:00Z"
    assert data["state"]["values"] == {"politeness": 2.0}
    again = imported(path, table(tmp_path, *later))
    assert (again.extended, again.known) == (0, 3)


def test_a_cell_that_says_otherwise_is_listed_and_left(tmp_path: Path) -> None:
    """FAULTS 8: what was recorded is never overwritten by a table."""
    path = tmp_path / "a.db"
    imported(path, table(tmp_path, *ROWS))
    before = head(path)
    file = table(tmp_path, ROWS[0].replace("12:00", "10:00"), *ROWS[1:])
    said = succeeds("import", file, "--ledger", path)
    assert "1 cell differing from what is recorded" in said
    assert "t.csv:2" in said
    assert "north-kettle-1: first_response_at is not what the ledger has; it was left" in said
    assert head(path) == before


def test_a_probe_that_was_withdrawn_does_not_come_back(tmp_path: Path) -> None:
    path, file = tmp_path / "a.db", table(tmp_path, *ROWS)
    imported(path, file)
    with open_ledger(path) as ledger:
        number = ledger.of_probe("harbour-lamp-1")[0].number
    succeeds("void", str(number), "--reason", "another shop", "--ledger", path)
    found = imported(path, file)
    assert (found.new, found.known) == (0, 3)
    with open_ledger(path) as ledger:
        assert "harbour-lamp-1" not in ledger.probe_ids()


def test_a_dry_run_writes_nothing(tmp_path: Path) -> None:
    """FAULTS 8: neither into a ledger nor a new one."""
    path, file = tmp_path / "a.db", table(tmp_path, *ROWS)
    told = succeeds("import", file, "--dry-run", "--json", "--ledger", path)
    assert (json.loads(told)["new"], json.loads(told)["dry_run"]) == (3, True)
    assert [p.name for p in tmp_path.iterdir()] == ["t.csv"]
    imported(path, table(tmp_path, *ROWS[:2]))
    before = path.read_bytes()
    said = succeeds("import", table(tmp_path, *ROWS), "--dry-run", "--ledger", path)
    assert "1 probe would be new, 2 already there" in said
    assert path.read_bytes() == before
    assert imported(path, table(tmp_path, *ROWS)).new == 1


def test_rejected_rows_are_counted_and_listed(tmp_path: Path) -> None:
    """FAULTS 34: and 10, a reply before the opening, each with its line."""
    path = tmp_path / "a.db"
    wrong = (
        "w1,North Kettle,email,2026-03-02T09:00,2026-03-01T12:00,,",
        "w2,North Kettle,email,2026-03-02T09:00,2026-03-04T12:00,2026-03-03T12:00,",
        "w3,North Kettle,email,2026-03-02T09:00,2026-03-04T12:00,,9",
    )
    file = table(tmp_path, ROWS[0], wrong[0], ROWS[1], *wrong[1:])
    said = succeeds("import", file, "--ledger", path)
    assert "2 probes new, 0 already there" in said
    assert "3 rows rejected" in said
    for line in (3, 5, 6):
        assert f"t.csv:{line}" in said
    found = imported(path, file)
    assert (found.rejected, len(found.shown)) == (3, 3)
    events = sound_events(path)
    done = command("import", file, "--strict", "--ledger", path)
    assert (done.returncode, "3 rows were rejected" in done.stderr) == (3, True)
    assert sound_events(path) == events


def test_a_table_with_its_own_ids_meets_probes_of_the_ledger(tmp_path: Path) -> None:
    """Ids of ours that are taken by another probe are not taken for it."""
    path = tmp_path / "a.db"
    with create_ledger(path) as ledger:
        open_probe(ledger, "North Kettle", "email", Who(START))
    row = "north-kettle-1,North Kettle,email,2026-01-01T09:00,2026-01-02T09:00,,"
    assert imported(path, table(tmp_path, row)).new == 1
    with open_ledger(path) as ledger:
        assert ledger.probe_ids() == ["north-kettle-1", "north-kettle-2"]
        assert check(ledger) == []


def test_a_stamp_without_a_zone_in_a_table_is_utc(tmp_path: Path) -> None:
    """FAULTS 12: of files, whatever the machine's zone is, unless --timezone says one."""
    path, file = tmp_path / "a.db", table(tmp_path, ROWS[0])
    succeeds("import", file, "--ledger", path, env={"TZ": "Europe/Berlin"})  # type: ignore[arg-type]
    succeeds("import", table(tmp_path, ROWS[2]), "--timezone", "Europe/Berlin", "--ledger", path)
    with open_ledger(path) as ledger:
        opened = [e.at for e in ledger.events("kind = 'opened'")]
    day = START - START % DAY
    assert opened == [day - DAY + 9 * HOUR, day + DAY + 8 * HOUR]


# Everything back


@pytest.fixture
def full(tmp_path: Path) -> Path:
    """A ledger with everything in it: variety, imported tables, a kept file."""
    path = various(tmp_path / "full.db")
    imported(path, PROBES, FACTS)
    file = tmp_path / "letter.txt"
    file.write_text("Dear shopper")
    with open_ledger(path, write=True) as ledger:
        attach(ledger, "north-kettle-1", file, Who(START + 30 * DAY))
    return path


def test_an_export_makes_the_same_ledger_again(full: Path, tmp_path: Path) -> None:
    """Seal by seal; a second export has the same bytes; the verdict is the same."""
    new, first, second = tmp_path / "new.db", tmp_path / "one", tmp_path / "two"
    succeeds("export", "--out", first, "--ledger", full)
    succeeds("import", first / "events.jsonl", "--ledger", new)
    assert head(new) == head(full)
    assert sound_events(new) == sound_events(full)
    with open_ledger(new) as ledger, open_ledger(full) as before:
        assert check(ledger) == []
        for name in ("event", "probe", "brand"):
            sql = f"SELECT * FROM {name} ORDER BY 1"  # noqa: S608
            assert ledger.rows(sql) == before.rows(sql)
    succeeds("export", "--out", second, "--ledger", new)
    told = [
        {p.relative_to(f): p.read_bytes() for p in f.rglob("*") if p.is_file()}
        for f in (first, second)
    ]
    assert told[0] == told[1]
    assert len(told[0]) == 5
    assert compared(new) == compared(full)


def test_the_tables_of_an_export_give_the_same_verdict(tmp_path: Path) -> None:
    """probes.csv and facts.csv, for those who read tables."""
    path, new, out = tmp_path / "a.db", tmp_path / "new.db", tmp_path / "out"
    with create_ledger(path) as ledger:
        record_variety(ledger)
    imported(path, PROBES, FACTS)
    succeeds("export", "--out", out, "--ledger", path)
    found = imported(new, out / "probes.csv", out / "facts.csv")
    assert (found.rejected, found.new) == (0, 5 + 201)
    one, two = compared(path), compared(new)
    for said in (one, two):
        said.pop("feedback", None)
    assert one == two


def test_what_nobody_looked_at_is_not_taken_for_silence_in_the_tables(tmp_path: Path) -> None:
    """FAULTS 60: a table without a column is no table of things that did not happen."""
    path, new, out = tmp_path / "a.db", tmp_path / "new.db", tmp_path / "out"
    header = "probe,brand,channel,opened_at,first_response_at"
    rows = [f"k{n},Lamp,email,2026-03-0{n}T09:00Z,2026-03-0{n}T12:00Z" for n in range(1, 6)]
    imported(path, table(tmp_path, *rows, header=header))
    with open_ledger(path, write=True) as ledger:
        open_probe(ledger, "Kettle", "email", Who(START))  # nobody answered, and we looked
        counts = export(ledger, out)
    assert (counts["probes.csv"], counts["probes-2.csv"]) == (1, 5)
    assert imported(new, *sorted(out.glob("probes*.csv"))).new == 6
    assert compared(new)["brands"] == compared(path)["brands"]
    with open_ledger(new) as one, open_ledger(path) as two:
        said = [[probe(x, i).state for i in x.probe_ids()] for x in (one, two)]
    assert [s and s.moments for s in said[0]] == [s and s.moments for s in said[1]]
    assert [s and "resolved_at" in s.unknown for s in said[0]] == [False, *[True] * 5]


def test_an_export_imported_where_it_comes_from_adds_nothing(full: Path, tmp_path: Path) -> None:
    """FAULTS 8: events and tables alike."""
    out, before = tmp_path / "out", head(full)
    succeeds("export", "--out", out, "--ledger", full)
    events = sound_events(full)
    said = succeeds("import", out / "events.jsonl", "--ledger", full)
    assert f"0 events new, {events:,} already there" in said
    found = imported(full, out / "probes.csv")
    assert (found.new, found.extended, found.differences) == (0, 0, 0)
    assert head(full) == before


def test_merging_another_ledger_adds_once(tmp_path: Path) -> None:
    """Ids that are taken change, corrections and kept files follow; twice changes nothing."""
    mine, other, out = tmp_path / "mine.db", tmp_path / "other.db", tmp_path / "out"
    various(mine)
    with create_ledger(other) as ledger:
        record_variety(ledger, START + 7 * HOUR)
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear shopper")
    with open_ledger(other, write=True) as ledger:
        attach(ledger, "north-kettle-3", letter, Who(START + DAY))
        export(ledger, out)
    said = succeeds("import", out / "events.jsonl", "--ledger", mine)
    assert "30 events new, 0 already there" in said
    after = head(mine)
    with open_ledger(mine) as ledger:
        assert check(ledger) == []
        ids = ledger.probe_ids()
        assert len(ids) == 10
        first = ledger.rows("SELECT row FROM probe WHERE id = 'north-kettle-1'")[0][0]
        again = ledger.rows("SELECT row FROM probe WHERE id = 'north-kettle-4'")[0][0]
        states = [json.loads(row) for row in (first, again)]
    moments = [{k: v for k, v in s.items() if k.endswith("_at")} for s in states]
    assert moments[1] == {k: v + 7 * HOUR for k, v in moments[0].items()}
    said = succeeds("import", out / "events.jsonl", "--ledger", mine)
    assert "0 events new, 30 already there" in said
    assert head(mine) == after


def test_what_comes_back_from_another_ledger_is_known_again(tmp_path: Path) -> None:
    """There and back, and there once more: an event keeps the seal that it had first."""
    mine, other = tmp_path / "mine.db", tmp_path / "other.db"
    various(mine)
    with create_ledger(other) as ledger:
        record_variety(ledger, START + 7 * HOUR)
    for number, (source, target, new) in enumerate(
        [(mine, other, 29), (other, mine, 29), (mine, other, 0), (other, mine, 0)]
    ):
        out = tmp_path / f"out{number}"
        with open_ledger(source) as ledger:
            export(ledger, out)
        said = succeeds("import", out / "events.jsonl", "--ledger", target)
        assert said.startswith(f"{new} events new")
    with open_ledger(mine) as here, open_ledger(other) as there:
        assert len(here.probe_ids()) == len(there.probe_ids()) == 10
        assert check(here) == check(there) == []


def test_an_export_that_went_on_adds_only_what_is_new(tmp_path: Path) -> None:
    """Somebody else's ledger, imported today and again next week."""
    mine, other, out = tmp_path / "mine.db", tmp_path / "other.db", tmp_path / "out"
    with create_ledger(mine) as ledger:
        open_probe(ledger, "North Kettle", "email", Who(START))
    with create_ledger(other) as ledger:
        open_probe(ledger, "North Kettle", "phone", Who(START + HOUR))
        export(ledger, out)
        succeeds("import", out / "events.jsonl", "--ledger", mine)
        happened(ledger, "north-kettle-1", EventKind.REPLIED, Who(START + 2 * HOUR))
        export(ledger, out)
    said = succeeds("import", out / "events.jsonl", "--ledger", mine)
    assert "1 event new, 1 already there" in said
    with open_ledger(mine) as ledger:
        assert [e.draft.probe for e in ledger.events()] == [
            "north-kettle-1",
            "north-kettle-2",
            "north-kettle-2",
        ]
        assert check(ledger) == []


@pytest.mark.parametrize("line", [1, 8, SCHEMA_1_EVENTS])
def test_a_changed_export_is_refused_with_its_line(line: int, tmp_path: Path) -> None:
    path, out, new = various(tmp_path / "a.db"), tmp_path / "out", tmp_path / "new.db"
    with open_ledger(path) as ledger:
        export(ledger, out)
    events = out / "events.jsonl"
    told = events.read_text().splitlines(keepends=True)
    told[line - 1] = told[line - 1].replace('"recorded_at":', '"recorded_at":1')
    events.write_text("".join(told))
    done = command("import", events, "--ledger", new)
    assert done.returncode == 3
    assert "was changed since it was exported" in done.stderr
    assert f"events.jsonl:{line}: not what was recorded" in done.stderr
    assert not new.exists() or sound_events(new) == 0


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (2, "{"),
        (2, '{"number": 1}'),
        (3, "[]"),
        (1, '{"number":1,"kind":"opened","brand":"x","recorded_at":1,"hash":"0"}'),
        (4, "\x00\udcff"),
    ],
)
def test_a_line_that_is_no_event_is_named(line: int, text: str, tmp_path: Path) -> None:
    """FAULTS 29: all of them at once."""
    path, out = various(tmp_path / "a.db"), tmp_path / "out"
    with open_ledger(path) as ledger:
        export(ledger, out)
    events = out / "events.jsonl"
    told = events.read_text().splitlines()
    told[line - 1] = text
    told[19] = "and this"
    events.write_text("\n".join(told) + "\n", errors="surrogateescape")
    with pytest.raises(DataError, match="not a whole export") as error:
        read_events(events)
    assert [p.line for p in error.value.problems] == [line, 20]


def forged(folder: Path, *drafts: Draft) -> Path:
    """An export whose seals hold, by somebody who knows how they are made."""
    previous, lines = FIRST_LINK, []
    for number, draft in enumerate(drafts, 1):
        event = sealed(draft, number, START + number, previous)
        previous = event.hash
        said = {
            **{k: getattr(draft, k) for k in ("brand", "probe", "at", "observer", "about")},
            "number": number,
            "kind": str(draft.kind),
            "data": dict(draft.data),
            "recorded_at": event.recorded_at,
            "hash": event.hash,
        }
        lines.append(canonical(said) + "\n")
    path = folder / "events.jsonl"
    path.write_text("".join(lines))
    return path


def refused_line(export_: Path, ledger: Path) -> int:
    """The line for which an export is refused, with nothing of it recorded."""
    with create_ledger(ledger) as book:
        with pytest.raises(DataError) as error:
            merge_events(book, read_events(export_), export_)
        assert book.events() == []
    assert len(error.value.problems) == 1
    return error.value.problems[0].line


OPENED: Final = Draft(EventKind.OPENED, "X", "x-1", START, data={"channel": "email"})
ELSEWHERE: Final = ("../../secret.txt", "/etc/passwd", "..", "", "A" * 64, "é" * 64, 7)


@pytest.mark.parametrize("digest", ELSEWHERE, ids=str)
def test_a_kept_file_cannot_be_called_something_that_leads_elsewhere(
    digest: object, tmp_path: Path
) -> None:
    """FAULTS 38: an export by a stranger, all of whose seals hold, and its files."""
    data = {"sha256": digest, "name": "../../etc/passwd", "bytes": 3}
    attached = Draft(EventKind.ATTACHED, "X", "x-1", START, data=data)
    (tmp_path / "secret.txt").write_text("mine")
    path = forged(tmp_path, OPENED, attached)
    assert refused_line(path, tmp_path / "a.db") == 2
    # Nor where somebody wrote it into the ledger itself.
    with create_ledger(tmp_path / "b.db") as ledger:
        with ledger.writing() as writer:
            writer.brand("X")
            for draft in (OPENED, attached):
                writer.add(draft, START)
        out = tmp_path / "deep" / "er" / "out"
        assert export(ledger, out)["files"] == 0
    assert {p.name for p in out.iterdir()} == {
        "events.jsonl",
        "probes.csv",
        "facts.csv",
        "feedback.csv",
    }
    assert {p.name for p in (tmp_path / "deep").rglob("secret*")} == set()


@pytest.mark.parametrize(
    "draft",
    [
        Draft(EventKind.FEEDBACK, "X", "x-1", START, data={"text": "t"}),
        Draft(EventKind.RATED, "X", "x-1", START, data={"values": [1]}),
        Draft(EventKind.STATED, "X", "", START, data={"fact": "return_window"}),
        Draft(EventKind.NOTED, "X", "x-1", START, data={"promised_by": "soon"}),
        Draft(EventKind.AMENDED, "X", "x-1", START, data={"set": 1}, about=1),
        Draft(EventKind.VOIDED, "X", "x-1", START),
        Draft(EventKind.REPLIED, "X", "x-1", START, about=1),
        Draft(EventKind.VOIDED, "X", "x-1", None, about=7),
    ],
    ids=lambda draft: str(draft.kind),
)
def test_an_event_that_does_not_say_enough_is_refused(draft: Draft, tmp_path: Path) -> None:
    """What could be shown by no command later on is not let in."""
    assert refused_line(forged(tmp_path, OPENED, draft), tmp_path / "a.db") == 2


def test_a_kept_file_that_is_not_what_its_digest_says_does_not_come_along(tmp_path: Path) -> None:
    digest = hashlib.sha256(b"true").hexdigest()
    data = {"sha256": digest, "name": "letter.txt", "bytes": 4}
    path = forged(tmp_path, OPENED, Draft(EventKind.ATTACHED, "X", "x-1", START, data=data))
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / digest).write_bytes(b"forged")
    with create_ledger(tmp_path / "a.db") as ledger:
        assert merge_events(ledger, read_events(path), path).files == 0
        assert "is not there" in check(ledger)[0]
        (tmp_path / "files" / digest).write_bytes(b"true")
        assert merge_events(ledger, read_events(path), path).files == 1
        assert check(ledger) == []


def test_spreadsheets_get_no_formulas(tmp_path: Path) -> None:
    """FAULTS 54: in any table of an export; the events keep the text as it was."""
    path, out = tmp_path / "a.db", tmp_path / "out"
    brand = '=HYPERLINK("http://e.example";"x")'
    with create_ledger(path) as ledger:
        open_probe(ledger, brand, "email", Who(START), scenario="@SUM(1)", message="+1+1")
        export(ledger, out)
    with (out / "probes.csv").open(newline="", encoding="utf-8") as stream:
        row = next(csv.DictReader(stream))
    assert row["brand"] == f"'{brand}"
    assert row["scenario"] == "'@SUM(1)"
    assert read_events(out / "events.jsonl")[0].draft.brand == brand


def test_what_an_export_is_told_by(tmp_path: Path) -> None:
    path, out = various(tmp_path / "a.db"), tmp_path / "out"
    with open_ledger(path) as ledger:
        export(ledger, out)
    assert is_events(out / "events.jsonl")
    assert not is_events(out / "probes.csv")
    shutil.copyfile(out / "probes.csv", out / "wrong.jsonl")
    assert not is_events(out / "wrong.jsonl")
    assert not is_events(out / "none.jsonl")


def test_a_probe_never_gets_the_id_of_another(tmp_path: Path) -> None:
    """A table may bring an id that another brand's next probe would have had."""
    ledger, table = tmp_path / "a.db", tmp_path / "t.csv"
    table.write_text(
        "probe,brand,channel,opened_at\nnorth-kettle-2,NORTH KETTLE,email,2026-02-01T10:00Z\n"
    )
    with create_ledger(ledger) as book:
        open_probe(book, "North Kettle", "email", Who(START))
    succeeds("import", table, "--ledger", ledger)
    with open_ledger(ledger, write=True) as book:
        opened = open_probe(book, "North Kettle", "chat", Who(START + DAY))
        assert opened.event.draft.probe == "north-kettle-3"
        assert book.probe_ids() == ["north-kettle-1", "north-kettle-2", "north-kettle-3"]
        assert check(book) == []


def test_what_was_imported_is_known_again_in_another_ledger(tmp_path: Path) -> None:
    """FAULTS 8: what an import knows its things by goes with the events."""
    first, second, out, table = (tmp_path / n for n in ("a.db", "b.db", "out", "t.csv"))
    table.write_text("brand,channel,opened_at\nPot,email,2026-02-01T10:00Z\n")
    assert "1 probe new" in succeeds("import", table, "--ledger", first)
    with open_ledger(first) as ledger:
        export(ledger, out)
    succeeds("import", out, "--ledger", second)
    assert "0 probes new, 1 already there" in succeeds("import", table, "--ledger", second)


def test_a_table_that_counts_no_contacts_says_nothing_of_them(tmp_path: Path) -> None:
    ledger, table = tmp_path / "a.db", tmp_path / "t.csv"
    table.write_text(
        "brand,channel,opened_at,resolved_at\nPot,email,2026-02-01T10:00Z,2026-02-02T10:00Z\n"
    )
    succeeds("import", table, "--ledger", ledger)
    here = json.loads(succeeds("probe", "show", "pot-1", "--json", "--ledger", ledger))
    assert here["state"]["contacts"] is None
    same = [
        json.loads(succeeds("score", "pot", "--json", "--as-of", "2026-06-01", *source))
        for source in (("--ledger", ledger), ("--from", table))
    ]
    assert same[0]["brands"] == same[1]["brands"]


def test_an_export_that_makes_no_sense_is_refused(tmp_path: Path) -> None:
    """Sealed as it should be, and still no event that could be shown or counted."""
    changes: list[dict[str, Any]] = [
        {"at": 2**62},
        {"brand": ""},
        {"kind": "rated", "data": {"values": {"politeness": [1, 2]}}},
        {"kind": "rated", "data": {"values": {"politeness": "x"}}},
        {"kind": "noted", "data": {"promised_by": 2**62, "message": "x"}},
        {"data": {"channel": "email", "unknown": 7}},
        {"data": {"channel": ["email"]}},
        {"kind": "amended", "about": 1, "data": {"reason": "r", "set": {"values": "x"}}},
    ]
    for number, change in enumerate(changes):
        said: dict[str, Any] = {
            "kind": "opened", "brand": "A", "probe": "a-1", "at": START, "observer": "",
        }  # fmt: skip
        said |= {"data": {"channel": "email"}, "about": None, **change}
        draft = Draft(
            EventKind(said["kind"]),
            said["brand"],
            "a-1",
            said["at"],
            "",
            said["data"],
            said["about"],
        )
        seal = sealed(draft, 1, START, FIRST_LINK).hash
        line = canonical({**said, "number": 1, "recorded_at": START, "hash": seal})
        path = tmp_path / f"{number}.jsonl"
        path.write_text(line + "\n")
        with pytest.raises(DataError, match="not a whole export"):
            read_events(path)
