"""Blocks of text in the order in which they are read, to passages under their headings."""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.model.claim import Passage
from aftersales_eval.sources.web.cleaning import clean

_MOST: Final = 20_000
_LONGEST: Final = 20_000
_LONGEST_LEAD: Final = 300
_LONGEST_LABEL: Final = 60
_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+")


class Outline:
    """Passages as they are found; `full` once there are more than are kept.

    While it is `beside` the matter of the page, the page's title says nothing about what is found.
    """

    def __init__(self, title: str = "") -> None:
        self.passages: list[Passage] = []
        self.full = False
        self.beside = False
        self._title = (title,) if title else ()
        self._headings: list[tuple[int, str]] = []
        self._leads: list[str] = []
        self._last = ""

    def heading(self, level: int, text: str, language: str = "") -> None:
        """A heading, which is a passage too; it ends those of its level and below (1 is top)."""
        plain = clean(text)
        while self._headings and self._headings[-1][0] >= level:
            self._headings.pop()
        if plain:
            self._keep(plain, language)
            self._headings.append((level, plain[:_LONGEST_LEAD]))

    def text(self, text: str, language: str = "") -> None:
        """A paragraph, or any other block."""
        plain = clean(text)
        if plain:
            self._keep(plain, language)
            self._last = plain

    def item(self, text: str, language: str = "") -> None:
        """An item of a list, with what introduces the list."""
        plain = clean(text)
        if plain:
            lead = self._leads[-1] if self._leads else ""
            self._keep(f"{lead} {plain}" if lead else plain, language)
            self._last = plain

    def begin_list(self, *, within: bool = False) -> None:
        """A list begins; the sentence before it introduces it where it ends in a colon.

        A list `within` an item of another is introduced by that, where it is a few words.
        """
        lead = _SENTENCE.split(self._last)[-1] if self._last.endswith(":") else ""
        if within and not lead and 0 < len(self._last) <= _LONGEST_LABEL:
            lead = f"{self._last}:" if self._last[-1].isalnum() else ""
        self._leads.append(lead if len(lead) <= _LONGEST_LEAD else "")
        self._last = ""

    def end_list(self) -> None:
        """The list that was begun last ends."""
        if self._leads:
            self._leads.pop()
        self._last = ""

    @property
    def headings(self) -> list[tuple[int, str]]:
        """The headings that hold now, with their levels, to be put back later."""
        return list(self._headings)

    @headings.setter
    def headings(self, found: list[tuple[int, str]]) -> None:
        """Put them back."""
        self._headings = list(found)

    def _keep(self, text: str, language: str) -> None:
        if len(self.passages) >= _MOST:
            self.full = True
            return
        above = tuple(text for _, text in self._headings)
        title = () if self.beside else self._title
        self.passages.append(Passage(text[:_LONGEST], title + above, language))
