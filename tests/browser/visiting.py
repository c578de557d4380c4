"""A page that is open in the browser: what it shows, what it complains of, what a reader does."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from playwright.sync_api import Page

LOUD: Final = ("error", "warning")
"""What a page says in its console that it should not have to."""

_ROWS: Final = """() => [...document.querySelectorAll('table#ranking tbody tr')].map(row => ({
    data: {...row.dataset},
    cells: Object.fromEntries([...row.cells].flatMap(
        cell => [...cell.classList].map(name => [name, cell.innerText.trim()]))),
}))"""

_STILL: Final = """async () => {
    const look = () => [document.body.innerHTML, location.hash,
        ...[...document.querySelectorAll('input')].map(input => input.value)].join('|');
    for (let turn = 0, before = look(), same = 0; turn < 200; turn++) {
        await new Promise(done => requestAnimationFrame(() => setTimeout(done, 60)));
        const now = look();
        same = now === before ? same + 1 : 0;
        before = now;
        if (same > 1) return;
    }
    throw Error('the page never comes to rest');
}"""

_OPENED: Final = """element => {
    for (let at = element.closest('details'); at; at = at.parentElement.closest('details'))
        at.open = true;
}"""


@dataclass(frozen=True)
class Row:
    """A brand's row in the ranking, as machines and as people read it."""

    brand: str
    place: int
    points: float | None
    tier: str
    odds: tuple[float, float, float] | None
    ahead: float | None
    cells: Mapping[str, str]

    @staticmethod
    def read(found: Mapping[str, Any]) -> Row:
        """From what the page holds; three odds are high quality, standard and below standard."""
        data = found["data"]
        odds = [float(word) for word in data["odds"].split()]
        assert len(odds) in (0, 3)
        return Row(
            brand=data["brand"],
            place=int(data["place"]),
            points=_number(data["points"]),
            tier=data["tier"],
            odds=(odds[0], odds[1], odds[2]) if odds else None,
            ahead=_number(data["ahead"]),
            cells=found["cells"],
        )


def _number(text: str) -> float | None:
    return float(text) if text else None


@dataclass
class Visit:
    """An open page; `said` are its complaints and dialogs, `asked` what it tried to load."""

    page: Page
    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def rows(self) -> list[Row]:
        """The ranking, best first."""
        return [Row.read(found) for found in self.page.evaluate(_ROWS)]

    def still(self) -> None:
        """Wait until nothing changes any more."""
        self.page.evaluate(_STILL)

    @property
    def hash(self) -> str:
        """The fragment of the address, with its mark, escapes undone."""
        found: str = self.page.evaluate("() => decodeURIComponent(location.hash)")
        return found

    @property
    def command(self) -> list[str]:
        """The options that give the same in a terminal, as they are to be seen."""
        place = self.page.locator("#weights-command")
        return shlex.split(place.inner_text()) if place.is_visible() else []

    def weights(self) -> dict[str, float]:
        """What every slider stands at, by criterion."""
        found: dict[str, str] = self.page.evaluate(
            "() => Object.fromEntries([...document.querySelectorAll("
            "'input[type=range][data-criterion]')].map(s => [s.dataset.criterion, s.value]))"
        )
        return {criterion: float(value) for criterion, value in found.items()}

    def press(self, criterion: str, *keys: str) -> None:
        """Move a slider by the keyboard."""
        slider = self.page.locator(f'input[type=range][data-criterion="{criterion}"]')
        slider.evaluate(_OPENED)
        slider.focus()
        for key in keys:
            self.page.keyboard.press(key)
        self.still()

    def click(self, selector: str) -> None:
        """Click, and wait until nothing changes any more."""
        button = self.page.locator(selector)
        button.evaluate(_OPENED)
        button.click()
        self.still()

    def text(self, selector: str) -> str:
        """The text of the one element that is meant."""
        found: str = self.page.locator(selector).inner_text()
        return found.strip()


def watched(page: Page) -> Visit:
    """A visit that writes down what the page says and asks for, from now on."""
    visit = Visit(page)
    page.on("console", lambda m: visit.said.extend([m.text] if m.type in LOUD else []))
    page.on("pageerror", lambda error: visit.said.append(str(error)))
    page.on("request", lambda r: visit.asked.extend([] if r.is_navigation_request() else [r.url]))

    def dismiss(dialog: Any) -> None:
        visit.said.append(f"{dialog.type}: {dialog.message}")
        dialog.dismiss()

    page.on("dialog", dismiss)
    return visit


def brands(rows: Sequence[Row]) -> list[str]:
    """Their slugs, in order."""
    return [row.brand for row in rows]
