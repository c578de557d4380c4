"""What a batch writes and what it refuses, called as a function."""

from __future__ import annotations

import csv
import json
import os
import random
import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import pytest
from markdown_it import MarkdownIt

from aftersales_eval import __version__, batching, load_rubric
from aftersales_eval.errors import DataError, SourceError, UsageError
from aftersales_eval.model.expectation import Expectation
from aftersales_eval.model.result import Comparison, Scorecard
from aftersales_eval.model.rubric import Tier
from aftersales_eval.model.run import Failure, State
from aftersales_eval.pipeline import Source, compare_files, compare_with_groups
from aftersales_eval.report import view, words
from aftersales_eval.report.batch_text import unrated_line
from aftersales_eval.report.data import comparison_data
from aftersales_eval.sources.input_files import Hashing
from aftersales_eval.sources.reading import Reading
from tests.batches import LEAGUE, contents, many, record, table
from tests.conftest import EXAMPLES

PROBES: Final = EXAMPLES / "probes.csv"
FACTS: Final = EXAMPLES / "facts.csv"
RUBRIC: Final = load_rubric("response-time")
NOW: Final = 1_790_000_000_000_000
HOSTILE: Final = [
    "[red]x[/]", "a|b", "../../etc/passwd", "/", "CON", "nul", "💡", "🔥", "x" * 300, "漢" * 300,
    "a\u202eb", "a\x1b[31mb", "=1+1", "</script><img src=x>", "[t](https://e.example)", "# x",
    "Same", "same", "SAME!", "a\nb", "`code`", "-rf", "Brand CON",
]  # fmt: skip


class Quiet:
    """Listens to how far a run is."""

    def __init__(self) -> None:
        self.stages: list[str] = []
        self.failures: list[Failure] = []

    def stage(self, what: str, total: int | None = None) -> None:
        del total
        self.stages.append(what)

    def at(self, done: int) -> None:
        del done

    def failed(self, failure: Failure) -> None:
        self.failures.append(failure)


def task(out: Path, *files: Path, now: int = NOW, **given: Any) -> batching.Task:
    """A batch of some files under a small rubric; `options` follow from what is given."""
    made = batching.Task(
        source=Source(files, how=Reading(now=now)),
        rubric=RUBRIC,
        folder=out,
        given=RUBRIC.id,
        version=__version__,
        options={key: given[key] for key in ("each", "min_probes") if given.get(key)},
    )
    return replace(made, **given)


def hashed_run(task: batching.Task, progress: batching.Progress) -> batching.Outcome:
    """The run of a task, whose files are hashed meanwhile."""
    with Hashing() as hashing:
        hashing.begin(task.source.files)
        return batching.run(task, progress, hashing)


def made(out: Path, *files: Path, **given: Any) -> batching.Outcome:
    """What comes of it."""
    return hashed_run(task(out, *files, **given), Quiet())


def test_the_league_says_what_a_comparison_says(tmp_path: Path) -> None:
    made(tmp_path / "out", PROBES, FACTS)
    how = Reading(now=NOW)
    compared = comparison_data(compare_files([PROBES, FACTS], RUBRIC, how=how), __version__)
    league = json.loads((tmp_path / "out" / "league.json").read_text(encoding="utf-8"))
    with (tmp_path / "out" / "league.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [b["brand"] for b in league["brands"]] == [b["brand"] for b in compared["brands"]]
    for row, mine, theirs in zip(rows, league["brands"], compared["brands"], strict=True):
        assert (row["brand"], row["rank"]) == (theirs["brand"], str(theirs["rank"]))
        for key in ("tier", "sure", "points", "points_low", "points_high", "odds", "probes"):
            assert mine[key] == theirs[key]
        assert len(mine["levels"]) == 20
        assert mine["levels"] == sorted(mine["levels"])
        assert float(row["points"]) == theirs["points"]
        graded = {g["criterion"]: g["points"] for g in theirs["grades"] if g["points"] is not None}
        assert {name: mark[2] for name, mark in mine["criteria"].items()} == graded
        assert {c: float(row[c]) for c in graded} == graded
    assert RUBRIC.hash in (tmp_path / "out" / "league.md").read_text(encoding="utf-8")


def test_hostile_names_are_text_and_their_files_stay_inside(tmp_path: Path) -> None:
    out = tmp_path / "out"
    made(out, table(tmp_path / "odd.jsonl", HOSTILE), each=True)
    files = contents(out)
    own = [name for name in files if name.startswith("brands/")]
    assert len(own) == len(HOSTILE)
    assert not {"brands/con.md", "brands/nul.md"} & set(own)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["odd.jsonl", "out"]
    for name, data in files.items():
        text = data.decode("utf-8")
        assert not ({c for c in text if ord(c) < 32 and c != "\n"} | {"\u202e"} & set(text)), name
    for name in ("league.md", "index.md"):
        targets = links(files[name].decode("utf-8"))
        assert sum(t.startswith("brands/") for t in targets) == len(HOSTILE)
        assert not [t for t in targets if "e.example" in t]
    rows = list(csv.DictReader(files["league.csv"].decode("utf-8").splitlines()))
    assert {f"brands/{row['slug']}.md" for row in rows} == set(own)


def links(text: str) -> set[str]:
    """Where the links of a page lead."""
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    children = [child for token in tokens for child in token.children or ()]
    return {str(child.attrGet("href")) for child in children if child.type == "link_open"}


def test_a_run_that_was_changed_is_not_gone_on_with(tmp_path: Path) -> None:
    source, out = many(tmp_path / "many.csv", 3), tmp_path / "out"
    made(out, source)
    before = contents(out)
    with pytest.raises(UsageError, match="holds a run already"):
        made(out, source)
    with pytest.raises(UsageError, match="each was not given and is given; min_probes was not gi"):
        made(out, source, resume=True, each=True, min_probes=2)
    with pytest.raises(UsageError, match="the rubric was response-time and is resolution"):
        made(out, source, resume=True, rubric=load_rubric("resolution"))
    with pytest.raises(UsageError, match="rubric response-time has changed in its wording"):
        made(out, source, resume=True, rubric=replace(RUBRIC, title="Other"))
    with pytest.raises(UsageError, match=r"the program was 0\.\S+ and is 9"):
        made(out, source, resume=True, version="9")
    first, *rest = RUBRIC.criteria
    heavier = replace(RUBRIC, criteria=(replace(first, weight=9), *rest))
    weight = f"the weight of first-response was {first.weight:g} and is 9"
    with pytest.raises(UsageError, match=rf"go on with: {weight}$"):
        made(out, source, resume=True, rubric=heavier)
    doubled = [replace(c, weight=2 * c.weight) for c in RUBRIC.criteria]
    said = r"the weight of .* was 4 and is 8; .*; 1 more weight has changed$"
    with pytest.raises(UsageError, match=said):
        made(out, source, resume=True, rubric=replace(RUBRIC, criteria=tuple(doubled)))
    stricter = replace(RUBRIC, criteria=(replace(first, weight=9, min_observations=9), *rest))
    with pytest.raises(UsageError, match=f"{weight}; the rubric response-time has changed in mean"):
        made(out, source, resume=True, rubric=stricter)
    source.write_text(source.read_text(encoding="utf-8").replace("Brand 1", "Brand X"))
    with pytest.raises(UsageError, match=r"many\.csv has changed"):
        made(out, source, resume=True)
    other = many(tmp_path / "other.csv", 3)
    with pytest.raises(UsageError, match=r"other\.csv was not there; many\.csv is missing"):
        made(out, other, resume=True)
    assert contents(out) == before
    assert made(out, source, force=True, each=True).run.state is State.COMPLETE
    assert len(contents(out)) == 8


def test_the_clock_of_a_run_that_goes_on_is_the_one_it_began_with(tmp_path: Path) -> None:
    """A row that lay in the future then is rejected still, though it lies in the past now."""
    source, out = many(tmp_path / "many.csv", 3), tmp_path / "out"
    with source.open("a", encoding="utf-8") as more:
        more.write("Brand 0,email,2026-10-01T00:00:00Z,,2026-10-05T00:00:00Z\n")
    assert made(out, source).run.now == NOW
    before = contents(out)
    assert b'"rejected": 1' in before["run.json"]
    later = NOW + 86_400_000_000 * 30
    assert made(out, source, resume=True, now=later).run.now == NOW
    assert contents(out) == before
    made(out, source, force=True, now=later)
    assert record(out)["intake"]["rejected"] == 0
    assert record(out)["now"] is None


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    source, out = many(tmp_path / "many.csv", 3), tmp_path / "out"
    out.mkdir()
    (out / "thesis.md").write_text("mine", encoding="utf-8")
    for option in ({}, {"force": True}, {"resume": True}):
        with pytest.raises(UsageError, match="not of a batch run"):
            made(out, source, **option)
    assert contents(out) == {"thesis.md": b"mine"}
    (out / "thesis.md").unlink()
    made(out, source, each=True)
    (out / "notes.txt").write_text("mine", encoding="utf-8")
    (out / "brands" / "mine.md").write_text("mine\n", encoding="utf-8")
    made(out, source, force=True)
    found = contents(out)
    assert sorted(found) == sorted([*LEAGUE, "notes.txt", "brands/mine.md"])
    assert found["notes.txt"] == found["brands/mine.md"].strip() == b"mine"
    with pytest.raises(UsageError, match="lies in"):
        made(out, out / "league.csv", force=True)
    (out / "run.json").write_text("{}", encoding="utf-8")
    with pytest.raises(DataError, match="is not as batch wrote it"):
        made(out, source, resume=True)


def test_what_is_wrong_with_the_data_leaves_nothing_behind(tmp_path: Path) -> None:
    bad, out = tmp_path / "bad.csv", tmp_path / "out"
    bad.write_text("brand,opened_at,politeness\nA,yesterday,9\n", encoding="utf-8")
    with pytest.raises(DataError):
        made(out, bad)
    with pytest.raises(SourceError):
        made(out, tmp_path / "nowhere.csv")
    with pytest.raises(UsageError, match="there is no brand 'nobody'"):
        made(out, PROBES, expected=(Expectation("nobody", Tier.STANDARD),))
    assert not out.exists()


def test_two_runs_do_not_write_to_one_folder(tmp_path: Path) -> None:
    fcntl = pytest.importorskip("fcntl")
    out = tmp_path / "out"
    out.mkdir()
    handle = os.open(out, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    with pytest.raises(UsageError, match="another batch is writing"):
        made(out, PROBES)
    os.close(handle)
    assert contents(out) == {}


def test_a_file_that_is_written_meanwhile_is_not_said_to_be_what_was_read(tmp_path: Path) -> None:
    source = many(tmp_path / "many.csv", 3)

    class Meddler(Quiet):
        def stage(self, what: str, total: int | None = None) -> None:
            if what.startswith("reading"):
                source.write_text(source.read_text(encoding="utf-8") + "\n", encoding="utf-8")

    with pytest.raises(DataError, match="was changed while it was read"):
        hashed_run(task(tmp_path / "out", source), Meddler())
    assert not (tmp_path / "out").exists()


def test_it_is_said_how_much_there_is_to_read_and_to_score(tmp_path: Path) -> None:
    one, other = grouped(tmp_path / "1.csv", 40, ("de", "fr")), many(tmp_path / "2.csv", 3)
    listener = Quiet()
    hashed_run(task(tmp_path / "all", one, other), listener)
    assert listener.stages == [
        "reading 2 files of 10 kB", "scoring 40 brands", "hashing the files", "writing the league",
    ]  # fmt: skip
    listener = Quiet()
    source = Source((one,), how=Reading(now=NOW, group_by="g"))
    hashed_run(task(tmp_path / "groups", one, source=source), listener)
    assert listener.stages[0] == "reading and scoring 1 file of 9.7 kB"


def test_a_brand_that_fails_is_told_and_does_not_stop_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, out = table(tmp_path / "t.csv", ["A", "B|b", "C"]), tmp_path / "out"
    made(tmp_path / "whole", source, each=True)
    whole = view.verdict

    def broken(comparison: Comparison, card: Scorecard) -> str:
        if card.brand == "B|b":
            raise ZeroDivisionError
        return whole(comparison, card)

    monkeypatch.setattr(view, "verdict", broken)
    listener = Quiet()
    found = hashed_run(task(out, source, each=True), listener)
    assert found.exit_code == 1
    why = "a fault of the program: ZeroDivisionError"
    assert listener.failures == [Failure("B|b", "brands/b-b.md", why)]
    assert record(out)["state"] == "incomplete"
    assert "brands/c.md" in record(out)["outputs"]
    index = (out / "index.md").read_text(encoding="utf-8")
    assert f"- B\\|b: {why}" in index
    assert "- B\\|b: no report, see above" in index
    monkeypatch.undo()
    (out / "brands" / "b-b.md").mkdir()
    found = made(out, source, each=True, resume=True)
    assert (found.exit_code, found.kept) == (4, 2)
    (out / "brands" / "b-b.md").rmdir()
    assert made(out, source, each=True, resume=True).exit_code == 0
    assert contents(out) == contents(tmp_path / "whole")


def test_a_stop_at_the_worst_moment_leaves_no_draft(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the making of a draft and the care for it."""
    make, left = tempfile.mkstemp, iter(range(8))

    def stopped(*how: Any, **given: Any) -> tuple[int, str]:
        found = make(*how, **given)
        if next(left) == 7:
            raise KeyboardInterrupt
        return found

    monkeypatch.setattr(tempfile, "mkstemp", stopped)
    with pytest.raises(KeyboardInterrupt):
        made(tmp_path / "out", many(tmp_path / "many.csv", 9), each=True)
    names = contents(tmp_path / "out")
    assert len([name for name in names if name.startswith("brands/")]) in range(1, 9)
    assert not [name for name in names if name.endswith(".tmp")]


def test_a_report_that_lost_its_end_is_made_again(tmp_path: Path) -> None:
    """Which a power cut can do to what was not yet on the disk."""
    source, out = many(tmp_path / "many.csv", 4), tmp_path / "out"
    made(out, source, each=True)
    before = contents(out)
    for number, text in enumerate(("", "# Brand 1\n", "# Brand 2\n\nRun 0123456789abcdef: x\n")):
        (out / "brands" / f"brand-{number}.md").write_text(text, encoding="utf-8")
    assert made(out, source, each=True, resume=True).kept == 1
    assert contents(out) == before


def test_groups_have_leagues_of_their_own(tmp_path: Path) -> None:
    """Their names are a stranger's; a folder's name is not."""
    probes = many(tmp_path / "probes.csv", 3).read_text(encoding="utf-8").splitlines()
    rows = [
        f"{probes[0]},country",
        *(f"{row},{('../de', '')[n % 2]}" for n, row in enumerate(probes[1:])),
    ]
    one = tmp_path / "one.csv"
    one.write_text("\n".join(rows), encoding="utf-8")
    how = Reading(now=NOW, group_by="country")
    out = tmp_path / "out"
    made(out, one, each=True, source=Source((one,), how=how))
    league = ["league.csv", "league.json", "league.md"]
    names = [*league, *(f"brands/brand-{n}.md" for n in range(3))]
    groups = [f"groups/{g}/{name}" for g in ("de", "without-a-group") for name in names]
    assert sorted(contents(out)) == sorted([*LEAGUE, *names[3:], *groups])
    index = (out / "index.md").read_text(encoding="utf-8")
    assert {"groups/de/league.md", "groups/without-a-group/league.md"} <= links(index)
    page = (out / "groups" / "de" / "brands" / "brand-1.md").read_text(encoding="utf-8")
    assert {"../league.md", "../../../run.json"} == links(page)
    assert batching.compare_runs(out / "groups" / "de", out / "groups" / "de").new.run is not None
    for other in (out, out / "groups" / "without-a-group"):
        with pytest.raises(UsageError, match="different groups"):
            batching.compare_runs(out / "groups" / "de", other)
    made(out, one, force=True)
    assert sorted(contents(out)) == LEAGUE
    assert not (out / "groups").exists()


def grouped(path: Path, brands: int, groups: tuple[str, ...]) -> Path:
    """Probes of brands with a column `g`, the groups by turns."""
    head, *rows = many(path, brands).read_text(encoding="utf-8").splitlines()
    lines = [f"{row},{groups[n % len(groups)]}" for n, row in enumerate(rows)]
    path.write_text("\n".join([f"{head},g", *lines]), encoding="utf-8")
    return path


def test_a_group_called_like_that_of_none_has_a_folder_of_its_own(tmp_path: Path) -> None:
    one = grouped(tmp_path / "one.csv", 3, ("without a group", ""))
    out = tmp_path / "out"
    made(out, one, source=Source((one,), how=Reading(now=NOW, group_by="g")))
    leagues = sorted(name for name in contents(out) if name.endswith("league.csv"))
    assert leagues == [
        "groups/without-a-group-empty/league.csv",
        "groups/without-a-group/league.csv",
        "league.csv",
    ]


def test_a_group_without_a_brand_has_no_league_and_is_named(tmp_path: Path) -> None:
    """Three probes of each brand; the third group has one of them."""
    one = grouped(tmp_path / "one.csv", 4, ("de", "de", "a|t"))
    out = tmp_path / "out"
    made(out, one, source=Source((one,), how=Reading(now=NOW, group_by="g")), min_probes=2)
    assert sorted(contents(out)) == sorted([*LEAGUE, *(f"groups/de/{n}" for n in LEAGUE[1:4])])
    index = (out / "index.md").read_text(encoding="utf-8")
    assert "\nNo brand has enough probes in 1 group (a\\|t): no league was written.\n" in index
    assert links(index) >= {"groups/de/league.md"}
    made(out, one, source=Source((one,), how=Reading(now=NOW, group_by="g")), force=True)
    assert "enough probes" not in (out / "index.md").read_text(encoding="utf-8")


def test_of_very_many_groups_without_a_brand_the_first_are_named() -> None:
    names = [f"G{n}" for n in range(1, 13)]
    said = "12 groups (G1, G2, G3, G4, G5, G6, G7, G8, G9, G10 and 2 more)"
    assert words.several(names, "group") == said


def test_a_group_does_not_pass_off_rejected_rows_of_all_files_as_its_own(tmp_path: Path) -> None:
    one = grouped(tmp_path / "one.csv", 4, ("de", "fr"))
    with one.open("a", encoding="utf-8") as more:
        more.write("\nBrand 1,email,soon,,,fr\nBrand 1,email,2026-02-01T00:00:00Z,,,fr\n")
    how = Reading(now=NOW, group_by="g", since=NOW - 210 * 86_400_000_000)
    made(tmp_path / "out", one, each=True, source=Source((one,), how=how))
    told = (
        "6 probes of this group and 0 facts in all files, from one.csv;",
        ": 1 probe outside, in all files.",
        "1 row rejected of 14, in all files, and not used.",
    )
    for page in ("league.md", "brands/brand-1.md"):
        text = (tmp_path / "out" / "groups" / "de" / page).read_text(encoding="utf-8")
        assert [line for line in told if line not in text] == []
    league = (tmp_path / "out" / "groups" / "de" / "league.md").read_text(encoding="utf-8")
    assert "Rejected rows by reason, in all files:" in league
    whole = (tmp_path / "out" / "league.md").read_text(encoding="utf-8")
    assert "in all files" not in whole
    assert "1 row rejected of 14, and not used." in whole


def test_force_removes_what_a_batch_wrote_and_nothing_else(tmp_path: Path) -> None:
    one = grouped(tmp_path / "one.csv", 3, ("de", "fr"))
    out = tmp_path / "out"
    made(out, one, each=True, source=Source((one,), how=Reading(now=NOW, group_by="g")))
    mine = {"groups/mine/league.md": b"me", "groups/mine/league.csv": b"me", "notes.txt": b"me"}
    for name, data in mine.items():
        (out / name).parent.mkdir(exist_ok=True)
        (out / name).write_bytes(data)
    made(out, one, force=True)
    left = contents(out)
    assert sorted(left) == sorted([*LEAGUE, *mine])
    assert {name: left[name] for name in mine} == mine


def test_a_link_in_the_folder_leads_nowhere_else(tmp_path: Path) -> None:
    one, out, outside = many(tmp_path / "one.csv", 3), tmp_path / "out", tmp_path / "outside"
    made(out, one, each=True)
    (out / "brands").rename(outside)
    before = contents(outside)
    (out / "brands").symlink_to(outside)
    for each in (True, False):
        with pytest.raises(UsageError, match="is a link to another folder"):
            made(out, one, each=each, force=True)
    assert contents(outside) == before


def test_a_damaged_record_is_begun_anew_with_force_only(tmp_path: Path) -> None:
    one, out = many(tmp_path / "one.csv", 3), tmp_path / "out"
    made(out, one, each=True)
    before = contents(out)
    for damage in ("", "[]", "{}", "{"):
        (out / "run.json").write_text(damage, encoding="utf-8")
        with pytest.raises(DataError) as caught:
            made(out, one, each=True, resume=True)
        assert caught.value.hint == "--force begins anew"
        made(out, one, each=True, force=True)
        assert contents(out) == before


def test_probes_are_those_of_the_brands_in_the_league(tmp_path: Path) -> None:
    one = table(tmp_path / "one.jsonl", ["A", "A", "B"])
    assert made(tmp_path / "out", one).probes == 9
    assert made(tmp_path / "few", one, min_probes=4).probes == 6


def test_a_group_counts_its_own_probes_only(tmp_path: Path) -> None:
    """As if the others were not in the file, but for the moment until which open ones wait."""
    probes = many(tmp_path / "probes.csv", 4, seed=3).read_text(encoding="utf-8").splitlines()
    countries = ["de", "fr", "de"] * 4
    files = {}
    for name, wanted in (("all", {"de", "fr"}), ("de", {"de"}), ("fr", {"fr"})):
        picked = [f"{p},{c}" for p, c in zip(probes[1:], countries, strict=True) if c in wanted]
        files[name] = tmp_path / f"{name}.csv"
        text = "\n".join([f"{probes[0]},country", *picked])
        files[name].write_text(text, encoding="utf-8")
    how = Reading(now=NOW, as_of=NOW, group_by="country")
    _, groups = compare_with_groups(Source((files["all"],), how=how), RUBRIC)
    assert list(groups) == ["de", "fr"]
    for name, found in groups.items():
        alone = compare_files([files[name]], RUBRIC, how=Reading(now=NOW, as_of=NOW))
        assert list(found.scorecards) == list(alone.scorecards)
        assert list(found.standings) == list(alone.standings)
    _, few = compare_with_groups(Source((files["all"],), how=how), RUBRIC, min_probes=2)
    assert [len(found.standings) for found in few.values()] == [4, 0]


@pytest.mark.parametrize("text", ["", "[]", '{"schema": 1}', "{" * 10_000, "nan", "\xff"])
def test_a_league_that_is_none_is_said_to_be_none(text: str, tmp_path: Path) -> None:
    (tmp_path / "league.json").write_text(text, encoding="latin-1")
    with pytest.raises(DataError, match="is not as batch wrote it"):
        batching.compare_runs(tmp_path, tmp_path)
    with pytest.raises(SourceError):
        batching.compare_runs(tmp_path / "nowhere", tmp_path)


def test_two_samples_of_the_same_brands_are_no_change(tmp_path: Path) -> None:
    """The whole way, with criteria that are read from the same probes."""
    truth = random.Random(3)  # noqa: S311 - brands as they are
    waits = [truth.uniform(1, 100) for _ in range(300)]
    runs = []
    for seed in (1, 2):
        draw = random.Random(seed)  # noqa: S311 - and as they are met
        lines = ["brand,channel,opened_at,first_response_at,closed_at"]
        for number, wait in enumerate(waits):
            for _ in range(6):
                opened = datetime(2026, 3, draw.randint(1, 9), tzinfo=UTC)
                waited = draw.expovariate(1 / wait)
                answer = opened + timedelta(hours=waited)
                said = f"{answer:%Y-%m-%dT%H:%M:%SZ}" if waited < 400 else ""
                opening, end = f"{opened:%Y-%m-%dT%H:%M:%SZ}", "2026-04-30T00:00:00Z"
                lines.append(f"Brand {number},email,{opening},{said},{end}")
        source = tmp_path / f"{seed}.csv"
        source.write_text("\n".join(lines) + "\n", encoding="utf-8")
        runs.append(tmp_path / f"out{seed}")
        made(runs[-1], source)
    found = batching.compare_runs(*runs)
    assert found.compared == 300
    assert len(found.changed) <= 6
    assert len(found.moved) <= 6


def test_a_league_cut_short_is_not_taken_for_a_smaller_one(tmp_path: Path) -> None:
    made(tmp_path / "out", PROBES)
    file = tmp_path / "out" / "league.json"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    for end in (-1, -3, -4):
        file.write_text("".join(lines[:end]), encoding="utf-8")
        if end < -1:
            with pytest.raises(DataError, match="ends in the middle"):
                batching.compare_runs(file, file)
    file.write_text(json.dumps(json.loads("".join(lines)), indent=1), encoding="utf-8")
    assert batching.compare_runs(file, file).compared == 4


def test_where_no_brand_is_rated_it_is_said_why_and_what_would_do(tmp_path: Path) -> None:
    found = made(tmp_path / "out", PROBES)
    assert unrated_line(found.comparison, found.tally) == ""
    source = many(tmp_path / "many.csv", 3)
    wide = replace(task(tmp_path / "wide", source), rubric=load_rubric("after-sales"))
    none = hashed_run(wide, Quiet())
    assert unrated_line(none.comparison, none.tally) == (
        "no brand has evidence on 60 % of the rubric's weight, and so none is rated."
        " Enough is known for --rubric response-time."
    )
