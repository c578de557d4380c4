"""The curves of a Markdown report, as pictures and as words."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

import pytest

from aftersales_eval.model.result import Comparison
from aftersales_eval.report import charts, markdown
from aftersales_eval.report.pictures import Picture, files_of, waits
from aftersales_eval.scoring.evaluate import evaluate
from tests.report.waits import answered, curve
from tests.scoring import making

FOUND: Final[Comparison] = evaluate(
    [
        making.waits("Kettle & Co", [1, 2, 30], [50]),
        making.waits("Lamp", [5, 6], channel="chat"),
        making.waits("Lamp", [30, 40], [90], channel="](x) <b>"),
    ],
    making.rubric(making.first_response()),
)
needed: Final = pytest.mark.skipif(
    not charts.available(), reason="vl-convert-python (extra [charts]) is not installed"
)


def brands(found: Comparison) -> list[str]:
    return [card.brand for card in found.scorecards]


def test_every_brand_has_its_finding_in_words() -> None:
    (lamp,) = waits(FOUND, drawn=False)[brands(FOUND).index("Lamp")]
    assert (lamp.title, lamp.name, lamp.svg) == ("first response", "", "")
    assert lamp.alt.startswith("Half of 5 probes were answered within 30 h")


@needed
def test_every_brand_has_its_picture() -> None:
    pictures = waits(FOUND, drawn=True)
    (lamp,) = pictures[brands(FOUND).index("Lamp")]
    assert re.fullmatch(r"lamp-first-response-[0-9a-f]{12}\.svg", lamp.name)
    assert lamp.svg.startswith("<svg ")
    assert len(files_of(pictures)) == 2


@needed
def test_another_picture_has_another_name() -> None:
    """So that none takes the place of one that an older report shows."""
    other = replace(FOUND, curves=[(curve(answered(1)),), (curve(answered(2)),)])
    names = [set(files_of(waits(found, drawn=True))) for found in (FOUND, other)]
    assert not names[0] & names[1]
    assert names[0] == set(files_of(waits(FOUND, drawn=True)))


def test_a_comparison_without_curves_has_no_pictures() -> None:
    assert waits(replace(FOUND, curves=()), drawn=False) == [[], []]


def test_what_a_picture_says_is_text_in_markdown() -> None:
    """FAULTS 55."""
    pictures = [[Picture("first response", "“](x) <b>”", "a b.svg", "<svg/>")], []]
    text = markdown.report(FOUND, version="1", pictures=pictures, folder="r (1)-charts")
    assert "![“\\](x) &lt;b&gt;”](r%20%281%29-charts/a%20b.svg)" in text


def test_without_pictures_the_report_says_what_they_would_show() -> None:
    text = markdown.report(FOUND, version="1")
    assert "First response: Half of 5 probes were answered within 30 h" in text
    assert "\\](x) &lt;b&gt;: half of 3 within 40 h, 1 still unanswered" in text


def test_a_report_says_the_whole_of_what_is_ours() -> None:
    """Of the longest about that a rubric may have, with more in it than Markdown leaves alone."""
    about = "Weights & all, word by word. " * 137
    rubric = replace(FOUND.rubric, about=about.strip())
    text = markdown.report(replace(FOUND, rubric=rubric), version="1")
    assert f"Test: {about.strip()}\n".replace("&", "&amp;") in text
