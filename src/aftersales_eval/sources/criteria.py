"""The meaning of one criterion or metric of a rubric file: natural units to base units.

Everything that is wrong is noted as a problem at its line; nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from aftersales_eval.errors import Problem
from aftersales_eval.model.metric import (
    BUILT_IN,
    CENSORED,
    Better,
    ColumnType,
    Elapsed,
    Kind,
    Metric,
    Reading,
    Recorded,
    Stated,
    columns_of,
)
from aftersales_eval.model.naming import did_you_mean
from aftersales_eval.model.quantity import parse_duration, parse_number, parse_share, parse_yes_no
from aftersales_eval.model.rubric import (
    MIN_OBSERVATIONS,
    Bands,
    Criterion,
    Statistic,
    StatisticName,
    statistic_allowed,
    value_direction,
)
from aftersales_eval.sources.strict_yaml import Document, Path_

if TYPE_CHECKING:
    from aftersales_eval.sources.rubric_format import MetricShape

BANDS: Final = ("best", "high_quality", "standard", "worst")
_COMPARED = re.compile(r"\s*(<=|>=|<|>)\s*(.+?)\s*")
_SIMPLE: Final = {
    "median": Statistic(StatisticName.QUANTILE, q=0.5),
    "mean": Statistic(StatisticName.MEAN),
    "latest": Statistic(StatisticName.LATEST),
}


@dataclass
class RawCriterion:
    """A criterion's keys as written, each with the document and path it was written at."""

    values: dict[str, Any] = field(default_factory=dict)
    places: dict[str, tuple[Document, Path_]] = field(default_factory=dict)

    @staticmethod
    def of(document: Document, path: Path_, values: dict[str, Any]) -> RawCriterion:
        """The keys of one entry of a file."""
        return RawCriterion(dict(values), {key: (document, (*path, key)) for key in values})

    def overridden(self, other: RawCriterion) -> RawCriterion:
        """This criterion with the other's keys in place of its own."""
        return RawCriterion({**self.values, **other.values}, {**self.places, **other.places})

    def was_taken_out(self, key: str) -> bool:
        """Whether the key was written but something of it is wrong in form, and reported."""
        document, path = self.places["id"]
        return document.is_torn((*path[:-1], key))

    def declared(self) -> set[str]:
        """Keys of the metrics that the file declares, rightly or (which is noted there) wrongly."""
        document, _ = self.places["metric"]
        entries = document.data.get("metrics")
        found = [e for e in entries if isinstance(e, dict)] if isinstance(entries, list) else []
        return {str(entry.get("key")) for entry in found}

    def problem(self, key: str, message: str, hint: str = "") -> Problem:
        """A problem at a key, or at the criterion's id where the key is not written."""
        document, path = self.places.get(key) or self.places["id"]
        return document.problem(path, message, hint)

    def blamed(self, keys: Sequence[str]) -> str:
        """The first of some keys that stands where the criterion was last overridden."""
        document, _ = self.places["id"]
        mine = [key for key in keys if self.places[key][0] is document]
        return mine[0] if mine else keys[0]


def compile_metric(
    raw: MetricShape, document: Document, path: Path_, own: Collection[str]
) -> Metric | None:
    """A rubric's own metric; None when it makes no sense, with the problem noted.

    `own` has the keys of all the metrics that the rubric declares.
    """

    def bad(key: str, message: str, hint: str = "") -> None:
        document.problems.append(document.problem((*path, key), message, hint))

    columns = columns_of(BUILT_IN.values())
    if raw.key in BUILT_IN:
        bad("key", f"{raw.key} is a built-in metric already", "choose another key, or just use it")
        return None
    if raw.key in columns:
        bad("key", f"{raw.key} is a column that every table may have", "choose another key")
        return None
    if raw.key.endswith(CENSORED):
        bad("key", f"{raw.key} would be the column that says a wait was not over", "drop _censored")
        return None
    kind = Kind(raw.kind)
    reading: Reading = Recorded()
    if raw.fact:
        reading = Stated()
    if raw.from_ or raw.to:
        if kind is not Kind.DURATION or raw.fact or not (raw.from_ and raw.to):
            bad("key", "from and to go together, on an experienced metric of kind duration")
            return None
        for key, name in (("from", raw.from_), ("to", raw.to)):
            if name in columns and columns[name].type is not ColumnType.TIME:
                bad(key, f"{name} is not a column of moments", "such as opened_at")
                return None
            if name in own:
                bad(key, f"{name} is a metric of this rubric, not a column of moments")
                return None
        reading = Elapsed(raw.from_, raw.to)
    scale = (raw.scale[0], raw.scale[1]) if raw.scale else None
    if kind is Kind.RATING:
        scale = scale or (1.0, 5.0)
    if scale and not scale[0] < scale[1]:
        bad("scale", "the scale's low end must be below its high end")
        return None
    if raw.promises and not raw.fact:
        bad("promises", "only a fact can be a promise", "add fact: true")
        return None
    title = raw.title or raw.key.replace("_", " ")
    unit = raw.unit or ("of 5" if scale == (1.0, 5.0) else "")
    better = Better(raw.better)
    return Metric(raw.key, title, kind, better, reading, unit, scale, raw.promises or "")


def compile_criterion(
    raw: RawCriterion, metrics: dict[str, Metric], problems: list[Problem], least: int | None
) -> Criterion | None:
    """A criterion in base units; None when something is wrong, with everything noted."""
    before = len(problems)
    name = raw.values["id"]
    for key in ("title", "metric", "statistic", *BANDS):
        if raw.values.get(key) is None and not raw.was_taken_out(key):
            problems.append(raw.problem(key, f"criterion {name} has no {key}"))
    metric = _metric(raw, metrics, problems)
    statistic = _statistic(raw, metric, problems)
    bands = _bands(raw, metric, statistic, problems) if metric and statistic else None
    if bands is None or metric is None or statistic is None or len(problems) > before:
        return None
    return Criterion(
        id=name,
        title=raw.values["title"],
        metric=metric,
        statistic=statistic,
        bands=bands,
        weight=float(raw.values.get("weight") or 1.0),
        channels=tuple(raw.values.get("channels") or ()),
        gate=bool(raw.values.get("gate")),
        min_observations=raw.values.get("min_observations") or least or MIN_OBSERVATIONS,
        question=raw.values.get("question") or "",
        why=raw.values.get("why") or "",
        source=raw.values.get("source") or "",
        bands_note=raw.values.get("bands_note") or "",
    )


def _metric(
    raw: RawCriterion, metrics: dict[str, Metric], problems: list[Problem]
) -> Metric | None:
    key = raw.values.get("metric")
    if key is None:
        return None
    if key not in metrics:
        if key in raw.declared():
            return None
        hint = did_you_mean(key, metrics) + "; a rubric's own metrics stand under metrics:"
        problems.append(raw.problem("metric", f"unknown metric {key!r}", hint))
        return None
    return metrics[key]


def _statistic(
    raw: RawCriterion, metric: Metric | None, problems: list[Problem]
) -> Statistic | None:
    """The statistic as written; a wrong one is noted even where the metric is not known."""
    written = raw.values.get("statistic")
    if written is None:
        return None
    statistic = _read_statistic(raw, metric, written, problems)
    if statistic is None or metric is None:
        return None
    why_not = statistic_allowed(metric, statistic.name)
    if why_not:
        problems.append(raw.problem("statistic", why_not))
        return None
    return statistic


def _read_statistic(
    raw: RawCriterion, metric: Metric | None, written: Any, problems: list[Problem]
) -> Statistic | None:
    if isinstance(written, str):
        if written in _SIMPLE:
            return _SIMPLE[written]
        examples = {"quantile": "{quantile: 0.9}", "share": '{share: "<= 24 h"} or {share: yes}',
                    "spread": '{spread: "<= 24 h"}'}  # fmt: skip
        if written in examples:
            message = f"{written} needs a value"
            problems.append(raw.problem("statistic", message, f"write {examples[written]}"))
            return None
        hint = did_you_mean(written, [*_SIMPLE, *examples])
        problems.append(raw.problem("statistic", f"unknown statistic {written!r}", hint))
        return None
    given = {key: value for key, value in written.items() if value is not None}
    if len(given) != 1:
        message = "a statistic has exactly one of quantile, share and spread"
        if not raw.was_taken_out("statistic"):
            problems.append(raw.problem("statistic", message))
        return None
    name, value = next(iter(given.items()))
    if name == "quantile":
        return Statistic(StatisticName.QUANTILE, q=float(value))
    if metric is None:
        return None
    try:
        operator, threshold = _comparison(metric, value)
    except ValueError as error:
        problems.append(raw.problem("statistic", str(error)))
        return None
    return Statistic(StatisticName(name), operator=operator, threshold=threshold)


def _comparison(metric: Metric, value: Any) -> tuple[str, float]:
    """The operator and the threshold of `"<= 24 h"`, or of `yes`; raises ValueError."""
    if metric.kind is Kind.YES_NO:
        word = _yes_no(value)
        return (">=", 1.0) if word else ("<=", 0.0)
    match = _COMPARED.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        example = "<= 24 h" if metric.kind is Kind.DURATION else ">= 4"
        raise ValueError(f'share: expected a comparison such as "{example}", found {value!r}')
    return match[1], band_value(metric, match[2])


def _yes_no(value: Any) -> float:
    if isinstance(value, bool):
        return float(value)
    return parse_yes_no(str(value))


def band_value(metric: Metric, value: Any, *, is_share: bool = False) -> float:
    """A value in the metric's natural unit, in base units; raises ValueError saying what is right.

    A number that YAML did not read as one (`1e3`, `.nan`, `010`) is refused, never reinterpreted.
    """
    if is_share:
        if not isinstance(value, str):
            raise ValueError(f"expected a percentage such as 80 %, found {value!r}")
        return parse_share(value)
    if metric.kind is Kind.YES_NO:
        return _yes_no(value)
    if metric.kind is Kind.DURATION:
        if not isinstance(value, str):
            raise ValueError(f"expected a duration with its unit, such as 24 h, found {value!r}")
        return parse_duration(value)
    if isinstance(value, bool):
        raise ValueError(f"expected a number, found the truth value {value!r}")
    if isinstance(value, int | float):
        return float(value)
    if not re.fullmatch(r"[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?", value.strip()):
        raise ValueError(f"expected a plain number, found the text {value[:60]!r}")
    return parse_number(value)


def _bands(
    raw: RawCriterion, metric: Metric, statistic: Statistic, problems: list[Problem]
) -> Bands | None:
    found: list[float] = []
    for key in BANDS:
        written = raw.values.get(key)
        if written is None:
            continue
        try:
            value = band_value(metric, written, is_share=statistic.is_share)
        except ValueError as error:
            problems.append(raw.problem(key, f"{key}: {error}"))
            continue
        if metric.scale and not statistic.is_share and not _inside(value, metric.scale):
            low, high = metric.scale
            message = f"{key}: {value:g} is outside the metric's scale, {low:g} to {high:g}"
            problems.append(raw.problem(key, message))
            continue
        found.append(value)
    if len(found) != len(BANDS):
        return None
    bands = Bands(*found)
    if not bands.monotone:
        message = "bands must run one way: best, high_quality, standard, worst"
        hint = "and best must differ from worst"
        problems.append(raw.problem(raw.blamed(BANDS), message, hint))
        return None
    wanted = value_direction(metric, statistic)
    if bands.better is not wanted:
        low_high = "lowest" if wanted is Better.LOWER else "highest"
        message = f"{wanted.value} is better here, so best must be the {low_high} of the bands"
        problems.append(raw.problem(raw.blamed(BANDS), message))
        return None
    return bands


def _inside(value: float, scale: tuple[float, float]) -> bool:
    return scale[0] <= value <= scale[1]
