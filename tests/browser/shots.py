"""Screenshots of the example's report: `python -m tests.browser.shots FOLDER [PAGE]`."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from tests.browser.conftest import ARGUMENTS, DESKTOP, PHONE, chromium
from tests.browser.pages import EXAMPLE, report
from tests.browser.visiting import Visit, watched

if TYPE_CHECKING:
    from playwright.sync_api import Browser


class Shot(NamedTuple):
    """What is taken: how the page is looked at, and whether a slider has been moved in it."""

    name: str
    scheme: str = "light"
    width: int = DESKTOP
    height: int = 800
    moved: bool = False


SHOTS: Final = (
    Shot("report-light"),
    Shot("report-dark", scheme="dark"),
    Shot("report-phone", width=PHONE, height=780),
    Shot("report-weights", height=1000, moved=True),
)


def shoot(browser: Browser, page: Path, folder: Path) -> list[Path]:
    """The top of the page as several readers see it; no page may have complained."""
    made: list[Path] = []
    for shot in SHOTS:
        context = browser.new_context(
            viewport={"width": shot.width, "height": shot.height},
            color_scheme=shot.scheme,
            device_scale_factor=2 if shot.width == PHONE else 1,
            reduced_motion="reduce",
            offline=True,
        )
        visit = watched(context.new_page())
        visit.page.goto(page.as_uri())
        visit.still()
        if shot.moved:
            _move(visit)
        made.append(folder / f"{shot.name}.png")
        visit.page.screenshot(path=made[-1])
        context.close()
        assert (visit.said, visit.asked) == ([], [])
    return made


def _move(visit: Visit) -> None:
    """Give the last slider that counts for anything all the weight it can have."""
    weights = visit.weights()
    weighed = [name for name, weight in weights.items() if weight]
    chosen = [name for name in weighed if name.endswith("first-response")]
    visit.press((chosen or weighed)[0], "End")
    visit.page.locator("#ranking-heading").evaluate("h => h.scrollIntoView()")


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
