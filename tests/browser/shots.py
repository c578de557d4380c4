"""Screenshots of the example's report: `python -m tests.browser.shots FOLDER [PAGE]`."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.browser.conftest import ARGUMENTS, chromium
from tests.browser.pages import EXAMPLE, report
from tests.browser.visiting import watched

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SHOTS: Final = {
    "report-light": ("light", 1280, 800),
    "report-dark": ("dark", 1280, 800),
    "report-phone": ("light", 360, 780),
}


def shoot(browser: Browser, page: Path, folder: Path) -> list[Path]:
    """The top of the page as three readers see it, each also as long as it is (`-whole`)."""
    made: list[Path] = []
    for name, (scheme, width, height) in SHOTS.items():
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            device_scale_factor=2 if width < 500 else 1,
            reduced_motion="reduce",
            offline=True,
        )
        visit = watched(context.new_page())
        visit.page.goto(page.as_uri())
        visit.still()
        for suffix, whole in (("", False), ("-whole", True)):
            made.append(folder / f"{name}{suffix}.png")
            visit.page.screenshot(path=made[-1], full_page=whole)
        context.close()
        assert (visit.said, visit.asked) == ([], [])
    return made


def main(folder: Path, page: Path | None = None) -> None:
    """Write them, of a page that is made for it if none is given."""
    where = chromium()
    from playwright.sync_api import sync_playwright

    folder.mkdir(parents=True, exist_ok=True)
    as_root = ("--no-sandbox",) if os.geteuid() == 0 else ()
    with tempfile.TemporaryDirectory() as drafts, sync_playwright() as playwright:
        made = page or report(Path(drafts) / "report.html", EXAMPLE).path
        browser = playwright.chromium.launch(executable_path=where, args=[*ARGUMENTS, *as_root])
        for path in shoot(browser, made.resolve(), folder):
            print(path)
        browser.close()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
