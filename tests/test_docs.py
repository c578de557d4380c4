"""The documentation says what the program does: its examples are run, its keys are compared."""

from __future__ import annotations

import ast
import csv
import json
import re
import shlex
import statistics
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

import pytest
import typer
from typer.core import TyperGroup

from aftersales_eval import evaluate, load_rubric, read_files
from aftersales_eval.cli.main import app
from aftersales_eval.model.evidence import duration_bin
from aftersales_eval.model.metric import BUILT_IN, columns_of, to_microseconds
from aftersales_eval.model.quantity import DAY, HOUR
from aftersales_eval.model.result import Limit, Sure
from aftersales_eval.model.rubric import Tier
from aftersales_eval.scoring.survival import fit, mean, quantile, share
from aftersales_eval.scoring.value import points_of
from aftersales_eval.sources.facts import FACT_COLUMNS
from tests.conftest import EXAMPLES, ROOT, Run
from tests.shopper import Shopper

DOCS: Final = sorted((ROOT / "docs").glob("*.md"))
PAGES: Final = [ROOT / "README.md", *DOCS]
WRITTEN: Final = ("yaml", "csv", "jsonl", "eml", "md")
PROBES: Final = EXAMPLES / "probes.csv"
FACTS: Final = EXAMPLES / "facts.csv"
SUMMER: Final = "2026-07-01T12:00+00:00"
"""When the example shop's pages are inspected: after both visits to them."""

INSPECTING: Final = "## What a brand promises"
"""The README's section on public pages."""


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, what else stands behind the fence, its text and line."""

    language: str
    info: str
    text: str
    line: int


def read(path: Path) -> str:
    """A page's text."""
    return path.read_text(encoding="utf-8")


def blocks(text: str) -> Iterator[Block]:
    """The fenced blocks of a page, in order."""
    for match in re.finditer(r"^```(\w+) ?(.*)\n((?:.*\n)*?)```$", text, re.MULTILINE):
        yield Block(match[1], match[2].strip(), match[3], text.count("\n", 0, match.start()) + 1)


def named(text: str) -> dict[str, str]:
    """The complete files of a page: blocks with a file's name behind the fence."""
    return {b.info: b.text for b in blocks(text) if b.language in WRITTEN and b.info}


def prose(text: str) -> str:
    """A page's text on one line, for sentences that are wrapped anywhere."""
    return " ".join(text.split())


def workplace(text: str, folder: Path) -> Path:
    """A folder with the examples and the files of a page in it."""
    (folder / "examples").symlink_to(EXAMPLES, target_is_directory=True)
    for name, content in named(text).items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    return folder


# The blocks.


@pytest.mark.parametrize("page", ["rubrics", "data"])
def test_complete_yaml_passes_its_check(page: str, run: Run, tmp_path: Path) -> None:
    text = read(ROOT / "docs" / f"{page}.md")
    workplace(text, tmp_path)
    files = [name for name in named(text) if name.endswith(".yaml")]
    assert files
    for name in files:
        what = "mapping" if "\ncolumns:" in named(text)[name] else "rubric"
        done = run(what, "check", name, cwd=tmp_path)
        assert done.returncode == (3 if name.startswith("wrong") else 0), done.stdout


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_yaml_without_a_name_is_only_part_of_a_file(page: Path) -> None:
    """What begins like a rubric or a mapping has a name, so that it is checked."""
    for block in blocks(read(page)):
        if block.language == "yaml" and not block.info and page in DOCS:
            assert not re.search(r"^(id|columns):", block.text, re.MULTILINE), block.line


@pytest.mark.parametrize("page", DOCS, ids=lambda page: page.name)
def test_commands_print_what_the_page_shows(page: Path, run: Run, tmp_path: Path) -> None:
    """In a console block, … stands for anything, within a line or for lines left out.

    The ledger's page is a story of one evening, told to an empty ledger in the folder; the page on
    public pages is another.
    """
    text = read(page)
    workplace(text, tmp_path)
    shoppers = {
        "ledger.md": Shopper(tmp_path, ledger=""),
        "inspect.md": Shopper(tmp_path, ledger="", now=SUMMER, zone="UTC"),
    }
    shopper = shoppers.get(page.name)
    told_as_printed(page.name, text, shopper.run if shopper else partial(run, cwd=tmp_path))


def test_the_readme_inspects_as_it_shows(tmp_path: Path) -> None:
    text = read(ROOT / "README.md")
    section = text.partition(f"{INSPECTING}\n")[2].partition("\n## ")[0]
    assert "$ aftersales inspect" in section
    shopper = Shopper(workplace(section, tmp_path), ledger="", now=SUMMER, zone="UTC")
    told_as_printed("README.md", section, shopper.run)


def told_as_printed(name: str, text: str, start: Run) -> None:
    """Run the console blocks of a page in their order, and hold them to what is printed."""
    for block in blocks(text):
        if block.language != "console":
            continue
        expected = int(block.info.removeprefix("exit=") or 0)
        for command, shown in sessions(block.text):
            done = start(*shlex.split(command))
            where = f"{name}:{block.line}: {command}"
            assert done.returncode == expected, f"{where}\n{done.stdout}{done.stderr}"
            assert re.search(pattern(shown), done.stdout), f"{where}\n{done.stdout}"


def sessions(text: str) -> Iterator[tuple[str, list[str]]]:
    """Commands and the lines shown for each."""
    for part in re.split(r"^\$ aftersales ", text, flags=re.MULTILINE)[1:]:
        command, _, shown = joined(part).partition("\n")
        yield command, shown.splitlines()


def joined(text: str) -> str:
    """A text in which a command that goes on behind a backslash stands on one line."""
    return re.sub(r" \\\n\s+", " ", text)


def pattern(shown: list[str]) -> str:
    """The lines as a regular expression, white space counting as one blank."""
    lines = []
    for line in shown:
        if line.strip() == "…":
            lines.append(r"(?:.*\n)*?")
        else:
            parts = [r"\s+".join(map(re.escape, part.split())) for part in line.split("…")]
            lines.append(r"\s*" + r"\s*.*?\s*".join(parts) + r"[ ]*\n")
    return r"(?m)^" + "".join(lines) if lines else ""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_python_in_the_pages_runs(page: Path) -> None:
    for block in blocks(read(page)):
        if block.language == "python":
            call = [sys.executable, "-c", block.text]
            done = subprocess.run(call, cwd=ROOT, capture_output=True, check=False, timeout=120)
            assert done.returncode == 0, f"{page.name}:{block.line}\n{done.stderr.decode()}"
            assert done.stdout


# The command line.


def commands(group: TyperGroup, path: tuple[str, ...] = ()) -> Iterator[tuple[str, set[str]]]:
    """Every command's full name with its options."""
    for name, command in group.commands.items():
        here = (*path, name)
        if isinstance(command, TyperGroup):
            yield from commands(command, here)
            if default := getattr(command, "default_command", ""):  # it may be left out
                yield " ".join(here), options(command.commands[default].params)
        else:
            yield " ".join(here), options(command.params)


def options(parameters: list[Any]) -> set[str]:
    """All spellings of the options among a command's parameters."""
    return {text for p in parameters for text in (*p.opts, *p.secondary_opts) if text[0] == "-"}


def program() -> TyperGroup:
    """The whole command line."""
    found = typer.main.get_command(app)
    assert isinstance(found, TyperGroup)
    return found


COMMANDS: Final = dict(commands(program()))
EVERYTHING: Final = "\n".join(read(page) for page in PAGES)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_mentioned(command: str) -> None:
    assert re.search(rf"(aftersales |`){command}\b", EVERYTHING)


@pytest.mark.parametrize(
    "option", sorted(set.union(options(program().params), *COMMANDS.values(), {"--help", "-h"}))
)
def test_every_option_is_mentioned(option: str) -> None:
    assert re.search(rf"(?<![\w-]){option}(?![\w-])", EVERYTHING)


def test_commands_in_the_pages_exist_and_have_their_options() -> None:
    general = options(program().params) | {"--help", "-h"}
    for page in PAGES:
        for written in re.findall(r"^(?:\$ | *)aftersales (.+)$", joined(read(page)), re.MULTILINE):
            call = re.sub(r" {2,}.*|[>#|].*", "", written)
            fitting = [n for n in COMMANDS if call == n or call.startswith(f"{n} ")]
            name = max(fitting, key=len, default="")
            used = set(re.findall(r"(?<!\S)--?[a-z][\w-]*", call))
            assert name or used <= general, f"{page.name}: aftersales {written}"
            assert used <= general | COMMANDS.get(name, set()), f"{page.name}: {written}"


# The links.


def anchors(path: Path) -> set[str]:
    """The anchors that GitHub makes of a page's headings."""
    bare = re.sub(r"^```.*?^```$", "", read(path), flags=re.MULTILINE | re.DOTALL)
    titles = re.findall(r"^#+ (.+)$", bare, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_inside_the_project_resolve(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", read(page)):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        found = (page.parent / name) if name else page
        assert found.exists(), f"{page.name}: {target}"
        if anchor and found.suffix == ".md":
            assert anchor in anchors(found), f"{page.name}: {target}"


@pytest.mark.parametrize("page", DOCS, ids=lambda page: page.name)
def test_lines_are_at_most_a_hundred_columns_long(page: Path) -> None:
    long = [n for n, line in enumerate(read(page).splitlines(), 1) if len(line) > 100]
    assert not long


# The data.


def test_every_column_of_a_probe_table_is_described() -> None:
    table = read(ROOT / "docs" / "data.md")
    described = set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE))
    assert set(columns_of(BUILT_IN.values())) <= described
    assert set(FACT_COLUMNS) <= described


@pytest.mark.parametrize("key", BUILT_IN)
def test_every_metric_is_described(key: str) -> None:
    assert re.search(rf"^\| `{key}`", read(ROOT / "docs" / "data.md"), re.MULTILINE)


def test_the_range_of_every_number_is_described() -> None:
    table = read(ROOT / "docs" / "data.md").replace("−", "-").replace(",000", "000")
    for metric in BUILT_IN.values():
        if metric.scale is not None:
            low, high = metric.scale
            line = next(x for x in table.splitlines() if x.startswith(f"| `{metric.key}` |"))
            assert f"number, {low:g} to {high:g}" in line


# The JSON.

SHAPES: Final[Mapping[str, Mapping[str, str]]] = {
    "comparison": {
        "rubric": "rubric",
        "intake": "intake",
        "brands": "brand",
        "leads": "lead",
        "flip": "flip",
        "promises": "promise",
        "feedback": "feedback matrix",
    },
    "rubric": {"criteria": "criterion"},
    "criterion": {"bands": "bands"},
    "intake": {"rejected_shown": "rejected row"},
    "brand": {"odds": "odds", "grades": "grade"},
    "grade": {"estimate": "estimate", "odds": "odds", "fact": "fact"},
    "fact": {"claims": "claim"},
    "promise": {"met": "estimate", "claims": "claim"},
    "explanation": {
        "stated": "stated fact",
        "rubric": "rubric",
        "criterion": "criterion",
        "grade": "grade",
        "channels": "channel",
        "curve": "step",
        "probes": "probe",
        "intake": "intake",
    },
    "trend": {
        "rubric": "rubric",
        "periods": "period",
        "criteria": "criterion over time",
        "intake": "intake",
    },
    "criterion over time": {
        "criterion": "criterion",
        "before": "part",
        "since": "part",
        "periods": "part of a period",
    },
    "part": {"estimate": "estimate"},
    "part of a period": {"estimate": "estimate"},
    "batch": {
        "rubric": "identity",
        "intake": "intake",
        "tiers": "tier count",
        "failed": "missing report",
        "checks": "check",
    },
    "batch diff": {
        "old": "compared run",
        "new": "compared run",
        "changed": "changed brand",
        "ranks": "movement",
        "rated": "verdict given or lost",
    },
    "changed brand": {
        "total": "movement",
        "before": "line of a league",
        "after": "line of a league",
        "criteria": "movement",
    },
    "rubric check": {"problems": "problem"},
    "rubric diff": {"old": "identity", "new": "identity", "changes": "change"},
    "rubric list": {"rubrics": "listed rubric"},
    "feedback matrix": {"categories": "feedback category"},
    "feedback category": {"good": "remarks", "improve": "remarks"},
    "remarks": {"recurring": "recurrence"},
    "inspection": {
        "facts": "stated fact",
        "claims": "claim",
        "pages": "visited page",
        "change": "policy change",
    },
    "stated fact": {"claims": "claim"},
    "statement": {"rubric": "rubric", "facts": "stated fact", "intake": "intake"},
    "policy change": {"facts": "changed fact", "rewordings": "rewording"},
    "changed fact": {"before": "stated fact", "after": "stated fact"},
    "inspection plan": {"asks": "planned page"},
    "recorded": {"events": "event", "withdrawn": "event", "facts": "changed fact"},
    "events": {"events": "event"},
    "facts": {"facts": "event"},
    "probes": {"probes": "listed probe"},
    "timeline": {"events": "event", "state": "state"},
    "due": {"counts": "due counts", "items": "due item"},
    "feedback": {"feedback": "feedback matrix"},
    "advice": {"rubric": "identity", "advice": "look"},
    "agreement": {"agreement": "rating"},
    "rating": {"disagreements": "disagreement"},
    "imported mail": {"decisions": "decision"},
    "imported tables": {},
    "imported events": {},
    "ledger": {},
}
"""Which object stands under which key of which."""

BY_NAME: Final = {
    ("explanation", "channels"),
    ("intake", "rejected_by_reason"),
    ("state", "values"),
    ("claim", "conditions"),
    ("disagreement", "ratings"),
    ("imported mail", "skipped"),
    ("imported mail", "left_out"),
}
"""Maps whose keys are names from the data, or of conditions."""

AS_RECORDED: Final = {("event", "data")}
"""Maps that are given as they were recorded; the page names some of their keys."""


def emitted(data: Mapping[str, Any], shape: str, found: dict[str, set[str]]) -> None:
    """Collect the keys of an object and of all objects in it."""
    found.setdefault(shape, set()).update(data)
    for key, value in data.items():
        inner = SHAPES.get(shape, {}).get(key, "")
        parts = value if isinstance(value, list) else [value]
        if (shape, key) in BY_NAME:
            parts = list(value.values())
        if (shape, key) in AS_RECORDED:
            continue
        for part in parts:
            if isinstance(part, dict):
                assert inner, f"{shape}.{key} is an object of a kind that is not described"
                emitted(part, inner, found)


def described(heading: str) -> list[str]:
    """The names in the table under a heading of docs/json.md."""
    text = read(ROOT / "docs" / "json.md")
    section = re.search(rf"^#+ {heading}\n(.*?)(?=^#|\Z)", text, re.MULTILINE | re.DOTALL)
    assert section, f"docs/json.md has no section {heading}"
    return re.findall(r"^\| `([\w-]+)` \|", section[1], re.MULTILINE)


@pytest.mark.slow
def test_json_has_the_keys_that_are_described_and_no_others(run: Run, tmp_path: Path) -> None:
    faulty = tmp_path / "faulty.csv"
    faulty.write_text("brand,politeness\nNorth Kettle,6\n", encoding="utf-8")
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("id: wrong\n", encoding="utf-8")
    evidence = ("--from", PROBES, "--from", FACTS, "--from", faulty, "--json")
    calls: list[tuple[str, tuple[str | Path, ...]]] = [
        ("comparison", ("compare", *evidence)),
        ("comparison", ("score", "north-kettle", *evidence)),
        ("comparison", ("report", *evidence)),
        ("explanation", ("explain", "harbour-lamp", "first-response", *evidence)),
        ("explanation", ("explain", "harbour-lamp", "return-window", *evidence)),
        ("explanation", ("explain", "harbour-lamp", "same-speed", *evidence)),
        ("trend", ("trend", "harbour-lamp", "--rubric", "response-time", *evidence)),
        ("rubric check", ("rubric", "check", wrong, "--json")),
        ("rubric diff", ("rubric", "diff", "resolution", "follow-up", "--json")),
        ("rubric list", ("rubric", "list", "--json")),
    ]
    found: dict[str, set[str]] = {}
    told = [(shape, run(*call).stdout) for shape, call in calls]
    for shape, text in [*told, *told_by_batches(run, tmp_path), *told_by_a_ledger(tmp_path)]:
        data = json.loads(text)
        assert data["schema"] in prose(read(ROOT / "docs" / "json.md"))
        emitted(data, shape, found)
    for shape, keys in found.items():
        assert set(described(shape)) == keys, shape
    inner = {name for keys in SHAPES.values() for name in keys.values()}
    assert set(found) == inner | set(SHAPES)


def told_by_batches(run: Run, folder: Path) -> Iterator[tuple[str, str]]:
    """What batches give for machines: one brand changed, one lost its verdict, a report failed."""
    old, new, later = folder / "old", folder / "new", folder / "later.csv"
    with PROBES.open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    for row in rows:
        if row["brand"] == "North Kettle":
            row["first_response_at"] = ""
        if row["brand"] == "Quickreply Gadgets":
            row["channel"] = "in-store"
    with later.open("w", encoding="utf-8", newline="") as table:
        writer = csv.DictWriter(table, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    batch = ("batch", "--rubric", "response-time", "--json")
    expected = ("--expect", "north-kettle=unrated")
    yield "batch", run(*batch, PROBES, "--out", old, *expected).stdout
    yield "batch", run(*batch, later, "--out", new).stdout
    yield "batch diff", run("batch", "diff", old, new, "--json").stdout
    (old / "brands" / "north-kettle.md").mkdir(parents=True)
    yield "batch", run(*batch, PROBES, "--out", old, "--force", "--each").stdout


def told_by_a_ledger(folder: Path) -> Iterator[tuple[str, str]]:
    """What every command on a ledger gives for machines, with its shape."""
    shopper = Shopper(workplace(read(ROOT / "docs" / "ledger.md"), folder))
    opening = ("probe", "open", "North Kettle", "-c", "email", "--at", "9 days ago")
    yield "recorded", shopper.says(*opening, "--json")
    for words in (
        *(f"probe {what} north-kettle-1" for what in ("ack", "reply", "resolve", "return")),
        "probe rate north-kettle-1 politeness=4 --observer ann",
        "probe rate north-kettle-1 politeness=2 --observer bo",
        "feedback add north-kettle-1 --category other --good Kind --improve Slow",
        "fact set north-kettle return_window=30days",
        "amend 2 --reason early --message early",
        "void 3 --reason wrong",
        "probe open north-kettle -c email --at 2h_ago",
        "feedback add north-kettle-2 --category other --good Kind",
    ):
        call = [word.replace("_ago", " ago") for word in words.split()]
        yield "recorded", shopper.says(*call, "--json")
    pages = "examples/pages/harbour-lamp"
    address = "https://harbour-lamp.example"
    looking = ("inspect", "Harbour Lamp", address, "--json")
    yield "inspection plan", shopper.says(*looking, "--dry-run", "--contact", "me@me.example")
    for month, moment in (("2026-02", "2026-02-17"), ("2026-05", "2026-03-12")):
        saved = ("--offline", f"{pages}/{month}", "--at", moment)
        yield "inspection", shopper.says(*looking, *saved)
    for name in ("returns_reading_ease", "first_response"):
        yield "statement", shopper.says("explain", "harbour-lamp", name, "--json")
    shopper.says("export", "--out", "out")
    for shape, words in (
        ("events", "history"),
        ("facts", "fact list"),
        ("probes", "probe list"),
        ("timeline", "probe show north-kettle-1"),
        ("due", "due"),
        ("feedback", "feedback show"),
        ("comparison", "compare"),
        ("advice", "next"),
        ("agreement", "agreement"),
        ("ledger", "ledger info"),
        ("imported tables", "import tickets.csv"),
        ("imported mail", "import mail --me me@me.example"),
        ("imported events", "import out/events.jsonl"),
    ):
        yield shape, shopper.says(*words.split(), "--json")


def test_csv_has_the_columns_that_are_described(run: Run) -> None:
    done = run("compare", "--from", PROBES, "--csv")
    assert next(csv.reader(done.stdout.splitlines())) == described("CSV")
    done = run("trend", "harbour-lamp", "--from", PROBES, "--csv")
    assert next(csv.reader(done.stdout.splitlines())) == described("CSV of a trend")


def test_exit_codes_are_described() -> None:
    from aftersales_eval import errors

    text = read(ROOT / "docs" / "json.md")
    listed = {int(code) for code in re.findall(r"^\| (\d+) \|", text, re.MULTILINE)}
    kinds = (
        errors.AftersalesError,
        errors.UsageError,
        errors.DataError,
        errors.SourceError,
        errors.CheckError,
    )
    assert listed == {0, 130, 141, *(kind.exit_code for kind in kinds)}


# The figures in docs/method.md.


@pytest.fixture(scope="module")
def method() -> str:
    """The page on the method, on one line."""
    return prose(read(ROOT / "docs" / "method.md"))


def waits(channels: set[str]) -> tuple[list[float], list[float]]:
    """Harbour Lamp's first responses in seconds: those answered, and those never answered."""
    with PROBES.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    latest = max(
        datetime.fromisoformat(cell)
        for row in rows
        for name, cell in row.items()
        if name.endswith("_at") and cell
    )
    answered, silent = [], []
    for row in rows:
        if row["brand"] == "Harbour Lamp" and row["channel"] in channels:
            opened = datetime.fromisoformat(row["opened_at"])
            first, closed = row["first_response_at"], row["closed_at"]
            if first:
                answered.append((datetime.fromisoformat(first) - opened).total_seconds())
            else:
                end = datetime.fromisoformat(closed) if closed else latest
                silent.append((end - opened).total_seconds())
    return answered, silent


def test_the_example_of_silence_is_as_told(method: str) -> None:
    answered, silent = waits({"social"})
    assert (len(answered), len(silent)) == (5, 5)
    assert f"between {min(silent) / DAY:.1f} and {max(silent) / DAY:.1f} days" in method
    curve = fit([(wait, 1, 0) for wait in answered] + [(wait, 0, 1) for wait in silent])
    median, average = quantile(curve, 0.5).estimate(), mean(curve, (0, 1e9), 0).estimate()
    assert average.limit is Limit.AT_LEAST
    for line in (
        f"| mean of those answered | 5 | {statistics.mean(answered) / DAY:.1f} days |",
        f"| median of those answered | 5 | {statistics.median(answered) / DAY:.1f} days |",
        f"| median with silence counted | 10 | {median.value / DAY:.1f} days |",
        f"| mean with silence counted | 10 | at least {average.value / DAY:.1f} days |",
    ):
        assert line in method


def test_the_other_figures_on_silence_are_as_told(method: str) -> None:
    answered, silent = waits({"email", "web-form"})
    curve = fit([(wait, 1, 0) for wait in answered] + [(wait, 0, 1) for wait in silent])
    assert (len(answered), len(silent)) == (35, 4)
    all_of_them = quantile(curve, 0.5).estimate().value / HOUR
    told = f"is {statistics.median(answered) / HOUR:.1f} hours, the median of all {all_of_them:.1f}"
    assert told in method
    assert f"is {statistics.mean(answered) / HOUR:.1f} hours there, *above* both" in method
    answered, silent = waits({"email", "web-form", "social", "messaging"})
    tail = quantile(fit([(wait, 1, 0) for wait in answered]), 0.9).estimate()
    assert f"were answered within {tail.value / DAY:.1f} days" in method


def test_the_interval_by_hand_is_the_programs(method: str, run: Run) -> None:
    done = run(
        "explain", "harbour-lamp", "time-to-resolution",
        "--from", PROBES, "--channel", "phone", "--json",
    )  # fmt: skip
    row = json.loads(done.stdout)["curve"][3]
    assert f"the JSON {row['low']} and {row['high']}." in method
    survival = 9 / 10 * 8 / 9 * 6 / 7
    greenwood = 1 / (10 * 9) + 1 / (9 * 8) + 1 / (7 * 6)
    variance = survival**2 * greenwood
    size = survival * (1 - survival) / variance
    z = 1.645
    scale = 1 + z**2 / size
    centre = (1 - survival + z**2 / size / 2) / scale
    half = z / scale * (survival * (1 - survival) / size + z**2 / size**2 / 4) ** 0.5
    for step in (
        f"= 24/35 = {survival:.4f}, so F = {1 - survival:.4f}.",
        f"= {greenwood:.5f}, so Var = 0.6857² · 0.04881 = {variance:.5f}.",
        f"= {size:.3f}: the ten calls",
        f"z²/n′ = {z**2 / size:.4f}. The centre is (0.3143 + 0.1441) / {scale:.4f} = {centre:.4f};",
        f"= {half:.4f}.",
        f"The interval is {centre - half:.1%} to {centre + half:.1%}.".replace("%", " %"),
    ):
        assert step in method
    assert row["share_over"] == pytest.approx(1 - survival)
    assert row["low"] == pytest.approx(centre - half, abs=5e-5)
    assert row["high"] == pytest.approx(centre + half, abs=5e-5)


def test_figures_of_the_comparison_are_as_told(method: str) -> None:
    rubric = load_rubric()
    read_in = read_files([PROBES, FACTS], rubric)
    found = evaluate(read_in.evidence, rubric, intake=read_in.intake)
    kettle, moss = found.scorecard("North Kettle"), found.scorecard("Moss & Thimble")
    assert kettle.tier is Tier.HIGH_QUALITY
    assert f"{kettle.points:.1f} points, which is high quality" in method
    high, standard = kettle.odds[Tier.HIGH_QUALITY], kettle.odds[Tier.STANDARD]
    assert f"{high * 100:.0f} % are high quality and {standard * 100:.0f} % standard" in method
    low, upper = moss.points_low or 0.0, moss.points_high or 0.0
    assert f"{moss.points:.1f} points with an interval from {low:.0f} to {upper:.0f}" in method
    assert f"a mean over {moss.coverage * 100:.0f} % of the weight" in method
    assert (
        f"North Kettle's {kettle.points:.0f} are a mean over {kettle.coverage:.0%}".replace(
            "%", " %"
        )
        in method
    )
    order = {s.brand: s.points_in_order for s in found.standings}
    told = "{:.1f} for Moss & Thimble, {:.1f} for North Kettle"
    assert told.format(order["Moss & Thimble"], order["North Kettle"]) in method


def test_figures_of_single_grades_are_as_told(method: str) -> None:
    rubric = load_rubric()
    read_in = read_files([PROBES], rubric)
    found = evaluate(read_in.evidence, rubric, intake=read_in.intake)
    lamp, gadgets = found.scorecard("Harbour Lamp"), found.scorecard("Quickreply Gadgets")
    polite = lamp.grade("communication.politeness").estimate
    assert polite is not None
    assert f"with mean {polite.value:.2f} and" in method
    assert f"that is {polite.low:.2f} to {polite.high:.2f}" in method
    answer = lamp.grade("response-time.first-response")
    assert answer.estimate is not None
    assert f"a median of {answer.estimate.value:,.0f} seconds" in method
    assert f"= {answer.points:.1f} points" in method
    speed = lamp.grade("consistency.same-speed").estimate
    assert speed is not None
    told = f"is {speed.value:.0%}, anywhere from {speed.low * 100:.0f} to {speed.high:.0%}"
    assert told.replace("%", " %") in method
    few = found.scorecard("Moss & Thimble").grade("consistency.same-speed")
    assert few.estimate is not None
    assert (few.sure, few.observations) == (Sure.PROVISIONAL, 5)
    told = (
        f"is {few.estimate.value:.0%}, from {few.estimate.low:.0f} to {few.estimate.high:.0%}, on"
    )
    assert told.replace("%", " %") in method
    refund = gadgets.grade("return-policy.refund")
    assert refund.estimate is not None
    assert refund.estimate.limit is Limit.MORE_THAN
    assert f"more than {refund.estimate.value // DAY:.0f} days" in method
    assert f"and the estimate earns {refund.points:.0f}." in method
    bands = rubric.criterion("return-policy.refund").bands
    seen = points_of(bands, refund.estimate.value)
    assert f"the longest wait earns {seen:.0f} points, 30 days none" in method
    assert points_of(bands, 30 * DAY) == 0


def test_figures_of_small_examples_are_as_told(method: str) -> None:
    one = share(fit([(1.0, 1, 0)]), ">=", 1.0).estimate()
    told = f"{one.value * 100:.0f} % with an interval of {one.low * 100:.0f} to {one.high:.0%}"
    assert told.replace("%,", " %,").replace("100%", "100 %") in method
    assert quantile(fit([(10.0, 1, 0), (50.0, 1, 0)]), 0.5).estimate().value == 30
    together = {duration_bin(to_microseconds(hours * HOUR)) for hours in (23.71, 23.98, 24.04)}
    apart = {duration_bin(to_microseconds(hours * HOUR)) for hours in (23.70, 24.06)}
    assert len(together) == 1
    assert not together & apart


# The architecture.

PACKAGE: Final = ROOT / "src" / "aftersales_eval"


def test_every_file_of_the_program_is_listed() -> None:
    text = read(ROOT / "docs" / "architecture.md")
    listed = re.findall(r"^\| `((?!tests)[\w/]+\.py)` \|", text, re.MULTILINE)
    present = [p.relative_to(PACKAGE).as_posix() for p in PACKAGE.rglob("*.py")]
    named = [p for p in present if p == "__init__.py" or not p.endswith("/__init__.py")]
    assert sorted(listed) == sorted(named)


def imported(path: Path) -> Iterator[str]:
    """Everything that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(read(path))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def test_packages_import_what_the_page_allows() -> None:
    text = read(ROOT / "docs" / "architecture.md")
    section = text[text.index("## Who may import whom") : text.index("## How to add a metric")]
    for package, allowed in re.findall(r"^\| `(\w+)` \| (.+) \|$", section, re.MULTILINE):
        if allowed == "everything":
            continue
        mine = {package, *re.findall(r"`(\w+)`", allowed)}
        for path in [*PACKAGE.glob(f"{package}.py"), *PACKAGE.glob(f"{package}/**/*.py")]:
            ours = [m.split(".") for m in imported(path) if m.startswith("aftersales_eval")]
            others = {parts[1] for parts in ours if len(parts) > 1} - mine
            assert not others, f"{path.relative_to(PACKAGE)} imports {others}"


@pytest.mark.parametrize(
    ("library", "places"),
    [
        ("duckdb", {"sources"}),
        ("yaml", {"sources"}),
        ("pydantic", {"sources"}),
        ("lxml", {"sources"}),
        ("httpcore", {"sources"}),
        ("protego", {"sources"}),
        ("numpy", {"scoring", "measure", "model", "sources"}),  # more closely in test_architecture
        ("jinja2", {"report"}),
        ("rich", {"report", "cli"}),
        ("typer", {"cli"}),
        ("sqlite3", {"sources"}),
        ("platformdirs", {"sources"}),
    ],
)
def test_libraries_stay_in_their_places(library: str, places: set[str]) -> None:
    for path in PACKAGE.rglob("*.py"):
        if path.relative_to(PACKAGE).parts[0] not in places:
            assert library not in {name.split(".")[0] for name in imported(path)}, path
