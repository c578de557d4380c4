"""A mapping file in YAML: its shape, and every problem with its line."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final

from pydantic import BaseModel, Field

from aftersales_eval.errors import DataError
from aftersales_eval.model.quantity import unit_seconds
from aftersales_eval.sources.mapping import EPOCHS, KEEP, Filter, From, Mapping, is_zone
from aftersales_eval.sources.rubric_format import Shape, Text, parse_shape
from aftersales_eval.sources.strict_yaml import Document, parse_yaml, read_text

Word = str | int | float | bool


class ColumnShape(Shape):
    """Where one of our columns comes from, and how its text is to be read."""

    column: Text | None = Field(None, description="the foreign column's name")
    constant: Word | None = Field(None, description="the same value in every row")
    format: Text | None = Field(None, description="%d.%m.%Y %H:%M, epoch-s or epoch-ms")
    timezone: Text | None = Field(None, description="of moments without one: Europe/Berlin")
    unit: Text | None = Field(None, description="of durations given as numbers: h, days")
    decimal: Annotated[str, Field(pattern=r"^[.,]$")] | None = None
    yes: list[Word] | None = Field(None, description="words that mean yes")
    no: list[Word] | None = Field(None, description="words that mean no")
    values: dict[str, Word | None] | None = Field(None, description="their word: our word")
    other: Annotated[str, Field(pattern=r"^(keep|reject|empty)$")] | None = Field(
        None, description="what becomes of a word that is not under values"
    )


class FilterShape(Shape):
    """Only rows whose column is one of these words, or is not."""

    column: Text
    is_: list[Word | None] | None = Field(None, alias="is")
    not_: list[Word | None] | None = Field(None, alias="not")


class MappingShape(Shape):
    """A mapping file of aftersales-eval."""

    about: Text | None = None
    columns: dict[str, Text | ColumnShape]
    skip: Annotated[int, Field(ge=0, le=1_000)] | None = None
    delimiter: Annotated[str, Field(min_length=1, max_length=1)] | None = None
    encoding: Text | None = None
    timezone: Text | None = None
    where: list[FilterShape] | None = None


_LISTS: Final[dict[str, type[BaseModel]]] = {"columns": ColumnShape, "where": FilterShape}


def read_mapping(path: Path) -> Mapping:
    """A mapping from its file; raises SourceError or DataError with every problem."""
    document = parse_yaml(read_text(path), str(path))
    _keep_digits(document)
    shape = parse_shape(document, MappingShape, _LISTS, "a mapping")
    if isinstance(shape, MappingShape):
        _check(shape, document)
    if document.problems or not isinstance(shape, MappingShape):
        count = len(document.problems)
        raise DataError(
            f"mapping {path} has {count} problem{'s' * (count != 1)}", problems=document.problems
        )
    return Mapping(
        columns={name: _from(entry) for name, entry in shape.columns.items()},
        skip=shape.skip or 0,
        delimiter=shape.delimiter or "",
        encoding=shape.encoding or "",
        timezone=shape.timezone or "",
        where=tuple(_filter(entry) for entry in shape.where or ()),
        file=str(path),
    )


def _check(shape: MappingShape, document: Document) -> None:
    """Zones, units and choices that no type can hold."""
    zones = [(("timezone",), shape.timezone)]
    for name, entry in shape.columns.items():
        if isinstance(entry, str):
            continue
        at: tuple[str | int, ...] = ("columns", name)
        if (entry.column is None) == (entry.constant is None):
            document.problems.append(document.problem(at, f"{name}: say either column or constant"))
        zones.append(((*at, "timezone"), entry.timezone))  # type: ignore[arg-type]
        if entry.format and "%" not in entry.format and entry.format not in EPOCHS:
            message = f"{name}: {entry.format!r} is not a format"
            hint = "such as %d.%m.%Y %H:%M, epoch-s or epoch-ms"
            document.problems.append(document.problem((*at, "format"), message, hint))
        if entry.unit is not None:
            try:
                unit_seconds(entry.unit)
            except ValueError as error:
                document.problems.append(document.problem((*at, "unit"), str(error)))
        both = {str(w).lower() for w in entry.yes or ()} & {str(w).lower() for w in entry.no or ()}
        if both:
            message = f"{name}: {sorted(both)[0]!r} cannot mean both yes and no"
            document.problems.append(document.problem(at, message))
    for path, zone in zones:
        if zone is not None and not is_zone(zone):
            message = f"{zone!r} is not a time zone"
            document.problems.append(
                document.problem(path, message, "such as UTC or Europe/Berlin")
            )
    for index, wanted in enumerate(shape.where or ()):
        if (wanted.is_ is None) == (wanted.not_ is None):
            document.problems.append(
                document.problem(("where", index), "a filter has either is or not")
            )


_WORDS: Final = {"constant", "yes", "no", "values", "is", "not"}
"""Keys below which a number is a word of the table."""


def _keep_digits(document: Document) -> None:
    """Words that look like numbers stay as they are written: 1.50 is not 1.5 to a table."""
    for path, digits in document.numbers.items():
        if len(path) > 2 and path[0] in ("columns", "where") and path[2] in _WORDS:
            holder = document.data
            for part in path[:-1]:
                holder = holder[part]
            holder[path[-1]] = digits


def _word(value: Word | None) -> str | None:
    """A YAML value as the text a cell would have."""
    if value is None:
        return None
    return str(value).lower() if isinstance(value, bool) else str(value)


def _words(values: list[Word] | None) -> tuple[str, ...]:
    return tuple(str(_word(v)) for v in values or ())


def _from(entry: str | ColumnShape) -> From:
    if isinstance(entry, str):
        return From(column=entry)
    return From(
        column=entry.column or "",
        constant=_word(entry.constant),
        format=entry.format or "",
        timezone=entry.timezone or "",
        unit=entry.unit or "",
        decimal=entry.decimal or ".",
        yes=_words(entry.yes),
        no=_words(entry.no),
        values=tuple((key, _word(value)) for key, value in (entry.values or {}).items()),
        other=entry.other or KEEP,
    )


def _filter(entry: FilterShape) -> Filter:
    words = entry.is_ if entry.is_ is not None else entry.not_
    return Filter(entry.column, tuple(_word(w) for w in words or ()), entry.is_ is not None)
