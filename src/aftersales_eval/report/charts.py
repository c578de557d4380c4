"""Curves of waits as drawings: Vega-Lite specifications as plain data, rendered to static SVG.

The renderer comes with the extra [charts]. It is given numbers and places such as `@1` only, never
a stranger's text: a control character would end the whole process. `svg` fills the places in.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from aftersales_eval.model.result import CurveRow, WaitCurve
from aftersales_eval.report import svg, words
from aftersales_eval.report.text import shown
from aftersales_eval.report.time_scale import (
    PARTS,
    TimeScale,
    scale_of,
    still_waiting,
    thinned,
)
from aftersales_eval.report.waiting import channel_of, sentence, still_open, wording

HOW: Final = "Charts need the extra charts: pip install 'aftersales-eval[charts]'"

MOST_BRANDS: Final = 30
"""Of more brands no charts are drawn: each takes a tenth of a second."""

TOO_MANY: Final = f"Words stand for charts: there are more than {MOST_BRANDS} brands"

COLOUR: Final = "#157fcc"
"""Stands out by more than 4 to 1 from white and from near black; 3 to 1 is asked (WCAG 1.4.11)."""

_INK: Final = "currentColor"
_WIDTH: Final = 560
_HEIGHT: Final = 200
_LEFT: Final = 36
_RIGHT: Final = 85
"""What stands beside the panel of all channels takes that much room."""

_SIZE: Final = 12
_LETTER: Final = 0.58
"""How wide a letter is, as a share of its size; sans-serif letters are about that on average."""

_ROW: Final = 15
"""From one line of text to the next."""

_COLUMNS: Final = 3
_SMALL: Final = (163, 70)
_MOST_CHANNELS: Final = 6
_SMALL_TITLE: Final = 35
"""How many letters go over a small panel before they run into the next one."""

_SMALL_PARTS: Final = PARTS // 2

Spec = dict[str, Any]
Mark = tuple[float, str]


class Chart(NamedTuple):
    """A drawing as an SVG element, and what it shows in words (plain text)."""

    svg: str
    alt: str


def available() -> bool:
    """Whether the renderer is there."""
    try:
        import vl_convert  # noqa: F401, PLC0415 - 88 MB that most commands do without
    except ImportError:
        return False
    return True


def why_not(brands: int) -> str:
    """Why nothing is drawn in a report on so many brands; empty where it is.

    For whoever writes the report: its readers install nothing.
    """
    return too_many(brands) or ("" if available() else HOW)


def too_many(brands: int) -> str:
    """What a report on so many brands says of that itself; nothing where charts can be drawn."""
    return TOO_MANY if brands > MOST_BRANDS else ""


def wait_chart(curves: Sequence[WaitCurve], marks: Sequence[Mark] = ()) -> Chart:
    """The share of waits over by each time, of all channels together and channel by channel.

    The first curve is that of all; `marks` are waits in seconds with what they stand for. Needs
    the renderer.
    """
    alt = sentence(curves)
    texts = Texts()
    return Chart(
        svg.inert(_rendered(specification(curves, marks, texts)), alt, texts.by_place), alt
    )


def as_file(chart: Chart) -> str:
    """The chart as a file of its own: black on white, whatever page it is shown in."""
    ground = '<rect width="100%" height="100%" fill="#fff"/>'
    head, end, body = chart.svg.partition(">")
    return f'{head} color="#111"{end}{ground}{body}\n'


def _rendered(spec: Spec) -> str:
    import vl_convert  # noqa: PLC0415 - as above

    return vl_convert.vegalite_to_svg(json.dumps(spec), allowed_base_urls=[])


class Texts:
    """Texts and the places that stand for them in the drawing."""

    def __init__(self) -> None:
        self.by_place: dict[str, str] = {}

    def place(self, text: str) -> str:
        """The place of a text that was made visible."""
        name = f"@{len(self.by_place) + 1}"
        self.by_place[name] = text
        return name


def specification(curves: Sequence[WaitCurve], marks: Sequence[Mark], texts: Texts) -> Spec:
    """The chart as Vega-Lite: the curve of all channels, below it one panel for each of them."""
    whole, channels = curves[0], _drawn_channels(curves[1:])
    channels = channels if len(channels) > 1 else []
    scale = scale_of([curve.rows for curve in curves], [time for time, _ in marks])
    key = _key(whole, channels, len(curves) - 1)
    panels: list[Spec] = [_main(whole, scale, marks, texts, key)]
    if channels:
        small = [_panel(one, whole, scale, marks, texts) for one in channels]
        panels.append({"concat": small, "columns": _COLUMNS, "spacing": {"row": 14, "column": 22}})
    return {
        "vconcat": panels,
        "spacing": 18,
        "padding": 4,
        "background": None,
        "config": _LOOKS,
    }


_LOOKS: Final = {
    "view": {"stroke": None},
    "font": "sans-serif",
    "axis": {
        "labelColor": _INK, "labelFontSize": _SIZE, "labelOverlap": False, "labelFlush": False,
        "domain": False, "tickColor": _INK, "tickOpacity": 0.5, "tickSize": 4, "title": None,
        "gridColor": _INK, "gridOpacity": 0.15, "labelPadding": 4, "labelLimit": 0,
        "labelBound": False,
    },
    "title": {
        "color": _INK, "fontSize": _SIZE, "fontWeight": "normal", "anchor": "start",
        "frame": "group", "offset": 6, "limit": 0,
    },
    "text": {"color": _INK, "fontSize": _SIZE, "align": "left", "limit": 0},
}  # fmt: skip


def _drawn_channels(channels: Sequence[WaitCurve]) -> list[WaitCurve]:
    """Those that there is room for: the ones with most waits, in their order."""
    most = sorted(range(len(channels)), key=lambda i: -channels[i].observations)[:_MOST_CHANNELS]
    return [channels[i] for i in sorted(most)]


def _key(curve: WaitCurve, channels: Sequence[WaitCurve], among: int) -> str:
    """What is to be seen in the chart, in words; `among` is how many channels there are."""
    parts = ["shaded: 90 % interval"]
    if any(one.censored for one in (curve, *channels)):
        parts.append(f"ticks: last seen still {wording(curve.metric).still}")
    if channels:
        parts.append("thin: all channels")
    if among > len(channels) > 0:
        parts.append(f"{len(channels)} of {among} channels")
    return " · ".join(parts)


def _main(
    curve: WaitCurve, scale: TimeScale, marks: Sequence[Mark], texts: Texts, key: str
) -> Spec:
    """The panel of all channels, with marks, labels and what is still open."""
    layers = [
        *_flags(scale, marks, texts),
        *_curve(curve.rows, scale, PARTS),
        *_gap(curve, scale, texts),
        _text(texts.place(wording(curve.metric).over), -_LEFT, -18),
        _text(texts.place(key), -_LEFT, _HEIGHT + 38),
        _point({"value": _WIDTH + _RIGHT}, {"value": 0}),
    ]
    axes = _axes(scale, _WIDTH, (0, 0.25, 0.5, 0.75, 1))
    return _view(layers, axes, (_WIDTH, _HEIGHT))


def _panel(
    curve: WaitCurve, whole: WaitCurve, scale: TimeScale, marks: Sequence[Mark], texts: Texts
) -> Spec:
    """A small panel of one channel, with the curve of all of them behind it."""
    behind = _line(thinned(whole.rows, scale, _SMALL_PARTS), scale, colour=_INK)
    behind["mark"] |= {"opacity": 0.45, "strokeWidth": 1}
    limits = [
        _limit(t, scale, (0, _SMALL[1]), opacity=0.35) for t, _ in marks if 0 < t <= scale.end
    ]
    layers = [*limits, behind, *_curve(curve.rows, scale, _SMALL_PARTS)]
    still = f", {words.thousands(curve.censored)} {wording(curve.metric).still}"
    count = f": {words.thousands(curve.observations)}" + (still if curve.censored else "")
    title = texts.place(channel_of(curve, max(_SMALL_TITLE - len(count), 8)) + count)
    view = _view(layers, _axes(scale, _SMALL[0], (0, 1)), _SMALL)
    return view | {"title": title}


def _view(layers: list[Spec], axes: tuple[Spec, Spec], size: tuple[int, int]) -> Spec:
    """Layers on the same axes, which the first of them draws."""
    x, y = axes
    return {"layer": [_point(x, y), *layers], "width": size[0], "height": size[1]}


def _point(x: Spec, y: Spec) -> Spec:
    """Something that takes room and is not seen."""
    return {
        "data": {"values": [{"t": 0, "share": 0}]},
        "mark": {"type": "point", "opacity": 0},
        "encoding": {"x": x, "y": y},
    }


def _axes(scale: TimeScale, width: int, shares: Sequence[float]) -> tuple[Spec, Spec]:
    ticks = scale.ticks(lambda name: (len(name) * _LETTER + 0.6) * _SIZE / width)
    names = {f"{time:.0f}": name for time, name in ticks}
    across: Spec = {
        "values": [time for time, _ in ticks],
        "labelExpr": f"({json.dumps(names)})[format(datum.value, '.0f')]",
        "grid": False,
    }
    up: Spec = {
        "values": list(shares),
        "labelExpr": "format(datum.value * 100, '.0f') + ' %'",
        "ticks": False,
    }
    return _time(scale) | {"axis": across}, _share() | {"axis": up}


def _time(scale: TimeScale, field: str = "t") -> Spec:
    return {
        "field": field,
        "type": "quantitative",
        "scale": {
            "type": "symlog",
            "constant": scale.knee,
            "domain": [0, scale.end],
            "nice": False,
        },
    }


def _share(field: str = "share") -> Spec:
    return {"field": field, "type": "quantitative", "scale": {"domain": [0, 1], "nice": False}}


def _curve(rows: Sequence[CurveRow], scale: TimeScale, parts: int) -> list[Spec]:
    """A curve with its band, and a tick at each wait that was not over when last seen."""
    steps = thinned(rows, scale, parts)
    band: Spec = {
        "data": {"values": _values(steps, _until(rows, scale))},
        "mark": {"type": "area", "interpolate": "step-after", "color": COLOUR, "opacity": 0.3},
        "encoding": {"x": _time(scale), "y": _share("low"), "y2": {"field": "high"}},
    }
    seen: Spec = {
        "data": {
            "values": [
                {"t": t, "share": share} for t, share in still_waiting(rows, scale, parts // 2)
            ]
        },
        "mark": {"type": "rule", "color": COLOUR, "strokeWidth": 1.2, "yOffset": -4, "y2Offset": 4},
        "encoding": {"x": _time(scale), "y": _share(), "y2": {"field": "share"}},
    }
    return [band, _line(steps, scale, end=_until(rows, scale)), seen]


def _line(
    steps: Sequence[CurveRow], scale: TimeScale, *, colour: str = COLOUR, end: float = 0.0
) -> Spec:
    """The curve alone, from 0 on."""
    start = [{"t": 0, "share": 0}] if steps[0].time > 0 else []
    return {
        "data": {"values": [*start, *_values(steps, end)]},
        "mark": {"type": "line", "interpolate": "step-after", "color": colour, "strokeWidth": 2},
        "encoding": {"x": _time(scale), "y": _share()},
    }


def _until(rows: Sequence[CurveRow], scale: TimeScale) -> float:
    """How far a curve is drawn: to the end where nothing is open, else to what was last seen."""
    return scale.end if rows[-1].share == 1 else rows[-1].time


def _values(steps: Sequence[CurveRow], end: float) -> list[Spec]:
    rows = [{"t": s.time, "share": s.share, "low": s.low, "high": s.high} for s in steps]
    return [*rows, rows[-1] | {"t": end}] if end > steps[-1].time else rows


def _gap(curve: WaitCurve, scale: TimeScale, texts: Texts) -> list[Spec]:
    """At the right edge what is missing from 100 %, and how many that are."""
    told = still_open(curve)
    if not told:
        return []
    last = curve.rows[-1]
    ahead: Spec = {
        "data": {"values": [{"t": t, "share": last.share} for t in (last.time, scale.end)]},
        "mark": {"type": "line", "color": _INK, "strokeDash": [1, 3], "opacity": 0.7},
        "encoding": {"x": _time(scale), "y": _share()},
    }
    bracket: Spec = {
        "data": {"values": [{"share": last.share, "all": 1}]},
        "mark": {"type": "rule", "color": _INK, "strokeWidth": 1.5},
        "encoding": {"x": {"value": _WIDTH + 5}, "y": _share(), "y2": {"field": "all"}},
    }
    middle = max((1 - last.share) / 2 * _HEIGHT, _ROW / 2)
    notes = [
        _text(texts.place(line), _WIDTH + 10, middle + _ROW * number)
        for number, line in enumerate(textwrap.wrap(told, 12))
    ]
    return [ahead, bracket, *notes] if last.share < 1 else notes


def _text(place: str, x: float, y: float) -> Spec:
    return {
        "data": {"values": [{"text": place}]},
        "mark": {"type": "text"},
        "encoding": {"x": {"value": x}, "y": {"value": y}, "text": {"field": "text"}},
    }


def _flags(scale: TimeScale, marks: Sequence[Mark], texts: Texts) -> list[Spec]:
    """A thin line for each mark and its name on top, so high that no line runs through a name."""
    layers: list[Spec] = []
    placed: list[tuple[float, int]] = []
    for time, label in sorted(marks, reverse=True):
        if not 0 < time <= scale.end:
            continue
        text, left = shown(label, 30), scale.at(time) * _WIDTH
        right = left + (len(text) * _LETTER + 0.8) * _SIZE
        row = max((row + 1 for x, row in placed if x < right), default=0)
        placed.append((left, row))
        top = -8 - _ROW * row
        layers += [_limit(time, scale, (top, _HEIGHT)), _text(texts.place(text), left + 3, top)]
    return layers


def _limit(
    time: float, scale: TimeScale, between: tuple[float, float], opacity: float = 0.6
) -> Spec:
    """A thin line at a wait, from one height to another."""
    top, bottom = ({"value": y} for y in between)
    return {
        "data": {"values": [{"t": time}]},
        "mark": {"type": "rule", "color": _INK, "opacity": opacity, "strokeDash": [4, 3]},
        "encoding": {"x": _time(scale), "y": top, "y2": bottom},
    }
