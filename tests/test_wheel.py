"""The wheel, installed outside the checkout: it brings its rubrics and its examples."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel's contents as pip installs them."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    subprocess.run(
        [*pip, "wheel", "--no-deps", "--wheel-dir", str(folder), str(ROOT)],
        check=True,
        timeout=300,
    )
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert any(name.endswith("py.typed") for name in names)
    assert not any("tests" in Path(name).parts for name in names)
    target = folder / "site"
    subprocess.run([*pip, "install", "--no-deps", "--target", str(target), str(wheel)], check=True)
    return target


def outside(installed: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the installed program from another folder."""
    environment = {**os.environ, "PYTHONPATH": str(installed), "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, "-m", "aftersales_eval", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=cwd,
        env=environment,
        check=False,
        timeout=120,
    )


def test_the_installed_program_runs_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    where = subprocess.run(
        [sys.executable, "-c", "import aftersales_eval; print(aftersales_eval.__file__)"],
        capture_output=True, text=True, cwd=tmp_path, env=environment, check=True,
    ).stdout  # fmt: skip
    assert Path(where.strip()).is_relative_to(installed)


def test_shipped_rubrics_are_found_outside_the_checkout(installed: Path, tmp_path: Path) -> None:
    done = outside(installed, "rubric", "list", cwd=tmp_path)
    assert done.returncode == 0
    for path in (ROOT / "rubrics").glob("*.yaml"):
        assert path.stem in done.stdout


def test_the_demo_runs_outside_the_checkout(installed: Path, tmp_path: Path) -> None:
    done = outside(installed, "demo", cwd=tmp_path)
    assert done.returncode == 0
    assert "North Kettle" in done.stdout
    report = (tmp_path / "aftersales-report.md").read_text(encoding="utf-8")
    assert report == (ROOT / "examples" / "report.md").read_text(encoding="utf-8")
