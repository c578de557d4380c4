"""RDFa Lite to nodes: vocab, typeof, property, resource and prefix."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from aftersales_eval.sources.web.microdata import literal
from aftersales_eval.sources.web.nodes import Graph, Node, Value, schema_name

if TYPE_CHECKING:
    from lxml.etree import _Element

_PREFIX: Final = re.compile(r"(\S+):\s+(\S+)")


@dataclass(frozen=True, slots=True)
class _Scope:
    """What holds within an element: the thing described, and how its words are written."""

    subject: Node | None = None
    vocabulary: str = ""
    prefixes: Mapping[str, str] | None = None

    def name(self, term: str) -> str:
        """The bare name of a word of schema.org, empty for any other."""
        prefix, colon, rest = term.partition(":")
        if colon and self.prefixes and prefix in self.prefixes:
            return schema_name(self.prefixes[prefix] + rest)
        if not colon and self.vocabulary:
            return schema_name(f"{self.vocabulary.rstrip('/#')}/{term}")
        return schema_name(term) if colon else ""

    def names(self, listed: str | None) -> list[str]:
        """The bare names of those words of a list that are schema.org's."""
        return [name for term in (listed or "").split() if (name := self.name(term))]


def read_rdfa(tree: _Element, graph: Graph) -> None:
    """Add what a page describes in the words of schema.org to a graph."""
    waiting = [(tree, _Scope())]
    while waiting:
        element, outer = waiting.pop()
        inner = _read(element, outer, graph) if element.attrib else outer
        waiting += [(child, inner) for child in reversed(element)]


def _read(element: _Element, outer: _Scope, graph: Graph) -> _Scope:
    """Take what one element says; the scope that holds for its children."""
    scope = _words(element, outer)
    types = scope.names(element.get("typeof"))
    properties = scope.names(element.get("property"))
    resource = element.get("resource") or element.get("about") or ""
    subject = scope.subject
    if element.get("typeof") is not None:
        subject = graph.node(types, resource)
    elif resource and element.get("property") is None:
        subject = graph.node((), resource)
    if scope.subject is not None and properties:
        value: Value
        if subject is not scope.subject and subject is not None:
            value = subject
        elif resource and element.get("content") is None:
            value = graph.node((), resource)
        else:
            value = literal(element, graph.base)
        for name in properties:
            graph.add(scope.subject, name, value)
    return scope if subject is scope.subject else replace(scope, subject=subject)


def _words(element: _Element, outer: _Scope) -> _Scope:
    vocabulary, listed = element.get("vocab"), element.get("prefix")
    if vocabulary is None and listed is None:
        return outer
    prefixes = {**(outer.prefixes or {}), **dict(_PREFIX.findall(listed or ""))}
    return replace(
        outer,
        vocabulary=outer.vocabulary if vocabulary is None else vocabulary.strip(),
        prefixes=prefixes,
    )
