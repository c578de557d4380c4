"""What shoppers say of a brand in words: by category, what is good and what could be better.

The words are read for what recurs, in any language and without a model of one. Two rules decide:
a sentence recurs if it is said in several probes, whatever its spaces, capitals, punctuation,
articles and plurals; a word recurs if it is found in several probes. Slips in spelling are left as
they are, since one letter can turn the meaning (`can`, `can't`).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

OTHER: Final = "other"

CATEGORIES: Final[Mapping[str, str]] = {
    "response-time": "Response time",
    "return-policy": "Return policy",
    "accessibility": "Accessibility",
    "warranty-clarity": "Warranty clarity",
    "resolution": "Resolution",
    "communication": "Communication",
    "follow-up": "Follow-up",
    "repairs-and-installation": "Repairs and installation",
    "product-training": "Product training",
    "consistency": "Consistency across channels",
    "customer-satisfaction": "Customer satisfaction",
    OTHER: "Other",
}
"""The areas of the shipped rubrics and two more, each with its title, in the order of a matrix."""

MOST_EXAMPLES: Final = 3
MOST_RECURRING: Final = 3
LEAST_PROBES: Final = 2
"""What is said in fewer probes does not recur."""

LEAST_LETTERS: Final = 4
"""A shorter word seldom says what a remark is about."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """One remark of a shopper on one probe: praise if `good`, else something to improve.

    `category` is a key of CATEGORIES, `at` microseconds since 1970 UTC (None if not known).
    """

    brand: str
    category: str
    good: bool
    text: str
    probe: str
    at: int | None = None
    observer: str = ""


class Recurrence(NamedTuple):
    """A sentence or a word, and how many different probes it is found in."""

    what: str
    probes: int


@dataclass(frozen=True)
class FeedbackCell:
    """Praise, or what is to improve, in one category: `count` remarks.

    `examples` are the latest, each from another probe (its id in the same place of `probes`) and in
    other words; `recurring` has sentences before words, those of most probes first.
    """

    count: int = 0
    examples: tuple[str, ...] = ()
    recurring: tuple[Recurrence, ...] = ()
    probes: tuple[str, ...] = ()


@dataclass(frozen=True)
class FeedbackRow:
    """One category of the matrix."""

    category: str
    good: FeedbackCell
    improve: FeedbackCell

    @property
    def title(self) -> str:
        """The category's title."""
        return CATEGORIES[self.category]


@dataclass(frozen=True)
class FeedbackMatrix:
    """A brand's remarks, in the order of CATEGORIES; categories without any are left out."""

    brand: str
    rows: tuple[FeedbackRow, ...] = ()

    @property
    def good(self) -> int:
        """How many remarks are praise."""
        return sum(row.good.count for row in self.rows)

    @property
    def improve(self) -> int:
        """How many remarks are on what is to improve."""
        return sum(row.improve.count for row in self.rows)

    @property
    def quoted(self) -> dict[str, list[str]]:
        """The remarks that are quoted, by the probe that they are of."""
        found: dict[str, list[str]] = {}
        for row in self.rows:
            for cell in (row.good, row.improve):
                for probe, text in zip(cell.probes, cell.examples, strict=True):
                    if probe:
                        found.setdefault(probe, []).append(text)
        return found


def feedback_matrix(brand: str, items: Iterable[Feedback]) -> FeedbackMatrix:
    """The matrix of one brand; remarks on other brands and empty ones are passed over.

    A category that is not known counts as `other`. Remarks without a probe's id may all be of one
    probe, and are taken so. The order of `items` does not matter, and the work grows with the
    length of all texts together.
    """
    cells: defaultdict[tuple[str, bool], list[Feedback]] = defaultdict(list)
    for item in items:
        if item.brand == brand and item.text.strip():
            category = item.category if item.category in CATEGORIES else OTHER
            cells[category, item.good].append(item)
    rows = (
        FeedbackRow(category, _cell(cells[category, True]), _cell(cells[category, False]))
        for category in CATEGORIES
        if cells.get((category, True)) or cells.get((category, False))
    )
    return FeedbackMatrix(brand, tuple(rows))


def _cell(items: list[Feedback]) -> FeedbackCell:
    examples = _examples(items)
    texts, probes = tuple(text for text, _ in examples), tuple(probe for _, probe in examples)
    return FeedbackCell(len(items), texts, _recurring(items), probes)


def _examples(items: list[Feedback]) -> tuple[tuple[str, str], ...]:
    """The latest remarks with their probes, each of another and with something else to say."""

    def latest(item: Feedback) -> tuple[bool, int, str, str]:
        return item.at is None, -(item.at or 0), item.probe, item.text

    found: dict[str, tuple[str, str]] = {}
    probes: set[str] = set()
    for item in sorted(items, key=latest):
        same = _meaning(_words(item.text)) or item.text.strip()
        if item.probe not in probes and same not in found:
            found[same] = (item.text.strip(), item.probe)
            probes.add(item.probe)
        if len(found) == MOST_EXAMPLES:
            break
    return tuple(found.values())


@dataclass(slots=True)
class _Said:
    """What counts as the same: the probes it was said in, and how it was put."""

    probes: set[str] = field(default_factory=set)
    forms: Counter[str] = field(default_factory=Counter)

    def add(self, probe: str, form: str) -> None:
        self.probes.add(probe)
        self.forms[form] += 1

    def recurrence(self) -> Recurrence:
        """The usual form, of several the shortest, and the number of probes."""
        usual = min(self.forms, key=lambda form: (-self.forms[form], len(form), form))
        return Recurrence(usual, len(self.probes))


def _recurring(items: list[Feedback]) -> tuple[Recurrence, ...]:
    """Sentences that several probes share, then words."""
    sentences: defaultdict[str, _Said] = defaultdict(_Said)
    contents: defaultdict[str, _Said] = defaultdict(_Said)
    for item in items:
        for sentence in _sentences(item.text):
            words = _words(sentence)
            if words:
                sentences[_meaning(words)].add(item.probe, sentence)
            for word in words:
                if _says_something(word.casefold()):
                    contents[word.casefold()].add(item.probe, word.lower())
    found = _most(sentences.values())
    # A word says no more than the sentence it stands in, unless other probes have it too.
    heard: dict[str, int] = {}
    for sentence, probes in found:
        for word in _words(sentence):
            heard[word.casefold()] = max(probes, heard.get(word.casefold(), 0))
    more = (said for word, said in contents.items() if len(said.probes) > heard.get(word, 0))
    return (*found, *_most(more))[:MOST_RECURRING]


def _most(said: Iterable[_Said]) -> list[Recurrence]:
    """What recurs most; of as many probes, in the order of the alphabet."""
    found = [one.recurrence() for one in said if len(one.probes) >= LEAST_PROBES]
    return sorted(found, key=lambda one: (-one.probes, one.what))[:MOST_RECURRING]


_BREAK = re.compile(r"[\r\n。！？]+")
_END: Final = ".!?…;"
"""What ends a sentence at the end of a word; that in `2.5 h` does not."""


def _sentences(text: str) -> Iterator[str]:
    """The sentences of a text, without what ends them, white space evened."""
    for line in _BREAK.split(text):
        sentence: list[str] = []
        for word in line.split():
            bare = word.rstrip(_END)
            sentence += [bare] if bare else []
            if bare != word and sentence:
                yield " ".join(sentence)
                sentence = []
        if sentence:
            yield " ".join(sentence)


_CONTRACTION = re.compile(r"(?<=\w\w)['’ʼ](?=\w{1,2}\b)")
"""As in `don't`; that of `l'article` parts two words."""


def _words(text: str) -> list[str]:
    """The words of a text in its own capitals: letters, digits and the marks upon them."""
    joined = _CONTRACTION.sub("", unicodedata.normalize("NFKC", text))
    return "".join(_letter(character) for character in joined).split()


def _letter(character: str) -> str:
    """The character if it belongs to a word; nothing for one without a width, else a blank."""
    if character.isalnum():
        return character
    kind = unicodedata.category(character)
    return character if kind[0] == "M" else "" if kind == "Cf" else " "


def _meaning(words: list[str]) -> str:
    """What is equal for sentences that say the same: their words run together, without fillers."""
    plain = [word.casefold() for word in words]
    telling = [word for word in plain if word not in _FILLERS] or plain
    return "".join(w[:-1] if len(w) > 4 and w.endswith("s") else w for w in telling)


def _says_something(word: str) -> bool:
    letters = sum(character.isalpha() for character in word)
    return letters >= LEAST_LETTERS and word not in _STOP_WORDS


def _set_of(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


_FILLERS: Final = _set_of(
    "a an the is are was were be been so very really just",
    "der die das den dem des ein eine einen einem einer ist sind war waren sehr",
    "le la les un une est sont était étaient très",
    "el los las unos unas es son era eran fue muy",
)
"""Left out where sentences are compared: no negation, nothing that says who, when or whether."""

_STOP_WORDS: Final = _set_of(
    # English
    "about after again also another because been before being both cant could couldnt didnt does",
    "doesnt done dont during each even ever every from have havent having hadnt hasnt here into",
    "isnt itself just like many more most much must only other over really same should since some",
    "still such than that their them then there these they thing things this those through until",
    "very wasnt well were werent what when where which while will with wont would wouldnt your",
    # German
    "aber alle allem allen aller alles andere anderen auch beim dann dass deine denn diese diesem",
    "diesen dieser dieses doch durch eine einem einen einer eines etwas gegen haben habe hatte",
    "hatten hier ihnen ihre ihrem ihren ihrer immer jede jedem jeden jeder jedes jetzt kann keine",
    "keinen können konnte mehr meine meinem meinen meiner mich nach nicht noch oder ohne schon",
    "sehr sein seine seinen seiner sich sind sondern über unsere unter viel viele waren wegen weil",
    "welche wenn werden wieder wird wollte wurde wurden",
    # French
    "alors après aucun aussi autre autres avait avant avec avoir beaucoup bien cela celle celui",
    "cette ceux chez comme dans depuis donc elle elles encore entre était étaient être fait faire",
    "leur leurs mais même moins notre nous pendant peut plus pour quand quel quelle sans sera sont",
    "sous toujours tous tout toute toutes très trop vers votre vous",
    # Spanish
    "ahora algo alguna alguno antes aquel aquí aunque cada como contra cual cuando desde donde",
    "durante ella ellos eran esta está estaba estado están este esto estos fueron había hasta",
    "mientras mismo mucho muchos nada nuestra nuestro otra otras otro otros para pero poco porque",
    "quien sido siempre sobre solo sólo también tanto tenía tiene tienen toda todas todo todos",
    "usted ustedes",
)
"""Words of four letters and more that are in any remark, whatever it is about."""
