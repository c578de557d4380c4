"""A headless Chromium, driven by playwright, and reports that the real program writes."""

from __future__ import annotations

import importlib.util
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.browser.pages import EXAMPLE, Report, made_up, report
from tests.browser.visiting import Visit, watched
from tests.conftest import ROOT

if TYPE_CHECKING:
    from playwright.sync_api import Browser

NAMES: Final = ("/usr/bin/chromium", "chromium", "chromium-browser", "google-chrome")
ARGUMENTS: Final = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PHONE: Final = 360
DESKTOP: Final = 1280

Open = Callable[..., Visit]


def chromium() -> str:
    """Where the browser is; skips where there is none."""
    if importlib.util.find_spec("playwright") is None:
        pytest.skip("playwright is not installed: make browser, or pip install '.[browser]'")
    named = os.environ.get("CHROMIUM")
    found = [path for name in ([named] if named else NAMES) if (path := shutil.which(name))]
    if not found:
        pytest.skip(f"no {named or 'Chromium'} here: apt install chromium, or say where: CHROMIUM=")
    return found[0]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests."""
    where = chromium()
    from playwright.sync_api import sync_playwright

    as_root = ("--no-sandbox",) if os.geteuid() == 0 else ()
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=where, args=[*ARGUMENTS, *as_root], headless=True
        )
        yield started
        started.close()


@pytest.fixture
def visit(browser: Browser) -> Iterator[Open]:
    """Open a page from disk, without a network, as a reader of her own.

    When the test is over, no page may have complained, asked something of the reader, or tried to
    load anything; a test that provokes that says `quiet=False`.
    """
    contexts, quiet_ones = [], []

    def call(
        page: Report | Path,
        fragment: str = "",
        *,
        width: int = DESKTOP,
        scheme: str = "light",
        javascript: bool = True,
        quiet: bool = True,
    ) -> Visit:
        context = browser.new_context(
            viewport={"width": width, "height": 800},
            color_scheme=scheme,
            java_script_enabled=javascript,
            offline=True,
        )
        contexts.append(context)
        opened = watched(context.new_page())
        if quiet:
            quiet_ones.append(opened)
        path = page if isinstance(page, Path) else page.path
        opened.page.goto(path.as_uri() + fragment)
        if javascript:
            opened.still()
        return opened

    yield call
    said = [word for one in quiet_ones for word in one.said]
    asked = [address for one in quiet_ones for address in one.asked]
    for context in contexts:
        context.close()
    assert (said, asked) == ([], [])


@pytest.fixture(scope="session")
def folder(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pages are written; none is where there is no browser."""
    del browser
    return tmp_path_factory.mktemp("pages")


@pytest.fixture(scope="session")
def example(folder: Path) -> Report:
    """The four brands that come with the program."""
    return report(folder / "example.html", EXAMPLE)


@pytest.fixture(scope="session")
def two(folder: Path) -> Report:
    """Two brands."""
    return _made_up(folder, 2)


@pytest.fixture(scope="session")
def twenty(folder: Path) -> Report:
    """Twenty brands."""
    return _made_up(folder, 20)


@pytest.fixture(scope="session")
def two_hundred(folder: Path) -> Report:
    """Two hundred brands."""
    return _made_up(folder, 200)


def _made_up(folder: Path, brands: int) -> Report:
    inside = folder / str(brands)
    inside.mkdir()
    return report(inside / "page.html", made_up(inside, brands))


@pytest.fixture(scope="session")
def axe() -> str:
    """The script of axe-core, which looks for what keeps people out."""
    path = ROOT / ".venv" / "browser" / "node_modules" / "axe-core" / "axe.min.js"
    if not path.is_file():
        pytest.skip("axe-core is not installed: make browser, which takes it from npm")
    return path.read_text(encoding="utf-8")
