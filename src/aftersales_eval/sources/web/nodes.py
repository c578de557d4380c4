"""The common form of JSON-LD, microdata and RDFa: nodes with types, properties and owners."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from aftersales_eval.sources.web.cleaning import clean
from aftersales_eval.sources.web.references import absolute

_MOST_VALUES: Final = 100_000
_LONGEST: Final = 2_000
_SCHEMA: Final = re.compile(
    r"(?:schema:|(?:(?:https?:)?//)?(?:[a-z-]+\.)?schema\.org/+)#?(\w+)/?",
    re.IGNORECASE | re.ASCII,
)
_REFERRING: Final = frozenset({
    "hasMerchantReturnPolicy", "contactPoint", "hasWarrantyPromise", "warranty", "hoursAvailable",
    "openingHoursSpecification", "returnPolicySeasonalOverride", "validForMemberTier", "offers",
})  # fmt: skip


class Number(str):
    """A number, as it is written."""

    __slots__ = ()


@dataclass(eq=False, slots=True)
class Node:
    """One thing that a page describes.

    `types` and the names of `properties` are bare where they are schema.org's (`Store`), else as
    written. `owners` are the nodes that it is a value of, each with the property.
    """

    types: list[str] = field(default_factory=list)
    properties: dict[str, list[Value]] = field(default_factory=dict)
    identity: str = ""
    owners: list[tuple[Node, str]] = field(default_factory=list)

    def texts(self, name: str) -> list[str]:
        """The texts and numbers of one property, as written; also ids of which no more is said."""
        return [
            value if isinstance(value, str) else value.identity
            for value in self.properties.get(name, ())
            if isinstance(value, str) or not (value.types or value.properties)
        ]

    def nodes(self, name: str) -> list[Node]:
        """The nodes of one property."""
        return [value for value in self.properties.get(name, ()) if isinstance(value, Node)]

    def first(self, *names: str) -> str:
        """The first text that one of some properties has, empty where none has any."""
        return next((text for name in names for text in self.texts(name)), "")

    def is_a(self, kind: str, *properties: str) -> bool:
        """Whether it is of a type or, untyped, the value of one of some properties."""
        if self.types:
            return kind in self.types
        return any(name in properties for _, name in self.owners)


Value: TypeAlias = str | Node
"""A text, a `Number`, or a node."""


class Graph:
    """Everything that one page describes: what has the same id is one node, wherever it stands.

    `base` is the address that ids and links are relative to.
    """

    def __init__(self, base: str = "") -> None:
        self.base = base
        self.nodes: list[Node] = []
        self.full = False
        self._known: dict[str, Node] = {}
        self._values = 0

    def node(self, types: Iterable[str] = (), identity: str = "") -> Node:
        """The node with an id, or a new one where it is not known or empty."""
        name = self._whole(identity) if identity else ""
        found = self._known.get(name) if name else None
        if found is None:
            found = Node(identity=name)
            self.nodes.append(found)
            if name:
                self._known[name] = found
        found.types += [kind for kind in types if kind and kind not in found.types]
        return found

    def add(self, owner: Node, name: str, value: Value) -> None:
        """Give a node one more value of a property; not once the page holds too many."""
        if self._values >= _MOST_VALUES:
            self.full = True
            return
        self._values += 1
        if isinstance(value, Node):
            value.owners.append((owner, name))
        elif isinstance(value, Number):
            value = Number(value[:_LONGEST])
        else:
            value = clean(value[:_LONGEST])
        if value:
            owner.properties.setdefault(name, []).append(value)

    def resolve(self) -> None:
        """Where a property that refers to nodes has a known id as its text, take that node."""
        for owner in self.nodes:
            for name in _REFERRING & owner.properties.keys():
                values = owner.properties[name]
                for place, value in enumerate(values):
                    found = self._known.get(self._whole(value)) if isinstance(value, str) else None
                    if found is not None and found is not owner:
                        values[place] = found
                        found.owners.append((owner, name))

    def _whole(self, identity: str) -> str:
        return identity if identity.startswith("_:") else absolute(self.base, identity) or identity


def schema_name(term: str) -> str:
    """`Store` of `https://schema.org/Store`, `schema:Store` and the like; else empty."""
    found = _SCHEMA.fullmatch(term.strip())
    return found[1] if found else ""


def last_word(term: str) -> str:
    """`Monday` of `http://purl.org/goodrelations/v1#Monday`, `FreeReturn` of `FreeReturn`."""
    return re.split(r"[/#:]", term.strip().rstrip("/"))[-1]
