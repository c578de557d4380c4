"""A row of a facts table to a `Fact`: what a brand states, in base units."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Final

from aftersales_eval.errors import UsageError
from aftersales_eval.model.metric import (
    Better,
    Column,
    ColumnType,
    Kind,
    Metric,
    metric_called,
)
from aftersales_eval.model.naming import channel_name, did_you_mean, nearest, slug
from aftersales_eval.model.probe import Fact
from aftersales_eval.model.quantity import (
    DAY,
    HOUR,
    MONTH,
    parse_duration,
    parse_number,
    parse_yes_no,
)

FACT_COLUMNS: Final = {
    name: Column(name, ColumnType.TIME if name == "stated_at" else ColumnType.TEXT)
    for name in ("brand", "fact", "value", "stated_at", "source", "quote", "channel")
}
"""The columns of a facts table, by name."""


def read_fact(row: Mapping[str, Any], metrics: Mapping[str, Metric]) -> tuple[Fact | None, str]:
    """The fact of a row, or None with what is wrong (nothing, for a fact of another rubric)."""
    brand, name, text = row.get("brand"), row.get("fact"), row.get("value")
    if not brand or not name or text is None:
        missing = "brand" if not brand else "fact" if not name else "value"
        return None, f"{missing} is empty"
    metric = metrics.get(str(name))
    if metric is None:
        close = nearest(str(name), metrics)
        hint = f"fact: {str(name)[:60]!r} is not known; did you mean {close}?"
        return None, hint if close else ""
    try:
        value = fact_value(metric, str(text))
    except ValueError as error:
        return None, f"{metric.key}: {error}"
    fact = Fact(
        brand=str(brand),
        metric=metric.key,
        value=value,
        at=row.get("stated_at"),
        source=str(row.get("source") or ""),
        quote=str(row.get("quote") or ""),
        channel="" if metric.is_fact else channel_name(str(row.get("channel") or "")),
        typed=str(row.get("typed") or "") or _typed(metric, str(text)),
    )
    return fact, ""


def _typed(metric: Metric, text: str) -> str:
    """Business days as they were written; nothing for values that say the same in base units."""
    if metric.kind is not Kind.DURATION or business_time(text) is None:
        return ""
    return " ".join(text.split())


def fact_value(metric: Metric, text: str) -> float:
    """A stated value in base units; raises ValueError saying what would be right."""
    match metric.kind:
        case Kind.DURATION:
            _hold_no_range(metric, text)
            found = business_time(text)
            return parse_duration(text) if found is None else found
        case Kind.YES_NO:
            return parse_yes_no(text)
        case _:
            around_the_clock = text.strip() == "24/7" and metric.unit == "h per week"
            try:
                value = parse_number("168" if around_the_clock else text)
            except ValueError:
                if metric.kind is Kind.COUNT:
                    raise ValueError(_count_wanted(text)) from None
                if metric.unit != "h per week" or text.strip()[:1].isdigit():
                    raise
                raise ValueError(f"{text!r} is not hours per week, such as 40, or 24/7") from None
            if metric.kind is Kind.COUNT and not value.is_integer():
                raise ValueError(f"{value:g} is not a whole number")
            if metric.scale and not metric.scale[0] <= value <= metric.scale[1]:
                low, high = metric.scale
                raise ValueError(f"{value:g} is not between {low:g} and {high:g}")
            return value


_RANGE: Final = re.compile(
    r"(?P<one>\d+(?:\.\d+)?) ?(?:[-\u2013\u2014]|to|or|bis|à) ?(?P<other>\d+(?:\.\d+)?)"
    r"(?P<unit> ?[a-zA-Z].*)",
    re.ASCII,
)


def _hold_no_range(metric: Metric, text: str) -> None:
    """Raise ValueError for a range of times: of a promise, the end worse for the shopper counts."""
    found = _RANGE.fullmatch(" ".join(text.split()))
    if found:
        least, most = sorted((found["one"], found["other"]), key=float)
        worse = most if metric.better is Better.LOWER else least
        raise ValueError(
            f"{text!r} is a range: write the end that is worse for the shopper,"
            f" such as {worse}{found['unit']}"
        )


def _count_wanted(text: str) -> str:
    """What is wrong with things that are named where their number is wanted."""
    named = [part for part in re.split(r"[,;/&+]|\band\b", text) if part.strip()]
    such = f"{len(named)} for these" if len(named) > 1 else "2"
    return f"{text[:60]!r} is not a number: say how many there are, such as {such}"


_BUSINESS: Final = re.compile(
    r"(\d+(?:\.\d+)?)[ -]?(?:business|working|work)[ -](day|hour)s?", re.ASCII | re.IGNORECASE
)


def business_time(text: str) -> float | None:
    """Seconds of the longest calendar time that `5 business days` take; None for other words.

    Raises ValueError for more than 200 years.
    """
    found = _BUSINESS.fullmatch(" ".join(text.split()))
    if found is None:
        return None
    # As pages are read; only for who writes so.
    from aftersales_eval.sources.web.text.durations.numbers import calendar  # noqa: PLC0415

    return calendar(parse_duration(f"{found[1]} {found[2]}"), business=True)


def fact_text(metric: Metric, value: float) -> str:
    """A stated value as one would type it, and as it is read again without loss."""
    if metric.kind is Kind.YES_NO:
        return "yes" if value else "no"
    if metric.kind is not Kind.DURATION:
        return f"{value:.15g}"
    for unit, seconds in (("months", MONTH), ("days", DAY), ("h", HOUR)):
        if value and not value % seconds:
            count = f"{value / seconds:.15g}"
            return f"{count} {unit.removesuffix('s') if count == '1' else unit}"
    return f"{value:.15g} s"


def silent_note(name: str, known: Collection[str]) -> str:
    """A table in which nothing can be measured is likely one of facts, otherwise named."""
    return (
        f"{name} says nothing that this rubric measures: of its columns only {', '.join(known)}"
        f" {'is' if len(known) == 1 else 'are'} known. Facts stand in columns called brand, fact"
        " and value; other names of columns go into a mapping"
    )


def foreign_note(names: Iterable[str]) -> str:
    """What is said of facts that the rubric in use has no metric for."""
    named = ", ".join(name[:60] for name in list(names)[:5])
    return f"facts that this rubric does not know were not used: {named}"


def spelling_notes(facts: Sequence[Fact], probed: Collection[str]) -> list[str]:
    """Facts about a brand that has no probes may be a matter of spelling, and that is said."""
    slugs = {slug(name): name for name in sorted(probed)}
    unprobed = sorted({fact.brand for fact in facts}.difference(probed))
    return [
        f"facts name {brand!r}, probes {twin!r}: write both the same to join them"
        for brand in unprobed
        if (twin := slugs.get(slug(brand)))
    ]


def read_statements(
    texts: Sequence[str], metrics: Mapping[str, Metric], channel: str = ""
) -> dict[str, dict[str, str]]:
    """What is stated, from `name=value`, checked: by name the `value` that is to be recorded.

    Business days become calendar time, and `typed` is how they were written. With a `channel` all
    of it must be promises about a wait. UsageError with the nearest name or the form.
    """
    known = [
        key for key, metric in metrics.items() if metric.is_fact or metric.kind is Kind.DURATION
    ]
    found: dict[str, dict[str, str]] = {}
    for text in texts:
        name, sign, value = text.partition("=")
        if not sign or not value.strip():
            raise UsageError(f"{text!r} is not NAME=VALUE", hint='such as return_window="30 days"')
        called = metric_called(name, metrics)
        if called is None:
            hint = did_you_mean(name.strip().replace("-", "_"), known)
            raise UsageError(f"no fact is called {name!r}", hint=hint)
        key = called.key
        if channel and metrics[key].is_fact:
            promises = [one for one in known if not metrics[one].is_fact]
            raise UsageError(
                f"{key} is not stated of one channel",
                hint=f"--channel goes with a promise about a wait: {', '.join(promises)}",
            )
        try:
            found[key] = _as_recorded(metrics[key], value.strip())
        except ValueError as error:
            raise UsageError(f"{key}: {error}") from None
    return found


def _as_recorded(metric: Metric, text: str) -> dict[str, str]:
    """A stated value as it is typed, but for business days, which other programs do not count."""
    value = fact_value(metric, text)
    if metric.kind is not Kind.DURATION or business_time(text) is None:
        return {"value": text}
    return {"value": fact_text(metric, value), "typed": text}
