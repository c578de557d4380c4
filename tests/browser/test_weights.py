"""The reader's own weights, by keyboard, by profile, by address: as on the command line."""

from __future__ import annotations

import re
import statistics
from pathlib import Path
from typing import Any, Final

import pytest

from tests.browser.alike import assert_alike
from tests.browser.conftest import Open
from tests.browser.pages import EXAMPLE, Report, report
from tests.browser.visiting import Visit, brands

pytestmark = pytest.mark.browser

ALL: Final = ["example", "two", "twenty", "two_hundred"]

ROUNDS: Final = 25
_TIMED: Final = """async ([criterion, rounds]) => {
    const slider = document.querySelector(`input[data-criterion="${criterion}"]`);
    const frame = () => new Promise(done => requestAnimationFrame(done));
    const arithmetic = [], whole = [];
    const weights = aftersales.data.criteria.map(c => c.weight);
    for (let i = 0; i < rounds; i++) {
        weights[0] = 1 + i;
        let begun = performance.now();
        aftersales.weigh(aftersales.data, weights);
        arithmetic.push(performance.now() - begun);
        slider.value = Number(slider.max) * (i + 1) / (rounds + 1);
        begun = performance.now();
        slider.dispatchEvent(new Event('input', {bubbles: true}));
        await frame();
        document.body.getBoundingClientRect();
        await new Promise(done => setTimeout(done, 0));
        whole.push(performance.now() - begun);
    }
    return [arithmetic, whole];
}"""


def shown(opened: Visit) -> list[tuple[Any, ...]]:
    """The ranking, to be held against another."""
    return [(r.brand, r.points, r.tier, r.odds, r.ahead, dict(r.cells)) for r in opened.rows()]


def first_slider(opened: Visit) -> str:
    """The criterion of the first one."""
    return next(iter(opened.weights()))


@pytest.fixture
def page(request: pytest.FixtureRequest) -> Report:
    """The page that a test names."""
    found: Report = request.getfixturevalue(request.param)
    return found


@pytest.mark.parametrize("page", ALL, indirect=True)
def test_a_slider_moved_by_the_keyboard_weighs_as_compare_does(page: Report, visit: Open) -> None:
    """To its end, a little, and to nothing: the ranking is `compare --weight`'s each time."""
    opened = visit(page)
    before, weights = shown(opened), opened.weights()
    chosen = list(weights)[:: max(1, len(weights) // 3)]
    asked: dict[str, float] = {}
    for criterion, key in zip(chosen, ("End", "Home", "ArrowRight", "PageUp"), strict=False):
        opened.press(criterion, key)
        asked[criterion] = opened.weights()[criterion]
        assert asked[criterion] != weights[criterion] or key == "Home"
        words = [word for c, w in asked.items() for word in ("--weight", f"{c}={w:.6g}")]
        assert_alike(opened.rows(), page.compared(*page.method, *words))
    assert shown(opened) != before


def test_each_slider_alone_puts_the_brands_in_its_own_order(example: Report, visit: Open) -> None:
    """With all weight on one criterion: none of them is wired to another's."""
    opened = visit(example)
    every = list(opened.weights())
    orders = set()
    for criterion in every:
        fragment = ",".join(f"{c}:{int(c == criterion)}" for c in every)
        opened.page.evaluate("f => { location.hash = f }", f"#w={fragment}")
        opened.still()
        orders.add(tuple(brands(opened.rows())))
    assert len(orders) > 2
    words = [w for c in every for w in ("--weight", f"{c}={int(c == every[-1])}")]
    assert_alike(opened.rows(), example.compared(*words))


def test_a_verdict_that_a_gate_holds_down_is_marked_under_other_weights(
    example: Report, visit: Open
) -> None:
    opened = visit(example)
    most = {"resolution.resolved": 1, "communication.politeness": 99}
    weights = {name: most.get(name, 0) for name in opened.weights()}
    fragment = ",".join(f"{name}:{weight}" for name, weight in weights.items())
    opened.page.evaluate("f => { location.hash = f }", f"#w={fragment}")
    opened.still()
    words = [word for name, w in weights.items() for word in ("--weight", f"{name}={w}")]
    held = {one["brand"] for one in example.compared(*words)["brands"] if one["capped_by"]}
    rows = opened.rows()
    assert held == {r.cells["brand"] for r in rows if "(gate)" in r.cells["verdict"]}
    assert 0 < len(held) < len(rows)


@pytest.mark.parametrize("page", ["example", "twenty"], indirect=True)
def test_the_command_that_is_shown_gives_the_same(page: Report, visit: Open) -> None:
    opened = visit(page)
    weights = list(opened.weights())
    opened.press(weights[0], "End")
    opened.press(weights[-1], "Home")
    asked = opened.command
    assert any(word.startswith(f"{weights[0]}=") for word in asked)
    assert f"{weights[-1]}=0" in asked
    assert_alike(opened.rows(), page.compared(*asked))


def test_the_leader_is_named_to_those_who_do_not_see_it(example: Report, visit: Open) -> None:
    opened = visit(example)
    status = opened.page.locator("#weights-status")
    assert status.get_attribute("aria-live") == "polite"
    assert opened.text("#weights-status") == ""
    for criterion in list(opened.weights())[:6]:
        opened.press(criterion, "End")
        leader = opened.rows()[0].cells["brand"].splitlines()[0]
        assert leader in opened.text("#weights-status")


def test_the_address_restores_the_weights_in_another_window(example: Report, visit: Open) -> None:
    opened = visit(example)
    assert opened.hash == ""
    weights = list(opened.weights())
    opened.press(weights[1], "End")
    opened.press(weights[4], "Home")
    fragment = re.fullmatch(r"#w=(.*)", opened.hash)
    assert fragment
    parts = dict(part.rsplit(":", 1) for part in fragment[1].split(","))
    assert set(parts) == {weights[1], weights[4]}
    assert {c: float(w) for c, w in parts.items()} == {
        c: pytest.approx(opened.weights()[c], rel=1e-5) for c in parts
    }
    again = visit(example, opened.page.evaluate("() => location.hash"))
    assert shown(again) == shown(opened)
    assert again.weights() == opened.weights()
    assert again.command == opened.command


def test_an_address_that_changes_weighs_anew(example: Report, visit: Open) -> None:
    """The reader follows a link, or goes back."""
    opened = visit(example)
    published, criterion = shown(opened), first_slider(opened)
    opened.page.evaluate("f => { location.hash = f }", f"#w={criterion}:0")
    opened.still()
    assert opened.weights()[criterion] == 0
    assert_alike(opened.rows(), example.compared("--weight", f"{criterion}=0"))
    opened.page.go_back()
    opened.still()
    assert shown(opened) == published


@pytest.mark.parametrize(
    "fragment",
    ["#w=", "#w=nobody:3", "#w={0}:-3", "#w={0}:NaN", "#w={0}:1e999", "#w={0}:", "#w={0}", "#w=:3",
     "#w=__proto__:3,constructor:2", "#w=%3Cimg%20src=x%3E:3", "#w=%E0%A4%A", "#method", "#x=1&y",
     "#w={0}:0x10", "#p=nobody", "#p=__proto__", "#w={0}:3:4"],
)  # fmt: skip
def test_an_address_that_means_nothing_changes_nothing(
    fragment: str, example: Report, visit: Open
) -> None:
    opened = visit(example)
    published, criterion = shown(opened), first_slider(opened)
    again = visit(example, fragment.format(criterion))
    assert shown(again) == published
    assert again.command == []


@pytest.mark.parametrize(
    "profile", ["warentest-2018", "warentest-2011", "chip-statista", "connect"]
)
@pytest.mark.parametrize("page", ["example", "twenty"], indirect=True)
def test_a_profile_weighs_as_the_rubric_says(profile: str, page: Report, visit: Open) -> None:
    """With its gates, in the page, at the command that it names and at the address it leaves."""
    opened = visit(page)
    opened.click(f'button[data-profile="{profile}"]')
    told = page.compared("--profile", profile)
    assert_alike(opened.rows(), told)
    assert_alike(opened.rows(), page.compared(*opened.command))
    again = visit(page, opened.page.evaluate("() => location.hash"))
    assert_alike(again.rows(), told)


def test_a_slider_moved_after_a_profile_starts_from_the_profile(
    example: Report, visit: Open
) -> None:
    opened = visit(example)
    opened.click('button[data-profile="warentest-2011"]')
    criterion = "communication.politeness"
    opened.press(criterion, "End")
    weight = opened.weights()[criterion]
    asked = ("--profile", "warentest-2011", "--weight", f"{criterion}={weight:.6g}")
    told = example.compared(*asked)
    assert_alike(opened.rows(), told)
    assert_alike(opened.rows(), example.compared(*opened.command))
    again = visit(example, opened.page.evaluate("() => location.hash"))
    assert_alike(again.rows(), told)


def test_a_reset_brings_back_what_was_published(example: Report, visit: Open) -> None:
    opened = visit(example)
    published, weights = shown(opened), opened.weights()
    opened.press(list(weights)[2], "End")
    opened.click('button[data-profile="connect"]')
    opened.press(first_slider(opened), "Home")
    assert shown(opened) != published
    opened.click("#reset")
    assert shown(opened) == published
    assert opened.weights() == weights
    assert opened.hash == ""
    assert opened.command == []


def test_a_slider_that_comes_back_to_where_it_was_leaves_no_trace(
    example: Report, visit: Open
) -> None:
    """Whatever its steps are: the published weight is one of the places it can stand at."""
    opened = visit(example)
    published, criterion = shown(opened), first_slider(opened)
    opened.press(criterion, "ArrowRight")
    assert opened.hash
    opened.press(criterion, "ArrowLeft")
    assert (shown(opened), opened.hash) == (published, "")


def test_without_any_weight_the_page_says_so(example: Report, visit: Open) -> None:
    """Where the command line refuses: nothing is divided by nothing."""
    opened = visit(example)
    every = list(opened.weights())
    for criterion in every:
        opened.press(criterion, "Home")
    assert set(opened.weights().values()) == {0.0}
    assert opened.text("#weights-status")
    assert not re.search("NaN|Infinity|undefined|null", opened.text("body"))
    opened.press(every[0], "End")
    weight = opened.weights()[every[0]]
    words = [w for c in every[1:] for w in ("--weight", f"{c}=0")]
    assert_alike(opened.rows(), example.compared("--weight", f"{every[0]}={weight:.6g}", *words))


def test_a_key_that_is_held_down_keeps_the_page_quiet(example: Report, visit: Open) -> None:
    """Browsers complain of an address that changes too often; and the way back stays short."""
    opened = visit(example)
    length = opened.page.evaluate("() => history.length")
    opened.press(first_slider(opened), *["ArrowRight", "ArrowLeft", "End", "Home"] * 75)
    assert opened.said == []
    assert opened.page.evaluate("() => history.length") == length
    assert opened.hash
    again = visit(example, opened.page.evaluate("() => location.hash"))
    assert shown(again) == shown(opened)


def test_weighing_leaves_the_data_as_they_are(example: Report, visit: Open) -> None:
    """`aftersales.weigh` is pure: twice the same, and the same in another order."""
    opened = visit(example)
    same, again, published = opened.page.evaluate(
        """() => {
            const own = aftersales.data.criteria.map(c => c.weight);
            const data = JSON.parse(document.getElementById('evidence').textContent);
            const first = JSON.stringify(aftersales.weigh(data, own));
            const other = aftersales.weigh(data, own.map((w, i) => w * (i % 3)));
            const kept = own.slice();
            const second = JSON.stringify(aftersales.weigh(data, own));
            return [first === second, JSON.stringify(kept) === JSON.stringify(own),
                aftersales.weigh(aftersales.data, own).brands.length];
        }"""
    )
    assert (same, again, published) == (True, True, 4)


@pytest.mark.parametrize("page", ["two", "twenty", "two_hundred"], indirect=True)
def test_how_long_a_ranking_takes(
    page: Report, visit: Open, capsys: pytest.CaptureFixture[str]
) -> None:
    """Printed, for the aim of 50 ms with 200 brands; machines differ, so nothing is asserted."""
    opened = visit(page)
    found = opened.page.evaluate(_TIMED, [first_slider(opened), ROUNDS])
    arithmetic, whole = (statistics.median(times) for times in found)
    with capsys.disabled():
        print(f"\n{len(opened.rows())} brands: a new ranking in {arithmetic:.0f} ms,"
              f" shown in {whole:.0f} ms (medians of {ROUNDS})")  # fmt: skip


def test_a_place_in_the_page_does_not_take_the_weights_away(example: Report, visit: Open) -> None:
    """Contents, brands and the skip link lead to places: the address keeps the weights."""
    opened = visit(example)
    opened.press(first_slider(opened), "End")
    before, fragment = shown(opened), opened.hash
    for target in ("#criteria", "#brand-north-kettle", "#ranking-heading"):
        opened.page.locator(f'a[href="{target}"]').first.evaluate("link => link.click()")
        opened.still()
        assert opened.page.evaluate("t => document.activeElement.matches(t)", target)
        assert (shown(opened), opened.hash) == (before, fragment)
    opened.page.evaluate("() => { location.hash = '#method' }")
    opened.still()
    assert shown(opened) == before


def test_the_command_of_a_page_weighed_otherwise_begins_with_its_own(
    visit: Open, tmp_path: Path
) -> None:
    page = report(
        tmp_path / "own.html", EXAMPLE, "--profile", "connect", "--weight", "follow-up=50"
    )
    opened = visit(page)
    assert opened.command == []
    opened.press("resolution.resolved", "End")
    asked = opened.command
    assert asked[:4] == ["--profile", "connect", "--weight", "follow-up=50"]
    assert_alike(opened.rows(), page.compared(*asked))
    opened.click('button[data-profile="chip-statista"]')
    assert opened.command == ["--profile", "chip-statista"]
    assert_alike(opened.rows(), page.compared(*opened.command))


def test_without_any_weight_there_is_no_ranking_and_no_command(
    example: Report, visit: Open
) -> None:
    opened = visit(example, "#w=response-time.first-response:50")
    every = ",".join(f"{c}:0" for c in opened.weights())
    opened.page.evaluate("f => { location.hash = f }", f"#w={every}")
    opened.still()
    assert "No criterion" in opened.text("#weights-status")
    assert not opened.page.locator("#weights-note").is_visible()
    assert opened.command == []
    assert {row.points for row in opened.rows()} == {None}
    fresh = visit(example, f"#w={every}")
    assert shown(fresh) == shown(opened)
    opened.click("#reset")
    assert_alike(opened.rows(), example.compared())


def test_an_area_put_to_nothing_and_back_keeps_its_parts(example: Report, visit: Open) -> None:
    opened = visit(example)
    opened.press("resolution.resolved", "End")
    before = opened.weights()
    area = opened.page.locator('input[data-area="resolution"]')
    was = area.input_value()
    area.press("Home")
    opened.still()
    assert opened.weights()["resolution.resolved"] == 0
    area.evaluate(
        "(slider, value) => { slider.value = value;"
        " slider.dispatchEvent(new Event('input', {bubbles: true})) }",
        was,
    )
    opened.still()
    assert opened.weights() == pytest.approx(before, rel=1e-5)
