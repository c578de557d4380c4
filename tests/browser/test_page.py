"""The page as it is opened: from disk, alone, under its own policy, with and without a script."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from aftersales_eval.model.naming import slug
from tests.browser.alike import assert_alike
from tests.browser.conftest import Open
from tests.browser.pages import EXAMPLE, Report, report
from tests.browser.visiting import brands

pytestmark = pytest.mark.browser

MOST_BYTES: Final = 1_500_000

_BROKEN: Final = """() => {
    window.broken = [];
    document.addEventListener('securitypolicyviolation', e => broken.push(e.effectiveDirective));
    window.ran = [];
}"""
_INTRUDE: Final = """async () => {
    const add = (tag, fill) => {
        const element = document.createElement(tag);
        fill(element);
        document.body.append(element);
        return element;
    };
    add('script', e => e.textContent = 'ran.push("script")');
    const styled = add('p', e => e.className = 'intruder');
    add('style', e => e.textContent = '.intruder { letter-spacing: 7px }');
    styled.setAttribute('style', 'letter-spacing: 8px');
    add('a', e => e.setAttribute('onclick', 'ran.push("handler")')).click();
    add('img', e => { e.setAttribute('onerror', 'ran.push("onerror")'); e.src = 'no-such-file'; });
    try { setTimeout('ran.push("text")', 0); } catch (refused) { }
    try { await fetch('https://e.example/'); ran.push('fetch'); } catch (refused) { }
    add('iframe', e => e.src = 'https://e.example/');
    add('form', e => e.action = 'https://e.example/').submit();
    add('base', e => e.href = 'https://e.example/');
    await new Promise(done => setTimeout(done, 300));
    return [ran, broken, getComputedStyle(styled).letterSpacing, document.baseURI];
}"""


def test_the_page_stands_on_its_own(example: Report) -> None:
    """One file, with nothing in it that would have to come from elsewhere."""
    text = example.path.read_text(encoding="utf-8")
    assert text.startswith("<!doctype html>") or text.startswith("<!DOCTYPE html>")
    assert not re.search(r"<(?:link|iframe|object|embed|base)\b|<form[^>]*\saction", text)
    assert not re.search(r"<script[^>]*\ssrc|@import|url\((?!['\"]?#)", text)


def test_the_policy_allows_one_script_and_one_style_by_their_hashes(
    example: Report, visit: Open
) -> None:
    text = example.path.read_text(encoding="utf-8")
    policy = re.search(r'http-equiv="Content-Security-Policy"\s+content="([^"]*)"', text)
    assert policy
    assert policy.start() < min(text.index("<script"), text.index("<style"))
    parts = {words[0]: words[1:] for part in policy[1].split(";") if (words := part.split())}
    assert parts["default-src"] == ["'none'"]
    for name in ("script-src", "style-src"):
        assert len(parts[name]) == 1
        assert parts[name][0].startswith("'sha256-")
    assert parts["base-uri"] == parts["form-action"] == ["'none'"]
    assert "unsafe" not in policy[1]
    opened = visit(example)
    kinds = opened.page.evaluate("() => [...document.scripts].map(s => s.type)")
    assert sorted(kinds) in (["", "application/json"], ["application/json", "module"])
    assert opened.page.locator("style").count() == 1
    assert opened.page.locator("[style]").count() == 0


def test_the_policy_refuses_what_slips_in(example: Report, visit: Open) -> None:
    """Scripts, styles, handlers, code as text, and every way out."""
    opened = visit(example, quiet=False)
    opened.page.evaluate(_BROKEN)
    ran, broken, spacing, base = opened.page.evaluate(_INTRUDE)
    assert (ran, spacing, base) == ([], "normal", example.path.as_uri())
    assert {
        "script-src-elem", "script-src-attr", "style-src-elem", "style-src-attr", "img-src",
        "connect-src", "frame-src", "form-action", "base-uri",
    } <= set(broken)  # fmt: skip
    assert opened.page.url == example.path.as_uri()


def test_the_policy_refuses_what_was_written_into_the_file(
    example: Report, visit: Open, tmp_path: Path
) -> None:
    """As if an escape had been forgotten: it is there, and dead."""
    text = example.path.read_text(encoding="utf-8")
    intruder = (
        "<script>alert('script')</script><img src=x onerror=\"alert('onerror')\">"
        "<svg onload=\"alert('onload')\"></svg><style>body { letter-spacing: 7px }</style>"
    )
    page = tmp_path / "page.html"
    page.write_text(text.replace("</main>", intruder + "</main>", 1), encoding="utf-8")
    opened = visit(page, quiet=False)
    assert opened.page.locator("svg[onload]").count() == 1
    assert not [said for said in opened.said if said.startswith("alert")]
    spacing = opened.page.evaluate("() => getComputedStyle(document.body).letterSpacing")
    assert spacing == "normal"
    assert all("Content Security Policy" in said for said in opened.said), opened.said
    assert opened.rows()


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("name", ["example", "two", "twenty", "two_hundred"])
def test_the_ranking_as_published_is_that_of_compare(
    name: str, javascript: bool, visit: Open, request: pytest.FixtureRequest
) -> None:
    """It stands in the page itself; the script adds what can be moved."""
    page: Report = request.getfixturevalue(name)
    told = page.compared()
    rows = visit(page, javascript=javascript).rows()
    assert brands(rows) == [slug(brand["brand"]) for brand in told["brands"]]
    assert [row.place for row in rows] == list(range(1, len(rows) + 1))
    assert_alike(rows, told)
    for row, brand in zip(rows, told["brands"], strict=True):
        rank = "–" if brand["rank"] is None else f"{brand['rank']}{'=' * brand['tied']}"
        assert row.cells["rank"] == rank


def test_without_a_script_there_is_nothing_to_move(example: Report, visit: Open) -> None:
    opened = visit(example, javascript=False)
    for selector in ("input[type=range]", "button", "#weights-command", "#weights-status"):
        found = opened.page.locator(selector)
        assert not any(found.nth(i).is_visible() for i in range(found.count())), selector


def test_a_page_weighed_by_its_maker_shows_her_weights(folder: Path, visit: Open) -> None:
    """And moving on from there starts at them."""
    method = ("--profile", "chip-statista", "--weight", "communication=20")
    page = report(folder / "weighed.html", EXAMPLE, *method)
    opened = visit(page)
    assert_alike(opened.rows(), page.compared())
    told = page.compared()["rubric"]["criteria"]
    weights = opened.weights()
    for criterion in told:
        share = weights.get(criterion["id"], 0.0) / sum(weights.values())
        assert share == pytest.approx(criterion["weight"], abs=0.002), criterion["id"]


def test_a_page_of_one_brand_or_of_none_observed_is_whole(
    tmp_path: Path, folder: Path, visit: Open
) -> None:
    """Nothing to compare with, and nothing known of one."""
    table = tmp_path / "one.csv"
    table.write_text(
        "brand,channel,opened_at,first_response_at\n"
        "Alone,email,2026-03-01T09:00Z,2026-03-01T10:00Z\n"
    )
    one = report(folder / "one.html", ("--from", str(table)))
    opened = visit(one)
    assert_alike(opened.rows(), one.compared())
    assert [row.tier for row in opened.rows()] == ["unrated"]
    for criterion in list(opened.weights())[:1]:
        opened.press(criterion, "End")
    assert "NaN" not in opened.text("body")


def test_a_page_of_twenty_brands_is_below_a_megabyte_and_a_half(twenty: Report) -> None:
    assert twenty.path.stat().st_size < MOST_BYTES


def test_every_link_leads_inside_the_page_or_to_a_public_address(
    example: Report, visit: Open
) -> None:
    opened = visit(example)
    links = opened.page.evaluate("() => [...document.links].map(a => a.getAttribute('href'))")
    for link in links:
        assert link.startswith(("#", "https://", "http://")), link
    inside = {link[1:] for link in links if link.startswith("#") and len(link) > 1}
    ids = opened.page.evaluate("() => [...document.querySelectorAll('[id]')].map(e => e.id)")
    assert inside <= set(ids)
    assert len(ids) == len(set(ids))
