"""Text folded for looking for words, with the way back to what was written, and its sentences.

Folded text is lower case, without accents, with plain apostrophes, quotation marks, dashes and
spaces, and `ss` for ß. Patterns are written in the language's own spelling and folded by `rule`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, cast

_PLAIN: Final = {
    **dict.fromkeys("’‘ʼ`´′‛", "'"),
    **dict.fromkeys("“”„«»‟″‹›", '"'),
    **dict.fromkeys("–—‑‐−―‒", "-"),
    **dict.fromkeys("¹²³⁰⁴⁵⁶⁷⁸⁹\t\n\r\f\v", " "),  # a raised figure is a footnote's
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
    "ß": "ss",
    "ẞ": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "×": "x",
}


def _letter(character: str) -> str:
    if character in _PLAIN:
        return _PLAIN[character]
    lower = character.lower()
    if lower in _PLAIN:
        return _PLAIN[lower]
    apart = unicodedata.normalize("NFKD", lower)
    return "".join(part for part in apart if not unicodedata.combining(part))


class _Letters(dict[int, str]):
    """What each character becomes, found out when it is first met."""

    uneven: set[str]

    def __init__(self) -> None:
        super().__init__()
        self.uneven = set()

    def __missing__(self, code: int) -> str:
        character = chr(code)
        letter = _letter(character)
        if len(letter) != 1:
            self.uneven.add(character)
        self[code] = letter
        return letter


_LETTERS: Final = _Letters()


def words(listed: str) -> tuple[str, ...]:
    """The words of a list that is written as one text."""
    return tuple(listed.split())


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as `fold` makes it; `places` has, for each folded character, where its original is.

    `places` is empty where both texts are equally long, character by character.
    """

    text: str
    original: str
    places: tuple[int, ...] = ()

    def cut(self, start: int, end: int) -> str:
        """The original of the folded characters from `start` to before `end`, always a substring.

        Accents that stand behind their letter come along; white space at the ends is left out.
        """
        if start >= end:
            return ""
        first, last = start, end
        if self.places:
            first = self.places[start] if start < len(self.places) else len(self.original)
            last = self.places[end] if end < len(self.places) else len(self.original)
            if end < len(self.places) and last == self.places[end - 1]:
                last += 1  # the end stands inside of what one original became
        return self.original[first:last].strip()

    def capital(self, place: int) -> bool:
        """Whether the original at a folded place begins something: no lower-case letter."""
        if place >= len(self.text):
            return True
        return not self.original[self.places[place] if self.places else place].islower()


@lru_cache(maxsize=2048)
def fold(text: str) -> Folded:
    """A text folded, with the way back. The latest are kept, for every reader asks for the same."""
    if text.isascii() and text.isprintable() and "`" not in text:
        return Folded(text.lower(), text)
    folded = text.translate(_LETTERS)
    if _LETTERS.uneven.isdisjoint(text):
        return Folded(folded, text)
    letters = (_LETTERS[ord(character)] for character in text)
    places = tuple(place for place, letter in enumerate(letters) for _ in letter)
    return Folded(folded, text, places)


_SPELT: Final = {"ä": "ae?", "ö": "oe?", "ü": "ue?"}


def rule(*patterns: str) -> re.Pattern[str]:
    """Alternatives, written as the languages spell them, as one pattern for folded text.

    ä, ö and ü are also found as ae, oe and ue, so none may stand in a set such as `[aä]`.
    It is compiled when it is first used: there are a thousand, and most pages need half of them.
    """
    return cast("re.Pattern[str]", _Rule(patterns))


class _Rule:
    """A pattern that is compiled when it is first looked for; from then on it has its methods."""

    def __init__(self, patterns: tuple[str, ...]) -> None:
        self._patterns = patterns

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        whole = "|".join(f"(?:{pattern})" for pattern in self._patterns)
        compiled = re.compile("".join(_SPELT.get(letter) or _spelt(letter) for letter in whole))
        for method in ("search", "match", "fullmatch", "finditer", "sub", "split", "pattern"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def _spelt(letter: str) -> str:
    return letter if letter.isascii() else (_letter(letter) or letter)


_STOP: Final = re.compile(r"[.!?;]['\")\]]*(?= |$)| [•·▪●►✔✓✅☑\U0001F300-\U0001FAFF](?= )")
_WORD_BEFORE: Final = re.compile(r"[^\s(\"']{1,12}$")
_SHORT: Final = frozenset(
    words(
        "e.g i.e vs approx incl excl nos mr mrs ms dr mon tue tues wed thu thur thurs fri sat sun"
        " jan feb apr jun jul aug sep sept oct nov dec ca zzgl inkl exkl bzw z.b zb d.h dh u.a ua"
        " z.t evtl ggf ggfs gem abs nr str tel mo di mi vgl usw max mind bspw sog einschl p.ex ex"
        " env mme p.ej ej num tfno aprox sr sra av corp inc ltd"
    )
)
"""Abbreviations that may stand before a capital or a figure within a sentence."""

_BEFORE_FIGURE: Final = frozenset(words("mind sat sun mar dec"))
"""What is short for something only before a figure, and a word of its own before others."""

_COUNTING: Final = frozenset(words("no art fig sec par ap ref"))
"""What may be short for what a number follows."""

_AFTER_UNIT: Final = re.compile(
    r"(?:\d|hours?|days?|stunden|tagen?|wochen|heures?|jours|semaines|mois|horas|dias|minut\w{1,3}"
    r"|\d ?h) max$"
)
"""A count of time with its bound behind it."""

_MONTH: Final = re.compile(
    r" (?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez|tag|woche|januar|marz|maerz)"
)


def sentences(folded: Folded) -> list[tuple[int, int]]:
    """Where each sentence of a folded text begins and ends, end excluded, in order.

    A semicolon and a bullet end one, too. A full stop does not after an
    abbreviation, a single letter, an ordinal, or before a word in lower case.
    """
    found, start = [], 0
    for stop in _STOP.finditer(folded.text):
        if not _ends(folded, stop):
            continue
        if folded.text[start : stop.end()].strip():
            found.append((start, stop.end()))
        start = stop.end()
    if folded.text[start:].strip():
        found.append((start, len(folded.text)))
    return [_trimmed(folded.text, begin, end) for begin, end in found]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    return start, start + len(piece.strip())


_QUOTED: Final = (' ".', ' ",')
"""What follows a question that is only quoted, as French writes it: `« A question ? ».`"""


def _ends(folded: Folded, stop: re.Match[str]) -> bool:
    """Whether the full stop at a place is one."""
    text, after = folded.text, stop.end()
    if stop[0][0] != ".":
        return not text.startswith(_QUOTED, after)
    if after >= len(text):
        return True
    if not folded.capital(after + 1):
        return False
    before = _WORD_BEFORE.search(text, max(0, stop.start() - 12), stop.start())
    word = before[0] if before else ""
    if word == "max" and _AFTER_UNIT.search(text, max(0, stop.start() - 16), stop.start()):
        return True
    if word in _BEFORE_FIGURE and text[after + 1 : after + 2].isalpha():
        return True
    if (
        word in _SHORT
        or (word in _COUNTING and text[after + 1 : after + 2].isdigit())
        or (len(word) == 1 and word.isalpha() and word != "h")
    ):
        return False
    return not (word.isdigit() and _MONTH.match(text, after))
