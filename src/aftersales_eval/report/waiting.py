"""What a curve of waits says, in words."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, NamedTuple

from aftersales_eval.model.metric import Metric
from aftersales_eval.model.result import CurveRow, Estimate, Limit, WaitCurve
from aftersales_eval.model.rubric import Rubric, StatisticName
from aftersales_eval.report import words
from aftersales_eval.report.text import shown

TOLERANCE: Final = 1e-9
"""Shares that differ by less are the same, as where statistics are read from the curve."""


class Wording(NamedTuple):
    """What is waited for, in words: `36 probes`, `answered`, `2 still unanswered`."""

    thing: str
    over: str
    still: str


_WORDINGS: Final = {
    "first_response": Wording("probe", "answered", "unanswered"),
    "resolution": Wording("probe", "resolved", "unresolved"),
    "refund": Wording("return", "refunded", "without a refund"),
}
_ANY_WAIT: Final = Wording("wait", "over", "not over")


def wording(metric: Metric) -> Wording:
    """The words for what a metric waits for."""
    return _WORDINGS.get(metric.key, _ANY_WAIT)


def still_open(curve: WaitCurve) -> str:
    """How many are not over: `2 of 36 still unanswered`; empty for none."""
    if not curve.censored:
        return ""
    count = f"{words.thousands(curve.censored)} of {words.thousands(curve.observations)}"
    return f"{count} still {wording(curve.metric).still}"


def channel_of(curve: WaitCurve, width: int = 24) -> str:
    """The channel's name, made visible."""
    return shown(curve.channel or "(none)", width)


def sentence(curves: Sequence[WaitCurve]) -> str:
    """What is to be seen: how long half of the waits and nine in ten took, and what is open.

    The first curve is that of all channels together, the others are told apart by theirs.
    """
    whole, *channels = curves
    parts = [_whole(whole)]
    if channels:
        parts.append("; ".join(f"{channel_of(one)}: {_channel(one)}" for one in channels) + ".")
    return " ".join(parts)


def _whole(curve: WaitCurve) -> str:
    thing, over, still = wording(curve.metric)
    count = curve.observations
    longest = words.duration(curve.rows[-1].time, curve.metric.unit, nothing=words.NO_TIME)
    if count == 1:
        return f"The only {thing} was {_only(curve)}."
    if curve.censored == count:
        watched = f"watched for up to {longest}"
        return f"None of {words.plural(count, thing)} was {over}; they were {watched}."
    probes, median = words.plural(count, thing), curve.median
    if median.limit is Limit.MORE_THAN:
        said = f"More than half of {probes} were still {still} after {_passed(curve)}"
        said += f" (the 90 % interval of the median begins at {_name(curve, median.low)})"
    else:
        said = f"Half of {probes} were {over} {_within(curve, median.value)}"
        said += f" (90 % interval {_interval(curve, median)})"
        ninety = quantile(curve.rows, 0.9)
        nine = f"not nine in ten within {_passed(curve)}" if ninety is None else "nine in ten "
        said += f", {nine}" + ("" if ninety is None else _within(curve, ninety))
    if not curve.censored:
        return f"{said}; all were {over}."
    were = "was" if curve.censored == 1 else "were"
    return f"{said}; {words.thousands(curve.censored)} {were} still {still} when last seen."


def _only(curve: WaitCurve) -> str:
    _, over, still = wording(curve.metric)
    time = curve.rows[-1].time
    if curve.censored:
        return f"still {still} after {_passed(curve)}"
    return f"{over} {_within(curve, time)}"


def _channel(curve: WaitCurve) -> str:
    """One channel in a few words."""
    _, over, still = wording(curve.metric)
    count, median = words.thousands(curve.observations), curve.median
    if curve.observations == 1:
        return f"the only one {_only(curve)}"
    if curve.censored == curve.observations:
        return f"none of {count} {over}"
    open_ones = f", {words.thousands(curve.censored)} still {still}" if curve.censored else ""
    if median.limit is Limit.MORE_THAN:
        return f"more than half of {count} still {still} after {_passed(curve)}"
    return f"half of {count} {_within(curve, median.value)}{open_ones}"


def _passed(curve: WaitCurve) -> str:
    """The longest wait that was seen: so much had passed."""
    longest = curve.rows[-1].time
    return words.duration(longest, curve.metric.unit, nothing=words.NO_TIME, passed=True)


def _name(curve: WaitCurve, seconds: float) -> str:
    return words.duration(seconds, curve.metric.unit)


def _within(curve: WaitCurve, seconds: float) -> str:
    return f"within {_name(curve, seconds)}" if seconds else "at once"


def _interval(curve: WaitCurve, found: Estimate) -> str:
    """`4.6 to 7.8 h`, `50 min to 7.8 h`, `from 4.6 h`."""
    low = _name(curve, found.low)
    if not math.isfinite(found.high):
        return f"from {low}" if found.low > 0 else "open"
    high = _name(curve, found.high)
    if low == high:
        return low
    number, _, unit = low.partition(" ")
    same = found.low > 0 and unit.rstrip("s") == high.partition(" ")[2].rstrip("s")
    return f"{number if same else low} to {high}"


def quantile(rows: Sequence[CurveRow], q: float) -> float | None:
    """The wait that a share of `q` is over by, None where the curve does not come so far.

    Where the curve equals `q` over a stretch it is the middle of that, as in `scoring.curves`.
    """
    for at, row in enumerate(rows):
        if row.share >= q - TOLERANCE:
            if row.share > q + TOLERANCE:
                return row.time
            later = (other.time for other in rows[at:] if other.share > q + TOLERANCE)
            return (row.time + next(later, rows[-1].time)) / 2
    return None


def at_time(rows: Sequence[CurveRow], seconds: float) -> CurveRow | None:
    """The step that holds at a wait; None before the first."""
    found = None
    for row in rows:
        if row.time > seconds:
            break
        found = row
    return found


def by_metric(curves: Sequence[WaitCurve]) -> list[list[WaitCurve]]:
    """A brand's curves parted by metric, of each that of all channels first; the wait for a first
    answer, which is what is asked first, before the others.
    """
    found: dict[str, list[WaitCurve]] = {}
    for curve in curves:
        found.setdefault(curve.metric.key, []).append(curve)
    return [found[key] for key in sorted(found, key=lambda key: key != "first_response")]


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
