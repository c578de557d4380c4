"""FAULTS 52, 53, 55, 56 in the page: what strangers write is text, whatever it looks like."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
import unicodedata
from pathlib import Path
from typing import Any, Final

import pytest

from aftersales_eval.report.text import visible
from tests.browser.alike import assert_alike
from tests.browser.conftest import PHONE, Open
from tests.browser.pages import EXAMPLE, Report, named, program, report
from tests.browser.visiting import Visit
from tests.conftest import ROOT

pytestmark = pytest.mark.browser

LONG: Final = "w" * 20_000
NAMES: Final = (
    "</script><img src=x onerror=alert(1)>",
    "<b>",
    "<script>alert(1)</script>",
    "--></style></script><!-- <script>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    "</td></tr></table><h1>x",
    "</title><h1>y",
    "&lt;b&gt; &amp;",
    "{{ 7*7 }}{% raw %}",
    "${alert(1)}`",
    "a|b",
    "two\nlines",
    "# x",
    "`code`",
    "]]>",
    "constructor",
    "__proto__",
    "a\u202eb",
    "a\u2066b",
    "a\u2028b",
    "a\x1b[31mb",
    "a\x00b",
    "=HYPERLINK(1)",
    "שלום",
    "🫖",
    LONG,
    "two words " * 2_000,
)
SCRIPTS: Final = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " \tjavascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//e.example/x",
    "/etc/passwd",
    "https:javascript:alert(1)",
    'https://e.example/"onmouseover="alert(1)',
    "https://e.example/<img src=x onerror=alert(1)>",
)
_INJECTED: Final = """() => {
    const handlers = [...document.querySelectorAll('*')].flatMap(e =>
        [...e.attributes].filter(a => a.name.startsWith('on')).map(a => a.name));
    const few = ['img', 'iframe', 'object', 'embed', 'link', 'base', 'video', 'audio',
        'svg[onload]', 'x-canary', 'b', 'font', 'marquee'];
    return [handlers, few.filter(s => document.querySelector(s)), document.scripts.length,
        document.querySelectorAll('style').length, document.querySelectorAll('h1').length,
        document.querySelectorAll('form').length];
}"""


@pytest.fixture(scope="module")
def hostile(folder: Path) -> Report:
    """A page about brands with such names, and such words wherever else words come from outside."""
    inside = folder / "hostile"
    inside.mkdir()
    probes, facts = inside / "probes.jsonl", inside / "facts.jsonl"
    rows = [_probe(name, i, day) for i, name in enumerate(NAMES) for day in range(1, 6)]
    _lines(probes, rows)
    _lines(facts, [_fact(name, i) for i, name in enumerate(NAMES)])
    return report(inside / "page.html", named(probes, facts), "--title", NAMES[0])


def _probe(brand: str, number: int, day: int) -> dict[str, Any]:
    word = NAMES[(number + day) % len(NAMES)]
    return {
        "probe": f"{word[:60]}{number}.{day}",
        "brand": brand,
        "channel": word[:40].replace("\x00", "") if day == 5 else "email",
        "scenario": word,
        "observer": word,
        "note": word,
        "opened_at": f"2026-03-0{day}T09:00:00Z",
        "first_response_at": f"2026-03-0{day}T1{day}:00:00Z",
        "resolved_at": f"2026-03-0{day}T1{day + 1}:00:00Z",
        "contacts": 1 + number % 2,
        "politeness": 1 + (number + day) % 5,
        "clarity": 4,
        "knowledge": 1 + number % 5,
        "answer_correct": "yes",
        "satisfaction": 3,
        "effort": 2,
    }


def _fact(brand: str, number: int) -> dict[str, Any]:
    return {
        "brand": brand,
        "fact": "return_window",
        "value": f"{14 + number} days",
        "stated_at": "2026-02-01",
        "source": SCRIPTS[number % len(SCRIPTS)],
        "quote": NAMES[-number],
    }


def _lines(path: Path, rows: list[dict[str, Any]]) -> None:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def assert_inert(opened: Visit) -> None:
    """Nothing that a stranger wrote became an element, a handler or a link that runs."""
    handlers, injected, *ours = opened.page.evaluate(_INJECTED)
    assert (handlers, injected) == ([], [])
    assert ours == [2, 1, 1, 1]
    for link in opened.page.evaluate("() => [...document.links].map(a => a.href)"):
        assert link.startswith((opened.page.url.split("#")[0] + "#", "https://", "http://")), link
    assert opened.said == []


def plain(text: str) -> str:
    """Without the isolates that names in other scripts are set in, spaces as one."""
    return " ".join(text.replace("\u2068", "").replace("\u2069", "").split())


def test_names_are_inert(hostile: Report, visit: Open) -> None:
    """FAULTS 52: as opened, and after the script has written the rows anew."""
    opened = visit(hostile)
    assert_inert(opened)
    for criterion in list(opened.weights())[:4]:
        opened.press(criterion, "End")
        assert_inert(opened)
    opened.page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)")
    opened.page.mouse.move(200, 300)
    assert_inert(opened)


def test_every_name_is_a_row_that_reads_as_the_name(hostile: Report, visit: Open) -> None:
    """FAULTS 52, 55: whole where it is short, its start where it is long, and none is lost."""
    opened = visit(hostile)
    for _ in range(2):
        cells = [plain(row.cells["brand"]) for row in opened.rows()]
        assert len(cells) == len(NAMES)
        for name in NAMES:
            wanted = plain(visible(name.strip()))
            if len(wanted) < 40:
                assert any(cell.startswith(wanted) for cell in cells), name
            else:
                assert any(cell.startswith(wanted[:25]) and "…" in cell for cell in cells), name[
                    :60
                ]
        assert len({row.brand for row in opened.rows()}) == len(NAMES)
        opened.press(next(iter(opened.weights())), "End")


def test_the_ranking_has_as_many_cells_in_every_row(hostile: Report, visit: Open) -> None:
    """FAULTS 55: no name breaks a table."""
    opened = visit(hostile)
    tables = opened.page.evaluate(
        "() => [...document.querySelectorAll('table')].map(t => [...t.rows].map("
        "r => [...r.cells].reduce((n, c) => n + c.colSpan, 0)))"
    )
    assert tables
    for rows in tables:
        assert len(set(rows)) == 1


def test_a_script_as_a_source_is_text(hostile: Report, visit: Open) -> None:
    """FAULTS 53: shown, and no link; only addresses of the web are links, and lead nowhere else."""
    opened = visit(hostile)
    opened.page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)")
    text = opened.page.evaluate("() => document.body.textContent")
    assert "javascript:alert(1)" in text
    links = opened.page.evaluate(
        "() => [...document.links].map(a => [a.getAttribute('href'), a.protocol, a.rel, a.target])"
    )
    for address, protocol, rel, target in links:
        assert address.startswith("#") or protocol in ("https:", "http:"), address
        if not address.startswith("#"):
            assert "noopener" in rel or target != "_blank", address
            assert address.lower().startswith(("https://", "http://")), address


def test_the_file_holds_no_character_that_turns_or_hides_text(hostile: Report) -> None:
    """FAULTS 51, 52: written out, in the text as in the data."""
    text = hostile.path.read_text(encoding="utf-8")
    own = "\n\u2068\u2069\u200d"
    raw = {c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") and c not in own}
    assert raw == set()
    assert text.count("<script") == text.count("</script") == 2


def test_names_that_are_scripts_are_inert_as_a_title(hostile: Report, visit: Open) -> None:
    """FAULTS 52."""
    opened = visit(hostile)
    assert opened.page.title().startswith(NAMES[0])
    assert plain(opened.text("h1")).startswith(NAMES[0])


def test_a_brand_in_another_script_is_linked_and_ranked_as_any(folder: Path, visit: Open) -> None:
    """What keeps a name from turning a line around has no place in an address."""
    inside = folder / "scripts"
    inside.mkdir()
    names = ("שלום", "متجر", "Ünïcode", "北京店")
    _lines(inside / "p.jsonl", [_probe(name, i, d) for i, name in enumerate(names) for d in (1, 2)])
    page = report(inside / "page.html", named(inside / "p.jsonl"))
    opened = visit(page)
    for row in opened.rows():
        link = opened.page.locator(f'[data-brand="{row.brand}"] a')
        assert (link.get_attribute("href") or "").startswith("#")
        link.click()
        opened.still()
        assert opened.page.locator(":target").count() == 1
        assert opened.page.url.startswith(page.path.as_uri())
    criterion = "communication.politeness"
    opened.press(criterion, "End")
    words = ("--weight", f"{criterion}={opened.weights()[criterion]:.6g}")
    assert_alike(opened.rows(), page.compared(*words))


def test_a_name_without_an_end_is_cut(hostile: Report, visit: Open) -> None:
    """FAULTS 32: shown shortened; a screen is not to be filled by one name."""
    opened = visit(hostile)
    assert max(len(row.cells["brand"]) for row in opened.rows()) <= 250
    boxes = "() => [...document.querySelectorAll('#ranking tr')].map(r => r.offsetHeight)"
    assert max(opened.page.evaluate(boxes)) < 400


@pytest.mark.parametrize("width", [PHONE, 1280])
def test_a_long_name_does_not_widen_the_page(width: int, hostile: Report, visit: Open) -> None:
    """FAULTS 32: 20,000 letters, with and without a place to break the line at."""
    opened = visit(hostile, width=width)
    assert opened.page.evaluate("() => document.documentElement.scrollWidth") <= width
    opened.page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)")
    assert opened.page.evaluate("() => document.documentElement.scrollWidth") <= width


def test_axe_finds_no_violation_among_such_names(hostile: Report, visit: Open, axe: str) -> None:
    """Two brands of one slug, and names of nothing but signs."""
    from tests.browser.test_access import assert_open_to_all

    opened = visit(hostile)
    opened.page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)")
    assert_open_to_all(opened, axe)


# FAULTS 56: kill -9 while a page is written

SLOWLY: Final = """
import os, sys, time
real = os.fsync
def slowly(handle):
    print("writing", flush=True)
    time.sleep(0.02)
    real(handle)
    time.sleep(0.02)
os.fsync = slowly
sys.argv[0] = "aftersales"
from aftersales_eval.cli.main import main
main()
"""


def test_a_kill_while_a_page_is_written_leaves_the_old_one(tmp_path: Path) -> None:
    """FAULTS 56: old or new, no half; whatever else lies there is hidden."""
    out = tmp_path / "page.html"
    words = ("report", "--format", "html", "--out", str(out), *EXAMPLE)
    program(*words)
    new, old = out.read_text(), "the old page\n" * 5_000
    chance, seen = random.Random(56), set()  # noqa: S311
    for _ in range(5):
        out.write_text(old)
        process = subprocess.Popen(
            [sys.executable, "-c", SLOWLY, *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            cwd=ROOT,
        )
        assert process.stdout
        assert process.stdout.readline() == "writing\n"
        time.sleep(chance.uniform(0, 0.05))
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        seen.add(out.read_text())
    assert seen <= {old, new}
    assert old in seen
    assert [p.name for p in tmp_path.iterdir() if not p.name.startswith(".")] == ["page.html"]
