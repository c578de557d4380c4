"""Which files are meant, and how one is written whole or not at all."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from aftersales_eval.errors import SourceError
from aftersales_eval.sources.files import expand, hold_writable, write_whole


def names(found: list[Path]) -> list[str]:
    return [path.name for path in found]


@pytest.fixture(name="folder")
def a_folder_of_tables(tmp_path: Path) -> Path:
    for name in ("b.csv", "a.csv", "c.jsonl", "[x].csv"):
        (tmp_path / name).write_text("brand\nA\n")
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "d.csv").write_text("brand\nA\n")
    return tmp_path


def test_a_pattern_stands_for_its_files_in_order(folder: Path) -> None:
    assert names(expand([f"{folder}/?.csv"])) == ["a.csv", "b.csv"]
    assert names(expand([f"{folder}/**/d.csv"])) == ["d.csv"]
    assert names(expand([f"{folder}/c.*", f"{folder}/b.csv"])) == ["c.jsonl", "b.csv"]


def test_a_name_that_exists_is_a_name_and_not_a_pattern(folder: Path) -> None:
    assert names(expand([str(folder / "[x].csv")])) == ["[x].csv"]
    (folder / "[x].csv").rename(folder / "x.csv")
    assert names(expand([str(folder / "[x].csv")])) == ["x.csv"]


def test_a_file_that_is_named_twice_is_read_once(folder: Path) -> None:
    (folder / "link.csv").symlink_to(folder / "a.csv")
    asked = [str(folder / "a.csv"), f"{folder}/[ab].csv", f"{folder}/deep/../a.csv"]
    assert names(expand([*asked, str(folder / "link.csv")])) == ["a.csv", "b.csv"]


def test_a_name_may_be_relative(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    assert expand(["a.csv", "./b.csv"]) == [Path("a.csv"), Path("b.csv")]
    assert expand(["[ab].csv"]) == [Path("a.csv"), Path("b.csv")]


@pytest.mark.parametrize("name", ["gone.csv", "gone*.csv", "gone/**", "[", "a.csv/b", "a\0b"])
def test_a_file_or_pattern_that_stands_for_nothing_is_named(folder: Path, name: str) -> None:
    with pytest.raises(SourceError, match="there is no file") as caught:
        expand([str(folder / name)])
    assert name in caught.value.message


def test_a_name_that_is_nearly_that_of_a_file_is_told_with_it(folder: Path) -> None:
    (folder / "probes.csv").write_text("brand\nA\n")
    with pytest.raises(SourceError, match="there is no file") as caught:
        expand([str(folder / "porbes.csv")])
    assert caught.value.hint == "did you mean probes.csv?"


@pytest.mark.parametrize("name", ["x" * 5_000, "x/" * 3_000, "*" + "x" * 5_000])
def test_a_name_that_is_too_long_is_a_sentence(folder: Path, name: str) -> None:
    with pytest.raises(SourceError) as caught:
        expand([str(folder / name)])
    assert "\n" not in caught.value.message


def test_a_link_to_nowhere_and_one_to_itself_are_no_files(folder: Path) -> None:
    (folder / "nowhere.csv").symlink_to(folder / "gone")
    (folder / "itself.csv").symlink_to(folder / "itself.csv")
    for name in ("nowhere.csv", "itself.csv"):
        with pytest.raises(SourceError, match="there is no file"):
            expand([str(folder / name)])


def test_a_file_is_written_and_then_replaced(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    write_whole(path, "one\n")
    write_whole(path, "zwei ä\r\n")
    assert path.read_bytes() == "zwei ä\r\n".encode()
    assert names(list(tmp_path.iterdir())) == ["report.md"]


def test_what_no_encoding_can_say_is_written_as_an_escape(tmp_path: Path) -> None:
    write_whole(tmp_path / "report.md", "a\ud800b")
    assert (tmp_path / "report.md").read_text() == "a\\ud800b"


def test_a_written_file_has_the_rights_that_it_had_or_the_usual_ones(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    before = os.umask(0o027)
    try:
        write_whole(path, "one")
        assert stat.S_IMODE(path.stat().st_mode) == 0o640
        path.chmod(0o604)
        write_whole(path, "two")
        assert stat.S_IMODE(path.stat().st_mode) == 0o604
    finally:
        os.umask(before)


@pytest.mark.parametrize("target", ["", "gone/report.md", "file.txt/report.md"])
def test_what_cannot_be_written_is_a_sentence_and_leaves_nothing(
    tmp_path: Path, target: str
) -> None:
    (tmp_path / "file.txt").write_text("kept")
    with pytest.raises(SourceError):
        write_whole(tmp_path / target, "new")
    assert names(list(tmp_path.iterdir())) == ["file.txt"]
    assert (tmp_path / "file.txt").read_text() == "kept"


def test_a_name_of_any_length_that_the_system_takes_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("r" * 250)
    write_whole(path, "long")
    assert path.read_text() == "long"


def test_a_disk_that_is_full_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_text("old")
    code = (
        "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        " resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000));"
        " from pathlib import Path; from aftersales_eval.sources.files import write_whole;"
        f" write_whole(Path({str(path)!r}), 'x' * 1_000_000)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "SourceError" in done.stderr
    assert "was not written" in done.stderr
    assert path.read_text() == "old"
    assert names(list(tmp_path.iterdir())) == ["report.md"]


def test_a_writer_that_is_killed_leaves_a_whole_file(tmp_path: Path) -> None:  # FAULTS 56
    path = tmp_path / "report.md"
    path.write_text("0" * 2_000_000)
    code = (
        "import itertools; from pathlib import Path;"
        " from aftersales_eval.sources.files import write_whole\n"
        "for n in itertools.count(1):\n"
        f"    write_whole(Path({str(path)!r}), str(n % 10) * 2_000_000)\n"
    )
    for wait in (0.0, 0.01, 0.02):
        before = path.stat().st_mtime_ns
        with subprocess.Popen([sys.executable, "-c", code]) as writer:
            deadline = time.monotonic() + 60
            while path.stat().st_mtime_ns == before and time.monotonic() < deadline:
                time.sleep(0.005)
            time.sleep(wait)
            writer.send_signal(signal.SIGKILL)
        assert path.stat().st_mtime_ns != before
        text = path.read_text()
        assert len(text) == 2_000_000
        assert len(set(text)) == 1


def test_what_cannot_be_written_is_known_before_the_work(tmp_path: Path) -> None:
    """The same that writing says, and no file is touched."""
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "file").write_text("x")
    for name, why in (
        ("gone/x.md", "there is no folder .*gone"),
        ("file/x.md", "there is no folder .*file"),
        (".", "it is a folder"),
        ("loop", "leads back to itself"),
    ):
        for held in (hold_writable, lambda path: write_whole(path, "x")):
            with pytest.raises(SourceError):
                held(tmp_path / name)
        with pytest.raises(SourceError, match=why):
            hold_writable(tmp_path / name)
    hold_writable(tmp_path / "new.md")
    assert not (tmp_path / "new.md").exists()


def test_a_link_to_a_file_that_is_not_there_yet_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "link.md").symlink_to(tmp_path / "real.md")
    hold_writable(tmp_path / "link.md")
    write_whole(tmp_path / "link.md", "x")
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_text() == "x"
