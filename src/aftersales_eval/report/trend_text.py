"""How a brand's service changed, for a terminal."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from aftersales_eval.model.metric import Better, Kind
from aftersales_eval.model.result import Estimate, Limit
from aftersales_eval.model.rubric import Criterion, StatisticName
from aftersales_eval.model.trend import (
    NOISE,
    Change,
    CriterionTrend,
    Method,
    Part,
    Trend,
    told_apart,
)
from aftersales_eval.report import blocks, words
from aftersales_eval.report.console import SafeTable, Screen, rendered, said, table_of
from aftersales_eval.report.intake_words import intake_lines
from aftersales_eval.report.text import shown, visible
from aftersales_eval.report.time_scale import scale_of

_BLOCKS: Final = "▁▂▃▄▅▆▇█"
_DIGITS: Final = "12345678"
GAP: Final = "·"
"""Stands in a line for a period without an estimate."""

BEYOND: Final = "↑"
_PLAIN_BEYOND: Final = "^"
"""Stands for a period in which the estimate is more than was watched."""

_MOST_ROWS: Final = 6
"""How many periods of a criterion are listed where there are several criteria."""

_INDENT: Final = "  "
_STYLES: Final = {Change.BETTER: "bold green", Change.WORSE: "bold red"}

METHODS: Final = {
    Method.LOG_RANK: "log-rank test",
    Method.RANK_SUM: "rank-sum test",
    Method.SCORE: "test of two shares",
    Method.FISHER: "Fisher's exact test",
}


def trend_text(found: Trend, screen: Screen, *, whole: bool = False) -> str:
    """What changed, then each criterion with its line, its periods and its halves.

    With `whole`, every period is listed and not only the latest.
    """
    parts = [rendered(said(f"{shown(found.brand, 40)} · trend by {found.by}", "bold"), screen)]
    parts.append(_text(_about(found), screen))
    if len(found.criteria) > 1:
        parts += ["\n", rendered(said("What changed", "bold"), screen)]
        parts += [_text(line, screen, _INDENT) for line in summary(found)]
    for one in found.criteria:
        parts.append("\n" + _criterion(found, one, screen, whole=whole))
    if not found.criteria:
        parts += ["\n", _text("Nothing was observed that could have a trend.", screen)]
    parts.append("\n")
    parts += [rendered(said(line, "dim"), screen) for line in _foot(found, screen, whole=whole)]
    return "".join(parts)


def _text(text: str, screen: Screen, indent: str = "", style: str = "") -> str:
    """A paragraph, wrapped and set in."""
    narrower = screen._replace(width=screen.width - len(indent))
    lines = rendered(said(text, style), narrower).splitlines(keepends=True)
    return "".join(indent + line for line in lines)


def _about(found: Trend) -> str:
    """Which probes these are, and how they are halved."""
    undated = ""
    if found.undated:
        undated = f" {words.plural(found.undated, 'probe')} without a moment of opening left out."
    if not found.periods:
        return f"No probe says when it was opened.{undated}"
    first, last = found.periods[0].name, found.periods[-1].name
    span = first if first == last else f"{first} to {last}"
    probes = words.plural(found.before + found.since, "probe")
    line = f"{probes} opened {span} ({found.timezone})"
    if found.split is None:
        return f"{line}, all at one moment: there are no halves to compare.{undated}"
    return f"{line}; {found.before:,} before {_split(found)} and {found.since:,} since.{undated}"


def _split(found: Trend) -> str:
    """From when on the later half is: a day, with its time where that parts a day."""
    return told_apart(found.split or 0, found.last_before or 0, found.timezone)


def summary(found: Trend) -> list[str]:
    """What changed and what did not, by title."""
    groups: dict[Change, list[CriterionTrend]] = {change: [] for change in Change}
    for one in found.criteria:
        groups[one.change].append(one)
    named = ((Change.WORSE, "Worse"), (Change.BETTER, "Better"), (Change.DOUBTFUL, "In doubt"))
    lines = [
        f"{label} since {_split(found)}: "
        + words.listed(
            f"{one.criterion.title.lower()} ({direction(one)})" for one in groups[change]
        )
        for change, label in named
        if groups[change]
    ]
    lines += [
        f"{label}: {words.listed(one.criterion.title.lower() for one in groups[change])}"
        for change, label in (
            (Change.NONE, "No change beyond noise"),
            (Change.TOO_FEW, "Too few probes to tell"),
            (Change.NOT_TESTED, "Not tested"),
        )
        if groups[change]
    ]
    return lines


def direction(one: CriterionTrend) -> str:
    """What the later half is, in a word; empty where it is neither."""
    metric, statistic = one.criterion.metric, one.criterion.statistic
    if one.larger is None:
        return ""
    if statistic.is_share:
        return "a larger share" if one.larger else "a smaller share"
    if metric.kind is Kind.DURATION and metric.better is Better.LOWER:
        return "slower" if one.larger else "faster"
    if metric.kind is Kind.DURATION:
        return "longer" if one.larger else "shorter"
    return "higher" if one.larger else "lower"


def finding(found: Trend, one: CriterionTrend) -> str:
    """What became of a criterion, in a sentence."""
    if one.change is Change.NOT_TESTED:
        return "not tested: there is no test here of how far channels lie apart"
    if one.change is Change.TOO_FEW:
        before, since = one.earlier.observations, one.later.observations
        where = f"{before} before {_split(found)} and {since} since" if found.split else "no halves"
        needed = max(one.criterion.min_observations, 1)
        return f"too few probes to tell: {where}, where {needed} each are needed"
    if one.change is Change.NONE:
        return f"no change beyond noise {_tested(found, one)}"
    if one.change is Change.DOUBTFUL:
        return (
            f"in doubt: {direction(one)} since {_split(found)}, but at the pace before that about"
            f" {one.missing or 0:,.0f} would still be open and none is; does the source leave out"
            f" what was not answered? {_tested(found, one)}"
        )
    change = f"{one.change.value} since {_split(found)}: {direction(one)} than before"
    return f"{change} {_tested(found, one)}"


def _tested(found: Trend, one: CriterionTrend) -> str:
    """By what a change was looked for, and how likely it would be by chance."""
    if one.method is None or one.p is None or one.adjusted is None:
        return ""
    words_ = [METHODS[one.method], probability(one.p)]
    if found.tests > 1:
        words_.append(f"adjusted {probability(one.adjusted).removeprefix('p ').removeprefix('= ')}")
    if one.earlier.unsettled or one.later.unsettled:
        words_.append("open ones counted against a change")
    return f"({', '.join(words_)})"


def probability(p: float) -> str:
    """A probability as statistics quote it, never rounded down: `p = 0.031`, `p < 0.001`."""
    if p < 0.001:
        return "p < 0.001"
    scale = 1000 if p < 0.1 else 100
    up = math.ceil(p * scale - 1e-9) / scale
    return f"p = {up:.{3 if scale == 1000 else 2}f}" if up < 1 else "p = 1"


def _criterion(found: Trend, one: CriterionTrend, screen: Screen, *, whole: bool) -> str:
    """A criterion's title, line, finding and periods."""
    criterion = one.criterion
    title = f"{words.grade_title(criterion)} · {words.statistic_words(criterion)}"
    parts = [rendered(said(title, "bold"), screen)]
    parts += [_text(text, screen, _INDENT) for text in _drawn(found, one, screen)]
    parts.append(_text(finding(found, one), screen, _INDENT, _STYLES.get(one.change, "")))
    if whole:
        parts.append(_curves(found, one, screen))
    table = table_of(
        ("", "left"), ("value", "left"), ("90 % interval", "left"), ("n", "right"), gap=2
    )
    rows = [(p.name, part) for p, part in zip(found.periods, one.parts, strict=True)]
    latest = rows if whole else rows[-_MOST_ROWS:]
    if len(rows) > len(latest):
        earlier = words.plural(len(rows) - len(latest), "earlier period")
        table.add_row(earlier, "not listed", "", "")
    for name, part in latest:
        _row(table, criterion, name, part)
    if found.split is not None:
        _row(table, criterion, f"before {_split(found)}", one.earlier)
        _row(table, criterion, f"since {_split(found)}", one.later)
    narrower = screen._replace(width=screen.width - len(_INDENT))
    body = rendered(table, narrower).splitlines(keepends=True)
    return "".join([*parts, *(_INDENT + line for line in body)])


def _row(table: SafeTable, criterion: Criterion, name: str, part: Part) -> None:
    found = part.estimate
    value = "–" if found is None else words.estimate(criterion, found)
    interval = "" if found is None else words.interval(criterion, found)
    table.add_row(name, value, interval, count(part))


def count(part: Part) -> str:
    """How many probes are known to the end, plus those that are not: `10+2`."""
    still = part.censored + part.unsettled
    over = part.observations - part.censored
    if not over and not still:
        return ""
    return f"{over:,}+{still:,}" if still else f"{over:,}"


def _drawn(found: Trend, one: CriterionTrend, screen: Screen) -> list[str]:
    """The line, in as many pieces as the screen needs, with what its height means."""
    estimates = [p.estimate for p in one.parts]
    known = [e.value for e in estimates if e is not None and e.limit is not Limit.MORE_THAN]
    if not any(estimates):
        return []
    low, high = _ends(one.criterion, known or [0.0])
    line = sparkline(estimates, low, high, unicode=screen.unicode)
    room = screen.width - 2 * len(_INDENT)
    pieces = [line[i : i + room] for i in range(0, len(line), room)]
    top = words.value(one.criterion.metric, one.criterion.statistic, high)
    bottom = words.value(one.criterion.metric, one.criterion.statistic, low)
    scale = f"up to {top}" if low == 0 else f"from {bottom} to {top}"
    if len(line) < 2 or low == high:
        return pieces
    label = f"{_INDENT}{found.periods[0].name} to {found.periods[-1].name}, {scale}"
    if len(pieces) == 1 and len(line) + len(label) <= room:
        return [line + label]
    return [*pieces, label.strip()]


def _curves(found: Trend, one: CriterionTrend, screen: Screen) -> str:
    """How long shoppers waited in both halves, as curves over one axis; empty where nobody did."""
    if one.curves is None:
        return ""
    before, since = one.curves
    scale, used = scale_of([before, since]), blocks.signs(unicode=screen.unicode)
    width = screen.width - len(_INDENT)
    if found.split is None:
        lines = blocks.curve_lines(before, scale, width, unicode=screen.unicode)
        key = blocks.key_line(before, unicode=screen.unicode)
    else:
        lines = blocks.halves_lines(before, since, scale, width, unicode=screen.unicode)
        key = f"share over by then: {used.dotted[1]} before {_split(found)}   {used.line[1]} since"
    drawing = "".join(f"{_INDENT}{line}\n" for line in lines)
    return f"\n{drawing}\n{_text(key, screen, _INDENT)}\n" if lines else ""


def _ends(criterion: Criterion, known: Sequence[float]) -> tuple[float, float]:
    """What the lowest and the highest block stand for: never less than the whole from 0 on."""
    metric, name = criterion.metric, criterion.statistic.name
    if name is StatisticName.SHARE:
        return 0.0, 1.0
    if metric.kind is Kind.RATING and metric.scale and name is not StatisticName.SPREAD:
        return metric.scale
    if metric.kind is Kind.NUMBER:
        return min(known), max(known)
    return 0.0, max(known)


def sparkline(
    found: Sequence[Estimate | None], low: float, high: float, *, unicode: bool = True
) -> str:
    """Estimates as blocks of eight heights, or as digits from 1 to 8.

    An arrow stands for what is longer than anybody watched, a gap for what there is no estimate of.
    """
    heights, beyond = (_BLOCKS, BEYOND) if unicode else (_DIGITS, _PLAIN_BEYOND)
    steps = len(heights) - 1

    def sign(one: Estimate | None) -> str:
        if one is None:
            return GAP
        if one.limit is Limit.MORE_THAN:
            return beyond
        way = (one.value - low) / (high - low) if high > low else 0.0
        return heights[round(min(max(way, 0.0), 1.0) * steps)]

    return "".join(map(sign, found))


def _foot(found: Trend, screen: Screen, *, whole: bool) -> list[str]:
    """What the signs mean, what has no trend, and what was read."""
    lines = []
    if found.criteria:
        beyond = BEYOND if screen.unicode else _PLAIN_BEYOND
        lines.append(
            f"height: the value, not its worth; {beyond} more than was watched; {GAP} no estimate;"
            " n: known + still open"
        )
    if any(one.adjusted is not None for one in found.criteria):
        limit, line = f"{NOISE:.2g}", "beyond noise: p"
        if found.tests > 1:
            line += f", adjusted for the {found.tests} tests that were made (Holm),"
        lines.append(f"{line} of at most {limit}")
    titles = {c.id: visible(c.title).lower() for c in found.rubric.criteria}
    whole = whole or not found.periods  # without any, there is nothing to miss
    if not whole and found.unobserved:
        lines.append(f"not observed: {words.listed(titles[i] for i in found.unobserved)}")
    if not whole and found.stated:
        stated = words.listed(titles[i] for i in found.stated)
        lines.append(f"not tested, being statements and not probes: {stated}")
    intake = found.intake
    return [*lines, *intake_lines(intake), *intake.notes, words.rubric_line(found.rubric)]
