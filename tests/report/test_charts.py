"""Charts as static drawings: inert, small, and saying what they show."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree as Tree

import pytest

from aftersales_eval.model.quantity import DAY, HOUR
from aftersales_eval.report import charts
from aftersales_eval.report.waiting import sentence
from tests.report.waits import answered, channels, curve, silent

needed: Final = pytest.mark.skipif(
    not charts.available(), reason="vl-convert-python (extra [charts]) is not installed"
)
MARKS: Final = [(1.0 * HOUR, "1 h best"), (1.0 * DAY, "24 h high quality"), (7.0 * DAY, "7 days")]
NAMESPACE: Final = "{http://www.w3.org/2000/svg}"
HOSTILE: Final = "</text><script>alert(1)</script>\x07\x1b]8;;\u202e&\"'\ufffe{{@1}}"


def elements(svg: str) -> Iterator[Tree.Element]:
    yield from Tree.fromstring(svg).iter()  # noqa: S314 - our own


@needed
def test_a_chart_is_shapes_and_text_and_nothing_else() -> None:
    """So that it may stand in a page with the content policy `default-src 'none'`."""
    svg = charts.wait_chart(channels(20), MARKS).svg
    tags = {element.tag.removeprefix(NAMESPACE) for element in elements(svg)}
    assert tags == {"svg", "g", "path", "text"}
    names = {name for element in elements(svg) for name in element.attrib}
    assert names <= {
        "viewBox", "width", "height", "role", "aria-label", "font-family", "d", "x", "y", "fill",
        "font-size", "opacity", "stroke", "stroke-dasharray", "stroke-opacity", "stroke-width",
        "text-anchor",
    }  # fmt: skip
    assert "url(" not in svg
    assert "href" not in svg


@needed
def test_text_and_axes_take_the_colour_of_the_page() -> None:
    svg = charts.wait_chart([curve([*answered(1, 5), *silent(4)])], MARKS).svg
    colours = {e.get(side) for e in elements(svg) for side in ("fill", "stroke")}
    assert colours == {None, "none", "currentColor", charts.COLOUR}


def luminance(colour: str) -> float:
    """After WCAG 2.2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("ground", ["#ffffff", "#111111"])
def test_the_curve_stands_out_on_light_and_on_dark(ground: str) -> None:
    """WCAG 2.2 asks for 3 to 1 (1.4.11)."""
    dark, light = sorted((luminance(charts.COLOUR), luminance(ground)))
    assert (light + 0.05) / (dark + 0.05) > 4


@needed
def test_a_chart_says_what_it_shows_to_those_who_do_not_see_it() -> None:
    curves = channels(20)
    chart = charts.wait_chart(curves, MARKS)
    root = next(elements(chart.svg))
    assert root.get("role") == "img"
    assert root.get("aria-label") == chart.alt == sentence(curves)


@needed
def test_what_is_to_be_read_is_in_the_drawing() -> None:
    curves = [curve([*answered(*range(1, 35)), *silent(5, 6)])]
    words = [e.text for e in elements(charts.wait_chart(curves, MARKS).svg) if e.text]
    assert words[:6] == ["0", "1 h", "4 h", "24 h", "3 days", "7 days"]
    assert {"0 %", "50 %", "100 %", "answered", "1 h best", "24 h high quality"} <= set(words)
    assert " ".join(words).endswith(
        "2 of 36 still unanswered answered shaded: 90 % interval"
        " · ticks: last seen still unanswered"
    )


@needed
def test_a_strangers_words_are_text() -> None:
    """A control character would end the whole process, were it given to the renderer."""
    curves = [*channels(5)[:2], curve(answered(1, 2), HOSTILE)]
    chart = charts.wait_chart(curves, [(HOUR, HOSTILE)])
    tags = {element.tag.removeprefix(NAMESPACE) for element in elements(chart.svg)}
    assert tags == {"svg", "g", "path", "text"}
    shown = [e.text for e in elements(chart.svg) if e.text and "script" in e.text]
    assert len(shown) == 2
    assert all(text.startswith("</text><script>") for text in shown)
    assert "<script" not in chart.svg
    assert not re.search(r"[\x00-\x08\x0b-\x1f\u202e\ufffe]", chart.svg)
    assert chart.svg.count("{{@1}}") <= 1


@needed
def test_a_chart_of_thousands_of_probes_is_small() -> None:
    assert len(charts.wait_chart(channels(3_000), MARKS).svg) < 27_000
    assert len(charts.wait_chart(channels(3), MARKS).svg) < 12_000


@needed
def test_of_many_channels_those_with_most_probes_are_drawn() -> None:
    each = [curve(answered(*range(1, n + 1)), f"channel {n}") for n in range(1, 10)]
    words = [e.text for e in elements(charts.wait_chart([each[0], *each]).svg) if e.text]
    drawn = [w.partition(":")[0] for w in words if w.startswith("channel")]
    assert drawn == [f"channel {n}" for n in range(4, 10)]
    assert "shaded: 90 % interval · thin: all channels · 6 of 9 channels" in words


@needed
def test_a_long_name_of_a_channel_does_not_run_into_the_next() -> None:
    long = curve([*answered(1), *silent(2)], "in the shop around the corner", metric="refund")
    words = [e.text for e in elements(charts.wait_chart([long, long, long]).svg) if e.text]
    assert words.count("in the shop…: 2, 1 without a refund") == 2


@needed
@pytest.mark.parametrize(
    "waits", [[(0.0, 3, 0)], silent(1), silent(2, 3), answered(0.001), answered(5e4)]
)
def test_odd_curves_are_drawn_too(waits: list[tuple[float, int, int]]) -> None:
    svg = charts.wait_chart([curve(waits)], MARKS).svg
    assert not re.search(r"\bnan\b|inf", svg, re.IGNORECASE)


@needed
def test_the_same_curve_gives_the_same_chart() -> None:
    first, second = (charts.wait_chart(channels(20), MARKS) for _ in range(2))
    assert first == second


@needed
def test_a_file_of_its_own_has_a_ground_and_an_ink() -> None:
    chart = charts.wait_chart([curve(answered(1, 2))])
    text = charts.as_file(chart)
    root = next(elements(text))
    assert root.get("color") == "#111"
    assert root[0].tag == f"{NAMESPACE}rect"
    assert chart.alt in text


def test_the_renderer_may_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    assert not charts.available()
    assert "aftersales-eval[charts]" in charts.HOW
