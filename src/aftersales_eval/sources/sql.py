"""Names and texts as SQL, whatever they contain."""

from __future__ import annotations


def literal(text: str) -> str:
    """A text as SQL."""
    return "'" + text.replace("'", "''").replace("\x00", "") + "'"


def ident(name: str) -> str:
    """A name as SQL."""
    return '"' + name.replace('"', '""') + '"'
