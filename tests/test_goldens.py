"""What people see, kept as files and looked at when it changes: `make golden` updates them."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation

from aftersales_eval import __version__
from aftersales_eval.pipeline import compare_files, explain_files
from aftersales_eval.report.console import Screen, comparison_text
from aftersales_eval.report.explanation_text import explanation_text
from aftersales_eval.report.markdown import report
from aftersales_eval.sources.rubrics import load_rubric
from tests.conftest import EXAMPLES, ROOT, Run
from tests.shopper import Shopper

FILES = ("--from", "examples/probes.csv", "--from", "examples/facts.csv")


class Golden(SingleFileSnapshotExtension):
    """One readable file per snapshot, in tests/golden/test_goldens."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"

    @classmethod
    def dirname(cls, *, test_location: PyTestLocation) -> str:
        here = Path(test_location.filepath)
        return str(here.parent / "golden" / here.stem)


@pytest.fixture
def golden(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """The golden files, by name."""
    return snapshot.use_extension(Golden)


COMMANDS = {
    "compare": ("compare", *FILES),
    "compare-two": ("compare", "north-kettle", "harbour-lamp", "--rubric", "response-time", *FILES),
    "compare-profile": ("compare", "--profile", "warentest-2018", *FILES),
    "score": ("score", "harbour-lamp", *FILES),
    "explain-median": ("explain", "harbour-lamp", "first-response", *FILES),
    "explain-not-reached": ("explain", "harbour-lamp", "nine-in-ten", *FILES),
    "explain-fact": ("explain", "north-kettle", "return-window", *FILES),
    "trend": ("trend", "harbour-lamp", "--rubric", "response-time", *FILES),
    "trend-one": ("trend", "harbour-lamp", "first-response", *FILES),
    "explain-spread": ("explain", "harbour-lamp", "same-speed", *FILES),
    "foreign-layout": (
        "compare", "--from", "examples/foreign-layout.csv", "--mapping", "examples/mapping.yaml",
        "--rubric", "resolution",
    ),
    "rubric-list": ("rubric", "list"),
    "rubric-show": ("rubric", "show", "response-time", "--full"),
    "rubric-diff": ("rubric", "diff", "response-time", "resolution"),
    "mapping-suggest": ("mapping", "suggest", "examples/foreign-layout.csv"),
    "greeting": (),
}  # fmt: skip


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_prints_what_it_printed_before(
    name: str, run: Run, golden: SnapshotAssertion
) -> None:
    """In a pipe: plain, 80 columns wide whatever the terminal."""
    done = run(*COMMANDS[name], env={"COLUMNS": "200"})
    assert done.stderr == ""
    assert done.returncode == 0
    assert all(len(line) <= 80 for line in done.stdout.split("\n")) or name in WIDE
    assert done.stdout == golden


WIDE = {"mapping-suggest", "greeting"}
"""What is to be copied into a file is not wrapped."""


@pytest.mark.parametrize(
    "name", ["compare-colour", "compare-ascii", "explain-narrow", "explain-ascii"]
)
def test_a_terminal_shows_what_it_showed_before(name: str, golden: SnapshotAssertion) -> None:
    rubric = load_rubric()
    files = [EXAMPLES / "probes.csv", EXAMPLES / "facts.csv"]
    screen = SCREENS[name]
    if name.startswith("explain"):
        why = explain_files(files, rubric, "harbour-lamp", "first-response")
        assert explanation_text(why, screen) == golden
    else:
        assert comparison_text(compare_files(files, rubric), screen) == golden


SCREENS = {
    "compare-colour": Screen(80, colour=True),
    "compare-ascii": Screen(80, unicode=False),
    "explain-narrow": Screen(60),
    "explain-ascii": Screen(80, unicode=False),
}

JSON = {
    "compare": ("compare", "--rubric", "response-time"),
    "explain": ("explain", "north-kettle", "social-response"),
}


@pytest.mark.parametrize("name", JSON)
def test_json_says_what_it_said_before(name: str, run: Run, golden: SnapshotAssertion) -> None:
    done = run(*JSON[name], "--json", *FILES)
    assert done.returncode == 0
    schema = {"compare": "comparison", "explain": "explanation"}[name]
    assert json.loads(done.stdout)["schema"] == f"aftersales-eval/{schema}/1"
    assert done.stdout == golden


# A ledger, of one evening.

RECORDED = (
    'probe open "North Kettle" -c email --scenario "return a kettle" -m "Lid" --at "9 days ago"',
    'probe ack north-kettle-1 --at "2026-03-04 18:01"',
    'probe reply north-kettle-1 --at "8 days ago" -m "A label to print, with [pictures]."',
    'probe resolve north-kettle-1 --at "saturday 9:30"',
    "probe rate north-kettle-1 politeness=5 clarity=4 answer_correct=yes --observer ann",
    "probe rate north-kettle-1 politeness=4 clarity=4 answer_correct=yes --observer bo",
    'probe open "Harbour Lamp" -c email --scenario "return a lamp" --at "9 days ago"',
    'probe chase harbour-lamp-1 --at "5 days ago"',
    'probe return harbour-lamp-1 --at "5 days ago"',
    'probe reply harbour-lamp-1 --at "4 days ago"',
    "probe rate harbour-lamp-1 politeness=4 clarity=2 answer_correct=yes --observer ann",
    "probe rate harbour-lamp-1 politeness=1 clarity=3 answer_correct=yes --observer bo",
    'probe note harbour-lamp-1 -m "The refund comes by Thursday." --promised-by 2026-03-12',
    'probe open "North Kettle" -c web-form --scenario "a part is missing" --at "20 h ago"',
    'probe open "Harbour Lamp" -c chat --at "tue 10:00"',
    'probe close harbour-lamp-2 --at "tue 10:20"',
    'probe open "Moss & Thimble" -c social --at "6 days ago"',
    'probe resolve moss-thimble-1 --at "2 days ago"',
    'fact set north-kettle return_window="30 days" --source https://north-kettle.example/returns',
    'feedback add north-kettle-1 --category communication --good "Clear steps." --improve Jargon',
    'feedback add harbour-lamp-1 --category response-time --improve "Had to ask twice. No date."',
    'feedback add harbour-lamp-2 --category response-time --improve "No date."',
    'amend 3 --at "8 days 2 h ago" --reason "misread the clock"',
    "probe chase moss-thimble-1",
    'void 25 --reason "that was another shop"',
)
"""What the ledger below is made of; times by the clock of a Friday in March."""


@pytest.fixture(scope="module")
def shopper(tmp_path_factory: pytest.TempPathFactory) -> Shopper:
    """A shopper who has recorded all that."""
    found = Shopper(tmp_path_factory.mktemp("ledger"))
    for words in RECORDED:
        found.says(*shlex.split(words))
    return found


LEDGER = {
    "probe-list": ("probe", "list"),
    "probe-show": ("probe", "show", "harbour-lamp-1"),
    "due": ("due",),
    "history": ("history",),
    "next": ("next", "--rubric", "resolution"),
    "agreement": ("agreement",),
    "feedback-show": ("feedback", "show"),
    "ledger-report": ("report", "--rubric", "response-time"),
}


@pytest.mark.parametrize("name", LEDGER)
def test_a_ledger_is_shown_as_it_was_before(
    name: str, shopper: Shopper, golden: SnapshotAssertion
) -> None:
    text = shopper.says(*LEDGER[name])
    assert all(len(line) <= 80 for line in text.split("\n")) or name == "ledger-report"
    assert text == golden


def test_a_ledger_looks_on_a_terminal_as_it_did_before(
    shopper: Shopper, golden: SnapshotAssertion
) -> None:
    """With colours, and what to type next."""
    assert shopper.types("probe", "list").output == golden


def test_a_ledger_is_shown_where_there_is_only_ascii(
    shopper: Shopper, golden: SnapshotAssertion
) -> None:
    done = shopper.run("feedback", "show", env={"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"})
    assert done.stdout.isascii()
    assert done.stdout == golden


def test_the_example_report_is_what_the_program_writes(request: pytest.FixtureRequest) -> None:
    found = compare_files([EXAMPLES / "probes.csv", EXAMPLES / "facts.csv"], load_rubric())
    text = report(found, version=__version__)
    path = ROOT / "examples" / "report.md"
    if request.config.getoption("update_snapshots"):
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text


def test_the_readme_shows_what_the_program_prints(run: Run) -> None:
    printed = run("compare", *FILES).stdout.partition("\nPoints by area")[0].rstrip()
    assert printed in (ROOT / "README.md").read_text(encoding="utf-8")
