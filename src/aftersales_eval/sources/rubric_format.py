"""The shape of a rubric file, as pydantic models: what keys there are and of what type.

What the values mean together (bands that run one way, metrics that exist) is `sources.rubrics`'.
The JSON Schema for editors is made from these models.
"""

from __future__ import annotations

import copy
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from aftersales_eval.errors import Problem
from aftersales_eval.model.metric import Better, Kind
from aftersales_eval.model.naming import did_you_mean
from aftersales_eval.sources.strict_yaml import Document

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
    min_coverage: str | None = Field(None, description='such as "60 %"')
    min_observations: Annotated[int, Field(ge=1, le=10_000)] | None = None


_LISTS: dict[str, type[BaseModel]] = {
    "criteria": CriterionShape,
    "metrics": MetricShape,
    "include": IncludeShape,
    "profiles": ProfileShape,
    "parts": PartShape,
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
            for detail in error.errors(include_url=False):
                problem = _problem(document, detail, shape, lists)
                if not any(_same_place(problem, known) for known in document.problems):
                    document.problems.append(problem)
                _take_out(document, data, detail)
    return None


_ATTEMPTS = 4


def _same_place(one: Problem, other: Problem) -> bool:
    return (one.line, one.column, one.message) == (other.line, other.column, other.message)


def _take_out(document: Document, data: dict[str, Any], detail: Any) -> None:
    """Remove the key that an error is about; a missing name gets a stand-in."""
    loc = tuple(part for part in detail["loc"] if not _is_branch(part))
    while loc and isinstance(loc[-1], int):
        loc = loc[:-1]
    holder: Any = data
    for part in loc[:-1]:
        holder = holder[part]
    if not loc or not isinstance(holder, dict):
        return
    if loc[-1] in ("id", "key", "title", "version"):
        number = next((part for part in reversed(loc) if isinstance(part, int)), 0)
        holder[str(loc[-1])] = f"unnamed{number}"
    elif loc[-1] in holder:
        del holder[loc[-1]]
        document.taken_out.add(loc)
    else:
        data.pop(str(loc[0]), None)


def _problem(
    document: Document, detail: Any, shape: type[BaseModel], lists: dict[str, type[BaseModel]]
) -> Problem:
    """One pydantic error in our words, at its line."""
    loc = tuple(part for part in detail["loc"] if not _is_branch(part))
    name = loc[-1] if loc else ""
    value = detail.get("input")
    kind = detail["type"]
    if kind == "extra_forbidden":
        owner = next((lists[p] for p in reversed(loc[:-1]) if p in lists), shape)
        known = [f.alias or n for n, f in owner.model_fields.items()]
        hint = did_you_mean(str(name), known)
        return document.problem(loc, f"unknown key {str(name)!r}", hint, key=True)
    if kind == "missing":
        return document.problem(loc[:-1], f"{name} is missing")
    shown = "nothing" if value is None else f"{type_name(value)} {str(value)[:60]!r}"
    wanted = _wanted(detail)
    hint = 'write it in quotes: "1.0"' if name == "version" and not isinstance(value, str) else ""
    return document.problem(loc, f"{name}: expected {wanted}, found {shown}", hint)


def _is_branch(part: Any) -> bool:
    """Whether a part of pydantic's location names a branch of a union, not a key of the file."""
    return isinstance(part, str) and (part in {"str", "int", "float", "bool"} or "Shape" in part)


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
        case "enum":
            return f"one of {context['expected']}"
        case "string_pattern_mismatch":
            return "lower-case letters, digits and hyphens (underscores in metric keys)"
        case "too_short":
            return f"at least {context['min_length']} entries"
        case kind:
            return _WANTED.get(kind, str(detail["msg"]).lower())
