"""Plain text and Markdown to passages and links."""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.sources.web.outline import Outline

_HEADING: Final = re.compile(r"(#{1,6})\s+(.+?)\s*#*")
_UNDERLINE: Final = re.compile(r"(=|-)\1{2,}")
_ITEM: Final = re.compile(r"(?:[-*+•●▪◦‣]|\d{1,3}[.)])\s+(.*)")
_RULE: Final = re.compile(r"(?=[^-]*-)[|\s:-]*")
_ENDED: Final = re.compile(r"[.!?:;…][\"'»”)\]]*\Z")
_FENCE: Final = re.compile(r"(?:```|~~~).*")
_LINK: Final = re.compile(r"!?\[([^\[\]]{0,500})\]\(\s*<?([^\s()<>]{0,2000})>?[^()]{0,200}\)")
_PLAIN: Final = re.compile(r"\*\*|__|`|</?[a-zA-Z][^<>]{0,300}>|\\(?=[^\w\s])|^>+\s*")
_EMPHASIS: Final = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]{1,300})(?<=\S)\*(?![\w*])")


def passages_of_text(text: str, *, language: str = "") -> Outline:
    """The blocks of a text; its first heading of the top level is not its title."""
    outline = Outline()
    reading = _Reading(outline, language)
    for line in text.splitlines():
        reading.line(line.strip())
    reading.end()
    return outline


def links_of_text(text: str) -> list[tuple[str, str]]:
    """Where a text points to, as written, and the words that are shown for it."""
    return [
        (found[2], shown(found[1]))
        for found in _LINK.finditer(text)
        if not found[0].startswith("!")
    ]


def shown(text: str) -> str:
    """A line of Markdown as it is shown: links as their words, without marks."""
    return _EMPHASIS.sub(r"\1", _PLAIN.sub("", _LINK.sub(r"\1", text)))


class _Reading:
    def __init__(self, outline: Outline, language: str) -> None:
        self._outline = outline
        self._language = language
        self._lines: list[str] = []
        self._item = False
        self._listing = False
        self._columns: list[str] | None = None
        self._paused = False

    def line(self, line: str) -> None:
        """The next line, without white space around it."""
        heading = _HEADING.fullmatch(line)
        item = _ITEM.fullmatch(line)
        if not line:
            self._columns = None
            self._paused = True
            return
        if self._paused and not self._goes_on(line):
            self._flush()
        self._paused = False
        if _FENCE.fullmatch(line):
            self._flush()
            self._columns = None
        elif heading:
            self._flush()
            self.end_list()
            self._outline.heading(len(heading[1]), shown(heading[2]), self._language)
        elif _UNDERLINE.fullmatch(line):
            self._underlined(1 if line[0] == "=" else 2)
        elif line.startswith("|") or (self._columns is not None and "|" in line):
            self._flush()
            self._row(line)
        elif item:
            self._flush()
            self._begin_list()
            self._item = True
            self._lines.append(item[1])
        else:
            if not self._lines:
                self.end_list()
            self._lines.append(line)

    def _goes_on(self, line: str) -> bool:
        """Whether a line goes on with a sentence that an empty line broke, as copied texts do."""
        return bool(self._lines) and line[0].islower() and not _ENDED.search(self._lines[-1])

    def _underlined(self, level: int) -> None:
        """The line before was a heading; a line of dashes by itself parts blocks only."""
        if len(self._lines) == 1 and not self._item:
            text = self._lines.pop()
            self.end_list()
            self._outline.heading(level, shown(text), self._language)
        self._flush()

    def _row(self, line: str) -> None:
        """A row of a table: each cell with the heading of its column."""
        if _RULE.fullmatch(line):
            return
        cells = [shown(cell).strip() for cell in line.strip("|").split("|")]
        if self._columns is None:
            self._columns = cells
            return
        pairs = zip([*self._columns, *[""] * len(cells)], cells, strict=False)
        parts = [
            f"{head}: {cell}" if head and number else cell
            for number, (head, cell) in enumerate(pairs)
            if cell
        ]
        self._outline.text("; ".join(parts), self._language)

    def _begin_list(self) -> None:
        if not self._listing:
            self._outline.begin_list()
            self._listing = True

    def end(self) -> None:
        """There are no more lines."""
        self._flush()
        self.end_list()

    def end_list(self) -> None:
        """What follows is no item of the list before."""
        if self._listing:
            self._outline.end_list()
            self._listing = False

    def _flush(self) -> None:
        text = shown(" ".join(self._lines))
        self._lines.clear()
        if self._item:
            self._outline.item(text, self._language)
        else:
            self._outline.text(text, self._language)
        self._item = False
