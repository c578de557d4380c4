"""The shape of a rubric file, as pydantic models: what keys there are and of what type.

What the values mean together (bands that run one way, metrics that exist) is `sources.rubrics`'.
The JSON Schema for editors is made from these models.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from aftersales_eval.errors import Problem
from aftersales_eval.model.metric import Better, Kind
from aftersales_eval.model.naming import did_you_mean
from aftersales_eval.sources.strict_yaml import Document, Path_

Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Key = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=60)]
Text = Annotated[str, Field(min_length=1, max_length=4_000)]
Weight = Annotated[float, Field(gt=0, le=1_000_000, allow_inf_nan=False)]
BandValue = str | int | float | bool


class Shape(BaseModel):
    """Unknown keys, other types and infinite numbers are mistakes."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class StatisticShape(Shape):
    """A statistic with a parameter; exactly one of these."""

    quantile: Annotated[float, Field(gt=0, lt=1)] | None = Field(
        None, description="the value by which this share is over, such as 0.9"
    )
    share: BandValue | None = Field(
        None, description='the share of values that are, e.g., "<= 24 h", ">= 4" or yes'
    )
    spread: BandValue | None = Field(
        None, description="how far apart the channels' shares lie (their standard deviation)"
    )


class CriterionShape(Shape):
    """One criterion: a metric, a statistic, four bands and a weight."""

    id: Slug
    title: Text | None = None
    question: Text | None = Field(None, description="what a shopper would ask")
    why: Text | None = Field(None, description="why it matters")
    source: Text | None = Field(None, description="who published the figure or the law")
    bands_note: Text | None = Field(None, description="how the bands follow from the source")
    metric: Key | None = None
    channels: list[Slug] | None = Field(None, description="only these channels; all by default")
    statistic: str | StatisticShape | None = Field(
        None, description="median, mean, latest, {quantile: q}, {share: ...} or {spread: ...}"
    )
    best: BandValue | None = Field(None, description="earns 100 points")
    high_quality: BandValue | None = Field(None, description="earns 80 points")
    standard: BandValue | None = Field(None, description="earns 50 points")
    worst: BandValue | None = Field(None, description="earns 0 points")
    weight: Weight | None = None
    gate: bool | None = Field(None, description="caps the total's tier at this criterion's")
    min_observations: Annotated[int, Field(ge=1, le=10_000)] | None = None


class MetricShape(Shape):
    """A metric of the rubric's own."""

    key: Key
    title: Text | None = None
    kind: Annotated[Kind, Field(strict=False)]
    better: Annotated[Better, Field(strict=False)]
    unit: Annotated[str, Field(max_length=30)] | None = None
    from_: Key | None = Field(None, alias="from", description="duration: the column it starts at")
    to: Key | None = Field(None, description="duration: the column it stops at")
    fact: bool | None = Field(None, description="stated by the brand, not read from a probe")
    promises: Key | None = Field(None, description="fact: the metric that it is a promise about")
    scale: Annotated[list[float], Field(min_length=2, max_length=2)] | None = None


class IncludeShape(Shape):
    """Another rubric as an area of this one."""

    rubric: Text
    weight: Weight


class PartShape(Shape):
    """A share of a profile's points, spread over areas or criteria by their own weights."""

    points: Weight
    over: Annotated[list[str], Field(min_length=1)]


class ProfileShape(Shape):
    """A published way to weigh the same criteria."""

    id: Slug
    title: Text
    about: Text | None = None
    source: Text | None = None
    parts: Annotated[list[PartShape], Field(min_length=1)]
    gates: list[str] | None = None


class ScenarioShape(Shape):
    """A situation that is worth probing with."""

    text: Annotated[str, Field(min_length=1, max_length=200)]
    channels: list[Slug] | None = Field(None, description="only through these; any by default")


class RubricShape(Shape):
    """A rubric file of aftersales-eval."""

    id: Slug
    version: Annotated[str, Field(min_length=1, max_length=20)]
    title: Text
    about: Text | None = None
    extends: Text | None = Field(None, description="a rubric whose parts are taken over")
    include: list[IncludeShape] | None = None
    drop: list[Slug] | None = Field(
        None, description="criteria of the extended rubric to leave out"
    )
    metrics: list[MetricShape] | None = None
    criteria: list[CriterionShape] | None = None
    profiles: list[ProfileShape] | None = None
    scenarios: Annotated[list[ScenarioShape], Field(max_length=100)] | None = Field(
        None, description="what to probe with; no part of the meaning"
    )
    min_coverage: str | None = Field(None, description='such as "60 %"')
    min_observations: Annotated[int, Field(ge=1, le=10_000)] | None = None


_LISTS: dict[str, type[BaseModel]] = {
    "criteria": CriterionShape,
    "metrics": MetricShape,
    "include": IncludeShape,
    "profiles": ProfileShape,
    "parts": PartShape,
    "scenarios": ScenarioShape,
    "statistic": StatisticShape,
}


def parse_rubric(document: Document) -> RubricShape | None:
    """The document as a rubric's shape, as `parse_shape` reads it."""
    shape = parse_shape(document, RubricShape, _LISTS, "a rubric")
    return shape if isinstance(shape, RubricShape) else None


def parse_shape(
    document: Document, shape: type[BaseModel], lists: dict[str, type[BaseModel]], what: str
) -> BaseModel | None:
    """The document in a shape, with every problem noted on it; None when nothing can be read.

    What does not fit is noted and taken out, and the rest is read again, so that mistakes of
    meaning are found in the same run as mistakes of form. A shape with problems is for finding
    more of them, not for use.
    """
    if document.data is None and document.problems:
        return None
    if not isinstance(document.data, dict):
        found = "nothing" if document.data is None else "no keys"
        message = f"{what} is a mapping of keys to values; here is {found}"
        document.problems.append(Problem(message, document.file, 1, 1))
        return None
    data = copy.deepcopy(document.data)
    for _ in range(_ATTEMPTS):
        try:
            return shape.model_validate(data)
        except ValidationError as error:
            for fault in _faults(error, data):
                if fault.path not in document.taken_out:
                    _note(document, _problem(document, fault, shape, lists))
                _take_out(document, data, fault)
    return None


_ATTEMPTS = 4


@dataclass(frozen=True)
class _Fault:
    """What is wrong at a path of the file, and what would be right there."""

    path: Path_
    kind: str
    value: Any
    wanted: str


def _faults(error: ValidationError, data: dict[str, Any]) -> list[_Fault]:
    """Pydantic's errors by their paths in the file.

    Where several types are allowed there is an error for each: those of another sort than what is
    there (a mapping or not) say nothing, and the rest are one fault.
    """
    located = [(d, *_located(d, data)) for d in error.errors(include_url=False)]
    mappings = {place for *_, unions in located for place, name in unions if "Shape" in name}
    found: dict[tuple[Path_, str], tuple[Any, list[str]]] = {}
    for detail, path, unions in located:
        if any(
            place in mappings and isinstance(_at(data, place), dict) and "Shape" not in name
            for place, name in unions
        ):
            continue
        union = bool(unions) and unions[-1][0] == path
        key = (path, "union" if union else detail["type"])
        found.setdefault(key, (detail, []))[1].append(_wanted(detail))
    return [
        _Fault(path, detail["type"], detail.get("input"), " or ".join(dict.fromkeys(wanted)))
        for (path, _), (detail, wanted) in found.items()
    ]


def _located(detail: Any, data: dict[str, Any]) -> tuple[Path_, list[tuple[Path_, str]]]:
    """An error's path in the file, and at which paths it is about which of several types.

    Pydantic puts the name of a type into the location; whatever is no key of the file is one.
    """
    path: Path_ = ()
    unions: list[tuple[Path_, str]] = []
    for part in detail["loc"]:
        holder = _at(data, path)
        is_key = part in holder if isinstance(holder, dict) else isinstance(part, int)
        is_missing = detail["type"] == "missing" and part == detail["loc"][-1]
        if is_key or is_missing:
            path = (*path, part)
        else:
            unions.append((path, str(part)))
    return path, unions


def _at(data: Any, path: Path_) -> Any:
    for part in path:
        data = data[part]
    return data


def _note(document: Document, problem: Problem) -> None:
    """Add a problem that is not known yet."""
    known = {(p.line, p.column, p.message) for p in document.problems}
    if (problem.line, problem.column, problem.message) not in known:
        document.problems.append(problem)


def _take_out(document: Document, data: dict[str, Any], fault: _Fault) -> None:
    """Remove the key that a fault is about; a missing name gets a stand-in."""
    path = fault.path
    while path and isinstance(path[-1], int):
        path = path[:-1]
    try:
        holder = _at(data, path[:-1])
    except KeyError:  # taken out already, with what was around it
        return
    if not path or not isinstance(holder, dict):
        return
    document.taken_out.add(path)
    if path[-1] in ("id", "key", "title", "version"):
        number = next((part for part in reversed(path) if isinstance(part, int)), 0)
        holder[str(path[-1])] = f"unnamed{number}"
    elif path[-1] in holder:
        del holder[path[-1]]
    else:
        data.pop(str(path[0]), None)


def _problem(
    document: Document, fault: _Fault, shape: type[BaseModel], lists: dict[str, type[BaseModel]]
) -> Problem:
    """One fault in our words, at its line."""
    path, value = fault.path, fault.value
    name = next((part for part in reversed(path) if isinstance(part, str)), "")
    if fault.kind == "extra_forbidden":
        owner = next((lists[p] for p in reversed(path[:-1]) if p in lists), shape)
        known = [f.alias or n for n, f in owner.model_fields.items()]
        return document.problem(path, f"unknown key {name!r}", did_you_mean(name, known), key=True)
    if fault.kind == "missing":
        return document.problem(path[:-1], f"{name} is missing")
    shown = "nothing" if value is None else f"{type_name(value)} {str(value)[:60]!r}"
    hint = 'write it in quotes: "1.0"' if name == "version" and not isinstance(value, str) else ""
    return document.problem(path, f"{name}: expected {fault.wanted}, found {shown}", hint)


def type_name(value: Any) -> str:
    """A YAML value's type in a word."""
    names = {bool: "the truth value", int: "the number", float: "the number", str: "the text"}
    return names.get(type(value), "a list" if isinstance(value, list) else "a mapping")


_WANTED = {
    "string_type": "text",
    "float_type": "a number",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "bool_type": "true or false",
    "list_type": "a list",
    "dict_type": "a mapping",
    "model_type": "a mapping",
    "finite_number": "a finite number",
    "string_too_short": "some text",
}


def _wanted(detail: Any) -> str:
    """What would be right, from pydantic's error."""
    context = detail.get("ctx", {})
    match detail["type"]:
        case "greater_than":
            return f"more than {context['gt']:g}"
        case "greater_than_equal":
            return f"at least {context['ge']:g}"
        case "less_than":
            return f"less than {context['lt']:g}"
        case "less_than_equal":
            return f"at most {context['le']:g}"
        case "enum" | "literal_error":
            return f"one of {context['expected']}"
        case "string_pattern_mismatch" if "a-z" not in context["pattern"]:
            return f"one of {context['pattern'].strip('^$()[]')}"
        case "string_pattern_mismatch":
            return "lower-case letters, digits and hyphens (underscores in metric keys)"
        case "string_too_long":
            return f"at most {context['max_length']} characters"
        case "too_short":
            return f"at least {context['min_length']} entries"
        case "too_long":
            return f"at most {context['max_length']} entries"
        case kind:
            return _WANTED.get(kind, str(detail["msg"]).lower())
