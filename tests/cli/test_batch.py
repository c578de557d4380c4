"""`batch` as a process of its own: its folder, and what is left when it is stopped."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import random
import re
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import pytest
from markdown_it import MarkdownIt

from tests.conftest import EXAMPLES, ROOT, Run
from tests.terminal import surroundings

PROBES: Final = EXAMPLES / "probes.csv"
FACTS: Final = EXAMPLES / "facts.csv"
LEAGUE: Final = ["index.md", "league.csv", "league.json", "league.md", "run.json"]
HOSTILE: Final = [
    "[red]x[/]", "a|b", "../../etc/passwd", "/", "CON", "nul", "💡", "🔥", "x" * 300, "漢" * 300,
    "a\u202eb", "a\x1b[31mb", "=1+1", "</script><img src=x>", "[t](https://e.example)", "# x",
    "Same", "same", "SAME!", "a\nb", "`code`", "-rf", "Brand CON",
]  # fmt: skip


def table(path: Path, brands: Sequence[str], probes: int = 3, seed: int = 1) -> Path:
    """Probes by email of some brands: JSON Lines, which keep every character, or plain CSV."""
    columns = ("brand", "channel", "opened_at", "first_response_at", "closed_at")
    draw = random.Random(seed)  # noqa: S311 - a table of probes is no secret
    with path.open("w", encoding="utf-8", newline="") as out:
        if path.suffix == ".csv":
            out.write(",".join(columns) + "\n")
        for brand in brands:
            quick = draw.uniform(1, 60)
            for _ in range(probes):
                day, wait = draw.randint(1, 20), draw.expovariate(1 / quick)
                answered = f"2026-03-{day + int(wait // 24):02}T{int(wait % 24):02}:00:00Z"
                answer = answered if wait < 200 else ""
                opened = f"2026-03-{day:02}T00:00:00Z"
                row = (brand, "email", opened, answer, "2026-03-31T00:00:00Z")
                named = {k: v for k, v in zip(columns, row, strict=True) if v}
                plain = path.suffix == ".csv"
                out.write((",".join(row) if plain else json.dumps(named)) + "\n")
    return path


def many(path: Path, count: int = 150, seed: int = 1) -> Path:
    """Three probes each of many brands."""
    return table(path, [f"Brand {i}" for i in range(count)], seed=seed)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, drafts included, by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def batch(run: Run, *arguments: str | Path, code: int = 0) -> subprocess.CompletedProcess[str]:
    """A batch under a small rubric that ends with that code."""
    done = run("batch", *arguments, "--rubric", "response-time")
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    return done


def record(folder: Path) -> Any:
    """What a run says of itself."""
    return json.loads((folder / "run.json").read_text(encoding="utf-8"))


def stopped(how: int, folder: Path, reports: int, *arguments: str | Path) -> int:
    """Start a batch, stop it by a signal once there are so many reports, and its exit code."""
    process = subprocess.Popen(
        [sys.executable, "-m", "aftersales_eval", "batch", *map(str, arguments)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=surroundings(),
    )
    deadline = time.monotonic() + 60
    brands = folder / "brands"
    while process.poll() is None and time.monotonic() < deadline:
        if (sum(1 for _ in brands.iterdir()) if brands.is_dir() else -1) >= reports:
            process.send_signal(how)
            break
    _, told = process.communicate(timeout=60)
    assert b"Traceback" not in told
    return process.returncode


# The folder


def test_a_batch_writes_a_league_reports_and_how_they_were_made(tmp_path: Path, run: Run) -> None:
    out = tmp_path / "new" / "out"
    done = batch(run, PROBES, FACTS, "--out", out, "--each")
    assert done.stderr == ""
    assert "4 brands · 201 probes" in done.stdout
    names = [f"brands/{b}.md" for b in (
        "harbour-lamp", "moss-thimble", "north-kettle", "quickreply-gadgets")]  # fmt: skip
    assert sorted(contents(out)) == sorted([*LEAGUE, *names])
    made = record(out)
    assert made["state"] == "complete"
    assert made["outputs"] == {
        name: hashlib.sha256(data).hexdigest()
        for name, data in contents(out).items()
        if name != "run.json"
    }
    assert [i["sha256"] for i in made["inputs"]] == [
        hashlib.sha256(file.read_bytes()).hexdigest() for file in (PROBES, FACTS)
    ]
    assert made["as_of"] and made["now"] is None
    assert stat.S_IMODE((out / "league.md").stat().st_mode) & 0o044 or os.umask(0o022)


def test_the_league_says_what_compare_says(tmp_path: Path, run: Run) -> None:
    out = tmp_path / "out"
    batch(run, PROBES, FACTS, "--out", out)
    compared = json.loads(
        run("compare", "--from", PROBES, "--from", FACTS, "--rubric", "response-time",
            "--json").stdout
    )  # fmt: skip
    league = json.loads((out / "league.json").read_text(encoding="utf-8"))
    rows = list(csv.DictReader((out / "league.csv").read_text(encoding="utf-8").splitlines()))
    assert [b["brand"] for b in league["brands"]] == [b["brand"] for b in compared["brands"]]
    for row, mine, theirs in zip(rows, league["brands"], compared["brands"], strict=True):
        assert (row["brand"], row["rank"]) == (theirs["brand"], str(theirs["rank"]))
        for key in ("tier", "sure", "points", "points_low", "points_high", "odds", "probes"):
            assert mine[key] == theirs[key]
        assert float(row["points"]) == theirs["points"]
        graded = {g["criterion"]: g["points"] for g in theirs["grades"] if g["points"] is not None}
        assert {name: mark[2] for name, mark in mine["criteria"].items()} == graded
        assert {c: float(row[c]) for c in graded} == graded
    text = (out / "league.md").read_text(encoding="utf-8")
    assert league["rubric"]["hash"] in text


def test_hostile_names_are_text_and_their_files_stay_inside(tmp_path: Path, run: Run) -> None:
    source = table(tmp_path / "odd.jsonl", HOSTILE)
    out = tmp_path / "out"
    batch(run, source, "--out", out, "--each")
    files = contents(out)
    pages = [name for name in files if name.startswith("brands/")]
    assert len(pages) == len(HOSTILE)
    assert not {"con.md", "nul.md"} & {page.removeprefix("brands/") for page in pages}
    assert sorted(p.name for p in tmp_path.iterdir() if "no data" not in p.name) == [
        "odd.jsonl", "out"]  # fmt: skip
    for name, data in files.items():
        text = data.decode("utf-8")
        assert not {c for c in text if ord(c) < 32 and c != "\n"} | {"\u202e"} & set(text), name
    for name in ("league.md", "index.md"):
        html = MarkdownIt("commonmark").enable("table").parse(files[name].decode("utf-8"))
        targets = {
            str(child.attrGet("href"))
            for token in html
            for child in token.children or ()
            if child.type == "link_open"
        }
        own = {page for page in pages if f"({page.replace(' ', '%20')}" in files[name].decode()}
        assert len([t for t in targets if t.startswith("brands/")]) == len(HOSTILE), own
        assert not [t for t in targets if "e.example" in t]
    rows = list(csv.DictReader(files["league.csv"].decode("utf-8").splitlines()))
    assert len({row["slug"] for row in rows}) == len(rows) == len(HOSTILE)


# Stopped, and going on


def test_a_killed_run_goes_on_to_the_same_bytes(tmp_path: Path, run: Run) -> None:
    source = many(tmp_path / "many.csv")
    arguments = (source, "--each", "--rubric", "response-time")
    whole, folder = tmp_path / "whole", tmp_path / "killed"
    batch(run, *arguments, "--out", whole)
    for reports in (0, 60):
        code = stopped(signal.SIGKILL, folder, reports, *arguments, "--out", folder, "--resume")
        assert code == -signal.SIGKILL
        assert record(folder)["state"] == "running"
        (folder / "brands" / ".brand-1.md.abcdefgh.tmp").write_text("half a re", encoding="utf-8")
    done = batch(run, *arguments, "--out", folder, "--resume")
    assert "reports were finished already and kept" in done.stderr
    assert contents(folder) == contents(whole)


def test_ctrl_c_keeps_what_is_finished_and_says_how_to_go_on(tmp_path: Path, run: Run) -> None:
    source = many(tmp_path / "many.csv")
    arguments = (source, "--each", "--rubric", "response-time")
    whole, folder = tmp_path / "whole", tmp_path / "stopped"
    batch(run, *arguments, "--out", whole)
    assert stopped(signal.SIGINT, folder, 20, *arguments, "--out", folder) == 130
    assert not [name for name in contents(folder) if name.endswith(".tmp")]
    finished = {n: d for n, d in contents(folder).items() if n.startswith("brands/")}
    assert finished.items() <= contents(whole).items()
    more = len(finished) + 10
    assert stopped(signal.SIGTERM, folder, more, *arguments, "--out", folder, "--resume") == 143
    batch(run, *arguments, "--out", folder, "--resume")
    assert contents(folder) == contents(whole)


@pytest.mark.slow
def test_a_run_killed_at_any_moment_goes_on_to_the_same_bytes(tmp_path: Path, run: Run) -> None:
    source = many(tmp_path / "many.csv", 400)
    whole, folder = tmp_path / "whole", tmp_path / "killed"
    arguments = ("--each", "--rubric", "response-time")
    began = time.monotonic()
    batch(run, source, *arguments, "--out", whole)
    took = time.monotonic() - began
    call = [sys.executable, "-m", "aftersales_eval", "batch", str(source), *arguments]
    draw = random.Random(7)  # noqa: S311 - moments to stop at
    for number in range(40):
        how = draw.choice([signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
        process = subprocess.Popen(
            [*call, "--out", str(folder), "--resume"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=surroundings(),
        )
        time.sleep(draw.uniform(0.1, took))
        process.send_signal(how)
        process.wait(timeout=60)
        if number % 5 == 4:
            batch(run, source, *arguments, "--out", folder, "--resume")
            assert contents(folder) == contents(whole)
            batch(run, source, *arguments, "--out", folder, "--force")


def test_a_run_that_was_changed_is_not_gone_on_with(tmp_path: Path, run: Run) -> None:
    source, out = many(tmp_path / "many.csv", 3), tmp_path / "out"
    batch(run, source, "--out", out)
    before = contents(out)
    done = batch(run, source, "--out", out, code=2)
    assert "--resume goes on with it, --force replaces it" in done.stderr
    done = batch(run, source, "--out", out, "--resume", "--each", "--min-probes", "2", code=2)
    assert "each was not given and is given" in done.stderr
    assert "min_probes was 0 and is 2" in done.stderr
    done = run("batch", source, "--out", out, "--resume")
    assert "the rubric after-sales has changed in meaning" in done.stderr
    source.write_text(source.read_text(encoding="utf-8") * 2, encoding="utf-8")
    done = batch(run, source, "--out", out, "--resume", code=2)
    assert "many.csv has changed" in done.stderr
    assert contents(out) == before
    batch(run, source, "--out", out, "--force", "--each")
    assert record(out)["intake"]["probes"] == 18
    assert len(contents(out)) == 8


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path, run: Run) -> None:
    source, out = many(tmp_path / "many.csv", 3), tmp_path / "out"
    out.mkdir()
    (out / "thesis.md").write_text("mine", encoding="utf-8")
    for option in ([], ["--force"], ["--resume"]):
        done = batch(run, source, "--out", out, *option, code=2)
        assert "files in it that are not of a batch run" in done.stderr
    assert contents(out) == {"thesis.md": b"mine"}
    (out / "thesis.md").unlink()
    batch(run, source, "--out", out, "--each")
    (out / "notes.txt").write_text("mine", encoding="utf-8")
    (out / "brands" / "mine.md").write_text("mine\n", encoding="utf-8")
    batch(run, source, "--out", out, "--force")
    found = contents(out)
    assert sorted(found) == sorted([*LEAGUE, "notes.txt", "brands/mine.md"])
    assert found["notes.txt"] == b"mine"
    done = batch(run, out / "league.csv", "--out", out, "--force", code=2)
    assert "lies in" in done.stderr


def test_what_is_wrong_with_the_data_leaves_nothing_behind(tmp_path: Path, run: Run) -> None:
    bad, out = tmp_path / "bad.csv", tmp_path / "out"
    bad.write_text("brand,opened_at,politeness\nA,yesterday,9\n", encoding="utf-8")
    batch(run, bad, "--out", out, code=3)
    batch(run, tmp_path / "nowhere.csv", "--out", out, code=4)
    batch(run, PROBES, "--out", out, "--expect", "nobody=standard", code=2)
    assert not out.exists()


def test_two_runs_do_not_write_to_one_folder(tmp_path: Path, run: Run) -> None:
    fcntl = pytest.importorskip("fcntl")
    out = tmp_path / "out"
    out.mkdir()
    handle = os.open(out, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    done = batch(run, PROBES, "--out", out, code=2)
    assert "another batch is writing" in done.stderr
    os.close(handle)
    assert contents(out) == {}


# A brand that fails, and checks


def test_a_brand_that_fails_is_told_and_does_not_stop_the_rest(tmp_path: Path, run: Run) -> None:
    source, out = table(tmp_path / "t.csv", ["A", "B|b", "C"]), tmp_path / "out"
    batch(run, source, "--out", out)
    (out / "brands" / "b-b.md").mkdir(parents=True)
    batch(run, source, "--out", out, "--resume")
    done = batch(run, source, "--out", out, "--force", "--each", code=4)
    assert "no report on B|b: " in done.stderr
    assert "it is a folder" in done.stderr
    made = record(out)
    assert made["state"] == "incomplete"
    assert [(f["brand"], f["file"]) for f in made["failed"]] == [("B|b", "brands/b-b.md")]
    assert "brands/c.md" in made["outputs"]
    index = (out / "index.md").read_text(encoding="utf-8")
    assert "- B\\|b: no report, see above" in index
    (out / "brands" / "b-b.md").rmdir()
    batch(run, source, "--out", out, "--resume", "--each")
    assert record(out)["state"] == "complete"


def test_checks_end_with_code_five_and_say_how_sure_they_are(tmp_path: Path, run: Run) -> None:
    out = tmp_path / "out"
    checks = ("--expect", "harbour-lamp=standard", "--expect", "North Kettle=below standard")
    done = batch(run, PROBES, "--out", out, *checks, "--fail-under", "70", code=5)
    assert record(out)["state"] == "complete"
    assert "North Kettle is " in done.stderr
    assert "expected below standard" in done.stderr
    assert "fewer than 70" in done.stderr
    done = batch(run, PROBES, "--out", out, "--resume", "--fail-under", "1", "--json")
    assert json.loads(done.stdout)["checks"] == []
    done = batch(run, PROBES, "--out", out, "--resume", "--expect", "harbour-lmp=standard", code=2)
    assert "did you mean harbour-lamp?" in done.stderr
    done = batch(run, PROBES, "--out", out, "--resume", "--expect", "harbour-lamp=good", code=2)
    assert "is not a tier" in done.stderr


# What changed


def test_a_changed_brand_is_named_and_the_same_run_is_no_change(tmp_path: Path, run: Run) -> None:
    names = [f"Brand {i}" for i in range(12)]
    before = table(tmp_path / "1.csv", names, probes=12).read_text(encoding="utf-8")
    silent = re.sub(r"(?m)^(Brand 3,.*?Z,)[^,]*,", r"\1,", before)
    (tmp_path / "2.csv").write_text(silent, encoding="utf-8")
    for number in (1, 2):
        batch(run, tmp_path / f"{number}.csv", "--out", tmp_path / f"o{number}")
    done = run("batch", "diff", tmp_path / "o1", tmp_path / "o2", "--json")
    found = json.loads(done.stdout)
    assert [c["brand"] for c in found["changed"]] == ["Brand 3"]
    assert found["changed"][0]["total"]["probability_better"] < 0.05
    assert {m["name"] for m in found["changed"][0]["criteria"]} >= {"first-response"}
    page = tmp_path / "diff.md"
    text = run("batch", "diff", tmp_path / "o1", tmp_path / "o2", "--out", page).stdout
    assert "12 brands compared: 1 really changed, 11 within noise" in text
    assert "| Brand 3 | " in page.read_text(encoding="utf-8")
    same = run("batch", "diff", tmp_path / "o1", tmp_path / "o1" / "league.json")
    assert "0 really changed, 12 within noise" in same.stdout
    assert "Both runs were made from 1.csv" in same.stdout


def test_runs_under_different_rubrics_are_not_compared_unasked(tmp_path: Path, run: Run) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    batch(run, PROBES, "--out", one)
    done = run("batch", PROBES, "--out", other, "--rubric", "response-time",
               "--weight", "phone-wait=0")  # fmt: skip
    assert done.returncode == 0
    refused = run("batch", "diff", one, other)
    assert refused.returncode == 3
    assert refused.stdout == ""
    assert "different rubrics" in refused.stderr
    assert "~ phone-wait: weight " in refused.stderr
    told = run("batch", "diff", one, other, "--across-rubrics")
    assert told.returncode == 0
    assert "The rubrics are not the same." in " ".join(told.stdout.split())


@pytest.mark.parametrize("text", ["", "[]", '{"schema": 1}', "{" * 10_000, "nan"])
def test_a_league_that_is_none_is_said_to_be_none(text: str, tmp_path: Path, run: Run) -> None:
    (tmp_path / "league.json").write_text(text, encoding="utf-8")
    done = run("batch", "diff", tmp_path, tmp_path)
    assert done.returncode == 3
    assert "is not as batch wrote it" in done.stderr
    assert run("batch", "diff", tmp_path / "nowhere", tmp_path).returncode == 4


# The command


def test_a_file_called_like_a_command_is_given_by_its_path(tmp_path: Path, run: Run) -> None:
    source = many(tmp_path / "many.csv", 3)
    (tmp_path / "diff").write_bytes(source.read_bytes())
    call = ("--out", "out", "--rubric", "response-time")
    assert run("batch", "./diff", *call, cwd=tmp_path).returncode == 0
    assert run("batch", "run", "many.csv", *call, "--force", cwd=tmp_path).returncode == 0
    assert run("batch", "diff", *call, cwd=tmp_path).returncode == 2


@pytest.mark.slow
def test_fifty_thousand_brands_of_three_probes_each(tmp_path: Path, run: Run) -> None:
    """Linear, and nobody is called sure on three probes."""
    times = {}
    for count in (5_000, 50_000):
        source = many(tmp_path / f"{count}.csv", count)
        began = time.monotonic()
        call = [sys.executable, "-m", "aftersales_eval", "batch", str(source),
                "--out", str(tmp_path / str(count)), "--each", "--rubric", "response-time",
                "--json"]  # fmt: skip
        done = subprocess.run(call, capture_output=True, text=True, check=True, cwd=ROOT)
        times[count] = time.monotonic() - began
        said = json.loads(done.stdout)["tiers"]
        assert not {row["sure"] for row in said} & {"firm", "likely"}
        assert sum(row["brands"] for row in said) == count
    assert times[50_000] < 20 * times[5_000]
    assert len(list((tmp_path / "50000" / "brands").iterdir())) == 50_000
