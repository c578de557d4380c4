"""What somebody who records is told beside what was saved: slips, and how they are mended."""

from __future__ import annotations

import json
import shlex
from pathlib import Path
from typing import Final

import pytest

from tests.shopper import Shopper

OPENING: Final = ("probe", "open", "North Kettle", "-c", "email", "--at", "10 days ago")


@pytest.fixture
def kettle(tmp_path: Path) -> Shopper:
    """A shopper with one probe, opened ten days ago and not answered."""
    found = Shopper(tmp_path)
    found.says(*OPENING)
    return found


def note(shopper: Shopper, *arguments: str) -> str:
    """What is remarked on a command that succeeds."""
    done = shopper.run(*arguments)
    assert done.returncode == 0, done.stderr
    return done.stderr


def test_a_withdrawn_opening_is_said_with_what_went_and_not_with_what_withdrew_it(
    kettle: Shopper,
) -> None:
    kettle.says(*OPENING)
    told = note(kettle, "void", "2", "--reason", "twice")
    assert told == "  note: north-kettle-2 is withdrawn as a whole, its opening only\n"
    kettle.says("probe", "ack", "north-kettle-1")
    kettle.says("probe", "reply", "north-kettle-1")
    kettle.says("void", "4", "--reason", "was none")
    kettle.says("amend", "5", "--at", "9 days ago", "--reason", "misread")
    told = note(kettle, "void", "1", "--reason", "never happened")
    assert told == "  note: north-kettle-1 is withdrawn as a whole, 2 events in all\n"


@pytest.mark.parametrize(
    "recording",
    [("probe", "open", "North", "-c", "email"), ("fact", "set", "North", "free_returns=yes")],
)
def test_a_name_that_may_be_a_slip_is_told_how_to_take_it_back(
    recording: tuple[str, ...], kettle: Shopper
) -> None:
    told = note(kettle, *recording)
    back = "aftersales void 2 --reason …"
    assert told == f"  note: North is new here; did you mean North Kettle? If so: {back}\n"
    kettle.says(*back.removeprefix("aftersales ").replace("…", "slip").split())
    assert kettle.data("history")["events"][-1]["about"] == 2


def test_a_channel_of_ones_own_is_said_to_be_new_once(kettle: Shopper) -> None:
    opening = ("probe", "open", "North Kettle", "-c")
    told = note(kettle, *opening, "Pigeon")
    usual = "email, phone, chat, social, in-store, web-form, messaging"
    assert told == f"  note: pigeon is no usual channel ({usual}); recorded as it stands\n"
    assert note(kettle, *opening, "pigeon") == ""
    assert note(kettle, *opening, "web form") == ""
    assert "did you mean phone?" in note(kettle, *opening, "phon")


def test_a_promise_on_a_channel_of_ones_own_is_remarked_on_once(kettle: Shopper) -> None:
    promise = ("fact", "set", "North Kettle", "first_response=2 h", "--channel", "pigeon")
    assert "pigeon is no usual channel" in note(kettle, *promise)
    assert note(kettle, *promise) == ""
    assert note(kettle, "probe", "open", "North Kettle", "-c", "pigeon") == ""


def test_a_rating_can_be_of_an_earlier_time(kettle: Shopper) -> None:
    said = kettle.says("probe", "rate", "north-kettle-1", "politeness=4", "--at", "tue 10:00")
    assert "rated 2026-03-10 10:00" in said
    said = kettle.says(
        *("probe", "rate", "north-kettle-1", "clarity=4", "--at", "2026-03-10 10:00"),
        *("--timezone", "UTC"),
    )
    assert "rated 2026-03-10 10:00 UTC" in said
    done = kettle.run("probe", "rate", "north-kettle-1", "politeness=4", "--at", "11 days ago")
    assert done.returncode == 2
    assert "north-kettle-1: that is before it was opened" in done.stderr


def test_who_exports_is_told_how_the_tables_give_what_the_ledger_gave(kettle: Shopper) -> None:
    """An open probe waits until now in a ledger, in a table until the last moment there."""
    kettle.says("probe", "open", "Moss", "-c", "email", "--at", "9 days ago")
    kettle.says("probe", "reply", "moss-1", "--at", "6 days ago")
    kettle.says("fact", "set", "Moss", "return_window=30 days")
    shown = kettle.types("export", "--out", "my tables", columns=200).plain
    [line] = [line for line in shown.splitlines() if " compare " in line]
    command = shlex.split(line.partition("aftersales ")[2])
    assert command[-2:] == ["--as-of", "2026-03-13T17:00:00Z"]
    asked = ("--rubric", "response-time", "--json")
    held, given, without = (
        json.loads(kettle.says(*words, *asked))["brands"]
        for words in (("compare",), command, command[:-2])
    )
    assert given == held != without


def test_who_exports_nothing_to_compare_is_not_told_to(kettle: Shopper) -> None:
    kettle.says("void", "1", "--reason", "never happened")
    shown = kettle.types("export", "--out", "all").plain
    assert "the same ledger again:" in shown
    assert "compare" not in shown
