"""Every command as a process of its own: what it gives, and how it ends when it cannot."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote

import pytest

from aftersales_eval import __version__
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.report import charts
from aftersales_eval.sources.rubrics import load_rubric
from aftersales_eval.sources.shipped import shipped_rubrics
from tests.conftest import EXAMPLES, ROOT, Run
from tests.terminal import on_terminal, surroundings

PROBES: Final = str(EXAMPLES / "probes.csv")
FACTS: Final = str(EXAMPLES / "facts.csv")
FILES: Final = ("--from", PROBES, "--from", FACTS)
BRANDS: Final = ["Harbour Lamp", "Moss & Thimble", "North Kettle", "Quickreply Gadgets"]
SLUGS: Final = ["harbour-lamp", "moss-thimble", "north-kettle", "quickreply-gadgets"]
COMMANDS: Final = [
    "compare", "score", "explain", "trend", "report", "demo", "due", "next", "agreement", "import",
    "export", "inspect", "history", "amend", "void", "batch", "probe", "fact", "feedback", "ledger",
    "rubric", "mapping",
]  # fmt: skip


def output(run: Run, *arguments: str | Path, cwd: Path | None = None) -> str:
    """What a command that succeeds prints."""
    done = run(*arguments, cwd=cwd)
    told = done.stderr.splitlines()
    assert all(line.startswith("written: ") for line in told)
    assert done.returncode == 0
    return done.stdout


def compared(run: Run, *arguments: str | Path) -> Any:
    """A comparison as data."""
    return json.loads(output(run, "compare", "--json", *arguments))


def brand_of(found: Any, name: str) -> Any:
    """One brand of a comparison."""
    return next(brand for brand in found["brands"] if brand["brand"] == name)


def grade_of(found: Any, name: str, criterion: str) -> Any:
    """One grade of one brand of a comparison."""
    return next(g for g in brand_of(found, name)["grades"] if g["criterion"] == criterion)


def table(folder: Path, *rows: str, name: str = "t.csv") -> Path:
    """A CSV file of these lines."""
    path = folder / name
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


# The program


def test_without_a_command_it_greets_and_says_what_to_do_next(run: Run) -> None:
    text = output(run)
    assert text.startswith(f"aftersales-eval {__version__}: ")
    for command in ("aftersales demo", "aftersales probe open", "aftersales rubric show"):
        assert f"  {command} " in text


def test_the_version_is_the_packages(run: Run) -> None:
    assert output(run, "--version") == f"aftersales-eval {__version__}\n"


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_the_help_lists_every_command(option: str, run: Run) -> None:
    text = output(run, option)
    for command in COMMANDS:
        assert re.search(rf"^\W+{command} ", text, re.MULTILINE)


@pytest.mark.parametrize(
    "command",
    [
        *([c] for c in COMMANDS),
        *(["rubric", c] for c in ("list", "show", "check", "new", "schema", "metrics", "diff")),
        *(["mapping", c] for c in ("suggest", "check")),
        *(["batch", c] for c in ("run", "diff")),
    ],
    ids=" ".join,
)
def test_every_command_has_help(command: list[str], run: Run) -> None:
    text = output(run, *command, "--help")
    assert f"Usage: aftersales {' '.join(command)} " in text
    assert output(run, *command, "-h") == text


@pytest.mark.parametrize("name", ["aftersales", "aftersales-eval"])
def test_both_names_of_the_program_are_installed(name: str) -> None:
    script = Path(sys.executable).parent / name
    done = subprocess.run([script, "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"aftersales-eval {__version__}\n"


# compare


def test_compare_ranks_all_brands_of_the_files(run: Run) -> None:
    text = output(run, "compare", *FILES)
    found = compared(run, *FILES)
    assert sorted(b["brand"] for b in found["brands"]) == BRANDS
    assert [b["rank"] for b in found["brands"]] == sorted(b["rank"] for b in found["brands"])
    positions = [text.index(f"  {b['brand']}") for b in found["brands"]]
    assert positions == sorted(positions)
    assert "4 brands · 201 probes" in text.split("\n")[0]


def test_compare_takes_names_and_slugs_and_each_brand_once(run: Run) -> None:
    by_slug = compared(run, "north-kettle", "harbour-lamp", *FILES)
    by_name = compared(run, "Harbour Lamp", "NORTH KETTLE", "north-kettle", *FILES)
    assert by_slug == by_name
    assert sorted(b["brand"] for b in by_slug["brands"]) == ["Harbour Lamp", "North Kettle"]


def test_compare_reads_a_pattern_and_a_file_named_twice_once(tmp_path: Path, run: Run) -> None:
    for name in ("a", "b"):
        table(tmp_path, "brand,opened_at,politeness", f"{name},2026-03-01,4", name=f"{name}.csv")
    found = compared(run, "--from", tmp_path / "*.csv", "--from", tmp_path / "a.csv")
    assert found["intake"]["files"] == ["a.csv", "b.csv"]
    assert found["intake"]["probes"] == 2


def test_compare_as_csv_has_a_row_per_brand_and_criterion(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(output(run, "compare", "--csv", *FILES))))
    names = [c.id for c in load_rubric().criteria]
    for brand in BRANDS:
        mine = [row["criterion"] for row in rows if row["brand"] == brand]
        assert mine == ["total", *names]
    found = compared(run, *FILES)
    for row in rows:
        if row["criterion"] == "total":
            assert float(row["points"]) == pytest.approx(brand_of(found, row["brand"])["points"])


def test_brands_with_too_few_probes_are_left_out_and_that_is_said(run: Run) -> None:
    text = output(run, "compare", "--min-probes", "10", *FILES)
    assert "1 brand with fewer than 10 probes left out" in text
    assert "Moss & Thimble" not in text
    assert len(compared(run, "--min-probes", "6", *FILES)["brands"]) == 4


def test_no_brand_with_enough_probes_is_no_fault_of_the_program(run: Run) -> None:
    done = run("compare", "--min-probes", "1000", *FILES)
    assert done.returncode == 3
    assert "no brand has 1,000 probes" in done.stderr
    assert "the most is 70" in done.stderr


# score and explain


def test_score_shows_every_criterion_of_one_brand(run: Run) -> None:
    text = output(run, "score", "moss-thimble", *FILES)
    assert text.startswith("Moss & Thimble  ")
    told = " ".join(text.split())
    for criterion in load_rubric().criteria:
        assert criterion.title.split()[0] in told
    found = json.loads(output(run, "score", "moss-thimble", "--json", *FILES))
    assert [b["brand"] for b in found["brands"]] == ["Moss & Thimble"]


def test_a_score_does_not_depend_on_who_else_is_in_the_files(run: Run) -> None:
    alone = json.loads(output(run, "score", "north-kettle", "--json", *FILES))["brands"][0]
    beside = brand_of(compared(run, *FILES), "North Kettle")
    for key in ("points", "points_low", "points_high", "tier", "odds", "coverage", "grades"):
        assert alone[key] == beside[key]


def test_explain_walks_a_grade_back_to_its_probes(run: Run) -> None:
    found = json.loads(output(run, "explain", "moss-thimble", "first-response", "--json", *FILES))
    grade = grade_of(compared(run, *FILES), "Moss & Thimble", "response-time.first-response")
    assert found["grade"] == grade
    assert len(found["probes"]) == grade["observations"]
    lines = (EXAMPLES / "probes.csv").read_text(encoding="utf-8").split("\n")
    for probe in found["probes"]:
        name, _, line = probe["place"].partition(":")
        assert name == "probes.csv"
        assert lines[int(line) - 1].startswith(f"{probe['probe']},")
    text = output(run, "explain", "moss-thimble", "response-time.first-response", *FILES)
    assert all(probe["probe"] in text for probe in found["probes"])


def test_explain_shows_a_fact_with_its_source(run: Run) -> None:
    text = output(run, "explain", "north-kettle", "return-window", *FILES)
    assert "https://north-kettle.example/returns" in text
    assert "Send it back within 30 days, opened or not." in text


# report and demo


def test_a_report_is_written_whole_or_printed(tmp_path: Path, run: Run) -> None:
    """Where no charts can be drawn, the file is what is printed."""
    out = tmp_path / "there" / "report.md"
    out.parent.mkdir()
    printed = output(run, "report", *FILES)
    done = run("report", "--out", out, *FILES, env=without_charts(tmp_path))
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"written: {out}\n{charts.HOW}\n"
    assert out.read_text(encoding="utf-8") == printed
    assert printed.startswith("# After-sales service\n")
    assert list(out.parent.iterdir()) == [out]
    assert output(run, "report", "--format", "markdown", *FILES) == printed


def without_charts(folder: Path) -> dict[str, str]:
    """Surroundings in which the renderer cannot be imported."""
    missing = folder / "missing"
    missing.mkdir()
    (missing / "vl_convert.py").write_text("raise ImportError")
    return {"PYTHONPATH": str(missing)}


@pytest.mark.skipif(not charts.available(), reason="the extra [charts] is not installed")
def test_a_report_in_a_file_has_its_charts_beside_it(tmp_path: Path, run: Run) -> None:
    out = tmp_path / "my report.md"
    done = run("report", "--out", out, *FILES)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"written: {out}, with its charts in my report-charts\n"
    shown = re.findall(r"^!\[Half of .+\]\((.+)\)$", out.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(shown) == 11
    assert "my%20report-charts/north-kettle-first-response-" in shown[0]
    there = [str(path.relative_to(tmp_path)) for path in (tmp_path / "my report-charts").iterdir()]
    assert set(map(unquote, shown)) < set(there)
    assert len(there) == 12
    run("report", "--rubric", "response-time", "--out", out, *FILES)
    assert len(list((tmp_path / "my report-charts").iterdir())) == 4


def test_a_report_on_many_brands_has_words_for_charts(tmp_path: Path, run: Run) -> None:
    rows = [f"Brand {n},email,2026-03-01T10:00:00Z,2026-03-01T12:00:00Z" for n in range(31)]
    path = table(tmp_path, "brand,channel,opened_at,first_response_at", *rows)
    done = run("report", "--from", path, "--rubric", "response-time", "--out", tmp_path / "r.md")
    assert done.stderr.endswith("Words stand for charts: there are more than 30 brands\n")
    assert "The only probe was answered within 2 h." in (tmp_path / "r.md").read_text()
    assert not (tmp_path / "r-charts").exists()


def test_a_report_has_the_title_that_is_asked_for(run: Run) -> None:
    text = output(run, "report", "--title", "Kettles in spring", *FILES)
    assert text.startswith("# Kettles in spring\n")


def test_a_report_for_machines_is_the_comparison(tmp_path: Path, run: Run) -> None:
    assert output(run, "report", "--json", *FILES) == output(run, "compare", "--json", *FILES)
    out = tmp_path / "report.csv"
    output(run, "report", "--csv", "--out", out, *FILES)
    assert out.read_text(encoding="utf-8") == output(run, "compare", "--csv", *FILES)


def test_a_report_replaces_an_older_one_in_one_step(tmp_path: Path, run: Run) -> None:
    out = tmp_path / "report.md"
    out.write_text("old")
    out.chmod(0o600)
    output(run, "report", "--out", out, *FILES)
    assert out.read_text(encoding="utf-8").startswith("# After-sales service")
    assert out.stat().st_mode & 0o777 == 0o600


def test_a_report_that_cannot_be_made_leaves_the_older_one_alone(tmp_path: Path, run: Run) -> None:
    out = tmp_path / "report.md"
    out.write_text("old")
    done = run("report", "--out", out, "--from", tmp_path / "nowhere.csv")
    assert done.returncode == 4
    assert out.read_text() == "old"


def test_the_demo_compares_the_examples_and_writes_the_report(tmp_path: Path, run: Run) -> None:
    done = run("demo", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout == output(run, "compare", *FILES)
    written = tmp_path / "aftersales-report.md"
    assert written.read_text(encoding="utf-8") == output(run, "report", *FILES)
    assert [p.name for p in tmp_path.iterdir()] == [written.name]
    assert str(written.name) in done.stderr


def test_what_the_demo_says_to_try_works(tmp_path: Path, run: Run) -> None:
    said = run("demo", "--out", tmp_path / "r.md").stderr
    lines = [line.strip() for line in said.split("\n") if " --from " in line]
    assert len(lines) == 2
    for line in lines:
        words = line.split()
        assert words[0].endswith("aftersales") or "aftersales" in words
        start = next(i for i, word in enumerate(words) if word in ("score", "explain"))
        assert "Harbour Lamp" in output(run, *words[start:])
    (pages,) = [line for line in said.split("\n") if " --offline " in line]
    asked = shlex.split(pages.partition("inspect")[2].replace("try.db", str(tmp_path / "a.db")))
    assert "We reply to every enquiry within 24 hours." in output(run, "inspect", *asked)


# Options that change what is compared


def test_a_profile_weighs_as_it_says(run: Run) -> None:
    plain = compared(run, "--rubric", "response-time", *FILES)
    found = compared(run, "--rubric", "response-time", "--profile", "written", *FILES)
    weights = {c["id"]: c["weight"] for c in found["rubric"]["criteria"]}
    assert {name for name, weight in weights.items() if weight > 0} == {
        "first-response", "nine-in-ten", "answered-at-all",
    }  # fmt: skip
    assert sum(weights.values()) == pytest.approx(1)
    assert found["rubric"]["reweighted"] == ["profile written"]
    assert found["rubric"]["hash"] != plain["rubric"]["hash"]
    before, after = (brand_of(x, "Harbour Lamp")["points"] for x in (plain, found))
    assert before != after
    text = output(run, "compare", "--rubric", "response-time", "--profile", "written", *FILES)
    assert "profile written" in text


def test_a_weight_is_of_an_area_or_a_criterion_and_is_said(run: Run) -> None:
    plain = compared(run, *FILES)
    found = compared(run, "--weight", "resolution=0", "--weight", "refund=50", *FILES)
    weights = {c["id"]: c["weight"] for c in found["rubric"]["criteria"]}
    before = {c["id"]: c["weight"] for c in plain["rubric"]["criteria"]}
    assert all(weights[i] == 0 for i in weights if i.startswith("resolution."))
    assert weights["return-policy.refund"] > 10 * before["return-policy.refund"]
    assert sum(weights.values()) == pytest.approx(1)
    assert found["rubric"]["reweighted"] == ["weight resolution = 0", "weight refund = 50"]
    kettle, gadgets = (brand_of(found, name)["points"] for name in ("North Kettle", BRANDS[3]))
    was = brand_of(plain, BRANDS[3])["points"]
    assert gadgets != was
    assert kettle > gadgets
    assert "weight refund = 50" in output(run, "compare", "--weight", "refund=50", *FILES)


def test_a_weight_goes_on_top_of_a_profile(run: Run) -> None:
    words = ("--rubric", "response-time", "--profile", "written", "--weight", "chat-wait=100")
    found = compared(run, *words, *FILES)
    weights = {c["id"]: c["weight"] for c in found["rubric"]["criteria"]}
    assert weights["chat-wait"] == pytest.approx(0.5)
    assert found["rubric"]["reweighted"] == ["profile written", "weight chat-wait = 100"]


def test_since_and_until_part_the_probes(run: Run) -> None:
    whole = compared(run, *FILES)["intake"]
    early = compared(run, "--until", "2026-04-15", *FILES)["intake"]
    late = compared(run, "--since", "2026-04-15", *FILES)["intake"]
    assert 0 < early["probes"] < whole["probes"]
    assert early["probes"] + late["probes"] == whole["probes"]
    assert (early["outside"], late["outside"]) == (late["probes"], early["probes"])
    assert (early["until"], late["since"]) == ("2026-04-15T00:00Z", "2026-04-15T00:00Z")
    text = output(run, "compare", "--since", "2026-04-15", *FILES)
    assert "Only since 2026-04-15 00:00 UTC:" in text


def test_channels_part_the_probes(run: Run) -> None:
    found = {
        channel: compared(run, "--channel", channel, *FILES)["intake"]["probes"]
        for channel in ("email", "phone", "chat", "social", "web-form", "messaging", "in-store")
        if channel in Path(PROBES).read_text(encoding="utf-8")
    }
    assert len(found) >= 5
    assert sum(found.values()) == 201
    both = compared(run, "--channel", "email", "--channel", "phone", *FILES)
    assert both["intake"]["probes"] == found["email"] + found["phone"]
    assert both["intake"]["channels"] == ["email", "phone"]
    wait = grade_of(both, "North Kettle", "response-time.chat-wait")
    assert wait["estimate"] is None


def test_a_slip_in_the_name_of_a_channel_is_pointed_out(run: Run) -> None:
    done = run("compare", "--channel", "emial", *FILES)
    assert "note: emial is a channel of its own; did you mean email?" in done.stderr
    assert "did you mean" not in run("compare", "--channel", "E-Mail", *FILES).stderr


@pytest.mark.parametrize(
    ("as_of", "days", "probes"),
    [("2026-03-04", 3, 1), ("2026-03-11", 10, 1), ("2026-03-21", 20, 2)],
)
def test_as_of_decides_how_long_an_open_probe_has_waited(
    as_of: str, days: int, probes: int, tmp_path: Path, run: Run
) -> None:
    path = table(
        tmp_path, "brand,channel,opened_at,first_response_at", "A,email,2026-03-01,",
        "A,email,2026-03-20,2026-03-25",
    )  # fmt: skip
    found = compared(run, "--as-of", as_of, "--rubric", "response-time", "--from", path)
    assert found["intake"]["as_of"] == f"{as_of}T00:00Z"
    assert (found["intake"]["probes"], found["intake"]["outside"]) == (probes, 2 - probes)
    told = json.loads(
        output(run, "explain", "a", "first-response", "--json", "--as-of", as_of,
               "--rubric", "response-time", "--from", path)
    )  # fmt: skip
    waited = {probe["value"] for probe in told["probes"] if probe["opened_at"] < "2026-03-02"}
    assert waited == {days * 86_400.0}
    assert told["probes"][0]["censored"] is True


def test_the_zone_is_that_of_times_that_say_none(tmp_path: Path, run: Run) -> None:
    path = table(
        tmp_path,
        "brand,channel,opened_at,first_response_at",
        "A,email,2026-03-01T10:00,2026-03-01T12:00Z",
    )
    words = ("--rubric", "response-time", "--from", path)
    waits = []
    for zone in ("UTC", "Europe/Berlin"):
        found = compared(run, "--timezone", zone, *words)
        assert found["intake"]["timezone"] == zone
        assert any(zone in note for note in found["intake"]["notes"])
        waits.append(grade_of(found, "A", "first-response")["estimate"]["value"])
    assert waits == [2 * 3_600, 3 * 3_600]


def test_the_encoding_is_that_of_files_that_are_not_utf_8(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes("brand,opened_at,politeness\nHändler,2026-03-01,4\n".encode("cp1252"))
    refused = run("compare", "--from", path)
    assert refused.returncode == 3
    assert "--encoding cp1252" in refused.stderr
    found = compared(run, "--encoding", "cp1252", "--from", path)
    assert [b["brand"] for b in found["brands"]] == ["Händler"]


def test_a_mapping_makes_a_foreign_table_ours(run: Run) -> None:
    words = ("--from", EXAMPLES / "foreign-layout.csv")
    refused = run("compare", *words)
    assert refused.returncode == 3
    assert "skip: 2" in refused.stderr
    found = compared(run, *words, "--mapping", EXAMPLES / "mapping.yaml")
    assert sorted(b["brand"] for b in found["brands"]) == BRANDS


@pytest.mark.parametrize(
    "command", [["compare"], ["score", "a"], ["explain", "a", "politeness"], ["report"]]
)
def test_strict_fails_on_a_rejected_row_and_prints_no_result(
    command: list[str], tmp_path: Path, run: Run
) -> None:
    path = table(tmp_path, "brand,opened_at,politeness", "A,2026-03-01,4", "A,2026-03-01,9")
    out = tmp_path / "report.md"
    where = ["--out", str(out)] if command == ["report"] else []
    done = run(*command, "--strict", "--from", path, *where)
    assert (done.returncode, done.stdout) == (3, "")
    assert "1 of 2 rows were rejected" in done.stderr
    assert "t.csv:3: politeness: '9' is not between 1 and 5" in done.stderr
    assert not out.exists()
    assert run(*command, "--from", path).returncode == 0


def test_strict_is_content_when_nothing_is_rejected(run: Run) -> None:
    assert output(run, "compare", "--strict", *FILES) == output(run, "compare", *FILES)


# rubric


def test_rubric_list_names_what_is_shipped(run: Run) -> None:
    text = output(run, "rubric", "list")
    found = json.loads(output(run, "rubric", "list", "--json"))
    assert [r["id"] for r in found["rubrics"]] == sorted(shipped_rubrics())
    for row in found["rubrics"]:
        rubric = load_rubric(row["id"])
        assert (row["hash"], row["criteria"]) == (rubric.hash, len(rubric.criteria))
        assert re.search(rf"^{row['id']} +{row['version']} +{row['criteria']} ", text, re.MULTILINE)
        assert all(profile in text for profile in row["profiles"])


@pytest.mark.parametrize("name", ["after-sales", "response-time"])
def test_rubric_show_says_what_each_answer_earns(name: str, run: Run) -> None:
    brief, full = output(run, "rubric", "show", name), output(run, "rubric", "show", name, "--full")
    for criterion in load_rubric(name).criteria:
        assert criterion.id in brief
        assert criterion.why.split()[0] in full
    assert len(full) > 2 * len(brief)
    assert full.count("source: ") == len(load_rubric(name).criteria)


def test_rubric_show_follows_profile_and_weights(run: Run) -> None:
    plain = output(run, "rubric", "show", "response-time")
    assert "first-response · 31 %" in plain
    shown = output(run, "rubric", "show", "response-time", "--profile", "written")
    assert "first-response · 44 %" in shown
    weighed = output(run, "rubric", "show", "response-time", "--weight", "first-response=9")
    assert "first-response · 50 %" in weighed


def test_rubric_show_without_a_name_shows_the_default(run: Run) -> None:
    assert output(run, "rubric", "show") == output(run, "rubric", "show", "after-sales")


def test_rubric_check_says_ok_with_the_hash(run: Run) -> None:
    path = shipped_rubrics()["response-time"]
    expected = f"{path}: ok, 6 criteria, hash {load_rubric('response-time').hash[:12]}\n"
    assert output(run, "rubric", "check", path) == expected
    assert json.loads(output(run, "rubric", "check", "--json", path))["problems"] == []


def test_rubric_check_ends_with_the_worst_of_all_files(tmp_path: Path, run: Run) -> None:
    good, bad = shipped_rubrics()["resolution"], table(tmp_path, "id: x", name="bad.yaml")
    missing = tmp_path / "nowhere.yaml"
    assert run("rubric", "check", good).returncode == 0
    assert run("rubric", "check", good, bad).returncode == 3
    done = run("rubric", "check", missing, good, bad)
    assert done.returncode == 4
    assert done.stderr == ""
    assert f"{good}: ok" in done.stdout
    assert f"{bad}:1:1: version is missing" in done.stdout
    as_json = json.loads(run("rubric", "check", "--json", missing, good, bad).stdout)
    assert {p["file"] for p in as_json["problems"]} == {str(missing), str(bad)}


@pytest.mark.parametrize("base", ["", "after-sales", "response-time"])
def test_rubric_new_passes_the_check_and_can_be_used(base: str, tmp_path: Path, run: Run) -> None:
    extends = ["--extends", base] if base else []
    done = run("rubric", "new", "my-rubric", *extends, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "written: my-rubric.yaml\n"
    assert output(run, "rubric", "check", "my-rubric.yaml", cwd=tmp_path).startswith(
        "my-rubric.yaml: ok, "
    )
    text = output(run, "compare", "--rubric", "my-rubric.yaml", *FILES, cwd=tmp_path)
    assert "rubric my-rubric 1.0" in text


def test_rubric_new_extends_a_file_wherever_the_new_one_goes(tmp_path: Path, run: Run) -> None:
    """The base is named as seen from here, the new file stands elsewhere."""
    (tmp_path / "sub").mkdir()
    shutil.copy(shipped_rubrics()["resolution"], tmp_path / "base.yaml")
    words = ("rubric", "new", "mine", "--extends", "base.yaml", "--out", "sub/mine.yaml")
    assert run(*words, cwd=tmp_path).returncode == 0
    done = run("rubric", "check", "sub/mine.yaml", cwd=tmp_path)
    assert done.stdout.startswith("sub/mine.yaml: ok, 4 criteria")


def test_rubric_new_never_overwrites(tmp_path: Path, run: Run) -> None:
    path = table(tmp_path, "precious", name="mine.yaml")
    done = run("rubric", "new", "mine", cwd=tmp_path)
    assert done.returncode == 2
    assert "mine.yaml is there already" in done.stderr
    assert path.read_text() == "precious\n"


def test_rubric_diff_tells_meaning_from_wording(tmp_path: Path, run: Run) -> None:
    original = shipped_rubrics()["resolution"].read_text(encoding="utf-8")
    same, reworded, changed = (tmp_path / f"{n}.yaml" for n in ("same", "reworded", "changed"))
    same.write_text(original)
    reworded.write_text(re.sub(r"(?m)^( *title): .*$", r"\1: Otherwise", original))
    changed.write_text(original.replace("weight: 4", "weight: 5", 1).replace("gate: true", ""))
    assert reworded.read_text() != original != changed.read_text()
    assert "No difference in meaning: results" in output(run, "rubric", "diff", "resolution", same)
    assert "only wording differs" in output(run, "rubric", "diff", "resolution", reworded)
    text = output(run, "rubric", "diff", "resolution", changed)
    assert "~ resolved: weight " in text
    assert "~ resolved: gate True → False" in text
    assert "Results under the two cannot be compared." in text
    found = json.loads(output(run, "rubric", "diff", "--json", "resolution", changed))
    gate = [c for c in found["changes"] if c["key"] == "gate"]
    assert gate == [{"criterion": "resolved", "key": "gate", "before": True, "after": False}]


def test_rubric_diff_lists_criteria_that_came_and_went(run: Run) -> None:
    text = output(run, "rubric", "diff", "response-time", "follow-up")
    assert all(f"- {c.id}: " in text for c in load_rubric("response-time").criteria)
    assert all(f"+ {c.id}: " in text for c in load_rubric("follow-up").criteria)


def test_rubric_metrics_lists_the_built_in_ones_and_the_rubrics_own(run: Run) -> None:
    text = output(run, "rubric", "metrics")
    assert all(re.search(rf"^{key} ", text, re.MULTILINE) for key in BUILT_IN)
    own = output(run, "rubric", "metrics", EXAMPLES / "rubrics" / "complaint-handling.yaml")
    assert re.search(r"^timely +yes-no +higher ", own, re.MULTILINE)
    assert "timely" not in text


def test_rubric_schema_is_a_json_schema(run: Run) -> None:
    schema = json.loads(output(run, "rubric", "schema"))
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert {"id", "version", "title", "criteria", "include", "extends"} <= set(schema["properties"])
    assert set(schema["required"]) == {"id", "version", "title"}


# How a command ends when it cannot


ERRORS: Final = [
    # 2: the call does not fit
    (2, ("--bogus",), "No such option: --bogus"),
    (2, ("bogus",), "No such command 'bogus'"),
    (2, ("compare",), "no evidence was given"),
    (2, ("compare", "--bogus", *FILES), "No such option: --bogus"),
    (2, ("compare", "--json", "--csv", *FILES), "--json and --csv exclude each other"),
    (2, ("compare", "north-ketle", *FILES), "did you mean north-kettle?"),
    (2, ("compare", "--rubric", "respons-time", *FILES), "did you mean response-time?"),
    (2, ("compare", "--profile", "warentest-2017", *FILES), "did you mean warentest-201"),
    (2, ("compare", "--rubric", "resolution", "--profile", "x", *FILES), "has no profiles"),
    (2, ("compare", "--weight", "resolution", *FILES), "such as --weight return-policy=5"),
    (2, ("compare", "--weight", "resolution=-1", *FILES), "is not NAME=W with a number from 0"),
    (2, ("compare", "--weight", "resolution=nan", *FILES), "is not NAME=W with a number from 0"),
    (2, ("compare", "--weight", "resolutoin=1", *FILES), "did you mean resolution?"),
    (2, ("compare", "--rubric", "product-training", "--weight", "manuals=0", "--weight",
         "courses=0", *FILES), ""),
    (2, ("compare", "--since", "yesterday", *FILES), "--since: 'yesterday' is not a date"),
    (2, ("compare", "--until", "2026-13-01", *FILES), "--until: '2026-13-01' is not a date"),
    (2, ("compare", "--as-of", "now", *FILES), "--as-of: 'now' is not a date"),
    (2, ("compare", "--since", "2026-03-29T02:30", "--timezone", "Europe/Berlin", *FILES),
     "does not exist in Europe/Berlin"),
    (2, ("compare", "--timezone", "Mars/Olympus", *FILES), "such as UTC or Europe/Berlin"),
    (2, ("compare", "--min-probes", "-1", *FILES), "--min-probes"),
    (2, ("score", *FILES), "Missing argument"),
    (2, ("score", "north-kettle"), "no evidence was given"),
    (2, ("score", "nobody", *FILES), "there is no brand 'nobody' in these files"),
    (2, ("explain", "north-kettle", *FILES), "return-policy: refund, refund-in-time, return-"),
    (2, ("explain", "north-kettle", "--rubric", "resolution", *FILES), "? resolved, first-contact"),
    (2, ("explain", "north-kettle", "frist-response", *FILES), "did you mean first-response?"),
    (2, ("report", "--format", "word", *FILES), "'word' is not"),
    (2, ("rubric", "bogus"), "No such command 'bogus'"),
    (2, ("rubric", "show", "respons-time"), "did you mean response-time?"),
    (2, ("rubric", "show", "after-sales", "--weight", "x=1"), "has no criterion 'x'"),
    (2, ("rubric", "check"), "Missing argument"),
    (2, ("rubric", "new", "My Rubric"), "lower-case letters, digits, hyphens: my-rubric"),
    (2, ("rubric", "new", "mine", "--extends", "after-sale"), "did you mean after-sales?"),
    (2, ("rubric", "diff", "resolution"), "Missing argument"),
    (2, ("rubric", "diff", "resolution", "resolutoin"), "did you mean resolution?"),
    (2, ("rubric", "metrics", "resolutoin"), "did you mean resolution?"),
    (2, ("mapping", "suggest"), "Missing argument"),
    (2, ("batch", PROBES), "Missing option '--out'"),
    (2, ("batch", PROBES, "--out", PROBES), "is a file"),
    (2, ("batch", PROBES, "--out", "{bad}"), "not of a batch run"),
    (2, ("batch", PROBES, "--out", "{bad}/o", "--resume", "--force"), "exclude each other"),
    (2, ("batch", PROBES, "--out", "{bad}/o", "--expect", "north-kettle"), "is not BRAND=TIER"),
    (2, ("batch", PROBES, "--out", "{bad}/o", "--expect", "north-kettle=high qualty"),
     "did you mean high-quality?"),
    (2, ("batch", PROBES, "--out", "{bad}/o", "--expect", "north-ketle=standard"),
     "did you mean north-kettle?"),
    (2, ("batch", PROBES, "--out", "{bad}/o", "--fail-under", "101"), "--fail-under"),
    (2, ("batch", "diff", "{bad}"), "Missing argument"),
    (3, ("batch", "{bad}/onlybad.csv", "--out", "{bad}/o"), "onlybad.csv:2: "),
    (4, ("batch", "{bad}", "--out", "{bad}/../o"), "is a folder"),
    (4, ("batch", "diff", "{bad}", "{bad}"), "name a folder that batch wrote"),
    (2, ("mapping", "check"), "Missing argument"),
    (2, ("report", "--publisher", "X", *FILES), "with --format html"),
    (2, ("report", "--format", "html", "--template", "{bad}/no", *FILES), "is not a folder"),
    # 3: the data is wrong
    (3, ("compare", "--from", "{bad}/empty.csv"), "is empty"),
    (3, ("compare", "--from", "{bad}/nobrand.csv"), "has no column brand; its columns: shop"),
    (3, ("compare", "--from", "{bad}/onlybad.csv"), "onlybad.csv:2: "),
    (3, ("compare", "--rubric", "{bad}/rubric.yaml", *FILES), "yaml:1:1: version is missing"),
    (3, ("compare", "--mapping", "{bad}/rubric.yaml", *FILES), "yaml:1:1: columns is missing"),
    (3, ("rubric", "show", "{bad}/rubric.yaml"), "rubric.yaml:1:1: version is missing"),
    (3, ("rubric", "new", "mine", "--extends", "{bad}/rubric.yaml"), "version is missing"),
    (3, ("mapping", "suggest", "{bad}/empty.csv"), "is empty"),
    # 4: a source cannot be reached
    (4, ("compare", "--from", "{bad}/nowhere.csv"), "there is no file"),
    (4, ("compare", "--from", "{bad}/*.parquet"), "there is no file"),
    (4, ("compare", "--from", "{bad}"), "is a folder"),
    (4, ("compare", "--rubric", "{bad}/nowhere.yaml", *FILES), "No such file"),
    (4, ("compare", "--mapping", "{bad}/nowhere.yaml", *FILES), "No such file"),
    (4, ("report", "--out", "{bad}/no/where.md", *FILES), "was not written"),
    (4, ("report", "--out", "{bad}", *FILES), "is not a file that can be written"),
    (4, ("rubric", "show", "{bad}/nowhere.yaml"), "No such file"),
    (4, ("rubric", "new", "mine", "--out", "{bad}/no/where.yaml"), "was not written"),
    (4, ("mapping", "suggest", "{bad}/nowhere.csv"), "No such file"),
    (4, ("mapping", "suggest", PROBES, "--out", "{bad}/no/where.yaml"), "was not written"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "arguments", "expected"), ERRORS, ids=[f"{e[0]} {' '.join(e[1][:4])}" for e in ERRORS]
)
def test_an_error_has_its_code_and_says_what_would_be_right(
    code: int, arguments: Sequence[str], expected: str, tmp_path: Path, run: Run
) -> None:
    bad = tmp_path / "bad"
    bad.mkdir()
    (bad / "empty.csv").write_bytes(b"")
    table(bad, "shop,opened_at", "A,2026-03-01", name="nobrand.csv")
    table(bad, "brand,opened_at,politeness", "A,yesterday,9", name="onlybad.csv")
    table(bad, "id: x", "title: X", name="rubric.yaml")
    before = sorted(tmp_path.rglob("*"))
    done = run(*(word.replace("{bad}", str(bad)) for word in arguments), cwd=tmp_path)
    assert done.returncode == code
    assert done.stdout == ""
    assert expected in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr
    assert "a fault of the program" not in done.stderr
    assert sorted(tmp_path.rglob("*")) == before


def test_a_report_does_not_take_the_place_of_its_own_words(tmp_path: Path, run: Run) -> None:
    (tmp_path / "look").mkdir()
    words = tmp_path / "look" / "intro.txt"
    words.write_text("Our words.\n", encoding="utf-8")
    done = run(
        "report", "--format", "html", "--template", tmp_path / "look", "--out", words, *FILES
    )
    assert done.returncode == 2
    assert words.read_text(encoding="utf-8") == "Our words.\n"


def test_a_report_does_not_take_the_place_of_a_rubric_that_is_included(
    tmp_path: Path, run: Run
) -> None:
    part = tmp_path / "part.yaml"
    shutil.copy(ROOT / "rubrics" / "response-time.yaml", part)
    whole = tmp_path / "whole.yaml"
    whole.write_text(
        "id: whole\nversion: '1'\ntitle: Whole\ninclude: [{rubric: part.yaml, weight: 1}]\n",
        encoding="utf-8",
    )
    before = part.read_bytes()
    done = run("report", "--rubric", whole, "--out", part, *FILES)
    assert done.returncode == 2
    assert "is one of the inputs" in done.stderr
    assert part.read_bytes() == before
    assert run("report", "--rubric", whole, "--out", tmp_path / "r.md", *FILES).returncode == 0


def test_a_report_may_be_called_what_no_text_can_say(tmp_path: Path, run: Run) -> None:
    out = Path(os.fsdecode(os.fsencode(tmp_path) + b"/o\xff b.md"))
    done = run("report", "--out", out, *FILES)
    assert done.returncode == 0, done.stderr
    assert out.read_text(encoding="utf-8").startswith("# ")


@pytest.mark.parametrize("group", ["rubric", "mapping", "batch"])
def test_a_group_without_a_command_shows_its_help(group: str, run: Run) -> None:
    done = run(group)
    assert done.returncode == 2
    assert f"Usage: aftersales {group} " in done.stdout + done.stderr


def test_a_filter_that_leaves_nothing_says_that_it_did(run: Run) -> None:
    """Otherwise one looks for the mistake in the files."""
    for words in (("--channel", "emial"), ("--since", "2030-01-01"), ("--until", "2020-01-01")):
        done = run("compare", *words, "--from", PROBES)
        assert done.returncode == 3
        assert "201" in done.stderr


def test_since_is_read_by_the_clock_that_the_mapping_names(tmp_path: Path, run: Run) -> None:
    """Half past midnight in Berlin is still the day before in UTC."""
    rows = "brand,opened_at,first_response_at\nA,2026-03-01 00:30,2026-03-01 02:00\n"
    path = table(tmp_path, rows, name="berlin.csv")
    mapping = table(
        tmp_path, "timezone: Europe/Berlin\ncolumns: {brand: brand}\n", name="mapping.yaml"
    )
    words = ("--rubric", "response-time", "--since", "2026-03-01", "--from", path)
    assert run("compare", *words, "--mapping", mapping).returncode == 0
    assert run("compare", *words).returncode == 0
    assert run("compare", *words, "--timezone", "America/New_York").returncode == 0
    late = ("compare", "--since", "2026-03-01T00:31", "--from", path, "--mapping", mapping)
    assert run(*late).returncode == 3


def test_under_nohup_a_hang_up_stays_ignored() -> None:
    script = (
        "import signal, sys; signal.signal(signal.SIGHUP, signal.SIG_IGN);"
        "from aftersales_eval.cli.main import run; sys.argv = ['aftersales', '--version']; run();"
        "print(signal.getsignal(signal.SIGHUP) is signal.SIG_IGN,"
        " signal.getsignal(signal.SIGTERM) is signal.SIG_DFL)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "True False"


# Completion


def completed(line: str, **env: str) -> list[str]:
    """What bash would offer at the end of a line, by the protocol that its script uses."""
    words = line.split(" ")
    asked = {"_AFTERSALES_COMPLETE": "complete_bash", "COMP_WORDS": line}
    done = subprocess.run(
        [sys.executable, "-c", "from aftersales_eval.cli.main import main; main()"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=surroundings(**asked, COMP_CWORD=str(len(words) - 1), **env),
        check=True,
    )
    assert done.stderr == ""
    return done.stdout.split()


def completed_by_zsh(line: str) -> str:
    """The code that zsh would run at the end of a line."""
    asked = {"_AFTERSALES_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": line}
    done = subprocess.run(
        [sys.executable, "-c", "from aftersales_eval.cli.main import main; main()"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=surroundings(**asked),
        check=True,
    )
    return done.stdout


IDS: Final = sorted(shipped_rubrics())
BY_RE: Final = [name for name in IDS if name.startswith("re")]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("aftersales ", COMMANDS),
        ("aftersales com", ["compare"]),
        ("aftersales rubric sh", ["show"]),
        ("aftersales rubric show ", IDS),
        ("aftersales rubric show re", BY_RE),
        ("aftersales rubric diff resolution re", BY_RE),
        ("aftersales rubric metrics after", ["after-sales"]),
        ("aftersales rubric new mine --extends re", BY_RE),
        ("aftersales compare --rubric ", IDS),
        ("aftersales compare --rubric xyz", []),
        ("aftersales score --rubric re", BY_RE),
        ("aftersales compare --prof", ["--profile"]),
        (f"aftersales compare --from {PROBES} ", SLUGS),
        (f"aftersales compare --from {PROBES} no", ["north-kettle"]),
        (f"aftersales compare --from {PROBES} --from {FACTS} harb", ["harbour-lamp"]),
        (f"aftersales compare --from {PROBES} north-kettle ", SLUGS),
        (f"aftersales compare --from={PROBES} m", ["moss-thimble"]),
        (f"aftersales score --from {PROBES} q", ["quickreply-gadgets"]),
        (f"aftersales explain --from {PROBES} q", ["quickreply-gadgets"]),
        (f"aftersales report --from {PROBES} q", ["quickreply-gadgets"]),
        ("aftersales compare --from nowhere.csv ", []),
        ("aftersales compare --from README.md ", []),
        ("aftersales compare ", []),
    ],
)
def test_bash_is_offered_what_fits(line: str, expected: list[str]) -> None:
    assert completed(line) == expected


def test_zsh_is_offered_the_same() -> None:
    for line, expected in (
        ("aftersales rubric show re", BY_RE),
        (f"aftersales compare --from {PROBES} ", SLUGS),
    ):
        assert re.findall(r'"([a-z-]+)"', completed_by_zsh(line)) == expected
    assert completed_by_zsh("aftersales compare --from nowhere.csv ") == "_files\n"


def script_for_bash() -> str:
    """What is shown to a bash that asks: the program looks at which shell has started it."""
    asked = f"{shlex.quote(sys.executable)} -m aftersales_eval --show-completion; exit $?"
    done = subprocess.run(
        ["bash", "--norc", "-c", asked],
        capture_output=True,
        text=True,
        env=surroundings(),
        check=True,
    )
    assert done.stderr == ""
    return done.stdout


def test_the_script_for_bash_asks_as_the_tests_do() -> None:
    """Else the tests above would speak another protocol than the shell."""
    script = script_for_bash()
    for word in ("_AFTERSALES_COMPLETE=complete_bash", "COMP_WORDS=", "COMP_CWORD="):
        assert word in script


def test_a_real_bash_completes(tmp_path: Path) -> None:
    """The script that is installed, sourced by bash, and the function that it registers."""
    script = tmp_path / "complete.sh"
    script.write_text(script_for_bash())
    commands = f"""
        source {script}
        COMP_WORDS=(aftersales rubric show res); COMP_CWORD=3
        _aftersales_completion aftersales
        echo "${{COMPREPLY[*]}}"
        COMP_WORDS=(aftersales score --from {PROBES} h); COMP_CWORD=4
        _aftersales_completion aftersales
        echo "${{COMPREPLY[*]}}"
    """
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "--norc", "-c", commands],
        capture_output=True,
        text=True,
        env=surroundings(PATH=path),
        check=True,
    )
    assert done.stdout == "resolution\nresponse-time\nharbour-lamp\n".replace("\nr", " r", 1)


def test_a_hostile_brand_is_offered_as_a_harmless_slug(tmp_path: Path) -> None:
    path = table(tmp_path, "brand,x", '"$(touch gone)`id`;\x1b[31m x",1', "Plain,1")
    assert completed(f"aftersales compare --from {path} ") == ["plain", "touch-gone-id-31m-x"]


# What is imported


HEAVY: Final = (
    "pydantic", "httpcore", "protego", "yaml", "sqlite3", "duckdb", "numpy", "jinja2", "lxml",
    "asyncio",
)  # fmt: skip


def loaded(arguments: Sequence[str], **env: str) -> set[str]:
    """Every package of which a run imports anything, as the interpreter itself reports it."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "aftersales_eval", *arguments],
        capture_output=True,
        text=True,
        env=surroundings(**env),
        check=False,
    )
    names = re.findall(r"^import time: .*\| +(\S+)$", done.stderr, re.MULTILINE)
    return {name.partition(".")[0] for name in names}


@pytest.mark.parametrize(
    ("arguments", "env"),
    [
        ((), {}),
        (("--version",), {}),
        (("--help",), {}),
        (("compare", "--help"), {}),
        (("rubric", "show", "--help"), {}),
        (("compare", "--bogus"), {}),
        ((), {"COMP_WORDS": "aftersales rubric show re", "COMP_CWORD": "3"}),
        ((), {"COMP_WORDS": f"aftersales compare --from {PROBES} n", "COMP_CWORD": "4"}),
        ((), {"COMP_WORDS": "aftersales compare --", "COMP_CWORD": "2"}),
    ],
    ids=["greeting", "version", "help", "compare help", "rubric show help", "mistyped",
         "complete a rubric", "complete a brand", "complete an option"],
)  # fmt: skip
def test_what_needs_no_evidence_imports_nothing_heavy(
    arguments: Sequence[str], env: dict[str, str]
) -> None:
    """DESIGN §8: noise cannot move this as it moves a stopwatch."""
    asked = {"_AFTERSALES_COMPLETE": "complete_bash"} if env else {}
    found = loaded(arguments, **env, **asked)
    assert {"typer", "aftersales_eval"} <= found
    assert found & set(HEAVY) == set()


def test_a_comparison_does_import_what_it_needs() -> None:
    """Else the test above could not fail; only a table that is not plain takes the database."""
    plain = loaded(("compare", *FILES))
    assert {"numpy", "yaml"} <= plain
    assert "duckdb" not in plain
    foreign = (
        ROOT / "examples" / "foreign-layout.csv",
        "--mapping",
        ROOT / "examples" / "mapping.yaml",
    )
    assert {"duckdb", "numpy", "yaml"} <= loaded(("compare", "--from", *map(str, foreign)))


# A person at a terminal


def test_a_person_is_told_what_to_do_next_and_a_pipe_is_not(run: Run) -> None:
    assert "aftersales score" not in output(run, "compare", *FILES)
    assert "aftersales score" not in on_terminal("compare", *FILES).output
