"""By which channels a shop can be reached for help."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from aftersales_eval.model.claim import Claim, Passage
from aftersales_eval.sources.web.text.channel_words import (
    CHANNELS,
    DENIED,
    ELSEWHERE,
    HELP,
    HELP_HEADING,
    NUMBER,
    REACH,
)
from aftersales_eval.sources.web.text.sayings import Saying, clauses, holds, sayings, unreal

METRIC: Final = "channels_offered"

_STEMS: Final = (
    "mail", "courriel", "correo", "@", "phone", "telefon", "call", "hotline", "tel", "ring", "ruf",
    "anruf", "appel", "llam", "chat", "whatsapp", "sms", "messenger", "telegram", "signal",
    "text us", "facebook", "instagram", "twitter", "social", "soziale", "sociaux", "sociales",
    "tiktok", "form", "store", "shop", "desk", "filiale", "magasin", "boutique", "tienda", "branch",
    "geschaft", "geschaeft", "counter", "write to us", "schreiben sie", "ecrivez", "escrib",
    "imessage", "dm ", "direct message", "vor ort", "number", "numero", "service",
)  # fmt: skip


def read_channels(passages: Sequence[Passage]) -> Iterator[Claim]:
    """`channels_offered`: one claim for each channel that a sentence offers for help."""
    seen: set[str] = set()
    for said in sayings(passages, _STEMS):
        if said.asks or said.answer or len(seen) == len(CHANNELS):
            continue
        for element, place in _channels(said):
            if element not in seen:
                seen.add(element)
                yield said.claim(METRIC, 1.0, element=element, place=place)


def _channels(said: Saying) -> Iterator[tuple[str, int]]:
    if not holds(said.text, _STEMS) or unreal(said.text):
        return
    if ELSEWHERE.search(said.text) or ELSEWHERE.search(said.heading):
        return
    under_help = HELP_HEADING.search(said.topic) is not None
    for start, clause in clauses(said.text):
        helps = under_help or HELP.search(clause) is not None
        reach = REACH.search(clause) is not None
        for element, channel in CHANNELS.items():
            found = channel.direct.search(clause)
            if not found and (reach or helps):
                found = channel.named.search(clause)
                if found and not reach and not _is_label(said, found):
                    found = None
            if found and not _denied(clause, found) and not channel.void.search(clause):
                yield element, start + found.start()


def _is_label(said: Saying, found: re.Match[str]) -> bool:
    """Whether a channel is named in a short line such as `Phone: 0123 456` under a help heading."""
    return len(said.text) <= _SHORT and (
        NUMBER.search(said.text) is not None or "@" in said.text or found.start() <= _NEAR
    )


_SHORT: Final = 120
_NEAR: Final = 25


def _denied(clause: str, found: re.Match[str]) -> bool:
    """Whether the words around a channel say that it is not there."""
    near = clause[max(0, found.start() - 60) : found.end() + 60]
    return DENIED.search(near) is not None
