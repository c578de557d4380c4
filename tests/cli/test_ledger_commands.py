"""Every command that records, corrects, shows or keeps a ledger, as a process of its own."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import pytest

from aftersales_eval.model.feedback import CATEGORIES
from tests.conftest import EXAMPLES, ROOT
from tests.shopper import Shopper
from tests.terminal import SEQUENCE, surroundings

RECORDING: Final = (
    "ack", "reply", "chase", "resolve", "reopen", "return", "refund", "follow-up", "close",
)  # fmt: skip
COMMANDS: Final = (
    *(f"probe {name}" for name in ("open", *RECORDING, "note", "rate", "attach", "list", "show")),
    *("fact set", "fact list", "feedback add", "feedback show", "due", "next", "agreement"),
    *("import", "export", "history", "amend", "void"),
    *(f"ledger {name}" for name in ("info", "verify", "check", "backup", "salvage")),
)


@pytest.fixture
def shopper(tmp_path: Path) -> Shopper:
    """A shopper without a ledger so far."""
    return Shopper(tmp_path)


@pytest.fixture
def kettle(shopper: Shopper) -> Shopper:
    """A shopper with one probe, opened ten days ago and not answered."""
    shopper.says(*OPENING)
    return shopper


OPENING: Final = (
    "probe", "open", "North Kettle", "--channel", "email", "--scenario", "return a kettle",
    "--at", "10 days ago",
)  # fmt: skip


def state(shopper: Shopper, probe: str = "north-kettle-1") -> Any:
    """What a probe comes to."""
    return shopper.data("probe", "show", probe)["state"]


def refusal(shopper: Shopper, *arguments: str | Path, code: int = 2) -> str:
    """What is said on one line to a call that is refused, and that changes nothing."""
    path = shopper.folder / shopper.ledger
    before = path.read_bytes() if path.exists() else None
    done = shopper.run(*arguments)
    assert (done.returncode, done.stdout) == (code, ""), done.stderr
    assert "Traceback" not in done.stderr
    assert "a fault of the program" not in done.stderr
    assert (path.read_bytes() if path.exists() else None) == before
    return " ".join(done.stderr.split())


# All of them


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_a_sentence(command: str, shopper: Shopper) -> None:
    text = shopper.says(*command.split(), "--help")
    assert f"Usage: aftersales {command} " in text
    assert re.search(r"\n \n? ?[A-Z][^╭]*[.?] *\n", text.partition("Usage:")[2])
    assert not list(shopper.folder.iterdir())


@pytest.mark.parametrize("group", ["probe", "fact", "feedback", "ledger"])
def test_a_group_without_a_command_shows_its_help(group: str, shopper: Shopper) -> None:
    done = shopper.run(group)
    assert done.returncode == 2
    assert f"Usage: aftersales {group} " in done.stdout + done.stderr


@pytest.mark.parametrize(
    "command",
    [
        *(f"probe {name} north-kettle-1" for name in (*RECORDING, "rate", "show")),
        *("probe list", "history", "due", "agreement", "fact list", "feedback show"),
        *("ledger info", "ledger verify", "ledger check", "ledger backup copy.db"),
        *("export --out out", "amend 1 --reason x --at now", "void 1 --reason x", "next"),
    ],
)
def test_what_needs_a_ledger_says_that_there_is_none_and_makes_none(
    command: str, shopper: Shopper
) -> None:
    said = refusal(shopper, *command.split(), code=2 if command == "next" else 4)
    assert "there is no ledger" in said
    assert "probe open" in said
    assert not list(shopper.folder.rglob("*.db"))


# Recording


def test_an_opening_prints_one_line_in_a_pipe_and_what_to_type_next_on_a_terminal(
    shopper: Shopper,
) -> None:
    done = shopper.run(*OPENING)
    line = "north-kettle-1: opened 2026-03-03 18:00 Europe/Berlin (UTC+1) (event 1)\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, line, "")
    shown = shopper.types(*OPENING).plain
    assert shown.startswith("north-kettle-2: opened ")
    for command in ("ack", "reply", "chase", "resolve"):
        assert f"aftersales probe {command} north-kettle-2\n" in shown


def test_every_event_of_a_probe_can_be_recorded(kettle: Shopper) -> None:
    at = iter(range(9, 0, -1))
    order = ("ack", "chase", "reply", "return", "refund", "resolve", "reopen", "resolve")
    for name in (*order, "follow-up"):
        said = kettle.says("probe", name, "north-kettle-1", "--at", f"{next(at)} days ago")
        assert re.fullmatch(r"north-kettle-1: [a-z-]+ 2026-03-\d\d 18:00 .*\n", said)
    found = state(kettle)
    assert found["opened_at"] == "2026-03-03T17:00:00Z"
    assert found["acknowledged_at"] == "2026-03-04T17:00:00Z"
    assert found["first_response_at"] == "2026-03-06T17:00:00Z"
    assert found["return_sent_at"] == "2026-03-07T17:00:00Z"
    assert found["refunded_at"] == "2026-03-08T17:00:00Z"
    assert found["resolved_at"] == "2026-03-11T17:00:00Z"
    assert found["followed_up_at"] == "2026-03-12T17:00:00Z"
    assert found["contacts"] == 3
    assert not found["open"]


def test_who_stops_watching_waits_no_longer(kettle: Shopper) -> None:
    kettle.says("probe", "close", "north-kettle-1", "--at", "3 days ago")
    text = kettle.says("probe", "show", "north-kettle-1")
    assert "No human answer in 7 days." in text
    assert "Closed unresolved after 7 days." in text
    assert kettle.says("probe", "list", "--open") == "no probe is open\n"


def test_what_is_recorded_says_who_when_and_why(kettle: Shopper) -> None:
    words = ("probe", "reply", "north-kettle-1", "-m", "A label comes.", "--observer", "ann")
    (event,) = kettle.data(*words, "--at", "2026-03-04T09:00", "--timezone", "UTC")["events"]
    assert (event["kind"], event["observer"]) == ("replied", "ann")
    assert event["at"] == "2026-03-04T09:00:00Z"
    assert event["recorded_at"] == "2026-03-13T17:00:00Z"
    assert event["data"] == {"message": "A label comes."}
    done = kettle.run(
        *("probe", "note", "north-kettle-1", "-m", "x", "--json"), env={"AFTERSALES_OBSERVER": "bo"}
    )
    assert json.loads(done.stdout)["events"][0]["observer"] == "bo"


def test_a_brand_is_known_again_and_a_likeness_is_said(kettle: Shopper) -> None:
    for name in ("north-kettle", "NORTH KETTLE", "North  Kettle"):
        assert kettle.says("probe", "open", name, "-c", "email").startswith("north-kettle-")
    done = kettle.run("probe", "open", "Nort Kettle", "-c", "email")
    assert done.stdout.startswith("nort-kettle-1: ")
    assert "did you mean North Kettle?" in done.stderr


def test_a_name_that_is_only_the_beginning_of_a_known_one_is_hinted_at(kettle: Shopper) -> None:
    done = kettle.run("fact", "set", "North", "free_returns=yes")
    assert "North is new here; did you mean North Kettle?" in done.stderr
    done = kettle.run("probe", "open", "North Kettle Outlet", "-c", "email")
    assert "did you mean North or North Kettle?" in done.stderr


def test_the_history_of_a_brand_has_its_probes_and_its_facts_alone(kettle: Shopper) -> None:
    kettle.says("fact", "set", "North Kettle", "free_returns=yes")
    kettle.says("probe", "open", "Harbour Lamp", "-c", "email")
    kettle.says("void", "2", "--reason", "misread")
    found = kettle.data("history", "north-kettle")["events"]
    assert [event["kind"] for event in found] == ["opened", "stated", "voided"]
    assert {event["brand"] for event in found} == {"North Kettle"}
    assert kettle.data("history", "NORTH KETTLE", "--limit", "1")["events"] == found[-1:]
    assert len(kettle.data("history", "north-kettle-1")["events"]) == 1  # a probe goes before
    done = kettle.run("history", "harbor-lamp")
    assert done.returncode == 2
    assert "there is no probe and no brand 'harbor-lamp'" in done.stderr
    assert "did you mean harbour-lamp?" in done.stderr


def test_a_file_is_kept_with_a_probe(kettle: Shopper) -> None:
    letter = kettle.folder / "letter.txt"
    letter.write_text("Dear shopper")
    data = kettle.data("probe", "attach", "north-kettle-1", letter)["events"][0]["data"]
    assert (data["name"], data["bytes"]) == ("letter.txt", 12)
    digest = data["sha256"]
    copy = kettle.folder / "shopper.db.files" / digest[:2] / digest
    assert copy.read_text() == "Dear shopper"
    assert "letter.txt" in kettle.says("probe", "show", "north-kettle-1")


# Rating


def test_ratings_are_given_as_values(kettle: Shopper) -> None:
    kettle.says("probe", "rate", "north-kettle-1", "politeness=4", "answer-correct=no")
    assert state(kettle)["values"] == {"politeness": 4.0, "answer_correct": False}
    kettle.says("probe", "rate", "north-kettle-1", "politeness=2")
    assert state(kettle)["values"]["politeness"] == 2.0


def test_without_values_and_without_anybody_it_says_what_would_be_right(kettle: Shopper) -> None:
    said = refusal(kettle, "probe", "rate", "north-kettle-1")
    assert "nobody is there to be asked" in said
    assert "answer_correct=" in said


def test_the_survey_asks_the_rubrics_own_questions(kettle: Shopper) -> None:
    shown = kettle.types(
        "probe", "rate", "north-kettle-1", answers=["yes", "", "6", "five", "5", "q"]
    )
    assert shown.returncode == 0
    assert "1/6  Can I rely on what they tell me?" in shown.plain
    assert "politeness (1 to 5; 5 is best, 1 worst): 6\n" in shown.plain
    assert "6 is not between 1 and 5; Enter skips\n" in shown.plain
    assert shown.plain.count("politeness (") == 3
    assert "4/6  " in shown.plain
    assert "5/6  " not in shown.plain
    assert state(kettle)["values"] == {"answer_correct": True, "politeness": 5.0}


def test_the_survey_shows_what_was_said_before_and_keeps_what_is_skipped(kettle: Shopper) -> None:
    kettle.says("probe", "rate", "north-kettle-1", "politeness=4", "clarity=3", "answer_correct=no")
    shown = kettle.types("probe", "rate", "north-kettle-1", answers=["", "2", "q"])
    assert "answer_correct (yes or no, so far no): \n" in shown.output
    assert "clarity (1 to 5; 5 is best, 1 worst, so far 3): 2" in shown.plain
    assert state(kettle)["values"] == {"politeness": 4.0, "clarity": 2.0, "answer_correct": False}


@pytest.mark.parametrize("answers", [["q"], [], ["", "", "", "", "", ""]])
def test_a_survey_without_an_answer_records_nothing(answers: list[str], kettle: Shopper) -> None:
    before = kettle.data("ledger", "info")["head"]
    shown = kettle.types("probe", "rate", "north-kettle-1", answers=answers)
    assert shown.returncode == 0
    assert "nothing was rated\n" in shown.plain
    assert kettle.data("ledger", "info")["head"] == before


def test_the_end_of_the_input_keeps_what_was_answered(kettle: Shopper) -> None:
    shown = kettle.types("probe", "rate", "north-kettle-1", answers=["yes"])
    assert "\nnorth-kettle-1: rated " in shown.plain
    assert state(kettle)["values"] == {"answer_correct": True}


# Facts and feedback


def test_facts_are_read_in_their_own_forms_and_listed(shopper: Shopper) -> None:
    said = shopper.says(
        *("fact", "set", "North Kettle", "return_window=30 days", "free_returns=yes"),
        *("--source", "https://north-kettle.example/returns", "--quote", "Within 30 days."),
    )
    assert said.splitlines()[0].startswith("North Kettle: stated return_window 30 days, 2026-03-13")
    assert len(said.splitlines()) == 2
    found = shopper.data("fact", "list", "north-kettle")["facts"]
    assert [fact["data"]["fact"] for fact in found] == ["return_window", "free_returns"]
    assert found[0]["data"]["quote"] == "Within 30 days."
    assert "return_window 30 days" in " ".join(shopper.says("fact", "list").split())
    score = json.loads(shopper.says("score", "north-kettle", "--json"))["brands"][0]
    grade = next(g for g in score["grades"] if g["criterion"].endswith("return-window"))
    assert grade["fact"]["source"] == "https://north-kettle.example/returns"


def test_a_promise_about_a_channel_is_typed_like_one_for_all(shopper: Shopper) -> None:
    shopper.says("fact", "set", "A", "first_response=24 h")
    said = shopper.says("fact", "set", "A", "first_response=2 h", "--channel", "Telephone")
    assert said.startswith("A: stated first_response by phone 2 h, 2026-03-13")
    assert "first_response by phone 2 h" in " ".join(shopper.says("fact", "list").split())
    assert shopper.data("fact", "list")["facts"][1]["data"]["channel"] == "phone"
    for channel in ("phone", "email"):
        shopper.says("probe", "open", "A", "-c", channel, "--at", "3 days ago")
    promises = shopper.data("compare")["promises"]
    assert [(p["channel"], p["observations"]) for p in promises] == [(None, 2), ("phone", 1)]
    done = shopper.run("fact", "set", "A", "return_window=30 days", "--channel", "phone")
    assert done.returncode == 2
    assert "return_window is not stated of one channel" in done.stderr
    assert "first_response" in done.stderr
    done = shopper.run("fact", "set", "A", "first_response=1 h", "--channel", "emial")
    assert "emial is a channel of its own; did you mean email?" in done.stderr


def test_a_channel_that_is_amended_is_remarked_on_as_one_that_is_opened(shopper: Shopper) -> None:
    shopper.says("probe", "open", "A", "-c", "email")
    for name, remark in {
        "Telephone": "",
        "phnoe": "phnoe is a channel of its own; did you mean phone?",
        "pigeon": "pigeon is no usual channel (",
    }.items():
        done = shopper.run("amend", "1", "--channel", name, "--reason", "a slip")
        assert done.returncode == 0
        assert remark in done.stderr if remark else not done.stderr
    assert [p["channel"] for p in shopper.data("probe", "list")["probes"]] == ["pigeon"]


def test_business_days_are_recorded_as_the_longest_that_they_take(shopper: Shopper) -> None:
    said = shopper.says("fact", "set", "A", "refund_promise=5 business days")
    assert said.startswith("A: stated refund_promise 7 days (5 business days, at the longest), ")
    data = shopper.data("fact", "list")["facts"][0]["data"]
    assert (data["value"], data["typed"]) == ("7 days", "5 business days")
    assert "(5 business days, at the longest)" in " ".join(shopper.says("history").split())


def test_a_promise_about_a_channel_keeps_it_through_an_export(shopper: Shopper) -> None:
    shopper.says("fact", "set", "A", "first_response=24 h")
    shopper.says("fact", "set", "A", "first_response=24 h", "--channel", "phone")
    shopper.says("export", "--out", "all")
    done = shopper.says("import", "all/facts.csv", "--ledger", "again.db")
    assert "2 facts new" in done
    found = shopper.data("fact", "list", "--ledger", "again.db")["facts"]
    assert sorted(one["data"].get("channel", "") for one in found) == ["", "phone"]
    assert "0 facts new" in shopper.says("import", "all/facts.csv", "--ledger", "again.db")


def test_a_fact_is_explained_by_its_own_name(shopper: Shopper) -> None:
    shopper.says("fact", "set", "A", "warranty_length=2 years", "first_response=1 h")
    shopper.says("fact", "set", "A", "first_response=24 h", "--channel", "phone")
    shopper.says("fact", "set", "A", "returns_reading_ease=61", "--quote", "You may return it.")
    by_criterion = shopper.says("explain", "a", "warranty-clarity.length")
    for name in ("warranty_length", "warranty length"):
        assert shopper.says("explain", "a", name) == by_criterion
    text = shopper.says("explain", "a", "returns_reading_ease")
    assert "No criterion of rubric after-sales looks at it." in text
    assert "You may return it." in text
    text = " ".join(shopper.says("explain", "a", "first_response").split())
    assert "response-time.nine-in-ten" in text
    assert "as stated: 1 h" in text
    assert "as stated by phone: 24 h" in text
    found = shopper.data("explain", "a", "exchange_offered", "--rubric", "response-time")
    assert (found["schema"], found["facts"]) == ("aftersales-eval/statement/1", [])
    done = shopper.run("explain", "a", "waranty_lenght")
    assert "did you mean warranty_length?" in done.stderr


def test_the_latest_statement_counts_and_a_withdrawn_one_does_not(shopper: Shopper) -> None:
    shopper.says("fact", "set", "A", "return_window=14 days", "--at", "2 days ago")
    shopper.says("fact", "set", "A", "return_window=30 days")
    assert len(shopper.data("fact", "list", "a")["facts"]) == 2
    counting = shopper.data("fact", "list", "a", "--counting")["facts"]
    assert [(f["event"], f["in_force"]) for f in counting] == [(2, "counts")]
    assert "14 days" not in shopper.says("fact", "list", "--counting")
    shopper.says("void", "2", "--reason", "another shop")
    assert [f["event"] for f in shopper.data("fact", "list")["facts"]] == [1]


def test_feedback_is_a_matrix_of_praise_and_of_what_is_missed(kettle: Shopper) -> None:
    assert kettle.says("feedback", "show") == "no feedback was recorded yet\n"
    kettle.says(
        *("feedback", "add", "north-kettle-1", "--category", "communication"),
        *("--good", "Kind people.", "--good", "Clear steps.", "--improve", "Too slow."),
    )
    (matrix,) = kettle.data("feedback", "show", "north-kettle")["feedback"]
    (row,) = matrix["categories"]
    assert (row["good"]["count"], row["improve"]["count"]) == (2, 1)
    text = kettle.says("feedback", "show")
    assert text.startswith("North Kettle · 2 praised · 1 missed\n")
    assert "“Too slow.”" in text
    assert "Too slow." in kettle.says("report")


@pytest.mark.parametrize("category", CATEGORIES)
def test_every_category_of_feedback_can_be_named(category: str, kettle: Shopper) -> None:
    kettle.says("feedback", "add", "north-kettle-1", "--category", category, "--good", "Fine.")
    found = kettle.data("feedback", "show")["feedback"][0]["categories"]
    assert [row["category"] for row in found] == [category]


# Looking


def test_a_list_has_those_opened_last_first_and_says_what_it_leaves_out(kettle: Shopper) -> None:
    for day in (9, 8, 7):
        kettle.says("probe", "open", "Harbour Lamp", "-c", "chat", "--at", f"{day} days ago")
    kettle.says("probe", "resolve", "harbour-lamp-3")
    found = kettle.data("probe", "list")
    assert [p["id"] for p in found["probes"]] == [
        *(f"harbour-lamp-{n}" for n in (3, 2, 1)),
        "north-kettle-1",
    ]
    assert kettle.data("probe", "list", "--open")["total"] == 3
    assert kettle.data("probe", "list", "--brand", "harbour-lamp", "--open")["total"] == 2
    text = kettle.says("probe", "list", "--limit", "2")
    assert "and 2 more; --limit shows them" in text
    assert "north-kettle-1" not in text


def test_an_id_in_a_list_is_never_broken(shopper: Shopper) -> None:
    shopper.says("probe", "open", "The Very Long Name of a Shop", "-c", "web-form", "--at", "now")
    shopper.says("probe", "reply", "the-very-long-name-of-a-shop-1")
    assert re.search(
        r"^the-very-long-name-of-a-shop-1 ", shopper.says("probe", "list"), re.MULTILINE
    )


def test_due_tells_what_waits_what_was_promised_and_what_is_not_rated(kettle: Shopper) -> None:
    kettle.says("probe", "open", "Harbour Lamp", "-c", "email", "--at", "20 h ago")
    kettle.says("probe", "open", "Moss", "-c", "email", "--at", "5 days ago")
    kettle.says("probe", "return", "moss-1", "--at", "4 days ago")
    kettle.says("probe", "resolve", "moss-1", "--at", "3 days ago")
    kettle.says(
        *("probe", "note", "north-kettle-1", "-m", "They call."),
        *("--promised-by", "2026-03-12T12:00"),
    )
    found = kettle.data("due")
    assert found["counts"] == {"promised": 1, "waiting": 2, "refund": 1, "unrated": 1}
    first = next(item for item in found["items"] if item["probe"] == "harbour-lamp-1")
    assert (first["tier_now"], first["holds_for_seconds"]) == ("high-quality", 4 * 3600)
    text = kettle.says("due")
    assert "answered now: high quality for another 4 h" in text
    assert "They call." in text
    assert kettle.types("due").plain.count("aftersales probe rate moss-1") == 1
    kettle.says("probe", "reply", "north-kettle-1")
    kettle.says("probe", "refund", "moss-1")
    kettle.says("probe", "rate", "moss-1", "politeness=3")
    assert kettle.data("due")["counts"] == {
        "promised": 0, "waiting": 2, "refund": 0, "unrated": 0,
    }  # fmt: skip


def test_nothing_is_due_once_all_is_done(kettle: Shopper) -> None:
    kettle.says("probe", "close", "north-kettle-1")
    assert kettle.says("due") == "nothing is due\n"


def test_corrections_stay_beside_what_they_correct(kettle: Shopper) -> None:
    kettle.says("probe", "reply", "north-kettle-1", "--at", "8 days ago")
    kettle.says("amend", "2", "--at", "9 days ago", "--reason", "misread", "-m", "by mail")
    kettle.says("amend", "1", "--channel", "Phone", "--scenario", "a lid", "--reason", "slip")
    assert state(kettle)["first_response_at"] == "2026-03-04T17:00:00Z"
    assert (state(kettle)["channel"], state(kettle)["scenario"]) == ("phone", "a lid")
    kettle.says("void", "2", "--reason", "it was automatic")
    assert state(kettle)["first_response_at"] is None
    assert [e["kind"] for e in kettle.data("history")["events"]] == [
        "opened", "replied", "amended", "amended", "voided",
    ]  # fmt: skip
    text = kettle.says("history", "north-kettle-1")
    for words in ("a human answered", "(misread)", "(slip)", "(it was automatic)"):
        assert words in " ".join(text.split())
    kettle.says("void", "1", "--reason", "never happened")
    assert kettle.data("probe", "show", "north-kettle-1")["state"] is None
    assert kettle.says("probe", "list") == "there is no probe yet\n"
    assert len(kettle.data("history", "--limit", "2")["events"]) == 2


@pytest.fixture
def two(shopper: Shopper) -> Shopper:
    """A shopper with two brands in her ledger."""
    for brand, days in (("North Kettle", 9), ("Harbour Lamp", 5)):
        for number in (1, 2):
            name = f"{brand.lower().replace(' ', '-')}-{number}"
            shopper.says("probe", "open", brand, "-c", "email", "--at", "10 days ago")
            shopper.says("probe", "reply", name, "--at", f"{days} days ago")
            shopper.says("probe", "resolve", name, "--at", f"{days - number} days ago")
    return shopper


FROM: Final = ("--from", EXAMPLES / "probes.csv")
SUMMER: Final = "2026-08-01T12:00+02:00"
"""After all that happened in the examples."""


def test_the_verdict_reads_the_ledger_unless_files_are_named(two: Shopper) -> None:
    own = two.data("compare", "--rubric", "response-time")
    assert [b["brand"] for b in own["brands"]] == ["North Kettle", "Harbour Lamp"]
    assert [b["probes"] for b in own["brands"]] == [2, 2]
    files = two.data("compare", "--rubric", "response-time", *FROM, now=SUMMER)
    assert sum(b["probes"] for b in files["brands"]) == 201
    assert two.data("score", "harbour-lamp")["brands"][0]["probes"] == 2
    why = two.data("explain", "north-kettle", "response-time.first-response")
    assert {p["probe"] for p in why["probes"]} == {"north-kettle-1", "north-kettle-2"}
    assert two.says("report").startswith("# After-sales service\n")


def test_next_advises_on_the_ledger_and_on_files(two: Shopper) -> None:
    own = two.data("next", "--rubric", "response-time")["advice"]
    assert {look["brand"] for look in own} == {"North Kettle", "Harbour Lamp"}
    assert [look["gain"] for look in own if look["settles"] == "leader"] == sorted(
        (look["gain"] for look in own if look["settles"] == "leader"), reverse=True
    )
    one = two.data("next", "north-kettle", "--rubric", "response-time")["advice"]
    assert {look["brand"] for look in one} == {"North Kettle"}
    files = two.data("next", "--rubric", "response-time", *FROM, now=SUMMER)["advice"]
    assert len({look["brand"] for look in files}) == 4
    for words in ((), FROM):
        assert "look at" in two.says("next", "--rubric", "response-time", *words)
    shown = two.types("next", "--rubric", "resolution").plain
    assert re.search(r"begin: +aftersales probe open [a-z-]+ --channel ", shown)


@pytest.mark.slow
@pytest.mark.parametrize("observers", [["ann", "bo"], ["ann", "bo", "cy"]])
def test_observers_who_agree_and_who_do_not(observers: list[str], two: Shopper) -> None:
    ratings = {
        "north-kettle-1": "5", "north-kettle-2": "4", "harbour-lamp-1": "2", "harbour-lamp-2": "1",
    }  # fmt: skip
    for probe, value in ratings.items():
        for name in observers:
            odd = (name, probe) == (observers[-1], "harbour-lamp-2")
            words = (f"politeness={value}", f"clarity={5 if odd else value}")
            two.says("probe", "rate", probe, *words, "--observer", name)
    found = {one["metric"]: one for one in two.data("agreement")["agreement"]}
    assert found["politeness"]["alpha"] == 1
    assert found["politeness"]["observers"] == observers
    assert found["clarity"]["alpha"] < 1
    (doubt,) = found["clarity"]["disagreements"]
    assert doubt["unit"] == "harbour-lamp-2"
    assert doubt["ratings"][observers[-1]] == 5
    assert [one["metric"] for one in two.data("agreement", "clarity")["agreement"]] == ["clarity"]
    text = two.says("agreement")
    assert "Worth a second look" in text
    assert f"{observers[-1]} 5" in text


def test_one_observer_alone_agrees_with_nobody(two: Shopper) -> None:
    two.says("probe", "rate", "north-kettle-1", "politeness=4", "--observer", "ann")
    assert two.says("agreement").startswith("no probe was rated by two observers")


# Import and export


def test_a_table_is_imported_again_without_duplicates(tmp_path: Path) -> None:
    shopper, table = Shopper(tmp_path, now=SUMMER), EXAMPLES / "probes.csv"
    dry = shopper.says("import", table, "--dry-run")
    assert dry == "201 probes would be new, 0 already there\n"
    assert not (tmp_path / "shopper.db").exists()
    assert shopper.says("import", table) == "201 probes new, 0 already there\n"
    assert shopper.says("import", table) == "0 probes new, 201 already there\n"
    words = ("compare", "--as-of", "2026-07-01", "--rubric", "response-time")
    mine, theirs = shopper.data(*words), shopper.data(*words, "--from", table)
    for one, other in zip(mine["brands"], theirs["brands"], strict=True):
        for key in ("brand", "tier", "probes"):
            assert one[key] == other[key]
        assert one["points"] == pytest.approx(other["points"])


@pytest.mark.slow
def test_an_export_makes_the_same_ledger_again(two: Shopper) -> None:
    letter = two.folder / "letter.txt"
    letter.write_text("Dear shopper")
    two.says("probe", "attach", "north-kettle-1", letter)
    two.says("fact", "set", "north-kettle", "return_window=30 days")
    two.says("feedback", "add", "north-kettle-1", "--category", "other", "--good", "=1+1")
    two.says("void", "2", "--reason", "slip")
    done = two.run("export", "--out", "out")
    assert (done.returncode, done.stdout) == (0, "")
    assert "written: out/events.jsonl (16)" in done.stderr
    again = Shopper(two.folder, ledger="again.db")
    assert again.says("import", "out/events.jsonl") == "16 events new, 0 already there\n"
    for words in (("history",), ("probe", "list"), ("ledger", "verify"), ("feedback", "show")):
        assert again.says(*words) == two.says(*words)
    assert again.data("ledger", "info")["head"] == two.data("ledger", "info")["head"]
    assert again.says("ledger", "check") == "the ledger is whole\n"
    rows = list(csv.DictReader(io.StringIO((two.folder / "out" / "feedback.csv").read_text())))
    assert [row["text"] for row in rows] == ["'=1+1"]


def test_mail_asks_whose_it_is(shopper: Shopper) -> None:
    mail = shopper.folder / "1.eml"
    mail.write_text(
        "From: me@me.example\nTo: help@north-kettle.example\nSubject: Lid\nMessage-ID: <1@x>\n"
        "Date: Mon, 02 Mar 2026 09:10:00 +0100\n\nIt does not close.\n"
    )
    said = refusal(shopper, "import", mail)
    assert "--me you@example.org is needed" in said
    assert "help@north-kettle.example" in said
    assert "1 probe new" in shopper.says("import", mail, "--me", "me@me.example")
    assert "0 probes new" in shopper.says("import", mail, "--me", "ME@me.example")


def test_mail_to_a_brand_that_is_nearly_known_is_hinted_at(kettle: Shopper) -> None:
    mail = kettle.folder / "1.eml"
    mail.write_text(
        "From: me@me.example\nTo: help@other.example\nSubject: Lid\nMessage-ID: <1@x>\n"
        "Date: Mon, 02 Mar 2026 09:10:00 +0100\n\nIt does not close.\n"
    )
    done = kettle.run("import", mail, "--me", "me@me.example", "--brand", "North")
    assert "note: North is new here; did you mean North Kettle?" in done.stderr


# Where the ledger is


def test_the_place_of_the_ledger(tmp_path: Path) -> None:
    """Named, else of the environment, else of this folder, else where the system keeps such."""
    nobody = Shopper(tmp_path, ledger="")

    def place(*arguments: str, **env: str) -> str:
        nobody.run(*OPENING, *arguments, env=env)
        done = nobody.run("ledger", "info", "--json", *arguments, env=env)
        return str((tmp_path / json.loads(done.stdout)["path"]).relative_to(tmp_path))

    assert place() == "own/aftersales-eval/aftersales.db"
    assert place(XDG_DATA_HOME=str(tmp_path / "other")) == "other/aftersales-eval/aftersales.db"
    shutil.copy(tmp_path / "own/aftersales-eval/aftersales.db", tmp_path / "aftersales.db")
    assert place() == "aftersales.db"
    assert place(AFTERSALES_LEDGER="named.db") == "named.db"
    assert place("--ledger", "told.db", AFTERSALES_LEDGER="named.db") == "told.db"
    assert nobody.says("probe", "list", "--ledger", "told.db").count("north-kettle-") == 1


# What is refused


ERRORS: Final = [
    # 2: the call does not fit
    (2, ("probe", "open", "A"), "Missing option '--channel'"),
    (2, ("probe", "open", "", "-c", "email"), "the brand is empty"),
    (2, ("probe", "open", "A", "-c", ""), "--channel is empty"),
    (2, ("probe", "open", "A", "-c", "chat", "--at", "noon"), "--at: 'noon' is not a time"),
    (2, ("probe", "open", "A", "-c", "chat", "--at", "20:00"), "still ahead"),
    (2, ("probe", "open", "A", "-c", "chat", "--timezone", "Mars"), "is not a time zone"),
    (2, ("probe", "bogus"), "No such command 'bogus'"),
    (2, ("probe", "reply"), "Missing argument 'ID'"),
    (2, ("probe", "reply", "north-ketle-1"), "did you mean north-kettle-1?"),
    (2, ("probe", "reply", "north-kettle-1", "--at", "20 days ago"), "before opened_at"),
    (2, ("probe", "reopen", "north-kettle-1"), "was not resolved"),
    (2, ("probe", "follow-up", "north-kettle-1"), "is it a reply?"),
    (2, ("probe", "note", "north-kettle-1"), "Missing option '--message'"),
    (2, ("probe", "note", "north-kettle-1", "-m", "x", "--promised-by", "soon"), "--promised-by"),
    (2, ("probe", "rate", "north-ketle-1", "politeness=4"), "did you mean north-kettle-1?"),
    (2, ("probe", "rate", "north-kettle-1", "politness=4"), "did you mean politeness?"),
    (2, ("probe", "rate", "north-kettle-1", "politeness=6"), "6 is not between 1 and 5"),
    (2, ("probe", "rate", "north-kettle-1", "politeness"), "such as politeness=4"),
    (2, ("probe", "rate", "north-kettle-1", "clarity=1", "clarity=2"), "clarity is there twice"),
    (2, ("probe", "rate", "north-kettle-1", "--rubric", "resolutoin"), "did you mean resolution?"),
    (2, ("probe", "show", "nort-kettle-1"), "did you mean north-kettle-1?"),
    (2, ("probe", "list", "--brand", "north-ketle"), "did you mean north-kettle?"),
    (2, ("probe", "list", "--limit", "0"), "--limit"),
    (2, ("fact", "set", "A"), "Missing argument"),
    (2, ("fact", "set", "A", "return_windwo=30 days"), "did you mean return_window?"),
    (2, ("fact", "set", "A", "return_window=30"), "a number and a unit"),
    (2, ("fact", "set", "A", "return_window"), 'such as return_window="30 days"'),
    (2, ("fact", "list", "north-ketle"), "did you mean north-kettle?"),
    (2, ("feedback", "add", "north-kettle-1", "--category", "comunication", "--good", "x"),
     "did you mean communication?"),
    (2, ("feedback", "add", "north-kettle-1", "--category", "other"), '--good "…"'),
    (2, ("feedback", "add", "north-kettle-1", "--good", "x"), "with one of response-time, return-"),
    (2, ("feedback", "add", "north-kettle-1", "--good", "x", "--category", "z"), "one of resp"),
    (2, ("feedback", "add", "nort-kettle-1", "--category", "other", "--good", "x"),
     "did you mean north-kettle-1?"),
    (2, ("feedback", "show", "north-ketle"), "did you mean north-kettle?"),
    (2, ("history", "nort-kettle-1"), "did you mean north-kettle-1?"),
    (2, ("due", "--rubric", "resolutoin"), "did you mean resolution?"),
    (2, ("next", "north-ketle"), "did you mean north-kettle?"),
    (2, ("compare", "north-ketle"), "did you mean north-kettle?"),
    (2, ("compare", "--ledger", "shopper.db", "--from", "x.csv"), "exclude each other"),
    (2, ("agreement", "politeness"), "nobody rated 'politeness'"),
    (2, ("amend", "1", "--at", "now"), "Missing option '--reason'"),
    (2, ("amend", "1", "--reason", "x"), "nothing was changed"),
    (2, ("amend", "9", "--at", "now", "--reason", "x"), "there is no event 9"),
    (2, ("amend", "one", "--at", "now", "--reason", "x"), "'one' is not the number of an event"),
    (2, ("amend", "1", "--at", "now", "--reason", ""), "--reason is empty"),
    (2, ("void", "9", "--reason", "x"), "there is no event 9"),
    (2, ("import",), "Missing argument"),
    (2, ("export",), "Missing option '--out'"),
    (2, ("ledger", "backup", "shopper.db"), "is there already"),
    (2, ("ledger", "salvage", "shopper.db"), "is there already"),
    (2, ("probe", "list", "--ledger", "folder"), "is a folder"),
    # 3: the data is wrong
    (3, ("import", "none.csv"), "has no column brand"),
    (3, ("import", "changed.jsonl"), "was changed since it was exported"),
    (3, ("ledger", "verify", "--expect", "0" * 64), "the ledger was cut off, or rewritten"),
    (3, ("probe", "list", "--ledger", "none.csv"), "none.csv is damaged"),
    (3, ("import", "faulty.csv", "--strict"), "1 row"),
    # 4: a source cannot be reached
    (4, ("probe", "attach", "north-kettle-1", "nowhere.txt"), "there is no file"),
    (4, ("import", "nowhere.csv"), "there is no file"),
    (4, ("import", "nowhere.eml", "--me", "me@me.example"), "there is no file"),
    (4, ("export", "--out", "none.csv"), "none.csv"),
    (4, ("probe", "list", "--ledger", "nowhere.db"), "there is no ledger"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "arguments", "expected"), ERRORS, ids=[f"{e[0]} {' '.join(e[1][:4])}" for e in ERRORS]
)
def test_an_error_has_its_code_says_what_would_be_right_and_records_nothing(
    code: int, arguments: Sequence[str], expected: str, kettle: Shopper
) -> None:
    (kettle.folder / "folder").mkdir()
    (kettle.folder / "none.csv").write_text("shop,opened_at\nA,2026-03-01\n")
    (kettle.folder / "faulty.csv").write_text("brand,politeness\nA,9\nA,4\n")
    kettle.says("export", "--out", "out")
    events = (kettle.folder / "out" / "events.jsonl").read_text()
    (kettle.folder / "changed.jsonl").write_text(events.replace("return a kettle", "return it"))
    said = refusal(kettle, *arguments, code=code)
    assert expected in re.sub(r"[│╭╰─╮╯] ?", "", said)


# What strangers write


HOSTILE: Final = {
    "markup": "[red]x[/]",
    "a closing tag": "x[/]",
    "a link": "[link=https://x.example]x[/link]",
    "an escape": "\x1b[31mx\x1b]8;;https://x.example\x07y",
    "a carriage return": "x\ry\nz",
    "a direction": "x\u202eyz",
    "long": "x" * 10_000,
    "only signs": "///",
    "a formula": "=HYPERLINK(1)",
    "an option": "--bogus",
    "wide": "北极水壶" * 20,
}


@pytest.mark.slow
@pytest.mark.parametrize("half", [0, 1], ids=["one half", "the other"])
def test_no_text_breaks_a_command_or_a_terminal(half: int, shopper: Shopper) -> None:
    probes = [hostile(shopper, text) for text in list(HOSTILE.values())[half::2]]
    for words in (
        *(("probe", "list"), ("history",), ("due",), ("fact", "list"), ("feedback", "show")),
        *(("agreement",), ("next",), ("compare",), ("ledger", "check")),
        *(("probe", "show", probe) for probe in probes),
    ):
        done = shopper.run(*words)
        assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", done.stdout + done.stderr)
    for words in (("probe", "list"), ("history",), ("feedback", "show")):
        plain = SEQUENCE.sub("", shopper.types(*words).output)
        assert not re.search("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u202e]", plain)
    assert shopper.run("export", "--out", "out").returncode == 0


def hostile(shopper: Shopper, text: str) -> str:
    """The id of a probe of a brand of that name, with the same text wherever a text is recorded."""
    opened = json.loads(
        shopper.says("probe", "open", "--json", "-c", "email", f"--message={text}", "--", text)
    )
    probe = str(opened["events"][0]["probe"])
    assert opened["events"][0]["data"]["message"] == text
    about = (f"--source={text}", f"--quote={text}", "--", text)
    shopper.says("probe", "note", probe, f"--message={text}")
    shopper.says("probe", "rate", probe, "politeness=4", f"--observer={text}")
    shopper.says("feedback", "add", probe, "--category", "other", f"--good={text}")
    shopper.says("fact", "set", *about, "return_window=30 days")
    assert shopper.run("probe", "show", text).returncode == 2
    return probe


def test_a_nul_cannot_be_typed_but_it_can_be_imported(shopper: Shopper) -> None:
    table = shopper.folder / "t.csv"
    table.write_bytes(b"brand,opened_at,note\nA\x00B,2026-03-01,x\n")
    done = shopper.run("import", table)
    assert done.returncode in (0, 3)
    assert "\x00" not in done.stdout + done.stderr
    assert "a fault of the program" not in done.stderr


# What is imported


HEAVY: Final = {
    "pydantic", "httpcore", "protego", "yaml", "sqlite3", "duckdb", "numpy", "jinja2", "lxml",
    "asyncio",
    "platformdirs", "email", "mailbox",
}  # fmt: skip


def loaded(arguments: Sequence[str], folder: Path, **env: str) -> set[str]:
    """Every package of which a run imports anything, as the interpreter itself reports it."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "aftersales_eval", *arguments],
        capture_output=True,
        text=True,
        cwd=folder,
        env=surroundings(AFTERSALES_LEDGER=str(folder / "shopper.db"), **env),
        check=False,
    )
    names = re.findall(r"^import time: .*\| +(\S+)$", done.stderr, re.MULTILINE)
    return {name.partition(".")[0] for name in names}


@pytest.mark.parametrize(
    "arguments",
    [
        *(["probe", *rest] for rest in (["--help"], ["open", "--help"], ["rate", "--help"])),
        *([name, "--help"] for name in ("due", "next", "import", "history", "ledger", "fact")),
        ["probe", "bogus"],
        ["probe", "open", "A"],
    ],
    ids=" ".join,
)
def test_help_and_slips_import_nothing_heavy(arguments: list[str], tmp_path: Path) -> None:
    assert loaded(arguments, tmp_path) & HEAVY == set()


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("aftersales probe re", {"reply", "resolve", "reopen", "return", "refund"}),
        ("aftersales probe open X --channel ", {"email", "web-form", "in-store"}),
        ("aftersales ledger ", {"info", "verify", "check", "backup", "salvage"}),
        ("aftersales due --rubric re", {"resolution", "response-time", "return-policy"}),
        ("aftersales feedback add x --", {"--category", "--good", "--improve"}),
    ],
)
def test_completion_offers_what_fits_and_imports_nothing_heavy(
    line: str, offered: set[str], tmp_path: Path
) -> None:
    asked = {
        "_AFTERSALES_COMPLETE": "complete_bash",
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(line.split(" ")) - 1),
    }
    assert loaded([], tmp_path, **asked) & HEAVY == set()
    done = subprocess.run(
        [sys.executable, "-c", "from aftersales_eval.cli.main import main; main()"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=surroundings(**asked),
        check=True,
    )
    assert offered <= set(done.stdout.split())


def test_recording_imports_the_ledger_and_nothing_heavier(kettle: Shopper) -> None:
    """What is typed most must not wait for what it does not need."""
    found = loaded(["probe", "reply", "north-kettle-1"], kettle.folder)
    assert found & HEAVY == {"sqlite3"}
    assert "rich" not in loaded(["probe", "open", "A", "-c", "chat"], kettle.folder)


def test_a_pipe_that_nobody_reads_is_left_quietly(kettle: Shopper) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "aftersales_eval", "history"],
        stdout=writing,
        stderr=subprocess.PIPE,
        env=surroundings(AFTERSALES_LEDGER=str(kettle.folder / "shopper.db")),
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")
