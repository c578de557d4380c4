"""What a page says of one brand beyond its grades: its waits, and some of its probes."""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType
from typing import Final, NamedTuple

from markupsafe import Markup

from aftersales_eval.model.probe import Row
from aftersales_eval.model.quantity import MICROSECONDS
from aftersales_eval.model.quoted import QuotedProbe
from aftersales_eval.model.result import WaitCurve
from aftersales_eval.model.rubric import Rubric, StatisticName
from aftersales_eval.report import words
from aftersales_eval.report.time_scale import TIMES, name_of
from aftersales_eval.report.waiting import at_time, channel_of, sentence

_COLUMNS: Final = 6
"""At how many waits the table says how many probes were over."""


class WaitLine(NamedTuple):
    """One channel's line: how many probes were over and still open, and the share over by then."""

    channel: str
    over: str
    open: str
    cells: list[tuple[str, str]]


class Wait(NamedTuple):
    """A brand's waits of one metric: the chart, if it can be drawn, its finding, and a table."""

    title: str
    svg: Markup | None
    alt: str
    labels: list[str]
    lines: list[WaitLine]


def waits_of(rubric: Rubric, curves: Sequence[WaitCurve], charts: ModuleType | None) -> list[Wait]:
    """The waits of one brand, metric by metric."""
    by_metric: dict[str, list[WaitCurve]] = {}
    for curve in curves:
        by_metric.setdefault(curve.metric.key, []).append(curve)
    first = sorted(by_metric, key=lambda key: key != "first_response")  # what is asked first
    return [_wait(rubric, by_metric[key], charts) for key in first]


def _wait(rubric: Rubric, curves: Sequence[WaitCurve], charts: ModuleType | None) -> Wait:
    whole = curves[0]
    svg, alt = None, sentence(curves)
    if charts is not None:
        chart = charts.wait_chart(curves, marks(rubric, whole))
        svg, alt = Markup(chart.svg), chart.alt  # noqa: S704 - inert, as `svg` says
    times = _times(whole)
    return Wait(
        whole.metric.title,
        svg,
        alt,
        [name_of(t) for t in times],
        [_line(c, times, "" if n else "all channels") for n, c in enumerate(curves)],
    )


def marks(rubric: Rubric, curve: WaitCurve) -> list[tuple[float, str]]:
    """The waits at which tiers begin, where a criterion on all channels has bands for them."""
    for criterion in rubric.criteria:
        quantile = criterion.statistic.name is StatisticName.QUANTILE
        same = criterion.metric.key == curve.metric.key and criterion.weight > 0
        if same and quantile and criterion.statistic.q == 0.5 and not criterion.channels:
            return [
                (seconds, f"{words.duration(seconds, curve.metric.unit)} {tier}")
                for seconds, tier in (
                    (criterion.bands.values[1], "high quality"),
                    (criterion.bands.values[2], "standard"),
                )
            ]
    return []


def _times(curve: WaitCurve) -> list[float]:
    """Waits that people think in, from about a tenth of them to the longest seen."""
    last = curve.rows[-1].time
    inside = [t for t in TIMES if t <= last]
    if not curve.censored or not inside:
        inside.append(next((t for t in TIMES if t > last), TIMES[-1]))
    while len(inside) > 2 and _share(curve, inside[1]) < 0.1:
        del inside[0]
    while len(inside) > 2 and _share(curve, inside[0]) == _share(curve, inside[1]):
        del inside[0]
    return inside[-_COLUMNS:]


def _share(curve: WaitCurve, time: float) -> float:
    row = at_time(curve.rows, time)
    return row.share if row else 0.0


def _line(curve: WaitCurve, times: Sequence[float], name: str) -> WaitLine:
    cells = []
    last = curve.rows[-1].time
    for time in times:
        if time > last and curve.censored:
            cells.append(("–", ""))
            continue
        row = at_time(curve.rows, time)
        if row is None:
            cells.append((words.percent(0.0), ""))
        else:
            low, high = words.percent(row.low), words.percent(row.high)
            cells.append((words.percent(row.share), f"{low} – {high}"))
    over = curve.observations - curve.censored
    return WaitLine(
        name or channel_of(curve), words.thousands(over), words.thousands(curve.censored), cells
    )


class Timeline(NamedTuple):
    """One probe: what it was about, where it stands, and what happened when."""

    head: str
    place: str
    steps: list[tuple[str, str]]
    remarks: Sequence[str]


_STEPS: Final = (
    ("acknowledged_at", "automatic reply"),
    ("first_response_at", "answered by a person"),
    ("return_sent_at", "goods sent back"),
    ("refunded_at", "refunded"),
    ("resolved_at", "solved"),
    ("followed_up_at", "the brand asked again"),
    ("closed_at", "no longer watched"),
)


def timeline(probe: QuotedProbe) -> Timeline:
    """A probe's story in the order of its moments; what did not happen is said too."""
    row, opened = probe.row, _moment(probe.row, "opened_at")
    happened = [
        (at, what)
        for name, what in _STEPS
        if (at := _moment(row, name)) is not None and at <= probe.as_of
    ]
    names = {what for _, what in happened}
    missing = "" if "solved" in names else ", not solved"
    missing = missing if "answered by a person" in names | {"solved"} else ", not answered"
    steps = [
        (words.moment(at), what + _after(opened, at) + missing * (what == "no longer watched"))
        for at, what in sorted(happened)
    ]
    if opened is not None:
        steps.insert(0, (words.moment(opened), "opened"))
        if not names & {"answered by a person", "solved", "no longer watched"}:
            steps.append((words.moment(probe.as_of), "no answer yet" + _after(opened, probe.as_of)))
    for name, what in (("first_response", "first response"), ("resolution", "resolution")):
        length = row.get(name)
        if isinstance(length, int | float) and not isinstance(length, bool):
            more = "more than " if row.get(f"{name}_censored") else ""
            steps.append(("", f"{what}: {more}{words.duration(length / MICROSECONDS)}"))
    scenario = str(row.get("scenario") or "")
    head = " · ".join(filter(None, [str(row.get("channel") or ""), scenario]))
    return Timeline(head or "A probe", probe.place, steps, probe.remarks)


def _moment(row: Row, name: str) -> int | None:
    value = row.get(name)
    return int(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _after(opened: int | None, at: int) -> str:
    """How long after it was opened."""
    if opened is None or at <= opened:
        return ""
    return f" after {words.duration((at - opened) / MICROSECONDS)}"
