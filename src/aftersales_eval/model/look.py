"""What a publisher may change about a report: some words, and how it looks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Look:
    """Paragraphs of plain text, who publishes the report, and a style sheet behind ours."""

    intro: tuple[str, ...] = ()
    notice: tuple[str, ...] = ()
    publisher: str = ""
    style: str = ""
