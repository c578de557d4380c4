"""Patterns that are only looked for where one of a few strings stands, which is far cheaper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.sayings import holds


def guarded(needed: tuple[str, ...], *patterns: str) -> re.Pattern[str]:
    """A `rule` whose every match has one of the strings `needed` somewhere in the text."""
    return cast("re.Pattern[str]", _Guarded(needed, rule(*patterns)))


class _Guarded:
    """A pattern behind a test for strings; what it does not have itself is its pattern's."""

    def __init__(self, needed: tuple[str, ...], pattern: re.Pattern[str]) -> None:
        self.needed = needed
        self.behind = pattern

    def search(self, text: str, *span: int) -> re.Match[str] | None:
        return self.behind.search(text, *span) if holds(text, self.needed) else None

    def finditer(self, text: str, *span: int) -> Iterator[re.Match[str]]:
        return self.behind.finditer(text, *span) if holds(text, self.needed) else iter(())

    def sub(self, new: Any, text: str) -> str:
        return self.behind.sub(new, text) if holds(text, self.needed) else text

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name == "behind":
            raise AttributeError(name)
        return getattr(self.behind, name)
