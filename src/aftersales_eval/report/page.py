"""What a page says of one brand beyond its grades: its waits, and some of its probes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from markupsafe import Markup

from aftersales_eval.model.probe import Row
from aftersales_eval.model.quantity import MICROSECONDS
from aftersales_eval.model.quoted import QuotedProbe
from aftersales_eval.model.result import WaitCurve
from aftersales_eval.model.rubric import Rubric
from aftersales_eval.report import charts, words
from aftersales_eval.report.time_scale import TIMES, name_of
from aftersales_eval.report.waiting import at_time, by_metric, channel_of, marks, sentence

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


def waits_of(rubric: Rubric, curves: Sequence[WaitCurve], *, drawn: bool) -> list[Wait]:
    """The waits of one brand, metric by metric; with `drawn` each has its chart."""
    return [_wait(rubric, several, drawn=drawn) for several in by_metric(curves)]


def _wait(rubric: Rubric, curves: Sequence[WaitCurve], *, drawn: bool) -> Wait:
    whole, svg = curves[0], None
    if drawn:
        chart = charts.wait_chart(curves, marks(rubric, whole))
        svg = Markup(chart.svg)  # noqa: S704 - inert, as `svg` says
    times = _times(whole)
    lines = [_line(c, times, "" if n else "all channels") for n, c in enumerate(curves)]
    labels = [name_of(t) for t in times]
    return Wait(whole.metric.title, svg, sentence(curves), labels, lines)


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


_ANSWERED: Final = "first_response_at"
_SOLVED: Final = "resolved_at"
_STEPS: Final = {
    "opened_at": "opened",
    "acknowledged_at": "automatic reply",
    _ANSWERED: "answered by a person",
    "return_sent_at": "goods sent back",
    "refunded_at": "refunded",
    _SOLVED: "solved",
    "followed_up_at": "the brand asked again",
    "closed_at": "no longer watched",
}


def timeline(probe: QuotedProbe) -> Timeline:
    """A probe's story in the order of its moments, and what had not happened in the end.

    What the probe's table has no column for is not known, and nothing is said of it.
    """
    row, opened = probe.row, _moment(probe.row, "opened_at")
    moments = {name: at for name in _STEPS if (at := _moment(row, name)) is not None}
    happened = {name: at for name, at in moments.items() if at <= probe.as_of}
    steps = [
        (words.moment(at), _STEPS[name] + _after(opened, at))
        for name, at in sorted(happened.items(), key=lambda step: step[1])
    ]
    for name, what in (("first_response", "first response"), ("resolution", "resolution")):
        length = row.get(name)
        if isinstance(length, int | float) and not isinstance(length, bool):
            more = "more than " if row.get(f"{name}_censored") else ""
            steps.append(("", f"{what}: {more}{words.duration(length / MICROSECONDS)}"))
    missing = _missing(probe, happened)
    if missing:
        until = happened.get("closed_at", probe.as_of)
        steps.append((words.moment(until), f"{missing}{_after(opened, until)}"))
    scenario = str(row.get("scenario") or "")
    head = " · ".join(filter(None, [str(row.get("channel") or ""), scenario]))
    return Timeline(head or "A probe", probe.place, steps, probe.remarks)


def _missing(probe: QuotedProbe, happened: Mapping[str, int]) -> str:
    """What is known not to have happened by the end; an answer before a solution."""
    row = probe.row
    solved = _SOLVED in happened or row.get("resolved") is True or row.get("resolution") is not None
    answered = solved or _ANSWERED in happened or row.get("first_response") is not None
    if not answered and _ANSWERED in probe.present:
        return "not answered"
    unsolved = _SOLVED in probe.present or row.get("resolved") is False
    return "not solved" if not solved and unsolved else ""


def _moment(row: Row, name: str) -> int | None:
    value = row.get(name)
    return int(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _after(opened: int | None, at: int) -> str:
    """How long after it was opened."""
    if opened is None or at <= opened:
        return ""
    return f" after {words.duration((at - opened) / MICROSECONDS)}"
