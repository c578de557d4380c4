"""Microdata to nodes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Final

from aftersales_eval.sources.web.nodes import Graph, Node, Value, schema_name
from aftersales_eval.sources.web.references import absolute

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST_STEPS: Final = 500_000
_MOST_PIECES: Final = 500
_POINTING: Final = {
    "a": "href", "area": "href", "link": "href", "audio": "src", "embed": "src", "iframe": "src",
    "img": "src", "source": "src", "track": "src", "video": "src", "object": "data",
}  # fmt: skip


def read_microdata(tree: _Element, graph: Graph) -> list[str]:
    """Add every item of a page to a graph; what was passed over, each one short sentence."""
    reading = _Reading(tree, graph)
    try:
        for element in tree.iter():
            if element.get("itemscope") is not None:
                reading.properties(element)
    except _TooMuchError:
        return ["microdata refers to itself too often: not all of it was read"]
    return []


class _TooMuchError(Exception):
    """More was looked at than a page can mean: references to references."""


class _Reading:
    def __init__(self, tree: _Element, graph: Graph) -> None:
        self._tree = tree
        self._graph = graph
        self._nodes: dict[_Element, Node] = {}
        self._named: dict[str, _Element] | None = None
        self._steps = 0

    def properties(self, item: _Element) -> None:
        """Give the node of an item the properties that stand in it or that it refers to."""
        node = self._node(item)
        for element in self._elements(item):
            names = (element.get("itemprop") or "").split()
            if names:
                value = self._value(element)
                for name in names:
                    self._graph.add(node, schema_name(name) or name, value)

    def _node(self, item: _Element) -> Node:
        if item not in self._nodes:
            kinds = (item.get("itemtype") or "").split()
            types = [schema_name(kind) or kind for kind in kinds]
            self._nodes[item] = self._graph.node(types, item.get("itemid") or "")
        return self._nodes[item]

    def _elements(self, item: _Element) -> Iterator[_Element]:
        """The elements of one item in order, not those of the items within it."""
        waiting = [*self._referred(item), *reversed(item)]
        while waiting:
            element = waiting.pop()
            self._steps += 1
            if self._steps > _MOST_STEPS:
                raise _TooMuchError
            if element is item:
                continue
            yield element
            if element.get("itemscope") is None:
                waiting += reversed(element)

    def _referred(self, item: _Element) -> list[_Element]:
        names = (item.get("itemref") or "").split()
        if not names:
            return []
        if self._named is None:
            self._named = {}
            for one in self._tree.iter():
                self._named.setdefault(one.get("id") or "", one)
        return [self._named[name] for name in reversed(names) if name in self._named]

    def _value(self, element: _Element) -> Value:
        if element.get("itemscope") is not None:
            return self._node(element)
        return literal(element, self._graph.base)


def literal(element: _Element, base: str) -> str:
    """What an element says of a property: its content, where it points, its time, its text."""
    written = element.get("content")
    if written is not None:
        return written
    attribute = _POINTING.get(str(element.tag))
    if attribute is not None:
        reference = element.get(attribute)
        if reference is not None:
            return absolute(base, reference) or reference
    machine = element.get("datetime") or element.get("value")
    if machine is not None and element.tag in ("time", "data", "meter"):
        return machine
    return "".join(islice(element.itertext(), _MOST_PIECES))
