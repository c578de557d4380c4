"""What a call of `inspect` is told beside its result: why nothing was read, what a plan lacks."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Run


def test_changes_that_cannot_be_looked_for_say_why(run: Run, tmp_path: Path) -> None:
    for number in range(7):
        (tmp_path / f"{number}.html").write_bytes(b"")
    saved = ("--offline", tmp_path, "--changes", "--ledger", tmp_path / "book.db")
    done = run("inspect", "X", *saved)
    assert (done.returncode, done.stdout) == (4, "")
    head, *reasons, more = done.stderr.splitlines()
    assert head == "aftersales: no page could be read; nothing was recorded"
    assert [line.partition(": ")[0] for line in reasons] == [f"  {n}.html" for n in range(5)]
    assert all(line.partition(": ")[2] for line in reasons)
    assert more == "  and 2 more"
