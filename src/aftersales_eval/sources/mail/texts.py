"""What somebody wrote in a message, without mark-up, signature and the history below it."""

from __future__ import annotations

import re
from html import unescape
from typing import Final

MOST_LETTERS: Final = 4_000
_LOOKED_AT: Final = 100_000

_BREAKS: Final = frozenset({
    "p", "br", "div", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "section", "article", "header", "footer",
})  # fmt: skip
_SILENT: Final = frozenset(("script", "style", "head", "title", "template"))
_WHITE: Final = re.compile(r"[ \t\r\f\v\xa0]+")
_EMPTY_LINES: Final = re.compile(r"\n{3,}")

_ATTRIBUTION: Final = re.compile(
    r"(?=.*[\d@])(?:on\b.{4,200}\bwrote|am\b.{4,200}\bschrieb\b.{0,100}|le\b.{4,200}\ba écrit"
    r"|el\b.{4,200}\bescribió)\s*:\s*",
    re.IGNORECASE,
)
_HISTORY: Final = re.compile(
    r"[-_ ]*(?:original message|forwarded message|ursprüngliche nachricht|originalnachricht"
    r"|weitergeleitete nachricht|message d'origine|message transféré|message original"
    r"|mensaje original|mensaje reenviado)[-_ ]*:?\s*",
    re.IGNORECASE,
)
_FROM_FIELD: Final = re.compile(r"\*?(?:from|von|de|expéditeur)\s*:\*?\s", re.IGNORECASE)
_SENT_FIELD: Final = re.compile(
    r"\*?(?:sent|date|gesendet|datum|envoyé|enviado|fecha)(?: le| el)?\s*:\*?\s", re.IGNORECASE
)


def text_of_html(source: str) -> str:
    """HTML as plain text: tags off, blocks as lines, scripts, styles and quoted history out.

    One pass over the source, whatever it holds: nesting, open comments and open tags cost nothing.
    """
    pieces: list[str] = []
    silent, quoted, comment = "", 0, False
    for number, piece in enumerate(source[:_LOOKED_AT].split("<")):
        if comment:
            _, closed, text = piece.partition("-->")
            comment = not closed
        elif not number:
            text = piece
        elif piece.startswith("!--"):
            _, closed, text = piece[3:].partition("-->")
            comment = not closed
        else:
            tag, closed, text = piece.partition(">")
            name, ending = _tag(tag)
            if not closed or not (name or tag[:1] in "!?"):
                text, name = "<" + piece, ""  # a lone < is a character
            if silent:
                silent = "" if ending and name == silent else silent
            elif name in _SILENT and not ending:
                silent = name
            if name == "blockquote":
                quoted = max(0, quoted + (-1 if ending else 1))
            if name in _BREAKS or name == "blockquote":
                pieces.append("\n")
        if not silent and not quoted and not comment:
            pieces.append(text.replace("\n", " "))
    return unescape("".join(pieces))


def _tag(tag: str) -> tuple[str, bool]:
    """The name of a tag in lower case, and whether it is a closing one."""
    ending = tag.startswith("/")
    found = re.match(r"[a-zA-Z][a-zA-Z0-9:-]{0,30}", tag[ending:])
    return (found[0].lower() if found else ""), ending


def new_text(text: str) -> str:
    """The first 4,000 characters of what was written anew: no quotes, no history, no signature."""
    lines = [_WHITE.sub(" ", line).strip() for line in text[:_LOOKED_AT].splitlines()]
    kept: list[str] = []
    for number, line in enumerate(lines):
        if line == "--" or _HISTORY.fullmatch(line):
            break
        if _FROM_FIELD.match(line) and any(map(_SENT_FIELD.match, lines[number + 1 : number + 4])):
            break
        if line.startswith(">"):
            continue
        if _begins_quote(lines, number):
            if _quoted_next(lines, number):
                continue  # answers may stand between the quotes
            break
        kept.append(line)
    return _EMPTY_LINES.sub("\n\n", "\n".join(kept)).strip()[:MOST_LETTERS]


def _begins_quote(lines: list[str], number: int) -> bool:
    """Whether a line, perhaps with the next one, says who wrote what follows."""
    line = lines[number][:400]
    if _ATTRIBUTION.fullmatch(line):
        return True
    after = lines[number + 1][:200] if number + 1 < len(lines) else ""
    return (
        after.endswith(":") and bool(line) and _ATTRIBUTION.fullmatch(f"{line} {after}") is not None
    )


def _quoted_next(lines: list[str], number: int) -> bool:
    """Whether the next lines are marked as quotes."""
    near = [line for line in lines[number + 1 : number + 5] if line]
    return any(line.startswith(">") for line in near[:2])
