"""How far a long run is, where nobody watches: a line now and then."""

from __future__ import annotations

import io
import re
import time

import pytest

from aftersales_eval.cli import progress
from aftersales_eval.model.run import Failure


def test_a_log_gets_a_line_now_and_then_with_the_time_left(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(progress, "EVERY", 0.02)
    with progress.Progress() as shown:
        shown.stage("reading 2 files of 1.2 GB")
        time.sleep(0.1)
        shown.stage("writing", 100)
        shown.at(50)
        time.sleep(0.1)
    lines = capsys.readouterr().err.splitlines()
    assert "aftersales: reading 2 files of 1.2 GB, for 0 s" in lines
    assert "aftersales: writing, 50 %, about 0 s left" in lines


def test_what_is_short_says_nothing_but_failures_and_not_a_thousand_of_them(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with progress.Progress() as shown:
        shown.stage("writing", 30)
        for number in range(30):
            shown.failed(Failure(f"B\x1b{number}", "x.md", "no room"))
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == r"aftersales: no report on B\x1b0: no room"
    assert lines[-1] == "aftersales: 20 more reports were not made"
    assert len(lines) == 11


def test_a_person_sees_what_is_left_or_else_how_long_it_has_been(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    screen = io.StringIO()
    monkeypatch.setattr("sys.stderr", screen)
    bars = progress._bars()
    bars.start()
    bars.add_task("reading", total=None)
    known = bars.add_task("writing", total=100)
    for done in (10, 20, 30, 40, 50):
        time.sleep(0.02)
        bars.update(known, completed=done)
    shown = bars.columns[-1]
    assert not isinstance(shown, str)
    unknown, known_ = (str(shown(task)) for task in bars.tasks)
    assert unknown == "for 0 s"
    assert re.fullmatch(r"about \d s left", known_)
    bars.stop()
