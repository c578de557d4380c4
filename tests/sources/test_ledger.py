"""The ledger: seals, what is kept, corrections, copies, and hostile names."""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from aftersales_eval.errors import DataError, SourceError, UsageError
from aftersales_eval.model.event import EventKind
from aftersales_eval.sources.attachments import attach, kept, plain_name
from aftersales_eval.sources.care import backup, check, info, verify
from aftersales_eval.sources.ledger import Ledger, create_ledger, open_ledger
from aftersales_eval.sources.ledger_place import ledger_path
from aftersales_eval.sources.looking import history, probe, probes
from aftersales_eval.sources.recording import Who, amend, happened, open_probe, rate, void
from aftersales_eval.sources.sealing import sealed
from tests.fixtures.ledgers import (
    DAY,
    HOUR,
    SCHEMA_1,
    SCHEMA_1_EVENTS,
    SCHEMA_1_HEAD,
    START,
    command,
    head,
    sound_events,
    succeeds,
    various,
)

ME: Final = Who(START + DAY)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A ledger with two brands, six probes and corrections in it."""
    return various(tmp_path / "a.db")


@contextmanager
def behind_our_back(path: Path) -> Iterator[sqlite3.Connection]:
    """The file in the hands of somebody who knows SQLite and takes the triggers away."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER event_stays")
        connection.execute("DROP TRIGGER event_is_kept")
        yield connection
        connection.commit()


def wrong_in(path: Path) -> list[str]:
    with open_ledger(path) as ledger:
        return verify(ledger)[1]


# The first released form


def test_a_ledger_of_the_first_release_opens_and_is_brought_up_to_date(tmp_path: Path) -> None:
    """Issue 3, 6: nothing of it is lost, and its seals are the ones that it had."""
    old, new = tmp_path / "old.db", various(tmp_path / "new.db")
    shutil.copyfile(SCHEMA_1, old)
    assert (sound_events(old), head(old)) == (SCHEMA_1_EVENTS, SCHEMA_1_HEAD)
    with open_ledger(old) as first, open_ledger(new) as second:
        assert check(first) == []
        for table in ("probe", "brand", "imported"):
            rows = [sorted(one.rows(f"SELECT * FROM {table}")) for one in (first, second)]  # noqa: S608
            assert rows[0] == rows[1]
    as_of = ("--as-of", "2026-03-03", "--json")
    said = [json.loads(succeeds("compare", *as_of, "--ledger", p)) for p in (old, new)]
    for one in said:
        del one["intake"]["files"]
    assert said[0] == said[1]


# Seals


def test_every_event_is_sealed_to_the_one_before(path: Path) -> None:
    assert sound_events(path) == SCHEMA_1_EVENTS
    assert succeeds("ledger", "verify", "--expect", head(path), "--ledger", path).startswith("29 ")


def test_events_cannot_be_changed_or_deleted_by_an_oversight(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for sql in ("UPDATE event SET at = 0 WHERE number = 3", "DELETE FROM event"):
            with pytest.raises(sqlite3.IntegrityError, match="only ever added"):
                connection.execute(sql)


@pytest.mark.parametrize(
    "change",
    [
        "data = replace(data, 'they call back', 'they call bacK')",
        "at = at + 1",
        "recorded_at = recorded_at - 1",
        "observer = 'o9'",
        "kind = 'contacted'",
        "brand = 'Lamp & Söhne مصباح'",
        "data = 'not JSON'",
        "kind = 'unheard-of'",
        "data = '[]'",
    ],
)
def test_one_changed_byte_shows_at_its_event(change: str, path: Path) -> None:
    with behind_our_back(path) as connection:
        connection.execute(f"UPDATE event SET {change} WHERE number = 8")  # noqa: S608
    assert wrong_in(path) == ["event 8 is not what was recorded, or one before it is not"]


def test_a_deleted_event_shows(path: Path) -> None:
    with behind_our_back(path) as connection:
        connection.execute("DELETE FROM event WHERE number = 9")
    assert wrong_in(path)[0] == "event 9 is missing"
    done = command("ledger", "verify", "--ledger", path)
    assert (done.returncode, "event 9 is missing" in done.stderr) == (3, True)
    assert "event 10 is not what was recorded, or one before it is not" in wrong_in(path)


def test_two_events_that_were_swapped_show(path: Path) -> None:
    with behind_our_back(path) as connection:
        for old, new in ((9, 999), (10, 9), (999, 10)):
            connection.execute("UPDATE event SET number = ? WHERE number = ?", (new, old))
    assert [w.split()[1] for w in wrong_in(path)] == ["9", "10", "11"]


def test_an_event_sealed_anew_shows_at_the_next(path: Path) -> None:
    """Who changes an event and its hash must change all that follow."""
    with open_ledger(path) as ledger:
        event = ledger.events("number = 8")[0]
        before = ledger.events("number = 7")[0]
    forged = sealed(replace(event.draft, at=0), 8, event.recorded_at, before.hash)
    with behind_our_back(path) as connection:
        connection.execute("UPDATE event SET at = 0, hash = ? WHERE number = 8", (forged.hash,))
    assert wrong_in(path) == ["event 9 is not what was recorded, or one before it is not"]


def test_an_end_that_was_cut_off_shows_against_a_noted_head(path: Path) -> None:
    noted = str(json.loads(succeeds("ledger", "info", "--json", "--ledger", path))["head"])
    assert noted == head(path)
    with behind_our_back(path) as connection:
        connection.execute("DELETE FROM event WHERE number > 27")
    assert wrong_in(path) == []
    done = command("ledger", "verify", "--expect", noted.upper(), "--ledger", path)
    assert done.returncode == 3
    assert "cut off, or rewritten" in done.stderr


# check


def test_check_finds_a_probe_that_is_not_what_its_events_come_to(path: Path) -> None:
    with open_ledger(path) as ledger:
        assert check(ledger) == []
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE probe SET row = replace(row, ':4', ':5') WHERE id LIKE '%-1'")
        connection.execute("UPDATE probe SET open = 0 WHERE id = 'north-kettle-3'")
        columns = "'made-up-1', brand, channel, 0, 1, row, odd"
        connection.execute(f"INSERT INTO probe SELECT {columns} FROM probe LIMIT 1")  # noqa: S608
        connection.commit()
    with open_ledger(path) as ledger:
        found = check(ledger)
    assert "probe north-kettle-3 is not what its events come to" in found
    assert "probe made-up-1 has no events" in found
    assert command("ledger", "check", "--ledger", path).returncode == 3


def test_check_finds_a_kept_file_that_is_gone(path: Path, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear shopper")
    with open_ledger(path, write=True) as ledger:
        digest = attach(ledger, "north-kettle-1", letter, ME).event.draft.data["sha256"]
        assert check(ledger) == []
        kept(tmp_path / "a.db.files", digest).unlink()
        assert check(ledger) == [f"the kept file letter.txt ({digest[:12]}) is not there"]


# Corrections


def test_history_shows_what_was_amended_and_what_was_withdrawn(path: Path) -> None:
    shown = succeeds("history", "north-kettle-1", "--ledger", path)
    assert "it was the day before" in " ".join(shown.split())
    assert "2026-02-11 15:00" in shown  # what was recorded first
    with open_ledger(path) as ledger:
        timeline = probe(ledger, "north-kettle-1")
        assert timeline.state
        assert timeline.state.moments["first_response_at"] == START - 20 * DAY + 6 * HOUR
        assert timeline.holding[7].draft.data["message"] == "look into it"
        assert timeline.events[2].at == START - 20 * DAY + 30 * HOUR
        assert [e.number for e in history(ledger)] == list(range(1, 30))


def test_what_was_withdrawn_counts_nowhere(path: Path) -> None:
    with open_ledger(path) as ledger:
        gone = "lamp-sohne-مصباح-3"
        assert gone not in ledger.probe_ids()
        assert probe(ledger, gone).state is None
        assert len(probes(ledger).probes) == 5
        assert info(ledger).probes == 5
    said = succeeds("probe", "show", gone, "--ledger", path)
    assert "This probe was withdrawn" in said
    done = command("probe", "reply", gone, "--ledger", path)
    assert (done.returncode, "was withdrawn" in done.stderr) == (2, True)


def test_a_correction_needs_something_that_holds(path: Path) -> None:
    with open_ledger(path, write=True) as ledger:
        with pytest.raises(UsageError, match="no event 99"):
            amend(ledger, 99, "r", ME, at=0)
        with pytest.raises(UsageError, match="a correction itself"):
            void(ledger, 22, "r", ME)
        with pytest.raises(UsageError, match="withdrawn already"):
            void(ledger, 20, "r", ME)
        with pytest.raises(UsageError, match="--reason is empty"):
            void(ledger, 8, " ", ME)
        with pytest.raises(UsageError, match="is before"):
            amend(ledger, 7, "r", ME, at=START - 30 * DAY)
    assert sound_events(path) == SCHEMA_1_EVENTS


def test_a_refused_event_is_not_there_in_part(path: Path) -> None:
    with open_ledger(path, write=True) as ledger:
        with pytest.raises(UsageError, match="is not there"):
            rate(ledger, "north-kettle-9", {"politeness": 1}, ME)
        with pytest.raises(UsageError, match="is not there") as error:
            happened(ledger, "north-ketle-1", EventKind.REPLIED, ME)
    assert error.value.hint == "did you mean north-kettle-1?"
    assert sound_events(path) == SCHEMA_1_EVENTS


# Copies


def test_a_backup_is_the_same_ledger_with_its_files(path: Path, tmp_path: Path) -> None:
    letter, copy = tmp_path / "letter.txt", tmp_path / "safe" / "copy.db"
    letter.write_text("Dear shopper")
    with open_ledger(path, write=True) as ledger:
        attach(ledger, "north-kettle-1", letter, ME)
        backup(ledger, copy)
        with pytest.raises(UsageError, match="there already"):
            backup(ledger, copy)
    assert head(copy) == head(path)
    with open_ledger(copy, write=True) as ledger:
        assert check(ledger) == []
        open_probe(ledger, "North Kettle", "email", ME)


def test_reading_makes_no_ledger(tmp_path: Path) -> None:
    for arguments in (("probe", "list"), ("compare",), ("probe", "reply", "x-1")):
        done = command(*arguments, "--ledger", tmp_path / "none.db")
        assert (done.returncode, "there is no ledger" in done.stderr) == (4, True)
    assert list(tmp_path.iterdir()) == []


def test_the_ledger_that_is_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Said, else of the environment, else of this folder, else the user's own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("AFTERSALES_LEDGER", raising=False)
    assert ledger_path(None).name == "aftersales.db"
    assert ledger_path(None).is_absolute()
    Path("aftersales.db").touch()
    assert ledger_path(None) == Path("aftersales.db")
    monkeypatch.setenv("AFTERSALES_LEDGER", "other.db")
    assert ledger_path(None) == Path("other.db")
    assert ledger_path(Path("said.db")) == Path("said.db")
    with pytest.raises(UsageError, match="is a folder"):
        ledger_path(tmp_path)


@pytest.mark.parametrize("name", ["a b.db", "100%.db", "what?.db", "#1.db", "ä'\";--.db"])
def test_a_ledger_may_be_called_anything(name: str, tmp_path: Path) -> None:
    """FAULTS 33: a name is a name, in the address of a database too."""
    path = various(tmp_path / name)
    assert sound_events(path) == SCHEMA_1_EVENTS
    with open_ledger(path) as ledger:
        backup(ledger, tmp_path / f"copy of {name}")
    assert {p.name for p in tmp_path.iterdir()} == {name, f"copy of {name}"}


# Hostile text

HOSTILE: Final = {
    "long": "A" * 10_000,
    "right to left": "متجر الغلاية",
    "an override": "abc\u202edef",
    "emoji": "🛒👩‍👩‍👧",
    "nul": "a\x00b",
    "formula": '=HYPERLINK("http://e.example";"x")',
    "line break": "two\nlines",
    "escape": "\x1b[31mred",
    "markup": "[red]x[/]",
    "sql": '"; DROP TABLE event; --',
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_brand_is_stored_exactly(what: str, tmp_path: Path) -> None:
    """FAULTS 32: name, scenario and note, and the brand is known again by it."""
    brand = HOSTILE[what]
    with create_ledger(tmp_path / "a.db") as ledger:
        found = open_probe(ledger, brand, "email", ME, message=brand, scenario=brand)
        assert ledger.brands()[0][0] == brand
        assert ledger.events()[0].draft.data["message"] == brand
        assert ledger.events()[0].draft.data["scenario"] == brand
        assert open_probe(ledger, brand, "email", ME).event.draft.brand == brand
        assert check(ledger) == []
        assert len(found.event.draft.probe) <= 210


def test_hostile_brands_are_shown_safely(tmp_path: Path) -> None:
    """FAULTS 32, 50, 51, 54: on a terminal inert and short, in tables no formula, in JSON exact."""
    path, out = tmp_path / "a.db", tmp_path / "out"
    with create_ledger(path) as ledger:
        ids = [
            open_probe(ledger, b, "email", ME, message=b, scenario=b).event.draft.probe
            for b in HOSTILE.values()
        ]
    shows = [("probe", "show", ids[at]) for at in (0, 1, 4, 7)]
    for arguments in (("probe", "list"), ("history",), ("compare",), ("due",), *shows):
        said = succeeds(*arguments, "--ledger", path)
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", said)
        assert "A" * 300 not in said
    data = json.loads(succeeds("history", "--json", "--ledger", path))
    assert [event["brand"] for event in data["events"]] == list(HOSTILE.values())
    succeeds("export", "-o", out, "--ledger", path)
    with (out / "probes.csv").open(newline="", encoding="utf-8") as stream:
        cells = [cell for row in csv.reader(stream) for cell in row]
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]


@pytest.mark.parametrize(
    "arguments",
    [
        ("probe", "open", b"North \xff", "-c", "email"),
        ("probe", "open", "North", "-c", b"\xff"),
        ("probe", "open", "North", "-c", "email", "-m", b"\xff"),
        ("probe", "open", "North", "-c", "email", "--scenario", b"\xff"),
        ("probe", "open", "North", "-c", "email", "--observer", b"\xff"),
        ("probe", "reply", b"north-kettle-\xff"),
        ("probe", "show", b"\xff"),
        ("void", "3", "--reason", b"\xff"),
    ],
    ids=str,
)
def test_what_is_not_utf_8_is_refused(arguments: tuple[str | bytes, ...], path: Path) -> None:
    """FAULTS 32: a lone surrogate could be stored by none and shown by none."""
    before = path.read_bytes()
    done = command(*arguments, "--ledger", path)
    assert done.returncode == 2
    assert "is not UTF-8 text" in done.stderr
    assert path.read_bytes() == before


def test_empty_and_endless_texts_are_refused(path: Path) -> None:
    with open_ledger(path, write=True) as ledger:
        with pytest.raises(UsageError, match="the brand is empty"):
            open_probe(ledger, " ", "email", ME)
        with pytest.raises(UsageError, match="100,001 characters"):
            open_probe(ledger, "North", "email", ME, message="x" * 100_001)


@pytest.mark.parametrize(
    ("first", "second"), [("C++", "C#"), ("🍎", "🍌"), ("Café!", "Cafe?"), ("A" * 300, "A" * 299)]
)
def test_two_brands_whose_slugs_are_the_same_stay_two(
    first: str, second: str, tmp_path: Path
) -> None:
    """FAULTS 32: one shop's silence is never booked on another's account."""
    with create_ledger(tmp_path / "a.db") as ledger:
        ids = [open_probe(ledger, b, "email", ME).event.draft.probe for b in (first, second)]
        assert len({name for name, _ in ledger.brands()}) == 2
        again = [open_probe(ledger, b, "email", ME) for b in (first, second)]
        assert [one.event.draft.brand for one in again] == [first, second]
        assert len({*ids, *(one.event.draft.probe for one in again)}) == 4
        by_slug = [open_probe(ledger, short, "email", ME) for _, short in ledger.brands()]
        assert {one.event.draft.brand for one in by_slug} == {first, second}
        assert check(ledger) == []


def test_a_brand_may_be_named_by_its_slug_or_in_other_case(tmp_path: Path) -> None:
    with create_ledger(tmp_path / "a.db") as ledger:
        open_probe(ledger, "North Kettle", "email", ME)
        for said in ("north-kettle", "north kettle", "NORTH  KETTLE", "North-Kettle"):
            assert open_probe(ledger, said, "email", ME).event.draft.brand == "North Kettle"
        near = open_probe(ledger, "North Kettles", "email", ME)
        assert near.event.draft.brand == "North Kettles"
        assert "did you mean North Kettle?" in near.remarks[0]


# Attachments


@pytest.mark.parametrize(
    ("name", "kept_as"),
    [
        ("../../etc/passwd", "passwd"),
        ("..\\..\\etc\\passwd", "passwd"),
        ("/etc/shadow", "shadow"),
        ("C:\\boot.ini", "boot.ini"),
        ("..", "file"),
        ("", "file"),
        ("a\x1b[31m\n.txt", "a_[31m_.txt"),
        ("x" * 400, "x" * 200),
    ],
)
def test_an_attachment_keeps_only_a_plain_name(name: str, kept_as: str) -> None:
    """FAULTS 38: and is never written under it."""
    assert plain_name(name) == kept_as


def test_an_attachment_is_kept_under_its_digest(path: Path, tmp_path: Path) -> None:
    """FAULTS 38: here with a name that leads elsewhere on another system."""
    file = tmp_path / "..\\..\\etc\\passwd"
    file.write_bytes(b"root:x:0:0")
    said = succeeds("probe", "attach", "north-kettle-1", file, "--ledger", path)
    assert "attached" in said
    with open_ledger(path) as ledger:
        data = ledger.events("kind = 'attached'")[0].draft.data
        assert check(ledger) == []
    assert data["name"] == "passwd"
    files = [p for p in (tmp_path / "a.db.files").rglob("*") if p.is_file()]
    assert [p.name for p in files] == [data["sha256"]]
    assert files[0].read_bytes() == b"root:x:0:0"


def test_nothing_is_kept_for_a_probe_that_is_not_there(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear shopper")
    with open_ledger(path, write=True) as ledger:
        with pytest.raises(UsageError, match="is not there"):
            attach(ledger, "north-kettle-9", file, ME)
        with pytest.raises(SourceError, match="there is no file"):
            attach(ledger, "north-kettle-1", tmp_path, ME)
    assert not (tmp_path / "a.db.files").exists()


def test_a_ledger_says_in_a_sentence_that_another_holds_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aftersales_eval.sources.ledger.WAIT", 0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(SourceError, match="not saved: another program"):
            _record(path)
        other.execute("ROLLBACK")
    _record(path)


def _record(path: Path) -> None:
    with open_ledger(path, write=True) as ledger:
        open_probe(ledger, "North Kettle", "email", ME)


def test_an_empty_ledger_is_sound(tmp_path: Path) -> None:
    with create_ledger(tmp_path / "a.db") as ledger:
        assert verify(ledger) == (0, [])
        assert check(ledger) == []
        assert info(ledger).events == 0
        assert probes(ledger).total == 0
    os.truncate(tmp_path / "a.db", 0)
    with pytest.raises(DataError, match="it is empty"):
        open_ledger(tmp_path / "a.db")


def test_a_transaction_that_fails_leaves_nothing(path: Path) -> None:
    def fail(ledger: Ledger) -> None:
        with ledger.writing() as writer:
            identity = writer.new_probe("North Kettle")
            raise UsageError(identity)

    with open_ledger(path, write=True) as ledger:
        for _ in range(3):
            with pytest.raises(UsageError, match="north-kettle-4"):
                fail(ledger)
        assert open_probe(ledger, "North Kettle", "email", ME).event.draft.probe == "north-kettle-4"
