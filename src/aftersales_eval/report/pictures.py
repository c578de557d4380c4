"""The curves of a report that stand beside it as files, or the words for them where they do not."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from aftersales_eval.model.naming import file_slugs
from aftersales_eval.model.result import Comparison, WaitCurve
from aftersales_eval.report import charts
from aftersales_eval.report.waiting import by_metric, marks, sentence


class Picture(NamedTuple):
    """What is to be seen of a metric's waits: a title and a finding, and the file that shows it.

    The file's name ends in the hash of what is in it, so that a new picture never takes the place
    of one that an older report shows. Without a drawing it is empty.
    """

    title: str
    alt: str
    name: str = ""
    svg: str = ""


def waits(comparison: Comparison, *, drawn: bool) -> list[list[Picture]]:
    """The waits of each brand in the order of scorecards, metric by metric.

    With `drawn` each has its drawing, which needs the renderer.
    """
    slugs = file_slugs(card.brand for card in comparison.scorecards)
    places = zip(comparison.scorecards, comparison.curves or (), strict=False)
    found = [
        [
            _picture(comparison, slugs[card.brand], several, drawn=drawn)
            for several in by_metric(curves)
        ]
        for card, curves in places
    ]
    return found or [[] for _ in comparison.scorecards]


def _picture(
    comparison: Comparison, brand: str, curves: Sequence[WaitCurve], *, drawn: bool
) -> Picture:
    metric = curves[0].metric
    if not drawn:
        return Picture(metric.title, sentence(curves))
    chart = charts.wait_chart(curves, marks(comparison.rubric, curves[0]))
    svg = charts.as_file(chart)
    digest = hashlib.sha256(svg.encode()).hexdigest()[:12]
    name = f"{brand}-{metric.key.replace('_', '-')}-{digest}.svg"
    return Picture(metric.title, chart.alt, name, svg)


def files_of(pictures: Sequence[Sequence[Picture]]) -> Mapping[str, str]:
    """The files that the pictures are in, by name."""
    return {one.name: one.svg for several in pictures for one in several if one.name}
