"""Ctrl-C ends the program once and quietly, however often it is pressed."""

from __future__ import annotations

import random
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from aftersales_eval.cli import stopping
from tests.batches import many
from tests.conftest import ROOT
from tests.terminal import surroundings


@pytest.fixture(name="_listening")
def _a_process_that_listens() -> Iterator[None]:
    """This process, with its own signals given back."""
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before, hook = {n: signal.getsignal(n) for n in numbers}, sys.unraisablehook
    signal.signal(signal.SIGINT, signal.default_int_handler)
    stopping.Stopping().listen()
    yield
    signal.set_wakeup_fd(-1)
    sys.unraisablehook = hook
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.usefixtures("_listening")
def test_what_is_pressed_twice_at_once_is_one_wish(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)
    assert stopping.was_stopped(ImportError("what a library made of it"))
    signal.raise_signal(signal.SIGINT)
    signal.raise_signal(signal.SIGTERM)
    monkeypatch.setattr(stopping, "AT_ONCE", 0.0)
    assert not stopping.was_stopped(ImportError("long after"))
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)
    with pytest.raises(SystemExit) as stop:
        signal.raise_signal(signal.SIGTERM)
    assert stop.value.code == 143


@pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="chooses the thread")
@pytest.mark.usefixtures("_listening")
def test_a_wish_that_the_system_hands_to_another_thread_ends_a_wait_all_the_same() -> None:
    """The wait of the main thread for a network would go on, and the wish not be heard."""
    over = threading.Event()
    other = threading.Thread(target=over.wait, args=(20,))
    other.start()
    ours, theirs = socket.socketpair()
    press = threading.Timer(0.3, lambda: signal.pthread_kill(other.ident or 0, signal.SIGINT))
    press.start()
    begun = time.monotonic()
    try:
        with ours, theirs, pytest.raises(KeyboardInterrupt):
            ours.settimeout(8)
            ours.recv(1)
    finally:
        over.set()
        other.join()
    assert time.monotonic() - begun < 4


@pytest.mark.usefixtures("_listening")
def test_a_wish_that_came_where_nothing_can_be_raised_is_repeated(
    capsys: pytest.CaptureFixture[str],
) -> None:
    class Going:
        def __del__(self) -> None:
            signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        del Going().__dict__
        time.sleep(5)
    assert capsys.readouterr().err == ""


@pytest.mark.slow
def test_ctrl_c_twice_in_a_hurry_ends_a_batch_quietly(tmp_path: Path) -> None:
    """Wherever the second finds it: while it reads, and while it puts away what it has read."""
    source, draw = many(tmp_path / "many.csv", 60_000), random.Random(3)  # noqa: S311 - moments
    (tmp_path / "copies").mkdir()
    for number in range(12):
        out = tmp_path / f"out{number}"
        process = subprocess.Popen(
            [sys.executable, "-m", "aftersales_eval", "batch", str(source), "--out", str(out)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=surroundings(TMPDIR=str(tmp_path / "copies")),
        )
        while not any((tmp_path / "copies").iterdir()):  # which it makes when it begins to read
            assert process.poll() is None
            time.sleep(0.002)
        time.sleep(draw.uniform(0, 0.4))
        process.send_signal(signal.SIGINT)
        time.sleep(draw.uniform(0.005, 0.02))
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=20)
        assert (process.returncode, told) == (130, "aftersales: stopped; nothing was written yet\n")
        assert list((tmp_path / "copies").iterdir()) == []
        assert not out.exists()
