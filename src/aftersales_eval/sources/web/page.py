"""One page: bytes to its links, its passages, and what it claims."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice, zip_longest
from typing import TYPE_CHECKING, Final, TypeVar

from aftersales_eval.model.claim import Claim, Manner, Passage
from aftersales_eval.sources.web.cleaning import clean
from aftersales_eval.sources.web.document import Document, guessed_language, read_document
from aftersales_eval.sources.web.journal import is_post
from aftersales_eval.sources.web.json_ld import read_json_ld
from aftersales_eval.sources.web.markdown import links_of_text, passages_of_text
from aftersales_eval.sources.web.microdata import read_microdata
from aftersales_eval.sources.web.nodes import Graph
from aftersales_eval.sources.web.outline import Outline
from aftersales_eval.sources.web.passages import passages_of
from aftersales_eval.sources.web.rdfa import read_rdfa
from aftersales_eval.sources.web.references import absolute
from aftersales_eval.sources.web.schema_claims import claims_of

if TYPE_CHECKING:
    from lxml.etree import _Element

T = TypeVar("T")

_EMPTY: Final = "it has no text; perhaps its text needs JavaScript, and a browser can save it"

MOST_CLAIMS: Final = 500
"""Claims of one page; those of honest ones are counted in tens."""

_MOST_LINKS: Final = 2_000
_MOST_NOTES: Final = 30
_MOST_PIECES: Final = 50
_LONGEST_WORDS: Final = 200


@dataclass(frozen=True, slots=True)
class Link:
    """Where a page points to: an absolute address, and the words that are shown for it."""

    address: str
    text: str


@dataclass(frozen=True, slots=True)
class PageRead:
    """What was read of one page; `notes` say what of it could not be, each one short sentence.

    `passages` is its text in blocks, where that was asked for. `unread` says why nothing at
    all, or a part not, could be read, which is not the same as that it promises nothing.
    """

    title: str = ""
    language: str = ""
    links: tuple[Link, ...] = ()
    claims: tuple[Claim, ...] = ()
    notes: tuple[str, ...] = ()
    passages: tuple[str, ...] = ()
    unread: str = ""


def read_page(
    body: bytes, *, content_type: str = "", address: str = "", passages: bool = False
) -> PageRead:
    """What a page says, with its text if wanted; never raises for what stands in it."""
    document = read_document(body, content_type=content_type, address=address)
    notes = list(document.notes)
    failed: list[str] = []  # parts that may promise what now nobody knows
    language, spoken = _spoken(document, notes, failed)
    links = _tried("links", lambda: list(_links(document)), notes) or ()
    claims = _tried("mark-up", lambda: marked_up(document, notes), failed) or []
    if is_post(document, address):
        notes.append("a post of a journal: what its text tells is no promise")
    else:
        claims += _tried("text", lambda: _read_text(spoken), failed) or []
    return PageRead(
        title=document.title,
        language=language,
        links=tuple(links),
        claims=_bounded_claims(list(dict.fromkeys(claims)), notes),
        notes=_bounded([*failed, *notes]),
        passages=tuple(one.text for one in spoken) if passages else (),
        unread=_unread(failed, notes, something=bool(claims or spoken)),
    )


def _unread(failed: list[str], notes: list[str], *, something: bool) -> str:
    """Why a page does not count as read: a part of it failed, or there is nothing to be read."""
    if failed or not something:
        return [*failed, *notes, _EMPTY][0]
    return ""


def passages_of_page(document: Document) -> Outline:
    """The text of a document in blocks, each in the language that the page declares for it."""
    declared = document.language or ""
    if document.tree is None:
        return passages_of_text(document.text, language=declared)
    return passages_of(document.tree, title=document.title, language=declared)


def marked_up(document: Document, notes: list[str]) -> list[Claim]:
    """What the mark-up of a document claims; what could not be read of it goes to the notes."""
    if document.tree is None:
        return []
    graph = Graph(document.base)
    notes += read_json_ld(_scripts(document.tree), graph)
    if document.tree.xpath("boolean(/descendant::*[@itemscope])"):
        notes += read_microdata(document.tree, graph)
    if document.tree.xpath("boolean(/descendant::*[@typeof])"):
        read_rdfa(document.tree, graph)
    claims, remarks = claims_of(graph)
    notes += remarks
    return claims


def _spoken(document: Document, notes: list[str], failed: list[str]) -> tuple[str, list[Passage]]:
    """The language of a page, guessed where it declares none, and its passages."""
    outline = _tried("text", lambda: passages_of_page(document), failed)
    passages = outline.passages if outline else []
    if outline and outline.full:
        notes.append(f"only its first {len(passages):,} passages were read")
    if document.language is not None:
        return document.language, passages
    language = guessed_language(passage.text for passage in passages)
    if language:
        passages = [one if one.language else replace(one, language=language) for one in passages]
    return language, passages


def _read_text(passages: list[Passage]) -> list[Claim]:
    # its patterns cost more to prepare than all else here, and only who reads a page needs them
    from aftersales_eval.sources.web.text.read import read_text  # noqa: PLC0415

    return read_text(passages)


def _scripts(tree: _Element) -> Iterator[str]:
    for script in tree.iter("script"):
        kind = (script.get("type") or "").partition(";")[0].strip().lower()
        if kind == "application/ld+json":
            yield script.text or ""


def _links(document: Document) -> Iterator[Link]:
    """Where a page points to over HTTP, each address once, with the first words shown for it."""
    found: dict[str, str] = {}
    whole: dict[str, str] = {}
    for reference, words in _references(document):
        plain = reference.partition("#")[0]
        if plain not in whole:
            whole[plain] = clean(absolute(document.base, plain))
        address = whole[plain]
        if not address.lower().startswith(("http://", "https://")):
            continue
        if address not in found and len(found) >= _MOST_LINKS:
            break
        found[address] = found.get(address) or clean(words)[:_LONGEST_WORDS]
    for address, words in found.items():
        yield Link(address, words)


def _references(document: Document) -> Iterable[tuple[str, str]]:
    if document.tree is None:
        yield from links_of_text(document.text)
        return
    for element in document.tree.iter("a", "area"):
        reference = element.get("href")
        if reference and not reference.lstrip().startswith("#"):
            yield reference, _words(element)


def _words(element: _Element) -> str:
    """What is shown for a link: its text, else what it is called, else its picture."""
    text = "".join(islice(element.itertext(), _MOST_PIECES)) if len(element) else element.text or ""
    if not text or text.isspace():
        text = element.get("aria-label") or element.get("title") or element.get("alt") or ""
    if not text:
        image = element.find(".//img[@alt]")
        text = (image.get("alt") or "") if image is not None else ""
    return text


def _tried(what: str, read: Callable[[], T], notes: list[str]) -> T | None:
    """What reading one part of a page gives; where that fails None, and the rest is read too."""
    try:
        return read()
    except Exception as error:  # a page may hold what no rule here has thought of
        notes.append(f"its {what} could not be read ({type(error).__name__})")
        return None


def _bounded_claims(claims: list[Claim], notes: list[str]) -> tuple[Claim, ...]:
    """At most `MOST_CLAIMS`, as many of each kind and with its lowest and highest value, so that
    whoever writes ten thousand of one kind neither hides the others nor what is worst.
    """
    if len(claims) <= MOST_CLAIMS:
        return tuple(claims)
    kinds: dict[tuple[str, Manner, bool], list[int]] = {}
    for place, claim in enumerate(claims):
        kinds.setdefault((claim.metric, claim.how, claim.limited), []).append(place)
    for places in kinds.values():
        by_value = sorted(places, key=lambda place: claims[place].value)
        ends = (by_value[0], by_value[-1])
        places[:] = dict.fromkeys((*ends, *places))
    in_turn = (place for row in zip_longest(*kinds.values()) for place in row if place is not None)
    taken = sorted(islice(in_turn, MOST_CLAIMS))
    left = len(claims) - MOST_CLAIMS
    notes.insert(0, f"{left:,} of its {len(claims):,} claims were left out: more than a page makes")
    return tuple(claims[place] for place in taken)


def _bounded(notes: list[str]) -> tuple[str, ...]:
    found = [clean(note)[:300] for note in dict.fromkeys(notes)]
    if len(found) <= _MOST_NOTES:
        return tuple(found)
    return (*found[:_MOST_NOTES], f"and {len(found) - _MOST_NOTES:,} more remarks")
