"""Every displayed word and rounding of a single value, once."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Final

from aftersales_eval.model.metric import Basis, Better, Kind, Metric
from aftersales_eval.model.probe import Measurement
from aftersales_eval.model.quantity import DAY, HOUR, MICROSECONDS, MINUTE, MONTH
from aftersales_eval.model.result import (
    Estimate,
    Limit,
    Sure,
)
from aftersales_eval.model.rubric import Criterion, Rubric, Statistic, StatisticName, Tier
from aftersales_eval.report.text import shown

TIERS: Final = {
    Tier.HIGH_QUALITY: "high quality",
    Tier.STANDARD: "standard",
    Tier.BELOW_STANDARD: "below standard",
    Tier.UNRATED: "unrated",
}
SURE: Final = {
    Sure.FIRM: "firm",
    Sure.LIKELY: "likely",
    Sure.OPEN: "open",
    Sure.PROVISIONAL: "provisional",
    Sure.STATED: "stated",
    Sure.UNKNOWN: "",
}
NOT_OBSERVED: Final = "not observed"
HOURS_PER_WEEK: Final = "h per week"
"""The unit of opening hours, of which half ones are as common as whole ones."""

NO_TIME: Final = "0 s"
"""A duration of nothing, where it is a bound and not what happened."""


def duration(
    seconds: float, unit: str = "", *, nothing: str = "at once", passed: bool = False
) -> str:
    """A duration in the unit a person would choose: `45 s`, `38 min`, `5.2 h`, `12 days`.

    `nothing` is what a duration of 0 is called. One that has `passed`, and more, is rounded down.
    """
    if seconds == 0:
        return nothing
    if unit == "months":
        return _with_unit(seconds / MONTH, "month", passed)
    if unit == "days" and seconds >= DAY:
        return _with_unit(seconds / DAY, "day", passed)
    if seconds < 2 * MINUTE and seconds != MINUTE:
        return f"{_plain(seconds, passed)} s"
    if seconds < 2 * HOUR and seconds != HOUR:
        return f"{_plain(seconds / MINUTE, passed)} min"
    if seconds <= 3 * DAY and (seconds < 2 * DAY or seconds % DAY):
        return f"{_plain(seconds / HOUR, passed)} h"
    return _with_unit(seconds / DAY, "day", passed)


def _with_unit(value: float, unit: str, passed: bool) -> str:
    number = _plain(value, passed)
    return f"{number} {unit}" if number == "1" else f"{number} {unit}s"


def _plain(value: float, passed: bool = False) -> str:
    """Two significant digits below 10, whole numbers above; what has passed is rounded down."""
    if passed and value >= 0.1:
        step = 10 if value < 10 else 1
        value = math.floor(value * step * (1 + 1e-9)) / step
    if value < 10:
        text = f"{value:.1f}"
        return text.removesuffix(".0")
    return f"{value:,.0f}"


def percent(share: float) -> str:
    """A share of 1 as whole per cent; only all is 100 %, and only nothing 0 %."""
    return f"{share * 100:.0f} %" if share in (0, 1) else odds(share)


def odds(probability: float) -> str:
    """A probability as whole per cent, never 0 % or 100 %: it is the share of 4,000 draws that
    agree, and where all do, the next might not.
    """
    text = f"{probability * 100:.0f} %"
    return {"0 %": "< 1 %", "100 %": "> 99 %"}.get(text, text)


def points(value: float | None) -> str:
    """Points as a whole number, with a decimal where rounding would reach a tier not earned."""
    if value is None:
        return "–"
    return f"{value:.1f}" if round(value) in (50, 80) and value < round(value) else f"{value:.0f}"


def value(metric: Metric, statistic: Statistic, number: float) -> str:
    """A statistic's value in natural units."""
    if statistic.is_share:
        return percent(number)
    match metric.kind:
        case Kind.DURATION:
            short = "at once" if metric.better is Better.LOWER else "none"
            return duration(number, metric.unit, nothing=short)
        case Kind.YES_NO:
            return "yes" if number >= 0.5 else "no"
        case Kind.RATING:
            return f"{number:.1f} {metric.unit}".strip()
        case Kind.COUNT if statistic.name is not StatisticName.MEAN:
            unit = metric.unit.removesuffix("s") if number == 1 else metric.unit
            return f"{number:.0f} {unit}".strip()
        case _ if metric.unit == HOURS_PER_WEEK:
            return f"{f'{number:.1f}'.removesuffix('.0')} {metric.unit}"
        case _:
            return f"{_signed(number)} {metric.unit}".strip()


def _signed(number: float) -> str:
    return f"-{_plain(-number)}" if number < 0 else _plain(number)


LIMITS: Final = {
    Limit.EXACT: "",
    Limit.MORE_THAN: "more than ",
    Limit.AT_LEAST: "at least ",
    Limit.AT_MOST: "at most ",
}


def estimate(criterion: Criterion, found: Estimate) -> str:
    """The value of an estimate, with `more than` where the evidence does not reach."""
    return LIMITS[found.limit] + _limit(criterion, found)


def _limit(criterion: Criterion, found: Estimate) -> str:
    """The value, which "more than" or "at least" can stand before: no wait is more than at once."""
    bound = found.limit in (Limit.MORE_THAN, Limit.AT_LEAST)
    if bound and criterion.metric.kind is Kind.DURATION and not criterion.statistic.is_share:
        return duration(found.value, criterion.metric.unit, nothing=NO_TIME, passed=True)
    return value(criterion.metric, criterion.statistic, found.value)


def interval(criterion: Criterion, found: Estimate) -> str:
    """The 90 % interval: `3.1–9 h`, `from 72 h`, or nothing for a fact."""
    metric, statistic = criterion.metric, criterion.statistic
    if criterion.basis is Basis.CLAIMED:
        return ""
    low = value(metric, statistic, found.low)
    if found.limit is Limit.MORE_THAN and found.low == found.value:
        low = _limit(criterion, found)
    if not math.isfinite(found.high):
        return f"from {low}" if found.low > 0 else "open"
    high = value(metric, statistic, found.high)
    if low == high:
        return low
    number, _, unit = low.partition(" ")
    other, _, same = high.partition(" ")
    if unit.rstrip("s") == same.rstrip("s") and "<" not in low and ">" not in high:
        return f"{number}–{other} {same}".rstrip()
    return f"{low} – {high}"


def statistic_words(criterion: Criterion) -> str:
    """What number of the metric is looked at, in words."""
    statistic, metric = criterion.statistic, criterion.metric
    match statistic.name:
        case StatisticName.QUANTILE if statistic.q == 0.5:
            return "median"
        case StatisticName.QUANTILE:
            return f"{percent(statistic.q)} within"
        case StatisticName.MEAN:
            return "mean"
        case StatisticName.LATEST:
            return "as stated"
        case StatisticName.SPREAD:
            return f"spread between channels of the share {_comparison(metric, statistic)}"
        case _:
            return f"share {_comparison(metric, statistic)}"


def _comparison(metric: Metric, statistic: Statistic) -> str:
    if metric.kind is Kind.YES_NO:
        return "yes" if statistic.operator == ">=" else "no"
    if metric.kind is Kind.DURATION:
        return f"{statistic.operator} {duration(statistic.threshold, metric.unit, nothing=NO_TIME)}"
    return f"{statistic.operator} {statistic.threshold:g}"


def bands(criterion: Criterion) -> tuple[str, str, str, str]:
    """The four bands in natural units, best first."""
    best, high, standard, worst = (
        value(criterion.metric, criterion.statistic, v) for v in criterion.bands.values
    )
    return best, high, standard, worst


def sure(word: Sure, probability: float | None) -> str:
    """How sure, in a word and a probability."""
    if word in (Sure.STATED, Sure.UNKNOWN) or probability is None:
        return {Sure.STATED: "stated", Sure.UNKNOWN: ""}.get(word, word.value)
    return f"{word.value} {odds(probability)}"


def moment(microseconds: int | None) -> str:
    """A moment as a date and time in UTC; empty for none."""
    if microseconds is None:
        return ""
    when = datetime.fromtimestamp(microseconds / MICROSECONDS, UTC)
    return when.strftime("%Y-%m-%d %H:%M UTC")


def day(microseconds: int | None) -> str:
    """The day of a moment, in UTC."""
    return moment(microseconds)[:10]


def plural(count: int, word: str) -> str:
    """`1 probe`, `2 probes`."""
    return f"{count:,} {word}" if count == 1 else f"{count:,} {word}s"


def size(count: int) -> str:
    """How much a number of bytes is: `812 bytes`, `4.2 kB`, `159 MB`."""
    if count < 1_000:
        return plural(count, "byte")
    value = count / 1_000
    for unit in ("kB", "MB", "GB"):
        if value < 999.5:
            return f"{_plain(value)} {unit}"
        value /= 1_000
    return f"{_plain(value)} TB"


def thousands(count: int) -> str:
    """A count as it is read: `12,345`."""
    return f"{count:,}"


def listed(items: Iterable[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    words = list(items)
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def several(names: Sequence[str], word: str, most: int = 10) -> str:
    """`2 groups (AT and CH)`; of very many, the first are named."""
    more = [f"{len(names) - most:,} more"] if len(names) > most else []
    return f"{plural(len(names), word)} ({listed([*map(shown, names[:most]), *more])})"


def rubric_line(rubric: Rubric) -> str:
    """What a result was made under: id, version, content hash, and any weights of the reader's."""
    changed = f", {'; '.join(rubric.reweighted)}" if rubric.reweighted else ""
    return f"rubric {rubric.id} {rubric.version} (hash {rubric.hash[:12]}{changed})"


def grade_title(criterion: Criterion) -> str:
    """A criterion's title, marked when it is a gate."""
    return criterion.title + (" (gate)" if criterion.gate else "")


def single(metric: Metric, number: float) -> str:
    """One value of a metric, in base units."""
    return value(metric, Statistic(StatisticName.LATEST), number)


def measured(metric: Metric, found: Measurement) -> str:
    """One measurement, with `more than` where the probe was still waiting."""
    number = found.value / MICROSECONDS if metric.kind is Kind.DURATION else found.value
    if found.censored and metric.kind is Kind.DURATION:
        return f"more than {duration(number, metric.unit, nothing=NO_TIME, passed=True)}"
    words = single(metric, number)
    return f"more than {words}" if found.censored else words
