"""FAULTS 50 to 60: what strangers write is text; pipes, terminals and Ctrl-C get their due."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
import time
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.conftest import EXAMPLES, ROOT, Run
from tests.terminal import COLOUR, on_terminal, surroundings

FILES: Final = ("--from", str(EXAMPLES / "probes.csv"), "--from", str(EXAMPLES / "facts.csv"))

MARKUP: Final = {
    "tag": "[red]x[/]",
    "closing tag": "x[/]",
    "link": "[link=https://e.example]y[/link]",
}
CONTROL: Final = {
    "escape": ("a\x1b[31mb", r"a\x1b[31mb"),
    "hyperlink": ("\x1b]8;;e:x\x1b\\l", r"\x1b]8;;e:x\x1b\l"),
    "C1": ("a\x9b31mb", r"a\x9b31mb"),
    "override": ("a\u202eb", r"a\u202eb"),
    "bell and backspace": ("a\x07\x08b", r"a\x07\x08b"),
    "nul": ("a\x00b", r"a\x00b"),
    "line separator": ("a\u2028b", r"a\u2028b"),
    "isolate": ("a\u2066b", r"a\u2066b"),
}
FORMULAS: Final = (
    '=HYPERLINK("http://e.example";"x")', "+1", "-1", "@x", "\tx", "\rx", "=1+1", "－1", "＝1",
    "|x", "%x", "\u00a0=1",
)  # fmt: skip
MARKDOWN: Final = (
    "a|b", "|", "a\\|b", "two\nlines", "# x", "## x", "`code`", "``", "```", "*b*", "**b**", "_b_",
    "~~s~~", "[t](https://e.example)", "![i](https://e.example/i.png)", "<https://e.example>",
    "https://e.example", "www.e.example", "m@e.example", "<b>x</b>", "<script>alert(1)</script>",
    "</table>", "<!-- x", "- x", "+ x", "* x", "1. x", "> x", "---", "===", "&lt;", "$x$", "x  ",
    "\\", "|---|---|", "[x]: https://e.example",
)  # fmt: skip


def is_raw(character: str) -> bool:
    """Whether a character may not reach a terminal or a file as it is; a line break may."""
    return character != "\n" and (
        unicodedata.category(character) in ("Cc", "Zl", "Zp")
        or character in "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067"
    )


def raw_in(text: str) -> set[str]:
    """What of a text may not be there as it is."""
    return {character for character in text if is_raw(character)}


def probes_of(folder: Path, brands: Sequence[str], **more: str) -> Path:
    """Five probes of each brand in a file that keeps every character, JSON Lines."""
    path = folder / "probes.jsonl"
    rows = [
        {
            "probe": f"{more.get('probe', 'p')}{i}.{day}",
            "brand": brand,
            "channel": more.get("channel", "email") if day < 4 else "email",
            "scenario": more.get("scenario", "refund"),
            "note": more.get("note", ""),
            "observer": more.get("observer", ""),
            "opened_at": f"2026-03-0{day}T09:00:00Z",
            "first_response_at": f"2026-03-0{day}T1{day}:00:00Z",
            "politeness": 4,
        }
        for i, brand in enumerate(brands)
        for day in range(1, 6)
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def facts_of(folder: Path, brands: Sequence[str], **more: str) -> Path:
    """Two facts of each brand, one of them a promise."""
    path = folder / "facts.jsonl"
    facts = (("return_window", "30 days"), ("first_response", "24 h"))
    rows = [
        {"brand": brand, "fact": fact, "value": value, "stated_at": "2026-02-01", **more}
        for brand in brands
        for fact, value in facts
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def sources(folder: Path, brands: Sequence[str], **more: str) -> tuple[str, ...]:
    """The options that name such files."""
    claims = {key: more[key] for key in ("source", "quote") if key in more}
    found = probes_of(folder, brands, **more), facts_of(folder, brands, **claims)
    return ("--from", str(found[0]), "--from", str(found[1]))


def output(run: Run, *arguments: str) -> str:
    """What a command that succeeds prints."""
    done = run(*arguments)
    told = done.stderr.splitlines()
    assert all(line.startswith("written: ") or "rejected of" in line for line in told)
    assert done.returncode == 0
    return done.stdout


COMMANDS: Final = {
    "compare": ("compare",),
    "compare json": ("compare", "--json"),
    "compare csv": ("compare", "--csv"),
    "report": ("report",),
    "score": ("score", "{brand}"),
    "explain probes": ("explain", "{brand}", "politeness"),
    "explain fact": ("explain", "{brand}", "return-window"),
    "explain json": ("explain", "{brand}", "politeness", "--json"),
}


# FAULTS 50: markup


@dataclass(frozen=True)
class Printed:
    """What the commands about all brands print."""

    text: str
    markdown: str
    json: str
    csv: str

    @property
    def names(self) -> dict[str, set[str]]:
        """The brands in each, as a reader or a program has them."""
        return {
            "markdown": {row[1] for row in ranking(self.markdown)[1:]},
            "json": {brand["brand"] for brand in json.loads(self.json)["brands"]},
            "csv": {row["brand"] for row in csv.DictReader(io.StringIO(self.csv, newline=""))},
        }


def printed(given: Sequence[str]) -> Printed:
    """What the commands print about the brands of some files."""
    commands = (("compare",), ("report",), ("compare", "--json"), ("compare", "--csv"))
    found = [
        subprocess.run(
            [sys.executable, "-m", "aftersales_eval", *command, *given],
            check=True,
            capture_output=True,
            env=surroundings(),
        )
        for command in commands
    ]
    assert all(done.stderr == b"" for done in found)
    return Printed(*(done.stdout.decode() for done in found))


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    """What is printed about brands whose names are markup."""
    folder = tmp_path_factory.mktemp("marked")
    return printed(sources(folder, [*MARKUP.values(), "Plain"]))


@pytest.mark.parametrize("name", MARKUP.values(), ids=MARKUP)
def test_markup_in_a_brand_is_printed_literally(name: str, marked: Printed) -> None:
    """FAULTS 50: text, Markdown, JSON and CSV."""
    brief = name if len(name) <= 18 else name[:17] + "…"
    assert f"  {brief}  " in marked.text
    assert f"  {name}: Not rated" in marked.text or len(name) > 30
    assert all(name in names for names in marked.names.values())


@pytest.mark.parametrize("name", MARKUP.values(), ids=MARKUP)
def test_markup_in_a_brand_is_printed_literally_on_a_terminal_too(
    name: str, tmp_path: Path
) -> None:
    """FAULTS 50: where there are colours, a name cannot choose one."""
    given = sources(tmp_path, [name, "Plain"])
    odd = on_terminal("score", name, *given)
    plain = on_terminal("score", "Plain", *given)
    assert odd.returncode == plain.returncode == 0
    assert odd.output.replace(name, "Plain").split("\n")[0] == plain.output.split("\n")[0]
    assert name in odd.plain
    assert "\x1b]8" not in odd.output


SHOWN_IN: Final = {
    "channel": ("explain", "plain", "politeness"),
    "probe": ("explain", "plain", "politeness"),
    "scenario": ("explain", "plain", "politeness", "--json"),
    "source": ("explain", "plain", "return-window"),
    "quote": ("explain", "plain", "return-window"),
}


@pytest.mark.parametrize("field", SHOWN_IN)
def test_markup_in_any_other_field_is_literal_too(field: str, tmp_path: Path, run: Run) -> None:
    """FAULTS 50: a closing tag alone would be an error if it were read as markup."""
    given = sources(tmp_path, ["Plain"], **{field: "x[/]"})
    assert "x[/]" in output(run, *SHOWN_IN[field], *given)


# FAULTS 51: control and direction characters


@pytest.mark.parametrize("command", COMMANDS)
def test_no_control_or_direction_character_gets_through(
    command: str, tmp_path: Path, run: Run
) -> None:
    """FAULTS 51: from brand, channel, scenario, note, observer, probe, source and quote."""
    every = "".join(raw for raw, _ in CONTROL.values())
    fields = ("channel", "scenario", "note", "observer", "probe", "source", "quote")
    brands = [*(raw for raw, _ in CONTROL.values()), f"b{every}"]
    given = sources(tmp_path, brands, **dict.fromkeys(fields, every))
    text = output(run, *about(brands[0], COMMANDS[command]), *given)
    assert raw_in(text) == set()
    assert r"\x1b" in text or r"\u001b" in text


def about(brand: str, command: Sequence[str]) -> list[str]:
    """The words of a command, with the brand that it is about."""
    return [brand if word == "{brand}" else word for word in command]


@pytest.fixture(scope="module")
def controlled(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    """What is printed about brands whose names would control a terminal."""
    folder = tmp_path_factory.mktemp("controlled")
    return printed(sources(folder, [raw for raw, _ in CONTROL.values()]))


@pytest.mark.parametrize(("raw", "written"), CONTROL.values(), ids=CONTROL)
def test_what_a_name_contains_is_written_out(raw: str, written: str, controlled: Printed) -> None:
    """FAULTS 51: visibly in text, Markdown and CSV; in JSON as what it is, escaped."""
    assert f"  {written}  " in controlled.text
    names = controlled.names
    assert written in names["markdown"]
    assert written in names["csv"]
    assert raw in names["json"]
    assert raw_in(controlled.json) == set()


def test_what_other_fields_contain_is_written_out(tmp_path: Path, run: Run) -> None:
    """FAULTS 51: probe and channel in an explanation; source and quote of a fact."""
    rows = [
        {"brand": "A", "probe": raw, "channel": raw, "opened_at": "2026-03-01", "politeness": 4}
        for raw, _ in CONTROL.values()
    ]
    path = tmp_path / "probes.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    raws, writtens = zip(*CONTROL.values(), strict=True)
    source, quote = "".join(raws[:3]), "".join(raws[3:])
    given = (
        "--from",
        str(path),
        "--from",
        str(facts_of(tmp_path, ["A"], source=source, quote=quote)),
    )
    probes = output(run, "explain", "a", "politeness", *given)
    for written in writtens:
        # once in the list of probes, once in that of the channels, a wide one folded
        assert probes.count(f"  {written[:10]}") >= 2
    fact = output(run, "explain", "a", "return-window", *given)
    assert f"“{''.join(writtens[3:])}”\n" in fact
    assert f"; {''.join(writtens[:3])}\n" in fact
    told = json.loads(output(run, "explain", "a", "politeness", "--json", *given))
    assert {probe["probe"] for probe in told["probes"]} == set(raws)
    assert set(told["channels"]) == set(raws)
    said = json.loads(output(run, "explain", "a", "return-window", "--json", *given))
    assert (said["grade"]["fact"]["source"], said["grade"]["fact"]["quote"]) == (source, quote)


def test_a_terminal_gets_no_sequence_that_a_name_brought(tmp_path: Path) -> None:
    """FAULTS 51: on a real one, where colours are."""
    names = [raw for raw, _ in CONTROL.values()]
    given = sources(tmp_path, names)
    shown = on_terminal("compare", *given)
    assert shown.returncode == 0
    assert raw_in(shown.plain) == set()
    assert r"a\x1b[31mb" in shown.plain


@pytest.mark.slow
def test_a_rejected_cell_and_a_hostile_file_name_are_written_out(tmp_path: Path, run: Run) -> None:
    """FAULTS 51, 55: what is quoted to explain a rejection is still a stranger's."""
    bad = "\x1b[31m\u202e|`[x](y)"
    path = tmp_path / f"n{bad.replace('/', '')}.csv"
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(["brand", "opened_at", "politeness", "probe"])
        writer.writerow(["A", "2026-03-01", "4", "p1"])
        writer.writerow(["A", "2026-03-01", bad, "p2"])
        writer.writerow(["A", bad, "4", "p3"])
        writer.writerow(["A", "2026-03-01", "4", f"p{bad}"])
        writer.writerow(["A", "2026-03-01", "4", f"p{bad}"])
    for command in COMMANDS.values():
        if "return-window" not in command:
            text = output(run, *about("A", command), "--from", str(path))
            assert raw_in(text) == set()
    report = output(run, "report", "--from", str(path))
    assert {t.type for t in tokens(report)} <= PLAIN_TOKENS
    done = run("compare", "--from", path, "--strict")
    assert done.returncode == 3
    assert raw_in(done.stderr) == set()
    assert r"\x1b[31m\u202e|`[x](y)" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("compare", "{0}", *FILES),
        ("explain", "north-kettle", "{0}", *FILES),
        ("compare", "--from", "{0}.csv"),
        ("compare", "--rubric", "{0}", *FILES),
        ("compare", "--profile", "{0}", *FILES),
        ("compare", "--weight", "{0}=1", *FILES),
        ("compare", "--since", "{0}", *FILES),
        ("compare", "--timezone", "{0}", *FILES),
        ("compare", "--encoding", "{0}", *FILES),
        ("compare", "--mapping", "{0}.yaml", *FILES),
        ("rubric", "show", "{0}"),
        ("rubric", "new", "{0}"),
    ],
    ids=lambda arguments: " ".join(arguments[:3]),
)
def test_an_error_message_repeats_nothing_raw(arguments: Sequence[str], run: Run) -> None:
    """FAULTS 51: scripts hand on what they were given."""
    done = run(*(word.format("x\x1b[31m\u202e") for word in arguments))
    assert done.returncode in (2, 3, 4)
    assert done.stdout == ""
    assert raw_in(done.stderr) == set()
    assert r"\x1b[31m" in done.stderr


RUBRIC: Final = """\
id: own
version: "1\\e[31m"
title: "T\\e[31m \\u202e"
about: "A\\e[31m \\u202e"
metrics:
  - {key: own, title: "M\\e[31m", kind: rating, better: higher, scale: [0, 9], unit: "U\\e[31m"}
criteria:
  - id: first
    title: "C\\e[31m \\u202e"
    question: "Q\\e[31m"
    why: "W\\e[31m"
    source: "S\\e[31m"
    bands_note: "B\\e[31m"
    metric: own
    statistic: mean
    best: 9
    high_quality: 8
    standard: 3
    worst: 0
profiles:
  - {id: only, title: "P\\e[31m", parts: [{points: 1, over: [first]}]}
"""


@pytest.mark.parametrize(
    "command",
    [
        ("compare", "{0}"), ("score", "a", "{0}"), ("explain", "a", "first", "{0}"),
        ("report", "{0}"), ("compare", "--json", "{0}"), ("compare", "--csv", "{0}"),
        ("rubric", "show", "own.yaml"), ("rubric", "show", "own.yaml", "--full"),
        ("rubric", "check", "own.yaml"), ("rubric", "metrics", "own.yaml"),
        ("rubric", "diff", "own.yaml", "follow-up"), ("rubric", "diff", "follow-up", "own.yaml"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_a_strangers_rubric_gets_nothing_raw_through_either(
    command: Sequence[str], tmp_path: Path, run: Run
) -> None:
    """FAULTS 51: rubrics are passed around like tables are."""
    (tmp_path / "own.yaml").write_text(RUBRIC)
    rows = "".join(f"A,2026-03-01,{i},p{i}\n" for i in range(1, 8))
    (tmp_path / "t.csv").write_text("brand,opened_at,own,probe\n" + rows)
    options = ("--from", "t.csv", "--rubric", "own.yaml")
    words = [w for word in command for w in (options if word == "{0}" else (word,))]
    done = run(*words, cwd=tmp_path)
    assert done.returncode == 0
    assert raw_in(done.stdout) == set()
    assert raw_in(done.stderr) == set()


# FAULTS 54: spreadsheets


def test_no_cell_of_a_csv_is_a_formula(tmp_path: Path, run: Run) -> None:
    """FAULTS 54: numbers of ours aside, nothing begins as a formula does."""
    text = output(run, "compare", "--csv", *sources(tmp_path, FORMULAS))
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert len({row[0] for row in rows[1:]}) > 8
    for row in rows:
        assert len(row) == len(rows[0])
        for cell in row:
            assert is_number(cell) or not cell.lstrip(" \u00a0").startswith(
                ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠")
            )


def is_number(cell: str) -> bool:
    """Whether a cell is a plain number."""
    try:
        float(cell)
    except ValueError:
        return False
    return cell not in FORMULAS


CELLS: Final = {
    '=HYPERLINK("http://e.example";"x")': "'=HYPERLINK(\"http://e.example\";\"x\")",
    "+1": "'+1", "-1": "'-1", "@x": "'@x", "a\tb": r"a\tb", "a\rb": r"a\rb", "a\nb": r"a\nb",
    'say "x", y': 'say "x", y', "a=1": "a=1", "a-b": "a-b",
}  # fmt: skip


@pytest.mark.parametrize("command", ["compare", "report"])
def test_a_cell_is_neutralised_and_still_readable(command: str, tmp_path: Path, run: Run) -> None:
    """FAULTS 54: one row per criterion and one for the total, whatever the name contains."""
    text = output(run, command, "--csv", *sources(tmp_path, list(CELLS)))
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert {row["brand"] for row in rows} == set(CELLS.values())
    assert [row["criterion"] for row in rows].count("total") == len(CELLS)
    assert text.count("\n") == len(rows) + 1


# FAULTS 55: Markdown


PLAIN_TOKENS: Final = {
    "heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "text",
    "bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close", "table_open",
    "table_close", "thead_open", "thead_close", "tbody_open", "tbody_close", "tr_open", "tr_close",
    "th_open", "th_close", "td_open", "td_close", "strong_open", "strong_close", "softbreak",
    "hardbreak", "code_inline", "em_open", "em_close", "text_special",
}  # fmt: skip
"""What a report is made of: no HTML, link, image, rule, quote, ordered list or block of code."""


def tokens(text: str) -> Iterator[Token]:
    """What a Markdown text is made of, flat."""
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text):
        yield token
        yield from token.children or ()


def ranking(report: str) -> list[list[str]]:
    """The rows of a report's first table, as a reader sees the cells."""
    return tables(report)[0]


def tables(report: str) -> list[list[list[str]]]:
    """Every table of a report: rows of cells, as a reader sees them."""
    found: list[list[list[str]]] = []
    for token in MarkdownIt("commonmark").enable("table").parse(report):
        if token.type == "table_open":
            found.append([])
        elif token.type == "tr_open":
            found[-1].append([])
        elif token.type == "inline" and token.level and found and is_cell(token):
            found[-1][-1].append("".join(c.content for c in token.children or ()))
    return found


def is_cell(token: Token) -> bool:
    """Whether text stands in a table: deeper than in any list of a report."""
    return token.level >= 4


@pytest.fixture(scope="module")
def hostile_report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A report on brands whose names are Markdown, in one file."""
    folder = tmp_path_factory.mktemp("markdown")
    words = ["report", *sources(folder, MARKDOWN, source="a|b\n# x", quote="a|b\n# x")]
    words += ["--out", str(folder / "report.md"), "--title", "# a | b <b>"]
    subprocess.run(
        [sys.executable, "-m", "aftersales_eval", *words], check=True, env=surroundings()
    )
    return (folder / "report.md").read_text(encoding="utf-8")


def test_every_table_keeps_its_columns(hostile_report: str) -> None:
    """FAULTS 55: as a Markdown parser splits them, and as the lines say they are split."""
    found = tables(hostile_report)
    assert len(found) > len(MARKDOWN)
    for table in found:
        assert len({len(row) for row in table}) == 1
        assert len(table) >= 2
    lines = hostile_report.split("\n")
    assert all(line.endswith(" |") or line.endswith("|") for line in lines if line[:1] == "|")


def test_every_name_is_a_cell_that_reads_as_the_name(hostile_report: str) -> None:
    """FAULTS 55: nothing is lost, nothing is markup."""
    names = [row[1] for row in ranking(hostile_report)[1:]]
    expected = [name.strip().replace("\n", "\\n") for name in MARKDOWN]
    assert sorted(names) == sorted(expected)


def test_a_report_holds_no_markup_that_a_name_brought(hostile_report: str) -> None:
    """FAULTS 55, 52, 53: no HTML, no link, no image, no code, no heading of a stranger's."""
    found = list(tokens(hostile_report))
    assert {t.type for t in found} <= PLAIN_TOKENS
    rubric_words = {t.content for t in found if t.type == "code_inline"}
    assert {w for w in rubric_words if not w.startswith("after-sales")} <= {"?", *hashes(found)}
    headings = [t.tag for t in found if t.type == "heading_open"]
    assert headings.count("h1") == 1
    assert set(headings) == {"h1", "h2", "h3"}


def hashes(found: Sequence[Token]) -> set[str]:
    """The content hash that a report states."""
    return {t.content for t in found if t.type == "code_inline" and len(t.content) == 64}


def test_no_address_in_a_report_links_by_itself(hostile_report: str) -> None:
    """FAULTS 55: GitHub makes links of plain addresses, which no escape of a mark prevents."""
    assert "://" not in hostile_report
    assert "www.e" not in hostile_report
    assert "@e.example" not in hostile_report


def test_the_title_that_was_asked_for_is_one_heading(hostile_report: str) -> None:
    """FAULTS 55: it comes from a command line that a script may have put together."""
    first = MarkdownIt("commonmark").parse(hostile_report)[:3]
    assert [t.type for t in first] == ["heading_open", "inline", "heading_close"]
    assert first[0].tag == "h1"
    assert "".join(c.content for c in first[1].children or ()) == "# a | b <b>"


def test_many_hostile_brands_leave_the_matrix_whole(hostile_report: str) -> None:
    """FAULTS 55: names stand in the header of the matrix too."""
    wide = [t for t in tables(hostile_report) if len(t[0]) == len(MARKDOWN) + 1]
    assert wide
    for table in wide:
        names = sorted(table[0][1:])
        assert names == sorted(name.strip().replace("\n", "\\n") for name in MARKDOWN)


# FAULTS 57: a fault of our own


BREAK: Final = """\
import sys
import aftersales_eval.pipeline as pipeline

def broken(files, rubric, **given):
    secret = "correct-horse-battery"
    private = {{secret: rubric}}
    {fault}

pipeline.compare = broken
from aftersales_eval.cli.main import main
sys.argv = ["aftersales", "compare", "--from", "x.csv"]
main()
"""
FAULTS_OF_OURS: Final = {
    "KeyError": "return private[secret + secret]",
    "ValueError": "raise ValueError(secret)",
    "ZeroDivisionError": "return 1 / (len(secret) - 21)",
    "RecursionError": "return broken(files, rubric, **given)",
    "UnicodeDecodeError": "return secret.encode('utf-16').decode('utf-8')",
}


@pytest.mark.parametrize("name", FAULTS_OF_OURS)
@pytest.mark.parametrize("debug", ["", "1"])
def test_an_uncaught_exception_shows_no_value(name: str, debug: str) -> None:
    """FAULTS 57: not in its message, not as a local variable, not even when asked for the stack."""
    script = BREAK.format(fault=FAULTS_OF_OURS[name])
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        env=surroundings(AFTERSALES_DEBUG=debug),
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert f"aftersales: a fault of the program, not yours: {name} at " in done.stderr
    assert "correct-horse-battery" not in done.stderr
    assert "x.csv" not in done.stderr
    assert ("in compare" in done.stderr) is bool(debug)


# FAULTS 58: pipes that close, and Ctrl-C


def test_a_pipe_that_closes_early_is_quiet() -> None:
    """FAULTS 58: `| head -1`, with more output than a pipe holds."""
    words = [sys.executable, "-m", "aftersales_eval", "compare", "--json", *FILES]
    done = subprocess.run(
        ["bash", "-c", '"$@" | head -1; echo "${PIPESTATUS[0]}"', "bash", *words],
        capture_output=True,
        text=True,
        env=surroundings(),
        check=False,
    )
    assert done.stdout == "{\n141\n"
    assert done.stderr == ""


def test_an_error_that_nobody_reads_is_still_that_error(tmp_path: Path) -> None:
    """FAULTS 58: the exit code says what is wrong, and not that the program is at fault."""
    words = [sys.executable, "-m", "aftersales_eval", "compare", "--from", str(tmp_path / "gone")]
    done = subprocess.run(
        ["bash", "-c", '{ sleep 0.1; "$@"; echo $? >&3; } 2>&1 | true', "bash", *words],
        stdout=subprocess.PIPE,
        text=True,
        env=surroundings(),
        check=False,
        preexec_fn=lambda: os.dup2(1, 3),
        close_fds=False,
    )
    assert done.stdout == "4\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("compare", *FILES), ("score", "north-kettle", *FILES), ("report", *FILES),
        ("explain", "north-kettle", "first-response", *FILES), ("compare", "--csv", *FILES),
        ("rubric", "list"), ("rubric", "show"), ("rubric", "schema"), ("rubric", "metrics"),
        ("rubric", "diff", "resolution", "follow-up"), ("mapping", "suggest", FILES[1]),
        ("rubric", "check", "rubrics/resolution.yaml"),
        ("mapping", "check", str(EXAMPLES / "mapping.yaml")),
        (), ("--version",), ("--help",), ("compare", "--help"),
    ],
    ids=lambda arguments: " ".join(arguments[:2]),
)  # fmt: skip
def test_nobody_reading_at_all_is_quiet_and_141(arguments: Sequence[str]) -> None:
    """FAULTS 58: every command, the code as documented in cli.main."""
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "aftersales_eval", *arguments],
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=surroundings(),
        check=False,
    )
    os.close(writing)
    assert done.stderr == ""
    assert done.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("arguments", [("compare", *FILES), ("--version",), ("--help",)])
def test_a_full_disk_behind_standard_output_is_no_fault_of_the_program(
    arguments: Sequence[str],
) -> None:
    """DESIGN §7: and never a success, for the result is lost."""
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "aftersales_eval", *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=surroundings(),
            check=False,
        )
    assert done.returncode != 0
    assert "No space left on device" in done.stderr
    assert "a fault of the program" not in done.stderr


def interrupted(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Send Ctrl-C; the code, standard output and standard error."""
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


def asleep(process: subprocess.Popen[str]) -> bool:
    """Whether a process waits for something."""
    state = Path(f"/proc/{process.pid}/stat").read_text(encoding="utf-8")
    return state.rpartition(")")[2].split()[0] == "S"


def started(*arguments: str | Path, **env: str) -> subprocess.Popen[str]:
    """A command at work, its output in pipes."""
    return subprocess.Popen(
        [sys.executable, "-m", "aftersales_eval", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=surroundings(**env),
    )


def test_an_interrupt_while_waiting_for_input_is_quiet_and_130(tmp_path: Path) -> None:
    """FAULTS 58: the rubric is a pipe that says nothing, so the moment is certain."""
    path = tmp_path / "slow.yaml"
    os.mkfifo(path)
    process = started("compare", "--rubric", path, *FILES)
    writer = None
    while writer is None and process.poll() is None:
        try:
            writer = os.open(path, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:  # it does not read yet
            time.sleep(0.01)
    assert writer is not None
    # A signal just before the interpreter begins to wait is heard when the wait is over: never.
    still = 0
    while still < 3:
        time.sleep(0.02)
        still = still + 1 if asleep(process) else 0
    found = interrupted(process)
    os.close(writer)
    assert found == (130, "", "")


def test_an_interrupt_while_a_big_file_is_read_is_quiet_and_130(tmp_path: Path) -> None:
    """FAULTS 58: the database says in its own way that it was interrupted."""
    path = tmp_path / "big.csv"
    line = "b{0},email,2026-03-01T10:00:00Z,2026-03-01T12:00:00Z\n"
    rows = "".join(line.format(i) for i in range(300))
    path.write_text("brand,channel,opened_at,first_response_at\n" + rows * 8_000)
    process = started("compare", "--from", path, TMPDIR=str(tmp_path))
    while not list(tmp_path.glob("aftersales-*/0.csv")):
        assert process.poll() is None
        time.sleep(0.01)
    time.sleep(0.2)
    assert interrupted(process) == (130, "", "")
    assert list(tmp_path.glob("aftersales-*")) == []


# FAULTS 59: pipes and terminals


EVERY: Final = {
    "greeting": (),
    "version": ("--version",),
    "help": ("--help",),
    "compare help": ("compare", "--help"),
    "compare": ("compare", *FILES),
    "score": ("score", "north-kettle", *FILES),
    "explain": ("explain", "north-kettle", "first-response", *FILES),
    "report": ("report", *FILES),
    "rubric list": ("rubric", "list"),
    "rubric show": ("rubric", "show", "--full"),
    "rubric metrics": ("rubric", "metrics"),
    "rubric diff": ("rubric", "diff", "resolution", "follow-up"),
    "mapping suggest": ("mapping", "suggest", str(EXAMPLES / "foreign-layout.csv")),
}


@pytest.mark.parametrize("name", EVERY)
def test_a_pipe_gets_plain_text(name: str, run: Run) -> None:
    """FAULTS 59: whatever the terminal around it can do."""
    done = run(*EVERY[name], env={**surroundings(), "TERM": "xterm-256color", "COLORTERM": "24bit"})
    assert (done.returncode, done.stderr) == (0, "")
    assert "\x1b" not in done.stdout


@pytest.mark.parametrize("name", ["compare", "score", "explain", "report", "rubric show"])
def test_a_pipe_gets_the_same_from_a_terminal_of_any_width(name: str, run: Run) -> None:
    """FAULTS 59."""
    narrow, wide = (run(*EVERY[name], env={"COLUMNS": width}).stdout for width in ("40", "200"))
    assert narrow == wide
    assert not set(narrow) & set("│┃╭╮╰╯┌┐└┘├┤┬┴┼═║")


def test_an_error_in_a_pipe_is_plain_text(run: Run) -> None:
    """FAULTS 59: also one about the call itself."""
    for arguments in (("compare",), ("compare", "--bogus"), ("bogus",), ("compare", "--from", "x")):
        done = run(*arguments, env=surroundings())
        assert done.returncode in (2, 4)
        assert "\x1b" not in done.stderr


@pytest.mark.parametrize("name", ["compare", "score", "explain", "rubric list", "rubric show"])
def test_a_terminal_gets_colour_unless_it_asks_for_none(name: str) -> None:
    """FAULTS 59: NO_COLOR and TERM=dumb are honoured, and the words are the same."""
    coloured = on_terminal(*EVERY[name])
    assert coloured.returncode == 0
    assert "\x1b[" in coloured.output
    assert COLOUR.search(coloured.output) or name.startswith("rubric")
    for asked in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        plain = on_terminal(*EVERY[name], env=asked)
        assert "\x1b" not in plain.output
        assert plain.output == coloured.plain


@pytest.mark.parametrize("name", ["help", "compare help"])
def test_the_help_has_no_colour_where_none_is_wanted(name: str) -> None:
    """FAULTS 59: bold and dim are no colours."""
    assert COLOUR.search(on_terminal(*EVERY[name]).output)
    assert not COLOUR.search(on_terminal(*EVERY[name], env={"NO_COLOR": "1"}).output)


@pytest.mark.parametrize("columns", [40, 80])
@pytest.mark.parametrize("name", ["compare", "score", "explain"])
def test_a_result_fits_into_the_terminal(name: str, columns: int) -> None:
    shown = on_terminal(*EVERY[name], columns=columns)
    assert max(len(line) for line in shown.plain.split("\n")) <= columns


JSON_COMMANDS: Final = {
    "compare": ("compare", *FILES),
    "score": ("score", "north-kettle", *FILES),
    "explain": ("explain", "north-kettle", "first-response", *FILES),
    "report": ("report", *FILES),
    "rubric list": ("rubric", "list"),
    "rubric check": ("rubric", "check", "rubrics/resolution.yaml"),
    "rubric diff": ("rubric", "diff", "resolution", "follow-up"),
}


@pytest.mark.parametrize("name", JSON_COMMANDS)
def test_json_is_json_and_nothing_else(name: str, run: Run) -> None:
    """FAULTS 59: in a pipe and on a terminal, and the same in both."""
    done = run(*JSON_COMMANDS[name], "--json")
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert found["schema"].startswith("aftersales-eval/")
    assert done.stdout == json.dumps(found, indent=2, ensure_ascii=False) + "\n"
    shown = on_terminal(*JSON_COMMANDS[name], "--json")
    assert shown.output == done.stdout


def test_json_knows_no_infinity(tmp_path: Path, run: Run) -> None:
    """FAULTS 59: a wait that nobody saw the end of has no upper end, which JSON cannot say."""
    path = tmp_path / "t.csv"
    path.write_text("brand,channel,opened_at,first_response_at,closed_at\n"
                    + "A,email,2026-03-01,,2026-03-04\n" * 5)  # fmt: skip
    text = output(run, "compare", "--json", "--from", str(path), "--rubric", "response-time")

    def refuse(word: str) -> None:
        raise AssertionError(word)

    found = json.loads(text, parse_constant=refuse)
    grade = found["brands"][0]["grades"][0]
    assert grade["estimate"]["limit"] == "more-than"
    assert grade["estimate"]["high"] is None


@pytest.mark.parametrize(
    "env",
    [
        {"PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ],
    ids=["ascii", "C"],
)
@pytest.mark.parametrize(
    "name", ["help", "compare", "score", "explain", "report", "rubric show", "mapping suggest"]
)
def test_a_terminal_that_knows_few_letters_crashes_nothing(
    name: str, env: dict[str, str], tmp_path: Path
) -> None:
    """FAULTS 59: what the encoding cannot say is written as an escape."""
    words = list(EVERY[name])
    if name in ("compare", "score", "explain", "report"):
        words = [w.replace("north-kettle", "handler") for w in words[: -len(FILES)]]
        words += sources(tmp_path, ["Händler \U0001f600"], channel="тест")
    if name == "explain":
        words[2] = "politeness"
    done = subprocess.run(
        [sys.executable, "-m", "aftersales_eval", *words],
        capture_output=True,
        cwd=ROOT,
        env=surroundings(**env),
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.isascii()
    assert rb"\U0001f600" in done.stdout or name not in ("compare", "score", "explain")


def test_a_file_is_utf_8_whatever_the_terminal_knows(tmp_path: Path, run: Run) -> None:
    """FAULTS 59."""
    out = tmp_path / "report.md"
    given = sources(tmp_path, ["Händler \U0001f600"])
    done = run("report", *given, "--out", out, env={"PYTHONIOENCODING": "ascii", "LC_ALL": "C"})
    assert (done.returncode, done.stdout) == (0, "")
    assert "Händler \U0001f600" in out.read_text(encoding="utf-8")


# FAULTS 60: what was not looked at


@pytest.fixture(scope="module")
def thin(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, ...]:
    """Two brands; only one was rated, and its clarity is as bad as can be. Four rows are broken."""
    folder = tmp_path_factory.mktemp("thin")
    rows = ["brand,channel,opened_at,first_response_at,politeness,clarity"]
    rows += [f"Rated,email,2026-03-0{d},2026-03-0{d},4,1" for d in range(1, 7)]
    rows += [f"Unrated,email,2026-03-0{d},2026-03-0{d},," for d in range(1, 7)]
    rows += ["Rated,email,yesterday,,4,1", "Rated,email,2026-03-01,,9,1", ",email,2026-03-01,,4,1"]
    rows += ["Rated,email"]
    path = folder / "thin.csv"
    path.write_text("\n".join(rows) + "\n")
    return ("--from", str(path), "--rubric", "communication")


def graded(found: Any, brand: str, criterion: str) -> Any:
    """One grade of a comparison in JSON."""
    card = next(b for b in found["brands"] if b["brand"] == brand)
    return next(g for g in card["grades"] if g["criterion"] == criterion)


def test_not_observed_is_nothing_in_json_and_zero_is_zero(thin: tuple[str, ...], run: Run) -> None:
    """FAULTS 60."""
    found = json.loads(output(run, "compare", "--json", *thin))
    missing, bad = graded(found, "Unrated", "clarity"), graded(found, "Rated", "clarity")
    assert (missing["tier"], missing["sure"]) == ("unrated", "unknown")
    assert missing["estimate"] is missing["points"] is missing["points_low"] is None
    assert (missing["odds"], missing["observations"]) == ({}, 0)
    assert (bad["tier"], bad["points"]) == ("below-standard", 0.0)
    assert bad["estimate"]["value"] == 0.0
    assert found["observed_for_some"] == ["clarity", "politeness"]
    assert found["observed_for_nobody"] == ["answer-correct", "knowledge"]
    card = next(b for b in found["brands"] if b["brand"] == "Unrated")
    assert (card["tier"], card["points"], card["coverage"]) == ("unrated", None, 0.0)


def test_not_observed_is_nothing_in_csv(thin: tuple[str, ...], run: Run) -> None:
    """FAULTS 60."""
    rows = list(csv.DictReader(io.StringIO(output(run, "compare", "--csv", *thin))))
    missing = [r for r in rows if r["brand"] == "Unrated" and r["criterion"] != "total"]
    assert missing
    for row in missing:
        assert row["tier"] == "unrated"
        assert {
            row[k] for k in ("points", "points_low", "points_high", "value", "low", "high")
        } == {""}
    bad = next(r for r in rows if (r["brand"], r["criterion"]) == ("Rated", "clarity"))
    assert (float(bad["points"]), float(bad["value"])) == (0.0, 0.0)


def test_not_observed_is_said_in_text(thin: tuple[str, ...], run: Run) -> None:
    """FAULTS 60: with a dash for points, and never with a figure."""
    card = output(run, "score", "unrated", *thin)
    assert "Not observed" in card
    missing = card.partition("Not observed")[2].partition("n:")[0]
    for title in ("Right answer", "Clear instructions", "Politeness", "Knowledge"):
        assert title in " ".join(missing.split())
    assert not re.search(r"\d", missing)
    assert "UNRATED" in card
    assert "0 %" in output(run, "score", "rated", *thin)
    text = output(run, "compare", *thin)
    assert "Nobody was observed on right answer and knowledge; it does not count." in text
    assert "Unrated was not observed on clear instructions and politeness" in text
    rows = [line.split() for line in text.split("\n")]
    assert ["–", "Unrated", "UNRATED", "–", "0", "%", "known"] in rows


def test_not_observed_is_said_in_markdown(thin: tuple[str, ...], run: Run) -> None:
    """FAULTS 60."""
    text = output(run, "report", *thin)
    header, *rows = next(t for t in tables(text) if t[0][:1] == [""])
    column = header.index("Unrated")
    assert {row[column] for row in rows} == {"–"}
    cells = {row[0]: row[header.index("Rated")] for row in rows}
    assert cells["Clear instructions"] == "0 % · 0"
    gaps = text.partition("## What is not known")[2].partition("## Method")[0]
    assert "Nobody was observed on right answer and knowledge" in gaps
    assert "Unrated was not observed on clear instructions and politeness" in gaps
    assert "Every brand was observed" not in text


def test_a_brand_without_evidence_has_no_figures_in_the_ranking(
    thin: tuple[str, ...], run: Run
) -> None:
    """FAULTS 60: an interval from 0 to 0 would be a verdict."""
    header, *rows = ranking(output(run, "report", *thin))
    row = dict(zip(header, next(row for row in rows if row[1] == "Unrated"), strict=True))
    assert (row["rank"], row["verdict"], row["points"]) == ("–", "unrated", "–")
    assert "0" not in row["90 % interval"]


def test_an_explanation_of_what_was_not_observed_says_so(thin: tuple[str, ...], run: Run) -> None:
    """FAULTS 60."""
    text = output(run, "explain", "unrated", "clarity", *thin)
    assert "not observed → – points → unrated" in text
    told = json.loads(output(run, "explain", "unrated", "clarity", "--json", *thin))
    assert told["grade"]["points"] is None
    assert told["probes"] == told["curve"] == []


@pytest.mark.parametrize(
    "command", [["compare"], ["score", "rated"], ["explain", "rated", "clarity"]]
)
def test_rejected_rows_are_counted_and_shown_in_text(
    command: list[str], thin: tuple[str, ...], run: Run
) -> None:
    """FAULTS 60, 34: how many of how many, and the first of them with their lines."""
    text = output(run, *command, *thin)
    assert "4 rows rejected of 16, and not used." in text
    for line in (14, 15, 16, 17):
        assert f"  thin.csv:{line}: " in text


def test_rejected_rows_are_counted_and_shown_in_markdown(thin: tuple[str, ...], run: Run) -> None:
    """FAULTS 60, 34."""
    text = output(run, "report", *thin)
    assert "- 4 rows rejected of 16, and not used." in text
    assert "No row was rejected." not in text
    for line in (14, 15, 16, 17):
        assert f"- thin.csv:{line}: " in text
    clean = output(run, "report", *FILES)
    assert "- No row was rejected." in clean
    assert "rejected of" not in clean


@pytest.mark.parametrize(
    "command", [["compare"], ["score", "rated"], ["explain", "rated", "clarity"]]
)
def test_rejected_rows_are_counted_and_shown_in_json(
    command: list[str], thin: tuple[str, ...], run: Run
) -> None:
    """FAULTS 60, 34."""
    intake = json.loads(output(run, *command, "--json", *thin))["intake"]
    assert (intake["rows"], intake["probes"], intake["rejected"]) == (16, 12, 4)
    assert sum(intake["rejected_by_reason"].values()) == 4
    assert sorted(row["line"] for row in intake["rejected_shown"]) == [14, 15, 16, 17]


def test_a_table_that_cannot_say_so_says_it_beside_the_csv(thin: tuple[str, ...], run: Run) -> None:
    """FAULTS 34: counted in every result; a CSV has no place for it but standard error."""
    done = run("compare", "--csv", *thin)
    assert done.returncode == 0
    assert "4 rows rejected of 16" in done.stderr
