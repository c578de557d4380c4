"""The text that a page shows, in blocks under their headings.

What is folded away until somebody clicks on it is text of the page; menus, cookie banners and what
is never shown are not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aftersales_eval.sources.web.document import known_language
from aftersales_eval.sources.web.outline import Outline
from aftersales_eval.sources.web.regions import (
    ASKED,
    first_heading,
    heading_level,
    is_beside,
    matter_of,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

_SILENT: Final = frozenset({
    "script", "style", "template", "noscript", "title", "iframe", "svg", "math", "canvas", "object",
    "audio", "video", "select", "textarea", "nav", "datalist", "map", "del", "s", "strike",
})  # fmt: skip
"""Not the head of a page: where no tag ends it, the parser leaves in it what follows."""

_BLOCKS: Final = frozenset({
    "address", "article", "aside", "blockquote", "body", "button", "center", "details", "dialog",
    "div", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "html",
    "legend", "main", "menu", "optgroup", "p", "pre", "search", "section", "summary", "table",
    "tbody", "tfoot", "thead", "tr", "td", "th", "caption", "ul", "ol", "li", "dl", "dt", "dd",
    "h1", "h2", "h3", "h4", "h5", "h6",
})  # fmt: skip
_LEVELS: Final = {f"h{level}": level for level in range(1, 7)}
_LISTS: Final = frozenset({"ul", "ol", "menu"})
_LONGEST_TERM: Final = 80
_BREAK: Final = re.compile(r"\n[ \t\r]*\n|(?<=[.!?:;])[ \t\r]*\n")

_TELLING: Final = frozenset({"id", "class", "role", "hidden", "style", "lang"})
_NEVER_SILENT: Final = frozenset({"html", "body", "main", "article"})
_UNSEEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BANNER: Final = re.compile(
    r"(?:cookie|consent)s?[-_]?(?:\w*[-_])?(?:banner|bar|notice|popup|modal|overlay|layer|dialog"
    r"|message|wall|consent|settings|manager|container|root|box|hint|permission|alert)"
    r"|cookie-?consent|cookiebot|cybot|onetrust|usercentrics|didomi",
    re.IGNORECASE,
)
_UNFOLDING: Final = re.compile(r"accordion|collaps|panel|tab|faq|fold|answer|toggle", re.IGNORECASE)


def passages_of(tree: _Element, *, title: str = "", language: str = "") -> Outline:
    """The blocks of visible text below an element, `language` where they declare none."""
    from lxml import etree  # noqa: PLC0415 - 15 ms, where a page is read only

    outline = Outline(title)
    silent, languages = _marked(tree)
    walk = _Walk(outline, language, matter_of(tree), first_heading(tree))
    steps = etree.iterwalk(tree, events=("start", "end"))  # goes as deep as the page does
    for event, element in steps:
        tag = str(element.tag)
        if event == "end":
            if element not in silent:
                if tag in _BLOCKS or element in walk.named:
                    walk.end(tag, element)
                if element in languages:
                    walk.flush()
                    walk.languages.pop()
            if element.tail:
                walk.words.append(element.tail)
        elif tag in _SILENT or element in silent:
            silent.add(element)
            steps.skip_subtree()
        else:
            if element in languages:
                walk.flush()
                walk.languages.append(languages[element])
            if tag in _BLOCKS or walk.names(element):
                walk.start(tag, element)
            elif tag == "br":
                walk.words.append("\n")
            if element.text:
                walk.words.append(element.text)
    walk.flush()
    return outline


def _marked(tree: _Element) -> tuple[set[_Element], dict[_Element, str]]:
    """The elements that are not shown or not the page's own words, and those with a language."""
    silent: set[_Element] = set()
    languages: dict[_Element, str] = {}
    hidden: list[_Element] = []
    looked_at: dict[tuple[str, str], bool] = {}
    for element in tree.iter():
        for pair in element.items():
            if pair[0] not in _TELLING:
                continue
            tells = looked_at.get(pair)
            if tells is None:
                tells = looked_at[pair] = _tells(*pair)
            if tells and pair[0] == "lang":
                languages[element] = known_language(pair[1]) or ""
            elif tells and pair[0] in ("hidden", "style"):
                hidden.append(element)
            elif tells:
                silent.add(element)
    if hidden:
        controlled = frozenset(" ".join(tree.xpath("//@aria-controls")).split())
        silent.update(element for element in hidden if not _unfolds(element, controlled))
    return {element for element in silent if element.tag not in _NEVER_SILENT}, languages


def _tells(name: str, value: str) -> bool:
    """Whether an attribute says that an element may not count, or its language."""
    if name == "style":
        return _UNSEEN.search(value) is not None
    if name == "role":
        return value.startswith(("navigation", "menu"))
    return name in ("hidden", "lang") or _BANNER.search(value) is not None


def _unfolds(element: _Element, controlled: frozenset[str]) -> bool:
    """Whether what is hidden shows on a click: the answer to a question, a tab."""
    name = f"{element.get('id') or ''} {element.get('class') or ''}"
    return (
        element.get("hidden") == "until-found"
        or element.get("role") in ("region", "tabpanel")
        or element.get("id") in controlled
        or _UNFOLDING.search(name) is not None
    )


class _Walk:
    """The words of the block at hand, and where in lists, tables and folds it stands."""

    def __init__(
        self, outline: Outline, language: str, matter: _Element | None, top: _Element | None
    ) -> None:
        self.words: list[str] = []
        self.languages = [language]
        self.named: dict[_Element, int] = {}
        self._outline = outline
        self._matter, self._top = matter, top
        self._items = 0
        self._term = ""
        self._tables: list[_Table] = []
        self._kept: dict[_Element, list[tuple[int, str]]] = {}
        self._aside: set[_Element] = set()
        self._inside = matter is None
        self._begun = top is None
        outline.beside = not (self._inside and self._begun)

    def flush(self) -> None:
        """The block at hand ends; within a cell of a table the cell goes on."""
        if self._tables and self._tables[-1].in_cell:
            self.words.append(" ")
            return
        words = "".join(self.words)
        self.words.clear()
        if not words or words.isspace():
            return
        for part in _BREAK.split(words) if "\n" in words else (words,):
            self._say(part)

    def _say(self, text: str) -> None:
        if self._term and text.strip():
            text = f"{self._term}{'' if self._term[-1] in ':?' else ':'} {text}"
            self._term = ""
        if self._items:
            self._outline.item(text, self.languages[-1])
        else:
            self._outline.text(text, self.languages[-1])

    def names(self, element: _Element) -> bool:
        """Whether an element that is no block is a heading all the same."""
        level = 0 if self._tables and self._tables[-1].in_cell else heading_level(element)
        if level:
            self.named[element] = level
        return level > 0

    def start(self, tag: str, element: _Element) -> None:
        """A block begins."""
        self.flush()
        self._enter(tag, element)
        if tag in _LISTS:
            self._outline.begin_list(within=self._items > 0)
        elif tag == "li":
            self._items += 1
        elif tag == "table":
            self._tables.append(_Table(_holds_data(element)))
        elif tag in ("td", "th") and self._tables and self._tables[-1].data:
            self._tables[-1].in_cell = True
            self.words.clear()
            self._tables[-1].cell(tag == "th", element.get("colspan") or "1")
        elif tag not in _LEVELS:
            self.names(element)

    def _enter(self, tag: str, element: _Element) -> None:
        """Keep the headings that hold where a part begins that has its own."""
        if element is self._top:
            self._begun = True
        elif is_beside(element):
            self._kept[element] = self._outline.headings
            self._outline.headings = []
            self._aside.add(element)
        elif element is self._matter:
            # A top heading may stand above the matter that it names.
            top = [one for one in self._outline.headings if one[0] == 1]
            self._kept[element], self._outline.headings = [], top
            self._inside = True
        elif tag in ("details", "dl"):
            self._kept[element] = self._outline.headings
        self._outline.beside = bool(self._aside) or not (self._inside and self._begun)

    def _leave(self, element: _Element) -> None:
        """Put back the headings that held before a part, and what it was beside."""
        self._outline.headings = self._kept.pop(element)
        self._term = ""
        self._aside.discard(element)
        if element is self._matter:
            self._inside = False
        self._outline.beside = bool(self._aside) or not (self._inside and self._begun)

    def end(self, tag: str, element: _Element) -> None:
        """A block ends."""
        if element in self.named:
            self._heading(self.named.pop(element))
            return
        if tag in _LEVELS and not (self._tables and self._tables[-1].in_cell):
            self._heading(_LEVELS[tag])
            return
        if tag in ("summary", "dt"):
            self._folded(tag)
            return
        if tag in ("td", "th") and self._tables and self._tables[-1].in_cell:
            self._tables[-1].filled("".join(self.words))
            self.words.clear()
            return
        self.flush()
        if tag in _LISTS:
            self._outline.end_list()
        elif tag == "li":
            self._items = max(0, self._items - 1)
        elif tag == "tr" and self._tables and self._tables[-1].data:
            for said in self._tables[-1].row():
                self._outline.text(said, self.languages[-1])
        elif tag == "table" and self._tables:
            self._tables.pop()
        if element in self._kept:
            self._leave(element)

    def _heading(self, level: int) -> None:
        words = " ".join("".join(self.words).split())
        self.words.clear()
        self._term = ""
        self._outline.heading(level, words, self.languages[-1])

    def _folded(self, tag: str) -> None:
        """What stands above something folded away, or a term above what it means."""
        words = " ".join("".join(self.words).split())
        if tag == "summary" or len(words) > _LONGEST_TERM:
            self._heading(ASKED)
        else:
            self.words.clear()
            self._term = words


class _Table:
    """The rows of a table; one that only lays out a page is no `data` and is read as blocks."""

    def __init__(self, data: bool) -> None:
        self.data = data
        self.in_cell = False
        self._heads: list[str] = []
        self._cells: list[tuple[bool, int, str]] = []

    def cell(self, heading: bool, width: str) -> None:
        """A cell begins; `width` is the number of columns it spans, as written."""
        columns = int(width) if width.isdecimal() and len(width) < 3 else 1
        self._cells.append((heading, max(1, columns), ""))

    def filled(self, words: str) -> None:
        """What stands in the cell that was begun last."""
        heading, columns, _ = self._cells[-1]
        self._cells[-1] = (heading, columns, " ".join(words.split()))
        self.in_cell = False

    def row(self) -> list[str]:
        """What the row that ends says: of each cell what it is about; nothing for the headings.

        Of two cells without headings the first says what the second is about; with headings the
        first says of all others for what, or for whom, they hold.
        """
        cells, self._cells, self.in_cell = self._cells, [], False
        if len(cells) > 1 and all(heading for heading, _, _ in cells) and not self._heads:
            self._heads = [words for _, columns, words in cells for _ in range(columns)]
            return []
        said = [words for _, _, words in cells if words]
        if not said:
            return []
        label, short = said[0], len(said[0]) <= _LONGEST_TERM
        if len(cells) == len(said) == 2 and not self._heads and short:
            return [f"{label}{_COLON[label[-1] in ':?']} {said[1]}"]
        named, column = [], 0
        for _, columns, words in cells:
            head = self._heads[column] if column < len(self._heads) else ""
            if words:
                named.append((head if column else "", words))
            column += columns
        if self._heads and cells[0][2] and short and not _DAYS.search(label):
            return [f"{label}: {f'{head} {words}' if head else words}" for head, words in named[1:]]
        return ["; ".join(f"{head}: {words}" if head else words for head, words in named)]


_COLON: Final = {False: ":", True: ""}

_DAYS: Final = re.compile(
    r"^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mi[ée]|jue|vie"
    r"|s[áa]b|dom|every|daily|täglich|tous|todos|week|werk|wochen|feier)[a-zäöüéáô]*\b",
    re.IGNORECASE,
)
"""Hours of several days are one opening only together, so their rows are not taken apart."""


def _holds_data(table: _Element) -> bool:
    """Whether a table says something by its rows and columns, and does not only lay out a page."""
    if table.get("role") in ("presentation", "none"):
        return False
    inner = table.iterdescendants("table", "form", "h1", "h2", "h3", "ul", "ol")
    if next(inner, None) is not None:
        return False
    return any(len(row) > 1 for row in table.iterdescendants("tr"))
