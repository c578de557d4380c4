"""Metrics as data: what is measured, and how it is read from a probe.

A `Reading` is read by three interpreters, `measure.fold` in Python, `measure.bulk` in SQL and
`measure.blocks` over arrays; property tests hold them equal. Nothing here knows a brand, a
threshold or a file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from aftersales_eval.model.quantity import DAY, MICROSECONDS


class Kind(StrEnum):
    """What sort of value a metric has."""

    DURATION = "duration"
    COUNT = "count"
    RATING = "rating"
    YES_NO = "yes-no"
    NUMBER = "number"


class Better(StrEnum):
    """Which direction is good for the shopper."""

    LOWER = "lower"
    HIGHER = "higher"


class Basis(StrEnum):
    """Where a value comes from: what a shopper lived through, or what the brand says."""

    EXPERIENCED = "experienced"
    CLAIMED = "claimed"


@dataclass(frozen=True)
class Elapsed:
    """The time from `start` to `stop`, else censored at `closed_at` or the as-of moment.

    A probe without `start` does not count. `done` names a yes-no column: where it says yes but the
    moment is not known, neither is the duration. `by` names a moment by which it must have been
    over: a probe that was resolved was not met with silence, though nobody noted when the answer
    came. With `instant_before`, a `stop` before `start` is a wait of nothing (a refund that did not
    wait for the goods) and not a mistake.
    """

    start: str
    stop: str
    done: str | None = None
    instant_before: bool = False
    by: str | None = None


@dataclass(frozen=True)
class Recorded:
    """The value in the column of the metric's key.

    With `until` (a moment, a yes-no column), the value is final only for a probe that reached that
    moment or says yes, and censored for any other: two contacts so far are not two contacts.
    A table with neither column is taken as final.
    """

    until: tuple[str, str] | None = None


@dataclass(frozen=True)
class Happened:
    """Yes when the moment `stop` is there; no once closed, or `grace` seconds after `given`.

    Unknown until then. With `given`, a probe without that moment does not count. With `once`, yes
    also needs that column to be exactly 1. A value in the column of the metric's key goes first.
    """

    stop: str
    given: str | None = None
    grace: int | None = None
    once: str | None = None


@dataclass(frozen=True)
class Stated:
    """A fact: the latest value the brand states."""


Reading = Elapsed | Recorded | Happened | Stated


@dataclass(frozen=True)
class Metric:
    """One measurable thing.

    `unit` is how it is shown (`h`, `days`, `months`, a word for a count); `scale` the ends that a
    value must lie between; `promises` the experienced metric that a fact is a promise about.
    """

    key: str
    title: str
    kind: Kind
    better: Better
    reading: Reading
    unit: str = ""
    scale: tuple[float, float] | None = None
    promises: str = ""

    @property
    def is_fact(self) -> bool:
        """Whether the metric is stated by the brand and never read from a probe."""
        return isinstance(self.reading, Stated)


class ColumnType(StrEnum):
    """What the text of a column must be."""

    TEXT = "text"
    TIME = "time"
    DURATION = "duration"
    YES_NO = "yes-no"
    NUMBER = "number"


class Column(NamedTuple):
    """A column of a probe table: numbers lie between `low` and `high`, whole ones are `whole`."""

    name: str
    type: ColumnType
    low: float | None = None
    high: float | None = None
    whole: bool = False


def _rating(key: str, title: str, better: Better = Better.HIGHER) -> Metric:
    return Metric(key, title, Kind.RATING, better, Recorded(), "of 5", (1.0, 5.0))


def _fact(  # one line per fact in the table below is worth the many arguments
    key: str,
    title: str,
    kind: Kind,
    *,
    unit: str = "",
    better: Better = Better.HIGHER,
    scale: tuple[float, float] | None = None,
    promises: str = "",
) -> Metric:
    return Metric(key, title, kind, better, Stated(), unit, scale, promises)


_METRICS = (
    Metric(
        "first_response",
        "first response",
        Kind.DURATION,
        Better.LOWER,
        Elapsed("opened_at", "first_response_at", by="resolved_at"),
    ),
    Metric(
        "resolution",
        "time to resolution",
        Kind.DURATION,
        Better.LOWER,
        Elapsed("opened_at", "resolved_at", done="resolved"),
    ),
    Metric(
        "refund",
        "time to refund",
        Kind.DURATION,
        Better.LOWER,
        Elapsed("return_sent_at", "refunded_at", instant_before=True),
    ),
    Metric(
        "follow_up",
        "follow-up",
        Kind.YES_NO,
        Better.HIGHER,
        Happened("followed_up_at", given="resolved_at", grace=14 * DAY),
    ),
    Metric(
        "contacts",
        "contacts needed",
        Kind.COUNT,
        Better.LOWER,
        Recorded(until=("resolved_at", "resolved")),
        "contacts",
        (0.0, 10_000.0),
    ),
    Metric("resolved", "resolved", Kind.YES_NO, Better.HIGHER, Happened("resolved_at")),
    Metric(
        "first_contact_resolution",
        "first contact resolution",
        Kind.YES_NO,
        Better.HIGHER,
        Happened("resolved_at", once="contacts"),
    ),
    Metric("answer_correct", "answer correct", Kind.YES_NO, Better.HIGHER, Recorded()),
    _rating("politeness", "politeness"),
    _rating("knowledge", "knowledge"),
    _rating("clarity", "clarity"),
    _rating("satisfaction", "satisfaction"),
    _rating("effort", "effort", Better.LOWER),
    _fact("return_window", "return window", Kind.DURATION, unit="days"),
    _fact(
        "refund_promise",
        "promised refund",
        Kind.DURATION,
        unit="days",
        better=Better.LOWER,
        promises="refund",
    ),
    _fact(
        "returns_reading_ease",
        "returns reading ease",
        Kind.NUMBER,
        unit="Flesch",
        scale=(-200.0, 130.0),
    ),
    _fact("free_returns", "free returns", Kind.YES_NO),
    _fact("exchange_offered", "exchange offered", Kind.YES_NO),
    _fact("repair_service", "repair service", Kind.YES_NO),
    _fact("installation_service", "installation service", Kind.YES_NO),
    _fact("training_material", "training material", Kind.YES_NO),
    _fact("support_hours", "support hours", Kind.NUMBER, unit="h per week", scale=(0.0, 168.0)),
    _fact("channels_offered", "channels offered", Kind.COUNT, unit="channels", scale=(0.0, 100.0)),
    _fact(
        "languages_offered", "languages offered", Kind.COUNT, unit="languages", scale=(0.0, 500.0)
    ),
    _fact("warranty_length", "warranty length", Kind.DURATION, unit="months"),
    _fact(
        "warranty_disclosures", "warranty disclosures", Kind.COUNT, unit="of 9", scale=(0.0, 9.0)
    ),
    _fact(
        "warranty_reading_ease",
        "warranty reading ease",
        Kind.NUMBER,
        unit="Flesch",
        scale=(-200.0, 130.0),
    ),
)

BUILT_IN: Final[Mapping[str, Metric]] = MappingProxyType({m.key: m for m in _METRICS})
"""The catalogue of metrics that every rubric knows, by key."""

_TEXTS = ("brand", "probe", "channel", "scenario", "observer", "note")
_MOMENTS = (
    "opened_at",
    "acknowledged_at",
    "first_response_at",
    "resolved_at",
    "closed_at",
    "return_sent_at",
    "refunded_at",
    "followed_up_at",
)

ORDER: Final[tuple[tuple[str, str], ...]] = (
    ("opened_at", "acknowledged_at"),
    ("opened_at", "first_response_at"),
    ("opened_at", "resolved_at"),
    ("opened_at", "closed_at"),
    ("first_response_at", "resolved_at"),
    ("resolved_at", "followed_up_at"),
)
"""Moments that cannot come the other way round. A refund may come before the return was sent."""


def _value_columns(metric: Metric) -> list[Column]:
    """The columns that may hold a metric's value itself."""
    low, high = metric.scale or (None, None)
    match metric.kind:
        case Kind.DURATION:
            return [
                Column(metric.key, ColumnType.DURATION),
                Column(censored_column(metric), ColumnType.YES_NO),
            ]
        case Kind.YES_NO:
            return [Column(metric.key, ColumnType.YES_NO)]
        case Kind.COUNT:
            return [Column(metric.key, ColumnType.NUMBER, low or 0.0, high, whole=True)]
        case _:
            return [Column(metric.key, ColumnType.NUMBER, low, high)]


CENSORED: Final = "_censored"
"""The end of the name of a column that says whether a wait was not over."""


def censored_column(metric: Metric) -> str:
    """The yes-no column that says a duration given as such is only "longer than this"."""
    return metric.key + CENSORED


def columns_of(metrics: Iterable[Metric]) -> dict[str, Column]:
    """Every column that these metrics and a probe's own description can be read from, by name."""
    columns = {name: Column(name, ColumnType.TEXT) for name in _TEXTS}
    columns |= {name: Column(name, ColumnType.TIME) for name in _MOMENTS}
    for metric in metrics:
        reading = metric.reading
        if isinstance(reading, Stated):
            continue
        for column in _value_columns(metric):
            columns.setdefault(column.name, column)
        if isinstance(reading, Elapsed):
            for moment in (reading.start, reading.stop):
                columns.setdefault(moment, Column(moment, ColumnType.TIME))
    return columns


def order_of(metrics: Iterable[Metric]) -> list[tuple[str, str]]:
    """Pairs of moments of which the first cannot come after the second."""
    pairs = list(ORDER)
    for metric in metrics:
        reading = metric.reading
        if isinstance(reading, Elapsed) and not reading.instant_before:
            pairs.append((reading.start, reading.stop))
    return list(dict.fromkeys(pairs))


def metric_called(name: str, metrics: Mapping[str, Metric]) -> Metric | None:
    """The metric of that key or that title, which is how facts are recorded and shown."""
    plain = re.sub(r"[\s_-]+", " ", name.strip().casefold())
    for metric in metrics.values():
        if plain in (metric.key.replace("_", " "), metric.title.casefold()):
            return metric
    return None


def to_microseconds(seconds: float) -> int:
    """Whole microseconds, the unit in which durations are added up."""
    return round(seconds * MICROSECONDS)
