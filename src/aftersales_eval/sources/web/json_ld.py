"""JSON-LD to nodes: as the standard reads it where it is well-formed, else as it was meant.

What had to be mended for that, and what could not be read, is said in notes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from html import unescape
from typing import Any, Final, TypeAlias

from aftersales_eval.sources.web.nodes import Graph, Node, Number, schema_name

_DEEPEST: Final = 60
_LONGEST_NUMBER: Final = 40

_STRING: Final = r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)'
_WRAPPER: Final = re.compile(r"\A<!--\s*(?=[\[{])|(?<=[\]}\s])-->\Z")
_ASIDE: Final = re.compile(
    rf"({_STRING})|(?://|/\*)?[ \t]{{0,8}}(?:<!\[CDATA\[|\]\]>)[ \t]{{0,8}}(?:\*/)?"
    r"|//[^\n]*|/\*.*?(?:\*/|\Z)|<!--.*?(?:-->|\Z)",
    re.DOTALL,
)
_COMMA: Final = re.compile(rf"({_STRING})|,(?=\s*[\]}}])", re.DOTALL)
_STRINGS: Final = re.compile(_STRING, re.DOTALL)
_ESCAPE: Final = re.compile(r'\\(["\\/bfnrt]|u[0-9a-fA-F]{4})|\\')
_BETWEEN: Final = re.compile(r"[\s,;]*")

Context: TypeAlias = Mapping[str, str]


def read_json_ld(scripts: Iterable[str], graph: Graph) -> list[str]:
    """Add what some scripts describe to a graph; what was wrong with each, one short sentence."""
    notes = []
    for number, source in enumerate(scripts, 1):
        script = _Script(graph, number)
        script.read(source)
        notes += [f"JSON-LD block {number}: {remark}" for remark in script.remarks]
    return notes


def _unwrapped(text: str) -> str:
    return _WRAPPER.sub("", unescape(text) if re.match(r"\s*[\[{]\s*&quot;", text) else text)


def _without_asides(text: str) -> str:
    return _ASIDE.sub(lambda found: found[1] or " ", text)


def _without_loose_commas(text: str) -> str:
    return _COMMA.sub(lambda found: found[1] or "", text)


def _with_plain_escapes(text: str) -> str:
    return _STRINGS.sub(lambda s: _ESCAPE.sub(lambda e: e[0] if e[1] else "", s[0]), text)


_MENDS: Final[tuple[tuple[str, Callable[[str], str]], ...]] = (
    ("what it was wrapped in was passed over", _unwrapped),
    ("comments were passed over", _without_asides),
    ("commas before a closing bracket were passed over", _without_loose_commas),
    ("backslashes that mean nothing were passed over", _with_plain_escapes),
)


class _Script:
    """One script element; `remarks` say what was wrong with it, each once."""

    def __init__(self, graph: Graph, number: int) -> None:
        self.remarks: dict[str, None] = {}
        self._graph = graph
        self._number = number

    def read(self, source: str) -> None:
        """Read it as far as it can be read."""
        try:
            for value in self._values(source):
                self._top(value, {})
        except RecursionError:
            self._remark("nested too deeply to be read")

    def _remark(self, words: str) -> None:
        self.remarks[words] = None

    def _values(self, source: str) -> list[Any]:
        """Its values; mended step by step until all of it can be read."""
        text = source.strip().strip("\ufeff")
        if not text:
            return []
        values, error = self._parsed(text, strict=True)
        if error is None:
            return values
        values, error = self._parsed(text, strict=False)
        if error is None:
            self._remark("control characters within texts were passed over")
            return values
        for words, mend in _MENDS:
            mended = mend(text).strip()
            if mended != text:
                text = mended
                self._remark(words)
                values, error = self._parsed(text, strict=False)
                if error is None:
                    return values
        self._remark(f"not readable as JSON from {_place(error)}")
        return values

    def _parsed(self, text: str, *, strict: bool) -> tuple[list[Any], json.JSONDecodeError | None]:
        """The values that stand one after the other, and where that ends early."""
        repeated: dict[str, None] = {}
        decoder = json.JSONDecoder(
            parse_int=_number,
            parse_float=_number,
            parse_constant=_number,
            object_pairs_hook=lambda pairs: _collected(pairs, repeated),
            strict=strict,
        )
        values: list[Any] = []
        position, error = 0, None
        while position < len(text):
            try:
                value, position = decoder.raw_decode(text, position)
            except json.JSONDecodeError as found:
                error = found
                break
            values.append(value)
            position = _BETWEEN.match(text, position).end()  # type: ignore[union-attr]
        if error is None:
            for key in list(repeated)[:3]:
                self._remark(f"{key[:40]!r} stands twice in one object, both were taken")
            if len(values) > 1:
                self._remark("several values in one block, all were taken")
        return values, error

    def _top(self, value: Any, context: Context) -> None:
        """What stands at the top of a script, or in its graph."""
        waiting = [(value, context)]
        while waiting:
            one, outer = waiting.pop()
            if isinstance(one, list):
                waiting += [(each, outer) for each in reversed(one)]
            elif isinstance(one, dict):
                inner = _context(one.get("@context"), outer)
                if "@graph" in one:
                    waiting.append((one["@graph"], inner))
                if not one.keys() <= {"@context", "@graph"}:
                    self._node(one, inner, 0)

    def _node(self, data: Mapping[str, Any], outer: Context, depth: int) -> Node:
        context = _context(data.get("@context"), outer)
        named = [(_term(key, context), value) for key, value in data.items()]
        said = dict(named)
        types = [_type(kind, context) for kind in _listed(said.get("@type"))]
        node = self._graph.node(types, self._identity(said.get("@id")))
        for name, value in named:
            if not name.startswith("@"):
                self._add(node, name, value, context, depth + 1)
        return node

    def _add(self, node: Node, name: str, value: Any, context: Context, depth: int) -> None:
        """Give a node the values of one property: texts, numbers, nodes, or lists of them."""
        if depth > _DEEPEST:
            self._remark("what is nested too deeply was passed over")
            return
        for one in _listed(value):
            if isinstance(one, bool):
                self._graph.add(node, name, "true" if one else "false")
            elif isinstance(one, Number) and len(one) > _LONGEST_NUMBER:
                self._remark(f"a number of {len(one):,} digits was passed over")
            elif isinstance(one, str):
                self._graph.add(node, name, one)
            elif isinstance(one, list):
                self._add(node, name, one, context, depth + 1)
            elif isinstance(one, dict):
                inner = next((one[k] for k in ("@value", "@list", "@set") if k in one), None)
                if inner is None:
                    self._graph.add(node, name, self._node(one, context, depth))
                else:
                    self._add(node, name, inner, context, depth + 1)

    def _identity(self, value: Any) -> str:
        """An id; one without a name of its own holds within its script only."""
        text = value if isinstance(value, str) else ""
        return f"_:{self._number}{text[1:]}" if text.startswith("_:") else text


def _number(text: str) -> Number:
    """A number as it is written: no digits are computed with, however many."""
    return Number(text)


def _collected(pairs: list[tuple[str, Any]], repeated: dict[str, None]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            repeated[key] = None
        found[key] = [*_listed(found[key]), *_listed(value)] if key in found else value
    return found


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _context(value: Any, outer: Context) -> Context:
    """What the terms of an inline context stand for, in addition to those around it."""
    found = dict(outer)
    for one in _listed(value):
        if isinstance(one, dict):
            for term, meaning in one.items():
                whole = meaning.get("@id") if isinstance(meaning, dict) else meaning
                if isinstance(whole, str):
                    found[term] = whole
    return found if len(found) > len(outer) else outer


def _term(key: str, context: Context) -> str:
    """The bare name of a property of schema.org, else the key as written."""
    if key.startswith("@"):
        return key
    whole = context.get(key, key)
    if whole.startswith("@"):
        return whole
    prefix, colon, rest = whole.partition(":")
    if colon and prefix in context:
        whole = context[prefix] + rest
    return schema_name(whole) or whole


def _type(kind: Any, context: Context) -> str:
    return _term(kind, context) if isinstance(kind, str) else ""


def _place(error: json.JSONDecodeError | None) -> str:
    return f"line {error.lineno}" if error else "its beginning"
