"""A publisher's own words and style sheet, from a folder of plain text files.

Nothing in them is code: words are escaped like any other text, and the page's content policy lets a
style sheet load nothing.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from aftersales_eval.errors import DataError, Problem, SourceError, UsageError
from aftersales_eval.model.look import Look
from aftersales_eval.model.naming import did_you_mean

STYLE: Final = "style.css"
BLOCKS: Final = ("intro.txt", "notice.txt", "publisher.txt", STYLE)
"""What a folder may hold: words above the report, words below it, who publishes it, its style."""

MOST_TEXT: Final = 20_000
MOST_STYLE: Final = 200_000
"""So many bytes at most."""

_ENDS: Final = re.compile(r"</|<!--", re.IGNORECASE)
_LOADS: Final = re.compile(r"@import|url\s*\(|image-set\s*\(|src\s*\(", re.IGNORECASE)


_ESCAPE: Final = re.compile(r"\\([0-9a-fA-F]{1,6})[ \t\f]?|\\(.)")
"""A character written by its number, or with a backslash in front: `u\\72l(` is `url(`."""


def _unescaped(found: re.Match[str]) -> str:
    number = int(found[1], 16) if found[1] else 0
    return found[2] or (chr(number) if 0 < number < 0x110000 else "\ufffd")


def load_look(folder: Path) -> Look:
    """The words and the style in a folder; UsageError for what is none of them.

    SourceError for a folder that cannot be read, DataError for a file that is no plain text, is too
    long, or for a style sheet that would load something or end where it stands.
    """
    if not folder.is_dir():
        raise UsageError(
            f"--template {folder} is not a folder", hint=f"one with some of {', '.join(BLOCKS)}"
        )
    try:
        names = sorted(p.name for p in folder.iterdir() if not p.name.startswith("."))
    except OSError as error:
        raise SourceError(f"{folder} cannot be read: {error.strerror}") from None
    for name in names:
        if name not in BLOCKS:
            hint = did_you_mean(name, BLOCKS) or f"there may be {', '.join(BLOCKS)}"
            raise UsageError(f"{folder / name} is no block that can be overridden", hint=hint)
    texts = {name: _read(folder / name) for name in names}
    return Look(
        intro=_paragraphs(texts.get("intro.txt", "")),
        notice=_paragraphs(texts.get("notice.txt", "")),
        publisher=" ".join(texts.get("publisher.txt", "").split()),
        style=_style(folder / STYLE, texts[STYLE]) if STYLE in texts else "",
    )


def _read(path: Path) -> str:
    most = MOST_STYLE if path.name == STYLE else MOST_TEXT
    if not path.is_file():  # a pipe would be waited for
        raise SourceError(f"{path} is not a file that can be read")
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise SourceError(f"{path} cannot be read: {error.strerror}") from None
    if len(data) > most:
        raise DataError(f"{path} is longer than {most:,} bytes")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DataError(f"{path} is not UTF-8 text", hint="save it as UTF-8") from None
    if "\x00" in text:
        raise DataError(f"{path} is not plain text")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _paragraphs(text: str) -> tuple[str, ...]:
    """Paragraphs are told apart by empty lines; a break within one is a space."""
    return tuple(" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip())


def _style(path: Path, text: str) -> str:
    problems = [
        Problem(why, str(path), line)
        for line, content in enumerate(text.split("\n"), 1)
        for pattern, why in (
            (_ENDS, "a style sheet holds no tags"),
            (_LOADS, "a style sheet that loads something: the page makes no request"),
        )
        if pattern.search(_ESCAPE.sub(_unescaped, content))
    ]
    if problems:
        raise DataError(f"{path} cannot be used", problems=problems)
    return text
