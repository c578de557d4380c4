"""JSON that a program wrote and anybody may have changed since: what stands where, held to a shape.

Each value is asked for by its key and by what it has to be. One that is anything else is a
`Misfit`, which says where it stands (`brands[3].odds.standard`), what is there and what would be
right.
"""

from __future__ import annotations

import json
import math
import re
import sys
from collections.abc import Collection, Iterator
from typing import Any, Final, NamedTuple

from aftersales_eval.model.moment import parse_moment

_PLAIN: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*", re.ASCII)
"""A key that needs no quotes in a place."""

_NUMBERS: Final = (float, int)
_LONGEST: Final = 40
"""How much of a wrong value is shown."""


class Misfit(Exception):  # noqa: N818 - its reader makes an error of it, with the file's name
    """Something is not what it has to be; its text says where, what is there and what is right."""

    def __init__(self, place: str, what: str) -> None:
        super().__init__(f"{place} {what}" if place else what)


def parsed(text: str, place: str = "") -> At:
    """The object that a JSON text is; Misfit for any other text."""
    try:
        data = json.loads(text, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        where = "" if place else f" from line {error.lineno}, column {error.colno}, on"
        raise Misfit(place or "it", f"is not JSON{where}") from None
    except RecursionError:
        raise Misfit(place or "it", "is nested too deeply") from None
    except _Twice as twice:
        raise Misfit(place or "it", f"has the key {_shown(twice.key)} twice") from None
    except ValueError:  # which is how Python refuses a number of 5,000 digits
        raise Misfit(place or "it", "has a number in it that is too long to be read") from None
    return At(data, place).needs(dict, "an object, { … }")


class _Twice(Exception):  # noqa: N818 - as above
    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise _Twice(next(name for name in names if names.count(name) > 1))
    return found


class At(NamedTuple):
    """A value of the file, and the place where it stands; of a list, keys are numbers from 0."""

    data: Any
    place: str

    def of(self, key: str | int) -> Any:
        """What stands under a key; Misfit for nothing."""
        try:
            return self.data[key]
        except (KeyError, IndexError):
            raise Misfit(self._under(key), "is missing") from None

    def at(self, key: str | int) -> At:
        """The same with its place."""
        return At(self.of(key), self._under(key))

    def needs(self, kind: type, what: str) -> At:
        """The value itself, if it is of that kind; `what` is what it is called."""
        if type(self.data) is not kind:
            raise Misfit(self.place or "it", f"is {_shown(self.data)}, not {what}")
        return self

    def wrong(self, key: str | int, what: str) -> Misfit:
        """What is under this key is not `what`."""
        return Misfit(self._under(key), f"is {_shown(self.of(key))}, not {what}")

    def number(self, key: str | int, low: float = -math.inf, high: float = math.inf) -> float:
        """A finite number between two others, both included."""
        found = self.of(key)
        # NaN is never between two numbers; True is no number of ours.
        if type(found) in _NUMBERS and low <= found <= high and abs(found) <= sys.float_info.max:
            return float(found)
        raise self.wrong(key, f"a number{_range(low, high)}")

    def number_or_none(self, key: str | int, low: float, high: float) -> float | None:
        """The same, or null."""
        found = self.of(key)
        if found is None:
            return None
        if type(found) in _NUMBERS and low <= found <= high:
            return float(found)
        raise self.wrong(key, f"a number{_range(low, high)} or null")

    def whole(self, key: str | int, least: int = 0) -> int:
        """A whole number from `least` on."""
        found = self.of(key)
        if type(found) is int and found >= least:
            return found
        raise self.wrong(key, f"a whole number{_range(least, math.inf)}")

    def text(self, key: str | int) -> str:
        """A text that is not empty."""
        found = self.of(key)
        if type(found) is str and found:
            return found
        raise self.wrong(key, "a text")

    def text_or_none(self, key: str | int) -> str:
        """A text; nothing for null."""
        found = self.of(key)
        if found is None:
            return ""
        if type(found) is str:
            return found
        raise self.wrong(key, "a text or null")

    def flag(self, key: str | int) -> bool:
        """A yes or no."""
        found = self.of(key)
        if type(found) is bool:
            return found
        raise self.wrong(key, "true or false")

    def word(self, key: str | int, words: Collection[str]) -> str:
        """One of some words."""
        found = self.of(key)
        if type(found) is str and found in words:
            return found
        raise self.wrong(key, "one of " * (len(words) > 1) + ", ".join(words))

    def moment(self, key: str | int) -> int | None:
        """A moment in microseconds since 1970 UTC, or null."""
        text = self.text_or_none(key)
        try:
            return parse_moment(text) if self.of(key) is not None else None
        except ValueError:
            raise self.wrong(key, "a time such as 2026-03-01T09:30:00Z or null") from None

    def object(self, key: str | int) -> At:
        """An object."""
        return self.at(key).needs(dict, "an object, { … }")

    def list(self, key: str | int) -> At:
        """A list."""
        return self.at(key).needs(list, "a list, [ … ]")

    def objects(self, key: str | int) -> Iterator[At]:
        """The objects of a list, one after the other."""
        found = self.list(key)
        for number in range(len(found.data)):
            yield found.object(number)

    def texts(self, key: str | int) -> dict[str, str]:
        """An object of texts, empty ones too."""
        found = self.object(key)
        for name, value in found.data.items():
            if type(value) is not str:
                raise found.wrong(name, "a text")
        return dict(found.data)

    def _under(self, key: str | int) -> str:
        if isinstance(key, int):
            return f"{self.place}[{key}]"
        if not _PLAIN.fullmatch(key):
            return f"{self.place}[{_shown(key)}]"
        return f"{self.place}.{key}" if self.place else key


def _range(low: float, high: float) -> str:
    """Between what a number has to be, in words."""
    if math.isinf(high):
        return "" if math.isinf(low) else f" from {low:.9g}"
    return f" up to {high:.9g}" if math.isinf(low) else f" from {low:.9g} to {high:.9g}"


def _shown(value: Any) -> str:
    """A value as it stands in the file, its beginning if it is long."""
    if isinstance(value, dict | list) and value:
        return "an object" if isinstance(value, dict) else f"a list of {len(value):,}"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
