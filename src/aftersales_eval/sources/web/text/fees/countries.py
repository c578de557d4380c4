"""Countries that a sentence names side by side, of all of which it says who pays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from aftersales_eval.model.claim import Claim, Condition
from aftersales_eval.sources.web.text.conditions.words import CODE_OF, NAMES
from aftersales_eval.sources.web.text.fees.limits import in_order
from aftersales_eval.sources.web.text.folding import rule

_NAME: Final = re.compile(rf"(?<![a-z])(?:{NAMES})(?![a-z])")
_JOINT: Final = re.compile(
    r"(?:,| ?[/&]|,? (?:and|or|und|oder|sowie|et|ou|y|e|o)) ?"
    r"(?:(?:the|der|den|die|dem|la|le|les|el|los) |l')?"
)

_ROW: Final = rule(
    rf"[ •*-]*(?:returns?|rücksendung(?:en)?|rückversand|retouren?|retours?|devoluci(?:ón|ones))"
    rf"(?: (?:from|within|aus|innerhalb|depuis|vers|desde|en))?(?: the| der| la| l')? ?\(?"
    rf"(?P<name>{NAMES})(?: \([^)]{{1,30}}\))?\)? ?[:|]"
)
"""What a row is about that names a country: "Returns UK: free"."""
_HEADING: Final = re.compile(rf"(?:{NAMES})(?:{_JOINT.pattern}(?:{NAMES}))*")


def in_each(found: Claim, text: str, heading: str) -> Iterator[Claim]:
    """A claim, and the same of the countries that folded text names beside that of the claim.

    Nothing is added where the text names others farther on, of which it may say something else.
    Where neither names one, a row may begin with them, or a heading be their names alone.
    """
    country = dict(found.conditions).get(Condition.COUNTRY)
    if country:
        groups = _groups(text)
        beside = groups[0] if len(groups) == 1 and country in groups[0] else [country]
    elif row := _ROW.match(text):
        beside = [CODE_OF[row["name"]]]
    else:
        beside = _groups(heading)[0] if _HEADING.fullmatch(heading) else []
    if not beside:
        yield found
    rest = tuple(pair for pair in found.conditions if pair[0] is not Condition.COUNTRY)
    for each in sorted(beside, key=lambda code: code != country):
        yield replace(
            found, conditions=tuple(sorted((*rest, (Condition.COUNTRY, each)), key=in_order))
        )


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
