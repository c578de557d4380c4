"""Pages read in another process: in order, stopped in time, nothing left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress

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
        apart.submit(body, "text/html", ADDRESS)
        assert apart.result() == read_page(body, content_type="text/html", address=ADDRESS)


def test_pages_come_back_in_the_order_they_were_handed_in() -> None:
    with Apart() as apart:
        for number in range(5):
            apart.submit(titled(str(number)))
        assert [apart.result().title for _ in range(5)] == list("01234")


def test_asking_for_a_page_that_was_not_handed_in_is_an_error() -> None:
    with Apart() as apart, pytest.raises(LookupError, match="no page"):
        apart.result()


def test_fault_47_a_page_that_takes_too_long_is_stopped_and_the_rest_goes_on() -> None:
    """FAULTS 47: 100,000 attributes."""
    with Apart(limit_seconds=0.5) as apart:
        for body in (titled("before"), SLOW, titled("after")):
            apart.submit(body)
        assert apart.result().title == "before"
        assert apart.result() == PageRead(notes=("reading it took longer than 0.5 s: stopped",))
        assert apart.result().title == "after"


def test_fault_47_200_000_nested_elements_are_read_as_far_as_they_go() -> None:
    with Apart() as apart:
        apart.submit(titled("deep") + b"<div>" * 200_000, "text/html")
        found = apart.result()
    assert found.title == "deep"
    assert found.notes == ("nested too deeply: read as far as it could be",)


def test_a_reader_that_dies_costs_one_page() -> None:
    with Apart() as apart:
        apart.submit(titled("before"))
        assert apart.result().title == "before"
        apart.submit(SLOW)
        assert apart.pid is not None
        os.kill(apart.pid, signal.SIGTERM)
        assert apart.result() == PageRead(notes=("reading it failed: the reader ended",))
        apart.submit(titled("after"))
        assert apart.result().title == "after"


def test_nothing_is_left_behind_when_it_is_closed_in_the_middle_of_a_page() -> None:
    with Apart(limit_seconds=60) as apart:
        apart.submit(titled("before"))
        apart.result()
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
        apart.submit(b"x")
        apart.result()
        print(apart.pid, flush=True)
        apart.submit({SLOW[:20]!r} + b" ".join(b"a%d=1" % n for n in range(100_000)) + b">x")
        apart.result()
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
