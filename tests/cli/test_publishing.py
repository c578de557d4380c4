"""What is published and what only the one who publishes is told: pages, and the words beside."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from aftersales_eval.report import charts
from tests.batches import contents, table
from tests.conftest import EXAMPLES, Run

PROBES: Final = EXAMPLES / "probes.csv"


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """Surroundings in which the renderer of charts cannot be imported."""
    missing = tmp_path / "missing"
    missing.mkdir()
    (missing / "vl_convert.py").write_text("raise ImportError")
    return {"PYTHONPATH": str(missing)}


def test_how_to_have_charts_is_told_beside_the_page_and_not_in_it(
    tmp_path: Path, run: Run, bare: dict[str, str]
) -> None:
    out = tmp_path / "report.html"
    done = run("report", "--out", out, "--from", PROBES, env=bare)
    assert done.stderr == f"written: {out}\n{charts.HOW}\n"
    assert "pip install" not in out.read_text(encoding="utf-8")
    done = run("report", "--format", "html", "--from", PROBES, env=bare)
    assert done.stderr == f"{charts.HOW}\n"
    assert done.stdout == out.read_text(encoding="utf-8")


def test_a_batch_of_pages_tells_once_how_to_have_charts(
    tmp_path: Path, run: Run, bare: dict[str, str]
) -> None:
    out = tmp_path / "out"
    done = run("batch", PROBES, "--out", out, "--format", "html", "--each", env=bare)
    assert done.stderr == f"{charts.HOW}\n"
    assert [n for n, data in contents(out).items() if b"pip install" in data] == []


@pytest.mark.parametrize("format_", ["markdown", "html"])
def test_a_batch_that_wants_for_nothing_says_nothing_of_charts(
    format_: str, tmp_path: Path, run: Run, bare: dict[str, str]
) -> None:
    """Markdown has none in a league."""
    env = bare if format_ == "markdown" else {}
    if format_ == "html" and not charts.available():
        pytest.skip("the extra [charts] is not installed")
    done = run("batch", PROBES, "--out", tmp_path / "out", "--format", format_, env=env)
    assert done.stderr == ""


@pytest.mark.parametrize("end", ["html", "HTM"])
def test_what_changed_is_not_written_as_markdown_into_a_page(
    end: str, tmp_path: Path, run: Run
) -> None:
    """That is said before anything is read: there are no such folders."""
    done = run("batch", "diff", "old", "new", "--out", f"changes.{end}", cwd=tmp_path)
    assert done.returncode == 2
    assert "is written as Markdown and not as HTML" in done.stderr
    assert done.stderr.endswith("hint: name it so: --out changes.md\n")
    assert list(tmp_path.iterdir()) == []


def test_a_page_on_too_many_brands_for_charts_says_so(tmp_path: Path, run: Run) -> None:
    names = [f"Brand {n}" for n in range(31)]
    source, out = table(tmp_path / "many.csv", names), tmp_path / "report.html"
    done = run("report", "--rubric", "response-time", "--out", out, "--from", source)
    assert done.stderr.endswith(f"{charts.TOO_MANY}\n")
    assert charts.TOO_MANY in out.read_text(encoding="utf-8")
