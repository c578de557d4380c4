"""A drawing made inert, small and fit for any background: shapes and text, nothing else.

What comes in is the output of the program's own renderer, with places to be filled in where
strangers' text belongs. What goes out has no ids, styles, scripts, links or fonts, so that it can
stand in a page of the strictest content policy, and any number of times.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple
from xml.etree import ElementTree as Tree

from aftersales_eval.report.text import xml

_STYLES: Final = (
    "fill", "fill-opacity", "font-size", "font-weight", "opacity", "stroke", "stroke-dasharray",
    "stroke-opacity", "stroke-width", "text-anchor",
)  # fmt: skip
_MEANT_ANYHOW: Final = {
    ("opacity", "1"),
    ("stroke-width", "1"),
    ("text-anchor", "start"),
    ("font-weight", "normal"),
}
_NAMESPACE: Final = "{http://www.w3.org/2000/svg}"
_MOVE: Final = re.compile(r"translate\(\s*([-\d.e]+)[ ,]+([-\d.e]+)\s*\)")
_STEP: Final = re.compile(r"([MLHVhvZ])([^A-Za-z]*)")
_NUMBER: Final = re.compile(r"-?\d*\.?\d+(?:e-?\d+)?")

Style = tuple[tuple[str, str], ...]
Point = tuple[float, float]


class Leaf(NamedTuple):
    """A shape or a text with its looks: where neighbours look the same, they are said once."""

    style: Style
    path: str = ""
    text: str = ""
    at: Point = (0.0, 0.0)


def inert(drawing: str, label: str, texts: Mapping[str, str]) -> str:
    """The drawing as an image that says `label` to those who do not see it.

    `texts` are what places such as `@1` stand for.
    """
    root = Tree.fromstring(drawing)  # noqa: S314 - from our own renderer, and without entities
    width, height = (_short(float(root.get(side, "0"))) for side in ("width", "height"))
    body = "".join(_written(_leaves(root, (0.0, 0.0)), texts))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}"'
        f' height="{height}" role="img" aria-label="{xml(label)}" font-family="sans-serif"'
        f' fill="none">{body}</svg>'
    )


def _leaves(element: Tree.Element, origin: Point) -> Iterator[Leaf]:
    """Everything that is to be seen, in order, placed without the groups that it stands in."""
    if element.get("display") == "none" or element.get("opacity") == "0":
        return
    x, y = origin
    for dx, dy in _MOVE.findall(element.get("transform", "")):
        x, y = x + float(dx), y + float(dy)
    style = tuple(
        (key, value)
        for key in _STYLES
        if (value := element.get(key, "").removesuffix("px")) and (key, value) not in _MEANT_ANYHOW
    )
    coloured = element.get("fill", "none") != "none" or element.get("stroke", "none") != "none"
    match element.tag.removeprefix(_NAMESPACE):
        case "path" if coloured and element.get("d"):
            yield Leaf(style, path=_relative(element.get("d", ""), (x, y)))
        case "line" if coloured:
            end = x + float(element.get("x2", "0")), y + float(element.get("y2", "0"))
            yield Leaf(style, path=_line((x, y), end))
        case "text" if element.text:
            yield Leaf(style, text=element.text, at=(x, y))
        case "svg" | "g":
            for child in element:
                yield from _leaves(child, (x, y))


def _written(leaves: Iterator[Leaf], texts: Mapping[str, str]) -> Iterator[str]:
    """Shapes that look alike become one, texts that look alike a group."""
    for (style, is_text), group in itertools.groupby(
        leaves, lambda leaf: (leaf.style, bool(leaf.text))
    ):
        looks = "".join(f' {key}="{xml(value)}"' for key, value in style)
        if not is_text:
            yield f'<path{looks} d="{"".join(leaf.path for leaf in group)}"/>'
            continue
        yield f"<g{looks}>"
        for leaf in group:
            x, y = map(_short, leaf.at)
            yield f'<text x="{x}" y="{y}">{xml(texts.get(leaf.text, leaf.text))}</text>'
        yield "</g>"


def _short(number: float) -> str:
    """A coordinate to a tenth of a point, as short as can be."""
    text = f"{number:.1f}".removesuffix(".0").replace("-0.", "-.").removeprefix("0")
    return text if text not in ("", "-0") else "0"


def _line(start: Point, end: Point) -> str:
    return _relative(f"M{start[0]},{start[1]}L{end[0]},{end[1]}", (0.0, 0.0))


def _relative(path: str, origin: Point) -> str:
    """A path of straight lines as steps from point to point, each rounded at its end.

    Level steps in one direction that follow each other are one.
    """
    out: list[str] = []
    drawn: Point = (0.0, 0.0)
    level = 0.0
    for command, points in _points(path, origin):
        x, y = (round(value, 1) for value in points)
        dx, dy = (0.0, 0.0) if command == "Z" else (x - drawn[0], y - drawn[1])
        if command == "L" and abs(dy) < 0.04 and dx * level >= 0:
            level += dx
        else:
            if abs(level) > 0.04:
                out.append(f"h{_short(level)}")
            level = 0.0
            out.append(_step(command, dx, dy, (x, y)))
        drawn = x, y
    return "".join([*out, f"h{_short(level)}" if abs(level) > 0.04 else ""])


def _step(command: str, dx: float, dy: float, end: Point) -> str:
    """A command of a path that leads so far, to that end."""
    if command == "Z":
        return "z"
    if command == "M":
        return f"M{_short(end[0])},{_short(end[1])}"
    if abs(dy) < 0.04:
        return f"h{_short(dx)}" if abs(dx) > 0.04 else ""
    return f"v{_short(dy)}" if abs(dx) < 0.04 else f"l{_short(dx)},{_short(dy)}"


def _points(path: str, origin: Point) -> Iterator[tuple[str, Point]]:
    """Where each command of a path leads to."""
    x, y = origin
    for command, arguments in _STEP.findall(path):
        numbers = [float(n) for n in _NUMBER.findall(arguments)]
        match command:
            case "M" | "L":
                for at in range(0, len(numbers), 2):
                    x, y = origin[0] + numbers[at], origin[1] + numbers[at + 1]
                    yield command, (x, y)
                continue
            case "H":
                x = origin[0] + numbers[-1]
            case "V":
                y = origin[1] + numbers[-1]
            case "h":
                x += sum(numbers)
            case "v":
                y += sum(numbers)
        yield ("Z" if command == "Z" else "L"), (x, y)
