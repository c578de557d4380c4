"""Bytes of a page to a tree of elements or a plain text, its title, language and base address."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from aftersales_eval.sources.web.cleaning import clean
from aftersales_eval.sources.web.references import absolute

if TYPE_CHECKING:
    from lxml.etree import _Element

LANGUAGES: Final = ("en", "de", "fr", "es")

_MOST_BYTES: Final = 5_000_000
_LONGEST_TITLE: Final = 300
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META: Final = re.compile(rb"<meta[^<>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?([\w:.-]{1,40})", re.I)
_CHARSET: Final = re.compile(r"charset\s*=\s*[\"']?([\w:.-]{1,40})", re.IGNORECASE)
_TEXTUAL: Final = re.compile(
    r"utf-8|utf-16(-[lb]e)?|cp125\d|cp874|iso8859-\d+|koi8-[ru]|mac-\w+|gb\w+|big5|euc_\w+"
    r"|shift_jis|iso2022_jp"
)
_MARKUP: Final = frozenset(
    {"", "text/html", "application/xhtml+xml", "application/xml", "text/xml",
     "application/octet-stream", "text/plain", "text/markdown", "text/x-markdown"}
)  # fmt: skip
_TAG: Final = re.compile(rb"\s*<(?:!doctype\s+html|html|head|body|\?xml)", re.IGNORECASE)

_WORDS: Final = {
    "en": "the and to of you your is are for with this that we our not will can from have by on",
    "de": "der die und den das nicht sie ist wir ein eine mit für auf im ihre zu werden kann oder",
    "fr": "le les des et vous est une pour dans votre nous pas sur que avec du aux ou par être",
    "es": "el los las y que en su para con una por del no se es puede nuestro si al usted",
}
_LANGUAGES_OF: Final = {
    word: [language for language, words in _WORDS.items() if word in words.split()]
    for words in _WORDS.values()
    for word in words.split()
}
_FEWEST_WORDS: Final = 5
_LOOKED_AT: Final = 20_000


@dataclass(frozen=True)
class Document:
    """A page as it came: `tree` of mark-up, else `text`.

    `language` is what it declares itself: one of `LANGUAGES`, empty for any other, None where it
    declares none. `base` is the address that its links are relative to.
    """

    tree: _Element | None = None
    text: str = ""
    base: str = ""
    title: str = ""
    language: str | None = None
    notes: tuple[str, ...] = ()


def read_document(body: bytes, *, content_type: str = "", address: str = "") -> Document:
    """A page's bytes as a document; what could not be read of it is in its notes."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind not in _MARKUP or body.startswith(b"%PDF"):
        return Document(
            base=address,
            notes=(
                f"not a page but {kind[:60] if kind and 'html' not in kind else 'something else'}",
            ),
        )
    notes = []
    if len(body) > _MOST_BYTES:
        notes.append(f"only its first {_MOST_BYTES:,} bytes were read")
    text, remark = _decoded(body[:_MOST_BYTES], content_type)
    notes += [remark] if remark else []
    if _is_plain(kind, address, body):
        return Document(text=text, base=address, notes=tuple(notes))
    tree, remark = _tree(text)
    notes += [remark] if remark else []
    if tree is None:
        return Document(base=address, notes=tuple(notes))
    base = tree.find(".//base[@href]")
    whole = absolute(address, base.get("href") or "") if base is not None else ""
    declared = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    return Document(
        tree,
        base=whole if whole.startswith(("http://", "https://")) else address,
        title=clean(tree.findtext(".//title") or "")[:_LONGEST_TITLE],
        language=known_language(declared or tree.get("xml:lang") or ""),
        notes=tuple(notes),
    )


def known_language(tag: str) -> str | None:
    """One of `LANGUAGES` for a tag such as `de-AT`, empty for another's, None for no tag."""
    first = re.split("[-_]", tag.strip().lower())[0]
    if not first:
        return None
    return first if first in LANGUAGES else ""


def guessed_language(texts: Iterable[str]) -> str:
    """The language whose small words some texts are full of; empty where none stands out."""
    counts: Counter[str] = Counter()
    seen = 0
    for text in texts:
        for word in text.lower().split():
            counts.update(_LANGUAGES_OF.get(word, ()))
        seen += len(text)
        if seen > _LOOKED_AT:
            break
    best = counts.most_common(2)
    if not best or best[0][1] < _FEWEST_WORDS:
        return ""
    return best[0][0] if len(best) == 1 or best[0][1] >= 1.5 * best[1][1] else ""


def _is_plain(kind: str, address: str, body: bytes) -> bool:
    if kind.startswith("text/") and kind.endswith(("plain", "markdown")):
        return not _TAG.match(body[:500])
    try:
        path = urlsplit(address).path.lower()
    except ValueError:
        path = ""
    named = path.endswith((".md", ".markdown", ".txt"))
    return named and kind in ("", "application/octet-stream") and not _TAG.match(body[:500])


def _decoded(body: bytes, content_type: str) -> tuple[str, str]:
    """The text of some bytes, and a remark where characters had to be replaced."""
    for mark, name in _MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace"), ""
    said = _CHARSET.search(content_type)
    meta = _META.search(body[:4_096])
    named = [said[1]] if said else []
    named += [meta[1].decode("ascii", "replace")] if meta else []
    codec = next(filter(None, map(_codec, named)), "")
    for name in dict.fromkeys((codec or "utf-8", "utf-8")):
        try:
            return body.decode(name), ""
        except UnicodeDecodeError as error:
            if error.start >= len(body) - 4 and error.start >= 4:  # cut within a character
                return body[: error.start].decode(name), ""
    if codec:
        return body.decode(codec, "replace"), f"some of its characters are not {codec}"
    return body.decode("cp1252", "replace"), ""


def _codec(name: str) -> str:
    """The codec that a page means by a charset; empty where it is none that pages are written in.

    As browsers do, Latin-1 is read as what it is mostly used for.
    """
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""
    if found in ("iso8859-1", "ascii"):
        return "cp1252"
    return found if _TEXTUAL.fullmatch(found) else ""


def _tree(text: str) -> tuple[_Element | None, str]:
    from lxml import etree  # noqa: PLC0415 - 15 ms, where a page is read only

    parser = etree.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True
    )
    raw = text.replace("\0", "").encode("utf-8", "replace")
    try:
        tree = etree.fromstring(raw, parser)
    except etree.LxmlError:  # nothing in it that is a page
        tree = None
    deep = any("depth" in str(error.message) for error in parser.error_log)
    if tree is None:
        return None, "nothing in it could be read" if raw.strip() else "it is empty"
    return tree, "nested too deeply, so that only a part of it could be read" if deep else ""
