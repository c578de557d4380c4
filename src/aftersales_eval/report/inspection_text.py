"""What was found on a brand's public pages, for a terminal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from aftersales_eval.model.claim import Claim
from aftersales_eval.model.inspection import FactChange, Inspection, PageVisit, PolicyChange, Visit
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.model.probe import Fact
from aftersales_eval.report import claim_words, words
from aftersales_eval.report.console import Screen, heading, indented, rendered, said, table_of
from aftersales_eval.report.text import shortened, shown, visible
from aftersales_eval.report.word_changes import word_changes

Said = Callable[[int], str]
"""A moment as the reader's clock shows it."""

_MOST_PAGES: Final = 40
_MOST_REWORDINGS: Final = 20
_QUOTE: Final = 160
_NAMED: Final = 5


def inspection_text(found: Inspection, when: Said, screen: Screen) -> str:
    """The facts with their quotes, contradictions, what is limited, what changed, the pages."""
    visit = found.visit
    read = sum(page.assessed for page in visit.pages)
    head = Text(shown(visit.brand, 60), style="bold")
    counts = f": {words.plural(read, 'page')} read, {words.plural(len(visit.claims), 'claim')}"
    event = f" (event {visit.event})" if visit.event else ""
    head.append(f"{counts}, {when(visit.at)[:16]}{event}", style="")
    parts: list[RenderableType] = [head]
    parts += _facts(found.facts)
    parts += _disputed(found.facts)
    parts += _limited(visit.claims)
    parts += _silent(found, read)
    if found.change is not None:
        parts += change_parts(found.change, when)
    parts += _pages(visit)
    return rendered(Group(*parts), screen)


def _facts(facts: Sequence[Fact]) -> list[RenderableType]:
    """Each fact that counts: what, the conditions, how it was read, the quote, where it stands."""
    if not facts:
        return []
    parts: list[RenderableType] = [heading("What it promises")]
    for fact in facts:
        first = fact.claims[0]
        line = Text(claim_words.title(fact.metric), style="bold")
        line.append(f": {claim_words.stated_value(fact.metric, fact.value)}")
        conditions = "" if first.element else claim_words.conditions(first)
        line.append(f", {visible(conditions)}" if conditions else "", style="")
        line.append(f"  [{claim_words.manner(first)}]", style="dim")
        parts.append(Padding(line, (0, 0, 0, 2)))
        if first.element:
            parts += [_quoted(_named(claim), claim) for claim in fact.claims]
            pages = dict.fromkeys(claim_words.page(claim) for claim in fact.claims)
        else:
            parts.append(_quoted("", first))
            agreeing = (claim for claim in fact.claims if claim not in fact.disputed)
            pages = dict.fromkeys(map(claim_words.where, agreeing))
        parts += [Padding(Text(visible(one), style="dim"), (0, 0, 0, 4)) for one in pages]
    return parts


def _named(claim: Claim) -> str:
    """Which of the things that are counted, and where it is recorded."""
    return f"{visible(claim.element)}{f' ({claim.place})' if claim.place else ''}: "


def _quoted(before: str, claim: Claim) -> RenderableType:
    quote = shortened(visible(" ".join(claim.quote.split())), _QUOTE)
    return Padding(Text(f"{before}“{quote}”", style="italic"), (0, 0, 0, 4))


def _disputed(facts: Sequence[Fact]) -> list[RenderableType]:
    lines = claim_words.disputes(facts)
    if not lines:
        return []
    return [heading("Contradictions"), *(indented(visible(line)) for line in lines)]


def _limited(claims: Sequence[Claim]) -> list[RenderableType]:
    """What holds only for some: it is shown, and counts nowhere."""
    limited = [claim for claim in claims if claim.limited]
    if not limited:
        return []
    table = table_of(("", "left"), ("", "left"), ("", "left"), ("", "left"))
    table.show_header = False
    for claim in limited:
        table.add_row(
            claim_words.title(claim.metric),
            claim_words.said(claim),
            claim_words.conditions(claim),
            Text(shortened(visible(claim.quote), 100), style="italic"),
        )
    return [heading("Only for some, and not counted"), Padding(table, (0, 0, 0, 2))]


def _silent(found: Inspection, read: int) -> list[RenderableType]:
    """What no page that was read says anything of, which is not the same as no."""
    stated = {fact.metric for fact in found.facts}
    silent = [
        metric.title
        for metric in BUILT_IN.values()
        if metric.key not in stated and (metric.is_fact or metric.key == "first_response")
    ]
    if not silent or not read:
        return []
    text = f"{words.listed(silent)}. Not stated is not no: these stay unrated."
    return [heading("Not found on these pages"), indented(text)]


def _pages(visit: Visit) -> list[RenderableType]:
    table = table_of(("page", "left"), ("", "left"), ("claims", "right"))
    for page in visit.pages[:_MOST_PAGES]:
        count = str(page.claims) if page.assessed else "–"
        table.add_row(Text(shortened(visible(page.address), 60)), said(_came_of(page)), count)
    parts: list[RenderableType] = [heading("Pages"), Padding(table, (0, 0, 0, 2))]
    if len(visit.pages) > _MOST_PAGES:
        parts.append(indented(f"and {len(visit.pages) - _MOST_PAGES:,} more; --json lists all"))
    parts += [said(f"Note: {note}", "dim") for note in visit.notes]
    return parts


def _came_of(page: PageVisit) -> str:
    """What came of a page: read, or why nothing is known of it."""
    if page.assessed:
        what = "unchanged since the last visit" if page.outcome == "unchanged" else "read"
        return "; ".join([what, *page.notes[:3]])
    return f"not assessed: {page.why or page.outcome}"


def change_parts(change: PolicyChange, when: Said) -> list[RenderableType]:
    """What changed between two visits: facts in value or in words, passages, what is not known."""
    since = f"Since {when(change.before.at)[:16]}"
    parts: list[RenderableType] = [heading(since)]
    if not change.facts and not change.rewordings:
        parts.append(indented("nothing changed on the pages that both visits read"))
    parts += [indented(_changed(one)) for one in change.facts]
    for reworded in change.rewordings[:_MOST_REWORDINGS]:
        parts.append(Padding(Text(visible(reworded.address), style="dim"), (0, 0, 0, 2)))
        parts.append(Padding(_word_by_word(reworded.before, reworded.after), (0, 0, 0, 4)))
    more = len(change.rewordings) - _MOST_REWORDINGS
    if more > 0:
        parts.append(indented(f"and {more:,} more passages; --json lists all"))
    if change.unread:
        parts.append(indented(f"read in one of the two visits only: {_some(change.unread)}"))
    if change.not_kept:
        parts.append(indented(f"changed, but not kept any more: {_some(change.not_kept)}"))
    return parts


def _some(addresses: Sequence[str]) -> str:
    """The first of some addresses, and how many more there are."""
    named = [visible(address) for address in addresses[:_NAMED]]
    more = len(addresses) - _NAMED
    return words.listed([*named, f"{more:,} more"] if more > 0 else named)


def _changed(one: FactChange) -> str:
    """One fact's change in a sentence."""
    what = claim_words.title(one.metric) + (f" by {visible(one.channel)}" if one.channel else "")
    before, after = (
        None if fact is None else claim_words.stated_value(one.metric, fact.value)
        for fact in (one.before, one.after)
    )
    if before is None:
        return f"{what}: new: {after}"
    if after is None:
        return f"{what}: {before}, and not stated any more"
    if before == after:
        return f"{what}: {after} as before, in other words"
    return f"{what}: {before} → {after}"


def _word_by_word(before: str, after: str) -> Text:
    """A reworded passage: what is gone in [- -], what is new in {+ +}."""
    text = Text()
    for sign, part in word_changes(before, after):
        if sign == "-":
            text.append(f"[-{visible(part)}-]", style="red")
        elif sign == "+":
            text.append(f"{{+{visible(part)}+}}", style="green")
        else:
            text.append(visible(part))
        text.append(" ")
    text.rstrip()
    return text
