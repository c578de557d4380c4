"""FAULTS 1 to 7, 9 to 16 and 56: kills, full disks, damage, clocks. Real processes, real files."""

from __future__ import annotations

import ctypes
import json
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from aftersales_eval.errors import DataError, SourceError
from aftersales_eval.model.event import EventKind
from aftersales_eval.sources.attachments import attach
from aftersales_eval.sources.care import check, salvage, verify
from aftersales_eval.sources.exporting import read_events
from aftersales_eval.sources.ledger import create_ledger, open_ledger
from aftersales_eval.sources.migrations import NEWEST
from aftersales_eval.sources.recording import Who, happened, open_probe
from tests.fixtures.ledgers import (
    DAY,
    HOUR,
    SCHEMA_1,
    SCHEMA_1_EVENTS,
    SCHEMA_1_HEAD,
    START,
    child,
    command,
    head,
    sound_events,
    succeeds,
    various,
)

BERLIN: Final = {"TZ": "Europe/Berlin"}
MANY: Final = pytest.mark.slow


def lines(process: subprocess.Popen[str]) -> list[str]:
    """What a process printed until its end, whole lines only."""
    assert process.stdout
    text = process.stdout.read()
    process.stdout.close()
    assert process.stderr
    process.stderr.close()
    process.wait()
    return text[: text.rfind("\n") + 1].splitlines()


def kill(process: subprocess.Popen[str], after: float) -> list[str]:
    """End a process the hard way; what it had printed since its first line."""
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    return lines(process)


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    line = process.stdout.readline()
    assert line, process.stderr and process.stderr.read()
    return line.strip()


def hidden_only(folder: Path, *known: str) -> None:
    """Nothing lies in a folder but what is known, and leftovers of those that were killed."""
    left = {path.name for path in folder.iterdir()} - set(known)
    assert all(name.startswith(".") or name.endswith("-journal") for name in left), left


# 1: kill -9 in the middle of recording

RECORDING: Final = """
import sys, time
from pathlib import Path
from aftersales_eval.model.event import EventKind
from aftersales_eval.sources.exporting import read_events
from aftersales_eval.sources.ledger import create_ledger
from aftersales_eval.sources.recording import Who, happened, open_probe

now = lambda: Who(time.time_ns() // 1_000)
with create_ledger(Path(sys.argv[1])) as ledger:
    while True:
        found = open_probe(ledger, "North Kettle", "email", now(), message="x" * 700)
        print(found.event.number, flush=True)
        for kind in (EventKind.REPLIED, EventKind.CONTACTED, EventKind.RESOLVED):
            again = happened(ledger, found.event.draft.probe, kind, now(), data={"message": "y"})
            print(again.event.number, flush=True)
"""


@pytest.mark.parametrize("times", [12, pytest.param(100, marks=MANY)])
def test_what_was_acknowledged_survives_kill_9(times: int, tmp_path: Path) -> None:
    """FAULTS 1: every printed event is there, the file is sound and the seals hold."""
    path, chance = tmp_path / "a.db", random.Random(1)  # noqa: S311 - moments, not secrets
    last = 0
    for _ in range(times):
        process = child(RECORDING, path)
        printed = [first_line(process), *kill(process, chance.uniform(0, 0.06))]
        assert int(printed[0]) in (last + 1, last + 2)  # one may be saved and not printed
        with open_ledger(path) as ledger:  # as a reader, who finds what was left half done
            there = {row[0] for row in ledger.rows("SELECT number FROM event")}
        assert {int(number) for number in printed} <= there
        last = sound_events(path)
    with open_ledger(path) as ledger:
        assert check(ledger) == []
    hidden_only(tmp_path, "a.db")


def half_done(path: Path) -> None:
    """Leave a ledger as one whose process died in the middle of a transaction."""
    copy = path.with_name("copy.db")
    shutil.copyfile(path, copy)
    connection = sqlite3.connect(copy, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("DROP TRIGGER event_stays")
    connection.execute("UPDATE event SET data = '{}'")
    shutil.copyfile(copy, path)
    shutil.copyfile(f"{copy}-journal", f"{path}-journal")
    connection.execute("ROLLBACK")
    connection.close()
    copy.unlink()


def test_a_reader_takes_back_what_was_left_half_done(tmp_path: Path) -> None:
    """FAULTS 1: the first command after the kill may be one that only reads."""
    path = tmp_path / "a.db"
    with create_ledger(path) as ledger:
        for number in range(40):
            open_probe(ledger, "North Kettle", "email", Who(START + number), message="x" * 900)
    before = head(path)
    half_done(path)
    assert path.with_name("a.db-journal").stat().st_size > 512
    assert succeeds("ledger", "verify", "--ledger", path).startswith("40 events")
    assert head(path) == before


def test_a_kill_while_the_ledger_is_made_leaves_none_or_a_whole_one(tmp_path: Path) -> None:
    """FAULTS 1: nobody ever sees half a ledger."""
    slow = """
import sys, time
from pathlib import Path
from aftersales_eval.sources import ledger, migrations
steps = [
    (name, [part for s in statements for part in (lambda c: time.sleep(0.004), s)])
    for name, statements in migrations.STEPS
]
migrations.STEPS = steps
print("begun", flush=True)
ledger.create_ledger(Path(sys.argv[1])).close()
print("done", flush=True)
"""
    chance, made = random.Random(2), 0  # noqa: S311
    for number in range(8):
        path = tmp_path / f"{number}.db"
        process = child(slow, path)
        first_line(process)
        kill(process, chance.uniform(0, 0.12))
        if path.exists():
            assert sound_events(path) == 0
            made += 1
        with create_ledger(path) as ledger:
            open_probe(ledger, "North Kettle", "email", Who(START))
        assert sound_events(path) == 1
    hidden_only(tmp_path, *(f"{number}.db" for number in range(8)))


# 2: the disk is full


def at_most(size: int) -> Callable[[], None]:
    """A limit to the size of the files that a child writes."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit


def test_a_full_disk_is_said_and_what_was_saved_stays(tmp_path: Path) -> None:
    """FAULTS 2: recording, beyond a limit to the size of files."""
    path = various(tmp_path / "a.db")
    before, events = head(path), sound_events(path)
    full = at_most(path.stat().st_size)
    done = command(
        *("probe", "open", "North Kettle", "-c", "email", "-m", "x" * 60_000, "--ledger", path),
        preexec=full,
    )
    assert done.returncode == 4
    assert "not saved" in done.stderr
    assert "make room" in done.stderr
    assert (head(path), sound_events(path)) == (before, events)
    done = command("probe", "chase", "north-kettle-3", "--ledger", path)
    assert done.returncode == 0
    with open_ledger(path) as ledger:
        assert check(ledger) == []


def test_a_ledger_that_cannot_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    """FAULTS 2: not even its beginnings."""
    path = tmp_path / "a.db"
    done = command(
        "probe", "open", "North Kettle", "-c", "email", "--ledger", path, preexec=at_most(9_000)
    )
    assert (done.returncode, "not saved" in done.stderr) == (4, True)
    assert [p.name for p in tmp_path.iterdir() if not p.name.startswith(".")] == []


def test_a_full_disk_while_attaching_keeps_no_half_file(tmp_path: Path) -> None:
    """FAULTS 2: nor an event without its file."""
    path = various(tmp_path / "a.db")
    small, large = tmp_path / "small.txt", tmp_path / "large.bin"
    small.write_text("as it was said")
    large.write_bytes(os.urandom(300_000))
    with open_ledger(path, write=True) as ledger:
        attach(ledger, "north-kettle-1", small, Who(START + DAY))
    events, folder = sound_events(path), tmp_path / "a.db.files"
    kept = sorted(p for p in folder.rglob("*") if p.is_file())
    done = command(
        "probe", "attach", "north-kettle-1", large, "--ledger", path, preexec=at_most(200_000)
    )
    assert (done.returncode, "not saved" in done.stderr) == (4, True)
    assert sound_events(path) == events
    assert sorted(p for p in folder.rglob("*") if p.is_file()) == kept
    with open_ledger(path) as ledger:
        assert check(ledger) == []


def test_a_full_disk_while_exporting_leaves_the_old_export(tmp_path: Path) -> None:
    """FAULTS 2: tables and kept files, each whole or as it was."""
    path, out = various(tmp_path / "a.db"), tmp_path / "out"
    file = tmp_path / "letter.bin"
    file.write_bytes(os.urandom(50_000))
    with open_ledger(path, write=True) as ledger:
        attach(ledger, "north-kettle-1", file, Who(START + DAY))
    succeeds("export", "--out", out, "--ledger", path)
    old = {p: p.read_bytes() for p in out.rglob("*") if p.is_file()}
    with open_ledger(path, write=True) as ledger:
        open_probe(ledger, "North Kettle", "email", Who(START + DAY), message="x" * 20_000)
    done = command("export", "--out", out, "--ledger", path, preexec=at_most(20_000))
    assert done.returncode == 4
    assert "was not written" in done.stderr
    assert {p: p.read_bytes() for p in out.rglob("*") if p.is_file()} == old
    done = command("export", "--out", tmp_path / "new", "--ledger", path, preexec=at_most(45_000))
    assert (done.returncode, "was not written" in done.stderr) == (4, True)
    assert not [p for p in (tmp_path / "new" / "files").glob("*") if p.is_file()]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 300 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    made = ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(folder)]
    try:
        subprocess.run(made, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("mounting a small tmpfs needs rights that are not there")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_fills_up_while_recording(small_disk: Path) -> None:
    """FAULTS 2: a real full disk; what was acknowledged is there, and room makes it go on."""
    path, ballast = small_disk / "a.db", small_disk / "ballast"
    ballast.write_bytes(b"x" * 70_000)
    saved = 0
    with create_ledger(path) as ledger, pytest.raises(SourceError, match="not saved") as error:
        while True:
            open_probe(ledger, "North Kettle", "email", Who(START + saved), message="x" * 3_000)
            saved += 1
    assert "make room" in error.value.hint
    done = command(
        *("probe", "open", "North Kettle", "-c", "email", "-m", "x" * 9_000, "--ledger", path)
    )
    assert (done.returncode, "not saved" in done.stderr) == (4, True)
    assert saved > 10
    assert sound_events(path) == saved
    done = command("export", "--out", small_disk / "out", "--ledger", path)
    assert (done.returncode, "was not written" in done.stderr) == (4, True)
    for table in (small_disk / "out").iterdir():  # what there was room for is whole
        assert table.name != "events.jsonl" or len(read_events(table)) == saved
    ballast.unlink()
    with open_ledger(path, write=True) as ledger:
        open_probe(ledger, "North Kettle", "email", Who(START + DAY), message="x" * 3_000)
        assert check(ledger) == []
    assert sound_events(path) == saved + 1


# 3: several at once

EACH_300: Final = """
import sys, time
from pathlib import Path
from aftersales_eval.sources.exporting import read_events
from aftersales_eval.sources.ledger import create_ledger
from aftersales_eval.sources.recording import Who, open_probe

print("ready", flush=True)
path, count = Path(sys.argv[1]), int(sys.argv[2])
while not Path(sys.argv[3]).exists():
    time.sleep(0.001)
with create_ledger(path) as ledger:
    for _ in range(count):
        found = open_probe(ledger, "North Kettle", "email", Who(time.time_ns() // 1_000))
        print(found.event.draft.probe, *found.remarks, flush=True)
"""


def test_four_processes_record_300_probes_each_at_once(tmp_path: Path) -> None:
    """FAULTS 3: 1,200 probes under ids of their own, no error, nobody blames the clock."""
    path, start = tmp_path / "a.db", tmp_path / "start"
    processes = [child(EACH_300, path, 300, start) for _ in range(4)]
    for process in processes:
        assert first_line(process) == "ready"
    start.touch()
    told = [process.communicate(timeout=120) for process in processes]
    assert [process.returncode for process in processes] == [0] * 4
    assert {errors for _, errors in told} == {""}
    ids = [line for out, _ in told for line in out.splitlines()]
    assert sorted(ids) == sorted(f"north-kettle-{n}" for n in range(1, 1_201))
    assert sound_events(path) == 1_200
    with open_ledger(path) as ledger:
        assert len(ledger.probe_ids()) == 1_200


# 4: a folder that is read-only


def without_override() -> None:
    """Take from root what lets it write where nobody may: CAP_DAC_OVERRIDE, from exec on."""
    ctypes.CDLL(None).prctl(24, 1, 0, 0, 0)


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[tuple[Path, Callable[[], None] | None]]:
    """A folder that may not be written to, and how to be somebody for whom that holds."""
    folder, somebody = tmp_path / "data", without_override if os.getuid() == 0 else None
    folder.mkdir()
    folder.chmod(0o555)
    writes = f"open({str(folder / 'x')!r}, 'w')"
    tried = subprocess.run(
        [sys.executable, "-c", writes], check=False, capture_output=True, preexec_fn=somebody
    )
    folder.chmod(0o755)
    if tried.returncode == 0:
        pytest.skip("here root cannot be kept from writing into a read-only folder")
    yield folder, somebody
    folder.chmod(0o755)


@pytest.mark.parametrize("schema", [1, NEWEST])
def test_a_read_only_folder_is_said_and_still_read(
    schema: int, read_only: tuple[Path, Callable[[], None] | None]
) -> None:
    """FAULTS 4: also where the ledger is of an older form, which cannot be brought up to date."""
    folder, somebody = read_only
    path = folder / "a.db"
    shutil.copyfile(SCHEMA_1, path)
    if schema != 1:
        open_ledger(path, write=True).close()
    path.chmod(0o444)
    folder.chmod(0o555)
    before = path.read_bytes()
    for arguments in (
        ("probe", "list"),
        ("probe", "show", "north-kettle-1"),
        ("history",),
        ("compare",),
        ("ledger", "verify"),
    ):
        done = command(*arguments, "--ledger", path, preexec=somebody)
        assert done.returncode == 0, done.stderr
        assert "cannot" not in done.stderr
    for target in (path, folder / "new.db"):
        done = command(
            "probe", "open", "North Kettle", "-c", "email", "--ledger", target, preexec=somebody
        )
        assert done.returncode == 4
        assert "not saved" in done.stderr
        assert "--ledger" in done.stderr
    assert path.read_bytes() == before
    assert [p.name for p in folder.iterdir()] == ["a.db"]


# 5: damage


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a ledger of 180 events on many pages."""
    path = tmp_path_factory.mktemp("whole") / "a.db"
    with create_ledger(path) as ledger:
        for number in range(60):
            who = Who(START + number * HOUR)
            found = open_probe(ledger, "North Kettle", "email", who, message="x" * 600)
            for kind in (EventKind.REPLIED, EventKind.RESOLVED):
                happened(ledger, found.event.draft.probe, kind, who)
    return path.read_bytes()


def garbage(size: int) -> bytes:
    return random.Random(5).randbytes(size)  # noqa: S311 - the same each time


PAGE: Final = 4_096
DAMAGE: Final[dict[str, tuple[Callable[[bytes], bytes], int]]] = {
    "16 bytes of the header": (lambda was: garbage(16) + was[16:], 180),
    "the whole header": (lambda was: garbage(100) + was[100:], 180),
    "the first page": (lambda was: garbage(PAGE) + was[PAGE:], 180),
    "a page in the middle": (lambda was: over(was, 20 * PAGE, garbage(PAGE)), 150),
    "a page of zeros": (lambda was: over(was, 20 * PAGE, bytes(PAGE)), 150),
    "cut to half": (lambda was: was[: len(was) // 2], 50),
    "cut to half a page": (lambda was: was[: len(was) // 2 + 77], 50),
    "cut to nothing": (lambda _: b"", 0),
    "a text": (lambda _: b"Dear shop,\n" * 900, 0),
}


def over(was: bytes, at: int, new: bytes) -> bytes:
    return was[:at] + new + was[at + len(new) :]


@pytest.mark.parametrize("how", DAMAGE)
def test_a_damaged_ledger_is_said_left_and_salvaged(how: str, whole: bytes, tmp_path: Path) -> None:
    """FAULTS 5: told so with a way to recover; never changed, deleted or made anew."""
    damage, least = DAMAGE[how]
    path, new = tmp_path / "a.db", tmp_path / "new.db"
    damaged = damage(whole)
    path.write_bytes(damaged)
    with pytest.raises(DataError, match="damaged") as error, open_ledger(path) as ledger:
        assert verify(ledger)[1] == []
        check(ledger)
    assert "salvage" in error.value.hint
    assert "backup" in error.value.hint
    with pytest.raises(DataError, match="damaged"), open_ledger(path, write=True) as ledger:
        open_probe(ledger, "North Kettle", "email", Who(START + 90 * DAY))
        list(ledger.stream_events())
    assert path.read_bytes() == damaged or "page" in how  # what can be written to may be
    path.write_bytes(damaged)
    if least:
        saved, _ = salvage(path, new)
        assert least <= saved == sound_events(new)
        with open_ledger(new) as ledger:
            assert check(ledger) == []
    else:
        with pytest.raises(DataError, match="be read"):
            salvage(path, new)
        assert not new.exists()
    assert path.read_bytes() == damaged
    assert {p.name for p in tmp_path.iterdir()} <= {"a.db", "new.db"}


@pytest.mark.parametrize(
    "arguments",
    [("probe", "open", "X", "-c", "email"), ("probe", "list"), ("compare",), ("ledger", "check")],
    ids=" ".join,
)
@pytest.mark.parametrize("how", ["the whole header"])
def test_every_command_says_that_the_ledger_is_damaged(
    arguments: tuple[str, ...], how: str, whole: bytes, tmp_path: Path
) -> None:
    """FAULTS 5: recording and reading alike, with exit code 3."""
    path = tmp_path / "a.db"
    path.write_bytes(DAMAGE[how][0](whole))
    before = path.read_bytes()
    done = command(*arguments, "--ledger", path)
    assert done.returncode == 3
    assert "damaged" in done.stderr
    assert "aftersales ledger salvage NEW" in done.stderr
    assert path.read_bytes() == before


def test_salvage_on_the_command_line_saves_what_is_left(whole: bytes, tmp_path: Path) -> None:
    """FAULTS 5: the way that the message names."""
    path, new = tmp_path / "a.db", tmp_path / "new.db"
    path.write_bytes(DAMAGE["a page in the middle"][0](whole))
    said = succeeds("ledger", "salvage", new, "--ledger", path)
    saved = sound_events(new)
    assert f"{saved} events saved, at least {180 - saved} lost" in said
    assert command("ledger", "salvage", new, "--ledger", path).returncode == 2  # never over one
    assert succeeds("ledger", "check", "--ledger", new) == "the ledger is whole\n"


def test_salvage_brings_the_kept_files_along(tmp_path: Path) -> None:
    """FAULTS 5: evidence is part of a ledger."""
    path, new, file = various(tmp_path / "a.db"), tmp_path / "new.db", tmp_path / "letter.txt"
    file.write_text("Dear shopper")
    with open_ledger(path, write=True) as ledger:
        attach(ledger, "north-kettle-1", file, Who(START + DAY))
    path.write_bytes(garbage(100) + path.read_bytes()[100:])
    salvage(path, new)
    with open_ledger(new) as ledger:
        assert check(ledger) == []


@pytest.mark.parametrize("where", ["event", "probe"])
def test_cells_overwritten_in_a_sound_file_are_damage_and_no_fault_of_ours(
    where: str, tmp_path: Path
) -> None:
    """FAULTS 5: a bad sector inside a text does not show in the pages' structure."""
    path, new = various(tmp_path / "a.db"), tmp_path / "new.db"
    connection = sqlite3.connect(path)
    connection.execute("DROP TRIGGER event_stays")
    if where == "event":
        connection.execute("UPDATE event SET data = CAST(X'7B22FFFE' AS TEXT) WHERE number = 7")
    else:
        connection.execute("UPDATE probe SET row = '{\"brand' WHERE id = 'north-kettle-1'")
    connection.commit()
    connection.close()
    for arguments in (("compare",), ("probe", "list"), ("export", "-o", tmp_path)):
        done = command(*arguments, "--ledger", path)
        assert done.returncode in (0, 3), done.stderr
        assert (done.returncode == 3) == ("damaged" in done.stderr)
        assert "fault of the program" not in done.stderr
    assert command("ledger", "check", "--ledger", path).returncode == 3
    saved, lost = salvage(path, new)
    assert (saved + lost, lost <= 1 + 2) == (29, True)  # and what corrected the lost one
    sound_events(new)


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    """FAULTS 5: it is not ours, and nothing of it is touched."""
    path = tmp_path / "cookies.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE moz_cookies (id INTEGER PRIMARY KEY, name TEXT)")
    connection.execute("INSERT INTO moz_cookies (name) VALUES ('c')")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    for arguments in (("probe", "open", "X", "-c", "email"), ("compare",)):
        done = command(*arguments, "--ledger", path)
        assert done.returncode == 3
        assert "is not a ledger of aftersales" in done.stderr
        assert "--ledger" in done.stderr
    with pytest.raises(DataError, match="can be read"):
        salvage(path, tmp_path / "new.db")
    assert not (tmp_path / "new.db").exists()
    assert path.read_bytes() == before


# 6: migrations

SLOW_MIGRATION: Final = """
import sys, time
from pathlib import Path
from aftersales_eval.sources import ledger, migrations
steps = [
    (name, [part for s in statements for part in (lambda c: time.sleep(0.01), s)]
     + [lambda c: time.sleep(0.01)])
    for name, statements in migrations.STEPS
]
migrations.STEPS = steps
print("begun", flush=True)
ledger.open_ledger(Path(sys.argv[1]), write=sys.argv[2] == "write").close()
print("done", flush=True)
"""


def form_of(path: Path) -> tuple[int, bool, bool]:
    """The number of the form that a file says it has, and whether it has what step 2 adds."""
    connection = sqlite3.connect(path)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    return version, "imported" in names, "event_kind" in names


@pytest.mark.parametrize("times", [12, pytest.param(80, marks=MANY)])
def test_a_kill_in_a_migration_leaves_the_old_form_or_the_new(times: int, tmp_path: Path) -> None:
    """FAULTS 6: never a mixed one; then it opens, and is brought up to date."""
    chance, found = random.Random(6), set()  # noqa: S311
    for number in range(times):
        path = tmp_path / f"{number}.db"
        shutil.copyfile(SCHEMA_1, path)
        process = child(SLOW_MIGRATION, path, "write" if number % 2 else "read")
        first_line(process)
        kill(process, chance.uniform(0, 0.05))
        form = form_of(path)
        assert form in ((1, False, False), (2, True, True), (NEWEST, True, True))
        found.add(form)
        with open_ledger(path, write=True) as ledger:
            assert check(ledger) == []
            open_probe(ledger, "North Kettle", "email", Who(START + 60 * DAY))
        assert form_of(path) == (NEWEST, True, True)
        assert sound_events(path) == SCHEMA_1_EVENTS + 1
    assert (1, False, False) in found


def test_two_processes_may_migrate_at_once(tmp_path: Path) -> None:
    """FAULTS 6: the second finds nothing left to do."""
    path = tmp_path / "a.db"
    shutil.copyfile(SCHEMA_1, path)
    processes = [child(SLOW_MIGRATION, path, "write") for _ in range(3)]
    assert [lines(process)[-1] for process in processes] == ["done"] * 3
    assert form_of(path) == (NEWEST, True, True)
    assert (sound_events(path), head(path)) == (SCHEMA_1_EVENTS, SCHEMA_1_HEAD)


# 7: a newer version wrote it


def test_a_newer_ledger_is_neither_written_nor_misread(tmp_path: Path) -> None:
    """FAULTS 7: it says which form it is, which one is known, and what to do."""
    path = various(tmp_path / "a.db")
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {NEWEST + 1}")
    connection.close()
    before = path.read_bytes()
    said = set()
    for arguments in (
        ("probe", "open", "X", "-c", "email"),
        ("probe", "list"),
        ("compare",),
        ("ledger", "verify"),
    ):
        done = command(*arguments, "--ledger", path)
        assert done.returncode == 3
        said.add(done.stderr)
    assert len(said) == 1
    text = said.pop()
    assert f"its form is {NEWEST + 1}, this one knows {NEWEST}" in text
    assert "install the newest version" in text
    assert path.read_bytes() == before


# 9 to 14: times


def at(now: str, path: Path, *arguments: str) -> str:
    """What a command says with its clock standing at a moment, in Berlin."""
    return succeeds(*arguments, "--ledger", path, now=now, env=BERLIN)  # type: ignore[arg-type]


def refused(now: str, path: Path, *arguments: str) -> str:
    """Why a command is refused there, with nothing written."""
    before = path.read_bytes() if path.exists() else None
    done = command(*arguments, "--ledger", path, now=now, env=BERLIN)
    assert done.returncode == 2
    assert done.stdout == ""
    assert (path.read_bytes() if path.exists() else None) == before
    return done.stderr


def test_a_clock_that_is_set_back_is_kept_and_flagged(tmp_path: Path) -> None:
    """FAULTS 9: both stamps as they were read, no negative wait, and the waits do not count."""
    path = tmp_path / "a.db"
    at("2026-03-10T12:00:00+00:00", path, "probe", "open", "North Kettle", "-c", "email")
    said = at("2026-03-10T10:00:00+00:00", path, "probe", "reply", "north-kettle-1")
    assert "the clock was set back by 7,200 s" in said
    assert "will not count" in said
    now = "2026-03-12T12:00:00+00:00"
    shown = at(now, path, "probe", "show", "north-kettle-1")
    assert "2026-03-10 13:00" in shown
    assert "2026-03-10 11:00" in shown
    assert "Its waits do not count: first_response_at is before opened_at" in shown
    data = json.loads(at(now, path, "probe", "show", "north-kettle-1", "--json"))
    assert [e["at"] for e in data["events"]] == ["2026-03-10T12:00:00Z", "2026-03-10T10:00:00Z"]
    assert data["state"]["contradictions"] == ["first_response_at is before opened_at"]
    assert "?" in at(now, path, "probe", "list")
    found = json.loads(
        at(now, path, "score", "north-kettle", "--rubric", "response-time", "--json")
    )
    assert any("the waits do not count" in note for note in found["intake"]["notes"])
    graded = [g for g in found["brands"][0]["grades"] if g["observations"]]
    assert graded == []


def test_a_clock_that_is_set_back_never_gives_a_negative_wait(tmp_path: Path) -> None:
    """FAULTS 9: whatever comes after, through the functions that record."""
    path = tmp_path / "a.db"
    with create_ledger(path) as ledger:
        open_probe(ledger, "North Kettle", "email", Who(START))
        found = happened(ledger, "north-kettle-1", EventKind.RESOLVED, Who(START - 5 * HOUR))
        assert found.state
        assert found.event.at == START - 5 * HOUR
        assert found.state.odd == ("resolved_at is before opened_at",)
        assert len(found.remarks) == 3
        assert "opened_at" not in found.state.row()
        again = happened(ledger, "north-kettle-1", EventKind.NOTED, Who(START + HOUR))
        assert again.remarks == ()
    sound_events(path)


def test_what_cannot_have_happened_then_is_refused(tmp_path: Path) -> None:
    """FAULTS 10: a reply before the opening, a resolution before the reply."""
    path, now = tmp_path / "a.db", "2026-03-12T12:00:00+00:00"
    at(now, path, "probe", "open", "North Kettle", "-c", "email", "--at", "2026-03-10 12:00")
    for kind in ("reply", "resolve", "ack", "close"):
        said = refused(now, path, "probe", kind, "north-kettle-1", "--at", "2026-03-10 11:59")
        assert "is before opened_at" in said
    at(now, path, "probe", "reply", "north-kettle-1", "--at", "2026-03-11 12:00")
    said = refused(now, path, "probe", "resolve", "north-kettle-1", "--at", "2026-03-11 11:00")
    assert "resolved_at is before first_response_at" in said
    assert "--at" in said
    said = refused(now, path, "probe", "follow-up", "north-kettle-1")
    assert "was not resolved" in said
    said = refused(now, path, "amend", "1", "--reason", "r", "--at", "2026-03-11 13:00")
    assert "first_response_at is before opened_at" in said
    assert sound_events(path) == 2


@pytest.mark.parametrize(
    ("local", "why", "either"),
    [
        ("2026-03-29 02:30", "does not exist", ("02:30+01:00", "02:30+02:00")),
        ("2026-10-25 02:30", "came twice", ("02:30+02:00", "02:30+01:00")),
    ],
)
def test_a_time_that_is_none_or_two_is_refused_with_what_would_be_right(
    local: str, why: str, either: tuple[str, str], tmp_path: Path
) -> None:
    """FAULTS 11: nothing is guessed in silence."""
    path, now = tmp_path / "a.db", "2026-11-12T12:00:00+00:00"
    said = refused(now, path, "probe", "open", "North Kettle", "-c", "email", "--at", local)
    assert why in said
    assert "--at" in said
    assert all(f"{local[:10]}T{right}" in said for right in either)
    assert not path.exists()
    right = f"{local[:10]}T{either[0]}"
    at(now, path, "probe", "open", "North Kettle", "-c", "email", "--at", right)


def test_a_stamp_without_a_zone_is_the_machines_and_that_is_said(tmp_path: Path) -> None:
    """FAULTS 12: --timezone wins over it, and an offset over both."""
    path, now = tmp_path / "a.db", "2026-07-12T12:00:00+00:00"
    opened = ("probe", "open", "North Kettle", "-c", "email", "--at")
    assert "2026-07-10 12:00 Europe/Berlin (UTC+2)" in at(now, path, *opened, "2026-07-10 12:00")
    said = at(now, path, *opened, "2026-07-10 12:00", "--timezone", "America/New_York")
    assert "2026-07-10 12:00 America/New_York (UTC-4)" in said
    at(now, path, *opened, "2026-07-10T12:00Z")
    with open_ledger(path) as ledger:
        found = [event.at for event in ledger.events()]
    noon = (START - START % DAY) + 130 * DAY + 12 * HOUR  # 2026-07-10T12:00Z
    assert found == [noon - 2 * HOUR, noon + 4 * HOUR, noon]
    said = refused(now, path, *opened, "2026-07-10 12:00", "--timezone", "Europe/Berln")
    assert "not a time zone" in said


def test_a_stamp_in_the_future_is_refused_beyond_a_small_skew(tmp_path: Path) -> None:
    """FAULTS 13: a clock may be a little fast, five minutes at most."""
    path, now = tmp_path / "a.db", "2026-03-12T12:00:00+00:00"
    opened = ("probe", "open", "North Kettle", "-c", "email", "--at")
    assert "ahead" in refused(now, path, *opened, "2026-03-12T12:06Z")
    assert "ahead" in refused(now, path, *opened, "2027-01-01")
    assert not path.exists()
    at(now, path, *opened, "2026-03-12T12:04Z")
    assert sound_events(path) == 1


def test_across_the_change_of_the_clocks_a_day_has_23_hours(tmp_path: Path) -> None:
    """FAULTS 14: in the timeline, in the list and in the evidence."""
    path, now = tmp_path / "a.db", "2026-04-02T12:00:00+00:00"
    at(now, path, "probe", "open", "North Kettle", "-c", "email", "--at", "2026-03-28 12:00")
    at(now, path, "probe", "reply", "north-kettle-1", "--at", "2026-03-29 12:00")
    assert "First response after 23 h." in at(now, path, "probe", "show", "north-kettle-1")
    assert "first answer after 23 h" in at(now, path, "probe", "list")
    explain = ("explain", "north-kettle", "first-response", "--rubric", "response-time")
    assert "median: 23 h" in at(now, path, *explain)
    assert json.loads(at(now, path, *explain, "--json"))["probes"][0]["value"] == 23 * 3_600


# 15 and 16: nothing, and none


def test_silence_is_more_than_we_waited(tmp_path: Path) -> None:
    """FAULTS 15: not 0 and no error."""
    path = tmp_path / "a.db"
    with create_ledger(path) as ledger:
        for _ in range(5):
            open_probe(ledger, "North Kettle", "email", Who(START))
    now = "2026-03-05T09:00:00+00:00"
    explain = ("explain", "north-kettle", "first-response", "--rubric", "response-time")
    said = at(now, path, *explain)
    assert "more than 72 h" in said or "more than 3 days" in said
    found = json.loads(at(now, path, *explain, "--json"))["grade"]
    assert (found["estimate"]["value"], found["estimate"]["limit"]) == (72 * 3_600, "more-than")
    assert (found["observations"], found["censored"]) == (5, 5)


def test_no_probes_are_unrated_and_none_of_n_begins_at_nought(tmp_path: Path) -> None:
    """FAULTS 16: not 2.8e-17 and not -0 either."""
    path, now = tmp_path / "a.db", "2026-06-05T09:00:00+00:00"
    stated = ("fact", "set", "Harbour Lamp", "warranty_length=24 months")
    at(now, path, *stated)
    found = json.loads(at(now, path, "score", "harbour-lamp", "--json"))["brands"][0]
    assert (found["tier"], found["probes"]) == ("unrated", 0)
    assert all(g["estimate"] is None for g in found["grades"] if not g["fact"])
    with create_ledger(path) as ledger:
        for _ in range(7):
            open_probe(ledger, "North Kettle", "email", Who(START))
        for number in range(1, 8):
            happened(ledger, f"north-kettle-{number}", EventKind.CLOSED, Who(START + 9 * DAY))
    brand = json.loads(at(now, path, "score", "north-kettle", "--json"))["brands"][0]
    grades = {g["criterion"]: g for g in brand["grades"]}
    low = grades["resolution.resolved"]["estimate"]["low"]
    assert (grades["resolution.resolved"]["observations"], str(low)) == (7, "0.0")


# 56: kill -9 while a report or an export is written

WRITING: Final = """
import os, sys, time
from pathlib import Path
real, waits = os.fsync, float(sys.argv.pop(1))
def slowly(handle):
    print("writing", flush=True)
    time.sleep(waits)
    real(handle)
    time.sleep(waits)
os.fsync = slowly
sys.argv[0] = "aftersales"
from aftersales_eval.cli.main import main
main()
"""


@pytest.mark.slow
@pytest.mark.parametrize("times", [5, pytest.param(60, marks=MANY)])
def test_a_kill_while_a_report_is_written_leaves_the_old_one(times: int, tmp_path: Path) -> None:
    """FAULTS 56: real `report --out`, killed at any moment of its writing; old or new, no half."""
    path, out = various(tmp_path / "a.db"), tmp_path / "report.md"
    old = "the old report\n" * 5_000
    as_of = ("--as-of", "2026-03-03")
    succeeds("report", "--out", out, "--ledger", path, *as_of)
    new, chance = out.read_text(), random.Random(56)  # noqa: S311
    seen = set()
    for _ in range(times):
        out.write_text(old)
        process = child(WRITING, "0.02", "report", "--out", out, "--ledger", path, *as_of)
        assert first_line(process) == "writing"
        kill(process, chance.uniform(0, 0.06))
        seen.add(out.read_text())
    assert seen <= {old, new}
    assert old in seen
    # Charts come first, under names of their own, so that the old report keeps its own until then.
    hidden_only(tmp_path, "a.db", "report.md", "report-charts")


@pytest.mark.slow
def test_reports_killed_at_any_time_at_all(tmp_path: Path) -> None:
    """FAULTS 56: the command as it is, from its start to its end."""
    path, out = various(tmp_path / "a.db"), tmp_path / "report.md"
    as_of = ("--as-of", "2026-03-03")
    began = time.monotonic()
    succeeds("report", "--out", out, "--ledger", path, *as_of)
    took, new = time.monotonic() - began, out.read_text()
    for number in range(8):
        out.write_text("old\n")
        process = subprocess.Popen(
            [sys.executable, "-m", "aftersales_eval", "report", "--out", out, "--ledger", path],
            stderr=subprocess.DEVNULL,
        )
        time.sleep(took * (0.6 + number / 20))
        process.kill()
        process.wait()
        assert out.read_text() == "old\n" or out.read_text().startswith(new[:20])
    hidden_only(tmp_path, "a.db", "report.md", "report-charts")


@pytest.mark.parametrize("times", [4, pytest.param(60, marks=MANY)])
def test_a_kill_while_exporting_leaves_whole_files(times: int, tmp_path: Path) -> None:
    """FAULTS 56: each file of an export is the old one or the new one."""
    path, out = various(tmp_path / "a.db"), tmp_path / "out"
    succeeds("export", "--out", out, "--ledger", path)
    new = {p.name: p.read_bytes() for p in out.iterdir()}
    old = dict.fromkeys(new, b"old\n" * 9000)
    chance = random.Random(57)  # noqa: S311
    mixed = 0
    for _ in range(times):
        for name, content in old.items():
            (out / name).write_bytes(content)
        process = child(WRITING, "0.01", "export", "--out", out, "--ledger", path)
        assert first_line(process) == "writing"
        kill(process, chance.uniform(0, 0.09))
        found = {name: (out / name).read_bytes() for name in new}
        assert all(content in (old[name], new[name]) for name, content in found.items())
        mixed += found not in (old, new)
    hidden_only(out, *new)


def test_copies_are_whole_while_another_writes(tmp_path: Path) -> None:
    """FAULTS 3: a backup of a ledger that is being written to verifies."""
    path, start = tmp_path / "a.db", tmp_path / "start"
    start.touch()
    process = child(EACH_300, path, 100_000, start)
    first_line(process)
    first_line(process)
    drained: list[Any] = []
    reader = threading.Thread(target=lambda: drained.extend(process.stdout or ()))
    reader.start()
    try:
        counts = []
        for number in range(4):
            copy = tmp_path / f"copy-{number}.db"
            succeeds("ledger", "backup", copy, "--ledger", path)
            counts.append(sound_events(copy))
            with open_ledger(copy) as ledger:
                assert check(ledger) == []
    finally:
        process.kill()
        process.wait()
        reader.join()
        for stream in (process.stdout, process.stderr):
            assert stream
            stream.close()
    assert counts == sorted(set(counts))
    assert counts[0] > 0
    hidden_only(tmp_path, "a.db", "start", *(f"copy-{number}.db" for number in range(4)))
