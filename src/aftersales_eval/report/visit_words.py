"""What a visit to a brand's pages comes to, in one sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from aftersales_eval.model.inspection import Inspection, PolicyChange
from aftersales_eval.report import change_words, words

_NAMED: Final = 3


def essence(found: Inspection, when: Callable[[int], str]) -> str:
    """How much was read, and what changed: `6 pages read, 9 promises; nothing changed since …`."""
    read = sum(page.assessed for page in found.visit.pages)
    pages, promises = words.plural(read, "page"), words.plural(len(found.facts), "promise")
    told = f"{pages} read, {promises}"
    return told if found.change is None else f"{told}; {what_changed(found.change, when)}"


def what_changed(change: PolicyChange, when: Callable[[int], str]) -> str:
    """The values that changed since the other visit, the first of them; else that none did."""
    before, after = when(change.before.at), when(change.after.at)
    since = before[:10] if before[:10] != after[:10] else before[:16]
    values = [one for one in change.facts if not change_words.only_worded(one)]
    if values:
        named = [change_words.changed_in_short(one) for one in values[:_NAMED]]
        more = len(values) - _NAMED
        return f"changed since {since}: {'; '.join([*named, *_more(more)])}"
    if change.promising.rewordings or change.facts:
        return f"no value changed since {since}, but its words did"
    if change.rewordings:
        return f"no promise changed since {since}"
    return f"nothing changed since {since}" + _not_read(change)


def _more(count: int) -> list[str]:
    return [f"{count:,} more"] if count > 0 else []


def _not_read(change: PolicyChange) -> str:
    """Of pages that only one visit could read nothing is known."""
    return " on the pages that both visits read" if change.unread or change.not_kept else ""
