"""YAML that says what it means: plain data with the place of every key and value.

Refused: aliases, anchors, merge keys, tags, duplicate keys, depth beyond 40, more than 1 MB. Only
`null`, `true`, `false` and plain decimal numbers are anything but text: `no`, `4:00`, `010`, `1e3`
and `.nan` stay the text they are, so that validation can say what would be right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import yaml
from yaml.composer import Composer
from yaml.events import AliasEvent
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.resolver import BaseResolver
from yaml.scanner import Scanner

from aftersales_eval.errors import DataError, Problem, SourceError

MAX_BYTES: Final = 1_000_000
MAX_DEPTH: Final = 40

Path_ = tuple[str | int, ...]
_PREFIX = "tag:yaml.org,2002:"


@dataclass
class Document:
    """Plain data from one file; `values` and `keys` give (line, column) by path, from 1.

    `numbers` holds the digits of each number as they are written.
    """

    file: str
    data: Any = None
    values: dict[Path_, tuple[int, int]] = field(default_factory=dict)
    keys: dict[Path_, tuple[int, int]] = field(default_factory=dict)
    numbers: dict[Path_, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    taken_out: set[Path_] = field(default_factory=set)

    def place(self, path: Path_, *, key: bool = False) -> tuple[int, int]:
        """Where a path stands, or the nearest thing around it that has a place."""
        marks = self.keys if key else self.values
        for end in range(len(path), -1, -1):
            for known in (marks, self.values):
                if path[:end] in known:
                    return known[path[:end]]
        return (1, 1)

    def is_torn(self, path: Path_) -> bool:
        """Whether something at or below a path was wrong in form, noted, and taken out."""
        return any(taken[: len(path)] == path for taken in self.taken_out)

    def problem(self, path: Path_, message: str, hint: str = "", *, key: bool = False) -> Problem:
        """A problem at a path of this document."""
        line, column = self.place(path, key=key)
        return Problem(message, self.file, line, column, hint)


class _Resolver(BaseResolver):
    """Which plain scalars are not text."""

    yaml_implicit_resolvers: dict[Any, Any] = {}  # noqa: RUF012 - PyYAML's own name and type


for _tag, _pattern, _first in (
    ("null", r"~|null|", ["~", "n", ""]),
    ("bool", r"true|false", ["t", "f"]),
    ("int", r"[-+]?(?:0|[1-9][0-9]{0,17})", list("-+0123456789")),
    ("float", r"[-+]?(?:0|[1-9][0-9]{0,17})\.[0-9]{1,30}", list("-+0123456789")),
):
    _Resolver.add_implicit_resolver(_PREFIX + _tag, re.compile(rf"^(?:{_pattern})$"), _first)


class _StrictLoader(Reader, Scanner, Parser, Composer, _Resolver):
    """A composer that refuses what nobody needs in a rubric, before it costs anything."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)
        Composer.__init__(self)
        _Resolver.__init__(self)
        self.depth = 0

    def compose_node(self, parent: Node | None, index: Any) -> Node | None:
        """The next node; a marked error for what is not allowed, before it is followed."""
        event: Any = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, AliasEvent):
            raise _refusal("aliases (*name) are not allowed", event)
        if getattr(event, "anchor", None):
            raise _refusal("anchors (&name) are not allowed", event)
        if getattr(event, "tag", None):
            raise _refusal("tags (!name) are not allowed", event)
        if self.depth >= MAX_DEPTH:
            raise _refusal(f"nested deeper than {MAX_DEPTH} levels", event)
        self.depth += 1
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


def _refusal(message: str, event: Any) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(problem=message, problem_mark=event.start_mark)


def read_text(path: Path, *, limit: int = MAX_BYTES) -> str:
    """The text of a small UTF-8 file; refused by its size before it is read.

    Raises SourceError when there is no such file, DataError when it is too large or not UTF-8.
    """
    try:
        if path.is_dir():
            raise SourceError(f"{path} is a folder, not a file")
        with path.open("rb") as stream:
            raw = stream.read(limit + 1)
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror or error}") from None
    if len(raw) > limit:
        size = path.stat().st_size
        raise DataError(
            f"{path} has {size:,} bytes; more than {limit:,} is not read",
            hint="a rubric or a mapping is a page or two of text",
        )
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise DataError(
            f"{path} is not UTF-8 text",
            problems=[Problem("not UTF-8", str(path), line, hint="save the file as UTF-8")],
        ) from None


def parse_yaml(text: str, file: str, *, shipped: bool = False) -> Document:
    """Plain data from YAML text, with every problem of its form in `problems`.

    `shipped` text is our own and may go through the C parser, which is ten times as fast and
    crashes on hostile text; a test holds both parsers equal on all that is shipped.
    """
    document = Document(file)
    try:
        root = _compose(text, shipped=shipped)
    except yaml.MarkedYAMLError as error:
        document.problems.append(_from_yaml(error, file))
        return document
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        column = error.position - text.rfind("\n", 0, error.position)
        message = f"character U+{int(error.character):04X} is not allowed in YAML"
        document.problems.append(Problem(message, file, line, column))
        return document
    if root is not None:
        document.data = _plain(root, (), document)
    return document


def _compose(text: str, *, shipped: bool) -> Node | None:
    fast = _c_parser() if shipped else None
    if fast is None:
        loader = _StrictLoader(text)
        try:
            node: Node | None = loader.get_single_node()
        except (ValueError, OverflowError):  # such as "\U00110000", which PyYAML hands on to chr()
            mark = loader.get_mark()
            message = "a number or a character that does not exist"
            raise yaml.MarkedYAMLError(problem=message, problem_mark=mark) from None
        return node

    def begin(self: Any, stream: str) -> None:
        getattr(fast, "__init__")(self, stream)  # noqa: B009 - of a class mypy does not know
        _Resolver.__init__(self)

    trusted: Any = type("Trusted", (fast, _Resolver), {"__init__": begin})
    composed: Node | None = trusted(text).get_single_node()
    return composed


def _c_parser() -> Any:
    """PyYAML's C parser, None where it was built without."""
    try:
        from yaml import cyaml  # noqa: PLC0415 - for shipped files only
    except ImportError:
        return None
    return getattr(cyaml, "CParser", None)


def _from_yaml(error: yaml.MarkedYAMLError, file: str) -> Problem:
    mark = error.problem_mark or error.context_mark
    message = str(error.problem or error.context or "not YAML").removeprefix("but ")
    hint = ""
    if "'\\t'" in message:
        message, hint = "a tab where only spaces are allowed", "indent with spaces"
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return Problem(message, file, line, column, hint)


def _plain(node: Node, path: Path_, document: Document) -> Any:
    """A node as plain data; places and duplicate keys are noted on the way."""
    document.values[path] = (node.start_mark.line + 1, node.start_mark.column + 1)
    if isinstance(node, ScalarNode):
        scalar = _scalar(node)
        if isinstance(scalar, int | float) and not isinstance(scalar, bool):
            document.numbers[path] = str(node.value)
        return scalar
    if isinstance(node, SequenceNode):
        return [_plain(item, (*path, i), document) for i, item in enumerate(node.value)]
    assert isinstance(node, MappingNode)  # noqa: S101 - the three kinds of node that exist
    data: dict[str, Any] = {}
    for key, value in _entries(node, path, document):
        data[key] = _plain(value, (*path, key), document)
    return data


def _entries(node: MappingNode, path: Path_, document: Document) -> Iterator[tuple[str, Node]]:
    """The entries of a mapping under their text, less what is wrong with them."""
    seen: dict[str, int] = {}
    for key_node, value in node.value:
        line, column = key_node.start_mark.line + 1, key_node.start_mark.column + 1
        if not isinstance(key_node, ScalarNode):
            document.problems.append(
                Problem("a key must be a plain word", document.file, line, column)
            )
            continue
        key = str(key_node.value)
        if key == "<<" and key_node.style is None:
            message = "merge keys (<<) are not allowed"
        elif key in seen:
            message = f"key {key!r} is there twice, first in line {seen[key]}"
        else:
            seen[key] = line
            document.keys[(*path, key)] = (line, column)
            yield key, value
            continue
        document.problems.append(Problem(message, document.file, line, column))


def _scalar(node: ScalarNode) -> str | int | float | bool | None:
    match node.tag.removeprefix(_PREFIX):
        case "null":
            return None
        case "bool":
            return bool(node.value == "true")
        case "int":
            return int(node.value)
        case "float":
            return float(node.value)
        case _:
            return str(node.value)
