"""Files are hashed while they are read, and what was read is what was hashed."""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path
from threading import Event

import pytest

from aftersales_eval.errors import DataError, SourceError
from aftersales_eval.sources import input_files
from aftersales_eval.sources.input_files import Hashing
from tests.sources.tabling import write


def test_every_file_comes_with_its_hash(tmp_path: Path) -> None:
    paths = [write(tmp_path, f"text {n}", f"{n}.csv") for n in range(3)]
    with Hashing() as hashing:
        hashing.begin(paths)
        assert hashing.size == 18
        assert [(file.name, file.sha256) for file in hashing.files] == [
            (f"{n}.csv", "") for n in range(3)
        ]
        found = hashing.found(lambda _: None)
    for n, one in enumerate(found):
        one.still()
        assert one.file.sha256 == hashlib.sha256(f"text {n}".encode()).hexdigest()
        assert one.file.size == 6


def test_a_file_that_is_written_before_its_turn_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, go = write(tmp_path, "old"), Event()
    whole = input_files.hash_files
    monkeypatch.setattr(input_files, "hash_files", lambda *of: go.wait(9) and whole(*of))
    with Hashing() as hashing:
        hashing.begin([path])
        path.write_text("newer")
        go.set()
        [one] = hashing.found(lambda _: None)
    with pytest.raises(DataError, match="was changed while it was read"):
        one.still()


def test_what_is_not_wanted_any_more_is_not_hashed_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(input_files, "_CHUNK", 1)
    path = write(tmp_path, b"x" * 50_000_000)
    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt), Hashing() as hashing:
        hashing.begin([path])
        raise KeyboardInterrupt
    assert time.monotonic() - started < 5


def test_what_cannot_be_read_is_said_with_its_name(tmp_path: Path) -> None:
    for name, why in (("", "is a folder"), ("gone.csv", r"gone\.csv"), ("*.csv", r"\*\.csv")):
        with Hashing() as hashing:
            hashing.begin([tmp_path / name])
            with pytest.raises(SourceError, match=why):
                assert hashing.files


def test_a_pipe_is_no_file_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with Hashing() as hashing:
        hashing.begin([tmp_path / "pipe"])
        with pytest.raises(SourceError, match="is not a file"):
            assert hashing.files
