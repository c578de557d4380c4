"""`batch` as a process of its own: its folder, and what is left when it is stopped."""

from __future__ import annotations

import hashlib
import json
import random
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

import pytest

from tests.batches import LEAGUE, contents, many, record, table
from tests.conftest import EXAMPLES, ROOT, Run
from tests.terminal import surroundings

PROBES: Final = EXAMPLES / "probes.csv"
FACTS: Final = EXAMPLES / "facts.csv"


def batch(run: Run, *arguments: str | Path, code: int = 0) -> subprocess.CompletedProcess[str]:
    """A batch under a small rubric that ends with that code."""
    done = run("batch", *arguments, "--rubric", "response-time")
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    return done


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


# A brand that fails, and checks


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
    assert "  ~ phone-wait: weight 1.5 → 0 (11.5 % → 0.0 % of all)\n" in refused.stderr
    assert refused.stderr.count("weight") == 1  # though every other's share of all is larger
    (one / "run.json").unlink()
    assert "~ phone-wait: weight 11.5 % → 0.0 %\n" in run("batch", "diff", one, other).stderr
    told = run("batch", "diff", one, other, "--across-rubrics")
    assert told.returncode == 0
    assert "The rubrics are not the same." in " ".join(told.stdout.split())


# The command


def test_what_cannot_be_meant_is_refused(tmp_path: Path, run: Run) -> None:
    out = tmp_path / "out"
    for option, given in (
        ("--fail-under", "nan"), ("--fail-under", "-1"), ("--fail-under", "100.1"),
        ("--fail-under", "x"), ("--min-probes", "-1"), ("--min-probes", "1.5"),
        ("--min-probes", ""),
    ):  # fmt: skip
        done = batch(run, PROBES, "--out", out, option, given, code=2)
        assert f"{option}: {given!r} is not a" in done.stderr
        assert "hint: such as 5" in done.stderr
    assert not out.exists()
    batch(run, PROBES, "--out", out)
    league = (out / "league.md").read_bytes()
    done = run("batch", "diff", out, out, "--out", out / "league.md")
    assert (done.returncode, done.stdout) == (2, "")
    assert "write it somewhere else" in done.stderr
    assert (out / "league.md").read_bytes() == league


@pytest.mark.parametrize(
    ("command", "arguments"),
    [
        ("batch", (PROBES,)),
        ("batch diff", ("nowhere", "nowhere")),
        ("report", ("--from", PROBES)),
        ("mapping suggest", (PROBES,)),
        ("rubric new", ("mine",)),
        ("export", ()),
        ("demo", ()),
    ],
)
def test_an_empty_out_is_not_the_folder_one_is_in(
    command: str, arguments: tuple[str | Path, ...], tmp_path: Path, run: Run
) -> None:
    done = run(*command.split(), *arguments, "--out", "", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("aftersales: --out is empty\n  hint: name where ")
    assert list(tmp_path.iterdir()) == []


def test_a_column_to_group_by_that_is_not_there_does_not_fit(tmp_path: Path, run: Run) -> None:
    out = tmp_path / "out"
    done = batch(run, PROBES, "--out", out, "--group-by", "channle", code=2)
    assert "has no column 'channle' to group by" in done.stderr
    assert "did you mean channel?" in done.stderr
    for empty in ("", "  "):
        done = batch(run, PROBES, "--out", out, "--group-by", empty, code=2)
        assert "hint: name a column, such as --group-by country" in done.stderr
    url = ("--connect", "postgres://nowhere.example/x", "--table", "probes")
    done = batch(run, *url, "--out", out, "--group-by", "country", code=2)
    assert "only probes in files are told apart" in done.stderr
    assert not out.exists()


def test_where_a_diff_cannot_go_is_said_instead_of_it(tmp_path: Path, run: Run) -> None:
    batch(run, PROBES, "--out", tmp_path / "out")
    before = contents(tmp_path)
    (tmp_path / "loop").symlink_to("loop")
    for out, why in (("no/x.md", "there is no folder "), (".", "a folder"), ("loop", "a link")):
        for call in (("batch", "diff", "out", "out"), ("report", "--from", PROBES)):
            done = run(*call, "--out", out, cwd=tmp_path)
            assert (done.returncode, done.stdout) == (4, "")
            assert why in done.stderr
    assert contents(tmp_path) == before


def test_a_folder_that_cannot_be_made_is_said_before_the_files_are_read(
    tmp_path: Path, run: Run
) -> None:
    (tmp_path / "link").symlink_to("gone")
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    for out, why in (
        (tmp_path / "link", "link is a link to gone, which is not there"),
        (tmp_path / "link" / "sub", "link is a link to gone, which is not there"),
        (tmp_path / "file", "file is a file"),
        (tmp_path / "file" / "sub", "file is a file"),
    ):
        done = batch(run, tmp_path / "not even there.csv", "--out", out, code=2)
        assert why in done.stderr
        assert done.stderr.count("hint: ") == 1


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
