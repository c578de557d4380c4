"""Pages read in another process: in order, stopped in time, nothing left behind."""

from __future__ import annotations

import os
import signal
import struct
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from aftersales_eval.sources.web.apart import Apart
from aftersales_eval.sources.web.page import PageRead, read_page
from tests.sources.web.reading.marking import ADDRESS, policy

SLOW = b"<title>slow</title><p " + b" ".join(b"a%d=1" % n for n in range(100_000)) + b">x"
"""100,000 attributes, with which the parser is busy for many seconds."""


def titled(title: str) -> bytes:
    """A page with a title."""
    return f"<title>{title}</title>".encode()


def test_a_page_comes_back_as_if_it_had_been_read_here() -> None:
    body = policy(merchantReturnDays=30, applicableCountry="DE") + (
        '<a href="/fees">Fees \ud83d</a><p>größer als 30 Tage'.encode("utf-8", "replace")
    )
    with Apart() as apart:
        found = apart.submit(body, "text/html", ADDRESS).result()
        assert found == read_page(body, content_type="text/html", address=ADDRESS)


def test_pages_come_back_in_the_order_they_were_handed_in() -> None:
    with Apart() as apart:
        read = [apart.submit(titled(str(number))) for number in range(5)]
        assert [one.result().title for one in read] == list("01234")


def test_the_text_of_a_page_comes_where_it_is_asked_for() -> None:
    body = b"<p>Return it within 30 days.<p>We pay."
    with Apart() as apart:
        assert apart.submit(body, "text/html").result().passages == ()
        found = apart.submit(body, "text/html", passages=True).result()
    assert found.passages == ("Return it within 30 days.", "We pay.")


def test_fault_47_a_page_that_takes_too_long_is_stopped_and_the_rest_goes_on() -> None:
    """FAULTS 47: 100,000 attributes."""
    with Apart(limit_seconds=0.5) as apart:
        before, slow, after = map(apart.submit, (titled("before"), SLOW, titled("after")))
        assert before.result().title == "before"
        assert slow.result() == PageRead(unread="reading it took longer than 0.5 s: stopped")
        assert after.result().title == "after"


def test_fault_47_200_000_nested_elements_are_read_as_far_as_they_go() -> None:
    with Apart() as apart:
        found = apart.submit(titled("deep") + b"<div>" * 200_000, "text/html").result()
    assert found.title == "deep"
    assert found.notes == ("nested too deeply, so that only a part of it could be read",)


@pytest.mark.slow
def test_a_reader_that_dies_costs_one_page() -> None:
    with Apart() as apart:
        assert apart.submit(titled("before")).result().title == "before"
        slow = apart.submit(SLOW)
        assert apart.pid is not None
        os.kill(apart.pid, signal.SIGTERM)
        assert slow.result() == PageRead(unread="reading it failed: the reader ended")
        assert apart.submit(titled("after")).result().title == "after"


def test_nothing_is_left_behind_when_it_is_closed_in_the_middle_of_a_page() -> None:
    with Apart(limit_seconds=60) as apart:
        apart.submit(titled("before")).result()
        apart.submit(SLOW)
        apart.submit(titled("never read"))
        pid = apart.pid
    assert pid is not None
    assert not runs(pid)


def runs(pid: int) -> bool:
    """Whether a process is there."""
    with suppress(ProcessLookupError):
        os.kill(pid, 0)
        return True
    return False


SCRIPT = f"""
from aftersales_eval.sources.web.apart import Apart
try:
    with Apart(limit_seconds=60) as apart:
        apart.submit(b"x").result()
        print(apart.pid, flush=True)
        slow = {SLOW[:20]!r} + b" ".join(b"a%d=1" % n for n in range(100_000)) + b">x"
        apart.submit(slow).result()
except KeyboardInterrupt:
    raise SystemExit(130)
"""


@pytest.mark.skipif(os.name != "posix", reason="asks a group of processes to stop")
def test_ctrl_c_leaves_no_process_and_no_stack_behind() -> None:
    """A terminal sends it to the child as well."""
    with subprocess.Popen(
        [sys.executable, "-c", SCRIPT],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        child = int(process.stdout.readline())
        time.sleep(0.2)  # until it waits for the page
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(timeout=20) == 130
        assert process.stderr.read() == b""
    assert not runs(child)


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="kills a process that cannot say goodbye")
def test_a_reader_does_not_outlive_a_program_that_was_killed() -> None:
    """Neither in the middle of a page, nor waiting for one."""
    for read in ("slow", 'b"x"'):
        script = SCRIPT.replace("submit(slow)", f"submit({read})").replace(
            "except Keyb", "    import time; time.sleep(60)\nexcept Keyb"
        )
        with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            child = int(process.stdout.readline())
            time.sleep(0.3)  # until it is busy
            process.kill()
        assert gone_within(1, child), read


@pytest.mark.skipif(os.name != "posix", reason="gives a process a pipe as its own")
def test_a_reader_that_loses_its_program_ends_in_the_middle_of_a_page() -> None:
    """Without help of the kernel: it notices by its pipe alone."""
    reader = "import aftersales_eval.sources.web.apart as a; a._end_with_parent = int; a._serve()"
    with subprocess.Popen(
        [sys.executable, "-c", reader], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.read(8) == bytes(8)  # it is ready
        head = b"{}"
        process.stdin.write(struct.pack(">II", len(head), len(SLOW)) + head + SLOW)
        process.stdin.close()
        assert process.wait(timeout=2) == 0


def gone_within(seconds: float, pid: int) -> bool:
    """Whether a process that nobody waits for has ended, but for its entry in the list."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        state = Path(f"/proc/{pid}/stat")
        if not runs(pid) or (state.exists() and state.read_text().rpartition(") ")[2][0] == "Z"):
            return True
        time.sleep(0.05)
    return False
