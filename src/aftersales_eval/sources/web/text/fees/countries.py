"""Countries that a sentence names side by side, of all of which it says who pays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from aftersales_eval.model.claim import Claim, Condition
from aftersales_eval.sources.web.text.conditions.words import CODE_OF, NAMES

_NAME: Final = re.compile(rf"(?<![a-z])(?:{NAMES})(?![a-z])")
_JOINT: Final = re.compile(
    r"(?:,| ?[/&]|,? (?:and|or|und|oder|sowie|et|ou|y|e|o)) ?"
    r"(?:(?:the|der|den|die|dem|la|le|les|el|los) |l')?"
)


def in_each(found: Claim, text: str) -> Iterator[Claim]:
    """A claim, and the same of the countries that folded text names beside that of the claim.

    Nothing is added where the text names others farther on, of which it may say something else.
    """
    yield found
    country = dict(found.conditions).get(Condition.COUNTRY)
    if not country:
        return
    groups = _groups(text)
    if len(groups) != 1 or country not in groups[0]:
        return
    for other in groups[0]:
        if other != country:
            pairs = tuple(
                (key, other if key is Condition.COUNTRY else value)
                for key, value in found.conditions
            )
            yield replace(found, conditions=pairs)


def _groups(text: str) -> list[list[str]]:
    """The codes of countries that stand side by side in folded text, in its order, each once."""
    groups: list[list[str]] = []
    end = -1
    for name in _NAME.finditer(text):
        code = CODE_OF[name[0]]
        if end >= 0 and _JOINT.fullmatch(text, end, name.start()):
            if code not in groups[-1]:
                groups[-1].append(code)
        else:
            groups.append([code])
        end = name.end()
    return groups
