"""Who can use the page: by keyboard, on a phone, in the dark, with a screen reader, on paper."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest

from tests.browser.conftest import DESKTOP, PHONE, Open
from tests.browser.pages import Report
from tests.browser.visiting import Visit, brands

pytestmark = pytest.mark.browser

CONTROLS: Final = "input[type=range], #reset, button[data-profile]"

_OPEN: Final = "() => document.querySelectorAll('details').forEach(d => { d.open = true })"
_AXE: Final = """async () => (await axe.run(document, {resultTypes: ['violations']})).violations
    .map(v => `${v.id}: ${v.help}: ${v.nodes.slice(0, 4).map(n => n.target.join(' ') + ' '
        + n.failureSummary).join(' | ')}`)"""
_FOCUS: Final = """() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const style = getComputedStyle(at), box = at.getBoundingClientRect();
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
    return {
        tag: at.tagName, id: at.id, criterion: at.dataset.criterion, profile: at.dataset.profile,
        closed: at.tagName === 'SUMMARY' && !at.parentElement.open
            && at.parentElement.querySelector('input, button') !== null,
        marked: outlined || style.boxShadow !== 'none',
        seen: box.width > 0 && box.height > 0 && box.top < innerHeight && box.bottom > 0,
    };
}"""
_PAPER: Final = """() => {
    const look = selector => {
        const style = getComputedStyle(document.querySelector(selector));
        return [style.color, style.backgroundColor];
    };
    return [look('body'), look('#ranking td'), look('#ranking .badge')];
}"""


def assert_open_to_all(opened: Visit, axe: str) -> None:
    """axe-core finds nothing."""
    opened.page.evaluate(axe + "; undefined")
    violations: list[str] = opened.page.evaluate(_AXE)
    assert not violations, "\n".join(violations)


@pytest.mark.parametrize("width", [DESKTOP, PHONE])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation(
    scheme: str, width: int, example: Report, visit: Open, axe: str
) -> None:
    """As it is opened, after a slider has moved, and with everything unfolded."""
    opened = visit(example, scheme=scheme, width=width)
    assert_open_to_all(opened, axe)
    opened.press(next(iter(opened.weights())), "End")
    assert_open_to_all(opened, axe)
    opened.page.evaluate(_OPEN)
    assert_open_to_all(opened, axe)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation_in_a_page_of_twenty_brands(
    scheme: str, twenty: Report, visit: Open, axe: str
) -> None:
    """With every profile pressed, too."""
    opened = visit(twenty, scheme=scheme)
    opened.click("button[data-profile] >> nth=0")
    opened.page.evaluate(_OPEN)
    assert_open_to_all(opened, axe)


def test_axe_finds_no_violation_without_a_script(
    example: Report, visit: Open, axe: str, tmp_path: Path
) -> None:
    """The page's own is taken out: where all scripts are off, axe would not run either."""
    head, mark, rest = example.path.read_text(encoding="utf-8").rpartition("<script")
    assert mark
    assert "json" not in rest.split(">", 1)[0]
    page = tmp_path / "page.html"
    page.write_text(head + rest.partition("</script>")[2], encoding="utf-8")
    opened = visit(page)
    assert not opened.page.locator("input[type=range] >> visible=true").count()
    assert_open_to_all(opened, axe)


def tabbed(opened: Visit, most: int = 500) -> list[dict[str, Any]]:
    """Where the tab key leads from the top of the page, unfolding what holds controls."""
    found: list[dict[str, Any]] = []
    for _ in range(most):
        opened.page.keyboard.press("Tab")
        at = opened.page.evaluate(_FOCUS)
        if at is None:
            return found
        found.append(at)
        if at["closed"]:
            opened.page.keyboard.press("Enter")
    raise AssertionError("the tab key never comes to the end")


def tab_to(opened: Visit, what: str) -> None:
    """Press the tab key until it is at a slider ("criterion") or at "reset"."""
    for _ in range(500):
        opened.page.keyboard.press("Tab")
        at = opened.page.evaluate(_FOCUS) or {"closed": False, "id": "", "criterion": None}
        if at["closed"]:
            opened.page.keyboard.press("Enter")
        if at["id"] == what or (what == "criterion" and at["criterion"]):
            return
    raise AssertionError(f"the tab key never comes to {what}")


def test_the_tab_key_reaches_every_control_in_the_order_of_the_page(
    example: Report, visit: Open
) -> None:
    opened = visit(example)
    found = tabbed(opened)
    assert [at["criterion"] for at in found if at["criterion"]] == list(opened.weights())
    profiles = opened.page.evaluate(
        "() => [...document.querySelectorAll('button[data-profile]')].map(b => b.dataset.profile)"
    )
    assert profiles
    assert [at["profile"] for at in found if at["profile"]] == profiles
    assert "reset" in [at["id"] for at in found]


def test_where_the_focus_is_can_be_seen(example: Report, visit: Open) -> None:
    for scheme in ("light", "dark"):
        found = tabbed(visit(example, scheme=scheme))
        assert [at for at in found if not at["marked"] or not at["seen"]] == []


def test_the_keyboard_alone_ranks_anew_and_brings_back(example: Report, visit: Open) -> None:
    """No element is focused by a script here."""
    opened = visit(example)
    published = [row.points for row in opened.rows()]
    tab_to(opened, "criterion")
    opened.page.keyboard.press("End")
    opened.still()
    assert [row.points for row in opened.rows()] != published
    tab_to(opened, "reset")
    opened.page.keyboard.press("Enter")
    opened.still()
    assert [row.points for row in opened.rows()] == published


def test_the_enter_key_on_a_slider_sends_nothing(example: Report, visit: Open) -> None:
    """Controls are a form, and there is nobody to send it to."""
    opened = visit(example)
    tab_to(opened, "criterion")
    opened.page.keyboard.press("Enter")
    opened.still()
    assert opened.page.url == example.path.as_uri()


def test_the_focus_stays_on_the_slider_while_rows_move(example: Report, visit: Open) -> None:
    opened = visit(example)
    for criterion in list(opened.weights())[:5]:
        opened.press(criterion, "End")
        assert opened.page.evaluate("() => document.activeElement.dataset.criterion") == criterion


def test_a_slider_says_what_it_weighs_and_how_much(example: Report, visit: Open) -> None:
    """By the tree that screen readers see: a name of its own, and a value in words."""
    opened = visit(example)
    opened.page.evaluate(_OPEN)
    names = opened.page.evaluate(
        "() => [...document.querySelectorAll('input[type=range]')].map("
        "s => [[...s.labels].map(l => l.textContent.trim()).join(' ')"
        " || s.getAttribute('aria-label') || s.getAttribute('aria-labelledby') || '',"
        " s.getAttribute('aria-valuetext') || ''])"
    )
    assert all(name and value for name, value in names)
    assert len({name for name, _ in names}) == len(names)


@pytest.mark.parametrize("name", ["example", "twenty", "two_hundred"])
def test_a_phone_needs_no_sideways_scrolling(
    name: str, visit: Open, request: pytest.FixtureRequest
) -> None:
    """What is wider than the screen scrolls in a box of its own."""
    opened = visit(request.getfixturevalue(name), width=PHONE)
    for _ in range(2):
        wide = opened.page.evaluate(
            "() => [document.documentElement.scrollWidth, document.body.scrollWidth]"
        )
        assert max(wide) <= PHONE
        opened.page.evaluate(_OPEN)
    opened.press(next(iter(opened.weights())), "End")
    assert opened.page.evaluate("() => document.documentElement.scrollWidth") <= PHONE


def test_a_thumb_hits_what_it_is_meant_to(example: Report, visit: Open) -> None:
    """Controls are at least 24 pixels high on a phone (WCAG 2.2, 2.5.8)."""
    opened = visit(example, width=PHONE)
    opened.page.evaluate(_OPEN)
    small = opened.page.evaluate(
        "selector => [...document.querySelectorAll(selector)].filter(e => e.getClientRects().length"
        " && Math.min(e.getBoundingClientRect().height, e.getBoundingClientRect().width) < 24)"
        ".map(e => e.outerHTML.slice(0, 80))",
        CONTROLS,
    )
    assert small == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_shows_the_ranking_and_no_controls(scheme: str, example: Report, visit: Open) -> None:
    """Dark on light, whatever the screen was."""
    opened = visit(example, scheme=scheme)
    opened.page.emulate_media(media="print", color_scheme=scheme)
    controls = opened.page.locator(CONTROLS)
    assert controls.count() > 5
    assert not any(controls.nth(i).is_visible() for i in range(controls.count()))
    assert opened.page.locator("#ranking").is_visible()
    assert brands(opened.rows())
    for text, ground in opened.page.evaluate(_PAPER):
        assert _light(ground) in (None, True), (text, ground)
        assert _light(text) is False, (text, ground)


def test_paper_says_that_the_weights_are_the_readers(example: Report, visit: Open) -> None:
    """What is printed must not pass for what was published."""
    opened = visit(example)
    opened.page.emulate_media(media="print")
    assert "own weights" not in opened.text("body")
    opened.page.emulate_media(media="screen")
    opened.press(next(iter(opened.weights())), "End")
    opened.page.emulate_media(media="print")
    assert "own weights" in opened.text("body")


def _light(colour: str) -> bool | None:
    """Whether a computed colour is light; None where it is clear."""
    parts = [
        float(word) for word in colour[colour.index("(") + 1 : -1].replace("/", ",").split(",")
    ]
    if len(parts) == 4 and parts[3] == 0:
        return None
    return sum(parts[:3]) / 3 > 128


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_follows_the_screens_scheme(scheme: str, example: Report, visit: Open) -> None:
    opened = visit(example, scheme=scheme)
    for text, ground in opened.page.evaluate(_PAPER):
        assert _light(ground) in (None, scheme == "light")
        assert _light(text) is (scheme == "dark")


def test_wait_less_motion_is_honoured(example: Report, visit: Open) -> None:
    """Who asked for less motion sees rows change places at once."""
    opened = visit(example)
    opened.page.emulate_media(reduced_motion="reduce")
    opened.press(next(iter(opened.weights())), "End")
    moving = opened.page.evaluate("() => document.getAnimations().length")
    assert moving == 0
